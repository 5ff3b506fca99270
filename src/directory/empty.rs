//! Stands in for generated.rs under `--cfg codegen`, for the day that it no longer compiles.

use alloc::borrow::Cow;

use crate::vocabulary::text::List;
use crate::vocabulary::Concern;
use crate::directory::Contact;
use crate::vocabulary::Audience;
use crate::directory::Concerns;
use crate::directory::ConcernEntry;
use crate::directory::RetiredEntry;
use crate::time::Date;

/// No data, so no date.
pub const DATA_VERSION: Date = Date { year: 0, month: 1, day: 1 };

pub(crate) static CONTACTS: [Contact; 0] = [];
pub(crate) static CONCERNS: Concerns = [NOTHING; Concern::ALL.len()];
pub(crate) static BY_ID: phf::Map<&'static str, u16> = phf::Map::new();
pub(crate) static BY_NUMBER: phf::Map<&'static str, List<u16>> = phf::Map::new();
pub(crate) static STAND_INS: [u16; 0] = [];
pub(crate) static PLACES: &str = "";
pub(crate) static RETIRED: [RetiredEntry; 0] = [];
pub(crate) static BY_RETIRED_NUMBER: phf::Map<&'static str, u16> = phf::Map::new();
pub(crate) static WORDS: phf::Map<&'static str, Concern> = phf::Map::new();

const NOTHING: ConcernEntry = ConcernEntry {
    concern: Concern::ChildSafety,
    title: Cow::Borrowed(""),
    if_you_are: Cow::Borrowed(""),
    danger: Cow::Borrowed(""),
    reader: Audience::Worried,
    exit_button: false,
    aliases: Cow::Borrowed(""),
    related: Cow::Borrowed(&[]),
    signs: Cow::Borrowed(""),
    actions: Cow::Borrowed(""),
    avoid: Cow::Borrowed(""),
    good_to_know: Cow::Borrowed(""),
    reasons: Cow::Borrowed(""),
    routes: Cow::Borrowed(&[]),
    sources: Cow::Borrowed(""),
};

/// No contacts, so only the handle that the crate itself uses.
pub mod contacts {
    use alloc::borrow::Cow;

    use crate::directory::{Contact, Evidence};
    use crate::vocabulary::Grade;

    static NOBODY: Contact = Contact {
        id: Cow::Borrowed(""),
        name: Cow::Borrowed(""),
        organisation: Cow::Borrowed(""),
        mention: Cow::Borrowed(""),
        website: None,
        about: Cow::Borrowed(""),
        who_for: Cow::Borrowed(""),
        statutory: false,
        sensitive: false,
        audiences: Cow::Borrowed(&[]),
        nations: Cow::Borrowed(&[]),
        areas: Cow::Borrowed(""),
        anonymity: None,
        confidentiality: None,
        hidden_on_bill: None,
        languages: None,
        shown_with: Cow::Borrowed(""),
        stands_in_for: None,
        shares_number_with: Cow::Borrowed(""),
        checked: super::DATA_VERSION,
        caution: Cow::Borrowed(""),
        channels: Cow::Borrowed(&[]),
        sources: Cow::Borrowed(""),
        evidence: Evidence { grade: Grade::ThirdParty, seen: None },
    };

    /// Nobody.
    pub static EMERGENCY_999: &Contact = &NOBODY;
}
