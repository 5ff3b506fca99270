//! Which pages are read, and for whom: the website of a contact, the addresses of its channels, and its sources.

use std::collections::BTreeMap;

use helplines::Contact;
use helplines::directory::{Grade, Source, Support};
use url::Url;

use crate::reading::bare;

/// A page to read, and who rests on it.
#[derive(Debug)]
pub struct Page<'d> {
    /// Without the part behind `#`, which is never asked for.
    pub url: Url,
    pub citations: Vec<Citation<'d>>,
}

/// What a page is to a contact.
#[derive(Clone, Copy, Debug)]
pub struct Citation<'d> {
    pub contact: &'d Contact,
    pub role: Role<'d>,
}

#[derive(Clone, Copy, Debug)]
pub enum Role<'d> {
    Website,
    /// The address of a channel.
    Channel,
    Source(Source<'d>),
}

impl Role<'_> {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Website => "website",
            Self::Channel => "channel",
            Self::Source(source) => source.grade().as_str(),
        }
    }

    /// Whether it stands as the source of a kind of fact.
    pub fn supports(&self, fact: Support) -> bool {
        matches!(self, Self::Source(source) if source.supports().any(|known| known == fact))
    }
}

impl<'d> Page<'d> {
    /// What the page is to one contact.
    pub fn roles(&self, contact: &Contact) -> impl Iterator<Item = Role<'d>> {
        let id = contact.id().to_owned();
        self.citations.iter().filter(move |citation| citation.contact.id() == id).map(|citation| citation.role)
    }

    /// The contacts that rest on it, each once.
    pub fn contacts(&self) -> Vec<&'d Contact> {
        let mut contacts: Vec<&Contact> = self.citations.iter().map(|citation| citation.contact).collect();
        contacts.dedup_by_key(|contact| contact.id());
        contacts
    }
}

/// The pages of these contacts, each once; those of the press and of lists by others only where they are asked for.
pub fn pages<'d>(contacts: &[&'d Contact], press: bool) -> Vec<Page<'d>> {
    let mut pages = BTreeMap::<Url, Vec<Citation<'d>>>::new();
    for contact in contacts {
        let website = contact.website().map(|address| (address, Role::Website));
        let channels = contact.channels().map(|channel| (channel.value(), Role::Channel));
        let counts = |source: &Source<'_>| press || source.grade() <= Grade::Government;
        let sources = contact.sources().filter(counts).filter_map(|source| Some((source.url()?, Role::Source(source))));
        for (address, role) in website.into_iter().chain(channels).chain(sources) {
            if let Some(url) = page_address(address) {
                pages.entry(url).or_default().push(Citation { contact, role });
            }
        }
    }
    pages.into_iter().map(|(url, citations)| Page { url, citations }).collect()
}

/// The address of a page, as it is asked for.
pub fn page_address(address: &str) -> Option<Url> {
    Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https")).map(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_one_address_and_what_is_no_page_has_none() {
        for (address, asked) in [
            ("https://Helpline.Example#chat", Some("https://helpline.example/")),
            ("https://helpline.example:443/?#", Some("https://helpline.example/?")),
            ("https://joe:secret@helpline.example/A b", Some("https://helpline.example/A%20b")),
            ("http://helpline.example/caf\u{e9}/", Some("http://helpline.example/caf%C3%A9/")),
            ("mailto:help@helpline.example", None),
            ("An app by the name of Helpline", None),
            ("020 7946 0001", None),
            ("https://", None),
        ] {
            assert_eq!(page_address(address).as_ref().map(Url::as_str), asked, "{address}");
        }
    }
}
