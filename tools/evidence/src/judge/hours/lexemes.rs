//! Words and phrases of a text, by what they mean for opening hours.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use super::week::{ALL_DAY, ALL_WEEK, DAY, Days, HOLIDAYS, Span, Times, WEEKEND, WORKING_WEEK};

/// A word or a phrase of a text, by what it means for opening hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lexeme {
    Days(Days),
    Times(Times),
    /// Two hours without "am" or "pm": times only where days stand beside them, or anywhere where they have minutes.
    Bare {
        readings: Vec<Span>,
        minutes: bool,
    },
    /// "24 hours", which may be how long something takes.
    Hours24,
    AnyTime,
    Closed,
    Except,
    Including,
    /// "and", a comma.
    Join,
    /// "on", "at": it may stand within a list of days.
    Link,
    Colon,
    /// The end of a sentence or a line.
    Stop,
    /// A word that says that something opens.
    Open,
    /// "Opening hours".
    Topic,
    /// A way to get in touch.
    Channel(u8),
    Number(String),
    /// A word that may stand between days and times.
    Plain,
    /// "Evenings": it needs times beside it.
    PartOfDay,
    /// It spoils the sentence that it stands in.
    Doubt,
    /// It spoils the whole text.
    Refuse,
    /// As [`Lexeme::Refuse`]: a date.
    Date,
    /// As [`Lexeme::Refuse`]: something other than a service that opens.
    Event,
    Other,
}

pub(super) fn is_opening(lexeme: &Lexeme) -> bool {
    matches!(lexeme, Lexeme::Open | Lexeme::Topic) || matches!(lexeme, Lexeme::Channel(by) if by & (PHONE | TEXT) != 0)
}

pub(super) const PHONE: u8 = 1;
pub(super) const TEXT: u8 = 1 << 1;
pub(super) const CHAT: u8 = 1 << 2;
pub(super) const EMAIL: u8 = 1 << 3;
pub(super) const PLACE: u8 = 1 << 4;
pub(super) const ONLINE: u8 = 1 << 5;

/// What a phrase of the table below is.
#[derive(Clone, Copy)]
pub(super) enum Phrase {
    Is(fn() -> Lexeme),
    AllHours,
    AllDay,
    Days(Days),
    DayRange,
    Day,
    Span,
    Opens,
    Closes,
    Number,
    Channel(u8),
}

pub(super) const CLOCK: &str = r"(?:(?:12(?:[.:]00)? (?:am |pm )?)?(?:noon|midday|midnight|hanner dydd|hanner nos)|\d{1,2}(?:[.:][0-5]\d)? (?:am|pm|yb|yp|yh)|\d{1,2}[.:][0-5]\d(?: (?:hrs?|hours|h))?|[012]\d[0-5][05](?: (?:hrs?|hours|h))?|\d{1,2})";
pub(super) const ONE_DAY: &str = r"(?:(?:d?dydd|nos) )?(?:mon(?:day(?:'?s)?)?|tue(?:s|sday(?:'?s)?)?|wed(?:s|nesday(?:'?s)?)?|thu(?:r|rs|rsday(?:'?s)?)?|fri(?:day(?:'?s)?)?|sat(?:urday(?:'?s)?)?|sun(?:day(?:'?s)?)?|llun|mawrth|mercher|iau|gwener|sadwrn|sul)";
pub(super) const MONTH: &str = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)";
pub(super) const UNIT: &str = r"(?:working |business |calendar )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|people|calls?|pence|p|%|per)";
pub(super) const HOLIDAY: &str = r"(?:(?:public|bank|statutory)(?: (?:and|or|/|&) (?:public|bank|statutory))? (?:holidays?|hols?)(?: mondays?)?|gwyliau banc|gwyliau cyhoeddus)";
pub(super) const HOURS_24: &str = r"(?:24|twenty four|twenty - four) (?:- )?(?:hours?|hrs?|h|awr)";

/// Each phrase and what it is; the first that fits is taken. In a pattern, `{CLOCK}` and its like stand for the above.
pub(super) const PHRASES: [(&str, Phrase); 47] = [
    (r"£ \d[\d.:]*(?: (?:to|-) (?:£ )?\d[\d.:]*)?", Phrase::Is(|| Lexeme::Plain)),
    (r"(?:aged?|ages)(?: between)? \d+(?: (?:to|-|and) \d+)?|(?:under|over) \d+(?: s)?", Phrase::Is(|| Lexeme::Other)),
    (
        r"\d+(?: (?:st|nd|rd|th))?(?: (?:to|-|and) \d+(?: (?:st|nd|rd|th))?)?(?: of)? {MONTH}",
        Phrase::Is(|| Lexeme::Date),
    ),
    (r"{MONTH} \d+(?: (?:st|nd|rd|th))?", Phrase::Is(|| Lexeme::Date)),
    (
        r"(?:first|second|third|fourth|last|other|alternate|1 st|2 nd|3 rd|4 th)(?: (?:and|or|&) (?:second|third|fourth|last|2 nd|3 rd|4 th))? {DAY}",
        Phrase::Is(|| Lexeme::Refuse),
    ),
    (r"(?:bank|public) holiday weekends?|(?:some|most|certain|selected) {HOLIDAY}", Phrase::Is(|| Lexeme::Refuse)),
    (
        r"(?:open )?24 (?:/|-|x|hours? /|hrs? /) 7(?: (?:/|,|-) 365)?|(?:for )?{24}(?: (?:a|per) day)?(?: [,/&-]| and)? (?:7|seven) days",
        Phrase::AllHours,
    ),
    (r"(?:for )?{24} (?:(?:a|per|each|every) day|/ day|daily|y dydd)", Phrase::AllDay),
    (r"all day(?: ,)? every ?day", Phrase::AllHours),
    (
        r"(?:at )?(?:any time|anytime|any hour)(?: of)?(?: the)?(?: day| night)?(?: (?:or|and) (?:day|night))?(?: of the (?:day|night))?",
        Phrase::Is(|| Lexeme::AnyTime),
    ),
    (
        r"(?:by )?(?:day|night) (?:or|and|&) (?:by )?(?:night|day)|(?:round|around)(?: -)? the(?: -)? clock",
        Phrase::Is(|| Lexeme::AnyTime),
    ),
    (r"within(?: the next)? \d+(?: (?:to|-|or) \d+)? {UNIT}", Phrase::Is(|| Lexeme::Other)),
    (
        r"(?:in|after|for|up to|at least|every|next|last|past|first|of|than|allow|takes?|wait|minimum)(?: the)?(?: next| last| first| past)? \d+(?: (?:to|-|or) \d+)? {UNIT}",
        Phrase::Is(|| Lexeme::Doubt),
    ),
    (
        r"{24} (?:notice|before|after|prior|later|ago|in advance|of|to|clock|period|response|turnaround|window|delivery|care|reply)",
        Phrase::Is(|| Lexeme::Doubt),
    ),
    (
        r"(?:7|seven) days (?:a|per|each|every) week|(?:7|seven) days / week|7 diwrnod yr wythnos",
        Phrase::Days(ALL_WEEK),
    ),
    (
        r"(?:on )?(?:365|366)(?: \(? ?/ ?366 \)?)? days(?: (?:a|per|of the|each|every) (?:year|annum))?|every ?day of the year|every night of the year",
        Phrase::Days(ALL_WEEK | HOLIDAYS),
    ),
    (
        r"(?:every ?day|each day|any day|daily|nightly|every (?:single )?(?:evening|night|morning|afternoon|day)|each (?:evening|night)|bob dydd|bob nos)(?: of the week)?",
        Phrase::Days(ALL_WEEK),
    ),
    (
        r"\d{1,3} (?:to|-|or) \d{1,3} (?:- )?{UNIT}|(?:one|two|three|four|five|six|[1-6]) days (?:a|per|each|every) week",
        Phrase::Is(|| Lexeme::Doubt),
    ),
    (
        r"(?:from |o )?{CLOCK} (?:-|to|up to|until|till?|through|thru|i|hyd|tan) {CLOCK}(?: (?:the )?(?:next|following) (?:day|morning))?",
        Phrase::Span,
    ),
    (
        r"(?:between|rhwng|o) {CLOCK} (?:and|a|ac|&|-|to) {CLOCK}(?: (?:the )?(?:next|following) (?:day|morning))?",
        Phrase::Span,
    ),
    (r"(?:from|opens? at|starts? at|starting at|o) {CLOCK}", Phrase::Opens),
    (r"(?:up )?(?:until|till?|hyd|tan) {CLOCK}|close[sd]? at {CLOCK}|up to {CLOCK}", Phrase::Closes),
    (r"(?:24|twenty four|twenty - four) (?:- )?(?:hour|hr|h)", Phrase::AllDay),
    (r"{24}", Phrase::Is(|| Lexeme::Hours24)),
    (
        r"(?:from |between |o )?{DAY}(?: evenings?| mornings?)? (?:-|to|through|thru|until|till?|i|hyd|tan) (?:and including )?{DAY}(?: inclusive)?",
        Phrase::DayRange,
    ),
    (r"between {DAY} and {DAY}", Phrase::DayRange),
    (r"(?:every |each )?{DAY}", Phrase::Day),
    (
        r"(?:every |each )?week ?days?|monday ?(?:-|/|to) ?friday|(?:normal |all )?working days",
        Phrase::Days(WORKING_WEEK),
    ),
    (r"(?:(?:every|each|the) )?week ?- ?ends?|(?:(?:every|each|the) )?weekends?|penwythnosau?", Phrase::Days(WEEKEND)),
    (r"(?:all )?(?:english |uk )?{HOLIDAY}", Phrase::Days(HOLIDAYS)),
    (r"not(?: open)?(?: on)?(?: english| uk)? {HOLIDAY}", Phrase::Is(|| Lexeme::Other)),
    (
        r"except(?:ing)?(?: for)?|excluding|excludes?|excl|exc|apart from|other than|with the exception of|not including|but not|ac eithrio",
        Phrase::Is(|| Lexeme::Except),
    ),
    (r"including|includes?|incl|inc|even on|even at", Phrase::Is(|| Lexeme::Including)),
    (
        r"(?:we |is |are )?(?:not open|not available|unavailable|closed|shut|ar gau|no service)",
        Phrase::Is(|| Lexeme::Closed),
    ),
    (
        r"(?:out - of - (?:office - )?hours|out of (?:office )?hours|after hours|outside(?: of)?)",
        Phrase::Is(|| Lexeme::Refuse),
    ),
    (
        r"(?:opening|open|office|helpline|phone line|business|operating|working|line) (?:hours|times)|hours of (?:operation|opening|business)|oriau agor|opening (?:days|and closing times)",
        Phrase::Is(|| Lexeme::Topic),
    ),
    (r"non - emergency|non - emergencies|non emergency", Phrase::Is(|| Lexeme::Other)),
    (
        r"in person|visit(?:ing)? us|face - to - face|face to face|front counters?|front desks?|enquiry offices?|walk - ins?|walk ins?|drop - ins?|drop ins?",
        Phrase::Channel(PLACE),
    ),
    (
        r"(?:web|live|online|instant)?(?: -)? ?(?:chats?|webchats?|livechat|messaging|messenger|chatbot)(?: (?:line|service|online))?|1 - (?:2|to) - 1 chat",
        Phrase::Channel(CHAT),
    ),
    (
        r"(?:text|sms)(?: -)? (?:phones?|lines?|numbers?|services?|messages?|us)|textphones?|minicom|textline|text|texts|texting|sms|whatsapp",
        Phrase::Channel(TEXT),
    ),
    (r"e - mails?|emails?|emailing|e - bost|ebost", Phrase::Channel(EMAIL)),
    (r"(?:telephone|phone|help|advice|support)(?: -)? ?(?:help ?)?lines?", Phrase::Channel(PHONE)),
    (
        r"\+ 44 (?:\( 0 \) )?\d{2,10}(?: (?:- )?\d{3,8}){0,3}|\(? ?0\d{2,11}(?: \))?(?: (?:- )?\d{3,8}){0,2}",
        Phrase::Number,
    ),
    (r"\d{3}|\d{5,12}", Phrase::Number),
    (
        r"of (?:the|each|every) month|until further notice|subject to|check (?:our|the|their) (?:website|site|page)|best time|as usual",
        Phrase::Is(|| Lexeme::Refuse),
    ),
    (r"(?:every|each) (?:other|second|third|fourth) \S+", Phrase::Is(|| Lexeme::Refuse)),
    (r"{CLOCK}(?: (?:st|nd|rd|th))?", Phrase::Is(|| Lexeme::Doubt)),
];

/// Single words and what they are.
pub(super) static WORDS: [(&str, Lexeme); 15] = [
    (": = |", Lexeme::Colon),
    (", & / and or plus ac neu then", Lexeme::Join),
    ("on at also ar yn dros over", Lexeme::Link),
    (";", Lexeme::Stop),
    (
        "open opens opening opened hours hrs available availability staffed operates operating operate operated runs \
         running run answered answer here manned contact reach talk speak touch oriau agor ar-agor works",
        Lexeme::Open,
    ),
    (
        "call calls calling phone phones phoning telephone ring ringing helpline helplines line lines hotline freephone tel \
         phoneline ffoniwch llinell",
        Lexeme::Channel(PHONE),
    ),
    ("evening evenings morning mornings afternoon afternoons night nights overnight daytime", Lexeme::PartOfDay),
    ("email emails", Lexeme::Channel(EMAIL)),
    ("office offices reception station counter shop surgery clinic building", Lexeme::Channel(PLACE)),
    (
        "( ) - + visit visiting see a an the our we are is it you can us to from time times service services only day days \
         morning mornings afternoon afternoons night nights during team advisers advisors confidential \
         free advice support uk gmt bst but which who be get in with of for through someone by your \
         week every each all it's we're and/or i y yr ni",
        Lexeme::Plain,
    ),
    (
        "not no never cannot unless may march might usually normally mostly sometimes often about approximately approx \
         before after some most selected certain emergency emergencies voicemail answerphone message messages leave \
         callback reply replies respond response aim busiest busy quieter peak previously was were will would used \
         appointment appointments book booking lunch lunchtime half without either unclear-day \
         if when once instead weekly",
        Lexeme::Doubt,
    ),
    (
        "vary varies varied varying term terms term-time termtime school christmas easter eve boxing summer winter \
         ramadan temporary temporarily reduced limited month months monthly fortnight fortnightly alternate change \
         changes changing changed different differ january february april june july august september october november \
         december jan feb aug sept oct nov dec holidays holiday sabbath shabbat sundown sunset dusk dawn rota",
        Lexeme::Refuse,
    ),
    (
        "webinar webinars workshop workshops training conference event events meeting meetings course courses session \
         sessions concert festival parking bus buses train trains incident incidents occurred happened witnesses witnessed assault robbery",
        Lexeme::Event,
    ),
    ("unsubscribe withdraw cancel exit opt quit stop", Lexeme::Event),
    ("online website websites site form forms portal app webpage page pages guides resources", Lexeme::Channel(ONLINE)),
];

/// One pattern of all the phrases, a group each, and last a single word.
pub(super) static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let fill = |pattern: &str| {
        let parts = [
            ("{CLOCK}", CLOCK),
            ("{DAY}", ONE_DAY),
            ("{MONTH}", MONTH),
            ("{UNIT}", UNIT),
            ("{HOLIDAY}", HOLIDAY),
            ("{24}", HOURS_24),
            // Figures of other alphabets would make the pattern many times as large.
            (r"\d", "[0-9]"),
        ];
        parts.iter().fold(pattern.to_owned(), |filled, (name, part)| filled.replace(name, part))
    };
    let phrases: Vec<String> = PHRASES.iter().map(|(pattern, _)| format!("({})", fill(pattern))).collect();
    Regex::new(&format!(r"(?:{}|([^ ]+))(?: |$)", phrases.join("|"))).ok()
});

/// Reads a text into lexemes, those that need a neighbour settled.
pub(super) fn lexemes(text: &str) -> Vec<Lexeme> {
    let canonical = canonical(text);
    let mut lexemes = Vec::new();
    for found in PATTERN.iter().flat_map(|pattern| pattern.captures_iter(&canonical)) {
        let group = (1..found.len()).find_map(|group| Some((group - 1, found.get(group)?.as_str())));
        match group {
            Some((place, words)) => match PHRASES.get(place) {
                Some((_, phrase)) => lexemes.extend(meaning(*phrase, words)),
                None => lexemes.push(word(words)),
            },
            None => lexemes.push(Lexeme::Other),
        }
    }
    settle(&mut lexemes);
    lexemes
}

pub(super) fn word(word: &str) -> Lexeme {
    static MEANINGS: LazyLock<HashMap<&str, &Lexeme>> = LazyLock::new(|| {
        let each =
            |(words, lexeme): &'static (&str, Lexeme)| words.split_ascii_whitespace().map(move |word| (word, lexeme));
        WORDS.iter().flat_map(each).collect()
    });
    match MEANINGS.get(word) {
        Some(lexeme) => (*lexeme).clone(),
        None if word.ends_with("n't") || word.starts_with(|letter: char| letter.is_ascii_digit()) => Lexeme::Doubt,
        None => Lexeme::Other,
    }
}

pub(super) fn meaning(phrase: Phrase, words: &str) -> Vec<Lexeme> {
    let all_day = || Lexeme::Times(Times::Spans(vec![vec![ALL_DAY]]));
    match phrase {
        Phrase::Is(lexeme) => vec![lexeme()],
        Phrase::AllHours => vec![all_day(), Lexeme::Join, Lexeme::Days(ALL_WEEK)],
        Phrase::AllDay => vec![all_day()],
        Phrase::Days(days) => vec![Lexeme::Days(days)],
        Phrase::Channel(channel) => vec![Lexeme::Channel(channel)],
        Phrase::Number => vec![Lexeme::Number(words.chars().filter(char::is_ascii_digit).collect())],
        Phrase::Day => words.split(' ').find_map(day_of).map(|day| Lexeme::Days(1 << day)).into_iter().collect(),
        Phrase::DayRange => {
            let mut days = words.split(' ').filter_map(day_of);
            let range = days.next().zip(days.next()).map(|(first, last)| Lexeme::Days(days_between(first, last)));
            vec![range.unwrap_or(Lexeme::Doubt)]
        }
        Phrase::Span => vec![span(words).unwrap_or(Lexeme::Doubt)],
        Phrase::Opens => vec![edge(words).map_or(Lexeme::Doubt, |time| Lexeme::Times(Times::Opens(time % DAY)))],
        Phrase::Closes => vec![edge(words).map_or(Lexeme::Doubt, |time| Lexeme::Times(Times::Closes(time)))],
    }
}

/// How the names of the days begin, in English and in Welsh, and which day each is.
pub(super) const DAY_NAMES: [(&str, u8); 14] = [
    ("mon", 0),
    ("tue", 1),
    ("wed", 2),
    ("thu", 3),
    ("fri", 4),
    ("sat", 5),
    ("sun", 6),
    ("llun", 0),
    ("mawrth", 1),
    ("mercher", 2),
    ("iau", 3),
    ("gwener", 4),
    ("sadwrn", 5),
    ("sul", 6),
];

pub(super) fn day_of(word: &str) -> Option<u8> {
    DAY_NAMES.iter().find(|(name, _)| word.starts_with(name)).map(|(_, day)| *day)
}

/// The days from the first to the last, over the end of the week where need be.
pub(super) fn days_between(first: u8, last: u8) -> Days {
    let length = (last + 7 - first) % 7;
    (0..=length).fold(0, |days, step| days | 1 << ((first + step) % 7))
}

/// A time of day as it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    Exact(u16),
    Midnight,
    /// "12am" or "12pm": who writes it may mean the other.
    Twelve {
        literal: u16,
    },
    /// Neither "am" nor "pm", after midnight or after midday.
    Loose {
        minutes: u16,
        written: bool,
    },
    /// From 13:00, which says that this is a clock of 24 hours.
    TwentyFour(u16),
}

impl Clock {
    /// The minutes that may be meant, and how far from the letter each is.
    pub(super) fn readings(self) -> Vec<(u16, u8)> {
        match self {
            Self::Exact(minutes) | Self::TwentyFour(minutes) => vec![(minutes, 0)],
            Self::Midnight => vec![(0, 0)],
            Self::Twelve { literal } => vec![(literal, 0), (DAY / 2 - literal, 1)],
            Self::Loose { minutes, .. } => vec![(minutes, 0), (minutes + DAY / 2, 0)],
        }
    }

    /// As a clock of 24 hours has it.
    pub(super) fn by_24_hours(self) -> Self {
        match self {
            Self::Loose { minutes, .. } if minutes < 60 => Self::Exact(minutes + DAY / 2),
            Self::Loose { minutes, .. } => Self::Exact(minutes),
            other => other,
        }
    }
}

/// Reads `9 am`, `9.30 pm`, `17:30 hrs`, `0900`, `12 noon`, `9`.
pub(super) fn clock(words: &[&str]) -> Option<Clock> {
    if words.iter().any(|word| ["noon", "midday", "dydd"].contains(word)) {
        return Some(Clock::Exact(DAY / 2));
    }
    if words.iter().any(|word| ["midnight", "nos"].contains(word)) {
        return Some(Clock::Midnight);
    }
    let figures = words.first()?;
    let four = figures.len() == 4 && figures.bytes().all(|byte| byte.is_ascii_digit());
    let (hour, minute) = match figures.split_once(['.', ':']) {
        Some((hour, minute)) => (hour, Some(minute)),
        None if four => (figures.get(..2)?, figures.get(2..)),
        None => (*figures, None),
    };
    let written = minute.is_some();
    let leading = hour.len() == 2 && hour.starts_with('0');
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.unwrap_or("00").parse().ok()?);
    if minute > 59 || hour > 24 {
        return None;
    }
    let half = match words.get(1) {
        Some(&("am" | "yb")) => Some(0),
        Some(&("pm" | "yp" | "yh")) => Some(DAY / 2),
        _ => None,
    };
    let minutes = hour * 60 + minute;
    match half {
        Some(_) if hour == 24 => None,
        Some(half) if hour == 12 && minute == 0 => Some(Clock::Twelve { literal: half }),
        Some(half) if hour <= 12 => Some(Clock::Exact(hour % 12 * 60 + minute + half)),
        Some(half) => (half > 0).then_some(Clock::TwentyFour(minutes)),
        None if minutes == DAY || (minutes == 0 && written) => Some(Clock::Midnight),
        None if hour > 12 && (written || four) => (minutes < DAY).then_some(Clock::TwentyFour(minutes)),
        None if four || leading => Some(Clock::Exact(minutes)),
        None if (1..=12).contains(&hour) => Some(Clock::Loose { minutes: hour % 12 * 60 + minute, written }),
        None => None,
    }
}

/// Reads two times and what stands between them.
pub(super) fn span(words: &str) -> Option<Lexeme> {
    const BETWEEN: [&str; 14] =
        ["-", "to", "up", "until", "till", "til", "through", "thru", "i", "hyd", "tan", "and", "a", "&"];
    const BEFORE: [&str; 4] = ["from", "between", "rhwng", "o"];
    let mut words: Vec<&str> = words.split(' ').collect();
    if words.first().is_some_and(|word| BEFORE.contains(word)) {
        words.remove(0);
    }
    let middle = words.iter().position(|word| BETWEEN.contains(word) || *word == "ac")?;
    let (before, after) = words.split_at(middle);
    let after: Vec<&str> = after.iter().copied().skip_while(|word| BETWEEN.contains(word) || *word == "ac").collect();
    let (mut opens, mut closes) = (clock(before)?, clock(&after)?);
    let is_24 = |time: Clock| matches!(time, Clock::TwentyFour(_));
    if is_24(opens) || is_24(closes) {
        (opens, closes) = (opens.by_24_hours(), closes.by_24_hours());
    }
    let readings = span_readings(opens, closes);
    match (opens, closes) {
        (Clock::Loose { written: one, .. }, Clock::Loose { written: other, .. }) => {
            Some(Lexeme::Bare { readings, minutes: one || other })
        }
        _ => Some(Lexeme::Times(Times::Spans(vec![readings]))),
    }
}

/// Every span that two times may mean, the likeliest first: the shortest, and one that begins in the day.
pub(super) fn span_readings(opens: Clock, closes: Clock) -> Vec<Span> {
    let mut readings: Vec<(u8, u16, bool, Span)> = Vec::new();
    for (opens, far) in opens.readings() {
        for (closes, farther) in closes.readings() {
            // A minute to midnight is written where midnight is meant.
            let closes = if closes == DAY - 1 { DAY } else { closes };
            let closes = if closes > opens { closes } else { closes + DAY };
            let by_day = (7 * 60..19 * 60).contains(&opens);
            readings.push((far + farther, closes - opens, !by_day, (opens, closes)));
        }
    }
    readings.sort_unstable();
    readings.into_iter().map(|(.., span)| span).collect()
}

/// Reads the time at the end of `until 9 pm`; none where it might be one of two.
pub(super) fn edge(words: &str) -> Option<u16> {
    let words: Vec<&str> = words.split(' ').collect();
    let first = words.iter().position(|word| {
        word.starts_with(|letter: char| letter.is_ascii_digit())
            || ["noon", "midday", "midnight", "hanner"].contains(word)
    })?;
    match clock(words.get(first..)?)? {
        Clock::Exact(minutes) | Clock::TwentyFour(minutes) => Some(minutes),
        Clock::Midnight => Some(DAY),
        _ => None,
    }
}

/// Settles what depends on its neighbours: hours without "am" or "pm", and "24 hours".
pub(super) fn settle(lexemes: &mut [Lexeme]) {
    let has_days = lexemes.iter().any(|lexeme| matches!(lexeme, Lexeme::Days(_)));
    for place in 0..lexemes.len() {
        let (before, from) = lexemes.split_at(place);
        let Some((lexeme, after)) = from.split_first() else { continue };
        let settled = match lexeme {
            Lexeme::Bare { readings, minutes } => {
                let beside = nearest(before.iter().rev()) || nearest(after.iter());
                let times = beside || (*minutes && has_days);
                if times { Lexeme::Times(Times::Spans(vec![readings.clone()])) } else { Lexeme::Doubt }
            }
            Lexeme::Hours24 if may_stand_beside(before.last()) && may_stand_beside(after.first()) => {
                Lexeme::Times(Times::Spans(vec![vec![ALL_DAY]]))
            }
            Lexeme::Hours24 => Lexeme::Doubt,
            _ => continue,
        };
        if let Some(place) = lexemes.get_mut(place) {
            *place = settled;
        }
    }
}

/// Whether the nearest word that is no comma, bracket or dash is days.
pub(super) fn nearest<'l>(mut lexemes: impl Iterator<Item = &'l Lexeme>) -> bool {
    let beside = lexemes.find(|lexeme| !matches!(lexeme, Lexeme::Join | Lexeme::Colon | Lexeme::Plain | Lexeme::Link));
    matches!(beside, Some(Lexeme::Days(_)))
}

/// Whether "24 hours" beside this is when something opens, not how long it takes.
pub(super) fn may_stand_beside(lexeme: Option<&Lexeme>) -> bool {
    use Lexeme::{AnyTime, Channel, Colon, Days, Join, Link, Number, Open, Plain, Stop, Topic};
    matches!(
        lexeme,
        None | Some(Stop | Join | Colon | Days(_) | Plain | Open | Topic | Number(_) | Channel(_) | Link | AnyTime)
    )
}

/// The words of a text in small letters, a space between each: `9am–5.30 p.m.` is `9 am - 5.30 pm`.
pub(super) fn canonical(text: &str) -> String {
    static TOKEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let half = r"[AaPp]\.\s?[Mm]\b\.?";
        Regex::new(&format!(
            r"{half}|[0-9]+(?:[.:][0-9][0-9])?|[Mm][Ii][Dd][ -](?:day|night)\b|[^\W\d_](?:[\w']*\w)?|\n|\S"
        ))
        .ok()
    });
    let plain: String = text.chars().filter_map(plain_mark).collect();
    let tokens: Vec<&str> =
        TOKEN.iter().flat_map(|token| token.find_iter(&plain)).map(|found| found.as_str()).collect();
    let mut canonical = String::with_capacity(plain.len() * 2);
    for (place, token) in tokens.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| tokens.get(before)).copied().unwrap_or_default();
        let after = tokens.get(place + 1).copied().unwrap_or_default();
        let word = match *token {
            "'" => continue,
            "." if is_short(before) => continue,
            "." | "!" | "?" | ";" | "\n" => ";".to_owned(),
            "sat" | "sun" | "wed" if !is_day_beside(before, after) => "unclear-day".to_owned(),
            token => letters(token),
        };
        canonical.push_str(&word);
        canonical.push(' ');
    }
    canonical.truncate(canonical.trim_end().len());
    canonical
}

/// A mark as it is compared; none where it is only ornament.
pub(super) fn plain_mark(mark: char) -> Option<char> {
    match mark {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{2018}' | '\u{2019}' => Some('\''),
        '\u{2022}' | '\u{b7}' => Some('\n'),
        '"' | '\u{201c}' | '\u{201d}' | '*' | '\u{200b}' | '\u{ad}' => None,
        other => Some(other),
    }
}

/// A word in small letters: `A.M.` is `am`, `mid-day` is `midday`.
pub(super) fn letters(token: &str) -> String {
    let is_half = token.contains('.') && token.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let is_mid = token.len() > 4 && token.to_ascii_lowercase().starts_with("mid");
    match () {
        () if is_half => token.to_ascii_lowercase().replace(['.', ' '], ""),
        () if is_mid => token.to_lowercase().replace(['-', ' '], ""),
        () => token.to_lowercase(),
    }
}

/// Whether a full stop after it ends no sentence.
pub(super) fn is_short(word: &str) -> bool {
    const SHORT: [&str; 14] =
        ["mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "incl", "inc", "tel"];
    SHORT.contains(&word.to_ascii_lowercase().as_str())
}

/// Whether `sat`, `sun` or `wed` in small letters is a day, for it stands beside a dash, a figure or another day.
pub(super) fn is_day_beside(before: &str, after: &str) -> bool {
    let beside = |word: &str| {
        matches!(word, "-" | "&" | "/" | ":")
            || word.starts_with(|letter: char| letter.is_ascii_digit())
            || is_short(word)
    };
    beside(before) || beside(after)
}
