//! Where the facts of a contact are from: the directory, or an overlay on top of it.

use helplines::{Contact, Directory};

/// Whether the directory itself has it as it stands. What an overlay adds or replaces is its owner's.
fn is_embedded(contact: &Contact) -> bool {
    Directory::embedded().contact(contact.id()) == Some(contact)
}

/// What the facts rest on, and how old they are.
pub fn assurance(contact: &Contact) -> String {
    let checked = contact.checked().words();
    match is_embedded(contact) {
        true => format!("From public pages, checked on {checked}. Nobody called the number."),
        false => format!("Checked on {checked} by whoever added it to the directory."),
    }
}

/// The licence of the facts; not known of an overlay's.
pub fn licence(contact: &Contact) -> Option<&'static str> {
    is_embedded(contact).then_some("https://creativecommons.org/publicdomain/zero/1.0/")
}
