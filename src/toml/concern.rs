//! Reads a concern: its words, its guidance, and whom to contact.

use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::contact::{read_source, rings_in, serves_reader};
use super::error::{Mistake, ProblemKind as Kind, quoted};
use super::file::File;
use super::pack;
use super::read::{self, Fields, Node, RecordFile, each_once, joined, one_of};
use crate::directory::guidance::services;
use crate::directory::record::Record;
use crate::directory::{ConcernEntry, Contact, Route};
use crate::vocabulary::slug::{Key, find};
use crate::vocabulary::text::{List, Text};
use crate::vocabulary::{Audience, Concern, Nation, Topic};

/// The contacts that a concern may name: all ids in order, and the contacts, unless one of them has a problem.
pub(super) struct Known<'k> {
    pub(super) ids: &'k [&'k str],
    pub(super) contacts: &'k [Contact],
}

impl<'k> Known<'k> {
    fn contact(&self, id: &str) -> Option<&'k Contact> {
        super::find(self.contacts, id)
    }

    /// Whether a line for this reader may send them to the contact, or to one that stands in for it in their nation.
    fn serves(&self, id: &str, reader: Audience, nation: Nation) -> bool {
        let is_it = |contact: &&Contact| contact.id() == id || contact.stands_in_for() == Some(id);
        let serves = |contact: &Contact| contact.serves(nation) && serves_reader(contact, reader);
        self.contacts.iter().filter(is_it).any(serves)
    }
}

/// What is said to people whatever their concern.
pub(super) const GENERAL: &str = "general";

/// Reads the concerns; each must be there once.
pub(super) fn read_concerns(
    files: &[RecordFile<'_>],
    known: &Known<'_>,
    folder: &File<'_>,
) -> Option<Vec<ConcernEntry>> {
    let mut entries: Vec<Option<ConcernEntry>> = Concern::ALL.iter().map(|_| None).collect();
    let mut words = Aliases::default();
    for RecordFile { name: slug, file, parsed } in files {
        let Some(concern) = Concern::ALL.iter().copied().find(|concern| concern.as_str() == *slug) else {
            file.tell_whole(|| {
                let wrong = format!("unknown concern {}", quoted(slug));
                let nearest = file.nearest(slug, Concern::SLUGS);
                Mistake::new(Kind::UnknownWord, wrong, one_of(Concern::SLUGS)).or_nearest(nearest)
            });
            continue;
        };
        let Some(parsed) = parsed else { continue };
        let entry = parsed.record(|fields| read_concern(Some(concern), fields, known, &mut words));
        let Some(place) = entries.get_mut(concern as usize) else { continue };
        if place.is_some() {
            let wrong = format_args!("a second file for {concern}");
            file.tell_whole(|| Mistake::new(Kind::Repeated, wrong, "each concern once"));
        }
        *place = entry;
    }
    for concern in Concern::ALL.iter().filter(|concern| !files.iter().any(|record| record.name == concern.as_str())) {
        let wrong = format_args!("no file for {concern}");
        folder.tell_whole(|| Mistake::new(Kind::Missing, wrong, format_args!("concerns/{concern}.toml")));
    }
    entries.into_iter().collect()
}

/// Reads what is said to people whatever their concern.
pub(super) fn read_general(record: &RecordFile<'_>, known: &Known<'_>) -> Option<ConcernEntry> {
    record.parsed.as_ref()?.record(|fields| read_concern(None, fields, known, &mut Aliases::default()))
}

/// Reads a concern, or what is said whatever the concern, which has no words of its own.
fn read_concern(
    concern: Option<Concern>,
    fields: &Fields<'_>,
    known: &Known<'_>,
    words: &mut Aliases,
) -> Option<ConcernEntry> {
    let (names, sources): (Vec<String>, Vec<Text>) =
        fields.required("source", read_named_sources).unwrap_or_default().into_iter().unzip();
    let mut used = Vec::new();
    let mut lines = |key| {
        let lines = fields.required(key, |node| node.items(|node| read_line(node, &names, &mut used, known)));
        lines.map(|lines| joined(&lines, "\n"))
    };
    let title = fields.required("title", read::text);
    let if_you_are = fields.required("if_you_are", |node| Some(by_audience("", &read_by_audience(node)?)));
    let danger = fields.required("danger", read_danger);
    let reader = fields.required("reader", read::word::<Audience>);
    let exit_button = fields.required("exit_button", read::flag);
    let signs = lines("signs");
    let actions = lines("do");
    let avoid = lines("avoid");
    let good_to_know = lines("good_to_know");
    let routes = fields.filled("route", |node| read_route(node, known)).map(|routes| joined(&routes, "\n"));
    let offered: BTreeSet<&str> =
        routes.iter().flat_map(|routes| Route::unpack_all(routes)).flat_map(|route| route.ids()).collect();
    let reasons = fields.required("why", |node| read_reasons(node, known, &offered));
    let (topic, aliases, related) = match concern {
        Some(concern) => (
            fields.required("topic", read::word::<Topic>).map(Topic::as_str),
            fields.list("aliases", |node| words.read(node, concern, known, &offered)),
            fields.list("related", read::word::<Concern>),
        ),
        None => (Some(""), List::default(), List::default()),
    };
    for (_, name) in names.iter().enumerate().filter(|(place, _)| !used.contains(place)) {
        fields.tell_at("source", || {
            let wrong = format!("source {} is used by no line", quoted(name));
            Mistake::new(Kind::Conflict, wrong, "each to support one")
        });
    }
    let routes = routes?;
    let is_general = |route: &Route<'_>| route.audiences().is_empty() && route.nations().is_empty();
    let general = Route::unpack_all(&routes).filter(is_general).count();
    if general != 1 {
        let wrong = format_args!("{general} routes without audiences and nations");
        fields.tell_at("route", || Mistake::new(Kind::Conflict, wrong, "exactly one"));
    }
    Some(ConcernEntry::of(Record::of(&[
        concern.map_or(GENERAL, Concern::as_str),
        &title?,
        topic?,
        &if_you_are?,
        &danger?,
        reader?.as_str(),
        pack::flag(exit_button?),
        &joined(&aliases, "\n"),
        &joined(&related, " "),
        &signs?,
        &actions?,
        &avoid?,
        &good_to_know?,
        &joined(&reasons?, "\n"),
        &routes,
        &joined(&sources, "\n"),
    ])))
}

/// A text for anyone, and others for some who ask.
type ByAudience = Vec<(Option<Audience>, Text)>;

fn read_by_audience(node: &Node<'_>) -> Option<ByAudience> {
    node.record(|fields| {
        let anyone = fields.required("anyone", read::text);
        let own = Audience::ALL.iter().filter_map(|audience| {
            let text = fields.optional(audience.as_str(), read::text)?;
            if anyone.as_ref() == Some(&text) {
                let wrong = format_args!("{audience} reads the same as anyone");
                fields.tell_at(audience.as_str(), || Mistake::new(Kind::Repeated, wrong, "other words, or none"));
            }
            Some((Some(*audience), text))
        });
        let own: Vec<_> = own.collect();
        Some(core::iter::once((None, anyone?)).chain(own).collect())
    })
}

/// The texts as lines of a record: slug of the audience, tab, text, each behind `before`; the one for anyone first.
fn by_audience(before: &str, texts: &[(Option<Audience>, Text)]) -> Text {
    let line = |(audience, text): &(Option<Audience>, Text)| {
        format!("{before}{}\t{text}", audience.map_or("", Audience::as_str))
    };
    joined(&texts.iter().map(line).collect::<Vec<_>>(), "\n")
}

/// When to call 999.
fn read_danger(node: &Node<'_>) -> Option<Text> {
    let danger = read::text(node)?;
    if !danger.contains("999") {
        node.tell(|| Mistake::new(Kind::Missing, "no 999 in it", "when to call 999"));
    }
    Some(danger)
}

/// The words that name a concern, to find one that would name two.
#[derive(Default)]
struct Aliases(BTreeMap<String, Concern>);

impl Aliases {
    /// Reads an alias and packs it: a text, or a table with who says it or whom to put first.
    fn read(
        &mut self,
        node: &Node<'_>,
        concern: Concern,
        known: &Known<'_>,
        offered: &BTreeSet<&str>,
    ) -> Option<String> {
        if node.value.get_ref().as_str().is_some() {
            return Some(String::from(self.words(node, concern)?));
        }
        node.record(|fields| {
            let words = fields.required("words", |node| self.words(node, concern));
            let audience = fields.optional("audience", read::word::<Audience>);
            let read_contact = |node: &Node<'_>| {
                let id = node.id(known.ids)?;
                if !offered.contains(id) {
                    let wrong = format_args!("{id} is in no route");
                    node.tell(|| Mistake::new(Kind::Conflict, wrong, "a contact of a route"));
                }
                Some(id.to_owned())
            };
            let contacts = fields.list("contacts", read_contact);
            Some(format!("{}\t{}\t{}", words?, audience.map_or("", Audience::as_str), joined(&contacts, " ")))
        })
    }

    fn words(&mut self, node: &Node<'_>, concern: Concern) -> Option<Text> {
        let alias = read::text(node)?;
        let key = Key::new(&alias);
        let slug = find(Concern::ALL, Concern::SLUGS, &alias);
        match slug.or_else(|| self.0.insert(key.as_str().to_owned(), concern)) {
            _ if key.as_str().is_empty() => {
                node.tell(|| Mistake::new(Kind::Wrong, "no word", "letters, at most 64 bytes of them"));
            }
            Some(other) => node.tell(|| {
                let wrong = format!("{} already names {other}", quoted(&alias));
                Mistake::new(Kind::Repeated, wrong, "a word that names one concern")
            }),
            None => return Some(alias),
        }
        None
    }
}

/// The sources of a concern with their names, in order of name.
fn read_named_sources(node: &Node<'_>) -> Option<Vec<(String, Text)>> {
    node.named("tables [source.<name>]", |name, node| Some((name.to_owned(), read_source(node)?)))
}

/// Reads a line of guidance and packs it, as [`Line`](crate::directory::Line) reads it; notes the sources it uses.
fn read_line(node: &Node<'_>, names: &[String], used: &mut Vec<usize>, known: &Known<'_>) -> Option<String> {
    node.record(|fields| {
        let sources = fields.filled("sources", |node| {
            let name = node.str()?;
            let place = names.iter().position(|known| known == name);
            match place {
                Some(place) => used.push(place),
                None => {
                    let names: Vec<&str> = names.iter().map(String::as_str).collect();
                    node.tell_unknown(Kind::UnknownId, "source", name, &names, one_of(&names));
                }
            }
            place
        });
        let audiences = fields.list("for", each_once::<Audience>());
        let nations = fields.list("nations", each_once::<Nation>());
        let text = fields.required("text", |node| {
            let text = read::text(node)?;
            check_services(node, &text, &audiences, &nations, known);
            Some(text)
        });
        let (audiences, nations) = (pack::set(&audiences), pack::set(&nations));
        Some(format!("{audiences}\t{nations}\t{}\t{}", joined(&sources?, " "), text?))
    })
}

/// A service that a line names must be there for each of its readers, in each of its nations.
fn check_services(node: &Node<'_>, text: &str, audiences: &[Audience], nations: &[Nation], known: &Known<'_>) {
    let mut is_open = false;
    let pairs = text.matches(['{', '}']).all(|brace| core::mem::replace(&mut is_open, brace == "{") != (brace == "{"));
    if !pairs || is_open {
        node.tell(|| Mistake::new(Kind::Wrong, "a brace without its other", "the id of a contact in braces"));
        return;
    }
    let readers = if audiences.is_empty() { Audience::ALL } else { audiences };
    let nations = if nations.is_empty() { Nation::ALL } else { nations };
    for id in services(text) {
        if known.ids.binary_search(&id).is_err() {
            node.tell_unknown(Kind::UnknownId, "contact", id, known.ids, "the id of a contact");
            continue;
        }
        if known.contacts.is_empty() {
            continue;
        }
        let mut pairs = readers.iter().flat_map(|reader| nations.iter().map(move |nation| (*reader, *nation)));
        if let Some((reader, nation)) = pairs.find(|(reader, nation)| !known.serves(id, *reader, *nation)) {
            let wrong = format_args!("{id} is not there for {reader} in {nation}");
            node.tell(|| Mistake::new(Kind::Unserved, wrong, "a contact that serves all readers of the line"));
        }
    }
}

/// Reads why each contact of the routes is in them, packed: id, audience, reason, with tabs between them; in order of id.
fn read_reasons(node: &Node<'_>, known: &Known<'_>, offered: &BTreeSet<&str>) -> Option<Vec<String>> {
    let mut reasons = BTreeMap::new();
    node.named("a table of contacts and reasons", |id, reason| {
        if known.ids.binary_search(&id).is_err() {
            reason.tell_unknown(Kind::UnknownId, "contact", id, known.ids, "the id of a contact");
        } else if !offered.contains(id) {
            let wrong = format_args!("{id} is in no route");
            reason.tell(|| Mistake::new(Kind::Conflict, wrong, "a reason for contacts of a route"));
        }
        let texts = match reason.value.get_ref().as_table() {
            Some(_) => read_by_audience(reason),
            None => read::text(reason).map(|text| [(None, text)].into()),
        };
        reasons.insert(id, texts);
        Some(())
    })?;
    for id in offered.iter().filter(|id| !reasons.contains_key(*id)) {
        let wrong = format_args!("no reason for {id}");
        node.tell(|| Mistake::new(Kind::Missing, wrong, "why for each contact of a route"));
    }
    Some(
        reasons
            .into_iter()
            .filter_map(|(id, texts)| Some(by_audience(&format!("{id}\t"), &texts?).into_owned()))
            .collect(),
    )
}

/// Reads a route and packs it.
fn read_route(node: &Node<'_>, known: &Known<'_>) -> Option<String> {
    let line = node.record(|fields| {
        let audiences = fields.list("audiences", each_once::<Audience>());
        let nations = fields.list("nations", each_once::<Nation>());
        let mut seen = BTreeSet::new();
        let groups = fields.filled("groups", |node| {
            let ids = node.items(|node| {
                let id = node.id(known.ids)?;
                let tell =
                    |kind, wrong, expected| node.tell(|| Mistake::new(kind, format_args!("{id} {wrong}"), expected));
                if !seen.insert(id.to_owned()) {
                    tell(Kind::Repeated, "a second time", "each contact once");
                } else if known.contact(id).is_some_and(|contact| !is_for_one(contact, &audiences)) {
                    tell(Kind::Conflict, "is for none of these audiences", "a contact for one of them");
                } else if known.contact(id).is_some_and(|contact| !serves_one(contact, &nations)) {
                    tell(Kind::Conflict, "serves none of these nations", "a contact that serves one");
                }
                Some(id.to_owned())
            })?;
            if ids.is_empty() {
                node.tell(|| Mistake::new(Kind::Missing, "an empty group", "the contacts of a group"));
            }
            Some(ids)
        })?;
        Some(pack::route(&audiences, &nations, &groups))
    })?;
    let unserved = Route::unpack_all(&line).flat_map(|route| without_voice(route, known));
    for (audience, nation) in unserved {
        node.tell(|| {
            let whom = audience.map(|audience| format!(" for {audience}")).unwrap_or_default();
            let wrong = format!("no voice line{whom} in {nation}");
            Mistake::new(Kind::Unserved, wrong, "a contact with a phone there")
        });
    }
    Some(line)
}

/// Whether a contact is for one of these, or they are everybody.
pub(super) fn is_for_one(contact: &Contact, audiences: &[Audience]) -> bool {
    audiences.is_empty() || audiences.iter().any(|audience| contact.is_for(*audience))
}

/// Whether a contact serves one of these, or they are the whole UK.
pub(super) fn serves_one(contact: &Contact, nations: &[Nation]) -> bool {
    nations.is_empty() || nations.iter().any(|nation| contact.serves(*nation))
}

/// The audiences and nations of a route that it leaves without a voice line.
fn without_voice(route: Route<'_>, known: &Known<'_>) -> Vec<(Option<Audience>, Nation)> {
    if known.contacts.is_empty() {
        return Vec::new();
    }
    let audiences: Vec<Option<Audience>> = match route.audiences() {
        none if none.is_empty() => [None].into(),
        some => some.iter().map(Some).collect(),
    };
    let serves = |nation: &Nation| route.nations().is_empty() || route.nations().contains(*nation);
    let voice = |audience: Option<Audience>, nation: Nation| {
        let mut offered = route.ids().filter_map(|id| known.contact(id));
        offered.any(|contact| audience.is_none_or(|audience| contact.is_for(audience)) && rings_in(contact, nation))
    };
    let nations = || Nation::ALL.iter().copied().filter(serves);
    let pairs = audiences.iter().flat_map(|audience| nations().map(|nation| (*audience, nation)));
    pairs.filter(|(audience, nation)| !voice(*audience, *nation)).collect()
}
