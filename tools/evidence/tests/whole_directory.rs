//! A round over the whole directory, against a mirror of its pages that print what it knows: then there is nothing to look
//! at, and apply dates what was seen.

mod hosts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use helplines::time::Hours;
use helplines::{Contact, Directory};
use hosts::bench::{CONTACT, list, text};
use hosts::log::{Wishes, impolite};
use hosts::page::Page;
use hosts::server::{Host, INSECURE, Server};
use serde_json::Value;
use url::Url;

/// What a page prints of a contact.
fn printed(contact: &Contact) -> String {
    let mut html = format!("<h2>{}</h2>\n", contact.name());
    for channel in contact.channels() {
        let _ = writeln!(html, "<p>{}</p>", channel.how());
        if channel.hours() != Hours::Unknown {
            let _ = writeln!(html, "<p>{}</p>", channel.hours().words());
        }
    }
    html
}

/// The addresses of a contact: its website, those of its channels and its sources.
fn addresses(contact: &Contact) -> BTreeSet<Url> {
    let channels = contact.channels().map(|channel| channel.value());
    let all = contact.website().into_iter().chain(channels).chain(contact.sources().filter_map(|source| source.url()));
    let page = |address: &str| Url::parse(address).ok().filter(|url| url.scheme().starts_with("http"));
    let bare = |mut url: Url| {
        url.set_fragment(None);
        url
    };
    all.filter_map(page).map(bare).collect()
}

/// The hosts with all pages, each of which prints the contacts that rest on it.
fn mirror() -> Vec<Host> {
    let mut pages = BTreeMap::<Url, String>::new();
    for contact in Directory::embedded().contacts() {
        for address in addresses(contact) {
            *pages.entry(address).or_default() += &printed(contact);
        }
    }
    let mut hosts = BTreeMap::<String, Host>::new();
    for (url, html) in pages {
        let name = url.host_str().expect("a host");
        let host = hosts.entry(name.to_owned()).or_insert_with(|| Host::new(String::leak(name.to_owned())));
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        let scheme = if url.scheme() == "http" { INSECURE } else { "" };
        host.pages.insert(format!("{scheme}{}{query}", url.path()), Page::html(&html).named("Mirror"));
    }
    hosts.into_values().collect()
}

fn evidence(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evidence"));
    command.args(arguments).arg("--data").arg(folder.join("data")).arg("--folder").arg(folder.join("out"));
    command.stdin(Stdio::null()).output().expect("the binary")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

#[test]
fn where_every_page_prints_what_is_known_there_is_nothing_to_look_at() {
    let server = Server::start(mirror());
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    copy(Path::new("../../data"), &folder.path().join("data"));
    fs::write(path("hosts"), server.hosts_file()).expect("written");
    fs::write(path("root.pem"), server.authority()).expect("written");
    let (hosts, root) = (path("hosts"), path("root.pem"));
    let round = evidence(
        &["check", "--press", "--test-hosts", &hosts, "--test-root", &root, "--contact", CONTACT],
        folder.path(),
    );
    let review = fs::read_to_string(folder.path().join("out/review.md")).expect("a sheet");
    assert_eq!(round.status.code(), Some(0), "{}\n{review}", String::from_utf8_lossy(&round.stderr));
    let told: Value =
        serde_json::from_slice(&fs::read(folder.path().join("out/evidence.json")).expect("written")).expect("JSON");
    let contacts = list(&told, "contacts");
    assert_eq!(contacts.len(), Directory::embedded().contacts().len());
    // Every contact has a page, and every number that is none of a few figures stands on one.
    let pages: BTreeSet<&str> =
        list(&told, "pages").iter().flat_map(|page| list(page, "contacts")).filter_map(Value::as_str).collect();
    assert_eq!(pages.len(), contacts.len());
    for contact in contacts {
        for value in list(contact, "values") {
            let digits = text(value, "value").bytes().filter(u8::is_ascii_digit).count();
            let stands = text(value, "verdict") == "stands";
            assert!(stands || (1..=8).contains(&digits), "{}: {value:#}", text(contact, "id"));
        }
    }
    let agreements: Vec<&str> = contacts
        .iter()
        .flat_map(|contact| list(contact, "values"))
        .flat_map(|value| list(value, "pages"))
        .filter_map(|page| page["hours"]["agreement"].as_str())
        .collect();
    assert!(!agreements.contains(&"disagrees"));
    let agree = agreements.iter().filter(|agreement| **agreement == "agrees").count();
    assert!(agree * 10 > agreements.len() * 9, "{agree} of {}", agreements.len());
    let impolite = impolite(&server.take_requests(), &Wishes::default(), CONTACT);
    assert!(impolite.is_empty(), "{impolite:#?}");
    // What was seen is dated, once; the loader has accepted it.
    let applied = evidence(&["apply"], folder.path());
    assert!(applied.status.success(), "{}", String::from_utf8_lossy(&applied.stderr));
    let said = String::from_utf8_lossy(&applied.stdout).into_owned();
    assert!(said.lines().filter(|line| line.contains(": seen ")).count() > contacts.len(), "{said}");
    assert!(String::from_utf8_lossy(&evidence(&["apply"], folder.path()).stdout).contains("0 changed in 0 files"));
}
