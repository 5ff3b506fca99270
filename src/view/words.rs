//! The facts of a contact in words, as every view says them; `None` where there is nothing to say.

use core::fmt::{self, Display, Formatter};

use crate::advice::{Filter, Step};
use crate::directory::{Channel, Contact, Evidence, Source};
use crate::number::NumberKind;
use crate::time::{Date, Hours};
use crate::vocabulary::slug::write_list;
use crate::vocabulary::text::Show;
use crate::vocabulary::{Anonymity, ChannelKind, Cost, Grade, Nation};

/// A contact whose newest source is older than this, in years, is shown with that year.
const OLD_YEARS: u16 = 3;

/// What every professional is told. Source: Working Together to Safeguard Children, GOV.UK.
pub(super) const PROCEDURE: &str = "Follow the safeguarding procedure of your own organisation, and tell your \
    safeguarding lead. These contacts do not take its place.";

/// The word before a channel's number or address; for a telephone number, the one that the app has chosen.
#[inline]
pub(super) fn label(kind: ChannelKind, phone: &str) -> &str {
    if kind == ChannelKind::Phone { phone } else { kind.label() }
}

/// What of the situation could not be kept to.
#[inline]
pub(super) fn widened(filter: Filter) -> &'static str {
    match filter {
        Filter::Audience => "We know of no service just for you here. These services may still be able to help.",
        Filter::Nation => "We know of no service in your nation for this. These services may still be able to help.",
        Filter::Area => "We know of no service in your area for this. These services may still be able to help.",
        Filter::Channel => "No one here can be reached in the way you asked for. These are other ways.",
    }
}

/// Where a contact serves, if not everywhere in the UK.
#[inline]
pub(super) fn place(contact: &Contact) -> Option<impl Display> {
    let some_areas = contact.areas().next().is_some();
    let some_nations = contact.nations().len() < Nation::ALL.len();
    (some_areas || some_nations).then_some(Show(move |f: &mut Formatter<'_>| match some_areas {
        true => write_list(f, contact.areas(), ", "),
        false => write_list(f, contact.nations().iter().map(|nation| nation.name()), ", "),
    }))
}

/// A name, and in brackets where it serves.
#[inline]
pub(super) fn placed(name: &str, place: Option<&dyn Display>) -> impl Display {
    Show(move |f: &mut Formatter<'_>| {
        f.write_str(name)?;
        place.map_or(Ok(()), |place| write!(f, " ({place})"))
    })
}

/// The nations that a channel is for, if they are not all those of its contact.
#[inline]
pub(super) fn nations(contact: &Contact, channel: &Channel<'_>) -> Option<impl Display> {
    let everywhere = contact.nations().iter().all(|nation| channel.serves(nation));
    (!everywhere).then_some(Show(move |f: &mut Formatter<'_>| {
        f.write_str("For people in ")?;
        write_list(f, channel.nations().iter().map(|nation| nation.name()), " and ")?;
        f.write_str(".")
    }))
}

/// What a channel costs.
#[inline]
pub(super) fn cost(kind: ChannelKind, cost: Cost) -> Option<&'static str> {
    match (cost, kind) {
        (Cost::Free, ChannelKind::Sms) => Some("Free to text."),
        (Cost::Free, ChannelKind::Whatsapp | ChannelKind::App) => Some("Free."),
        (Cost::Free, _) => Some("Free to call."),
        (Cost::Standard, ChannelKind::Sms) => Some("Costs the same as other texts."),
        (Cost::Standard, _) => Some("Costs the same as a call to an 01 or 02 number."),
        (Cost::International, _) => Some("Your provider sets the price."),
        (Cost::Unknown, ChannelKind::Sms) => Some("Your network may charge for texts."),
        (Cost::Unknown, _) => None,
    }
}

/// When a channel is open; with a time, whether it is open then.
#[inline]
pub(super) fn hours(step: &Step, channel: &Channel<'_>) -> Option<impl Display> {
    let hours = channel.hours();
    let told = match channel.kind() {
        // A form can be sent at any time; what matters is when they answer, and that is for the note to say.
        ChannelKind::Form => false,
        ChannelKind::Email | ChannelKind::App => hours != Hours::Unknown,
        _ => true,
    };
    let now = step.state_of(channel).zip(step.asked_at());
    told.then_some(Show(move |f: &mut Formatter<'_>| match (hours, now) {
        (Hours::Unknown, _) => f.write_str("We do not know the opening hours."),
        (Hours::Always, _) | (_, None) => write!(f, "Open {}.", hours.words()),
        (_, Some((state, now))) => write!(f, "{} Usual hours: {}.", state.words(now), hours.words()),
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

/// How good the evidence is for a number whose papers age. Those of a short code do not: Ofcom allots it to the whole
/// country.
#[inline]
pub(super) fn evidence(contact: &Contact) -> Option<Evidence> {
    let kind = contact.phone().and_then(|phone| phone.phone()).map(|number| number.kind());
    let ages = !matches!(kind, Some(NumberKind::Emergency | NumberKind::ShortCode));
    ages.then(|| contact.evidence())
}

/// Says so where the number is known only from other people's lists.
#[inline]
pub(super) fn thin(evidence: Option<Evidence>) -> Option<&'static str> {
    let thin = evidence?.grade == Grade::ThirdParty;
    thin.then_some("We know this number only from other people's lists.")
}

/// Says so where the number was last seen long before it was checked.
#[inline]
pub(super) fn old(evidence: Option<Evidence>, checked: Date) -> Option<impl Display> {
    let seen = evidence?.seen?;
    let old = seen.year() + OLD_YEARS < checked.year();
    old.then_some(Show(move |f: &mut Formatter<'_>| write!(f, "We last saw this on a page from {}.", seen.words())))
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
