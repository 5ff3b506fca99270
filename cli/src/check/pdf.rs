//! The text of a PDF. It is read by this program started once more, so that a file that makes the reader fail, run on or
//! take all memory costs this one file and nothing else.

use std::io::{Read, Write};
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::Context;

use crate::terminal::harmless;

/// The argument of `check` with which the program reads a PDF from standard input and writes its text.
pub const ARGUMENT: &str = "read-pdf";

/// Longest that one PDF may take.
const LONGEST: Duration = Duration::from_secs(20);
/// Most memory that one PDF may take, in bytes, where the system can hold it to that.
#[cfg(unix)]
const MEMORY: u64 = 1 << 30;
/// Most text that is taken from one PDF, in bytes.
const TEXT: u64 = 64 << 20;

/// The text of a PDF, with a form feed between its pages.
pub fn text(pdf: Vec<u8>) -> Result<String, String> {
    let told = |error: std::io::Error| format!("the PDF could not be read: {error}");
    let mut reader = Command::new(std::env::current_exe().map_err(told)?)
        .args(["check", &format!("--{ARGUMENT}")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(told)?;
    let (Some(mut input), Some(output), Some(errors)) =
        (reader.stdin.take(), reader.stdout.take(), reader.stderr.take())
    else {
        return Err("the PDF could not be read".into());
    };
    // A reader that has ended takes no more.
    std::thread::spawn(move || drop(input.write_all(&pdf)));
    let (sender, ended) = mpsc::channel();
    std::thread::spawn(move || {
        let (mut text, mut why) = (Vec::new(), String::new());
        let _ = output.take(TEXT).read_to_end(&mut text);
        let _ = errors.take(TEXT).read_to_string(&mut why);
        let _ = sender.send((text, why));
    });
    let ended = ended.recv_timeout(LONGEST);
    if ended.is_err() {
        let _ = reader.kill();
    }
    let well = reader.wait().is_ok_and(|status| status.success());
    let (text, why) = ended.map_err(|_| format!("the PDF took longer than {} seconds", LONGEST.as_secs()))?;
    let text = String::from_utf8_lossy(&text).into_owned();
    match why.trim() {
        _ if well && text.trim().is_empty() => Err("the PDF has no text in it: its pages may be pictures".into()),
        _ if well => Ok(text),
        why if why.contains("password") || why.contains("encrypt") => Err("the PDF is locked with a password".into()),
        why if why.starts_with(WHY) => Err(harmless(why.lines().next().unwrap_or_default())),
        _ => Err("the PDF is damaged, or too much for the reader".into()),
    }
}

/// How a reason begins that the reader gives itself.
const WHY: &str = "the PDF is not as it should be";

/// Reads a PDF from standard input and writes its text.
pub fn run() -> anyhow::Result<ExitCode> {
    // Where the system does not hold it to that, the time still ends it.
    #[cfg(unix)]
    let _ = rlimit::Resource::AS.set(MEMORY, MEMORY);
    let mut pdf = Vec::new();
    std::io::stdin().lock().read_to_end(&mut pdf).context("standard input cannot be read")?;
    let pages = match pdf_extract::extract_text_from_mem_by_pages(&pdf) {
        Ok(pages) => pages,
        Err(error) => {
            // The program that started this one reads it.
            let _ = writeln!(std::io::stderr(), "{WHY}: {error}");
            return Ok(ExitCode::FAILURE);
        }
    };
    std::io::stdout().lock().write_all(pages.join("\u{c}").as_bytes()).context("the text cannot be written")?;
    Ok(ExitCode::SUCCESS)
}
