//! The answer where it is not known what it is about.

use super::{Advice, Guidance, Situation, Step};
use crate::directory::{Contact, Directory};
use crate::vocabulary::{Audience, Concern, Nation};

/// The answer where it is not known what it is about: whom anybody can turn to; from [`Directory::general`]. It shows itself
/// as an [`Advice`] does.
///
/// ```
/// let general = helplines::Directory::embedded().general(None, None);
/// let card = general.card().to_string();
/// for number in ["999", "116 123", "0800 1111", "0808 800 5000", "101"] {
///     assert!(card.contains(number), "{card}");
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct General(Advice);

impl General {
    /// Says whether a life is in danger now: it leads with 999, in a sentence of its own.
    ///
    /// ```
    /// let general = helplines::Directory::embedded().general(None, None).urgent(true);
    /// assert!(general.card().to_string().starts_with("This sounds like an emergency. Call 999 now."));
    /// ```
    #[inline]
    #[must_use = "this returns the answer; it does not change it"]
    pub fn urgent(mut self, urgent: bool) -> Self {
        self.0.situation = self.0.situation.urgent(urgent);
        self
    }

    /// Says whether they write in Welsh: it says with whom they can speak Welsh.
    ///
    /// ```
    /// let general = helplines::Directory::embedded().general(None, None).welsh(true);
    /// assert!(general.card().to_string().contains("In Welsh: Samaritans, call 0808 164 0123"));
    /// ```
    #[inline]
    #[must_use = "this returns the answer; it does not change it"]
    pub fn welsh(mut self, welsh: bool) -> Self {
        self.0.situation = self.0.situation.welsh(welsh);
        self
    }

    /// Returns the emergency services: 999, always.
    ///
    /// ```
    /// let general = helplines::Directory::embedded().general(None, None);
    /// assert_eq!(general.emergency().id(), "emergency-999");
    /// ```
    #[inline]
    pub fn emergency(&self) -> &Contact {
        self.0.emergency()
    }

    /// Says when to call 999.
    ///
    /// ```
    /// let general = helplines::Directory::embedded().general(None, None);
    /// assert_eq!(general.danger(), "If someone is in danger now, call 999.");
    /// ```
    #[inline]
    pub fn danger(&self) -> &str {
        self.0.entry().danger()
    }

    /// Says whom to contact, best first; never empty.
    ///
    /// ```
    /// use helplines::{Audience, Directory};
    ///
    /// let general = Directory::embedded().general(Audience::Child, None);
    /// assert_eq!(general.steps()[0].contact().id(), "childline");
    /// ```
    #[inline]
    pub fn steps(&self) -> &[Step] {
        self.0.steps()
    }

    /// Says what to do.
    ///
    /// ```
    /// use helplines::{Audience, Directory};
    ///
    /// let general = Directory::embedded().general(Audience::Child, None);
    /// assert!(general.guidance().actions().any(|line| line.to_string().contains("an adult you trust")));
    /// ```
    #[inline]
    pub fn guidance(&self) -> Guidance<'_> {
        self.0.guidance()
    }

    #[inline]
    pub(crate) fn advice(&self) -> &Advice {
        &self.0
    }
}

impl Directory {
    /// Returns the answer where it is not known what it is about, to whoever asks and wherever they are; as far as these are known.
    ///
    /// ```
    /// use helplines::{Directory, Nation};
    ///
    /// let general = Directory::embedded().general(None, Nation::Scotland);
    /// assert!(general.steps().iter().any(|step| step.contact().id() == "police-scotland"));
    /// ```
    #[inline]
    pub fn general(&self, audience: impl Into<Option<Audience>>, nation: impl Into<Option<Nation>>) -> General {
        // The concern of this situation is not looked at.
        let situation = Situation::new(Concern::ChildSafety).audience(audience).nation(nation);
        General(Advice::of(self, situation, None))
    }
}
