//! Opening hours as people write them in a list.

use helplines::time::Hours;

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/// The place of bank holidays, behind the days of the week.
const BANK_HOLIDAY: usize = 7;
const MIDDAY: u16 = 12 * 60;
const MIDNIGHT: u16 = 24 * 60;

/// Phrases that are one word, longest first.
const PHRASES: [(&str, &str); 26] = [
    ("24 hour a day", "allday"),
    ("24 hour", "allday"),
    ("24hour", "allday"),
    ("24 hr", "allday"),
    ("24hr", "allday"),
    ("24h", "allday"),
    ("round the clock", "allday"),
    ("7 days a week", "daily"),
    ("seven days a week", "daily"),
    ("7 days", "daily"),
    ("every day", "daily"),
    ("each day", "daily"),
    ("365 days a year", "yearround"),
    ("365 days", "yearround"),
    ("all year round", "yearround"),
    ("public holidays", "ph"),
    ("public holiday", "ph"),
    ("bank holidays", "ph"),
    ("bank holiday", "ph"),
    ("bank hols", "ph"),
    ("bank hol", "ph"),
    ("12 noon", "midday"),
    ("12noon", "midday"),
    ("12 midday", "midday"),
    ("12 midnight", "midnight"),
    ("12midnight", "midnight"),
];

/// Words that say nothing of when.
const FILLERS: &str = "open, opening, opens, from, between, the, on, at, of, hours, hour, hrs, hr, times, time, \
     line, lines, phone, telephone, only, inclusive, office";

/// From when to when, in minutes after midnight; what ends before it begins runs past midnight.
type Span = (u16, u16);

/// What a word of it says.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    Days(Vec<usize>),
    /// Minutes after midnight, and how sure they are.
    Time(u16, Clock),
    Closed,
    /// What follows is left out: understood of bank holidays alone.
    Except,
    AllDay,
    YearRound,
    /// Bank holidays are like other days.
    WithBankHolidays,
    To,
    And,
}

/// How a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Clock {
    /// With am or pm, or beyond 12: it can only be this.
    Sure,
    /// 09:00: as on a clock of 24 hours.
    TwentyFour,
    /// 9, 9:30: morning or afternoon.
    Bare,
}

/// The hours that words say, or `None` where they say more or less than hours: nothing is guessed.
pub fn read(text: &str) -> Option<Hours> {
    // As the library has them, but for times without days: of what days, a list does not say.
    let typed = text.parse::<Hours>().ok().filter(|_| text == "24/7" || DAYS.iter().any(|day| text.starts_with(day)));
    typed.filter(|hours| *hours != Hours::Unknown).or_else(|| week(&words(text)?))
}

fn words(text: &str) -> Option<Vec<Word>> {
    let mut text = text.to_lowercase().replace('.', ":").replace(['\u{2013}', '\u{2014}', '\u{2212}'], "-");
    text = text
        .replace("24/7", " allday daily ")
        .replace("o'clock", "")
        .replace(['(', ')', '\n', ';', '/', '+', '&'], " , ");
    text = text
        .replace("24 hours", "24 hour")
        .replace("24hrs", "24hr")
        .replace("24 hrs", "24 hr")
        .replace("24hours", "24hour");
    text = text.replace("24-hour", "24 hour").replace(" a:m:", "am").replace(" p:m:", "pm");
    text = text.replace("a:m:", "am").replace("p:m:", "pm").replace("a:m", "am").replace("p:m", "pm");
    for (phrase, word) in PHRASES {
        text = text.replace(phrase, &format!(" {word} "));
    }
    let mut words = Vec::new();
    let mut closing = false;
    for token in text.replace('-', " - ").replace(',', " , ").split_whitespace() {
        let token = token.trim_matches(':');
        match token {
            "" => {}
            _ if FILLERS.split(", ").any(|filler| filler == token) => {}
            "allday" => words.push(Word::AllDay),
            "yearround" => words.push(Word::YearRound),
            "closed" | "off" => words.push(Word::Closed),
            "except" | "excluding" | "excl" | "exc" | "not" => words.push(Word::Except),
            "including" | "incl" | "inc" => closing = true,
            "ph" if std::mem::take(&mut closing) => words.push(Word::WithBankHolidays),
            "-" | "to" | "til" | "till" | "until" | "thru" | "through" => words.push(Word::To),
            "," | "and" => words.push(Word::And),
            // "9 am".
            "am" | "pm" => match words.pop() {
                Some(Word::Time(minutes, Clock::Bare)) => words.push(twelve(minutes, token == "pm")?),
                _ => return None,
            },
            _ => words.push(days(token).map(Word::Days).or_else(|| time(token))?),
        }
    }
    (!closing).then_some(words)
}

/// The days that a word names.
fn days(token: &str) -> Option<Vec<usize>> {
    let all = match token {
        "daily" | "everyday" => (0..7).collect(),
        "weekday" | "weekdays" => (0..5).collect(),
        "weekend" | "weekends" => vec![5, 6],
        "ph" => vec![BANK_HOLIDAY],
        _ => {
            const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
            let name = token.strip_suffix('s').filter(|name| NAMES.contains(name)).unwrap_or(token);
            let short = ["weds", "thurs", "tues", "thur"];
            let known = |full: &&str| full.starts_with(name) && (name.len() == 2 || name.len() == 3 || *full == name);
            let place = NAMES.iter().position(known);
            vec![
                place.or_else(|| {
                    short.contains(&name).then(|| NAMES.iter().position(|full| full[..3] == name[..3]))?
                })?,
            ]
        }
    };
    Some(all)
}

fn time(token: &str) -> Option<Word> {
    match token {
        "noon" | "midday" => return Some(Word::Time(MIDDAY, Clock::Sure)),
        "midnight" => return Some(Word::Time(MIDNIGHT, Clock::Sure)),
        _ => {}
    }
    let (clock, half) = match (token.strip_suffix("am"), token.strip_suffix("pm")) {
        (Some(clock), _) => (clock, Some(false)),
        (_, Some(clock)) => (clock, Some(true)),
        _ => (token.strip_suffix("hrs").or_else(|| token.strip_suffix('h')).unwrap_or(token), None),
    };
    let clock = clock.trim_end_matches(':');
    let military = clock.len() == 4 && clock.bytes().all(|byte| byte.is_ascii_digit());
    let (hour, minute) = if military { clock.split_at(2) } else { clock.split_once(':').unwrap_or((clock, "00")) };
    let digits = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) || minute.len() != 2 {
        return None;
    }
    let minutes = hour.parse::<u16>().ok()? * 60 + minute.parse::<u16>().ok().filter(|minute| *minute < 60)?;
    match half {
        Some(afternoon) => twelve(minutes, afternoon),
        None if minutes > MIDNIGHT => None,
        None if minutes >= MIDDAY + 60 => Some(Word::Time(minutes, Clock::Sure)),
        None if hour.len() == 2 && (hour.starts_with('0') || military) => Some(Word::Time(minutes, Clock::TwentyFour)),
        None => Some(Word::Time(minutes, Clock::Bare)),
    }
}

/// A time with am or pm; 12am and 12pm are midnight to some and midday to others.
fn twelve(minutes: u16, afternoon: bool) -> Option<Word> {
    let minutes = if (60..MIDDAY).contains(&minutes) {
        minutes + if afternoon { MIDDAY } else { 0 }
    } else if minutes > MIDDAY && minutes < MIDDAY + 60 {
        minutes - if afternoon { 0 } else { MIDDAY }
    } else {
        return None;
    };
    Some(Word::Time(minutes, Clock::Sure))
}

/// From when to when, in minutes after midnight, or `None` where it could be one or the other.
fn span(opens: (u16, Clock), closes: (u16, Clock)) -> Option<Span> {
    use Clock::{Bare, Sure, TwentyFour};
    let (from, to) = (opens.0 % MIDNIGHT, closes.0);
    match (opens.1, closes.1) {
        (Sure, Sure) => Some((from, to)),
        (Sure | TwentyFour, Sure | TwentyFour) if to > from || from >= MIDDAY => Some((from, to)),
        // 9:00-17:00, 9-5pm, 12-2pm: the morning of a working day, or the same afternoon.
        (Bare, Sure | TwentyFour) if (7 * 60..=MIDDAY).contains(&from) && to > from => Some((from, to)),
        (Bare, Sure) if from + MIDDAY < to && from < 7 * 60 => Some((from + MIDDAY, to)),
        // 9-5, 8:30-4:30, 9am-5.
        (Bare | TwentyFour, Bare) if (7 * 60..=MIDDAY).contains(&from) && to < 7 * 60 => Some((from, to + MIDDAY)),
        (Sure, Bare) if from < MIDDAY && to < 8 * 60 => Some((from, to + MIDDAY)),
        (Bare | Sure | TwentyFour, Bare) if (7 * 60..MIDDAY).contains(&from) && from < to && to <= MIDDAY => {
            Some((from, to))
        }
        _ => None,
    }
}

/// The hours of a week from its words: days and then times, or times and then days.
fn week(words: &[Word]) -> Option<Hours> {
    let mut week: [Vec<Span>; 8] = Default::default();
    let (mut named, mut rest) = ([false; 8], words);
    let mut closed = [false; 8];
    let (mut with_bank_holidays, mut rules) = (false, Vec::new());
    let is_loose = |word: &Word| matches!(word, Word::And | Word::WithBankHolidays | Word::YearRound);
    loop {
        let loose = rest.iter().take_while(|word| is_loose(word)).count();
        let (before, behind) = rest.split_at(loose);
        with_bank_holidays |= before.iter().any(|word| *word != Word::And);
        rest = behind;
        if rest.is_empty() {
            break;
        }
        let (days, spans);
        if matches!(rest.first(), Some(Word::Days(_))) {
            (days, rest) = take_days(rest)?;
            // "Monday to Friday (except bank holidays) 9am to 5pm".
            let behind = rest.iter().take_while(|word| **word == Word::And).count();
            if let Some([Word::Closed | Word::Except, Word::Days(off), behind @ ..]) = rest.get(behind..)
                && *off == [BANK_HOLIDAY]
            {
                *named.get_mut(BANK_HOLIDAY)? = true;
                rest = behind;
            }
            with_bank_holidays |= matches!(rest.first(), Some(Word::WithBankHolidays));
            let behind = rest.iter().take_while(|word| is_loose(word)).count();
            let apart = behind > 0;
            (spans, rest) = take_spans(rest.get(behind..)?)?;
            // "Mon-Fri (closed Weds) 9am-5pm": whose closed it is must be plain.
            if spans.is_empty() && (apart || matches!(rest.first(), Some(word) if !is_loose(word))) {
                return None;
            }
        } else {
            let except = rest.first() == Some(&Word::Except);
            (spans, rest) = if except { (Vec::new(), rest.get(1..)?) } else { take_spans(rest)? };
            let behind = rest.iter().take_while(|word| **word == Word::And).count();
            let always = spans == [(0, MIDNIGHT)];
            (days, rest) = match rest.get(behind) {
                Some(Word::Days(_)) => take_days(rest.get(behind..)?)?,
                // "24 hours" alone is every day and every hour; other times alone could be of any days.
                _ if always && rest.iter().all(is_loose) => ((0..8).collect(), rest),
                _ => return None,
            };
            if except && days != [BANK_HOLIDAY] {
                return None;
            }
        }
        for day in &days {
            *named.get_mut(*day)? = true;
            *closed.get_mut(*day)? |= spans.is_empty();
            week.get_mut(*day)?.extend(&spans);
        }
        rules.push((days, spans));
    }
    // Open and closed on the same day: one of them is an exception, of which nothing says how far it goes.
    if week.iter().zip(closed).any(|(spans, closed)| closed && !spans.is_empty()) {
        return None;
    }
    if with_bank_holidays && week.last().is_none_or(Vec::is_empty) {
        let mut open = rules.iter().map(|(_, spans)| spans).filter(|spans| !spans.is_empty());
        let first = open.next()?;
        let same = open.all(|other| other == first);
        (same && !std::mem::replace(named.get_mut(BANK_HOLIDAY)?, true)).then_some(())?;
        week.get_mut(BANK_HOLIDAY)?.extend(first);
    }
    to_hours(&week, &named)
}

/// Days at the front, and what stands behind them: Mon-Fri, Sat and Sun.
fn take_days(words: &[Word]) -> Option<(Vec<usize>, &[Word])> {
    let (mut days, mut rest): (Vec<usize>, _) = (Vec::new(), words);
    loop {
        match rest {
            [Word::Days(first), Word::To, Word::Days(last), behind @ ..] => {
                let ([first], [last]) = (&**first, &**last) else { return None };
                let length = (last + 7 - first) % 7;
                if *first == BANK_HOLIDAY || *last == BANK_HOLIDAY || length == 0 {
                    return None;
                }
                days.extend((0..=length).map(|step| (first + step) % 7));
                rest = behind;
            }
            [Word::Days(some), behind @ ..] => {
                days.extend(some);
                rest = behind;
            }
            [Word::And, behind @ ..]
                if matches!(behind.iter().find(|word| **word != Word::And), Some(Word::Days(_))) =>
            {
                rest = behind;
            }
            _ => return Some((days, rest)),
        }
    }
}

/// Times at the front, none for closed, and what stands behind them.
fn take_spans(words: &[Word]) -> Option<(Vec<Span>, &[Word])> {
    let (mut spans, mut rest) = match words {
        [Word::Closed, behind @ ..] => return Some((Vec::new(), behind)),
        [Word::AllDay, behind @ ..] => return Some((vec![(0, MIDNIGHT)], behind)),
        _ => (Vec::new(), words),
    };
    loop {
        match rest {
            [Word::Time(opens, one), Word::To | Word::And, Word::Time(closes, other), behind @ ..] => {
                spans.push(span((*opens, *one), (*closes, *other))?);
                rest = behind;
            }
            [Word::And, behind @ ..] if !spans.is_empty() && matches!(behind.first(), Some(Word::Time(..))) => {
                rest = behind
            }
            _ => return (!spans.is_empty()).then_some((spans, rest)),
        }
    }
}

/// The hours in the form of the library, which refuses what cannot be.
fn to_hours(week: &[Vec<Span>; 8], named: &[bool; 8]) -> Option<Hours> {
    let day = |place: usize| DAYS.get(place).copied().unwrap_or("PH");
    // Every hour of every day leaves no bank holiday out.
    let always = |(place, spans): (usize, &Vec<Span>)| {
        *spans == [(0, MIDNIGHT)] || place == BANK_HOLIDAY && named.get(place) == Some(&false)
    };
    if week.iter().enumerate().all(always) {
        return Some(Hours::Always);
    }
    let rules = week.iter().zip(named).enumerate().filter(|(_, (_, named))| **named).map(|(place, (spans, _))| {
        let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let mut spans = spans.clone();
        spans.sort_unstable();
        let spans: Vec<String> = spans.iter().map(|(from, to)| format!("{}-{}", clock(*from), clock(*to))).collect();
        let times = if spans.is_empty() { "off".to_owned() } else { spans.join(",") };
        format!("{} {times}", day(place))
    });
    rules.collect::<Vec<_>>().join("; ").parse().ok().filter(|hours| *hours != Hours::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_read() {
        for (written, hours) in [
            ("Mon-Fri 9am-5pm", "Mo-Fr 09:00-17:00"),
            ("9-5 weekdays", "Mo-Fr 09:00-17:00"),
            ("9am – 5pm, Monday – Friday", "Mo-Fr 09:00-17:00"),
            ("Monday to Thursday 8.30am to 5pm, Friday 8.30am to 4.30pm", "Mo-Th 08:30-17:00; Fr 08:30-16:30"),
            ("Mon to Thurs 8.30-5.00, Fri 8.30-4.30", "Mo-Th 08:30-17:00; Fr 08:30-16:30"),
            ("Office hours: Mon - Fri, 0830 - 1700hrs", "Mo-Fr 08:30-17:00"),
            ("Mon-Fri 9:00-17:00 (closed bank holidays)", "Mo-Fr 09:00-17:00; PH off"),
            ("Monday to Friday 9am to 5pm excluding bank holidays", "Mo-Fr 09:00-17:00; PH off"),
            ("Monday to Friday (except bank holidays) 9am to 5pm", "Mo-Fr 09:00-17:00; PH off"),
            ("Every day 8am-midnight including bank holidays", "Mo-Su 08:00-24:00; PH 08:00-24:00"),
            ("8am to 8pm, 7 days a week, 365 days a year", "Mo-Su 08:00-20:00; PH 08:00-20:00"),
            ("24 hours", "24/7"),
            ("24hrs", "24/7"),
            ("24/7", "24/7"),
            ("24 hours a day, 7 days a week", "24/7"),
            ("24 hours Mon-Sun, closed bank holidays", "Mo-Su 00:00-24:00; PH off"),
            ("24 hours a day, 365 days a year", "24/7"),
            ("24 hours a day, every day, including bank holidays", "24/7"),
            ("Mon 9-12 and 1-5pm", "Mo 09:00-12:00,13:00-17:00"),
            ("Mon-Fri 5pm-8.30am, weekends 24 hours", "Mo-Fr 17:00-08:30; Sa,Su 00:00-24:00"),
            ("Mon-Fri 9 am - 5 pm; Sat & Sun closed", "Mo-Fr 09:00-17:00"),
            ("Weekdays 10-4, weekends closed", "Mo-Fr 10:00-16:00"),
            ("Tues & Weds 12 noon-3pm", "Tu,We 12:00-15:00"),
            ("Mo-Fr 08:30-17:00; PH off", "Mo-Fr 08:30-17:00; PH off"),
            ("Mon-Fri 9 a.m. - 5 p.m.", "Mo-Fr 09:00-17:00"),
            ("Fri-Mon 6pm-10pm", "Mo,Fr,Sa,Su 18:00-22:00"),
        ] {
            let read = read(written).map(|hours| hours.to_string());
            let expected = hours.parse::<Hours>().expect("hours");
            assert_eq!(read, Some(expected.to_string()), "{written}");
        }
    }

    #[test]
    fn what_could_mean_something_else_is_not_read() {
        for written in [
            "",
            "out of hours",
            "office hours",
            "9am-5pm",
            "09:00-17:00",
            "Mon-Fri",
            "daytime",
            "Mon-Fri 9am",
            "Mon-Fri 9am-12pm",
            "Mon-Fri 09:00-05:00",
            "Mon-Fri 9am-5pm term time only",
            "Mon-Fri 9-5 (not August)",
            "5-9 Mon",
            "Mon-Fri 9am-5pm, answerphone at other times",
            "Mon 9-5, Sat",
            "Mon-Mon 9-5",
            "weekdays from 9",
            "Mon-Fri 9-5 and Mon 4-6",
            "Mon-Fri 9am-25pm",
            "Mon-Fri 9:75-17:00",
            "1st Monday 9-5",
            "24 hours Mon-Fri-Sun",
            "Mon-Fri (not Wed) 9am-5pm",
            "Mon-Fri 9am-5pm except Wednesday",
            "Mon-Fri 9am-5pm exc. Wed",
            "Mon-Fri 9am-5pm excl Wed",
            "Mon-Fri 9am-5pm excluding Thursdays",
            "Mon-Fri excluding Thu 9am-5pm",
            "Mon-Fri 9am-5pm, excluding bank holidays and Thursdays",
            "Every day 9am-9pm except Sunday",
            "7 days, not Sundays, 9am-5pm",
            "Mon-Fri (closed Weds) 9am-5pm",
            "Mon-Fri, closed Weds, 9am-5pm",
            "Mon-Fri closed Weds 9am-5pm",
            "Mon-Fri 9am-5pm Sat 9am-12 noon closed Thursdays",
            "Mon-Fri 24hrs except Tues",
            "Mon-Fri 9am-5pm apart from Wednesdays",
            "Mon-Fri 9am-5pm but not Wednesday",
            "Mon-Fri 9am-5pm bar Wednesday",
            "Mon-Fri 9am-5pm without Wednesday",
            "Closed Mon-Fri 9am-5pm",
        ] {
            assert_eq!(read(written), None, "{written}");
        }
    }
}
