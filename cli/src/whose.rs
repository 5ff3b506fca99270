//! Whose number is it?

use std::process::ExitCode;

use clap::Args;
use helplines::check::{Severity, Verdict};
use helplines::{Contact, Directory};

use crate::advise::Plain;
use crate::terminal::{harmless, json, show};

/// Say whose number it is, in any spelling; whether it is out of date, and what to use instead
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helplines whose 08457909090
  helplines whose \"+44 808 800 5000\" 85258

Exit status: 0 all is well; 1 a number is out of date, misprinted or costs extra; 2 it could not be done.
A number that is not in the directory may be right: that says nothing about whose it is.")]
pub struct Whose {
    /// A telephone or text number; in quotes where it has spaces
    #[arg(required = true)]
    numbers: Vec<String>,

    /// The form of the answer
    #[arg(long, value_enum, default_value = "text")]
    format: Plain,
}

impl Whose {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        let verdicts: Vec<(&str, Verdict<'_>)> =
            self.numbers.iter().map(|number| (number.as_str(), directory.by_number(number))).collect();
        match self.format {
            Plain::Json => show(&json(&verdicts.iter().map(Answer::of).collect::<Vec<_>>())?),
            Plain::Text => show(&verdicts.iter().map(in_words).collect::<String>()),
        }
        let wrong = verdicts.iter().any(|(_, verdict)| verdict.kind().severity() == Some(Severity::Error));
        Ok(ExitCode::from(u8::from(wrong)))
    }
}

/// How many ids are named of a number that many share, such as 101.
const IDS: usize = 3;

/// What was asked beside what is said of it.
#[derive(serde::Serialize)]
struct Answer<'a> {
    number: &'a str,
    verdict: &'a Verdict<'a>,
}

impl<'a> Answer<'a> {
    fn of((number, verdict): &'a (&'a str, Verdict<'a>)) -> Self {
        Self { number, verdict }
    }
}

fn in_words((number, verdict): &(&str, Verdict<'_>)) -> String {
    let contacts = verdict.contacts().map(Contact::id).collect::<Vec<_>>();
    let more = contacts.len().saturating_sub(IDS);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let first = contacts.iter().take(IDS).copied().collect::<Vec<_>>().join(", ");
    let ids = if contacts.is_empty() { String::new() } else { format!(" ({first}{more})") };
    format!("{}: {verdict}{ids}\n", harmless(number))
}
