//! Whom to contact: an answer to a concern, or to any words.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use helplines::directory::Topic;
use helplines::view::{Card, Html, Markdown, PlainText, Sentence};
use helplines::{Advice, Directory, Found, Match, Situation, advice::General};

use crate::options::Asker;
use crate::terminal::{json, show};

/// What dist/answers.json calls the answer where nobody knows what it is about.
const GENERAL: &str = "general";

/// Say whom to contact, for a concern or in any words
///
/// It reads what people type: slips, slang, Welsh. Where the words may be about several concerns it says so; where they are
/// not understood it prints whom anybody can turn to, and the list of concerns.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helplines advise someone is blackmailing my son
  helplines advise self-harm --audience child --nation scotland
  helplines advise fraud --full")]
pub struct Advise {
    /// What it is about, in any words; leave them out to list all concerns
    words: Vec<String>,

    /// The form of the answer
    #[arg(
        long,
        value_enum,
        default_value = "card",
        default_value_if("full", "true", "text"),
        default_value_if("sources", "true", "text"),
        default_value_if("steps", clap::builder::ArgPredicate::IsPresent, "text")
    )]
    format: Format,

    /// All of the answer, not the card alone
    #[arg(long)]
    full: bool,

    /// Show at most this many contacts
    #[arg(long, value_name = "NUMBER")]
    steps: Option<usize>,

    /// Show where each fact comes from
    #[arg(long)]
    sources: bool,

    #[command(flatten)]
    asker: Asker,
}

/// The forms of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One screen
    Card,
    /// All of it, plain
    Text,
    Markdown,
    /// A part of a page; `helplines page` writes a whole one
    Html,
    /// For programs
    Json,
    /// The sentence with which a news report ends
    Sentence,
}

impl Advise {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        if self.words.is_empty() {
            show(&format_args!(
                "In an emergency call 999. Otherwise choose what comes nearest.\n\n{}",
                list(directory)
            ));
            return Ok(ExitCode::SUCCESS);
        }
        let words = self.words.join(" ");
        let found = directory.find(&words);
        let area = self.asker.area(directory)?;
        match found.best().filter(|_| words != GENERAL) {
            Some(best) => {
                let advice = directory.advise(self.asker.put(Situation::from(best), area));
                self.print(&advice, &Views::of(&advice))?;
                if self.format == Format::Card {
                    show(&others(directory, &found));
                }
            }
            None => {
                let general = directory.general(self.asker.audience, self.asker.nation(area.as_ref()));
                let general = general.urgent(found.is_urgent()).welsh(found.is_welsh());
                self.print(&general, &Views::of_general(&general))?;
                if self.format == Format::Card {
                    show(&format_args!("\n{}", list(directory)));
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    fn print(&self, answer: &impl serde::Serialize, views: &Views<'_>) -> anyhow::Result<()> {
        let all = self.steps.unwrap_or(usize::MAX);
        match self.format {
            Format::Card => show(&views.card),
            Format::Text if self.sources => show(&views.text.steps(all).with_sources()),
            Format::Text => show(&views.text.steps(all)),
            Format::Markdown if self.sources => show(&views.markdown.steps(all).with_sources()),
            Format::Markdown => show(&views.markdown.steps(all)),
            Format::Html if self.sources => show(&views.html.steps(all).with_sources()),
            Format::Html => show(&views.html.steps(all)),
            Format::Json => show(&json(answer)?),
            Format::Sentence => show(&self.sentence(views.sentence)),
        }
        Ok(())
    }

    fn sentence(&self, sentence: Sentence<'_>) -> String {
        let sentence = self.steps.map_or(sentence, |steps| sentence.steps(steps));
        if self.sources { format!("{}\n", sentence.dated()) } else { format!("{sentence}\n") }
    }
}

/// An answer in each of its forms; they are written when they are printed.
struct Views<'a> {
    card: Card<'a>,
    text: PlainText<'a>,
    markdown: Markdown<'a>,
    html: Html<'a>,
    sentence: Sentence<'a>,
}

impl<'a> Views<'a> {
    fn of(advice: &'a Advice) -> Self {
        let card = advice.card().more("For the rest of the answer add --full.");
        let (text, markdown, html) = (advice.text(), advice.markdown(), advice.html());
        Self { card, text, markdown, html, sentence: advice.sentence() }
    }

    fn of_general(general: &'a General) -> Self {
        let (text, markdown, html) = (general.text(), general.markdown(), general.html());
        let card = general.card().more("What is it about? Run it again with one of these.");
        Self { card, text, markdown, html, sentence: general.sentence() }
    }
}

/// What else it may be about.
fn others(directory: &Directory, found: &Found<'_>) -> String {
    let line = |of: &Match<'_>| {
        format!("Or is it {:?}? helplines advise {}\n", directory.concern(of.concern()).title(), of.concern())
    };
    let lines: String = found.others().map(line).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

/// All concerns, under their headings.
fn list(directory: &Directory) -> String {
    let mut list = String::new();
    for topic in Topic::ALL {
        list += &format!("{}\n", topic.label());
        for entry in directory.concerns().iter().filter(|entry| entry.topic() == *topic) {
            list += &format!("  {:26} {}\n", entry.concern(), entry.title());
        }
    }
    list
}

/// Say what words may be about: the concerns, best first
///
/// It is a search box, not a detector: how sure it is of the words says nothing of the risk.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helplines find he checks my phone and follows me
  helplines find --format json mae fy merch yn cael ei bwlio")]
pub struct Find {
    /// What somebody wrote
    #[arg(required = true)]
    words: Vec<String>,

    /// The form of the answer
    #[arg(long, value_enum, default_value = "text")]
    format: Plain,
}

/// Text for people, or JSON for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Plain {
    /// For people
    Text,
    /// For programs
    Json,
}

impl Find {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        let words = self.words.join(" ");
        let found = directory.find(&words);
        match self.format {
            Plain::Json => show(&json(&found)?),
            Plain::Text => show(&in_words(directory, &words, &found)),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A line for each concern: how sure, its slug, its title, and what the words say besides.
fn in_words(directory: &Directory, words: &str, found: &Found<'_>) -> String {
    let mut text = String::new();
    if found.is_urgent() {
        text += "This may be happening now: call 999.\n";
    }
    if found.is_empty() {
        text += "Not understood. `helplines advise` without words lists all concerns. In an emergency call 999.\n";
    }
    for of in found.matches() {
        let of_it = of.words().map(|range| words.get(range).unwrap_or_default());
        let of_it: Vec<String> = of_it.map(|part| format!("{part:?}")).collect();
        let beside = [
            of.audience().map(|audience| format!("asked by: {audience}")),
            of.contact().map(|contact| format!("contact: {}", contact.id())),
            Some(format!("words: {}", of_it.join(", "))),
        ];
        let beside: Vec<String> = beside.into_iter().flatten().collect();
        let title = directory.concern(of.concern()).title();
        text += &format!("{:9} {:26} {title} ({})\n", of.confidence(), of.concern(), beside.join("; "));
    }
    text
}
