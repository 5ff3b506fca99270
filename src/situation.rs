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
    #[inline]
    pub const fn new(concern: Concern) -> Self {
        Self { concern, audience: None, nation: None, channel: None, time: None, area: None }
    }

    /// Who asks.
    #[inline]
    pub const fn audience(mut self, audience: Audience) -> Self {
        self.audience = Some(audience);
        self
    }

    /// Where they are.
    #[inline]
    pub const fn nation(mut self, nation: Nation) -> Self {
        self.nation = Some(nation);
        self
    }

    /// How they can reach out: contacts with such a channel come first.
    #[inline]
    pub const fn by(mut self, channel: ChannelKind) -> Self {
        self.channel = Some(channel);
        self
    }

    /// When they ask, in UK local time: contacts and channels that are open come first, as far as the concern's order
    /// allows, and the answer says what is open.
    #[inline]
    pub const fn at(mut self, time: LocalTime) -> Self {
        self.time = Some(time);
        self
    }

    /// The area they are in, narrower than a nation, such as `Oxfordshire`: contacts of other areas are left out, and
    /// those of this one stand in for general ones. Case does not matter. A name of more than 64 bytes is that of no area.
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
    #[inline]
    pub const fn concern(&self) -> Concern {
        self.concern
    }

    /// Who asks, or `None` where that is not known.
    #[inline]
    pub const fn known_audience(&self) -> Option<Audience> {
        self.audience
    }

    /// Where they are, or `None` where that is not known.
    #[inline]
    pub const fn known_nation(&self) -> Option<Nation> {
        self.nation
    }

    /// How they can reach out, or `None` where they have not said.
    #[inline]
    pub const fn known_channel(&self) -> Option<ChannelKind> {
        self.channel
    }

    /// When they ask, or `None` where that is not known.
    #[inline]
    pub const fn known_time(&self) -> Option<LocalTime> {
        self.time
    }

    /// The area they are in, or `None` where that is not known.
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
