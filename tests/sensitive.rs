//! A call that gives something away does so whatever an overlay hides or replaces.

use std::sync::{Arc, RwLock};

use helplines::check::VerdictKind;
use helplines::{Concern, Contact, Directory, Situation, contacts};

/// An overlay that hides a contact, or `None` where that would leave somebody without help.
fn without(contact: &Contact) -> Option<Directory> {
    let overlay = format!("[[hide]]\ncontact = \"{}\"\nreason = \"A test.\"\n", contact.id());
    Directory::embedded().overlay(&overlay).ok()
}

#[test]
fn a_number_stays_sensitive_when_its_contact_is_hidden() {
    let mut tried = 0;
    for contact in Directory::embedded().contacts().iter().filter(|contact| contact.sensitive()) {
        let Some(directory) = without(contact) else { continue };
        // Not the police's number by text relay, which others name too.
        let sensitive = |number: &str| Directory::embedded().is_sensitive(number);
        for number in contact.channels().filter(|channel| channel.dial().is_some() && sensitive(channel.value())) {
            assert!(directory.is_sensitive(number.value()), "{}: {}", contact.id(), number.value());
            let verdict = directory.by_number(number.value());
            assert_eq!(verdict.kind(), VerdictKind::Current, "{}", contact.id());
            assert!(verdict.contacts().all(|holder| holder.id() != contact.id()));
            assert!(verdict.hidden().any(|id| id == contact.id()), "{}", contact.id());
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn an_old_number_stays_sensitive_when_what_took_its_place_is_hidden() {
    let directory = without(contacts::FRANK).expect("accepted");
    for entry in Directory::embedded().retired().filter(|entry| entry.instead_id() == Some("frank")) {
        assert!(directory.is_sensitive(entry.old()), "{}", entry.old());
    }
    assert!(!directory.is_sensitive("999") && !directory.is_sensitive("101"));
}

const OTHER_FRANK: &str = r#"
    [[contact]]
    id = "frank"
    replace = true
    name = "Anytown drugs team"
    organisation = "Anytown Council"
    mention = "the drugs team"
    about = "Talks with you about drugs."
    who_for = "Anyone in Anytown."
    sensitive = false
    audiences = ["child", "adult", "worried", "own-behaviour", "family-of-offender", "professional"]
    nations = ["england", "wales", "scotland", "northern-ireland"]
    checked = "2026-11-21"
    channel = [{ kind = "phone", value = "01632 960123" }]
    source = [{ grade = "operator", supports = ["number"] }]
"#;

#[test]
fn a_replaced_contact_is_another_contact_and_its_old_number_stays_sensitive() {
    let directory = Directory::embedded().overlay(OTHER_FRANK).expect("accepted");
    let own = directory.contact("frank").expect("the new one");
    assert_ne!(own, contacts::FRANK);
    assert_eq!(own.id(), contacts::FRANK.id());
    let old = contacts::FRANK.phone().expect("a phone").value();
    assert!(directory.is_sensitive(old));
    assert!(directory.by_number(old).hidden().eq(["frank"]));
    assert!(!directory.is_sensitive("01632 960123"), "the overlay says that the new number gives nothing away");
    // A second overlay forgets nothing of what the first replaced.
    let twice = directory.overlay("[[hide]]\ncontact = \"family-lives\"\nreason = \"A test.\"\n").expect("accepted");
    assert!(twice.is_sensitive(old) && twice.is_sensitive("0808 800 2222"));
}

#[test]
fn the_sensitive_numbers_are_listed_with_what_any_overlay_hid() {
    let embedded = Directory::embedded();
    let numbers = embedded.sensitive_numbers();
    assert!(numbers.is_sorted() && numbers.iter().all(|number| embedded.is_sensitive(number)));
    assert!(numbers.contains(&"08088005000") && !numbers.contains(&"101"));
    let channels = embedded.contacts().iter().flat_map(|contact| contact.channels());
    let dialled = channels.filter_map(|channel| channel.dial()).filter(|number| embedded.is_sensitive(number));
    for number in dialled {
        let home = number.strip_prefix("+44").map_or(number.to_owned(), |rest| format!("0{rest}"));
        assert!(numbers.contains(&home.as_str()), "{number}");
    }
    // What one overlay adds and the next hides is in no list of contacts, and stays.
    let added = OTHER_FRANK.replace("sensitive = false", "sensitive = true").replace("\"frank\"", "\"anytown\"");
    let with = embedded.overlay(&added.replace("replace = true", "")).expect("accepted");
    let hidden = with.overlay("hide = [{ contact = 'anytown', reason = 'A test.' }]").expect("accepted");
    let expected = numbers.len() + 1;
    assert!(hidden.sensitive_numbers().contains(&"01632960123"));
    assert_eq!((with.sensitive_numbers().len(), hidden.sensitive_numbers().len()), (expected, expected));
}

#[test]
fn an_answer_outlives_the_lock_its_directory_was_behind() {
    let shared = Arc::new(RwLock::new(Directory::embedded().overlay(OTHER_FRANK).expect("accepted")));
    let advice = {
        let directory = shared.read().expect("not poisoned");
        directory.advise(Situation::new(Concern::SubstanceUse).first(directory.contact("frank").expect("the new one")))
    };
    *shared.write().expect("not poisoned") = Directory::embedded().clone();
    let sent = advice.clone();
    let name = std::thread::spawn(move || sent.steps()[0].contact().name().to_owned()).join().expect("a thread");
    assert_eq!(name, "Anytown drugs team");
    // Answers are compared by what they say.
    assert_eq!(advice, advice.clone());
    assert_ne!(advice, helplines::advise(Concern::SubstanceUse));
    assert_eq!(helplines::advise(Concern::Fraud), helplines::advise(Concern::Fraud));
    assert_ne!(helplines::advise(Concern::Fraud), helplines::advise(Concern::Bullying));
}
