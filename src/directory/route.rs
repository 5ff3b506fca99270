//! Whom to contact for a concern, in order.

use crate::directory::{Contact, Directory};
use crate::vocabulary::text::List;
use crate::vocabulary::{Audience, Nation};

/// Ordered contacts for some audiences and nations, as the data has them. [`Directory::route`] is what a reader gets:
/// without contacts that do not serve them, and with those that stand in for others.
///
/// ```
/// use helplines::{Audience, Concern, Directory};
///
/// let directory = Directory::embedded();
/// let routes = directory.concern(Concern::ChildSafety).routes();
/// let child = routes.iter().find(|route| route.audiences() == [Audience::Child]).unwrap();
/// assert_eq!(child.contacts(directory).next().map(|contact| contact.name()), Some("Childline"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub(crate) audiences: List<Audience>,
    pub(crate) nations: List<Nation>,
    pub(crate) keep_order: bool,
    pub(crate) contacts: List<u16>,
}

impl Route {
    /// The audiences it is for; empty for any.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let mut routes = Directory::embedded().concern(Concern::SelfHarm).routes().iter();
    /// assert!(routes.next().is_some_and(|general| general.audiences().is_empty()));
    /// assert!(routes.any(|route| route.audiences().contains(&Audience::Child)));
    /// ```
    #[inline]
    pub fn audiences(&self) -> &[Audience] {
        &self.audiences
    }

    /// The nations it is for; empty for any.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// // The general route of each concern is for all nations.
    /// assert!(Directory::embedded().concerns().iter().all(|entry| entry.routes()[0].nations().is_empty()));
    /// ```
    #[inline]
    pub fn nations(&self) -> &[Nation] {
        &self.nations
    }

    /// Whether the order holds at any hour. If not, an answer for a time moves contacts that are open ahead, statutory
    /// ones aside.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let routes = Directory::embedded().concern(Concern::OwnSexualBehaviour).routes();
    /// // Stop It Now comes first for families, open or closed.
    /// let family = routes.iter().find(|route| route.audiences().contains(&Audience::Family)).unwrap();
    /// assert!(family.keep_order());
    /// ```
    #[inline]
    pub fn keep_order(&self) -> bool {
        self.keep_order
    }

    /// The contacts in order, of `directory`, which must be the one the route comes from.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let directory = Directory::embedded();
    /// let general = &directory.concern(Concern::ChildSafety).routes()[0];
    /// let ids: Vec<&str> = general.contacts(directory).map(|contact| contact.id()).take(3).collect();
    /// assert_eq!(ids, ["police-101", "nspcc-helpline", "crimestoppers"]);
    /// ```
    #[inline]
    pub fn contacts<'a>(&'a self, directory: &'a Directory) -> impl Iterator<Item = &'a Contact> {
        directory.at(&self.contacts)
    }
}
