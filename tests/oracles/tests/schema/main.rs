//! The JSON Schema of the files of dist/, dist/schema.json: written by schemars from the types below, checked in, and used
//! to validate those files. Run it twice after a change of the shape: the first run writes the schema and fails.
//! What dist/ holds is compared with what the program writes in cli/tests/dist.

mod answers;

use std::collections::{BTreeMap, BTreeSet};

use helplines::Directory as Embedded;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

const DIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist");

/// Makes an enum of slugs, each with what it means.
macro_rules! slugs {
    ($(#[$doc:meta])* $name:ident { $($(#[$meaning:meta])+ $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Deserialize, Serialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$meaning])+ $variant,)+ }
    };
}

pub(crate) use slugs;

slugs!(
    /// Who is asking.
    Audience {
        /// Somebody under 18, for themselves.
        Child,
        /// An adult, for themselves.
        Adult,
        /// Somebody worried about somebody else: a parent, a friend, a relative of somebody who was harmed.
        Worried,
        /// Somebody afraid of what they do or may do. Lists for anybody are not for them.
        OwnBehaviour,
        /// Somebody close to a person who has offended or is under investigation. Lists for anybody are not for them.
        FamilyOfOffender,
        /// Somebody who works or volunteers with people: a teacher, a nurse, a youth worker.
        Professional,
    }
);
slugs!(
    /// A nation of the United Kingdom.
    Nation {
        /// England.
        England,
        /// Wales.
        Wales,
        /// Scotland.
        Scotland,
        /// Northern Ireland.
        NorthernIreland,
    }
);
slugs!(
    /// A way to reach a contact.
    ChannelKind {
        /// A voice call.
        Phone,
        /// A textphone or text relay, for people who do not hear or speak on the phone. It is no text message.
        Textphone,
        /// A text message (SMS).
        Sms,
        /// WhatsApp.
        Whatsapp,
        /// Chat on a web page.
        Webchat,
        /// Email.
        Email,
        /// A form or a report page on the web.
        Form,
        /// British Sign Language by video.
        Bsl,
        /// An app to install.
        App,
        /// A voice call from outside the UK, or to another country.
        PhoneFromAbroad,
    }
);
slugs!(
    /// A heading of a list of concerns.
    Topic {
        /// What cannot wait.
        RightNow,
        /// Children.
        Children,
        /// At home.
        AtHome,
        /// Sexual harm.
        SexualHarm,
        /// One's own behaviour.
        Behaviour,
        /// Mind and body.
        MindAndBody,
        /// Money and crime.
        MoneyAndCrime,
    }
);
slugs!(
    /// Whether a contact needs to know who is asking.
    Anonymity {
        /// They never ask who you are.
        Always,
        /// You need not say who you are.
        IfYouChoose,
        /// They need your name.
        NameNeeded,
    }
);
slugs!(
    /// What contacting costs the person who contacts.
    Cost {
        /// Nothing, from landlines and mobiles in the UK.
        Free,
        /// The price of a call to an 01 or 02 number, or of an ordinary text; usually inside a bundle.
        Standard,
        /// The price of an international call, set by the caller's own provider.
        International,
        /// Not known.
        Unknown,
    }
);
slugs!(
    /// What kind of page a fact was read in, the best kind first.
    Grade {
        /// The service's own page.
        Operator,
        /// A page of government, a council, the police or the NHS.
        Government,
        /// News and trade press, local papers and newsletters.
        Press,
        /// Somebody else's list.
        ThirdParty,
    }
);
slugs!(
    /// Which kind of fact a source supports.
    Support {
        /// That the service exists, and what it does.
        Service,
        /// The number to call or text.
        Number,
        /// An address: of a page, a chat, a form or for email.
        Address,
        /// When it is open.
        Hours,
        /// What it costs.
        Cost,
        /// Whether a name is needed.
        Anonymity,
        /// What is kept confidential, and the limit.
        Confidentiality,
        /// Whether it stands on a bill.
        Bill,
        /// Which nations it serves.
        Nations,
        /// Whom it is for.
        Audience,
        /// In which languages it works.
        Languages,
    }
);
slugs!(
    /// What became of what is out of date.
    Status {
        /// Another number or address took its place.
        Replaced,
        /// The service has closed.
        Closed,
        /// It never was right: a misprint that goes about.
        Misprint,
        /// The service goes by another name.
        Renamed,
        /// It is in use, by somebody who is not among the contacts.
        Elsewhere,
    }
);
slugs!(
    /// What an entry is about.
    Subject {
        /// A telephone or text number.
        Number,
        /// A web or email address.
        Address,
        /// A name, or a claim that goes about.
        Name,
        /// All numbers that begin with these digits.
        Range,
        /// The id of a contact that has gone.
        Contact,
    }
);
slugs!(
    /// The licence of the data.
    Licence {
        /// Creative Commons Zero 1.0: no rights are kept.
        #[serde(rename = "CC0-1.0")]
        Cc0,
    }
);

/// What somebody is worried about.
#[derive(Deserialize, Serialize)]
pub struct Concern(String);

/// Each concern with its title.
impl JsonSchema for Concern {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Concern".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let entries = Embedded::embedded().concerns().iter();
        let all: Vec<Value> = entries
            .map(|entry| json!({ "type": "string", "const": entry.concern(), "description": entry.title() }))
            .collect();
        json_schema!({ "description": "What somebody is worried about.", "oneOf": all })
    }
}

/// Makes the type of a file: its head, and what it is for.
macro_rules! file {
    ($(#[$doc:meta])* $name:ident { $($content:tt)+ }) => {
        $(#[$doc])*
        #[derive(Deserialize, Serialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        struct $name {
            /// Where the description of this file stands, beside it: `./schema.json#/$defs/` and its name there.
            #[serde(rename = "$schema")]
            schema: String,
            /// The project that makes the file: helplines.
            project: String,
            /// The licence; null where an overlay is on top, whose author says under which licence it stands.
            licence: Option<Licence>,
            /// What to know before the facts are relied on.
            warning: String,
            /// The day on which the newest record was last compared with its sources, YYYY-MM-DD.
            #[schemars(regex(pattern = r"^\d{4}-\d{2}-\d{2}$"))]
            data_version: String,
            $($content)+
        }
    };
}

file!(
    /// helplines.json: all there is.
    HelplinesFile {
        /// Whom to contact, in order of id.
        #[schemars(length(min = 1))]
        contacts: Vec<Contact>,
        /// What people are worried about, with what to do.
        #[schemars(length(min = 1))]
        concerns: Vec<ConcernEntry>,
        /// What is said whatever the concern: where nobody understands the words, and where a concern has nobody for somebody.
        general: General,
        /// Whom to contact for each concern, in order.
        #[schemars(length(min = 1))]
        routes: Vec<Routes>,
        /// Places that are known by name, with the police force of each, districts of each force first.
        areas: Vec<Area>,
        /// What is out of date or misprinted and still goes about.
        retired: Vec<Retired>,
        /// Numbers of services that are not among the contacts: whose they are, so that none is taken for a slip of another.
        others: Vec<Other>,
    }
);
file!(
    /// answers.json: the answer to every concern, for whoever asks and wherever they are, ready to show.
    AnswersFile {
        /// The answers.
        answers: Answers,
    }
);
file!(
    /// retired.json: what is out of date or misprinted and still goes about, with what to use instead.
    RetiredFile {
        /// The entries, ranges last: of those that fit a number, the first is right.
        #[schemars(length(min = 1))]
        retired: Vec<RetiredToUse>,
    }
);
file!(
    /// CHANGES.json: what changed with each version of the data. It says that the files differ, not why: a change may be a
    /// service's own, or a mistake of ours that was mended.
    ChangesFile {
        /// The versions, newest first. The last one is the first edition, in which everything is new.
        #[schemars(length(min = 1))]
        changes: Vec<Version>,
    }
);

/// Makes the type of a contact with its channels.
macro_rules! contact {
    ($(#[$doc:meta])* $name:ident with $channel:ident) => {
        $(#[$doc])*
        #[derive(Deserialize, Serialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// What it is called in routes, in lines of guidance and in changes. It stays when the name changes.
            id: String,
            /// The name of the service.
            name: String,
            /// Who runs it.
            organisation: String,
            /// The name as it stands in a sentence: "the NSPCC Helpline".
            mention: String,
            /// The web page of the service; null where none is known.
            website: Option<String>,
            /// What they do, to be read after the name.
            about: String,
            /// Whom it is for, in words.
            who_for: String,
            /// Whether it is a public authority with duties by law, such as the police or a council.
            statutory: bool,
            /// Whether a call to it may give somebody away who lives with those they fear: keep it out of lists of calls.
            sensitive: bool,
            /// Whom it is for.
            audiences: Vec<Audience>,
            /// Where it is for people.
            nations: Vec<Nation>,
            /// The places it is for alone; empty for all of its nations.
            areas: Vec<String>,
            /// Whether they need to know who is asking; null where that is not known.
            anonymity: Option<Anonymity>,
            /// What is kept confidential, always with its limit; null where that is not known. Never shorten it.
            confidentiality: Option<String>,
            /// What is known of whether a call stands on a bill; null where nothing is known.
            hidden_on_bill: Option<String>,
            /// In which languages it works besides English; null where that is not known.
            languages: Option<String>,
            /// The words of the name that are Welsh; null where there are none.
            welsh_name: Option<String>,
            /// Other names by which texts commonly call it.
            short_names: Vec<String>,
            /// The ids of contacts to show with it where it is not known who asks.
            shown_with: Vec<String>,
            /// The id of the contact whose place it takes for people whom it serves; null for none.
            stands_in_for: Option<String>,
            /// The ids of contacts that answer the same number.
            shares_number_with: Vec<String>,
            /// The day on which the facts were last compared with their sources, YYYY-MM-DD. Nobody called.
            checked: String,
            /// How good the evidence is, in short.
            evidence: Evidence,
            /// What is thin or unsettled in the record: read it before you rely on it.
            caution: Vec<String>,
            /// The ways to reach it, the usual one first.
            #[schemars(length(min = 1))]
            channels: Vec<$channel>,
            /// Where the facts come from.
            #[schemars(length(min = 1))]
            sources: Vec<Source>,
        }
    };
}
pub(crate) use contact;

contact!(
    /// Who can help.
    Contact with Channel
);

/// How good the evidence for a contact is.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The best kind of page among its sources.
    grade: Grade,
    /// The newest date evident in a source, YYYY-MM or YYYY; null where no source is dated.
    seen: Option<String>,
}

/// Makes the type of a way to reach a contact.
macro_rules! channel {
    ($(#[$doc:meta])* $name:ident { $($more:tt)* }) => {
        $(#[$doc])*
        #[derive(Deserialize, Serialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// What kind of way it is.
            kind: ChannelKind,
            /// The kind in words, to put before it.
            label: String,
            /// The number as its operator prints it, or the address.
            value: String,
            /// The word with which a text message has to begin; null where none is needed.
            keyword: Option<String>,
            /// What to show: the value with the word to begin with and with what to do once a call is answered.
            how: String,
            /// The link to put under it; null where there is none.
            #[schemars(regex(pattern = r"^(tel|sms|mailto|https):"))]
            link: Option<String>,
            /// The digits to dial, or to text to; null for what is not a number.
            #[schemars(regex(pattern = r"^\+?\d+$"))]
            dial: Option<String>,
            /// A part of OpenStreetMap's opening_hours, in UK local time; null where they are not known, which does not mean closed.
            hours: Option<String>,
            /// The hours in words, to show.
            hours_words: String,
            /// What it costs.
            cost: Cost,
            /// The nations it is for alone; empty for all nations of its contact.
            nations: Vec<Nation>,
            /// Whether it is for a part of a nation, which the note names.
            local: bool,
            /// What to do once a call is answered: "then option 2"; null for nothing.
            then: Option<String>,
            /// What else to know, to show with it; null for nothing.
            note: Option<String>,
            $($more)*
        }
    };
}
pub(crate) use channel;

channel!(
    /// A way to reach a contact.
    Channel {}
);

/// Where a fact comes from.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The address of the page; null where it is not told.
    url: Option<String>,
    /// What kind of page it is.
    grade: Grade,
    /// The newest date evident in the copy that was read, YYYY-MM or YYYY; null where there is none.
    #[schemars(regex(pattern = r"^\d{4}(-\d{2})?$"))]
    seen: Option<String>,
    /// Which facts it supports; empty where it supports the entry as a whole.
    supports: Vec<Support>,
}

/// What the directory says on a concern. Whom to contact for it stands in the routes.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ConcernEntry {
    /// The concern.
    concern: Concern,
    /// What to call it.
    title: String,
    /// The heading under which a list of concerns has it.
    topic: Topic,
    /// What completes "If you are ...".
    if_you_are: Leads,
    /// When to call 999: show it first.
    danger: String,
    /// For whom the guidance is written where it is not known who asks.
    reader: Audience,
    /// Whether a page on it should have a button to leave it at once.
    exit_button: bool,
    /// Words that people use for it.
    aliases: Vec<Alias>,
    /// Other concerns that somebody may mean.
    related: Vec<Concern>,
    /// Why each contact of its routes is given.
    why: Vec<Why>,
    /// What to do.
    #[serde(rename = "do")]
    actions: Vec<Line>,
    /// What not to do.
    avoid: Vec<Line>,
    /// Signs that something is wrong.
    signs: Vec<Line>,
    /// What else to know.
    good_to_know: Vec<Line>,
}

/// What is said whatever the concern.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct General {
    /// What to call it.
    title: String,
    /// What completes "If you are ...".
    if_you_are: Leads,
    /// When to call 999: show it first.
    danger: String,
    /// For whom the guidance is written where it is not known who asks.
    reader: Audience,
    /// Whether a page on it should have a button to leave it at once.
    exit_button: bool,
    /// Why each contact of its routes is given.
    why: Vec<Why>,
    /// What to do.
    #[serde(rename = "do")]
    actions: Vec<Line>,
    /// What not to do.
    avoid: Vec<Line>,
    /// Signs that something is wrong.
    signs: Vec<Line>,
    /// What else to know: it goes with the guidance of every concern.
    good_to_know: Vec<Line>,
    /// Whom anybody can turn to, in order.
    #[schemars(length(min = 1))]
    routes: Vec<Route>,
}

/// What completes "If you are ...".
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Leads {
    /// For anyone.
    anyone: String,
    /// For somebody under 18.
    child: String,
    /// For an adult who asks for themselves.
    adult: String,
    /// For somebody worried about somebody else.
    worried: String,
    /// For somebody afraid of what they do or may do.
    own_behaviour: String,
    /// For somebody close to a person who has offended.
    family_of_offender: String,
    /// For somebody who works or volunteers with people.
    professional: String,
}

/// Words that people use for a concern.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Alias {
    /// The words.
    words: String,
    /// Who is asking, where the words say so; else null.
    audience: Option<Audience>,
    /// The ids of the contacts to put first, where the words ask for a service.
    contacts: Vec<String>,
}

/// Why a contact is given. Take the entry for the audience, else the first of the contact; of one that stands in for another,
/// else that of the other; else what is said whatever the concern; else the contact's who_for.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Why {
    /// The id of the contact.
    contact: String,
    /// To whom it is given; null for anyone.
    audience: Option<Audience>,
    /// The reason, in a line to show.
    why: String,
}

/// A line of guidance.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Line {
    /// What it says. A service stands in it by its id, in braces: put its mention there, and its number or link.
    text: String,
    /// Whom it is for; empty for everybody.
    audiences: Vec<Audience>,
    /// Where it holds; empty for the whole UK.
    nations: Vec<Nation>,
    /// Where it comes from.
    #[schemars(length(min = 1))]
    sources: Vec<Source>,
}

/// The orders of contacts for a concern.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Routes {
    /// The concern.
    concern: Concern,
    /// Its routes, of which one fits a person best.
    #[schemars(length(min = 1))]
    routes: Vec<Route>,
}

/// Whom to contact, for some audiences and nations. docs/json.md says how to choose one.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Route {
    /// Whom it is for; empty for anybody but own-behaviour and family-of-offender, who need a list of their own.
    audiences: Vec<Audience>,
    /// Where it is for people; empty for the whole UK.
    nations: Vec<Nation>,
    /// Ids of contacts: groups in order of fit, and in each, contacts that fit as well as each other.
    #[schemars(length(min = 1))]
    groups: Vec<Vec<String>>,
}

/// A place that is known by name. A county that police forces share is none: take its districts.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Area {
    /// The name, as the Office for National Statistics spells it; of a place that a contact names, as it does.
    name: String,
    /// The GSS code of December 2024; null for what is not a district.
    #[schemars(regex(pattern = r"^[EWSN]\d{8}$"))]
    code: Option<String>,
    /// The county whose council serves a district besides its own; null where there is none.
    county: Option<String>,
    /// The nation; null where that is not known.
    nation: Option<Nation>,
    /// The id of the contact that is its police force; null where that is not known.
    force: Option<String>,
}

/// Makes the type of an entry for what is out of date.
macro_rules! retired {
    ($(#[$doc:meta])* $name:ident { $($more:tt)* }) => {
        $(#[$doc])*
        #[derive(Deserialize, Serialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// What it is about.
            subject: Subject,
            /// How it is printed, the usual way first.
            #[schemars(length(min = 1))]
            spellings: Vec<String>,
            /// The digits to compare with, as dialled inside the UK; of a range, its first digits; empty for an address or a name.
            #[schemars(inner(regex(pattern = r"^\+?\d+$")))]
            digits: Vec<String>,
            /// Whether the name is made of words too common to look for in prose.
            common_words: bool,
            /// Whose it was, to stand after "was".
            was: String,
            /// What became of it.
            status: Status,
            /// The id of the contact to use instead; null where there is none.
            instead: Option<String>,
            /// Since when, YYYY-MM or YYYY, as near as a source says; null where none says.
            when: Option<String>,
            /// Whether it now belongs to somebody else: never open it, never link it. False where that is not known.
            taken_over: bool,
            /// Where that comes from.
            #[schemars(length(min = 1))]
            sources: Vec<Source>,
            $($more)*
        }
    };
}

retired!(
    /// What is out of date or misprinted.
    Retired {}
);
retired!(
    /// What is out of date or misprinted, with what to use instead ready to show.
    RetiredToUse {
        /// What to use instead, ready to show; null where there is nothing.
        #[serde(rename = "use")]
        instead_shown: Option<Use>,
    }
);

/// What to use instead of what is out of date.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Use {
    /// The name of the service.
    name: String,
    /// How to reach it, in the way that comes nearest: the number or address, with the word that a text has to begin with and
    /// with what to do once a call is answered; null where there is none.
    how: Option<String>,
    /// The link to put under it; null where there is none.
    #[schemars(regex(pattern = r"^(tel|sms|mailto|https):"))]
    link: Option<String>,
}

/// A number of somebody who is not among the contacts.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Other {
    /// How it is printed, the usual way first.
    #[schemars(length(min = 1))]
    spellings: Vec<String>,
    /// The digits to compare with, as dialled inside the UK.
    #[schemars(length(min = 1), inner(regex(pattern = r"^\+?\d+$")))]
    digits: Vec<String>,
    /// Whose it is, and what for.
    whose: String,
    /// Where that comes from.
    #[schemars(length(min = 1))]
    sources: Vec<Source>,
}

/// What changed with a version of the data.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Version {
    /// The version, the day of its newest record, YYYY-MM-DD.
    #[schemars(regex(pattern = r"^\d{4}-\d{2}-\d{2}$"))]
    data_version: String,
    /// What changed in the contacts.
    contacts: ContactChanges,
    /// What changed in the concerns.
    concerns: ConcernChanges,
    /// What changed in what is out of date.
    retired: RetiredChanges,
}

/// What changed in the contacts.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ContactChanges {
    /// The contacts that are new.
    added: Vec<NamedContact>,
    /// The contacts that have gone.
    gone: Vec<NamedContact>,
    /// What is said differently of those that stood there before.
    changed: Vec<Change>,
}

/// A contact, by its id and its name.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NamedContact {
    /// The id.
    id: String,
    /// The name.
    name: String,
}

/// What is said differently of a contact.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Change {
    /// The id of the contact.
    id: String,
    /// The channel that it is about, its kind and its digits or address: "phone 08001111"; null for the contact as a whole.
    channel: Option<String>,
    /// The field of the contact or of the channel; where a kind of channel stands here, such as "phone", the numbers or
    /// addresses of that kind.
    field: String,
    /// What stood there: text, true or false, or a list; null for nothing, not known, or no such channel.
    before: Value,
    /// What stands there now: text, true or false, or a list; null for nothing, not known, or no such channel.
    after: Value,
}

/// What changed in the concerns.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ConcernChanges {
    /// The concerns that are new.
    added: Vec<NamedConcern>,
    /// The concerns that have gone.
    gone: Vec<NamedConcern>,
}

/// A concern, by its slug and its title.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NamedConcern {
    /// The slug.
    concern: String,
    /// The title.
    title: String,
}

/// What changed in what is out of date.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RetiredChanges {
    /// The entries that are new.
    added: Vec<RetiredEntry>,
    /// The entries that have gone.
    gone: Vec<RetiredEntry>,
}

/// What is out of date or misprinted, in short.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RetiredEntry {
    /// The number, address or name, in its usual spelling.
    old: String,
    /// Whose it was, to stand after "was".
    was: String,
    /// The id of the contact to use instead; null where there is none.
    instead: Option<String>,
}

/// The answers by the slug of the concern; by "general" where it is not known what it is about.
#[derive(Deserialize, Serialize)]
struct Answers(BTreeMap<String, ByAudience>);

/// Each concern with its title.
impl JsonSchema for Answers {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Answers".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let own = generator.subschema_for::<ByAudience>();
        let described = |description: &str| {
            let mut own = own.clone();
            own.insert("description".into(), description.into());
            own
        };
        let entries = Embedded::embedded().concerns().iter();
        let concerns = entries.map(|entry| (entry.concern().as_str(), described(entry.title())));
        let general = [("general", described("Where it is not known what it is about."))];
        let properties: BTreeMap<&str, Schema> = concerns.chain(general).collect();
        json_schema!({
            "description": "The answers by concern; general where it is not known what it is about.",
            "type": "object",
            "required": properties.keys().collect::<Vec<_>>(),
            "properties": properties,
            "additionalProperties": false,
        })
    }
}

/// The answers to a concern by who asks.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ByAudience {
    /// Where it is not known who asks.
    anyone: ByNation,
    /// For somebody under 18.
    child: ByNation,
    /// For an adult who asks for themselves.
    adult: ByNation,
    /// For somebody worried about somebody else.
    worried: ByNation,
    /// For somebody afraid of what they do or may do.
    own_behaviour: ByNation,
    /// For somebody close to a person who has offended.
    family_of_offender: ByNation,
    /// For somebody who works or volunteers with people.
    professional: ByNation,
}

/// The answers to somebody by where they are.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ByNation {
    /// Where the nation is not known.
    uk: Answer,
    /// In England.
    england: Answer,
    /// In Wales.
    wales: Answer,
    /// In Scotland.
    scotland: Answer,
    /// In Northern Ireland.
    northern_ireland: Answer,
}

/// An answer, ready to show.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Answer {
    /// When to call 999: show it before all else.
    #[schemars(regex(pattern = "999"))]
    emergency: String,
    /// How many of the contacts to show where there is little room: three and, where the nation is not known, as many more as
    /// it takes until each nation has somebody and a list with one for each is whole.
    #[schemars(range(min = 1))]
    first: usize,
    /// Whom to contact, best first.
    #[schemars(length(min = 1))]
    contacts: Vec<Offer>,
}

/// A contact and how to reach it. Where each nation has its own number and the nation is not known, each number has an entry.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Offer {
    /// The id of the contact: helplines.json has all that is known of it, and its other channels.
    contact: String,
    /// The name to show; with the place or the nations it is for in brackets, where those are not known of the person.
    name: String,
    /// How to reach it, to show behind the name, with the word that a text has to begin with and with what to do once a call is
    /// answered: "call 0800 1111".
    how: String,
    /// The hours in words; null where they are not known, which does not mean closed.
    hours: Option<String>,
    /// What else to know, to show with it; null for nothing.
    note: Option<String>,
    /// The link to put under it; null where there is none.
    #[schemars(regex(pattern = r"^(tel|sms|mailto|https):"))]
    link: Option<String>,
    /// Why it is given, in a line to show.
    why: String,
}

/// The schema of the types, every file's under its name.
fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let files = [
        generator.subschema_for::<HelplinesFile>(),
        generator.subschema_for::<AnswersFile>(),
        generator.subschema_for::<RetiredFile>(),
        generator.subschema_for::<ChangesFile>(),
    ];
    answers::describe(&mut generator);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "helplines",
        "description": "UK safeguarding contacts as files: helplines.json, answers.json, retired.json and CHANGES.json; and what the program and the packages answer.",
        "anyOf": files,
        "$defs": generator.take_definitions(true),
    })
}

fn read(file: &str) -> Value {
    let path = format!("{DIST}/{file}");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The validator of one file's part of the schema that is checked in.
fn validator(definition: &str) -> jsonschema::Validator {
    let mut schema = read("schema.json");
    schema.as_object_mut().expect("an object").remove("anyOf");
    schema["$ref"] = format!("#/$defs/{definition}").into();
    jsonschema::validator_for(&schema).expect("a schema")
}

const FILES: [(&str, &str); 4] = [
    ("helplines.json", "HelplinesFile"),
    ("retired.json", "RetiredFile"),
    ("CHANGES.json", "ChangesFile"),
    ("answers.json", "AnswersFile"),
];

#[test]
fn the_schema_that_is_checked_in_is_the_one_of_the_types() {
    let schema = serde_json::to_string_pretty(&schema()).expect("JSON") + "\n";
    let path = format!("{DIST}/schema.json");
    if std::fs::read_to_string(&path).unwrap_or_default() == schema {
        return;
    }
    assert!(
        std::env::var_os("CI").is_none(),
        "dist/schema.json is not the schema of the types: cargo test --manifest-path tests/oracles/Cargo.toml --test schema writes it"
    );
    std::fs::write(&path, schema).expect("dist/schema.json can be written");
    panic!("dist/schema.json regenerated: run the tests again");
}

/// Where a schema says nothing of a property, a type or a value.
fn undescribed(schema: &Value, place: &str, found: &mut Vec<String>) {
    let says_nothing = |part: &Value| part["description"].as_str().is_none_or(|text| text.trim().is_empty());
    let mut must = |parts: &Value, kind: &str| {
        let parts = parts.as_object().into_iter().flatten();
        found.extend(parts.filter(|(_, part)| says_nothing(part)).map(|(name, _)| format!("{place}/{kind}/{name}")));
    };
    must(&schema["properties"], "properties");
    must(&schema["$defs"], "$defs");
    // A list of bare values has no room for what each means.
    found.extend(schema.get("enum").map(|_| format!("{place}/enum")));
    if schema.get("const").is_some() && says_nothing(schema) {
        found.push(format!("{place}: {}", schema["const"]));
    }
    match schema {
        Value::Object(parts) => {
            parts.iter().for_each(|(name, part)| undescribed(part, &format!("{place}/{name}"), found))
        }
        Value::Array(parts) => parts.iter().for_each(|part| undescribed(part, place, found)),
        _ => {}
    }
}

#[test]
fn every_property_type_and_value_is_described() {
    let mut found = Vec::new();
    undescribed(&read("schema.json"), "", &mut found);
    assert!(found.is_empty(), "{found:#?}");
    // It is seen where one is not.
    let mut broken = read("schema.json");
    broken["$defs"]["Channel"]["properties"]["hours"]["description"] = " ".into();
    broken["$defs"]["Grade"]["oneOf"][0].as_object_mut().expect("a value").remove("description");
    undescribed(&broken, "", &mut found);
    assert_eq!(found, ["/$defs/Channel/properties/hours", "/$defs/Grade/oneOf: \"operator\""]);
}

#[test]
fn every_file_is_valid_by_its_own_part_of_the_schema_alone() {
    for (file, definition) in FILES {
        let content = read(file);
        assert_eq!(content["$schema"], format!("./schema.json#/$defs/{definition}"));
        let validator = validator(definition);
        let errors: Vec<String> =
            validator.iter_errors(&content).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{file}: {errors:#?}");
        for (other, _) in FILES.iter().filter(|(other, _)| *other != file) {
            assert!(!validator.is_valid(&read(other)), "{other} as {definition}");
        }
        assert!(jsonschema::validator_for(&read("schema.json")).expect("a schema").is_valid(&content), "{file}");
    }
}

#[test]
fn a_broken_copy_is_refused() {
    let breaks: [(usize, &str, Value); 21] = [
        (0, "/warning", Value::Null),
        (0, "/licence", "MIT".into()),
        (0, "/data_version", "today".into()),
        (0, "/contacts", json!([])),
        (0, "/contacts/0/name", 7.into()),
        (0, "/contacts/0/channels", json!([])),
        (0, "/contacts/0/channels/0/cost", "cheap".into()),
        (0, "/contacts/0/channels/0/link", "javascript:alert(1)".into()),
        (0, "/contacts/0/audiences/0", "everyone".into()),
        (0, "/concerns/0/concern", "boredom".into()),
        (0, "/areas/0/code", "E1".into()),
        (1, "/retired/0/taken_over", "no".into()),
        (1, "/retired/0/sources", json!([])),
        (2, "/changes/0/contacts/added", Value::Null),
        (3, "/answers/fraud", Value::Null),
        (3, "/answers/fraud/adult/uk/emergency", "Stay calm.".into()),
        (3, "/answers/fraud/adult/uk/first", 0.into()),
        (3, "/answers/fraud/adult/uk/contacts", json!([])),
        (3, "/answers/general/anyone/wales/contacts/0/how", Value::Null),
        (3, "/answers/general/anyone/wales/contacts/0/hours", false.into()),
        (3, "/answers/general/anyone/wales/contacts/0/link", "javascript:alert(1)".into()),
    ];
    for (at, pointer, value) in breaks {
        let (file, definition) = FILES[at];
        let mut content = read(file);
        *content.pointer_mut(pointer).unwrap_or_else(|| panic!("{file} has no {pointer}")) = value;
        assert!(!validator(definition).is_valid(&content), "{file}: {pointer}");
    }
    // What is unknown is refused, and so is what is missing, though it may be null.
    let mut more = read("helplines.json");
    more["contacts"][0]["verified"] = true.into();
    assert!(!validator("HelplinesFile").is_valid(&more));
    let mut less = read("helplines.json");
    less["contacts"][0].as_object_mut().expect("a contact").remove("website");
    assert!(!validator("HelplinesFile").is_valid(&less));
    // So it is with the keys of answers: a concern, an audience or a nation too many, or one too few.
    for (place, known) in [("/answers", "general"), ("/answers/fraud", "anyone"), ("/answers/fraud/anyone", "uk")] {
        for edit in ["more", "less"] {
            let mut content = read("answers.json");
            let keys = content.pointer_mut(place).and_then(Value::as_object_mut).expect("answers");
            let answer = if edit == "more" { keys.get(known).cloned() } else { keys.remove(known) };
            let more = answer.filter(|_| edit == "more").map(|answer| ("somewhere".to_owned(), answer));
            keys.extend(more);
            assert!(!validator("AnswersFile").is_valid(&content), "{place}: {edit}");
        }
    }
}

/// A file read as its type and written again.
fn there_and_back<T: DeserializeOwned + Serialize>(file: &str) {
    let content = read(file);
    let typed: T = serde_json::from_value(content.clone()).unwrap_or_else(|error| panic!("{file}: {error}"));
    assert_eq!(serde_json::to_value(&typed).expect("JSON"), content, "{file}");
}

#[test]
fn the_types_read_every_file_and_write_it_back_the_same() {
    there_and_back::<HelplinesFile>("helplines.json");
    there_and_back::<AnswersFile>("answers.json");
    there_and_back::<RetiredFile>("retired.json");
    there_and_back::<ChangesFile>("CHANGES.json");
}

#[test]
fn the_file_says_what_the_library_says() {
    let mut file = read("helplines.json");
    for head in ["$schema", "project", "licence", "warning"] {
        assert!(file.as_object_mut().expect("an object").remove(head).is_some(), "{head}");
    }
    assert_eq!(file, serde_json::to_value(Embedded::embedded()).expect("the directory as JSON"));
}

#[test]
fn every_id_is_that_of_a_contact() {
    let file: HelplinesFile = serde_json::from_value(read("helplines.json")).expect("the shape of the types");
    let ids: BTreeSet<&str> = file.contacts.iter().map(|contact| contact.id.as_str()).collect();
    assert_eq!(ids.len(), file.contacts.len());
    let routes = file.routes.iter().flat_map(|routes| &routes.routes).chain(&file.general.routes);
    let routes = routes.flat_map(|route| route.groups.iter().flatten());
    let reasons = file.concerns.iter().flat_map(|entry| &entry.why).chain(&file.general.why).map(|why| &why.contact);
    let aliases = file.concerns.iter().flat_map(|entry| &entry.aliases).flat_map(|alias| &alias.contacts);
    let others = file
        .contacts
        .iter()
        .flat_map(|contact| contact.shown_with.iter().chain(&contact.shares_number_with).chain(&contact.stands_in_for));
    let areas = file.areas.iter().filter_map(|area| area.force.as_ref());
    let retired = file.retired.iter().filter_map(|entry| entry.instead.as_ref());
    let all: Vec<&String> = routes.chain(reasons).chain(aliases).chain(others).chain(areas).chain(retired).collect();
    assert!(all.len() > 2000, "{}", all.len());
    let unknown: BTreeMap<&str, usize> =
        all.iter().filter(|id| !ids.contains(id.as_str())).fold(BTreeMap::new(), |mut unknown, id| {
            *unknown.entry(id.as_str()).or_default() += 1;
            unknown
        });
    assert!(unknown.is_empty(), "{unknown:?}");
}
