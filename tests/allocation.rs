//! What allocates and what does not: looking up and showing never do, making an answer only its lists.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fmt::Write;

use helplines::number::{PhoneNumber, SmsCode};
use helplines::time::{Hours, LocalTime};
use helplines::{Audience, ChannelKind, Concern, Directory, Nation, Situation};

struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

// The only unsafe code of the project: a test cannot count allocations without it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = COUNT.try_with(|count| count.set(count.get() + 1));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations<T>(work: impl FnOnce() -> T) -> usize {
    let before = COUNT.with(Cell::get);
    std::hint::black_box(work());
    COUNT.with(Cell::get) - before
}

#[test]
fn looking_up_allocates_nothing() {
    let directory = Directory::embedded();
    assert_eq!(allocations(|| "county lines".parse::<Concern>()), 0);
    assert_eq!(allocations(|| directory.contact("childline")), 0);
    assert_eq!(allocations(|| directory.by_number("+44 (0)808 800 5000").contacts().count()), 0);
    assert_eq!(allocations(|| directory.is_sensitive("0808 2000 247")), 0);
    for contact in directory.contacts() {
        let known =
            || (contact.evidence(), contact.sources().count(), contact.caution().count(), contact.areas().count());
        assert_eq!(allocations(known), 0, "{}", contact.id());
    }
    for concern in Concern::ALL {
        assert_eq!(allocations(|| directory.for_concern(*concern).count()), 0);
        assert_eq!(allocations(|| directory.route(*concern, Some(Audience::Child), Some(Nation::Wales)).count()), 0);
    }
}

#[test]
fn reading_and_copying_numbers_allocates_nothing() {
    for published in ["0808 1000 900", "18001 020 7946 0000", "+353 1 234 5678", "0845 790 9090", "soon"] {
        let read = || PhoneNumber::parse(published).map(|number| (number, number.e164().is_some(), number.cost()));
        assert_eq!(allocations(read), 0, "{published}");
    }
    assert_eq!(allocations(|| SmsCode::parse("85258", Some("SHOUT")).map(|code| (code, code.keyword().is_some()))), 0);
    assert_eq!(allocations(|| SmsCode::parse("07700 900000", None)), 0);
}

#[test]
fn scanning_allocates_room_for_what_stands_around_one_number_whatever_the_length() {
    let text = "Ring Samaritans on 08457 90 90 90 or 116 123, the NSPCC on 0808 800 5001, Action Fraud, therowan.net. ";
    let (short, long) = (text.repeat(2), text.repeat(100));
    assert!(helplines::scan(&long).count() >= 400);
    assert!(allocations(|| helplines::scan(&short).count()) <= 8);
    assert_eq!(allocations(|| helplines::scan(&long).count()), allocations(|| helplines::scan(&short).count()));
    // Numbers that nobody is named beside need none.
    assert_eq!(allocations(|| helplines::scan("Ring 0808 800 5000 or 020 7946 0000.").count()), 0);
    assert_eq!(allocations(|| helplines::by_number("0800 1000 900").contacts().count()), 0);
    assert_eq!(allocations(|| helplines::by_name("Action Fraud")), 0);
}

#[test]
fn showing_an_answer_allocates_nothing() {
    let mut out = String::with_capacity(1 << 20);
    for concern in Concern::ALL {
        let advice = helplines::advise(*concern);
        out.clear();
        let shown = allocations(|| {
            write!(out, "{}{}", advice.text(), advice.markdown().with_sources())?;
            write!(out, "{}{}{}", advice.html(), advice.html().whole_page(), advice.sentence())
        });
        assert_eq!(shown, 0, "{concern}");
        assert!(out.len() > 1000, "{concern}");
        assert_eq!(
            allocations(|| advice.guidance().actions().flat_map(|line| line.line().sources()).count()),
            0,
            "{concern}"
        );
    }
}

#[test]
fn going_through_an_answer_allocates_nothing() {
    let time: LocalTime = "2026-12-25T23:15".parse().expect("a time");
    for concern in Concern::ALL {
        let advice = Directory::embedded().advise(Situation::new(*concern).at(time));
        let went = allocations(|| {
            let open = advice.steps().iter().filter(|step| step.open().is_some_and(|state| state.is_open())).count();
            let states = advice.steps().iter().flat_map(|step| step.channels().map(|channel| step.state_of(&channel)));
            (open, states.count(), advice.emergency(), advice.widened().len(), advice.entry().aliases().count())
        });
        assert_eq!(went, 0, "{concern}");
    }
}

#[test]
fn reading_hours_and_times_allocates_nothing() {
    let now = "2026-12-25 23:15:00".parse::<LocalTime>().expect("a time");
    for text in ["Mo-Fr 09:00-12:00,13:00-17:00; Sa 18:00-02:00; PH off", "Mo, We 9am-5:30pm", "24/7", ""] {
        let ask = || text.parse::<Hours>().map(|hours| hours.at(now, &[Nation::England]));
        assert_eq!(allocations(ask), 0, "{text}");
    }
    assert_eq!(allocations(|| "2026-12-25T23:15".parse::<LocalTime>()), 0);
}

/// A directory with an overlay looks up as the embedded one does.
#[cfg(feature = "toml")]
#[test]
fn looking_up_in_an_overlay_allocates_nothing() {
    let overlay = "hide = [{ contact = 'frank', reason = 'Our own drugs team takes these calls.' }]";
    let directory = Directory::embedded().overlay(overlay).expect("an overlay");
    assert_eq!(allocations(|| directory.contact("childline")), 0);
    assert_eq!(allocations(|| directory.by_number("+44 (0)808 800 5000").contacts().count()), 0);
    assert_eq!(allocations(|| directory.by_number("08457 90 90 90").contacts().count()), 0);
    assert_eq!(allocations(|| directory.scan("Ring 08457 90 90 90 or 0808 800 5000.").count()), 0);
    assert_eq!(allocations(|| directory.for_concern(Concern::Fraud).count()), 0);
}

#[test]
fn what_is_due_allocates_its_list_alone() {
    let made = allocations(|| Directory::embedded().due(helplines::DATA_VERSION, 0));
    assert!((1..=10).contains(&made), "{made}");
}

#[test]
fn making_an_answer_allocates_its_lists_alone() {
    for concern in Concern::ALL {
        let situation = Situation::new(*concern).nation(Nation::Wales).by(ChannelKind::Webchat);
        let made = allocations(|| Directory::embedded().advise(&situation));
        assert!((1..=8).contains(&made), "{concern}: {made}");
    }
}

#[test]
fn understanding_words_allocates_its_lists_alone_whatever_the_length() {
    let find = |text: &str| allocations(|| helplines::find(text));
    let phrase = "someone is blackmailing my son over pictures he sent";
    // The words of one utterance, the order of the concerns, the matches and where their words stand.
    assert!(find(phrase) <= 40, "{}", find(phrase));
    assert!(find("") <= 6, "{}", find(""));
    let long = format!("{phrase}. ").repeat(200);
    assert!(find(&long) <= find(phrase) + 20, "{} beside {}", find(&long), find(phrase));
}
