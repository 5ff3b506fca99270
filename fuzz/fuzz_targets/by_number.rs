//! What is said of a number hangs together, and does not hang on how the number is written.
#![no_main]

use helplines::check::{Verdict, VerdictKind};
use helplines::{by_number, contacts};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let verdict = by_number(text);
    hangs_together(&verdict);
    assert!(!verdict.to_string().is_empty());
    if verdict.contacts().any(|contact| contact == contacts::EMERGENCY_999) {
        assert!(!helplines::Directory::embedded().is_sensitive(text));
    }
    same(&verdict, &format!("\t  {text}\u{a0}\n"));
    if text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() <= 15 {
        is_the_same_in_other_spellings(text, &verdict);
    }
});

fn hangs_together(verdict: &Verdict<'_>) {
    let contacts = verdict.contacts().count();
    let (entry, instead) = (verdict.retired(), verdict.replacement());
    assert!(verdict.helpline_range().is_none() || verdict.kind() == VerdictKind::Unlisted);
    match verdict.kind() {
        VerdictKind::Current => {
            assert!(contacts > 0 && entry.is_none() && instead.is_none());
            let published = verdict.published().expect("the number as it is published");
            let again = by_number(published);
            assert!(again.kind() == VerdictKind::Current && again.contacts().eq(verdict.contacts()), "{published}");
        }
        VerdictKind::Retired => assert!(entry.is_some() && instead.is_some() == (contacts > 0)),
        VerdictKind::Misprint => assert!(entry.is_some() || (contacts > 0 && instead.is_some())),
        VerdictKind::NearMiss => assert!(contacts > 0 && entry.is_none() && instead.is_some()),
        VerdictKind::Unlisted => assert!(contacts == 0 && instead.is_none()),
        _ => assert!(contacts == 0 && entry.is_none() && instead.is_none() && verdict.published().is_none()),
    }
    // What is to be used instead is in use.
    if let Some(instead) = instead.filter(|number| number.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')) {
        assert_eq!(by_number(instead).kind(), VerdictKind::Current, "{instead}");
    }
}

/// Spaces, hyphens, dots and brackets, digits of other scripts, `+44`, and prefixes do not matter.
fn is_the_same_in_other_spellings(digits: &str, verdict: &Verdict<'_>) {
    for separator in [" ", "-", ".", "(", ")", "\u{2011}"] {
        same(verdict, &digits.split("").collect::<Vec<_>>().join(separator));
    }
    let arabic = digits.bytes().map(|byte| char::from_u32(0x660 + u32::from(byte - b'0')).expect("a digit"));
    same(verdict, &arabic.collect::<String>());
    same(verdict, &format!("tel:{digits}"));
    same(verdict, &format!("{digits} option 2"));
    let national = digits.strip_prefix('0').filter(|rest| !rest.starts_with('0'));
    if let Some(significant) = national.filter(|significant| significant.len() >= 7) {
        for prefix in ["+44", "0044", "+44 (0)", "141 0", "1470 0", "18001 0", "18002 0"] {
            same(verdict, &format!("{prefix}{significant}"));
        }
    }
}

fn same(verdict: &Verdict<'_>, spelling: &str) {
    let other = by_number(spelling);
    assert_eq!(other.kind(), verdict.kind(), "{spelling:?}");
    assert!(other.contacts().eq(verdict.contacts()), "{spelling:?}");
}
