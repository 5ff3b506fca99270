//! The spreadsheet, read back by a strict reader and compared with the directory.

use std::collections::HashMap;

use assert_cmd::Command;
use helplines::{Contact, Directory};

fn program(arguments: &[&str]) -> assert_cmd::assert::Assert {
    let mut program = Command::cargo_bin("helplines").expect("built");
    program.args(["export", "--format", "csv"]).args(arguments).assert()
}

fn export(arguments: &[&str]) -> String {
    String::from_utf8(program(arguments).success().get_output().stdout.clone()).expect("UTF-8")
}

type Row = HashMap<String, String>;

/// The rows as docs/export.md says to read them: one apostrophe in front of a cell is taken away.
fn rows(text: &str) -> Vec<Row> {
    let mut reader =
        csv::ReaderBuilder::new().flexible(false).terminator(csv::Terminator::CRLF).from_reader(text.as_bytes());
    let titles = reader.headers().expect("titles").clone();
    let row = |record: csv::StringRecord| {
        let cells = record.iter().map(|cell| cell.strip_prefix('\'').unwrap_or(cell).to_owned());
        titles.iter().map(str::to_owned).zip(cells).collect()
    };
    reader.records().map(|record| row(record.expect("a row as long as the titles"))).collect()
}

/// Contacts with the row of each of their channels.
fn channels<'c>(
    contacts: &'c [Contact],
    rows: &'c [Row],
) -> impl Iterator<Item = (&'c Contact, helplines::Channel<'c>, &'c Row)> {
    let all = contacts.iter().flat_map(|contact| contact.channels().map(move |channel| (contact, channel)));
    assert_eq!(all.clone().count(), rows.len());
    all.zip(rows).map(|((contact, channel), row)| (contact, channel, row))
}

fn items(cell: &str) -> Vec<&str> {
    cell.split("; ").filter(|item| !item.is_empty()).collect()
}

#[test]
fn every_channel_comes_back_with_all_that_is_known_of_it() {
    let rows = rows(&export(&[]));
    for (contact, channel, row) in channels(Directory::embedded().contacts(), &rows) {
        let id = contact.id();
        let cell = |title: &str| row[title].as_str();
        let or_none = |title: &str| Some(cell(title)).filter(|text| !text.is_empty());
        assert_eq!(
            [cell("id"), cell("name"), cell("organisation"), cell("about"), cell("who_for"), cell("value")],
            [id, contact.name(), contact.organisation(), contact.about(), contact.who_for(), channel.value()]
        );
        assert_eq!(cell("kind").parse(), Ok(channel.kind()), "{id}");
        assert_eq!(cell("cost").parse(), Ok(channel.cost()), "{id}");
        assert_eq!(cell("hours").parse(), Ok(channel.hours()), "{id}");
        assert_eq!(cell("hours_in_words"), channel.hours().words().to_string());
        assert_eq!(cell("how"), channel.how().to_string());
        assert_eq!(
            ["keyword", "then", "link", "note"].map(or_none),
            [channel.keyword(), channel.then(), channel.link(), channel.note()],
            "{id}"
        );
        assert_eq!(
            ["languages", "confidentiality", "hidden_on_bill", "website"].map(or_none),
            [contact.languages(), contact.confidentiality(), contact.hidden_on_bill(), contact.website()],
            "{id}"
        );
        assert_eq!(or_none("anonymity").map(str::parse), contact.anonymity().map(Ok), "{id}");
        assert!(items(cell("areas")).into_iter().eq(contact.areas()), "{id}");
        assert!(items(cell("audiences")).into_iter().map(str::parse).eq(contact.audiences().iter().map(Ok)), "{id}");
        let served = contact.nations().iter().filter(|nation| channel.serves(*nation));
        assert!(items(cell("nations")).into_iter().map(str::parse).eq(served.map(Ok)), "{id}");
        let flags =
            [contact.statutory(), contact.sensitive(), channel.local()].map(|flag| if flag { "yes" } else { "no" });
        assert_eq!(["statutory", "sensitive", "local"].map(cell), flags, "{id}");
        assert_eq!(cell("checked").parse(), Ok(contact.checked()), "{id}");
        assert_eq!(cell("evidence").parse(), Ok(contact.evidence().grade), "{id}");
        assert_eq!(or_none("seen").map(|seen| seen.parse().expect("a date")), contact.evidence().seen, "{id}");
    }
}

#[test]
fn lines_end_as_the_standard_says_and_plain_letters_need_no_mark() {
    let text = export(&[]);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.is_ascii() && text.starts_with("id,name,organisation,") && text.ends_with("\r\n"));
}

#[test]
fn no_cell_is_calculated_and_no_number_loses_its_zero() {
    let text = export(&[]);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let mut found = 0;
    for cell in reader.records().flat_map(|record| record.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
    {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        // What a spreadsheet reads as a number begins with another digit than 0, and what it reads as a date is written as one.
        let digits = |cell: &str| cell.bytes().all(|byte| byte.is_ascii_digit());
        assert!(!cell.starts_with('0') || !digits(&cell), "{cell}");
        assert_ne!(cell, "24/7");
        found += usize::from(
            ["'+44 20 7008 5000", "'07860077333", "'24/7", "0800 1111", "101", "85258"].contains(&cell.as_str()),
        );
    }
    assert!(found > 100, "{found}");
}

const OVERLAY: &str = r#"
    [[contact]]
    id = "anytown"
    name = "=HYPERLINK(\"https://example.org\",\"Anytown\")"
    organisation = "+1+1, \"quoted\"; 'Énfys'"
    mention = "the team"
    about = "@SUM(A1:A9) talks."
    who_for = "-2+3 people."
    audiences = ["adult"]
    nations = ["england"]
    languages = "'Twas English"
    checked = "2026-11-21"
    channel = [{ kind = "phone", value = "01632 960123", note = "\"Ask\", then wait.", then = "=1" }]
    source = [{ grade = "operator", supports = ["number"] }]
"#;

fn overlay(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), text).expect("written");
    file
}

#[test]
fn hostile_names_of_an_overlay_stay_texts_and_come_back() {
    let file = overlay(OVERLAY);
    let path = file.path().display().to_string();
    let text = export(&["--overlay", &path, "--contact", "anytown"]);
    // A letter that is not plain: the mark says to spreadsheets that it is UTF-8.
    assert!(text.starts_with("\u{feff}id,"));
    assert_eq!(text.matches("\r\n").count(), 2, "{text:?}");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let cells = reader.records().next().expect("a row").expect("whole");
    assert!(cells.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{cells:?}");
    let directory = Directory::embedded().overlay(OVERLAY).expect("accepted");
    let (row, own) = (&rows(&text)[0], directory.contact("anytown").expect("there"));
    let read =
        ["name", "organisation", "about", "who_for", "languages", "then", "note"].map(|title| row[title].as_str());
    let channel = own.channels().next().expect("a phone");
    let known = [own.name(), own.organisation(), own.about(), own.who_for()].map(Some);
    let known: Vec<_> = known.into_iter().chain([own.languages(), channel.then(), channel.note()]).flatten().collect();
    assert_eq!(read, known.as_slice());
}

#[test]
fn a_line_break_in_a_name_is_refused_before_it_is_written() {
    let file = overlay(&OVERLAY.replace("@SUM(A1:A9)", "A line\\r\\nand another"));
    let path = file.path().display().to_string();
    program(&["--overlay", &path]).code(2).stdout("");
}
