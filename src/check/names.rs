//! Names by which texts call services, and where one stands in a text.
//!
//! A name is compared by its letters and digits alone: case does not matter, nor what stands between its words, nor an
//! apostrophe, and `&` is "and". So `ChildLine`, `child_line` and `CHILD-LINE` are one name.

use core::ops::Range;

use super::cues::{CALLING, NO_NAME, REACHING, is_one_of};
use crate::vocabulary::text::{List, Text};

/// A name by which texts call services.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// Its letters and digits in lower case.
    pub(crate) key: Text,
    pub(crate) form: Form,
    /// How many letters its first word has.
    pub(crate) first: u8,
    /// Whose it is, first who is meant before others: places of contacts, and behind those of what is retired or of others.
    pub(crate) owners: List<u32>,
}

/// What a name needs to be taken for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Nothing but its letters.
    Own,
    /// A capital, or a place of its own: all of its words are ordinary ones.
    Ordinary,
    /// The dots behind its letters, without which it is a word: C.A.L.L.
    Dotted,
}

impl Name {
    #[inline]
    pub(crate) const fn packed(key: &'static str, form: Form, first: u8, owners: &'static [u32]) -> Self {
        Self { key: Text::Borrowed(key), form, first, owners: List::Borrowed(owners) }
    }
}

/// What services are called, in order of their letters.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    pub(crate) list: List<Name>,
    /// A bit for the words that names begin with, so that most words need no closer look.
    filter: [u64; WORDS],
}

/// How many letters of a word are looked at first.
const LETTERS: usize = 8;
/// How many words of 64 bits the filter has: 16 bits of a hash.
const WORDS: usize = 1024;

impl Names {
    #[inline]
    pub(crate) const fn packed(list: &'static [Name]) -> Self {
        Self { filter: filter_of(list), list: List::Borrowed(list) }
    }

    #[cfg(feature = "toml")]
    pub(crate) fn of(list: alloc::vec::Vec<Name>) -> Self {
        let filter = list
            .iter()
            .fold([0; WORDS], |filter, name| with_name(filter, name.key.as_bytes(), usize::from(name.first)));
        Self { filter, list: List::Owned(list) }
    }

    /// The name at a place of the list.
    #[inline]
    pub(crate) fn get(&self, place: usize) -> Option<&Name> {
        self.list.get(place)
    }

    /// Whether a name may begin with this word.
    #[inline]
    fn may_begin(&self, word: u64) -> bool {
        let bit = hash(word);
        self.filter.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }

    /// Whether a name stands in a stretch of text.
    #[inline]
    pub(crate) fn stand_in(&self, text: &str, within: &Range<usize>) -> bool {
        let bytes = text.as_bytes();
        let mut at = within.start;
        while at < within.end {
            let (word, end) = word_at(bytes, at);
            // No name begins with 0, as most numbers do.
            if end > at
                && bytes.get(at) != Some(&b'0')
                && self.may_begin(word)
                && name_at(&self.list, text, at).is_some()
            {
                return true;
            }
            at = end.max(at + 1);
        }
        false
    }

    /// Finds the longest name that begins here, which is the beginning of a word: its place in the list, and where it ends.
    #[inline]
    pub(crate) fn at(&self, text: &str, at: usize) -> Option<(usize, usize)> {
        let (word, end) = word_at(text.as_bytes(), at);
        if end > at && self.may_begin(word) { name_at(&self.list, text, at) } else { None }
    }
}

/// The first letters of the word that stands here, in small letters, and where it ends: also at a capital in the middle.
#[inline]
fn word_at(bytes: &[u8], at: usize) -> (u64, usize) {
    let (mut end, mut small) = (at, false);
    while let Some(byte) = bytes.get(end).filter(|byte| byte.is_ascii_alphanumeric()) {
        let capital = byte.is_ascii_uppercase();
        // "nspccPhone", but not "SoBS".
        if small && capital && bytes.get(end + 1).is_some_and(u8::is_ascii_lowercase) {
            break;
        }
        small = !capital;
        end += 1;
    }
    let length = end - at;
    let word = match bytes.get(at..).and_then(|rest| rest.first_chunk::<LETTERS>()) {
        // All letters at once, without those behind the word.
        Some(letters) if length < LETTERS => (u64::from_le_bytes(*letters) | SMALL) & ((1 << (8 * length)) - 1),
        Some(letters) => u64::from_le_bytes(*letters) | SMALL,
        None => (at..end).fold(0, |word, place| add(word, place - at, bytes.get(place).copied().unwrap_or_default())),
    };
    (word, end)
}

/// What makes small letters of eight.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// The word with one more letter, if it is among the first.
#[inline]
const fn add(word: u64, place: usize, letter: u8) -> u64 {
    if place < LETTERS { word | ((letter | 0x20) as u64) << (8 * place) } else { word }
}

#[inline]
const fn hash(word: u64) -> usize {
    (word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as usize
}

/// A bit for the first word of each name, and for the name written as one word.
const fn filter_of(names: &'static [Name]) -> [u64; WORDS] {
    let mut filter = [0; WORDS];
    let mut rest = names;
    while let [name, behind @ ..] = rest {
        if let Text::Borrowed(key) = &name.key {
            filter = with_name(filter, key.as_bytes(), name.first as usize);
        }
        rest = behind;
    }
    filter
}

/// The same with the bits of a name whose first word has so many letters.
const fn with_name(mut filter: [u64; WORDS], key: &[u8], first: usize) -> [u64; WORDS] {
    let (mut word, mut count) = (0, 0);
    while count < LETTERS && count < key.len() {
        // "Men's" is "Mens" too.
        if count == first || count == first + 1 {
            filter = with(filter, word);
        }
        word = add(word, count, key[count]);
        count += 1;
    }
    with(filter, word)
}

const fn with(mut filter: [u64; WORDS], word: u64) -> [u64; WORDS] {
    let bit = hash(word);
    filter[bit / 64] |= 1 << (bit % 64);
    filter
}

/// Most bytes of marks between two letters of a name.
const BETWEEN: usize = 3;
/// The same where they begin with a space: a line break, and what indents the next line.
const INDENT: usize = 24;

#[inline]
fn name_at(names: &[Name], text: &str, at: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    // The letters up to a mark, behind which a name may go on, as one number.
    let letters = bytes.get(at..)?.iter().take(4).take_while(|byte| byte.is_ascii_alphanumeric());
    let (begin, count) =
        letters.fold((0, 0), |(begin, count), byte| (begin << 8 | u32::from(byte.to_ascii_lowercase()), count + 1));
    let begins = |name: &Name| {
        let key = name.key.as_bytes();
        (0..count).fold(0, |begin, place| begin << 8 | key.get(place).copied().map_or(0, u32::from))
    };
    let start = names.partition_point(|name| begins(name) < begin);
    let alike = names.get(start..)?.iter().take_while(|name| begins(name) == begin).enumerate();
    let mut best = None;
    for (place, name) in alike {
        let Some((end, capitals)) = letters_at(bytes, at, name.key.as_bytes()) else { continue };
        let longer = best.is_none_or(|(_, before)| end > before);
        let fits = match name.form {
            Form::Own => true,
            Form::Ordinary => (capitals && !is_followed_by_no_name(text, end)) || is_said_to_be_one(text, at, end),
            Form::Dotted => bytes.get(at + 1) == Some(&b'.'),
        };
        if longer && fits && is_end_of_word(bytes, end) {
            // The dot behind the last letter ends no sentence.
            let dot = name.form == Form::Dotted && bytes.get(end) == Some(&b'.');
            best = Some((start + place, end + usize::from(dot)));
        }
    }
    best
}

/// Where letters end that stand here, if they do, and whether each word of them begins with a capital.
#[inline]
pub(crate) fn letters_at(bytes: &[u8], start: usize, letters: &[u8]) -> Option<(usize, bool)> {
    let (mut at, mut capitals, mut small) = (start, 0, 0);
    let mut rest = letters;
    let (mut new_word, mut gapped) = (true, false);
    while let Some((letter, behind)) = rest.split_first() {
        let found = *bytes.get(at)?;
        if found.to_ascii_lowercase() == *letter {
            if new_word {
                capitals += usize::from(found.is_ascii_uppercase());
                small += usize::from(found.is_ascii_lowercase());
            }
            (new_word, gapped) = (false, false);
            at += 1;
            rest = behind;
            continue;
        }
        if at == start {
            return None;
        }
        if found == b'&' {
            if let Some(behind) = rest.strip_prefix(b"and") {
                at += [&b"&amp;"[..], b"&#38;", b"&"]
                    .iter()
                    .find(|sign| starts_with(bytes, at, sign))
                    .map_or(1, |sign| sign.len());
                (rest, new_word, gapped) = (behind, true, false);
                continue;
            }
        }
        // One stretch of marks between two letters, not several.
        let gap = gap_at(bytes, at).filter(|_| !gapped)?;
        new_word |= bytes.get(at).is_some_and(|mark| !matches!(mark, b'\'' | 0x80..));
        at += gap;
        gapped = true;
    }
    // "Stop it Now" is a name; "Missing people" begins a sentence.
    Some((at, capitals > small))
}

#[inline]
fn starts_with(bytes: &[u8], at: usize, with: &[u8]) -> bool {
    bytes.get(at..).is_some_and(|rest| rest.starts_with(with))
}

/// How many bytes of marks stand here that may be inside a name.
#[inline]
fn gap_at(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    for entity in [&b"&nbsp;"[..], b"&rsquo;", b"&apos;", b"&#39;", b"&#x27;", b"&shy;", b"\\u2019"] {
        if rest.starts_with(entity) {
            return Some(entity.len());
        }
    }
    let mark = |byte: &&u8| {
        matches!(
            byte,
            b' ' | b'-' | b'_' | b'.' | b'\'' | b'\n' | b'\r' | b'\t' | b'+' | b'/' | b':' | b'!' | b'\\' | 0x80..
        )
    };
    let most = if rest.first().is_some_and(u8::is_ascii_whitespace) { INDENT } else { BETWEEN };
    let marks = rest.get(..rest.iter().take(most).take_while(mark).count())?;
    // The end of a sentence or of a paragraph ends a name.
    let ends = marks
        .windows(2)
        .any(|two| matches!(two, [b'.' | b'!' | b':', next] if next.is_ascii_whitespace()) || two == b"\n\n");
    (!marks.is_empty() && !ends).then_some(marks.len())
}

/// Whether a word ends here, or a part of one that is written `likeThis`.
#[inline]
pub(crate) fn is_end_of_word(bytes: &[u8], end: usize) -> bool {
    let before = end.checked_sub(1).and_then(|at| bytes.get(at));
    match (before, bytes.get(end)) {
        (_, None) => true,
        (Some(b'a'..=b'z'), Some(next)) => {
            !next.is_ascii_lowercase() && !next.is_ascii_digit() && *next < 0x80 || is_mark(bytes, end)
        }
        (_, Some(next)) => !next.is_ascii_alphanumeric() && (*next < 0x80 || is_mark(bytes, end)),
    }
}

/// Whether a mark of several bytes stands here, and not a letter: dashes, quotes and no-break spaces.
#[inline]
fn is_mark(bytes: &[u8], at: usize) -> bool {
    let rest = bytes.get(at..).unwrap_or_default();
    matches!(rest, [0xe2, ..] | [0xc2, ..] | [0xf0, ..] | [0xef, ..] | [0xe3, 0x80, ..])
}

/// Whether a word begins here, or a part of one that is written `likeThis`.
#[inline]
pub(crate) fn is_start_of_word(bytes: &[u8], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| bytes.get(at)) else { return true };
    match bytes.get(at) {
        Some(b'A'..=b'Z') => !before.is_ascii_uppercase() && (!before.is_ascii_digit()),
        Some(b'a'..=b'z' | b'0'..=b'9') => !before.is_ascii_alphanumeric() && !(0xc3..=0xc5).contains(before),
        _ => false,
    }
}

/// Whether ordinary words go on so that they name nobody: "Mind you".
#[inline]
fn is_followed_by_no_name(text: &str, end: usize) -> bool {
    let rest = text.get(end..).and_then(|rest| rest.strip_prefix(' ')).unwrap_or_default();
    is_one_of(rest.split(|letter: char| !letter.is_ascii_alphabetic()).next().unwrap_or_default(), NO_NAME)
}

/// Whether ordinary words in small letters name a service, because they fill a field or stand where one is called or has a
/// number: `"mind":`, "call refuge on", "frank 0300 123 6600", "85258 for shout".
#[inline]
fn is_said_to_be_one(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(start.saturating_sub(16)..start).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let (bare, next) = (before.trim_end_matches(' '), after.trim_start_matches(' '));
    let fields = ['"', '\'', '|', ',', '`', '_', '\t'];
    let opened = start == 0 || before.ends_with(fields) || before.ends_with('>') || bare.ends_with('\n');
    let closed = after.starts_with(fields) || after.starts_with('<') || next.starts_with(['=', ':', '|']);
    let dashes = ['-', '\u{2013}', '\u{2014}'];
    if opened && closed || bare.ends_with(dashes) && next.starts_with(dashes) {
        return true;
    }
    let first_word = |text: &str| text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (follows, rest) = next.split_at_checked(first_word(next)).unwrap_or_default();
    let is_number = |text: &str| text.trim_start_matches(' ').starts_with(|letter: char| letter.is_ascii_digit());
    let last = bare.strip_suffix(" the").unwrap_or(bare).rsplit(|letter: char| !letter.is_alphabetic()).next();
    let called = is_one_of(last.unwrap_or_default(), CALLING) && (is_one_of(follows, REACHING) || is_number(next));
    let begins = start == 0 || bare.ends_with([',', ':', ';', '(', '-', '.', '!', '?', '\n']);
    let has_number = begins && is_number(next) || ["is", "are", "on"].contains(&follows) && is_number(rest);
    let of_number =
        bare.strip_suffix(" for").is_some_and(|before| before.ends_with(|letter: char| letter.is_ascii_digit()));
    called || has_number || of_number
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[Name] = &[
        Name::packed("beat", Form::Ordinary, 4, &[0]),
        Name::packed("childline", Form::Own, 5, &[1]),
        Name::packed("mensadviceline", Form::Own, 3, &[2]),
        Name::packed("missingpeople", Form::Ordinary, 7, &[3]),
        Name::packed("nspcc", Form::Own, 5, &[4]),
        Name::packed("nspcchelpline", Form::Own, 5, &[5]),
        Name::packed("shelterandcare", Form::Own, 7, &[6]),
        Name::packed("stopitnow", Form::Ordinary, 4, &[7]),
    ];

    fn found(text: &str, at: usize) -> Option<(&'static str, &str)> {
        let names = Names::packed(NAMES);
        let (place, end) = names.at(text, at)?;
        Some((NAMES.get(place).map(|name| &*name.key).unwrap_or_default(), text.get(at..end).unwrap_or_default()))
    }

    #[test]
    fn a_name_is_its_letters() {
        for text in [
            "Childline",
            "ChildLine",
            "Child Line",
            "child-line",
            "CHILD_LINE",
            "child\u{a0}line",
            "childline's",
            "Childline’s",
        ] {
            assert_eq!(found(text, 0).map(|(key, _)| key), Some("childline"), "{text}");
        }
        for text in ["Men's Advice Line", "mens advice line", "Men\u{2019}s Advice\nLine", "Men&rsquo;s Advice Line"] {
            assert_eq!(found(text, 0), Some(("mensadviceline", text)), "{text}");
        }
        for text in ["Shelter & Care", "Shelter and Care", "Shelter &amp; Care"] {
            assert_eq!(found(text, 0), Some(("shelterandcare", text)), "{text}");
        }
        for text in ["childlines", "Childlin", "child. (line", "Childliné", "childline2"] {
            assert_eq!(found(text, 0), None, "{text}");
        }
    }

    #[test]
    fn the_longest_name_counts() {
        assert_eq!(found("the NSPCC Helpline on", 4), Some(("nspcchelpline", "NSPCC Helpline")));
        assert_eq!(found("NSPCC helplines", 0), Some(("nspcc", "NSPCC")));
        assert_eq!(found("nspccPhone", 0), Some(("nspcc", "nspcc")));
    }

    #[test]
    fn ordinary_words_need_a_capital_or_a_place_of_their_own() {
        for text in ["Beat", "BEAT:", "Missing People", "Stop It Now", "Stop it Now!"] {
            assert!(found(text, 0).is_some(), "{text}");
        }
        for text in ["beat them", "Missing people are found", "stop it now or else"] {
            assert!(found(text, 0).is_none(), "{text}");
        }
        assert!(found("call beat on 0800", 5).is_some() && found("{\"beat\": 1}", 2).is_some());
        assert!(found("they beat on the drum", 5).is_none() && found("Beat the queue", 0).is_none());
    }
}
