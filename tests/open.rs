//! Open or not, against a reference that is slow and obviously right.

use std::collections::BTreeSet;

use helplines::time::{Date, Hours, LocalTime, OpenState, Weekday};
use helplines::{Concern, Directory, Nation, Situation};

/// What the reference knows of a minute.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Answer {
    Open,
    Closed,
    Unknown,
}

/// The days that a rule names: 0 for Monday to 6 for Sunday, 7 for bank holidays.
fn days(list: &str) -> Vec<usize> {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"];
    let place = |name: &str| names.iter().position(|known| *known == name).expect("a day");
    let item = |item: &str| match item.split_once('-') {
        Some((first, last)) => (place(first)..=place(last)).collect(),
        None => vec![place(item)],
    };
    list.split(',').flat_map(item).collect()
}

fn minutes(time: &str) -> usize {
    let (hour, minute) = time.split_once(':').expect("a time");
    hour.parse::<usize>().expect("an hour") * 60 + minute.parse::<usize>().expect("a minute")
}

/// Which of the 2880 minutes from a day's midnight are open by the rule for this kind of day.
fn open_minutes(text: &str, kind: usize) -> Option<Vec<bool>> {
    let mut open = vec![false; 2880];
    let mut named = false;
    for rule in text.split("; ") {
        let (list, times) = rule.split_once(' ').expect("days and times");
        if !days(list).contains(&kind) {
            continue;
        }
        named = true;
        for span in times.split(',').filter(|times| *times != "off") {
            let (from, to) = span.split_once('-').expect("a span");
            let (from, to) = (minutes(from), minutes(to));
            open[from..if to > from { to } else { to + 1440 }].fill(true);
        }
    }
    // A weekday that is not named is closed; bank holidays that are not named are not known.
    (named || kind < 7).then_some(open)
}

/// The open minutes of a day and of the night after it; `None` where they are not known.
fn day(text: &str, date: Date, nations: &[Nation]) -> Option<Vec<bool>> {
    let usual = open_minutes(text, date.weekday() as usize);
    let kept = nations.iter().filter(|nation| date.is_bank_holiday(**nation)).count();
    let holiday = open_minutes(text, 7);
    match kept {
        0 => usual,
        kept if kept == nations.len() || holiday == usual => holiday,
        _ => None,
    }
}

/// What is known of each minute of a day.
fn reference(text: &str, nations: &[Nation], yesterday: Date, today: Date) -> Vec<Answer> {
    let before = day(text, yesterday, nations);
    let usually_before = open_minutes(text, yesterday.weekday() as usize).expect("a weekday");
    let today = day(text, today, nations);
    let answer = |minute: usize| match (&before, &today) {
        (Some(open), _) if open[1440 + minute] => Answer::Open,
        (None, _) if usually_before[1440 + minute] => Answer::Unknown,
        (_, None) => Answer::Unknown,
        (_, Some(open)) if open[minute] => Answer::Open,
        _ => Answer::Closed,
    };
    (0..1440).map(answer).collect()
}

fn answer(state: OpenState) -> Answer {
    match state {
        OpenState::Open { .. } => Answer::Open,
        OpenState::Closed { .. } => Answer::Closed,
        _ => Answer::Unknown,
    }
}

fn dates(first: &str, count: usize) -> Vec<Date> {
    let mut all = Vec::new();
    let first: Date = first.parse().expect("a date");
    for (year, month) in (first.year()..=first.year() + 1).flat_map(|year| (1..=12).map(move |month| (year, month))) {
        all.extend((1..=31).filter_map(|day| Date::new(year, month, day)).filter(|date| *date >= first));
    }
    all.truncate(count);
    all
}

/// Every distinct pair of hours and nations in the directory, less those that have nothing to compute.
fn weekly_hours() -> BTreeSet<(String, Vec<Nation>)> {
    let contacts = Directory::embedded().contacts().iter();
    let channels = contacts.flat_map(|contact| contact.channels().map(move |channel| (contact, channel)));
    channels
        .filter(|(_, channel)| matches!(channel.hours(), Hours::Weekly(_)))
        .map(|(contact, channel)| {
            let nations = if channel.nations().is_empty() { contact.nations() } else { channel.nations() };
            (channel.hours().to_string(), nations.iter().collect::<Vec<_>>())
        })
        .collect()
}

/// Two weeks with the end of summer time and no bank holiday; then two with Christmas.
#[test]
fn every_minute_of_four_weeks_agrees_with_the_reference() {
    let mut compared = 0;
    for first in ["2026-10-18", "2026-12-20"] {
        let dates = dates(first, 15);
        for (text, nations) in weekly_hours() {
            let hours: Hours = text.parse().expect("hours");
            for pair in dates.windows(2) {
                let mut previous: Option<(LocalTime, OpenState)> = None;
                let expected = reference(&text, &nations, pair[0], pair[1]);
                for (minute, expected) in expected.into_iter().enumerate() {
                    let now = LocalTime::new(pair[1], (minute / 60) as u8, (minute % 60) as u8).expect("a time");
                    let state = hours.at(now, &nations);
                    assert_eq!(answer(state), expected, "{text} in {nations:?} at {now}");
                    next_change_holds(previous, now, state, &text);
                    previous = Some((now, state));
                    compared += 1;
                }
            }
        }
    }
    println!("{compared} minutes compared");
    assert!(compared > 1_000_000, "{compared}");
}

/// The change that was announced a minute ago is now, or is still announced.
fn next_change_holds(previous: Option<(LocalTime, OpenState)>, now: LocalTime, state: OpenState, text: &str) {
    let Some((_, before)) = previous else { return };
    let announced = match before {
        OpenState::Open { until } => until,
        OpenState::Closed { opens } => opens,
        _ => return,
    };
    let changed = answer(before) != answer(state);
    match announced {
        Some(at) if at == now => assert!(changed, "{text}: announced for {now}"),
        // A closed line that comes to be not known announces nothing.
        _ if changed => assert_eq!(answer(state), Answer::Unknown, "{text}: not announced for {now}"),
        _ => assert_eq!(before, state, "{text}: the same until {now}"),
    }
}

#[test]
fn every_text_in_the_directory_prints_and_parses_back() {
    for channel in Directory::embedded().contacts().iter().flat_map(|contact| contact.channels()) {
        assert_eq!(channel.hours().to_string().parse(), Ok(channel.hours()));
    }
}

#[test]
fn always_has_no_until_and_unknown_is_neither() {
    let time = "2026-04-03T12:00".parse().expect("a time");
    for nation in Nation::ALL {
        assert_eq!(Hours::Always.at(time, &[*nation]), OpenState::Open { until: None });
        assert!(matches!(Hours::Unknown.at(time, &[*nation]), OpenState::Unknown { .. }));
    }
    assert_eq!(time.weekday(), Weekday::Friday);
}

#[test]
fn bank_holidays_are_those_of_the_channel_or_else_of_the_contact() {
    let states = |concern, id: &str, time: &str| -> Vec<OpenState> {
        let situation = Situation::new(concern).at(time.parse::<helplines::time::LocalTime>().expect("a time"));
        let advice = Directory::embedded().advise(&situation);
        let step = advice.steps().iter().find(|step| step.contact().id() == id).expect("a step");
        step.channels().filter_map(|channel| step.state_of(&channel)).collect()
    };
    // 2 January is a bank holiday in Scotland alone, and Beat, for all nations, has a number for each.
    let beat = states(Concern::EatingDisorder, "beat", "2026-01-02T16:00");
    let open = beat.iter().filter(|state| state.is_open()).count();
    assert_eq!(open, 3, "{beat:?}");
    // 12 July is one in Northern Ireland alone, and its social workers for emergencies then work in the day.
    let social_work = |time| states(Concern::AdultAtRisk, "ni-emergency-social-work", time)[0].is_open();
    assert!(social_work("2027-07-12T12:00") && !social_work("2027-07-19T12:00"));
}
