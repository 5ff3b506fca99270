//! The small types as text, there and back.

use helplines::number::PhoneNumber;
use helplines::time::Hours;
use helplines::{Audience, ChannelKind, Concern, Contact, Directory, Nation, Situation, contacts};
use serde::Deserialize;
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde_json::{Value, from_str, to_string};

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
        let hours = to_string(&channel.hours()).expect("JSON");
        assert_eq!(from_str::<Hours>(&hours).ok(), Some(channel.hours()));
        if let Some(number) = channel.phone() {
            let json = to_string(&number).expect("JSON");
            assert_eq!(json, format!("\"{number}\""));
            assert_eq!(from_str::<PhoneNumber>(&json).ok(), Some(number));
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

#[test]
fn an_answer_has_the_documented_shape() {
    let situation = Situation::new(Concern::ChildSafety)
        .audience(Audience::Child)
        .nation(Nation::Wales)
        .by(ChannelKind::Webchat)
        .at("2026-11-18T10:00".parse::<helplines::time::LocalTime>().expect("a time"));
    let advice = Directory::embedded().advise(&situation);
    let json: Value = from_str(&to_string(&advice).expect("JSON")).expect("JSON");
    assert_eq!(json["concern"], "child-safety");
    assert_eq!(json["emergency"]["id"], "emergency-999");
    assert_eq!(json["emergency"]["channels"][0]["link"], "tel:999");
    let steps = json["steps"].as_array().expect("steps");
    assert_eq!(steps.len(), advice.steps().len());
    let first = &steps[0];
    assert_eq!((&first["contact"]["id"], &first["contact"]["name"]), (&"childline".into(), &"Childline".into()));
    let channel = &first["contact"]["channels"][0];
    assert_eq!(channel["kind"], "webchat");
    for key in ["kind", "value", "link", "hours", "cost"] {
        assert!(channel.get(key).is_some(), "{key}");
    }
    assert_eq!(first["contact"]["channels"][1]["hours"], "24/7");
    assert!(first["why"].is_string() && first["open"]["state"].is_string());
    assert!(json["guidance"]["do"][0]["text"].is_string());
    assert_eq!(json["exit_button"], true);
    // The state of every channel, for a page that draws its own.
    let states = steps.iter().flat_map(|step| step["contact"]["channels"].as_array().expect("channels"));
    assert!(states.clone().count() > 3 && states.clone().all(|channel| channel["open"]["state"].is_string()));
    assert!(states.clone().all(|channel| channel["label"].is_string() && channel["hours_words"].is_string()));
    assert_eq!(json["widened"], Value::Array(Vec::new()));
    assert_eq!(from_str::<Situation>(&json["situation"].to_string()).ok(), Some(situation));
}

#[test]
fn a_situation_is_read_with_as_little_as_its_concern() {
    let read = |text: &str| from_str::<Situation>(text);
    assert_eq!(read("{\"concern\":\"fraud\"}").ok(), Some(Situation::new(Concern::Fraud)));
    // What an app adds of its own is not looked at, what is empty is not known, and what stands twice is a mistake.
    assert_eq!(read("{\"concern\":\"fraud\",\"who\":1,\"nation\":\"\"}").ok(), Some(Situation::new(Concern::Fraud)));
    assert!(read("{}").is_err() && read("[]").is_err());
    let twice = read("{\"concern\":\"fraud\",\"nation\":\"wales\",\"nation\":\"england\"}").expect_err("twice");
    assert!(twice.to_string().starts_with("duplicate field `nation`"), "{twice}");
    let nowhere = read("{\"concern\":\"fraud\",\"area\":\"Oxfrod\"}").expect_err("no place");
    assert!(nowhere.to_string().contains("did you mean \"Oxford\"?"), "{nowhere}");
}

#[test]
fn mentions_and_hours_not_known() {
    let mention = helplines::scan("Ring 08457 90 90 90").next().expect("a mention");
    let json: Value = from_str(&to_string(&mention).expect("JSON")).expect("JSON");
    assert_eq!((&json["start"], &json["end"]), (&5.into(), &19.into()));
    assert_eq!((&json["verdict"]["kind"], &json["verdict"]["contacts"][0]), (&"retired".into(), &"samaritans".into()));
    assert_eq!((&json["severity"], &json["fix"]), (&"error".into(), &"116 123".into()));
    let mention = helplines::scan("Samaritans: 0800 1111").next().expect("a mention");
    let json: Value = from_str(&to_string(&mention).expect("JSON")).expect("JSON");
    assert_eq!(
        (&json["verdict"]["contacts"][0], &json["verdict"]["named"]),
        (&"childline".into(), &"samaritans".into())
    );
    assert_eq!(json["fix"], Value::Null);
    assert_eq!(to_string(&Hours::Unknown).expect("JSON"), "null");
    assert_eq!(from_str::<Hours>("null").ok(), Some(Hours::Unknown));
}

#[test]
fn the_parts_of_hours_and_errors_go_out_too() {
    let hours: Hours = "Mo 09:00-17:00; PH off".parse().expect("hours");
    let Hours::Weekly(week) = hours else { panic!("weekly hours") };
    let json = to_string(&week).expect("JSON");
    let days = "\"tu\":[],\"we\":[],\"th\":[],\"fr\":[],\"sa\":[],\"su\":[]";
    assert_eq!(json, format!("{{\"mo\":[{{\"opens\":540,\"closes\":1020}}],{days},\"bank_holidays\":[]}}"));
    let error = PhoneNumber::parse("0845 790 9090").expect_err("a charged number");
    assert!(to_string(&error).expect("JSON").starts_with("\"084 numbers cost extra"));
    let route = Directory::embedded().concern(Concern::Fraud).routes().next().expect("a route");
    let json = to_string(&route).expect("JSON");
    assert!(json.starts_with("{\"audiences\":[],\"nations\":[],\"groups\":[[\"159-stop-scams\""), "{json}");
}

#[test]
fn a_contact_is_read_back_from_its_id_and_from_what_is_written_of_it() {
    let read = |json: &str| from_str::<&'static Contact>(json);
    let written = to_string(contacts::FRANK).expect("JSON");
    assert_eq!(read(&written).ok(), Some(contacts::FRANK));
    assert_eq!(read("\"childline\"").ok(), Some(contacts::CHILDLINE));
    let error = read("{\"name\":\"Childline\"}").expect_err("no id");
    assert!(error.to_string().starts_with("missing field `id`"), "{error}");
    let error = read("\"nobody\"").expect_err("nobody's id");
    let expected = "invalid value: string \"nobody\", expected the id of a contact of the directory";
    assert!(error.to_string().starts_with(expected), "{error}");
}

#[test]
fn a_situation_is_read_from_formats_that_mark_what_may_be_absent() {
    let fraud = Situation::new(Concern::Fraud);
    // The concern stands there without such a mark.
    let map = MapDeserializer::<_, Error>::new([("concern", "fraud")].into_iter());
    assert_eq!(Situation::deserialize(map), Ok(fraud.clone()));
    let sequence = SeqDeserializer::<_, Error>::new(["fraud"].into_iter());
    assert_eq!(Situation::deserialize(sequence), Ok(fraud));
}

#[test]
fn a_situation_of_another_shape_is_told_what_is_expected() {
    let error = from_str::<Situation>("7").expect_err("a number");
    assert!(error.to_string().contains("expected a situation: an object with a concern"), "{error}");
    let map = MapDeserializer::<_, Error>::new([(true, "fraud")].into_iter());
    let error = Situation::deserialize(map).expect_err("a key that is no text");
    assert!(error.to_string().contains("expected a key of a situation"), "{error}");
}

#[test]
fn what_was_found_goes_out_with_its_hints_and_a_situation_made_of_it_comes_back() {
    let found = helplines::find("she took pills, my daughter");
    let json: Value = from_str(&to_string(&found).expect("JSON")).expect("JSON");
    assert_eq!((&json["urgent"], &json["welsh"]), (&true.into(), &false.into()));
    let best = &json["matches"][0];
    assert_eq!((&best["concern"], &best["audience"]), (&"suicidal-thoughts".into(), &"worried".into()));
    assert!(best["confidence"].is_string() && best["contact"].is_null() && best["words"][0][1].is_u64(), "{best}");
    let situation = Situation::from(found.best().expect("a match")).welsh(true);
    let written = to_string(&situation).expect("JSON");
    assert!(written.contains("\"urgent\":\"true\"") && written.contains("\"welsh\":\"true\""), "{written}");
    assert_eq!(from_str::<Situation>(&written).ok(), Some(situation));
    let general = Directory::embedded().general(None, None);
    let json: Value = from_str(&to_string(&general).expect("JSON")).expect("JSON");
    assert_eq!(
        (&json["emergency"]["id"], &json["steps"][0]["contact"]["id"]),
        (&"emergency-999".into(), &"samaritans".into())
    );
}

#[test]
fn the_whole_directory_goes_out_with_its_places_its_reasons_and_what_is_ready_to_show() {
    let json = serde_json::to_value(Directory::embedded()).expect("JSON");
    let named = |list: &str, key: &str, value: &str| {
        let mut all = json[list].as_array().unwrap_or_else(|| panic!("{list}")).iter();
        all.find(|entry| entry[key] == value).unwrap_or_else(|| panic!("{list}: {value}")).clone()
    };
    let oxford = named("areas", "code", "E07000178");
    let expected = ["Oxford", "Oxfordshire", "england", "thames-valley-police"].map(Value::from);
    assert_eq!(["name", "county", "nation", "force"].map(|key| oxford[key].clone()), expected);
    // Every way to reach somebody has its words: the word to begin with, what to do then, hours that are not known.
    let shout = &named("contacts", "id", "shout")["channels"][0];
    assert_eq!((&shout["how"], &shout["label"]), (&"text SHOUT to 85258".into(), &"Text".into()));
    let nhs = &named("contacts", "id", "nhs-111-mental-health-england")["channels"][0];
    assert_eq!((&nhs["how"], &nhs["hours_words"]), (&"111, then option 2".into(), &"24 hours a day, every day".into()));
    let channels =
        json["contacts"].as_array().expect("contacts").iter().flat_map(|contact| contact["channels"].as_array());
    let unknown = channels.flatten().find(|channel| channel["hours"].is_null()).expect("hours that are not known");
    assert_eq!(unknown["hours_words"], "opening hours not known");
    // Why, as an answer says it.
    let why = |reasons: &Value, contact: &str, audience: Value| {
        let mut all = reasons.as_array().expect("reasons").iter();
        let found = all.find(|reason| reason["contact"] == contact && reason["audience"] == audience);
        found.map(|reason| reason["why"].clone())
    };
    let said =
        |audience| Directory::embedded().why(Concern::ChildSafety, audience, contacts::CHILDLINE).map(Value::from);
    let own = &named("concerns", "concern", "child-safety")["why"];
    assert!(said(None::<Audience>).is_some());
    assert_eq!(why(own, "childline", Value::Null), said(None));
    let general = &json["general"];
    assert_eq!(
        why(&general["why"], "childline", "child".into()),
        Some("To talk about any worry, day or night.".into())
    );
    assert_eq!(general["routes"][0]["groups"][0][0], "samaritans");
    // Numbers to compare, whose they are, and no spelling of a number among them.
    let acas = json["others"].as_array().and_then(|all| all.iter().find(|other| other["digits"][0] == "03001231100"));
    assert_eq!(acas.map(|acas| acas["whose"].clone()), Some("Acas, helpline on rights at work".into()));
    let retired = json["retired"].as_array().expect("a list");
    let of = |subject: &str| retired.iter().filter(|entry| entry["subject"] == subject).collect::<Vec<_>>();
    assert!(of("number").iter().all(|entry| entry["digits"].as_array().is_some_and(|digits| !digits.is_empty())));
    assert!(of("name").iter().chain(&of("address")).all(|entry| entry["digits"] == serde_json::json!([])));
    assert!(retired.iter().any(|entry| entry["digits"] == serde_json::json!(["08456346750", "08456347650"])));
}
