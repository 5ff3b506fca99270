//! Who a contact is in other systems: the same in every format and in every release.

use uuid::Uuid;

/// The UUID of a contact, made from its id.
pub fn uuid(id: &str) -> Uuid {
    let namespace = Uuid::new_v5(&Uuid::NAMESPACE_URL, b"https://crates.io/crates/helplines");
    Uuid::new_v5(&namespace, id.as_bytes())
}
