//! The numbers of a cell, in any spelling: two in one cell, what to press, an extension, and what is said of each.

use helplines::ChannelKind;
use helplines::number::{NumberKind, PhoneError, PhoneNumber, SmsCode};

use super::remarks;

/// Fewest digits of what may be a number: no number has fewer than 999.
const FEWEST: usize = 3;
/// Digits of a national number, its leading 0 not counted.
const SIGNIFICANT: std::ops::RangeInclusive<usize> = 9..=10;

/// The areas, and blocks of areas, that have numbers of ten digits with the 0 (Ofcom's numbering data); all others have
/// eleven.
const TEN_DIGITS: [&str; 42] = [
    "01204", "01208", "01254", "01276", "01297", "01298", "01363", "01364", "01384", "01386", "01404", "01420",
    "01460", "01461", "01480", "01488", "01524", "01527", "01562", "01566", "01606", "01629", "01635", "01647",
    "01659", "01695", "0169772", "0169773", "01726", "01744", "01750", "01768", "01827", "01837", "01884", "01900",
    "01905", "01935", "01946", "01949", "01963", "01995",
];

/// A number of a cell.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    /// As it stands in the cell.
    pub written: String,
    pub kind: ChannelKind,
    pub value: Result<String, Wrong>,
    /// The word to send.
    pub keyword: Option<String>,
    /// A zero that the spreadsheet took away was put back.
    pub mended: bool,
    /// It has ten digits, as few areas do.
    pub short: bool,
    /// Of which number of the cell the words are is not plain.
    pub mixed: bool,
    /// What to do once somebody answers: "then option 2".
    pub then: Option<String>,
    /// What else is said of it, before and behind it.
    pub label: String,
}

/// Why it is no number that a contact can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    Phone(PhoneError),
    /// What a spreadsheet makes of a number that it takes for a quantity.
    Rounded,
    /// A number as dialled next door.
    NoAreaCode,
    Fax,
    /// The cell says that it, or another beside it, is old or wrong.
    Gone,
    /// Ten digits where eleven are needed.
    LostDigit,
    Abroad,
    /// Whether it is called, texted or typed to is not plain.
    NoChannel,
}

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Phone(error) => error.fmt(f),
            Self::Rounded => f.write_str(
                "the spreadsheet took the number for a quantity and rounded it: set the format of the column to Text, type \
                 the number again, and save as CSV",
            ),
            Self::NoAreaCode => f.write_str("the area code is missing: expected a number that begins with 0"),
            Self::Fax => f.write_str("a fax number: expected a number to call or to text"),
            Self::Gone => f.write_str("the cell says that a number is old, closed or wrong: expected only what works now"),
            Self::LostDigit => f.write_str("10 digits: expected 11 in this area"),
            Self::Abroad => f.write_str("a number of another country: expected one of the UK, as in 01632 960123"),
            Self::NoChannel => f.write_str(
                "it is not plain whether to call or to text it: expected it in a column of its own, such as text, whatsapp \
                 or textphone",
            ),
        }
    }
}

/// Goes through the numbers of a cell, and leaves the words of one that has none.
pub fn read(cell: &str, kind: ChannelKind) -> Vec<Found> {
    if is_rounded(cell) {
        return vec![found(cell, kind, Err(Wrong::Rounded), false)];
    }
    // What a program adds to a quantity.
    let quantity = cell.strip_suffix(".0").filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let cell = quantity.unwrap_or(cell);
    let mut all: Vec<Found> = Vec::new();
    // What stands alone before a number is said of it, and what follows one belongs to that.
    let mut before = String::new();
    let mut mixed = false;
    for segment in segments(cell) {
        let pieces = pieces(segment);
        let begins = matches!(pieces.first(), Some(Piece::Number(_)));
        let has_number = pieces.iter().any(|piece| matches!(piece, Piece::Number(_)));
        for (place, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Number(written) => {
                    let label = std::mem::take(&mut before);
                    let mut number = number(written, kind, &label);
                    number.label = join(&number.label, &plain_label(&label));
                    all.push(number);
                }
                Piece::Words(words) => {
                    let is_last = !pieces.iter().skip(place + 1).any(|piece| matches!(piece, Piece::Number(_)));
                    match all.last_mut() {
                        Some(last) if is_last && (has_number || then(words).is_some()) => follow(last, words),
                        // "01632 960123 (day) 01632 960124 (night)".
                        Some(last) if place > 0 && (is_bracketed(words) || then(words).is_some()) => {
                            follow(last, words)
                        }
                        Some(_) if begins && !words.ends_with(':') && says_something(words) => {
                            mixed = true;
                        }
                        _ => before = join(&before, words),
                    }
                }
            }
        }
    }
    if let (Some(last), false) = (all.last_mut(), before.is_empty()) {
        follow(last, &before);
    }
    let gone = remarks::is_gone_number(cell);
    for number in &mut all {
        if mixed {
            number.mixed = true;
            number.label = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        if gone && number.value.is_ok() {
            number.value = Err(Wrong::Gone);
        } else if mixed && is_word_of(cell, &OTHER_CHANNELS) {
            number.value = Err(Wrong::NoChannel);
        }
    }
    all
}

/// Words of another way than calling.
pub const OTHER_CHANNELS: [&str; 8] = ["text", "texts", "texting", "sms", "whatsapp", "minicom", "textphone", "fax"];

/// What stands behind a number that is not for calling, word for word.
const CHANNELS: [(ChannelKind, &str); 3] = [
    (
        ChannelKind::Sms,
        "text, texts, sms, text only, texts only, sms only, text messages, text messages only, text service, text line, \
         text number, for texts, by text, text us, mobile text only",
    ),
    (ChannelKind::Whatsapp, "whatsapp, whatsapp only, whatsapp number, on whatsapp"),
    (ChannelKind::Textphone, "minicom, textphone, minicom only, textphone only"),
];

fn is_bracketed(words: &str) -> bool {
    words.starts_with(['(', '[']) && words.ends_with([')', ']'])
}

fn says_something(words: &str) -> bool {
    !plain_label(words).is_empty() || is_word_of(words, &OTHER_CHANNELS)
}

/// Takes a number for what the words behind it say that it is.
fn settle_channel(number: &mut Found, words: &str) {
    let plain = words.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    let known = CHANNELS.iter().find(|(_, phrases)| phrases.split(", ").any(|phrase| phrase == plain));
    match known {
        _ if number.kind != ChannelKind::Phone || number.value.is_err() => {}
        Some((ChannelKind::Sms, _)) => {
            let value = number.value.as_deref().unwrap_or_default();
            let value = SmsCode::parse(value, None).map(|code| code.as_str().to_owned()).map_err(Wrong::Phone);
            (number.kind, number.value) = (ChannelKind::Sms, value);
        }
        Some((kind, _)) => number.kind = *kind,
        None if is_word_of(words, &OTHER_CHANNELS) => number.value = Err(Wrong::NoChannel),
        None => {}
    }
}

/// What stands behind a number: what to press, or words about it.
fn follow(number: &mut Found, words: &str) {
    let (then, rest) = match then(words) {
        Some((then, rest)) => (Some(then), rest),
        None => (None, words),
    };
    if let Some(then) = then {
        number.then = Some(number.then.take().map_or(then.clone(), |first| format!("{first}, {then}")));
    }
    if is_word_of(rest, &["fax"]) {
        number.value = Err(Wrong::Fax);
    }
    let kind = number.kind;
    settle_channel(number, rest);
    let label = if number.kind == kind { plain_label(rest) } else { String::new() };
    number.label = join(&number.label, &label);
}

fn join(first: &str, second: &str) -> String {
    let parts: Vec<&str> = [first, second].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("; ")
}

/// 1.865E+09: what a number becomes in a narrow column.
fn is_rounded(cell: &str) -> bool {
    let Some((digits, power)) = cell.split_once(['E', 'e']) else { return false };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(&digits.replacen('.', "", 1)) && is_digits(power.trim_start_matches('+'))
}

/// The parts of a cell that line breaks and signs keep apart.
fn segments(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell
        .split(['\n', ';', ',', '|', '/', '&'])
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" and "));
    parts.map(str::trim).filter(|part| !part.is_empty())
}

enum Piece {
    Number(String),
    Words(String),
}

/// The numbers of a segment and the words between them.
fn pieces(segment: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    let mut letters = segment.char_indices().peekable();
    let mut previous = ' ';
    while let Some((start, letter)) = letters.next() {
        let begins = letter.is_ascii_digit() || matches!(letter, '+' | '(');
        let run = if begins && !previous.is_alphanumeric() { run(segment.get(start..).unwrap_or_default()) } else { 0 };
        previous = letter;
        let Some(written) = segment.get(start..start + run).filter(|_| run > 0) else {
            words.push(letter);
            continue;
        };
        while letters.next_if(|(place, _)| *place < start + run).is_some() {}
        previous = '0';
        let numbers = apart(written);
        // "ext. 123" and "option 101" are no numbers to call.
        let is_step = words.split(|letter: char| !letter.is_alphabetic()).rfind(|word| !word.is_empty());
        let is_step = is_step.is_some_and(|word| STEPS.iter().any(|step| step.eq_ignore_ascii_case(word)));
        let few = |number: &&str| digits(number).len() < if is_step { 7 } else { FEWEST };
        if numbers.iter().all(&few) {
            words.push_str(written);
            continue;
        }
        for number in numbers {
            if few(&number) {
                words.push_str(number);
                continue;
            }
            let said = words.trim();
            if !said.is_empty() {
                pieces.push(Piece::Words(said.to_owned()));
            }
            words.clear();
            pieces.push(Piece::Number(number.to_owned()));
        }
    }
    let said = words.trim();
    if !said.is_empty() {
        pieces.push(Piece::Words(said.to_owned()));
    }
    pieces
}

/// How long a run of digits and what stands between them is, from its start.
fn run(text: &str) -> usize {
    let inside = |letter: char| letter.is_ascii_digit() || is_between(letter) || letter == '+';
    let length = text.find(|letter| !inside(letter)).unwrap_or(text.len());
    let run = text.get(..length).unwrap_or_default();
    let run = run.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    // "9.30am", "1st" and "9:30" are no numbers.
    let next = text.get(run.len()..).and_then(|rest| rest.chars().next());
    if next.is_some_and(|next| next.is_alphanumeric() || next == ':') {
        return run.rfind(' ').map_or(0, |end| run.get(..end).map_or(0, |run| run.trim_end().len()));
    }
    run.len()
}

fn is_between(letter: char) -> bool {
    matches!(letter, ' ' | '-' | '.' | '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The numbers of a run: another begins with a 0 or a + behind a whole one, or behind what is none; and what stands
/// behind the longest number there is belongs to no number.
fn apart(run: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before = 'x';
    for (place, letter) in run.char_indices() {
        let first = (letter.is_ascii_digit() || letter == '+') && is_between(before);
        before = letter;
        let so_far = run.get(start..place).unwrap_or_default();
        let (begun, count) = (so_far.trim_start_matches('('), digits(so_far).len());
        let (fewest, most) = match begun {
            _ if begun.starts_with("00") => (14, 15),
            _ if begun.starts_with('+') => (12, 13),
            _ => (10, 11),
        };
        let another = matches!(letter, '0' | '+') && !(begun.starts_with(['0', '+']) && count < fewest);
        if first && count > 0 && (another || count >= most) {
            parts.push(so_far);
            start = place;
        }
    }
    parts.extend(run.get(start..));
    parts
        .into_iter()
        .map(|part| part.trim_matches(|letter: char| is_between(letter)))
        .filter(|part| !part.is_empty())
        .collect()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn found(written: &str, kind: ChannelKind, value: Result<String, Wrong>, mended: bool) -> Found {
    let label = String::new();
    Found {
        written: written.to_owned(),
        kind,
        value,
        keyword: None,
        mended,
        short: false,
        mixed: false,
        then: None,
        label,
    }
}

/// Reads a number; the words before it may say that it is for texts.
fn number(written: &str, kind: ChannelKind, label: &str) -> Found {
    if is_word_of(label, &OTHER_CHANNELS) && is_word_of(label, &["no", "not", "don", "dont"]) {
        return found(written, kind, Err(Wrong::NoChannel), false);
    }
    let mut found = whole_number(written, kind, label);
    if let Ok(value) = &found.value
        && kind != ChannelKind::Sms
    {
        let digits = digits(value);
        if value.starts_with('+') || value.starts_with("00") {
            found.value = Err(Wrong::Abroad);
        } else if digits.len() == 10 && digits.starts_with("01") {
            found.short = TEN_DIGITS.iter().any(|area| digits.starts_with(area));
            if !found.short {
                found.value = Err(Wrong::LostDigit);
            }
        }
    }
    found
}

fn whole_number(written: &str, kind: ChannelKind, label: &str) -> Found {
    let kind = match kind {
        ChannelKind::Phone if is_word_of(label, &["text", "texts", "sms"]) => ChannelKind::Sms,
        ChannelKind::Phone if is_word_of(label, &["whatsapp"]) => ChannelKind::Whatsapp,
        ChannelKind::Phone if is_word_of(label, &["minicom", "textphone"]) => ChannelKind::Textphone,
        kind => kind,
    };
    if is_word_of(label, &["fax"]) {
        return found(written, kind, Err(Wrong::Fax), false);
    }
    let plain = grouped(written);
    if kind == ChannelKind::Sms {
        let keyword = keyword(label);
        let value =
            SmsCode::parse(&plain, keyword.as_deref()).map(|code| code.as_str().to_owned()).map_err(Wrong::Phone);
        return Found { keyword, ..found(written, kind, value, false) };
    }
    match PhoneNumber::parse(&plain) {
        Ok(number) => {
            let abroad = kind == ChannelKind::Phone && number.kind() == NumberKind::FromAbroad;
            found(written, if abroad { ChannelKind::PhoneFromAbroad } else { kind }, Ok(plain), false)
        }
        // A spreadsheet takes a number for a quantity, and a quantity has no 0 at the front.
        Err(_) if SIGNIFICANT.contains(&plain.replace(' ', "").len()) && !plain.starts_with(['0', '+']) => {
            let mended = grouped(&format!("0{plain}"));
            let value = PhoneNumber::parse(&mended).map(|_| mended).map_err(Wrong::Phone);
            found(written, kind, value, true)
        }
        Err(_) if (5..=8).contains(&plain.replace(' ', "").len()) && !plain.starts_with(['0', '+']) => {
            found(written, kind, Err(Wrong::NoAreaCode), false)
        }
        Err(error) => found(written, kind, Err(Wrong::Phone(error)), false),
    }
}

/// The word to send: "Text HELP to".
fn keyword(label: &str) -> Option<String> {
    let words: Vec<&str> = label.split_whitespace().collect();
    let at = words.iter().position(|word| word.eq_ignore_ascii_case("text"))?;
    let is_word =
        |word: &&&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let word = words.get(at + 1).filter(is_word)?;
    (words.get(at + 2).is_some_and(|to| to.eq_ignore_ascii_case("to"))).then(|| (*word).to_owned())
}

/// A number as published: as dialled at home, and in groups; those it is written in, or where it has none the usual ones.
fn grouped(written: &str) -> String {
    let plain: String = written.chars().map(|letter| if is_between(letter) { ' ' } else { letter }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = digits(&plain);
    let abroad = plain.strip_prefix("+44").or_else(|| plain.strip_prefix("0044"));
    let abroad = abroad.or_else(|| plain.strip_prefix("44").filter(|_| bare.len() == 12));
    let home = match abroad.map(str::trim) {
        Some(rest) if digits(rest).len() >= *SIGNIFICANT.start() => {
            format!("0{}", rest.strip_prefix('0').unwrap_or(rest).trim())
        }
        _ => plain.clone(),
    };
    if home.contains(' ') || home.len() != 11 || !home.starts_with('0') {
        return home;
    }
    // Ofcom's usual groups; a few areas have others, which no number tells.
    let sizes: &[usize] = match home.as_bytes() {
        [b'0', b'2', ..] => &[3, 4, 4],
        [b'0', b'3' | b'8', ..] | [b'0', b'1', b'1', ..] | [b'0', b'1', _, b'1', ..] => &[4, 3, 4],
        _ => &[5, 6],
    };
    let mut rest = &*home;
    let groups = sizes.iter().map(|size| {
        let (group, behind) = rest.split_at_checked(*size).unwrap_or((rest, ""));
        rest = behind;
        group
    });
    groups.collect::<Vec<_>>().join(" ")
}

/// What to do once somebody answers, at the front of words, and the words behind it: "option 4", "then 2", "ext. 123".
pub fn then(words: &str) -> Option<(String, &str)> {
    let mut rest = words.trim_start_matches(|letter: char| !letter.is_alphanumeric() && letter != '#');
    let mut steps: Vec<String> = Vec::new();
    loop {
        let front = rest.trim_start_matches(|letter: char| letter.is_whitespace() || ",.:(-".contains(letter));
        let (verb, behind) = verb(front).unzip();
        let behind = match (behind, steps.is_empty()) {
            (Some(behind), _) => behind,
            (None, _) => break,
        };
        let behind = behind.trim_start_matches(|letter: char| letter.is_whitespace() || ".:#".contains(letter));
        let length = behind.bytes().take_while(u8::is_ascii_digit).count();
        let (number, behind) = behind.split_at_checked(length)?;
        if number.is_empty() || number.len() > 6 || behind.starts_with(char::is_alphanumeric) {
            break;
        }
        steps.push(format!("then {} {number}", verb.unwrap_or("press")));
        rest = behind;
    }
    let rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || ",.:)-".contains(letter));
    (!steps.is_empty()).then(|| (steps.join(", "), rest))
}

/// Words behind which a number is pressed or asked for.
const STEPS: [&str; 10] = ["ext", "extn", "extension", "x", "option", "opt", "press", "then", "select", "choose"];

/// What is done with the number that follows, and what stands behind the word.
fn verb(text: &str) -> Option<(&'static str, &str)> {
    const VERBS: [(&str, &str); 19] = [
        ("then press option", "option"),
        ("then select option", "option"),
        ("then choose option", "option"),
        ("select option", "option"),
        ("choose option", "option"),
        ("press option", "option"),
        ("then option", "option"),
        ("option", "option"),
        ("opt", "option"),
        ("then press", "press"),
        ("and press", "press"),
        ("press", "press"),
        ("then", "press"),
        ("extension number", "extension"),
        ("extension", "extension"),
        ("extn", "extension"),
        ("ext", "extension"),
        ("select", "press"),
        ("x", "extension"),
    ];
    VERBS.iter().find_map(|(word, verb)| {
        let front = text.get(..word.len()).filter(|front| front.eq_ignore_ascii_case(word))?;
        let behind = text.get(front.len()..)?;
        (!behind.starts_with(char::is_alphabetic)).then_some((*verb, behind))
    })
}

/// Words that only say that a number follows.
const NUMBERED: [&str; 17] = [
    "tel",
    "telephone",
    "phone",
    "call",
    "ring",
    "number",
    "no",
    "on",
    "or",
    "and",
    "t",
    "m",
    "to",
    "text",
    "sms",
    "whatsapp",
    "mob",
];

/// A label without what stands around it and without words that say nothing; empty where nothing is left.
fn plain_label(words: &str) -> String {
    let around = |letter: char| letter.is_whitespace() || ":;,.-()[]\u{2013}\u{2014}*".contains(letter);
    let mut label = words.trim_matches(around);
    let is_bare = label
        .split_whitespace()
        .all(|word| NUMBERED.iter().any(|bare| bare.eq_ignore_ascii_case(word.trim_matches(around))));
    if is_bare || keyword(label).is_some() {
        return String::new();
    }
    for bare in ["tel", "telephone", "phone", "call", "or", "and"] {
        let cut = label.len().checked_sub(bare.len()).filter(|cut| {
            label.get(*cut..).is_some_and(|last| last.eq_ignore_ascii_case(bare))
                && label.get(..*cut).is_some_and(|first| first.ends_with(around))
        });
        label = cut.and_then(|cut| label.get(..cut)).unwrap_or(label).trim_matches(around);
    }
    label.to_owned()
}

fn is_word_of(text: &str, known: &[&str]) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric())
        .any(|word| known.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each number of a cell: the value, what to press, and what is said of it.
    fn all(cell: &str) -> Vec<(String, String, String)> {
        let shown = |found: Found| {
            let value = found.value.unwrap_or_else(|wrong| format!("! {wrong}"));
            (value, found.then.unwrap_or_default(), found.label)
        };
        read(cell, ChannelKind::Phone).into_iter().map(shown).collect()
    }

    #[test]
    fn a_cell_may_hold_any_spelling_and_two_numbers() {
        for (cell, expected) in [
            ("01632 960123", &[("01632 960123", "", "")] as &[_]),
            ("01632960123", &[("01632 960123", "", "")]),
            ("02079460123", &[("020 7946 0123", "", "")]),
            ("08081570123", &[("0808 157 0123", "", "")]),
            ("(01632) 960-123", &[("01632 960 123", "", "")]),
            ("+44 (0)1632 960123", &[("01632 960123", "", "")]),
            ("+441632960123", &[("01632 960123", "", "")]),
            ("44 1632 960123", &[("01632 960123", "", "")]),
            ("0044 20 7946 0123", &[("020 7946 0123", "", "")]),
            ("1632 960123", &[("01632 960123", "", "")]),
            ("1632960123.0", &[("01632 960123", "", "")]),
            ("01632 960123 / 07700 900123", &[("01632 960123", "", ""), ("07700 900123", "", "")]),
            ("01632 960123 or 01632 960124", &[("01632 960123", "", ""), ("01632 960124", "", "")]),
            ("01632 960123\n01632 960124", &[("01632 960123", "", ""), ("01632 960124", "", "")]),
            ("01632 960123 01632 960124", &[("01632 960123", "", ""), ("01632 960124", "", "")]),
            ("01632 960123 option 4", &[("01632 960123", "then option 4", "")]),
            ("01632 960123, option 4, then 2", &[("01632 960123", "then option 4, then press 2", "")]),
            ("01632 960123 (press 1)", &[("01632 960123", "then press 1", "")]),
            ("01632 960123 ext. 123", &[("01632 960123", "then extension 123", "")]),
            ("01632 960123 x123", &[("01632 960123", "then extension 123", "")]),
            ("01632 960123 (ask for the duty team)", &[("01632 960123", "", "ask for the duty team")]),
            (
                "Mon-Fri: 01632 960123; out of hours 01632 960124",
                &[("01632 960123", "", "Mon-Fri"), ("01632 960124", "", "out of hours")],
            ),
            ("Mon-Fri 9-5 01632 960123", &[("01632 960123", "", "Mon-Fri 9-5")]),
            ("Tel: 01632 960123", &[("01632 960123", "", "")]),
            ("101", &[("101", "", "")]),
            ("see website", &[]),
            ("01632 960123 (24 hours)", &[("01632 960123", "", "24 hours")]),
            ("01632 960123 (day) 01632 960124 (night)", &[("01632 960123", "", "day"), ("01632 960124", "", "night")]),
            (
                "0121 496 0461 (mornings) 0121 496 0462 (afternoons)",
                &[("0121 496 0461", "", "mornings"), ("0121 496 0462", "", "afternoons")],
            ),
            (
                "01632 960123 day 01632 960124 night",
                &[
                    ("01632 960123", "", "01632 960123 day 01632 960124 night"),
                    ("01632 960124", "", "01632 960123 day 01632 960124 night"),
                ],
            ),
        ] {
            let expected: Vec<_> = expected
                .iter()
                .map(|(a, b, c): &(&str, &str, &str)| (a.to_string(), b.to_string(), c.to_string()))
                .collect();
            assert_eq!(all(cell), expected, "{cell}");
        }
    }

    #[test]
    fn what_is_no_number_of_a_contact_says_why() {
        for (cell, said) in [
            ("0845 960 1111", "084 numbers cost extra"),
            ("845 960 1111", "084 numbers cost extra"),
            ("1.865E+09", "rounded it"),
            ("960123", "the area code is missing"),
            ("Fax 01632 960123", "a fax number"),
            ("Do not use 01632 960217", "old, closed or wrong"),
            ("Old no. 01632 960215 new no. 01632 960216", "old, closed or wrong"),
            ("01632 960435 not 01632 960436", "old, closed or wrong"),
            ("01632 960218 (formerly 01632 960219)", "old, closed or wrong"),
            ("01632 96012", "expected 11 in this area"),
            ("0131 200 200", "expected 11 in this area"),
            ("0121 496 046", "expected 11 in this area"),
            ("+1 555 123 4567", "another country"),
            ("+353 1 123 4567", "another country"),
            ("07700 900123 (text service for pupils)", "whether to call or to text"),
            ("No texts: 07700 900123", "whether to call or to text"),
            ("07700 900123 text 01632 960123", "whether to call or to text"),
        ] {
            let found = read(cell, ChannelKind::Phone);
            let wrong = found.first().and_then(|found| found.value.as_ref().err()).map(ToString::to_string);
            let wrong = wrong.unwrap_or_else(|| format!("{found:?}"));
            assert!(wrong.contains(said), "{cell}: {wrong}");
        }
    }

    #[test]
    fn a_number_for_texts_is_told_by_the_words_before_it() {
        let found = read("Text HELP to 85258", ChannelKind::Phone);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].kind, found[0].keyword.as_deref()), (ChannelKind::Sms, Some("HELP")));
        assert_eq!((found[0].value.as_deref(), &*found[0].label), (Ok("85258"), ""));
        for (cell, kind) in [
            ("07700 900123 (text)", ChannelKind::Sms),
            ("07700 900123 text only", ChannelKind::Sms),
            ("07700 900123 - texts only", ChannelKind::Sms),
            ("07700 900123 (text service)", ChannelKind::Sms),
            ("07700 900123 WhatsApp only", ChannelKind::Whatsapp),
            ("01632 960123 minicom", ChannelKind::Textphone),
            ("01632 960123 (textphone)", ChannelKind::Textphone),
        ] {
            let found = read(cell, ChannelKind::Phone);
            let found: Vec<_> = found.iter().map(|found| (found.kind, found.value.is_ok(), &*found.label)).collect();
            assert_eq!(found, [(kind, true, "")], "{cell}");
        }
        let found = read("01204 01234", ChannelKind::Phone);
        assert!(found[0].value.is_ok() && found[0].short, "{found:?}");
        let found = read("01632 960123, text 07700 900123", ChannelKind::Phone);
        assert_eq!(found.iter().map(|found| found.kind).collect::<Vec<_>>(), [ChannelKind::Phone, ChannelKind::Sms]);
    }
}
