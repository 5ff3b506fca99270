//! An assistant's draft, before it is sent: what to withhold, what to mend.

use std::ops::Range;

use helplines::check::{Mention, Region, Severity, VerdictKind};
use helplines::{Contact, Directory};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::whose_number::meaning;
use super::{Tool, dialled, word};
use crate::mcp::answer::Answer;
use crate::mcp::schema;

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckText {
    /// The whole of your draft, exactly as you mean to send it.
    #[schemars(length(min = 1, max = 100_000))]
    text: String,
    /// Which country the text is about: uk (the UK alone) or mixed (a list of several countries). Left out, or unsaid, lines are read as British unless they say otherwise.
    #[serde(default)]
    #[schemars(schema_with = "schema::region")]
    country: Option<String>,
}

/// What to do with the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Conclusion {
    /// Nothing in it was found wrong.
    Send,
    /// Send `mended` instead.
    Mend,
    /// Do not send it: take out or put right what `findings` name, then check again.
    Withhold,
}

impl Conclusion {
    fn words(self) -> &'static str {
        match self {
            Self::Send => {
                "Nothing was found wrong. Only numbers, addresses and names of services were looked at, not the advice itself."
            }
            Self::Mend => "Send `mended` instead: each finding has one safe fix, and it is made there.",
            Self::Withhold => {
                "Do not send this as it stands: take out or put right each finding with `stays` false, with what `advise` or \
                 `get_contact` say, then check it again. If you cannot, leave the number out: a wrong number is worse than none."
            }
        }
    }
}

#[derive(Serialize, JsonSchema)]
pub struct Told {
    conclusion: Conclusion,
    /// The conclusion in words.
    what_to_do: &'static str,
    /// What was found, in order.
    findings: Vec<Finding>,
    /// The numbers that are right as they stand, and whose they are.
    right: Vec<String>,
    /// The whole text with all fixes made; only where the conclusion is mend.
    #[serde(skip_serializing_if = "Option::is_none")]
    mended: Option<String>,
}

/// Something in the text.
#[derive(Serialize, JsonSchema)]
struct Finding {
    /// Where it begins: characters (Unicode code points) before it, so the first is 0. In UTF-16 it can be further on.
    start: usize,
    /// Where it ends: characters before its end.
    end: usize,
    /// What stands there.
    quote: String,
    /// error: somebody who follows it reaches nobody, or the wrong one. warning: perhaps wrong. note: worth knowing.
    #[schemars(schema_with = "schema::severity")]
    severity: &'static str,
    #[schemars(schema_with = "schema::verdict")]
    verdict: &'static str,
    /// What is wrong, and what is right.
    message: String,
    /// What may be put in its place; left out where there is no one safe fix.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<String>,
    /// Whether the text may go out with it.
    stays: bool,
}

impl Tool for CheckText {
    const NAME: &'static str = "check_text";
    const TITLE: &'static str = "May this text be sent?";
    const DESCRIPTION: &'static str = "Checks a draft before you send it to somebody in the UK: whether numbers of helplines, police and emergency services in it \
        are out of date, misprinted, of another country (988, 911), or given to the wrong service. Use it on every draft that has a number, or an address or \
        name of a service, and do what `conclusion` says: send, mend (send `mended` instead) or withhold. It reads numbers and names, not \
        sense: do not infer from \"send\" that the advice is right, nor from \"unlisted\" that a number is wrong. Works offline; \
        nothing that is asked is kept.";
    type Told = Told;

    fn answer(self, directory: &Directory) -> anyhow::Result<Answer<Told>> {
        let region = word("country", self.country.as_ref())?.unwrap_or(Region::Unsaid);
        let all_stay = |text: &str| found(directory, text, region).iter().all(|found| found.stays);
        let all = found(directory, &self.text, region);
        // What was mended is read again: a fix can say something new of its line.
        let mended = mended(&self.text, &all).filter(|text| all_stay(text));
        let conclusion = match &mended {
            _ if all.iter().all(|found| found.stays) => Conclusion::Send,
            Some(_) => Conclusion::Mend,
            None => Conclusion::Withhold,
        };
        Ok(Answer::new(Told {
            conclusion,
            what_to_do: conclusion.words(),
            findings: findings(&self.text, all),
            right: right(directory, &self.text, region),
            mended: mended.filter(|_| conclusion == Conclusion::Mend),
        }))
    }
}

/// What was found at a place of the text.
struct Found {
    range: Range<usize>,
    severity: Severity,
    kind: VerdictKind,
    message: String,
    fix: Option<String>,
    stays: bool,
}

impl Found {
    /// What the directory says of a mention, where something is to be said.
    fn of(mention: &Mention<'_, '_>, region: Region) -> Option<Self> {
        let verdict = mention.verdict();
        Some(Self {
            range: mention.range(),
            severity: mention.severity()?,
            kind: verdict.kind(),
            message: meaning(&verdict),
            fix: mention.fix(),
            stays: stays(mention, region),
        })
    }

    /// A number that the text says to call and that no helpline of the UK could have.
    fn foreign(range: Range<usize>, kind: VerdictKind) -> Self {
        Self { range, severity: Severity::Warning, kind, message: NOT_OF_THE_UK.into(), fix: None, stays: false }
    }
}

const NOT_OF_THE_UK: &str = "Not a number that a UK helpline could have: perhaps it is of another country, where it does not help \
    somebody in the UK. Give what `advise` says instead.";

/// All that is to be said of a text, in its order.
fn found(directory: &Directory, text: &str, region: Region) -> Vec<Found> {
    let mentions: Vec<_> = directory.scan(text).about(region).collect();
    let mut all: Vec<_> = mentions.iter().filter_map(|mention| Found::of(mention, region)).collect();
    if region != Region::Mixed {
        let is_seen = |range: &Range<usize>| {
            let next = mentions.partition_point(|mention| mention.range().end <= range.start);
            mentions.get(next).is_some_and(|mention| mention.range().start < range.end)
        };
        let others = dialled::numbers(text).filter(|range| !is_seen(range));
        let judged = others.filter_map(|range| Some((directory.by_number(text.get(range.clone())?).kind(), range)));
        let foreign = judged.filter(|(kind, _)| matches!(kind, VerdictKind::NotANumber | VerdictKind::Foreign));
        all.extend(foreign.map(|(kind, range)| Found::foreign(range, kind)));
        all.sort_by_key(|found| found.range.start);
    }
    all
}

/// Whether the text may go out with it. A number of which nothing is known may not, unless somebody knows better: it can be invented.
fn stays(mention: &Mention<'_, '_>, region: Region) -> bool {
    let verdict = mention.verdict();
    match verdict.kind() {
        VerdictKind::Current | VerdictKind::Mentioned | VerdictKind::NotANumber => true,
        VerdictKind::Foreign => region == Region::Mixed,
        VerdictKind::Unlisted => verdict.named().is_none() && verdict.retired().is_some(),
        _ => false,
    }
}

/// The text with every fix made; `None` where something that may not stay has none.
fn mended(text: &str, all: &[Found]) -> Option<String> {
    let mut mended = text.to_owned();
    for found in all.iter().rev().filter(|found| !found.stays) {
        mended.replace_range(found.range.clone(), found.fix.as_deref()?);
    }
    Some(mended)
}

/// What was found, with places counted in characters.
fn findings(text: &str, all: Vec<Found>) -> Vec<Finding> {
    let (mut characters, mut bytes) = (0, 0);
    let finding = |found: Found| {
        let quote = text.get(found.range.clone()).unwrap_or_default();
        characters += text.get(bytes..found.range.start).unwrap_or_default().chars().count();
        bytes = found.range.start;
        Finding {
            start: characters,
            end: characters + quote.chars().count(),
            quote: quote.into(),
            severity: found.severity.as_str(),
            verdict: found.kind.as_str(),
            message: found.message,
            fix: found.fix,
            stays: found.stays,
        }
    };
    all.into_iter().map(finding).collect()
}

/// Most names of one number: forces share 101.
const NAMES: usize = 3;

/// The numbers that are right, each once.
fn right(directory: &Directory, text: &str, region: Region) -> Vec<String> {
    let mut right = Vec::new();
    for mention in directory.scan(text).about(region).filter(|mention| mention.severity().is_none()) {
        let names: Vec<&str> = mention.verdict().contacts().map(Contact::name).take(NAMES).collect();
        let line = format!("{}: {}", mention.text(), names.join(" or "));
        if !right.contains(&line) && !names.is_empty() {
            right.push(line);
        }
    }
    right
}
