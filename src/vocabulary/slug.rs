//! One table makes an enum, its slugs and its list, so that the three cannot drift apart.

use alloc::boxed::Box;
use core::fmt;

/// The slugs nearest to a mistaken word, at most this many.
const SUGGESTIONS: usize = 3;

/// Longest text, in bytes, that any slug or alias has once it is reduced by [`Key::new`].
const KEY_BYTES: usize = 64;

/// A word that is not the slug (or alias) of anything.
///
/// It says what was asked for, which slugs come nearest and which are accepted, so that an app can show
/// `did you mean child-safety?` or list the choices.
///
/// ```
/// use helplines::Audience;
///
/// let error = "profesional".parse::<Audience>().unwrap_err();
/// assert_eq!(error.nearest(), Some("professional"));
/// assert_eq!(
///     error.to_string(),
///     "unknown audience \"profesional\": did you mean professional?",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownSlug {
    what: &'static str,
    found: Box<str>,
    suggestions: [Option<&'static str>; SUGGESTIONS],
    accepted: &'static [&'static str],
}

impl UnknownSlug {
    /// Collects the slugs whose keys come nearest to `found`.
    #[inline]
    pub(crate) fn new(
        what: &'static str,
        found: &str,
        accepted: &'static [&'static str],
        known: impl Iterator<Item = (&'static str, &'static str)>,
    ) -> Self {
        let key = Key::new(found);
        // A third of the letters may be wrong: beyond that a suggestion is a guess.
        let allowed = key.as_str().len() / 3;
        let mut nearest: [Option<(usize, &'static str)>; SUGGESTIONS] = [None; SUGGESTIONS];
        for (known_key, slug) in known {
            // What differs more in length is farther away.
            if key.as_str().len().abs_diff(known_key.len()) > allowed {
                continue;
            }
            let distance = key.distance(known_key);
            let better = nearest.iter().flatten().any(|(d, s)| *s == slug && *d <= distance);
            if distance <= allowed && !better {
                keep_nearest(&mut nearest, distance, slug);
            }
        }
        Self {
            what,
            found: found.chars().take(KEY_BYTES).collect(),
            suggestions: nearest.map(|entry| entry.map(|(_, slug)| slug)),
            accepted,
        }
    }

    /// The nearest slug, or `None` where nothing comes near.
    ///
    /// ```
    /// use helplines::Nation;
    ///
    /// assert_eq!("Scottland".parse::<Nation>().unwrap_err().nearest(), Some("scotland"));
    /// assert_eq!("France".parse::<Nation>().unwrap_err().nearest(), None);
    /// ```
    #[inline]
    pub fn nearest(&self) -> Option<&'static str> {
        self.suggestions().next()
    }

    /// Up to three slugs, nearest first; none where nothing comes near.
    ///
    /// ```
    /// use helplines::Concern;
    ///
    /// let error = "self-ham".parse::<Concern>().unwrap_err();
    /// assert!(error.suggestions().any(|slug| slug == "self-harm"));
    /// assert!(error.suggestions().count() <= 3);
    /// ```
    #[inline]
    pub fn suggestions(&self) -> impl Iterator<Item = &'static str> {
        self.suggestions.into_iter().flatten()
    }

    /// The word that was given, cut to its first 64 characters.
    ///
    /// ```
    /// let error = "Scottland".parse::<helplines::Nation>().unwrap_err();
    /// assert_eq!(error.found(), "Scottland");
    /// ```
    #[inline]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Every slug that would have been accepted, in the order in which lists show them.
    ///
    /// ```
    /// let error = "France".parse::<helplines::Nation>().unwrap_err();
    /// assert_eq!(error.accepted(), ["england", "wales", "scotland", "northern-ireland"]);
    /// ```
    #[inline]
    pub fn accepted(&self) -> &'static [&'static str] {
        self.accepted
    }
}

/// Puts `slug` in its place by distance, once, and lets the farthest drop off.
#[inline]
fn keep_nearest(nearest: &mut [Option<(usize, &'static str)>; SUGGESTIONS], distance: usize, slug: &'static str) {
    if let Some(same) = nearest.iter_mut().find(|entry| matches!(entry, Some((_, s)) if *s == slug)) {
        *same = Some((distance, slug));
    } else if let Some(last) = nearest.last_mut() {
        if last.is_none_or(|(d, _)| distance < d) {
            *last = Some((distance, slug));
        }
    }
    nearest.sort_by_key(|entry| entry.map_or(usize::MAX, |(d, _)| d));
}

impl fmt::Display for UnknownSlug {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} {:?}", self.what, self.found)?;
        let mut suggestions = self.suggestions().peekable();
        if suggestions.peek().is_none() {
            f.write_str(": use one of ")?;
            return write_list(f, self.accepted.iter().copied(), ", ");
        }
        f.write_str(": did you mean ")?;
        write_list(f, suggestions, " or ")?;
        f.write_str("?")
    }
}

impl core::error::Error for UnknownSlug {}

/// Writes the items with `between` between them.
#[inline]
pub(crate) fn write_list<T: fmt::Display>(
    f: &mut impl fmt::Write,
    items: impl Iterator<Item = T>,
    between: &str,
) -> fmt::Result {
    for (position, item) in items.enumerate() {
        if position > 0 {
            f.write_str(between)?;
        }
        write!(f, "{item}")?;
    }
    Ok(())
}

/// A word reduced to what matters when people type it: lower case, letters and digits only.
///
/// "County Lines", "county-lines" and "countylines" share a key. A word longer than any slug or alias has
/// a key that matches none.
pub(crate) struct Key {
    bytes: [u8; KEY_BYTES],
    length: usize,
}

impl Key {
    #[inline]
    pub(crate) fn new(word: &str) -> Self {
        let mut key = Self { bytes: [0; KEY_BYTES], length: 0 };
        for letter in word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase) {
            let end = key.length + letter.len_utf8();
            match key.bytes.get_mut(key.length..end) {
                Some(place) => {
                    letter.encode_utf8(place);
                    key.length = end;
                }
                // Too long to be any slug: an empty key equals none.
                None => return Self { bytes: [0; KEY_BYTES], length: 0 },
            }
        }
        key
    }

    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Letters dropped, added, changed or swapped with a neighbour between the two keys
    /// (optimal string alignment), on bytes.
    #[inline]
    pub(crate) fn distance(&self, other: &str) -> usize {
        let mut before = [0; KEY_BYTES + 1];
        let mut previous: [usize; KEY_BYTES + 1] = core::array::from_fn(|column| column);
        let own = self.as_str().as_bytes();
        let other = other.as_bytes();
        if other.len() > KEY_BYTES {
            return usize::MAX;
        }
        for (row, a) in own.iter().enumerate() {
            let mut current = [row + 1; KEY_BYTES + 1];
            for (column, b) in other.iter().enumerate() {
                let mut cost =
                    (previous[column] + usize::from(a != b)).min(previous[column + 1] + 1).min(current[column] + 1);
                let swapped = row > 0 && column > 0 && own[row - 1] == *b && *a == other[column - 1];
                if swapped {
                    cost = cost.min(before[column - 1] + 1);
                }
                current[column + 1] = cost;
            }
            before = previous;
            previous = current;
        }
        previous[other.len()]
    }
}

/// Makes an enum whose variants have slugs: the enum, `ALL`, `as_str`, Display and FromStr.
macro_rules! slugs {
    (
        $(#[$meta:meta])*
        $name:ident, $what:literal;
        $( $(#[$variant_meta:meta])* $variant:ident = $slug:literal, )+
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )+
        }

        impl $name {
            /// Every value, in the order in which lists show them.
            ///
            /// ```
            /// # use helplines::{*, advice::*, check::*, directory::*, number::*, time::*};
            /// // The choices of a form or a menu; what it sends back parses.
            #[doc = concat!("for choice in ", stringify!($name), "::ALL {")]
            ///     assert_eq!(choice.as_str().parse(), Ok(*choice));
            /// }
            /// ```
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];
            pub(crate) const SLUGS: &'static [&'static str] = &[ $( $slug, )+ ];

            /// The slug: lower case, words joined by hyphens; stable across releases.
            ///
            /// ```
            /// # use helplines::{*, advice::*, check::*, directory::*, number::*, time::*};
            $(
                #[doc = concat!(
                    "assert_eq!(", stringify!($name), "::", stringify!($variant), ".as_str(), \"", $slug, "\");"
                )]
            )+
            /// ```
            #[inline]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $slug, )+ }
            }
        }

        impl core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

/// Makes FromStr for an enum of [`slugs!`] that has no aliases.
macro_rules! parse_slugs {
    ($name:ident, $what:literal) => {
        impl core::str::FromStr for $name {
            type Err = $crate::vocabulary::slug::UnknownSlug;

            /// Parses the slug; case, spaces, hyphens and punctuation do not matter.
            ///
            /// # Errors
            ///
            /// A word that is no slug: the error holds up to three nearest slugs.
            #[inline]
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                $crate::vocabulary::slug::find(Self::ALL, Self::SLUGS, word)
                    .ok_or_else(|| $crate::vocabulary::slug::unknown($what, word, Self::SLUGS))
            }
        }
    };
}

pub(crate) use {parse_slugs, slugs};

/// The value whose slug has the same letters as `word`.
#[inline]
pub(crate) fn find<T: Copy>(all: &[T], slugs: &[&'static str], word: &str) -> Option<T> {
    let key = Key::new(word);
    let position = slugs.iter().position(|slug| Key::new(slug).as_str() == key.as_str())?;
    all.get(position).copied()
}

/// The values whose slugs stand in the static data, with spaces between them.
#[inline]
pub(crate) fn unpack_slugs<'a, T: Copy>(
    all: &'static [T],
    slugs: &'static [&'static str],
    packed: &'a str,
) -> impl Iterator<Item = T> + Clone + use<'a, T> {
    packed
        .split(' ')
        .filter_map(|slug| slugs.iter().position(|known| *known == slug).and_then(|at| all.get(at).copied()))
}

/// The error for a word that [`find`] did not find.
#[inline]
pub(crate) fn unknown(what: &'static str, word: &str, slugs: &'static [&'static str]) -> UnknownSlug {
    UnknownSlug::new(what, word, slugs, slugs.iter().map(|slug| (*slug, *slug)))
}

/// How many slips lie between two words, their case and punctuation aside.
#[cfg(feature = "toml")]
#[inline]
pub(crate) fn distance(word: &str, known: &str) -> usize {
    Key::new(word).distance(Key::new(known).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    #[test]
    fn a_key_keeps_letters_and_digits_in_lower_case() {
        assert_eq!(Key::new("Didn't  come-HOME").as_str(), "didntcomehome");
        assert_eq!(Key::new("Siân").as_str(), "siân");
        assert_eq!(Key::new(&"x".repeat(65)).as_str(), "");
    }

    #[test]
    fn distance_counts_each_kind_of_slip_once() {
        let distance = |a: &str, b: &str| Key::new(a).distance(b);
        assert_eq!(distance("stalking", "stalking"), 0);
        assert_eq!(distance("stalkin", "stalking"), 1);
        assert_eq!(distance("sstalking", "stalking"), 1);
        assert_eq!(distance("stolking", "stalking"), 1);
        assert_eq!(distance("satlking", "stalking"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        let longest = "x".repeat(KEY_BYTES);
        assert_eq!(distance(&longest, &longest), 0);
        assert_eq!(distance(&longest, &"x".repeat(KEY_BYTES + 1)), usize::MAX);
    }

    #[test]
    fn suggestions_come_nearest_first_and_once() {
        let known = [("stalkers", "stalking"), ("stalking", "stalking"), ("talking", "talking")];
        let error = UnknownSlug::new("concern", "stalkin", &["stalking", "talking"], known.into_iter());
        assert_eq!(error.suggestions().collect::<Vec<_>>(), ["stalking", "talking"]);
        assert_eq!(error.to_string(), "unknown concern \"stalkin\": did you mean stalking or talking?");
    }

    #[test]
    fn with_nothing_near_the_accepted_are_listed() {
        let error = unknown("nation", "zzzzzzzz", &["england", "wales"]);
        assert_eq!(error.nearest(), None);
        assert_eq!(error.to_string(), "unknown nation \"zzzzzzzz\": use one of england, wales");
    }
}
