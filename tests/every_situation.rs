//! Every combination of concern, audience, nation and channel gets an answer that holds.

use helplines::advice::Filter;
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
        if let Some(audience) = situation.known_audience().filter(|_| !widened.contains(&Filter::Audience)) {
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
    let audience_kept = situation
        .known_audience()
        .is_none_or(|audience| advice.steps().iter().all(|step| step.contact().is_for(audience)));
    assert_eq!(widened.contains(&Filter::Audience), !audience_kept, "{situation:?}");
    if let Some(kind) = situation.known_channel() {
        let has = |channel: Channel<'_>| channel.kind() == kind;
        let with: Vec<bool> = advice.steps().iter().map(|step| step.channels().any(has)).collect();
        assert_eq!(widened.contains(&Filter::Channel), !with[0], "{situation:?}");
        assert!(with.is_sorted_by(|a, b| a >= b), "{situation:?}: who has the channel comes first");
        let first = advice.steps()[0].channels().next().map(|channel| channel.kind());
        assert_eq!(with[0], first == Some(kind), "{situation:?}: the channel asked for comes first");
    } else {
        assert!(!widened.contains(&Filter::Channel), "{situation:?}");
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
            assert!(lines.any(|line| law(line.text())), "{situation:?}: the law is said");
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
            let text = line.text().to_lowercase();
            assert!(!text.contains("your child") && !text.contains("the child"), "{concern}: {}", line.text());
        }
    }
}

#[test]
fn families_meet_family_support_and_professionals_their_lines() {
    let family = Situation::new(Concern::WorryingSexualBehaviour).audience(Audience::Family);
    assert_eq!(ids(&Directory::embedded().advise(&family))[..2], ["stop-it-now", "lff-family-and-friends"]);
    let professional = Situation::new(Concern::OnlineHarm).audience(Audience::Professional);
    assert_eq!(ids(&Directory::embedded().advise(&professional))[0], "posh");
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

/// Times of a week: a weekday, a night, a Sunday and Christmas Day.
const TIMES: [&str; 4] = ["2026-11-18T10:30", "2026-11-19T03:00", "2026-11-22T15:00", "2026-12-25T12:00"];

#[test]
fn a_time_reorders_an_answer_and_leaves_nobody_out() {
    let situations = situations();
    // The longest test of all shares its work.
    let half = situations.len().div_ceil(2);
    let moved: usize = std::thread::scope(|scope| {
        let halves: Vec<_> = situations.chunks(half).map(|half| scope.spawn(|| moved_by_time(half))).collect();
        halves.into_iter().map(|half| half.join().expect("no failure")).sum()
    });
    assert!(moved > 1000, "{moved}");
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
            statutory_contacts_keep_their_places(&with, &without);
            open_before_closed(&advice, situation.known_channel());
            moved += usize::from(with != without);
        }
    }
    moved
}

fn statutory_contacts_keep_their_places(with: &[&str], without: &[&str]) {
    for (a, b) in with.iter().zip(without) {
        let statutory = |id: &str| helplines::contact(id).is_some_and(|contact| contact.statutory());
        assert!(a == b || !(statutory(a) || statutory(b)), "{with:?} {without:?}");
    }
}

/// Within a contact, what is open comes before what is not known before what is closed, the channel asked for aside.
fn open_before_closed(advice: &Advice, asked: Option<ChannelKind>) {
    for step in advice.steps() {
        let rank = |channel: Channel<'_>| match step.state_of(&channel).expect("a time was given") {
            _ if matches!(channel.kind(), ChannelKind::Form | ChannelKind::Email | ChannelKind::App) => 1,
            OpenState::Open { .. } => 0,
            OpenState::Closed { .. } => 2,
            _ => 1,
        };
        let ranks: Vec<i32> = step.channels().filter(|channel| Some(channel.kind()) != asked).map(rank).collect();
        assert!(ranks.is_sorted(), "{}: {ranks:?}", step.contact().id());
    }
}

#[test]
fn at_night_the_open_line_leads_but_never_before_stop_it_now() {
    let night: LocalTime = "2026-11-19T03:00".parse().expect("a time");
    let own = Situation::new(Concern::OwnSexualBehaviour).audience(Audience::OwnBehaviour).at(night);
    let advice = Directory::embedded().advise(&own);
    assert_eq!(advice.steps()[0].contact(), contacts::STOP_IT_NOW);
    assert!(advice.text().to_string().contains("Closed now. Opens at 9am."));
    let eating = Situation::new(Concern::EatingDisorder).audience(Audience::Adult).nation(Nation::England).at(night);
    let advice = Directory::embedded().advise(&eating);
    assert_eq!(ids(&advice)[0], "samaritans", "Beat opens at 3pm: {:?}", ids(&advice));
    assert!(advice.steps()[0].open().is_some_and(|state| state.is_open()));
}

#[test]
fn a_form_is_never_open() {
    let night: LocalTime = "2026-12-25T23:15".parse().expect("a time");
    for concern in Concern::ALL {
        let advice = Directory::embedded().advise(Situation::new(*concern).by(ChannelKind::Form).at(night));
        for step in advice.steps() {
            let answered = |channel: &Channel<'_>| {
                !matches!(channel.kind(), ChannelKind::Form | ChannelKind::Email | ChannelKind::App)
            };
            let best = step.channels().find(|channel| answered(channel));
            assert_eq!(step.open(), best.and_then(|channel| step.state_of(&channel)), "{}", step.contact().id());
        }
    }
    let advice = Directory::embedded().advise(Situation::new(Concern::OnlineChildSexualAbuse).at(night));
    let iwf = advice.steps().iter().find(|step| step.contact().id() == "iwf").expect("the IWF");
    assert_eq!(iwf.open(), None);
}
