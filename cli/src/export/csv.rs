//! A spreadsheet: one channel a row (RFC 4180).

use std::borrow::Cow;
use std::fmt::Display;

use helplines::directory::Anonymity;
use helplines::{Channel, Contact};

/// What stands in a cell.
type Cell = fn(&Contact, &Channel<'_>) -> String;

/// The columns, from left to right.
const COLUMNS: [(&str, Cell); 29] = [
    ("id", |contact, _| contact.id().to_owned()),
    ("name", |contact, _| contact.name().to_owned()),
    ("organisation", |contact, _| contact.organisation().to_owned()),
    ("kind", |_, channel| channel.kind().to_string()),
    ("value", |_, channel| channel.value().to_owned()),
    ("keyword", |_, channel| text(channel.keyword())),
    ("then", |_, channel| text(channel.then())),
    ("how", |_, channel| channel.how().to_string()),
    ("link", |_, channel| text(channel.link())),
    ("cost", |_, channel| channel.cost().to_string()),
    ("hours", |_, channel| channel.hours().to_string()),
    ("hours_in_words", |_, channel| channel.hours().words().to_string()),
    ("nations", |contact, channel| {
        let own = channel.nations();
        listed(if own.is_empty() { contact.nations() } else { own }.iter())
    }),
    ("areas", |contact, _| listed(contact.areas())),
    ("local", |_, channel| yes_or_no(channel.local())),
    ("note", |_, channel| text(channel.note())),
    ("audiences", |contact, _| listed(contact.audiences().iter())),
    ("who_for", |contact, _| contact.who_for().to_owned()),
    ("about", |contact, _| contact.about().to_owned()),
    ("languages", |contact, _| text(contact.languages())),
    ("anonymity", |contact, _| text(contact.anonymity().map(Anonymity::as_str))),
    ("confidentiality", |contact, _| text(contact.confidentiality())),
    ("hidden_on_bill", |contact, _| text(contact.hidden_on_bill())),
    ("website", |contact, _| text(contact.website())),
    ("statutory", |contact, _| yes_or_no(contact.statutory())),
    ("sensitive", |contact, _| yes_or_no(contact.sensitive())),
    ("checked", |contact, _| contact.checked().to_string()),
    ("evidence", |contact, _| contact.evidence().grade.to_string()),
    ("seen", |contact, _| contact.evidence().seen.map(|seen| seen.to_string()).unwrap_or_default()),
];

pub fn write(contacts: &[&Contact]) -> anyhow::Result<String> {
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(COLUMNS.map(|(title, _)| title))?;
    for contact in contacts {
        for channel in contact.channels() {
            let cells = COLUMNS.map(|(_, cell)| cell(contact, &channel));
            writer.write_record(cells.iter().map(|cell| uncalculated(cell).into_owned()))?;
        }
    }
    let text = String::from_utf8(writer.into_inner()?)?;
    // Spreadsheets take a file without the mark for Windows-1252; plain letters are the same in both.
    Ok(if text.is_ascii() { text } else { format!("\u{feff}{text}") })
}

/// A cell that a spreadsheet neither calculates nor changes. An apostrophe in front keeps it a text; a cell that begins with one gets
/// another, so that taking one away always gives back what was there.
fn uncalculated(cell: &str) -> Cow<'_, str> {
    let marked =
        cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\'', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    if marked || is_rewritten(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// Whether a spreadsheet would take it for a number and drop the 0 in front, or for a date: 24/7 is in July.
fn is_rewritten(cell: &str) -> bool {
    let digits = cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'/');
    digits && (cell.starts_with('0') || cell.contains('/'))
}

fn text(text: Option<&str>) -> String {
    text.unwrap_or_default().to_owned()
}

fn yes_or_no(flag: bool) -> String {
    if flag { "yes" } else { "no" }.to_owned()
}

fn listed<T: Display>(items: impl Iterator<Item = T>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_calculate_or_change_gets_an_apostrophe() {
        for cell in
            ["=1+1", "+44 20 7946 0000", "-1", "@SUM(A1)", "\t=1", "\r", "'twas", "07700900000", "24/7", "\u{ff1d}1"]
        {
            assert_eq!(uncalculated(cell), format!("'{cell}"));
        }
        for cell in ["", "0800 1111", "101", "85258", "2026-11-25", "Mo-Fr 09:00-17:00", "a=b"] {
            assert_eq!(uncalculated(cell), cell);
        }
    }
}
