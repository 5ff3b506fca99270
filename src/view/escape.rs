//! What the views share to make text of others harmless.

use core::fmt::{self, Write};

use crate::vocabulary::slug::write_list;

/// Bytes that are looked at together for marks.
const CHUNK: usize = 32;

/// Writes text with what stands for each of its marks; a mark is one ASCII byte.
#[inline]
pub(super) fn write_escaped(
    out: &mut impl Write,
    text: &str,
    escaped: impl Fn(u8) -> Option<&'static str>,
) -> fmt::Result {
    let mark = |byte: &u8| escaped(*byte).is_some();
    // Most chunks hold none, which a processor sees on many bytes at once.
    let any = |chunk: &[u8]| chunk.iter().fold(false, |any, byte| any | mark(byte));
    let mut plain = 0;
    for (place, chunk) in text.as_bytes().chunks(CHUNK).enumerate().filter(|(_, chunk)| any(chunk)) {
        for (at, byte) in chunk.iter().enumerate() {
            let Some(instead) = escaped(*byte) else { continue };
            let at = place * CHUNK + at;
            out.write_str(text.get(plain..at).unwrap_or_default())?;
            out.write_str(instead)?;
            plain = at + 1;
        }
    }
    out.write_str(text.get(plain..).unwrap_or_default())
}

/// The words of a text that the app itself gives, one space between them: no line break, no control character.
pub(super) struct OneLine<'t>(pub(super) &'t str);

impl fmt::Display for OneLine<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.0.split(|letter: char| letter.is_whitespace() || letter.is_control());
        write_list(f, words.filter(|word| !word.is_empty()), " ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::{String, ToString};

    #[test]
    fn a_mark_is_found_wherever_it_stands() {
        for before in 0..=2 * CHUNK {
            let mut out = String::new();
            let text = "é".repeat(before) + "<é<";
            write_escaped(&mut out, &text, |byte| (byte == b'<').then_some("[less]")).unwrap();
            assert_eq!(out, text.replace('<', "[less]"));
        }
    }

    #[test]
    fn the_text_of_an_app_has_no_line_break_and_no_control_character() {
        assert_eq!(OneLine(" Ring\r\n\r\n# this\u{1b}[31m\u{2028}number\t").to_string(), "Ring # this [31m number");
        assert_eq!(OneLine("\n").to_string(), "");
    }
}
