//! Prints whom to contact: `cargo run --example advice -- child-safety`, or in any words:
//! `cargo run --example advice -- someone is blackmailing my son`.
//!
//! Without words it lists all concerns. Where the words may be about several, it says so; where they are not understood, it
//! prints whom anybody can turn to, and the list. Options say who asks, where they are and how they can reach out, and in which
//! form to print; an option that is not known is told what comes nearest, and the program ends with status 2.

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;
use std::str::FromStr;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use helplines::directory::Topic;
use helplines::time::LocalTime;
use helplines::{Advice, Audience, ChannelKind, Directory, Found, Match, Nation, Situation};

const FORMATS: [&str; 6] = ["card", "text", "markdown", "html", "sentence", "json"];

fn main() -> ExitCode {
    let matches = command().get_matches();
    match run(&matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn command() -> Command {
    let option = |name: &'static str, help: &str| Arg::new(name).long(name).help(help.to_owned());
    let audiences: String =
        Audience::ALL.iter().map(|audience| format!("\n  {audience}: {}", audience.label())).collect();
    let channels: Vec<&str> = ChannelKind::ALL.iter().map(|kind| kind.as_str()).collect();
    Command::new("advice")
        .about("Whom to contact in the UK, for a concern. In an emergency call 999.")
        .arg(Arg::new("words").num_args(..).help("What it is about, in any words; leave them out to list all concerns"))
        .arg(option("audience", &format!("Who asks:{audiences}")))
        .arg(option("nation", "Where they are: england, wales, scotland, northern-ireland (or ni); uk where not known"))
        .arg(option("area", "The place they are in: a district, council, county, police force or GSS code"))
        .arg(option("by", &format!("How they can reach out: {}", channels.join(", "))))
        .arg(option("free", "They have no credit: what is free comes first").action(ArgAction::SetTrue))
        .arg(option("at", "When they ask, in UK time: 2026-12-25T23:15, or now (with --features jiff-02)"))
        .arg(option("full", "All of the answer, not the card alone").action(ArgAction::SetTrue))
        .arg(option("format", "card, text, markdown, html, sentence, or json (with --features serde)"))
        .arg(option("steps", "Show at most this many contacts").value_parser(value_parser!(usize)))
        .arg(option("sources", "Show where each fact comes from").action(ArgAction::SetTrue))
}

fn run(matches: &ArgMatches) -> Result<(), String> {
    let directory = Directory::embedded();
    let words: Vec<&str> = matches.get_many::<String>("words").into_iter().flatten().map(String::as_str).collect();
    if words.is_empty() {
        show(&list(directory));
        return Ok(());
    }
    let found = directory.find(&words.join(" "));
    let audience = known::<Audience>(matches, "audience")?;
    let nation = nation(matches)?;
    let area = matches.get_one::<String>("area").map(|place| directory.area(place)).transpose();
    let area = area.map_err(|error| format!("--area: {error}"))?;
    let time = matches.get_one::<String>("at").map(|time| if time == "now" { now() } else { read_time(time) });
    let (time, channel) = (time.transpose()?, known::<ChannelKind>(matches, "by")?);
    let Some(best) = found.best() else {
        let nation = nation.or_else(|| area.as_ref()?.nation());
        let general = directory.general(audience, nation).urgent(found.is_urgent()).welsh(found.is_welsh());
        show(&general.card().more("What is it about? Run it again with one of these."));
        show(&format_args!("\n{}", list(directory)));
        return Ok(());
    };
    let situation = Situation::from(best);
    let audience = audience.or(situation.known_audience());
    let situation = situation.audience(audience).nation(nation).area(area);
    print(&directory.advise(situation.by(channel).free(matches.get_flag("free")).at(time)), matches)?;
    if matches.get_one::<String>("format").is_none() {
        show(&others(directory, &found));
    }
    Ok(())
}

/// What else it may be about.
fn others(directory: &Directory, found: &Found<'_>) -> String {
    let line = |of: &Match<'_>| {
        format!("Or is it {:?}? Run it with {}.\n", directory.concern(of.concern()).title(), of.concern())
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

/// The nation; "uk" says nothing.
fn nation(matches: &ArgMatches) -> Result<Option<Nation>, String> {
    let word = matches.get_one::<String>("nation").map(|word| word.to_lowercase());
    match word.as_deref() {
        Some("uk" | "gb" | "united kingdom") => Ok(None),
        _ => known::<Nation>(matches, "nation"),
    }
}

/// The value of an option, if it was given.
fn known<T: FromStr<Err: Display>>(matches: &ArgMatches, option: &str) -> Result<Option<T>, String> {
    let word = matches.get_one::<String>(option);
    word.map(|word| word.parse().map_err(|error| format!("--{option}: {error}"))).transpose()
}

fn read_time(text: &str) -> Result<LocalTime, String> {
    text.parse().map_err(|error| format!("--at: {error}, or now"))
}

/// What the clocks of the UK show now.
#[cfg(feature = "jiff-02")]
fn now() -> Result<LocalTime, String> {
    let seconds = std::time::UNIX_EPOCH.elapsed().map_err(|error| error.to_string())?.as_secs();
    let now = i64::try_from(seconds).ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    now.map(LocalTime::in_uk).ok_or_else(|| "--at now: the clock shows no time that can be used".into())
}

/// The library has no clock, and without `jiff-02` this program has none either.
#[cfg(not(feature = "jiff-02"))]
fn now() -> Result<LocalTime, String> {
    Err("--at now needs the feature jiff-02: cargo run --features jiff-02 --example advice".into())
}

fn print(advice: &Advice, matches: &ArgMatches) -> Result<(), String> {
    let steps = matches.get_one::<usize>("steps").copied();
    let all = steps.unwrap_or(usize::MAX);
    let (text, markdown, html) = (advice.text().steps(all), advice.markdown().steps(all), advice.html().steps(all));
    let sentence = advice.sentence().steps(steps.unwrap_or(3));
    let sources = matches.get_flag("sources");
    let full = matches.get_flag("full") || sources || steps.is_some();
    let format = matches.get_one::<String>("format").map_or(if full { "text" } else { "card" }, String::as_str);
    match (format, sources) {
        ("card", _) => show(&advice.card().more("For the rest of the answer add --full.")),
        ("text", false) => show(&text),
        ("text", true) => show(&text.with_sources()),
        ("markdown", false) => show(&markdown),
        ("markdown", true) => show(&markdown.with_sources()),
        ("html", false) => show(&html),
        ("html", true) => show(&html.with_sources()),
        ("sentence", false) => show(&format_args!("{sentence}\n")),
        ("sentence", true) => show(&format_args!("{}\n", sentence.dated())),
        ("json", _) => show(&json(advice)?),
        _ => return Err(format!("--format: unknown format {format:?}: use one of {}", FORMATS.join(", "))),
    }
    Ok(())
}

/// The answer as JSON, all of its steps and guidance.
#[cfg(feature = "serde")]
fn json(advice: &Advice) -> Result<String, String> {
    serde_json::to_string_pretty(advice).map(|json| json + "\n").map_err(|error| error.to_string())
}

#[cfg(not(feature = "serde"))]
fn json(_: &Advice) -> Result<String, String> {
    Err("--format json needs the feature serde: cargo run --features serde --example advice".into())
}

/// Prints; a reader that has gone away (`| head`) is no error.
fn show(text: &dyn Display) {
    let _ = write!(std::io::stdout().lock(), "{text}");
}
