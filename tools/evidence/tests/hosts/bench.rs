//! The binary at work: a server, the folders in which it works, and what its rounds leave behind.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use std::{fs, thread};

use serde_json::Value;
use tempfile::TempDir;

use super::directory;
use super::log::Request;
use super::pages::{self, Row};
use super::server::Server;

/// Most seconds that a page may take in these tests.
pub const TIMEOUT: &str = "5";
/// Where hosts may complain.
pub const CONTACT: &str = "https://directory.example/complaints";

/// A server, and the folders in which the binary works.
pub struct Bench {
    pub server: Server,
    pub folder: TempDir,
    pub rows: Vec<Row>,
}

/// What a round left behind.
pub struct Round {
    pub status: Option<i32>,
    pub evidence: Value,
    pub review: String,
    pub history: String,
    pub requests: Vec<Request>,
    pub memory: Memory,
    pub said: String,
}

impl Bench {
    pub fn new(rows: Vec<Row>) -> Self {
        let server = Server::start(pages::hosts(&rows));
        let folder = TempDir::new().expect("a folder");
        directory::write(&folder.path().join("data"), &rows).expect("written");
        fs::write(folder.path().join("hosts"), server.hosts_file()).expect("written");
        fs::write(folder.path().join("root.pem"), server.authority()).expect("written");
        Self { server, folder, rows }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_evidence"));
        command.args(arguments).arg("--data").arg(self.path("data")).arg("--folder").arg(self.path("out"));
        command.stdin(Stdio::null());
        command
    }

    pub fn checking(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(arguments);
        command.arg("--test-hosts").arg(self.path("hosts")).arg("--test-root").arg(self.path("root.pem"));
        command.args(["--test-timeout", TIMEOUT, "--contact", CONTACT]);
        command
    }

    /// Runs the binary until the server has had so many requests, and kills it.
    pub fn kill_after(&self, requests: usize, arguments: &[&str]) -> Vec<Request> {
        let mut command = self.checking(arguments);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary");
        assert!(self.server.wait_for(requests, Duration::from_secs(60)), "there are fewer than {requests} requests");
        // SIGKILL, where there is one.
        child.kill().expect("killed");
        child.wait().expect("ended");
        self.server.take_requests()
    }

    pub fn round(&self, arguments: &[&str]) -> Round {
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

    pub fn files(&self) -> BTreeMap<String, String> {
        files(&self.path("data"))
    }
}

/// The files of a data folder: name and text.
pub fn files(data: &Path) -> BTreeMap<String, String> {
    let folders = ["", "contacts", "concerns"];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(data.join(folder)).expect("a folder"));
    let paths = entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file());
    let name = |path: &Path| path.strip_prefix(data).expect("inside").to_string_lossy().into_owned();
    paths.map(|path| (name(&path), fs::read_to_string(&path).expect("text"))).collect()
}

/// The most memory that the binary has had, in KiB, where the system tells.
#[derive(Clone, Copy, Debug, Default)]
pub struct Memory {
    pub own: u64,
    /// Of the one of its children that has had most.
    pub child: u64,
}

impl Memory {
    fn note(&mut self, process: u32) {
        let most = |process: &str| -> Option<u64> {
            let told = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
            let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
            line.trim().split(' ').next()?.parse().ok()
        };
        self.own = self.own.max(most(&process.to_string()).unwrap_or_default());
        for thread in fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten() {
            let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            self.child = children.split_whitespace().filter_map(most).fold(self.child, u64::max);
        }
    }
}

/// Waits for the end of a process, and looks at its memory until then.
pub fn watched(mut child: Child) -> (Output, Memory) {
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
    let mut memory = Memory::default();
    let ended = loop {
        if let Some(ended) = child.try_wait().expect("a child") {
            break ended;
        }
        memory.note(child.id());
        thread::sleep(Duration::from_millis(20));
    };
    (Output { status: ended, stdout: out.join().expect("read"), stderr: err.join().expect("read") }, memory)
}

pub fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

pub fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// What a round says of a page.
pub fn told_page<'v>(evidence: &'v Value, row: &Row) -> &'v Value {
    let url = row.asked();
    list(evidence, "pages").iter().find(|page| text(page, "url") == url.as_str()).unwrap_or(&Value::Null)
}

pub fn told_contact<'v>(evidence: &'v Value, id: &str) -> &'v Value {
    list(evidence, "contacts").iter().find(|contact| contact["id"] == id).unwrap_or(&Value::Null)
}

/// What a round says of a number on a page.
pub fn told_number<'v>(evidence: &'v Value, row: &Row, number: &str) -> &'v Value {
    let values = list(told_contact(evidence, row.contact), "values");
    let Some(value) = values.iter().find(|value| value["value"] == number) else { return &Value::Null };
    let url = row.asked();
    list(value, "pages").iter().find(|page| text(page, "url") == url.as_str()).unwrap_or(&Value::Null)
}

/// The evidence without the times at which it was found.
pub fn timeless(evidence: &Value) -> Value {
    match evidence {
        Value::Object(fields) => {
            let times = ["started", "ended", "asked", "round"];
            let kept = fields.iter().filter(|(key, _)| !times.contains(&key.as_str()));
            Value::Object(kept.map(|(key, value)| (key.clone(), timeless(value))).collect())
        }
        Value::Array(values) => values.iter().map(timeless).collect(),
        // What is told of a certificate that has expired says when it was looked at.
        Value::String(words) => words.split(": verification time").next().into(),
        other => other.clone(),
    }
}

/// Where two values differ.
pub fn unequal(one: &Value, other: &Value, path: &str) -> Vec<String> {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) if ones.keys().eq(others.keys()) => {
            ones.iter().flat_map(|(key, one)| unequal(one, &others[key], &format!("{path}/{key}"))).collect()
        }
        (Value::Array(ones), Value::Array(others)) if ones.len() == others.len() => {
            let pairs = ones.iter().zip(others).enumerate();
            pairs.flat_map(|(place, (one, other))| unequal(one, other, &format!("{path}/{place}"))).collect()
        }
        _ if one == other => Vec::new(),
        _ => vec![format!("{path}: {one} and {other}")],
    }
}

/// Rows of these contacts.
pub fn rows_of(contacts: &[&str]) -> Vec<Row> {
    pages::rows().into_iter().filter(|row| contacts.contains(&row.contact)).collect()
}
