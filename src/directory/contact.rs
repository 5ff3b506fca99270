//! A contact: who can help, how to reach them, and how that is known.

use core::fmt;

use crate::directory::record::{Record, listed};
use crate::directory::{Channel, Source};
use crate::time::{Date, Seen};
use crate::vocabulary::set::Set;
use crate::vocabulary::slug::unpack_slug;
use crate::vocabulary::{Anonymity, Audience, ChannelKind, Grade, Nation, Support};

/// What is known of a contact: the one list of it, in the order in which a record keeps it.
// What only choosing compares is written, and not read again.
#[allow(dead_code)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ContactField {
    Id,
    Name,
    Organisation,
    Mention,
    Website,
    About,
    WhoFor,
    Statutory,
    Sensitive,
    Audiences,
    Nations,
    Areas,
    Anonymity,
    Confidentiality,
    HiddenOnBill,
    Languages,
    ShownWith,
    StandsInFor,
    SharesNumberWith,
    Checked,
    Caution,
    Channels,
    Sources,
    WelshName,
    ShortNames,
}

use ContactField as Field;

/// The day of a record whose day cannot be read, of which there is none: every reader of records checks it.
const NEVER: Date = Date { year: 0, month: 1, day: 1 };

/// Who can help: a service, what it does, whom it serves, its channels and its sources.
///
/// Two contacts are equal when all that is known of them is: one that an overlay replaced is not equal to the one below it.
/// They sort by id.
///
/// ```
/// use helplines::{Nation, contacts};
///
/// let contact = contacts::NSPCC_HELPLINE;
/// assert_eq!(contact.name(), "NSPCC Helpline");
/// assert_eq!(contact.phone().map(|phone| phone.value()), Some("0808 800 5000"));
/// assert!(contact.serves(Nation::Wales));
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Contact {
    record: Record,
    filters: Filters,
}

/// What the choosing of an answer compares: it is in the record too, but to read it there each time would take long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Filters {
    audiences: u8,
    nations: u8,
    /// The nations from which one of its channels can be used.
    reached: u8,
    statutory: bool,
    sensitive: bool,
    /// Whether it serves some areas alone.
    local: bool,
    /// Whether it brings others along.
    paired: bool,
}

impl Contact {
    /// A contact of the embedded directory.
    #[inline]
    pub(crate) const fn packed(
        text: &'static str,
        ends: &'static [u32],
        [audiences, nations, reached, flags]: [u8; 4],
    ) -> Self {
        let (statutory, sensitive) = (flags & 1 != 0, flags & 2 != 0);
        let (local, paired) = (flags & 4 != 0, flags & 8 != 0);
        Self {
            record: Record::packed(text, ends),
            filters: Filters { audiences, nations, reached, statutory, sensitive, local, paired },
        }
    }

    /// A contact of a loaded directory.
    #[cfg(feature = "toml")]
    pub(crate) fn of(record: Record) -> Self {
        let field = |field: Field| record.field(field as usize);
        let nations = Set::<Nation>::unpack(field(Field::Nations));
        let channels = || Channel::unpack_all(field(Field::Channels));
        let reached = nations.iter().filter(|nation| channels().any(|channel| channel.serves(*nation)));
        let filters = Filters {
            audiences: Set::<Audience>::unpack(field(Field::Audiences)).bits(),
            nations: nations.bits(),
            reached: reached.collect::<Set<Nation>>().bits(),
            statutory: field(Field::Statutory) == "true",
            sensitive: field(Field::Sensitive) == "true",
            local: !field(Field::Areas).is_empty(),
            paired: !field(Field::ShownWith).is_empty(),
        };
        Self { record, filters }
    }

    /// What [`packed`](Self::packed) takes.
    #[cfg(feature = "toml")]
    pub(crate) fn parts(&self) -> (&Record, [u8; 4]) {
        let Filters { audiences, nations, reached, statutory, sensitive, local, paired } = self.filters;
        let flags = [statutory, sensitive, local, paired];
        let flags = flags.iter().rev().fold(0, |flags, flag| flags << 1 | u8::from(*flag));
        (&self.record, [audiences, nations, reached, flags])
    }

    #[inline]
    fn field(&self, field: Field) -> &str {
        self.record.field(field as usize)
    }

    #[inline]
    fn optional(&self, field: Field) -> Option<&str> {
        self.record.optional(field as usize)
    }

    /// Returns the id: lower case, words joined by hyphens; stable across releases.
    ///
    /// ```
    /// use helplines::contacts::NSPCC_HELPLINE;
    ///
    /// assert_eq!(NSPCC_HELPLINE.id(), "nspcc-helpline");
    /// assert_eq!(helplines::contact("nspcc-helpline"), Some(NSPCC_HELPLINE));
    /// ```
    #[inline]
    pub fn id(&self) -> &str {
        self.field(Field::Id)
    }

    /// Returns the name of the service.
    ///
    /// ```
    /// assert_eq!(helplines::contacts::PAPYRUS_HOPELINE247.name(), "HOPELINE247");
    /// ```
    #[inline]
    pub fn name(&self) -> &str {
        self.field(Field::Name)
    }

    /// Says who runs it.
    ///
    /// ```
    /// assert_eq!(helplines::contacts::CHILDLINE.organisation(), "NSPCC");
    /// ```
    #[inline]
    pub fn organisation(&self) -> &str {
        self.field(Field::Organisation)
    }

    /// Says how to name it inside a sentence, article and all: `the police`, `Childline`.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, NSPCC_HELPLINE};
    ///
    /// let sentence = format!("Call {} or {}.", NSPCC_HELPLINE.mention(), CHILDLINE.mention());
    /// assert_eq!(sentence, "Call the NSPCC Helpline or Childline.");
    /// ```
    #[inline]
    pub fn mention(&self) -> &str {
        self.field(Field::Mention)
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
        self.optional(Field::Website)
    }

    /// Says what it does, for the person who calls.
    ///
    /// ```
    /// assert!(helplines::contacts::EMERGENCY_999.about().starts_with("Police, ambulance, fire and coastguard."));
    /// ```
    #[inline]
    pub fn about(&self) -> &str {
        self.field(Field::About)
    }

    /// Says who may use it, ages included.
    ///
    /// ```
    /// assert_eq!(helplines::contacts::CHILDLINE.who_for(), "Anyone under 19 in the UK.");
    /// ```
    #[inline]
    pub fn who_for(&self) -> &str {
        self.field(Field::WhoFor)
    }

    /// Tells whether it is a public body that must act: police, council, NHS or government. It keeps its place in an
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
        self.filters.statutory
    }

    /// Tells whether a call to it, seen by somebody else, could give away or endanger who called: all but 999, 101 and the
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
        self.filters.sensitive
    }

    /// Says whom it can help; never empty.
    ///
    /// ```
    /// use helplines::{Audience, contacts::CHILDLINE};
    ///
    /// assert_eq!(CHILDLINE.audiences(), [Audience::Child]);
    /// ```
    #[inline]
    pub fn audiences(&self) -> Set<Audience> {
        Set::of_bits(self.filters.audiences)
    }

    /// Returns the nations it serves; never empty.
    ///
    /// ```
    /// use helplines::{Nation, contacts};
    ///
    /// assert_eq!(contacts::SAMARITANS.nations().len(), Nation::ALL.len());
    /// assert_eq!(contacts::LIVE_FEAR_FREE.nations(), [Nation::Wales]);
    /// ```
    #[inline]
    pub fn nations(&self) -> Set<Nation> {
        Set::of_bits(self.filters.nations)
    }

    /// Tells whether it serves people in `nation`.
    ///
    /// ```
    /// use helplines::{Nation, contacts::PSNI};
    ///
    /// assert!(PSNI.serves(Nation::NorthernIreland));
    /// assert!(!PSNI.serves(Nation::England));
    /// ```
    #[inline]
    pub fn serves(&self, nation: Nation) -> bool {
        self.nations().contains(nation)
    }

    /// Whether somebody in this nation can reach it: it serves them, by one channel at least.
    #[inline]
    pub(crate) fn is_reached_from(&self, nation: Nation) -> bool {
        Set::<Nation>::of_bits(self.filters.reached).contains(nation)
    }

    /// Tells whether it can help this audience.
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
        self.audiences().contains(audience)
    }

    /// Goes through the places it is limited to, narrower than a nation; empty where it is not.
    ///
    /// ```
    /// use helplines::contacts::{SAMARITANS, THAMES_VALLEY_POLICE};
    ///
    /// assert!(THAMES_VALLEY_POLICE.areas().any(|area| area == "Oxfordshire"));
    /// assert_eq!(SAMARITANS.areas().count(), 0);
    /// ```
    #[inline]
    pub fn areas(&self) -> impl Iterator<Item = &str> + Clone {
        listed(if self.filters.local { self.field(Field::Areas) } else { "" })
    }

    /// Whether it is limited to some places.
    #[inline]
    pub(crate) fn is_local(&self) -> bool {
        self.filters.local
    }

    /// Tells whether a name is needed, or `None` where that is not known.
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
        unpack_slug(Anonymity::ALL, Anonymity::SLUGS, self.field(Field::Anonymity))
    }

    /// Says what is kept in confidence, always with its limit, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, EMERGENCY_999};
    ///
    /// assert!(CHILDLINE.confidentiality().is_some_and(|limit| limit.contains("serious danger")));
    /// assert_eq!(EMERGENCY_999.confidentiality(), None);
    /// ```
    #[inline]
    pub fn confidentiality(&self) -> Option<&str> {
        self.optional(Field::Confidentiality)
    }

    /// Says where a call or message does not show on a bill, with its limits, or `None` where nobody has published that.
    /// A call still shows in the list of calls of the phone itself.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, EMERGENCY_999};
    ///
    /// assert!(CHILDLINE.hidden_on_bill().is_some_and(|limits| limits.contains("most mobile")));
    /// assert_eq!(EMERGENCY_999.hidden_on_bill(), None);
    /// ```
    #[inline]
    pub fn hidden_on_bill(&self) -> Option<&str> {
        self.optional(Field::HiddenOnBill)
    }

    /// Returns the words of its name that are Welsh, for a page to mark them as such, or `None` where there are none.
    ///
    /// ```
    /// use helplines::contacts::{CHILDLINE, SOUTH_WALES_POLICE};
    ///
    /// assert_eq!(SOUTH_WALES_POLICE.welsh_name(), Some("Heddlu De Cymru"));
    /// assert_eq!(CHILDLINE.welsh_name(), None);
    /// ```
    #[inline]
    pub fn welsh_name(&self) -> Option<&str> {
        self.optional(Field::WelshName)
    }

    /// Goes through the other names by which texts commonly call it; often none.
    ///
    /// ```
    /// use helplines::contacts::{CALM, NSPCC_HELPLINE};
    ///
    /// assert!(CALM.short_names().any(|name| name == "Campaign Against Living Miserably"));
    /// assert!(NSPCC_HELPLINE.short_names().all(|name| name != "Childline"));
    /// ```
    #[inline]
    pub fn short_names(&self) -> impl Iterator<Item = &str> + Clone {
        listed(self.field(Field::ShortNames))
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
        self.optional(Field::Languages)
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
    pub fn shown_with(&self) -> impl Iterator<Item = &str> + Clone {
        let ids = if self.filters.paired { self.field(Field::ShownWith) } else { "" };
        ids.split_ascii_whitespace()
    }

    /// Returns the id of the contact that this one takes the place of where its nation or area is known: a police
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
        self.optional(Field::StandsInFor)
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
    pub fn shares_number_with(&self) -> impl Iterator<Item = &str> + Clone {
        self.field(Field::SharesNumberWith).split_ascii_whitespace()
    }

    /// Says when its facts were last compared with their sources. How old the sources are is another matter:
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
        self.field(Field::Checked).parse().unwrap_or(NEVER)
    }

    /// Goes through what is thin, unsettled or old in the record, a sentence each: for maintainers, not for the public.
    ///
    /// ```
    /// for sentence in helplines::contacts::CHILDLINE.caution() {
    ///     println!("- {sentence}");
    /// }
    /// assert!(helplines::contacts::CHILDLINE.caution().count() > 0);
    /// ```
    #[inline]
    pub fn caution(&self) -> impl Iterator<Item = &str> + Clone {
        listed(self.field(Field::Caution))
    }

    /// Goes through the ways to reach it, best first; never empty.
    ///
    /// ```
    /// use helplines::{ChannelKind, contacts::CHILDLINE};
    ///
    /// let kinds: Vec<ChannelKind> = CHILDLINE.channels().map(|channel| channel.kind()).collect();
    /// assert_eq!(kinds[..2], [ChannelKind::Phone, ChannelKind::Webchat]);
    /// ```
    #[inline]
    pub fn channels(&self) -> impl Iterator<Item = Channel<'_>> + Clone {
        Channel::unpack_all(self.field(Field::Channels))
    }

    /// Its first voice number, or `None` for a contact that takes no calls. Where each nation has a number of its own,
    /// look for the one that [`serves`](Channel::serves) it.
    ///
    /// ```
    /// use helplines::contacts::{SAMARITANS, SHOUT};
    ///
    /// assert_eq!(SAMARITANS.phone().map(|phone| phone.value()), Some("116 123"));
    /// // Shout takes text messages alone.
    /// assert!(SHOUT.phone().is_none());
    /// ```
    #[inline]
    pub fn phone(&self) -> Option<Channel<'_>> {
        self.channels().find(|channel| channel.kind() == ChannelKind::Phone)
    }

    /// Says how good the evidence is for the number to call or text; for a contact without one, for the contact as a whole.
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
        let own_undated = |source: Source<'_>| source.grade() <= Grade::Government && source.seen().is_none();
        Evidence {
            grade: self.sources_of_number().map(|source| source.grade()).min().unwrap_or(Grade::ThirdParty),
            seen: match self.sources().any(own_undated) {
                true => None,
                false => self.sources().filter_map(|source| source.seen()).max(),
            },
        }
    }

    /// Goes through the sources of its facts; never empty.
    ///
    /// ```
    /// use helplines::contacts::SAMARITANS;
    /// use helplines::directory::Support;
    ///
    /// let number = SAMARITANS.sources().find(|source| source.supports().any(|fact| fact == Support::Number)).unwrap();
    /// assert!(number.url().is_some_and(|url| url.starts_with("https://www.samaritans.org/")));
    /// ```
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'_>> + Clone {
        Source::unpack_all(self.field(Field::Sources))
    }

    /// The sources of the number to call or text; of a contact without one, all.
    #[inline]
    pub(crate) fn sources_of_number(&self) -> impl Iterator<Item = Source<'_>> {
        let has_number = self.channels().any(|channel| channel.dial().is_some());
        let counts = move |source: &Source<'_>| !has_number || source.supports().any(|fact| fact == Support::Number);
        self.sources().filter(counts)
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

/// What a contact is in a message to a developer: its id, and nothing that is long.
impl fmt::Debug for Contact {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Contact").field(&self.id()).finish()
    }
}
