//! The overlay of a list, as somebody would write it by hand, and which lines of it come from which row.

use std::fmt::{Display, Write};
use std::ops::Range;

use super::entry::Entry;

/// An overlay, and whose each of its lines is.
pub struct Written {
    pub text: String,
    /// The line that comes next, from 1.
    next: usize,
    parts: Vec<Part>,
}

struct Part {
    lines: Range<usize>,
    entry: usize,
    channel: Option<usize>,
}

impl Written {
    /// The entry that a line, from 1, was written for, and the channel, if the line is of one.
    pub fn at(&self, line: usize) -> Option<(usize, Option<usize>)> {
        let part = self.parts.iter().rev().find(|part| part.lines.contains(&line))?;
        Some((part.entry, part.channel))
    }

    fn line(&mut self, line: impl Display) {
        let start = self.text.len();
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "{line}");
        self.next += self.text.get(start..).map_or(0, |added| added.matches('\n').count());
    }

    /// Writes lines that are of an entry.
    fn part(&mut self, entry: usize, channel: Option<usize>, write: impl FnOnce(&mut Self)) {
        let start = self.next;
        let place = self.parts.len();
        self.parts.push(Part { lines: start..usize::MAX, entry, channel });
        write(self);
        let end = self.next;
        if let Some(part) = self.parts.get_mut(place) {
            part.lines = start..end;
        }
    }
}

/// Writes the overlay of entries; `from` is the name of the list.
pub fn overlay(entries: &[Entry], from: &str) -> Written {
    let mut written = Written { text: String::new(), next: 1, parts: Vec::new() };
    written.line(format_args!(
        "# Made from {from} by helplines overlay from-csv. Before anybody relies on it: read it through, ring"
    ));
    written.line(
        "# each number, and set checked and seen to the day on which you did. Then: helplines overlay check FILE",
    );
    for (place, entry) in entries.iter().enumerate() {
        written.part(place, None, |written| write_contact(written, place, entry));
    }
    let placed = || {
        entries
            .iter()
            .enumerate()
            .flat_map(|(place, entry)| entry.concerns.iter().map(move |concern| (place, entry, concern)))
    };
    if placed().count() > 1 {
        written.line("\n# Each goes above those before it, so that the first row of the list comes out on top.");
    }
    for (place, entry, concern) in placed().collect::<Vec<_>>().into_iter().rev() {
        written.part(place, None, |written| {
            written.line("\n[[place]]");
            written.line(format_args!("concern = {}", text(concern.as_str())));
            write_place(written, entry, "");
        });
    }
    written
}

fn write_contact(written: &mut Written, place: usize, entry: &Entry) {
    written.line(format_args!("\n# Row {}.", entry.row));
    written.line("[[contact]]");
    for (key, value) in [
        ("id", Some(&*entry.id)),
        ("name", Some(&*entry.name)),
        ("organisation", Some(&*entry.organisation)),
        ("mention", Some(&*entry.mention())),
        ("website", entry.website.as_deref()),
        ("about", Some(&*entry.about)),
        ("who_for", Some(&*entry.who_for)),
    ] {
        if let Some(value) = value {
            written.line(format_args!("{key} = {}", text(value)));
        }
    }
    written.line(format_args!("audiences = {}", list(entry.audiences.iter().map(|audience| audience.as_str()))));
    written.line(format_args!("nations = {}", list(entry.nations.iter().map(|nation| nation.as_str()))));
    for (key, values) in [("areas", &entry.areas), ("shares_number_with", &entry.shares)] {
        if !values.is_empty() {
            written.line(format_args!("{key} = {}", list(values.iter().map(String::as_str))));
        }
    }
    written.line(format_args!("checked = {}", text(&entry.checked.to_string())));
    for (number, channel) in entry.channels.iter().enumerate() {
        written.part(place, Some(number), |written| {
            written.line("\n[[contact.channel]]");
            written.line(format_args!("kind = {}", text(channel.kind.as_str())));
            written.line(format_args!("value = {}", text(&channel.value)));
            let hours = channel.hours.map(|hours| hours.to_string());
            let note = (!channel.notes.is_empty()).then(|| channel.notes.join(" "));
            for (key, value) in
                [("keyword", &channel.keyword), ("hours", &hours), ("then", &channel.then), ("note", &note)]
            {
                if let Some(value) = value {
                    written.line(format_args!("{key} = {}", text(value)));
                }
            }
        });
    }
    written.line("\n[[contact.source]]");
    // A list of other people's numbers is no page of theirs.
    written.line(format_args!("grade = {}", text(if entry.own { "operator" } else { "third-party" })));
    written.line(format_args!("seen = \"{:04}-{:02}\"", entry.checked.year(), entry.checked.month()));
    written.line(format_args!("supports = {}", list(supports(entry).into_iter())));
    if entry.concerns.is_empty() {
        written.line("\n# In no answer yet. To show it, say for which concern, and take the signs away:");
        written.line("# [[place]]");
        written.line("# concern = \"child-safety\"");
        write_place(written, entry, "# ");
    }
}

/// Where a contact goes, behind the concern.
fn write_place(written: &mut Written, entry: &Entry, sign: &str) {
    written.line(format_args!("{sign}contact = {}", text(&entry.id)));
    written.line(format_args!("{sign}at = \"first\""));
    written.line(format_args!("{sign}audiences = {}", list(entry.audiences.iter().map(|audience| audience.as_str()))));
    written.line(format_args!("{sign}why = {}", text(&entry.why())));
}

/// What a list tells of a contact.
fn supports(entry: &Entry) -> Vec<&'static str> {
    let has = |number: bool| entry.channels.iter().any(|channel| channel.is_address() != number);
    let hours = entry.channels.iter().any(|channel| channel.hours.is_some());
    let facts = [("number", has(true)), ("hours", hours), ("address", has(false) || entry.website.is_some())];
    facts.into_iter().filter(|(_, told)| *told).map(|(fact, _)| fact).collect()
}

/// A text as TOML has it.
fn text(value: &str) -> String {
    toml_edit::Value::from(value).to_string()
}

fn list<'t>(values: impl Iterator<Item = &'t str>) -> String {
    format!("[{}]", values.map(text).collect::<Vec<_>>().join(", "))
}
