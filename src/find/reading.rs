//! Reads a whole text: what each of its utterances speaks for, and what its cues say.

use alloc::vec::Vec;
use core::ops::Range;

use super::Confidence;
use super::cues::{Cues, Says};
use super::weights::{Score, Weights};
use super::words::{LONGEST_UTTERANCE, Utterances, Vocabulary, Word};
use crate::vocabulary::{Audience, Concern};

/// Everything that is known of how people write.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tables<'t> {
    pub(crate) words: Vocabulary<'t>,
    pub(crate) cues: Cues<'t>,
    pub(crate) weights: Weights<'t>,
}

/// Most matches of an answer.
pub(crate) const MOST: usize = 5;

/// Where words that must not be missed put their concern at the latest.
const SAFE: usize = 3;

/// What an idiom takes from every concern; 256 is one in the natural logarithm of odds, here and below.
const IDIOM: i32 = 1200;

/// What it takes from the concerns about one's own behaviour that nobody says "I".
const NOT_I: i32 = 400;

/// What it gives to them that the words say that it is one's own.
const OWN: i32 = 300;

/// What a concern must have over none at all, to be told.
const LEAST: i32 = -900;

/// What the best must have to be likely.
const LIKELY: i32 = 1000;

/// How far words that only a directory has are before what else was said.
const LEAD: i32 = 150;

/// What the best must have to be sure, and over the next one.
const SURE: (i32, i32) = (1400, 500);

/// How near to the best a later one must be to be likely as well.
const NEAR: i32 = 250;

/// How far below the best the fourth and fifth may be.
const FAR: i32 = 1200;

/// What a text was found to say.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// How much it speaks for each concern, more than for none: the most that an utterance does.
    scores: [i32; Concern::ALL.len()],
    /// Where in the text that is.
    places: [usize; Concern::ALL.len()],
    /// Whether it has anything that has weights, and whether that is parts of words alone.
    is_known: bool,
    pub(crate) by_letters: bool,
    /// The concerns that must not be missed, one bit each.
    safety: u64,
    /// Who asks, by the first of the cues.
    audience: Option<(u16, Audience)>,
    pub(crate) urgent: bool,
    pub(crate) welsh: bool,
}

impl Reading {
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            scores: [i32::MIN; Concern::ALL.len()],
            places: [0; Concern::ALL.len()],
            is_known: false,
            by_letters: true,
            safety: 0,
            audience: None,
            urgent: false,
            welsh: false,
        }
    }

    /// Adds what an utterance says.
    #[inline]
    pub(crate) fn add(&mut self, tables: &Tables<'_>, words: &[Word], place: usize) {
        let (mut idiom, mut urgent, mut past, mut own) = (false, false, false, false);
        tables.cues.each(words, |cue, says| match says {
            Says::Idiom => idiom = true,
            Says::Urgent => urgent = true,
            Says::Past => past = true,
            Says::Welsh => self.welsh = true,
            Says::Safety(concern) => self.safety |= 1 << concern as u8,
            Says::Audience(audience) => {
                own |= audience == Audience::OwnBehaviour;
                if self.audience.is_none_or(|(first, _)| cue < first) {
                    self.audience = Some((cue, audience));
                }
            }
        });
        self.urgent |= urgent && !past && !idiom;
        // Figures alone say nothing.
        let has_letters = words.iter().any(|word| !word.typed.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(Score { scores, by_letters }) = tables.weights.score(words).filter(|_| has_letters) else { return };
        self.is_known = true;
        self.by_letters &= by_letters;
        let says_i = words.iter().any(|word| matches!(word.text.as_bytes(), b"i" | b"my" | b"myself"));
        for (concern, score) in Concern::ALL.iter().zip(scores) {
            let of_own = match (own, says_i) {
                (true, _) => -OWN,
                (false, true) => 0,
                (false, false) => NOT_I,
            };
            let less = if idiom { IDIOM } else { 0 } + if is_own(*concern) { of_own } else { 0 };
            self.raise(*concern, score - less, place);
        }
    }

    /// Adds words that a directory has for a concern and that have no weights: it is the best so far, and likely.
    #[inline]
    pub(crate) fn add_words(&mut self, concern: Concern, place: usize) {
        (self.is_known, self.by_letters) = (true, false);
        let best = self.scores.iter().copied().max().unwrap_or(0);
        self.raise(concern, best.max(LIKELY) + LEAD, place);
    }

    /// Adds words that name a concern inside a text: only the best so far stands before it.
    #[inline]
    pub(crate) fn add_name(&mut self, concern: Concern, place: usize) {
        let best = self.scores.iter().copied().max().unwrap_or(i32::MIN);
        self.raise(concern, best.saturating_sub(1), place);
    }

    /// Notes that the words in a place speak so much for a concern.
    #[inline]
    fn raise(&mut self, concern: Concern, score: i32, place: usize) {
        let known = self.scores.get_mut(concern as usize).zip(self.places.get_mut(concern as usize));
        if let Some((best, at)) = known.filter(|(best, _)| **best < score) {
            (*best, *at) = (score, place);
        }
    }

    #[inline]
    pub(crate) fn audience(&self) -> Option<Audience> {
        self.audience.map(|(_, audience)| audience)
    }

    #[inline]
    fn score(&self, concern: Concern) -> i32 {
        self.scores.get(concern as usize).copied().unwrap_or(i32::MIN)
    }

    /// Where in the text a concern is spoken for most.
    #[inline]
    pub(crate) fn place(&self, concern: Concern) -> usize {
        self.places.get(concern as usize).copied().unwrap_or_default()
    }

    /// Returns some of the concerns, best first.
    #[inline]
    fn order(&self, is_one: impl Fn(Concern) -> bool) -> Vec<Concern> {
        let mut order: Vec<Concern> = Concern::ALL.iter().copied().filter(|concern| is_one(*concern)).collect();
        order.sort_by_key(|concern| core::cmp::Reverse(self.score(*concern)));
        order
    }

    /// Returns the concerns that it may be about, best first.
    #[inline]
    pub(crate) fn found(&self) -> Vec<(Concern, Confidence)> {
        let order = self.order(|_| true);
        let score = |place: usize| order.get(place).map_or(i32::MIN, |concern| self.score(*concern));
        let (best, lead) = (score(0), score(0).saturating_sub(score(1)));
        let mut found = Vec::with_capacity(MOST);
        if self.is_known && best >= LEAST {
            for (place, concern) in order
                .iter()
                .take(MOST)
                .enumerate()
                .take_while(|(place, _)| *place < SAFE || score(*place) > best.saturating_sub(FAR))
            {
                let own = score(place);
                let confidence = match place {
                    0 if best >= SURE.0 && lead >= SURE.1 => Confidence::Sure,
                    0 if best >= LIKELY => Confidence::Likely,
                    0 => Confidence::Possible,
                    _ if own >= LIKELY && best - own < NEAR => Confidence::Likely,
                    _ => Confidence::Possible,
                };
                found.push((*concern, confidence));
            }
        }
        // Fear or a call for help must not be answered as if they had done harm: that leads only where it is more than possible, or
        // where the words say whose behaviour it is.
        let is_possible = found.first().is_some_and(|(_, confidence)| *confidence == Confidence::Possible);
        if is_possible && self.audience() != Some(Audience::OwnBehaviour) {
            let other = found.iter().position(|(concern, _)| !is_own(*concern));
            if let Some(ahead) = other.and_then(|other| found.get_mut(..=other)) {
                ahead.rotate_right(1);
            }
        }
        found
    }

    /// Whether words were said after which a concern must not be missed.
    #[inline]
    fn is_safe(&self, concern: Concern) -> bool {
        self.safety >> concern as u8 & 1 == 1
    }

    /// Puts the concerns that must not be missed among the first three, behind the first; the best of them, where there are more.
    #[inline]
    pub(crate) fn keep_safe(&self, found: &mut Vec<(Concern, Confidence)>) {
        let is_early = |concern| found.iter().take(SAFE).any(|(other, _)| *other == concern);
        let missing = self.order(|concern| self.is_safe(concern) && !is_early(concern));
        for concern in missing {
            let free = found.iter().take(SAFE).skip(1).rposition(|(other, _)| !self.is_safe(*other));
            let place = if found.len() < SAFE { found.len() } else { free.map_or(SAFE, |free| free + 1) };
            found.retain(|(other, _)| *other != concern);
            let place = place.min(found.len());
            // It stands before what is as plain, or plainer.
            let confidence = found.get(place).map_or(Confidence::Possible, |(_, confidence)| *confidence);
            found.insert(place, (concern, confidence));
        }
        found.truncate(MOST);
    }

    /// Returns where the words stand that speak for each of some concerns, in the utterance that speaks for it most.
    #[inline]
    pub(crate) fn led(
        &self,
        weights: &Weights<'_>,
        utterances: &mut Utterances<'_>,
        concerns: &[Concern],
    ) -> [Vec<Range<usize>>; MOST] {
        let mut led = [const { Vec::new() }; MOST];
        for (number, place) in concerns.iter().map(|concern| self.place(*concern)).enumerate() {
            let is_here = |concern: &Concern| self.place(*concern) == place;
            if concerns.iter().take(number).any(is_here) {
                continue;
            }
            let words = utterances.at(place);
            let mut shares = [[0_i32; LONGEST_UTTERANCE]; MOST];
            weights.shares(words, concerns, |word, concern, share| {
                if let Some(sum) = shares.get_mut(concern).and_then(|shares| shares.get_mut(usize::from(word))) {
                    *sum += share;
                }
            });
            let here = concerns.iter().zip(&shares).zip(&mut led).filter(|((concern, _), _)| is_here(concern));
            here.for_each(|((_, shares), led)| *led = joined(words, shares));
        }
        led
    }
}

/// Whether a concern is what somebody does, or may do, themselves.
#[inline]
fn is_own(concern: Concern) -> bool {
    matches!(concern, Concern::OwnAbusiveBehaviour | Concern::OwnSexualBehaviour)
}

/// Where the words stand that have more than a quarter of the greatest share, neighbours joined.
#[inline]
fn joined(words: &[Word], shares: &[i32]) -> Vec<Range<usize>> {
    let most = shares.iter().copied().max().unwrap_or(0);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut was_one = false;
    for (word, share) in words.iter().zip(shares) {
        let is_one = *share > 0 && *share > most / 4;
        // The words of one spelling share a place.
        match ranges.last_mut().filter(|range| was_one || word.range.start < range.end).filter(|_| is_one) {
            Some(range) => range.end = word.range.end,
            None if is_one => ranges.push(word.range.clone()),
            None => {}
        }
        was_one = is_one;
    }
    ranges
}
