//! dist/answers.json: the answer to every concern, for whoever asks and wherever they are, ready to show.

use std::collections::BTreeMap;

use helplines::directory::Set;
use helplines::time::{Date, Hours};
use helplines::{Audience, Channel, ChannelKind, Concern, Contact, DATA_VERSION, Directory, Nation, Situation, Step};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::json;

/// What is answered where the concern, who asks, or the nation is not known.
const NO_CONCERN: &str = "general";
const NO_AUDIENCE: &str = "anyone";
const NO_NATION: &str = "uk";

/// Fewest contacts to show first.
const FEW: usize = 3;

#[derive(Serialize)]
struct Answers {
    data_version: Date,
    /// By concern, audience and nation.
    answers: BTreeMap<&'static str, BTreeMap<&'static str, BTreeMap<&'static str, Answer>>>,
}

#[derive(Serialize)]
struct Answer {
    emergency: String,
    /// How many to show where there is little room.
    first: usize,
    /// Each on a line of its own.
    contacts: Vec<Box<RawValue>>,
}

/// A contact by one channel, in words.
#[derive(Serialize)]
struct Offer<'s> {
    contact: &'s str,
    name: String,
    how: String,
    hours: Option<String>,
    note: Option<&'s str>,
    link: Option<&'s str>,
    why: &'s str,
    /// How well it fits, and for which nations it is.
    #[serde(skip)]
    group: usize,
    #[serde(skip)]
    nations: Set<Nation>,
}

pub fn write(directory: &Directory) -> anyhow::Result<String> {
    let mut answers: BTreeMap<_, BTreeMap<_, BTreeMap<_, _>>> = BTreeMap::new();
    for concern in with_unknown(Concern::ALL) {
        let own = answers.entry(concern.map_or(NO_CONCERN, Concern::as_str)).or_default();
        for audience in with_unknown(Audience::ALL) {
            let own = own.entry(audience.map_or(NO_AUDIENCE, Audience::as_str)).or_default();
            for nation in with_unknown(Nation::ALL) {
                let answer = answer(directory, concern, audience, nation)?;
                own.insert(nation.map_or(NO_NATION, Nation::as_str), answer);
            }
        }
    }
    json::file(directory, "./schema.json#/$defs/AnswersFile", Answers { data_version: DATA_VERSION, answers })
}

fn with_unknown<T: Copy>(all: &[T]) -> impl Iterator<Item = Option<T>> {
    all.iter().copied().map(Some).chain([None])
}

fn answer(
    directory: &Directory,
    concern: Option<Concern>,
    audience: Option<Audience>,
    nation: Option<Nation>,
) -> anyhow::Result<Answer> {
    let Some(concern) = concern else {
        let general = directory.general(audience, nation);
        return Answer::new(general.danger().to_owned(), general.steps(), nation);
    };
    let advice = directory.advise(Situation::new(concern).audience(audience).nation(nation));
    Answer::new(advice.entry().danger().to_owned(), advice.steps(), nation)
}

impl Answer {
    fn new(emergency: String, steps: &[Step], nation: Option<Nation>) -> anyhow::Result<Self> {
        let offers: Vec<_> = steps.iter().flat_map(|step| offers(step, nation)).collect();
        let contacts = offers.iter().map(to_raw_value).collect::<Result<_, _>>()?;
        Ok(Self { emergency, first: first(&offers, nation), contacts })
    }
}

/// How many to show first: a few and, where the nation is not known, as many more as it takes until there is somebody for
/// each, and until a list with one for each is whole.
fn first(offers: &[Offer<'_>], nation: Option<Nation>) -> usize {
    let is_enough = |count: &usize| {
        let (shown, rest) = offers.split_at(*count);
        let for_all = Nation::ALL.iter().all(|nation| shown.iter().any(|offer| offer.nations.contains(*nation)));
        let goes_on = shown.last().zip(rest.first()).is_some_and(|(last, next)| {
            last.group == next.group && [last, next].iter().all(|offer| offer.nations.len() < Nation::ALL.len())
        });
        nation.is_some() || for_all && !goes_on
    };
    (FEW.min(offers.len())..offers.len()).find(is_enough).unwrap_or(offers.len())
}

/// A contact by its best channel: where each nation has a channel of its own and it is not known which is theirs, by all of
/// them; without any, by its website.
fn offers(step: &Step, nation: Option<Nation>) -> impl Iterator<Item = Offer<'_>> {
    let website = step.best_channel().is_none().then_some(None);
    step.best_channels().map(Some).chain(website).map(move |channel| Offer::new(step, channel, nation))
}

impl<'s> Offer<'s> {
    fn new(step: &'s Step, channel: Option<Channel<'s>>, nation: Option<Nation>) -> Self {
        let contact = step.contact();
        let website = contact.website();
        let own = channel.map(|channel| channel.nations()).filter(|nations| !nations.is_empty());
        let nations = own.unwrap_or(contact.nations());
        let place = place(contact, nations, nation);
        Self {
            contact: contact.id(),
            name: place.map_or_else(|| contact.name().into(), |place| format!("{} ({place})", contact.name())),
            how: channel
                .map_or_else(|| format!("go online at {}", website.unwrap_or_default()), |channel| how(&channel)),
            hours: channel
                .map(|channel| channel.hours())
                .filter(|hours| *hours != Hours::Unknown)
                .map(|hours| hours.words().to_string()),
            note: channel.and_then(|channel| channel.note()),
            link: channel.map_or(website, |channel| channel.link()),
            why: step.why(),
            group: step.group(),
            nations,
        }
    }
}

/// Where it can be reached, as far as that is not known of the person or said by the name.
fn place(contact: &Contact, nations: Set<Nation>, known: Option<Nation>) -> Option<String> {
    let areas: Vec<&str> = contact.areas().collect();
    if !areas.is_empty() {
        return Some(areas.join(", "));
    }
    let names: Vec<&str> = nations.iter().map(Nation::name).collect();
    let is_said = names.len() == Nation::ALL.len() || names.iter().all(|name| contact.name().contains(name));
    (known.is_none() && !is_said).then(|| names.join(", "))
}

/// How to reach it, to stand behind its name.
fn how(channel: &Channel<'_>) -> String {
    let how = channel.how();
    match channel.kind() {
        ChannelKind::Phone => format!("call {how}"),
        ChannelKind::PhoneFromAbroad => format!("call {how} from outside the UK"),
        ChannelKind::Email => format!("e-mail {how}"),
        ChannelKind::Webchat => format!("chat online at {how}"),
        ChannelKind::Form => format!("go online at {how}"),
        ChannelKind::Bsl => format!("use British Sign Language at {how}"),
        ChannelKind::App => format!("get the {} app", channel.value().trim_end_matches(" app")),
        ChannelKind::Whatsapp if how.to_string().starts_with("https:") => format!("use WhatsApp at {how}"),
        // They begin with what to do: to text, to use a textphone, to write on WhatsApp.
        _ => how.to_string(),
    }
}
