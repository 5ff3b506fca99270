//! How far the text around a number is read: never farther than a bound that does not depend on the text.

use core::ops::Range;

/// How much of the text before a number, and behind it, is read for whose it is, in bytes.
const BEFORE: usize = 420;
const BEHIND: usize = 240;
/// The same on its line alone.
const ASIDE: usize = 72;
/// How much is read for words that explain, and for claims.
const NEAR: usize = 90;
/// A sentence that is shorter than this, in bytes, is read with the one beside it.
const SHORT: usize = 56;

/// The stretch around a number in which it may be said whose it is: its sentence and the one before or, where a page or a
/// table has none, some lines.
pub(super) fn around(text: &str, range: &Range<usize>) -> Range<usize> {
    let bytes = text.as_bytes();
    let ends = |at: &usize| {
        let stop = matches!(bytes.get(*at), Some(b'.' | b'?' | b'!'));
        stop && bytes.get(at + 1).is_some_and(u8::is_ascii_whitespace)
    };
    let first = range.start.saturating_sub(BEFORE);
    let (mut start, mut sentences, mut behind) = (first, 0, range.start);
    for end in (first..range.start).rev().filter(ends) {
        if sentences > 0 && behind - end > SHORT {
            start = end + 1;
            break;
        }
        sentences += 1;
        behind = end;
    }
    // Not in the middle of a word.
    if start > 0 {
        let whole = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'<' | b',');
        let before = bytes.get(start..range.start).unwrap_or_default();
        start += before.iter().position(whole).unwrap_or(before.len());
    }
    let last = bytes.len().min(range.end + BEHIND);
    let end = (range.end..last).find(ends).map_or(last, |stop| {
        // "It's SANEline.", "Who answers? Mermaids do."
        let goes_on =
            bytes.get(stop) == Some(&b'?') || bytes.get(stop + 2).is_some_and(|next| b"ItT(\"".contains(next));
        if goes_on { last.min(stop + SHORT) } else { stop + 1 }
    });
    start..boundary_before(text, end)
}

/// The line that a number stands on.
pub(super) fn line(text: &str, range: &Range<usize>) -> Range<usize> {
    let bytes = text.as_bytes();
    let first = boundary_behind(text, range.start.saturating_sub(ASIDE));
    let last = boundary_before(text, bytes.len().min(range.end + ASIDE));
    let before = bytes.get(first..range.start).unwrap_or_default();
    let after = bytes.get(range.end..last).unwrap_or_default();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(first, |line| first + line + 1);
    start..after.iter().position(|byte| *byte == b'\n').map_or(last, |line| range.end + line)
}

/// What stands before a place in its sentence or row, and behind it.
pub(super) fn sentence<'t>(text: &'t str, range: &Range<usize>) -> (&'t str, &'t str) {
    let bytes = text.as_bytes();
    let ends = |at: &usize| match bytes.get(*at) {
        Some(b'\n') => bytes.get(at + 1).is_none_or(|next| !next.is_ascii_lowercase()),
        Some(b'.' | b'?' | b'!') => bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace),
        _ => false,
    };
    let first = boundary_behind(text, range.start.saturating_sub(NEAR));
    let last = boundary_before(text, bytes.len().min(range.end + NEAR));
    let from = (first..range.start).rev().find(ends).map_or(first, |end| end + 1);
    let to = (range.end..last).find(ends).unwrap_or(last);
    (text.get(from..range.start).unwrap_or_default(), text.get(range.end..to).unwrap_or_default())
}

/// A line break and a tab in a string of a program.
const ESCAPES: [&str; 3] = ["\\n", "\\r", "\\t"];

/// Whether no word goes on behind what stands before a place.
pub(super) fn is_apart(before: &str) -> bool {
    !before.ends_with(char::is_alphanumeric) || ESCAPES.iter().any(|escape| before.ends_with(escape))
}

/// The nearest place at or before this one that is no part of a letter.
pub(super) fn boundary_before(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at = at.saturating_sub(1);
    }
    at
}

/// The nearest place at or behind this one that is no part of a letter.
fn boundary_behind(text: &str, mut at: usize) -> usize {
    while at < text.len() && !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn place(text: &str) -> Range<usize> {
        let start = text.find('#').unwrap();
        start..start + 1
    }

    #[test]
    fn a_sentence_and_the_one_before_are_read() {
        let text = "Far away from here stands a longer sentence that has nothing at all to do with it. One that is as long as \
                    all the others here, in which a service is named. Ring # now. More.";
        assert_eq!(
            text.get(around(text, &place(text))),
            Some(" One that is as long as all the others here, in which a service is named. Ring # now.")
        );
        assert_eq!(sentence(text, &place(text)), (" Ring ", " now"));
    }

    #[test]
    fn a_word_may_begin_behind_a_written_line_break() {
        assert!(["", "Ring ", "Ring:\\n", "Ring:\\t", "\u{2022}"].iter().all(|before| is_apart(before)));
        assert!(["n", "Ring", "\\x", "9"].iter().all(|before| !is_apart(before)));
    }

    #[test]
    fn a_line_ends_at_its_breaks() {
        let text = "one\nRing # now\ntwo";
        assert_eq!(text.get(line(text, &place(text))), Some("Ring # now"));
    }

    #[test]
    fn no_letter_is_cut() {
        for length in 0..600 {
            for letter in ["é", "\u{1f1ec}", "…"] {
                let mut text = String::from(letter).repeat(length);
                text.insert(text.len() / 2 / letter.len() * letter.len(), '#');
                let place = place(&text);
                assert!(text.get(around(&text, &place)).is_some() && text.get(line(&text, &place)).is_some());
                let (before, after) = sentence(&text, &place);
                assert!(before.len() <= NEAR && after.len() <= NEAR);
            }
        }
    }
}
