//! A way to reach a contact.

use core::fmt;

use crate::number::{PhoneNumber, SmsCode};
use crate::time::Hours;
use crate::vocabulary::text::{List, Text};
use crate::vocabulary::{ChannelKind, Cost, Nation};

/// A way to reach a contact: one number or address, when it is open, and what it costs.
///
/// ```
/// let childline = helplines::contact("childline").unwrap();
/// let phone = &childline.channels()[0];
/// assert_eq!(phone.value(), "0800 1111");
/// assert_eq!(phone.link().unwrap().to_string(), "tel:+448001111");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    pub(crate) kind: ChannelKind,
    pub(crate) value: Value,
    pub(crate) hours: Hours,
    pub(crate) cost: Cost,
    pub(crate) nations: List<Nation>,
    pub(crate) note: Option<Text>,
}

/// What is dialled, written to or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Phone(PhoneNumber),
    Sms(SmsCode),
    /// An https address.
    Web(Text),
    Email(Text),
    /// The name of an app.
    App(Text),
}

impl Channel {
    /// What kind of channel it is.
    ///
    /// ```
    /// use helplines::{ChannelKind, contacts::NSPCC_HELPLINE};
    ///
    /// assert_eq!(NSPCC_HELPLINE.channels()[0].kind(), ChannelKind::Phone);
    /// assert!(NSPCC_HELPLINE.channels().iter().any(|channel| channel.kind() == ChannelKind::Email));
    /// ```
    #[inline]
    pub fn kind(&self) -> ChannelKind {
        self.kind
    }

    /// The number or address as its operator publishes it; for an app, its name.
    ///
    /// ```
    /// use helplines::contacts::{BRIGHT_SKY_APP, SAMARITANS};
    ///
    /// assert_eq!(SAMARITANS.channels()[0].value(), "116 123");
    /// assert_eq!(BRIGHT_SKY_APP.channels()[0].value(), "Bright Sky");
    /// ```
    #[inline]
    pub fn value(&self) -> &str {
        match &self.value {
            Value::Phone(number) => number.as_str(),
            Value::Sms(code) => code.as_str(),
            Value::Web(text) | Value::Email(text) | Value::App(text) => text,
        }
    }

    /// The telephone number, or `None` for a channel that is not one. A text number is not a telephone number.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, SHOUT};
    ///
    /// assert_eq!(CHILDLINE.channels()[0].phone().map(|number| number.dial()), Some("08001111"));
    /// assert!(SHOUT.channels()[0].phone().is_none());
    /// ```
    #[inline]
    pub fn phone(&self) -> Option<&PhoneNumber> {
        match &self.value {
            Value::Phone(number) => Some(number),
            _ => None,
        }
    }

    /// The text number, or `None` for a channel that is not one.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, SHOUT};
    ///
    /// assert_eq!(SHOUT.channels()[0].sms().map(|code| code.sms_uri()), Some("sms:85258?body=SHOUT"));
    /// assert!(CHILDLINE.channels()[0].sms().is_none());
    /// ```
    #[inline]
    pub fn sms(&self) -> Option<&SmsCode> {
        match &self.value {
            Value::Sms(code) => Some(code),
            _ => None,
        }
    }

    /// What to put into a link: `tel:`, `sms:`, `mailto:` or `https:` (`https://wa.me/` for a WhatsApp number);
    /// `None` for an app, of which only the name is known.
    ///
    /// ```
    /// use helplines::contacts::{BRIGHT_SKY_APP, NSPCC_HELPLINE};
    ///
    /// let links = NSPCC_HELPLINE.channels().iter().filter_map(|channel| channel.link());
    /// let links: Vec<String> = links.map(|link| link.to_string()).collect();
    /// assert_eq!(links[0], "tel:+448088005000");
    /// assert!(links.contains(&"mailto:help@nspcc.org.uk".to_string()));
    /// assert_eq!(BRIGHT_SKY_APP.channels()[0].link(), None);
    /// ```
    #[inline]
    pub fn link(&self) -> Option<Link<'_>> {
        match &self.value {
            Value::Phone(number) if self.kind == ChannelKind::Whatsapp => {
                Some(Link("https://wa.me/", number.e164()?.get(1..)?))
            }
            Value::Phone(number) => Some(Link("", number.tel_uri())),
            Value::Sms(code) => Some(Link("", code.sms_uri())),
            Value::Web(address) => Some(Link("", address)),
            Value::Email(address) => Some(Link("mailto:", address)),
            Value::App(_) => None,
        }
    }

    /// When it is open, in UK local time; [`Hours::Unknown`] where nothing settled is published.
    ///
    /// ```
    /// use helplines::{Directory, contacts::CHILDLINE};
    /// use helplines::time::Hours;
    ///
    /// assert_eq!(CHILDLINE.channels()[0].hours(), &Hours::Always);
    /// // Where sources disagree the hours are not known, which is neither open nor closed.
    /// let mut channels = Directory::embedded().contacts().iter().flat_map(|contact| contact.channels());
    /// assert!(channels.any(|channel| *channel.hours() == Hours::Unknown));
    /// ```
    #[inline]
    pub fn hours(&self) -> &Hours {
        &self.hours
    }

    /// What it costs: by Ofcom's ranges for a telephone number, as published for the rest;
    /// [`Cost::Unknown`] where nothing is. Web channels cost what the reader's connection does: unknown.
    ///
    /// ```
    /// use helplines::{ChannelKind, contacts::CHILDLINE};
    /// use helplines::number::Cost;
    ///
    /// assert_eq!(CHILDLINE.channels()[0].cost(), Cost::Free);
    /// let chat = CHILDLINE.channels().iter().find(|channel| channel.kind() == ChannelKind::Webchat);
    /// assert_eq!(chat.map(|chat| chat.cost()), Some(Cost::Unknown));
    /// ```
    #[inline]
    pub fn cost(&self) -> Cost {
        match &self.value {
            Value::Phone(number) if self.kind != ChannelKind::Whatsapp => number.cost(),
            _ => self.cost,
        }
    }

    /// The cost as its operator publishes it, before the number range settles it.
    #[doc(hidden)]
    #[inline]
    pub fn published_cost(&self) -> Cost {
        self.cost
    }

    /// The nations that this channel is for, where they are not all the nations of its contact; else empty.
    ///
    /// ```
    /// use helplines::{Nation, contacts::SAMARITANS};
    ///
    /// assert!(SAMARITANS.channels()[0].nations().is_empty());
    /// // The Welsh language line.
    /// assert_eq!(SAMARITANS.channels()[1].nations(), [Nation::Wales]);
    /// ```
    #[inline]
    pub fn nations(&self) -> &[Nation] {
        &self.nations
    }

    /// Whether the channel is for people in `nation`, as far as the channel itself says; [`Contact::serves`] says it of
    /// the contact.
    ///
    /// ```
    /// use helplines::{Nation, contacts::BEAT};
    ///
    /// // Beat has a number for each nation.
    /// let mut numbers = BEAT.channels().iter().filter(|channel| channel.phone().is_some());
    /// assert!(numbers.all(|number| Nation::ALL.iter().filter(|nation| number.serves(**nation)).count() == 1));
    /// ```
    #[inline]
    pub fn serves(&self, nation: Nation) -> bool {
        self.nations.is_empty() || self.nations.contains(&nation)
    }

    /// What to know before using it, in a sentence: the option to press, what to write, what to expect; `None` where
    /// there is nothing to add.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, EMERGENCY_999};
    ///
    /// assert!(EMERGENCY_999.channels()[0].note().is_some_and(|note| note.contains("press 55")));
    /// assert_eq!(CHILDLINE.channels()[0].note(), None);
    /// ```
    #[inline]
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }
}

/// The address of a link to a channel, from [`Channel::link`]; Display writes it. It is not escaped for HTML.
///
/// ```
/// let link = helplines::contacts::CHILDLINE.channels()[0].link().unwrap();
/// assert_eq!(format!("[Call Childline]({link})"), "[Call Childline](tel:+448001111)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'a>(&'static str, &'a str);

impl fmt::Display for Link<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)?;
        f.write_str(self.1)
    }
}
