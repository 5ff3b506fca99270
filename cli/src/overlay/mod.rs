//! A directory of one's own on top: whether a file is accepted, and a file made from a spreadsheet.

mod from_csv;

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, anyhow};
use clap::{Args, Subcommand};
use helplines::{Concern, Contact, Directory};

use crate::terminal::show;

/// The status of a file that is refused, or that says nothing.
const REFUSED: u8 = 1;

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

/// Say whether a file would be accepted: what it changes, or every mistake with its place
#[derive(Debug, Args)]
#[command(after_help = "Exit status: 0 it is accepted; 1 it is refused, or says nothing; 2 it cannot be read.")]
pub struct Check {
    /// A TOML file of contacts of your own
    file: PathBuf,
}

impl Check {
    fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        let file = self.file.display().to_string();
        let shown = file.escape_debug();
        let bytes = std::fs::read(&self.file).with_context(|| format!("{shown} cannot be read"))?;
        let text =
            String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes(), error.utf8_error().valid_up_to()));
        let text = text.with_context(|| format!("{shown} cannot be read"))?;
        match directory.overlay_named(&file, &text) {
            Ok(local) => {
                let changes = changes(directory, &local);
                show(&format_args!(
                    "{shown} is accepted: {} contacts with it, {} hidden.\n{changes}",
                    local.contacts().len(),
                    local.hidden().len(),
                ));
                if changes.is_empty() {
                    show(&"It changes nothing: expected [[contact]], [[place]] or [[hide]].\n");
                }
                Ok(ExitCode::from(if changes.is_empty() { REFUSED } else { 0 }))
            }
            Err(error) => {
                let count = error.problems().len();
                let mistakes = if count == 1 { "mistake" } else { "mistakes" };
                anstream::eprintln!("{error}\n\n{shown} is refused: {count} {mistakes}. Nothing was changed.");
                Ok(ExitCode::from(REFUSED))
            }
        }
    }
}

/// Where a file is no UTF-8, and what to do.
fn not_utf8(bytes: &[u8], at: usize) -> anyhow::Error {
    let before = bytes.get(..at).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    anyhow!("line {line} is not UTF-8: expected a text file; in the editor choose Save as, with encoding UTF-8")
}

/// What stands in a directory and not in the one below: a line for each contact that is new, changed or hidden.
fn changes(below: &Directory, local: &Directory) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    for contact in local.contacts().iter().filter(|contact| below.contact(contact.id()) != Some(contact)) {
        let what =
            if below.contact(contact.id()).is_some_and(|old| old.id() == contact.id()) { "replaces" } else { "adds" };
        let first = contact.channels().next().map(|channel| channel.value());
        let _ = writeln!(
            out,
            "  {what} {}: {}, {}; {}",
            contact.id(),
            contact.name(),
            first.unwrap_or_default(),
            shown_for(local, contact)
        );
    }
    for concern in Concern::ALL {
        let order = |directory: &Directory| {
            directory.for_concern(*concern).map(|contact| contact.id().to_owned()).collect::<Vec<_>>()
        };
        let (before, after) = (order(below), order(local));
        let moved: Vec<&String> = after.iter().filter(|id| before.contains(id)).collect();
        let kept: Vec<&String> = before.iter().filter(|id| after.contains(id)).collect();
        let added = after.iter().filter(|id| !before.contains(id) && below.contact(id).is_some());
        for id in added {
            let _ = writeln!(out, "  places {id} for {concern}");
        }
        if moved != kept {
            let _ = writeln!(out, "  changes the order for {concern}");
        }
    }
    for hidden in local.hidden().iter().filter(|hidden| !below.hidden().contains(hidden)) {
        let _ = writeln!(out, "  hides {}: {}", hidden.id(), hidden.reason());
    }
    out
}

/// For which concerns a contact is given.
fn shown_for(directory: &Directory, contact: &Contact) -> String {
    if let Some(other) = contact.stands_in_for() {
        return format!("stands in for {other}");
    }
    let concerns =
        Concern::ALL.iter().filter(|concern| directory.for_concern(**concern).any(|other| other.id() == contact.id()));
    let concerns: Vec<&str> = concerns.map(|concern| concern.as_str()).collect();
    if concerns.is_empty() {
        "in no answer yet: place it, or let it stand in".to_owned()
    } else {
        format!("for {}", concerns.join(", "))
    }
}
