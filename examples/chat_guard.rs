//! What a chat platform or an assistant shows when its own classifier has named a concern.
//!
//! The classifier is the platform's; this program takes the concern as its argument and prints the message. For
//! somebody's own sexual behaviour the message is a deterrence message: respectful, clear about the law, and with
//! a way to get help. For the rest it is a supportive one.
//!
//! `cargo run --example chat_guard -- own-sexual-behaviour --audience child --nation scotland`
//!
//! With `--check` it reads an answer that an assistant has written and prints it as it may go out, mended where there is one
//! safe fix; or it says why it is withheld, and ends with status 1.

use std::io::{Read, Write};
use std::process::ExitCode;

use clap::{Arg, ArgAction, Command};
use helplines::check::Severity;
use helplines::{Audience, Concern, Directory, Nation, Situation};

fn main() -> ExitCode {
    let matches = Command::new("chat_guard")
        .about("What to show somebody when a concern was named")
        .arg(Arg::new("check").long("check").action(ArgAction::SetTrue).help("Check the answer on standard input"))
        .arg(
            Arg::new("concern")
                .required_unless_present("check")
                .help("A slug or everyday words, for example own-sexual-behaviour"),
        )
        .arg(Arg::new("audience").long("audience").help("Who is writing, where the platform knows: child, adult"))
        .arg(Arg::new("nation").long("nation").help("Where they are: england, wales, scotland, northern-ireland"))
        .get_matches();
    if matches.get_flag("check") {
        return check();
    }
    let word = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    match situation(word("concern").unwrap_or_default(), word("audience"), word("nation")) {
        Ok(situation) => {
            // A reader that has gone away is no error.
            let _ = write!(std::io::stdout().lock(), "{}", message(&situation));
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// Prints the answer on standard input if it may go out, or why not.
fn check() -> ExitCode {
    let mut answer = String::new();
    if let Err(error) = std::io::stdin().lock().read_to_string(&mut answer) {
        eprintln!("{error}");
        return ExitCode::from(2);
    }
    match checked(&answer) {
        Ok(answer) => {
            let _ = write!(std::io::stdout().lock(), "{answer}");
            ExitCode::SUCCESS
        }
        Err(told) => {
            told.iter().for_each(|line| eprintln!("{line}"));
            ExitCode::from(1)
        }
    }
}

/// The text as it may go out, mended where there is one safe fix; else a line for each thing that is wrong.
fn checked(text: &str) -> Result<String, Vec<String>> {
    let (mut mended, mut told) = (String::new(), Vec::new());
    let mut end = 0;
    for mention in helplines::scan(text) {
        mended += &text[end..mention.range().start];
        end = mention.range().end;
        match mention.fix() {
            Some(fix) => mended += &fix,
            None if mention.severity() >= Some(Severity::Warning) => {
                told.push(format!("{}: {}", mention.text(), mention.verdict()));
            }
            None => mended += mention.text(),
        }
    }
    if told.is_empty() { Ok(mended + &text[end..]) } else { Err(told) }
}

fn situation(concern: &str, audience: Option<&str>, nation: Option<&str>) -> Result<Situation, String> {
    let situation = Directory::embedded().situation(concern).map_err(|error| error.to_string())?;
    let audience = audience.map(str::parse::<Audience>).transpose().map_err(|error| error.to_string())?;
    let nation = nation.map(str::parse::<Nation>).transpose().map_err(|error| error.to_string())?;
    // For a worry about oneself nobody else can be asking.
    let own = (situation.concern() == Concern::OwnSexualBehaviour).then_some(Audience::OwnBehaviour);
    let audience = audience.or(situation.known_audience()).or(own);
    Ok(situation.audience(audience).nation(nation))
}

/// The message for a situation. Nothing about the person leaves the program.
fn message(situation: &Situation) -> String {
    let advice = Directory::embedded().advise(situation);
    let opening = if situation.concern() == Concern::OwnSexualBehaviour {
        "We have stopped here, because what you wrote may be about sexual images of, or sexual contact with, \
         someone under 18.\n\n\
         It is against the law to look at, make or share sexual images of anyone under 18. Children are harmed \
         when such images are made, and harmed again each time they are viewed.\n\n\
         If this worries you, you can get help to stop. Many people have."
    } else {
        "It sounds as if this may be hard for you, or for someone you know. You do not have to deal with it alone."
    };
    format!("{opening}\n\n{}", advice.card().more("You can ask me for more."))
}
