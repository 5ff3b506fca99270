//! Learns the weights of `find` from phrases: a multinomial logistic regression over the features of a phrase, by plain
//! stochastic gradient descent. First over all features, several times in different orders, of which the mean is taken; then
//! the weights that matter most are kept, and learnt again on their own; then each is put on one of a few levels.
//!
//! Only additions, multiplications, divisions and square roots of 32-bit numbers in a fixed order: every machine learns the same.

use crate::find::features::{KEY_BITS, features};
use crate::find::weights::{CLASSES, LENGTH, LEVELS, PLACE_BITS, SCALE, UNIT, Weights};
use crate::find::words::{Utterances, Vocabulary};

/// A phrase and the classes that it may be about.
#[derive(Clone, Debug)]
pub struct Phrase {
    pub text: String,
    pub classes: Vec<usize>,
    /// How much it counts.
    pub weight: f32,
}

/// How many weights are kept: with them the tables stay below 120 kB.
const KEPT: usize = 53_800;

/// How often all weights are learnt from the beginning.
const TIMES: usize = 3;

/// How often all phrases are gone through, and how far each step goes at first: for all weights, and for those that are kept.
const ROUNDS: [(usize, f32); 2] = [(8, 5.0), (6, 4.0)];

/// How much a weight is drawn to nothing in each step.
const DECAY: f32 = 1e-5;

/// How many of a hundred features are left out of each step, so that none is leant on too much.
const LEFT_OUT: u32 = 30;

/// What has been learnt.
pub struct Learnt {
    starts: Vec<u16>,
    features: Vec<u8>,
    levels: [[i16; LEVELS]; 2],
    biases: Vec<i16>,
}

impl Learnt {
    pub fn weights(&self) -> Weights<'_> {
        Weights { starts: &self.starts, features: &self.features, levels: self.levels, biases: &self.biases }
    }
}

type Row = [f32; CLASSES];

/// A phrase as it is learnt: its features by their place among all, each with its value.
struct Example<'p> {
    features: Vec<(usize, f32)>,
    phrase: &'p Phrase,
}

#[derive(Clone)]
struct Model {
    /// For each feature, its weights.
    rows: Vec<Row>,
    /// Which weights of it are kept, a bit each.
    kept: Vec<u64>,
    bias: Row,
}

/// Learns from the phrases.
pub fn train(vocabulary: &Vocabulary<'_>, phrases: &[Phrase]) -> Learnt {
    let read: Vec<Vec<(u32, i32)>> = phrases.iter().map(|phrase| read(vocabulary, &phrase.text)).collect();
    let mut counts = vec![0_u32; 1 << KEY_BITS];
    for features in &read {
        let mut keys: Vec<u32> = features.iter().map(|(key, _)| *key).collect();
        keys.sort_unstable();
        keys.dedup();
        keys.iter().for_each(|key| counts[*key as usize] += 1);
    }
    let keys: Vec<u32> = (0..1 << KEY_BITS).filter(|key| counts[*key as usize] > 0).collect();
    let mut places = vec![0_usize; 1 << KEY_BITS];
    keys.iter().enumerate().for_each(|(place, key)| places[*key as usize] = place);
    let phrases_with: Vec<f32> = keys.iter().map(|key| counts[*key as usize] as f32).collect();
    // A feature that few phrases have says more.
    let rarity = |with: &f32| logarithm((1 + phrases.len()) as f32 / (1.0 + with)) + 1.0;
    let rarity: Vec<f32> = phrases_with.iter().map(rarity).collect();
    let examples = read.iter().zip(phrases).map(|(features, phrase)| {
        let squares: i32 = features.iter().map(|(_, count)| count * count).sum();
        let length = (squares as f32).sqrt() * LENGTH as f32;
        let value = |(key, count): &(u32, i32)| {
            let place = places[*key as usize];
            (place, *count as f32 * rarity[place] / length)
        };
        Example { features: features.iter().map(value).collect(), phrase }
    });
    let examples: Vec<Example<'_>> = examples.collect();
    let blank =
        Model { rows: vec![[0.0; CLASSES]; keys.len()], kept: vec![u64::MAX; keys.len()], bias: [0.0; CLASSES] };
    let mut round = 0;
    let mut learn = |model: &mut Model, (rounds, rate): (usize, f32)| {
        for step in 0..rounds {
            model.round(&examples, round, rate * (1.0 - step as f32 / rounds as f32));
            round += 1;
        }
    };
    let mut mean = blank.clone();
    for _ in 0..TIMES {
        let mut model = blank.clone();
        learn(&mut model, ROUNDS[0]);
        mean.add(&model, 1.0 / TIMES as f32);
    }
    mean.choose(&rarity, &phrases_with);
    learn(&mut mean, ROUNDS[1]);
    mean.pack(&keys, &rarity)
}

/// The features of the first utterance of a phrase.
fn read(vocabulary: &Vocabulary<'_>, text: &str) -> Vec<(u32, i32)> {
    let mut list = Vec::new();
    if let Some(words) = Utterances::new(vocabulary, text).next() {
        features(words, |feature| list.push((feature.key, feature.count)));
    }
    list
}

/// A number that looks like chance and is always the same.
fn mixed(number: usize, round: usize) -> u32 {
    let number = (number as u32).wrapping_mul(2_654_435_761).wrapping_add((round as u32).wrapping_mul(0x9e37_79b1));
    number.wrapping_mul(0x85eb_ca6b) >> 8
}

impl Model {
    /// Goes through all examples once, in an order of its own.
    fn round(&mut self, examples: &[Example<'_>], round: usize, rate: f32) {
        let keeps = 1.0 - rate * DECAY;
        let mut used: Vec<(usize, f32)> = Vec::new();
        for step in 0..examples.len() {
            // The examples are sorted: neighbours must be far apart.
            let at = (step * 7919 + round * 104_729) % examples.len();
            let example = &examples[at];
            let is_used = |place: usize| mixed(place + at * 61, round) >= (LEFT_OUT << 24) / 100;
            used.clear();
            used.extend(example.features.iter().enumerate().filter(|(place, _)| is_used(*place)).map(|(_, own)| *own));
            let mut errors = self.chances(&used);
            for class in &example.phrase.classes {
                errors[*class] -= 1.0 / example.phrase.classes.len() as f32;
            }
            for (class, error) in errors.iter().enumerate() {
                // Most classes are far off: they are left alone.
                if error.abs() < 0.004 {
                    continue;
                }
                let step = error * rate * example.phrase.weight;
                for (place, value) in &used {
                    if self.kept[*place] >> class & 1 == 1 {
                        let weight = &mut self.rows[*place][class];
                        *weight = *weight * keeps - value * step;
                    }
                }
                self.bias[class] -= step * 0.1;
            }
        }
    }

    /// How likely each class is.
    fn chances(&self, features: &[(usize, f32)]) -> Row {
        let mut chances = self.bias;
        for (place, value) in features {
            for (score, weight) in chances.iter_mut().zip(&self.rows[*place]) {
                *score += value * weight;
            }
        }
        let highest = chances.iter().copied().fold(f32::MIN, f32::max);
        chances.iter_mut().for_each(|score| *score = exponential(*score - highest));
        let sum: f32 = chances.iter().sum();
        chances.map(|chance| chance / sum)
    }

    /// Adds a part of another model.
    fn add(&mut self, other: &Self, part: f32) {
        let rows = self.rows.iter_mut().chain([&mut self.bias]).zip(other.rows.iter().chain([&other.bias]));
        for (sum, row) in rows {
            sum.iter_mut().zip(row).for_each(|(sum, weight)| *sum += weight * part);
        }
    }

    /// Keeps the weights that matter most: large ones, and of those sooner the ones of features that many phrases have.
    fn choose(&mut self, rarity: &[f32], phrases_with: &[f32]) {
        let mut importance: Vec<f32> = Vec::with_capacity(self.rows.len() * CLASSES);
        for (place, row) in self.rows.iter_mut().enumerate() {
            let mut sorted = *row;
            sorted.sort_unstable_by(f32::total_cmp);
            let middle = sorted[CLASSES / 2];
            row.iter_mut().for_each(|weight| *weight -= middle);
            let often = phrases_with[place].sqrt().sqrt().sqrt();
            importance.extend(row.iter().map(|weight| (weight * rarity[place]).abs() * often));
        }
        let mut sorted = importance.clone();
        sorted.sort_unstable_by(|a, b| b.total_cmp(a));
        let least = sorted.get(KEPT).copied().unwrap_or(0.0);
        for (place, row) in self.rows.iter_mut().enumerate() {
            self.kept[place] = 0;
            for (class, weight) in row.iter_mut().enumerate() {
                if importance[place * CLASSES + class] > least {
                    self.kept[place] |= 1 << class;
                } else {
                    *weight = 0.0;
                }
            }
        }
    }

    /// Packs the weights as `find` reads them.
    fn pack(&self, keys: &[u32], rarity: &[f32]) -> Learnt {
        let weight = |place: usize, class: usize| self.rows[place][class] * rarity[place] * SCALE as f32;
        // The classes that have a weight, that of the largest first.
        let kept = |place: usize| {
            let mut kept: Vec<usize> = (0..CLASSES).filter(|class| self.kept[place] >> class & 1 == 1).collect();
            let size = |class: &usize| weight(place, *class).abs();
            let largest = kept.iter().enumerate().max_by(|(_, a), (_, b)| size(a).total_cmp(&size(b)));
            if let Some((at, _)) = largest {
                kept[..=at].rotate_right(1);
            }
            kept
        };
        let of_rank = |first: bool| {
            let own = (0..keys.len()).flat_map(|place| {
                let own = kept(place).into_iter().enumerate().filter(move |(rank, _)| (*rank == 0) == first);
                own.map(move |(_, class)| (place, class))
            });
            levels(own.map(|(place, class)| weight(place, class)).collect())
        };
        let levels = [of_rank(true), of_rank(false)];
        let rest = KEY_BITS - PLACE_BITS;
        let (mut starts, mut features) = (Vec::new(), Vec::new());
        for (place, key) in keys.iter().enumerate() {
            begin(&mut starts, &mut features, (key >> rest) as usize);
            let own = kept(place);
            if !own.is_empty() {
                features.push((key & ((1 << rest) - 1)) as u8);
            }
            for (rank, class) in own.iter().enumerate() {
                let level = nearest(&levels[usize::from(rank > 0)], weight(place, *class));
                features.push(((class * LEVELS + level) * 2 + usize::from(rank + 1 == own.len())) as u8);
            }
        }
        begin(&mut starts, &mut features, 1 << PLACE_BITS);
        let levels = levels.map(|levels| levels.map(|level| level.round() as i16));
        let biases = self.bias.iter().map(|bias| (bias * UNIT as f32).round() as i16).collect();
        Learnt { starts, features, levels, biases }
    }
}

/// Notes where the features begin that have these first bits, and all before them; at an even place.
fn begin(starts: &mut Vec<u16>, features: &mut Vec<u8>, bits: usize) {
    while starts.len() <= bits {
        features.resize(features.len().next_multiple_of(2), u8::MAX);
        starts.push((features.len() / 2) as u16);
    }
}

/// The level nearest to a weight.
fn nearest(levels: &[f32; LEVELS], weight: f32) -> usize {
    (1..LEVELS).fold(0, |best, at| if (levels[at] - weight).abs() < (levels[best] - weight).abs() { at } else { best })
}

/// The levels that are nearest to all weights together (Lloyd's method).
fn levels(mut weights: Vec<f32>) -> [f32; LEVELS] {
    weights.sort_unstable_by(f32::total_cmp);
    let middle = |level: usize| weights.len() * (2 * level + 1) / (2 * LEVELS);
    let mut levels = core::array::from_fn(|level| weights.get(middle(level)).copied().unwrap_or(0.0));
    for _ in 0..30 {
        let (mut sums, mut counts) = ([0.0_f64; LEVELS], [0_u32; LEVELS]);
        for weight in &weights {
            let level = nearest(&levels, *weight);
            sums[level] += f64::from(*weight);
            counts[level] += 1;
        }
        for level in (0..LEVELS).filter(|level| counts[*level] > 0) {
            levels[level] = (sums[level] / f64::from(counts[level])) as f32;
        }
    }
    levels
}

/// The natural logarithm of a number over 0: by its exponent, and the rest by the series of the inverse hyperbolic tangent.
fn logarithm(number: f32) -> f32 {
    let bits = number.to_bits();
    let exponent = (bits >> 23) as i32 - 127;
    let rest = f32::from_bits(bits & 0x7f_ffff | 127 << 23);
    let (rest, exponent) = if rest > 1.414 { (rest / 2.0, exponent + 1) } else { (rest, exponent) };
    let t = (rest - 1.0) / (rest + 1.0);
    let square = t * t;
    2.0 * t * (1.0 + square * (1.0 / 3.0 + square * (0.2 + square / 7.0))) + exponent as f32 * core::f32::consts::LN_2
}

/// The exponential of a number up to 0: a power of two, and the rest by its series.
fn exponential(number: f32) -> f32 {
    if number < -80.0 {
        return 0.0;
    }
    let twos = (number * core::f32::consts::LOG2_E).round();
    let rest = number - twos * core::f32::consts::LN_2;
    let series = 1.0 + rest * (1.0 + rest * (0.5 + rest * (1.0 / 6.0 + rest * (1.0 / 24.0 + rest / 120.0))));
    series * f32::from_bits(((twos as i32 + 127) as u32) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_functions_are_near_those_of_the_library() {
        for step in 1..2000_u16 {
            let number = f32::from(step) / 7.0;
            assert!((logarithm(number) - number.ln()).abs() < 1e-4, "{number}");
            let number = -f32::from(step) / 25.0;
            assert!((exponential(number) - number.exp()).abs() < 1e-5, "{number}");
        }
    }
}
