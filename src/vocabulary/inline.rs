//! Short texts kept in place: what holds them is Copy and allocates nothing.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

/// A text of at most `BYTES` bytes, kept in place.
#[derive(Clone, Copy)]
pub(crate) struct Inline<const BYTES: usize> {
    bytes: [u8; BYTES],
    length: usize,
}

impl<const BYTES: usize> Inline<BYTES> {
    pub(crate) const EMPTY: Self = Self { bytes: [0; BYTES], length: 0 };

    /// Keeps this text, or returns `None` where it is too long.
    #[inline]
    pub(crate) fn new(text: &str) -> Option<Self> {
        Self::joined([text])
    }

    /// Keeps the parts, each a text, one after another, or returns `None` where there is no room.
    #[inline]
    pub(crate) fn joined<const PARTS: usize>(parts: [impl AsRef<[u8]>; PARTS]) -> Option<Self> {
        let mut whole = Self::EMPTY;
        whole.append(parts).then_some(whole)
    }

    /// Adds the parts, each a text; `false`, and nothing is added, where there is no room.
    #[inline]
    pub(crate) fn append<const PARTS: usize>(&mut self, parts: [impl AsRef<[u8]>; PARTS]) -> bool {
        let mut end = self.length;
        for part in parts {
            let (start, part) = (end, part.as_ref());
            end += part.len();
            let Some(place) = self.bytes.get_mut(start..end) else { return false };
            place.copy_from_slice(part);
        }
        self.length = end;
        true
    }

    /// Adds a letter; `false`, and nothing is added, where there is no room.
    #[inline]
    pub(crate) fn push(&mut self, letter: char) -> bool {
        let end = self.length + letter.len_utf8();
        let Some(place) = self.bytes.get_mut(self.length..end) else { return false };
        letter.encode_utf8(place);
        self.length = end;
        true
    }

    /// Returns the bytes of the text, which takes less time than the text.
    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// Returns the text.
    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

impl<const BYTES: usize> Deref for Inline<BYTES> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl<const BYTES: usize> PartialEq for Inline<BYTES> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl<const BYTES: usize> Eq for Inline<BYTES> {}

impl<const BYTES: usize> Hash for Inline<BYTES> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<const BYTES: usize> fmt::Debug for Inline<BYTES> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_fits_is_kept_and_one_that_does_not_is_refused() {
        assert_eq!(Inline::<4>::new("1234").as_deref(), Some("1234"));
        assert_eq!(Inline::<4>::new("12345"), None);
        assert_eq!(Inline::<4>::joined(["12", "", "34"]).as_deref(), Some("1234"));
        assert_eq!(Inline::<4>::joined(["12", "345"]), None);
        assert_eq!(Inline::<0>::new("").as_deref(), Some(""));
    }

    #[test]
    fn what_has_no_room_leaves_the_text_as_it_was() {
        let mut text = Inline::<4>::EMPTY;
        assert!(text.push('a') && text.push('é'));
        assert!(!text.push('é'));
        assert!(!text.append(["b", "c"]));
        assert_eq!(&*text, "aé");
        assert!(text.append(["b"]));
        assert_eq!(&*text, "aéb");
    }

    #[test]
    fn texts_are_equal_whatever_stood_in_their_room_before() {
        let mut text = Inline::<4>::EMPTY;
        assert!(!text.append(["12", "345"]));
        assert_eq!(text, Inline::EMPTY);
        assert_ne!(Inline::<4>::new("1"), Inline::<4>::new("10"));
    }
}
