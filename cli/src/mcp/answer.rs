//! What answers are made of: 999 and the day of the facts, and how contacts are shown.

use std::fmt::Display;

use helplines::directory::Directory;
use helplines::time::{Hours, LocalTime, OpenState};
use helplines::{ChannelKind, Concern, Nation};
use schemars::JsonSchema;
use serde::Serialize;

use super::schema;

/// When to call 999, where nothing more is known.
pub const EMERGENCY: &str = "If someone is in danger now, call 999.";

/// What comes before all else where a life is in danger now.
const URGENT: &str = "This sounds like an emergency. Call 999 now.";

/// How old the facts are.
pub fn facts() -> String {
    format!("Facts as of {}; no number was called.", helplines::DATA_VERSION.words())
}

/// An answer of a tool: what every one says, around what is its own.
#[derive(Serialize, JsonSchema)]
pub struct Answer<T> {
    /// When to call 999. Say this to the person before all else.
    emergency: String,
    #[serde(flatten)]
    told: T,
    /// How old the facts are, and that no number was called. Say so if you are asked how sure this is.
    facts: String,
}

impl<T> Answer<T> {
    pub fn new(told: T) -> Self {
        Self { emergency: EMERGENCY.into(), told, facts: facts() }
    }

    /// With its own words for when to call 999.
    pub fn emergency(self, emergency: &str) -> Self {
        Self { emergency: emergency.into(), ..self }
    }

    /// Says whether a life is in danger now: then that comes before all else.
    pub fn urgent(self, urgent: bool) -> Self {
        let emergency = if urgent { format!("{URGENT} {}", self.emergency) } else { self.emergency };
        Self { emergency, ..self }
    }
}

/// A concern to choose.
#[derive(Serialize, JsonSchema)]
pub struct Choice {
    /// What `advise` takes as `concern`.
    #[schemars(schema_with = "schema::concern")]
    concern: &'static str,
    /// What it is, in words for the person.
    title: String,
}

impl Choice {
    pub fn of(directory: &Directory, concern: Concern) -> Self {
        Self { concern: concern.as_str(), title: directory.concern(concern).title().into() }
    }

    /// Every concern there is.
    pub fn all(directory: &Directory) -> Vec<Self> {
        directory.concerns().iter().map(|entry| Self::of(directory, entry.concern())).collect()
    }
}

/// A contact, by its id and its name.
#[derive(Serialize, JsonSchema)]
pub struct Named {
    /// What `get_contact` takes.
    id: String,
    name: String,
    /// How to reach it first: the number with what to press or to write, or the address.
    how: Option<String>,
}

impl Named {
    pub fn of(contact: &helplines::Contact) -> Self {
        let how = contact.channels().next().map(|channel| channel.how().to_string());
        let how = how.or_else(|| contact.website().map(str::to_owned));
        Self { id: contact.id().into(), name: contact.name().into(), how }
    }
}

/// A way to reach a contact.
#[derive(Serialize, JsonSchema)]
pub struct Channel {
    #[schemars(schema_with = "schema::channel_kind")]
    kind: &'static str,
    /// How to reach it: the number with what to press or to write, or the address. Give it exactly as it stands.
    how: String,
    /// When it is open, in UK time; left out where it does not matter.
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<String>,
    /// Whether it is open at the time that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    open: Option<String>,
    /// What it costs to call or to text.
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<&'static str>,
    /// The nations that it is for, where they are not all those of the contact.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(default)]
    nations: Vec<&'static str>,
    /// What to know before using it.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

impl Channel {
    pub fn of(channel: &helplines::Channel<'_>) -> Self {
        // A form or an e-mail can be sent at any time.
        let is_sent = matches!(channel.kind(), ChannelKind::Form | ChannelKind::Email);
        let hours = Some(channel.hours()).filter(|hours| !is_sent || *hours != Hours::Unknown);
        Self {
            kind: channel.kind().as_str(),
            how: channel.how().to_string(),
            hours: hours.map(|hours| hours.words().to_string()),
            open: None,
            cost: channel.dial().map(|_| channel.cost().label()),
            nations: channel.nations().iter().map(Nation::name).collect(),
            note: channel.note().map(str::to_owned),
        }
    }

    /// A channel of an answer, which knows what is open.
    pub fn of_step(step: &helplines::Step, channel: &helplines::Channel<'_>, now: Option<LocalTime>) -> Self {
        let open = step.state_of(channel).zip(now);
        let open = open.filter(|(state, _)| !matches!(state, OpenState::Unknown { .. }));
        Self { open: open.map(|(state, now)| state.words(now).to_string()), ..Self::of(channel) }
    }
}

/// The nations of a contact, where it does not serve all of the UK.
pub fn nations(contact: &helplines::Contact) -> Vec<&'static str> {
    let nations = contact.nations();
    if nations.len() == Nation::ALL.len() { Vec::new() } else { nations.iter().map(Nation::name).collect() }
}

/// What a contact says of confidentiality; if it says nothing, whether a name is needed.
pub fn confidentiality(contact: &helplines::Contact) -> Option<String> {
    let anonymity = || contact.anonymity().map(|anonymity| format!("{}.", anonymity.label()));
    contact.confidentiality().map(str::to_owned).or_else(anonymity)
}

/// Each thing, as text.
pub fn texts(things: impl Iterator<Item: Display>) -> Vec<String> {
    things.map(|thing| thing.to_string()).collect()
}
