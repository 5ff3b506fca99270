//! What a text says as a whole: days bound to times.

use super::lexemes::{EMAIL, Lexeme, ONLINE, PHONE, TEXT, is_opening, lexemes};
use super::week::{ALL_DAY, ALL_WEEK, Days, HOLIDAYS, Holidays, Rule, Statement, Times};

/// A part of a statement, and what stands before it.
pub(super) struct Atom {
    pub(super) kind: Lexeme,
    pub(super) before: Gap,
}

/// What stands between two atoms.
#[derive(Clone, Copy, Default)]
pub(super) struct Gap {
    pub(super) join: bool,
    pub(super) stop: bool,
    pub(super) colon: bool,
    pub(super) plain: bool,
}

/// Understands a text, or not.
pub(super) fn read(text: &str) -> Option<Statement> {
    let mut lexemes = lexemes(text);
    if lexemes.iter().any(|lexeme| matches!(lexeme, Lexeme::Refuse | Lexeme::Date | Lexeme::Event)) {
        return None;
    }
    let any_time = settle_any_time(&mut lexemes)?;
    if is_doubtful(&lexemes) || !is_of_one_channel(&lexemes) {
        return None;
    }
    let mut statement = statement(atoms(&lexemes)?)?;
    let parted = lexemes.contains(&Lexeme::PartOfDay);
    let opens = lexemes.iter().any(is_opening);
    let says_open = any_time || lexemes.iter().any(|lexeme| matches!(lexeme, Lexeme::Open | Lexeme::Topic));
    // Days alone, or one end of a day, may be those of anything, but for what opens.
    let is_enough = |rule: &Rule| match rule.times {
        Some(Times::Spans(_)) => true,
        Some(_) => opens && !parted,
        None => says_open && !parted,
    };
    if !statement.rules.iter().all(is_enough) {
        return None;
    }
    let mut numbers: Vec<&str> = lexemes
        .iter()
        .filter_map(|lexeme| if let Lexeme::Number(number) = lexeme { Some(number.as_str()) } else { None })
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    if numbers.len() > 1 && statement.rules.len() > 1 {
        return None;
    }
    statement.any_time = any_time && statement.rules.is_empty();
    Some(statement)
}

/// Takes "any time" away where times follow it (`any time between 9am and 5pm`), and returns whether it is said. None
/// where it is said beside times that it contradicts.
pub(super) fn settle_any_time(lexemes: &mut [Lexeme]) -> Option<bool> {
    let mut said = false;
    let mut alone = false;
    for place in 0..lexemes.len() {
        if lexemes.get(place) != Some(&Lexeme::AnyTime) {
            continue;
        }
        said = true;
        let next = lexemes.get(place + 1..)?.iter().find(|lexeme| **lexeme != Lexeme::Plain);
        alone |= !matches!(next, Some(Lexeme::Times(Times::Spans(_))));
        *lexemes.get_mut(place)? = Lexeme::Plain;
    }
    let all_day = Lexeme::Times(Times::Spans(vec![vec![ALL_DAY]]));
    let other_times = lexemes.iter().any(|lexeme| matches!(lexeme, Lexeme::Times(_)) && *lexeme != all_day);
    let opens = lexemes.iter().any(is_opening);
    (!alone || (opens && !other_times)).then_some(said && alone)
}

pub(super) fn is_atom(lexeme: &Lexeme) -> bool {
    use Lexeme::{Closed, Days, Except, Including, Times};
    matches!(lexeme, Days(_) | Times(_) | Closed | Except | Including)
}

/// Whether a sentence that speaks of days or times has a word in it that might change what it says.
pub(super) fn is_doubtful(lexemes: &[Lexeme]) -> bool {
    let sentences = lexemes.split(|lexeme| *lexeme == Lexeme::Stop);
    sentences
        .filter(|sentence| sentence.iter().any(|lexeme| matches!(lexeme, Lexeme::Days(_) | Lexeme::Times(_))))
        .any(|sentence| sentence.contains(&Lexeme::Doubt))
}

/// Whether one way to get in touch, by a number, is named wherever any is.
pub(super) fn is_of_one_channel(lexemes: &[Lexeme]) -> bool {
    let last = lexemes.iter().rposition(is_atom).unwrap_or_default();
    let mut common = PHONE | TEXT;
    let mut group = 0;
    let mut after_join = false;
    for (place, lexeme) in lexemes.iter().enumerate() {
        match lexeme {
            Lexeme::Channel(EMAIL | ONLINE) if place > last && after_join => {}
            Lexeme::Channel(channel) => group |= channel,
            Lexeme::Join => after_join = true,
            Lexeme::Plain => {}
            _ => {
                if group != 0 {
                    common &= group;
                }
                (group, after_join) = (0, *lexeme == Lexeme::Stop);
            }
        }
    }
    (group == 0 || common & group != 0) && common != 0
}

/// The days, the times and what binds them; none where a word between them is not known.
pub(super) fn atoms(lexemes: &[Lexeme]) -> Option<Vec<Atom>> {
    let last = lexemes.iter().rposition(is_atom).map_or(0, |last| last + 1);
    let first = lexemes.iter().position(is_atom).unwrap_or_default();
    let mut atoms = Vec::new();
    let mut before = Gap::default();
    for lexeme in lexemes.get(first..last)? {
        match lexeme {
            Lexeme::Join => before.join = true,
            Lexeme::Stop => before.stop = true,
            Lexeme::Colon => before.colon = true,
            Lexeme::Link => {}
            Lexeme::Plain
            | Lexeme::PartOfDay
            | Lexeme::Open
            | Lexeme::Topic
            | Lexeme::Channel(_)
            | Lexeme::Number(_) => before.plain = true,
            atom if is_atom(atom) => atoms.push(Atom { kind: atom.clone(), before: std::mem::take(&mut before) }),
            _ => return None,
        }
    }
    merge(atoms)
}

/// Makes lists one: `Monday and Friday`, `9am to 12pm and 1pm to 5pm`.
pub(super) fn merge(atoms: Vec<Atom>) -> Option<Vec<Atom>> {
    let mut merged: Vec<Atom> = Vec::new();
    for atom in atoms {
        let listed = atom.before.join && !atom.before.stop && !atom.before.plain && !atom.before.colon;
        let last = merged.last_mut().map(|last| &mut last.kind);
        match (last, &atom.kind) {
            (Some(Lexeme::Days(days)), Lexeme::Days(more)) if is_same_week(*days, *more) => *days |= more,
            (Some(Lexeme::Days(days)), Lexeme::Days(more)) if listed => {
                if *days & more != 0 {
                    return None;
                }
                *days |= more;
            }
            (Some(Lexeme::Times(times)), Lexeme::Times(more)) if times == more => {}
            (Some(Lexeme::Times(Times::Spans(spans))), Lexeme::Times(Times::Spans(more))) if listed => {
                spans.extend(more.iter().cloned());
                if Times::likeliest(spans).len() != spans.len() {
                    return None;
                }
            }
            _ => merged.push(atom),
        }
    }
    Some(merged)
}

/// Whether two sets name the same days, but for bank holidays.
pub(super) fn is_same_week(one: Days, other: Days) -> bool {
    one & ALL_WEEK == other & ALL_WEEK && one & ALL_WEEK != 0
}

/// Binds days to times.
pub(super) fn statement(atoms: Vec<Atom>) -> Option<Statement> {
    let Sorted { parts, excepted, included, closed } = sort(atoms)?;
    let mut rules = rules(&parts)?;
    if contradicts_itself(&rules, closed) {
        return None;
    }
    let named = rules.iter().filter_map(|rule| rule.days).fold(0, |all, days| all | days);
    if included & ALL_WEEK & !named != 0 {
        match rules.as_mut_slice() {
            [rule @ Rule { days: None, .. }] => rule.days = Some(ALL_WEEK),
            _ => return None,
        }
    }
    for rule in &mut rules {
        rule.days = match rule.days {
            Some(days) => Some(days & !excepted),
            None if excepted & ALL_WEEK != 0 => Some(ALL_WEEK & !excepted),
            None => None,
        };
    }
    let holidays = holidays(&rules, (excepted | closed) & HOLIDAYS != 0, included & HOLIDAYS != 0)?;
    Some(Statement { rules, closed: closed | (excepted & ALL_WEEK), holidays, any_time: false })
}

/// The days and times of a text, without the days that are named beside "except", "including" and "closed".
pub(super) struct Sorted {
    pub(super) parts: Vec<Lexeme>,
    pub(super) excepted: Days,
    pub(super) included: Days,
    pub(super) closed: Days,
}

pub(super) fn sort(atoms: Vec<Atom>) -> Option<Sorted> {
    let mut sorted = Sorted { parts: Vec::new(), excepted: 0, included: 0, closed: 0 };
    let mut atoms = atoms.into_iter().peekable();
    while let Some(atom) = atoms.next() {
        match atom.kind {
            Lexeme::Except => sorted.excepted |= next_days(atoms.next())?,
            Lexeme::Including => sorted.included |= next_days(atoms.next())?,
            Lexeme::Closed => {
                let after = atoms.peek().filter(|next| !next.before.stop && !next.before.join);
                let days_after = after.is_some_and(|next| matches!(next.kind, Lexeme::Days(_)));
                sorted.closed |= match days_before_closed(&sorted.parts, atom.before) {
                    Some(days) if !days_after || atom.before.colon => {
                        sorted.parts.pop();
                        days
                    }
                    None if days_after => next_days(atoms.next())?,
                    _ => return None,
                };
            }
            kind => sorted.parts.push(kind),
        }
    }
    Some(sorted)
}

/// The days right before "closed" that wait for it: `Sunday: closed`, or a line each.
pub(super) fn days_before_closed(parts: &[Lexeme], before: Gap) -> Option<Days> {
    let beside = !before.join && !before.stop && !before.plain;
    let waiting = before.stop && parts.len() % 2 == 1 && matches!(parts.first(), Some(Lexeme::Days(_)));
    match parts.last() {
        Some(Lexeme::Days(days)) if beside || waiting => Some(*days),
        _ => None,
    }
}

/// Whether a day is named twice.
pub(super) fn contradicts_itself(rules: &[Rule], closed: Days) -> bool {
    let mut named = closed;
    rules.iter().filter_map(|rule| rule.days).any(|days| {
        let twice = named & days != 0;
        named |= days;
        twice
    })
}

pub(super) fn next_days(atom: Option<Atom>) -> Option<Days> {
    match atom {
        Some(Atom { kind: Lexeme::Days(days), before }) if !before.stop && !before.join => Some(days),
        _ => None,
    }
}

/// What is said of bank holidays; none where it contradicts itself.
pub(super) fn holidays(rules: &[Rule], closed: bool, included: bool) -> Option<Option<Holidays>> {
    let own = rules.iter().find(|rule| rule.days.is_some_and(|days| days & HOLIDAYS != 0));
    match (closed, included, own) {
        (false, false, None) => Some(None),
        (true, false, None) => Some(Some(Holidays::Closed)),
        (false, _, Some(rule)) => Some(Some(Holidays::Open(rule.times.clone()))),
        (false, true, None) => Some(Some(Holidays::Open(match rules {
            [rule] => rule.times.clone(),
            _ => None,
        }))),
        (true, ..) => None,
    }
}

/// Days before their times, or times before their days, throughout; or one of them alone.
pub(super) fn rules(parts: &[Lexeme]) -> Option<Vec<Rule>> {
    let days: Vec<Days> =
        parts.iter().filter_map(|part| if let Lexeme::Days(days) = part { Some(*days) } else { None }).collect();
    let times: Vec<&Times> =
        parts.iter().filter_map(|part| if let Lexeme::Times(times) = part { Some(times) } else { None }).collect();
    let (first_days, first_times) = (days.first().copied(), times.first().copied());
    let one_day = days.iter().all(|other| first_days.is_some_and(|first| is_same_week(first, *other)));
    let one_time = times.iter().all(|other| first_times == Some(*other));
    let all_days = days.iter().fold(0, |all, days| all | days);
    if one_day && one_time {
        return Some(match (first_days, first_times) {
            (None, None) => Vec::new(),
            (days, times) => vec![Rule { days: days.map(|_| all_days), times: times.cloned() }],
        });
    }
    let is_whole = |times: &&Times| matches!(times, Times::Spans(_));
    if days.len() != times.len() || !times.iter().all(is_whole) {
        return None;
    }
    let days_first = matches!(parts.first(), Some(Lexeme::Days(_)));
    let alternate = parts
        .iter()
        .enumerate()
        .all(|(place, part)| matches!(part, Lexeme::Days(_)) == ((place % 2 == 0) == days_first));
    alternate.then(|| {
        let pairs = days.iter().zip(times);
        pairs.map(|(days, times)| Rule { days: Some(*days), times: Some(times.clone()) }).collect()
    })
}
