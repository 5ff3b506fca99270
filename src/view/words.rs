//! The facts of a contact in words, as every view says them; `None` where there is nothing to say.

use core::fmt::{self, Display, Formatter};

use super::escape::OneLine;
use crate::advice::{Advice, Filter, Situation, Step};
use crate::directory::{Channel, Contact, Source};
use crate::time::{Date, Hours, OpenState};
use crate::vocabulary::slug::write_list;
use crate::vocabulary::text::Show;
use crate::vocabulary::{Anonymity, ChannelKind, Cost, Grade, Nation};

/// What every professional is told. Source: Working Together to Safeguard Children, GOV.UK.
pub(super) const PROCEDURE: &str = "Follow the safeguarding procedure of your own organisation, and tell your \
    safeguarding lead. These contacts do not take its place.";

/// What comes before all else where a life is in danger now.
pub(super) const URGENT: &str = "This sounds like an emergency. Call 999 now.";

/// The word before a telephone number.
pub(super) const CALL: &str = "call";

/// How to reach a contact: "call 0800 1111". What leads there is a link, where the format has links.
#[derive(Clone, Copy)]
pub(super) enum How<'a> {
    /// By a channel, with the word before a telephone number.
    By(Channel<'a>, &'a str),
    /// By its website, which leads on.
    Website(&'a str),
}

impl<'a> How<'a> {
    /// What the link leads to.
    #[inline]
    pub(super) fn link(&self) -> Option<&'a str> {
        match self {
            Self::By(channel, _) => channel.link(),
            Self::Website(address) => Some(address),
        }
    }

    /// The words of the link.
    #[inline]
    pub(super) fn link_words(&self) -> impl Display + use<'a> {
        let how = *self;
        Show(move |f: &mut Formatter<'_>| {
            let Self::By(channel, phone_label) = how else { return f.write_str("go online") };
            let value = channel.value();
            match channel.kind() {
                ChannelKind::Phone | ChannelKind::PhoneFromAbroad => write!(f, "{} {value}", OneLine(phone_label)),
                ChannelKind::Textphone => write!(f, "textphone {value}"),
                ChannelKind::Sms => write!(f, "{}", channel.how()),
                ChannelKind::Whatsapp if !channel.is_address() => write!(f, "WhatsApp {value}"),
                ChannelKind::Whatsapp => f.write_str("use WhatsApp"),
                ChannelKind::Webchat => f.write_str("chat online"),
                ChannelKind::Form => f.write_str("go online"),
                ChannelKind::Bsl => f.write_str("use British Sign Language"),
                ChannelKind::Email => write!(f, "e-mail {value}"),
                ChannelKind::App if value.ends_with(" app") => write!(f, "get the {value}"),
                ChannelKind::App => write!(f, "get the {value} app"),
            }
        })
    }

    /// The address, where the words of the link do not show it.
    #[inline]
    pub(super) fn address(&self) -> Option<&'a str> {
        match self {
            Self::By(channel, _) => channel.is_address().then(|| channel.value()),
            Self::Website(address) => Some(address),
        }
    }

    /// What stands behind the link.
    #[inline]
    pub(super) fn then(&self) -> impl Display + use<'a> {
        let how = *self;
        Show(move |f: &mut Formatter<'_>| {
            let Self::By(channel, _) = how else { return Ok(()) };
            if channel.kind() == ChannelKind::PhoneFromAbroad {
                f.write_str(" from outside the UK")?;
            }
            channel.then().map_or(Ok(()), |then| write!(f, ", {then}"))
        })
    }
}

/// All of it, for formats without links.
impl Display for How<'_> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.link_words())?;
        self.address().map_or(Ok(()), |address| write!(f, " at {address}"))?;
        write!(f, "{}", self.then())
    }
}

/// Most contacts that are named for the Welsh they speak.
const WELSH: usize = 2;

/// Whom they can call to speak Welsh; `None` where nobody of the answer is known to.
#[inline]
pub(super) fn in_welsh(advice: &Advice) -> Option<impl Display + '_> {
    let speakers = advice.steps().iter().filter_map(|step| Some((step, welsh_line(step)?)));
    let named = move || {
        let named = speakers.clone().take(WELSH);
        named.map(|(step, channel)| {
            Show(move |f: &mut Formatter<'_>| write!(f, "{}, {}", step.contact().name(), How::By(channel, CALL)))
        })
    };
    named().next()?;
    Some(Show(move |f: &mut Formatter<'_>| {
        f.write_str("In Welsh: ")?;
        write_list(f, named(), "; ")?;
        f.write_str(".")
    }))
}

/// Its number for those who speak Welsh: one of its own, else that for everybody.
#[inline]
fn welsh_line(step: &Step) -> Option<Channel<'_>> {
    step.contact().languages().filter(|words| words.contains("Welsh"))?;
    let own = step.channels().find(|channel| channel.note().is_some_and(|note| note.contains("Welsh")));
    own.or_else(|| step.best_channel()).filter(|channel| channel.kind() == ChannelKind::Phone)
}

/// Whether a channel is open at the time that was given, in brackets; `None` where that is not known.
#[inline]
pub(super) fn state(step: &Step, channel: &Channel<'_>) -> Option<impl Display + use<>> {
    let (state, now) = step.state_of(channel).zip(step.asked_at())?;
    let known = !matches!(state, OpenState::Unknown { .. });
    known.then_some(Show(move |f: &mut Formatter<'_>| write!(f, "({})", state.short_words(now))))
}

/// What to know of a channel: nations, cost, hours and note, as sentences; cost and hours only if they are not those of the
/// channel before it.
pub(super) struct Details<'d> {
    pub(super) step: &'d Step,
    pub(super) channel: Channel<'d>,
    pub(super) before: Option<Channel<'d>>,
}

impl<'d> Details<'d> {
    #[inline]
    fn cost(&self) -> Option<&'static str> {
        let own = cost(self.channel.kind(), self.channel.cost());
        own.filter(|own| self.before.is_none_or(|before| cost(before.kind(), before.cost()) != Some(own)))
    }

    #[inline]
    fn hours(&self) -> Option<impl Display + use<>> {
        let same = self.before.is_some_and(|before| before.hours() == self.channel.hours());
        hours(&self.channel).filter(|_| !same)
    }

    #[inline]
    pub(super) fn any(&self) -> bool {
        let of_nations = nations(self.step.contact(), &self.channel).is_some();
        of_nations || self.cost().is_some() || self.hours().is_some() || self.channel.note().is_some()
    }
}

impl Display for Details<'_> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (nations, cost) = (nations(self.step.contact(), &self.channel), self.cost());
        let (hours, note) = (self.hours(), self.channel.note());
        let said: [Option<&dyn Display>; 4] = [
            nations.as_ref().map(|text| text as &dyn Display),
            cost.as_ref().map(|text| text as &dyn Display),
            hours.as_ref().map(|text| text as &dyn Display),
            note.as_ref().map(|text| text as &dyn Display),
        ];
        write_list(f, said.iter().flatten(), " ")
    }
}

/// What of the situation could not be kept to.
#[inline]
pub(super) fn widened(filter: Filter) -> &'static str {
    match filter {
        Filter::Audience => "We know of no service for exactly this. These may still be able to help you.",
        Filter::Nation => "We know of no service in your nation for this. These may still be able to help.",
        Filter::Area => "We know of no service in your area for this. These may still be able to help.",
        Filter::Channel => "No one here can be reached in the way you asked for. These are other ways.",
    }
}

/// Where a contact can be reached, by a channel or at all, as far as it is not known where the person is: in some areas or
/// some nations. `None` where the name says so already.
#[inline]
pub(super) fn place<'s>(
    step: &'s Step,
    channel: Option<Channel<'_>>,
    name: &str,
    situation: &Situation,
) -> Option<impl Display + use<'s>> {
    let contact = step.contact();
    let of_channel = channel.map(|channel| channel.nations()).filter(|nations| !nations.is_empty());
    let nations = of_channel.unwrap_or(contact.nations());
    let some_areas = situation.known_area().is_none() && contact.is_local();
    let some_nations = situation.known_nation().is_none() && nations.len() < Nation::ALL.len();
    let named = nations.iter().all(|nation| name.contains(nation.name()));
    (some_areas || some_nations && !named).then_some(Show(move |f: &mut Formatter<'_>| match some_areas {
        true => write_list(f, contact.areas(), ", "),
        false => write_list(f, nations.iter().map(|nation| nation.name()), ", "),
    }))
}

/// The nations that a channel is for, if they are not all those of its contact.
#[inline]
fn nations(contact: &Contact, channel: &Channel<'_>) -> Option<impl Display> {
    let everywhere = contact.nations().iter().all(|nation| channel.serves(nation));
    (!everywhere).then_some(Show(move |f: &mut Formatter<'_>| {
        f.write_str("For people in ")?;
        write_list(f, channel.nations().iter().map(|nation| nation.name()), " and ")?;
        f.write_str(".")
    }))
}

/// What a channel costs.
#[inline]
fn cost(kind: ChannelKind, cost: Cost) -> Option<&'static str> {
    match (cost, kind) {
        (Cost::Free, ChannelKind::Sms) => Some("Free to text."),
        (Cost::Free, ChannelKind::Whatsapp | ChannelKind::App) => Some("Free."),
        (Cost::Free, _) => Some("Free to call."),
        (Cost::Standard, ChannelKind::Sms) => Some("Costs the same as other texts."),
        (Cost::Standard, _) => Some("Not free. Costs the same as an 01 or 02 number."),
        (Cost::International, _) => Some("Your provider sets the price."),
        (Cost::Unknown, ChannelKind::Sms) => Some("Your network may charge for texts."),
        (Cost::Unknown, _) => None,
    }
}

/// When a channel is open, where that is known and matters: a form can be sent at any time.
#[inline]
fn hours(channel: &Channel<'_>) -> Option<impl Display + use<>> {
    let hours = channel.hours();
    let told = hours != Hours::Unknown && channel.kind() != ChannelKind::Form;
    told.then_some(Show(move |f: &mut Formatter<'_>| match hours {
        Hours::Always => f.write_str("Open day and night."),
        _ => write!(f, "Open {}.", hours.words()),
    }))
}

/// What a contact says of confidentiality; if it says nothing, whether a name is needed.
#[inline]
pub(super) fn confidentiality(contact: &Contact) -> Option<&str> {
    contact.confidentiality().or(contact.anonymity().map(|anonymity| match anonymity {
        Anonymity::Always => "They do not ask who you are.",
        Anonymity::IfYouChoose => "You do not have to say who you are.",
        Anonymity::NameNeeded => "They need to know who you are.",
    }))
}

/// A source in brackets: what kind of page, when seen, and where.
#[inline]
pub(super) fn source(source: Source<'_>) -> impl Display {
    Show(move |f: &mut Formatter<'_>| write_source(f, source))
}

#[inline]
fn write_source(f: &mut Formatter<'_>, source: Source<'_>) -> fmt::Result {
    let kind = match source.grade() {
        Grade::Operator => "the service's own page",
        Grade::Government => "government, council, police or NHS page",
        Grade::Press => "press",
        Grade::ThirdParty => "somebody else's list",
    };
    write!(f, "[Source: {kind}")?;
    match source.seen() {
        Some(seen) => write!(f, ", seen {}", seen.words())?,
        None => f.write_str(", undated")?,
    }
    if let Some(url) = source.url() {
        write!(f, ", {url}")?;
    }
    f.write_str("]")
}

/// When the facts of these contacts were checked: the one that was checked longest ago counts.
#[inline]
pub(super) fn checked(steps: &[Step]) -> Option<Date> {
    steps.iter().map(|step| step.contact().checked()).min()
}
