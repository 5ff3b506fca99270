//! Writes src/generated.rs, src/vocabulary/words.rs and src/find_tables.rs from data/.
//!
//! The rooms of the library are compiled in, but not what it embeds: so this works whatever state the generated files are in.
#![allow(dead_code, unused_imports, missing_docs)]

extern crate alloc;

#[path = "../../src/advice/mod.rs"]
mod advice;
#[path = "../../src/check/mod.rs"]
mod check;
#[path = "../../src/directory/mod.rs"]
mod directory;
#[path = "../../src/find/mod.rs"]
mod find;
#[path = "../../src/number/mod.rs"]
mod number;
#[path = "../../src/time/mod.rs"]
mod time;
#[path = "../../src/toml/mod.rs"]
mod toml;
#[path = "../../src/vocabulary/mod.rs"]
mod vocabulary;

#[path = "../../tests/common/files.rs"]
mod files;

mod find_tables;
mod phrases;
#[cfg(test)]
mod quality;
mod source;
mod tables;
mod train;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use directory::Directory;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let (root, directory) = (root(), directory()?);
    fs::write(root.join("src/generated.rs"), directory.generated(files::map).to_string())?;
    fs::write(root.join("src/vocabulary/words.rs"), directory.generated_words(files::map).to_string())?;
    fs::write(root.join("src/find_tables.rs"), find_tables(&directory)?)?;
    Ok(())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The directory that data/ holds.
fn directory() -> Result<Directory> {
    let files = files::read(&root().join("data"))?;
    let read = Directory::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    Ok(read.map_err(|error| error.to_string())?)
}

/// The source of the tables of `find`.
fn find_tables(directory: &Directory) -> Result<String> {
    let data = root().join("data");
    let tables = tables::Owned::read(&fs::read_to_string(data.join("find.toml"))?)?;
    let (words, cues) = (tables.vocabulary(), tables.cues());
    let mut phrases: Vec<_> = phrases::collected(&data)?.into_iter().map(|(phrase, _)| phrase).collect();
    let collected = phrases.len();
    phrases.extend(phrases::written(&data)?);
    // What people were seen to write must be understood: what is not yet counts for more, and all is learnt again.
    for _ in 0..LESSONS {
        let learnt = train::train(&words, &phrases);
        let all = find::reading::Tables { words, cues, weights: learnt.weights() };
        let wrong = phrases::raise_wrong(directory, &all, &mut phrases[..collected]);
        eprintln!("{wrong} phrases are not understood");
        if wrong == 0 {
            return Ok(source::source(&tables, &learnt));
        }
    }
    Err("phrases of data/words.tsv are not understood, however much they count".into())
}

/// How often all is learnt again, at the most.
const LESSONS: usize = 6;
