//! Reads what people may write, line by line, and says what `find` makes of it: `cargo run --example ask`.
//!
//! Each line is answered with the concerns that it may be about, best first, with how plainly it says so, who seems to be asking,
//! whom to put first, and the words that led there.

use std::io::{BufRead, Write};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let found = helplines::find(&line);
        writeln!(out, "{line}")?;
        if found.is_urgent() {
            writeln!(out, "  now: 999")?;
        }
        if found.is_empty() {
            writeln!(out, "  nothing")?;
        }
        for of in found.matches() {
            write!(out, "  {:26} {:9}", of.concern(), of.confidence())?;
            if let Some(audience) = of.audience() {
                write!(out, " for: {audience}")?;
            }
            if let Some(contact) = of.contact() {
                write!(out, " first: {}", contact.id())?;
            }
            for range in of.words() {
                write!(out, " \"{}\"", line.get(range).unwrap_or_default())?;
            }
            writeln!(out)?;
        }
    }
    Ok(())
}
