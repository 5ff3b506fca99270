//! A directory of your own on top of another: contacts added, replaced, hidden, and put where they belong.
#![allow(clippy::missing_inline_in_public_items)]

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::load::{
    CONTACT_KEYS, EMERGENCY, Fields, File, LoadError, Node, OwnRoute, Path, Problems, concern_slug, each_once, is_slug,
    joined, read_contact, read_id, unknown_id,
};
use super::pack;
use crate::advice::{Filter, Situation};
use crate::directory::guidance::EntryField;
use crate::directory::{ConcernEntry, Contact, Directory, Hidden};
use crate::vocabulary::text::Text;
use crate::vocabulary::{Audience, Concern, Nation};

/// Most contacts that a directory may have. Look-ups count them in 16 bits.
const CONTACTS: usize = 20_000;
/// Most contacts that an overlay may hide, and most that it may place.
const CHANGES: usize = 1_000;
/// Most problems of the finished directory that are told at once.
const PROBLEMS: usize = 5;

const TOP_KEYS: &[&str] = &["contact", "hide", "place"];
const HIDE_KEYS: &[&str] = &["contact", "reason"];
const PLACE_KEYS: &[&str] = &["concern", "contact", "at", "after", "audiences", "nations", "why"];

impl Directory {
    /// This directory with an overlay on top; this one stays as it is, and is what you still have if the overlay is
    /// refused.
    ///
    /// The overlay is TOML. `[[contact]]` has the keys of a file in `data/contacts/`, an `id`, and `replace = true` where
    /// it takes the place of the contact with that id. `[[hide]]` hides a contact: `contact`, and a `reason`. `[[place]]`
    /// puts a contact into the order for a concern: `concern`, `contact`, `why` (the reason, for the reader), and either
    /// `at = "first"`, `at = "last"` or `after` another contact; `audiences` and `nations` limit it. Overlays go on top of
    /// each other in the order in which they are applied, later ones on top.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let local = r#"
    ///     [[contact]]
    ///     id = "anytown-lead"
    ///     name = "Anytown School safeguarding lead"
    ///     organisation = "Anytown School"
    ///     mention = "the safeguarding lead"
    ///     about = "Your first contact in school for any worry about a child."
    ///     who_for = "Staff and parents of Anytown School."
    ///     audiences = ["worried", "professional"]
    ///     nations = ["england"]
    ///     checked = "2026-11-21"
    ///     channel = [{ kind = "phone", value = "01632 960123", hours = "Mo-Fr 08:30-16:00; PH off" }]
    ///     source = [{ grade = "operator", supports = ["number", "hours"] }]
    ///
    ///     [[place]]
    ///     concern = "child-safety"
    ///     contact = "anytown-lead"
    ///     at = "first"
    ///     audiences = ["professional"]
    ///     why = "Tell your own safeguarding lead first."
    /// "#;
    /// let directory = Directory::embedded().overlay(local)?;
    /// let situation = Situation::new(Concern::ChildSafety).audience(Audience::Professional);
    /// assert_eq!(directory.advise(&situation).steps()[0].contact().id(), "anytown-lead");
    /// # Ok::<(), helplines::overlay::LoadError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every problem at once. What is refused, besides what is not TOML or not as above: anything that touches 999 or 112;
    /// a situation left without a step; premium and service-charge numbers; addresses that are not `https:`; control and
    /// direction characters, markup, words that mix scripts, absurd lengths; more than 20,000 contacts in all, and more than
    /// 1,000 hidden or placed.
    pub fn overlay(&self, toml: &str) -> Result<Self, LoadError> {
        self.overlay_named("overlay", toml)
    }

    /// The same, with a name for the text that the messages give: a file name, an address.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let overlay = "hide = [{ contact = 'emergency-999', reason = 'We have our own.' }]";
    /// let error = Directory::embedded().overlay_named("anytown.toml", overlay).unwrap_err();
    /// assert!(error.to_string().contains("--> anytown.toml:1:21: hide 1 > contact"));
    /// ```
    ///
    /// # Errors
    ///
    /// As [`overlay`](Self::overlay).
    pub fn overlay_named(&self, name: &str, toml: &str) -> Result<Self, LoadError> {
        let problems = Problems::default();
        let file = File { name, text: toml, problems: &problems };
        let made = file.parse().and_then(|table| {
            let fields = Fields::new(&file, table.get_ref(), 0..0, None, TOP_KEYS);
            let changes = Changes::read(self, &fields);
            problems.is_empty().then_some(changes).and_then(|changes| changes.apply(self, &file))
        });
        match made {
            Some(directory) if problems.is_empty() => Ok(directory),
            _ => Err(LoadError::new(problems.into_vec())),
        }
    }
}

/// What an overlay says.
#[derive(Default)]
struct Changes {
    /// In order of id.
    contacts: Vec<Contact>,
    /// Ids and reasons.
    hidden: Vec<Hidden>,
    /// Where the first contact is hidden in the file.
    hidden_at: Range<usize>,
    places: Vec<Placement>,
}

/// Where a contact goes in the order for a concern.
struct Placement {
    concern: Concern,
    contact: Text,
    position: Position,
    audiences: Vec<Audience>,
    nations: Vec<Nation>,
    why: Text,
}

/// A number of a contact of the overlay, and where it stands.
struct OwnNumber {
    number: String,
    id: String,
    span: Range<usize>,
}

enum Position {
    First,
    Last,
    After(Text),
}

impl Changes {
    fn read(base: &Directory, fields: &Fields<'_>) -> Self {
        let mut changes = Self::default();
        for (key, most) in [("contact", CONTACTS), ("hide", CHANGES), ("place", CHANGES)] {
            let count = fields.count(key);
            if count > most {
                fields.problem(format!("{count} of [[{key}]]: expected at most {most}"));
                return changes;
            }
        }
        let own = own_ids(fields);
        let mut ids: Vec<&str> =
            base.contacts().iter().map(Contact::id).chain(own.iter().map(String::as_str)).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut numbers = Vec::new();
        let mut seen = BTreeSet::new();
        fields.each("contact", |node| {
            let contact = read_own_contact(&node, base, &ids, &mut numbers)?;
            if !seen.insert(contact.id().to_owned()) {
                node.problem(format!("a second contact {:?}: expected each id once", contact.id()));
            }
            changes.contacts.push(contact);
            Some(())
        });
        changes.contacts.sort_unstable();
        fields.each("hide", |node| {
            let hidden = read_hidden(&node, base)?;
            if changes.hidden.is_empty() {
                changes.hidden_at = node.value.span();
            }
            changes.hidden.push(hidden);
            Some(())
        });
        // A contact with a problem must not make a problem of every place that names it.
        let sound = fields.is_sound();
        fields.each("place", |node| {
            let place = read_placement(&node, &ids)?;
            if changes.hidden.iter().any(|hidden| hidden.id == place.contact) {
                node.problem(format!("{} is hidden: expected a contact that is shown", place.contact));
            } else if sound {
                changes.check_placement(&node, base, &place);
            }
            changes.places.push(place);
            Some(())
        });
        changes.check_shared_numbers(base, fields, numbers);
        changes
    }

    fn contact<'c>(&'c self, base: &'c Directory, id: &str) -> Option<&'c Contact> {
        let own = self.contacts.binary_search_by(|contact| contact.id().cmp(id)).ok();
        own.and_then(|place| self.contacts.get(place)).or_else(|| base.contact(id))
    }

    /// A contact must be for somebody among those for whom it is placed.
    fn check_placement(&self, node: &Node<'_>, base: &Directory, place: &Placement) {
        let Some(contact) = self.contact(base, &place.contact) else { return };
        let id = contact.id();
        if !place.audiences.is_empty() && !place.audiences.iter().any(|audience| contact.is_for(*audience)) {
            node.problem(format!("{id} is for none of these audiences: expected one that it is for"));
        }
        if !place.nations.is_empty() && !place.nations.iter().any(|nation| contact.serves(*nation)) {
            node.problem(format!("{id} serves none of these nations: expected one that it serves"));
        }
        if let Position::After(other) = &place.position {
            let mut routes = base.concern(place.concern).routes();
            let placed = self.places.iter().any(|before| before.concern == place.concern && before.contact == *other);
            if !placed && !routes.any(|route| route.ids().any(|id| id == other)) {
                let concern = place.concern;
                node.problem(format!("after: {other} is in no route of {concern}: expected a contact that is, or at"));
            }
        }
    }

    /// Two contacts may share a number only where one of them says so.
    fn check_shared_numbers(&self, base: &Directory, fields: &Fields<'_>, mut numbers: Vec<OwnNumber>) {
        let shares = |a: &str, b: &str| {
            let contact = self.contact(base, a);
            contact.is_some_and(|contact| contact.shares_number_with().any(|id| id == b))
        };
        let gone = |id: &str| self.hidden.iter().any(|hidden| hidden.id == id);
        numbers.sort_unstable_by(|a, b| (&a.number, &a.id).cmp(&(&b.number, &b.id)));
        let neighbours = numbers.iter().zip(numbers.iter().skip(1));
        let among = neighbours.filter(|(a, b)| a.number == b.number).map(|(a, b)| (b, &*a.id));
        let below = numbers.iter().flat_map(|own| {
            let holders = base.number(&own.number).map_or("", |number| &number.holders);
            holders.split_ascii_whitespace().map(move |holder| (own, holder))
        });
        for (OwnNumber { number, id, span }, other) in among.chain(below) {
            if id != other && !gone(other) && !shares(id, other) && !shares(other, id) {
                fields.problem_at(
                    span.clone(),
                    format!(
                        "contact {id:?}: {number} is also the number of {other}: expected shares_number_with to say so"
                    ),
                );
            }
        }
    }

    /// Makes the new directory, and checks what must hold of any.
    fn apply(self, base: &Directory, file: &File<'_>) -> Option<Directory> {
        let hidden = |id: &str| self.hidden.iter().any(|gone| gone.id == id);
        let own = |id: &str| self.contacts.binary_search_by(|contact| contact.id().cmp(id)).is_ok();
        let kept = base.contacts().iter().filter(|contact| !hidden(contact.id()) && !own(contact.id())).cloned();
        let mut contacts: Vec<Contact> = kept.collect();
        contacts.extend(self.contacts.iter().cloned());
        contacts.sort_unstable();
        if contacts.len() > CONTACTS {
            let count = contacts.len();
            file.problem(0..0, None, format!("{count} contacts in all: expected at most {CONTACTS}"));
            return None;
        }
        let concerns = base.concerns().iter().map(|entry| self.concern(entry)).collect();
        let still_hidden = base.hidden().iter().filter(|gone| !own(&gone.id) && !hidden(&gone.id));
        let all_hidden = still_hidden.chain(&self.hidden).cloned().collect();
        let data = base.data();
        let (retired, places) = (data.retired.to_vec(), data.places.clone());
        let directory = pack::directory(contacts, concerns, retired, places, all_hidden, Some(base));
        for problem in without_a_step(&directory).take(PROBLEMS) {
            file.problem(self.hidden_at.clone(), None, problem);
        }
        Some(directory)
    }

    /// A concern with the placements for it.
    fn concern(&self, entry: &ConcernEntry) -> ConcernEntry {
        let own: Vec<&Placement> = self.places.iter().filter(|place| place.concern == entry.concern()).collect();
        if own.is_empty() {
            return entry.clone();
        }
        let routes: Vec<String> = placed(entry, &own).iter().map(OwnRoute::packed).collect();
        let reasons = entry.record().field(EntryField::Reasons as usize).lines().filter(|line| {
            let id = line.split('\t').next().unwrap_or_default();
            !own.iter().any(|place| place.contact == id)
        });
        let added = own.iter().enumerate().filter(|(at, place)| {
            // The last word on a contact counts.
            !own.iter().skip(at + 1).any(|later| later.contact == place.contact)
        });
        let added = added.map(|(_, place)| format!("{}\t{}", place.contact, place.why));
        let reasons: Vec<String> = reasons.map(ToOwned::to_owned).chain(added).collect();
        let record = entry.record().with(EntryField::Routes as usize, &routes.join("\n"));
        ConcernEntry::of(record.with(EntryField::Reasons as usize, &joined(&reasons, "\n")))
    }
}

/// The routes of a concern with contacts put into them: one for each audience and nation whose order differs from what a
/// more general route gives.
fn placed(entry: &ConcernEntry, own: &[&Placement]) -> Vec<OwnRoute> {
    let with_none = |all: &[Audience]| -> Vec<Option<Audience>> {
        core::iter::once(None).chain(all.iter().copied().map(Some)).collect()
    };
    let nations = || core::iter::once(None).chain(Nation::ALL.iter().copied().map(Some));
    let mut cells: Vec<(Option<Audience>, Option<Nation>)> = with_none(Audience::ALL)
        .into_iter()
        .flat_map(|audience| nations().map(move |nation| (audience, nation)))
        .collect();
    // The more general first, so that each is compared with what would stand in for it.
    cells.sort_by_key(|(audience, nation)| usize::from(audience.is_some()) + usize::from(nation.is_some()));
    let mut made: Vec<OwnRoute> = Vec::new();
    for (audience, nation) in cells {
        let Some(route) = entry.route(audience, nation) else { continue };
        let mut contacts: Vec<String> = route.ids().map(ToOwned::to_owned).collect();
        for place in own {
            let for_audience = place.audiences.is_empty() || audience.is_some_and(|own| place.audiences.contains(&own));
            let for_nation = place.nations.is_empty() || nation.is_some_and(|own| place.nations.contains(&own));
            if for_audience && for_nation {
                put(&mut contacts, place);
            }
        }
        let general = closest(&made, audience, nation);
        if general.is_some_and(|general| general.contacts == contacts && general.keep_order == route.keep_order()) {
            continue;
        }
        made.push(OwnRoute {
            audiences: Cow::Owned(audience.into_iter().collect()),
            nations: Cow::Owned(nation.into_iter().collect()),
            keep_order: route.keep_order(),
            contacts,
        });
    }
    made
}

/// The route that would stand in, as [`ConcernEntry::route`] chooses it.
fn closest(routes: &[OwnRoute], audience: Option<Audience>, nation: Option<Nation>) -> Option<&OwnRoute> {
    let has = |route: &OwnRoute, audience: Option<Audience>, nation: Option<Nation>| {
        route.audiences.first().copied() == audience && route.nations.first().copied() == nation
    };
    let choices = [(audience, nation), (audience, None), (None, nation), (None, None)];
    choices.into_iter().find_map(|(audience, nation)| routes.iter().find(|route| has(route, audience, nation)))
}

/// Puts a contact into an order, once.
fn put(contacts: &mut Vec<String>, placement: &Placement) {
    contacts.retain(|other| *other != placement.contact);
    let at = match &placement.position {
        Position::First => 0,
        Position::Last => contacts.len(),
        Position::After(id) => contacts.iter().position(|own| own == id).map_or(contacts.len(), |at| at + 1),
    };
    contacts.insert(at.min(contacts.len()), placement.contact.as_ref().to_owned());
}

/// The situations that a directory leaves without a step in their own nation.
fn without_a_step(directory: &Directory) -> impl Iterator<Item = String> {
    let audiences = || core::iter::once(None).chain(Audience::ALL.iter().copied().map(Some));
    let all = Concern::ALL.iter().flat_map(move |concern| {
        audiences().flat_map(move |audience| Nation::ALL.iter().map(move |nation| (*concern, audience, *nation)))
    });
    all.filter_map(move |(concern, audience, nation)| {
        let advice = directory.advise(Situation::new(concern).audience(audience).nation(nation));
        let left = advice.steps().is_empty() || advice.widened().contains(&Filter::Nation);
        let whom = audience.map_or("anyone", Audience::as_str);
        left.then(|| format!("{concern} has no step left for {whom} in {nation}: expected one in every nation"))
    })
}

/// The ids of the contacts of the overlay, as far as they can be read.
fn own_ids(fields: &Fields<'_>) -> Vec<String> {
    let mut ids = Vec::new();
    fields.peek("contact", |node| {
        let id = node.peek_str("id");
        ids.extend(id.map(ToOwned::to_owned));
    });
    ids
}

fn read_own_contact(node: &Node<'_>, base: &Directory, ids: &[&str], numbers: &mut Vec<OwnNumber>) -> Option<Contact> {
    let id = node.peek_str("id").unwrap_or_default();
    let path = Path { parent: None, key: "contact", item: node.path.item, id: Some(id).filter(|id| !id.is_empty()) };
    let node = &Node { path: &path, ..*node };
    let fields = node.fields_and(CONTACT_KEYS, &["id", "replace"])?;
    let given = fields.required("id", |node| node.str().map(ToOwned::to_owned));
    let replace = fields.optional("replace", |node| node.flag()).unwrap_or_default();
    let contact = read_contact(id, &fields, ids, |number, span| {
        // Text relay is dialled before a number, and reaches the same service.
        let called = number.strip_prefix("18001").unwrap_or(&number);
        if matches!(called, "999" | "112" | "18000") {
            let message = format!("{number} belongs to the emergency services: expected a number of the contact's own");
            node.file.problem(span.clone(), Some(&path), message);
        }
        numbers.push(OwnNumber { number, id: id.to_owned(), span });
    });
    given?;
    match base.contact(id) {
        _ if id == EMERGENCY => node.problem(format!("{EMERGENCY} cannot be changed: expected another contact")),
        _ if !is_slug(id) => node.problem(format!("id {id:?}: expected lower-case words joined by hyphens")),
        Some(_) if !replace => node.problem(format!("contact {id:?} is there already: expected replace = true")),
        None if replace => node.problem(format!("contact {id:?} is not there to be replaced: expected one that is")),
        _ => {}
    }
    contact
}

fn read_hidden(node: &Node<'_>, base: &Directory) -> Option<Hidden> {
    let fields = node.fields(HIDE_KEYS)?;
    let contact = fields.required("contact", |node| {
        let id = node.str()?;
        if id == EMERGENCY {
            node.problem(format!("{EMERGENCY} cannot be hidden: expected another contact"));
        } else if base.contact(id).is_none() {
            let ids: Vec<&str> = base.contacts().iter().map(Contact::id).collect();
            node.problem(unknown_id(id, &ids));
        }
        Some(Cow::Owned(id.to_owned()))
    });
    let reason = fields.required("reason", |node| node.text());
    Some(Hidden { id: contact?, reason: reason? })
}

fn read_placement(node: &Node<'_>, ids: &[&str]) -> Option<Placement> {
    let fields = node.fields(PLACE_KEYS)?;
    let concern = fields.required("concern", |node| node.parsed(concern_slug));
    let contact = fields.required("contact", |node| {
        let id = read_id(&node, ids)?;
        if id == EMERGENCY {
            node.problem(format!("{EMERGENCY} is always on top: expected another contact"));
        }
        Some(id)
    });
    let at = fields.optional("at", |node| {
        node.parsed(|text| match text {
            "first" => Ok(Position::First),
            "last" => Ok(Position::Last),
            _ => Err(format!("{text:?}: expected \"first\" or \"last\"")),
        })
    });
    let after = fields.optional("after", |node| read_id(&node, ids)).map(Position::After);
    if fields.has("at") == fields.has("after") {
        node.problem("where it goes: expected either at or after".into());
    }
    let why = fields.required("why", |node| node.text());
    let audiences = fields.list("audiences", each_once::<Audience>());
    let nations = fields.list("nations", each_once::<Nation>());
    Some(Placement {
        concern: concern?,
        contact: contact?,
        position: at.or(after)?,
        audiences: audiences.into_owned(),
        nations: nations.into_owned(),
        why: why?,
    })
}
