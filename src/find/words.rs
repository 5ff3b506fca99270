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
#[derive(Clone, Copy, Default)]
pub(crate) struct Vocabulary<'v> {
    /// Text spellings and dialect, and the words that they stand for: where these begin in one text, and its end.
    pub(crate) spellings: &'v [u32],
    pub(crate) written_starts: &'v [u16],
    pub(crate) written: &'v str,
    /// Stems that have meanings, and which: one bit each, by their place among all that occur together.
    pub(crate) meant: &'v [u32],
    pub(crate) meaning_places: &'v [u8],
    pub(crate) meanings: &'v [u64],
    /// The words of cues.
    pub(crate) of_cues: &'v [u32],
}

impl<'v> Vocabulary<'v> {
    /// What the spelling in this place stands for.
    #[inline]
    fn written(&self, place: usize) -> Option<&'v str> {
        let start = |place: usize| self.written_starts.get(place).map(|start| usize::from(*start));
        self.written.get(start(place)?..start(place + 1)?)
    }
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
        (!self.words.is_empty()).then_some(&self.words)
    }

    /// Adds a word, or the words that its spelling stands for.
    #[inline]
    fn add(&mut self, word: &Inline<LONGEST>, range: Range<usize>) {
        let vocabulary = self.vocabulary;
        let spelling = place(vocabulary.spellings, hash(word.as_bytes()));
        match spelling.and_then(|place| vocabulary.written(place)) {
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
        let meanings = meanings.and_then(|place| vocabulary.meaning_places.get(place));
        let meanings = meanings.and_then(|place| vocabulary.meanings.get(usize::from(*place))).copied().unwrap_or(0);
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
    // "bully" and "family" do not end in -ly.
    for (ending, least) in [("ingly", 3), ("edly", 3), ("ing", 3), ("ed", 3), ("er", 3), ("ly", 5)] {
        let Some(rest) = stem.strip_suffix(ending.as_bytes()) else { continue };
        if rest.len() >= least && rest.iter().any(|letter| b"aeiouy".contains(letter)) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::{String, ToString};

    /// What is read of a text with one spelling, "cannae": the words of each utterance, with spaces between them.
    fn read(text: &str) -> Vec<String> {
        let spellings = [hash(b"cannae")];
        let vocabulary =
            Vocabulary { spellings: &spellings, written_starts: &[0, 7], written: "can not", ..Vocabulary::default() };
        let mut utterances = Utterances::new(&vocabulary, text);
        let mut all = Vec::new();
        while let Some(words) = utterances.next() {
            for word in words {
                assert!(text.get(word.range.clone()).is_some_and(|typed| !typed.is_empty()), "{text}");
            }
            all.push(words.iter().map(|word| word.text.to_string()).collect::<Vec<_>>().join(" "));
        }
        all
    }

    #[test]
    fn words_are_read_in_lower_case_without_apostrophes_and_accents_of_their_own() {
        assert_eq!(read("I'm FINE"), ["im fine"]);
        assert_eq!(read("he\u{2019}s on-line"), ["hes on line"]);
        assert_eq!(read("cafe\u{301} cafe\u{200b}"), ["cafe cafe"]);
        assert_eq!(read("fy Ng\u{174}R"), ["fy ng\u{175}r"]);
        assert!(read("").is_empty() && read(" \u{1f600} ").is_empty());
    }

    #[test]
    fn spellings_are_written_out_and_share_a_place() {
        assert_eq!(read("I cannae sleep"), ["i can not sleep"]);
    }

    #[test]
    fn an_utterance_is_a_sentence_or_thirty_words_of_it() {
        assert_eq!(read("Help! He hit me. Now?"), ["help", "he hit me", "now"]);
        assert_eq!(read("... a"), ["a"]);
        let long = read(&"word ".repeat(70));
        assert_eq!(long.iter().map(|words| words.split(' ').count()).collect::<Vec<_>>(), [30, 30, 10]);
    }

    #[test]
    fn a_word_that_is_too_long_is_cut_between_letters() {
        assert_eq!(read(&"\u{175}".repeat(40)), ["\u{175}".repeat(16)]);
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        let stem = |word: &str| stem(word.as_bytes()).map_or(word.to_string(), |stem| stem.to_string());
        for forms in [
            &["hit", "hits", "hitting"][..],
            &["bully", "bullies", "bullied", "bullying"],
            &["stalk", "stalks", "stalked", "stalking", "stalker", "stalkers"],
            &["missing", "miss", "misses", "missed"],
            &["threaten", "threatens", "threatened"],
            &["family", "families"],
            &["abuse", "abuses", "abused", "abusing", "abuser"],
        ] {
            let all: Vec<String> = forms.iter().map(|form| stem(form)).collect();
            assert!(all.iter().all(|own| *own == all[0]), "{all:?}");
        }
        for kept in ["us", "bus", "class", "this", "red", "the", "\u{175}yr"] {
            assert_eq!(stem(kept), kept);
        }
    }
}
