//! A directory of your own on top: what is accepted gives what is written here, what is refused says why.

mod common;

use std::collections::BTreeSet;

use helplines::check::VerdictKind;
use helplines::directory::{Alias, ConcernEntry, Line, Source};
use helplines::overlay::LoadError;
use helplines::time::{Hours, Seen};
use helplines::{Audience, ChannelKind, Concern, Contact, Directory, Nation, Situation, contacts};

/// A contact with everything an overlay needs, and one line changed.
fn contact(id: &str, number: &str) -> String {
    format!(
        "[[contact]]\nid = \"{id}\"\nname = \"Anytown team\"\norganisation = \"Anytown council\"\nmention = \"the Anytown \
         team\"\nabout = \"Social workers of Anytown.\"\nwho_for = \"Anyone in Anytown.\"\naudiences = [\"child\", \
         \"adult\", \"worried\", \"professional\"]\nnations = [\"england\"]\nchecked = \"2026-11-21\"\nchannel = [{{ kind = \
         \"phone\", value = \"{number}\" }}]\nsource = [{{ grade = \"operator\", supports = [\"number\"] }}]\n"
    )
}

fn place(concern: &str, id: &str, rest: &str) -> String {
    format!("[[place]]\nconcern = \"{concern}\"\ncontact = \"{id}\"\nwhy = \"They know your street.\"\n{rest}\n")
}

fn over(toml: &str) -> Result<Directory, LoadError> {
    Directory::embedded().overlay_named("local.toml", toml)
}

fn accepted(toml: &str) -> Directory {
    over(toml).unwrap_or_else(|error| panic!("\n{error}\n"))
}

/// What a refused overlay is told.
fn told(toml: &str) -> Vec<String> {
    let error = over(toml).expect_err(toml);
    error.problems().iter().map(|problem| format!("{}: {}", problem.path(), problem.message())).collect()
}

fn ids<'d>(directory: &'d Directory, situation: &Situation) -> Vec<&'d str> {
    let own = |id| directory.contact(id).expect("a contact of the directory").id();
    directory.advise(situation).steps().iter().map(|step| own(step.contact().id())).collect()
}

fn safety(audience: Audience, nation: Nation) -> Situation {
    Situation::new(Concern::ChildSafety).audience(audience).nation(nation)
}

#[test]
fn a_contact_is_added_and_found_in_every_way() {
    let directory = accepted(&contact("anytown-team", "01632 960123"));
    assert_eq!(directory.contacts().len(), Directory::embedded().contacts().len() + 1);
    let added = directory.contact("anytown-team").expect("the contact");
    assert_eq!(added.name(), "Anytown team");
    assert_eq!(directory.by_number("+44 1632 960123").contacts().next(), Some(added));
    assert_eq!(directory.scan("call 01632 960123 now").next().map(|m| m.verdict().kind()), Some(VerdictKind::Current));
    assert!(directory.is_sensitive("01632 960123"));
    // All else is as it was.
    for old in Directory::embedded().contacts() {
        assert_eq!(directory.contact(old.id()).map(|new| format!("{new:?}")), Some(format!("{old:?}")));
    }
    for concern in Concern::ALL {
        let situation = Situation::new(*concern);
        assert_eq!(ids(&directory, &situation), ids(Directory::embedded(), &situation));
    }
    assert!(Directory::embedded().contact("anytown-team").is_none(), "the one below stays as it is");
}

#[test]
fn a_contact_is_placed_first_last_or_after_another() {
    let team = contact("anytown-team", "01632 960123");
    let first = accepted(&(team.clone() + &place("child-safety", "anytown-team", "at = \"first\"")));
    for audience in [Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional] {
        assert_eq!(ids(&first, &safety(audience, Nation::England))[0], "anytown-team");
        assert!(!ids(&first, &safety(audience, Nation::Wales)).contains(&"anytown-team"), "it serves England");
    }
    let step = first.advise(safety(Audience::Worried, Nation::England)).steps()[0].why().to_owned();
    assert_eq!(step, "They know your street.");

    let last = accepted(&(team.clone() + &place("child-safety", "anytown-team", "at = \"last\"")));
    assert_eq!(ids(&last, &safety(Audience::Worried, Nation::England)).last(), Some(&"anytown-team"));

    let after = accepted(&(team + &place("child-safety", "anytown-team", "after = \"police-101\"")));
    let order = ids(&after, &safety(Audience::Worried, Nation::England)).join(" ");
    assert!(order.contains("police-101 anytown-team"), "{order}");
}

#[test]
fn a_placement_can_be_for_some_audiences_and_nations() {
    let toml = contact("anytown-team", "01632 960123")
        + &place(
            "child-safety",
            "anytown-team",
            "at = \"first\"\naudiences = [\"professional\"]\nnations = [\"england\"]",
        );
    let directory = accepted(&toml);
    for audience in Audience::ALL {
        for nation in Nation::ALL {
            let expected = (*audience, *nation) == (Audience::Professional, Nation::England);
            let found = ids(&directory, &safety(*audience, *nation)).contains(&"anytown-team");
            assert_eq!(found, expected, "{audience} {nation}");
        }
    }
}

#[test]
fn a_contact_is_replaced_or_hidden_with_a_reason() {
    let replaced = contact("family-lives", "01632 960123").replace("id =", "replace = true\nid =");
    let directory = accepted(&replaced);
    assert_eq!(directory.contacts().len(), Directory::embedded().contacts().len());
    let number = directory.contact("family-lives").and_then(Contact::phone).map(|phone| phone.value());
    assert_eq!(number, Some("01632 960123"));
    // The number is in use as before; only this directory does not give it.
    let verdict = directory.by_number("0808 800 2222");
    assert_eq!((verdict.kind(), verdict.contacts().count()), (VerdictKind::Current, 0));
    assert_eq!(verdict.hidden().collect::<Vec<_>>(), ["family-lives"]);

    let directory = accepted("[[hide]]\ncontact = \"family-lives\"\nreason = \"Closed for August.\"");
    assert!(directory.contact("family-lives").is_none());
    assert_eq!(
        directory.hidden().iter().map(|gone| (gone.id(), gone.reason())).collect::<Vec<_>>(),
        [("family-lives", "Closed for August.")]
    );
    assert!(!ids(&directory, &Situation::new(Concern::Parenting)).contains(&"family-lives"));
}

#[test]
fn overlays_go_on_top_of_each_other_and_the_later_one_counts() {
    let one = contact("anytown-team", "01632 960123") + &place("fraud", "anytown-team", "at = \"first\"");
    let two = contact("othertown-team", "01632 960456") + &place("fraud", "othertown-team", "at = \"first\"");
    let situation = Situation::new(Concern::Fraud).audience(Audience::Adult).nation(Nation::England);
    let both = |a: &str, b: &str| accepted(a).overlay(b).expect("accepted");
    assert_eq!(ids(&both(&one, &two), &situation)[..2], ["othertown-team", "anytown-team"]);
    assert_eq!(ids(&both(&two, &one), &situation)[..2], ["anytown-team", "othertown-team"]);
}

#[test]
fn an_area_brings_in_its_own_contacts_and_leaves_out_others() {
    let toml = contact("anytown-team", "01632 960123").replace("nations =", "areas = [\"Anytown\"]\nnations =")
        + &place("child-safety", "anytown-team", "at = \"first\"");
    let directory = accepted(&toml);
    let worried = safety(Audience::Worried, Nation::England);
    let at = |place: &str| worried.clone().area(directory.area(place).expect("a place"));
    assert_eq!(ids(&directory, &at("anytown"))[0], "anytown-team");
    assert!(!ids(&directory, &at("Oxfordshire")).contains(&"anytown-team"));
    let oxfordshire = ids(Directory::embedded(), &at("Oxfordshire"));
    assert!(oxfordshire.contains(&"thames-valley-police") && !oxfordshire.contains(&"police-101"), "{oxfordshire:?}");
    // A place that only the overlay names is none for the directory below, and a slip is told the nearest.
    assert!(Directory::embedded().area("Anytown").is_err());
    assert_eq!(directory.area("Anytwon").unwrap_err().suggestions().next(), Some("Anytown"));
}

#[test]
fn nothing_touches_the_emergency_number() {
    for (toml, message) in [
        (
            contact("emergency-999", "01632 960123").replace("id =", "replace = true\nid ="),
            "contact \"emergency-999\": emergency-999 cannot be changed: expected another contact",
        ),
        (
            contact("anytown-team", "999"),
            "contact \"anytown-team\": 999 belongs to the emergency services: expected a number of the contact's own",
        ),
        (
            contact("anytown-team", "112"),
            "contact \"anytown-team\": 112 belongs to the emergency services: expected a number of the contact's own",
        ),
        (
            "[[hide]]\ncontact = \"emergency-999\"\nreason = \"No.\"".into(),
            "hide 1 > contact: emergency-999 cannot be hidden: expected another contact",
        ),
        (
            place("fraud", "emergency-999", "at = \"last\""),
            "place 1 > contact: emergency-999 is always on top: expected another contact",
        ),
    ] {
        assert!(told(&toml).contains(&message.to_owned()), "{:?}", told(&toml));
    }
}

#[test]
fn no_situation_may_be_left_without_a_step() {
    let hide = |contact: &Contact| format!("[[hide]]\ncontact = \"{}\"\nreason = \"Gone.\"\n", contact.id());
    let all: String =
        Directory::embedded().contacts().iter().filter(|contact| contact.id() != "emergency-999").map(hide).collect();
    let problems = told(&all);
    assert!(problems.len() <= 5, "a few are enough: {problems:?}");
    assert_eq!(problems[0], ": child-safety has no step left for anyone in england: expected one in every nation");
}

#[test]
fn what_could_harm_is_refused() {
    let with = |from: &str, to: &str| told(&contact("anytown-team", "01632 960123").replace(from, to));
    let channel = "{ kind = \"phone\", value = \"01632 960123\" }";
    for (from, to, message) in [
        (
            "01632 960123",
            "0909 879 0000",
            "09 numbers cost extra: expected a number that is free or at the standard rate",
        ),
        (
            "01632 960123",
            "0845 790 9090",
            "084 numbers cost extra: expected a number that is free or at the standard rate",
        ),
        (
            channel,
            "{ kind = \"form\", value = \"http://example.org/\" }",
            "address \"http://example.org/\": expected https:// and a host name",
        ),
        (
            channel,
            "{ kind = \"form\", value = \"javascript:alert(1)\" }",
            "address \"javascript:alert(1)\": expected https:// and a host name",
        ),
        (
            channel,
            "{ kind = \"webchat\", value = \"data:text/html,x\" }",
            "address \"data:text/html,x\": expected https:// and a host name",
        ),
        ("Social workers of Anytown.", "Ring \\u0007 now.", "character U+0007: expected characters that show"),
        ("Social workers of Anytown.", "Ring \\u202e now.", "character U+202E: expected characters that show"),
        ("Social workers of Anytown.", "Ring <b>now</b>.", "markup: expected plain text without < and >"),
        (
            "\"Anytown team\"",
            "\"\u{421}hildline\"",
            "\"\u{421}hildline\" mixes letters of different scripts: expected letters of one",
        ),
        ("Social workers of Anytown.", "long ".repeat(200).trim_end(), "999 characters: expected at most 600"),
        ("\"Anytown team\"", &format!("\"{}\"", "x".repeat(121)), "121 characters: expected at most 120"),
    ] {
        let problems = with(from, to);
        assert!(problems.iter().any(|problem| problem.ends_with(message)), "{problems:?}");
    }
}

#[test]
fn each_mistake_has_its_message() {
    let team = contact("anytown-team", "01632 960123");
    let with = |from: &str, to: &str| told(&team.replace(from, to));
    let placed = |rest: &str| told(&(team.clone() + &place("child-safety", "anytown-team", rest)));
    assert_eq!(
        with("name = \"Anytown team\"", "name = 7"),
        ["contact \"anytown-team\" > name: found integer: expected a text in double quotes"]
    );
    assert_eq!(told("[[contact]\n")[0], ": unclosed array table, expected `]`");
    // All mistakes of syntax, unless the file is so long that they would cost more than the rest.
    let twice = "hide = [\n1 2\n]\nplace = [\n3 4\n]\n";
    assert_eq!(told(twice), [": string values must be quoted, expected literal string"; 2]);
    assert_eq!(told(&(twice.to_owned() + &"#\n".repeat(40_000))).len(), 1);
    assert_eq!(
        with("mention =", "mentions ="),
        [
            "contact \"anytown-team\": missing: expected the key mention",
            "contact \"anytown-team\": unknown key \"mentions\": did you mean mention?"
        ]
    );
    assert_eq!(
        with("\"england\"", "\"englnd\""),
        ["contact \"anytown-team\" > nations 1: unknown nation \"englnd\": did you mean england?"]
    );
    assert_eq!(
        with("01632 960123\" }", "01632 960123\", hours = \"Mo-Fri 9-5\" }"),
        [
            "contact \"anytown-team\" > channel 1 > hours: \"9\" in opening hours: expected a time from 00:00 to 24:00, or as in 9am and 5:30pm"
        ]
    );
    assert_eq!(
        told(&contact("childline", "01632 960123")),
        ["contact \"childline\": contact \"childline\" is there already: expected replace = true"]
    );
    assert_eq!(
        with("id =", "replace = true\nid ="),
        ["contact \"anytown-team\": contact \"anytown-team\" is not there to be replaced: expected one that is"]
    );
    assert_eq!(told(&(team.clone() + &team)), ["contact 2: a second contact \"anytown-team\": expected each id once"]);
    assert_eq!(
        with("anytown-team", "Anytown Team"),
        ["contact 1: id \"Anytown Team\": expected lower-case words joined by hyphens"]
    );
    assert_eq!(
        with("01632 960123", "0808 800 5000"),
        [
            "contact \"anytown-team\": 08088005000 is also the number of nspcc-helpline: expected shares_number_with to say so"
        ]
    );
    assert_eq!(placed("at = \"top\""), ["place 1 > at: unknown place \"top\": expected \"first\" or \"last\""]);
    assert_eq!(placed(""), ["place 1: where it goes: expected either at or after"]);
    assert_eq!(
        placed("after = \"childlin\""),
        ["place 1 > after: unknown contact \"childlin\": did you mean childline?"]
    );
    assert_eq!(
        placed("after = \"report-fraud\""),
        ["place 1: after: report-fraud is in no route of child-safety: expected a contact that is, or at"]
    );
    assert_eq!(
        placed("at = \"first\"\naudiences = [\"family-of-offender\"]"),
        ["place 1: anytown-team is for none of these audiences: expected one that it is for"]
    );
    assert_eq!(
        placed("at = \"first\"\nnations = [\"wales\"]"),
        ["place 1: anytown-team serves none of these nations: expected one that it serves"]
    );
    assert_eq!(
        told(&place("fraud", "nobody-at-all-here", "at = \"first\"")),
        ["place 1 > contact: unknown contact \"nobody-at-all-here\": expected the id of a contact"]
    );
    assert_eq!(told("[[hide]]\ncontact = \"childline\""), ["hide 1: missing: expected the key reason"]);
}

#[test]
fn a_number_that_somebody_else_has_is_shown_where_it_stands() {
    let error = over(&contact("anytown-team", "0808 800 5000")).expect_err("refused");
    let problem = &error.problems()[0];
    assert_eq!((problem.line(), problem.column()), (11, 12), "{error}");
    assert!(problem.found().contains("0808 800 5000"), "{error}");
}

#[test]
fn a_contact_goes_after_one_that_the_same_overlay_has_placed() {
    let teams = contact("anytown-team", "01632 960123")
        + &contact("anytown-night", "01632 960124")
        + &place("child-safety", "anytown-team", "at = \"first\"");
    let directory = accepted(&(teams.clone() + &place("child-safety", "anytown-night", "after = \"anytown-team\"")));
    assert_eq!(ids(&directory, &safety(Audience::Worried, Nation::England))[..2], ["anytown-team", "anytown-night"]);
    // Placed for another concern, or somebody else placed, is not enough.
    for wrong in [("fraud", "anytown-team"), ("child-safety", "report-fraud")] {
        let place = place(wrong.0, "anytown-night", &format!("after = \"{}\"", wrong.1));
        assert!(told(&(teams.clone() + &place))[0].contains("is in no route of"), "{wrong:?}");
    }
}

#[test]
fn a_contact_that_stands_in_and_is_placed_comes_once() {
    let team = contact("anytown-team", "01632 960123")
        .replace("nations =", "stands_in_for = \"local-council-children\"\nareas = [\"Anytown\"]\nnations =");
    let directory = accepted(&(team.clone() + &place("child-safety", "anytown-team", "at = \"first\"")));
    let situation = safety(Audience::Professional, Nation::England).area(directory.area("Anytown").expect("a place"));
    let ids = ids(&directory, &situation);
    assert_eq!(ids.iter().filter(|id| **id == "anytown-team").count(), 1, "{ids:?}");
    // It stands in for nobody whom it does not serve.
    let adults = accepted(&team.replace("\"child\", ", ""));
    for (audience, served) in [(Audience::Child, false), (Audience::Professional, true)] {
        let advice = adults.advise(safety(audience, Nation::England).area(adults.area("Anytown").expect("a place")));
        assert_eq!(advice.steps().iter().any(|step| step.contact().id() == "anytown-team"), served, "{audience}");
    }
}

/// An overlay that hides all contacts but 999 and places one of its own for every concern.
fn alone(contact: &str, id: &str) -> String {
    let hidden = Directory::embedded().contacts().iter().filter(|contact| contact.id() != "emergency-999");
    let hidden: String = hidden.map(|c| format!("[[hide]]\ncontact = \"{}\"\nreason = \"Test.\"\n", c.id())).collect();
    let places: String = Concern::ALL.iter().map(|concern| place(concern.as_str(), id, "at = \"first\"")).collect();
    let everybody = "[\"child\", \"adult\", \"worried\", \"own-behaviour\", \"family-of-offender\", \"professional\"]";
    let contact = contact
        .replace("[\"child\", \"adult\", \"worried\", \"professional\"]", everybody)
        .replace("[\"england\"]", "[\"england\", \"wales\", \"scotland\", \"northern-ireland\"]");
    contact + &hidden + &places
}

#[test]
fn a_contact_of_an_area_joins_those_for_whom_the_concern_has_nothing_else() {
    let team = contact("anytown-team", "01632 960123")
        .replace("nations =", "areas = [\"Anytown\"]\nnations =")
        .replace("\"professional\"]", "\"professional\", \"own-behaviour\"]");
    let directory =
        accepted(&(team + &place("fraud", "anytown-team", "at = \"first\"\naudiences = [\"own-behaviour\"]")));
    let at = |place: &str| {
        let asked = Situation::new(Concern::Fraud).audience(Audience::OwnBehaviour).nation(Nation::England);
        let advice = directory.advise(asked.area(directory.area(place).expect("a place")));
        advice.steps().iter().map(|step| step.contact().id().to_owned()).collect::<Vec<_>>()
    };
    let (home, away) = (at("Anytown"), at("Oxfordshire"));
    assert_eq!(home[0], "anytown-team");
    assert!(away.len() > 2 && home.len() == away.len() + 1, "{home:?} {away:?}");
    assert!(!away.contains(&"anytown-team".to_owned()), "{away:?}");
}

#[test]
fn a_contact_without_a_channel_for_the_nation_is_no_step_there() {
    let team = contact("anytown-team", "01632 960123")
        .replace("[\"england\"]", "[\"england\", \"wales\"]")
        .replace("01632 960123\" }", "01632 960123\", nations = [\"wales\"] }");
    let directory = accepted(&(team.clone() + &place("child-safety", "anytown-team", "at = \"first\"")));
    for (nation, reached) in [(Nation::England, false), (Nation::Wales, true)] {
        let advice = directory.advise(safety(Audience::Worried, nation));
        assert_eq!(advice.steps().iter().any(|step| step.contact().id() == "anytown-team"), reached, "{nation}");
        assert!(advice.steps().iter().all(|step| step.channels().next().is_some()));
    }
    // And it is nobody's only contact.
    let problems = told(&alone(&team, "anytown-team"));
    assert!(problems[0].contains("no step left"), "{problems:?}");
}

#[test]
fn nothing_takes_the_emergency_number_or_its_place() {
    for number in ["18001 999", "18001 112", "18000", "999"] {
        let textphone = contact("anytown-team", number).replace("\"phone\"", "\"textphone\"");
        let problems = told(&textphone);
        assert!(problems[0].contains("belongs to the emergency services"), "{number}: {problems:?}");
    }
    let pair =
        contact("anytown-team", "01632 960123").replace("nations =", "shown_with = [\"emergency-999\"]\nnations =");
    assert_eq!(
        told(&pair),
        ["contact \"anytown-team\" > shown_with 1: emergency-999 is always on top: expected another contact"]
    );
}

#[test]
fn markdown_keeps_its_links_and_its_lists_whatever_an_overlay_says() {
    let hostile = contact("anytown-team", "01632 960123")
        .replace("\"phone\"", "\"form\"")
        .replace("01632 960123", "https://example.org/)[click](javascript:alert(1)");
    let place =
        place("child-safety", "anytown-team", "at = \"first\"").replace("They know your street.", "- not an item");
    let directory = accepted(&(hostile + &place));
    let markdown = directory.advise(safety(Audience::Worried, Nation::England)).markdown().to_string();
    assert!(markdown.contains("](https://example.org/%29[click]%28javascript:alert%281%29)"), "{markdown}");
    assert!(markdown.contains("\n  \\- not an item"), "{markdown}");
}

#[test]
fn absurd_lengths_are_refused_and_told_within_bounds() {
    let team = contact("anytown-team", "01632 960123");
    let long = "x".repeat(100_000);
    let form = team.replace("\"phone\"", "\"form\"").replace("01632 960123", &format!("https://example.org/{long}"));
    assert!(told(&form)[0].ends_with("100020 bytes: expected at most 2000"));
    let sms = team
        .replace("\"phone\"", "\"sms\"")
        .replace("01632 960123\"", &format!("07700 900123\", keyword = \"{long}\""));
    assert!(told(&sms)[0].ends_with("100000 bytes: expected at most 2000"), "{:?}", told(&sms));
    let areas = vec!["\"Anytown\""; 10_000].join(", ");
    let areas = team.replace("nations =", &format!("areas = [{areas}]\nnations ="));
    assert!(told(&areas)[0].ends_with("10000 items: expected at most 100"));
    let twice = team.replace("[\"england\"]", "[\"england\", \"england\"]");
    assert_eq!(told(&twice), ["contact \"anytown-team\" > nations 2: england stands here already: expected it once"]);
    // A mark far to the right, and more problems than anybody reads.
    let error = over(&(" ".repeat(70_000) + "x = 1")).expect_err("refused");
    assert_eq!(error.problems()[0].column(), 70_001);
    let shown = error.to_string();
    let [mark, quoted] = [0, 1].map(|line| shown.lines().rev().nth(line).unwrap_or_default());
    assert!(shown.len() < 1000 && mark.find('^') == quoted.find('x'), "{shown}");
    let keys: String = (0..20_000).map(|key| format!("x{key} = 1\n")).collect();
    let error = over(&keys).expect_err("refused");
    assert_eq!(error.problems().len(), 1001);
    assert!(
        error.to_string().ends_with("^")
            && error.problems()[1000].message().to_string().contains("more than 1000 problems")
    );
    let line: String = (0..4_000).map(|key| format!("x{key} = 1, ")).collect();
    assert!(over(&format!("hide = {{ {line} x = 1 }}")).expect_err("refused").to_string().len() < 1_000_000);
}

#[test]
fn what_is_just_as_long_as_it_may_be_is_accepted() {
    let team = contact("anytown-team", "01632 960123");
    let name = |length: usize| team.replace("\"Anytown team\"", &format!("\"{}\"", "x".repeat(length)));
    accepted(&name(120));
    assert_eq!(told(&name(121)), ["contact \"anytown-team\" > name: 121 characters: expected at most 120"]);
    let about = |length: usize| team.replace("\"Social workers of Anytown.\"", &format!("\"{}\"", "x".repeat(length)));
    accepted(&about(600));
    assert_eq!(told(&about(601)), ["contact \"anytown-team\" > about: 601 characters: expected at most 600"]);
    let address = |length: usize| {
        let address = format!("https://example.org/{}", "x".repeat(length - "https://example.org/".len()));
        team.replace("\"phone\"", "\"form\"").replace("01632 960123", &address)
    };
    accepted(&address(2000));
    assert_eq!(told(&address(2001)).len(), 1);
    let areas = |count: usize| {
        let areas: Vec<String> = (0..count).map(|area| format!("\"Area {area}\"")).collect();
        team.replace("nations =", &format!("areas = [{}]\nnations =", areas.join(", ")))
    };
    accepted(&areas(100));
    let area = |bytes: usize| team.replace("nations =", &format!("areas = [\"{}\"]\nnations =", "x".repeat(bytes)));
    accepted(&area(100));
    for bytes in [101, 102] {
        let expected = format!("contact \"anytown-team\" > areas 1: {bytes} bytes: expected at most 100");
        assert_eq!(told(&area(bytes)), [expected]);
    }
    assert_eq!(told(&areas(101)), ["contact \"anytown-team\" > areas: 101 items: expected at most 100"]);
}

#[test]
fn a_number_in_another_country_is_known_by_its_international_form() {
    let team = contact("anytown-team", "+353 1 234 5678").replace("\"phone\"", "\"phone-from-abroad\"");
    // A channel for callers abroad alone would leave those at home without one.
    let directory =
        accepted(&team.replace("channel = [", "channel = [{ kind = \"phone\", value = \"01632 960123\" }, "));
    for text in ["+353 1 234 5678", "00353 12345678", "tel:+35312345678"] {
        let verdict = directory.by_number(text);
        assert_eq!((verdict.kind(), verdict.published()), (VerdictKind::Current, Some("+353 1 234 5678")), "{text}");
        assert!(verdict.contacts().eq(directory.contact("anytown-team")), "{text}");
    }
    assert!(directory.scan("Ring +353 1 234 5678.").map(|mention| mention.text()).eq(["+353 1 234 5678"]));
}

#[test]
fn a_number_is_shared_where_one_of_the_two_says_so_or_the_other_is_hidden() {
    let team = contact("anytown-team", "0808 800 2222");
    let shares = |id: &str| team.replace("nations =", &format!("shares_number_with = [\"{id}\"]\nnations ="));
    let hide = |id: &str| format!("[[hide]]\ncontact = \"{id}\"\nreason = \"Gone.\"\n");
    accepted(&shares("family-lives"));
    accepted(&(team.clone() + &hide("family-lives")));
    let refused = "also the number of family-lives";
    for toml in [shares("childline"), team.clone() + &hide("meic")] {
        let told = told(&toml);
        assert!(told.len() == 1 && told[0].contains(refused), "{told:?}");
    }
}

#[test]
fn words_are_neither_empty_nor_stand_between_spaces() {
    for name in ["", " ", " Team", "Team ", "Team\t"] {
        let team = contact("anytown-team", "01632 960123").replace("\"Anytown team\"", &format!("{name:?}"));
        let expected = "contact \"anytown-team\" > name: empty, or with spaces at an end: expected words";
        assert_eq!(told(&team), [expected], "{name:?}");
    }
}

#[test]
fn a_contact_with_a_problem_makes_no_problem_of_its_place() {
    let childline = contact("childline", "01632 960123").replace("nations", "replace = true\nnations");
    let childline = childline.replace("[\"england\"]", "[\"england\", \"wales\", \"scotland\", \"northern-ireland\"]");
    // Childline itself is not for professionals; the contact that takes its place is.
    let placed = place("child-safety", "childline", "at = \"first\"\naudiences = [\"professional\"]");
    accepted(&(childline.clone() + &placed));
    let slip = childline.replace("\"england\"", "\"englnd\"");
    assert_eq!(told(&(slip + &placed)).len(), 1);
    // Refused altogether, it is not taken for the one below that it replaces.
    let refused = childline.replace("\nmention =", "\nmentions =");
    assert_eq!(told(&(refused + &placed)).len(), 2);
}

#[test]
fn the_footer_gives_the_oldest_date_of_what_is_shown() {
    let newer = contact("anytown-team", "01632 960123").replace("checked = \"2026-11-21\"", "checked = \"2027-03-01\"");
    let directory = accepted(&(newer + &place("child-safety", "anytown-team", "at = \"first\"")));
    let advice = directory.advise(safety(Audience::Worried, Nation::England));
    assert!(advice.text().to_string().contains("on 25 November 2026"));
    assert!(advice.text().steps(1).to_string().contains("on 1 March 2027"));
}

#[test]
fn all_problems_come_out_together_with_their_fields() {
    let toml = contact("anytown-team", "0845 790 9090").replace("\"england\"", "\"englnd\"")
        + &place("frawd", "anytown-team", "at = \"first\"");
    let error = over(&toml).expect_err("refused");
    assert_eq!(error.problems().len(), 3, "{error}");
    let [nation, number, concern] = error.problems() else { panic!("{error}") };
    assert_eq!((nation.file(), nation.line(), nation.column()), ("local.toml", 9, 12));
    assert_eq!((nation.found(), nation.nearest()), ("\"englnd\"", Some("england")));
    assert_eq!((number.line(), number.expected()), (11, Some("a number that is free or at the standard rate")));
    assert_eq!((concern.path(), concern.nearest()), ("place 1 > concern", Some("fraud")));
    let shown = concern.to_string();
    let line = concern.line();
    assert_eq!(
        shown,
        format!(
            "error: unknown concern \"frawd\": did you mean fraud?\n  --> local.toml:{line}:11: place 1 > concern\n   |\n{line} | concern = \"frawd\"\n   |           ^"
        )
    );
}

#[test]
fn any_accepted_overlay_keeps_every_rule() {
    let toml = contact("anytown-team", "01632 960123")
        + &Concern::ALL
            .iter()
            .map(|concern| place(concern.as_str(), "anytown-team", "at = \"first\""))
            .collect::<String>();
    let directory = accepted(&toml);
    for concern in Concern::ALL {
        for audience in Audience::ALL {
            for nation in Nation::ALL {
                let situation = Situation::new(*concern).audience(*audience).nation(*nation).by(ChannelKind::Phone);
                let advice = directory.advise(&situation);
                assert_eq!(advice.emergency(), contacts::EMERGENCY_999);
                assert!(!advice.steps().is_empty());
                assert!(advice.steps().iter().all(|step| step.contact().serves(*nation)));
                assert!(advice.text().to_string().contains("999"));
            }
        }
    }
}

/// A contact as TOML, from what the crate says of it.
fn to_toml(contact: &Contact) -> String {
    let mut out = String::new();
    let quoted = |text: &str| format!("{text:?}");
    let list = |items: Vec<String>| format!("[{}]", items.join(", "));
    let mut key = |name: &str, value: String| out += &format!("{name} = {value}\n");
    key("name", quoted(contact.name()));
    key("organisation", quoted(contact.organisation()));
    key("mention", quoted(contact.mention()));
    contact.website().into_iter().for_each(|text| key("website", quoted(text)));
    key("about", quoted(contact.about()));
    key("who_for", quoted(contact.who_for()));
    key("statutory", contact.statutory().to_string());
    key("sensitive", contact.sensitive().to_string());
    key("audiences", list(contact.audiences().iter().map(|audience| quoted(audience.as_str())).collect()));
    key("nations", list(contact.nations().iter().map(|nation| quoted(nation.as_str())).collect()));
    key("areas", list(contact.areas().map(quoted).collect()));
    contact.anonymity().into_iter().for_each(|anonymity| key("anonymity", quoted(anonymity.as_str())));
    contact.confidentiality().into_iter().for_each(|text| key("confidentiality", quoted(text)));
    contact.hidden_on_bill().into_iter().for_each(|text| key("hidden_on_bill", quoted(text)));
    contact.welsh_name().into_iter().for_each(|text| key("welsh_name", quoted(text)));
    key("short_names", list(contact.short_names().map(quoted).collect()));
    contact.languages().into_iter().for_each(|text| key("languages", quoted(text)));
    key("shown_with", list(contact.shown_with().map(quoted).collect()));
    contact.stands_in_for().into_iter().for_each(|text| key("stands_in_for", quoted(text)));
    key("shares_number_with", list(contact.shares_number_with().map(quoted).collect()));
    let checked = contact.checked();
    key("checked", format!("\"{:04}-{:02}-{:02}\"", checked.year(), checked.month(), checked.day()));
    key("caution", list(contact.caution().map(quoted).collect()));
    for channel in contact.channels() {
        out += &format!("[[channel]]\nkind = \"{}\"\nvalue = {:?}\n", channel.kind(), channel.value());
        let keyword = channel.keyword();
        out += &keyword.map(|word| format!("keyword = {word:?}\n")).unwrap_or_default();
        if channel.hours() != Hours::Unknown {
            out += &format!("hours = \"{}\"\n", channel.hours());
        }
        let settled = channel.phone().is_some() && channel.kind() != ChannelKind::Whatsapp;
        let cost = channel.cost().as_str();
        if cost != "unknown" && !settled {
            out += &format!("cost = \"{cost}\"\n");
        }
        let nations: Vec<String> = channel.nations().iter().map(|nation| quoted(nation.as_str())).collect();
        out += &format!("nations = {}\n", list(nations));
        out += if channel.local() { "local = true\n" } else { "" };
        out += &channel.then().map(|then| format!("then = {then:?}\n")).unwrap_or_default();
        out += &channel.note().map(|note| format!("note = {note:?}\n")).unwrap_or_default();
    }
    for source in contact.sources() {
        let supports = list(source.supports().map(|fact| quoted(fact.as_str())).collect());
        out += &format!("[[source]]\n{}supports = {supports}\n", source_to_toml(source));
    }
    out
}

/// A concern as TOML, from what the crate says of it. Its sources are named by their places, which keeps their order.
fn concern_to_toml(entry: &ConcernEntry) -> String {
    let directory = Directory::embedded();
    let sources: Vec<Source<'_>> = entry.sources().collect();
    let list = |items: Vec<String>| format!("[{}]", items.join(", "));
    let quoted = |texts: &mut dyn Iterator<Item = &str>| list(texts.map(|text| format!("{text:?}")).collect());
    let audiences = |all: &mut dyn Iterator<Item = Audience>| quoted(&mut all.map(Audience::as_str));
    let nations = |all: &mut dyn Iterator<Item = Nation>| quoted(&mut all.map(Nation::as_str));
    let line = |line: Line<'_>| {
        let place = |source: Source<'_>| sources.iter().position(|other| *other == source).expect("a source");
        format!(
            "{{ text = {:?}, sources = {}, for = {}, nations = {} }}",
            line.text(),
            list(line.sources().map(|source| format!("\"s{:02}\"", place(source))).collect()),
            audiences(&mut line.audiences().iter()),
            nations(&mut line.nations().iter()),
        )
    };
    let alias = |alias: Alias<'_>| {
        let audience = alias.audience().map(|audience| format!(", audience = \"{audience}\"")).unwrap_or_default();
        let contacts: Vec<String> = alias.contact_ids().map(|id| format!("{id:?}")).collect();
        let contact = format!(", contacts = {}", list(contacts));
        match audience.is_empty() && alias.contact_ids().next().is_none() {
            true => format!("{:?}", alias.words()),
            false => format!("{{ words = {:?}{audience}{contact} }}", alias.words()),
        }
    };
    let mut out = format!(
        "title = {:?}\ntopic = \"{}\"\ndanger = {:?}\nreader = \"{}\"\nexit_button = {}\naliases = {}\nrelated = {}\n",
        entry.title(),
        entry.topic(),
        entry.danger(),
        entry.reader(),
        entry.exit_button(),
        list(entry.aliases().map(alias).collect()),
        quoted(&mut entry.related().map(|concern| concern.as_str())),
    );
    out += &format!("signs = {}\n", list(entry.signs().map(line).collect()));
    out += &format!("do = {}\n", list(entry.actions().map(line).collect()));
    out += &format!("avoid = {}\n", list(entry.avoid().map(line).collect()));
    out += &format!("good_to_know = {}\n", list(entry.good_to_know().map(line).collect()));
    // A text for anyone, and those for audiences that have another.
    let by_audience = |text: &dyn Fn(Option<Audience>) -> String| {
        let others = Audience::ALL.iter().map(|audience| (*audience, text(Some(*audience))));
        let others =
            others.filter(|(_, own)| *own != text(None)).map(|(audience, own)| format!(", {audience} = {own:?}"));
        format!("{{ anyone = {:?}{} }}", text(None), others.collect::<String>())
    };
    let lead = by_audience(&|audience| entry.if_you_are(audience).to_owned());
    out += &format!("if_you_are = {lead}\n[why]\n");
    let offered: BTreeSet<&str> = entry.routes().flat_map(|route| route.ids()).collect();
    for id in offered {
        let contact = helplines::contact(id).expect("a contact");
        let why =
            by_audience(&|audience| directory.why(entry.concern(), audience, contact).expect("a reason").to_owned());
        out += &format!("{id} = {why}\n");
    }
    for route in entry.routes() {
        out += &format!(
            "[[route]]\naudiences = {}\nnations = {}\ngroups = {}\n",
            audiences(&mut route.audiences().iter()),
            nations(&mut route.nations().iter()),
            list(route.groups().map(|ids| quoted(&mut ids.into_iter())).collect()),
        );
    }
    for (place, source) in sources.iter().enumerate() {
        out += &format!("[source.s{place:02}]\n{}", source_to_toml(*source));
    }
    out
}

fn source_to_toml(source: Source<'_>) -> String {
    let url = source.url().map(|url| format!("url = {url:?}\n")).unwrap_or_default();
    let month = |month: u8| format!("-{month:02}");
    let seen = |seen: Seen| format!("seen = \"{}{}\"\n", seen.year(), seen.month().map(month).unwrap_or_default());
    format!("grade = \"{}\"\n{url}{}", source.grade(), source.seen().map(seen).unwrap_or_default())
}

#[test]
fn toml_written_from_the_embedded_directory_loads_back_equal() {
    let mut files = common::data_files();
    for (name, text) in &mut files {
        let stem = name.strip_suffix(".toml").and_then(|name| name.split_once('/'));
        match stem {
            Some(("contacts", id)) => *text = to_toml(helplines::contact(id).expect("the contact")),
            Some(("concerns", slug)) => {
                *text = concern_to_toml(Directory::embedded().concern(slug.parse().expect("a concern")));
            }
            _ => {}
        }
    }
    let loaded = Directory::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let loaded = loaded.unwrap_or_else(|error| panic!("\n{error}\n"));
    assert_eq!(loaded.contacts(), Directory::embedded().contacts());
    assert_eq!(loaded.concerns(), Directory::embedded().concerns());
}

#[test]
fn a_directory_has_at_most_twenty_thousand_contacts() {
    let many = |count: usize| -> String {
        (0..count).map(|n| contact(&format!("team-{n}"), &format!("01632 {:06}", 960_000 - n))).collect()
    };
    let room = 20_000 - Directory::embedded().contacts().len();
    let directory = accepted(&many(room));
    assert_eq!(directory.contacts().len(), 20_000);
    assert_eq!(directory.by_number("01632 960000").contacts().next().map(Contact::id), Some("team-0"));
    let one = directory.overlay(&contact("one-more", "020 7946 0000")).expect_err("too many");
    assert_eq!(one.problems()[0].message().to_string(), "20001 contacts in all: expected at most 20000");
    assert_eq!(told(&"[[contact]]\n".repeat(20_001)), ["contact: 20001 items: expected at most 20000"]);
}

#[test]
fn more_than_a_thousand_placements_are_refused() {
    let one = place("fraud", "childline", "at = \"last\"");
    assert_eq!(told(&one.repeat(1_001)), ["place: 1001 items: expected at most 1000"]);
    accepted(&one.repeat(1_000));
}

#[test]
fn more_numbers_than_sixteen_bits_count_are_all_found() {
    let number = |n: usize| format!("+353 {}", 1_000_000 + n);
    let channel = |n: usize| format!("{{ kind = \"phone-from-abroad\", value = \"{}\" }}", number(n));
    let team = |n: usize| {
        let channels: Vec<String> = (80 * n..80 * (n + 1)).map(channel).collect();
        let one = "{ kind = \"phone\", value = \"01632 960123\" }";
        contact(&format!("team-{n}"), "01632 960123").replace(one, &channels.join(", "))
    };
    let directory = accepted(&(0..900).map(team).collect::<String>());
    for (n, id) in [(0, "team-0"), (65_536, "team-819"), (71_999, "team-899")] {
        assert_eq!(directory.by_number(&number(n)).contacts().next().map(Contact::id), Some(id), "{n}");
    }
}

#[test]
fn a_directory_can_be_cloned_shared_and_reloaded() {
    fn shareable<T: Send + Sync + Clone + 'static>(_: &T) {}
    let first = accepted(&contact("anytown-team", "01632 960123"));
    shareable(&first);
    let clone = first.clone();
    assert!(first.overlay("[[hide]]\ncontact = \"nobody\"\nreason = \"x\"").is_err());
    assert_eq!(clone.contact("anytown-team"), first.contact("anytown-team"));
    let thread = std::thread::spawn(move || clone.contacts().len());
    assert_eq!(thread.join().expect("a thread"), Directory::embedded().contacts().len() + 1);
}

#[test]
fn a_placement_gives_its_own_reason_and_leaves_the_others() {
    let embedded = Directory::embedded();
    let placed = "[[place]]\nconcern = \"child-safety\"\ncontact = \"nspcc-helpline\"\nat = \"first\"\nwhy = \"Ask them first.\"\n";
    let again = placed.replace("Ask them first.", "Ask them before all others.");
    let directory = accepted(&(placed.to_owned() + &again));
    for contact in directory.contacts() {
        let expected = match contact.id() {
            "nspcc-helpline" => Some("Ask them before all others."),
            _ => embedded.why(Concern::ChildSafety, None, contact),
        };
        assert_eq!(directory.why(Concern::ChildSafety, None, contact), expected, "{}", contact.id());
        assert_eq!(
            directory.why(Concern::Fraud, None, contact),
            embedded.why(Concern::Fraud, None, contact),
            "{}",
            contact.id()
        );
    }
}

#[test]
fn a_text_without_a_space_is_shown_to_its_end() {
    let why = String::from("1") + &"😀".repeat(599);
    let place = place("child-safety", "anytown-team", "at = \"first\"").replace("They know your street.", &why);
    let directory = accepted(&(contact("anytown-team", "01632 960123") + &place));
    let text = directory.advise(safety(Audience::Worried, Nation::England)).text().to_string();
    assert_eq!(text.matches('😀').count(), 599);
    assert!(text.contains("01632 960123"));
}

/// An overlay in which each contact but 999 can only be reached by an app.
fn apps_alone() -> String {
    let replaced = Directory::embedded().contacts().iter().filter(|contact| contact.id() != "emergency-999");
    let list = |slugs: Vec<&str>| format!("{slugs:?}");
    replaced
        .map(|one| {
            contact(one.id(), "0")
                .replace("id =", "replace = true\nid =")
                .replace("kind = \"phone\", value = \"0\"", "kind = \"app\", value = \"the app\"")
                .replace(
                    "[\"child\", \"adult\", \"worried\", \"professional\"]",
                    &list(one.audiences().iter().map(|audience| audience.as_str()).collect()),
                )
                .replace("[\"england\"]", &list(one.nations().iter().map(|nation| nation.as_str()).collect()))
        })
        .collect()
}

#[test]
fn nobody_loses_the_last_line_to_call() {
    let problems = told(&apps_alone());
    assert_eq!(problems.len(), 5);
    let expected =
        ": child-safety has no line left to call for anyone in england: expected a contact with a phone for them";
    assert_eq!(problems[0], expected);
    // Where nobody has a line, none is asked for.
    let app = contact("anytown-app", "0")
        .replace("kind = \"phone\", value = \"0\"", "kind = \"app\", value = \"the app\"")
        .replace("\"professional\"]", "\"own-behaviour\"]");
    accepted(&(app + &place("fraud", "anytown-app", "at = \"first\"\naudiences = [\"own-behaviour\"]")));
    // A line that is only for an area, or for another nation, is none for everybody.
    let everywhere = alone(&contact("anytown-team", "01632 960123"), "anytown-team");
    let own = "[\"england\", \"wales\", \"scotland\", \"northern-ireland\"]";
    let anytown = everywhere.replacen("nations =", "areas = [\"Anytown\"]\nnations =", 1);
    for team in [everywhere.replacen(own, "[\"england\"]", 1), anytown] {
        assert!(told(&team).iter().any(|problem| problem.contains(" left")), "{:?}", told(&team));
    }
    accepted(&everywhere);
}

#[test]
fn no_text_holds_a_number_that_costs_extra_is_out_of_date_or_a_misprint() {
    let team = contact("anytown-team", "01632 960123");
    let charged = "costs extra: expected numbers that are in use and free or at the standard rate";
    let texts = [
        ("Call 0909 879 0000 now.", &*format!("\"0909 879 0000\" {charged}")),
        ("Call 0845 960 1111 now.", &*format!("\"0845 960 1111\" {charged}")),
        ("Ring ٠٩٠٩ ٨٧٩ ٠٠٠٠ now.", &*format!("\"٠٩٠٩ ٨٧٩ ٠٠٠٠\" {charged}")),
        // International premium rate, premium rate of North America, and a satellite network.
        ("Ring +979 1 2345 6789.", &*format!("\"+979 1 2345 6789\" {charged}")),
        ("Ring +1 900 555 0123.", &*format!("\"+1 900 555 0123\" {charged}")),
        ("Ring +882 16 1234567.", &*format!("\"+882 16 1234567\" {charged}")),
        ("Ring 08457 90 90 90.", "\"08457 90 90 90\" is out of date: did you mean 116 123?"),
        ("Ring +44 116 123.", "\"+44 116 123\" is a misprint: did you mean 116 123?"),
    ];
    for (text, message) in texts {
        for key in ["name", "organisation", "mention", "about", "who_for"] {
            let old = team.lines().find(|line| line.starts_with(key)).expect("the key");
            let toml = team.replace(old, &format!("{key} = \"{text}\""));
            assert_eq!(told(&toml), [format!("contact \"anytown-team\" > {key}: {message}")]);
        }
        let more = |keys: &str| team.replace("nations =", &format!("{keys}\nnations ="));
        for key in ["confidentiality", "hidden_on_bill", "languages"] {
            let expected = format!("contact \"anytown-team\" > {key}: {message}");
            assert_eq!(told(&more(&format!("{key} = \"{text}\""))), [expected]);
        }
        let expected = format!("contact \"anytown-team\" > areas 1: {message}");
        assert_eq!(told(&more(&format!("areas = [\"{text}\"]"))), [expected]);
        let channel = |from: &str, to: &str| told(&team.replace(from, to));
        assert_eq!(
            channel("\"01632 960123\" }", &format!("\"01632 960123\", note = \"{text}\" }}")),
            [format!("contact \"anytown-team\" > channel 1 > note: {message}")]
        );
        assert_eq!(
            channel("\"01632 960123\" }", &format!("\"01632 960123\" }}, {{ kind = \"app\", value = \"{text}\" }}")),
            [format!("contact \"anytown-team\" > channel 2 > value: {message}")]
        );
        let why = place("fraud", "anytown-team", "at = \"last\"").replace("They know your street.", text);
        assert_eq!(told(&(team.clone() + &why)), [format!("place 1 > why: {message}")]);
        // What is for those who keep the file may say what is wrong.
        let hide = format!("[[hide]]\ncontact = \"meic\"\nreason = \"{text}\"\n");
        accepted(&(more(&format!("caution = [\"{text}\"]")) + &hide));
    }
    for text in [
        "In danger, call 999.",
        "Call 101 or 01632 960123.",
        "Ring 0800 1111, or 020 7946 0000.",
        "From 1845 on, 24/7.",
    ] {
        accepted(&team.replace("Social workers of Anytown.", text));
    }
}

#[test]
fn a_name_is_what_it_seems() {
    let with =
        |name: &str| told(&contact("anytown-team", "01632 960123").replace("\"Anytown team\"", &format!("\"{name}\"")));
    for (name, message) in [
        ("\u{200b}", "character U+200B: expected characters that show"),
        ("Any\u{ad}town", "character U+00AD: expected characters that show"),
        ("Any\u{2028}town", "character U+2028: expected characters that show"),
        ("\u{3164}", "character U+3164: expected characters that show"),
        ("Ａnytown", "character 'Ａ': expected plain letters and digits"),
        ("𝐀nytown", "character '𝐀': expected plain letters and digits"),
        ("Веат", "\"Веат\" looks Latin and is not: expected Latin letters, or words that nobody takes for Latin"),
        ("116 123", "no Latin letter: expected a name that everybody can read"),
    ] {
        assert_eq!(with(name), [format!("contact \"anytown-team\" > name: {message}")], "{name:?}");
    }
    let toml = contact("anytown-team", "01632 960123").replace("the Anytown team", "你好");
    assert_eq!(
        told(&toml),
        ["contact \"anytown-team\" > mention: no Latin letter: expected a name that everybody can read"]
    );
}

#[test]
fn an_address_leads_to_a_named_host() {
    let form = |address: &str| {
        let toml = contact("anytown-team", "01632 960123");
        let form = format!("\"01632 960123\" }}, {{ kind = \"form\", value = \"{address}\" }}");
        over(&toml.replace("\"01632 960123\" }", &form)).map(|_| ())
    };
    assert!(form("https://a-b.example.org/x").is_ok());
    for address in ["https://127.0.0.1/", "https://-a.org/", "https://a-.org/"] {
        let error = form(address).expect_err(address);
        let expected = format!("address {address:?}: expected https:// and a host name");
        assert_eq!(error.problems()[0].message().to_string(), expected);
    }
}

#[test]
fn what_is_hidden_is_listed_once_and_until_it_is_there_again() {
    let hide = |id: &str, reason: &str| format!("[[hide]]\ncontact = \"{id}\"\nreason = \"{reason}\"\n");
    let first = accepted(&hide("family-lives", "Closed for August."));
    // Another overlay on top remembers it.
    let second = first.overlay(&hide("meic", "Not here.")).expect("accepted");
    let hidden = |directory: &Directory| -> Vec<(String, String)> {
        directory.hidden().iter().map(|gone| (gone.id().to_owned(), gone.reason().to_owned())).collect()
    };
    let pair = |id: &str, reason: &str| (id.to_owned(), reason.to_owned());
    assert_eq!(hidden(&second), [pair("family-lives", "Closed for August."), pair("meic", "Not here.")]);
    // Added again, it is not hidden; hidden again, it is listed once, with the last reason.
    let again = second.overlay(&contact("family-lives", "01632 960123")).expect("accepted");
    assert_eq!(hidden(&again), [pair("meic", "Not here.")]);
    let last = again.overlay(&(hide("family-lives", "Once.") + &hide("family-lives", "Twice."))).expect("accepted");
    assert_eq!(hidden(&last), [pair("meic", "Not here."), pair("family-lives", "Twice.")]);
    assert!(last.overlay("").is_ok_and(|same| hidden(&same) == hidden(&last)));
}

#[test]
fn a_column_counts_characters() {
    let error = over("hide = [{ reason = 'Café – 宽', contact = 'childlin' }]").expect_err("refused");
    let problem = &error.problems()[0];
    assert_eq!((problem.line(), problem.column(), problem.nearest()), (1, 42, Some("childline")), "{error}");
    // The mark counts what a terminal shows: a wide letter takes two places, a tab four.
    let shown = over("\thide = [{ reason = '宽', contact = 'childlin' }]").expect_err("refused").to_string();
    let [mark, quoted] = [0, 1].map(|line| shown.lines().rev().nth(line).unwrap_or_default());
    assert_eq!(quoted.split("'childlin'").next().map(|before| before.chars().count() + 1), mark.find('^'), "{shown}");
    assert!(quoted.starts_with("1 |     hide"), "{shown}");
}

#[test]
fn what_is_printed_cannot_move_the_cursor() {
    let toml = "# \u{9b}2J\nhide = [{ contact = 'a\u{202e}b', reason = 'c' }] # \u{2067}\u{200f}\t\u{9b}2J";
    let error = Directory::embedded().overlay_named("a\u{1b}]0;owned\u{7}\n\u{202e}b.toml", toml).expect_err("refused");
    let kinds: Vec<&str> = error.problems().iter().map(|problem| problem.kind().as_str()).collect();
    assert!(kinds.contains(&"unknown-id") || kinds.contains(&"syntax"), "{kinds:?}");
    for shown in [error.to_string(), format!("{error:?}")] {
        assert!(shown.contains("a\u{241b}]0;owned\u{2407}\u{240a}\u{fffd}b.toml:2:"), "{shown}");
        let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!shown.contains(|c: char| turns(c) || (c.is_control() && c != '\n')), "{shown:?}");
    }
}

#[test]
fn the_words_of_a_file_are_never_taken_for_those_of_the_message() {
    let error =
        over("hide = [{ contact = 'x: did you mean samaritans: expected y', reason = 'c' }]").expect_err("refused");
    let problem = &error.problems()[0];
    assert_eq!((problem.nearest(), problem.expected()), (None, Some("the id of a contact")));
    let error = over("x = 7").expect_err("refused");
    assert_eq!(error.problems()[0].expected(), Some("one of contact, hide, place, alias"));
    let error = over("x = ").expect_err("refused");
    assert_eq!((error.problems()[0].kind().as_str(), error.problems()[0].expected()), ("syntax", None));
}

#[test]
fn overlays_on_top_of_each_other_do_not_pile_up() {
    let stack = |level: usize, count: usize| -> String {
        let number = |n: usize| format!("01632 {:06}", 960_000 - 1_000 * level - n);
        (0..count)
            .map(|n| {
                let id = format!("team-{level}-{n}");
                contact(&id, &number(n)) + &place("fraud", &id, "at = \"last\"")
            })
            .collect()
    };
    let before = Directory::embedded().concern(Concern::Fraud).routes();
    let before: std::collections::BTreeSet<&str> = before.flat_map(|route| route.ids()).collect();
    let room = 200 - before.len();
    let directory = accepted(&stack(0, room));
    let error = directory.overlay(&stack(1, 1)).expect_err("one too many");
    assert_eq!(error.problems()[0].message().to_string(), "fraud has 201 contacts: expected at most 200");
    // What one hides makes room for another, and leaves no reason behind.
    let hidden = directory.overlay("[[hide]]\ncontact = \"team-0-0\"\nreason = \"Gone.\"").expect("accepted");
    let full = hidden.overlay(&stack(1, 1)).expect("accepted");
    assert!(full.why(Concern::Fraud, None, directory.contact("team-0-0").expect("the contact")).is_none());
    // And nobody brings half a directory along.
    let bringing = |n: usize| {
        let shown = format!("shown_with = [\"team-{}\"]\nnations =", n + 1);
        contact(&format!("team-{n}"), &format!("01632 {:06}", 960_000 - n)).replace("nations =", &shown)
    };
    let many: String = (0..201).map(bringing).collect::<String>() + &contact("team-201", "020 7946 0000");
    let bring = Directory::embedded().contacts().iter().filter(|contact| contact.shown_with().next().is_some()).count();
    assert_eq!(told(&many), [format!(": {} contacts with shown_with in all: expected at most 200", 201 + bring)]);
    let pair = "shown_with = [\"childline\", \"meic\", \"samaritans\", \"shout\"]\nnations =";
    let team = contact("anytown-team", "01632 960123").replace("nations =", pair);
    assert_eq!(told(&team), ["contact \"anytown-team\" > shown_with: 4 items: expected at most 3"]);
}

#[test]
fn a_number_of_many_is_told_once_for_each_of_ones_own() {
    let team = |id: &str, shares: &str| {
        contact(id, "01632 960123").replace("nations =", &format!("shares_number_with = [{shares}]\nnations ="))
    };
    let below = accepted(
        &(team("below-1", "\"childline\"") + &team("below-2", "\"below-1\"") + &team("below-3", "\"below-2\"")),
    );
    let told = |toml: &str| -> Vec<String> {
        let error = below.overlay(toml).expect_err("refused");
        error.problems().iter().map(|problem| format!("{}: {}", problem.path(), problem.message())).collect()
    };
    let of = |id: &str| {
        format!("contact \"{id}\": 01632960123 is also the number of below-1: expected shares_number_with to say so")
    };
    assert_eq!(told(&(team("own-1", "") + &team("own-2", ""))), [of("own-1"), of("own-2")]);
    // Whoever shares it with one of those who share it shares it with all.
    assert_eq!(told(&(team("own-1", "\"below-3\"") + &team("own-2", ""))), [of("own-2")]);
    below.overlay(&(team("own-1", "\"below-3\"") + &team("own-2", "\"own-1\""))).expect("accepted");
    // A third whom both name is enough if it has the number or had it until now, and nobody else is.
    let hide = "[[hide]]\ncontact = \"below-2\"\nreason = \"Gone.\"\n";
    below.overlay(&(team("own-1", "\"below-2\"") + hide)).expect("accepted");
    assert_eq!(told(&(team("own-1", "\"childline\"") + &team("own-2", "\"childline\""))), [of("own-1"), of("own-2")]);
    // Who no longer has it need say nothing.
    below.overlay(&contact("below-1", "020 7946 0000").replace("id =", "replace = true\nid =")).expect("accepted");
}

#[test]
fn a_contact_goes_into_the_group_of_the_one_it_comes_after() {
    let groups = |directory: &Directory| -> Vec<Vec<String>> {
        let route = directory.concern(Concern::SuicidalThoughts).routes().next().expect("the general route");
        route.groups().map(|ids| ids.map(str::to_owned).collect()).collect()
    };
    let before = groups(Directory::embedded());
    let hospital = "hospital-emergency-department";
    let after = groups(&accepted(&place("suicidal-thoughts", hospital, "after = \"samaritans\"")));
    let group = after.iter().find(|ids| ids.iter().any(|id| id == "samaritans")).expect("their group");
    let at = group.iter().position(|id| id == "samaritans").expect("it");
    assert_eq!(group[at + 1], hospital);
    assert_eq!(after.iter().flatten().filter(|id| *id == hospital).count(), 1);
    // At an end it has a group of its own.
    let first = groups(&accepted(&place("suicidal-thoughts", hospital, "at = \"first\"")));
    assert_eq!(first[0], [hospital]);
    assert_eq!(first[1], before[0]);
}

#[test]
fn words_for_a_concern_are_added_and_mistakes_in_them_told() {
    let told = |toml: &str| {
        let error = Directory::embedded().overlay(toml).expect_err(toml);
        error.problems().iter().map(|problem| problem.to_string()).collect::<Vec<_>>().join("\n")
    };
    let alias = |rest: &str| format!("[[alias]]\nconcern = \"bullying\"\n{rest}\n");
    let directory = Directory::embedded().overlay(&alias("words = \"barred from the den\"")).expect("an overlay");
    assert!(directory.concern(Concern::Bullying).aliases().any(|alias| alias.words() == "barred from the den"));
    assert_eq!(directory.situation("Barred from the den").map(|situation| situation.concern()), Ok(Concern::Bullying));
    assert!(told(&alias("words = \"grooming\"")).contains("already names online-child-sexual-abuse"));
    assert!(told(&alias("words = \"child-safety\"")).contains("already names child-safety"));
    assert!(told(&alias("words = \"?\"")).contains("no word"));
    assert!(told(&alias("")).contains("words"));
    assert!(told(&alias("words = \"a b\"\ncontacts = [\"childlien\"]")).contains("childline"));
    assert!(told(&alias("words = \"a b\"\naudience = \"kid\"")).contains("kid"));
    let twice = alias("words = \"barred\"") + "[[alias]]\nconcern = \"fraud\"\nwords = \"Barred\"\n";
    assert!(told(&twice).contains("already names bullying"));
}
