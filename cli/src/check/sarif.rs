//! SARIF 2.1.0, which code scanning reads (OASIS, Static Analysis Results Interchange Format).

use helplines::check::Severity;
use serde_json::{Value, json};

use super::finding::{Finding, Kind};
use super::json::object;
use super::report::{Outcome, Report, Summary};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The results are written as they come.
#[derive(Default)]
pub struct Sarif {
    begun: bool,
    results: usize,
    /// What could not be read, and what was read in another form.
    notifications: Vec<Value>,
}

impl Sarif {
    /// What stands before the first result.
    fn begin(&mut self) -> String {
        if std::mem::replace(&mut self.begun, true) {
            return String::new();
        }
        let tool = json!({"driver": {
            "name": "helplines",
            "version": env!("CARGO_PKG_VERSION"),
            "properties": {"dataVersion": helplines::DATA_VERSION.to_string()},
            "rules": Kind::all().map(rule).collect::<Vec<_>>(),
        }});
        format!(
            "{{\n\"$schema\": \"{SCHEMA}\",\n\"version\": \"2.1.0\",\n\"runs\": [{{\n\"tool\": {},\n\"columnKind\": \
             \"unicodeCodePoints\",\n\"results\": [",
            object(&tool)
        )
    }
}

impl Report for Sarif {
    fn file(&mut self, outcome: &Outcome) -> String {
        let mut told = self.begin();
        let about = |level: &str, text: &str| {
            let location = json!({"physicalLocation": {"artifactLocation": {"uri": uri(&outcome.name)}}});
            json!({"level": level, "message": {"text": text}, "locations": [location]})
        };
        self.notifications.extend(outcome.failure().map(|why| about("error", &format!("not read: {why}"))));
        self.notifications.extend(outcome.special_form().map(|form| about("note", &format!("read as {form}"))));
        for finding in &outcome.findings {
            let comma = if self.results > 0 { "," } else { "" };
            self.results += 1;
            told.push_str(&format!("{comma}\n{}", object(&result(&outcome.name, finding))));
        }
        told
    }

    fn end(&mut self, summary: &Summary) -> anyhow::Result<String> {
        let invocation = json!({
            "executionSuccessful": summary.failed == 0,
            "toolExecutionNotifications": self.notifications,
        });
        Ok(format!("{}\n],\n\"invocations\": [{}]\n}}]\n}}\n", self.begin(), object(&invocation)))
    }
}

fn rule(kind: Kind) -> Value {
    json!({
        "id": kind.as_str(),
        "shortDescription": {"text": kind.label()},
        "fullDescription": {"text": kind.help()},
        "help": {"text": kind.help()},
        "defaultConfiguration": {"level": level(kind.severity())},
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        _ => "note",
    }
}

fn result(name: &str, finding: &Finding) -> Value {
    let place = finding.place;
    let region = json!({
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "snippet": {"text": finding.text},
    });
    let artifact = json!({"uri": uri(name)});
    let message = match place.page {
        Some(page) => format!("Page {page}: {}: {}", finding.text, finding.message),
        None => format!("{}: {}", finding.text, finding.message),
    };
    let mut result = json!({
        "ruleId": finding.kind.as_str(),
        "level": level(finding.severity),
        "message": {"text": message},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    });
    // The lines of a PDF are those of the text that was read from it.
    if place.page.is_some() {
        result["locations"] = json!([{"physicalLocation": {"artifactLocation": artifact}}]);
    } else if let Some(fix) = &finding.fix {
        result["fixes"] = json!([{
            "description": {"text": format!("Write {fix}")},
            "artifactChanges": [{
                "artifactLocation": artifact,
                "replacements": [{"deletedRegion": region, "insertedContent": {"text": fix}}],
            }],
        }]);
    }
    result
}

/// A path as a relative reference, or that of a file from the root.
fn uri(name: &str) -> String {
    let mut uri = String::from(if name.starts_with('/') { "file://" } else { "" });
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("a b/é.html"), "a%20b/%C3%A9.html");
        assert_eq!(uri("/tmp/x:y"), "file:///tmp/x%3Ay");
    }

    #[test]
    fn every_kind_has_a_rule_that_says_what_to_do() {
        for kind in Kind::all() {
            assert!(!kind.help().is_empty(), "{}", kind.as_str());
        }
    }
}
