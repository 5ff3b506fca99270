//! Whose number is this, and is this text right? `cargo run --example numbers -- page.html`, or numbers in place of a file.
//!
//! It prints a line for each number, and each address or name that is out of date, and ends with status 1 if anything is
//! wrong. The program `helplines` (cli/) does more: `helplines check`, `helplines whose`.

use std::process::ExitCode;

use helplines::check::Severity;

fn main() -> ExitCode {
    let mut wrong = false;
    for argument in std::env::args().skip(1) {
        match std::fs::read_to_string(&argument) {
            Ok(text) => wrong |= scan(&argument, &text),
            Err(_) => println!("{argument}: {}", helplines::by_number(&argument)),
        }
    }
    ExitCode::from(u8::from(wrong))
}

/// Prints what a text mentions; whether any of it is wrong.
fn scan(file: &str, text: &str) -> bool {
    let mut wrong = false;
    for mention in helplines::scan(text) {
        let before = &text[..mention.range().start];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let verdict = mention.verdict();
        println!("{file}:{line}:{column}: {}: {}: {verdict}", verdict.kind(), mention.text());
        if let Some(fix) = mention.fix() {
            println!("  write {fix} there");
        }
        wrong |= mention.severity() == Some(Severity::Error);
    }
    wrong
}
