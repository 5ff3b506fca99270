//! What of an utterance is weighed: its words, its pairs of words, the parts of its words, and what its words mean.

use super::key::{hash, more};
use super::words::{LONGEST, Word};
use crate::vocabulary::inline::Inline;

/// How many bits of a key there are.
pub(crate) const KEY_BITS: u32 = 20;

/// Letters of a part of a word.
const PART: usize = 4;

/// Something in an utterance that is weighed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Feature {
    /// Which one: `KEY_BITS` bits. Those that share a key are one to the weights.
    pub(crate) key: u32,
    /// How much it counts.
    pub(crate) count: i32,
    /// The first and the last of its words.
    pub(crate) words: (u8, u8),
    /// Whether it is a part of a word.
    pub(crate) is_part: bool,
}

/// The kinds, by the first byte of what is hashed, and how much each counts.
const WORD: (u8, i32) = (b'w', 10);
const PAIR: (u8, i32) = (b'b', 10);
/// Two words with one between them: the same key as without it.
const APART: (u8, i32) = (b'b', 7);
const PART_OF_WORD: (u8, i32) = (b'c', 4);
const MEANING: (u8, i32) = (b'k', 7);
const MEANINGS: (u8, i32) = (b'p', 4);

/// Goes through the features of an utterance.
#[inline]
pub(crate) fn features(words: &[Word], mut each: impl FnMut(Feature)) {
    // For each meaning, the word that has it first.
    let mut first = [0_u8; u64::BITS as usize];
    let mut meanings = 0_u64;
    for (at, word) in (0_u8..).zip(words) {
        let stem = word.stem.as_bytes();
        each(feature(WORD, &[stem], (at, at)));
        let following = words.get(usize::from(at) + 1..).unwrap_or_default();
        for ((next, kind), distance) in following.iter().zip([PAIR, APART]).zip(1_u8..) {
            each(feature(kind, &[stem, b" ", next.stem.as_bytes()], (at, at + distance)));
        }
        parts(word.text.as_bytes(), |key| each(Feature { key, count: PART_OF_WORD.1, words: (at, at), is_part: true }));
        for meaning in ones(word.meanings & !meanings) {
            first[usize::from(meaning)] = at;
        }
        meanings |= word.meanings;
    }
    for meaning in ones(meanings) {
        let at = first[usize::from(meaning)];
        each(feature(MEANING, &[&[meaning]], (at, at)));
        for other in ones(meanings & ((1 << meaning) - 1)) {
            let pair = (at, first[usize::from(other)]);
            each(feature(MEANINGS, &[&[other, meaning]], pair));
        }
    }
}

#[inline]
fn feature((kind, count): (u8, i32), parts: &[&[u8]], words: (u8, u8)) -> Feature {
    let hash = parts.iter().flat_map(|part| part.iter()).fold(hash(&[kind]), more);
    Feature { key: key(hash), count, words, is_part: false }
}

/// The keys of all parts of a word of at least four letters, with a mark at its beginning and its end.
#[inline]
fn parts(word: &[u8], mut each: impl FnMut(u32)) {
    let Some(marked) = Inline::<{ LONGEST + 2 }>::joined([&b"^"[..], word, b"$"]) else { return };
    let marked = marked.as_bytes();
    // The bytes at which a letter begins, and the end.
    let starts = marked.iter().enumerate().filter(|(_, byte)| *byte & 0xc0 != 0x80).map(|(start, _)| start);
    let ends = starts.clone().chain([marked.len()]).skip(PART);
    // The marks are two of its letters.
    if starts.clone().count() < PART + 2 {
        return;
    }
    for (start, end) in starts.zip(ends) {
        let part = marked.get(start..end).unwrap_or_default();
        each(key(part.iter().fold(hash(&[PART_OF_WORD.0]), more)));
    }
}

/// The last bits of a hash differ least: the first ones of a product are taken.
#[inline]
fn key(hash: u32) -> u32 {
    hash.wrapping_mul(0x9e37_79b1) >> (u32::BITS - KEY_BITS)
}

/// The places of the bits that are set.
#[inline]
fn ones(mut bits: u64) -> impl Iterator<Item = u8> {
    core::iter::from_fn(move || {
        let place = bits.trailing_zeros();
        bits &= bits.checked_sub(1)?;
        u8::try_from(place).ok()
    })
}
