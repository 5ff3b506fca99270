//! Reads the phrases of data/: what people were seen to write, and what was written for them.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use crate::directory::Directory;
use crate::find::reading::Tables;
use crate::find::weights::NONE;
use crate::find::{Confidence, Found};
use crate::train::Phrase;
use crate::vocabulary::Concern;

/// The folders of data/phrases, and how much a phrase of each counts beside one that people were seen to write.
const WRITTEN: [(&str, f32); 3] = [("common", 0.3), ("particular", 0.1), ("terms", 0.1)];

/// The most that a phrase counts: what counts for more drowns the others.
const HEAVIEST: f32 = 8.0;

/// The class with this slug.
fn class(slug: &str) -> Result<usize, Box<dyn Error>> {
    match slug {
        "none" => Ok(NONE),
        slug => Ok(slug.parse::<Concern>().map_err(|error| error.to_string())? as usize),
    }
}

/// The phrases of data/words.tsv, with who says each.
pub fn collected(data: &Path) -> Result<Vec<(Phrase, String)>, Box<dyn Error>> {
    let mut phrases = Vec::new();
    for line in fs::read_to_string(data.join("words.tsv"))?.lines() {
        let mut columns = line.split('\t');
        let (Some(text), Some(slugs), Some(speaker)) = (columns.next(), columns.next(), columns.next()) else {
            return Err(format!("words.tsv: {line}").into());
        };
        let classes = slugs.split('|').map(class).collect::<Result<_, _>>()?;
        phrases.push((Phrase { text: text.to_owned(), classes, weight: 1.0 }, speaker.to_owned()));
    }
    Ok(phrases)
}

/// The phrases of data/phrases: in each folder one file a concern, in each line a phrase and, where it fits others too, a tab and these.
pub fn written(data: &Path) -> Result<Vec<Phrase>, Box<dyn Error>> {
    let mut phrases = Vec::new();
    for (folder, weight) in WRITTEN {
        let files = fs::read_dir(data.join("phrases").join(folder))?.map(|entry| Ok(entry?.path()));
        let mut files: Vec<PathBuf> = files.collect::<std::io::Result<_>>()?;
        files.sort();
        for path in files {
            let own = class(&path.file_stem().unwrap_or_default().to_string_lossy())?;
            for line in fs::read_to_string(&path)?.lines() {
                let (text, others) = line.split_once('\t').unwrap_or((line, ""));
                let others = others.split('|').filter(|other| !other.is_empty()).map(class);
                let classes = core::iter::once(Ok(own)).chain(others).collect::<Result<_, _>>();
                let classes = classes.map_err(|error| format!("{}: {line}: {error}", path.display()))?;
                phrases.push(Phrase { text: text.to_owned(), classes, weight });
            }
        }
    }
    Ok(phrases)
}

/// What was found, best first.
pub type Matches = [(Concern, Confidence)];

impl Phrase {
    /// Whether it is no concern.
    pub fn is_none(&self) -> bool {
        self.classes == [NONE]
    }

    /// Whether one of the first so many is right.
    pub fn is_in(&self, found: &Matches, most: usize) -> bool {
        found.iter().take(most).any(|(concern, _)| self.classes.contains(&(*concern as usize)))
    }
}

/// Whether nothing is more than possible.
pub fn is_held(found: &Matches) -> bool {
    found.iter().all(|(_, confidence)| *confidence == Confidence::Possible)
}

/// What was found, to compare.
pub fn matches(found: &Found<'_>) -> Vec<(Concern, Confidence)> {
    found.matches().map(|of| (of.concern(), of.confidence())).collect()
}

/// Counts the phrases that are not understood, and makes them count for more.
pub fn raise_wrong(directory: &Directory, tables: &Tables<'_>, phrases: &mut [Phrase]) -> usize {
    let is_wrong = |phrase: &Phrase| {
        let found = matches(&directory.find_with(tables, &phrase.text));
        if phrase.is_none() { !is_held(&found) } else { !phrase.is_in(&found, 1) }
    };
    let wrong = phrases.iter_mut().filter(|phrase| is_wrong(phrase));
    wrong.map(|phrase| phrase.weight = (phrase.weight * 2.0).min(HEAVIEST)).count()
}
