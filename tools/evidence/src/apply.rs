//! Writes what is certain back into the data: the month in which a source printed a number, and addresses that have moved
//! for good. Never a number, never hours.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::bail;
use jiff::{SignedDuration, Timestamp};
use toml_edit::{Item, TableLike, Value};
use url::Url;

use crate::data::{ContactFile, Data};
use crate::judge::values::values;
use crate::plan::page_address;
use crate::report::{ContactReport, Evidence, PageReport, Sighting, Verdict, day};

/// How old a round may be that is written back.
const OLDEST: SignedDuration = SignedDuration::from_hours(31 * 24);
/// How the last part of the path of a front page is called.
const FRONT: &[&str] =
    &["", "home", "index", "index.html", "index.htm", "index.php", "index.aspx", "default.aspx", "en", "en-gb", "cy"];
/// Parts of the addresses of pages that ask who one is.
const LOGIN: &[&str] = &["login", "log-in", "logon", "signin", "sign-in", "sso", "auth"];

/// A change to a file, in words.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    pub contact: String,
    pub what: String,
}

/// Refuses a round that is too old, or that ended later than now.
///
/// # Errors
///
/// Where it is.
pub fn is_current(evidence: &Evidence, now: Timestamp) -> anyhow::Result<()> {
    let age = now.duration_since(evidence.ended);
    if !(SignedDuration::ZERO..OLDEST).contains(&age) {
        bail!(
            "the last round ended on {}, which says nothing of today; run `evidence check` again",
            day(evidence.ended)
        );
    }
    Ok(())
}

/// The contacts of a round whose numbers and addresses are others now: what was found says nothing of them.
pub fn changed_since<'e>(data: &Data, evidence: &'e Evidence) -> Vec<&'e str> {
    let is_as_now = |report: &ContactReport| {
        let known = report.values.iter().map(|value| &*value.value);
        data.directory
            .contact(&report.id)
            .is_some_and(|contact| values(contact).iter().map(|value| value.channel.value()).eq(known))
    };
    evidence.contacts.iter().filter(|report| !is_as_now(report)).map(|report| &*report.id).collect()
}

/// Works out the files as they should be, and what changes in them. Nothing is written.
///
/// # Errors
///
/// Where a file is no TOML.
pub fn changes(data: &Data, evidence: &Evidence) -> anyhow::Result<(Vec<ContactFile>, Vec<Change>)> {
    let changed = changed_since(data, evidence);
    let certain = Certain::of(evidence, &changed);
    let (mut files, mut changes) = (Vec::new(), Vec::new());
    for mut file in data.contact_files() {
        let mut document: toml_edit::DocumentMut = file.text.parse()?;
        let before = changes.len();
        match &file.id {
            Some(id) => certain.put(id, document.as_table_mut(), &mut changes),
            None => {
                for table in document.get_mut("contact").into_iter().flat_map(tables_of_mut) {
                    let id = table.get("id").and_then(Item::as_str).unwrap_or_default().to_owned();
                    certain.put(&id, table, &mut changes);
                }
            }
        }
        if changes.len() > before {
            file.text = with_ends_of(&file.text, document.to_string());
            files.push(file);
        }
    }
    Ok((files, changes))
}

/// Text with the ends of lines of another, as the library knows only one.
fn with_ends_of(before: &str, text: String) -> String {
    if before.contains("\r\n") { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text }
}

/// What a round is certain of.
struct Certain<'e> {
    /// By contact and address of the page.
    seen: BTreeMap<(&'e str, Url), Seen>,
    /// By address of the page.
    moved: BTreeMap<Url, Move>,
    contacts: Vec<&'e ContactReport>,
}

/// That a page printed a number or an e-mail address of a contact.
struct Seen {
    month: String,
    /// Whether it was a number.
    is_number: bool,
}

/// Where a page has moved for good.
struct Move {
    to: Url,
    /// Whether it belongs to the same owner, as far as names of hosts tell.
    same_site: bool,
}

impl<'e> Certain<'e> {
    fn of(evidence: &'e Evidence, changed: &[&str]) -> Self {
        let asked: BTreeMap<&str, &PageReport> = evidence.pages.iter().map(|page| (&*page.url, page)).collect();
        let mut seen = BTreeMap::new();
        let contacts: Vec<_> = evidence.contacts.iter().filter(|contact| !changed.contains(&&*contact.id)).collect();
        for contact in &contacts {
            for (url, page) in asked.iter().filter(|(_, page)| page.asked <= evidence.ended) {
                if let (Some(is_number), Some(url)) = (prints(contact, url), page_address(url)) {
                    let day = day(page.asked);
                    let month = format!("{}-{:02}", day.year(), day.month());
                    seen.insert((&*contact.id, url), Seen { month, is_number });
                }
            }
        }
        let moved = evidence.pages.iter().filter_map(|page| {
            let (from, to) = (page_address(&page.url)?, page_address(page.proposed.as_deref()?)?);
            let same_site = site(&from).is_some() && site(&from) == site(&to);
            is_home(&from, &to).then_some((from, Move { to, same_site }))
        });
        Self { seen, moved: without_gathered(moved.collect()), contacts }
    }

    /// Puts it into the table of a contact.
    fn put(&self, id: &str, contact: &mut dyn TableLike, changes: &mut Vec<Change>) {
        if !self.contacts.iter().any(|known| known.id == id) {
            return;
        }
        let mut tell = |what: String| changes.push(Change { contact: id.to_owned(), what });
        // Readers are sent to these: only the same owner may move them.
        let only_same = |address: &str| {
            self.moved.get(&page_address(address)?).filter(|moved| moved.same_site).map(|moved| &moved.to)
        };
        readdress(contact.get_mut("website"), only_same, &mut tell);
        for channel in contact.get_mut("channel").into_iter().flat_map(tables_of_mut) {
            readdress(channel.get_mut("value"), only_same, &mut tell);
        }
        for source in contact.get_mut("source").into_iter().flat_map(tables_of_mut) {
            let Some(url) = source.get("url").and_then(Item::as_str).and_then(page_address) else { continue };
            let supports = source.get("supports").and_then(Item::as_array);
            let is_for_number = supports.into_iter().flatten().any(|fact| fact.as_str() == Some("number"));
            let seen = self.seen.get(&(id, url.clone())).filter(|seen| seen.is_number || !is_for_number);
            // A page of another owner that prints the number is at home there.
            let moved = |address: &str| {
                self.moved
                    .get(&page_address(address)?)
                    .filter(|moved| moved.same_site || seen.is_some())
                    .map(|moved| &moved.to)
            };
            if let Some(seen) = seen {
                mark_seen(source, &seen.month, &url, &mut tell);
            }
            readdress(source.get_mut("url"), moved, &mut tell);
        }
    }
}

/// Whether a page printed a number of a contact (or only an e-mail address). Where one of them went missing from it, or the
/// page speaks of closing or another change, somebody should look before it counts as current.
fn prints(contact: &ContactReport, url: &str) -> Option<bool> {
    let is_here = |sighting: &&Sighting| sighting.url == url;
    let here =
        || contact.values.iter().flat_map(|value| value.pages.iter().filter(is_here).map(move |page| (value, page)));
    let is_lost = |page: &Sighting| page.verdict == Verdict::Gone || page.stood_before && !page.verdict.is_printed();
    let tells_of_change = contact.notices.iter().any(|notice| notice.url == url);
    if tells_of_change || here().any(|(_, page)| is_lost(page)) {
        return None;
    }
    here().filter(|(_, page)| page.verdict.is_printed()).map(|(value, _)| value.channel != "email").max()
}

/// Leaves out pages that all lead to one, which is where a site gathers what is gone.
fn without_gathered(mut moved: BTreeMap<Url, Move>) -> BTreeMap<Url, Move> {
    let mut paths = BTreeMap::<Url, BTreeSet<String>>::new();
    for (from, Move { to, .. }) in &moved {
        paths.entry(to.clone()).or_default().insert(from.path().trim_end_matches('/').to_owned());
    }
    moved.retain(|_, Move { to, .. }| paths.get(to).is_some_and(|paths| paths.len() == 1));
    moved
}

/// Whether a page can be at home at an address to which it has moved for good.
fn is_home(from: &Url, to: &Url) -> bool {
    let is_front = |url: &Url| {
        url.path().split('/').filter(|part| !part.is_empty()).all(|part| FRONT.contains(&&*part.to_ascii_lowercase()))
    };
    // A front page instead of a page is how sites hide that it is gone.
    let is_hidden = is_front(to) && !is_front(from);
    // What is added may stand for this one visit.
    let is_visit = to.query().is_some() && to.query() != from.query()
        || [";", "(S("].iter().any(|sign| to.path().contains(sign) && !from.path().contains(sign));
    let asks_who = to.path().split('/').any(|part| LOGIN.contains(&&*part.to_ascii_lowercase()));
    let is_safe = to.scheme() == "https" || from.scheme() == to.scheme();
    is_safe && !is_hidden && !is_visit && !asks_who
}

/// Writes the month in which a source was seen, unless it has this one or a later one.
fn mark_seen(source: &mut dyn TableLike, month: &str, url: &Url, tell: &mut impl FnMut(String)) {
    let known = source.get("seen").and_then(Item::as_str).map(str::to_owned);
    // A year alone comes before its months.
    if known.as_deref().is_some_and(|known| known >= month) {
        return;
    }
    match source.get_mut("seen") {
        Some(item) => replace(item, month),
        None => insert_before(source, "supports", "seen", month),
    }
    let before = known.map_or("undated".to_owned(), |known| format!("{known} before"));
    tell(format!("seen {month} ({before}): {url}"));
}

/// Puts a new key before a known one, where the files of `data/` have it.
fn insert_before(table: &mut dyn TableLike, known: &str, key: &str, text: &str) {
    let names: Vec<String> = table.iter().map(|(name, _)| name.to_owned()).skip_while(|name| name != known).collect();
    let mut behind = Vec::new();
    for name in names {
        let decor = table.key(&name).map(|key| key.leaf_decor().clone());
        behind.extend(table.remove(&name).map(|item| (name, item, decor)));
    }
    table.insert(key, toml_edit::value(text));
    for (name, item, decor) in behind {
        table.insert(&name, item);
        if let (Some(decor), Some(mut key)) = (decor, table.key_mut(&name)) {
            *key.leaf_decor_mut() = decor;
        }
    }
}

/// Writes a new address where the page has moved; the part behind `#` stays.
fn readdress<'u>(item: Option<&mut Item>, moved: impl Fn(&str) -> Option<&'u Url>, tell: &mut impl FnMut(String)) {
    let Some(item) = item else { return };
    let Some(address) = item.as_str().map(str::to_owned) else { return };
    let Some(to) = moved(&address) else { return };
    let mut to = to.clone();
    to.set_fragment(Url::parse(&address).ok().as_ref().and_then(Url::fragment));
    if to.as_str() != address {
        replace(item, to.as_str());
        tell(format!("moved: {address} to {to}"));
    }
}

/// Puts another text in the place of one, with the spaces and remarks around it.
fn replace(item: &mut Item, text: &str) {
    if let Some(value) = item.as_value_mut() {
        let decor = value.decor().clone();
        *value = Value::from(text);
        *value.decor_mut() = decor;
    }
}

/// The site of a page: the name under which its host is registered.
fn site(url: &Url) -> Option<String> {
    let host = url.domain()?.trim_end_matches('.');
    // Names under which anybody may hold one are the public suffixes; police.uk and gov.uk are among them.
    Some(psl::domain_str(host).unwrap_or(host).to_owned())
}

/// The tables of an array of them, however it is written.
pub fn tables_of(item: &Item) -> Box<dyn Iterator<Item = &dyn TableLike> + '_> {
    match item {
        Item::ArrayOfTables(tables) => Box::new(tables.iter().map(|table| table as &dyn TableLike)),
        Item::Value(Value::Array(values)) => {
            Box::new(values.iter().filter_map(Value::as_inline_table).map(|table| table as &dyn TableLike))
        }
        _ => Box::new(std::iter::empty()),
    }
}

fn tables_of_mut(item: &mut Item) -> Box<dyn Iterator<Item = &mut dyn TableLike> + '_> {
    match item {
        Item::ArrayOfTables(tables) => Box::new(tables.iter_mut().map(|table| table as &mut dyn TableLike)),
        Item::Value(Value::Array(values)) => {
            Box::new(values.iter_mut().filter_map(Value::as_inline_table_mut).map(|table| table as &mut dyn TableLike))
        }
        _ => Box::new(std::iter::empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::notices::NoticeKind;
    use crate::report::NoticeReport;

    fn url(address: &str) -> Url {
        address.parse().unwrap()
    }

    #[test]
    fn only_names_of_one_owner_are_one_site() {
        for (one, other, is_same) in [
            ("https://helpline.example/", "https://www.helpline.example/", true),
            ("https://www.nspcc.org.uk/", "https://learning.nspcc.org.uk/", true),
            ("https://www.gov.uk/", "https://other.gov.uk/", false),
            ("https://gov.uk/", "https://other.gov.uk/", false),
            ("https://www.met.police.uk/", "https://www.kent.police.uk/", false),
            ("https://one.nhs.uk/", "https://two.nhs.uk/", false),
            ("https://one.github.io/", "https://two.github.io/", false),
            ("https://www.helpline.example./", "https://helpline.example/", true),
        ] {
            assert_eq!(site(&url(one)) == site(&url(other)), is_same, "{one} {other}");
        }
        assert_eq!(site(&url("https://81.2.69.142/")), None);
    }

    #[test]
    fn a_page_is_not_at_home_just_anywhere() {
        for (from, to, home) in [
            ("https://a.example/help", "https://www.a.example/help/", true),
            ("http://a.example/help", "https://a.example/help", true),
            ("https://a.example/help?id=1", "https://a.example/new?id=1", true),
            ("https://a.example/", "https://a.example/en/", true),
            ("https://a.example/help", "https://a.example/authors", true),
            ("https://a.example/help", "http://a.example/help", false),
            ("https://a.example/help", "https://a.example/", false),
            ("https://a.example/help", "https://a.example/en-GB/Index.html", false),
            ("https://a.example/help", "https://a.example/help?utm_source=x", false),
            ("https://a.example/help?id=1", "https://a.example/help?id=2", false),
            ("https://a.example/help", "https://a.example/help;jsessionid=1", false),
            ("https://a.example/help", "https://a.example/(S(abc))/help", false),
            ("https://a.example/help", "https://a.example/account/Login", false),
        ] {
            assert_eq!(is_home(&url(from), &url(to)), home, "{from} {to}");
        }
    }

    #[test]
    fn a_file_keeps_its_order_its_remarks_and_its_ends_of_lines() {
        for (text, expected) in [
            (
                "url = 'x'\nsupports = ['number'] # why\n",
                "url = 'x'\nseen = \"2026-11\"\nsupports = ['number'] # why\n",
            ),
            (
                "# first\nsupports = ['number']\n# of the page\nurl = 'x'\n",
                "seen = \"2026-11\"\n# first\nsupports = ['number']\n# of the page\nurl = 'x'\n",
            ),
            ("seen = \"2026\"  # a year\nsupports = []\n", "seen = \"2026-11\"  # a year\nsupports = []\n"),
            ("seen = '2026-12'\n", "seen = '2026-12'\n"),
            ("url = 'x'\r\nsupports = []\r\n", "url = 'x'\r\nseen = \"2026-11\"\r\nsupports = []\r\n"),
        ] {
            let mut document: toml_edit::DocumentMut = text.parse().unwrap();
            mark_seen(document.as_table_mut(), "2026-11", &url("https://a.example/"), &mut |_| ());
            assert_eq!(with_ends_of(text, document.to_string()), expected);
        }
        let mut inline: toml_edit::DocumentMut = "source = [{ url = 'x', supports = ['number'] }]".parse().unwrap();
        for source in inline.get_mut("source").into_iter().flat_map(tables_of_mut) {
            mark_seen(source, "2026-11", &url("https://a.example/"), &mut |_| ());
        }
        assert_eq!(inline.to_string(), "source = [{ url = 'x', seen = \"2026-11\", supports = ['number'] }]\n");
    }

    #[test]
    fn pages_that_all_lead_to_one_are_left_to_a_person() {
        let moved = [
            ("https://a.example/one", "https://a.example/all"),
            ("https://a.example/two", "https://a.example/all"),
            ("http://a.example/three", "https://a.example/new"),
            ("https://a.example/three/", "https://a.example/new"),
        ];
        let moved = moved.map(|(from, to)| (url(from), Move { to: url(to), same_site: true }));
        let left: Vec<_> = without_gathered(moved.into()).into_keys().map(String::from).collect();
        assert_eq!(left, ["http://a.example/three", "https://a.example/three/"]);
    }

    fn contact(values: &[(&str, Verdict, bool)]) -> ContactReport {
        let sighting = |verdict, stood_before| {
            serde_json::json!({
                "url": "https://a.example/", "as": [], "verdict": verdict, "where": null, "found": null, "why": null,
                "instead": [], "sentence": null, "hours": null, "stood_before": stood_before,
            })
        };
        let values: Vec<_> = values
            .iter()
            .map(|(channel, verdict, before)| {
                serde_json::json!({
                    "channel": channel, "value": "x", "verdict": verdict, "pages": [sighting(*verdict, *before)],
                })
            })
            .collect();
        serde_json::from_value(serde_json::json!({
            "id": "made-up", "name": "x", "attention": "none", "as_before": false, "values": values, "notices": [],
        }))
        .unwrap()
    }

    #[test]
    fn a_page_counts_as_current_where_it_prints_a_number_and_has_lost_none() {
        use Verdict::{Gone, NotOnPage, OtherSpelling, Stands};
        for (values, expected) in [
            (&[("phone", Stands, false)][..], Some(true)),
            (&[("phone", NotOnPage, false), ("email", Stands, false)], Some(false)),
            (&[("phone", OtherSpelling, true), ("email", NotOnPage, false)], Some(true)),
            (&[("phone", Stands, false), ("sms", NotOnPage, true)], None),
            (&[("phone", Gone, false), ("sms", Stands, false)], None),
            (&[("phone", NotOnPage, false)], None),
        ] {
            assert_eq!(prints(&contact(values), "https://a.example/"), expected, "{values:?}");
        }
        assert_eq!(prints(&contact(&[("phone", Stands, false)]), "https://b.example/"), None);
        let mut closing = contact(&[("phone", Stands, false)]);
        let sentence = "It has closed.".to_owned();
        closing.notices.push(NoticeReport { url: "https://a.example/".into(), kind: NoticeKind::Closed, sentence });
        assert_eq!(prints(&closing, "https://a.example/"), None);
    }

    #[test]
    fn a_round_of_long_ago_or_of_tomorrow_is_refused() {
        let ended: Timestamp = "2026-11-26T12:00:00Z".parse().unwrap();
        let evidence =
            Evidence { started: ended, ended, data_version: String::new(), pages: Vec::new(), contacts: Vec::new() };
        let is_current = |now: &str| is_current(&evidence, now.parse().unwrap()).is_ok();
        assert!(is_current("2026-11-26T12:00:00Z") && is_current("2026-12-20T12:00:00Z"));
        assert!(!is_current("2026-11-26T11:00:00Z") && !is_current("2027-01-20T12:00:00Z"));
    }
}
