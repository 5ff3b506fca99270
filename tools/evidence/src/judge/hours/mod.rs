//! What a British page says of opening hours, compared with what the directory knows.

mod lexemes;
mod statement;
mod week;

use std::sync::LazyLock;

use helplines::time::Hours;
use regex::Regex;

use lexemes::{Lexeme, is_opening, lexemes};
use statement::read;
use week::Week;

/// Says whether a page and the directory give the same opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreement {
    /// What the page says is what the directory knows, as far as the page goes.
    Agrees,
    /// The page plainly says something else.
    Disagrees,
    /// The page says nothing of hours, or something that could be meant in several ways.
    NotUnderstood,
}

/// Returns whether a sentence or a line speaks of opening hours at all.
pub fn says_hours(text: &str) -> bool {
    static HINT: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new("(?i)[0-9]|day|week|hour|hrs|open|clos|shut|noon|midnight|night|clock|time|daily|mon|oriau|gau|dydd")
            .ok()
    });
    if !HINT.as_ref().is_some_and(|hint| hint.is_match(text)) {
        return false;
    }
    let lexemes = lexemes(text);
    let has = |test: fn(&Lexeme) -> bool| lexemes.iter().any(test);
    if has(|lexeme| *lexeme == Lexeme::Event) {
        return false;
    }
    let opens = has(is_opening);
    let several_days = has(|lexeme| matches!(lexeme, Lexeme::Days(days) if days.count_ones() > 1));
    let times = has(|lexeme| matches!(lexeme, Lexeme::Times(_)));
    let closes = has(|lexeme| *lexeme == Lexeme::Closed) && has(|lexeme| matches!(lexeme, Lexeme::Days(_)));
    let any_time = has(|lexeme| *lexeme == Lexeme::AnyTime);
    let dated = has(|lexeme| *lexeme == Lexeme::Date);
    has(|lexeme| *lexeme == Lexeme::Topic)
        || ((times || closes) && (opens || !dated))
        || ((several_days || any_time) && opens && !dated)
}

/// Compares the hours that the directory knows with what a text of one or a few sentences says.
///
/// A text that goes only part of the way (`open until midnight`) is compared that far. Bank holidays disagree only where
/// the text and the directory both speak of them.
pub fn compare(known: Hours, text: &str) -> Agreement {
    let (Some(known), Some(mut said)) = (Week::of(known), read(text)) else {
        return Agreement::NotUnderstood;
    };
    let agreement = said.verdict(&known);
    if agreement == Agreement::Disagrees && said.takes_other_readings(&known) {
        return match said.verdict(&known) {
            Agreement::Disagrees => Agreement::Disagrees,
            _ => Agreement::NotUnderstood,
        };
    }
    agreement
}

#[cfg(test)]
mod tests {
    use super::Agreement::{Agrees, Disagrees, NotUnderstood};
    use super::week::Span;
    use super::*;

    const OFFICE: &str = "Mo-Fr 09:00-17:00";
    const OFFICE_NO_HOLIDAYS: &str = "Mo-Fr 09:00-17:00; PH off";
    const OFFICE_AND_SATURDAY: &str = "Mo-Fr 09:00-17:00; Sa 10:00-16:00";
    const UNTIL_MIDNIGHT: &str = "Mo-Su 08:00-24:00";
    const DAILY: &str = "Mo-Su 09:00-17:00";
    const DAILY_WITH_HOLIDAYS: &str = "Mo-Su 08:00-19:00; PH 08:00-19:00";
    const SHORT_FRIDAY: &str = "Mo-Th 08:30-17:00; Fr 08:30-16:30";
    const EVENINGS: &str = "Mo-Su 18:00-22:00";
    const NIGHTS: &str = "Mo-Su 20:00-08:00";
    const TWO_SPANS: &str = "Mo-Fr 09:00-12:00,13:00-17:00";

    #[test]
    fn what_a_page_says_is_compared_with_what_is_known() {
        let mut wrong = Vec::new();
        for (known, text, expected) in [
            (OFFICE, "9am to 5pm, Monday to Friday", Agrees),
            (OFFICE, "Monday to Friday, 9am to 5pm", Agrees),
            (OFFICE, "Monday to Friday, 9am to 5pm (except public holidays)", Agrees),
            (OFFICE_NO_HOLIDAYS, "Monday to Friday, 9am to 5pm (except public holidays)", Agrees),
            (OFFICE_NO_HOLIDAYS, "Monday to Friday, 9am to 5pm", Agrees),
            (OFFICE_NO_HOLIDAYS, "Monday to Friday, 9am to 5pm, including bank holidays", Disagrees),
            (OFFICE, "Monday to Friday, 9am to 5pm, including bank holidays", Agrees),
            (OFFICE, "Mon-Fri 9.00am - 5.00pm", Agrees),
            (OFFICE, "Mon-Fri 9.00am - 5.30pm", Disagrees),
            ("Mo-Fr 09:00-17:30", "Monday–Friday 09:00–17:30", Agrees),
            ("Mo-Fr 09:00-17:30", "Monday–Friday 09:00–17:00", Disagrees),
            (UNTIL_MIDNIGHT, "8am to midnight", Agrees),
            (UNTIL_MIDNIGHT, "Our lines are open from 8am to midnight every day.", Agrees),
            (UNTIL_MIDNIGHT, "Lines are open until midnight", Agrees),
            (UNTIL_MIDNIGHT, "Open till midnight, seven days a week", Agrees),
            (OFFICE, "Our helpline is open until midnight", Disagrees),
            ("Mo-Fr 20:00-24:00; Sa,Su 16:00-22:00", "open until midnight", NotUnderstood),
            ("24/7", "open 24 hours a day, 7 days a week", Agrees),
            ("24/7", "24/7", Agrees),
            ("24/7", "Call us free, 24/7/365", Agrees),
            ("24/7", "day or night, any time", NotUnderstood),
            ("24/7", "Call us day or night, any time", Agrees),
            ("24/7", "You can call us at any time, day or night, 365 days a year.", Agrees),
            ("24/7", "Our 24-hour helpline is free and confidential", Agrees),
            ("24/7", "The helpline is open round the clock, every day of the year.", Agrees),
            ("24/7", "24 hours a day, 365 days a year", Agrees),
            ("24/7", "The line is open 24 hours, 7 days a week, 365 days a year, including bank holidays", Agrees),
            ("24/7", "open 24 hours a day, except bank holidays", Disagrees),
            ("24/7", "Monday to Friday, 9am to 5pm", Disagrees),
            (OFFICE, "24 hours a day, 7 days a week", Disagrees),
            (OFFICE, "Our 24-hour helpline", Disagrees),
            (OFFICE, "Call us at any time", NotUnderstood),
            (DAILY, "365 days a year, 9am to 5pm", Agrees),
            (DAILY, "9am to 5pm daily", Agrees),
            (DAILY, "9am to 5pm every day", Agrees),
            (DAILY, "Every day, 9am-5pm", Agrees),
            (DAILY, "9am–5pm, seven days a week", Agrees),
            (DAILY, "Monday to Sunday 9 to 5", Agrees),
            (DAILY, "Monday to Friday 9am to 5pm", Disagrees),
            (OFFICE, "Monday to Sunday 9am to 5pm", Disagrees),
            (DAILY_WITH_HOLIDAYS, "8am to 7pm, 365 days a year", Agrees),
            (DAILY_WITH_HOLIDAYS, "8am to 7pm every day, including weekends and bank holidays", Agrees),
            (DAILY_WITH_HOLIDAYS, "8am to 7pm every day. Closed on bank holidays.", Disagrees),
            (OFFICE, "weekdays, 9am to 5pm", Agrees),
            (OFFICE, "We are open on weekdays", Agrees),
            (DAILY, "We are open on weekdays only", Disagrees),
            (OFFICE, "We are open at weekends only", Disagrees),
            ("Sa,Su 10:00-16:00", "Saturday and Sunday 10am-4pm", Agrees),
            ("Sa,Su 10:00-16:00", "weekends 10am to 4pm", Agrees),
            ("Mo-Su 10:00-16:00", "Saturday and Sunday 10am-4pm", NotUnderstood),
            ("Mo-Su 10:00-16:00", "Saturday and Sunday 10am-3pm", Disagrees),
            (SHORT_FRIDAY, "Monday to Thursday, 8:30am to 5pm and Friday, 8:30am to 4:30pm", Agrees),
            (SHORT_FRIDAY, "Monday to Thursday, 8:30am to 5pm and Friday, 8:30am to 4pm", Disagrees),
            (SHORT_FRIDAY, "8.30am to 5pm Monday to Thursday, 8.30am to 4.30pm Friday", Agrees),
            (SHORT_FRIDAY, "Mon–Thurs: 08.30–17.00 | Fri: 08.30–16.30", Agrees),
            (OFFICE_AND_SATURDAY, "Monday to Friday, 9am to 5pm", Disagrees),
            (OFFICE_AND_SATURDAY, "Mon-Fri 9-5, Sat 10-4", Agrees),
            (OFFICE_AND_SATURDAY, "Monday to Friday (9am to 5pm) and Saturdays (10am to 4pm)", Agrees),
            (OFFICE_AND_SATURDAY, "Monday to Friday 9am to 5pm. Saturday 10am to 4pm. Sunday closed.", Agrees),
            (OFFICE_AND_SATURDAY, "Monday to Friday 9am to 5pm, Saturday 10am to 4pm, closed on Sundays", Agrees),
            ("Mo-Fr 12:00-14:00", "noon to 2pm, Monday to Friday", Agrees),
            ("Mo-Fr 12:00-14:00", "Monday to Friday midday - 2pm", Agrees),
            ("Mo-Fr 12:00-14:00", "Monday to Friday, 12 noon to 2pm", Agrees),
            ("Mo-Fr 12:00-14:00", "Monday to Friday, 12pm to 2pm", Agrees),
            ("Mo-Fr 09:00-24:00", "Monday to Friday, 9am to 12pm", NotUnderstood),
            ("Mo-Fr 09:00-12:00", "Monday to Friday, 9am to 12pm", Agrees),
            ("Mo-Fr 09:00-13:00", "Monday to Friday, 9am to 12pm", Disagrees),
            (OFFICE, "9 to 5, Monday to Friday", Agrees),
            (OFFICE, "9 to 5", NotUnderstood),
            (OFFICE, "Monday to Friday 9-5pm", Agrees),
            (EVENINGS, "6-10pm daily", Agrees),
            (EVENINGS, "from 6pm to 10pm every evening", Agrees),
            (EVENINGS, "Open every evening between 6pm and 10pm", Agrees),
            (EVENINGS, "Open every evening from 6pm", Agrees),
            (EVENINGS, "Open every evening from 7pm", Disagrees),
            (OFFICE, "0900 to 1700 hrs Monday to Friday", Agrees),
            (OFFICE, "Monday to Friday 0900-1700hrs", Agrees),
            (OFFICE_NO_HOLIDAYS, "closed on bank holidays", Agrees),
            (DAILY_WITH_HOLIDAYS, "closed on bank holidays", Disagrees),
            (OFFICE, "closed on bank holidays", NotUnderstood),
            (OFFICE_NO_HOLIDAYS, "9am to 5pm Monday to Friday, excluding bank holidays", Agrees),
            (
                OFFICE,
                "Monday: 9am to 5pm Tuesday: 9am to 5pm Wednesday: 9am to 5pm Thursday: 9am to 5pm Friday: 9am to 5pm \
                 Saturday: Closed Sunday: Closed",
                Agrees,
            ),
            (
                OFFICE,
                "Monday\n9am - 5pm\nTuesday\n9am - 5pm\nWednesday\n9am - 5pm\nThursday\n9am - 5pm\nFriday\n9am - 4pm",
                Disagrees,
            ),
            (OFFICE, "Saturday: Closed Sunday: Closed", Agrees),
            (DAILY, "Saturday: Closed Sunday: Closed", Disagrees),
            (DAILY, "Monday: 9am to 5pm", NotUnderstood),
            (NIGHTS, "8pm to 8am every night", Agrees),
            (NIGHTS, "Every night, 8pm to 8am the next day", Agrees),
            (NIGHTS, "8am to 8pm every day", Disagrees),
            (TWO_SPANS, "Monday to Friday, 9am to 12 noon and 1pm to 5pm", Agrees),
            (TWO_SPANS, "Monday to Friday 9am to 5pm", Disagrees),
            (TWO_SPANS, "Monday to Friday, 9am to 5pm (closed for lunch 12pm to 1pm)", NotUnderstood),
            (OFFICE, "Llun i Gwener, 9yb i 5yp", Agrees),
            (OFFICE, "o ddydd Llun i ddydd Gwener, 9am - 5pm", Agrees),
            (OFFICE, "Dydd Llun i ddydd Iau, 9yb i 5yp", Disagrees),
            ("24/7", "24 awr y dydd, 7 diwrnod yr wythnos", Agrees),
            (OFFICE, "Call us free on 0808 157 0001, Monday to Friday, 9am to 5pm.", Agrees),
            (OFFICE, "Phone 020 7946 0001 (9am to 5pm, Monday to Friday)", Agrees),
            (OFFICE, "Our helpline 0808 157 0001 is open between 9am and 5pm, Monday to Friday, or email us.", Agrees),
            (OFFICE, "Telephone: 0808 157 0001\nMonday to Friday, 9am to 5pm\nFind out about call charges", Agrees),
            (OFFICE, "9am to 5pm", Agrees),
            (OFFICE, "9am to 6pm", Disagrees),
            (OFFICE_AND_SATURDAY, "9am to 5pm", NotUnderstood),
            (OFFICE, "Opening hours: 9 a.m. to 5 p.m. Mon. to Fri.", Agrees),
            ("Mo-Sa 09:00-17:00", "every day except Sunday, 9am to 5pm", Agrees),
            ("Mo-Sa 09:00-17:00", "9am to 5pm every day except Sundays and bank holidays", Agrees),
            (DAILY, "9am to 5pm every day except Sundays", Disagrees),
            ("Fr-Su 18:00-02:00".replace("Fr-Su", "Fr,Sa,Su").leak(), "Friday to Sunday, 6pm to 2am", Agrees),
            ("Mo-Su 00:00-24:00", "24/7", Agrees),
            ("Mo-Th,Su 09:00-17:00", "Sunday to Thursday 9am-5pm", Agrees),
            (
                "Mo-Fr 00:00-09:00,17:00-24:00; Sa,Su 00:00-24:00",
                "5pm to 9am weekdays and 24 hours at weekends",
                NotUnderstood,
            ),
            (OFFICE, "Report online 24/7 or call 101", NotUnderstood),
            (OFFICE, "Our online form is available 24 hours a day, 7 days a week", NotUnderstood),
            (OFFICE, "Our self-help guides are available 24 hours a day", NotUnderstood),
            (OFFICE, "The website is open 24/7", NotUnderstood),
            (OFFICE, "Parking is free from 6pm to 8am every day", NotUnderstood),
            (OFFICE, "Calls to 0808 157 0001 are free every day", NotUnderstood),
            (OFFICE, "The line used to be open Monday to Friday 9am to 10pm", NotUnderstood),
            (OFFICE, "Call 0808 157 0001 Monday to Friday 9am to 5pm, or visit our website.", Agrees),
            ("24/7", "We are open evenings, weekends and bank holidays", NotUnderstood),
            ("24/7", "Talk to us at any time of the day or night", Agrees),
            (OFFICE, "8.45am to 5pm, Monday to Thursday, and 8.45am to 4.45pm, Friday", Disagrees),
            ("Mo-Su 12:00-14:30,19:00-21:30", "Every day of the year, 12 – 2.30pm and 7 – 9.30pm", Agrees),
            // Hostile, or more than this reads.
            (OFFICE, "Monday to Friday, 9am to 5pm, term time only", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm. Hours vary in the holidays.", NotUnderstood),
            (OFFICE, "9am to 5pm Monday to Friday, from 1 May", NotUnderstood),
            (OFFICE, "9am to 5pm Monday to Friday (October to March)", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, but check our website", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, first Wednesday of the month until 7pm", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, every other Wednesday until 7pm", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, until 7pm on Thursdays", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm. Out of hours: 5pm to 9am.", NotUnderstood),
            (OFFICE, "Web chat: Monday to Friday 9am to 5pm", NotUnderstood),
            (OFFICE, "Helpline: Monday to Friday 9am to 5pm. Web chat: Saturday 10am to 4pm.", NotUnderstood),
            (OFFICE, "Helpline 24/7. Office open Monday to Friday, 9am to 5pm.", NotUnderstood),
            ("24/7", "Helpline 24/7. Office open Monday to Friday, 9am to 5pm.", NotUnderstood),
            (OFFICE, "Adults: Monday to Friday 9am to 5pm. Children: Saturday 9am to 5pm.", NotUnderstood),
            (
                OFFICE_AND_SATURDAY,
                "Call 0808 157 0001 Monday to Friday 9am to 5pm, call 0808 157 0002 Saturday 10am to 4pm",
                NotUnderstood,
            ),
            (OFFICE, "We need 24 hours' notice", NotUnderstood),
            ("24/7", "We will reply within 24 hours", NotUnderstood),
            ("24/7", "It takes 24 hours to process", NotUnderstood),
            ("24/7", "It takes 24 hours", NotUnderstood),
            ("24/7", "You can withdraw at any time", NotUnderstood),
            (OFFICE, "for children aged 11 to 18", NotUnderstood),
            (OFFICE, "Monday 1 to 5 May", NotUnderstood),
            (OFFICE, "Calls cost £9 to £5", NotUnderstood),
            (OFFICE, "Open most days, 9am to 5pm", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, excluding Christmas", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm (not Wednesdays)", NotUnderstood),
            (OFFICE, "Monday to Friday, 9am to 5pm and 10am to 4pm", NotUnderstood),
            (OFFICE, "Leave a message Monday to Friday 9am to 5pm", NotUnderstood),
            (OFFICE, "Call after 5pm, Monday to Friday", NotUnderstood),
            (OFFICE, "From 9am Monday to 5pm Friday", NotUnderstood),
            (OFFICE, "from 5pm Friday until 9am Monday", NotUnderstood),
            (OFFICE, "Monday to Friday closed 9am to 5pm", NotUnderstood),
            (OFFICE, "9am-5pm Monday to Friday - closed weekends", Agrees),
            (OFFICE, "Monday to Friday 9am to 5pm, 24 hours a day", NotUnderstood),
            (OFFICE, "five days a week, 9am to 5pm", NotUnderstood),
            (OFFICE, "office hours", NotUnderstood),
            (OFFICE, "Come on Monday", NotUnderstood),
            (OFFICE, "", NotUnderstood),
            ("", "Monday to Friday, 9am to 5pm", NotUnderstood),
        ] {
            let hours: Hours = known.parse().unwrap();
            let found = compare(hours, text);
            if found != expected {
                wrong.push(format!("{known}: {text:?}: {found:?}, not {expected:?}: {:?}", lexemes(text)));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn the_words_of_the_crate_agree_with_its_hours_and_not_with_others() {
        let mut count = 0;
        let contacts = helplines::Directory::embedded().contacts();
        for hours in contacts.iter().flat_map(|contact| contact.channels().map(|channel| channel.hours())) {
            let words = hours.words().to_string();
            let expected = if hours == Hours::Unknown { NotUnderstood } else { Agrees };
            assert_eq!(compare(hours, &words), expected, "{hours}: {words}");
            if hours == Hours::Unknown {
                continue;
            }
            count += 1;
            assert!(says_hours(&words), "{words}");
            for other in shifted(hours) {
                assert_eq!(compare(other, &words), Disagrees, "{other}: {words}");
                assert_eq!(compare(hours, &other.words().to_string()), Disagrees, "{hours}: {}", other.words());
            }
        }
        assert!(count > 100, "{count}");
    }

    /// The same hours with one time of one rule an hour later.
    fn shifted(hours: Hours) -> Vec<Hours> {
        let text = if hours == Hours::Always { "Mo-Su 00:00-24:00".to_owned() } else { hours.to_string() };
        let later = |place: usize| -> Option<Hours> {
            let hour: u16 = text.get(place - 2..place)?.parse().ok()?;
            let shifted = if hour >= 23 { hour - 1 } else { hour + 1 };
            let other = format!("{}{shifted:02}{}", &text[..place - 2], &text[place..]);
            other.parse().ok().filter(|other| *other != hours)
        };
        text.match_indices(':').filter_map(|(place, _)| later(place)).collect()
    }

    /// Numbers that are the same at every run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, bound: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (self.0 >> 33) % bound
        }
    }

    type Spans = Vec<Span>;

    /// A day's hours: closed, one span, two spans, or a night.
    fn some_spans(numbers: &mut Numbers) -> Spans {
        let quarter = |numbers: &mut Numbers, first: u64, last: u64| {
            (u16::try_from(first * 4 + numbers.below((last - first) * 4)).unwrap()) * 15
        };
        match numbers.below(6) {
            0 => Vec::new(),
            1 => vec![
                (quarter(numbers, 7, 10), quarter(numbers, 11, 13)),
                (quarter(numbers, 14, 16), quarter(numbers, 17, 22)),
            ],
            2 => vec![(quarter(numbers, 18, 23), 1440 + quarter(numbers, 1, 6))],
            3 => vec![(quarter(numbers, 12, 16), 1440)],
            _ => vec![(quarter(numbers, 7, 12), quarter(numbers, 13, 23))],
        }
    }

    fn hours_of(week: &[Spans; 7]) -> Option<Hours> {
        let clock = |minutes: u16| match minutes {
            1440 => "24:00".to_owned(),
            minutes => format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60),
        };
        let days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
        let rules = days.iter().zip(week).filter(|(_, spans)| !spans.is_empty()).map(|(day, spans)| {
            let spans: Vec<String> =
                spans.iter().map(|(from, to)| format!("{}-{}", clock(*from), clock(*to))).collect();
            format!("{day} {}", spans.join(","))
        });
        let rules: Vec<String> = rules.collect();
        (!rules.is_empty()).then(|| rules.join("; ").parse().unwrap())
    }

    fn twelve(minutes: u16, point: &str, space: &str) -> String {
        let (hour, minute) = (minutes / 60 % 24, minutes % 60);
        let half = if hour < 12 { "am" } else { "pm" };
        let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
        match (hour, minute) {
            (0, 0) => "midnight".to_owned(),
            (12, 0) => "noon".to_owned(),
            (_, 0) => format!("{twelve}{space}{half}"),
            _ => format!("{twelve}{point}{minute:02}{space}{half}"),
        }
    }

    fn twenty_four(minutes: u16) -> String {
        format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
    }

    /// The first and the last day of each run of the same hours.
    fn runs(week: &[Spans; 7]) -> Vec<(usize, usize, Spans)> {
        let mut runs: Vec<(usize, usize, Spans)> = Vec::new();
        for (day, spans) in week.iter().enumerate() {
            match runs.last_mut() {
                Some((_, last, same)) if same == spans => *last = day,
                _ => runs.push((day, day, spans.clone())),
            }
        }
        runs
    }

    const NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    fn named((first, last): (usize, usize), letters: usize, between: &str) -> String {
        let name = |day: usize| &NAMES[day][..letters.min(NAMES[day].len())];
        if first == last { name(first).to_owned() } else { format!("{}{between}{}", name(first), name(last)) }
    }

    fn list(spans: &[Span], between: &str, and: &str, clock: impl Fn(u16) -> String) -> String {
        let spans: Vec<String> =
            spans.iter().map(|(from, to)| format!("{}{between}{}", clock(*from), clock(*to))).collect();
        spans.join(and)
    }

    /// A week as people write it, in one of six styles.
    fn written(week: &[Spans; 7], style: u64) -> String {
        let open = || runs(week).into_iter().filter(|(.., spans)| !spans.is_empty());
        let lines = |separator: &str, line: &dyn Fn(usize, usize, &[Span]) -> String| {
            open().map(|(first, last, spans)| line(first, last, &spans)).collect::<Vec<_>>().join(separator)
        };
        let table = |separator: &str, colon: &str| {
            let lines = week.iter().enumerate().map(|(day, spans)| match spans.as_slice() {
                [] => format!("{}{colon}Closed", NAMES[day]),
                spans => format!("{}{colon}{}", NAMES[day], list(spans, " - ", ", ", |time| twelve(time, ".", ""))),
            });
            lines.collect::<Vec<_>>().join(separator)
        };
        match style {
            0 => table(" ", ": "),
            1 => table("\n", "\n"),
            2 => lines(", ", &|first, last, spans| {
                format!("{} {}", named((first, last), 3, "-"), list(spans, "-", ", ", twenty_four))
            }),
            3 => lines("; ", &|first, last, spans| {
                let times = list(spans, " to ", " and ", |time| twelve(time, ":", ""));
                format!("{times} {}", named((first, last), 9, " to "))
            }),
            4 => lines(". ", &|first, last, spans| {
                let times = list(spans, "–", " & ", |time| twelve(time, ".", " "));
                format!("{} ({times})", named((first, last), 9, "–"))
            }),
            _ => lines(" and ", &|first, last, spans| {
                let times = list(spans, " until ", " then ", |time| twelve(time, ".", ""));
                format!("{}, from {times}", named((first, last), 9, " to "))
            }),
        }
    }

    #[test]
    fn weeks_written_in_many_ways_agree_with_themselves_and_not_with_others() {
        let mut numbers = Numbers(7);
        let mut count = 0;
        while count < 3000 {
            let kinds = [some_spans(&mut numbers), some_spans(&mut numbers), some_spans(&mut numbers)];
            let weekdays = numbers.below(3);
            let week: [Spans; 7] = std::array::from_fn(|day| match weekdays {
                0 => kinds[numbers.below(3) as usize].clone(),
                1 => kinds[usize::from(day > 4)].clone(),
                _ => kinds[usize::from(day > 3) + usize::from(day > 4)].clone(),
            });
            let Some(hours) = hours_of(&week) else { continue };
            let text = written(&week, numbers.below(6));
            assert_eq!(compare(hours, &text), Agrees, "{hours}: {text}");
            assert!(says_hours(&text), "{text}");
            let open: Vec<usize> = (0..7).filter(|day| !week[*day].is_empty()).collect();
            let day = open[numbers.below(open.len() as u64) as usize];
            let mut changed = week.clone();
            if numbers.below(2) == 0 {
                changed[day][0].0 += 15;
            } else {
                changed[day].last_mut().unwrap().1 -= 30;
            }
            let other = hours_of(&changed).unwrap();
            assert_eq!(compare(other, &text), Disagrees, "{other}: {text}");
            count += 1;
        }
    }

    #[test]
    fn hours_are_told_from_other_figures() {
        for (text, expected) in [
            ("9am to 5pm", true),
            ("Lines are open 24/7", true),
            ("Monday to Friday, 9am to 5pm", true),
            ("open until midnight", true),
            ("Opening hours", true),
            ("Check our opening times", true),
            ("closed on bank holidays", true),
            ("Sunday: Closed", true),
            ("We are open every day", true),
            ("24 hours a day, 7 days a week", true),
            ("our 24-hour helpline", true),
            ("Call us any time, day or night", true),
            ("Mon-Fri 9-5", true),
            ("0900 to 1700 hrs", true),
            ("Helpline hours: Monday to Friday 10.00-16.00", true),
            ("From 1 May our helpline is open from 9am to 5pm", true),
            ("Llun i Gwener, 9yb i 5yp", true),
            ("24 hours' notice", false),
            ("We need 24 hours notice of changes", false),
            ("within 24 hours", false),
            ("We aim to reply within 24 hours", false),
            ("after 24 hours", false),
            ("every 24 hours", false),
            ("24 to 48 hours", false),
            ("10 to 12 weeks", false),
            ("The course lasts 10 to 12 weeks, Monday evenings", false),
            ("for young people aged 11 to 18", false),
            ("children 11 to 18", false),
            ("ages 5 to 11", false),
            ("1 to 5 May", false),
            ("Monday 1 to 5 May", false),
            ("from 3 to 7 June", false),
            ("£9 to £17", false),
            ("£9.50 - 10.50", false),
            ("Calls cost 9 to 12 pence", false),
            ("Call 0808 157 0001", false),
            ("Call 101 or 999", false),
            ("020 7946 0900", false),
            ("You can unsubscribe at any time", false),
            ("You may withdraw your consent at any time", false),
            ("Join our webinar on Monday, 10am to 11am", false),
            ("The incident happened between 9pm and 11pm", false),
            ("He sat in the sun", false),
            ("See you on Monday", false),
            ("Founded in 1986", false),
            ("1 in 4 women", false),
            ("2 to 5 working days", false),
            ("", false),
        ] {
            assert_eq!(says_hours(text), expected, "{text}: {:?}", lexemes(text));
        }
    }

    #[test]
    fn a_long_text_of_anything_is_read_to_its_end() {
        for part in ["1 ", "24 ", "Monday to ", "9am to ", "closed ", "\u{1f600}é-", "0808 ", "(", "12 noon ", "every "]
        {
            let text = part.repeat(2_000);
            let _ = (says_hours(&text), compare(Hours::Always, &text));
        }
    }
}
