//! What a contact is given for.

use helplines::{Concern, Contact, Directory};

/// The concerns in whose answers it is when nothing is known of the reader, or the contact is that it stands in for: as `--concern`
/// chooses. A card is not labelled with what a contact is the last resort for.
pub fn concerns<'d>(directory: &'d Directory, contact: &'d Contact) -> impl Iterator<Item = Concern> + 'd {
    let is_given = move |other: &Contact| other.id() == contact.id() || contact.stands_in_for() == Some(other.id());
    Concern::ALL.iter().copied().filter(move |concern| directory.for_concern(*concern).any(is_given))
}
