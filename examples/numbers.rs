//! Whose number is this, and is this text right?
//!
//! `whose NUMBER...` prints a line for each number, tab-separated: verdict, contacts, the number as published, what
//! replaces it. `scan FILE...` (`-` for standard input) prints `file:line:column: verdict: text: what to do` for each
//! number, and each address or name that is out of date; it ends with status 1 if anything is wrong, and with 2 if a file
//! could not be read. `--about uk` or `--about mixed` says which country the files are about.

use std::io::{Read, Write};
use std::process::ExitCode;

use clap::{Arg, ArgAction, Command};
use helplines::check::{Mention, Region, Severity};

fn main() -> ExitCode {
    let many = |name: &'static str, help: &'static str| {
        Arg::new(name).help(help).required(true).action(ArgAction::Append).num_args(1..).allow_hyphen_values(true)
    };
    let matches = Command::new("numbers")
        .about("Whose number is this, and is this text right?")
        .subcommand_required(true)
        .subcommand(Command::new("whose").about("One line for each number").arg(many("number", "In any spelling")))
        .subcommand(
            Command::new("scan")
                .about("One line for each mention")
                .arg(many("file", "A text, or - for standard input"))
                .arg(
                    Arg::new("about")
                        .long("about")
                        .help("The country that the files are about: uk, or mixed")
                        .value_parser(|word: &str| word.parse::<Region>()),
                ),
        )
        .get_matches();
    match matches.subcommand() {
        Some(("whose", arguments)) => {
            let numbers = arguments.get_many::<String>("number").unwrap_or_default();
            show(&numbers.map(|number| whose(number)).collect::<String>());
            ExitCode::SUCCESS
        }
        Some(("scan", arguments)) => {
            let files = arguments.get_many::<String>("file").unwrap_or_default();
            let region = arguments.get_one::<Region>("about").copied().unwrap_or(Region::Unsaid);
            // The worst of the files is what the program ends with.
            ExitCode::from(files.map(|file| scan(file, region)).max().unwrap_or_default())
        }
        _ => ExitCode::from(2),
    }
}

/// Prints; a reader that has gone away (`| head`) is no error.
fn show(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

fn whose(number: &str) -> String {
    let verdict = helplines::by_number(number);
    let ids: Vec<&str> = verdict.contacts().map(|contact| contact.id()).collect();
    let ids = if ids.is_empty() { "-".to_owned() } else { ids.join(",") };
    let (published, replacement) = (verdict.published().unwrap_or("-"), verdict.replacement().unwrap_or("-"));
    format!("{}\t{ids}\t{published}\t{replacement}\n", verdict.kind())
}

/// Prints the mentions of a file: 0 if all is well, 1 if something is wrong, 2 if it cannot be read.
fn scan(file: &str, region: Region) -> u8 {
    let text = match read(file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{file}: {error}");
            return 2;
        }
    };
    let mut status = 0;
    let (mut line, mut line_start) = (1, 0);
    for mention in helplines::scan(&text).about(region) {
        let before = &text[line_start..mention.range().start];
        line += before.matches('\n').count();
        line_start += before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = text[line_start..mention.range().start].chars().count() + 1;
        show(&describe(&mention, &format!("{file}:{line}:{column}")));
        if mention.severity() == Some(Severity::Error) {
            status = 1;
        }
    }
    status
}

fn describe(mention: &Mention<'_, '_>, place: &str) -> String {
    let verdict = mention.verdict();
    format!("{place}: {}: {}: {verdict}\n", verdict.kind(), mention.text())
}

fn read(file: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    if file == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    } else {
        bytes = std::fs::read(file).map_err(|error| error.to_string())?;
    }
    String::from_utf8(bytes).map_err(|error| error.to_string())
}
