//! The files of dist/, for programs that read JSON: the whole directory, and what is out of date. `dist/schema.json`
//! describes every field.

use helplines::check::Verdict;
use helplines::directory::{RetiredEntry, Subject};
use helplines::time::Date;
use helplines::{DATA_VERSION, Directory};
use serde::Serialize;

const WARNING: &str = "In an emergency call 999. The facts were gathered from stored copies of public pages: no page was \
    opened live and no number was called, so a service may have changed its number or its hours since. Read the caution \
    and the sources of a contact before you rely on it. Hours that are null are not known: they do not mean closed. \
    What a line of guidance says is no advice for one person's case.";

const OVERLAY_WARNING: &str = " An overlay has changed contacts, answers or words here: whoever wrote the overlay \
    answers for them, and says under which licence they stand.";

/// What stands at the head of each file, and behind it what the file is for.
#[derive(Serialize)]
struct File<T> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    project: &'static str,
    /// `None` where an overlay is on top: its licence is its author's to say.
    licence: Option<&'static str>,
    warning: String,
    #[serde(flatten)]
    content: T,
}

#[derive(Serialize)]
struct Retired<'d> {
    data_version: Date,
    retired: Vec<ToUse<'d>>,
}

/// What is out of date, with what to use instead ready to show.
#[derive(Serialize)]
struct ToUse<'d> {
    #[serde(flatten)]
    entry: &'d RetiredEntry,
    #[serde(rename = "use")]
    instead: Option<Instead<'d>>,
}

#[derive(Serialize)]
struct Instead<'d> {
    name: &'d str,
    /// With the word that a text has to begin with, and what to do once a call is answered.
    how: Option<String>,
    link: Option<&'d str>,
}

pub fn directory(directory: &Directory) -> anyhow::Result<String> {
    file(directory, "./schema.json#/$defs/HelplinesFile", directory)
}

pub fn retired(directory: &Directory) -> anyhow::Result<String> {
    let mut retired: Vec<_> =
        directory.retired().map(|entry| ToUse { entry, instead: instead(directory, entry) }).collect();
    // A number of its own is found before the range that it is in.
    retired.sort_by_key(|of| of.entry.subject() == Subject::Range);
    file(directory, "./schema.json#/$defs/RetiredFile", Retired { data_version: DATA_VERSION, retired })
}

/// A file: its head, and behind it what it is for.
pub fn file(directory: &Directory, schema: &'static str, content: impl Serialize) -> anyhow::Result<String> {
    let own = is_embedded(directory)?;
    let licence = own.then_some("CC0-1.0");
    let warning = if own { WARNING.into() } else { [WARNING, OVERLAY_WARNING].concat() };
    let json = serde_json::to_string_pretty(&File { schema, project: "helplines", licence, warning, content })?;
    Ok(json + "\n")
}

/// Whether no overlay is on top.
fn is_embedded(directory: &Directory) -> anyhow::Result<bool> {
    Ok(serde_json::to_value(directory)? == serde_json::to_value(Directory::embedded())?)
}

/// The contact to use instead, and its number of the same kind; its website in place of an address.
fn instead<'d>(directory: &'d Directory, entry: &'d RetiredEntry) -> Option<Instead<'d>> {
    let contact = directory.contact(entry.instead_id()?)?;
    let verdict = match entry.subject() {
        Subject::Number => Some(directory.by_number(entry.old())),
        Subject::Name => directory.by_name(entry.old()),
        _ => None,
    };
    let value = verdict.as_ref().and_then(Verdict::replacement);
    let mut channels = contact.channels();
    let first = contact.channels().next().filter(|_| contact.website().is_none());
    let channel = value.and_then(|value| channels.find(|channel| channel.value() == value)).or(first);
    Some(Instead {
        name: contact.name(),
        how: channel.map(|channel| channel.how().to_string()).or_else(|| contact.website().map(str::to_owned)),
        link: channel.map_or(contact.website(), |channel| channel.link()),
    })
}
