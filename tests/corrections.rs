//! What the review of November 2026 corrected: each row fails on the value that stood there before.

use helplines::check::VerdictKind;
use helplines::directory::Anonymity;
use helplines::time::Hours;
use helplines::{Audience, Channel, ChannelKind, Contact, Nation, by_number, contact};

fn of(id: &str) -> &'static Contact {
    contact(id).unwrap_or_else(|| panic!("{id}: no such contact"))
}

fn channel(id: &str, value: &str) -> Channel<'static> {
    let found = of(id).channels().find(|channel| channel.value() == value);
    found.unwrap_or_else(|| panic!("{id}: no channel {value}"))
}

fn has(id: &str, text: Option<&str>, words: &str) {
    assert!(text.is_some_and(|text| text.contains(words)), "{id}: {words:?} is not in {text:?}");
}

const HOURS: &[(&str, &str, &str)] = &[
    ("age-uk-advice-line", "0800 678 1602", "Mo-Su 08:00-19:00; PH 08:00-19:00"),
    ("british-transport-police", "61016", "24/7"),
    ("call-wales", "0800 132 737", "24/7"),
    ("care-inspectorate-scotland", "0345 600 9527", "Mo-Fr 09:00-16:00"),
    ("citizens-advice-consumer", "0808 223 1133", "Mo-Fr 09:00-17:00"),
    ("forced-marriage-unit", "020 7008 0151", "Mo-Fr 10:00-16:00"),
    ("forced-marriage-unit", "+44 20 7008 0151", "Mo-Fr 10:00-16:00"),
    ("frank", "82111", "24/7"),
    ("meic", "080880 23456", "Mo-Su 08:00-24:00"),
    ("meic", "84001", "Mo-Su 08:00-24:00"),
    ("meic", "https://www.meic.cymru", "Mo-Su 08:00-24:00"),
    ("nhs-24-mental-health-hub", "18001 111", "24/7"),
    ("ni-gateway", "0300 1234 333", "Mo-Fr 09:00-17:00"),
    ("nspcc-helpline", "0808 800 5000", "Mo-Fr 10:00-16:00"),
    ("police-101", "101", "24/7"),
    ("police-scotland", "101", "24/7"),
    ("psni", "101", "24/7"),
    ("rape-crisis-scotland", "08088 01 03 02", "Mo-Su 18:00-24:00"),
    ("scotland-child-concern", "101", "24/7"),
    ("sobs", "0300 111 5065", "Mo-Su 09:00-19:00"),
    ("tara", "0141 276 7724", "24/7"),
    ("victim-support-scotland", "0800 160 1985", "Mo-Fr 08:00-20:00"),
    ("youngminds-parents", "0808 802 5544", "Mo,Th,Fr 09:30-16:00; Tu,We 09:30-18:00"),
];

const HOURS_NOT_SETTLED: &[(&str, &str)] = &[
    ("advice-direct-scotland", "0808 164 6000"),
    ("belfast-adult-protection-gateway", "028 9504 1744"),
    ("citizens-advice-consumer", "0808 223 1144"),
    ("cqc", "03000 616161"),
    ("financial-support-line-domestic-abuse", "0808 1968845"),
    ("national-domestic-abuse-helpline", "https://www.nationaldahelpline.org.uk/"),
    ("nspcc-fgm-helpline", "0800 028 3550"),
    ("nspcc-helpline", "help@nspcc.org.uk"),
    ("nspcc-helpline", "https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/"),
    ("nspcc-whistleblowing", "0800 028 0285"),
    ("nspcc-whistleblowing", "help@nspcc.org.uk"),
    ("respect-phoneline", "0808 802 4040"),
    ("safecall", "116 000"),
    ("samaritans", "0808 164 0123"),
];

#[test]
fn hours_are_given_where_they_are_settled_and_nowhere_else() {
    for (id, value, hours) in HOURS {
        assert_eq!(channel(id, value).hours(), hours.parse::<Hours>().expect("hours"), "{id}: {value}");
    }
    for (id, value) in HOURS_NOT_SETTLED {
        assert_eq!(channel(id, value).hours(), Hours::Unknown, "{id}: {value}");
    }
}

const CHANNELS: &[(&str, ChannelKind, &str)] = &[
    ("anti-terrorist-hotline", ChannelKind::Form, "https://www.gov.uk/ACT"),
    ("call-wales", ChannelKind::Sms, "81066"),
    ("care-inspectorate-scotland", ChannelKind::Form, "https://www.careinspectorate.com/index.php/complaints"),
    ("care-inspectorate-scotland", ChannelKind::Sms, "07870 981785"),
    ("dan-247", ChannelKind::Phone, "0808 808 2234"),
    ("local-council-children", ChannelKind::Form, "https://www.dewis.wales/safeguarding"),
    ("nhs-24-mental-health-hub", ChannelKind::Textphone, "18001 111"),
    ("youngminds-parents", ChannelKind::Webchat, "https://www.youngminds.org.uk/parent/parents-helpline/"),
];

const NO_CHANNELS: &[(&str, &str)] = &[
    ("anti-terrorist-hotline", "0800 032 4539"),
    ("breathing-space", "18001 0800 22 44 88"),
    ("drinkline", "0808 808 2234"),
    ("meic", "https://www.meiccymru.org"),
    ("samaritans", "jo@samaritans.org"),
];

#[test]
fn channels_that_were_missing_are_there_and_wrong_ones_are_gone() {
    for (id, kind, value) in CHANNELS {
        assert_eq!(channel(id, value).kind(), *kind, "{id}");
    }
    for (id, value) in NO_CHANNELS {
        assert!(of(id).channels().all(|channel| channel.value() != *value), "{id}: {value}");
    }
    assert!(of("samaritans").channels().all(|channel| channel.kind() != ChannelKind::Email));
    assert_eq!(channel("call-wales", "81066").keyword(), Some("HELP"));
    let children = "https://www.gov.uk/report-child-abuse-to-local-council";
    assert_eq!(channel("local-council-children", children).nations(), [Nation::England]);
    assert_eq!(channel("local-council-children", "https://www.dewis.wales/safeguarding").nations(), [Nation::Wales]);
    assert!(!of("drinkline").serves(Nation::Wales));
}

const NOTES: &[(&str, &str, &str)] = &[
    ("belfast-adult-protection-gateway", "028 9504 1744", "9am to 5pm"),
    ("british-muslim-trust", "https://britishmuslimtrust.co.uk/", "10am to 3pm"),
    ("british-transport-police", "61016", "Others may charge"),
    ("care-inspectorate-scotland", "07870 981785", "Children and young people"),
    ("forced-marriage-unit", "020 7008 0151", "Global Response Centre"),
    ("forced-marriage-unit", "+44 20 7008 0151", "Global Response Centre"),
    ("galop", "0800 999 5428", "weekdays only"),
    ("local-council-children", "https://www.dewis.wales/safeguarding", "website of the council where the child lives"),
    ("local-council-children", "https://www.dewis.wales/safeguarding", "999"),
    ("mencap-helpline", "0808 808 1111", "weekdays only"),
    ("mens-advice-line", "0808 801 0327", "weekdays only"),
    ("nhs-111-mental-health-england", "111", "If the options change, choose mental health."),
    ("ni-domestic-sexual-abuse-helpline", "https://dsahelpline.org/", "may not be open all the time"),
    ("ni-gateway", "028 9050 7000", "could not confirm this number"),
    ("ni-gateway", "0300 1000 300", "could not confirm this number"),
    ("ni-gateway", "0800 7837 745", "could not confirm this number"),
    ("ni-gateway", "028 7131 4090", "could not confirm this number"),
    ("nspcc-fgm-helpline", "0800 028 3550", "not open at all hours"),
    ("nspcc-fgm-helpline", "fgmhelp@nspcc.org.uk", "call 999"),
    ("nspcc-helpline", "help@nspcc.org.uk", "between 11am and 4pm"),
    ("nspcc-helpline", "help@nspcc.org.uk", "may not receive emails sent at other times"),
    ("nspcc-helpline", "https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/", "call 999"),
    ("nspcc-whistleblowing", "help@nspcc.org.uk", "between 11am and 4pm"),
    ("nspcc-whistleblowing", "help@nspcc.org.uk", "say what you are writing about"),
    ("papyrus-hopeline247", "https://www.papyrus-uk.org/papyrus-hopeline247/", "may not be open all the time"),
    ("report-fraud", "0300 123 2040", "under cyber attack"),
    (
        "report-remove",
        "https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/",
        "prove your age",
    ),
    ("safecall", "116 000", "Open every day"),
    ("samaritans", "0808 164 0123", "call the main number"),
    ("sarcs-scotland", "0800 148 88 88", "can see the number"),
    ("scotland-child-concern", "101", "This reaches Police Scotland only"),
    ("speak-up", "08000 724 725", "old page"),
    ("thirtyone-eight", "0303 003 1111", "not for emergencies"),
];

#[test]
fn notes_say_what_a_caller_must_know() {
    for (id, value, words) in NOTES {
        has(id, channel(id, value).note(), words);
    }
    for channel in of("nspcc-helpline").channels() {
        assert!(!channel.note().is_some_and(|note| note.contains("any time")), "{}", channel.value());
    }
}

const WEBSITES: &[(&str, &str)] = &[
    ("advice-direct-scotland", "https://www.consumeradvice.scot/"),
    ("age-uk-advice-line", "https://www.ageuk.org.uk/services/age-uk-advice-line/"),
    ("frank", "https://www.talktofrank.com/"),
    ("meic", "https://www.meic.cymru"),
    ("nhs-111-wales-press-2", "https://www.gov.wales/nhs-111-press-2"),
    ("nspcc-helpline", "https://www.nspcc.org.uk/about-us/our-services/nspcc-helpline/"),
    ("youngminds-parents", "https://www.youngminds.org.uk/parent/parents-helpline/"),
];

const NAMES: &[(&str, &str)] = &[
    ("advice-direct-scotland", "consumeradvice.scot (Advice Direct Scotland)"),
    ("dan-247", "DAN 24/7"),
    ("local-council-children", "Local council children's services"),
    ("scotland-child-concern", "Police Scotland, about a child"),
];

#[test]
fn names_and_websites_belong_to_the_number() {
    for (id, website) in WEBSITES {
        assert_eq!(of(id).website(), Some(*website), "{id}");
    }
    for (id, name) in NAMES {
        assert_eq!(of(id).name(), *name, "{id}");
    }
    assert_eq!(of("call-wales").organisation(), "Betsi Cadwaladr University Health Board (NHS Wales)");
    assert_eq!(of("lifeline-ni").organisation(), "Public Health Agency and Belfast Health and Social Care Trust");
}

const WHO_FOR: &[(&str, &str)] = &[
    ("drinkline", "England or Scotland"),
    ("lff-family-and-friends", "former partners"),
    ("lff-family-and-friends", "arrested, cautioned or convicted"),
    ("live-fear-free", "men too"),
    ("meic", "under 25"),
    ("nhs-111-wales-press-2", "someone you know"),
    ("papyrus-hopeline247", "35 or under"),
    ("rape-crisis-england-wales", "If you are under 16, you can talk to Childline"),
    ("rape-crisis-scotland", "aged 13 or over"),
    ("safe-spaces", "If you work or volunteer for a church"),
    ("sarcs-scotland", "If you are 16 or over, you can arrange care yourself"),
    ("sarcs-scotland", "If you are under 16, you can call too"),
];

const ABOUT: &[(&str, &str)] = &[
    ("local-council-children", "You do not have to be sure."),
    ("report-remove", "AI"),
    ("sarcs-scotland", "If you are under 16, they check that you are safe"),
    ("scotland-child-concern", "The number here reaches Police Scotland, not social work"),
    ("youngminds-parents", "not for a crisis"),
];

const LANGUAGES: &[(&str, &str)] = &[
    ("live-fear-free", "interpreters"),
    ("nhs-24-mental-health-hub", "Contact SCOTLAND-BSL"),
    ("wales-hate-support-centre", "English and Welsh"),
];

#[test]
fn words_for_callers_say_who_is_served() {
    for (id, words) in WHO_FOR {
        has(id, Some(of(id).who_for()), words);
    }
    for (id, words) in ABOUT {
        has(id, Some(of(id).about()), words);
    }
    for (id, words) in LANGUAGES {
        has(id, of(id).languages(), words);
    }
    assert!(of("care-inspectorate-scotland").is_for(Audience::Child));
    assert!(of("rape-crisis-scotland").is_for(Audience::Child));
    assert!(of("sarcs-scotland").is_for(Audience::Child));
    assert_eq!(of("care-inspectorate-scotland").anonymity(), Some(Anonymity::IfYouChoose));
}

const CAUTIONS: &[(&str, &str)] = &[
    ("hourglass", "last dated March 2025"),
    ("lifeline-ni", "since 1 April 2018"),
    ("mind-infoline", "Support line, for emotional support"),
    ("national-domestic-abuse-helpline", "November 2020"),
    ("national-gambling-helpline", "WhatsApp is on the helpline's own number"),
    ("ni-emergency-social-work", "newspaper report on 2015-16"),
    ("nspcc-helpline", "Phone hours are second-hand"),
    ("safe-spaces", "21 April 2025"),
    ("samaritans", "Never list an e-mail address"),
];

const OLD_CAUTIONS: &[(&str, &str)] = &[
    ("care-inspectorate-scotland", "No page of the operator was read"),
    ("cqc", "No source quoted"),
    ("drinkline", "no source quoted in the facts shows its number"),
    ("hourglass", "last dated June 2024"),
    ("lifeline-ni", "memory"),
    ("local-council-children", "was not seen in a stored copy"),
    ("mencap-helpline", "Hours were not found"),
    ("mind-infoline", "was not confirmed, so it is left out"),
    ("national-domestic-abuse-helpline", "Chat hours were not found in any copy"),
    ("national-gambling-helpline", "The WhatsApp number was not read"),
    ("national-gambling-helpline", "memory"),
    ("ni-emergency-social-work", "undated Trust page only"),
    ("nspcc-helpline", "Phone hours are not settled"),
    ("nspcc-helpline", "remembered"),
    ("nspcc-helpline", "memory"),
    ("safe-spaces", "The operator page does not speak of them"),
    ("samaritans", "two other 2026 lists carry it"),
    ("stopncii", "Take It Down has no record here"),
    ("thirtyone-eight", "claimed by a member church"),
    ("youngminds-parents", "differ by half an hour"),
];

#[test]
fn cautions_say_what_is_thin_now() {
    for (id, words) in CAUTIONS {
        assert!(of(id).caution().any(|line| line.contains(words)), "{id}: {words}");
    }
    for (id, words) in OLD_CAUTIONS {
        assert!(of(id).caution().all(|line| !line.contains(words)), "{id}: {words}");
    }
}

const SUPPORTS: &[(&str, &str, &str)] = &[
    ("act-early", "https://actearly.uk/contact/", "number"),
    ("calm", "https://www.thecalmzone.net/helpline-terms/", "number"),
    ("calm", "https://www.thecalmzone.net/helpline-terms/", "cost"),
    (
        "lifeline-ni",
        "https://www.healthcanal.com/public-health-safety/20568-public-health-agency-urges-those-in-distress-to-use-lifeline.html",
        "number",
    ),
    (
        "lifeline-ni",
        "https://www.publichealth.hscni.net/news/lifeline-crisis-support-service-interim-arrangements-confirmed",
        "service",
    ),
    (
        "lifeline-ni",
        "https://hellorayo.co.uk/downtown-country/local/news/pha-announces-interim-plans-lifeline-service",
        "number",
    ),
    ("mermaids", "https://mermaidsuk.org.uk/news/our-helpline-hours-are-changing", "number"),
    ("papyrus-hopeline247", "https://www.papyrus-uk.org/hopelineuk-faqs/", "number"),
    ("revenge-porn-helpline", "https://revengepornhelpline.org.uk/faq/", "number"),
];

const GRADES: &[(&str, &str, &str)] = &[
    ("age-scotland", "https://issuu.com/agescotland/docs/m5_pension_age_disability_payment_dec_2025", "operator"),
    ("beat", "https://mickleovermedicalcentre.co.uk/?p=3404", "third-party"),
    ("british-transport-police", "https://www.btp.police.uk/advice_and_information/faqs.aspx", "operator"),
    ("revenge-porn-helpline", "https://revengepornhelpline.org.uk/faq/", "operator"),
    (
        "survivors-trust",
        "https://survivorsounds.buzzsprout.com/1751814/8836235-meet-the-team-the-survivors-trust-helpline",
        "operator",
    ),
];

#[test]
fn sources_are_graded_by_whose_page_it_is_and_support_what_it_prints() {
    let source = |id: &str, url: &str| {
        let found = of(id).sources().find(|source| source.url() == Some(url));
        found.unwrap_or_else(|| panic!("{id}: no source {url}"))
    };
    for (id, url, fact) in SUPPORTS {
        assert!(source(id, url).supports().any(|support| support.as_str() == *fact), "{id}: {url}");
    }
    for (id, url, grade) in GRADES {
        assert_eq!(source(id, url).grade().as_str(), *grade, "{id}: {url}");
    }
    assert!(
        of("lifeline-ni").sources().all(|source| source.url() != Some("http://contactni.com/projects/lifeline.php"))
    );
}

const RETIRED: &[(&str, &str)] = &[
    ("0141 276 7729", "tara"),
    ("0141 276 7730", "tara"),
    ("0300 1020 505", "sos-silence-of-suicide"),
    ("0800 137 737", "call-wales"),
    ("0800 500 2222", "rape-crisis-england-wales"),
    ("0808 802 58 58", "calm"),
    ("0845 60 39 213", "victim-support-scotland"),
    ("0845 603 9213", "victim-support-scotland"),
    ("jo@samaritans.org", "samaritans"),
    ("safespaces@victimsupport.org.uk", "safe-spaces"),
];

#[test]
fn what_has_died_is_known_and_what_lives_is_not_called_dead() {
    for (old, instead) in RETIRED {
        let text = format!("Contact {old} today.");
        let found = helplines::scan(&text).next().unwrap_or_else(|| panic!("{old}: nothing found"));
        assert!(matches!(found.verdict().kind(), VerdictKind::Retired | VerdictKind::Misprint), "{old}");
        assert_eq!(found.verdict().retired().and_then(|entry| entry.instead_id()), Some(*instead), "{old}");
    }
    // In use in December 2022.
    assert_eq!(by_number("0800 169 6565").kind(), VerdictKind::Unlisted);
}
