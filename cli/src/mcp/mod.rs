//! A server for assistants: the Model Context Protocol on standard input and output. Nothing of what is asked is kept or written down.

mod answer;
mod pipe;
mod prompt;
mod resources;
mod schema;
mod server;
mod tools;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use helplines::Directory;

use pipe::Pipe;
use server::Server;

/// Serve assistants over the Model Context Protocol
///
/// An assistant's host starts it, asks it on standard input and reads its answers on standard output; it ends with its
/// input. docs/assistants.md has the configuration for common hosts.
#[derive(Debug, Args)]
pub struct Mcp {}

impl Mcp {
    pub fn run(self, directory: Directory) -> anyhow::Result<ExitCode> {
        if std::io::stdin().is_terminal() {
            let _ = writeln!(anstream::stderr(), "{HINT}");
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.context("the server cannot be started")?;
        let served = runtime.block_on(serve(directory));
        // A read that waits for input cannot be called off.
        runtime.shutdown_background();
        served?;
        Ok(ExitCode::SUCCESS)
    }
}

/// What somebody is told who starts it by hand.
const HINT: &str = "This is for assistants: their host starts it and speaks the Model Context Protocol to it, one line of \
    JSON a message. To ask for yourself, use `helplines advise`. Ctrl-D ends it.";

/// Answers until the input ends, or nobody reads any longer. Of a host that does not come to speak, nothing is said.
async fn serve(directory: Directory) -> anyhow::Result<()> {
    if let Ok(running) = rmcp::serve_server(Server::new(directory), Pipe::standard()).await {
        running.waiting().await.context("the server stopped")?;
    }
    Ok(())
}
