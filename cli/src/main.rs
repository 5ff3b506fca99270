//! The directory of UK helplines as one program: it answers, checks texts, exports and serves assistants.

mod about;
mod advise;
mod arguments;
mod check;
mod contacts;
mod decode;
mod export;
mod maintain;
mod mcp;
mod nearest;
mod options;
mod overlay;
mod page;
mod terminal;
mod whose;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    match arguments.run() {
        Ok(status) => status,
        Err(error) => terminal::failed(&error),
    }
}
