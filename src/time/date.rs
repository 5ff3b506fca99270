//! Days and times: when a fact was seen, and what the clock says where somebody asks.

use core::fmt;
use core::str::FromStr;

use crate::time::Weekday;

/// A month, or only a year, in which a page was seen to be current.
///
/// ```
/// use helplines::time::Seen;
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
    ///
    /// ```
    /// let seen: helplines::time::Seen = "2024".parse()?;
    /// assert_eq!(seen.year(), 2024);
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, or `None` where only the year is known.
    ///
    /// ```
    /// use helplines::time::Seen;
    ///
    /// assert_eq!("2024-11".parse::<Seen>()?.month(), Some(11));
    /// assert_eq!("2024".parse::<Seen>()?.month(), None);
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub fn month(self) -> Option<u8> {
        self.month
    }
}

/// A day of the calendar.
///
/// ```
/// use helplines::time::Date;
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
    /// The day, or `None` where the Gregorian calendar has none such, and after the year 9999.
    ///
    /// ```
    /// use helplines::time::Date;
    ///
    /// assert!(Date::new(2028, 2, 29).is_some());
    /// assert_eq!(Date::new(2026, 2, 29), None);
    /// ```
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
        if day == 0 || day > last || year > 9999 { None } else { Some(Self { year, month, day }) }
    }

    /// The year.
    ///
    /// ```
    /// assert_eq!(helplines::time::Date::new(2026, 11, 21).unwrap().year(), 2026);
    /// ```
    #[inline]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    ///
    /// ```
    /// assert_eq!(helplines::time::Date::new(2026, 11, 21).unwrap().month(), 11);
    /// ```
    #[inline]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    ///
    /// ```
    /// assert_eq!(helplines::time::Date::new(2026, 11, 21).unwrap().day(), 21);
    /// ```
    #[inline]
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl Date {
    /// The day of the week, by the Gregorian calendar.
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

/// A time of day on a date, as the clocks of the UK show it.
///
/// The library has no clock: the caller passes the time. In the hour that comes twice when summer time ends, both
/// passes have the same wall time and get the same answer; a time in the hour that is skipped when it begins is
/// answered as it stands.
///
/// ```
/// use helplines::time::{Date, LocalTime, Weekday};
///
/// let time: LocalTime = "2026-12-25T23:15".parse()?;
/// assert_eq!(time, LocalTime::new(Date::new(2026, 12, 25).unwrap(), 23, 15).unwrap());
/// assert_eq!(time.weekday(), Weekday::Friday);
/// # Ok::<(), helplines::time::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalTime {
    date: Date,
    /// Minutes after midnight, 0 to 1439.
    minute: u16,
}

/// Minutes in a day.
pub(crate) const DAY: u16 = 24 * 60;

impl LocalTime {
    /// The time, or `None` for an hour after 23 or a minute after 59.
    ///
    /// ```
    /// use helplines::time::{Date, LocalTime};
    ///
    /// let christmas = Date::new(2026, 12, 25).unwrap();
    /// assert_eq!(LocalTime::new(christmas, 23, 15).unwrap().to_string(), "2026-12-25T23:15");
    /// // Midnight is the first minute of the next day.
    /// assert_eq!(LocalTime::new(christmas, 24, 0), None);
    /// ```
    #[inline]
    pub const fn new(date: Date, hour: u8, minute: u8) -> Option<Self> {
        if hour > 23 || minute > 59 { None } else { Some(Self { date, minute: hour as u16 * 60 + minute as u16 }) }
    }

    /// The date.
    ///
    /// ```
    /// use helplines::Nation;
    /// use helplines::time::LocalTime;
    ///
    /// let time: LocalTime = "2026-12-25T23:15".parse()?;
    /// assert!(time.date().is_bank_holiday(Nation::Wales));
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub const fn date(self) -> Date {
        self.date
    }

    /// The hour, 0 to 23.
    ///
    /// ```
    /// let time: helplines::time::LocalTime = "2026-12-25T23:15".parse()?;
    /// assert_eq!(time.hour(), 23);
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub const fn hour(self) -> u8 {
        (self.minute / 60) as u8
    }

    /// The minute of the hour, 0 to 59.
    ///
    /// ```
    /// let time: helplines::time::LocalTime = "2026-12-25T23:15".parse()?;
    /// assert_eq!(time.minute(), 15);
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub const fn minute(self) -> u8 {
        (self.minute % 60) as u8
    }

    /// The day of the week.
    ///
    /// ```
    /// use helplines::time::{LocalTime, Weekday};
    ///
    /// assert_eq!("2026-12-26T00:00".parse::<LocalTime>()?.weekday(), Weekday::Saturday);
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub fn weekday(self) -> Weekday {
        self.date.weekday()
    }

    /// Minutes after midnight.
    #[inline]
    pub(crate) const fn minute_of_day(self) -> u16 {
        self.minute
    }

    /// The time so many minutes after the midnight that begins a day (given by its number); more than a day runs on.
    #[inline]
    pub(crate) const fn after_midnight(day: i32, minutes: u16) -> Self {
        Self { date: Date::from_number(day + (minutes / DAY) as i32), minute: minutes % DAY }
    }
}

impl fmt::Display for LocalTime {
    /// Writes `2026-12-25T23:15`.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Date { year, month, day } = self.date;
        write!(f, "{year:04}-{month:02}-{day:02}T{:02}:{:02}", self.hour(), self.minute())
    }
}

impl FromStr for LocalTime {
    type Err = DateError;

    /// Reads `2026-12-25T23:15` (ISO 8601, to the minute).
    ///
    /// # Errors
    ///
    /// Any other form, seconds and zones among them; a day that the calendar does not have; an hour after 23 or a
    /// minute after 59.
    #[inline]
    fn from_str(text: &str) -> Result<Self, DateError> {
        let error = DateError { expected: "date and time: 2026-12-25T23:15" };
        let (date, time) = text.split_once('T').ok_or(error)?;
        let (hour, minute) = time.split_once(':').ok_or(error)?;
        let (hour, minute) = (number(hour, 2).ok_or(error)?, number(minute, 2).ok_or(error)?);
        Self::new(date.parse().map_err(|_| error)?, hour as u8, minute as u8).ok_or(error)
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

/// A text that is not a date, or not a date and time; it says which form is expected.
///
/// ```
/// let error = "25/12/2026".parse::<helplines::time::Date>().unwrap_err();
/// assert_eq!(error.to_string(), "not a date: expected year, month and day: 2026-11-21");
/// ```
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
    ///
    /// # Errors
    ///
    /// Any other form, and months that are not 01 to 12.
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
    ///
    /// # Errors
    ///
    /// Any other form, and a day that the calendar does not have.
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

    #[test]
    fn times_read_and_write_and_refuse_what_is_none() {
        let time: LocalTime = "2026-03-29T01:30".parse().unwrap();
        assert_eq!((time.hour(), time.minute(), time.weekday()), (1, 30, Weekday::Sunday));
        assert_eq!(time.to_string().parse(), Ok(time));
        for text in [
            "",
            "2026-03-29",
            "2026-03-29T24:00",
            "2026-03-29T10:60",
            "2026-02-30T10:00",
            "2026-03-29 10:00",
            "2026-03-29T1:00",
        ] {
            assert!(text.parse::<LocalTime>().is_err(), "{text}");
        }
        assert!(LocalTime::new(time.date(), 24, 0).is_none() && LocalTime::new(time.date(), 0, 60).is_none());
    }

    #[test]
    fn a_year_alone_comes_before_its_months() {
        assert!("2024".parse::<Seen>().unwrap() < "2024-01".parse::<Seen>().unwrap());
        assert!("2024-12".parse::<Seen>().unwrap() < "2025".parse::<Seen>().unwrap());
    }
}
