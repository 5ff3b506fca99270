//! What changed between two states of dist/helplines.json, and how dist/CHANGES.json keeps it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What changed with a version of the data.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Version {
    pub data_version: String,
    contacts: Contacts,
    concerns: Listed<Concern>,
    retired: Listed<Retired>,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
struct Contacts {
    #[serde(flatten)]
    listed: Listed<Contact>,
    changed: Vec<Change>,
}

/// What has come, and what has gone.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
struct Listed<T> {
    added: Vec<T>,
    gone: Vec<T>,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
struct Contact {
    id: String,
    name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
struct Concern {
    concern: String,
    title: String,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
struct Retired {
    old: String,
    was: String,
    instead: Option<String>,
}

/// What is said differently of a contact, or of one of its channels.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
struct Change {
    id: String,
    channel: Option<String>,
    field: String,
    before: Value,
    after: Value,
}

/// The history with what changed since, newest first: in the entry of its version, or in a new one on top.
pub fn recorded(mut history: Vec<Version>, now: Version) -> Vec<Version> {
    match history.first_mut() {
        Some(newest) if newest.data_version == now.data_version => *newest = merged(newest, &now),
        _ => history.insert(0, now),
    }
    history
}

/// What differs between two states of helplines.json.
pub fn between(before: &Value, after: &Value) -> Version {
    let (old, new) = (all::<Contact>(before), all::<Contact>(after));
    let kept = new.iter().filter(|contact| old.iter().any(|other| other.key() == contact.key()));
    let changed =
        kept.flat_map(|contact| changes(&contact.id, &facts(before, &contact.id), &facts(after, &contact.id)));
    Version {
        data_version: text(&after["data_version"]),
        contacts: Contacts { changed: changed.collect(), listed: Listed::between(&old, &new) },
        concerns: Listed::between(&all(before), &all(after)),
        retired: Listed::between(&all(before), &all(after)),
    }
}

/// What changed in all where one change of a version follows another: from the earliest state to the newest. What a contact
/// said before it had gone and come back is not known any more.
fn merged(earlier: &Version, later: &Version) -> Version {
    let mut listed = earlier.contacts.listed.followed_by(&later.contacts.listed);
    let mut changed: BTreeMap<_, Change> = BTreeMap::new();
    for change in earlier.contacts.changed.iter().chain(&later.contacts.changed) {
        let key = (change.id.clone(), change.channel.clone(), change.field.clone());
        changed.entry(key).or_insert_with(|| change.clone()).after = change.after.clone();
    }
    // Of a contact that is new all is new: its entry has its newest name.
    for contact in &mut listed.added {
        if let Some(change) = changed.get(&(contact.id.clone(), None, "name".into())) {
            contact.name = text(&change.after);
        }
    }
    let elsewhere: BTreeSet<&str> =
        listed.added.iter().chain(&listed.gone).map(|contact| contact.id.as_str()).collect();
    let changed = changed.into_values();
    let changed = changed.filter(|change| change.before != change.after && !elsewhere.contains(change.id.as_str()));
    Version {
        data_version: later.data_version.clone(),
        contacts: Contacts { changed: changed.collect(), listed },
        concerns: earlier.concerns.followed_by(&later.concerns),
        retired: earlier.retired.followed_by(&later.retired),
    }
}

/// What stands in a list of helplines.json.
trait Entry: Clone {
    /// The list.
    const LIST: &'static str;

    fn of(entry: &Value) -> Self;

    /// What tells it from others, whatever else is said of it.
    fn key(&self) -> String;
}

impl Entry for Contact {
    const LIST: &'static str = "contacts";

    fn of(entry: &Value) -> Self {
        Self { id: text(&entry["id"]), name: text(&entry["name"]) }
    }

    fn key(&self) -> String {
        self.id.clone()
    }
}

impl Entry for Concern {
    const LIST: &'static str = "concerns";

    fn of(entry: &Value) -> Self {
        Self { concern: text(&entry["concern"]), title: text(&entry["title"]) }
    }

    fn key(&self) -> String {
        self.concern.clone()
    }
}

impl Entry for Retired {
    const LIST: &'static str = "retired";

    fn of(entry: &Value) -> Self {
        let instead = entry["instead"].as_str().map(str::to_owned);
        Self { old: text(&entry["spellings"][0]), was: text(&entry["was"]), instead }
    }

    /// With something else to use instead it is told anew.
    fn key(&self) -> String {
        format!("{}\n{:?}", self.old, self.instead)
    }
}

fn all<T: Entry>(file: &Value) -> Vec<T> {
    file[T::LIST].as_array().into_iter().flatten().map(T::of).collect()
}

impl<T: Entry> Listed<T> {
    fn between(before: &[T], after: &[T]) -> Self {
        Self { added: without(after, before), gone: without(before, after) }
    }

    /// What has come and gone in all where one follows another.
    fn followed_by(&self, later: &Self) -> Self {
        Self {
            added: [without(&self.added, &later.gone), without(&later.added, &self.gone)].concat(),
            gone: [without(&self.gone, &later.added), without(&later.gone, &self.added)].concat(),
        }
    }
}

/// The entries that are not among the others.
fn without<T: Entry>(entries: &[T], others: &[T]) -> Vec<T> {
    let others: BTreeSet<String> = others.iter().map(T::key).collect();
    entries.iter().filter(|entry| !others.contains(&entry.key())).cloned().collect()
}

/// What is said of a contact, by channel and field. What is not there is null.
type Facts = BTreeMap<(Option<String>, String), Value>;

/// The fields that people and programs go by; the others are words, or for those who keep the directory.
const CONTACT_FIELDS: [&str; 13] = [
    "name",
    "organisation",
    "website",
    "who_for",
    "statutory",
    "sensitive",
    "audiences",
    "nations",
    "areas",
    "anonymity",
    "confidentiality",
    "hidden_on_bill",
    "languages",
];
const CHANNEL_FIELDS: [&str; 5] = ["hours", "cost", "nations", "then", "note"];

fn facts(file: &Value, id: &str) -> Facts {
    let mut contacts = file["contacts"].as_array().into_iter().flatten();
    let contact = contacts.find(|contact| contact["id"] == id).unwrap_or(&Value::Null);
    let mut facts: Facts =
        CONTACT_FIELDS.iter().map(|field| ((None, (*field).into()), contact[*field].clone())).collect();
    for channel in contact["channels"].as_array().into_iter().flatten() {
        let (kind, value) = (text(&channel["kind"]), text(&channel["value"]));
        let value = channel["keyword"].as_str().map_or(value.clone(), |word| format!("{word} to {value}"));
        let name = format!("{kind} {}", channel["dial"].as_str().unwrap_or(&value));
        for field in CHANNEL_FIELDS {
            // No nations are all those of the contact.
            let fact = Some(&channel[field]).filter(|fact| **fact != json!([])).cloned().unwrap_or_default();
            facts.insert((Some(name.clone()), field.into()), fact);
        }
        let values = facts.entry((None, kind)).or_insert_with(|| json!([]));
        values.as_array_mut().into_iter().for_each(|values| values.push(value.clone().into()));
    }
    facts
}

fn changes(id: &str, before: &Facts, after: &Facts) -> Vec<Change> {
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let of = |facts: &Facts, key| facts.get(key).cloned().unwrap_or_default();
    let all = keys.into_iter().map(|key| {
        let (channel, field) = key.clone();
        Change { id: id.into(), channel, field, before: of(before, key), after: of(after, key) }
    });
    all.filter(|change| change.before != change.after).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().into()
}

/// A file with one contact, which has one phone of these hours, and with these entries for what is out of date.
fn file(version: &str, contacts: &[(&str, &str, &str, Option<&str>)], retired: &[&str]) -> Value {
    let contacts = contacts.iter().map(|(id, name, number, hours)| {
        json!({ "id": id, "name": name, "channels": [
            { "kind": "phone", "value": number, "dial": number.replace(' ', ""), "hours": hours, "cost": "free" },
        ] })
    });
    let retired = retired.iter().map(|old| json!({ "spellings": [old], "was": "one of ours", "instead": "one" }));
    let (contacts, retired): (Vec<Value>, Vec<Value>) = (contacts.collect(), retired.collect());
    json!({ "data_version": version, "contacts": contacts, "concerns": [], "retired": retired })
}

/// What is said of each change: the channel or nothing, the field, before and after.
fn told(version: &Version) -> Vec<String> {
    let line = |change: &Change| {
        let place = change.channel.as_deref().unwrap_or_default();
        format!("{} {place} {}: {} -> {}", change.id, change.field, change.before, change.after)
    };
    version.contacts.changed.iter().map(line).collect()
}

fn ids(contacts: &[Contact]) -> Vec<&str> {
    contacts.iter().map(|contact| contact.id.as_str()).collect()
}

const OLD: &str = "020 7946 0001";
const NEW: &str = "020 7946 0002";

#[test]
fn what_differs_is_told_by_field_and_channel() {
    let before = file("2026-01-01", &[("one", "One", OLD, Some("24/7")), ("two", "Two", OLD, None)], &["0845 1"]);
    let after = file("2026-02-01", &[("one", "One Line", OLD, None), ("three", "Three", OLD, None)], &["0845 2"]);
    let version = between(&before, &after);
    assert_eq!(version.data_version, "2026-02-01");
    assert_eq!(ids(&version.contacts.listed.added), ["three"]);
    assert_eq!(ids(&version.contacts.listed.gone), ["two"]);
    let expected = ["one  name: \"One\" -> \"One Line\"", "one phone 02079460001 hours: \"24/7\" -> null"];
    assert_eq!(told(&version), expected);
    let old = |entries: &[Retired]| entries.iter().map(|entry| entry.old.clone()).collect::<Vec<_>>();
    assert_eq!(
        (old(&version.retired.added), old(&version.retired.gone)),
        (vec!["0845 2".into()], vec!["0845 1".into()])
    );
    assert_eq!(between(&before, &before), Version { data_version: "2026-01-01".into(), ..Version::default() });
}

#[test]
fn a_new_number_is_told_with_its_hours_and_one_that_is_only_written_differently_without() {
    let one = |number, hours| file("2026-01-01", &[("one", "One", number, hours)], &[]);
    let version = between(&one(OLD, Some("24/7")), &one(NEW, Some("Mo 09:00-17:00")));
    let expected = [
        "one  phone: [\"020 7946 0001\"] -> [\"020 7946 0002\"]",
        "one phone 02079460001 cost: \"free\" -> null",
        "one phone 02079460001 hours: \"24/7\" -> null",
        "one phone 02079460002 cost: null -> \"free\"",
        "one phone 02079460002 hours: null -> \"Mo 09:00-17:00\"",
    ];
    assert_eq!(told(&version), expected);
    let version = between(&one("020 7946 0001", None), &one("0207 946 0001", None));
    assert_eq!(told(&version), ["one  phone: [\"020 7946 0001\"] -> [\"0207 946 0001\"]"]);
}

/// The history after the data went through these states.
fn history(states: &[Value]) -> Vec<Version> {
    let nothing = json!({});
    let before = std::iter::once(&nothing).chain(states);
    before.zip(states).fold(Vec::new(), |history, (before, after)| recorded(history, between(before, after)))
}

#[test]
fn changes_of_one_version_are_told_from_the_earliest_to_the_newest() {
    let state = |version, hours, number| file(version, &[("one", "One", number, hours)], &[]);
    let first = state("2026-01-01", Some("24/7"), OLD);
    let through = [
        first.clone(),
        state("2026-02-01", Some("Mo 09:00-17:00"), OLD),
        state("2026-02-01", Some("Mo 09:00-17:00"), NEW),
        state("2026-02-01", None, OLD),
    ];
    let all = history(&through);
    assert_eq!(all.len(), 2);
    assert_eq!(told(&all[0]), ["one phone 02079460001 hours: \"24/7\" -> null"]);
    // Whatever the way there: the same as at once.
    assert_eq!(all, history(&[first.clone(), state("2026-02-01", None, OLD)]));
    // What came back is not told.
    let back = history(&[first, state("2026-02-01", None, NEW), state("2026-02-01", Some("24/7"), OLD)]);
    assert_eq!(back[0], Version { data_version: "2026-02-01".into(), ..Version::default() });
}

#[test]
fn what_is_new_in_a_version_is_told_once_under_its_newest_name_and_not_at_all_if_it_has_gone_again() {
    let first = file("2026-01-01", &[("one", "One", OLD, None)], &["0845 1"]);
    let with = |name, hours| file("2026-02-01", &[("one", "One", OLD, None), ("two", name, NEW, hours)], &["0845 2"]);
    let all = history(&[first.clone(), with("Two", None), with("Two Lines", Some("24/7"))]);
    assert_eq!(all[0].contacts.listed.added, [Contact { id: "two".into(), name: "Two Lines".into() }]);
    assert_eq!(told(&all[0]), [""; 0]);
    let mut again = first.clone();
    again["data_version"] = "2026-02-01".into();
    let gone = history(&[first, with("Two", None), again]);
    assert_eq!(gone[0], Version { data_version: "2026-02-01".into(), ..Version::default() });
    // The first edition says what it began with.
    assert_eq!((gone.len(), ids(&gone[1].contacts.listed.added)), (2, vec!["one"]));
}

#[test]
fn a_contact_that_went_and_came_back_within_a_version_is_neither_new_nor_gone() {
    let first = file("2026-01-01", &[("one", "One", OLD, None), ("two", "Two", NEW, None)], &[]);
    let without = file("2026-02-01", &[("one", "One", OLD, None)], &[]);
    let with = |hours| file("2026-02-01", &[("one", "One", OLD, hours), ("two", "Two", NEW, None)], &[]);
    let all = history(&[first.clone(), without.clone()]);
    assert_eq!(ids(&all[0].contacts.listed.gone), ["two"]);
    let all = history(&[first, without, with(Some("24/7"))]);
    assert!(all[0].contacts.listed.gone.is_empty() && all[0].contacts.listed.added.is_empty());
    assert_eq!(told(&all[0]), ["one phone 02079460001 hours: null -> \"24/7\""]);
}
