//! `helplines check`, as people and their build servers run it.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// A number of Samaritans that is out of date.
const OLD: &str = "08457 90 90 90";

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn helplines(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("helplines").expect("the program");
    command.current_dir(folder).arg("check").args(arguments).args(["--on", "2026-11-26"]);
    command
}

struct Told {
    status: i32,
    out: String,
    err: String,
}

fn check(folder: &Path, arguments: &[&str]) -> Told {
    told(&mut helplines(folder, arguments))
}

fn told(command: &mut Command) -> Told {
    let output = command.output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Told { status: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    let told = check(folder, &[arguments, &["--format", "json"]].concat());
    serde_json::from_str(&told.out).unwrap_or_else(|error| panic!("{error}: {}{}", told.out, told.err))
}

/// `file:line:column kind text` of each finding.
fn found(json: &Value) -> Vec<String> {
    let findings = json["findings"].as_array().expect("a list");
    let place = |finding: &Value| {
        let word = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        format!("{}:{}:{} {} {}", word("file"), finding["line"], finding["column"], word("kind"), word("text"))
    };
    findings.iter().map(place).collect()
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name)
}

// What is read.

#[test]
fn every_kind_of_text_is_read() {
    let lines = [
        ("page.html", "<p>Samaritans: 08457 90 90 90</p>"),
        ("page.md", "* Samaritans: **08457 90 90 90**"),
        ("letter.txt", "Samaritans: 08457 90 90 90"),
        ("data.json", "{\"name\": \"Samaritans\", \"phone\": \"08457 90 90 90\"}"),
        ("data.yaml", "samaritans: 08457 90 90 90"),
        ("data.csv", "Samaritans,08457 90 90 90"),
        ("cy.po", "msgid \"Ring Samaritans on 08457 90 90 90\"\nmsgstr \"Ffoniwch 116 123\""),
        ("data.xml", "<line name=\"Samaritans\">08457 90 90 90</line>"),
        ("Localizable.strings", "\"samaritans\" = \"08457 90 90 90\";"),
        ("res/strings.xml", "<resources><string name=\"samaritans\">08457 90 90 90</string></resources>"),
    ];
    let files: Vec<(&str, &[u8])> = lines.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let folder = folder(&files);
    let json = json(folder.path(), &["."]);
    let mut expected: Vec<String> = lines
        .iter()
        .map(|(name, text)| {
            let column = text.lines().next().and_then(|line| line.find(OLD)).expect("it stands there") + 1;
            format!("{name}:1:{column} retired {OLD}")
        })
        .collect();
    expected.sort();
    assert_eq!(found(&json), expected);
    assert_eq!(json["data_version"], helplines::DATA_VERSION.to_string());
    assert_eq!(json["findings"][0]["severity"], "error");
    assert_eq!(json["findings"][0]["fix"], "116 123");
    assert_eq!(json["findings"][0]["contacts"], serde_json::json!(["samaritans"]));
}

#[test]
fn other_encodings_are_read_and_told() {
    let utf16 = |little: bool, mark: bool, text: &str| -> Vec<u8> {
        let marked = if mark { format!("\u{feff}{text}") } else { text.to_owned() };
        let bytes = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        marked.encode_utf16().flat_map(bytes).collect()
    };
    let text = "é Samaritans: 08457 90 90 90";
    let windows = [b"\xe9 \x96 Samaritans: ", OLD.as_bytes()].concat();
    for (bytes, column, encoding) in [
        (windows, 17, "Windows-1252"),
        (utf16(true, true, text), 15, "UTF-16LE"),
        (utf16(false, true, text), 15, "UTF-16BE"),
        (utf16(true, false, text), 15, "UTF-16LE"),
        (utf16(false, false, text), 15, "UTF-16BE"),
        (format!("\u{feff}{text}").into_bytes(), 15, "UTF-8"),
        ([text.as_bytes(), b" \xff"].concat(), 15, "Windows-1252"),
        ([text.as_bytes(), " éé\n".as_bytes(), b"\xff"].concat(), 15, "UTF-8 with broken characters"),
    ] {
        let folder = folder(&[("a.txt", &bytes)]);
        let json = json(folder.path(), &["a.txt"]);
        // As Windows-1252, the two bytes of the é are two letters.
        let column = if encoding == "Windows-1252" && column == 15 { 16 } else { column };
        assert_eq!(found(&json), [format!("a.txt:1:{column} retired {OLD}")], "{encoding}");
        assert_eq!(json["files"][0]["encoding"], encoding);
        let told = check(folder.path(), &["a.txt"]);
        assert_eq!(told.out.contains(&format!("a.txt: read as {encoding}")), encoding != "UTF-8", "{}", told.out);
    }
}

#[test]
fn folders_are_walked_as_git_sees_them() {
    let old = OLD.as_bytes();
    let folder = folder(&[
        ("b/c.txt", old),
        ("a.txt", old),
        (".hidden.txt", old),
        (".gitignore", b"left/\n"),
        ("left/d.txt", old),
        ("z.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("z.docx", b"PK\x03\x04\x14\0\0\0\x08\0"),
    ]);
    let json = json(folder.path(), &["."]);
    assert_eq!(found(&json), [format!("a.txt:1:1 retired {OLD}"), format!("b/c.txt:1:1 retired {OLD}")]);
    assert_eq!(json["summary"]["left_out"], 2);
    assert_eq!(json["summary"]["read"], 2);
    let told = check(folder.path(), &["."]);
    assert_eq!(told.status, 1);
    assert!(told.out.ends_with("2 files read: 2 errors, 0 warnings, 0 notes\n2 left out: no text\n"), "{}", told.out);
    // A file that is named is read whatever its name, and once however often it is named.
    assert_eq!(check(folder.path(), &[".hidden.txt"]).status, 1);
    assert_eq!(check(folder.path(), &["a.txt", "./a.txt", "."]).out.matches("-->").count(), 2);
}

#[test]
fn standard_input_is_read() {
    let folder = folder(&[]);
    let told = told(helplines(folder.path(), &["-"]).write_stdin("Ring Samaritans\non 08457 90 90 90."));
    assert_eq!(told.status, 1);
    assert!(told.out.contains(" --> standard input:2:4\n"), "{}", told.out);
}

#[test]
fn plain_pdfs_are_read_by_the_page() {
    let folder = folder(&[("two.pdf", &fs::read(file("plain.pdf")).expect("a PDF"))]);
    let json = json(folder.path(), &["two.pdf"]);
    let kinds: Vec<&str> =
        json["findings"].as_array().expect("a list").iter().filter_map(|f| f["kind"].as_str()).collect();
    assert_eq!(kinds, ["retired", "retired"]);
    assert_eq!((&json["findings"][0]["text"], &json["findings"][0]["page"]), (&OLD.into(), &1.into()));
    assert_eq!(json["files"][0]["encoding"], "PDF");
    // It is never fixed.
    let before = fs::read(folder.path().join("two.pdf")).expect("a PDF");
    assert_eq!(check(folder.path(), &["two.pdf", "--fix"]).status, 1);
    assert_eq!(fs::read(folder.path().join("two.pdf")).expect("a PDF"), before);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_checked() {
    let large = fs::File::create_new;
    let folder = folder(&[
        ("ok.txt", b"Childline: 0800 1111"),
        ("a.docx", b"PK\x03\x04\x14\0\0\0\x08\0"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("broken.pdf", b"%PDF-1.4\nnothing"),
        ("nul.txt", b"Samaritans\0"),
    ]);
    fs::copy(file("locked.pdf"), folder.path().join("locked.pdf")).expect("a copy");
    large(folder.path().join("large.txt")).and_then(|file| file.set_len((64 << 20) + 1)).expect("a large file");
    for (name, why) in [
        ("a.docx", "it is an Office file: save it as HTML, text, CSV or PDF, and check that"),
        ("a.png", "it is a picture: numbers in pictures are not found"),
        ("broken.pdf", "the PDF is not as it should be"),
        ("locked.pdf", "the PDF is locked with a password"),
        ("nul.txt", "it is no text"),
        ("large.txt", "it is larger than 64 MB: split it"),
        ("none.txt", "there is no such file or folder"),
    ] {
        let told = check(folder.path(), &[name, "ok.txt"]);
        assert_eq!(told.status, 2, "{name}");
        assert!(told.err.starts_with(&format!("error: {name}: {why}")), "{}", told.err);
        assert!(told.out.starts_with("1 file read: "), "{}", told.out);
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("a.txt", OLD.as_bytes()), ("shut/b.txt", OLD.as_bytes())]);
    let shut = folder.path().join("shut");
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o0)).expect("shut");
    // Nothing is shut to root.
    let is_shut = fs::read_dir(&shut).is_err();
    let told = check(folder.path(), &["."]);
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o755)).expect("open");
    if is_shut {
        assert_eq!(told.status, 2);
        assert!(told.err.contains("shut: you have no permission"), "{}", told.err);
    }
    assert!(told.out.contains("a.txt:1:1"), "{}", told.out);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_text_are_still_files() {
    use std::os::unix::ffi::OsStrExt;
    let folder = folder(&[]);
    for name in [&b"a\xff.txt"[..], b"a\xfe.txt"] {
        fs::write(folder.path().join(std::ffi::OsStr::from_bytes(name)), OLD).expect("a file");
    }
    assert_eq!(found(&json(folder.path(), &["."])), ["a\u{fffd}.txt:1:1 retired 08457 90 90 90"; 2]);
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_a_circle_end() {
    let folder = folder(&[("a/b.txt", OLD.as_bytes())]);
    std::os::unix::fs::symlink("..", folder.path().join("a/up")).expect("a link");
    std::os::unix::fs::symlink("self", folder.path().join("self")).expect("a link");
    let json = json(folder.path(), &["."]);
    assert_eq!(found(&json), [format!("a/b.txt:1:1 retired {OLD}")]);
    assert_eq!(check(folder.path(), &["self"]).status, 2);
}

#[test]
fn hostile_texts_do_no_harm() {
    let line = format!("{}Samaritans {OLD}{}", "x ".repeat(1_250_000), " y".repeat(1_250_000));
    let folder = folder(&[
        ("line.txt", line.as_bytes()),
        ("\u{202e}evil\u{1b}[2J.txt", format!("\u{1b}]0;x\u{7} \u{202e}Samaritans {OLD} \u{9b}31m").as_bytes()),
    ]);
    for format in ["text", "json", "sarif", "github", "junit"] {
        let told = check(folder.path(), &[".", "--format", format]);
        assert_eq!(told.status, 1, "{format}");
        let harmful =
            |letter: &char| letter.is_control() && *letter != '\n' || ('\u{202a}'..'\u{202f}').contains(letter);
        assert_eq!(told.out.chars().find(harmful), None, "{format}");
        if format != "sarif" {
            assert!(told.out.lines().all(|line| line.len() < 600), "{format}");
        }
    }
}

// How it is told.

const PAGE: &str =
    "<h1>Help</h1>\n<p>日本 Samaritans: 0800 1111</p>\n<p>Ring 08457 90 90 90, or the office on 020 7946 0000.</p>\n";

#[test]
fn text_shows_the_line_with_the_place_marked() {
    let folder = folder(&[("page.html", PAGE.as_bytes())]);
    let told = check(folder.path(), &["page.html"]);
    let expected = "\
error[mismatch]: the number of Childline, not of Samaritans; Samaritans is on 116 123
 --> page.html:2:19
  |
2 | <p>日本 Samaritans: 0800 1111</p>
  |                     ^^^^^^^^^

error[retired]: out of date: Samaritans, replaced by September 2015; use Samaritans, 116 123
 --> page.html:3:9
  |
3 | <p>Ring 08457 90 90 90, or the office on 020 7946 0000.</p>
  |         ^^^^^^^^^^^^^^
  |
  = help: write 116 123

1 file read: 2 errors, 0 warnings, 0 notes
";
    assert_eq!(told.out, expected);
    assert!(check(folder.path(), &["page.html", "--color", "always"]).out.contains("\u{1b}["));
}

#[test]
fn a_number_that_is_not_in_the_directory_is_no_finding() {
    let folder = folder(&[("a.txt", b"The office: 020 7946 0000\n\nParis: +33 1 42 34 56 78\n")]);
    let told = check(folder.path(), &["a.txt", "--fail-on", "note"]);
    assert_eq!((told.status, told.out.as_str()), (0, "1 file read: 0 errors, 0 warnings, 0 notes\n"));
    // Unless it is asked for, or given to a service that has another; then it is not said to be wrong.
    let told = check(folder.path(), &["a.txt", "--only", "unlisted"]);
    assert!(told.out.starts_with("note[unlisted]: not in the directory\n --> a.txt:1:13\n"), "{}", told.out);
    fs::write(folder.path().join("a.txt"), "Samaritans: 020 7946 0000").expect("a file");
    let told = check(folder.path(), &["a.txt"]);
    let expected = "warning[unlisted]: not in the directory; Samaritans is on 116 123\n";
    assert!(told.out.starts_with(expected), "{}", told.out);
}

#[test]
fn sarif_is_as_its_schema_says() {
    let folder = folder(&[
        ("a b.html", PAGE.as_bytes()),
        ("c.txt", b"caf\xe9 Samaritans\r\n# helplines: ok\r\n020 7946 0000"),
        ("d.docx", b"PK\x03\x04\0\0"),
    ]);
    fs::copy(file("plain.pdf"), folder.path().join("plain.pdf")).expect("a copy");
    let told = check(folder.path(), &[".", "d.docx", "--format", "sarif"]);
    assert_eq!(told.status, 2);
    let sarif: Value = serde_json::from_str(&told.out).expect("JSON");
    let mut schema: Value = serde_json::from_str(include_str!("schemas/sarif-2.1.0.json")).expect("JSON");
    // Of a property that is not written, the schema has a pattern that is no pattern.
    for owner in ["run", "toolComponent"] {
        let language = schema["definitions"][owner]["properties"]["language"].as_object_mut().expect("a property");
        assert!(language.remove("pattern").is_some());
    }
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let mistakes: Vec<String> =
        validator.iter_errors(&sarif).map(|error| format!("{error} at {}", error.instance_path())).collect();
    assert_eq!(mistakes, [""; 0]);

    let run = &sarif["runs"][0];
    let rules: Vec<&str> =
        run["tool"]["driver"]["rules"].as_array().expect("rules").iter().filter_map(|r| r["id"].as_str()).collect();
    for kind in helplines::check::VerdictKind::ALL.iter().filter(|kind| kind.severity().is_some()) {
        assert!(rules.contains(&kind.as_str()), "{kind}");
    }
    let result =
        run["results"].as_array().expect("results").iter().find(|r| r["ruleId"] == "retired").expect("a result");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b.html");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&3.into(), &9.into()));
    assert_eq!(place["region"]["endColumn"], 23);
    assert_eq!(result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"], "116 123");
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    // Nothing found is right too.
    let none = check(folder.path(), &["a b.html", "--only", "charged", "--format", "sarif"]);
    assert!(validator.is_valid(&serde_json::from_str(&none.out).expect("JSON")));
}

#[test]
fn github_gets_workflow_commands() {
    let folder = folder(&[("a,b:c%.html", PAGE.as_bytes())]);
    let told = check(folder.path(), &[".", "--format", "github"]);
    assert_eq!(
        told.out.lines().nth(1),
        Some(
            "::error file=a%2Cb%3Ac%25.html,line=3,endLine=3,col=9,endColumn=22,title=retired::08457 90 90 90: out of date: \
             Samaritans, replaced by September 2015; use Samaritans, 116 123 (write 116 123)"
        )
    );
}

#[test]
fn junit_is_read_back() {
    let folder = folder(&[
        ("a.html", PAGE.as_bytes()),
        ("b.txt", b"Childline: 0800 1111"),
        ("c.txt", b"Samaritans: 020 7946 0000 <&\x1b>"),
    ]);
    let told = check(folder.path(), &[".", "none.txt", "--format", "junit"]);
    let document = roxmltree::Document::parse(&told.out).expect("XML");
    let suites = document.root_element();
    assert_eq!((suites.attribute("tests"), suites.attribute("failures")), (Some("5"), Some("2")));
    assert_eq!(suites.attribute("errors"), Some("1"));
    let cases = document.descendants().filter(|node| node.has_tag_name("testcase"));
    let cases: Vec<(&str, Option<&str>)> = cases
        .map(|case| {
            let child = case.children().find(roxmltree::Node::is_element);
            (case.attribute("name").unwrap_or_default(), child.map(|child| child.tag_name().name()))
        })
        .collect();
    assert_eq!(
        cases,
        [
            ("a.html:2:19 mismatch", Some("failure")),
            ("a.html:3:9 retired", Some("failure")),
            ("b.txt", None),
            ("c.txt:1:13 unlisted", Some("system-out")),
            ("none.txt not read", Some("error")),
        ]
    );
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let files: Vec<(String, String)> =
        (0..600).map(|at| (format!("{}/{at:03}.txt", at % 7), format!("{at}\nSamaritans {OLD}"))).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let folder = folder(&files);
    for format in ["text", "json", "sarif", "github", "junit"] {
        let with = |threads: &str| {
            told(helplines(folder.path(), &[".", "--format", format]).env("RAYON_NUM_THREADS", threads)).out
        };
        let one = with("1");
        assert!(one.matches("retired").count() >= 600, "{format}");
        assert_eq!(one, with("4"), "{format}");
    }
}

#[test]
fn a_reader_that_has_gone_away_is_no_error() {
    let files: Vec<(String, String)> =
        (0..300).map(|at| (format!("{at}.txt"), format!("Samaritans {OLD}\n").repeat(50))).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let folder = folder(&files);
    let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin!("helplines"))
        .args(["check", "."])
        .current_dir(folder.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(1), ""));
}

// What makes it fail.

#[test]
fn the_exit_status_follows_what_was_asked() {
    let folder = folder(&[
        ("error.txt", b"Samaritans: 0800 1111"),
        ("warning.txt", b"Samaritans: 020 7946 0000"),
        ("note.txt", b"The old number of Samaritans, 08457 90 90 90, is no longer in use. Ring 116 123."),
        ("well.txt", b"Samaritans: 116 123"),
    ]);
    for (name, statuses) in
        [("error.txt", [1, 1, 1]), ("warning.txt", [0, 1, 1]), ("note.txt", [0, 0, 1]), ("well.txt", [0; 3])]
    {
        for (fail_on, status) in ["error", "warning", "note"].into_iter().zip(statuses) {
            let told = check(folder.path(), &[name, "--fail-on", fail_on]);
            assert_eq!(told.status, status, "{name} {fail_on}: {}", told.out);
        }
    }
    assert_eq!(check(folder.path(), &["error.txt"]).status, 1, "error is the default");
    assert_eq!(check(folder.path(), &["error.txt", "--only", "retired,misprint"]).status, 0);
    assert_eq!(check(folder.path(), &["error.txt", "none.txt"]).status, 2);
    for (wrong, expected) in [
        (&["a", "--only", "retird"][..], "a similar value exists: 'retired'"),
        (&["a", "--fail-on", "eror"], "did you mean error?"),
        (&["a", "--country", "france"], "[possible values: uk, mixed]"),
        (&["-", "--fix"], "standard input cannot be fixed"),
        (&["a", "--dry-run"], "--fix"),
        (&["a", "--fix", "--dry-run", "--format", "json"], "--dry-run shows a diff"),
        (&[], "<PATH>"),
    ] {
        let told = check(folder.path(), wrong);
        assert_eq!(told.status, 2, "{wrong:?}");
        assert!(told.err.contains(expected), "{wrong:?}: {}", told.err);
    }
}

#[test]
fn the_country_may_be_said() {
    let folder = folder(&[("list.txt", b"Germany: 0900 123 4567\nUnited Kingdom: 0900 123 4567")]);
    assert_eq!(
        found(&json(folder.path(), &["list.txt", "--country", "mixed"])),
        ["list.txt:2:17 charged 0900 123 4567"]
    );
    assert_eq!(found(&json(folder.path(), &["list.txt", "--country", "uk"])).len(), 2);
}

// What is accepted.

#[test]
fn a_comment_accepts_its_line_and_says_where_it_is_not_needed() {
    let folder = folder(&[(
        "a.html",
        b"<p>Samaritans 08457 90 90 90</p> <!-- helplines: ok: a letter of 2014 -->\n\
          <!-- helplines: ok [retired] -->\n\
          <p>Samaritans 08457 90 90 90</p>\n\
          <p>Samaritans 08457 90 90 90</p>\n\
          <p>Samaritans 116 123</p> <!-- helplines: ok -->\n\
          <p>Samaritans 0800 1111</p> <!-- helplines: ok [retired] -->\n\
          <p>helplines: ok 08457 90 90 90</p>\n\
          <p>Samaritans 08457 90 90 90</p> <!-- helplines: ok [retird] -->\n",
    )]);
    let json = json(folder.path(), &["a.html"]);
    assert_eq!(
        found(&json),
        [
            "a.html:4:15 retired 08457 90 90 90",
            "a.html:5:32 nothing-to-accept helplines: ok",
            "a.html:6:15 mismatch 0800 1111",
            "a.html:6:34 nothing-to-accept helplines: ok",
            "a.html:7:18 retired 08457 90 90 90",
            "a.html:8:15 retired 08457 90 90 90",
            "a.html:8:39 nothing-to-accept helplines: ok",
        ]
    );
    assert_eq!(json["summary"]["accepted"], 2);
    let message = json["findings"][6]["message"].as_str().expect("a message");
    assert_eq!(message, "nothing is accepted here: unknown kind \"retird\": perhaps \"retired\" is meant");
}

#[test]
fn the_allow_file_accepts_with_a_reason_until_a_day() {
    let entry = |what: &str| format!("[[allow]]\n{what}\nreason = \"As it was sent.\"\n");
    let allow = [
        entry("number = \"+44 8457 909090\"\npath = \"archive/\"\nadded = 2026-01-01"),
        entry("text = \"action fraud\"\nuntil = 2026-11-26"),
        entry("number = \"0800 1111\"\nuntil = 2026-11-25"),
        entry("number = \"0808 800 5000\"\nadded = \"2026-01-01\""),
    ]
    .join("\n");
    let folder = folder(&[
        ("archive/2014/a.txt", b"Samaritans 08457 90 90 90. Ask Action Fraud."),
        ("b.txt", b"Samaritans 08457 90 90 90. Samaritans: 0800 1111"),
        (".helplines-allow.toml", allow.as_bytes()),
    ]);
    let expected = [
        "b.txt:1:12 retired 08457 90 90 90",
        "b.txt:1:40 mismatch 0800 1111",
        ".helplines-allow.toml:12:1 expired [[allow]]",
        ".helplines-allow.toml:17:1 nothing-to-accept [[allow]]",
    ];
    assert_eq!(found(&json(folder.path(), &["."])), expected);
    let told = check(folder.path(), &["."]);
    assert!(told.out.contains("warning[expired]: accepted until 25 November 2026, and no longer\n"), "{}", told.out);

    // Named, it stands anywhere; it is not checked itself.
    fs::rename(folder.path().join(".helplines-allow.toml"), folder.path().join("allow.toml")).expect("a name");
    let json = json(folder.path(), &[".", "--allow", "allow.toml"]);
    assert_eq!(found(&json).len(), 4);
    assert!(check(folder.path(), &["."]).out.contains("allow.toml:2:"));
}

#[test]
fn the_allow_file_is_found_up_to_the_root_of_the_repository() {
    let allow = format!("[[allow]]\nnumber = \"{OLD}\"\nreason = \"x\"\nadded = 2026-01-01\n");
    let folder = folder(&[
        (".helplines-allow.toml", allow.as_bytes()),
        ("inner/.git/HEAD", b""),
        ("inner/deep/a.txt", OLD.as_bytes()),
    ]);
    let deep = folder.path().join("inner/deep");
    assert_eq!(check(&deep, &["a.txt"]).status, 1);
    fs::copy(folder.path().join(".helplines-allow.toml"), folder.path().join("inner/.helplines-allow.toml"))
        .expect("a copy");
    assert_eq!(check(&deep, &["a.txt"]).status, 0);
}

#[test]
fn mistakes_of_the_allow_file_are_told_with_their_places() {
    let folder = folder(&[
        ("a.txt", b""),
        ("allow.toml", b"[[allow]]\nnumber = \"101\"\nreasn = \"x\"\nuntil = 2026-13-01\n"),
        ("keys.toml", b"[[allow]]\nnumber = \"101\"\nreasn = \"x\"\nuntil = \"soon\"\n"),
        ("latin.toml", b"# \xe9"),
    ]);
    let told = check(folder.path(), &["a.txt", "--allow", "allow.toml"]);
    assert_eq!(told.status, 2);
    assert!(told.err.starts_with("error: the allow file has mistakes\nallow.toml:4:"), "{}", told.err);
    let told = check(folder.path(), &["a.txt", "--allow", "keys.toml"]);
    let expected = "error: the allow file has mistakes\n\
        keys.toml:3:1: unknown key \"reasn\": an entry has number, text, path, reason, until, added; perhaps \"reason\" is meant\n\
        keys.toml:4:9: until is a day, such as until = 2027-06-30\n\
        keys.toml:1:1: an entry has a reason: reason = \"why it is right here\"\n";
    assert_eq!(told.err, expected);
    let told = check(folder.path(), &["a.txt", "--allow", "latin.toml"]);
    assert_eq!(told.err, "error: latin.toml: the allow file is not in UTF-8\n");
    let told = check(folder.path(), &["a.txt", "--allow", "none.toml"]);
    assert_eq!(told.err, "error: none.toml: the allow file cannot be read: there is no such file or folder\n");
}

// What is fixed.

fn fixed(bytes: &[u8], expected: &[u8]) {
    let folder = folder(&[("a.html", bytes)]);
    let path = folder.path().join("a.html");
    let first = check(folder.path(), &["a.html", "--fix"]);
    let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let now = fs::read(&path).expect("a file");
    assert_eq!(shown(&now), shown(expected));
    assert_eq!(now, expected);
    // A second run finds what the first one left, and changes nothing.
    let again = check(folder.path(), &["a.html", "--fix"]);
    assert_eq!(fs::read(&path).expect("a file"), expected);
    assert_eq!(first.status, again.status);
    assert!(!again.out.contains(" fixed\n"), "{}", again.out);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing is left behind");
}

#[test]
fn a_number_is_fixed_where_its_name_stands_beside_it() {
    fixed(b"Ring Samaritans on 08457 90 90 90.", b"Ring Samaritans on 116 123.");
    fixed(b"Ring 08457 90 90 90.", b"Ring 08457 90 90 90.");
    fixed(
        b"<a href=\"tel:08457909090\">Samaritans, 08457 90 90 90</a>",
        b"<a href=\"tel:116123\">Samaritans, 116 123</a>",
    );
    let untouched = b"<a href=\"tel:{phone}\">Samaritans, 08457 90 90 90</a>";
    fixed(untouched, untouched);
    let accepted = b"Samaritans 08457 90 90 90 <!-- helplines: ok -->";
    fixed(accepted, accepted);
    let accepted = b"Samaritans 08457 90 90 90 <!-- helplines: ok [mismatch] -->";
    fixed(accepted, accepted);
}

#[test]
fn a_fix_keeps_everything_else_byte_for_byte() {
    fixed(
        b"a\r\nSamaritans \x96 caf\xe9: 08457 90 90 90\r\nb\t\r\n",
        b"a\r\nSamaritans \x96 caf\xe9: 116 123\r\nb\t\r\n",
    );
    fixed("\u{feff}é Samaritans: 08457 90 90 90\r\n".as_bytes(), "\u{feff}é Samaritans: 116 123\r\n".as_bytes());
    let utf16 = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_be_bytes).collect() };
    let (before, after) =
        ("\u{feff}\u{1f600} Samaritans: 08457 90 90 90\r\n", "\u{feff}\u{1f600} Samaritans: 116 123\r\n");
    fixed(&utf16(before), &utf16(after));
    // What cannot be written back is left.
    let folder = folder(&[("a.txt", "éé Samaritans: 08457 90 90 90 \u{0}".replace('\u{0}', "").as_bytes())]);
    let broken = [fs::read(folder.path().join("a.txt")).expect("a file"), b"\xff".to_vec()].concat();
    fs::write(folder.path().join("a.txt"), &broken).expect("a file");
    let told = check(folder.path(), &["a.txt", "--fix"]);
    assert_eq!(told.status, 2);
    assert!(told.err.contains("a.txt: it cannot be fixed in UTF-8 with broken characters"), "{}", told.err);
    assert_eq!(fs::read(folder.path().join("a.txt")).expect("a file"), broken);
}

#[cfg(unix)]
#[test]
fn a_fix_keeps_permissions_and_links() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[
        ("a.txt", format!("Samaritans {OLD}").as_bytes()),
        ("shut.txt", format!("Samaritans {OLD}").as_bytes()),
    ]);
    let (path, link) = (folder.path().join("a.txt"), folder.path().join("link.txt"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("permissions");
    std::os::unix::fs::symlink("a.txt", &link).expect("a link");
    assert_eq!(check(folder.path(), &["link.txt", "--fix"]).status, 0);
    assert_eq!(fs::read_to_string(&path).expect("a file"), "Samaritans 116 123");
    assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
    assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o640);

    fs::set_permissions(folder.path().join("shut.txt"), fs::Permissions::from_mode(0o444)).expect("permissions");
    let told = check(folder.path(), &["shut.txt", "--fix"]);
    assert_eq!((told.status, told.err.as_str()), (2, "error: shut.txt: it cannot be fixed: it may only be read\n"));
}

#[test]
fn a_dry_run_shows_a_diff_and_writes_nothing() {
    let text = format!("a\nSamaritans {OLD}\nb\nSamaritans: 0800 1111\n");
    let folder = folder(&[("a.txt", text.as_bytes())]);
    let told = check(folder.path(), &["a.txt", "--fix", "--dry-run"]);
    assert_eq!(told.status, 1);
    let diff = "--- a/a.txt\n+++ b/a.txt\n@@ -1,4 +1,4 @@\n a\n-Samaritans 08457 90 90 90\n+Samaritans 116 123\n b\n Samaritans: 0800 1111\n";
    assert!(told.out.starts_with(diff), "{}", told.out);
    assert!(
        told.out.ends_with("1 file read: 1 error, 0 warnings, 0 notes\n1 more would be fixed without --dry-run\n"),
        "{}",
        told.out
    );
    assert_eq!(fs::read_to_string(folder.path().join("a.txt")).expect("a file"), text);
}

#[test]
fn an_overlay_is_checked_with() {
    let overlay = include_bytes!("../../examples/oxfordshire.toml");
    let folder = folder(&[("o.toml", overlay), ("a.txt", b"Childline: 01632 960111")]);
    assert_eq!(found(&json(folder.path(), &["a.txt"])), ["a.txt:1:12 unlisted 01632 960111"]);
    assert_eq!(found(&json(folder.path(), &["a.txt", "--overlay", "o.toml"])), ["a.txt:1:12 mismatch 01632 960111"]);
}

#[test]
fn nothing_checked_is_not_all_well() {
    let folder = tempfile::tempdir().expect("a folder");
    let told = check(folder.path(), &["."]);
    assert_eq!(told.status, 2, "{}", told.out);
    assert!(told.err.contains("no file was found there"), "{}", told.err);
}

#[cfg(target_os = "linux")]
#[test]
fn half_a_report_does_not_look_like_a_whole_one() {
    let full = std::fs::File::options().write(true).open("/dev/full").expect("a full disk");
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("helplines"));
    let output = command.args(["list"]).stdout(full).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("the answer cannot be written"));
}

#[cfg(unix)]
#[test]
fn a_file_of_two_names_is_not_torn_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = "Ring Samaritans on 08457 90 90 90.\n";
    std::fs::write(folder.path().join("one.txt"), text).expect("a file");
    std::fs::hard_link(folder.path().join("one.txt"), folder.path().join("two.txt")).expect("a link");
    let told = check(folder.path(), &["--fix", "one.txt"]);
    assert_eq!(told.status, 2, "{}", told.out);
    assert!(told.err.contains("hard link"), "{}", told.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("two.txt")).expect("a file"), text);
}
