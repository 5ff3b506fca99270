//! UK local time.

use core::fmt;
use core::str::FromStr;

use crate::time::date::{Date, DateError, digits};
use crate::time::weekday::Weekday;

/// Minutes in a day.
pub(crate) const DAY: u16 = 24 * 60;

/// A time of day on a date **as the clocks of the UK show it**: GMT in winter, British Summer Time in summer.
///
/// The library has no clock: the caller passes the time, and a server's clock is mostly UTC, an hour behind in summer.
/// With the feature `jiff-02`, `LocalTime::in_uk` converts a moment. In the hour that comes twice when summer time
/// ends, both passes have the same wall time and get the same answer; a time in the hour that is skipped when it begins
/// is answered as it stands.
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

impl LocalTime {
    /// Returns the time, or `None` for an hour after 23 or a minute after 59.
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
    #[must_use = "the time may not exist"]
    pub const fn new(date: Date, hour: u8, minute: u8) -> Option<Self> {
        if hour > 23 || minute > 59 { None } else { Some(Self { date, minute: hour as u16 * 60 + minute as u16 }) }
    }

    /// Returns the date.
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

    /// Returns the hour, 0 to 23.
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

    /// Returns the minute of the hour, 0 to 59.
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

    /// Returns the day of the week.
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
        write!(f, "{}T{:02}:{:02}", self.date, self.hour(), self.minute())
    }
}

impl FromStr for LocalTime {
    type Err = DateError;

    /// Reads `2026-12-25T23:15` (ISO 8601), and what the date-times of jiff and chrono print: a space in place of the
    /// `T`, and seconds with or without a fraction, which are cut off.
    ///
    /// ```
    /// use helplines::time::LocalTime;
    ///
    /// let time: LocalTime = "2026-12-25T23:15".parse()?;
    /// assert_eq!("2026-12-25 23:15:59.999".parse(), Ok(time));
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Any other form, one with a zone among them; a day that the calendar does not have; an hour after 23, a minute
    /// after 59, a second after 60 (a leap second).
    #[inline]
    fn from_str(text: &str) -> Result<Self, DateError> {
        read(text).ok_or(DateError { expected: "date and time: 2026-12-25T23:15" })
    }
}

#[inline]
fn read(text: &str) -> Option<LocalTime> {
    let (date, time) = text.split_once(['T', ' '])?;
    let mut parts = time.splitn(3, ':');
    let (hour, minute) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let rest_is_seconds = parts.next().is_none_or(is_seconds);
    LocalTime::new(date.parse().ok()?, hour as u8, minute as u8).filter(|_| rest_is_seconds)
}

/// Whether the text is two digits, and perhaps a point and up to nine more.
#[inline]
fn is_seconds(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    digits(whole, 2).is_some_and(|second| second <= 60)
        && (1..=9).contains(&fraction.len())
        && fraction.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn what_is_written_is_what_is_read() {
        let time: LocalTime = "2026-03-29T01:30".parse().unwrap();
        assert_eq!((time.hour(), time.minute(), time.weekday()), (1, 30, Weekday::Sunday));
        assert_eq!(time.to_string(), "2026-03-29T01:30");
        assert!(LocalTime::new(time.date(), 24, 0).is_none() && LocalTime::new(time.date(), 0, 60).is_none());
    }

    #[test]
    fn seconds_and_fractions_are_cut_off_and_a_space_is_as_good_as_a_t() {
        let time: LocalTime = "2026-12-25T23:15".parse().unwrap();
        for text in [
            "2026-12-25 23:15",
            "2026-12-25T23:15:00",
            "2026-12-25T23:15:59",
            "2026-12-25 23:15:60",
            "2026-12-25T23:15:59.9",
            "2026-12-25 23:15:00.123456789",
        ] {
            assert_eq!(text.parse(), Ok(time), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2026-03-29",
            "2026-03-29T",
            "2026-03-29T24:00",
            "2026-03-29T10:60",
            "2026-02-30T10:00",
            "2026-03-29T1:00",
            "2026-03-29t10:00",
            "2026-03-29  10:00",
            "2026-03-29T10:00:",
            "2026-03-29T10:00:5",
            "2026-03-29T10:00:61",
            "2026-03-29T10:00:00.",
            "2026-03-29T10:00:00.1234567890",
            "2026-03-29T10:00:00.1x",
            "2026-03-29T10:00:00:00",
            "2026-03-29T10:00Z",
            "2026-03-29T10:00:00Z",
            "2026-03-29T10:00:00+01:00",
            "2026-03-29 10:00:00 UTC",
            " 2026-03-29T10:00",
        ] {
            assert!(text.parse::<LocalTime>().is_err(), "{text}");
        }
    }
}
