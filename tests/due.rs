//! What to check again: nothing is lost, the oldest comes first, and days count in the safe direction.

use std::collections::BTreeSet;

use helplines::directory::Support;
use helplines::time::{Date, Seen};
use helplines::{Contact, Directory};

type Due = Vec<(&'static Contact, Option<Seen>)>;

/// What is due in the embedded directory.
fn due(on: &str, months: u16) -> Due {
    Directory::embedded().due(date(on), months).iter().map(|due| (due.contact, due.seen)).collect()
}

fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

#[test]
fn with_0_months_every_contact_is_there_once_whatever_the_day() {
    let contacts = Directory::embedded().contacts();
    for on in ["2026-11-21", "0000-01-01", "1999-12-31", "9999-12-31"] {
        let all = due(on, 0);
        assert_eq!(all.len(), contacts.len(), "{on}");
        assert_eq!(all.iter().map(|(contact, _)| *contact).collect::<BTreeSet<_>>(), contacts.iter().collect(), "{on}");
    }
}

#[test]
fn undated_comes_first_then_the_oldest_then_who_was_compared_first_then_the_id() {
    let all = due("2026-11-21", 0);
    for pair in all.windows(2) {
        let [(a, a_seen), (b, b_seen)] = pair else { panic!("two") };
        assert!((a_seen, a.checked(), a.id()) < (b_seen, b.checked(), b.id()), "{} before {}", a.id(), b.id());
    }
    let undated = all.iter().take_while(|(_, seen)| seen.is_none()).count();
    assert!(all[undated..].iter().all(|(_, seen)| seen.is_some()));
}

#[test]
fn a_longer_time_lists_the_beginning_of_what_a_shorter_one_does() {
    let mut shorter = due("2026-11-21", 0);
    for months in [1, 6, 12, 13, 36, 120, 600, u16::MAX] {
        let longer = due("2026-11-21", months);
        assert_eq!(longer[..], shorter[..longer.len()], "{months}");
        shorter = longer;
    }
}

#[test]
fn before_all_evidence_only_what_is_undated_is_due_and_long_after_it_everything() {
    let all = due("2026-11-21", 0);
    let undated: Due = all.iter().copied().filter(|(_, seen)| seen.is_none()).collect();
    assert!(undated.len() < all.len());
    assert_eq!(due("1980-01-01", 12), undated);
    assert_eq!(due("0000-01-01", 1), undated);
    assert_eq!(due("2026-11-21", u16::MAX), undated);
    assert_eq!(due("9999-12-31", 12), all);
}

#[test]
fn the_date_is_the_newest_of_the_sources_of_the_number() {
    for (contact, seen) in due("2026-11-21", 0) {
        let has_number = contact.channels().any(|channel| channel.phone().is_some() || channel.sms().is_some());
        let counts = |fact: Support| !has_number || fact == Support::Number;
        let dates = contact.sources().filter(|source| source.supports().any(counts)).map(|source| source.seen());
        assert_eq!(seen, dates.flatten().max(), "{}", contact.id());
    }
}

#[test]
fn every_dated_contact_becomes_due_on_the_day_after_its_first_day() {
    for (contact, seen) in due("2026-11-21", 0) {
        let Some(seen) = seen else { continue };
        let (year, month) = (seen.year(), seen.month().unwrap_or(1));
        let is_due = |year, month, day, months| {
            let on = Date::new(year, month, day).expect("a day");
            Directory::embedded().due(on, months).iter().any(|due| due.contact == contact)
        };
        assert!(!is_due(year + 1, month, 1, 12), "{}: 12 months ago to the day", contact.id());
        assert!(is_due(year + 1, month, 2, 12), "{}: 12 months and a day", contact.id());
        // A month before the last day of its month is in the month before, however short that is.
        let last = (28..=31).rev().find(|day| Date::new(year, month, *day).is_some()).expect("a last day");
        assert!(!is_due(year, month, last, 1), "{}: at the end of its month", contact.id());
    }
}

/// Contacts of our own, so that the dates are those of the test.
#[cfg(feature = "toml")]
mod own {
    use super::*;

    /// A directory with contacts of these ids, channels, days of comparison and sources on top.
    fn directory(contacts: &[(&str, &str, &str, &str)]) -> Directory {
        let contact = |(id, channel, checked, sources): &(&str, &str, &str, &str)| {
            format!(
                r#"
                [[contact]]
                id = "{id}"
                name = "{id}"
                organisation = "Anytown"
                mention = "{id}"
                about = "A contact of a test."
                who_for = "Nobody."
                audiences = ["worried"]
                nations = ["england"]
                checked = "{checked}"
                channel = [{{ {channel} }}]
                source = [{sources}]
                "#
            )
        };
        let text: String = contacts.iter().map(contact).collect();
        Directory::embedded().overlay(&text).unwrap_or_else(|error| panic!("{error}"))
    }

    const PHONE: &str = r#"kind = "phone", value = "01632 960123""#;
    const FORM: &str = r#"kind = "form", value = "https://example.org""#;
    const CHECKED: &str = "2026-11-21";

    /// Whether a contact with these sources is due on a day, and when it was last seen.
    fn due_with(channel: &str, sources: &str, on: &str, months: u16) -> (bool, Option<String>) {
        let directory = directory(&[("anytown-own", channel, CHECKED, sources)]);
        let own = |on, months| directory.due(on, months).into_iter().find(|due| due.contact.id() == "anytown-own");
        let seen = own(date(on), 0).and_then(|due| due.seen).map(|seen| seen.to_string());
        (own(date(on), months).is_some(), seen)
    }

    #[test]
    fn what_supports_the_number_counts_and_nothing_else() {
        let newer_service = r#"
            { grade = "press", seen = "2020-04", supports = ["number"] },
            { grade = "operator", seen = "2026-10", supports = ["service", "hours"] }"#;
        assert_eq!(due_with(PHONE, newer_service, "2026-11-21", 12), (true, Some("2020-04".into())));
        assert_eq!(due_with(FORM, newer_service, "2026-11-21", 12), (false, Some("2026-10".into())));

        let undated_beside_dated = r#"
            { grade = "operator", supports = ["number"] },
            { grade = "press", seen = "2026-10", supports = ["number"] }"#;
        assert_eq!(due_with(PHONE, undated_beside_dated, "2026-11-21", 12), (false, Some("2026-10".into())));

        let undated = r#"{ grade = "operator", supports = ["number"] }"#;
        assert_eq!(due_with(PHONE, undated, "2026-11-21", 12), (true, None));
        assert_eq!(due_with(PHONE, undated, "1980-01-01", 600), (true, None));
    }

    #[test]
    fn a_month_counts_from_its_first_day_and_a_year_from_new_years_day() {
        let seen = |seen: &str| format!(r#"{{ grade = "operator", seen = "{seen}", supports = ["number"] }}"#);
        for (source, on, months, expected) in [
            ("2025-08", "2026-08-01", 12, false),
            ("2025-08", "2026-08-02", 12, true),
            ("2025", "2026-01-01", 12, false),
            ("2025", "2026-01-02", 12, true),
            // 31 and 30 March, a month back, are 28 February; an overflow would be in March.
            ("2025-03", "2025-03-31", 1, false),
            ("2025-03", "2025-03-30", 1, false),
            ("2025-02", "2025-03-31", 1, true),
            ("2023-02", "2024-02-29", 12, true),
            ("2023-03", "2024-02-29", 12, false),
            // The month after the day is not over yet, and is not old.
            ("2026-12", "2026-11-21", 1, false),
            ("2026-12", "2026-11-21", 0, true),
        ] {
            let (due, _) = due_with(PHONE, &seen(source), on, months);
            assert_eq!(due, expected, "seen {source}, on {on}, {months} months");
        }
    }

    #[test]
    fn of_one_date_who_was_compared_first_comes_first_then_the_id() {
        let source = r#"{ grade = "operator", seen = "1990-01", supports = ["service"] }"#;
        let year = r#"{ grade = "operator", seen = "1990", supports = ["service"] }"#;
        let directory = directory(&[
            ("own-a", FORM, "2026-11-21", source),
            ("own-b", FORM, "2026-10-01", source),
            ("own-c", FORM, "2026-11-21", source),
            ("own-d", FORM, "2026-12-01", year),
        ]);
        let due = directory.due(date("2026-11-21"), 12);
        let own = due.iter().map(|due| due.contact.id()).filter(|id| id.starts_with("own-"));
        assert_eq!(own.collect::<Vec<_>>(), ["own-d", "own-b", "own-a", "own-c"]);
    }
}
