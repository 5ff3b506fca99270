//! docs/json.md: its steps, done here on the plain files, give what the library gives, and so do its samples.

use std::fmt::Write;

use helplines::check::Verdict;
use helplines::directory::Subject;
use helplines::{Audience, Concern, Directory, Nation, Situation, Step};
use serde_json::Value;

use crate::{answers, json, own, read};

/// The steps of the guide.
struct Plain<'f> {
    file: &'f Value,
    audience: Option<&'static str>,
    nation: Option<&'static str>,
    area: Option<&'f Value>,
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn has(value: &Value, word: &str) -> bool {
    list(value).iter().any(|own| own == word)
}

impl<'f> Plain<'f> {
    /// Step 2: the route that fits best.
    fn route(&self, routes: &'f Value) -> Option<&'f Value> {
        let fit = |route: &Value| {
            let audiences = match self.audience {
                Some(audience) if has(&route["audiences"], audience) => 2,
                Some("own-behaviour" | "family-of-offender") => return None,
                _ if !list(&route["audiences"]).is_empty() => return None,
                _ => 0,
            };
            match self.nation {
                Some(nation) if has(&route["nations"], nation) => Some(audiences + 1),
                _ => list(&route["nations"]).is_empty().then_some(audiences),
            }
        };
        let fitting = list(routes).iter().filter_map(|route| Some((fit(route)?, route)));
        fitting.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, route)| route)
    }

    fn channels(&self, contact: &'f Value) -> impl Iterator<Item = &'f Value> {
        let here = move |channel: &&Value| {
            let nations = &channel["nations"];
            self.nation.is_none_or(|nation| list(nations).is_empty() || has(nations, nation))
        };
        list(&contact["channels"]).iter().filter(here)
    }

    fn is_reached(&self, contact: &'f Value) -> bool {
        let here = self.nation.is_none_or(|nation| has(&contact["nations"], nation));
        here && self.channels(contact).next().is_some()
    }

    /// Whether a contact is that of the place, or one of its area is.
    fn is_in(&self, contact: &Value, area: &Value) -> bool {
        let named = |place: &Value| list(&contact["areas"]).contains(place);
        area["force"] == contact["id"] || named(&area["name"]) || named(&area["county"])
    }

    /// Step 3: the contact, or the one of the place or the nation that stands in for it.
    fn local(&self, id: &Value, audience: Option<&str>) -> Option<&'f Value> {
        let contacts = || list(&self.file["contacts"]).iter();
        let stand_ins = || contacts().filter(|contact| contact["stands_in_for"] == *id);
        let is_for = |contact: &Value| audience.is_none_or(|audience| has(&contact["audiences"], audience));
        let serves = |contact: &&Value| is_for(contact) && self.is_reached(contact);
        let whole = |contact: &&Value| list(&contact["areas"]).is_empty() && self.is_reached(contact);
        let of_place = |area| stand_ins().find(|contact| self.is_in(contact, area) && serves(contact));
        let of_place = self.area.and_then(of_place);
        let own = of_place.or_else(|| self.nation.and_then(|_| stand_ins().find(whole)));
        let contact = own.or_else(|| contacts().find(|contact| contact["id"] == *id))?;
        let elsewhere = |area| !list(&contact["areas"]).is_empty() && !self.is_in(contact, area);
        (serves(&contact) && !self.area.is_some_and(elsewhere)).then_some(contact)
    }

    /// Step 3: the contacts of a route that serve somebody, each with its group.
    fn served(&self, routes: &'f Value) -> Vec<&'f Value> {
        let groups = self.route(routes).map_or(&[][..], |route| list(&route["groups"]));
        let mut all: Vec<(usize, &Value)> = Vec::new();
        for (group, ids) in groups.iter().enumerate() {
            for contact in list(ids).iter().filter_map(|id| self.local(id, self.audience)) {
                if !all.iter().any(|(_, other)| *other == contact) {
                    all.push((group, contact));
                }
            }
        }
        // Where it is not known who asks: behind each, what is shown with it.
        let mut next = 0;
        while let Some((group, contact)) = all.get(next).copied().filter(|_| self.audience.is_none()) {
            next += 1;
            for pair in list(&contact["shown_with"]).iter().filter_map(|id| self.local(id, None)) {
                if !all.iter().any(|(_, other)| *other == pair) {
                    all.insert(next, (group, pair));
                }
            }
        }
        // Where the nation is not known: in each group, who serves all four before who does not.
        all.sort_by_key(|(group, contact)| (*group, self.nation.is_none() && list(&contact["nations"]).len() < 4));
        all.into_iter().map(|(_, contact)| contact).collect()
    }

    /// Steps 2 to 4: whom to contact, in order.
    fn answer(&self, concern: Concern) -> Vec<&'f Value> {
        let mut routes = list(&self.file["routes"]).iter();
        let routes = routes.find(|routes| routes["concern"] == concern.as_str()).expect("the routes of every concern");
        let anywhere = Self { area: None, ..*self };
        let in_turn = [
            self.served(&routes["routes"]),
            anywhere.served(&routes["routes"]),
            self.served(&self.file["general"]["routes"]),
        ];
        in_turn.into_iter().find(|all| !all.is_empty()).unwrap_or_default()
    }

    /// Step 5: how to reach one: its first telephone, else what it has first.
    fn channel(&self, contact: &'f Value) -> Option<&'f Value> {
        let all: Vec<&Value> = self.channels(contact).filter(|channel| channel["local"] == false).collect();
        all.iter().find(|channel| channel["kind"] == "phone").or_else(|| all.first()).copied()
    }
}

/// The ids of an answer, each with how to reach it.
type Told = Vec<(String, Option<String>)>;

fn by_the_library(situation: Situation) -> Told {
    let advice = helplines::advise(situation);
    let how = |step: &Step| step.best_channel().map(|channel| channel.how().to_string());
    advice.steps().iter().map(|step| (step.contact().id().to_owned(), how(step))).collect()
}

fn by_the_steps(plain: &Plain<'_>, concern: Concern) -> Told {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let how = |contact| plain.channel(contact).map(|channel| text(&channel["how"]));
    plain.answer(concern).into_iter().map(|contact| (text(&contact["id"]), how(contact))).collect()
}

#[test]
fn the_steps_of_the_guide_give_what_the_library_gives_in_every_situation() {
    let file = json("dist/helplines.json");
    let audiences = || Audience::ALL.iter().map(|audience| Some(*audience)).chain([None]);
    let nations = || Nation::ALL.iter().map(|nation| Some(*nation)).chain([None]);
    let mut compared = 0;
    for concern in Concern::ALL {
        for (audience, nation) in audiences().flat_map(|audience| nations().map(move |nation| (audience, nation))) {
            let known = (audience.map(Audience::as_str), nation.map(Nation::as_str));
            let plain = Plain { file: &file, audience: known.0, nation: known.1, area: None };
            let situation = Situation::new(*concern).audience(audience).nation(nation);
            let found = by_the_steps(&plain, *concern);
            assert!(!found.is_empty(), "{concern} {known:?}");
            assert_eq!(found, by_the_library(situation), "{concern} {known:?}");
            compared += 1;
        }
    }
    assert_eq!(compared, Concern::ALL.len() * 7 * 5);
}

#[test]
fn the_steps_of_the_guide_give_what_the_library_gives_in_places() {
    let file = json("dist/helplines.json");
    let mut own_force = 0;
    for (at, area) in list(&file["areas"]).iter().enumerate().step_by(7) {
        let place = helplines::area(area["name"].as_str().unwrap_or_default()).expect("a place of the library");
        let audience = Audience::ALL[at % Audience::ALL.len()];
        let nation = place.nation().map(Nation::as_str);
        let plain = Plain { file: &file, audience: Some(audience.as_str()), nation, area: Some(area) };
        for concern in Concern::ALL.iter().skip(at % 5).step_by(5) {
            let situation = Situation::new(*concern).audience(audience).nation(place.nation()).area(place.clone());
            let found = by_the_steps(&plain, *concern);
            assert_eq!(found, by_the_library(situation), "{concern} {audience} {area}");
            own_force += found.iter().filter(|(id, _)| place.force() == Some(id)).count();
        }
    }
    assert!(own_force > 100, "{own_force}");
}

/// The ending of a sample, and what the guide calls its language.
const LANGUAGES: [(&str, &str); 4] = [("mjs", "js"), ("py", "python"), ("php", "php"), ("rb", "ruby")];

#[test]
fn the_guide_shows_the_samples_as_they_are_and_they_are_short() {
    let guide = read("docs/json.md");
    for (ending, language) in LANGUAGES {
        for name in ["answer", "check"] {
            let file = format!("docs/json/{name}.{ending}");
            let sample = read(&file);
            assert!(guide.contains(&format!("```{language}\n{sample}```")), "docs/json.md does not show {file}");
            let is_own = |line: &&str| {
                let begins = |word: &&str| line.starts_with(word);
                !line.is_empty() && !["#", "//", "<?php", "import ", "from ", "require "].iter().any(begins)
            };
            let length = sample.lines().filter(is_own).count();
            assert!(length <= 12, "{file} has {length} lines");
        }
    }
}

/// What the samples have to print: whom to contact, then what is out of date in the text.
fn expected(danger: &str, steps: &[Step], nation: Option<Nation>, text: &str) -> String {
    let mut lines = format!("{danger}\n");
    for offer in answers::offers(steps, nation).iter().take(answers::first(steps, nation)) {
        writeln!(lines, "{}: {} ({})", offer.name, offer.how, offer.hours.as_deref().unwrap_or("hours not known"))
            .expect("text");
        offer.note.iter().for_each(|note| writeln!(lines, "  {note}").expect("text"));
    }
    for mention in helplines::scan(text) {
        let verdict: Verdict<'_> = mention.verdict();
        let numbers =
            |entry: &&helplines::directory::RetiredEntry| matches!(entry.subject(), Subject::Number | Subject::Range);
        let Some(entry) = verdict.retired().filter(numbers) else { continue };
        let contact = entry.instead_id().and_then(|id| Directory::embedded().contact(id));
        let instead = contact.and_then(|contact| {
            let channel = contact.channels().find(|channel| Some(channel.value()) == verdict.replacement())?;
            Some(format!("; use {}, {}", contact.name(), channel.how()))
        });
        writeln!(lines, "{} is out of date: it was {}{}", mention.text(), entry.was(), instead.unwrap_or_default())
            .expect("text");
    }
    lines
}

#[test]
fn what_the_samples_have_to_print_is_what_the_library_says() {
    let mut wanted = String::new();
    let situations = read("docs/json/situations.tsv");
    for line in situations.lines() {
        let [concern, audience, nation, text] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        // What is none of the directory's own words is not known.
        let concern = Concern::ALL.iter().find(|own| own.as_str() == concern);
        let audience = Audience::ALL.iter().find(|own| own.as_str() == audience).copied();
        let nation = Nation::ALL.iter().find(|own| own.as_str() == nation).copied();
        wanted += &match concern {
            Some(concern) => {
                let advice = helplines::advise(Situation::new(*concern).audience(audience).nation(nation));
                expected(advice.entry().danger(), advice.steps(), nation, text)
            }
            None => {
                let general = Directory::embedded().general(audience, nation);
                expected("If someone is in danger now, call 999.", general.steps(), nation, text)
            }
        };
    }
    // Each kind of thing is there to be printed: a text number, an option, hours not known, a note, a website, a number for
    // each nation, a range without a successor.
    for part in [
        "call 999.\n",
        ": text ",
        ", then",
        "(hours not known)",
        "\n  ",
        ": go online at ",
        "(Northern Ireland): call ",
        "freephone numbers\n",
    ] {
        assert!(wanted.contains(part), "docs/json/situations.tsv has no situation with {part:?}");
    }
    own(&[("docs/json/expected.txt", wanted)]);
}
