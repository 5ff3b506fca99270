//! A server of plain threads: http and https on one port of loopback, as many hosts as a test wants.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::certificates::{self, Certificate};
use super::log::{ROBOTS, Request};
use super::page::{Body, Page, Sending};

/// Whether a host can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Served,
    /// Nobody listens there.
    Refused,
    /// It takes connections and never says a word.
    Silent,
}

/// A host, and what it answers.
#[derive(Clone, Debug)]
pub struct Host {
    pub name: &'static str,
    pub certificate: Certificate,
    pub reach: Reach,
    /// By path, with the query.
    pub pages: BTreeMap<String, Page>,
}

impl Host {
    /// A host that lets everybody read everything.
    pub fn new(name: &'static str) -> Self {
        let robots = Page::of_type("text/plain", "User-agent: *\nDisallow:\n");
        let pages = BTreeMap::from([(ROBOTS.to_owned(), robots)]);
        Self { name, certificate: Certificate::Sound, reach: Reach::Served, pages }
    }

    pub fn with(mut self, path: &str, page: Page) -> Self {
        self.pages.insert(path.to_owned(), page);
        self
    }
}

/// A server that runs until it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    authority: String,
    names: Vec<(&'static str, Reach)>,
    /// Connections wait here for ever.
    silent: TcpListener,
    /// Where the round began in the log.
    round: AtomicUsize,
}

struct Shared {
    port: u16,
    settings: Arc<ServerConfig>,
    pages: Mutex<BTreeMap<String, BTreeMap<String, Page>>>,
    log: Arc<Mutex<Vec<Request>>>,
    greeted: Arc<Mutex<Vec<String>>>,
    has_stopped: AtomicBool,
}

/// Before the path of a page that is another one without TLS.
pub const INSECURE: &str = "http:";

/// Where nobody listens: the port of a service that has died out (RFC 1078).
const NOBODY: &str = "127.0.0.1:1";
/// Longest head of a request.
const HEAD: usize = 64 << 10;
/// How long after each other the bytes of a slow answer come.
const DRIP: Duration = Duration::from_millis(20);
/// The endless ends when the client has gone, or after this.
const PATIENCE: Duration = Duration::from_secs(120);
/// A part of an answer that is written at once.
const PART: usize = 64 << 10;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Server {
    pub fn start(hosts: Vec<Host>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port of loopback");
        let address = listener.local_addr().expect("its address");
        let names = hosts.iter().map(|host| (host.name, host.reach)).collect();
        let silent = TcpListener::bind("127.0.0.1:0").expect("a port of loopback");
        let certificates: Vec<_> = hosts.iter().map(|host| (host.name, host.certificate)).collect();
        let (settings, authority, greeted) = certificates::settings(&certificates);
        let pages = hosts.into_iter().map(|host| (host.name.to_owned(), host.pages)).collect();
        let shared = Arc::new(Shared {
            port: address.port(),
            settings,
            pages: Mutex::new(pages),
            log: Arc::default(),
            greeted,
            has_stopped: AtomicBool::new(false),
        });
        let accepting = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if accepting.has_stopped() {
                    return;
                }
                let (Ok(stream), shared) = (stream, Arc::clone(&accepting)) else { continue };
                // A client that goes away in the middle is no failure of the test.
                thread::spawn(move || drop(shared.serve(stream)));
            }
        });
        Self { address, shared, authority, names, silent, round: AtomicUsize::new(0) }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The certificate of the authority to trust, as PEM.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// The hosts as the binary reads them: `HOST ADDRESS:PORT` a line. It is not told of loopback itself.
    pub fn hosts_file(&self) -> String {
        let silent = self.silent.local_addr().expect("its address");
        let line = |(name, reach): &(&str, Reach)| match reach {
            Reach::Served => format!("{name} {}\n", self.address),
            Reach::Refused => format!("{name} {NOBODY}\n"),
            Reach::Silent => format!("{name} {silent}\n"),
        };
        self.names.iter().filter(|(name, _)| *name != "localhost").map(line).collect()
    }

    pub fn log(&self) -> Arc<Mutex<Vec<Request>>> {
        Arc::clone(&self.shared.log)
    }

    /// What was asked in this round.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared.log).iter().skip(self.round.load(Ordering::Relaxed)).cloned().collect()
    }

    /// What was asked in this round, which ends here.
    pub fn take_requests(&self) -> Vec<Request> {
        let requests = self.requests();
        self.round.fetch_add(requests.len(), Ordering::Relaxed);
        requests
    }

    /// The hosts that were greeted with TLS, whether a request came of it or not; nothing where no name was said.
    pub fn greeted(&self) -> Vec<String> {
        lock(&self.shared.greeted).clone()
    }

    /// Waits until so many requests of this round have come; `false` if they do not.
    pub fn wait_for(&self, requests: usize, at_most: Duration) -> bool {
        let start = Instant::now();
        while self.requests().len() < requests {
            if start.elapsed() > at_most {
                return false;
            }
            thread::sleep(Duration::from_millis(5));
        }
        true
    }

    /// Puts a page in the place of another.
    pub fn put(&self, host: &str, path: &str, page: Page) {
        lock(&self.shared.pages).entry(host.to_owned()).or_default().insert(path.to_owned(), page);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.has_stopped.store(true, Ordering::Relaxed);
        // Wakes the thread that waits for a connection.
        drop(TcpStream::connect(self.address));
    }
}

/// A connection with or without TLS.
trait Stream: Read + Write {
    fn socket(&self) -> &TcpStream;

    /// Whether the client has gone away: it says nothing behind its request but that it does.
    fn is_left(&self) -> bool {
        let socket = self.socket();
        drop(socket.set_nonblocking(true));
        let said = socket.peek(&mut [0]);
        drop(socket.set_nonblocking(false));
        !said.is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock)
    }

    /// Ends the connection as it should be ended.
    fn close(&mut self);
}

impl Stream for TcpStream {
    fn socket(&self) -> &TcpStream {
        self
    }

    fn close(&mut self) {
        drop(self.shutdown(Shutdown::Write));
    }
}

impl Stream for StreamOwned<ServerConnection, TcpStream> {
    fn socket(&self) -> &TcpStream {
        &self.sock
    }

    fn close(&mut self) {
        self.conn.send_close_notify();
        drop(self.flush());
        drop(self.sock.shutdown(Shutdown::Write));
    }
}

impl Shared {
    fn has_stopped(&self) -> bool {
        self.has_stopped.load(Ordering::Relaxed)
    }

    fn serve(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        let mut first = [0];
        if stream.peek(&mut first)? == 0 {
            return Ok(());
        }
        // A message of TLS begins with this, and no request of HTTP does.
        if first == [0x16] {
            let connection = ServerConnection::new(Arc::clone(&self.settings)).map_err(io::Error::other)?;
            self.answer_all(StreamOwned::new(connection, stream), true)
        } else {
            self.answer_all(stream, false)
        }
    }

    fn answer_all(&self, mut stream: impl Stream, is_secure: bool) -> io::Result<()> {
        while let Some(head) = read_head(&mut stream)? {
            if self.has_stopped() {
                break;
            }
            let (request, page) = self.note(&head, is_secure);
            let outcome = self.answer(&mut stream, request, &page);
            if !matches!(outcome, Ok(true)) {
                break;
            }
            self.edit(request, |request| request.is_whole = true);
            if page.value("Connection") == Some("close") {
                break;
            }
        }
        stream.close();
        Ok(())
    }

    /// Puts a request in the log, and finds its answer.
    fn note(&self, head: &str, is_secure: bool) -> (usize, Page) {
        let mut lines = head.lines();
        let mut words = lines.next().unwrap_or_default().split(' ');
        let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let header = |name: &str| {
            let mut headers = head.lines().skip(1).filter_map(|line| line.split_once(':'));
            headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned())
        };
        let host = header("host").unwrap_or_default();
        let host = host.rsplit_once(':').map_or(host.as_str(), |(host, _)| host).to_ascii_lowercase();
        let mut request = Request {
            host,
            path: path.to_owned(),
            method: method.to_owned(),
            is_secure,
            agent: header("user-agent"),
            if_none_match: header("if-none-match"),
            if_modified_since: header("if-modified-since"),
            cookie: header("cookie"),
            status: 0,
            arrived: Instant::now(),
            ended: None,
            is_whole: false,
        };
        let page = self.page(&request);
        request.status = page.status;
        let mut log = lock(&self.log);
        log.push(request);
        (log.len() - 1, page)
    }

    fn page(&self, request: &Request) -> Page {
        let mut pages = lock(&self.pages);
        let page = pages.get_mut(&request.host).and_then(|pages| {
            let insecure = format!("{INSECURE}{}", request.path);
            let path = if !request.is_secure && pages.contains_key(&insecure) { &insecure } else { &request.path };
            pages.get_mut(path)
        });
        let page = match page {
            None => Page::html("<p>Page not found</p>").status(404),
            Some(page) if page.first.is_empty() => page.clone(),
            Some(page) => page.first.remove(0),
        };
        let same = |asked: &Option<String>, name| asked.is_some() && asked.as_deref() == page.value(name);
        // RFC 9110, section 13.2.2: the date does not count where there is a tag.
        let is_unchanged = match request.if_none_match {
            Some(_) => same(&request.if_none_match, "ETag"),
            None => same(&request.if_modified_since, "Last-Modified"),
        };
        if is_unchanged { Page { body: Body::Bytes(Vec::new()), ..page.status(304) } } else { page }
    }

    fn edit(&self, place: usize, edit: impl FnOnce(&mut Request)) {
        if let Some(request) = lock(&self.log).get_mut(place) {
            edit(request);
        }
    }

    /// Sends an answer; whether it was sent as it should be, so that another may follow.
    fn answer(&self, stream: &mut impl Stream, request: usize, page: &Page) -> io::Result<bool> {
        // The client may have read all of it before this thread runs again, so the time is taken before.
        let end = || self.edit(request, |request| request.ended = Some(Instant::now()));
        let send = |stream: &mut dyn Stream, bytes: &[u8]| {
            end();
            stream.write_all(bytes)?;
            stream.flush()
        };
        let start = Instant::now();
        let goes_on =
            |stream: &dyn Stream, at_most| !self.has_stopped() && start.elapsed() < at_most && !stream.is_left();
        let length = match (&page.body, page.sending) {
            (_, Sending::Announced(length)) => Some(length),
            (_, Sending::Dripped | Sending::Endless | Sending::EndlessHead) => None,
            (Body::Bytes(bytes), _) => Some(bytes.len()),
            (Body::Long { length, .. }, _) => Some(*length),
        };
        let mut head = self.head(page, length);
        match page.sending {
            Sending::Late(delay) => {
                while goes_on(stream, delay) {
                    thread::sleep(DRIP);
                }
                end();
            }
            Sending::Noise => {
                send(stream, b"220 mail.example ready\r\n")?;
                return Ok(false);
            }
            Sending::EndlessHead => {
                send(stream, head.as_bytes())?;
                while goes_on(stream, PATIENCE) {
                    send(stream, b"X-More: and more and more and more\r\n")?;
                }
                return Ok(false);
            }
            _ => {}
        }
        head += "\r\n";
        send(stream, head.as_bytes())?;
        match (&page.body, page.sending) {
            (Body::Bytes(bytes), Sending::CutAfter(length)) => {
                send(stream, bytes.get(..length).unwrap_or(bytes))?;
                return Ok(false);
            }
            (Body::Bytes(bytes), _) => bytes.chunks(PART).try_for_each(|part| send(stream, part))?,
            (Body::Long { before, length, after }, _) => {
                let filler = "More of the same.\n".repeat(PART / 18).into_bytes();
                let mut left = length - before.len() - after.len();
                send(stream, before.as_bytes())?;
                while left > 0 {
                    let part = filler.get(..left).unwrap_or(&filler);
                    send(stream, part)?;
                    left -= part.len();
                }
                send(stream, after.as_bytes())?;
            }
        }
        let (part, between): (&[u8], _) = match page.sending {
            Sending::Dripped => (b" ", DRIP),
            Sending::Endless => (&[b' '; PART], Duration::ZERO),
            Sending::Announced(_) => return Ok(false),
            _ => return Ok(true),
        };
        while goes_on(stream, PATIENCE) {
            send(stream, part)?;
            thread::sleep(between);
        }
        Ok(false)
    }

    fn head(&self, page: &Page, length: Option<usize>) -> String {
        let mut head = format!("HTTP/1.1 {} As asked\r\n", page.status);
        for (name, value) in &page.headers {
            head += &format!("{name}: {}\r\n", value.replace("{port}", &self.port.to_string()));
        }
        if page.status != 304 {
            match length {
                Some(length) => head += &format!("Content-Length: {length}\r\n"),
                None => head += "Connection: close\r\n",
            }
        }
        head
    }
}

/// The head of the next request, or none if there is no other.
fn read_head(stream: &mut impl Read) -> io::Result<Option<String>> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() > HEAD || stream.read(&mut byte)? == 0 {
            return Ok(None);
        }
        head.extend(byte);
    }
    Ok(Some(String::from_utf8_lossy(&head).into_owned()))
}
