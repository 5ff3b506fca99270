//! What the program can be asked: its subcommands, each of which stands with what it does.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{CommandFactory, Parser, Subcommand};
use helplines::Directory;

use crate::{about, advise, check, contacts, export, maintain, mcp, overlay, page, whose};

/// Whom to contact in the UK, whose number it is, and whether a text is right. In an emergency call 999.
#[derive(Debug, Parser)]
#[command(name = "helplines", version = about::VERSION.as_str(), after_help = AFTER_HELP, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// A TOML file of contacts of your own, on top of the directory; several are put on top of one another
    #[arg(long, global = true, value_name = "FILE")]
    overlay: Vec<PathBuf>,

    #[command(flatten)]
    colour: colorchoice_clap::Color,
}

const AFTER_HELP: &str = "\
Exit status: 0 all is well; 1 something was found that needs a look (check, whose, overlay); 2 it could not be done, and the message says why.
The facts come from public pages; no number was called. Nothing leaves this machine.

Examples:
  helplines advise someone is blackmailing my son
  helplines whose 08457909090
  helplines check public/";

#[derive(Debug, Subcommand)]
enum Command {
    Advise(advise::Advise),
    Find(advise::Find),
    Whose(whose::Whose),
    Check(check::Check),
    Show(contacts::Show),
    List(contacts::List),
    Areas(contacts::Areas),
    Page(page::Page),
    Export(export::Export),
    Mcp(mcp::Mcp),
    #[command(subcommand)]
    Overlay(overlay::Overlay),
    Due(maintain::Due),
    Stats(maintain::Stats),
    Cautions(maintain::Cautions),
    Completions(about::Completions),
    Man(about::Man),
}

impl Arguments {
    /// Does what was asked, with the directory and what stands on top of it.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        self.colour.write_global();
        let directory = directory(&self.overlay)?;
        match self.command {
            Command::Advise(advise) => advise.run(&directory),
            Command::Find(find) => find.run(&directory),
            Command::Whose(whose) => whose.run(&directory),
            Command::Check(check) => check.run(&directory),
            Command::Show(show) => show.run(&directory),
            Command::List(list) => list.run(&directory),
            Command::Areas(areas) => areas.run(&directory),
            Command::Page(page) => page.run(&directory),
            Command::Export(export) => export.run(&directory),
            Command::Mcp(mcp) => mcp.run(directory),
            Command::Overlay(overlay) => overlay.run(&directory),
            Command::Due(due) => due.run(&directory),
            Command::Stats(stats) => stats.run(&directory),
            Command::Cautions(cautions) => cautions.run(&directory),
            Command::Completions(completions) => completions.run(Self::command()),
            Command::Man(man) => man.run(Self::command()),
        }
    }
}

/// The embedded directory, with these files on top of it in their order.
fn directory(overlays: &[PathBuf]) -> anyhow::Result<Directory> {
    overlays.iter().try_fold(Directory::embedded().clone(), |directory, file| on_top(&directory, file))
}

/// A directory with one file on top; each mistake in the file is told with its place.
pub fn on_top(directory: &Directory, file: &Path) -> anyhow::Result<Directory> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    Ok(directory.overlay_named(&file.display().to_string(), &text)?)
}
