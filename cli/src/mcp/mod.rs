use std::process::ExitCode;

use clap::Args;
use helplines::Directory;

/// Serve assistants over the Model Context Protocol
#[derive(Debug, Args)]
pub struct Mcp {}

impl Mcp {
    pub fn run(self, _directory: Directory) -> anyhow::Result<ExitCode> {
        anyhow::bail!("not there yet")
    }
}
