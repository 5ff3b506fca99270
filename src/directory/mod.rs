//! The directory: every contact and concern, and how to look them up.

pub(crate) mod area;
mod channel;
pub(crate) mod contact;
pub(crate) mod data;
pub(crate) mod guidance;
pub(crate) mod record;
pub(crate) mod retired;
pub(crate) mod route;
mod source;

#[cfg(feature = "toml")]
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

pub use crate::vocabulary::set::{Set, SetIter};
pub use crate::vocabulary::{Anonymity, Grade, Support, Topic};
pub use area::{Area, ForceDistricts, UnknownArea};
pub use channel::Channel;
pub use contact::{Contact, Evidence};
use guidance::Named;
pub use guidance::{Alias, ConcernEntry, Line};
pub use retired::{RetiredEntry, Subject};
pub use route::Route;
pub use source::Source;

use crate::time::{Date, Seen};
use crate::vocabulary::text::Text;
use crate::vocabulary::{Audience, Concern, Nation, Status};
use data::{Data, Number};

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
pub struct Directory(Handle);

/// A clone counts one `Arc`, or nothing.
#[derive(Clone)]
enum Handle {
    Embedded(&'static Data),
    #[cfg(feature = "toml")]
    Loaded(Arc<Data>),
}

/// 999, should a directory have lost it.
static EMERGENCY: Contact = Contact::packed(
    "\
emergency-999\n\
999 emergency services\n\
Emergency services\n\
the emergency services\n\
\n\
Police, ambulance, fire and coastguard.\n\
Anyone in an emergency.\n\
true\n\
false\n\
child adult worried own-behaviour family professional\n\
england wales scotland northern-ireland\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
\n\
2026-11-25\n\
\n\
phone\t999\ttel:999\t999\t\t24/7\tfree\t\t\n\
government\t\tnumber\t",
    &[13, 36, 55, 78, 79, 119, 143, 148, 154, 208, 248, 249, 250, 251, 252, 253, 254, 255, 256, 267, 268, 303, 323],
    [0b11_1111, 0b1111, 0b1111, 0b01],
);

/// What is said on a concern that a directory has lost, of which there is none: every reader of directories checks it.
static NOTHING: ConcernEntry = ConcernEntry::packed("", &[]);

/// How much there is of it: answers borrow the directory, and half a megabyte is no help in a log.
impl fmt::Debug for Directory {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let data = self.data();
        let mut counts = f.debug_struct("Directory");
        counts.field("contacts", &data.contacts.len()).field("hidden", &data.hidden.len());
        counts.field("retired", &data.retired.len()).finish_non_exhaustive()
    }
}

impl Directory {
    #[inline]
    pub(crate) const fn of_static(data: &'static Data) -> Self {
        Self(Handle::Embedded(data))
    }

    #[cfg(feature = "toml")]
    pub(crate) fn of(data: Data) -> Self {
        Self(Handle::Loaded(Arc::new(data)))
    }

    #[inline]
    pub(crate) fn data(&self) -> &Data {
        match &self.0 {
            Handle::Embedded(data) => data,
            #[cfg(feature = "toml")]
            Handle::Loaded(data) => data,
        }
    }

    /// Returns every contact, in order of id.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let contacts = Directory::embedded().contacts();
    /// assert!(contacts.is_sorted_by_key(|contact| contact.id()));
    /// // Who takes text messages?
    /// let texts = contacts.iter().filter(|contact| contact.channels().any(|channel| channel.sms().is_some()));
    /// assert!(texts.map(|contact| contact.id()).any(|id| id == "shout"));
    /// ```
    #[inline]
    pub fn contacts(&self) -> &[Contact] {
        &self.data().contacts
    }

    /// Finds the contact with this id, or `None`. The id of a service that has gone leads to the one to use instead.
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
        self.data().contacts.get(self.place_of(id)?)
    }

    /// The place of a contact in [`contacts`](Self::contacts).
    #[inline]
    pub(crate) fn place_of(&self, id: &str) -> Option<usize> {
        self.data().by_id.get(id)
    }

    /// Returns the contacts that overlays have hidden. None in the embedded directory.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// assert!(Directory::embedded().hidden().is_empty());
    /// # #[cfg(feature = "toml")]
    /// # {
    /// // With the feature `toml`:
    /// let overlay = "hide = [{ contact = 'frank', reason = 'Our own drugs team takes these calls.' }]";
    /// let directory = Directory::embedded().overlay(overlay)?;
    /// assert_eq!(directory.hidden()[0].id(), "frank");
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    pub fn hidden(&self) -> &[Hidden] {
        &self.data().hidden
    }

    /// Says what the directory says on every concern, in the order of [`Concern::ALL`].
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
        &self.data().concerns
    }

    /// What words name, by their key.
    #[inline]
    pub(crate) fn named(&self, key: &str) -> Option<Named> {
        self.data().by_words.get(key).and_then(Named::unpack)
    }

    /// The alias that was named, if it was one.
    #[inline]
    pub(crate) fn alias(&self, named: Named) -> Option<Alias<'_>> {
        self.concern(named.concern).aliases().nth(named.alias?)
    }

    /// Says what the directory says on a concern. Every directory has all concerns.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::SuicidalThoughts);
    /// assert_eq!(entry.title(), "Thoughts of suicide");
    /// assert!(entry.related().any(|concern| concern == Concern::SelfHarm));
    /// ```
    #[inline]
    pub fn concern(&self, concern: Concern) -> &ConcernEntry {
        self.data().concerns.get(concern as usize).unwrap_or(&NOTHING)
    }

    /// What there is for people whatever their concern: where nobody is left, and where a concern has nothing for them.
    #[inline]
    pub(crate) fn general_entry(&self) -> &ConcernEntry {
        &self.data().general
    }

    /// Goes through the contacts for a concern when nothing is known of the reader, in the order to offer them. An answer
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

    /// Goes through the contacts for a concern, an audience and a nation, in the order to offer them.
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
        let ids = self.concern(concern).route(audience, nation).into_iter().flat_map(|route| route.ids());
        ids.filter_map(move |id| self.local(id, audience, nation, None))
    }

    /// The contact with this id for somebody: the one that stands in for it in their area or the whole of their nation, or
    /// itself; `None` where it does not serve them.
    #[inline]
    pub(crate) fn local(
        &self,
        id: &str,
        audience: Option<Audience>,
        nation: Option<Nation>,
        area: Option<&Area>,
    ) -> Option<&Contact> {
        self.contacts().get(self.local_place(id, audience, nation, area)?)
    }

    /// The place of that contact in [`contacts`](Self::contacts).
    #[inline]
    pub(crate) fn local_place(
        &self,
        id: &str,
        audience: Option<Audience>,
        nation: Option<Nation>,
        area: Option<&Area>,
    ) -> Option<usize> {
        let serves = |other: &Contact| {
            audience.is_none_or(|audience| other.is_for(audience))
                && nation.is_none_or(|nation| other.is_reached_from(nation))
        };
        let stand_in = |fits: &dyn Fn(&Contact) -> bool| {
            self.stand_ins(id)
                .filter_map(|id| self.place_of(id))
                .find(|place| self.contacts().get(*place).is_some_and(fits))
        };
        let in_area = area.and_then(|area| stand_in(&|other| serves(other) && other.is_in(area)));
        let whole = |nation| stand_in(&|other: &Contact| other.is_reached_from(nation) && !other.is_local());
        let place = in_area.or_else(|| nation.and_then(whole)).or_else(|| self.place_of(id))?;
        let contact = self.contacts().get(place)?;
        let is_here = !contact.is_local() || area.is_none_or(|area| contact.is_in(area));
        (serves(contact) && is_here).then_some(place)
    }

    /// The ids of the contacts that can stand in for another.
    #[inline]
    pub(crate) fn stand_ins(&self, id: &str) -> impl Iterator<Item = &str> + Clone {
        let of = self.data().stand_ins.iter().find(|of| of.general == id);
        of.map_or("", |of| &of.ids).split_ascii_whitespace()
    }

    /// Says why a contact is offered for a concern to somebody, in a line for the reader, or `None` where it is in no route
    /// of the concern.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, contacts};
    ///
    /// let why = |contact| Directory::embedded().why(Concern::ChildSafety, Audience::Worried, contact);
    /// assert!(why(contacts::POLICE_101).is_some_and(|why| why.contains("police")));
    /// // Who stands in for another is offered for the same reason.
    /// assert_eq!(why(contacts::POLICE_SCOTLAND), why(contacts::POLICE_101));
    /// assert_eq!(why(contacts::BEAT), None);
    /// ```
    #[inline]
    pub fn why(&self, concern: Concern, audience: impl Into<Option<Audience>>, contact: &Contact) -> Option<&str> {
        let audience = audience.into();
        let reason = |id| self.concern(concern).reason(id, audience);
        let own = reason(contact.id()).or_else(|| reason(contact.stands_in_for()?));
        own.or_else(|| self.general_why(audience, contact))
    }

    /// Why a contact is offered to somebody whatever their concern.
    #[inline]
    pub(crate) fn general_why(&self, audience: Option<Audience>, contact: &Contact) -> Option<&str> {
        let reason = |id| self.general_entry().reason(id, audience);
        reason(contact.id()).or_else(|| reason(contact.stands_in_for()?))
    }

    /// Returns the emergency services: 999. Every answer begins with them.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let emergency = Directory::embedded().emergency();
    /// assert_eq!(emergency.phone().and_then(|phone| phone.link()), Some("tel:999"));
    /// // For those who cannot speak: 18000 by textphone, and 999 by text message.
    /// let links = emergency.channels().filter_map(|channel| channel.link());
    /// let links: Vec<String> = links.map(|link| link.to_string()).collect();
    /// assert!(links.contains(&"tel:18000".to_string()) && links.contains(&"sms:999".to_string()));
    /// ```
    #[inline]
    pub fn emergency(&self) -> &Contact {
        self.contact("emergency-999").unwrap_or(&EMERGENCY)
    }

    /// The number with these digits, as dialled inside the UK, if a contact has or had it.
    #[inline]
    pub(crate) fn number(&self, digits: &str) -> Option<&Number> {
        self.data().numbers.get(self.data().by_number.get(digits)?)
    }

    /// The number with these digits, or the entry for one that is out of date.
    #[inline]
    pub(crate) fn known_number(&self, digits: &str) -> Option<Result<&Number, &RetiredEntry>> {
        let data = self.data();
        let place = data.by_number.get(digits)?;
        match data.numbers.get(place) {
            Some(number) => Some(Ok(number)),
            None => data.retired.get(place.checked_sub(data.numbers.len())?).map(Err),
        }
    }

    /// Goes through what is out of date or never was right: numbers, whole ranges, addresses and names, with what to use instead.
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
        self.data().retired.iter().filter(|entry| entry.status() != Status::Elsewhere)
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
        self.data().retired.iter().filter(|entry| entry.status() == Status::Elsewhere)
    }

    /// Says what to check again: the contacts whose number was last seen more than so many months before a day, oldest
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
    /// for due in directory.due(on, 12) {
    ///     match due.seen {
    ///         Some(seen) => println!("{}: last seen {seen}", due.contact.name()),
    ///         None => println!("{}: undated", due.contact.name()),
    ///     }
    ///     assert!(due.seen.is_none_or(|seen| seen.year() <= 2025));
    /// }
    /// assert_eq!(directory.due(on, 0).len(), directory.contacts().len());
    /// ```
    #[inline]
    pub fn due(&self, on: Date, older_than_months: u16) -> Vec<Due<'_>> {
        let limit = on.months_before(older_than_months);
        let first_day = |seen: Seen| Date { year: seen.year, month: seen.month.unwrap_or(1), day: 1 };
        let is_due = |seen: Option<Seen>| older_than_months == 0 || seen.is_none_or(|seen| first_day(seen) < limit);
        let last_seen = |contact: &Contact| contact.sources_of_number().filter_map(|source| source.seen()).max();
        let dated = self.contacts().iter().map(|contact| Due { contact, seen: last_seen(contact) });
        let mut due: Vec<_> = dated.filter(|due| is_due(due.seen)).collect();
        // `None` sorts before every date, and a year before its months.
        due.sort_unstable_by_key(|due| (due.seen, due.contact.checked(), due.contact));
        due
    }
}

/// A contact that an overlay has hidden: from [`Directory::hidden`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hidden {
    pub(crate) id: Text,
    pub(crate) reason: Text,
}

impl Hidden {
    #[cfg(feature = "toml")]
    pub(crate) fn new(id: &str, reason: &str) -> Self {
        Self { id: Text::Owned(id.into()), reason: Text::Owned(reason.into()) }
    }

    /// Returns the id of the contact.
    ///
    /// ```
    /// # #[cfg(feature = "toml")]
    /// # {
    /// use helplines::Directory;
    ///
    /// let overlay = "hide = [{ contact = 'frank', reason = 'Our own drugs team takes these calls.' }]";
    /// let directory = Directory::embedded().overlay(overlay)?;
    /// assert_eq!(directory.hidden()[0].id(), "frank");
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns why it is hidden, for those who keep the overlay.
    ///
    /// ```
    /// # #[cfg(feature = "toml")]
    /// # {
    /// use helplines::Directory;
    ///
    /// let overlay = "hide = [{ contact = 'frank', reason = 'Our own drugs team takes these calls.' }]";
    /// let directory = Directory::embedded().overlay(overlay)?;
    /// assert_eq!(directory.hidden()[0].reason(), "Our own drugs team takes these calls.");
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// A contact to check again, and when its number was last seen: from [`Directory::due`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Due<'d> {
    /// The contact.
    pub contact: &'d Contact,
    /// When its number was last seen, or `None` where no source of it bears a date.
    pub seen: Option<Seen>,
}
