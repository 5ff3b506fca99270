//! Is this text right? What is found where real pages put it, and what is said of it.

mod common;

use helplines::check::{Mention, Region, Severity, VerdictKind};
use helplines::{Audience, Concern, Directory, Nation, Situation, by_number, scan};

/// What is found in a text: each mention with its kind and, where it is given to a service that does not have it, that one.
fn found(text: &str) -> Vec<String> {
    let describe = |mention: Mention<'_, '_>| {
        let verdict = mention.verdict();
        let named = verdict.named().map(|named| format!(" for {}", named.id())).unwrap_or_default();
        format!("{} {}{named}", verdict.kind(), mention.text())
    };
    scan(text).map(describe).collect()
}

fn each(cases: &[(&str, &[&str])]) {
    let wrong = cases.iter().filter(|(text, expected)| found(text) != *expected);
    let wrong: Vec<String> =
        wrong.map(|(text, expected)| format!("{text:?}: {:?}, not {expected:?}", found(text))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_name_beside_a_number_is_read_as_a_person_reads_it() {
    each(&[
        // Before, behind, in brackets, in rows, in lists.
        ("Childline on 0808 800 5000", &["mismatch 0808 800 5000 for childline"]),
        ("Samaritans: 0800 1111", &["mismatch 0800 1111 for samaritans"]),
        ("Samaritans (0800 1111)", &["mismatch 0800 1111 for samaritans"]),
        ("0800 1111 (Samaritans)", &["mismatch 0800 1111 for samaritans"]),
        ("0800 1111 is the number of the Samaritans.", &["mismatch 0800 1111 for samaritans"]),
        ("| Samaritans | day and night | 0800 1111 |", &["mismatch 0800 1111 for samaritans"]),
        ("Samaritans,emotional support,0800 1111", &["mismatch 0800 1111 for samaritans"]),
        ("{\"phone\": \"0800 1111\", \"name\": \"Samaritans\"}", &["mismatch 0800 1111 for samaritans"]),
        ("samaritans:\n  phone: 0800 1111\n", &["mismatch 0800 1111 for samaritans"]),
        ("childline_phone = \"116 123\"", &["mismatch 116 123 for childline"]),
        ("<tr>\n<td>Samaritans</td>\n<td>0800 1111</td>\n</tr>", &["mismatch 0800 1111 for samaritans"]),
        ("<dt>Samaritans</dt><dd>0800 1111</dd>", &["mismatch 0800 1111 for samaritans"]),
        ("## Samaritans\n\nCall 0800 1111.", &["mismatch 0800 1111 for samaritans"]),
        ("Samaritans are there day and night. Call them on 0800 1111.", &["mismatch 0800 1111 for samaritans"]),
        ("text SHOUT to 88247", &["mismatch 88247 for shout"]),
        ("call the police on 111", &["mismatch 111 for police-101"]),
        ("The NSPCC Helpline is on 0800 1111.", &["mismatch 0800 1111 for nspcc-helpline"]),
        // Each of several has its own.
        (
            "Samaritans and Childline are on 0800 1111 and 116 123 respectively.",
            &["mismatch 0800 1111 for samaritans", "mismatch 116 123 for childline"],
        ),
        ("Samaritans 116 123, Childline 0808 1000 900", &["current 116 123", "mismatch 0808 1000 900 for childline"]),
        ("Childline, run by the NSPCC, is on 0808 800 5000.", &["mismatch 0808 800 5000 for childline"]),
        // A number of somebody who is known.
        ("Childline: 0300 123 1100", &["mismatch 0300 123 1100 for childline"]),
        ("Macmillan Cancer Support: 0808 808 8000", &["mismatch 0808 808 8000"]),
        // A number that the directory does not know.
        ("Childline: 020 7946 0000", &["unlisted 020 7946 0000 for childline"]),
    ]);
}

#[test]
fn what_is_right_or_not_clear_is_left_alone() {
    each(&[
        (
            "Samaritans and Childline are on 116 123 and 0800 1111 respectively.",
            &["current 116 123", "current 0800 1111"],
        ),
        ("NSPCC: 0800 1111", &["current 0800 1111"]),
        ("Childline, run by the NSPCC, is on 0800 1111.", &["current 0800 1111"]),
        ("Fearless: 0800 555 111", &["current 0800 555 111"]),
        ("SafeCall, part of Missing People: 116 000", &["current 116 000"]),
        ("Thames Valley Police on 101, or 999 in an emergency", &["current 101", "current 999"]),
        ("Lucy Faithfull Foundation 0808 1000 900", &["current 0808 1000 900"]),
        ("Report Fraud (formerly Action Fraud) 0300 123 2040", &["mentioned Action Fraud", "current 0300 123 2040"]),
        // Far away, or about somebody else.
        ("Childline counsellors visit our school; ring the office on 020 7946 0123.", &["unlisted 020 7946 0123"]),
        ("Childline is for children; adults should ring 0808 800 5000.", &["current 0808 800 5000"]),
        (
            "Samaritans are on 116 123. If a child needs help, call 0800 1111.",
            &["current 116 123", "current 0800 1111"],
        ),
        ("In an emergency call 999. Samaritans are there too.", &["current 999"]),
        ("116 123 is Samaritans, not Childline.", &["current 116 123"]),
        // Ordinary words.
        ("Mind you, 116 123 is free.", &["current 116 123"]),
        ("Get support: 116 123. Refuge bins: 020 7946 0000.", &["current 116 123", "unlisted 020 7946 0000"]),
    ]);
}

#[test]
fn codes_are_found_where_real_pages_put_them() {
    each(&[
        ("Text <strong>88858</strong>", &["retired 88858"]),
        ("Text{' '}<em>88858</em>", &["retired 88858"]),
        ("<tr><td>NSPCC</td><td>88858</td></tr>", &["retired 88858"]),
        ("<dl><dt>text line</dt><dd>88858</dd></dl>", &["retired 88858"]),
        ("\"phone\": [\n    \"88858\" ]", &["retired 88858"]),
        ("{name: 'UK hotline', value: '116-123'}", &["current 116-123"]),
        ("NSPCC,0808 800 5000,88858", &["current 0808 800 5000", "retired 88858"]),
        ("Samaritans,116 123,24/7", &["current 116 123"]),
        ("name,text\nNSPCC,88858", &["retired 88858"]),
        ("| | call | text |\n|---|---|---|\n| a | none | 88858 |", &["retired 88858"]),
        ("Emergency: 999 (urgent) / 101 (other)", &["current 999", "current 101"]),
        ("Police 999/101", &["current 999", "current 101"]),
        ("999 or 112", &["current 999", "current 112"]),
        ("Emergency services (999)", &["current 999"]),
        ("Text &quot;SHOUT&quot; to &quot;85258&quot;", &["current 85258"]),
        ("phone=116123", &["current 116123"]),
        ("helplines:\n  - 116 123\n  - \"85258\"", &["current 116 123", "current 85258"]),
        ("Tel.0808 800 5000", &["current 0808 800 5000"]),
        ("Ring 116 123 24 hours a day", &["current 116 123"]),
        ("#31#0808 800 5000 or *31#116123", &["current 0808 800 5000", "current 116123"]),
        // In Welsh.
        ("Ffoniwch 116 123", &["current 116 123"]),
        ("Tecstiwch yr NSPCC ar 88858", &["retired 88858"]),
        ("Ffoniwch 999", &["current 999"]),
        ("Galwch 111", &["current 111"]),
        ("Llinell gymorth: 116 123", &["current 116 123"]),
        // In scripts and stylesheets only strings.
        ("<style>a { z-index: 999; width: 101px }</style>", &[]),
        ("<script>let tel = 999; call(101); const x = { phone: \"88858\" };</script>", &["retired 88858"]),
        ("<script>call(101)</script><p>call 101</p>", &["current 101"]),
    ]);
}

#[test]
fn counts_dates_sums_and_marks_are_no_codes() {
    let none: &[&str] = &[];
    for text in [
        "{\"id\": 101, \"name\": \"Samaritans\"}",
        "| Room | 101 |",
        "id,name\n101,Samaritans",
        "page: 999",
        "{\"count\": 85258}",
        "{\"cost_centre\": \"85258\", \"owner\": \"Protect\"}",
        "Archive box 85258 (Samaritans papers)",
        "version 1.0.101",
        "11/11/2026, 101/2026",
        "101 + 112 = 213",
        "101/3",
        "24/7",
        "1,101",
        "Childline had 999 volunteers",
        "Safeguarding 101",
        "Call Childline on 116 111",
        "Call 0203 101",
    ] {
        assert_eq!(found(text), none, "{text:?}");
    }
}

#[test]
fn slips_of_codes_and_addresses_are_told_with_modest_words() {
    each(&[
        ("text SHOUT to 85285", &["near-miss 85285"]),
        ("Ring Samaritans on 116 124.", &["near-miss 116 124"]),
        ("call 116 117 in France", &[]),
        ("Text GIVE to 85259 for the donkeys", &["unlisted 85259"]),
        ("Ask Acme, 0808 800 5001.", &["unlisted 0808 800 5001"]),
        ("National Association for People Abused in Childhood: 0808 801 0332", &["near-miss 0808 801 0332"]),
        ("see samaritans.co.uk", &["near-miss samaritans.co.uk"]),
        ("jo@samaritans.org.uk", &["near-miss jo@samaritans.org.uk"]),
        ("https://www.actionfraud.police.uk/report", &["retired www.actionfraud.police.uk"]),
        ("ceop.gov.uk", &["near-miss ceop.gov.uk"]),
        ("samaritans.org, www.samaritans.org/x, samaritans.ie, mind.com", &[]),
    ]);
    assert_eq!(
        by_number("0808 800 5001").to_string(),
        "not in the directory; one digit from the number of NSPCC Helpline, 0808 800 5000: check it"
    );
}

#[test]
fn links_do_what_their_labels_say() {
    each(&[
        ("<a href=\"tel:08088005000\">0800 1111</a>", &["mismatch 08088005000 for childline", "current 0800 1111"]),
        ("<a href=\"tel:08088005000\">Childline</a>", &["mismatch 08088005000 for childline"]),
        ("[Childline](tel:08088005000)", &["mismatch 08088005000 for childline"]),
        ("<a href=\"tel:08001111\">Childline</a>", &["current 08001111"]),
        (
            "<a href=\"https://www.childline.org.uk/x\">Samaritans</a>",
            &["mismatch www.childline.org.uk for samaritans"],
        ),
        ("[Samaritans](https://www.childline.org.uk)", &["mismatch www.childline.org.uk for samaritans"]),
        ("<a href=\"https://www.nspcc.org.uk\">Childline</a>", &[]),
        ("<a href=\"mailto:help@galop.org.uk\">Samaritans</a>", &["mismatch help@galop.org.uk for samaritans"]),
        ("Revenge Porn Helpline\nEmail: help@galop.org.uk", &["mismatch help@galop.org.uk for revenge-porn-helpline"]),
        ("<a href=\"tel:85258\">text us</a>", &["wrong-channel 85258"]),
        ("<a href=\"sms:116123\">text us</a>", &["wrong-channel 116123"]),
        ("<a href=\"sms:999\">text 999</a>", &["current 999", "current 999"]),
    ]);
}

#[test]
fn a_claim_of_hours_is_answered_with_those_of_the_same_line() {
    let text = "Gateway team, 24/7: 0300 1234 333";
    let told: Vec<String> = helplines::scan(text).map(|mention| mention.verdict().to_string()).collect();
    assert!(told.len() == 1 && told[0].contains("open Monday to Friday, 9am to 5pm"), "{told:?}");
}

#[test]
fn claims_that_are_known_to_be_otherwise_are_noted() {
    each(&[
        ("0808 800 5000 (local rate)", &["contradicts 0808 800 5000"]),
        ("Freephone 0300 123 2040", &["contradicts 0300 123 2040"]),
        ("NSPCC Helpline, 24/7: 0808 800 5000", &["contradicts 0808 800 5000"]),
        ("Text 0808 800 5000", &["contradicts 0808 800 5000"]),
        ("call 85258", &["contradicts 85258"]),
        ("Freephone 0808 800 5000, Monday to Friday", &["current 0808 800 5000"]),
        ("Samaritans, 24/7: 116 123", &["current 116 123"]),
        ("Call or text 116 000", &["current 116 000"]),
        ("Free, confidential advice: 0300 123 2040", &["current 0300 123 2040"]),
        ("Text relay: 18001 0808 800 5000", &["current 18001 0808 800 5000"]),
    ]);
    assert_eq!(VerdictKind::Contradicts.severity(), Some(Severity::Note));
}

#[test]
fn to_explain_is_not_to_use() {
    each(&[
        ("Report Fraud used to be called Action Fraud.", &["mentioned Action Fraud"]),
        ("08457 90 90 90 is no longer in use.", &["mentioned 08457 90 90 90"]),
        ("Do not use 08457 90 90 90.", &["mentioned 08457 90 90 90"]),
        ("08457 90 90 90 was replaced by 116 123", &["mentioned 08457 90 90 90", "current 116 123"]),
        ("Old cards have 08457 90 90 90. That number is no longer answered.", &["mentioned 08457 90 90 90"]),
        ("| old name | new name |\n|---|---|\n| Action Fraud | Report Fraud |", &["mentioned Action Fraud"]),
        ("Report it to Action Fraud.", &["retired Action Fraud"]),
        ("report it to action fraud", &["retired action fraud"]),
        ("REPORT IT TO ACTION FRAUD", &["retired ACTION FRAUD"]),
        ("Action\n   Fraud", &["retired Action\n   Fraud"]),
    ]);
    assert_eq!(VerdictKind::Mentioned.severity(), Some(Severity::Note));
}

/// Whatever the crate says, it says nothing that its own check would find fault with.
#[test]
fn no_view_of_any_answer_fails_our_own_check() {
    let directory = Directory::embedded();
    let (mut views, mut wrong) = (0, Vec::new());
    let mut check = |text: String| {
        views += 1;
        let is_amiss = |mention: &Mention<'_, '_>| {
            mention.severity() >= Some(Severity::Warning) || mention.verdict().kind() == VerdictKind::Contradicts
        };
        wrong.extend(scan(&text).filter(is_amiss).map(|mention| format!("{}: {}", mention.text(), mention.verdict())));
    };
    let audiences: Vec<_> = [None].into_iter().chain(Audience::ALL.iter().copied().map(Some)).collect();
    let nations: Vec<_> = [None].into_iter().chain(Nation::ALL.iter().copied().map(Some)).collect();
    for concern in Concern::ALL {
        for audience in &audiences {
            for nation in &nations {
                let advice = directory.advise(Situation::new(*concern).audience(*audience).nation(*nation));
                check(advice.card().to_string());
                check(advice.text().to_string());
                check(advice.markdown().to_string());
                check(advice.html().to_string());
                check(advice.sentence().to_string());
            }
        }
    }
    assert!(views > 6000 && wrong.is_empty(), "{views}: {wrong:#?}");
}

#[test]
fn a_line_about_another_country_is_not_judged_as_a_british_one() {
    let kinds = |text: &str, region| -> Vec<VerdictKind> {
        scan(text).about(region).map(|mention| mention.verdict().kind()).collect()
    };
    use VerdictKind::{Charged, Current, Foreign, Mismatch, Misprint};
    for (text, unsaid, uk, mixed) in [
        ("Germany: 0900 123 4567", Foreign, Charged, Foreign),
        ("\u{1f1fa}\u{1f1f8} 1-888-773-8368", Foreign, Misprint, Foreign),
        ("## Australia\n- Lifeline: 0800 1111", Current, Mismatch, Current),
        ("UK: 0900 123 4567", Charged, Charged, Charged),
        ("Our line: 0900 123 4567", Charged, Charged, Foreign),
        ("+353 1 234 5678, or 0900 123 4567", Foreign, Foreign, Foreign),
    ] {
        for (region, expected) in [(Region::Unsaid, unsaid), (Region::Uk, uk), (Region::Mixed, mixed)] {
            assert_eq!(kinds(text, region).first(), Some(&expected), "{text:?}, {region}");
        }
    }
    assert!(found("France: Broken Rainbow").is_empty() && found("Broken Rainbow") == ["retired Broken Rainbow"]);
}

#[test]
fn a_fix_is_offered_where_there_is_one_safe_one() {
    for (text, fix) in [
        ("Samaritans: 08457 90 90 90", Some("116 123")),
        ("<a href=\"tel:08457909090\">Samaritans</a>", Some("116123")),
        ("Report it to Action Fraud.", Some("Report Fraud")),
        ("call +44 116 123", Some("116 123")),
        ("Men's Advice Line 0800 801 0327", Some("0808 801 0327")),
        ("SANEline: 0845 767 8000", Some("0300 304 7000")),
        // Another service took its place, another way to reach it, another name beside it, or a guess.
        ("The Mix: 0808 808 4994", None),
        ("Text the NSPCC on 88858", None),
        ("Childline: 08457 90 90 90", None),
        ("Samaritans: 0800 1111", None),
        ("Samaritans: 116 124", None),
        ("Samaritans: 116 123", None),
    ] {
        assert_eq!(scan(text).next().and_then(|mention| mention.fix()).as_deref(), fix, "{text:?}");
    }
}

/// The brackets of a text balance before and after what is found in it is replaced.
#[test]
fn a_replacement_takes_both_brackets_or_neither() {
    let balance = |text: &str| text.matches('(').count() == text.matches(')').count();
    for text in [
        "(08457) 90 90 90",
        "(08457 90 90 90)",
        "Samaritans (08457) 90 90 90 (24 hours)",
        "(call 08457 90 90 90)",
        "(+44) 0845 790 9090",
        "+44 (0)845 790 9090",
        "((08457) 90 90 90)",
    ] {
        let mention = scan(text).next().expect("a mention");
        let mut replaced = text.to_owned();
        replaced.replace_range(mention.range(), "116 123");
        assert!(balance(text) && balance(&replaced) && balance(mention.text()), "{text:?}: {replaced:?}");
    }
}

/// A number is judged in a text as it is alone, but for what the text says of it.
#[test]
fn a_scan_and_a_look_up_agree() {
    let directory = Directory::embedded();
    let channels = directory.contacts().iter().flat_map(|contact| contact.channels());
    let mut numbers: Vec<String> = channels.filter_map(|channel| common::lookup_number(&channel)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut tried = 0;
    for number in numbers.iter().filter(|number| number.bytes().all(|byte| byte.is_ascii_digit())) {
        for place in 0..number.len() {
            for digit in ['0', '5', '9'] {
                let mut slip = number.clone();
                slip.replace_range(place..=place, &digit.to_string());
                let alone = by_number(&slip);
                if matches!(alone.kind(), VerdictKind::NotANumber) || slip.len() < 5 || slip.starts_with("1800") {
                    continue;
                }
                let text = format!("You can call or text {slip} now.");
                let mention = scan(&text).next();
                // Short codes that nobody has are not looked for, nor numbers without their 0.
                let short = slip.len() < 7 && alone.kind() == VerdictKind::Unlisted;
                // Eight digits may be a date.
                let date = slip.len() < 10 && alone.kind() == VerdictKind::Charged;
                if short || date || slip.len() > 6 && !slip.starts_with('0') {
                    continue;
                }
                let verdict = mention.unwrap_or_else(|| panic!("{slip}: nothing, alone {alone}")).verdict();
                assert_eq!((verdict.kind(), verdict.to_string()), (alone.kind(), alone.to_string()), "{slip}");
                tried += 1;
            }
        }
    }
    assert!(tried > 3000, "{tried}");
}

/// Pieces of all kinds in any order: no panic, and ranges on boundaries, in order and apart.
#[test]
fn whatever_stands_beside_whatever_ranges_are_sound() {
    const PIECES: [&str; 40] = [
        "Childline",
        "Samaritans",
        "the police",
        " on ",
        ": ",
        ", ",
        "0800 1111",
        "116 123",
        "(08457) 90 90 90",
        "999",
        "101",
        "85258",
        "\n",
        "\n\n",
        "| ",
        " |",
        "<td>",
        "</td>",
        "<tr>",
        "<b>",
        "</a>",
        "<a href=\"tel:",
        "\">",
        "{\"phone\": \"",
        "\"}",
        "[",
        "](https://",
        "samaritans.co.uk",
        "é",
        "\u{1f1fa}\u{1f1f8}",
        "\u{a0}",
        "&nbsp;",
        "&",
        "Action Fraud",
        "respectively",
        " and ",
        "<script>",
        "+44 ",
        "#31#",
        "- ",
    ];
    let mut state = 1_u64;
    let mut next = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or_default() % most
    };
    for _ in 0..20_000 {
        let text: String = (0..next(24)).map(|_| PIECES[next(PIECES.len())]).collect();
        let mut end = 0;
        for mention in scan(&text) {
            let range = mention.range();
            assert!(range.start >= end && text.get(range.clone()) == Some(mention.text()), "{text:?}: {range:?}");
            end = range.end;
            let _ = (mention.fix(), mention.severity(), mention.verdict().to_string());
        }
    }
}

#[test]
fn the_name_of_an_organisation_is_that_of_the_service_that_bears_it() {
    let named =
        |text: &str| scan(text).next().and_then(|mention| mention.verdict().named().map(|contact| contact.id()));
    assert_eq!(named("Ring the NSPCC on 0808 157 0000."), Some("nspcc-helpline"));
    assert_eq!(named("Ring Childline on 0808 157 0000."), Some("childline"));
}
