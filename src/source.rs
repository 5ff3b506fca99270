//! Where a fact comes from, and when it was seen.

use core::fmt;
use core::str::FromStr;

use crate::slug::{parse_slugs, slugs};

slugs! {
    /// What kind of page or paper a fact was read in.
    Grade, "grade";
    /// The service's own page.
    Operator = "operator",
    /// Government, a council, the police, the NHS.
    Government = "government",
    /// News and trade press, and local papers and newsletters.
    Press = "press",
    /// Somebody else's list.
    ThirdParty = "third-party",
}
parse_slugs!(Grade, "grade");

slugs! {
    /// Which kind of fact a source supports.
    Support, "kind of fact";
    /// That the service exists, and what it does.
    Service = "service",
    /// A telephone or text number.
    Number = "number",
    /// A web or e-mail address.
    Address = "address",
    /// Opening hours.
    Hours = "hours",
    /// What it costs.
    Cost = "cost",
    /// Whether a name is needed.
    Anonymity = "anonymity",
    /// What is kept in confidence, and what is not.
    Confidentiality = "confidentiality",
    /// Whether contact shows on a bill.
    Bill = "bill",
    /// Where the service is offered.
    Nations = "nations",
    /// Who may use it.
    Audience = "audience",
    /// Languages.
    Languages = "languages",
}
parse_slugs!(Support, "kind of fact");

/// A source of facts: what kind, where, and how old the copy was that was read.
///
/// No page was opened live when the directory was gathered: stored copies were read. The newest date
/// evident in a copy is [`seen`](Self::seen).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Source<'a> {
    url: Option<&'a str>,
    grade: Grade,
    seen: Option<Seen>,
    supports: &'a str,
}

impl<'a> Source<'a> {
    /// Reads a source from its line in the static data: grade, seen, what it supports, address, with tabs
    /// between them.
    #[inline]
    pub(crate) fn unpack(line: &'a str) -> Option<Self> {
        let mut parts = line.split('\t');
        let (grade, seen, supports, url) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        Some(Self {
            url: Some(url).filter(|url| !url.is_empty()),
            grade: *Grade::ALL.iter().find(|known| known.as_str() == grade)?,
            seen: seen.parse().ok(),
            supports,
        })
    }

    /// The address of the page, or `None` where there is none to cite (a list seen at third hand, a paper).
    ///
    /// It is a citation, kept as it was read; some are old `http:` addresses. It is not for callers to follow.
    #[inline]
    pub fn url(&self) -> Option<&'a str> {
        self.url
    }

    /// What kind of page it is.
    #[inline]
    pub fn grade(&self) -> Grade {
        self.grade
    }

    /// The newest date evident in the copy that was read, or `None` where it bears no date.
    #[inline]
    pub fn seen(&self) -> Option<Seen> {
        self.seen
    }

    /// Which facts of the contact it supports; none for a source of guidance, where each line names its
    /// sources itself.
    #[inline]
    pub fn supports(&self) -> impl Iterator<Item = Support> + use<'a> {
        let slugs = self.supports.split(' ');
        slugs.filter_map(|slug| Support::ALL.iter().find(|known| known.as_str() == slug).copied())
    }
}

/// A month, or only a year, in which a page was seen to be current.
///
/// ```
/// use helplines::Seen;
///
/// let seen: Seen = "2024-11".parse().unwrap();
/// assert_eq!((seen.year(), seen.month()), (2024, Some(11)));
/// assert_eq!(seen.to_string(), "November 2024");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seen {
    pub(crate) year: u16,
    pub(crate) month: Option<u8>,
}

impl Seen {
    /// The year.
    #[inline]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, or `None` where only the year is known.
    #[inline]
    pub fn month(self) -> Option<u8> {
        self.month
    }
}

/// A day of the calendar.
///
/// ```
/// use helplines::Date;
///
/// let date: Date = "2026-11-21".parse().unwrap();
/// assert_eq!(date.to_string(), "21 November 2026");
/// assert!("2026-02-30".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

impl Date {
    /// The day, or `None` where the calendar has none such.
    #[inline]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        if day == 0 || day > last { None } else { Some(Self { year, month, day }) }
    }

    /// The year.
    #[inline]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[inline]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[inline]
    pub const fn day(self) -> u8 {
        self.day
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[inline]
fn month_name(month: u8) -> &'static str {
    usize::from(month).checked_sub(1).and_then(|place| MONTHS.get(place)).copied().unwrap_or_default()
}

impl fmt::Display for Seen {
    /// Writes `November 2024`, or `2024`.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(f, "{} {}", month_name(month), self.year),
            None => write!(f, "{}", self.year),
        }
    }
}

impl fmt::Display for Date {
    /// Writes `21 November 2026`, as GOV.UK does.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.day, month_name(self.month), self.year)
    }
}

/// A text that is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError {
    expected: &'static str,
}

impl fmt::Display for DateError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a date: expected {}", self.expected)
    }
}

impl core::error::Error for DateError {}

/// The number in `text`, if it is exactly `length` digits.
#[inline]
fn number(text: &str, length: usize) -> Option<u16> {
    let right = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| right)
}

impl FromStr for Seen {
    type Err = DateError;

    /// Reads `2024-11` or `2024`.
    #[inline]
    fn from_str(text: &str) -> Result<Self, DateError> {
        let (year, month) = match text.split_once('-') {
            None => (number(text, 4), Some(None)),
            Some((year, month)) => {
                (number(year, 4), number(month, 2).filter(|m| (1..=12).contains(m)).map(|m| Some(m as u8)))
            }
        };
        match (year, month) {
            (Some(year), Some(month)) => Ok(Self { year, month }),
            _ => Err(DateError { expected: "a year and month, 2024-11, or a year, 2024" }),
        }
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Reads `2026-11-21`.
    #[inline]
    fn from_str(text: &str) -> Result<Self, DateError> {
        let error = DateError { expected: "year, month and day: 2026-11-21" };
        let mut parts = text.split('-');
        let mut part = |length| parts.next().and_then(|part| number(part, length)).ok_or(error);
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        match parts.next() {
            None => Self::new(year, month as u8, day as u8).ok_or(error),
            Some(_) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn dates_read_and_write() {
        assert_eq!("2020-06".parse::<Seen>().unwrap().to_string(), "June 2020");
        assert_eq!("2025".parse::<Seen>().unwrap().to_string(), "2025");
        assert_eq!("2024-02-29".parse::<Date>().unwrap().to_string(), "29 February 2024");
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in ["", "24", "2024-13", "2024-00", "2024-1", "2024-011", "+024", "2024-+1", "undated"] {
            assert!(text.parse::<Seen>().is_err(), "{text}");
        }
        for text in ["2023-02-29", "2100-02-29", "2024-04-31", "2024-01-00", "2024-1-1", "2024-01", "2024-01-01-01"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_year_alone_comes_before_its_months() {
        assert!("2024".parse::<Seen>().unwrap() < "2024-01".parse::<Seen>().unwrap());
        assert!("2024-12".parse::<Seen>().unwrap() < "2025".parse::<Seen>().unwrap());
    }
}
