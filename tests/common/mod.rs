//! What several tests need: the files of data/, and the keys of the look-ups.
#![allow(dead_code)]

use std::path::Path;

use helplines::Channel;

pub mod files;
pub mod words;

/// The files of data/: name and text, in order of name.
pub fn data_files() -> Vec<(String, String)> {
    files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data"))).expect("the files of data/")
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
