//! The Human Services Data Specification 3.0 (Open Referral UK): each contact a service with all that belongs to it.
//!
//! docs/export.md says what stands where, and what has no place in it.

use std::collections::BTreeMap;

use helplines::number::Cost;
use helplines::time::Hours;
use helplines::{Area, Channel, ChannelKind, Contact, Directory, Nation};
use serde_json::{Value, json};
use uuid::Uuid;

use super::clocks::{Clock, clocks, first_on};
use super::concerns::Concerns;
use super::opening::{Opening, on_bank_holidays, openings, time_of_day};
use super::{identity, language, origin, value};

/// The services as one page of the standard's API: it is the only wrapping of several services that the standard has.
pub fn write(directory: &Directory, contacts: &[&Contact]) -> anyhow::Result<String> {
    let concerns = Concerns::new(directory);
    let service =
        |contact| Service { directory, concerns: &concerns, contact, id: identity::of_contact(contact) }.json();
    let services: Vec<Value> = contacts.iter().copied().map(service).collect();
    value::text(&json!({
        "total_items": services.len(),
        "total_pages": 1,
        "page_number": 1,
        "size": services.len(),
        "first_page": true,
        "last_page": true,
        "empty": services.is_empty(),
        "contents": services,
    }))
}

/// A contact on its way to a service.
struct Service<'d> {
    directory: &'d Directory,
    concerns: &'d Concerns<'d>,
    contact: &'d Contact,
    id: Uuid,
}

impl<'d> Service<'d> {
    fn json(&self) -> Value {
        let contact = self.contact;
        value::known(json!({
            "id": self.id.to_string(),
            "name": contact.name(),
            "alternate_name": contact.welsh_name(),
            "description": self.description(),
            "url": contact.website().or_else(|| contact.channels().find_map(address)),
            "email": self.emails().next(),
            "status": "active",
            "interpretation_services": self.interpretation(),
            "application_process": self.how_to_reach(),
            "fees_description": self.fees(),
            "eligibility_description": contact.who_for(),
            "assured_date": contact.checked().to_string(),
            "organization": self.organisation(),
            "phones": self.phones(),
            "contacts": self.further_emails(),
            "schedules": self.schedules(),
            "service_areas": self.service_areas(),
            "languages": self.languages(),
            "cost_options": self.cost_options(),
            "attributes": self.attributes(),
            "metadata": self.metadata(),
        }))
    }

    /// What it is; what is not known of its hours; how that is known.
    fn description(&self) -> String {
        let contact = self.contact;
        let mut sentences = vec![contact.about().to_owned()];
        sentences.extend(contact.languages().map(|languages| format!("Languages: {languages}.")));
        let unknown: Vec<String> =
            self.answered().filter(|channel| channel.hours() == Hours::Unknown).map(named).collect();
        if !unknown.is_empty() {
            sentences.push(format!("Opening hours not known, which does not mean closed: {}.", unknown.join("; ")));
        }
        if contact != self.directory.emergency() {
            sentences.push("In an emergency call 999.".to_owned());
        }
        sentences.push(origin::assurance(self.contact));
        sentences.join(" ")
    }

    /// The channels where somebody answers while you wait, for which hours matter.
    fn answered(&self) -> impl Iterator<Item = Channel<'d>> {
        let waits = [ChannelKind::Email, ChannelKind::Form, ChannelKind::App];
        self.contact.channels().filter(move |channel| !waits.contains(&channel.kind()))
    }

    fn emails(&self) -> impl Iterator<Item = &'d str> {
        self.contact.channels().filter(|channel| channel.kind() == ChannelKind::Email).map(|channel| channel.value())
    }

    /// A service has one email address; each further one is a contact.
    fn further_emails(&self) -> Vec<Value> {
        let contact = |email| json!({"id": self.part("contact", email), "name": self.contact.name(), "email": email});
        self.emails().skip(1).map(contact).collect()
    }

    fn interpretation(&self) -> String {
        let words = self.contact.languages().filter(|words| words.contains("nterpreter"));
        let signed = self.contact.channels().filter(|channel| channel.kind() == ChannelKind::Bsl);
        let signed = signed.map(|channel| format!("British Sign Language: {}", channel.value()));
        words.map(str::to_owned).into_iter().chain(signed).collect::<Vec<_>>().join(". ")
    }

    /// Every channel in words, chats and forms too: the standard has no place of its own for them.
    fn how_to_reach(&self) -> String {
        let line = |channel: Channel<'_>| {
            let how = format!("{}: {}", channel.kind().label(), channel.how());
            let hours = (channel.hours() != Hours::Unknown).then(|| hours_words(&channel));
            sentences([Some(how), only_in(&channel), channel.note().map(str::to_owned), hours])
        };
        self.contact.channels().map(line).collect::<Vec<_>>().join("\n")
    }

    fn fees(&self) -> String {
        let line = |channel: Channel<'_>| format!("{}: {}.", named(channel), cost_words(channel.cost()));
        self.dialled().map(line).collect::<Vec<_>>().join(" ")
    }

    fn dialled(&self) -> impl Iterator<Item = Channel<'d>> {
        self.contact.channels().filter(|channel| channel.dial().is_some())
    }

    /// What is not known of an organisation is not said: the description names its contacts alone.
    fn organisation(&self) -> Value {
        let name = self.contact.organisation();
        let own = self.directory.contacts().iter().filter(|contact| contact.organisation() == name);
        let own: Vec<&str> = own.map(Contact::name).collect();
        json!({
            "id": identity::shared("organisation", name),
            "name": name,
            "description": format!("In this directory: {}.", own.join(", ")),
        })
    }

    fn phones(&self) -> Vec<Value> {
        let phone = |(channel, kind): (Channel<'_>, &str)| {
            let text = channel.keyword().map(|_| channel.how().to_string());
            let abroad = (channel.kind() == ChannelKind::PhoneFromAbroad).then(|| channel.kind().label().to_owned());
            let [then, note] = [channel.then(), channel.note()].map(|words| words.map(str::to_owned));
            json!({
                "id": self.part("phone", &format!("{kind} {}", channel.value())),
                "number": channel.value(),
                "type": kind,
                "description": sentences([text, abroad, then, only_in(&channel), note, Some(hours_words(&channel))]),
            })
        };
        self.contact.channels().filter_map(|channel| Some((channel, phone_type(channel.kind())?))).map(phone).collect()
    }

    /// Hours belong to a channel: those with the same hours share their schedules, and each schedule names its channels. A
    /// form that takes reports at night has none: it would make a closed phone look open.
    fn schedules(&self) -> Vec<Value> {
        let mut by_hours: BTreeMap<String, Vec<Channel<'_>>> = BTreeMap::new();
        for channel in self.answered().filter(|channel| channel.hours() != Hours::Unknown) {
            by_hours.entry(channel.hours().to_string()).or_default().push(channel);
        }
        by_hours.values().flat_map(|channels| self.schedules_of(channels)).collect()
    }

    fn schedules_of(&self, channels: &[Channel<'_>]) -> Vec<Value> {
        let Some(hours) = channels.first().map(Channel::hours) else { return Vec::new() };
        let names = channels.iter().copied().map(named).collect::<Vec<_>>().join("; ");
        let openings = openings(&hours);
        let clocks = clocks(&hours, self.contact.checked());
        let pairs = openings.iter().flat_map(|opening| clocks.iter().map(move |clock| (opening, clock)));
        let pairs = pairs.filter(|(opening, clock)| first_on(clock.from, &opening.days) <= clock.to);
        pairs.map(|(opening, clock)| self.schedule(&names, &hours, opening, clock)).collect()
    }

    fn schedule(&self, names: &str, hours: &Hours, opening: &Opening, time: &Clock) -> Value {
        let byday = opening.days.iter().map(|day| day.as_str().to_uppercase()).collect::<Vec<_>>().join(",");
        let [opens_at, closes_at] = [opening.opens, opening.closes].map(|minutes| time_of_day(minutes) + time.suffix());
        json!({
            "id": self.part("schedule", &format!("{names} {byday} {opens_at} {closes_at} {}", time.from)),
            "attending_type": names,
            "description": format!("{names}: {}", hours.words()),
            "valid_from": time.from.to_string(),
            "valid_to": time.to.to_string(),
            "dtstart": first_on(time.from, &opening.days).to_string(),
            "timezone": time.offset(),
            "freq": "WEEKLY",
            "interval": 1,
            "wkst": "MO",
            "byday": byday,
            "opens_at": opens_at,
            "closes_at": closes_at,
            "notes": format!("{} Hours are in UK local time.", bank_holiday_words(hours)),
        })
    }

    /// The places of a local contact, or else its nations.
    fn service_areas(&self) -> Vec<Value> {
        let places: Vec<Area> = self.contact.areas().filter_map(|name| self.directory.area(name).ok()).collect();
        if self.contact.areas().next().is_some() {
            let code = |name: &str| places.iter().find(|place| place.name() == name).and_then(|place| place.code());
            return self.contact.areas().map(|name| self.service_area(name, code(name))).collect();
        }
        self.contact.nations().iter().map(|nation| self.service_area(nation.name(), gss(nation))).collect()
    }

    fn service_area(&self, name: &str, code: Option<&str>) -> Value {
        json!({
            "id": self.part("area", name),
            "name": name,
            "extent": name,
            "extent_type": "text",
            "uri": code.map(|code| format!("http://statistics.data.gov.uk/id/statistical-geography/{code}")),
        })
    }

    fn languages(&self) -> Vec<Value> {
        let language = |language: &language::Language| json!({"id": self.part("language", language.code), "name": language.name, "code": language.code});
        language::of_contact(self.contact).into_iter().map(language).collect()
    }

    fn cost_options(&self) -> Vec<Value> {
        let option = |channel: Channel<'_>| {
            let free = channel.cost() == Cost::Free;
            json!({
                "id": self.part("cost", &named(channel)),
                "option": named(channel),
                "currency": free.then_some("gbp"),
                "amount": free.then_some(0),
                "amount_description": cost_words(channel.cost()),
            })
        };
        self.dialled().map(option).collect()
    }

    /// The concerns that lead to it, who it is for, and what has no place of its own.
    fn attributes(&self) -> Vec<Value> {
        let concerns = self.concerns.that_lead_to(self.contact).map(|entry| {
            let term =
                Term { group: "concern", code: entry.concern().as_str(), name: entry.title(), words: entry.danger() };
            self.attribute(&term, None)
        });
        let audiences = self.contact.audiences().iter().map(|audience| {
            let (code, words) = (audience.as_str(), "Who may ask it for help.");
            self.attribute(&Term { group: "audience", code, name: audience.label(), words }, None)
        });
        let facts = self.facts().into_iter().filter_map(|(term, value)| Some(self.attribute(term, Some(&value?))));
        let addresses = self.contact.channels().filter(|channel| phone_type(channel.kind()).is_none()).map(|channel| {
            let kind = channel.kind();
            let words = "A way to reach it: an address, a name of an app, or a number.";
            self.attribute(
                &Term { group: "channel", code: kind.as_str(), name: kind.label(), words },
                Some(channel.value()),
            )
        });
        concerns.chain(audiences).chain(facts).chain(addresses).collect()
    }

    fn facts(&self) -> [(&'static Term<'static>, Option<String>); 6] {
        let contact = self.contact;
        [
            (&ANONYMITY, contact.anonymity().map(|anonymity| anonymity.label().to_owned())),
            (&CONFIDENTIALITY, contact.confidentiality().map(str::to_owned)),
            (&BILL, contact.hidden_on_bill().map(str::to_owned)),
            (&PUBLIC_BODY, contact.statutory().then(|| "yes".to_owned())),
            (&SENSITIVE, Some(if contact.sensitive() { "yes" } else { "no" }.to_owned())),
            (&CHECKED, Some(origin::assurance(self.contact))),
        ]
    }

    fn attribute(&self, term: &Term<'_>, value: Option<&str>) -> Value {
        let name = format!("{}/{}", term.group, term.code);
        let term_id = identity::shared("term", &name);
        json!({
            "id": self.part("attribute", &format!("{name} {}", value.unwrap_or_default())),
            "link_id": self.id.to_string(),
            "link_type": term.group,
            "link_entity": "service",
            "value": value,
            "taxonomy_term_id": term_id,
            "taxonomy_term": {
                "id": term_id,
                "code": term.code,
                "name": term.name,
                "description": term.words,
                "taxonomy": format!("helplines: {}", term.group),
                "language": "en",
            },
        })
    }

    /// The one change that is known: the day on which it was last checked. What stood there before is not kept.
    fn metadata(&self) -> Value {
        let checked = self.contact.checked().to_string();
        // The standard requires each of these fields; an empty one would be left out, and the service refused.
        json!([{
            "id": self.part("metadata", &checked),
            "resource_id": self.id.to_string(),
            "resource_type": "service",
            "last_action_date": checked,
            "last_action_type": "check",
            "field_name": "assured_date",
            "previous_value": "not known",
            "replacement_value": checked,
            "updated_by": "the helplines directory",
        }])
    }

    fn part(&self, kind: &str, content: &str) -> String {
        identity::part(self.id, kind, content)
    }
}

/// A term of a small taxonomy that travels with the data.
struct Term<'a> {
    group: &'a str,
    code: &'a str,
    name: &'a str,
    words: &'a str,
}

const fn fact(code: &'static str, name: &'static str, words: &'static str) -> Term<'static> {
    Term { group: "fact", code, name, words }
}

const ANONYMITY: Term<'_> = fact("anonymity", "Anonymity", "Whether you have to say who you are.");
const CONFIDENTIALITY: Term<'_> =
    fact("confidentiality", "Confidentiality", "What is kept private, and where that ends.");
const BILL: Term<'_> = fact("hidden-on-bill", "On the bill", "Whether a phone bill shows the call.");
const PUBLIC_BODY: Term<'_> = fact("public-body", "Public body", "Police, council, NHS or government: it must act.");
const CHECKED: Term<'_> = fact("how-checked", "How it was checked", "What the facts rest on.");
const SENSITIVE: Term<'_> = fact(
    "sensitive",
    "Sensitive",
    "Whether a call to it, seen by somebody else, could give away or endanger who called: keep it out of lists of calls.",
);

/// The type that the standard has for a number; none for what is no number to call or text. A WhatsApp number is
/// none: who calls it may reach nobody.
fn phone_type(kind: ChannelKind) -> Option<&'static str> {
    match kind {
        ChannelKind::Phone | ChannelKind::PhoneFromAbroad => Some("voice"),
        ChannelKind::Textphone => Some("textphone"),
        ChannelKind::Sms => Some("text"),
        _ => None,
    }
}

/// A channel by name: its kind, and the number where it has one.
fn named(channel: Channel<'_>) -> String {
    let number = channel.dial().map(|_| channel.value());
    [Some(channel.kind().label()), number].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The address of a channel on the web.
fn address(channel: Channel<'_>) -> Option<&str> {
    Some(channel.value()).filter(|value| value.starts_with("https:"))
}

fn only_in(channel: &Channel<'_>) -> Option<String> {
    let nations: Vec<&str> = channel.nations().iter().map(Nation::name).collect();
    (!nations.is_empty()).then(|| format!("Only in {}", nations.join(", ")))
}

fn hours_words(channel: &Channel<'_>) -> String {
    let words = channel.hours().words().to_string();
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn bank_holiday_words(hours: &Hours) -> String {
    match on_bank_holidays(hours) {
        None => "Bank holidays: not known.".to_owned(),
        _ if *hours == Hours::Always => "Bank holidays: open all day.".to_owned(),
        Some(spans) if spans.is_empty() => "Bank holidays: closed, which this rule cannot say.".to_owned(),
        Some(spans) => {
            let spans =
                spans.into_iter().map(|(opens, closes)| format!("{} to {}", time_of_day(opens), time_of_day(closes)));
            format!("Bank holidays: {}.", spans.collect::<Vec<_>>().join(", "))
        }
    }
}

fn cost_words(cost: Cost) -> &'static str {
    match cost {
        Cost::Free => "free",
        Cost::Standard => "standard rate",
        Cost::International => "international rate",
        _ => "not known",
    }
}

/// The code of a nation from the Office for National Statistics.
fn gss(nation: Nation) -> Option<&'static str> {
    match nation {
        Nation::England => Some("E92000001"),
        Nation::Wales => Some("W92000004"),
        Nation::Scotland => Some("S92000003"),
        Nation::NorthernIreland => Some("N92000002"),
        _ => None,
    }
}

/// Sentences in one line, each with its full stop.
fn sentences<const N: usize>(parts: [Option<String>; N]) -> String {
    let sentence = |part: String| if part.ends_with(['.', '?', '!']) { part } else { part + "." };
    parts.into_iter().flatten().map(sentence).collect::<Vec<_>>().join(" ")
}
