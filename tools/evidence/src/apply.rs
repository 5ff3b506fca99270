//! Writes what is certain back into the data: the month in which a source printed a number, and addresses that have moved
//! for good. Never a number, never hours.

use std::collections::BTreeMap;

use toml_edit::{Item, TableLike, Value};
use url::Url;

use crate::data::{ContactFile, Data};
use crate::plan::page_address;
use crate::report::{ContactReport, Evidence, PageReport, day};

/// A change to a file, in words.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    pub contact: String,
    pub what: String,
}

/// Works out the files as they should be, and what changes in them. Nothing is written.
///
/// # Errors
///
/// Where a file is no TOML.
pub fn changes(data: &Data, evidence: &Evidence) -> anyhow::Result<(Vec<ContactFile>, Vec<Change>)> {
    let certain = Certain::of(evidence);
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
            file.text = document.to_string();
            files.push(file);
        }
    }
    Ok((files, changes))
}

/// What a round is certain of.
struct Certain<'e> {
    /// By contact and address of the page: the month in which it printed a number of the contact.
    seen: BTreeMap<(&'e str, Url), String>,
    /// By address of the page.
    moved: BTreeMap<Url, Move>,
    contacts: Vec<&'e ContactReport>,
}

/// Where a page has moved for good.
struct Move {
    to: Url,
    /// Whether it belongs to the same owner, as far as names of hosts tell.
    same_site: bool,
}

impl<'e> Certain<'e> {
    fn of(evidence: &'e Evidence) -> Self {
        let asked: BTreeMap<&str, &PageReport> = evidence.pages.iter().map(|page| (&*page.url, page)).collect();
        let mut seen = BTreeMap::new();
        for contact in &evidence.contacts {
            for (url, page) in &asked {
                let mut here = contact
                    .values
                    .iter()
                    .flat_map(|value| &value.pages)
                    .filter(|sighting| sighting.url == **url)
                    .peekable();
                let is_printed = here.clone().any(|sighting| sighting.verdict.is_printed());
                // One of its numbers went missing since: somebody should look before the page counts as current.
                let has_lost = here.any(|sighting| sighting.stood_before && !sighting.verdict.is_printed());
                if let (true, false, Some(url)) = (is_printed, has_lost, page_address(url)) {
                    let day = day(page.asked);
                    seen.insert((&*contact.id, url), format!("{}-{:02}", day.year(), day.month()));
                }
            }
        }
        let moved = evidence.pages.iter().filter_map(|page| {
            let (from, to) = (page_address(&page.url)?, page_address(page.proposed.as_deref()?)?);
            let same_site = site(&from).is_some() && site(&from) == site(&to);
            // A front page instead of a page is how sites hide that it is gone.
            let is_front = to.path().trim_matches('/').is_empty() && !from.path().trim_matches('/').is_empty();
            (!is_front).then_some((from, Move { to, same_site }))
        });
        Self { seen, moved: moved.collect(), contacts: evidence.contacts.iter().collect() }
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
            let seen = self.seen.get(&(id, url.clone()));
            // A page of another owner that prints the number is at home there.
            let moved = |address: &str| {
                self.moved
                    .get(&page_address(address)?)
                    .filter(|moved| moved.same_site || seen.is_some())
                    .map(|moved| &moved.to)
            };
            if let Some(month) = seen {
                mark_seen(source, month, &url, &mut tell);
            }
            readdress(source.get_mut("url"), moved, &mut tell);
        }
    }
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
    let decor = table.key(known).map(|key| key.leaf_decor().clone());
    let known_item = table.remove(known);
    table.insert(key, toml_edit::value(text));
    if let Some(item) = known_item {
        table.insert(known, item);
    }
    if let (Some(decor), Some(mut key)) = (decor, table.key_mut(known)) {
        *key.leaf_decor_mut() = decor;
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
    let host = url.host_str()?;
    // Names that somebody else may hold are the public suffixes; police.uk and gov.uk are among them.
    psl::domain_str(host).map(str::to_owned).or_else(|| Some(host.trim_start_matches("www.").to_owned()))
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
