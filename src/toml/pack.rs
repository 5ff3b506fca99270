//! Packs what was read as records, and makes the look-ups of a directory.

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use super::names;
use super::read::joined;
use crate::check::slip;
use crate::directory::data::{Data, Lookup, Number, StandIns};
use crate::directory::guidance::Named;
use crate::directory::retired::Subject;
use crate::directory::route::BETWEEN_GROUPS;
use crate::directory::{Channel, ConcernEntry, Contact, Directory, Hidden, RetiredEntry};
use crate::number::digits::Digits;
use crate::number::{PhoneNumber, SmsCode};
use crate::vocabulary::set::{Member, Set};
use crate::vocabulary::slug::Key;
use crate::vocabulary::text::Text;
use crate::vocabulary::{Audience, ChannelKind, Cost, Nation};

/// What is dialled, written to or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Phone(PhoneNumber),
    Sms(SmsCode),
    /// An https address.
    Web(Text),
    Email(Text),
    /// The name of an app.
    App(Text),
}

/// A channel as its line in a record: link, digits and cost follow from the value here, and nowhere else.
pub(super) fn channel(
    kind: ChannelKind,
    value: &Value,
    hours: &str,
    cost: Cost,
    nations: &[Nation],
    [local, then, note]: [&str; 3],
) -> String {
    let whatsapp = kind == ChannelKind::Whatsapp;
    let (published, link, dial, keyword) = match value {
        Value::Phone(number) if whatsapp => {
            let international = number.e164().unwrap_or_default().trim_start_matches('+');
            (number.as_str(), format!("https://wa.me/{international}"), number.dial(), "")
        }
        Value::Phone(number) => (number.as_str(), number.tel_uri().to_owned(), number.dial(), ""),
        Value::Sms(code) => {
            (code.as_str(), code.sms_uri().to_string(), code.number(), code.keyword().unwrap_or_default())
        }
        Value::Web(address) => (&**address, (**address).to_owned(), "", ""),
        Value::Email(address) => (&**address, format!("mailto:{address}"), "", ""),
        Value::App(name) => (&**name, String::new(), "", ""),
    };
    let cost = match value {
        Value::Phone(number) if !whatsapp => number.cost(),
        _ => cost,
    };
    let nations = set(nations);
    format!("{kind}\t{published}\t{link}\t{dial}\t{keyword}\t{hours}\t{cost}\t{nations}\t{local}\t{then}\t{note}")
}

/// A route as its line in a record.
pub(super) fn route(audiences: &[Audience], nations: &[Nation], groups: &[Vec<impl fmt::Display>]) -> String {
    let (audiences, nations) = (set(audiences), set(nations));
    let groups: Vec<Text> = groups.iter().map(|ids| joined(ids, " ")).collect();
    format!("{audiences}\t{nations}\t{}", joined(&groups, &BETWEEN_GROUPS.to_string()))
}

/// A set as its bits, a number; nothing for none.
pub(super) fn set<T: Member>(words: &[T]) -> Text {
    let set: Set<T> = words.iter().copied().collect();
    if set.is_empty() { Text::Borrowed("") } else { Text::Owned(set.bits().to_string()) }
}

/// Whether something is so, as a field of a record.
pub(super) fn flag(set: bool) -> &'static str {
    if set { "true" } else { "" }
}

/// The key under which a channel's number is looked up: as dialled inside the UK; `None` for other channels.
pub(super) fn lookup_number(channel: &Channel<'_>) -> Option<String> {
    channel.dial().map(|number| Digits::of(number).as_str().to_owned())
}

/// A directory of contacts in order of id, which knows the numbers of the one below it, if there is one.
pub(super) fn directory(
    contacts: Vec<Contact>,
    concerns: Vec<ConcernEntry>,
    general: ConcernEntry,
    retired: Vec<RetiredEntry>,
    places: Text,
    hidden: Vec<Hidden>,
    below: Option<&Directory>,
) -> Directory {
    let mut numbers: BTreeMap<String, Holders<'_>> = BTreeMap::new();
    // Whoever has a number to themselves comes before those who share theirs.
    let (alone, sharing): (Vec<_>, Vec<_>) =
        contacts.iter().partition(|contact| contact.shares_number_with().next().is_none());
    for contact in alone.into_iter().chain(sharing) {
        for number in contact.channels().filter_map(|channel| lookup_number(&channel)) {
            numbers.entry(number).or_default().add(contact);
        }
    }
    for number in below.into_iter().flat_map(|below| below.data().numbers.iter()) {
        numbers.entry(number.digits.as_ref().to_owned()).or_default().remember(number);
    }
    let numbers: Vec<Number> = numbers.into_iter().map(|(digits, holders)| holders.number(digits)).collect();
    let held = numbers.iter().filter(|number| !number.holders.is_empty());
    let mut forwards: Vec<u64> = held.filter_map(|number| slip::packed(&number.digits)).collect();
    let mut backwards: Vec<u64> = forwards.iter().copied().map(slip::reversed).collect();
    forwards.sort_unstable();
    backwards.sort_unstable();
    let mut stand_ins: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for contact in &contacts {
        if let Some(general) = contact.stands_in_for() {
            stand_ins.entry(general).or_default().push(contact.id());
        }
    }
    let stand_ins = stand_ins
        .into_iter()
        .map(|(general, ids)| StandIns { general: Cow::Owned(general.to_owned()), ids: Cow::Owned(ids.join(" ")) });
    let stand_ins = stand_ins.collect();
    let by_id = ids(&contacts, &retired);
    let by_words = words(&concerns);
    let by_number = by_number(&numbers, &retired);
    let names = names::names(&contacts, &retired);
    let hosts = names::hosts(&contacts);
    let watched = names::watched(&retired);
    Directory::of(Data {
        contacts: Cow::Owned(contacts),
        concerns: Cow::Owned(concerns),
        general,
        numbers: Cow::Owned(numbers),
        forwards: Cow::Owned(forwards),
        backwards: Cow::Owned(backwards),
        names,
        hosts: Cow::Owned(hosts),
        watched,
        stand_ins,
        hidden: Cow::Owned(hidden),
        retired: Cow::Owned(retired),
        places,
        by_id,
        by_words,
        by_number,
    })
}

/// Whose a number is, while a directory is made.
#[derive(Default)]
struct Holders<'c> {
    contacts: Vec<&'c Contact>,
    hidden: String,
    sensitive: bool,
}

impl<'c> Holders<'c> {
    fn add(&mut self, contact: &'c Contact) {
        if !self.contacts.iter().any(|holder| holder.id() == contact.id()) {
            self.contacts.push(contact);
        }
    }

    /// What the directory below knows of the number stays known: who had it, and that a call to it gives something away.
    fn remember(&mut self, below: &Number) {
        self.sensitive |= below.sensitive;
        let had = below.holders.split_ascii_whitespace().chain(below.hidden.split_ascii_whitespace());
        let gone: Vec<&str> = had.filter(|id| !self.contacts.iter().any(|holder| holder.id() == *id)).collect();
        self.hidden = gone.join(" ");
    }

    fn number(self, digits: String) -> Number {
        let held = !self.contacts.is_empty() && self.contacts.iter().all(|holder| holder.sensitive());
        let ids: Vec<&str> = self.contacts.iter().map(|holder| holder.id()).collect();
        Number {
            digits: Cow::Owned(digits),
            holders: Cow::Owned(ids.join(" ")),
            hidden: Cow::Owned(self.hidden),
            sensitive: self.sensitive || held,
        }
    }
}

/// The place of each number, and behind those of what is retired by each of its spellings; who has a number counts first.
fn by_number(numbers: &[Number], retired: &[RetiredEntry]) -> Lookup {
    let digits = |spelling: &str| Digits::of(&spelling.replace('-', "")).as_str().to_owned();
    let mut places = BTreeMap::new();
    for (place, entry) in retired.iter().enumerate().filter(|(_, entry)| entry.is_about(Subject::Number)) {
        places.extend(entry.spellings().map(|spelling| (digits(spelling), numbers.len() + place)));
    }
    places.extend(numbers.iter().enumerate().map(|(place, number)| (number.digits.as_ref().to_owned(), place)));
    lookup(places)
}

/// The place of a contact by its id; that of one that has gone leads to what took its place.
fn ids(contacts: &[Contact], retired: &[RetiredEntry]) -> Lookup {
    let places = contacts.iter().enumerate().map(|(place, contact)| (contact.id().to_owned(), place));
    let mut places: BTreeMap<String, usize> = places.collect();
    for entry in retired.iter().filter(|entry| entry.is_about(Subject::Contact)) {
        let instead = entry.instead_id().and_then(|id| places.get(id)).copied();
        for old in entry.spellings() {
            if let Some(place) = instead {
                places.entry(old.to_owned()).or_insert(place);
            }
        }
    }
    lookup(places)
}

/// What the words for the concerns name, by their keys.
fn words(concerns: &[ConcernEntry]) -> Lookup {
    let mut words = BTreeMap::new();
    for entry in concerns {
        let slug = (entry.concern().as_str(), None);
        let aliases = entry.aliases().enumerate().map(|(place, alias)| (alias.words(), Some(place)));
        for (own, alias) in core::iter::once(slug).chain(aliases) {
            words.insert(Key::new(own).as_str().to_owned(), Named { concern: entry.concern(), alias }.packed());
        }
    }
    lookup(words)
}

/// Places by their keys; there are never as many as 32 bits count.
fn lookup(places: BTreeMap<String, usize>) -> Lookup {
    let place = |(key, place)| Some((key, u32::try_from(place).ok()?));
    Lookup::Loaded(Arc::new(places.into_iter().filter_map(place).collect()))
}
