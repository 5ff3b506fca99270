//! Markdown (CommonMark).

use core::fmt::{self, Write};

use super::escape::write_escaped;
use super::page::{Format, Group, Offer, Page, settings};
use super::words::How;
use crate::advice::{GuidanceLine, Said};
use crate::directory::Contact;

/// An answer as Markdown, as [CommonMark](https://spec.commonmark.org/0.31.2/) reads it. Display writes it; it
/// allocates nothing.
///
/// The numbers and addresses of a contact are links. No other text becomes one, nor a mark, nor a mention: an address
/// or an `@` within a text stands in a code span, which GitHub's Markdown and chat platforms leave alone.
///
/// ```
/// let advice = helplines::advise(helplines::Concern::ChildSafety);
/// assert!(advice.markdown().to_string().contains("[call 0808 800 5000](tel:+448088005000)"));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "a view does nothing until it is written"]
pub struct Markdown<'a> {
    pub(super) page: Page<'a>,
}

settings!(Markdown);

impl fmt::Display for Markdown<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.page.write(&mut Marks { out: f, in_card: false, in_contact: false })
    }
}

struct Marks<'f, 'g> {
    out: &'f mut fmt::Formatter<'g>,
    in_card: bool,
    in_contact: bool,
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

    /// For text that does not begin its line.
    #[inline]
    fn within(out: &'w mut W) -> Self {
        Self { out, place: Place::Inside }
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

    /// Writes a word in a code span, without what stands around its letters.
    #[inline]
    fn code(&mut self, word: &str) -> fmt::Result {
        let around = |letter: char| !letter.is_alphanumeric() && letter != '@' && letter != '/';
        let inner = word.trim_start_matches(around);
        let core = inner.trim_end_matches(around);
        self.write_str(word.strip_suffix(inner).unwrap_or_default())?;
        write!(self.out, "`{core}`")?;
        self.place = Place::Inside;
        self.write_str(inner.strip_prefix(core).unwrap_or_default())
    }
}

impl<W: Write> Write for Escape<'_, W> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let text = if self.place == Place::Inside { text } else { self.start(text)? };
        write_escaped(self.out, text, |byte| match byte {
            b'\\' => Some("\\\\"),
            // A backslash before it could stand beside the mark of a code span.
            b'`' => Some("&#96;"),
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

/// Escapes what Markdown would take for a mark, and puts each address and each mention into a code span.
///
/// A backslash or an entity is not enough: some parsers look for addresses (GitHub Flavored Markdown, 6.9), and chats
/// for mentions, in what is left when the escapes are gone.
struct Unlinked<'w, W: Write>(Escape<'w, W>);

impl<W: Write> Write for Unlinked<'_, W> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if !links(text) {
            return self.0.write_str(text);
        }
        text.split_inclusive(|letter: char| letter.is_whitespace() || letter == '`')
            .try_for_each(|word| if links(word) { self.0.code(word) } else { self.0.write_str(word) })
    }
}

/// Whether a text holds what would become a link or a mention.
#[inline]
fn links(text: &str) -> bool {
    let begins = |four: &[u8]| matches!(four, [b':', b'/', b'/', _] | [b'w' | b'W', b'w' | b'W', b'w' | b'W', b'.']);
    text.contains('@') || text.as_bytes().windows(4).any(begins)
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
    fn put(&mut self, before: &str, text: &dyn fmt::Display, after: &str) -> fmt::Result {
        self.out.write_str(before)?;
        write!(Unlinked(Escape::new(self.out)), "{text}")?;
        self.out.write_str(after)
    }

    /// Text that does not begin its line.
    #[inline]
    fn within(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        write!(Unlinked(Escape::within(self.out)), "{text}")
    }

    /// A link. There cannot be one within another: an address in its words stands as it is.
    #[inline]
    fn link(&mut self, words: &dyn fmt::Display, target: &str) -> fmt::Result {
        self.out.write_str("[")?;
        write!(Escape::within(self.out), "{words}")?;
        self.out.write_str("](")?;
        write!(Target(self.out), "{target}")?;
        self.out.write_str(")")
    }

    /// How to reach a contact.
    #[inline]
    fn how(&mut self, how: &How<'_>) -> fmt::Result {
        match how.link() {
            Some(link) => self.link(&how.link_words(), link)?,
            None => self.within(&how.link_words())?,
        }
        self.within(&how.then())
    }
}

impl Format for Marks<'_, '_> {
    #[inline]
    fn title(&mut self, text: &str) -> fmt::Result {
        self.put("# ", &text, "\n")
    }

    #[inline]
    fn heading(&mut self, text: &str) -> fmt::Result {
        self.put("\n## ", &text, "\n")
    }

    #[inline]
    fn danger(&mut self, text: &str) -> fmt::Result {
        self.put("\n**", &text, "**\n")
    }

    #[inline]
    fn paragraph(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.put("\n", text, "\n")
    }

    #[inline]
    fn offer(&mut self, offer: &Offer<'_>) -> fmt::Result {
        self.put(if self.in_card { "- **" } else { "\n### " }, &offer.contact.name(), "")?;
        offer.place.map_or(Ok(()), |place| self.put(" (", place, ")"))?;
        self.out.write_str(match (self.in_card, offer.how.is_some()) {
            (true, true) => ":** ",
            (false, true) => ": ",
            (true, false) => "**",
            (false, false) => "",
        })?;
        offer.how.as_ref().map_or(Ok(()), |how| self.how(how))?;
        offer.state.map_or(Ok(()), |state| self.put(" ", state, ""))?;
        self.out.write_str(if self.in_card { "\n" } else { "\n\n" })
    }

    #[inline]
    fn line(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.put(if self.in_contact && self.in_card { "  " } else { "- " }, text, "\n")
    }

    #[inline]
    fn also(&mut self, _: &Contact, how: &How<'_>, details: Option<&dyn fmt::Display>) -> fmt::Result {
        self.out.write_str("- Or ")?;
        self.how(how)?;
        self.out.write_str(".")?;
        details.map_or(Ok(()), |details| self.put(" ", details, ""))?;
        self.out.write_str("\n")
    }

    #[inline]
    fn item(&mut self, line: &GuidanceLine<'_>, sources: &dyn fmt::Display) -> fmt::Result {
        self.out.write_str("- ")?;
        for (place, said) in line.said().enumerate() {
            match said {
                // What begins a line could begin a list in it.
                Said::Words(words) if place == 0 => self.put("", &words, "")?,
                Said::Words(words) => self.within(&words)?,
                Said::Called { name, channel } => {
                    write!(Escape::within(self.out), "{name} (")?;
                    match channel.link() {
                        Some(link) => self.link(&channel.how(), link)?,
                        None => self.within(&channel.how())?,
                    }
                    self.out.write_str(")")?;
                }
                Said::Online { name, address } => self.link(&name, address)?,
            }
        }
        self.put("", sources, "\n")
    }

    #[inline]
    fn checked(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.paragraph(text)
    }

    #[inline]
    fn begin(&mut self, group: Group) -> fmt::Result {
        self.in_card |= matches!(group, Group::Card);
        self.in_contact |= matches!(group, Group::Contact);
        let apart = matches!(group, Group::Items) || self.in_card && matches!(group, Group::Contacts);
        self.out.write_str(if apart { "\n" } else { "" })
    }

    #[inline]
    fn end(&mut self, group: Group) -> fmt::Result {
        self.in_card &= !matches!(group, Group::Card);
        self.in_contact &= !matches!(group, Group::Contact);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    /// Text as it stands in the Markdown, given in pieces.
    fn escaped(pieces: &[&str]) -> String {
        let mut out = String::new();
        let mut unlinked = Unlinked(Escape::new(&mut out));
        pieces.iter().for_each(|piece| unlinked.write_str(piece).unwrap());
        out
    }

    #[test]
    fn everything_that_markdown_could_read_is_escaped() {
        assert_eq!(
            escaped(&["*a* _b_ [c](d) <e> `f` #g | ~h~ \\ &amp;"]),
            "\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> &#96;f&#96; \\#g \\| \\~h\\~ \\\\ \\&amp;"
        );
    }

    #[test]
    fn no_text_begins_a_list_or_a_heading() {
        assert_eq!(escaped(&["- a - b"]), "\\- a - b");
        assert_eq!(escaped(&["", "+ a"]), "\\+ a");
        assert_eq!(escaped(&["==="]), "\\===");
        assert_eq!(escaped(&["1. a"]), "1\\. a");
        assert_eq!(escaped(&["1", "2", ") a 3. b"]), "12\\) a 3. b");
        assert_eq!(escaped(&["116 123. And - so on"]), "116 123. And - so on");
        assert_eq!(escaped(&["- @a"]), "\\- `@a`");
        assert_eq!(escaped(&["@a", "- b"]), "`@a`- b");
    }

    #[test]
    fn an_address_or_a_mention_stands_in_a_code_span() {
        for (text, shown) in [
            ("see https://a.example/b_c.", "see `https://a.example/b_c`."),
            ("(HTTP://a.example/)", "(`HTTP://a.example/`)"),
            ("ftp://a.example now", "`ftp://a.example` now"),
            ("www.a.example", "`www.a.example`"),
            ("<WWW.A.EXAMPLE>", "\\<`WWW.A.EXAMPLE`\\>"),
            ("write to me@a.example, you", "write to `me@a.example`, you"),
            ("xmpp:me@a.example", "`xmpp:me@a.example`"),
            ("_me@a.example_", "\\_`me@a.example`\\_"),
            ("@everyone and @here!", "`@everyone` and `@here`!"),
            ("a`@b`c", "a&#96;`@b`&#96;c"),
            ("Siân\u{a0}@b\ttoo", "Siân\u{a0}`@b`\ttoo"),
        ] {
            assert_eq!(escaped(&[text]), shown);
        }
        for plain in ["now. Sew. w.", "and/or", "9:30 to 10:00", "http:/a", "ww.a.example", "GOV.UK"] {
            assert_eq!(escaped(&[plain]), plain);
        }
    }

    #[test]
    fn nothing_ends_the_target_of_a_link_early() {
        let mut out = String::new();
        Target(&mut out).write_str("https://example.org/)[a](javascript:b <c>\\").unwrap();
        assert_eq!(out, "https://example.org/%29[a]%28javascript:b%20%3Cc%3E%5C");
    }
}
