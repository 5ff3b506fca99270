//! Which concerns lead to a contact.

use helplines::directory::ConcernEntry;
use helplines::{Contact, Directory};

/// The concerns of a directory, each with the ids of the contacts in its answer when nothing is known of the reader, as `--concern`
/// chooses: nothing is labelled with what it is the last resort for.
pub struct Concerns<'d>(Vec<(&'d ConcernEntry, Vec<&'d str>)>);

impl<'d> Concerns<'d> {
    pub fn new(directory: &'d Directory) -> Self {
        let given = |entry: &ConcernEntry| directory.for_concern(entry.concern()).map(Contact::id).collect();
        Self(directory.concerns().iter().map(|entry| (entry, given(entry))).collect())
    }

    /// The concerns that lead to a contact; to a police force those that lead to the contact that it stands in for.
    pub fn that_lead_to(&self, contact: &Contact) -> impl Iterator<Item = &'d ConcernEntry> {
        let ids = [Some(contact.id()), contact.stands_in_for()];
        let leads = move |given: &[&str]| ids.into_iter().flatten().any(|id| given.contains(&id));
        self.0.iter().filter(move |(_, given)| leads(given)).map(|(entry, _)| *entry)
    }
}
