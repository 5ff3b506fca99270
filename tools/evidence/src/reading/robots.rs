//! What a host says of those who read it without a person: robots.txt, RFC 9309.

use std::time::Duration;

use texting_robots::Robot;
use url::Url;

use super::client::ROBOT;

/// Most that is read of a robots.txt, in bytes: what RFC 9309 asks for.
const LARGEST: usize = 500 << 10;

/// What may be asked of a host.
pub enum Robots {
    /// Nothing is said, or nothing that can be read.
    All,
    Rules(Robot),
    /// Nothing, because it fails when it is asked: its status.
    Failed(u16),
    /// Nothing, because there is no answer: why.
    Unreachable(String),
}

impl Robots {
    /// Reads the answer to a question for robots.txt. Where there is none all is allowed; where the host fails, nothing is.
    pub fn of(status: &Result<u16, String>, body: &[u8]) -> Self {
        match status {
            Ok(200..=299) => {
                let body = body.get(..LARGEST).unwrap_or(body);
                Robot::new(ROBOT, body).map_or(Self::All, Self::Rules)
            }
            Ok(300..=428 | 430..=499) => Self::All,
            Ok(status) => Self::Failed(*status),
            Err(why) => Self::Unreachable(why.clone()),
        }
    }

    /// Says why an address may not be asked for, or nothing.
    pub fn forbid(&self, url: &Url) -> Option<String> {
        match self {
            Self::All => None,
            Self::Rules(rules) => (!rules.allowed(url.as_str())).then(|| "robots.txt forbids it".into()),
            Self::Failed(status) => Some(format!("robots.txt answered {status}")),
            Self::Unreachable(why) => Some(why.clone()),
        }
    }

    /// How long it wants to be left alone between two questions.
    pub fn pause(&self) -> Option<Duration> {
        let Self::Rules(rules) = self else { return None };
        Duration::try_from_secs_f32(rules.delay?).ok()
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
    fn a_host_may_ask_for_more_time() {
        let pause = |body: &str| Robots::of(&Ok(200), body.as_bytes()).pause();
        assert_eq!(pause("User-agent: *\nCrawl-delay: 2"), Some(Duration::from_secs(2)));
        assert_eq!(pause("User-agent: *\nCrawl-delay: -1"), None);
        assert_eq!(pause("User-agent: *\nDisallow: /x"), None);
    }
}
