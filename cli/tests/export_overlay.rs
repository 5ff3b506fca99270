//! A starting file for an overlay: accepted as it stands, and what comes of it is the directory that was there.

use std::fmt::Write;

use assert_cmd::Command;
use helplines::{Contact, Directory};

fn program(arguments: &[&str]) -> assert_cmd::assert::Assert {
    Command::cargo_bin("helplines").expect("built").args(arguments).assert()
}

fn export(arguments: &[&str]) -> String {
    let arguments: Vec<&str> = ["export", "--format", "overlay"].into_iter().chain(arguments.iter().copied()).collect();
    String::from_utf8(program(&arguments).success().get_output().stdout.clone()).expect("UTF-8")
}

/// Whether `helplines overlay check` accepts a text.
fn check(text: &str) {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), text).expect("written");
    program(&["overlay", "check", &file.path().display().to_string()]).success();
}

/// Nobody may change these: they are reached on 999.
const LEFT_OUT: [&str; 2] = ["emergency-999", "hospital-emergency-department"];

fn json(contact: &Contact) -> serde_json::Value {
    serde_json::to_value(contact).expect("JSON")
}

/// All that can be read of a contact and is not in its JSON.
fn unshown(contact: &Contact) -> String {
    let mut text = format!("{:?} {:?}", contact.checked(), contact.stands_in_for());
    for field in
        [contact.caution().collect::<Vec<_>>(), contact.shares_number_with().collect(), contact.shown_with().collect()]
    {
        write!(text, " {field:?}").expect("a String takes all");
    }
    text
}

#[test]
fn every_contact_written_out_at_once_is_accepted_and_the_same() {
    let embedded = Directory::embedded();
    let ids = embedded.contacts().iter().flat_map(|contact| ["--contact", contact.id()]);
    let text = export(&ids.collect::<Vec<_>>());
    check(&text);
    for id in LEFT_OUT {
        assert!(text.contains(&format!("# {id} is left out: it is reached on 999")), "{id}");
    }
    let written = text.matches("\n[[contact]]\n").count();
    assert_eq!(written, embedded.contacts().len() - LEFT_OUT.len());
    let overlaid = embedded.overlay(&text).expect("accepted");
    for (own, below) in overlaid.contacts().iter().zip(embedded.contacts()) {
        // No field may differ.
        assert_eq!(json(own), json(below));
        assert_eq!(unshown(own), unshown(below), "{}", below.id());
        assert_eq!(own, below);
    }
}

#[test]
fn every_contact_written_out_alone_is_accepted_and_the_same() {
    let embedded = Directory::embedded();
    let ids = embedded.contacts().iter().flat_map(|contact| ["--contact", contact.id()]);
    let all = export(&ids.collect::<Vec<_>>());
    let (head, blocks) = all.split_once("\n[[contact]]\n").expect("contacts");
    assert!(head.lines().all(|line| line.starts_with('#') || line.is_empty()), "{head}");
    let mut tried = 0;
    for block in blocks.split("\n[[contact]]\n") {
        let alone = format!("[[contact]]\n{block}");
        let id = block.lines().next().and_then(|line| line.split('"').nth(1)).expect("an id");
        let overlaid = embedded.overlay(&alone).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(json(overlaid.contact(id).expect("there")), json(embedded.contact(id).expect("there")));
        tried += 1;
    }
    assert_eq!(tried, embedded.contacts().len() - LEFT_OUT.len());
    // Chosen alone, a contact is written as it is among others.
    let frank = export(&["--contact", "frank"]);
    let own = frank.split_once("\n[[contact]]\n").expect("a contact").1;
    assert!(all.contains(&format!("\n[[contact]]\n{own}\n")), "{own}");
}

#[test]
fn a_number_can_be_corrected_in_it() {
    let text = export(&["--contact", "frank"]);
    let old = helplines::contacts::FRANK.phone().expect("a phone").value();
    let own = text.replace(&format!("value = \"{old}\""), "value = \"01632 960123\"");
    assert_ne!(own, text);
    check(&own);
    let overlaid = Directory::embedded().overlay(&own).expect("accepted");
    let phone = overlaid.contact("frank").and_then(|contact| contact.phone()).map(|phone| phone.value());
    assert_eq!(phone, Some("01632 960123"));
}

#[test]
fn where_no_contact_is_chosen_there_is_an_example_to_fill_in() {
    let text = export(&[]);
    assert!(text.lines().all(|line| line.is_empty() || line.starts_with('#')) && text.lines().count() < 70);
    check(&text);
    // As its first step says: the # goes where no space is behind it.
    let filled: String = text
        .lines()
        .map(|line| match line.strip_prefix('#').filter(|rest| !rest.is_empty() && !rest.starts_with(' ')) {
            Some(rest) => format!("{rest}\n"),
            None => format!("{line}\n"),
        })
        .collect();
    check(&filled);
    let directory = Directory::embedded().overlay(&filled).expect("accepted");
    assert!(directory.contact("anytown-front-door").is_some());
    assert_eq!(directory.hidden().len(), 1);
}

#[test]
fn what_nobody_may_change_alone_leaves_an_overlay_that_changes_nothing() {
    let text = export(&["--contact", "emergency-999"]);
    assert!(!text.contains("[[contact]]"));
    check(&text);
}
