//! Runs the binary against the made-up pages: what it says of each number, how it asks, what it writes.

mod hosts;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use std::{fs, thread};

use helplines::Directory;
use hosts::directory;
use hosts::log::{Request, impolite};
use hosts::pages::{self, GONE, NOT_READABLE, OTHER_SPELLING, READ, Row, STANDS};
use hosts::server::Server;
use serde_json::Value;
use tempfile::TempDir;

/// Most seconds that a page may take in these tests.
const TIMEOUT: &str = "2";
/// Where hosts may complain.
const CONTACT: &str = "https://directory.example/complaints";
/// Most memory that the process may have had, in KiB.
const MEMORY: u64 = 300 << 10;

/// A server, and the folders in which the binary works.
struct Bench {
    server: Server,
    folder: TempDir,
    rows: Vec<Row>,
}

/// What a round left behind.
struct Round {
    status: Option<i32>,
    evidence: Value,
    review: String,
    history: String,
    requests: Vec<Request>,
    /// In KiB, where the system tells.
    memory: u64,
    said: String,
}

impl Bench {
    fn new(rows: Vec<Row>) -> Self {
        let server = Server::start(pages::hosts(&rows));
        let folder = TempDir::new().expect("a folder");
        directory::write(&folder.path().join("data"), &rows).expect("written");
        fs::write(folder.path().join("hosts"), server.hosts_file()).expect("written");
        fs::write(folder.path().join("root.pem"), server.authority()).expect("written");
        Self { server, folder, rows }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_evidence"));
        command.args(arguments).arg("--data").arg(self.path("data")).arg("--folder").arg(self.path("out"));
        command.stdin(Stdio::null());
        command
    }

    fn checking(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(arguments);
        command.arg("--test-hosts").arg(self.path("hosts")).arg("--test-root").arg(self.path("root.pem"));
        command.args(["--test-timeout", TIMEOUT, "--contact", CONTACT]);
        command
    }

    fn round(&self, arguments: &[&str]) -> Round {
        let mut command = self.checking(arguments);
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary");
        let (output, memory) = watched(child);
        let read = |name: &str| fs::read_to_string(self.path("out").join(name)).unwrap_or_default();
        Round {
            status: output.status.code(),
            evidence: serde_json::from_str(&read("evidence.json")).unwrap_or_default(),
            review: read("review.md"),
            history: read("history.jsonl"),
            requests: self.server.take_requests(),
            memory,
            said: format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)),
        }
    }

    fn files(&self) -> BTreeMap<String, String> {
        files(&self.path("data"))
    }
}

/// The files of a data folder: name and text.
fn files(data: &Path) -> BTreeMap<String, String> {
    let folders = ["", "contacts", "concerns"];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(data.join(folder)).expect("a folder"));
    let paths = entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file());
    let name = |path: &Path| path.strip_prefix(data).expect("inside").to_string_lossy().into_owned();
    paths.map(|path| (name(&path), fs::read_to_string(&path).expect("text"))).collect()
}

/// Waits for the end of a process, and looks at its memory until then.
fn watched(mut child: Child) -> (Output, u64) {
    let status = format!("/proc/{}/status", child.id());
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let reading = |stream: Option<Box<dyn std::io::Read + Send>>| {
        thread::spawn(move || {
            let mut read = Vec::new();
            if let Some(mut stream) = stream {
                let _ = stream.read_to_end(&mut read);
            }
            read
        })
    };
    let out = reading(out.map(|out| Box::new(out) as Box<_>));
    let err = reading(err.map(|err| Box::new(err) as Box<_>));
    let mut memory = 0;
    let ended = loop {
        if let Some(ended) = child.try_wait().expect("a child") {
            break ended;
        }
        let told = fs::read_to_string(&status).unwrap_or_default();
        let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let size = line.and_then(|line| line.trim().split(' ').next()?.parse().ok());
        memory = memory.max(size.unwrap_or_default());
        thread::sleep(Duration::from_millis(20));
    };
    (Output { status: ended, stdout: out.join().expect("read"), stderr: err.join().expect("read") }, memory)
}

/// The whole table, read twice.
static ROUNDS: LazyLock<(Bench, Round, Round)> = LazyLock::new(|| {
    let bench = Bench::new(pages::rows());
    let start = Instant::now();
    let first = bench.round(&["check", "--press"]);
    println!("first round: {:?}, {} requests", start.elapsed(), first.requests.len());
    let start = Instant::now();
    let second = bench.round(&["check", "--press"]);
    println!("second round: {:?}, {} requests", start.elapsed(), second.requests.len());
    (bench, first, second)
});

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// What a round says of a page.
fn told_page<'v>(evidence: &'v Value, url: &str) -> &'v Value {
    let base = url.split('#').next().unwrap_or(url);
    let same = |page: &&Value| [url, base].contains(&text(page, "url"));
    list(evidence, "pages").iter().find(same).unwrap_or(&Value::Null)
}

fn told_contact<'v>(evidence: &'v Value, id: &str) -> &'v Value {
    list(evidence, "contacts").iter().find(|contact| contact["id"] == id).unwrap_or(&Value::Null)
}

/// What a round says of a number on a page.
fn told_number<'v>(evidence: &'v Value, row: &Row, number: &str) -> &'v Value {
    let values = list(told_contact(evidence, row.contact), "values");
    let Some(value) = values.iter().find(|value| value["value"] == number) else { return &Value::Null };
    let url = row.url();
    list(value, "pages").iter().find(|page| text(page, "url") == url).unwrap_or(&Value::Null)
}

/// Where a round says otherwise than the table.
fn differences(rows: &[Row], evidence: &Value) -> Vec<String> {
    let mut told = Vec::new();
    for row in rows {
        let at = format!("{} {}", row.contact, row.url());
        let mut compare = |what: &str, told_is: Value, expected: Value| {
            if told_is != expected {
                told.push(format!("{at}: {what} is {told_is} instead of {expected}"));
            }
        };
        let page = told_page(evidence, &row.url());
        compare("the page", page["verdict"].clone(), row.read.into());
        compare("the new address", page["proposed"].clone(), row.proposed.into());
        if row.read == NOT_READABLE && text(page, "why").is_empty() {
            compare("why", page["why"].clone(), "a reason".into());
        }
        for number in &row.numbers {
            let page = told_number(evidence, row, number.value);
            let expected = number.missed.map_or(number.truth, |(told, _)| told);
            compare(number.value, page["verdict"].clone(), expected.into());
            if let Some(place) = number.place {
                compare("where", page["where"].clone(), place.into());
            }
            if let Some(found) = number.found {
                compare("the spelling", page["found"].clone(), found.into());
            }
            if !number.instead.is_empty() {
                compare("instead", page["instead"].clone(), number.instead.into());
            }
            compare("the hours", page["hours"]["agreement"].clone(), number.agreement.into());
        }
        let notices: Vec<&Value> = list(told_contact(evidence, row.contact), "notices").iter().collect();
        match row.notice {
            None => compare("a notice", notices.iter().map(|notice| (*notice).clone()).collect(), Value::Array(vec![])),
            Some((kind, words)) => {
                let has_words = notices.iter().any(|notice| text(notice, "sentence").contains(words));
                compare(
                    "the kind of the notice",
                    notices.first().map(|notice| notice["kind"].clone()).into(),
                    kind.into(),
                );
                compare("the sentence of the notice", has_words.into(), true.into());
            }
        }
    }
    told
}

/// How many of those that were told are true, and how many of the true were told.
fn measure(rows: &[Row], evidence: &Value, kinds: &[&str]) -> (usize, usize, usize) {
    let mut counts = (0, 0, 0);
    for row in rows {
        for number in &row.numbers {
            let told = kinds.contains(&text(told_number(evidence, row, number.value), "verdict"));
            let true_ = kinds.contains(&number.truth);
            counts.0 += usize::from(told && true_);
            counts.1 += usize::from(told);
            counts.2 += usize::from(true_);
        }
    }
    counts
}

#[test]
fn every_number_and_every_page_is_told_as_the_table_has_it() {
    let (bench, first, _) = &*ROUNDS;
    let rows = &bench.rows;
    for kinds in [&[STANDS, OTHER_SPELLING][..], &[GONE]] {
        let (both, told, truths) = measure(rows, &first.evidence, kinds);
        println!("{kinds:?}: precision {both}/{told}, recall {both}/{truths}");
    }
    for row in rows {
        for number in row.numbers.iter().filter(|number| number.missed.is_some()) {
            println!("out of reach: {} is {}, told as {:?}", row.contact, number.truth, number.missed);
        }
    }
    let differences = differences(rows, &first.evidence);
    assert!(differences.is_empty(), "{} differences:\n{}\n{}", differences.len(), differences.join("\n"), first.said);
    assert_eq!(first.status, Some(1), "{}", first.said);
}

#[test]
fn a_round_is_polite() {
    let (bench, first, second) = &*ROUNDS;
    for round in [first, second] {
        let told = impolite(&round.requests, &pages::wishes(), CONTACT);
        assert!(told.is_empty(), "\n{}", told.join("\n"));
        assert!(round.requests.len() > 100, "{}", round.said);
    }
    let greeted = bench.server.greeted();
    let strangers: Vec<_> = greeted.iter().filter(|name| ["", "localhost"].contains(&name.as_str())).collect();
    assert!(strangers.is_empty(), "loopback was greeted {} times", strangers.len());
    for name in ["other-authority.test", "other-name.test", "expired.test"] {
        // For robots.txt and for the page, in two rounds.
        let times = greeted.iter().filter(|greeted| *greeted == name).count();
        assert!((1..=4).contains(&times), "{name} was greeted {times} times");
    }
}

#[test]
fn a_second_round_asks_what_has_changed_and_says_the_same() {
    let (bench, first, second) = &*ROUNDS;
    let tagged: Vec<_> =
        second.requests.iter().filter(|request| request.host == "same.test" && !request.is_robots()).collect();
    assert_eq!(tagged.len(), 3);
    for request in tagged {
        assert_eq!((request.status, request.is_conditional()), (304, true), "{}", request.path);
    }
    assert!(first.requests.iter().all(|request| !request.is_conditional()));
    assert_eq!(differences(&bench.rows, &second.evidence), [""; 0]);
    let (mut before, mut after) = (timeless(&first.evidence), timeless(&second.evidence));
    // What was not sent again has another status, and nothing else.
    for evidence in [&mut before, &mut after] {
        for page in evidence["pages"].as_array_mut().expect("pages") {
            if page["url"].as_str().is_some_and(|url| url.starts_with("https://same.test/")) {
                page["status"] = Value::Null;
            }
        }
    }
    assert_eq!(before, after);
}

/// The evidence without the times at which it was found.
fn timeless(evidence: &Value) -> Value {
    match evidence {
        Value::Object(fields) => {
            let times = ["started", "ended", "asked", "round"];
            let kept = fields.iter().filter(|(key, _)| !times.contains(&key.as_str()));
            Value::Object(kept.map(|(key, value)| (key.clone(), timeless(value))).collect())
        }
        Value::Array(values) => values.iter().map(timeless).collect(),
        other => other.clone(),
    }
}

#[test]
fn the_history_grows_by_one_line_a_page() {
    let (bench, first, second) = &*ROUNDS;
    assert!(second.history.starts_with(&first.history), "nothing that was written changes");
    let lines = |history: &str| -> Vec<Value> {
        history.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    };
    let (one, both) = (lines(&first.history), lines(&second.history));
    assert_eq!(both.len(), 2 * one.len());
    for row in &bench.rows {
        let url = row.url();
        let base = url.split('#').next().unwrap_or(&url);
        let own: Vec<_> = one.iter().filter(|line| text(line, "url").split('#').next() == Some(base)).collect();
        let [line] = own[..] else { panic!("{url}: {own:?}") };
        assert_eq!(text(line, "verdict"), row.read, "{url}");
        assert!(list(line, "contacts").contains(&row.contact.into()), "{url}");
        for number in &row.numbers {
            let told = told_number(&first.evidence, row, number.value);
            assert_eq!(line["values"][number.value], told["verdict"], "{url}");
        }
    }
}

#[test]
fn what_maintainers_read_does_them_no_harm() {
    let (_, first, _) = &*ROUNDS;
    let review = &first.review;
    assert!(review.contains("020 7946 0303"), "{}", first.said);
    let hidden = |letter: &char| {
        let is_mark = matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        is_mark || letter.is_control() && *letter != '\n'
    };
    assert_eq!(review.chars().find(hidden), None);
    for harm in [
        "](javascript:",
        "<script",
        "<img",
        "</details>\n```",
        "](https://evil.test",
        "\n# Injected",
        "\n- [x] Injected",
    ] {
        assert!(!review.contains(harm), "{harm}:\n{review}");
    }
    let longest = review.lines().map(str::len).max().unwrap_or_default();
    assert!(longest < 2000, "a line of {longest} bytes");
    assert!(review.len() < 200_000, "{} bytes", review.len());
}

#[test]
fn no_page_takes_more_than_its_share_of_memory() {
    let (_, first, second) = &*ROUNDS;
    println!("memory: {} KiB, {} KiB", first.memory, second.memory);
    assert!(cfg!(not(target_os = "linux")) || first.memory > 0);
    assert!(first.memory.max(second.memory) < MEMORY, "{} KiB, {} KiB", first.memory, second.memory);
}

/// Rows of these contacts.
fn rows_of(contacts: &[&str]) -> Vec<Row> {
    pages::rows().into_iter().filter(|row| contacts.contains(&row.contact)).collect()
}

#[test]
fn a_round_that_is_killed_goes_on_where_it_was() {
    // Several pages of several hosts, a chain, a busy host and one that is forbidden.
    let contacts = [
        "in-text",
        "in-table",
        "split-by-tags",
        "no-break",
        "thin-spaces",
        "hyphens",
        "brackets",
        "other-groups",
        "pdf",
        "chain-of-four",
        "busy-once",
        "robots-path",
        "robots-other-path",
        "unchanged",
        "unchanged-since",
        "status-404",
        "moved-301",
        "moved-308",
        "shared",
        "shared-too",
        "press",
        "replaced",
        "ashford",
        "wrong-date",
    ];
    let undisturbed = thread::spawn(move || Bench::new(rows_of(&contacts)).round(&["check", "--press"]));
    let killed = [3, 25, 45].map(|requests| {
        thread::spawn(move || {
            let bench = Bench::new(rows_of(&contacts));
            let mut command = bench.checking(&["check", "--press"]);
            let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary");
            assert!(bench.server.wait_for(requests, Duration::from_secs(30)), "{requests} requests");
            child.kill().expect("killed");
            child.wait().expect("ended");
            let end = Instant::now();
            let before = bench.server.take_requests();
            // What was under way, or had come in the moment before, cannot have been kept.
            let moment = Duration::from_millis(500);
            let kept = before.iter().filter(|request| {
                request.is_whole && !request.is_robots() && request.ended.is_some_and(|ended| ended + moment < end)
            });
            let kept: Vec<String> = kept.map(|request| format!("{}{}", request.host, request.path)).collect();
            (requests, kept, bench.round(&["check", "--press"]))
        })
    });
    let undisturbed = undisturbed.join().expect("a round");
    let expected = timeless(&undisturbed.evidence);
    assert!(!list(&expected, "pages").is_empty(), "{}", undisturbed.said);
    for killed in killed {
        let (requests, kept, round) = killed.join().expect("a round");
        let again: Vec<String> =
            round.requests.iter().map(|request| format!("{}{}", request.host, request.path)).collect();
        let twice: Vec<_> = kept.iter().filter(|kept| again.contains(kept)).collect();
        println!("killed after {requests}: {} kept, {} asked after it", kept.len(), again.len());
        assert!(twice.is_empty(), "after {requests} requests: {twice:?}\n{}", round.said);
        assert_eq!(timeless(&round.evidence), expected, "after {requests} requests");
        assert_eq!(round.status, undisturbed.status);
        assert_eq!(round.history.lines().count(), undisturbed.history.lines().count(), "after {requests} requests");
    }
}

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
    let month = text(&round.evidence, "ended").get(..7).unwrap_or_default().to_owned();
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
        let moved = rows().filter_map(|row| Some((row.url(), row.proposed?)));
        let expected =
            moved.fold(old.clone(), |text, (from, to)| text.replace(&format!("\"{from}\""), &format!("\"{to}\"")));
        if !expected.lines().filter(|line| !is_seen(line)).eq(new.lines().filter(|line| !is_seen(line))) {
            let _ = writeln!(problems, "{name} changes otherwise:\n{new}");
        }
        if expected.ends_with('\n') != new.ends_with('\n') || new.contains('\r') {
            let _ = writeln!(problems, "{name} ends otherwise");
        }
        for row in rows() {
            let url = row.proposed.map_or_else(|| row.url(), str::to_owned);
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
    let contacts = ["in-text", "replaced", "moved-301", "status-404", "loop"];
    let bench = Bench::new(rows_of(&contacts));
    let round = bench.round(&["links"]);
    assert_eq!(round.status, Some(1), "{}", round.said);
    for row in &bench.rows {
        // A number that is not there is nothing to look at here.
        let read = if row.read == READ { READ } else { row.read };
        assert_eq!(told_page(&round.evidence, &row.url())["verdict"], read, "{}: {}", row.url(), round.said);
    }
    assert_eq!(bench.round(&["links", "in-text", "replaced"]).status, Some(0));
}

#[test]
fn one_contact_alone_can_be_asked_for() {
    let bench = Bench::new(rows_of(&["in-text", "in-table", "front-door"]));
    let round = bench.round(&["check", "front-door"]);
    let asked: Vec<&str> = round.requests.iter().map(|request| request.host.as_str()).collect();
    assert!(!asked.is_empty() && asked.iter().all(|host| *host == "doors.test"), "{asked:?}\n{}", round.said);
    let contacts: Vec<&str> = list(&round.evidence, "contacts").iter().map(|contact| text(contact, "id")).collect();
    assert_eq!(contacts, ["front-door"]);
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
