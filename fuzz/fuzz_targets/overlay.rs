//! An overlay that is accepted keeps every promise of the directory; one that is refused says what is wrong, and where.
#![no_main]

use std::sync::LazyLock;

use helplines::advice::Filter;
use helplines::check::{Mention, VerdictKind};
use helplines::overlay::{LoadError, ProblemKind};
use helplines::{Advice, Audience, ChannelKind, Concern, Contact, Directory, Nation, Situation, contacts};
use libfuzzer_sys::fuzz_target;

/// The ids that are embedded, before any overlay.
static EMBEDDED: LazyLock<Vec<&str>> =
    LazyLock::new(|| Directory::embedded().contacts().iter().map(Contact::id).collect());

fuzz_target!(|text: &str| {
    let embedded = Directory::embedded();
    LazyLock::force(&EMBEDDED);
    match embedded.overlay_named("fuzz.toml", text) {
        Ok(directory) => {
            keeps_every_promise(&directory, text);
            if text.len().is_multiple_of(8) {
                keeps_every_promise(&directory.overlay("").expect("nothing on top"), text);
            }
        }
        Err(error) => {
            says_what_is_wrong(&error, text);
            if text.len().is_multiple_of(16) && !text.starts_with('\u{feff}') {
                is_told_the_same_far_to_the_right(&error, text);
            }
        }
    }
    assert!(embedded.contacts().iter().map(Contact::id).eq(EMBEDDED.iter().copied()) && embedded.hidden().is_empty());
});

fn keeps_every_promise(directory: &Directory, text: &str) {
    for contact in directory.contacts() {
        is_sound(contact);
        assert_eq!(directory.contact(contact.id()), Some(contact));
    }
    let hidden: Vec<&str> = directory.hidden().iter().map(|gone| gone.id()).collect();
    assert!(hidden.is_empty() || is_once_each(&hidden));
    assert!(hidden.iter().all(|id| *id != "emergency-999" && directory.contact(id).is_none()));
    assert!(directory.hidden().iter().all(|gone| !gone.reason().is_empty()));
    for number in ["999", "112", "+44 999", "18001 999", "999 option 55"] {
        assert!(!directory.is_sensitive(number), "{number}");
    }
    // A call that gives something away goes on doing so, whatever lies on top.
    for number in Directory::embedded()
        .contacts()
        .iter()
        .flat_map(|contact| contact.channels())
        .filter_map(|channel| channel.dial())
    {
        assert!(directory.is_sensitive(number) || !Directory::embedded().is_sensitive(number), "{number}");
    }
    assert_eq!(directory.by_number("999").contacts().next(), Some(contacts::EMERGENCY_999));

    // The text settles which situations are looked at, so that each input always says the same.
    let sum = text.bytes().map(usize::from).sum::<usize>();
    let audience = Audience::ALL[sum % Audience::ALL.len()];
    let nation = Nation::ALL[sum / 7 % Nation::ALL.len()];
    let channel = ChannelKind::ALL[sum / 3 % ChannelKind::ALL.len()];
    let time: helplines::time::LocalTime = "2026-12-25T23:15".parse().expect("a time");
    for concern in Concern::ALL {
        keeps_the_line_to_call(directory, *concern, audience, nation);
        let plain = Situation::new(*concern);
        let known = plain.clone().audience(audience).nation(nation);
        let somewhere = known.clone().area(directory.areas().nth(sum % 400)).by(channel).at(time);
        let nations = Nation::ALL.iter().map(|nation| Situation::new(*concern).nation(*nation));
        for situation in nations.chain([plain, known, somewhere]) {
            is_an_answer(&directory.advise(&situation), &situation);
        }
    }
}

/// Where the embedded directory has a line to call, there is one.
fn keeps_the_line_to_call(directory: &Directory, concern: Concern, audience: Audience, nation: Nation) {
    let rings = |contact: &Contact| {
        let mut phones = contact.channels().filter(|channel| channel.kind() == ChannelKind::Phone);
        contact.areas().next().is_none() && phones.any(|phone| phone.serves(nation))
    };
    for audience in [None, Some(audience)] {
        let has = |directory: &Directory| directory.route(concern, audience, Some(nation)).any(rings);
        assert!(has(directory) || !has(Directory::embedded()), "{concern} {audience:?} {nation}");
    }
}

fn is_an_answer(advice: &Advice, situation: &Situation) {
    assert_eq!(advice.emergency(), contacts::EMERGENCY_999);
    assert_eq!(advice.emergency().phone().map(|phone| phone.value()), Some("999"));
    assert!(advice.sentence().to_string().ends_with("In an emergency call 999."));
    // Every view comes to its end, and has 999.
    for view in [advice.text().to_string(), advice.markdown().to_string(), advice.html().to_string()] {
        assert!(view.contains("999"));
    }
    assert!(!advice.steps().is_empty(), "{situation:?}");
    let widened = advice.widened();
    for (place, step) in advice.steps().iter().enumerate() {
        let contact = step.contact();
        let id = contact.id();
        assert_ne!(contact, advice.emergency(), "{situation:?}");
        assert!(advice.steps()[..place].iter().all(|other| other.contact() != contact), "{id} twice: {situation:?}");
        assert!(step.channels().next().is_some(), "{id} has no channel: {situation:?}");
        assert!(!step.why().is_empty());
        let nation = situation.known_nation().filter(|_| !widened.contains(&Filter::Nation));
        assert!(nation.is_none_or(|nation| contact.serves(nation)), "{id} is not there: {situation:?}");
        let audience = situation.known_audience().filter(|_| !widened.contains(&Filter::Audience));
        assert!(audience.is_none_or(|audience| contact.is_for(audience)), "{id} is not for them: {situation:?}");
    }
}

/// What the loader promises of every contact: nothing charged, in texts too, no address but https, no markup, no absurd
/// lengths, no characters that hide.
fn is_sound(contact: &Contact) {
    let id = contact.id();
    let plain = |text: &str| {
        let sound = !text.is_empty() && text.chars().count() <= 600 && !text.contains(['<', '>']);
        assert!(sound && !text.contains(|letter: char| letter.is_control() || is_hidden(letter)), "{id}: {text:?}");
        let charged = |mention: Mention<'_, '_>| mention.verdict().kind() == VerdictKind::Charged;
        assert!(!Directory::embedded().scan(text).any(charged), "{id}: {text:?}");
    };
    for name in [contact.name(), contact.mention()] {
        assert!(name.contains(|letter: char| letter.is_alphabetic() && letter < '\u{1f00}'), "{id}: {name:?}");
    }
    [contact.name(), contact.organisation(), contact.mention(), contact.about(), contact.who_for()]
        .into_iter()
        .for_each(plain);
    [contact.confidentiality(), contact.hidden_on_bill(), contact.languages()].into_iter().flatten().for_each(plain);
    contact.areas().for_each(plain);
    assert!(!contact.nations().is_empty() && !contact.audiences().is_empty(), "{id}");
    assert!(contact.website().is_none_or(|address| address.starts_with("https://") && address.len() <= 2_000), "{id}");
    assert!(contact.sources().next().is_some() && contact.channels().next().is_some(), "{id}");
    for channel in contact.channels() {
        channel.note().into_iter().for_each(plain);
        assert!((1..=2_000).contains(&channel.value().len()), "{id}");
        assert!(channel.keyword().is_none_or(|word| (1..=2_000).contains(&word.len())), "{id}");
        let link = channel.link().map(|link| link.to_string());
        let scheme = link.as_deref().and_then(|link| link.split_once(':')).map(|(scheme, _)| scheme);
        let expected = match channel.kind() {
            ChannelKind::Phone | ChannelKind::Textphone | ChannelKind::PhoneFromAbroad => Some("tel"),
            ChannelKind::Sms => Some("sms"),
            ChannelKind::Email => Some("mailto"),
            ChannelKind::App => None,
            _ => Some("https"),
        };
        assert_eq!(scheme, expected, "{id}: {link:?}");
        let kind = channel.dial().map(|number| Directory::embedded().by_number(number).kind());
        assert_ne!(kind, Some(VerdictKind::Charged), "{id}");
    }
}

/// The marks that turn text around, and the commonest of those that do not show.
fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

fn is_once_each<T: PartialEq>(list: &[T]) -> bool {
    !list.is_empty() && (1..list.len()).all(|place| !list[..place].contains(&list[place]))
}

fn says_what_is_wrong(error: &LoadError, text: &str) {
    let lines: Vec<&str> = text.split('\n').collect();
    let said = error.to_string();
    assert!(!error.problems().is_empty());
    assert!(error.problems().is_sorted_by_key(|problem| (problem.line(), problem.column())));
    for problem in error.problems() {
        assert_eq!(problem.file(), "fuzz.toml");
        let line = problem.line().checked_sub(1).and_then(|line| lines.get(line)).expect("a line of the text");
        assert!((1..=line.chars().count() + 1).contains(&problem.column()), "column {} of {line:?}", problem.column());
        assert!(text.contains(problem.found()));
        let message = problem.message().to_string();
        assert!(!message.is_empty() && said.contains(&message));
        assert_eq!(problem.expected().is_none(), problem.kind() == ProblemKind::Syntax, "{message}");
        assert!(problem.expected().is_none_or(|expected| !expected.is_empty()));
        assert!(problem.nearest().is_none_or(|nearest| !nearest.is_empty()), "{message}");
    }
    // It is safe to print, and not endless.
    assert!(!said.contains(|letter: char| (letter.is_control() && letter != '\n') || is_hidden(letter)), "{said:?}");
    assert!(said.len() <= 5_000 * error.problems().len());
}

/// Spaces before the text change nothing but the column, be they ever so many.
fn is_told_the_same_far_to_the_right(error: &LoadError, text: &str) {
    let moved = " ".repeat(40_000) + text;
    let again = Directory::embedded().overlay(&moved).expect_err("refused again");
    let messages =
        |error: &LoadError| error.problems().iter().map(|problem| problem.message().to_string()).collect::<Vec<_>>();
    assert_eq!(messages(&again), messages(error));
    assert!(!again.to_string().is_empty());
}
