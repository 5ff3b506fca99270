//! Whether a number or e-mail address of a contact stands on a page.

use std::ops::Range;

use helplines::check::{Mention, VerdictKind};
use helplines::directory::Support;
use helplines::{Channel, ChannelKind, Contact, Directory};
use regex::Regex;

use super::around;
use super::notices::is_said_to_be_out_of_date;
use crate::page::Text;

/// Numbers of this length or less count only where words make a number of them.
const SHORT: usize = 6;
/// What is printed on all kinds of pages and takes no number's place.
const EVERYWHERE: &[&str] = &["999", "112", "18000", "18001", "101", "111"];
/// Most numbers that are told as standing there instead.
const INSTEAD: usize = 8;
/// Most numbers of a page, and places of one of them, that are looked at: more is no page for people.
const MENTIONS: usize = 5000;
const PLACES: usize = 50;
/// Why a number that is there does not stand.
const PAST: &str = "the page says that it is out of date";
/// What comes before a number in text relay.
const RELAY: &str = "18001";

/// A number or e-mail address by which a contact is reached.
#[derive(Clone, Debug)]
pub struct Value<'d> {
    pub channel: Channel<'d>,
    /// Its digits as dialled, or `None` for an e-mail address.
    digits: Option<String>,
}

/// The numbers and e-mail addresses of a contact, each once; what text relay adds to a number is no other number.
pub fn values(contact: &Contact) -> Vec<Value<'_>> {
    let mut values: Vec<Value<'_>> = Vec::new();
    for channel in contact.channels() {
        let digits = channel.dial().map(|dial| {
            let digits = national(dial);
            let relayed = digits.strip_prefix(RELAY).filter(|number| number.len() > SHORT);
            relayed.map_or_else(|| digits.clone(), str::to_owned)
        });
        let is_known = values.iter().any(|value| value.digits.is_some() && value.digits == digits);
        if !is_known && (digits.is_some() || channel.kind() == ChannelKind::Email) {
            values.push(Value { channel, digits });
        }
    }
    values
}

impl Value<'_> {
    /// The kind of fact for which its page is cited.
    pub fn fact(&self) -> Support {
        if self.digits.is_some() { Support::Number } else { Support::Address }
    }

    /// Whether text is this number, however it is spelt, or this address.
    fn is(&self, text: &str) -> bool {
        match &self.digits {
            Some(digits) => national(text) == *digits,
            None => text.eq_ignore_ascii_case(self.channel.value()),
        }
    }

    /// Where it stands in text; short numbers, which are all kinds of figures, nowhere.
    fn places(&self, text: &str) -> Vec<Range<usize>> {
        let pattern = match &self.digits {
            Some(digits) if digits.len() <= SHORT => None,
            Some(digits) => self.spellings(digits),
            None => Regex::new(&format!("(?i){}", regex::escape(self.channel.value()))).ok(),
        };
        pattern.map(|pattern| whole(&pattern, text)).unwrap_or_default()
    }

    /// All ways in which its digits are written.
    fn spellings(&self, digits: &str) -> Option<Regex> {
        const BETWEEN: &str = r"[ ().\-\u{2010}-\u{2015}\u{2212}]{0,3}";
        let (start, rest) = match digits.strip_prefix('0') {
            Some(rest) => (format!(r"(?:(?:\+|\b00){BETWEEN}44{BETWEEN}(?:0{BETWEEN})?|\(?0{BETWEEN})"), rest),
            // Of another country.
            None if self.channel.value().starts_with('+') => (r"(?:\+|\b00)".to_owned(), digits),
            None => (String::new(), digits),
        };
        let rest: Vec<String> = rest.chars().map(String::from).collect();
        Regex::new(&(start + &rest.join(BETWEEN))).ok()
    }
}

/// The places where a pattern stands that is not a part of something longer.
fn whole(pattern: &Regex, text: &str) -> Vec<Range<usize>> {
    let joins = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || "@_".contains(letter));
    let is_whole = |range: &Range<usize>| {
        let before = text.get(..range.start).and_then(|text| text.chars().next_back());
        let mut after = text.get(range.end..).unwrap_or_default().chars();
        let (next, second) = (after.next(), after.next());
        // "Tel020..." is written, and an address goes on behind a dot.
        let goes_on = joins(next) || matches!(next, Some('.' | '-')) && joins(second);
        let is_number = text.get(range.clone()).is_some_and(|text| !text.contains('@'));
        let begun = if is_number {
            before.is_some_and(|letter| letter.is_ascii_digit() || letter == '+')
        } else {
            joins(before)
        };
        // Before an @ it is a part of an address.
        let goes_on =
            if is_number { next.is_some_and(|letter| letter.is_ascii_digit() || letter == '@') } else { goes_on };
        !begun && !goes_on
    };
    pattern.find_iter(text).map(|found| found.range()).filter(is_whole).take(PLACES).collect()
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Whether what stands before a number makes a fax of it.
fn is_fax(before: &str) -> bool {
    let mut words = before.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).rev();
    let last = words.find(|word| !["number", "no", "on", "us", "is"].contains(&word.to_ascii_lowercase().as_str()));
    last.is_some_and(|word| ["fax", "facsimile", "ffacs"].contains(&word.to_ascii_lowercase().as_str()))
}

/// Whether a text names a contact: as it is written, and no part of another word.
pub fn names(contact: &Contact, text: &str) -> bool {
    let is_word = |(at, name): (usize, &str)| {
        let joins = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let (before, after) = (text.get(..at), text.get(at + name.len()..));
        !joins(before.and_then(|before| before.chars().next_back()))
            && !joins(after.and_then(|after| after.chars().next()))
    };
    let mut names = std::iter::once(contact.name()).chain(contact.short_names()).filter(|name| !name.is_empty());
    names.any(|name| text.match_indices(name).any(is_word))
}

/// The digits of a number as dialled inside the UK.
fn national(text: &str) -> String {
    let digits = digits_of(text);
    let abroad = if text.trim_start().starts_with('+') { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    match abroad.and_then(|digits| digits.strip_prefix("44")) {
        Some(rest) => format!("0{}", rest.strip_prefix('0').unwrap_or(rest)),
        None => digits,
    }
}

/// A page, and the numbers that the crate finds on it.
pub struct Seen<'t> {
    pub text: &'t Text,
    mentions: Vec<Mentioned<'t>>,
}

struct Mentioned<'t> {
    range: Range<usize>,
    text: &'t str,
    digits: String,
    kind: VerdictKind,
    /// The id of the contact that the page gives it to.
    named: Option<String>,
    /// Whether the directory has it.
    is_known: bool,
}

/// How a value stands on a page.
#[derive(Debug, PartialEq, Eq)]
pub enum Standing {
    /// In the text: where, and whether as the directory spells it.
    Text {
        range: Range<usize>,
        as_known: bool,
    },
    /// In a link, or in the data for search engines.
    Link,
    Data,
    /// Only as out of date, or under another's name: the place.
    NotAsOurs(Range<usize>, String),
    /// Only in what a script may show.
    Hidden,
    Nowhere,
}

impl Standing {
    /// Whether the page prints it as the contact's.
    pub fn is_printed(&self) -> bool {
        matches!(self, Self::Text { .. } | Self::Link | Self::Data)
    }
}

impl<'t> Seen<'t> {
    pub fn new(directory: &Directory, text: &'t Text) -> Self {
        // A verdict names those that have nearly this number too.
        let has = |mention: &Mention<'_, '_>| {
            let digits = Some(national(mention.text()));
            let mut contacts = mention.verdict().contacts();
            contacts.any(|contact| contact.channels().any(|channel| channel.dial().map(national) == digits))
        };
        let mentions = directory.scan(&text.visible).take(MENTIONS);
        let mentions = mentions.map(|mention| Mentioned {
            range: mention.range(),
            text: mention.text(),
            digits: national(mention.text()),
            kind: mention.verdict().kind(),
            named: mention.verdict().named().map(|contact| contact.id().to_owned()),
            is_known: has(&mention),
        });
        Self { text, mentions: mentions.collect() }
    }

    /// How a value of a contact stands here.
    pub fn standing(&self, contact: &Contact, value: &Value<'_>) -> Standing {
        let is_short = value.digits.as_ref().is_some_and(|digits| digits.len() <= SHORT);
        let places = if is_short { self.short_places(value) } else { value.places(&self.text.visible) };
        // What a page plainly says is out of date may still stand at its foot; advice when not to call is no such word.
        let past = places.iter().find(|range| !is_short && self.is_said_to_be_past(range));
        if let Some(range) = past {
            return Standing::NotAsOurs(range.clone(), PAST.into());
        }
        let is_known = |range: &&Range<usize>| self.text.visible.get((*range).clone()) == Some(value.channel.value());
        let (theirs, others): (Vec<_>, Vec<_>) =
            places.iter().map(|range| (range, self.is_not_theirs(contact, range))).partition(|(_, why)| why.is_none());
        let theirs: Vec<&Range<usize>> = theirs.into_iter().map(|(range, _)| range).collect();
        if let Some(range) = theirs.iter().copied().find(is_known).or(theirs.first().copied()) {
            let as_known = is_short || value.digits.is_none() || is_known(&range);
            return Standing::Text { range: range.clone(), as_known };
        }
        if let Some((range, Some(why))) = others.into_iter().next() {
            return Standing::NotAsOurs(range.clone(), why);
        }
        let is_in = |values: &[String]| values.iter().any(|text| value.is(text));
        match () {
            () if is_in(&self.text.links) => Standing::Link,
            () if is_in(&self.text.data) => Standing::Data,
            () if !value.places(&self.text.hidden).is_empty() => Standing::Hidden,
            () => Standing::Nowhere,
        }
    }

    /// Where words make a number of short digits.
    fn short_places(&self, value: &Value<'_>) -> Vec<Range<usize>> {
        let digits = value.digits.as_deref().unwrap_or_default();
        let mentions = self.mentions.iter().filter(|mention| mention.digits == digits);
        let places: Vec<Range<usize>> = mentions.map(|mention| mention.range.clone()).take(PLACES).collect();
        let is_texted = |range: &Range<usize>| {
            let (sentence, place) = around::sentence(&self.text.visible, range);
            let before = sentence.get(..place.start).unwrap_or_default().to_lowercase();
            before
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|word| ["text", "sms", "tecstiwch"].contains(&word))
        };
        // Five figures behind the word are a number to text, 101 may be how many.
        if places.is_empty() && value.channel.kind() == ChannelKind::Sms && digits.len() > 3 {
            return self.figures(value).into_iter().filter(is_texted).collect();
        }
        places
    }

    /// Where short digits stand, whatever they are.
    fn figures(&self, value: &Value<'_>) -> Vec<Range<usize>> {
        let digits = value.digits.as_deref().filter(|digits| digits.len() <= SHORT);
        let pattern = digits.and_then(|digits| value.spellings(digits));
        pattern.map(|pattern| whole(&pattern, &self.text.visible)).unwrap_or_default()
    }

    /// Whether short digits stand here that may be the number, although no words make one of them.
    pub fn may_have(&self, value: &Value<'_>) -> bool {
        !self.figures(value).is_empty()
    }

    /// Whether the page says that a number is out of date: in its sentence, or on the line above where it stands alone.
    fn is_said_to_be_past(&self, range: &Range<usize>) -> bool {
        let (sentence, place) = around::sentence(&self.text.visible, range);
        let above = if place.start == 0 { around::line_above(&self.text.visible, range) } else { "" };
        // A line with a figure may be about that one.
        let above = if above.contains(|letter: char| letter.is_ascii_digit()) { "" } else { above };
        let all = format!("{above} {sentence}").replace('\t', " ");
        is_said_to_be_out_of_date(&all, place.start + above.len() + 1..place.end + above.len() + 1)
    }

    /// Why a number that stands here is not said to be that of a contact.
    fn is_not_theirs(&self, contact: &Contact, range: &Range<usize>) -> Option<String> {
        if self.is_said_to_be_past(range) {
            return Some(PAST.into());
        }
        let (sentence, place) = around::sentence(&self.text.visible, range);
        if is_fax(sentence.get(..place.start).unwrap_or_default()) {
            return Some("the page says that it is a fax".into());
        }
        let first = self.mentions.partition_point(|mention| mention.range.end <= range.start);
        let mention = self.mentions.get(first).filter(|mention| mention.range.start < range.end)?;
        match (mention.kind, mention.named.as_deref()) {
            (VerdictKind::Mentioned, _) => Some(PAST.into()),
            (VerdictKind::Mismatch, Some(named))
                if named != contact.id() && !names(contact, &around::lines(&self.text.visible, range)) =>
            {
                Some(format!("the page gives it to {named}"))
            }
            _ => None,
        }
    }

    /// The numbers that stand here and are those of no contact, or the e-mail addresses that are none of this contact's.
    pub fn instead(&self, own: &[Value<'_>], value: &Value<'_>) -> Vec<String> {
        let mut instead: Vec<String> = Vec::new();
        let found: Box<dyn Iterator<Item = &str>> = match value.fact() {
            Support::Number => {
                Box::new(self.mentions.iter().filter(|mention| mention.may_replace()).map(|mention| mention.text))
            }
            _ => Box::new(self.text.links.iter().filter(|link| link.contains('@')).map(String::as_str)),
        };
        for text in found {
            let is_told = |told: &String| {
                *told == around::shown(text, 0) || !text.contains('@') && national(told) == national(text)
            };
            if !own.iter().any(|value| value.is(text)) && !instead.iter().any(is_told) {
                instead.push(around::shown(text, 0));
            }
            if instead.len() == INSTEAD {
                break;
            }
        }
        instead
    }
}

impl Mentioned<'_> {
    /// Whether it may have taken the place of a number: that of another contact takes none.
    fn may_replace(&self) -> bool {
        !self.is_known
            && !matches!(self.kind, VerdictKind::Foreign | VerdictKind::NotANumber)
            && self.digits.len() >= 3
            && !EVERYWHERE.contains(&self.digits.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use helplines::contacts;

    fn standing(visible: &str) -> Standing {
        let text = Text { visible: visible.into(), hidden: "show('0808 800 5000')".into(), ..Text::default() };
        let contact = contacts::NSPCC_HELPLINE;
        let value = values(contact).into_iter().find(|value| value.digits.as_deref() == Some("08088005000")).unwrap();
        Seen::new(Directory::embedded(), &text).standing(contact, &value)
    }

    #[test]
    fn a_number_stands_however_it_is_spelt() {
        let stands = |visible: &str| match standing(visible) {
            Standing::Text { as_known, .. } => Some(as_known),
            _ => None,
        };
        for visible in ["Call 0808 800 5000.", "NSPCC\t0808 800 5000", "0808 800 5000", "Helpline:0808 800 5000 (free)"]
        {
            assert_eq!(stands(visible), Some(true), "{visible}");
        }
        for visible in [
            "08088005000",
            "0808-800-5000",
            "(0808) 800 5000",
            "+44 (0)808 800 5000",
            "0044 808 8005000",
            "0808\u{2013}800 5000",
            "Tel08088005000",
        ] {
            assert_eq!(stands(visible), Some(false), "{visible}");
        }
        for visible in ["0808 800 50001", "10808 800 5000", "0808 800 500", "0808\n800 5000", "808 800 5000"] {
            assert_eq!(standing(visible), Standing::Hidden, "{visible}");
        }
    }

    #[test]
    fn a_number_of_somebody_else_or_of_the_past_does_not_stand() {
        let not = |visible: &str| matches!(standing(visible), Standing::NotAsOurs(..));
        assert!(not("Childline is on 0808 800 5000."));
        assert!(!not("Call the NSPCC on 0808 800 5000."));
    }

    #[test]
    fn a_short_code_counts_where_words_make_a_number_of_it() {
        let contact = contacts::POLICE_101;
        let values = values(contact);
        let value = values.iter().find(|value| value.digits.as_deref() == Some("101")).unwrap();
        let stands = |visible: &str| {
            let text = Text { visible: visible.into(), ..Text::default() };
            matches!(Seen::new(Directory::embedded(), &text).standing(contact, value), Standing::Text { .. })
        };
        assert!(stands("Call 101 if it is not an emergency."));
        assert!(!stands("101 ways to cook rice"));
    }

    #[test]
    fn what_stands_there_instead_is_told() {
        let text = Text {
            visible: "Call 0808 157 0001, 020 7946 0001, 0808 800 5000, 0808 1570001 or 999.".into(),
            ..Text::default()
        };
        let own = values(contacts::NSPCC_HELPLINE);
        let seen = Seen::new(Directory::embedded(), &text);
        assert_eq!(seen.instead(&own, &own[0]), ["0808 157 0001", "020 7946 0001"]);
    }

    #[test]
    fn a_number_is_the_same_from_abroad_and_by_whatsapp() {
        let digits =
            |contact: &Contact| values(contact).into_iter().filter_map(|value| value.digits).collect::<Vec<_>>();
        assert_eq!(digits(contacts::FORCED_MARRIAGE_UNIT), ["02070080151"]);
        assert!(digits(contacts::LIVE_FEAR_FREE).contains(&"07860077333".to_owned()));
    }

    #[test]
    fn text_relay_adds_no_number_of_its_own() {
        for contact in Directory::embedded().contacts() {
            let digits: Vec<_> = values(contact).into_iter().filter_map(|value| value.digits).collect();
            assert!(
                digits.iter().all(|digits| !digits.starts_with(RELAY) || digits.len() <= RELAY.len() + SHORT),
                "{digits:?}"
            );
        }
    }
}
