//! Workflow commands of GitHub Actions, which are shown in the changes of a pull request.

use helplines::check::Severity;

use super::finding::Finding;
use super::report::{Outcome, Report, Summary};
use crate::terminal::harmless;

pub struct Github;

impl Report for Github {
    fn file(&mut self, outcome: &Outcome) -> String {
        let failed = outcome
            .failure()
            .map(|why| format!("::error file={},title=not read::{}\n", property(&outcome.name), data(why)));
        let form = outcome
            .special_form()
            .map(|form| format!("::notice file={},title=encoding::read as {form}\n", property(&outcome.name)));
        let findings = outcome.findings.iter().map(|finding| command(&outcome.name, finding));
        failed.into_iter().chain(form).chain(findings).collect()
    }

    fn end(&mut self, summary: &Summary) -> anyhow::Result<String> {
        let Summary { read, errors, warnings, notes, .. } = summary;
        Ok(format!("helplines: files read: {read}; errors: {errors}; warnings: {warnings}; notes: {notes}\n"))
    }
}

fn command(name: &str, finding: &Finding) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        _ => "notice",
    };
    let place = finding.place;
    let at = match place.page {
        // The lines of a PDF are nobody's.
        Some(_) => String::new(),
        // Columns may be given for one line alone.
        None if place.line == place.end_line => {
            let end = place.end_column.saturating_sub(1).max(place.column);
            format!(",line={},endLine={},col={},endColumn={end}", place.line, place.line, place.column)
        }
        None => format!(",line={},endLine={}", place.line, place.end_line),
    };
    let page = place.page.map(|page| format!("page {page}: ")).unwrap_or_default();
    let fix = finding.fix.as_ref().map(|fix| format!(" (write {fix})")).unwrap_or_default();
    let message = format!("{page}{}: {}{fix}", finding.text, finding.message);
    format!("::{level} file={}{at},title={}::{}\n", property(name), property(finding.kind.as_str()), data(&message))
}

/// What stands behind the last colons.
fn data(text: &str) -> String {
    let mut escaped = String::new();
    for line in text.split('\n') {
        if !escaped.is_empty() {
            escaped.push_str("%0A");
        }
        let line = line.trim_end_matches('\r').replace('%', "%25");
        escaped.push_str(&harmless(&line));
    }
    escaped
}

/// What stands between commas before them.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_escaped() {
        assert_eq!(data("100%\r\nsure: a,b"), "100%25%0Asure: a,b");
        assert_eq!(property("C:\\a,b%"), "C%3A\\a%2Cb%25");
        assert_eq!(data("a\u{1b}[2J"), "a\u{fffd}[2J");
    }
}
