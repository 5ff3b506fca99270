//! When a page was seen: a month, or only a year.

use core::fmt;
use core::str::FromStr;

use crate::time::date::{DateError, digits, month_name};
use crate::vocabulary::text::Show;

/// A month, or only a year, in which a page was seen to be current.
///
/// Display writes what FromStr reads, `2024-11` or `2024`; [`words`](Self::words) are for people. A year alone comes
/// before its months.
///
/// ```
/// use helplines::time::Seen;
///
/// let seen: Seen = "2024-11".parse().unwrap();
/// assert_eq!((seen.year(), seen.month()), (2024, Some(11)));
/// assert_eq!(seen.to_string(), "2024-11");
/// assert_eq!(seen.words().to_string(), "November 2024");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seen {
    pub(crate) year: u16,
    pub(crate) month: Option<u8>,
}

impl Seen {
    /// Returns the year.
    ///
    /// ```
    /// let seen: helplines::time::Seen = "2024".parse()?;
    /// assert_eq!(seen.year(), 2024);
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, 1 to 12, or `None` where only the year is known.
    ///
    /// ```
    /// use helplines::time::Seen;
    ///
    /// assert_eq!("2024-11".parse::<Seen>()?.month(), Some(11));
    /// assert_eq!("2024".parse::<Seen>()?.month(), None);
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// Returns the words a person reads: `November 2024`, or `2024`.
    ///
    /// ```
    /// use helplines::time::Seen;
    ///
    /// assert_eq!("2020-06".parse::<Seen>()?.words().to_string(), "June 2020");
    /// assert_eq!("2020".parse::<Seen>()?.words().to_string(), "2020");
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    #[must_use = "this writes nothing until it is shown"]
    pub fn words(self) -> impl fmt::Display {
        Show(move |f: &mut fmt::Formatter<'_>| match self.month {
            Some(month) => write!(f, "{} {}", month_name(month), self.year),
            None => write!(f, "{}", self.year),
        })
    }
}

impl fmt::Display for Seen {
    /// Writes `2024-11`, or `2024` (ISO 8601).
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(f, "{:04}-{month:02}", self.year),
            None => write!(f, "{:04}", self.year),
        }
    }
}

impl FromStr for Seen {
    type Err = DateError;

    /// Reads `2024-11` or `2024` (ISO 8601).
    ///
    /// # Errors
    ///
    /// Any other form, and months that are not 01 to 12.
    #[inline]
    fn from_str(text: &str) -> Result<Self, DateError> {
        let (year, month) = match text.split_once('-') {
            None => (text, Some(None)),
            Some((year, month)) => (year, digits(month, 2).filter(|m| (1..=12).contains(m)).map(|m| Some(m as u8))),
        };
        let seen = digits(year, 4).zip(month).map(|(year, month)| Self { year, month });
        seen.ok_or(DateError { expected: "a year and month, 2024-11, or a year, 2024" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn what_is_written_is_what_is_read_and_words_are_for_people() {
        for (text, words) in [("2020-06", "June 2020"), ("2024-12", "December 2024"), ("2025", "2025")] {
            let seen: Seen = text.parse().unwrap();
            assert_eq!((seen.to_string(), seen.words().to_string()), (text.into(), words.into()));
        }
    }

    #[test]
    fn what_is_no_month_and_no_year_is_refused() {
        for text in
            ["", "24", "2024-13", "2024-00", "2024-1", "2024-011", "2024-", "+024", "2024-+1", "undated", "June 2020"]
        {
            assert!(text.parse::<Seen>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_year_alone_comes_before_its_months() {
        assert!("2024".parse::<Seen>().unwrap() < "2024-01".parse::<Seen>().unwrap());
        assert!("2024-12".parse::<Seen>().unwrap() < "2025".parse::<Seen>().unwrap());
    }
}
