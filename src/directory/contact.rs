//! A contact: who can help, how to reach them, and how that is known.

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};

use crate::directory::channel::Channel;
use crate::directory::source::Source;
use crate::number::PhoneNumber;
use crate::time::{Date, Seen};
use crate::vocabulary::ChannelKind;
use crate::vocabulary::text::{List, Text};
use crate::vocabulary::{Anonymity, Audience, Grade, Nation, Support};

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
    /// use helplines::contacts;
    /// use helplines::directory::Anonymity;
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
    /// use helplines::contacts::NSPCC_HELPLINE;
    /// use helplines::directory::Grade;
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
    /// use helplines::contacts::SAMARITANS;
    /// use helplines::directory::Support;
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
/// use helplines::Directory;
/// use helplines::directory::Grade;
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
