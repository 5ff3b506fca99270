//! A directory of one's own on top: whether a file is accepted, and a file made from a spreadsheet.

mod from_csv;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, anyhow};
use clap::{Args, Subcommand};
use helplines::{Audience, Concern, Contact, Directory, Nation};

use crate::terminal::show;

/// The status of a file that is refused.
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
#[command(after_help = "Exit status: 0 it is accepted; 1 it is refused; 2 it cannot be read.")]
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
                    show(&"It changes nothing yet: [[contact]], [[place]] and [[hide]] do.\n");
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(error) => {
                let count = error.problems().len();
                let mistakes = if count == 1 { "mistake" } else { "mistakes" };
                anstream::eprintln!("{error}\n\n{shown} is refused: {count} {mistakes}. Nothing was changed.");
                if self.file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
                    anstream::eprintln!("A list saved as CSV is made into an overlay by helplines overlay from-csv.");
                }
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

/// What stands in a directory and not in the one below: a line for each contact that is new, changed, placed or hidden.
fn changes(below: &Directory, local: &Directory) -> String {
    let orders: Vec<_> =
        Concern::ALL.iter().map(|concern| (*concern, orders(below, *concern), orders(local, *concern))).collect();
    let offered =
        |orders: &[Vec<&str>]| -> BTreeSet<String> { orders.iter().flatten().map(|id| (*id).to_owned()).collect() };
    let given: Vec<_> =
        orders.iter().map(|(concern, before, after)| (concern, offered(before), offered(after))).collect();
    let is_below = |id: &str| below.contact(id).is_some_and(|old| old.id() == id);
    let mut out = String::new();
    // Writing to a String cannot fail.
    for contact in local.contacts().iter().filter(|contact| below.contact(contact.id()) != Some(contact)) {
        let what = if is_below(contact.id()) { "replaces" } else { "adds" };
        let value = contact.channels().next().map(|channel| channel.value()).unwrap_or_default();
        let concerns = given.iter().filter(|(.., after)| after.contains(contact.id()));
        let concerns: Vec<&str> = concerns.map(|(concern, ..)| concern.as_str()).collect();
        let shown = match contact.stands_in_for() {
            Some(other) => format!("stands in for {other}"),
            None if concerns.is_empty() => "in no answer yet: place it, or let it stand in".to_owned(),
            None => format!("for {}", concerns.join(", ")),
        };
        let _ = writeln!(out, "  {what} {}: {}, {value}; {shown}", contact.id(), contact.name());
    }
    for (concern, before, after) in &given {
        for id in after.difference(before).filter(|id| is_below(id)) {
            let _ = writeln!(out, "  places {id} for {concern}");
        }
    }
    for (concern, before, after) in &orders {
        let in_both = |ids: &[&str], others: &[&str]| -> Vec<String> {
            ids.iter().filter(|id| others.contains(id)).map(|id| (*id).to_owned()).collect()
        };
        if before.iter().zip(after).any(|(before, after)| in_both(before, after) != in_both(after, before)) {
            let _ = writeln!(out, "  changes the order for {concern}");
        }
    }
    for hidden in local.hidden().iter().filter(|hidden| !below.hidden().contains(hidden)) {
        let _ = writeln!(out, "  hides {}: {}", hidden.id(), hidden.reason());
    }
    out
}

/// The order for a concern, for each audience in each nation.
fn orders(directory: &Directory, concern: Concern) -> Vec<Vec<&str>> {
    let audiences = std::iter::once(None).chain(Audience::ALL.iter().copied().map(Some));
    let all = audiences.flat_map(|audience| Nation::ALL.iter().map(move |nation| (audience, *nation)));
    all.map(|(audience, nation)| directory.route(concern, audience, Some(nation)).map(Contact::id).collect()).collect()
}
