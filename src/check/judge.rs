//! What the text around a number or an address makes of it: whose it is said to be, how it is linked, what is claimed of
//! it, and whether it is only explained that it is out of date.

use core::ops::Range;

use super::around::Around;
use super::claims::{claimed, is_explained};
use super::country::{Region, Sign, sign};
use super::given::Given;
use super::link::{self, Link};
use super::names::{Form, Name};
use super::pieces::{self, Kind};
use super::scan::Scan;
use super::verdict::Named;
use super::{Verdict, VerdictKind, stretch, table};
use crate::directory::retired::Subject;
use crate::directory::{Contact, Directory};
use crate::number::digits::Digits;

impl<'d> Scan<'_, 'd> {
    /// What is said of a number in its place.
    pub(super) fn judge(&mut self, range: &Range<usize>, verdict: Verdict<'d>) -> Verdict<'d> {
        if self.is_elsewhere(range, &verdict) {
            // Of a number of another country nothing is known.
            return Verdict::bare(VerdictKind::Foreign, self.directory);
        }
        let linked = Link::before(self.text, range.start).filter(|_| verdict.kind() == VerdictKind::Current);
        if let Some(said) = linked.and_then(|link| self.judge_link(link, range, verdict)) {
            return said;
        }
        let alone = verdict;
        let verdict = self.given(range, alone);
        match verdict.kind() {
            VerdictKind::Retired | VerdictKind::Misprint if is_explained(self.text, range) => {
                verdict.with_kind(VerdictKind::Mentioned)
            }
            VerdictKind::Mismatch if self.is_elsewhere(range, &verdict) => alone,
            VerdictKind::Current => {
                let claim = verdict.number().and_then(|number| claimed(self.text, range, number, &verdict));
                claim.map_or(verdict, |claim| verdict.claimed(claim))
            }
            _ => verdict,
        }
    }

    /// What is said of a name or an address that is out of date, in its place; `None` where it is nothing in this text.
    pub(super) fn judge_words(&self, range: &Range<usize>, verdict: Verdict<'d>) -> Option<Verdict<'d>> {
        let retired = matches!(verdict.kind(), VerdictKind::Retired | VerdictKind::Misprint);
        let name = verdict.retired().is_some_and(|entry| entry.is_about(Subject::Name));
        if retired && name && self.is_foreign(range) {
            return None;
        }
        let explained = retired && is_explained(self.text, range);
        Some(if explained { verdict.with_kind(VerdictKind::Mentioned) } else { verdict })
    }

    /// What is said of an address of a service: `None` where the text gives it to nobody else.
    pub(super) fn judge_address(&mut self, range: &Range<usize>, verdict: Verdict<'d>) -> Option<Verdict<'d>> {
        let label = link::target_of_host(self.text, range).and_then(|target| link::label(self.text, &target));
        let said = match label {
            Some(label) => self.judge_label(label, verdict),
            None if self.text.get(range.clone())?.contains('@') => self.given(range, verdict),
            None => return None,
        };
        let named = said.named().filter(|_| said.kind() == VerdictKind::Mismatch)?;
        (!is_related(named, &verdict) && !self.is_elsewhere(range, &said)).then_some(said)
    }

    /// What is said of a number that is the target of a link: that it is the wrong kind of link, or what its label says of it;
    /// `None` where the label says nothing.
    fn judge_link(&mut self, link: Link, range: &Range<usize>, verdict: Verdict<'d>) -> Option<Verdict<'d>> {
        if let Some(wrong) = link.wrong_channel(&verdict) {
            return Some(wrong);
        }
        let label = link::label(self.text, range)?;
        let Some(number) = Scan::plain(self.directory, label).next() else {
            let names = self.names_in(label);
            return names.names().next().map(|_| self.compare(range, names, verdict));
        };
        // The label has a number of its own.
        let number = number.verdict();
        let shared = number.contacts().any(|contact| verdict.contacts().any(|other| other.id() == contact.id()));
        let owner = number.contacts().next().filter(|_| !shared && number.kind() == VerdictKind::Current);
        Some(owner.map_or(verdict, |owner| verdict.with_kind(VerdictKind::Mismatch).given_to(Named::Listed(owner))))
    }

    /// What is said of an address by the label of its link.
    fn judge_label(&mut self, label: &str, verdict: Verdict<'d>) -> Verdict<'d> {
        let names = self.names_in(label);
        if names.names().next().is_none() { verdict } else { self.compare(&(0..0), names, verdict) }
    }

    /// Whether what is said of a number holds in a British text only, and this line is about another country.
    fn is_elsewhere(&self, range: &Range<usize>, verdict: &Verdict<'_>) -> bool {
        let abroad = || self.text.get(range.clone()).is_some_and(|number| number.starts_with(['+', '\u{ff0b}']));
        let british = match (verdict.kind(), verdict.retired()) {
            (VerdictKind::NearMiss | VerdictKind::Mismatch, _) => true,
            (VerdictKind::Charged, _) => !abroad(),
            // What is printed as the UK one, and ranges of the UK.
            (VerdictKind::Misprint, Some(_)) => true,
            (VerdictKind::Retired, Some(entry)) => entry.is_about(Subject::Range) || entry.old().starts_with("18"),
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
        let within = match verdict.kind() {
            VerdictKind::Current | VerdictKind::NearMiss | VerdictKind::Retired => stretch::around(self.text, range),
            // What is not in the directory is given to a service on its own line, or not at all.
            VerdictKind::Unlisted | VerdictKind::Charged | VerdictKind::Misprint => stretch::line(self.text, range),
            _ => return verdict,
        };
        let is_guess = verdict.kind() == VerdictKind::NearMiss;
        let named = self.directory.data().names.stand_in(self.text, &within);
        if !named && !is_guess && !self.is_in_cell(range) {
            return verdict;
        }
        let by_keyword = verdict.number().is_some_and(|number| verdict.has_keyword(number));
        let directory = self.directory;
        let said = self.read(range, within, |around| {
            let given = around.on_its_line();
            let near = around.near_by().filter(|near| !stands_behind_its_number(directory, near, &around));
            let is_alone = around.is_alone();
            let denied = around.is_denied();
            let somebody_else = is_guess && around.is_of_somebody_else();
            (given, near, is_alone, denied || by_keyword && around.has_keyword(), somebody_else)
        });
        let Some((beside, near, is_alone, denied, somebody_else)) = said else { return verdict };
        let given = beside.or_else(|| self.header_names(range).filter(|_| is_alone)).or(near);
        match given {
            Some(given) => {
                let compared = self.compare(range, given, verdict);
                if denied && compared.kind() == VerdictKind::Mismatch { verdict } else { compared }
            }
            None if somebody_else => Verdict::bare(VerdictKind::Unlisted, self.directory),
            None => verdict,
        }
    }

    /// Reads the pieces around a number, and asks something of them.
    pub(super) fn read<T>(
        &mut self,
        range: &Range<usize>,
        within: Range<usize>,
        ask: impl FnOnce(Around<'_>) -> T,
    ) -> Option<T> {
        pieces::read(self.text, &self.directory.data().names, within, range.clone(), &mut self.pieces);
        let here = self.pieces.iter().position(|piece| piece.kind == Kind::Here)?;
        let digits = self.text.get(range.clone()).unwrap_or_default();
        let general = GENERAL.contains(&digits);
        Some(ask(Around { text: self.text, pieces: &self.pieces, here, general }))
    }

    /// The names that stand in a short text.
    fn names_in(&mut self, text: &str) -> Given {
        pieces::read(text, &self.directory.data().names, 0..text.len(), text.len()..text.len(), &mut self.pieces);
        let names = self.pieces.iter().filter_map(|piece| match piece.kind {
            Kind::Name(name) => Some(name),
            _ => None,
        });
        names.collect()
    }

    /// The services whose column a number stands in.
    fn header_names(&mut self, range: &Range<usize>) -> Option<Given> {
        if !self.is_in_cell(range) {
            return None;
        }
        let header = table::header(self.text, range)?;
        let names = self.names_in(header);
        names.names().next().is_some().then_some(names)
    }

    /// Whether a place begins a cell of a table.
    fn is_in_cell(&self, range: &Range<usize>) -> bool {
        self.text.get(..range.start).is_some_and(|before| before.trim_end_matches(' ').ends_with(['|', '>', '\t']))
    }

    /// What is said of a number that the text gives to these.
    fn compare(&self, range: &Range<usize>, given: Given, verdict: Verdict<'d>) -> Verdict<'d> {
        let names = &self.directory.data().names;
        let mut named = given.names().filter_map(|place| names.get(place));
        let mut first = None;
        for name in named.by_ref() {
            if self.covers(name, &verdict) {
                return verdict;
            }
            first = first.or_else(|| Some((owner(self.directory, name)?, name.form)));
        }
        let Some((owner, form)) = first else { return verdict };
        // "Give us a shout on" a number that nobody knows says nothing of Shout, nor does Frank's mobile number of FRANK.
        let mobile =
            || self.text.get(range.clone()).is_some_and(|number| Digits::of(number).as_str().starts_with("07"));
        let straight = given.plainly && !given.across && (form == Form::Own || given.capital && !mobile());
        let listed = matches!(owner, Named::Listed(_));
        let mismatch = verdict.with_kind(VerdictKind::Mismatch).given_to(owner);
        match (verdict.kind(), verdict.retired()) {
            (VerdictKind::Current, _) => mismatch,
            (VerdictKind::NearMiss, _) => {
                let other = Verdict::bare(VerdictKind::Unlisted, self.directory);
                if given.plainly { other.given_to(owner) } else { other }
            }
            (VerdictKind::Unlisted, Some(other)) if given.plainly && listed && !other.is_unclear() => mismatch,
            (VerdictKind::Unlisted | VerdictKind::Charged, _) => self.slip(range, owner).unwrap_or(match owner {
                Named::Listed(contact) if straight && has_number(contact) => verdict.given_to(owner),
                _ => verdict,
            }),
            // It is out of date, whoever had it; who took its place is not the one whom the text names.
            _ if listed => verdict.given_to(owner),
            _ => verdict,
        }
    }

    /// A guess that the number of a service is meant: its name chooses among several that are one slip away.
    fn slip(&self, range: &Range<usize>, owner: Named<'d>) -> Option<Verdict<'d>> {
        let Named::Listed(contact) = owner else { return None };
        let digits = Digits::of(self.text.get(range.clone())?);
        Verdict::near_miss(self.directory, contact, digits.as_str())
    }

    /// Whether a name is that of one of those who have a number, or had it.
    pub(super) fn covers(&self, name: &Name, verdict: &Verdict<'d>) -> bool {
        let emergency = verdict.contacts().any(|holder| holder.id() == self.directory.emergency().id());
        let contacts = self.directory.contacts();
        name.owners.iter().any(|owner| match contacts.get(*owner as usize) {
            Some(contact) if emergency && is_police(contact) => true,
            Some(contact) => verdict.contacts().any(|holder| holder.id() == contact.id()),
            None => {
                let entry = (*owner as usize)
                    .checked_sub(contacts.len())
                    .and_then(|place| self.directory.data().retired.get(place));
                entry.is_some() && entry == verdict.retired()
            }
        })
    }
}

/// Whose name it is, first of all.
fn owner<'d>(directory: &'d Directory, name: &Name) -> Option<Named<'d>> {
    let place = *name.owners.first()? as usize;
    let contacts = directory.contacts();
    match contacts.get(place) {
        Some(contact) => Some(Named::Listed(contact)),
        None => directory.data().retired.get(place.checked_sub(contacts.len())?).map(Named::Other),
    }
}

/// Whether one of the names stands behind the service's own number: the one that is looked at is then perhaps another's.
fn stands_behind_its_number(directory: &Directory, given: &Given, around: &Around<'_>) -> bool {
    let names = given.names().filter_map(|place| directory.data().names.get(place));
    let contacts = names.filter_map(|name| match owner(directory, name)? {
        Named::Listed(contact) => Some(contact),
        Named::Other(_) => None,
    });
    let mut dials = contacts.flat_map(Contact::channels).filter_map(|channel| channel.dial());
    dials.any(|dial| around.is_name_of(Digits::of(dial).as_str()))
}

/// Numbers that anybody may be told to call beside another.
const GENERAL: [&str; 6] = ["999", "112", "101", "111", "159", "18000"];

fn has_number(contact: &Contact) -> bool {
    contact.channels().any(|channel| channel.dial().is_some())
}

/// Whether it is the police, who are reached by 999 too.
fn is_police(contact: &Contact) -> bool {
    let id = "police-101";
    contact.id() == id || contact.stands_in_for() == Some(id) || contact.organisation().contains("Police")
}

/// Whether one of those who have an address is of the same organisation as a contact, or runs it, or is run by it.
fn is_related(contact: &Contact, verdict: &Verdict<'_>) -> bool {
    verdict.contacts().any(|holder| {
        let (a, b) = (contact.organisation(), holder.organisation());
        a.contains(b) || b.contains(a) || a.contains(holder.name()) || b.contains(contact.name())
    })
}
