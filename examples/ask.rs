//! Reads what people may write, line by line, and says what `find` makes of it: `cargo run --example ask`.
//!
//! Each line is answered with the concerns that it may be about, best first, with how plainly it says so, who seems to be asking,
//! whom to put first, and the words that led there.

use std::fmt::Write as _;
use std::io::{BufRead, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        // A reader that has gone away (`| head`) is no error.
        if out.write_all(answer(&line?)?.as_bytes()).is_err() {
            break;
        }
    }
    Ok(())
}

fn answer(line: &str) -> Result<String, std::fmt::Error> {
    let mut out = format!("{line}\n");
    let found = helplines::find(line);
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
    Ok(out)
}
