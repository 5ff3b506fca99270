//! Plain text of 80 columns.

use core::fmt::{self, Write};

use super::{Format, Page, settings};
use crate::contact::Channel;

/// Columns of a line.
const WIDTH: usize = 80;

/// An answer as plain text of 80 columns, for terminals and e-mail. Display writes it; it allocates nothing.
///
/// A number is never broken between two lines.
///
/// ```
/// let advice = helplines::advise(helplines::Concern::Bullying);
/// let text = advice.text().steps(2).phone_label("Phone").to_string();
/// assert!(text.lines().all(|line| line.chars().count() <= 80 || line.contains("https://")));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PlainText<'a> {
    pub(super) page: Page<'a>,
}

settings!(PlainText);

impl fmt::Display for PlainText<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.page.write(&mut Plain { out: f })
    }
}

struct Plain<'f, 'g> {
    out: &'f mut fmt::Formatter<'g>,
}

impl Plain<'_, '_> {
    /// Writes words in lines, the first after `first`, the others indented by `indent`.
    #[inline]
    fn wrap(&mut self, first: &str, indent: usize, text: &dyn fmt::Display) -> fmt::Result {
        let mut wrap = Wrap::begin(self.out, first, indent)?;
        write!(wrap, "{text}")?;
        wrap.end()
    }
}

impl Format for Plain<'_, '_> {
    #[inline]
    fn title(&mut self, text: &str) -> fmt::Result {
        writeln!(self.out, "{text}")?;
        (0..text.chars().count()).try_for_each(|_| self.out.write_char('='))?;
        self.out.write_str("\n")
    }

    #[inline]
    fn danger(&mut self, text: &str) -> fmt::Result {
        self.wrap("", 0, &text)
    }

    #[inline]
    fn heading(&mut self, text: &str) -> fmt::Result {
        write!(self.out, "\n{text}\n")?;
        (0..text.chars().count()).try_for_each(|_| self.out.write_char('-'))?;
        self.out.write_str("\n")
    }

    #[inline]
    fn paragraph(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.out.write_str("\n")?;
        self.wrap("", 0, text)
    }

    #[inline]
    fn contacts(&mut self, _begin: bool) -> fmt::Result {
        Ok(())
    }

    #[inline]
    fn contact(&mut self, name: &str, place: &dyn fmt::Display) -> fmt::Result {
        self.out.write_str("\n")?;
        let mut wrap = Wrap::begin(self.out, "", 0)?;
        wrap.write_str(name)?;
        Bracketed { out: &mut wrap, begun: false }.write_all(place)?;
        wrap.end()
    }

    #[inline]
    fn contact_line(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.wrap("  ", 2, text)
    }

    #[inline]
    fn channel(&mut self, label: &str, channel: &Channel, details: &dyn fmt::Display) -> fmt::Result {
        let mut wrap = Wrap::begin(self.out, "  ", 4)?;
        write!(wrap, "{label}: ")?;
        if let Some(keyword) = channel.sms().and_then(|code| code.keyword()) {
            write!(wrap, "{keyword} to ")?;
        }
        wrap.whole(channel.value())?;
        wrap.end()?;
        let mut wrap = Wrap::begin(self.out, "    ", 4)?;
        write!(wrap, "{details}")?;
        wrap.end()
    }

    #[inline]
    fn end_contact(&mut self) -> fmt::Result {
        Ok(())
    }

    #[inline]
    fn list(&mut self, _begin: bool) -> fmt::Result {
        Ok(())
    }

    #[inline]
    fn item(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.wrap("- ", 2, text)
    }

    #[inline]
    fn footer(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.paragraph(text)
    }
}

/// Puts ` (` before the first character that is written and `)` after the last; nothing around nothing.
pub(super) struct Bracketed<'w, W: Write> {
    pub(super) out: &'w mut W,
    pub(super) begun: bool,
}

impl<W: Write> Bracketed<'_, W> {
    #[inline]
    pub(super) fn write_all(mut self, text: &dyn fmt::Display) -> fmt::Result {
        write!(self, "{text}")?;
        if self.begun { self.out.write_str(")") } else { Ok(()) }
    }
}

impl<W: Write> Write for Bracketed<'_, W> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if !text.is_empty() && !core::mem::replace(&mut self.begun, true) {
            self.out.write_str(" (")?;
        }
        self.out.write_str(text)
    }
}

/// Longest word, in bytes, that is kept together although it comes in pieces.
const WORD: usize = 256;

/// Breaks what is written into lines between words. It keeps the word that is not yet whole, nothing more.
struct Wrap<'w, 'f> {
    out: &'w mut fmt::Formatter<'f>,
    first: &'w str,
    indent: usize,
    column: usize,
    word: [u8; WORD],
    length: usize,
    begun: bool,
}

impl<'w, 'f> Wrap<'w, 'f> {
    #[inline]
    fn begin(out: &'w mut fmt::Formatter<'f>, first: &'w str, indent: usize) -> Result<Self, fmt::Error> {
        Ok(Self { out, first, indent, column: 0, word: [0; WORD], length: 0, begun: false })
    }

    /// Adds text that must not be broken, spaces and all. A word that is longer than the place for it goes out in parts.
    #[inline]
    fn whole(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while self.length + rest.len() > WORD {
            let room = (0..=WORD - self.length).rev().find(|room| rest.is_char_boundary(*room)).unwrap_or_default();
            let (part, after) = rest.split_at(room);
            self.keep(part);
            self.flush()?;
            rest = after;
        }
        self.keep(rest);
        Ok(())
    }

    #[inline]
    fn keep(&mut self, part: &str) {
        let end = self.length + part.len();
        if let Some(place) = self.word.get_mut(self.length..end) {
            place.copy_from_slice(part.as_bytes());
            self.length = end;
        }
    }

    /// Writes the word, on this line if there is room.
    #[inline]
    fn flush(&mut self) -> fmt::Result {
        let word = self.word.get(..self.length).and_then(|word| core::str::from_utf8(word).ok()).unwrap_or_default();
        let width = word.chars().count();
        if width == 0 {
            return Ok(());
        }
        if !core::mem::replace(&mut self.begun, true) {
            self.out.write_str(self.first)?;
            self.column = self.first.chars().count();
        } else if self.column + 1 + width > WIDTH {
            write!(self.out, "\n{:indent$}", "", indent = self.indent)?;
            self.column = self.indent;
        } else {
            self.out.write_char(' ')?;
            self.column += 1;
        }
        self.out.write_str(word)?;
        self.column += width;
        self.length = 0;
        Ok(())
    }

    /// Ends the last line, unless nothing was written.
    #[inline]
    fn end(mut self) -> fmt::Result {
        self.flush()?;
        if self.begun { self.out.write_str("\n") } else { Ok(()) }
    }
}

impl Write for Wrap<'_, '_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for (place, word) in text.split(' ').enumerate() {
            if place > 0 {
                self.flush()?;
            }
            self.whole(word)?;
        }
        Ok(())
    }
}
