//! An assistant's draft, before it is sent: what to withhold, what to mend.

use helplines::Directory;
use helplines::check::{Mention, Region, VerdictKind};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::whose_number::meaning;
use super::{Tool, word};
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
            Self::Send => "Nothing was found wrong. Only numbers, addresses and names of services were looked at, not the advice itself.",
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
    /// The numbers, and names and addresses, that are right as they stand.
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
    const DESCRIPTION: &'static str = "Checks a draft before you send it to somebody: whether UK helpline, police and emergency numbers in it are out of date, \
        misprinted, or given to the wrong service. Use it on every draft that has a number, or an address or name of a service, and do what \
        `conclusion` says: send, mend (send `mended` instead) or withhold. It reads numbers and names, not sense: do not infer from \
        \"send\" that the advice is right, nor from \"unlisted\" that a number is wrong. Works offline; nothing that is asked is kept.";
    type Told = Told;

    fn answer(self, directory: &Directory) -> anyhow::Result<Answer<Told>> {
        let region = word("country", self.country.as_ref())?.unwrap_or(Region::Unsaid);
        let mentions: Vec<_> = directory.scan(&self.text).about(region).collect();
        // What was mended is read again: a fix can say something new of its line.
        let is_right = |text: &String| directory.scan(text).about(region).all(|mention| stays(&mention, region));
        let mended = mended(&self.text, &mentions, region).filter(is_right);
        let conclusion = match &mended {
            _ if mentions.iter().all(|mention| stays(mention, region)) => Conclusion::Send,
            Some(_) => Conclusion::Mend,
            None => Conclusion::Withhold,
        };
        let right = mentions.iter().filter(|mention| mention.severity().is_none());
        Ok(Answer::new(Told {
            conclusion,
            what_to_do: conclusion.words(),
            findings: findings(&self.text, &mentions, region),
            right: right.map(|mention| format!("{}: {}", mention.text(), mention.verdict())).collect(),
            mended: mended.filter(|_| conclusion == Conclusion::Mend),
        }))
    }
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
fn mended(text: &str, mentions: &[Mention<'_, '_>], region: Region) -> Option<String> {
    let mut mended = text.to_owned();
    for mention in mentions.iter().rev().filter(|mention| !stays(mention, region)) {
        mended.replace_range(mention.range(), &mention.fix()?);
    }
    Some(mended)
}

fn findings(text: &str, mentions: &[Mention<'_, '_>], region: Region) -> Vec<Finding> {
    let (mut characters, mut bytes) = (0, 0);
    let mut found = Vec::new();
    for mention in mentions {
        let Some(severity) = mention.severity() else { continue };
        let range = mention.range();
        characters += text.get(bytes..range.start).unwrap_or_default().chars().count();
        bytes = range.start;
        found.push(Finding {
            start: characters,
            end: characters + mention.text().chars().count(),
            quote: mention.text().into(),
            severity: severity.as_str(),
            verdict: mention.verdict().kind().as_str(),
            message: meaning(&mention.verdict()),
            fix: mention.fix(),
            stays: stays(mention, region),
        });
    }
    found
}
