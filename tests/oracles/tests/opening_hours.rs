//! Hours against the `opening-hours` crate: every text in the directory, and 500 that are made up.

use chrono::{Days, NaiveDate};
use helplines::time::{Hours, LocalTime, OpenState};
use helplines::{Directory, Nation};
use opening_hours::{OpeningHours, RuleKind};

/// Compares every change of two weeks without a bank holiday in any nation, with the end of summer time between them:
/// the peer's list of holidays is another matter, and its times are wall times like ours.
///
/// One difference is on purpose. In OpenStreetMap a later rule takes a whole day for itself, even the hours after
/// midnight that belong to the span of the evening before: by the letter, `Mo 18:00-02:00; Tu 18:00-02:00` is closed on
/// Tuesday at 1am. Nobody who publishes such hours means that, so that ours adds the rules up. The peer is given the
/// same rules joined by `, `, which is how OpenStreetMap writes rules that add up.
fn compare(text: &str) {
    let peer: OpeningHours = text.replace("; ", ", ").parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let start = NaiveDate::from_ymd_opt(2026, 10, 18).and_then(|date| date.and_hms_opt(0, 0, 0)).expect("a time");
    let end = start + Days::new(14);
    let time = |moment: chrono::NaiveDateTime| moment.to_string().parse::<LocalTime>().expect("what chrono prints");
    let mut theirs: Vec<(LocalTime, bool)> =
        peer.iter_range(start, end).map(|part| (time(part.range.start), part.kind == RuleKind::Open)).collect();
    theirs.dedup_by_key(|(_, open)| *open);
    assert_eq!(changes(text, time(start), time(end)), theirs, "{text}");
}

/// Whether it is open at the start, and from when on it is or is not, each change as it was announced at the one before.
fn changes(text: &str, start: LocalTime, end: LocalTime) -> Vec<(LocalTime, bool)> {
    let hours: Hours = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let mut changes = Vec::new();
    let mut next = Some(start);
    while let Some(now) = next.filter(|now| *now < end) {
        let state = hours.at(now, &[Nation::England]);
        changes.push((now, state.is_open()));
        next = match state {
            OpenState::Open { until } => until,
            OpenState::Closed { opens } => opens,
            other => panic!("{text} at {now}: {other:?}"),
        };
    }
    changes
}

#[test]
fn every_text_in_the_directory() {
    let channels = Directory::embedded().contacts().iter().flat_map(|contact| contact.channels());
    let mut texts: Vec<String> = channels.map(|channel| channel.hours().to_string()).collect();
    texts.retain(|text| !text.is_empty());
    texts.sort();
    texts.dedup();
    assert!(texts.len() > 15, "{}", texts.len());
    texts.iter().for_each(|text| compare(text));
    println!("{} texts of the directory", texts.len());
}

/// A generator of numbers that gives the same ones each time (Numerical Recipes' linear congruence).
struct Numbers(u32);

impl Numbers {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) % end
    }
}

/// Hours such as a service might publish: each day at most once, one or two spans, some past midnight.
fn made_up(numbers: &mut Numbers) -> String {
    let days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let mut rules = Vec::new();
    let mut first = 0;
    while first < 7 {
        let last = (first + numbers.below(4) as usize).min(6);
        if numbers.below(4) > 0 {
            let days = if first == last { days[first].into() } else { format!("{}-{}", days[first], days[last]) };
            rules.push(format!("{days} {}", spans(numbers)));
        }
        first = last + 1;
    }
    if rules.is_empty() { format!("Mo-Su {}", spans(numbers)) } else { rules.join("; ") }
}

fn spans(numbers: &mut Numbers) -> String {
    let time = |quarter: u32| format!("{:02}:{:02}", quarter / 4, quarter % 4 * 15);
    let opens = numbers.below(40);
    let closes = opens + 1 + numbers.below(40);
    let evening = 84 + numbers.below(8);
    match numbers.below(4) {
        0 => format!("{}-{},{}-{}", time(opens), time(closes), time(evening), time(numbers.below(opens.max(1)))),
        1 => format!("{}-{}", time(evening), time(numbers.below(24))),
        2 => format!("{}-24:00", time(opens)),
        _ => format!("{}-{}", time(opens), time(closes)),
    }
}

#[test]
fn five_hundred_that_are_made_up() {
    let mut numbers = Numbers(2026);
    for _ in 0..500 {
        let text = made_up(&mut numbers);
        let ours: Hours = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(ours.to_string().parse(), Ok(ours), "{text}");
        compare(&text);
    }
}
