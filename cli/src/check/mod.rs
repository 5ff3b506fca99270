//! Texts checked for numbers, addresses and names that are out of date, misprinted or given to the wrong service.

mod allow;
mod comment;
mod finding;
mod fix;
mod github;
mod json;
mod junit;
mod pdf;
mod place;
mod progress;
mod read;
mod report;
mod sarif;
mod text;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::bail;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use helplines::Directory;
use helplines::check::{Mention, Region, Severity};
use helplines::time::Date;
use rayon::prelude::*;

use crate::decode::{Form, Source};
use crate::options::{Slugs, today};
use crate::terminal::{UNABLE, show};
use allow::Allow;
use comment::Comment;
use finding::{Finding, Kind, Place, Places};
use progress::Progress;
use read::{Input, Inputs, NotRead};
use report::{Format, Outcome, Summary, Went};

/// Check texts for numbers that are dead, misprinted or given to the wrong service
#[derive(Debug, Args)]
#[command(long_about = LONG, after_help = AFTER_HELP, override_usage = "helplines check [OPTIONS] <PATH>...")]
pub struct Check {
    /// Files and folders; - is standard input
    #[arg(required_unless_present = pdf::ARGUMENT, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// How findings are told
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// End with status 1 where a finding is as grave as this, or graver
    #[arg(long, value_name = "SEVERITY", default_value = Severity::Error.as_str(), value_parser = Slugs::<Severity>::new())]
    fail_on: Severity,

    /// Only findings of these kinds, such as `retired,mismatch`; may be given several times
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = kind())]
    only: Vec<Kind>,

    /// The country that the texts are about, where they do not say it themselves
    #[arg(long, value_parser = country())]
    country: Option<Region>,

    /// What is accepted, and why [default: .helplines-allow.toml, here or above up to the root of the repository]
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,

    /// Write the fixes that need no person to look into the files
    #[arg(long)]
    fix: bool,

    /// With --fix: show what would be written, and write nothing
    #[arg(long, requires = "fix")]
    dry_run: bool,

    /// The day on which entries of the allow file are looked at [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,

    /// Read a PDF from standard input and write its text
    #[arg(long, id = pdf::ARGUMENT, hide = true)]
    read_pdf: bool,
}

const LONG: &str = "\
Check texts for numbers that are dead, misprinted or given to the wrong service

Reads HTML, Markdown, text, JSON, YAML, CSV, PO, XML, strings files, code and plain PDFs. In folders it leaves out hidden files, what .gitignore names, \
and what is no text. A number that is not in the directory may well be right, and nothing is said of it.";

const AFTER_HELP: &str = "\
Examples:
  helplines check site/                        tell what is wrong in a folder
  helplines check --fix --dry-run site/        show what could be fixed at once
  helplines check --format github --fail-on warning .
  helplines check - < letter.txt               check a text before it is sent

A line with the comment `helplines: ok`, or below one, is accepted:  <!-- helplines: ok: quoted from a letter of 2014 -->

Exit status: 0 nothing as grave as --fail-on was found; 1 something was; 2 something could not be read (all else was).";

fn kind() -> impl TypedValueParser<Value = Kind> {
    let values = Kind::all().map(|kind| PossibleValue::new(kind.as_str()).help(kind.label()));
    PossibleValuesParser::new(values).try_map(|slug| Kind::named(&slug).ok_or("unknown kind"))
}

fn country() -> impl TypedValueParser<Value = Region> {
    let values = [
        PossibleValue::new(Region::Uk.as_str()).help("All of them are about the UK"),
        PossibleValue::new(Region::Mixed.as_str()).help("Lists of several countries"),
    ];
    PossibleValuesParser::new(values).try_map(|slug| slug.parse::<Region>())
}

/// How many files are read before what was found in them is told.
const BATCH: usize = 256;

impl Check {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        if self.read_pdf {
            return pdf::run();
        }
        if self.fix && self.paths.iter().any(|path| path.as_os_str() == "-") {
            bail!("--fix: standard input cannot be fixed, since there is no file to write: name a file");
        }
        if self.dry_run && self.format != Format::Text {
            bail!("--dry-run shows a diff, and no other format: leave out --format");
        }
        let today = self.on.unwrap_or_else(today);
        let allow = Allow::load(self.allow.as_deref(), today)?;
        let inputs = Inputs::find(&self.paths, allow.path());
        let status = Run { asked: &self, directory, allow: &allow }.all(inputs)?;
        Ok(ExitCode::from(status))
    }
}

/// A run over all files.
struct Run<'r> {
    asked: &'r Check,
    directory: &'r Directory,
    allow: &'r Allow,
}

impl Run<'_> {
    /// Checks all files and tells what is found, in the order of their names whatever the number of threads; the exit status.
    fn all(&self, inputs: Inputs) -> anyhow::Result<u8> {
        let mut report = self.asked.format.report(self.asked.fail_on);
        let mut summary = Summary::default();
        let mut progress = Progress::new(inputs.files.len());
        let mut tell = |outcome: &Outcome, progress: &Progress| {
            summary.add(outcome);
            let told = report.file(outcome);
            progress.aside(|| {
                outcome.complain();
                show(&told);
            });
        };
        for batch in inputs.files.chunks(BATCH) {
            let outcomes: Vec<Outcome> = batch.par_iter().map(|input| self.one(input)).collect();
            progress.add(batch.len());
            outcomes.iter().for_each(|outcome| tell(outcome, &progress));
        }
        if let Some(path) = self.allow.path() {
            let mut found = self.allow.findings(!inputs.folders.is_empty());
            found.retain(|finding| finding.is_shown(&self.asked.only));
            if !found.is_empty() {
                let went = Went::About;
                tell(&Outcome { findings: found, ..Outcome::new(read::name(path), went) }, &progress);
            }
        }
        drop(progress);
        show(&report.end(&summary)?);
        Ok(match () {
            () if summary.failed > 0 => UNABLE,
            () if summary.is_as_grave_as(self.asked.fail_on) => 1,
            () => 0,
        })
    }

    /// Checks one file.
    fn one(&self, input: &Input) -> Outcome {
        let source = match input.read() {
            Ok(source) => source,
            Err(NotRead::NoText(what)) if input.named => {
                return Outcome::failed(&input.name, format!("it is {what}"));
            }
            Err(NotRead::NoText(_)) => return Outcome::new(input.name.clone(), Went::LeftOut),
            Err(NotRead::Failed(why)) => return Outcome::failed(&input.name, why),
        };
        self.allow.meet(input.path.as_deref());
        let mut read = self.read(input, &source);
        let outcome = Outcome::new(input.name.clone(), Went::Read(source.form));
        let fixes =
            if self.asked.fix && source.form != Form::Pdf { read.fixes(&source, self.asked) } else { Vec::new() };
        let Some(path) = input.path.as_deref().filter(|_| !fixes.is_empty()) else {
            return Outcome { findings: read.findings(&source, self.asked), accepted: read.accepted(), ..outcome };
        };
        let new = fix::fixed(&source.text, &fixes);
        if let Err(why) = fix::write(input, path, &source, &fixes, self.asked.dry_run) {
            let findings = read.findings(&source, self.asked);
            return Outcome { findings, ..Outcome::failed(&input.name, why) };
        }
        let diff = self.asked.dry_run.then(|| fix::diff(&input.name, &source.text, &new));
        let left = Source { text: new, form: source.form };
        let mut read = self.read(input, &left);
        let (findings, accepted) = (read.findings(&left, self.asked), read.accepted());
        Outcome { findings, accepted, fixed: fixes.len(), diff, ..outcome }
    }

    /// Reads one text.
    fn read<'t>(&'t self, input: &Input, source: &'t Source) -> Text<'t> {
        let region = self.asked.country.unwrap_or(Region::Unsaid);
        let mentions: Vec<_> = self.directory.scan(&source.text).about(region).collect();
        let mut comments = if source.form == Form::Pdf { Vec::new() } else { comment::find(&source.text) };
        let mut first = 0;
        let standings = mentions.iter().map(|mention| {
            let at = mention.range().start;
            while comments.get(first).is_some_and(|comment| comment.lines().end <= at) {
                first += 1;
            }
            let here = comments.iter_mut().skip(first).take_while(|comment| comment.lines().start <= at);
            self.standing(input.path.as_deref(), mention, here)
        });
        let standings = standings.collect();
        Text { mentions, standings, comments }
    }

    /// How a mention stands with the comments of its line and with the allow file.
    fn standing<'c>(
        &self,
        file: Option<&Path>,
        mention: &Mention<'_, '_>,
        here: impl Iterator<Item = &'c mut Comment>,
    ) -> Standing {
        if mention.severity().is_none() {
            return Standing::Open;
        }
        let (kind, at) = (Kind::Verdict(mention.verdict().kind()), mention.range().start);
        let mut standing = if self.allow.accepts(file, mention.text()) { Standing::Accepted } else { Standing::Open };
        for comment in here.filter(|comment| comment.lines().contains(&at)) {
            if comment.accepts(kind, at) {
                comment.used = true;
                standing = Standing::Accepted;
            } else if standing == Standing::Open {
                standing = Standing::BesideComment;
            }
        }
        standing
    }
}

/// How a mention stands with what is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Open,
    /// On its line is a comment that accepts something else: nothing is written there.
    BesideComment,
    Accepted,
}

/// What was read in a text.
struct Text<'t> {
    mentions: Vec<Mention<'t, 't>>,
    /// How each stands with what is accepted.
    standings: Vec<Standing>,
    comments: Vec<Comment>,
}

impl Text<'_> {
    fn accepted(&self) -> usize {
        self.standings.iter().filter(|standing| **standing == Standing::Accepted).count()
    }

    /// The fixes of what is shown; none on a line with a comment.
    fn fixes(&self, source: &Source, asked: &Check) -> Vec<fix::Fix> {
        fix::plan(&source.text, &self.mentions, |place| {
            let mention = &self.mentions[place];
            let kind = Kind::Verdict(mention.verdict().kind());
            let asked = asked.only.is_empty() || asked.only.contains(&kind);
            asked && self.standings[place] == Standing::Open
        })
    }

    /// What is to be told, in the order of the text.
    fn findings(&mut self, source: &Source, asked: &Check) -> Vec<Finding> {
        let text = &source.text;
        let mut places = Places::new(text, source.form == Form::Pdf);
        let told = self.mentions.iter().zip(&self.standings);
        let told = told.filter(|(_, standing)| **standing != Standing::Accepted);
        let told = told.filter_map(|(mention, _)| Some((mention, mention.severity()?)));
        let mut findings: Vec<Finding> =
            told.map(|(mention, severity)| Finding::of(mention, severity, places.of(&mention.range()), text)).collect();

        let mut places = Places::new(text, false);
        for comment in self.comments.iter().filter(|comment| !comment.used) {
            let place = places.of(&comment.range);
            let message = match &comment.mistake {
                Some(mistake) => format!("nothing is accepted here: {mistake}"),
                None => "nothing to accept here: take the comment out".into(),
            };
            findings.push(Finding::about(Kind::NothingToAccept, place, text, comment.range.clone(), message));
        }
        findings.retain(|finding| finding.is_shown(&asked.only));
        let order = |place: &Place| (place.page, place.line, place.column);
        findings.sort_by_key(|finding| order(&finding.place));
        findings
    }
}
