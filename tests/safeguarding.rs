//! What a safeguarding lead would insist on: one test a rule, over every situation.

use std::sync::LazyLock;

use helplines::time::{LocalTime, OpenState};
use helplines::{Advice, Audience, ChannelKind, Concern, Contact, Directory, Nation, Situation, Step};

/// A quiet hour, and a busy one.
const HOURS: [&str; 2] = ["2026-12-02T02:00", "2026-12-02T11:00"];

/// The answers for every concern, audience, nation and channel at a quiet and a busy hour, and with no time and channel.
static ANSWERS: LazyLock<Vec<Advice>> = LazyLock::new(|| {
    let hours: Vec<LocalTime> = HOURS.iter().map(|hour| hour.parse().expect("a time")).collect();
    let mut answers = Vec::new();
    for (concern, audience, nation) in people() {
        let situation = Situation::new(concern).audience(audience).nation(nation);
        answers.push(helplines::advise(&situation));
        for kind in with_none(ChannelKind::ALL) {
            for hour in &hours {
                answers.push(helplines::advise(situation.clone().by(kind).at(*hour)));
            }
        }
    }
    answers
});

/// The answers in which neither channel nor time is known: what they say does not hang on either.
fn plain() -> impl Iterator<Item = &'static Advice> {
    ANSWERS.iter().filter(|advice| advice.situation().known_time().is_none())
}

fn with_none<T: Copy>(all: &[T]) -> impl Iterator<Item = Option<T>> + Clone + '_ {
    std::iter::once(None).chain(all.iter().copied().map(Some))
}

fn people() -> impl Iterator<Item = (Concern, Option<Audience>, Option<Nation>)> {
    let all = |concern| {
        with_none(Audience::ALL)
            .flat_map(move |audience| with_none(Nation::ALL).map(move |nation| (concern, audience, nation)))
    };
    Concern::ALL.iter().flat_map(move |concern| all(*concern))
}

fn ids(advice: &Advice) -> Vec<&str> {
    advice.steps().iter().map(|step| step.contact().id()).collect()
}

/// The contacts of the card: three, or one for each nation where it is not known.
fn first_three(advice: &Advice) -> Vec<&Step> {
    advice.card().entries().flat_map(|entry| entry.steps()).collect()
}

fn is_police(contact: &Contact) -> bool {
    contact.id() == "police-101" || contact.stands_in_for() == Some("police-101") || contact.id().contains("police")
}

/// All words that an answer says to do, to avoid, to look for and to know.
fn lines(advice: &Advice) -> Vec<String> {
    let guidance = advice.guidance();
    let lines = guidance.actions().chain(guidance.avoid()).chain(guidance.signs()).chain(guidance.good_to_know());
    lines.map(|line| line.to_string()).collect()
}

/// Concerns about a child.
const ABOUT_A_CHILD: [Concern; 9] = [
    Concern::ChildSafety,
    Concern::ChildSexualAbuse,
    Concern::OnlineChildSexualAbuse,
    Concern::NudeImages,
    Concern::ChildExploitation,
    Concern::WorryingSexualBehaviour,
    Concern::InstitutionalAbuse,
    Concern::Bullying,
    Concern::Parenting,
];

/// Services for people of 18 or over.
const FOR_ADULTS: [&str; 4] = ["revenge-porn-helpline", "stopncii", "napac", "hourglass"];

#[test]
fn nine_nine_nine_comes_first() {
    for advice in &*ANSWERS {
        assert_eq!(advice.emergency().id(), "emergency-999");
        assert!(advice.entry().danger().contains("999"), "{}", advice.concern());
    }
    for advice in plain() {
        let card = advice.card().to_string();
        let (first, number) = (card.find("999").expect("999"), card.find(": call ").unwrap_or(usize::MAX));
        assert!(first < number, "{card}");
    }
}

#[test]
fn nobody_is_sent_to_the_police_alone() {
    for advice in &*ANSWERS {
        assert!(advice.steps().iter().any(|step| !is_police(step.contact())), "{:?}", advice.situation());
    }
}

#[test]
fn nobody_gets_fewer_than_three_contacts_where_three_are_known() {
    for advice in plain() {
        let situation = advice.situation();
        let (audience, nation) = (situation.known_audience(), situation.known_nation());
        let serves = |contact: &Contact| {
            audience.is_none_or(|audience| contact.is_for(audience))
                && nation.is_none_or(|nation| contact.serves(nation))
        };
        let named = advice.entry().routes().flat_map(|route| route.ids());
        let known: std::collections::BTreeSet<&str> =
            named.filter(|id| helplines::contact(id).is_some_and(serves)).collect();
        assert!(advice.steps().len() >= known.len().min(3), "{situation:?}: {:?} of {known:?}", ids(advice));
        assert!(advice.steps().len() >= 2, "{situation:?}: {:?}", ids(advice));
    }
}

#[test]
fn a_concern_about_a_child_leads_to_those_who_protect_children() {
    let doors = [
        "local-council-children",
        "scotland-child-concern",
        "ni-gateway",
        "nspcc-helpline",
        "ceop-safety-centre",
        "childline",
        "report-remove",
    ];
    for advice in plain().filter(|advice| ABOUT_A_CHILD.contains(&advice.concern())) {
        let audience = advice.situation().known_audience();
        if matches!(audience, Some(Audience::OwnBehaviour | Audience::FamilyOfOffender)) {
            continue;
        }
        // An adult may have been harmed in care themselves, or be worried about an adult who is.
        let council =
            |contact: &Contact| contact.id().contains("adult") && advice.concern() == Concern::InstitutionalAbuse;
        let protects = first_three(advice).into_iter().map(Step::contact).any(|contact| {
            let stands_in = contact.stands_in_for().is_some_and(|id| doors.contains(&id));
            doors.contains(&contact.id()) || stands_in || is_police(contact) || council(contact)
        });
        assert!(protects, "{:?}: {:?}", advice.situation(), ids(advice));
    }
}

#[test]
fn no_service_for_adults_is_among_the_first_where_a_child_is_meant() {
    let of_a_child = [
        Concern::NudeImages,
        Concern::OnlineChildSexualAbuse,
        Concern::ChildSexualAbuse,
        Concern::ChildSafety,
        Concern::ChildExploitation,
    ];
    for advice in &*ANSWERS {
        let child = advice.situation().known_audience() == Some(Audience::Child);
        if child || of_a_child.contains(&advice.concern()) {
            let first: Vec<&str> = first_three(advice).iter().map(|step| step.contact().id()).collect();
            assert!(!first.iter().any(|id| FOR_ADULTS.contains(id)), "{:?}: {first:?}", advice.situation());
        }
    }
}

#[test]
fn who_is_afraid_of_what_they_do_meets_no_line_of_victims_or_children() {
    let victims_or_children = [
        "childline",
        "report-remove",
        "fearless",
        "meic",
        "papyrus-hopeline247",
        "national-domestic-abuse-helpline",
        "live-fear-free",
        "mens-advice-line",
        "galop",
        "rape-crisis-england-wales",
        "rape-crisis-scotland",
        "sarc-england",
        "sarcs-wales",
        "sarcs-scotland",
        "the-rowan",
        "napac",
        "survivors-trust",
        "karma-nirvana",
        "savera-uk",
        "forced-marriage-unit",
        "national-stalking-helpline",
        "paladin",
        "action-against-stalking",
        "revenge-porn-helpline",
        "stopncii",
        "victim-support",
        "victim-support-scotland",
        "modern-slavery-helpline",
        "hourglass",
        "scotland-domestic-abuse-forced-marriage-helpline",
        "ni-domestic-sexual-abuse-helpline",
        "womens-aid-ni",
        "womens-aid",
        "jewish-womens-aid",
        "muslim-womens-network-helpline",
        "safecall",
        "true-vision",
        "cst",
    ];
    for id in victims_or_children {
        assert!(helplines::contact(id).is_some(), "{id}");
    }
    for advice in ANSWERS.iter().filter(|advice| advice.situation().known_audience() == Some(Audience::OwnBehaviour)) {
        for step in advice.steps() {
            assert!(step.contact().is_for(Audience::OwnBehaviour), "{:?}", advice.situation());
            assert!(
                !victims_or_children.contains(&step.contact().id()),
                "{:?}: {}",
                advice.situation(),
                step.contact().id()
            );
        }
    }
}

#[test]
fn a_child_first_meets_somebody_who_takes_children_and_is_not_the_police() {
    for advice in ANSWERS.iter().filter(|advice| advice.situation().known_audience() == Some(Audience::Child)) {
        let first = advice.steps()[0].contact();
        assert!(first.is_for(Audience::Child) && !is_police(first), "{:?}: {}", advice.situation(), first.id());
    }
}

#[test]
fn who_may_take_their_own_life_meets_a_line_that_is_open_now() {
    let crisis = [Concern::SuicidalThoughts, Concern::SelfHarm];
    for advice in ANSWERS.iter().filter(|advice| crisis.contains(&advice.concern())) {
        let situation = advice.situation();
        if situation.known_time().is_none() {
            continue;
        }
        let open = |step: &Step| {
            step.best_channel().and_then(|channel| step.state_of(&channel)).is_some_and(|state| state.is_open())
        };
        if situation.known_channel().is_none() {
            assert!(open(&advice.steps()[0]), "{situation:?}: {:?}", ids(advice));
        }
        let any =
            |step: &Step| step.channels().any(|channel| step.state_of(&channel).is_some_and(|state| state.is_open()));
        assert!(first_three(advice).into_iter().any(any), "{situation:?}: {:?}", ids(advice));
    }
}

#[test]
fn the_channel_shown_first_is_never_closed_while_one_that_fits_as_well_is_open() {
    for advice in ANSWERS.iter().filter(|advice| advice.situation().known_channel().is_none()) {
        let state = |step: &Step| step.best_channel().and_then(|channel| step.state_of(&channel));
        for group in advice.steps().chunk_by(|a, b| a.group() == b.group()) {
            let closed = |step: &Step| matches!(state(step), Some(OpenState::Closed { .. }));
            let open = |step: &Step| {
                step.channels().any(|channel| {
                    use ChannelKind as K;
                    let later = [K::Form, K::Email, K::App, K::Textphone, K::Bsl, K::PhoneFromAbroad];
                    !later.contains(&channel.kind())
                        && !channel.local()
                        && step.state_of(&channel).is_some_and(|state| state.is_open())
                })
            };
            let mut later = group.iter().skip_while(|step| !closed(step));
            let first = later.next().map(|step| step.contact().id());
            let others: Vec<&str> = later.filter(|step| open(step)).map(|step| step.contact().id()).collect();
            assert!(others.is_empty(), "{:?}: {first:?} before {others:?}", advice.situation());
        }
    }
}

/// Lines with one of these words say not to do it.
fn says_not(line: &str) -> bool {
    let line = line.to_lowercase();
    ["do not", "never", "not your", "no one", "nobody", "must not", "don't", "without", "against the law", "a crime"]
        .iter()
        .any(|no| line.contains(no))
}

#[test]
fn nobody_is_told_to_confront_anyone_or_to_tip_them_off() {
    for line in plain().flat_map(lines) {
        let lower = line.to_lowercase();
        for word in ["confront", "tip off", "tip them off", "warn them", "ask them to go to the police", "mediat"] {
            assert!(!lower.contains(word) || says_not(&line), "{line}");
        }
    }
}

#[test]
fn nobody_is_told_to_look_at_copy_or_pass_on_a_picture() {
    let pictures = ["picture", "image", "photo", "video", "nude"];
    let acts =
        ["look at", "view ", "copy", "forward", "download", "print", "share it", "send it", "save it", "keep it"];
    let told = |advice: &'static Advice| advice.guidance().actions().map(|line| line.to_string()).collect::<Vec<_>>();
    for line in plain().flat_map(told) {
        let lower = line.to_lowercase();
        if pictures.iter().any(|word| lower.contains(word)) && acts.iter().any(|word| lower.contains(word)) {
            // StopNCII and Take It Down work on the person's own device, and the picture stays there.
            let own_device = ["your own", "never leaves", "stays on", "taken down", "ask the", "you are in"];
            let fine = says_not(&line) || own_device.iter().any(|word| lower.contains(word));
            assert!(fine, "{line}");
        }
    }
}

#[test]
fn nobody_is_sent_to_couple_counselling() {
    for advice in plain() {
        for line in lines(advice) {
            let lower = line.to_lowercase();
            let couple = lower.contains("couple") && (lower.contains("counsel") || lower.contains("therapy"));
            assert!(!couple || says_not(&line), "{line}");
        }
        assert!(!ids(advice).iter().any(|id| id.contains("relate")), "{:?}", advice.situation());
    }
}

#[test]
fn no_threshold_delays_help_and_no_method_is_named() {
    for line in plain().flat_map(lines) {
        let lower = line.to_lowercase();
        for word in [
            "three or more",
            "two or more signs",
            "at least two signs",
            "wait and see",
            "commit suicide",
            "committed suicide",
            "hanging",
            "overdosed on",
            "tablets of",
            "paracetamol",
            "child porn",
            "kiddie",
            "revenge porn is",
        ] {
            assert!(!lower.contains(word), "{word}: {line}");
        }
    }
}

#[test]
fn what_has_already_happened_comes_before_anything_else() {
    for advice in plain().filter(|advice| [Concern::SuicidalThoughts, Concern::SelfHarm].contains(&advice.concern())) {
        let first = advice.guidance().actions().next().expect("something to do").to_string();
        assert!(first.contains("999") || first.contains("A&E"), "{:?}: {first}", advice.situation());
    }
    for advice in plain().filter(|advice| advice.concern() == Concern::Sextortion) {
        let pays = [None, Some(Audience::Child), Some(Audience::Adult), Some(Audience::Worried)];
        if pays.contains(&advice.situation().known_audience()) {
            let first: Vec<String> = advice.card().actions().map(|line| line.to_string()).collect();
            assert!(first[0].to_lowercase().contains("pay"), "{:?}: {first:?}", advice.situation());
        }
    }
}

#[test]
fn no_number_stands_twice_in_a_sentence() {
    for advice in plain() {
        // Where the nation is not known, 111 is the number of three services.
        if advice.situation().known_nation().is_none() {
            continue;
        }
        let steps: Vec<&Step> = advice.card().entries().flat_map(|entry| entry.steps()).collect();
        let mut sentence = advice.sentence().to_string();
        for step in &steps {
            // A name may have the number in it, as "NHS 111".
            sentence = sentence.replace(step.contact().mention(), "");
        }
        let words: Vec<&str> = sentence.split([' ', ',', '.', ';']).filter(|word| !word.is_empty()).collect();
        for channel in steps.iter().filter_map(|step| step.best_channel()).filter(|channel| channel.dial().is_some()) {
            let number: Vec<&str> = channel.value().split(' ').collect();
            let count = words.windows(number.len()).filter(|window| *window == number).count();
            assert_eq!(count, 1, "{}: {sentence}", channel.value());
        }
    }
}

#[test]
fn a_service_of_one_nation_says_so_where_the_nation_is_not_known() {
    for advice in plain().filter(|advice| advice.situation().known_nation().is_none()) {
        let (card, sentence) = (advice.card().to_string(), advice.sentence().to_string());
        let squeezed = card.split_whitespace().collect::<Vec<_>>().join(" ");
        for step in advice.card().entries().flat_map(|entry| entry.steps()) {
            let nations = step.contact().nations();
            if nations.len() < Nation::ALL.len() {
                for nation in nations.iter() {
                    assert!(squeezed.contains(nation.name()), "{nation}: {card}");
                    assert!(sentence.contains(nation.name()), "{nation}: {sentence}");
                }
            }
        }
    }
}

#[test]
fn a_service_that_guidance_names_is_given_by_its_id() {
    // Words that are also the name or the mention of a contact.
    let everyday = ["A&E", "101", "111", "999", "the police", "the emergency services", "your bank"];
    let mut names: Vec<&str> = Directory::embedded().contacts().iter().flat_map(|c| [c.name(), c.mention()]).collect();
    names.retain(|name| !everyday.contains(name) && name.chars().any(char::is_uppercase));
    let short = [
        "Childline",
        "NSPCC",
        "Samaritans",
        "Shout",
        "CEOP",
        "Crimestoppers",
        "Fearless",
        "Stop It Now",
        "Report Remove",
        "Take It Down",
        "StopNCII",
        "Citizens Advice",
        "Refuge",
        "Women's Aid",
        "Karma Nirvana",
        "Hourglass",
        "Beat",
        "FRANK",
        "Papyrus",
        "Lifeline",
        "Respect Phoneline",
        "ACT Early",
        "Victim Support",
        "Report Fraud",
        "Missing People",
        "Shelter",
        "Galop",
        "NAPAC",
        "Family Lives",
        "Mermaids",
        "Protect",
        "Ofsted",
        "Internet Watch Foundation",
        "Modern Slavery Helpline",
        "Revenge Porn Helpline",
        "Live Fear Free",
        "NHS 111",
        "Forced Marriage Unit",
        "Foreign Office",
    ];
    for entry in Directory::embedded().concerns() {
        for line in entry.actions().chain(entry.avoid()).chain(entry.signs()).chain(entry.good_to_know()) {
            let words: String = line.text().split(['{', '}']).step_by(2).collect::<Vec<_>>().join(" ");
            for name in names.iter().chain(&short) {
                let named = words.match_indices(name).any(|(at, _)| {
                    let before = words[..at].chars().next_back().is_none_or(|letter| !letter.is_alphanumeric());
                    let after = words[at + name.len()..].chars().next().is_none_or(|letter| !letter.is_alphanumeric());
                    before && after
                });
                assert!(!named, "{}: {name} in {:?}", entry.concern(), line.text());
            }
        }
    }
    for advice in plain() {
        for line in lines(advice) {
            assert!(!line.contains(['{', '}']), "{line}");
        }
    }
}

#[test]
fn no_nation_reads_of_a_duty_office_or_law_of_another() {
    let only = [
        ("LADO", &[Nation::England][..]),
        ("Local Authority Designated Officer", &[Nation::England, Nation::Wales]),
        ("Ofsted", &[Nation::England]),
        ("Care Quality Commission", &[Nation::England]),
        ("CQC", &[Nation::England]),
        ("Care Inspectorate Wales", &[Nation::Wales]),
        ("MASH", &[Nation::England]),
        ("Sarah's Law", &[Nation::England, Nation::Wales]),
        ("Clare's Law", &[Nation::England, Nation::Wales]),
        ("Operation Encompass", &[Nation::England, Nation::Wales]),
        ("Prevent referral", &[Nation::England, Nation::Wales]),
        ("Report Fraud", &[Nation::England, Nation::Wales, Nation::NorthernIreland]),
        ("Children's Reporter", &[Nation::Scotland]),
        ("Police Scotland", &[Nation::Scotland]),
        ("PSNI", &[Nation::NorthernIreland]),
        ("Gateway", &[Nation::NorthernIreland]),
        ("Lifeline", &[Nation::NorthernIreland]),
        ("NHS 111", &[Nation::England, Nation::Wales, Nation::Scotland]),
        ("in England", &[Nation::England]),
        ("In England", &[Nation::England, Nation::Wales]),
        ("In Scotland", &[Nation::Scotland]),
        ("In Wales", &[Nation::Wales]),
        ("In Northern Ireland", &[Nation::NorthernIreland]),
    ];
    for advice in plain() {
        let Some(nation) = advice.situation().known_nation() else { continue };
        for line in lines(advice) {
            for (word, nations) in only {
                let allowed = nations.contains(&nation) || line.contains(nation.name());
                assert!(!line.contains(word) || allowed, "{nation}: {line}");
            }
        }
    }
}

#[test]
fn professionals_meet_the_statutory_door_first() {
    let statutory = [
        Concern::ChildSafety,
        Concern::ChildSexualAbuse,
        Concern::OnlineChildSexualAbuse,
        Concern::ChildExploitation,
        Concern::InstitutionalAbuse,
        Concern::AdultAtRisk,
        Concern::ElderAbuse,
        Concern::Radicalisation,
        Concern::ModernSlavery,
        Concern::FemaleGenitalMutilation,
    ];
    for advice in plain().filter(|advice| advice.situation().known_audience() == Some(Audience::Professional)) {
        let first = advice.steps()[0].contact();
        if statutory.contains(&advice.concern()) {
            let is_statutory = first.statutory() || ["ceop-safety-centre"].contains(&first.id());
            assert!(is_statutory, "{:?}: {}", advice.situation(), first.id());
        }
        // Nobody who works with adults first meets a service for children alone.
        if !ABOUT_A_CHILD.contains(&advice.concern()) {
            assert!(!["childline", "meic", "fearless"].contains(&first.id()), "{:?}", advice.situation());
        }
    }
}

#[test]
fn professionals_meet_a_sexual_assault_referral_centre_where_it_is_open_to_them() {
    for (nation, centre) in [(Nation::England, "sarc-england"), (Nation::NorthernIreland, "the-rowan")] {
        let situation = Situation::new(Concern::SexualViolence).audience(Audience::Professional).nation(nation);
        assert_eq!(ids(&helplines::advise(situation))[0], centre);
    }
}

#[test]
fn professionals_in_a_crisis_meet_the_same_doors_as_the_public() {
    for (concern, door) in [
        (Concern::SuicidalThoughts, "samaritans"),
        (Concern::SelfHarm, "samaritans"),
        (Concern::EatingDisorder, "beat"),
    ] {
        for nation in with_none(Nation::ALL) {
            let advice = helplines::advise(Situation::new(concern).audience(Audience::Professional).nation(nation));
            let public = advice.steps().iter().any(|step| step.contact().id() == door)
                || lines(&advice).iter().any(|line| line.contains(helplines::contact(door).expect("it").name()));
            assert!(public, "{concern}, {nation:?}: {:?}", ids(&advice));
        }
    }
}

/// Whether a text calls something confidential and does not say in that sentence or the next where that ends.
fn promises(text: &str) -> bool {
    let limits = ["unless", "except", "risk", "danger", "harm", "may have to", "must", "limit", "court"];
    let sentences: Vec<String> = text.split(". ").map(str::to_lowercase).collect();
    let limited =
        |sentence: Option<&String>| sentence.is_some_and(|text| limits.iter().any(|limit| text.contains(limit)));
    let mut bare = sentences.iter().enumerate().filter(|(_, sentence)| sentence.contains("confidential"));
    bare.any(|(place, sentence)| !limited(Some(sentence)) && !limited(sentences.get(place + 1)))
}

#[test]
fn confidential_never_stands_without_its_limit() {
    for contact in Directory::embedded().contacts() {
        for text in contact.confidentiality().into_iter().chain([contact.about(), contact.who_for()]) {
            assert!(!promises(text), "{}: {text}", contact.id());
        }
    }
    for line in plain().flat_map(lines) {
        assert!(!promises(&line), "{line}");
    }
}

#[test]
fn every_card_is_one_screen_with_three_things_to_do() {
    for advice in ANSWERS.iter().filter(|advice| advice.situation().known_channel().is_none()) {
        let card = advice.card().to_string();
        assert!(card.lines().count() <= 20, "{:?}: {} lines\n{card}", advice.situation(), card.lines().count());
        assert!(card.lines().all(|line| line.chars().count() <= 80 || line.contains("https://")), "{card}");
    }
    for advice in plain() {
        assert_eq!(advice.card().actions().count(), 3, "{:?}", advice.situation());
    }
}

#[test]
fn a_long_answer_gives_a_helpline_by_line_12_and_something_to_do_by_line_30() {
    let mut lengths = Vec::new();
    for advice in plain() {
        let text = advice.text().to_string();
        let lines: Vec<&str> = text.lines().collect();
        let first = &advice.steps()[0];
        let given = first.best_channel().map(|channel| channel.value()).or(first.contact().website()).expect("a way");
        let number = lines.iter().position(|line| line.contains(given));
        assert!(number.is_some_and(|at| at < 12), "{:?}: {text}", advice.situation());
        let action = lines.iter().position(|line| line.starts_with("- "));
        assert!(action.is_some_and(|at| at < 30), "{:?}: {text}", advice.situation());
        assert!(lines.len() <= 120, "{:?}: {} lines", advice.situation(), lines.len());
        lengths.push(lines.len());
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= 80, "{median}");
}

#[test]
fn a_page_that_could_give_somebody_away_can_be_left_fast() {
    use Concern as C;
    let watched = [
        C::DomesticAbuse,
        C::EconomicAbuse,
        C::Stalking,
        C::HonourBasedAbuse,
        C::ForcedMarriage,
        C::NudeImages,
        C::Sextortion,
        C::SuicidalThoughts,
        C::SelfHarm,
        C::HateCrime,
        C::ChildSafety,
        C::ChildSexualAbuse,
    ];
    for concern in watched {
        assert!(Directory::embedded().concern(concern).exit_button(), "{concern}");
    }
}
