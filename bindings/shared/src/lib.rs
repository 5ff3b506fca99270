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
pub use question::{Question, Somebody, When};
pub use units::Units;

/// Returns the day of the newest record of the directory, YYYY-MM-DD.
pub fn data_version() -> String {
    helplines::DATA_VERSION.to_string()
}

/// Returns the version of the crate that answers.
pub const fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// Writes JSON. What the crate writes can always be written.
fn written(value: &(impl serde::Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
