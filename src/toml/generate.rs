//! Writes a loaded directory as the source of the embedded one: records as they are packed, and the look-ups.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use core::fmt::{self, Write};

use crate::check::watched::WatchedName;
use crate::directory::data::Lookup;
use crate::directory::record::Record;
use crate::directory::{Contact, Directory, Subject};
use crate::time::Date;
use crate::vocabulary::text::Show;

/// A perfect hash of these keys, as source: made by `phf_codegen`, which the library does not depend on.
pub type MapSource = fn(&BTreeMap<String, String>) -> String;

impl Directory {
    /// Writes `src/generated.rs`.
    #[doc(hidden)]
    pub fn generated(&self, map: MapSource) -> impl fmt::Display + '_ {
        Show(move |f: &mut fmt::Formatter<'_>| write_data(f, self, map))
    }

    /// Writes `src/vocabulary/words.rs`: which concern an alias names.
    #[doc(hidden)]
    pub fn generated_words(&self, map: MapSource) -> impl fmt::Display + '_ {
        Show(move |f: &mut fmt::Formatter<'_>| {
            f.write_str(HEAD)?;
            f.write_str("\n/// A concern by its slug and its aliases: `Named` reads what stands here.\n")?;
            if let Lookup::Loaded(words) = &self.data().by_words {
                let words = words.iter().map(|(key, named)| (key.clone(), format!("{named}"))).collect();
                write_map(f, "pub(crate)", "WORDS", "u16", &words, map)?;
            }
            Ok(())
        })
    }
}

const HEAD: &str = "\
// @generated from data/ by tests/codegen.rs. Do not edit: change data/ and run the tests twice.
#![allow(clippy::all)]
";

fn write_data(f: &mut fmt::Formatter<'_>, directory: &Directory, map: MapSource) -> fmt::Result {
    let data = directory.data();
    let newest = directory.contacts().iter().map(Contact::checked).max().unwrap_or(Date { year: 0, month: 1, day: 1 });
    write!(
        f,
        "{HEAD}
use crate::check::hosts::Host;
use crate::check::names::{{Form, Name, Names}};
use crate::check::watched::{{Watched, WatchedName}};
use crate::directory::data::{{Data, Lookup, Number, StandIns}};
use crate::directory::{{ConcernEntry, Contact, RetiredEntry}};
use crate::time::Date;
use crate::vocabulary::WORDS;
use crate::vocabulary::text::{{List, Text}};

/// The day on which the newest record of the embedded directory was last compared with its sources.
///
/// ```
/// let newest = helplines::Directory::embedded().contacts().iter().map(|contact| contact.checked()).max();
/// assert_eq!(newest, Some(helplines::DATA_VERSION));
/// ```
pub const DATA_VERSION: Date = Date {{ year: {}, month: {}, day: {} }};

pub(crate) static DATA: Data = Data {{
    contacts: List::Borrowed(&CONTACTS),
    concerns: List::Borrowed(&CONCERNS),
    general: GENERAL,
    numbers: List::Borrowed(&NUMBERS),
    forwards: List::Borrowed(&FORWARDS),
    backwards: List::Borrowed(&BACKWARDS),
    names: Names::packed(&NAMES),
    hosts: List::Borrowed(&HOSTS),
    watched: Watched::packed(&WATCHED),
    stand_ins: List::Borrowed(&STAND_INS),
    hidden: List::Borrowed(&[]),
    retired: List::Borrowed(&RETIRED),
    places: Text::Borrowed(PLACES),
    by_id: Lookup::Embedded(&BY_ID),
    by_words: Lookup::Embedded(&WORDS),
    by_number: Lookup::Embedded(&BY_NUMBER),
}};
",
        newest.year(),
        newest.month(),
        newest.day(),
    )?;
    write_list(f, "CONTACTS", "Contact", &data.contacts, |f, contact| {
        let (record, filters) = contact.parts();
        write_record(f, "Contact", record, &format!(", {filters:?}"))
    })?;
    write_list(f, "CONCERNS", "ConcernEntry", &data.concerns, |f, entry| {
        write_record(f, "ConcernEntry", entry.record(), "")
    })?;
    f.write_str("\nconst GENERAL: ConcernEntry =\n")?;
    write_packed(f, "ConcernEntry", data.general.record(), "")?;
    f.write_str(";\n")?;
    write_list(f, "RETIRED", "RetiredEntry", &data.retired, |f, entry| {
        write_record(f, "RetiredEntry", entry.record(), "")
    })?;
    write_list(f, "NUMBERS", "Number", &data.numbers, |f, number| {
        writeln!(f, "    Number::packed({:?}, {:?}, {}),", number.digits, number.holders, number.sensitive)
    })?;
    for (name, numbers) in [("FORWARDS", &data.forwards), ("BACKWARDS", &data.backwards)] {
        write_list(f, name, "u64", numbers, |f, number| writeln!(f, "    {number:#x},"))?;
    }
    write_list(f, "NAMES", "Name", &data.names.list, |f, name| {
        writeln!(f, "    Name::packed({:?}, Form::{:?}, {}, &{:?}),", name.key, name.form, name.first, name.owners)
    })?;
    write_list(f, "HOSTS", "Host", &data.hosts, |f, host| {
        writeln!(f, "    Host::packed({:?}, {:?}, &{:?}),", host.label, host.host, host.owners)
    })?;
    write_list(f, "WATCHED", "WatchedName", &data.watched.names, |f, name| {
        let WatchedName { entry, key, before, ordinary, pair, bit } = name;
        writeln!(f, "    WatchedName::packed({entry}, {key:?}, {before}, {ordinary}, {pair:?}, {bit}),")
    })?;
    write_list(f, "STAND_INS", "StandIns", &data.stand_ins, |f, of| {
        writeln!(f, "    StandIns::packed({:?}, {:?}),", of.general, of.ids)
    })?;
    write!(
        f,
        "\n/// Places and their police forces: `area.rs` reads them.\nstatic PLACES: &str = \"\\\n{}\";\n",
        Literal(&data.places)
    )?;
    for (name, lookup) in [("BY_ID", &data.by_id), ("BY_NUMBER", &data.by_number)] {
        if let Lookup::Loaded(keys) = lookup {
            let keys = keys.iter().map(|(key, place)| (key.clone(), format!("{place}"))).collect();
            f.write_str("\n")?;
            write_map(f, "", name, "u16", &keys, map)?;
        }
    }
    write_handles(f, directory)
}

fn write_list<T>(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    kind: &str,
    items: &[T],
    item: impl Fn(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    writeln!(f, "\nstatic {name}: [{kind}; {}] = [", items.len())?;
    items.iter().try_for_each(|each| item(f, each))?;
    f.write_str("];\n")
}

fn write_record(f: &mut fmt::Formatter<'_>, kind: &str, record: &Record, more: &str) -> fmt::Result {
    write_packed(f, kind, record, more)?;
    f.write_str(",\n")
}

fn write_packed(f: &mut fmt::Formatter<'_>, kind: &str, record: &Record, more: &str) -> fmt::Result {
    write!(f, "    {kind}::packed(\n\"\\\n{}\",\n    &{:?}{more})", Literal(record.text()), record.ends())
}

fn write_map(
    f: &mut fmt::Formatter<'_>,
    public: &str,
    name: &str,
    value: &str,
    entries: &BTreeMap<String, String>,
    map: MapSource,
) -> fmt::Result {
    let space = if public.is_empty() { "" } else { " " };
    writeln!(f, "{public}{space}static {name}: phf::Map<&'static str, {value}> = {};", map(entries))
}

fn write_handles(f: &mut fmt::Formatter<'_>, directory: &Directory) -> fmt::Result {
    f.write_str(
        "
/// A handle for each contact of the embedded directory: code that names one goes on compiling, with a warning, when the
/// service closes.
///
/// ```
/// use helplines::contacts::CHILDLINE;
///
/// assert_eq!(CHILDLINE.phone().and_then(|phone| phone.link()), Some(\"tel:+448001111\"));
/// ```
pub mod contacts {
    use crate::directory::Contact;
",
    )?;
    for (place, contact) in directory.contacts().iter().enumerate() {
        let number = contact.phone().map(|phone| format!(", {}", phone.value())).unwrap_or_default();
        writeln!(f, "\n    /// {}{number}.", contact.name())?;
        writeln!(f, "    pub static {}: &Contact = &super::CONTACTS[{place}];", handle(contact.id()))?;
    }
    for entry in directory.retired().filter(|entry| entry.is_about(Subject::Contact)) {
        let Some(place) = entry.instead_id().and_then(|id| directory.place_of(id)) else { continue };
        let instead = handle(entry.instead_id().unwrap_or_default());
        for old in entry.spellings() {
            writeln!(f, "\n    /// {}, {}.", entry.was(), entry.status())?;
            let note = format!("{}, {}: use {instead}", entry.was(), entry.status());
            writeln!(f, "    #[deprecated(note = {note:?})]")?;
            writeln!(f, "    pub static {}: &Contact = &super::CONTACTS[{place}];", handle(old))?;
        }
    }
    f.write_str("}\n")
}

/// The name of a contact's handle: the id, with a number that it begins with at its end.
fn handle(id: &str) -> String {
    let id = match id.split_once('-') {
        Some((first, rest)) if first.starts_with(|letter: char| letter.is_ascii_digit()) => format!("{rest}-{first}"),
        _ => id.to_owned(),
    };
    id.replace('-', "_").to_uppercase()
}

/// Text inside a literal, with a line of code for each of its lines.
struct Literal<'a>(&'a str);

impl fmt::Display for Literal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '\n' => f.write_str("\n")?,
                '"' | '\\' => write!(f, "\\{letter}")?,
                '\t' => f.write_str("\\t")?,
                _ => f.write_char(letter)?,
            }
        }
        Ok(())
    }
}
