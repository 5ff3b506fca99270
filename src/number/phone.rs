//! Telephone numbers and text numbers, as UK helplines publish and people dial them.

use core::fmt;

use super::digits::SHORT_CODE_DIGITS;
use super::sms::KEYWORD;
use crate::vocabulary::Cost;
use crate::vocabulary::inline::Inline;
use crate::vocabulary::slug::slugs;
use crate::vocabulary::text::Show;

/// Longest number as dialled: 15 digits behind a plus (ITU-T E.164), or 18001 and 11 digits.
pub(super) const DIALLED: usize = 16;

/// Longest number as published: each of its digits may have a space behind it, but for the last.
pub(super) const PUBLISHED: usize = 2 * DIALLED - 1;

/// A number as dialled.
pub(super) type Dialled = Inline<DIALLED>;

/// A telephone number of a contact: one value for the eye, the dialler and the link.
///
/// It keeps the grouping that its operator publishes and knows what to dial, the `tel:` link and what the call costs.
/// All of it comes from one text, so the printed and the dialled number cannot differ. It is `Copy`; making, reading and
/// showing it allocates nothing.
///
/// ```
/// use helplines::number::{Cost, NumberKind, PhoneNumber};
///
/// let number = PhoneNumber::parse("0808 1000 900")?;
/// assert_eq!(number.as_str(), "0808 1000 900");
/// assert_eq!(number.dial(), "08081000900");
/// assert_eq!(number.tel_uri(), "tel:+448081000900");
/// assert_eq!(number.e164(), Some("+448081000900"));
/// assert_eq!(number.cost(), Cost::Free);
///
/// let police = PhoneNumber::parse("101")?;
/// assert_eq!(police.kind(), NumberKind::ShortCode);
/// assert_eq!(police.tel_uri(), "tel:101");
/// assert_eq!(police.e164(), None);
/// # Ok::<(), helplines::number::PhoneError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PhoneNumber {
    published: Inline<PUBLISHED>,
    dial: Dialled,
    tel: Inline<{ "tel:".len() + DIALLED }>,
    kind: NumberKind,
}

slugs! {
    /// What kind of number it is; the kind settles the link, the cost and whether it works from abroad.
    ///
    /// ```
    /// use helplines::contacts::SAMARITANS;
    /// use helplines::number::NumberKind;
    ///
    /// // 116 123 rings Samaritans from the UK alone, so it has no international form.
    /// let number = SAMARITANS.phone().and_then(|phone| phone.phone()).unwrap();
    /// assert_eq!((number.kind(), number.e164()), (NumberKind::Harmonised, None));
    /// ```
    NumberKind, "kind of number";
    /// 999, 112 and, by text relay, 18000.
    Emergency = "emergency": "Emergency number",
    /// A short code of the UK: 101, 105, 111 or 159. It has no international form.
    ShortCode = "short-code": "Short code",
    /// A number of the harmonised European range for services of social value, such as 116 123 (Commission Decision
    /// 2007/116/EC, as amended). Like a short code it belongs to the country it is dialled in.
    Harmonised = "harmonised": "European number for services of social value",
    /// A national number: 01, 02, 03, 07, 0800 and 0808.
    National = "national": "National number",
    /// A number reached through text relay: 18001 and then the number.
    /// Source: <https://www.relayuk.bt.com>.
    TextRelay = "text-relay": "Number through text relay",
    /// A number in international form, published for callers abroad, or of another country.
    FromAbroad = "from-abroad": "Number in international form",
}

/// Why a text is not a number that the directory can hold.
///
/// ```
/// use helplines::number::{PhoneError, PhoneNumber};
///
/// let error = PhoneNumber::parse("0845 790 9090").unwrap_err();
/// assert_eq!(error, PhoneError::Charged { range: "084" });
/// assert_eq!(error.to_string(), "084 numbers cost extra: expected a number that is free or at the standard rate");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneError {
    /// There is no digit in it.
    Empty,
    /// A character that a published number cannot have: only digits, single spaces between them and a
    /// leading `+` are kept. The number of the character counts from 1.
    Character {
        /// The character.
        found: char,
        /// Its place, from 1.
        at: usize,
    },
    /// The range exists but numbers in it have another length.
    Length {
        /// How many digits there are.
        digits: usize,
        /// What the range takes.
        expected: &'static str,
    },
    /// A range that costs extra, which a helpline must not: premium and service-charge numbers (070, 076, 084, 087, 09
    /// and 118; +979 and +1 900), and satellite and international networks (+870, +881, +882, +883).
    Charged {
        /// The range, as it is dialled: `084`, `+1900`.
        range: &'static str,
    },
    /// No range of UK numbers that a contact can have.
    UnknownRange,
    /// A freephone number or short code in international form: it cannot be dialled from abroad.
    NotFromAbroad,
    /// The word to send to a text number is not one of 1 to 20 letters and digits.
    Keyword {
        /// How many characters it has.
        length: usize,
        /// The first that is neither a letter nor a digit of ASCII, or `None` where only the length is wrong.
        found: Option<char>,
    },
}

impl fmt::Display for PhoneError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("no digits: expected a telephone number"),
            Self::Character { found, at } => write!(
                f,
                "character {found:?} at place {at}: expected digits, single spaces and at most a leading +",
            ),
            Self::Length { digits, expected } => write!(f, "{digits} digits: expected {expected}"),
            Self::Charged { range } => {
                write!(f, "{range} numbers cost extra: expected a number that is free or at the standard rate")
            }
            Self::UnknownRange => f.write_str(
                "not in a range of UK helplines: expected 999, 112, 101, 105, 111, 159, 116 and three digits, \
                 01, 02, 03, 07, 0800, 0808, or + and a country code",
            ),
            Self::NotFromAbroad => {
                f.write_str("a freephone number or short code has no form for callers abroad: expected +44 and an 01, 02, 03 or 07 number")
            }
            Self::Keyword { length, found: None } => {
                write!(f, "a keyword of {length} characters: expected 1 to {KEYWORD} letters and digits")
            }
            Self::Keyword { found: Some(found), .. } => {
                write!(f, "a keyword with {found:?}: expected 1 to {KEYWORD} letters and digits")
            }
        }
    }
}

impl core::error::Error for PhoneError {}

impl PhoneNumber {
    /// Reads a number as published: digits in groups, with single spaces, and at most a leading `+`.
    ///
    /// For numbers as people write them in messages and pages, use
    /// [`Directory::by_number`](crate::Directory::by_number), which forgives far more.
    ///
    /// ```
    /// use helplines::number::{PhoneError, PhoneNumber};
    ///
    /// assert_eq!(PhoneNumber::parse("0800 1111")?.as_str(), "0800 1111");
    /// // A digit short: the error says what the range takes.
    /// let error = PhoneNumber::parse("0808 1000 90").unwrap_err();
    /// assert_eq!(error.to_string(), "10 digits: expected 11 digits for an 0808 number");
    /// # Ok::<(), PhoneError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Letters and punctuation, wrong lengths, ranges that no helpline has, ranges that cost extra, and `+44` before a
    /// number that cannot be dialled from abroad. The ranges are those of Ofcom's National Telephone Numbering Plan, and
    /// of the list of country codes that belongs to ITU-T E.164.
    #[inline]
    pub fn parse(published: &str) -> Result<Self, PhoneError> {
        let dial = dialled(published)?;
        let number = dial.as_str();
        let kind = kind_of(number)?;
        // A national number alone begins with 0, and has a global form.
        let tel = match number.strip_prefix('0') {
            Some(significant) => Inline::joined(["tel:+44", significant]),
            None => Inline::joined(["tel:", number]),
        };
        let (published, tel) = Inline::new(published).zip(tel).ok_or(too_long(dial.len()))?;
        Ok(Self { published, dial, tel, kind })
    }

    /// Returns the number for the eye, in the groups its operator publishes: `0808 1000 900`.
    ///
    /// ```
    /// // Two operators, two ways to group the digits.
    /// assert_eq!(helplines::contacts::STOP_IT_NOW.phone().unwrap().value(), "0808 1000 900");
    /// assert_eq!(helplines::contacts::NSPCC_HELPLINE.phone().unwrap().value(), "0808 800 5000");
    /// ```
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.published
    }

    /// Returns what to dial: the digits alone, `08081000900`; with a leading `+` for a number from abroad.
    ///
    /// ```
    /// use helplines::number::PhoneNumber;
    ///
    /// assert_eq!(PhoneNumber::parse("18001 101")?.dial(), "18001101");
    /// assert_eq!(PhoneNumber::parse("+44 20 7946 0000")?.dial(), "+442079460000");
    /// # Ok::<(), helplines::number::PhoneError>(())
    /// ```
    #[inline]
    pub fn dial(&self) -> &str {
        &self.dial
    }

    /// Returns the link that dials the number: `tel:+448081000900`; `tel:101` for what belongs to the country.
    ///
    /// Phones dial a short code as it stands. Where a strict reader of RFC 3966 takes the link, use
    /// [`rfc3966`](Self::rfc3966).
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, EMERGENCY_999};
    ///
    /// assert_eq!(CHILDLINE.phone().unwrap().phone().unwrap().tel_uri(), "tel:+448001111");
    /// assert_eq!(EMERGENCY_999.phone().unwrap().phone().unwrap().tel_uri(), "tel:999");
    /// ```
    #[inline]
    pub fn tel_uri(&self) -> &str {
        &self.tel
    }

    /// Returns the link in the strict form of RFC 3966, which wants a context for every number that is not global:
    /// `tel:101;phone-context=+44`.
    ///
    /// ```
    /// let number = helplines::number::PhoneNumber::parse("116 123")?;
    /// assert_eq!(number.rfc3966().to_string(), "tel:116123;phone-context=+44");
    /// # Ok::<(), helplines::number::PhoneError>(())
    /// ```
    #[inline]
    pub fn rfc3966(&self) -> impl fmt::Display + '_ {
        let context = if self.e164().is_some() { "" } else { ";phone-context=+44" };
        Show(move |f: &mut fmt::Formatter<'_>| write!(f, "{}{context}", self.tel_uri()))
    }

    /// Returns the number in the form of ITU-T E.164, `+448081000900`, or `None` for one that only works inside the UK
    /// network: emergency numbers, short codes, 116 numbers and text relay. A freephone number has the form,
    /// which phones in the UK dial; it is not meant for callers abroad.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, POLICE_101};
    ///
    /// assert_eq!(CHILDLINE.phone().unwrap().phone().unwrap().e164(), Some("+448001111"));
    /// assert_eq!(POLICE_101.phone().unwrap().phone().unwrap().e164(), None);
    /// ```
    #[inline]
    pub fn e164(&self) -> Option<&str> {
        self.tel.strip_prefix("tel:").filter(|number| number.starts_with('+'))
    }

    /// Returns what kind of number it is.
    ///
    /// ```
    /// use helplines::number::{NumberKind, PhoneNumber};
    ///
    /// assert_eq!(PhoneNumber::parse("112")?.kind(), NumberKind::Emergency);
    /// assert_eq!(PhoneNumber::parse("18001 101")?.kind(), NumberKind::TextRelay);
    /// # Ok::<(), helplines::number::PhoneError>(())
    /// ```
    #[inline]
    pub fn kind(&self) -> NumberKind {
        self.kind
    }

    /// Returns what a call costs in the UK, by Ofcom's number ranges: 0800, 0808 and 116 are free since 1 July 2015,
    /// 101 since 1 April 2020, and so are 999, 112, 18000, 105 and 111; 01, 02, 03, 07 and 159 cost the caller's
    /// standard rate. A call through text relay costs what the number behind 18001 costs, and a number in international
    /// form what the caller's provider asks. Never [`Cost::Unknown`].
    ///
    /// ```
    /// use helplines::number::{Cost, PhoneNumber};
    ///
    /// assert_eq!(PhoneNumber::parse("116 123")?.cost(), Cost::Free);
    /// assert_eq!(PhoneNumber::parse("159")?.cost(), Cost::Standard);
    /// assert_eq!(PhoneNumber::parse("+44 20 7946 0000")?.cost(), Cost::International);
    /// # Ok::<(), helplines::number::PhoneError>(())
    /// ```
    #[inline]
    pub fn cost(&self) -> Cost {
        let number = self.dial.strip_prefix("18001").filter(|_| self.kind == NumberKind::TextRelay);
        let number = number.unwrap_or(&self.dial);
        match number {
            _ if self.kind == NumberKind::FromAbroad => Cost::International,
            "159" => Cost::Standard,
            _ if number.starts_with("080") || !number.starts_with('0') => Cost::Free,
            _ => Cost::Standard,
        }
    }
}

impl fmt::Display for PhoneNumber {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.published)
    }
}

impl core::str::FromStr for PhoneNumber {
    type Err = PhoneError;

    #[inline]
    fn from_str(published: &str) -> Result<Self, PhoneError> {
        Self::parse(published)
    }
}

/// Reads a published number as it is dialled; refuses what a published number does not have.
#[inline]
pub(super) fn dialled(published: &str) -> Result<Dialled, PhoneError> {
    let mut dialled = Dialled::EMPTY;
    let (mut digits, mut room, mut before) = (0, true, None);
    for (place, found) in published.chars().enumerate() {
        match (before, found) {
            (_, '0'..='9') => digits += 1,
            (Some('0'..='9'), ' ') | (None, '+') => {}
            _ => return Err(PhoneError::Character { found, at: place + 1 }),
        }
        // What has no room is counted all the same.
        room &= found == ' ' || dialled.push(found);
        before = Some(found);
    }
    match before {
        _ if digits == 0 => Err(PhoneError::Empty),
        Some(' ') => Err(PhoneError::Character { found: ' ', at: published.len() }),
        _ if room => Ok(dialled),
        _ => Err(too_long(digits)),
    }
}

#[inline]
pub(super) fn too_long(digits: usize) -> PhoneError {
    PhoneError::Length { digits, expected: "at most 15 digits, or 18001 and 11 digits" }
}

/// Ranges that cost extra: the premium and service-charge ranges of Ofcom's National Telephone Numbering Plan; the
/// international premium rate service, satellite phones and international networks (list of ITU-T Recommendation E.164
/// assigned country codes); and the premium numbers of the North American Numbering Plan.
const CHARGED: [&str; 12] = ["070", "076", "084", "087", "09", "118", "+979", "+870", "+881", "+882", "+883", "+1900"];

/// A range of the National Telephone Numbering Plan: its first digits, the lengths its numbers have (leading 0
/// counted), and the same in words.
type Range = (&'static str, &'static [usize], &'static str);

const RANGES: [Range; 9] = [
    ("0800", &[8, 10, 11], "0800 1111, or 10 or 11 digits for an 0800 number"),
    ("0808", &[11], "11 digits for an 0808 number"),
    ("01", &[10, 11], "10 or 11 digits for an 01 number"),
    ("02", &[11], "11 digits for an 02 number"),
    ("030", &[11], "11 digits for an 03 number"),
    ("033", &[11], "11 digits for an 03 number"),
    ("034", &[11], "11 digits for an 03 number"),
    ("037", &[11], "11 digits for an 03 number"),
    ("07", &[11], "11 digits for an 07 number"),
];

/// Childline's 0800 1111, the one national number of seven digits.
const SEVEN_DIGITS: &str = "08001111";

/// Settles what kind of number this is, as dialled, or why no contact can have it.
#[inline]
pub(crate) fn kind_of(dialled: &str) -> Result<NumberKind, PhoneError> {
    if let Some(range) = CHARGED.iter().find(|range| dialled.starts_with(**range)) {
        return Err(PhoneError::Charged { range });
    }
    match dialled {
        "999" | "112" | "18000" => return Ok(NumberKind::Emergency),
        "101" | "105" | "111" | "159" => return Ok(NumberKind::ShortCode),
        // The numbers that Commission Decision 2007/116/EC reserves.
        "116000" | "116006" | "116111" | "116117" | "116123" => return Ok(NumberKind::Harmonised),
        _ => {}
    }
    if let Some(number) = dialled.strip_prefix('+') {
        return check_abroad(number).map(|()| NumberKind::FromAbroad);
    }
    if let Some(number) = dialled.strip_prefix("18001").filter(|number| !number.starts_with("1800")) {
        return kind_of(number).map(|_| NumberKind::TextRelay);
    }
    check_national(dialled).map(|()| NumberKind::National)
}

/// Whether a number is in a range of the UK and has its length.
#[inline]
fn check_national(number: &str) -> Result<(), PhoneError> {
    let range = RANGES.iter().find(|(range, ..)| number.starts_with(range));
    let (_, lengths, expected) = range.ok_or(PhoneError::UnknownRange)?;
    let right = lengths.contains(&number.len()) && (number.len() != SEVEN_DIGITS.len() || number == SEVEN_DIGITS);
    if right { Ok(()) } else { Err(PhoneError::Length { digits: number.len(), expected }) }
}

/// Whether a number, without its plus, can be dialled from another country.
#[inline]
fn check_abroad(number: &str) -> Result<(), PhoneError> {
    let length = |expected| PhoneError::Length { digits: number.len(), expected };
    match number.strip_prefix("44") {
        // No country code begins with 0.
        None if number.starts_with('0') => Err(PhoneError::UnknownRange),
        // E.164 allows 15 digits; the shortest numbers in use are those of Niue, +683 and four digits.
        None if !(7..=15).contains(&number.len()) => Err(length("7 to 15 digits after +")),
        None => Ok(()),
        // +44 999 and +44 116123 circulate; nobody answers there.
        Some(short) if short.len() <= SHORT_CODE_DIGITS => Err(PhoneError::NotFromAbroad),
        Some(significant) if significant.starts_with('0') => Err(length("no 0 after +44")),
        Some(significant) if significant.starts_with("80") => Err(PhoneError::NotFromAbroad),
        Some(significant) => {
            let home = Dialled::joined(["0", significant]).ok_or(too_long(number.len()))?;
            kind_of(&home).map(|_| ())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::ToString;

    /// Published form, digits to dial, link, kind and cost of each shape that the directory has.
    const NUMBERS: &[(&str, &str, &str, NumberKind, Cost)] = &[
        ("999", "999", "tel:999", NumberKind::Emergency, Cost::Free),
        ("112", "112", "tel:112", NumberKind::Emergency, Cost::Free),
        ("18000", "18000", "tel:18000", NumberKind::Emergency, Cost::Free),
        ("101", "101", "tel:101", NumberKind::ShortCode, Cost::Free),
        ("111", "111", "tel:111", NumberKind::ShortCode, Cost::Free),
        ("159", "159", "tel:159", NumberKind::ShortCode, Cost::Standard),
        ("116 000", "116000", "tel:116000", NumberKind::Harmonised, Cost::Free),
        ("116 123", "116123", "tel:116123", NumberKind::Harmonised, Cost::Free),
        ("0800 1111", "08001111", "tel:+448001111", NumberKind::National, Cost::Free),
        ("0800 555 111", "0800555111", "tel:+44800555111", NumberKind::National, Cost::Free),
        ("0808 1000 900", "08081000900", "tel:+448081000900", NumberKind::National, Cost::Free),
        ("08 08 16 89 111", "08081689111", "tel:+448081689111", NumberKind::National, Cost::Free),
        ("0808 80 10 800", "08088010800", "tel:+448088010800", NumberKind::National, Cost::Free),
        ("0300 123 2040", "03001232040", "tel:+443001232040", NumberKind::National, Cost::Standard),
        ("0345 600 9527", "03456009527", "tel:+443456009527", NumberKind::National, Cost::Standard),
        ("01632 960001", "01632960001", "tel:+441632960001", NumberKind::National, Cost::Standard),
        ("020 7946 0000", "02079460000", "tel:+442079460000", NumberKind::National, Cost::Standard),
        ("07700 900000", "07700900000", "tel:+447700900000", NumberKind::National, Cost::Standard),
        ("18001 101", "18001101", "tel:18001101", NumberKind::TextRelay, Cost::Free),
        ("18001 0808 157 0000", "1800108081570000", "tel:1800108081570000", NumberKind::TextRelay, Cost::Free),
        ("18001 020 7946 0000", "1800102079460000", "tel:1800102079460000", NumberKind::TextRelay, Cost::Standard),
        ("+44 20 7946 0000", "+442079460000", "tel:+442079460000", NumberKind::FromAbroad, Cost::International),
        // Leicester, whose area code is 0116.
        ("+44 116 496 0000", "+441164960000", "tel:+441164960000", NumberKind::FromAbroad, Cost::International),
        ("+353 1 234 5678", "+35312345678", "tel:+35312345678", NumberKind::FromAbroad, Cost::International),
        ("+683 4000", "+6834000", "tel:+6834000", NumberKind::FromAbroad, Cost::International),
        // The longest: every digit has a space behind it.
        (
            "1 8 0 0 1 0 2 0 7 9 4 6 0 0 0 0",
            "1800102079460000",
            "tel:1800102079460000",
            NumberKind::TextRelay,
            Cost::Standard,
        ),
        (
            "+9 9 9 9 9 9 9 9 9 9 9 9 9 9 9",
            "+999999999999999",
            "tel:+999999999999999",
            NumberKind::FromAbroad,
            Cost::International,
        ),
    ];

    #[test]
    fn every_shape_keeps_its_grouping_and_knows_its_link_and_cost() {
        for (published, dial, tel, kind, cost) in NUMBERS {
            let number = PhoneNumber::parse(published).unwrap();
            assert_eq!(number.to_string(), *published);
            assert_eq!(number.dial(), *dial, "{published}");
            assert_eq!(number.tel_uri(), *tel, "{published}");
            assert_eq!(number.kind(), *kind, "{published}");
            assert_eq!(number.cost(), *cost, "{published}");
            let global = tel.strip_prefix("tel:").filter(|t| t.starts_with('+'));
            assert_eq!(number.e164(), global, "{published}");
            let context = if global.is_some() { "" } else { ";phone-context=+44" };
            assert_eq!(number.rfc3966().to_string(), format!("{tel}{context}"));
        }
    }

    #[test]
    fn ranges_that_cost_extra_are_refused() {
        for (number, range) in [
            ("0845 790 9090", "084"),
            ("0870 160 0000", "087"),
            ("0909 879 0000", "09"),
            ("118 500", "118"),
            ("070 1234 5678", "070"),
            ("07600 123456", "076"),
            ("18001 0845 790 9090", "084"),
            ("+44 845 790 9090", "084"),
            ("+44 70 1234 5678", "070"),
            ("+44 909 879 0000", "09"),
            ("+1 900 123 4567", "+1900"),
            ("+979 1 2345 6789", "+979"),
            ("+870 773 123 456", "+870"),
            ("+881 6 1234 5678", "+881"),
            ("+882 16 1234 5678", "+882"),
            ("+883 5100 1234 5678", "+883"),
        ] {
            assert_eq!(PhoneNumber::parse(number), Err(PhoneError::Charged { range }), "{number}");
        }
        // Next to them: Reading, San Bernardino, Nepal, Bangladesh.
        for number in ["0118 496 0000", "+1 909 123 4567", "+977 1 123 4567", "+880 2 1234 5678"] {
            assert!(PhoneNumber::parse(number).is_ok(), "{number}");
        }
    }

    #[test]
    fn wrong_lengths_letters_and_unknown_ranges_are_refused() {
        use PhoneError::{Character, Empty, Length, NotFromAbroad, UnknownRange};
        for number in ["0808 1000 90", "0808 1000 9000", "0800 1112", "0800 55 51", "020 7946 000", "0300 123 204"] {
            assert!(matches!(PhoneNumber::parse(number), Err(Length { .. })), "{number}");
        }
        for number in ["0500 123 456", "0000", "1", "102", "116 124", "18001 18001 101", "18001", "0560 123 4567", "+0"]
        {
            assert_eq!(PhoneNumber::parse(number), Err(UnknownRange), "{number}");
        }
        for number in ["+44 808 800 5000", "+44 116123", "+44 999", "+44"] {
            assert_eq!(PhoneNumber::parse(number), Err(NotFromAbroad), "{number}");
        }
        assert!(matches!(PhoneNumber::parse("+44 020 7946 0000"), Err(Length { .. })));
        for (number, counted) in [
            ("+1 234 56", 6),
            ("+1234567890123456", 16),
            ("18001 020 7946 00001", 17),
            ("0808 1570000 0808 1570000", 22),
        ] {
            assert!(matches!(PhoneNumber::parse(number), Err(Length { digits, .. }) if digits == counted), "{number}");
        }
        assert!(matches!(PhoneNumber::parse(&"0".repeat(100_000)), Err(Length { digits: 100_000, .. })));
        for (number, at, found) in [
            ("0800 FLOWERS", 6, 'F'),
            ("0808  1000 900", 6, ' '),
            (" 101", 1, ' '),
            ("101 ", 4, ' '),
            ("0808-1000-900", 5, '-'),
            ("08081\u{a0}000900", 6, '\u{a0}'),
            ("\u{664}5", 1, '\u{664}'),
            ("1+1", 2, '+'),
        ] {
            assert_eq!(PhoneNumber::parse(number), Err(Character { found, at }), "{number}");
        }
        assert_eq!(PhoneNumber::parse(""), Err(Empty));
        assert_eq!(PhoneNumber::parse("+"), Err(Empty));
    }
}
