//! A directory of your own on top: the embedded advice, then the advice with a council's own team first, then what
//! three files with mistakes in them are told. With the name of a file of your own, it checks that one: status 0 if it is
//! accepted, 2 if it is not.

use std::io::Write;
use std::process::ExitCode;

use helplines::{Advice, Audience, Concern, Directory, Situation};

/// In a service this would be read from disk, and read again when it changes.
const OVERLAY: &str = include_str!("oxfordshire.toml");

/// Three slips that people make.
const MISTAKES: [(&str, &str, &str); 3] = [
    ("charged.toml", "01632 960111", "0845 960 1111"),
    ("spelling.toml", "concern = \"child-safety\"", "concern = \"child-saftey\""),
    ("emergency.toml", "contact = \"meic\"", "contact = \"emergency-999\""),
];

fn main() -> ExitCode {
    let shown = match std::env::args().nth(1) {
        Some(file) => check(&file),
        None => show().map_err(|error| error.to_string()),
    };
    match shown {
        Ok(text) => {
            // A reader that has gone away (`| head`) is no error.
            let _ = std::io::stdout().lock().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// Whether a file would be accepted; what it is told if not.
fn check(file: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let local = Directory::embedded().overlay_named(file, &text).map_err(|error| error.to_string())?;
    Ok(format!("{file} is accepted: {} contacts with it, {} hidden.\n", local.contacts().len(), local.hidden().len()))
}

fn show() -> Result<String, helplines::overlay::LoadError> {
    let embedded = Directory::embedded();
    // What an app has of the place: a district, a county, a code.
    let situation =
        Situation::new(Concern::ChildSafety).audience(Audience::Worried).area(embedded.area("Cherwell").ok());
    let local = embedded.overlay_named("oxfordshire.toml", OVERLAY)?;
    let mut out = String::new();
    out += &format!("Embedded:\n{}\n", first(&embedded.advise(&situation)));
    out += &format!("With the council's own team:\n{}\n", first(&local.advise(&situation)));
    for (name, right, wrong) in MISTAKES {
        // A file that is refused changes nothing: the directory before it goes on.
        if let Err(error) = embedded.overlay_named(name, &OVERLAY.replacen(right, wrong, 1)) {
            out += &format!("{name} is told:\n{error}\n\n");
        }
    }
    Ok(out)
}

/// The first contacts of an answer, a line each.
fn first(advice: &Advice) -> String {
    let line = |number: usize, name: &str, why: &str| format!("  {number}. {name}: {why}\n");
    let steps = advice.steps().iter().take(4).enumerate();
    steps.map(|(place, step)| line(place + 1, step.contact().name(), step.why())).collect()
}
