//! Markdown (CommonMark).

use core::fmt::{self, Write};

use super::text::Bracketed;
use super::{Format, Page, settings, write_escaped};
use crate::contact::Channel;

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
struct Escape<'w, W: Write>(&'w mut W);

impl<W: Write> Write for Escape<'_, W> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_escaped(self.0, text, |byte| match byte {
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

impl Marks<'_, '_> {
    #[inline]
    fn line(&mut self, before: &str, text: &dyn fmt::Display, after: &str) -> fmt::Result {
        self.out.write_str(before)?;
        write!(Escape(self.out), "{text}")?;
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
        Bracketed { out: &mut Escape(self.out), begun: false }.write_all(place)?;
        self.out.write_str("\n\n")
    }

    #[inline]
    fn contact_line(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.line("- ", text, "\n")
    }

    #[inline]
    fn channel(&mut self, label: &str, channel: &Channel, details: &dyn fmt::Display) -> fmt::Result {
        self.line("- **", &label, ":** ")?;
        if let Some(keyword) = channel.sms().and_then(|code| code.keyword()) {
            self.line("", &keyword, " to ")?;
        }
        match channel.link() {
            Some(link) => {
                self.line("[", &channel.value(), "](")?;
                // Angle brackets are not needed: an address in the directory has neither spaces nor brackets.
                write!(self.out, "{link})")?;
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
        Escape(&mut out).write_str("*a* _b_ [c](d) <e> `f` #g").unwrap();
        assert_eq!(out, "\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\#g");
    }
}
