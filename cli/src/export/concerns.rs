//! Which concerns lead to a contact.

use std::collections::BTreeSet;

use helplines::directory::ConcernEntry;
use helplines::{Audience, Contact, Directory, Nation};

/// Who may be asking. Those who harm, and those close to them, are left out: their answers are theirs alone, and who read
/// them as a concern's own would send somebody to the lines of those they harm, or the other way round.
const ASKING: [Option<Audience>; 5] =
    [None, Some(Audience::Child), Some(Audience::Adult), Some(Audience::Worried), Some(Audience::Professional)];

/// The concerns of a directory, each with the ids of the contacts in its answers in any nation.
pub struct Concerns<'d>(Vec<(&'d ConcernEntry, BTreeSet<&'d str>)>);

impl<'d> Concerns<'d> {
    pub fn new(directory: &'d Directory) -> Self {
        Self(directory.concerns().iter().map(|entry| (entry, in_answers(directory, entry))).collect())
    }

    /// The concerns that lead to a contact; to a police force those that lead to the contact that it stands in for.
    pub fn that_lead_to(&self, contact: &Contact) -> impl Iterator<Item = &'d ConcernEntry> {
        let ids = [Some(contact.id()), contact.stands_in_for()];
        let leads = move |given: &BTreeSet<&str>| ids.into_iter().flatten().any(|id| given.contains(id));
        self.0.iter().filter(move |(_, given)| leads(given)).map(|(entry, _)| *entry)
    }
}

fn in_answers<'d>(directory: &'d Directory, entry: &ConcernEntry) -> BTreeSet<&'d str> {
    // A concern about what somebody does, or may do, has one answer: that to them.
    let about_oneself = matches!(entry.reader(), Audience::OwnBehaviour | Audience::FamilyOfOffender);
    let asking = if about_oneself { ASKING.get(..1).unwrap_or_default() } else { &ASKING };
    let nations = || [None].into_iter().chain(Nation::ALL.iter().copied().map(Some));
    let situations = asking.iter().flat_map(|audience| nations().map(move |nation| (*audience, nation)));
    situations
        .flat_map(|(audience, nation)| directory.route(entry.concern(), audience, nation))
        .map(Contact::id)
        .collect()
}
