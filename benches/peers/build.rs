//! Writes the ids of `data/contacts/` as a `match`, the way somebody would who needs no crate, and as a bare `phf` map.

use std::path::Path;
use std::{env, fs};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/contacts");
    println!("cargo::rerun-if-changed={}", folder.display());
    let files = fs::read_dir(folder).expect("data/contacts").map(|file| file.expect("a file").path());
    let mut ids: Vec<String> = files.map(|file| file.file_stem().expect("a name").display().to_string()).collect();
    ids.sort_unstable();
    let arms: String = ids.iter().enumerate().map(|(place, id)| format!("        {id:?} => {place},\n")).collect();
    let function = format!(
        "pub fn place_of(id: &str) -> Option<usize> {{\n    Some(match id {{\n{arms}        _ => return None,\n    }})\n}}\n"
    );
    let mut map = phf_codegen::Map::new();
    for (place, id) in ids.iter().enumerate() {
        map.entry(id.as_str(), place.to_string());
    }
    let map = format!("pub static PLACES: phf::Map<&'static str, usize> = {};\n", map.build());
    let out = env::var_os("OUT_DIR").expect("OUT_DIR");
    fs::write(Path::new(&out).join("place_of.rs"), function + &map).expect("a file to write");
}
