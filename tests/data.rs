//! What must hold of every record of the embedded directory.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use helplines::check::VerdictKind;
use helplines::directory::{ConcernEntry, Line};
use helplines::number::{Cost, PhoneNumber, SmsCode};
use helplines::time::Hours;
use helplines::{Audience, Channel, ChannelKind, Concern, Contact, Directory, Nation, contact, contacts};

fn all() -> &'static [Contact] {
    Directory::embedded().contacts()
}

fn entries() -> &'static [ConcernEntry] {
    Directory::embedded().concerns()
}

fn channels() -> impl Iterator<Item = (&'static Contact, Channel<'static>)> {
    all().iter().flat_map(|contact| contact.channels().map(move |channel| (contact, channel)))
}

fn is_slug(id: &str) -> bool {
    id.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

#[test]
fn every_concern_has_its_entry_in_its_place() {
    assert_eq!(entries().len(), Concern::ALL.len());
    for (concern, entry) in Concern::ALL.iter().zip(entries()) {
        assert_eq!(entry.concern(), *concern);
    }
}

#[test]
fn ids_and_slugs_are_kebab_case_unique_and_in_order() {
    assert!(all().windows(2).all(|pair| pair[0].id() < pair[1].id()));
    assert!(all().iter().all(|contact| is_slug(contact.id())));
    assert!(Concern::ALL.iter().all(|concern| is_slug(concern.as_str())));
}

#[test]
fn every_contact_has_its_words_its_channels_a_source_and_a_date() {
    for contact in all() {
        let id = contact.id();
        for text in [contact.name(), contact.organisation(), contact.mention(), contact.about(), contact.who_for()] {
            assert!(!text.is_empty(), "{id}");
        }
        assert!(!contact.audiences().is_empty() && !contact.nations().is_empty(), "{id}");
        assert!(contact.channels().next().is_some(), "{id}");
        assert!(contact.checked().year() >= 2026, "{id}");
        assert!(contact.sources().next().is_some(), "{id}");
        for source in contact.sources() {
            assert!(source.supports().next().is_some(), "{id}: a source that supports nothing");
        }
    }
}

#[test]
fn every_number_parses_as_it_is_published_and_is_stored_as_it_parses() {
    let mut phones = 0;
    for (contact, channel) in channels() {
        if let Some(number) = channel.phone() {
            assert_eq!(PhoneNumber::parse(channel.value()).as_ref(), Ok(&number), "{}", contact.id());
            assert_eq!((number.to_string(), Some(number.dial())), (channel.value().to_owned(), channel.dial()));
            let link = if channel.kind() == ChannelKind::Whatsapp { None } else { Some(number.tel_uri()) };
            assert!(link.is_none_or(|link| channel.link() == Some(link)), "{}", contact.id());
            assert!(channel.kind() == ChannelKind::Whatsapp || channel.cost() == number.cost(), "{}", contact.id());
            phones += 1;
        }
        if let Some(code) = channel.sms() {
            assert_eq!(SmsCode::parse(channel.value(), channel.keyword()).as_ref(), Ok(&code), "{}", contact.id());
            assert!(channel.link().expect("a link").to_string().starts_with("sms:"), "{}", contact.id());
        }
    }
    assert!(phones > 100, "{phones}");
}

/// A slip of the hand in a number is found by comparing it with what was researched.
#[test]
fn every_number_is_one_that_the_research_gives_for_its_contact() {
    let digits = |number: &str| number.chars().filter(char::is_ascii_digit).collect::<String>();
    let recorded: BTreeMap<&str, BTreeSet<String>> = include_str!("recorded/numbers.tsv")
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(id, numbers)| (id, numbers.split('\t').map(digits).collect()))
        .collect();
    let mut compared = 0;
    for (contact, channel) in channels() {
        if channel.phone().is_none() && channel.sms().is_none() {
            continue;
        }
        let number = digits(channel.value());
        let right = match contact.stands_in_for() {
            Some("police-101") => ["101", "18001101"].contains(&number.as_str()),
            _ => recorded.get(contact.id()).is_some_and(|numbers| numbers.contains(&number)),
        };
        assert!(right, "{}: {}", contact.id(), channel.value());
        compared += 1;
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn no_number_is_charged_extra_and_no_short_code_is_international() {
    for (contact, channel) in channels() {
        let Some(number) = channel.phone() else { continue };
        let charged = ["084", "087", "09", "118", "070"].iter().any(|range| number.dial().starts_with(range));
        assert!(!charged, "{}: {number}", contact.id());
        if number.dial().len() < 8 {
            assert!(!number.tel_uri().contains('+') && number.e164().is_none(), "{}: {number}", contact.id());
        }
        if channel.kind() != ChannelKind::Whatsapp {
            assert_ne!(channel.cost(), Cost::Unknown, "{}: {number}", contact.id());
        }
    }
}

#[test]
fn every_address_that_people_follow_is_https() {
    for contact in all() {
        assert!(contact.website().is_none_or(|address| address.starts_with("https://")), "{}", contact.id());
    }
    for (contact, channel) in channels() {
        let link = channel.link().map(|link| link.to_string()).unwrap_or_default();
        let right = match channel.kind() {
            ChannelKind::Phone | ChannelKind::Textphone | ChannelKind::PhoneFromAbroad => link.starts_with("tel:"),
            ChannelKind::Sms => link.starts_with("sms:"),
            ChannelKind::Email => link.starts_with("mailto:"),
            ChannelKind::App => link.is_empty(),
            _ => link.starts_with("https://"),
        };
        assert!(right, "{}: {} {link}", contact.id(), channel.kind());
    }
}

/// Addresses that were taken over or no longer serve: never to be shown.
#[test]
fn no_address_that_was_taken_over_is_in() {
    for address in ["emergencysms.org.uk", "mindlinetrans.org.uk", "therowan.net", "chat.womensaid.org.uk"] {
        for contact in all() {
            let values = contact.channels().map(|channel| channel.value());
            assert!(values.chain(contact.website()).all(|value| !value.contains(address)), "{}", contact.id());
        }
    }
}

#[test]
fn every_contact_is_offered_for_some_concern() {
    let directory = Directory::embedded();
    let routed: BTreeSet<&str> = entries()
        .iter()
        .flat_map(|entry| entry.routes().flat_map(|route| route.ids().filter_map(|id| directory.contact(id))))
        .map(Contact::id)
        .collect();
    for contact in all() {
        let id = contact.stands_in_for().unwrap_or(contact.id());
        assert!(routed.contains(id) || contact == directory.emergency(), "{id} is in no route");
    }
}

#[test]
fn every_concern_reaches_a_voice_besides_999_in_every_nation() {
    let directory = Directory::embedded();
    for concern in Concern::ALL {
        for nation in Nation::ALL {
            let voice = directory.route(*concern, None, Some(*nation)).any(|contact| {
                let rings = |channel: Channel<'_>| channel.kind() == ChannelKind::Phone && channel.serves(*nation);
                contact.areas().next().is_none() && contact != directory.emergency() && contact.channels().any(rings)
            });
            assert!(voice, "{concern} in {nation}");
        }
    }
}

#[test]
fn every_route_offers_each_of_its_audiences_a_voice_in_every_nation() {
    let directory = Directory::embedded();
    for entry in entries() {
        for audience in entry.routes().flat_map(|route| route.audiences()) {
            for nation in Nation::ALL {
                let offered: Vec<_> = directory.route(entry.concern(), Some(audience), Some(*nation)).collect();
                assert!(
                    offered.iter().any(|contact| contact.phone().is_some()),
                    "{} for {audience} in {nation}",
                    entry.concern(),
                );
                assert!(offered.iter().all(|contact| contact.serves(*nation) && contact.is_for(audience)));
            }
        }
    }
}

#[test]
fn every_contact_of_a_route_has_a_reason() {
    let directory = Directory::embedded();
    for entry in entries() {
        for contact in entry.routes().flat_map(|route| route.ids().filter_map(|id| directory.contact(id))) {
            assert!(directory.why(entry.concern(), None, contact).is_some(), "{}: {}", entry.concern(), contact.id());
        }
        for nation in Nation::ALL {
            for contact in directory.route(entry.concern(), None, Some(*nation)) {
                assert!(
                    directory.why(entry.concern(), None, contact).is_some(),
                    "{}: {}",
                    entry.concern(),
                    contact.id()
                );
            }
        }
    }
}

#[test]
fn a_number_that_two_contacts_have_is_shared_on_purpose() {
    let mut holders: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (contact, channel) in channels() {
        if let Some(number) = common::lookup_number(&channel) {
            holders.entry(number).or_default().insert(contact.id());
        }
    }
    let said = |a: &str, b: &str| {
        let shares = |id: &str| contact(id).map(|contact| contact.shares_number_with().collect()).unwrap_or_default();
        let (of_a, of_b): (Vec<&str>, Vec<&str>) = (shares(a), shares(b));
        of_a.contains(&b) || of_b.contains(&a) || of_a.iter().any(|id| of_b.contains(id))
    };
    for (number, ids) in &holders {
        for a in ids {
            for b in ids {
                assert!(a == b || said(a, b), "{number}: {a} and {b}");
            }
        }
    }
    assert!(holders["101"].len() > 1 && holders["116000"].len() > 1, "the data shares numbers");
}

/// Hours on which the sources disagree do not ship.
#[test]
fn hours_that_are_not_settled_are_not_known() {
    for contact in [
        contacts::MENS_ADVICE_LINE,
        contacts::RESPECT_PHONELINE,
        contacts::GALOP,
        contacts::MODERN_SLAVERY_HELPLINE,
        contacts::SAFECALL,
        contacts::NACOA,
        contacts::NSPCC_FGM_HELPLINE,
        contacts::NSPCC_WHISTLEBLOWING,
        contacts::BRITISH_MUSLIM_TRUST,
        contacts::MUSLIM_WOMENS_NETWORK_HELPLINE,
    ] {
        let phone = contact.channels().find(|channel| channel.kind() == ChannelKind::Phone).expect("a phone");
        assert_eq!(phone.hours(), Hours::Unknown, "{}", contact.id());
        assert!(contact.caution().next().is_some(), "{}: maintainers are told why", contact.id());
    }
}

/// Contacts that were researched and found not fit to ship, with their numbers.
#[test]
fn nothing_that_must_not_ship_is_in() {
    for id in [
        "nspcc-report-abuse-in-education",
        "shore",
        "national-crime-agency",
        "runaway-helpline",
        "ivison-trust-pace",
        "mosac",
        "marie-collins-foundation",
        "parentline-ni",
        "familyline",
        "kidscape",
        "the-mix",
        "sidekick-young-carers",
        "mankind-initiative",
        "dyn-wales",
        "abused-men-in-scotland",
        "hestia-respond-to-abuse",
        "southall-black-sisters",
        "ask-for-ani",
        "amina-mwrc",
        "scottish-womens-rights-centre",
        "survivorsuk",
        "national-male-survivor-helpline",
        "safeline",
        "one-in-four",
        "halo-project",
        "ikwro",
        "victim-support-ni",
        "victims-information-service",
        "nsph-uk",
        "premier-lifeline",
        "maytree",
        "age-ni",
        "glaa-fair-work-agency",
        "stop-hate-uk",
        "islamophobia-response-unit",
        "cpsu",
    ] {
        assert!(contact(id).is_none(), "{id}");
    }
    for number in [
        "0800 136 663",
        "0370 496 7622",
        "0808 8020 400",
        "07888 868 059",
        "0808 800 1170",
        "020 8571 9595",
        "0808 801 0301",
        "08088 010 789",
        "0300 060 6699",
        "0800 689 5652",
        "0300 111 0101",
        "020 7263 7070",
        "0808 808 7575",
        "0800 432 0804",
        "0800 138 1625",
        "07717 989 025",
        "020 3904 6555",
    ] {
        assert_ne!(helplines::by_number(number).kind(), VerdictKind::Current, "{number}");
    }
}

/// Every sentence that a reader is shown.
fn sentences() -> Vec<(String, String)> {
    let mut all_sentences = Vec::new();
    for contact in all() {
        let texts = [contact.about(), contact.who_for()].into_iter().chain(contact.confidentiality());
        let notes = contact.channels().filter_map(|channel| channel.note());
        let texts = texts.chain(contact.hidden_on_bill()).chain(notes);
        all_sentences.extend(texts.map(|text| (contact.id().to_owned(), text.to_owned())));
    }
    for entry in entries() {
        let lines = entry.signs().chain(entry.actions()).chain(entry.avoid()).chain(entry.good_to_know());
        let texts = lines.map(|line| line.text()).chain([entry.danger()]);
        let reasons = all().iter().filter_map(|contact| Directory::embedded().why(entry.concern(), None, contact));
        all_sentences.extend(texts.chain(reasons).map(|text| (entry.concern().to_string(), text.to_owned())));
    }
    all_sentences
}

#[test]
fn sentences_end_are_plain_and_carry_no_numbers_to_dial() {
    let found = sentences();
    assert!(found.len() > 1500, "{}", found.len());
    for (place, text) in found {
        assert!(text.ends_with(['.', '?']), "{place}: {text}");
        assert!(!text.contains(['!', ';', '\u{2019}', '\u{2014}', '<', '>']), "{place}: {text}");
        let long = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() > 4 && digits != "18000");
        assert!(!long, "{place}: a number to dial belongs in a channel: {text}");
        let lower = text.to_lowercase();
        for word in
            ["commit suicide", "committed suicide", "child porn", "kiddie", "e.g.", "i.e.", "completely confidential"]
        {
            assert!(!lower.contains(word), "{place}: {text}");
        }
    }
}

#[test]
fn confidence_never_stands_without_its_limit() {
    for contact in all() {
        let Some(text) = contact.confidentiality() else { continue };
        let limit = ["unless", " if ", "If ", "except", "only ", "may ", "must ", "have to", "Unless", "they will"];
        assert!(limit.iter().any(|word| text.contains(word)), "{}: {text}", contact.id());
    }
}

#[test]
fn every_line_of_guidance_has_a_source() {
    for entry in entries() {
        for line in entry.signs().chain(entry.actions()).chain(entry.avoid()).chain(entry.good_to_know()) {
            assert!(line.sources().next().is_some(), "{}: {}", entry.concern(), line.text());
        }
        assert!(entry.actions().next().is_some(), "{}", entry.concern());
        assert!(entry.danger().contains("999"), "{}", entry.concern());
    }
}

/// A child is never told to confront anyone, and nobody is told to keep or pass on an image of a child.
#[test]
fn lines_for_children_never_ask_them_to_confront() {
    for entry in entries() {
        for line in entry.actions().filter(|line: &Line<'_>| line.is_for(Audience::Child)) {
            let text = line.text().to_lowercase();
            assert!(!text.contains("confront"), "{}: {}", entry.concern(), line.text());
        }
    }
}

#[test]
fn a_stand_in_takes_the_place_of_a_contact_that_exists() {
    for contact in all().iter().filter(|contact| contact.stands_in_for().is_some()) {
        let general = contact.stands_in_for().and_then(helplines::contact).expect("the general contact");
        assert!(contact.nations().iter().all(|nation| general.serves(nation)), "{}", contact.id());
    }
    let scotland: Vec<&str> =
        Directory::embedded().route(Concern::ChildSafety, None, Some(Nation::Scotland)).map(Contact::id).collect();
    assert!(scotland.contains(&"police-scotland") && !scotland.contains(&"police-101"), "{scotland:?}");
}
