//! The country that a line of a text is about: lists of many countries are the commonest kind of list.

use crate::vocabulary::slug::slugs;

slugs! {
    /// Which country a text is about, for [`Scan::about`](crate::check::Scan::about).
    ///
    /// ```
    /// use helplines::check::{Region, VerdictKind};
    ///
    /// let text = "Germany: 0900 123 4567";
    /// let kind = |region| helplines::scan(text).about(region).next().map(|mention| mention.verdict().kind());
    /// assert_eq!(kind(Region::Unsaid), Some(VerdictKind::Foreign));
    /// assert_eq!(kind(Region::Uk), Some(VerdictKind::Charged));
    /// ```
    Region, "region";
    /// Not known: a line is taken for British unless a heading, a key, a flag, a country or a dialling code near by says
    /// that it is about another country.
    Unsaid = "unsaid": "Not said",
    /// The UK alone, whatever countries it names.
    Uk = "uk": "The UK",
    /// Several countries: a line is taken for British only where something near by says so.
    Mixed = "mixed": "Several countries",
}

/// What a text says of its country near a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    British,
    Foreign,
}

/// How far above a line a heading may stand, in bytes and in lines.
const ABOVE: usize = 1200;
const LINES: usize = 16;
/// How much of a line is read on each side.
const ASIDE: usize = 160;
/// How long what stands in brackets behind a number may be, to say its country.
const BRACKET: usize = 20;

/// What the line of this place says of its country, or the heading or key above it; `None` where nothing does.
pub(super) fn sign(text: &str, start: usize, end: usize) -> Option<Sign> {
    let bytes = text.as_bytes();
    let edge = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let from = bytes.get(..start)?.iter().rev().take(ASIDE).take_while(|byte| !edge(byte)).count();
    let to = bytes.get(end..)?.iter().take(ASIDE).take_while(|byte| !edge(byte)).count();
    let before = whole(text, start - from, start);
    let after = whole(text, end, end + to);
    // "1-888-773-8368 (US)"
    let bracket = after.trim_start_matches(is_mark).strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let bracket = bracket.filter(|(inner, _)| inner.len() <= BRACKET).and_then(|(inner, _)| last(inner, true));
    let own = bracket.or_else(|| last(before, false)).or_else(|| first(after));
    if own.is_some() {
        return own;
    }
    let above = whole(text, start.saturating_sub(ABOVE), start - from);
    let mut lines =
        above.rsplit('\n').map(|line| line.trim_matches(is_dress)).filter(|line| !line.is_empty()).take(LINES);
    lines.find_map(|line| {
        let words = line.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).count();
        // A sentence is no heading.
        (words <= 5 && !line.contains(['.', '?'])).then(|| last(line, true)).flatten()
    })
}

/// The stretch without the parts of letters at its ends.
fn whole(text: &str, mut from: usize, mut to: usize) -> &str {
    while !text.is_char_boundary(from) {
        from += 1;
    }
    while !text.is_char_boundary(to) {
        to = to.saturating_sub(1);
    }
    text.get(from..to).unwrap_or_default()
}

/// What stands around the words of a heading or a key.
fn is_dress(letter: char) -> bool {
    letter.is_whitespace() || "#*_-{}[]\"'`:=,|<>/()".contains(letter)
}

/// What may stand between a number and brackets behind it.
fn is_mark(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '*' | '"' | '\'' | '`' | '_')
}

/// The last sign in a line; a heading alone may name its country by two letters.
fn last(line: &str, heading: bool) -> Option<Sign> {
    let mut found = None;
    each(line, heading, |sign| {
        found = Some(sign);
        true
    });
    found
}

fn first(line: &str) -> Option<Sign> {
    let mut found = None;
    each(line, false, |sign| {
        found = Some(sign);
        false
    });
    found
}

fn each(line: &str, heading: bool, mut tell: impl FnMut(Sign) -> bool) {
    let mut previous = "";
    let mut at = 0;
    while let Some(letter) = line.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = line.get(at..).unwrap_or_default();
        let mut length = letter.len_utf8();
        let mut sign = None;
        if is_regional(letter) {
            let second = rest.chars().nth(1).filter(|second| is_regional(*second));
            length += second.map_or(0, char::len_utf8);
            let british = (letter, second) == ('\u{1f1ec}', Some('\u{1f1e7}'));
            sign = second.map(|_| if british { Sign::British } else { Sign::Foreign });
        } else if letter == '\u{1f3f4}' {
            // The flags of England, Scotland and Wales are a black one with a tag.
            sign = rest.chars().nth(1).filter(|tag| *tag == '\u{e0067}').map(|_| Sign::British);
        } else if letter == '+' && !heading && matches!(rest.as_bytes().get(1), Some(b'1'..=b'9')) {
            sign = (!rest.starts_with("+44")).then_some(Sign::Foreign);
        } else if letter.is_alphabetic() {
            length = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
            let word = rest.get(..length).unwrap_or_default();
            let before = line.get(..at).unwrap_or_default();
            let behind = rest.get(length..).unwrap_or_default();
            sign = of_word(word, previous, is_key(before, behind) || heading && before.is_empty() && behind.is_empty());
            previous = word;
        }
        if sign.is_some_and(|sign| !tell(sign)) {
            return;
        }
        at += length;
    }
}

fn is_regional(letter: char) -> bool {
    ('\u{1f1e6}'..='\u{1f1ff}').contains(&letter)
}

/// Whether a word fills a key, a field or brackets: two letters are a country there alone.
fn is_key(before: &str, behind: &str) -> bool {
    let opened = before.trim_end_matches(' ').is_empty()
        || before.ends_with(['"', '\'', '[', '(', '|', ',', '{', '\t', '-'])
        || before.ends_with("| ");
    let closed = behind.is_empty()
        || behind.starts_with(['"', '\'', ']', ')', ':', '=', '|', ',', '\t'])
        || behind.starts_with(" |")
        || behind.starts_with(" -");
    opened && closed
}

/// What a word says; `key` where it fills a key, a field or brackets.
fn of_word(word: &str, previous: &str, key: bool) -> Option<Sign> {
    // Countries have a capital, but for codes in a key.
    let capital = word.starts_with(char::is_uppercase);
    if !capital && !key {
        return None;
    }
    let is = |words: &[&str]| words.binary_search(&word).is_ok();
    let after = |first: &str, second: &str| previous == first && word == second;
    let british = is(UK)
        || key && is(UK_CODES)
        || after("Northern", "Ireland")
        || after("N", "Ireland")
        || after("United", "Kingdom");
    if british || word == "Wales" && previous != "South" {
        return Some(Sign::British);
    }
    let named = is(COUNTRIES)
        || after("South", "Wales")
        || after("United", "States")
        || after("United", "Emirates")
        || after("New", "Zealand");
    // Small letters are as often a language, or a word.
    let coded = key && (is(CODES) || is(NO_LANGUAGES));
    (named || coded).then_some(Sign::Foreign)
}

/// The United Kingdom and its parts, by the word that is their own.
const UK: &[&str] = &["Britain", "British", "Cymru", "England", "NI", "Scotland", "Scottish", "UK", "Ulster"];
/// The same as a key.
const UK_CODES: &[&str] = &["GB", "GBR", "gb", "uk"];

/// Countries and their people, by the word that is their own.
const COUNTRIES: &[&str] = &[
    "Afghanistan",
    "Africa",
    "African",
    "Albania",
    "Algeria",
    "America",
    "American",
    "Americans",
    "Arabia",
    "Argentina",
    "Australia",
    "Australian",
    "Austria",
    "Austrian",
    "Bahrain",
    "Bangladesh",
    "Barbados",
    "Belarus",
    "Belgian",
    "Belgium",
    "Bolivia",
    "Bosnia",
    "Botswana",
    "Brasil",
    "Brazil",
    "Brazilian",
    "Bulgaria",
    "Bulgarian",
    "Cambodia",
    "Canada",
    "Canadian",
    "Chile",
    "China",
    "Chinese",
    "Colombia",
    "Croatia",
    "Cyprus",
    "Czech",
    "Czechia",
    "Danish",
    "Denmark",
    "Deutschland",
    "Dutch",
    "Ecuador",
    "Egypt",
    "España",
    "Estonia",
    "Ethiopia",
    "Fiji",
    "Finland",
    "Finnish",
    "France",
    "French",
    "German",
    "Germany",
    "Ghana",
    "Greece",
    "Greek",
    "Hongkong",
    "Hungarian",
    "Hungary",
    "Iceland",
    "Icelandic",
    "India",
    "Indian",
    "Indonesia",
    "Iran",
    "Iraq",
    "Ireland",
    "Irish",
    "Israel",
    "Italia",
    "Italian",
    "Italy",
    "Jamaica",
    "Japan",
    "Japanese",
    "Kenya",
    "Korea",
    "Korean",
    "Kosovo",
    "Kuwait",
    "Lanka",
    "Latvia",
    "Lebanon",
    "Lithuania",
    "Luxembourg",
    "Macedonia",
    "Malaysia",
    "Malta",
    "Mexico",
    "Moldova",
    "Montenegro",
    "Morocco",
    "México",
    "Namibia",
    "Nederland",
    "Nepal",
    "Netherlands",
    "Nigeria",
    "Norge",
    "Norway",
    "Norwegian",
    "Pakistan",
    "Palestine",
    "Paraguay",
    "Peru",
    "Philippines",
    "Poland",
    "Polska",
    "Portugal",
    "Portuguese",
    "Qatar",
    "ROI",
    "Romania",
    "Romanian",
    "Russia",
    "Russian",
    "Samoa",
    "Schweiz",
    "Serbia",
    "Singapore",
    "Slovakia",
    "Slovenia",
    "Spain",
    "Spanish",
    "Suisse",
    "Suomi",
    "Sverige",
    "Sweden",
    "Swedish",
    "Swiss",
    "Switzerland",
    "Taiwan",
    "Tanzania",
    "Thailand",
    "Trinidad",
    "Tunisia",
    "Turkey",
    "Türkiye",
    "UAE",
    "USA",
    "Uganda",
    "Ukraine",
    "Ukrainian",
    "Uruguay",
    "Venezuela",
    "Vietnam",
    "Zealander",
    "Zimbabwe",
    "Éire",
    "Österreich",
];

/// Countries by their codes (ISO 3166-1), as keys.
const CODES: &[&str] = &[
    "AE", "AL", "AR", "AT", "AU", "BA", "BD", "BE", "BG", "BH", "BR", "BW", "BY", "CA", "CH", "CL", "CN", "CO", "CY",
    "CZ", "DE", "DK", "DZ", "EC", "EE", "EG", "ES", "ET", "FI", "FR", "GH", "GR", "HK", "HR", "HU", "ID", "IE", "IL",
    "IN", "IQ", "IR", "IS", "IT", "JP", "KE", "KH", "KR", "KW", "LB", "LK", "LT", "LU", "LV", "MA", "MD", "ME", "MK",
    "MT", "MX", "MY", "NA", "NG", "NL", "NO", "NP", "NZ", "PE", "PH", "PK", "PL", "PT", "QA", "RO", "RS", "RU", "SA",
    "SE", "SG", "SI", "SK", "TH", "TN", "TR", "TW", "TZ", "UA", "UG", "US", "UY", "VE", "VN", "ZA", "ZW",
];

/// Codes in small letters that are no language and no word.
const NO_LANGUAGES: &[&str] =
    &["ae", "au", "cn", "gh", "hk", "ie", "jp", "ke", "mx", "ng", "nz", "ph", "sg", "us", "za"];

#[cfg(test)]
mod tests {
    use super::*;
    use Sign::{British, Foreign};

    #[test]
    fn every_list_is_in_order() {
        for words in [UK, UK_CODES, COUNTRIES, CODES, NO_LANGUAGES] {
            assert!(words.is_sorted_by(|a, b| a < b), "{words:?}");
        }
    }

    #[test]
    fn the_nearest_sign_counts() {
        for (text, expected) in [
            ("Germany: 0900", Some(Foreign)),
            ("UK: 0900", Some(British)),
            ("Northern Ireland: 0900", Some(British)),
            ("N. Ireland: 0900", Some(British)),
            ("Ireland: 0900", Some(Foreign)),
            ("New South Wales 0900", Some(Foreign)),
            ("\u{1f1fa}\u{1f1f8} 0900", Some(Foreign)),
            ("\u{1f1ec}\u{1f1e7} 0900", Some(British)),
            ("\"us\": \"0900", Some(Foreign)),
            ("| AU | 0900", Some(Foreign)),
            ("CALL US ON 0900", None),
            ("tell us: 0900", None),
            ("## Australia\nLifeline\n0900", Some(Foreign)),
            ("## Australia\nLifeline\n## United Kingdom\n0900", Some(British)),
            ("We moved here from France last year.\nRing 0900", None),
            ("+49 30 123, 0900", Some(Foreign)),
            ("1-888 (UK) / 0900 (US)", Some(Foreign)),
            ("**0900** (UK) / 1-888 (US)", Some(British)),
        ] {
            let at = text.find("0900").unwrap();
            assert_eq!(sign(text, at, at + 4), expected, "{text:?}");
        }
    }
}
