//! Whether a number may be changed where it stands: in plain words or as what a `tel:` link dials, now and not in the past.

use std::ops::Range;

use super::allow::digits;
use super::finding::boundary;

/// How much before and behind a number is looked at, in bytes: the time that reading takes grows with the text alone.
const AROUND: usize = 2000;

/// Words beside a number after which it is told of, not given: what was, what is not so, what is no call.
const TOLD_OF: &str = " aren archive archived before ceased change changed changes closed dead deprecated destroyed didn \
    discontinued doesn don expired fax former formerly historic history instead isn longer never no not obsolete old older \
    previous previously replace replaced replaces retire retired sms text texts unlike until unused used wasn was were \
    weren wrong ";
/// Marks of the same: struck out, or one thing in place of another.
const STRUCK: [&str; 8] = ["<del", "<s>", "<s ", "<strike", "~~", "->", "=>", "→"];
/// What stands behind a number that goes on.
const GOES_ON: [&str; 6] = ["ext", "x1", "x2", "option", "press", "then"];

/// Whether a number is one that a `tel:` link dials, and nothing more.
pub fn is_dialled(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default().trim_end_matches(['/', '+']);
    let is_scheme = ["tel:", "callto:"].iter().any(|scheme| {
        before
            .len()
            .checked_sub(scheme.len())
            .and_then(|at| before.get(at..))
            .is_some_and(|end| end.eq_ignore_ascii_case(scheme))
    });
    let behind = text.get(range.end..).and_then(|behind| behind.chars().next());
    is_scheme && behind.is_none_or(|letter| matches!(letter, '"' | '\'' | ')' | '>' | '\\' | ' ' | '\n'))
}

/// Whether a number stands in words: not in a tag, an address, a name of a file or a key, with no more digits beside it.
pub fn is_written(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(boundary(text, range.start.saturating_sub(AROUND))..range.start).unwrap_or_default();
    let behind = text.get(range.end..boundary(text, range.end + AROUND)).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let in_tag = before.rfind('<').is_some_and(|open| {
        let inside = before.get(open + 1..).unwrap_or_default();
        !inside.contains('>') && inside.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/')
    });
    !in_tag && !line.trim_start().starts_with("msgid") && starts_plainly(before) && ends_plainly(behind)
}

fn starts_plainly(before: &str) -> bool {
    let beside = before.chars().next_back();
    let plain = |letter: char| letter.is_whitespace() || "([\"'\u{201c}\u{2018}>*|,".contains(letter);
    let last = before.trim_end().chars().next_back();
    beside.is_none_or(plain) && !last.is_some_and(|letter| letter.is_ascii_digit() || matches!(letter, '/' | '+' | '='))
}

fn ends_plainly(behind: &str) -> bool {
    let mut letters = behind.chars();
    let (first, second) = (letters.next(), letters.next());
    let plain = |letter: char| letter.is_whitespace() || ".,;!?)]\"'\u{201d}\u{2019}<*|\\".contains(letter);
    let joins =
        first.is_some_and(|letter| matches!(letter, '.' | ',' | ';')) && second.is_some_and(char::is_alphanumeric);
    let line = behind.split('\n').next().unwrap_or_default();
    let rest = line.trim_start_matches([' ', ')', ']', '*']).to_lowercase();
    let goes_on = rest.starts_with(|letter: char| letter.is_ascii_digit() || matches!(letter, '/' | '#' | '&'))
        || GOES_ON.iter().any(|word| rest.trim_start_matches('(').starts_with(word));
    // "Call ... 08457 90 90 90" = "..."; what is looked up by its words keeps them.
    let is_key = line.split_once('"').is_some_and(|(_, rest)| rest.trim_start().starts_with([':', '=']));
    first.is_none_or(plain) && !joins && !goes_on && !is_key
}

/// Whether what stands beside a number tells of it, has the right number already, or strikes it out.
pub fn is_told_of(beside: &str, right: &str) -> bool {
    let lower = beside.to_lowercase();
    let shown = without_tags(&lower);
    let words = shown.split(|letter: char| !letter.is_alphanumeric());
    let told = words.filter(|word| !word.is_empty()).any(|word| TOLD_OF.contains(&format!(" {word} ")));
    let is_change =
        lower.starts_with(['-', '+']) && lower.get(1..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    told || is_change
        || STRUCK.iter().any(|mark| lower.contains(mark))
        || numbers(&lower).any(|number| number == digits(right))
}

/// Whether digits alone are a word of a sentence with the name, and no value of a program.
pub fn is_prose(between: &str) -> bool {
    let shown = without_tags(between);
    let joined = shown.as_bytes().windows(2).any(|pair| pair[0] == b',' && pair[1] != b' ') || shown.ends_with(',');
    !joined && !shown.contains(['"', '{', '}', '[', ']', '=', '|', ';', '\t', '<', '>', '`'])
}

/// How often a number stands in a text, in whatever spelling, with or without its country.
pub fn count(text: &str, number: &str) -> usize {
    let compact: String =
        text.chars().filter(|letter| !matches!(letter, ' ' | '-' | '(' | ')' | '.' | '\u{a0}')).collect();
    let number = digits(number);
    let national = number.strip_prefix("44").unwrap_or(&number).trim_start_matches('0');
    if national.is_empty() { 0 } else { compact.matches(national).count() }
}

/// The runs of digits of a text, with single spaces or hyphens in them.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ' ' | '-')).map(digits)
}

/// A text without the tags in it; a `<` that nothing closes is none.
fn without_tags(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('<') {
        shown.push_str(before);
        let Some((_, behind)) = behind.split_once('>') else { break };
        rest = behind;
    }
    shown + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "08457 90 90 90";

    fn range(text: &str, number: &str) -> Range<usize> {
        let start = text.find(number).expect("the number");
        start..start + number.len()
    }

    #[test]
    fn a_number_in_words_is_not_one_of_a_program_an_address_or_a_name() {
        for text in
            ["Ring 08457 90 90 90.", "(08457 90 90 90)", "<b>08457 90 90 90</b>", "| Samaritans | 08457 90 90 90 |"]
        {
            assert!(is_written(text, &range(text, OLD)), "{text}");
        }
        for text in [
            "08457 90 90 90 90",
            "1 08457 90 90 90",
            "08457 90 90 90 ext 4",
            "08457 90 90 90 / 91",
            "<img alt=\"Samaritans 08457 90 90 90\">",
            "samaritans-08457 90 90 90.png",
            "08457 90 90 90.png",
            "facetime:08457 90 90 90",
            "?to=08457 90 90 90",
            "msgid \"Ring 08457 90 90 90\"",
            "\"Ring 08457 90 90 90\" = \"...\";",
            "{\"08457 90 90 90\": 1}",
        ] {
            assert!(!is_written(text, &range(text, OLD)), "{text}");
        }
    }

    #[test]
    fn what_is_dialled_is_dialled_by_a_telephone_alone() {
        let dialled = |text: &str| is_dialled(text, &range(text, "08457909090"));
        assert!(dialled("<a href=\"tel:08457909090\">") && dialled("[x](TEL://08457909090)"));
        for text in [
            "sms:08457909090\"",
            "tel:08457909090;ext=2",
            "tel:08457909090,,1",
            "wa.me/08457909090\"",
            "sip:08457909090@x",
        ] {
            assert!(!dialled(text), "{text}");
        }
    }

    #[test]
    fn what_is_told_of_is_left_alone() {
        for text in [
            "Samaritans changed from 08457 90 90 90",
            "Samaritans: 116 123 (not 08457 90 90 90)",
            "Do not ring 08457 90 90 90",
            "old: 08457 90 90 90",
            "<del>08457 90 90 90</del>",
            "~~08457 90 90 90~~",
            "-Samaritans 08457 90 90 90",
            "Samaritans,08457 90 90 90,116 123",
            "is_retired(\"08457 90 90 90\")",
            "Fax 08457 90 90 90",
        ] {
            assert!(is_told_of(text, "116 123"), "{text}");
        }
        for text in
            ["- Samaritans 08457 90 90 90", "Ring Samaritans on 08457 90 90 90, day or night.", "a < b 08457 90 90 90"]
        {
            assert!(!is_told_of(text, "116 123"), "{text}");
        }
    }

    #[test]
    fn digits_alone_are_a_word_of_a_sentence() {
        assert!(is_prose(" on ") && is_prose(": ") && is_prose("</b>, call <b>"));
        assert!(!is_prose("',") && !is_prose(" = ") && !is_prose("\", \"id\": \""));
        assert_eq!(count("08457 90 90 90, +44 (0)8457-909090, 116 123", OLD), 2);
    }
}
