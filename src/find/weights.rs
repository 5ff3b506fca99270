//! How much each feature speaks for each concern, packed.

use super::features::{Feature, KEY_BITS, features};
use super::words::Word;
use crate::vocabulary::Concern;

/// Every concern, and behind them no concern at all.
pub(crate) const CLASSES: usize = Concern::ALL.len() + 1;

/// The place of no concern at all.
pub(crate) const NONE: usize = Concern::ALL.len();

/// How many bits of a key say where its feature is looked for; the rest stand at the feature.
pub(crate) const PLACE_BITS: u32 = 12;

/// The unit of a score: 256 to the natural logarithm of odds.
pub(crate) const UNIT: i64 = 256;

/// What a weight is divided by, and how far a whole utterance is from its features (see `generate/src/train.rs`).
pub(crate) const SCALE: i64 = 4;
pub(crate) const LENGTH: i64 = 6;

/// How many different weights there are. Each is of one class: together they fit a byte.
pub(crate) const LEVELS: usize = 3;

/// What an utterance speaks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Score {
    pub(crate) scores: [i32; Concern::ALL.len()],
    /// Whether parts of words are all that is known in it.
    pub(crate) by_letters: bool,
}

/// The weights of all features.
#[derive(Clone, Copy, Default)]
pub(crate) struct Weights<'w> {
    /// Where the features begin that share the first bits of their keys, and the end, in pairs of bytes.
    pub(crate) starts: &'w [u16],
    /// For each feature, the rest of its key and its weights, a byte each: twice `LEVELS` times the class, twice the level, and
    /// one for the last. Nothing more comes behind a byte of 255.
    pub(crate) features: &'w [u8],
    /// What a weight of each level is: the first of a feature, which is its largest, and the others.
    pub(crate) levels: [[i16; LEVELS]; 2],
    /// What each class has to begin with.
    pub(crate) biases: &'w [i16],
}

impl Weights<'_> {
    /// Returns the weights of a feature; none where it is not known.
    #[inline]
    fn of(&self, key: u32) -> impl Iterator<Item = (usize, i32)> + use<'_> {
        let bucket = (key >> (KEY_BITS - PLACE_BITS)) as usize;
        let rest = key & ((1 << (KEY_BITS - PLACE_BITS)) - 1);
        let start = |bucket: usize| self.starts.get(bucket).map_or(0, |start| usize::from(*start) * 2);
        let mut list = self.features.get(start(bucket)..start(bucket + 1)).unwrap_or_default();
        let mut found: &[u8] = &[];
        while let Some((own, weights)) = list.split_first() {
            let count = weights.iter().position(|weight| weight & 1 == 1).map_or(weights.len(), |last| last + 1);
            let (weights, others) = weights.split_at_checked(count).unwrap_or_default();
            if u32::from(*own) == rest {
                found = weights;
                break;
            }
            list = others;
        }
        found.iter().enumerate().map(|(place, weight)| {
            let weight = usize::from(weight >> 1);
            (weight / LEVELS, i32::from(self.levels[usize::from(place > 0)][weight % LEVELS]))
        })
    }

    /// Says how much an utterance speaks for each concern, more than for none; `None` where nothing in it is known.
    #[inline]
    pub(crate) fn score(&self, words: &[Word]) -> Option<Score> {
        let (mut sums, mut squares, mut known, mut by_letters) = ([0_i32; CLASSES], 0_u32, false, true);
        features(words, |feature| {
            squares += feature.count.unsigned_abs().pow(2);
            for (class, weight) in self.of(feature.key) {
                known = true;
                by_letters &= feature.is_part;
                if let Some(sum) = sums.get_mut(class) {
                    *sum += feature.count * weight;
                }
            }
        });
        // 256 times as long: a whole number is near enough.
        let length = (i64::from(squares) << 16).isqrt().max(1);
        let score = |class: usize| {
            let sum = sums.get(class).map_or(0, |sum| i64::from(*sum));
            let bias = self.biases.get(class).map_or(0, |bias| i64::from(*bias));
            sum * UNIT * UNIT / (SCALE * LENGTH * length) + bias
        };
        let none = score(NONE);
        let scores = core::array::from_fn(|class| i32::try_from(score(class) - none).unwrap_or(0));
        known.then_some(Score { scores, by_letters })
    }

    /// Says how much each word speaks for some concerns, by the features that it begins or ends: `each` gets the place of the
    /// word, that of the concern in the list, and the share.
    #[inline]
    pub(crate) fn shares(&self, words: &[Word], concerns: &[Concern], mut each: impl FnMut(u8, usize, i32)) {
        features(words, |Feature { key, count, words: (first, last), .. }| {
            for (class, weight) in self.of(key) {
                let place = concerns.iter().position(|concern| *concern as usize == class);
                if let Some(place) = place {
                    each(first, place, count * weight);
                    if last != first {
                        each(last, place, count * weight);
                    }
                }
            }
        });
    }
}
