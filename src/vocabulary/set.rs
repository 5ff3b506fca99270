//! A set of a few words of one kind, such as the nations that a contact serves.

use core::fmt;
use core::marker::PhantomData;

use crate::vocabulary::slug::write_list;
use crate::vocabulary::{Audience, Nation};

/// The words of a kind that a record names, such as the nations it serves.
///
/// Iteration and Display follow the order of the kind's `ALL`.
///
/// ```
/// use helplines::{Nation, contacts::BEAT};
///
/// let nations = BEAT.nations();
/// assert!(nations.contains(Nation::Wales));
/// assert_eq!(nations.iter().count(), nations.len());
/// assert_eq!(helplines::contacts::POLICE_SCOTLAND.nations().to_string(), "scotland");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Set<T> {
    bits: u8,
    kind: PhantomData<T>,
}

/// A kind of which there are at most eight words.
pub trait Member: Copy + fmt::Display + 'static {
    #[doc(hidden)]
    const ALL: &'static [Self];
    #[doc(hidden)]
    fn bit(self) -> u8;
    #[doc(hidden)]
    fn slug(self) -> &'static str;
}

macro_rules! members {
    ($($kind:ident),+) => { $(
        impl Member for $kind {
            const ALL: &'static [Self] = Self::ALL;
            #[inline]
            fn bit(self) -> u8 {
                1 << self as u8
            }
            #[inline]
            fn slug(self) -> &'static str {
                self.as_str()
            }
        }
        const _: () = assert!($kind::ALL.len() <= 8);
    )+ };
}

members!(Audience, Nation);

impl<T> Set<T> {
    #[inline]
    pub(crate) const fn of_bits(bits: u8) -> Self {
        Self { bits, kind: PhantomData }
    }

    /// Returns whether there is no word in it.
    ///
    /// ```
    /// // A channel that is for all the nations of its contact names none.
    /// assert!(helplines::contacts::CHILDLINE.channels().all(|channel| channel.nations().is_empty()));
    /// ```
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Returns how many words are in it.
    ///
    /// ```
    /// assert_eq!(helplines::contacts::SAMARITANS.nations().len(), 4);
    /// ```
    #[inline]
    pub const fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    #[cfg(feature = "toml")]
    pub(crate) const fn bits(self) -> u8 {
        self.bits
    }
}

impl<T: Member> Set<T> {
    /// Reads the bits of a set as a record has them, a number; empty for none.
    #[inline]
    pub(crate) fn unpack(bits: &str) -> Self {
        Self::of_bits(bits.bytes().fold(0, |bits, digit| bits.wrapping_mul(10).wrapping_add(digit.wrapping_sub(b'0'))))
    }

    /// Returns whether the word is in it.
    ///
    /// ```
    /// use helplines::{Audience, contacts::CHILDLINE};
    ///
    /// assert!(CHILDLINE.audiences().contains(Audience::Child));
    /// ```
    #[inline]
    pub fn contains(self, word: T) -> bool {
        self.bits & word.bit() != 0
    }

    /// Goes through the words, in the order of the kind's `ALL`.
    ///
    /// ```
    /// use helplines::{Nation, contacts::LIVE_FEAR_FREE};
    ///
    /// assert!(LIVE_FEAR_FREE.nations().iter().eq([Nation::Wales]));
    /// ```
    #[inline]
    pub fn iter(self) -> SetIter<T> {
        SetIter { left: self }
    }
}

impl<T: Member> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = SetIter<T>;

    #[inline]
    fn into_iter(self) -> SetIter<T> {
        self.iter()
    }
}

impl<T: Member> FromIterator<T> for Set<T> {
    #[inline]
    fn from_iter<I: IntoIterator<Item = T>>(words: I) -> Self {
        Self::of_bits(words.into_iter().fold(0, |bits, word| bits | word.bit()))
    }
}

/// A set equals a list that has the same words, each once.
impl<T: Member, const COUNT: usize> PartialEq<[T; COUNT]> for Set<T> {
    #[inline]
    fn eq(&self, other: &[T; COUNT]) -> bool {
        self.len() == COUNT && other.iter().all(|word| self.contains(*word))
    }
}

/// The slugs, with spaces between them.
impl<T: Member> fmt::Display for Set<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_list(f, self.iter(), " ")
    }
}

impl<T: Member> fmt::Debug for Set<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(T::slug)).finish()
    }
}

/// The words of a [`Set`], from [`Set::iter`].
#[derive(Clone, Debug)]
pub struct SetIter<T: Member> {
    left: Set<T>,
}

impl<T: Member> Iterator for SetIter<T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        let word = T::ALL.get(self.left.bits.trailing_zeros() as usize).copied()?;
        self.left.bits &= !word.bit();
        Some(word)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left.len(), Some(self.left.len()))
    }
}

impl<T: Member> ExactSizeIterator for SetIter<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_each_word_once_in_the_order_of_its_kind() {
        let set = Set::<Nation>::unpack("5");
        assert_eq!(set, [Nation::Scotland, Nation::England, Nation::Scotland].into_iter().collect::<Set<Nation>>());
        assert!(set.iter().eq([Nation::England, Nation::Scotland]));
        assert_eq!((set.len(), set.iter().len(), set.is_empty()), (2, 2, false));
        assert!(set.contains(Nation::England) && !set.contains(Nation::Wales));
        assert!(Set::<Audience>::unpack("").is_empty());
    }

    #[test]
    fn every_word_has_a_bit_of_its_own() {
        let all: Set<Audience> = Audience::ALL.iter().copied().collect();
        assert!(all.iter().eq(Audience::ALL.iter().copied()));
    }
}
