//! What somebody relies on who keeps contacts of their own: a list from a spreadsheet becomes an overlay that is accepted,
//! every problem is told by row and column, and a file is checked before it is used.

use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use helplines::{Audience, Concern, Directory, Situation};
use predicates::prelude::*;

/// What most lists here do not say themselves.
const ENGLAND: &[&str] = &["--checked", "2026-11-21", "--nation", "england"];
/// What a council says of its whole list.
const ANYTOWN: &[&str] = &[
    "--checked",
    "2026-11-21",
    "--nation",
    "england",
    "--area",
    "Anytown",
    "--organisation",
    "Anytown Council",
    "--audience",
    "worried,professional",
];
const BY_HAND: &[&str] = &[
    "--checked",
    "2026-11-21",
    "--nation",
    "england",
    "--area",
    "Anytown",
    "--organisation",
    "Anytown Council",
    "--audience",
    "worried",
    "--column",
    "Whom=name",
    "--column",
    "ring up=number",
    "--column",
    "C=note",
    "--concern",
    "child-safety",
];

/// The lists as schools and councils keep them, what is said beside them, and the status. `NAME.toml` beside each is what
/// is written, `NAME.told` what is told.
const LISTS: [(&str, &[&str], i32); 21] = [
    ("council-tidy.csv", ANYTOWN, 0),
    ("school-messy.csv", ENGLAND, 1),
    ("govuk-style.csv", ENGLAND, 1),
    ("windows-1252.csv", &["--checked", "2026-11-21"], 1),
    ("utf-16.txt", ANYTOWN, 0),
    ("bom.csv", ENGLAND, 1),
    ("no-header.csv", ANYTOWN, 1),
    ("two-in-a-cell.csv", ANYTOWN, 1),
    ("numbers-mangled.csv", ANYTOWN, 1),
    ("columns-by-hand.csv", BY_HAND, 1),
    ("nations-and-places.csv", &["--checked", "2026-11-21", "--audience", "worried"], 1),
    ("more-than-plain.csv", ANYTOWN, 1),
    ("numbers-with-words.csv", ANYTOWN, 1),
    ("hours-in-columns.csv", ANYTOWN, 0),
    ("out-of-hours.csv", ANYTOWN, 1),
    ("clashes.csv", ENGLAND, 1),
    ("dates.csv", &["--audience", "worried"], 1),
    ("unclosed.csv", ENGLAND, 1),
    ("hostile.csv", ENGLAND, 1),
    ("header-only.csv", ENGLAND, 2),
    ("empty.csv", ENGLAND, 2),
];

fn files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/csv")
}

fn helplines(arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("helplines").expect("the program");
    command.current_dir(files()).args(arguments);
    command
}

fn from_csv(file: &str, arguments: &[&str]) -> Output {
    helplines(&["overlay", "from-csv", file]).args(arguments).output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn every_list_gives_the_overlay_and_the_problems_that_stand_beside_it() {
    for (list, arguments, status) in LISTS {
        let output = from_csv(list, arguments);
        let beside = |ending: &str| {
            let path = files().join(list).with_extension(ending);
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        };
        assert_eq!(text(&output.stderr), beside("told"), "{list}");
        assert_eq!(text(&output.stdout), beside("toml"), "{list}");
        assert_eq!(output.status.code(), Some(status), "{list}");
    }
}

#[test]
fn what_is_written_is_always_accepted() {
    let mut accepted = 0;
    for (list, arguments, status) in LISTS {
        let written = text(&from_csv(list, arguments).stdout);
        assert_eq!(written.is_empty(), status == 2, "{list}");
        let local = Directory::embedded().overlay_named(list, &written).unwrap_or_else(|error| panic!("{error}"));
        accepted += local.contacts().len() - Directory::embedded().contacts().len();
    }
    assert!(accepted > 30, "{accepted}");
}

#[test]
fn a_contact_of_the_list_comes_first_for_its_concern_and_its_readers_alone() {
    let written = text(&from_csv("council-tidy.csv", ANYTOWN).stdout);
    let local = Directory::embedded().overlay(&written).expect("an overlay");
    let first = |audience, area: &str| {
        let area = local.area(area).expect("a place");
        let advice = local.advise(Situation::new(Concern::ChildSafety).audience(audience).area(area));
        advice.steps()[0].contact().id().to_owned()
    };
    // In the order of the list.
    let advice = local.advise(
        Situation::new(Concern::ChildSafety).audience(Audience::Worried).area(local.area("Anytown").expect("a place")),
    );
    let ids: Vec<&str> = advice.steps().iter().map(|step| step.contact().id()).take(2).collect();
    assert_eq!(ids, ["anytown-childrens-team", "anytown-emergency-duty-team"]);
    // The list does not say that it is for children.
    assert_ne!(first(Audience::Child, "Anytown"), "anytown-childrens-team");
    assert_ne!(first(Audience::Worried, "Oxford"), "anytown-childrens-team");
}

#[test]
fn a_list_that_cannot_be_taken_says_why_and_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes, said) in [
        (
            "list.xlsx",
            b"PK\x03\x04...".as_slice(),
            "it is a workbook (.xlsx or .ods), not CSV: open it and choose Save as",
        ),
        ("list.xls", b"\xd0\xcf\x11\xe0...", "it is a workbook (.xls), not CSV"),
        ("list.pdf", b"%PDF-1.7", "it is a PDF, not CSV"),
        ("blank.csv", b"\r\n,,\r\n", "it is empty: expected a row of column names, such as name,number,hours"),
        (
            "prose.csv",
            b"Dear all,\nplease ring us.\n",
            "no row names the columns: expected a row such as name,number,hours,note",
        ),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        let output = helplines(&["overlay", "from-csv"]).arg(&path).args(ENGLAND).output().expect("the program runs");
        assert!(text(&output.stderr).contains(said), "{name}: {}", text(&output.stderr));
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{name}");
    }
    let missing = from_csv("nothing.csv", ENGLAND);
    assert!(text(&missing.stderr).contains("\"nothing.csv\" cannot be read"));
    assert_eq!(missing.status.code(), Some(2));
}

#[test]
fn a_list_that_does_not_say_a_nation_or_a_day_is_not_guessed() {
    let output = from_csv("council-tidy.csv", &[]);
    let told = text(&output.stderr);
    for said in ["--nation england", "--checked 2026-11-21"] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
}

#[test]
fn an_option_that_is_wrong_says_what_is_right() {
    for (arguments, said) in [
        (&["--checked", "21/11/2026"] as &[&str], "expected year, month and day: 2026-11-21"),
        (&["--audience", "profesional"], "did you mean professional?"),
        (&["--concern", "child-saftey"], "did you mean child-safety?"),
        (&["--column", "A=numbr"], "unknown meaning \"numbr\": did you mean number?"),
        (&["--column", "A"], "expected COLUMN=MEANING"),
        (&["--column", "Zed=number"], "there is no column \"Zed\": expected a letter, or one of \"Name\", \"Phone\""),
    ] {
        let output = from_csv("council-tidy.csv", arguments);
        assert!(text(&output.stderr).contains(said), "{arguments:?}: {}", text(&output.stderr));
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn hostile_lists_end_in_words_and_never_move_the_cursor() {
    let folder = tempfile::tempdir().expect("a folder");
    let long = "A".repeat(1_000_000);
    let quotes = "\"".repeat(9_999);
    let columns = ",".repeat(20_000);
    for (name, list) in [
        ("long", format!("name,number\n{long},01632 960001\nB,{long}\n")),
        ("digits", format!("name,number\nA,{}\n", "0 ".repeat(500_000))),
        ("quotes", format!("name,number\n{quotes},01632 960001\n")),
        ("columns", format!("name,number{columns}\nA,01632 960001{columns}\n")),
        ("nul", "name,number\nA\0B,01632\0 960001\n".to_owned()),
        ("escape", "name,number\n\u{1b}[2JA,\u{1b}]0;x\u{7}01632\n\u{202e}B\u{2066},C\u{85}\n".to_owned()),
        ("header", format!("name,number,{long},\u{1b}[31m\u{202e}\nA,01632 960001,x,y\n")),
        ("toml", "name,number\n\"\"\"\"\"\"\"\"\"\n[[hide]]\ncontact = 'childline'\",01632 960001\n".to_owned()),
    ] {
        let path = folder.path().join(format!("{name}.csv"));
        std::fs::write(&path, list).expect("written");
        let output = helplines(&["overlay", "from-csv"]).arg(&path).args(ENGLAND).output().expect("the program runs");
        assert!(output.status.code().is_some_and(|status| status <= 2), "{name}");
        let told = text(&output.stderr);
        let raw = |letter: char| {
            letter != '\n' && letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert_eq!(told.find(raw), None, "{name}");
        assert!(!told.contains("panicked") && told.len() < 100_000, "{name}: {} bytes", told.len());
        let written = text(&output.stdout);
        let local = Directory::embedded().overlay(&written).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(local.hidden().len(), 0, "{name}");
    }
}

#[test]
fn the_example_in_the_guide_for_councils_says_what_the_program_says() {
    let guide = include_str!("../../docs/council.md");
    let (_, example) = guide.split_once("$ cat list.csv\n").expect("the example");
    let (list, example) = example.split_once("$ helplines overlay from-csv list.csv").expect("the command");
    let (told, example) = example.split_once("$ helplines overlay check anytown.toml\n").expect("the check");
    let (_, told) = told.split_once("> anytown.toml\n").expect("what is told");
    let (checked, _) = example.split_once("```").expect("the end");
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("list.csv"), list).expect("written");
    let arguments =
        ["--checked", "2026-11-21", "--nation", "england", "--area", "Anytown", "--organisation", "Anytown Council"];
    let output = helplines(&["overlay", "from-csv", "list.csv"]).args(arguments).current_dir(folder.path()).output();
    let output = output.expect("the program runs");
    assert_eq!(text(&output.stderr), told);
    std::fs::write(folder.path().join("anytown.toml"), &output.stdout).expect("written");
    helplines(&["overlay", "check", "anytown.toml"])
        .current_dir(folder.path())
        .assert()
        .success()
        .stdout(checked.to_owned());
}

#[test]
fn standard_input_is_a_list_too() {
    let list = std::fs::read(files().join("council-tidy.csv")).expect("a list");
    helplines(&["overlay", "from-csv", "-"])
        .args(ANYTOWN)
        .write_stdin(list)
        .assert()
        .success()
        .stdout(predicate::str::contains("anytown-childrens-team"));
}

#[test]
fn a_file_is_checked_before_it_is_used() {
    let oxfordshire = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/oxfordshire.toml");
    helplines(&["overlay", "check"])
        .arg(&oxfordshire)
        .assert()
        .code(0)
        .stdout(predicate::str::contains("is accepted: 187 contacts with it, 1 hidden."))
        .stdout(predicate::str::contains("oxfordshire-mash: Oxfordshire children's front door (example), 01632 960111; stands in for local-council-children"))
        .stdout(predicate::str::contains("oxfordshire-duty-team: Oxfordshire emergency duty team (example), 01632 960112; for child-safety"))
        .stdout(predicate::str::contains("hides meic: Meic is for young people in Wales"));
}

#[test]
fn a_file_that_is_refused_is_told_every_mistake_and_one_that_cannot_be_read_why() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes, status, said) in [
        (
            "two.toml",
            b"hide = [{ contact = 'childlin' }]".as_slice(),
            1,
            "is refused: 2 mistakes. Nothing was changed.",
        ),
        ("list.csv", b"name,number\n", 1, "is made into an overlay by helplines overlay from-csv"),
        ("latin.toml", b"# ok\n# Si\xe2n\n", 2, "line 2 is not UTF-8: expected a text file"),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        let check = helplines(&["overlay", "check"]).arg(&path).assert();
        check.code(status).stderr(predicate::str::contains(said)).stdout("");
    }
    let empty = folder.path().join("empty.toml");
    std::fs::write(&empty, "# Nothing yet.\n").expect("written");
    let check = helplines(&["overlay", "check"]).arg(&empty).assert();
    check.code(0).stdout(predicate::str::contains("It changes nothing yet"));
    helplines(&["overlay", "check", "nothing.toml"])
        .assert()
        .code(2)
        .stderr(predicate::str::contains("cannot be read"));
}
