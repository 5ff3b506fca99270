//! A stretch of text as the pieces that matter around a number: names, figures, words and marks.
//!
//! Prose, HTML, Markdown, tables, CSV, JSON, YAML and code come out alike: a cell is a cell, whatever its mark. Tags that
//! only dress words, entities, quotes and addresses are passed over.

use alloc::vec::Vec;
use core::ops::Range;

use super::names::{Names, is_start_of_word};

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name of a service, by its place in the list.
    Name(usize),
    /// The number that is looked at.
    Here,
    /// Another figure that may be a number.
    Number,
    Word,
    Comma,
    /// A colon, an equals sign or an arrow: what stands before it says what stands behind it.
    Colon,
    Dash,
    Slash,
    Open,
    Close,
    /// The edge of a cell of a table or a field of a line.
    Cell,
    /// The end of a sentence.
    Stop,
    /// The end of a line that is not a wrapped one.
    Line,
    /// The edge of a paragraph, a list item, a row.
    Block,
    /// A heading begins.
    Heading,
    /// The edges of an object and of a list.
    BraceOpen,
    BraceClose,
    BracketOpen,
    BracketClose,
}

/// A piece and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Kind {
    /// Whether it is the edge of what belongs together on a line.
    #[inline]
    pub(super) fn is_edge(self) -> bool {
        matches!(self, Self::Line | Self::Block | Self::Heading | Self::BraceOpen | Self::BraceClose)
    }
}

/// Tags that only dress words.
const DRESS: &[&str] = &[
    "a", "abbr", "b", "bdi", "big", "button", "cite", "code", "em", "font", "i", "img", "ins", "kbd", "label", "mark",
    "q", "s", "small", "span", "strong", "sub", "sup", "svg", "time", "u", "var", "wbr", "nobr", "strike", "del",
];
/// Whether a tag only dresses words.
#[inline]
pub(super) fn is_dress(name: &str) -> bool {
    DRESS.iter().any(|tag| tag.eq_ignore_ascii_case(name))
}

/// Tags that are the edge of a cell.
const CELLS: &[&str] = &["td", "th"];
/// Tags of a heading.
const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend", "caption", "figcaption"];
/// Tags that are the edge of a paragraph, an item or a row.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "details",
    "div",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "section",
    "select",
    "table",
    "tbody",
    "template",
    "thead",
    "tr",
    "ul",
    "dt",
    "item",
    "entry",
    "card",
    "row",
    "script",
    "style",
    "title",
];
/// Short codes of three digits; other figures of three digits count something.
const SHORT_CODES: [&str; 6] = ["101", "105", "111", "112", "159", "999"];
/// Longest figure that is read as one, in bytes.
const FIGURE: usize = 26;
/// Longest tag that is passed over, in bytes.
const TAG: usize = 600;

/// Reads pieces from a stretch of text.
pub(super) struct Pieces<'t, 'n> {
    text: &'t str,
    names: &'n Names,
    at: usize,
    end: usize,
    /// The number that is looked at.
    here: Range<usize>,
    /// Where the line began.
    line: usize,
}

/// Reads the pieces of a part of a text around a number, within these bounds.
#[inline]
pub(super) fn read(text: &str, names: &Names, within: Range<usize>, here: Range<usize>, pieces: &mut Vec<Piece>) {
    pieces.clear();
    let mut reader = Pieces { text, names, at: within.start, end: within.end, here, line: within.start };
    pieces.extend(core::iter::from_fn(|| reader.next()));
}

impl Pieces<'_, '_> {
    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or_default()
    }

    #[inline]
    fn rest(&self) -> &[u8] {
        self.text.as_bytes().get(self.at..self.end).unwrap_or_default()
    }

    #[inline]
    fn piece(&mut self, kind: Kind, length: usize) -> Option<Piece> {
        let start = self.at;
        self.at += length;
        Some(Piece { kind, start, end: self.at })
    }

    fn next(&mut self) -> Option<Piece> {
        loop {
            if self.at >= self.end {
                return None;
            }
            if self.at >= self.here.start && self.at < self.here.end {
                let start = self.at;
                self.at = self.here.end;
                return Some(Piece { kind: Kind::Here, start, end: self.here.end });
            }
            let byte = self.byte(self.at);
            let found = match byte {
                b' ' | b'\r' | b'\t' if !(byte == b'\t' && self.at > self.line) => {
                    self.at += 1;
                    None
                }
                b'\t' => self.piece(Kind::Cell, 1),
                b'\n' => self.line_break(),
                // A line break in a string of a program.
                b'\\' if self.byte(self.at + 1) == b'n' => {
                    self.line = self.at + 2;
                    self.piece(Kind::Line, 2)
                }
                b'<' => self.tag(),
                b'&' => {
                    self.entity();
                    None
                }
                b'0'..=b'9' | b'+' => self.figure(),
                b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => self.word(),
                _ => self.mark(byte),
            };
            if found.is_some() {
                return found;
            }
        }
    }

    fn mark(&mut self, byte: u8) -> Option<Piece> {
        let next = self.byte(self.at + 1);
        let spaced = matches!(next, b' ' | b'\n' | b'\r' | b'\t' | 0 | b'"' | b'\'');
        match byte {
            b',' if !spaced || self.byte(self.at - usize::from(self.at > 0)) == b'"' && next == b'"' => {
                self.piece(Kind::Cell, 1)
            }
            b',' => self.piece(Kind::Comma, 1),
            b';' if !spaced => self.piece(Kind::Cell, 1),
            b':' | b'=' => {
                let length = 1 + usize::from(matches!(next, b'>' | b'='));
                self.piece(Kind::Colon, length)
            }
            b'-' if next == b'>' => self.piece(Kind::Colon, 2),
            b'-' | b'~' | b'*' if self.is_bullet() => self.piece(Kind::Block, 1),
            b'-' => self.piece(Kind::Dash, 1),
            b'#' if self.is_bullet() => {
                while self.byte(self.at) == b'#' {
                    self.at += 1;
                }
                Some(Piece { kind: Kind::Heading, start: self.at - 1, end: self.at })
            }
            b'|' => self.piece(Kind::Cell, 1),
            b'/' => self.piece(Kind::Slash, 1),
            b'(' if self.is_target() => None,
            b'(' => self.piece(Kind::Open, 1),
            b')' => self.piece(Kind::Close, 1),
            b'{' => self.piece(Kind::BraceOpen, 1),
            b'}' => self.piece(Kind::BraceClose, 1),
            b'[' => self.piece(Kind::BracketOpen, 1),
            b']' => self.piece(Kind::BracketClose, 1),
            // A dot between spaces leads the eye to the number.
            b'.' if next == b'.' || self.at.checked_sub(1).is_some_and(|before| self.byte(before) == b' ') => {
                // Leaders of a list, or three dots.
                while self.byte(self.at) == b'.' {
                    self.at += 1;
                }
                None
            }
            b';' if spaced && self.is_field_behind() => self.piece(Kind::Comma, 1),
            // What a comment behind a line of code says of it.
            b';' if self.rest().starts_with(b"; //") || self.rest().starts_with(b"; #") => self.piece(Kind::Dash, 1),
            b'.' | b'!' | b'?' | b';' if spaced => self.piece(Kind::Stop, 1),
            _ => {
                self.at += 1;
                None
            }
        }
    }

    /// Whether the target of a Markdown link stands here in which the number does not; then it is passed over.
    fn is_target(&mut self) -> bool {
        let behind_label = self.at.checked_sub(1).is_some_and(|before| self.byte(before) == b']');
        let length = self.rest().iter().take(TAG).position(|byte| *byte == b')').filter(|_| behind_label);
        let Some(length) = length else { return false };
        let end = self.at + length + 1;
        if self.at < self.here.start && self.here.start < end {
            return false;
        }
        self.at = end;
        true
    }

    /// Whether a key follows, so that a semicolon only divides fields.
    fn is_field_behind(&self) -> bool {
        let rest = self.rest().get(1..).unwrap_or_default().trim_ascii_start();
        let word = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        word > 0 && rest.get(word) == Some(&b':')
    }

    /// Whether only spaces and other marks of items stand before a mark on its line, and a space behind it.
    fn is_bullet(&self) -> bool {
        let before = self.text.as_bytes().get(self.line..self.at).unwrap_or_default();
        let mut behind = self.at;
        while matches!(self.byte(behind), b'#' | b'*') && behind < self.at + 6 {
            behind += 1;
        }
        let next = self.byte(behind.max(self.at + 1));
        before.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'>')) && (next == b' ' || self.byte(self.at) == b'#')
    }

    /// A line break: nothing where the line is only wrapped.
    fn line_break(&mut self) -> Option<Piece> {
        let bytes = self.text.as_bytes();
        let before = bytes.get(self.line..self.at).unwrap_or_default().trim_ascii();
        let start = self.at;
        let rest = bytes.get(self.at + 1..self.end).unwrap_or_default();
        let blank = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
        let next = rest.get(blank).copied().unwrap_or(b'\n');
        self.at += 1;
        self.line = self.at;
        if next == b'\n' {
            while self.at < self.end && self.byte(self.at).is_ascii_whitespace() {
                self.at += 1;
            }
            self.line = self.at;
            return Some(Piece { kind: Kind::Block, start, end: self.at });
        }
        // Between the cells of a row a line break is a space.
        let after = rest.get(blank..).unwrap_or_default();
        let begins = [&b"<td"[..], b"</td", b"<th", b"</th", b"</tr"].iter().any(|tag| after.starts_with(tag));
        if begins || [&b"</td>"[..], b"</th>", b"<tr>"].iter().any(|tag| before.ends_with(tag)) {
            return None;
        }
        let short = before.len() <= 45 || before.iter().any(|byte| b";{}=\"|\t".contains(byte));
        let ended = short
            || before
                .last()
                .is_none_or(|last| !(last.is_ascii_alphanumeric() || *last >= 0x80 || b",)'-".contains(last)));
        // A number ends its line, where a name begins the next.
        let ended = ended || before.last().is_some_and(u8::is_ascii_digit) && !next.is_ascii_lowercase();
        let goes_on = next.is_ascii_lowercase()
            || before.len() > 60 && (next.is_ascii_alphanumeric() || next >= 0x80 || next == b'(');
        (ended || !goes_on || before.contains(&b'|') || is_field(before)).then_some(Piece {
            kind: Kind::Line,
            start,
            end: start + 1,
        })
    }

    fn tag(&mut self) -> Option<Piece> {
        let rest = self.rest();
        let close = usize::from(rest.get(1) == Some(&b'/'));
        let name = rest.get(1 + close..).unwrap_or_default();
        let length = name.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let name = self.text.get(self.at + 1 + close..self.at + 1 + close + length).unwrap_or_default();
        if length == 0 || !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let comment = rest.starts_with(b"<!--").then_some(4);
            self.at += comment.unwrap_or(1);
            return None;
        }
        let is = |tags: &[&str]| tags.iter().any(|tag| tag.eq_ignore_ascii_case(name));
        let kind = if is(DRESS) {
            None
        } else if is(CELLS) {
            Some(Kind::Cell)
        } else if is(HEADINGS) {
            Some(if close == 1 { Kind::Block } else { Kind::Heading })
        } else if is(&["dd"]) {
            Some(Kind::Colon)
        } else if is(&["br"]) {
            Some(Kind::Line)
        } else if is(BLOCKS) {
            // The term of a list belongs to what is said of it.
            if close == 1 && name.eq_ignore_ascii_case("dt") { Some(Kind::Colon) } else { Some(Kind::Block) }
        } else {
            // Of a component the attributes may say what matters.
            self.at += 1 + close + length;
            return Some(Piece { kind: Kind::Block, start: self.at - 1, end: self.at });
        };
        let start = self.at;
        let end = rest.iter().take(TAG).position(|byte| *byte == b'>').map_or(1 + close + length, |end| end + 1);
        self.at += end;
        // The number may stand inside the tag, as the target of a link.
        if start < self.here.start && self.here.start < self.at {
            // What stands before it in the same value says whose it is: `alt="Ring Childline on`.
            let value = self.text.as_bytes().get(start..self.here.start).unwrap_or_default();
            let quote = value.iter().rposition(|byte| matches!(byte, b'"' | b'\''));
            self.at = quote.map_or(self.here.start, |quote| start + quote + 1);
            return kind.map(|kind| Piece { kind, start, end: start + 1 });
        }
        if kind == Some(Kind::Block) || kind == Some(Kind::Line) || kind == Some(Kind::Heading) {
            self.line = self.at;
        }
        kind.map(|kind| Piece { kind, start, end: self.at })
    }

    fn entity(&mut self) {
        let rest = self.rest();
        let end = rest.iter().take(9).position(|byte| *byte == b';');
        self.at += end.map_or(1, |end| end + 1);
    }

    /// Digits: a number where they are as many as one has, or a word.
    fn figure(&mut self) -> Option<Piece> {
        let start = self.at;
        // The number that is looked at is a piece of its own.
        let end = if start < self.here.start { self.end.min(self.here.start) } else { self.end };
        let (mut digits, mut last, mut gap) = (0, start + 1, 0);
        for (place, byte) in self.text.as_bytes().get(start..end).unwrap_or_default().iter().enumerate().take(FIGURE) {
            match byte {
                b'0'..=b'9' => {
                    digits += 1;
                    last = start + place + 1;
                    gap = 0;
                }
                b' ' | b'-' | b'(' | b')' | b'+' | 0xc2 | 0xa0 if gap < 2 => gap += 1,
                _ => break,
            }
        }
        self.at = last;
        let figure = self.text.get(start..last).unwrap_or_default();
        let kind = match digits {
            0 => return None,
            3 if SHORT_CODES.contains(&figure) => Kind::Number,
            5..=15 => Kind::Number,
            _ => Kind::Word,
        };
        Some(Piece { kind, start, end: last })
    }

    /// A name, an address (nothing), or a word.
    fn word(&mut self) -> Option<Piece> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        if self.byte(start) >= 0x80 {
            let letter = self.text.get(start..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
            if !letter.is_alphabetic() {
                let kind = matches!(letter, '\u{2010}'..='\u{2015}' | '\u{2192}' | '\u{2022}' | '\u{b7}').then_some(
                    match letter {
                        '\u{2022}' | '\u{b7}' => Kind::Block,
                        '\u{2192}' => Kind::Colon,
                        _ => Kind::Dash,
                    },
                );
                let length = letter.len_utf8().max(1);
                self.at += length;
                return kind.map(|kind| Piece { kind, start, end: start + length });
            }
        }
        if is_start_of_word(bytes, start) {
            let length = address(bytes.get(start..self.end).unwrap_or_default());
            let name = self.names.at(self.text, start);
            if let Some(end) =
                length.map(|length| start + length).filter(|end| name.is_none_or(|(_, of_name)| of_name < *end))
            {
                // A number behind `tel:` is looked at.
                self.at = if start < self.here.start && self.here.start < end { self.here.start } else { end };
                return None;
            }
            if let Some((name, end)) = name {
                if end <= self.here.start || start >= self.here.end {
                    self.at = end;
                    return Some(Piece { kind: Kind::Name(name), start, end });
                }
            }
        }
        let mut at = start;
        let camel = |at: usize| self.byte(at).is_ascii_uppercase() && self.byte(at - 1).is_ascii_lowercase();
        while at < self.end
            && (at == start || !camel(at))
            && (self.byte(at).is_ascii_alphabetic() || self.byte(at) >= 0x80)
        {
            if self.byte(at) >= 0x80 {
                let letter = self.text.get(at..).and_then(|rest| rest.chars().next());
                match letter.filter(|letter| letter.is_alphabetic()) {
                    Some(letter) => at += letter.len_utf8(),
                    None => break,
                }
            } else {
                at += 1;
            }
        }
        self.at = at.max(start + 1);
        Some(Piece { kind: Kind::Word, start, end: self.at })
    }
}

/// Whether a line is a key with its value, so that the next one is another.
fn is_field(line: &[u8]) -> bool {
    let colon = line.iter().position(|byte| matches!(byte, b':' | b'='));
    colon.is_some_and(|colon| colon < 30 && colon + 1 < line.len())
}

/// How long an address is that stands here, of the web or of a mailbox; `None` where there is none.
fn address(bytes: &[u8]) -> Option<usize> {
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_@/:?=&%~#+".contains(byte);
    let length = bytes.iter().take(200).take_while(|byte| part(byte)).count();
    let run = bytes.get(..length)?;
    let run = run.trim_ascii_end();
    let scheme = run.windows(3).any(|three| three == b"://") || run.starts_with(b"mailto:");
    let begin = run.iter().take_while(|byte| !b"/:?".contains(byte)).count();
    let host = run.get(..begin)?;
    let dots = host
        .windows(3)
        .any(|three| three[0].is_ascii_alphanumeric() && three[1] == b'.' && three[2].is_ascii_lowercase());
    let mailbox = host.contains(&b'@');
    let host_like = dots && host.iter().all(|byte| byte.is_ascii_alphanumeric() || b".-@_+".contains(byte));
    let known = host.starts_with(b"www.") || ENDINGS.iter().any(|ending| contains(host, ending)) || mailbox;
    (scheme || host_like && known)
        .then(|| run.len() - run.iter().rev().take_while(|byte| b".:?".contains(byte)).count())
}

const ENDINGS: &[&[u8]] =
    &[b".uk", b".org", b".com", b".net", b".scot", b".wales", b".cymru", b".info", b".ie", b".eu", b".io"];

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::names::{Form, Name};
    use alloc::string::String;

    const NAMES: &[Name] = &[
        Name::packed("childline", Form::Own, 5, &[0]),
        Name::packed("dan247", Form::Own, 3, &[1]),
        Name::packed("samaritans", Form::Own, 10, &[2]),
    ];

    /// A letter for each piece: N a name, # the number, n another, w a word.
    fn kinds(text: &str) -> String {
        let start = text.find('#').unwrap_or(text.len());
        let here = start..text.len().min(start + 1);
        let mut pieces = Vec::new();
        read(text, &Names::packed(NAMES), 0..text.len(), here, &mut pieces);
        let letter = |piece: &Piece| match piece.kind {
            Kind::Name(_) => 'N',
            Kind::Here => '#',
            Kind::Number => 'n',
            Kind::Word => 'w',
            Kind::Comma => ',',
            Kind::Colon => ':',
            Kind::Dash => '-',
            Kind::Slash => '/',
            Kind::Open => '(',
            Kind::Close => ')',
            Kind::Cell => '|',
            Kind::Stop => '.',
            Kind::Line => 'L',
            Kind::Block => 'B',
            Kind::Heading => 'H',
            Kind::BraceOpen => '{',
            Kind::BraceClose => '}',
            Kind::BracketOpen => '[',
            Kind::BracketClose => ']',
        };
        pieces.iter().map(letter).collect()
    }

    #[test]
    fn tables_lists_objects_and_prose_come_out_alike() {
        for (text, expected) in [
            ("Call Childline on #.", "wNw#."),
            ("Call Childline on #. Or write.", "wNw#.ww."),
            ("Samaritans, Childline and #", "N,Nw#"),
            ("| Childline | # |", "|N|#|"),
            ("Childline,#,24/7", "N|#|w/w"),
            ("<tr><td>Childline</td>\n<td>#</td></tr>", "B|N||#|B"),
            ("<dt>Childline</dt><dd>#</dd>", "BN::#:"),
            ("<h2>Childline</h2><p>#</p>", "HNBB#B"),
            ("{\"name\": \"Childline\", \"phone\": \"#\"}", "{w:N,w:#}"),
            ("childline: [\"#\"]", "N:[#]"),
            ("- Childline: #\n- Samaritans", "BN:#BN"),
            ("Childline \u{2013} #", "N-#"),
            ("Childline ..... #", "N#"),
            ("childlinePhone = '#'", "Nw:#"),
            ("DAN 24/7 #", "N#"),
        ] {
            let found = kinds(text).replace("LB", "B");
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn figures_are_numbers_where_they_are_as_long_as_one() {
        for (text, expected) in [
            ("0800 1111 #", "n#"),
            ("101 #", "n#"),
            ("102 #", "w#"),
            ("2026 #", "w#"),
            ("116 123 #", "n#"),
            ("0800\u{a0}1111 #", "n#"),
        ] {
            assert_eq!(kinds(text), expected, "{text}");
        }
    }

    #[test]
    fn tags_entities_and_addresses_are_passed_over() {
        for (text, expected) in [
            ("Text <strong>#</strong>", "w#"),
            ("Text &quot;#&quot;", "w#"),
            ("www.childline.org.uk #", "#"),
            ("help@childline.org.uk, #", ",#"),
            ("<a href=\"tel:#\">Childline</a>", "w:#N"),
            ("a < b #", "ww#"),
        ] {
            assert_eq!(kinds(text), expected, "{text}");
        }
    }

    #[test]
    fn a_wrapped_line_goes_on_and_a_short_one_ends() {
        let long = "If you are worried about a child that you know, you can talk to somebody at";
        assert!(!kinds(&alloc::format!("{long}\nChildline on #")).contains('L'));
        assert_eq!(kinds("Childline\n#"), "NL#");
        assert_eq!(kinds("phone: 0800 1111\nname: Childline #"), "w:nLw:N#");
    }
}
