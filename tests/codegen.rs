//! Renders src/generated.rs and src/vocabulary/words.rs from data/ and compares. Run it twice after a change of data: the
//! first run writes the files and fails, the second passes. Under `CI` it writes nothing and shows the first lines that differ.
//! Where the crate does not compile, `cargo run --manifest-path generate/Cargo.toml` writes them.

mod common;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn the_generated_files_are_what_data_renders_to() {
    let directory = common::load_data();
    let data = directory.generated(common::files::map).to_string();
    let words = directory.generated_words(common::files::map).to_string();
    let changed = [("src/generated.rs", data), ("src/vocabulary/words.rs", words)].map(|(name, wanted)| {
        let path = format!("{ROOT}/{name}");
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        if found == wanted {
            return None;
        }
        if std::env::var_os("CI").is_none() {
            std::fs::write(&path, &wanted).expect("the file can be written");
        }
        let pairs = found.lines().zip(wanted.lines()).enumerate().filter(|(_, (a, b))| a != b).take(5);
        let lines = pairs.map(|(line, (a, b))| format!("line {}:\n  found  {a:.200}\n  wanted {b:.200}\n", line + 1));
        Some(format!("{name} is not what data/ renders to:\n{}", lines.collect::<String>()))
    });
    let changed: Vec<String> = changed.into_iter().flatten().collect();
    let hint = if std::env::var_os("CI").is_none() { "written anew: run the tests again" } else { "" };
    assert!(changed.is_empty(), "{}{hint}", changed.concat());
}
