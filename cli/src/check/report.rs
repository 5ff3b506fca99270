//! What came of each file and of all of them, and the formats in which it is told.

use std::io::Write;

use clap::ValueEnum;
use helplines::check::Severity;

use super::finding::Finding;
use super::{github, json, junit, sarif, text};
use crate::decode::Form;
use crate::terminal::ERROR;

/// What came of a file.
#[derive(Debug)]
pub struct Outcome {
    pub name: String,
    pub went: Went,
    pub findings: Vec<Finding>,
    /// How many mentions are accepted, by a comment or the allow file.
    pub accepted: usize,
    /// How many fixes were written, or would be.
    pub fixed: usize,
    pub diff: Option<String>,
}

/// How reading a file went.
#[derive(Debug, PartialEq, Eq)]
pub enum Went {
    Read(Form),
    /// No text, met in a folder.
    LeftOut,
    /// It should have been read, and this is why it was not.
    Failed(String),
    /// No file that was checked, but one that says something about them.
    About,
}

impl Outcome {
    pub fn new(name: String, went: Went) -> Self {
        Self { name, went, findings: Vec::new(), accepted: 0, fixed: 0, diff: None }
    }

    pub fn failed(name: &str, why: String) -> Self {
        Self::new(name.to_owned(), Went::Failed(why))
    }

    /// Why it was not read.
    pub fn failure(&self) -> Option<&str> {
        match &self.went {
            Went::Failed(why) => Some(why),
            _ => None,
        }
    }

    /// The form in which it was read, where that is to be told.
    pub fn special_form(&self) -> Option<Form> {
        match self.went {
            Went::Read(form) if form.is_special() => Some(form),
            _ => None,
        }
    }

    /// Says on standard error that it was not read.
    pub fn complain(&self) {
        if let Some(why) = self.failure() {
            let _ = writeln!(anstream::stderr().lock(), "{ERROR}error:{ERROR:#} {}: {why}", self.name);
        }
    }
}

/// What came of all files.
#[derive(Debug, Default)]
pub struct Summary {
    pub read: usize,
    pub left_out: usize,
    pub failed: usize,
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    pub accepted: usize,
    pub fixed: usize,
    /// How many fixes a dry run would write.
    pub fixable: usize,
}

impl Summary {
    pub fn add(&mut self, outcome: &Outcome) {
        match outcome.went {
            Went::Read(_) => self.read += 1,
            Went::LeftOut => self.left_out += 1,
            Went::Failed(_) => self.failed += 1,
            Went::About => {}
        }
        self.accepted += outcome.accepted;
        match outcome.diff {
            Some(_) => self.fixable += outcome.fixed,
            None => self.fixed += outcome.fixed,
        }
        for finding in &outcome.findings {
            match finding.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                _ => self.notes += 1,
            }
        }
    }

    /// Whether anything stands in the files that is as grave as this: what can be fixed is an error.
    pub fn is_as_grave_as(&self, severity: Severity) -> bool {
        let errors = self.errors + self.fixable;
        let found = [(Severity::Error, errors), (Severity::Warning, self.warnings), (Severity::Note, self.notes)];
        found.iter().any(|(grave, count)| *grave >= severity && *count > 0)
    }
}

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the line with the place marked
    Text,
    /// One object with all files and findings
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Workflow commands of GitHub Actions, shown in the changes
    Github,
    /// A report of tests, for GitLab, Jenkins and the like
    Junit,
}

/// Tells what was found: something for each file, and something at the end.
pub trait Report {
    fn file(&mut self, outcome: &Outcome) -> String;
    fn end(&mut self, summary: &Summary) -> anyhow::Result<String>;
}

impl Format {
    pub fn report(self, fail_on: Severity) -> Box<dyn Report> {
        match self {
            Self::Text => Box::new(text::Text::new(fail_on)),
            Self::Json => Box::new(json::Json::default()),
            Self::Sarif => Box::new(sarif::Sarif::default()),
            Self::Github => Box::new(github::Github),
            Self::Junit => Box::new(junit::Junit::new(fail_on)),
        }
    }
}
