//! The text of a PDF.

use super::{Text, html};

/// Reads a PDF. The library that does so may fail, run on or take all memory: see `apart.rs`.
///
/// # Errors
///
/// Why there is no text in it.
pub fn read(pdf: &[u8]) -> Result<Text, String> {
    let pages = pdf_extract::extract_text_from_mem_by_pages(pdf).map_err(|error| {
        let why = error.to_string();
        let is_locked = why.contains("password") || why.contains("encrypt");
        if is_locked {
            "the PDF is locked with a password".to_owned()
        } else {
            format!("the PDF is not as it should be: {why}")
        }
    })?;
    let visible = html::tidy(&pages.join("\n"));
    if visible.is_empty() {
        return Err("the PDF has no text in it: its pages may be pictures".into());
    }
    Ok(Text { visible, ..Text::default() })
}
