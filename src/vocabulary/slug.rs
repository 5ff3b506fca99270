//! One table makes an enum, its slugs, its words and its list, so that they cannot drift apart.

use alloc::boxed::Box;
use core::fmt;

use super::inline::Inline;

/// The slugs nearest to a mistaken word, at most this many.
const SUGGESTIONS: usize = 3;

/// Longest text, in bytes, that any slug or alias has once it is reduced by [`Key::new`].
pub(crate) const KEY_BYTES: usize = 64;

/// One letter in so many may be wrong: beyond that a suggestion is a guess, and means something else.
const SLIPS: usize = 4;

/// How many of the accepted slugs a message lists.
const LISTED: usize = 8;

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
        let slips = Slips::of(&key);
        let allowed = key.as_str().len() / SLIPS;
        let mut nearest: [Option<(usize, &'static str)>; SUGGESTIONS] = [None; SUGGESTIONS];
        for (known_key, slug) in known {
            let Some(distance) = slips.to(known_key, allowed) else { continue };
            if !nearest.iter().flatten().any(|(d, s)| *s == slug && *d <= distance) {
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

    /// Returns the nearest slug, or `None` where nothing comes near.
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

    /// Returns up to three slugs, nearest first; none where nothing comes near.
    ///
    /// ```
    /// use helplines::Concern;
    ///
    /// let error = "self-ham".parse::<Concern>().unwrap_err();
    /// assert!(error.suggestions().any(|slug| slug == "self-harm"));
    /// assert!(error.suggestions().count() <= 3);
    /// ```
    #[inline]
    pub fn suggestions(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.suggestions.into_iter().flatten()
    }

    /// Returns the word that was given, cut to its first 64 characters.
    ///
    /// ```
    /// let error = "Scottland".parse::<helplines::Nation>().unwrap_err();
    /// assert_eq!(error.found(), "Scottland");
    /// ```
    #[inline]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Returns every slug that would have been accepted, in the order in which lists show them. The message lists eight.
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

/// What a word is nearest to, of those that are known, each by its key; `None` where none is near.
#[inline]
pub(crate) fn near<'k, T>(word: &str, known: impl Iterator<Item = (&'k str, T)>) -> Option<T> {
    let key = Key::new(word);
    let (slips, allowed) = (Slips::of(&key), key.as_str().len() / SLIPS);
    let near = known.filter_map(|(known, of)| Some((slips.to(known, allowed)?, of)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, of)| of)
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
            write_list(f, self.accepted.iter().take(LISTED), ", ")?;
            return match self.accepted.len().saturating_sub(LISTED) {
                0 => Ok(()),
                more => write!(f, " and {more} more"),
            };
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
pub(crate) struct Key(Inline<KEY_BYTES>);

impl Key {
    #[inline]
    pub(crate) fn new(word: &str) -> Self {
        let mut key = Inline::EMPTY;
        let mut letters = word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
        // Too long to be any slug: an empty key equals none.
        if letters.all(|letter| key.push(letter)) { Self(key) } else { Self(Inline::EMPTY) }
    }

    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// How many slips lie between the two keys: see [`Slips`].
    #[inline]
    pub(crate) fn distance(&self, other: &str) -> usize {
        let most = self.0.len().max(other.len());
        Slips::of(self).to(other, most).unwrap_or(most)
    }
}

/// Counts the slips between a key and other words: letters dropped, added, changed, or swapped with a neighbour (optimal
/// string alignment), on bytes.
///
/// A column of the usual table, one bit a letter of the key, is kept in two words: where it rises from one letter to the
/// next by one, and where it falls. So a letter of the other word takes a few operations (H. Hyyrö, "A bit-vector
/// algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10, 2003).
struct Slips {
    /// For each byte, the places in the key where it stands.
    places: [u64; 256],
    length: usize,
}

impl Slips {
    #[inline]
    fn of(key: &Key) -> Self {
        let mut places = [0; 256];
        for (place, byte) in key.as_str().bytes().enumerate() {
            places[usize::from(byte)] |= 1 << place;
        }
        Self { places, length: key.as_str().len() }
    }

    /// The slips between the key and this word, or `None` where there are more than `allowed`.
    #[inline]
    fn to(&self, other: &str, allowed: usize) -> Option<usize> {
        let Some(last) = self.length.checked_sub(1) else {
            return Some(other.len()).filter(|length| *length <= allowed);
        };
        // What differs more in length is farther away.
        if self.length.abs_diff(other.len()) > allowed {
            return None;
        }
        // The last entry of the column, which is the distance once the other word is read.
        let mut distance = self.length;
        let (mut rises, mut falls) = (u64::MAX, 0);
        let (mut kept, mut places_before) = (0, 0);
        for (left, byte) in (0..other.len()).rev().zip(other.bytes()) {
            let places = self.places[usize::from(byte)];
            let swapped = ((!kept & places) << 1) & places_before;
            kept = ((places & rises).wrapping_add(rises) ^ rises) | places | falls | swapped;
            let (more, less) = (falls | !(kept | rises), kept & rises);
            distance = (distance + (more >> last & 1) as usize).saturating_sub((less >> last & 1) as usize);
            // A letter that is left takes away one at most.
            if distance > allowed + left {
                return None;
            }
            let more = more << 1 | 1;
            (rises, falls) = (less << 1 | !(kept | more), more & kept);
            places_before = places;
        }
        (distance <= allowed).then_some(distance)
    }
}

/// Makes an enum whose variants have slugs: the enum, `ALL`, `as_str` and Display. Where the table has words for people
/// too, it makes `label` and FromStr, which reads the words of `also` too.
macro_rules! slugs {
    (
        $(#[$meta:meta])*
        $name:ident, $what:literal $(, also $also:literal = $same:ident)*;
        $( $(#[$variant_meta:meta])* $variant:ident = $slug:literal: $label:literal, )+
    ) => {
        $crate::vocabulary::slug::slugs! {
            $(#[$meta])*
            $name;
            $( $(#[$variant_meta])* $variant = $slug, )+
        }

        impl $name {
            /// Returns the words for a form, a list or a heading; what is stored is the slug.
            ///
            /// ```
            /// # use helplines::{*, advice::*, check::*, directory::*, number::*, time::*};
            $(
                #[doc = concat!(
                    "assert_eq!(", stringify!($name), "::", stringify!($variant), ".label(), \"", $label, "\");"
                )]
            )+
            /// ```
            #[inline]
            pub const fn label(self) -> &'static str {
                match self { $( Self::$variant => $label, )+ }
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::vocabulary::slug::UnknownSlug;

            /// Reads the slug; case, spaces, hyphens and punctuation do not matter.
            $( #[doc = concat!("`", $also, "` is read as `", stringify!($same), "`.")] )*
            ///
            /// # Errors
            ///
            /// A word that is no slug: the error holds up to three nearest slugs.
            #[inline]
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                let also: &[(Self, &'static str)] = &[ $( (Self::$same, $also), )* ];
                let also = || also.iter().find(|(_, also)| $crate::vocabulary::slug::is_same(also, word));
                $crate::vocabulary::slug::find(Self::ALL, Self::SLUGS, word)
                    .or_else(|| also().map(|(same, _)| *same))
                    .ok_or_else(|| $crate::vocabulary::slug::unknown($what, word, Self::SLUGS))
            }
        }

        #[cfg(test)]
        mod labels {
            #[test]
            fn are_words_that_tell_the_values_apart() {
                $crate::vocabulary::slug::check_labels(&[ $( $label, )+ ]);
            }
        }
    };
    (
        $(#[$meta:meta])*
        $name:ident;
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

            /// Returns the slug: lower case, words joined by hyphens; stable across releases.
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

        #[cfg(test)]
        mod slugs {
            use super::$name;

            #[test]
            fn parse_to_their_values_in_any_spelling() {
                $crate::vocabulary::slug::check_slugs(&[ $( ($name::$variant, $slug), )+ ], $name::ALL);
            }
        }
    };
}

pub(crate) use slugs;

/// The value whose slug has the same letters as `word`.
#[inline]
pub(crate) fn find<T: Copy>(all: &[T], slugs: &[&'static str], word: &str) -> Option<T> {
    let key = Key::new(word);
    let position = slugs.iter().position(|slug| Key::new(slug).as_str() == key.as_str())?;
    all.get(position).copied()
}

/// Whether two words have the same letters.
#[inline]
pub(crate) fn is_same(known: &str, word: &str) -> bool {
    Key::new(known).as_str() == Key::new(word).as_str()
}

/// The values whose slugs stand in the static data, with spaces between them.
#[inline]
pub(crate) fn unpack_slugs<'a, T: Copy>(
    all: &'static [T],
    slugs: &'static [&'static str],
    packed: &'a str,
) -> impl Iterator<Item = T> + Clone + use<'a, T> {
    packed.split(' ').filter_map(|slug| unpack_slug(all, slugs, slug))
}

/// The value whose slug stands in the static data.
#[inline]
pub(crate) fn unpack_slug<T: Copy>(all: &[T], slugs: &[&str], slug: &str) -> Option<T> {
    slugs.iter().position(|known| *known == slug).and_then(|at| all.get(at).copied())
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

/// That each slug of a table is well formed, is what its value shows as, and parses to it in any spelling.
#[cfg(test)]
pub(crate) fn check_slugs<T>(table: &[(T, &str)], all: &[T])
where
    T: Copy + PartialEq + fmt::Debug + fmt::Display + core::str::FromStr<Err = UnknownSlug>,
{
    use alloc::string::ToString;
    assert_eq!(table.len(), all.len());
    for (value, slug) in table {
        assert!(all.contains(value), "{value:?}");
        assert!(slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{slug}");
        assert_eq!(value.to_string(), *slug);
        for spelling in [slug.to_string(), slug.to_uppercase(), slug.replace('-', " "), slug.replace('-', "")] {
            assert_eq!(spelling.parse(), Ok(*value), "{spelling}");
        }
    }
}

/// That each label is words for people, and no two are alike.
#[cfg(test)]
pub(crate) fn check_labels(labels: &[&str]) {
    for (place, label) in labels.iter().enumerate() {
        assert!(label.starts_with(|letter: char| letter.is_uppercase()) && !label.ends_with('.'), "{label}");
        assert!(label.len() > 2 && label.trim() == *label, "{label}");
        assert!(!labels[..place].contains(label), "{label}");
    }
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
        assert_eq!(distance(&longest, &"x".repeat(KEY_BYTES + 1)), 1);
        assert_eq!(distance(&longest, &"y".repeat(KEY_BYTES * 4)), KEY_BYTES * 4);
    }

    /// The table of optimal string alignment, filled as the textbooks say.
    fn by_the_table(word: &[u8], other: &[u8]) -> usize {
        let mut table = alloc::vec![alloc::vec![0; other.len() + 1]; word.len() + 1];
        for row in 0..=word.len() {
            for column in 0..=other.len() {
                table[row][column] = match (row, column) {
                    (0, slips) | (slips, 0) => slips,
                    _ => {
                        let changed = usize::from(word[row - 1] != other[column - 1]);
                        let swapped = row > 1
                            && column > 1
                            && word[row - 1] == other[column - 2]
                            && word[row - 2] == other[column - 1];
                        let least = (table[row - 1][column] + 1)
                            .min(table[row][column - 1] + 1)
                            .min(table[row - 1][column - 1] + changed);
                        if swapped { least.min(table[row - 2][column - 2] + 1) } else { least }
                    }
                };
            }
        }
        table[word.len()][other.len()]
    }

    #[test]
    fn slips_are_as_many_as_the_table_says() {
        let mut seed = 1_u64;
        let mut word = |most: usize, letters: usize| {
            let mut random = |below: usize| {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (seed >> 33) as usize % below
            };
            (0..random(most + 1)).map(|_| char::from(b'a' + random(letters) as u8)).collect::<alloc::string::String>()
        };
        for round in 0..4_000 {
            // Few letters make many matches and swaps; the longest words fill the last bit.
            let (most, letters) = [(6, 2), (12, 3), (30, 4), (KEY_BYTES, 2), (KEY_BYTES, 26)][round % 5];
            let (one, other) = (word(most, letters), word(most, letters));
            let slips = by_the_table(one.as_bytes(), other.as_bytes());
            let of = Slips::of(&Key::new(&one));
            for allowed in [0, one.len() / 3, slips.saturating_sub(1), slips, slips + 1, KEY_BYTES] {
                let expected = Some(slips).filter(|slips| *slips <= allowed);
                assert_eq!(of.to(&other, allowed), expected, "{one:?}, {other:?}, at most {allowed}");
            }
            assert_eq!(Key::new(&one).distance(&other), slips, "{one:?}, {other:?}");
        }
    }

    #[test]
    fn suggestions_come_nearest_first_and_once() {
        let known = [("stalkings", "stalking"), ("stalking", "stalking"), ("talking", "talking")];
        let error = UnknownSlug::new("concern", "stalkinf", &["stalking", "talking"], known.into_iter());
        assert_eq!(error.suggestions().collect::<Vec<_>>(), ["stalking", "talking"]);
        assert_eq!(error.to_string(), "unknown concern \"stalkinf\": did you mean stalking or talking?");
    }

    #[test]
    fn a_word_with_more_than_a_letter_in_four_wrong_is_near_to_none() {
        let known = || [("parenting", 1), ("stalking", 2)].into_iter();
        assert_eq!(near("parentnig", known()), Some(1));
        assert_eq!(near("staking", known()), Some(2));
        assert_eq!(near("parenthesis", known()), None);
        assert_eq!(near("", known()), None);
    }

    #[test]
    fn of_more_than_three_the_nearest_stay_and_of_equals_the_first() {
        let known = ["abcdefgxy", "abcdefgzz", "abcdefgqq", "abcdefghx", "abcdefgww"].map(|word| (word, word));
        let error = UnknownSlug::new("word", "abcdefghi", &[], known.into_iter());
        assert_eq!(error.suggestions().collect::<Vec<_>>(), ["abcdefghx", "abcdefgxy", "abcdefgzz"]);
    }

    #[test]
    fn with_nothing_near_the_accepted_are_listed() {
        let error = unknown("nation", "zzzzzzzz", &["england", "wales"]);
        assert_eq!(error.nearest(), None);
        assert_eq!(error.to_string(), "unknown nation \"zzzzzzzz\": use one of england, wales");
    }

    #[test]
    fn of_many_accepted_eight_are_listed_and_the_rest_counted() {
        let eight: &[&str] = &["a", "b", "c", "d", "e", "f", "g", "h"];
        assert_eq!(
            unknown("letter", "zz", eight).to_string(),
            "unknown letter \"zz\": use one of a, b, c, d, e, f, g, h"
        );
        let ten: &[&str] = &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
        let error = unknown("letter", "zz", ten);
        let message = "unknown letter \"zz\": use one of a, b, c, d, e, f, g, h and 2 more";
        assert_eq!((error.to_string().as_str(), error.accepted()), (message, ten));
    }
}
