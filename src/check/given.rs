//! Whose number a text says it is, on the line of the number: the name before or behind it, and those joined to that name.
//!
//! What stands between a name and the number says how far apart they are. The nearer name has the number; where both are as
//! near, the one on the side on which the line begins. Where it is not clear, nothing is said.

use super::around::Around;
use super::cues::{AFTER, ATTRIBUTES, CALLING, OTHERS};
use super::pieces::Kind;

/// Names that a text gives a number to, any of which may have it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Given {
    names: [usize; MOST],
    count: usize,
    /// Whether it is said right beside the number, with nothing else in between.
    pub(super) plainly: bool,
    /// Whether the edge of a cell stands between.
    pub(super) across: bool,
    /// Whether the name has a capital.
    pub(super) capital: bool,
}

/// Most names of a group.
const MOST: usize = 6;

impl Given {
    pub(super) fn add(&mut self, name: usize) {
        if let Some(free) = self.names.get_mut(self.count) {
            *free = name;
            self.count += 1;
        }
    }

    /// How many names there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Goes through the names, by their places in the list.
    pub(super) fn names(&self) -> impl Iterator<Item = usize> + '_ {
        self.names.iter().take(self.count).copied()
    }

    /// The same, if there is a name.
    pub(super) fn some(self) -> Option<Self> {
        (self.count > 0).then_some(self)
    }
}

impl FromIterator<usize> for Given {
    fn from_iter<I: IntoIterator<Item = usize>>(names: I) -> Self {
        let mut given = Self::default();
        names.into_iter().for_each(|name| given.add(name));
        given
    }
}

/// A name on one side of the number, and what stands between.
#[derive(Clone, Copy, Debug, Default)]
struct Link {
    /// The place of the name among the pieces.
    piece: usize,
    /// How far it is, in steps that differ by what stands between.
    cost: usize,
    /// How many words stand between that say nothing of reaching anybody.
    unknown: usize,
    /// How many other numbers.
    numbers: usize,
    /// Whether nothing but commas joins those numbers.
    listed: bool,
    /// How many commas, slashes, "or" and "and".
    joints: usize,
    /// How many edges of cells.
    cells: usize,
}

/// The cost of what joins two things of a list.
const JOINT: usize = 6;
/// Most words between a service and its number that say something else.
const UNKNOWN: usize = 12;
/// Most that a service may be away from a number that anybody may be told to call, in cost.
const GENERAL: usize = 8;
/// Most that a name may be away from the number behind it that it belongs to.
const CLAIM: usize = 7;
/// How many pieces at most stand between two names of a group, and in a group behind the number.
const APART: usize = 6;
const GROUP: usize = 12;

/// Words that begin another case.
const CASES: &[&str] = &["if", "when", "whereas", "while", "unless", "otherwise", "else"];

impl Link {
    fn join(&mut self) {
        self.cost += JOINT;
        self.joints += 1;
    }

    fn cross(&mut self) {
        self.cost += 2;
        self.cells += 1;
    }
}

impl Around<'_> {
    /// What is known of a link, without its names.
    fn linked(&self, link: &Link) -> Given {
        // "Anytown Mind" is not Mind.
        let before = link.piece.checked_sub(1).filter(|at| self.word(*at).starts_with(char::is_uppercase));
        let branch = before.is_some_and(|at| !self.is_reaching(at) && !self.is_in(at, CALLING));
        let plainly = link.unknown == 0 && link.numbers == 0 && link.cost < JOINT && !branch;
        let capital = self.text_of(link.piece).starts_with(char::is_uppercase);
        Given { plainly, across: link.cells > 0, capital, ..Given::default() }
    }

    /// The name on the same line that belongs to the number.
    pub(super) fn direct(&self) -> Option<Given> {
        if let Some(own) = self.respective_behind() {
            return own.some();
        }
        match (self.before(), self.after()) {
            (Some(before), Some(after)) if after.cost <= 1 && self.kind(self.here + 1) == Some(Kind::Open) => {
                // "Childline 0800 1111 (NSPCC)"
                let mut given = self.group(before);
                self.names_after(after.piece, &mut given);
                Some(given)
            }
            (Some(before), Some(after)) if before.cost < after.cost || before.cells < after.cells => {
                Some(self.group(before))
            }
            (Some(before), Some(after))
                if (before.cost == after.cost || after.joints > 0) && self.begins_with_name() =>
            {
                Some(self.group(before))
            }
            (Some(before), None) => Some(self.group(before)),
            (_, Some(after)) => {
                let mut given = self.linked(&after);
                self.names_after(after.piece, &mut given);
                Some(given)
            }
            (None, None) => None,
        }
    }

    /// The name for a number of a list behind which as many names stand: "0800 1111 and 116 123 are Childline and Samaritans
    /// respectively"; none where they are not as many. `None` where it is no such list.
    fn respective_behind(&self) -> Option<Given> {
        let is_listed = |at: usize| self.is_joint(at) || self.kind(at) == Some(Kind::Number) || at == self.here;
        let from = (0..self.here).rev().take_while(|at| is_listed(*at)).last().unwrap_or(self.here);
        let to = (self.here..self.pieces.len()).find(|at| !is_listed(*at))?;
        let is_number = |at: &usize| matches!(self.kind(*at), Some(Kind::Number | Kind::Here));
        let (before, all) = ((from..self.here).filter(is_number).count(), (from..to).filter(is_number).count());
        let leading = ["are", "is", "for", "respectively", "the", "reach"];
        let said = (to..self.pieces.len()).find(|at| !self.is(*at, &leading)).filter(|said| *said > to)?;
        let belongs = |at: &usize| self.name(*at).is_some() || self.is_joint(*at) || self.is_reaching(*at);
        let end = (said..self.pieces.len()).find(|at| !belongs(at)).unwrap_or(self.pieces.len());
        let names = || self.names(said..end);
        if all < 2 || names().count() < 2 {
            return None;
        }
        let own = names().nth(before).filter(|_| names().count() == all);
        Some(Given::from_iter(own))
    }

    /// Whether a name stands before any number on its line.
    fn begins_with_name(&self) -> bool {
        let mut kinds = self.line(self.here).filter_map(|at| self.kind(at));
        matches!(kinds.find(|kind| matches!(kind, Kind::Name(_) | Kind::Number | Kind::Here)), Some(Kind::Name(_)))
    }

    /// The nearest name before the number on its line.
    fn before(&self) -> Option<Link> {
        // "Samaritans said that 0800 1111 is": the number begins what is said.
        if self.here > 0 && self.is(self.here - 1, &["that"]) {
            return None;
        }
        let mut link = Link { listed: true, ..Link::default() };
        // Whether nothing but joints has come since the number.
        let (mut joined, mut at) = (true, self.here);
        // Whether somebody else is named behind what begins another clause: "Childline is for children; adults ring".
        let mut other = false;
        while at > 0 {
            at -= 1;
            if other
                && (self.is_joint(at)
                    || matches!(self.kind(at), Some(Kind::Dash | Kind::Colon | Kind::Close | Kind::Open)))
            {
                return None;
            }
            match self.kind(at)? {
                Kind::Name(_) if self.is_telling(at) => link.unknown += 1,
                Kind::Name(_) => {
                    link.piece = at;
                    let elsewhere = link.joints > 0 && link.numbers == 0 && self.has_its_number_before(at);
                    return (!elsewhere && self.is_near(&link)).then_some(link);
                }
                // Beside a mailbox a number is another way to the same service.
                Kind::Number if self.text_of(self.here).contains('@') => {}
                // "Samaritans on 116 123 or 0808 164 0123"
                Kind::Number if joined && link.cost > 0 => {
                    link.listed &= (at + 1..self.here).all(|between| self.kind(between) == Some(Kind::Comma));
                    link.numbers += 1;
                    link.cost = 1;
                }
                Kind::Close => {
                    at = self.before_brackets(at)?;
                    joined = false;
                }
                Kind::Comma | Kind::Slash => link.join(),
                Kind::Word if self.is_joint(at) => link.join(),
                Kind::Word if self.is_other(at) && self.is(at, CASES) => return None,
                Kind::Word if self.is_reaching(at) => link.cost += 1,
                Kind::Word => {
                    other |= self.is_other(at);
                    link.unknown += 1;
                    link.cost += 4;
                }
                Kind::Dash => link.cost += 2,
                Kind::Cell => link.cross(),
                Kind::Colon | Kind::Open | Kind::BracketOpen | Kind::BracketClose => {}
                _ => return None,
            }
            let joint = self.is_joint(at) || matches!(self.kind(at), Some(Kind::Number | Kind::Cell));
            joined &= joint || link.numbers > 0;
        }
        None
    }

    /// Whether it is the police who tell or ask something: "Police appealed for witnesses to come forward on".
    fn is_telling(&self, name: usize) -> bool {
        let verb = self.kind(name + 1) == Some(Kind::Word) && !self.is_reaching(name + 1);
        verb && self.text_of(name).eq_ignore_ascii_case("police") && !self.is_in(name + 1, CALLING)
    }

    /// Whether a name before the number is near enough.
    fn is_near(&self, link: &Link) -> bool {
        if !self.general {
            return link.unknown <= UNKNOWN;
        }
        // "The police are on 101, which", "to tell the police, dial 101", but not "Childline, or 999".
        let between = link.piece + 1..self.here;
        let which = between.clone().any(|at| self.is(at, &["which"]));
        let urgent = ["999", "112"].contains(&self.text_of(self.here));
        let comma = || between.clone().all(|at| !self.is_joint(at) || self.kind(at) == Some(Kind::Comma));
        let dialled = !urgent && self.is_in(self.here - 1, CALLING) && link.joints == 1 && comma();
        let plain = link.unknown == 0 && link.cost <= GENERAL && link.joints <= usize::from(which);
        link.numbers == 0 && link.cells == 0 && (plain || dialled && link.unknown <= 4)
    }

    /// Whether a name belongs to a number before it: "116 123 for Samaritans or".
    fn has_its_number_before(&self, name: usize) -> bool {
        let is_mark = |at: usize| match self.kind(at) {
            // What opens behind a comma is another entry.
            Some(Kind::Open | Kind::BracketOpen) => at > 0 && self.kind(at - 1) != Some(Kind::Comma),
            Some(Kind::Word | Kind::Name(_) | Kind::Number | Kind::Stop) | None => false,
            Some(kind) => !kind.is_edge(),
        };
        let is_leading = |at: &usize| self.is_in(*at, AFTER) || is_mark(*at);
        let first = (0..name).rev().take(GROUP).find(|at| !is_leading(at));
        first.is_some_and(|at| self.kind(at) == Some(Kind::Number))
    }

    /// Where to go on before brackets that end here: at a name in them, or where they begin; `None` where they hold a number.
    fn before_brackets(&self, close: usize) -> Option<usize> {
        let Some(open) = (0..close).rev().take(40).find(|open| self.kind(*open) == Some(Kind::Open)) else {
            return Some(close);
        };
        if self.has_number(open..close) {
            return None;
        }
        let name = (open..close).rev().find(|within| self.name(*within).is_some());
        Some(name.map_or(open, |name| name + 1))
    }

    /// The nearest name behind the number on its line that belongs to no other number.
    fn after(&self) -> Option<Link> {
        let mut link = Link::default();
        let mut closed = false;
        for at in self.here + 1..self.pieces.len() {
            match self.kind(at)? {
                Kind::Name(_) => {
                    link.piece = at;
                    let bracketed = self.kind(at - 1) == Some(Kind::Open) && at == self.here + 2;
                    // "Ring 159, which is your bank", but not "101, Childline".
                    let said =
                        !self.general || link.joints == 0 || (self.here..at).any(|at| self.is(at, &["is", "are"]));
                    return (said && (bracketed || !self.is_claimed(at))).then_some(link);
                }
                // "Childline (0800 1111), and the NSPCC": what the brackets close belongs to what stands before them.
                _ if self.is_joint(at) && (link.joints > 0 || closed) => return None,
                Kind::Comma | Kind::Slash => link.join(),
                Kind::Word if self.is_joint(at) => link.join(),
                Kind::Word if self.is_in(at, AFTER) || self.is_figure(at) => link.cost += 1,
                // One word that says something else.
                Kind::Word if link.unknown == 0 && !self.general && !self.is_in(at, OTHERS) => {
                    link.unknown += 1;
                    link.cost += 5;
                }
                Kind::Dash => link.cost += 1,
                Kind::Colon => link.cost += 2,
                Kind::Close => {
                    closed = true;
                    link.cost += 3;
                }
                Kind::Cell => link.cross(),
                Kind::Open | Kind::BracketOpen | Kind::BracketClose => {}
                _ => return None,
            }
        }
        None
    }

    /// Whether a name belongs to a number behind it.
    fn is_claimed(&self, name: usize) -> bool {
        let mut cost = 0;
        for at in name + 1..self.pieces.len().min(name + 14) {
            match self.kind(at) {
                Some(Kind::Number) => return cost <= CLAIM,
                Some(Kind::Comma) => cost += 4,
                // "0800 1111 Childline / 116 123 Samaritans"
                Some(_) if self.is_joint(at) => return false,
                Some(Kind::Word) if self.is_in(at, OTHERS) => return false,
                Some(Kind::Word) => cost += if self.is_reaching(at) { 1 } else { 3 },
                Some(Kind::Name(_)) => cost += 2,
                Some(kind) if kind.is_edge() || matches!(kind, Kind::Stop | Kind::Here) => return false,
                Some(_) => {}
                None => return false,
            }
        }
        false
    }

    /// The names of a link that stands before: the one that is meant, or all that are joined to it; none where there are
    /// several numbers too and each may be anybody's.
    fn group(&self, link: Link) -> Given {
        let mut places = [link.piece; MOST];
        let mut count = 1;
        let mut at = link.piece;
        while count < MOST {
            let Some((found, is_meant)) = self.joined_before(at) else { break };
            // But "run by Childline (0800 1111)": what stands in brackets right behind a name is its own.
            if is_meant && self.here.checked_sub(1).and_then(|at| self.kind(at)) != Some(Kind::Open) {
                count = 0;
            }
            if let Some(place) = places.get_mut(count) {
                *place = found;
                count += 1;
            }
            at = found;
        }
        let chosen = places.get(..count).unwrap_or_default();
        let numbers = link.numbers + 1 + self.numbers_behind();
        // As many names as numbers: each has its own.
        let own = (count > 1 && count == numbers).then(|| chosen.iter().rev().nth(link.numbers)).flatten();
        let mut given = self.linked(&link);
        if own.is_some() || numbers == 1 || count == 1 && !(link.listed && link.numbers > 0) {
            let chosen = own.map_or(chosen, core::slice::from_ref);
            chosen.iter().filter_map(|place| self.name(*place)).for_each(|name| given.add(name));
        }
        given
    }

    /// The name before one that is joined to it, and whether it is meant alone: "Childline, run by the NSPCC".
    fn joined_before(&self, name: usize) -> Option<(usize, bool)> {
        let (mut attribute, mut unknown, mut joints) = (false, 0, 0);
        for at in (name.saturating_sub(APART)..name).rev() {
            match self.kind(at)? {
                Kind::Name(_) => {
                    // Words of nobody's stand between things of a list alone, and a dash divides them.
                    let dash = at + 1 < name && (at + 1..name).all(|between| self.kind(between) == Some(Kind::Dash));
                    let apart = unknown > 0 && joints == 0 || dash && !attribute;
                    return (!apart).then_some((at, attribute));
                }
                Kind::Close if at + 1 < name => return None,
                Kind::Comma | Kind::Slash => joints += 1,
                Kind::Word if self.is_joint(at) => joints += 1,
                Kind::Word if self.is_in(at, ATTRIBUTES) => attribute |= !self.is(at, &["of"]),
                Kind::Word => {
                    unknown += usize::from(!self.is_reaching(at));
                    if unknown > 2 || self.is_other(at) {
                        return None;
                    }
                }
                Kind::Dash | Kind::Open | Kind::Close | Kind::Cell => {}
                _ => return None,
            }
        }
        None
    }

    /// How many numbers follow that are joined to this one.
    fn numbers_behind(&self) -> usize {
        let (mut count, mut joints) = (0, 0);
        for at in self.here + 1..self.pieces.len() {
            if self.is_joint(at) {
                joints += 1;
            } else if joints > 0 && self.kind(at) == Some(Kind::Number) {
                count += 1;
                joints = 0;
            } else if !self.is(at, &["on", "at", "respectively"]) {
                break;
            }
        }
        count
    }

    /// The name that begins a group behind the number, and those joined to it without a number of their own.
    fn names_after(&self, first: usize, given: &mut Given) {
        let mut attribute = false;
        for at in first..self.pieces.len().min(first + GROUP) {
            match self.kind(at) {
                Some(Kind::Name(name)) if !attribute && (at == first || !self.is_claimed(at)) => given.add(name),
                Some(Kind::Slash | Kind::Dash | Kind::Open) => {}
                Some(Kind::Word) if self.is_in(at, ATTRIBUTES) => attribute = true,
                Some(Kind::Word) if self.is_joint(at) || self.is_reaching(at) => {}
                _ => return,
            }
        }
    }

    /// Whether a service is said to be called by the number right behind its name, or the number to be its: "the police on
    /// 101", "call NHS 111", "101 is the police".
    pub(super) fn is_plainly_called(&self) -> bool {
        let plain = |link: &Link| link.unknown == 0 && link.joints == 0;
        let Some(link) = self.before().filter(plain) else {
            let behind = self.after().filter(|link| plain(link) && link.cost > 0);
            return behind.is_some_and(|link| (self.here..link.piece).any(|at| self.is(at, &["is", "for"])));
        };
        let called = (link.piece.saturating_sub(2)..link.piece).any(|at| self.is_in(at, CALLING));
        let led = (link.piece + 1..self.here)
            .any(|at| self.kind(at) == Some(Kind::Colon) || self.is(at, &["on", "at", "is", "ar", "by", "use"]));
        called || led || self.fills_a_place(link.piece)
    }

    /// Whether a name and the number right behind it stand by themselves between marks: "Childline 999 / Police 101".
    fn fills_a_place(&self, name: usize) -> bool {
        let is_mark = |kind| !matches!(kind, Kind::Word | Kind::Name(_) | Kind::Number | Kind::Comma);
        let before = name.checked_sub(1).and_then(|at| self.kind(at));
        name + 1 == self.here && before.is_none_or(is_mark) && self.kind(self.here + 1).is_none_or(is_mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::names::{Form, Name, Names};
    use crate::check::pieces::{Piece, read};
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    const NAMES: &[Name] = &[
        Name::packed("childline", Form::Own, 5, &[0]),
        Name::packed("nspcc", Form::Own, 5, &[1]),
        Name::packed("samaritans", Form::Own, 10, &[2]),
    ];

    /// The names that a text gives the number to that stands at its `#`, by their first letters.
    fn given(text: &str) -> String {
        let here = text.find('#').unwrap();
        let mut pieces: Vec<Piece> = Vec::new();
        read(text, &Names::packed(NAMES), 0..text.len(), here..here + 1, &mut pieces);
        let place = pieces.iter().position(|piece| piece.kind == Kind::Here).unwrap();
        let around = Around { text, pieces: &pieces, here: place, general: false };
        let names = around.given().map(|given| given.names().collect::<Vec<_>>()).unwrap_or_default();
        names.iter().filter_map(|name| NAMES.get(*name)).map(|name| name.key[..1].to_string()).collect()
    }

    #[test]
    fn the_nearer_name_has_the_number() {
        for (text, expected) in [
            ("Childline on #", "c"),
            ("# is Childline", "c"),
            ("# (Childline)", "c"),
            ("Samaritans 116 123, Childline #", "c"),
            ("116 123 Samaritans, # Childline", "c"),
            ("Samaritans # Childline 0800 1111", "s"),
            ("Childline, who are there for anyone under nineteen in the whole country, on #", "c"),
            ("Childline or Samaritans on #", "sc"),
            ("Childline, run by the NSPCC, on #", "c"),
            ("Childline (part of the NSPCC) #", "c"),
            ("Samaritans and Childline on 116 123 and #", "c"),
            ("Samaritans and Childline on # and 0800 1111", "s"),
            ("Samaritans on 116 123 or #", "s"),
            ("Samaritans on 116 123, #", ""),
            ("Childline is for children; adults ring #", ""),
            ("Childline counsellors came. The office is on #", ""),
        ] {
            assert_eq!(given(text), expected, "{text}");
        }
    }

    #[test]
    fn rows_objects_headings_and_sentences_say_whose_it_is() {
        for (text, expected) in [
            ("| Childline | for the young | # |", "c"),
            ("Childline \u{2013} for anyone who struggles with school and home and friends \u{2013} #", "c"),
            ("{\"name\": \"Childline\", \"about\": \"for the young\", \"phone\": \"#\"}", "c"),
            ("{\"phone\": \"#\", \"name\": \"Childline\"}", "c"),
            ("childline:\n  phone: #", "c"),
            ("\"childline\": { \"phone\": \"#\" }", "c"),
            ("Childline\n\nCall #", "c"),
            ("Childline\nOpen day and night\nPhone #", "c"),
            ("Childline are there for you. Call them on #.", "c"),
            ("Call #. It's Childline.", "c"),
            ("Who answers #? Childline do.", "c"),
            ("Childline 0800 1111\nOur office\n#", ""),
            ("Childline\nOur office\nThe head's study\n#", ""),
        ] {
            assert_eq!(given(text), expected, "{text}");
        }
    }
}
