//! How an answer is chosen: one function, from the situation to the contacts in order.

use alloc::vec::Vec;

use super::{Asked, Filter, Situation, open_rank, usable};
use crate::directory::{Area, Contact, Directory};
use crate::vocabulary::{Audience, ChannelKind, Nation};

/// Chooses the contacts of an answer, in order, and says which of the filters had to be let go.
#[inline]
pub(super) fn choose<'d>(directory: &'d Directory, situation: &Situation) -> (Vec<&'d Contact>, Vec<Filter>) {
    let (concern, asked) = (situation.concern(), Asked::of(situation));
    let mut widened = Vec::new();

    // The concern's own order for this audience in this nation and area, less whoever does not serve them.
    let mut audience = situation.known_audience();
    let mut nation = situation.known_nation();
    let mut area = situation.known_area();
    let route = |audience, nation, area| -> Vec<&'d Contact> {
        let mut chosen = Vec::new();
        for contact in directory.route(concern, audience, nation) {
            let local = in_area(directory, contact, area, audience, nation);
            // A contact that stands in for one of the route may be in the route itself.
            chosen.extend(local.filter(|local| !chosen.contains(local)));
        }
        chosen
    };
    let mut contacts = route(audience, nation, area);

    // Nobody left: let go of the area, then of the audience, then of the nation.
    if contacts.is_empty() && area.take().is_some() {
        widened.push(Filter::Area);
        contacts = route(audience, nation, None);
    }
    if contacts.is_empty() && audience.take().is_some() {
        widened.push(Filter::Audience);
        contacts = route(None, nation, None);
    }
    if contacts.is_empty() && nation.take().is_some() {
        widened.push(Filter::Nation);
        contacts = route(None, None, None);
    }

    // Not known who asks: a line for adults stands beside the line for children.
    if situation.known_audience().is_none() {
        bring_in_pairs(directory, &mut contacts, situation);
    }

    // A channel was asked for: whoever has it comes first, the order otherwise kept.
    if let Some(kind) = situation.known_channel() {
        if contacts.iter().any(|contact| has(contact, kind, asked)) {
            contacts.sort_by_key(|contact| !has(contact, kind, asked));
        } else {
            widened.push(Filter::Channel);
        }
    }

    // A time was given: who is open comes before who may be before who is closed, unless the route keeps its order;
    // police, councils and the like keep their places, and a channel that was asked for still goes first.
    let keeps_order = || directory.concern(concern).route(audience, nation).is_some_and(|route| route.keep_order());
    if situation.known_time().is_some() && !keeps_order() {
        put_open_first(&mut contacts, asked);
    }
    (contacts, widened)
}

/// Sorts by who is open, among the places that are not held by statutory contacts.
#[inline]
fn put_open_first(contacts: &mut [&Contact], asked: Asked) {
    let best = |contact: &Contact| {
        let channels = contact.channels().filter(|channel| usable(channel, asked));
        channels.map(|channel| open_rank(contact, &channel, asked)).min().unwrap_or(1)
    };
    let has_asked = |contact: &Contact| asked.channel.is_some_and(|kind| has(contact, kind, asked));
    let mut moving: Vec<&Contact> = contacts.iter().copied().filter(|contact| !contact.statutory()).collect();
    moving.sort_by_cached_key(|contact| (!has_asked(contact), best(contact)));
    let places = contacts.iter_mut().filter(|contact| !contact.statutory());
    for (place, contact) in places.zip(moving) {
        *place = contact;
    }
}

/// The contact, or the one of the person's area that stands in for it and serves them; `None` for a contact of another
/// area.
#[inline]
fn in_area<'d>(
    directory: &'d Directory,
    contact: &'d Contact,
    area: Option<&Area>,
    audience: Option<Audience>,
    nation: Option<Nation>,
) -> Option<&'d Contact> {
    let Some(area) = area else { return Some(contact) };
    let serves = |other: &Contact| {
        other.is_in(area)
            && audience.is_none_or(|audience| other.is_for(audience))
            && nation.is_none_or(|nation| other.is_reached_from(nation))
    };
    let stand_in = directory.stand_ins(contact.id()).find(|other| serves(other));
    let contact = stand_in.unwrap_or(contact);
    (contact.areas().next().is_none() || contact.is_in(area)).then_some(contact)
}

/// Whether the contact can be reached by this kind of channel from where the person is.
#[inline]
fn has(contact: &Contact, kind: ChannelKind, asked: Asked) -> bool {
    contact.channels().any(|channel| channel.kind() == kind && usable(&channel, asked))
}

/// Puts each contact's pair behind it, unless it is there already or does not serve the nation.
#[inline]
fn bring_in_pairs<'d>(directory: &'d Directory, contacts: &mut Vec<&'d Contact>, situation: &Situation) {
    let mut place = 0;
    while let Some(contact) = contacts.get(place).copied() {
        place += 1;
        for pair in contact.shown_with().filter_map(|id| directory.contact(id)) {
            if situation.known_nation().is_none_or(|nation| pair.is_reached_from(nation)) && !contacts.contains(&pair) {
                contacts.insert(place, pair);
            }
        }
    }
}
