//! The allow file: what is accepted, why, and until when.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, bail};
use helplines::time::Date;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use toml_edit::{Document, Item, TableLike};

use super::finding::{Finding, Kind, Places};
use super::read;
use crate::nearest::nearest;
use crate::terminal::{cannot, harmless};

/// What is read where no file is named.
const DEFAULT: &str = ".helplines-allow.toml";
const KEYS: [&str; 6] = ["number", "text", "path", "reason", "until", "added"];

/// The entries of an allow file.
#[derive(Debug, Default)]
pub struct Allow {
    path: Option<PathBuf>,
    text: String,
    entries: Vec<Entry>,
}

/// One `[[allow]]`.
#[derive(Debug)]
struct Entry {
    /// Where it is in the file.
    range: Range<usize>,
    what: What,
    path: Option<Gitignore>,
    until: Option<Date>,
    expired: bool,
    /// Whether a file that it is for was read.
    met: AtomicBool,
    used: AtomicBool,
}

#[derive(Debug)]
enum What {
    /// A number in any spelling, by its digits.
    Number(String),
    /// Words, whatever their case and the spaces between them.
    Text(String),
}

impl Allow {
    /// Reads the file that was named, or the one of this folder or of those above it up to the root of its repository.
    pub fn load(named: Option<&Path>, today: Date) -> anyhow::Result<Self> {
        let found = match named {
            Some(path) => Some(path.to_owned()),
            None => default(&std::env::current_dir().context("the working folder is not known")?),
        };
        let Some(path) = found else { return Ok(Self::default()) };
        let name = read::name(&path);
        let text = std::fs::read_to_string(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidData => anyhow::anyhow!("{name}: the allow file is not in UTF-8"),
            _ => anyhow::anyhow!("{name}: the allow file cannot be read: {}", cannot(&error)),
        })?;
        let root = path.canonicalize().ok().and_then(|path| Some(path.parent()?.to_owned())).unwrap_or_default();
        match entries(&text, &root, today) {
            Ok(entries) => Ok(Self { path: Some(path), text, entries }),
            Err(mistakes) => {
                let told = mistakes.into_iter().map(|(range, mistake)| {
                    let place = Places::new(&text, false).of(&range);
                    format!("{name}:{}:{}: {}", place.line, place.column, harmless(&mistake))
                });
                bail!("the allow file has mistakes\n{}", told.collect::<Vec<_>>().join("\n"))
            }
        }
    }

    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Notes that a file is read.
    pub fn meet(&self, file: Option<&Path>) {
        let unmet = self.entries.iter().filter(|entry| !entry.met.load(Ordering::Relaxed));
        unmet.filter(|entry| entry.is_for(file)).for_each(|entry| entry.met.store(true, Ordering::Relaxed));
    }

    /// Whether this is accepted in this file.
    pub fn accepts(&self, file: Option<&Path>, found: &str) -> bool {
        let entries = self.entries.iter().filter(|entry| !entry.expired && entry.what.is(found) && entry.is_for(file));
        entries.map(|entry| entry.used.store(true, Ordering::Relaxed)).count() > 0
    }

    /// What is to be told of the entries: those whose day has passed, and those that accept nothing where a file was read
    /// that they are for (or a whole folder was).
    pub fn findings(&self, whole: bool) -> Vec<Finding> {
        let mut places = Places::new(&self.text, false);
        let told = self.entries.iter().filter_map(|entry| {
            let unused = !entry.used.load(Ordering::Relaxed) && (whole || entry.met.load(Ordering::Relaxed));
            let (kind, message) = match entry.until.filter(|_| entry.expired) {
                Some(until) => (Kind::Expired, format!("accepted until {}, and no longer", until.words())),
                None if unused => (Kind::NothingToAccept, "nothing to accept here: this entry accepts nothing".into()),
                None => return None,
            };
            Some((kind, entry.range.clone(), message))
        });
        told.map(|(kind, range, message)| Finding::about(kind, places.of(&range), &self.text, range, message)).collect()
    }
}

/// The allow file of a folder.
fn default(folder: &Path) -> Option<PathBuf> {
    let root = folder.ancestors().find(|above| above.join(".git").exists()).unwrap_or(folder);
    let folders = folder.ancestors().take_while(|above| above.starts_with(root));
    let found = folders.map(|above| above.join(DEFAULT)).find(|path| path.is_file())?;
    // Told as people write it, where it is in this folder.
    Some(if found.parent() == Some(folder) { DEFAULT.into() } else { found })
}

impl Entry {
    fn is_for(&self, file: Option<&Path>) -> bool {
        let Some(glob) = &self.path else { return true };
        let Some(file) = file.and_then(|file| file.canonicalize().ok()) else { return false };
        let inside = file.strip_prefix(glob.path()).ok();
        inside.is_some_and(|inside| glob.matched_path_or_any_parents(inside, false).is_ignore())
    }
}

impl What {
    fn is(&self, found: &str) -> bool {
        match self {
            Self::Number(number) => digits(found) == *number,
            Self::Text(text) => plain(found) == *text,
        }
    }
}

/// A number without what may stand between its digits, as it is dialled in the UK.
pub fn digits(number: &str) -> String {
    let number = number.replace("(0)", "");
    let bare: String = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    let abroad = bare.strip_prefix("+44").or_else(|| bare.strip_prefix("0044"));
    abroad.map_or(bare.clone(), |rest| format!("0{rest}"))
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

type Mistake = (Range<usize>, String);

/// What to write in a line that is no TOML.
fn instead(text: &str, range: &Range<usize>) -> String {
    let line = text.get(..range.end).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
    match line.split('=').next().map(str::trim) {
        Some("until" | "added") => "; a day is written until = 2027-06-30".into(),
        Some(key @ ("number" | "text" | "path" | "reason")) => {
            format!("; {key} stands once in an entry, in quotation marks: {key} = \"...\"")
        }
        _ => String::new(),
    }
}

fn entries(text: &str, root: &Path, today: Date) -> Result<Vec<Entry>, Vec<Mistake>> {
    let document = Document::parse(text).map_err(|error| {
        let range = error.span().unwrap_or(0..0);
        let message = format!("{}{}", error.message(), instead(text, &range));
        vec![(range, message)]
    })?;
    let mut mistakes = Vec::new();
    let mut entries = Vec::new();
    for (key, item) in document.as_table() {
        let span = document.as_table().key(key).and_then(|key| key.span()).or_else(|| item.span()).unwrap_or(0..0);
        match item {
            Item::ArrayOfTables(tables) if key == "allow" => {
                for table in tables {
                    let span = table.span().unwrap_or(span.clone());
                    match entry(table, span, root, today) {
                        Ok(entry) => entries.push(entry),
                        Err(found) => mistakes.extend(found),
                    }
                }
            }
            _ if key == "allow" => mistakes.push((span, "each entry begins with a line [[allow]]".into())),
            _ => mistakes.push((span, format!("unknown key {key:?}: each entry begins with a line [[allow]]"))),
        }
    }
    if mistakes.is_empty() { Ok(entries) } else { Err(mistakes) }
}

fn entry(table: &dyn TableLike, span: Range<usize>, root: &Path, today: Date) -> Result<Entry, Vec<Mistake>> {
    let mut mistakes = Vec::new();
    for (key, item) in table.iter().filter(|(key, _)| !KEYS.contains(key)) {
        let place = table.key(key).and_then(|key| key.span()).or_else(|| item.span()).unwrap_or(span.clone());
        let near = nearest(key, KEYS).map(|near| format!("; perhaps {near:?} is meant")).unwrap_or_default();
        mistakes.push((place, format!("unknown key {key:?}: an entry has {}{near}", KEYS.join(", "))));
    }
    let mut words = |key: &str| {
        let item = table.get(key)?;
        let text = item.as_str().map(str::trim).filter(|text| !text.is_empty());
        if text.is_none() {
            mistakes.push((
                item.span().unwrap_or(span.clone()),
                format!("{key} is text in quotation marks, and not empty"),
            ));
        }
        text
    };
    let (number, text, path, reason) = (words("number"), words("text"), words("path"), words("reason"));
    let place = |key: &str| table.get(key).and_then(Item::span).unwrap_or(span.clone());
    let mut date = |key: &str| {
        let item = table.get(key)?;
        let written = item.as_datetime().map(ToString::to_string).or_else(|| item.as_str().map(str::to_owned));
        let date = written.and_then(|written| written.parse::<Date>().ok());
        if date.is_none() {
            mistakes.push((place(key), format!("{key} is a day, such as {key} = 2027-06-30")));
        }
        date
    };
    let (until, _) = (date("until"), date("added"));

    let mut need = |missing: bool, mistake: &str| {
        if missing {
            mistakes.push((span.clone(), mistake.to_owned()));
        }
    };
    let has = |key: &str| table.contains_key(key);
    need(has("number") == has("text"), "an entry has a number or a text that it accepts, and not both");
    need(!has("reason"), "an entry has a reason: reason = \"why it is right here\"");
    need(!has("until") && !has("added"), "an entry has a day: until = 2027-06-30, or added = 2026-11-26");
    let what = number.map(digits).map(What::Number).or(text.map(plain).map(What::Text));
    if let Some(What::Number(digits)) = &what
        && digits.is_empty()
    {
        mistakes.push((place("number"), "number has no digits: for words, use text".into()));
    }
    let path = path.and_then(|path| {
        let mut glob = GitignoreBuilder::new(root);
        let added = if path.starts_with(['!', '#']) {
            Err("it begins with ! or #".to_owned())
        } else {
            glob.add_line(None, path).map(drop).map_err(|error| error.to_string())
        };
        match added.and_then(|()| glob.build().map_err(|error| error.to_string())) {
            Ok(glob) => Some(glob),
            Err(why) => {
                mistakes.push((place("path"), format!("path is not a pattern as in a .gitignore file: {why}")));
                None
            }
        }
    });
    match (what, reason) {
        (Some(what), Some(_)) if mistakes.is_empty() => {
            let expired = until.is_some_and(|until| until < today);
            // The line [[allow]] alone.
            let range = span.start..span.start + "[[allow]]".len();
            let (met, used) = (AtomicBool::new(false), AtomicBool::new(false));
            Ok(Entry { range, what, path, until, expired, met, used })
        }
        _ => Err(mistakes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(text: &str) -> Vec<String> {
        let today = Date::new(2026, 11, 26).expect("a day");
        let told = entries(text, Path::new("/"), today).err().unwrap_or_default();
        told.into_iter().map(|(range, mistake)| format!("{}: {mistake}", range.start)).collect()
    }

    #[test]
    fn numbers_are_the_same_in_any_spelling() {
        for number in ["08457 90 90 90", "+44 (0)8457 909090", "0044 8457-90-90-90", "(08457) 909090"] {
            assert_eq!(digits(number), "08457909090", "{number}");
        }
        assert_ne!(digits("116 123"), digits("08457 90 90 90"));
    }

    #[test]
    fn mistakes_say_what_is_expected() {
        let right = "[[allow]]\nnumber = \"101\"\nreason = \"x\"\nadded = 2026-11-26\n";
        assert_eq!(mistakes(right), [""; 0]);
        for (text, expected) in [
            ("[[allow]]\n", "0: an entry has a number or a text that it accepts, and not both"),
            ("[allow]\n", "1: each entry begins with a line [[allow]]"),
            ("[[alow]]\n", "2: unknown key \"alow\": each entry begins with a line [[allow]]"),
            ("[[allow]]\nnumber = 101", "19: number is text in quotation marks, and not empty"),
            ("[[allow]]\nuntil = \"soon\"", "18: until is a day, such as until = 2027-06-30"),
            ("[[allow]]\nnumber = \"none\"", "19: number has no digits: for words, use text"),
            ("[[allow]]\npath = \"!a\"", "17: path is not a pattern as in a .gitignore file: it begins with ! or #"),
            (
                "[[allow]]\nreasn = \"x\"",
                "10: unknown key \"reasn\": an entry has number, text, path, reason, until, added; perhaps \"reason\" is meant",
            ),
        ] {
            assert!(mistakes(text).iter().any(|mistake| mistake == expected), "{text:?}: {:?}", mistakes(text));
        }
    }
}
