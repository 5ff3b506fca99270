//! A contact: who can help, how to reach them, and how that is known.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::date::{Date, Seen};
use crate::hours::Hours;
use crate::phone::{Cost, PhoneNumber, SmsCode};
use crate::slug::{parse_slugs, slugs};
use crate::source::{Grade, Source, Support};
use crate::{List, Text};

slugs! {
    /// Who is asking.
    Audience, "audience";
    /// Somebody under 18, asking for themselves.
    Child = "child",
    /// An adult, asking for themselves.
    Adult = "adult",
    /// Somebody worried about somebody else.
    Worried = "worried",
    /// Somebody worried about what they themselves think or do.
    OwnBehaviour = "own-behaviour",
    /// Family of somebody who has offended or is under investigation.
    Family = "family",
    /// Somebody who works or volunteers with people: a teacher, a nurse, a youth worker.
    Professional = "professional",
}
parse_slugs!(Audience, "audience");

slugs! {
    /// A nation of the United Kingdom. Services and law differ between them.
    Nation, "nation";
    /// England.
    England = "england",
    /// Wales.
    Wales = "wales",
    /// Scotland.
    Scotland = "scotland",
    /// Northern Ireland.
    NorthernIreland = "northern-ireland",
}
parse_slugs!(Nation, "nation");

impl Nation {
    /// The name: `Northern Ireland`.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::England => "England",
            Self::Wales => "Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
        }
    }
}

slugs! {
    /// A way to reach a contact. A text message and a textphone are different things.
    ChannelKind, "channel";
    /// A voice call.
    Phone = "phone",
    /// A textphone, or text relay: for people who do not hear or speak on the phone.
    Textphone = "textphone",
    /// A text message (SMS).
    Sms = "sms",
    /// WhatsApp.
    Whatsapp = "whatsapp",
    /// Chat on a web page.
    Webchat = "webchat",
    /// E-mail.
    Email = "email",
    /// A form or a report page on the web.
    Form = "form",
    /// British Sign Language by video.
    Bsl = "bsl",
    /// An app to install.
    App = "app",
    /// A voice call from outside the UK, or to another country.
    PhoneFromAbroad = "phone-from-abroad",
}
parse_slugs!(ChannelKind, "channel");

slugs! {
    /// Whether a contact needs to know who is asking.
    Anonymity, "anonymity";
    /// They never ask who you are.
    Always = "always",
    /// You need not say who you are.
    IfYouChoose = "if-you-choose",
    /// They need your name.
    NameNeeded = "name-needed",
}
parse_slugs!(Anonymity, "anonymity");

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
    #[inline]
    pub fn kind(&self) -> ChannelKind {
        self.kind
    }

    /// The number or address as its operator publishes it; for an app, its name.
    #[inline]
    pub fn value(&self) -> &str {
        match &self.value {
            Value::Phone(number) => number.as_str(),
            Value::Sms(code) => code.as_str(),
            Value::Web(text) | Value::Email(text) | Value::App(text) => text,
        }
    }

    /// The telephone number, or `None` for a channel that is not one. A text number is not a telephone number.
    #[inline]
    pub fn phone(&self) -> Option<&PhoneNumber> {
        match &self.value {
            Value::Phone(number) => Some(number),
            _ => None,
        }
    }

    /// The text number, or `None` for a channel that is not one.
    #[inline]
    pub fn sms(&self) -> Option<&SmsCode> {
        match &self.value {
            Value::Sms(code) => Some(code),
            _ => None,
        }
    }

    /// What to put into a link: `tel:`, `sms:`, `mailto:` or `https:`; `None` for an app without an address.
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
    #[inline]
    pub fn hours(&self) -> &Hours {
        &self.hours
    }

    /// What it costs: by Ofcom's ranges for a telephone number, as published for the rest;
    /// [`Cost::Unknown`] where nothing is. Web channels cost what the reader's connection does: unknown.
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
    #[inline]
    pub fn nations(&self) -> &[Nation] {
        &self.nations
    }

    /// Whether the channel is for people in `nation`, as far as the channel itself says.
    #[inline]
    pub fn serves(&self, nation: Nation) -> bool {
        self.nations.is_empty() || self.nations.contains(&nation)
    }

    /// What to know before using it, in a sentence: the option to press, what to write, what to expect.
    #[inline]
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }
}

/// The address of a link to a channel; Display writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'a>(&'static str, &'a str);

impl fmt::Display for Link<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)?;
        f.write_str(self.1)
    }
}

/// Who can help: a service, what it does, whom it serves, its channels and its sources.
///
/// Two contacts are equal when their ids are; they sort by id.
///
/// ```
/// use helplines::{Nation, contacts};
///
/// let contact = contacts::NSPCC_HELPLINE;
/// assert_eq!(contact.name(), "NSPCC Helpline");
/// assert_eq!(contact.phone().map(|number| number.as_str()), Some("0808 800 5000"));
/// assert!(contact.serves(Nation::Wales));
/// ```
#[derive(Clone, Debug)]
pub struct Contact {
    pub(crate) id: Text,
    pub(crate) name: Text,
    pub(crate) organisation: Text,
    pub(crate) mention: Text,
    pub(crate) website: Option<Text>,
    pub(crate) about: Text,
    pub(crate) who_for: Text,
    pub(crate) statutory: bool,
    pub(crate) sensitive: bool,
    pub(crate) audiences: List<Audience>,
    pub(crate) nations: List<Nation>,
    /// Places, one a line.
    pub(crate) areas: Text,
    pub(crate) anonymity: Option<Anonymity>,
    pub(crate) confidentiality: Option<Text>,
    pub(crate) hidden_on_bill: Option<Text>,
    pub(crate) languages: Option<Text>,
    /// Ids, with spaces between them.
    pub(crate) shown_with: Text,
    pub(crate) stands_in_for: Option<Text>,
    /// Ids, with spaces between them.
    pub(crate) shares_number_with: Text,
    pub(crate) checked: Date,
    /// Sentences, one a line.
    pub(crate) caution: Text,
    pub(crate) channels: List<Channel>,
    /// Sources, packed one a line.
    pub(crate) sources: Text,
}

impl Contact {
    /// The id: lower case, words joined by hyphens; stable across releases.
    #[inline]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name of the service.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Who runs it.
    #[inline]
    pub fn organisation(&self) -> &str {
        &self.organisation
    }

    /// How to name it inside a sentence, article and all: `the police`, `Childline`.
    #[inline]
    pub fn mention(&self) -> &str {
        &self.mention
    }

    /// Its page on the web, or `None` where none is known well enough.
    #[inline]
    pub fn website(&self) -> Option<&str> {
        self.website.as_deref()
    }

    /// What it does, for the person who calls.
    #[inline]
    pub fn about(&self) -> &str {
        &self.about
    }

    /// Who may use it, ages included.
    #[inline]
    pub fn who_for(&self) -> &str {
        &self.who_for
    }

    /// Whether it is a public body that must act: police, council, NHS or government. It keeps its place in an
    /// answer when others move because they are open or closed.
    #[inline]
    pub fn statutory(&self) -> bool {
        self.statutory
    }

    /// Whether a call to it, seen by somebody else, could give away or endanger who called: all but the emergency
    /// number and the police.
    #[inline]
    pub fn sensitive(&self) -> bool {
        self.sensitive
    }

    /// Whom it can help.
    #[inline]
    pub fn audiences(&self) -> &[Audience] {
        &self.audiences
    }

    /// The nations it serves.
    #[inline]
    pub fn nations(&self) -> &[Nation] {
        &self.nations
    }

    /// Whether it serves people in `nation`.
    #[inline]
    pub fn serves(&self, nation: Nation) -> bool {
        self.nations.contains(&nation)
    }

    /// Whether it can help this audience.
    #[inline]
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences.contains(&audience)
    }

    /// The places it is limited to, narrower than a nation; empty where it is not.
    #[inline]
    pub fn areas(&self) -> impl Iterator<Item = &str> {
        self.areas.lines()
    }

    /// Whether it is limited to places and this is one of them; case does not matter.
    #[inline]
    pub fn is_in(&self, area: &str) -> bool {
        self.areas().any(|own| own.eq_ignore_ascii_case(area))
    }

    /// Whether a name is needed, or `None` where that is not known.
    #[inline]
    pub fn anonymity(&self) -> Option<Anonymity> {
        self.anonymity
    }

    /// What is kept in confidence, always with its limit, or `None` where that is not known.
    #[inline]
    pub fn confidentiality(&self) -> Option<&str> {
        self.confidentiality.as_deref()
    }

    /// Where contact does not show on a bill, with its limits, or `None` where nobody has published that.
    /// A call still shows in the list of calls of the phone itself.
    #[inline]
    pub fn hidden_on_bill(&self) -> Option<&str> {
        self.hidden_on_bill.as_deref()
    }

    /// Languages it works in, or `None` where that is not known.
    #[inline]
    pub fn languages(&self) -> Option<&str> {
        self.languages.as_deref()
    }

    /// Ids of the contacts to show together with it when it is not known who asks: an adult line and the
    /// line for children.
    #[inline]
    pub fn shown_with(&self) -> impl Iterator<Item = &str> {
        self.shown_with.split_ascii_whitespace()
    }

    /// The id of the contact that this one takes the place of where its nation or area is known: a police
    /// force for 101.
    #[inline]
    pub fn stands_in_for(&self) -> Option<&str> {
        self.stands_in_for.as_deref()
    }

    /// Ids of contacts that have a number in common with it on purpose.
    #[inline]
    pub fn shares_number_with(&self) -> impl Iterator<Item = &str> {
        self.shares_number_with.split_ascii_whitespace()
    }

    /// When its facts were last compared with their sources.
    #[inline]
    pub fn checked(&self) -> Date {
        self.checked
    }

    /// What is thin, unsettled or old in the record: for maintainers, not for the public.
    #[inline]
    pub fn caution(&self) -> impl Iterator<Item = &str> {
        self.caution.lines()
    }

    /// The ways to reach it, best first; never empty.
    #[inline]
    pub fn channels(&self) -> &[Channel] {
        &self.channels
    }

    /// Its first voice number, or `None` for a contact that takes no calls.
    #[inline]
    pub fn phone(&self) -> Option<&PhoneNumber> {
        self.channels.iter().find(|channel| channel.kind == ChannelKind::Phone)?.phone()
    }

    /// How good the evidence is for the number to call or text; for a contact without one, for the contact as a whole.
    #[inline]
    pub fn evidence(&self) -> Evidence {
        let has_number = self.channels.iter().any(|channel| channel.phone().is_some() || channel.sms().is_some());
        let counts = |source: &Source<'_>| !has_number || source.supports().any(|fact| fact == Support::Number);
        let own_undated = |source: Source<'_>| source.grade() <= Grade::Government && source.seen().is_none();
        Evidence {
            grade: self.sources().filter(counts).map(|source| source.grade()).min().unwrap_or(Grade::ThirdParty),
            seen: match self.sources().any(own_undated) {
                true => None,
                false => self.sources().filter_map(|source| source.seen()).max(),
            },
        }
    }

    /// Where its facts come from; never empty.
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'_>> {
        self.sources.lines().filter_map(Source::unpack)
    }
}

/// How good the evidence for a contact is; from [`Contact::evidence`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Evidence {
    /// The best kind of page on which the number was read.
    pub grade: Grade,
    /// The newest date of all its sources, or `None` where that is not known: none bears a date, or a page of the
    /// service itself, the government or the like bears none and may be newer.
    pub seen: Option<Seen>,
}

impl PartialEq for Contact {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Contact {}

impl PartialOrd for Contact {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Contact {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.id.cmp(&other.id)
    }
}

impl Hash for Contact {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}
