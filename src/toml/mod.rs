//! A directory of your own: whole, from files, or as an overlay on top of another. Feature `toml`.
#![allow(clippy::missing_inline_in_public_items)]

mod alias;
mod concern;
mod contact;
mod error;
mod file;
mod forces;
mod generate;
mod mentions;
mod names;
mod overlay;
mod pack;
mod place;
mod read;
mod retired;
mod text;

use alloc::vec::Vec;
use core::ops::Range;

use crate::directory::{Contact, Directory, RetiredEntry};
use concern::{GENERAL, Known, read_concerns, read_general};
use contact::{Holding, is_unshared, read_contact, unshared};
pub use error::{LoadError, Problem, ProblemKind};
use error::{Mistake, quoted};
use file::{File, Problems};
use forces::read_forces;
use mentions::check_mentions;
use read::{Parsed, RecordFile};
use retired::{read_others, read_retired};
use text::is_slug;

/// The files of a directory.
const FILES: &str = "contacts/<id>.toml, concerns/<slug>.toml, general.toml, retired.toml, others.toml or forces.toml";

impl Directory {
    /// Reads a whole directory from the files of `data/`: pairs of a name, `contacts/<id>.toml`, `concerns/<slug>.toml`,
    /// `general.toml`, `retired.toml`, `others.toml` or `forces.toml`, and the text. Folders before `contacts/` and
    /// `concerns/` do not matter. `CONTRIBUTING.md` says what a file holds; every concern must have one, and `general.toml`
    /// must be there; the last three may be left out.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let mut files = vec![("general.toml".to_owned(), std::fs::read_to_string("data/general.toml")?)];
    /// for folder in ["contacts", "concerns"] {
    ///     for entry in std::fs::read_dir(format!("data/{folder}"))? {
    ///         let entry = entry?;
    ///         let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
    ///         files.push((name, std::fs::read_to_string(entry.path())?));
    ///     }
    /// }
    /// let directory = Directory::from_files(files.iter().map(|(name, text)| (&**name, &**text)))?;
    /// assert_eq!(directory.contacts(), Directory::embedded().contacts());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every problem of every file at once.
    pub fn from_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, LoadError> {
        let problems = Problems::default();
        // What is missing is told of the folder.
        let files = core::iter::once(("data", "")).chain(files).enumerate();
        let files: Vec<File<'_>> =
            files.map(|(number, (name, text))| File { number, name, text, problems: &problems }).collect();
        match read_files(&files) {
            Some(directory) if problems.is_empty() => Ok(directory),
            _ => Err(problems.to_error(&files)),
        }
    }
}

/// The files of a directory by what they hold.
#[derive(Default)]
struct Sorted<'a> {
    /// In order of id.
    contacts: Vec<RecordFile<'a>>,
    concerns: Vec<RecordFile<'a>>,
    general: Option<RecordFile<'a>>,
    retired: Vec<File<'a>>,
    others: Vec<File<'a>>,
    forces: Vec<File<'a>>,
}

impl<'a> Sorted<'a> {
    fn new(files: &[File<'a>]) -> Self {
        let mut sorted = Self::default();
        for file in files.iter().copied() {
            let record = |name| RecordFile { name, file, parsed: Parsed::new(file) };
            let (folder, name) = file.name.rsplit_once('/').unwrap_or(("", file.name));
            let folder = folder.rsplit('/').next().unwrap_or_default();
            match (folder, name, name.strip_suffix(".toml")) {
                ("contacts", _, Some(id)) => sorted.contacts.push(record(id)),
                ("concerns", _, Some(slug)) => sorted.concerns.push(record(slug)),
                (_, "general.toml", _) => sorted.general = Some(record(GENERAL)),
                (_, "retired.toml", _) => sorted.retired.push(file),
                (_, "others.toml", _) => sorted.others.push(file),
                (_, "forces.toml", _) => sorted.forces.push(file),
                _ => file.tell_whole(|| {
                    Mistake::new(ProblemKind::UnknownFile, format_args!("file {}", quoted(file.name)), FILES)
                }),
            }
        }
        sorted.contacts.sort_by_key(|record| record.name);
        sorted
    }
}

/// Reads the files of a directory. The first stands for the folder, of which it is told what is missing.
fn read_files(files: &[File<'_>]) -> Option<Directory> {
    let (folder, files) = files.split_first()?;
    let sorted = Sorted::new(files);
    let ids: Vec<&str> = sorted.contacts.iter().map(|record| record.name).collect();
    let mut numbers = Vec::new();
    let contacts = read_contacts(&sorted.contacts, &ids, &mut numbers);
    // A contact with a problem must not make a problem of every route that names it.
    let sound = folder.problems.is_empty();
    let known = Known { ids: &ids, contacts: if sound { &contacts } else { &[] } };
    let concerns = read_concerns(&sorted.concerns, &known, folder);
    let general = sorted.general.as_ref().and_then(|record| read_general(record, &known));
    if sorted.general.is_none() {
        folder.tell_whole(|| Mistake::new(ProblemKind::Missing, "no file general.toml", "general.toml"));
    }
    let is_sensitive = |id: &str| find(&contacts, id).is_none_or(Contact::sensitive);
    let mut retired: Vec<RetiredEntry> =
        sorted.retired.iter().flat_map(|file| read_retired(file, &ids, is_sensitive)).collect();
    let holder = |number: &str| {
        let place = numbers.binary_search_by(|holding| holding.number.as_str().cmp(number)).ok()?;
        numbers.get(place).map(|holding| holding.id.as_str())
    };
    retired.extend(sorted.others.iter().flat_map(|file| read_others(file, holder)));
    let places = sorted.forces.first().map(|file| read_forces(file, &ids)).unwrap_or_default();
    if !folder.problems.is_empty() {
        return None;
    }
    let directory = pack::directory(contacts, concerns?, general?, retired, places, Vec::new(), None);
    let parsed = sorted
        .contacts
        .iter()
        .chain(&sorted.concerns)
        .chain(&sorted.general)
        .filter_map(|record| record.parsed.as_ref());
    parsed.for_each(|file| check_mentions(file, &directory));
    Some(directory)
}

/// The contact with an id, of those in order of id.
fn find<'c>(contacts: &'c [Contact], id: &str) -> Option<&'c Contact> {
    let place = contacts.binary_search_by(|contact| contact.id().cmp(id)).ok()?;
    contacts.get(place)
}

/// Reads the contacts, whose files are in order of id, and leaves their numbers in order.
fn read_contacts(files: &[RecordFile<'_>], ids: &[&str], numbers: &mut Vec<Holding>) -> Vec<Contact> {
    let mut contacts = Vec::with_capacity(files.len());
    let mut before = None;
    for (place, RecordFile { name: id, file, parsed }) in files.iter().enumerate() {
        if before.replace(*id) == Some(*id) {
            let wrong = format_args!("a second contact {}", quoted(id));
            file.tell_whole(|| Mistake::new(ProblemKind::Repeated, wrong, "each id once"));
        }
        if !is_slug(id) {
            let wrong = format_args!("id {}", quoted(id));
            file.tell_whole(|| Mistake::new(ProblemKind::Wrong, wrong, "lower-case words joined by hyphens"));
        }
        let note = |number, span: Range<usize>| {
            numbers.push(Holding { number, id: (*id).into(), file: place, start: span.start, end: span.end });
        };
        contacts.extend(parsed.as_ref().and_then(|parsed| parsed.record(|fields| read_contact(id, fields, ids, note))));
    }
    numbers.sort_unstable();
    let shares = |id: &str| find(&contacts, id).into_iter().flat_map(Contact::shares_number_with).collect();
    for (holding, other) in unshared(numbers, |_| Vec::new(), |_| true, shares) {
        let Some(record) = files.get(holding.file) else { continue };
        record.file.tell(holding.start..holding.end, None, || is_unshared(&holding.number, other));
    }
    contacts
}
