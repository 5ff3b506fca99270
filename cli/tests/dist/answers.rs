//! dist/answers.json says what the library says, in every situation.

use std::collections::{BTreeSet, HashSet};

use helplines::time::Hours;
use helplines::{Audience, Channel, Concern, Contact, Directory, Nation, Situation, Step};
use serde::Deserialize;

use crate::{json, parsed, read};

#[derive(Debug, Deserialize)]
struct Answer {
    emergency: String,
    first: usize,
    contacts: Vec<Offer>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Offer {
    contact: String,
    pub name: String,
    pub how: String,
    pub hours: Option<String>,
    pub note: Option<String>,
    link: Option<String>,
    why: String,
}

/// What the library says of each step: by its best channels, each with the nations it is for where those are not known.
pub fn offers(steps: &[Step], nation: Option<Nation>) -> Vec<Offer> {
    let of_step = |step: &Step| -> Vec<Offer> {
        let contact = step.contact();
        let all: Vec<Offer> = step.best_channels().map(|channel| by_channel(step, channel, nation)).collect();
        if !all.is_empty() {
            return all;
        }
        let website = contact.website().unwrap_or_else(|| panic!("{} cannot be reached", contact.id()));
        let how = format!("go online at {website}");
        let name = named(contact, contact.nations().iter(), nation);
        vec![Offer { link: Some(website.into()), hours: None, note: None, name, how, ..of(step) }]
    };
    steps.iter().flat_map(of_step).collect()
}

fn of(step: &Step) -> Offer {
    let (name, how) = Default::default();
    let contact = step.contact().id().into();
    Offer { contact, name, how, hours: None, note: None, link: None, why: step.why().into() }
}

fn by_channel(step: &Step, channel: Channel<'_>, nation: Option<Nation>) -> Offer {
    let serves = |nation: &Nation| step.contact().serves(*nation) && channel.serves(*nation);
    let hours = channel.hours();
    let how = channel.how().to_string();
    let verb = match channel.kind().as_str() {
        "phone" => "call ",
        "sms" => "",
        "webchat" => "chat online at ",
        "form" => "go online at ",
        "bsl" => "use British Sign Language at ",
        "app" => "get ",
        kind => panic!("{how} is the best way to {}: what is said before {kind}?", step.contact().id()),
    };
    let how = how.strip_prefix("the app ").map(|app| format!("the {app} app")).unwrap_or(how);
    Offer {
        name: named(step.contact(), Nation::ALL.iter().copied().filter(|nation| serves(nation)), nation),
        how: format!("{verb}{how}"),
        hours: (hours != Hours::Unknown).then(|| hours.words().to_string()),
        note: channel.note().map(str::to_owned),
        link: channel.link().map(str::to_owned),
        ..of(step)
    }
}

fn named(contact: &Contact, nations: impl Iterator<Item = Nation>, known: Option<Nation>) -> String {
    let nations: Vec<&str> = nations.map(Nation::name).collect();
    let is_said = nations.len() == 4 || nations.iter().all(|nation| contact.name().contains(nation));
    let areas: Vec<&str> = contact.areas().collect();
    match (areas.is_empty(), known) {
        (false, _) => format!("{} ({})", contact.name(), areas.join(", ")),
        (true, None) if !is_said => format!("{} ({})", contact.name(), nations.join(", ")),
        _ => contact.name().into(),
    }
}

/// How many to show first: three, and where the nation is not known, more until each nation has somebody and no list by
/// nation is cut.
pub fn first(steps: &[Step], nation: Option<Nation>) -> usize {
    let mut rows: Vec<(usize, Vec<Nation>)> = Vec::new();
    for step in steps {
        let own = |channel: Option<Channel<'_>>| {
            let serves = |of: &Nation| step.contact().serves(*of) && channel.is_none_or(|channel| channel.serves(*of));
            (step.group(), Nation::ALL.iter().copied().filter(serves).collect())
        };
        rows.extend(step.best_channels().map(|channel| own(Some(channel))));
        rows.extend(step.best_channel().is_none().then(|| own(None)));
    }
    let mut count = rows.len().min(3);
    let served = |count: usize| rows[..count].iter().flat_map(|(_, nations)| nations).collect::<HashSet<_>>().len();
    while nation.is_none() && count < rows.len() {
        let (last, next) = (&rows[count - 1], &rows[count]);
        if served(count) == 4 && (last.0 != next.0 || last.1.len() == 4 || next.1.len() == 4) {
            break;
        }
        count += 1;
    }
    count
}

fn with_unknown<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    all.iter().copied().map(Some).chain([None]).collect()
}

#[test]
fn every_situation_has_the_answer_of_the_library() {
    let file = json("dist/answers.json");
    let concerns = file["answers"].as_object().expect("the concerns");
    assert_eq!(concerns.len(), Concern::ALL.len() + 1);
    let general = json("dist/helplines.json")["general"]["danger"].clone();
    let mut compared = 0;
    for concern in with_unknown(Concern::ALL) {
        for audience in with_unknown(Audience::ALL) {
            for nation in with_unknown(Nation::ALL) {
                let slugs = (
                    concern.map_or("general", Concern::as_str),
                    audience.map_or("anyone", Audience::as_str),
                    nation.map_or("uk", Nation::as_str),
                );
                let answer = &concerns[slugs.0][slugs.1][slugs.2];
                let answer: Answer = parsed("an answer", &answer.to_string());
                let (danger, steps) = match concern {
                    Some(concern) => {
                        let situation = Situation::new(concern).audience(audience).nation(nation);
                        let advice = helplines::advise(situation);
                        (advice.entry().danger().to_owned(), advice.steps().to_vec())
                    }
                    None => (
                        general.as_str().expect("a sentence").to_owned(),
                        Directory::embedded().general(audience, nation).steps().to_vec(),
                    ),
                };
                assert_eq!(answer.contacts, offers(&steps, nation), "{slugs:?}");
                assert_eq!(answer.first, first(&steps, nation), "{slugs:?}");
                assert!(answer.emergency == danger && danger.contains("call 999"), "{slugs:?}");
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 39 * 7 * 5);
}

/// Text on one line.
fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_contact_is_shown_as_the_text_of_an_answer_shows_it() {
    for concern in Concern::ALL {
        for (audience, nation) in
            with_unknown(Audience::ALL).into_iter().zip(with_unknown(Nation::ALL).into_iter().cycle())
        {
            let advice = helplines::advise(Situation::new(*concern).audience(audience).nation(nation));
            let text = unwrapped(&advice.text().steps(usize::MAX).to_string());
            let mut seen = BTreeSet::new();
            // Of several channels the text names the nations of the first; the others stand behind it.
            for offer in offers(advice.steps(), nation).iter().filter(|offer| seen.insert(offer.contact.clone())) {
                let shown = format!("{}: {}", offer.name, offer.how);
                assert!(text.contains(&shown), "{concern} {audience:?} {nation:?}: no {shown:?} in {text}");
            }
        }
    }
}

#[test]
fn where_the_nation_is_not_known_the_first_contacts_leave_out_no_nation() {
    let file = json("dist/answers.json");
    let beat = &file["answers"]["eating-disorder"]["anyone"]["uk"];
    let names: Vec<_> =
        beat["contacts"].as_array().expect("a list").iter().map(|offer| offer["name"].as_str()).collect();
    let own = ["England", "Wales", "Scotland", "Northern Ireland"].map(|nation| format!("Beat helpline ({nation})"));
    assert_eq!(names[..4], own.each_ref().map(|name| Some(name.as_str())));
    assert_eq!(beat["first"], 4);
    for concern in Concern::ALL {
        for audience in with_unknown(Audience::ALL) {
            let advice = helplines::advise(Situation::new(*concern).audience(audience));
            let steps = advice.steps();
            let shown = offers(steps, None)[..first(steps, None)].to_vec();
            for nation in Nation::ALL {
                let is_reached = shown
                    .iter()
                    .any(|offer| helplines::contact(&offer.contact).is_some_and(|contact| contact.serves(*nation)));
                assert!(is_reached, "{concern} {audience:?}: nobody for {nation}");
            }
        }
    }
}

#[test]
fn each_contact_stands_on_a_line_of_its_own() {
    let text = read("dist/answers.json");
    let lines = text.lines().filter(|line| line.contains("\"contact\":"));
    let mut count = 0;
    for line in lines {
        let line = line.trim().trim_end_matches(',');
        parsed::<Offer>("a line", line);
        count += 1;
    }
    assert!(count > 5000, "{count}");
}
