//! Makes the lists by which texts are read: what services are called, their hosts, and the names that are looked for.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::check::cues::is_ordinary;
use crate::check::hosts::{Host, label};
use crate::check::names::{Form, Name, Names};
use crate::check::watched::{NAMES, TAG, Watched, WatchedName};
use crate::directory::retired::Subject;
use crate::directory::{Contact, RetiredEntry};
use crate::vocabulary::Status;
use crate::vocabulary::text::{List, Text};

/// Fewest letters of a name: two are anybody's.
const SHORTEST: usize = 3;
/// Most words in a row that are taken for a name inside a longer one.
const LONGEST: usize = 9;

/// The letters and digits of words, in lower case.
fn key(text: &str) -> String {
    let and = text.replace('&', " and ");
    and.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// The names in a field: with what stands in brackets as a name of its own, and without an article.
fn names_in(field: &str) -> impl Iterator<Item = &str> {
    let parts = field.split(['(', ')', ';']).map(str::trim);
    parts.map(|part| {
        ["the ", "The ", "run by ", "now "].iter().find_map(|article| part.strip_prefix(article)).unwrap_or(part)
    })
}

/// Whether it is a name, and not words about a service: it has a capital or is all of one word, and begins with no article.
fn is_name(name: &str) -> bool {
    let begins = |article: &str| name.starts_with(article);
    let letters = name.bytes().filter(u8::is_ascii_alphabetic).count();
    let capital = name.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit());
    letters >= SHORTEST
        && !["a ", "an ", "your ", "local ", "Local ", "for "].iter().any(|article| begins(article))
        && capital
}

/// What a name needs to be taken for one.
fn form(name: &str) -> Form {
    let mut letters = name.split_terminator('.');
    match name.ends_with('.') && letters.all(|letter| letter.len() == 1) {
        true => Form::Dotted,
        // "Care advice line" is no name by its capitals.
        false
            if is_ordinary(name)
                && name.split(' ').all(|word| is_small(word) || word.starts_with(char::is_uppercase)) =>
        {
            Form::Ordinary
        }
        false => Form::Own,
    }
}

/// Whether a word has a small letter in names too.
fn is_small(word: &str) -> bool {
    ["a", "and", "at", "for", "in", "it", "of", "on", "the", "to"].contains(&word)
}

/// How well a name fits an owner: lower is better.
type Fit = (u8, usize);

/// The names by their keys: the form of each, how many letters its first word has, and whose it is.
type Found = BTreeMap<String, (Form, u8, BTreeMap<u32, Fit>)>;

/// How many letters and digits the first word has.
fn first_word(name: &str) -> u8 {
    let length =
        name.bytes().skip_while(|byte| !byte.is_ascii_alphanumeric()).take_while(u8::is_ascii_alphanumeric).count();
    u8::try_from(length).unwrap_or(u8::MAX)
}

/// What services are called, and whose each name is.
pub(super) fn names(contacts: &[Contact], retired: &[RetiredEntry]) -> Names {
    let mut names: Found = BTreeMap::new();
    let mut add = |name: &str, owner: usize, fit: Fit| {
        let key = key(name);
        if key.len() < SHORTEST {
            return;
        }
        let first = first_word(name);
        let (_, shortest, owners) = names.entry(key).or_insert_with(|| (form(name), first, BTreeMap::new()));
        *shortest = first.min(*shortest);
        if let Ok(owner) = u32::try_from(owner) {
            let known = owners.entry(owner).or_insert(fit);
            *known = fit.min(*known);
        }
    };
    for (place, contact) in contacts.iter().enumerate() {
        let length = contact.name().len();
        let bare = contact.mention().trim_start_matches("the ");
        // "the police" has no capital, and is one.
        if contact.mention().starts_with("the ") || is_name(bare) {
            add(bare, place, (0, length));
        }
        for name in names_in(contact.name()).filter(|name| is_name(name)) {
            add(name, place, (0, length));
            // "Paladin, National Stalking Advocacy Service"
            if let Some((short, _)) = name.split_once(", ") {
                add(short, place, (0, length));
            }
        }
        for name in contact.short_names() {
            add(name, place, (1, length));
        }
        for name in names_in(contact.organisation()).filter(|name| is_name(name)) {
            add(name, place, (2, length));
        }
    }
    for (place, entry) in retired.iter().enumerate() {
        if entry.status() == Status::Elsewhere {
            for name in names_in(entry.was().split(", ").next().unwrap_or_default())
                .filter(|name| is_name(name) && !is_ordinary(name))
            {
                add(name, contacts.len() + place, (3, 0));
            }
        } else if entry.is_about(Subject::Name) {
            let instead =
                entry.instead_id().and_then(|id| contacts.binary_search_by(|contact| contact.id().cmp(id)).ok());
            for name in entry.spellings().filter(|name| !name.bytes().any(|byte| byte.is_ascii_digit())) {
                add(name, instead.unwrap_or(contacts.len() + place), (1, 0));
            }
        }
    }
    // A name also covers whoever has it inside a longer one: the NSPCC covers the NSPCC Helpline.
    for (place, contact) in contacts.iter().enumerate() {
        let fields = [contact.name(), contact.organisation(), contact.mention()];
        let length = contact.name().len();
        for (key, fit) in fields.into_iter().chain(contact.short_names()).flat_map(runs) {
            cover(&mut names, &key, place, (4 + fit, length));
        }
    }
    for (place, entry) in retired.iter().enumerate().filter(|(_, entry)| entry.status() == Status::Elsewhere) {
        for (key, _) in runs(entry.was()) {
            cover(&mut names, &key, contacts.len() + place, (6, 0));
        }
    }
    let listed = |(key, (form, first, owners)): (String, (Form, u8, BTreeMap<u32, Fit>))| {
        let mut owners: Vec<(Fit, u32)> = owners.into_iter().map(|(owner, fit)| (fit, owner)).collect();
        owners.sort_unstable();
        Name { key: Text::Owned(key), form, first, owners: owners.into_iter().map(|(_, owner)| owner).collect() }
    };
    Names::of(names.into_iter().map(listed).collect())
}

fn cover(names: &mut Found, key: &str, owner: usize, fit: Fit) {
    if let (Some((_, _, owners)), Ok(owner)) = (names.get_mut(key), u32::try_from(owner)) {
        owners.entry(owner).or_insert(fit);
    }
}

/// Words behind a name that make another organisation of it.
const NATIONS: [&str; 6] = ["scotland", "wales", "cymru", "ni", "northern", "england"];

/// The keys of the words in a row of a text, with 0 for those that begin it and 1 for the rest: not those in which a
/// nation is left out, for "Victim Support" does not have the number of Victim Support Scotland.
fn runs(text: &str) -> impl Iterator<Item = (String, u8)> {
    let words: Vec<String> =
        text.split([' ', '-', '/', '(', ')', ',', ';', ':']).map(key).filter(|word| !word.is_empty()).collect();
    let count = words.len();
    (0..count).flat_map(move |start| {
        let end = count.min(start + LONGEST);
        let run = |end: usize| (words.get(start..end).unwrap_or_default().concat(), u8::from(start > 0));
        let another =
            |end: &usize| end - start > 1 && words.get(*end).is_some_and(|next| NATIONS.contains(&next.as_str()));
        (start + 1..=end).filter(|end| !another(end)).map(run).collect::<Vec<_>>()
    })
}

/// The hosts of the services, and whose they are.
pub(super) fn hosts(contacts: &[Contact]) -> Vec<Host> {
    let mut hosts: BTreeMap<(String, String), Vec<u32>> = BTreeMap::new();
    for (place, contact) in contacts.iter().enumerate() {
        let links = contact.channels().filter_map(|channel| channel.link());
        for link in contact.website().into_iter().chain(links) {
            let host = match link.strip_prefix("https://") {
                Some(rest) => rest.split(['/', '?', '#']).next().unwrap_or_default(),
                None => link.strip_prefix("mailto:").and_then(|mailbox| mailbox.split('@').nth(1)).unwrap_or_default(),
            };
            let host = host.trim_start_matches("www.").to_ascii_lowercase();
            let Some(label) = label(&host).map(ToOwned::to_owned) else { continue };
            let owners = hosts.entry((label, host)).or_default();
            if let Some(place) = u32::try_from(place).ok().filter(|place| !owners.contains(place)) {
                owners.push(place);
            }
        }
    }
    let listed = |((label, host), owners)| Host {
        label: Text::Owned(label),
        host: Text::Owned(host),
        owners: List::Owned(owners),
    };
    hosts.into_iter().map(listed).collect()
}

/// The names that are looked for in all texts: those of letters, most of all. A number in a name is found by itself.
pub(super) fn watched(retired: &[RetiredEntry]) -> Watched {
    let mut names: Vec<WatchedName> = Vec::new();
    for (place, entry) in retired.iter().enumerate() {
        if !entry.is_about(Subject::Name) || entry.has_common_words() {
            continue;
        }
        let digits = |name: &str| name.bytes().filter(u8::is_ascii_digit).count();
        let spellings = entry.spellings().filter(|name| name.starts_with(char::is_alphabetic) && digits(name) < 6);
        for spelling in spellings {
            let (Some((before, pair)), Ok(entry)) = (rarest(spelling), u32::try_from(place)) else { continue };
            let bit = bit_of(pair, &names);
            names.push(WatchedName {
                entry,
                key: Text::Owned(key(spelling)),
                before,
                ordinary: is_ordinary(spelling),
                pair,
                bit,
            });
        }
    }
    Watched::of(names)
}

/// The bit for two letters: one of which they share as few frequent pairs as can be with those that have it already.
fn bit_of(pair: [u8; 2], names: &[WatchedName]) -> u8 {
    let cost = |bit: &u8| {
        let tag = (*bit == TAG).then_some(*b"<s");
        let sharing = names.iter().filter(|name| name.bit == *bit && name.pair != pair).map(|name| name.pair);
        sharing.chain(tag).map(|other| frequency([pair[0], other[1]]) + frequency([other[0], pair[1]])).sum::<usize>()
    };
    NAMES.into_iter().min_by_key(cost).unwrap_or(NAMES[0])
}

/// How frequent two letters in a row are in English words: 0 for the rarest.
fn frequency(pair: [u8; 2]) -> usize {
    let known = FREQUENT.as_bytes().chunks(3).position(|known| known.starts_with(&pair));
    known.map_or(0, |rank| FREQUENT.len() / 3 - rank)
}

/// The two letters inside one of the words of a name that are the rarest in English, and how many stand before them.
fn rarest(name: &str) -> Option<(u8, [u8; 2])> {
    let mut pairs = Vec::new();
    let mut before = 0;
    for word in name.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        for (place, pair) in
            word.as_bytes().windows(2).enumerate().filter(|(_, pair)| pair.iter().all(u8::is_ascii_alphabetic))
        {
            if let [first, second] = pair {
                pairs.push((before + place, [first.to_ascii_lowercase(), second.to_ascii_lowercase()]));
            }
        }
        before += word.len();
    }
    let (before, pair) = pairs.into_iter().min_by_key(|(_, pair)| frequency(*pair))?;
    Some((u8::try_from(before).ok()?, pair))
}

/// Pairs of letters in English words, the most frequent first.
const FREQUENT: &str = "\
    th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri \
    ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut \
    ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi \
    ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov \
    by rm ep tt oc fa ef cu rn sc gi da yo cr cl du ga qu ue ff ba ey ls va um pp ua up lu go ht ru ug ds lt pi \
    rc rr eg au ck ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob mm fu ph og ms ye ud mb";
