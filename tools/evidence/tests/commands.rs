//! Runs the commands of the binary with their options against a few of the made-up pages.

mod hosts;

use std::fmt::Write as _;
use std::process::Command;

use helplines::Directory;
use hosts::bench::{Bench, list, rows_of, text as text_of, told_contact, told_number};
use hosts::pages::{FORBIDDEN, GONE, MOVED, NOT_READABLE, OTHER_SPELLING, STANDS};

#[test]
fn only_dates_and_lasting_addresses_are_written_back() {
    let contacts = [
        "in-text",
        "in-table",
        "hyphens",
        "link-alone",
        "moved-301",
        "moved-302",
        "to-own-www",
        "to-other-host",
        "to-others",
        "to-front",
        "replaced",
        "status-404",
        "robots-all",
        "front-door",
        "hours-alone",
        "hours-differ",
        "made-secure",
        "two-numbers",
    ];
    let bench = Bench::new(rows_of(&contacts));
    let round = bench.round(&["check"]);
    let month = text_of(&round.evidence, "ended").get(..7).unwrap_or_default().to_owned();
    let before = bench.files();
    let apply = |arguments: &[&str]| {
        let output = bench.command(arguments).output().expect("the binary");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let told = apply(&["apply", "--dry-run"]);
    assert_eq!(bench.files(), before, "a dry run writes nothing");
    assert!(told.contains("in-text"), "{told}");
    apply(&["apply"]);
    let after = bench.files();
    assert!(before.keys().eq(after.keys()));
    let files = after.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let directory = Directory::from_files(files).unwrap_or_else(|error| panic!("\n{error}\n"));
    let mut problems = String::new();
    for (name, old) in &before {
        let new = &after[name];
        let is_seen = |line: &&str| line.starts_with("seen");
        let rows = || bench.rows.iter().filter(|row| *name == format!("contacts/{}.toml", row.contact));
        let moved = rows().filter_map(|row| Some((row.url(), row.written()?)));
        let expected =
            moved.fold(old.clone(), |text, (from, to)| text.replace(&format!("\"{from}\""), &format!("\"{to}\"")));
        if !expected.lines().filter(|line| !is_seen(line)).eq(new.lines().filter(|line| !is_seen(line))) {
            let _ = writeln!(problems, "{name} changes otherwise:\n{new}");
        }
        if expected.ends_with('\n') != new.ends_with('\n') || new.contains('\r') {
            let _ = writeln!(problems, "{name} ends otherwise");
        }
        for row in rows() {
            let url = row.written().map_or_else(|| row.url(), str::to_owned);
            let source = directory.contact(row.contact).and_then(|contact| {
                contact.sources().find(|source| source.url() == Some(&*url)).map(|source| source.seen())
            });
            let Some(seen) = source else { continue };
            let seen = seen.map(|seen| seen.to_string());
            let printed = row.numbers.iter().any(|number| [STANDS, OTHER_SPELLING].contains(&number.truth));
            let expected = if printed { Some(month.as_str()) } else { row.seen };
            if seen.as_deref() != expected {
                let _ = writeln!(problems, "{name}: {url} was seen {seen:?} instead of {expected:?}");
            }
        }
    }
    assert!(problems.is_empty(), "{problems}");
    // A comment that stood behind the date stands there still.
    let dated = format!("seen  = \"{month}\"  # As the copy said.");
    assert!(after["contacts/in-text.toml"].contains(&dated), "{}", after["contacts/in-text.toml"]);
    apply(&["apply"]);
    assert_eq!(bench.files(), after, "a second time there is nothing to write");
}

#[test]
fn the_exit_status_says_whether_there_is_something_to_look_at() {
    let bench = Bench::new(rows_of(&["in-text", "in-table", "replaced"]));
    let status = |arguments: &[&str]| bench.round(arguments).status;
    assert_eq!(status(&["check", "in-text"]), Some(0));
    assert_eq!(status(&["check", "replaced"]), Some(1));
    assert_eq!(status(&["check", "in-text", "replaced"]), Some(1));
    assert_eq!(status(&["check", "nobody"]), Some(2));
    assert_eq!(status(&["check", "--no-such-option"]), Some(2));
    let mut elsewhere = Command::new(env!("CARGO_BIN_EXE_evidence"));
    elsewhere.args(["check", "--data"]).arg(bench.path("nowhere")).arg("--folder").arg(bench.path("out"));
    assert_eq!(elsewhere.output().expect("the binary").status.code(), Some(2));
}

#[test]
fn addresses_alone_can_be_looked_at() {
    let bench =
        Bench::new(rows_of(&["in-text", "replaced", "moved-301", "moved-302", "status-404", "loop", "robots-all"]));
    let round = bench.round(&["links"]);
    assert_eq!(round.status, Some(1), "{}", round.said);
    for row in &bench.rows {
        // A number that is not there is nothing to look at here.
        let line = round.said.lines().find(|line| line.starts_with(row.asked().as_str()));
        let expected = match (row.read, row.proposed) {
            (GONE, _) => Some("gone (404)".to_owned()),
            (MOVED, Some(to)) => Some(format!("moved for good to {to}")),
            (MOVED, None) => Some("leads to ".to_owned()),
            (NOT_READABLE, _) => Some("not readable: ".to_owned()),
            (FORBIDDEN, _) => Some("not asked: ".to_owned()),
            _ => None,
        };
        let is_told = line.zip(expected.as_ref()).is_some_and(|(line, expected)| line.contains(expected));
        assert!(is_told || line.is_none() && expected.is_none(), "{}: {line:?}", row.contact);
    }
    assert_eq!(bench.round(&["links", "in-text", "replaced"]).status, Some(0));
}

#[test]
fn one_contact_alone_can_be_asked_for() {
    let bench = Bench::new(rows_of(&["in-text", "in-table", "front-door"]));
    let round = bench.round(&["check", "front-door"]);
    let asked: Vec<&str> = round.requests.iter().map(|request| request.host.as_str()).collect();
    assert!(!asked.is_empty() && asked.iter().all(|host| *host == "doors.test"), "{asked:?}\n{}", round.said);
    let contacts: Vec<&str> = list(&round.evidence, "contacts").iter().map(|contact| text_of(contact, "id")).collect();
    assert_eq!(contacts, ["front-door"]);
}

#[test]
fn options_choose_who_is_read() {
    let bench = Bench::new(rows_of(&["in-text", "in-table", "press", "front-door"]));
    let asked = |arguments: &[&str]| -> Vec<String> {
        let round = bench.round(arguments);
        let pages = round.requests.iter().filter(|request| !request.is_robots());
        let mut pages: Vec<String> = pages.map(|request| format!("{}{}", request.host, request.path)).collect();
        pages.sort();
        pages
    };
    assert_eq!(asked(&["check", "in-table", "press"]), ["spelt.test/table"], "the press is left out");
    assert_eq!(asked(&["check", "press", "--press"]), ["shared.test/news"]);
    // Only what was not read on that day or later, and no round so far has read the rest.
    let rest = ["doors.test/contact", "doors.test/welcome", "spelt.test/text"];
    assert_eq!(asked(&["check", "--press", "--since", "2026-01-01"]), rest);
    assert_eq!(asked(&["check", "--press", "--since", "2026-01-01"]), [""; 0]);
    assert_eq!(asked(&["check", "in-text", "--since", "2999-01-01"]), ["spelt.test/text"]);
    // What was seen in this month is not due.
    assert_eq!(asked(&["check", "--press"]).len(), 5);
    assert!(bench.command(&["apply"]).output().expect("the binary").status.success());
    assert_eq!(asked(&["check", "--older-than", "2"]), [""; 0]);
}

#[test]
fn a_fresh_round_does_not_go_on_with_another() {
    let bench = Bench::new(rows_of(&["in-text", "in-table", "hyphens"]));
    bench.kill_after(3, &["check"]);
    std::thread::sleep(std::time::Duration::from_millis(100));
    let round = bench.round(&["check", "--fresh"]);
    let pages = round.requests.iter().filter(|request| !request.is_robots());
    assert_eq!(pages.count(), 3, "{}", round.said);
    assert!(!round.said.contains("Going on"), "{}", round.said);
}

#[test]
fn an_overlay_has_its_own_contacts_read_and_written() {
    let bench = Bench::new(rows_of(&["in-text", "replaced"]));
    let contact = |id: &str, value: &str, url: &str| {
        format!(
            "[[contact]]\nid = \"{id}\"\nname = \"{id}\"\norganisation = \"{id}\"\nmention = \"{id}\"\n\
             about = \"They listen.\"\nwho_for = \"Anyone.\"\naudiences = [\"adult\"]\nnations = [\"england\"]\n\
             checked = \"2026-01-15\"\n\n[[contact.channel]]\nkind = \"phone\"\nvalue = \"{value}\"\n\n\
             [[contact.source]]\nurl = \"{url}\" # Read by hand.\ngrade = \"operator\"\nsupports = [\"number\"]\n"
        )
    };
    let text = contact("own-line", "0808 157 0291", "https://changes.test/own");
    let page = hosts::page::Page::html("<p>Call 0808 157 0291.</p>").named("Own Line");
    bench.server.put("changes.test", "/own", page);
    let overlay = bench.path("overlay.toml");
    std::fs::write(&overlay, &text).expect("written");
    let overlay = overlay.to_str().expect("a path");
    let round = bench.round(&["check", "--overlay", overlay]);
    let ids: Vec<&str> = list(&round.evidence, "contacts").iter().map(|contact| text_of(contact, "id")).collect();
    assert_eq!(ids, ["own-line"], "{}", round.said);
    assert_eq!(round.status, Some(0), "{}", round.said);
    let before = bench.files();
    assert!(bench.command(&["apply", "--overlay", overlay]).output().expect("the binary").status.success());
    assert_eq!(bench.files(), before, "the directory below is left as it is");
    let after = std::fs::read_to_string(overlay).expect("the overlay");
    let month = text_of(&round.evidence, "ended").get(..7).unwrap_or_default();
    let dated = text.replace("supports", &format!("seen = \"{month}\"\nsupports"));
    assert_eq!(after, dated);
}

#[test]
fn a_number_that_goes_between_two_rounds_is_told() {
    let bench = Bench::new(rows_of(&["unchanged", "in-text"]));
    assert_eq!(bench.round(&["check"]).status, Some(0));
    let page = hosts::page::Page::html("<p>Call 0808 157 0794.</p>").header("ETag", "\"v8\"");
    bench.server.put("same.test", "/tag", page.named("Unchanged Line"));
    let round = bench.round(&["check"]);
    assert_eq!(round.status, Some(1), "{}", round.said);
    let row = bench.rows.iter().find(|row| row.contact == "unchanged").expect("the row");
    assert_eq!(told_number(&round.evidence, row, "0808 157 0714")["verdict"], GONE);
    assert_eq!(told_contact(&round.evidence, "in-text")["attention"], "none");
}
