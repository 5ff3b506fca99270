use std::process::ExitCode;

use clap::Args;
use helplines::Directory;

/// Say whose number it is
#[derive(Debug, Args)]
pub struct Whose {}

impl Whose {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}
