//! What a page says of the contacts that rest on it.

pub mod around;
pub mod hours;
pub mod notices;
pub mod values;

use helplines::time::Hours;
use helplines::{Contact, Directory};

use crate::history::History;
use crate::page::{Text, apart};
use crate::plan::{Page, Role};
use crate::reading::client::LARGEST;
use crate::reading::store::short_hash;
use crate::reading::{Outcome, Reading};
use crate::report::{HoursSaid, NoticeReport, PageReport, PageVerdict, RedirectReport, Sighting, Verdict};
use hours::compare;
use notices::notices;
use values::{Seen, Standing, Value, values};

/// A page that was judged.
#[derive(Debug)]
pub struct Judged {
    pub page: PageReport,
    pub found: Vec<Found>,
    /// By contact.
    pub notices: Vec<(String, NoticeReport)>,
}

/// How a value of a contact stands on it.
#[derive(Debug)]
pub struct Found {
    pub contact: String,
    pub value: String,
    pub sighting: Sighting,
}

/// Judges a page that was read.
pub fn judge(directory: &Directory, history: &History, page: &Page<'_>, mut reading: Reading) -> Judged {
    let outcome = std::mem::replace(&mut reading.outcome, Outcome::Gone(404));
    let is_cut = matches!(&outcome, Outcome::Page { body, .. } if body.len() as u64 >= LARGEST);
    let (status, text) = text_of(outcome);
    let seen = text.as_ref().ok().map(|text| Seen::new(directory, text));
    let mut around = String::new();
    let mut found = Vec::new();
    for contact in page.contacts() {
        let own = values(contact);
        for value in &own {
            let mut sighting = Sighting::new(page, contact);
            sighting.stood_before = history.stood(&page.url, value.channel.value());
            match (&seen, &text) {
                (Some(seen), _) => see(seen, contact, &own, value, page, &mut sighting, &mut around),
                (None, Err(NoText { verdict, why })) => {
                    sighting.verdict = Verdict::of_page(*verdict);
                    sighting.why = Some(why.clone());
                }
                (None, Ok(_)) => {}
            }
            let (contact, value) = (contact.id().to_owned(), value.channel.value().to_owned());
            found.push(Found { contact, value, sighting });
        }
    }
    // What keeps a reader out matters only where nothing was found.
    let is_printed = |found: &Found| found.sighting.verdict.is_printed();
    let unseen = text.as_ref().ok().filter(|_| !found.iter().any(is_printed));
    let obstacle = unseen.and_then(|text| obstacle(text, status, &reading));
    if let Some(NoText { verdict, why }) = &obstacle {
        for Found { sighting, .. } in &mut found {
            if sighting.verdict != Verdict::NotReadable {
                (sighting.verdict, sighting.why) = (Verdict::of_page(*verdict), Some(why.clone()));
            }
        }
    }
    let notices = text.as_ref().ok().map(|text| notices_for(page, text)).unwrap_or_default();
    let no_text = obstacle.or(text.err());
    Judged { page: report(page, &reading, status, no_text, is_cut, &around), found, notices }
}

/// Why a page has no text that counts.
struct NoText {
    verdict: PageVerdict,
    why: String,
}

impl NoText {
    fn not_readable(why: impl Into<String>) -> Self {
        Self { verdict: PageVerdict::NotReadable, why: why.into() }
    }
}

/// The text of a page that answered, with its status.
fn text_of(outcome: Outcome) -> (Option<u16>, Result<Text, NoText>) {
    match outcome {
        Outcome::Page { status: status @ 200..=299, headers, body } => {
            let text = apart::read(&headers.content_type.unwrap_or_default(), body);
            (Some(status), text.map_err(NoText::not_readable))
        }
        Outcome::Page { status, headers, body } => {
            let text = apart::read(&headers.content_type.unwrap_or_default(), body).unwrap_or_default();
            let why = match status {
                _ if asks_for_a_person(&text) => "it asks for a person (captcha)".to_owned(),
                401 => "it needs a login".to_owned(),
                403 => "it is refused to programs (403)".to_owned(),
                429 => "it wants to be asked later (429)".to_owned(),
                status => format!("it answered {status}"),
            };
            (Some(status), Err(NoText::not_readable(why)))
        }
        Outcome::Gone(status) => {
            (Some(status), Err(NoText { verdict: PageVerdict::Gone, why: format!("it answered {status}") }))
        }
        Outcome::NotReadable(status, why) => (status, Err(NoText::not_readable(why))),
        Outcome::Robots(why) => (None, Err(NoText { verdict: PageVerdict::Robots, why })),
    }
}

/// Fills in how a value stands on a page.
fn see(
    seen: &Seen<'_>,
    contact: &Contact,
    own: &[Value<'_>],
    value: &Value<'_>,
    page: &Page<'_>,
    sighting: &mut Sighting,
    around: &mut String,
) {
    let text = &seen.text.visible;
    match seen.standing(contact, value) {
        Standing::Text { range, as_known } => {
            sighting.verdict = if as_known { Verdict::Stands } else { Verdict::OtherSpelling };
            sighting.place = Some("text".into());
            sighting.found = text.get(range.clone()).map(str::to_owned);
            let (sentence, place) = around::sentence(text, &range);
            sighting.sentence = Some(around::shown(&sentence, place.start));
            sighting.hours = hours_said(value, text, &range);
            around.push_str(&around::lines(text, &range));
        }
        Standing::Link => (sighting.verdict, sighting.place) = (Verdict::Stands, Some("link".into())),
        Standing::Data => (sighting.verdict, sighting.place) = (Verdict::Stands, Some("data".into())),
        Standing::Hidden => {
            sighting.verdict = Verdict::NotReadable;
            sighting.why = Some("it stands only in what a script may show".into());
        }
        standing @ (Standing::NotAsOurs(..) | Standing::Nowhere) => {
            sighting.instead = seen.instead(own, value);
            let is_cited = page.roles(contact).any(|role| role.supports(value.fact()));
            let is_website = page.roles(contact).any(|role| matches!(role, Role::Website));
            // A page that prints one number of a contact need never have printed the others.
            let has_another = || own.iter().any(|value| seen.standing(contact, value).is_printed());
            let is_replaced = (is_cited || is_website) && !sighting.instead.is_empty();
            let was_there = sighting.stood_before || is_replaced || is_cited && !has_another();
            sighting.verdict = if was_there { Verdict::Gone } else { Verdict::NotOnPage };
            if let Standing::NotAsOurs(range, why) = standing {
                let (sentence, place) = around::sentence(text, &range);
                sighting.verdict = Verdict::Gone;
                (sighting.sentence, sighting.why) = (Some(around::shown(&sentence, place.start)), Some(why));
                around.push_str(&around::lines(text, &range));
            }
        }
    }
}

/// What is said of the hours of a number, where the directory knows them.
fn hours_said(value: &Value<'_>, text: &str, range: &std::ops::Range<usize>) -> Option<HoursSaid> {
    let known = Some(value.channel.hours()).filter(|hours| *hours != Hours::Unknown)?;
    let said = around::hours_of(text, range)?;
    Some(HoursSaid { sentence: around::shown(&said, 0), agreement: compare(known, &said), known: known.to_string() })
}

/// What keeps a reader out of a page that answered well.
fn obstacle(text: &Text, status: Option<u16>, reading: &Reading) -> Option<NoText> {
    let letters = text.visible.len();
    let path = reading.at.path().to_ascii_lowercase();
    let is_login = ["login", "signin", "sign-in", "log-in"].iter().any(|word| path.contains(word));
    let says = |text: &str, words: &[&str]| {
        let text = text.to_ascii_lowercase();
        words.iter().any(|word| text.contains(word))
    };
    let heading = text.visible.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default();
    let not_found = [
        "page not found",
        "page can't be found",
        "page cannot be found",
        "page can’t be found",
        "404",
        "no longer exists",
        "page doesn't exist",
    ];
    match () {
        () if letters < 3000 && (says(&text.title, &not_found) || says(heading, &not_found)) => Some(NoText {
            verdict: PageVerdict::Gone,
            why: format!("it answered {}, and says that there is no such page", status.unwrap_or(200)),
        }),
        () if asks_for_a_person(text) => Some(NoText::not_readable("it asks for a person (captcha)")),
        () if letters < 2000 && (text.has_password || is_login) => Some(NoText::not_readable("it needs a login")),
        () if letters < 600 && text.sends_on.is_some() => Some(NoText::not_readable(format!(
            "it sends the reader on to {}",
            text.sends_on.as_deref().map(|to| around::shown(to, 0)).unwrap_or_default()
        ))),
        () if text.has_scripts
            && (letters < 200
                || letters < 800
                    && says(
                        &text.visible,
                        &["enable javascript", "javascript is disabled", "requires javascript", "turn on javascript"],
                    )) =>
        {
            Some(NoText::not_readable("it needs a script"))
        }
        () if letters == 0 => Some(NoText::not_readable("there is no text on it")),
        () => None,
    }
}

/// Whether it wants a sign that a person reads it.
fn asks_for_a_person(text: &Text) -> bool {
    let all = format!("{}\n{}", text.title, text.visible).to_ascii_lowercase();
    let asks = [
        "captcha",
        "verify you are human",
        "verify that you are human",
        "are you a robot",
        "not a robot",
        "just a moment...",
        "checking your browser",
        "attention required",
    ];
    all.len() < 2000 && asks.iter().any(|words| all.contains(words))
}

/// The words of change on a page, for whom they count: on pages of their own all, elsewhere those that name them.
fn notices_for(page: &Page<'_>, text: &Text) -> Vec<(String, NoticeReport)> {
    let found = notices(&text.visible);
    let mut reports = Vec::new();
    for contact in page.contacts() {
        let is_own = page.roles(contact).any(
            |role| !matches!(role, Role::Source(source) if source.grade() != helplines::directory::Grade::Operator),
        );
        let names = || std::iter::once(contact.name()).chain(contact.short_names());
        for notice in &found {
            let sentence = notice.sentence.to_lowercase();
            if is_own || names().any(|name| sentence.contains(&name.to_lowercase())) {
                let report = NoticeReport {
                    url: page.url.to_string(),
                    kind: notice.kind,
                    sentence: around::shown(notice.sentence, 0),
                };
                reports.push((contact.id().to_owned(), report));
            }
        }
    }
    reports
}

/// What is told of the page itself.
fn report(
    page: &Page<'_>,
    reading: &Reading,
    status: Option<u16>,
    no_text: Option<NoText>,
    is_cut: bool,
    around: &str,
) -> PageReport {
    let has_moved = !reading.hops.is_empty();
    let (verdict, mut why) = match no_text {
        Some(NoText { verdict, why }) => (verdict, Some(why)),
        None => (if has_moved { PageVerdict::Moved } else { PageVerdict::Read }, None),
    };
    if is_cut && why.is_none() {
        why = Some(format!("only its first {} MB were read", LARGEST >> 20));
    }
    let for_good = reading.moved_for_good();
    PageReport {
        url: page.url.to_string(),
        contacts: page.contacts().iter().map(|contact| contact.id().to_owned()).collect(),
        asked: reading.asked,
        verdict,
        status,
        why,
        final_url: reading.at.to_string(),
        redirects: reading
            .hops
            .iter()
            .map(|hop| RedirectReport { status: hop.status, to: hop.to.to_string() })
            .collect(),
        permanent: for_good.is_some(),
        proposed: for_good.filter(|_| verdict == PageVerdict::Moved).map(ToString::to_string),
        hash: (!around.is_empty()).then(|| short_hash(around)),
    }
}
