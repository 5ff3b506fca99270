//! The answer: whom to contact, in which order, and why. How it is chosen stands in one function, in `choose.rs`.

mod choose;
mod situation;

use alloc::vec::Vec;
use core::fmt;

pub use situation::Situation;

use crate::directory::{Channel, ConcernEntry, Contact, Directory, Line};
use crate::time::{LocalTime, OpenState};
use crate::vocabulary::slug::slugs;
use crate::vocabulary::{Audience, ChannelKind, Concern, Nation};

slugs! {
    /// Something known of the person asking that an answer keeps to, unless nobody would be left: [`Advice::widened`].
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    /// use helplines::advice::Filter;
    ///
    /// // No service is there for people who worry about their own part in fraud: the general answer is given.
    /// let situation = Situation::new(Concern::Fraud).audience(Audience::OwnBehaviour);
    /// assert_eq!(Directory::embedded().advise(&situation).widened(), [Filter::Audience]);
    /// ```
    Filter, "filter";
    /// The channel they can use.
    Channel = "channel": "How to get in touch",
    /// Who they are.
    Audience = "audience": "Who is asking",
    /// The nation they are in.
    Nation = "nation": "Nation",
    /// The area they are in.
    Area = "area": "Area",
}
/// The answer to a [`Situation`]: 999 first, then the contacts in order, then what to do and avoid.
///
/// There is always at least one step. It shows itself as text, Markdown, HTML or a sentence. It keeps a handle to its
/// directory, so it can be returned, cached and sent to another thread, whatever becomes of the directory meanwhile.
/// Making it allocates the list of steps; reading and showing it allocates nothing.
///
/// It has no Display, and its Debug counts: what somebody is worried about does not belong in a log.
///
/// ```
/// use helplines::{Concern, contacts};
///
/// let advice = helplines::advise(Concern::ChildSafety);
/// assert_eq!(advice.emergency(), contacts::EMERGENCY_999);
/// assert_eq!(advice.steps()[0].contact(), contacts::POLICE_101);
/// assert!(advice.text().to_string().contains("0808 800 5000"));
/// ```
#[derive(Clone)]
pub struct Advice {
    directory: Directory,
    situation: Situation,
    steps: Vec<Step>,
    widened: Vec<Filter>,
}

/// One contact of an answer: who, why this one, and by which channels.
///
/// ```
/// use helplines::{Audience, Concern, Directory, Situation};
///
/// let situation = Situation::new(Concern::SelfHarm).audience(Audience::Child);
/// let advice = Directory::embedded().advise(&situation);
/// let step = &advice.steps()[0];
/// let channel = step.channels().next().unwrap();
/// assert_eq!(format!("{}: {}", step.contact().name(), channel.value()), "Childline: 0800 1111");
/// ```
#[derive(Clone)]
pub struct Step {
    directory: Directory,
    concern: Concern,
    asked: Asked,
    /// The place of the contact in the directory.
    place: usize,
}

/// What of the situation settles which channels come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Asked {
    nation: Option<Nation>,
    channel: Option<ChannelKind>,
    time: Option<LocalTime>,
}

impl Asked {
    #[inline]
    fn of(situation: &Situation) -> Self {
        Self { nation: situation.known_nation(), channel: situation.known_channel(), time: situation.known_time() }
    }
}

impl Step {
    /// Returns the contact.
    ///
    /// ```
    /// use helplines::{Concern, contacts::NSPCC_HELPLINE};
    ///
    /// // The police are first; second is who can talk a worry through.
    /// let advice = helplines::advise(Concern::ChildSafety);
    /// assert_eq!(advice.steps()[1].contact(), NSPCC_HELPLINE);
    /// ```
    #[inline]
    pub fn contact(&self) -> &Contact {
        self.directory.contacts().get(self.place).unwrap_or_else(|| self.directory.emergency())
    }

    /// Says why this one, in a line for the reader; for a contact that comes along with another (Fearless with Crimestoppers)
    /// and has no reason of its own, whom it is for.
    ///
    /// ```
    /// use helplines::{Concern, contacts::CHILDLINE};
    ///
    /// let why = |concern| {
    ///     let advice = helplines::advise(concern);
    ///     advice.steps().iter().find(|step| *step.contact() == *CHILDLINE).map(|step| step.why().to_owned())
    /// };
    /// // The same contact, for another reason.
    /// assert!(why(Concern::Bullying).is_some_and(|why| why.contains("bullied")));
    /// assert!(why(Concern::ChildSafety).is_some_and(|why| !why.contains("bullied")));
    /// ```
    #[inline]
    pub fn why(&self) -> &str {
        let contact = self.contact();
        self.directory.why(self.concern, contact).unwrap_or(contact.who_for())
    }

    /// Goes through the channels that the person can use, best first: the kind they asked for; where the time is known, what is
    /// open before what is not known before what is closed; then as the contact orders them. Channels for other nations
    /// are left out. E-mail, forms and apps wait for an answer, so they count as not known even where they never close.
    ///
    /// ```
    /// use helplines::{ChannelKind, Concern, Directory, Nation, Situation};
    ///
    /// let situation = Situation::new(Concern::ForcedMarriage).nation(Nation::England).by(ChannelKind::Email);
    /// let advice = Directory::embedded().advise(situation);
    /// let mut channels = advice.steps()[0].channels();
    /// assert_eq!(channels.next().map(|channel| channel.value()), Some("fmu@fcdo.gov.uk"));
    /// assert!(channels.all(|channel| channel.serves(Nation::England)));
    /// ```
    #[inline]
    pub fn channels(&self) -> impl Iterator<Item = Channel<'_>> + Clone {
        let (contact, asked) = (self.contact(), self.asked);
        let order =
            move |channel: &Channel<'_>| (Some(channel.kind()) != asked.channel, open_rank(contact, channel, asked));
        let usable = move |channel: &Channel<'_>| usable(channel, asked);
        // There are few ranks: one pass for each that can be puts the channels in order without a list of their own.
        let ranks = [(false, 0), (false, 1), (false, 2), (true, 0), (true, 1), (true, 2)];
        let can_be = move |(other, rank): &(bool, u8)| {
            (asked.channel.is_some() || *other) && (asked.time.is_some() || *rank == 1)
        };
        ranks
            .into_iter()
            .filter(can_be)
            .flat_map(move |rank| contact.channels().filter(usable).filter(move |channel| order(channel) == rank))
    }

    /// Tells whether a channel of this contact is open, or `None` where no time was given.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Situation};
    /// use helplines::time::{OpenState, UnknownHours};
    ///
    /// let christmas_night = Situation::new(Concern::SuicidalThoughts).at("2026-12-25T23:15".parse::<helplines::time::LocalTime>()?);
    /// let advice = Directory::embedded().advise(&christmas_night);
    /// let samaritans = &advice.steps()[0];
    /// let states = samaritans.channels().map(|channel| (channel.value(), samaritans.state_of(&channel)));
    /// let states: Vec<_> = states.collect();
    /// assert!(states.contains(&("116 123", Some(OpenState::Open { until: None }))));
    /// // The hours of the Welsh language line are not settled.
    /// let unknown = OpenState::Unknown { why: UnknownHours::NotPublished };
    /// assert!(states.contains(&("0808 164 0123", Some(unknown))));
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub fn state_of(&self, channel: &Channel<'_>) -> Option<OpenState> {
        Some(state(self.contact(), channel, self.asked.time?))
    }

    /// The time at which the person asks, or `None` where none was given.
    #[inline]
    pub(crate) fn asked_at(&self) -> Option<LocalTime> {
        self.asked.time
    }

    /// Tells whether the best channel on which somebody answers is open; `None` where no time was given, and where there are
    /// only a form, an address or an app, which can be written to at any time.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::Bullying).audience(Audience::Child);
    /// assert_eq!(Directory::embedded().advise(&situation).steps()[0].open(), None);
    /// let now = situation.at("2026-12-25T23:15".parse::<helplines::time::LocalTime>()?);
    /// let advice = Directory::embedded().advise(now);
    /// assert!(advice.steps()[0].open().is_some_and(|state| state.is_open()));
    /// # Ok::<(), helplines::time::DateError>(())
    /// ```
    #[inline]
    pub fn open(&self) -> Option<OpenState> {
        self.state_of(&self.channels().find(|channel| !waits(channel))?)
    }
}

/// Steps are equal when they send the same person to the same contact, for the same reason.
impl PartialEq for Step {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        (self.concern, self.asked) == (other.concern, other.asked)
            && self.contact() == other.contact()
            && self.why() == other.why()
    }
}

impl Eq for Step {}

impl fmt::Debug for Step {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Step").field(&self.contact().id()).finish()
    }
}

/// Whether a channel of a contact is open, by the bank holidays of the nations that it is for.
#[inline]
fn state(contact: &Contact, channel: &Channel<'_>, time: LocalTime) -> OpenState {
    let own = channel.nations();
    let nations = if own.is_empty() { contact.nations() } else { own };
    let mut list = [Nation::England; Nation::ALL.len()];
    list.iter_mut().zip(nations).for_each(|(place, nation)| *place = nation);
    channel.hours().at(time, list.get(..nations.len()).unwrap_or_default())
}

/// Whether the channel is for people where the person is.
#[inline]
fn usable(channel: &Channel<'_>, asked: Asked) -> bool {
    asked.nation.is_none_or(|nation| channel.serves(nation))
}

/// Whether who writes there waits for an answer.
#[inline]
fn waits(channel: &Channel<'_>) -> bool {
    matches!(channel.kind(), ChannelKind::Form | ChannelKind::Email | ChannelKind::App)
}

/// Open 0, not known 1, closed 2; 1 where no time was given. What waits for an answer is never open.
#[inline]
fn open_rank(contact: &Contact, channel: &Channel<'_>, asked: Asked) -> u8 {
    let time = asked.time.filter(|_| !waits(channel));
    time.map_or(1, |time| state(contact, channel, time).rank())
}

/// Answers are equal when they give the same steps to the same situation.
impl PartialEq for Advice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.situation == other.situation
            && self.steps == other.steps
            && self.widened == other.widened
            && self.entry() == other.entry()
    }
}

impl Eq for Advice {}

/// The concern and counts, and nothing else of the person.
impl fmt::Debug for Advice {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (concern, steps, widened) = (self.concern(), self.steps.len(), self.widened.len());
        write!(f, "Advice {{ concern: {concern}, steps: {steps}, widened: {widened} }}")
    }
}

impl Advice {
    #[inline]
    pub(crate) fn new(directory: &Directory, situation: Situation) -> Self {
        let (contacts, widened) = choose::choose(directory, &situation);
        let (concern, asked) = (situation.concern(), Asked::of(&situation));
        let places = contacts.into_iter().filter_map(|contact| directory.place_of(contact.id()));
        let steps = places.map(|place| Step { directory: directory.clone(), concern, asked, place }).collect();
        Self { directory: directory.clone(), situation, steps, widened }
    }

    /// Says what was known of the person asking.
    ///
    /// ```
    /// use helplines::{ChannelKind, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::Fraud).by(ChannelKind::App);
    /// let advice = Directory::embedded().advise(&situation);
    /// // Nobody can be reached by an app; what was asked for is kept all the same.
    /// assert!(!advice.widened().is_empty());
    /// assert_eq!(advice.situation().known_channel(), Some(ChannelKind::App));
    /// ```
    #[inline]
    pub fn situation(&self) -> &Situation {
        &self.situation
    }

    /// Returns the concern.
    ///
    /// ```
    /// use helplines::Concern;
    ///
    /// let advice = helplines::advise("county lines".parse::<Concern>()?);
    /// assert_eq!(advice.concern(), Concern::ChildExploitation);
    /// # Ok::<(), helplines::UnknownSlug>(())
    /// ```
    #[inline]
    pub fn concern(&self) -> Concern {
        self.situation.concern()
    }

    /// Returns the words and guidance of the concern, for all readers.
    ///
    /// ```
    /// use helplines::Concern;
    ///
    /// let advice = helplines::advise(Concern::ChildSafety);
    /// assert_eq!(advice.entry().title(), "A child may not be safe");
    /// // It has lines for children too; the guidance of this answer is for a grown-up who is worried.
    /// assert!(advice.entry().actions().count() > advice.guidance().actions().count());
    /// ```
    #[inline]
    pub fn entry(&self) -> &ConcernEntry {
        self.directory.concern(self.concern())
    }

    /// Returns the emergency services: 999, always. [`ConcernEntry::danger`] says when to call them.
    ///
    /// ```
    /// use helplines::{Concern, contacts::EMERGENCY_999};
    ///
    /// for concern in Concern::ALL {
    ///     let advice = helplines::advise(*concern);
    ///     assert_eq!(advice.emergency(), EMERGENCY_999);
    ///     assert!(advice.entry().danger().contains("999"));
    /// }
    /// ```
    #[inline]
    pub fn emergency(&self) -> &Contact {
        self.directory.emergency()
    }

    /// Says whom to contact, best first; never empty.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation, Situation, contacts::POLICE_SCOTLAND};
    ///
    /// let situation = Situation::new(Concern::ChildSafety).nation(Nation::Scotland);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert_eq!(advice.steps()[0].contact(), POLICE_SCOTLAND);
    /// assert!(advice.steps().iter().all(|step| step.contact().serves(Nation::Scotland)));
    /// ```
    #[inline]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Says what of the situation could not be kept to, because nobody would have been left; empty when all was.
    ///
    /// ```
    /// use helplines::{ChannelKind, Concern, Directory, Situation};
    /// use helplines::advice::Filter;
    ///
    /// let by = |channel| Directory::embedded().advise(Situation::new(Concern::Fraud).by(channel));
    /// assert_eq!(by(ChannelKind::App).widened(), [Filter::Channel]);
    /// let advice = by(ChannelKind::Phone);
    /// assert!(advice.widened().is_empty());
    /// ```
    #[inline]
    pub fn widened(&self) -> &[Filter] {
        &self.widened
    }

    /// Returns the guidance that is written for the person asking.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let advice = Directory::embedded().advise(Situation::new(Concern::Bullying).audience(Audience::Child));
    /// for line in advice.guidance().actions() {
    ///     println!("- {}", line.text());
    ///     assert!(line.is_for(Audience::Child));
    /// }
    /// ```
    #[inline]
    pub fn guidance(&self) -> Guidance<'_> {
        let entry = self.entry();
        let reader = self.situation.known_audience().unwrap_or(entry.reader());
        Guidance { entry, reader, nation: self.situation.known_nation() }
    }
}

/// What to do and avoid, for one reader in their nation; from [`Advice::guidance`].
///
/// ```
/// use helplines::{Audience, Concern, Directory, Situation};
///
/// let advice = Directory::embedded().advise(Situation::new(Concern::Bullying).audience(Audience::Child));
/// let guidance = advice.guidance();
/// assert!(guidance.actions().any(|line| line.text().contains("Childline")));
/// // The signs are for those who look after a child.
/// assert_eq!(guidance.signs().count(), 0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guidance<'d> {
    entry: &'d ConcernEntry,
    reader: Audience,
    nation: Option<Nation>,
}

impl<'d> Guidance<'d> {
    /// Says whom it is written for: the person asking or, where nobody is known, the usual reader of the concern.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::ChildSafety);
    /// assert_eq!(Directory::embedded().advise(&situation).guidance().reader(), Audience::Worried);
    /// let situation = situation.audience(Audience::Child);
    /// assert_eq!(Directory::embedded().advise(&situation).guidance().reader(), Audience::Child);
    /// ```
    #[inline]
    pub fn reader(&self) -> Audience {
        self.reader
    }

    /// Goes through what to do.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation, Situation};
    ///
    /// let situation = Situation::new(Concern::SuicidalThoughts).nation(Nation::NorthernIreland);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert!(advice.guidance().actions().any(|line| line.text().contains("Lifeline")));
    /// // What holds in other nations alone is left out: nobody here is sent to NHS 111.
    /// assert!(advice.guidance().actions().all(|line| line.holds_in(Nation::NorthernIreland)));
    /// ```
    #[inline]
    pub fn actions(&self) -> impl Iterator<Item = Line<'d>> + Clone + use<'d> {
        self.of(self.entry.actions())
    }

    /// Goes through what not to do.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let secret = |audience| {
    ///     let advice = Directory::embedded().advise(Situation::new(Concern::ChildSafety).audience(audience));
    ///     advice.guidance().avoid().any(|line| line.text().contains("keep it secret"))
    /// };
    /// // For a grown-up in whom a child confides, not for the child.
    /// assert!(secret(Audience::Professional) && !secret(Audience::Child));
    /// ```
    #[inline]
    pub fn avoid(&self) -> impl Iterator<Item = Line<'d>> + Clone + use<'d> {
        self.of(self.entry.avoid())
    }

    /// Signs to look for; none where no source gives any for this reader.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::SuicidalThoughts).audience(Audience::Worried);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert!(advice.guidance().signs().any(|line| line.text().contains("say goodbye")));
    /// ```
    #[inline]
    pub fn signs(&self) -> impl Iterator<Item = Line<'d>> + Clone + use<'d> {
        self.of(self.entry.signs())
    }

    /// Goes through what is good to know.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::SuicidalThoughts).audience(Audience::Worried);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert!(advice.guidance().good_to_know().any(|line| line.text().contains("safe to ask")));
    /// ```
    #[inline]
    pub fn good_to_know(&self) -> impl Iterator<Item = Line<'d>> + Clone + use<'d> {
        self.of(self.entry.good_to_know())
    }

    #[inline]
    fn of<I: Iterator<Item = Line<'d>> + Clone>(
        &self,
        lines: I,
    ) -> impl Iterator<Item = Line<'d>> + Clone + use<'d, I> {
        let Self { reader, nation, .. } = *self;
        lines.filter(move |line| line.is_for(reader) && nation.is_none_or(|nation| line.holds_in(nation)))
    }
}

impl Directory {
    /// Returns the answer to a situation: whom to contact, in which order, and what to do. Never empty.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Nation, Situation};
    ///
    /// let situation = Situation::new(Concern::DomesticAbuse).audience(Audience::Adult).nation(Nation::Wales);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert_eq!(advice.steps()[0].contact().name(), "Live Fear Free Helpline");
    /// assert!(advice.widened().is_empty());
    /// ```
    #[inline]
    pub fn advise(&self, situation: impl Into<Situation>) -> Advice {
        Advice::new(self, situation.into())
    }
}
