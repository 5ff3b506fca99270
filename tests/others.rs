//! Numbers of other organisations: said whose they are, never taken for a slip of one of ours.

use helplines::check::VerdictKind;
use helplines::{Directory, by_number, scan};

#[test]
fn a_number_of_somebody_else_is_named_and_is_nobodys_slip() {
    let mut tried = 0;
    for other in Directory::embedded().others() {
        for number in other.spellings() {
            let verdict = by_number(number);
            assert_eq!(verdict.kind(), VerdictKind::Unlisted, "{number}");
            assert_eq!(verdict.retired().map(|entry| entry.was()), Some(other.was()), "{number}");
            assert_eq!((verdict.contacts().count(), verdict.replacement()), (0, None), "{number}");
            assert_eq!(verdict.to_string(), format!("not in the directory: {}", other.was()), "{number}");
            // In a text too, where it has enough digits to be looked at.
            let text = format!("Ring {number} on weekdays.");
            let found = scan(&text).next().map(|mention| mention.verdict().to_string());
            assert!(number.len() < 7 || found == Some(verdict.to_string()), "{number}: {found:?}");
            tried += 1;
        }
        assert!(other.sources().next().is_some(), "{}", other.was());
    }
    assert!(tried > 200, "{tried}");
}

#[test]
fn well_known_numbers_are_told_by_name() {
    for (number, whose) in [
        ("0300 123 1100", "Acas"),
        ("0808 808 0000", "Macmillan"),
        ("+44 808 808 4000", "National Debtline"),
        ("0808 800 0082", "Equality Advisory"),
    ] {
        assert!(by_number(number).to_string().contains(whose), "{number}: {}", by_number(number));
    }
    // One digit from the NSPCC Helpline, and nobody's that is recorded: still a slip.
    assert_eq!(by_number("0808 800 5001").kind(), VerdictKind::NearMiss);
    // What is not certain to be in use is not said to be.
    assert!(by_number("0800 689 5652").to_string().ends_with("(whether it is still in use is not known)"));
}

#[test]
fn others_are_not_among_what_is_out_of_date() {
    let directory = Directory::embedded();
    assert!(directory.retired().all(|entry| directory.others().all(|other| other != entry)));
    assert!(directory.retired().any(|entry| entry.old() == "08457 90 90 90"));
}
