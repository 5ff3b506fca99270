//! Feature `jiff`: what the clocks of the UK show at a moment, without a time zone database.

use jiff::{Timestamp, Zoned};

use crate::time::Weekday;
use crate::time::date::DAY;
use crate::time::{Date, LocalTime};

/// The day number of 1 January 1970.
const EPOCH: i32 = 719_162;

impl From<Timestamp> for LocalTime {
    /// What the clocks of the UK show at this moment.
    ///
    /// Summer time runs from 1am UTC on the last Sunday in March to 1am UTC on the last Sunday in October: The Summer
    /// Time Order 2002 (SI 2002/262), the same since 1996. Moments before 1996 are answered by that rule too, and may
    /// be an hour out.
    ///
    /// ```
    /// use helplines::time::LocalTime;
    ///
    /// let moment: jiff::Timestamp = "2026-07-01T22:15:00Z".parse().unwrap();
    /// assert_eq!(LocalTime::from(moment).to_string(), "2026-07-01T23:15");
    /// ```
    #[inline]
    fn from(moment: Timestamp) -> Self {
        let minutes = moment.as_second().div_euclid(60);
        let day = i64::from(EPOCH) + minutes.div_euclid(i64::from(DAY));
        let minute = minutes.rem_euclid(i64::from(DAY));
        // A timestamp is within 9,999 years of the epoch, so that both fit.
        let (day, minute) = (i32::try_from(day).unwrap_or_default(), u16::try_from(minute).unwrap_or_default());
        let summer = if is_summer_time(day, minute) { 60 } else { 0 };
        Self::after_midnight(day, minute + summer)
    }
}

impl From<&Zoned> for LocalTime {
    /// What the clocks of the UK show at this moment, whatever zone it is given in.
    ///
    /// ```
    /// use helplines::time::LocalTime;
    ///
    /// let noon_in_utc = jiff::civil::date(2026, 7, 1).at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC)?;
    /// assert_eq!(LocalTime::from(&noon_in_utc).to_string(), "2026-07-01T13:00");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[inline]
    fn from(moment: &Zoned) -> Self {
        moment.timestamp().into()
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
    use alloc::string::ToString;

    #[test]
    fn the_clocks_change_at_one_in_utc_on_the_last_sundays_of_march_and_october() {
        for (moment, shown) in [
            ("2026-03-29T00:59:59Z", "2026-03-29T00:59"),
            ("2026-03-29T01:00:00Z", "2026-03-29T02:00"),
            ("2026-10-25T00:59:59Z", "2026-10-25T01:59"),
            ("2026-10-25T01:00:00Z", "2026-10-25T01:00"),
            ("2026-12-31T23:59:59Z", "2026-12-31T23:59"),
            ("2026-06-30T23:00:00Z", "2026-07-01T00:00"),
        ] {
            let moment: Timestamp = moment.parse().unwrap();
            assert_eq!(LocalTime::from(moment).to_string(), shown, "{moment}");
        }
    }
}
