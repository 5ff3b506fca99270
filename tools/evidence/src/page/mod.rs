//! From the bytes of a page to what a person reads on it.

pub mod apart;
mod decode;
pub mod html;
mod pdf;

use serde::{Deserialize, Serialize};

/// What stands on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub title: String,
    /// What is shown: a line a block, a tab between cells, `# ` before headings.
    pub visible: String,
    /// What links call, text or write to: `tel:`, `sms:` and `mailto:` without these words.
    pub links: Vec<String>,
    /// The telephone numbers and e-mail addresses of the data for search engines (JSON-LD, microdata).
    pub data: Vec<String>,
    /// What only a script may bring to light: its strings, and parts that are hidden.
    pub hidden: String,
    /// Whether it runs scripts.
    pub has_scripts: bool,
    /// Whether it asks for a password.
    pub has_password: bool,
    /// Where it sends the reader by itself.
    pub sends_on: Option<String>,
}

/// Reads a page of a content type, as the host told it.
///
/// # Errors
///
/// Why there is no text in it.
fn read(content_type: &str, body: &[u8]) -> Result<Text, String> {
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match body {
        // What it begins with goes before what the host says.
        body if body.starts_with(b"%PDF-") => pdf::read(body),
        body if is_binary(&kind, body) => {
            Err(format!("it is no text: {}", if kind.is_empty() { "unknown" } else { &kind }))
        }
        body => {
            let text = decode::decode(content_type, body);
            let looks_like_html = kind.contains("html") || has_tags(&text);
            Ok(if looks_like_html { html::read(&text) } else { Text { visible: html::tidy(&text), ..Text::default() } })
        }
    }
}

/// Whether it is a picture, a film, an archive or the like.
fn is_binary(kind: &str, body: &[u8]) -> bool {
    let known = [&b"\x89PNG"[..], b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"\0\0\0"];
    let is_media = ["image/", "video/", "audio/", "font/"].iter().any(|media| kind.starts_with(media));
    known.iter().any(|magic| body.starts_with(magic))
        || is_media && !kind.contains("svg") && !body.trim_ascii_start().starts_with(b"<")
}

/// Whether it has the tags of a web page, whatever the host calls it.
fn has_tags(text: &str) -> bool {
    let start: String = text.chars().take(2000).collect::<String>().to_ascii_lowercase();
    ["<!doctype html", "<html", "<body", "<head", "<p>", "<div"].iter().any(|tag| start.contains(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_is_shows_in_the_bytes_whatever_the_host_says() {
        let visible = |kind: &str, body: &[u8]| read(kind, body).map(|text| text.visible);
        assert_eq!(visible("text/plain", b"<html><p>Call 020 7946 0001</p>"), Ok("Call 020 7946 0001".into()));
        assert_eq!(visible("", b"Call 020 7946 0001 < now >"), Ok("Call 020 7946 0001 < now >".into()));
        assert_eq!(visible("image/png", b"<p>Call 020 7946 0001"), Ok("Call 020 7946 0001".into()));
        assert_eq!(visible("text/html; charset=utf-8", b"\x89PNG\r\n"), Err("it is no text: text/html".into()));
        assert!(visible("application/pdf", b"%PDF-1.4 broken").is_err());
    }
}
