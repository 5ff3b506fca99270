//! Short codes: where words, a key, a header or a name make a number to call or to text of a few digits.

use core::ops::Range;

use super::around::Key;
use super::cues::{CALLING, FOLLOWING, KEYS, LEADING, NOT_KEYS, is_one_of};
use super::given::Given;
use super::pieces::is_dress;
use super::scan::Scan;
use super::{stretch, table};
use crate::number::digits::Digits;

/// How much of the text before a number is read for the words that make a call of it, in bytes.
pub(super) const CONTEXT: usize = 64;
/// How close two numbers of a list stand, in bytes.
const LIST: usize = 20;

impl Scan<'_, '_> {
    /// Whether the words around a short code make a call or a message of it, or the key, the header or the service that it
    /// stands under.
    pub(super) fn is_call(&mut self, range: &Range<usize>, digits: &Digits) -> bool {
        if self.text.get(range.end..).is_some_and(is_rest_of_host) {
            return false;
        }
        let near = self.last.as_ref().map(|(last, digits)| (range.start - last, digits));
        // The text of a link to the same number.
        if near.is_some_and(|(distance, last)| distance <= CONTEXT / 2 && last.as_str() == digits.as_str()) {
            return true;
        }
        // "116 111": the end of a number that is none of the directory.
        if is_end_of_number(self.text, range.start) && near.is_none_or(|(distance, _)| distance > 1) {
            return false;
        }
        let fits = self.fits_behind(range.end);
        // One more of a list: "101 or 999".
        let in_list = near.is_some_and(|(distance, _)| distance <= LIST);
        let mut words = words_before(self.text, range.start);
        let called = match words.next() {
            Some(word) if is_one_of(word, CALLING) => true,
            Some(word) if is_one_of(word, LEADING) => in_list || words.take(6).any(|word| is_one_of(word, CALLING)),
            _ => false,
        };
        let said = fits && (called || self.is_pair(range) || self.is_grouped(range) && self.is_apart(range));
        said || self.judging && (self.is_entry(range, digits) || fits && self.is_named(range, digits))
    }

    /// Whether a short code fills a cell, a field or a value that says, by its key, its header or a service beside it, that it
    /// is a number to call or to text.
    fn is_entry(&mut self, range: &Range<usize>, digits: &Digits) -> bool {
        let (before, after) = self.sides(range);
        if !stretch::is_apart(before.trim_end_matches(' '))
            || after.trim_start_matches(' ').starts_with(char::is_alphanumeric)
        {
            return false;
        }
        let within = stretch::around(self.text, range);
        let Some((key, beside, paired, cued)) = self.read(range, within, |around| {
            let beside: Given = around.beside().collect();
            (around.is_alone().then(|| around.key()), beside, around.is_pair_with_name(), around.has_cue())
        }) else {
            return false;
        };
        let long = digits.as_bytes().len() > 4;
        match key {
            Some(Key::Calls) => true,
            Some(Key::Unsaid) => match self.header_key(range) {
                Key::Calls => true,
                Key::Unsaid => {
                    paired || long && (cued || self.is_grouped(range)) || self.is_number_of(&beside, digits, long)
                }
                Key::Counts => false,
            },
            Some(Key::Counts) | None => false,
        }
    }

    /// Whether a short code may be the number of one of these: of more than four digits anybody's, of fewer its holder's alone.
    fn is_number_of(&self, names: &Given, digits: &Digits, long: bool) -> bool {
        let known = self.directory.known_anywhere(digits);
        let mut names = names.names().filter_map(|name| self.directory.data().names.get(name));
        names.any(|name| long || known.is_some_and(|verdict| self.covers(name, &verdict)))
    }

    /// What the header of its column makes of a place.
    fn header_key(&self, range: &Range<usize>) -> Key {
        let words =
            || table::header(self.text, range).unwrap_or_default().split(|letter: char| !letter.is_alphabetic());
        if words().any(|word| is_one_of(word, NOT_KEYS)) {
            Key::Counts
        } else if words().any(|word| is_one_of(word, KEYS)) {
            Key::Calls
        } else {
            Key::Unsaid
        }
    }

    /// Whether a code stands in two groups, as numbers of that kind alone do.
    fn is_grouped(&self, range: &Range<usize>) -> bool {
        self.text.get(range.clone()).is_some_and(|code| code.contains([' ', '-', '\u{a0}']))
    }

    /// Whether a mark stands before it, and no word that it could be the number of.
    fn is_apart(&self, range: &Range<usize>) -> bool {
        let before = self.sides(range).0.trim_end_matches([' ', '*', '_', '"', '\'']);
        before.chars().next_back().is_none_or(|mark| ",:;(-\u{2013}\u{2014}\n.!?|\u{2022}".contains(mark))
    }

    /// Whether a service is named right beside a short code, so that it is a number.
    fn is_named(&mut self, range: &Range<usize>, digits: &Digits) -> bool {
        // Of three digits only what is said right beside them makes a number.
        let long = digits.as_bytes().len() > 4;
        let within = if long { stretch::around(self.text, range) } else { stretch::line(self.text, range) };
        if !self.directory.data().names.stand_in(self.text, &within) {
            return false;
        }
        let named = self.read(range, within, |around| {
            let counted = around.key() == Key::Counts || around.is_counted();
            !counted
                && if long {
                    around.given().is_some_and(|given| given.names().next().is_some())
                } else {
                    around.is_plainly_called() || around.only_name().is_some()
                }
        });
        named.unwrap_or_default()
    }

    /// The text on both sides.
    fn sides(&self, range: &Range<usize>) -> (&str, &str) {
        (self.text.get(..range.start).unwrap_or_default(), self.text.get(range.end..).unwrap_or_default())
    }

    /// Whether two emergency numbers stand side by side: "999 or 112", "999/101".
    fn is_pair(&self, range: &Range<usize>) -> bool {
        let is_code = |text: &str| ["999", "112", "101"].contains(&text);
        let joints = [" or ", "/", " / ", " and "];
        let (before, after) = self.sides(range);
        let behind = joints
            .iter()
            .find_map(|joint| after.strip_prefix(joint))
            .and_then(|rest| Some((rest.get(..3)?, rest.get(3..)?)));
        let ahead = joints.iter().find_map(|joint| before.strip_suffix(joint));
        let ahead = ahead.and_then(|rest| rest.get(rest.len().checked_sub(3)?..));
        let before_another =
            behind.is_some_and(|(code, rest)| is_code(code) && !rest.starts_with(char::is_alphanumeric));
        // What stands before was found to be one.
        let found = self.last.is_some_and(|(last, _)| range.start - last < 6);
        self.text.get(range.clone()).is_some_and(is_code) && (before_another || found && ahead.is_some_and(is_code))
    }

    /// Whether what follows a short code leaves it a number to call: the end, a mark, or a word that counts nothing.
    #[inline]
    fn fits_behind(&self, end: usize) -> bool {
        let rest = self.text.get(end..).unwrap_or_default();
        let behind = rest.trim_start_matches([' ', '\t', '\u{a0}']);
        match behind.chars().next() {
            Some(letter) if letter.is_alphabetic() => {
                let word = behind.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
                is_one_of(word, FOLLOWING)
            }
            Some(letter) if letter.is_ascii_digit() => is_time(behind),
            Some(letter) => !letter.is_numeric(),
            None => true,
        }
    }
}

/// Whether a text begins with hours: "24 hours a day", "24/7", "9am".
#[inline]
fn is_time(text: &str) -> bool {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit() || ":.".contains(letter));
    let rest = rest.strip_prefix('/').map_or(rest, |rest| if rest.starts_with('7') { "hours" } else { rest });
    let word = rest.trim_start_matches([' ', '-']);
    text.len() - rest.len() < 6
        && ["hour", "hr", "am", "pm", "days"]
            .iter()
            .any(|unit| word.get(..unit.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(unit)))
}

/// Whether a number that this follows is the front of a host, as in 111.nhs.uk, and not the end of a sentence.
#[inline]
fn is_rest_of_host(rest: &str) -> bool {
    let part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let label = rest.strip_prefix('.').filter(|label| label.starts_with(part));
    let next = label.and_then(|label| label.trim_start_matches(part).strip_prefix('.'));
    next.is_some_and(|next| next.starts_with(part))
}

/// The words before a place, the nearest first, back to the end of the sentence before, the line, or the cell. Tags that
/// only dress words are passed over, and entities.
#[inline]
pub(super) fn words_before(text: &str, at: usize) -> impl Iterator<Item = &str> {
    let (mut at, mut left) = (at, CONTEXT);
    core::iter::from_fn(move || {
        loop {
            let before = text.get(..at)?;
            let letter = before.chars().next_back()?;
            let width = letter.len_utf8();
            left = left.checked_sub(width)?;
            match letter {
                '\n' | '\r' | '?' | '!' => return None,
                '.' if text.as_bytes().get(at) == Some(&b' ') => return None,
                // A tag counts for one letter.
                '>' => at = dress_before(before)?,
                ';' => at = entity_before(before).unwrap_or(at - 1),
                _ if letter.is_alphabetic() => {
                    let length = before
                        .chars()
                        .rev()
                        .take_while(|letter| letter.is_alphabetic())
                        .map(char::len_utf8)
                        .sum::<usize>();
                    let (front, word) = before.split_at_checked(at - length)?;
                    left = left.saturating_sub(length - width);
                    at -= length;
                    // A line break in a string of a program ends its line too: "Samaritans\n116 123".
                    let escape = front.ends_with('\\') && word.starts_with(['n', 'r', 't']);
                    return word.get(usize::from(escape)..).filter(|word| !word.is_empty());
                }
                _ => at -= width,
            }
        }
    })
}

/// Where a tag begins that ends this text, if it only dresses words; `None` for any other.
#[inline]
fn dress_before(text: &str) -> Option<usize> {
    const LONGEST: usize = 200;
    let length = text.bytes().rev().take(LONGEST).position(|byte| byte == b'<');
    let Some(length) = length else { return Some(text.len() - 1) };
    let start = text.len() - length - 1;
    let name = text.get(start + 1..)?.trim_start_matches('/');
    let name = name.split(|letter: char| !letter.is_ascii_alphanumeric()).next()?;
    if name.is_empty() {
        return Some(text.len() - 1);
    }
    is_dress(name).then_some(start)
}

/// Where an entity begins that ends this text.
#[inline]
fn entity_before(text: &str) -> Option<usize> {
    let length = text.bytes().rev().take(9).position(|byte| byte == b'&')?;
    let start = text.len() - length - 1;
    let name = text.get(start + 1..text.len() - 1)?;
    (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')).then_some(start)
}

/// Whether the digits that begin here stand behind others, with one space or hyphen between.
#[inline]
fn is_end_of_number(text: &str, start: usize) -> bool {
    let mut before = text.get(..start).unwrap_or_default().chars().rev();
    before.next().is_some_and(|gap| matches!(gap, ' ' | '-' | '\u{a0}'))
        && before.next().is_some_and(|last| last.is_ascii_digit())
}
