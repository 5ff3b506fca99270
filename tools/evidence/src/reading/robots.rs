//! What a host says of those who read it without a person: robots.txt, RFC 9309.

use std::time::Duration;

use robotstxt::parser::RobotsTxtParser;
use robotstxt::{DefaultMatcher, RobotsParseHandler};
use url::Url;

use super::client::ROBOT;

/// Most that is read of a robots.txt, in bytes: what RFC 9309 asks for.
const LARGEST: usize = 500 << 10;
/// Longest line that is a rule, in bytes: longer than the addresses that are asked for.
const LONGEST: usize = 2000;

/// What may be asked of a host.
pub enum Robots {
    /// All, because it has no rules.
    All,
    Rules(Rules),
    /// Nothing, because it fails when it is asked: its status.
    Failed(u16),
    /// Nothing, because there is no answer: why.
    Unreachable(String),
}

/// The text of the rules, and how long the host wants to be left alone between two questions.
pub struct Rules {
    text: String,
    pause: Option<Duration>,
}

impl Robots {
    /// Reads the answer to a question for robots.txt. Where there is none all is allowed; where the host fails, nothing is.
    pub fn of(status: &Result<u16, String>, body: &[u8]) -> Self {
        match status {
            Ok(200..=299) => {
                let text = rules(body);
                let mut pauses = Pauses::default();
                RobotsTxtParser::new(&text, &mut pauses).parse();
                Self::Rules(Rules { pause: pauses.own.or(pauses.of_all), text })
            }
            Ok(300..=428 | 430..=499) => Self::All,
            Ok(status) => Self::Failed(*status),
            Err(why) => Self::Unreachable(why.clone()),
        }
    }

    /// Says why an address may not be asked for, or nothing.
    pub fn forbid(&self, url: &Url) -> Option<String> {
        let is_allowed =
            |rules: &Rules| DefaultMatcher::default().one_agent_allowed_by_robots(&rules.text, ROBOT, url.as_str());
        match self {
            Self::All => None,
            Self::Rules(rules) => (!is_allowed(rules)).then(|| "robots.txt forbids it".into()),
            Self::Failed(status) => Some(format!("robots.txt answered {status}")),
            Self::Unreachable(why) => Some(why.clone()),
        }
    }

    /// How long it wants to be left alone between two questions.
    pub fn pause(&self) -> Option<Duration> {
        let Self::Rules(rules) = self else { return None };
        rules.pause
    }
}

/// The lines that can be rules, of the part that is read; half a rule could forbid what the whole of it does not.
fn rules(body: &[u8]) -> String {
    let whole = match body.get(..LARGEST) {
        Some(start) => {
            let end = start.iter().rposition(|byte| *byte == b'\n').unwrap_or_default();
            start.get(..end).unwrap_or_default()
        }
        None => body,
    };
    let text = String::from_utf8_lossy(whole);
    let lines = text.trim_start_matches('\u{feff}').split(['\n', '\r', '\0']).map(str::trim);
    lines.filter(|line| line.len() <= LONGEST).collect::<Vec<_>>().join("\n")
}

/// Collects Crawl-delay, which RFC 9309 does not know, of this reader's rules and of those for all.
#[derive(Default)]
struct Pauses {
    own: Option<Duration>,
    of_all: Option<Duration>,
    /// Whom the rules are for that are being read, and whether their names still go on.
    for_own: bool,
    for_all: bool,
    are_names: bool,
}

impl RobotsParseHandler for Pauses {
    fn handle_robots_start(&mut self) {}

    fn handle_robots_end(&mut self) {}

    fn handle_user_agent(&mut self, _: u32, name: &str) {
        let begins = name.get(..ROBOT.len()).is_some_and(|start| start.eq_ignore_ascii_case(ROBOT));
        (self.for_own, self.for_all) =
            (self.are_names && self.for_own || begins, self.are_names && self.for_all || name == "*");
        self.are_names = true;
    }

    fn handle_allow(&mut self, _: u32, _: &str) {
        self.are_names = false;
    }

    fn handle_disallow(&mut self, _: u32, _: &str) {
        self.are_names = false;
    }

    fn handle_sitemap(&mut self, _: u32, _: &str) {}

    fn handle_unknown_action(&mut self, _: u32, action: &str, value: &str) {
        self.are_names = false;
        let seconds = value.parse().ok().filter(|_| action.eq_ignore_ascii_case("crawl-delay"));
        let pause = seconds.and_then(|seconds| Duration::try_from_secs_f32(seconds).ok());
        if self.for_own {
            self.own = self.own.or(pause);
        }
        if self.for_all {
            self.of_all = self.of_all.or(pause);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(status: u16, body: &str, path: &str) -> Option<String> {
        let url = Url::parse("https://helpline.example").unwrap().join(path).unwrap();
        Robots::of(&Ok(status), body.as_bytes()).forbid(&url)
    }

    #[test]
    fn what_a_host_forbids_is_not_asked() {
        let forbids = Some("robots.txt forbids it".to_owned());
        let rules = "User-agent: *\nDisallow: /private\nAllow: /private/open\n\nUser-agent: helplines-evidence\nDisallow: /not-for-us";
        assert_eq!(says(200, rules, "/not-for-us/page"), forbids);
        // Rules for everybody do not hold where there are some for this reader.
        assert_eq!(says(200, rules, "/private"), None);
        let all = "User-agent: *\nDisallow: /private\nAllow: /private/open";
        assert_eq!(says(200, all, "/private/page"), forbids);
        assert_eq!(says(200, all, "/private/open"), None);
        assert_eq!(says(200, "User-agent: *\nDisallow: /", "/"), forbids);
        assert_eq!(says(200, "<!DOCTYPE html><title>Not found</title>", "/"), None);
        assert_eq!(says(404, "User-agent: *\nDisallow: /", "/"), None);
        assert_eq!(says(500, "", "/"), Some("robots.txt answered 500".into()));
        assert_eq!(says(429, "", "/"), Some("robots.txt answered 429".into()));
    }

    #[test]
    fn rules_are_read_however_they_are_written() {
        for (rules, path, is_allowed) in [
            ("User-agent: other\nUser-agent: *\nDisallow: /a\nUser-agent: another\nDisallow: /b", "/a", false),
            ("User-agent: other\nUser-agent: *\nDisallow: /a\nUser-agent: another\nDisallow: /b", "/b", true),
            ("User-agent: Helplines-Evidence/1.0 (x)\nDisallow: /a", "/a", false),
            ("User-agent: helplines-evidence-two\nDisallow: /a", "/a", true),
            ("User-agent: helplines-evidence\nDisallow:\n\nUser-agent: *\nDisallow: /", "/a", true),
            ("\u{feff}user agent : * # everybody\r\rDISSALOW /a # that", "/a/b", false),
            ("Disallow: /a", "/a", true),
            ("User-agent: *\nDisallow:\nDisallow: /", "/a", false),
            ("User-agent: *\0Disallow: /a", "/a", false),
            ("User-agent: *\nDisallow: a", "/a", true),
            ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true),
            ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false),
            ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true),
            ("User-agent: *\nDisallow: /a$", "/a", false),
            ("User-agent: *\nDisallow: /a$", "/ab", true),
            ("User-agent: *\nDisallow: /a*$", "/ab", false),
            ("User-agent: *\nDisallow: *", "/", false),
            ("User-agent: *\nDisallow: /*?*x=", "/a?b&x=1", false),
            ("User-agent: *\nDisallow: /.*", "/a", true),
            ("User-agent: *\nDisallow: /(a|b)+[", "/a", true),
            ("User-agent: *\nDisallow: /caf%c3%a9", "/café", false),
            ("User-agent: *\nDisallow: /café", "/caf%C3%A9", false),
            ("User-agent: *\nDisallow: /100%", "/100%", false),
            ("User-agent: *\nDisallow: /100%+1", "/100%+1", false),
        ] {
            assert_eq!(says(200, rules, path).is_none(), is_allowed, "{rules:?} {path}");
        }
    }

    #[test]
    fn a_robots_txt_of_any_length_is_read_to_what_counts_of_it() {
        let long = |rule: &str| format!("User-agent: *\nDisallow: /a\n{}", rule.repeat(LARGEST));
        for rule in
            ["Disallow: /b*c$\n", "*", "Disallow: /\u{e9}", "\0", " ", "%", "Disallow: /*a*a*a$\n", "User-agent: x\n"]
        {
            assert!(says(200, &long(rule), "/a").is_some(), "{rule}");
            assert!(says(200, &long(rule), "/x").is_none(), "{rule}");
        }
        // A rule that is cut forbids nothing.
        let cut = format!("User-agent: *\n#{}\nDisallow: /a", "x".repeat(LARGEST - 26));
        assert_eq!(says(200, &cut, "/b"), None);
    }

    #[test]
    fn a_host_may_ask_for_more_time() {
        let pause = |body: &str| Robots::of(&Ok(200), body.as_bytes()).pause();
        assert_eq!(pause("User-agent: *\nCrawl-delay: 2"), Some(Duration::from_secs(2)));
        assert_eq!(pause("Crawl-delay: 2\nUser-agent: *\nDisallow: /x"), None);
        assert_eq!(pause("User-agent: other\nCrawl-delay: 2"), None);
        assert_eq!(pause("User-agent: *\nCrawl-delay: -1"), None);
        assert_eq!(pause("User-agent: *\nCrawl-delay: inf"), None);
        assert_eq!(pause("User-agent: *\nDisallow: /x"), None);
    }
}
