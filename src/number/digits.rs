//! The digits of a number in any spelling that people use.

/// Longest number, in digits, that is looked up: E.164 allows 15, and a prefix puts 5 before them.
const NUMBER_DIGITS: usize = 24;

/// The digits of a number as dialled inside the UK, or with a leading `+` for another country.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Digits {
    bytes: [u8; NUMBER_DIGITS],
    length: usize,
}

impl Digits {
    pub(crate) const NONE: Self = Self { bytes: [0; NUMBER_DIGITS], length: 0 };

    /// Digits that are a number already: `+44` becomes 0, spaces do not matter.
    #[inline]
    pub(crate) fn of(number: &str) -> Self {
        let digits = Self::from_bytes(number.bytes().filter(|byte| byte.is_ascii_digit() || *byte == b'+'));
        digits.at_home()
    }

    #[inline]
    pub(crate) fn from_bytes(bytes: impl Iterator<Item = u8>) -> Self {
        let mut digits = Self::NONE;
        for byte in bytes {
            if !digits.push(byte) {
                return Self::NONE;
            }
        }
        digits
    }

    /// Adds a digit; `false` if there is no room.
    #[inline]
    pub(crate) fn push(&mut self, byte: u8) -> bool {
        let place = self.bytes.get_mut(self.length);
        let room = place.is_some();
        if let Some(place) = place {
            *place = byte;
            self.length += 1;
        }
        room
    }

    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The same with some digits at a place taken out and others put in; none where there is no room or no such place.
    #[inline]
    pub(crate) fn spliced(&self, place: usize, taken: usize, put: &[u8]) -> Self {
        let (before, after) = (self.bytes.get(..place), self.bytes.get(place + taken..self.length));
        let (Some(before), Some(after)) = (before, after) else { return Self::NONE };
        Self::joined([before, put, after])
    }

    /// The first digits of it.
    #[inline]
    pub(crate) fn first(&self, length: usize) -> Self {
        Self { length: length.min(self.length), ..*self }
    }

    /// `+44` and `0044` with a whole number behind them as 0, and the 0 that some keep after them dropped. What is left
    /// with a `+` is of another country, or a short code that was given one.
    #[inline]
    pub(crate) fn at_home(self) -> Self {
        let number = self.as_str();
        let (abroad, rest) = match number.strip_prefix('+') {
            Some(rest) => (true, rest),
            None => number.strip_prefix("00").map_or((false, number), |rest| (true, rest)),
        };
        if !abroad {
            return self;
        }
        let significant = rest.strip_prefix("44").map(|rest| rest.strip_prefix('0').unwrap_or(rest));
        match significant {
            // 0800 1111 has seven digits behind its 0, and no short code has more than six.
            Some(significant) if significant.len() >= 7 => Self::joined(["0".as_bytes(), significant.as_bytes()]),
            Some(short) => Self::joined(["+44".as_bytes(), short.as_bytes()]),
            None => Self::joined(["+".as_bytes(), rest.as_bytes()]),
        }
    }

    /// The parts one after another; none where there is no room.
    #[inline]
    fn joined<const N: usize>(parts: [&[u8]; N]) -> Self {
        let mut digits = Self::NONE;
        for part in parts {
            let end = digits.length + part.len();
            let Some(place) = digits.bytes.get_mut(digits.length..end) else { return Self::NONE };
            place.copy_from_slice(part);
            digits.length = end;
        }
        digits
    }

    /// Whether people text it and do not call it: a mobile number, or a code of five digits.
    #[inline]
    pub(crate) fn is_text_number(&self) -> bool {
        self.as_str().starts_with("07") || self.length == 5
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
                (None, '+' | '\u{ff0b}') if digits.length == 0 => digits.push(b'+'),
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
