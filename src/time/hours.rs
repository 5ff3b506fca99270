//! When a channel is open: the data of it, as text for machines and words for people.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::time::date::DAY;
use crate::time::weekday::{DAYS, Weekday};
use crate::vocabulary::slug::write_list;
use crate::vocabulary::text::List;
use crate::vocabulary::text::Show;

/// When a channel is open, in UK local time.
///
/// The text form is a documented part of OpenStreetMap's `opening_hours`: `24/7`, or rules joined by `; `,
/// each of days and times. Days are `Mo` to `Su`, ranges (`Mo-Fr`), lists (`Sa,Su`) and `PH` for bank
/// holidays; times are spans (`09:00-17:30`) joined by commas, `24:00` being midnight at the day's end, and a
/// span that ends before it begins runs past midnight; `off` instead of times says closed. A day that is
/// not named is closed, and so is `PH off`; bank holidays that are not named are *not known*. Rules add up: hours
/// after midnight belong to the evening before, whatever the next day's rule says (OpenStreetMap would have that rule
/// take the whole day).
///
/// [`words`](Self::words) gives the words a person reads.
///
/// ```
/// use helplines::time::Hours;
///
/// let hours: Hours = "Mo-Th 09:00-21:00; Fr 09:00-17:30; PH off".parse()?;
/// assert_eq!(hours.to_string(), "Mo-Th 09:00-21:00; Fr 09:00-17:30; PH off");
/// assert_eq!(
///     hours.words().to_string(),
///     "Monday to Thursday, 9am to 9pm; Friday, 9am to 5:30pm; closed on bank holidays",
/// );
/// assert_eq!(Hours::Unknown.words().to_string(), "opening hours not known");
/// # Ok::<(), helplines::time::HoursError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hours {
    /// Not known: neither closed nor open at all hours. Its text form is empty.
    Unknown,
    /// Every hour of every day.
    Always,
    /// The same hours each week.
    Weekly(WeeklyHours),
}

/// The hours of a week, and what a bank holiday does to them. A day without a span is closed.
///
/// ```
/// use helplines::time::{BankHolidays, Hours};
///
/// let Hours::Weekly(week) = "Mo-Fr 09:00-17:00; PH off".parse()? else { panic!() };
/// assert_eq!(week.spans().len(), 5);
/// assert_eq!(*week.bank_holidays(), BankHolidays::Closed);
/// # Ok::<(), helplines::time::HoursError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WeeklyHours {
    pub(crate) spans: List<DaySpan>,
    pub(crate) bank_holidays: BankHolidays,
}

impl WeeklyHours {
    /// The spans of the week, Monday first, each day's in order of time; never empty.
    ///
    /// ```
    /// use helplines::time::{Hours, Weekday};
    ///
    /// let Hours::Weekly(week) = "Sa 10:00-12:00,14:00-16:00".parse()? else { panic!() };
    /// assert!(week.spans().iter().all(|span| span.day == Weekday::Saturday));
    /// assert_eq!(week.spans()[1].span.opens, 14 * 60);
    /// # Ok::<(), helplines::time::HoursError>(())
    /// ```
    #[inline]
    pub fn spans(&self) -> &[DaySpan] {
        &self.spans
    }

    /// The spans of a day of the week, in order of time.
    #[inline]
    pub(crate) fn on(&self, day: Weekday) -> &[DaySpan] {
        of_day(&self.spans, day)
    }

    /// What happens on a bank holiday.
    ///
    /// ```
    /// use helplines::time::{BankHolidays, Hours};
    ///
    /// let Hours::Weekly(week) = "Mo-Su 17:00-24:00".parse()? else { panic!() };
    /// // Every day of the week is named, but bank holidays are not.
    /// assert_eq!(*week.bank_holidays(), BankHolidays::Unknown);
    /// # Ok::<(), helplines::time::HoursError>(())
    /// ```
    #[inline]
    pub fn bank_holidays(&self) -> &BankHolidays {
        &self.bank_holidays
    }
}

/// A span of time on a day of the week.
///
/// ```
/// use helplines::time::{DaySpan, Hours, Span, Weekday};
///
/// let Hours::Weekly(week) = "Fr 09:00-17:30".parse()? else { panic!() };
/// assert_eq!(week.spans(), [DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1050 } }]);
/// # Ok::<(), helplines::time::HoursError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DaySpan {
    /// The day on which the span begins.
    pub day: Weekday,
    /// The time.
    pub span: Span,
}

/// A span of time, in minutes after midnight; `closes` is more than 1440 when it runs past midnight.
///
/// ```
/// use helplines::time::{Hours, Span};
///
/// let Hours::Weekly(week) = "Sa 18:00-02:00".parse()? else { panic!() };
/// // Two hours after the midnight at the end of Saturday.
/// assert_eq!(week.spans()[0].span, Span { opens: 18 * 60, closes: 26 * 60 });
/// # Ok::<(), helplines::time::HoursError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// When it begins: 0 to 1439.
    pub opens: u16,
    /// When it ends: after `opens`, at most 24 hours later.
    pub closes: u16,
}

/// What happens on a bank holiday.
///
/// ```
/// use helplines::time::{BankHolidays, Hours, Span};
///
/// let Hours::Weekly(week) = "Mo-Fr 09:00-17:00; PH 10:00-14:00".parse()? else { panic!() };
/// let BankHolidays::Open(spans) = week.bank_holidays() else { panic!() };
/// assert_eq!(spans[..], [Span { opens: 600, closes: 840 }]);
/// # Ok::<(), helplines::time::HoursError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankHolidays {
    /// Nothing is published.
    Unknown,
    /// Closed.
    Closed,
    /// Open at these times.
    Open(List<Span>),
}

/// Why a text is not opening hours: what was found, and what is expected in its place.
///
/// ```
/// use helplines::time::Hours;
///
/// let error = "Mo-Fr 9am-5pm".parse::<Hours>().unwrap_err();
/// assert_eq!(error.to_string(), "\"9am\" in opening hours: expected a time from 00:00 to 24:00");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursError {
    found: String,
    expected: &'static str,
}

impl HoursError {
    #[inline]
    fn new(found: &str, expected: &'static str) -> Self {
        Self { found: found.chars().take(40).collect(), expected }
    }
}

impl fmt::Display for HoursError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} in opening hours: expected {}", self.found, self.expected)
    }
}

impl core::error::Error for HoursError {}

impl FromStr for Hours {
    type Err = HoursError;

    /// Reads the text form; the empty text is [`Hours::Unknown`].
    ///
    /// # Errors
    ///
    /// What is not in the documented part of `opening_hours`, a day named twice, spans of a day that
    /// overlap.
    #[inline]
    fn from_str(text: &str) -> Result<Self, HoursError> {
        match text {
            "" => return Ok(Self::Unknown),
            "24/7" => return Ok(Self::Always),
            _ => {}
        }
        let mut week: [Option<Vec<Span>>; 8] = Default::default();
        for rule in text.split(';') {
            let rule = rule.trim();
            let (days, times) = rule
                .split_once(' ')
                .ok_or_else(|| HoursError::new(rule, "days, a space and times: Mo-Fr 09:00-17:00"))?;
            let spans = parse_times(times.trim())?;
            for day in parse_days(days)? {
                let place = week.get_mut(day).ok_or_else(|| HoursError::new(days, "a day"))?;
                if place.replace(spans.clone()).is_some() {
                    return Err(HoursError::new(days, "each day in one rule only"));
                }
            }
        }
        let [days @ .., holidays] = week;
        let spans = Weekday::ALL
            .iter()
            .zip(days)
            .flat_map(|(day, spans)| spans.into_iter().flatten().map(|span| DaySpan { day: *day, span }));
        let spans: Vec<DaySpan> = spans.collect();
        if spans.is_empty() {
            return Err(HoursError::new(text, "at least one weekday that is open"));
        }
        let bank_holidays = match holidays {
            None => BankHolidays::Unknown,
            Some(spans) if spans.is_empty() => BankHolidays::Closed,
            Some(spans) => BankHolidays::Open(Cow::Owned(spans)),
        };
        Ok(Self::Weekly(WeeklyHours { spans: Cow::Owned(spans), bank_holidays }))
    }
}

/// The places (Monday 0 to Sunday 6, bank holidays 7) that a list of days names.
#[inline]
fn parse_days(list: &str) -> Result<Vec<usize>, HoursError> {
    let day = |name: &str| {
        DAYS.iter()
            .position(|short| *short == name)
            .ok_or_else(|| HoursError::new(name, "a day: Mo, Tu, We, Th, Fr, Sa, Su or PH"))
    };
    let mut days = Vec::new();
    for item in list.split(',') {
        match item.split_once('-') {
            _ if item == "PH" => days.push(7),
            None => days.push(day(item)?),
            Some((first, last)) => {
                let (first, last) = (day(first)?, day(last)?);
                if first >= last {
                    return Err(HoursError::new(item, "a range of days from Monday towards Sunday"));
                }
                days.extend(first..=last);
            }
        }
    }
    Ok(days)
}

/// The spans of a list of times, in order; none for `off`.
#[inline]
fn parse_times(list: &str) -> Result<Vec<Span>, HoursError> {
    if list == "off" {
        return Ok(Vec::new());
    }
    let mut spans: Vec<Span> = Vec::new();
    for item in list.split(',') {
        let (opens, closes) =
            item.split_once('-').ok_or_else(|| HoursError::new(item, "a span of time: 09:00-17:00"))?;
        let (opens, closes) = (parse_time(opens)?, parse_time(closes)?);
        let closes = if closes > opens { closes } else { closes + DAY };
        let span = Span { opens, closes };
        if opens == DAY || spans.last().is_some_and(|before| before.closes >= opens) {
            return Err(HoursError::new(item, "spans in order of time that do not touch"));
        }
        spans.push(span);
    }
    Ok(spans)
}

/// Minutes after midnight of `HH:MM`, 00:00 to 24:00.
#[inline]
fn parse_time(time: &str) -> Result<u16, HoursError> {
    let error = || HoursError::new(time, "a time from 00:00 to 24:00");
    let two = |digits: &str| {
        let right = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse::<u16>().ok().filter(|_| right).ok_or_else(error)
    };
    let (hour, minute) = time.split_once(':').ok_or_else(error)?;
    let minutes = two(hour)? * 60 + two(minute)?;
    if minutes > DAY || minute >= "60" {
        return Err(error());
    }
    Ok(minutes)
}

impl fmt::Display for Hours {
    /// Writes the text form; it parses back to the same hours.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let week = match self {
            Self::Unknown => return Ok(()),
            Self::Always => return f.write_str("24/7"),
            Self::Weekly(week) => week,
        };
        for (position, group) in groups(&week.spans).enumerate() {
            f.write_str(if position == 0 { "" } else { "; " })?;
            write_list(f, group.runs().map(|run| show_run(run, Weekday::short, "-")), ",")?;
            write!(f, " {}", show_spans(group.spans))?;
        }
        match &week.bank_holidays {
            BankHolidays::Unknown => Ok(()),
            BankHolidays::Closed => f.write_str("; PH off"),
            BankHolidays::Open(spans) => {
                f.write_str("; PH ")?;
                write_list(f, spans.iter().map(|span| show_span(*span)), ",")
            }
        }
    }
}

impl Hours {
    /// The words a person reads, in GOV.UK style: `Monday to Friday, 9am to 5:30pm`, `24 hours a day, every day`,
    /// `opening hours not known`. Nothing is said of bank holidays where nothing is known of them.
    ///
    /// ```
    /// use helplines::time::Hours;
    ///
    /// let hours: Hours = "Mo-Fr 12:00-24:00; PH off".parse()?;
    /// assert_eq!(hours.words().to_string(), "Monday to Friday, midday to midnight; closed on bank holidays");
    /// assert_eq!(Hours::Always.words().to_string(), "24 hours a day, every day");
    /// # Ok::<(), helplines::time::HoursError>(())
    /// ```
    #[inline]
    pub fn words(&self) -> impl fmt::Display + '_ {
        Show(move |f: &mut fmt::Formatter<'_>| self.write_words(f))
    }

    #[inline]
    fn write_words(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let week = match self {
            Self::Unknown => return f.write_str("opening hours not known"),
            Self::Always => return f.write_str("24 hours a day, every day"),
            Self::Weekly(week) => week,
        };
        for (position, group) in groups(&week.spans).enumerate() {
            f.write_str(if position == 0 { "" } else { "; " })?;
            match group.runs().next() {
                Some((Weekday::Monday, Weekday::Sunday)) => f.write_str("every day")?,
                _ => write_list(f, group.runs().map(|run| show_run(run, Weekday::name, " to ")), " and ")?,
            }
            f.write_str(", ")?;
            write_list(f, group.spans.iter().map(|day| show_span_words(day.span)), " and ")?;
        }
        match &week.bank_holidays {
            BankHolidays::Unknown => Ok(()),
            BankHolidays::Closed => f.write_str("; closed on bank holidays"),
            BankHolidays::Open(spans) => {
                f.write_str("; bank holidays, ")?;
                write_list(f, spans.iter().map(|span| show_span_words(*span)), " and ")
            }
        }
    }
}

/// The days that have the same spans.
struct Group<'a> {
    spans: &'a [DaySpan],
    days: [bool; 7],
}

impl Group<'_> {
    /// The runs of neighbouring days: Monday to Wednesday, then Friday.
    #[inline]
    fn runs(&self) -> impl Iterator<Item = (Weekday, Weekday)> + '_ {
        let has = |day: usize| self.days.get(day).copied().unwrap_or(false);
        Weekday::ALL
            .iter()
            .filter(move |day| has(**day as usize) && !(**day as usize).checked_sub(1).is_some_and(has))
            .map(move |first| {
                let last = Weekday::ALL.iter().skip(*first as usize).take_while(|day| has(**day as usize)).last();
                (*first, *last.unwrap_or(first))
            })
    }
}

/// The spans of one day.
#[inline]
fn of_day(spans: &[DaySpan], day: Weekday) -> &[DaySpan] {
    let start = spans.iter().position(|span| span.day == day).unwrap_or(spans.len());
    let rest = spans.get(start..).unwrap_or_default();
    let length = rest.iter().take_while(|span| span.day == day).count();
    rest.get(..length).unwrap_or_default()
}

/// The days of the week gathered by what hours they have, in the order in which they first come.
#[inline]
fn groups(spans: &[DaySpan]) -> impl Iterator<Item = Group<'_>> {
    let times = |day: Weekday| of_day(spans, day).iter().map(|span| span.span);
    let same = move |a: Weekday, b: Weekday| times(a).eq(times(b));
    Weekday::ALL.iter().filter_map(move |day| {
        let own = of_day(spans, *day);
        let earlier = Weekday::ALL.iter().take(*day as usize).any(|before| same(*before, *day));
        if own.is_empty() || earlier {
            return None;
        }
        let mut days = [false; 7];
        for (place, other) in days.iter_mut().zip(Weekday::ALL) {
            *place = same(*other, *day);
        }
        Some(Group { spans: own, days })
    })
}

/// One day, or the first and the last of a run; two neighbours are a list.
#[inline]
fn show_run(
    (first, last): (Weekday, Weekday),
    name: fn(Weekday) -> &'static str,
    between: &'static str,
) -> impl fmt::Display {
    Show(move |f: &mut fmt::Formatter<'_>| match last as usize - first as usize {
        0 => f.write_str(name(first)),
        1 if between == "-" => write!(f, "{},{}", name(first), name(last)),
        1 => write!(f, "{} and {}", name(first), name(last)),
        _ => write!(f, "{}{between}{}", name(first), name(last)),
    })
}

#[inline]
fn show_spans(spans: &[DaySpan]) -> impl fmt::Display + '_ {
    Show(move |f: &mut fmt::Formatter<'_>| write_list(f, spans.iter().map(|day| show_span(day.span)), ","))
}

#[inline]
fn show_span(span: Span) -> impl fmt::Display {
    Show(move |f: &mut fmt::Formatter<'_>| {
        let closes = if span.closes > DAY { span.closes - DAY } else { span.closes };
        write!(f, "{:02}:{:02}-{:02}:{:02}", span.opens / 60, span.opens % 60, closes / 60, closes % 60)
    })
}

#[inline]
fn show_span_words(span: Span) -> impl fmt::Display {
    Show(move |f: &mut fmt::Formatter<'_>| {
        let (opens, closes) = (show_time(span.opens), show_time(span.closes));
        match (span.opens, span.closes - span.opens) {
            (0, DAY) => f.write_str("24 hours"),
            (_, DAY) => write!(f, "{opens} to {closes} the next day"),
            _ => write!(f, "{opens} to {closes}"),
        }
    })
}

/// A time of day as GOV.UK writes it: 9am, 5:30pm, midday, midnight.
#[inline]
pub(crate) fn show_time(minutes: u16) -> impl fmt::Display {
    Show(move |f: &mut fmt::Formatter<'_>| {
        let (hour, minute) = (minutes / 60 % 24, minutes % 60);
        let half = if hour < 12 { "am" } else { "pm" };
        let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
        match (hour, minute) {
            (0, 0) => f.write_str("midnight"),
            (12, 0) => f.write_str("midday"),
            (_, 0) => write!(f, "{twelve}{half}"),
            _ => write!(f, "{twelve}:{minute:02}{half}"),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn text_and_words_of_every_form_in_use() {
        for (text, words) in [
            ("24/7", "24 hours a day, every day"),
            ("Mo-Fr 09:00-17:00", "Monday to Friday, 9am to 5pm"),
            ("Mo-Su 17:00-24:00", "every day, 5pm to midnight"),
            ("Mo 00:30-12:30", "Monday, 12:30am to 12:30pm"),
            ("Mo 11:59-12:00", "Monday, 11:59am to midday"),
            ("Mo-Fr 15:00-20:30; PH off", "Monday to Friday, 3pm to 8:30pm; closed on bank holidays"),
            (
                "Mo-Fr 09:00-21:00; Sa,Su 09:00-12:00",
                "Monday to Friday, 9am to 9pm; Saturday and Sunday, 9am to midday",
            ),
            (
                "Mo,We 09:30-20:00; Tu,Th,Fr 09:30-16:00",
                "Monday and Wednesday, 9:30am to 8pm; Tuesday and Thursday and Friday, 9:30am to 4pm",
            ),
            (
                "Mo-Fr 00:00-09:00,17:00-24:00; Sa,Su 00:00-24:00; PH 00:00-24:00",
                "Monday to Friday, midnight to 9am and 5pm to midnight; Saturday and Sunday, 24 hours; bank holidays, 24 hours",
            ),
            (
                "Mo 00:00-06:00,18:00-02:00; Tu-Th 18:00-02:00; Fr 18:00-24:00; Sa,Su 00:00-24:00",
                "Monday, midnight to 6am and 6pm to 2am; Tuesday to Thursday, 6pm to 2am; Friday, 6pm to midnight; Saturday and Sunday, 24 hours",
            ),
        ] {
            let hours: Hours = text.parse().unwrap();
            assert_eq!(hours.words().to_string(), words);
            assert_eq!(hours.to_string().parse(), Ok(hours), "{text}");
        }
    }

    #[test]
    fn a_span_that_ends_when_it_began_is_a_day_long() {
        let Ok(Hours::Weekly(week)) = "Sa 09:00-09:00".parse() else { unreachable!() };
        assert_eq!(week.spans()[0].span, Span { opens: 540, closes: 540 + 1440 });
        assert_eq!(Hours::Weekly(week).words().to_string(), "Saturday, 9am to 9am the next day");
    }

    #[test]
    fn nothing_published_on_bank_holidays_is_not_known() {
        let Ok(Hours::Weekly(week)) = "Mo-Fr 09:00-17:00".parse() else { unreachable!() };
        assert_eq!(week.bank_holidays(), &BankHolidays::Unknown);
        assert_eq!(week.spans().len(), 5);
    }

    #[test]
    fn what_is_outside_the_subset_is_refused() {
        for text in [
            "Mo-Fr",
            "09:00-17:00",
            "Mo-Fr 9:00-17:00",
            "Mo-Fr 09:00",
            "Mo-Fr 09:00-25:00",
            "Mo-Fr 09:60-10:00",
            "Fr-Mo 09:00-17:00",
            "Mo-Mo 09:00-17:00",
            "Xx 09:00-17:00",
            "Mo 09:00-12:00,11:00-13:00",
            "Mo 24:00-02:00",
            "Mo 09:00-17:00; Mo 18:00-19:00",
            "PH off",
            "Mo off",
            "24/7; PH off",
            " ",
            ";",
            "Mo +9:00-17:00",
        ] {
            assert!(text.parse::<Hours>().is_err(), "{text}");
        }
        let error = "Mo-Fr 09:00-17:00; Sat 10:00-12:00".parse::<Hours>().unwrap_err();
        assert_eq!(error.to_string(), "\"Sat\" in opening hours: expected a day: Mo, Tu, We, Th, Fr, Sa, Su or PH",);
    }
}
