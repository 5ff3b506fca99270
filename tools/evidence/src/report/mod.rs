//! What a round has found, as it is written.

pub mod review;
pub mod summary;

use std::collections::BTreeMap;

use helplines::Contact;
use helplines::time::Date;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::judge::Judged;
use crate::judge::hours::Agreement;
use crate::judge::notices::NoticeKind;
use crate::judge::values::{Value, values};
use crate::plan::Page;

/// All of a round: the file `evidence.json`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Evidence {
    pub started: Timestamp,
    pub ended: Timestamp,
    pub data_version: String,
    pub pages: Vec<PageReport>,
    pub contacts: Vec<ContactReport>,
}

/// A page that was asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PageReport {
    pub url: String,
    pub contacts: Vec<String>,
    /// Whether readers are sent there: it is the website of a contact, or the address of a channel.
    pub is_shown: bool,
    pub asked: Timestamp,
    pub verdict: PageVerdict,
    pub status: Option<u16>,
    pub why: Option<String>,
    pub final_url: String,
    pub redirects: Vec<RedirectReport>,
    /// Whether every step of the way says that it has moved for good.
    pub permanent: bool,
    /// The new address, where it has moved for good and can be read there.
    pub proposed: Option<String>,
    /// Of the text around what was found.
    pub hash: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RedirectReport {
    pub status: u16,
    pub to: String,
}

/// How a page answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageVerdict {
    Read,
    /// Read, at another address.
    Moved,
    Gone,
    NotReadable,
    Robots,
}

/// How a number or address stands on a page, best first; of a contact, how it stands on the best of its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Stands,
    OtherSpelling,
    /// It should stand there and does not.
    Gone,
    PageGone,
    NotReadable,
    Robots,
    /// It does not stand there, and nobody has said that it does.
    NotOnPage,
}

impl Verdict {
    /// What a page that has no text says of a number.
    pub fn of_page(verdict: PageVerdict) -> Self {
        match verdict {
            PageVerdict::Gone => Self::PageGone,
            PageVerdict::Robots => Self::Robots,
            _ => Self::NotReadable,
        }
    }

    pub fn is_printed(self) -> bool {
        self <= Self::OtherSpelling
    }
}

/// A contact, and how its numbers stand.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ContactReport {
    pub id: String,
    pub name: String,
    pub attention: Attention,
    /// Whether all is as the round before found it.
    pub as_before: bool,
    pub values: Vec<ValueReport>,
    pub notices: Vec<NoticeReport>,
}

/// How much somebody should look at a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attention {
    LookFirst,
    Look,
    None,
}

/// A number or e-mail address of a contact.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ValueReport {
    pub channel: String,
    pub value: String,
    pub verdict: Verdict,
    pub pages: Vec<Sighting>,
}

impl ValueReport {
    /// One that nothing is known of yet.
    fn new(value: &Value<'_>) -> Self {
        Self {
            channel: value.channel.kind().as_str().to_owned(),
            value: value.channel.value().to_owned(),
            verdict: Verdict::NotOnPage,
            pages: Vec::new(),
        }
    }
}

/// A number or address on one page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sighting {
    pub url: String,
    /// What the page is to the contact.
    #[serde(rename = "as")]
    pub roles: Vec<String>,
    pub verdict: Verdict,
    /// In the text, a link or the data for search engines.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// As it is spelt there.
    pub found: Option<String>,
    pub why: Option<String>,
    /// The numbers that stand there and are none of the contact's.
    pub instead: Vec<String>,
    /// What the page says around it, for whoever reads the sheet; never for data/.
    pub sentence: Option<String>,
    pub hours: Option<HoursSaid>,
    /// Whether an earlier round found it there.
    pub stood_before: bool,
}

impl Sighting {
    /// One that nothing is known of yet.
    pub fn new(page: &Page<'_>, contact: &Contact) -> Self {
        Self {
            url: page.url.to_string(),
            roles: page.roles(contact).map(|role| role.as_str().to_owned()).collect(),
            verdict: Verdict::NotOnPage,
            place: None,
            found: None,
            why: None,
            instead: Vec::new(),
            sentence: None,
            hours: None,
            stood_before: false,
        }
    }
}

/// What a page says of hours.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HoursSaid {
    pub sentence: String,
    pub agreement: Agreement,
    /// What the directory knows.
    pub known: String,
}

/// Words of change on a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NoticeReport {
    pub url: String,
    pub kind: NoticeKind,
    pub sentence: String,
}

/// Puts what was found on pages together by contact, in the order of the contacts.
pub fn by_contact(contacts: &[&Contact], judged: &[Judged], is_as_before: impl Fn(&str) -> bool) -> Vec<ContactReport> {
    let mut sightings = BTreeMap::<(&str, &str), Vec<Sighting>>::new();
    let mut notices = BTreeMap::<&str, Vec<NoticeReport>>::new();
    for page in judged {
        for found in &page.found {
            sightings.entry((&found.contact, &found.value)).or_default().push(found.sighting.clone());
        }
        for (id, notice) in &page.notices {
            notices.entry(id).or_default().push(notice.clone());
        }
    }
    let pages: Vec<&PageReport> = judged.iter().map(|judged| &judged.page).collect();
    let mut reports = Vec::with_capacity(contacts.len());
    for contact in contacts {
        let id = contact.id();
        let mut values: Vec<ValueReport> = values(contact).iter().map(ValueReport::new).collect();
        for value in &mut values {
            value.pages = sightings.get(&(id, &*value.value)).cloned().unwrap_or_default();
            value.pages.sort_by_key(|sighting| sighting.verdict);
            value.verdict = value.pages.first().map_or(Verdict::NotOnPage, |sighting| sighting.verdict);
        }
        let mut report = ContactReport {
            id: id.to_owned(),
            name: contact.name().to_owned(),
            attention: Attention::None,
            as_before: is_as_before(id),
            values,
            notices: notices.remove(id).unwrap_or_default(),
        };
        report.attention = review::attention(&report, &pages);
        reports.push(report);
    }
    reports
}

/// The day of a moment, in the UK.
pub fn day(moment: Timestamp) -> Date {
    helplines::time::LocalTime::in_uk(moment).date()
}
