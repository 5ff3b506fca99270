//! Plain text of 80 columns.

use core::fmt::{self, Write};

use super::page::{Format, Group, Offer, Page, settings};
use super::words::How;
use crate::advice::GuidanceLine;
use crate::directory::Contact;
use crate::vocabulary::text::Show;

/// Columns of a line.
const WIDTH: usize = 80;

/// An answer as plain text of 80 columns, for terminals and e-mail. Display writes it; it allocates nothing.
///
/// A number is never broken between two lines. A word longer than a line, such as a web address, has one of its own.
///
/// ```
/// let advice = helplines::advise(helplines::Concern::Bullying);
/// let text = advice.text().steps(2).phone_label("Phone").to_string();
/// assert!(text.lines().all(|line| line.chars().count() <= 80 || line.contains("https://")));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "a view does nothing until it is written"]
pub struct PlainText<'a> {
    pub(super) page: Page<'a>,
}

settings!(PlainText);

impl fmt::Display for PlainText<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.page.write(&mut Plain::new(f, self.page.card))
    }
}

struct Plain<'f, 'g> {
    out: &'f mut fmt::Formatter<'g>,
    kept: [u8; KEPT],
    card_alone: bool,
    in_card: bool,
    after_short: bool,
    after_heading: bool,
    /// What is kept of a paragraph that goes on, and whether a line of it is out.
    length: usize,
    begun: bool,
}

impl<'f, 'g> Plain<'f, 'g> {
    #[inline]
    fn new(out: &'f mut fmt::Formatter<'g>, card_alone: bool) -> Self {
        Self {
            out,
            kept: [0; KEPT],
            card_alone,
            in_card: false,
            after_short: false,
            after_heading: false,
            length: 0,
            begun: false,
        }
    }

    /// Writes text in lines, the first behind `first`, the others behind `indent`.
    #[inline]
    fn wrap(&mut self, first: &'static str, indent: &'static str, text: &dyn fmt::Display) -> fmt::Result {
        let mut wrap = Wrap { out: self.out, first, indent, kept: &mut self.kept, length: 0, begun: false };
        write!(wrap, "{text}")?;
        wrap.lines(true)
    }

    /// Goes on with the paragraph of a contact that tells how to reach it.
    #[inline]
    fn go_on(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        let Self { out, kept, length, begun, .. } = self;
        let apart = if *begun || *length > 0 { " " } else { "" };
        let mut wrap = Wrap { out, first: "  ", indent: "  ", kept, length: *length, begun: *begun };
        write!(wrap, "{apart}{text}")?;
        (*length, *begun) = (wrap.length, wrap.begun);
        Ok(())
    }

    /// Ends that paragraph.
    #[inline]
    fn finish(&mut self) -> fmt::Result {
        let Self { out, kept, length, begun, .. } = self;
        let mut wrap = Wrap { out, first: "  ", indent: "  ", kept, length: *length, begun: *begun };
        wrap.lines(true)?;
        (*length, *begun) = (0, false);
        Ok(())
    }
}

impl Format for Plain<'_, '_> {
    #[inline]
    fn title(&mut self, text: &str) -> fmt::Result {
        self.wrap("", "", &text)?;
        if self.card_alone {
            return Ok(());
        }
        (0..text.chars().count().min(WIDTH)).try_for_each(|_| self.out.write_str("="))?;
        self.out.write_str("\n")
    }

    #[inline]
    fn heading(&mut self, text: &str) -> fmt::Result {
        self.after_heading = true;
        self.paragraph(&text)
    }

    #[inline]
    fn danger(&mut self, text: &str) -> fmt::Result {
        self.wrap("", "", &text)
    }

    #[inline]
    fn paragraph(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.out.write_str("\n")?;
        self.wrap("", "", text)
    }

    #[inline]
    fn offer(&mut self, offer: &Offer<'_>) -> fmt::Result {
        let Offer { contact, place, how, state, is_all, .. } = offer;
        // Contacts of one line each stand together.
        let together = *is_all && self.after_short;
        if !(self.in_card || self.after_heading || together) {
            self.out.write_str("\n")?;
        }
        (self.after_short, self.after_heading) = (*is_all, false);
        let text = Show(|f: &mut fmt::Formatter<'_>| {
            f.write_str(contact.name())?;
            place.map_or(Ok(()), |place| write!(f, " ({place})"))?;
            how.map_or(Ok(()), |how| write!(f, ": {how}"))?;
            state.map_or(Ok(()), |state| write!(f, " {state}"))
        });
        self.wrap("", "  ", &text)
    }

    #[inline]
    fn line(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.finish()?;
        self.wrap("  ", "  ", text)
    }

    #[inline]
    fn details(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.go_on(text)
    }

    #[inline]
    fn also(&mut self, _: &Contact, how: &How<'_>, details: Option<&dyn fmt::Display>) -> fmt::Result {
        let text = Show(|f: &mut fmt::Formatter<'_>| {
            write!(f, "Or {how}.")?;
            details.map_or(Ok(()), |details| write!(f, " {details}"))
        });
        self.go_on(&text)
    }

    #[inline]
    fn item(&mut self, line: &GuidanceLine<'_>, sources: &dyn fmt::Display) -> fmt::Result {
        self.wrap("- ", "  ", &format_args!("{line}{sources}"))
    }

    #[inline]
    fn checked(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        if self.card_alone { self.wrap("", "", text) } else { self.paragraph(text) }
    }

    #[inline]
    fn begin(&mut self, group: Group) -> fmt::Result {
        let apart = match group {
            Group::Contacts => self.in_card,
            Group::Items => self.in_card,
            Group::Card | Group::Contact | Group::Rest => false,
        };
        self.in_card |= matches!(group, Group::Card);
        if apart { self.out.write_str("\n") } else { Ok(()) }
    }

    #[inline]
    fn end(&mut self, group: Group) -> fmt::Result {
        self.in_card &= !matches!(group, Group::Card);
        self.finish()
    }
}

/// Bytes of text that are kept until it is known where its lines end. A longer word is broken.
const KEPT: usize = 2048;

/// Breaks what is written into lines between words. It keeps what has not gone out yet, nothing more.
struct Wrap<'p, 'f> {
    out: &'p mut fmt::Formatter<'f>,
    /// What the first line begins with, spaces included; the others begin with as many spaces as `indent`.
    first: &'static str,
    indent: &'static str,
    kept: &'p mut [u8; KEPT],
    length: usize,
    begun: bool,
}

impl Wrap<'_, '_> {
    /// Writes the lines of which the end is known; of all that is kept, if no more will come.
    #[inline]
    fn lines(&mut self, all: bool) -> fmt::Result {
        let kept = self.kept.get(..self.length).and_then(|kept| core::str::from_utf8(kept).ok()).unwrap_or_default();
        let mut rest = kept.trim_start_matches(' ');
        while !rest.is_empty() {
            let before = if self.begun { self.indent } else { self.first };
            let end = match line_end(rest, WIDTH.saturating_sub(before.len())) {
                Some(end) => end,
                // With no room for another letter, of four bytes at most, what is kept has to go.
                None if all || rest.len() > KEPT - 4 => rest.len(),
                None => break,
            };
            let (line, after) = rest.split_at(end);
            self.out.write_str(before)?;
            self.out.write_str(line)?;
            self.out.write_str("\n")?;
            self.begun = true;
            rest = after.trim_start_matches(' ');
        }
        let left = self.length - rest.len();
        self.kept.copy_within(left..self.length, 0);
        self.length -= left;
        Ok(())
    }
}

impl Write for Wrap<'_, '_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut text = text;
        while !text.is_empty() {
            let room = KEPT - self.length;
            let end = (0..=room.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
            let (part, after) = text.split_at(end);
            if let Some(place) = self.kept.get_mut(self.length..self.length + part.len()) {
                place.copy_from_slice(part.as_bytes());
                self.length += part.len();
            }
            text = after;
            if !text.is_empty() {
                self.lines(false)?;
            }
        }
        Ok(())
    }
}

/// Where a line of `width` columns that begins with this text ends; `None` if all of it fits, or has no end in sight.
#[inline]
fn line_end(text: &str, width: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    // The place of the first character that does not fit.
    let over = match bytes.get(..=width)?.is_ascii() {
        true => width,
        false => text.char_indices().nth(width)?.0,
    };
    let ends = |place: &usize| is_break(bytes, *place);
    (1..=over).rev().find(ends).or_else(|| (over..bytes.len()).find(ends))
}

/// Whether a line may end here: at a space, but for one within a number.
#[inline]
fn is_break(bytes: &[u8], place: usize) -> bool {
    let digit = |place: Option<usize>| place.and_then(|place| bytes.get(place)).is_some_and(u8::is_ascii_digit);
    bytes.get(place) == Some(&b' ') && !(digit(place.checked_sub(1)) && digit(place.checked_add(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    /// Text in lines, given to the view in pieces of `piece` characters.
    fn wrapped(text: &str, piece: usize) -> String {
        let letters: Vec<char> = text.chars().collect();
        let pieces = letters.chunks(piece.max(1)).map(|piece| piece.iter().collect::<String>()).collect::<Vec<_>>();
        Show(|f: &mut fmt::Formatter<'_>| {
            let pieces = Show(|f: &mut fmt::Formatter<'_>| pieces.iter().try_for_each(|piece| f.write_str(piece)));
            Plain::new(f, false).wrap("- ", "  ", &pieces)
        })
        .to_string()
    }

    #[test]
    fn a_number_is_never_broken_wherever_it_stands() {
        for before in 0..90 {
            let text = alloc::format!("{} call 0808 800 5000 or 116 123 now, day or night, {0}", "a ".repeat(before));
            let lines = wrapped(&text, 7);
            assert!(lines.contains("0808 800 5000") && lines.contains("116 123"), "{lines}");
            assert!(lines.lines().all(|line| line.chars().count() <= WIDTH), "{lines}");
        }
        // A line ends beside a number as well as anywhere.
        assert!(wrapped(&"1 a ".repeat(90), 7).lines().all(|line| line.len() <= WIDTH));
    }

    #[test]
    fn pieces_do_not_matter_and_no_word_is_lost() {
        let text = "Siân says: \u{2019}ask for help\u{2019}, and ask again. ".repeat(120);
        let whole = wrapped(&text, usize::MAX);
        for piece in [1, 2, 79, 80, 81, KEPT - 1, KEPT, KEPT + 1] {
            assert_eq!(wrapped(&text, piece), whole, "{piece}");
        }
        assert!(whole.split_whitespace().skip(1).eq(text.split_whitespace()));
        assert!(whole.lines().all(|line| line.chars().count() <= WIDTH));
        assert!(whole.lines().any(|line| line.chars().count() > WIDTH - 6));
    }

    #[test]
    fn a_word_too_long_to_keep_goes_out_in_parts_whatever_its_letters() {
        // A letter of up to four bytes may not fit into what is left.
        for before in 0..8 {
            for letter in ["1", "é", "€", "😀"] {
                let word = "1".repeat(before) + &letter.repeat(2 * KEPT / letter.len());
                let lines = wrapped(&word, usize::MAX);
                assert_eq!(lines.matches(letter).count(), word.matches(letter).count(), "{before}, {letter}");
            }
        }
    }

    #[test]
    fn a_word_that_can_be_kept_is_whole_wherever_it_stands() {
        for length in [WIDTH, KEPT / 3, KEPT - 4, KEPT - 3] {
            let word = "x".repeat(length);
            for before in (0..10).chain(KEPT - 10..KEPT) {
                let lines = wrapped(&alloc::format!("{}{word} there", " ".repeat(before)), usize::MAX);
                assert!(lines.contains(&word), "{length}, {before}");
                let lines = wrapped(&alloc::format!("{}{word} there", "a ".repeat(before)), usize::MAX);
                assert!(lines.contains(&word), "{length}, {before}");
            }
        }
    }

    #[test]
    fn a_word_too_long_for_a_line_has_one_of_its_own() {
        let word = "x".repeat(200);
        assert_eq!(wrapped(&alloc::format!("see {word} there"), 50), alloc::format!("- see\n  {word}\n  there\n"));
        let endless = "é".repeat(3 * KEPT);
        assert_eq!(wrapped(&endless, 1000).chars().filter(|letter| *letter == 'é').count(), 3 * KEPT);
        assert_eq!(wrapped("", 1), "");
    }
}
