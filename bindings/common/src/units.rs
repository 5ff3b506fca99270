//! Where something stands in a text, as another language counts.

use serde_json::Value;

/// What a language counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Units {
    /// Code points, as Python does.
    Characters,
    /// Units of UTF-16, as JavaScript does.
    Utf16,
}

/// Counts the units before places of a text; quick where each place is behind the last.
pub(crate) struct Counter<'t> {
    text: &'t str,
    units: Units,
    byte: usize,
    count: usize,
}

impl<'t> Counter<'t> {
    pub(crate) fn new(text: &'t str, units: Units) -> Self {
        Self { text, units, byte: 0, count: 0 }
    }

    /// Returns how many units stand before a byte.
    pub(crate) fn before(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            (self.byte, self.count) = (0, 0);
        }
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        self.count += match self.units {
            Units::Characters => between.chars().count(),
            Units::Utf16 => between.chars().map(char::len_utf16).sum(),
        };
        self.byte = byte;
        self.count
    }

    /// Makes the number of units of a number of bytes.
    pub(crate) fn recount(&mut self, place: &mut Value) {
        let byte = place.as_u64().and_then(|byte| usize::try_from(byte).ok()).unwrap_or_default();
        *place = self.before(byte).into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_and_utf16_units_are_counted_in_any_order() {
        let text = "é😀x";
        for (units, behind_the_face) in [(Units::Characters, 2), (Units::Utf16, 3)] {
            let mut counter = Counter::new(text, units);
            assert_eq!(counter.before(6), behind_the_face);
            assert_eq!(counter.before(2), 1);
            assert_eq!(counter.before(7), behind_the_face + 1);
        }
    }
}
