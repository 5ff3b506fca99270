//! Reads a concern: its words, its guidance, and whom to contact.

use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::contact::{read_source, rings_in};
use super::error::{Mistake, ProblemKind as Kind, quoted};
use super::file::File;
use super::pack;
use super::read::{self, Fields, Node, RecordFile, each_once, joined, one_of};
use crate::directory::record::Record;
use crate::directory::{ConcernEntry, Contact, Route};
use crate::vocabulary::slug::{Key, find};
use crate::vocabulary::text::Text;
use crate::vocabulary::{Audience, Concern, Nation};

/// The contacts that a concern may name: all ids in order, and the contacts, unless one of them has a problem.
pub(super) struct Known<'k> {
    pub(super) ids: &'k [&'k str],
    pub(super) contacts: &'k [Contact],
}

impl<'k> Known<'k> {
    fn contact(&self, id: &str) -> Option<&'k Contact> {
        super::find(self.contacts, id)
    }
}

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
        let entry = parsed.record(|fields| read_concern(concern, fields, known, &mut words));
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

fn read_concern(concern: Concern, fields: &Fields<'_>, known: &Known<'_>, words: &mut Aliases) -> Option<ConcernEntry> {
    let (names, sources): (Vec<String>, Vec<Text>) =
        fields.required("source", read_named_sources).unwrap_or_default().into_iter().unzip();
    let mut used = Vec::new();
    let mut lines = |key| {
        let lines = fields.required(key, |node| node.items(|node| read_line(node, &names, &mut used)));
        lines.map(|lines| joined(&lines, "\n"))
    };
    let title = fields.required("title", read::text);
    let if_you_are = fields.required("if_you_are", read::text);
    let danger = fields.required("danger", read_danger);
    let reader = fields.required("reader", read::word::<Audience>);
    let exit_button = fields.required("exit_button", read::flag);
    let aliases = fields.list("aliases", |node| words.read(node, concern));
    let related = fields.list("related", read::word::<Concern>);
    let signs = lines("signs");
    let actions = lines("do");
    let avoid = lines("avoid");
    let good_to_know = lines("good_to_know");
    let routes = fields.filled("route", |node| read_route(node, known)).map(|routes| joined(&routes, "\n"));
    let reasons = fields.required("why", |node| read_reasons(node, known, routes.as_deref().unwrap_or_default()));
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
        concern.as_str(),
        &title?,
        &if_you_are?,
        &danger?,
        reader?.as_str(),
        pack::flag(exit_button?),
        &joined(&aliases, "\t"),
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
    fn read(&mut self, node: &Node<'_>, concern: Concern) -> Option<Text> {
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
fn read_line(node: &Node<'_>, names: &[String], used: &mut Vec<usize>) -> Option<String> {
    node.record(|fields| {
        let text = fields.required("text", read::text);
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
        let (audiences, nations) = (pack::set(&audiences), pack::set(&nations));
        Some(format!("{audiences}\t{nations}\t{}\t{}", joined(&sources?, " "), text?))
    })
}

/// Reads why each contact of the routes is in them, packed: id, tab, reason; in order of id.
fn read_reasons(node: &Node<'_>, known: &Known<'_>, routes: &str) -> Option<Vec<String>> {
    let offered: BTreeSet<&str> = Route::unpack_all(routes).flat_map(|route| route.ids()).collect();
    let mut reasons = BTreeMap::new();
    node.named("a table of contacts and reasons", |id, reason| {
        if known.ids.binary_search(&id).is_err() {
            reason.tell_unknown(Kind::UnknownId, "contact", id, known.ids, "the id of a contact");
        } else if !offered.contains(id) {
            let wrong = format_args!("{id} is in no route");
            reason.tell(|| Mistake::new(Kind::Conflict, wrong, "a reason for contacts of a route"));
        }
        reasons.insert(id, read::text(reason));
        Some(())
    })?;
    for id in offered.into_iter().filter(|id| !reasons.contains_key(id)) {
        let wrong = format_args!("no reason for {id}");
        node.tell(|| Mistake::new(Kind::Missing, wrong, "why for each contact of a route"));
    }
    Some(reasons.into_iter().filter_map(|(id, reason)| Some(format!("{id}\t{}", reason?))).collect())
}

/// Reads a route and packs it.
fn read_route(node: &Node<'_>, known: &Known<'_>) -> Option<String> {
    let line = node.record(|fields| {
        let audiences = fields.list("audiences", each_once::<Audience>());
        let nations = fields.list("nations", each_once::<Nation>());
        let keep_order = fields.optional("keep_order", read::flag).unwrap_or_default();
        let mut ids: Vec<String> = Vec::new();
        fields.filled("contacts", |node| {
            let id = node.id(known.ids)?;
            let tell = |kind, wrong, expected| node.tell(|| Mistake::new(kind, format_args!("{id} {wrong}"), expected));
            if ids.iter().any(|other| other == id) {
                tell(Kind::Repeated, "a second time", "each contact once");
            } else if known.contact(id).is_some_and(|contact| !is_for_one(contact, &audiences)) {
                tell(Kind::Conflict, "is for none of these audiences", "a contact for one of them");
            } else if known.contact(id).is_some_and(|contact| !serves_one(contact, &nations)) {
                tell(Kind::Conflict, "serves none of these nations", "a contact that serves one");
            }
            ids.push(id.to_owned());
            Some(())
        })?;
        Some(pack::route(&audiences, &nations, keep_order, &ids))
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
