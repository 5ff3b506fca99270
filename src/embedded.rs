//! The directory that comes with the crate.

use crate::directory::Directory;
use crate::generated;

static EMBEDDED: Directory = Directory::of_static(&generated::DATA);

impl Directory {
    /// Returns the directory that comes with the crate.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// // It is static: what it lends lives as long as the program.
    /// let name: &'static str = Directory::embedded().contact("childline").unwrap().name();
    /// assert_eq!(name, "Childline");
    /// ```
    #[inline]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }
}

#[cfg(test)]
mod tests {
    use crate::find_tables::TABLES;
    use core::mem::size_of_val as bytes;

    #[test]
    fn the_tables_of_find_stay_below_120_kilobytes() {
        let (words, cues, weights) = (TABLES.words, TABLES.cues, TABLES.weights);
        let of_words =
            bytes(words.spellings) + bytes(words.written_starts) + words.written.len() + bytes(words.of_cues);
        let of_meanings = bytes(words.meant) + bytes(words.meaning_places) + bytes(words.meanings);
        let of_cues = bytes(cues.kinds) + bytes(cues.starts) + bytes(cues.steps) + bytes(cues.begun_starts);
        let of_groups = bytes(cues.begun) + bytes(cues.group_starts) + bytes(cues.groups);
        let of_weights = bytes(weights.starts) + bytes(weights.features) + bytes(weights.biases);
        let all = of_words + of_meanings + of_cues + of_groups + of_weights;
        assert!(all <= 120_000, "{all}");
    }
}
