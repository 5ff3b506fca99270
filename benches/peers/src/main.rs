//! The crate beside others, in one run: `cargo run --release`.
//!
//! Every line of the table is a race: each side does the same work in turn, round after round, so that whatever
//! else the machine does meets both. A time is the median of the rounds, a ratio the median of the ratios of the rounds.
//! Words as arguments keep the lines that contain one of them.

use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use helplines::check::VerdictKind;
use helplines::{Concern, Contact, Directory, Situation};
use helplines_peers::{
    NUMBERS, VIEWS, answers, full_situations, ids, local_id, local_number, log, numbers, overlay, prose,
    prose_with_numbers, show, shuffled,
};
use phonenumber::country::Id::GB;
use regex::Regex;

include!(concat!(env!("OUT_DIR"), "/place_of.rs"));

/// How long a race lasts, and how long a side runs before it is the other's turn.
const RACE: Duration = Duration::from_millis(1500);
const TURN: Duration = Duration::from_micros(300);
/// Fewest rounds of a race.
const ROUNDS: usize = 11;

/// One side of a race: what it is called, the most that the first side may take in its place, and its work.
type Side<'a> = (&'a str, Option<f64>, &'a mut dyn FnMut());

/// What a turn has many of.
#[derive(Clone, Copy)]
enum Per {
    Call(usize),
    Byte(usize),
}

impl Per {
    const fn count(self) -> usize {
        match self {
            Self::Call(count) | Self::Byte(count) => count,
        }
    }

    /// Nanoseconds of one, as people read them.
    fn show(self, nanoseconds: f64) -> String {
        match (self, nanoseconds) {
            (Self::Byte(_), _) => format!("{:.0} MB/s", 1e3 / nanoseconds),
            (_, ..1e3) => format!("{nanoseconds:.1} ns"),
            (_, ..1e6) => format!("{:.2} µs", nanoseconds / 1e3),
            _ => format!("{:.2} ms", nanoseconds / 1e6),
        }
    }
}

/// Runs a race and prints a line for the limit in nanoseconds, if there is one, and one for each peer.
fn race(what: &str, per: Per, limit: Option<f64>, own: &mut dyn FnMut(), peers: &mut [Side<'_>]) {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if !words.is_empty() && !words.iter().any(|word| what.contains(word.as_str())) {
        return;
    }
    let mut sides: Vec<&mut dyn FnMut()> = vec![own];
    let mut names = Vec::new();
    for (name, most, work) in peers {
        names.push((*name, *most));
        sides.push(&mut **work);
    }
    let turns: Vec<u32> = sides.iter_mut().map(|side| turns(side)).collect();
    let (mut times, begun) = (vec![Vec::new(); sides.len()], Instant::now());
    while begun.elapsed() < RACE || times[0].len() < ROUNDS {
        for ((side, turns), times) in sides.iter_mut().zip(&turns).zip(&mut times) {
            times.push(time(side, *turns) / per.count() as f64);
        }
    }
    // The median, and the best in brackets.
    let shown: Vec<String> = times
        .iter()
        .map(|times| {
            format!("{} ({})", per.show(median(times)), per.show(times.iter().copied().fold(f64::MAX, f64::min)))
        })
        .collect();
    let own = &shown[0];
    if limit.is_some() || names.is_empty() {
        let most = if matches!(per, Per::Byte(_)) { "at least" } else { "at most" };
        let target = limit.map(|limit| format!("{most} {}", per.show(limit))).unwrap_or_default();
        println!("| {what} | {own} | | | | {target} | {} |", met(median(&times[0]), limit));
    }
    for (place, (name, most)) in names.iter().enumerate() {
        let peer = &times[place + 1];
        let ratio = median(&times[0].iter().zip(peer).map(|(own, peer)| own / peer).collect::<Vec<_>>());
        let target = most.map(|most| format!("at most {most} x")).unwrap_or_default();
        println!(
            "| {what} | {own} | {name} | {} | {ratio:.3} x | {target} | {} |",
            shown[place + 1],
            met(ratio, *most)
        );
    }
}

fn met(reached: f64, most: Option<f64>) -> &'static str {
    match most {
        None => "",
        Some(most) if reached <= most => "met",
        Some(_) => "missed",
    }
}

/// How often a side does its work in a turn.
fn turns(side: &mut dyn FnMut()) -> u32 {
    let mut turns = 1;
    while turns < 1 << 20 && time(side, turns) * f64::from(turns) < TURN.as_secs_f64() * 1e9 {
        turns *= 2;
    }
    turns
}

/// Nanoseconds of one turn's work.
fn time(side: &mut dyn FnMut(), turns: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..turns {
        side();
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(turns)
}

/// The middle one.
fn median(numbers: &[f64]) -> f64 {
    let mut numbers = numbers.to_vec();
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

/// Work that makes a call for each input.
fn each<I: Copy, O>(inputs: &[I], mut call: impl FnMut(I) -> O) -> impl FnMut() {
    move || {
        for input in inputs {
            black_box(call(black_box(*input)));
        }
    }
}

fn main() {
    println!("Times are medians, with the best in brackets. A ratio is our time over theirs: below 1 we are faster.\n");
    println!("| what | ours | peer | theirs | ratio | target | |\n| --- | --- | --- | --- | --- | --- | --- |");
    contact_by_id();
    concerns();
    by_number();
    scan();
    finding();
    views();
    overlays();
}

fn contact_by_id() {
    let ids = ids();
    let shortcodes = shortcodes_like(&ids);
    let contacts = Directory::embedded().contacts();
    let map: HashMap<&str, &Contact> = contacts.iter().map(|contact| (contact.id(), contact)).collect();
    let sorted: Vec<(&str, &Contact)> = contacts.iter().map(|contact| (contact.id(), contact)).collect();
    let by_slice = |id: &str| sorted.binary_search_by_key(&id, |(id, _)| id).ok().map(|place| sorted[place].1);
    let by_map = |id: &str| PLACES.get(id).map(|place| &contacts[*place]);
    let by_match = |id: &str| place_of(id).map(|place| &contacts[place]);
    for id in &ids {
        let found = [helplines::contact(id), map.get(id).copied(), by_map(id), by_slice(id), by_match(id)];
        assert!(found.iter().all(|contact| contact.is_some_and(|contact| contact.id() == *id)), "{id}");
    }
    race(
        "contact by id",
        Per::Call(ids.len()),
        None,
        &mut each(&ids, helplines::contact),
        &mut [
            ("emojis::get_by_shortcode", None, &mut each(&shortcodes, emojis::get_by_shortcode)),
            ("a bare phf map", Some(1.05), &mut each(&ids, by_map)),
            ("HashMap", None, &mut each(&ids, |id| map.get(id).copied())),
            ("sorted slice", None, &mut each(&ids, by_slice)),
            ("match", None, &mut each(&ids, by_match)),
        ],
    );
}

/// For each id a shortcode of an emoji that is as long, or nearly.
fn shortcodes_like(ids: &[&str]) -> Vec<&'static str> {
    let mut free = shuffled(emojis::iter().flat_map(|emoji| emoji.shortcodes()));
    let nearest = |id: &&str| {
        let nearest = (0..free.len()).min_by_key(|place| free[*place].len().abs_diff(id.len()));
        free.swap_remove(nearest.expect("a shortcode"))
    };
    ids.iter().map(nearest).collect()
}

fn concerns() {
    let directory = Directory::embedded();
    let concerns = shuffled(Concern::ALL.iter().copied());
    let situations = full_situations();
    let situations: Vec<&Situation> = situations.iter().collect();
    let calls = Per::Call(concerns.len());
    let mut first = each(&concerns, |concern| directory.for_concern(concern).next());
    race("contacts for a concern, the first", calls, None, &mut first, &mut []);
    let mut all = each(&concerns, |concern| directory.for_concern(concern).map(black_box).count());
    race("contacts for a concern, all", calls, None, &mut all, &mut []);
    let mut bare = each(&concerns, |concern| directory.advise(Situation::new(concern)));
    race("advise, the concern known", calls, None, &mut bare, &mut []);
    let mut full = each(&situations, |situation| directory.advise(situation));
    race("advise, everything known", calls, None, &mut full, &mut []);
}

fn by_number() {
    for kind in NUMBERS {
        let numbers = numbers(kind);
        let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
        for number in &numbers {
            let found = helplines::by_number(number).kind();
            let right = match kind {
                "retired" => found == VerdictKind::Retired,
                "near miss" => found == VerdictKind::NearMiss,
                "unlisted" => found == VerdictKind::Unlisted,
                _ => found == VerdictKind::Current,
            };
            assert!(right && phonenumber::parse(Some(GB), number).is_ok(), "{kind}: {number}: {found}");
        }
        let messy = kind == "messy";
        race(
            &format!("by_number, {kind}"),
            Per::Call(numbers.len()),
            (kind == "unlisted").then_some(1000.0),
            &mut each(&numbers, helplines::by_number),
            &mut [(
                "phonenumber::parse",
                messy.then_some(0.05),
                &mut each(&numbers, |number| phonenumber::parse(Some(GB), number)),
            )],
        );
    }
}

fn scan() {
    let candidates = Regex::new(r"\+?[0-9][0-9 ().-]+[0-9]").expect("a pattern");
    let texts = [
        ("prose without digits", prose()),
        ("prose with numbers", prose_with_numbers()),
        ("log", log()),
        ("lines of unlisted numbers", "02079460000\n".repeat(20_000)),
    ];
    for (name, text) in &texts {
        let text = [text.as_str()];
        // Nanoseconds a byte: 500 and 50 MB/s.
        let (limit, most) = match *name {
            "prose without digits" => (Some(2.0), Some(0.5)),
            "prose with numbers" => (None, Some(1.5)),
            "lines of unlisted numbers" => (Some(20.0), None),
            _ => (None, None),
        };
        // Neither prose nor a log has what would be a number to ring.
        assert_eq!(helplines::scan(text[0]).next().is_some(), name.ends_with("numbers"), "{name}");
        race(
            &format!("scan, {name}"),
            Per::Byte(text[0].len()),
            limit,
            &mut each(&text, |text| helplines::scan(text).count()),
            &mut [
                ("regex, candidates only", most, &mut each(&text, |text| candidates.find_iter(text).count())),
                ("a pass over memory", None, &mut each(&text, |text| text.bytes().fold(0, |all, byte| all ^ byte))),
            ],
        );
    }
}

/// Ten words each.
const PHRASES: [&str; 4] = [
    "someone is blackmailing my son over pictures he sent online",
    "my husband hits me and takes all of my money",
    "i think my neighbour is keeping people in his house",
    "the bus to school is late again what time tomorrow",
];

fn finding() {
    let phrase = Some(Duration::from_micros(10).as_secs_f64() * 1e9);
    race("find, ten words", Per::Call(PHRASES.len()), phrase, &mut each(&PHRASES, helplines::find), &mut []);
    let text = PHRASES.join(". ").repeat(44);
    let whole = Some(Duration::from_millis(2).as_secs_f64() * 1e9);
    let what = format!("find, {} bytes of text", text.len());
    race(&what, Per::Call(1), whole, &mut || _ = black_box(helplines::find(black_box(&text))), &mut []);
}

fn views() {
    let mut out = String::with_capacity(1 << 20);
    for (name, advice) in &answers() {
        for view in VIEWS {
            let bytes = show(view, advice, &mut out);
            let what = format!("{view} of the {name} answer, {bytes} bytes");
            race(&what, Per::Call(1), None, &mut || _ = black_box(show(view, black_box(advice), &mut out)), &mut []);
        }
    }
}

/// What an overlay is to somebody who checks nothing.
#[allow(dead_code)]
mod plain {
    #[derive(serde::Deserialize)]
    pub struct Overlay {
        pub contact: Vec<Contact>,
    }

    #[derive(serde::Deserialize)]
    pub struct Contact {
        id: String,
        name: String,
        organisation: String,
        mention: String,
        website: String,
        about: String,
        who_for: String,
        audiences: Vec<String>,
        nations: Vec<String>,
        areas: Vec<String>,
        anonymity: String,
        #[serde(default)]
        shares_number_with: Vec<String>,
        checked: String,
        channel: Vec<Channel>,
        source: Vec<Source>,
    }

    #[derive(serde::Deserialize)]
    pub struct Channel {
        kind: String,
        value: String,
        hours: Option<String>,
    }

    #[derive(serde::Deserialize)]
    pub struct Source {
        grade: String,
        seen: String,
        supports: Vec<String>,
    }
}

fn overlays() {
    let embedded = Directory::embedded();
    for count in [100, 1_000, 10_000] {
        let text = overlay(count);
        let load = || embedded.overlay(black_box(&text)).expect("an overlay");
        let parse = || toml::from_str::<plain::Overlay>(black_box(&text)).expect("an overlay");
        assert_eq!((load().contacts().len() - embedded.contacts().len(), parse().contact.len()), (count, count));
        let most = (count == 10_000).then_some(2.0);
        race(
            &format!("overlay of {count} contacts, {} kB", text.len() / 1000),
            Per::Call(1),
            None,
            &mut || _ = black_box(load()),
            &mut [("toml, plain structs", most, &mut || _ = black_box(parse()))],
        );
    }
    lookups_after(&embedded.overlay(&overlay(10_000)).expect("an overlay"));
}

/// Look-ups in a directory of 10,107 contacts beside those in the embedded one, with as many keys.
fn lookups_after(loaded: &Directory) {
    let embedded = Directory::embedded();
    let (ids, numbers) = (ids(), numbers("clean"));
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let some = |count: usize| shuffled(0..10_000).into_iter().take(count);
    let own_ids: Vec<String> = some(ids.len()).map(local_id).collect();
    let own_ids: Vec<&str> = own_ids.iter().map(String::as_str).collect();
    let own_numbers: Vec<String> = some(numbers.len()).map(local_number).collect();
    let own_numbers: Vec<&str> = own_numbers.iter().map(String::as_str).collect();
    assert!(ids.iter().chain(&own_ids).all(|id| loaded.contact(id).is_some()));
    assert!(numbers.iter().chain(&own_numbers).all(|number| loaded.by_number(number).contacts().next().is_some()));
    for (what, keys) in [("embedded", &ids), ("loaded", &own_ids)] {
        race(
            &format!("after the overlay, contact by id, {what} keys"),
            Per::Call(keys.len()),
            None,
            &mut each(keys, |id| loaded.contact(id)),
            &mut [("the embedded directory, its own keys", Some(1.5), &mut each(&ids, |id| embedded.contact(id)))],
        );
    }
    for (what, keys) in [("embedded", &numbers), ("loaded", &own_numbers)] {
        race(
            &format!("after the overlay, by_number, {what} keys"),
            Per::Call(keys.len()),
            None,
            &mut each(keys, |number| loaded.by_number(number)),
            &mut [(
                "the embedded directory, its own keys",
                Some(1.5),
                &mut each(&numbers, |number| embedded.by_number(number)),
            )],
        );
    }
}
