//! Bytes of a file to text: UTF-8, UTF-16 or Windows-1252, or what is no text.

use std::fmt;

use encoding_rs::{Encoding as Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text that was read.
#[derive(Debug)]
pub struct Source {
    pub text: String,
    pub form: Form,
}

/// In what form a text stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Utf8 {
        mark: bool,
    },
    /// UTF-8 with bytes in it that are none.
    BrokenUtf8,
    Windows1252,
    Utf16 {
        little: bool,
        mark: bool,
    },
    Pdf,
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Utf8 { .. } => "UTF-8",
            Self::BrokenUtf8 => "UTF-8 with broken characters",
            Self::Windows1252 => "Windows-1252",
            Self::Utf16 { little: true, .. } => "UTF-16LE",
            Self::Utf16 { little: false, .. } => "UTF-16BE",
            Self::Pdf => "PDF",
        })
    }
}

impl Form {
    /// Whether people should know that it was not read as plain UTF-8.
    pub fn is_special(self) -> bool {
        !matches!(self, Self::Utf8 { .. } | Self::Pdf)
    }

    /// How many bytes a part of the text has in the file; `None` where that is not known.
    pub fn length(self, part: &str) -> Option<usize> {
        match self {
            Self::Utf8 { .. } => Some(part.len()),
            Self::Windows1252 => Some(part.chars().count()),
            Self::Utf16 { .. } => Some(2 * part.chars().map(char::len_utf16).sum::<usize>()),
            Self::BrokenUtf8 | Self::Pdf => None,
        }
    }

    /// How many bytes stand before the text: the mark of its encoding.
    pub fn mark(self) -> usize {
        match self {
            Self::Utf8 { mark: true } => 3,
            Self::Utf16 { mark: true, .. } => 2,
            _ => 0,
        }
    }

    /// A number or the like in this form.
    pub fn bytes(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf16 { little: true, .. } => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Self::Utf16 { little: false, .. } => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            _ => text.as_bytes().to_vec(),
        }
    }
}

/// How much of a file is looked at to see what it is, in bytes.
const LOOK: usize = 8 << 10;

/// The text that these bytes are; `None` where they are no text.
pub fn decode(bytes: Vec<u8>) -> Option<Source> {
    let source = |(decoder, form): (&'static Decoder, Form), bytes: &[u8]| Source {
        text: decoder.decode_without_bom_handling(bytes).0.into_owned(),
        form,
    };
    let utf16 = |little: bool, mark: bool| (if little { UTF_16LE } else { UTF_16BE }, Form::Utf16 { little, mark });
    match bytes.as_slice() {
        // UTF-32.
        [0xff, 0xfe, 0, 0, ..] => return None,
        [0xff, 0xfe, rest @ ..] => return Some(source(utf16(true, true), rest)),
        [0xfe, 0xff, rest @ ..] => return Some(source(utf16(false, true), rest)),
        _ => {}
    }
    let look = bytes.get(..LOOK).unwrap_or(&bytes);
    if let Some(little) = utf16_without_mark(look) {
        return Some(source(utf16(little, false), &bytes));
    }
    let odd = look.iter().filter(|byte| matches!(byte, 1..=8 | 0xe..=0x1a | 0x1c..=0x1f)).count();
    if look.contains(&0) || odd * 20 > look.len() {
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            let mark = text.starts_with('\u{feff}');
            if mark {
                text.drain(..'\u{feff}'.len_utf8());
            }
            Some(Source { text, form: Form::Utf8 { mark } })
        }
        Err(error) => {
            let bytes = error.as_bytes();
            let broken = is_mostly_utf8(bytes).then(|| String::from_utf8_lossy(bytes).into_owned());
            Some(match broken {
                Some(text) => Source { text, form: Form::BrokenUtf8 },
                None => source((WINDOWS_1252, Form::Windows1252), bytes),
            })
        }
    }
}

/// Whether these bytes are plainly UTF-16, the low byte first: every other byte is zero, as in English.
fn utf16_without_mark(bytes: &[u8]) -> Option<bool> {
    let pairs = bytes.len() / 2;
    let zeros = |place: usize| bytes.iter().skip(place).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let (many, few) = (pairs * 7 / 10, pairs / 50);
    match () {
        () if pairs < 4 => None,
        () if second >= many && first <= few => Some(true),
        () if first >= many && second <= few => Some(false),
        () => None,
    }
}

/// Whether there are more letters in UTF-8 than bytes that are none.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    letters > broken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Option<(String, Form)> {
        decode(bytes.to_vec()).map(|source| (source.text, source.form))
    }

    #[test]
    fn a_text_is_read_in_the_form_it_has() {
        let utf16 = |text: &str, little: bool| Form::Utf16 { little, mark: false }.bytes(text);
        for (bytes, text, form) in [
            (b"caf\xc3\xa9".to_vec(), "café", Form::Utf8 { mark: false }),
            (b"\xef\xbb\xbfcaf\xc3\xa9".to_vec(), "café", Form::Utf8 { mark: true }),
            (b"caf\xe9 \x96 \xa35".to_vec(), "café – £5", Form::Windows1252),
            (b"\xc3\xa9\xc3\xa9\xff".to_vec(), "éé\u{fffd}", Form::BrokenUtf8),
            (utf16("Ring 999 é", true), "Ring 999 é", Form::Utf16 { little: true, mark: false }),
            (utf16("Ring 999 é", false), "Ring 999 é", Form::Utf16 { little: false, mark: false }),
            ([b"\xff\xfe".to_vec(), utf16("é", true)].concat(), "é", Form::Utf16 { little: true, mark: true }),
            ([b"\xfe\xff".to_vec(), utf16("é", false)].concat(), "é", Form::Utf16 { little: false, mark: true }),
            (Vec::new(), "", Form::Utf8 { mark: false }),
        ] {
            assert_eq!(read(&bytes), Some((text.to_owned(), form)), "{bytes:?}");
        }
        for bytes in [&b"PK\x03\x04\x14\0\0\0"[..], b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"text\0", b"\x01\x02\x03"] {
            assert_eq!(read(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn a_part_of_the_text_has_its_length_in_bytes() {
        let text = "é\u{1f600}";
        for (form, expected) in [
            (Form::Utf8 { mark: true }, Some(6)),
            (Form::Windows1252, Some(2)),
            (Form::Utf16 { little: true, mark: true }, Some(6)),
            (Form::BrokenUtf8, None),
        ] {
            assert_eq!(form.length(text), expected, "{form}");
        }
    }
}
