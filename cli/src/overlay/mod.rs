//! A directory of one's own on top: whether a file is accepted, and a file made from a spreadsheet.

mod from_csv;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use helplines::Directory;

use crate::arguments::on_top;
use crate::terminal::show;

/// Contacts of your own on top of the directory
#[derive(Debug, Subcommand)]
pub enum Overlay {
    Check(Check),
    FromCsv(from_csv::FromCsv),
}

impl Overlay {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        match self {
            Self::Check(check) => check.run(directory),
            Self::FromCsv(from_csv) => from_csv.run(directory),
        }
    }
}

/// Say whether a file would be accepted, and what is wrong with it if not
#[derive(Debug, Args)]
pub struct Check {
    /// A TOML file of contacts of your own
    file: PathBuf,
}

impl Check {
    fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        let local = on_top(directory, &self.file)?;
        let (file, contacts, hidden) = (self.file.display(), local.contacts().len(), local.hidden().len());
        show(&format_args!("{file} is accepted: {contacts} contacts with it, {hidden} hidden.\n"));
        Ok(ExitCode::SUCCESS)
    }
}
