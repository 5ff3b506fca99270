//! Writes one HTML page to standard output: for a concern, or an index of all concerns without one.
//!
//! `cargo run --example help_page -- sextortion --audience child --nation wales > page.html`

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use clap::{Arg, Command};
use helplines::directory::Topic;
use helplines::{Audience, Concern, Directory, Nation, Situation};

/// A plain link to leave the page. A site puts its own component here, such as GOV.UK's exit this page.
const EXIT: &str = r#"<a href="https://www.bbc.co.uk/weather" rel="nofollow noreferrer">Exit this page</a>"#;

fn main() -> ExitCode {
    let matches = Command::new("help_page")
        .about("One HTML page for a concern, or for all of them")
        .arg(Arg::new("concern").help("A slug or everyday words; leave it out for a page of all concerns"))
        .arg(
            Arg::new("audience")
                .long("audience")
                .help("Who asks: child, adult, worried, own-behaviour, family-of-offender, professional"),
        )
        .arg(Arg::new("nation").long("nation").help("Where they are: england, wales, scotland, northern-ireland"))
        .get_matches();
    let word = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    match page(word("concern"), word("audience"), word("nation")) {
        Ok(page) => {
            // A reader that has gone away is no error.
            let _ = write!(std::io::stdout().lock(), "{page}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn page(concern: Option<&str>, audience: Option<&str>, nation: Option<&str>) -> Result<String, String> {
    let audience = audience.map(str::parse::<Audience>).transpose().map_err(|error| error.to_string())?;
    let nation = nation.map(str::parse::<Nation>).transpose().map_err(|error| error.to_string())?;
    let situation = |concern: Concern| Situation::new(concern).audience(audience).nation(nation);
    match concern {
        Some(word) => {
            let concern = word.parse::<Concern>().map_err(|error| error.to_string())?;
            let advice = Directory::embedded().advise(situation(concern));
            Ok(advice.html().whole_page().exit_component(EXIT).to_string())
        }
        None => index(situation).map_err(|error| error.to_string()),
    }
}

/// One page of all concerns: links under their headings, and below them a card for each.
fn index(situation: impl Fn(Concern) -> Situation) -> Result<String, std::fmt::Error> {
    let directory = Directory::embedded();
    let mut body =
        format!("<main class=\"helplines\">\n<div class=\"helplines-exit\">{EXIT}</div>\n<h1>Find help</h1>\n");
    let danger = "If someone is in danger now, call <a href=\"tel:999\">999</a>.";
    writeln!(body, "<p class=\"helplines-danger\">{danger}</p>\n<nav aria-label=\"All concerns\">")?;
    for topic in Topic::ALL {
        writeln!(body, "<h2>{}</h2>\n<ul>", topic.label())?;
        for entry in directory.concerns().iter().filter(|entry| entry.topic() == *topic) {
            writeln!(body, "<li><a href=\"#{}\">{}</a></li>", entry.concern(), entry.title())?;
        }
        writeln!(body, "</ul>")?;
    }
    writeln!(body, "</nav>")?;
    for concern in Concern::ALL {
        let advice = directory.advise(situation(*concern));
        writeln!(body, "<div id=\"{concern}\">\n{}</div>", advice.card().html())?;
    }
    writeln!(body, "</main>")?;
    Ok(helplines::view::html_page("Find help", &body).to_string())
}
