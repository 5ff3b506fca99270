//! What a page says of the contacts that rest on it.

pub mod around;
pub mod hours;
pub mod notices;
pub mod values;

use helplines::directory::{Grade, Support};
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
use values::{Seen, Standing, Value, names, values};

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
    judge_text(directory, history, page, &reading, status, text, is_cut)
}

/// Judges what stands on a page.
fn judge_text(
    directory: &Directory,
    history: &History,
    page: &Page<'_>,
    reading: &Reading,
    status: Option<u16>,
    text: Result<Text, NoText>,
    is_cut: bool,
) -> Judged {
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
    // What keeps a reader out matters only where nothing was found; a page that is none may have a number at its head.
    let is_printed = |found: &Found| found.sighting.verdict.is_printed();
    let unseen = text.as_ref().ok().filter(|text| is_not_found(text) || !found.iter().any(is_printed));
    let obstacle =
        unseen.and_then(|text| obstacle(text, status, reading).or_else(|| is_cut.then(|| NoText::not_readable(cut()))));
    if let Some(NoText { verdict, why }) = &obstacle {
        for Found { sighting, .. } in &mut found {
            if *verdict == PageVerdict::Gone || sighting.verdict != Verdict::NotReadable {
                (sighting.verdict, sighting.why) = (Verdict::of_page(*verdict), Some(why.clone()));
                (sighting.place, sighting.found, sighting.sentence, sighting.hours) = (None, None, None, None);
            }
        }
    }
    for Found { sighting, .. } in found.iter_mut().filter(|_| is_cut) {
        if matches!(sighting.verdict, Verdict::Gone | Verdict::NotOnPage) {
            (sighting.verdict, sighting.why) = (Verdict::NotReadable, Some(cut()));
        }
    }
    let notices = text.as_ref().ok().map(|text| notices_for(page, text)).unwrap_or_default();
    let no_text = obstacle.or(text.err());
    Judged { page: report(page, reading, status, no_text, is_cut, &around), found, notices }
}

/// Why what was not found on a page may be there all the same.
fn cut() -> String {
    format!("only its first {} MB were read", LARGEST >> 20)
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
            sighting.hours = hours_said(contact, value, text, &range);
            around.push_str(&around::lines(text, &range));
        }
        standing @ (Standing::Link | Standing::Data) => {
            let place = if standing == Standing::Link { "link" } else { "data" };
            (sighting.verdict, sighting.place) = (Verdict::Stands, Some(place.into()));
            // What nobody sees is forgotten when a number changes.
            let shown = if value.fact() == Support::Number { seen.instead(own, value) } else { Vec::new() };
            if !shown.is_empty() {
                sighting.verdict = Verdict::NotReadable;
                sighting.why =
                    Some(format!("it stands only in a {place} that is not shown, beside other numbers that are"));
                sighting.instead = shown;
            }
        }
        Standing::Hidden => {
            sighting.verdict = Verdict::NotReadable;
            sighting.why = Some("it stands only in what a script may show".into());
        }
        standing @ (Standing::NotAsOurs(..) | Standing::Nowhere) => {
            sighting.instead = seen.instead(own, value);
            let may_be_there = seen.may_have(value);
            let was_there =
                sighting.stood_before || !may_be_there && is_missed(seen, contact, own, value, page, sighting);
            sighting.verdict = if was_there { Verdict::Gone } else { Verdict::NotOnPage };
            if may_be_there {
                sighting.why = Some("the figures are there, but no words make a number of them".into());
            }
            if let Standing::NotAsOurs(range, why) = standing {
                let (sentence, place) = around::sentence(text, &range);
                sighting.verdict = Verdict::Gone;
                (sighting.sentence, sighting.why) = (Some(around::shown(&sentence, place.start)), Some(why));
                around.push_str(&around::lines(text, &range));
            }
        }
    }
}

/// Whether a page should have a value that it does not have: it is cited for it, or it is the website and has other numbers.
fn is_missed(
    seen: &Seen<'_>,
    contact: &Contact,
    own: &[Value<'_>],
    value: &Value<'_>,
    page: &Page<'_>,
    sighting: &Sighting,
) -> bool {
    let is = |test: &dyn Fn(Role<'_>) -> bool| page.roles(contact).any(test);
    let is_website = is(&|role| matches!(role, Role::Website));
    let is_own = is_website || is(&|role| matches!(role, Role::Source(source) if source.grade() == Grade::Operator));
    let is_expected = is(&|role| role.supports(value.fact())) || is_website && !sighting.instead.is_empty();
    // A page that prints one number of a contact need never have printed the others; but where its own page has a strange
    // number and not the first, that has most likely changed.
    let is_first =
        !sighting.instead.is_empty() && own.first().is_some_and(|first| first.channel.value() == value.channel.value());
    let mut alike = own.iter().filter(|other| other.fact() == value.fact());
    is_expected && (is_own && is_first || !alike.any(|other| seen.standing(contact, other).is_printed()))
}

/// What is said of the hours of a number, where the directory knows them.
fn hours_said(contact: &Contact, value: &Value<'_>, text: &str, range: &std::ops::Range<usize>) -> Option<HoursSaid> {
    let known = Some(value.channel.hours()).filter(|hours| *hours != Hours::Unknown)?;
    let said = around::hours_of(text, range)?;
    // Names such as "Line 24/7" say nothing of hours, and a number is one however its digits are parted.
    let has_figures = |name: &&str| name.contains(|letter: char| letter.is_ascii_digit());
    let names = std::iter::once(contact.name()).chain(contact.short_names());
    let plain = names.filter(has_figures).fold(said.clone(), |said, name| said.replace(name, "Line"));
    let number = text.get(range.clone()).unwrap_or_default();
    let joined: String = number.chars().filter(char::is_ascii_digit).collect();
    let agreement = compare(known, &if number.is_empty() { plain } else { plain.replace(number, &joined) });
    Some(HoursSaid { sentence: around::shown(&said, 0), agreement, known: known.to_string() })
}

/// What keeps a reader out of a page that answered well.
fn obstacle(text: &Text, status: Option<u16>, reading: &Reading) -> Option<NoText> {
    let letters = text.visible.len();
    let path = reading.at.path().to_ascii_lowercase();
    let is_login = ["login", "signin", "sign-in", "log-in"].iter().any(|word| path.contains(word));
    let asks_for_scripts = ["enable javascript", "javascript is disabled", "requires javascript", "turn on javascript"];
    match () {
        () if is_not_found(text) => Some(NoText {
            verdict: PageVerdict::Gone,
            why: format!("it answered {}, and says that there is no such page", status.unwrap_or(200)),
        }),
        () if asks_for_a_person(text) => Some(NoText::not_readable("it asks for a person (captcha)")),
        () if letters < 2000 && (text.has_password || is_login) => Some(NoText::not_readable("it needs a login")),
        () if letters < 600 && text.sends_on.is_some() => Some(NoText::not_readable(format!(
            "it sends the reader on to {}",
            text.sends_on.as_deref().map(|to| around::shown(to, 0)).unwrap_or_default()
        ))),
        () if text.has_scripts && (letters < 200 || letters < 800 && says(&text.visible, &asks_for_scripts)) => {
            Some(NoText::not_readable("it needs a script"))
        }
        () if letters == 0 => Some(NoText::not_readable("there is no text on it")),
        () => None,
    }
}

/// Whether a text has one of some words.
fn says(text: &str, words: &[&str]) -> bool {
    let text = text.to_ascii_lowercase();
    words.iter().any(|word| text.contains(word))
}

/// Whether a page says in its title or first heading that there is no such page.
fn is_not_found(text: &Text) -> bool {
    let heading = text.visible.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default();
    let words = [
        "page not found",
        "page can't be found",
        "page cannot be found",
        "page can’t be found",
        "page no longer exists",
        "page doesn't exist",
        "page does not exist",
    ];
    // Among other figures it may be a part of a number.
    let is_404 =
        |text: &str| text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()).eq(["404"]);
    text.visible.len() < 3000 && [&text.title, heading].into_iter().any(|text| says(text, &words) || is_404(text))
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

/// The words of change on a page, for whom they count: on pages of their own those that name nobody else, elsewhere those
/// that name them.
fn notices_for(page: &Page<'_>, text: &Text) -> Vec<(String, NoticeReport)> {
    let found = notices(&text.visible);
    let contacts = page.contacts();
    let mut reports = Vec::new();
    for contact in &contacts {
        let is_own =
            page.roles(contact).any(|role| !matches!(role, Role::Source(source) if source.grade() != Grade::Operator));
        for notice in &found {
            let is_named = names(contact, notice.sentence);
            let is_of_another = || contacts.iter().any(|other| names(other, notice.sentence));
            if is_named || is_own && !is_of_another() {
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
        why = Some(cut());
    }
    let for_good = reading.moved_for_good();
    PageReport {
        url: page.url.to_string(),
        contacts: page.contacts().iter().map(|contact| contact.id().to_owned()).collect(),
        is_shown: page.citations.iter().any(|citation| !matches!(citation.role, Role::Source(_))),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Citation;
    use helplines::contacts;

    /// How a value stands on a page of some text that is cited for the number.
    fn seen(contact: &'static Contact, value: &str, visible: &str) -> Sighting {
        seen_in(contact, value, &Text { visible: visible.into(), ..Text::default() })
    }

    fn seen_in(contact: &'static Contact, value: &str, text: &Text) -> Sighting {
        let directory = Directory::embedded();
        let seen = Seen::new(directory, text);
        let source = contact
            .sources()
            .find(|source| source.supports().any(|fact| fact == helplines::directory::Support::Number))
            .unwrap();
        let page = Page {
            url: url::Url::parse("https://page.example/").unwrap(),
            citations: vec![Citation { contact, role: Role::Source(source) }],
        };
        let own = values(contact);
        let value = own.iter().find(|own| own.channel.value() == value).unwrap();
        let mut sighting = Sighting::new(&page, contact);
        see(&seen, contact, &own, value, &page, &mut sighting, &mut String::new());
        sighting
    }

    fn verdicts(contact: &'static Contact, value: &str, cases: &[(Verdict, &str)]) {
        for (expected, visible) in cases {
            let sighting = seen(contact, value, visible);
            assert_eq!(sighting.verdict, *expected, "{visible:?}: {:?}", sighting.why);
        }
    }

    #[test]
    fn a_number_is_told_from_the_same_digits_in_another_role() {
        use Verdict::{Gone, NotOnPage, OtherSpelling, Stands};
        let nspcc = [
            (Stands, "Childline\t0800 1111\tNSPCC\t0808 800 5000"),
            (Stands, "Childline 0800 1111 NSPCC 0808 800 5000"),
            (Stands, "# Childline\n0800 1111\n# NSPCC\n0808 800 5000"),
            (Stands, "Samaritans 116 123 | NSPCC 0808 800 5000 | Childline 0800 1111"),
            (Stands, "116 123\nSamaritans\n0808 800 5000\nNSPCC Helpline\n0800 1111\nChildline"),
            (Stands, "0808 800 5000 ext 4"),
            (Stands, "Fax 0808 157 0001, phone 0808 800 5000"),
            (Stands, "0808 157 0001 is no longer in use\n0808 800 5000"),
            (Stands, "0808 800 5000 (old name: Child Protection Helpline)"),
            (Stands, "0808 800 5000 (closed weekends)"),
            (Stands, "0808 800 5000 – closed Sundays"),
            (Gone, "0808 800 5000 (closed)"),
            (Gone, "0808 800 5000 – closed down."),
            (OtherSpelling, "The NSPCC (0808 800 5000) or 08088005000"),
            (Gone, "Fax: 0808 800 5000"),
            (Gone, "Fax number is 0808 800 5000"),
            (Gone, "Samaritans\n0808 800 5000"),
            (Gone, "Call 0808 157 0001 (formerly 0808 800 5000)"),
            (Gone, "0808 800 5000 is no longer in use. Call 0808 157 0001\n# Contact\n0808 800 5000"),
            (Gone, "Our old number\n0808 800 5000\nNew number 0808 157 0001"),
            (Gone, "Do not use\t0808 800 5000"),
            (Gone, "You can no longer reach us on 0808 800 5000."),
            (Gone, "Call 0808 157 0001"),
        ];
        verdicts(contacts::NSPCC_HELPLINE, "0808 800 5000", &nspcc);
        let samaritans = [
            (Stands, "Samaritans 116 123"),
            (NotOnPage, "GB 116 123 456"),
            (NotOnPage, "£116 123"),
            (Gone, "116, 123"),
            (Gone, "Write to 116123@line.example"),
        ];
        verdicts(contacts::SAMARITANS, "116 123", &samaritans);
    }

    #[test]
    fn short_figures_are_no_number_without_words_and_their_want_is_no_alarm() {
        use Verdict::{Gone, NotOnPage, Stands};
        let police = [
            (Stands, "Non-emergency: 101"),
            (Stands, "Telephone\t101"),
            (Stands, "Ffoniwch 101"),
            (NotOnPage, "Take the 101 bus"),
            (NotOnPage, "£101"),
            (NotOnPage, "Room 101"),
            (NotOnPage, "We took 101 calls"),
            (NotOnPage, "# 101"),
            (NotOnPage, "The 101 number has closed"),
            (Gone, "Call 111"),
        ];
        verdicts(contacts::POLICE_101, "101", &police);
        let shout = [
            (Stands, "Or text 'help' to: 85258 Web: www.line.example"),
            (NotOnPage, "We raised 85258 pounds"),
            (NotOnPage, "Texture 85258"),
            (Gone, "£85,258"),
        ];
        verdicts(contacts::SHOUT, "85258", &shout);
    }

    #[test]
    fn what_is_not_shown_does_not_go_before_what_is() {
        let contact = contacts::NSPCC_HELPLINE;
        let verdict = |visible: &str, links: &[&str]| {
            let links = links.iter().map(|link| (*link).to_owned()).collect();
            seen_in(contact, "0808 800 5000", &Text { visible: visible.into(), links, ..Text::default() }).verdict
        };
        assert_eq!(verdict("Call us", &["08088005000"]), Verdict::Stands);
        assert_eq!(verdict("Call us. Childline: 0800 1111", &["08088005000"]), Verdict::Stands);
        assert_eq!(verdict("Call us on 0808 157 0001", &["08088005000"]), Verdict::NotReadable);
    }

    #[test]
    fn a_page_need_not_have_all_numbers_of_a_contact() {
        let verdict = |value: &str, visible: &str| seen(contacts::LIVE_FEAR_FREE, value, visible).verdict;
        let (first, second) = ("0808 80 10 800", "07860077333");
        assert_eq!(verdict(second, "Call 0808 80 10 800 or, for the office, 020 7946 0001"), Verdict::NotOnPage);
        assert_eq!(verdict(second, "Call 020 7946 0001"), Verdict::Gone);
        assert_eq!(verdict(first, "Call 020 7946 0001"), Verdict::Gone);
        let sighting = seen(contacts::LIVE_FEAR_FREE, first, "Call 020 7946 0001, or Samaritans on 116 123");
        assert_eq!(sighting.instead, ["020 7946 0001"]);
        // One that is nearly the old one is not known for that.
        let sighting = seen(contacts::LIVE_FEAR_FREE, first, "Call 0808 80 10 801");
        assert_eq!((sighting.verdict, sighting.instead), (Verdict::Gone, vec!["0808 80 10 801".to_owned()]));
    }

    #[test]
    fn a_page_of_thousands_of_numbers_is_read_to_its_end() {
        for part in ["0808 157 0001 ", "0808 800 5000", "Call 0808 800 5000. ", "0", ". ", "@", "é ", "101 ", "fax "] {
            let text = part.repeat(30_000 / part.len());
            assert!(seen(contacts::NSPCC_HELPLINE, "0808 800 5000", &text).instead.len() <= 8, "{part}");
        }
    }

    #[test]
    fn words_of_change_count_for_whom_they_name() {
        let page = |contacts: &[&'static Contact]| Page {
            url: url::Url::parse("https://page.example/").unwrap(),
            citations: contacts.iter().map(|contact| Citation { contact, role: Role::Website }).collect(),
        };
        let for_whom = |visible: &str| {
            let text = Text { visible: visible.into(), ..Text::default() };
            let both = page(&[contacts::CALM, contacts::SAMARITANS]);
            notices_for(&both, &text).into_iter().map(|(id, _)| id).collect::<Vec<_>>()
        };
        assert_eq!(for_whom("Our helpline has now closed."), ["calm", "samaritans"]);
        assert_eq!(for_whom("The Samaritans helpline has now closed."), ["samaritans"]);
        assert_eq!(for_whom("The calming helpline has now closed."), ["calm", "samaritans"]);
    }

    #[test]
    fn a_page_that_says_that_it_is_none_is_told_from_one_with_figures() {
        let is_none = |title: &str, visible: &str| {
            is_not_found(&Text { title: title.into(), visible: visible.into(), ..Text::default() })
        };
        for title in ["Page not found - Made-up Line", "404", "Error 404: not here", "This page does not exist"] {
            assert!(is_none(title, "Call 0808 157 0001"), "{title}");
            assert!(is_none("", &format!("# {title}\nCall 0808 157 0001")), "{title}");
            assert!(!is_none(title, &"A long page. ".repeat(300)), "{title}");
        }
        assert!(!is_none("Call 01632 960 404", "") && !is_none("4040", "") && !is_none("404 of 2026", ""));
        assert!(!is_none("Lost", "Page not found, says a visitor"));
    }

    #[test]
    fn a_page_that_is_none_has_no_numbers_and_a_cookie_wall_hides_none() {
        let judged = |title: &str, visible: &str, has_password: bool, is_cut: bool| {
            let text = Text { title: title.into(), visible: visible.into(), has_password, ..Text::default() };
            let url = url::Url::parse("https://page.example/").unwrap();
            let contact = contacts::NSPCC_HELPLINE;
            let page = Page { url: url.clone(), citations: vec![Citation { contact, role: Role::Website }] };
            let (asked, outcome) = (jiff::Timestamp::UNIX_EPOCH, Outcome::Gone(404));
            let reading = Reading { asked, hops: Vec::new(), at: url, outcome };
            let history = History::default();
            let judged = judge_text(Directory::embedded(), &history, &page, &reading, Some(200), Ok(text), is_cut);
            judged.found.into_iter().find(|found| found.value == "0808 800 5000").unwrap().sighting.verdict
        };
        let number = "Call 0808 800 5000";
        assert_eq!(judged("Page not found", number, false, false), Verdict::PageGone);
        assert_eq!(judged("Help", &format!("# We use cookies\nAccept all\n{number}"), false, false), Verdict::Stands);
        assert_eq!(judged("Log in", number, true, false), Verdict::Stands);
        assert_eq!(judged("Log in", "Password", true, false), Verdict::NotReadable);
        assert_eq!(judged("Help", "Call 020 7946 0001", false, false), Verdict::Gone);
        assert_eq!(judged("Help", "Call 020 7946 0001", false, true), Verdict::NotReadable);
        assert_eq!(judged("Help", number, false, true), Verdict::Stands);
    }

    #[test]
    fn a_name_with_figures_says_nothing_of_hours() {
        let hours = |visible: &str| {
            let sighting = seen(contacts::DAN_247, "0808 808 2234", visible);
            sighting.hours.map(|hours| hours.agreement)
        };
        assert_eq!(hours("DAN 24/7: 0808 808 2234"), Some(hours::Agreement::NotUnderstood));
        assert_eq!(hours("DAN 24/7: 0808 808 2234, open 24 hours a day"), Some(hours::Agreement::Agrees));
        assert_eq!(hours("08 08 80 82 23 4, open 24 hours a day"), Some(hours::Agreement::Agrees));
    }
}
