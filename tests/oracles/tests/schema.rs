//! The JSON Schema of the directory, data/schema.json: written by schemars from the types below, checked in, and used
//! to validate the whole directory. Run it twice after a change of the shape: the first run writes the schema and fails.

use std::collections::BTreeSet;

use helplines::Directory as Embedded;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/schema.json");

/// Makes an enum of slugs.
macro_rules! slugs {
    ($(#[$doc:meta])* $name:ident { $($variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Deserialize, Serialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        enum $name { $($variant),+ }
    };
}

slugs!(
    /// Who is asking.
    Audience { Child, Adult, Worried, OwnBehaviour, FamilyOfOffender, Professional }
);
slugs!(
    /// A nation of the United Kingdom.
    Nation { England, Wales, Scotland, NorthernIreland }
);
slugs!(
    /// A way to reach a contact.
    ChannelKind { Phone, Textphone, Sms, Whatsapp, Webchat, Email, Form, Bsl, App, PhoneFromAbroad }
);
slugs!(
    /// A heading of a list of concerns.
    Topic { RightNow, Children, AtHome, SexualHarm, Behaviour, MindAndBody, MoneyAndCrime }
);
slugs!(
    /// Whether a contact needs to know who is asking.
    Anonymity { Always, IfYouChoose, NameNeeded }
);
slugs!(
    /// What it costs.
    Cost { Free, Standard, International, Unknown }
);
slugs!(
    /// What kind of page a fact was read in.
    Grade { Operator, Government, Press, ThirdParty }
);
slugs!(
    /// Which kind of fact a source supports.
    Support { Service, Number, Address, Hours, Cost, Anonymity, Confidentiality, Bill, Nations, Audience, Languages }
);
slugs!(
    /// What became of what is out of date.
    Status { Replaced, Closed, Misprint, Renamed, Elsewhere }
);

/// The whole directory: contacts, concerns, the routes between them, and what is out of date.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Directory {
    /// The day on which the newest record was last compared with its sources.
    data_version: String,
    contacts: Vec<Contact>,
    concerns: Vec<Concern>,
    routes: Vec<Routes>,
    retired: Vec<Retired>,
}

/// Who can help.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Contact {
    id: String,
    name: String,
    organisation: String,
    mention: String,
    website: Option<String>,
    about: String,
    who_for: String,
    statutory: bool,
    sensitive: bool,
    audiences: Vec<Audience>,
    nations: Vec<Nation>,
    areas: Vec<String>,
    anonymity: Option<Anonymity>,
    confidentiality: Option<String>,
    hidden_on_bill: Option<String>,
    languages: Option<String>,
    /// The words of the name that are Welsh.
    welsh_name: Option<String>,
    /// Other names by which texts commonly call it.
    short_names: Vec<String>,
    shown_with: Vec<String>,
    stands_in_for: Option<String>,
    shares_number_with: Vec<String>,
    checked: String,
    evidence: Evidence,
    caution: Vec<String>,
    #[schemars(length(min = 1))]
    channels: Vec<Channel>,
    #[schemars(length(min = 1))]
    sources: Vec<Source>,
}

/// How good the evidence for a contact is.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Evidence {
    grade: Grade,
    seen: Option<String>,
}

/// A way to reach a contact.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Channel {
    kind: ChannelKind,
    value: String,
    keyword: Option<String>,
    #[schemars(regex(pattern = r"^(tel|sms|mailto|https):"))]
    link: Option<String>,
    /// The digits to dial, or to text to; null for what is not a number.
    dial: Option<String>,
    /// A part of OpenStreetMap's opening_hours, in UK local time; null where they are not known.
    hours: Option<String>,
    cost: Cost,
    nations: Vec<Nation>,
    /// Whether it is for a part of a nation, which the note names.
    local: bool,
    /// What to do once a call is answered: "then option 2".
    then: Option<String>,
    note: Option<String>,
}

/// Where a fact comes from.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Source {
    url: Option<String>,
    grade: Grade,
    #[schemars(regex(pattern = r"^\d{4}(-\d{2})?$"))]
    seen: Option<String>,
    supports: Vec<Support>,
}

/// What the directory says on a concern.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Concern {
    concern: String,
    title: String,
    /// The heading under which a list of concerns has it.
    topic: Topic,
    if_you_are: Leads,
    danger: String,
    reader: Audience,
    exit_button: bool,
    aliases: Vec<Alias>,
    related: Vec<String>,
    #[serde(rename = "do")]
    actions: Vec<Line>,
    avoid: Vec<Line>,
    signs: Vec<Line>,
    good_to_know: Vec<Line>,
}

/// What completes "If you are ...".
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Leads {
    anyone: String,
    child: String,
    adult: String,
    worried: String,
    own_behaviour: String,
    family_of_offender: String,
    professional: String,
}

/// Words that people use for a concern.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Alias {
    words: String,
    /// Who is asking, where the words say so.
    audience: Option<Audience>,
    /// The ids of the contacts to put first, where the words ask for a service.
    contacts: Vec<String>,
}

/// A line of guidance.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Line {
    /// A service stands in it by its id, in braces.
    text: String,
    /// Whom it is for; empty for everybody.
    audiences: Vec<Audience>,
    /// Where it holds; empty for the whole UK.
    nations: Vec<Nation>,
    #[schemars(length(min = 1))]
    sources: Vec<Source>,
}

/// The orders of contacts for a concern.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Routes {
    concern: String,
    #[schemars(length(min = 1))]
    routes: Vec<Route>,
}

/// Ids of contacts in order, for some audiences and nations (empty for any).
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Route {
    audiences: Vec<Audience>,
    nations: Vec<Nation>,
    /// In order of fit; in each, contacts that fit as well as each other.
    #[schemars(length(min = 1))]
    groups: Vec<Vec<String>>,
}

/// A number, address or name that is out of date.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Retired {
    #[schemars(length(min = 1))]
    spellings: Vec<String>,
    was: String,
    status: Status,
    instead: Option<String>,
    when: Option<String>,
    taken_over: bool,
    #[schemars(length(min = 1))]
    sources: Vec<Source>,
}

fn directory() -> Value {
    serde_json::to_value(Embedded::embedded()).expect("the directory as JSON")
}

#[test]
fn the_schema_that_is_checked_in_is_the_one_of_the_types() {
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(Directory)).expect("JSON") + "\n";
    if std::fs::read_to_string(SCHEMA).unwrap_or_default() == schema {
        return;
    }
    assert!(std::env::var_os("CI").is_none(), "data/schema.json is not the schema of the types");
    std::fs::write(SCHEMA, schema).expect("data/schema.json can be written");
    panic!("data/schema.json regenerated: run the tests again");
}

#[test]
fn the_whole_directory_is_valid() {
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(SCHEMA).expect("the schema")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> =
        validator.iter_errors(&directory()).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    // The validator can fail: a number is no text, and what is unknown is refused.
    let mut broken = directory();
    broken["contacts"][0]["name"] = 7.into();
    assert!(!validator.is_valid(&broken));
    let mut broken = directory();
    broken["contacts"][0]["verified_knowledge"] = true.into();
    assert!(!validator.is_valid(&broken));
}

#[test]
fn the_types_read_the_whole_directory_and_write_it_back_the_same() {
    let json = directory();
    let read: Directory = serde_json::from_value(json.clone()).expect("the shape of the types");
    assert_eq!(read.contacts.len(), Embedded::embedded().contacts().len());
    assert_eq!(serde_json::to_value(&read).expect("JSON"), json);
    let ids: BTreeSet<&str> = read.contacts.iter().map(|contact| contact.id.as_str()).collect();
    for route in read.routes.iter().flat_map(|routes| &routes.routes) {
        assert!(route.groups.iter().flatten().all(|id| ids.contains(id.as_str())));
    }
}
