use std::process::ExitCode;

use clap::Args;
use helplines::Directory;

/// Make an overlay from a spreadsheet saved as CSV
#[derive(Debug, Args)]
pub struct FromCsv {}

impl FromCsv {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}
