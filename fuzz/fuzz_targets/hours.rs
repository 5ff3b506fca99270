//! Hours that are accepted read back equal, and say at any time of any day whether they are open and when that changes.
#![no_main]

use helplines::Nation;
use helplines::time::{BankHolidays, Date, Hours, HoursError, LocalTime, OpenState, Span, Weekday};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;

#[derive(Arbitrary, Debug)]
struct Asked<'a> {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    nations: u8,
    /// Hundreds of seconds since 1970.
    moment: i32,
    hours: &'a str,
}

fuzz_target!(|asked: Asked<'_>| {
    let hours: Hours = match asked.hours.parse() {
        Ok(hours) => hours,
        Err(error) => return assert!(!HoursError::to_string(&error).is_empty()),
    };
    assert_eq!(hours.to_string().parse().as_ref(), Ok(&hours), "{hours}");
    assert!(!hours.words().to_string().is_empty());
    spans_are_in_order(&hours);

    let nations: Vec<Nation> =
        (0..).zip(Nation::ALL).filter(|(bit, _)| asked.nations >> bit & 1 == 1).map(|(_, n)| *n).collect();
    if let Some(date) = Date::new(asked.year, asked.month % 12 + 1, asked.day % 31 + 1) {
        let time = LocalTime::new(date, asked.hour % 24, asked.minute % 60).expect("a time");
        is_answered(&hours, time, &nations);
    }
    let moment = jiff::Timestamp::from_second(i64::from(asked.moment) * 100).expect("within 9,999 years");
    is_answered(&hours, LocalTime::in_uk(moment), &nations);
});

fn is_answered(hours: &Hours, now: LocalTime, nations: &[Nation]) {
    let state = hours.at(now, nations);
    assert!(!state.words(now).to_string().is_empty());
    assert!(!nations.is_empty() || state == hours.at(now, Nation::ALL), "none is the same as all");
    let change = match state {
        OpenState::Open { until } => until,
        OpenState::Closed { opens } => opens,
        _ => return assert!(!state.is_open() && hours != &Hours::Always),
    };
    let Some(change) = change else { return };
    assert!(change > now, "{hours}: {change} is not after {now}");
    // It changes at that minute, and not before.
    assert_ne!(hours.at(change, nations).is_open(), state.is_open(), "{hours} at {change}, asked at {now}");
    if let Some(minute) = change.minute().checked_sub(1) {
        let before = LocalTime::new(change.date(), change.hour(), minute).expect("a time");
        assert!(before < now || hours.at(before, nations).is_open() == state.is_open(), "{hours} at {before}");
    }
}

fn spans_are_in_order(hours: &Hours) {
    let Hours::Weekly(week) = hours else { return };
    let days: Vec<&[Span]> = Weekday::ALL.iter().map(|day| week.on(*day)).collect();
    assert!(days.iter().any(|spans| !spans.is_empty()));
    let holidays: &[Span] = if let BankHolidays::Open(spans) = week.bank_holidays() { spans } else { &[] };
    for spans in days.into_iter().chain([holidays]) {
        assert!(spans.len() <= 4 && spans.is_sorted_by(|one, next| one.closes() < next.opens()), "{spans:?}");
        for span in spans {
            let (opens, closes) = (span.opens(), span.closes());
            assert!(opens < 1440 && opens < closes && closes - opens <= 1440, "{span:?}");
        }
    }
}
