//! How a record is kept: its fields in one text, and where each of them ends.
//!
//! The embedded directory has its records as literals, a loaded one as text of its own; they are read in the same way.

use alloc::borrow::Cow;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::vocabulary::text::{List, Text};

/// Fields one after the other, with a line break between them. The first names the record.
#[derive(Clone)]
pub(crate) struct Record {
    text: Text,
    ends: List<u32>,
}

impl Record {
    /// A record of the embedded directory.
    #[inline]
    pub(crate) const fn packed(text: &'static str, ends: &'static [u32]) -> Self {
        Self { text: Cow::Borrowed(text), ends: Cow::Borrowed(ends) }
    }

    /// A field by its place, or nothing where the record has fewer.
    #[inline]
    pub(crate) fn field(&self, place: usize) -> &str {
        let begin = match place.checked_sub(1) {
            Some(before) => self.ends.get(before).map_or(usize::MAX, |end| *end as usize + 1),
            None => 0,
        };
        let end = self.ends.get(place).map_or(0, |end| *end as usize);
        self.text.get(begin..end).unwrap_or_default()
    }

    /// A field that may be left out.
    #[inline]
    pub(crate) fn optional(&self, place: usize) -> Option<&str> {
        Some(self.field(place)).filter(|text| !text.is_empty())
    }
}

#[cfg(feature = "toml")]
impl Record {
    /// A record of a loaded directory.
    pub(crate) fn of(fields: &[&str]) -> Self {
        let mut end = 0;
        let ends = fields.iter().enumerate().map(|(place, field)| {
            end += field.len() + usize::from(place > 0);
            u32::try_from(end).unwrap_or(u32::MAX)
        });
        Self { ends: ends.collect(), text: Cow::Owned(fields.join("\n")) }
    }

    /// The same, with another text in one field.
    pub(crate) fn with(&self, changed: usize, text: &str) -> Self {
        let places = 0..self.ends.len();
        let fields = places.map(|place| if place == changed { text } else { self.field(place) });
        Self::of(&fields.collect::<alloc::vec::Vec<&str>>())
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn ends(&self) -> &[u32] {
        &self.ends
    }
}

/// The first field: a whole record is no help in a message to a developer.
impl fmt::Debug for Record {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Record").field(&self.field(0)).finish()
    }
}

impl PartialEq for Record {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Record {}

impl PartialOrd for Record {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By the first field, which begins the text.
impl Ord for Record {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl Hash for Record {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// The items of a field that is a list, with tabs between them.
#[inline]
pub(crate) fn listed(field: &str) -> impl Iterator<Item = &str> + Clone {
    field.split('\t').filter(|item| !item.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_its_place_and_what_is_not_there_is_empty() {
        let record = Record::packed("id\n\nlines\nof text", &[2, 3, 17]);
        let fields: [&str; 4] = core::array::from_fn(|place| record.field(place));
        assert_eq!(fields, ["id", "", "lines\nof text", ""]);
        assert_eq!((record.optional(0), record.optional(1)), (Some("id"), None));
    }

    #[cfg(feature = "toml")]
    #[test]
    fn a_loaded_record_is_read_like_a_packed_one() {
        let loaded = Record::of(&["id", "", "lines\nof text"]);
        assert_eq!(loaded, Record::packed("id\n\nlines\nof text", &[2, 3, 17]));
        assert_eq!((loaded.field(2), loaded.ends()), ("lines\nof text", &[2, 3, 17][..]));
        assert_eq!(loaded.with(1, "new").field(2), "lines\nof text");
        assert_eq!(loaded.with(1, "new").field(1), "new");
    }
}
