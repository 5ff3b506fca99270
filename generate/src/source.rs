//! Writes the tables of `find` as source.

use crate::find::cues::Says;
use crate::tables::Owned;
use crate::train::Learnt;

/// Writes `src/find_tables.rs`.
pub fn source(tables: &Owned, learnt: &Learnt) -> String {
    let (words, cues, weights) = (tables.vocabulary(), tables.cues(), learnt.weights());
    let kinds: Vec<String> =
        cues.kinds.iter().map(|(first, says)| format!("({first}, {})", says_source(*says))).collect();
    let words = [
        ("spellings", list(words.spellings)),
        ("written_starts", list(words.written_starts)),
        ("written", format!("{:?}", words.written)),
        ("meant", list(words.meant)),
        ("meaning_places", list(words.meaning_places)),
        ("meanings", list(words.meanings)),
        ("of_cues", list(words.of_cues)),
    ];
    let cues = [
        ("kinds", format!("&[{}]", kinds.join(", "))),
        ("starts", list(cues.starts)),
        ("steps", list(cues.steps)),
        ("group_starts", list(cues.group_starts)),
        ("groups", list(cues.groups)),
        ("begun_starts", list(cues.begun_starts)),
        ("begun", list(cues.begun)),
    ];
    let weights = [
        ("starts", list(weights.starts)),
        ("levels", format!("{:?}", weights.levels)),
        ("biases", list(weights.biases)),
        ("features", bytes(weights.features)),
    ];
    let parts = record("words", "Vocabulary", &words) + &record("cues", "Cues", &cues);
    let parts = parts + &record("weights", "Weights", &weights);
    format!("{HEAD}\npub(crate) static TABLES: Tables<'static> = Tables {{\n{parts}}};\n")
}

const HEAD: &str = "\
// @generated from data/ by the crate in generate/. Do not edit: change data/ and run `cargo run --manifest-path generate/Cargo.toml`.
#![allow(clippy::all)]

use crate::find::cues::{Cues, Says};
use crate::find::reading::Tables;
use crate::find::weights::Weights;
use crate::find::words::Vocabulary;
use crate::vocabulary::{Audience, Concern};
";

/// A field that is a record.
fn record(name: &str, kind: &str, fields: &[(&str, String)]) -> String {
    let fields: String = fields.iter().map(|(name, value)| format!("        {name}: {value},\n")).collect();
    format!("    {name}: {kind} {{\n{fields}    }},\n")
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
