//! Hosts of the services, and what looks much like one.

use crate::vocabulary::text::{List, Text};

/// A host of a service.
#[derive(Clone, Debug)]
pub(crate) struct Host {
    /// What it has before its ending: `samaritans` of `www.samaritans.org`.
    pub(crate) label: Text,
    /// The host, without `www.`.
    pub(crate) host: Text,
    /// The places of the contacts that have it.
    pub(crate) owners: List<u32>,
}

impl Host {
    #[inline]
    pub(crate) const fn packed(label: &'static str, host: &'static str, owners: &'static [u32]) -> Self {
        Self { label: Text::Borrowed(label), host: Text::Borrowed(host), owners: List::Borrowed(owners) }
    }
}

/// Endings under which anybody in the UK has a host of their own.
const BRITISH: &[&str] = &[
    "co.uk",
    "org.uk",
    "gov.uk",
    "police.uk",
    "nhs.uk",
    "ac.uk",
    "sch.uk",
    "me.uk",
    "net.uk",
    "ltd.uk",
    "uk",
    "scot",
    "wales",
    "cymru",
];
/// Endings that belong to no country.
const GENERAL: &[&str] = &["org", "com", "net", "info", "help", "direct", "lgbt", "online", "support", "charity"];

/// Splits a host into what its owner chose and its ending; `None` where the ending is that of another country.
#[inline]
pub(crate) fn label(host: &str) -> Option<&str> {
    let mut endings = BRITISH.iter().chain(GENERAL);
    if endings.clone().any(|ending| *ending == host) {
        return None;
    }
    let front = endings.find_map(|ending| host.strip_suffix(ending)?.strip_suffix('.'))?;
    front.rsplit('.').next().filter(|label| !label.is_empty())
}

/// Endings of one nation, under which its own services have the name of another's.
const NATIONS: &[&str] = &[".scot", ".wales", ".cymru"];

/// The nation that a host is of, by its ending.
fn nation(host: &str) -> Option<usize> {
    NATIONS.iter().position(|ending| host.ends_with(ending))
}

/// Fewest letters of a label that is compared letter by letter.
const SHORTEST: usize = 8;

/// What a host is, next to those that are known.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Likeness<'d> {
    /// It is a host of a service, or a part of one.
    Same(&'d Host),
    /// It looks much like one.
    Near(&'d Host),
}

/// Compares a host, in small letters and without `www.`, with those of the services. `ordinary` says whether a label is
/// an ordinary word, which many may have chosen.
#[inline]
pub(crate) fn likeness<'d>(hosts: &'d [Host], host: &str, ordinary: impl Fn(&str) -> bool) -> Option<Likeness<'d>> {
    let is_part = |known: &Host| {
        let front = host.strip_suffix(&*known.host);
        front.is_some_and(|front| front.is_empty() || front.ends_with('.'))
    };
    let label = label(host)?;
    let start = hosts.partition_point(|known| &*known.label < label);
    let same = hosts.get(start..).unwrap_or_default().iter().take_while(|known| known.label == label);
    let same = same.filter(|known| nation(&known.host) == nation(host));
    if let Some(known) = hosts.iter().filter(|known| known.host.len() <= host.len()).find(|known| is_part(known)) {
        return Some(Likeness::Same(known));
    }
    if let Some(known) = same.min_by_key(|known| !known.host.starts_with(label)) {
        // A service with several hosts of one label has perhaps this one too.
        return (label.len() > 3 && !ordinary(label)).then_some(Likeness::Near(known));
    }
    if label.len() < SHORTEST {
        return None;
    }
    hosts.iter().find(|known| known.label.len() >= SHORTEST && is_one_slip(&known.label, label)).map(Likeness::Near)
}

/// Whether two texts differ by one letter dropped, added or changed, or by two neighbours swapped.
#[inline]
fn is_one_slip(a: &str, b: &str) -> bool {
    let (a, b) = if a.len() <= b.len() { (a.as_bytes(), b.as_bytes()) } else { (b.as_bytes(), a.as_bytes()) };
    if b.len() - a.len() > 1 || a == b {
        return false;
    }
    let front = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (short, long) = (a.len().saturating_sub(front + back), b.len().saturating_sub(front + back));
    match (short, long) {
        (_, 0 | 1) => true,
        (2, 2) => a.get(front) == b.get(front + 1) && a.get(front + 1) == b.get(front),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_before_the_ending() {
        for (host, expected) in [
            ("samaritans.org", Some("samaritans")),
            ("www.samaritans.co.uk", Some("samaritans")),
            ("ceop.police.uk", Some("ceop")),
            ("england.shelter.org.uk", Some("shelter")),
            ("samaritans.ie", None),
            ("org.uk", None),
            ("nhs.uk", None),
            ("uk", None),
        ] {
            assert_eq!(label(host), expected, "{host}");
        }
    }

    #[test]
    fn a_slip_is_one_letter_or_two_neighbours() {
        for slip in ["samaritan", "samaritanss", "samaratans", "samartians", "asmaritans"] {
            assert!(is_one_slip("samaritans", slip) && is_one_slip(slip, "samaritans"), "{slip}");
        }
        for other in ["samaritans", "samarita", "smaaritnas", "childline"] {
            assert!(!is_one_slip("samaritans", other), "{other}");
        }
    }
}
