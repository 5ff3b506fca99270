//! What the program writes, and where: answers on standard output, mistakes on standard error, colour on a terminal alone.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use helplines::overlay::LoadError;

/// The status where nothing could be done: wrong arguments, a file that cannot be read.
pub const UNABLE: u8 = 2;

/// Prints an answer; a reader that has gone away (`| head`) is no error. What is no terminal gets no colour. Where it cannot
/// be written, as on a full disk, that is told and the program ends: half an answer must not look like a whole one.
pub fn show(text: &dyn Display) {
    let mut out = anstream::stdout().lock();
    if let Err(error) = write!(out, "{text}").and_then(|()| out.flush())
        && error.kind() != ErrorKind::BrokenPipe
    {
        let _ = failed(&anyhow::Error::new(error).context("the answer cannot be written"));
        std::process::exit(UNABLE.into());
    }
}

/// Tells on standard error why nothing could be done.
pub fn failed(error: &anyhow::Error) -> ExitCode {
    let mut out = anstream::stderr().lock();
    let _ = match error.downcast_ref::<LoadError>() {
        // It marks each of its problems as an error itself.
        Some(refused) => writeln!(out, "{refused}"),
        None => {
            let why: Vec<String> =
                error.chain().map(|why| why.downcast_ref().map_or(why.to_string(), cannot)).collect();
            writeln!(out, "{ERROR}error:{ERROR:#} {}", why.join(": "))
        }
    };
    ExitCode::from(UNABLE)
}

/// Why a file cannot be read or written, without the number that the system has for it.
pub fn cannot(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file or folder".into(),
        std::io::ErrorKind::PermissionDenied => "you have no permission".into(),
        _ => harmless(&error.to_string()),
    }
}

/// How the word of an error is shown.
pub const ERROR: anstyle::Style = anstyle::AnsiColor::Red.on_default().bold();

/// A value as JSON, ending in a line break.
pub fn json(value: &impl serde::Serialize) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// A text of somebody else as a terminal may have it: what it would obey, or what turns the order of letters, is a mark.
pub fn harmless(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '\t' => ' ',
            letter if is_harmful(letter) => char::REPLACEMENT_CHARACTER,
            letter => letter,
        })
        .collect()
}

/// Whether a terminal would obey it, or it turns the order of letters or hides.
pub fn is_harmful(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_moves_the_cursor_or_turns_text_around_is_not_printed() {
        assert_eq!(harmless("a\u{1b}[2J\u{9b}b\u{202e}c\td"), "a\u{fffd}[2J\u{fffd}b\u{fffd}c d");
        assert_eq!(harmless("Llinell Gymorth \u{2013} \u{1f600}"), "Llinell Gymorth \u{2013} \u{1f600}");
    }
}
