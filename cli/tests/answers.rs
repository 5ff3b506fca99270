//! The answers of the program, as a person at a terminal or a script reads them.

use assert_cmd::Command;
use helplines::{Audience, Concern, Directory};
use predicates::prelude::*;
use serde_json::Value;

fn helplines(arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("helplines").expect("the program is built");
    command.args(arguments);
    command
}

/// What is printed where all is well.
fn printed(arguments: &[&str]) -> String {
    let output = helplines(arguments).assert().code(0).get_output().clone();
    assert!(output.stderr.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// What is told where nothing could be done.
fn told(arguments: &[&str]) -> String {
    let output = helplines(arguments).assert().code(2).get_output().clone();
    assert!(output.stdout.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stderr).expect("UTF-8")
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("JSON")
}

#[test]
fn every_concern_is_answered_in_every_form_and_names_999() {
    for concern in Concern::ALL {
        for form in ["card", "text", "markdown", "html", "json", "sentence"] {
            let answer = printed(&["advise", concern.as_str(), "--format", form]);
            assert!(answer.contains("999"), "{concern} as {form}: {answer}");
        }
    }
}

#[test]
fn any_words_are_answered() {
    assert!(printed(&["advise", "someone", "is", "blackmailing", "my", "son"]).starts_with("Threats to share sexual"));
    let unknown = printed(&["advise", "qwertyuiop"]);
    for words in ["call 999", "0800 1111", "child-safety"] {
        assert!(unknown.contains(words), "{unknown}");
    }
    assert_eq!(printed(&["advise", "general"]), unknown, "as dist/answers.json calls it");
    for form in ["text", "markdown", "html", "json", "sentence"] {
        let answer = printed(&["advise", "qwertyuiop", "--format", form]);
        assert!(answer.contains("999") && answer.contains("116 123"), "{form}: {answer}");
    }
    let now = printed(&["advise", "i", "have", "just", "taken", "an", "overdose"]);
    assert!(now.contains("Call 999 now"), "{now}");
}

#[test]
fn without_words_every_concern_is_listed_once() {
    let list = printed(&["advise"]);
    for concern in Concern::ALL {
        let lines = list.lines().filter(|line| line.split_whitespace().next() == Some(concern.as_str())).count();
        assert_eq!(lines, 1, "{concern}");
    }
}

#[test]
fn what_is_said_of_the_person_changes_the_answer() {
    let first = |arguments: &[&str]| -> Value {
        let answer = parsed(&printed(&[&["advise", "child-safety", "--format", "json"], arguments].concat()));
        answer["steps"][0]["contact"]["id"].clone()
    };
    assert_eq!(first(&[]), "police-101");
    assert_eq!(first(&["--audience", "child"]), "childline");
    assert_eq!(first(&["--area", "E07000178"]), "thames-valley-police");
    assert_eq!(first(&["--nation", "uk"]), "police-101");
    let christmas = ["advise", "child-safety", "--audience", "child", "--at", "2026-12-25T23:15", "--format", "json"];
    assert!(printed(&christmas).contains("\"state\": \"open\""));
    assert!(printed(&["advise", "fraud", "--at", "now"]).contains("999"));
}

#[test]
fn longer_forms_come_with_what_asks_for_them() {
    assert!(printed(&["advise", "fraud"]).lines().count() <= 20);
    for longer in [&["--full"][..], &["--sources"], &["--steps", "9"]] {
        let answer = printed(&[&["advise", "fraud"], longer].concat());
        assert!(answer.lines().count() > 20, "{longer:?}: {answer}");
    }
    assert!(printed(&["advise", "fraud", "--sources"]).contains("https://"));
    assert!(printed(&["advise", "fraud", "--format", "sentence", "--sources"]).contains("Checked on"));
}

#[test]
fn wrong_options_say_what_is_accepted() {
    for (arguments, words) in [
        (
            &["--audience", "profesional"][..],
            "--audience: unknown audience \"profesional\": did you mean professional?",
        ),
        (&["--nation", "wale"], "did you mean wales?"),
        (&["--by", "pigeon"], "use one of phone"),
        (&["--area", "Oxfrod"], "--area: unknown place \"Oxfrod\": did you mean \"Oxford\"?"),
        (&["--at", "noon"], "expected date and time: 2026-12-25T23:15, or now"),
        (&["--format", "pdf"], "[possible values: card, text, markdown, html, json, sentence]"),
        (&["--steps", "many"], "--steps"),
        (&["--overlay", "nowhere.toml"], "nowhere.toml cannot be read"),
        (&["--ful"], "--full"),
    ] {
        let error = told(&[&["advise", "fraud"], arguments].concat());
        assert!(error.contains(words), "{arguments:?}: {error}");
        assert!(error.starts_with("error: "), "{error}");
    }
    assert!(told(&["show", "child-line-x"]).contains("did you mean childline"));
    assert!(told(&["show", "zzzz"]).contains("helplines list"));
    assert!(told(&["areas", "Oxfrod"]).contains("did you mean \"Oxford\"?"));
    assert!(told(&["page", "fraud", "--exit", "javascript:alert(1)"]).contains("https://"));
    assert!(told(&["page", "fruad"]).contains("did you mean fraud?"));
    for day in ["today", "2026-02-30"] {
        assert!(told(&["due", "--on", day]).contains("--on"));
    }
    assert!(told(&["due", "--older-than=-3"]).contains("--older-than"));
}

#[test]
fn words_are_found_as_the_library_finds_them() {
    let found = printed(&["find", "he", "follows", "me", "home"]);
    assert!(found.starts_with("sure      stalking"), "{found}");
    let json = parsed(&printed(&["find", "--format", "json", "he follows me home"]));
    assert_eq!(json["matches"][0]["concern"], "stalking");
    assert!(printed(&["find", "killing it"]).contains("Not understood"));
}

#[test]
fn numbers_are_told_whose_they_are() {
    let current = printed(&["whose", "+44 (0)808 800-5000"]);
    assert_eq!(current, "+44 (0)808 800-5000: current: NSPCC Helpline (nspcc-helpline)\n");
    assert_eq!(printed(&["whose", "020 7946 0000"]), "020 7946 0000: not in the directory\n");
    // A number that is out of date makes a script stop.
    let old = helplines(&["whose", "08457 90 90 90", "116 123"]).assert().code(1);
    old.stdout(predicate::str::contains("use Samaritans, 116 123").and(predicate::str::contains("116 123: current")));
    let json = helplines(&["whose", "--format", "json", "08457 90 90 90"]).assert().code(1).get_output().stdout.clone();
    let json = parsed(&String::from_utf8(json).expect("UTF-8"));
    assert_eq!((&json[0]["number"], &json[0]["verdict"]["replacement"]), (&"08457 90 90 90".into(), &"116 123".into()));
    let hostile = printed(&["whose", "\u{1b}[2J\u{202e}0800"]);
    assert!(!hostile.contains('\u{1b}') && !hostile.contains('\u{202e}'), "{hostile:?}");
}

#[test]
fn every_contact_is_shown_and_listed() {
    let list = printed(&["list", "--format", "tsv"]);
    for contact in Directory::embedded().contacts() {
        assert!(printed(&["show", contact.id()]).contains(contact.name()), "{}", contact.id());
        let channels = list.lines().filter(|line| line.split('\t').next() == Some(contact.id())).count();
        assert_eq!(channels, contact.channels().count(), "{}", contact.id());
    }
    assert!(printed(&["show", "Childline"]).contains("0800 1111"));
    assert!(printed(&["show", "action", "fraud"]).contains("Report Fraud"));
    assert!(printed(&["list", "--nation", "wales", "--channel", "sms"]).lines().all(|line| line.contains(" sms ")));
    assert!(!printed(&["list", "--audience", "child", "--concern", "bullying"]).contains("nspcc-helpline"));
}

#[test]
fn places_are_listed_and_looked_up() {
    assert!(printed(&["areas"]).lines().count() > 361);
    let cherwell = printed(&["areas", "Cherwell", "--format", "tsv"]);
    assert_eq!(cherwell, "Cherwell\tE07000177\tOxfordshire\tengland\tthames-valley-police\n");
}

#[test]
fn a_site_has_a_page_for_every_concern_and_reader() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path().join("site");
    printed(&["page", "--site", &site.display().to_string()]);
    let pages = std::fs::read_dir(&site).expect("the site").count();
    assert_eq!(pages, 1 + Concern::ALL.len() * (1 + Audience::ALL.len()));
    for entry in std::fs::read_dir(&site).expect("the site") {
        let page = std::fs::read_to_string(entry.expect("a page").path()).expect("UTF-8");
        assert!(page.contains("tel:999") && !page.contains("<script"));
        // Every link inside the site leads to a page of it.
        for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            if let Some(name) = link.strip_suffix(".html").filter(|name| !name.contains('/')) {
                assert!(site.join(format!("{name}.html")).is_file(), "{link}");
            }
        }
    }
    let index = printed(&["page"]);
    assert!(Concern::ALL.iter().all(|concern| index.contains(&format!("href=\"#{concern}\""))));
    let page = printed(&["page", "domestic-abuse", "--audience", "adult", "--exit", "https://example.org/?a=1&b=\"2"]);
    assert!(page.contains("<title>Help and advice</title>") && page.contains("a=1&amp;b=&quot;2\""), "{page}");
}

#[test]
fn maintainers_see_what_is_due_and_what_is_thin() {
    let contacts = Directory::embedded().contacts().len();
    let sheet = printed(&["due", "--on", "2026-11-21", "--older-than", "0"]);
    assert_eq!(sheet.lines().filter(|line| line.starts_with("## ")).count(), contacts);
    assert!(printed(&["due"]).starts_with("# Review on "));
    let stats = printed(&["stats"]);
    assert!(stats.starts_with(&format!("{contacts} contacts, ")));
    // The README shows how fresh the numbers are.
    let fresh = stats.lines().nth(1).unwrap_or_default();
    let readme = std::fs::read_to_string("../README.md").unwrap();
    assert!(
        fresh.starts_with("Numbers seen") && readme.lines().any(|line| line == fresh),
        "README.md should say: {fresh}"
    );
    assert!(printed(&["cautions"]).lines().all(|line| line.split('\t').count() == 2));
}

#[test]
fn an_overlay_stands_on_top_of_every_answer() {
    let overlay = "../examples/oxfordshire.toml";
    let on_top = |arguments: &[&str]| printed(&[arguments, &["--overlay", overlay]].concat());
    let answer = on_top(&["advise", "child-safety", "--audience", "worried", "--area", "Cherwell", "--format", "json"]);
    assert_eq!(parsed(&answer)["steps"][0]["contact"]["id"], "oxfordshire-mash");
    assert!(on_top(&["show", "oxfordshire-mash"]).contains("01632 960111"));
    assert!(on_top(&["list"]).contains("oxfordshire-mash"));
    assert!(!printed(&["list"]).contains("oxfordshire-mash"));
    assert!(on_top(&["whose", "01632 960111"]).contains("oxfordshire-mash"));
}

#[test]
fn the_program_says_how_old_its_data_is_and_how_it_ends() {
    let version = printed(&["--version"]);
    assert!(version.contains(&helplines::DATA_VERSION.words().to_string()), "{version}");
    let help = printed(&["--help"]);
    assert!(help.contains("Exit status:") && help.contains("999"), "{help}");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = printed(&["completions", shell]);
        assert!(script.contains("advise") && script.contains("audience"), "{shell}");
    }
    for shell in ["bash", "zsh", "fish"] {
        assert!(printed(&["completions", shell]).contains("northern-ireland"), "{shell}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    printed(&["man", &folder.path().display().to_string()]);
    for page in ["helplines.1", "helplines-advise.1", "helplines-check.1", "helplines-overlay-check.1"] {
        let text = std::fs::read_to_string(folder.path().join(page)).expect(page);
        assert!(text.contains(".SH NAME"), "{page}");
    }
}

#[test]
fn colour_is_for_terminals() {
    let plain = helplines(&["show", "zzzz"]).env_remove("NO_COLOR").assert().code(2).get_output().stderr.clone();
    assert!(!plain.contains(&0x1b));
    let coloured = helplines(&["show", "zzzz", "--color", "always"]).assert().code(2).get_output().stderr.clone();
    assert!(coloured.contains(&0x1b));
}
