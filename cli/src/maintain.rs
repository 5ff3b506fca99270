use std::process::ExitCode;

use clap::Args;
use helplines::Directory;

/// x
#[derive(Debug, Args)]
pub struct Due {}

impl Due {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}

/// x
#[derive(Debug, Args)]
pub struct Stats {}

impl Stats {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}

/// x
#[derive(Debug, Args)]
pub struct Cautions {}

impl Cautions {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}
