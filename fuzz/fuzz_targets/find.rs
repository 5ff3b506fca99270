//! Whatever people type is answered: in order, with ranges that can be cut out, the same each time, and the answer can be shown.
#![no_main]

use helplines::{Confidence, Match, Situation};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let found = helplines::find(text);
    assert!(found.matches().len() <= 5);
    assert!(found.matches().map(Match::confidence).collect::<Vec<Confidence>>().is_sorted());
    for (place, of) in found.matches().enumerate() {
        assert!(found.matches().take(place).all(|before| before.concern() != of.concern()));
        let mut last = 0;
        for range in of.words() {
            assert!(last <= range.start && range.start < range.end);
            assert!(text.get(range.clone()).is_some());
            last = range.end;
        }
        let situation = Situation::from(of);
        assert_eq!((situation.concern(), situation.is_urgent()), (of.concern(), found.is_urgent()));
    }
    assert_eq!(found, helplines::find(text));
    assert_eq!(found.is_empty(), found.best().is_none());
    if let Some(best) = found.best() {
        let card = helplines::advise(best).card().to_string();
        assert!(card.contains("999") && card.lines().count() <= 20);
        assert_eq!(card.starts_with("This sounds like an emergency. Call 999 now.\n"), found.is_urgent());
    }
});
