use std::process::ExitCode;

use clap::Args;
use helplines::Directory;

/// x
#[derive(Debug, Args)]
pub struct Show {}

impl Show {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}

/// x
#[derive(Debug, Args)]
pub struct List {}

impl List {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}

/// x
#[derive(Debug, Args)]
pub struct Areas {}

impl Areas {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}
