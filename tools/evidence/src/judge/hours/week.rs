//! A week by day and minute, and what a page says of it.

use helplines::time::{BankHolidays, Hours, Weekday};

use super::Agreement;

/// A set of days: bit 0 is Monday, bit 6 Sunday, bit 7 bank holidays.
pub(super) type Days = u8;
pub(super) const ALL_WEEK: Days = 0b0111_1111;
pub(super) const WORKING_WEEK: Days = 0b0001_1111;
pub(super) const WEEKEND: Days = 0b0110_0000;
pub(super) const HOLIDAYS: Days = 0b1000_0000;

/// The minutes of a day: when it opens and when it closes, which is past 1440 where it runs over midnight.
pub(super) type Span = (u16, u16);
pub(super) const DAY: u16 = 24 * 60;
pub(super) const ALL_DAY: Span = (0, DAY);

/// The hours that the directory knows, spans that touch made one.
pub(super) struct Week {
    pub(super) days: [Vec<Span>; 7],
    pub(super) holidays: Option<Vec<Span>>,
}

impl Week {
    pub(super) fn of(hours: Hours) -> Option<Self> {
        let plain =
            |spans: &[helplines::time::Span]| joined(spans.iter().map(|span| (span.opens(), span.closes())).collect());
        match hours {
            Hours::Always => Some(Self { days: std::array::from_fn(|_| vec![ALL_DAY]), holidays: Some(vec![ALL_DAY]) }),
            Hours::Weekly(week) => Some(Self {
                days: std::array::from_fn(|day| Weekday::ALL.get(day).map_or(Vec::new(), |day| plain(week.on(*day)))),
                holidays: match week.bank_holidays() {
                    BankHolidays::Closed => Some(Vec::new()),
                    BankHolidays::Open(spans) => Some(plain(spans)),
                    _ => None,
                },
            }),
            _ => None,
        }
    }

    pub(super) fn on(&self, day: usize) -> &[Span] {
        self.days.get(day).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn open_days(&self) -> Days {
        (0..7).filter(|day| !self.on(*day).is_empty()).fold(0, |days, day| days | 1 << day)
    }
}

/// The spans in order of time, those that touch made one.
pub(super) fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::new();
    for (opens, closes) in spans {
        match joined.last_mut() {
            Some((_, last)) if *last >= opens => *last = closes.max(*last),
            _ => joined.push((opens, closes)),
        }
    }
    joined
}

/// When it is open in a week, in minutes after the midnight that begins Monday: Sunday's night runs into Monday.
pub(super) fn open_times(days: &[Vec<Span>; 7]) -> Vec<Span> {
    const WEEK: u16 = 7 * DAY;
    let mut open = Vec::new();
    for (midnight, spans) in (0..WEEK).step_by(usize::from(DAY)).zip(days) {
        for (opens, closes) in spans {
            let (opens, closes) = (midnight + opens, midnight + closes);
            open.push((opens, closes.min(WEEK)));
            if closes > WEEK {
                open.push((0, closes - WEEK));
            }
        }
    }
    joined(open)
}

/// The same days with each night given to the day it begins on, from midnight: `5pm to 9am, Monday to Friday` may mean
/// Monday's small hours.
pub(super) fn nights_cut(days: &[Vec<Span>; 7]) -> [Vec<Span>; 7] {
    let cut = |(opens, closes): &Span| match closes.checked_sub(DAY) {
        None | Some(0) => vec![(*opens, *closes)],
        Some(morning) => vec![(0, morning), (*opens, DAY)],
    };
    days.each_ref().map(|spans| joined(spans.iter().flat_map(cut).collect()))
}

/// What a text says of the times of some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Times {
    /// Each span as it may be read, the likeliest reading first: `8am to 12pm` may mean midnight.
    Spans(Vec<Vec<Span>>),
    /// From then on, until nobody says when.
    Opens(u16),
    /// Until then, from nobody says when.
    Closes(u16),
}

impl Times {
    /// The likeliest reading, spans that touch made one.
    pub(super) fn likeliest(spans: &[Vec<Span>]) -> Vec<Span> {
        joined(spans.iter().filter_map(|readings| readings.first().copied()).collect())
    }

    /// Whether a day that is open has these times.
    pub(super) fn are_those_of(&self, day: &[Span]) -> bool {
        match self {
            Self::Spans(spans) => Self::likeliest(spans) == day,
            Self::Opens(time) => day.first().is_some_and(|(opens, _)| opens == time),
            Self::Closes(time) => day.last().is_some_and(|(_, closes)| closes % DAY == time % DAY),
        }
    }
}

/// Some days and their times; either may be left unsaid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) days: Option<Days>,
    pub(super) times: Option<Times>,
}

/// What a text says of bank holidays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Holidays {
    Closed,
    Open(Option<Times>),
}

/// What a text says of opening hours, once it is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Statement {
    pub(super) rules: Vec<Rule>,
    pub(super) closed: Days,
    pub(super) holidays: Option<Holidays>,
    pub(super) any_time: bool,
}

impl Statement {
    /// Compares each part that is said; one that disagrees is enough, and one that is not clear spoils it all.
    pub(super) fn verdict(&self, known: &Week) -> Agreement {
        let parts = [self.any_time(known), self.week(known), self.closed(known), self.bank_holidays(known)];
        let has = |wanted| parts.contains(&Some(wanted));
        match () {
            () if has(Agreement::NotUnderstood) => Agreement::NotUnderstood,
            () if has(Agreement::Disagrees) => Agreement::Disagrees,
            () if has(Agreement::Agrees) => Agreement::Agrees,
            () => Agreement::NotUnderstood,
        }
    }

    /// "Any time" is said lightly: it can agree, but it proves nothing against other hours.
    pub(super) fn any_time(&self, known: &Week) -> Option<Agreement> {
        let always = known.days.iter().all(|day| *day == [ALL_DAY]);
        self.any_time.then_some(if always { Agreement::Agrees } else { Agreement::NotUnderstood })
    }

    pub(super) fn week(&self, known: &Week) -> Option<Agreement> {
        match self.rules.as_slice() {
            [] => None,
            [Rule { days: None, times: Some(times) }] => Some(on_days(known, known.open_days() & !self.closed, times)),
            [Rule { days: Some(days), times: None }] => match days & ALL_WEEK {
                0 => None,
                days => Some(agreement(days == known.open_days())),
            },
            [Rule { days: Some(days), times: Some(times @ (Times::Opens(_) | Times::Closes(_))) }] => {
                Some(on_days(known, days & ALL_WEEK, times))
            }
            rules => self.full(known, rules),
        }
    }

    /// Compares days with times, minute by minute.
    pub(super) fn full(&self, known: &Week, rules: &[Rule]) -> Option<Agreement> {
        let mut said: [Vec<Span>; 7] = Default::default();
        let mut named = self.closed & ALL_WEEK;
        for rule in rules {
            let (Some(days), Some(Times::Spans(spans))) = (rule.days, &rule.times) else {
                return Some(Agreement::NotUnderstood);
            };
            named |= days & ALL_WEEK;
            for (_, place) in said.iter_mut().enumerate().filter(|(day, _)| days >> day & 1 == 1) {
                *place = Times::likeliest(spans);
            }
        }
        if named == self.closed & ALL_WEEK {
            return None;
        }
        // One row of a table says nothing of the other days; a run of days means those and no others.
        let complete = rules.iter().any(|rule| rule.days.is_some_and(|days| (days & ALL_WEEK).count_ones() > 2));
        let of_named: [Vec<Span>; 7] =
            std::array::from_fn(|day| if named >> day & 1 == 1 { known.on(day).to_vec() } else { Vec::new() });
        let (week, says) = (open_times(&known.days), open_times(&said));
        Some(match () {
            () if says == week => Agreement::Agrees,
            () if !complete && says == open_times(&of_named) => Agreement::NotUnderstood,
            () if open_times(&nights_cut(&said)) == week => Agreement::NotUnderstood,
            () => Agreement::Disagrees,
        })
    }

    pub(super) fn closed(&self, known: &Week) -> Option<Agreement> {
        let closed = self.closed & ALL_WEEK;
        (closed != 0).then(|| agreement(closed & known.open_days() == 0))
    }

    pub(super) fn bank_holidays(&self, known: &Week) -> Option<Agreement> {
        let (said, known) = (self.holidays.as_ref()?, known.holidays.as_deref()?);
        Some(agreement(match said {
            Holidays::Closed => known.is_empty(),
            Holidays::Open(None) => !known.is_empty(),
            Holidays::Open(Some(times)) => times.are_those_of(known),
        }))
    }

    /// Puts the reading that the directory knows first, where a time may be read in several ways; false where there is
    /// only one way.
    pub(super) fn takes_other_readings(&mut self, known: &Week) -> bool {
        let mut taken = false;
        for rule in &mut self.rules {
            let days = rule.days.unwrap_or(ALL_WEEK);
            let Some(Times::Spans(spans)) = &mut rule.times else { continue };
            for readings in spans.iter_mut().filter(|readings| readings.len() > 1) {
                let is_known =
                    |span: &Span| (0..7).filter(|day| days >> day & 1 == 1).any(|day| known.on(day).contains(span));
                if let Some(place) = readings.iter().position(is_known) {
                    readings.swap(0, place);
                    taken = true;
                }
            }
        }
        taken
    }
}

pub(super) fn agreement(agrees: bool) -> Agreement {
    if agrees { Agreement::Agrees } else { Agreement::Disagrees }
}

/// Compares times with those of each of some days: they agree with all, with none, or who knows which are meant.
pub(super) fn on_days(known: &Week, days: Days, times: &Times) -> Agreement {
    let of_day = |day: &usize| times.are_those_of(known.on(*day));
    let days: Vec<usize> = (0..7).filter(|day| days >> day & 1 == 1).collect();
    match days.iter().filter(|day| of_day(day)).count() {
        0 if days.is_empty() => Agreement::NotUnderstood,
        0 => Agreement::Disagrees,
        count if count == days.len() => Agreement::Agrees,
        _ => Agreement::NotUnderstood,
    }
}
