//! Numbers in the wild: every number in many spellings, and a corpus of sentences, half of them traps.

mod common;

use helplines::check::VerdictKind::{
    self, Charged, Contradicts, Current, Foreign, Misprint, NearMiss, NotANumber, Retired, Unlisted,
};
use helplines::directory::Subject;
use helplines::{Directory, by_name, by_number, scan};

/// Digits in other scripts.
fn in_script(text: &str, zero: char) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|value| char::from_u32(zero as u32 + value)).unwrap_or(c);
    text.chars().map(digit).collect()
}

/// Spellings that people use for a number as published or recorded.
fn spellings(published: &str, digits: &str) -> Vec<String> {
    let mut all = vec![
        published.to_owned(),
        digits.to_owned(),
        published.replace(' ', "-"),
        published.replace(' ', "."),
        published.replace(' ', "\u{a0}"),
        published.replace(' ', "\u{2009}"),
        published.replace(' ', "\u{2011}"),
        in_script(published, '\u{ff10}'),
        in_script(published, '\u{660}'),
        in_script(published, '\u{6f0}'),
        format!("  {published}  "),
        format!("tel:{digits}"),
        format!("18001 {published}"),
    ];
    if let Some(significant) = digits.strip_prefix('0') {
        all.extend([
            format!("+44{significant}"),
            format!("+44 (0){significant}"),
            format!("+44 0{significant}"),
            format!("0044 {significant}"),
            format!("141 {published}"),
            format!("1470{digits}"),
            format!("{published} ext 5"),
            format!("{published}, option 2"),
            format!("tel:+44{significant}"),
        ]);
    }
    all
}

#[test]
fn every_current_number_is_known_in_every_spelling() {
    let mut tried = 0;
    for contact in Directory::embedded().contacts() {
        for channel in contact.channels() {
            let Some(digits) = common::lookup_number(&channel) else { continue };
            if digits.starts_with("18001") || channel.value().starts_with('+') {
                continue;
            }
            for spelling in spellings(channel.value(), &digits) {
                // 18001 101 is a number of its own, of the police that publish it; so is 18001 111.
                if ["101", "111"].contains(&digits.as_str()) && spelling.starts_with("18001") {
                    continue;
                }
                let verdict = by_number(&spelling);
                assert_eq!(verdict.kind(), Current, "{}: {spelling:?}", contact.id());
                assert!(verdict.contacts().any(|holder| holder == contact), "{}: {spelling:?}", contact.id());
                tried += 1;
            }
        }
    }
    assert!(tried > 2000, "{tried}");
}

#[test]
fn every_retired_number_is_known_in_every_spelling() {
    let mut tried = 0;
    for entry in Directory::embedded().retired().filter(|entry| entry.subject() == Subject::Number) {
        for old in entry.spellings().filter(|old| !old.starts_with('+')) {
            let digits = common::digits_at_home(old);
            for spelling in spellings(&old.replace('-', " "), &digits) {
                let verdict = by_number(&spelling);
                assert!(matches!(verdict.kind(), Retired | Misprint | Unlisted), "{spelling:?}: {verdict}");
                assert_eq!(verdict.retired(), Some(entry), "{spelling:?}");
                tried += 1;
            }
        }
        if let Some(id) = entry.instead_id() {
            let verdict = by_number(entry.old());
            assert_eq!(verdict.contacts().next().map(|contact| contact.id()), Some(id));
            assert!(verdict.replacement().is_some(), "{}", entry.old());
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn nothing_retired_is_also_current() {
    for entry in Directory::embedded().retired().filter(|entry| entry.subject() == Subject::Number) {
        for spelling in entry.spellings() {
            assert_ne!(by_number(spelling).kind(), Current, "{spelling}");
        }
    }
}

#[test]
fn every_published_number_is_found_in_a_sentence_as_it_stands() {
    for contact in Directory::embedded().contacts() {
        for channel in contact.channels() {
            let Some(digits) = common::lookup_number(&channel) else { continue };
            let verb = if channel.sms().is_some() { "text" } else { "call" };
            for written in [channel.value(), &digits] {
                let text = format!("You can {verb} {written}, or write to us.");
                let found: Vec<_> = scan(&text).map(|mention| (mention.text(), mention.verdict().kind())).collect();
                assert_eq!(found, [(written, Current)], "{}: {text}", contact.id());
            }
        }
    }
}

/// Numbers alone, with what is said of them.
#[test]
fn verdicts_of_single_numbers() {
    for (number, kind, id) in [
        ("0808 800 5000", Current, "nspcc-helpline"),
        ("(0808) 800-5000", Current, "nspcc-helpline"),
        ("Tel: 0800 1111", Current, "childline"),
        ("116123", Current, "samaritans"),
        ("sms:85258?body=SHOUT", Current, "shout"),
        ("tel:101;phone-context=+44", Current, "police-101"),
        ("+442038798560", Current, "nspcc-helpline"),
        ("020 3879 8560", Current, "nspcc-helpline"),
        ("08457 90 90 90", Retired, "samaritans"),
        ("0808 802 9999", Retired, "rape-crisis-england-wales"),
        ("0808 801 0711", Retired, "beat"),
        ("07786 209697", Retired, "papyrus-hopeline247"),
        ("0500 999 999", Retired, "-"),
        ("+44116123", Misprint, "samaritans"),
        ("+44 999", Misprint, "emergency-999"),
        ("+4485258", Misprint, "shout"),
        ("0044 116 000", Misprint, "missing-people"),
        ("0800 801 0327", Misprint, "mens-advice-line"),
        ("1-888-773-8368", Misprint, "stop-it-now"),
        ("0800 1000 900", NearMiss, "stop-it-now"),
        ("0808 1000 90", NearMiss, "stop-it-now"),
        ("0808 1000 9000", NearMiss, "stop-it-now"),
        ("0808 1000 090", NearMiss, "stop-it-now"),
        ("0808 800 5001", NearMiss, "nspcc-helpline"),
        ("0800 555 11", NearMiss, "crimestoppers"),
        // A slip in the middle, which both halves of the search find; and no UK number has 12 digits.
        ("0808 8000 5000", NearMiss, "nspcc-helpline"),
        ("0808 800 5005", Unlisted, "-"),
        // One slip from two numbers of the directory each: no guess.
        ("0808 8020 400", Unlisted, "-"),
        ("0808 801 0301", Unlisted, "-"),
        ("0845 123 4567", Charged, "-"),
        ("0870 123 4567", Charged, "-"),
        ("0909 879 0000", Charged, "-"),
        ("070 1234 5678", Charged, "-"),
        ("020 7946 0000", Unlisted, "-"),
        ("0808 157 0000", Unlisted, "-"),
        ("07700 900000", Unlisted, "-"),
        ("116 117", Unlisted, "-"),
        ("105", Unlisted, "-"),
        ("+353 116 123", Foreign, "-"),
        ("+1 900 123 4567", Charged, "-"),
        ("00979 1 2345 6789", Charged, "-"),
        ("+881 6 1234 5678", Charged, "-"),
        ("+882 16 1234 5678", Charged, "-"),
        ("+883 5100 1234 5678", Charged, "-"),
        ("+1 909 123 4567", Foreign, "-"),
        ("+683 4000", Foreign, "-"),
        ("+1 234 56", NotANumber, "-"),
        ("+353 1 234 5678", Foreign, "-"),
        ("0033 1 23 45 67 89", Foreign, "-"),
        ("tel:116123;phone-context=+353", Foreign, "-"),
        ("", NotANumber, "-"),
        ("hello", NotANumber, "-"),
        ("Room 101", NotANumber, "-"),
        ("101 Dalmatians", NotANumber, "-"),
        ("0800 FLOWERS", NotANumber, "-"),
        ("12345", NotANumber, "-"),
        ("+44 123", NotANumber, "-"),
        ("+", NotANumber, "-"),
        ("0800+1111", NotANumber, "-"),
        ("tel:;phone-context=+353", NotANumber, "-"),
    ] {
        let verdict = by_number(number);
        assert_eq!(verdict.kind(), kind, "{number}: {verdict}");
        let found = verdict.contacts().next().map_or("-", |contact| contact.id());
        assert_eq!(found, id, "{number}: {verdict}");
    }
    assert_eq!(by_number("0808 800 1234").helpline_range(), Some("0808 80"));
    assert_eq!(by_number("116 117").helpline_range(), Some("116"));
    assert_eq!(by_number("0808 157 0000").helpline_range(), None);
}

#[test]
fn what_a_verdict_says_to_do() {
    for (number, said) in [
        ("08457 90 90 90", "out of date: Samaritans, replaced by September 2015; use Samaritans, 116 123"),
        (
            "07786 209697",
            "out of date: the text number of PAPYRUS HOPELINEUK, replaced by 2023; use HOPELINE247, text 88247",
        ),
        ("+44 116 123", "a short code has no +44 before it; use Samaritans, 116 123"),
        (
            "0800 1000 900",
            "not in the directory; one digit from the number of Stop It Now helpline or Lucy Faithfull Foundation support \
             for family and friends, 0808 1000 900: check it",
        ),
        ("0845 123 4567", "costs extra: no helpline should be here"),
        ("0300 123 1100", "not in the directory: Acas, helpline on rights at work"),
        ("0500 123 456", "this range is closed: freephone numbers"),
    ] {
        assert_eq!(by_number(number).to_string(), said);
    }
}

#[test]
fn names_are_looked_up_without_regard_to_case() {
    for (name, id) in [
        ("Action Fraud", "report-fraud"),
        ("action fraud", "report-fraud"),
        ("HopelineUK", "papyrus-hopeline247"),
        ("Action on Elder Abuse", "hourglass"),
        ("Get Connected", "shout"),
        ("101 costs 15p a call", "police-101"),
    ] {
        assert_eq!(by_name(name).and_then(|verdict| verdict.retired()?.instead_id()), Some(id), "{name}");
    }
    for (name, id) in [
        ("report fraud", "report-fraud"),
        ("the NSPCC Helpline", "nspcc-helpline"),
        ("CHILDLINE", "childline"),
        // By its name alone, and by how sentences name it alone.
        ("Al-Anon Family Groups helpline", "al-anon-uk"),
        ("the Al-Anon helpline", "al-anon-uk"),
    ] {
        let verdict = by_name(name).expect("a name in use");
        assert_eq!(verdict.kind(), Current, "{name}");
        assert_eq!(verdict.contacts().next().map(|contact| contact.id()), Some(id), "{name}");
    }
    assert!(by_name("Nobody at all").is_none() && by_name("").is_none());
}

#[test]
fn what_leaves_no_trace_is_all_but_the_emergency_number_and_the_police() {
    let directory = Directory::embedded();
    for contact in directory.contacts() {
        for channel in contact.channels() {
            let Some(digits) = common::lookup_number(&channel) else { continue };
            let police = ["999", "112", "101", "18000", "61016", "18001101", "08004050", "0800405040", "03001232101"];
            let expected = !police.contains(&digits.as_str());
            assert_eq!(directory.is_sensitive(channel.value()), expected, "{}: {digits}", contact.id());
        }
    }
    assert!(directory.is_sensitive("08457 90 90 90"), "an old number gives away as much");
    assert!(!directory.is_sensitive("020 7946 0000") && !directory.is_sensitive("101"));
    assert!(!directory.is_sensitive("0845 458 0000"), "an old number of the police gives as little away");
    assert!(!directory.is_sensitive("0800 1000 900"), "a slip is a guess");
    assert!(!directory.is_sensitive("0300 123 1100"), "of others' numbers nothing is known");
}

/// Texts, and what is found in each, in order.
const HITS: &[(&str, &[(&str, VerdictKind)])] = &[
    ("call 101", &[("101", Current)]),
    ("Call 999 in an emergency.", &[("999", Current)]),
    ("In an emergency call 999.", &[("999", Current)]),
    ("Dial 999 or 112 now", &[("999", Current), ("112", Current)]),
    ("If you are in danger, ring 999 and ask for the police.", &[("999", Current)]),
    ("Contact the police on 101 or 999.", &[("101", Current), ("999", Current)]),
    (
        "Thames Valley Police on 101, the NSPCC helpline on 0808 800 5000, or Crimestoppers anonymously on 0800 555 111",
        &[("101", Current), ("0808 800 5000", Current), ("0800 555 111", Current)],
    ),
    ("Stop It Now, 0808 1000 900, free, anonymous and confidential", &[("0808 1000 900", Current)]),
    ("police (101)", &[("101", Current)]),
    ("Tel: 101", &[("101", Current)]),
    ("tel:999", &[("999", Current)]),
    ("<a href=\"tel:101\">101</a>", &[("101", Current), ("101", Current)]),
    ("<a href='tel:+448088005000'>0808 800 5000</a>", &[("+448088005000", Current), ("0808 800 5000", Current)]),
    ("<a href=\"sms:85258\">text us</a>", &[("85258", Current)]),
    ("{\"phone\": \"101\"}", &[("101", Current)]),
    ("{\"phone\":\"116123\",\"name\":\"Samaritans\"}", &[("116123", Current)]),
    ("{\"tel\":\"0800 1111\"}", &[("0800 1111", Current)]),
    ("text SHOUT to 85258", &[("85258", Current)]),
    ("Text 'SHOUT' to 85258 for help", &[("85258", Current)]),
    ("You can text 88247.", &[("88247", Current)]),
    ("Samaritans 116 123", &[("116 123", Current)]),
    ("call Samaritans free on 116 123, any time", &[("116 123", Current)]),
    ("Childline on 0800 1111 (under 19)", &[("0800 1111", Current)]),
    ("Childline: 08001111", &[("08001111", Current)]),
    ("Call the NSPCC: 0808-800-5000", &[("0808-800-5000", Current)]),
    ("0808.800.5000", &[("0808.800.5000", Current)]),
    ("NSPCC 0808\u{a0}800\u{a0}5000", &[("0808\u{a0}800\u{a0}5000", Current)]),
    ("NSPCC 0808&nbsp;800&nbsp;5000", &[("0808&nbsp;800&nbsp;5000", Current)]),
    ("NSPCC 0808\u{2011}800\u{2011}5000", &[("0808\u{2011}800\u{2011}5000", Current)]),
    ("full width ０８０８ ８００ ５０００", &[("０８０８ ８００ ５０００", Current)]),
    ("NSPCC on +44 808 800 5000", &[("+44 808 800 5000", Current)]),
    ("NSPCC on +44 (0)808 800 5000", &[("+44 (0)808 800 5000", Current)]),
    ("From abroad ring +44 203 879 8560.", &[("+44 203 879 8560", Current)]),
    ("Missing People, call or text 116 000", &[("116 000", Current)]),
    ("NHS 111", &[("111", Current)]),
    ("call 111 and choose option 2", &[("111", Current)]),
    ("Call your bank on 159.", &[("159", Current)]),
    ("by text relay 18001 0808 808 8000", &[("18001 0808 808 8000", Current)]),
    ("0800 555 111\n0808 800 5000", &[("0800 555 111", Current), ("0808 800 5000", Current)]),
    ("NSPCC 0808 800 5000 24 hours", &[("0808 800 5000", Contradicts)]),
    ("NSPCC 0808 800 5000 / Childline 0800 1111", &[("0808 800 5000", Current), ("0800 1111", Current)]),
    ("0808 800 5000|0800 1111", &[("0808 800 5000", Current), ("0800 1111", Current)]),
    ("Ring Samaritans on 08457 90 90 90", &[("08457 90 90 90", Retired)]),
    ("Samaritans: 0845 790 9090 (24 hours)", &[("0845 790 9090", Retired)]),
    ("Samaritans 08457909090", &[("08457909090", Retired)]),
    ("Rape Crisis 0808 802 9999", &[("0808 802 9999", Retired)]),
    ("Beat Youthline 0808 801 0711", &[("0808 801 0711", Retired)]),
    ("text HOPELINEUK on 07786 209697", &[("HOPELINEUK", Retired), ("07786 209697", Retired)]),
    ("The Mix: 0808 808 4994", &[("0808 808 4994", Retired)]),
    ("text 88858 to reach the NSPCC", &[("88858", Retired)]),
    ("Runaway Helpline 0808 800 7070", &[("0808 800 7070", Retired)]),
    ("Missing People 0500 700 700", &[("0500 700 700", Retired)]),
    ("old freephone 0500 123 456", &[("0500 123 456", Retired)]),
    ("NHS Direct 0845 46 47", &[("0845 46 47", Retired)]),
    ("Report it to Action Fraud", &[("Action Fraud", Retired)]),
    ("Action Fraud (0300 123 2040)", &[("Action Fraud", Retired), ("0300 123 2040", Current)]),
    ("the National Domestic Violence Helpline", &[("National Domestic Violence Helpline", Retired)]),
    ("Public Concern at Work can advise", &[("Public Concern at Work", Retired)]),
    ("Action on Elder Abuse 080 8808 8141", &[("Action on Elder Abuse", Retired), ("080 8808 8141", Current)]),
    ("see http://www.emergencysms.org.uk for details", &[("www.emergencysms.org.uk", Retired)]),
    ("visit mindlinetrans.org.uk.", &[("mindlinetrans.org.uk", Retired)]),
    ("<a href=\"https://chat.womensaid.org.uk/\">chat</a>", &[("chat.womensaid.org.uk", Retired)]),
    ("By text relay: 18001 0808 800 5000.", &[("18001 0808 800 5000", Current)]),
    ("Ring 0808- 800- 5000.", &[("0808- 800- 5000", Current)]),
    ("Call 101. Then 999 people came.", &[("101", Current)]),
    ("<a href=\"tel:101\">101</a>", &[("101", Current), ("101", Current)]),
    ("Call 101. This film, which we all liked a great deal, is 101 Dalmatians.", &[("101", Current)]),
    ("Call 101. This is what happened at 999.", &[("101", Current)]),
    ("Call 111 or go to 111.nhs.uk", &[("111", Current)]),
    ("Call 999.Then wait outside.", &[("999", Current)]),
    ("ring 0800 1111.its free", &[("0800 1111", Current)]),
    ("just call 999.dont wait. go", &[("999", Current)]),
    ("just call 999..please", &[("999", Current)]),
    ("write to help@stopitnow.org.uk", &[("help@stopitnow.org.uk", Retired)]),
    ("www.thinkuknow.co.uk/parents", &[("www.thinkuknow.co.uk", Retired)]),
    ("The number is +44116123", &[("+44116123", Misprint)]),
    ("call +44 116 123", &[("+44 116 123", Misprint)]),
    ("Men's Advice Line 0800 801 0327", &[("0800 801 0327", Misprint)]),
    ("Stop It Now 1-888-773-8368", &[("1-888-773-8368", Misprint)]),
    ("Live Fear Free 0808 80 10 100", &[("0808 80 10 100", Misprint)]),
    ("Stop It Now on 0800 1000 900", &[("0800 1000 900", NearMiss)]),
    ("Stop It Now on 0808 1000 90", &[("0808 1000 90", NearMiss)]),
    ("call 0808 800 5001 today", &[("0808 800 5001", NearMiss)]),
    ("our helpline 0845 123 4567", &[("0845 123 4567", Charged)]),
    ("premium 0909 879 0123", &[("0909 879 0123", Charged)]),
    ("Council: 020 7946 0123", &[("020 7946 0123", Unlisted)]),
    ("Council duty team, 01632 960123.", &[("01632 960123", Unlisted)]),
    ("mobile 07700 900123", &[("07700 900123", Unlisted)]),
    ("ring +44 20 7946 0123", &[("+44 20 7946 0123", Unlisted)]),
    ("in Ireland +353 116 123", &[("+353 116 123", Foreign)]),
    ("from America +1 900 123 4567", &[("+1 900 123 4567", Charged)]),
    ("at sea (+881 6 1234 5678)", &[("+881 6 1234 5678", Charged)]),
    ("in France +33 1 23 45 67 89", &[("+33 1 23 45 67 89", Foreign)]),
    ("Phone: (01632) 960 456", &[("(01632) 960 456", Unlisted)]),
    ("HOPELINE-0800 068 4141", &[("0800 068 4141", Current)]),
    ("\nCall 101.", &[("101", Current)]),
    ("Call 101 (free)", &[("101", Current)]),
    ("call +44 999 now", &[("+44 999", Misprint)]),
    ("call 9９9 now", &[("9９9", Current)]),
    ("Option ５, call 101", &[("101", Current)]),
];

/// Texts in which nothing is to be found.
const TRAPS: &[&str] = &[
    "Room 101",
    "He showed me Room 101 and left.",
    "101 Dalmatians",
    "call 101 Dalmatians a classic",
    "Introduction to Safeguarding 101",
    "Psychology 101 is full",
    "It costs £999",
    "It costs £999.",
    "only $999 today",
    "contact 101@example.org",
    "e-mail 08457909090@example.org",
    "NHS 111.nhs.uk is a page",
    "They call the shop 101.",
    "0808/800/5000",
    "0808x800x5000",
    "Ring 0808 800\n5000",
    "on 01 02 2026 10 people came",
    "01632 960123 4567 8901 2345",
    "999 red balloons",
    "a 999p offer",
    "999% markup",
    "1,999 people",
    "In 1999 we moved.",
    "since 1112",
    "Route 101 north",
    "the A101 road",
    "bus 111 to town",
    "the 111 bus",
    "page 111",
    "chapter 101, verse 9",
    "section 112 of the Act",
    "under section 101 to 112",
    "based on 101 interviews",
    "the answer is 101 metres",
    "we had 999 visitors",
    "we called 101 people last week",
    "they rang 999 homes",
    "text 101 friends",
    "He phoned 112 companies",
    "a call to 999 households",
    "on 11/11/2026 at 11.15",
    "on 11.11.2026",
    "2026-11-21",
    "21/11/2026",
    "at 11:15",
    "between 09:00 and 17:00",
    "9.30am to 4pm",
    "01/02/2026",
    "01.02.2026",
    "2026-11-21T09:30:00+00:00",
    "1 January 2026",
    "ISBN 978-0-7475-3269-9",
    "ISBN 0-13-110362-8",
    "ISBN 0131103628",
    "ISBN: 0 306 40615 2",
    "sort code 08-90-12",
    "sort code 08-90-12, account 12345678",
    "card 4929 1234 5678 9012",
    "card number 4929123456789012",
    "4929 0800 1234 5678",
    "order 08081570000",
    "order number 0808 157 0000",
    "Order ref 02079460000",
    "invoice 01632960001",
    "ticket 07700900000",
    "tracking 0123456789012345678",
    "registered charity 1139103",
    "version 1.0.1",
    "IP 101.112.111.159",
    "192.168.0.1",
    "id=08081570000",
    "/users/02079460000/",
    "#999999",
    "color: #111111;",
    "&#160;",
    "width=\"101\" height=\"112\"",
    "{\"count\": 999}",
    "{\"page\": 101, \"total\": 999}",
    "latitude 51.7520, longitude -1.2577",
    "3.14159265358979",
    "1 2 3 4 5 6 7 8 9",
    "0 1 2 3 4 5",
    "0, 1, 2, 3",
    "00000000000",
    "012345",
    "£0808 800",
    "x08088005000y",
    "a1b2c3",
    "serial 0808157000012",
    "123-45-6789",
    "The year 2020 to 2021",
    "Get connected to the internet",
    "he took action, fraud or not",
    "a broken rainbow-coloured mug",
    "emergencysms.org.uk.example.com",
    "notmindlinetrans.org.uk",
    "thinkuknow",
    "score 9-9-9",
    "116 pages, 123 pictures",
    "116 123 pages were read",
    "85258 records",
    "population 84001",
    "a run of 88247 steps",
    "0.101",
    "101.5 FM",
    "call 101.5 FM",
    "call 999-style lines",
    "Flight BA 0111",
    "How many did you call? It is 101.",
    "People to call\nThe total is 101.",
    "Get Connected: the internet at home",
    "We sent a text to 85 258 in May",
    "Tickets 0800 - 1111 are sold",
    "we call 101 500 times",
    "goals: 0 800 1111",
    "The call came on 11 1, a Sunday",
    "Our number is 99 9, yours is 98 7",
    "4 + 44 116 123 is a sum",
    ".net is a framework",
];

#[test]
fn the_corpus_is_found_and_the_traps_are_left_alone() {
    assert!(HITS.len() + TRAPS.len() >= 150 && TRAPS.len() >= 75, "{} and {}", HITS.len(), TRAPS.len());
    let (mut misses, mut false_positives) = (Vec::new(), Vec::new());
    for (text, expected) in HITS {
        let found: Vec<(&str, VerdictKind)> = scan(text).map(|m| (m.text(), m.verdict().kind())).collect();
        if found != *expected {
            misses.push(format!("{text:?}: {found:?}, not {expected:?}"));
        }
    }
    for text in TRAPS {
        let found: Vec<(&str, VerdictKind)> = scan(text).map(|m| (m.text(), m.verdict().kind())).collect();
        if !found.is_empty() {
            false_positives.push(format!("{text:?}: {found:?}"));
        }
    }
    println!(
        "{} sentences with numbers, {} missed; {} traps, {} taken",
        HITS.len(),
        misses.len(),
        TRAPS.len(),
        false_positives.len()
    );
    assert!(misses.is_empty() && false_positives.is_empty(), "{misses:#?}\n{false_positives:#?}");
}

#[test]
fn ranges_are_in_order_and_hold_what_they_say() {
    let text: String = HITS.iter().map(|(text, _)| *text).collect::<Vec<_>>().join("\n");
    let mut end = 0;
    for mention in scan(&text) {
        assert!(mention.range().start >= end && text.get(mention.range()) == Some(mention.text()));
        end = mention.range().end;
    }
    let expected: usize = HITS.iter().map(|(_, expected)| expected.len()).sum();
    assert_eq!(scan(&text).count(), expected, "a line break keeps texts apart");
}

/// A million bytes each: a scan that looked back from each place would not end while anybody waits.
#[test]
fn hostile_texts_are_read_to_their_end() {
    let megabytes = |pattern: &str| pattern.repeat(1_000_000 / pattern.len());
    for pattern in ["0", " ", "0 ", "+", "e\u{301}", ".", "a.", "a@b.", "\u{ff10}", "A", "Action ", "999 "] {
        let text = megabytes(pattern);
        assert_eq!(scan(&text).filter(|mention| mention.verdict().kind() == Current).count(), 0, "{pattern:?}");
    }
}

#[test]
fn a_number_that_nobody_has_is_found_where_it_stands_alone() {
    let kinds = |text: &str| -> Vec<VerdictKind> { scan(text).map(|mention| mention.verdict().kind()).collect() };
    for text in
        ["Ring 020 7946 0123.", "Ring +44 20 7946 0123.", "Extension 12\n020 7946 0123 is ours", "020 7946 0123"]
    {
        assert_eq!(kinds(text), [Unlisted], "{text:?}");
    }
    for text in ["x0808 800 5000", "\u{a3}0808 800 5000", "_0808 800 5000", "MyAction Fraud", "Action Fraudster"] {
        assert_eq!(kinds(text), [], "{text:?}");
    }
}

#[test]
fn a_list_goes_on_over_the_line_and_hides_nothing_behind_it() {
    let found = |text: &'static str| -> Vec<&str> { scan(text).map(|mention| mention.text()).collect() };
    assert_eq!(found("or 999+44116123www.emergencysms.org.uk"), ["999+44116123www.emergencysms.org.uk"]);
    // The end of a number that nobody has hides neither an address nor the next call.
    assert_eq!(
        found("0808 800 5000+44116123www.emergencysms.org.uk"),
        ["0808 800 5000", "+44116123www.emergencysms.org.uk"]
    );
    assert_eq!(found("101\n+44116123101 or 999"), ["+44116123101", "999"]);
    let text = "Call 999\nor 999+44116123www.emergencysms.org.uk";
    assert_eq!(found(text), ["999", "999", "+44116123www.emergencysms.org.uk"]);
}

#[test]
fn what_is_read_before_a_short_code_may_begin_within_a_letter() {
    for length in 0..70 {
        let text = format!("é{} call 101", " ".repeat(length));
        assert!(scan(&text).map(|mention| mention.text()).eq(["101"]), "{length}");
    }
}
