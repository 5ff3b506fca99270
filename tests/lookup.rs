//! Every key of every look-up finds what it should, and near misses find nothing.

mod common;

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use helplines::check::VerdictKind;
use helplines::number::Cost;
use helplines::{Channel, ChannelKind, Concern, Contact, Directory, contact, contacts};

#[test]
fn every_id_finds_its_contact_and_near_misses_find_none() {
    let directory = Directory::embedded();
    for one in directory.contacts() {
        assert_eq!(contact(one.id()).map(Contact::name), Some(one.name()));
        let (id, short) = (one.id(), &one.id()[1..]);
        for near in [format!("{id}x"), format!("x{id}"), id.to_uppercase(), short.into(), id.replace('-', "_") + "_"] {
            assert!(contact(&near).is_none(), "{near}");
        }
    }
    assert!(contact("").is_none());
}

#[test]
fn every_number_finds_all_who_have_it_in_several_spellings() {
    let directory = Directory::embedded();
    for one in directory.contacts() {
        for channel in one.channels() {
            let Some(number) = common::lookup_number(&channel) else { continue };
            let holds = |text: &str| {
                directory.by_number(text).kind() == VerdictKind::Current
                    && directory.by_number(text).contacts().any(|contact| contact == one)
            };
            assert!(holds(channel.value()) && holds(&number), "{}: {number}", one.id());
            let hyphens = channel.value().replace(' ', "-");
            assert!(holds(&hyphens), "{hyphens}");
            if let Some(significant) = number.strip_prefix('0') {
                for text in [format!("+44{significant}"), format!("+44 (0){significant}")] {
                    assert!(holds(&text), "{text}");
                }
            }
        }
    }
}

#[test]
fn a_number_that_is_one_digit_away_finds_only_who_has_it() {
    let directory = Directory::embedded();
    let known: BTreeSet<String> = directory
        .contacts()
        .iter()
        .flat_map(|one| one.channels())
        .filter_map(|channel| common::lookup_number(&channel))
        .collect();
    // A number behind the prefix of text relay, or of a withheld number, is the number.
    let has = |number: &String| {
        let behind = ["18001", "18002", "141", "1470"].iter().filter_map(|prefix| number.strip_prefix(prefix));
        known.contains(number) || behind.into_iter().any(|number| known.contains(number))
    };
    let mut misses = 0;
    for number in &known {
        for place in 0..number.len() {
            for digit in '0'..='9' {
                let near = format!("{}{digit}{}", &number[..place], &number[place + 1..]);
                let found = directory.by_number(&near).kind() == VerdictKind::Current;
                assert_eq!(found, has(&near), "{near}");
                misses += usize::from(!found);
            }
        }
        let longer = format!("{number}0");
        assert_eq!(directory.by_number(&longer).kind() == VerdictKind::Current, has(&longer), "{longer}");
    }
    assert!(misses > 10_000, "{misses}");
}

#[test]
fn short_codes_have_no_international_form() {
    for text in ["+44 999", "+44116123", "+353 116123", "+44 101", "", "+", "call", &"9".repeat(1000)] {
        assert_ne!(Directory::embedded().by_number(text).kind(), VerdictKind::Current, "{text:.20}");
    }
}

#[test]
fn every_slug_and_alias_parses_to_its_concern_however_it_is_typed() {
    let mut words = 0;
    for entry in Directory::embedded().concerns() {
        for word in entry.aliases().map(|alias| alias.words()).chain([entry.concern().as_str()]) {
            let spellings = [
                word.to_owned(),
                word.to_uppercase(),
                word.replace([' ', '-'], "  "),
                word.replace([' ', '\''], "-"),
                word.replace('\'', "\u{2019}"),
            ];
            for spelling in spellings {
                assert_eq!(spelling.parse::<Concern>(), Ok(entry.concern()), "{spelling}");
            }
            words += 1;
        }
    }
    assert!(words > 500, "{words}");
}

#[test]
fn a_word_one_letter_out_is_refused_and_the_slug_suggested() {
    for concern in Concern::ALL {
        let slug = concern.as_str();
        let dropped = format!("{}{}", &slug[..2], &slug[3..]);
        let error = dropped.parse::<Concern>().expect_err(&dropped);
        assert!(error.suggestions().any(|suggestion| suggestion == slug), "{dropped}: {error}");
    }
}

#[test]
fn the_handles_are_the_contacts_they_name() {
    assert_eq!(contacts::NSPCC_HELPLINE.id(), "nspcc-helpline");
    assert_eq!(contacts::NSPCC_HELPLINE.phone().and_then(|phone| phone.link()), Some("tel:+448088005000"));
    assert_eq!(contacts::STOP_SCAMS_159.id(), "159-stop-scams");
    assert_eq!(Directory::embedded().emergency(), contacts::EMERGENCY_999);
}

#[test]
fn a_verdict_gives_the_number_as_published_whatever_was_typed() {
    for contact in Directory::embedded().contacts() {
        // The form for callers abroad is the same number.
        let dialled = |channel: &Channel<'_>| {
            (channel.phone().is_some() || channel.sms().is_some()) && channel.kind() != ChannelKind::PhoneFromAbroad
        };
        for channel in contact.channels().filter(dialled) {
            let typed = channel.value().replace(' ', "-");
            let verdict = helplines::by_number(&typed);
            // A number can have been grouped in another way by somebody who shares it.
            let digits = |text: &str| text.replace(' ', "");
            assert_eq!(verdict.published().map(digits), Some(digits(channel.value())), "{}", contact.id());
        }
    }
    assert_eq!(helplines::by_number("8-52-58").published(), Some("85258"));
}

#[test]
fn contacts_compare_and_hash_by_what_is_known_of_them() {
    let hash = |contact: &Contact| {
        let mut hasher = DefaultHasher::new();
        contact.hash(&mut hasher);
        hasher.finish()
    };
    let all = Directory::embedded().contacts();
    assert_eq!(all.iter().map(hash).collect::<BTreeSet<_>>().len(), all.len());
    for (contact, next) in all.iter().zip(&all[1..]) {
        assert!(contact < next && contact != next && *contact == contact.clone());
        assert_eq!(hash(contact), hash(&contact.clone()));
    }
}

#[test]
fn a_number_to_write_to_over_whatsapp_does_not_cost_what_a_call_to_it_would() {
    let written =
        |channel: &Channel<'_>| channel.kind() == ChannelKind::Whatsapp && channel.value().starts_with("0808");
    let mut channels = Directory::embedded().contacts().iter().flat_map(|contact| contact.channels()).filter(written);
    assert_eq!(channels.next().map(|channel| channel.cost()), Some(Cost::Unknown));
}

#[test]
fn what_borrows_the_directory_is_short_in_a_log() {
    let verdict = format!("{:?}", helplines::by_number("101"));
    assert!(verdict.len() < 400, "{} bytes", verdict.len());
    let directory = format!("contacts: {}, hidden: 0,", Directory::embedded().contacts().len());
    assert!(verdict.contains(&directory), "{verdict}");
}

#[test]
fn what_is_out_of_date_is_replaced_by_something_of_its_own_kind() {
    for (old, instead) in [
        ("08457 90 90 90", Some("116 123")),
        // A text number by a text number, and one for callers abroad by another.
        ("07786 209 697", Some("88247")),
        ("+44 203 188 3500", Some("+44 203 879 8560")),
        ("1-888-773-8368", Some("0808 1000 900")),
        // Where the service has none of that kind: the best that it has.
        ("88858", Some("0808 800 5000")),
        ("0808 808 4994", Some("85258")),
        ("0800 157 7015", Some("https://www.gov.uk/report-child-abuse-to-local-council")),
        ("elderabuse.org.uk", Some("https://wearehourglass.org/")),
        ("help@stopitnow.org.uk", Some("https://www.stopitnow.org.uk/helpline/")),
        ("therowan.net", Some("0800 389 4424")),
        ("emergencysms.org.uk", Some("999")),
        ("mindlinetrans.org.uk", None),
        ("Action Fraud", Some("0300 123 2040")),
        ("YouthNet", Some("85258")),
    ] {
        let text = format!("Text or call {old}.");
        let mention = helplines::scan(&text).next().expect("a mention");
        assert_eq!((mention.text(), mention.verdict().replacement()), (old, instead));
        assert_eq!(mention.verdict().published(), Some(old));
        let warned = mention.verdict().to_string().contains("do not open or link it");
        assert_eq!(warned, ["emergencysms.org.uk", "mindlinetrans.org.uk"].contains(&old), "{old}");
    }
    // Of a whole range there is no one number to show, nor to use instead.
    let range = helplines::by_number("0500 123 456");
    assert_eq!((range.kind(), range.published(), range.replacement()), (VerdictKind::Retired, None, None));
}

#[test]
fn verdicts_are_equal_where_they_say_the_same_of_the_same() {
    let named = |name: &str| helplines::by_name(name).expect(name);
    assert_eq!(helplines::by_number("0800 1111"), helplines::by_number("+44 800 1111"));
    assert_eq!(helplines::by_number("08457 90 90 90"), helplines::by_number("0845 790 9090"));
    assert_eq!(Some(named("Action Fraud")), helplines::scan("Action Fraud").next().map(|found| found.verdict()));
    for (one, other) in [
        // Each pair differs in one thing alone: the kind, the range, the number, the entry, the contact.
        (helplines::by_number("116 123"), helplines::by_number("+44 116 123")),
        (helplines::by_number("116 117"), helplines::by_number("0808 157 0000")),
        (helplines::by_number("0808 800 5000"), helplines::by_number("+44 203 879 8560")),
        (helplines::by_number("07786 209 697"), named("HopelineUK")),
        (named("Childline"), named("Samaritans")),
    ] {
        assert_ne!(one, other, "{one}; {other}");
    }
}

#[test]
fn words_that_ask_for_a_service_lead_to_it() {
    use helplines::{Audience, Nation};
    // What somebody types, where they are, whom they should meet among the first three, and who is taken to ask.
    for (words, nation, id, audience) in [
        ("gambling", None, "national-gambling-helpline", None),
        ("can't stop gambling", Some(Nation::Scotland), "national-gambling-helpline", None),
        ("loan shark", None, "stop-loan-sharks-england", None),
        ("loan shark", Some(Nation::Wales), "stop-loan-sharks-wales", None),
        ("Loan Shark", Some(Nation::Scotland), "scottish-illegal-money-lending-unit", None),
        ("bereaved by suicide", None, "sobs", None),
        ("bereavement", Some(Nation::England), "cruse", None),
        ("antisemitic abuse", None, "cst", None),
        ("islamophobia", None, "british-muslim-trust", None),
        ("homophobic abuse", None, "galop", None),
        ("they shared my nude", None, "report-remove", Some(Audience::Child)),
        ("my dad hits my mum", None, "childline", Some(Audience::Child)),
        ("battered husband", Some(Nation::England), "mens-advice-line", Some(Audience::Adult)),
        ("husband drinks", None, "al-anon-uk", Some(Audience::Worried)),
        ("bullied at work", None, "national-bullying-helpline", Some(Audience::Adult)),
        ("found child abuse images", None, "iwf", None),
        ("LADO", Some(Nation::England), "local-council-children", Some(Audience::Professional)),
        ("prevent referral", Some(Nation::Wales), "prevent-referral", Some(Audience::Professional)),
    ] {
        let situation = Directory::embedded().situation(words).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(situation.known_audience(), audience, "{words}");
        let advice = Directory::embedded().advise(situation.nation(nation));
        let first: Vec<&str> = advice.steps().iter().take(3).map(|step| step.contact().id()).collect();
        assert!(first.contains(&id), "{words}: {first:?}");
    }
}
