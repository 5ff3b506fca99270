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

/// What the line of this place says of its country, or the heading or key above it; `None` where nothing does.
pub(super) fn sign(text: &str, start: usize, end: usize) -> Option<Sign> {
    let bytes = text.as_bytes();
    let edge = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let from = bytes.get(..start)?.iter().rev().take(ASIDE).take_while(|byte| !edge(byte)).count();
    let to = bytes.get(end..)?.iter().take(ASIDE).take_while(|byte| !edge(byte)).count();
    let before = whole(text, start - from, start);
    let after = whole(text, end, end + to);
    let own = last(before, false).or_else(|| first(after));
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
        } else if letter == '+' && rest.as_bytes().get(1).is_some_and(u8::is_ascii_digit) {
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

fn of_word(word: &str, previous: &str, key: bool) -> Option<Sign> {
    let is = |words: &str| words.split_ascii_whitespace().any(|known| known == word);
    if is(UK) || previous == "Northern" && word == "Ireland" || previous == "United" && word == "Kingdom" {
        return Some(Sign::British);
    }
    if key && is(UK_CODES) {
        return Some(Sign::British);
    }
    let wales = word == "Wales" && previous != "South";
    if wales {
        return Some(Sign::British);
    }
    let named = is(COUNTRIES) || word == "Wales" || word == "Ireland" && previous != "Northern";
    let named = named
        || ["States", "Emirates"].contains(&word) && previous == "United"
        || word == "Zealand" && previous == "New";
    // Small letters are as often a language, or a word.
    let known = |codes: &str| codes.split_ascii_whitespace().any(|code| code.eq_ignore_ascii_case(word));
    let capitals = word.bytes().all(|byte| byte.is_ascii_uppercase());
    let coded = key
        && word.len() == 2
        && (capitals && known(CODES) || known(NO_LANGUAGES) && word.bytes().all(|byte| byte.is_ascii_lowercase()));
    (named || coded).then_some(Sign::Foreign)
}

const UK: &str = "UK Britain British England Scotland Scottish Cymru";
const UK_CODES: &str = "GB gb uk GBR en-GB";

/// Countries and their people, by the word that is their own.
const COUNTRIES: &str = "USA America American Americans Canada Canadian Australia Australian Zealander Irish Éire ROI Germany German Deutschland France French \
    Spain Spanish España Italy Italian Italia Portugal Portuguese Netherlands Dutch Nederland Belgium Belgian Luxembourg Austria Austrian \
    Österreich Switzerland Swiss Schweiz Suisse Denmark Danish Sweden Swedish Sverige Norway Norwegian Norge Finland Finnish Suomi Iceland \
    Icelandic Poland Polska Czechia Czech Slovakia Slovenia Hungary Hungarian Romania Romanian Bulgaria Bulgarian Greece Greek Cyprus \
    Croatia Serbia Bosnia Albania Kosovo Macedonia Montenegro Malta Estonia Latvia Lithuania Ukraine Ukrainian Russia Russian Belarus \
    Moldova Turkey Türkiye Israel Palestine Lebanon Egypt Morocco Tunisia Algeria Nigeria Ghana Kenya Uganda Tanzania Zimbabwe Botswana \
    Namibia Ethiopia Africa African India Indian Pakistan Bangladesh Nepal Lanka China Chinese Taiwan Japan Japanese Korea Korean Malaysia \
    Singapore Indonesia Philippines Thailand Vietnam Cambodia Arabia Qatar Kuwait Bahrain UAE Iran Iraq Afghanistan Brazil Brasil Brazilian \
    Argentina Chile Colombia Peru Mexico México Uruguay Venezuela Ecuador Bolivia Paraguay Jamaica Trinidad Barbados Fiji Samoa Hongkong";

const CODES: &str = "us au ca nz ie de fr es it pt nl be lu at ch dk se no fi is pl cz sk si hu ro bg gr cy hr rs ba al mk me mt ee lv lt ua ru by md tr \
    il lb eg ma tn dz ng gh ke ug tz zw bw na et za in pk bd np lk cn hk tw jp kr my sg id ph th vn kh sa qa kw bh ae ir iq br ar cl co pe mx uy ve ec";

/// Those that are no language and no word.
const NO_LANGUAGES: &str = "us au nz ie za ng gh ke sg hk ae mx jp cn ph";

#[cfg(test)]
mod tests {
    use super::*;
    use Sign::{British, Foreign};

    #[test]
    fn the_nearest_sign_counts() {
        for (text, expected) in [
            ("Germany: 0900", Some(Foreign)),
            ("UK: 0900", Some(British)),
            ("Northern Ireland: 0900", Some(British)),
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
        ] {
            let at = text.len() - 4;
            assert_eq!(sign(text, at, text.len()), expected, "{text:?}");
        }
    }
}
