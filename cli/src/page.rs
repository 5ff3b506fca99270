use std::process::ExitCode;

use clap::Args;
use helplines::Directory;

/// x
#[derive(Debug, Args)]
pub struct Page {}

impl Page {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}
