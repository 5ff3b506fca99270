//! For people: each finding with its line, as compilers show it.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use helplines::check::Severity;

use super::finding::Finding;
use super::report::{Outcome, Report, Summary};
use crate::terminal::{harmless, is_harmful};

pub struct Text {
    fail_on: Severity,
}

impl Text {
    pub fn new(fail_on: Severity) -> Self {
        Self { fail_on }
    }
}

impl Report for Text {
    fn file(&mut self, outcome: &Outcome) -> String {
        let mut told = outcome.diff.as_deref().map(harmless_lines).unwrap_or_default();
        if let Some(form) = outcome.special_form() {
            told.push_str(&format!("note: {}: read as {form}\n\n", outcome.name));
        }
        for finding in &outcome.findings {
            told.push_str(&marked(&outcome.name, finding));
        }
        told
    }

    fn end(&mut self, summary: &Summary) -> anyhow::Result<String> {
        let mut told = format!(
            "{}: {}, {}, {}\n",
            count(summary.read, "file read", "files read"),
            count(summary.errors, "error", "errors"),
            count(summary.warnings, "warning", "warnings"),
            count(summary.notes, "note", "notes"),
        );
        for (number, what) in [
            (summary.failed, "could not be read"),
            (summary.left_out, "left out: no text"),
            (summary.accepted, "accepted by a comment or the allow file"),
            (summary.fixed, "fixed"),
            (summary.fixable, "more would be fixed without --dry-run"),
        ] {
            if number > 0 {
                told.push_str(&format!("{number} {what}\n"));
            }
        }
        let below = summary.errors + summary.warnings + summary.notes > 0 && !summary.is_as_grave_as(self.fail_on);
        if below {
            told.push_str(&format!("nothing is as grave as --fail-on {}\n", self.fail_on));
        }
        Ok(told)
    }
}

/// How many of something there are.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// A finding with its line.
fn marked(name: &str, finding: &Finding) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        _ => Level::NOTE,
    };
    let place = finding.place;
    let path = place.page.map_or(name.to_owned(), |page| format!("{name} (page {page})"));
    let message = harmless(&finding.message);
    let mark = AnnotationKind::Primary.span(finding.excerpt.mark.clone());
    let snippet = Snippet::source(finding.excerpt.text.as_str()).line_start(place.line).annotation(mark);
    let group = Group::with_title(level.primary_title(message.as_str()).id(finding.kind.as_str()))
        .element(Origin::path(path.as_str()).line(place.line).char_column(place.column))
        .element(snippet);
    let help = finding.fix.as_ref().map(|fix| format!("write {}", harmless(fix)));
    let group = match &help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    };
    let shown = Renderer::styled().render(&[group]);
    // The place is given by itself, since the line is cut: then a line is drawn to say that the code is elsewhere.
    let elsewhere = |line: &&str| anstream::adapter::strip_str(line).to_string().trim() == ":::";
    let mut lines: Vec<&str> = shown.lines().filter(|line| !elsewhere(line)).collect();
    lines.push("\n");
    lines.join("\n")
}

/// A diff, but for what a terminal would obey.
fn harmless_lines(diff: &str) -> String {
    let safe = |letter: char| matches!(letter, '\n' | '\r' | '\t') || !is_harmful(letter);
    diff.chars().map(|letter| if safe(letter) { letter } else { char::REPLACEMENT_CHARACTER }).collect()
}
