//! What several tests need: the files of data/, and the keys of the look-ups.
#![allow(dead_code)]

use std::fs;
use std::path::PathBuf;

use helplines::Channel;

/// The files of data/contacts and data/concerns: name and text, in order of name.
pub fn data_files() -> Vec<(String, String)> {
    let data = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/data"));
    let mut files = Vec::new();
    for folder in ["contacts", "concerns"] {
        for entry in fs::read_dir(data.join(folder)).expect("the folder of data") {
            let path = entry.expect("an entry").path();
            let name = format!("{folder}/{}", path.file_name().and_then(|name| name.to_str()).expect("a name"));
            files.push((name, fs::read_to_string(&path).expect("a readable file")));
        }
    }
    for name in ["retired.toml", "others.toml", "forces.toml"] {
        files.push((name.into(), fs::read_to_string(data.join(name)).expect("a readable file")));
    }
    files.sort();
    files
}

#[cfg(feature = "toml")]
pub fn load_data() -> helplines::Directory {
    let files = data_files();
    let files = files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    helplines::Directory::from_files(files).unwrap_or_else(|error| panic!("\n{error}\n"))
}

/// The number under which a channel is looked up: as dialled inside the UK.
pub fn lookup_number(channel: &Channel<'_>) -> Option<String> {
    channel.dial().map(digits_at_home)
}

/// The digits of a retired number as dialled inside the UK, or with `+` for another country.
pub fn digits_at_home(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    digits.strip_prefix("+44").map_or(digits.clone(), |significant| format!("0{significant}"))
}
