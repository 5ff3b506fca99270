//! Numbers that a draft says to call or to text, whatever country they are of. A model that was not made in the UK gives
//! 988 and 911, which say nothing to a directory of the UK: the library passes over what could be anything.

use std::ops::Range;

/// Words that make a number of what stands behind them.
const CUES: [&str; 19] = [
    "call", "calling", "contact", "dial", "dialling", "helpline", "hotline", "lifeline", "line", "message", "number",
    "phone", "reach", "ring", "ringing", "sms", "text", "texting", "whatsapp",
];

/// How many words before a number are looked at.
const WORDS: usize = 5;

/// How many letters before a number are looked at: the time that reading takes grows with the text alone.
const LETTERS: usize = 80;

/// What models give for an emergency or a crisis, of the United States and of Australia; a year, a count or a reference is none.
const ABROAD: [&str; 5] = ["911", "988", "741741", "131114", "000"];

/// Goes through the places of numbers that the text says to call or to text.
pub fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    let runs = std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find(|letter: char| letter.is_ascii_digit())?;
        at = end_of_run(text, start);
        Some(start..at)
    });
    runs.filter(|run| is_number(text, run) && is_called(text, run.start))
}

/// Where the digits from here end, with what stands between their groups.
fn end_of_run(text: &str, start: usize) -> usize {
    let mut end = start;
    for (place, letter) in text.get(start..).unwrap_or_default().char_indices() {
        let gap = start + place - end;
        match letter {
            '0'..='9' => end = start + place + 1,
            ' ' | '\u{a0}' | '-' | '\u{2011}' | '(' | ')' if gap < 3 => {}
            _ => break,
        }
    }
    end
}

/// Whether digits are a number of another country that models give: a short one that is well known, or one of North America.
fn is_number(text: &str, run: &Range<usize>) -> bool {
    let written = text.get(run.clone()).unwrap_or_default();
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let before = text.get(..run.start).and_then(|before| before.chars().next_back());
    let after = text.get(run.end..).and_then(|after| after.chars().next());
    let is_part = |letter: char| {
        letter.is_alphanumeric() || matches!(letter, '£' | '$' | '€' | '/' | '.' | ',' | ':' | '%' | '#')
    };
    let ends = after.is_none_or(|letter| !letter.is_alphabetic() && !matches!(letter, '%' | '/' | ':'));
    (ABROAD.contains(&digits.as_str()) || is_north_american(written, &digits)) && !before.is_some_and(is_part) && ends
}

/// Written in its groups: 800-273-8255, 1 (800) 273-8255.
fn is_north_american(written: &str, digits: &str) -> bool {
    let groups: Vec<usize> =
        written.split(|letter: char| !letter.is_ascii_digit()).map(str::len).filter(|length| *length > 0).collect();
    matches!(groups.as_slice(), [3, 3, 4] | [1, 3, 3, 4])
        && (digits.len() == 10 || digits.starts_with('1'))
        && !digits.starts_with('0')
}

/// Whether the words before a place, in its sentence, say to call what stands there.
fn is_called(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let from = before.char_indices().rev().nth(LETTERS).map_or(0, |(place, _)| place);
    let sentence = before.get(from..).unwrap_or_default().rsplit(['.', '!', '?', ';', '\n']).next().unwrap_or_default();
    let words = sentence.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.rev().take(WORDS).any(|word| CUES.contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        numbers(text).map(|range| text.get(range).expect("a number stands at whole letters")).collect()
    }

    #[test]
    fn what_is_to_be_called_is_a_number_wherever_it_is_of() {
        assert_eq!(found("If you are in crisis, call or text 988. Call 911 now!"), ["988", "911"]);
        assert_eq!(found("💙 Text HOME to 741741, or 741 741."), ["741741", "741 741"]);
        assert_eq!(found("the Hotline at 1-800-799-7233, Lifeline on 13 11 14"), ["1-800-799-7233", "13 11 14"]);
    }

    #[test]
    fn years_sums_and_times_are_none() {
        for text in [
            "In 2024, 988 people wrote.",
            "They call it £988 a month.",
            "Call them at 10 or 12:30, on 5 May.",
            "Call us. In 1988 we began.",
            "The helpline took 1,988 calls, 50% more.",
            "The line B4115",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
