//! Reads a text as words: in lower case, without apostrophes, with text spellings and dialect written out, and each with
//! its stem.

use alloc::vec::Vec;
use core::ops::Range;

use super::key::{hash, place};
use crate::vocabulary::inline::Inline;

/// Longest word in bytes; what is longer is cut.
pub(crate) const LONGEST: usize = 32;

/// How many words are read as one utterance, at the most.
const UTTERANCE: usize = 30;

/// Most words of an utterance with those that its last one stands for.
pub(crate) const LONGEST_UTTERANCE: usize = 40;

/// What is known of words; each list of numbers is in order.
#[derive(Clone, Copy)]
pub(crate) struct Vocabulary<'v> {
    /// Text spellings and dialect, and the words that they stand for.
    pub(crate) spellings: &'v [u32],
    pub(crate) written_out: &'v [&'v str],
    /// Stems that have a meaning, and their meanings, one bit each.
    pub(crate) meant: &'v [u32],
    pub(crate) meanings: &'v [u64],
    /// The words of cues.
    pub(crate) of_cues: &'v [u32],
}

/// A word of a text.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) text: Inline<LONGEST>,
    /// The same as it was typed, in lower case: where it is a spelling, what that is.
    pub(crate) typed: Inline<LONGEST>,
    /// What its forms have in common, roughly.
    pub(crate) stem: Inline<LONGEST>,
    /// What it means, one bit a meaning.
    pub(crate) meanings: u64,
    /// Its place among the words of the cues.
    pub(crate) cue_word: Option<u16>,
    /// Where it stands in the text. The words of one spelling share a place.
    pub(crate) range: Range<usize>,
}

/// Goes through a text by what is said at a time: a sentence, or thirty words of it.
pub(crate) struct Utterances<'t> {
    vocabulary: &'t Vocabulary<'t>,
    text: &'t str,
    /// Where the words come from that were read last, and where the next ones begin.
    start: usize,
    next: usize,
    words: Vec<Word>,
}

impl<'t> Utterances<'t> {
    #[inline]
    pub(crate) fn new(vocabulary: &'t Vocabulary<'t>, text: &'t str) -> Self {
        Self { vocabulary, text, start: 0, next: 0, words: Vec::new() }
    }

    /// Returns what was read last: where it begins, in bytes, and its words.
    #[inline]
    pub(crate) fn current(&self) -> (usize, &[Word]) {
        (self.start, &self.words)
    }

    /// Returns the words of the utterance that begins there.
    #[inline]
    pub(crate) fn at(&mut self, start: usize) -> &[Word] {
        if start != self.start {
            self.next = start;
            self.next();
        }
        &self.words
    }

    /// Reads the words of the next utterance, or `None` at the end of the text.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<&[Word]> {
        let rest = self.text.get(self.next..).filter(|rest| !rest.is_empty())?;
        self.start = self.next;
        self.words.clear();
        let mut word = Inline::EMPTY;
        let mut start = self.start;
        // A space at the end ends the last word.
        for (offset, letter) in rest.char_indices().chain([(rest.len(), ' ')]) {
            let here = self.start + offset;
            if letter.is_alphanumeric() {
                if word.is_empty() {
                    start = here;
                }
                // What has no room is cut.
                match letter.is_ascii() {
                    true => _ = word.push(letter.to_ascii_lowercase()),
                    false => letter.to_lowercase().for_each(|letter| _ = word.push(letter)),
                }
                continue;
            }
            if is_inside(letter) {
                continue;
            }
            if !word.is_empty() {
                self.add(&core::mem::replace(&mut word, Inline::EMPTY), start..here);
            }
            if self.words.len() >= UTTERANCE || (ends(letter) && !self.words.is_empty()) {
                self.next = here + letter.len_utf8();
                return Some(&self.words);
            }
        }
        self.next = self.text.len();
        Some(&self.words)
    }

    /// Adds a word, or the words that its spelling stands for.
    #[inline]
    fn add(&mut self, word: &Inline<LONGEST>, range: Range<usize>) {
        let vocabulary = self.vocabulary;
        let spelling = place(vocabulary.spellings, hash(word.as_bytes()));
        match spelling.and_then(|place| vocabulary.written_out.get(place)) {
            Some(words) => {
                let words = words.split(' ').filter_map(Inline::new);
                self.words.extend(words.map(|text| Word::new(vocabulary, text, *word, range.clone())));
            }
            None => self.words.push(Word::new(vocabulary, *word, *word, range)),
        }
    }
}

impl Word {
    #[inline]
    fn new(vocabulary: &Vocabulary<'_>, text: Inline<LONGEST>, typed: Inline<LONGEST>, range: Range<usize>) -> Self {
        let stem = stem(text.as_bytes()).unwrap_or(text);
        let meanings = place(vocabulary.meant, hash(stem.as_bytes()));
        let meanings = meanings.and_then(|place| vocabulary.meanings.get(place)).copied().unwrap_or(0);
        let cue_word = place(vocabulary.of_cues, hash(text.as_bytes())).and_then(|place| place.try_into().ok());
        Self { text, typed, stem, meanings, cue_word, range }
    }
}

/// Whether a mark may stand inside a word: an apostrophe, a combining accent, what has no width.
#[inline]
fn is_inside(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Whether an utterance ends here.
#[inline]
fn ends(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | ';' | '\n' | '…')
}

/// Cuts the endings of an English word: plural, -ing, -ed, -er, -ly, a last -e; -y becomes -i. `None` where nothing is cut.
#[inline]
pub(crate) fn stem(word: &[u8]) -> Option<Inline<LONGEST>> {
    if word.len() <= 3 || !word.is_ascii() {
        return None;
    }
    let mut stem = word;
    let plural =
        [("ies", 2), ("sses", 2), ("shes", 2), ("ches", 2), ("xes", 2), ("ss", 0), ("us", 0), ("is", 0), ("s", 1)];
    if let Some((_, cut)) = plural.iter().find(|(ending, _)| stem.ends_with(ending.as_bytes())) {
        stem = stem.get(..stem.len() - cut)?;
    }
    for ending in ["ingly", "edly", "ing", "ed", "er", "ly"] {
        let Some(rest) = stem.strip_suffix(ending.as_bytes()) else { continue };
        if rest.len() >= 3 && rest.iter().any(|letter| b"aeiouy".contains(letter)) {
            stem = rest;
            // "hitting", "stopped": one of two letters, but "calling", "missing".
            if let [.., before, last] = rest {
                if rest.len() > 3 && before == last && !b"ls".contains(last) {
                    stem = rest.get(..rest.len() - 1)?;
                }
            }
            break;
        }
    }
    match stem {
        [rest @ .., b'e'] if rest.len() > 3 => Inline::joined([rest]),
        [rest @ .., b'y'] if rest.len() > 2 => Inline::joined([rest, b"i"]),
        _ => Inline::joined([stem]),
    }
}
