//! What is claimed of a number right beside it, and where a text says itself that something is out of date.

use core::ops::Range;

use super::Verdict;
use super::cues::{ALWAYS, CLAIMS, COSTLY, DIALLING, EXPLAINING, FREE, TEXTING, begins_with_one_of, is_one_of};
use super::stretch::{boundary_before, sentence};
use super::table;
use super::verdict::Claim;
use crate::directory::data::Number;
use crate::number::digits::Digits;
use crate::time::Hours;
use crate::vocabulary::{ChannelKind, Cost};

/// How words begin that say on which days somebody answers.
const DAYS: &[&str] = &["fri", "mon", "sat", "sun", "thu", "tue", "wed", "weekday", "weekend"];

/// How many words before a number may hold the verb that it is the object of.
const VERB: usize = 8;

/// What is claimed of a number right beside it, where that is known to be otherwise.
pub(super) fn claimed(text: &str, range: &Range<usize>, number: &Number, verdict: &Verdict<'_>) -> Option<Claim> {
    let (before, after) = beside(text, range);
    let says = |claims: &[&str]| [before, after].iter().any(|side| says_one_of(side, claims));
    if says(CLAIMS) {
        match cost(verdict, number) {
            Some(Cost::Free) if says(COSTLY) && !says(&["free"]) => return Some(Claim::Charged),
            Some(Cost::Standard) if says(FREE) => return Some(Claim::Free),
            // "Weekends (24 hours)"
            _ if says(ALWAYS) && !says(DAYS) && is_known_to_close(verdict, number) => return Some(Claim::AlwaysOpen),
            _ => {}
        }
    }
    used_otherwise(before, number, verdict)
}

/// Whether it is texted that takes calls alone, or called that takes texts alone: "text", "call", but not "call or text".
fn used_otherwise(before: &str, number: &Number, verdict: &Verdict<'_>) -> Option<Claim> {
    // Behind a quote that opens begins what is said: `text: "0808 800 5000"`.
    let said = before.rsplit(['"', '`']).next().and_then(|said| said.rsplit(": '").next())?;
    let mut words = said.rsplit(is_space).filter_map(spoken).take(VERB);
    let is_verb = |word: &&str| is_one_of(word, TEXTING) || is_one_of(word, DIALLING);
    // Text relay is a way to call.
    let mut relayed = false;
    let verb = words.by_ref().inspect(|word| relayed |= word.eq_ignore_ascii_case("relay")).find(is_verb)?;
    if relayed || words.any(|word| is_verb(&word)) {
        return None;
    }
    let is_texted = |kind| matches!(kind, ChannelKind::Sms | ChannelKind::Whatsapp);
    let texted = || verdict.channels_of(number).any(|channel| is_texted(channel.kind()));
    if is_one_of(verb, TEXTING) {
        return (!texted()).then_some(Claim::Texts);
    }
    (Digits::of(&number.digits).is_text_number() && verdict.is_texted(number)).then_some(Claim::Calls)
}

/// What divides words from one another, but for what divides the parts of a name in code.
fn is_space(letter: char) -> bool {
    letter.is_whitespace() || "\"'>*_/,;:|[".contains(letter)
}

/// A word as it is said, without brackets and marks; `None` for what is no word, as `.text-lg`, `text=`, `<Text`, `var(--text)`.
fn spoken(word: &str) -> Option<&str> {
    let word = word.trim_start_matches('(').trim_end_matches([')', '.', '!']);
    (!word.is_empty() && word.chars().all(char::is_alphabetic)).then_some(word)
}

/// What stands on both sides of a number and is said of it: up to the next number, "or", and what has an article of its own.
fn beside<'t>(text: &'t str, range: &Range<usize>) -> (&'t str, &'t str) {
    let (before, after) = sentence(text, range);
    let is_number = |three: &[u8]| three.iter().all(u8::is_ascii_digit);
    let last = before.as_bytes().windows(3).rposition(is_number).map_or(0, |number| number + 3);
    let next = after.as_bytes().windows(3).position(is_number).unwrap_or(after.len());
    let ends = [" or ", ", the ", " and the "].into_iter().filter_map(|words| after.find(words));
    let end = ends.fold(next, usize::min);
    let (before, after) = (before.get(last..).unwrap_or_default(), after.get(..end).unwrap_or_default());
    // "Samaritans 116 123 (24/7) · NSPCC": behind another number the first words are about that one.
    let divides = |letter: char| BETWEEN.contains(letter) || last > 0 && ",;)–—".contains(letter);
    let before = before.rsplit(divides).next().unwrap_or_default();
    (before, after.split(|letter| BETWEEN.contains(letter)).next().unwrap_or_default())
}

/// What divides the entries of a list or the cells of a row.
const BETWEEN: &str = "|·•\t";

/// What a call to the number costs.
fn cost(verdict: &Verdict<'_>, number: &Number) -> Option<Cost> {
    verdict.channels_of(number).find(|channel| channel.phone().is_some()).map(|phone| phone.cost())
}

/// Whether the hours of the line with this number are known and are not day and night.
fn is_known_to_close(verdict: &Verdict<'_>, number: &Number) -> bool {
    let mut hours = verdict.channels_of(number).map(|channel| channel.hours()).peekable();
    hours.peek().is_some() && hours.all(|hours| matches!(hours, Hours::Weekly(_)))
}

/// Whether the text says of what stands here that it is out of date: in its sentence, in the next one ("That number is no
/// longer in use."), or in the header of its column.
pub(super) fn is_explained(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = sentence(text, range);
    let explains = |text: &str| says_one_of(text, EXPLAINING);
    let is_mark = |letter: char| !letter.is_alphanumeric();
    let sides = [before.trim_end_matches(is_mark), after.trim_end_matches(is_mark)];
    let closed =
        sides.iter().any(|side| side.ends_with("closed")) || after.trim_start_matches(is_mark).starts_with("closed");
    if closed || explains(before) || explains(after) {
        return true;
    }
    let end = range.end + after.len();
    let next = text.len().min(end + 1);
    let (_, behind) = sentence(text, &(next..next));
    let goes_on =
        |word: &str| ["that", "this", "it", "the", "its", "both"].iter().any(|known| known.eq_ignore_ascii_case(word));
    // "Is it still Action Fraud?", "And HOPELINEUK?"
    let asked = text.as_bytes().get(end) == Some(&b'?');
    let still = asked && [before, after].iter().any(|side| words(side).any(|word| word.eq_ignore_ascii_case("still")));
    let answered = asked && says_one_of(text.get(next..).map_or("", |rest| upto(rest, ANSWER)), EXPLAINING);
    still
        || answered
        || words(behind).next().is_some_and(goes_on) && explains(behind)
        || table::header(text, range).is_some_and(|header| explains(header) || words(header).any(is_before))
}

/// How much of the answer to a question is read, in bytes.
const ANSWER: usize = 90;

/// At most so many bytes of a text.
fn upto(text: &str, bytes: usize) -> &str {
    text.get(..boundary_before(text, text.len().min(bytes))).unwrap_or_default()
}

/// Whether a header says of its column that it holds what was before.
fn is_before(word: &str) -> bool {
    ["old", "was", "from", "before"].iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}

/// Whether a text has one of some phrases, each at the beginning of a word.
fn says_one_of(text: &str, phrases: &[&str]) -> bool {
    let bytes = text.as_bytes();
    let mut before = b' ';
    bytes.iter().enumerate().any(|(at, byte)| {
        let begins = !before.is_ascii_alphanumeric();
        before = *byte;
        begins && begins_with_one_of(bytes.get(at..).unwrap_or_default(), phrases)
    })
}
