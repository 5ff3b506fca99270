//! The walker: a file is read table by table; a mistake is noted with its place and the walk goes on, so that all
//! mistakes of all files come out together.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;
use core::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::{Mistake, ProblemKind, quoted};
use super::file::{File, Path};
use super::text::{self, Flaw};
use crate::vocabulary::slug::write_list;
use crate::vocabulary::text::{List, Show, Text};

/// Most items of a list that a person writes.
const ITEMS: usize = 100;
/// Longest address, number or the like, in bytes.
const VALUE_BYTES: usize = 2000;

/// A file that is TOML.
pub(super) struct Parsed<'a> {
    pub(super) file: File<'a>,
    table: Spanned<DeTable<'a>>,
}

impl<'a> Parsed<'a> {
    /// Parses a file; the problems of its syntax are noted.
    pub(super) fn new(file: File<'a>) -> Option<Self> {
        Some(Self { file, table: file.table()? })
    }

    /// Reads the file as a record.
    pub(super) fn record<'n, T>(&'n self, read: impl FnOnce(&Fields<'n>) -> Option<T>) -> Option<T> {
        let (file, table) = (&self.file, self.table.get_ref());
        Fields::read(Fields { file, table, span: 0..0, path: None, asked: RefCell::default() }, read)
    }

    /// Looks at each of the values at the top.
    pub(super) fn each(&self, mut look: impl FnMut(&str, &Node<'_>)) {
        for (key, value) in self.table.get_ref() {
            look(key.get_ref(), &Node { file: &self.file, value, path: &Path::named(None, key.get_ref()) });
        }
    }
}

/// The file of a record, with the part of its name that says which it is; not parsed where it is not TOML.
pub(super) struct RecordFile<'a> {
    pub(super) name: &'a str,
    pub(super) file: File<'a>,
    pub(super) parsed: Option<Parsed<'a>>,
}

/// A value in a file.
#[derive(Clone, Copy)]
pub(super) struct Node<'n> {
    pub(super) file: &'n File<'n>,
    pub(super) value: &'n Spanned<DeValue<'n>>,
    pub(super) path: &'n Path<'n>,
}

impl<'n> Node<'n> {
    /// Notes a mistake in this value.
    pub(super) fn tell(&self, mistake: impl FnOnce() -> Mistake) {
        self.file.tell(self.value.span(), Some(self.path), mistake);
    }

    /// Notes that a word is none of those that it could be.
    pub(super) fn tell_unknown(
        &self,
        kind: ProblemKind,
        what: &str,
        word: &str,
        known: &[&str],
        expected: impl fmt::Display,
    ) {
        self.tell(|| {
            let wrong = format!("unknown {what} {}", quoted(word));
            Mistake::new(kind, wrong, expected).or_nearest(self.file.nearest(word, known))
        });
    }

    fn tell_type(&self, expected: &str) {
        let found = self.value.get_ref().type_str();
        self.tell(|| Mistake::new(ProblemKind::Wrong, format_args!("found {found}"), expected));
    }

    pub(super) fn str(&self) -> Option<&'n str> {
        let text = self.value.get_ref().as_str();
        if text.is_none() {
            self.tell_type("a text in double quotes");
        }
        text
    }

    fn sound(&self, flaw: impl FnOnce(&'n str) -> Option<Flaw<'n>>) -> Option<Text> {
        let text = self.str()?;
        match flaw(text) {
            Some(flaw) => self.tell(|| flaw.mistake()),
            None => return Some(Cow::Owned(text.to_owned())),
        }
        None
    }

    /// A text in a form of its own, which is not endless.
    pub(super) fn value(&self) -> Option<&'n str> {
        let text = self.str()?;
        if text.len() > VALUE_BYTES {
            let wrong = format_args!("{} bytes", text.len());
            self.tell(|| Mistake::new(ProblemKind::TooLong, wrong, format_args!("at most {VALUE_BYTES}")));
            return None;
        }
        Some(text)
    }

    /// A text that `parse` reads.
    pub(super) fn parsed<T, E: fmt::Display>(&self, parse: impl FnOnce(&str) -> Result<T, E>) -> Option<T> {
        self.value().and_then(|text| {
            parse(text).map_err(|error| self.tell(|| Mistake::of_error(ProblemKind::Wrong, &error))).ok()
        })
    }

    /// An address that `is_right`.
    pub(super) fn address(&self, is_right: impl FnOnce(&str) -> bool, expected: &str) -> Option<Text> {
        let text = self.value()?;
        if !is_right(text) {
            self.tell(|| Mistake::new(ProblemKind::Wrong, format_args!("address {}", quoted(text)), expected));
            return None;
        }
        Some(Cow::Owned(text.to_owned()))
    }

    /// The id of a contact, of those in order of the alphabet.
    pub(super) fn id(&self, ids: &[&str]) -> Option<&'n str> {
        let id = self.str()?;
        if ids.binary_search(&id).is_err() {
            self.tell_unknown(ProblemKind::UnknownId, "contact", id, ids, "the id of a contact");
            return None;
        }
        Some(id)
    }

    /// Reads the items of a list, however many there are.
    pub(super) fn items<T>(&self, mut read: impl FnMut(&Node<'_>) -> Option<T>) -> Option<Vec<T>> {
        let DeValue::Array(array) = self.value.get_ref() else {
            self.tell_type("a list in square brackets");
            return None;
        };
        let mut items = Vec::with_capacity(array.len());
        for (place, value) in array.iter().enumerate() {
            let path = Path { item: Some(place), ..*self.path };
            items.extend(read(&Node { file: self.file, value, path: &path }));
        }
        Some(items)
    }

    /// Reads the items of a list that a person writes.
    fn few_items<T>(&self, most: usize, read: impl FnMut(&Node<'_>) -> Option<T>) -> Option<Vec<T>> {
        match self.value.get_ref() {
            DeValue::Array(array) if array.len() > most => {
                let wrong = format_args!("{} items", array.len());
                self.tell(|| Mistake::new(ProblemKind::TooMany, wrong, format_args!("at most {most}")));
                None
            }
            _ => self.items(read),
        }
    }

    /// Reads the values of a table whose keys the file itself names.
    pub(super) fn named<T>(
        &self,
        expected: &str,
        mut read: impl FnMut(&'n str, &Node<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let DeValue::Table(table) = self.value.get_ref() else {
            self.tell_type(expected);
            return None;
        };
        let mut values = Vec::with_capacity(table.len());
        for (key, value) in table {
            let path = Path::named(Some(self.path), key.get_ref());
            values.extend(read(key.get_ref(), &Node { file: self.file, value, path: &path }));
        }
        Some(values)
    }

    /// Reads a table as a record.
    pub(super) fn record<T>(&self, read: impl FnOnce(&Fields<'n>) -> Option<T>) -> Option<T> {
        let DeValue::Table(table) = self.value.get_ref() else {
            self.tell_type("a table");
            return None;
        };
        let (span, path) = (self.value.span(), Some(self.path));
        Fields::read(Fields { file: self.file, table, span, path, asked: RefCell::default() }, read)
    }

    /// The text of a key, if it is there and a text; nothing is said if not.
    pub(super) fn peek_str(&self, key: &str) -> Option<&'n str> {
        match self.value.get_ref() {
            DeValue::Table(table) => table.get(key)?.get_ref().as_str(),
            _ => None,
        }
    }
}

/// Reads a text for readers.
pub(super) fn text(node: &Node<'_>) -> Option<Text> {
    node.sound(text::flaw)
}

/// Reads a name: a text that is short.
pub(super) fn name(node: &Node<'_>) -> Option<Text> {
    node.sound(text::flaw_of_name)
}

/// Reads a name that stands in sentences in English.
pub(super) fn latin_name(node: &Node<'_>) -> Option<Text> {
    node.sound(text::flaw_of_latin_name)
}

/// Reads whether something is so.
pub(super) fn flag(node: &Node<'_>) -> Option<bool> {
    let flag = node.value.get_ref().as_bool();
    if flag.is_none() {
        node.tell_type("true or false");
    }
    flag
}

/// Reads one of the values of an enum, by its slug as it stands: people may spell loosely, data may not.
pub(super) fn word<T: Words>(node: &Node<'_>) -> Option<T> {
    let text = node.str()?;
    let value = T::SLUGS.iter().zip(T::ALL).find(|(slug, _)| **slug == text);
    if value.is_none() {
        node.tell_unknown(ProblemKind::UnknownWord, T::WHAT, text, T::SLUGS, one_of(T::SLUGS));
    }
    value.map(|(_, value)| *value)
}

/// The choices, to stand after "expected".
pub(super) fn one_of<'w>(words: &'w [&str]) -> impl fmt::Display + 'w {
    Show(move |f: &mut fmt::Formatter<'_>| {
        f.write_str(if words.len() == 1 { "" } else { "one of " })?;
        write_list(f, words.iter(), ", ")
    })
}

/// The items in one text, with `between` between them.
pub(super) fn joined<T: fmt::Display>(items: &[T], between: &str) -> Text {
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = write_list(&mut text, items.iter(), between);
    Cow::Owned(text)
}

/// An enum whose values stand in files by their slugs.
pub(super) trait Words: Copy + PartialEq + fmt::Display + 'static {
    const WHAT: &'static str;
    const ALL: &'static [Self];
    const SLUGS: &'static [&'static str];
}

macro_rules! words {
    ($($name:ident = $what:literal),+) => { $(
        impl Words for crate::vocabulary::$name {
            const WHAT: &'static str = $what;
            const ALL: &'static [Self] = crate::vocabulary::$name::ALL;
            const SLUGS: &'static [&'static str] = crate::vocabulary::$name::SLUGS;
        }
    )+ };
}

words!(
    Anonymity = "anonymity",
    Audience = "audience",
    ChannelKind = "channel",
    Concern = "concern",
    Grade = "grade",
    Nation = "nation",
    Status = "status",
    Support = "fact",
    Topic = "topic"
);

/// Reads the slugs of a list, each of which may stand there once.
pub(super) fn each_once<T: Words>() -> impl FnMut(&Node<'_>) -> Option<T> {
    let mut seen = Vec::new();
    move |node| {
        let word = word::<T>(node)?;
        if seen.contains(&word) {
            node.tell(|| Mistake::new(ProblemKind::Repeated, format_args!("{word} stands here already"), "it once"));
        }
        seen.push(word);
        Some(word)
    }
}

/// A table that is read as a record. It knows which keys were asked for: others are unknown.
pub(super) struct Fields<'n> {
    file: &'n File<'n>,
    table: &'n DeTable<'n>,
    span: Range<usize>,
    path: Option<&'n Path<'n>>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'n> Fields<'n> {
    /// Reads the record, and then notes the keys that it does not have.
    fn read<T>(self, read: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        let record = read(&self);
        let asked = self.asked.take();
        for key in self.table.keys().filter(|key| !asked.contains(&&**key.get_ref())) {
            let word = key.get_ref();
            self.file.tell(key.span(), self.path, || {
                let wrong = format!("unknown key {}", quoted(word));
                let nearest = self.file.nearest(word, &asked);
                Mistake::new(ProblemKind::UnknownKey, wrong, one_of(&asked)).or_nearest(nearest)
            });
        }
        record
    }

    /// Notes a mistake of the table as a whole.
    pub(super) fn tell(&self, mistake: impl FnOnce() -> Mistake) {
        self.file.tell(self.span.clone(), self.path, mistake);
    }

    /// Notes a mistake in a part of the table.
    pub(super) fn tell_there(&self, span: Range<usize>, path: &Path<'_>, mistake: impl FnOnce() -> Mistake) {
        self.file.tell(span, Some(path), mistake);
    }

    /// Notes a mistake in a key, if it is there.
    pub(super) fn tell_at(&self, key: &'static str, mistake: impl FnOnce() -> Mistake) {
        self.optional(key, |node| -> Option<()> {
            node.tell(mistake);
            None
        });
    }

    /// Whether no problem has been noted so far.
    pub(super) fn is_sound(&self) -> bool {
        self.file.problems.is_empty()
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Looks at the items of a list and says nothing if there is none.
    pub(super) fn peek(&self, key: &str, mut look: impl FnMut(&'n DeTable<'n>)) {
        if let Some(DeValue::Array(array)) = self.table.get(key).map(Spanned::get_ref) {
            array.iter().filter_map(|value| value.get_ref().as_table()).for_each(&mut look);
        }
    }

    /// Reads a key with `read`; `None` where it is absent or was refused.
    pub(super) fn optional<T>(&self, key: &'static str, read: impl FnOnce(&Node<'_>) -> Option<T>) -> Option<T> {
        let known = self.asked.borrow().contains(&key);
        if !known {
            self.asked.borrow_mut().push(key);
        }
        let value = self.table.get(key)?;
        let path = Path { parent: self.path, key, item: None, id: None };
        read(&Node { file: self.file, value, path: &path })
    }

    /// Reads a key that must be there.
    pub(super) fn required<T>(&self, key: &'static str, read: impl FnOnce(&Node<'_>) -> Option<T>) -> Option<T> {
        if !self.has(key) {
            self.tell(|| Mistake::new(ProblemKind::Missing, "missing", format_args!("the key {key}")));
        }
        self.optional(key, read)
    }

    /// Reads each of the records under a key, of which there are at most so many.
    pub(super) fn each(&self, key: &'static str, most: usize, read: impl FnMut(&Node<'_>) -> Option<()>) {
        self.optional(key, |node| node.few_items(most, read));
    }

    /// Reads a list of at most so many items, empty where it is absent.
    pub(super) fn few<T: Clone>(
        &self,
        key: &'static str,
        most: usize,
        read: impl FnMut(&Node<'_>) -> Option<T>,
    ) -> List<T> {
        Cow::Owned(self.optional(key, |node| node.few_items(most, read)).unwrap_or_default())
    }

    /// Reads a list, empty where it is absent.
    pub(super) fn list<T: Clone>(&self, key: &'static str, read: impl FnMut(&Node<'_>) -> Option<T>) -> List<T> {
        self.few(key, ITEMS, read)
    }

    /// Reads a list that must be there and not be empty.
    pub(super) fn filled<T: Clone>(
        &self,
        key: &'static str,
        read: impl FnMut(&Node<'_>) -> Option<T>,
    ) -> Option<List<T>> {
        self.required(key, |node| {
            let items = node.few_items(ITEMS, read)?;
            if node.value.get_ref().as_array().is_some_and(|array| array.is_empty()) {
                node.tell(|| Mistake::new(ProblemKind::Missing, "empty", "at least one"));
            }
            Some(Cow::Owned(items))
        })
    }
}
