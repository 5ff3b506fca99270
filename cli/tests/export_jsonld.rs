//! `helplines export --format jsonld`: each word of it against schema.org's own vocabulary.

use std::collections::BTreeMap;

use assert_cmd::cargo::cargo_bin_cmd;
use helplines::number::{Cost, PhoneNumber};
use helplines::time::Hours;
use helplines::{ChannelKind, Directory};
use jiff::civil;
use serde::Deserialize;
use serde_json::{Value, json};

const OVERLAY: &str = include_str!("files/anytown-lead.toml");

const VOCABULARY: &str = include_str!("schemas/schema.org-12.0.json");

fn written(arguments: &[&str]) -> String {
    let run = cargo_bin_cmd!("helplines").args(["export", "--format", "jsonld"]).args(arguments).assert().success();
    String::from_utf8(run.get_output().stdout.clone()).expect("UTF-8")
}

fn graph(arguments: &[&str]) -> Vec<Value> {
    let document: Value = serde_json::from_str(&written(arguments)).expect("JSON");
    assert_eq!(document["@context"], "https://schema.org");
    document["@graph"].as_array().expect("a graph").clone()
}

fn organisation(id: &str) -> Value {
    graph(&["--contact", id]).remove(0)
}

fn points(organisation: &Value) -> &[Value] {
    organisation["contactPoint"].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// What schema.org says of its types, its properties and the members of its enumerations.
#[derive(Deserialize)]
struct Vocabulary {
    types: BTreeMap<String, Vec<String>>,
    properties: BTreeMap<String, Property>,
    members: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Property {
    domain: Vec<String>,
    range: Vec<String>,
}

impl Vocabulary {
    fn read() -> Self {
        serde_json::from_str(VOCABULARY).expect("the vocabulary")
    }

    fn is(&self, kind: &str, other: &str) -> bool {
        kind == other || self.types.get(kind).is_some_and(|above| above.iter().any(|above| self.is(above, other)))
    }

    /// Checks a node and all below it: its type exists, may have each of its properties, and each holds what it may.
    fn check(&self, node: &Value) -> Result<(), String> {
        let fields = node.as_object().ok_or(format!("no node: {node}"))?;
        let kind = node["@type"].as_str().ok_or(format!("no type: {node}"))?;
        self.types.get(kind).ok_or(format!("no type of schema.org: {kind}"))?;
        for (name, value) in fields.iter().filter(|(name, _)| !["@type", "@id"].contains(&name.as_str())) {
            let property = self.properties.get(name).ok_or(format!("no property of schema.org: {name}"))?;
            if !property.domain.iter().any(|domain| self.is(kind, domain)) {
                return Err(format!("{kind} has no {name}"));
            }
            for value in value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice) {
                if !property.range.iter().any(|range| self.holds(range, value)) {
                    return Err(format!("{name} is none of {:?}: {value}", property.range));
                }
                if value.is_object() {
                    self.check(value)?;
                }
            }
        }
        Ok(())
    }

    fn holds(&self, range: &str, value: &Value) -> bool {
        let Some(text) = value.as_str() else {
            return value["@type"].as_str().is_some_and(|kind| self.is(kind, range));
        };
        match range {
            "Text" => !text.is_empty(),
            "URL" => ["https://", "sms:", "urn:uuid:"].iter().any(|scheme| text.starts_with(scheme)),
            "Date" => text.parse::<civil::Date>().is_ok(),
            "Time" => text.len() == 5 && text.parse::<civil::Time>().is_ok(),
            _ => {
                let member = |name: &String| text.strip_prefix("https://schema.org/") == Some(name);
                self.members.get(range).is_some_and(|members| members.iter().any(member))
            }
        }
    }
}

#[test]
fn every_word_is_schema_org_s_and_stands_where_it_may() {
    let (vocabulary, graph) = (Vocabulary::read(), graph(&[]));
    assert_eq!(graph.len(), Directory::embedded().contacts().len());
    for (organisation, contact) in graph.iter().zip(Directory::embedded().contacts()) {
        vocabulary.check(organisation).unwrap_or_else(|error| panic!("{}: {error}", contact.id()));
        assert_eq!(organisation["name"], contact.name());
        assert_eq!(points(organisation).len(), contact.channels().count());
        assert_eq!(organisation["subjectOf"]["dateModified"], contact.checked().to_string());
    }
}

#[test]
fn the_vocabulary_refuses_what_is_spoilt() {
    let (vocabulary, good) = (Vocabulary::read(), organisation("nspcc-helpline"));
    assert_eq!(vocabulary.check(&good), Ok(()));
    for (place, name, spoilt, expected) in [
        ("", "@type", json!("Helpline"), "no type of schema.org: Helpline"),
        ("", "phone", json!("999"), "no property of schema.org: phone"),
        ("", "dateModified", json!("2026-11-25"), "Organization has no dateModified"),
        ("", "contactPoint", json!("0808 800 5000"), "contactPoint is none of"),
        ("/contactPoint/0", "contactOption", json!("free"), "contactOption is none of"),
        ("/contactPoint/0/hoursAvailable/0", "dayOfWeek", json!("https://schema.org/TollFree"), "dayOfWeek is none of"),
        ("/contactPoint/0/hoursAvailable/0", "opens", json!("10am"), "opens is none of"),
        ("/subjectOf", "dateModified", json!("yesterday"), "dateModified is none of"),
    ] {
        let mut bad = good.clone();
        bad.pointer_mut(place).expect(place)[name] = spoilt;
        assert!(vocabulary.check(&bad).is_err_and(|error| error.starts_with(expected)), "{place} {name}");
    }
}

#[test]
fn a_number_stands_as_it_is_published_and_a_text_is_no_telephone() {
    for (organisation, contact) in graph(&[]).iter().zip(Directory::embedded().contacts()) {
        for (point, channel) in points(organisation).iter().zip(contact.channels()) {
            let id = contact.id();
            let called =
                [ChannelKind::Phone, ChannelKind::Textphone, ChannelKind::PhoneFromAbroad].contains(&channel.kind());
            assert_eq!(point["telephone"].as_str(), called.then(|| channel.value()), "{id}");
            let short = channel.phone().as_ref().is_some_and(|phone: &PhoneNumber| phone.e164().is_none());
            assert!(!(short && point["telephone"].as_str().is_some_and(|number| number.contains('+'))), "{id}");
            let free = point["contactOption"].to_string().contains("TollFree");
            assert_eq!(free, called && channel.cost() == Cost::Free, "{id}: {channel:?}");
        }
    }
    let shout = organisation("shout");
    let point = &points(&shout)[0];
    assert_eq!((&point["telephone"], &point["url"]), (&Value::Null, &json!("sms:85258?body=SHOUT")));
    assert!(point["description"].as_str().is_some_and(|text| text.starts_with("text SHOUT to 85258.")));
    let wales = organisation("nhs-111-wales-press-2");
    assert_eq!(points(&wales)[0]["telephone"], "111");
    assert!(points(&wales)[0]["description"].as_str().is_some_and(|text| text.starts_with("then press 2.")));
}

#[test]
fn only_999_is_an_emergency_service_and_no_charity_is_claimed() {
    let graph = graph(&[]);
    let kind = |id: &str| organisation(id)["@type"].clone();
    assert_eq!(kind("emergency-999"), "EmergencyService");
    assert_eq!(kind("police-101"), "GovernmentOrganization");
    assert_eq!(kind("thames-valley-police"), "GovernmentOrganization");
    assert_eq!(kind("crimestoppers"), "Organization");
    let emergency: Vec<&str> = graph
        .iter()
        .flat_map(points)
        .filter(|point| point["contactType"] == "emergency")
        .filter_map(|point| point["telephone"].as_str())
        .collect();
    assert_eq!(emergency, ["999", "112"]);
    for organisation in graph.iter().filter(|organisation| organisation["@type"] != "EmergencyService") {
        let words = organisation["description"].as_str().unwrap_or_default();
        assert!(words.ends_with(" In an emergency call 999."), "{words}");
    }
}

#[test]
fn hours_are_spans_of_a_day_and_what_is_not_known_has_none() {
    let hours = |id: &str, place: usize| points(&organisation(id))[place]["hoursAvailable"].clone();
    let always = hours("childline", 0);
    assert_eq!((&always[0]["opens"], &always[0]["closes"]), (&json!("00:00"), &json!("23:59")));
    assert_eq!(always[0]["dayOfWeek"].as_array().map(Vec::len), Some(7));
    assert_eq!(always[1]["dayOfWeek"], json!(["https://schema.org/PublicHolidays"]));
    let weekly = hours("nspcc-helpline", 0);
    assert_eq!((&weekly[0]["opens"], &weekly[0]["closes"]), (&json!("10:00"), &json!("16:00")));
    assert_eq!(weekly.as_array().map(Vec::len), Some(1), "bank holidays are not known: {weekly}");
    for (organisation, contact) in graph(&[]).iter().zip(Directory::embedded().contacts()) {
        for (point, channel) in points(organisation).iter().zip(contact.channels()) {
            let known = point["hoursAvailable"].is_array();
            assert_eq!(known, channel.hours() != Hours::Unknown, "{}", contact.id());
            let closed = json!({"@type": "OpeningHoursSpecification", "dayOfWeek": ["https://schema.org/PublicHolidays"], "opens": "00:00", "closes": "00:00"});
            let says_closed = known && point["hoursAvailable"].as_array().is_some_and(|spans| spans.contains(&closed));
            assert_eq!(says_closed, channel.hours().to_string().ends_with("PH off"), "{}", contact.id());
        }
    }
}

#[test]
fn places_have_codes_and_languages_are_those_that_are_known() {
    let samaritans = organisation("samaritans");
    let nations: Vec<&str> = samaritans["areaServed"]
        .as_array()
        .expect("areas")
        .iter()
        .filter_map(|area| area["identifier"].as_str())
        .collect();
    assert_eq!(nations, ["GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR"]);
    // The Welsh line alone.
    assert_eq!(
        points(&samaritans)[1]["areaServed"],
        json!([{"@type": "AdministrativeArea", "name": "Wales", "identifier": "GB-WLS"}])
    );
    assert_eq!(points(&samaritans)[0]["availableLanguage"], Value::Null, "English, and Welsh on a separate line");
    let signed = points(&organisation("emergency-999"))[4].clone();
    assert_eq!(signed["availableLanguage"][0]["name"], "British Sign Language");
    assert_eq!(signed["contactOption"], json!(["https://schema.org/HearingImpairedSupported"]));
    let meic = points(&organisation("meic"))[0]["availableLanguage"].clone();
    let codes: Vec<&str> =
        meic.as_array().expect("languages").iter().filter_map(|one| one["alternateName"].as_str()).collect();
    assert_eq!(codes, ["cy", "en"]);
}

/// An overlay with this name, and what the program makes of it.
fn with_name(name: &str) -> assert_cmd::assert::Assert {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("own.toml");
    std::fs::write(&file, OVERLAY.replace("Anytown School safeguarding lead", name)).expect("written");
    let file = file.to_str().expect("a path").to_owned();
    cargo_bin_cmd!("helplines")
        .args(["export", "--format", "jsonld", "--contact", "anytown-lead", "--overlay", &file])
        .assert()
}

#[test]
fn nothing_can_end_the_script_element_that_it_stands_in() {
    // What looks like markup is no name at all ...
    with_name("</script><script>alert(1)</script>").code(2).stdout("");
    // ... and what a page may read as markup is written so that it cannot.
    let run = with_name("Safe & sound").success();
    let text = String::from_utf8(run.get_output().stdout.clone()).expect("UTF-8");
    assert!(text.contains(r"Safe \u0026 sound"), "{text}");
    let document: Value = serde_json::from_str(&text).expect("JSON");
    let organisation = &document["@graph"][0];
    assert_eq!(organisation["name"], "Safe & sound");
    // Another's facts are not under our licence, and not said to be from public pages.
    assert_eq!(organisation["subjectOf"]["sdLicense"], Value::Null);
    assert!(!text.contains("public pages"));
    assert!(!written(&[]).contains(['<', '>', '&', '\u{2028}', '\u{2029}']));
}
