//! Whose number it is.

use helplines::Directory;
use helplines::check::VerdictKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Tool;
use crate::mcp::answer::{Answer, Named};
use crate::mcp::schema;

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WhoseNumber {
    /// One telephone or text number, in any spelling.
    #[schemars(length(min = 1, max = 200))]
    number: String,
}

#[derive(Serialize, JsonSchema)]
pub struct Told {
    /// What is known of it. unlisted: not in the directory, which says nothing about whose it is. near-miss: a guess.
    #[schemars(schema_with = "schema::verdict")]
    verdict: &'static str,
    /// The verdict in words, and what to do.
    meaning: String,
    /// The number as its operator publishes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    /// Who has it; for a number that is out of date, whom to contact instead; for a slip, who may be meant.
    contacts: Vec<Named>,
    /// The number or address to use instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<String>,
    /// Whether a list of calls that shows it could give away, or endanger, who called.
    sensitive: bool,
}

impl Tool for WhoseNumber {
    const NAME: &'static str = "whose_number";
    const TITLE: &'static str = "Whose number is it?";
    const DESCRIPTION: &'static str = "Whose telephone or text number this is, among UK helplines, police and emergency services, and what to use instead \
        if it is out of date or a known misprint. Use it before you give or confirm a number that you did not get from `advise`. The \
        directory does not have every number of the UK: do not infer from \"unlisted\" that a number is wrong, dead or nobody's, \
        nor from \"current\" that somebody who was rung by it was rung by that service. Works offline; nothing that is asked is kept.";
    type Told = Told;

    fn answer(self, directory: &Directory) -> anyhow::Result<Answer<Told>> {
        let verdict = directory.by_number(&self.number);
        Ok(Answer::new(Told {
            verdict: verdict.kind().as_str(),
            meaning: meaning(&verdict),
            published: verdict.published().map(str::to_owned),
            contacts: verdict.contacts().map(Named::of).collect(),
            instead: verdict.replacement().map(str::to_owned),
            sensitive: directory.is_sensitive(&self.number),
        }))
    }
}

/// What is said of a number: that it is not in the directory is no word against it.
pub fn meaning(verdict: &helplines::check::Verdict<'_>) -> String {
    let unknown = verdict.kind() == VerdictKind::Unlisted && verdict.retired().is_none();
    let mut meaning = verdict.to_string();
    if let Some(first) = meaning.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    if unknown { format!("{meaning}. {UNKNOWN}") } else { format!("{meaning}.") }
}

const UNKNOWN: &str = "That says nothing about whose it is or whether it works: it may be right. Give it to somebody in trouble only if they \
    gave it to you, or if you read it on the service's own page.";
