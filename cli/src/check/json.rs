//! One object with all files and findings.

use serde::Serialize;

use super::finding::Finding;
use super::report::{Outcome, Report, Summary, Went};
use crate::terminal::is_harmful;

/// The findings are written as they come; the files are kept until the end.
#[derive(Default)]
pub struct Json {
    begun: bool,
    findings: usize,
    files: Vec<File>,
}

#[derive(Serialize)]
struct File {
    file: String,
    read: bool,
    /// What it was read as.
    encoding: Option<String>,
    /// Why it was not read.
    error: Option<String>,
    accepted: usize,
    fixed: usize,
}

#[derive(Serialize)]
struct Found<'f> {
    severity: &'f str,
    kind: &'f str,
    text: &'f str,
    file: &'f str,
    page: Option<usize>,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: &'f str,
    fix: Option<&'f str>,
    contacts: &'f [String],
}

impl<'f> Found<'f> {
    fn of(file: &'f str, finding: &'f Finding) -> Self {
        let place = finding.place;
        Self {
            severity: finding.severity.as_str(),
            kind: finding.kind.as_str(),
            text: &finding.text,
            file,
            page: place.page,
            line: place.line,
            column: place.column,
            end_line: place.end_line,
            end_column: place.end_column,
            message: &finding.message,
            fix: finding.fix.as_deref(),
            contacts: &finding.contacts,
        }
    }
}

impl Json {
    /// What stands before the first finding.
    fn begin(&mut self) -> String {
        if std::mem::replace(&mut self.begun, true) {
            return String::new();
        }
        format!("{{\n  \"data_version\": \"{}\",\n  \"findings\": [", helplines::DATA_VERSION)
    }
}

impl Report for Json {
    fn file(&mut self, outcome: &Outcome) -> String {
        let mut told = self.begin();
        for finding in &outcome.findings {
            let comma = if self.findings > 0 { "," } else { "" };
            self.findings += 1;
            told.push_str(&format!("{comma}\n    {}", object(&Found::of(&outcome.name, finding))));
        }
        let encoding = match outcome.went {
            Went::Read(form) => Some(form.to_string()),
            _ => None,
        };
        if outcome.went != Went::LeftOut && outcome.went != Went::About {
            self.files.push(File {
                file: outcome.name.clone(),
                read: encoding.is_some(),
                encoding,
                error: outcome.failure().map(str::to_owned),
                accepted: outcome.accepted,
                fixed: outcome.fixed,
            });
        }
        told
    }

    fn end(&mut self, summary: &Summary) -> anyhow::Result<String> {
        let files: Vec<String> = self.files.iter().map(|file| format!("    {}", object(file))).collect();
        let summary = serde_json::json!({
            "read": summary.read,
            "not_read": summary.failed,
            "left_out": summary.left_out,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "notes": summary.notes,
            "accepted": summary.accepted,
            "fixed": summary.fixed,
        });
        Ok(format!(
            "{}\n  ],\n  \"files\": [\n{}\n  ],\n  \"summary\": {summary}\n}}\n",
            self.begin(),
            files.join(",\n")
        ))
    }
}

/// A value as JSON on one line, with what a terminal would obey escaped.
pub fn object(value: &impl Serialize) -> String {
    let json = serde_json::to_string(value).unwrap_or_default();
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        if is_harmful(letter) {
            let mut units = [0; 2];
            letter.encode_utf16(&mut units).iter().for_each(|unit| safe.push_str(&format!("\\u{unit:04x}")));
        } else {
            safe.push(letter);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_escaped() {
        let text = "a\u{9b}b\u{202e}c\u{1b}d é";
        let json = object(&text);
        assert_eq!(json, "\"a\\u009bb\\u202ec\\u001bd é\"");
        assert_eq!(serde_json::from_str::<String>(&json).expect("is JSON"), text);
    }
}
