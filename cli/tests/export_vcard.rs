//! Cards as an address book reads them: parsed back by another library and compared with the directory.

use assert_cmd::Command;
use calcard::Parser;
use calcard::vcard::{
    VCard, VCardEntry, VCardKind, VCardParameterName, VCardParameterValue, VCardProperty, VCardValue,
};
use helplines::{Channel, ChannelKind, Contact, Directory};

fn export(arguments: &[&str]) -> String {
    let mut program = Command::cargo_bin("helplines").expect("built");
    let output = program.args(["export", "--format", "vcard"]).args(arguments).assert().success().get_output().clone();
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn cards(text: &str) -> Vec<VCard> {
    let mut parser = Parser::new(text);
    let mut cards = Vec::new();
    loop {
        match parser.entry() {
            calcard::Entry::VCard(card) => cards.push(card),
            calcard::Entry::Eof => return cards,
            other => panic!("{other:?}"),
        }
    }
}

fn entries<'c>(card: &'c VCard, name: &VCardProperty) -> Vec<&'c VCardEntry> {
    card.entries.iter().filter(|entry| entry.name == *name).collect()
}

fn texts(entry: &VCardEntry) -> Vec<&str> {
    fn text(value: &VCardValue) -> Vec<&str> {
        match value {
            VCardValue::Text(text) => vec![text.as_str()],
            VCardValue::Component(texts) => texts.iter().map(String::as_str).collect(),
            other => panic!("{other:?}"),
        }
    }
    entry.values.iter().flat_map(text).collect()
}

fn only<'c>(card: &'c VCard, name: &VCardProperty) -> &'c str {
    let found: Vec<&str> = entries(card, name).into_iter().flat_map(texts).collect();
    assert_eq!(found.len(), 1, "{name:?}: {found:?}");
    found[0]
}

/// The value of a parameter as it is written.
fn parameter(entry: &VCardEntry, name: &VCardParameterName) -> Option<String> {
    let value = entry.params.iter().find(|parameter| parameter.name == *name)?;
    Some(match &value.value {
        VCardParameterValue::Text(text) => text.to_lowercase(),
        VCardParameterValue::Integer(number) => number.to_string(),
        other => format!("{other:?}").split(['(', ')']).nth(1).expect("one value").to_lowercase(),
    })
}

/// What a card should say of a channel: property, TYPE, VALUE and value; worked out from the number, not from the program.
fn expected(channel: &Channel<'_>) -> Option<(VCardProperty, Option<&'static str>, Option<&'static str>, String)> {
    let value = channel.value().to_owned();
    let voice = match channel.kind() {
        ChannelKind::Phone | ChannelKind::PhoneFromAbroad => "voice",
        ChannelKind::Textphone => "textphone",
        ChannelKind::Sms => return Some((VCardProperty::Tel, Some("text"), Some("text"), value)),
        ChannelKind::Email => return Some((VCardProperty::Email, None, None, value)),
        ChannelKind::App => return None,
        ChannelKind::Whatsapp if !value.starts_with("https:") => {
            let digits: String = value.chars().filter(char::is_ascii_digit).skip(1).collect();
            return Some((VCardProperty::Url, None, None, format!("https://wa.me/44{digits}")));
        }
        _ => return Some((VCardProperty::Url, None, None, value)),
    };
    let digits: String = value.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (kind, value) = match digits.strip_prefix('0') {
        Some(home) => ("uri", format!("tel:+44{home}")),
        None if digits.starts_with('+') => ("uri", format!("tel:{digits}")),
        // A short code, or a number behind the prefix of text relay: it has no form for abroad.
        None => ("text", value),
    };
    Some((VCardProperty::Tel, Some(voice), Some(kind), value))
}

#[test]
fn every_contact_comes_back_with_all_that_is_known_of_it() {
    let text = export(&[]);
    let (cards, contacts) = (cards(&text), Directory::embedded().contacts());
    assert_eq!(cards.len(), contacts.len());
    for (card, contact) in cards.iter().zip(contacts) {
        let id = contact.id();
        assert_eq!(only(card, &VCardProperty::Version), "4.0");
        assert_eq!(only(card, &VCardProperty::Fn), contact.name());
        assert_eq!(only(card, &VCardProperty::Org), contact.organisation());
        assert!(matches!(entries(card, &VCardProperty::Kind)[0].values[0], VCardValue::Kind(VCardKind::Org)), "{id}");
        let VCardValue::PartialDateTime(rev) = &entries(card, &VCardProperty::Rev)[0].values[0] else {
            panic!("{id}: no date")
        };
        let day = (rev.year, rev.month, rev.day);
        let checked = contact.checked();
        assert_eq!(day, (Some(checked.year()), Some(checked.month()), Some(checked.day())), "{id}");
        same_channels(card, contact);
        same_words(card, contact);
    }
    let mut uids: Vec<&str> = cards.iter().map(|card| only(card, &VCardProperty::Uid)).collect();
    assert!(
        uids.iter().all(|uid| uid.len() == 45 && uid.starts_with("urn:uuid:") && uid[22..].starts_with("-5")),
        "{uids:?}"
    );
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), contacts.len());
}

fn same_channels(card: &VCard, contact: &Contact) {
    let id = contact.id();
    let own: Vec<&VCardEntry> = card.entries.iter().filter(|entry| entry.group.is_some()).collect();
    let (labels, own): (Vec<&VCardEntry>, Vec<&VCardEntry>) = own.into_iter().partition(
        |entry| matches!(&entry.name, VCardProperty::Other(name) if name == "X-ABLABEL" || name == "X-ABLabel"),
    );
    let channels: Vec<_> = contact.channels().filter_map(|channel| Some((channel, expected(&channel)?))).collect();
    assert_eq!((own.len(), labels.len()), (channels.len(), channels.len()), "{id}");
    for (place, (channel, (property, kind, form, value))) in channels.iter().enumerate() {
        let entry = own[place];
        assert_eq!(entry.name, *property, "{id}");
        assert_eq!(texts(entry), [value], "{id}");
        assert_eq!(parameter(entry, &VCardParameterName::Type).as_deref(), *kind, "{id}");
        assert_eq!(parameter(entry, &VCardParameterName::Value).as_deref(), *form, "{id}");
        let preferred = (place == 0).then_some("1");
        assert_eq!(parameter(entry, &VCardParameterName::Pref).as_deref(), preferred, "{id}");
        assert_eq!(labels[place].group, entry.group, "{id}");
        let label = texts(labels[place])[0];
        assert_eq!(label.starts_with("Text only"), channel.kind() == ChannelKind::Sms, "{id}: {label}");
        assert!(channel.keyword().is_none_or(|word| label.contains(word)), "{id}: {label}");
        assert!(channel.then().is_none_or(|then| label.contains(then)), "{id}: {label}");
    }
    let websites = entries(card, &VCardProperty::Url).into_iter().filter(|entry| entry.group.is_none());
    assert!(websites.flat_map(texts).eq(contact.website()), "{id}");
}

fn same_words(card: &VCard, contact: &Contact) {
    let (id, note) = (contact.id(), only(card, &VCardProperty::Note));
    let known = [Some(contact.about()), Some(contact.who_for()), contact.confidentiality(), contact.hidden_on_bill()];
    for words in
        known.into_iter().flatten().chain(contact.languages()).chain(contact.anonymity().map(|known| known.label()))
    {
        assert!(note.contains(words), "{id}: {words}\n{note}");
    }
    for channel in contact.channels() {
        let line = |line: &&str| {
            let is_own = line.starts_with(channel.kind().label())
                && (channel.dial().is_none() || line.contains(channel.value()));
            is_own && channel.note().is_none_or(|note| line.contains(note))
        };
        let found = note.lines().find(line);
        assert!(
            found.is_some() || channel.dial().is_none() && channel.note().is_none(),
            "{id}: {}\n{note}",
            channel.value()
        );
        let hours = channel.hours();
        if hours != helplines::time::Hours::Unknown {
            assert!(found.is_some_and(|line| line.contains(&format!("Open {}.", hours.words()))), "{id}: {note}");
        }
        if channel.cost() == helplines::number::Cost::Free {
            assert!(found.is_some_and(|line| line.contains(" Free.")), "{id}: {note}");
        }
    }
    let day = contact.checked().words().to_string();
    assert!(
        note.contains(&day) && note.contains("No number was called.") && note.ends_with("call 999."),
        "{id}: {note}"
    );
    // A label in an address book would say what somebody is worried about.
    assert!(entries(card, &VCardProperty::Categories).is_empty(), "{id}");
}

#[test]
fn a_language_is_marked_only_where_it_is_known_of_the_service_itself() {
    let tags = |id| {
        let card = cards(&export(&["--contact", id])).remove(0);
        let tags = entries(&card, &VCardProperty::Lang).into_iter().flat_map(texts).map(str::to_owned);
        tags.collect::<Vec<String>>()
    };
    assert_eq!(tags("meic"), ["cy", "en"]);
    assert!(tags("samaritans").is_empty(), "Welsh is on a line of its own");
    assert!(tags("childline").is_empty());
    let all = export(&[]);
    let languages = Directory::embedded().contacts().iter().filter(|contact| contact.languages().is_some()).count();
    let marked = cards(&all).iter().filter(|card| !entries(card, &VCardProperty::Lang).is_empty()).count();
    assert!((1..=languages).contains(&marked), "{marked} of {languages}");
}

#[test]
fn no_short_code_has_a_country_code_and_no_text_number_rings() {
    let text = export(&[]).replace("\r\n ", "");
    for code in ["999", "112", "101", "111", "116 123", "116123", "159", "85258", "18000", "18001"] {
        assert!(!text.contains(&format!("+44{code}\r\n")) && !text.contains(&format!("tel:{code}")), "{code}");
    }
    for line in
        text.lines().filter(|line| line.contains(":85258") || line.contains(":88247") || line.contains(":116 000"))
    {
        assert!(
            line.contains("TYPE=text") && !line.contains("voice")
                || line.contains("TYPE=voice") && line.contains(":116 000"),
            "{line}"
        );
    }
    for number in ["999", "101", "111", "116 123"] {
        assert!(text.contains(&format!("TEL;VALUE=text;TYPE=voice;PREF=1:{number}\r\n")), "{number}");
    }
}

#[test]
fn lines_are_short_and_end_as_the_standard_says() {
    let text = export(&[]);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    assert!(text.ends_with("END:VCARD\r\n"));
    let longest = text.split("\r\n").map(str::len).max();
    assert_eq!(longest, Some(75));
}

#[test]
fn the_identity_of_a_contact_stays() {
    // uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, "https://crates.io/crates/helplines"), "nspcc-helpline") in Python.
    let uid = export(&["--contact", "nspcc-helpline"]);
    assert!(uid.contains("UID:urn:uuid:71bf3d1e-b78b-5f85-bb29-e3aea8450663\r\n"), "{uid}");
}

#[test]
fn hostile_names_of_an_overlay_end_no_line_and_no_value() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let name = r"Anytown, team; \n END:VCARD \ ééééééééééééééééééééééééééééééééééééééééééééééé";
    let overlay = format!(
        "[[contact]]\nid = 'anytown'\nname = '{name}'\norganisation = 'Children, families; adults'\nmention = 'the team'\nabout = 'Talks.'\n\
         who_for = 'Anyone.'\naudiences = ['adult']\nnations = ['england']\nchecked = '2026-11-21'\n\
         channel = [{{ kind = 'phone', value = '01632 960123' }}]\nsource = [{{ grade = 'operator', supports = ['number'] }}]\n"
    );
    std::fs::write(file.path(), overlay).expect("written");
    let path = file.path().display().to_string();
    let text = export(&["--overlay", &path, "--contact", "anytown"]);
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let cards = cards(&text);
    assert_eq!(
        (only(&cards[0], &VCardProperty::Fn), only(&cards[0], &VCardProperty::Org)),
        (name, "Children, families; adults")
    );
}
