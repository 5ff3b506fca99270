//! What holds for any input: nothing panics, and what is accepted comes back the same.

use helplines::advice::Filter;
use helplines::check::{Mention, VerdictKind};
use helplines::number::{PhoneNumber, SmsCode};
use helplines::time::{Date, Hours, LocalTime, OpenState};
use helplines::{Audience, ChannelKind, Concern, Directory, Nation, Situation};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Text of the kind that hours, numbers and words are made of, and any other text.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[MoTuWeThFrSaPH0-9:,; -]{0,40}", "\\+?[0-9 ()-]{0,24}", "[a-z -]{0,30}",]
}

/// Prose with numbers in it, and pieces of numbers, and anything else.
fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("call ".to_owned()),
        Just("101".to_owned()),
        Just(" or 999".to_owned()),
        Just("0808 800 5000".to_owned()),
        Just("08457 90 90 90".to_owned()),
        Just("+44116123".to_owned()),
        Just("Action Fraud".to_owned()),
        Just("www.emergencysms.org.uk".to_owned()),
        Just("\u{a0}&nbsp;".to_owned()),
        "[ .,:;/()£+0-9-]{0,12}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// Overlays of contacts, hidings and placements, most of them sound.
fn overlays() -> impl Strategy<Value = String> {
    let id =
        prop_oneof![Just("anytown"), Just("othertown"), Just("childline"), Just("police-101"), Just("emergency-999")];
    let concern = prop::sample::select(Concern::ALL.to_vec());
    let audience = prop::sample::select(Audience::ALL.to_vec());
    let nation = prop::sample::select(Nation::ALL.to_vec());
    let contact = (id.clone(), any::<bool>(), audience.clone(), nation.clone(), 0..1000u32).prop_map(
        |(id, replace, audience, nation, number)| {
            format!(
                "[[contact]]\nid = \"{id}\"\nreplace = {replace}\nname = \"Team\"\norganisation = \"Town\"\nmention = \
                 \"the team\"\nabout = \"A team.\"\nwho_for = \"Anyone.\"\naudiences = [\"{audience}\", \"worried\"]\n\
                 nations = [\"{nation}\"]\nchecked = \"2026-11-21\"\nchannel = [{{ kind = \"phone\", value = \"01632 \
                 960{number:03}\" }}]\nsource = [{{ grade = \"operator\", supports = [\"number\"] }}]\n"
            )
        },
    );
    let hide =
        prop::sample::select(Directory::embedded().contacts().iter().map(|contact| contact.id()).collect::<Vec<_>>())
            .prop_map(|id| format!("[[hide]]\ncontact = \"{id}\"\nreason = \"Gone.\"\n"));
    let position = prop_oneof![Just("at = \"first\""), Just("at = \"last\""), Just("after = \"nspcc-helpline\"")];
    let place = (concern, id, position, audience).prop_map(|(concern, id, position, audience)| {
        format!("[[place]]\nconcern = \"{concern}\"\ncontact = \"{id}\"\n{position}\naudiences = [\"{audience}\"]\nwhy = \"Near.\"\n")
    });
    prop::collection::vec(prop_oneof![contact, hide, place], 0..5).prop_map(|pieces| pieces.concat())
}

/// What every_situation.rs holds of the embedded directory holds of any.
fn rules_hold(directory: &Directory) -> Result<(), TestCaseError> {
    for concern in Concern::ALL {
        for audience in Audience::ALL {
            for nation in Nation::ALL {
                let situation = Situation::new(*concern).audience(*audience).nation(*nation);
                let advice = directory.advise(&situation);
                prop_assert_eq!(advice.emergency().id(), "emergency-999");
                prop_assert!(!advice.steps().is_empty());
                let mut ids: Vec<&str> = advice.steps().iter().map(|step| step.contact().id()).collect();
                prop_assert!(advice.steps().iter().all(|step| step.contact().serves(*nation)));
                let widened = advice.widened().contains(&Filter::Audience);
                prop_assert!(widened || advice.steps().iter().all(|step| step.contact().is_for(*audience)));
                ids.sort_unstable();
                ids.dedup();
                prop_assert_eq!(ids.len(), advice.steps().len());
            }
        }
    }
    Ok(())
}

fn times() -> impl Strategy<Value = LocalTime> {
    (1996u16..2060, 1u8..=12, 1u8..=28, 0u8..24, 0u8..60).prop_map(|(year, month, day, hour, minute)| {
        let date = Date::new(year, month, day).expect("a date");
        LocalTime::new(date, hour, minute).expect("a time")
    })
}

/// Weekly hours in any order that the text form allows.
fn weeks() -> impl Strategy<Value = String> {
    let span = (0u16..1440, 1u16..1440).prop_map(|(opens, length)| {
        let closes = (opens + length) % 1440;
        format!("{:02}:{:02}-{:02}:{:02}", opens / 60, opens % 60, closes / 60, closes % 60)
    });
    let days = prop::sample::subsequence(vec!["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"], 1..=7);
    let holidays = prop_oneof![Just(""), Just("; PH off"), Just("; PH 10:00-12:00")];
    (days, span, holidays).prop_map(|(days, span, holidays)| format!("{} {span}{holidays}", days.join(",")))
}

/// The same cases on every run; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` ask for others, and for more.
fn cases() -> ProptestConfig {
    let asked = ProptestConfig::default();
    let rng_seed = match asked.rng_seed {
        RngSeed::Random => RngSeed::Fixed(999),
        seed => seed,
    };
    ProptestConfig { cases: asked.cases.max(2000), rng_seed, failure_persistence: None, ..asked }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn nothing_panics_on_any_text(text in texts()) {
        let _ = text.parse::<Concern>().map_err(|error| error.to_string());
        let _ = text.parse::<Audience>();
        let _ = text.parse::<Nation>();
        let _ = text.parse::<ChannelKind>();
        let _ = text.parse::<Date>();
        let _ = text.parse::<LocalTime>();
        let _ = SmsCode::parse(&text, Some(&text));
        let _ = Directory::embedded().contact(&text);
        let _ = Directory::embedded().by_number(&text).to_string();
        let _ = Directory::embedded().by_name(&text);
        let _ = Directory::embedded().is_sensitive(&text);
    }

    #[test]
    fn a_number_that_is_accepted_shows_and_dials_what_was_given(text in texts()) {
        if let Ok(number) = PhoneNumber::parse(&text) {
            prop_assert_eq!(number.as_str(), &text);
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            prop_assert_eq!(digits(number.dial()), digits(&text));
            prop_assert!(number.tel_uri().starts_with("tel:"));
        }
    }

    #[test]
    fn hours_that_are_accepted_print_and_parse_back(text in texts()) {
        if let Ok(hours) = text.parse::<Hours>() {
            prop_assert_eq!(hours.to_string().parse::<Hours>(), Ok(hours));
        }
    }

    #[test]
    fn the_next_change_is_a_change_and_the_first(text in weeks(), now in times()) {
        let hours: Hours = text.parse().expect("hours");
        let state = hours.at(now, &[Nation::England]);
        let (OpenState::Open { until: next } | OpenState::Closed { opens: next }) = state else { return Ok(()) };
        let Some(next) = next else { return Ok(()) };
        prop_assert!(next > now);
        prop_assert_ne!(hours.at(next, &[Nation::England]).is_open(), state.is_open());
        // The minute before it, all is as it was.
        let minute = next.hour() as u16 * 60 + next.minute() as u16;
        if let Some(before) = minute.checked_sub(1) {
            let before = LocalTime::new(next.date(), (before / 60) as u8, (before % 60) as u8).expect("a time");
            if before >= now {
                prop_assert_eq!(hours.at(before, &[Nation::England]), state);
            }
        }
    }

    #[test]
    fn a_scan_never_panics_and_its_ranges_are_sound(text in prose()) {
        let mut end = 0;
        for mention in helplines::scan(&text) {
            let range = mention.range();
            prop_assert!(range.start >= end && range.start < range.end);
            prop_assert_eq!(text.get(range.clone()), Some(mention.text()));
            prop_assert_ne!(mention.verdict().kind(), VerdictKind::NotANumber);
            let _ = mention.verdict().to_string();
            end = range.end;
        }
    }

    #[test]
    fn texts_on_lines_of_their_own_hold_at_least_what_each_holds(first in prose(), second in prose()) {
        let found = |text: &str, shift: usize| -> Vec<(usize, usize, String)> {
            let placed = |mention: Mention| {
                // A name on the line above can make another verdict of a number, but not another owner.
                let owners: Vec<&str> = mention.verdict().contacts().map(|contact| contact.id()).collect();
                (mention.range().start + shift, mention.range().end + shift, owners.join(" "))
            };
            helplines::scan(text).map(placed).collect()
        };
        let both = found(&format!("{first}\n{second}"), 0);
        for (start, end, owners) in found(&first, 0).into_iter().chain(found(&second, first.len() + 1)) {
            let is_same = |others: &str| others == owners || others.is_empty() || owners.is_empty();
            let same = both.iter().find(|(_, other, others)| *other == end && is_same(others));
            prop_assert!(same.is_some(), "{}..{} {} in {:?}", start, end, owners, both);
            let begin = same.map_or(start, |(begin, ..)| *begin);
            // A list that goes on over the line can make a call of a "999" right before it, which then is no part of it.
            let cut = both.iter().any(|(other, until, _)| *other >= start && *until <= begin);
            prop_assert!(begin == start || cut, "{}..{} in {:?}", start, end, both);
        }
    }

    #[test]
    fn any_overlay_is_read_or_refused_and_never_panics(text in prop_oneof![texts(), overlays()]) {
        match Directory::embedded().overlay(&text) {
            Ok(directory) => rules_hold(&directory)?,
            Err(error) => {
                prop_assert!(!error.problems().is_empty());
                prop_assert!(error.problems().iter().all(|problem| problem.line() > 0 && problem.column() > 0));
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    #[test]
    fn files_that_are_no_directory_are_refused(name in "(contacts|concerns|x)/[a-z-]{0,12}(.toml)?", text in texts()) {
        let refused = Directory::from_files([(name.as_str(), text.as_str())]).expect_err("not a directory");
        prop_assert!(!refused.problems().is_empty());
        prop_assert!(!refused.to_string().is_empty());
    }
}
