//! The program itself: its version, its man pages, and what a shell needs to complete its words.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::LazyLock;

use anyhow::Context;
use clap::{Args, Command};
use clap_complete::Shell;

/// The version of the program and the day of its data.
pub static VERSION: LazyLock<String> =
    LazyLock::new(|| format!("{} (data of {})", env!("CARGO_PKG_VERSION"), helplines::DATA_VERSION.words()));

/// Print what a shell needs to complete the words of this program
#[derive(Debug, Args)]
pub struct Completions {
    shell: Shell,
}

impl Completions {
    pub fn run(self, mut command: Command) -> anyhow::Result<ExitCode> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command, "helplines", &mut script);
        crate::terminal::show(&String::from_utf8_lossy(&script));
        Ok(ExitCode::SUCCESS)
    }
}

/// Write the man pages, one for the program and one for each subcommand
#[derive(Debug, Args)]
pub struct Man {
    /// The folder to write them to
    folder: PathBuf,
}

impl Man {
    pub fn run(self, command: Command) -> anyhow::Result<ExitCode> {
        let unable = || format!("{} cannot be written to", self.folder.display());
        std::fs::create_dir_all(&self.folder).with_context(unable)?;
        clap_mangen::generate_to(command, &self.folder).with_context(unable)?;
        Ok(ExitCode::SUCCESS)
    }
}
