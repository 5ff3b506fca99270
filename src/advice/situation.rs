//! What is known of the person who asks.

use alloc::string::String;

use crate::directory::{Area, Contact};
use crate::time::LocalTime;
use crate::vocabulary::Concern;
use crate::vocabulary::{Audience, ChannelKind, Nation};

/// What is known of the person who asks: the concern, and as much of the rest as an app has been told.
///
/// Each setter takes a value, or an `Option` of it where an app may not know.
///
/// ```
/// use helplines::{Audience, ChannelKind, Concern, Nation, Situation};
///
/// let situation = Situation::new(Concern::Bullying)
///     .audience(Audience::Child)
///     .nation(Nation::Wales)
///     .by(ChannelKind::Webchat);
/// assert_eq!(situation.known_nation(), Some(Nation::Wales));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Situation {
    concern: Concern,
    audience: Option<Audience>,
    nation: Option<Nation>,
    channel: Option<ChannelKind>,
    time: Option<LocalTime>,
    area: Option<Area>,
    free: bool,
    urgent: bool,
    welsh: bool,
    /// Ids of contacts, with spaces between them.
    wanted: String,
}

impl Situation {
    /// Begins with the concern alone: the rest is not known.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::Fraud);
    /// assert_eq!(situation.known_audience(), None);
    /// // That is enough for an answer.
    /// assert!(!Directory::embedded().advise(&situation).steps().is_empty());
    /// ```
    #[inline]
    pub const fn new(concern: Concern) -> Self {
        Self {
            concern,
            audience: None,
            nation: None,
            channel: None,
            time: None,
            area: None,
            free: false,
            urgent: false,
            welsh: false,
            wanted: String::new(),
        }
    }

    /// Says who asks: contacts for others are left out, unless nobody would be left.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::ChildSafety).audience(Audience::Child);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert_eq!(advice.steps()[0].contact().name(), "Childline");
    /// ```
    #[inline]
    #[must_use = "this returns the situation; it does not change it"]
    pub fn audience(mut self, audience: impl Into<Option<Audience>>) -> Self {
        self.audience = audience.into();
        self
    }

    /// Says where they are: contacts that do not serve the nation are left out, and its own stand in for general ones.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation, Situation};
    ///
    /// let situation = Situation::new(Concern::ChildSafety).nation(Nation::Scotland);
    /// let advice = Directory::embedded().advise(&situation);
    /// // Police Scotland stands in for 101.
    /// assert_eq!(advice.steps()[0].contact().id(), "police-scotland");
    /// ```
    #[inline]
    #[must_use = "this returns the situation; it does not change it"]
    pub fn nation(mut self, nation: impl Into<Option<Nation>>) -> Self {
        self.nation = nation.into();
        self
    }

    /// Says how they can reach out: of contacts that fit as well as each other, those with such a channel come first.
    ///
    /// ```
    /// use helplines::{ChannelKind, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::SuicidalThoughts).by(ChannelKind::Sms);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert!(advice.steps()[0].contact().channels().any(|channel| channel.sms().is_some()));
    /// ```
    #[inline]
    #[must_use = "this returns the situation; it does not change it"]
    pub fn by(mut self, channel: impl Into<Option<ChannelKind>>) -> Self {
        self.channel = channel.into();
        self
    }

    /// Says when they ask, in UK local time: of contacts that fit as well as each other, those that are open come first, and
    /// the answer says what is open.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Situation};
    ///
    /// let christmas_night: helplines::time::LocalTime = "2026-12-25T23:15".parse()?;
    /// let advice = Directory::embedded().advise(Situation::new(Concern::MentalHealth).at(christmas_night));
    /// assert!(advice.steps()[0].open().is_some_and(|state| state.is_open()));
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    #[must_use = "this returns the situation; it does not change it"]
    pub fn at(mut self, time: impl Into<Option<LocalTime>>) -> Self {
        self.time = time.into();
        self
    }

    /// Says where they are: the place, from [`Directory::area`](crate::Directory::area): contacts of other places are left out, and
    /// those of this one stand in for general ones, as its police force does for 101. It also says the nation, where
    /// that is not known otherwise.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::ChildSafety).area(helplines::area("Cherwell")?);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert_eq!(advice.steps()[0].contact().id(), "thames-valley-police");
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    #[inline]
    #[must_use = "this returns the situation; it does not change it"]
    pub fn area(mut self, area: impl Into<Option<Area>>) -> Self {
        self.area = area.into();
        self
    }

    /// Says whether they have no credit: of contacts that fit as well as each other, those that are free to reach come first,
    /// and so do the free channels of each.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Situation, number::Cost};
    ///
    /// let situation = Situation::new(Concern::MentalHealth).free(true);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert_eq!(advice.steps()[0].best_channel().map(|channel| channel.cost()), Some(Cost::Free));
    /// ```
    #[inline]
    #[must_use = "this returns the situation; it does not change it"]
    pub fn free(mut self, free: bool) -> Self {
        self.free = free;
        self
    }

    /// Says whether a life is in danger now: the answer leads with 999, in a sentence of its own.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// let advice = helplines::advise(Situation::new(Concern::SuicidalThoughts).urgent(true));
    /// assert!(advice.card().to_string().starts_with("This sounds like an emergency. Call 999 now."));
    /// ```
    #[inline]
    #[must_use = "this returns the situation; it does not change it"]
    pub fn urgent(mut self, urgent: bool) -> Self {
        self.urgent = urgent;
        self
    }

    /// Says whether they write in Welsh: the answer is in English, and says with whom they can speak Welsh.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// let advice = helplines::advise(Situation::new(Concern::SuicidalThoughts).welsh(true));
    /// assert!(advice.card().to_string().contains("Welsh"));
    /// ```
    #[inline]
    #[must_use = "this returns the situation; it does not change it"]
    pub fn welsh(mut self, welsh: bool) -> Self {
        self.welsh = welsh;
        self
    }

    /// Puts a contact before all others, because the person's words ask for it; left aside where it does not serve them. One
    /// that is put first later stands behind those before it.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Situation, contacts::NATIONAL_GAMBLING_HELPLINE};
    ///
    /// let situation = Situation::new(Concern::MentalHealth).first(NATIONAL_GAMBLING_HELPLINE);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert_eq!(advice.steps()[0].contact(), NATIONAL_GAMBLING_HELPLINE);
    /// ```
    #[inline]
    #[must_use = "this returns the situation; it does not change it"]
    pub fn first(mut self, contact: &Contact) -> Self {
        self.want(contact.id());
        self
    }

    #[inline]
    fn want(&mut self, id: &str) {
        self.wanted.push_str(if self.wanted.is_empty() { "" } else { " " });
        self.wanted.push_str(id);
    }

    /// The ids as they are written down, with spaces between them.
    #[cfg(feature = "serde")]
    pub(crate) fn first_ids(mut self, ids: &str) -> Self {
        ids.split_ascii_whitespace().for_each(|id| self.want(id));
        self
    }

    /// Returns the concern.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// let situation = Situation::new("county lines".parse()?);
    /// assert_eq!(situation.concern(), Concern::ChildExploitation);
    /// # Ok::<(), helplines::UnknownSlug>(())
    /// ```
    #[inline]
    pub const fn concern(&self) -> Concern {
        self.concern
    }

    /// Says who asks, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Situation};
    ///
    /// let situation = Situation::new(Concern::Bullying);
    /// assert_eq!(situation.known_audience(), None);
    /// assert_eq!(situation.audience(Audience::Worried).known_audience(), Some(Audience::Worried));
    /// ```
    #[inline]
    pub const fn known_audience(&self) -> Option<Audience> {
        self.audience
    }

    /// Says where they are: the nation that was given, else that of the area; `None` where neither is known.
    ///
    /// ```
    /// use helplines::{Concern, Nation, Situation};
    ///
    /// let situation = Situation::new(Concern::Bullying).nation(Nation::Wales);
    /// assert_eq!(situation.known_nation(), Some(Nation::Wales));
    /// let situation = Situation::new(Concern::Bullying).area(helplines::area("Glasgow")?);
    /// assert_eq!(situation.known_nation(), Some(Nation::Scotland));
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    #[inline]
    pub fn known_nation(&self) -> Option<Nation> {
        self.nation.or_else(|| self.area.as_ref()?.nation())
    }

    /// Says how they can reach out, or `None` where they have not said.
    ///
    /// ```
    /// use helplines::{ChannelKind, Concern, Situation};
    ///
    /// let situation = Situation::new(Concern::Bullying).by(ChannelKind::Webchat);
    /// assert_eq!(situation.known_channel(), Some(ChannelKind::Webchat));
    /// ```
    #[inline]
    pub const fn known_channel(&self) -> Option<ChannelKind> {
        self.channel
    }

    /// Says when they ask, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// let time: helplines::time::LocalTime = "2026-12-25T23:15".parse()?;
    /// assert_eq!(Situation::new(Concern::Bullying).at(time).known_time(), Some(time));
    /// // The library has no clock: what is not passed is not known.
    /// assert_eq!(Situation::new(Concern::Bullying).known_time(), None);
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub const fn known_time(&self) -> Option<LocalTime> {
        self.time
    }

    /// Returns the place they are in, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// let situation = Situation::new(Concern::Fraud).area(helplines::area("oxford city council")?);
    /// assert_eq!(situation.known_area().map(|area| area.name()), Some("Oxford"));
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    #[inline]
    pub const fn known_area(&self) -> Option<&Area> {
        self.area.as_ref()
    }

    /// Tells whether they have no credit.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// assert!(!Situation::new(Concern::Fraud).needs_free());
    /// assert!(Situation::new(Concern::Fraud).free(true).needs_free());
    /// ```
    #[inline]
    pub const fn needs_free(&self) -> bool {
        self.free
    }

    /// Tells whether a life is in danger now.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// assert!(!Situation::new(Concern::SelfHarm).is_urgent());
    /// assert!(Situation::new(Concern::SelfHarm).urgent(true).is_urgent());
    /// ```
    #[inline]
    pub const fn is_urgent(&self) -> bool {
        self.urgent
    }

    /// Tells whether they write in Welsh.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// assert!(!Situation::new(Concern::SelfHarm).is_welsh());
    /// assert!(Situation::new(Concern::SelfHarm).welsh(true).is_welsh());
    /// ```
    #[inline]
    pub const fn is_welsh(&self) -> bool {
        self.welsh
    }

    /// Goes through the ids of the contacts that their words ask for.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let situation = Directory::embedded().situation("gambling")?;
    /// assert!(situation.wanted_contacts().eq(["national-gambling-helpline"]));
    /// # Ok::<(), helplines::UnknownSlug>(())
    /// ```
    #[inline]
    pub fn wanted_contacts(&self) -> impl Iterator<Item = &str> + Clone {
        self.wanted.split_ascii_whitespace()
    }
}

impl From<Concern> for Situation {
    #[inline]
    fn from(concern: Concern) -> Self {
        Self::new(concern)
    }
}

impl From<&Situation> for Situation {
    #[inline]
    fn from(situation: &Situation) -> Self {
        situation.clone()
    }
}
