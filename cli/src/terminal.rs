//! What the program writes, and where: answers on standard output, mistakes on standard error, colour on a terminal alone.

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;

use helplines::overlay::LoadError;

/// The status where nothing could be done: wrong arguments, a file that cannot be read.
pub const UNABLE: u8 = 2;

/// Prints an answer; a reader that has gone away (`| head`) is no error. What is no terminal gets no colour.
pub fn show(text: &dyn Display) {
    let _ = write!(anstream::stdout().lock(), "{text}");
}

/// Tells on standard error why nothing could be done.
pub fn failed(error: &anyhow::Error) -> ExitCode {
    let mut out = anstream::stderr().lock();
    let _ = match error.downcast_ref::<LoadError>() {
        // It marks each of its problems as an error itself.
        Some(refused) => writeln!(out, "{refused}"),
        None => writeln!(out, "{ERROR}error:{ERROR:#} {error:#}"),
    };
    ExitCode::from(UNABLE)
}

/// How the word of an error is shown.
pub const ERROR: anstyle::Style = anstyle::AnsiColor::Red.on_default().bold();

/// A value as JSON, ending in a line break.
pub fn json(value: &impl serde::Serialize) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// Text of others on one line of a terminal, without what would move its cursor or turn text around.
pub fn harmless(text: &str) -> String {
    let shown = |character: char| if character.is_control() || is_bidi(character) { '\u{fffd}' } else { character };
    text.chars().map(shown).collect()
}

/// Characters that change the direction of what stands around them (Unicode Standard Annex 9).
fn is_bidi(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_moves_the_cursor_or_turns_text_around_is_not_printed() {
        assert_eq!(harmless("a\u{1b}[2J\u{202e}b\n\u{9b}c é"), "a\u{fffd}[2J\u{fffd}b\u{fffd}\u{fffd}c é");
    }
}
