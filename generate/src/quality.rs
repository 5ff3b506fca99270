//! How well `find` does on phrases that it has not learnt: five times, each time from four fifths of the collected phrases.

use std::collections::BTreeSet;
use std::{fs, thread};

use crate::find::Confidence;
use crate::find::reading::Tables;
use crate::find::words::{Utterances, Vocabulary};
use crate::phrases;
use crate::tables::Owned;
use crate::train::{Phrase, train};
use crate::vocabulary::{Audience, Concern};
use crate::{Result, directory, root};

const FOLDS: usize = 5;

/// What was answered to a phrase.
struct Answer {
    phrase: Phrase,
    speaker: String,
    found: Vec<(Concern, Confidence)>,
    audience: Option<Audience>,
    urgent: bool,
}

impl Answer {
    fn is_none(&self) -> bool {
        self.phrase.is_none()
    }

    fn is_in(&self, most: usize) -> bool {
        self.phrase.is_in(&self.found, most)
    }

    fn is_held(&self) -> bool {
        phrases::is_held(&self.found)
    }
}

/// The words of a phrase, to find it in another spelling.
fn words(vocabulary: &Vocabulary<'_>, text: &str) -> String {
    let mut utterances = Utterances::new(vocabulary, text);
    let mut all = String::new();
    while let Some(words) = utterances.next() {
        words.iter().for_each(|word| all += &format!("{} ", &*word.text));
    }
    all
}

/// Answers to all collected phrases, each by what was learnt without it.
fn answers() -> Result<Vec<Answer>> {
    let (data, directory) = (root().join("data"), directory()?);
    let tables = Owned::read(&fs::read_to_string(data.join("find.toml"))?)?;
    let (vocabulary, cues) = (tables.vocabulary(), tables.cues());
    let (collected, written) = (phrases::collected(&data)?, phrases::written(&data)?);
    let fold = |place: usize| (place * 7919 + place / 5) % FOLDS;
    let of_fold = |wanted: usize| {
        let (tested, learnt): (Vec<_>, Vec<_>) =
            collected.iter().enumerate().partition(|(place, _)| fold(*place) == wanted);
        // The same words from another file would tell the answer.
        let held: BTreeSet<String> = tested.iter().map(|(_, (phrase, _))| words(&vocabulary, &phrase.text)).collect();
        let learnt = learnt.into_iter().map(|(_, (phrase, _))| phrase).chain(&written);
        let learnt = learnt.filter(|phrase| !held.contains(&words(&vocabulary, &phrase.text)));
        let learnt = train(&vocabulary, &learnt.cloned().collect::<Vec<_>>());
        let all = Tables { words: vocabulary, cues, weights: learnt.weights() };
        let answer = |(_, (phrase, speaker)): (usize, &(Phrase, String))| {
            let found = directory.find_with(&all, &phrase.text);
            let audience = found.best().and_then(|best| best.audience());
            Answer {
                phrase: phrase.clone(),
                speaker: speaker.clone(),
                found: phrases::matches(&found),
                audience,
                urgent: found.is_urgent(),
            }
        };
        tested.into_iter().map(answer).collect::<Vec<_>>()
    };
    let of_fold = &of_fold;
    Ok(thread::scope(|scope| {
        let odd = scope.spawn(move || [1, 3].map(of_fold));
        let even = [0, 2, 4].map(of_fold);
        even.into_iter().chain(odd.join().into_iter().flatten()).flatten().collect()
    }))
}

/// Concerns that are taken for each other at a cost: of whom, for what.
const CONFUSIONS: [(&str, &[Concern], &[Concern]); 4] = [
    (
        "a child's for an adult's",
        &[Concern::ChildSexualAbuse, Concern::NudeImages, Concern::OnlineChildSexualAbuse, Concern::ChildExploitation],
        &[Concern::SexualViolence, Concern::IntimateImageAbuse, Concern::DomesticAbuse, Concern::ModernSlavery],
    ),
    ("a victim's for one who harms", &[], &[Concern::OwnSexualBehaviour, Concern::OwnAbusiveBehaviour]),
    ("one who harms for a victim", &[Concern::OwnSexualBehaviour, Concern::OwnAbusiveBehaviour], &[]),
    ("thoughts of suicide for another", &[Concern::SuicidalThoughts], &[]),
];

#[test]
fn phrases_that_were_not_learnt_are_understood() -> Result<()> {
    let answers = answers()?;
    let (none, some): (Vec<&Answer>, Vec<&Answer>) = answers.iter().partition(|answer| answer.is_none());
    let part = |of: &[&Answer], is: &dyn Fn(&Answer) -> bool| {
        of.iter().filter(|answer| is(answer)).count() as f64 / of.len().max(1) as f64
    };
    let (first, three) = (part(&some, &|answer| answer.is_in(1)), part(&some, &|answer| answer.is_in(3)));
    let held = part(&none, &Answer::is_held);
    println!("first {first:.3}, in three {three:.3} of {}; none held {held:.3} of {}", some.len(), none.len());
    for concern in Concern::ALL {
        let of: Vec<&Answer> =
            some.iter().copied().filter(|answer| answer.phrase.classes[0] == *concern as usize).collect();
        let (first, three) = (part(&of, &|answer| answer.is_in(1)), part(&of, &|answer| answer.is_in(3)));
        println!("{:26} {:3} first {first:.2} in three {three:.2}", concern.as_str(), of.len());
    }
    for confidence in Confidence::ALL {
        let of: Vec<&Answer> =
            answers.iter().filter(|answer| answer.found.first().is_some_and(|(_, own)| own == confidence)).collect();
        println!("{confidence}: {} first, right {:.2}", of.len(), part(&of, &|answer| answer.is_in(1)));
    }
    for (what, of, taken_for) in CONFUSIONS {
        let is_of = |answer: &&&Answer| match of {
            [] => !answer.phrase.classes.iter().any(|class| taken_for.iter().any(|own| *own as usize == *class)),
            of => answer.phrase.classes.iter().any(|class| of.iter().any(|own| *own as usize == *class)),
        };
        let is_taken = |answer: &&&Answer| {
            let first = answer.found.first().map(|(concern, _)| *concern);
            first.is_some_and(|first| {
                if taken_for.is_empty() { !answer.is_in(1) } else { taken_for.contains(&first) && !answer.is_in(1) }
            })
        };
        let all: Vec<&&Answer> = some.iter().filter(is_of).collect();
        let taken: Vec<&str> = all.iter().copied().filter(is_taken).map(|answer| answer.phrase.text.as_str()).collect();
        println!("{what}: {} of {}: {}", taken.len(), all.len(), taken.join("; "));
    }
    let (mut told, mut right) = (0, 0);
    for answer in some.iter().filter(|answer| answer.speaker != "-") {
        let Some(audience) = answer.audience else { continue };
        told += 1;
        let is_right = match answer.speaker.as_str() {
            "family" => matches!(audience, Audience::Worried | Audience::FamilyOfOffender),
            speaker => audience.as_str() == speaker,
        };
        right += usize::from(is_right);
        if !is_right {
            println!("  {} is {}, told {audience}", answer.phrase.text, answer.speaker);
        }
    }
    println!("who asks: told {told}, as noted {right}");
    // What was missed most plainly comes first.
    let mut missed: Vec<&&Answer> = some.iter().filter(|answer| !answer.is_in(3)).collect();
    missed.sort_by_key(|answer| answer.found.first().map_or(Confidence::Possible, |(_, confidence)| *confidence));
    for answer in missed {
        let own: Vec<&str> = answer.phrase.classes.iter().map(|class| Concern::ALL[*class].as_str()).collect();
        let found = answer.found.iter().take(3).map(|(concern, confidence)| format!("{concern} ({confidence})"));
        let found: Vec<String> = found.collect();
        println!("missed: {} [{}]: {}", answer.phrase.text, own.join("|"), found.join(", "));
    }
    for answer in none.iter().filter(|answer| !answer.is_held()) {
        println!("not held: {}: {:?}", answer.phrase.text, answer.found.first());
    }
    for answer in answers.iter().filter(|answer| answer.urgent) {
        println!("urgent: {}", answer.phrase.text);
    }
    assert!(first >= FIRST && three >= IN_THREE && held >= HELD, "first {first}, in three {three}, none held {held}");
    Ok(())
}

/// The least that must be right first, among the first three, and held back of what is no concern.
const FIRST: f64 = 0.77;
const IN_THREE: f64 = 0.91;
const HELD: f64 = 0.9;

#[test]
fn the_tables_are_what_data_makes() -> Result<()> {
    let made = crate::find_tables(&directory()?)?;
    let found = fs::read_to_string(root().join("src/find_tables.rs"))?;
    assert!(made == found, "src/find_tables.rs is not what data/ makes: cargo run --manifest-path generate/Cargo.toml");
    Ok(())
}
