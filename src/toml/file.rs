//! A file that is read, and where its mistakes go.
//!
//! What is noted costs no more than reading did, whatever the file: a mistake is put into words only if it will be told,
//! the lines are counted once, and the nearest word is looked for within a budget.

use alloc::borrow::ToOwned;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};
use core::fmt;
use core::ops::Range;

use toml::Spanned;
use toml::de::DeTable;

use super::error::{Excerpt, LoadError, Mistake, Problem, ProblemKind};
use super::text::is_slug;
use crate::vocabulary::slug::distance;

/// Most characters of a line that a problem quotes, and most of them before the mark.
const QUOTED: usize = 200;
const QUOTED_BEFORE: usize = 150;
/// Problems that are told before the one that says that there are more.
const LAST_TOLD: usize = 1000;
const TOLD: usize = LAST_TOLD + 1;
/// Longest text of which all mistakes of syntax are told, in bytes; of a longer one the first is. Each of them takes the
/// parser hundreds of bytes, and every second byte can be one.
const RECOVERED_BYTES: usize = 1 << 16;
/// How many pairs of letters may be compared to find the nearest words: so many for any file, and so many more for each
/// of its bytes and for each word that it could be.
const PAIRS: usize = 2_000_000;
const PAIRS_A_BYTE: usize = 8;
const PAIRS_A_WORD: usize = 2_000;
/// Longest word of which the nearest is looked for, in bytes.
const WORD_BYTES: usize = 64;

/// The problems found so far. No borrow of the cell leaves these functions, so that none can meet another.
#[derive(Default)]
pub(super) struct Problems {
    noted: RefCell<Vec<Noted>>,
    /// How many pairs of letters have been compared.
    compared: Cell<usize>,
}

/// A problem whose line is not counted yet: the number of its file, and where it stands there.
struct Noted {
    file: usize,
    at: usize,
    problem: Problem,
}

impl Problems {
    fn len(&self) -> usize {
        self.noted.borrow().len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.noted.borrow().is_empty()
    }

    /// Counts the lines of each file, once, and puts the problems in order.
    pub(super) fn to_error(&self, files: &[File<'_>]) -> LoadError {
        let mut noted = self.noted.take();
        let name = |noted: &Noted| files.get(noted.file).map_or("", |file| file.name);
        noted.sort_by(|a, b| (name(a), a.file, a.at).cmp(&(name(b), b.file, b.at)));
        let mut problems = Vec::with_capacity(noted.len());
        let (mut number, mut name, mut place) = (usize::MAX, Arc::default(), Place::start_of(""));
        for noted in noted {
            let Some(file) = files.get(noted.file) else { continue };
            if number != noted.file {
                (number, name, place) = (noted.file, file.name.into(), Place::start_of(file.text));
            }
            place.go_on_to(noted.at);
            let Place { line, column, .. } = place;
            problems.push(Problem { file: Arc::clone(&name), line, column, ..noted.problem });
        }
        LoadError::new(problems)
    }
}

/// A place in a text, with its line and column. It only goes forward, so that a text is read once, however many problems
/// it has.
struct Place<'t> {
    rest: &'t str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'t> Place<'t> {
    fn start_of(text: &'t str) -> Self {
        Self { rest: text, at: 0, line: 1, column: 1 }
    }

    fn go_on_to(&mut self, at: usize) {
        let (passed, rest) = self.rest.split_at_checked(at.saturating_sub(self.at)).unwrap_or((self.rest, ""));
        self.line += passed.matches('\n').count();
        self.column = match passed.rsplit_once('\n') {
            Some((_, last)) => 1 + last.chars().count(),
            None => self.column + passed.chars().count(),
        };
        (self.rest, self.at) = (rest, self.at + passed.len());
    }
}

/// A file that is read, and where its problems go.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    pub(super) number: usize,
    pub(super) name: &'a str,
    pub(super) text: &'a str,
    pub(super) problems: &'a Problems,
}

/// The way to a value, as a list that lives on the stack.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    pub(super) parent: Option<&'p Path<'p>>,
    pub(super) key: &'p str,
    pub(super) item: Option<usize>,
    /// The id of the record, which says more than its place in the file.
    pub(super) id: Option<&'p str>,
}

impl<'p> Path<'p> {
    /// The way to a key that the file itself names: shown if it is a plain word, and not endless.
    pub(super) fn named(parent: Option<&'p Path<'p>>, key: &'p str) -> Self {
        let plain =
            key.len() <= WORD_BYTES && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        Self { parent, key: if plain { key } else { "..." }, item: None, id: None }
    }

    /// The way to a record that has an id: by its id, if it is one.
    pub(super) fn with_id(self, id: &'p str) -> Self {
        Self { id: is_slug(id).then_some(id), ..self }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            write!(f, "{parent} > ")?;
        }
        f.write_str(self.key)?;
        match (self.id, self.item) {
            (Some(id), _) => write!(f, " {id:?}"),
            (None, Some(item)) => write!(f, " {}", item + 1),
            (None, None) => Ok(()),
        }
    }
}

impl<'a> File<'a> {
    /// Notes a mistake; it is put into words only if it will be told.
    pub(super) fn tell(&self, span: Range<usize>, path: Option<&Path<'_>>, mistake: impl FnOnce() -> Mistake) {
        let (span, mistake) = match self.problems.len() {
            TOLD.. => return,
            LAST_TOLD => {
                let wrong = format_args!("more than {LAST_TOLD} problems");
                let mistake = Mistake::new(ProblemKind::TooMany, wrong, "fewer, so the rest is not told");
                (self.text.len()..self.text.len(), mistake)
            }
            _ => (span, mistake()),
        };
        let at = (0..=span.start.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at));
        let at = at.unwrap_or_default();
        let (before, behind) = self.text.split_at_checked(at).unwrap_or_default();
        let start = before.char_indices().rev().take(QUOTED_BEFORE).take_while(|(_, letter)| *letter != '\n').last();
        let start = start.map_or(at, |(start, _)| start);
        let found = behind.get(..span.end.saturating_sub(at)).unwrap_or_default();
        let problem = Problem {
            file: Arc::default(),
            line: 0,
            column: 0,
            path: path.map(ToString::to_string).unwrap_or_default(),
            found: rest_of_line(found).to_owned(),
            mistake,
            excerpt: Excerpt {
                text: rest_of_line(self.text.get(start..).unwrap_or_default()).to_owned(),
                before: at - start,
            },
        };
        self.problems.noted.borrow_mut().push(Noted { file: self.number, at, problem });
    }

    /// The same, of the file as a whole.
    pub(super) fn tell_whole(&self, mistake: impl FnOnce() -> Mistake) {
        self.tell(0..0, None, mistake);
    }

    /// The file as a table; the problems of its syntax are noted.
    pub(super) fn table(&self) -> Option<Spanned<DeTable<'a>>> {
        let tell = |error: &toml::de::Error| {
            self.tell(error.span().unwrap_or(0..0), None, || Mistake::of_syntax(error.message()));
        };
        match DeTable::parse(self.text) {
            Ok(table) => return Some(table),
            Err(error) if self.text.len() > RECOVERED_BYTES => tell(&error),
            Err(_) => DeTable::parse_recoverable(self.text).1.iter().for_each(tell),
        }
        None
    }

    /// The word that comes nearest to this one, if it is near and the budget allows to look at all of them.
    pub(super) fn nearest<'w>(&self, word: &str, known: &[&'w str]) -> Option<&'w str> {
        if word.len() > WORD_BYTES {
            return None;
        }
        // A third of the letters may be wrong: beyond that a suggestion is a guess.
        let allowed = word.len() / 3;
        let most = PAIRS
            .saturating_add(self.text.len().saturating_mul(PAIRS_A_BYTE))
            .saturating_add(known.len().saturating_mul(PAIRS_A_WORD));
        let mut nearest: Option<(usize, &str)> = None;
        for known in known {
            let alike = known.len().abs_diff(word.len()) <= allowed + 1 && known.len() <= WORD_BYTES;
            let compared = self.problems.compared.get() + if alike { word.len() * known.len() } else { 1 };
            if compared > most {
                return None;
            }
            self.problems.compared.set(compared);
            let distance = if alike { distance(word, known) } else { usize::MAX };
            if distance <= allowed && nearest.is_none_or(|(least, _)| distance < least) {
                nearest = Some((distance, known));
            }
        }
        nearest.map(|(_, word)| word)
    }
}

/// The line that a text begins with, and not more of it than is quoted.
fn rest_of_line(text: &str) -> &str {
    let end = text.char_indices().take(QUOTED).take_while(|(_, letter)| *letter != '\n').last();
    let end = end.map_or(0, |(end, letter)| end + letter.len_utf8());
    text.get(..end).unwrap_or_default().trim_end_matches('\r')
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::String;

    fn wrong() -> Mistake {
        Mistake::new(ProblemKind::Wrong, "wrong", "right")
    }

    fn file<'a>(number: usize, name: &'a str, text: &'a str, problems: &'a Problems) -> File<'a> {
        File { number, name, text, problems }
    }

    #[test]
    fn the_nearest_word_is_told_if_it_is_near() {
        let problems = Problems::default();
        let near = |word: &str| file(0, "", "", &problems).nearest(word, &["childline", "samaritans", "shout"]);
        assert_eq!(near("samaritan"), Some("samaritans"));
        assert_eq!(near("chldlin"), Some("childline"));
        assert_eq!(near("Child-Line"), Some("childline"));
        assert_eq!(near("shoot"), Some("shout"));
        assert_eq!(near("shot"), Some("shout"));
        for word in ["nobody", "", "sh", &"childline".repeat(8)] {
            assert_eq!(near(word), None, "{word}");
        }
    }

    #[test]
    fn looking_for_the_nearest_word_takes_no_more_than_its_budget() {
        let words: Vec<String> = (0..1_000).map(|n| format!("a-word-of-some-length-{n:03}")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let text = "x".repeat(100_000);
        for (text, searches) in [("", 6), (&*text, 8)] {
            let problems = Problems::default();
            let file = file(0, "", text, &problems);
            let told =
                (0..10_000).filter(|_| file.nearest("a-word-of-som-length-017", &words) == Some(words[17])).count();
            assert_eq!(told, searches);
            assert!(problems.compared.get() <= 4_000_000 + 8 * text.len());
            // Words that are too long or too short cost next to nothing.
            let problems = Problems::default();
            let file = super::tests::file(0, "", text, &problems);
            assert!((0..1_000).all(|_| file.nearest("short", &words).is_none()));
            assert_eq!(problems.compared.get(), 1_000 * 1_000);
        }
    }

    #[test]
    fn a_mistake_is_put_into_words_only_if_it_is_told() {
        let problems = Problems::default();
        let file = file(0, "", "text", &problems);
        let words = Cell::new(0);
        for _ in 0..10_000 {
            file.tell(0..4, None, || {
                words.set(words.get() + 1);
                wrong()
            });
        }
        assert_eq!((words.get(), problems.len()), (1000, 1001));
        let error = problems.to_error(&[file]);
        let last = error.problems().last().expect("a problem");
        let said = "more than 1000 problems: expected fewer, so the rest is not told";
        assert_eq!((last.message().to_string().as_str(), last.column()), (said, 5));
    }

    #[test]
    fn a_problem_has_its_line_and_its_column_in_characters() {
        let problems = Problems::default();
        let text = "é\r\nab\u{1f600}c\n\n宽";
        let files = [file(0, "b", "one", &problems), file(1, "a", text, &problems), file(2, "a", "x\ny", &problems)];
        files[0].tell(3..3, None, wrong);
        files[2].tell(2..3, None, wrong);
        for at in [text.find('宽'), text.find('c'), text.find('a'), Some(1), Some(text.len())] {
            files[1].tell(at.expect("a place")..text.len(), None, wrong);
        }
        let error = problems.to_error(&files);
        let places = error.problems().iter().map(|problem| (problem.file(), problem.line(), problem.column()));
        let wanted = [("a", 1, 1), ("a", 2, 1), ("a", 2, 4), ("a", 4, 1), ("a", 4, 2), ("a", 2, 1), ("b", 1, 4)];
        assert_eq!(places.collect::<Vec<_>>(), wanted);
        let found: Vec<&str> = error.problems().iter().map(Problem::found).collect();
        assert_eq!(found, ["é", "ab\u{1f600}c", "c", "宽", "", "y", ""]);
    }

    #[test]
    fn a_text_is_read_once() {
        let text = "ab\n宽c\n";
        let mut place = Place::start_of(text);
        for (at, line, column, rest) in
            [(0, 1, 1, text), (2, 1, 3, "\n宽c\n"), (2, 1, 3, "\n宽c\n"), (7, 2, 3, "\n"), (9, 3, 1, "")]
        {
            place.go_on_to(at);
            assert_eq!((place.line, place.column, place.rest), (line, column, rest), "{at}");
        }
    }

    #[test]
    fn a_line_is_quoted_around_the_mark_and_not_endlessly() {
        let problems = Problems::default();
        let text = format!("first\n{}X{}\nlast", "é".repeat(1_000), "y".repeat(1_000));
        let file = file(0, "", &text, &problems);
        let at = text.find('X').expect("the place");
        file.tell(at..at + 500, None, wrong);
        let error = problems.to_error(&[file]);
        let problem = &error.problems()[0];
        assert_eq!(problem.excerpt.text, format!("{}X{}", "é".repeat(150), "y".repeat(49)));
        assert_eq!(problem.excerpt.before, 300);
        assert_eq!(problem.found(), format!("X{}", "y".repeat(199)));
        assert_eq!((problem.line(), problem.column()), (2, 1_001));
    }
}
