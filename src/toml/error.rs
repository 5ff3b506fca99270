//! Why files are refused: every mistake, with its place.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::text::is_hidden;
use crate::vocabulary::slug::write_list;
use crate::vocabulary::text::Show;

/// Most characters of a text that a message quotes.
const QUOTED: usize = 64;

/// Why files are not a directory: every problem found, with its place.
///
/// Display and Debug show them as a compiler would, and it is safe to print: what could move the cursor, hide or turn
/// text around is shown as a sign.
///
/// ```
/// use helplines::Directory;
///
/// let overlay = "hide = [{ contact = 'childlin', reason = 'It is in another list.' }]";
/// let error = Directory::embedded().overlay(overlay).unwrap_err().to_string();
/// let mut lines = error.lines();
/// assert_eq!(lines.next(), Some(r#"error: unknown contact "childlin": did you mean childline?"#));
/// assert_eq!(lines.next(), Some(" --> overlay:1:21: hide 1 > contact"));
/// ```
#[derive(Clone, thiserror::Error)]
#[error("{}", show_problems(.problems))]
pub struct LoadError {
    problems: Vec<Problem>,
}

impl LoadError {
    /// The problems, of which there must be some, in order.
    pub(super) fn new(problems: Vec<Problem>) -> Self {
        Self { problems }
    }

    /// Returns the problems, in order of the file's name and then of the place; never none.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// // Two contacts that do not exist, and no reason for either.
    /// let overlay = "hide = [{ contact = 'childlin' }, { contact = 'beet' }]";
    /// let error = Directory::embedded().overlay(overlay).unwrap_err();
    /// assert_eq!(error.problems().len(), 4);
    /// ```
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// What `main` shows when it returns the error; `{:#?}` shows the fields.
impl fmt::Debug for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return f.debug_struct("LoadError").field("problems", &self.problems).finish();
        }
        fmt::Display::fmt(self, f)
    }
}

fn show_problems(problems: &[Problem]) -> impl fmt::Display + '_ {
    Show(move |f: &mut fmt::Formatter<'_>| write_list(f, problems.iter(), "\n\n"))
}

/// What kind of mistake a [`Problem`] is.
///
/// ```
/// use helplines::Directory;
/// use helplines::overlay::ProblemKind;
///
/// let error = Directory::embedded().overlay("hyde = []").unwrap_err();
/// assert_eq!(error.problems()[0].kind(), ProblemKind::UnknownKey);
/// assert_eq!(error.problems()[0].kind().as_str(), "unknown-key");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The text is not TOML.
    Syntax,
    /// A file whose name is none of a directory's.
    UnknownFile,
    /// A key that the record does not have.
    UnknownKey,
    /// An id, or the name of a source, that nothing has.
    UnknownId,
    /// A word that is none of those that may stand there.
    UnknownWord,
    /// A key, a file or a reason that must be there.
    Missing,
    /// A value of another type or in another form.
    Wrong,
    /// Two statements that do not go together.
    Conflict,
    /// What may stand there once stands there again, or belongs to somebody else.
    Repeated,
    /// More items than there may be.
    TooMany,
    /// More letters than there may be.
    TooLong,
    /// What could harm or mislead a reader: a charged number, the emergency number, markup, letters that are not what
    /// they seem.
    Unsafe,
    /// Somebody is left without a contact, or without one to call.
    Unserved,
}

impl ProblemKind {
    /// Returns the slug: lower case, words joined by hyphens; stable across releases.
    ///
    /// ```
    /// assert_eq!(helplines::overlay::ProblemKind::TooMany.as_str(), "too-many");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::UnknownFile => "unknown-file",
            Self::UnknownKey => "unknown-key",
            Self::UnknownId => "unknown-id",
            Self::UnknownWord => "unknown-word",
            Self::Missing => "missing",
            Self::Wrong => "wrong",
            Self::Conflict => "conflict",
            Self::Repeated => "repeated",
            Self::TooMany => "too-many",
            Self::TooLong => "too-long",
            Self::Unsafe => "unsafe",
            Self::Unserved => "unserved",
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One thing that is wrong in a file.
///
/// ```
/// let overlay = "hide = [{ contact = 'childlin', reason = 'It is in another list.' }]";
/// let error = helplines::Directory::embedded().overlay(overlay).unwrap_err();
/// let problem = &error.problems()[0];
/// assert_eq!((problem.line(), problem.column()), (1, 21));
/// assert_eq!(problem.nearest(), Some("childline"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub(super) file: Arc<str>,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) path: String,
    pub(super) found: String,
    pub(super) mistake: Mistake,
    pub(super) excerpt: Excerpt,
}

/// What is wrong, wherever it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    kind: ProblemKind,
    wrong: String,
    expected: Option<String>,
    nearest: Option<String>,
}

/// The part of a line that is shown, and how many bytes of it stand before the mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    pub(super) before: usize,
}

impl Mistake {
    /// What is wrong, and what is expected.
    pub(super) fn new(kind: ProblemKind, wrong: impl fmt::Display, expected: impl fmt::Display) -> Self {
        Self { kind, wrong: wrong.to_string(), expected: Some(expected.to_string()), nearest: None }
    }

    /// A text that is not TOML: the parser's words say what it expects, if it knows.
    pub(super) fn of_syntax(wrong: &str) -> Self {
        Self { kind: ProblemKind::Syntax, wrong: wrong.to_owned(), expected: None, nearest: None }
    }

    /// What an error of the rooms below says; its words end in what is expected, and nothing of the text that was read
    /// comes after that.
    pub(super) fn of_error(kind: ProblemKind, error: impl fmt::Display) -> Self {
        let said = error.to_string();
        match said.rsplit_once(": expected ") {
            Some((wrong, expected)) => Self::new(kind, wrong, expected),
            None => Self { kind, wrong: said, expected: None, nearest: None },
        }
    }

    /// The same, with the accepted value that comes nearest.
    pub(super) fn or_nearest(self, nearest: Option<&str>) -> Self {
        Self { nearest: nearest.map(ToOwned::to_owned), ..self }
    }
}

/// A text of the file as a message quotes it: not endless, and with signs for what does not print.
pub(super) fn quoted(text: &str) -> impl fmt::Display + '_ {
    Show(move |f: &mut fmt::Formatter<'_>| {
        let end = text.char_indices().nth(QUOTED).map_or(text.len(), |(end, _)| end);
        let cut = if end < text.len() { "..." } else { "" };
        write!(f, "{:?}{cut}", text.get(..end).unwrap_or_default())
    })
}

impl Problem {
    /// Returns what kind of mistake it is.
    ///
    /// ```
    /// use helplines::Directory;
    /// use helplines::overlay::ProblemKind;
    ///
    /// let error = Directory::embedded().overlay("hide = [7]").unwrap_err();
    /// assert_eq!(error.problems()[0].kind(), ProblemKind::Wrong);
    /// ```
    pub fn kind(&self) -> ProblemKind {
        self.mistake.kind
    }

    /// Returns the name of the file, as it was given: [`LoadError`]'s Display makes it safe to print.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay_named("anytown.toml", "hyde = []").unwrap_err();
    /// assert_eq!(error.problems()[0].file(), "anytown.toml");
    /// ```
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns the line, from 1.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("# Ours.\nhyde = []").unwrap_err();
    /// assert_eq!(error.problems()[0].line(), 2);
    /// ```
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column, in characters (Unicode scalar values), from 1.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hide = [7]").unwrap_err();
    /// assert_eq!(error.problems()[0].column(), 9);
    /// ```
    pub fn column(&self) -> usize {
        self.column
    }

    /// Returns the way to the key: `channel 2 > value`; empty for the file as a whole and for a key at its top.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hide = [{ contact = 7, reason = 'None.' }]").unwrap_err();
    /// assert_eq!(error.problems()[0].path(), "hide 1 > contact");
    /// ```
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what stands there, up to the end of the line and 200 characters at most; empty for the file as a whole.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hyde = []").unwrap_err();
    /// assert_eq!(error.problems()[0].found(), "hyde");
    /// ```
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Returns what would be accepted; `None` for a text that is not TOML.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hide = [7]").unwrap_err();
    /// assert_eq!(error.problems()[0].expected(), Some("a table"));
    /// ```
    pub fn expected(&self) -> Option<&str> {
        self.mistake.expected.as_deref()
    }

    /// Returns the accepted value that comes nearest to what stands there, or `None` where none comes near.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let nearest = |overlay| {
    ///     let error = Directory::embedded().overlay(overlay).unwrap_err();
    ///     error.problems()[0].nearest().map(str::to_string)
    /// };
    /// assert_eq!(nearest("hyde = []"), Some("hide".to_string()));
    /// assert_eq!(nearest("children = []"), None);
    /// ```
    pub fn nearest(&self) -> Option<&str> {
        self.mistake.nearest.as_deref()
    }

    /// Returns what is wrong, and the nearest value or else what is expected, in a line; Display adds the place and the
    /// line of the file.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let error = Directory::embedded().overlay("hyde = []").unwrap_err();
    /// assert_eq!(error.problems()[0].message().to_string(), "unknown key \"hyde\": did you mean hide?");
    /// ```
    pub fn message(&self) -> impl fmt::Display + '_ {
        Show(|f: &mut fmt::Formatter<'_>| {
            write!(Plain(&mut *f), "{}", self.mistake.wrong)?;
            match (&self.mistake.nearest, &self.mistake.expected) {
                (Some(nearest), _) => write!(Plain(f), ": did you mean {nearest}?"),
                (None, Some(expected)) => write!(Plain(f), ": expected {expected}"),
                (None, None) => Ok(()),
            }
        })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let margin = self.line.to_string().len();
        write!(f, "error: {}\n{:margin$}--> ", self.message(), "")?;
        write!(Plain(&mut *f), "{}:{}:{}", self.file, self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, ": {}", self.path)?;
        }
        write!(f, "\n{:margin$} |\n{} | ", "", self.line)?;
        Plain(&mut *f).write_str(&self.excerpt.text)?;
        let mut before = String::new();
        Plain(&mut before).write_str(self.excerpt.text.get(..self.excerpt.before).unwrap_or_default())?;
        write!(f, "\n{:margin$} | {:before$}^", "", "", before = before.width())
    }
}

/// Writes text with a sign in place of each character that could move the cursor, hide or turn around what stands beside
/// it, and with four spaces for a tab.
struct Plain<W>(W);

impl<W: fmt::Write> fmt::Write for Plain<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|letter| match letter {
            '\t' => self.0.write_str("    "),
            // Unicode has a picture of each control character of ASCII.
            '\0'..'\u{20}' => self.0.write_char(char::from_u32(0x2400 + letter as u32).unwrap_or_default()),
            _ if letter.is_control() || is_hidden(letter) => self.0.write_char(char::REPLACEMENT_CHARACTER),
            _ => self.0.write_char(letter),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_error_expects_is_its_own_word_whatever_was_read() {
        let mistake = Mistake::of_error(ProblemKind::Wrong, "\"x: expected y\" in opening hours: expected a day");
        assert_eq!(mistake.wrong, "\"x: expected y\" in opening hours");
        assert_eq!(mistake.expected.as_deref(), Some("a day"));
    }

    #[test]
    fn what_is_printed_neither_moves_the_cursor_nor_turns_text_around() {
        let mut out = String::new();
        Plain(&mut out).write_str("a\tb\u{1b}[31m\r\n\u{7f}\u{9b}\u{202e}\u{200f}\u{2028}\u{ad}\u{e0041}é宽").unwrap();
        assert_eq!(
            out,
            "a    b\u{241b}[31m\u{240d}\u{240a}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}é宽"
        );
    }

    #[test]
    fn a_quotation_has_an_end() {
        assert_eq!(quoted("a\u{1b}b").to_string(), "\"a\\u{1b}b\"");
        assert_eq!(quoted(&"é".repeat(64)).to_string(), alloc::format!("{:?}", "é".repeat(64)));
        assert_eq!(quoted(&"é".repeat(65)).to_string(), alloc::format!("{:?}...", "é".repeat(64)));
    }
}
