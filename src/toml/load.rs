//! Reads a directory from TOML, with every check, and says what to mend where.
//!
//! A file is walked key by key; a problem is noted with its place and the walk goes on, so that all problems
//! of all files come out together.
#![allow(clippy::missing_inline_in_public_items)]

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;
use core::ops::Range;
use core::str::FromStr;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::pack::{self, Value, lookup_number};
use crate::directory::record::Record;
use crate::directory::retired::Subject;
use crate::directory::{Channel, ConcernEntry, Contact, Directory, RetiredEntry};
use crate::number::digits::Digits;
use crate::number::{NumberKind, PhoneNumber, SmsCode};
use crate::time::{Date, DateError, Hours, Seen};
use crate::vocabulary::text::{List, Text};
use crate::vocabulary::{Anonymity, Audience, ChannelKind, Concern, Cost, Grade, Nation, Status, Support, UnknownSlug};

/// Longest text that a reader is shown in one piece, in characters.
const TEXT_CHARACTERS: usize = 600;
/// Longest name, in characters.
const NAME_CHARACTERS: usize = 120;
/// Longest address, number or the like, in bytes.
const VALUE_BYTES: usize = 2000;
/// Longest id, in bytes.
const ID_BYTES: usize = 64;
/// Most characters of a line that a problem quotes, and most of them before the mark.
const QUOTED: usize = 200;
const QUOTED_BEFORE: usize = 150;
/// Problems that are told before the one that says that there are more.
const LAST_TOLD: usize = 1000;
const TOLD: usize = LAST_TOLD + 1;
/// The contact that every answer begins with.
pub(crate) const EMERGENCY: &str = "emergency-999";
/// The files of a directory.
const FILES: &str = "contacts/<id>.toml, concerns/<slug>.toml, retired.toml, others.toml or forces.toml";
/// Most items of a list, channels and sources among them.
const ITEMS: usize = 100;

/// Why files are not a directory: every problem found, with its place.
///
/// ```
/// use helplines::Directory;
///
/// let overlay = "hide = [{ contact = 'childlin', reason = 'It is in another list.' }]";
/// let error = Directory::embedded().overlay(overlay).unwrap_err().to_string();
/// let mut lines = error.lines();
/// assert_eq!(lines.next(), Some(r#"error: unknown contact "childlin": did you mean "childline"?"#));
/// assert_eq!(lines.next(), Some(" --> overlay:1:21: hide 1 > contact"));
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[error("{}", show_problems(.problems))]
pub struct LoadError {
    problems: Vec<Problem>,
}

impl LoadError {
    /// The problems of a text, of which there must be some.
    pub(crate) fn new(mut problems: Vec<Problem>) -> Self {
        problems.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        Self { problems }
    }

    /// The problems, in order of the file's name and then of the place; never empty.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// // Two contacts that do not exist, and no reason for either.
    /// let overlay = "hide = [{ contact = 'childlin' }, { contact = 'beet' }]";
    /// let error = Directory::embedded().overlay(overlay).unwrap_err();
    /// assert_eq!(error.problems().len(), 4);
    /// ```
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// One thing that is wrong in a file.
///
/// ```
/// let overlay = "hide = [{ contact = 'childlin', reason = 'It is in another list.' }]";
/// let error = helplines::Directory::embedded().overlay(overlay).unwrap_err();
/// let problem = &error.problems()[0];
/// assert_eq!((problem.line(), problem.column()), (1, 21));
/// assert_eq!(problem.nearest(), Some("childline"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    file: String,
    line: usize,
    column: usize,
    path: String,
    message: String,
    found: String,
    quoted: String,
}

impl Problem {
    /// The name of the file.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay_named("anytown.toml", "hyde = []").unwrap_err();
    /// assert_eq!(error.problems()[0].file(), "anytown.toml");
    /// ```
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, from 1.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("# Ours.\nhyde = []").unwrap_err();
    /// assert_eq!(error.problems()[0].line(), 2);
    /// ```
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column, in characters (Unicode scalar values), from 1.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hide = [7]").unwrap_err();
    /// assert_eq!(error.problems()[0].column(), 9);
    /// ```
    pub fn column(&self) -> usize {
        self.column
    }

    /// The way to the key: `channel 2 > value`; empty for the file as a whole and for a key at its top.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hide = [{ contact = 7, reason = 'None.' }]").unwrap_err();
    /// assert_eq!(error.problems()[0].path(), "hide 1 > contact");
    /// ```
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What stands there, up to the end of the line and 200 characters at most; empty for the file as a whole.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hyde = []").unwrap_err();
    /// assert_eq!(error.problems()[0].found(), "hyde");
    /// ```
    pub fn found(&self) -> &str {
        &self.found
    }

    /// What would be accepted, where the message says so; `None` where it has a [`nearest`](Self::nearest) instead, and
    /// for most of what is not TOML.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hide = [7]").unwrap_err();
    /// assert_eq!(error.problems()[0].expected(), Some("a table"));
    /// ```
    pub fn expected(&self) -> Option<&str> {
        self.message.rsplit_once(": expected ").map(|(_, expected)| expected)
    }

    /// The accepted value that comes nearest to what stands there, or `None` where none comes near.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let nearest = |overlay| {
    ///     let error = Directory::embedded().overlay(overlay).unwrap_err();
    ///     error.problems()[0].nearest().map(str::to_string)
    /// };
    /// assert_eq!(nearest("hyde = []"), Some("hide".to_string()));
    /// assert_eq!(nearest("children = []"), None);
    /// ```
    pub fn nearest(&self) -> Option<&str> {
        let (_, nearest) = self.message.rsplit_once(": did you mean ")?;
        nearest.split([' ', '?']).next().map(|word| word.trim_matches('"'))
    }

    /// What was found, and what is expected, in a line; Display adds the place and the line of the file.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hyde = []").unwrap_err();
    /// assert_eq!(error.problems()[0].message(), "unknown key \"hyde\": did you mean hide?");
    /// ```
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let margin = self.line.to_string().len();
        writeln!(f, "error: {}", self.message)?;
        write!(f, "{:margin$}--> {}:{}:{}", "", self.file, self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, ": {}", self.path)?;
        }
        writeln!(f, "\n{:margin$} |", "")?;
        writeln!(f, "{} | {}", self.line, self.quoted)?;
        let before = self.column.min(QUOTED_BEFORE + 1);
        write!(f, "{:margin$} | {:>before$}", "", "^")
    }
}

fn show_problems(problems: &[Problem]) -> impl fmt::Display + '_ {
    crate::vocabulary::text::Show(move |f: &mut fmt::Formatter<'_>| {
        crate::vocabulary::slug::write_list(f, problems.iter(), "\n\n")
    })
}

impl Directory {
    /// Reads a whole directory from the files of `data/`: pairs of a name, `contacts/<id>.toml`,
    /// `concerns/<slug>.toml`, `retired.toml`, `others.toml` or `forces.toml`, and the text. Folders before `contacts/` and
    /// `concerns/` do not matter. `CONTRIBUTING.md` says what a file holds; every concern must have one; the other three
    /// may be left out.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let mut files = Vec::new();
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
        let mut contact_files = Vec::new();
        let mut concern_files = Vec::new();
        let (mut retired_files, mut other_files, mut force_files) = (Vec::new(), Vec::new(), Vec::new());
        let problems = Problems::default();
        for (name, text) in files {
            let file = File { name, text, problems: &problems };
            let folder = name.strip_suffix(".toml").and_then(|name| name.rsplit_once('/'));
            match folder.map(|(folder, stem)| (folder.rsplit('/').next().unwrap_or(folder), stem)) {
                Some(("contacts", id)) => contact_files.push((id, file)),
                Some(("concerns", slug)) => concern_files.push((slug, file)),
                _ => match name.rsplit('/').next() {
                    Some("retired.toml") => retired_files.push(file),
                    Some("others.toml") => other_files.push(file),
                    Some("forces.toml") => force_files.push(file),
                    _ => file.problem(0..0, None, format!("file {name:?}: expected {FILES}")),
                },
            }
        }
        contact_files.sort_by_key(|(id, _)| *id);
        let ids: Vec<&str> = contact_files.iter().map(|(id, _)| *id).collect();
        let contacts = read_contacts(&contact_files, &ids);
        // A contact with a problem must not make a problem of every route that names it.
        let sound: &[Contact] = if problems.is_empty() { &contacts } else { &[] };
        let folder = File { name: "data", text: "", problems: &problems };
        let concerns = read_concerns(&concern_files, &Known { ids: &ids, contacts: sound }, &folder);
        let mut retired: Vec<RetiredEntry> =
            retired_files.iter().flat_map(|file| read_retired(file, &ids, sound)).collect();
        retired.extend(other_files.iter().flat_map(|file| read_others(file, sound)));
        let places = force_files.first().map(|file| read_forces(file, &ids)).unwrap_or_default();
        match concerns {
            Some(concerns) if problems.is_empty() => {
                Ok(pack::directory(contacts, concerns, retired, places, Vec::new(), None))
            }
            _ => Err(LoadError::new(problems.into_vec())),
        }
    }
}

/// The problems found so far. No borrow of the cell leaves these functions, so that none can meet another.
#[derive(Default)]
pub(crate) struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    fn push(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    fn len(&self) -> usize {
        self.0.borrow().len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    pub(crate) fn into_vec(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

/// A file that is read, and where its problems go.
pub(crate) struct File<'a> {
    pub(crate) name: &'a str,
    pub(crate) text: &'a str,
    pub(crate) problems: &'a Problems,
}

/// The way to a value, as a list that lives on the stack.
pub(crate) struct Path<'p> {
    pub(crate) parent: Option<&'p Path<'p>>,
    pub(crate) key: &'p str,
    pub(crate) item: Option<usize>,
    /// The id of the record, which says more than its place in the file.
    pub(crate) id: Option<&'p str>,
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            write!(f, "{parent} > ")?;
        }
        f.write_str(self.key)?;
        if let Some(id) = self.id {
            return write!(f, " {id:?}");
        }
        self.item.map_or(Ok(()), |item| write!(f, " {}", item + 1))
    }
}

impl File<'_> {
    pub(crate) fn problem(&self, span: Range<usize>, path: Option<&Path<'_>>, message: String) {
        let message = match self.problems.len() {
            TOLD.. => return,
            LAST_TOLD => format!("more than {LAST_TOLD} problems: expected fewer, so the rest is not told"),
            _ => message,
        };
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.text.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
        let found = self.text.get(span).and_then(|found| found.lines().next()).unwrap_or_default();
        let left = before.get(line_start..).unwrap_or_default().chars().count();
        self.problems.push(Problem {
            file: self.name.to_owned(),
            line: before.matches('\n').count() + 1,
            column: left + 1,
            path: path.map(ToString::to_string).unwrap_or_default(),
            message,
            found: found.chars().take(QUOTED).collect(),
            quoted: line.chars().skip(left.saturating_sub(QUOTED_BEFORE)).take(QUOTED).collect(),
        });
    }

    /// The top table of the file; the problems of its syntax are noted.
    pub(crate) fn parse(&self) -> Option<Spanned<DeTable<'_>>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            self.problem(error.span().unwrap_or(0..0), None, error.message().to_owned());
        }
        errors.is_empty().then_some(table)
    }
}

/// A value in a file.
#[derive(Clone, Copy)]
pub(crate) struct Node<'n> {
    pub(crate) file: &'n File<'n>,
    pub(crate) value: &'n Spanned<DeValue<'n>>,
    pub(crate) path: &'n Path<'n>,
}

impl<'n> Node<'n> {
    pub(crate) fn problem(&self, message: String) {
        self.file.problem(self.value.span(), Some(self.path), message);
    }

    fn expected(&self, expected: &str) {
        self.problem(format!("found {}: expected {expected}", self.value.get_ref().type_str()));
    }

    pub(crate) fn str(&self) -> Option<&'n str> {
        match self.value.get_ref() {
            DeValue::String(text) => Some(text),
            _ => {
                self.expected("a text in double quotes");
                None
            }
        }
    }

    /// A text for readers: not empty, not endless, without control characters.
    pub(crate) fn text(&self) -> Option<Text> {
        let text = self.str()?;
        if text.trim() != text || text.is_empty() {
            self.problem("empty, or with spaces at an end: expected words".into());
        } else if text.chars().count() > TEXT_CHARACTERS {
            self.problem(format!("{} characters: expected at most {TEXT_CHARACTERS}", text.chars().count()));
        } else if let Some(found) = text.chars().find(|c| c.is_control() || is_bidirectional(*c)) {
            self.problem(format!("character {found:?}: expected no control characters"));
        } else if text.contains(['<', '>']) {
            self.problem("markup: expected plain text without < and >".into());
        } else if let Some(word) = text.split(' ').find(|word| is_mixed(word)) {
            self.problem(format!("{word:?} mixes letters of different scripts: expected letters of one"));
        } else {
            return Some(Cow::Owned(text.to_owned()));
        }
        None
    }

    /// A name: a text that is short.
    pub(crate) fn name(&self) -> Option<Text> {
        let name = self.text()?;
        let characters = name.chars().count();
        if characters > NAME_CHARACTERS {
            self.problem(format!("{characters} characters: expected at most {NAME_CHARACTERS}"));
            return None;
        }
        Some(name)
    }

    /// A text that `parse` reads.
    pub(crate) fn parsed<T, E: fmt::Display>(&self, parse: impl Fn(&str) -> Result<T, E>) -> Option<T> {
        let text = self.str()?;
        if text.len() > VALUE_BYTES {
            self.problem(format!("{} bytes: expected at most {VALUE_BYTES}", text.len()));
            return None;
        }
        parse(text).map_err(|error| self.problem(error.to_string())).ok()
    }

    pub(crate) fn slug<T: FromStr<Err = UnknownSlug> + fmt::Display>(&self) -> Option<T> {
        self.parsed(|text| {
            let value: T = text.parse().map_err(|error: UnknownSlug| error.to_string())?;
            // People may spell loosely; data may not.
            if value.to_string() == text {
                Ok(value)
            } else {
                Err(format!("{text:?}: expected {:?}", value.to_string()))
            }
        })
    }

    pub(crate) fn flag(&self) -> Option<bool> {
        let DeValue::Boolean(flag) = self.value.get_ref() else {
            self.expected("true or false");
            return None;
        };
        Some(*flag)
    }

    pub(crate) fn items<T>(&self, mut read: impl FnMut(Node<'_>) -> Option<T>) -> Option<Vec<T>> {
        let DeValue::Array(array) = self.value.get_ref() else {
            self.expected("a list in square brackets");
            return None;
        };
        let mut items = Vec::with_capacity(array.len());
        for (place, value) in array.iter().enumerate() {
            let path = Path { parent: self.path.parent, key: self.path.key, item: Some(place), id: None };
            items.extend(read(Node { file: self.file, value, path: &path }));
        }
        Some(items)
    }

    /// The same, of a list that a person writes.
    fn few_items<T>(&self, read: impl FnMut(Node<'_>) -> Option<T>) -> Option<Vec<T>> {
        match self.value.get_ref() {
            DeValue::Array(array) if array.len() > ITEMS => {
                self.problem(format!("{} items: expected at most {ITEMS}", array.len()));
                None
            }
            _ => self.items(read),
        }
    }

    pub(crate) fn fields(&self, keys: &'static [&'static str]) -> Option<Fields<'n>> {
        let DeValue::Table(table) = self.value.get_ref() else {
            self.expected("a table");
            return None;
        };
        Some(Fields::new(self.file, table, self.value.span(), Some(self.path), keys))
    }

    /// The same, with further keys.
    pub(crate) fn fields_and(&self, keys: &'static [&'static str], more: &[&str]) -> Option<Fields<'n>> {
        let DeValue::Table(table) = self.value.get_ref() else {
            self.expected("a table");
            return None;
        };
        let fields = Fields { file: self.file, table, span: self.value.span(), path: Some(self.path) };
        fields.check_keys(keys, more);
        Some(fields)
    }

    /// The text of a key, if it is there and a text; nothing is said if not.
    pub(crate) fn peek_str(&self, key: &str) -> Option<&'n str> {
        match self.value.get_ref() {
            DeValue::Table(table) => table.get(key)?.get_ref().as_str(),
            _ => None,
        }
    }
}

/// Reads the slugs of a list, each of which may stand there once.
pub(crate) fn each_once<T: FromStr<Err = UnknownSlug> + fmt::Display + PartialEq + Copy>()
-> impl FnMut(Node<'_>) -> Option<T> {
    let mut seen = Vec::new();
    move |node| {
        let slug = node.slug::<T>()?;
        if seen.contains(&slug) {
            node.problem(format!("{slug} stands here already: expected it once"));
        }
        seen.push(slug);
        Some(slug)
    }
}

/// Characters that turn the direction of text around and can make it read as something else.
fn is_bidirectional(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a word has Latin letters and letters of another script that look like them.
fn is_mixed(word: &str) -> bool {
    let other = |letter: char| letter.is_alphabetic() && !matches!(letter, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    word.chars().any(|letter| letter.is_ascii_alphabetic()) && word.chars().any(other)
}

/// A table in a file, with the keys that it may have.
pub(crate) struct Fields<'n> {
    file: &'n File<'n>,
    table: &'n DeTable<'n>,
    span: Range<usize>,
    path: Option<&'n Path<'n>>,
}

impl<'n> Fields<'n> {
    pub(crate) fn new(
        file: &'n File<'n>,
        table: &'n DeTable<'n>,
        span: Range<usize>,
        path: Option<&'n Path<'n>>,
        keys: &'static [&'static str],
    ) -> Self {
        let fields = Self { file, table, span, path };
        fields.check_keys(keys, &[]);
        fields
    }

    fn check_keys(&self, keys: &'static [&'static str], more: &[&str]) {
        let known = |key: &str| keys.contains(&key) || more.contains(&key);
        for key in self.table.keys().filter(|key| !known(key.get_ref())) {
            let message = crate::vocabulary::slug::unknown("key", key.get_ref(), keys).to_string();
            self.file.problem(key.span(), self.path, message);
        }
    }

    /// Notes a problem of the table as a whole.
    pub(crate) fn problem(&self, message: String) {
        self.file.problem(self.span.clone(), self.path, message);
    }

    pub(crate) fn problem_at(&self, span: Range<usize>, message: String) {
        self.file.problem(span, self.path, message);
    }

    /// Whether no problem has been noted in this file.
    pub(crate) fn is_sound(&self) -> bool {
        self.file.problems.is_empty()
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// How many items a list has.
    pub(crate) fn count(&self, key: &str) -> usize {
        match self.table.get(key).map(Spanned::get_ref) {
            Some(DeValue::Array(array)) => array.len(),
            _ => 0,
        }
    }

    /// Looks at the items of a list and says nothing if there is none.
    pub(crate) fn peek(&self, key: &'static str, mut look: impl FnMut(Node<'_>)) {
        let path = Path { parent: self.path, key, item: None, id: None };
        if let Some(DeValue::Array(array)) = self.table.get(key).map(Spanned::get_ref) {
            array.iter().for_each(|value| look(Node { file: self.file, value, path: &path }));
        }
    }

    /// Reads a key with `read`; `None` where it is absent or was refused.
    pub(crate) fn optional<T>(&self, key: &'static str, read: impl FnOnce(Node<'_>) -> Option<T>) -> Option<T> {
        let value = self.table.get(key)?;
        let path = Path { parent: self.path, key, item: None, id: None };
        read(Node { file: self.file, value, path: &path })
    }

    /// Reads a key that must be there.
    pub(crate) fn required<T>(&self, key: &'static str, read: impl FnOnce(Node<'_>) -> Option<T>) -> Option<T> {
        if !self.table.contains_key(key) {
            self.file.problem(self.span.clone(), self.path, format!("missing: expected the key {key}"));
        }
        self.optional(key, read)
    }

    /// Reads each of the records under a key, however many there are.
    pub(crate) fn each(&self, key: &'static str, read: impl FnMut(Node<'_>) -> Option<()>) {
        self.optional(key, |node| node.items(read));
    }

    /// Reads a list, empty where it is absent.
    pub(crate) fn list<T: Clone>(&self, key: &'static str, read: impl FnMut(Node<'_>) -> Option<T>) -> List<T> {
        Cow::Owned(self.optional(key, |node| node.few_items(read)).unwrap_or_default())
    }

    /// Reads a list that must be there and not be empty.
    pub(crate) fn filled<T: Clone>(
        &self,
        key: &'static str,
        read: impl FnMut(Node<'_>) -> Option<T>,
    ) -> Option<List<T>> {
        self.required(key, |node| {
            let items = node.few_items(read)?;
            if matches!(node.value.get_ref(), DeValue::Array(array) if array.is_empty()) {
                node.problem("empty: expected at least one".into());
            }
            Some(Cow::Owned(items))
        })
    }
}

const RETIRED_KEYS: &[&str] = &["number", "address", "name", "range"];
const RETIRED_ENTRY_KEYS: &[&str] =
    &["old", "was", "status", "instead", "when", "taken_over", "common_words", "sources"];
const OTHER_KEYS: &[&str] = &["number", "whose", "what", "unclear", "sources"];
const FORCE_KEYS: &[&str] = &["contact", "names", "districts", "counties"];
const DISTRICT_KEYS: &[&str] = &["name", "code", "county", "also"];
const COUNTY_KEYS: &[&str] = &["name", "also"];
pub(crate) const CONTACT_KEYS: &[&str] = &[
    "name",
    "organisation",
    "mention",
    "website",
    "about",
    "who_for",
    "statutory",
    "sensitive",
    "audiences",
    "nations",
    "areas",
    "anonymity",
    "confidentiality",
    "hidden_on_bill",
    "languages",
    "shown_with",
    "stands_in_for",
    "shares_number_with",
    "checked",
    "caution",
    "channel",
    "source",
];
const CHANNEL_KEYS: &[&str] = &["kind", "value", "keyword", "hours", "cost", "nations", "note"];
const CONTACT_SOURCE_KEYS: &[&str] = &["url", "grade", "seen", "supports"];
const SOURCE_KEYS: &[&str] = &["url", "grade", "seen"];
const CONCERN_KEYS: &[&str] = &[
    "title",
    "if_you_are",
    "danger",
    "reader",
    "exit_button",
    "aliases",
    "related",
    "signs",
    "do",
    "avoid",
    "good_to_know",
    "why",
    "route",
    "source",
];
const LINE_KEYS: &[&str] = &["text", "sources", "for", "nations"];
const ROUTE_KEYS: &[&str] = &["audiences", "nations", "keep_order", "contacts"];

/// Reads the contacts, whose files are in order of id.
fn read_contacts(files: &[(&str, File<'_>)], ids: &[&str]) -> Vec<Contact> {
    let mut numbers = Numbers::default();
    let mut contacts = Vec::with_capacity(files.len());
    for (place, ((id, file), next)) in files.iter().zip(ids.iter().skip(1).map(Some).chain([None])).enumerate() {
        if next == Some(id) {
            file.problem(0..0, None, format!("a second contact {id:?}: expected each id once"));
        }
        if !is_slug(id) {
            file.problem(0..0, None, format!("id {id:?}: expected lower-case words joined by hyphens"));
        }
        let Some(table) = file.parse() else { continue };
        let fields = Fields::new(file, table.get_ref(), 0..0, None, CONTACT_KEYS);
        contacts.extend(read_contact(id, &fields, ids, |number, span| numbers.0.push((number, place, span))));
    }
    numbers.check(files, &contacts);
    contacts
}

/// Lower-case words of letters and digits, joined by hyphens.
pub(crate) fn is_slug(id: &str) -> bool {
    let short = id.len() <= ID_BYTES;
    short
        && id
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

pub(crate) fn read_contact(
    id: &str,
    fields: &Fields<'_>,
    ids: &[&str],
    mut note_number: impl FnMut(String, Range<usize>),
) -> Option<Contact> {
    let text = |key| fields.required(key, |node| node.text());
    let optional_text = |key| fields.optional(key, |node| node.text());
    let channels = fields.filled("channel", |node| {
        let line = read_channel(&node)?;
        if let Some(number) = Channel::unpack_all(&line).find_map(|channel| lookup_number(&channel)) {
            note_number(number, node.value.span());
        }
        Some(line)
    });
    // Everything is read before anything is required, so that all problems come out.
    let name = fields.required("name", |node| node.name());
    let organisation = fields.required("organisation", |node| node.name());
    let mention = fields.required("mention", |node| node.name());
    let website = fields.optional("website", |node| node.parsed(web_address));
    let about = text("about");
    let who_for = text("who_for");
    let audiences = fields.filled("audiences", each_once::<Audience>());
    let nations = fields.filled("nations", each_once::<Nation>());
    let anonymity = fields.optional("anonymity", |node| node.slug::<Anonymity>());
    let checked = fields.required("checked", |node| node.parsed(str::parse::<Date>));
    let sources = fields.filled("source", |node| read_source(&node, CONTACT_SOURCE_KEYS));
    let sources = sources.map(|sources| joined(&sources, "\n"));
    let flag = |key, otherwise| fields.optional(key, |node| node.flag()).unwrap_or(otherwise);
    let (statutory, sensitive) = (flag("statutory", false), flag("sensitive", true));
    let areas = joined(&fields.list("areas", |node| read_area(&node)), "\t");
    let confidentiality = optional_text("confidentiality");
    let hidden_on_bill = optional_text("hidden_on_bill");
    let languages = optional_text("languages");
    let shown_with = joined(&fields.list("shown_with", |node| read_pair(&node, ids)), " ");
    let stands_in_for = fields.optional("stands_in_for", |node| read_id(&node, ids));
    let shares_number_with = joined(&fields.list("shares_number_with", |node| read_id(&node, ids)), " ");
    let caution = joined(&fields.list("caution", |node| node.text()), "\t");
    let anonymity = anonymity.map_or("", Anonymity::as_str);
    let optional = |text: &'_ Option<Text>| text.as_deref().unwrap_or_default().to_owned();
    Some(Contact::of(Record::of(&[
        id,
        &name?,
        &organisation?,
        &mention?,
        &optional(&website),
        &about?,
        &who_for?,
        if statutory { "true" } else { "" },
        if sensitive { "true" } else { "" },
        &joined(&audiences?, " "),
        &joined(&nations?, " "),
        &areas,
        anonymity,
        &optional(&confidentiality),
        &optional(&hidden_on_bill),
        &optional(&languages),
        &shown_with,
        &optional(&stands_in_for),
        &shares_number_with,
        &checked?.to_string(),
        &caution,
        &joined(&channels?, "\n"),
        &sources?,
    ])))
}

/// The id of a contact that comes along with another.
fn read_pair(node: &Node<'_>, ids: &[&str]) -> Option<Text> {
    let id = read_id(node, ids)?;
    if id == EMERGENCY {
        node.problem(format!("{EMERGENCY} is always on top: expected another contact"));
    }
    Some(id)
}

/// The name of an area, as long as one that is looked up.
fn read_area(node: &Node<'_>) -> Option<Text> {
    let area = node.name()?;
    if area.len() > crate::directory::area::NAME_BYTES {
        node.problem(format!("{} bytes: expected at most {}", area.len(), crate::directory::area::NAME_BYTES));
    }
    Some(area)
}

/// Where each number stands (the place of its file, and in it), to find two contacts that share one without
/// saying so.
#[derive(Default)]
struct Numbers(Vec<(String, usize, Range<usize>)>);

impl Numbers {
    fn check(&mut self, files: &[(&str, File<'_>)], contacts: &[Contact]) {
        let shares = |id: &str| {
            let contact = contacts.iter().find(|contact| contact.id() == id);
            contact.map(|contact| contact.shares_number_with().collect::<Vec<_>>()).unwrap_or_default()
        };
        let related = |a: &str, b: &str| {
            let (of_a, of_b) = (shares(a), shares(b));
            of_a.iter().any(|id| *id == b || of_b.contains(id)) || of_b.contains(&a)
        };
        self.0.sort_by(|(number, place, _), (other, other_place, _)| (number, place).cmp(&(other, other_place)));
        for ((number, place, _), (other, other_place, span)) in self.0.iter().zip(self.0.iter().skip(1)) {
            let (Some((id, _)), Some((other_id, file))) = (files.get(*place), files.get(*other_place)) else {
                continue;
            };
            if number == other && id != other_id && !related(id, other_id) {
                let message = format!("{number} is also the number of {id}: expected shares_number_with to say so");
                file.problem(span.clone(), None, message);
            }
        }
    }
}

/// The id of a contact that exists.
pub(crate) fn read_id(node: &Node<'_>, ids: &[&str]) -> Option<Text> {
    let id = node.str()?;
    if ids.binary_search(&id).is_err() {
        node.problem(unknown_id(id, ids));
        return None;
    }
    Some(Cow::Owned(id.to_owned()))
}

pub(crate) fn unknown_id(id: &str, ids: &[&str]) -> String {
    let nearest = ids.iter().map(|known| (crate::vocabulary::slug::distance(id, known), known)).min();
    match nearest.filter(|(distance, _)| *distance <= id.len() / 3) {
        Some((_, nearest)) => format!("unknown contact {id:?}: did you mean {nearest:?}?"),
        None => format!("unknown contact {id:?}: expected the id of a contact"),
    }
}

/// An https address of printable ASCII.
fn web_address(text: &str) -> Result<Text, String> {
    let host = text.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    let printable = text.bytes().all(|byte| byte.is_ascii_graphic() && !br#""'<>\^`{|}"#.contains(&byte));
    match host {
        Some(host) if printable && is_host(host) => Ok(Cow::Owned(text.to_owned())),
        _ => Err(format!("address {text:?}: expected https:// and a host name")),
    }
}

fn is_host(host: &str) -> bool {
    let label = |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    host.contains('.') && host.split('.').all(label)
}

fn email_address(text: &str) -> Result<Text, String> {
    let local = |local: &str| {
        !local.is_empty() && local.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte))
    };
    match text.split_once('@') {
        Some((name, host)) if local(name) && is_host(host) => Ok(Cow::Owned(text.to_owned())),
        _ => Err(format!("address {text:?}: expected an e-mail address")),
    }
}

fn read_channel(node: &Node<'_>) -> Option<String> {
    let fields = node.fields(CHANNEL_KEYS)?;
    let kind = fields.required("kind", |node| node.slug::<ChannelKind>());
    let keyword = fields.optional("keyword", |node| node.name());
    let hours = fields.optional("hours", |node| node.parsed(str::parse::<Hours>));
    let cost = fields.optional("cost", |node| node.parsed(read_cost));
    let kind = kind?;
    if keyword.is_some() && kind != ChannelKind::Sms {
        fields.optional("keyword", |node| -> Option<()> {
            node.problem(format!("a keyword on {kind}: expected one only on sms"));
            None
        });
    }
    let calls = matches!(kind, ChannelKind::Phone | ChannelKind::Textphone | ChannelKind::PhoneFromAbroad);
    if cost.is_some() && calls {
        fields.optional("cost", |node| -> Option<()> {
            node.problem("the cost of a call: expected none, because the number range settles it".into());
            None
        });
    }
    let value = fields.required("value", |node| match kind {
        ChannelKind::Phone | ChannelKind::Textphone => {
            node.parsed(PhoneNumber::parse).filter(|number| is_not_from_abroad(&node, number)).map(Value::Phone)
        }
        ChannelKind::PhoneFromAbroad => {
            let number = node.parsed(PhoneNumber::parse)?;
            if number.kind() != NumberKind::FromAbroad {
                node.problem(format!("{:?}: expected + and a country code", number.as_str()));
            }
            Some(Value::Phone(number))
        }
        ChannelKind::Sms => node.parsed(|text| SmsCode::parse(text, keyword.as_deref())).map(Value::Sms),
        ChannelKind::Whatsapp if node.str()?.starts_with("https:") => node.parsed(web_address).map(Value::Web),
        ChannelKind::Whatsapp => {
            let number = node.parsed(PhoneNumber::parse)?;
            if number.e164().is_none() {
                node.problem(format!("{:?}: expected a number with an international form", number.as_str()));
            }
            Some(Value::Phone(number))
        }
        ChannelKind::Webchat | ChannelKind::Form | ChannelKind::Bsl => node.parsed(web_address).map(Value::Web),
        ChannelKind::Email => node.parsed(email_address).map(Value::Email),
        ChannelKind::App => node.text().map(Value::App),
    });
    let nations: List<Nation> = fields.list("nations", each_once());
    let note = fields.optional("note", |node| node.text()).unwrap_or_default();
    let hours = hours.map(|hours| hours.to_string()).unwrap_or_default();
    Some(pack::channel(kind, &value?, &hours, cost.unwrap_or(Cost::Unknown), &nations, &note))
}

fn is_not_from_abroad(node: &Node<'_>, number: &PhoneNumber) -> bool {
    let abroad = number.kind() == NumberKind::FromAbroad;
    if abroad {
        node.problem(format!(
            "{:?}: expected the number as dialled in the UK, or kind phone-from-abroad",
            number.as_str()
        ));
    }
    !abroad
}

fn read_cost(text: &str) -> Result<Cost, String> {
    let known = [Cost::Free, Cost::Standard].into_iter().find(|cost| cost.as_str() == text);
    known.ok_or_else(|| format!("cost {text:?}: expected free or standard"))
}

/// Reads a source and packs it in a line, as [`Source::unpack`](crate::Source) reads it.
fn read_source(node: &Node<'_>, keys: &'static [&'static str]) -> Option<Text> {
    let fields = node.fields(keys)?;
    let supports = if keys.contains(&"supports") {
        fields.filled("supports", |node| node.slug::<Support>())
    } else {
        Some(List::default())
    };
    let url = fields.optional("url", |node| node.parsed(cited_address)).unwrap_or_default();
    let seen = fields.optional("seen", |node| node.parsed(seen_text)).unwrap_or_default();
    let grade = fields.required("grade", |node| node.slug::<Grade>());
    let (grade, supports) = (grade?, joined(&supports?, " "));
    Some(Cow::Owned(format!("{grade}\t{seen}\t{supports}\t{url}")))
}

/// A date of sight, checked and as it stands.
fn seen_text(text: &str) -> Result<String, DateError> {
    text.parse::<Seen>().map(|_| text.to_owned())
}

/// The items in one text, with `between` between them.
pub(crate) fn joined<T: fmt::Display>(items: &[T], between: &str) -> Text {
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = crate::vocabulary::slug::write_list(&mut text, items.iter(), between);
    Cow::Owned(text)
}

/// The address of a page that was read: a citation keeps `http:` as it was.
fn cited_address(text: &str) -> Result<Text, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match rest {
        Some(rest) if !rest.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic()) => {
            Ok(Cow::Owned(text.to_owned()))
        }
        _ => Err(format!("address {text:?}: expected the http or https address of a page")),
    }
}

/// The contacts that a concern may name: all ids in order, and the contacts, unless one of them has a problem.
pub(crate) struct Known<'k> {
    pub(crate) ids: &'k [&'k str],
    pub(crate) contacts: &'k [Contact],
}

impl<'k> Known<'k> {
    fn place_of(&self, id: &str) -> Option<u16> {
        u16::try_from(self.ids.binary_search(&id).ok()?).ok()
    }

    fn contact(&self, place: u16) -> Option<&'k Contact> {
        self.contacts.get(usize::from(place))
    }

    fn id(&self, place: u16) -> &'k str {
        self.ids.get(usize::from(place)).copied().unwrap_or_default()
    }
}

/// Reads the concerns; each must be there once.
fn read_concerns(files: &[(&str, File<'_>)], known: &Known<'_>, top: &File<'_>) -> Option<Vec<ConcernEntry>> {
    let mut entries: Vec<Option<ConcernEntry>> = Concern::ALL.iter().map(|_| None).collect();
    let mut words = Words::default();
    for (slug, file) in files {
        let concern = match concern_slug(slug) {
            Ok(concern) => concern,
            Err(error) => {
                file.problem(0..0, None, error.to_string());
                continue;
            }
        };
        let Some(table) = file.parse() else { continue };
        let fields = Fields::new(file, table.get_ref(), 0..0, None, CONCERN_KEYS);
        let entry = read_concern(concern, &fields, known, &mut words);
        if let Some(place) = entries.get_mut(concern as usize) {
            if place.is_some() {
                file.problem(0..0, None, format!("a second file for {concern}: expected each concern once"));
            }
            *place = entry;
        }
    }
    for concern in Concern::ALL.iter().filter(|concern| !files.iter().any(|(slug, _)| *slug == concern.as_str())) {
        top.problem(0..0, None, format!("no file for {concern}: expected concerns/{concern}.toml"));
    }
    entries.into_iter().collect()
}

/// The concern with this slug. Aliases are for people, and come from the data that is being read.
pub(crate) fn concern_slug(slug: &str) -> Result<Concern, UnknownSlug> {
    let concern = Concern::ALL.iter().find(|concern| concern.as_str() == slug);
    concern.copied().ok_or_else(|| crate::vocabulary::slug::unknown("concern", slug, Concern::SLUGS))
}

/// The words that name a concern, to find one that would name two.
#[derive(Default)]
struct Words(BTreeMap<String, Concern>);

impl Words {
    /// Notes a word; `Err` with the concern that has it already.
    fn take(&mut self, word: &str, concern: Concern) -> Result<(), String> {
        let key = crate::vocabulary::slug::Key::new(word);
        let slug = crate::vocabulary::slug::find(Concern::ALL, Concern::SLUGS, word);
        match slug.or_else(|| self.0.insert(key.as_str().to_owned(), concern)) {
            _ if key.as_str().is_empty() => Err("expected letters, at most 64 bytes of them".into()),
            Some(other) => Err(format!("{word:?} already names {other}: expected a word that names one concern")),
            None => Ok(()),
        }
    }
}

fn read_concern(concern: Concern, fields: &Fields<'_>, known: &Known<'_>, words: &mut Words) -> Option<ConcernEntry> {
    let text = |key| fields.required(key, |node| node.text());
    let (names, sources) = fields.required("source", |node| read_named_sources(&node)).unwrap_or_default();
    let mut used = Vec::new();
    let mut lines = |key| {
        let lines = fields.required(key, |node| node.items(|node| read_line(&node, &names, &mut used)));
        lines.map(|lines| joined(&lines, "\n"))
    };
    let (signs, actions, avoid, good_to_know) = (lines("signs"), lines("do"), lines("avoid"), lines("good_to_know"));
    for (_, name) in names.iter().enumerate().filter(|(place, _)| !used.contains(place)) {
        fields.optional("source", |node| -> Option<()> {
            node.problem(format!("source {name:?} is used by no line: expected each to support one"));
            None
        });
    }
    let title = text("title");
    let if_you_are = text("if_you_are");
    let danger = fields.required("danger", |node| {
        let danger = node.text()?;
        if !danger.contains("999") {
            node.problem("no 999 in it: expected when to call 999".into());
        }
        Some(danger)
    });
    let reader = fields.required("reader", |node| node.slug::<Audience>());
    let exit_button = fields.required("exit_button", |node| node.flag());
    let aliases = fields.list("aliases", |node| {
        let alias = node.text()?;
        words.take(&alias, concern).map_err(|message| node.problem(message)).ok()?;
        Some(alias)
    });
    let routes = fields.filled("route", |node| read_route(&node, known));
    let reasons = fields.required("why", |node| read_reasons(&node, known, routes.as_deref().unwrap_or_default()));
    let related = fields.list("related", |node| node.parsed(concern_slug));
    let routes = routes?;
    let general = routes.iter().filter(|route| route.audiences.is_empty() && route.nations.is_empty()).count();
    if general != 1 {
        fields.optional("route", |node| -> Option<()> {
            node.problem(format!("{general} routes without audiences and nations: expected exactly one"));
            None
        });
    }
    let routes: Vec<String> = routes.iter().map(OwnRoute::packed).collect();
    Some(ConcernEntry::of(Record::of(&[
        concern.as_str(),
        &title?,
        &if_you_are?,
        &danger?,
        reader?.as_str(),
        if exit_button? { "true" } else { "" },
        &joined(&aliases, "\t"),
        &joined(&related, " "),
        &signs?,
        &actions?,
        &avoid?,
        &good_to_know?,
        &joined(&reasons?, "\n"),
        &routes.join("\n"),
        &joined(&sources, "\n"),
    ])))
}

/// The sources of a concern with their names, in order of name.
fn read_named_sources(node: &Node<'_>) -> Option<(Vec<String>, Vec<Text>)> {
    let DeValue::Table(table) = node.value.get_ref() else {
        node.expected("tables [source.<name>]");
        return None;
    };
    let mut names = Vec::new();
    let mut sources = Vec::new();
    for (name, value) in table {
        let path = Path { parent: Some(node.path), key: name.get_ref(), item: None, id: None };
        if let Some(source) = read_source(&Node { file: node.file, value, path: &path }, SOURCE_KEYS) {
            names.push(name.get_ref().to_string());
            sources.push(source);
        }
    }
    Some((names, sources))
}

/// Reads a line of guidance and packs it, as [`Line`](crate::Line) reads it; notes the sources it uses.
fn read_line(node: &Node<'_>, names: &[String], used: &mut Vec<usize>) -> Option<String> {
    let fields = node.fields(LINE_KEYS)?;
    let text = fields.required("text", |node| node.text());
    let sources = fields.filled("sources", |node| {
        let name = node.str()?;
        let place = names.iter().position(|known| known == name);
        match place {
            Some(place) => used.push(place),
            None => node.problem(format!("unknown source {name:?}: expected one of {}", names.join(", "))),
        }
        place
    });
    let audiences = fields.list("for", each_once::<Audience>());
    let nations = fields.list("nations", each_once::<Nation>());
    let (audiences, nations) = (joined(&audiences, " "), joined(&nations, " "));
    Some(format!("{audiences}\t{nations}\t{}\t{}", joined(&sources?, " "), text?))
}

/// Reads why each contact of the routes is in them, packed: id, tab, reason.
fn read_reasons(node: &Node<'_>, known: &Known<'_>, routes: &[OwnRoute]) -> Option<Vec<String>> {
    let DeValue::Table(table) = node.value.get_ref() else {
        node.expected("a table of contacts and reasons");
        return None;
    };
    let mut reasons = Vec::new();
    let mut places = Vec::new();
    for (id, value) in table {
        let path = Path { parent: Some(node.path), key: id.get_ref(), item: None, id: None };
        let reason = Node { file: node.file, value, path: &path };
        let Some(place) = known.place_of(id.get_ref()) else {
            reason.problem(unknown_id(id.get_ref(), known.ids));
            continue;
        };
        if !routes.iter().any(|route| route.contacts.iter().any(|own| own == id.get_ref())) {
            reason.problem(format!("{} is in no route: expected a reason for contacts of a route", id.get_ref()));
        }
        reasons.extend(reason.text().map(|text| format!("{}\t{text}", id.get_ref())));
        places.push(place);
    }
    for id in routes.iter().flat_map(|route| route.contacts.iter()) {
        let Some(place) = known.place_of(id) else { continue };
        if !places.contains(&place) {
            node.problem(format!("no reason for {id}: expected why for each contact of a route"));
            // Once is enough, in however many routes it is.
            places.push(place);
        }
    }
    Some(reasons)
}

/// A route while it is read.
#[derive(Clone)]
pub(super) struct OwnRoute {
    pub(super) audiences: List<Audience>,
    pub(super) nations: List<Nation>,
    pub(super) keep_order: bool,
    pub(super) contacts: Vec<String>,
}

impl OwnRoute {
    /// Its line in a record.
    pub(super) fn packed(&self) -> String {
        let (audiences, nations) = (joined(&self.audiences, " "), joined(&self.nations, " "));
        let keep = if self.keep_order { "keep" } else { "" };
        format!("{audiences}\t{nations}\t{keep}\t{}", self.contacts.join(" "))
    }
}

fn read_route(node: &Node<'_>, known: &Known<'_>) -> Option<OwnRoute> {
    let fields = node.fields(ROUTE_KEYS)?;
    let audiences = fields.list("audiences", each_once());
    let nations = fields.list("nations", each_once());
    let mut places: Vec<u16> = Vec::new();
    fields.filled("contacts", |node| {
        let id = node.str()?;
        let Some(place) = known.place_of(id) else {
            node.problem(unknown_id(id, known.ids));
            return None;
        };
        let contact = known.contact(place);
        if places.contains(&place) {
            node.problem(format!("{id} a second time: expected each contact once"));
        } else if !audiences.is_empty()
            && contact.is_some_and(|contact| !audiences.iter().any(|audience| contact.is_for(*audience)))
        {
            node.problem(format!("{id} is for none of these audiences: expected a contact for one of them"));
        } else if !nations.is_empty()
            && contact.is_some_and(|contact| !nations.iter().any(|nation| contact.serves(*nation)))
        {
            node.problem(format!("{id} serves none of these nations: expected a contact that serves one"));
        }
        places.push(place);
        Some(place)
    })?;
    let keep_order = fields.optional("keep_order", |node| node.flag()).unwrap_or_default();
    let contacts = places.iter().map(|place| known.id(*place).to_owned()).collect();
    let route = OwnRoute { audiences, nations, keep_order, contacts };
    for (audience, nation) in without_voice(&route, known.contacts) {
        let audience = audience.map(|audience| format!(" for {audience}")).unwrap_or_default();
        node.problem(format!("no voice line{audience} in {nation}: expected a contact with a phone there"));
    }
    Some(route)
}

/// The audiences and nations of a route that it leaves without a voice line.
fn without_voice(route: &OwnRoute, contacts: &[Contact]) -> Vec<(Option<Audience>, Nation)> {
    if contacts.is_empty() {
        return Vec::new();
    }
    let audiences: Vec<Option<Audience>> = match &*route.audiences {
        [] => [None].into(),
        audiences => audiences.iter().copied().map(Some).collect(),
    };
    let nations = if route.nations.is_empty() { Nation::ALL } else { &route.nations };
    let voice = |audience: Option<Audience>, nation: Nation| {
        let of = |id: &String| contacts.binary_search_by(|contact| contact.id().cmp(id)).ok();
        let mut offered = route.contacts.iter().filter_map(|id| contacts.get(of(id)?));
        offered.any(|contact| {
            let rings = |channel: Channel<'_>| channel.kind() == ChannelKind::Phone && channel.serves(nation);
            contact.areas().next().is_none()
                && contact.serves(nation)
                && audience.is_none_or(|audience| contact.is_for(audience))
                && contact.channels().any(rings)
        })
    };
    let pairs = audiences.iter().flat_map(|audience| nations.iter().map(|nation| (*audience, *nation)));
    pairs.filter(|(audience, nation)| !voice(*audience, *nation)).collect()
}

/// Reads what is out of date.
fn read_retired(file: &File<'_>, ids: &[&str], contacts: &[Contact]) -> Vec<RetiredEntry> {
    let Some(table) = file.parse() else { return Vec::new() };
    let fields = Fields::new(file, table.get_ref(), 0..0, None, RETIRED_KEYS);
    let mut entries = Vec::new();
    for (key, subject) in
        [("number", Subject::Number), ("address", Subject::Address), ("name", Subject::Name), ("range", Subject::Range)]
    {
        let read = fields.optional(key, |node| node.items(|node| read_retired_entry(&node, subject, ids, contacts)));
        entries.extend(read.into_iter().flatten());
    }
    entries
}

/// Reads the numbers of others. They are looked up like those that are out of date.
fn read_others(file: &File<'_>, contacts: &[Contact]) -> Vec<RetiredEntry> {
    let Some(table) = file.parse() else { return Vec::new() };
    let fields = Fields::new(file, table.get_ref(), 0..0, None, &["other"]);
    fields.required("other", |node| node.items(|node| read_other(&node, contacts))).unwrap_or_default()
}

fn read_other(node: &Node<'_>, contacts: &[Contact]) -> Option<RetiredEntry> {
    let fields = node.fields(OTHER_KEYS)?;
    let number = fields.filled("number", |node| {
        let number = read_digits(&node)?;
        let dialled = Digits::of(&number.replace('-', ""));
        let holds = |channel: &Channel<'_>| lookup_number(channel).is_some_and(|own| own == dialled.as_str());
        if let Some(holder) = contacts.iter().find(|contact| contact.channels().any(|channel| holds(&channel))) {
            node.problem(format!("{number} is the number of {}: expected one of nobody in the directory", holder.id()));
        }
        Some(number)
    });
    let whose = fields.required("whose", |node| node.name());
    let what = fields.required("what", |node| node.name());
    let unclear = fields.optional("unclear", |node| node.flag()).unwrap_or_default();
    let unclear = if unclear { " (whether it is still in use is not known)" } else { "" };
    let sources = fields.filled("sources", |node| read_source(&node, SOURCE_KEYS));
    Some(RetiredEntry::of(Record::of(&[
        Subject::Number.as_str(),
        &joined(&number?, "\t"),
        &format!("{}, {}{unclear}", whose?, what?),
        Status::Elsewhere.as_str(),
        "",
        "",
        "",
        "",
        "",
        &joined(&sources?, "\n"),
    ])))
}

/// A number as it is printed.
fn read_digits(node: &Node<'_>) -> Option<Text> {
    let number = node.text()?;
    if !number.bytes().all(|byte| byte.is_ascii_digit() || b" +-".contains(&byte)) {
        node.problem(format!("{number:?}: expected digits, spaces and hyphens"));
    }
    Some(number)
}

/// Reads the places of the police forces and packs them as `area.rs` reads them: districts, then counties, then the
/// forces themselves.
fn read_forces(file: &File<'_>, ids: &[&str]) -> Text {
    let Some(table) = file.parse() else { return Text::default() };
    let fields = Fields::new(file, table.get_ref(), 0..0, None, &["force"]);
    let (mut districts, mut counties, mut forces) = (Vec::new(), Vec::new(), Vec::new());
    let mut codes = BTreeMap::new();
    fields.required("force", |node| {
        node.items(|node| {
            let fields = node.fields(FORCE_KEYS)?;
            let force = fields.required("contact", |node| read_id(&node, ids))?;
            fields.filled("districts", |node| {
                let fields = node.fields(DISTRICT_KEYS)?;
                let place = read_place(&fields)?;
                let code = fields.required("code", |node| node.name())?;
                if let Some(other) = codes.insert(code.clone(), place.0.clone()) {
                    node.problem(format!("{code} is also the code of {other}: expected each district once"));
                }
                let county = fields.optional("county", |node| node.name()).unwrap_or_default();
                districts.push(format!("{}\t{code}\t{force}\t{county}\t{}", place.0, place.1));
                Some(())
            });
            fields.list("counties", |node| {
                let (name, also) = read_place(&node.fields(COUNTY_KEYS)?)?;
                counties.push(format!("{name}\t\t{force}\t\t{also}"));
                Some(())
            });
            let also = joined(&fields.filled("names", |node| node.name())?, "|");
            let (name, also) = also.split_once('|').unwrap_or((&also, ""));
            forces.push(format!("{name}\t\t{force}\t\t{also}"));
            Some(())
        })
    });
    districts.append(&mut counties);
    districts.append(&mut forces);
    joined(&districts, "\n")
}

/// The name of a place, and its other names packed.
fn read_place(fields: &Fields<'_>) -> Option<(Text, Text)> {
    let name = fields.required("name", |node| node.name());
    let also = joined(&fields.list("also", |node| node.name()), "|");
    Some((name?, also))
}

fn read_retired_entry(node: &Node<'_>, subject: Subject, ids: &[&str], contacts: &[Contact]) -> Option<RetiredEntry> {
    let fields = node.fields(RETIRED_ENTRY_KEYS)?;
    let old = fields.filled("old", |node| match subject {
        Subject::Number | Subject::Range => read_digits(&node),
        Subject::Address | Subject::Name => node.text(),
    });
    let was = fields.required("was", |node| node.text());
    let status = fields.required("status", |node| node.slug::<Status>());
    let instead = fields.optional("instead", |node| read_id(&node, ids));
    let when = fields.optional("when", |node| node.parsed(seen_text));
    let sources = fields.filled("sources", |node| read_source(&node, SOURCE_KEYS));
    let flag = |key| fields.optional(key, |node| node.flag()).unwrap_or_default();
    let (taken_over, common_words) = (flag("taken_over"), flag("common_words"));
    // A call to an old number gives away as much as one to what took its place; where nobody did, it may.
    let holder = instead.as_deref().and_then(|id| contacts.iter().find(|contact| contact.id() == id));
    let sensitive = holder.is_none_or(|holder| holder.sensitive());
    let flag = |set| if set { "true" } else { "" };
    Some(RetiredEntry::of(Record::of(&[
        subject.as_str(),
        &joined(&old?, "\t"),
        &was?,
        status?.as_str(),
        instead.as_deref().unwrap_or_default(),
        when.as_deref().unwrap_or_default(),
        flag(taken_over),
        flag(common_words),
        flag(sensitive),
        &joined(&sources?, "\n"),
    ])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_to_follow_has_https_a_host_and_nothing_that_could_break_out() {
        for text in ["https://example.org", "https://www.a-b.example.org/x?y=1#z", "https://example.org?y"] {
            assert_eq!(web_address(text).as_deref(), Ok(text));
        }
        let hosts = ["https://", "https:///x", "https://localhost", "https://a..org", "https://.org", "https://a.org."];
        let marks =
            ["https://a.org/\"x", "https://a.org/ x", "https://a.org/\u{e9}", "https://a.org/<b>", "https://a_b.org"];
        let others = ["", "example.org", "http://a.org", "https://a b.org", "https://name@a.org", "javascript:x.y"];
        for text in hosts.into_iter().chain(marks).chain(others) {
            assert!(web_address(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_email_address_has_a_name_and_a_host() {
        for text in ["help@example.org", "a.b+c_d-1@mail.example.org"] {
            assert_eq!(email_address(text).as_deref(), Ok(text));
        }
        for text in ["", "help", "@example.org", "help@", "help@localhost", "he lp@example.org", "a@b@example.org"] {
            assert!(email_address(text).is_err(), "{text}");
        }
        for text in
            ["help@a..org", "h\u{e9}lp@example.org", "help@a_b.org", "help?@example.org", "help@example.org?cc=x"]
        {
            assert!(email_address(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_address_of_a_page_that_was_read_may_be_http() {
        for text in ["http://example.org/x", "https://example.org/x"] {
            assert_eq!(cited_address(text).as_deref(), Ok(text));
        }
        for text in
            ["", "http://", "https://", "ftp://example.org", "https://example.org/x y", "https://example.org/\u{e9}"]
        {
            assert!(cited_address(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_unknown_id_is_told_the_nearest_if_it_is_near() {
        let ids = ["childline", "samaritans"];
        let near = |id| unknown_id(id, &ids);
        assert_eq!(near("samaritan"), "unknown contact \"samaritan\": did you mean \"samaritans\"?");
        assert_eq!(near("chldlin"), "unknown contact \"chldlin\": did you mean \"childline\"?");
        assert_eq!(near("nobody"), "unknown contact \"nobody\": expected the id of a contact");
    }
}
