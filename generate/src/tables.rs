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
        let (lists, groups) = (lists(file)?, entries(file, "groups")?);
        self.read_words(&lists, &groups)?;
        for (_, words) in &groups {
            self.group_starts.push(self.groups.len().try_into()?);
            for word in words.split(' ') {
                self.groups.push(self.word(word)?);
            }
        }
        self.group_starts.push(self.groups.len().try_into()?);
        let mut begun: BTreeMap<u16, BTreeSet<u16>> = BTreeMap::new();
        for (says, cues) in &lists {
            self.kinds.push((self.starts.len().try_into()?, *says));
            for cue in cues {
                let own = u16::try_from(self.starts.len())?;
                self.starts.push(self.steps.len().try_into()?);
                let first = self.read_steps(cue, &groups).map_err(|error| format!("{cue}: {error}"))?;
                first.into_iter().for_each(|word| _ = begun.entry(word).or_default().insert(own));
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

    /// Collects the words of all cues and groups.
    fn read_words(&mut self, lists: &[(Says, Vec<&str>)], groups: &[(&str, &str)]) -> Result<()> {
        let cues = lists.iter().flat_map(|(_, cues)| cues).flat_map(|cue| cue.split([' ', '|', '!', '^']));
        let own = cues.filter(|word| !word.is_empty() && *word != ".." && !word.starts_with('{'));
        let words: BTreeSet<&str> = own.chain(groups.iter().flat_map(|(_, words)| words.split(' '))).collect();
        let hashes: BTreeSet<u32> = words.iter().map(|word| hash(word.as_bytes())).collect();
        one_hash_each(hashes.len(), words.len(), "cues")?;
        self.of_cues = hashes.into_iter().collect();
        Ok(())
    }

    /// The place of a word of the cues.
    fn word(&self, word: &str) -> Result<u16> {
        let place = self.of_cues.binary_search(&hash(word.as_bytes())).map_err(|_| format!("no word {word}"))?;
        Ok(place.try_into()?)
    }

    /// Packs the steps of a cue, and returns the words with which it may begin.
    fn read_steps(&mut self, cue: &str, groups: &[(&str, &str)]) -> Result<Vec<u16>> {
        let mut first = None;
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
            let (mut packed, mut all) = (Vec::new(), Vec::new());
            for word in words.split('|') {
                match word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
                    Some(name) => {
                        let group = groups.iter().position(|(known, _)| *known == name);
                        let group = group.ok_or(format!("no group {name}"))?;
                        packed.push(GROUP | u16::try_from(group)?);
                        all.extend(groups[group].1.split(' '));
                    }
                    None => {
                        packed.push(self.word(word)?);
                        all.push(word);
                    }
                }
            }
            self.steps.push(flag | u16::try_from(packed.len())?);
            self.steps.extend(packed);
            first.get_or_insert(all);
        }
        first.unwrap_or_default().into_iter().map(|word| self.word(word)).collect()
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

/// The lists of cues, each with what it says.
fn lists<'f>(file: &'f DeTable<'_>) -> Result<Vec<(Says, Vec<&'f str>)>> {
    let mut lists = Vec::new();
    let kinds = [("idioms", Says::Idiom), ("urgent", Says::Urgent), ("past", Says::Past), ("welsh", Says::Welsh)];
    for (name, says) in kinds {
        lists.push((says, texts(table(file, "cues")?, name)?));
    }
    let safety = table(file, "safety")?;
    for (name, _) in safety.iter() {
        let concern: Concern = name.get_ref().parse().map_err(|error| format!("[safety]: {error}"))?;
        lists.push((Says::Safety(concern), texts(safety, name.get_ref())?));
    }
    // The order is that of the file: the first list that has a cue says who asks.
    let audiences = table(file, "audience")?;
    let mut names: Vec<_> = audiences.iter().map(|(name, _)| name).collect();
    names.sort_by_key(|name| name.span().start);
    for name in names {
        let audience: Audience = name.get_ref().parse().map_err(|error| format!("[audience]: {error}"))?;
        lists.push((Says::Audience(audience), texts(audiences, name.get_ref())?));
    }
    Ok(lists)
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
