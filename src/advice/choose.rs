//! How an answer is chosen: one function, from the situation to the contacts in order.

use alloc::vec::Vec;

use super::{Asked, Filter, Situation, best_channel, usable, wait};
use crate::directory::{Area, ConcernEntry, Contact, Directory, Route};
use crate::vocabulary::{Audience, ChannelKind, Cost, Nation};

/// How well a contact fits, 0 for the group that fits best, and its place in the directory.
pub(super) type Choice = (usize, usize);

/// Chooses the contacts of an answer, in order, and says which of the filters had to be let go.
#[inline]
pub(super) fn choose(directory: &Directory, own: &ConcernEntry, situation: &Situation) -> (Vec<Choice>, Vec<Filter>) {
    let asked = Asked::of(situation);
    let (audience, nation, area) = (situation.known_audience(), situation.known_nation(), situation.known_area());
    let general = directory.general_entry();
    let served = |route, audience, nation, area| served(directory, route, audience, nation, area);
    let mut widened = Vec::new();

    // The concern's own groups for this audience in this nation and area, less whoever does not serve them.
    let mut chosen = served(own.route(audience, nation), audience, nation, area);

    // Nobody left: let go of the area; then take what there is for such people whatever their concern, never what is for
    // others; then let go of the nation.
    if chosen.is_empty() && area.is_some() {
        chosen = served(own.route(audience, nation), audience, nation, None);
        widened.extend((!chosen.is_empty()).then_some(Filter::Area));
    }
    if chosen.is_empty() && audience.is_some() {
        widened.push(Filter::Audience);
        chosen = served(general.route(audience, nation), audience, nation, area);
    }
    if chosen.is_empty() && nation.is_some() {
        widened.push(Filter::Nation);
        chosen = served(general.route(audience, None), audience, None, None);
    }
    if chosen.is_empty() {
        chosen = served(general.route(None, None), None, None, None);
    }

    // Not known who asks: a line for adults stands beside the line for children.
    if audience.is_none() {
        bring_in_pairs(directory, &mut chosen, situation);
    }
    put_first(directory, &mut chosen, situation);

    // Inside a group: who can be reached as they wish; who is open, before who may be, before who is closed; and where
    // the nation is not known, who is there for all of the UK.
    let wish = situation.known_channel();
    let at = |place: &usize| directory.contacts().get(*place).unwrap_or(directory.emergency());
    if wish.is_some_and(|kind| !chosen.iter().any(|(_, place)| has(at(place), kind, asked))) {
        widened.push(Filter::Channel);
    }
    chosen.sort_by_cached_key(|(group, place)| {
        let contact = at(place);
        let best = best_channel(contact, asked);
        let other = wish.is_some_and(|kind| !has(contact, kind, asked));
        let costs = asked.free && best.is_none_or(|best| best.cost() != Cost::Free);
        // Where the time is not known nothing tells them apart.
        let wait = asked.time.map(|time| wait(contact, best, time));
        let somewhere = nation.is_none() && contact.nations().len() < Nation::ALL.len();
        (*group, other, costs, wait, somewhere)
    });
    (chosen, widened)
}

/// The contacts of a route that serve somebody, with those of their own area and nation in place of general ones.
#[inline]
fn served(
    directory: &Directory,
    route: Option<Route<'_>>,
    audience: Option<Audience>,
    nation: Option<Nation>,
    area: Option<&Area>,
) -> Vec<Choice> {
    let mut chosen: Vec<Choice> = Vec::new();
    for (group, ids) in route.iter().flat_map(|route| route.groups()).enumerate() {
        for place in ids.filter_map(|id| directory.local_place(id, audience, nation, area)) {
            // A contact that stands in for one of the route may be in the route itself.
            if !chosen.iter().any(|(_, other)| *other == place) {
                chosen.push((group, place));
            }
        }
    }
    chosen
}

/// Whether the contact can be reached by this kind of channel from where the person is.
#[inline]
fn has(contact: &Contact, kind: ChannelKind, asked: Asked) -> bool {
    contact.channels().any(|channel| channel.kind() == kind && usable(&channel, asked))
}

/// Puts each contact's pair behind it, unless it is there already or does not serve the nation.
#[inline]
fn bring_in_pairs(directory: &Directory, chosen: &mut Vec<Choice>, situation: &Situation) {
    let (nation, area) = (situation.known_nation(), situation.known_area());
    let mut next = 0;
    while let Some((group, place)) = chosen.get(next).copied() {
        next += 1;
        let pairs = directory.contacts().get(place).into_iter().flat_map(|contact| contact.shown_with());
        for pair in pairs.filter_map(|id| directory.local_place(id, None, nation, area)) {
            if !chosen.iter().any(|(_, other)| *other == pair) {
                chosen.insert(next, (group, pair));
            }
        }
    }
}

/// Puts the contacts that the person's words ask for before all others, if they serve them.
#[inline]
fn put_first(directory: &Directory, chosen: &mut Vec<Choice>, situation: &Situation) {
    let (audience, nation, area) = (situation.known_audience(), situation.known_nation(), situation.known_area());
    let wanted = situation.wanted_contacts().filter_map(|id| directory.local_place(id, audience, nation, area));
    if wanted.clone().next().is_some() {
        chosen.retain(|(_, other)| !wanted.clone().any(|place| place == *other));
        chosen.iter_mut().for_each(|(group, _)| *group += 1);
        let others = core::mem::take(chosen);
        for choice in wanted.map(|place| (0, place)).chain(others) {
            if !chosen.contains(&choice) {
                chosen.push(choice);
            }
        }
    }
}
