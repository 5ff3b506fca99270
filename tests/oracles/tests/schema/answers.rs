//! The types of what the program and the packages answer, and what the crate answers held against them.

use helplines::check::{Severity as Grave, VerdictKind as Kind};
use helplines::{Audience as Asker, Concern as About, Directory, Nation as Where, Situation as Known};
use schemars::{JsonSchema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use serde_json::{Value, to_value};

use crate::{
    Anonymity, Audience, ChannelKind, Concern, Cost, Evidence, Nation, Retired, Source, channel, contact, slugs,
    validator,
};

slugs!(
    /// How plainly words speak for a concern. It says nothing of the risk.
    Confidence {
        /// They say so.
        Sure,
        /// They read like it.
        Likely,
        /// They may be about it: ask.
        Possible,
    }
);
slugs!(
    /// What is known of a number, address or name.
    VerdictKind {
        /// A contact of the directory has it.
        Current,
        /// It is out of date.
        Retired,
        /// It never was right: a slip that is copied on, or a short code with +44 before it.
        Misprint,
        /// It is right for one service, and the text gives it to another that does not have it.
        Mismatch,
        /// A link dials what only takes text messages, or sends a message to what only takes calls.
        WrongChannel,
        /// Not in the directory, and one slip away from exactly one number or address of it. That is a guess: check it.
        NearMiss,
        /// In a range that costs extra: no helpline should be there today.
        Charged,
        /// A number that could be right and is no contact's. Nothing is known of it.
        Unlisted,
        /// In use, and something printed right beside it contradicts what is known of it.
        Contradicts,
        /// Out of date, and the text says so itself.
        Mentioned,
        /// A number of another country.
        Foreign,
        /// Not a number, or not one that a UK helpline could have.
        NotANumber,
    }
);
slugs!(
    /// How grave it is to print something.
    Severity {
        /// Worth knowing; nothing need be wrong.
        Note,
        /// Perhaps wrong: look at it.
        Warning,
        /// Wrong: somebody who follows it reaches nobody, or the wrong one.
        Error,
    }
);
slugs!(
    /// What of the person could not be kept to, because nobody is there for it.
    Filter {
        /// The way they can get in touch.
        Channel,
        /// Who they are.
        Audience,
        /// The nation they are in.
        Nation,
        /// The place they are in.
        Area,
    }
);
slugs!(
    /// Whether a channel is open.
    State {
        /// It is open.
        Open,
        /// It is closed.
        Closed,
        /// It is not known, which does not mean closed.
        Unknown,
    }
);
slugs!(
    /// Why it is not known whether a channel is open.
    WhyUnknown {
        /// Its hours are not published, or not known here.
        NotPublished,
        /// It is a bank holiday, and its hours on those are not known.
        BankHoliday,
    }
);

/// Whether a channel is open at the time that was asked about.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OpenState {
    /// Whether it is open.
    state: State,
    /// Until when it is open, in UK time; null where it does not close.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    /// When it opens, in UK time; null where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opens: Option<String>,
    /// Why that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<WhyUnknown>,
}

channel!(
    /// A way to reach a contact of an answer.
    OfferedChannel {
        /// Whether it is open at the time that was asked about; null where none was.
        open: Option<OpenState>,
    }
);
contact!(
    /// A contact of an answer: its channels are those that the person can use, best first.
    OfferedContact with OfferedChannel
);

/// What is known of somebody who asks. What is null is not known.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Situation {
    /// What it is about.
    concern: Concern,
    /// Who asks.
    audience: Option<Audience>,
    /// Where they are.
    nation: Option<Nation>,
    /// How they can get in touch.
    by: Option<ChannelKind>,
    /// When they ask, in UK time: 2026-12-25T23:15.
    at: Option<String>,
    /// The place they are in.
    area: Option<String>,
    /// "true" where they have no credit: what is free comes first.
    free: Option<String>,
    /// "true" where a life may be in danger now.
    urgent: Option<String>,
    /// "true" where they wrote in Welsh.
    welsh: Option<String>,
    /// The ids of contacts that they asked for, with spaces between them.
    first: Option<String>,
}

/// Makes the type of a contact on a card.
macro_rules! on_card {
    ($(#[$doc:meta])* $name:ident { $($more:tt)* }) => {
        $(#[$doc])*
        #[derive(Deserialize, Serialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        struct $name {
            /// The id of the contact.
            id: String,
            /// Its name.
            name: String,
            /// Where it is for people.
            nations: Vec<Nation>,
            /// Why it is given, in a line to show.
            why: String,
            /// The ways to reach it that stand on the card, best first; empty where there is its website alone.
            channels: Vec<OfferedChannel>,
            /// Its web page; null where none is known.
            website: Option<String>,
            $($more)*
        }
    };
}

on_card!(
    /// A contact on a card.
    CardContact {}
);
on_card!(
    /// A place on a card: a contact, and those that stand beside it for other nations.
    CardEntry {
        /// Its like in other nations.
        in_other_nations: Vec<CardContact>,
    }
);

/// The first screen of an answer.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Card {
    /// What it is about, to show.
    title: String,
    /// When to call 999: show it first.
    danger: String,
    /// Whom to contact.
    #[schemars(length(min = 1))]
    contacts: Vec<CardEntry>,
    /// What to do.
    #[serde(rename = "do")]
    actions: Vec<GuidanceLine>,
    /// All of it as plain text.
    text: String,
}

/// A contact of an answer, and why it is given.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Step {
    /// Whom to contact.
    contact: OfferedContact,
    /// Why, in a line to show.
    why: String,
    /// Which group of equals it stands in, from 0.
    group: usize,
    /// Whether its best channel is open at the time that was asked about; null where none was.
    open: Option<OpenState>,
}

/// A line of guidance, ready to show.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct GuidanceLine {
    /// What it says, with the names and numbers of services.
    text: String,
    /// The ids of the services that it names.
    services: Vec<String>,
    /// Where it comes from.
    sources: Vec<Source>,
}

/// What to do and what not to do.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Guidance {
    /// For whom it is written.
    reader: Audience,
    /// What to do.
    #[serde(rename = "do")]
    actions: Vec<GuidanceLine>,
    /// What not to do.
    avoid: Vec<GuidanceLine>,
    /// Signs that something is wrong.
    signs: Vec<GuidanceLine>,
    /// What else to know.
    good_to_know: Vec<GuidanceLine>,
    /// What to do if it is hard to call.
    getting_through: Vec<GuidanceLine>,
}

/// The answer to a concern.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Advice {
    /// What it is about.
    concern: Concern,
    /// What to call that.
    title: String,
    /// When to call 999: show it first.
    danger: String,
    /// Whether a page with it should have a button to leave it at once.
    exit_button: bool,
    /// The sentence with which a news report ends.
    sentence: String,
    /// What was known of the person.
    situation: Situation,
    /// Whom to call in an emergency: 999.
    emergency: crate::Contact,
    /// The first screen.
    card: Card,
    /// Whom to contact, best first.
    #[schemars(length(min = 1))]
    steps: Vec<Step>,
    /// What to do and what not to do.
    guidance: Guidance,
    /// What could not be kept to, because nobody is there for it.
    widened: Vec<Filter>,
}

/// The answer where it is not known what it is about.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct GeneralAdvice {
    /// What to call it.
    title: String,
    /// When to call 999: show it first.
    danger: String,
    /// Whether a page with it should have a button to leave it at once.
    exit_button: bool,
    /// Whom to call in an emergency: 999.
    emergency: crate::Contact,
    /// The first screen.
    card: Card,
    /// Whom anybody can turn to, best first.
    #[schemars(length(min = 1))]
    steps: Vec<Step>,
    /// What to do and what not to do.
    guidance: Guidance,
}

/// What words may be about.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Found {
    /// Whether they say that a life is in danger now: say first to call 999.
    urgent: bool,
    /// Whether they are Welsh.
    welsh: bool,
    /// The concerns that they may be about, best first; empty where they were not understood.
    matches: Vec<Match>,
}

/// A concern that words may be about.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Match {
    /// The concern.
    concern: Concern,
    /// How plainly they speak for it.
    confidence: Confidence,
    /// Who asks, where they say so; else null.
    audience: Option<Audience>,
    /// The id of the contact that they ask for; null for none.
    contact: Option<String>,
    /// Where in the text that is said: beginnings and ends, in bytes of UTF-8; in the packages as their language counts.
    words: Vec<(usize, usize)>,
    /// What to ask with: the concern, and all that the words say besides.
    situation: Situation,
}

/// What is known of a number, an address or a name.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Verdict {
    /// What is known, in a word.
    kind: VerdictKind,
    /// The ids of the contacts that have it, had it, or that may be meant.
    contacts: Vec<String>,
    /// The id of the contact to which the text gives it; null where that is not said.
    named: Option<String>,
    /// How its operator prints it; null where it is nobody's.
    published: Option<String>,
    /// What to use instead; null where there is nothing, or nothing is wrong.
    replacement: Option<String>,
    /// The range of helplines that a number is in which no contact has; null for none.
    helpline_range: Option<String>,
    /// The entry for what is out of date; null where nothing is.
    retired: Option<Retired>,
    /// What to do about it, in words to show.
    what_to_do: String,
}

/// A place in a text that names a number, an address or a service.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Mention {
    /// Where it begins, in bytes of UTF-8; in the packages as their language counts.
    start: usize,
    /// Where it ends.
    end: usize,
    /// What stands there.
    text: String,
    /// How grave it is; null where nothing is amiss.
    severity: Option<Severity>,
    /// What to write instead; null where that is not safe to say.
    fix: Option<String>,
    /// What is known of it.
    verdict: Verdict,
}

/// Puts the types into a schema.
pub fn describe(generator: &mut SchemaGenerator) {
    generator.subschema_for::<Advice>();
    generator.subschema_for::<GeneralAdvice>();
    generator.subschema_for::<Found>();
    generator.subschema_for::<Mention>();
}

/// Fails where a value is not of a type of the schema that is checked in.
fn holds(validator: &jsonschema::Validator, value: &Value, what: &str) {
    let errors: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{what}: {errors:#?}");
}

#[test]
fn every_answer_is_of_its_type() {
    let directory = Directory::embedded();
    let (advice, general) = (validator("Advice"), validator("GeneralAdvice"));
    let askers: Vec<Option<Asker>> = Asker::ALL.iter().copied().map(Some).chain([None]).collect();
    let times = ["2026-12-25T23:15", "2026-11-26T10:00"];
    for (place, asker) in askers.iter().enumerate() {
        let nation = Where::ALL.get(place).copied();
        let answer = to_value(directory.general(*asker, nation)).expect("JSON");
        holds(&general, &answer, "general");
        for concern in About::ALL {
            let at = times[place % 2].parse().expect("a time");
            let known = Known::new(*concern).audience(*asker).nation(nation).at((place > 2).then_some(at));
            let answer = to_value(directory.advise(known)).expect("JSON");
            holds(&advice, &answer, concern.as_str());
            assert!(!general.is_valid(&answer));
        }
    }
}

#[test]
fn what_is_found_in_words_and_texts_is_of_its_type() {
    let directory = Directory::embedded();
    let (found, mention) = (validator("Found"), validator("Mention"));
    for text in ["someone is blackmailing my son", "i want to talk to childline", "he is outside with a knife", "x", ""]
    {
        holds(&found, &to_value(directory.find(text)).expect("JSON"), text);
    }
    let text = "Ring Samaritans on 08457 90 90 90, the NSPCC on 0808 800 5000 (0800 1111), Refuge on 0808 2000 248, \
        Silver Line 0800 4 70 80 91, tel:85258, 020 7946 0000, 0906 000 0000, 0300 123 2050 or +1 212 555 0100.";
    let mentions: Vec<_> = directory.scan(text).collect();
    assert!(mentions.iter().any(|mention| mention.verdict().kind() == Kind::Retired));
    assert!(mentions.iter().any(|mention| mention.severity() == Some(Grave::Error)));
    for one in mentions {
        holds(&mention, &to_value(&one).expect("JSON"), one.text());
    }
}
