//! What is written in a format is read back from it: JSON, TOML, RON, postcard and the query string of a form.

use helplines::number::{PhoneNumber, SmsCode};
use helplines::time::{Date, Hours, LocalTime, Seen};
use helplines::{Audience, ChannelKind, Concern, Contact, Nation, Situation, contacts};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A table, because a TOML file is one.
#[derive(Debug, Serialize, Deserialize, PartialEq)]
struct Settings<T> {
    value: T,
}

fn round<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: T) {
    let settings = Settings { value };
    let json = serde_json::to_string(&settings).expect("JSON");
    assert_eq!(serde_json::from_str::<Settings<T>>(&json).expect(&json), settings);
    let toml = toml::to_string(&settings).expect("TOML");
    assert_eq!(toml::from_str::<Settings<T>>(&toml).expect(&toml), settings);
    let ron = ron::to_string(&settings).expect("RON");
    assert_eq!(ron::from_str::<Settings<T>>(&ron).expect(&ron), settings);
    let bytes = postcard::to_allocvec(&settings).expect("postcard");
    assert_eq!(postcard::from_bytes::<Settings<T>>(&bytes).expect("postcard"), settings);
}

fn situations() -> Vec<Situation> {
    let time: LocalTime = "2026-12-25T23:15".parse().expect("a time");
    let plain = Situation::new(Concern::Sextortion);
    let full = plain.clone().audience(Audience::Child).nation(Nation::Wales).by(ChannelKind::Webchat).at(time);
    let place = plain.clone().area(helplines::area("Cherwell").expect("a place"));
    let wanted = plain.clone().free(true).first(helplines::contacts::CHILDLINE);
    vec![plain, full, wanted, place.nation(Nation::England)]
}

#[test]
fn situations_and_small_types_come_back_from_every_format() {
    situations().into_iter().for_each(round);
    round(Nation::NorthernIreland);
    round("2026-11-21".parse::<Date>().expect("a date"));
    round("2024-11".parse::<Seen>().expect("a month"));
    round("Mo-Fr 09:00-17:00; PH off".parse::<Hours>().expect("hours"));
    round(PhoneNumber::parse("0808 157 0000").expect("a number"));
    round(SmsCode::parse("85258", Some("SHOUT")).expect("a text number"));
}

#[test]
fn a_contact_comes_back_from_its_id_and_from_what_is_written_of_it() {
    let from_id: &'static Contact = serde_json::from_str("\"childline\"").expect("an id");
    assert_eq!(from_id, contacts::CHILDLINE);
    let json = serde_json::to_string(contacts::FRANK).expect("JSON");
    assert_eq!(serde_json::from_str::<&'static Contact>(&json).expect("a record"), contacts::FRANK);
    let config: Settings<&'static Contact> = toml::from_str("value = \"samaritans\"").expect("a config");
    assert_eq!(config.value, contacts::SAMARITANS);
    assert!(serde_json::from_str::<&'static Contact>("\"nobody\"").is_err());
}

#[test]
fn the_query_string_of_a_form_is_read_as_browsers_send_it() {
    let read = |query: &str| serde_urlencoded::from_str::<Situation>(query);
    let situation = read("concern=self-harm&audience=&nation=scotland&utm_source=newsletter").expect("a situation");
    assert_eq!(situation, Situation::new(Concern::SelfHarm).nation(Nation::Scotland));
    assert_eq!(read("concern=fraud&area=Milton+Keynes").expect("a place").known_nation(), Some(Nation::England));
    assert!(read("nation=scotland").is_err(), "the concern is missing");
    assert!(read("concern=fraud&nation=wales&nation=england").is_err(), "a key stands twice");
    assert!(read("concern=fraud&area=Nowhere").is_err());
}
