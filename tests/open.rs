//! Open or not, against a reference that is slow and obviously right.

use std::collections::BTreeSet;

use helplines::time::{Date, Hours, LocalTime, OpenState, Weekday};
use helplines::{Audience, Concern, Directory, Nation, Situation};

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

/// Compares these minutes of each day but the first, and what was announced at each with what came at the next;
/// how many they were.
fn compare(text: &str, nations: &[Nation], dates: &[Date], minutes: &BTreeSet<usize>) -> usize {
    let hours: Hours = text.parse().expect("hours");
    let mut previous: Option<OpenState> = None;
    for pair in dates.windows(2) {
        let expected = reference(text, nations, pair[0], pair[1]);
        for minute in minutes.iter().copied() {
            let now = LocalTime::new(pair[1], (minute / 60) as u8, (minute % 60) as u8).expect("a time");
            let state = hours.at(now, nations);
            assert_eq!(answer(state), expected[minute], "{text} in {nations:?} at {now}");
            if let Some(before) = previous {
                next_change_holds(before, now, state, text);
            }
            previous = Some(state);
        }
    }
    (dates.len() - 1) * minutes.len()
}

/// The change that was announced at the minute before is now, or is still announced; none comes between two minutes.
fn next_change_holds(before: OpenState, now: LocalTime, state: OpenState, text: &str) {
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

/// Midnight and every time that a text names, each with the minute before it and the minute after it, and some between.
fn edges(text: &str) -> BTreeSet<usize> {
    let names_a_time = |part: &&str| part.contains(':');
    let named = text.split([' ', ',', '-', ';']).filter(names_a_time).map(minutes);
    let near = named.chain([0]).flat_map(|minute| [minute + 1439, minute, minute + 1]);
    near.map(|minute| minute % 1440).chain((0..1440).step_by(97)).collect()
}

/// A week with St Andrew's Day, two with the end of summer time and no bank holiday, two with Christmas and
/// 2 January, and the days about 12 July.
#[test]
fn every_edge_of_every_text_in_the_directory_agrees_with_the_reference() {
    let mut compared = 0;
    for (first, count) in [("2026-10-18", 15), ("2026-11-25", 8), ("2026-12-20", 17), ("2027-07-09", 7)] {
        let dates = dates(first, count);
        for (text, nations) in weekly_hours() {
            compared += compare(&text, &nations, &dates, &edges(&text));
        }
    }
    assert!(compared > 30_000, "{compared}");
}

/// From two days before Christmas to two days after the Monday that stands for Boxing Day.
#[test]
fn every_minute_of_a_week_with_bank_holidays_agrees_with_the_reference() {
    let (every_minute, dates) = ((0..1440).collect(), dates("2026-12-22", 9));
    let one = [Nation::England];
    for (text, nations) in [
        ("Mo-Fr 09:00-17:30; PH off", &one[..]),
        ("Mo-Su 18:00-02:00", &one),
        ("Mo 00:00-06:00,18:00-02:00; Tu-Th 18:00-02:00; Fr 18:00-24:00; PH 10:00-12:00,20:00-04:00", Nation::ALL),
    ] {
        assert_eq!(compare(text, nations, &dates, &every_minute), 8 * 1440);
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
    let states = |situation: Situation, id: &str, time: &str| -> Vec<OpenState> {
        let situation = situation.at(time.parse::<helplines::time::LocalTime>().expect("a time"));
        let advice = Directory::embedded().advise(&situation);
        let step = advice.steps().iter().find(|step| step.contact().id() == id).expect("a step");
        step.channels().filter_map(|channel| step.state_of(&channel)).collect()
    };
    // 2 January is a bank holiday in Scotland alone, and Beat, for all nations, has a number for each.
    let beat = states(Concern::EatingDisorder.into(), "beat", "2026-01-02T16:00");
    let open = beat.iter().filter(|state| state.is_open()).count();
    assert_eq!(open, 3, "{beat:?}");
    // 12 July is one in Northern Ireland alone, and its social workers for emergencies then work in the day.
    let worried = Situation::new(Concern::AdultAtRisk).audience(Audience::Worried).nation(Nation::NorthernIreland);
    let social_work = |time| states(worried.clone(), "ni-emergency-social-work", time)[0].is_open();
    assert!(social_work("2027-07-12T12:00") && !social_work("2027-07-19T12:00"));
}
