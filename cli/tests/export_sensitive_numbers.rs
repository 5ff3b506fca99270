//! The list of calls to keep out of a log, as the phone app reads it and compares with it.

use std::collections::BTreeMap;

use assert_cmd::Command;
use helplines::directory::Subject;
use helplines::{ChannelKind, Directory};

fn export(arguments: &[&str]) -> String {
    let mut program = Command::cargo_bin("helplines").expect("built");
    let output = program.args(["export", "--format", "sensitive-numbers"]).args(arguments).assert().success();
    String::from_utf8(output.get_output().stdout.clone()).expect("UTF-8")
}

/// What may stand in an item; the app passes over all else.
const KNOWN: [&str; 6] = ["number", "name", "categories", "languages", "organization", "website"];

type Item = BTreeMap<String, String>;

/// Reads a file by the rules of the app. Before the root there are comments and nothing else. The root is `sensitivePNS`; in it stand
/// `sensitivePN`, each with `network`: country codes with commas and no spaces. A later one for the same code takes the place of an earlier.
/// In it stand `item`, and in those elements that hold a text and nothing else; an empty one would throw the reader out of step.
fn read(text: &str) -> BTreeMap<String, Vec<Item>> {
    let document = roxmltree::Document::parse(text).expect("XML");
    let root = document.root_element();
    assert_eq!((root.tag_name().name(), root.tag_name().namespace()), ("sensitivePNS", None));
    let mut networks = BTreeMap::new();
    for network in root.children().filter(roxmltree::Node::is_element) {
        assert_eq!(network.tag_name().name(), "sensitivePN");
        let items: Vec<Item> = network.children().filter(roxmltree::Node::is_element).map(|node| item(&node)).collect();
        for code in network.attribute("network").expect("country codes").split(',') {
            assert!(code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
            assert!(networks.insert(code.to_owned(), items.clone()).is_none(), "{code} twice");
        }
    }
    networks
}

fn item(node: &roxmltree::Node<'_, '_>) -> Item {
    assert_eq!(node.tag_name().name(), "item");
    let element = |node: roxmltree::Node<'_, '_>| {
        let (name, text) = (node.tag_name().name().to_owned(), node.text().expect("a text").to_owned());
        assert!(KNOWN.contains(&name.as_str()), "{name}");
        assert!(node.children().count() == 1 && !text.trim().is_empty() && text.trim() == text, "{name}: {text:?}");
        (name, text)
    };
    let elements: Vec<_> = node.children().filter(roxmltree::Node::is_element).map(element).collect();
    let item: Item = elements.iter().cloned().collect();
    assert_eq!(item.len(), elements.len(), "an element twice: {elements:?}");
    item
}

/// Whether the app takes two numbers for the same: it compares digits from the end. Fewer than 7 that agree are the same only where that is
/// all of both; else one must be used up, or one must go on with 0 and the other with the country code.
fn same(a: &str, b: &str) -> bool {
    let dialled =
        |number: &str| number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect::<String>();
    let (a, b) = (dialled(a), dialled(b));
    let agree = a.bytes().rev().zip(b.bytes().rev()).take_while(|(a, b)| a == b).count();
    let rest = (&a[..a.len() - agree], &b[..b.len() - agree]);
    match rest {
        _ if agree < 7 => a == b,
        ("", _) | (_, "") => true,
        ("0", country) | (country, "0") => ["+44", "0044"].contains(&country),
        _ => false,
    }
}

fn items() -> Vec<Item> {
    read(&export(&[]))["234"].clone()
}

#[test]
fn the_file_is_as_the_app_reads_it() {
    let text = export(&[]);
    let networks = read(&text);
    assert!(networks.keys().eq(["234", "235"]));
    assert_eq!(networks["234"], networks["235"]);
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!--"));
    let day = helplines::DATA_VERSION.words().to_string();
    assert!(text.contains(&day) && text.contains("No number was called."));
}

#[test]
fn every_number_has_a_name_is_known_and_stands_once_in_order() {
    let items = items();
    let numbers: Vec<&str> = items.iter().map(|item| item["number"].as_str()).collect();
    assert!(numbers.is_sorted_by(|a, b| (a.len(), a) < (b.len(), b)), "{numbers:?}");
    for item in &items {
        let (number, name) = (&item["number"], &item["name"]);
        assert!(Directory::embedded().is_sensitive(number), "{number}");
        let verdict = helplines::by_number(number);
        // The app cuts a name at an upright bar, and shows it beside a button to call.
        assert!(!name.contains('|') && name.contains(char::is_alphabetic), "{number}");
        match verdict.retired() {
            Some(entry) => {
                assert!(name.starts_with("Do not call: ") && name.contains(entry.was()), "{number}: {name}");
                assert!(
                    verdict.replacement().is_none_or(|instead| name.ends_with(&format!("Use {instead}"))),
                    "{name}"
                );
            }
            None => assert!(
                verdict.contacts().count() > 0 && verdict.contacts().all(|holder| name.contains(holder.name())),
                "{number}: {name}"
            ),
        }
    }
}

#[test]
fn every_number_of_a_sensitive_contact_is_in_it_however_it_is_dialled() {
    let items = items();
    let mut tried = 0;
    for contact in Directory::embedded().contacts().iter().filter(|contact| contact.sensitive()) {
        for channel in contact.channels().filter(|channel| Directory::embedded().is_sensitive(channel.value())) {
            let Some(dialled) = channel.dial() else { continue };
            let home = dialled.strip_prefix("+44").map_or(dialled.to_owned(), |rest| format!("0{rest}"));
            let abroad = home.strip_prefix('0').map(|rest| [format!("+44{rest}"), format!("0044{rest}")]);
            // With the caller's number withheld; of a short number the app does not see that it is the same.
            let withheld = (home.len() > 6).then(|| format!("141{home}"));
            for number in abroad.into_iter().flatten().chain(withheld).chain([home.clone(), channel.value().to_owned()])
            {
                let found = items.iter().find(|item| same(&number, &item["number"]));
                assert!(found.is_some(), "{}: {number}", contact.id());
            }
            assert!(items.iter().any(|item| item["number"] == home && item["name"].contains(contact.name())), "{home}");
            tried += 1;
        }
        // What is not sensitive by itself is the police's, by text relay.
        for channel in contact.channels().filter(|channel| channel.dial().is_some()) {
            assert!(
                Directory::embedded().is_sensitive(channel.value()) || channel.value().ends_with("101"),
                "{}",
                contact.id()
            );
        }
    }
    assert!(tried > 100, "{tried}");
    let numbers = Directory::embedded().retired().filter(|entry| entry.subject() == Subject::Number);
    for old in numbers.flat_map(|entry| entry.spellings()).filter(|old| Directory::embedded().is_sensitive(old)) {
        assert!(items.iter().any(|item| same(old, &item["number"])), "{old}");
    }
}

#[test]
fn calls_to_the_emergency_services_and_the_police_stay_in_the_log() {
    let items = items();
    let harmless = Directory::embedded().contacts().iter().filter(|contact| !contact.sensitive());
    let numbers = harmless.flat_map(|contact| contact.channels()).filter_map(|channel| channel.dial());
    for number in numbers.chain(["999", "112", "18000", "101", "18001101", "020 7946 0000"]) {
        let found = items.iter().find(|item| same(number, &item["number"]));
        assert!(found.is_none(), "{number}: {found:?}");
    }
}

#[test]
fn the_name_says_where_a_number_is_not_to_be_called() {
    let items = items();
    for channel in Directory::embedded().contacts().iter().flat_map(|contact| contact.channels()) {
        if channel.kind() == ChannelKind::Sms
            && channel.value().len() == 5
            && Directory::embedded().is_sensitive(channel.value())
        {
            let item = items.iter().find(|item| item["number"] == channel.value()).expect("in the list");
            assert!(item["name"].ends_with("(text only, do not call)"), "{item:?}");
        }
    }
    let name = |number: &str| items.iter().find(|item| item["number"] == number).map(|item| item["name"].as_str());
    assert_eq!(
        name("08008010327"),
        Some("Do not call: a misprint, the Men's Advice Line with a wrong start. Use 0808 801 0327")
    );
    assert_eq!(name("08457909090"), Some("Do not call: out of date, Samaritans. Use 116 123"));
    assert_eq!(name("08001111"), Some("Childline"));
}

#[test]
fn a_number_that_an_overlay_hides_or_replaces_stays() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), "hide = [{ contact = 'frank', reason = 'A test & more.' }]").expect("written");
    let path = file.path().display().to_string();
    let (with, without) = (read(&export(&["--overlay", &path])), read(&export(&[])));
    assert_eq!(with["234"].len(), without["234"].len());
    let frank = with["234"].iter().find(|item| item["number"] == "03001236600").expect("still there");
    assert_eq!(frank["name"], "FRANK");
}
