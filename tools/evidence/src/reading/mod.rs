//! Reads pages over the network, politely: what robots.txt allows, one question at a time, each once a round.

pub mod address;
pub mod client;
mod pace;
mod robots;
pub mod store;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use url::Url;

use client::{Answer, Client, Headers};
pub use pace::locked;
use pace::{Host, Pace, turn};
use robots::Robots;
use store::{Kept, Store};

/// Most redirects that are followed from a page.
const HOPS: usize = 10;
/// How often a host that wants to be asked later is asked again in a round.
const AGAIN: usize = 2;
/// Longest that is waited for that, and how long where it does not say.
const LATER: (Duration, Duration) = (Duration::from_secs(120), Duration::from_secs(10));

/// Longest address that is followed, in bytes.
const LONGEST_ADDRESS: usize = 2000;

/// A redirect that was followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    pub status: u16,
    pub to: Url,
}

impl Hop {
    fn is_permanent(&self) -> bool {
        matches!(self.status, 301 | 308)
    }
}

/// What came of reading a page.
#[derive(Debug)]
pub struct Reading {
    pub asked: Timestamp,
    pub hops: Vec<Hop>,
    /// Where the redirects led to.
    pub at: Url,
    pub outcome: Outcome,
}

impl Reading {
    /// The address to which a page has moved for good: every step of the way says so.
    pub fn moved_for_good(&self) -> Option<&Url> {
        let last = self.hops.last()?;
        self.hops.iter().all(Hop::is_permanent).then_some(&last.to)
    }
}

/// How a page answered.
#[derive(Debug)]
pub enum Outcome {
    /// With a page, which may say that it is none.
    Page { status: u16, headers: Headers, body: Vec<u8> },
    /// There is no page any more.
    Gone(u16),
    /// Not with a page: its status where there was one, and why.
    NotReadable(Option<u16>, String),
    /// It may not be asked: why.
    Robots(String),
}

/// Reads pages, each once a round.
pub struct Reader {
    client: Client,
    store: Store,
    pace: Pace,
    robots: Mutex<HashMap<String, Arc<Robots>>>,
    /// When the round began. What was asked since is not asked again.
    since: Timestamp,
}

impl Reader {
    pub fn new(client: Client, store: Store, since: Timestamp) -> Self {
        Self { client, store, pace: Pace::default(), robots: Mutex::default(), since }
    }

    /// Reads a page, wherever redirects lead; to `http:` only where it is such a page itself.
    ///
    /// # Errors
    ///
    /// Where what was read cannot be kept on disk.
    pub fn read(&self, page: &Url) -> anyhow::Result<Reading> {
        let plain = page.scheme() == "http";
        let mut reading =
            Reading { asked: self.since, hops: Vec::new(), at: page.clone(), outcome: Outcome::Gone(404) };
        loop {
            if let Some(outcome) = self.forbidden(&reading.at, plain)? {
                return Ok(Reading { asked: reading.asked.max(self.since), outcome, ..reading });
            }
            let kept = self.answer(&reading.at)?;
            reading.asked = kept.asked;
            match next(&kept, &reading.at) {
                Some(to) if reading.hops.iter().any(|hop| hop.to == to) || to == *page => {
                    let why = "its redirects go round in a circle".to_owned();
                    return Ok(Reading { outcome: Outcome::NotReadable(kept.status.ok(), why), ..reading });
                }
                Some(_) if reading.hops.len() == HOPS => {
                    let why = format!("it redirects more than {HOPS} times");
                    return Ok(Reading { outcome: Outcome::NotReadable(kept.status.ok(), why), ..reading });
                }
                Some(to) => {
                    reading.hops.push(Hop { status: kept.status.unwrap_or_default(), to: to.clone() });
                    reading.at = to;
                }
                None => return Ok(Reading { outcome: self.outcome(kept)?, ..reading }),
            }
        }
    }

    /// Why an address is not asked, if it is not.
    fn forbidden(&self, url: &Url, plain: bool) -> anyhow::Result<Option<Outcome>> {
        let not_readable = |why: &str| Ok(Some(Outcome::NotReadable(None, why.into())));
        match url.scheme() {
            "https" => {}
            "http" if plain => {}
            "http" => return not_readable("it leads to an address that is not https:"),
            _ => return not_readable("it leads to an address that is no web page"),
        }
        let robots = self.robots(url)?;
        let Some(why) = robots.forbid(url) else { return Ok(None) };
        Ok(Some(match &*robots {
            Robots::Unreachable(_) => Outcome::NotReadable(None, why),
            _ => Outcome::Robots(why),
        }))
    }

    /// What a host allows, asked once.
    fn robots(&self, url: &Url) -> anyhow::Result<Arc<Robots>> {
        let origin = url.origin().ascii_serialization();
        if let Some(known) = locked(&self.robots).get(&origin) {
            return Ok(known.clone());
        }
        let mut at = url.join("/robots.txt")?;
        at.set_query(None);
        let mut kept = self.answer(&at)?;
        // RFC 9309 asks for five redirects at least. Another host is asked for nothing but its rules, as these are not known.
        let is_rules = |from: &Url, to: &Url| {
            matches!(to.scheme(), "http" | "https") && (to.host() == from.host() || to.path().ends_with("/robots.txt"))
        };
        for _ in 0..5 {
            let Some(to) = next(&kept, &at).filter(|to| is_rules(&at, to)) else { break };
            kept = self.answer(&to)?;
            at = to;
        }
        let body = if kept.has_body { self.store.body(&kept.url)? } else { Vec::new() };
        let robots = Arc::new(Robots::of(&kept.status, &body));
        if let (Some(pause), Some(host)) = (robots.pause(), url.host_str()) {
            turn(&self.pace.host(host)).wants(pause);
        }
        locked(&self.robots).insert(origin, robots.clone());
        Ok(robots)
    }

    /// The answer to a question for an address: from this round if it was asked already.
    fn answer(&self, url: &Url) -> anyhow::Result<Kept> {
        let host = self.pace.host(url.host_str().unwrap_or_default());
        let mut host = turn(&host);
        let known = self.store.get(url);
        // What a clock that was wrong has dated later than now is of no round.
        let of_round = self.since..=Timestamp::now();
        if let Some(known) = known.as_ref().filter(|known| of_round.contains(&known.asked)) {
            return Ok(known.clone());
        }
        let known = known.filter(|known| known.has_body && known.status == Ok(200));
        let answer = self.ask(&mut host, url, known.as_ref().map(|known| &known.headers));
        let asked = Timestamp::now();
        let (kept, body) = match (answer, known) {
            (Ok(Answer { status: 304, .. }), Some(known)) => (Kept { asked, ..known }, None),
            (Ok(Answer { status, headers, body }), _) => {
                (Kept { url: url.clone(), asked, status: Ok(status), headers, has_body: true }, Some(body))
            }
            (Err(why), _) => {
                let headers = Headers::default();
                (Kept { url: url.clone(), asked, status: Err(why), headers, has_body: false }, None)
            }
        };
        self.store.put(&kept, body.as_deref())?;
        Ok(kept)
    }

    /// Asks a host, again where it says when. One that still does not want to be asked is left alone for the round.
    fn ask(&self, host: &mut Host, url: &Url, known: Option<&Headers>) -> Result<Answer, String> {
        if host.is_resting {
            return Err("its host wants to be asked later".into());
        }
        let mut again = 0;
        loop {
            let answer = host.ask(|| self.client.get(url, known))?;
            let Some(wait) = later(&answer, Timestamp::now()) else { return Ok(answer) };
            if again == AGAIN || wait > LATER.0 {
                host.is_resting = true;
                return Ok(answer);
            }
            again += 1;
            std::thread::sleep(wait);
        }
    }

    fn outcome(&self, kept: Kept) -> anyhow::Result<Outcome> {
        Ok(match kept.status {
            Ok(status @ (404 | 410)) => Outcome::Gone(status),
            Ok(status) => {
                let body = if kept.has_body { self.store.body(&kept.url)? } else { Vec::new() };
                Outcome::Page { status, headers: kept.headers, body }
            }
            Err(why) => Outcome::NotReadable(None, why),
        })
    }
}

/// Where an answer sends the reader.
fn next(kept: &Kept, at: &Url) -> Option<Url> {
    let Ok(301 | 302 | 303 | 307 | 308) = kept.status else { return None };
    let to = at.join(kept.headers.location.as_ref()?).ok()?;
    Some(bare(to)).filter(|to| to.as_str().len() <= LONGEST_ADDRESS)
}

/// An address without what is no business of others: the part behind `#`, and a name with a password.
pub fn bare(mut url: Url) -> Url {
    url.set_fragment(None);
    // An address that can have neither refuses.
    let _ = url.set_username("").and_then(|()| url.set_password(None));
    url
}

/// How long a host that is asked too much wants to be left alone.
fn later(answer: &Answer, now: Timestamp) -> Option<Duration> {
    let said = answer.headers.retry_after.as_deref().map(str::trim);
    match (answer.status, said) {
        (429 | 503, Some(said)) => {
            let seconds = said.parse().ok().map(Duration::from_secs);
            let date = || jiff::fmt::rfc2822::parse(said).ok()?.timestamp().duration_since(now).try_into().ok();
            Some(seconds.or_else(date).unwrap_or(LATER.1))
        }
        (429, None) => Some(LATER.1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_says_when_it_wants_to_be_asked_again() {
        let now: Timestamp = "2026-11-26T12:00:00Z".parse().unwrap();
        let wait = |status, said: Option<&str>| {
            let headers = Headers { retry_after: said.map(str::to_owned), ..Headers::default() };
            later(&Answer { status, headers, body: Vec::new() }, now).map(|wait| wait.as_secs())
        };
        assert_eq!(wait(429, Some("3")), Some(3));
        assert_eq!(wait(503, Some(" 120 ")), Some(120));
        assert_eq!(wait(429, Some("Thu, 26 Nov 2026 12:00:30 GMT")), Some(30));
        assert_eq!(wait(429, Some("soon")), Some(10));
        assert_eq!(wait(429, None), Some(10));
        assert_eq!(wait(503, None), None);
        assert_eq!(wait(200, Some("3")), None);
    }

    #[test]
    fn a_redirect_leads_to_an_address_that_carries_no_secret_and_is_not_endless() {
        let leads = |status, location: Option<&str>| {
            let at: Url = "https://helpline.example/a/b".parse().unwrap();
            let headers = Headers { location: location.map(str::to_owned), ..Headers::default() };
            let kept = Kept { url: at.clone(), asked: Timestamp::UNIX_EPOCH, status, headers, has_body: false };
            next(&kept, &at).map(String::from)
        };
        let long = format!("/{}", "x".repeat(LONGEST_ADDRESS));
        for (location, to) in [
            ("c?d#e", Some("https://helpline.example/a/c?d")),
            ("//joe:secret@other.example/", Some("https://other.example/")),
            ("https://other.example:8443\\x", Some("https://other.example:8443/x")),
            ("javascript:alert(1)", Some("javascript:alert(1)")),
            ("https://", None),
            (&long, None),
        ] {
            assert_eq!(leads(Ok(301), Some(location)).as_deref(), to, "{location}");
        }
        assert_eq!(leads(Ok(301), None), None);
        assert_eq!(leads(Ok(200), Some("c")), None);
        assert_eq!(leads(Err("it took too long".into()), Some("c")), None);
    }
}
