//! What a directory is made of: lists of records, and how to find one in them.

#[cfg(feature = "toml")]
use alloc::string::String;
#[cfg(feature = "toml")]
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
#[cfg(feature = "toml")]
use std::collections::HashMap;

use crate::check::hosts::Host;
use crate::check::names::Names;
use crate::check::watched::Watched;
use crate::directory::{ConcernEntry, Contact, Hidden, RetiredEntry};
use crate::vocabulary::text::{List, Text};

/// All of a directory, embedded or loaded.
pub(crate) struct Data {
    /// In order of id.
    pub(crate) contacts: List<Contact>,
    /// In the order of `Concern::ALL`.
    pub(crate) concerns: List<ConcernEntry>,
    /// What is said to people whatever their concern.
    pub(crate) general: ConcernEntry,
    /// In order of their digits.
    pub(crate) numbers: List<Number>,
    /// The numbers that a slip can lead to, packed as `check/slip.rs` compares them: in order, and in order from the end.
    pub(crate) forwards: List<u64>,
    pub(crate) backwards: List<u64>,
    /// What texts call the services: `check/names.rs` reads them.
    pub(crate) names: Names,
    /// Hosts of the services, in order of their label: `check/hosts.rs` reads them.
    pub(crate) hosts: List<Host>,
    /// The names that are out of date and looked for in texts, and how they are found.
    pub(crate) watched: Watched,
    pub(crate) stand_ins: List<StandIns>,
    pub(crate) hidden: List<Hidden>,
    /// Ranges first.
    pub(crate) retired: List<RetiredEntry>,
    /// Places and their police forces, one a line: `area.rs` reads them.
    pub(crate) places: Text,
    /// The place of a contact by its id.
    pub(crate) by_id: Lookup,
    /// A concern by its slug and the words people use: see [`Named`](crate::directory::guidance::Named).
    pub(crate) by_words: Lookup,
    /// The place of a number by its digits; behind the numbers come the entries of what is retired.
    pub(crate) by_number: Lookup,
}

/// A number of the directory and whose it is.
#[derive(Clone)]
pub(crate) struct Number {
    /// As dialled inside the UK, or with `+` for a number of another country.
    pub(crate) digits: Text,
    /// The ids of the contacts that have it, with spaces between them: first who has it alone.
    pub(crate) holders: Text,
    /// The ids of those that had it until an overlay hid or replaced them.
    pub(crate) hidden: Text,
    /// Whether a call to it gives something away, by any directory below too.
    pub(crate) sensitive: bool,
}

impl Number {
    #[inline]
    pub(crate) const fn packed(digits: &'static str, holders: &'static str, sensitive: bool) -> Self {
        Self { digits: Text::Borrowed(digits), holders: Text::Borrowed(holders), hidden: Text::Borrowed(""), sensitive }
    }
}

/// The digits: who has 101 would fill a page.
impl fmt::Debug for Number {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Number").field(&self.digits).finish()
    }
}

/// The contacts that take the place of another, where they serve.
#[derive(Clone, Debug)]
pub(crate) struct StandIns {
    pub(crate) general: Text,
    /// Ids, with spaces between them.
    pub(crate) ids: Text,
}

impl StandIns {
    #[inline]
    pub(crate) const fn packed(general: &'static str, ids: &'static str) -> Self {
        Self { general: Text::Borrowed(general), ids: Text::Borrowed(ids) }
    }
}

/// Places in a list by a key.
#[derive(Clone)]
pub(crate) enum Lookup {
    Embedded(&'static phf::Map<&'static str, u16>),
    #[cfg(feature = "toml")]
    Loaded(Arc<HashMap<String, u32>>),
}

impl Lookup {
    pub(crate) fn keys(&self) -> Vec<&str> {
        match self {
            Self::Embedded(map) => map.keys().copied().collect(),
            #[cfg(feature = "toml")]
            Self::Loaded(map) => map.keys().map(String::as_str).collect(),
        }
    }

    #[inline]
    pub(crate) fn get(&self, key: &str) -> Option<usize> {
        match self {
            Self::Embedded(map) => map.get(key).copied().map(usize::from),
            #[cfg(feature = "toml")]
            Self::Loaded(map) => map.get(key).map(|place| *place as usize),
        }
    }
}
