//! Markdown (CommonMark).

use core::fmt::{self, Write};

use super::page::{Format, Page, settings, write_escaped};
use super::text::Bracketed;
use crate::directory::Channel;

/// An answer as Markdown (CommonMark). Display writes it; it allocates nothing.
///
/// ```
/// let advice = helplines::advise(helplines::Concern::ChildSafety);
/// assert!(advice.markdown().to_string().contains("[0808 800 5000](tel:+448088005000)"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'a> {
    pub(super) page: Page<'a>,
}

settings!(Markdown);

impl fmt::Display for Markdown<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.page.write(&mut Marks { out: f })
    }
}

struct Marks<'f, 'g> {
    out: &'f mut fmt::Formatter<'g>,
}

/// Escapes what Markdown would take for a mark.
struct Escape<'w, W: Write> {
    out: &'w mut W,
    place: Place,
}

/// Where in its line the text has come to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Start,
    /// Behind digits with which the line begins.
    Digits,
    Inside,
}

impl<'w, W: Write> Escape<'w, W> {
    #[inline]
    fn new(out: &'w mut W) -> Self {
        Self { out, place: Place::Start }
    }

    /// Writes what would make a list or a heading of the line: its first hyphen, plus or equals sign, or its first digits
    /// with a dot or bracket behind them. Returns the rest.
    #[inline]
    fn start<'t>(&mut self, text: &'t str) -> Result<&'t str, fmt::Error> {
        let (digits, rest) = text.split_at(text.bytes().take_while(u8::is_ascii_digit).count());
        self.out.write_str(digits)?;
        if !digits.is_empty() {
            self.place = Place::Digits;
        }
        let marks: &[char] = if self.place == Place::Digits { &['.', ')'] } else { &['-', '+', '='] };
        if rest.starts_with(marks) {
            self.out.write_str("\\")?;
        }
        if !rest.is_empty() {
            self.place = Place::Inside;
        }
        Ok(rest)
    }
}

impl<W: Write> Write for Escape<'_, W> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let text = if self.place == Place::Inside { text } else { self.start(text)? };
        write_escaped(self.out, text, |byte| match byte {
            b'\\' => Some("\\\\"),
            b'`' => Some("\\`"),
            b'*' => Some("\\*"),
            b'_' => Some("\\_"),
            b'[' => Some("\\["),
            b']' => Some("\\]"),
            b'<' => Some("\\<"),
            b'>' => Some("\\>"),
            b'#' => Some("\\#"),
            b'|' => Some("\\|"),
            b'~' => Some("\\~"),
            b'&' => Some("\\&"),
            _ => None,
        })
    }
}

/// Escapes what would end the target of a link, as its bytes in hexadecimal (RFC 3986, percent-encoding).
struct Target<'w, W: Write>(&'w mut W);

impl<W: Write> Write for Target<'_, W> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_escaped(self.0, text, |byte| match byte {
            b'(' => Some("%28"),
            b')' => Some("%29"),
            b'<' => Some("%3C"),
            b'>' => Some("%3E"),
            b'\\' => Some("%5C"),
            b' ' => Some("%20"),
            _ => None,
        })
    }
}

impl Marks<'_, '_> {
    #[inline]
    fn line(&mut self, before: &str, text: &dyn fmt::Display, after: &str) -> fmt::Result {
        self.out.write_str(before)?;
        write!(Escape::new(self.out), "{text}")?;
        self.out.write_str(after)
    }
}

impl Format for Marks<'_, '_> {
    #[inline]
    fn title(&mut self, text: &str) -> fmt::Result {
        self.line("# ", &text, "\n")
    }

    #[inline]
    fn danger(&mut self, text: &str) -> fmt::Result {
        self.line("\n**", &text, "**\n")
    }

    #[inline]
    fn heading(&mut self, text: &str) -> fmt::Result {
        self.line("\n## ", &text, "\n")
    }

    #[inline]
    fn paragraph(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.line("\n", text, "\n")
    }

    #[inline]
    fn contacts(&mut self, _begin: bool) -> fmt::Result {
        Ok(())
    }

    #[inline]
    fn contact(&mut self, name: &str, place: &dyn fmt::Display) -> fmt::Result {
        self.line("\n### ", &name, "")?;
        Bracketed { out: &mut Escape { out: self.out, place: Place::Inside }, begun: false }.write_all(place)?;
        self.out.write_str("\n\n")
    }

    #[inline]
    fn contact_line(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.line("- ", text, "\n")
    }

    #[inline]
    fn channel(&mut self, label: &str, channel: &Channel<'_>, details: &dyn fmt::Display) -> fmt::Result {
        self.line("- **", &label, ":** ")?;
        if let Some(keyword) = channel.keyword() {
            self.line("", &keyword, " to ")?;
        }
        match channel.link() {
            Some(link) => {
                self.line("[", &channel.value(), "](")?;
                write!(Target(self.out), "{link}")?;
                self.out.write_str(")")?;
            }
            None => self.line("", &channel.value(), "")?,
        }
        self.line(" ", details, "\n")
    }

    #[inline]
    fn end_contact(&mut self) -> fmt::Result {
        Ok(())
    }

    #[inline]
    fn list(&mut self, begin: bool) -> fmt::Result {
        self.out.write_str(if begin { "\n" } else { "" })
    }

    #[inline]
    fn item(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.line("- ", text, "\n")
    }

    #[inline]
    fn footer(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.line("\n", text, "\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn everything_that_markdown_could_read_is_escaped() {
        let mut out = String::new();
        Escape::new(&mut out).write_str("*a* _b_ [c](d) <e> `f` #g").unwrap();
        assert_eq!(out, "\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\#g");
    }

    #[test]
    fn no_text_begins_a_list_or_a_heading() {
        let escaped = |pieces: &[&str]| {
            let mut out = String::new();
            let mut escape = Escape::new(&mut out);
            pieces.iter().for_each(|piece| escape.write_str(piece).unwrap());
            out
        };
        assert_eq!(escaped(&["- a - b"]), "\\- a - b");
        assert_eq!(escaped(&["a \\ b"]), "a \\\\ b");
        assert_eq!(escaped(&["", "+ a"]), "\\+ a");
        assert_eq!(escaped(&["==="]), "\\===");
        assert_eq!(escaped(&["1. a"]), "1\\. a");
        assert_eq!(escaped(&["1", "2", ") a 3. b"]), "12\\) a 3. b");
        assert_eq!(escaped(&["116 123. And - so on"]), "116 123. And - so on");
    }

    #[test]
    fn nothing_ends_the_target_of_a_link_early() {
        let mut out = String::new();
        Target(&mut out).write_str("https://example.org/)[a](javascript:b").unwrap();
        assert_eq!(out, "https://example.org/%29[a]%28javascript:b");
    }
}
