//! `helplines export --format hsds`: each service against the standard's own schema, its rules expanded by a library for iCalendar.

use std::collections::{BTreeMap, BTreeSet};

use assert_cmd::cargo::cargo_bin_cmd;
use helplines::time::{Date, Hours, LocalTime};
use helplines::{Channel, ChannelKind, Contact, Directory, Nation};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, civil};
use jsonschema::Validator;
use rrule::RRuleSet;
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("schemas/hsds-3.0-service.json");

fn page(arguments: &[&str]) -> Value {
    let run = cargo_bin_cmd!("helplines").args(["export", "--format", "hsds"]).args(arguments).assert().success();
    serde_json::from_slice(&run.get_output().stdout).expect("JSON")
}

fn services(arguments: &[&str]) -> Vec<Value> {
    page(arguments)["contents"].as_array().expect("contents").clone()
}

fn service(id: &str) -> Value {
    services(&["--contact", id]).remove(0)
}

fn validator() -> Validator {
    let schema = serde_json::from_str(SCHEMA).expect("the schema");
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema that holds")
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

#[test]
fn it_is_one_page_with_a_valid_service_for_each_contact() {
    let (page, validator) = (page(&[]), validator());
    let services = list(&page, "contents");
    assert_eq!(services.len(), Directory::embedded().contacts().len());
    assert_eq!((&page["total_items"], &page["size"]), (&json!(services.len()), &json!(services.len())));
    assert_eq!((&page["total_pages"], &page["page_number"], &page["empty"]), (&json!(1), &json!(1), &json!(false)));
    for (service, contact) in services.iter().zip(Directory::embedded().contacts()) {
        let errors: Vec<String> = validator.iter_errors(service).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", contact.id());
        assert_eq!(text(service, "name"), contact.name());
        for date in list(service, "schedules")
            .iter()
            .flat_map(|rule| ["valid_from", "valid_to", "dtstart"].map(|name| text(rule, name)))
        {
            assert!(date.parse::<civil::Date>().is_ok(), "{}: {date}", contact.id());
        }
    }
}

#[test]
fn the_schema_refuses_what_is_spoilt() {
    let (validator, good) = (validator(), service("nspcc-helpline"));
    assert!(validator.is_valid(&good));
    for (place, spoilt) in [
        ("/id", json!("nspcc-helpline")),
        ("/url", json!("www nspcc")),
        ("/email", json!("help at nspcc")),
        ("/status", json!("open")),
        ("/name", Value::Null),
        ("/phones/0/number", json!(8088005000_u64)),
        ("/schedules/0/freq", json!("DAILY")),
        ("/schedules/0/timezone", json!("Z")),
        ("/attributes/0/taxonomy_term/id", json!("1")),
        ("/metadata/0", json!({})),
        ("/organization", json!({"name": "NSPCC"})),
    ] {
        let mut bad = good.clone();
        *bad.pointer_mut(place).expect(place) = spoilt;
        assert!(!validator.is_valid(&bad), "{place}");
    }
}

#[test]
fn identifiers_are_the_same_for_ever_and_each_is_one_thing() {
    // Written down here: a change of these breaks everybody who has stored them.
    assert_eq!(text(&service("childline"), "id"), "72c4677c-4738-50fc-b1ea-fd3e9496149d");
    assert_eq!(text(&service("nspcc-helpline"), "id"), "71bf3d1e-b78b-5f85-bb29-e3aea8450663");
    let organisation = |id| text(&service(id)["organization"], "id").to_owned();
    assert_eq!(organisation("childline"), "ba6dc229-6436-5d0e-9ac1-8e69a488761a");
    assert_eq!(organisation("childline"), organisation("nspcc-helpline"));

    let services = services(&[]);
    let own: BTreeSet<&str> = services.iter().map(|service| text(service, "id")).collect();
    assert_eq!(own.len(), services.len());
    let mut known = BTreeMap::new();
    services.iter().for_each(|service| one_thing_each(service, &mut known));
    assert!(known.len() > 5_000, "{}", known.len());
}

/// What has an id is the same wherever the id stands: an organisation or a term that is shared, nothing else.
fn one_thing_each<'v>(value: &'v Value, known: &mut BTreeMap<&'v str, &'v Value>) {
    if let Some(id) = value["id"].as_str() {
        assert_eq!(*known.entry(id).or_insert(value), value);
    }
    match value {
        Value::Object(fields) => fields.values().for_each(|field| one_thing_each(field, known)),
        Value::Array(items) => {
            let ids: BTreeSet<&str> = items.iter().filter_map(|item| item["id"].as_str()).collect();
            assert!(ids.is_empty() || ids.len() == items.len(), "an id twice in a list: {value}");
            items.iter().for_each(|item| one_thing_each(item, known));
        }
        _ => {}
    }
}

/// The name under which a channel stands in `attending_type`.
fn name(channel: &Channel<'_>) -> String {
    match channel.dial() {
        Some(_) => format!("{} {}", channel.kind().label(), channel.value()),
        None => channel.kind().label().to_owned(),
    }
}

fn rules_of<'v>(service: &'v Value, channel: &Channel<'_>) -> Vec<&'v Value> {
    let own = |rule: &&Value| text(rule, "attending_type").split("; ").any(|attending| attending == name(channel));
    list(service, "schedules").iter().filter(own).collect()
}

/// When a rule opens and closes, in seconds since 1970, for each of its days that is valid: expanded by `rrule`.
fn expanded(rule: &Value) -> Vec<(i64, i64)> {
    let (zone, offset) = match (text(rule, "opens_at").get(5..), rule["timezone"].as_i64()) {
        (Some("Z"), Some(0)) => ("UTC", 0),
        // The sign of these zones is the other way round: this is UTC+1.
        (Some("+01:00"), Some(1)) => ("Etc/GMT-1", 3600),
        other => panic!("an offset that is none of the UK's: {other:?}"),
    };
    let minutes = |name| {
        let (hour, minute) = text(rule, name).get(..5).and_then(|time| time.split_once(':')).expect("a time");
        hour.parse::<i64>().expect("an hour") * 60 + minute.parse::<i64>().expect("a minute")
    };
    let (opens, closes) = (minutes("opens_at"), minutes("closes_at"));
    assert!(opens < closes, "a span lies inside one day: {rule}");
    assert_eq!(text(rule, "closes_at").get(5..), text(rule, "opens_at").get(5..));
    let day = |name| text(rule, name).replace('-', "");
    let rules = format!(
        "DTSTART;TZID={zone}:{}T{:02}{:02}00\nRRULE:FREQ={};INTERVAL={};WKST={};BYDAY={}",
        day("dtstart"),
        opens / 60,
        opens % 60,
        text(rule, "freq"),
        rule["interval"],
        text(rule, "wkst"),
        text(rule, "byday"),
    );
    let last: civil::Date = text(rule, "valid_to").parse().expect("a date");
    let last =
        last.tomorrow().expect("a day after").to_zoned(TimeZone::UTC).expect("UTC").timestamp().as_second() - offset;
    // A rule has no end of its own: a year of days, and some, is as far as any is valid.
    let starts = rules.parse::<RRuleSet>().unwrap_or_else(|error| panic!("{rules}: {error}")).all(400).dates;
    let starts = starts.into_iter().map(|start| start.timestamp());
    starts.take_while(|start| *start < last).map(|start| (start, start + (closes - opens) * 60)).collect()
}

/// The first week from Monday to Sunday after a day, in summer time or out of it, that has no bank holiday anywhere.
fn week(after: Date, summer: bool) -> Timestamp {
    let after: civil::Date = after.to_string().parse().expect("a date");
    let quiet = |monday: &civil::Date| {
        monday.series(1.day()).take(7).all(|day| {
            let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).expect("UTC").timestamp();
            let local = LocalTime::in_uk(noon);
            (local.hour() == 13) == summer && !Nation::ALL.iter().any(|nation| local.date().is_bank_holiday(*nation))
        })
    };
    let mondays =
        after.tomorrow().expect("a day after").series(1.day()).filter(|day| day.weekday() == civil::Weekday::Monday);
    let monday = mondays.take(52).find(quiet).expect("a week without a bank holiday");
    let midnight = monday.to_zoned(TimeZone::UTC).expect("UTC").timestamp();
    if summer { midnight - 1.hour() } else { midnight }
}

#[test]
fn rules_say_what_the_directory_says_at_every_half_hour_of_a_winter_week_and_a_summer_week() {
    let services = services(&[]);
    let (mut compared, mut weeks) = (BTreeMap::new(), BTreeMap::new());
    for (contact, service) in Directory::embedded().contacts().iter().zip(&services) {
        for channel in contact.channels().filter(|channel| channel.hours() != Hours::Unknown) {
            if [ChannelKind::Form, ChannelKind::Email, ChannelKind::App].contains(&channel.kind()) {
                // Nobody answers it at once: its hours would make a closed phone look open.
                assert!(rules_of(service, &channel).is_empty(), "{}", contact.id());
                continue;
            }
            let nations: Vec<Nation> = contact.nations().iter().collect();
            let rules = rules_of(service, &channel);
            assert!(!rules.is_empty(), "{}: {}", contact.id(), name(&channel));
            let open: Vec<(i64, i64)> = rules.iter().flat_map(|rule| expanded(rule)).collect();
            for (season, summer) in [("winter", false), ("summer", true)] {
                let monday =
                    *weeks.entry((contact.checked(), summer)).or_insert_with(|| week(contact.checked(), summer));
                for half_hour in 0..7 * 48 {
                    let time = monday + (half_hour * 30).minutes();
                    let expected = channel.hours().at(LocalTime::in_uk(time), &nations).is_open();
                    let found = open.iter().any(|(opens, closes)| (*opens..*closes).contains(&time.as_second()));
                    assert_eq!(found, expected, "{}: {} at {time}", contact.id(), name(&channel));
                    *compared.entry((season, expected)).or_insert(0) += 1;
                }
            }
        }
    }
    // Both seasons, and open and closed in both, were met.
    assert!(compared.len() == 4 && compared.values().all(|count| *count > 1_000), "{compared:?}");
}

#[test]
fn what_is_not_known_makes_no_rule_and_the_description_says_so() {
    let services = services(&[]);
    let mut met = 0;
    for (contact, service) in Directory::embedded().contacts().iter().zip(&services) {
        for channel in contact.channels().filter(|channel| channel.hours() == Hours::Unknown) {
            let same_name = |other: &Channel<'_>| name(other) == name(&channel) && other.hours() != Hours::Unknown;
            if contact.channels().any(|other| same_name(&other)) {
                continue;
            }
            assert!(rules_of(service, &channel).is_empty(), "{}: {}", contact.id(), name(&channel));
            if [ChannelKind::Phone, ChannelKind::Sms, ChannelKind::Webchat].contains(&channel.kind()) {
                let (_, not_known) = text(service, "description")
                    .split_once("Opening hours not known, which does not mean closed: ")
                    .unwrap_or_else(|| panic!("{}", contact.id()));
                assert!(not_known.contains(&name(&channel)), "{}", contact.id());
                met += 1;
            }
        }
    }
    assert!(met > 10, "{met}");
}

#[test]
fn a_number_stands_as_it_is_published_under_its_own_type() {
    let phones = |id: &str| {
        let service = service(id);
        let phones = list(&service, "phones").iter();
        phones.map(|phone| format!("{} {}", text(phone, "type"), text(phone, "number"))).collect::<Vec<_>>()
    };
    assert_eq!(phones("emergency-999"), ["voice 999", "voice 112", "textphone 18000", "text 999"]);
    assert_eq!(phones("nspcc-helpline"), ["voice 0808 800 5000", "voice +44 203 879 8560"]);
    assert_eq!(phones("shout"), ["text 85258"]);
    assert!(text(&service("shout")["phones"][0], "description").starts_with("text SHOUT to 85258."));
    assert!(text(&service("nhs-111-wales-press-2")["phones"][0], "description").starts_with("then press 2."));
    // A WhatsApp number is none to call: it is an attribute.
    for (contact, service) in Directory::embedded().contacts().iter().zip(&services(&[])) {
        let of_kind = |whatsapp| {
            move |channel: &Channel<'_>| {
                channel.dial().is_some() && (channel.kind() == ChannelKind::Whatsapp) == whatsapp
            }
        };
        assert_eq!(
            list(service, "phones").len(),
            contact.channels().filter(of_kind(false)).count(),
            "{}",
            contact.id()
        );
        for channel in contact.channels().filter(of_kind(true)) {
            let own = json!({"code": "whatsapp", "value": channel.value()});
            let attribute = |a: &Value| json!({"code": a["taxonomy_term"]["code"], "value": a["value"]}) == own;
            assert!(list(service, "attributes").iter().any(attribute), "{}", contact.id());
        }
    }
}

#[test]
fn costs_are_free_standard_or_not_known_and_never_nothing_by_mistake() {
    for service in services(&[]) {
        for cost in list(&service, "cost_options") {
            let free = cost["amount_description"] == "free";
            assert_eq!(free, cost["amount"] == 0, "{cost}");
            assert_eq!(free, cost["currency"] == "gbp", "{cost}");
        }
    }
    let words = |id: &str| text(&service(id), "fees_description").to_owned();
    assert_eq!(words("shout"), "Text 85258: free.");
    assert!(words("nspcc-helpline").starts_with("Telephone 0808 800 5000: free."));
    assert!(words("nspcc-helpline").contains("international rate"));
}

#[test]
fn who_harms_is_not_led_to_a_line_for_those_they_harm() {
    let leads = |id: &str, concern: &str| {
        let service = service(id);
        list(&service, "attributes")
            .iter()
            .any(|attribute| attribute["link_type"] == "concern" && attribute["taxonomy_term"]["code"] == concern)
    };
    assert!(leads("stop-it-now", "own-sexual-behaviour"));
    assert!(!leads("nspcc-helpline", "own-sexual-behaviour"));
    assert!(!leads("national-domestic-abuse-helpline", "own-abusive-behaviour"));
    assert!(leads("national-domestic-abuse-helpline", "domestic-abuse"));
    // In the answers to some alone: a professional, one nation, one area.
    assert!(leads("prevent-referral", "radicalisation"));
    assert!(leads("thames-valley-police", "child-safety"));
}

#[test]
fn bank_holidays_and_the_check_are_told_in_words() {
    let notes = |id: &str| text(&service(id)["schedules"][0], "notes").to_owned();
    assert!(notes("shout").starts_with("Bank holidays: open all day."));
    assert!(notes("nspcc-helpline").starts_with("Bank holidays: not known."));
    let closed = |contact: &&Contact| contact.channels().any(|channel| channel.hours().to_string().ends_with("PH off"));
    let closed = Directory::embedded().contacts().iter().find(closed).expect("one that is closed on bank holidays");
    let service = service(closed.id());
    assert!(list(&service, "schedules").iter().any(|rule| text(rule, "notes").starts_with("Bank holidays: closed")));
    assert_eq!(text(&service, "assured_date"), closed.checked().to_string());
    assert!(text(&service, "description").ends_with("Nobody called the number."));
}

#[test]
fn what_an_overlay_adds_is_valid_and_not_said_to_be_ours() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("own.toml");
    std::fs::write(&file, OVERLAY).expect("written");
    let added = services(&["--overlay", file.to_str().expect("a path"), "--contact", "anytown-lead"]).remove(0);
    assert!(validator().is_valid(&added));
    assert_eq!(added["url"], "https://www.anytown.example/help");
    assert_eq!(added["email"], "first@anytown.example");
    assert_eq!(added["contacts"][0]["email"], "second@anytown.example");
    assert_eq!(added["service_areas"][0]["name"], "Oxford");
    assert_eq!(added["service_areas"][0]["uri"], "http://statistics.data.gov.uk/id/statistical-geography/E07000178");
    assert!(!text(&added, "description").contains("public pages"), "{}", added["description"]);
    // From 6pm to 2am: the night stands on the next day.
    let spans: BTreeSet<String> = list(&added, "schedules")
        .iter()
        .map(|rule| {
            [
                text(rule, "byday"),
                text(rule, "opens_at").get(..5).unwrap_or_default(),
                text(rule, "closes_at").get(..5).unwrap_or_default(),
            ]
            .join(" ")
        })
        .collect();
    assert_eq!(spans, ["FR 18:00 23:59", "SA 00:00 02:00"].map(str::to_owned).into());
}

const OVERLAY: &str = r#"
[[contact]]
id = "anytown-lead"
name = "Anytown School safeguarding lead"
organisation = "Anytown School"
mention = "the safeguarding lead"
about = "Your first contact in school for any worry about a child."
who_for = "Staff and parents of Anytown School."
audiences = ["worried", "professional"]
nations = ["england"]
areas = ["Oxford"]
checked = "2026-11-21"
channel = [
  { kind = "phone", value = "01632 960123", hours = "Fr 18:00-02:00" },
  { kind = "email", value = "first@anytown.example" },
  { kind = "email", value = "second@anytown.example" },
  { kind = "form", value = "https://www.anytown.example/help" },
]
source = [{ grade = "operator", supports = ["number", "hours", "address"] }]

[[place]]
concern = "child-safety"
contact = "anytown-lead"
at = "first"
audiences = ["professional"]
why = "Tell your own safeguarding lead first."
"#;
