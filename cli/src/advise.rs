use std::process::ExitCode;

use clap::Args;
use helplines::Directory;

/// Say whom to contact
#[derive(Debug, Args)]
pub struct Advise {}

impl Advise {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}

/// Say what words may be about
#[derive(Debug, Args)]
pub struct Find {}

impl Find {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}
