//! schema.org as JSON-LD, for the head of a page.
//!
//! docs/export.md says what stands where, and what has no place in it.

use helplines::number::Cost;
use helplines::time::Hours;
use helplines::{Channel, ChannelKind, Contact, Directory, Nation};
use serde_json::{Value, json};

use super::language::{BRITISH_SIGN_LANGUAGE, Language};
use super::opening::{on_bank_holidays, openings, time_of_day};
use super::{identity, language, origin, value};

/// A graph with one organisation for each contact.
pub fn write(directory: &Directory, contacts: &[&Contact]) -> anyhow::Result<String> {
    let graph: Vec<Value> = contacts.iter().map(|contact| organisation(directory, contact)).collect();
    value::text(&value::known(json!({"@context": "https://schema.org", "@graph": graph})))
}

fn organisation(directory: &Directory, contact: &Contact) -> Value {
    let languages = language::of_contact(contact);
    let points: Vec<Value> =
        contact.channels().map(|channel| contact_point(directory, contact, channel, &languages)).collect();
    json!({
        "@type": kind(directory, contact),
        "@id": format!("urn:uuid:{}", identity::of_contact(contact)),
        "name": contact.name(),
        "alternateName": contact.welsh_name(),
        "description": description(directory, contact),
        "url": contact.website(),
        "parentOrganization": parent(contact),
        "areaServed": areas(directory, contact),
        "contactPoint": points,
        "subjectOf": about_the_facts(contact),
    })
}

fn description(directory: &Directory, contact: &Contact) -> String {
    let emergency = if contact == directory.emergency() { "" } else { " In an emergency call 999." };
    format!("{} For: {}{emergency}", contact.about(), contact.who_for())
}

/// 999 alone is an emergency service: a number that is not for emergencies must not look as if it were. What the
/// directory calls a public body is one of government; whether anything else is a charity the directory does not know.
fn kind(directory: &Directory, contact: &Contact) -> &'static str {
    match contact {
        contact if contact == directory.emergency() => "EmergencyService",
        contact if contact.statutory() => "GovernmentOrganization",
        _ => "Organization",
    }
}

fn parent(contact: &Contact) -> Option<Value> {
    let name = contact.organisation();
    let id = format!("urn:uuid:{}", identity::shared("organisation", name));
    (name != contact.name()).then(|| json!({"@type": "Organization", "@id": id, "name": name}))
}

/// The places of a local contact, or else its nations.
fn areas(directory: &Directory, contact: &Contact) -> Vec<Value> {
    if contact.areas().next().is_none() {
        return contact.nations().iter().map(nation).collect();
    }
    let code = |name| directory.area(name).ok().and_then(|place| place.code().map(str::to_owned));
    contact.areas().map(|name| json!({"@type": "AdministrativeArea", "name": name, "identifier": code(name)})).collect()
}

fn nation(nation: Nation) -> Value {
    json!({"@type": "AdministrativeArea", "name": nation.name(), "identifier": iso_3166_2(nation)})
}

fn iso_3166_2(nation: Nation) -> Option<&'static str> {
    match nation {
        Nation::England => Some("GB-ENG"),
        Nation::Wales => Some("GB-WLS"),
        Nation::Scotland => Some("GB-SCT"),
        Nation::NorthernIreland => Some("GB-NIR"),
        _ => None,
    }
}

fn contact_point(directory: &Directory, contact: &Contact, channel: Channel<'_>, languages: &[&Language]) -> Value {
    let emergency = contact == directory.emergency() && channel.kind() == ChannelKind::Phone;
    let is_email = channel.kind() == ChannelKind::Email;
    let telephone = telephone(channel);
    let elsewhere = telephone.is_none() && !is_email;
    json!({
        "@type": "ContactPoint",
        "contactType": if emergency { "emergency" } else { channel.kind().label() },
        "telephone": telephone,
        "email": is_email.then(|| channel.value()),
        // A text or a chat is no telephone: its link says what it is.
        "url": channel.link().filter(|_| elsewhere),
        "description": how(channel, elsewhere),
        "contactOption": options(channel),
        "hoursAvailable": hours_available(&channel.hours()),
        "areaServed": channel.nations().iter().map(nation).collect::<Vec<_>>(),
        "availableLanguage": available_languages(channel, languages),
    })
}

/// The number as its operator publishes it, where it is one to call.
fn telephone(channel: Channel<'_>) -> Option<&str> {
    let called = [ChannelKind::Phone, ChannelKind::Textphone, ChannelKind::PhoneFromAbroad];
    called.contains(&channel.kind()).then(|| channel.value())
}

/// What to do besides the number, and what to know.
fn how(channel: Channel<'_>, elsewhere: bool) -> String {
    let shown = (elsewhere && channel.value() != channel.link().unwrap_or_default()).then(|| channel.how().to_string());
    let then = channel.then().filter(|_| !elsewhere).map(str::to_owned);
    let parts = [shown, then].into_iter().flatten().map(|part| part + ".");
    parts.chain(channel.note().map(str::to_owned)).collect::<Vec<_>>().join(" ")
}

fn options(channel: Channel<'_>) -> Vec<&'static str> {
    let free = telephone(channel).is_some() && channel.cost() == Cost::Free;
    let deaf = matches!(channel.kind(), ChannelKind::Textphone | ChannelKind::Bsl);
    let options = [(free, "https://schema.org/TollFree"), (deaf, "https://schema.org/HearingImpairedSupported")];
    options.into_iter().filter_map(|(holds, option)| holds.then_some(option)).collect()
}

/// Nothing where the hours are not known: no hours are not no opening.
fn hours_available(hours: &Hours) -> Vec<Value> {
    let week = openings(hours).into_iter().map(|opening| {
        let days: Vec<&str> = opening.days.iter().map(|day| day.name()).collect();
        span(&days, opening.opens, opening.closes)
    });
    let holidays = on_bank_holidays(hours).map(|spans| if spans.is_empty() { CLOSED.to_vec() } else { spans });
    let holidays = holidays.into_iter().flatten();
    week.chain(holidays.map(|(opens, closes)| span(&["PublicHolidays"], opens, closes))).collect()
}

/// A day that is closed, as search engines read it: it closes when it opens.
const CLOSED: [(u16, u16); 1] = [(0, 0)];

fn span(days: &[&str], opens: u16, closes: u16) -> Value {
    let days: Vec<String> = days.iter().map(|day| format!("https://schema.org/{day}")).collect();
    json!({"@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": time_of_day(opens), "closes": time_of_day(closes)})
}

/// The languages of the contact where somebody speaks to you; what is signed is signed.
fn available_languages(channel: Channel<'_>, languages: &[&Language]) -> Vec<Value> {
    let written =
        |language: &Language| json!({"@type": "Language", "name": language.name, "alternateName": language.code});
    match channel.kind() {
        ChannelKind::Bsl => vec![written(&BRITISH_SIGN_LANGUAGE)],
        ChannelKind::Phone => languages.iter().map(|language| written(language)).collect(),
        _ => Vec::new(),
    }
}

/// Where the facts are from and how old they are.
fn about_the_facts(contact: &Contact) -> Value {
    json!({
        "@type": "CreativeWork",
        "name": format!("{} in the helplines directory", contact.name()),
        "description": origin::assurance(contact),
        "dateModified": contact.checked().to_string(),
        "sdLicense": origin::licence(contact),
    })
}
