//! One question to a host, and its answer.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use serde::{Deserialize, Serialize};
use ureq::Agent;
use ureq::http::{HeaderMap, header};
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::unversioned::transport::DefaultConnector;
use url::Url;

use super::address::{NotPublic, PublicAddresses, TestHosts};

/// The name by which robots.txt may speak of it.
pub const ROBOT: &str = "helplines-evidence";
/// Most that is read of a page, in bytes, after it was unpacked.
pub const LARGEST: u64 = 5 << 20;
/// Longest that a page may take.
pub const LONGEST: Duration = Duration::from_secs(30);
/// Longest that a connection may take.
const CONNECTING: Duration = Duration::from_secs(10);

/// What a host answered.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Headers,
    pub body: Vec<u8>,
}

/// What is kept of the headers of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headers {
    pub location: Option<String>,
    pub content_type: Option<String>,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    pub retry_after: Option<String>,
}

impl Headers {
    fn of(headers: &HeaderMap) -> Self {
        let text = |name| headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        Self {
            location: text(header::LOCATION),
            content_type: text(header::CONTENT_TYPE),
            etag: text(header::ETAG),
            last_modified: text(header::LAST_MODIFIED),
            retry_after: text(header::RETRY_AFTER),
        }
    }
}

/// Says who asks, what for, and where to complain.
fn user_agent(complaints: &str) -> String {
    format!("{ROBOT}/{} (checks that published helpline numbers still stand; {complaints})", env!("CARGO_PKG_VERSION"))
}

/// What is set up for tests alone: hosts on this machine, the authority that vouches for them, and less patience.
#[derive(Debug, Default)]
pub struct Test<'a> {
    pub hosts: TestHosts,
    pub root: Option<&'a Path>,
    pub longest: Option<Duration>,
}

/// Asks hosts: with GET alone, without cookies, following nothing by itself.
#[derive(Debug)]
pub struct Client {
    agent: Agent,
}

impl Client {
    /// Makes a client that tells hosts to whom they can complain.
    pub fn new(complaints: &str, test: Test<'_>) -> anyhow::Result<Self> {
        let roots = test.root.map(roots).transpose()?.unwrap_or(RootCerts::WebPki);
        let config = Agent::config_builder()
            .user_agent(user_agent(complaints))
            .accept("text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5")
            // Through a proxy nobody could tell which address is asked.
            .proxy(None)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .max_idle_connections_per_host(1)
            .timeout_global(Some(test.longest.unwrap_or(LONGEST)))
            .timeout_connect(Some(CONNECTING))
            .timeout_resolve(Some(CONNECTING))
            .tls_config(TlsConfig::builder().root_certs(roots).build())
            .build();
        let resolver = PublicAddresses { test_hosts: test.hosts };
        Ok(Self { agent: Agent::with_parts(config, DefaultConnector::default(), resolver) })
    }

    /// Asks for a page; where it is known already, only whether it has changed.
    ///
    /// # Errors
    ///
    /// Why there is no answer, in words.
    pub fn get(&self, url: &Url, known: Option<&Headers>) -> Result<Answer, String> {
        let mut request = self.agent.get(url.as_str()).header(header::ACCEPT_LANGUAGE, "en-GB,en;q=0.8,cy;q=0.5");
        let validators = [
            (header::IF_NONE_MATCH, known.and_then(|known| known.etag.as_ref())),
            (header::IF_MODIFIED_SINCE, known.and_then(|known| known.last_modified.as_ref())),
        ];
        for (name, value) in validators {
            if let Some(value) = value.filter(|value| value.is_ascii()) {
                request = request.header(name, value);
            }
        }
        let response = request.call().map_err(|error| why(&error))?;
        let (parts, body) = response.into_parts();
        let mut answer =
            Answer { status: parts.status.as_u16(), headers: Headers::of(&parts.headers), body: Vec::new() };
        let mut reader = body.into_with_config().limit(u64::MAX).reader().take(LARGEST);
        match reader.read_to_end(&mut answer.body) {
            Ok(_) => Ok(answer),
            // Whether nothing follows is not known: half a page may lack the half with the number.
            Err(error) => Err(match error.downcast::<ureq::Error>() {
                Ok(error) => why(&error),
                Err(error) => format!("the answer broke off: {error}"),
            }),
        }
    }
}

fn roots(path: &Path) -> anyhow::Result<RootCerts> {
    let told = || format!("{} cannot be read as certificates", path.display());
    let pem = std::fs::read(path).with_context(told)?;
    let certificates: Vec<_> = parse_pem(&pem)
        .filter_map(Result::ok)
        .filter_map(|item| if let PemItem::Certificate(certificate) = item { Some(certificate) } else { None })
        .collect();
    anyhow::ensure!(!certificates.is_empty(), told());
    Ok(RootCerts::Specific(Arc::new(certificates)))
}

/// Why a host gave no answer, in words for a maintainer.
fn why(error: &ureq::Error) -> String {
    match error {
        ureq::Error::HostNotFound => "the name of the host is not known".into(),
        ureq::Error::Timeout(_) => "it took too long".into(),
        ureq::Error::Rustls(error) => format!("its certificate is not accepted: {error}"),
        ureq::Error::Tls(error) => format!("its certificate is not accepted: {error}"),
        ureq::Error::Other(error) if error.is::<NotPublic>() => error.to_string(),
        ureq::Error::Io(error) => io_why(error),
        ureq::Error::Decompress(_, error) => format!("the page cannot be unpacked: {error}"),
        error => error.to_string(),
    }
}

/// The same where the system, or what lies beneath it, gave the reason.
fn io_why(error: &std::io::Error) -> String {
    let inner = error.get_ref();
    if let Some(error) = inner.and_then(|error| error.downcast_ref::<ureq::Error>()) {
        return why(error);
    }
    let text = error.to_string();
    match text.as_str() {
        text if text.contains("certificate") => format!("its certificate is not accepted: {text}"),
        text if text.contains("lookup") || text.contains("not known") => "the name of the host is not known".into(),
        text => format!("it cannot be reached: {text}"),
    }
}
