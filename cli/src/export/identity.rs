//! Who a contact is in other systems: the same in every format and in every release.

use helplines::Contact;
use uuid::Uuid;

/// The identifier of a contact: of its id alone.
pub fn of_contact(contact: &Contact) -> Uuid {
    let namespace = Uuid::new_v5(&Uuid::NAMESPACE_URL, b"https://crates.io/crates/helplines");
    Uuid::new_v5(&namespace, contact.id().as_bytes())
}
