//! A report of tests: a file with nothing wrong is a test that passes, a finding one that fails.

use helplines::check::Severity;
use quick_junit::{NonSuccessKind, Report as Tests, TestCase, TestCaseStatus, TestSuite};

use super::finding::Finding;
use super::report::{Outcome, Report, Summary, Went};
use crate::terminal::harmless;

pub struct Junit {
    fail_on: Severity,
    suite: TestSuite,
}

impl Junit {
    pub fn new(fail_on: Severity) -> Self {
        Self { fail_on, suite: TestSuite::new("helplines check") }
    }

    /// A finding: below what fails it is told, and passes.
    fn finding(&self, name: &str, finding: &Finding) -> TestCase {
        let place = finding.place;
        let page = place.page.map(|page| format!("page {page}:")).unwrap_or_default();
        let title = format!("{name}:{page}{}:{} {}", place.line, place.column, finding.kind.as_str());
        let message = harmless(&format!("{}: {}", finding.text, finding.message));
        let fix = finding.fix.as_ref().map(|fix| format!("\nwrite {}", harmless(fix))).unwrap_or_default();
        let fails = finding.severity >= self.fail_on;
        let mut status =
            if fails { TestCaseStatus::non_success(NonSuccessKind::Failure) } else { TestCaseStatus::success() };
        if fails {
            status.set_message(message.as_str()).set_type(finding.kind.as_str());
            status.set_description(format!("{title}\n{message}{fix}\n{}", finding.excerpt.text));
        }
        let mut case = TestCase::new(title, status);
        if !fails {
            case.set_system_out(format!("{}: {message}{fix}", finding.severity));
        }
        case
    }

    fn add(&mut self, name: &str, mut case: TestCase) {
        case.set_classname(name);
        self.suite.add_test_case(case);
    }
}

impl Report for Junit {
    fn file(&mut self, outcome: &Outcome) -> String {
        let name = outcome.name.as_str();
        match &outcome.went {
            Went::Failed(why) => {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
                status.set_message(why.as_str()).set_type("not-read");
                self.add(name, TestCase::new(format!("{name} not read"), status));
            }
            Went::Read(_) if outcome.findings.is_empty() => {
                let mut case = TestCase::new(name, TestCaseStatus::success());
                if let Some(form) = outcome.special_form() {
                    case.set_system_out(format!("read as {form}"));
                }
                self.add(name, case);
            }
            _ => {}
        }
        for finding in &outcome.findings {
            self.add(name, self.finding(name, finding));
        }
        String::new()
    }

    fn end(&mut self, _summary: &Summary) -> anyhow::Result<String> {
        let mut tests = Tests::new("helplines check");
        tests.add_test_suite(std::mem::replace(&mut self.suite, TestSuite::new("")));
        Ok(tests.to_string()?)
    }
}
