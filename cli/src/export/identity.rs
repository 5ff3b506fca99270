//! The identifiers of what is exported: the same for the same contact in every export, on every machine.

use helplines::Contact;
use uuid::{Uuid, uuid};

/// The namespace of every identifier (version 5); docs/export.md has it. It never changes.
const NAMESPACE: Uuid = uuid!("46cc78ac-2d68-4a05-bec2-36fb045956a8");

/// The identifier of a contact: of its id alone.
pub fn of_contact(contact: &Contact) -> Uuid {
    Uuid::new_v5(&NAMESPACE, contact.id().as_bytes())
}

/// The identifier of what several contacts share, such as an organisation; no id of a contact has a slash.
pub fn shared(kind: &str, name: &str) -> String {
    Uuid::new_v5(&NAMESPACE, format!("{kind}/{name}").as_bytes()).to_string()
}

/// The identifier of a part of something: of what it says, not of its place, so that a new neighbour does not change it.
pub fn part(whole: Uuid, kind: &str, content: &str) -> String {
    Uuid::new_v5(&whole, format!("{kind}/{content}").as_bytes()).to_string()
}
