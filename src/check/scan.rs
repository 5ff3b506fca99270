//! Finds numbers, addresses and names in text: current, out of date, misprinted, a slip, or unknown.
//!
//! The text is read once from front to end. A byte that can begin something is looked at more closely, within bounds
//! that do not depend on the text, and what was read is not read again.

use core::ops::Range;

use super::cues::{CALLING, FOLLOWING, LEADING, NUMBERED};
use crate::check::{Verdict, VerdictKind};
use crate::directory::Directory;
use crate::directory::RetiredEntry;
use crate::directory::retired::Subject;
use crate::number::digits::{Digits, digit, is_separator};

/// A number, address or name found in a text, by [`Directory::scan`].
///
/// ```
/// let mention = helplines::scan("Report it to Action Fraud.").next().unwrap();
/// assert_eq!((mention.range(), mention.text()), (13..25, "Action Fraud"));
/// assert_eq!(mention.verdict().contacts().next().map(|contact| contact.name()), Some("Report Fraud"));
/// ```
#[derive(Clone, Debug)]
pub struct Mention<'t, 'd> {
    range: Range<usize>,
    text: &'t str,
    verdict: Verdict<'d>,
}

impl<'t, 'd> Mention<'t, 'd> {
    /// Says where it stands, in bytes of the text; both ends are character boundaries.
    ///
    /// ```
    /// let mut page = "Samaritans – call 08457 90 90 90.".to_string();
    /// let mention = helplines::scan(&page).next().unwrap();
    /// let (range, number) = (mention.range(), mention.verdict().replacement().unwrap());
    /// page.replace_range(range, number);
    /// assert_eq!(page, "Samaritans – call 116 123.");
    /// ```
    #[inline]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Returns the text as it is written there.
    ///
    /// ```
    /// let mention = helplines::scan("Ring +44(0)808-800-5000 by six.").next().unwrap();
    /// assert_eq!(mention.text(), "+44(0)808-800-5000");
    /// assert_eq!(mention.verdict().published(), Some("0808 800 5000"));
    /// ```
    #[inline]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Returns what the directory says of it.
    ///
    /// ```
    /// use helplines::check::VerdictKind;
    ///
    /// // What has to be put right, and what is right already.
    /// let mut mentions = helplines::scan("Call 08457 90 90 90 or 0800 1111.");
    /// assert_eq!(mentions.next().map(|mention| mention.verdict().kind()), Some(VerdictKind::Retired));
    /// assert_eq!(mentions.next().map(|mention| mention.verdict().kind()), Some(VerdictKind::Current));
    /// ```
    #[inline]
    pub fn verdict(&self) -> Verdict<'d> {
        self.verdict
    }
}

impl Directory {
    /// Finds the telephone and text numbers in a text, and addresses and names that are out of date.
    ///
    /// It reads prose, HTML and JSON. A short code (999, 101, 116 123, 85258) counts only where words or a link make a
    /// call or a text message of it; prices, dates, times and the numbers of orders, cards, accounts and books are left
    /// alone. Numbers that the directory does not know are found where they are written as UK or international numbers.
    /// It takes time in proportion to the text and allocates nothing.
    ///
    /// ```
    /// use helplines::Directory;
    /// use helplines::check::VerdictKind;
    ///
    /// let text = "Ring Samaritans on 08457 90 90 90. Room 101 costs £999.";
    /// let mentions: Vec<_> = Directory::embedded().scan(text).collect();
    /// assert_eq!(mentions.len(), 1);
    /// assert_eq!(mentions[0].text(), "08457 90 90 90");
    /// assert_eq!(mentions[0].verdict().kind(), VerdictKind::Retired);
    /// ```
    #[inline]
    pub fn scan<'t, 'd>(&'d self, text: &'t str) -> Scan<'t, 'd> {
        Scan::new(self, text)
    }
}

/// The mentions in a text, in order; made by [`Directory::scan`].
///
/// ```
/// let text = "Call 101, or 0800 1111 for a child. Room 101 is closed.";
/// assert!(helplines::scan(text).map(|mention| mention.text()).eq(["101", "0800 1111"]));
/// ```
#[derive(Clone, Debug)]
pub struct Scan<'t, 'd> {
    directory: &'d Directory,
    /// Names and addresses that are out of date.
    names: &'d [RetiredEntry],
    addresses: &'d [RetiredEntry],
    text: &'t str,
    /// Where reading goes on.
    at: usize,
    /// Where the mention before ended.
    floor: usize,
    /// The number before: where it ended, and its digits.
    last: Option<(usize, Digits)>,
    /// What a byte can begin, in bits: [`NUMBER`], [`DOT`], and one of the rest for each name.
    firsts: [u8; 256],
    /// What a byte can go on with: something may begin where a byte and the next share a bit.
    seconds: [u8; 256],
}

/// A digit, or the first byte of one of another script, or a plus.
const NUMBER: u8 = 1;
/// A dot, if it stands within an address.
const DOT: u8 = 2;
/// The bits of names, by turns.
const NAMES: [u8; 6] = [4, 8, 16, 32, 64, 128];
/// Most groups of digits in a number: `08 08 16 89 111` has five.
const GROUPS: usize = 8;
/// Longest number, in digits: with a prefix of five, as long as E.164 allows.
const LONGEST: usize = 20;
/// A run of digits without a break that is longer than this is no telephone number.
const LONGEST_RUN: usize = 16;
/// Longest address that is looked at, in bytes on each side of a dot.
const ADDRESS: usize = 80;
/// How much of the text before and after a number is read for the words that make a call of it, in bytes.
const CONTEXT: usize = 64;

impl<'t, 'd> Scan<'t, 'd> {
    #[inline]
    fn new(directory: &'d Directory, text: &'t str) -> Self {
        let (mut firsts, mut seconds) = ([0; 256], [NUMBER; 256]);
        let (names, addresses) = (about(directory, Subject::Name), about(directory, Subject::Address));
        let spellings = names.iter().filter(is_looked_for).flat_map(RetiredEntry::spellings);
        for (name, bit) in spellings.zip(NAMES.into_iter().cycle()) {
            if let [first, second, ..] = *name.as_bytes() {
                firsts[usize::from(first)] |= bit;
                seconds[usize::from(second)] |= bit;
            }
        }
        // 0 to 9, plus, and what full-width and Arabic digits and plus begin with in UTF-8.
        for byte in (b'0'..=b'9').chain([b'+', 0xd9, 0xdb, 0xef]) {
            firsts[usize::from(byte)] |= NUMBER;
        }
        firsts[usize::from(b'.')] |= DOT;
        for byte in b'!'..=u8::MAX {
            seconds[usize::from(byte)] |= DOT;
        }
        Self { directory, names, addresses, text, at: 0, floor: 0, last: None, firsts, seconds }
    }

    /// What a byte can begin that is followed by another.
    #[inline]
    fn begins(&self, byte: u8, next: u8) -> u8 {
        self.firsts[usize::from(byte)] & self.seconds[usize::from(next)]
    }

    /// How many bytes there are before the next that can begin something; nothing is a single byte long.
    #[inline]
    fn distance(&self, rest: &[u8]) -> Option<usize> {
        rest.windows(2).position(|pair| matches!(pair, [byte, next] if self.begins(*byte, *next) != 0))
    }

    #[inline]
    fn mention(&self, range: Range<usize>, verdict: Verdict<'d>) -> Option<Mention<'t, 'd>> {
        Some(Mention { text: self.text.get(range.clone())?, range, verdict })
    }

    /// The character before a place.
    #[inline]
    fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    /// The character at a place.
    #[inline]
    fn after(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }
}

/// The entries about something, which stand together.
#[inline]
fn about(directory: &Directory, subject: Subject) -> &[RetiredEntry] {
    let retired = &directory.data().retired;
    let start = retired.iter().position(|entry| entry.is_about(subject)).unwrap_or(retired.len());
    let rest = retired.get(start..).unwrap_or_default();
    rest.get(..rest.iter().take_while(|entry| entry.is_about(subject)).count()).unwrap_or_default()
}

/// Whether a name is looked for in prose.
#[inline]
fn is_looked_for(entry: &&RetiredEntry) -> bool {
    !entry.has_common_words()
}

impl<'t, 'd> Iterator for Scan<'t, 'd> {
    type Item = Mention<'t, 'd>;

    #[inline]
    fn next(&mut self) -> Option<Mention<'t, 'd>> {
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            let skipped = self.distance(rest)?;
            self.at += skipped;
            let start = self.at;
            let byte = rest.get(skipped).copied().unwrap_or_default();
            let begins = self.begins(byte, rest.get(skipped + 1).copied().unwrap_or_default());
            let mut found = None;
            if begins & !(NUMBER | DOT) != 0 {
                found = self.name(start);
            }
            if begins & NUMBER != 0 {
                found = found.or_else(|| self.number(start));
            }
            if begins & DOT != 0 {
                found = found.or_else(|| self.address(start));
            }
            // Whatever was looked at, reading goes on behind it.
            self.at = self.at.max(start + 1);
            if let Some(mention) = found {
                self.floor = mention.range.end;
                return Some(mention);
            }
        }
    }
}

// Names and addresses.
impl<'t, 'd> Scan<'t, 'd> {
    /// A name that is out of date and begins here.
    #[inline]
    fn name(&mut self, start: usize) -> Option<Mention<'t, 'd>> {
        if self.before(start).is_some_and(char::is_alphanumeric) {
            return None;
        }
        let rest = self.text.get(start..)?;
        let begins = |name: &str| {
            let end = rest.starts_with(name).then_some(name.len())?;
            let whole = !rest.get(end..)?.starts_with(char::is_alphanumeric);
            whole.then_some(end)
        };
        let directory = self.directory;
        let start_of = |text: &str| text.bytes().next();
        let alike = |entry: &&RetiredEntry| entry.spellings().any(|known| start_of(known) == start_of(rest));
        let mut entries = self.names.iter().filter(alike).filter(is_looked_for);
        let (entry, length) = entries.find_map(|entry| Some((entry, entry.spellings().find_map(begins)?)))?;
        self.at = start + length;
        self.mention(start..self.at, Verdict::of_entry(entry, directory))
    }

    /// A web or e-mail address that is out of date, around this dot.
    #[inline]
    fn address(&mut self, dot: usize) -> Option<Mention<'t, 'd>> {
        let bytes = self.text.as_bytes();
        // Most dots end a sentence.
        if !bytes.get(dot + 1).is_some_and(u8::is_ascii_alphanumeric) {
            return None;
        }
        let part = |byte: &&u8| byte.is_ascii_alphanumeric() || b".-_@+".contains(byte);
        let left = bytes.get(self.floor..dot)?.iter().rev().take(ADDRESS).take_while(part).count();
        let right = bytes.get(dot..)?.iter().take(ADDRESS).take_while(part).count();
        let whole = self.text.get(dot - left..dot + right)?;
        let trimmed = whole.trim_end_matches(['.', '-', '_']);
        self.at = dot + right;
        // Most others stand in a figure.
        if !trimmed.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        let directory = self.directory;
        let entry = self.addresses.iter().find(|entry| entry.spellings().any(|address| is_at(trimmed, address)))?;
        let start = dot - left;
        self.mention(start..start + trimmed.len(), Verdict::of_entry(entry, directory))
    }
}

/// Whether a written address is this one, or a page or mailbox of it.
#[inline]
fn is_at(written: &str, address: &str) -> bool {
    let cut = written.len().checked_sub(address.len());
    let Some((front, back)) = cut.and_then(|cut| Some((written.get(..cut)?, written.get(cut..)?))) else {
        return false;
    };
    back.eq_ignore_ascii_case(address) && (front.is_empty() || (front.ends_with(['.', '@']) && !address.contains('@')))
}

/// Groups of digits in a row, as far as they could be one number.
struct Groups {
    digits: Digits,
    /// For each group: how many digits there are up to its end, and where in the text that is.
    ends: [(usize, usize); GROUPS],
    count: usize,
}

// Numbers.
impl<'t, 'd> Scan<'t, 'd> {
    /// A number that begins here.
    #[inline]
    fn number(&mut self, start: usize) -> Option<Mention<'t, 'd>> {
        let letter = self.after(start)?;
        let plus = matches!(letter, '+' | '\u{ff0b}');
        if digit(letter).is_none() && !plus {
            return None;
        }
        let run = self.run_of_digits(start);
        if run.count > LONGEST_RUN || !run.can_begin(self.text.get(start..).unwrap_or_default()) {
            self.at = run.end;
            return None;
        }
        let groups = self.groups(start);
        let found = self.choose(start, &groups);
        match &found {
            Some((end, digits, _)) => {
                self.at = *end;
                self.last = Some((*end, *digits));
            }
            // The next group may begin a number of its own.
            None => self.at = run.end,
        }
        let (end, _, verdict) = found?;
        self.mention(start..end, verdict)
    }

    /// The digits without a break from here (behind a plus), and where they end.
    #[inline]
    fn run_of_digits(&self, start: usize) -> Run {
        let plain = self.plain_digits(start);
        if plain > 0 && self.text.as_bytes().get(start + plain).is_none_or(u8::is_ascii) {
            return Run { count: plain, end: start + plain };
        }
        let mut run = Run { count: 0, end: start };
        for letter in self.text.get(start..).unwrap_or_default().chars() {
            let plus = run.end == start && matches!(letter, '+' | '\u{ff0b}');
            if digit(letter).is_none() && !plus {
                break;
            }
            run.count += usize::from(!plus);
            run.end += letter.len_utf8();
        }
        run
    }

    /// How many digits of ASCII there are without a break.
    #[inline]
    fn plain_digits(&self, start: usize) -> usize {
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    /// The groups of digits from here, with at most two separators between them.
    #[inline]
    fn groups(&self, start: usize) -> Groups {
        let mut groups = Groups { digits: Digits::NONE, ends: [(0, 0); GROUPS], count: 0 };
        let mut at = start;
        let mut length = 0;
        let mut between = 0;
        while let Some(letter) = self.after(at) {
            if let Some(value) = digit(letter) {
                if between > 0 || groups.count == 0 {
                    groups.count += 1;
                }
                let plain = self.plain_digits(at);
                let (digits, width) = match self.text.as_bytes().get(at..at + plain) {
                    Some(digits) if plain > 0 => (digits, plain),
                    _ => (&[value][..], letter.len_utf8()),
                };
                length += digits.len();
                let room = length <= LONGEST && groups.digits.append(digits);
                let Some(end) = groups.ends.get_mut(groups.count - 1).filter(|_| room) else {
                    groups.count -= 1;
                    break;
                };
                between = 0;
                at += width;
                *end = (length, at);
            } else if matches!(letter, '+' | '\u{ff0b}') && at == start {
                groups.digits.push(b'+');
                length += 1;
                at += letter.len_utf8();
            } else if let Some(width) = self.separator(at, letter).filter(|_| between < 2) {
                between += 1;
                at += width;
            } else {
                break;
            }
        }
        groups
    }

    /// How long a separator is that stands between groups of a number: a line break is none, a slash neither.
    #[inline]
    fn separator(&self, at: usize, letter: char) -> Option<usize> {
        let entity = self.text.get(at..).filter(|_| letter == '&').and_then(|rest| {
            ["&nbsp;", "&#160;", "&thinsp;", "&#8209;"].iter().find(|entity| rest.starts_with(**entity))
        });
        match entity {
            Some(entity) => Some(entity.len()),
            None if is_separator(letter) && !matches!(letter, '\n' | '\r' | '/') => Some(letter.len_utf8()),
            None => None,
        }
    }

    /// The number that these groups begin with, if they do: where it ends, its digits, and what is said of it.
    #[inline]
    fn choose(&self, start: usize, groups: &Groups) -> Option<(usize, Digits, Verdict<'d>)> {
        let prefixes = || groups.ends.iter().take(groups.count).rev();
        if self.before(start).is_some_and(|before| before.is_alphanumeric() || "_£$€".contains(before)) {
            return None;
        }
        // What somebody has, the longest first.
        for (length, end) in prefixes() {
            let digits = groups.digits.first(*length).at_home();
            if !could_be_known(digits.as_bytes()) {
                continue;
            }
            let Some(verdict) = self.directory.known_anywhere(&digits) else { continue };
            if self.is_whole(*end) && (digits.as_bytes().len() > 6 || self.is_call(start, *end, &digits)) {
                return Some((*end, digits, verdict));
            }
        }
        // What nobody has but is written as a number.
        if !self.may_be_unknown(start) {
            return None;
        }
        for (length, end) in prefixes() {
            let digits = groups.digits.first(*length).at_home();
            let written = digits.as_bytes();
            let spelled = if digits.is_abroad() {
                (9..=16).contains(&written.len())
            } else {
                written.starts_with(b"0") && (10..=12).contains(&written.len()) && groups.first_group() > 2
            };
            if !spelled || !self.is_whole(*end) || self.goes_on(*end) {
                continue;
            }
            // Nobody has it, or it would have been taken above.
            let verdict = self.directory.judge_unheld(&digits);
            if verdict.kind() != VerdictKind::NotANumber {
                return Some((*end, digits, verdict));
            }
        }
        None
    }

    /// Whether the number ends here, and is not the front of a word, a price, an address or a longer figure.
    #[inline]
    fn is_whole(&self, end: usize) -> bool {
        let mut letters = self.text.get(end..).unwrap_or_default().chars();
        match (letters.next(), letters.next()) {
            (Some('%' | '_' | '@' | '£' | '$' | '€'), _) => false,
            (Some('.' | ',' | '/' | ':' | '-'), Some(next)) if next.is_ascii_digit() => false,
            (Some('-'), Some(next)) => !next.is_alphanumeric(),
            (Some(next), _) => !next.is_alphanumeric(),
            (None, _) => true,
        }
    }

    /// Whether more digits follow behind one separator: then this is a part of something longer.
    #[inline]
    fn goes_on(&self, end: usize) -> bool {
        let mut letters = self.text.get(end..).unwrap_or_default().chars();
        matches!(letters.next(), Some(' ' | '-' | '\u{a0}')) && letters.next().is_some_and(|next| next.is_ascii_digit())
    }

    /// Whether a number that nobody has may begin here: not within an address or a longer figure, and not where it is
    /// said to be the number of something else.
    #[inline]
    fn may_be_unknown(&self, start: usize) -> bool {
        let mut before = self.text.get(..start).unwrap_or_default().chars().rev();
        let last = before.next();
        if last.is_some_and(|last| "/=._#&@%+-~".contains(last)) {
            return false;
        }
        let joined = last.is_some_and(|last| is_separator(last) && !matches!(last, '\n' | '\r'));
        if joined && before.next().is_some_and(|before| before.is_ascii_digit()) {
            return false;
        }
        !words_before(self.text, start)
            .take(3)
            .any(|word| NUMBERED.iter().any(|known| known.eq_ignore_ascii_case(word)))
    }

    /// Whether the words around a short code make a call or a message of it.
    #[inline]
    fn is_call(&self, start: usize, end: usize, digits: &Digits) -> bool {
        if self.text.get(end..).is_some_and(is_rest_of_host) {
            return false;
        }
        let near = self.last.as_ref().filter(|(last, _)| start - last <= CONTEXT / 2);
        // The text of a link to the same number, or one more of a list: "101 or 999".
        let again = near.is_some_and(|(_, last)| last.as_str() == digits.as_str());
        if again {
            return true;
        }
        let in_list = near.is_some_and(|(last, _)| start - last <= 12);
        let mut words = words_before(self.text, start);
        let called = match words.next() {
            Some(word) if is_one_of(word, CALLING) => true,
            Some(word) if is_one_of(word, LEADING) => in_list || words.take(6).any(|word| is_one_of(word, CALLING)),
            // In a table or in JSON nothing but marks may stand between two numbers.
            _ => false,
        };
        called && self.fits_behind(end)
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
            Some(letter) => !letter.is_numeric(),
            None => true,
        }
    }
}

impl Groups {
    /// How many digits the first group has.
    #[inline]
    fn first_group(&self) -> usize {
        self.ends.first().map_or(0, |(length, _)| *length)
    }
}

struct Run {
    count: usize,
    end: usize,
}

impl Run {
    /// Whether the first run of digits has a shape with which a number begins, so that years, prices and the like need
    /// no closer look: a 0 never stands alone, short codes and prefixes have three digits or more (but for 1-888), and
    /// what begins with 2 to 8 is a text number of five.
    #[inline]
    fn can_begin(&self, text: &str) -> bool {
        match text.bytes().next() {
            Some(b'0') => self.count > 1,
            Some(b'1') => self.count > 2 || text.starts_with("1-"),
            Some(b'2'..=b'8') => self.count == 5,
            Some(b'9') => self.count == 3,
            Some(b'+') => self.count > 0,
            _ => true,
        }
    }
}

/// Whether digits have the shape of a number that somebody could have: so that most figures are not looked up.
#[inline]
fn could_be_known(digits: &[u8]) -> bool {
    match digits.first() {
        Some(b'+') => digits.len() > 4,
        Some(b'0') => digits.len() > 7,
        Some(b'1') => matches!(digits.len(), 3 | 5 | 6 | 8..),
        _ => matches!(digits.len(), 3 | 5),
    }
}

/// Whether a number that this follows is the front of a host, as in 111.nhs.uk, and not the end of a sentence.
#[inline]
fn is_rest_of_host(rest: &str) -> bool {
    let part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let label = rest.strip_prefix('.').filter(|label| label.starts_with(part));
    let next = label.and_then(|label| label.trim_start_matches(part).strip_prefix('.'));
    next.is_some_and(|next| next.starts_with(part))
}

#[inline]
fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The words before a place, the nearest first, back to the end of the sentence before or the line.
#[inline]
fn words_before(text: &str, at: usize) -> impl Iterator<Item = &str> {
    let mut start = at.saturating_sub(CONTEXT);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let context = text.get(start..at).unwrap_or_default();
    let bytes = context.as_bytes();
    let ends = |place: &usize| match bytes.get(*place) {
        Some(b'\n' | b'\r' | b'?' | b'!') => true,
        Some(b'.') => bytes.get(place + 1) == Some(&b' '),
        _ => false,
    };
    let begin = (0..bytes.len()).rev().find(ends).map_or(0, |end| end + 1);
    let sentence = context.get(begin..).unwrap_or_default();
    sentence.rsplit(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}
