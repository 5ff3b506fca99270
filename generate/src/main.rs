//! Writes src/generated.rs and src/vocabulary/words.rs from data/.
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

use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no folder above generate/")?;
    let files = files::read(&root.join("data"))?;
    let read = directory::Directory::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let directory = read.map_err(|error| error.to_string())?;
    fs::write(root.join("src/generated.rs"), directory.generated(files::map).to_string())?;
    fs::write(root.join("src/vocabulary/words.rs"), directory.generated_words(files::map).to_string())?;
    Ok(())
}
