//! What somebody may have meant.

/// The word most like another, if one is much like it.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |known: &&str| strsim::jaro_winkler(word, known);
    known.into_iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other))).filter(|near| likeness(near) > 0.7)
}
