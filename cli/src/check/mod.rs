use std::process::ExitCode;

use clap::Args;
use helplines::Directory;

/// Check texts for numbers that are dead, misprinted or given to the wrong service
#[derive(Debug, Args)]
pub struct Check {}

impl Check {
    pub fn run(self, _directory: &Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}
