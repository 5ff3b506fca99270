//! From bytes to letters, as browsers do it: the mark at the beginning, what the host says, what the page says, a guess.

use std::sync::LazyLock;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use regex::bytes::Regex;

/// How much of a page is searched for what it says of itself, in bytes.
const HEAD: usize = 2048;

/// Reads bytes as text. What is said wrongly of them is found out where it leaves letters that are none.
pub fn decode(content_type: &str, body: &[u8]) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(body) {
        return encoding.decode(body).0.into_owned();
    }
    if let Some(little) = utf16_without_a_mark(body) {
        let encoding = if little { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
        return encoding.decode(body).0.into_owned();
    }
    let said = [charset(content_type.as_bytes()), charset(body.get(..HEAD).unwrap_or(body)), Some(UTF_8)];
    for encoding in said.into_iter().flatten() {
        let (text, _, is_broken) = encoding.decode(body);
        // Nearly all bytes are letters in these, so that only UTF-8 can show that it is right.
        let is_proof = encoding == UTF_8 || std::str::from_utf8(body).is_err();
        if !is_broken && is_proof {
            return text.into_owned();
        }
    }
    if let Ok(text) = std::str::from_utf8(body) {
        return text.to_owned();
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(body, true);
    let guess = detector.guess(Some(b"uk"), Utf8Detection::Allow);
    // A broken page in UTF-8 is still one; a page of the UK in anything else is most likely in this.
    let encoding = if guess == UTF_8 || guess.is_single_byte() { guess } else { WINDOWS_1252 };
    encoding.decode(body).0.into_owned()
}

/// What is said of letters in a header or in the head of a page.
fn charset(text: &[u8]) -> Option<&'static Encoding> {
    static CHARSET: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r#"(?i)(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:.-]+)"#).ok());
    let found = CHARSET.as_ref()?.captures(text)?.get(1)?;
    let encoding = Encoding::for_label(found.as_bytes())?;
    // A page in which this could be read has letters of one byte.
    Some(if encoding.is_ascii_compatible() { encoding } else { UTF_8 })
}

/// Whether it has the zero bytes of UTF-16: `Some(true)` where they come second.
fn utf16_without_a_mark(body: &[u8]) -> Option<bool> {
    match body.get(..4)? {
        [a, 0, b, 0] if *a != 0 && *b != 0 => Some(true),
        [0, a, 0, b] if *a != 0 && *b != 0 => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_whatever_is_said_of_them() {
        let utf16: Vec<u8> = "<p>é".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (content_type, body, text) in [
            ("text/html; charset=utf-8", &b"caf\xc3\xa9"[..], "café"),
            ("text/html; charset=windows-1252", b"020\xa07946", "020\u{a0}7946"),
            ("text/html", b"<meta charset=iso-8859-1>020\xa07946", "<meta charset=iso-8859-1>020\u{a0}7946"),
            // Declared wrongly.
            ("text/html; charset=utf-8", b"020\xa07946\xa00001 caf\xe9", "020\u{a0}7946\u{a0}0001 café"),
            ("text/html; charset=iso-8859-1", b"caf\xc3\xa9", "café"),
            ("text/html; charset=utf-16", b"caf\xc3\xa9", "café"),
            ("text/html; charset=nonsense", b"caf\xc3\xa9", "café"),
            ("text/html", b"\xef\xbb\xbfcaf\xc3\xa9", "café"),
            ("text/html", &utf16, "<p>é"),
            ("", b"", ""),
        ] {
            assert_eq!(decode(content_type, body), text, "{content_type} {body:?}");
        }
    }
}
