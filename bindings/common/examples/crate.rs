//! What the crate itself answers, for the tests and the measurements to compare with. It uses nothing that the bindings share.
//!
//! `crate` reads questions, a line of JSON each, and writes a line of JSON for each. `crate bench TEXT` measures.

use std::hint::black_box;
use std::io::{BufRead, Write, stdin, stdout};
use std::time::Instant;

use helplines::advice::{Advice, General};
use helplines::{Audience, Concern, Directory, Nation, Situation};
use serde::Deserialize;
use serde_json::{Value, json};

/// A question of a test.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Question {
    Situation(Situation),
    General(Option<Audience>, Option<Nation>, bool, bool),
    Text(String),
    All,
}

const LEAVE: &str = "<a href=\"/\">Leave</a>";

/// Writes an answer in the forms that the tests of the bindings ask for too.
macro_rules! forms {
    ($answer:expr) => {{
        let answer = $answer;
        json!({
            "to_dict": answer,
            "card": answer.card().to_string(),
            "card, more": answer.card().more("More is below.").to_string(),
            "text": answer.text().to_string(),
            "text, set": answer.text().steps(2).with_sources().phone_label("Ring").to_string(),
            "markdown": answer.markdown().to_string(),
            "markdown, set": answer.markdown().steps(2).with_sources().phone_label("Ring").to_string(),
            "markdown, card": answer.card().markdown().to_string(),
            "html": answer.html().to_string(),
            "html, set": answer.html().steps(2).with_sources().phone_label("Ring").heading_level(3).links(false).to_string(),
            "html, folded": answer.html().folded(true).exit_component(LEAVE).to_string(),
            "html, card": answer.card().html().to_string(),
            "html, page": answer.html().whole_page().to_string(),
            "sentence": answer.sentence().to_string(),
            "sentence, set": answer.sentence().steps(2).dated().to_string(),
        })
    }};
}

fn advice(advice: &Advice) -> Value {
    forms!(advice)
}

fn general(general: &General) -> Value {
    forms!(general)
}

fn answer(directory: &Directory, question: Question) -> Value {
    match question {
        Question::Situation(situation) => advice(&directory.advise(situation)),
        Question::General(audience, nation, urgent, welsh) => {
            general(&directory.general(audience, nation).urgent(urgent).welsh(welsh))
        }
        Question::Text(text) => {
            let found = directory.find(&text);
            let card = |of| directory.advise(Situation::from(of)).card().to_string();
            json!({
                "find": found,
                "cards": found.matches().map(card).collect::<Vec<_>>(),
                "scan": directory.scan(&text).map(|mention| json!(mention)).collect::<Vec<_>>(),
                "by_number": directory.by_number(&text),
                "by_name": directory.by_name(&text),
            })
        }
        Question::All => json!({
            "contacts": directory.contacts(),
            "concerns": directory.concerns(),
            "areas": directory.areas().collect::<Vec<_>>(),
            "data_version": helplines::DATA_VERSION,
        }),
    }
}

/// Measures one call, in nanoseconds: the best of some rounds.
fn measure<T>(call: impl Fn() -> T) -> u128 {
    let round = |_| {
        let begun = Instant::now();
        for _ in 0..200 {
            black_box(call());
        }
        begun.elapsed().as_nanos() / 200
    };
    (0..20).map(round).min().unwrap_or_default()
}

fn bench(directory: &Directory, text: &str) -> Value {
    json!({
        "advise, card": measure(|| directory.advise(Concern::Sextortion).card().to_string()),
        "advise, to_dict": measure(|| serde_json::to_string(&directory.advise(Concern::Sextortion))),
        "find, ten words": measure(|| directory.find("my son is being blackmailed by someone he met online").matches().count()),
        "by_number": measure(|| directory.by_number("08457 90 90 90")),
        "scan, 10 kB": measure(|| directory.scan(text).count()),
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let directory = Directory::embedded();
    let mut out = stdout().lock();
    if let Some(text) = std::env::args().nth(2) {
        writeln!(out, "{}", bench(directory, &text))?;
        return Ok(());
    }
    for line in stdin().lock().lines() {
        writeln!(out, "{}", answer(directory, serde_json::from_str(&line?)?))?;
    }
    Ok(())
}
