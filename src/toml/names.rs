//! Makes the lists by which texts are read: what services are called, their hosts, and the names that are looked for.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use std::collections::{HashMap, HashSet};

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

/// The letters and digits of words, in lower case, and "and" for its sign.
fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    push_key(&mut key, text);
    key
}

fn push_key(key: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'&' => key.push_str("and"),
            _ if byte.is_ascii_alphanumeric() => key.push(char::from(byte.to_ascii_lowercase())),
            _ => {}
        }
    }
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

/// How a name is read, and whose it is.
struct Naming {
    form: Form,
    /// How many letters its first word has, at the least.
    first: u8,
    owners: Vec<(u32, Fit)>,
}

impl Naming {
    /// The name, with those first whom it fits best.
    fn name(mut self, key: String) -> Name {
        self.owners.sort_unstable();
        self.owners.dedup_by_key(|(owner, _)| *owner);
        self.owners.sort_unstable_by_key(|(owner, fit)| (*fit, *owner));
        let owners = self.owners.into_iter().map(|(owner, _)| owner).collect();
        Name { key: Text::Owned(key), form: self.form, first: self.first, owners }
    }
}

/// The names by their keys, and the words that they begin with.
#[derive(Default)]
struct Namings {
    by_key: HashMap<String, Naming>,
    first_words: HashSet<String>,
}

/// How many letters and digits the first word has.
fn first_word(name: &str) -> u8 {
    let letters = name.bytes().skip_while(|byte| !byte.is_ascii_alphanumeric());
    u8::try_from(letters.take_while(u8::is_ascii_alphanumeric).count()).unwrap_or(u8::MAX)
}

/// Marks between the words of a name.
const BETWEEN: [char; 8] = [' ', '-', '/', '(', ')', ',', ';', ':'];

impl Namings {
    fn add(&mut self, name: &str, owner: usize, fit: Fit) {
        let (key, first) = (key(name), first_word(name));
        let Some(owner) = u32::try_from(owner).ok().filter(|_| key.len() >= SHORTEST) else { return };
        let word = name.split(BETWEEN).map(self::key).find(|word| !word.is_empty()).unwrap_or_default();
        if !self.first_words.contains(&word) {
            self.first_words.insert(word);
        }
        let new = || Naming { form: form(name), first, owners: Vec::new() };
        let naming = self.by_key.entry(key).or_insert_with(new);
        naming.first = first.min(naming.first);
        naming.owners.push((owner, fit));
    }

    /// Gives each name that stands inside a longer one to its owner too: the NSPCC covers the NSPCC Helpline. A name in front
    /// of a nation does not: "Victim Support" does not have the number of Victim Support Scotland.
    fn cover(&mut self, text: &str, owner: usize, (fit, length): Fit) {
        let Ok(owner) = u32::try_from(owner) else { return };
        // The words one after another, and where each begins.
        let (mut letters, mut starts) = (String::with_capacity(text.len()), Vec::new());
        for word in text.split(BETWEEN) {
            let start = letters.len();
            push_key(&mut letters, word);
            starts.extend((letters.len() > start).then_some(start));
        }
        starts.push(letters.len());
        let word = |place: usize| letters.get(*starts.get(place)?..*starts.get(place + 1)?);
        for (place, start) in starts.iter().enumerate() {
            if !word(place).is_some_and(|word| self.first_words.contains(word)) {
                continue;
            }
            for (count, end) in starts.iter().enumerate().skip(place + 1).take(LONGEST) {
                let another = count > place + 1 && word(count).is_some_and(|next| NATIONS.contains(&next));
                let naming = letters.get(*start..*end).filter(|_| !another).and_then(|run| self.by_key.get_mut(run));
                if let Some(naming) = naming {
                    naming.owners.push((owner, (fit + u8::from(place > 0), length)));
                }
            }
        }
    }

    /// The names in order.
    fn names(self) -> Names {
        let mut names: Vec<Name> = self.by_key.into_iter().map(|(key, naming)| naming.name(key)).collect();
        names.sort_unstable_by(|a, b| a.key.cmp(&b.key));
        Names::of(names)
    }
}

/// Most words in a row that are taken for a name inside a longer one.
const LONGEST: usize = 9;
/// Words behind a name that make another organisation of it.
const NATIONS: [&str; 6] = ["scotland", "wales", "cymru", "ni", "northern", "england"];

/// What services are called, and whose each name is.
pub(super) fn names(contacts: &[Contact], retired: &[RetiredEntry]) -> Names {
    let mut namings = Namings::default();
    for (place, contact) in contacts.iter().enumerate() {
        add_contact(&mut namings, contact, place);
    }
    for (place, entry) in retired.iter().enumerate() {
        add_retired(&mut namings, entry, contacts.len() + place, contacts);
    }
    for (place, contact) in contacts.iter().enumerate() {
        let fields = [contact.name(), contact.organisation(), contact.mention()];
        for field in fields.into_iter().chain(contact.short_names()) {
            namings.cover(field, place, (5, contact.name().len()));
        }
    }
    for (place, entry) in retired.iter().enumerate().filter(|(_, entry)| entry.status() == Status::Elsewhere) {
        namings.cover(entry.was(), contacts.len() + place, (7, 0));
    }
    namings.names()
}

fn add_contact(namings: &mut Namings, contact: &Contact, place: usize) {
    let length = contact.name().len();
    let bare = contact.mention().trim_start_matches("the ");
    // "the police" has no capital, and is one.
    if contact.mention().starts_with("the ") || is_name(bare) {
        namings.add(bare, place, (0, length));
    }
    for name in names_in(contact.name()).filter(|name| is_name(name)) {
        namings.add(name, place, (0, length));
        // "Paladin, National Stalking Advocacy Service"
        if let Some((short, _)) = name.split_once(", ") {
            namings.add(short, place, (0, length));
        }
    }
    contact.short_names().for_each(|name| namings.add(name, place, (1, length)));
    // The NSPCC is first of all the NSPCC Helpline, then Childline.
    for name in names_in(contact.organisation()).filter(|name| is_name(name)) {
        let fit = if contact.name().starts_with(name) { 2 } else { 3 };
        namings.add(name, place, (fit, length));
    }
}

/// Adds the names of others whose numbers are known, and those that are out of date, which lead to who took their place.
fn add_retired(namings: &mut Namings, entry: &RetiredEntry, place: usize, contacts: &[Contact]) {
    if entry.status() == Status::Elsewhere {
        let whose = entry.was().split(", ").next().unwrap_or_default();
        // An ordinary word is too little to go by.
        let names = names_in(whose).filter(|name| is_name(name) && !is_ordinary(name));
        names.for_each(|name| namings.add(name, place, (4, 0)));
    } else if entry.is_about(Subject::Name) {
        let place_of = |id| contacts.binary_search_by(|contact| contact.id().cmp(id)).ok();
        let instead = entry.instead_id().and_then(place_of).unwrap_or(place);
        let names = entry.spellings().filter(|name| !name.bytes().any(|byte| byte.is_ascii_digit()));
        names.for_each(|name| namings.add(name, instead, (1, 0)));
    }
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
