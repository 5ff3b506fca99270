//! For whom and where a contact is, from the words of a list.

use helplines::{Audience, Nation};

/// Words behind which it is said whom somebody is worried about, works with or looks after: those people do not call.
const ABOUT: [&str; 12] = [
    "about",
    "with",
    "of",
    "for",
    "to",
    "supporting",
    "regarding",
    "involving",
    "protecting",
    "after",
    "harming",
    "teaching",
];

/// What a word says of who may call. "Anyone" is every adult: children are sent to a line that says it is for them.
const WORDS: [(&[Audience], &str); 7] = [
    (
        &[Audience::Child],
        "child, young, pupil, student, teen, teenager, youth, kid, boy, girl, under 18, learner, all age, any age",
    ),
    (&[Audience::Adult], "adult, men, women, man, woman, survivor, victim, patient, over 18, 18, tenant, older"),
    (
        &[Audience::Worried],
        "parent, carer, guardian, family, friend, relative, worried, concerned, neighbour, grandparent, mum, dad",
    ),
    (
        &[Audience::Professional],
        "staff, professional, practitioner, teacher, school, setting, gp, agency, employee, volunteer, dsl, governor, \
         worker, coach, nurse, lead, employer, provider, officer, doctor, tutor",
    ),
    (
        &[Audience::Adult, Audience::Worried, Audience::FamilyOfOffender, Audience::Professional],
        "anyone, anybody, everyone, everybody, all, public, resident, community, any, citizen",
    ),
    (&[Audience::OwnBehaviour], "perpetrator, abuser, own behaviour, own thought, offender, people who harm"),
    (
        &[Audience::FamilyOfOffender],
        "offender family, prisoner family, family of offender, family of prisoner, family-of-offender",
    ),
];

/// For whom words say that a contact is, each once in the usual order; none where they do not say.
pub fn audiences(words: &str) -> Vec<Audience> {
    let mut found: Vec<Audience> = Vec::new();
    for part in words.split([',', ';', '/', '\n', '.', '&', '|']) {
        if let Ok(audience) = part.trim().parse::<Audience>() {
            found.push(audience);
            continue;
        }
        let one = |word: &str| {
            let word = word
                .trim_matches(|letter: char| !letter.is_alphanumeric())
                .to_lowercase()
                .replace("families", "family");
            let word =
                word.replace("agencies", "agency").replace("communities", "community").replace("children", "child");
            let word = word.split(['\'', '\u{2019}']).next().unwrap_or_default().to_owned();
            word.strip_suffix('s')
                .filter(|one| one.len() > 2 && !one.ends_with('s'))
                .map_or(word.clone(), str::to_owned)
        };
        let words: Vec<String> = part.split_whitespace().map(one).filter(|word| !word.is_empty()).collect();
        let family = WORDS[6].1.split(", ").any(|phrase| has(&words, phrase));
        if family {
            found.push(Audience::FamilyOfOffender);
            continue;
        }
        let own = WORDS[5].1.split(", ").any(|phrase| has(&words, phrase));
        let callers = words
            .iter()
            .position(|word| ABOUT.contains(&word.as_str()))
            .and_then(|end| words.get(..end))
            .unwrap_or(&words);
        let callers = if callers.is_empty() { words.get(1..).unwrap_or_default() } else { callers };
        for (audiences, phrases) in WORDS.iter().filter(|_| !own).chain(WORDS.get(5).filter(|_| own)) {
            if phrases.split(", ").any(|phrase| has(callers, phrase) || own && has(&words, phrase)) {
                found.extend(*audiences);
            }
        }
    }
    Audience::ALL.iter().copied().filter(|audience| found.contains(audience)).collect()
}

fn has(words: &[String], phrase: &str) -> bool {
    format!(" {} ", words.join(" ")).contains(&format!(" {phrase} "))
}

/// The nations that words name, or the first word that is none.
pub fn nations(words: &str) -> Result<Vec<Nation>, helplines::UnknownSlug> {
    let all = ["uk", "united kingdom", "uk wide", "uk-wide", "all", "all nations", "nationwide"];
    if all.iter().any(|all| all.eq_ignore_ascii_case(words.trim())) {
        return Ok(Nation::ALL.to_vec());
    }
    if ["gb", "great britain", "britain"].iter().any(|all| all.eq_ignore_ascii_case(words.trim())) {
        return Ok(vec![Nation::England, Nation::Wales, Nation::Scotland]);
    }
    let parts = words.split([',', ';', '/', '&', '\n', '|']).flat_map(|part| part.split(" and ")).map(str::trim);
    let found: Result<Vec<Nation>, _> = parts.filter(|part| !part.is_empty()).map(str::parse).collect();
    let found = found?;
    Ok(Nation::ALL.iter().copied().filter(|nation| found.contains(nation)).collect())
}

/// Who an audience is, in a sentence of whom a contact is for.
pub fn words(audiences: &[Audience]) -> String {
    let parts: Vec<&str> = audiences
        .iter()
        .map(|audience| match audience {
            Audience::Child => "children and young people",
            Audience::Adult => "adults who need help themselves",
            Audience::Worried => "people who are worried about somebody else",
            Audience::OwnBehaviour => "people who are worried about their own behaviour",
            Audience::FamilyOfOffender => "families of people who have offended",
            Audience::Professional => "people who work or volunteer with others",
            _ => audience.label(),
        })
        .collect();
    match parts.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, first)) => format!("{}, and {last}", first.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Audience::{Adult, Child, FamilyOfOffender, OwnBehaviour, Professional, Worried};

    #[test]
    fn who_may_call_is_read_and_whom_it_is_about_is_not() {
        for (words, expected) in [
            ("Parents and staff", &[Worried, Professional] as &[Audience]),
            ("professionals", &[Professional]),
            ("Young people", &[Child]),
            ("Children and young people, parents", &[Child, Worried]),
            ("Parents of children and young people", &[Worried]),
            ("Anyone worried about a child", &[Adult, Worried, FamilyOfOffender, Professional]),
            ("For parents and carers", &[Worried]),
            ("Professionals working with children", &[Professional]),
            ("Staff; pupils", &[Child, Professional]),
            ("Anyone", &[Adult, Worried, FamilyOfOffender, Professional]),
            ("worried, professional", &[Worried, Professional]),
            ("family-of-offender", &[FamilyOfOffender]),
            ("Prisoners' families", &[FamilyOfOffender]),
            ("Women", &[Adult]),
            ("People worried about their own behaviour", &[OwnBehaviour]),
            ("Perpetrators of domestic abuse", &[OwnBehaviour]),
            ("Monday", &[]),
            ("", &[]),
        ] {
            assert_eq!(audiences(words), expected, "{words}");
        }
    }

    #[test]
    fn nations_are_read_alone_and_together() {
        use Nation::{England, Wales};
        assert_eq!(nations("England and Wales"), Ok(vec![England, Wales]));
        assert_eq!(nations("UK"), Ok(Nation::ALL.to_vec()));
        assert_eq!(nations("Englnd").map_err(|error| error.nearest()), Err(Some("england")));
    }
}
