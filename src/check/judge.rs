//! What the text around a number makes of it: whose it is said to be, how it is linked, what is claimed of it, and
//! whether it is only explained that it is out of date.

use alloc::vec::Vec;
use core::ops::Range;

use super::claims::{Around, Given, Key};
use super::country::{Region, Sign, sign};
use super::cues::{ALWAYS, CLAIMS, COSTLY, DIALLING, EXPLAINING, FREE, KEYS, TEXTING, begins_with_one_of, is_one_of};
use super::names::Name;
use super::pieces::{self, Kind, Piece};
use super::scan::Scan;
use super::verdict::{Claim, Named};
use super::{Verdict, VerdictKind};
use crate::directory::Contact;
use crate::directory::data::Number;
use crate::directory::retired::Subject;
use crate::number::digits::Digits;
use crate::time::Hours;
use crate::vocabulary::{ChannelKind, Cost, Status};

/// How much of the text before a number, and behind it, is read for whose it is, in bytes.
const BEFORE: usize = 420;
const BEHIND: usize = 240;
/// A sentence that is shorter than this, in bytes, is read with the one beside it.
const SHORT: usize = 56;
/// How much is read for words that explain, and for claims.
const NEAR: usize = 90;

/// How a number is linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// `tel:`, `callto:`
    Call,
    /// `sms:`, `smsto:`
    Text,
}

impl Link {
    /// How a number is linked that begins here; `None` where it is no target.
    #[inline]
    pub(super) fn before(text: &str, start: usize) -> Option<Self> {
        let before = text.get(start.saturating_sub(12)..start).or_else(|| text.get(start.saturating_sub(9)..start))?;
        let before = before.trim_end_matches('/');
        let ends = |scheme: &str| before.len() >= scheme.len() && before.get(before.len() - scheme.len()..).is_some_and(|end| end.eq_ignore_ascii_case(scheme));
        if ends("tel:") || ends("callto:") {
            Some(Self::Call)
        } else if ends("sms:") || ends("smsto:") {
            Some(Self::Text)
        } else {
            None
        }
    }
}

impl<'t, 'd> Scan<'t, 'd> {
    /// What is said of a number in its place; `None` where it is nothing in this text.
    pub(super) fn judge(&mut self, range: &Range<usize>, verdict: Verdict<'d>) -> Option<Verdict<'d>> {
        if self.is_elsewhere(range, &verdict) {
            // Of a number of another country nothing is known.
            return Some(Verdict::bare(VerdictKind::Foreign, self.directory));
        }
        let link = Link::before(self.text, range.start);
        if let (VerdictKind::Current, Some(link)) = (verdict.kind(), link) {
            if let Some(wrong) = wrong_channel(&verdict, link) {
                return Some(wrong);
            }
            match self.label(range, &verdict) {
                Label::Same => return Some(verdict),
                Label::Other(owner) => return Some(verdict.with_kind(VerdictKind::Mismatch).given_to(owner)),
                Label::Unsaid => {}
            }
        }
        let verdict = self.given(range, verdict);
        match verdict.kind() {
            VerdictKind::Retired | VerdictKind::Misprint if self.is_explained(range) => Some(verdict.with_kind(VerdictKind::Mentioned)),
            VerdictKind::Mismatch if self.is_elsewhere(range, &verdict) => Some(verdict.with_kind(VerdictKind::Current).alone()),
            VerdictKind::Current => Some(self.claim(range, verdict)),
            _ => Some(verdict),
        }
    }

    /// What is said of a name or an address in its place; `None` where it is nothing in this text.
    pub(super) fn judge_words(&self, range: &Range<usize>, verdict: Verdict<'d>) -> Option<Verdict<'d>> {
        let retired = matches!(verdict.kind(), VerdictKind::Retired | VerdictKind::Misprint);
        let name = verdict.retired().is_some_and(|entry| entry.is_about(Subject::Name));
        if retired && name && self.is_foreign(range) {
            return None;
        }
        Some(if retired && self.is_explained(range) { verdict.with_kind(VerdictKind::Mentioned) } else { verdict })
    }

    /// Whether what is said of a number holds in a British text only, and this line is about another country.
    fn is_elsewhere(&self, range: &Range<usize>, verdict: &Verdict<'_>) -> bool {
        let british = match (verdict.kind(), verdict.retired()) {
            (VerdictKind::Charged | VerdictKind::NearMiss | VerdictKind::Mismatch, _) => true,
            (VerdictKind::Misprint | VerdictKind::Retired, Some(entry)) => {
                // "printed as the UK one", and ranges of the UK.
                entry.status() == Status::Misprint || entry.is_about(Subject::Range) || entry.old().starts_with("18")
            }
            _ => false,
        };
        british && self.is_foreign(range)
    }

    /// Whether this line is about another country.
    fn is_foreign(&self, range: &Range<usize>) -> bool {
        match self.region {
            Region::Uk => false,
            Region::Unsaid => sign(self.text, range.start, range.end) == Some(Sign::Foreign),
            Region::Mixed => sign(self.text, range.start, range.end) != Some(Sign::British),
        }
    }

    /// Whose number it is by the text, compared with whose it is.
    fn given(&mut self, range: &Range<usize>, verdict: Verdict<'d>) -> Verdict<'d> {
        let speaks = matches!(
            verdict.kind(),
            VerdictKind::Current | VerdictKind::NearMiss | VerdictKind::Unlisted | VerdictKind::Charged | VerdictKind::Retired | VerdictKind::Misprint
        );
        if !speaks || self.directory.data().names.list.is_empty() {
            return verdict;
        }
        // What is not in the directory is given to a service on its own line, or not at all.
        let on_its_line = matches!(verdict.kind(), VerdictKind::Unlisted | VerdictKind::Charged | VerdictKind::Misprint);
        let within = if on_its_line { line(self.text, range) } else { window(self.text, range) };
        let named = self.directory.data().names.stand_in(self.text, &within);
        if !named && verdict.kind() != VerdictKind::NearMiss && !self.is_in_cell(range) {
            return verdict;
        }
        let mut pieces = core::mem::take(&mut self.pieces);
        let around = self.around(range, within, &mut pieces);
        let mut verdict = verdict;
        if let Some(around) = around {
            let given = around.beside_it().or_else(|| self.given_by_header(range, &around)).or_else(|| around.near_by());
            verdict = match given {
                Some(given) => {
                    let compared = self.compare(given, verdict, Digits::of(self.text.get(range.clone()).unwrap_or_default()).as_str());
                    if compared.kind() == VerdictKind::Mismatch && around.is_denied() { verdict } else { compared }
                }
                None if verdict.kind() == VerdictKind::NearMiss && around.is_of_somebody_else() => Verdict::bare(VerdictKind::Unlisted, self.directory),
                None => verdict,
            };
        }
        self.pieces = pieces;
        verdict
    }

    /// What is said of the target of a link whose host is one of the directory: `None` where its label says the same.
    pub(super) fn judge_link(&self, range: &Range<usize>, verdict: Verdict<'d>) -> Option<Verdict<'d>> {
        // Back to the scheme: `href="https://www.`
        let before = self.text.get(..range.start)?;
        let scheme = ["https://", "http://", "mailto:", "//"].iter().find_map(|scheme| before.strip_suffix(scheme))?;
        if !scheme.ends_with(['"', '\'', '(', '=']) {
            return None;
        }
        let rest = self.text.get(range.end..)?;
        let length = rest.find(['"', '\'', ')', '>', ' ', '\n']).filter(|length| *length < 300)?;
        let label = label_of(self.text, &(range.start..range.end + length))?;
        let names = &self.directory.data().names;
        let mut pieces = Vec::new();
        pieces::read(label, names, 0..label.len(), label.len()..label.len(), &mut pieces);
        let mut named = pieces.iter().filter_map(|piece| match piece.kind {
            Kind::Name(place) => names.get(place),
            _ => None,
        });
        let first = named.clone().find_map(|name| self.owner(name));
        let Some(owner @ Named::Listed(contact)) = first else { return None };
        let family = |name: &Name| self.covers(name, &verdict) || verdict.contacts().any(|holder| holder.organisation() == contact.organisation());
        if named.any(family) || self.is_related(contact, &verdict) {
            return None;
        }
        Some(verdict.with_kind(VerdictKind::Mismatch).given_to(owner))
    }

    /// What is said of a mailbox of a service: `None` where the text gives it to nobody else.
    pub(super) fn judge_mailbox(&mut self, range: &Range<usize>, verdict: Verdict<'d>) -> Option<Verdict<'d>> {
        let given = self.given(range, verdict);
        let named = given.named().filter(|named| given.kind() == VerdictKind::Mismatch && !self.is_related(named, &verdict))?;
        let family = verdict.contacts().any(|holder| holder.organisation() == named.organisation());
        (!family && !self.is_elsewhere(range, &given)).then_some(given)
    }

    /// Whether one of those who have a host is named by the organisation of a contact, or names it.
    fn is_related(&self, contact: &Contact, verdict: &Verdict<'d>) -> bool {
        verdict.contacts().any(|holder| {
            let (a, b) = (contact.organisation(), holder.organisation());
            a.contains(b) || b.contains(a) || a.contains(holder.name()) || b.contains(contact.name()) || contact.website().is_some_and(|site| verdict.published() == Some(site))
        })
    }

    /// Whether a place begins a cell of a table.
    #[inline]
    fn is_in_cell(&self, range: &Range<usize>) -> bool {
        self.text.get(..range.start).is_some_and(|before| before.trim_end_matches(' ').ends_with(['|', '>', '\t']))
    }

    /// Whether a short code fills a cell, a field or a value that says, by its key, its header or a service beside it, that it
    /// is a number to call or to text.
    pub(super) fn is_entry(&self, range: &Range<usize>, digits: &Digits) -> bool {
        let touched = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let before = self.text.get(..range.start).unwrap_or_default().trim_end_matches(' ').chars().next_back();
        let after = self.text.get(range.end..).unwrap_or_default().trim_start_matches(' ').chars().next();
        if touched(before) || touched(after) {
            return false;
        }
        let mut pieces = Vec::new();
        let Some(around) = self.around(range, window(self.text, range), &mut pieces) else { return false };
        if !around.is_alone() {
            return false;
        }
        let long = digits.as_bytes().len() > 4;
        match around.key() {
            Key::Calls => return true,
            Key::Counts => return false,
            Key::Unsaid => {}
        }
        let names = &self.directory.data().names;
        let known = self.directory.known_anywhere(digits);
        let own = |name: usize| names.get(name).is_some_and(|name| known.is_some_and(|verdict| self.covers(name, &verdict)));
        let mut beside = around.beside();
        let called = if long { beside.next().is_some() } else { beside.any(own) };
        called || around.is_pair_with_name() || long && around.has_cue() || self.header(range).is_some_and(|header| header.split(|letter: char| !letter.is_alphabetic()).any(|word| is_one_of(word, KEYS)))
    }

    /// Whether a service is named right beside a short code, so that it is a number.
    pub(super) fn is_named(&self, range: &Range<usize>, digits: &Digits) -> bool {
        // Of three digits only what is said right beside them makes a number.
        let within = if digits.as_bytes().len() > 4 { window(self.text, range) } else { line(self.text, range) };
        if !self.directory.data().names.stand_in(self.text, &within) {
            return false;
        }
        let mut pieces = Vec::new();
        let Some(around) = self.around(range, within, &mut pieces) else { return false };
        if around.key() == Key::Counts || around.is_counted() {
            return false;
        }
        if digits.as_bytes().len() > 4 { around.given().is_some_and(|given| given.names().next().is_some()) } else { around.is_plainly_called() }
    }

    /// The service whose column a number stands in.
    fn given_by_header(&self, range: &Range<usize>, around: &Around<'_>) -> Option<Given> {
        let row = self.text.get(..range.start).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
        if !around.is_alone() || !row.contains(['|', '<', '\t']) {
            return None;
        }
        let header = self.header(range)?;
        let mut pieces = Vec::new();
        pieces::read(header, &self.directory.data().names, 0..header.len(), header.len()..header.len(), &mut pieces);
        let names = pieces.iter().filter_map(|piece| if let Kind::Name(name) = piece.kind { Some(name) } else { None });
        let given: Given = names.collect();
        given.names().next().is_some().then_some(given)
    }

    /// The header of the column that a place in a table stands in.
    fn header(&self, range: &Range<usize>) -> Option<&'t str> {
        const TABLE: usize = 4096;
        let from = boundary_before(self.text, range.start.saturating_sub(TABLE));
        let before = self.text.get(from..range.start)?;
        let edge = before.trim_end_matches([' ', '"', '\'']).chars().next_back()?;
        match edge {
            '>' => html_header(before),
            '|' | '\t' | ';' | ',' => header(before, edge),
            _ => None,
        }
    }

    /// The pieces around a number.
    fn around<'p>(&self, range: &Range<usize>, within: Range<usize>, pieces: &'p mut Vec<Piece>) -> Option<Around<'p>>
    where
        't: 'p,
    {
        pieces::read(self.text, &self.directory.data().names, within, range.clone(), pieces);
        let here = pieces.iter().position(|piece| piece.kind == Kind::Here)?;
        let digits = self.text.get(range.clone()).unwrap_or_default();
        let general = ["999", "112", "101", "111", "159", "18000"].contains(&digits);
        Some(Around { text: self.text, pieces, here, general })
    }

    fn compare(&self, given: Given, verdict: Verdict<'d>, digits: &str) -> Verdict<'d> {
        let names = &self.directory.data().names;
        let named = || given.names().filter_map(|place| names.get(place));
        if named().any(|name| self.covers(name, &verdict) || self.is_police_in_emergency(name, &verdict)) || named().next().is_none() {
            return verdict;
        }
        let first = named().find_map(|name| self.owner(name));
        // The name chooses among several numbers that are one slip away.
        let slip = named().flat_map(|name| name.owners.iter()).find_map(|owner| {
            let contact = self.directory.contacts().get(*owner as usize)?;
            Verdict::near_miss(self.directory, contact, digits)
        });
        match verdict.kind() {
            VerdictKind::Current => first.map_or(verdict, |owner| verdict.with_kind(VerdictKind::Mismatch).given_to(owner)),
            VerdictKind::NearMiss => {
                let other = Verdict::bare(VerdictKind::Unlisted, self.directory);
                first.filter(|_| given.plainly).map_or(other, |owner| other.given_to(owner))
            }
            VerdictKind::Unlisted if verdict.retired().is_some() => match first {
                Some(owner @ Named::Listed(_)) if given.plainly => verdict.with_kind(VerdictKind::Mismatch).given_to(owner),
                _ => verdict,
            },
            VerdictKind::Unlisted if slip.is_some() => slip.unwrap_or(verdict),
            VerdictKind::Unlisted | VerdictKind::Charged => match first {
                Some(owner @ Named::Listed(contact)) if given.plainly && !given.across && has_number(contact) => verdict.given_to(owner),
                _ => verdict,
            },
            // It is out of date, whoever had it; the one who took its place is not the one whom the text names.
            _ => match first {
                Some(owner @ Named::Listed(_)) => verdict.given_to(owner),
                _ => verdict,
            },
        }
    }

    /// Whether a name is one of those who have a number, or had it.
    fn covers(&self, name: &Name, verdict: &Verdict<'d>) -> bool {
        let contacts = self.directory.contacts();
        let retired = &self.directory.data().retired;
        name.owners.iter().any(|owner| match contacts.get(*owner as usize) {
            Some(contact) => verdict.contacts().any(|holder| holder.id() == contact.id()),
            None => {
                let entry = retired.get((*owner as usize).saturating_sub(contacts.len()));
                entry.is_some() && entry == verdict.retired()
            }
        })
    }

    /// Whether the police are given the number for emergencies.
    fn is_police_in_emergency(&self, name: &Name, verdict: &Verdict<'d>) -> bool {
        let emergency = verdict.contacts().any(|contact| contact.id() == self.directory.emergency().id());
        let police = self.directory.contact("police-101");
        let is_police = |owner: &u32| {
            let contact = self.directory.contacts().get(*owner as usize);
            contact.is_some_and(|contact| Some(contact) == police || contact.organisation().contains("Police") || contact.stands_in_for() == Some("police-101"))
        };
        emergency && name.owners.iter().any(is_police)
    }

    /// Whose name it is.
    fn owner(&self, name: &Name) -> Option<Named<'d>> {
        let place = *name.owners.first()? as usize;
        let contacts = self.directory.contacts();
        match contacts.get(place) {
            Some(contact) => Some(Named::Listed(contact)),
            None => self.directory.data().retired.get(place.checked_sub(contacts.len())?).map(Named::Other),
        }
    }

    /// Whose the label of a link is: of the number that stands in it, or else of the name.
    fn label(&self, range: &Range<usize>, verdict: &Verdict<'d>) -> Label<'d> {
        let Some(label) = label_of(self.text, range) else { return Label::Unsaid };
        if let Some(number) = Scan::plain(self.directory, label).next() {
            let holds = |contact: &Contact| verdict.contacts().any(|other| other.id() == contact.id());
            let label = number.verdict();
            return match label.contacts().next() {
                Some(first) if label.kind() == VerdictKind::Current && !label.contacts().any(holds) => Label::Other(Named::Listed(first)),
                _ => Label::Same,
            };
        }
        let names = &self.directory.data().names;
        let mut pieces = Vec::new();
        pieces::read(label, names, 0..label.len(), label.len()..label.len(), &mut pieces);
        let mut first = None;
        for piece in &pieces {
            let Kind::Name(place) = piece.kind else { continue };
            let Some(name) = names.get(place) else { continue };
            if self.covers(name, verdict) || self.is_police_in_emergency(name, verdict) {
                return Label::Same;
            }
            first = first.or_else(|| self.owner(name));
        }
        first.map_or(Label::Unsaid, Label::Other)
    }

    /// Whether the sentence says that it is out of date.
    fn is_explained(&self, range: &Range<usize>) -> bool {
        let (before, after) = sentence(self.text, range);
        if explains(before) || explains(after) || before.trim_end().ends_with("closed") || self.header(range).is_some_and(|header| heads_the_old(header)) {
            return true;
        }
        // "That number is no longer in use."
        let next = range.end + after.len() + 1;
        let (_, behind) = sentence(self.text, &(next.min(self.text.len())..next.min(self.text.len())));
        let first = behind.split(|letter: char| !letter.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default();
        ["that", "this", "it", "the", "its", "it's", "both"].iter().any(|word| word.eq_ignore_ascii_case(first)) && explains(behind)
    }

    /// What is claimed of a number right beside it.
    fn claim(&self, range: &Range<usize>, verdict: Verdict<'d>) -> Verdict<'d> {
        let Some(number) = verdict.number() else { return verdict };
        match claimed(self.text, range, number, &verdict) {
            Some(claim) => verdict.claimed(claim),
            None => verdict,
        }
    }
}

/// What the label of a link says of its target.
enum Label<'d> {
    /// The same, or nothing that is known.
    Same,
    Other(Named<'d>),
    Unsaid,
}

fn has_number(contact: &Contact) -> bool {
    contact.channels().any(|channel| channel.dial().is_some())
}

/// A link that dials what only takes texts, or texts what only takes calls.
fn wrong_channel<'d>(verdict: &Verdict<'d>, link: Link) -> Option<Verdict<'d>> {
    let number = verdict.number()?;
    let wrong = match link {
        Link::Call => verdict.is_texted(number),
        Link::Text => verdict.kinds_of(number).all(|kind| !matches!(kind, ChannelKind::Sms | ChannelKind::Whatsapp)),
    };
    wrong.then(|| verdict.with_kind(VerdictKind::WrongChannel))
}

/// The label of the link whose target this is, in HTML or in Markdown.
pub(super) fn label_of<'t>(text: &'t str, target: &Range<usize>) -> Option<&'t str> {
    const LONGEST: usize = 200;
    let after = text.get(target.end..)?;
    let before = text.get(..target.start)?;
    if after.starts_with([')', ' ']) || after.starts_with('"') && false {
        // `[label](tel:...)`
        let open = before.bytes().rev().take(80).position(|byte| byte == b'(')?;
        let label = before.get(..before.len() - open - 1)?.strip_suffix(']')?;
        let start = label.bytes().rev().take(LONGEST).position(|byte| byte == b'[')?;
        return label.get(label.len() - start..);
    }
    let close = after.bytes().take(LONGEST).position(|byte| byte == b'>')?;
    let label = after.get(close + 1..)?;
    let tag = after.get(..close)?;
    if !tag.starts_with(['"', '\'', '?', ';', '/', '#', '&', '>']) && !tag.is_empty() {
        return None;
    }
    let end = label.bytes().take(LONGEST).collect::<alloc::vec::Vec<u8>>().windows(3).position(|three| three == b"</a")?;
    label.get(..end)
}

/// The header of the column of an HTML table in which this text ends.
fn html_header(before: &str) -> Option<&str> {
    let row = before.rfind("<tr").filter(|row| before.rfind("</tr").is_none_or(|end| end < *row))?;
    let (above, row) = before.split_at_checked(row)?;
    let cells = (row.matches("<td").count() + row.matches("<th").count()).checked_sub(1)?;
    let head = above.rfind("<th")?;
    let first = above.get(..head)?.rfind("<tr").unwrap_or(0);
    let mut headers = above.get(first..)?.split("<th").skip(1).filter(|header| !header.starts_with("ead"));
    headers.nth(cells)?.split("</").next()
}

/// The header of the column of a table or a list of lines in which this text ends.
fn header(before: &str, edge: char) -> Option<&str> {
    let (above, row) = before.rsplit_once('\n')?;
    // A comma and a space are prose.
    if matches!(edge, ',' | ';') && row.contains(", ") {
        return None;
    }
    let column = row.matches(edge).count();
    above.rsplit('\n').take_while(|line| line.contains(edge)).last()?.split(edge).nth(column)
}

/// The stretch that is read around a number: the sentence before its own, or where a page or a table has none, some lines.
fn window(text: &str, range: &Range<usize>) -> Range<usize> {
    let bytes = text.as_bytes();
    let ends = |at: usize| {
        let stop = matches!(bytes.get(at), Some(b'.' | b'?' | b'!'));
        stop && bytes.get(at + 1).is_some_and(u8::is_ascii_whitespace)
    };
    let first = range.start.saturating_sub(BEFORE);
    // Its own sentence, and the one before; one of a few words does not count.
    let (mut start, mut sentences, mut behind) = (first, 0, range.start);
    for end in (first..range.start).rev().filter(|at| ends(*at)) {
        if sentences > 0 && behind - end > SHORT {
            start = end + 1;
            break;
        }
        sentences += 1;
        behind = end;
    }
    // Not in the middle of a word.
    if start > 0 {
        let whole = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'<' | b',');
        start += bytes.get(start..range.start).unwrap_or_default().iter().position(whole).unwrap_or(range.start - start);
    }
    let last = bytes.len().min(range.end + BEHIND);
    let stop = (range.end..last).find(|at| ends(*at));
    let end = stop.map_or(last, |stop| {
        // "It's SANEline.", "Who answers? Mermaids do."
        let goes_on = bytes.get(stop) == Some(&b'?') || bytes.get(stop + 2).is_some_and(|next| b"ItT(\"".contains(next));
        if goes_on { last.min(stop + SHORT) } else { stop + 1 }
    });
    start..boundary_before(text, end)
}

/// The line that a number stands on, as far as it is read.
fn line(text: &str, range: &Range<usize>) -> Range<usize> {
    const NEAR: usize = 72;
    let bytes = text.as_bytes();
    let before = bytes.get(range.start.saturating_sub(NEAR)..range.start).unwrap_or_default();
    let start = range.start - before.iter().rev().take_while(|byte| **byte != b'\n').count();
    let after = bytes.get(range.end..).unwrap_or_default();
    let end = range.end + after.iter().take(NEAR).take_while(|byte| **byte != b'\n').count();
    let cut = (start..range.start).find(|at| text.is_char_boundary(*at)).unwrap_or(range.start);
    cut..boundary_before(text, end)
}

/// The nearest place at or before this one that is no part of a letter.
fn boundary_before(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at = at.saturating_sub(1);
    }
    at
}

/// What stands before a place in its sentence or row, and behind it.
pub(super) fn sentence<'t>(text: &'t str, range: &Range<usize>) -> (&'t str, &'t str) {
    let bytes = text.as_bytes();
    let ends = |at: usize| match bytes.get(at) {
        Some(b'\n') => bytes.get(at + 1).is_none_or(|next| !next.is_ascii_lowercase()),
        Some(b'.' | b'?' | b'!') => bytes.get(at + 1).is_none_or(|next| next.is_ascii_whitespace()),
        _ => false,
    };
    let from = (range.start.saturating_sub(NEAR)..range.start).rev().find(|at| ends(*at)).map_or(range.start.saturating_sub(NEAR), |end| end + 1);
    let to = (range.end..bytes.len().min(range.end + NEAR)).find(|at| ends(*at)).unwrap_or(bytes.len().min(range.end + NEAR));
    (boundary(text, from, range.start), boundary(text, range.end, to))
}

fn boundary(text: &str, mut from: usize, mut to: usize) -> &str {
    while !text.is_char_boundary(from) {
        from += 1;
    }
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    text.get(from..to).unwrap_or_default()
}

/// Whether the header of a column says that it holds what is out of date.
fn heads_the_old(header: &str) -> bool {
    header.split(|letter: char| !letter.is_alphabetic()).any(|word| ["old", "was", "from", "before"].iter().any(|old| old.eq_ignore_ascii_case(word)) || is_one_of(word, EXPLAINING))
}

/// Whether a text says that something is out of date.
fn explains(text: &str) -> bool {
    says_one_of(text, EXPLAINING)
}

/// What is claimed of a number right beside it, where that is known to be otherwise.
fn claimed(text: &str, range: &Range<usize>, number: &Number, verdict: &Verdict<'_>) -> Option<Claim> {
    let (before, after) = sentence(text, range);
    let after = until_number(after);
    // What stands behind "or" is said of another, and so is what has an article of its own.
    let end = [" or ", ", the ", " and the "].iter().filter_map(|words| after.find(words)).min();
    let after = end.and_then(|end| after.get(..end)).unwrap_or(after);
    let before = since_number(before);
    let says = |claims: &[&str]| [before, after].iter().any(|side| says_one_of(side, claims));
    if says(CLAIMS) {
        let mut channels = verdict.contacts().flat_map(Contact::channels);
        let has = |dial: &str| Digits::of(dial).as_str() == number.digits;
        let phone = channels.find(|channel| channel.phone().is_some() && channel.dial().is_some_and(has));
        match phone.map(|channel| channel.cost()) {
            Some(Cost::Free) if says(COSTLY) && !says(&["free"]) => return Some(Claim::Charged),
            Some(Cost::Standard) if says(FREE) => return Some(Claim::Free),
            _ if says(ALWAYS) && is_known_to_close(verdict, number) => return Some(Claim::AlwaysOpen),
            _ => {}
        }
    }
    // "Text", "call", but not "call or text".
    let mut words = before.rsplit(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).take(VERB);
    let verb = words.by_ref().find(|word| is_one_of(word, TEXTING) || is_one_of(word, DIALLING))?;
    if words.any(|word| is_one_of(word, TEXTING) || is_one_of(word, DIALLING)) {
        return None;
    }
    let texting = is_one_of(verb, TEXTING);
    if !texting && !Digits::of(&number.digits).is_text_number() {
        return None;
    }
    let texted = || verdict.kinds_of(number).any(|kind| matches!(kind, ChannelKind::Sms | ChannelKind::Whatsapp));
    match texting {
        true if !texted() => Some(Claim::Texts),
        false if verdict.is_texted(number) => Some(Claim::Calls),
        _ => None,
    }
}

/// How many words before a number may hold the verb that it is the object of.
const VERB: usize = 8;

/// Whether a text has one of some phrases, each at the beginning of a word.
fn says_one_of(text: &str, phrases: &[&str]) -> bool {
    let bytes = text.as_bytes();
    let begins = |at: &usize| at.checked_sub(1).and_then(|before| bytes.get(before)).is_none_or(|before| !before.is_ascii_alphanumeric());
    (0..bytes.len()).filter(begins).any(|at| begins_with_one_of(bytes.get(at..).unwrap_or_default(), phrases))
}

/// The text up to the next number of some length.
fn until_number(text: &str) -> &str {
    let run = text.as_bytes().windows(3).position(|three| three.iter().all(u8::is_ascii_digit));
    run.and_then(|end| text.get(..end)).unwrap_or(text)
}

fn since_number(text: &str) -> &str {
    let run = text.as_bytes().windows(3).rposition(|three| three.iter().all(u8::is_ascii_digit));
    run.and_then(|start| text.get(start + 3..)).unwrap_or(text)
}

/// Whether the hours of the line with this number are known and are not day and night.
fn is_known_to_close(verdict: &Verdict<'_>, number: &Number) -> bool {
    let mut hours = verdict
        .contacts()
        .flat_map(Contact::channels)
        .filter(|channel| channel.dial().is_some_and(|dial| Digits::of(dial).as_str() == number.digits))
        .map(|channel| channel.hours())
        .peekable();
    hours.peek().is_some() && hours.all(|hours| matches!(hours, Hours::Weekly(_)))
}
