//! Feature `serde`: what the crate knows, for other programs to read.
//!
//! Enums are their slugs; numbers, hours, dates and times are text; what is not known is `null`. An object's keys are
//! the names of its type's methods. Small types can be read back.
#![allow(clippy::missing_inline_in_public_items)]

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;
use core::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::advice::Situation;
use crate::advice::{Advice, Filter, General, Guidance, GuidanceLine, Step};
use crate::check::{Mention, Region, Severity, Verdict, VerdictKind};
use crate::directory::Source;
use crate::directory::{Alias, ConcernEntry, Line, Route, Topic};
use crate::directory::{Area, Directory, RetiredEntry, Subject};
use crate::directory::{Channel, Contact, Evidence, Set};
use crate::find::{Confidence, Found, Match};
use crate::number::{NumberKind, PhoneError, PhoneNumber, SmsCode};
use crate::time::{BankHolidays, Hours, HoursError, Span, Weekday, WeeklyHours};
use crate::time::{Date, DateError, LocalTime, Seen};
use crate::time::{OpenState, UnknownHours};
use crate::view::{Card, Entry};
use crate::vocabulary::Concern;
use crate::vocabulary::Cost;
use crate::vocabulary::Status;
use crate::vocabulary::UnknownSlug;
use crate::vocabulary::{Anonymity, Audience, ChannelKind, Nation};
use crate::vocabulary::{Grade, Support};

/// Types that are the text they parse from.
macro_rules! as_text {
    ($($name:ty),+ $(,)?) => { $(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Cow::<str>::deserialize(deserializer)?.parse().map_err(de::Error::custom)
            }
        }
    )+ };
}

as_text!(
    Anonymity,
    Audience,
    ChannelKind,
    Concern,
    Confidence,
    Cost,
    Date,
    Filter,
    Grade,
    LocalTime,
    Nation,
    NumberKind,
    PhoneNumber,
    Region,
    Seen,
    Severity,
    Status,
    Support,
    Topic,
    VerdictKind,
    Weekday,
);

/// Writes an object with these keys.
macro_rules! object {
    ($serializer:expr, $name:literal, { $($key:literal: $value:expr,)+ }) => {{
        let count = [$($key),+].len();
        let mut object = $serializer.serialize_struct($name, count)?;
        $( object.serialize_field($key, &$value)?; )+
        object.end()
    }};
}

/// A list that is made when it is written.
struct List<F>(F);

impl<I: Iterator<Item: Serialize>, F: Fn() -> I> Serialize for List<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// Hours are their text form, and `null` where they are not known.
impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_none(),
            hours => serializer.serialize_some(&format_args!("{hours}")),
        }
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Option::<Cow<'_, str>>::deserialize(deserializer)?.unwrap_or_default();
        text.parse().map_err(de::Error::custom)
    }
}

/// Minutes after midnight.
impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Span", { "opens": self.opens(), "closes": self.closes(), })
    }
}

/// The spans of a bank holiday: none where it is closed, `null` where they are not known.
impl Serialize for BankHolidays<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_none(),
            Self::Closed => serializer.collect_seq(core::iter::empty::<Span>()),
            Self::Open(spans) => serializer.collect_seq(spans.iter()),
        }
    }
}

/// The spans of each day, by the slug of its weekday.
impl Serialize for WeeklyHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "WeeklyHours", {
            "mo": self.on(Weekday::Monday),
            "tu": self.on(Weekday::Tuesday),
            "we": self.on(Weekday::Wednesday),
            "th": self.on(Weekday::Thursday),
            "fr": self.on(Weekday::Friday),
            "sa": self.on(Weekday::Saturday),
            "su": self.on(Weekday::Sunday),
            "bank_holidays": self.bank_holidays(),
        })
    }
}

/// Errors are their messages.
macro_rules! as_message {
    ($($name:ty),+ $(,)?) => { $(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )+ };
}

as_message!(DateError, HoursError, PhoneError, UnknownSlug);

/// A set is the list of its slugs.
impl<T: Copy + fmt::Display + crate::vocabulary::set::Member> Serialize for Set<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|word| word.slug()))
    }
}

impl<'de> Deserialize<'de> for SmsCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (value, keyword) = <(Cow<'_, str>, Option<Cow<'_, str>>)>::deserialize(deserializer)?;
        SmsCode::parse(&value, keyword.as_deref()).map_err(de::Error::custom)
    }
}

/// A text number is the number and the word to begin with, or `null`.
impl Serialize for SmsCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.as_str(), self.keyword()).serialize(serializer)
    }
}

impl Serialize for Source<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Source", {
            "url": self.url(),
            "grade": self.grade(),
            "seen": self.seen(),
            "supports": List(|| self.supports()),
        })
    }
}

impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Evidence", { "grade": self.grade, "seen": self.seen, })
    }
}

impl Serialize for Channel<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let hours = self.hours();
        object!(serializer, "Channel", {
            "kind": self.kind(),
            "label": self.kind().label(),
            "value": self.value(),
            "keyword": self.keyword(),
            "how": self.how().to_string(),
            "link": self.link(),
            "dial": self.dial(),
            "hours": hours,
            "hours_words": hours.words().to_string(),
            "cost": self.cost(),
            "nations": self.nations(),
            "local": self.local(),
            "then": self.then(),
            "note": self.note(),
        })
    }
}

/// A channel of an answer: whether it is open, where a time was given.
struct Offered<'s>(&'s Step, Channel<'s>);

impl Serialize for Offered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(step, channel) = self;
        let hours = channel.hours();
        object!(serializer, "Channel", {
            "kind": channel.kind(),
            "label": channel.kind().label(),
            "value": channel.value(),
            "keyword": channel.keyword(),
            "how": channel.how().to_string(),
            "link": channel.link(),
            "dial": channel.dial(),
            "hours": hours,
            "hours_words": hours.words().to_string(),
            "cost": channel.cost(),
            "nations": channel.nations(),
            "local": channel.local(),
            "then": channel.then(),
            "note": channel.note(),
            "open": step.state_of(channel),
        })
    }
}

/// A contact, with its channels in an order.
struct WithChannels<'c, F>(&'c Contact, F);

impl<I: Iterator<Item: Serialize>, F: Fn() -> I> Serialize for WithChannels<'_, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let contact = self.0;
        object!(serializer, "Contact", {
            "id": contact.id(),
            "name": contact.name(),
            "organisation": contact.organisation(),
            "mention": contact.mention(),
            "website": contact.website(),
            "about": contact.about(),
            "who_for": contact.who_for(),
            "statutory": contact.statutory(),
            "sensitive": contact.sensitive(),
            "audiences": contact.audiences(),
            "nations": contact.nations(),
            "areas": List(|| contact.areas()),
            "anonymity": contact.anonymity(),
            "confidentiality": contact.confidentiality(),
            "hidden_on_bill": contact.hidden_on_bill(),
            "languages": contact.languages(),
            "welsh_name": contact.welsh_name(),
            "short_names": List(|| contact.short_names()),
            "shown_with": List(|| contact.shown_with()),
            "stands_in_for": contact.stands_in_for(),
            "shares_number_with": List(|| contact.shares_number_with()),
            "checked": contact.checked(),
            "evidence": contact.evidence(),
            "caution": List(|| contact.caution()),
            "channels": List(|| (self.1)()),
            "sources": List(|| contact.sources()),
        })
    }
}

/// A contact of the embedded directory is read back from its id, or from what is written of it.
impl<'de> Deserialize<'de> for &'static Contact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ContactVisitor)
    }
}

struct ContactVisitor;

impl<'de> Visitor<'de> for ContactVisitor {
    type Value = &'static Contact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of a contact of the directory")
    }

    fn visit_str<E: de::Error>(self, id: &str) -> Result<&'static Contact, E> {
        crate::contact(id).ok_or_else(|| E::invalid_value(Unexpected::Str(id), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<&'static Contact, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match &*key {
                "id" => found = Some(self::ContactVisitor.visit_str(&map.next_value::<Cow<'de, str>>()?)?),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        found.ok_or_else(|| de::Error::missing_field("id"))
    }
}

impl Serialize for Contact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WithChannels(self, || self.channels()).serialize(serializer)
    }
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Line", {
            "text": self.text(),
            "audiences": self.audiences(),
            "nations": self.nations(),
            "sources": List(|| self.sources()),
        })
    }
}

impl Serialize for Alias<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Alias", {
            "words": self.words(),
            "audience": self.audience(),
            "contacts": List(|| self.contact_ids()),
        })
    }
}

/// What it says, with the ids of the services that it names.
impl Serialize for GuidanceLine<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "GuidanceLine", {
            "text": self.to_string(),
            "services": List(|| self.services().map(Contact::id)),
            "sources": List(|| self.line().sources()),
        })
    }
}

/// What stands on the card: whom to contact, by the ids of their steps, and what to do.
impl Serialize for Card<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Card", {
            "title": self.advice().entry().title(),
            "danger": self.advice().entry().danger(),
            "contacts": List(|| self.entries()),
            "do": List(|| self.actions()),
            "text": self.to_string(),
        })
    }
}

/// The first contact of the entry, and those that stand beside it for other nations.
impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(first) = self.steps().next() else { return serializer.serialize_none() };
        object!(serializer, "Entry", {
            "id": first.contact().id(),
            "name": first.contact().name(),
            "nations": first.contact().nations(),
            "why": first.why(),
            "channels": List(|| first.best_channels().map(|channel| Offered(first, channel))),
            "website": first.contact().website(),
            "in_other_nations": List(|| self.steps().skip(1).map(OnCard)),
        })
    }
}

/// A contact of a card.
struct OnCard<'s>(&'s Step);

impl Serialize for OnCard<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let step = self.0;
        object!(serializer, "OnCard", {
            "id": step.contact().id(),
            "name": step.contact().name(),
            "nations": step.contact().nations(),
            "why": step.why(),
            "channels": List(|| step.best_channels().map(|channel| Offered(step, channel))),
            "website": step.contact().website(),
        })
    }
}

/// Why a contact is given: to this audience, or to anyone.
struct Why<'d> {
    contact: &'d str,
    audience: Option<&'d str>,
    why: &'d str,
}

impl Serialize for Why<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Why", { "contact": self.contact, "audience": self.audience, "why": self.why, })
    }
}

/// Why each contact is given for a concern.
fn why(entry: &ConcernEntry) -> impl Iterator<Item = Why<'_>> {
    entry.all_reasons().map(|(contact, slug, why)| Why { contact, audience: (!slug.is_empty()).then_some(slug), why })
}

/// The words that complete "If you are ...": for anyone, and for each audience.
struct Leads<'d>(&'d ConcernEntry);

impl Serialize for Leads<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let own = Audience::ALL.iter().map(|audience| (audience.as_str(), self.0.if_you_are(*audience)));
        serializer.collect_map(core::iter::once(("anyone", self.0.if_you_are(None))).chain(own))
    }
}

/// A concern without its routes: those name contacts of a directory, and are written with the directory.
impl Serialize for ConcernEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "ConcernEntry", {
            "concern": self.concern(),
            "title": self.title(),
            "topic": self.topic(),
            "if_you_are": Leads(self),
            "danger": self.danger(),
            "reader": self.reader(),
            "exit_button": self.exit_button(),
            "aliases": List(|| self.aliases()),
            "related": List(|| self.related()),
            "why": List(|| why(self)),
            "do": List(|| self.actions()),
            "avoid": List(|| self.avoid()),
            "signs": List(|| self.signs()),
            "good_to_know": List(|| self.good_to_know()),
        })
    }
}

impl Serialize for Route<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Route", {
            "audiences": self.audiences(),
            "nations": self.nations(),
            "groups": List(|| self.groups().map(|ids| List(move || ids.clone()))),
        })
    }
}

/// The routes of a concern.
struct Routes<'d>(&'d ConcernEntry);

impl Serialize for Routes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Routes", {
            "concern": self.0.concern(),
            "routes": List(|| self.0.routes()),
        })
    }
}

/// What is said whatever the concern, with its routes.
struct Always<'d>(&'d ConcernEntry);

impl Serialize for Always<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = self.0;
        object!(serializer, "General", {
            "title": entry.title(),
            "if_you_are": Leads(entry),
            "danger": entry.danger(),
            "reader": entry.reader(),
            "exit_button": entry.exit_button(),
            "why": List(|| why(entry)),
            "do": List(|| entry.actions()),
            "avoid": List(|| entry.avoid()),
            "signs": List(|| entry.signs()),
            "good_to_know": List(|| entry.good_to_know()),
            "routes": List(|| entry.routes()),
        })
    }
}

impl Serialize for Area {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Area", {
            "name": self.name(),
            "code": self.code(),
            "county": self.county(),
            "nation": self.nation(),
            "force": self.force(),
        })
    }
}

/// The whole directory: contacts, concerns, what is said whatever the concern, the routes, the places, what is out of date,
/// and numbers of others.
impl Serialize for Directory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Directory", {
            "data_version": crate::DATA_VERSION,
            "contacts": self.contacts(),
            "concerns": self.concerns(),
            "general": Always(self.general_entry()),
            "routes": List(|| self.concerns().iter().map(Routes)),
            "areas": List(|| self.areas()),
            "retired": List(|| self.retired()),
            "others": List(|| self.others().map(Other)),
        })
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for RetiredEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "RetiredEntry", {
            "subject": self.subject(),
            "spellings": List(|| self.spellings()),
            "digits": self.digits(),
            "common_words": self.has_common_words(),
            "was": self.was(),
            "status": self.status(),
            "instead": self.instead_id(),
            "when": self.when(),
            "taken_over": self.taken_over(),
            "sources": List(|| self.sources()),
        })
    }
}

/// A number of somebody who is not in the directory.
struct Other<'d>(&'d RetiredEntry);

impl Serialize for Other<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Other", {
            "spellings": List(|| self.0.spellings()),
            "digits": self.0.digits(),
            "whose": self.0.was(),
            "sources": List(|| self.0.sources()),
        })
    }
}

impl Serialize for UnknownHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::NotPublished => "not-published",
            Self::BankHoliday => "bank-holiday",
        })
    }
}

impl Serialize for OpenState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Open { until } => object!(serializer, "OpenState", { "state": "open", "until": until, }),
            Self::Closed { opens } => object!(serializer, "OpenState", { "state": "closed", "opens": opens, }),
            Self::Unknown { why } => object!(serializer, "OpenState", { "state": "unknown", "why": why, }),
        }
    }
}

/// A step: its contact has the channels that the person can use, best first.
impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Step", {
            "contact": WithChannels(self.contact(), || self.channels().map(|channel| Offered(self, channel))),
            "why": self.why(),
            "group": self.group(),
            "open": self.open(),
        })
    }
}

impl Serialize for Guidance<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Guidance", {
            "reader": self.reader(),
            "do": List(|| self.actions()),
            "avoid": List(|| self.avoid()),
            "signs": List(|| self.signs()),
            "good_to_know": List(|| self.good_to_know()),
            "getting_through": List(|| self.getting_through()),
        })
    }
}

/// As an [`Advice`], without a concern and a sentence.
impl Serialize for General {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = self.advice().entry();
        object!(serializer, "General", {
            "title": entry.title(),
            "danger": entry.danger(),
            "exit_button": entry.exit_button(),
            "emergency": self.emergency(),
            "card": self.card(),
            "steps": self.steps(),
            "guidance": self.guidance(),
        })
    }
}

impl Serialize for Found<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Found", {
            "urgent": self.is_urgent(),
            "welsh": self.is_welsh(),
            "matches": List(|| self.matches()),
        })
    }
}

impl Serialize for Match<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Match", {
            "concern": self.concern(),
            "confidence": self.confidence(),
            "audience": self.audience(),
            "contact": self.contact().map(Contact::id),
            "words": List(|| self.words().map(|range| [range.start, range.end])),
            "situation": Situation::from(self),
        })
    }
}

impl Serialize for Advice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Advice", {
            "concern": self.concern(),
            "title": self.entry().title(),
            "danger": self.entry().danger(),
            "exit_button": self.entry().exit_button(),
            "sentence": self.sentence().to_string(),
            "situation": self.situation(),
            "emergency": self.emergency(),
            "card": self.card(),
            "steps": self.steps(),
            "guidance": self.guidance(),
            "widened": self.widened(),
        })
    }
}

impl Serialize for Verdict<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Verdict", {
            "kind": self.kind(),
            "contacts": List(|| self.contacts().map(Contact::id)),
            "named": self.named().map(Contact::id),
            "published": self.published(),
            "replacement": self.replacement(),
            "helpline_range": self.helpline_range(),
            "retired": self.retired(),
            "what_to_do": self.to_string(),
        })
    }
}

impl Serialize for Mention<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let range = self.range();
        object!(serializer, "Mention", {
            "start": range.start,
            "end": range.end,
            "text": self.text(),
            "severity": self.severity(),
            "fix": self.fix(),
            "verdict": self.verdict(),
        })
    }
}

/// The problems, as a list.
#[cfg(feature = "toml")]
impl Serialize for crate::overlay::LoadError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.problems().serialize(serializer)
    }
}

#[cfg(feature = "toml")]
impl Serialize for crate::overlay::Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Problem", {
            "file": self.file(),
            "line": self.line(),
            "column": self.column(),
            "path": self.path(),
            "kind": self.kind().as_str(),
            "message": alloc::string::ToString::to_string(&self.message()),
            "found": self.found(),
            "expected": self.expected(),
            "nearest": self.nearest(),
        })
    }
}

impl Serialize for Situation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Situation", {
            "concern": self.concern(),
            "audience": self.known_audience(),
            "nation": self.known_nation(),
            "by": self.known_channel(),
            "at": self.known_time(),
            "area": self.known_area().map(|area| area.name()),
            "free": self.needs_free().then_some("true"),
            "urgent": self.is_urgent().then_some("true"),
            "welsh": self.is_welsh().then_some("true"),
            "first": Some(self.wanted_contacts().collect::<alloc::vec::Vec<_>>().join(" ")).filter(|ids| !ids.is_empty()),
        })
    }
}

/// Reads the object that [`Situation`] is written as: from a map, as JSON and query strings have it, or from a sequence, as
/// compact formats do. All but `concern` may be absent, `null` or empty, which is "not known". Other keys are not looked
/// at. The area is one that the embedded directory knows; `free`, `urgent` and `welsh` are `true`, as text, and `first` ids of contacts, with spaces between them.
impl<'de> Deserialize<'de> for Situation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Situation", SITUATION_KEYS, SituationVisitor)
    }
}

const SITUATION_KEYS: &[&str] =
    &["concern", "audience", "nation", "by", "at", "area", "free", "urgent", "welsh", "first"];

/// Which of [`SITUATION_KEYS`] a key is, by its place; `None` for any other.
struct Key(Option<usize>);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key of a situation")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Key, E> {
        Ok(Key(SITUATION_KEYS.iter().position(|known| *known == key)))
    }

    fn visit_u64<E: de::Error>(self, place: u64) -> Result<Key, E> {
        Ok(Key(usize::try_from(place).ok()))
    }
}

/// The values of a situation, each as it was written.
type Values<'de> = [Option<Cow<'de, str>>; SITUATION_KEYS.len()];

struct SituationVisitor;

impl SituationVisitor {
    fn situation<E: de::Error>(values: &Values<'_>) -> Result<Situation, E> {
        fn read<T: FromStr<Err: fmt::Display>, E: de::Error>(value: &Option<Cow<'_, str>>) -> Result<Option<T>, E> {
            let given = value.as_deref().filter(|text| !text.is_empty());
            given.map(|text| text.parse().map_err(E::custom)).transpose()
        }
        let [concern, audience, nation, channel, time, area, free, urgent, welsh, first] = values;
        let concern = read(concern)?.ok_or_else(|| E::missing_field("concern"))?;
        let area = area.as_deref().filter(|name| !name.is_empty()).map(crate::area).transpose().map_err(E::custom)?;
        Ok(Situation::new(concern)
            .audience(read::<Audience, E>(audience)?)
            .nation(read::<Nation, E>(nation)?)
            .by(read::<ChannelKind, E>(channel)?)
            .at(read::<LocalTime, E>(time)?)
            .area(area)
            .free(read::<bool, E>(free)?.unwrap_or_default())
            .urgent(read::<bool, E>(urgent)?.unwrap_or_default())
            .welsh(read::<bool, E>(welsh)?.unwrap_or_default())
            .first_ids(first.as_deref().unwrap_or_default()))
    }
}

impl<'de> Visitor<'de> for SituationVisitor {
    type Value = Situation;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a situation: an object with a concern")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Situation, A::Error> {
        let mut values = Values::default();
        while let Some(Key(key)) = map.next_key()? {
            let Some((name, place)) = key.and_then(|key| Some((SITUATION_KEYS.get(key)?, values.get_mut(key)?))) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            // The concern is never absent, and is written without a mark of its own.
            let value = match *name {
                "concern" => Some(map.next_value::<Cow<'de, str>>()?),
                _ => map.next_value::<Option<Cow<'de, str>>>()?,
            };
            if place.replace(value.unwrap_or_default()).is_some() {
                return Err(de::Error::duplicate_field(name));
            }
        }
        Self::situation(&values)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Situation, A::Error> {
        let mut values = Values::default();
        for (at, place) in values.iter_mut().enumerate() {
            *place = match at {
                0 => sequence.next_element::<Cow<'de, str>>()?,
                _ => sequence.next_element::<Option<Cow<'de, str>>>()?.flatten(),
            };
        }
        Self::situation(&values)
    }
}
