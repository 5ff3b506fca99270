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
#[derive(Clone, Copy, Default)]
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::key::hash;
    use crate::find::words::{Utterances, Vocabulary};
    use alloc::vec::Vec;

    /// The cues of a text, of these: "my son|daughter" says who asks, "took .. pills !ago" is urgent, "^ hit" is an idiom.
    fn cues(text: &str) -> Vec<Says> {
        let mut known =
            ["my", "son", "daughter", "took", "pills", "ago", "hit"].map(|word| (hash(word.as_bytes()), word));
        known.sort_unstable();
        let of_cues = known.map(|(hash, _)| hash);
        let place =
            |word: &str| u16::try_from(known.iter().position(|(_, own)| *own == word).expect("a word")).expect("few");
        let vocabulary = Vocabulary { of_cues: &of_cues, ..Vocabulary::default() };
        let (my, took, pills, ago, hit) = (place("my"), place("took"), place("pills"), place("ago"), place("hit"));
        let steps = [1, my, 1, GROUP, 1, took, 0, 1, pills, NOT | 1, ago, START, 1, hit];
        let mut begun_starts: Vec<u16> = Vec::new();
        let mut begun: Vec<u16> = Vec::new();
        for (_, word) in known {
            begun_starts.push(u16::try_from(begun.len()).expect("few"));
            begun.extend(["my", "took", "hit"].iter().position(|first| *first == word).map(|cue| cue as u16));
        }
        begun_starts.push(u16::try_from(begun.len()).expect("few"));
        let cues = Cues {
            kinds: &[(0, Says::Audience(Audience::Worried)), (1, Says::Urgent), (2, Says::Idiom)],
            starts: &[0, 4, 11, 14],
            steps: &steps,
            group_starts: &[0, 2],
            groups: &[place("son"), place("daughter")],
            begun_starts: &begun_starts,
            begun: &begun,
        };
        let mut said = Vec::new();
        let mut utterances = Utterances::new(&vocabulary, text);
        while let Some(words) = utterances.next() {
            cues.each(words, |_, says| said.push(says));
        }
        said
    }

    #[test]
    fn words_and_groups_stand_in_a_row() {
        assert_eq!(cues("help my daughter"), [Says::Audience(Audience::Worried)]);
        assert!(cues("my dear son").is_empty() && cues("son my").is_empty() && cues("my").is_empty());
    }

    #[test]
    fn a_gap_is_three_words_at_most_and_some_words_must_not_follow() {
        assert_eq!(cues("she took pills"), [Says::Urgent]);
        assert_eq!(cues("she took all of the pills"), [Says::Urgent]);
        assert!(cues("she took a whole lot of pills").is_empty());
        assert!(cues("she took pills ago").is_empty());
    }

    #[test]
    fn what_must_begin_an_utterance_is_not_found_inside_one() {
        assert_eq!(cues("hit me up"), [Says::Idiom]);
        assert_eq!(cues("ok. hit me up"), [Says::Idiom]);
        assert!(cues("they hit me").is_empty());
    }
}
