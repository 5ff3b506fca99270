//! The made-up pages: where each stands, who cites it, and what is true of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use url::Url;

use super::certificates::Certificate;
use super::directory;
use super::files;
use super::log::{ROBOTS, Wishes};
use super::page::{Page, Sending};
use super::server::{Host, INSECURE, Reach};

/// What is told of a number on a page, and of a page.
pub const STANDS: &str = "stands";
pub const OTHER_SPELLING: &str = "other-spelling";
pub const GONE: &str = "gone";
pub const PAGE_GONE: &str = "page-gone";
pub const NOT_ON_PAGE: &str = "not-on-page";
pub const READ: &str = "read";
pub const MOVED: &str = "moved";
pub const NOT_READABLE: &str = "not-readable";
pub const FORBIDDEN: &str = "robots";

/// As what a contact has a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cited {
    /// As a source: grade, and what it supports beside the service.
    Source(&'static str, &'static str),
    /// As the website alone.
    Website,
}

/// A number of a contact, and what is true of it on a page.
#[derive(Clone, Debug)]
pub struct Number {
    pub value: &'static str,
    /// What somebody who looks at the page would say.
    pub truth: &'static str,
    /// What is told instead where the truth is out of reach, and why it is.
    pub missed: Option<(&'static str, &'static str)>,
    /// `text`, `link` or `data`, where it stands.
    pub place: Option<&'static str>,
    /// How it is spelt there, where the spelling is another.
    pub found: Option<&'static str>,
    /// Numbers that the page has in its place.
    pub instead: &'static [&'static str],
    /// The hours of the directory.
    pub hours: Option<&'static str>,
    /// Whether the page agrees with them.
    pub agreement: Option<&'static str>,
}

/// A page that a contact has, and what is true of it.
#[derive(Clone, Debug)]
pub struct Row {
    pub contact: &'static str,
    pub host: &'static str,
    pub path: &'static str,
    pub scheme: &'static str,
    pub cited: Cited,
    pub seen: Option<&'static str>,
    pub numbers: Vec<Number>,
    pub page: Page,
    /// What is told of the page.
    pub read: &'static str,
    /// The kind of a notice, and words of its sentence.
    pub notice: Option<(&'static str, &'static str)>,
    /// Where the address leads for good.
    pub proposed: Option<&'static str>,
    /// Whether that is certain enough to be written into the data.
    pub is_written: bool,
}

impl Row {
    pub fn url(&self) -> String {
        format!("{}://{}{}", self.scheme, self.host, self.path)
    }

    /// Its address as it is asked for and told.
    pub fn asked(&self) -> Url {
        let mut url = Url::parse(&self.url()).expect("an address");
        url.set_fragment(None);
        url
    }

    /// The new address that is written into the data.
    pub fn written(&self) -> Option<&'static str> {
        self.proposed.filter(|_| self.is_written)
    }

    fn number(mut self, edit: impl FnOnce(&mut Number)) -> Self {
        if let Some(number) = self.numbers.last_mut() {
            edit(number);
        }
        self
    }

    /// The truth is out of reach.
    fn missed(self, told: &'static str, why: &'static str) -> Self {
        self.number(|number| number.missed = Some((told, why)))
    }

    fn place(self, place: &'static str) -> Self {
        self.number(|number| number.place = Some(place))
    }

    fn found(self, found: &'static str) -> Self {
        self.number(|number| number.found = Some(found))
    }

    fn instead(self, instead: &'static [&'static str]) -> Self {
        self.number(|number| number.instead = instead)
    }

    fn hours(self, hours: &'static str, agreement: &'static str) -> Self {
        self.number(|number| (number.hours, number.agreement) = (Some(hours), Some(agreement)))
    }

    /// Another number of the same contact.
    fn and(mut self, value: &'static str, truth: &'static str) -> Self {
        self.numbers.push(number(value, truth));
        self
    }

    fn notice(self, kind: &'static str, words: &'static str) -> Self {
        Self { notice: Some((kind, words)), ..self }
    }

    fn cited(self, cited: Cited) -> Self {
        Self { cited, ..self }
    }

    fn seen(self, seen: &'static str) -> Self {
        Self { seen: Some(seen), ..self }
    }

    fn moved(self) -> Self {
        Self { read: MOVED, ..self }
    }

    fn moved_for_good(self, proposed: &'static str) -> Self {
        Self { read: MOVED, proposed: Some(proposed), ..self }
    }

    fn not_written(self) -> Self {
        Self { is_written: false, ..self }
    }

    fn plain(self) -> Self {
        Self { scheme: "http", ..self }
    }
}

fn number(value: &'static str, truth: &'static str) -> Number {
    let (missed, place, found, instead, hours, agreement) = (None, None, None, &[][..], None, None);
    Number { value, truth, missed, place, found, instead, hours, agreement }
}

/// A page that is read, at host and path.
fn row(contact: &'static str, value: &'static str, truth: &'static str, at: &'static str, page: Page) -> Row {
    let (host, path) = at.split_at(at.find('/').unwrap_or(at.len()));
    Row {
        contact,
        host,
        path,
        scheme: "https",
        cited: Cited::Source("operator", "number"),
        seen: None,
        numbers: vec![number(value, truth)],
        page,
        read: READ,
        notice: None,
        proposed: None,
        is_written: true,
    }
}

/// A page that is not read, for this reason.
fn unread(contact: &'static str, value: &'static str, why: &'static str, at: &'static str, page: Page) -> Row {
    Row { read: why, ..row(contact, value, why, at, page) }
}

fn html(content: &str) -> Page {
    Page::html(content)
}

/// All pages that a contact has.
pub fn rows() -> Vec<Row> {
    [
        spellings(),
        places(),
        changes(),
        letters(),
        notices(),
        opening_hours(),
        gates(),
        redirects(),
        failures(),
        burdens(),
        encodings(),
        wishes_of_hosts(),
        certificates(),
        hostile(),
    ]
    .concat()
}

/// A number as text, in all the ways in which people write it.
fn spellings() -> Vec<Row> {
    vec![
        row("in-text", "0808 157 0001", STANDS, "spelt.test/text", html("<p>Call us on 0808 157 0001, free.</p>"))
            .place("text")
            .seen("2024-11"),
        row(
            "in-table",
            "0808 157 0002",
            STANDS,
            "spelt.test/table",
            html("<table><tr><th>Phone</th><td>0808 157 0002</td></tr><tr><th>Fax</th><td>none</td></tr></table>"),
        )
        .place("text"),
        row(
            "split-by-tags",
            "0808 157 0003",
            STANDS,
            "spelt.test/tags",
            html("<p>Call <b>0808</b> <span>157</span> <em>00</em>03 now.</p>"),
        )
        .place("text"),
        row("no-break", "0808 157 0004", STANDS, "spelt.test/no-break", html("<p>Call 0808&nbsp;157\u{a0}0004.</p>")),
        row(
            "thin-spaces",
            "0808 157 0005",
            STANDS,
            "groups.test/thin",
            html("<p>Call 0808&thinsp;157\u{202f}0005.</p>"),
        ),
        row("hyphens", "0808 157 0006", OTHER_SPELLING, "groups.test/hyphens", html("<p>Call 0808-157-0006.</p>"))
            .found("0808-157-0006"),
        row(
            "brackets",
            "020 7946 0007",
            OTHER_SPELLING,
            "groups.test/brackets",
            html("<p>Telephone: (020) 7946 0007</p>"),
        )
        .found("(020) 7946 0007"),
        row(
            "other-groups",
            "01632 960008",
            OTHER_SPELLING,
            "groups.test/other",
            html("<p>Telephone: 01632 960 008</p>"),
        )
        .found("01632 960 008"),
        row(
            "from-abroad",
            "020 7946 0009",
            OTHER_SPELLING,
            "abroad.test/zero",
            html("<p>Call +44 (0)20 7946 0009.</p>"),
        )
        .found("+44 (0)20 7946 0009"),
        row(
            "dots",
            "0808 157 0010",
            OTHER_SPELLING,
            "abroad.test/dots",
            html("<p>Call 0808.157.0010 or write to us.</p>"),
        ),
        row(
            "unseen-marks",
            "0808 157 0011",
            STANDS,
            "abroad.test/unseen",
            html("<p>Call 0808\u{200b} 157&shy; 00<wbr>11.</p>"),
        ),
        // The second number has the first as its beginning.
        row(
            "within-another",
            "0808 157 0012",
            GONE,
            "abroad.test/within",
            html("<p>Our account number is 08081570012345.</p>"),
        ),
    ]
}

/// A number that stands elsewhere than in plain sight.
fn places() -> Vec<Row> {
    // Without enough words a page counts as one that is nothing without its scripts.
    let words =
        "<p>You can talk to us about anything that worries you, however small it may seem. We will not judge you, \
                 and nobody else needs to know that you called.</p>"
            .repeat(2);
    let script = |script: &str| html(&format!("{words}<p id=\"call\">Call us.</p>\n<script>{script}</script>"));
    vec![
        row(
            "link-alone",
            "0808 157 0101",
            STANDS,
            "links.test/alone",
            html("<p><a class=\"button\" href=\"tel:08081570101\">Call us</a></p>"),
        )
        .place("link"),
        row(
            "link-from-abroad",
            "0808 157 0102",
            STANDS,
            "links.test/abroad",
            html("<p><a href=\"tel:+44-808-157-0102\"><svg></svg></a></p>"),
        )
        .place("link"),
        row(
            "link-and-text",
            "0808 157 0103",
            STANDS,
            "links.test/both",
            html("<p><a href=\"tel:+448081570103\">0808 157 0103</a></p>"),
        )
        .place("text"),
        // Who looks at the page reads it in the picture.
        row(
            "picture",
            "0808 157 0104",
            STANDS,
            "pictures.test/alone",
            html("<p><img src=\"/number.png\" alt=\"Our number\"></p>"),
        )
        .missed(GONE, "the number is in a picture alone"),
        row(
            "picture-told",
            "0808 157 0105",
            STANDS,
            "pictures.test/told",
            html("<p><img src=\"/number.png\" alt=\"Call 0808 157 0105\"></p>"),
        ),
        row(
            "written-by-script",
            "0808 157 0106",
            STANDS,
            "scripts.test/written",
            script("document.getElementById('call').textContent = 'Call 0808 157 0106';"),
        )
        .missed(NOT_READABLE, "what a script may show is not taken for what it shows"),
        row(
            "in-data",
            "0808 157 0107",
            STANDS,
            "scripts.test/data",
            script("window.__STATE__ = {\"service\": {\"phone\": \"0808 157 0107\", \"id\": 7}};"),
        )
        .missed(NOT_READABLE, "what a script may show is not taken for what it shows"),
        row(
            "put-together",
            "0808 157 0108",
            STANDS,
            "scripts.test/together",
            script("document.write(['08', '08 1', '57 01', '08'].join(''));"),
        )
        .missed(GONE, "a script puts the number together"),
        unread(
            "put-together-alone",
            "0808 157 0117",
            NOT_READABLE,
            "scripts.test/alone",
            Page::of_type(
                "text/html; charset=utf-8",
                "<title>Call us</title><p>Call us.</p><script>document.write('0808 1' + '57 0117')</script>",
            ),
        ),
        row(
            "in-linked-data",
            "0808 157 0109",
            STANDS,
            "data.test/linked",
            html(
                "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"@type\": \
                 \"Organization\", \"name\": \"{name}\", \"telephone\": \"+44 808 157 0109\"}</script>",
            ),
        )
        .place("data"),
        row(
            "in-comment",
            "0808 157 0110",
            GONE,
            "data.test/comment",
            html("<p>Write to us.</p><!-- Call 0808 157 0110 until the new system works. -->"),
        ),
        row(
            "not-displayed",
            "0808 157 0111",
            GONE,
            "data.test/hidden",
            html("<p>Write to us.</p><div style=\"display: none\"><p>Call 0808 157 0111.</p></div>"),
        )
        .missed(NOT_READABLE, "a script may show what is hidden"),
        row(
            "folded",
            "0808 157 0112",
            STANDS,
            "folds.test/details",
            html("<details><summary>How to reach us</summary><p>Call 0808 157 0112.</p></details>"),
        ),
        row(
            "without-script",
            "0808 157 0113",
            STANDS,
            "folds.test/noscript",
            html("<noscript><p>Call 0808 157 0113.</p></noscript>"),
        ),
        row(
            "pdf",
            "0808 157 0114",
            STANDS,
            "papers.test/leaflet.pdf",
            Page::of_type("application/pdf", files::pdf(&["Somebody to talk to", "Call 0808 157 0114, day or night."])),
        ),
        row(
            "pdf-without",
            "0808 157 0115",
            GONE,
            "papers.test/other.pdf",
            Page::of_type("application/pdf", files::pdf(&["Somebody to talk to", "Write to us."])),
        ),
        unread(
            "pdf-damaged",
            "0808 157 0116",
            NOT_READABLE,
            "papers.test/damaged.pdf",
            Page::of_type(
                "application/pdf",
                b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 9 0 R >>\nendobj\n".to_vec(),
            ),
        ),
    ]
}

/// A number that has given way to another, or seems to.
fn changes() -> Vec<Row> {
    let website = |row: Row| row.cited(Cited::Website);
    vec![
        row(
            "replaced",
            "0808 157 0201",
            GONE,
            "changes.test/replaced",
            html("<p>Call our helpline on 0808 157 0291.</p>"),
        )
        .instead(&["0808 157 0291"]),
        row(
            "told-from-to",
            "0808 157 0202",
            GONE,
            "changes.test/from-to",
            html("<p>Our number has changed from 0808 157 0202 to 0808 157 0292.</p>"),
        )
        .notice("number-changed", "has changed from")
        .instead(&["0808 157 0292"]),
        row(
            "told-old",
            "0808 157 0203",
            GONE,
            "changes.test/old",
            html("<p>Our old number 0808 157 0203 no longer works, please call 0808 157 0293 instead.</p>"),
        )
        .notice("number-changed", "no longer works")
        .instead(&["0808 157 0293"]),
        row("one-digit", "0808 157 0204", GONE, "digits.test/one", html("<p>Call 0808 157 0294 from 9am.</p>"))
            .instead(&["0808 157 0294"]),
        row(
            "of-another",
            "0808 157 0205",
            GONE,
            "digits.test/another",
            html(
                "<h2>Other services</h2><ul><li>Riverside Debt Advice: 0808 157 0205</li>\
                 <li>Anytown Library: 01632 960295</li></ul>",
            ),
        )
        .missed(STANDS, "the number stands under the name of somebody else"),
        row(
            "two-numbers",
            "0808 157 0206",
            STANDS,
            "digits.test/two",
            html("<p>Call 0808 157 0206 by day.</p><p>For texts use the form.</p>"),
        )
        // A page that prints one of them need never have had the other.
        .and("01632 960206", NOT_ON_PAGE),
        // A website need not print the number, so nothing has gone from it.
        website(row("front-door", "0808 157 0207", NOT_ON_PAGE, "doors.test/welcome", html("<p>Welcome.</p>"))),
        row("front-door", "0808 157 0207", STANDS, "doors.test/contact", html("<p>Call 0808 157 0207.</p>")),
        row("hours-alone", "0808 157 0208", NOT_ON_PAGE, "doors.test/hours", html("<p>Open by day.</p>"))
            .cited(Cited::Source("third-party", "hours")),
        // Both have the same page, which is asked once.
        row("shared", "0808 157 0209", STANDS, "shared.test/list", shared()),
        row("shared-too", "0808 157 0210", STANDS, "shared.test/list#too", shared()),
        row("press", "0808 157 0211", STANDS, "shared.test/news", html("<p>Their number is 0808 157 0211.</p>"))
            .cited(Cited::Source("press", "number")),
    ]
}

fn shared() -> Page {
    html("<ul><li>Shared Line: 0808 157 0209</li><li id=\"too\">Shared Too Line: 0808 157 0210</li></ul>")
}

/// E-mail addresses, which are told as numbers are.
fn letters() -> Vec<Row> {
    let address = |row: Row| row.cited(Cited::Source("operator", "address"));
    vec![
        address(row("mail", "help@mail.example", STANDS, "mail.test/text", html("<p>Write to help@mail.example.</p>")))
            .place("text"),
        address(row(
            "mail-link",
            "help@mail-link.example",
            STANDS,
            "mail.test/link",
            html("<p><a href=\"mailto:Help@Mail-Link.example?subject=Hello\">Write to us</a></p>"),
        ))
        .place("link"),
        address(row(
            "mail-other",
            "help@mail-other.example",
            GONE,
            "mail.test/other",
            html("<p>Write to nohelp@mail-other.example or help@mail-other.example.org.</p>"),
        )),
    ]
}

/// What services say about themselves. Their ids are names of places, so that no word of them is a hint.
fn notices() -> Vec<Row> {
    vec![
        row(
            "ashford",
            "0808 157 0301",
            GONE,
            "news.test/ashford",
            html("<p>The Ashford Line closed on 31 March 2026. Thank you to everybody who called.</p>"),
        )
        .notice("closed", "Ashford Line closed on 31 March 2026"),
        row(
            "burnley",
            "0808 157 0302",
            GONE,
            "news.test/burnley",
            html("<p>Our helpline 0808 157 0302 will be closing permanently at the end of May 2026.</p>"),
        )
        .notice("closed", "closing permanently"),
        row(
            "coldstream",
            "0808 157 0303",
            GONE,
            "news.test/coldstream",
            html("<p>Coldstream Line has merged with Anytown Support. Call 0808 157 0393.</p>"),
        )
        .notice("merged", "merged with Anytown Support"),
        row(
            "dunmore",
            "0808 157 0304",
            STANDS,
            "notes.test/dunmore",
            html("<p>Dunmore Line is now called the Valley Helpline.</p><p>Call 0808 157 0304.</p>"),
        )
        .notice("renamed", "now called the Valley Helpline"),
        row(
            "elgin",
            "0808 157 0305",
            STANDS,
            "notes.test/elgin",
            html("<p>Call 0808 157 0305.</p><p>From 1 May 2026 we will no longer answer emails.</p>"),
        )
        .notice("email-ending", "no longer answer emails"),
        // Nothing of this is about the service.
        row(
            "falkirk",
            "0808 157 0306",
            STANDS,
            "notes.test/falkirk",
            html(
                "<p>Call 0808 157 0306.</p><p>Our shop is closed on Sundays. The road is closed to cars. \
                 Applications for our course have closed. We are closed on bank holidays.</p>",
            ),
        ),
    ]
}

/// Hours that the page tells too.
fn opening_hours() -> Vec<Row> {
    vec![
        row(
            "hours-agree",
            "0808 157 0401",
            STANDS,
            "clock.test/agree",
            html("<p>Call 0808 157 0401, Monday to Friday, 9am to 5pm.</p>"),
        )
        .hours("Mo-Fr 09:00-17:00", "agrees"),
        row(
            "hours-differ",
            "0808 157 0402",
            STANDS,
            "clock.test/differ",
            html("<p>Call 0808 157 0402, Monday to Friday, 10am to 4pm.</p>"),
        )
        .hours("Mo-Fr 09:00-17:00", "disagrees"),
        row(
            "hours-vague",
            "0808 157 0403",
            STANDS,
            "clock.test/vague",
            html("<p>Call 0808 157 0403. We are open most weekday evenings from 6pm until the last call.</p>"),
        )
        .hours("Mo-Fr 18:00-22:00", "not-understood"),
        row(
            "hours-always",
            "0808 157 0404",
            STANDS,
            "long.test/always",
            html("<p>Call 0808 157 0404. We are open 24 hours a day, 7 days a week.</p>"),
        )
        .hours("24/7", "agrees"),
        row(
            "hours-no-longer",
            "0808 157 0405",
            STANDS,
            "long.test/no-longer",
            html("<p>Call 0808 157 0405. Lines are open every day from 8am to midnight.</p>"),
        )
        .hours("24/7", "disagrees"),
    ]
}

/// Pages that keep back what they have.
fn gates() -> Vec<Row> {
    let captcha = "<title>Just a moment...</title><body><h1>Checking your browser</h1><p>Please complete the CAPTCHA \
                   to show that you are human.</p><form action=\"/cdn-cgi/challenge\"><div class=\"g-recaptcha\"></div>\
                   </form></body>";
    vec![
        unread(
            "login",
            "0808 157 0501",
            NOT_READABLE,
            "gates.test/login",
            Page::of_type(
                "text/html; charset=utf-8",
                "<title>Log in</title><body><form method=\"post\" action=\"/login\"><label>User name <input \
                 name=\"user\"></label><label>Password <input type=\"password\" name=\"password\"></label><button>Log \
                 in</button></form></body>",
            ),
        ),
        unread(
            "puzzle-refused",
            "0808 157 0502",
            NOT_READABLE,
            "gates.test/refused",
            Page::of_type("text/html", captcha).status(403),
        ),
        unread("puzzle", "0808 157 0503", NOT_READABLE, "gates.test/puzzle", Page::of_type("text/html", captcha)),
        unread(
            "empty-app",
            "0808 157 0504",
            NOT_READABLE,
            "apps.test/empty",
            Page::of_type(
                "text/html; charset=utf-8",
                "<!doctype html><html><head><title>Empty App Line</title><script defer src=\"/app.js\"></script>\
                 </head><body><div id=\"root\"></div><noscript>You need to enable JavaScript to run this app.\
                 </noscript></body></html>",
            ),
        ),
        unread("refused", "0808 157 0505", NOT_READABLE, "apps.test/refused", html("<p>Forbidden</p>").status(403)),
        unread(
            "cookie-wall",
            "0808 157 0506",
            NOT_READABLE,
            "cookies.test/wall",
            Page::redirect(302, "/wall").header("Set-Cookie", "seen=yes; Path=/"),
        ),
        row(
            "cookie",
            "0808 157 0507",
            STANDS,
            "cookies.test/page",
            html("<p>Call 0808 157 0507.</p>").header("Set-Cookie", "visitor=7; Path=/; Secure"),
        ),
    ]
}

/// Pages that have moved, or say so.
fn redirects() -> Vec<Row> {
    let to = Page::redirect;
    let not_followed = |contact, value, at, address| unread(contact, value, NOT_READABLE, at, to(302, address));
    vec![
        row("moved-301", "0808 157 0601", STANDS, "moved-a.test/help/old", to(301, "/help/new-301"))
            .moved_for_good("https://moved-a.test/help/new-301")
            .seen("2025"),
        row("moved-308", "0808 157 0602", STANDS, "moved-a.test/help/older", to(308, "/help/new-308"))
            .moved_for_good("https://moved-a.test/help/new-308"),
        row("moved-302", "0808 157 0603", STANDS, "moved-b.test/help/old", to(302, "/help/new-302")).moved(),
        row("moved-303", "0808 157 0604", STANDS, "moved-b.test/help/older", to(303, "/help/new-303")).moved(),
        row("moved-307", "0808 157 0605", STANDS, "long.test/help/old", to(307, "/help/new-307")).moved(),
        row("chain-of-four", "0808 157 0606", STANDS, "chain.test/1", to(301, "/2"))
            .moved_for_good("https://chain.test/5"),
        unread("loop", "0808 157 0607", NOT_READABLE, "loop.test/a", to(301, "/b")),
        unread("chain-of-twelve", "0808 157 0608", NOT_READABLE, "long.test/1", to(301, "/2")),
        not_followed("to-plain", "0808 157 0609", "away-a.test/plain", "http://away-a.test/insecure"),
        not_followed("to-private", "0808 157 0610", "away-a.test/private", "https://10.0.0.1/"),
        not_followed("to-metadata", "0808 157 0611", "away-b.test/metadata", "https://169.254.169.254/latest/"),
        not_followed("to-loopback", "0808 157 0612", "away-b.test/loopback", "https://localhost:{port}/inside"),
        not_followed("to-own-number", "0808 157 0613", "away-c.test/number", "https://127.0.0.1:{port}/inside"),
        not_followed("to-mapped", "0808 157 0614", "away-c.test/mapped", "https://[::ffff:127.0.0.1]:{port}/inside"),
        not_followed("to-decimal", "0808 157 0615", "away-d.test/decimal", "https://2130706433:{port}/inside"),
        not_followed("to-file", "0808 157 0616", "away-d.test/file", "file:///etc/hostname"),
        row("to-other-host", "0808 157 0617", STANDS, "away-e.test/gone", to(301, "https://elsewhere.test/here"))
            .moved_for_good("https://elsewhere.test/here"),
        row("to-own-www", "0808 157 0618", STANDS, "bare.test/help", to(301, "https://www.bare.test/help"))
            .moved_for_good("https://www.bare.test/help"),
        // All old addresses lead to the front page, which is no new place of this page.
        row("to-front", "0808 157 0619", GONE, "front.test/deep/in/the/site", to(301, "/"))
            .moved_for_good("https://front.test/")
            .not_written(),
        // Somebody else has the site now: it is no website of the service, whatever stands there.
        row("to-others", "0808 157 0624", STANDS, "lapsed.test/home", to(301, "https://buyers.test/home"))
            .cited(Cited::Website)
            .moved_for_good("https://buyers.test/home")
            .not_written(),
        unread("to-forbidden", "0808 157 0620", FORBIDDEN, "away-f.test/x", to(302, "https://closed-to-all.test/x")),
        row("insecure", "0808 157 0621", STANDS, "plain.test/help", html("<p>Call 0808 157 0621.</p>")).plain(),
        row("made-secure", "0808 157 0622", STANDS, "upgrade.test/help", to(301, "https://upgrade.test/help"))
            .plain()
            .moved_for_good("https://upgrade.test/help"),
        unread("no-location", "0808 157 0623", NOT_READABLE, "away-f.test/nowhere", Page::new(301, "")),
    ]
}

/// Where redirects lead.
fn targets() -> Vec<(&'static str, String, Page)> {
    let page = |number: &str| html(&format!("<p>Call {number}.</p>"));
    let mut targets = vec![
        ("moved-a.test", "/help/new-301".to_owned(), page("0808 157 0601")),
        ("moved-a.test", "/help/new-308".to_owned(), page("0808 157 0602")),
        ("moved-b.test", "/help/new-302".to_owned(), page("0808 157 0603")),
        ("moved-b.test", "/help/new-303".to_owned(), page("0808 157 0604")),
        ("long.test", "/help/new-307".to_owned(), page("0808 157 0605")),
        ("chain.test", "/5".to_owned(), page("0808 157 0606")),
        ("loop.test", "/b".to_owned(), Page::redirect(301, "/a")),
        ("long.test", "/13".to_owned(), page("0808 157 0608")),
        ("away-a.test", "/insecure".to_owned(), page("0808 157 0609")),
        ("localhost", "/inside".to_owned(), page("0808 157 0612")),
        ("elsewhere.test", "/here".to_owned(), page("0808 157 0617")),
        ("www.bare.test", "/help".to_owned(), page("0808 157 0618")),
        ("buyers.test", "/home".to_owned(), page("0808 157 0624")),
        ("front.test", "/".to_owned(), html("<p>Welcome.</p>")),
        ("upgrade.test", "/help".to_owned(), page("0808 157 0622")),
    ];
    let step = |host, place: u32| (host, format!("/{place}"), Page::redirect(301, &format!("/{}", place + 1)));
    targets.extend((2..=4).map(|place| step("chain.test", place)));
    targets.extend((2..=12).map(|place| step("long.test", place)));
    targets
}

/// Pages that are not there, or not now.
fn failures() -> Vec<Row> {
    let gone = |contact, value, at, page: Page| Row { read: GONE, ..row(contact, value, PAGE_GONE, at, page) };
    let busy = |status, after: &str| html("<p>Busy</p>").status(status).header("Retry-After", after);
    vec![
        gone("status-404", "0808 157 0701", "fails-a.test/404", html("<p>Not found</p>").status(404)),
        gone("status-410", "0808 157 0702", "fails-a.test/410", html("<p>Gone</p>").status(410)),
        unread("status-500", "0808 157 0703", NOT_READABLE, "fails-a.test/500", html("<p>Oops</p>").status(500)),
        unread("status-503", "0808 157 0704", NOT_READABLE, "fails-b.test/503", html("<p>Later</p>").status(503)),
        gone(
            "soft-404",
            "0808 157 0705",
            "fails-b.test/soft",
            Page::of_type(
                "text/html; charset=utf-8",
                "<title>Page not found</title><h1>Page not found</h1><p>Sorry, we cannot find what you look for.</p>",
            ),
        ),
        row(
            "busy-once",
            "0808 157 0706",
            STANDS,
            "busy.test/once",
            html("<p>Call 0808 157 0706.</p>").after(busy(429, "2")),
        ),
        row(
            "busy-until",
            "0808 157 0707",
            STANDS,
            "busy-date.test/until",
            html("<p>Call 0808 157 0707.</p>").after(busy(503, "Wed, 21 Oct 2015 07:28:00 GMT")),
        ),
        unread("busy-always", "0808 157 0708", NOT_READABLE, "busy-always.test/always", busy(429, "1")),
        unread("busy-for-long", "0808 157 0709", NOT_READABLE, "busy-long.test/long", busy(503, "86400")),
        unread(
            "cut",
            "0808 157 0710",
            NOT_READABLE,
            "cut.test/middle",
            html("<p>Call 0808 157 0710.</p>").sent(Sending::CutAfter(60)),
        ),
        unread(
            "too-short",
            "0808 157 0711",
            NOT_READABLE,
            "cut.test/short",
            html("<p>Write to us.</p>").sent(Sending::Announced(100_000)),
        ),
        unread("nothing", "0808 157 0712", NOT_READABLE, "cut.test/nothing", Page::of_type("text/html", "")),
        unread("nobody-there", "0808 157 0717", NOT_READABLE, "refuses.test/help", html("")),
        unread("silent", "0808 157 0718", NOT_READABLE, "silent.test/help", html("")),
        unread("noise", "0808 157 0713", NOT_READABLE, "noise.test/noise", Page::new(200, "").sent(Sending::Noise)),
        row(
            "unchanged",
            "0808 157 0714",
            STANDS,
            "same.test/tag",
            html("<p>Call 0808 157 0714.</p>").header("ETag", "\"v7\""),
        ),
        row(
            "unchanged-since",
            "0808 157 0715",
            STANDS,
            "same.test/date",
            html("<p>Call 0808 157 0715.</p>").header("Last-Modified", "Mon, 05 Jan 2026 10:00:00 GMT"),
        ),
        row(
            "unchanged-without",
            "0808 157 0716",
            GONE,
            "same.test/without",
            html("<p>Write to us.</p>").header("ETag", "W/\"without\""),
        ),
    ]
}

/// More than is to be taken in.
fn burdens() -> Vec<Row> {
    let long = Duration::from_secs(60);
    let calls = |number: &str| html(&format!("<p>Call {number}.</p>"));
    let page = "<!doctype html><title>Much</title><p>Call 0808 157 0805.</p>";
    vec![
        unread(
            "slow",
            "0808 157 0801",
            NOT_READABLE,
            "slow.test/late",
            calls("0808 157 0801").sent(Sending::Late(long)),
        ),
        unread("dripped", "0808 157 0802", NOT_READABLE, "drip.test/drip", html("").sent(Sending::Dripped)),
        unread("endless", "0808 157 0803", NOT_READABLE, "endless.test/endless", html("").sent(Sending::Endless)),
        unread("endless-head", "0808 157 0804", NOT_READABLE, "head.test/head", html("").sent(Sending::EndlessHead)),
        row("huge", "0808 157 0805", STANDS, "huge.test/beginning", Page::long(page, 50 << 20, "</p>")),
        unread(
            "huge-end",
            "0808 157 0806",
            NOT_READABLE,
            "huge.test/end",
            Page::long("<title>Much</title>", 50 << 20, "<p>Call 0808 157 0806.</p>"),
        ),
        unread(
            "gzip-bomb",
            "0808 157 0807",
            NOT_READABLE,
            "bombs.test/gzip",
            Page::of_type("text/html", files::gzip_bomb(200)).header("Content-Encoding", "gzip"),
        ),
        unread(
            "brotli-bomb",
            "0808 157 0808",
            NOT_READABLE,
            "bombs.test/brotli",
            Page::of_type("text/html", files::brotli_bomb()).header("Content-Encoding", "br"),
        ),
        row(
            "gzip",
            "0808 157 0809",
            STANDS,
            "packed.test/gzip",
            Page::of_type("text/html", files::gzip("<title>Packed</title><p>Call 0808 157 0809.</p>"))
                .header("Content-Encoding", "gzip"),
        ),
        unread(
            "gzip-damaged",
            "0808 157 0810",
            NOT_READABLE,
            "packed.test/damaged",
            Page::of_type("text/html", "<p>This is not packed.</p>").header("Content-Encoding", "gzip"),
        ),
        row(
            "nested",
            "0808 157 0811",
            STANDS,
            "nested.test/deep",
            html(&format!("{}<p>Call 0808 157 0811.</p>", "<div>".repeat(2_000))),
        ),
        row(
            "one-word",
            "0808 157 0812",
            STANDS,
            "nested.test/word",
            html(&format!("<p>{}</p><p>Call 0808 157 0812.</p>", "x".repeat(1 << 20))),
        ),
    ]
}

/// Texts that are not in the letters that they say.
fn encodings() -> Vec<Row> {
    let utf_16 = |text: &str| {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
    };
    let western = b"<title>Caf\xe9</title><p>Caf\xe9 \x96 call 0808\xa0157\xa00905, it\x92s free.</p>";
    vec![
        row(
            "html-as-pdf",
            "0808 157 0901",
            STANDS,
            "types.test/html.pdf",
            html("<p>Call 0808 157 0901.</p>").header("Content-Type", "application/pdf"),
        ),
        row(
            "pdf-as-html",
            "0808 157 0902",
            STANDS,
            "types.test/pdf.html",
            Page::of_type("text/html", files::pdf(&["Call 0808 157 0902."])),
        ),
        unread(
            "photograph",
            "0808 157 0903",
            NOT_READABLE,
            "types.test/photograph",
            Page::of_type("image/jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xd9".to_vec()),
        ),
        row(
            "no-type",
            "0808 157 0904",
            STANDS,
            "letters.test/no-type",
            html("<p>Call 0808 157 0904.</p>").without("Content-Type"),
        ),
        row(
            "windows-1252",
            "0808 157 0905",
            STANDS,
            "letters.test/western",
            Page::of_type("text/html", western.to_vec()),
        ),
        row(
            "utf-16",
            "0808 157 0906",
            STANDS,
            "letters.test/wide",
            Page::of_type("text/html", utf_16("<title>Wide</title><p>Call 0808 157 0906.</p>")),
        ),
        row(
            "said-utf-8",
            "0808 157 0907",
            STANDS,
            "charset.test/utf-8",
            Page::of_type(
                "text/html; charset=utf-8",
                b"<title>Caf\xe9</title><p>Call 0808\xa0157\xa00907.</p>".to_vec(),
            ),
        ),
        row(
            "said-latin",
            "0808 157 0908",
            STANDS,
            "charset.test/latin",
            Page::of_type("text/html; charset=iso-8859-1", "<title>Café</title><p>Call 0808\u{a0}157\u{a0}0908.</p>"),
        ),
        row(
            "plain-text",
            "0808 157 0909",
            STANDS,
            "charset.test/plain.txt",
            Page::of_type("text/plain", "Call us:\r\n0808 157 0909\r\n"),
        ),
    ]
}

/// Hosts that say what may be read.
fn wishes_of_hosts() -> Vec<Row> {
    let calls = |number: &str| html(&format!("<p>Call {number}.</p>"));
    vec![
        unread("robots-all", "020 7946 0101", FORBIDDEN, "closed-to-all.test/help", calls("020 7946 0101")),
        unread("robots-path", "020 7946 0102", FORBIDDEN, "closed-in-part.test/staff/help", calls("020 7946 0102")),
        row("robots-other-path", "020 7946 0103", STANDS, "closed-in-part.test/help", calls("020 7946 0103")),
        unread("robots-by-name", "020 7946 0104", FORBIDDEN, "closed-by-name.test/help", calls("020 7946 0104")),
        row("robots-delay", "020 7946 0105", STANDS, "unhurried.test/one", calls("020 7946 0105")),
        row("robots-delay-too", "020 7946 0106", STANDS, "unhurried.test/two", calls("020 7946 0106")),
        row("robots-none", "020 7946 0107", STANDS, "no-robots.test/help", calls("020 7946 0107")),
        // RFC 9309, section 2.3.1.4: what cannot be asked forbids everything.
        unread("robots-500", "020 7946 0108", FORBIDDEN, "failed-robots.test/help", calls("020 7946 0108")),
        row("robots-page", "020 7946 0109", STANDS, "robots-page.test/help", calls("020 7946 0109")),
    ]
}

/// The robots.txt of those hosts that have another than the usual one.
fn robots() -> Vec<(&'static str, Page)> {
    let text = |text: &str| Page::of_type("text/plain", text);
    vec![
        ("closed-to-all.test", text("User-agent: *\nDisallow: /\n")),
        ("closed-in-part.test", text("User-agent: *\nDisallow: /staff/\n")),
        ("closed-by-name.test", text("User-agent: *\nAllow: /\n\nUser-agent: helplines-evidence\nDisallow: /\n")),
        ("unhurried.test", text("User-agent: *\nCrawl-delay: 2\nDisallow: /staff/\n")),
        ("no-robots.test", Page::html("<p>Not found</p>").status(404)),
        ("failed-robots.test", Page::html("<p>Oops</p>").status(500)),
        ("robots-page.test", Page::html("<p>Welcome.</p>")),
    ]
}

/// What the hosts of the table ask of whoever reads them.
pub fn wishes() -> Wishes {
    Wishes {
        forbidden: vec![
            ("closed-to-all.test", "/"),
            ("closed-in-part.test", "/staff/"),
            ("closed-by-name.test", "/"),
            ("failed-robots.test", "/"),
            // Nobody has asked for what these have.
            ("localhost", "/"),
            ("away-a.test", "/insecure"),
        ],
        delays: vec![("unhurried.test", Duration::from_secs(2))],
    }
}

/// Hosts that cannot show who they are.
fn certificates() -> Vec<Row> {
    let page = |number: &str| html(&format!("<p>Call {number}.</p>"));
    WRONG.iter().map(|(contact, number, at, _)| unread(contact, number, NOT_READABLE, at, page(number))).collect()
}

/// Contact, number, address, and what is wrong.
const WRONG: [(&str, &str, &str, Certificate); 3] = [
    ("wrong-authority", "020 7946 0201", "other-authority.test/help", Certificate::OfAnotherAuthority),
    ("wrong-name", "020 7946 0202", "other-name.test/help", Certificate::OfAnotherName),
    ("wrong-date", "020 7946 0203", "expired.test/help", Certificate::Expired),
];

/// Pages that would do harm to whoever reads of them.
fn hostile() -> Vec<Row> {
    vec![
        row(
            "nul-bytes",
            "020 7946 0301",
            STANDS,
            "hostile-a.test/nul",
            html("<p>Call\0 us\0\0 on 020 7946 0301.\0</p>"),
        ),
        row(
            "turned-around",
            "020 7946 0302",
            STANDS,
            "hostile-a.test/turned",
            html(
                "<p>\u{202e}Call\u{202c} \u{2067}us\u{2069} on \u{200f}020 7946 0302\u{200e}, \u{202b}Monday to \
                 Friday\u{202c}, 10am to 4pm.</p>",
            ),
        )
        .hours("Mo-Fr 09:00-17:00", "disagrees"),
        row(
            "injects",
            "020 7946 0303",
            GONE,
            "hostile-b.test/markup",
            html(
                "<p>Injects Line has closed](javascript:alert(1)) `code` **bold** &lt;script&gt;alert(1)&lt;/script&gt; \
                 &lt;img src=x onerror=alert(1)&gt; | cell | ![x](https://evil.test/x.png) @everyone \
                 #1</p>",
            ),
        )
        .notice("closed", "has closed"),
        row(
            "injects-lines",
            "020 7946 0304",
            GONE,
            "hostile-b.test/lines",
            html(
                "<pre>Injects Lines Line has closed.\n# Injected heading\n- [x] Injected item\n\n```\n&lt;/details&gt;\n\
                 \u{1b}[31mred\u{7}</pre>",
            ),
        )
        .notice("closed", "has closed"),
        row(
            "long-sentence",
            "020 7946 0305",
            STANDS,
            "hostile-c.test/long",
            html(&format!("<p>We have closed {} and then call 020 7946 0305</p>", "and gone on ".repeat(20_000))),
        ),
        row(
            "many-numbers",
            "020 7946 0306",
            GONE,
            "hostile-c.test/many",
            html(&(0..1000).fold(String::new(), |mut all, last| {
                let _ = write!(all, "<p>Call 01632 960{last:03}.</p>");
                all
            })),
        ),
        // What is told of a page has words of its host in it.
        unread(
            "sends-on",
            "020 7946 0308",
            NOT_READABLE,
            "hostile-d.test/on",
            html(
                "<meta http-equiv=\"refresh\" content=\"0; url=https://evil.test/](x)`y`<img src=x>\u{202e} @everyone #1\n\
                 # Injected\">",
            ),
        ),
        unread(
            "odd-type",
            "020 7946 0309",
            NOT_READABLE,
            "hostile-d.test/type",
            Page::of_type("image/[x](https://evil.test)`y`<img src=x>", b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec()),
        ),
        // Its address has what would break out of a link.
        row(
            "odd-address",
            "020 7946 0307",
            GONE,
            "hostile-c.test/a)[b](c|d`<e>?q='x'",
            html("<p>Write to us.</p>"),
        ),
    ]
}

/// The hosts of the table with all their pages.
pub fn hosts(rows: &[Row]) -> Vec<Host> {
    let mut hosts: BTreeMap<&'static str, Host> = BTreeMap::new();
    let mut put = |name: &'static str, path: &str, page: Page| {
        let host = hosts.entry(name).or_insert_with(|| Host::new(name));
        host.pages.insert(path.to_owned(), page);
    };
    for row in rows {
        let address = row.asked();
        let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
        let scheme = if row.scheme == "http" { INSECURE } else { "" };
        put(
            row.host,
            &format!("{scheme}{}{query}", address.path()),
            row.page.clone().named(&directory::name(row.contact)),
        );
    }
    for (name, path, page) in targets() {
        put(name, &path, page.named("New"));
    }
    for (name, page) in robots() {
        put(name, ROBOTS, page);
    }
    for (name, reach) in [("refuses.test", Reach::Refused), ("silent.test", Reach::Silent)] {
        if let Some(host) = hosts.get_mut(name) {
            host.reach = reach;
        }
    }
    for (_, _, at, certificate) in WRONG {
        if let Some(host) = hosts.get_mut(at.split('/').next().unwrap_or_default()) {
            host.certificate = certificate;
        }
    }
    hosts.into_values().collect()
}
