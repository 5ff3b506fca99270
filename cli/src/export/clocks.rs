//! UK time for a format that knows offsets from UTC alone: the year is cut where the clocks change.

use helplines::time::{Date, Hours, Weekday};
use jiff::{ToSpan, civil};

/// A time of the year with one offset from UTC: the standard knows offsets, and UK time has two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    pub from: civil::Date,
    pub to: civil::Date,
    summer: bool,
}

impl Clock {
    /// What stands behind a time.
    pub fn suffix(self) -> &'static str {
        if self.summer { "+01:00" } else { "Z" }
    }

    /// The offset in hours.
    pub fn offset(self) -> u8 {
        u8::from(self.summer)
    }
}

/// The year from the day of the check, which is how long the hours are taken to hold, cut where the clocks change. What never
/// closes needs no cut.
pub fn clocks(hours: &Hours, checked: Date) -> Vec<Clock> {
    let Some((from, to)) = year_from(checked) else { return Vec::new() };
    match hours {
        Hours::Always => vec![Clock { from, to, summer: false }],
        _ => cut(from, to),
    }
}

fn year_from(day: Date) -> Option<(civil::Date, civil::Date)> {
    let from: civil::Date = day.to_string().parse().ok()?;
    Some((from, from.checked_add(1.year()).ok()?.yesterday().ok()?))
}

fn cut(from: civil::Date, to: civil::Date) -> Vec<Clock> {
    // Summer time begins on the last Sunday of March and ends on that of October.
    let years = [from.year(), from.year().saturating_add(1)];
    let changes = years.into_iter().flat_map(|year| [(year, 3, true), (year, 10, false)]);
    let changes = changes.filter_map(|(year, month, summer)| Some((last_sunday(year, month)?, summer)));
    let mut clocks = vec![Clock { from, to, summer: false }];
    for (change, summer) in changes.filter(|(change, _)| *change <= to) {
        if let (Some(last), Ok(eve)) = (clocks.last_mut(), change.yesterday()) {
            if change <= from {
                last.summer = summer;
            } else {
                last.to = eve;
                clocks.push(Clock { from: change, to, summer });
            }
        }
    }
    clocks
}

fn last_sunday(year: i16, month: i8) -> Option<civil::Date> {
    civil::Date::new(year, month, 1).ok()?.nth_weekday_of_month(-1, civil::Weekday::Sunday).ok()
}

/// The first of these days of the week, on a date or after it.
pub fn first_on(from: civil::Date, days: &[Weekday]) -> civil::Date {
    let is_one = |date: &civil::Date| {
        let place = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
        Weekday::ALL.get(place).is_some_and(|day| days.contains(day))
    };
    from.series(1.day()).take(7).find(is_one).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> civil::Date {
        text.parse().expect("a date")
    }

    #[test]
    fn a_year_is_cut_where_the_clocks_change() {
        let clocks = |checked: &str| {
            let (from, to) = year_from(checked.parse().expect("a date")).expect("a year");
            cut(from, to).into_iter().map(|clock| (clock.from, clock.to, clock.suffix())).collect::<Vec<_>>()
        };
        assert_eq!(
            clocks("2026-11-25"),
            [
                (day("2026-11-25"), day("2027-03-27"), "Z"),
                (day("2027-03-28"), day("2027-10-30"), "+01:00"),
                (day("2027-10-31"), day("2027-11-24"), "Z"),
            ],
        );
        // On the day of a change itself, and in a leap year.
        assert_eq!(
            clocks("2027-10-31"),
            [
                (day("2027-10-31"), day("2028-03-25"), "Z"),
                (day("2028-03-26"), day("2028-10-28"), "+01:00"),
                (day("2028-10-29"), day("2028-10-30"), "Z")
            ],
        );
        assert_eq!(
            clocks("2027-07-01"),
            [
                (day("2027-07-01"), day("2027-10-30"), "+01:00"),
                (day("2027-10-31"), day("2028-03-25"), "Z"),
                (day("2028-03-26"), day("2028-06-30"), "+01:00")
            ],
        );
    }

    #[test]
    fn the_first_day_of_a_rule_is_one_of_its_days() {
        // A Wednesday.
        assert_eq!(first_on(day("2026-11-25"), &[Weekday::Tuesday, Weekday::Saturday]), day("2026-11-28"));
        assert_eq!(first_on(day("2026-11-25"), &[Weekday::Wednesday]), day("2026-11-25"));
    }
}
