//! Prints whom to contact: `cargo run --example advice -- child-safety`.
//!
//! Without a concern it lists them all. A word that names no concern is told what comes nearest, and the
//! program ends with status 2.

use std::process::ExitCode;

use clap::{Arg, Command};
use helplines::{Channel, Concern, ConcernEntry, Contact, Cost, Directory, Hours, Line};

fn main() -> ExitCode {
    let matches = Command::new("advice")
        .about("Whom to contact in the UK, for a concern")
        .arg(Arg::new("concern").help("What it is about: a slug or everyday words; leave it out to list all"))
        .get_matches();
    let directory = Directory::embedded();
    match matches.get_one::<String>("concern").map(|word| word.parse::<Concern>()) {
        None => directory.concerns().iter().for_each(|entry| println!("{:26} {}", entry.concern(), entry.title())),
        Some(Ok(concern)) => print_advice(directory, directory.concern(concern)),
        Some(Err(error)) => {
            eprintln!("{error}\nRun it without a concern to list them all.");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn print_advice(directory: &Directory, entry: &ConcernEntry) {
    println!("{}\n", entry.title());
    wrap(entry.danger(), "", "");
    println!("\nIf you are {}:", entry.if_you_are());
    for contact in directory.for_concern(entry.concern()) {
        print_contact(contact, directory.why(entry.concern(), contact));
    }
    print_lines("Signs to look for", entry.signs());
    print_lines("What to do", entry.actions());
    print_lines("What not to do", entry.avoid());
    print_lines("Good to know", entry.good_to_know());
    println!("\nFacts last checked on {}, in stored copies of public pages.", helplines::DATA_VERSION);
}

fn print_contact(contact: &Contact, why: Option<&str>) {
    let nations: Vec<&str> = contact.nations().iter().map(|nation| nation.name()).collect();
    let areas: Vec<&str> = contact.areas().collect();
    let place = match (areas.is_empty(), nations.len()) {
        (true, 4) => String::new(),
        (true, _) => format!(" ({})", nations.join(", ")),
        (false, _) => format!(" ({})", areas.join(", ")),
    };
    println!("\n  {}{place}", contact.name());
    for text in why.into_iter().chain([contact.about(), contact.who_for()]).chain(contact.confidentiality()) {
        wrap(text, "    ", "    ");
    }
    contact.channels().iter().for_each(print_channel);
}

fn print_channel(channel: &Channel) {
    let kind = match channel.kind().as_str() {
        "phone" => "Telephone",
        "sms" => "Text",
        "webchat" => "Web chat",
        "bsl" => "British Sign Language",
        "form" => "Online",
        "phone-from-abroad" => "Telephone from abroad",
        "email" => "Email",
        "whatsapp" => "WhatsApp",
        "textphone" => "Textphone",
        _ => "App",
    };
    let keyword = channel.sms().and_then(|code| code.keyword());
    let value = keyword.map_or(channel.value().into(), |word| format!("{word} to {}", channel.value()));
    let cost = match channel.cost() {
        Cost::Free => Some("free".to_owned()),
        Cost::Standard => Some("standard call or text rate".to_owned()),
        Cost::International => Some("international rate".to_owned()),
        _ => None,
    };
    let hours = (channel.hours() != &Hours::Unknown).then(|| channel.hours().words().to_string());
    let unknown = (channel.phone().is_some() && hours.is_none()).then(|| "opening hours not known".to_owned());
    let nations = channel.nations().iter().map(|nation| format!("in {}", nation.name()));
    let details: Vec<String> = nations.chain(cost).chain(hours).chain(unknown).collect();
    let details = if details.is_empty() { String::new() } else { format!(" ({})", details.join("; ")) };
    wrap(&format!("{kind}: {value}{details}"), "    ", "      ");
    channel.note().into_iter().for_each(|note| wrap(note, "      ", "      "));
}

fn print_lines<'a>(heading: &str, lines: impl Iterator<Item = Line<'a>>) {
    for (position, line) in lines.enumerate() {
        if position == 0 {
            println!("\n{heading}");
        }
        wrap(line.text(), "  - ", "    ");
    }
}

/// Prints words in lines of at most 80 columns; a word that is longer stands whole.
fn wrap(text: &str, first: &str, rest: &str) {
    let mut line = first.to_owned();
    let mut words = 0;
    for word in text.split(' ') {
        if words > 0 && line.chars().count() + 1 + word.chars().count() > 80 {
            println!("{line}");
            line = rest.to_owned();
            words = 0;
        }
        line.extend((words > 0).then_some(' '));
        line.push_str(word);
        words += 1;
    }
    println!("{line}");
}
