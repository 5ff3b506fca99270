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
/// with too many contacts it stays as it was.
pub(super) fn placed(
    entry: &ConcernEntry,
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
    let routes = if placements.is_empty() { routes } else { put_into(&routes, placements) };
    entry.with(EntryField::Routes, &routes).with(EntryField::Reasons, &reasons)
}

/// The line of a route, without contacts that are no longer there.
fn without_gone(route: Route<'_>, contacts: &[Contact]) -> String {
    let ids: Vec<&str> = route.ids().filter(|id| find(contacts, id).is_some()).collect();
    let (audiences, nations): (Vec<_>, Vec<_>) = (route.audiences().iter().collect(), route.nations().iter().collect());
    pack::route(&audiences, &nations, route.keep_order(), &ids)
}

/// Why each contact is offered: the last word on it counts, and of those that are gone nothing is left.
fn reasons(entry: &ConcernEntry, offered: &BTreeSet<&str>, placements: &[&Placement]) -> Vec<String> {
    let reason = |id: &&str| {
        let placed = placements.iter().rev().find(|placement| placement.contact == *id);
        let reason = placed.map(|placement| &*placement.why).or_else(|| entry.reason(id))?;
        Some(format!("{id}\t{reason}"))
    };
    offered.iter().filter_map(reason).collect()
}

/// The routes of a concern with contacts put into them: one for each audience and nation whose order differs from what a
/// more general route gives.
fn put_into(routes: &str, placements: &[&Placement]) -> Text {
    let audiences = || core::iter::once(None).chain(Audience::ALL.iter().copied().map(Some));
    let nations = || core::iter::once(None).chain(Nation::ALL.iter().copied().map(Some));
    // What would stand in for an order comes before it, so that each is compared with that.
    let cells = audiences().flat_map(|audience| nations().map(move |nation| (audience, nation)));
    let mut made = String::new();
    for (audience, nation) in cells {
        let Some(route) = Route::best(routes, audience, nation) else { continue };
        let mut ids: Vec<&str> = route.ids().collect();
        for placement in placements.iter().filter(|placement| placement.is_for(audience, nation)) {
            put(&mut ids, placement);
        }
        let same =
            |general: Route<'_>| general.keep_order() == route.keep_order() && general.ids().eq(ids.iter().copied());
        if !Route::best(&made, audience, nation).is_some_and(same) {
            let line = pack::route(audience.as_slice(), nation.as_slice(), route.keep_order(), &ids);
            made += if made.is_empty() { "" } else { "\n" };
            made += &line;
        }
    }
    Text::Owned(made)
}

/// Puts a contact into an order, once.
fn put<'p>(ids: &mut Vec<&'p str>, placement: &'p Placement) {
    ids.retain(|other| *other != placement.contact);
    let at = match &placement.position {
        Position::First => 0,
        Position::Last => ids.len(),
        Position::After(id) => ids.iter().position(|other| other == id).map_or(ids.len(), |at| at + 1),
    };
    ids.insert(at.min(ids.len()), &placement.contact);
}

impl Placement {
    fn is_for(&self, audience: Option<Audience>, nation: Option<Nation>) -> bool {
        (self.audiences.is_empty() || audience.is_some_and(|audience| self.audiences.contains(&audience)))
            && (self.nations.is_empty() || nation.is_some_and(|nation| self.nations.contains(&nation)))
    }
}
