//! What is told of a text: where, how grave, what to do.

use std::ops::Range;

use helplines::check::{Mention, Severity, VerdictKind};

use crate::terminal::harmless;

/// What kind of thing a finding is: a verdict of the directory, or something about what was to be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Verdict(VerdictKind),
    /// A comment or an entry of the allow file accepts nothing.
    NothingToAccept,
    /// The day of an entry of the allow file has passed.
    Expired,
}

impl Kind {
    /// All kinds that can be found, the gravest first.
    pub fn all() -> impl Iterator<Item = Self> {
        let mut verdicts: Vec<_> = VerdictKind::ALL.iter().copied().filter(|kind| kind.severity().is_some()).collect();
        verdicts.sort_by_key(|kind| std::cmp::Reverse(kind.severity()));
        verdicts.into_iter().map(Self::Verdict).chain([Self::NothingToAccept, Self::Expired])
    }

    /// The kind with this slug.
    pub fn named(slug: &str) -> Option<Self> {
        Self::all().find(|kind| kind.as_str() == slug)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Verdict(kind) => kind.as_str(),
            Self::NothingToAccept => "nothing-to-accept",
            Self::Expired => "expired",
        }
    }

    pub fn label(self) -> &'static str {
        match self {
            Self::Verdict(kind) => kind.label(),
            Self::NothingToAccept => "Accepts nothing",
            Self::Expired => "No longer accepted",
        }
    }

    /// How grave it is, if nothing in the text makes it graver.
    pub fn severity(self) -> Severity {
        match self {
            Self::Verdict(kind) => kind.severity().unwrap_or(Severity::Note),
            Self::NothingToAccept => Severity::Note,
            Self::Expired => Severity::Warning,
        }
    }

    /// What it means and what to do, for who has never met it.
    pub fn help(self) -> &'static str {
        match self {
            Self::Verdict(VerdictKind::Retired) => {
                "The number, address or name is out of date. Use what the message names instead."
            }
            Self::Verdict(VerdictKind::Misprint) => {
                "A slip that is copied from text to text. Use the number that the message names."
            }
            Self::Verdict(VerdictKind::Mismatch) => {
                "The text gives the number or address of one service to another. Correct the name or the number."
            }
            Self::Verdict(VerdictKind::WrongChannel) => {
                "A link dials what only takes texts, or texts what only takes calls. Change the link."
            }
            Self::Verdict(VerdictKind::NearMiss) => {
                "Not in the directory, and one slip away from a number or address that is. It may be right: check it."
            }
            Self::Verdict(VerdictKind::Charged) => {
                "Calls to this range cost extra. No helpline should be there: check whose it is."
            }
            Self::Verdict(VerdictKind::Unlisted) => {
                "The number is not in the directory, which does not have every number of the UK. It may well be right. Look at \
                 it where the text gives it to a service that has another."
            }
            Self::Verdict(VerdictKind::Contradicts) => {
                "What stands beside the number (its cost, its hours, calls or texts) is not what is known of it. Check both."
            }
            Self::Verdict(VerdictKind::Mentioned) => "Out of date, and the text says so itself. Nothing need be done.",
            Self::Verdict(VerdictKind::Foreign) => "A number of another country. Nothing is known of it.",
            Self::NothingToAccept => "A comment or an entry of the allow file that is no longer needed. Take it out.",
            Self::Expired => "The entry of the allow file was to hold until a day that has passed. Look again.",
            Self::Verdict(_) => "",
        }
    }

    /// Whether it is left out unless it is asked for, since nothing is known of such numbers.
    fn is_quiet(self) -> bool {
        matches!(self, Self::Verdict(VerdictKind::Unlisted | VerdictKind::Foreign))
    }
}

/// Where something stands: lines and columns from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    /// Behind the last character.
    pub end_column: usize,
    /// The page of a PDF; its lines are those of the text that was read from it.
    pub page: Option<usize>,
}

/// Something to tell.
#[derive(Clone, Debug)]
pub struct Finding {
    pub severity: Severity,
    pub kind: Kind,
    /// As it is written there.
    pub text: String,
    pub place: Place,
    /// What to do, in a line.
    pub message: String,
    /// What may be written instead.
    pub fix: Option<String>,
    /// The ids of the contacts of which the message speaks.
    pub contacts: Vec<String>,
    pub excerpt: Excerpt,
}

impl Finding {
    pub fn of(mention: &Mention<'_, '_>, severity: Severity, place: Place, text: &str) -> Self {
        let verdict = mention.verdict();
        Self {
            severity,
            kind: Kind::Verdict(verdict.kind()),
            text: mention.text().to_owned(),
            place,
            message: verdict.to_string(),
            fix: mention.fix(),
            contacts: verdict.contacts().map(|contact| contact.id().to_owned()).collect(),
            excerpt: Excerpt::of(text, mention.range()),
        }
    }

    /// Something about what was to be accepted.
    pub fn about(kind: Kind, place: Place, text: &str, range: Range<usize>, message: String) -> Self {
        Self {
            severity: kind.severity(),
            kind,
            text: text.get(range.clone()).unwrap_or_default().to_owned(),
            place,
            message,
            fix: None,
            contacts: Vec::new(),
            excerpt: Excerpt::of(text, range),
        }
    }

    /// Whether it is shown: all is but what nothing is known of, or what was asked for alone.
    pub fn is_shown(&self, only: &[Kind]) -> bool {
        match only {
            [] => !self.kind.is_quiet() || self.severity > Severity::Note,
            only => only.contains(&self.kind),
        }
    }
}

/// The part of a line around a place, with nothing in it that a terminal would obey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub text: String,
    /// The place, in bytes of the text.
    pub mark: Range<usize>,
}

/// Most characters of a line that are shown on each side of a place, and of the place itself.
const AROUND: usize = 50;
const CUT: &str = "...";

impl Excerpt {
    pub fn of(text: &str, range: Range<usize>) -> Self {
        // A line can be as long as the file: only what can be shown of it is looked at.
        let from = boundary(text, range.start.saturating_sub(4 * AROUND + 4));
        let before = text.get(from..range.start).unwrap_or_default();
        let before = before.rsplit(['\n', '\u{c}']).next().unwrap_or_default();
        let found = text.get(range.clone()).unwrap_or_default().lines().next().unwrap_or_default();
        let end = range.start + found.len();
        let behind = text.get(end..boundary(text, end + 4 * AROUND + 4)).unwrap_or_default();
        let behind = behind.split(['\n', '\r', '\u{c}']).next().unwrap_or_default();

        let start = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
        let mut shown = String::from(if start > 0 { CUT } else { "" });
        shown.push_str(&harmless(before.get(start..).unwrap_or_default()));
        let from = shown.len();
        let (found, long) = first(found, 2 * AROUND);
        shown.push_str(&harmless(found));
        shown.push_str(if long { CUT } else { "" });
        let to = shown.len();
        let (behind, long) = first(behind, AROUND);
        shown.push_str(harmless(behind).trim_end());
        shown.push_str(if long { CUT } else { "" });
        Self { text: shown, mark: from..to }
    }
}

/// The boundary of characters at a place of a text or before it.
pub fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// The first characters of a text, and whether there are more.
fn first(text: &str, most: usize) -> (&str, bool) {
    match text.char_indices().nth(most) {
        Some((end, _)) => (text.get(..end).unwrap_or_default(), true),
        None => (text, false),
    }
}

/// Goes through a text from front to end and says which line and column a byte is in.
pub struct Places<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    column: usize,
    /// The page, where a form feed ends one.
    page: Option<usize>,
}

impl<'t> Places<'t> {
    pub fn new(text: &'t str, pages: bool) -> Self {
        Self { text, at: 0, line: 1, column: 1, page: pages.then_some(1) }
    }

    /// The place of a range that begins where the last one did or behind it.
    pub fn of(&mut self, range: &Range<usize>) -> Place {
        self.go_to(range.start);
        let mut end = Places { ..*self };
        end.go_to(range.end);
        Place { line: self.line, column: self.column, end_line: end.line, end_column: end.column, page: self.page }
    }

    fn go_to(&mut self, to: usize) {
        let mut passed = self.text.get(self.at..to).unwrap_or_default();
        self.at = to.max(self.at);
        if let Some(page) = &mut self.page {
            let ends = passed.matches('\u{c}').count();
            *page += ends;
            if ends > 0 {
                (self.line, self.column) = (1, 1);
                passed = passed.rsplit('\u{c}').next().unwrap_or_default();
            }
        }
        let lines = passed.bytes().filter(|byte| *byte == b'\n').count();
        if lines > 0 {
            self.line += lines;
            self.column = 1;
            passed = passed.rsplit('\n').next().unwrap_or_default();
        }
        self.column += passed.chars().count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_characters_and_pages_begin_anew() {
        let text = "é\u{1f600}x\nyz\u{c}ab\nc";
        let mut places = Places::new(text, true);
        let mut at = |found: &str| {
            let start = text.find(found).expect("stands in the text");
            let place = places.of(&(start..start + found.len()));
            (place.page, place.line, place.column, place.end_line, place.end_column)
        };
        assert_eq!(at("x"), (Some(1), 1, 3, 1, 4));
        assert_eq!(at("yz"), (Some(1), 2, 1, 2, 3));
        assert_eq!(at("b\nc"), (Some(2), 1, 2, 2, 2));
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}08457{}", "é".repeat(80), "b".repeat(80));
        let excerpt = Excerpt::of(&text, 160..165);
        assert_eq!(excerpt.text, format!("...{}08457{}...", "é".repeat(50), "b".repeat(50)));
        assert_eq!(excerpt.text.get(excerpt.mark), Some("08457"));
        let short = Excerpt::of("a\nb 101 c\r\nd", 4..7);
        assert_eq!((short.text.as_str(), short.mark), ("b 101 c", 2..5));
    }
}
