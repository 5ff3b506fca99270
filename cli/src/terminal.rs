//! What the program writes, and where: answers on standard output, mistakes on standard error, colour on a terminal alone.

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;

/// The status where nothing could be done: wrong arguments, a file that cannot be read.
pub const UNABLE: u8 = 2;

/// Prints an answer; a reader that has gone away (`| head`) is no error. What is no terminal gets no colour.
pub fn show(text: &dyn Display) {
    let _ = write!(anstream::stdout().lock(), "{text}");
}

/// Tells on standard error why nothing could be done.
pub fn failed(error: &anyhow::Error) -> ExitCode {
    let _ = writeln!(anstream::stderr().lock(), "{ERROR}error:{ERROR:#} {error:#}");
    ExitCode::from(UNABLE)
}

pub const ERROR: anstyle::Style = anstyle::AnsiColor::Red.on_default().bold();
