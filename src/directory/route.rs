//! Whom to contact for a concern, in order.

use crate::vocabulary::set::Set;
use crate::vocabulary::{Audience, Nation};

/// Contacts for some audiences and nations, as the data has them: groups in order of fit, and in each the contacts in order
/// of preference. [`Directory::route`](crate::Directory::route) is what a reader gets: without contacts that do not serve
/// them, and with those that stand in for others.
///
/// ```
/// use helplines::{Audience, Concern, Directory};
///
/// let directory = Directory::embedded();
/// let mut routes = directory.concern(Concern::ChildSafety).routes();
/// let child = routes.find(|route| route.audiences() == [Audience::Child]).unwrap();
/// assert_eq!(child.ids().next(), Some("childline"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route<'a> {
    audiences: Set<Audience>,
    nations: Set<Nation>,
    groups: &'a str,
}

/// Between the groups of a route; ids have spaces between them.
pub(crate) const BETWEEN_GROUPS: char = '|';

impl<'a> Route<'a> {
    /// Reads the routes of a record, one a line: audiences, nations, groups of ids, with tabs between them.
    #[inline]
    pub(crate) fn unpack_all(packed: &'a str) -> impl Iterator<Item = Self> + Clone {
        packed.lines().filter_map(|line| {
            let mut parts = line.split('\t');
            let mut part = || parts.next();
            Some(Self { audiences: Set::unpack(part()?), nations: Set::unpack(part()?), groups: part()? })
        })
    }

    /// The route for somebody, of those of a record: the first of those that fit best.
    #[inline]
    pub(crate) fn best(packed: &'a str, audience: Option<Audience>, nation: Option<Nation>) -> Option<Self> {
        let fitting = Self::unpack_all(packed).filter_map(|route| Some((route.fit(audience, nation)?, route)));
        fitting.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, route)| route)
    }

    /// How closely the route is for this audience in this nation, or `None` where it is for others. One that names the
    /// audience is closer than one that names the nation.
    #[inline]
    fn fit(&self, audience: Option<Audience>, nation: Option<Nation>) -> Option<u8> {
        let audience = match audience {
            Some(audience) if self.audiences.contains(audience) => 2,
            _ if !self.audiences.is_empty() => return None,
            Some(audience) if audience.needs_own_list() => return None,
            _ => 0,
        };
        match nation {
            _ if self.nations.is_empty() => Some(audience),
            Some(nation) if self.nations.contains(nation) => Some(audience + 1),
            _ => None,
        }
    }

    /// Returns the audiences it is for; empty for any.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let mut routes = Directory::embedded().concern(Concern::SelfHarm).routes();
    /// assert!(routes.next().is_some_and(|general| general.audiences().is_empty()));
    /// assert!(routes.any(|route| route.audiences().contains(Audience::Child)));
    /// ```
    #[inline]
    pub fn audiences(&self) -> Set<Audience> {
        self.audiences
    }

    /// Returns the nations it is for; empty for any.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// // The general route of each concern is for all nations.
    /// assert!(Directory::embedded().concerns().iter().all(|entry| entry.routes().next().unwrap().nations().is_empty()));
    /// ```
    #[inline]
    pub fn nations(&self) -> Set<Nation> {
        self.nations
    }

    /// Goes through the groups, those that fit the person best first. Inside a group it is a matter of taste whom they
    /// contact: an answer for a time or a channel reorders there, and nowhere else.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let general = Directory::embedded().concern(Concern::ChildSafety).routes().next().unwrap();
    /// let first = general.groups().next().unwrap();
    /// assert_eq!(first.collect::<Vec<_>>(), ["police-101"]);
    /// ```
    #[inline]
    pub fn groups(&self) -> impl Iterator<Item = impl Iterator<Item = &'a str> + Clone + use<'a>> + Clone + use<'a> {
        self.groups.split(BETWEEN_GROUPS).map(str::split_ascii_whitespace)
    }

    /// Goes through the ids of the contacts, in the order in which to offer them.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let general = Directory::embedded().concern(Concern::ChildSafety).routes().next().unwrap();
    /// assert!(general.ids().take(3).eq(["police-101", "nspcc-helpline", "crimestoppers"]));
    /// ```
    #[inline]
    pub fn ids(&self) -> impl Iterator<Item = &'a str> + Clone + use<'a> {
        self.groups().flatten()
    }
}
