//! The small types as text, there and back.

use helplines::{Audience, ChannelKind, Concern, Directory, Hours, Nation, PhoneNumber};
use serde_json::{from_str, to_string};

#[test]
fn enums_are_their_slugs() {
    for concern in Concern::ALL {
        let json = to_string(concern).expect("JSON");
        assert_eq!(json, format!("\"{concern}\""));
        assert_eq!(from_str::<Concern>(&json).ok(), Some(*concern));
    }
    assert_eq!(from_str::<Nation>("\"northern-ireland\"").ok(), Some(Nation::NorthernIreland));
    assert_eq!(from_str::<Audience>("\"own-behaviour\"").ok(), Some(Audience::OwnBehaviour));
    assert_eq!(from_str::<ChannelKind>("\"phone-from-abroad\"").ok(), Some(ChannelKind::PhoneFromAbroad));
}

#[test]
fn numbers_and_hours_of_the_directory_come_back_equal() {
    for channel in Directory::embedded().contacts().iter().flat_map(|contact| contact.channels()) {
        let hours = to_string(channel.hours()).expect("JSON");
        assert_eq!(from_str::<Hours>(&hours).ok().as_ref(), Some(channel.hours()));
        if let Some(number) = channel.phone() {
            let json = to_string(number).expect("JSON");
            assert_eq!(json, format!("\"{number}\""));
            assert_eq!(from_str::<PhoneNumber>(&json).ok().as_ref(), Some(number));
        }
    }
}

#[test]
fn what_does_not_parse_says_why() {
    let error = from_str::<Nation>("\"wale\"").expect_err("no nation");
    assert!(error.to_string().starts_with("unknown nation \"wale\": did you mean wales?"), "{error}");
    let error = from_str::<PhoneNumber>("\"0845 790 9090\"").expect_err("a charged number");
    assert!(error.to_string().starts_with("084 numbers cost extra"), "{error}");
}
