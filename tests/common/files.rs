//! What the tests and the crate `generate` share: the files of data/, and how a look-up becomes source.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Reads the files of a directory: name and text, in order of name.
pub fn read(data: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for folder in ["contacts", "concerns"] {
        for entry in fs::read_dir(data.join(folder))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((format!("{folder}/{name}"), fs::read_to_string(&path)?));
        }
    }
    for name in ["general.toml", "retired.toml", "others.toml", "forces.toml"] {
        files.push((name.into(), fs::read_to_string(data.join(name))?));
    }
    files.sort();
    Ok(files)
}

/// A perfect hash of these keys, as source.
pub fn map(entries: &BTreeMap<String, String>) -> String {
    let mut map = phf_codegen::Map::new();
    for (key, value) in entries {
        map.entry(key.as_str(), value.as_str());
    }
    map.phf_path("phf").build().to_string()
}
