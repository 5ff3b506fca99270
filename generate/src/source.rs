//! Writes the tables of `find` as source.

use std::fmt::Write;

use crate::find::cues::Says;
use crate::tables::Owned;
use crate::train::Learnt;

/// Writes `src/find_tables.rs`.
pub fn source(tables: &Owned, learnt: &Learnt) -> String {
    let (words, cues, weights) = (tables.vocabulary(), tables.cues(), learnt.weights());
    let mut out = String::from(
        "\
// @generated from data/ by the crate in generate/. Do not edit: change data/ and run `cargo run --manifest-path generate/Cargo.toml`.
#![allow(clippy::all)]

use crate::find::cues::{Cues, Says};
use crate::find::reading::Tables;
use crate::find::weights::Weights;
use crate::find::words::Vocabulary;
use crate::vocabulary::{Audience, Concern};

pub(crate) static TABLES: Tables<'static> = Tables {
    words: Vocabulary {
",
    );
    let mut line = |indent: usize, name: &str, value: String| {
        _ = writeln!(out, "{:indent$}{name}: {value},", "");
    };
    line(8, "spellings", list(words.spellings));
    line(8, "written_starts", list(words.written_starts));
    line(8, "written", format!("{:?}", words.written));
    line(8, "meant", list(words.meant));
    line(8, "meaning_places", list(words.meaning_places));
    line(8, "meanings", list(words.meanings));
    line(8, "of_cues", list(words.of_cues));
    line(4, "},\n    cues", "Cues {".into());
    out.truncate(out.len() - 2);
    out.push('\n');
    let mut line = |name: &str, value: String| {
        _ = writeln!(out, "        {name}: {value},");
    };
    let kinds: Vec<String> =
        cues.kinds.iter().map(|(first, says)| format!("({first}, {})", says_source(*says))).collect();
    line("kinds", format!("&[{}]", kinds.join(", ")));
    line("starts", list(cues.starts));
    line("steps", list(cues.steps));
    line("group_starts", list(cues.group_starts));
    line("groups", list(cues.groups));
    line("begun_starts", list(cues.begun_starts));
    line("begun", list(cues.begun));
    out.push_str("    },\n    weights: Weights {\n");
    let mut line = |name: &str, value: String| {
        _ = writeln!(out, "        {name}: {value},");
    };
    line("starts", list(weights.starts));
    line("levels", format!("{:?}", weights.levels));
    line("biases", list(weights.biases));
    line("features", bytes(weights.features));
    out.push_str("    },\n};\n");
    out
}

fn says_source(says: Says) -> String {
    match says {
        Says::Safety(concern) => format!("Says::Safety(Concern::{concern:?})"),
        Says::Audience(audience) => format!("Says::Audience(Audience::{audience:?})"),
        plain => format!("Says::{plain:?}"),
    }
}

fn list(numbers: &[impl ToString]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!("&[{}]", numbers.join(","))
}

/// Bytes as one literal, a line for each 64 of them: a compiler reads it faster than a list.
fn bytes(bytes: &[u8]) -> String {
    let line = |line: &[u8]| line.iter().fold(String::new(), |text, byte| text + &format!("\\x{byte:02x}")) + "\\\n";
    format!("b\"\\\n{}\"", bytes.chunks(64).map(line).collect::<String>())
}
