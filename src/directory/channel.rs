//! A way to reach a contact.

use core::fmt::{self, Display};

use crate::number::{PhoneNumber, SmsCode};
use crate::time::Hours;
use crate::vocabulary::set::Set;
use crate::vocabulary::slug::unpack_slug;
use crate::vocabulary::text::Show;
use crate::vocabulary::{ChannelKind, Cost, Nation};

/// A way to reach a contact: one number or address, when it is open, and what it costs.
///
/// ```
/// let childline = helplines::contact("childline").unwrap();
/// let phone = childline.channels().next().unwrap();
/// assert_eq!(phone.value(), "0800 1111");
/// assert_eq!(phone.link().unwrap().to_string(), "tel:+448001111");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Channel<'a> {
    kind: ChannelKind,
    value: &'a str,
    link: &'a str,
    dial: &'a str,
    keyword: &'a str,
    hours: &'a str,
    cost: Cost,
    nations: Set<Nation>,
    local: bool,
    then: &'a str,
    note: &'a str,
}

impl<'a> Channel<'a> {
    /// Reads the channels of a record, one a line.
    #[inline]
    pub(crate) fn unpack_all(packed: &'a str) -> impl Iterator<Item = Self> + Clone {
        packed.lines().filter_map(Self::unpack)
    }

    /// Reads a channel from its line: the fields of the struct in their order, with tabs between them. Link, digits and
    /// cost follow from the value; who writes the line works them out.
    #[inline]
    fn unpack(line: &'a str) -> Option<Self> {
        let mut parts = line.split('\t');
        let mut part = || parts.next();
        Some(Self {
            kind: unpack_slug(ChannelKind::ALL, ChannelKind::SLUGS, part()?)?,
            value: part()?,
            link: part()?,
            dial: part()?,
            keyword: part()?,
            hours: part()?,
            cost: unpack_slug(Cost::ALL, Cost::SLUGS, part()?)?,
            nations: Set::unpack(part()?),
            local: part()? == "true",
            then: part()?,
            note: part()?,
        })
    }

    /// Says what kind of channel it is.
    ///
    /// ```
    /// use helplines::{ChannelKind, contacts::NSPCC_HELPLINE};
    ///
    /// assert_eq!(NSPCC_HELPLINE.channels().next().unwrap().kind(), ChannelKind::Phone);
    /// assert!(NSPCC_HELPLINE.channels().any(|channel| channel.kind() == ChannelKind::Email));
    /// ```
    #[inline]
    pub fn kind(&self) -> ChannelKind {
        self.kind
    }

    /// Returns the number or address as its operator publishes it; for an app, its name.
    ///
    /// ```
    /// use helplines::contacts::{BRIGHT_SKY_APP, SAMARITANS};
    ///
    /// assert_eq!(SAMARITANS.channels().next().unwrap().value(), "116 123");
    /// assert_eq!(BRIGHT_SKY_APP.channels().next().unwrap().value(), "Bright Sky");
    /// ```
    #[inline]
    pub fn value(&self) -> &'a str {
        self.value
    }

    /// Whether the value is an address on the web.
    #[inline]
    pub(crate) fn is_address(&self) -> bool {
        self.value.starts_with("https:")
    }

    /// Returns the telephone number, or `None` for a channel that is not one. A text number is not a telephone number.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, SHOUT};
    ///
    /// assert_eq!(CHILDLINE.channels().next().unwrap().phone().unwrap().dial(), "08001111");
    /// assert!(SHOUT.channels().next().unwrap().phone().is_none());
    /// ```
    #[inline]
    pub fn phone(&self) -> Option<PhoneNumber> {
        (self.dial().is_some() && self.kind != ChannelKind::Sms).then(|| PhoneNumber::parse(self.value).ok()).flatten()
    }

    /// Returns the text number, or `None` for a channel that is not one.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, SHOUT};
    ///
    /// assert_eq!(SHOUT.channels().next().unwrap().sms().unwrap().keyword(), Some("SHOUT"));
    /// assert!(CHILDLINE.channels().next().unwrap().sms().is_none());
    /// ```
    #[inline]
    pub fn sms(&self) -> Option<SmsCode> {
        (self.kind == ChannelKind::Sms).then(|| SmsCode::parse(self.value, self.keyword()).ok()).flatten()
    }

    /// Says what to put into a link: `tel:`, `sms:`, `mailto:` or `https:` (`https://wa.me/` for a WhatsApp number);
    /// `None` for an app, of which only the name is known.
    ///
    /// ```
    /// use helplines::contacts::{BRIGHT_SKY_APP, NSPCC_HELPLINE};
    ///
    /// let links = NSPCC_HELPLINE.channels().filter_map(|channel| channel.link());
    /// let links: Vec<String> = links.map(|link| link.to_string()).collect();
    /// assert_eq!(links[0], "tel:+448088005000");
    /// assert!(links.contains(&"mailto:help@nspcc.org.uk".to_string()));
    /// assert_eq!(BRIGHT_SKY_APP.channels().next().unwrap().link(), None);
    /// ```
    #[inline]
    pub fn link(&self) -> Option<&'a str> {
        Some(self.link).filter(|link| !link.is_empty())
    }

    /// Says when it is open, in UK local time; [`Hours::Unknown`] where nothing settled is published.
    ///
    /// ```
    /// use helplines::{Directory, contacts::CHILDLINE};
    /// use helplines::time::Hours;
    ///
    /// assert_eq!(CHILDLINE.channels().next().unwrap().hours(), Hours::Always);
    /// // Where sources disagree the hours are not known, which is neither open nor closed.
    /// let mut channels = Directory::embedded().contacts().iter().flat_map(|contact| contact.channels());
    /// assert!(channels.any(|channel| channel.hours() == Hours::Unknown));
    /// ```
    #[inline]
    pub fn hours(&self) -> Hours {
        self.hours.parse().unwrap_or(Hours::Unknown)
    }

    /// Says what it costs: by Ofcom's ranges for a telephone number, as published for the rest;
    /// [`Cost::Unknown`] where nothing is. Web channels cost what the reader's connection does: unknown.
    ///
    /// ```
    /// use helplines::{ChannelKind, contacts::CHILDLINE};
    /// use helplines::number::Cost;
    ///
    /// assert_eq!(CHILDLINE.channels().next().unwrap().cost(), Cost::Free);
    /// let chat = CHILDLINE.channels().find(|channel| channel.kind() == ChannelKind::Webchat);
    /// assert_eq!(chat.map(|chat| chat.cost()), Some(Cost::Unknown));
    /// ```
    #[inline]
    pub fn cost(&self) -> Cost {
        self.cost
    }

    /// Returns the nations that this channel is for, where they are not all the nations of its contact; else empty.
    ///
    /// ```
    /// use helplines::{Nation, contacts::SAMARITANS};
    ///
    /// assert!(SAMARITANS.channels().next().unwrap().nations().is_empty());
    /// // The Welsh language line.
    /// assert_eq!(SAMARITANS.channels().nth(1).unwrap().nations(), [Nation::Wales]);
    /// ```
    #[inline]
    pub fn nations(&self) -> Set<Nation> {
        self.nations
    }

    /// Tells whether the channel is for people in `nation`, as far as the channel itself says; [`Contact::serves`](crate::Contact::serves) says it of
    /// the contact.
    ///
    /// ```
    /// use helplines::{Nation, contacts::BEAT};
    ///
    /// // Beat has a number for each nation.
    /// let mut numbers = BEAT.channels().filter(|channel| channel.phone().is_some());
    /// assert!(numbers.all(|number| Nation::ALL.iter().filter(|nation| number.serves(**nation)).count() == 1));
    /// ```
    #[inline]
    pub fn serves(&self, nation: Nation) -> bool {
        self.nations.is_empty() || self.nations.contains(nation)
    }

    /// Says what to know before using it, in a sentence: the option to press, what to write, what to expect; `None` where
    /// there is nothing to add.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, EMERGENCY_999};
    ///
    /// assert!(EMERGENCY_999.channels().next().unwrap().note().is_some_and(|note| note.contains("press 55")));
    /// assert_eq!(CHILDLINE.channels().next().unwrap().note(), None);
    /// ```
    #[inline]
    pub fn note(&self) -> Option<&'a str> {
        Some(self.note).filter(|note| !note.is_empty())
    }

    /// Tells whether it is for a part of a nation alone, which its note names: a team's number among those of other places. It
    /// is not named on its own.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, NI_GATEWAY};
    ///
    /// assert!(NI_GATEWAY.channels().all(|channel| channel.local()));
    /// assert!(!CHILDLINE.channels().any(|channel| channel.local()));
    /// ```
    #[inline]
    pub fn local(&self) -> bool {
        self.local
    }

    /// Says what to do once the call is answered, to stand behind the number: the option to choose. `None` where there is no
    /// choice.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, NHS_111_WALES_PRESS_2};
    ///
    /// assert_eq!(NHS_111_WALES_PRESS_2.phone().and_then(|phone| phone.then()), Some("then press 2"));
    /// assert_eq!(CHILDLINE.phone().and_then(|phone| phone.then()), None);
    /// ```
    #[inline]
    pub fn then(&self) -> Option<&'a str> {
        Some(self.then).filter(|then| !then.is_empty())
    }

    /// Says how to reach it, to stand behind the name of the contact: the number with what to press or to write, or the
    /// address.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, NHS_111_WALES_PRESS_2, SHOUT};
    ///
    /// let how = |contact: &helplines::Contact| contact.channels().next().map(|channel| channel.how().to_string());
    /// assert_eq!(how(CHILDLINE).as_deref(), Some("0800 1111"));
    /// assert_eq!(how(NHS_111_WALES_PRESS_2).as_deref(), Some("111, then press 2"));
    /// assert_eq!(how(SHOUT).as_deref(), Some("text SHOUT to 85258"));
    /// ```
    #[inline]
    pub fn how(&self) -> impl Display + use<'a> {
        let (kind, value, keyword, then) = (self.kind, self.value, self.keyword(), self.then());
        let is_address = self.is_address();
        Show(move |f: &mut fmt::Formatter<'_>| {
            match (kind, keyword) {
                (_, Some(keyword)) => write!(f, "text {keyword} to ")?,
                (ChannelKind::Sms, None) => f.write_str("text ")?,
                (ChannelKind::Textphone, _) => f.write_str("textphone ")?,
                (ChannelKind::Whatsapp, _) if !is_address => f.write_str("WhatsApp ")?,
                (ChannelKind::App, _) => f.write_str("the app ")?,
                _ => {}
            }
            f.write_str(value)?;
            then.map_or(Ok(()), |then| write!(f, ", {then}"))
        })
    }

    /// Returns what to dial or to text: digits, with a leading `+` for a number from abroad; `None` for a channel that has
    /// no number.
    ///
    /// ```
    /// use helplines::contacts::{BRIGHT_SKY_APP, CHILDLINE};
    ///
    /// assert_eq!(CHILDLINE.phone().and_then(|phone| phone.dial()), Some("08001111"));
    /// assert!(BRIGHT_SKY_APP.channels().all(|channel| channel.dial().is_none()));
    /// ```
    #[inline]
    pub fn dial(&self) -> Option<&'a str> {
        Some(self.dial).filter(|digits| !digits.is_empty())
    }

    /// Returns the word to begin a text message with, or `None` where none is needed.
    ///
    /// ```
    /// assert_eq!(helplines::contacts::SHOUT.channels().next().and_then(|channel| channel.keyword()), Some("SHOUT"));
    /// ```
    #[inline]
    pub fn keyword(&self) -> Option<&'a str> {
        Some(self.keyword).filter(|word| !word.is_empty())
    }
}
