//! How an answer is chosen, on routes and contacts made for the purpose: what the embedded data happens not to have.

mod common;

use helplines::{Audience, ChannelKind, Concern, Contact, Directory, Nation, Situation};

/// The embedded directory, but for the routes of parenting.
fn with_routes(routes: &str) -> Directory {
    let mut files = common::data_files();
    for (_, text) in files.iter_mut().filter(|(name, _)| name == "concerns/parenting.toml") {
        let (head, rest) = text.split_once("[why]").expect("reasons");
        // Aliases may name contacts that are no longer in a route, and guidance does not matter here.
        let sources = &rest[rest.find("[source").expect("sources")..];
        let named = ["nspcc-helpline", "childline", "samaritans"];
        let why: String =
            named.iter().filter(|id| routes.contains(*id)).map(|id| format!("{id} = \"To talk.\"\n")).collect();
        *text = format!("{head}[why]\n{why}{routes}{sources}");
    }
    let read = Directory::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    read.unwrap_or_else(|error| panic!("\n{error}\n"))
}

fn ids(directory: &Directory, situation: &Situation) -> Vec<String> {
    directory.advise(situation.clone()).steps().iter().map(|step| step.contact().id().to_owned()).collect()
}

#[test]
fn the_route_for_who_asks_counts_before_the_route_for_where_they_are() {
    let directory = with_routes(
        "[[route]]\ngroups = [[\"samaritans\"], [\"childline\"]]
        [[route]]\nnations = [\"scotland\"]\ngroups = [[\"nspcc-helpline\"], [\"samaritans\"], [\"childline\"]]
        [[route]]\naudiences = [\"child\"]\ngroups = [[\"childline\"], [\"samaritans\"]]\n",
    );
    let parenting = Situation::new(Concern::Parenting);
    assert_eq!(ids(&directory, &parenting.clone().audience(Audience::Child).nation(Nation::Scotland))[0], "childline");
    assert_eq!(ids(&directory, &parenting.clone().nation(Nation::Scotland))[0], "nspcc-helpline");
    assert_eq!(ids(&directory, &parenting)[0], "samaritans");
}

const OF_TWO_NATIONS: &str = r#"
[[contact]]
id = "anytown-team"
name = "Anytown Team"
organisation = "Anytown"
mention = "the Anytown Team"
about = "It listens."
who_for = "For everyone."
statutory = false
sensitive = false
audiences = ["child", "adult", "worried", "own-behaviour", "family-of-offender", "professional"]
nations = ["england", "wales", "scotland"]
checked = "2026-11-21"
channel = [
  { kind = "phone", value = "01632 960123" },
  { kind = "webchat", value = "https://anytown.example/chat", nations = ["england", "wales"] },
]
source = [{ grade = "operator", url = "https://anytown.example", seen = "2026-11", supports = ["number", "hours"] }]

[[place]]
concern = "parenting"
contact = "anytown-team"
at = "first"
why = "To talk."
"#;

#[test]
fn a_channel_for_two_nations_is_not_offered_in_a_third() {
    let read = Directory::embedded().overlay(OF_TWO_NATIONS);
    let directory = read.unwrap_or_else(|error| panic!("\n{error}\n"));
    let kinds = |nation| -> Vec<ChannelKind> {
        let advice = directory.advise(Situation::new(Concern::Parenting).nation(nation));
        let step = advice.steps().iter().find(|step| step.contact().id() == "anytown-team");
        step.map(|step| step.channels().map(|channel| channel.kind()).collect()).unwrap_or_default()
    };
    assert_eq!(kinds(Nation::England), [ChannelKind::Phone, ChannelKind::Webchat]);
    assert_eq!(kinds(Nation::Wales), [ChannelKind::Phone, ChannelKind::Webchat]);
    assert_eq!(kinds(Nation::Scotland), [ChannelKind::Phone]);
    assert_eq!(kinds(Nation::NorthernIreland), []);
}

#[test]
fn a_second_overlay_remembers_what_the_first_hid() {
    let hide = |id: &str| format!("[[hide]]\ncontact = \"{id}\"\nreason = \"Closed for August.\"\n");
    let first = Directory::embedded().overlay(&hide("family-lives")).expect("accepted");
    let second = first.overlay(&hide("frank")).expect("accepted");
    let hidden: Vec<&str> = second.hidden().iter().map(|hidden| hidden.id()).collect();
    assert_eq!(hidden, ["family-lives", "frank"]);
    assert!(second.contact("family-lives").is_none());
    assert_eq!(second.by_number("0808 800 2222").contacts().map(Contact::id).collect::<Vec<_>>(), [""; 0]);
}
