//! The server of the tests does what its pages say, and its log tells who was impolite.

mod hosts;

use std::collections::BTreeSet;
use std::io::Read;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use helplines::Directory;
use hosts::certificates::Certificate;
use hosts::log::{ROBOTS, Request, Wishes, impolite};
use hosts::page::{Page, Sending};
use hosts::server::{Host, Server};
use hosts::{directory, files, pages};
use ureq::http::{Response, Uri};
use ureq::tls::{self, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body, config::Config};

const CONTACT: &str = "https://example.test";

/// Leads every host to one address.
#[derive(Debug)]
struct Everywhere(SocketAddr);

impl Resolver for Everywhere {
    fn resolve(&self, _: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut addresses = self.empty();
        addresses.push(self.0);
        Ok(addresses)
    }
}

fn agent(server: &Server) -> Agent {
    let root = tls::Certificate::from_pem(server.authority().as_bytes()).expect("a certificate");
    let tls = TlsConfig::builder().root_certs(RootCerts::Specific(Arc::new(vec![root]))).build();
    let config = Agent::config_builder()
        .tls_config(tls)
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(Duration::from_secs(2)))
        .user_agent("helplines-evidence/0.1.0 (reads; https://example.test)")
        .build();
    Agent::with_parts(config, DefaultConnector::default(), Everywhere(server.address()))
}

fn body(response: Response<Body>) -> Result<String, ureq::Error> {
    response.into_body().into_with_config().limit(1 << 20).read_to_string()
}

#[test]
fn one_port_is_many_hosts_with_tls_and_without() {
    let page = |text: &str| Page::of_type("text/plain", text);
    let server = Server::start(vec![
        Host::new("a.test").with("/x?y=1", page("page of a")),
        Host::new("b.test").with("/x", page("page of b")).with("http:/x", page("page of b without TLS")),
    ]);
    let agent = agent(&server);
    let read = |url: &str| agent.get(url).call().map(|response| (response.status().as_u16(), body(response).unwrap()));
    assert_eq!(read("https://a.test/x?y=1").unwrap(), (200, "page of a".to_owned()));
    assert_eq!(read("http://a.test/x?y=1").unwrap().1, "page of a");
    assert_eq!(read("https://b.test/x").unwrap().1, "page of b");
    assert_eq!(read("http://b.test/x").unwrap().1, "page of b without TLS");
    assert_eq!(read("https://b.test/y").unwrap().0, 404);
    assert_eq!(read("https://b.test/robots.txt").unwrap().1, "User-agent: *\nDisallow:\n");
    let requests = server.take_requests();
    let asked: Vec<_> = requests.iter().map(|request| (&*request.host, &*request.path, request.is_secure)).collect();
    assert_eq!(asked[..2], [("a.test", "/x?y=1", true), ("a.test", "/x?y=1", false)]);
    assert!(requests.iter().all(|request| request.is_whole && request.ended >= Some(request.arrived)));
    assert_eq!(requests[4].status, 404);
    assert!(server.requests().is_empty(), "another round has begun");
    server.put("b.test", "/y", page("new"));
    assert_eq!(read("https://b.test/y").unwrap().1, "new");
    assert!(server.wait_for(1, Duration::ZERO) && !server.wait_for(2, Duration::from_millis(10)));
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_wrong_certificate_is_refused_and_no_request_comes() {
    use Certificate::{Expired, OfAnotherAuthority, OfAnotherName, Sound};
    let names = [("sound.test", Sound), ("a.test", OfAnotherAuthority), ("b.test", OfAnotherName), ("c.test", Expired)];
    let host = |(name, certificate)| Host { certificate, ..Host::new(name) };
    let server = Server::start(names.map(host).to_vec());
    for (name, certificate) in names {
        let answer = agent(&server).get(format!("https://{name}{ROBOTS}")).call();
        assert_eq!(answer.is_ok(), certificate == Sound, "{name}: {answer:?}");
    }
    assert_eq!(server.requests().len(), 1);
    assert_eq!(server.greeted(), ["sound.test", "a.test", "b.test", "c.test"]);
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let page = || Page::html("<p>Here</p>");
    let server = Server::start(vec![
        Host::new("a.test")
            .with("/tag", page().header("ETag", "\"1\""))
            .with("/date", page().header("Last-Modified", "Mon, 05 Jan 2026 10:00:00 GMT")),
    ]);
    let agent = agent(&server);
    for (path, name, value, status) in [
        ("/tag", "If-None-Match", "\"1\"", 304),
        ("/tag", "If-None-Match", "\"2\"", 200),
        ("/date", "If-Modified-Since", "Mon, 05 Jan 2026 10:00:00 GMT", 304),
        ("/date", "If-Modified-Since", "Mon, 05 Jan 2025 10:00:00 GMT", 200),
    ] {
        let answer = agent.get(format!("https://a.test{path}")).header(name, value).call().unwrap();
        assert_eq!(answer.status(), status, "{path} {name} {value}");
        assert_eq!(body(answer).unwrap().is_empty(), status == 304, "{path} {name} {value}");
    }
    assert!(server.requests().iter().all(Request::is_conditional));
}

#[test]
fn a_page_misbehaves_as_it_is_told_to() {
    let page = || Page::html("<p>Here</p>");
    let late = Duration::from_secs(60);
    let sendings = [
        ("/whole", Sending::Whole, ""),
        ("/late", Sending::Late(late), "timeout"),
        ("/dripped", Sending::Dripped, "timeout"),
        ("/endless", Sending::Endless, "limit"),
        ("/endless-head", Sending::EndlessHead, "header"),
        ("/cut", Sending::CutAfter(10), "disconnected"),
        ("/announced", Sending::Announced(100_000), "disconnected"),
        ("/noise", Sending::Noise, "http"),
    ];
    let host = sendings.iter().fold(Host::new("a.test"), |host, (path, how, _)| host.with(path, page().sent(*how)));
    let server = Server::start(vec![host]);
    let start = Instant::now();
    for scheme in ["https", "http"] {
        for (path, _, problem) in sendings {
            let answer = agent(&server).get(format!("{scheme}://a.test{path}")).call().and_then(body);
            let told = answer.as_ref().err().map(ToString::to_string).unwrap_or_default();
            assert!(answer.is_ok() == problem.is_empty(), "{scheme} {path}: {answer:?}");
            assert!(told.to_lowercase().contains(problem), "{scheme} {path}: {told}");
        }
    }
    let whole: Vec<_> = server.requests().into_iter().filter(|request| request.is_whole).collect();
    assert!(whole.len() == 2 && whole.iter().all(|request| request.path == "/whole"), "{whole:?}");
    // The server sees that a client has gone, and does not say a minute later that it has ended.
    std::thread::sleep(Duration::from_millis(100));
    let late = server.requests().into_iter().filter(|request| request.path == "/late");
    assert!(late.map(|request| request.ended.unwrap() - request.arrived).all(|time| time < Duration::from_secs(4)));
    assert!(start.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_page_may_have_others_before_it() {
    let busy = || Page::html("").status(503).header("Retry-After", "1");
    let page = Page::html("<p>Here at {name}</p>").after(busy()).after(busy().status(429)).named("Anytown Line");
    let server = Server::start(vec![Host::new("a.test").with("/x", page)]);
    let agent = agent(&server);
    let status = || agent.get("https://a.test/x").call().unwrap().status().as_u16();
    assert_eq!([status(), status(), status(), status()], [503, 429, 200, 200]);
    assert!(body(agent.get("https://a.test/x").call().unwrap()).unwrap().contains("<p>Here at Anytown Line</p>"));
}

#[test]
fn bombs_are_small_and_open_to_what_they_should() {
    let packed = |bytes: Vec<u8>, how| Page::of_type("text/html", bytes).header("Content-Encoding", how);
    let server = Server::start(vec![
        Host::new("a.test")
            .with("/gzip", packed(files::gzip_bomb(3), "gzip"))
            .with("/small", packed(files::gzip("a text"), "gzip"))
            .with("/brotli", packed(files::brotli_bomb(), "br"))
            .with("/long", Page::long("<p>", 3 << 20, "</p>")),
    ]);
    assert!(files::gzip_bomb(200).len() < 1 << 20, "{}", files::gzip_bomb(200).len());
    assert!(files::brotli_bomb().len() < 400);
    let agent = agent(&server);
    let length = |path: &str, limit: u64| {
        let answer = agent.get(format!("https://a.test{path}")).call().unwrap();
        let mut reader = answer.into_body().into_with_config().limit(u64::MAX).reader().take(limit);
        std::io::copy(&mut reader, &mut std::io::sink()).unwrap()
    };
    assert_eq!(length("/gzip", u64::MAX), 3 << 20);
    assert_eq!(length("/small", u64::MAX), 6);
    assert_eq!(length("/long", u64::MAX), 3 << 20);
    assert_eq!(length("/brotli", 4 << 20), 4 << 20);
}

#[test]
fn a_pdf_has_its_text() {
    let text = pdf_extract::extract_text_from_mem(&files::pdf(&["Call 0808 157 0000 (free)", "or write"])).unwrap();
    assert!(text.contains("Call 0808 157 0000 (free)") && text.contains("or write"), "{text}");
}

/// Requests as host, path, begin and end in milliseconds, and status.
fn requests(told: &[(&str, &str, u64, u64, u16)]) -> Vec<Request> {
    let start = Instant::now();
    let request = |(host, path, arrived, ended, status): &(&str, &str, u64, u64, u16)| Request {
        host: (*host).to_owned(),
        path: (*path).to_owned(),
        method: "GET".to_owned(),
        is_secure: true,
        agent: Some("helplines-evidence/0.1.0 (reads; https://example.test)".to_owned()),
        if_none_match: None,
        if_modified_since: None,
        cookie: None,
        status: *status,
        arrived: start + Duration::from_millis(*arrived),
        ended: Some(start + Duration::from_millis(*ended)),
        is_whole: true,
    };
    told.iter().map(request).collect()
}

#[test]
fn what_is_polite_passes() {
    let polite = requests(&[
        ("a.test", ROBOTS, 0, 10, 200),
        ("b.test", ROBOTS, 5, 10, 404),
        ("a.test", "/x", 1010, 1500, 429),
        ("b.test", "/x", 1015, 1500, 200),
        ("a.test", "/x", 2500, 2600, 503),
        ("a.test", "/x", 3600, 3700, 200),
        ("b.test", "/y", 2600, 2700, 304),
    ]);
    assert_eq!(impolite(&polite, &Wishes::default(), CONTACT), [""; 0]);
}

#[test]
fn what_is_impolite_is_told() {
    let wishes = Wishes { forbidden: vec![("a.test", "/staff/")], delays: vec![("slow.test", Duration::from_secs(3))] };
    let base = |host| (host, ROBOTS, 0, 0, 200);
    for (told, expected) in [
        (&[base("a.test"), ("a.test", "/x", 500, 600, 200)][..], "a.test: /x is asked 500ms after /robots.txt"),
        (
            &[base("a.test"), ("a.test", "/x", 2000, 4000, 200), ("a.test", "/y", 3000, 3100, 200)],
            "a.test: /y is asked while /x is open",
        ),
        (&[base("slow.test"), ("slow.test", "/x", 2000, 2100, 200)], "slow.test: /x is asked 2s after /robots.txt"),
        (
            &[base("a.test"), ("a.test", "/staff/x", 2000, 2100, 200)],
            "a.test/staff/x: read against the wish of the host",
        ),
        (&[("a.test", "/x", 0, 0, 200)], "a.test: robots.txt is not asked first"),
        (&[base("a.test"), ("a.test", ROBOTS, 2000, 2100, 200)], "a.test: /robots.txt is asked again after [200]"),
        (
            &[base("a.test"), ("a.test", "/x", 2000, 2100, 200), ("a.test", "/x", 4000, 4100, 200)],
            "a.test: /x is asked again after [200]",
        ),
    ] {
        assert_eq!(impolite(&requests(told), &wishes, CONTACT), [expected]);
    }
    let often: Vec<_> = (0..5)
        .map(|place| ("a.test", if place == 0 { ROBOTS } else { "/x" }, place * 2000, place * 2000, 503))
        .collect();
    assert_eq!(impolite(&requests(&often), &wishes, CONTACT), ["a.test: /x is asked again after [503, 503, 503]"]);
    let mut odd = requests(&[base("a.test")]);
    odd[0].method = "HEAD".to_owned();
    odd[0].cookie = Some("a=b".to_owned());
    odd[0].agent = None;
    assert_eq!(
        impolite(&odd, &wishes, CONTACT),
        [
            "a.test/robots.txt: HEAD instead of GET",
            "a.test/robots.txt: sends the cookie a=b",
            "a.test/robots.txt: the agent is None"
        ]
    );
}

#[test]
fn the_made_up_directory_loads_and_each_page_stands_at_its_host() {
    let rows = pages::rows();
    let files = directory::files(&rows);
    let read = files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let directory = Directory::from_files(read).unwrap_or_else(|error| panic!("\n{error}\n"));
    let hosts = pages::hosts(&rows);
    let contacts: BTreeSet<&str> = rows.iter().map(|row| row.contact).collect();
    for row in &rows {
        let contact = directory.contact(row.contact).expect("the contact");
        for number in &row.numbers {
            assert!(contact.channels().any(|channel| channel.value() == number.value), "{}", row.contact);
            let holders = rows.iter().filter(|other| other.numbers.iter().any(|other| other.value == number.value));
            assert!(holders.map(|row| row.contact).all(|contact| contact == row.contact), "{}", number.value);
        }
        assert!(hosts.iter().any(|host| host.name == row.host), "{}", row.host);
    }
    // At a request a second, and the twelve steps of the longest chain with it, a round is short.
    let most = hosts.iter().filter(|host| host.name != "long.test").map(|host| host.pages.len()).max();
    assert!(most <= Some(8), "{most:?}");
    println!("{} rows, {} contacts, {} hosts", rows.len(), contacts.len(), hosts.len());
}
