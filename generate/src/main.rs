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

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no folder above generate/")?;
    let data = root.join("data");
    let mut files = Vec::new();
    for folder in ["contacts", "concerns"] {
        for entry in fs::read_dir(data.join(folder))? {
            let path = entry?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            files.push((format!("{folder}/{name}"), fs::read_to_string(&path)?));
        }
    }
    for name in ["retired.toml", "others.toml", "forces.toml"] {
        files.push((name.to_owned(), fs::read_to_string(data.join(name))?));
    }
    let read = directory::Directory::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let directory = read.map_err(|error| error.to_string())?;
    fs::write(root.join("src/generated.rs"), directory.generated(map).to_string())?;
    fs::write(root.join("src/vocabulary/words.rs"), directory.generated_words(map).to_string())?;
    Ok(())
}

fn map(entries: &BTreeMap<String, String>) -> String {
    let mut map = phf_codegen::Map::new();
    for (key, value) in entries {
        map.entry(key.as_str(), value.as_str());
    }
    map.phf_path("phf").build().to_string()
}
