//! The directory: every contact and concern, and how to look them up.

use alloc::borrow::Cow;

use crate::List;
use crate::advice::Advice;
use crate::concern::Concern;
use crate::contact::{Audience, Contact, Nation};
use crate::generated;
use crate::guidance::ConcernEntry;
use crate::situation::Situation;

/// Longest number, in digits, that is looked up; E.164 allows 15 and text relay puts 5 before them.
const NUMBER_DIGITS: usize = 24;

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
#[derive(Debug)]
pub struct Directory {
    pub(crate) contacts: List<Contact>,
    pub(crate) concerns: Cow<'static, Concerns>,
    pub(crate) by_id: Lookup<u16>,
    pub(crate) by_number: Lookup<List<u16>>,
}

/// An entry for each concern, in the order of [`Concern::ALL`].
pub(crate) type Concerns = [ConcernEntry; Concern::ALL.len()];

/// Positions of contacts by a text key.
#[derive(Debug)]
pub(crate) enum Lookup<V: 'static> {
    Embedded(&'static phf::Map<&'static str, V>),
    #[cfg(feature = "toml")]
    Loaded(alloc::collections::BTreeMap<alloc::string::String, V>),
}

impl<V> Lookup<V> {
    #[inline]
    fn get(&self, key: &str) -> Option<&V> {
        match self {
            Self::Embedded(map) => map.get(key),
            #[cfg(feature = "toml")]
            Self::Loaded(map) => map.get(key),
        }
    }
}

static EMBEDDED: Directory = Directory {
    contacts: Cow::Borrowed(&generated::CONTACTS),
    concerns: Cow::Borrowed(&generated::CONCERNS),
    by_id: Lookup::Embedded(&generated::BY_ID),
    by_number: Lookup::Embedded(&generated::BY_NUMBER),
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
        self.contacts
            .iter()
            .find(|other| other.stands_in_for() == Some(contact.id()) && other.serves(nation) && other.areas.is_empty())
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

    /// The contacts that have this number, telephone or text; several can share one.
    ///
    /// Spaces and punctuation do not matter, and `+44` is the same as a leading 0. Short codes have no
    /// `+44` form.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let ids = |number| Directory::embedded().by_number(number).map(|c| c.id()).collect::<Vec<_>>();
    /// assert_eq!(ids("+44 (0)808 800 5000"), ["nspcc-helpline"]);
    /// assert_eq!(ids("0808-800-5000"), ["nspcc-helpline"]);
    /// assert_eq!(ids("0808 157 0000"), [""; 0]);
    /// ```
    #[inline]
    pub fn by_number(&self, number: &str) -> impl Iterator<Item = &Contact> {
        let digits = Digits::of(number);
        self.at(self.by_number.get(digits.as_str()).map_or(&[], |places| &**places))
    }

    #[inline]
    pub(crate) fn at<'a>(&'a self, places: &'a [u16]) -> impl Iterator<Item = &'a Contact> {
        places.iter().filter_map(|place| self.contacts.get(usize::from(*place)))
    }
}

/// The digits of a number as dialled inside the UK, or with a leading `+` for another country.
pub(crate) struct Digits {
    bytes: [u8; NUMBER_DIGITS],
    length: usize,
}

impl Digits {
    #[inline]
    pub(crate) fn of(number: &str) -> Self {
        let number = number.trim_start();
        let abroad = number.starts_with('+');
        let mut digits = Self { bytes: [0; NUMBER_DIGITS], length: 0 };
        let found = number.bytes().filter(u8::is_ascii_digit);
        let all = abroad.then_some(b'+').into_iter().chain(found);
        for byte in all {
            match digits.bytes.get_mut(digits.length) {
                Some(place) => *place = byte,
                None => return Self { bytes: [0; NUMBER_DIGITS], length: 0 },
            }
            digits.length += 1;
            // +44 and the trunk 0 that some write after it are the trunk 0 alone.
            if matches!(digits.as_str(), "+44") {
                digits.bytes[0] = b'0';
                digits.length = 1;
            } else if digits.as_str() == "00" && abroad {
                digits.length = 1;
            }
        }
        if abroad && digits.as_str().len() < 8 && !digits.as_str().starts_with('+') {
            // A short code has no international form.
            digits.length = 0;
        }
        digits
    }

    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}
