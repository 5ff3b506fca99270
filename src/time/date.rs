//! Days of the calendar.

use core::fmt;
use core::str::FromStr;

use crate::time::weekday::Weekday;
use crate::vocabulary::text::Show;

/// A day of the Gregorian calendar, from the year 0 to 9999.
///
/// Display writes what FromStr reads, `2026-11-21`; [`words`](Self::words) are for people.
///
/// ```
/// use helplines::time::Date;
///
/// let date: Date = "2026-11-21".parse().unwrap();
/// assert_eq!(date.to_string(), "2026-11-21");
/// assert_eq!(date.words().to_string(), "21 November 2026");
/// assert!("2026-02-30".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

impl Date {
    /// Returns the day, or `None` where the Gregorian calendar has none such, and after the year 9999.
    ///
    /// ```
    /// use helplines::time::Date;
    ///
    /// assert!(Date::new(2028, 2, 29).is_some());
    /// assert_eq!(Date::new(2026, 2, 29), None);
    /// ```
    #[inline]
    #[must_use = "the day may not exist"]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        if day == 0 || day > last || year > 9999 { None } else { Some(Self { year, month, day }) }
    }

    /// Returns the year, 0 to 9999.
    ///
    /// ```
    /// assert_eq!(helplines::time::Date::new(2026, 11, 21).unwrap().year(), 2026);
    /// ```
    #[inline]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, 1 to 12.
    ///
    /// ```
    /// assert_eq!(helplines::time::Date::new(2026, 11, 21).unwrap().month(), 11);
    /// ```
    #[inline]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, 1 to 31.
    ///
    /// ```
    /// assert_eq!(helplines::time::Date::new(2026, 11, 21).unwrap().day(), 21);
    /// ```
    #[inline]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Returns the day of the week.
    ///
    /// ```
    /// use helplines::time::{Date, Weekday};
    ///
    /// assert_eq!(Date::new(2026, 11, 21).unwrap().weekday(), Weekday::Saturday);
    /// ```
    #[inline]
    pub fn weekday(self) -> Weekday {
        // Day 0 was a Monday.
        let place = usize::try_from(self.number().rem_euclid(7)).unwrap_or_default();
        Weekday::ALL.get(place).copied().unwrap_or(Weekday::Monday)
    }

    /// Returns the words a person reads, as GOV.UK writes them: `21 November 2026`.
    ///
    /// ```
    /// let date: helplines::time::Date = "2026-03-01".parse()?;
    /// assert_eq!(date.words().to_string(), "1 March 2026");
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    #[must_use = "this writes nothing until it is shown"]
    pub fn words(self) -> impl fmt::Display {
        Show(move |f: &mut fmt::Formatter<'_>| write!(f, "{} {} {}", self.day, month_name(self.month), self.year))
    }

    /// The same day so many months before; the last day of a month that is too short for it, and the first day of
    /// the calendar for what lies before that.
    #[inline]
    pub(crate) fn months_before(self, months: u16) -> Self {
        let month = u32::from(self.year) * 12 + u32::from(self.month) - 1;
        let Some(month) = month.checked_sub(u32::from(months)) else { return Self { year: 0, month: 1, day: 1 } };
        let (year, month) = ((month / 12) as u16, (month % 12) as u8 + 1);
        let day = (28..=self.day).rev().find(|day| Self::new(year, month, *day).is_some()).unwrap_or(self.day);
        Self { year, month, day }
    }

    /// The number of the day: 0 for Monday, 1 January of the year 1 (proleptic Gregorian).
    #[inline]
    pub(crate) const fn number(self) -> i32 {
        // Years begin in March here, so that a leap day is the last of its year.
        let early = self.month < 3;
        let year = self.year as i32 - early as i32;
        let month = (self.month as i32 + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + self.day as i32 - 1;
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 306
    }

    /// The day with this number; the first or the last day of the calendar for what lies outside it.
    #[inline]
    pub(crate) const fn from_number(number: i32) -> Self {
        let (first, last) = (Self { year: 0, month: 1, day: 1 }, Self { year: 9999, month: 12, day: 31 });
        if number < first.number() {
            return first;
        }
        if number > last.number() {
            return last;
        }
        // The inverse of `number`, by eras of 400 years.
        let shifted = number + 306;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + (month <= 2) as i32;
        Self { year: year as u16, month: month as u8, day: day as u8 }
    }
}

impl fmt::Display for Date {
    /// Writes `2026-11-21` (ISO 8601).
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Reads `2026-11-21` (ISO 8601).
    ///
    /// # Errors
    ///
    /// Any other form, and a day that the calendar does not have.
    #[inline]
    fn from_str(text: &str) -> Result<Self, DateError> {
        let error = DateError { expected: "year, month and day: 2026-11-21" };
        let mut parts = text.split('-');
        let mut part = |length| parts.next().and_then(|part| digits(part, length)).ok_or(error);
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        match parts.next() {
            None => Self::new(year, month as u8, day as u8).ok_or(error),
            Some(_) => Err(error),
        }
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
pub(super) fn month_name(month: u8) -> &'static str {
    usize::from(month).checked_sub(1).and_then(|place| MONTHS.get(place)).copied().unwrap_or_default()
}

/// The number in `text`, if it is exactly `length` digits.
#[inline]
pub(super) fn digits(text: &str, length: usize) -> Option<u16> {
    let right = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| right)
}

/// Says that a text is no [`Date`], [`Seen`](crate::time::Seen) or [`LocalTime`](crate::time::LocalTime), and which
/// form is expected.
///
/// ```
/// let error = "25/12/2026".parse::<helplines::time::Date>().unwrap_err();
/// assert_eq!(error.to_string(), "not a date: expected year, month and day: 2026-11-21");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError {
    pub(super) expected: &'static str,
}

impl fmt::Display for DateError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a date: expected {}", self.expected)
    }
}

impl core::error::Error for DateError {}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn what_is_written_is_what_is_read_and_words_are_for_people() {
        for (text, words) in
            [("2024-02-29", "29 February 2024"), ("2026-11-01", "1 November 2026"), ("0000-01-01", "1 January 0")]
        {
            let date: Date = text.parse().unwrap();
            assert_eq!((date.to_string(), date.words().to_string()), (text.into(), words.into()));
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in [
            "",
            "2023-02-29",
            "2100-02-29",
            "2024-04-31",
            "2024-01-00",
            "2024-1-1",
            "2024-01",
            "2024-01-01-01",
            "+024-01-01",
            "2024-+1-01",
            "21 November 2026",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn days_are_numbered_without_a_gap_and_known_weekdays_are_right() {
        let mut date = Date::new(1995, 12, 31).unwrap();
        let last = Date::new(2101, 1, 1).unwrap();
        while date < last {
            let next = Date::from_number(date.number() + 1);
            assert_eq!(next.number(), date.number() + 1, "{next}");
            assert!(Date::new(next.year, next.month, next.day) == Some(next), "{next}");
            assert_eq!((next.weekday() as u8 + 6) % 7, date.weekday() as u8, "{next}");
            date = next;
        }
        assert_eq!(Date::new(1, 1, 1).unwrap().number(), 0);
        assert_eq!(Date::new(2000, 1, 1).unwrap().weekday(), Weekday::Saturday);
        assert_eq!(Date::from_number(i32::MAX), Date::new(9999, 12, 31).unwrap());
        assert_eq!(Date::from_number(i32::MIN), Date::new(0, 1, 1).unwrap());
    }

    #[test]
    fn months_before_a_day_end_with_the_month() {
        for (day, months, before) in [
            ("2026-11-21", 0, "2026-11-21"),
            ("2026-11-21", 12, "2025-11-21"),
            ("2026-11-21", 11, "2025-12-21"),
            ("2026-03-31", 1, "2026-02-28"),
            ("2024-03-30", 1, "2024-02-29"),
            ("2024-02-29", 12, "2023-02-28"),
            ("2024-02-29", 48, "2020-02-29"),
            ("2026-12-31", 1, "2026-11-30"),
            ("2026-01-31", 1, "2025-12-31"),
            ("0001-01-31", 12, "0000-01-31"),
            ("0001-01-31", 13, "0000-01-01"),
            ("2026-11-21", u16::MAX, "0000-01-01"),
        ] {
            let day: Date = day.parse().unwrap();
            assert_eq!(day.months_before(months), before.parse().unwrap(), "{day}, {months}");
        }
        let last = Date::new(9999, 12, 31).unwrap();
        assert_eq!(last.months_before(1), Date::new(9999, 11, 30).unwrap());
    }
}
