//! Whether a channel is open at a time, and when that changes.

use core::fmt;

use crate::time::date::Date;
use crate::time::hours::{BankHolidays, Hours, Span, WeeklyHours, show_time};
use crate::time::local_time::{DAY, LocalTime};
use crate::vocabulary::Nation;
use crate::vocabulary::text::Show;

/// How far ahead the next change is looked for, in days.
const HORIZON: i32 = 14;

/// Whether something is open at a time, from [`Hours::at`] or [`Step::open`](crate::Step::open).
///
/// It is worked out in wall time: a span from 1am to 2am on the night when the clocks go back is two hours long.
///
/// ```
/// use helplines::Nation;
/// use helplines::time::{Hours, OpenState};
///
/// let friday_evening = "2026-11-20T20:00".parse()?;
/// let state = "Mo-Fr 09:00-17:00".parse::<Hours>()?.at(friday_evening, &[Nation::England]);
/// assert_eq!(state, OpenState::Closed { opens: Some("2026-11-23T09:00".parse()?) });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenState {
    /// Open.
    Open {
        /// The first minute at which that is no longer known to be so; `None` where it is not within 14 days.
        until: Option<LocalTime>,
    },
    /// Closed.
    Closed {
        /// The minute at which it opens next; `None` where that is not within 14 days, or a day comes before it whose
        /// hours are not known.
        opens: Option<LocalTime>,
    },
    /// Not known: neither open nor closed.
    Unknown {
        /// Why not.
        why: UnknownHours,
    },
}

/// Why it is not known whether something is open.
///
/// ```
/// use helplines::Nation;
/// use helplines::time::{Hours, OpenState, UnknownHours};
///
/// let christmas = "2026-12-25T12:00".parse()?;
/// let state = "Mo-Fr 09:00-17:00".parse::<Hours>()?.at(christmas, &[Nation::England]);
/// assert_eq!(state, OpenState::Unknown { why: UnknownHours::BankHoliday });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnknownHours {
    /// No settled hours are published.
    NotPublished,
    /// The day is a bank holiday and no hours for bank holidays are published, or it is one in some of the nations
    /// that the service covers and the hours would then differ.
    BankHoliday,
}

impl Hours {
    /// Returns whether it is open at a time, for a service in these nations.
    ///
    /// The nations settle which days are bank holidays; none is the same as all. A day that is a bank holiday in some
    /// of them only is like any other day where the hours are the same either way, and not known where they are not.
    ///
    /// ```
    /// use helplines::Nation;
    /// use helplines::time::{Hours, OpenState};
    ///
    /// let hours: Hours = "Mo-Fr 09:00-17:00; PH off".parse()?;
    /// let good_friday = "2026-04-03T10:00".parse()?;
    /// let OpenState::Closed { opens: Some(opens) } = hours.at(good_friday, &[Nation::England]) else { panic!() };
    /// // Easter Monday is a bank holiday in England too.
    /// assert_eq!(opens.to_string(), "2026-04-07T09:00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use = "this returns whether it is open; it sets no time"]
    pub fn at(&self, time: LocalTime, nations: &[Nation]) -> OpenState {
        let week = match self {
            Self::Unknown => return OpenState::Unknown { why: UnknownHours::NotPublished },
            Self::Always => return OpenState::Open { until: None },
            Self::Weekly(week) => Week { week, nations: if nations.is_empty() { Nation::ALL } else { nations } },
        };
        let (day, minute) = (time.date().number(), time.minute_of_day());
        match week.days(day).state(minute) {
            State::Unknown => OpenState::Unknown { why: UnknownHours::BankHoliday },
            State::Open => OpenState::Open { until: week.change(day, minute, State::Open).map(|(at, _)| at) },
            State::Closed => {
                let change = week.change(day, minute, State::Closed);
                OpenState::Closed { opens: change.filter(|(_, to)| *to == State::Open).map(|(at, _)| at) }
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Closed,
    Unknown,
}

/// Weekly hours in some nations.
struct Week<'a> {
    week: &'a WeeklyHours,
    nations: &'a [Nation],
}

impl<'a> Week<'a> {
    #[inline]
    fn day(&self, day: i32) -> Day<'a> {
        let date = Date::from_number(day);
        let usual = self.week.on(date.weekday());
        let kept = self.nations.iter().filter(|nation| date.is_bank_holiday(**nation)).count();
        let holiday = match self.week.bank_holidays() {
            BankHolidays::Unknown => None,
            BankHolidays::Closed => Some(&[][..]),
            BankHolidays::Open(spans) => Some(spans),
        };
        let known = match kept {
            0 => Some(usual),
            kept if kept == self.nations.len() => holiday,
            _ => holiday.filter(|spans| *spans == usual),
        };
        Day { usual, known }
    }

    #[inline]
    fn days(&self, day: i32) -> Days<'a> {
        Days { yesterday: self.day(day - 1), today: self.day(day) }
    }

    /// The first minute after this one at which the state is another, and which.
    #[inline]
    fn change(&self, day: i32, minute: u16, from: State) -> Option<(LocalTime, State)> {
        let mut after = Some(minute);
        // The calendar ends with the year 9999.
        for day in (day..day + HORIZON).take_while(|day| Date::from_number(*day).number() == *day) {
            let days = self.days(day);
            // The state changes only at midnight and where a span begins or ends.
            while let Some(edge) = days.edges().filter(|edge| after.is_none_or(|after| *edge > after)).min() {
                let state = days.state(edge);
                if state != from {
                    return Some((LocalTime::after_midnight(day, edge), state));
                }
                after = Some(edge);
            }
            after = None;
        }
        None
    }
}

/// The spans of a day: those that are usual for its weekday, and those of the day itself, or `None` where they are not
/// known.
struct Day<'a> {
    usual: &'a [Span],
    known: Option<&'a [Span]>,
}

impl<'a> Day<'a> {
    /// The spans that are known, or else those that are usual.
    #[inline]
    fn spans(&self) -> &'a [Span] {
        self.known.unwrap_or(self.usual)
    }
}

/// A day, and the day before, whose last span may run past midnight.
struct Days<'a> {
    yesterday: Day<'a>,
    today: Day<'a>,
}

impl Days<'_> {
    #[inline]
    fn state(&self, minute: u16) -> State {
        let runs_over = |span: &Span| minute + DAY < span.closes();
        match self.yesterday.known {
            Some(spans) if spans.iter().any(runs_over) => return State::Open,
            // Nobody knows whether yesterday's hours ran past midnight as they usually do.
            None if self.yesterday.usual.iter().any(runs_over) => return State::Unknown,
            _ => {}
        }
        match self.today.known {
            None => State::Unknown,
            Some(spans) if spans.iter().any(|span| (span.opens()..span.closes()).contains(&minute)) => State::Open,
            Some(_) => State::Closed,
        }
    }

    /// The minutes of the day at which the state may change.
    #[inline]
    fn edges(&self) -> impl Iterator<Item = u16> {
        let today = self.today.spans().iter().flat_map(|span| [span.opens(), span.closes()]);
        let yesterday = self.yesterday.spans().iter().filter_map(|span| span.closes().checked_sub(DAY));
        core::iter::once(0).chain(today).chain(yesterday).filter(|edge| *edge < DAY)
    }
}

impl OpenState {
    /// Returns whether it is open. `false` is not the same as closed: it may not be known.
    ///
    /// ```
    /// use helplines::time::Hours;
    ///
    /// let night = "2026-11-18T03:00".parse()?;
    /// assert!(Hours::Always.at(night, &[]).is_open());
    /// assert!(!Hours::Unknown.at(night, &[]).is_open());
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }

    /// Returns the words a person reads at `now`, the time for which the state was asked: `Open now, until 9pm.`,
    /// `Closed now. Opens on Monday at 9am.`
    ///
    /// ```
    /// use helplines::Nation;
    /// use helplines::time::{Hours, LocalTime};
    ///
    /// let hours: Hours = "Mo-Fr 09:00-17:00; PH off".parse()?;
    /// let saturday: LocalTime = "2026-11-21T12:00".parse()?;
    /// let state = hours.at(saturday, &[Nation::England]);
    /// assert_eq!(state.words(saturday).to_string(), "Closed now. Opens on Monday at 9am.");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use = "this writes nothing until it is shown"]
    pub fn words(&self, now: LocalTime) -> impl fmt::Display + use<> {
        let state = *self;
        Show(move |f: &mut fmt::Formatter<'_>| match state {
            Self::Open { until: None } => f.write_str("Open now."),
            Self::Open { until: Some(until) } => write!(f, "Open now, until {}.", show_until(until, now)),
            Self::Closed { opens: None } => f.write_str("Closed now."),
            Self::Closed { opens: Some(opens) } => write!(f, "Closed now. Opens {}.", show_opens(opens, now)),
            Self::Unknown { why: UnknownHours::NotPublished } => f.write_str("We do not know the opening hours."),
            Self::Unknown { why: UnknownHours::BankHoliday } => {
                f.write_str("It is a bank holiday, and we do not know if they are open.")
            }
        })
    }

    /// Returns the words to stand in brackets behind a number: `open now`, `opens on Monday at 9am`.
    ///
    /// ```
    /// use helplines::Nation;
    /// use helplines::time::{Hours, LocalTime};
    ///
    /// let hours: Hours = "Mo-Fr 09:00-17:00; PH off".parse()?;
    /// let saturday: LocalTime = "2026-11-21T12:00".parse()?;
    /// let state = hours.at(saturday, &[Nation::England]);
    /// assert_eq!(state.short_words(saturday).to_string(), "opens on Monday at 9am");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use = "this writes nothing until it is shown"]
    pub fn short_words(&self, now: LocalTime) -> impl fmt::Display + use<> {
        let state = *self;
        Show(move |f: &mut fmt::Formatter<'_>| match state {
            Self::Open { .. } => f.write_str("open now"),
            Self::Closed { opens: None } => f.write_str("closed now"),
            Self::Closed { opens: Some(opens) } => write!(f, "opens {}", show_opens(opens, now)),
            Self::Unknown { .. } => f.write_str("times not known"),
        })
    }
}

#[inline]
fn days_ahead(time: LocalTime, now: LocalTime) -> i32 {
    time.date().number() - now.date().number()
}

#[inline]
fn show_until(time: LocalTime, now: LocalTime) -> impl fmt::Display {
    Show(move |f: &mut fmt::Formatter<'_>| {
        let clock = show_time(time.minute_of_day());
        match (days_ahead(time, now), time.minute_of_day()) {
            (0, _) | (1, 0) => write!(f, "{clock}"),
            (1, _) => write!(f, "{clock} tomorrow"),
            _ => write!(f, "{clock} on {}", show_day(time, now)),
        }
    })
}

#[inline]
fn show_opens(time: LocalTime, now: LocalTime) -> impl fmt::Display {
    Show(move |f: &mut fmt::Formatter<'_>| {
        let clock = show_time(time.minute_of_day());
        match days_ahead(time, now) {
            0 => write!(f, "at {clock}"),
            1 => write!(f, "tomorrow at {clock}"),
            _ => write!(f, "on {} at {clock}", show_day(time, now)),
        }
    })
}

/// The weekday, and the date as well where the weekday could be mistaken for an earlier one.
#[inline]
fn show_day(time: LocalTime, now: LocalTime) -> impl fmt::Display {
    Show(move |f: &mut fmt::Formatter<'_>| {
        f.write_str(time.weekday().name())?;
        if days_ahead(time, now) > 6 { write!(f, " {}", time.date().words()) } else { Ok(()) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::{String, ToString};

    fn words(hours: &str, now: &str) -> String {
        let now: LocalTime = now.parse().unwrap();
        hours.parse::<Hours>().unwrap().at(now, &[Nation::England]).words(now).to_string()
    }

    #[test]
    fn nothing_changes_behind_the_end_of_the_calendar() {
        let hours: Hours = "Mo-Su 09:00-17:00".parse().unwrap();
        let at = |time: &str| hours.at(time.parse().unwrap(), &[Nation::England]);
        assert_eq!(at("9999-12-31T23:00"), OpenState::Closed { opens: None });
        assert_eq!(at("9999-12-31T08:00"), OpenState::Closed { opens: Some("9999-12-31T09:00".parse().unwrap()) });
        assert_eq!(Date::new(10_000, 1, 1), None);
    }

    #[test]
    fn what_a_person_reads() {
        let week = "Mo-Fr 09:00-21:00; Sa 10:00-15:00; PH off";
        for (now, expected) in [
            ("2026-11-18T10:00", "Open now, until 9pm."),
            ("2026-11-18T20:59", "Open now, until 9pm."),
            ("2026-11-18T21:00", "Closed now. Opens tomorrow at 9am."),
            ("2026-11-18T08:59", "Closed now. Opens at 9am."),
            ("2026-11-21T15:00", "Closed now. Opens on Monday at 9am."),
            ("2026-12-24T21:00", "Closed now. Opens on Tuesday at 9am."),
        ] {
            assert_eq!(words(week, now), expected, "{now}");
        }
        assert_eq!(words("Mo-Su 17:00-24:00; PH 17:00-24:00", "2026-11-18T23:59"), "Open now, until midnight.");
        assert_eq!(words("Mo-Su 18:00-02:00", "2026-11-18T23:00"), "Open now, until 2am tomorrow.");
        assert_eq!(words("Mo-Su 18:00-02:00", "2026-11-19T01:00"), "Open now, until 2am.");
        assert_eq!(words("24/7", "2026-12-25T12:00"), "Open now.");
        // Six days ahead no other Wednesday can be meant.
        assert_eq!(words("We 09:00-10:00", "2026-11-19T12:00"), "Closed now. Opens on Wednesday at 9am.");
        assert_eq!(words("", "2026-12-25T12:00"), "We do not know the opening hours.");
        assert_eq!(
            words("Mo-Fr 09:00-17:00", "2026-12-25T12:00"),
            "It is a bank holiday, and we do not know if they are open.",
        );
        assert_eq!(
            words("Mo 09:00-17:00; PH off", "2026-11-23T17:00"),
            "Closed now. Opens on Monday 30 November 2026 at 9am."
        );
    }

    #[test]
    fn a_day_that_is_a_holiday_in_some_nations_is_known_only_where_that_changes_nothing() {
        // St Andrew's Day, a Monday.
        let noon = "2026-11-30T12:00".parse().unwrap();
        let at = |hours: &str, nations: &[Nation]| hours.parse::<Hours>().unwrap().at(noon, nations);
        let both = [Nation::England, Nation::Scotland];
        let unknown = OpenState::Unknown { why: UnknownHours::BankHoliday };
        assert!(at("Mo-Fr 09:00-17:00", &[Nation::England]).is_open());
        assert_eq!(at("Mo-Fr 09:00-17:00", &both), unknown);
        assert_eq!(at("Mo-Fr 09:00-17:00; PH off", &both), unknown);
        assert!(at("Mo-Fr 09:00-17:00; PH 09:00-17:00", &both).is_open());
        assert!(matches!(at("Mo-Fr 09:00-17:00; PH off", &[Nation::Scotland]), OpenState::Closed { .. }));
        assert_eq!(at("Mo-Fr 09:00-17:00", &[]), unknown, "none is all");
    }

    #[test]
    fn a_holiday_whose_hours_are_not_known_hides_what_comes_after_midnight() {
        let at = |now: &str| "Mo-Su 18:00-02:00".parse::<Hours>().unwrap().at(now.parse().unwrap(), &[Nation::England]);
        // Boxing Day 2026 is a Saturday and the Monday stands for it.
        assert!(at("2026-12-25T01:00").is_open(), "the evening before was an ordinary one");
        assert!(!at("2026-12-25T02:00").is_open());
        assert_eq!(at("2026-12-27T01:00"), OpenState::Unknown { why: UnknownHours::BankHoliday });
        let OpenState::Closed { opens } = at("2026-12-27T02:00") else { panic!("closed") };
        assert_eq!(opens.map(|time| time.to_string()), Some("2026-12-27T18:00".to_string()));
        let OpenState::Open { until } = at("2026-12-27T20:00") else { panic!("open") };
        assert_eq!(until.map(|time| time.to_string()), Some("2026-12-28T02:00".to_string()));
    }

    #[test]
    fn the_hour_that_comes_twice_and_the_hour_that_is_skipped() {
        // Summer time ended on 25 October 2026 at 2am and begins on 28 March 2027 at 1am.
        let hours: Hours = "Su 01:00-02:00".parse().unwrap();
        for (now, open) in [
            ("2026-10-25T00:59", false),
            ("2026-10-25T01:00", true),
            ("2026-10-25T01:59", true),
            ("2026-10-25T02:00", false),
            ("2027-03-28T00:59", false),
            ("2027-03-28T01:30", true),
            ("2027-03-28T02:00", false),
        ] {
            assert_eq!(hours.at(now.parse().unwrap(), &[Nation::Wales]).is_open(), open, "{now}");
        }
    }
}
