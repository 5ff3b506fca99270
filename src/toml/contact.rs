//! Reads a contact: its fields, its channels, and where its facts come from.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;
use std::collections::{HashMap, HashSet};

use super::error::{Mistake, ProblemKind as Kind, quoted};
use super::pack::{self, Value, lookup_number};
use super::read::{self, Fields, Node, each_once, joined, one_of};
use super::text::{is_cited_address, is_email_address, is_web_address};
use crate::directory::area::NAME_BYTES;
use crate::directory::record::Record;
use crate::directory::{Channel, Contact};
use crate::number::{NumberKind, PhoneNumber, SmsCode};
use crate::time::{Date, Hours, Seen};
use crate::vocabulary::text::{List, Text};
use crate::vocabulary::{Anonymity, Audience, ChannelKind, Cost, Grade, Nation, Support};

/// The contact that every answer begins with.
pub(super) const EMERGENCY: &str = "emergency-999";
/// Most contacts that come along with one.
const SHOWN_WITH: usize = 3;

/// Reads a contact, and notes its numbers and where they stand. `ids` are those that it may name, in order of the
/// alphabet.
pub(super) fn read_contact(
    id: &str,
    fields: &Fields<'_>,
    ids: &[&str],
    mut note_number: impl FnMut(String, Range<usize>),
) -> Option<Contact> {
    // Everything is read before anything is required, so that all problems come out.
    let name = fields.required("name", read::latin_name);
    let organisation = fields.required("organisation", read::name);
    let mention = fields.required("mention", read::latin_name);
    let website = fields.optional("website", read_web_address);
    let about = fields.required("about", read::text);
    let who_for = fields.required("who_for", read::text);
    let statutory = fields.optional("statutory", read::flag);
    let sensitive = fields.optional("sensitive", read::flag);
    let audiences = fields.filled("audiences", each_once::<Audience>());
    let nations = fields.filled("nations", each_once::<Nation>());
    let areas = fields.list("areas", read_area);
    let anonymity = fields.optional("anonymity", read::word::<Anonymity>);
    let confidentiality = fields.optional("confidentiality", read::text);
    let hidden_on_bill = fields.optional("hidden_on_bill", read::text);
    let languages = fields.optional("languages", read::text);
    let welsh_name = fields.optional("welsh_name", |node| {
        let welsh = read::latin_name(node)?;
        if !name.as_ref().is_some_and(|name| name.contains(&*welsh)) {
            node.tell(|| Mistake::new(Kind::Conflict, quoted(&welsh), "words of the name"));
        }
        Some(welsh)
    });
    let short_names = fields.list("short_names", read::latin_name);
    let shown_with = fields.few("shown_with", SHOWN_WITH, |node| read_pair(node, ids));
    let stands_in_for = fields.optional("stands_in_for", |node| Some(Text::Owned(node.id(ids)?.to_owned())));
    let shares_number_with = fields.list("shares_number_with", |node| node.id(ids).map(ToOwned::to_owned));
    let checked = fields.required("checked", |node| node.parsed(str::parse::<Date>));
    let caution = fields.list("caution", read::text);
    let channels = fields.filled("channel", |node| read_channel(node, &mut note_number));
    let sources = fields.filled("source", read_source_of_facts).map(|sources| joined(&sources, "\n"));
    let or_none = |text: &Option<Text>| text.as_deref().unwrap_or_default().to_owned();
    Some(Contact::of(Record::of(&[
        id,
        &name?,
        &organisation?,
        &mention?,
        &or_none(&website),
        &about?,
        &who_for?,
        pack::flag(statutory.unwrap_or_default()),
        pack::flag(sensitive.unwrap_or(true)),
        &pack::set(&audiences?),
        &pack::set(&nations?),
        &joined(&areas, "\t"),
        anonymity.map_or("", Anonymity::as_str),
        &or_none(&confidentiality),
        &or_none(&hidden_on_bill),
        &or_none(&languages),
        &joined(&shown_with, " "),
        &or_none(&stands_in_for),
        &joined(&shares_number_with, " "),
        &checked?.to_string(),
        &joined(&caution, "\t"),
        &joined(&channels?, "\n"),
        &sources?,
        &or_none(&welsh_name),
        &joined(&short_names, "\t"),
    ])))
}

/// The id of a contact that comes along with another.
fn read_pair(node: &Node<'_>, ids: &[&str]) -> Option<String> {
    let id = node.id(ids)?;
    if id == EMERGENCY {
        node.tell(|| Mistake::new(Kind::Unsafe, format_args!("{EMERGENCY} is always on top"), "another contact"));
    }
    Some(id.to_owned())
}

/// The name of an area, as long as one that is looked up.
fn read_area(node: &Node<'_>) -> Option<Text> {
    let area = read::name(node)?;
    if area.len() > NAME_BYTES {
        let wrong = format_args!("{} bytes", area.len());
        node.tell(|| Mistake::new(Kind::TooLong, wrong, format_args!("at most {NAME_BYTES}")));
    }
    Some(area)
}

fn read_web_address(node: &Node<'_>) -> Option<Text> {
    node.address(is_web_address, "https:// and a host name")
}

/// Reads a channel and packs it.
fn read_channel(node: &Node<'_>, note_number: &mut impl FnMut(String, Range<usize>)) -> Option<String> {
    node.record(|fields| {
        let kind = fields.required("kind", read::word::<ChannelKind>);
        let keyword = fields.optional("keyword", |node| node.value().map(ToOwned::to_owned));
        let value = fields.required("value", |node| read_value(node, kind?, keyword.as_deref()));
        let hours = fields.optional("hours", |node| node.parsed(str::parse::<Hours>));
        let cost = fields.optional("cost", read_cost);
        let nations = fields.list("nations", each_once::<Nation>());
        let local = fields.optional("local", read::flag).unwrap_or_default();
        let then = fields.optional("then", read::text);
        let note = fields.optional("note", read::text);
        let kind = kind?;
        if kind != ChannelKind::Sms {
            fields.tell_at("keyword", || {
                Mistake::new(Kind::Conflict, format_args!("a keyword on {kind}"), "one only on sms")
            });
        }
        if matches!(kind, ChannelKind::Phone | ChannelKind::Textphone | ChannelKind::PhoneFromAbroad) {
            fields.tell_at("cost", || {
                Mistake::new(Kind::Conflict, "the cost of a call", "none, because the number range settles it")
            });
        }
        let hours = hours.map(|hours| hours.to_string()).unwrap_or_default();
        if kind != ChannelKind::Phone {
            fields.tell_at("then", || {
                Mistake::new(Kind::Conflict, format_args!("then on {kind}"), "what to press on phone alone")
            });
        }
        let cost = cost.unwrap_or(Cost::Unknown);
        if local && note.is_none() {
            fields.tell(|| Mistake::new(Kind::Missing, "missing", "a note that says for which part of the nation"));
        }
        let more = [then.unwrap_or_default(), note.unwrap_or_default()];
        let line = pack::channel(kind, &value?, &hours, cost, &nations, [pack::flag(local), &more[0], &more[1]]);
        if let Some(number) = Channel::unpack_all(&line).find_map(|channel| lookup_number(&channel)) {
            note_number(number, node.value.span());
        }
        Some(line)
    })
}

/// The number, address or name by which a channel is reached.
fn read_value(node: &Node<'_>, kind: ChannelKind, keyword: Option<&str>) -> Option<Value> {
    let number = || node.parsed(PhoneNumber::parse);
    let fits = |number: &PhoneNumber, fits: bool, expected: &str| {
        if !fits {
            node.tell(|| Mistake::new(Kind::Wrong, quoted(number.as_str()), expected));
        }
        fits
    };
    match kind {
        ChannelKind::Phone | ChannelKind::Textphone => {
            let number = number()?;
            let home = number.kind() != NumberKind::FromAbroad;
            fits(&number, home, "the number as dialled in the UK, or kind phone-from-abroad")
                .then_some(Value::Phone(number))
        }
        ChannelKind::PhoneFromAbroad => {
            let number = number()?;
            let abroad = number.kind() == NumberKind::FromAbroad;
            fits(&number, abroad, "+ and a country code").then_some(Value::Phone(number))
        }
        ChannelKind::Sms => node.parsed(|text| SmsCode::parse(text, keyword)).map(Value::Sms),
        ChannelKind::Whatsapp if node.str()?.starts_with("https:") => read_web_address(node).map(Value::Web),
        ChannelKind::Whatsapp => {
            let number = number()?;
            let global = number.e164().is_some();
            fits(&number, global, "a number with an international form").then_some(Value::Phone(number))
        }
        ChannelKind::Webchat | ChannelKind::Form | ChannelKind::Bsl => read_web_address(node).map(Value::Web),
        ChannelKind::Email => node.address(is_email_address, "an e-mail address").map(Value::Email),
        ChannelKind::App => read::text(node).map(Value::App),
    }
}

fn read_cost(node: &Node<'_>) -> Option<Cost> {
    let text = node.str()?;
    let known = [Cost::Free, Cost::Standard].into_iter().find(|cost| cost.as_str() == text);
    if known.is_none() {
        let words = [Cost::Free.as_str(), Cost::Standard.as_str()];
        node.tell_unknown(Kind::UnknownWord, "cost", text, &words, one_of(&words));
    }
    known
}

/// Reads a source that says which facts it supports.
fn read_source_of_facts(node: &Node<'_>) -> Option<Text> {
    node.record(|fields| {
        let supports = fields.filled("supports", read::word::<Support>);
        pack_source(fields, supports)
    })
}

/// Reads a source of all that it stands beside.
pub(super) fn read_source(node: &Node<'_>) -> Option<Text> {
    node.record(|fields| pack_source(fields, Some(List::default())))
}

/// Packs a source in a line, as [`Source::unpack`](crate::directory::Source) reads it.
fn pack_source(fields: &Fields<'_>, supports: Option<List<Support>>) -> Option<Text> {
    let url = fields.optional("url", |node| node.address(is_cited_address, "the http or https address of a page"));
    // A date of sight is checked, and stays as it stands.
    let seen = fields.optional("seen", |node| {
        node.parsed(str::parse::<Seen>)?;
        node.str().map(ToOwned::to_owned)
    });
    let grade = fields.required("grade", read::word::<Grade>);
    let (url, seen) = (url.unwrap_or_default(), seen.unwrap_or_default());
    Some(Cow::Owned(format!("{}\t{seen}\t{}\t{url}", grade?, joined(&supports?, " "))))
}

/// Whether guidance for a reader may send them to a contact. Who looks after somebody reads of services for those too, as
/// does an adult where it is about a child.
pub(super) fn serves_reader(contact: &Contact, reader: Audience) -> bool {
    let looks_after = !matches!(reader, Audience::Child | Audience::OwnBehaviour);
    contact.is_for(reader) || looks_after && (contact.is_for(Audience::Child) || contact.is_for(Audience::Adult))
}

/// Whether people of a nation can call a contact, wherever in it they are.
pub(super) fn rings_in(contact: &Contact, nation: Nation) -> bool {
    let rings = |channel: Channel<'_>| channel.kind() == ChannelKind::Phone && channel.serves(nation);
    contact.serves(nation) && !contact.is_local() && contact.channels().any(rings)
}

/// A number of a contact, and where it stands: which file, and where in it. In order of number.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Holding {
    pub(super) number: String,
    pub(super) id: String,
    pub(super) file: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Finds the numbers, of those in order, that somebody else has too without being known to share them: each once, with
/// one who has it. Two share a number if one of them names the other, or both are known to share it with a third who has
/// it, or had it until now.
///
/// `below` gives those who have a number in the directory below, `stays` whether one of them still does, `shares` whom a
/// contact names.
pub(super) fn unshared<'c>(
    own: &'c [Holding],
    below: impl Fn(&str) -> Vec<&'c str>,
    stays: impl Fn(&str) -> bool,
    shares: impl Fn(&str) -> Vec<&'c str>,
) -> Vec<(&'c Holding, &'c str)> {
    let mut found = Vec::new();
    for group in own.chunk_by(|a, b| a.number == b.number) {
        let before = group.first().map(|holding| below(&holding.number)).unwrap_or_default();
        let new = group.iter().map(|holding| &*holding.id);
        let all: HashSet<&str> = before.iter().copied().chain(new.clone()).collect();
        let holders: Vec<&str> = before.into_iter().filter(|id| stays(id)).chain(new).collect();
        let Some(first) = holders.first().filter(|first| holders.iter().any(|id| id != *first)) else { continue };
        let pairs = all.iter().flat_map(|id| shares(id).into_iter().map(move |other| (*id, other)));
        let known = circle(first, pairs.filter(|(_, other)| all.contains(other)));
        found.extend(group.iter().filter(|holding| !known.contains(&*holding.id)).map(|holding| (holding, *first)));
    }
    found
}

/// That a number is somebody else's too.
pub(super) fn is_unshared(number: &str, other: &str) -> Mistake {
    let wrong = format_args!("{number} is also the number of {other}");
    Mistake::new(Kind::Repeated, wrong, "shares_number_with to say so")
}

/// Everybody who is paired with `first`, straight or through others.
fn circle<'a>(first: &'a str, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> HashSet<&'a str> {
    let mut partners: HashMap<&str, Vec<&str>> = HashMap::new();
    for (a, b) in pairs {
        partners.entry(a).or_default().push(b);
        partners.entry(b).or_default().push(a);
    }
    let mut known = HashSet::from([first]);
    let mut open = Vec::from([first]);
    while let Some(id) = open.pop() {
        let new = partners.get(id).into_iter().flatten().filter(|other| known.insert(**other));
        open.extend(new);
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_everybody_who_is_paired_through_others() {
        let pairs = [("a", "b"), ("c", "b"), ("d", "c"), ("x", "y")];
        assert_eq!(circle("a", pairs.into_iter()), HashSet::from(["a", "b", "c", "d"]));
        assert_eq!(circle("z", pairs.into_iter()), HashSet::from(["z"]));
    }
}
