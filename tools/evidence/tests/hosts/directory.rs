//! The directory that rests on the made-up pages: one contact for each, and what else a directory must have.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use helplines::Concern;

use super::pages::{Cited, Row};

/// The name of the service behind an id: `harbour-view` is the Harbour View Line.
pub fn name(id: &str) -> String {
    let mut name = String::new();
    for word in id.split('-') {
        let (first, rest) = word.split_at(1);
        let _ = write!(name, "{}{rest} ", first.to_uppercase());
    }
    name + "Line"
}

/// The files of the directory: name and text.
pub fn files(rows: &[Row]) -> Vec<(String, String)> {
    let mut contacts: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        contacts.entry(row.contact).or_default().push(row);
    }
    let first = rows.first().map_or("nobody", |row| row.contact);
    let general = guidance("Help with a worry", "", first);
    let mut files =
        vec![("contacts/emergency-999.toml".to_owned(), EMERGENCY.to_owned()), ("general.toml".to_owned(), general)];
    files.extend(contacts.iter().map(|(id, rows)| (format!("contacts/{id}.toml"), contact(id, rows))));
    for (place, concern) in Concern::ALL.iter().enumerate() {
        let more = "topic = \"money-and-crime\"\naliases = []\nrelated = []\n";
        files.push((format!("concerns/{concern}.toml"), guidance(&format!("Worry number {place}"), more, first)));
    }
    files
}

/// Writes the directory into a folder.
pub fn write(folder: &Path, rows: &[Row]) -> io::Result<()> {
    for (name, text) in files(rows) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// A contact as a maintainer would write it, with comments and spaces that are to be kept.
fn contact(id: &str, rows: &[&Row]) -> String {
    let name = name(id);
    let mut text = format!("# {name}: made up.\nname = \"{name}\"\norganisation = \"{name}\"\nmention = \"{name}\"\n");
    let website = rows.iter().find(|row| row.cited == Cited::Website);
    if let Some(row) = website {
        let _ = writeln!(text, "website   = \"{}\" # The front door.", row.url());
    }
    text += "about = \"They listen.\"\nwho_for = \"Anyone.\"\n\
             audiences = [\"child\", \"adult\", \"worried\", \"own-behaviour\", \"family-of-offender\", \"professional\"]\n\
             nations = [\n  \"england\",\n  \"wales\",\n  \"scotland\",\n  \"northern-ireland\",\n]\n\
             checked = \"2026-01-15\"\n";
    let mut numbers: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for number in rows.iter().flat_map(|row| &row.numbers) {
        numbers.insert(number.value, number.hours);
    }
    for (number, hours) in numbers {
        let kind = if number.contains('@') { "email" } else { "phone" };
        let _ = write!(text, "\n[[channel]]\nkind = \"{kind}\"\nvalue = \"{number}\"\n");
        if let Some(hours) = hours {
            let _ = writeln!(text, "hours = \"{hours}\"");
        }
    }
    for row in rows {
        let Cited::Source(grade, supports) = row.cited else { continue };
        let _ = write!(text, "\n# A page that was read.\n[[source]]\nurl   = \"{}\"\ngrade = \"{grade}\"\n", row.url());
        if let Some(seen) = row.seen {
            let _ = writeln!(text, "seen  = \"{seen}\"  # As the copy said.");
        }
        let _ = writeln!(text, "supports = [\"service\", \"{supports}\"]");
    }
    if !text.contains("[[source]]") {
        text += "\n[[source]]\ngrade = \"third-party\"\nsupports = [\"service\", \"number\"]\n";
    }
    text
}

/// A concern, or what is said whatever the concern, that leads to one contact.
fn guidance(title: &str, more: &str, contact: &str) -> String {
    format!(
        "title = \"{title}\"\n{more}danger = \"If someone is in danger now, call 999.\"\nreader = \"worried\"\n\
         exit_button = true\nsigns = []\ndo = [\n  {{ text = \"Tell someone you trust.\", sources = [\"list\"] }},\n]\n\
         avoid = []\ngood_to_know = []\n\n[if_you_are]\nanyone = \"worried\"\n\n[why]\n{contact} = \"To talk.\"\n\n\
         [[route]]\ngroups = [[\"{contact}\"]]\n\n[source.list]\ngrade = \"third-party\"\n"
    )
}

const EMERGENCY: &str = "\
name = \"999 emergency services\"
organisation = \"UK emergency services\"
mention = \"the emergency services\"
about = \"For when someone is in danger.\"
who_for = \"Anyone in an emergency.\"
audiences = [\"child\", \"adult\", \"worried\", \"own-behaviour\", \"family-of-offender\", \"professional\"]
nations = [\"england\", \"wales\", \"scotland\", \"northern-ireland\"]
checked = \"2026-01-15\"

[[channel]]
kind = \"phone\"
value = \"999\"
hours = \"24/7\"

[[source]]
grade = \"third-party\"
supports = [\"number\"]
";
