//! Stands where the library has its tables, which are made here.

use crate::find::cues::Cues;
use crate::find::reading::Tables;
use crate::find::weights::{LEVELS, Weights};
use crate::find::words::Vocabulary;

pub(crate) static TABLES: Tables<'static> = Tables {
    words: Vocabulary {
        spellings: &[],
        written_starts: &[],
        written: "",
        meant: &[],
        meaning_places: &[],
        meanings: &[],
        of_cues: &[],
    },
    cues: Cues { kinds: &[], starts: &[], steps: &[], group_starts: &[], groups: &[], begun_starts: &[], begun: &[] },
    weights: Weights { starts: &[], features: &[], levels: [[0; LEVELS]; 2], biases: &[] },
};
