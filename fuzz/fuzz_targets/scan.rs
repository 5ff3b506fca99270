//! A scan finds mentions that stand in the text, in order and apart, and what comes before a number does not hide it.
#![no_main]

use helplines::check::VerdictKind;
use helplines::{by_number, contacts, scan};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut end = 0;
    for mention in scan(text) {
        let range = mention.range();
        assert!(end <= range.start && range.start < range.end, "{end} {range:?}");
        end = range.end;
        // Only a range on character boundaries has a slice.
        assert_eq!(text.get(range), Some(mention.text()));
        let verdict = mention.verdict();
        assert_ne!(verdict.kind(), VerdictKind::NotANumber, "{:?}", mention.text());
        assert!(verdict.kind() != VerdictKind::Current || verdict.contacts().next().is_some());
        assert!(!verdict.to_string().is_empty());
        assert!(
            mention.fix().is_none_or(|fix| !fix.is_empty())
                && (mention.fix().is_none() || mention.severity().is_some())
        );
        // A number alone is judged as it is in the text, but for what the text says of it; names and addresses are no numbers.
        let said = matches!(
            verdict.kind(),
            VerdictKind::Mismatch
                | VerdictKind::WrongChannel
                | VerdictKind::Contradicts
                | VerdictKind::Mentioned
                | VerdictKind::Foreign
                | VerdictKind::Unlisted
                | VerdictKind::NearMiss
        );
        if !said && !mention.text().contains(|letter: char| letter.is_alphabetic() || letter == '&') {
            let alone = by_number(mention.text());
            assert_eq!(alone.kind(), verdict.kind(), "{:?}", mention.text());
            assert!(alone.contacts().eq(verdict.contacts()), "{:?}", mention.text());
        }
    }
    let longer = format!("{text}\nCall the NSPCC on 0808 800 5000.");
    // In a script or a stylesheet that does not end, nothing but strings is read.
    if longer.contains("<s") || longer.contains("<S") {
        return;
    }
    let last = scan(&longer).last().expect("the number at the end");
    assert_eq!((last.text(), last.range().end), ("0808 800 5000", longer.len() - 1));
    let holders = last.verdict().contacts().any(|contact| contact == contacts::NSPCC_HELPLINE);
    assert!(holders || last.verdict().kind() == VerdictKind::Foreign);
});
