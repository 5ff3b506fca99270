//! Finds numbers, addresses and names in text: current, out of date, misprinted, a slip, or unknown.
//!
//! The text is read once from front to end. A byte that can begin something is looked at more closely, within bounds
//! that do not depend on the text, and what was read is not read again. What is found is judged by what stands around it:
//! `judge.rs` asks, `given.rs` and `near_by.rs` say whose it is, `codes.rs` whether a short code is one, `claims.rs` and `link.rs` the rest.

use alloc::vec::Vec;
use core::ops::Range;

use super::codes::{CONTEXT, words_before};
use super::country::Region;
use super::cues::{NUMBERED, is_one_of, is_ordinary};
use super::hosts::{Likeness, likeness};
use super::link::Link;
use super::mention::Mention;
use super::pieces::Piece;
use super::stretch::is_apart;
use super::watched::{DOT, NUMBER, Watched};
use crate::check::{Verdict, VerdictKind};
use crate::directory::Directory;
use crate::directory::RetiredEntry;
use crate::directory::retired::Subject;
use crate::number::digits::{Digits, digit, is_separator};

impl Directory {
    /// Finds the telephone and text numbers in a text, and addresses and names that are out of date, and says of each what
    /// the text makes of it.
    ///
    /// It reads prose, HTML, Markdown, tables, CSV, JSON, YAML and code as a person does:
    ///
    /// - *Whose number is it said to be?* A name before or behind it, in its row or object, "respectively", a heading above: where
    ///   that service does not have the number it is a [`Mismatch`](VerdictKind::Mismatch). A service is known by its name, its
    ///   organisation and its [short names](crate::Contact::short_names); the number of any line of an organisation is right.
    /// - *Is it a number?* A short code (999, 101, 116 123, 85258) counts where words, a link, a key, a header or a service
    ///   beside it make a call or a text message of it. Prices, dates, sums, marks and the numbers of orders, cards, accounts and books are
    ///   left alone; in scripts and stylesheets only strings are read.
    /// - *Is it only explained?* What the text itself says to be out of date is [`Mentioned`](VerdictKind::Mentioned).
    /// - *Is the line about another country?* Then what holds in a British text alone is not said: see [`Scan::about`].
    /// - *Are links and claims right?* A link that cannot work is a [`WrongChannel`](VerdictKind::WrongChannel); a cost, hours or "text" right beside a
    ///   number that are known to be otherwise [contradict](VerdictKind::Contradicts) it.
    ///
    /// Where it is not clear, nothing is said. A number in a picture, in words or broken across lines is not found. It takes
    /// time in proportion to the text, and memory for what stands around one number.
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
    ///
    /// // The right number under the wrong name.
    /// let mention = Directory::embedded().scan("Childline is on 0808 800 5000.").next().unwrap();
    /// assert_eq!(mention.verdict().kind(), VerdictKind::Mismatch);
    /// assert_eq!(mention.verdict().contacts().next().map(|holder| holder.id()), Some("nspcc-helpline"));
    /// assert_eq!(mention.verdict().named().map(|named| named.id()), Some("childline"));
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
    pub(super) directory: &'d Directory,
    /// Addresses that are out of date.
    addresses: &'d [RetiredEntry],
    pub(super) text: &'t str,
    /// The country that the text is about.
    pub(super) region: Region,
    /// Whether the text around a number is read.
    pub(super) judging: bool,
    /// The pieces around the number that is looked at, kept for the next.
    pub(super) pieces: Vec<Piece>,
    /// Where the script or stylesheet ends that is being read.
    script: usize,
    /// Where reading goes on.
    at: usize,
    /// Where the mention before ended.
    floor: usize,
    /// The number before: where it ended, and its digits.
    pub(super) last: Option<(usize, Digits)>,
    /// The names that are looked for, and what bytes can begin something.
    watched: &'d Watched,
}

/// Most groups of digits in a number: `08 08 16 89 111` has five.
const GROUPS: usize = 8;
/// Longest number, in digits: with a prefix of five, as long as E.164 allows.
const LONGEST: usize = 20;
/// A run of digits without a break that is longer than this is no telephone number.
const LONGEST_RUN: usize = 16;
/// Longest address that is looked at, in bytes on each side of a dot.
const ADDRESS: usize = 80;

impl<'t, 'd> Scan<'t, 'd> {
    #[inline]
    fn new(directory: &'d Directory, text: &'t str) -> Self {
        let addresses = about(directory, Subject::Address);
        let watched = &directory.data().watched;
        let (region, judging, pieces) = (Region::Unsaid, true, Vec::new());
        Self { directory, addresses, watched, text, region, judging, pieces, script: 0, at: 0, floor: 0, last: None }
    }

    /// A scan that does not read what stands around a number.
    #[inline]
    pub(super) fn plain(directory: &'d Directory, text: &'t str) -> Self {
        Self { judging: false, ..Self::new(directory, text) }
    }

    /// Says which country the text is about, where that is known.
    ///
    /// ```
    /// use helplines::check::{Region, VerdictKind};
    ///
    /// // A list of many countries: what is said of British numbers does not hold for all of its lines.
    /// let list = "Germany: 0900 123 4567\nUnited Kingdom: 0900 123 4567";
    /// let mixed = helplines::scan(list).about(Region::Mixed).map(|mention| mention.verdict().kind());
    /// assert!(mixed.eq([VerdictKind::Foreign, VerdictKind::Charged]));
    /// ```
    #[inline]
    #[must_use]
    pub fn about(mut self, region: Region) -> Self {
        self.region = region;
        self
    }

    #[inline]
    fn mention(&self, range: Range<usize>, verdict: Verdict<'d>) -> Option<Mention<'t, 'd>> {
        let linked = Link::before(self.text, range.start).is_some();
        Some(Mention { text: self.text.get(range.clone())?, range, verdict, linked })
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

impl<'t, 'd> Iterator for Scan<'t, 'd> {
    type Item = Mention<'t, 'd>;

    #[inline]
    fn next(&mut self) -> Option<Mention<'t, 'd>> {
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            let skipped = self.watched.distance(rest)?;
            self.at += skipped;
            let start = self.at;
            let byte = rest.get(skipped).copied().unwrap_or_default();
            let begins = self.watched.begins(byte, rest.get(skipped + 1).copied().unwrap_or_default());
            let mut found = None;
            if begins & !(NUMBER | DOT) != 0 {
                found = if byte == b'<' { self.tag(start) } else { self.name(start, begins) };
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
    /// A script or a stylesheet: where it ends is noted.
    #[inline]
    fn tag(&mut self, start: usize) -> Option<Mention<'t, 'd>> {
        let rest = self.text.as_bytes().get(start + 1..)?;
        for (tag, close) in [(&b"script"[..], &b"</script"[..]), (b"style", b"</style")] {
            if rest.get(..tag.len()).is_some_and(|name| name.eq_ignore_ascii_case(tag)) && self.script <= start {
                let end = rest.windows(close.len()).position(|part| part.eq_ignore_ascii_case(close));
                self.script = end.map_or(self.text.len(), |end| start + 1 + end);
            }
        }
        None
    }

    /// A name that is out of date, two letters of which stand here.
    #[inline]
    fn name(&mut self, pair: usize, begins: u8) -> Option<Mention<'t, 'd>> {
        let directory = self.directory;
        let letters = self.text.as_bytes().get(pair..)?.first_chunk::<2>()?.map(|letter| letter.to_ascii_lowercase());
        let mut alike = self.watched.names.iter().filter(|name| name.bit & begins != 0 && name.pair == letters);
        let (name, (start, end)) = alike.find_map(|name| Some((name, name.around(self.text, pair)?)))?;
        if start < self.floor {
            return None;
        }
        self.at = end;
        let verdict = Verdict::of_entry(directory.data().retired.get(name.entry as usize)?, directory);
        self.words(start..end, verdict)
    }

    /// A mention of words, judged by what stands around them.
    #[inline]
    fn words(&self, range: Range<usize>, verdict: Verdict<'d>) -> Option<Mention<'t, 'd>> {
        let verdict = if self.judging { self.judge_words(&range, verdict)? } else { verdict };
        self.mention(range, verdict)
    }

    /// A web or e-mail address that is out of date or looks much like one of the directory, around this dot.
    #[inline]
    fn address(&mut self, dot: usize) -> Option<Mention<'t, 'd>> {
        let bytes = self.text.as_bytes();
        // Most dots end a sentence, and digits behind one are a number that is written close to its label.
        if !bytes.get(dot + 1).is_some_and(u8::is_ascii_alphabetic) {
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
        let start = dot - left;
        let range = start..start + trimmed.len();
        let retired = self.addresses.iter().find(|entry| entry.spellings().any(|address| is_at(trimmed, address)));
        match retired {
            Some(entry) => self.words(range, Verdict::of_entry(entry, directory)),
            None => self.host(range, trimmed),
        }
    }

    /// An address whose host is one of the directory, where a link says that it is another's, or looks much like one.
    #[inline]
    fn host(&mut self, range: Range<usize>, written: &str) -> Option<Mention<'t, 'd>> {
        let host = written.rsplit('@').next()?.trim_start_matches("www.");
        let lower = host.bytes().any(|byte| byte.is_ascii_uppercase()).then(|| host.to_ascii_lowercase());
        let host = lower.as_deref().unwrap_or(host);
        let directory = self.directory;
        match likeness(&directory.data().hosts, host, is_ordinary)? {
            Likeness::Near(known) if self.judging => {
                self.mention(range, Verdict::of_host(VerdictKind::NearMiss, known, directory))
            }
            Likeness::Same(known) if self.judging => {
                let verdict = self.judge_address(&range, Verdict::of_host(VerdictKind::Current, known, directory))?;
                self.mention(range, verdict)
            }
            _ => None,
        }
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
        if start < self.script && !self.is_in_quotes(start)
            || run.count > LONGEST_RUN
            || !run.can_begin(self.text.get(start..).unwrap_or_default())
        {
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
        let range = self.with_brackets(start..end);
        let verdict = if self.judging { self.judge(&range, verdict) } else { verdict };
        self.mention(range, verdict)
    }

    /// The same with the bracket before it, where it holds the one that closes alone.
    #[inline]
    fn with_brackets(&self, range: Range<usize>) -> Range<usize> {
        let within = self.text.get(range.clone()).unwrap_or_default();
        let count = |bracket: char| within.matches(bracket).count();
        let opened = self.before(range.start) == Some('(') && range.start > self.floor;
        if count(')') > count('(') && opened { range.start - 1..range.end } else { range }
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
    fn choose(&mut self, start: usize, groups: &Groups) -> Option<(usize, Digits, Verdict<'d>)> {
        let prefixes = || groups.ends.iter().take(groups.count).rev();
        let before = self.text.get(..start).unwrap_or_default();
        if before.ends_with(['_', '£', '$', '€']) || !is_apart(before) {
            return None;
        }
        // What somebody has, the longest first.
        for (length, end) in prefixes() {
            let digits = groups.digits.first(*length).at_home();
            if !could_be_known(digits.as_bytes()) {
                continue;
            }
            let Some(verdict) = self.directory.known_anywhere(&digits) else { continue };
            let long = digits.as_bytes().len() > 6;
            if self.is_whole(*end) && (long || !self.is_in_figure(start) && self.is_call(&(start..*end), &digits)) {
                return Some((*end, digits, verdict));
            }
        }
        // A short code that is one slip away from one, where it is said to be one.
        for (length, end) in prefixes() {
            let digits = groups.digits.first(*length).at_home();
            let near = (5..=6).contains(length) && self.directory.near_short_code(digits.as_str()).is_some();
            if near && self.is_whole(*end) && !self.goes_on(*end) && self.is_call(&(start..*end), &digits) {
                return Some((*end, digits, self.directory.judge_unheld(&digits)));
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
            // 0800 and four digits, as Childline has it.
            let short = written.starts_with(b"0") && written.len() == 8;
            let short = short
                && matches!(self.directory.judge_unheld(&digits).kind(), VerdictKind::NearMiss | VerdictKind::Retired);
            if !(spelled || short) || !self.is_whole(*end) || self.goes_on(*end) {
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
            (Some('/' | ','), Some(next)) if next.is_ascii_digit() => self.is_another(end + 1),
            (Some('.' | ':' | '-'), Some(next)) if next.is_ascii_digit() => false,
            (Some('-'), Some(next)) => !next.is_alphanumeric(),
            (Some(next), _) => !next.is_alphanumeric(),
            (None, _) => true,
        }
    }

    /// Whether another number stands behind a slash or a comma, and not the rest of a date, a sum or a figure.
    #[inline]
    fn is_another(&self, start: usize) -> bool {
        let run = self.plain_digits(start);
        let digits = self.text.get(start..start + run).unwrap_or_default();
        match run {
            3 | 5 | 6 => {
                self.directory.known_number(digits).is_some() || self.text.get(start..start + 7) == Some("116 123")
            }
            4.. => digits.starts_with('0') || run == 8,
            _ => self
                .text
                .as_bytes()
                .get(start..)
                .is_some_and(|rest| rest.starts_with(b"24/7") || rest.starts_with(b"24 h")),
        }
    }

    /// Whether a place in a script or a stylesheet stands within quotes: its line has an odd number of them before it.
    #[inline]
    fn is_in_quotes(&self, at: usize) -> bool {
        let before = self.text.as_bytes().get(at.saturating_sub(4 * CONTEXT)..at).unwrap_or_default();
        let line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        [b'"', b'\'', b'`'].iter().any(|quote| line.iter().filter(|byte| *byte == quote).count() % 2 == 1)
    }

    /// Whether a place is within a figure in groups of three: "1,111".
    #[inline]
    fn is_in_figure(&self, start: usize) -> bool {
        let before = self.text.as_bytes().get(..start).unwrap_or_default();
        let digits = before.strip_suffix(b",").unwrap_or_default().iter().rev().take(4);
        (1..4).contains(&digits.take_while(|byte| byte.is_ascii_digit()).count())
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
        let withheld = self.text.get(..start).is_some_and(|before| before.ends_with("#31#"));
        if last.is_some_and(|last| "/=._#&@%+-~".contains(last)) && !withheld {
            return false;
        }
        let joined = last.is_some_and(|last| is_separator(last) && !matches!(last, '\n' | '\r'));
        if joined && before.next().is_some_and(|before| before.is_ascii_digit()) {
            // "HOPELINE247 0800 068 4141"
            let name = before.take(LONGEST).find(|letter| !letter.is_ascii_digit()).is_some_and(char::is_alphabetic);
            return name;
        }
        !words_before(self.text, start).take(3).any(|word| is_one_of(word, NUMBERED))
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
