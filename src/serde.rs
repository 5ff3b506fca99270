//! Feature `serde`: what the crate knows, for other programs to read.
//!
//! Enums are their slugs; numbers, hours, dates and times are text; what is not known is `null`. An object's keys are
//! the names of its type's methods. Small types can be read back.
#![allow(clippy::missing_inline_in_public_items)]

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::advice::Situation;
use crate::advice::{Advice, Filter, Guidance, Step};
use crate::check::Mention;
use crate::check::{Verdict, VerdictKind};
use crate::directory::Directory;
use crate::directory::RetiredEntry;
use crate::directory::Source;
use crate::directory::{Channel, Contact, Evidence, Link};
use crate::directory::{ConcernEntry, Line, Route};
use crate::number::{NumberKind, PhoneError, PhoneNumber, SmsCode};
use crate::time::{BankHolidays, Hours, HoursError, Span, Weekday, WeeklyHours};
use crate::time::{Date, DateError, LocalTime, Seen};
use crate::time::{OpenState, UnknownHours};
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
    Cost,
    Date,
    Filter,
    Grade,
    LocalTime,
    Nation,
    NumberKind,
    PhoneNumber,
    Seen,
    Status,
    Support,
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
            hours => serializer.collect_str(hours),
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

impl Serialize for Link<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for SmsCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "SmsCode", { "value": self.as_str(), "keyword": self.keyword(), "link": self.sms_uri(), })
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

impl Serialize for Channel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Channel", {
            "kind": self.kind(),
            "value": self.value(),
            "keyword": self.sms().and_then(SmsCode::keyword),
            "link": self.link(),
            "hours": self.hours(),
            "cost": self.cost(),
            "nations": self.nations(),
            "note": self.note(),
        })
    }
}

/// A contact, with its channels in an order.
struct WithChannels<'c, F>(&'c Contact, F);

impl<'c, I: Iterator<Item = &'c Channel>, F: Fn() -> I> Serialize for WithChannels<'c, F> {
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

impl Serialize for Contact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WithChannels(self, || self.channels().iter()).serialize(serializer)
    }
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Line", {
            "text": self.text(),
            "audiences": List(|| self.audiences()),
            "nations": List(|| self.nations()),
            "sources": List(|| self.sources()),
        })
    }
}

/// A concern without its routes: those name contacts of a directory, and are written with the directory.
impl Serialize for ConcernEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "ConcernEntry", {
            "concern": self.concern(),
            "title": self.title(),
            "if_you_are": self.if_you_are(),
            "danger": self.danger(),
            "reader": self.reader(),
            "exit_button": self.exit_button(),
            "aliases": List(|| self.aliases()),
            "related": self.related(),
            "do": List(|| self.actions()),
            "avoid": List(|| self.avoid()),
            "signs": List(|| self.signs()),
            "good_to_know": List(|| self.good_to_know()),
        })
    }
}

/// A route by itself, without its contacts: only a directory knows their ids.
impl Serialize for Route {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Route", {
            "audiences": self.audiences(),
            "nations": self.nations(),
            "keep_order": self.keep_order(),
        })
    }
}

/// A route, with the ids of its contacts.
struct Routed<'d>(&'d Directory, &'d Route);

impl Serialize for Routed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Route", {
            "audiences": self.1.audiences(),
            "nations": self.1.nations(),
            "keep_order": self.1.keep_order(),
            "contacts": List(|| self.1.contacts(self.0).map(Contact::id)),
        })
    }
}

/// The routes of a concern.
struct Routes<'d>(&'d Directory, &'d ConcernEntry);

impl Serialize for Routes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Routes", {
            "concern": self.1.concern(),
            "routes": List(|| self.1.routes().iter().map(|route| Routed(self.0, route))),
        })
    }
}

/// The whole directory: contacts, concerns, the routes between them, and what is out of date.
impl Serialize for Directory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Directory", {
            "data_version": crate::DATA_VERSION,
            "contacts": self.contacts(),
            "concerns": self.concerns(),
            "routes": List(|| self.concerns().iter().map(|entry| Routes(self, entry))),
            "retired": List(|| self.retired()),
        })
    }
}

impl Serialize for RetiredEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "RetiredEntry", {
            "spellings": List(|| self.spellings()),
            "was": self.was(),
            "status": self.status(),
            "instead": self.instead_id(),
            "when": self.when(),
            "taken_over": self.taken_over(),
            "sources": List(|| self.sources()),
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
impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Step", {
            "contact": WithChannels(self.contact(), || self.channels()),
            "why": self.why(),
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
        })
    }
}

impl Serialize for Advice<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer, "Advice", {
            "concern": self.concern(),
            "title": self.entry().title(),
            "danger": self.entry().danger(),
            "situation": self.situation(),
            "emergency": self.emergency(),
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
            "message": self.message(),
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
        })
    }
}

/// Reads the object that [`Situation`] is written as; all but `concern` may be absent or `null`. The area is one that the
/// embedded directory knows.
impl<'de> Deserialize<'de> for Situation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(SituationVisitor)
    }
}

struct SituationVisitor;

const SITUATION_KEYS: &[&str] = &["concern", "audience", "nation", "by", "at", "area"];

impl<'de> Visitor<'de> for SituationVisitor {
    type Value = Situation;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a situation: an object with a concern")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Situation, A::Error> {
        let mut concern: Option<Concern> = None;
        let (mut audience, mut nation, mut channel, mut time) = (None, None, None, None);
        let mut area: Option<String> = None;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match &*key {
                "concern" => concern = Some(map.next_value()?),
                "audience" => audience = map.next_value::<Option<Audience>>()?,
                "nation" => nation = map.next_value::<Option<Nation>>()?,
                "by" => channel = map.next_value::<Option<ChannelKind>>()?,
                "at" => time = map.next_value::<Option<LocalTime>>()?,
                "area" => area = map.next_value()?,
                other => return Err(de::Error::unknown_field(other, SITUATION_KEYS)),
            }
        }
        let concern = concern.ok_or_else(|| de::Error::custom(format!("missing field `{}`", SITUATION_KEYS[0])))?;
        let area = area.map(|area| crate::area(&area)).transpose().map_err(de::Error::custom)?;
        Ok(Situation::new(concern).audience(audience).nation(nation).by(channel).at(time).area(area))
    }
}
