//! The crate, the wheel and the package carry one version and one day of data.

use std::fs;

fn read(path: &str) -> String {
    let path = format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The first value of a key, in TOML or JSON.
fn value(text: &str, key: &str) -> String {
    let line = text.lines().find(|line| line.trim().trim_start_matches('"').starts_with(key));
    let value = line.and_then(|line| line.split(['=', ':']).nth(1)).expect(key);
    value.trim().trim_matches([',', '"', ' ']).to_owned()
}

#[test]
fn there_is_one_version() {
    let version = value(&read("Cargo.toml"), "version");
    assert_eq!(version, helplines_bindings::version());
    for file in [
        "bindings/common/Cargo.toml",
        "bindings/python/Cargo.toml",
        "bindings/js/Cargo.toml",
        "bindings/js/package.json",
        "cli/Cargo.toml",
    ] {
        assert_eq!(value(&read(file), "version"), version, "{file}");
    }
    // The wheel takes that of its crate.
    assert!(read("bindings/python/pyproject.toml").contains("dynamic = [\"version\"]"));
}

#[test]
fn there_is_one_day_of_data() {
    let dist: String = read("dist/retired.json").chars().take(4000).collect();
    assert_eq!(value(&dist.replace(",\"", ",\n\""), "data_version"), helplines_bindings::data_version());
}
