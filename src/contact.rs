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
    ///
    /// ```
    /// use helplines::{Audience, contacts::CHILDLINE};
    ///
    /// assert_eq!("Own behaviour".parse(), Ok(Audience::OwnBehaviour));
    /// assert!(CHILDLINE.is_for(Audience::Child));
    /// ```
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
    ///
    /// ```
    /// use helplines::{Nation, contacts::POLICE_SCOTLAND};
    ///
    /// assert_eq!(POLICE_SCOTLAND.nations(), [Nation::Scotland]);
    /// assert_eq!("northern ireland".parse(), Ok(Nation::NorthernIreland));
    /// ```
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
    ///
    /// ```
    /// use helplines::Nation;
    ///
    /// assert_eq!(Nation::NorthernIreland.name(), "Northern Ireland");
    /// assert_eq!(Nation::NorthernIreland.as_str(), "northern-ireland");
    /// ```
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
    ///
    /// ```
    /// use helplines::{ChannelKind, contacts::SHOUT};
    ///
    /// // Shout takes text messages alone: no calls, and nothing by textphone.
    /// assert!(SHOUT.channels().iter().all(|channel| channel.kind() == ChannelKind::Sms));
    /// ```
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
    ///
    /// ```
    /// use helplines::{Anonymity, contacts};
    ///
    /// assert_eq!(contacts::CRIMESTOPPERS.anonymity(), Some(Anonymity::Always));
    /// assert_eq!(contacts::CHILDLINE.anonymity(), Some(Anonymity::IfYouChoose));
    /// ```
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
    /// use helplines::{Directory, Hours, contacts::CHILDLINE};
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
    /// use helplines::{ChannelKind, Cost, contacts::CHILDLINE};
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
    /// What the sources come to, so that no view has to read them.
    pub(crate) evidence: Evidence,
}

impl Contact {
    /// The id: lower case, words joined by hyphens; stable across releases.
    ///
    /// ```
    /// use helplines::contacts::NSPCC_HELPLINE;
    ///
    /// assert_eq!(NSPCC_HELPLINE.id(), "nspcc-helpline");
    /// assert_eq!(helplines::contact("nspcc-helpline"), Some(NSPCC_HELPLINE));
    /// ```
    #[inline]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name of the service.
    ///
    /// ```
    /// assert_eq!(helplines::contacts::PAPYRUS_HOPELINE247.name(), "HOPELINE247");
    /// ```
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Who runs it.
    ///
    /// ```
    /// assert_eq!(helplines::contacts::CHILDLINE.organisation(), "NSPCC");
    /// ```
    #[inline]
    pub fn organisation(&self) -> &str {
        &self.organisation
    }

    /// How to name it inside a sentence, article and all: `the police`, `Childline`.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, NSPCC_HELPLINE};
    ///
    /// let sentence = format!("Call {} or {}.", NSPCC_HELPLINE.mention(), CHILDLINE.mention());
    /// assert_eq!(sentence, "Call the NSPCC Helpline or Childline.");
    /// ```
    #[inline]
    pub fn mention(&self) -> &str {
        &self.mention
    }

    /// Its page on the web, or `None` where none is known well enough.
    ///
    /// ```
    /// use helplines::contacts::{EMERGENCY_999, SAMARITANS};
    ///
    /// assert_eq!(SAMARITANS.website(), Some("https://www.samaritans.org/"));
    /// assert_eq!(EMERGENCY_999.website(), None);
    /// ```
    #[inline]
    pub fn website(&self) -> Option<&str> {
        self.website.as_deref()
    }

    /// What it does, for the person who calls.
    ///
    /// ```
    /// assert!(helplines::contacts::EMERGENCY_999.about().starts_with("Police, ambulance, fire and coastguard."));
    /// ```
    #[inline]
    pub fn about(&self) -> &str {
        &self.about
    }

    /// Who may use it, ages included.
    ///
    /// ```
    /// assert_eq!(helplines::contacts::CHILDLINE.who_for(), "Anyone under 19 in the UK.");
    /// ```
    #[inline]
    pub fn who_for(&self) -> &str {
        &self.who_for
    }

    /// Whether it is a public body that must act: police, council, NHS or government. It keeps its place in an
    /// answer when others move because they are open or closed.
    ///
    /// ```
    /// use helplines::contacts::{CRIMESTOPPERS, POLICE_101};
    ///
    /// assert!(POLICE_101.statutory());
    /// // A charity, not the police.
    /// assert!(!CRIMESTOPPERS.statutory());
    /// ```
    #[inline]
    pub fn statutory(&self) -> bool {
        self.statutory
    }

    /// Whether a call to it, seen by somebody else, could give away or endanger who called: all but 999, 101 and the
    /// police forces. [`Directory::is_sensitive`](crate::Directory::is_sensitive) says it of a number.
    ///
    /// ```
    /// use helplines::contacts::{EMERGENCY_999, NATIONAL_DOMESTIC_ABUSE_HELPLINE};
    ///
    /// assert!(NATIONAL_DOMESTIC_ABUSE_HELPLINE.sensitive());
    /// assert!(!EMERGENCY_999.sensitive());
    /// ```
    #[inline]
    pub fn sensitive(&self) -> bool {
        self.sensitive
    }

    /// Whom it can help; never empty.
    ///
    /// ```
    /// use helplines::{Audience, contacts::CHILDLINE};
    ///
    /// assert_eq!(CHILDLINE.audiences(), [Audience::Child]);
    /// ```
    #[inline]
    pub fn audiences(&self) -> &[Audience] {
        &self.audiences
    }

    /// The nations it serves; never empty.
    ///
    /// ```
    /// use helplines::{Nation, contacts};
    ///
    /// assert_eq!(contacts::SAMARITANS.nations(), Nation::ALL);
    /// assert_eq!(contacts::LIVE_FEAR_FREE.nations(), [Nation::Wales]);
    /// ```
    #[inline]
    pub fn nations(&self) -> &[Nation] {
        &self.nations
    }

    /// Whether it serves people in `nation`.
    ///
    /// ```
    /// use helplines::{Nation, contacts::PSNI};
    ///
    /// assert!(PSNI.serves(Nation::NorthernIreland));
    /// assert!(!PSNI.serves(Nation::England));
    /// ```
    #[inline]
    pub fn serves(&self, nation: Nation) -> bool {
        self.nations.contains(&nation)
    }

    /// Whether somebody in this nation can reach it: it serves them, by one channel at least.
    #[inline]
    pub(crate) fn is_reached_from(&self, nation: Nation) -> bool {
        self.serves(nation) && self.channels.iter().any(|channel| channel.serves(nation))
    }

    /// Whether it can help this audience.
    ///
    /// ```
    /// use helplines::{Audience, contacts::{CHILDLINE, NSPCC_HELPLINE}};
    ///
    /// // Childline is for children, the NSPCC Helpline for adults who worry about one.
    /// assert!(!CHILDLINE.is_for(Audience::Worried));
    /// assert!(NSPCC_HELPLINE.is_for(Audience::Worried));
    /// ```
    #[inline]
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences.contains(&audience)
    }

    /// The places it is limited to, narrower than a nation; empty where it is not.
    ///
    /// ```
    /// use helplines::contacts::{SAMARITANS, THAMES_VALLEY_POLICE};
    ///
    /// assert!(THAMES_VALLEY_POLICE.areas().any(|area| area == "Oxfordshire"));
    /// assert_eq!(SAMARITANS.areas().count(), 0);
    /// ```
    #[inline]
    pub fn areas(&self) -> impl Iterator<Item = &str> {
        self.areas.lines()
    }

    /// Whether a name is needed, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::{Anonymity, contacts};
    ///
    /// assert_eq!(contacts::CEOP_SAFETY_CENTRE.anonymity(), Some(Anonymity::NameNeeded));
    /// // Not known: that is not "no".
    /// assert_eq!(contacts::EMERGENCY_999.anonymity(), None);
    /// ```
    #[inline]
    pub fn anonymity(&self) -> Option<Anonymity> {
        self.anonymity
    }

    /// What is kept in confidence, always with its limit, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, EMERGENCY_999};
    ///
    /// assert!(CHILDLINE.confidentiality().is_some_and(|limit| limit.contains("serious danger")));
    /// assert_eq!(EMERGENCY_999.confidentiality(), None);
    /// ```
    #[inline]
    pub fn confidentiality(&self) -> Option<&str> {
        self.confidentiality.as_deref()
    }

    /// Where contact does not show on a bill, with its limits, or `None` where nobody has published that.
    /// A call still shows in the list of calls of the phone itself.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, EMERGENCY_999};
    ///
    /// assert!(CHILDLINE.hidden_on_bill().is_some_and(|limits| limits.contains("most mobile networks")));
    /// assert_eq!(EMERGENCY_999.hidden_on_bill(), None);
    /// ```
    #[inline]
    pub fn hidden_on_bill(&self) -> Option<&str> {
        self.hidden_on_bill.as_deref()
    }

    /// Languages it works in, in words, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::{Directory, contacts::SAMARITANS};
    ///
    /// assert_eq!(SAMARITANS.languages(), Some("English, and Welsh on a separate line"));
    /// // Of most it is not known, which does not mean English alone.
    /// assert!(Directory::embedded().contacts().iter().any(|contact| contact.languages().is_none()));
    /// ```
    #[inline]
    pub fn languages(&self) -> Option<&str> {
        self.languages.as_deref()
    }

    /// Ids of the contacts to show together with it when it is not known who asks: an adult line and the
    /// line for children. Mostly none.
    ///
    /// ```
    /// use helplines::contacts::{NSPCC_HELPLINE, SAMARITANS};
    ///
    /// assert!(NSPCC_HELPLINE.shown_with().eq(["childline"]));
    /// assert_eq!(SAMARITANS.shown_with().next(), None);
    /// ```
    #[inline]
    pub fn shown_with(&self) -> impl Iterator<Item = &str> {
        self.shown_with.split_ascii_whitespace()
    }

    /// The id of the contact that this one takes the place of where its nation or area is known: a police
    /// force for 101. `None` for most.
    ///
    /// ```
    /// use helplines::contacts::{POLICE_101, POLICE_SCOTLAND};
    ///
    /// assert_eq!(POLICE_SCOTLAND.stands_in_for(), Some("police-101"));
    /// assert_eq!(POLICE_101.stands_in_for(), None);
    /// ```
    #[inline]
    pub fn stands_in_for(&self) -> Option<&str> {
        self.stands_in_for.as_deref()
    }

    /// Ids of the contacts whose number it has too, on purpose. They do not name it back:
    /// [`by_number`](crate::by_number) lists all who have a number.
    ///
    /// ```
    /// use helplines::contacts::{POLICE_101, POLICE_SCOTLAND};
    ///
    /// assert!(POLICE_SCOTLAND.shares_number_with().eq(["police-101"]));
    /// assert_eq!(POLICE_101.shares_number_with().count(), 0);
    /// assert!(helplines::by_number("101").contacts().count() > 1);
    /// ```
    #[inline]
    pub fn shares_number_with(&self) -> impl Iterator<Item = &str> {
        self.shares_number_with.split_ascii_whitespace()
    }

    /// When its facts were last compared with their sources. How old the sources are is another matter:
    /// [`evidence`](Self::evidence).
    ///
    /// ```
    /// use helplines::{DATA_VERSION, Directory};
    ///
    /// let newest = Directory::embedded().contacts().iter().map(|contact| contact.checked()).max();
    /// assert_eq!(newest, Some(DATA_VERSION));
    /// ```
    #[inline]
    pub fn checked(&self) -> Date {
        self.checked
    }

    /// What is thin, unsettled or old in the record, a sentence each: for maintainers, not for the public.
    ///
    /// ```
    /// for sentence in helplines::contacts::CHILDLINE.caution() {
    ///     println!("- {sentence}");
    /// }
    /// assert!(helplines::contacts::CHILDLINE.caution().count() > 0);
    /// ```
    #[inline]
    pub fn caution(&self) -> impl Iterator<Item = &str> {
        self.caution.lines()
    }

    /// The ways to reach it, best first; never empty.
    ///
    /// ```
    /// use helplines::{ChannelKind, contacts::CHILDLINE};
    ///
    /// let kinds: Vec<ChannelKind> = CHILDLINE.channels().iter().map(|channel| channel.kind()).collect();
    /// assert_eq!(kinds[..2], [ChannelKind::Phone, ChannelKind::Webchat]);
    /// ```
    #[inline]
    pub fn channels(&self) -> &[Channel] {
        &self.channels
    }

    /// Its first voice number, or `None` for a contact that takes no calls. Where each nation has a number of its own,
    /// look for the one that [`serves`](Channel::serves) it.
    ///
    /// ```
    /// use helplines::contacts::{SAMARITANS, SHOUT};
    ///
    /// assert_eq!(SAMARITANS.phone().map(|number| number.as_str()), Some("116 123"));
    /// // Shout takes text messages alone.
    /// assert!(SHOUT.phone().is_none());
    /// ```
    #[inline]
    pub fn phone(&self) -> Option<&PhoneNumber> {
        self.channels.iter().find(|channel| channel.kind == ChannelKind::Phone)?.phone()
    }

    /// How good the evidence is for the number to call or text; for a contact without one, for the contact as a whole.
    ///
    /// ```
    /// use helplines::{Grade, contacts::NSPCC_HELPLINE};
    ///
    /// let evidence = NSPCC_HELPLINE.evidence();
    /// assert_eq!(evidence.grade, Grade::Operator);
    /// match evidence.seen {
    ///     Some(seen) => println!("last seen in {seen}"),
    ///     None => println!("the age is not known"),
    /// }
    /// ```
    #[inline]
    pub fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// Where its facts come from; never empty.
    ///
    /// ```
    /// use helplines::{Support, contacts::SAMARITANS};
    ///
    /// let number = SAMARITANS.sources().find(|source| source.supports().any(|fact| fact == Support::Number)).unwrap();
    /// assert!(number.url().is_some_and(|url| url.starts_with("https://www.samaritans.org/")));
    /// ```
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'_>> {
        Source::unpack_all(&self.sources)
    }

    /// The sources of the number to call or text; of a contact without one, all.
    #[inline]
    pub(crate) fn sources_of_number(&self) -> impl Iterator<Item = Source<'_>> {
        sources_of_number(&self.channels, &self.sources)
    }
}

/// How good the evidence for a contact is; from [`Contact::evidence`].
///
/// ```
/// use helplines::{Directory, Grade};
///
/// // Whose number was read neither on a page of its own nor on one of the government?
/// let thin = Directory::embedded().contacts().iter().filter(|contact| contact.evidence().grade > Grade::Government);
/// assert!(thin.count() > 0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Evidence {
    /// The best kind of page on which the number was read; for a contact without a number, of all its pages.
    pub grade: Grade,
    /// The newest date of all its sources, or `None` where that is not known: none bears a date, or a page of the
    /// service itself, the government or the like bears none and may be newer.
    pub seen: Option<Seen>,
}

impl Evidence {
    /// Sums up packed sources, of a contact with these channels.
    #[cfg(feature = "toml")]
    #[inline]
    pub(crate) fn of(channels: &[Channel], packed: &str) -> Self {
        let sources = || Source::unpack_all(packed);
        let own_undated = |source: Source<'_>| source.grade() <= Grade::Government && source.seen().is_none();
        Self {
            grade: sources_of_number(channels, packed).map(|source| source.grade()).min().unwrap_or(Grade::ThirdParty),
            seen: match sources().any(own_undated) {
                true => None,
                false => sources().filter_map(|source| source.seen()).max(),
            },
        }
    }
}

/// The packed sources of the number to call or text; of a contact without one, all.
#[inline]
fn sources_of_number<'a>(channels: &[Channel], packed: &'a str) -> impl Iterator<Item = Source<'a>> + use<'a> {
    let has_number = channels.iter().any(|channel| channel.phone().is_some() || channel.sms().is_some());
    let counts = move |source: &Source<'_>| !has_number || source.supports().any(|fact| fact == Support::Number);
    Source::unpack_all(packed).filter(counts)
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
