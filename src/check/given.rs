//! Whose number a text says it is: the names beside a number, and how they belong to it.
//!
//! What belongs together is read as a person reads it, nearest first: on the line itself ([`Around::direct`]), in the same
//! row or object ([`Around::row`]), and under a heading or a name on a line of its own ([`Around::above`]). Where it is not
//! clear, nothing is said.

use super::cues::{ABOUT_OTHERS, AFTER, ATTRIBUTES, CALLING, FOLLOWING, KEYS, NOT_KEYS, OTHERS, REACHING, is_one_of};
use super::pieces::{Kind, Piece};
use core::ops::Range;

/// Names that a text gives a number to, any of which may have it; most of all one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Given {
    names: [usize; MOST],
    count: usize,
    /// Whether it is said right beside the number, with nothing else in between.
    pub(super) plainly: bool,
    /// Whether the edge of a cell stands between.
    pub(super) across: bool,
}

/// Most names of a group.
const MOST: usize = 6;

impl Given {
    #[inline]
    fn add(&mut self, name: usize) {
        if let Some(free) = self.names.get_mut(self.count).filter(|_| true) {
            *free = name;
            self.count += 1;
        }
    }

    /// Goes through the names, by their places in the list.
    #[inline]
    pub(super) fn names(&self) -> impl Iterator<Item = usize> + '_ {
        self.names.iter().take(self.count).copied()
    }
}

/// A number among the pieces around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    pub(super) text: &'a str,
    pub(super) pieces: &'a [Piece],
    /// The place of the number among them.
    pub(super) here: usize,
    /// Whether it is a number that anybody may be told to call beside another: 999, 101, 111.
    pub(super) general: bool,
}

impl FromIterator<usize> for Given {
    #[inline]
    fn from_iter<I: IntoIterator<Item = usize>>(names: I) -> Self {
        let mut given = Self::default();
        names.into_iter().for_each(|name| given.add(name));
        given
    }
}

/// What the key of a value makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// A number to call or to text.
    Calls,
    /// A count, a mark, or something else.
    Counts,
    Unsaid,
}

/// A name on one side of the number.
#[derive(Clone, Copy, Debug)]
struct Link {
    piece: usize,
    /// How far it is, in steps that differ by what stands between.
    cost: usize,
    /// How many words stand between that say nothing of reaching anybody.
    unknown: usize,
    /// How many other numbers stand between.
    numbers: usize,
    /// Whether the numbers are joined by a word or a slash.
    joined: bool,
    /// How many commas, slashes, "or" and "and" stand between.
    joints: usize,
    cells: usize,
}

impl Link {
    #[inline]
    fn join(&mut self) {
        self.cost += JOINT;
        self.joints += 1;
    }
}

/// Whether a word may stand between a service and its number: one of those that say how to reach somebody, or a figure.
#[inline]
fn is_reaching(word: &str) -> bool {
    is_one_of(word, REACHING) || word.starts_with(|first: char| first.is_ascii_digit())
}

/// Most words between a service and its number that say something else.
const UNKNOWN: usize = 12;
const UNKNOWN_IN_ROW: usize = 14;
/// Most words that say something else in a sentence that goes on about a service.
const UNKNOWN_BESIDE: usize = 4;
/// The cost of what joins two things of a list.
const JOINT: usize = 6;
/// Most lines above a number that are read for whose it is.
const LINES: usize = 8;

impl Around<'_> {
    /// Whether the name of somebody who is not listed stands right before the number: words with capitals that are no cue.
    pub(super) fn is_of_somebody_else(&self) -> bool {
        let is_code = self.word(self.here).len() == 5;
        for at in (0..self.here).rev().take(8) {
            match self.kind(at) {
                Some(Kind::Word) => {
                    let word = self.word(at);
                    // "Text GIVE to 85259"
                    let keyword = is_code && word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
                    let known = !keyword && (is_reaching(word) || is_one_of(word, CALLING));
                    if !known {
                        return word.starts_with(char::is_uppercase);
                    }
                }
                Some(Kind::Colon | Kind::Dash | Kind::Open | Kind::Cell | Kind::Comma) => {}
                _ => return false,
            }
        }
        false
    }

    /// Whether the sentence says that the number is not that of a service: "not Childline", "a mistake".
    pub(super) fn is_denied(&self) -> bool {
        let end = |at: &usize| self.kind(*at).is_some_and(|kind| kind.is_edge() || kind == Kind::Stop);
        let from = (0..self.here).rev().find(end).map_or(0, |edge| edge + 1);
        let to = (self.here + 1..self.pieces.len()).find(end).unwrap_or(self.pieces.len());
        (from..to).any(|at| {
            let word = if self.kind(at) == Some(Kind::Word) { self.word(at) } else { "" };
            let is = |words: &[&str]| words.iter().any(|known| known.eq_ignore_ascii_case(word));
            let mut behind = (at + 1..to)
                .filter(|at| !["the", "for", "t", "than"].contains(&self.word(*at)))
                .filter_map(|at| self.kind(at));
            is(&["not", "isn", "never", "rather"])
                && matches!(behind.next(), Some(Kind::Name(_) | Kind::Number | Kind::Here))
                || is(&["not", "never", "t"])
                    && ["tell", "give", "say", "send", "write", "print", "put", "list", "confuse", "quote"]
                        .contains(&self.word(at + 1))
                || is(&[
                    "wrong",
                    "wrongly",
                    "mistake",
                    "misprint",
                    "misprinted",
                    "swapped",
                    "confused",
                    "confuse",
                    "mixed",
                ])
        })
    }

    #[inline]
    fn kind(&self, at: usize) -> Option<Kind> {
        self.pieces.get(at).map(|piece| piece.kind)
    }

    #[inline]
    fn word(&self, at: usize) -> &str {
        self.pieces.get(at).and_then(|piece| self.text.get(piece.start..piece.end)).unwrap_or_default()
    }

    /// Whether a word begins what is said of somebody else, and not only for whom a service is.
    #[inline]
    fn is_other(&self, at: usize) -> bool {
        // "If you need it, call" is said of the same service.
        let next = |at: usize, words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(self.word(at)));
        let another = ["are", "re", "live", "think", "know", "suspect", "see", "were", "work", "ve"];
        // "Children's" is said of who has something.
        if next(at + 1, &["s"]) {
            return false;
        }
        if next(at, &["if", "when"]) && next(at + 1, &["you"]) && !next(at + 2, &another) {
            return false;
        }
        let articles = ["the", "a", "an", "one", "our", "your", "their", "his", "her", "any", "all", "other", "young"];
        let mut before = (at.saturating_sub(3)..at)
            .rev()
            .take_while(|before| self.kind(*before) == Some(Kind::Word))
            .map(|before| self.word(before));
        let before = before.find(|word| !articles.iter().any(|article| article.eq_ignore_ascii_case(word)));
        is_one_of(self.word(at), OTHERS) && !before.is_some_and(|before| is_one_of(before, ABOUT_OTHERS))
    }

    #[inline]
    fn is_joint(&self, at: usize) -> bool {
        match self.kind(at) {
            Some(Kind::Comma | Kind::Slash) => true,
            Some(Kind::Word) => {
                ["or", "and", "neu", "ac", "a"].iter().any(|joint| joint.eq_ignore_ascii_case(self.word(at)))
            }
            _ => false,
        }
    }

    /// Whose number it is by the text, or `None` where that is not clear.
    pub(super) fn given(&self) -> Option<Given> {
        self.beside_it().or_else(|| self.near_by())
    }

    /// Whose number it is by its own line.
    pub(super) fn beside_it(&self) -> Option<Given> {
        if let Some(given) = self.direct() {
            return Some(given);
        }
        if self.general && !self.is_alone() { None } else { self.row() }
    }

    /// Whose number it is by what stands above or behind its line.
    pub(super) fn near_by(&self) -> Option<Given> {
        if self.general && self.is_alone() && self.beside().count() == 1 {
            return self.object();
        }
        let line = self.line_start(self.here)..self.line_end(self.here);
        if self.general && line.clone().any(|at| matches!(self.kind(at), Some(Kind::Word | Kind::Name(_)))) {
            return None;
        }
        self.sentence_behind().or_else(|| self.above())
    }

    /// The name on the same line that belongs to the number.
    fn direct(&self) -> Option<Given> {
        let (before, after) = (self.before(), self.after());
        let bracketed = self.kind(self.here + 1) == Some(Kind::Open);
        match (before, after) {
            (Some(before), Some(after)) => {
                if bracketed && after.cost <= 1 {
                    let mut given = self.group(before);
                    self.names_after(after.piece, &mut given);
                    return Some(given);
                }
                if after.cost < before.cost || after.cost == before.cost && !self.begins_with_name() {
                    return Some(self.group_after(after));
                }
                Some(self.group(before))
            }
            (Some(before), None) => Some(self.group(before)),
            (None, Some(after)) => Some(self.group_after(after)),
            (None, None) => None,
        }
    }

    /// Whether a name stands before any number on its line.
    fn begins_with_name(&self) -> bool {
        let start = self.line_start(self.here);
        let mut kinds = self.pieces.iter().skip(start).map(|piece| piece.kind);
        matches!(kinds.find(|kind| matches!(kind, Kind::Name(_) | Kind::Number | Kind::Here)), Some(Kind::Name(_)))
    }

    fn before(&self) -> Option<Link> {
        let mut link = Link { piece: 0, cost: 0, unknown: 0, numbers: 0, joined: true, joints: 0, cells: 0 };
        let (mut only_joints, mut at) = (true, self.here);
        while at > 0 {
            at -= 1;
            match self.kind(at)? {
                Kind::Name(_) => {
                    let most = if link.cells > 0 { UNKNOWN_IN_ROW } else { UNKNOWN };
                    let near = if self.general {
                        let which = (at..self.here).any(|between| self.word(between) == "which");
                        link.unknown == 0
                            && link.joints <= usize::from(which)
                            && link.numbers == 0
                            && link.cells == 0
                            && link.cost <= 8
                    } else {
                        link.unknown <= most
                    };
                    link.piece = at;
                    return near.then_some(link);
                }
                Kind::Number => {
                    if !only_joints || link.cost == 0 {
                        return None;
                    }
                    link.numbers += 1;
                    link.joined &= !(1..self.here - at).all(|step| self.kind(at + step) == Some(Kind::Comma));
                    link.cost = 1;
                }
                Kind::Close => {
                    // What stands in brackets is said of what stands before them.
                    let open = (0..at).rev().take(40).find(|open| self.kind(*open) == Some(Kind::Open));
                    let Some(open) = open else { continue };
                    if (open..at).any(|within| self.kind(within) == Some(Kind::Number)) {
                        return None;
                    }
                    only_joints = false;
                    match (open..at).rev().find(|within| matches!(self.kind(*within), Some(Kind::Name(_)))) {
                        Some(name) => at = name + 1,
                        None => at = open,
                    }
                }
                Kind::Word if self.is_joint(at) => link.join(),
                Kind::Word => {
                    let word = self.word(at);
                    if self.is_other(at) {
                        return None;
                    }
                    only_joints &= link.numbers > 0;
                    if is_reaching(word) {
                        link.cost += 1;
                    } else {
                        link.unknown += 1;
                        link.cost += 4;
                    }
                }
                Kind::Comma | Kind::Slash => link.join(),
                Kind::Colon | Kind::Open | Kind::BracketOpen | Kind::BracketClose => only_joints &= link.numbers > 0,
                Kind::Dash => {
                    link.cost += 2;
                    only_joints &= link.numbers > 0;
                }
                Kind::Cell => {
                    link.cells += 1;
                    link.cost += 2;
                }
                Kind::Here
                | Kind::Stop
                | Kind::Line
                | Kind::Block
                | Kind::Heading
                | Kind::BraceOpen
                | Kind::BraceClose => return None,
            }
        }
        None
    }

    fn after(&self) -> Option<Link> {
        let mut link = Link { piece: 0, cost: 0, unknown: 0, numbers: 0, joined: true, joints: 0, cells: 0 };
        for at in self.here + 1..self.pieces.len() {
            match self.kind(at)? {
                Kind::Name(_) => {
                    link.piece = at;
                    let bracketed = self.kind(at - 1) == Some(Kind::Open) && at == self.here + 2;
                    // "Ring 159, which is your bank", but not "101, Childline".
                    let said = (self.here..at).any(|between| ["is", "are"].contains(&self.word(between)));
                    if self.general && link.joints > 0 && !said {
                        return None;
                    }
                    return (bracketed || !self.is_claimed(at)).then_some(link);
                }
                Kind::Word if self.is_joint(at) => link.join(),
                Kind::Word => {
                    let word = self.word(at);
                    if is_one_of(word, AFTER) || word.starts_with(|first: char| first.is_ascii_digit()) {
                        link.cost += 1;
                    } else {
                        link.unknown += 1;
                        link.cost += 5;
                        if link.unknown > usize::from(!self.general) || is_one_of(word, OTHERS) {
                            return None;
                        }
                    }
                }
                Kind::Comma | Kind::Slash => link.join(),
                Kind::Open | Kind::BracketOpen | Kind::BracketClose => {}
                Kind::Dash => link.cost += 1,
                Kind::Colon => link.cost += 2,
                Kind::Cell => {
                    link.cells += 1;
                    link.cost += 2;
                }
                Kind::Close => link.cost += 3,
                Kind::Here
                | Kind::Number
                | Kind::Stop
                | Kind::Line
                | Kind::Block
                | Kind::Heading
                | Kind::BraceOpen
                | Kind::BraceClose => {
                    return None;
                }
            }
        }
        None
    }

    /// Whether a name belongs to a number behind it.
    fn is_claimed(&self, name: usize) -> bool {
        let mut cost = 0;
        for at in name + 1..self.pieces.len().min(name + 14) {
            match self.kind(at) {
                Some(Kind::Number) => return cost <= 7,
                Some(Kind::Word) if self.is_joint(at) => cost += 4,
                Some(Kind::Word) if is_one_of(self.word(at), OTHERS) => return false,
                Some(Kind::Word) => cost += if is_reaching(self.word(at)) { 1 } else { 3 },
                Some(Kind::Comma | Kind::Slash) => cost += 4,
                Some(Kind::Name(_)) => cost += 2,
                Some(
                    Kind::Stop
                    | Kind::Line
                    | Kind::Block
                    | Kind::Heading
                    | Kind::BraceOpen
                    | Kind::BraceClose
                    | Kind::Here,
                )
                | None => return false,
                _ => {}
            }
        }
        false
    }

    /// The names of a link that stands before: the one that is meant, or all that are joined to it.
    fn group(&self, link: Link) -> Given {
        let mut places = [link.piece; MOST];
        let mut count = 1;
        let mut at = link.piece;
        'names: while count < MOST {
            let (mut attribute, mut step, mut unknown, mut joints) = (false, at, 0, 0);
            let found = loop {
                let Some(next) = step.checked_sub(1).filter(|next| at - next <= 6) else { break 'names };
                step = next;
                match self.kind(step) {
                    Some(Kind::Name(_)) => break step,
                    Some(Kind::Comma | Kind::Slash) => joints += 1,
                    Some(Kind::Close) if step + 1 < at => break 'names,
                    Some(Kind::Dash | Kind::Open | Kind::Close | Kind::Cell) => {}
                    Some(Kind::Word) if self.is_joint(step) => joints += 1,
                    Some(Kind::Word) => {
                        let word = self.word(step);
                        let known = is_one_of(word, ATTRIBUTES);
                        attribute |= known && !word.eq_ignore_ascii_case("of");
                        unknown += usize::from(!known && !is_reaching(word));
                        if unknown > 2 || self.is_other(step) {
                            break 'names;
                        }
                    }
                    _ => break 'names,
                }
            };
            if unknown > 0 && joints == 0 {
                break;
            }
            if attribute {
                // "Childline, run by the NSPCC": Childline is meant.
                count = 0;
            } else if (found + 1..at).all(|between| self.kind(between) == Some(Kind::Dash)) && found + 1 < at {
                break;
            }
            if let Some(place) = places.get_mut(count) {
                *place = found;
                count += 1;
            }
            at = found;
        }
        let numbers = link.numbers + 1 + self.numbers_behind();
        let mut given = Given {
            plainly: link.unknown == 0 && link.numbers == 0 && link.cost < JOINT,
            across: link.cells > 0,
            ..Given::default()
        };
        let chosen = places.get(..count).unwrap_or_default();
        // As many names as numbers: each has its own.
        let own = (count > 1 && count == numbers).then(|| chosen.iter().rev().nth(link.numbers)).flatten();
        if own.is_none() && numbers > 1 && (count > 1 || !link.joined) {
            return Given::default();
        }
        for place in own.map_or(chosen, core::slice::from_ref) {
            if let Some(Kind::Name(name)) = self.kind(*place) {
                given.add(name);
            }
        }
        given
    }

    /// How many numbers follow that are joined to this one.
    fn numbers_behind(&self) -> usize {
        let (mut count, mut at) = (0, self.here + 1);
        let mut joints = 0;
        while at < self.pieces.len() {
            match self.kind(at) {
                Some(Kind::Number) if joints > 0 => {
                    count += 1;
                    joints = 0;
                }
                _ if self.is_joint(at) => joints += 1,
                Some(Kind::Word) if ["on", "at", "respectively"].contains(&self.word(at)) => {}
                _ => break,
            }
            at += 1;
        }
        count
    }

    fn group_after(&self, link: Link) -> Given {
        let mut given =
            Given { plainly: link.unknown == 0 && link.cost < JOINT, across: link.cells > 0, ..Given::default() };
        self.names_after(link.piece, &mut given);
        given
    }

    /// The name that begins a group behind the number, and those joined to it without a number of their own.
    fn names_after(&self, first: usize, given: &mut Given) {
        let mut at = first;
        let mut attribute = false;
        while let Some(kind) = self.kind(at).filter(|_| at < first + 12) {
            match kind {
                Kind::Name(name) if !attribute && (at == first || !self.is_claimed(at)) => given.add(name),
                Kind::Name(_) => break,
                Kind::Slash | Kind::Dash | Kind::Open => {}
                Kind::Word if self.is_joint(at) => {}
                Kind::Word if is_one_of(self.word(at), ATTRIBUTES) => attribute = true,
                Kind::Word if is_reaching(self.word(at)) => {}
                _ => break,
            }
            at += 1;
        }
    }

    /// Where the line of a piece begins.
    fn line_start(&self, at: usize) -> usize {
        let edge = |place: &usize| self.kind(*place).is_some_and(Kind::is_edge);
        (0..at).rev().find(edge).map_or(0, |edge| edge + 1)
    }

    fn line_end(&self, at: usize) -> usize {
        let edge = |place: &usize| self.kind(*place).is_some_and(Kind::is_edge);
        (at + 1..self.pieces.len()).find(edge).unwrap_or(self.pieces.len())
    }

    /// What the key says that the number is a value of, or an item of its list.
    pub(super) fn key(&self) -> Key {
        let mut at = self.here;
        let mut colon = false;
        while at > 0 {
            at -= 1;
            match self.kind(at) {
                Some(Kind::Colon) if !colon => colon = true,
                Some(Kind::BracketOpen | Kind::BracketClose | Kind::Line | Kind::Open | Kind::BraceOpen) => {}
                // The items before it in a list.
                Some(Kind::Comma | Kind::Cell | Kind::Number | Kind::Block) if !colon => {}
                Some(Kind::Word | Kind::Name(_)) if colon => break,
                _ => return Key::Unsaid,
            }
        }
        let mut said = Key::Unsaid;
        for at in (0..=at).rev().take(4) {
            match self.kind(at) {
                Some(Kind::Word) if is_one_of(self.word(at), NOT_KEYS) => return Key::Counts,
                Some(Kind::Word) if is_one_of(self.word(at), KEYS) => said = Key::Calls,
                Some(Kind::Word) => {}
                Some(Kind::Name(_)) => said = Key::Calls,
                _ => break,
            }
        }
        said
    }

    /// Goes through the names in the row or the object of the number.
    pub(super) fn beside(&self) -> impl Iterator<Item = usize> + '_ {
        let (from, to) = (self.line_start(self.here), self.line_end(self.here));
        let row = self.pieces.get(from..to).unwrap_or_default();
        row.iter().filter_map(|piece| match piece.kind {
            Kind::Name(name) => Some(name),
            _ => None,
        })
    }

    /// Whether a word for a line stands in the row or the object.
    pub(super) fn has_cue(&self) -> bool {
        let (from, to) = (self.line_start(self.here), self.line_end(self.here));
        (from..to).any(|at| self.kind(at) == Some(Kind::Word) && is_one_of(self.word(at), KEYS))
    }

    /// Whether nothing else stands in the cell of the number.
    pub(super) fn is_alone(&self) -> bool {
        let mark = |at: Option<usize>| match at.and_then(|at| self.kind(at)) {
            None => true,
            Some(kind) => {
                !matches!(kind, Kind::Word | Kind::Name(_) | Kind::Number | Kind::Open | Kind::Dash | Kind::Stop)
            }
        };
        mark(self.here.checked_sub(1)) && mark(Some(self.here + 1))
    }

    /// Whether what stands around the number in its cell or sentence says nothing but how to reach somebody.
    fn is_bare(&self) -> bool {
        let end =
            |at: &usize| self.kind(*at).is_some_and(|kind| kind.is_edge() || matches!(kind, Kind::Cell | Kind::Stop));
        let from = (0..self.here).rev().find(end).map_or(0, |edge| edge + 1);
        let to = (self.here + 1..self.pieces.len()).find(end).unwrap_or(self.pieces.len());
        let mut unknown = 0;
        for at in from..to {
            if self.kind(at) == Some(Kind::Word) {
                let word = self.word(at);
                if is_one_of(word, OTHERS) {
                    return false;
                }
                unknown += usize::from(!is_reaching(word) && !is_one_of(word, CALLING));
            }
        }
        unknown <= 1
    }

    /// The names of the row or the object that the number stands in.
    fn row(&self) -> Option<Given> {
        if !self.is_bare() {
            return None;
        }
        let (from, to) = (self.line_start(self.here), self.line_end(self.here));
        let cells = (from..to).filter(|at| self.kind(*at) == Some(Kind::Cell)).count();
        let mut given = Given::default();
        if cells > 0 {
            let whole = |at: usize| self.kind(at) == Some(Kind::Number) && self.word(at).len() > 3;
            let alone = self.beside().count() == 1 && !(from..to).any(whole);
            if self.general && !alone {
                return None;
            }
            self.names_between(from, to, &mut given);
        } else {
            // "Samaritans – for anyone who struggles to cope – 116 123": the line is about who begins it.
            let first = (from..self.here).find(|at| matches!(self.kind(*at), Some(Kind::Word | Kind::Name(_))))?;
            let head = matches!(self.kind(first), Some(Kind::Name(_)));
            let marked = matches!(self.kind(first + 1), Some(Kind::Colon | Kind::Dash | Kind::Comma | Kind::Open));
            // "Samaritans – call 116 123, text 85258": what only says another way to reach them goes on about them.
            let last = (from..self.here).rev().find(|at| self.kind(*at) == Some(Kind::Number));
            let words = |range: Range<usize>| range.filter(|at| self.kind(*at) == Some(Kind::Word));
            let goes_on =
                |last| words(last + 1..self.here).all(|at| is_one_of(self.word(at), CALLING) || self.is_joint(at));
            let numbers = last.is_some_and(|last| !goes_on(last) || words(last + 1..self.here).next().is_none());
            let stops = (from..self.here).filter(|at| self.kind(*at) == Some(Kind::Stop)).count();
            if head && marked && !numbers && stops < 3 {
                self.names_between(from, self.here, &mut given);
            }
        }
        (given.count > 0).then_some(given)
    }

    fn names_between(&self, from: usize, to: usize, given: &mut Given) {
        for at in from..to {
            if let Some(Kind::Name(name)) = self.kind(at) {
                given.add(name);
            }
        }
    }

    /// The name on a line of its own above the number, or in the fields beside it.
    fn above(&self) -> Option<Given> {
        if let Some(given) = self.sentence_before() {
            return Some(given);
        }
        if !self.is_bare() {
            return None;
        }
        self.object().or_else(|| self.heading())
    }

    /// Who the sentence before is about, where this one is about nobody else.
    fn sentence_before(&self) -> Option<Given> {
        let from = self.line_start(self.here);
        let stop_before = |at: usize| (from..at).rev().find(|at| self.kind(*at) == Some(Kind::Stop));
        let behind = (self.here + 1..self.pieces.len()).find(|at| self.kind(*at) == Some(Kind::Stop));
        let stop = stop_before(self.here)?;
        let is = |at: usize, words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(self.word(at)));
        let own = stop + 1..behind.unwrap_or(self.here);
        let words = |range: Range<usize>| range.filter(|at| self.kind(*at) == Some(Kind::Word));
        let about_them = is(stop + 1, &["it", "its", "it's", "they", "their", "them"])
            || own
                .clone()
                .any(|at| is(at, &["its", "their"]) && (at + 1..at + 4).any(|at| is_one_of(self.word(at), KEYS)));
        let others = words(stop + 1..self.here).any(|at| self.is_other(at));
        let unknown = words(own.clone()).filter(|at| !is_reaching(self.word(*at))).count();
        if behind.is_some_and(|at| self.word(at) == "?") || !about_them && (others || unknown > UNKNOWN_BESIDE) {
            return None;
        }
        if is(stop + 1, &["in", "for"]) && !(stop + 1..self.here).any(|at| is(at, &["it", "its", "they", "their"])) {
            return None;
        }
        let mut before = stop_before(stop).map_or(from, |stop| stop + 1);
        let mut given = Given::default();
        self.names_between(before, stop, &mut given);
        // A few words in between, as "Number?" or "the nurse asked", change nothing.
        if given.count == 0 && stop - before <= 4 && before > from {
            let earlier = stop_before(before - 1).map_or(from, |stop| stop + 1);
            self.names_between(earlier, before, &mut given);
            before = earlier;
        }
        let numbers = (before..stop).any(|at| self.kind(at) == Some(Kind::Number));
        (!numbers && (1..=2).contains(&given.count)).then_some(given)
    }

    /// Who the next sentence says it is: "It's SANEline."
    fn sentence_behind(&self) -> Option<Given> {
        let end = |at: &usize| self.kind(*at).is_some_and(|kind| kind.is_edge() || kind == Kind::Stop);
        let stop = (self.here + 1..self.pieces.len()).find(end).filter(|at| self.kind(*at) == Some(Kind::Stop))?;
        let from = (0..self.here).rev().find(end).map_or(0, |edge| edge + 1);
        if (from..stop).any(|at| matches!(self.kind(at), Some(Kind::Name(_) | Kind::Number))) {
            return None;
        }
        let is = |at: usize, words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(self.word(at)));
        let mut at = stop + 1;
        at += usize::from(self.kind(at) == Some(Kind::Open));
        let asked = self.word(stop) == "?";
        if !asked && !is(at, &["it", "that", "this"]) {
            return None;
        }
        while is(at, &["it", "that", "this", "s", "is", "the", "will", "be"]) {
            at += 1;
        }
        let Some(Kind::Name(name)) = self.kind(at) else { return None };
        let mut given = Given::default();
        given.add(name);
        Some(given)
    }

    /// Whether its row or brackets hold nothing but a name and the number.
    pub(super) fn is_pair_with_name(&self) -> bool {
        let edge = |at: &usize| {
            self.kind(*at).is_some_and(|kind| {
                kind.is_edge() || matches!(kind, Kind::Open | Kind::Close | Kind::BracketOpen | Kind::BracketClose)
            })
        };
        let from = (0..self.here).rev().find(edge).map_or(0, |edge| edge + 1);
        let to = (self.here + 1..self.pieces.len()).find(edge).unwrap_or(self.pieces.len());
        let mut names = 0;
        let mut marks = 0;
        for at in (from..to).filter(|at| *at != self.here) {
            match self.kind(at) {
                Some(Kind::Name(_)) => names += 1,
                Some(Kind::Cell | Kind::Comma | Kind::Colon) => marks += 1,
                _ => return false,
            }
        }
        names == 1 && marks > 0
    }

    /// The names among the fields of the object that the number is a value of, or of the key that it stands under.
    fn object(&self) -> Option<Given> {
        let mut depth = 0;
        let mut open = None;
        for at in (0..self.here).rev() {
            match self.kind(at)? {
                Kind::BraceClose => depth += 1,
                Kind::BraceOpen if depth == 0 => {
                    open = Some(at);
                    break;
                }
                Kind::BraceOpen => depth -= 1,
                _ => {}
            }
        }
        let open = open?;
        // Under a key of its own that says something else it belongs to nobody beside.
        let edge = |at: &usize| {
            matches!(self.kind(*at), Some(Kind::Cell | Kind::Comma)) || self.kind(*at).is_some_and(Kind::is_edge)
        };
        let field = self.field_start(edge);
        if (field..self.here).any(|at| {
            self.kind(at) == Some(Kind::Word) && !is_reaching(self.word(at)) && !is_one_of(self.word(at), KEYS)
        }) {
            return None;
        }
        let mut given = Given::default();
        let mut depth = 0;
        for at in open + 1..self.pieces.len() {
            match self.kind(at)? {
                Kind::BraceOpen => depth += 1,
                Kind::BraceClose if depth == 0 => break,
                Kind::BraceClose => depth -= 1,
                Kind::Name(name) if depth == 0 => given.add(name),
                _ => {}
            }
        }
        if given.count == 0 {
            // The key before the object.
            let edge = |at: &usize| {
                self.kind(*at).is_some_and(|kind| kind.is_edge() || kind == Kind::Comma || kind == Kind::Cell)
            };
            let from = (0..open).rev().find(edge).map_or(0, |edge| edge + 1);
            self.names_between(from, open, &mut given);
        }
        (given.count > 0).then_some(given)
    }

    /// Where the field begins that the number is a value of, or one of a list of values.
    fn field_start(&self, edge: impl Fn(&usize) -> bool) -> usize {
        let mut depth = 0;
        let mut start = 0;
        for at in (0..self.here).rev() {
            match self.kind(at) {
                Some(Kind::Close | Kind::BracketClose) => depth += 1,
                Some(Kind::Open | Kind::BracketOpen) if depth == 0 => start = 0,
                Some(Kind::Open | Kind::BracketOpen) => depth -= 1,
                _ if depth == 0 && edge(&at) => {
                    start = at + 1;
                    // Within a list the key stands before it.
                    let open = (0..at).rev().take(12).find(|at| {
                        !matches!(
                            self.kind(*at),
                            Some(Kind::Word | Kind::Number | Kind::Comma | Kind::Cell | Kind::Name(_))
                        )
                    });
                    if !open.is_some_and(|open| matches!(self.kind(open), Some(Kind::Open | Kind::BracketOpen))) {
                        return start;
                    }
                }
                _ => {}
            }
        }
        start
    }

    /// Whether a service is said to be called by the number right behind its name: "the police on 101", "call NHS 111".
    pub(super) fn is_plainly_called(&self) -> bool {
        let Some(link) = self.before() else {
            return self.after().is_some_and(|link| {
                link.joints == 0
                    && link.unknown == 0
                    && link.cost > 0
                    && (self.here..link.piece).any(|at| ["is", "for"].contains(&self.word(at)))
            });
        };
        let called = link
            .piece
            .checked_sub(1)
            .is_some_and(|at| is_one_of(self.word(at), CALLING) || is_one_of(self.word(at.saturating_sub(1)), CALLING));
        let led = (link.piece + 1..self.here)
            .any(|at| self.kind(at) == Some(Kind::Colon) || ["on", "at", "is", "ar", "by"].contains(&self.word(at)));
        let mark = |at: Option<usize>| {
            at.is_none_or(|at| !matches!(self.kind(at), Some(Kind::Word | Kind::Name(_) | Kind::Number | Kind::Comma)))
        };
        let alone = mark(link.piece.checked_sub(1)) && mark(Some(self.here + 1)) && link.piece + 1 == self.here;
        link.unknown == 0 && link.joints == 0 && (led || called || alone)
    }

    /// Whether the word right before says that it is the number of something else: "box 85258".
    pub(super) fn is_counted(&self) -> bool {
        let before = self
            .here
            .checked_sub(1)
            .filter(|before| self.kind(*before) == Some(Kind::Word))
            .map(|before| self.word(before));
        before.is_some_and(|word| {
            !is_reaching(word)
                && !is_one_of(word, CALLING)
                && !is_one_of(word, AFTER)
                && !is_one_of(word, KEYS)
                && !is_one_of(word, FOLLOWING)
        })
    }

    /// The name on a line of its own above.
    fn heading(&self) -> Option<Given> {
        // A line that names somebody is not about who is named above.
        if self.beside().next().is_some() {
            return None;
        }
        let mut end = self.line_start(self.here).checked_sub(1)?;
        let mut labelled = false;
        let mut blocks = usize::from(matches!(self.kind(end), Some(Kind::Block | Kind::Heading)));
        for _ in 0..LINES {
            let from = self.line_start(end);
            let line = from..end;
            let count = |kind: fn(Kind) -> bool| line.clone().filter(|at| self.kind(*at).is_some_and(kind)).count();
            let names = count(|kind| matches!(kind, Kind::Name(_)));
            let words = line
                .clone()
                .filter(|at| self.kind(*at) == Some(Kind::Word) && !is_one_of(self.word(*at), REACHING))
                .count();
            let numbers = count(|kind| kind == Kind::Number);
            if names > 0 {
                let next_to_it = end + 1 == self.line_start(self.here);
                let marked = from.checked_sub(1).and_then(|at| self.kind(at)) == Some(Kind::Heading);
                let most = if marked || next_to_it {
                    5
                } else if blocks > 1 {
                    1
                } else {
                    3
                };
                let asks = line.clone().any(|at| self.word(at) == "?");
                if numbers > 0 || words > most || names > 3 || asks {
                    return None;
                }
                let mut given = Given::default();
                self.names_between(from, end, &mut given);
                return Some(given);
            }
            // A short line that says something else is a heading of its own.
            let all = count(|kind| kind == Kind::Word);
            let label = words > 0 && all <= 4 && numbers == 0 && count(|kind| kind == Kind::Stop) == 0;
            if words > 10 || blocks > 3 || labelled {
                return None;
            }
            labelled = label;
            end = from.checked_sub(1)?;
            blocks += usize::from(matches!(self.kind(end), Some(Kind::Block | Kind::Heading)));
        }
        None
    }
}
