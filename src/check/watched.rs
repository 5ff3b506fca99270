//! Names that are out of date and looked for in all texts.
//!
//! Each is found by two letters inside it that are rare in English, so that reading on stops seldom.

use super::names::{is_end_of_word, is_start_of_word, letters_at};
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
    pub(crate) const fn packed(entry: u32, key: &'static str, before: u8, ordinary: bool, pair: [u8; 2], bit: u8) -> Self {
        Self { entry, key: Text::Borrowed(key), before, ordinary, pair, bit }
    }

    /// Where it stands around its two letters, if it does.
    #[inline]
    pub(crate) fn around(&self, text: &str, pair: usize) -> Option<(usize, usize)> {
        let bytes = text.as_bytes();
        let mut at = pair;
        for letter in self.key.as_bytes().get(..usize::from(self.before))?.iter().rev() {
            let before = bytes.get(..at)?;
            let gap = before.iter().rev().take(BETWEEN).take_while(|byte| !byte.is_ascii_alphanumeric()).count();
            at = at.checked_sub(gap + 1)?;
            if bytes.get(at)?.to_ascii_lowercase() != *letter {
                return None;
            }
        }
        let (end, capitals) = letters_at(bytes, at, self.key.as_bytes())?;
        let whole = is_start_of_word(bytes, at) && is_end_of_word(bytes, end) && (!self.ordinary || capitals);
        (whole && text.is_char_boundary(end)).then_some((at, end))
    }
}

/// Most bytes between two letters of a name: a line break and what indents the next line, or an entity.
const BETWEEN: usize = 24;

/// The names that are looked for, and what bytes can begin something.
#[derive(Clone, Debug)]
pub(crate) struct Watched {
    pub(crate) names: List<WatchedName>,
    /// What a byte can begin, in bits: [`NUMBER`], [`DOT`], [`TAG`] and those of the names.
    pub(crate) firsts: [u8; 256],
    /// What a byte can go on with: something may begin where a byte and the next share a bit.
    pub(crate) seconds: [u8; 256],
}

/// A digit, or the first byte of one of another script, or a plus.
pub(crate) const NUMBER: u8 = 1;
/// A dot, if it stands within an address.
pub(crate) const DOT: u8 = 2;
/// A tag, which shares its bit with some of the names.
pub(crate) const TAG: u8 = 4;
/// The bits of names.
pub(crate) const NAMES: [u8; 6] = [4, 8, 16, 32, 64, 128];

impl Watched {
    #[inline]
    pub(crate) const fn packed(names: &'static [WatchedName]) -> Self {
        let (firsts, seconds) = tables(names);
        Self { names: List::Borrowed(names), firsts, seconds }
    }

    #[cfg(feature = "toml")]
    pub(crate) fn of(names: alloc::vec::Vec<WatchedName>) -> Self {
        let (firsts, seconds) = tables(&names);
        Self { names: List::Owned(names), firsts, seconds }
    }
}

const fn tables(names: &[WatchedName]) -> ([u8; 256], [u8; 256]) {
    let (mut firsts, mut seconds) = ([0; 256], [NUMBER; 256]);
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
    (firsts, seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "Action Fraud", by the "ud" at its end.
    const NAME: WatchedName = WatchedName::packed(0, "actionfraud", 9, true, *b"ud", 8);

    #[test]
    fn a_name_is_found_around_its_two_letters() {
        for text in ["Action Fraud", "ACTION FRAUD", "ActionFraud", "Action  Fraud", "Action\n    Fraud", "Action&nbsp;Fraud", "Action-Fraud."] {
            let pair = text.to_ascii_lowercase().rfind("ud").unwrap();
            assert_eq!(NAME.around(text, pair), Some((0, pair + 2)), "{text:?}");
        }
        for text in ["action, fraud", "Reaction Fraud", "Action Frauds", "Action of Fraud", "Fraud"] {
            let pair = text.to_ascii_lowercase().rfind("ud").unwrap();
            assert_eq!(NAME.around(text, pair), None, "{text:?}");
        }
    }

    #[test]
    fn the_two_letters_begin_something_in_either_case() {
        let (firsts, seconds) = tables(core::slice::from_ref(&NAME));
        for pair in ["ud", "UD", "uD"] {
            let [first, second] = <[u8; 2]>::try_from(pair.as_bytes()).unwrap();
            assert_eq!(firsts[usize::from(first)] & seconds[usize::from(second)], 8, "{pair}");
        }
        assert_eq!(firsts[usize::from(b'u')] & seconds[usize::from(b'e')], 0);
    }
}
