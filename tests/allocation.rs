//! What allocates and what does not: looking up and showing never do, making an answer only its lists.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fmt::Write;

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
    for concern in Concern::ALL {
        assert_eq!(allocations(|| directory.for_concern(*concern).count()), 0);
        assert_eq!(allocations(|| directory.route(*concern, Some(Audience::Child), Some(Nation::Wales)).count()), 0);
    }
}

#[test]
fn scanning_and_judging_allocate_nothing() {
    let text = "Ring Samaritans on 08457 90 90 90 or 116 123, the NSPCC on 0808 800 5001, Action Fraud, therowan.net. ";
    let text = text.repeat(100);
    assert_eq!(allocations(|| helplines::scan(&text).count()), 0);
    assert!(helplines::scan(&text).count() >= 400);
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
            write!(out, "{}{}", advice.text(), advice.markdown().sources(true))?;
            write!(out, "{}{}{}", advice.html(), advice.html().whole_page(), advice.sentence())
        });
        assert_eq!(shown, 0, "{concern}");
        assert!(out.len() > 1000, "{concern}");
        assert_eq!(allocations(|| advice.guidance().actions().flat_map(|line| line.sources()).count()), 0, "{concern}");
    }
}

#[test]
fn making_an_answer_allocates_its_lists_alone() {
    for concern in Concern::ALL {
        let situation = Situation::new(*concern).nation(Nation::Wales).by(ChannelKind::Webchat);
        let made = allocations(|| Directory::embedded().advise(&situation));
        assert!((1..=8).contains(&made), "{concern}: {made}");
    }
}
