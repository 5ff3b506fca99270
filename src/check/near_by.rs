//! Whose number a text says it is, by what stands around its line: the name that begins the row, the sentences beside it, the
//! object that it is a value of, the heading above.

use core::ops::Range;

use super::around::Around;
use super::cues::{CALLING, KEYS, OTHERS};
use super::given::Given;
use super::pieces::Kind;

/// Most words that say something else in a sentence that goes on about a service.
const UNKNOWN: usize = 4;
/// How long a sentence between may be that changes nothing, in pieces.
const ASIDE: usize = 4;
/// Most lines above a number that are read for whose it is.
const LINES: usize = 8;
/// Most words that say something else on a line between, and most edges of paragraphs.
const BETWEEN: usize = 10;
const EDGES: usize = 3;
/// Most words of a line that is a label.
const LABEL: usize = 4;

const PRONOUNS: &[&str] = &["it", "its", "they", "their", "them"];

impl Around<'_> {
    /// Whose number it is by the text, or `None` where that is not clear.
    pub(super) fn given(&self) -> Option<Given> {
        self.on_its_line().or_else(|| self.near_by())
    }

    /// Whose number it is by its own line.
    pub(super) fn on_its_line(&self) -> Option<Given> {
        let in_row = || if self.general && !self.is_alone() { None } else { self.in_its_row() };
        self.direct().or_else(in_row)
    }

    /// Whose number it is by what stands above or behind its line.
    pub(super) fn near_by(&self) -> Option<Given> {
        if self.general {
            if self.is_alone() && self.beside().count() == 1 {
                return self.object();
            }
            let says = |kind| matches!(kind, Kind::Word | Kind::Name(_));
            if self.line(self.here).any(|at| self.kind(at).is_some_and(says)) {
                return self.only_name();
            }
        }
        let above = || if self.is_bare() { self.object().or_else(|| self.heading()) } else { None };
        self.sentence_behind().or_else(|| self.sentence_before()).or_else(above)
    }

    /// The only name of the sentence, where that says how to reach somebody and speaks of nobody else: "The police ask you to use
    /// 111 for what can wait."
    pub(super) fn only_name(&self) -> Option<Given> {
        let urgent = ["999", "112", "18000"].contains(&self.text_of(self.here));
        let own = self.sentence();
        let led = self.here.checked_sub(1).is_some_and(|at| {
            self.is(at, &["on", "is", "use", "to", "by"])
                || self.is_in(at, CALLING)
                || self.kind(at) == Some(Kind::Colon)
        });
        let others = || self.words(own.clone()).any(|at| self.is_in(at, OTHERS) && !self.is(at, &["when"]));
        let joined = || (own.clone()).any(|at| self.is(at, &["or"]));
        let one = self.names(own.start..self.here).count() == 1 && self.names(own.clone()).count() == 1;
        if urgent || !led || !one || self.has_number(own.clone()) || others() || joined() {
            return None;
        }
        self.names(own).collect::<Given>().some()
    }

    /// The names of the row that the number stands in, or the name that begins its line.
    fn in_its_row(&self) -> Option<Given> {
        if !self.is_bare() {
            return None;
        }
        let line = self.line(self.here);
        if !line.clone().any(|at| self.kind(at) == Some(Kind::Cell)) {
            return self.head_of(line);
        }
        let others = line.clone().any(|at| self.kind(at) == Some(Kind::Number) && self.text_of(at).len() > 3);
        let alone = self.beside().count() == 1 && !others;
        if self.general && !alone { None } else { self.names(line).collect::<Given>().some() }
    }

    /// The name that begins the line, with a mark behind it, and what else is named before the number:
    /// "Samaritans – for anyone who struggles to cope – 116 123".
    fn head_of(&self, line: Range<usize>) -> Option<Given> {
        let before = line.start..self.here;
        let first = before.clone().find(|at| matches!(self.kind(*at), Some(Kind::Word | Kind::Name(_))))?;
        let mark = matches!(self.kind(first + 1), Some(Kind::Colon | Kind::Dash | Kind::Comma | Kind::Open));
        let stops = before.clone().filter(|at| self.kind(*at) == Some(Kind::Stop)).count();
        // "Samaritans – call 116 123, text 85258": what only says another way to reach them goes on about them.
        let last = before.clone().rev().find(|at| self.kind(*at) == Some(Kind::Number));
        let goes_on = last.is_none_or(|last| {
            let mut words = self.words(last + 1..self.here).peekable();
            words.peek().is_some() && words.all(|at| self.is_in(at, CALLING) || self.is_joint(at))
        });
        let about = self.name(first).is_some() && mark && goes_on && stops < 3;
        if about { self.names(before).collect::<Given>().some() } else { None }
    }

    /// Where the sentence before a place on the line of the number ends.
    fn stop_before(&self, at: usize) -> Option<usize> {
        (self.line(self.here).start..at).rev().find(|at| self.kind(*at) == Some(Kind::Stop))
    }

    /// Who the sentence before is about, where this one is about nobody else.
    fn sentence_before(&self) -> Option<Given> {
        let stop = self.stop_before(self.here)?;
        let own = self.sentence();
        if !self.goes_on_about_them(&own) {
            return None;
        }
        let start = |stop: Option<usize>| stop.map_or(self.line(self.here).start, |stop| stop + 1);
        let mut before = start(self.stop_before(stop))..stop;
        // A few words in between, as "Number?" or "the nurse asked", change nothing.
        if self.names(before.clone()).next().is_none() && before.len() <= ASIDE {
            if let Some(earlier) = before.start.checked_sub(1) {
                before.start = start(self.stop_before(earlier));
            }
        }
        let given: Given = self.names(before.clone()).collect();
        given.some().filter(|given| given.count() < 3 && !self.has_number(before))
    }

    /// Whether a sentence with the number is still about who was named before it.
    fn goes_on_about_them(&self, own: &Range<usize>) -> bool {
        // "0800 1111, 116 123": in a list of numbers each may be anybody's.
        let is_number = |at: Option<usize>| at.is_some_and(|at| self.kind(at) == Some(Kind::Number));
        let before = self.here.checked_sub(1).filter(|at| self.is_joint(*at)).and_then(|at| at.checked_sub(1));
        let behind = Some(self.here + 1).filter(|at| self.is_joint(*at)).map(|at| at + 1);
        if self.text_of(own.end) == "?" || is_number(before) || is_number(behind) {
            return false;
        }
        let theirs = |at: usize| self.is(at, &["its", "their"]) && (at + 1..at + 4).any(|at| self.is_in(at, KEYS));
        if self.is(own.start, PRONOUNS) || own.clone().any(theirs) {
            return true;
        }
        // "In Scotland, call": another case.
        let elsewhere = self.is(own.start, &["in", "for"]) && !(own.start..self.here).any(|at| self.is(at, PRONOUNS));
        let unknown = self.words(own.clone()).filter(|at| !self.is_reaching(*at)).count();
        let mut before = self.words(own.start..self.here);
        !elsewhere && unknown <= UNKNOWN && !before.any(|at| self.is_other(at))
    }

    /// Who the next sentence says it is: "It's SANEline.", "Who answers? Mermaids do."
    fn sentence_behind(&self) -> Option<Given> {
        let own = self.sentence();
        let ended = self.kind(own.end) == Some(Kind::Stop);
        if !ended || self.has_number(own.clone()) || self.names(own.clone()).next().is_some() {
            return None;
        }
        let opened = usize::from(self.kind(own.end + 1) == Some(Kind::Open));
        let first = own.end + 1 + opened;
        let said = self.text_of(own.end) == "?" || self.is(first, &["it", "that", "this"]);
        let leading = ["it", "that", "this", "s", "is", "the", "will", "be"];
        let name = (first..self.pieces.len()).find(|at| !self.is(*at, &leading)).filter(|_| said)?;
        Given::from_iter(self.name(name)).some()
    }

    /// The names among the fields of the object that the number is a value of, or of the key that the object stands under.
    fn object(&self) -> Option<Given> {
        let open = self.object_start()?;
        // Under a key of its own that says something else it belongs to nobody beside.
        let mut key = self.words(self.field_start()..self.here);
        if key.any(|at| !self.is_reaching(at) && !self.is_in(at, KEYS)) {
            return None;
        }
        let mut depth = 0;
        let mut given = Given::default();
        for at in open + 1..self.pieces.len() {
            match self.kind(at)? {
                Kind::BraceOpen => depth += 1,
                Kind::BraceClose if depth == 0 => break,
                Kind::BraceClose => depth -= 1,
                // But `text: "Text SHOUT to 85258"` has a number of its own.
                Kind::Name(name) if depth == 0 && !self.has_number(self.stretch(at, is_edge_of_field)) => {
                    given.add(name)
                }
                _ => {}
            }
        }
        let key = || self.names(self.stretch(open, is_edge_of_field).start..open).collect::<Given>();
        given.some().or_else(|| key().some())
    }

    /// The brace that opens the object of the number.
    fn object_start(&self) -> Option<usize> {
        let mut depth = 0;
        (0..self.here).rev().find(|at| {
            match self.kind(*at) {
                Some(Kind::BraceClose) => depth += 1,
                Some(Kind::BraceOpen) if depth == 0 => return true,
                Some(Kind::BraceOpen) => depth -= 1,
                _ => {}
            }
            false
        })
    }

    /// Where the field begins that the number is a value of, or one of a list of values.
    fn field_start(&self) -> usize {
        let own = self.stretch(self.here, is_edge_of_field).start;
        // Within a list the key stands before it.
        let is_item = |at: &usize| {
            !matches!(self.kind(*at), Some(Kind::Word | Kind::Number | Kind::Comma | Kind::Cell | Kind::Name(_)))
        };
        let open = (0..own).rev().take(12).find(is_item);
        let open = open.filter(|open| matches!(self.kind(*open), Some(Kind::Open | Kind::BracketOpen)));
        open.map_or(own, |open| self.stretch(open, is_edge_of_field).start)
    }

    /// The name on a line of its own above, or on the next field where the lines are fields.
    fn heading(&self) -> Option<Given> {
        let own = self.line(self.here);
        // A line that names somebody is not about who is named above.
        if self.beside().next().is_some() {
            return None;
        }
        if let Some(given) = self.name_below(&own) {
            return Some(given);
        }
        let mut edge = own.start.checked_sub(1)?;
        let is_block = |at: usize| matches!(self.kind(at), Some(Kind::Block | Kind::Heading));
        let (mut blocks, mut labelled) = (usize::from(is_block(edge)), false);
        for _ in 0..LINES {
            let line = self.line(edge).start..edge;
            let unknown = self.words(line.clone()).filter(|at| !self.is_reaching(*at)).count();
            if self.names(line.clone()).next().is_some() {
                return self.named_by_heading(line, unknown, blocks, &own);
            }
            // A short line that says something else is a heading of its own.
            if unknown > BETWEEN || blocks > EDGES || labelled {
                return None;
            }
            let ended = line.clone().any(|at| self.kind(at) == Some(Kind::Stop));
            labelled =
                unknown > 0 && !ended && self.words(line.clone()).count() <= LABEL && !self.has_number(line.clone());
            edge = line.start.checked_sub(1)?;
            blocks += usize::from(is_block(edge));
            if self.begins_another_object(edge) {
                return None;
            }
        }
        None
    }

    /// Whether an object begins behind another one: what stands above is about somebody else.
    fn begins_another_object(&self, edge: usize) -> bool {
        let is_between = |at: &usize| !matches!(self.kind(*at), Some(Kind::Line | Kind::Comma | Kind::Block));
        let before = || (0..edge).rev().find(is_between).and_then(|at| self.kind(at));
        self.kind(edge) == Some(Kind::BraceOpen) && before() == Some(Kind::BraceClose)
    }

    /// The name on the line below, where a paragraph begins with the number and that line holds a name alone.
    fn name_below(&self, own: &Range<usize>) -> Option<Given> {
        let begins = own.start.checked_sub(1).and_then(|at| self.kind(at)) == Some(Kind::Block);
        if !begins || own.len() > 1 || self.kind(own.end) != Some(Kind::Line) {
            return None;
        }
        let below = own.end + 1..self.line(own.end + 1).end;
        if below.len() == 1 { self.names(below).collect::<Given>().some() } else { None }
    }

    /// The names of a line above, if it is a heading.
    fn named_by_heading(&self, line: Range<usize>, unknown: usize, blocks: usize, own: &Range<usize>) -> Option<Given> {
        let marked = line.start.checked_sub(1).and_then(|at| self.kind(at)) == Some(Kind::Heading);
        let most = match blocks {
            _ if marked || line.end + 1 == own.start => 5,
            0 | 1 => 3,
            _ => 1,
        };
        let asks = line.clone().any(|at| self.text_of(at) == "?");
        if asks || unknown > most || self.has_number(line.clone()) {
            return None;
        }
        let mut given: Given = self.names(line).collect();
        if given.count() > 3 {
            return None;
        }
        // "hotline.phone = ...", and the line behind it "hotline.title = ...".
        if self.kind(own.end) == Some(Kind::Line) {
            let next = own.end + 1..self.line(own.end + 1).end;
            let field = next.clone().any(|at| self.kind(at) == Some(Kind::Colon)) && !self.has_number(next.clone());
            self.names(next).filter(|_| field).for_each(|name| given.add(name));
        }
        Some(given)
    }
}

/// Whether it is the edge of a field.
fn is_edge_of_field(kind: Kind) -> bool {
    kind.is_edge() || matches!(kind, Kind::Comma | Kind::Cell)
}
