//! Every number of the directory, read by the `phonenumber` crate (Google's libphonenumber data).

use helplines::Directory;
use helplines::number::{NumberKind, PhoneNumber};
use phonenumber::country::Id::GB;

fn numbers() -> impl Iterator<Item = (&'static str, PhoneNumber)> {
    let contacts = Directory::embedded().contacts().iter();
    contacts.flat_map(|contact| contact.channels().filter_map(move |channel| Some((contact.id(), channel.phone()?))))
}

/// There are no differences to explain: libphonenumber calls all of them valid, 0800 1111 among them.
#[test]
fn every_national_number_is_valid_and_has_the_same_international_form() {
    let mut compared = 0;
    for (id, number) in numbers() {
        let Some(e164) = number.e164() else { continue };
        let peer =
            phonenumber::parse(Some(GB), number.as_str()).unwrap_or_else(|error| panic!("{id}: {number}: {error}"));
        let form = peer.format().mode(phonenumber::Mode::E164).to_string();
        assert_eq!(form, e164, "{id}: {number}");
        assert!(peer.is_valid(), "{id}: {number}");
        compared += 1;
    }
    assert!(compared > 90, "{compared}");
    println!("{compared} numbers compared");
}

/// What has no international form: libphonenumber's main metadata holds no short codes, so it must not call
/// them valid British numbers, or we would be giving `tel:101` where `tel:+44...` works.
#[test]
fn what_has_no_international_form_is_no_valid_number_there_either() {
    let mut compared = 0;
    for (id, number) in numbers().filter(|(_, number)| number.e164().is_none()) {
        let valid = phonenumber::parse(Some(GB), number.dial()).is_ok_and(|peer| peer.is_valid());
        assert!(!valid, "{id}: {number}");
        let kind = number.kind();
        assert!(
            matches!(
                kind,
                NumberKind::Emergency | NumberKind::ShortCode | NumberKind::Harmonised | NumberKind::TextRelay
            ),
            "{id}: {number}: {kind:?}",
        );
        compared += 1;
    }
    assert!(compared > 10, "{compared}");
}
