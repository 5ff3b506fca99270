//! Every combination of concern, audience, nation and channel gets an answer that holds.

use helplines::advice::Filter;
use helplines::number::Cost;
use helplines::time::{LocalTime, OpenState};
use helplines::{Advice, Audience, Channel, ChannelKind, Concern, Contact, Directory, Nation, Situation, contacts};

/// Each of them, and none.
fn with_none<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    std::iter::once(None).chain(all.iter().copied().map(Some)).collect()
}

fn situations() -> Vec<Situation> {
    let mut situations = Vec::new();
    for concern in Concern::ALL {
        for audience in with_none(Audience::ALL) {
            for nation in with_none(Nation::ALL) {
                for channel in with_none(ChannelKind::ALL) {
                    situations.push(Situation::new(*concern).audience(audience).nation(nation).by(channel));
                }
            }
        }
    }
    situations
}

fn ids(advice: &Advice) -> Vec<&'static str> {
    let embedded = |id| helplines::contact(id).expect("a contact of the embedded directory").id();
    advice.steps().iter().map(|step| embedded(step.contact().id())).collect()
}

#[test]
fn every_situation_is_answered() {
    let directory = Directory::embedded();
    let situations = situations();
    assert_eq!(situations.len(), Concern::ALL.len() * 7 * 5 * 11);
    for situation in &situations {
        holds(&directory.advise(situation), situation);
    }
}

#[test]
fn an_area_brings_nobody_of_another_nation_or_for_somebody_else() {
    let directory = Directory::embedded();
    let areas =
        ["Cherwell", "Westminster", "Cardiff", "Glasgow", "Belfast", "Belfast Health and Social Care Trust area"];
    let areas = areas.map(|area| directory.area(area).expect("a place"));
    let mut local = 0;
    for situation in situations().iter().filter(|situation| situation.known_channel().is_none()) {
        for area in &areas {
            let situation = situation.clone().area(area.clone());
            let advice = directory.advise(&situation);
            holds(&advice, &situation);
            local += advice.steps().iter().filter(|step| step.contact().is_in(area)).count();
            for step in advice.steps().iter().filter(|_| advice.widened().is_empty()) {
                let audience = situation.known_audience();
                assert!(audience.is_none_or(|audience| step.contact().is_for(audience)), "{situation:?}");
            }
        }
    }
    assert!(local > 100, "{local}");
}

fn holds(advice: &Advice, situation: &Situation) {
    let widened = advice.widened();
    assert_eq!(advice.emergency(), contacts::EMERGENCY_999, "{situation:?}");
    assert!(!advice.steps().is_empty(), "{situation:?}");
    let mut seen: Vec<&Contact> = Vec::new();
    for step in advice.steps() {
        let contact = step.contact();
        assert!(!seen.contains(&contact) && contact != advice.emergency(), "{situation:?}: {} twice", contact.id());
        seen.push(contact);
        assert!(!step.why().is_empty(), "{situation:?}: {}", contact.id());
        assert!(step.channels().next().is_some(), "{situation:?}: {} without a channel", contact.id());
        if let Some(nation) = situation.known_nation() {
            assert!(contact.serves(nation), "{situation:?}: {}", contact.id());
            assert!(step.channels().all(|channel| channel.serves(nation)), "{situation:?}: {}", contact.id());
        }
        // Whatever is let go: nobody falls to a line that is not for them.
        if let Some(audience) = situation.known_audience() {
            assert!(contact.is_for(audience), "{situation:?}: {}", contact.id());
        }
    }
    // The embedded directory never has to leave the nation.
    assert!(!widened.contains(&Filter::Nation), "{situation:?}");
    widened_says_what_was_let_go(advice, situation);
    if situation.known_audience() == Some(Audience::Child) {
        let own = [contacts::STOP_IT_NOW, contacts::RESPECT_PHONELINE, contacts::LFF_FAMILY_AND_FRIENDS];
        assert!(!own.contains(&advice.steps()[0].contact()), "{situation:?}");
    }
}

/// A filter is in `widened` exactly when the steps do not keep to it.
fn widened_says_what_was_let_go(advice: &Advice, situation: &Situation) {
    let widened = advice.widened();
    let (concern, audience, nation) = (situation.concern(), situation.known_audience(), situation.known_nation());
    let none = Directory::embedded().route(concern, audience, nation).next().is_none();
    assert_eq!(widened.contains(&Filter::Audience), none, "{situation:?}");
    let Some(kind) = situation.known_channel() else {
        assert!(!widened.contains(&Filter::Channel), "{situation:?}");
        return;
    };
    let has = |step: &helplines::Step| step.channels().any(|channel| channel.kind() == kind);
    assert_eq!(widened.contains(&Filter::Channel), !advice.steps().iter().any(has), "{situation:?}");
    for group in advice.steps().chunk_by(|a, b| a.group() == b.group()) {
        let with: Vec<bool> = group.iter().map(has).collect();
        assert!(with.is_sorted_by(|a, b| a >= b), "{situation:?}: who has the channel comes first in its group");
    }
    // A number for a part of a nation is not named on its own.
    for step in advice.steps().iter().filter(|step| step.best_channel().is_some()) {
        let first = step.best_channel().map(|channel| channel.kind());
        assert_eq!(has(step), first == Some(kind), "{situation:?}: the channel asked for comes first");
    }
}

#[test]
fn somebody_worried_about_their_own_thoughts_meets_stop_it_now_first() {
    for nation in with_none(Nation::ALL) {
        for audience in [None, Some(Audience::OwnBehaviour), Some(Audience::Adult)] {
            let situation = Situation::new(Concern::OwnSexualBehaviour).nation(nation).audience(audience);
            let advice = Directory::embedded().advise(&situation);
            assert_eq!(advice.steps()[0].contact(), contacts::STOP_IT_NOW, "{situation:?}");
            let law = |text: &str| text.contains("under 18") && (text.contains("crime") || text.contains("law"));
            let guidance = advice.guidance();
            let mut lines = guidance.avoid().chain(guidance.good_to_know()).chain(guidance.actions());
            assert!(lines.any(|line| law(&line.to_string())), "{situation:?}: the law is said");
        }
    }
}

#[test]
fn a_child_meets_lines_that_take_children_and_words_for_children() {
    for concern in Concern::ALL {
        let advice = Directory::embedded().advise(Situation::new(*concern).audience(Audience::Child));
        assert!(advice.widened().is_empty(), "{concern}");
        let childline = advice.steps().iter().any(|step| step.contact() == contacts::CHILDLINE);
        assert!(childline, "{concern}: {:?}", ids(&advice));
        assert!(advice.guidance().actions().next().is_some(), "{concern}: something to do");
        for line in advice.guidance().actions().chain(advice.guidance().avoid()) {
            let text = line.to_string().to_lowercase();
            assert!(!text.contains("your child") && !text.contains("the child"), "{concern}: {line}");
        }
    }
}

#[test]
fn families_meet_family_support_and_professionals_their_lines() {
    let family = Situation::new(Concern::WorryingSexualBehaviour).audience(Audience::FamilyOfOffender);
    assert_eq!(ids(&Directory::embedded().advise(&family))[..2], ["stop-it-now", "lff-family-and-friends"]);
    let professional = Situation::new(Concern::OnlineHarm).audience(Audience::Professional);
    assert!(ids(&Directory::embedded().advise(&professional)).contains(&"posh"));
    let worker = Situation::new(Concern::Whistleblowing).audience(Audience::Professional);
    assert_eq!(ids(&Directory::embedded().advise(&worker))[0], "protect-advice-line");
}

#[test]
fn each_nation_meets_its_own_services() {
    let first = |concern: Concern, nation: Nation| {
        ids(&Directory::embedded().advise(Situation::new(concern).audience(Audience::Adult).nation(nation)))[0]
    };
    assert_eq!(first(Concern::DomesticAbuse, Nation::England), "national-domestic-abuse-helpline");
    assert_eq!(first(Concern::DomesticAbuse, Nation::Wales), "live-fear-free");
    assert_eq!(first(Concern::DomesticAbuse, Nation::Scotland), "scotland-domestic-abuse-forced-marriage-helpline");
    assert_eq!(first(Concern::DomesticAbuse, Nation::NorthernIreland), "ni-domestic-sexual-abuse-helpline");
    let offered =
        |concern: Concern, nation: Nation| ids(&Directory::embedded().advise(Situation::new(concern).nation(nation)));
    assert!(!offered(Concern::Fraud, Nation::Scotland).contains(&"report-fraud"));
    assert!(offered(Concern::Fraud, Nation::Scotland).contains(&"police-scotland"));
    for concern in Concern::ALL {
        let ireland = offered(*concern, Nation::NorthernIreland);
        assert!(!ireland.iter().any(|id| id.starts_with("nhs-")), "{concern}: no NHS 111 there: {ireland:?}");
    }
}

#[test]
fn pairs_appear_together_when_nobody_knows_who_asks() {
    for concern in Concern::ALL {
        for nation in with_none(Nation::ALL) {
            let situation = Situation::new(*concern).nation(nation);
            let offered = ids(&Directory::embedded().advise(&situation));
            if offered.contains(&"nspcc-helpline") {
                assert!(offered.contains(&"childline"), "{situation:?}");
            }
        }
    }
    let worried = Situation::new(Concern::ChildSafety).audience(Audience::Worried);
    assert!(!ids(&Directory::embedded().advise(&worried)).contains(&"childline"));
}

/// A Sunday and Christmas Day; `safeguarding.rs` has a night and a weekday.
const TIMES: [&str; 2] = ["2026-11-22T15:00", "2026-12-25T12:00"];

#[test]
fn a_time_reorders_an_answer_and_leaves_nobody_out() {
    let situations = situations();
    // The longest test of all shares its work.
    let half = situations.len().div_ceil(2);
    let moved: usize = std::thread::scope(|scope| {
        let halves: Vec<_> = situations.chunks(half).map(|half| scope.spawn(|| moved_by_time(half))).collect();
        halves.into_iter().map(|half| half.join().expect("no failure")).sum()
    });
    assert!(moved > 300, "{moved}");
}

/// How often a time puts an answer into another order.
fn moved_by_time(situations: &[Situation]) -> usize {
    let mut moved = 0;
    for situation in situations {
        let without = ids(&Directory::embedded().advise(situation));
        let sorted = |ids: &[&'static str]| {
            let mut ids = ids.to_vec();
            ids.sort_unstable();
            ids
        };
        for time in TIMES {
            let time: LocalTime = time.parse().expect("a time");
            let advice = Directory::embedded().advise(situation.clone().at(time));
            holds(&advice, situation);
            let with = ids(&advice);
            assert_eq!(sorted(&with), sorted(&without), "{situation:?}");
            open_before_closed(&advice, situation.known_channel());
            moved += usize::from(with != without);
        }
    }
    moved
}

/// What is open comes first, the channel asked for aside: within a contact, and within a group of contacts that fit as well
/// as each other, where what is not known comes before what is closed. What answers later never makes a closed line look open.
fn open_before_closed(advice: &Advice, asked: Option<ChannelKind>) {
    let rank = |step: &helplines::Step, channel: Channel<'_>| match step.state_of(&channel).expect("a time") {
        _ if !answered(&channel) => 3,
        OpenState::Open { .. } => 0,
        OpenState::Closed { .. } => 2,
        _ => 1,
    };
    for step in advice.steps() {
        let others = step.channels().filter(|channel| Some(channel.kind()) != asked);
        // Whether a contact's closed line or one of unknown hours comes first is for the contact to say.
        let ranks: Vec<i32> =
            others.map(|channel| rank(step, channel)).map(|rank| if rank == 1 { 2 } else { rank }).collect();
        assert!(ranks.is_sorted(), "{}: {ranks:?}", step.contact().id());
    }
    for group in advice.steps().chunk_by(|a, b| a.group() == b.group()) {
        let others = group.iter().filter(|_| asked.is_none());
        let best = others.filter_map(|step| Some((step, step.best_channel()?)));
        let ranks: Vec<i32> =
            best.map(|(step, channel)| rank(step, channel)).map(|rank| if rank == 3 { 1 } else { rank }).collect();
        assert!(ranks.is_sorted(), "{:?}: {ranks:?}", advice.situation());
    }
}

/// Whether somebody answers at once.
fn answered(channel: &Channel<'_>) -> bool {
    matches!(channel.kind(), ChannelKind::Phone | ChannelKind::Sms | ChannelKind::Whatsapp | ChannelKind::Webchat)
}

#[test]
fn at_night_a_closed_line_that_fits_stays_first_and_says_when_it_opens() {
    let night: LocalTime = "2026-11-19T03:00".parse().expect("a time");
    let own = Situation::new(Concern::OwnSexualBehaviour).audience(Audience::OwnBehaviour).at(night);
    let advice = Directory::embedded().advise(&own);
    assert_eq!(advice.steps()[0].contact(), contacts::STOP_IT_NOW);
    assert!(advice.card().to_string().contains("call 0808 1000 900 (opens at 9am)"));
    let eating = Situation::new(Concern::EatingDisorder).audience(Audience::Adult).nation(Nation::England).at(night);
    let advice = Directory::embedded().advise(&eating);
    assert_eq!(ids(&advice)[0], "beat");
    assert!(advice.card().to_string().contains("(opens at 3pm)"), "{}", advice.card());
    assert!(advice.card().to_string().contains("(open now)"), "{}", advice.card());
}

#[test]
fn a_form_is_never_open() {
    let night: LocalTime = "2026-12-25T23:15".parse().expect("a time");
    for concern in Concern::ALL {
        let advice = Directory::embedded().advise(Situation::new(*concern).by(ChannelKind::Form).at(night));
        for step in advice.steps() {
            let best = step.channels().find(answered);
            assert_eq!(step.open(), best.and_then(|channel| step.state_of(&channel)), "{}", step.contact().id());
        }
    }
    let advice = Directory::embedded().advise(Situation::new(Concern::OnlineChildSexualAbuse).at(night));
    let iwf = advice.steps().iter().find(|step| step.contact().id() == "iwf").expect("the IWF");
    assert_eq!(iwf.open(), None);
}

#[test]
fn who_has_no_credit_meets_what_is_free_first() {
    let costs = |step: &helplines::Step| step.best_channel().is_none_or(|channel| channel.cost() != Cost::Free);
    for situation in situations().into_iter().filter(|situation| situation.known_channel().is_none()) {
        let advice = Directory::embedded().advise(situation.free(true));
        for group in advice.steps().chunk_by(|a, b| a.group() == b.group()) {
            assert!(group.iter().map(costs).is_sorted(), "{:?}", advice.situation());
        }
    }
}

#[test]
fn who_is_asked_for_twice_comes_first_once() {
    let situation = Situation::new(Concern::Bullying).first(contacts::CHILDLINE).first(contacts::SAMARITANS);
    let advice = helplines::advise(situation.first(contacts::CHILDLINE));
    let ids: Vec<&str> = advice.steps().iter().map(|step| step.contact().id()).collect();
    assert_eq!(ids[..2], ["childline", "samaritans"]);
    assert!(!ids[2..].contains(&"childline") && !ids[2..].contains(&"samaritans"), "{ids:?}");
}
