//! Names that are out of date and looked for in all texts.
//!
//! Each is found by two letters inside it that are rare in English, so that reading on stops seldom.

use super::cues::{CALLING, is_one_of};
use super::names::{is_end_of_word, letters_at};
use super::stretch::is_apart;
use crate::vocabulary::text::{List, Text};

/// A name that is looked for in all texts, by two letters of it that are rare.
#[derive(Clone, Debug)]
pub(crate) struct WatchedName {
    /// The place of its entry among what is retired.
    pub(crate) entry: u32,
    /// Its letters and digits in lower case.
    pub(crate) key: Text,
    /// How many letters stand before the two.
    pub(crate) before: u8,
    /// Whether its words are ordinary ones.
    pub(crate) ordinary: bool,
    /// The two letters.
    pub(crate) pair: [u8; 2],
    /// The bit of what can begin it, which it may share with others.
    pub(crate) bit: u8,
}

impl WatchedName {
    #[inline]
    pub(crate) const fn packed(
        entry: u32,
        key: &'static str,
        before: u8,
        ordinary: bool,
        pair: [u8; 2],
        bit: u8,
    ) -> Self {
        Self { entry, key: Text::Borrowed(key), before, ordinary, pair, bit }
    }

    /// Where it stands around its two letters, if it does.
    #[inline]
    pub(crate) fn around(&self, text: &str, pair: usize) -> Option<(usize, usize)> {
        let bytes = text.as_bytes();
        let mut at = pair;
        for letter in self.key.as_bytes().get(..usize::from(self.before))?.iter().rev() {
            let before = bytes.get(..at)?;
            let space = before.strip_suffix(b"&nbsp;").map(|_| b"&nbsp;".len());
            let gap = before.iter().rev().take(BETWEEN).take_while(|byte| !byte.is_ascii_alphanumeric());
            at = at.checked_sub(space.unwrap_or_else(|| gap.count()) + 1)?;
            if bytes.get(at)?.to_ascii_lowercase() != *letter {
                return None;
            }
        }
        let (end, capitals) = letters_at(bytes, at, self.key.as_bytes())?;
        let named = !self.ordinary || capitals || text.get(..at).is_some_and(is_reported_to);
        let begins = text.get(..at).is_some_and(is_apart);
        (begins && is_end_of_word(bytes, end) && named && text.is_char_boundary(end)).then_some((at, end))
    }
}

/// Whether words lead to somebody whom one calls or tells something, so that a name in small letters is one.
fn is_reported_to(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '\n']);
    let word = before.rsplit(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let leads = ["to", "from", "with", "via", "contact", "tell", "using", "called", "by"].contains(&word)
        || is_one_of(word, CALLING);
    leads && !before.ends_with("up to")
}

/// Most bytes between two letters of a name: a line break and what indents the next line, or an entity.
const BETWEEN: usize = 24;

/// The names that are looked for, and what bytes can begin something.
#[derive(Clone, Debug)]
pub(crate) struct Watched {
    pub(crate) names: List<WatchedName>,
    /// For each byte what it can begin, in bits, and above those what it can go on with: something may begin where the first
    /// of a byte and the second of the next share a bit.
    starts: [u16; 256],
}

/// A digit, or the first byte of one of another script, or a plus.
pub(crate) const NUMBER: u8 = 1;
/// A dot, if it stands within an address.
pub(crate) const DOT: u8 = 2;
/// A tag, which shares its bit with some of the names.
pub(crate) const TAG: u8 = 4;
/// The bits of names.
#[cfg(feature = "toml")]
pub(crate) const NAMES: [u8; 6] = [4, 8, 16, 32, 64, 128];

impl Watched {
    #[inline]
    pub(crate) const fn packed(names: &'static [WatchedName]) -> Self {
        Self { starts: starts(names), names: List::Borrowed(names) }
    }

    #[cfg(any(test, feature = "toml"))]
    pub(crate) fn of(names: alloc::vec::Vec<WatchedName>) -> Self {
        Self { starts: starts(&names), names: List::Owned(names) }
    }

    /// What a byte can begin that is followed by another, in bits: [`NUMBER`], [`DOT`], [`TAG`] and those of the names.
    #[inline]
    pub(crate) fn begins(&self, byte: u8, next: u8) -> u8 {
        let [first, second] = [byte, next].map(|byte| self.starts.get(usize::from(byte)).copied().unwrap_or_default());
        (first & second >> 8) as u8
    }

    /// How many bytes there are before the next that can begin something; nothing is a single byte long.
    #[inline]
    pub(crate) fn distance(&self, bytes: &[u8]) -> Option<usize> {
        // Eight at a time: most texts hold little to stop at.
        let mut at = 0;
        while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<9>()) {
            let found = chunk.map(|byte| self.starts[usize::from(byte)]);
            let hits = (0..8).fold(0, |hits, place| hits | found[place] & found[place + 1] >> 8);
            if hits & 0xff != 0 {
                break;
            }
            at += 8;
        }
        let rest = bytes.get(at..)?;
        let near = rest.windows(2).position(|pair| matches!(pair, [byte, next] if self.begins(*byte, *next) != 0));
        near.map(|near| at + near)
    }
}

const fn starts(names: &[WatchedName]) -> [u16; 256] {
    let (mut firsts, mut seconds) = ([0_u8; 256], [NUMBER; 256]);
    let mut byte = b'!';
    while byte < u8::MAX {
        seconds[byte as usize] |= DOT;
        byte += 1;
    }
    byte = b'0';
    while byte <= b'9' {
        firsts[byte as usize] |= NUMBER;
        byte += 1;
    }
    // Plus, and what full-width and Arabic digits and plus begin with in UTF-8.
    let mut others: &[u8] = &[b'+', 0xd9, 0xdb, 0xef];
    while let [first, behind @ ..] = others {
        firsts[*first as usize] |= NUMBER;
        others = behind;
    }
    firsts[b'.' as usize] |= DOT;
    // Scripts and stylesheets.
    firsts[b'<' as usize] |= TAG;
    seconds[b's' as usize] |= TAG;
    seconds[b'S' as usize] |= TAG;
    let mut rest = names;
    while let [name, behind @ ..] = rest {
        let [first, second] = name.pair;
        firsts[first as usize] |= name.bit;
        firsts[first.to_ascii_uppercase() as usize] |= name.bit;
        seconds[second as usize] |= name.bit;
        seconds[second.to_ascii_uppercase() as usize] |= name.bit;
        rest = behind;
    }
    let mut starts = [0; 256];
    let mut place = 0;
    while place < 256 {
        starts[place] = firsts[place] as u16 | (seconds[place] as u16) << 8;
        place += 1;
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "Action Fraud", by the "ud" at its end.
    const NAME: WatchedName = WatchedName::packed(0, "actionfraud", 9, true, *b"ud", 8);

    #[test]
    fn a_name_is_found_around_its_two_letters() {
        for text in [
            "Action Fraud",
            "ACTION FRAUD",
            "ActionFraud",
            "Action  Fraud",
            "Action\n    Fraud",
            "Action&nbsp;Fraud",
            "Action-Fraud.",
        ] {
            let pair = text.to_ascii_lowercase().rfind("ud").unwrap();
            assert_eq!(NAME.around(text, pair), Some((0, pair + 2)), "{text:?}");
        }
        assert!(NAME.around("report it to action fraud", 23).is_some());
        for text in [
            "took action fraud",
            "action, fraud",
            "Reaction Fraud",
            "MyAction Fraud",
            "Action Frauds",
            "Action of Fraud",
            "Fraud",
        ] {
            let pair = text.to_ascii_lowercase().rfind("ud").unwrap();
            assert_eq!(NAME.around(text, pair), None, "{text:?}");
        }
    }

    #[test]
    fn the_two_letters_begin_something_in_either_case() {
        let watched = Watched::of(alloc::vec![NAME]);
        for pair in ["ud", "UD", "uD"] {
            let [first, second] = <[u8; 2]>::try_from(pair.as_bytes()).unwrap();
            assert_eq!(watched.begins(first, second), 8, "{pair}");
        }
        assert_eq!(watched.begins(b'u', b'e'), 0);
        for before in 0..40 {
            let text = alloc::format!("{}ud", "x".repeat(before));
            assert_eq!(watched.distance(text.as_bytes()), Some(before));
            assert_eq!(watched.distance(&text.as_bytes()[..before + 1]), None);
        }
    }
}
