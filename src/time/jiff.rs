//! Feature `jiff-02`: what the clocks of the UK show at a moment, without a time zone database.

use jiff::Timestamp;

use crate::time::date::Date;
use crate::time::local_time::{DAY, LocalTime};
use crate::time::weekday::Weekday;

/// Nanoseconds in a minute.
const MINUTE: i128 = 60_000_000_000;

/// Minutes from the beginning of the year 1 to that of 1970, and to that of the calendar.
const EPOCH: i128 = Date { year: 1970, month: 1, day: 1 }.number() as i128 * DAY as i128;
const FIRST: i128 = Date { year: 0, month: 1, day: 1 }.number() as i128 * DAY as i128;

impl LocalTime {
    /// Returns what the clocks of the UK show at a moment: a `jiff::Timestamp`, or a `jiff::Zoned` of any zone. Needs
    /// the feature `jiff-02`, which stands for jiff 0.2.
    ///
    /// Summer time runs from 1am UTC on the last Sunday in March to 1am UTC on the last Sunday in October: The Summer
    /// Time Order 2002 (SI 2002/262), the same since 1996. Moments before 1996 are answered by that rule too, and may
    /// be an hour out. A moment before the year 0 gives the first minute of the calendar, `0000-01-01T00:00`; jiff's
    /// last moment lies within it, on 30 December 9999.
    ///
    /// ```
    /// use helplines::time::LocalTime;
    ///
    /// let moment: jiff::Timestamp = "2026-07-01T22:15:00Z".parse()?;
    /// assert_eq!(LocalTime::in_uk(moment).to_string(), "2026-07-01T23:15");
    ///
    /// let in_sydney = jiff::civil::date(2026, 7, 1).at(8, 15, 0, 0).to_zoned(jiff::tz::offset(10).to_time_zone())?;
    /// assert_eq!(LocalTime::in_uk(&in_sydney).to_string(), "2026-06-30T23:15");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[inline]
    #[must_use = "this converts a moment, and has no other effect"]
    pub fn in_uk(moment: impl Into<Timestamp>) -> Self {
        // Rounded towards the past, before 1970 as well.
        let minutes = (EPOCH + moment.into().as_nanosecond().div_euclid(MINUTE)).max(FIRST);
        let (day, minute) = (minutes.div_euclid(i128::from(DAY)), minutes.rem_euclid(i128::from(DAY)));
        // A timestamp is within 9,999 years of the epoch, so that both fit.
        let (day, minute) = (i32::try_from(day).unwrap_or_default(), u16::try_from(minute).unwrap_or_default());
        let summer = if is_summer_time(day, minute) { 60 } else { 0 };
        Self::after_midnight(day, minute + summer)
    }
}

/// Whether summer time holds at a minute of a day, both in UTC.
#[inline]
fn is_summer_time(day: i32, minute: u16) -> bool {
    let year = Date::from_number(day).year();
    let now = (day, minute);
    (last_sunday(year, 3), 60) <= now && now < (last_sunday(year, 10), 60)
}

/// The number of the last Sunday of a month that has 31 days.
#[inline]
fn last_sunday(year: u16, month: u8) -> i32 {
    let last = Date { year, month, day: 31 };
    last.number() - (last.weekday() as i32 - Weekday::Sunday as i32).rem_euclid(7)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::{String, ToString};

    fn shown(moment: &str) -> String {
        LocalTime::in_uk(moment.parse::<Timestamp>().unwrap()).to_string()
    }

    #[test]
    fn the_clocks_change_at_one_in_utc_on_the_last_sundays_of_march_and_october() {
        for (moment, local) in [
            ("2026-03-29T00:59:59Z", "2026-03-29T00:59"),
            ("2026-03-29T01:00:00Z", "2026-03-29T02:00"),
            ("2026-10-25T00:59:59Z", "2026-10-25T01:59"),
            ("2026-10-25T01:00:00Z", "2026-10-25T01:00"),
            ("2026-12-31T23:59:59Z", "2026-12-31T23:59"),
            ("2026-06-30T23:00:00Z", "2026-07-01T00:00"),
        ] {
            assert_eq!(shown(moment), local, "{moment}");
        }
    }

    #[test]
    fn seconds_are_cut_off_before_1970_too() {
        for (moment, local) in [
            ("1970-01-01T00:00:59.999Z", "1970-01-01T00:00"),
            ("1970-01-01T00:00:00Z", "1970-01-01T00:00"),
            ("1969-12-31T23:59:59.999999999Z", "1969-12-31T23:59"),
            ("1969-12-31T23:59:00Z", "1969-12-31T23:59"),
            ("1969-12-31T23:58:59Z", "1969-12-31T23:58"),
            ("1952-02-06T07:30:01Z", "1952-02-06T07:30"),
        ] {
            assert_eq!(shown(moment), local, "{moment}");
        }
    }

    #[test]
    fn moments_before_the_calendar_are_its_first_minute() {
        assert_eq!(LocalTime::in_uk(Timestamp::MIN).to_string(), "0000-01-01T00:00");
        assert_eq!(shown("-000001-12-31T23:59:59Z"), "0000-01-01T00:00");
        assert_eq!(shown("0000-01-01T00:01:00Z"), "0000-01-01T00:01");
        // jiff ends a little more than a day before the calendar does.
        assert_eq!(LocalTime::in_uk(Timestamp::MAX).to_string(), "9999-12-30T22:00");
    }
}
