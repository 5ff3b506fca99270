//! What is known of the person who asks.

use crate::concern::Concern;
use crate::contact::{Audience, ChannelKind, Nation};
use crate::date::LocalTime;

/// What is known of the person who asks: the concern, and as much of the rest as an app has been told.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Situation {
    concern: Concern,
    audience: Option<Audience>,
    nation: Option<Nation>,
    channel: Option<ChannelKind>,
    time: Option<LocalTime>,
    area: Option<Area>,
}

/// Longest name of an area, in bytes.
pub(crate) const AREA: usize = 64;

/// The name of an area, kept in place so that a situation can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Area {
    bytes: [u8; AREA],
    length: usize,
}

impl Situation {
    /// Only the concern is known.
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
        Self { concern, audience: None, nation: None, channel: None, time: None, area: None }
    }

    /// Who asks: contacts for others are left out, unless nobody would be left.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::ChildSafety).audience(Audience::Child);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert_eq!(advice.steps()[0].contact().name(), "Childline");
    /// ```
    #[inline]
    pub const fn audience(mut self, audience: Audience) -> Self {
        self.audience = Some(audience);
        self
    }

    /// Where they are: contacts that do not serve the nation are left out, and its own stand in for general ones.
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
    pub const fn nation(mut self, nation: Nation) -> Self {
        self.nation = Some(nation);
        self
    }

    /// How they can reach out: contacts with such a channel come first.
    ///
    /// ```
    /// use helplines::{ChannelKind, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::SuicidalThoughts).by(ChannelKind::Sms);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert!(advice.steps()[0].contact().channels().iter().any(|channel| channel.sms().is_some()));
    /// ```
    #[inline]
    pub const fn by(mut self, channel: ChannelKind) -> Self {
        self.channel = Some(channel);
        self
    }

    /// When they ask, in UK local time: contacts and channels that are open come first, as far as the concern's order
    /// allows, and the answer says what is open.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Situation};
    ///
    /// let christmas_night = "2026-12-25T23:15".parse()?;
    /// let advice = Directory::embedded().advise(&Situation::new(Concern::MentalHealth).at(christmas_night));
    /// assert!(advice.steps()[0].open().is_some_and(|state| state.is_open()));
    /// # Ok::<(), helplines::DateError>(())
    /// ```
    #[inline]
    pub const fn at(mut self, time: LocalTime) -> Self {
        self.time = Some(time);
        self
    }

    /// The area they are in, narrower than a nation, such as `Oxfordshire`: contacts of other areas are left out, and
    /// those of this one stand in for general ones. Case does not matter. A name of more than 64 bytes is that of no area.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation, Situation};
    ///
    /// let situation = Situation::new(Concern::CrimeInformation).nation(Nation::England).area("oxfordshire");
    /// let advice = Directory::embedded().advise(&situation);
    /// assert!(advice.steps().iter().any(|step| step.contact().id() == "thames-valley-police"));
    /// ```
    #[inline]
    pub fn area(mut self, area: &str) -> Self {
        let mut kept = Area { bytes: [0; AREA], length: 0 };
        if let Some(place) = kept.bytes.get_mut(..area.len()) {
            place.copy_from_slice(area.as_bytes());
            kept.length = area.len();
        }
        self.area = Some(kept);
        self
    }

    /// The concern.
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

    /// Who asks, or `None` where that is not known.
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

    /// Where they are, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::{Concern, Nation, Situation};
    ///
    /// let situation = Situation::new(Concern::Bullying).nation(Nation::Wales);
    /// assert_eq!(situation.known_nation(), Some(Nation::Wales));
    /// ```
    #[inline]
    pub const fn known_nation(&self) -> Option<Nation> {
        self.nation
    }

    /// How they can reach out, or `None` where they have not said.
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

    /// When they ask, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// let time = "2026-12-25T23:15".parse()?;
    /// assert_eq!(Situation::new(Concern::Bullying).at(time).known_time(), Some(time));
    /// // The library has no clock: what is not passed is not known.
    /// assert_eq!(Situation::new(Concern::Bullying).known_time(), None);
    /// # Ok::<(), helplines::DateError>(())
    /// ```
    #[inline]
    pub const fn known_time(&self) -> Option<LocalTime> {
        self.time
    }

    /// The area they are in, as it was given, or `None` where that is not known; empty for a name over 64 bytes.
    ///
    /// ```
    /// use helplines::{Concern, Situation};
    ///
    /// assert_eq!(Situation::new(Concern::Fraud).area("Oxfordshire").known_area(), Some("Oxfordshire"));
    /// assert_eq!(Situation::new(Concern::Fraud).known_area(), None);
    /// ```
    #[inline]
    pub fn known_area(&self) -> Option<&str> {
        let area = self.area.as_ref()?;
        area.bytes.get(..area.length).and_then(|bytes| core::str::from_utf8(bytes).ok())
    }
}

impl From<Concern> for Situation {
    #[inline]
    fn from(concern: Concern) -> Self {
        Self::new(concern)
    }
}
