//! A directory of your own on top of another: contacts added, replaced, hidden, and put where they belong.

use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::alias::{Added, read_added};
use super::concern::{is_for_one, serves_one};
use super::contact::{EMERGENCY, Holding, is_unshared, read_contact, rings_in, unshared};
use super::error::{LoadError, Mistake, ProblemKind as Kind, quoted};
use super::file::{File, Path, Problems};
use super::mentions::check_mentions;
use super::place::{Placement, Position, placed, read_placement};
use super::read::{self, Fields, Node, Parsed};
use super::text::is_slug;
use super::{find, pack};
use crate::directory::{Contact, Directory, Hidden};
use crate::vocabulary::text::Text;
use crate::vocabulary::{Audience, Concern, Nation};

/// Most contacts that a directory may have. Look-ups count them in 16 bits.
const CONTACTS: usize = 20_000;
/// Most contacts that an overlay may hide, and most that it may place.
const CHANGES: usize = 1_000;
/// Most contacts that bring others along, so that an answer has an end however many overlays lie on top of each other.
const BRINGING: usize = 200;
/// Most problems of the finished directory that are told at once.
const PROBLEMS: usize = 5;

impl Directory {
    /// Returns this directory with an overlay on top; this one stays as it is, and is what you still have if the overlay
    /// is refused.
    ///
    /// The overlay is TOML. `[[contact]]` has the keys of a file in `data/contacts/`, an `id`, and `replace = true` where
    /// it takes the place of the contact with that id. `[[hide]]` hides a contact: `contact`, and a `reason`. `[[place]]`
    /// puts a contact into the order for a concern: `concern`, `contact`, `why` (the reason, for the reader), and either
    /// `at = "first"`, `at = "last"` or `after` another contact; `audiences` and `nations` limit it. Overlays go on top of
    /// each other in the order in which they are applied, later ones on top. `[[alias]]` adds words by which people call a concern:
    /// `concern`, `words`, and where the words tell it `audience` and `contacts` to put first.
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
    /// a situation left without a step, or without a line to call where this directory has one; premium and service-charge
    /// numbers, in texts too, and numbers in texts that are out of date; addresses that are not `https:` with the name of a
    /// host; characters that do not show or turn text around, markup, letters that are not what they seem, absurd lengths;
    /// more than 20,000 contacts in all, more than 200 of them for a concern, and more than 1,000 hidden, placed or aliases; words that name a concern already.
    pub fn overlay(&self, toml: &str) -> Result<Self, LoadError> {
        self.overlay_named("overlay", toml)
    }

    /// Does the same as [`overlay`](Self::overlay), with a name for the text that the messages give: a file name, an
    /// address.
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
        let file = File { number: 0, name, text: toml, problems: &problems };
        let made = Parsed::new(file).and_then(|parsed| make(self, &parsed));
        match made {
            Some(directory) if problems.is_empty() => Ok(directory),
            _ => Err(problems.to_error(&[file])),
        }
    }
}

/// Makes the new directory; `None` where a problem leaves none.
fn make(base: &Directory, parsed: &Parsed<'_>) -> Option<Directory> {
    let file = &parsed.file;
    let changes = parsed.record(|fields| Some(Changes::read(base, fields)))?;
    if !file.problems.is_empty() {
        return None;
    }
    // Whatever is lost is told where the first contact is hidden.
    let hidden_at = changes.hidden.values().map(|(_, span)| span.clone()).min_by_key(|span| span.start);
    let directory = changes.apply(base, file)?;
    check_mentions(parsed, &directory);
    for mistake in lost(base, &directory).take(PROBLEMS) {
        file.tell(hidden_at.clone().unwrap_or_default(), None, || mistake);
    }
    Some(directory)
}

/// What an overlay says.
#[derive(Default)]
struct Changes {
    /// In order of id.
    contacts: Vec<Contact>,
    /// By id: why, and where that stands.
    hidden: BTreeMap<String, (Text, Range<usize>)>,
    placements: Vec<Placement>,
    aliases: Added,
}

impl Changes {
    fn read(base: &Directory, fields: &Fields<'_>) -> Self {
        let mut changes = Self::default();
        let below: Vec<&str> = base.contacts().iter().map(Contact::id).collect();
        // The contacts of the overlay may name each other.
        let mut ids = below.clone();
        fields.peek("contact", |contact| ids.extend(contact.get("id").and_then(|id| id.get_ref().as_str())));
        ids.sort_unstable();
        ids.dedup();
        let mut numbers = Vec::new();
        let mut seen = BTreeSet::new();
        fields.each("contact", CONTACTS, |node| {
            let contact = read_own_contact(node, base, &ids, &mut numbers)?;
            if !seen.insert(contact.id().to_owned()) {
                let wrong = format_args!("a second contact {:?}", contact.id());
                node.tell(|| Mistake::new(Kind::Repeated, wrong, "each id once"));
            }
            changes.contacts.push(contact);
            Some(())
        });
        changes.contacts.sort_unstable_by(|a, b| a.id().cmp(b.id()));
        fields.each("hide", CHANGES, |node| {
            let (id, hidden) = read_hidden(node, &below)?;
            changes.hidden.insert(id, hidden);
            Some(())
        });
        // A contact with a problem must not make a problem of every place that names it.
        let sound = fields.is_sound();
        fields.each("place", CHANGES, |node| {
            let placement = read_placement(node, &ids)?;
            if changes.hidden.contains_key(&placement.contact) {
                let wrong = format_args!("{} is hidden", placement.contact);
                node.tell(|| Mistake::new(Kind::Conflict, wrong, "a contact that is shown"));
            } else if sound {
                changes.check_placement(node, base, &placement);
            }
            changes.placements.push(placement);
            Some(())
        });
        fields.each("alias", CHANGES, |node| read_added(node, base, &ids, &mut changes.aliases));
        numbers.sort_unstable();
        changes.check_numbers(base, &numbers, fields);
        changes
    }

    fn own(&self, id: &str) -> Option<&Contact> {
        find(&self.contacts, id)
    }

    fn contact<'c>(&'c self, base: &'c Directory, id: &str) -> Option<&'c Contact> {
        self.own(id).or_else(|| base.contact(id))
    }

    /// Whether a contact of the directory below stays as it is.
    fn stays(&self, id: &str) -> bool {
        !self.hidden.contains_key(id) && self.own(id).is_none()
    }

    /// A contact must be for somebody among those for whom it is placed.
    fn check_placement(&self, node: &Node<'_>, base: &Directory, placement: &Placement) {
        let Some(contact) = self.contact(base, &placement.contact) else { return };
        let (id, concern) = (contact.id(), placement.concern);
        if !is_for_one(contact, &placement.audiences) {
            let wrong = format_args!("{id} is for none of these audiences");
            node.tell(|| Mistake::new(Kind::Conflict, wrong, "one that it is for"));
        }
        if !serves_one(contact, &placement.nations) {
            let wrong = format_args!("{id} serves none of these nations");
            node.tell(|| Mistake::new(Kind::Conflict, wrong, "one that it serves"));
        }
        if let Position::After(other) = &placement.position {
            let mut routes = base.concern(concern).routes();
            let mut before = self.placements.iter();
            if !before.any(|before| before.concern == concern && before.contact == *other)
                && !routes.any(|route| route.ids().any(|id| id == other))
            {
                let wrong = format_args!("after: {other} is in no route of {concern}");
                node.tell(|| Mistake::new(Kind::Conflict, wrong, "a contact that is, or at"));
            }
        }
    }

    /// Two contacts may share a number only where that is said.
    fn check_numbers(&self, base: &Directory, numbers: &[Holding], fields: &Fields<'_>) {
        let below =
            |number: &str| base.number(number).map_or("", |number| &number.holders).split_ascii_whitespace().collect();
        let shares = |id: &str| self.contact(base, id).into_iter().flat_map(Contact::shares_number_with).collect();
        for (holding, other) in unshared(numbers, below, |id| self.stays(id), shares) {
            let path = Path { parent: None, key: "contact", item: None, id: Some(&holding.id) };
            fields.tell_there(holding.start..holding.end, &path, || is_unshared(&holding.number, other));
        }
    }

    /// Makes the new directory, and checks that it is not too big.
    fn apply(self, base: &Directory, file: &File<'_>) -> Option<Directory> {
        let kept = base.contacts().iter().filter(|contact| self.stays(contact.id())).cloned();
        let mut contacts: Vec<Contact> = kept.chain(self.contacts.iter().cloned()).collect();
        contacts.sort_unstable_by(|a, b| a.id().cmp(b.id()));
        let bringing = contacts.iter().filter(|contact| contact.shown_with().next().is_some()).count();
        let counted = [(contacts.len(), CONTACTS, "contacts"), (bringing, BRINGING, "contacts with shown_with")];
        if let Some((count, most, what)) = counted.into_iter().find(|(count, most, _)| count > most) {
            file.tell_whole(|| {
                Mistake::new(Kind::TooMany, format_args!("{count} {what} in all"), format_args!("at most {most}"))
            });
            return None;
        }
        let concerns = base.concerns().iter().map(|entry| {
            let own = self.placements.iter().filter(|placement| placement.concern == entry.concern());
            let entry = placed(entry, base.general_entry(), &own.collect::<Vec<_>>(), &contacts, file);
            let added = self.aliases.values().filter(|(concern, _)| *concern == entry.concern());
            entry.with_aliases(added.map(|(_, packed)| packed.as_str()))
        });
        let concerns = concerns.collect();
        let own = self.hidden.iter().map(|(id, (reason, _))| Hidden::new(id, reason));
        let hidden =
            base.hidden().iter().cloned().chain(own).filter(|hidden| find(&contacts, hidden.id()).is_none()).collect();
        let (retired, places) = (base.data().retired.to_vec(), base.data().places.clone());
        let general = placed(base.general_entry(), base.general_entry(), &[], &contacts, file);
        Some(pack::directory(contacts, concerns, general, retired, places, hidden, Some(base)))
    }
}

/// What somebody loses by a new directory: every step in their own nation, or every line to call where there was one.
fn lost<'d>(base: &'d Directory, made: &'d Directory) -> impl Iterator<Item = Mistake> + 'd {
    let audiences = || core::iter::once(None).chain(Audience::ALL.iter().copied().map(Some));
    let all = Concern::ALL.iter().flat_map(move |concern| {
        audiences().flat_map(move |audience| Nation::ALL.iter().map(move |nation| (*concern, audience, *nation)))
    });
    all.filter_map(move |(concern, audience, nation)| {
        let serves = |audience| made.route(concern, audience, Some(nation)).next().is_some();
        let rings = |directory: &Directory| {
            directory.route(concern, audience, Some(nation)).any(|contact| rings_in(contact, nation))
        };
        // Where nobody is for an audience, an answer gives what there is for anybody.
        let (what, expected) = if !serves(audience) && !serves(None) {
            ("step left", "one in every nation")
        } else if !rings(made) && rings(base) {
            ("line left to call", "a contact with a phone for them")
        } else {
            return None;
        };
        let whom = audience.map_or("anyone", Audience::as_str);
        Some(Mistake::new(Kind::Unserved, format_args!("{concern} has no {what} for {whom} in {nation}"), expected))
    })
}

fn read_own_contact(node: &Node<'_>, base: &Directory, ids: &[&str], numbers: &mut Vec<Holding>) -> Option<Contact> {
    let id = node.peek_str("id").unwrap_or_default();
    let path = node.path.with_id(id);
    let node = &Node { path: &path, ..*node };
    node.record(|fields| {
        let given = fields.required("id", |node| node.str().map(|_| ()));
        let replace = fields.optional("replace", read::flag).unwrap_or_default();
        let contact = read_contact(id, fields, ids, |number, span| {
            // Text relay is dialled before a number, and reaches the same service.
            let called = number.strip_prefix("18001").unwrap_or(&number);
            if matches!(called, "999" | "112" | "18000") {
                let wrong = format_args!("{number} belongs to the emergency services");
                let mistake = || Mistake::new(Kind::Unsafe, wrong, "a number of the contact's own");
                node.file.tell(span.clone(), Some(&path), mistake);
            }
            numbers.push(Holding { number, id: id.to_owned(), file: 0, start: span.start, end: span.end });
        });
        given?;
        check_own_id(node, id, replace, base);
        contact
    })
}

/// An id is new, or that of a contact that may be replaced.
fn check_own_id(node: &Node<'_>, id: &str, replace: bool, base: &Directory) {
    let tell =
        |kind, wrong: core::fmt::Arguments<'_>, expected: &str| node.tell(|| Mistake::new(kind, wrong, expected));
    let quoted = quoted(id);
    // An id that leads to another contact is free.
    match base.contact(id).filter(|contact| contact.id() == id) {
        _ if id == EMERGENCY => tell(Kind::Unsafe, format_args!("{EMERGENCY} cannot be changed"), "another contact"),
        _ if !is_slug(id) => tell(Kind::Wrong, format_args!("id {quoted}"), "lower-case words joined by hyphens"),
        Some(_) if !replace => {
            tell(Kind::Repeated, format_args!("contact {quoted} is there already"), "replace = true")
        }
        None if replace => {
            tell(Kind::UnknownId, format_args!("contact {quoted} is not there to be replaced"), "one that is");
        }
        _ => {}
    }
}

fn read_hidden(node: &Node<'_>, below: &[&str]) -> Option<(String, (Text, Range<usize>))> {
    node.record(|fields| {
        let contact = fields.required("contact", |node| {
            let id = node.id(below)?;
            if id == EMERGENCY {
                let wrong = format_args!("{EMERGENCY} cannot be hidden");
                node.tell(|| Mistake::new(Kind::Unsafe, wrong, "another contact"));
            }
            Some(id.to_owned())
        });
        let reason = fields.required("reason", read::text);
        Some((contact?, (reason?, node.value.span())))
    })
}
