//! What a chat platform or an assistant shows when its own classifier has named a concern.
//!
//! The classifier is the platform's; this program takes the concern as its argument and prints the message. For
//! somebody's own sexual behaviour the message is a deterrence message: respectful, clear about the law, and with
//! a way to get help. For the rest it is a supportive one.
//!
//! `cargo run --example chat_guard -- own-sexual-behaviour`

use std::io::Write;
use std::process::ExitCode;

use helplines::{Advice, Audience, Concern, Directory, Situation};

fn main() -> ExitCode {
    let Some(word) = std::env::args().nth(1) else {
        eprintln!("usage: chat_guard CONCERN, for example own-sexual-behaviour");
        return ExitCode::from(2);
    };
    match word.parse::<Concern>() {
        Ok(concern) => {
            // A reader that has gone away is no error.
            let _ = write!(std::io::stdout().lock(), "{}", message(concern));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// The message for a concern. Nothing about the person leaves the program.
fn message(concern: Concern) -> String {
    let deterrence = concern == Concern::OwnSexualBehaviour;
    let situation = Situation::new(concern).audience(deterrence.then_some(Audience::OwnBehaviour));
    let advice = Directory::embedded().advise(situation);
    let opening = if deterrence {
        "We have stopped here, because what you wrote may be about sexual images of, or sexual contact with, \
         someone under 18.\n\n\
         It is against the law to look at, make or share sexual images of anyone under 18. Children are harmed \
         when such images are made, and harmed again each time they are viewed.\n\n\
         If this worries you, you can get help to stop. Many people have."
    } else {
        "It sounds as if this may be hard for you, or for someone you know. You do not have to deal with it alone."
    };
    format!("{opening}\n\n{}\n{}", advice.entry().danger(), contacts(&advice))
}

/// The first contacts, with why and how.
fn contacts(advice: &Advice) -> String {
    let mut lines = String::new();
    for step in advice.steps().iter().take(3) {
        let Some(channel) = step.channels().next() else { continue };
        let keyword = channel.keyword().map(|word| format!("{word} to "));
        let how = format!("{}{}", keyword.unwrap_or_default(), channel.value());
        lines += &format!("\n{}: {how}\n  {}\n", step.contact().name(), step.why());
        lines += &step.contact().confidentiality().map(|limit| format!("  {limit}\n")).unwrap_or_default();
    }
    lines
}
