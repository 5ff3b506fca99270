//! What a person's words may be about.

use helplines::{Directory, Match};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Tool;
use crate::mcp::answer::{Answer, Choice};
use crate::mcp::schema;

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindConcern {
    /// What the person wrote, in their own words, unchanged: slang, slips and Welsh are understood.
    #[schemars(length(min = 1, max = 100_000))]
    text: String,
}

#[derive(Serialize, JsonSchema)]
pub struct Told {
    /// Whether the words say that a life is in danger now: then tell them to call 999 before all else. False does not mean that nobody is in danger.
    urgent: bool,
    /// Whether they write in Welsh.
    welsh: bool,
    /// What the words may be about, best first; empty where they were not understood.
    concerns: Vec<Found>,
    /// Every concern there is, to choose from; only where the words were not understood.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(default)]
    choices: Vec<Choice>,
    /// What this is, and what to do next.
    note: &'static str,
}

/// A concern that the words may be about.
#[derive(Serialize, JsonSchema)]
struct Found {
    #[serde(flatten)]
    choice: Choice,
    /// How plainly the words speak for it: sure (they say so), likely (they read like it), possible (ask). It is no score of risk.
    #[schemars(schema_with = "schema::confidence")]
    confidence: &'static str,
    /// Who seems to be asking, where the words say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    audience: Option<&'static str>,
    /// The id of the contact that the words ask for, where they do: `advise` with the same text puts it first.
    #[serde(skip_serializing_if = "Option::is_none")]
    contact: Option<String>,
    /// Whether to ask the person "or is it this?" beside the first.
    ask: bool,
}

const UNDERSTOOD: &str = "This is a search box, not a detector: it ranks what the words may mean, and is sometimes wrong. Call `advise` with \
    the same text, give the answer to the first concern, and ask about those with `ask`. Do not tell the person that anything was \
    detected, and do not report or act on it without them.";

const NOT_UNDERSTOOD: &str = "The words were not understood, which does not mean that nothing is wrong. This is a search box, not a \
    detector, and misses much. If you understand them yourself, call `advise` with one of `choices`. If not, call `advise` with \
    the text: it says whom anybody can turn to.";

impl Tool for FindConcern {
    const NAME: &'static str = "find_concern";
    const TITLE: &'static str = "What may it be about?";
    const DESCRIPTION: &'static str = "What a person's words may be about: a ranked list of concerns, from child safety and suicidal \
        thoughts to fraud. Use it when you only want to know that; to say whom they can contact, call `advise` with the same text instead, which \
        looks here first. It is a search box, not a detector: do not infer that somebody is at risk, or is not, \
        and do not score, flag or report people by it. Works offline; nothing that is asked is kept.";
    type Told = Told;

    fn answer(self, directory: &Directory) -> anyhow::Result<Answer<Told>> {
        let found = directory.find(&self.text);
        let is_asked = |of: &Match<'_>| found.others().any(|other| other.concern() == of.concern());
        let concerns = found.matches().map(|of| Found {
            choice: Choice::of(directory, of.concern()),
            confidence: of.confidence().as_str(),
            audience: of.audience().map(|audience| audience.as_str()),
            contact: of.contact().map(|contact| contact.id().into()),
            ask: is_asked(of),
        });
        let (choices, note) = match found.is_empty() {
            true => (Choice::all(directory), NOT_UNDERSTOOD),
            false => (Vec::new(), UNDERSTOOD),
        };
        let (urgent, welsh) = (found.is_urgent(), found.is_welsh());
        Ok(Answer::new(Told { urgent, welsh, concerns: concerns.collect(), choices, note }).urgent(urgent))
    }
}
