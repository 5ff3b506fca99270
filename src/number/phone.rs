//! Telephone numbers and text numbers, as UK helplines publish and people dial them.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::vocabulary::Cost;
use crate::vocabulary::slug::slugs;
use crate::vocabulary::text::Show;
use crate::vocabulary::text::Text;

/// A telephone number of a contact: one value for the eye, the dialler and the link.
///
/// It keeps the grouping that its operator publishes and knows what to dial, the `tel:` link and what the
/// call costs. Nothing else of the number is stored, so the printed and the dialled number cannot differ.
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PhoneNumber {
    pub(crate) published: Text,
    pub(crate) dial: Text,
    pub(crate) tel: Text,
    pub(crate) kind: NumberKind,
}

slugs! {
    /// What kind of number it is; the kind settles the link, the cost and whether it works from abroad.
    ///
    /// ```
    /// use helplines::contacts::SAMARITANS;
    /// use helplines::number::NumberKind;
    ///
    /// // 116 123 rings Samaritans from the UK alone, so it has no international form.
    /// let number = SAMARITANS.phone().unwrap();
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
    /// A premium or service-charge range (070, 076, 084, 087, 09, 118): a helpline must not cost extra.
    Charged {
        /// The range.
        range: &'static str,
    },
    /// No range of UK numbers that a contact can have.
    UnknownRange,
    /// A freephone number or short code in international form: it cannot be dialled from abroad.
    NotFromAbroad,
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
    /// Letters and punctuation, wrong lengths, ranges that no helpline has, premium and service-charge ranges (070,
    /// 076, 084, 087, 09 and 118 of Ofcom's National Telephone Numbering Plan), and `+44` before a number that cannot
    /// be dialled from abroad.
    #[inline]
    pub fn parse(published: &str) -> Result<Self, PhoneError> {
        let digits = digits(published)?;
        let (kind, tel) = if published.starts_with('+') {
            (NumberKind::FromAbroad, from_abroad(&digits)?)
        } else {
            national_or_short(&digits)?
        };
        let dial = if kind == NumberKind::FromAbroad { format!("+{digits}") } else { digits };
        Ok(Self { published: Cow::Owned(published.into()), dial: Cow::Owned(dial), tel: Cow::Owned(tel), kind })
    }

    /// The number for the eye, in the groups its operator publishes: `0808 1000 900`.
    ///
    /// ```
    /// // Two operators, two ways to group the digits.
    /// assert_eq!(helplines::contacts::STOP_IT_NOW.phone().unwrap().as_str(), "0808 1000 900");
    /// assert_eq!(helplines::contacts::NSPCC_HELPLINE.phone().unwrap().as_str(), "0808 800 5000");
    /// ```
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.published
    }

    /// What to dial: the digits alone, `08081000900`; with a leading `+` for a number from abroad.
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

    /// The link that dials the number: `tel:+448081000900`; `tel:101` for what belongs to the country.
    ///
    /// Phones dial a short code as it stands. Where a strict reader of RFC 3966 takes the link, use
    /// [`rfc3966`](Self::rfc3966).
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, EMERGENCY_999};
    ///
    /// assert_eq!(CHILDLINE.phone().unwrap().tel_uri(), "tel:+448001111");
    /// assert_eq!(EMERGENCY_999.phone().unwrap().tel_uri(), "tel:999");
    /// ```
    #[inline]
    pub fn tel_uri(&self) -> &str {
        &self.tel
    }

    /// The link in the strict form of RFC 3966, which wants a context for every number that is not global:
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
        Show(move |f: &mut fmt::Formatter<'_>| write!(f, "{}{context}", self.tel))
    }

    /// The number in the form of ITU-T E.164, `+448081000900`, or `None` for a number that only works inside the UK
    /// network: emergency numbers, short codes, 116 numbers and text relay. A freephone number has the form,
    /// which phones in the UK dial; it is not meant for callers abroad.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, POLICE_101};
    ///
    /// assert_eq!(CHILDLINE.phone().unwrap().e164(), Some("+448001111"));
    /// assert_eq!(POLICE_101.phone().unwrap().e164(), None);
    /// ```
    #[inline]
    pub fn e164(&self) -> Option<&str> {
        self.tel.strip_prefix("tel:").filter(|number| number.starts_with('+'))
    }

    /// What kind of number it is.
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

    /// What a call costs in the UK, by Ofcom's number ranges: 0800, 0808 and 116 are free since 1 July 2015,
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

/// The digits of a published number; refuses what a published number does not have.
#[inline]
pub(super) fn digits(published: &str) -> Result<String, PhoneError> {
    let mut digits = String::new();
    let mut after_digit = false;
    for (place, found) in published.chars().enumerate() {
        match found {
            '0'..='9' => digits.push(found),
            ' ' if after_digit => {}
            '+' if place == 0 => {}
            _ => return Err(PhoneError::Character { found, at: place + 1 }),
        }
        after_digit = found.is_ascii_digit();
    }
    if digits.is_empty() {
        return Err(PhoneError::Empty);
    }
    if !after_digit {
        return Err(PhoneError::Character { found: ' ', at: published.chars().count() });
    }
    Ok(digits)
}

/// Whether digits as dialled inside the UK could be a number of the directory.
#[inline]
pub(crate) fn check_home(digits: &str) -> Result<(), PhoneError> {
    match digits {
        "999" | "112" | "18000" | "101" | "105" | "111" | "159" => Ok(()),
        "116000" | "116006" | "116111" | "116117" | "116123" => Ok(()),
        _ => national(digits).map(|_| ()),
    }
}

/// The kind and link of a number as dialled inside the UK.
#[inline]
fn national_or_short(digits: &str) -> Result<(NumberKind, String), PhoneError> {
    match digits {
        "999" | "112" | "18000" => return Ok((NumberKind::Emergency, format!("tel:{digits}"))),
        "101" | "105" | "111" | "159" => return Ok((NumberKind::ShortCode, format!("tel:{digits}"))),
        // The numbers that Commission Decision 2007/116/EC reserves.
        "116000" | "116006" | "116111" | "116117" | "116123" => {
            return Ok((NumberKind::Harmonised, format!("tel:{digits}")));
        }
        _ => {}
    }
    if let Some(number) = digits.strip_prefix("18001") {
        if number.starts_with("1800") {
            return Err(PhoneError::UnknownRange);
        }
        national_or_short(number)?;
        return Ok((NumberKind::TextRelay, format!("tel:{digits}")));
    }
    let significant = national(digits)?;
    Ok((NumberKind::National, format!("tel:+44{significant}")))
}

/// A range of the National Telephone Numbering Plan: its first digits, then the lengths its numbers have
/// (leading 0 counted), or `None` where calling costs extra.
type Range = (&'static str, Option<(&'static [usize], &'static str)>);

const RANGES: &[Range] = &[
    ("0800", Some((&[8, 10, 11], "0800 1111, or 10 or 11 digits for an 0800 number"))),
    ("0808", Some((&[11], "11 digits for an 0808 number"))),
    ("01", Some((&[10, 11], "10 or 11 digits for an 01 number"))),
    ("02", Some((&[11], "11 digits for an 02 number"))),
    ("030", Some((&[11], "11 digits for an 03 number"))),
    ("033", Some((&[11], "11 digits for an 03 number"))),
    ("034", Some((&[11], "11 digits for an 03 number"))),
    ("037", Some((&[11], "11 digits for an 03 number"))),
    ("070", None),
    ("076", None),
    ("07", Some((&[11], "11 digits for an 07 number"))),
    ("084", None),
    ("087", None),
    ("09", None),
    ("118", None),
];

/// Childline's 0800 1111, the one national number of seven digits.
const SEVEN_DIGITS: &str = "08001111";

/// The national significant number (without the leading 0) of a UK number, if its range and length are right.
#[inline]
fn national(digits: &str) -> Result<&str, PhoneError> {
    let (range, lengths) =
        RANGES.iter().find(|(range, _)| digits.starts_with(range)).ok_or(PhoneError::UnknownRange)?;
    let (lengths, expected) = lengths.ok_or(PhoneError::Charged { range })?;
    let right = lengths.contains(&digits.len()) && (digits.len() != SEVEN_DIGITS.len() || digits == SEVEN_DIGITS);
    if !right {
        return Err(PhoneError::Length { digits: digits.len(), expected });
    }
    digits.strip_prefix('0').ok_or(PhoneError::UnknownRange)
}

/// The link of a number in international form.
#[inline]
fn from_abroad(digits: &str) -> Result<String, PhoneError> {
    match digits.strip_prefix("44") {
        // +44 116123 circulates; nobody answers there.
        Some(significant) if significant.len() == 6 && significant.starts_with("116") => {
            return Err(PhoneError::NotFromAbroad);
        }
        Some(significant) if significant.starts_with(['1', '2', '3', '7']) => {
            national(&format!("0{significant}"))?;
        }
        Some(significant) if significant.starts_with('0') => {
            return Err(PhoneError::Length { digits: digits.len(), expected: "no 0 after +44" });
        }
        Some(_) => return Err(PhoneError::NotFromAbroad),
        // E.164 allows at most 15 digits, and no country code begins with 0.
        None if digits.starts_with('0') => return Err(PhoneError::UnknownRange),
        None if !(8..=15).contains(&digits.len()) => {
            return Err(PhoneError::Length { digits: digits.len(), expected: "8 to 15 digits after +" });
        }
        None => {}
    }
    Ok(format!("tel:+{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;
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
    fn premium_and_service_charge_ranges_are_refused() {
        for (number, range) in [
            ("0845 790 9090", "084"),
            ("0870 160 0000", "087"),
            ("0909 879 0000", "09"),
            ("118 500", "118"),
            ("070 1234 5678", "070"),
            ("07600 123456", "076"),
            ("18001 0845 790 9090", "084"),
        ] {
            assert_eq!(PhoneNumber::parse(number), Err(PhoneError::Charged { range }), "{number}");
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
