//! What stands around a number: its sentence, its hours, its lines.

use std::ops::Range;

use super::hours::says_hours;
use crate::page::html::is_unseen;

/// Most words that are shown of a page, and most letters of one.
const WORDS: usize = 25;
const LETTERS: usize = 60;
/// How many lines below and above a number may hold its hours.
const BELOW: usize = 4;
const ABOVE: usize = 2;
/// Most lines of one list of hours.
const LIST: usize = 10;
/// How far a line is read on either side of a number, in bytes: some pages have one line for all, and thousands of numbers.
const FAR: usize = 1000;

/// The sentence in which something stands, and where in it.
pub fn sentence(text: &str, range: &Range<usize>) -> (String, Range<usize>) {
    let line = line_of(text, range);
    let (before, after) =
        (text.get(line.start..range.start).unwrap_or_default(), text.get(range.end..line.end).unwrap_or_default());
    let start = line.start + ends(before).last().unwrap_or_default();
    let end = range.end + ends(after).next().unwrap_or(after.len());
    let sentence = text.get(start..end).unwrap_or_default();
    let trimmed = sentence.trim_start();
    let start = start + sentence.len() - trimmed.len();
    (trimmed.trim_end().to_owned(), range.start.saturating_sub(start)..range.end.saturating_sub(start))
}

/// Words behind whose dot a sentence goes on.
const SHORTENED: &[&str] = &[
    "approx", "dr", "e.g", "eg", "ext", "fri", "i.e", "ie", "mon", "mr", "mrs", "ms", "no", "nos", "ph", "sat", "st",
    "sun", "tel", "thu", "thur", "thurs", "tue", "tues", "wed",
];

/// Where sentences end in a line, and the next begins.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let is_end = |(at, mark): &(usize, &str)| {
        let before = text.get(..*at).unwrap_or_default();
        let word = before.rsplit(|letter: char| letter.is_whitespace() || letter == '(').next().unwrap_or_default();
        *mark != ". " || !SHORTENED.contains(&word.to_lowercase().as_str())
    };
    let mut ends: Vec<usize> = [". ", "! ", "? "]
        .into_iter()
        .flat_map(|mark| text.match_indices(mark))
        .filter(is_end)
        .map(|(at, mark)| at + mark.len())
        .collect();
    ends.sort_unstable();
    ends.into_iter()
}

/// The sentences of a line.
pub fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let ends: Vec<usize> = ends(line).chain([line.len()]).collect();
    let starts = std::iter::once(0).chain(ends.clone());
    starts.zip(ends).filter_map(|(start, end)| line.get(start..end)).map(str::trim).filter(|text| !text.is_empty())
}

/// The line in which something stands.
fn line_of(text: &str, range: &Range<usize>) -> Range<usize> {
    let far = text.floor_char_boundary(range.start.saturating_sub(FAR))..text.ceil_char_boundary(range.end + FAR);
    let before = text.get(far.start..range.start).unwrap_or_default();
    let after = text.get(range.end..far.end).unwrap_or_default();
    let start = before.rfind('\n').map_or(far.start, |at| far.start + at + 1);
    start..after.find('\n').map_or(far.end, |at| range.end + at)
}

/// As much of a line as is read.
fn clipped(line: &str) -> &str {
    line.get(..line.floor_char_boundary(FAR)).unwrap_or(line)
}

/// The words about hours that belong to a number: in its sentence, in the rest of its line, below it, above it.
pub fn hours_of(text: &str, range: &Range<usize>) -> Option<String> {
    let line = line_of(text, range);
    let (own, _) = sentence(text, range);
    let rest = text.get(range.end..line.end).unwrap_or_default();
    let says = |said: &String| says_hours(said);
    let beside = Some(own).filter(says).or_else(|| sentences(rest).skip(1).map(str::to_owned).find(says));
    // The days of one week may stand on lines of their own; a line with another number is about that one.
    let below = || text.get(line.end..).unwrap_or_default().lines().skip(1).map(clipped);
    let is_of_another = |line: &str| line.starts_with("# ") || is_another_way(line) && !says_hours(line);
    let lines = || below().take_while(|line| !is_of_another(line));
    let goes_on = |line: &&str| says_hours(line) && !has_number(line);
    if let Some(said) = beside {
        let more = lines().take_while(goes_on).take(LIST);
        return Some(std::iter::once(&*said).chain(more).collect::<Vec<_>>().join("\n"));
    }
    let place = lines().take(BELOW).position(|line| goes_on(&line));
    let below: Vec<&str> = lines().skip(place.unwrap_or(usize::MAX)).take_while(goes_on).take(LIST).collect();
    if !below.is_empty() {
        return Some(below.join("\n"));
    }
    let mut above: Vec<&str> =
        text.get(..line.start).unwrap_or_default().lines().rev().map(clipped).take(ABOVE).take_while(goes_on).collect();
    above.reverse();
    (!above.is_empty()).then(|| above.join("\n"))
}

/// Whether a line begins another way to get in touch, to which the hours below it may belong.
fn is_another_way(line: &str) -> bool {
    const WAYS: &[&str] =
        &["chat", "webchat", "email", "mail", "online", "whatsapp", "post", "office", "visit", "sgwrs", "ebost"];
    line.split(|letter: char| !letter.is_alphanumeric()).any(|word| WAYS.contains(&word.to_lowercase().as_str()))
}

/// Whether a telephone number stands in a line.
fn has_number(line: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_digit() || letter == ' ';
    let is_number = |part: &str| part.bytes().filter(u8::is_ascii_digit).count() > 6;
    line.split(|letter| !is_part(letter)).any(is_number)
}

/// The line above that of something, where there is one.
pub fn line_above<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    let line = line_of(text, range);
    text.get(..line.start).and_then(|above| above.lines().next_back()).map(clipped).unwrap_or_default()
}

/// The line of something and those beside it, by which a later round sees whether they have changed.
pub fn lines(text: &str, range: &Range<usize>) -> String {
    let line = line_of(text, range);
    let above = line_above(text, range);
    let below = text.get(line.end..).unwrap_or_default().lines().nth(1).unwrap_or_default();
    [above, text.get(line).unwrap_or_default(), clipped(below)].join("\n")
}

/// As many words as are shown of a page: all of them, or those around a place.
pub fn shown(text: &str, around: usize) -> String {
    let words: Vec<(usize, &str)> =
        text.split_whitespace().map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word)).collect();
    let place = words.iter().position(|(at, word)| at + word.len() > around).unwrap_or(0);
    let first = place.saturating_sub(WORDS / 2).min(words.len().saturating_sub(WORDS));
    let short = |word: &str| word.chars().filter(|letter| !is_unseen(*letter)).take(LETTERS).collect::<String>();
    let some: Vec<String> = words.iter().skip(first).take(WORDS).map(|(_, word)| short(word)).collect();
    let (before, after) = (if first > 0 { "… " } else { "" }, if first + WORDS < words.len() { " …" } else { "" });
    format!("{before}{}{after}", some.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str) -> Range<usize> {
        let start = text.find("020 7946 0001").unwrap();
        start..start + 13
    }

    #[test]
    fn a_sentence_ends_where_one_does() {
        for (text, expected) in [
            ("Hello there. Call us on 020 7946 0001. We are kind.", "Call us on 020 7946 0001."),
            ("By tel. 020 7946 0001 or by post", "By tel. 020 7946 0001 or by post"),
            ("above\nCall 020 7946 0001\nbelow", "Call 020 7946 0001"),
            ("Afraid? 020 7946 0001", "020 7946 0001"),
            ("020 7946 0001", "020 7946 0001"),
        ] {
            let (sentence, range) = sentence(text, &place(text));
            assert_eq!(sentence, expected, "{text}");
            assert_eq!(&sentence[range], "020 7946 0001");
        }
    }

    #[test]
    fn hours_are_looked_for_near_the_number() {
        for (text, expected) in [
            (
                "Call 020 7946 0001, 9am to 5pm, Monday to Friday.",
                Some("Call 020 7946 0001, 9am to 5pm, Monday to Friday."),
            ),
            ("Call us on 020 7946 0001. Lines are open 24 hours a day.", Some("Lines are open 24 hours a day.")),
            (
                "Telephone: 020 7946 0001\nTextphone: 020 7946 0002\nMonday to Friday, 9am to 5pm\nFind out about charges",
                Some("Monday to Friday, 9am to 5pm"),
            ),
            (
                "020 7946 0001\nMonday: 9am to 5pm\nTuesday: 9am to 4pm\nOther",
                Some("Monday: 9am to 5pm\nTuesday: 9am to 4pm"),
            ),
            (
                "Call 020 7946 0001, Monday to Friday, 9am to 5pm\nSaturday, 10am to 4pm\nOther: 020 7946 0002, 24 hours a day",
                Some("Call 020 7946 0001, Monday to Friday, 9am to 5pm\nSaturday, 10am to 4pm"),
            ),
            ("020 7946 0001\nOther: 020 7946 0002, 24 hours a day", None),
            ("Open 9am to 5pm, Monday to Friday\n020 7946 0001", Some("Open 9am to 5pm, Monday to Friday")),
            ("020 7946 0001\nWeb chat\n9am to 5pm, Monday to Friday", None),
            ("020 7946 0001\nEmail: line@line.example\n9am to 5pm, Monday to Friday", None),
            (
                "020 7946 0001\nOpen 9am to 5pm, Monday to Friday\nWeb chat\nSaturday, 9am to 5pm",
                Some("Open 9am to 5pm, Monday to Friday"),
            ),
            ("Other: 020 7946 0002, 24 hours a day\n020 7946 0001", None),
            ("020 7946 0001\n# Another service\n9am to 5pm, Monday to Friday", None),
            ("020 7946 0001", None),
        ] {
            assert_eq!(hours_of(text, &place(text)).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn no_more_than_25_words_are_shown() {
        let long: Vec<String> = (0..60).map(|word| format!("w{word}")).collect();
        let long = long.join(" ");
        let around = shown(&long, long.find("w30").unwrap());
        assert_eq!(around.split_whitespace().filter(|word| word.starts_with('w')).count(), WORDS);
        assert!(around.contains(" w30 ") && around.starts_with("… w18") && around.ends_with('…'), "{around}");
        assert_eq!(shown("one  two\nthree", 0), "one two three");
        assert_eq!(shown("", 7), "");
    }
}
