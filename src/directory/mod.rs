//! The directory: every contact and concern, and how to look them up.

pub(crate) mod area;
pub(crate) mod channel;
mod contact;
#[rustfmt::skip]
#[cfg_attr(codegen, path = "empty.rs")]
pub(crate) mod generated;
mod guidance;
pub(crate) mod retired;
mod route;
mod source;

use alloc::vec::Vec;
use core::fmt;

pub use crate::vocabulary::{Anonymity, Grade, Support};
pub use area::{Area, ForceDistricts, UnknownArea};
pub use channel::{Channel, Link};
pub use contact::{Contact, Evidence};
pub use generated::{DATA_VERSION, contacts};
pub use guidance::{ConcernEntry, Line};
pub use retired::RetiredEntry;
pub use route::Route;
pub use source::Source;

use crate::time::{Date, Seen};
use crate::vocabulary::text::{List, Shared, Text};
use crate::vocabulary::{Audience, Concern, Nation, Status};

/// Every contact and concern, with their look-ups.
///
/// [`Directory::embedded`] is the directory that comes with the crate. It is made of static data: using it
/// costs no start-up and no memory of its own.
///
/// ```
/// use helplines::{Concern, Directory};
///
/// let directory = Directory::embedded();
/// let first = directory.for_concern(Concern::OwnSexualBehaviour).next().unwrap();
/// assert_eq!(first.id(), "stop-it-now");
/// ```
#[derive(Clone)]
pub struct Directory {
    pub(crate) contacts: Shared<[Contact]>,
    pub(crate) concerns: Shared<Concerns>,
    pub(crate) stand_ins: Shared<[u16]>,
    pub(crate) by_id: Lookup<u16>,
    pub(crate) by_number: Lookup<List<u16>>,
    pub(crate) hidden: List<(Text, Text)>,
    pub(crate) retired: Shared<[RetiredEntry]>,
    pub(crate) by_retired_number: Lookup<u16>,
    /// Places and their police forces, one a line: `area.rs` reads them.
    pub(crate) places: Text,
}

/// An entry for each concern, in the order of [`Concern::ALL`].
pub(crate) type Concerns = [ConcernEntry; Concern::ALL.len()];

/// Positions of contacts by a text key.
#[derive(Clone)]
pub(crate) enum Lookup<V: 'static> {
    Embedded(&'static phf::Map<&'static str, V>),
    #[cfg(feature = "toml")]
    Loaded(alloc::sync::Arc<std::collections::HashMap<alloc::string::String, V>>),
}

impl<V> Lookup<V> {
    #[inline]
    fn get(&self, key: &str) -> Option<&V> {
        self.entry(key).map(|(_, value)| value)
    }

    /// The value with the key under which it is kept.
    #[inline]
    fn entry(&self, key: &str) -> Option<(&str, &V)> {
        match self {
            Self::Embedded(map) => map.get_entry(key).map(|(key, value)| (*key, value)),
            #[cfg(feature = "toml")]
            Self::Loaded(map) => map.get_key_value(key).map(|(key, value)| (key.as_str(), value)),
        }
    }
}

static EMBEDDED: Directory = Directory {
    contacts: Shared::Static(&generated::CONTACTS),
    concerns: Shared::Static(&generated::CONCERNS),
    stand_ins: Shared::Static(&generated::STAND_INS),
    by_id: Lookup::Embedded(&generated::BY_ID),
    by_number: Lookup::Embedded(&generated::BY_NUMBER),
    hidden: List::Borrowed(&[]),
    retired: Shared::Static(&generated::RETIRED),
    by_retired_number: Lookup::Embedded(&generated::BY_RETIRED_NUMBER),
    places: Text::Borrowed(generated::PLACES),
};

/// How much there is of it: answers borrow the directory, and half a megabyte is no help in a log.
impl fmt::Debug for Directory {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut counts = f.debug_struct("Directory");
        counts.field("contacts", &self.contacts.len()).field("hidden", &self.hidden.len());
        counts.field("retired", &self.retired.len()).finish_non_exhaustive()
    }
}

impl Directory {
    /// The directory that comes with the crate.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// // It is static: what it lends lives as long as the program.
    /// let name: &'static str = Directory::embedded().contact("childline").unwrap().name();
    /// assert_eq!(name, "Childline");
    /// ```
    #[inline]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Every contact, in order of id.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let contacts = Directory::embedded().contacts();
    /// assert!(contacts.is_sorted_by_key(|contact| contact.id()));
    /// // Who takes text messages?
    /// let texts = contacts.iter().filter(|contact| contact.channels().iter().any(|channel| channel.sms().is_some()));
    /// assert!(texts.map(|contact| contact.id()).any(|id| id == "shout"));
    /// ```
    #[inline]
    pub fn contacts(&self) -> &[Contact] {
        &self.contacts
    }

    /// The contact with this id, or `None`.
    ///
    /// ```
    /// use helplines::{Directory, contacts::SAMARITANS};
    ///
    /// assert_eq!(Directory::embedded().contact("samaritans"), Some(SAMARITANS));
    /// // An id is not a name.
    /// assert_eq!(Directory::embedded().contact("Samaritans"), None);
    /// ```
    #[inline]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.get(usize::from(*self.by_id.get(id)?))
    }

    /// The contacts that overlays have hidden: id and reason. None in the embedded directory.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// assert_eq!(Directory::embedded().hidden().count(), 0);
    /// # #[cfg(feature = "toml")]
    /// # {
    /// // With the feature `toml`:
    /// let overlay = "hide = [{ contact = 'frank', reason = 'Our own drugs team takes these calls.' }]";
    /// let directory = Directory::embedded().overlay(overlay)?;
    /// assert!(directory.hidden().eq([("frank", "Our own drugs team takes these calls.")]));
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    pub fn hidden(&self) -> impl Iterator<Item = (&str, &str)> {
        self.hidden.iter().map(|(id, reason)| (&**id, &**reason))
    }

    /// What the directory says on every concern, in the order of [`Concern::ALL`].
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// // A menu of what people can be worried about.
    /// let menu: Vec<&str> = Directory::embedded().concerns().iter().map(|entry| entry.title()).collect();
    /// assert_eq!(menu[Concern::Fraud as usize], "Fraud and scams");
    /// assert_eq!(menu.len(), Concern::ALL.len());
    /// ```
    #[inline]
    pub fn concerns(&self) -> &[ConcernEntry] {
        &*self.concerns
    }

    /// What the directory says on a concern. Every directory has all concerns.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::SuicidalThoughts);
    /// assert_eq!(entry.title(), "Thoughts of suicide");
    /// assert!(entry.related().contains(&Concern::SelfHarm));
    /// ```
    #[inline]
    pub fn concern(&self, concern: Concern) -> &ConcernEntry {
        &self.concerns[concern as usize]
    }

    /// The contacts for a concern when nothing is known of the reader, in the order to offer them. An answer
    /// ([`Directory::advise`]) also has those that come along with one of them, as Fearless does with Crimestoppers.
    ///
    /// ```
    /// use helplines::{Concern, Directory, contacts};
    ///
    /// let mut first = Directory::embedded().for_concern(Concern::ChildSafety);
    /// assert_eq!(first.next(), Some(contacts::POLICE_101));
    /// assert_eq!(first.next(), Some(contacts::NSPCC_HELPLINE));
    /// ```
    #[inline]
    pub fn for_concern(&self, concern: Concern) -> impl Iterator<Item = &Contact> {
        self.route(concern, None, None)
    }

    /// The contacts for a concern, an audience and a nation, in the order to offer them.
    ///
    /// Contacts that do not serve the nation or the audience are left out; where a nation is known, its own
    /// service stands in for a general one (Police Scotland for 101). None where that leaves nobody:
    /// [`Directory::advise`] then lets go of the audience, and of the nation.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Nation, contacts};
    ///
    /// let directory = Directory::embedded();
    /// let mut scotland = directory.route(Concern::ChildSafety, None, Some(Nation::Scotland));
    /// assert_eq!(scotland.next(), Some(contacts::POLICE_SCOTLAND));
    /// let mut child = directory.route(Concern::ChildSafety, Some(Audience::Child), None);
    /// assert_eq!(child.next(), Some(contacts::CHILDLINE));
    /// assert_eq!(directory.route(Concern::Fraud, Some(Audience::OwnBehaviour), None).count(), 0);
    /// ```
    #[inline]
    pub fn route(
        &self,
        concern: Concern,
        audience: Option<Audience>,
        nation: Option<Nation>,
    ) -> impl Iterator<Item = &Contact> {
        let route = self.concern(concern).route(audience, nation);
        let contacts = self.at(route.map_or(&[], |route| &*route.contacts));
        contacts
            .map(move |contact| nation.and_then(|nation| self.stand_in(contact, nation)).unwrap_or(contact))
            .filter(move |contact| nation.is_none_or(|nation| contact.is_reached_from(nation)))
            .filter(move |contact| audience.is_none_or(|audience| contact.is_for(audience)))
    }

    /// The contact that takes the place of `contact` for the whole of `nation`.
    #[inline]
    fn stand_in(&self, contact: &Contact, nation: Nation) -> Option<&Contact> {
        let whole = |other: &Contact| other.is_reached_from(nation) && other.areas.is_empty();
        self.stand_ins().find(|other| other.stands_in_for() == Some(contact.id()) && whole(other))
    }

    /// The contacts that can stand in for another.
    #[inline]
    pub(crate) fn stand_ins(&self) -> impl Iterator<Item = &Contact> {
        self.at(&self.stand_ins)
    }

    /// Why a contact is offered for a concern, in a line for the reader, or `None` where it is in no route
    /// of the concern.
    ///
    /// ```
    /// use helplines::{Concern, Directory, contacts};
    ///
    /// let why = |contact| Directory::embedded().why(Concern::ChildSafety, contact);
    /// assert!(why(contacts::POLICE_101).is_some_and(|why| why.contains("police")));
    /// // Who stands in for another is offered for the same reason.
    /// assert_eq!(why(contacts::POLICE_SCOTLAND), why(contacts::POLICE_101));
    /// assert_eq!(why(contacts::BEAT), None);
    /// ```
    #[inline]
    pub fn why(&self, concern: Concern, contact: &Contact) -> Option<&str> {
        let entry = self.concern(concern);
        entry.reason(contact.id()).or_else(|| entry.reason(contact.stands_in_for()?))
    }

    /// The emergency services: 999. Every answer begins with them.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let emergency = Directory::embedded().emergency();
    /// assert_eq!(emergency.phone().map(|number| number.tel_uri()), Some("tel:999"));
    /// // For those who cannot speak: 18000 by textphone, and 999 by text message.
    /// let links = emergency.channels().iter().filter_map(|channel| channel.link());
    /// let links: Vec<String> = links.map(|link| link.to_string()).collect();
    /// assert!(links.contains(&"tel:18000".to_string()) && links.contains(&"sms:999".to_string()));
    /// ```
    #[inline]
    pub fn emergency(&self) -> &Contact {
        self.contact("emergency-999").unwrap_or(generated::contacts::EMERGENCY_999)
    }

    /// The contacts that have a number, by its digits as dialled inside the UK, with the digits.
    #[inline]
    pub(crate) fn holders(&self, digits: &str) -> Option<(&str, &[u16])> {
        self.by_number.entry(digits).map(|(key, places)| (key, &**places))
    }

    /// The entry for a number that is out of date, by its digits.
    #[inline]
    pub(crate) fn retired_number(&self, digits: &str) -> Option<&RetiredEntry> {
        self.retired.get(usize::from(*self.by_retired_number.entry(digits)?.1))
    }

    /// What is out of date or never was right: numbers, whole ranges, addresses and names, with what to use instead.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let mut retired = Directory::embedded().retired();
    /// let entry = retired.find(|entry| entry.old() == "08457 90 90 90").unwrap();
    /// assert_eq!(entry.instead_id(), Some("samaritans"));
    /// ```
    #[inline]
    pub fn retired(&self) -> impl Iterator<Item = &RetiredEntry> {
        self.retired.iter().filter(|entry| entry.status != Status::Elsewhere)
    }

    /// Numbers of services that are not in the directory and must not be taken for slips of those that are.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let mut others = Directory::embedded().others();
    /// let acas = others.find(|entry| entry.old() == "0300 123 1100").unwrap();
    /// assert!(acas.was().starts_with("Acas"));
    /// ```
    #[inline]
    pub fn others(&self) -> impl Iterator<Item = &RetiredEntry> {
        self.retired.iter().filter(|entry| entry.status == Status::Elsewhere)
    }

    /// What to check again: the contacts whose number was last seen more than so many months before a day, oldest
    /// first, each with the date on which it was last seen.
    ///
    /// That date is the newest of the sources that support the number to call or text; for a contact without one, of
    /// all its sources. `None` means that no such source bears a date; it counts as oldest. [`Contact::evidence`]
    /// differs: it looks at all sources, so that readers are told only of what is surely old. This tells maintainers
    /// of what is not surely new.
    ///
    /// Dates count in the same direction: a month from its first day, a year from 1 January. What was seen so many
    /// months ago to the day is not older; where that month is too short for the day, its last day counts. With 0
    /// months every contact is listed, whatever the day. Contacts of one date come in order of [`Contact::checked`],
    /// then of id. The list is all that is allocated.
    ///
    /// ```
    /// use helplines::Directory;
    /// use helplines::time::Date;
    ///
    /// let directory = Directory::embedded();
    /// let on = Date::new(2026, 11, 21).unwrap();
    /// for (contact, seen) in directory.due(on, 12) {
    ///     match seen {
    ///         Some(seen) => println!("{}: last seen {seen}", contact.name()),
    ///         None => println!("{}: undated", contact.name()),
    ///     }
    ///     assert!(seen.is_none_or(|seen| seen.year() <= 2025));
    /// }
    /// assert_eq!(directory.due(on, 0).len(), directory.contacts().len());
    /// ```
    #[inline]
    pub fn due(&self, on: Date, older_than_months: u16) -> Vec<(&Contact, Option<Seen>)> {
        let limit = on.months_before(older_than_months);
        let first_day = |seen: Seen| Date { year: seen.year, month: seen.month.unwrap_or(1), day: 1 };
        let is_due = |seen: Option<Seen>| older_than_months == 0 || seen.is_none_or(|seen| first_day(seen) < limit);
        let last_seen = |contact: &Contact| contact.sources_of_number().filter_map(|source| source.seen()).max();
        let dated = self.contacts.iter().map(|contact| (contact, last_seen(contact)));
        let mut due: Vec<_> = dated.filter(|(_, seen)| is_due(*seen)).collect();
        // `None` sorts before every date, and a year before its months.
        due.sort_unstable_by_key(|(contact, seen)| (*seen, contact.checked(), *contact));
        due
    }

    /// The packed places, for the generator.
    #[doc(hidden)]
    #[inline]
    pub fn places(&self) -> &str {
        &self.places
    }

    #[inline]
    pub(crate) fn at<'a>(&'a self, places: &'a [u16]) -> impl Iterator<Item = &'a Contact> {
        places.iter().filter_map(|place| self.contacts.get(usize::from(*place)))
    }
}
