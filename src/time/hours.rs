//! When a channel is open: the data of it, as text for machines and words for people.

use alloc::string::String;
use core::fmt;
use core::ops::RangeInclusive;
use core::str::FromStr;

use crate::time::date::digits;
use crate::time::local_time::DAY;
use crate::time::weekday::{DAYS, Weekday};
use crate::vocabulary::slug::write_list;
use crate::vocabulary::text::Show;

/// When a channel is open, in UK local time.
///
/// The text form is a documented part of OpenStreetMap's `opening_hours`: `24/7`, or rules joined by `; `,
/// each of days and times. Days are `Mo` to `Su`, ranges (`Mo-Fr`), lists (`Sa,Su`) and `PH` for bank
/// holidays; times are at most four spans (`09:00-17:30`) joined by commas, `24:00` being midnight at the day's end, and
/// a span that ends before it begins runs past midnight; `off` instead of times says closed. A day that is
/// not named is closed, and so is `PH off`; bank holidays that are not named are *not known*. Rules add up: hours
/// after midnight belong to the evening before, whatever the next day's rule says (OpenStreetMap would have that rule
/// take the whole day).
///
/// What people type is read too: a space after a comma, times without days (every day of the week) and `9am` or
/// `5:30pm`. Months, single dates, school holidays and comments are refused. Display writes one form alone.
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
/// assert_eq!("Mo-Th 9am-9pm; Fr 9am-5:30pm; PH off".parse(), Ok(hours));
/// assert_eq!(Hours::Unknown.words().to_string(), "opening hours not known");
/// # Ok::<(), helplines::time::HoursError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hours {
    /// Not known: neither closed nor open at all hours. Its text form is empty.
    Unknown,
    /// Every hour of every day.
    Always,
    /// The same hours each week.
    Weekly(WeeklyHours),
}

/// The hours of a week, and what a bank holiday does to them; on one day of the week at least it is open.
///
/// ```
/// use helplines::time::{BankHolidays, Hours, Weekday};
///
/// let Hours::Weekly(week) = "Mo-Fr 09:00-17:00; PH off".parse()? else { panic!() };
/// assert_eq!(week.on(Weekday::Friday).len(), 1);
/// assert_eq!(week.bank_holidays(), BankHolidays::Closed);
/// # Ok::<(), helplines::time::HoursError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct WeeklyHours {
    /// Monday first.
    pub(crate) days: [Spans; 7],
    /// `None` where nothing is published.
    pub(crate) bank_holidays: Option<Spans>,
}

impl WeeklyHours {
    /// Returns the spans that begin on a day of the week, in order of time; none where it is closed.
    ///
    /// ```
    /// use helplines::time::{Hours, Weekday};
    ///
    /// let Hours::Weekly(week) = "Sa 10:00-12:00,14:00-16:00".parse()? else { panic!() };
    /// assert_eq!(week.on(Weekday::Saturday)[1].opens(), 14 * 60);
    /// assert!(week.on(Weekday::Sunday).is_empty());
    /// # Ok::<(), helplines::time::HoursError>(())
    /// ```
    #[inline]
    pub fn on(&self, day: Weekday) -> &[Span] {
        self.days.get(day as usize).map(filled).unwrap_or_default()
    }

    /// Returns what happens on a bank holiday.
    ///
    /// ```
    /// use helplines::time::{BankHolidays, Hours};
    ///
    /// let Hours::Weekly(week) = "Mo-Su 17:00-24:00".parse()? else { panic!() };
    /// // Every day of the week is named, but bank holidays are not.
    /// assert_eq!(week.bank_holidays(), BankHolidays::Unknown);
    /// # Ok::<(), helplines::time::HoursError>(())
    /// ```
    #[inline]
    pub fn bank_holidays(&self) -> BankHolidays<'_> {
        match self.bank_holidays.as_ref().map(filled) {
            None => BankHolidays::Unknown,
            Some([]) => BankHolidays::Closed,
            Some(spans) => BankHolidays::Open(spans),
        }
    }
}

/// Writes the text form, which is shorter than the spans of eight days.
impl fmt::Debug for WeeklyHours {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Hours::Weekly(*self))
    }
}

/// What happens on a bank holiday, from [`WeeklyHours::bank_holidays`].
///
/// ```
/// use helplines::time::{BankHolidays, Hours};
///
/// let Hours::Weekly(week) = "Mo-Fr 09:00-17:00; PH 10:00-14:00".parse()? else { panic!() };
/// let BankHolidays::Open([span]) = week.bank_holidays() else { panic!() };
/// assert_eq!((span.opens(), span.closes()), (10 * 60, 14 * 60));
/// # Ok::<(), helplines::time::HoursError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankHolidays<'a> {
    /// Nothing is published.
    Unknown,
    /// Closed.
    Closed,
    /// Open at these times, in order.
    Open(&'a [Span]),
}

/// A span of time, in minutes after the midnight that begins its day. It may run past the midnight that ends it.
///
/// ```
/// use helplines::time::{Hours, Weekday};
///
/// let Hours::Weekly(week) = "Sa 18:00-02:00".parse()? else { panic!() };
/// let [span] = week.on(Weekday::Saturday) else { panic!() };
/// // Until two hours after the midnight at the end of Saturday.
/// assert_eq!((span.opens(), span.closes()), (18 * 60, 26 * 60));
/// # Ok::<(), helplines::time::HoursError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    opens: u16,
    closes: u16,
}

impl Span {
    /// Returns when it begins, in minutes after midnight: 0 to 1439.
    ///
    /// ```
    /// use helplines::time::{Hours, Weekday};
    ///
    /// let Hours::Weekly(week) = "Fr 09:00-17:30".parse()? else { panic!() };
    /// assert_eq!(week.on(Weekday::Friday)[0].opens(), 9 * 60);
    /// # Ok::<(), helplines::time::HoursError>(())
    /// ```
    #[inline]
    pub const fn opens(self) -> u16 {
        self.opens
    }

    /// Returns the first minute at which it is over, in minutes after the midnight at which its day *began*: after
    /// [`opens`](Self::opens), at most 24 hours later. 1440 is the midnight that ends the day; what is over that lies
    /// on the next day, so that 1500 is 1am there.
    ///
    /// ```
    /// use helplines::time::{Hours, Weekday};
    ///
    /// let Hours::Weekly(week) = "Fr 17:00-24:00; Sa 17:00-01:00".parse()? else { panic!() };
    /// assert_eq!(week.on(Weekday::Friday)[0].closes(), 24 * 60);
    /// assert_eq!(week.on(Weekday::Saturday)[0].closes(), 25 * 60);
    /// # Ok::<(), helplines::time::HoursError>(())
    /// ```
    #[inline]
    pub const fn closes(self) -> u16 {
        self.closes
    }

    #[inline]
    pub(crate) const fn new(opens: u16, closes: u16) -> Self {
        Self { opens, closes }
    }
}

/// The spans of a day, in order of time, and then [`NONE`] in the places that are left.
type Spans = [Span; 4];

pub(crate) const NONE: Span = Span::new(0, 0);
const CLOSED: Spans = [NONE; 4];

#[inline]
fn filled(spans: &Spans) -> &[Span] {
    spans.split(|span| *span == NONE).next().unwrap_or_default()
}

/// Says why a text is not opening hours: what was found, and what is expected in its place.
///
/// ```
/// use helplines::time::Hours;
///
/// let error = "Mo-Fr 09:00-17:00; Sat 10:00-12:00".parse::<Hours>().unwrap_err();
/// assert_eq!(error.to_string(), "\"Sat\" in opening hours: expected a day: Mo, Tu, We, Th, Fr, Sa, Su or PH");
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
    /// overlap, a day of five spans.
    #[inline]
    fn from_str(text: &str) -> Result<Self, HoursError> {
        match text {
            "" => return Ok(Self::Unknown),
            "24/7" => return Ok(Self::Always),
            _ => {}
        }
        let mut week = [None; 8];
        for rule in text.split(';').map(str::trim) {
            read_rule(rule, &mut week).map_err(|error| not_supported(rule).unwrap_or(error))?;
        }
        let [days @ .., bank_holidays] = week;
        let days = days.map(|day| day.unwrap_or(CLOSED));
        if days == [CLOSED; 7] {
            return Err(HoursError::new(text, "at least one weekday that is open"));
        }
        Ok(Self::Weekly(WeeklyHours { days, bank_holidays }))
    }
}

/// What `opening_hours` has and this does not: how it looks, and what to write instead.
const NOT_SUPPORTED: [(&[&str], &str); 4] = [
    (&["24/7"], "24/7 without other rules, or the days written out: Mo-Su 00:00-24:00; PH off"),
    (&["\""], "no comment: comments are not supported; say it in a note beside the hours"),
    (&["SH"], "no SH: school holidays are not supported; leave the hours out, and say them in a note"),
    (
        &["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        "days of the week: months and dates are not supported; where PH, for bank holidays, does not say it, leave the \
         hours out and say them in a note",
    ),
];

/// The error for a rule that this does not support, from where it goes beyond what is supported.
#[inline]
fn not_supported(rule: &str) -> Option<HoursError> {
    let place = |looks: &[&str]| looks.iter().filter_map(|part| rule.find(part)).min();
    let (place, instead) = NOT_SUPPORTED.iter().find_map(|(looks, instead)| Some((place(looks)?, *instead)))?;
    Some(HoursError::new(rule.get(place..)?, instead))
}

/// Reads the days and times of a rule into the week: Monday 0 to Sunday 6, bank holidays 7.
#[inline]
fn read_rule(rule: &str, week: &mut [Option<Spans>; 8]) -> Result<(), HoursError> {
    let error = || HoursError::new(rule, "days, a space and times: Mo-Fr 09:00-17:00");
    let (days, times) = split_rule(rule).ok_or_else(error)?;
    let spans = read_times(times)?;
    for item in days.split(',').map(str::trim_start) {
        for day in week.get_mut(read_days(item)?).into_iter().flatten() {
            if day.replace(spans).is_some() {
                return Err(HoursError::new(days, "each day in one rule only"));
            }
        }
    }
    Ok(())
}

/// The days of a rule, every day of the week where it has none, and its times: they begin with a digit or are `off`.
#[inline]
fn split_rule(rule: &str) -> Option<(&str, &str)> {
    let times = rule.find(|letter: char| letter.is_ascii_digit()).or_else(|| rule.rfind("off"))?;
    match rule.split_at_checked(times)? {
        ("", times) => Some(("Mo-Su", times)),
        (days, times) => Some((days.strip_suffix(' ')?.trim_end(), times)),
    }
}

/// The places of the days in one item of a list of days.
#[inline]
fn read_days(item: &str) -> Result<RangeInclusive<usize>, HoursError> {
    let day = |name: &str| {
        DAYS.iter()
            .position(|short| *short == name)
            .ok_or_else(|| HoursError::new(name, "a day: Mo, Tu, We, Th, Fr, Sa, Su or PH"))
    };
    match item.split_once('-') {
        _ if item == "PH" => Ok(7..=7),
        None => day(item).map(|only| only..=only),
        Some((first, last)) => {
            let (first, last) = (day(first)?, day(last)?);
            if first < last {
                Ok(first..=last)
            } else {
                Err(HoursError::new(item, "a range of days from Monday towards Sunday"))
            }
        }
    }
}

/// The spans of a list of times, in order; none for `off`.
#[inline]
fn read_times(list: &str) -> Result<Spans, HoursError> {
    let mut spans = CLOSED;
    if list == "off" {
        return Ok(spans);
    }
    let mut before: Option<Span> = None;
    let mut places = spans.iter_mut();
    for item in list.split(',').map(str::trim_start) {
        let span = read_span(item)?;
        if before.is_some_and(|before| before.closes >= span.opens) {
            return Err(HoursError::new(item, "spans in order of time that do not touch"));
        }
        *places.next().ok_or_else(|| HoursError::new(item, "at most four spans a day"))? = span;
        before = Some(span);
    }
    Ok(spans)
}

#[inline]
fn read_span(item: &str) -> Result<Span, HoursError> {
    let time = |text: &str| {
        read_time(text).ok_or_else(|| match text {
            "12am" | "12pm" => HoursError::new(text, "12:00 for midday, 00:00 or 24:00 for midnight"),
            _ => HoursError::new(text, "a time from 00:00 to 24:00, or as in 9am and 5:30pm"),
        })
    };
    let error = || HoursError::new(item, "a span of time: 09:00-17:00, or 24/7 alone for always");
    let (opens, closes) = item.split_once('-').ok_or_else(error)?;
    let (opens, closes) = (time(opens)?, time(closes)?);
    match opens {
        DAY => Err(HoursError::new(item, "a span that begins before 24:00")),
        _ if closes > opens => Ok(Span { opens, closes }),
        _ => Ok(Span { opens, closes: closes + DAY }),
    }
}

/// Minutes after midnight of `17:30` or `5:30pm`.
#[inline]
fn read_time(time: &str) -> Option<u16> {
    match (time.strip_suffix("am"), time.strip_suffix("pm")) {
        (Some(clock), _) => read_twelve(clock),
        (_, Some(clock)) => Some(read_twelve(clock)? + DAY / 2),
        _ => {
            let (hour, minute) = time.split_once(':')?;
            Some(digits(hour, 2)? * 60 + read_minute(minute)?).filter(|minutes| *minutes <= DAY)
        }
    }
}

/// Minutes after midnight or midday of `9` or `9:30`. A bare `12` is none: `12am` is midnight to some, midday to others.
#[inline]
fn read_twelve(clock: &str) -> Option<u16> {
    let (hour, minute) = clock.split_once(':').unwrap_or((clock, "00"));
    let hour = digits(hour, 1).or_else(|| digits(hour, 2)).filter(|hour| (1..=12).contains(hour))?;
    Some(hour % 12 * 60 + read_minute(minute)?).filter(|minutes| *minutes > 0)
}

#[inline]
fn read_minute(minute: &str) -> Option<u16> {
    digits(minute, 2).filter(|minute| *minute < 60)
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
        for (position, spans) in different(week).enumerate() {
            f.write_str(if position == 0 { "" } else { "; " })?;
            write_list(f, runs(week, spans).map(|run| show_run(run, Weekday::short, "-")), ",")?;
            f.write_str(" ")?;
            write_list(f, spans.iter().map(|span| show_span(*span)), ",")?;
        }
        match week.bank_holidays() {
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
    /// Returns the words a person reads, in GOV.UK style: `Monday to Friday, 9am to 5:30pm`, `24 hours a day, every
    /// day`, `opening hours not known`. Nothing is said of bank holidays where nothing is known of them.
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
    #[must_use = "this writes nothing until it is shown"]
    pub fn words(&self) -> impl fmt::Display + use<> {
        let hours = *self;
        Show(move |f: &mut fmt::Formatter<'_>| hours.write_words(f))
    }

    #[inline]
    fn write_words(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let week = match self {
            Self::Unknown => return f.write_str("opening hours not known"),
            Self::Always => return f.write_str("24 hours a day, every day"),
            Self::Weekly(week) => week,
        };
        for (position, spans) in different(week).enumerate() {
            f.write_str(if position == 0 { "" } else { "; " })?;
            match runs(week, spans).next() {
                Some((Weekday::Monday, Weekday::Sunday)) => f.write_str("every day")?,
                _ => {
                    let last = runs(week, spans).count().saturating_sub(1);
                    for (place, run) in runs(week, spans).enumerate() {
                        f.write_str(match place {
                            0 => "",
                            _ if place == last => " and ",
                            _ => ", ",
                        })?;
                        write!(f, "{}", show_run(run, Weekday::name, " to "))?;
                    }
                }
            }
            f.write_str(", ")?;
            write_list(f, spans.iter().map(|span| show_span_words(*span)), " and ")?;
        }
        match week.bank_holidays() {
            BankHolidays::Unknown => Ok(()),
            BankHolidays::Closed => f.write_str("; closed on bank holidays"),
            BankHolidays::Open(spans) => {
                f.write_str("; bank holidays, ")?;
                write_list(f, spans.iter().map(|span| show_span_words(*span)), " and ")
            }
        }
    }
}

/// The hours of the days that are open, each once, in the order in which they first come.
#[inline]
fn different(week: &WeeklyHours) -> impl Iterator<Item = &[Span]> {
    let days = || Weekday::ALL.iter().map(|day| week.on(*day));
    let is_first = move |place: usize, spans: &[Span]| days().position(|other| other == spans) == Some(place);
    let open = days().enumerate().filter(move |(place, spans)| !spans.is_empty() && is_first(*place, spans));
    open.map(|(_, spans)| spans)
}

/// The first and the last of each run of neighbouring days that have these hours: Monday to Wednesday, then Friday. Two
/// neighbours are a run each.
#[inline]
fn runs<'a>(week: &'a WeeklyHours, spans: &'a [Span]) -> impl Iterator<Item = (Weekday, Weekday)> {
    let runs = Weekday::ALL.chunk_by(|one, next| week.on(*one) == week.on(*next));
    let ends = runs.filter_map(|run| Some((*run.first()?, *run.last()?)));
    ends.filter(move |(first, _)| week.on(*first) == spans).flat_map(|(first, last)| {
        let two = last as usize - first as usize == 1;
        let ends = if two { [Some((first, first)), Some((last, last))] } else { [Some((first, last)), None] };
        ends.into_iter().flatten()
    })
}

/// One day, or the first and the last of a run.
#[inline]
fn show_run(
    (first, last): (Weekday, Weekday),
    name: fn(Weekday) -> &'static str,
    between: &'static str,
) -> impl fmt::Display {
    Show(move |f: &mut fmt::Formatter<'_>| match last as usize - first as usize {
        0 => f.write_str(name(first)),
        _ => write!(f, "{}{between}{}", name(first), name(last)),
    })
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
pub(super) fn show_time(minutes: u16) -> impl fmt::Display {
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
                "Monday and Wednesday, 9:30am to 8pm; Tuesday, Thursday and Friday, 9:30am to 4pm",
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

    fn week(text: &str) -> WeeklyHours {
        match text.parse() {
            Ok(Hours::Weekly(week)) => week,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_span_that_ends_when_it_began_is_a_day_long() {
        let week = week("Sa 09:00-09:00");
        assert_eq!(week.on(Weekday::Saturday), [Span { opens: 540, closes: 540 + 1440 }]);
        assert_eq!(Hours::Weekly(week).words().to_string(), "Saturday, 9am to 9am the next day");
    }

    #[test]
    fn each_day_has_its_spans_and_bank_holidays_theirs() {
        let week = week("Mo 00:00-01:00,02:00-03:00,04:00-05:00,22:00-24:00; Fr 18:00-02:00; PH 10:00-12:00");
        let span = |opens: u16, closes: u16| Span { opens: opens * 60, closes: closes * 60 };
        assert_eq!(week.on(Weekday::Monday), [span(0, 1), span(2, 3), span(4, 5), span(22, 24)]);
        assert_eq!(week.on(Weekday::Friday), [span(18, 26)]);
        assert!(week.on(Weekday::Sunday).is_empty());
        assert_eq!(week.bank_holidays(), BankHolidays::Open(&[span(10, 12)]));
    }

    #[test]
    fn what_people_type_is_read_and_written_in_one_form() {
        for (typed, canonical) in [
            ("Mo-Su, PH 10:00-22:00", "Mo-Su 10:00-22:00; PH 10:00-22:00"),
            ("PH,Sa 10:00-12:00", "Sa 10:00-12:00; PH 10:00-12:00"),
            ("Mo, We 09:00-12:00, 13:00-17:00", "Mo,We 09:00-12:00,13:00-17:00"),
            ("16:30-22:30", "Mo-Su 16:30-22:30"),
            ("16:30-22:30; PH off", "Mo-Su 16:30-22:30; PH off"),
            ("Mo-Fr 9am-5:30pm", "Mo-Fr 09:00-17:30"),
            ("Mo-Fr 10pm-6am", "Mo-Fr 22:00-06:00"),
            ("Mo 12:30am-1am, 11:59am-12:30pm", "Mo 00:30-01:00,11:59-12:30"),
            ("9am-11pm", "Mo-Su 09:00-23:00"),
            ("Mo  09:00-10:00;Tu 09:00-10:00 ; PH  off", "Mo,Tu 09:00-10:00; PH off"),
            ("Mo 18:00-00:00", "Mo 18:00-24:00"),
            ("Mo,Tu,We 10:00-11:00; Th off", "Mo-We 10:00-11:00"),
        ] {
            match typed.parse::<Hours>() {
                Ok(hours) => assert_eq!(hours.to_string(), canonical, "{typed}"),
                Err(error) => panic!("{typed}: {error}"),
            }
        }
    }

    #[test]
    fn what_is_outside_the_subset_is_refused() {
        for text in [
            "Mo-Fr",
            "Mo-Fr 9:00-17:00",
            "Mo-Fr 09:00",
            "Mo-Fr 09:00-25:00",
            "Mo-Fr 09:60-10:00",
            "Mo-Fr 9-5",
            "Mo-Fr 0am-5pm",
            "Mo-Fr 9am-13pm",
            "Mo-Fr 9:5am-5pm",
            "Mo-Fr 9:60am-5pm",
            "Mo-Fr 09:00am-009pm",
            "Mo-Fr 12am-5pm",
            "Mo-Fr 9am-12pm",
            "Mo-Fr am-pm",
            "Mo-Fr09:00-17:00",
            "Fr-Mo 09:00-17:00",
            "Mo-Mo 09:00-17:00",
            "Mo-PH 09:00-17:00",
            "Xx 09:00-17:00",
            "Mo 09:00-12:00,11:00-13:00",
            "Mo 09:00-12:00,12:00-13:00",
            "Mo 24:00-02:00",
            "Mo 09:00-17:00; Mo 18:00-19:00",
            "Mo,Mo 09:00-17:00",
            "09:00-17:00; Sa 10:00-11:00",
            "PH off",
            "Mo off",
            "off",
            "Mo 09:00-17:00,off",
            "Mo 09:00-17:00,",
            "Mo, 09:00-17:00",
            "Mo 09:00-17:00;",
            " ",
            ";",
            "Mo +9:00-17:00",
        ] {
            assert!(text.parse::<Hours>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_error_says_what_was_found_and_what_to_write_instead() {
        let note = "leave the hours out and say them in a note";
        for (text, found, expected) in [
            ("Mo-Fr 09:00-17:00; Sat 10:00-12:00", "Sat", "a day: Mo, Tu, We, Th, Fr, Sa, Su or PH"),
            ("Mo-Fr 9:00-17:00", "9:00", "a time from 00:00 to 24:00, or as in 9am and 5:30pm"),
            ("Mo-Fr 9am-12pm", "12pm", "12:00 for midday"),
            ("24h", "24h", "24/7 alone for always"),
            ("Mo 0:00-1:00", "0:00", "a time from 00:00"),
            (
                "Mo 00:00-01:00,02:00-03:00,04:00-05:00,06:00-07:00,08:00-09:00",
                "08:00-09:00",
                "at most four spans a day",
            ),
            ("Mo 24:00-02:00", "24:00-02:00", "a span that begins before 24:00"),
            ("PH off", "PH off", "at least one weekday that is open"),
            ("24/7; PH off", "24/7", "24/7 without other rules, or the days written out: Mo-Su 00:00-24:00; PH off"),
            ("Mo-Su 09:00-17:00; 24/7", "24/7", "24/7 without other rules"),
            ("Sep-Jun Tu-Su 20:00-08:00", "Sep-Jun Tu-Su 20:00-08:00", note),
            ("Mo-Fr 09:00-17:00; Dec 25 off", "Dec 25 off", "where PH, for bank holidays, does not say it"),
            ("2026 Dec 25 off", "Dec 25 off", "months and dates are not supported"),
            ("Mo-Fr 09:00-17:00 \"term time only\"", "\"term time only\"", "comments are not supported"),
            ("Mo-Fr 09:00-17:00; SH off", "SH off", "school holidays are not supported"),
            ("SH Mo-Fr 09:00-17:00", "SH Mo-Fr 09:00-17:00", "leave the hours out, and say them in a note"),
        ] {
            let error = text.parse::<Hours>().unwrap_err().to_string();
            assert!(error.starts_with(&alloc::format!("{found:?} in opening hours: expected ")), "{text}: {error}");
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
