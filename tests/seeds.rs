//! The lines with which the news reports end: the crate's first users. Contacts and numbers, word for word.

use helplines::directory::{Anonymity, Line};
use helplines::number::Cost;
use helplines::{Audience, ChannelKind, Concern, Contact, Directory, Nation, Situation, contacts};

fn first(concern: Concern, count: usize) -> Vec<(&'static str, String)> {
    let with_number = |contact: &'static Contact| (contact.id(), contact.phone().expect("a phone").value().to_owned());
    Directory::embedded().for_concern(concern).take(count).map(with_number).collect()
}

fn for_audience(concern: Concern, audience: Audience) -> Vec<&'static str> {
    Directory::embedded().route(concern, Some(audience), None).map(Contact::id).collect()
}

#[test]
fn concerned_for_the_safety_of_a_child() {
    assert_eq!(
        first(Concern::ChildSafety, 3),
        [
            ("police-101", "101".into()),
            ("nspcc-helpline", "0808 800 5000".into()),
            ("crimestoppers", "0800 555 111".into()),
        ],
    );
    assert_eq!(contacts::CRIMESTOPPERS.anonymity(), Some(Anonymity::Always));
    let entry = Directory::embedded().concern(Concern::ChildSafety);
    assert_eq!(entry.if_you_are(None), "concerned for the safety of a child");
}

#[test]
fn concerned_about_the_sexual_behaviour_of_an_adult_or_a_child() {
    assert_eq!(
        first(Concern::WorryingSexualBehaviour, 2),
        [("police-101", "101".into()), ("stop-it-now", "0808 1000 900".into())],
    );
    let entry = Directory::embedded().concern(Concern::WorryingSexualBehaviour);
    assert_eq!(entry.if_you_are(None), "concerned about the sexual behaviour of an adult or a child");
}

#[test]
fn concerned_about_your_own_online_behaviour_or_that_of_a_loved_one() {
    assert_eq!(first(Concern::OwnSexualBehaviour, 1), [("stop-it-now", "0808 1000 900".into())]);
    let stop_it_now = contacts::STOP_IT_NOW;
    assert_eq!(stop_it_now.phone().map(|number| number.cost()), Some(Cost::Free));
    assert_eq!(stop_it_now.anonymity(), Some(Anonymity::IfYouChoose));
    assert!(stop_it_now.confidentiality().is_some(), "confidential, with its limit");
    for audience in [Audience::OwnBehaviour, Audience::FamilyOfOffender, Audience::Worried] {
        assert_eq!(for_audience(Concern::OwnSexualBehaviour, audience)[0], "stop-it-now", "{audience}");
    }
}

#[test]
fn families_of_those_investigated_meet_the_same_foundation() {
    for concern in [Concern::OwnSexualBehaviour, Concern::WorryingSexualBehaviour, Concern::OnlineChildSexualAbuse] {
        let offered = for_audience(concern, Audience::FamilyOfOffender);
        assert_eq!(&offered[..2], ["stop-it-now", "lff-family-and-friends"], "{concern}");
    }
    assert!(contacts::LFF_FAMILY_AND_FRIENDS.organisation().contains("Lucy Faithfull Foundation"));
    assert!(contacts::STOP_IT_NOW.organisation().contains("Lucy Faithfull Foundation"));
}

#[test]
fn the_signs_that_the_detective_gave() {
    let entry = Directory::embedded().concern(Concern::OnlineChildSexualAbuse);
    let signs: Vec<String> = entry
        .signs()
        .filter(|line: &Line<'_>| line.is_for(Audience::Worried))
        .map(|line| line.text().to_lowercase())
        .collect();
    for words in [&["secretive"][..], &["sad"], &["withdrawn"], &["switch off"]] {
        assert!(signs.iter().any(|sign| words.iter().all(|word| sign.contains(word))), "{words:?} in {signs:?}");
    }
    let trust = entry.actions().any(|line| line.text().to_lowercase().contains("trust your gut"));
    assert!(trust, "trust your gut");
}

#[test]
fn the_force_of_the_reports_is_in() {
    let force = contacts::THAMES_VALLEY_POLICE;
    assert_eq!(force.areas().collect::<Vec<_>>(), ["Oxfordshire", "Buckinghamshire", "Berkshire"]);
    assert_eq!(force.phone().map(|phone| phone.value()), Some("101"));
    assert_eq!(force.stands_in_for(), Some("police-101"));
    assert_eq!(force.nations(), [Nation::England]);
}

#[test]
fn the_sentences_word_for_word() {
    let sentence = |situation: Situation, most| helplines::advise(situation).sentence().steps(most).to_string();
    assert_eq!(
        sentence(Concern::ChildSafety.into(), 3),
        "If you are concerned for the safety of a child, call the police on 101, the NSPCC Helpline on 0808 800 5000, \
         or Crimestoppers anonymously on 0800 555 111. In an emergency call 999.",
    );
    assert_eq!(
        sentence(Concern::WorryingSexualBehaviour.into(), 2),
        "If you are concerned about the sexual behaviour of an adult or a child, call the police on 101 or the Stop \
         It Now helpline on 0808 1000 900. In an emergency call 999.",
    );
    assert_eq!(
        sentence(Concern::OwnSexualBehaviour.into(), 1),
        "If you are concerned about your own online behaviour, or that of a loved one, call the Stop It Now helpline \
         on 0808 1000 900. In an emergency call 999.",
    );
    let scotland = Situation::new(Concern::ChildSafety).nation(Nation::Scotland);
    assert!(sentence(scotland, 3).contains("call Police Scotland on 101, "));
    let by_text = Situation::new(Concern::SuicidalThoughts).by(ChannelKind::Sms);
    assert!(sentence(by_text, 1).contains("text SHOUT to 85258"));
}
