//! For whom and where a contact is, from the words of a list.

use helplines::{Audience, Nation};

/// Words behind which it is said whom somebody is worried about, works with or looks after: those people do not call.
const ABOUT: [&str; 9] = ["about", "with", "of", "for", "to", "supporting", "regarding", "involving", "teaching"];

/// Words that turn what stands beside them around.
const NOT: &str = "not, no, non, except, excluding, excl, exc, without, but, unless, never, ex, former, bar, apart, \
     other, nobody, none, exclude, excludes";

/// Whole phrases of who may call. "Anyone" is every adult: children are sent to a line that says it is for them.
const PHRASES: [(&[Audience], &str); 7] = [
    (
        &[Audience::Child],
        "child, children, young people, young person, young persons, youth, youths, pupil, pupils, student, students, \
         teenager, teenagers, teens, kids, boys, girls, learners, under 18, under 18s, under-18s, people under 18, \
         children under 18, young people under 18",
    ),
    (
        &[Audience::Adult],
        "adult, adults, men, women, survivors, adult survivors, survivor, victim, victims, patients, tenants, over 18s, \
         over-18s, adults over 18, young adults, older people",
    ),
    (
        &[Audience::Worried],
        "parent, parents, carer, carers, guardian, guardians, family, families, family members, friend, friends, \
         relative, relatives, neighbours, grandparents, mothers, fathers, mums, dads, worried, people worried, \
         people concerned, those worried, those concerned, parents worried, parents concerned",
    ),
    (&[Audience::Professional], "anyone working, people working, those working, everyone working, adults working"),
    (
        &[Audience::Adult, Audience::Worried, Audience::FamilyOfOffender, Audience::Professional],
        "anyone, anybody, everyone, everybody, all, public, general public, members, residents, community, citizens, \
         anyone worried, anyone concerned, anybody worried, anybody concerned, everyone worried, everyone concerned",
    ),
    (
        &[Audience::OwnBehaviour],
        "own-behaviour, own behaviour, perpetrator, perpetrators, perpetrators of domestic abuse, perpetrators of abuse, \
         abusers, offenders, people who harm, people who harm others, people worried about their own behaviour, \
         anyone worried about their own behaviour, adults worried about their own behaviour, \
         people worried about their own thoughts, people worried about their own thoughts or behaviour, \
         people concerned about their own behaviour, anyone concerned about their own behaviour",
    ),
    (
        &[Audience::FamilyOfOffender],
        "family-of-offender, families of offenders, families of prisoners, family of offenders, family of prisoners, \
         offenders families, prisoners families, families of people who have offended, families of people in prison",
    ),
];

/// Who works or volunteers with others, at the end of a phrase: "children's social workers".
const STAFF: &str = "staff, professional, practitioner, teacher, school, setting, gp, agency, employee, volunteer, dsl, \
     governor, worker, coach, nurse, lead, employer, provider, officer, doctor, tutor, headteacher, childminder";

/// Words that join somebody else to what stands behind them: "people harmed by staff".
const JOINING: [&str; 14] =
    ["by", "from", "via", "through", "who", "that", "whose", "their", "against", "in", "at", "under", "like", "as"];

/// For whom words say that a contact is.
#[derive(Debug, PartialEq, Eq)]
pub enum ForWhom {
    /// Each once, in the usual order.
    Plain(Vec<Audience>),
    /// Not plain; those whom it cannot hurt.
    Unclear(Vec<Audience>),
}

/// For whom words say that a contact is: plain only where each of them is a phrase that is known whole.
pub fn audiences(words: &str) -> ForWhom {
    let lower = words.to_lowercase().replace(['\'', '\u{2019}'], "");
    if is_negated(&lower) {
        // "School staff (not pupils)" are staff; "adults (not professionals)" may be anybody but them.
        let front = lower.split(['(', ',']).next().filter(|front| !is_negated(front));
        let front = front.and_then(|front| plain(front.trim()));
        let safe = match front {
            Some(staff) if staff == [Audience::Professional] => staff,
            _ if lower.split(|letter: char| !letter.is_alphanumeric()).any(is_staff) => vec![Audience::Worried],
            _ => SAFE.to_vec(),
        };
        return ForWhom::Unclear(safe);
    }
    let mut found = Vec::new();
    for sentence in lower.split([';', '\n', '.']).map(str::trim).filter(|sentence| !sentence.is_empty()) {
        let Some(audiences) = plain(sentence) else { return ForWhom::Unclear(SAFE.to_vec()) };
        found.extend(audiences);
    }
    if found.is_empty() {
        return ForWhom::Unclear(SAFE.to_vec());
    }
    ForWhom::Plain(Audience::ALL.iter().copied().filter(|audience| found.contains(audience)).collect())
}

/// For whom a contact is where it is not plain.
pub const SAFE: [Audience; 2] = [Audience::Worried, Audience::Professional];

fn is_negated(words: &str) -> bool {
    words.split(|letter: char| !letter.is_alphanumeric()).any(|word| NOT.split(", ").any(|not| not == word))
}

fn is_staff(word: &str) -> bool {
    let one = word.replace("agencies", "agency").replace("coaches", "coach");
    STAFF.split(", ").any(|staff| one == staff || one.strip_suffix('s') == Some(staff))
}

/// The audiences of a sentence, each part of which must be known.
fn plain(sentence: &str) -> Option<Vec<Audience>> {
    let sentence = without_fillers(sentence);
    if let Some(audiences) = phrase(&sentence) {
        return Some(audiences.to_vec());
    }
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let end = words.iter().position(|word| ABOUT.contains(word)).unwrap_or(words.len());
    let (callers, about) = words.split_at_checked(end)?;
    let own = ["own", "their", "themselves", "behaviour", "thoughts"];
    let worried = callers.last().is_some_and(|word| ["worried", "concerned"].contains(word));
    // Who is worried about themselves is one whole phrase or none.
    if sentence.contains(['(', '[', '+']) || worried && about.iter().any(|word| own.contains(word)) {
        return None;
    }
    let callers = callers.join(" ").replace(" and ", ",").replace(" or ", ",");
    let mut found = Vec::new();
    for part in callers.split([',', '/', '&', '|']).map(without_fillers).filter(|part| !part.is_empty()) {
        let words: Vec<&str> = part.split_whitespace().collect();
        let last = words.iter().rev().find(|word| **word != "working")?;
        match phrase(&part) {
            // "Perpetrators of ...", "offenders with ...": whole phrases say who is meant.
            Some([Audience::OwnBehaviour | Audience::FamilyOfOffender]) if !about.is_empty() => return None,
            // "Children of alcoholics" may be grown up.
            Some([Audience::Child]) if !about.is_empty() => return None,
            Some(audiences) => found.extend(audiences),
            // "Children and family workers" are workers.
            None if is_staff(last) && words.len() > 1 && !OF_A_PLACE.contains(words.first()?) && guarded(&found) => {
                return None;
            }
            None if is_staff(last) && !words.iter().any(|word| JOINING.contains(word)) => {
                found.push(Audience::Professional)
            }
            None => return None,
        }
    }
    (!found.is_empty()).then_some(found)
}

/// Whether those are among them to whom nobody is sent by mistake.
fn guarded(found: &[Audience]) -> bool {
    let guarded = [Audience::Child, Audience::OwnBehaviour, Audience::FamilyOfOffender];
    found.iter().any(|audience| guarded.contains(audience))
}

/// Words before staff that say where they work.
const OF_A_PLACE: [&str; 6] = ["school", "schools", "teaching", "college", "council", "their"];

/// Words without those before and behind them that say nothing of who is meant.
fn without_fillers(words: &str) -> String {
    const BEFORE: [&str; 7] = ["for", "the", "our", "local", "any", "members", "all"];
    let mut words: Vec<&str> = words.split_whitespace().collect();
    while words.len() > 1 && words.first().is_some_and(|first| BEFORE.contains(first)) {
        words.remove(0);
        if words.first() == Some(&"of") && words.len() > 1 {
            words.remove(0);
        }
    }
    if words.len() > 1 && words.last() == Some(&"only") {
        words.pop();
    }
    words.join(" ")
}

fn phrase(words: &str) -> Option<&'static [Audience]> {
    let known = PHRASES.iter().find(|(_, phrases)| phrases.split(", ").any(|phrase| phrase == words));
    known.map(|(audiences, _)| *audiences)
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
            ("All staff", &[Professional]),
            ("All professionals", &[Professional]),
            ("All schools", &[Professional]),
            ("Anyone working with children", &[Professional]),
            ("Youth workers", &[Professional]),
            ("Children's social workers", &[Professional]),
            ("Child protection professionals", &[Professional]),
            ("Victims of perpetrators", &[Adult]),
            ("Under 18s", &[Child]),
            ("Pupils and school staff", &[Child, Professional]),
            ("Pupils only", &[Child]),
            ("Families of offenders", &[FamilyOfOffender]),
        ] {
            assert_eq!(audiences(words), ForWhom::Plain(expected.to_vec()), "{words}");
        }
    }

    #[test]
    fn who_is_not_plainly_meant_is_not_guessed() {
        for words in [
            "",
            "Monday",
            "People harmed by offenders",
            "People who have been harmed by offenders",
            "Partners of offenders",
            "Perpetrators' partners",
            "Perpetrators and their partners",
            "Children's Services",
            "Child minders",
            "Student services",
            "Children homes",
            "Adults who were abused as children",
            "Adult children of alcoholics",
            "Children of alcoholics",
            "Children (via parents)",
            "Men who harm",
            "Families affected by a relative's offending",
            "Anyone (except children)",
            "School (pupils)",
            "Ex-pupils",
            "Not for pupils",
            "No under-18s",
            "Adults worried about their sexual thoughts",
            "Students at university (18+)",
            "Young offenders",
            "Child victims",
            "Children abused by teachers",
            "Children and family workers",
            "Children and young people's workers",
            "Children and young people's services",
        ] {
            assert_eq!(audiences(words), ForWhom::Unclear(SAFE.to_vec()), "{words}");
        }
        assert_eq!(audiences("School staff (not pupils)"), ForWhom::Unclear(vec![Professional]));
        for words in ["Everyone except professionals", "Adults (not professionals)", "Non-professionals"] {
            assert_eq!(audiences(words), ForWhom::Unclear(vec![Worried]), "{words}");
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
