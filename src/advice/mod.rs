//! The answer: whom to contact, in which order, and why. How it is chosen stands in one function, in `choose.rs`.

mod choose;
mod general;
mod guidance;
mod situation;

use alloc::vec::Vec;
use core::fmt;

pub use general::General;
pub(crate) use guidance::Said;
pub use guidance::{Guidance, GuidanceLine, Part};
pub use situation::Situation;

use crate::directory::{Channel, ConcernEntry, Contact, Directory};
use crate::time::{LocalTime, OpenState};
use crate::vocabulary::slug::{Key, slugs};
use crate::vocabulary::{Audience, ChannelKind, Concern, Cost, Nation, UnknownSlug};

slugs! {
    /// Something known of the person asking that an answer keeps to, unless nobody would be left: [`Advice::widened`].
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    /// use helplines::advice::Filter;
    ///
    /// // No service is there for people who worry about their own part in fraud: those for any worry of one's own are given.
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
    /// The concern, but in a general answer.
    concern: Option<Concern>,
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
    concern: Option<Concern>,
    audience: Option<Audience>,
    asked: Asked,
    /// The place of the contact in the directory.
    place: usize,
    /// How well it fits.
    group: usize,
    /// Whether it is one of those for such people whatever their concern.
    general: bool,
}

/// What of the situation settles which channels come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Asked {
    nation: Option<Nation>,
    channel: Option<ChannelKind>,
    free: bool,
    time: Option<LocalTime>,
}

impl Asked {
    #[inline]
    fn of(situation: &Situation) -> Self {
        Self {
            nation: situation.known_nation(),
            channel: situation.known_channel(),
            free: situation.needs_free(),
            time: situation.known_time(),
        }
    }

    /// Where a channel comes among those of its contact.
    #[inline]
    fn order_of(self, contact: &Contact, channel: &Channel<'_>) -> Order {
        let is_open = |time| state(contact, channel, time).is_open();
        let place = match self.time {
            None => Place::Own,
            Some(_) if answers_later(channel) => Place::Last,
            Some(time) if is_open(time) => Place::First,
            Some(_) => Place::Own,
        };
        Order { other: self.channel != Some(channel.kind()), costs: self.free && channel.cost() != Cost::Free, place }
    }

    /// Every order that can be, first ones first.
    #[inline]
    fn orders(self) -> impl Iterator<Item = Order> + Clone {
        // Where no kind is wished all are others, and where no time is known all keep their places.
        let others = if self.channel.is_some() { &[false, true][..] } else { &[true] };
        let costs = if self.free { &[false, true][..] } else { &[false] };
        let places = if self.time.is_some() { &[Place::First, Place::Own, Place::Last][..] } else { &[Place::Own] };
        let all = others.iter().flat_map(move |other| costs.iter().map(move |costs| (*other, *costs)));
        all.flat_map(move |(other, costs)| places.iter().map(move |place| Order { other, costs, place: *place }))
    }
}

/// The order of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Order {
    /// Not of the kind that was asked for.
    other: bool,
    /// Not free, where that was asked for.
    costs: bool,
    place: Place,
}

/// What the hour makes of a channel's place among those of its contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// Open.
    First,
    /// Closed or not known: as the contact orders them.
    Own,
    /// What nobody answers at once never makes a closed line look open.
    Last,
}

/// The channels of a contact that the person can use, best first.
#[inline]
fn channels(contact: &Contact, asked: Asked) -> impl Iterator<Item = Channel<'_>> + Clone {
    let usable = move |channel: &Channel<'_>| usable(channel, asked);
    // There are few orders: one pass for each that can be puts the channels in order without a list of their own.
    let pass = move |order| move |channel: &Channel<'_>| asked.order_of(contact, channel) == order;
    asked.orders().flat_map(move |order| contact.channels().filter(usable).filter(pass(order)))
}

/// The channel of a contact to name where there is room for one: the first that is not for a part of a nation, but a call
/// where that is as good.
#[inline]
fn best_channel(contact: &Contact, asked: Asked) -> Option<Channel<'_>> {
    let named = contact.channels().filter(|channel| !channel.local() && usable(channel, asked));
    named.min_by_key(|channel| (asked.order_of(contact, channel), channel.kind() != ChannelKind::Phone))
}

/// How long somebody waits for an answer of a contact by its best channel. Who can only be written to is not closed.
#[inline]
fn wait(contact: &Contact, best: Option<Channel<'_>>, time: LocalTime) -> Wait {
    let answering = best.filter(|channel| !answers_later(channel));
    answering.map_or(Wait::NotKnown, |channel| match state(contact, &channel, time) {
        OpenState::Open { .. } => Wait::Open,
        OpenState::Unknown { .. } => Wait::NotKnown,
        OpenState::Closed { .. } => Wait::Closed,
    })
}

/// How long somebody waits for an answer, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Wait {
    Open,
    NotKnown,
    Closed,
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
        let general = self.general.then(|| self.directory.general_why(self.audience, contact)).flatten();
        general
            .or_else(|| self.concern.and_then(|concern| self.directory.why(concern, self.audience, contact)))
            .unwrap_or(contact.who_for())
    }

    /// Goes through the channels that the person can use, best first: the kind they asked for; where free calls are asked
    /// for, what is free; where the time is known, what is open, and last what they can only write to or need help to use;
    /// then as the contact orders them. Channels for other nations are left out.
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
        channels(self.contact(), self.asked)
    }

    /// Returns the channel to name where there is room for one: the first, but a call where that is as good. `None` where each
    /// is for a part of the nation alone: the website leads to the right one.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Situation};
    ///
    /// let advice = helplines::advise(Concern::SuicidalThoughts);
    /// assert_eq!(advice.steps()[0].best_channel().map(|channel| channel.value()), Some("116 123"));
    /// ```
    #[inline]
    pub fn best_channel(&self) -> Option<Channel<'_>> {
        best_channel(self.contact(), self.asked)
    }

    /// Goes through the channels to name where there is room for one: the best or, where it is not known in which nation the
    /// person is and each has its own, all of its kind.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation, Situation, contacts::BEAT};
    ///
    /// let named = |situation: Situation| {
    ///     let advice = Directory::embedded().advise(situation);
    ///     let beat = advice.steps().iter().find(|step| step.contact() == BEAT).map(|step| step.best_channels().count());
    ///     beat
    /// };
    /// assert_eq!(named(Situation::new(Concern::EatingDisorder)), Some(4));
    /// assert_eq!(named(Situation::new(Concern::EatingDisorder).nation(Nation::Wales)), Some(1));
    /// ```
    #[inline]
    pub fn best_channels(&self) -> impl Iterator<Item = Channel<'_>> + Clone {
        let best = self.best_channel();
        let each = best.filter(|best| self.asked.nation.is_none() && !best.nations().is_empty());
        let others = each.into_iter().flat_map(move |best| {
            let alike = move |channel: &Channel<'_>| channel.kind() == best.kind() && !channel.nations().is_empty();
            self.channels().filter(move |channel| alike(channel) && !channel.local() && *channel != best)
        });
        best.into_iter().chain(others)
    }

    /// How well the contact fits the situation: 0 for those that fit best. Contacts of one group are equally good.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::DomesticAbuse);
    /// assert!(advice.steps().is_sorted_by_key(|step| step.group()));
    /// assert_eq!(advice.steps()[0].group(), 0);
    /// ```
    #[inline]
    pub fn group(&self) -> usize {
        self.group
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
        self.state_of(&self.channels().find(|channel| !answers_later(channel))?)
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

/// Whether nobody answers there at once, or only by way of somebody else.
#[inline]
fn answers_later(channel: &Channel<'_>) -> bool {
    use ChannelKind as Kind;
    matches!(channel.kind(), Kind::Form | Kind::Email | Kind::App | Kind::Textphone | Kind::Bsl | Kind::PhoneFromAbroad)
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
        let concern = Some(situation.concern());
        Self::of(directory, situation, concern)
    }

    #[inline]
    fn of(directory: &Directory, situation: Situation, concern: Option<Concern>) -> Self {
        let own = concern.map_or(directory.general_entry(), |concern| directory.concern(concern));
        let (chosen, widened) = choose::choose(directory, own, &situation);
        let (audience, asked) = (situation.known_audience(), Asked::of(&situation));
        let general = concern.is_none() || widened.contains(&Filter::Audience);
        let step = |(group, place): choose::Choice| Step {
            directory: directory.clone(),
            concern,
            audience,
            asked,
            place,
            group,
            general,
        };
        let steps = chosen.into_iter().map(step).collect();
        Self { directory: directory.clone(), situation, concern, steps, widened }
    }

    #[inline]
    pub(crate) fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Whether it is for anybody, whatever it is about.
    #[inline]
    pub(crate) fn is_general(&self) -> bool {
        self.concern.is_none()
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
        self.concern.map_or(self.directory.general_entry(), |concern| self.directory.concern(concern))
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

    /// Reads what somebody chose or typed: the slug of a concern or one of its aliases, with what the alias tells besides:
    /// who is asking, and whom to put first.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let directory = Directory::embedded();
    /// let situation = directory.situation("my dad hits my mum")?;
    /// assert_eq!((situation.concern(), situation.known_audience()), (Concern::DomesticAbuse, Some(Audience::Child)));
    /// let gambling = directory.advise(directory.situation("gambling")?);
    /// assert_eq!(gambling.steps()[0].contact().id(), "national-gambling-helpline");
    /// # Ok::<(), helplines::UnknownSlug>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Words that are neither: the error holds up to three nearest slugs.
    #[inline]
    pub fn situation(&self, words: &str) -> Result<Situation, UnknownSlug> {
        let Some(named) = self.named(Key::new(words).as_str()) else {
            return words.parse().map(Situation::new);
        };
        let Some(alias) = self.alias(named) else { return Ok(Situation::new(named.concern)) };
        let situation = Situation::new(named.concern).audience(alias.audience());
        let wanted = alias.contact_ids().filter_map(|id| self.contact(id));
        Ok(wanted.fold(situation, |situation, contact| situation.first(contact)))
    }
}
