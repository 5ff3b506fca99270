//! The directory: every contact and concern, and how to look them up.

use crate::advice::Advice;
use crate::concern::Concern;
use crate::contact::{Audience, Contact, Nation};
use crate::generated;
use crate::guidance::ConcernEntry;
use crate::retired::RetiredEntry;
use crate::situation::Situation;
use crate::{List, Shared, Text};

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
#[derive(Clone, Debug)]
pub struct Directory {
    pub(crate) contacts: Shared<[Contact]>,
    pub(crate) concerns: Shared<Concerns>,
    pub(crate) stand_ins: Shared<[u16]>,
    pub(crate) by_id: Lookup<u16>,
    pub(crate) by_number: Lookup<List<u16>>,
    pub(crate) hidden: List<(Text, Text)>,
    pub(crate) retired: Shared<[RetiredEntry]>,
    pub(crate) by_retired_number: Lookup<u16>,
}

/// An entry for each concern, in the order of [`Concern::ALL`].
pub(crate) type Concerns = [ConcernEntry; Concern::ALL.len()];

/// Positions of contacts by a text key.
#[derive(Clone, Debug)]
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
};

impl Directory {
    /// The directory that comes with the crate.
    #[inline]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Every contact, in order of id.
    #[inline]
    pub fn contacts(&self) -> &[Contact] {
        &self.contacts
    }

    /// The contact with this id, or `None`.
    #[inline]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.get(usize::from(*self.by_id.get(id)?))
    }

    /// The contacts that overlays have hidden: id and reason. None in the embedded directory.
    #[inline]
    pub fn hidden(&self) -> impl Iterator<Item = (&str, &str)> {
        self.hidden.iter().map(|(id, reason)| (&**id, &**reason))
    }

    /// What the directory says on every concern, in the order of [`Concern::ALL`].
    #[inline]
    pub fn concerns(&self) -> &[ConcernEntry] {
        &*self.concerns
    }

    /// What the directory says on a concern. Every directory has all concerns.
    #[inline]
    pub fn concern(&self, concern: Concern) -> &ConcernEntry {
        &self.concerns[concern as usize]
    }

    /// The contacts for a concern when nothing is known of the reader, in the order to offer them.
    #[inline]
    pub fn for_concern(&self, concern: Concern) -> impl Iterator<Item = &Contact> {
        self.route(concern, None, None)
    }

    /// The contacts for a concern, an audience and a nation, in the order to offer them.
    ///
    /// Contacts that do not serve the nation or the audience are left out; where a nation is known, its own
    /// service stands in for a general one (Police Scotland for 101).
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
            .filter(move |contact| nation.is_none_or(|nation| contact.serves(nation)))
            .filter(move |contact| audience.is_none_or(|audience| contact.is_for(audience)))
    }

    /// The contact that takes the place of `contact` for the whole of `nation`.
    #[inline]
    fn stand_in(&self, contact: &Contact, nation: Nation) -> Option<&Contact> {
        let whole = |other: &Contact| other.serves(nation) && other.areas.is_empty();
        self.stand_ins().find(|other| other.stands_in_for() == Some(contact.id()) && whole(other))
    }

    /// The contacts that can stand in for another.
    #[inline]
    pub(crate) fn stand_ins(&self) -> impl Iterator<Item = &Contact> {
        self.at(&self.stand_ins)
    }

    /// The answer to a situation: whom to contact, in which order, and what to do. Never empty.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Nation, Situation};
    ///
    /// let situation = Situation::new(Concern::DomesticAbuse).audience(Audience::Adult).nation(Nation::Wales);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert_eq!(advice.steps()[0].contact().name(), "Live Fear Free Helpline");
    /// assert!(advice.widened().is_empty());
    /// ```
    #[inline]
    pub fn advise(&self, situation: &Situation) -> Advice<'_> {
        Advice::new(self, *situation)
    }

    /// Why a contact is offered for a concern, in a line for the reader, or `None` where it is in no route
    /// of the concern.
    #[inline]
    pub fn why(&self, concern: Concern, contact: &Contact) -> Option<&str> {
        let entry = self.concern(concern);
        entry.reason(contact.id()).or_else(|| entry.reason(contact.stands_in_for()?))
    }

    /// The emergency services: 999. Every answer begins with them.
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

    /// What is out of date: numbers, addresses and names, with what to use instead.
    #[inline]
    pub fn retired(&self) -> impl Iterator<Item = &RetiredEntry> {
        self.retired.iter()
    }

    #[inline]
    pub(crate) fn at<'a>(&'a self, places: &'a [u16]) -> impl Iterator<Item = &'a Contact> {
        places.iter().filter_map(|place| self.contacts.get(usize::from(*place)))
    }
}
