//! All that is known of a contact.

use anyhow::anyhow;
use helplines::check::VerdictKind;
use helplines::{Contact, Directory};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Tool;
use crate::mcp::answer::{Answer, Channel, confidentiality, nations, texts};
use crate::mcp::schema;
use crate::nearest::nearest;

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GetContact {
    /// The id of the contact, as answers give it (nspcc-helpline), or its name as people say it (NSPCC Helpline, Childline, BTP).
    #[schemars(length(min = 1, max = 200))]
    id: String,
}

#[derive(Serialize, JsonSchema)]
pub struct Told {
    id: String,
    name: String,
    organisation: String,
    /// What is out of date in the name that was asked for; left out where it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    renamed: Option<String>,
    about: String,
    who_for: String,
    /// The nations that it serves, where that is not all of the UK.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(default)]
    nations: Vec<&'static str>,
    /// The places that it serves, where it serves some alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(default)]
    areas: Vec<String>,
    /// How to reach it, the first way first.
    channels: Vec<Channel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    languages: Option<String>,
    /// What it keeps to itself, and its limit. Promise no more than this.
    #[serde(skip_serializing_if = "Option::is_none")]
    confidentiality: Option<String>,
    /// What is known of telephone bills.
    #[serde(skip_serializing_if = "Option::is_none")]
    hidden_on_bill: Option<String>,
    /// Whether a list of calls that shows its number could give away, or endanger, who called.
    sensitive: bool,
    /// The day on which the facts were last checked, against stored copies of pages.
    checked: String,
    /// Where the facts come from, and how old the pages are.
    sources: Vec<Source>,
    /// What is thin or in doubt. Tell the person where it matters to them.
    cautions: Vec<String>,
}

/// A page or paper that facts were read in.
#[derive(Serialize, JsonSchema)]
struct Source {
    /// What kind of page: operator is the service's own.
    #[schemars(schema_with = "schema::grade")]
    grade: &'static str,
    /// When the page was seen to be current; null where it has no date.
    seen: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Tool for GetContact {
    const NAME: &'static str = "get_contact";
    const TITLE: &'static str = "All about one contact";
    const DESCRIPTION: &'static str = "All that is known of one UK helpline, police force or service: every way to reach it, opening hours, cost, whom it is \
        for, how old the sources are, and what is in doubt. Use it when somebody asks about a service by name, or for more about a \
        contact of an answer. Whether it is right for this person, `advise` knows. Works offline; nothing that is asked is kept.";
    type Told = Told;

    fn answer(self, directory: &Directory) -> anyhow::Result<Answer<Told>> {
        let asked = self.id.trim();
        if let Some(contact) = directory.contact(asked) {
            return Ok(Answer::new(told(contact, None)));
        }
        let verdict = directory.by_name(asked).ok_or_else(|| unknown(directory, asked))?;
        let contact = verdict.contacts().next().ok_or_else(|| anyhow!("id: {asked:?} is {verdict}"))?;
        // The name as it is recorded, not as it was typed.
        let old = verdict.published().filter(|_| verdict.kind() != VerdictKind::Current);
        let renamed = old.map(|name| format!("{name} is {verdict}."));
        Ok(Answer::new(told(contact, renamed)))
    }
}

fn told(contact: &Contact, renamed: Option<String>) -> Told {
    Told {
        id: contact.id().into(),
        name: contact.name().into(),
        organisation: contact.organisation().into(),
        renamed,
        about: contact.about().into(),
        who_for: contact.who_for().into(),
        nations: nations(contact),
        areas: texts(contact.areas()),
        channels: contact.channels().map(|channel| Channel::of(&channel)).collect(),
        website: contact.website().map(str::to_owned),
        languages: contact.languages().map(str::to_owned),
        confidentiality: confidentiality(contact),
        hidden_on_bill: contact.hidden_on_bill().map(str::to_owned),
        sensitive: contact.sensitive(),
        checked: contact.checked().words().to_string(),
        sources: contact.sources().map(source).collect(),
        cautions: texts(contact.caution()),
    }
}

fn source(source: helplines::directory::Source<'_>) -> Source {
    Source {
        grade: source.grade().as_str(),
        seen: source.seen().map(|seen| seen.words().to_string()),
        url: source.url().map(str::to_owned),
    }
}

/// What is said of a name that nobody of the directory has.
fn unknown(directory: &Directory, asked: &str) -> anyhow::Error {
    let asked = schema::shortened(asked);
    let contacts = directory.contacts().iter();
    let names = contacts.flat_map(|contact| [contact.id(), contact.name()].into_iter().chain(contact.short_names()));
    let names: Vec<(String, &str)> = names.map(|name| (name.to_lowercase(), name)).collect();
    let near = nearest(&asked.to_lowercase(), names.iter().map(|(key, _)| key.as_str()));
    let near = near.and_then(|near| names.iter().find(|(key, _)| key == near)).map(|(_, name)| *name);
    let near = near.map(|name| format!("did you mean {name}? ")).unwrap_or_default();
    anyhow!(
        "id: no contact {asked:?} in the directory, which does not mean that there is none: {near}expected an id that an answer \
         gave, or a name; `advise` says whom to contact"
    )
}
