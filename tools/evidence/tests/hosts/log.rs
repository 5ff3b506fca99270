//! What a server was asked, and whether the asking was polite.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// A request, and when it was answered.
#[derive(Clone, Debug)]
pub struct Request {
    pub host: String,
    pub path: String,
    pub method: String,
    pub is_secure: bool,
    pub agent: Option<String>,
    pub if_none_match: Option<String>,
    pub if_modified_since: Option<String>,
    pub cookie: Option<String>,
    pub status: u16,
    pub arrived: Instant,
    /// When the last bytes of the answer were handed over, or none while it is under way.
    pub ended: Option<Instant>,
    /// Whether the whole answer was taken.
    pub is_whole: bool,
}

impl Request {
    pub fn is_conditional(&self) -> bool {
        self.if_none_match.is_some() || self.if_modified_since.is_some()
    }

    pub fn is_robots(&self) -> bool {
        self.path == ROBOTS
    }
}

pub const ROBOTS: &str = "/robots.txt";

/// What the hosts ask of whoever reads them.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// Hosts and beginnings of paths that are not to be read.
    pub forbidden: Vec<(&'static str, &'static str)>,
    /// Hosts that want more than the usual time between requests.
    pub delays: Vec<(&'static str, Duration)>,
}

/// Least time from the end of an answer to the next request at the same host.
const BETWEEN: Duration = Duration::from_secs(1);
/// What clocks of two threads, and the end of an answer that the client cut off, may differ by.
const TOLERANCE: Duration = Duration::from_millis(60);
/// Most requests for one path in a round, the first among them, where the host says that it is busy.
const TRIES: usize = 3;

/// Everything in a round that was not polite, in words. Who asks has to say that complaints go to `contact`.
pub fn impolite(requests: &[Request], wishes: &Wishes, contact: &str) -> Vec<String> {
    let mut told = Vec::new();
    let mut hosts: BTreeMap<&str, Vec<&Request>> = BTreeMap::new();
    for request in requests {
        let Request { host, path, .. } = request;
        if request.method != "GET" {
            told.push(format!("{host}{path}: {} instead of GET", request.method));
        }
        if let Some(cookie) = &request.cookie {
            told.push(format!("{host}{path}: sends the cookie {cookie}"));
        }
        let is_told = |agent: &str| agent.starts_with("helplines-evidence/") && agent.contains(contact);
        if !request.agent.as_deref().is_some_and(is_told) {
            told.push(format!("{host}{path}: the agent is {:?}", request.agent));
        }
        if wishes.forbidden.iter().any(|(known, start)| known == host && path.starts_with(start) && path != ROBOTS) {
            told.push(format!("{host}{path}: read against the wish of the host"));
        }
        hosts.entry(host).or_default().push(request);
    }
    for (host, mut requests) in hosts {
        requests.sort_by_key(|request| request.arrived);
        let wish = wishes.delays.iter().find(|(known, _)| *known == host).map(|(_, wish)| *wish);
        told.extend(impatient(host, &requests, wish.unwrap_or(BETWEEN)));
        told.extend(repeated(host, &requests));
        // Each origin has a robots.txt of its own (RFC 9309, section 2.3).
        for is_secure in [false, true] {
            let first = requests.iter().find(|request| request.is_secure == is_secure);
            if first.is_some_and(|first| !first.is_robots()) {
                told.push(format!("{host}: robots.txt is not asked first"));
            }
        }
    }
    told
}

/// Requests at a host that came too soon after the one before.
fn impatient(host: &str, requests: &[&Request], between: Duration) -> Vec<String> {
    let mut told = Vec::new();
    for pair in requests.windows(2) {
        let [before, after] = pair else { continue };
        let gap = before.ended.and_then(|ended| after.arrived.checked_duration_since(ended));
        match gap {
            None => told.push(format!("{host}: {} is asked while {} is open", after.path, before.path)),
            Some(gap) if gap + TOLERANCE < between => {
                told.push(format!("{host}: {} is asked {gap:?} after {}", after.path, before.path));
            }
            Some(_) => {}
        }
    }
    told
}

/// Paths of a host that were asked again, unless it was busy, and too often where it was.
fn repeated(host: &str, requests: &[&Request]) -> Vec<String> {
    let mut told = Vec::new();
    let mut before: BTreeMap<(bool, &str), Vec<u16>> = BTreeMap::new();
    for request in requests {
        let answers = before.entry((request.is_secure, &request.path)).or_default();
        if answers.iter().any(|status| !matches!(status, 429 | 503)) || answers.len() >= TRIES {
            told.push(format!("{host}: {} is asked again after {answers:?}", request.path));
        }
        answers.push(request.status);
    }
    told
}
