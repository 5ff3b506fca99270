//! A file that is refused costs no more memory than one that is accepted, whatever is wrong in it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use helplines::{Concern, Directory};

struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
    static HELD: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
}

// The only unsafe code of the project, with that of allocation.rs: a test cannot count allocations without it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = COUNT.try_with(|count| count.set(count.get() + 1));
        let held =
            HELD.try_with(|held| held.replace(held.get().wrapping_add(layout.size())).wrapping_add(layout.size()));
        // What another thread has taken and this one gives back counts below nothing.
        let held = held.ok().filter(|held| *held < usize::MAX / 2).unwrap_or_default();
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(held)));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        let _ = HELD.try_with(|held| held.set(held.get().wrapping_sub(layout.size())));
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often memory was taken, and how many bytes were held at once.
#[derive(Clone, Copy, Debug)]
struct Cost {
    count: usize,
    peak: usize,
}

/// What it costs to read an overlay, and to print why it is refused; whether it is.
fn cost(base: &Directory, toml: &str) -> (Cost, Option<Directory>) {
    let (count, held) = (COUNT.get(), HELD.get());
    PEAK.set(held);
    let made = base.overlay(toml).map_err(|error| error.to_string().len());
    (Cost { count: COUNT.get() - count, peak: PEAK.get() - held }, made.ok())
}

/// The problems that are told, and their words, have a bound of their own.
const TOLD: Cost = Cost { count: 60_000, peak: 4 << 20 };

/// Holds a refused overlay against an accepted one of the same size.
fn compare(base: &Directory, refused: &str, accepted: &str) {
    assert!(refused.len().abs_diff(accepted.len()) < accepted.len() / 10, "{} and {}", refused.len(), accepted.len());
    let (bad, made) = cost(base, refused);
    assert!(made.is_none(), "it is refused: {refused:.1000}");
    let (good, made) = cost(base, accepted);
    assert!(made.is_some(), "it is accepted: {}", base.overlay(accepted).unwrap_err());
    assert!(bad.count <= 3 * good.count + TOLD.count, "{bad:?} for {good:?}");
    assert!(
        bad.peak <= good.peak.max(20 * refused.len()) + TOLD.peak,
        "{bad:?} for {good:?} and {} bytes",
        refused.len()
    );
}

fn contact(id: &str, number: &str, more: &str) -> String {
    format!(
        "[[contact]]\nid = \"{id}\"\nname = \"Anytown team\"\norganisation = \"Anytown council\"\nmention = \"the Anytown \
         team\"\nabout = \"Social workers of Anytown.\"\nwho_for = \"Anyone in Anytown.\"\naudiences = [\"child\", \
         \"adult\", \"worried\", \"professional\"]\nnations = [\"england\"]\nchecked = \"2026-11-21\"\nchannel = [{{ kind = \
         \"phone\", value = \"{number}\" }}]\nsource = [{{ grade = \"operator\", supports = [\"number\"] }}]\n{more}\n"
    )
}

fn number(n: usize) -> String {
    format!("01632 {:06}", 960_000 - n)
}

/// Contacts that each have a list of a hundred texts.
fn lists(key: &str, count: usize) -> String {
    let list = |n: usize| -> String {
        (0..100).map(|item| format!("\"x{n:03}-{item:02}-{}\", ", "abcde".repeat(10))).collect()
    };
    (0..count).map(|n| contact(&format!("team-{n}"), &number(n), &format!("{key} = [{}]", list(n)))).collect()
}

#[test]
fn ids_that_nobody_has() {
    for count in [40, 160] {
        compare(Directory::embedded(), &lists("shares_number_with", count), &lists("areas", count));
    }
}

#[test]
fn mistakes_far_down_or_far_to_the_right() {
    let team = contact("team", &number(0), "");
    let wrong = format!("hide = [{}]", vec!["7"; 1_000].join(",\n"));
    let same_line = format!("hide = [{}]", vec!["7"; 1_000].join(", "));
    let right = "# A line that says nothing.\n".repeat(wrong.len() / 28);
    let lines = "# A line that says nothing.\n".repeat(20_000);
    compare(Directory::embedded(), &(lines.clone() + &wrong), &(lines.clone() + &right + &team));
    let far = " ".repeat(500_000);
    compare(Directory::embedded(), &(far.clone() + &same_line), &(far + "\n" + &right + &team));
}

#[test]
fn an_id_as_long_as_the_file() {
    let long = "x".repeat(500_000);
    let wrong = format!("areas = [{}]\nlanguages = 7", vec!["7"; 100].join(", "));
    let keys: String = (0..900).map(|key| format!("key-{key} = 1\n")).collect();
    let comment = format!("# {long}\n{}", contact("team", &number(0), ""));
    compare(Directory::embedded(), &contact(&long, &number(0), &wrong), &comment);
    compare(Directory::embedded(), &contact(&long, &number(0), &keys), &comment);
    let hidden = format!("[[hide]]\ncontact = \"{long}\"\nreason = \"Gone.\"\n");
    compare(Directory::embedded(), &hidden, &comment);
}

#[test]
fn a_number_that_many_below_have() {
    let team = |kind: &str, n: usize, more: &str| contact(&format!("{kind}-{n:04}"), "01632 960123", more);
    let chain = |kind: &str, first: &str| -> String {
        let before = |n: usize| if n == 0 { first.into() } else { format!("{kind}-{:04}", n - 1) };
        (0..1_000).map(|n| team(kind, n, &format!("shares_number_with = [\"{}\"]", before(n)))).collect()
    };
    let below = Directory::embedded().overlay(&chain("below", "nspcc-helpline")).expect("accepted");
    compare(&below, &chain("above", "childline"), &chain("above", "below-0000"));
    let alone: String = (0..1_000).map(|n| team("above", n, "# Nobody knows of anybody else.")).collect();
    compare(&below, &alone, &chain("above", "below-0000"));
}

#[test]
fn placements_on_top_of_placements() {
    let why = "word ".repeat(100);
    let teams = |level: usize, concerns: &[Concern]| -> String {
        let ids = (0..200).map(|n| (n, format!("team-{level}-{n}")));
        ids.map(|(n, id)| {
            let concern = concerns[n % concerns.len()];
            let place = format!(
                "[[place]]\nconcern = \"{concern}\"\ncontact = \"{id}\"\nat = \"last\"\nwhy = \"{}\"\n",
                why.trim()
            );
            contact(&id, &number(1_000 * level + n), "") + &place
        })
        .collect()
    };
    compare(Directory::embedded(), &teams(0, &[Concern::Fraud]), &teams(0, Concern::ALL));
    let below = Directory::embedded().overlay(&teams(0, Concern::ALL)).expect("accepted");
    compare(&below, &teams(1, &[Concern::Fraud]), &teams(1, Concern::ALL));
}

#[test]
fn what_is_no_toml_and_keys_that_are_none() {
    let team = contact("team", &number(0), "");
    let many = |count: usize| -> String { (0..count).map(|n| contact(&format!("team-{n}"), &number(n), "")).collect() };
    for wrong in ["=\n", "\"\n", "]", "a = 1\n"] {
        let wrong = wrong.repeat(500_000 / wrong.len());
        let (cost, made) = cost(Directory::embedded(), &wrong);
        // So much the parser takes itself, mistakes or none.
        assert!(made.is_none() && cost.peak <= 150 * wrong.len() + TOLD.peak, "{cost:?}");
    }
    let keys: String = (0..20_000).map(|key| format!("a-key-that-is-none-{key} = \"Nothing.\"\n")).collect();
    compare(Directory::embedded(), &keys, &many(keys.len() / team.len()));
}
