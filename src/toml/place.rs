//! Where the contacts of an overlay go in the order for a concern.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::contact::EMERGENCY;
use super::error::{Mistake, ProblemKind as Kind};
use super::file::File;
use super::read::{self, Node, each_once, joined};
use super::{find, pack};
use crate::directory::guidance::EntryField;
use crate::directory::{ConcernEntry, Contact, Route};
use crate::vocabulary::text::{List, Text};
use crate::vocabulary::{Audience, Concern, Nation};

/// Most contacts in the routes of a concern, however many overlays lie on top of each other.
const CONTACTS: usize = 200;

/// Where a contact goes in the order for a concern.
pub(super) struct Placement {
    pub(super) concern: Concern,
    pub(super) contact: String,
    pub(super) position: Position,
    pub(super) audiences: List<Audience>,
    pub(super) nations: List<Nation>,
    why: Text,
    span: Range<usize>,
}

pub(super) enum Position {
    First,
    Last,
    After(String),
}

pub(super) fn read_placement(node: &Node<'_>, ids: &[&str]) -> Option<Placement> {
    node.record(|fields| {
        let concern = fields.required("concern", read::word);
        let contact = fields.required("contact", |node| read_contact(node, ids));
        let at = fields.optional("at", read_end);
        let after = fields.optional("after", |node| node.id(ids).map(|id| Position::After(id.to_owned())));
        if fields.has("at") == fields.has("after") {
            fields.tell(|| Mistake::new(Kind::Conflict, "where it goes", "either at or after"));
        }
        let audiences = fields.list("audiences", each_once());
        let nations = fields.list("nations", each_once());
        let why = fields.required("why", read::text);
        Some(Placement {
            concern: concern?,
            contact: contact?,
            position: at.or(after)?,
            audiences,
            nations,
            why: why?,
            span: node.value.span(),
        })
    })
}

fn read_contact(node: &Node<'_>, ids: &[&str]) -> Option<String> {
    let id = node.id(ids)?;
    if id == EMERGENCY {
        node.tell(|| Mistake::new(Kind::Unsafe, format_args!("{EMERGENCY} is always on top"), "another contact"));
    }
    Some(id.to_owned())
}

/// The first or the last place.
fn read_end(node: &Node<'_>) -> Option<Position> {
    match node.str()? {
        "first" => Some(Position::First),
        "last" => Some(Position::Last),
        word => {
            node.tell_unknown(Kind::UnknownWord, "place", word, &["first", "last"], "\"first\" or \"last\"");
            None
        }
    }
}

/// A concern of the directory below, with the placements for it, as a directory of other contacts, in order of id, has it;
/// with too many contacts it stays as it was. `general` has the routes for whom a concern has none.
pub(super) fn placed(
    entry: &ConcernEntry,
    general: &ConcernEntry,
    placements: &[&Placement],
    contacts: &[Contact],
    file: &File<'_>,
) -> ConcernEntry {
    let routes: Vec<String> = entry.routes().map(|route| without_gone(route, contacts)).collect();
    let own = placements.iter().map(|placement| placement.contact.as_str());
    let offered: BTreeSet<&str> =
        routes.iter().flat_map(|line| Route::unpack_all(line)).flat_map(|route| route.ids()).chain(own).collect();
    if let Some(placement) = placements.first().filter(|_| offered.len() > CONTACTS) {
        let wrong = format_args!("{} has {} contacts", entry.concern(), offered.len());
        let expected = format_args!("at most {CONTACTS}");
        file.tell(placement.span.clone(), None, || Mistake::new(Kind::TooMany, wrong, expected));
        return entry.clone();
    }
    let reasons = joined(&reasons(entry, &offered, placements), "\n");
    let routes = joined(&routes, "\n");
    let routes = if placements.is_empty() { routes } else { put_into(&routes, general, placements, contacts) };
    entry.with(EntryField::Routes, &routes).with(EntryField::Reasons, &reasons)
}

/// The line of a route, without contacts that are no longer there.
fn without_gone(route: Route<'_>, contacts: &[Contact]) -> String {
    let mut groups = groups(&route);
    groups.iter_mut().for_each(|ids| ids.retain(|id| find(contacts, id).is_some()));
    groups.retain(|ids| !ids.is_empty());
    let (audiences, nations): (Vec<_>, Vec<_>) = (route.audiences().iter().collect(), route.nations().iter().collect());
    pack::route(&audiences, &nations, &groups)
}

fn groups<'a>(route: &Route<'a>) -> Vec<Vec<&'a str>> {
    route.groups().map(Iterator::collect).collect()
}

/// Why each contact is offered: the last word on it counts, and of those that are gone nothing is left.
fn reasons(entry: &ConcernEntry, offered: &BTreeSet<&str>, placements: &[&Placement]) -> Vec<String> {
    let reasons = |id: &&str| match placements.iter().rev().find(|placement| placement.contact == *id) {
        Some(placement) => Vec::from([format!("{id}\t\t{}", placement.why)]),
        None => entry.reasons(id).map(|(audience, why)| format!("{id}\t{audience}\t{why}")).collect(),
    };
    offered.iter().flat_map(reasons).collect()
}

/// The routes of a concern with contacts put into them: one for each audience and nation whose order differs from what a
/// more general route gives.
fn put_into(routes: &str, general: &ConcernEntry, placements: &[&Placement], contacts: &[Contact]) -> Text {
    let audiences = || core::iter::once(None).chain(Audience::ALL.iter().copied().map(Some));
    let nations = || core::iter::once(None).chain(Nation::ALL.iter().copied().map(Some));
    // What would stand in for an order comes before it, so that each is compared with that.
    let cells = audiences().flat_map(|audience| nations().map(move |nation| (audience, nation)));
    let mut made = String::new();
    for (audience, nation) in cells {
        let own = placements.iter().filter(|placement| placement.is_for(audience, nation));
        // Who has no route of the concern stays with the general one, unless somebody is put in who is for them.
        let is_for =
            |id: &str| find(contacts, id).is_some_and(|contact| audience.is_none_or(|own| contact.is_for(own)));
        let any = own.clone().any(|placement| is_for(&placement.contact));
        let general = || general.route(audience, nation).filter(|_| any);
        let Some(route) = Route::best(routes, audience, nation).or_else(general) else { continue };
        let mut groups = groups(&route);
        own.for_each(|placement| put(&mut groups, placement));
        if Route::best(&made, audience, nation).is_none_or(|general| self::groups(&general) != groups) {
            let line = pack::route(audience.as_slice(), nation.as_slice(), &groups);
            made += if made.is_empty() { "" } else { "\n" };
            made += &line;
        }
    }
    Text::Owned(made)
}

/// Puts a contact into an order, once: into the group of the one that it comes after, or into one of its own at an end.
fn put<'p>(groups: &mut Vec<Vec<&'p str>>, placement: &'p Placement) {
    let id = &*placement.contact;
    groups.iter_mut().for_each(|ids| ids.retain(|other| *other != id));
    groups.retain(|ids| !ids.is_empty());
    match &placement.position {
        Position::First => groups.insert(0, [id].into()),
        Position::Last => groups.push([id].into()),
        Position::After(before) => {
            let place = |ids: &Vec<&str>| ids.iter().position(|other| other == before);
            match groups.iter_mut().find_map(|ids| Some((place(ids)?, ids))) {
                Some((at, ids)) => ids.insert((at + 1).min(ids.len()), id),
                None => groups.push([id].into()),
            }
        }
    }
}

impl Placement {
    fn is_for(&self, audience: Option<Audience>, nation: Option<Nation>) -> bool {
        (self.audiences.is_empty() || audience.is_some_and(|audience| self.audiences.contains(&audience)))
            && (self.nations.is_empty() || nation.is_some_and(|nation| self.nations.contains(&nation)))
    }
}
