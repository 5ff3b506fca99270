//! The digits of a number in any spelling that people use.

use crate::vocabulary::inline::Inline;

/// Longest number, in digits, that is looked up: E.164 allows 15, and a prefix puts 5 before them.
const NUMBER_DIGITS: usize = 24;

/// Most digits of a short code: 116 123 has six, and 0800 1111, the shortest national number, seven behind its 0.
pub(super) const SHORT_CODE_DIGITS: usize = 6;

/// The digits of a number as dialled inside the UK, or with a leading `+` for another country.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Digits(Inline<NUMBER_DIGITS>);

impl Digits {
    pub(crate) const NONE: Self = Self(Inline::EMPTY);

    /// Digits that are a number already: `+44` becomes 0, spaces do not matter.
    #[inline]
    pub(crate) fn of(number: &str) -> Self {
        let digits = Self::from_bytes(number.bytes().filter(|byte| byte.is_ascii_digit() || *byte == b'+'));
        digits.at_home()
    }

    #[inline]
    pub(crate) fn from_bytes(mut bytes: impl Iterator<Item = u8>) -> Self {
        let mut digits = Self::NONE;
        if bytes.all(|byte| digits.push(byte)) { digits } else { Self::NONE }
    }

    /// Adds a digit; `false` if there is no room.
    #[inline]
    pub(crate) fn push(&mut self, byte: u8) -> bool {
        self.0.push(char::from(byte))
    }

    /// Adds digits; `false`, and nothing is added, if there is no room.
    #[inline]
    pub(crate) fn append(&mut self, digits: &[u8]) -> bool {
        self.0.append([digits])
    }

    /// Whether it begins with a `+`.
    #[inline]
    pub(crate) fn is_abroad(&self) -> bool {
        self.as_bytes().first() == Some(&b'+')
    }

    /// The same as bytes, which takes less time.
    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The first digits of it.
    #[inline]
    #[must_use]
    pub(crate) fn first(&self, length: usize) -> Self {
        self.0.as_bytes().get(..length).map_or(*self, |first| Self::joined([first]))
    }

    /// `+44` and `0044` with a whole number behind them as 0, and the 0 that some keep after them dropped. What is left
    /// with a `+` is of another country, or a short code that was given one.
    #[inline]
    #[must_use]
    pub(crate) fn at_home(self) -> Self {
        if !self.is_abroad() && !self.as_bytes().starts_with(b"00") {
            return self;
        }
        let number = self.as_str();
        let Some(abroad) = number.strip_prefix('+').or_else(|| number.strip_prefix("00")) else { return self };
        let significant = abroad.strip_prefix("44").map(|rest| rest.strip_prefix('0').unwrap_or(rest));
        match significant {
            Some(significant) if significant.len() > SHORT_CODE_DIGITS => Self::joined(["0", significant]),
            Some(short) => Self::joined(["+44", short]),
            None => Self::joined(["+", abroad]),
        }
    }

    /// The parts one after another; none where there is no room.
    #[inline]
    fn joined<const PARTS: usize>(parts: [impl AsRef<[u8]>; PARTS]) -> Self {
        let mut digits = Self::NONE;
        digits.0.append(parts);
        digits
    }

    /// Whether people text it and do not call it: a mobile number, or a code of five digits.
    #[inline]
    pub(crate) fn is_text_number(&self) -> bool {
        self.as_str().starts_with("07") || self.as_str().len() == 5
    }
}

/// A number as somebody wrote it, read.
pub(crate) enum Dialled {
    /// As dialled inside the UK.
    Home(Digits),
    /// In international form, with a leading `+`: of another country, or a short code that was given `+44`.
    Abroad(Digits),
    /// A link that names another country as its context.
    Foreign,
    /// No number.
    Nothing,
}

/// Words that may stand before a number.
const LABELS: &[&str] = &["tel", "sms", "smsto", "callto", "telephone", "phone", "freephone", "call", "text", "ring"];

/// Words that may stand after a number.
const TAILS: &[&str] = &["ext", "extension", "x", "option", "opt", "press", "then"];

impl Dialled {
    #[inline]
    pub(crate) fn read(text: &str) -> Self {
        let text = text.trim();
        // What withholds one's number on a mobile phone, or shows it (3GPP TS 22.030).
        let text = ["#31#", "*31#"].iter().find_map(|code| text.strip_prefix(code)).unwrap_or(text);
        let word = text.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (label, rest) = (text.get(..word).unwrap_or_default(), text.get(word..).unwrap_or_default());
        if word > 0 && !LABELS.iter().any(|known| known.eq_ignore_ascii_case(label)) {
            return Self::Nothing;
        }
        let mut digits = Digits::NONE;
        let mut letters = rest.trim_start_matches(['.', ':', ' ']).chars();
        let mut tail = "";
        loop {
            let before = letters.as_str();
            let Some(letter) = letters.next() else { break };
            let kept = match (digit(letter), letter) {
                (Some(digit), _) => digits.push(digit),
                (None, '+' | '\u{ff0b}') if digits.as_str().is_empty() => digits.push(b'+'),
                (None, _) if is_separator(letter) => true,
                _ => {
                    tail = before;
                    break;
                }
            };
            if !kept {
                return Self::Nothing;
            }
        }
        if !is_tail(tail) {
            return Self::Nothing;
        }
        let home = digits.at_home();
        let foreign_context = tail.contains("phone-context=+") && !tail.contains("phone-context=+44");
        match home.as_str() {
            "" | "+" => Self::Nothing,
            number if number.starts_with('+') => Self::Abroad(home),
            _ if foreign_context => Self::Foreign,
            _ => Self::Home(home),
        }
    }
}

/// What may follow a number: nothing, the parameters of a link, an extension, an option.
#[inline]
fn is_tail(tail: &str) -> bool {
    let word = tail.bytes().take_while(u8::is_ascii_alphabetic).count();
    match tail.chars().next() {
        None | Some(';' | '?' | ',' | '#') => true,
        _ => tail.get(..word).is_some_and(|word| TAILS.iter().any(|known| known.eq_ignore_ascii_case(word))),
    }
}

/// The digit that a character stands for: ASCII, full-width, Arabic-Indic or extended Arabic-Indic.
#[inline]
pub(crate) fn digit(letter: char) -> Option<u8> {
    let zero = match letter {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    u8::try_from(letter as u32 - zero as u32).ok().map(|value| b'0' + value)
}

/// What people put between the digits of a number: spaces, hyphens, dots, brackets, slashes, and marks that do not show.
#[inline]
pub(crate) fn is_separator(letter: char) -> bool {
    matches!(letter, '-' | '.' | '(' | ')' | '/' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
        || letter.is_whitespace()
}
