//! Words in a row that say something by themselves: who is asking, that it is happening now, what must not be missed. They
//! stand in `data/find.toml`.

use super::words::Word;
use crate::vocabulary::{Audience, Concern};

/// What a cue says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// Its words alarm and mean nothing by it.
    Idiom,
    /// It is happening now.
    Urgent,
    /// It is over, or may come.
    Past,
    /// It is Welsh.
    Welsh,
    /// This concern must not be missed.
    Safety(Concern),
    /// This person asks.
    Audience(Audience),
}

/// Before the words of a step: none of them comes next.
pub(crate) const NOT: u16 = 0x4000;
/// Before the steps of a cue: what was said begins with it.
pub(crate) const START: u16 = 0x2000;
/// Among the words of a step: all words of the group in this place.
pub(crate) const GROUP: u16 = 0x8000;

/// All cues, packed; each list of starts ends with the length of its list.
#[derive(Clone, Copy)]
pub(crate) struct Cues<'c> {
    /// What the cues say from this place on.
    pub(crate) kinds: &'c [(u16, Says)],
    /// The steps of each cue.
    pub(crate) starts: &'c [u16],
    pub(crate) steps: &'c [u16],
    /// The words of each group.
    pub(crate) group_starts: &'c [u16],
    pub(crate) groups: &'c [u16],
    /// The cues that each word begins.
    pub(crate) begun_starts: &'c [u16],
    pub(crate) begun: &'c [u16],
}

/// Most words of a gap.
const LONGEST_GAP: usize = 3;

impl Cues<'_> {
    /// Goes through what the cues in an utterance say, each with its place.
    #[inline]
    pub(crate) fn each(&self, words: &[Word], mut each: impl FnMut(u16, Says)) {
        for (at, word) in words.iter().enumerate() {
            let begun = word.cue_word.map(|word| part(self.begun, self.begun_starts, word));
            for cue in begun.unwrap_or_default() {
                let steps = part(self.steps, self.starts, *cue);
                let (steps, at_start) = steps.strip_prefix(&[START]).map_or((steps, false), |steps| (steps, true));
                if (at == 0 || !at_start) && self.follows(steps, words.get(at..).unwrap_or_default()) {
                    let kind = self.kinds.iter().take_while(|(first, _)| first <= cue).last();
                    kind.into_iter().for_each(|(_, says)| each(*cue, *says));
                }
            }
        }
    }

    /// Whether the words begin with these steps. A step is how many words there are, and one of these must come next; none
    /// of them is a gap.
    #[inline]
    fn follows(&self, steps: &[u16], words: &[Word]) -> bool {
        let Some((count, steps)) = steps.split_first() else { return true };
        let (any, steps) = steps.split_at_checked(usize::from(count & !NOT)).unwrap_or_default();
        let is_any = |word: &Word| word.cue_word.is_some_and(|word| any.iter().any(|of| self.is_of(word, *of)));
        match words.split_first() {
            _ if *count == 0 => {
                (0..=LONGEST_GAP.min(words.len())).any(|gap| self.follows(steps, words.get(gap..).unwrap_or_default()))
            }
            next if count & NOT != 0 => !next.is_some_and(|(word, _)| is_any(word)) && self.follows(steps, words),
            Some((word, words)) => is_any(word) && self.follows(steps, words),
            None => false,
        }
    }

    /// Whether a word is this one, or of this group.
    #[inline]
    fn is_of(&self, word: u16, of: u16) -> bool {
        match of & GROUP {
            0 => word == of,
            _ => part(self.groups, self.group_starts, of & !GROUP).contains(&word),
        }
    }
}

/// The part of a list that has this place.
#[inline]
fn part<'l>(list: &'l [u16], starts: &[u16], place: u16) -> &'l [u16] {
    let start = |place: usize| starts.get(place).map_or(0, |start| usize::from(*start));
    list.get(start(place.into())..start(usize::from(place) + 1)).unwrap_or_default()
}
