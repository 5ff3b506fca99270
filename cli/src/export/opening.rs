//! Opening hours as other formats write them: spans inside one day, and the days on which they are.

use helplines::time::{BankHolidays, Hours, Span, Weekday};

const DAY: u16 = 24 * 60;

/// A span of time inside one day, and the days of the week on which it is, Monday first.
#[derive(Debug, PartialEq, Eq)]
pub struct Opening {
    pub days: Vec<Weekday>,
    /// Minutes after midnight.
    pub opens: u16,
    /// Minutes after the same midnight, at most 1440.
    pub closes: u16,
}

/// The hours of a week: none where they are not known. What runs past midnight is a span of its own on the next day, since
/// readers disagree on a span that ends before it begins.
pub fn openings(hours: &Hours) -> Vec<Opening> {
    let mut openings: Vec<Opening> = Vec::new();
    let days_before = Weekday::ALL.iter().cycle().skip(6);
    for (day, before) in Weekday::ALL.iter().zip(days_before) {
        for (opens, closes) in on(hours, *day, *before) {
            match openings.iter_mut().find(|known| (known.opens, known.closes) == (opens, closes)) {
                Some(known) => known.days.push(*day),
                None => openings.push(Opening { days: vec![*day], opens, closes }),
            }
        }
    }
    openings
}

/// The spans of one day, the night that belongs to the day before first.
fn on(hours: &Hours, day: Weekday, before: Weekday) -> Vec<(u16, u16)> {
    match hours {
        Hours::Always => vec![(0, DAY)],
        Hours::Weekly(week) => {
            let night = week.on(before).iter().filter(|span| span.closes() > DAY).map(|span| (0, span.closes() - DAY));
            night.chain(week.on(day).iter().copied().map(inside)).collect()
        }
        _ => Vec::new(),
    }
}

/// The part of a span that lies on its own day.
fn inside(span: Span) -> (u16, u16) {
    (span.opens(), span.closes().min(DAY))
}

/// The hours of a bank holiday: `None` where they are not known, no span where it is closed.
pub fn on_bank_holidays(hours: &Hours) -> Option<Vec<(u16, u16)>> {
    match hours {
        Hours::Always => Some(vec![(0, DAY)]),
        Hours::Weekly(week) => match week.bank_holidays() {
            BankHolidays::Closed => Some(Vec::new()),
            BankHolidays::Open(spans) => Some(spans.iter().copied().map(inside).collect()),
            _ => None,
        },
        _ => None,
    }
}

/// The time as `09:30`. Midnight at the end of the day is `23:59`, as the guidance of both HSDS and schema.org has it: `24:00`
/// cannot be read by many, and `00:00` is the day's beginning to some.
pub fn time_of_day(minutes: u16) -> String {
    let minutes = minutes.min(DAY - 1);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

    fn read(text: &str) -> Hours {
        text.parse().expect("opening hours")
    }

    fn opening(days: &[Weekday], opens: u16, closes: u16) -> Opening {
        Opening { days: days.to_vec(), opens: opens * 60, closes: closes * 60 }
    }

    #[test]
    fn equal_spans_stand_together_and_a_night_is_cut_at_midnight() {
        assert_eq!(
            openings(&read("Mo-We 09:00-12:00,13:00-17:00; Fr 13:00-17:00")),
            [opening(&[Monday, Tuesday, Wednesday], 9, 12), opening(&[Monday, Tuesday, Wednesday, Friday], 13, 17)],
        );
        assert_eq!(
            openings(&read("Th 20:00-24:00; Su 18:00-02:00")),
            [opening(&[Monday], 0, 2), opening(&[Thursday], 20, 24), opening(&[Sunday], 18, 24)],
        );
        assert_eq!(openings(&Hours::Always), [opening(Weekday::ALL, 0, 24)]);
        assert_eq!(openings(&Hours::Unknown), []);
        assert_eq!(openings(&read("Sa 09:00-09:00")), [opening(&[Saturday], 9, 24), opening(&[Sunday], 0, 9)]);
    }

    #[test]
    fn bank_holidays_are_open_closed_or_not_known() {
        assert_eq!(on_bank_holidays(&read("Mo 09:00-17:00; PH off")), Some(vec![]));
        assert_eq!(on_bank_holidays(&read("Mo 09:00-17:00; PH 10:00-12:00")), Some(vec![(600, 720)]));
        assert_eq!(on_bank_holidays(&read("Mo-Su 09:00-17:00")), None);
        assert_eq!(on_bank_holidays(&Hours::Unknown), None);
        assert_eq!(on_bank_holidays(&Hours::Always), Some(vec![(0, 1440)]));
    }

    #[test]
    fn the_day_ends_at_a_minute_to_midnight() {
        assert_eq!(
            (time_of_day(0), time_of_day(570), time_of_day(1440)),
            ("00:00".into(), "09:30".into(), "23:59".into())
        );
    }
}
