//! dist/ is what the program writes, and docs/json/ says what the library says. Run it twice after a change of data: the
//! first run writes the files and fails, the second passes. Under `CI` it writes nothing and says what differs.
//! tests/oracles/tests/schema.rs owns dist/schema.json.

mod answers;
mod changes;
mod guide;

use std::fmt::Debug;
use std::path::PathBuf;

use assert_cmd::Command;
use changes::Version;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A path from the root of the project.
fn path(file: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join(file)
}

fn read(file: &str) -> String {
    std::fs::read_to_string(path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn json(file: &str) -> Value {
    parsed(file, &read(file))
}

fn parsed<T: for<'de> Deserialize<'de>>(file: &str, text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What the program writes.
fn export(arguments: &[&str]) -> String {
    let output = Command::cargo_bin("helplines").expect("the program").arg("export").args(arguments).output();
    let output = output.expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Compares files with what they should be; writes those that differ, except under `CI`.
fn own(files: &[(&str, String)]) {
    let found = |file: &str| std::fs::read_to_string(path(file)).unwrap_or_default();
    let differ = files.iter().filter(|(file, wanted)| found(file) != *wanted);
    let told: Vec<String> = differ
        .map(|(file, wanted)| {
            let found = found(file);
            let pairs = found.lines().zip(wanted.lines()).enumerate().find(|(_, (old, new))| old != new);
            let place = pairs.map_or_else(String::new, |(line, (old, new))| {
                format!(", first in line {}:\n  found  {old:.200}\n  wanted {new:.200}", line + 1)
            });
            if std::env::var_os("CI").is_none() {
                std::fs::write(path(file), wanted).unwrap_or_else(|error| panic!("{file}: {error}"));
            }
            format!("{file} is out of date{place}")
        })
        .collect();
    let hint = match std::env::var_os("CI") {
        None => "regenerated: run the tests again",
        Some(_) => "cargo test --manifest-path cli/Cargo.toml --test dist, without CI set, writes it anew",
    };
    assert!(told.is_empty(), "{}\n{hint}", told.join("\n"));
}

/// dist/CHANGES.json.
#[derive(Debug, Deserialize, Serialize)]
struct Changes {
    #[serde(rename = "$schema")]
    schema: String,
    project: String,
    licence: Option<String>,
    warning: String,
    data_version: String,
    changes: Vec<Version>,
}

/// The head of the file of what is out of date, over the history.
fn changes_file(retired: &str, changes: Vec<Version>) -> String {
    let head: Value = parsed("retired", retired);
    let text = |field: &str| head[field].as_str().unwrap_or_default().to_owned();
    let file = Changes {
        schema: "./schema.json#/$defs/ChangesFile".into(),
        project: text("project"),
        licence: head["licence"].as_str().map(str::to_owned),
        warning: text("warning"),
        data_version: text("data_version"),
        changes,
    };
    serde_json::to_string_pretty(&file).expect("JSON") + "\n"
}

#[test]
fn the_files_are_what_the_program_writes_and_what_changed_is_kept() {
    let [helplines, answers, retired] = ["json", "answers", "retired"].map(|format| export(&["--format", format]));
    let (before, after) = (json("dist/helplines.json"), parsed::<Value>("helplines", &helplines));
    let history: Changes = parsed("dist/CHANGES.json", &read("dist/CHANGES.json"));
    let changes = match before == after {
        true => history.changes,
        false => changes::recorded(history.changes, changes::between(&before, &after)),
    };
    assert_eq!(changes[0].data_version, after["data_version"], "dist/CHANGES.json has nothing of this version");
    assert!(changes.is_sorted_by(|newer, older| newer.data_version > older.data_version), "the newest stands first");
    let changes = changes_file(&retired, changes);
    own(&[
        ("dist/answers.json", answers),
        ("dist/helplines.json", helplines),
        ("dist/retired.json", retired),
        ("dist/CHANGES.json", changes),
    ]);
}

#[test]
fn every_file_says_its_day_its_licence_and_what_it_rests_on() {
    for file in ["dist/answers.json", "dist/helplines.json", "dist/retired.json", "dist/CHANGES.json"] {
        let content = json(file);
        assert_eq!((&content["project"], &content["licence"]), (&"helplines".into(), &"CC0-1.0".into()), "{file}");
        assert_eq!(content["data_version"], helplines::DATA_VERSION.to_string(), "{file}");
        let warning = content["warning"].as_str().unwrap_or_default();
        for words in ["call 999", "stored copies", "no number was called", "null", "caution", "sources"] {
            assert!(warning.contains(words), "{file}: {words}");
        }
    }
}

#[test]
fn what_is_out_of_date_stands_with_what_to_use_and_the_digits_to_compare() {
    let file = json("dist/retired.json");
    let entry = |old: &str| {
        let mut all = file["retired"].as_array().expect("a list").iter();
        all.find(|entry| entry["spellings"][0] == old).unwrap_or_else(|| panic!("no {old}")).clone()
    };
    let samaritans = entry("08457 90 90 90");
    assert_eq!(samaritans["digits"], serde_json::json!(["08457909090"]));
    let shown = serde_json::json!({ "name": "Samaritans", "how": "116 123", "link": "tel:116123" });
    assert_eq!((&samaritans["subject"], &samaritans["use"]), (&"number".into(), &shown));
    // A text number is no number to call, and what the text has to begin with is part of it.
    assert_eq!(entry("50808")["use"]["how"], "text SHOUT to 85258");
    // An address that now belongs to somebody else, and what replaces it, which is an address too.
    let taken = entry("emergencysms.org.uk");
    assert_eq!((&taken["subject"], &taken["taken_over"]), (&"address".into(), &true.into()));
    assert_eq!(entry("Get Connected")["common_words"], true);
    // A number of its own stands before the range that it is in.
    assert_eq!((&entry("0500")["subject"], &entry("0500")["use"]), (&"range".into(), &Value::Null));
    let subjects = file["retired"].as_array().expect("a list").iter().map(|entry| entry["subject"] == "range");
    assert!(subjects.is_sorted(), "ranges come last");
}

#[test]
fn with_an_overlay_no_licence_is_claimed_and_the_warning_says_so() {
    let overlay = tempfile::NamedTempFile::new().expect("a file");
    let text = "hide = [{ contact = 'frank', reason = 'Our own drugs team takes these calls.' }]";
    std::fs::write(overlay.path(), text).expect("written");
    let path = overlay.path().to_str().expect("a path");
    for format in ["json", "answers", "retired"] {
        let file: Value = parsed(format, &export(&["--format", format, "--overlay", path]));
        assert_eq!(file["licence"], Value::Null, "{format}");
        assert!(file["warning"].as_str().is_some_and(|warning| warning.contains("overlay")), "{format}");
        assert_eq!(file["contacts"].as_array().into_iter().flatten().find(|contact| contact["id"] == "frank"), None);
        assert!(!file["answers"].to_string().contains("\"frank\""), "{format}");
    }
}

#[test]
fn a_whole_file_is_not_cut_to_some_contacts_unseen() {
    for format in ["json", "answers", "retired"] {
        let mut program = Command::cargo_bin("helplines").expect("the program");
        let output = program.args(["export", "--format", format, "--nation", "wales"]).output().expect("it runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains("--nation") && told.contains("whole"), "{told}");
    }
}
