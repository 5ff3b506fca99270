//! Pages come from anywhere. Each is read by this program started once more, so that one that makes a library fail, run on
//! or take all memory costs this one page and nothing else.

use std::io::{Read, Write};
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::Context;

use super::Text;

/// The subcommand with which the program reads a page from standard input: a line with its content type, then its bytes.
pub const SUBCOMMAND: &str = "read-page";

/// Longest that one page may take.
const LONGEST: Duration = Duration::from_secs(20);
/// Most memory that one page may take, in bytes, where the system can hold it to that.
#[cfg(unix)]
const MEMORY: u64 = 1 << 30;
/// Most that is taken of one page, in bytes.
const LARGEST: u64 = 64 << 20;

/// Reads a page in a process of its own.
///
/// # Errors
///
/// Why there is no text in it.
pub fn read(content_type: &str, body: Vec<u8>) -> Result<Text, String> {
    let told = |error: std::io::Error| format!("the page could not be read: {error}");
    let mut reader = Command::new(std::env::current_exe().map_err(told)?)
        .arg(SUBCOMMAND)
        // A page has no business with what is set for this program.
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(told)?;
    let (Some(mut input), Some(output)) = (reader.stdin.take(), reader.stdout.take()) else {
        return Err("the page could not be read".into());
    };
    let head = content_type.replace(['\r', '\n'], " ") + "\n";
    // A reader that has ended takes no more.
    std::thread::spawn(move || drop(input.write_all(head.as_bytes()).and_then(|()| input.write_all(&body))));
    let (sender, ended) = mpsc::channel();
    std::thread::spawn(move || {
        let mut text = Vec::new();
        let _ = output.take(LARGEST).read_to_end(&mut text);
        let _ = sender.send(text);
    });
    let ended = ended.recv_timeout(LONGEST);
    if ended.is_err() {
        let _ = reader.kill();
    }
    let _ = reader.wait();
    let text = ended.map_err(|_| format!("reading it took longer than {} seconds", LONGEST.as_secs()))?;
    serde_json::from_slice(&text).unwrap_or_else(|_| Err("it is damaged, or too much for the reader".into()))
}

/// Reads a page from standard input and writes what stands on it.
pub fn run() -> anyhow::Result<ExitCode> {
    // Where the system does not hold it to that, the time still ends it.
    #[cfg(unix)]
    let _ = (
        rlimit::Resource::AS.set(MEMORY, MEMORY),
        // Of use where whoever started it is gone.
        rlimit::Resource::CPU.set(LONGEST.as_secs(), LONGEST.as_secs()),
    );
    let mut page = Vec::new();
    std::io::stdin().lock().read_to_end(&mut page).context("standard input cannot be read")?;
    let end = page.iter().position(|byte| *byte == b'\n').context("a line with the content type is missing")?;
    let (head, body) = page.split_at(end);
    let text = super::read(&String::from_utf8_lossy(head), body.get(1..).unwrap_or_default());
    serde_json::to_writer(std::io::stdout().lock(), &text).context("the text cannot be written")?;
    Ok(ExitCode::SUCCESS)
}
