//! Makes the tables of `find` from data/find.toml: spellings, meanings and cues.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use toml::de::{DeTable, DeValue};

use crate::find::cues::{Cues, GROUP, NOT, START, Says};
use crate::find::key::hash;
use crate::find::words::{Vocabulary, stem};
use crate::vocabulary::{Audience, Concern};

/// The tables, owned.
#[derive(Default)]
pub struct Owned {
    spellings: Vec<u32>,
    written_starts: Vec<u16>,
    written: String,
    meant: Vec<u32>,
    meaning_places: Vec<u8>,
    meanings: Vec<u64>,
    of_cues: Vec<u32>,
    kinds: Vec<(u16, Says)>,
    starts: Vec<u16>,
    steps: Vec<u16>,
    group_starts: Vec<u16>,
    groups: Vec<u16>,
    begun_starts: Vec<u16>,
    begun: Vec<u16>,
}

type Result<T> = std::result::Result<T, Box<dyn Error>>;

impl Owned {
    /// Reads data/find.toml.
    pub fn read(text: &str) -> Result<Self> {
        let file = DeTable::parse(text).map_err(|error| format!("data/find.toml: {}", error.message()))?;
        let file = file.get_ref();
        let mut tables = Self::default();
        tables.read_spellings(file)?;
        tables.read_meanings(file)?;
        tables.read_cues(file)?;
        Ok(tables)
    }

    fn read_spellings(&mut self, file: &DeTable<'_>) -> Result<()> {
        let spellings = entries(file, "spellings")?;
        let by_hash: BTreeMap<u32, &str> =
            spellings.iter().map(|(word, text)| (hash(word.as_bytes()), *text)).collect();
        one_hash_each(by_hash.len(), spellings.len(), "spellings")?;
        for (hash, text) in by_hash {
            self.spellings.push(hash);
            self.written_starts.push(self.written.len().try_into()?);
            self.written += text;
        }
        self.written_starts.push(self.written.len().try_into()?);
        Ok(())
    }

    fn read_meanings(&mut self, file: &DeTable<'_>) -> Result<()> {
        let mut meanings: BTreeMap<u32, u64> = BTreeMap::new();
        let mut stems = BTreeSet::new();
        for (place, (name, words)) in entries(file, "meanings")?.into_iter().enumerate() {
            for word in words.split(' ') {
                let stem = stem(word.as_bytes()).map_or(word.to_owned(), |stem| stem.to_string());
                let bit = 1_u64.checked_shl(u32::try_from(place)?).ok_or(format!("{name}: more than 64 meanings"))?;
                *meanings.entry(hash(stem.as_bytes())).or_default() |= bit;
                stems.insert(stem);
            }
        }
        one_hash_each(meanings.len(), stems.len(), "meanings")?;
        for (hash, own) in meanings {
            let place = self.meanings.iter().position(|known| *known == own).unwrap_or(self.meanings.len());
            if place == self.meanings.len() {
                self.meanings.push(own);
            }
            self.meant.push(hash);
            self.meaning_places.push(place.try_into()?);
        }
        Ok(())
    }

    fn read_cues(&mut self, file: &DeTable<'_>) -> Result<()> {
        let groups = entries(file, "groups")?;
        let mut lists: Vec<(Says, Vec<&str>)> = Vec::new();
        for (name, says) in
            [("idioms", Says::Idiom), ("urgent", Says::Urgent), ("past", Says::Past), ("welsh", Says::Welsh)]
        {
            lists.push((says, texts(table(file, "cues")?, name)?));
        }
        for (name, _) in table(file, "safety")?.iter() {
            let concern: Concern = name.get_ref().parse().map_err(|error| format!("[safety]: {error}"))?;
            lists.push((Says::Safety(concern), texts(table(file, "safety")?, name.get_ref())?));
        }
        // The order is that of the file: the first list that has a cue says who asks.
        let mut audiences: Vec<_> = table(file, "audience")?.iter().collect();
        audiences.sort_by_key(|(name, _)| name.span().start);
        for (name, _) in audiences {
            let audience: Audience = name.get_ref().parse().map_err(|error| format!("[audience]: {error}"))?;
            lists.push((Says::Audience(audience), texts(table(file, "audience")?, name.get_ref())?));
        }
        let cues = || lists.iter().flat_map(|(_, cues)| cues).flat_map(|cue| cue.split([' ', '|', '!', '^']));
        let grouped = groups.iter().flat_map(|(_, words)| words.split(' '));
        let words = cues().filter(|word| !word.is_empty() && *word != ".." && !word.starts_with('{')).chain(grouped);
        let words: BTreeSet<&str> = words.collect();
        self.of_cues = words.iter().map(|word| hash(word.as_bytes())).collect();
        self.of_cues.sort_unstable();
        self.of_cues.dedup();
        one_hash_each(self.of_cues.len(), words.len(), "cues")?;
        let of_cues = self.of_cues.clone();
        let word = |word: &str| -> Result<u16> {
            Ok(of_cues.binary_search(&hash(word.as_bytes())).map_err(|_| format!("no word {word}"))?.try_into()?)
        };
        for (_, words) in &groups {
            self.group_starts.push(self.groups.len().try_into()?);
            for own in words.split(' ') {
                self.groups.push(word(own)?);
            }
        }
        self.group_starts.push(self.groups.len().try_into()?);
        let group = |name: &str| groups.iter().position(|(known, _)| *known == name).ok_or(format!("no group {name}"));
        let one = |text: &str| -> Result<u16> {
            match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
                Some(name) => Ok(GROUP | u16::try_from(group(name)?)?),
                None => word(text),
            }
        };
        let mut begun: BTreeMap<u16, BTreeSet<u16>> = BTreeMap::new();
        for (says, cues) in &lists {
            self.kinds.push((self.starts.len().try_into()?, *says));
            for cue in cues {
                let own = u16::try_from(self.starts.len())?;
                self.starts.push(self.steps.len().try_into()?);
                let mut is_first = true;
                for step in cue.split(' ') {
                    let (flag, words) = match step {
                        "^" => {
                            self.steps.push(START);
                            continue;
                        }
                        ".." => {
                            self.steps.push(0);
                            continue;
                        }
                        _ => step.strip_prefix('!').map_or((0, step), |words| (NOT, words)),
                    };
                    let words: Vec<u16> =
                        words.split('|').map(one).collect::<Result<_>>().map_err(|error| format!("{cue}: {error}"))?;
                    if std::mem::take(&mut is_first) {
                        for first in &words {
                            let place = usize::from(first & !GROUP);
                            let range = usize::from(*self.group_starts.get(place).unwrap_or(&0))
                                ..usize::from(*self.group_starts.get(place + 1).unwrap_or(&0));
                            let firsts = if first & GROUP != 0 { self.groups[range].to_vec() } else { vec![*first] };
                            firsts.into_iter().for_each(|first| _ = begun.entry(first).or_default().insert(own));
                        }
                    }
                    self.steps.push(flag | u16::try_from(words.len())?);
                    self.steps.extend(words);
                }
            }
        }
        self.starts.push(self.steps.len().try_into()?);
        for place in 0..self.of_cues.len() {
            self.begun_starts.push(self.begun.len().try_into()?);
            self.begun.extend(begun.get(&u16::try_from(place)?).into_iter().flatten());
        }
        self.begun_starts.push(self.begun.len().try_into()?);
        Ok(())
    }

    /// The same, borrowed.
    pub fn vocabulary(&self) -> Vocabulary<'_> {
        Vocabulary {
            spellings: &self.spellings,
            written_starts: &self.written_starts,
            written: &self.written,
            meant: &self.meant,
            meaning_places: &self.meaning_places,
            meanings: &self.meanings,
            of_cues: &self.of_cues,
        }
    }

    pub fn cues(&self) -> Cues<'_> {
        Cues {
            kinds: &self.kinds,
            starts: &self.starts,
            steps: &self.steps,
            group_starts: &self.group_starts,
            groups: &self.groups,
            begun_starts: &self.begun_starts,
            begun: &self.begun,
        }
    }
}

fn table<'f, 't>(file: &'f DeTable<'t>, name: &str) -> Result<&'f DeTable<'t>> {
    match file.get(name).map(|value| value.get_ref()) {
        Some(DeValue::Table(table)) => Ok(table),
        _ => Err(format!("no table [{name}]").into()),
    }
}

/// The entries of a table, in order of name; each is a text.
fn entries<'f>(file: &'f DeTable<'_>, name: &str) -> Result<Vec<(&'f str, &'f str)>> {
    let entry = |(key, value): (&'f toml::Spanned<toml::de::DeString<'_>>, &'f toml::Spanned<DeValue<'_>>)| {
        let text = value.get_ref().as_str().ok_or(format!("[{name}]: {} is no text", key.get_ref()))?;
        Ok((&**key.get_ref(), text))
    };
    table(file, name)?.iter().map(entry).collect()
}

/// A list of texts.
fn texts<'f>(table: &'f DeTable<'_>, name: &str) -> Result<Vec<&'f str>> {
    let Some(DeValue::Array(list)) = table.get(name).map(|value| value.get_ref()) else {
        return Err(format!("no list {name}").into());
    };
    list.iter().map(|text| Ok(text.get_ref().as_str().ok_or(format!("{name}: no text"))?)).collect()
}

fn one_hash_each(hashes: usize, words: usize, of: &str) -> Result<()> {
    (hashes == words)
        .then_some(())
        .ok_or_else(|| format!("{of}: {} words share a hash or stand there twice", words - hashes).into())
}
