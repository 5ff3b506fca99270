//! What the bindings for other languages share: a question read from words, and every answer as JSON.
//!
//! The logic stands in the crate. Here it is put into the words of the borders between languages: text goes in, JSON comes
//! out, and an error is a message.
#![forbid(unsafe_code)]

mod answer;
mod directory;
mod question;
mod units;

pub use answer::{Answer, Form};
pub use directory::Directory;
pub use question::{Question, When};
pub use units::Units;

use helplines::directory::Topic;
use helplines::{Audience, ChannelKind, Nation};
use serde_json::{Value, json};

/// Returns the day of the newest record of the directory, YYYY-MM-DD.
pub fn data_version() -> String {
    helplines::DATA_VERSION.to_string()
}

/// Returns the version of the crate that answers.
pub const fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// Lists the concerns, what can be said of a person, and the headings of a list of concerns, each with its words for a form,
/// as JSON.
pub fn choices() -> String {
    let audiences: Vec<Choice> = Audience::ALL.iter().map(|value| Choice::new(value.as_str(), value.label())).collect();
    let nations: Vec<Choice> = Nation::ALL.iter().map(|value| Choice::new(value.as_str(), value.label())).collect();
    let channels: Vec<Choice> =
        ChannelKind::ALL.iter().map(|value| Choice::new(value.as_str(), value.label())).collect();
    let topics: Vec<Choice> = Topic::ALL.iter().map(|value| Choice::new(value.as_str(), value.label())).collect();
    let entries = helplines::Directory::embedded().concerns().iter();
    let concerns: Vec<Value> = entries
        .map(|entry| json!({ "value": entry.concern(), "label": entry.title(), "topic": entry.topic() }))
        .collect();
    written(&json!({ "concern": concerns, "audience": audiences, "nation": nations, "by": channels, "topic": topics }))
}

/// A word that the directory reads, and words for people.
#[derive(serde::Serialize)]
struct Choice {
    value: &'static str,
    label: &'static str,
}

impl Choice {
    const fn new(value: &'static str, label: &'static str) -> Self {
        Self { value, label }
    }
}

/// Writes JSON. What the crate writes can always be written.
fn written(value: &(impl serde::Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Reads JSON; the message says nothing of lines, for nobody wrote it by hand.
fn read<'j, T: serde::Deserialize<'j>>(json: &'j str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| {
        let place = format!(" at line {} column {}", error.line(), error.column());
        error.to_string().replace(&place, "")
    })
}
