//! What earlier rounds found: one line a page read, only ever added to.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use anyhow::Context;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::judge::Judged;
use crate::judge::notices::NoticeKind;
use crate::report::{PageVerdict, Verdict};

/// A page in one round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When the round began.
    pub round: Timestamp,
    pub asked: Timestamp,
    pub url: String,
    pub contacts: Vec<String>,
    pub status: Option<u16>,
    pub verdict: PageVerdict,
    /// How each number and address stood.
    pub values: BTreeMap<String, Verdict>,
    /// The kinds of change that the page speaks of.
    pub notices: Vec<NoticeKind>,
    /// Of the text around the numbers.
    pub hash: Option<String>,
}

impl Entry {
    /// The entry of a page that was judged.
    pub fn new(round: Timestamp, judged: &Judged) -> Self {
        let page = &judged.page;
        let values = judged.found.iter().map(|found| (found.value.clone(), found.sighting.verdict)).collect();
        let mut notices: Vec<NoticeKind> = judged.notices.iter().map(|(_, notice)| notice.kind).collect();
        notices.sort();
        notices.dedup();
        Self {
            round,
            asked: page.asked,
            url: page.url.clone(),
            contacts: page.contacts.clone(),
            status: page.status,
            verdict: page.verdict,
            values,
            notices,
            hash: page.hash.clone(),
        }
    }

    /// Whether a page was found as another round found it.
    pub fn is_as(&self, other: &Self) -> bool {
        (self.status, self.verdict, &self.values, &self.notices, &self.hash)
            == (other.status, other.verdict, &other.values, &other.notices, &other.hash)
    }
}

/// What is known from earlier rounds.
#[derive(Debug, Default)]
pub struct History {
    /// The newest entry of each page.
    newest: HashMap<String, Entry>,
    stood: HashSet<(String, String)>,
    /// The pages of the round that goes on here, which are in the file already.
    written: HashSet<String>,
}

impl History {
    /// Reads the history, apart from the round that began at a moment, which may have been interrupted as it was written.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, or a line of it is none: with its number.
    pub fn read(path: &Path, but: Timestamp) -> anyhow::Result<Self> {
        let mut history = Self::default();
        let text = match fs::read(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(history),
            text => text.with_context(|| format!("{} cannot be read", path.display()))?,
        };
        let lines = whole_lines(&text).split(|byte| *byte == b'\n').enumerate();
        for (number, line) in lines.filter(|(_, line)| !line.trim_ascii().is_empty()) {
            let entry: Entry = serde_json::from_slice(line)
                .with_context(|| format!("{}:{}: this line is no entry of a page", path.display(), number + 1))?;
            if entry.round == but {
                history.written.insert(entry.url);
            } else {
                history.add(entry);
            }
        }
        Ok(history)
    }

    fn add(&mut self, entry: Entry) {
        let printed = entry.values.iter().filter(|(_, verdict)| verdict.is_printed());
        self.stood.extend(printed.map(|(value, _)| (entry.url.clone(), value.clone())));
        let newest = self.newest.entry(entry.url.clone()).or_insert_with(|| entry.clone());
        if newest.asked <= entry.asked {
            *newest = entry;
        }
    }

    /// Whether an earlier round found a number or address on a page.
    pub fn stood(&self, page: &Url, value: &str) -> bool {
        self.stood.contains(&(page.to_string(), value.to_owned()))
    }

    /// What the newest round found on a page.
    pub fn newest(&self, page: &str) -> Option<&Entry> {
        self.newest.get(page)
    }

    /// Adds a round to the file, without what is there of it already.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub fn append(&self, path: &Path, entries: &[Entry]) -> anyhow::Result<()> {
        let told = || format!("{} cannot be written", path.display());
        let mut file = OpenOptions::new().create(true).read(true).append(true).open(path).with_context(told)?;
        let mut there = Vec::new();
        file.read_to_end(&mut there).with_context(told)?;
        let whole = whole_lines(&there);
        let mut text = String::from(if whole.is_empty() || whole.ends_with(b"\n") { "" } else { "\n" });
        for entry in entries.iter().filter(|entry| !self.written.contains(&entry.url)) {
            text += &serde_json::to_string(entry)?;
            text.push('\n');
        }
        file.set_len(whole.len() as u64).with_context(told)?;
        file.write_all(text.as_bytes()).with_context(told)
    }
}

/// The text without half a line at its end, which is what an interrupted round has left.
fn whole_lines(text: &[u8]) -> &[u8] {
    let end = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let (lines, last) = text.split_at_checked(end).unwrap_or_default();
    // Only the end of this line is missing, as some editors leave it.
    if serde_json::from_slice::<Entry>(last).is_ok() { text } else { lines }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(round: &str, url: &str, verdict: Verdict) -> Entry {
        let round: Timestamp = round.parse().unwrap();
        Entry {
            round,
            asked: round,
            url: url.into(),
            contacts: vec!["made-up".into()],
            status: Some(200),
            verdict: PageVerdict::Read,
            values: BTreeMap::from([("020 7946 0001".into(), verdict)]),
            notices: Vec::new(),
            hash: None,
        }
    }

    #[test]
    fn what_stood_once_is_known_for_ever_and_a_round_is_written_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.jsonl");
        let (first, second) = ("2026-11-01T00:00:00Z", "2026-11-08T00:00:00Z");
        let page = "https://helpline.example/";
        let stood = |history: &History| history.stood(&page.parse().unwrap(), "020 7946 0001");
        let empty = History::read(&path, first.parse().unwrap()).unwrap();
        assert!(!stood(&empty));
        empty.append(&path, &[entry(first, page, Verdict::Stands)]).unwrap();
        // Interrupted while the second round was written.
        let torn = fs::read_to_string(&path).unwrap()
            + &serde_json::to_string(&entry(second, page, Verdict::Gone)).unwrap()
            + "\n{\"round\"";
        fs::write(&path, torn).unwrap();
        let history = History::read(&path, second.parse().unwrap()).unwrap();
        assert!(stood(&history));
        assert_eq!(history.newest(page), Some(&entry(first, page, Verdict::Stands)));
        history
            .append(
                &path,
                &[entry(second, page, Verdict::Gone), entry(second, "https://other.example/", Verdict::Stands)],
            )
            .unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 3);
        let history = History::read(&path, "2026-11-15T00:00:00Z".parse().unwrap()).unwrap();
        assert!(stood(&history));
        assert_eq!(history.newest(page), Some(&entry(second, page, Verdict::Gone)));
    }

    #[test]
    fn nothing_that_others_added_meanwhile_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.jsonl");
        let line = |round: &str| serde_json::to_string(&entry(round, "https://a.example/", Verdict::Gone)).unwrap();
        fs::write(&path, line("2026-11-01T00:00:00Z")).unwrap();
        let round = "2026-11-15T00:00:00Z";
        let history = History::read(&path, round.parse().unwrap()).unwrap();
        assert!(history.newest("https://a.example/").is_some());
        fs::write(&path, format!("{}\n{}", line("2026-11-01T00:00:00Z"), line("2026-11-08T00:00:00Z"))).unwrap();
        history.append(&path, &[entry(round, "https://b.example/", Verdict::Gone)]).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 3);
        // Torn inside a letter.
        fs::write(&path, [format!("{}\n", line(round)).as_bytes(), b"{\"url\": \"\xc3"].concat()).unwrap();
        assert!(History::read(&path, Timestamp::MIN).unwrap().newest("https://a.example/").is_some());
    }

    #[test]
    fn a_line_that_is_no_entry_is_told_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.jsonl");
        fs::write(&path, "\n<<<<<<< ours\n").unwrap();
        let error = History::read(&path, Timestamp::now()).unwrap_err();
        assert!(error.to_string().contains("history.jsonl:2: this line is no entry"), "{error}");
    }
}
