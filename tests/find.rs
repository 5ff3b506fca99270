//! What people type, and what is understood: each group of tests is a promise of `find`.

use std::fs;

use helplines::contacts;
use helplines::{Audience, Concern, Confidence, Directory, Found, Match, Situation, find};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn best(text: &str) -> Option<Concern> {
    find(text).best().map(Match::concern)
}

fn first_three(text: &str) -> Vec<Concern> {
    find(text).matches().take(3).map(Match::concern).collect()
}

/// The lines of a file, each with its columns; the second names concerns, or `none`.
fn rows(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(format!("{ROOT}/{name}")).expect("the file");
    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

fn concerns(slugs: &str) -> Vec<Concern> {
    slugs.split('|').filter_map(|slug| slug.parse().ok()).collect()
}

#[test]
fn every_alias_leads_to_its_own_concern_with_what_it_tells_besides() {
    for entry in Directory::embedded().concerns() {
        for alias in entry.aliases() {
            for words in [alias.words().to_owned(), alias.words().to_uppercase(), format!("  {}. ", alias.words())] {
                let found = find(&words);
                let best = found.best().unwrap_or_else(|| panic!("{words}: nothing"));
                assert_eq!((best.concern(), best.confidence()), (entry.concern(), Confidence::Sure), "{words}");
                if let Some(audience) = alias.audience() {
                    assert_eq!(best.audience(), Some(audience), "{words}");
                }
                assert_eq!(best.contact().map(|contact| contact.id()), alias.contact_ids().next(), "{words}");
            }
        }
    }
}

#[test]
fn every_phrase_that_people_were_seen_to_write_leads_to_its_own_concern() {
    let wrong: Vec<String> = rows("data/words.tsv")
        .iter()
        .filter_map(|row| {
            let (found, own) = (find(&row[0]), concerns(&row[1]));
            let is_right = match own.is_empty() {
                true => found.matches().all(|of| of.confidence() == Confidence::Possible),
                false => found.best().is_some_and(|best| own.contains(&best.concern())),
            };
            (!is_right).then(|| format!("{} [{}]: {:?}", row[0], row[1], found.best()))
        })
        .collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_terms_that_professionals_copy_lead_to_their_concerns() {
    for row in rows("tests/recorded/terms.tsv") {
        for text in [row[0].clone(), row[0].to_lowercase(), row[0].replace('-', " ")] {
            let own = concerns(&row[1]);
            assert!(
                best(&text).is_some_and(|best| own.contains(&best)),
                "{text} [{}]: {:?}",
                row[1],
                first_three(&text)
            );
        }
    }
}

#[test]
fn a_word_that_is_not_known_is_not_taken_for_one_with_like_letters() {
    // What stands near each by its letters is about something else.
    for (word, near) in [
        ("parenthesis", Concern::Parenting),
        ("fraudulent slip", Concern::SelfHarm),
        ("bullion", Concern::Bullying),
        ("harmony", Concern::SelfHarm),
        ("groomsman", Concern::OnlineChildSexualAbuse),
        ("homeopathy", Concern::Homelessness),
        ("sextant", Concern::Sextortion),
        ("marigold", Concern::ForcedMarriage),
    ] {
        assert_ne!(best(word), Some(near), "{word}");
    }
    for word in ["qwertyuiop", "sdlkfj", "asdfgh", "9 9 9 9", "zzzzzz"] {
        assert_eq!(best(word), None, "{word}");
    }
}

#[test]
fn slips_endings_spellings_and_the_order_of_words_are_forgiven() {
    for (text, concern) in [
        ("my son is being bulied at school", Concern::Bullying),
        ("im bein stalkd by my ex", Concern::Stalking),
        ("i keep cuting myself", Concern::SelfHarm),
        ("my boyfreind hits me", Concern::DomesticAbuse),
        ("suicidial thoughts", Concern::SuicidalThoughts),
        ("anerexia", Concern::EatingDisorder),
        ("someones blackmailing me wiv my nudes", Concern::Sextortion),
        ("sum1 is blackmailin me ova pics", Concern::Sextortion),
        ("stalkers", Concern::Stalking),
        ("got scammed by a scammer", Concern::Fraud),
        ("at school bullied my son is", Concern::Bullying),
        ("BEING GROOMED ONLINE!!!", Concern::OnlineChildSexualAbuse),
        ("my daughter's being groomed on-line", Concern::OnlineChildSexualAbuse),
        ("ma da batters me", Concern::ChildSafety),
    ] {
        assert!(first_three(text).contains(&concern), "{text}: {:?}", first_three(text));
    }
}

#[test]
fn idioms_and_everyday_words_find_nothing() {
    for text in [
        "killing it",
        "killing it at work",
        "absolutely killed it in my interview",
        "dying of boredom",
        "my phone died",
        "my laptop is dead",
        "hit me up later",
        "could murder a curry",
        "break a leg",
        "over my dead body",
        "this traffic is killing me",
        "beat my high score",
        "hit the gym",
        "kill the process",
        "what time is the bus",
        "reset my password",
        "hello",
        "thanks",
        "",
        "   ",
        "?",
        "1234",
        "😀😀😀",
    ] {
        assert!(find(text).is_empty(), "{text}: {:?}", find(text).best());
    }
}

#[test]
fn what_must_not_be_missed_is_among_the_first_three_whatever_else_is_said() {
    let around = [
        "{}",
        "{} and my boss is stealing from the till and there are drugs and scams and bullying at school",
        "my landlord evicted me, someone hacked my instagram, {}, what do i do about my homework",
        "hi can you help with a parking fine. also {}",
    ];
    for (words, concern) in [
        ("i want to die", Concern::SuicidalThoughts),
        ("suicide", Concern::SuicidalThoughts),
        ("i am suicidal", Concern::SuicidalThoughts),
        ("i am going to kill myself", Concern::SuicidalThoughts),
        ("she took an overdose", Concern::SuicidalThoughts),
        ("he swallowed a load of tablets", Concern::SuicidalThoughts),
        ("my husband is hitting me", Concern::DomesticAbuse),
        ("my boyfriend strangled me", Concern::DomesticAbuse),
        ("he is beating me right now", Concern::DomesticAbuse),
        ("my dad hits me", Concern::ChildSafety),
        ("the child is in danger", Concern::ChildSafety),
        ("they are beating the baby", Concern::ChildSafety),
        ("i was raped", Concern::SexualViolence),
        ("my uncle touches me", Concern::ChildSexualAbuse),
    ] {
        for frame in around {
            let text = frame.replace("{}", words);
            assert!(first_three(&text).contains(&concern), "{text}: {:?}", first_three(&text));
        }
    }
}

#[test]
fn what_must_not_be_missed_stands_behind_words_that_name_another_concern() {
    // The whole text is an alias, and says more.
    for entry in Directory::embedded().concerns() {
        for alias in entry.aliases().filter(|alias| alias.words().contains("suicid")) {
            assert!(first_three(alias.words()).contains(&Concern::SuicidalThoughts), "{alias}");
        }
    }
    for word in ["suicidal", "overdosed", "rapist", "fgm", "blackmailer"] {
        assert!(!find(word).is_empty(), "{word}");
    }
}

#[test]
fn what_happens_now_is_urgent_and_the_card_leads_with_999() {
    for text in [
        "i took pills",
        "ive taken an overdose",
        "she has overdosed",
        "took all my tablets",
        "he is hitting me now",
        "my husband is hitting me right now",
        "she is not breathing",
        "my baby isnt breathing",
        "he has a knife",
        "im going to kill myself tonight",
        "im going to jump off the bridge",
        "he is trying to kill me",
        "theyre kicking my door in",
        "she wont wake up",
        "he is outside with a knife",
        "there is a man with a knife outside school",
        "someone is in my house",
        "im being attacked",
        "he is attacking me",
        "i can hear a child being hit next door right now",
        "she is screaming for help next door",
    ] {
        let found = find(text);
        assert!(found.is_urgent(), "{text}");
        let best = found.best().unwrap_or_else(|| panic!("{text}: nothing"));
        let card = helplines::advise(best).card().to_string();
        assert!(card.starts_with("This sounds like an emergency. Call 999 now.\n"), "{text}: {card}");
        assert!(card.lines().count() <= 20, "{card}");
    }
    for text in [
        "my mum took an overdose last year",
        "he used to hit me",
        "i was hit by my dad when i was a child",
        "worried he might kill himself",
        "my son is being bullied",
        "help with self harm",
        "he hit me twenty years ago",
        "my phone is not responding",
        "how do i stop smoking right now",
        "he was caught with a knife at school",
        "someone was in my house last week",
        "im scared of being attacked",
        "im being attacked online",
        "my son carries a knife",
    ] {
        assert!(!find(text).is_urgent(), "{text}");
    }
}

#[test]
fn who_asks_is_told_where_words_say_so_and_only_there() {
    let audience = |text: &str| find(text).best().and_then(Match::audience);
    for (text, expected) in [
        ("my son is being bullied", Some(Audience::Worried)),
        ("my daughter cuts herself", Some(Audience::Worried)),
        ("worried about the kids next door", Some(Audience::Worried)),
        ("i am 13 and he wants pictures", Some(Audience::Child)),
        ("im 15 and pregnant by a grown man", Some(Audience::Child)),
        ("my mum hits me", Some(Audience::Child)),
        ("im in year 9 and they call me names", Some(Audience::Child)),
        ("my pupil told me her uncle touches her", Some(Audience::Professional)),
        ("a student disclosed abuse", Some(Audience::Professional)),
        ("how do i make a safeguarding referral", Some(Audience::Professional)),
        ("i hit my wife", Some(Audience::OwnBehaviour)),
        ("i did something to her and i cant stop thinking about it", Some(Audience::OwnBehaviour)),
        ("im attracted to children", Some(Audience::OwnBehaviour)),
        ("my husband was arrested for indecent images", Some(Audience::FamilyOfOffender)),
        ("my husband hits me", Some(Audience::Adult)),
        ("i am 45 and was abused as a child", Some(Audience::Adult)),
        ("bullying", None),
        ("help with self harm", None),
        ("i want to die", None),
        ("being stalked", None),
        ("county lines", None),
    ] {
        assert_eq!(audience(text), expected, "{text}");
    }
    for age in 5..18 {
        assert_eq!(audience(&format!("i am {age} and i cut myself")), Some(Audience::Child), "{age}");
    }
    for text in
        ["i am 13 weeks pregnant and he hits me", "i am 18 and i cut myself", "i weigh 12 stone and make myself sick"]
    {
        assert_ne!(audience(text), Some(Audience::Child), "{text}");
    }
}

#[test]
fn words_that_may_mean_several_things_give_more_than_one_concern() {
    for text in [
        "blackmail",
        "he touches me",
        "grandad",
        "my uncle",
        "pictures",
        "he hits me",
        "money",
        "scared of him",
        "my boyfriend",
    ] {
        let found = find(text);
        assert!(found.matches().len() > 1, "{text}: {:?}", first_three(text));
    }
}

#[test]
fn welsh_works_as_well_and_the_answer_says_who_speaks_it() {
    let names = rows("tests/recorded/welsh.tsv");
    assert_eq!(names.len(), Concern::ALL.len());
    for row in &names {
        for text in [row[0].clone(), format!("Help: {}?", row[0].to_uppercase())] {
            let own = concerns(&row[1]);
            assert!(first_three(&text).contains(&own[0]), "{text}: {:?}", first_three(&text));
            assert!(find(&text).is_welsh(), "{text}");
        }
        assert_eq!(best(&row[0]), concerns(&row[1]).first().copied(), "{}", row[0]);
    }
    // The last column of a phrase says whether it is Welsh.
    let is_marked = |row: &[String]| row.last().is_some_and(|language| language == "cy");
    let missed: Vec<String> = rows("data/words.tsv")
        .into_iter()
        .filter(|row| is_marked(row) != find(&row[0]).is_welsh())
        .map(|row| row[0].clone())
        .collect();
    assert!(missed.is_empty(), "taken for the other language: {missed:?}");
    let found = find("dwi'n meddwl am hunanladdiad");
    let card = helplines::advise(found.best().expect("a match")).card().to_string();
    assert!(card.contains("In Welsh: Samaritans, call 0808 164 0123"), "{card}");
    let in_english = helplines::advise(find("thinking about suicide").best().expect("a match")).card().to_string();
    assert!(!in_english.contains("Welsh:"), "{in_english}");
}

#[test]
fn matches_are_in_order_few_and_say_which_words_led_there() {
    let long = "he follows me home ".repeat(500);
    for text in [
        "he follows me home from work every day",
        "ffôn fy mab wedi cael ei hacio",
        "naïve déjà vu he hits me",
        "a. b! c? he hits me",
        "I am 13 & he'As 30!!",
        "\0\0cce",
        "i want to die and my boss is stealing and there are drugs and scams and bullying at school",
        &long,
    ] {
        let found = find(text);
        assert!(found.matches().len() <= 5, "{text}");
        let confidences: Vec<Confidence> = found.matches().map(Match::confidence).collect();
        assert!(confidences.is_sorted(), "{text}: {confidences:?}");
        for of in found.matches() {
            assert_eq!(found.matches().filter(|other| other.concern() == of.concern()).count(), 1, "{text}");
            let mut last = 0;
            for range in of.words() {
                assert!(range.start >= last && range.start < range.end, "{text}: {range:?}");
                assert!(text.get(range.clone()).is_some(), "{text}: {range:?}");
                last = range.end;
            }
        }
        assert_eq!(found, find(text), "the same each time");
    }
    let text = "Hello there. My ex turns up outside my work every day!";
    let found = find(text);
    let words: Vec<&str> = found.best().expect("a match").words().map(|range| &text[range]).collect();
    assert!(
        words.iter().any(|words| words.contains("ex")) && !words.iter().any(|words| words.contains("Hello")),
        "{words:?}"
    );
}

#[test]
fn hints_are_taken_over_and_narrow_nothing_by_themselves() {
    let found = find("my son has a gambling problem");
    let best = found.best().expect("a match");
    assert_eq!(best.contact(), Some(contacts::NATIONAL_GAMBLING_HELPLINE));
    let situation = Situation::from(best);
    assert_eq!((situation.concern(), situation.known_audience()), (Concern::MentalHealth, Some(Audience::Worried)));
    assert_eq!(helplines::advise(&situation).steps()[0].contact(), contacts::NATIONAL_GAMBLING_HELPLINE);
    assert_eq!(Situation::from(best.clone()), situation);
    // The app decides: it may know better who asks.
    assert_eq!(situation.audience(Audience::Adult).known_audience(), Some(Audience::Adult));
}

#[test]
fn any_text_is_answered() {
    let odd =
        ["\u{202e}", "\u{0}", "'''''", "’", "e\u{301}", "\u{200b}he\u{200b} hits me", "ﬁ", "İ", "ß", "𝔥𝔢 𝔥𝔦𝔱𝔰 𝔪𝔢"];
    let long = [
        "a".repeat(100_000),
        "a ".repeat(50_000),
        ".".repeat(100_000),
        "😀".repeat(30_000),
        "he hits me. ".repeat(10_000),
    ];
    for text in odd.into_iter().chain(long.iter().map(String::as_str)) {
        let found: Found<'static> = find(text);
        assert!(found.matches().all(|of| of.words().all(|range| text.get(range).is_some())), "{text:.40}");
    }
    assert_eq!(best("\u{200b}he\u{200b} hits me"), best("he hits me"));
}

#[cfg(feature = "toml")]
#[test]
fn the_words_that_an_overlay_adds_are_found() {
    let toml = "\
[[alias]]
concern = \"bullying\"
words = \"barred from the den\"

[[alias]]
concern = \"mental-health\"
words = \"on the fruities\"
audience = \"adult\"
contacts = [\"national-gambling-helpline\"]
";
    assert!(find("barred from the den").best().is_none_or(|best| best.concern() != Concern::Bullying));
    let directory = Directory::embedded().overlay(toml).expect("an overlay");
    for text in ["barred from the den", "Barred from the den!", "my boy was barred from the den by his whole class"] {
        assert_eq!(directory.find(text).best().map(Match::concern), Some(Concern::Bullying), "{text}");
    }
    let found = directory.find("hes on the fruities again");
    let best = found.best().expect("a match");
    assert_eq!(best.concern(), Concern::MentalHealth);
    assert_eq!(best.contact().map(|contact| contact.id()), Some("national-gambling-helpline"));
    // What the embedded directory knows is found as before.
    assert_eq!(directory.find("my ex is stalking me").best().map(Match::concern), Some(Concern::Stalking));
}

#[test]
fn who_only_calls_for_help_is_not_told_what_it_is_about() {
    for text in ["help", "Help me!", "please help me", "I need help", "I'm scared", "cymorth"] {
        assert!(find(text).is_empty(), "{text}");
    }
    // Any word more is read.
    assert!(find("help my dad hits me").best().is_some());
    assert!(find("im scared of my husband").best().is_some());
}

#[test]
fn who_says_how_old_they_are_is_a_child_whatever_comes_next() {
    let asked = |text: &str| find(text).best().and_then(Match::audience);
    assert_eq!(asked("im 12 and someone has a naked pic of me"), Some(Audience::Child));
    assert_eq!(asked("i am 15 and feel like dying"), Some(Audience::Child));
    assert_eq!(asked("i am 12 and a half weeks pregnant and he hits me"), None);
}
