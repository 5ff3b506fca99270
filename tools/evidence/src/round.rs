//! One round over pages: read in parallel by host, judged, put together. Interrupted, it goes on where it stopped.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Context;
use helplines::{Contact, Directory};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::history::{Entry, History};
use crate::judge::judge;
use crate::plan::Page;
use crate::reading::client::Client;
use crate::reading::store::{Store, short_hash, write_whole};
use crate::reading::{Outcome, Reader, Reading, locked};
use crate::report::{Evidence, by_contact};

/// How many hosts are asked at once.
const HOSTS: usize = 16;
/// How many pages are judged at once: each may take a lot of memory.
const JUDGES: usize = 2;
/// How long an interrupted round can be gone on with.
const OLDEST: SignedDuration = SignedDuration::from_hours(24);

/// The folder of the rounds, and the files in it.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn evidence(&self) -> PathBuf {
        self.0.join("evidence.json")
    }

    pub fn review(&self) -> PathBuf {
        self.0.join("review.md")
    }

    pub fn history(&self) -> PathBuf {
        self.0.join("history.jsonl")
    }

    fn round(&self) -> PathBuf {
        self.0.join("round.json")
    }

    fn pages(&self) -> PathBuf {
        self.0.join("pages")
    }
}

/// A round that has begun and not ended.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Begun {
    started: Timestamp,
    /// Stands for the pages that it reads.
    pages: String,
}

impl Begun {
    /// Goes on with the round that was interrupted, if it reads the same pages and is not old; otherwise begins one.
    fn new(folder: &Folder, pages: &[Page<'_>], fresh: bool) -> anyhow::Result<Self> {
        let addresses: Vec<&str> = pages.iter().map(|page| page.url.as_str()).collect();
        let begun = Self { started: Timestamp::now(), pages: short_hash(&addresses.join("\n")) };
        let before = fs::read(folder.round()).ok().and_then(|text| serde_json::from_slice::<Self>(&text).ok());
        let goes_on = |before: &Self| {
            let age = begun.started.duration_since(before.started);
            !fresh && before.pages == begun.pages && (SignedDuration::ZERO..OLDEST).contains(&age)
        };
        if let Some(before) = before.filter(goes_on) {
            eprintln!("Going on with the round that began at {}", before.started);
            return Ok(before);
        }
        write_whole(&folder.round(), &serde_json::to_vec(&begun)?)?;
        Ok(begun)
    }
}

/// Reads pages, judges them and writes what was found but for the sheet.
///
/// # Errors
///
/// Where the folder cannot be read or written.
pub fn check(
    directory: &Directory,
    contacts: &[&Contact],
    pages: &[Page<'_>],
    folder: &Folder,
    client: Client,
    fresh: bool,
) -> anyhow::Result<Evidence> {
    // First, as it keeps another round out.
    let store = Store::open(folder.pages())?;
    let begun = Begun::new(folder, pages, fresh)?;
    let history = History::read(&folder.history(), begun.started)?;
    let reader = Reader::new(client, store, begun.started);
    let judges: Vec<Mutex<()>> = (0..JUDGES).map(|_| Mutex::new(())).collect();
    let turns = AtomicUsize::new(0);
    let judged = read_all(pages, |page| {
        let reading = reader.read(&page.url)?;
        let turn = turns.fetch_add(1, Ordering::Relaxed) % JUDGES;
        let _turn = judges.get(turn).map(locked);
        Ok(judge(directory, &history, page, reading))
    })?;
    let entries: Vec<Entry> = judged.iter().map(|judged| Entry::new(begun.started, judged)).collect();
    let is_as_before = |id: &str| {
        let own = |entry: &&Entry| entry.contacts.iter().any(|contact| contact == id);
        entries.iter().filter(own).all(|entry| history.newest(&entry.url).is_some_and(|before| before.is_as(entry)))
    };
    let evidence = Evidence {
        started: begun.started,
        ended: Timestamp::now(),
        // Of the data that was read, which need not be what the crate embeds.
        data_version: directory
            .contacts()
            .iter()
            .map(Contact::checked)
            .max()
            .map_or(String::new(), |day| day.to_string()),
        contacts: by_contact(contacts, &judged, is_as_before),
        pages: judged.into_iter().map(|judged| judged.page).collect(),
    };
    history.append(&folder.history(), &entries)?;
    write_whole(&folder.evidence(), &(serde_json::to_vec_pretty(&evidence)?))?;
    Ok(evidence)
}

/// Says that a round has ended, so that the next one begins anew.
///
/// # Errors
///
/// Where the folder cannot be written.
pub fn end(folder: &Folder) -> anyhow::Result<()> {
    let path = folder.round();
    match fs::remove_file(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed.with_context(|| format!("{} cannot be removed", path.display())),
    }
}

/// Reads pages for their addresses alone, without what stands on them.
///
/// # Errors
///
/// Where the folder cannot be read or written.
pub fn addresses(pages: &[Page<'_>], folder: &Path, client: Client) -> anyhow::Result<Vec<Reading>> {
    let reader = Reader::new(client, Store::open(folder.join("pages"))?, Timestamp::now());
    read_all(pages, |page| {
        let mut reading = reader.read(&page.url)?;
        if let Outcome::Page { body, .. } = &mut reading.outcome {
            *body = Vec::new();
        }
        Ok(reading)
    })
}

/// Does something for each page: the pages of one host one after the other, hosts beside each other. What comes of them is
/// in the order of the pages.
fn read_all<T: Send>(
    pages: &[Page<'_>],
    read: impl Fn(&Page<'_>) -> anyhow::Result<T> + Sync,
) -> anyhow::Result<Vec<T>> {
    let mut hosts = BTreeMap::<&str, Vec<(usize, &Page<'_>)>>::new();
    for (place, page) in pages.iter().enumerate() {
        hosts.entry(page.url.host_str().unwrap_or_default()).or_default().push((place, page));
    }
    let mut hosts: Vec<_> = hosts.into_values().collect();
    // From the end, so that those with most pages begin first.
    hosts.sort_by_key(Vec::len);
    let (queue, done) = (Mutex::new(hosts), AtomicUsize::new(0));
    let work = || {
        let mut results = Vec::new();
        loop {
            let Some(host) = locked(&queue).pop() else { return Ok(results) };
            for (place, page) in host {
                results.push((place, read(page)?));
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                if done % 50 == 0 {
                    eprintln!("{done} of {} pages", pages.len());
                }
            }
        }
    };
    let mut results = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..HOSTS).map(|_| scope.spawn(work)).collect();
        let results = workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|_| Err(anyhow::anyhow!("reading failed without a reason"))));
        results.collect::<anyhow::Result<Vec<Vec<(usize, T)>>>>()
    })?;
    let mut all: Vec<(usize, T)> = results.drain(..).flatten().collect();
    all.sort_by_key(|(place, _)| *place);
    Ok(all.into_iter().map(|(_, result)| result).collect())
}
