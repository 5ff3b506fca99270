//! What a host says of those who read it without a person: robots.txt, RFC 9309.

use std::time::Duration;

use url::{Position, Url};

use super::client::ROBOT;

/// Most that is read of a robots.txt, in bytes: what RFC 9309 asks for.
const LARGEST: usize = 500 << 10;
/// The fields that count, as they are spelt without spaces and dashes.
const NAME: &str = "useragent";
const ALLOW: &str = "allow";
const FORBID: &[&str] = &["disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"];
const PAUSE: &str = "crawldelay";

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

impl Robots {
    /// Reads the answer to a question for robots.txt. Where there is none all is allowed; where the host fails, nothing is.
    pub fn of(status: &Result<u16, String>, body: &[u8]) -> Self {
        match status {
            Ok(200..=299) => Self::Rules(Rules::of(body)),
            Ok(300..=428 | 430..=499) => Self::All,
            Ok(status) => Self::Failed(*status),
            Err(why) => Self::Unreachable(why.clone()),
        }
    }

    /// Says why an address may not be asked for, or nothing.
    pub fn forbid(&self, url: &Url) -> Option<String> {
        match self {
            Self::All => None,
            Self::Rules(rules) => (!rules.allow(url)).then(|| "robots.txt forbids it".into()),
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

/// The rules that hold for this reader.
#[derive(Default)]
pub struct Rules {
    /// Patterns of what stands behind the host in an address, and whether what they fit is allowed.
    patterns: Vec<(String, bool)>,
    pause: Option<Duration>,
}

impl Rules {
    /// Takes the rules for this reader, or those for everybody where there are none.
    fn of(body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(whole_lines(body));
        let (mut own, mut everybody) = (None::<Self>, Self::default());
        // What stands before any name is for everybody.
        let (mut for_own, mut for_everybody, mut is_among_names) = (false, true, false);
        for (field, value) in text.split(['\n', '\r', '\0']).filter_map(field) {
            if field == NAME {
                // Names in a row share what follows.
                for_own = is_among_names && for_own || is_own_name(value);
                for_everybody = is_among_names && for_everybody || value.starts_with('*');
                is_among_names = true;
                continue;
            }
            is_among_names = false;
            if for_own {
                own.get_or_insert_default().take(&field, value);
            }
            if for_everybody {
                everybody.take(&field, value);
            }
        }
        own.unwrap_or(everybody)
    }

    fn take(&mut self, field: &str, value: &str) {
        if field == PAUSE {
            let pause = value.parse().ok().and_then(|seconds| Duration::try_from_secs_f32(seconds).ok());
            self.pause = self.pause.or(pause);
        } else if !value.is_empty() {
            let slash = if value.starts_with(['/', '*']) { "" } else { "/" };
            self.patterns.push((format!("{slash}{}", normal(value)), field == ALLOW));
        }
    }

    /// Whether an address is allowed: the longest pattern that fits decides; of two as long, the one that allows.
    fn allow(&self, url: &Url) -> bool {
        let path = normal(&url[Position::BeforePath..Position::AfterQuery]);
        let fitting = self.patterns.iter().filter(|(pattern, _)| fits(pattern, &path));
        fitting.max_by_key(|(pattern, is_allowed)| (pattern.len(), *is_allowed)).is_none_or(|(_, allowed)| *allowed)
    }
}

/// As much as is read of it; half a rule could forbid what the whole of it does not.
fn whole_lines(body: &[u8]) -> &[u8] {
    let Some(start) = body.get(..LARGEST) else { return body };
    let end = start.iter().rposition(|byte| *byte == b'\n').unwrap_or_default();
    start.get(..end).unwrap_or_default()
}

/// The field of a line that counts, in small letters without spaces and dashes, and its value.
fn field(line: &str) -> Option<(String, &str)> {
    let line = line.split('#').next()?.trim_start_matches('\u{feff}').trim();
    let (field, value) = line.split_once(':').or_else(|| line.split_once(char::is_whitespace))?;
    let letters = field.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
    let field: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    let counts = [NAME, ALLOW, PAUSE].contains(&&*field) || FORBID.contains(&&*field);
    counts.then_some((field, value.trim()))
}

/// Whether a name is this reader's, with a version behind it or without.
fn is_own_name(value: &str) -> bool {
    let belongs = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    value.split(|letter| !belongs(letter)).next().is_some_and(|name| name.eq_ignore_ascii_case(ROBOT))
}

/// Writes each letter of an address in one way: as itself where it may stand there, else as `%` and two figures.
fn normal(address: &str) -> String {
    let mut normal = String::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = (*first == b'%').then(|| escaped(after)).flatten();
        let byte = escaped.unwrap_or(*first);
        let may_stand = match escaped {
            Some(byte) => byte.is_ascii_alphanumeric() || b"-._~".contains(&byte),
            None => byte.is_ascii_graphic() && !b"\"<>`".contains(&byte),
        };
        if may_stand {
            normal.push(char::from(byte));
        } else {
            normal += &format!("%{byte:02X}");
        }
        rest = if escaped.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    normal
}

/// The byte for which two figures stand.
fn escaped(figures: &[u8]) -> Option<u8> {
    let figures = std::str::from_utf8(figures.get(..2)?).ok()?;
    u8::from_str_radix(figures, 16).ok().filter(|_| !figures.starts_with('+'))
}

/// Whether a pattern fits: `*` stands for anything, `$` at its end for the end of the address.
fn fits(pattern: &str, path: &str) -> bool {
    let to_the_end = pattern.strip_suffix('$');
    let mut parts = to_the_end.unwrap_or(pattern).split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let last = to_the_end.and_then(|_| parts.next_back());
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    match last {
        Some(last) => rest.ends_with(last),
        None => to_the_end.is_none() || rest.is_empty(),
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
            ("Disallow: /a", "/a", false),
            ("User-agent: *\nDisallow:\nDisallow: /", "/a", false),
            ("User-agent: *\0Disallow: /a", "/a", false),
            ("User-agent: *\nDisallow: a", "/a", false),
            ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true),
            ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false),
            ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true),
            ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf/b.pdf", false),
            ("User-agent: *\nDisallow: /a$", "/a", false),
            ("User-agent: *\nDisallow: /a$", "/ab", true),
            ("User-agent: *\nDisallow: /a*$", "/ab", false),
            ("User-agent: *\nDisallow: *", "/", false),
            ("User-agent: *\nDisallow: /*?*x=", "/a?b&x=1", false),
            ("User-agent: *\nDisallow: /.*", "/a", true),
            ("User-agent: *\nDisallow: /(a|b)+[", "/a", true),
            ("User-agent: *\nDisallow: /caf%c3%a9", "/café", false),
            ("User-agent: *\nDisallow: /café", "/caf%C3%A9", false),
            ("User-agent: *\nDisallow: /%7ejoe", "/~joe", false),
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
        assert_eq!(pause("Crawl-delay: 2\nUser-agent: *\nDisallow: /x"), Some(Duration::from_secs(2)));
        assert_eq!(pause("User-agent: other\nCrawl-delay: 2"), None);
        assert_eq!(pause("User-agent: *\nCrawl-delay: -1"), None);
        assert_eq!(pause("User-agent: *\nCrawl-delay: inf"), None);
        assert_eq!(pause("User-agent: *\nDisallow: /x"), None);
    }
}
