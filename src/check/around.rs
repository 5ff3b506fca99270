//! A number among the pieces around it: what stands on its line, in its cell, under its key, and what that makes of it.

use core::ops::Range;

use super::cues::{ABOUT_OTHERS, AFTER, CALLING, FOLLOWING, KEYS, NOT_KEYS, OTHERS, REACHING, is_one_of};
use super::pieces::{Kind, Piece};
use crate::number::digits::Digits;

/// A number among the pieces around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    pub(super) text: &'a str,
    pub(super) pieces: &'a [Piece],
    /// The place of the number among them.
    pub(super) here: usize,
    /// Whether it is a number that anybody may be told to call beside another: 999, 101, 111.
    pub(super) general: bool,
}

/// What the key of a value makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// A number to call or to text.
    Calls,
    /// A count, a mark, or something else.
    Counts,
    Unsaid,
}

/// Words that join things of a list, in English and Welsh.
const JOINTS: &[&str] = &["or", "and", "neu", "ac", "a"];
/// What may stand before the word for somebody else.
const ARTICLES: &[&str] = &[
    "the", "a", "an", "one", "our", "your", "their", "his", "her", "any", "all", "other", "young", "every", "each",
    "some", "older",
];
/// Words behind "if you" that make another case of it.
const OTHER_CASES: &[&str] = &["are", "re", "live", "think", "know", "suspect", "see", "were", "work", "ve"];
/// Words that tell of a mistake, and what somebody must not do with a number.
const MISTAKES: &[&str] =
    &["wrong", "wrongly", "mistake", "misprint", "misprinted", "swapped", "confused", "confuse", "mixed"];
const TELLING: &[&str] = &["tell", "give", "say", "send", "write", "print", "put", "list", "confuse", "quote"];
/// Words before "not" with which one says what must be.
const MUST: &[&str] = &["do", "don", "must", "mustn", "should", "shouldn"];
/// Keys of a name.
const NAMING: &[&str] = &["name", "title", "label", "organisation", "organization", "service"];
/// How far before a name its number may stand, in pieces: `phone: "116 123", phoneName: "Samaritans"`.
const BEFORE_NAME: usize = 8;
/// How many words of a key are read.
const KEY_WORDS: usize = 4;

// The pieces.
impl Around<'_> {
    #[inline]
    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.pieces.get(at).map(|piece| piece.kind)
    }

    /// The text of a piece.
    #[inline]
    pub(super) fn text_of(&self, at: usize) -> &str {
        self.pieces.get(at).and_then(|piece| self.text.get(piece.start..piece.end)).unwrap_or_default()
    }

    /// The word that a piece is; nothing where it is none.
    #[inline]
    pub(super) fn word(&self, at: usize) -> &str {
        if self.kind(at) == Some(Kind::Word) { self.text_of(at) } else { "" }
    }

    /// Whether a piece is one of a few words.
    #[inline]
    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| word.eq_ignore_ascii_case(self.word(at)))
    }

    /// Whether a piece is one of a list of words that is in order.
    #[inline]
    pub(super) fn is_in(&self, at: usize, words: &[&str]) -> bool {
        is_one_of(self.word(at), words)
    }

    #[inline]
    pub(super) fn name(&self, at: usize) -> Option<usize> {
        match self.kind(at) {
            Some(Kind::Name(name)) => Some(name),
            _ => None,
        }
    }

    /// Goes through the names between two places.
    #[inline]
    pub(super) fn names(&self, within: Range<usize>) -> impl Iterator<Item = usize> + Clone + '_ {
        within.filter_map(|at| self.name(at))
    }

    /// Goes through the places of the words between two places.
    #[inline]
    pub(super) fn words(&self, within: Range<usize>) -> impl Iterator<Item = usize> + Clone + '_ {
        within.filter(|at| self.kind(*at) == Some(Kind::Word))
    }

    /// Whether another number stands between two places.
    #[inline]
    pub(super) fn has_number(&self, mut within: Range<usize>) -> bool {
        within.any(|at| self.kind(at) == Some(Kind::Number))
    }

    /// The stretch around a place up to what is an end of it on each side.
    #[inline]
    pub(super) fn stretch(&self, at: usize, is_end: impl Fn(Kind) -> bool) -> Range<usize> {
        let is_end = |place: &usize| self.kind(*place).is_some_and(&is_end);
        let from = (0..at).rev().find(is_end).map_or(0, |end| end + 1);
        from..(at + 1..self.pieces.len()).find(is_end).unwrap_or(self.pieces.len())
    }

    /// The line, the row or the object in one line that a place stands in.
    #[inline]
    pub(super) fn line(&self, at: usize) -> Range<usize> {
        self.stretch(at, Kind::is_edge)
    }

    /// The sentence that the number stands in.
    #[inline]
    pub(super) fn sentence(&self) -> Range<usize> {
        self.stretch(self.here, |kind| kind.is_edge() || kind == Kind::Stop)
    }

    /// Goes through the names on the line of the number.
    #[inline]
    pub(super) fn beside(&self) -> impl Iterator<Item = usize> + Clone + '_ {
        self.names(self.line(self.here))
    }
}

// What words say.
impl Around<'_> {
    /// Whether a word may stand between a service and its number: one of those that say how to reach somebody, or a figure.
    #[inline]
    pub(super) fn is_reaching(&self, at: usize) -> bool {
        self.is_in(at, REACHING) || self.is_figure(at)
    }

    #[inline]
    pub(super) fn is_figure(&self, at: usize) -> bool {
        self.word(at).starts_with(|first: char| first.is_ascii_digit())
    }

    /// Whether a piece joins two things of a list.
    #[inline]
    pub(super) fn is_joint(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Comma | Kind::Slash)) || self.is(at, JOINTS)
    }

    /// Whether a word begins what is said of somebody else, and not only for whom a service is.
    pub(super) fn is_other(&self, at: usize) -> bool {
        // "Children's", "Parents Helpline" say who has something; "if you need it, call" is said of the same service.
        let same = self.is(at + 1, &["s"])
            || self.is(at + 1, &["helpline", "hotline", "line"])
            || self.is(at, &["if", "when"]) && self.is(at + 1, &["you"]) && !self.is(at + 2, OTHER_CASES);
        if same || !self.is_in(at, OTHERS) {
            return false;
        }
        let mut before = (at.saturating_sub(3)..at).rev().take_while(|before| self.kind(*before) == Some(Kind::Word));
        !before.find(|before| !self.is(*before, ARTICLES)).is_some_and(|before| self.is_in(before, ABOUT_OTHERS))
    }

    /// Whether the number is given to somebody who is not listed.
    pub(super) fn is_of_somebody_else(&self) -> bool {
        self.is_next_to_it() || self.is_field_of_somebody()
    }

    /// Whether a field of its object names somebody: `name: "Anytown Crisis Centre"`.
    fn is_field_of_somebody(&self) -> bool {
        let is_value =
            |at: usize| self.kind(at) == Some(Kind::Colon) && self.word(at + 1).starts_with(char::is_uppercase);
        self.line(self.here).any(|at| self.is(at, NAMING) && is_value(at + 1))
    }

    /// Whether words with capitals that are no cue stand right before.
    fn is_next_to_it(&self) -> bool {
        let (mut read, mut at) = (0, self.here);
        while at > 0 && read < 8 {
            at -= 1;
            read += 1;
            match self.kind(at) {
                // "FearFree (support for men): 0808 157 0030"
                Some(Kind::Close) => {
                    let open = (0..at).rev().take(12).find(|open| self.kind(*open) == Some(Kind::Open));
                    at = open.unwrap_or(at);
                }
                Some(Kind::Word) => {
                    let word = self.word(at);
                    if self.is_keyword(at) || !self.is_reaching(at) && !self.is_in(at, CALLING) {
                        return word.starts_with(char::is_uppercase);
                    }
                }
                Some(Kind::Colon | Kind::Dash | Kind::Open | Kind::Cell | Kind::Comma) => {}
                _ => return false,
            }
        }
        false
    }

    /// Whether a word is one to send to a short code: "Text GIVE to 85259".
    fn is_keyword(&self, at: usize) -> bool {
        let word = self.text_of(at);
        self.text_of(self.here).len() == 5 && word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
    }

    /// Whether the number is one of several services, each of which has a word of its own to send: "text YM to 85258".
    pub(super) fn has_keyword(&self) -> bool {
        self.here.checked_sub(2).is_some_and(|word| self.is(word + 1, &["to"]) && self.is_keyword(word))
    }

    /// Whether a name here stands behind a number with these digits, to which it belongs then.
    pub(super) fn is_name_of(&self, digits: &str) -> bool {
        let has = |at: usize| self.kind(at) == Some(Kind::Number) && Digits::of(self.text_of(at)).as_str() == digits;
        let names = (0..self.here).filter(|at| self.name(*at).is_some());
        let mut numbers = names.filter_map(|name| (name.saturating_sub(BEFORE_NAME)..name).rev().find(|at| has(*at)));
        numbers.next().is_some()
    }

    /// Whether the sentence says that the number is not that of a service: "not Childline", "a mistake".
    pub(super) fn is_denied(&self) -> bool {
        let sentence = self.sentence();
        sentence.clone().any(|at| {
            let mut behind = (at + 1..sentence.end).filter(|at| !self.is(*at, &["the", "for", "t", "than"]));
            let next = behind.next().and_then(|at| self.kind(at));
            let order = at <= sentence.start + 2 && (self.is(at + 1, TELLING) || self.is_in(at + 1, CALLING));
            let told = at > sentence.start && self.is(at - 1, MUST) && self.is(at + 1, TELLING);
            self.is(at, MISTAKES)
                || self.is(at, &["not", "never", "t"]) && (order || told)
                || self.is(at, &["not", "isn", "never", "rather"])
                    && matches!(next, Some(Kind::Name(_) | Kind::Number | Kind::Here))
        })
    }
}

// What the place of the number makes of it.
impl Around<'_> {
    /// Whether nothing else stands in the cell of the number.
    pub(super) fn is_alone(&self) -> bool {
        let is_mark =
            |kind| !matches!(kind, Kind::Word | Kind::Name(_) | Kind::Number | Kind::Open | Kind::Dash | Kind::Stop);
        let before = self.here.checked_sub(1).and_then(|at| self.kind(at));
        before.is_none_or(is_mark) && self.kind(self.here + 1).is_none_or(is_mark)
    }

    /// Whether what stands around the number in its cell or sentence says nothing but how to reach somebody.
    pub(super) fn is_bare(&self) -> bool {
        let own = self.stretch(self.here, |kind| kind.is_edge() || matches!(kind, Kind::Cell | Kind::Stop));
        let words = self.words(own);
        let unknown = words.clone().filter(|at| !self.is_reaching(*at) && !self.is_in(*at, CALLING)).count();
        unknown <= 1 && !words.into_iter().any(|at| self.is_in(at, OTHERS))
    }

    /// Whether a word for a line stands on the line of the number.
    pub(super) fn has_cue(&self) -> bool {
        self.line(self.here).any(|at| self.is_in(at, KEYS))
    }

    /// Whether its row or brackets hold nothing but a name and the number, with a mark between.
    pub(super) fn is_pair_with_name(&self) -> bool {
        let is_edge = |kind: Kind| {
            kind.is_edge() || matches!(kind, Kind::Open | Kind::Close | Kind::BracketOpen | Kind::BracketClose)
        };
        let within = self.stretch(self.here, is_edge);
        let others = || within.clone().filter(|at| *at != self.here).filter_map(|at| self.kind(at));
        let is_mark = |kind| matches!(kind, Kind::Cell | Kind::Comma | Kind::Colon);
        others().all(|kind| is_mark(kind) || matches!(kind, Kind::Name(_)))
            && others().any(is_mark)
            && self.names(within.clone()).count() == 1
    }

    /// Whether the word right before says that it is the number of something else: "box 85258".
    pub(super) fn is_counted(&self) -> bool {
        let before = self.here.checked_sub(1).filter(|before| !self.word(*before).is_empty());
        before.is_some_and(|at| {
            !self.is_reaching(at) && ![CALLING, AFTER, KEYS, FOLLOWING].iter().any(|words| self.is_in(at, words))
        })
    }

    /// What the key says that the number is a value of, or an item of its list.
    pub(super) fn key(&self) -> Key {
        let Some(end) = self.key_end() else { return Key::Unsaid };
        let mut said = Key::Unsaid;
        for at in (0..=end).rev().take(KEY_WORDS) {
            match self.kind(at) {
                Some(Kind::Word) if self.is_in(at, NOT_KEYS) => return Key::Counts,
                Some(Kind::Word) if self.is_in(at, KEYS) => said = Key::Calls,
                Some(Kind::Word) => {}
                Some(Kind::Name(_)) => said = Key::Calls,
                _ => break,
            }
        }
        said
    }

    /// The last word of the key.
    fn key_end(&self) -> Option<usize> {
        let mut colon = false;
        for at in (0..self.here).rev() {
            match self.kind(at)? {
                Kind::Colon if !colon => colon = true,
                Kind::BracketOpen | Kind::BracketClose | Kind::Line | Kind::Open | Kind::BraceOpen => {}
                // The items before it in a list.
                Kind::Comma | Kind::Cell | Kind::Number | Kind::Block if !colon => {}
                Kind::Word | Kind::Name(_) if colon => return Some(at),
                _ => return None,
            }
        }
        // The key may begin what is read.
        None
    }
}
