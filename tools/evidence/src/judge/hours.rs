//! What a British page says of opening hours, compared with what the directory knows.

use std::collections::HashMap;
use std::sync::LazyLock;

use helplines::time::{BankHolidays, Hours, Weekday};
use regex::Regex;

/// Says whether a page and the directory give the same opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreement {
    /// What the page says is what the directory knows, as far as the page goes.
    Agrees,
    /// The page plainly says something else.
    Disagrees,
    /// The page says nothing of hours, or something that could be meant in several ways.
    NotUnderstood,
}

/// Returns whether a sentence or a line speaks of opening hours at all.
pub fn says_hours(text: &str) -> bool {
    static HINT: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new("(?i)[0-9]|day|week|hour|hrs|open|clos|shut|noon|midnight|night|clock|time|daily|mon|oriau|gau|dydd")
            .ok()
    });
    if !HINT.as_ref().is_some_and(|hint| hint.is_match(text)) {
        return false;
    }
    let lexemes = lexemes(text);
    let has = |test: fn(&Lexeme) -> bool| lexemes.iter().any(test);
    if has(|lexeme| *lexeme == Lexeme::Event) {
        return false;
    }
    let opens = has(is_opening);
    let several_days = has(|lexeme| matches!(lexeme, Lexeme::Days(days) if days.count_ones() > 1));
    let times = has(|lexeme| matches!(lexeme, Lexeme::Times(_)));
    let closes = has(|lexeme| *lexeme == Lexeme::Closed) && has(|lexeme| matches!(lexeme, Lexeme::Days(_)));
    let any_time = has(|lexeme| *lexeme == Lexeme::AnyTime);
    let dated = has(|lexeme| *lexeme == Lexeme::Date);
    has(|lexeme| *lexeme == Lexeme::Topic)
        || ((times || closes) && (opens || !dated))
        || ((several_days || any_time) && opens && !dated)
}

/// Compares the hours that the directory knows with what a text of one or a few sentences says.
///
/// A text that goes only part of the way (`open until midnight`) is compared that far. Bank holidays disagree only where
/// the text and the directory both speak of them.
pub fn compare(known: Hours, text: &str) -> Agreement {
    let (Some(known), Some(mut said)) = (Week::of(known), read(text)) else {
        return Agreement::NotUnderstood;
    };
    let agreement = said.verdict(&known);
    if agreement == Agreement::Disagrees && said.takes_other_readings(&known) {
        return match said.verdict(&known) {
            Agreement::Disagrees => Agreement::Disagrees,
            _ => Agreement::NotUnderstood,
        };
    }
    agreement
}

/// A set of days: bit 0 is Monday, bit 6 Sunday, bit 7 bank holidays.
type Days = u8;
const ALL_WEEK: Days = 0b0111_1111;
const WORKING_WEEK: Days = 0b0001_1111;
const WEEKEND: Days = 0b0110_0000;
const HOLIDAYS: Days = 0b1000_0000;

/// The minutes of a day: when it opens and when it closes, which is past 1440 where it runs over midnight.
type Span = (u16, u16);
const DAY: u16 = 24 * 60;
const ALL_DAY: Span = (0, DAY);

/// The hours that the directory knows, spans that touch made one.
struct Week {
    days: [Vec<Span>; 7],
    holidays: Option<Vec<Span>>,
}

impl Week {
    fn of(hours: Hours) -> Option<Self> {
        let plain =
            |spans: &[helplines::time::Span]| joined(spans.iter().map(|span| (span.opens(), span.closes())).collect());
        match hours {
            Hours::Always => Some(Self { days: std::array::from_fn(|_| vec![ALL_DAY]), holidays: Some(vec![ALL_DAY]) }),
            Hours::Weekly(week) => Some(Self {
                days: std::array::from_fn(|day| Weekday::ALL.get(day).map_or(Vec::new(), |day| plain(week.on(*day)))),
                holidays: match week.bank_holidays() {
                    BankHolidays::Closed => Some(Vec::new()),
                    BankHolidays::Open(spans) => Some(plain(spans)),
                    _ => None,
                },
            }),
            _ => None,
        }
    }

    fn on(&self, day: usize) -> &[Span] {
        self.days.get(day).map(Vec::as_slice).unwrap_or_default()
    }

    fn open_days(&self) -> Days {
        (0..7).filter(|day| !self.on(*day).is_empty()).fold(0, |days, day| days | 1 << day)
    }
}

/// The spans in order of time, those that touch made one.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::new();
    for (opens, closes) in spans {
        match joined.last_mut() {
            Some((_, last)) if *last >= opens => *last = closes.max(*last),
            _ => joined.push((opens, closes)),
        }
    }
    joined
}

/// When it is open in a week, in minutes after the midnight that begins Monday: Sunday's night runs into Monday.
fn open_times(days: &[Vec<Span>; 7]) -> Vec<Span> {
    const WEEK: u16 = 7 * DAY;
    let mut open = Vec::new();
    for (midnight, spans) in (0..WEEK).step_by(usize::from(DAY)).zip(days) {
        for (opens, closes) in spans {
            let (opens, closes) = (midnight + opens, midnight + closes);
            open.push((opens, closes.min(WEEK)));
            if closes > WEEK {
                open.push((0, closes - WEEK));
            }
        }
    }
    joined(open)
}

/// The same days with each night given to the day it begins on, from midnight: `5pm to 9am, Monday to Friday` may mean
/// Monday's small hours.
fn nights_cut(days: &[Vec<Span>; 7]) -> [Vec<Span>; 7] {
    let cut = |(opens, closes): &Span| match closes.checked_sub(DAY) {
        None | Some(0) => vec![(*opens, *closes)],
        Some(morning) => vec![(0, morning), (*opens, DAY)],
    };
    days.each_ref().map(|spans| joined(spans.iter().flat_map(cut).collect()))
}

/// What a text says of the times of some days.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Times {
    /// Each span as it may be read, the likeliest reading first: `8am to 12pm` may mean midnight.
    Spans(Vec<Vec<Span>>),
    /// From then on, until nobody says when.
    Opens(u16),
    /// Until then, from nobody says when.
    Closes(u16),
}

impl Times {
    /// The likeliest reading, spans that touch made one.
    fn likeliest(spans: &[Vec<Span>]) -> Vec<Span> {
        joined(spans.iter().filter_map(|readings| readings.first().copied()).collect())
    }

    /// Whether a day that is open has these times.
    fn are_those_of(&self, day: &[Span]) -> bool {
        match self {
            Self::Spans(spans) => Self::likeliest(spans) == day,
            Self::Opens(time) => day.first().is_some_and(|(opens, _)| opens == time),
            Self::Closes(time) => day.last().is_some_and(|(_, closes)| closes % DAY == time % DAY),
        }
    }
}

/// Some days and their times; either may be left unsaid.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    days: Option<Days>,
    times: Option<Times>,
}

/// What a text says of bank holidays.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Holidays {
    Closed,
    Open(Option<Times>),
}

/// What a text says of opening hours, once it is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Statement {
    rules: Vec<Rule>,
    closed: Days,
    holidays: Option<Holidays>,
    any_time: bool,
}

impl Statement {
    /// Compares each part that is said; one that disagrees is enough, and one that is not clear spoils it all.
    fn verdict(&self, known: &Week) -> Agreement {
        let parts = [self.any_time(known), self.week(known), self.closed(known), self.bank_holidays(known)];
        let has = |wanted| parts.contains(&Some(wanted));
        match () {
            () if has(Agreement::NotUnderstood) => Agreement::NotUnderstood,
            () if has(Agreement::Disagrees) => Agreement::Disagrees,
            () if has(Agreement::Agrees) => Agreement::Agrees,
            () => Agreement::NotUnderstood,
        }
    }

    /// "Any time" is said lightly: it can agree, but it proves nothing against other hours.
    fn any_time(&self, known: &Week) -> Option<Agreement> {
        let always = known.days.iter().all(|day| *day == [ALL_DAY]);
        self.any_time.then_some(if always { Agreement::Agrees } else { Agreement::NotUnderstood })
    }

    fn week(&self, known: &Week) -> Option<Agreement> {
        match self.rules.as_slice() {
            [] => None,
            [Rule { days: None, times: Some(times) }] => Some(on_days(known, known.open_days() & !self.closed, times)),
            [Rule { days: Some(days), times: None }] => match days & ALL_WEEK {
                0 => None,
                days => Some(agreement(days == known.open_days())),
            },
            [Rule { days: Some(days), times: Some(times @ (Times::Opens(_) | Times::Closes(_))) }] => {
                Some(on_days(known, days & ALL_WEEK, times))
            }
            rules => self.full(known, rules),
        }
    }

    /// Compares days with times, minute by minute.
    fn full(&self, known: &Week, rules: &[Rule]) -> Option<Agreement> {
        let mut said: [Vec<Span>; 7] = Default::default();
        let mut named = self.closed & ALL_WEEK;
        for rule in rules {
            let (Some(days), Some(Times::Spans(spans))) = (rule.days, &rule.times) else {
                return Some(Agreement::NotUnderstood);
            };
            named |= days & ALL_WEEK;
            for (_, place) in said.iter_mut().enumerate().filter(|(day, _)| days >> day & 1 == 1) {
                *place = Times::likeliest(spans);
            }
        }
        if named == self.closed & ALL_WEEK {
            return None;
        }
        // One row of a table says nothing of the other days; a run of days means those and no others.
        let complete = rules.iter().any(|rule| rule.days.is_some_and(|days| (days & ALL_WEEK).count_ones() > 2));
        let of_named: [Vec<Span>; 7] =
            std::array::from_fn(|day| if named >> day & 1 == 1 { known.on(day).to_vec() } else { Vec::new() });
        let (week, says) = (open_times(&known.days), open_times(&said));
        Some(match () {
            () if says == week => Agreement::Agrees,
            () if !complete && says == open_times(&of_named) => Agreement::NotUnderstood,
            () if open_times(&nights_cut(&said)) == week => Agreement::NotUnderstood,
            () => Agreement::Disagrees,
        })
    }

    fn closed(&self, known: &Week) -> Option<Agreement> {
        let closed = self.closed & ALL_WEEK;
        (closed != 0).then(|| agreement(closed & known.open_days() == 0))
    }

    fn bank_holidays(&self, known: &Week) -> Option<Agreement> {
        let (said, known) = (self.holidays.as_ref()?, known.holidays.as_deref()?);
        Some(agreement(match said {
            Holidays::Closed => known.is_empty(),
            Holidays::Open(None) => !known.is_empty(),
            Holidays::Open(Some(times)) => times.are_those_of(known),
        }))
    }

    /// Puts the reading that the directory knows first, where a time may be read in several ways; false where there is
    /// only one way.
    fn takes_other_readings(&mut self, known: &Week) -> bool {
        let mut taken = false;
        for rule in &mut self.rules {
            let days = rule.days.unwrap_or(ALL_WEEK);
            let Some(Times::Spans(spans)) = &mut rule.times else { continue };
            for readings in spans.iter_mut().filter(|readings| readings.len() > 1) {
                let is_known =
                    |span: &Span| (0..7).filter(|day| days >> day & 1 == 1).any(|day| known.on(day).contains(span));
                if let Some(place) = readings.iter().position(is_known) {
                    readings.swap(0, place);
                    taken = true;
                }
            }
        }
        taken
    }
}

fn agreement(agrees: bool) -> Agreement {
    if agrees { Agreement::Agrees } else { Agreement::Disagrees }
}

/// Compares times with those of each of some days: they agree with all, with none, or who knows which are meant.
fn on_days(known: &Week, days: Days, times: &Times) -> Agreement {
    let of_day = |day: &usize| times.are_those_of(known.on(*day));
    let days: Vec<usize> = (0..7).filter(|day| days >> day & 1 == 1).collect();
    match days.iter().filter(|day| of_day(day)).count() {
        0 if days.is_empty() => Agreement::NotUnderstood,
        0 => Agreement::Disagrees,
        count if count == days.len() => Agreement::Agrees,
        _ => Agreement::NotUnderstood,
    }
}

/// A word or a phrase of a text, by what it means for opening hours.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Lexeme {
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

fn is_opening(lexeme: &Lexeme) -> bool {
    matches!(lexeme, Lexeme::Open | Lexeme::Topic) || matches!(lexeme, Lexeme::Channel(by) if by & (PHONE | TEXT) != 0)
}

const PHONE: u8 = 1;
const TEXT: u8 = 1 << 1;
const CHAT: u8 = 1 << 2;
const EMAIL: u8 = 1 << 3;
const PLACE: u8 = 1 << 4;
const ONLINE: u8 = 1 << 5;

/// What a phrase of the table below is.
#[derive(Clone, Copy)]
enum Phrase {
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

const CLOCK: &str = r"(?:(?:12(?:[.:]00)? (?:am |pm )?)?(?:noon|midday|midnight|hanner dydd|hanner nos)|\d{1,2}(?:[.:][0-5]\d)? (?:am|pm|yb|yp|yh)|\d{1,2}[.:][0-5]\d(?: (?:hrs?|hours|h))?|[012]\d[0-5][05](?: (?:hrs?|hours|h))?|\d{1,2})";
const ONE_DAY: &str = r"(?:(?:d?dydd|nos) )?(?:mon(?:day(?:'?s)?)?|tue(?:s|sday(?:'?s)?)?|wed(?:s|nesday(?:'?s)?)?|thu(?:r|rs|rsday(?:'?s)?)?|fri(?:day(?:'?s)?)?|sat(?:urday(?:'?s)?)?|sun(?:day(?:'?s)?)?|llun|mawrth|mercher|iau|gwener|sadwrn|sul)";
const MONTH: &str = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)";
const UNIT: &str = r"(?:working |business |calendar )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|people|calls?|pence|p|%|per)";
const HOLIDAY: &str = r"(?:(?:public|bank|statutory)(?: (?:and|or|/|&) (?:public|bank|statutory))? (?:holidays?|hols?)(?: mondays?)?|gwyliau banc|gwyliau cyhoeddus)";
const HOURS_24: &str = r"(?:24|twenty four|twenty - four) (?:- )?(?:hours?|hrs?|h|awr)";

/// Each phrase and what it is; the first that fits is taken. In a pattern, `{CLOCK}` and its like stand for the above.
const PHRASES: [(&str, Phrase); 47] = [
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
static WORDS: [(&str, Lexeme); 15] = [
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
static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
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
fn lexemes(text: &str) -> Vec<Lexeme> {
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

fn word(word: &str) -> Lexeme {
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

fn meaning(phrase: Phrase, words: &str) -> Vec<Lexeme> {
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
const DAY_NAMES: [(&str, u8); 14] = [
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

fn day_of(word: &str) -> Option<u8> {
    DAY_NAMES.iter().find(|(name, _)| word.starts_with(name)).map(|(_, day)| *day)
}

/// The days from the first to the last, over the end of the week where need be.
fn days_between(first: u8, last: u8) -> Days {
    let length = (last + 7 - first) % 7;
    (0..=length).fold(0, |days, step| days | 1 << ((first + step) % 7))
}

/// A time of day as it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clock {
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
    fn readings(self) -> Vec<(u16, u8)> {
        match self {
            Self::Exact(minutes) | Self::TwentyFour(minutes) => vec![(minutes, 0)],
            Self::Midnight => vec![(0, 0)],
            Self::Twelve { literal } => vec![(literal, 0), (DAY / 2 - literal, 1)],
            Self::Loose { minutes, .. } => vec![(minutes, 0), (minutes + DAY / 2, 0)],
        }
    }

    /// As a clock of 24 hours has it.
    fn by_24_hours(self) -> Self {
        match self {
            Self::Loose { minutes, .. } if minutes < 60 => Self::Exact(minutes + DAY / 2),
            Self::Loose { minutes, .. } => Self::Exact(minutes),
            other => other,
        }
    }
}

/// Reads `9 am`, `9.30 pm`, `17:30 hrs`, `0900`, `12 noon`, `9`.
fn clock(words: &[&str]) -> Option<Clock> {
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
fn span(words: &str) -> Option<Lexeme> {
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
fn span_readings(opens: Clock, closes: Clock) -> Vec<Span> {
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
fn edge(words: &str) -> Option<u16> {
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
fn settle(lexemes: &mut [Lexeme]) {
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
fn nearest<'l>(mut lexemes: impl Iterator<Item = &'l Lexeme>) -> bool {
    let beside = lexemes.find(|lexeme| !matches!(lexeme, Lexeme::Join | Lexeme::Colon | Lexeme::Plain | Lexeme::Link));
    matches!(beside, Some(Lexeme::Days(_)))
}

/// Whether "24 hours" beside this is when something opens, not how long it takes.
fn may_stand_beside(lexeme: Option<&Lexeme>) -> bool {
    use Lexeme::{AnyTime, Channel, Colon, Days, Join, Link, Number, Open, Plain, Stop, Topic};
    matches!(
        lexeme,
        None | Some(Stop | Join | Colon | Days(_) | Plain | Open | Topic | Number(_) | Channel(_) | Link | AnyTime)
    )
}

/// The words of a text in small letters, a space between each: `9am–5.30 p.m.` is `9 am - 5.30 pm`.
fn canonical(text: &str) -> String {
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
fn plain_mark(mark: char) -> Option<char> {
    match mark {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{2018}' | '\u{2019}' => Some('\''),
        '\u{2022}' | '\u{b7}' => Some('\n'),
        '"' | '\u{201c}' | '\u{201d}' | '*' | '\u{200b}' | '\u{ad}' => None,
        other => Some(other),
    }
}

/// A word in small letters: `A.M.` is `am`, `mid-day` is `midday`.
fn letters(token: &str) -> String {
    let is_half = token.contains('.') && token.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let is_mid = token.len() > 4 && token.to_ascii_lowercase().starts_with("mid");
    match () {
        () if is_half => token.to_ascii_lowercase().replace(['.', ' '], ""),
        () if is_mid => token.to_lowercase().replace(['-', ' '], ""),
        () => token.to_lowercase(),
    }
}

/// Whether a full stop after it ends no sentence.
fn is_short(word: &str) -> bool {
    const SHORT: [&str; 14] =
        ["mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "incl", "inc", "tel"];
    SHORT.contains(&word.to_ascii_lowercase().as_str())
}

/// Whether `sat`, `sun` or `wed` in small letters is a day, for it stands beside a dash, a figure or another day.
fn is_day_beside(before: &str, after: &str) -> bool {
    let beside = |word: &str| {
        matches!(word, "-" | "&" | "/" | ":")
            || word.starts_with(|letter: char| letter.is_ascii_digit())
            || is_short(word)
    };
    beside(before) || beside(after)
}

/// A part of a statement, and what stands before it.
struct Atom {
    kind: Lexeme,
    before: Gap,
}

/// What stands between two atoms.
#[derive(Clone, Copy, Default)]
struct Gap {
    join: bool,
    stop: bool,
    colon: bool,
    plain: bool,
}

/// Understands a text, or not.
fn read(text: &str) -> Option<Statement> {
    let mut lexemes = lexemes(text);
    if lexemes.iter().any(|lexeme| matches!(lexeme, Lexeme::Refuse | Lexeme::Date | Lexeme::Event)) {
        return None;
    }
    let any_time = settle_any_time(&mut lexemes)?;
    if is_doubtful(&lexemes) || !is_of_one_channel(&lexemes) {
        return None;
    }
    let mut statement = statement(atoms(&lexemes)?)?;
    let parted = lexemes.contains(&Lexeme::PartOfDay);
    let opens = lexemes.iter().any(is_opening);
    let says_open = any_time || lexemes.iter().any(|lexeme| matches!(lexeme, Lexeme::Open | Lexeme::Topic));
    // Days alone, or one end of a day, may be those of anything, but for what opens.
    let is_enough = |rule: &Rule| match rule.times {
        Some(Times::Spans(_)) => true,
        Some(_) => opens && !parted,
        None => says_open && !parted,
    };
    if !statement.rules.iter().all(is_enough) {
        return None;
    }
    let mut numbers: Vec<&str> = lexemes
        .iter()
        .filter_map(|lexeme| if let Lexeme::Number(number) = lexeme { Some(number.as_str()) } else { None })
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    if numbers.len() > 1 && statement.rules.len() > 1 {
        return None;
    }
    statement.any_time = any_time && statement.rules.is_empty();
    Some(statement)
}

/// Takes "any time" away where times follow it (`any time between 9am and 5pm`), and returns whether it is said. None
/// where it is said beside times that it contradicts.
fn settle_any_time(lexemes: &mut [Lexeme]) -> Option<bool> {
    let mut said = false;
    let mut alone = false;
    for place in 0..lexemes.len() {
        if lexemes.get(place) != Some(&Lexeme::AnyTime) {
            continue;
        }
        said = true;
        let next = lexemes.get(place + 1..)?.iter().find(|lexeme| **lexeme != Lexeme::Plain);
        alone |= !matches!(next, Some(Lexeme::Times(Times::Spans(_))));
        *lexemes.get_mut(place)? = Lexeme::Plain;
    }
    let all_day = Lexeme::Times(Times::Spans(vec![vec![ALL_DAY]]));
    let other_times = lexemes.iter().any(|lexeme| matches!(lexeme, Lexeme::Times(_)) && *lexeme != all_day);
    let opens = lexemes.iter().any(is_opening);
    (!alone || (opens && !other_times)).then_some(said && alone)
}

fn is_atom(lexeme: &Lexeme) -> bool {
    use Lexeme::{Closed, Days, Except, Including, Times};
    matches!(lexeme, Days(_) | Times(_) | Closed | Except | Including)
}

/// Whether a sentence that speaks of days or times has a word in it that might change what it says.
fn is_doubtful(lexemes: &[Lexeme]) -> bool {
    let sentences = lexemes.split(|lexeme| *lexeme == Lexeme::Stop);
    sentences
        .filter(|sentence| sentence.iter().any(|lexeme| matches!(lexeme, Lexeme::Days(_) | Lexeme::Times(_))))
        .any(|sentence| sentence.contains(&Lexeme::Doubt))
}

/// Whether one way to get in touch, by a number, is named wherever any is.
fn is_of_one_channel(lexemes: &[Lexeme]) -> bool {
    let last = lexemes.iter().rposition(is_atom).unwrap_or_default();
    let mut common = PHONE | TEXT;
    let mut group = 0;
    let mut after_join = false;
    for (place, lexeme) in lexemes.iter().enumerate() {
        match lexeme {
            Lexeme::Channel(EMAIL | ONLINE) if place > last && after_join => {}
            Lexeme::Channel(channel) => group |= channel,
            Lexeme::Join => after_join = true,
            Lexeme::Plain => {}
            _ => {
                if group != 0 {
                    common &= group;
                }
                (group, after_join) = (0, *lexeme == Lexeme::Stop);
            }
        }
    }
    (group == 0 || common & group != 0) && common != 0
}

/// The days, the times and what binds them; none where a word between them is not known.
fn atoms(lexemes: &[Lexeme]) -> Option<Vec<Atom>> {
    let last = lexemes.iter().rposition(is_atom).map_or(0, |last| last + 1);
    let first = lexemes.iter().position(is_atom).unwrap_or_default();
    let mut atoms = Vec::new();
    let mut before = Gap::default();
    for lexeme in lexemes.get(first..last)? {
        match lexeme {
            Lexeme::Join => before.join = true,
            Lexeme::Stop => before.stop = true,
            Lexeme::Colon => before.colon = true,
            Lexeme::Link => {}
            Lexeme::Plain
            | Lexeme::PartOfDay
            | Lexeme::Open
            | Lexeme::Topic
            | Lexeme::Channel(_)
            | Lexeme::Number(_) => before.plain = true,
            atom if is_atom(atom) => atoms.push(Atom { kind: atom.clone(), before: std::mem::take(&mut before) }),
            _ => return None,
        }
    }
    merge(atoms)
}

/// Makes lists one: `Monday and Friday`, `9am to 12pm and 1pm to 5pm`.
fn merge(atoms: Vec<Atom>) -> Option<Vec<Atom>> {
    let mut merged: Vec<Atom> = Vec::new();
    for atom in atoms {
        let listed = atom.before.join && !atom.before.stop && !atom.before.plain && !atom.before.colon;
        let last = merged.last_mut().map(|last| &mut last.kind);
        match (last, &atom.kind) {
            (Some(Lexeme::Days(days)), Lexeme::Days(more)) if is_same_week(*days, *more) => *days |= more,
            (Some(Lexeme::Days(days)), Lexeme::Days(more)) if listed => {
                if *days & more != 0 {
                    return None;
                }
                *days |= more;
            }
            (Some(Lexeme::Times(times)), Lexeme::Times(more)) if times == more => {}
            (Some(Lexeme::Times(Times::Spans(spans))), Lexeme::Times(Times::Spans(more))) if listed => {
                spans.extend(more.iter().cloned());
                if Times::likeliest(spans).len() != spans.len() {
                    return None;
                }
            }
            _ => merged.push(atom),
        }
    }
    Some(merged)
}

/// Whether two sets name the same days, but for bank holidays.
fn is_same_week(one: Days, other: Days) -> bool {
    one & ALL_WEEK == other & ALL_WEEK && one & ALL_WEEK != 0
}

/// Binds days to times.
fn statement(atoms: Vec<Atom>) -> Option<Statement> {
    let Sorted { parts, excepted, included, closed } = sort(atoms)?;
    let mut rules = rules(&parts)?;
    if contradicts_itself(&rules, closed) {
        return None;
    }
    let named = rules.iter().filter_map(|rule| rule.days).fold(0, |all, days| all | days);
    if included & ALL_WEEK & !named != 0 {
        match rules.as_mut_slice() {
            [rule @ Rule { days: None, .. }] => rule.days = Some(ALL_WEEK),
            _ => return None,
        }
    }
    for rule in &mut rules {
        rule.days = match rule.days {
            Some(days) => Some(days & !excepted),
            None if excepted & ALL_WEEK != 0 => Some(ALL_WEEK & !excepted),
            None => None,
        };
    }
    let holidays = holidays(&rules, (excepted | closed) & HOLIDAYS != 0, included & HOLIDAYS != 0)?;
    Some(Statement { rules, closed: closed | (excepted & ALL_WEEK), holidays, any_time: false })
}

/// The days and times of a text, without the days that are named beside "except", "including" and "closed".
struct Sorted {
    parts: Vec<Lexeme>,
    excepted: Days,
    included: Days,
    closed: Days,
}

fn sort(atoms: Vec<Atom>) -> Option<Sorted> {
    let mut sorted = Sorted { parts: Vec::new(), excepted: 0, included: 0, closed: 0 };
    let mut atoms = atoms.into_iter().peekable();
    while let Some(atom) = atoms.next() {
        match atom.kind {
            Lexeme::Except => sorted.excepted |= next_days(atoms.next())?,
            Lexeme::Including => sorted.included |= next_days(atoms.next())?,
            Lexeme::Closed => {
                let after = atoms.peek().filter(|next| !next.before.stop && !next.before.join);
                let days_after = after.is_some_and(|next| matches!(next.kind, Lexeme::Days(_)));
                sorted.closed |= match days_before_closed(&sorted.parts, atom.before) {
                    Some(days) if !days_after || atom.before.colon => {
                        sorted.parts.pop();
                        days
                    }
                    None if days_after => next_days(atoms.next())?,
                    _ => return None,
                };
            }
            kind => sorted.parts.push(kind),
        }
    }
    Some(sorted)
}

/// The days right before "closed" that wait for it: `Sunday: closed`, or a line each.
fn days_before_closed(parts: &[Lexeme], before: Gap) -> Option<Days> {
    let beside = !before.join && !before.stop && !before.plain;
    let waiting = before.stop && parts.len() % 2 == 1 && matches!(parts.first(), Some(Lexeme::Days(_)));
    match parts.last() {
        Some(Lexeme::Days(days)) if beside || waiting => Some(*days),
        _ => None,
    }
}

/// Whether a day is named twice.
fn contradicts_itself(rules: &[Rule], closed: Days) -> bool {
    let mut named = closed;
    rules.iter().filter_map(|rule| rule.days).any(|days| {
        let twice = named & days != 0;
        named |= days;
        twice
    })
}

fn next_days(atom: Option<Atom>) -> Option<Days> {
    match atom {
        Some(Atom { kind: Lexeme::Days(days), before }) if !before.stop && !before.join => Some(days),
        _ => None,
    }
}

/// What is said of bank holidays; none where it contradicts itself.
fn holidays(rules: &[Rule], closed: bool, included: bool) -> Option<Option<Holidays>> {
    let own = rules.iter().find(|rule| rule.days.is_some_and(|days| days & HOLIDAYS != 0));
    match (closed, included, own) {
        (false, false, None) => Some(None),
        (true, false, None) => Some(Some(Holidays::Closed)),
        (false, _, Some(rule)) => Some(Some(Holidays::Open(rule.times.clone()))),
        (false, true, None) => Some(Some(Holidays::Open(match rules {
            [rule] => rule.times.clone(),
            _ => None,
        }))),
        (true, ..) => None,
    }
}

/// Days before their times, or times before their days, throughout; or one of them alone.
fn rules(parts: &[Lexeme]) -> Option<Vec<Rule>> {
    let days: Vec<Days> =
        parts.iter().filter_map(|part| if let Lexeme::Days(days) = part { Some(*days) } else { None }).collect();
    let times: Vec<&Times> =
        parts.iter().filter_map(|part| if let Lexeme::Times(times) = part { Some(times) } else { None }).collect();
    let (first_days, first_times) = (days.first().copied(), times.first().copied());
    let one_day = days.iter().all(|other| first_days.is_some_and(|first| is_same_week(first, *other)));
    let one_time = times.iter().all(|other| first_times == Some(*other));
    let all_days = days.iter().fold(0, |all, days| all | days);
    if one_day && one_time {
        return Some(match (first_days, first_times) {
            (None, None) => Vec::new(),
            (days, times) => vec![Rule { days: days.map(|_| all_days), times: times.cloned() }],
        });
    }
    let is_whole = |times: &&Times| matches!(times, Times::Spans(_));
    if days.len() != times.len() || !times.iter().all(is_whole) {
        return None;
    }
    let days_first = matches!(parts.first(), Some(Lexeme::Days(_)));
    let alternate = parts
        .iter()
        .enumerate()
        .all(|(place, part)| matches!(part, Lexeme::Days(_)) == ((place % 2 == 0) == days_first));
    alternate.then(|| {
        let pairs = days.iter().zip(times);
        pairs.map(|(days, times)| Rule { days: Some(*days), times: Some(times.clone()) }).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::Agreement::{Agrees, Disagrees, NotUnderstood};
    use super::*;

    const OFFICE: &str = "Mo-Fr 09:00-17:00";
    const OFFICE_NO_HOLIDAYS: &str = "Mo-Fr 09:00-17:00; PH off";
    const OFFICE_AND_SATURDAY: &str = "Mo-Fr 09:00-17:00; Sa 10:00-16:00";
    const UNTIL_MIDNIGHT: &str = "Mo-Su 08:00-24:00";
    const DAILY: &str = "Mo-Su 09:00-17:00";
    const DAILY_WITH_HOLIDAYS: &str = "Mo-Su 08:00-19:00; PH 08:00-19:00";
    const SHORT_FRIDAY: &str = "Mo-Th 08:30-17:00; Fr 08:30-16:30";
    const EVENINGS: &str = "Mo-Su 18:00-22:00";
    const NIGHTS: &str = "Mo-Su 20:00-08:00";
    const TWO_SPANS: &str = "Mo-Fr 09:00-12:00,13:00-17:00";

    #[test]
    fn what_a_page_says_is_compared_with_what_is_known() {
        let mut wrong = Vec::new();
        for (known, text, expected) in [
            (OFFICE, "9am to 5pm, Monday to Friday", Agrees),
            (OFFICE, "Monday to Friday, 9am to 5pm", Agrees),
            (OFFICE, "Monday to Friday, 9am to 5pm (except public holidays)", Agrees),
            (OFFICE_NO_HOLIDAYS, "Monday to Friday, 9am to 5pm (except public holidays)", Agrees),
            (OFFICE_NO_HOLIDAYS, "Monday to Friday, 9am to 5pm", Agrees),
            (OFFICE_NO_HOLIDAYS, "Monday to Friday, 9am to 5pm, including bank holidays", Disagrees),
            (OFFICE, "Monday to Friday, 9am to 5pm, including bank holidays", Agrees),
            (OFFICE, "Mon-Fri 9.00am - 5.00pm", Agrees),
            (OFFICE, "Mon-Fri 9.00am - 5.30pm", Disagrees),
            ("Mo-Fr 09:00-17:30", "Monday–Friday 09:00–17:30", Agrees),
            ("Mo-Fr 09:00-17:30", "Monday–Friday 09:00–17:00", Disagrees),
            (UNTIL_MIDNIGHT, "8am to midnight", Agrees),
            (UNTIL_MIDNIGHT, "Our lines are open from 8am to midnight every day.", Agrees),
            (UNTIL_MIDNIGHT, "Lines are open until midnight", Agrees),
            (UNTIL_MIDNIGHT, "Open till midnight, seven days a week", Agrees),
            (OFFICE, "Our helpline is open until midnight", Disagrees),
            ("Mo-Fr 20:00-24:00; Sa,Su 16:00-22:00", "open until midnight", NotUnderstood),
            ("24/7", "open 24 hours a day, 7 days a week", Agrees),
            ("24/7", "24/7", Agrees),
            ("24/7", "Call us free, 24/7/365", Agrees),
            ("24/7", "day or night, any time", NotUnderstood),
            ("24/7", "Call us day or night, any time", Agrees),
            ("24/7", "You can call us at any time, day or night, 365 days a year.", Agrees),
            ("24/7", "Our 24-hour helpline is free and confidential", Agrees),
            ("24/7", "The helpline is open round the clock, every day of the year.", Agrees),
            ("24/7", "24 hours a day, 365 days a year", Agrees),
            ("24/7", "The line is open 24 hours, 7 days a week, 365 days a year, including bank holidays", Agrees),
            ("24/7", "open 24 hours a day, except bank holidays", Disagrees),
            ("24/7", "Monday to Friday, 9am to 5pm", Disagrees),
            (OFFICE, "24 hours a day, 7 days a week", Disagrees),
            (OFFICE, "Our 24-hour helpline", Disagrees),
            (OFFICE, "Call us at any time", NotUnderstood),
            (DAILY, "365 days a year, 9am to 5pm", Agrees),
            (DAILY, "9am to 5pm daily", Agrees),
            (DAILY, "9am to 5pm every day", Agrees),
            (DAILY, "Every day, 9am-5pm", Agrees),
            (DAILY, "9am–5pm, seven days a week", Agrees),
            (DAILY, "Monday to Sunday 9 to 5", Agrees),
            (DAILY, "Monday to Friday 9am to 5pm", Disagrees),
            (OFFICE, "Monday to Sunday 9am to 5pm", Disagrees),
            (DAILY_WITH_HOLIDAYS, "8am to 7pm, 365 days a year", Agrees),
            (DAILY_WITH_HOLIDAYS, "8am to 7pm every day, including weekends and bank holidays", Agrees),
            (DAILY_WITH_HOLIDAYS, "8am to 7pm every day. Closed on bank holidays.", Disagrees),
            (OFFICE, "weekdays, 9am to 5pm", Agrees),
            (OFFICE, "We are open on weekdays", Agrees),
            (DAILY, "We are open on weekdays only", Disagrees),
            (OFFICE, "We are open at weekends only", Disagrees),
            ("Sa,Su 10:00-16:00", "Saturday and Sunday 10am-4pm", Agrees),
            ("Sa,Su 10:00-16:00", "weekends 10am to 4pm", Agrees),
            ("Mo-Su 10:00-16:00", "Saturday and Sunday 10am-4pm", NotUnderstood),
            ("Mo-Su 10:00-16:00", "Saturday and Sunday 10am-3pm", Disagrees),
            (SHORT_FRIDAY, "Monday to Thursday, 8:30am to 5pm and Friday, 8:30am to 4:30pm", Agrees),
            (SHORT_FRIDAY, "Monday to Thursday, 8:30am to 5pm and Friday, 8:30am to 4pm", Disagrees),
            (SHORT_FRIDAY, "8.30am to 5pm Monday to Thursday, 8.30am to 4.30pm Friday", Agrees),
            (SHORT_FRIDAY, "Mon–Thurs: 08.30–17.00 | Fri: 08.30–16.30", Agrees),
            (OFFICE_AND_SATURDAY, "Monday to Friday, 9am to 5pm", Disagrees),
            (OFFICE_AND_SATURDAY, "Mon-Fri 9-5, Sat 10-4", Agrees),
            (OFFICE_AND_SATURDAY, "Monday to Friday (9am to 5pm) and Saturdays (10am to 4pm)", Agrees),
            (OFFICE_AND_SATURDAY, "Monday to Friday 9am to 5pm. Saturday 10am to 4pm. Sunday closed.", Agrees),
            (OFFICE_AND_SATURDAY, "Monday to Friday 9am to 5pm, Saturday 10am to 4pm, closed on Sundays", Agrees),
            ("Mo-Fr 12:00-14:00", "noon to 2pm, Monday to Friday", Agrees),
            ("Mo-Fr 12:00-14:00", "Monday to Friday midday - 2pm", Agrees),
            ("Mo-Fr 12:00-14:00", "Monday to Friday, 12 noon to 2pm", Agrees),
            ("Mo-Fr 12:00-14:00", "Monday to Friday, 12pm to 2pm", Agrees),
            ("Mo-Fr 09:00-24:00", "Monday to Friday, 9am to 12pm", NotUnderstood),
            ("Mo-Fr 09:00-12:00", "Monday to Friday, 9am to 12pm", Agrees),
            ("Mo-Fr 09:00-13:00", "Monday to Friday, 9am to 12pm", Disagrees),
            (OFFICE, "9 to 5, Monday to Friday", Agrees),
            (OFFICE, "9 to 5", NotUnderstood),
            (OFFICE, "Monday to Friday 9-5pm", Agrees),
            (EVENINGS, "6-10pm daily", Agrees),
            (EVENINGS, "from 6pm to 10pm every evening", Agrees),
            (EVENINGS, "Open every evening between 6pm and 10pm", Agrees),
            (EVENINGS, "Open every evening from 6pm", Agrees),
            (EVENINGS, "Open every evening from 7pm", Disagrees),
            (OFFICE, "0900 to 1700 hrs Monday to Friday", Agrees),
            (OFFICE, "Monday to Friday 0900-1700hrs", Agrees),
            (OFFICE_NO_HOLIDAYS, "closed on bank holidays", Agrees),
            (DAILY_WITH_HOLIDAYS, "closed on bank holidays", Disagrees),
            (OFFICE, "closed on bank holidays", NotUnderstood),
            (OFFICE_NO_HOLIDAYS, "9am to 5pm Monday to Friday, excluding bank holidays", Agrees),
            (
                OFFICE,
                "Monday: 9am to 5pm Tuesday: 9am to 5pm Wednesday: 9am to 5pm Thursday: 9am to 5pm Friday: 9am to 5pm \
                 Saturday: Closed Sunday: Closed",
                Agrees,
            ),
            (
                OFFICE,
                "Monday\n9am - 5pm\nTuesday\n9am - 5pm\nWednesday\n9am - 5pm\nThursday\n9am - 5pm\nFriday\n9am - 4pm",
                Disagrees,
            ),
            (OFFICE, "Saturday: Closed Sunday: Closed", Agrees),
            (DAILY, "Saturday: Closed Sunday: Closed", Disagrees),
            (DAILY, "Monday: 9am to 5pm", NotUnderstood),
            (NIGHTS, "8pm to 8am every night", Agrees),
            (NIGHTS, "Every night, 8pm to 8am the next day", Agrees),
            (NIGHTS, "8am to 8pm every day", Disagrees),
            (TWO_SPANS, "Monday to Friday, 9am to 12 noon and 1pm to 5pm", Agrees),
            (TWO_SPANS, "Monday to Friday 9am to 5pm", Disagrees),
            (TWO_SPANS, "Monday to Friday, 9am to 5pm (closed for lunch 12pm to 1pm)", NotUnderstood),
            (OFFICE, "Llun i Gwener, 9yb i 5yp", Agrees),
            (OFFICE, "o ddydd Llun i ddydd Gwener, 9am - 5pm", Agrees),
            (OFFICE, "Dydd Llun i ddydd Iau, 9yb i 5yp", Disagrees),
            ("24/7", "24 awr y dydd, 7 diwrnod yr wythnos", Agrees),
            (OFFICE, "Call us free on 0808 157 0001, Monday to Friday, 9am to 5pm.", Agrees),
            (OFFICE, "Phone 020 7946 0001 (9am to 5pm, Monday to Friday)", Agrees),
            (OFFICE, "Our helpline 0808 157 0001 is open between 9am and 5pm, Monday to Friday, or email us.", Agrees),
            (OFFICE, "Telephone: 0808 157 0001\nMonday to Friday, 9am to 5pm\nFind out about call charges", Agrees),
            (OFFICE, "9am to 5pm", Agrees),
            (OFFICE, "9am to 6pm", Disagrees),
            (OFFICE_AND_SATURDAY, "9am to 5pm", NotUnderstood),
            (OFFICE, "Opening hours: 9 a.m. to 5 p.m. Mon. to Fri.", Agrees),
            ("Mo-Sa 09:00-17:00", "every day except Sunday, 9am to 5pm", Agrees),
            ("Mo-Sa 09:00-17:00", "9am to 5pm every day except Sundays and bank holidays", Agrees),
            (DAILY, "9am to 5pm every day except Sundays", Disagrees),
            ("Fr-Su 18:00-02:00".replace("Fr-Su", "Fr,Sa,Su").leak(), "Friday to Sunday, 6pm to 2am", Agrees),
            ("Mo-Su 00:00-24:00", "24/7", Agrees),
            ("Mo-Th,Su 09:00-17:00", "Sunday to Thursday 9am-5pm", Agrees),
            (
                "Mo-Fr 00:00-09:00,17:00-24:00; Sa,Su 00:00-24:00",
                "5pm to 9am weekdays and 24 hours at weekends",
                NotUnderstood,
            ),
            (OFFICE, "Report online 24/7 or call 101", NotUnderstood),
            (OFFICE, "Our online form is available 24 hours a day, 7 days a week", NotUnderstood),
            (OFFICE, "Our self-help guides are available 24 hours a day", NotUnderstood),
            (OFFICE, "The website is open 24/7", NotUnderstood),
            (OFFICE, "Parking is free from 6pm to 8am every day", NotUnderstood),
            (OFFICE, "Calls to 0808 157 0001 are free every day", NotUnderstood),
            (OFFICE, "The line used to be open Monday to Friday 9am to 10pm", NotUnderstood),
            (OFFICE, "Call 0808 157 0001 Monday to Friday 9am to 5pm, or visit our website.", Agrees),
            ("24/7", "We are open evenings, weekends and bank holidays", NotUnderstood),
            ("24/7", "Talk to us at any time of the day or night", Agrees),
            (OFFICE, "8.45am to 5pm, Monday to Thursday, and 8.45am to 4.45pm, Friday", Disagrees),
            ("Mo-Su 12:00-14:30,19:00-21:30", "Every day of the year, 12 – 2.30pm and 7 – 9.30pm", Agrees),
            // Hostile, or more than this reads.
            (OFFICE, "Monday to Friday, 9am to 5pm, term time only", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm. Hours vary in the holidays.", NotUnderstood),
            (OFFICE, "9am to 5pm Monday to Friday, from 1 May", NotUnderstood),
            (OFFICE, "9am to 5pm Monday to Friday (October to March)", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, but check our website", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, first Wednesday of the month until 7pm", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, every other Wednesday until 7pm", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, until 7pm on Thursdays", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm. Out of hours: 5pm to 9am.", NotUnderstood),
            (OFFICE, "Web chat: Monday to Friday 9am to 5pm", NotUnderstood),
            (OFFICE, "Helpline: Monday to Friday 9am to 5pm. Web chat: Saturday 10am to 4pm.", NotUnderstood),
            (OFFICE, "Helpline 24/7. Office open Monday to Friday, 9am to 5pm.", NotUnderstood),
            ("24/7", "Helpline 24/7. Office open Monday to Friday, 9am to 5pm.", NotUnderstood),
            (OFFICE, "Adults: Monday to Friday 9am to 5pm. Children: Saturday 9am to 5pm.", NotUnderstood),
            (
                OFFICE_AND_SATURDAY,
                "Call 0808 157 0001 Monday to Friday 9am to 5pm, call 0808 157 0002 Saturday 10am to 4pm",
                NotUnderstood,
            ),
            (OFFICE, "We need 24 hours' notice", NotUnderstood),
            ("24/7", "We will reply within 24 hours", NotUnderstood),
            ("24/7", "It takes 24 hours to process", NotUnderstood),
            ("24/7", "It takes 24 hours", NotUnderstood),
            ("24/7", "You can withdraw at any time", NotUnderstood),
            (OFFICE, "for children aged 11 to 18", NotUnderstood),
            (OFFICE, "Monday 1 to 5 May", NotUnderstood),
            (OFFICE, "Calls cost £9 to £5", NotUnderstood),
            (OFFICE, "Open most days, 9am to 5pm", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm, excluding Christmas", NotUnderstood),
            (OFFICE, "Monday to Friday 9am to 5pm (not Wednesdays)", NotUnderstood),
            (OFFICE, "Monday to Friday, 9am to 5pm and 10am to 4pm", NotUnderstood),
            (OFFICE, "Leave a message Monday to Friday 9am to 5pm", NotUnderstood),
            (OFFICE, "Call after 5pm, Monday to Friday", NotUnderstood),
            (OFFICE, "From 9am Monday to 5pm Friday", NotUnderstood),
            (OFFICE, "from 5pm Friday until 9am Monday", NotUnderstood),
            (OFFICE, "Monday to Friday closed 9am to 5pm", NotUnderstood),
            (OFFICE, "9am-5pm Monday to Friday - closed weekends", Agrees),
            (OFFICE, "Monday to Friday 9am to 5pm, 24 hours a day", NotUnderstood),
            (OFFICE, "five days a week, 9am to 5pm", NotUnderstood),
            (OFFICE, "office hours", NotUnderstood),
            (OFFICE, "Come on Monday", NotUnderstood),
            (OFFICE, "", NotUnderstood),
            ("", "Monday to Friday, 9am to 5pm", NotUnderstood),
        ] {
            let hours: Hours = known.parse().unwrap();
            let found = compare(hours, text);
            if found != expected {
                wrong.push(format!("{known}: {text:?}: {found:?}, not {expected:?}: {:?}", lexemes(text)));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn the_words_of_the_crate_agree_with_its_hours_and_not_with_others() {
        let mut count = 0;
        let contacts = helplines::Directory::embedded().contacts();
        for hours in contacts.iter().flat_map(|contact| contact.channels().map(|channel| channel.hours())) {
            let words = hours.words().to_string();
            let expected = if hours == Hours::Unknown { NotUnderstood } else { Agrees };
            assert_eq!(compare(hours, &words), expected, "{hours}: {words}");
            if hours == Hours::Unknown {
                continue;
            }
            count += 1;
            assert!(says_hours(&words), "{words}");
            for other in shifted(hours) {
                assert_eq!(compare(other, &words), Disagrees, "{other}: {words}");
                assert_eq!(compare(hours, &other.words().to_string()), Disagrees, "{hours}: {}", other.words());
            }
        }
        assert!(count > 100, "{count}");
    }

    /// The same hours with one time of one rule an hour later.
    fn shifted(hours: Hours) -> Vec<Hours> {
        let text = if hours == Hours::Always { "Mo-Su 00:00-24:00".to_owned() } else { hours.to_string() };
        let later = |place: usize| -> Option<Hours> {
            let hour: u16 = text.get(place - 2..place)?.parse().ok()?;
            let shifted = if hour >= 23 { hour - 1 } else { hour + 1 };
            let other = format!("{}{shifted:02}{}", &text[..place - 2], &text[place..]);
            other.parse().ok().filter(|other| *other != hours)
        };
        text.match_indices(':').filter_map(|(place, _)| later(place)).collect()
    }

    /// Numbers that are the same at every run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, bound: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (self.0 >> 33) % bound
        }
    }

    type Spans = Vec<Span>;

    /// A day's hours: closed, one span, two spans, or a night.
    fn some_spans(numbers: &mut Numbers) -> Spans {
        let quarter = |numbers: &mut Numbers, first: u64, last: u64| {
            (u16::try_from(first * 4 + numbers.below((last - first) * 4)).unwrap()) * 15
        };
        match numbers.below(6) {
            0 => Vec::new(),
            1 => vec![
                (quarter(numbers, 7, 10), quarter(numbers, 11, 13)),
                (quarter(numbers, 14, 16), quarter(numbers, 17, 22)),
            ],
            2 => vec![(quarter(numbers, 18, 23), 1440 + quarter(numbers, 1, 6))],
            3 => vec![(quarter(numbers, 12, 16), 1440)],
            _ => vec![(quarter(numbers, 7, 12), quarter(numbers, 13, 23))],
        }
    }

    fn hours_of(week: &[Spans; 7]) -> Option<Hours> {
        let clock = |minutes: u16| match minutes {
            1440 => "24:00".to_owned(),
            minutes => format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60),
        };
        let days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
        let rules = days.iter().zip(week).filter(|(_, spans)| !spans.is_empty()).map(|(day, spans)| {
            let spans: Vec<String> =
                spans.iter().map(|(from, to)| format!("{}-{}", clock(*from), clock(*to))).collect();
            format!("{day} {}", spans.join(","))
        });
        let rules: Vec<String> = rules.collect();
        (!rules.is_empty()).then(|| rules.join("; ").parse().unwrap())
    }

    fn twelve(minutes: u16, point: &str, space: &str) -> String {
        let (hour, minute) = (minutes / 60 % 24, minutes % 60);
        let half = if hour < 12 { "am" } else { "pm" };
        let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
        match (hour, minute) {
            (0, 0) => "midnight".to_owned(),
            (12, 0) => "noon".to_owned(),
            (_, 0) => format!("{twelve}{space}{half}"),
            _ => format!("{twelve}{point}{minute:02}{space}{half}"),
        }
    }

    fn twenty_four(minutes: u16) -> String {
        format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
    }

    /// The first and the last day of each run of the same hours.
    fn runs(week: &[Spans; 7]) -> Vec<(usize, usize, Spans)> {
        let mut runs: Vec<(usize, usize, Spans)> = Vec::new();
        for (day, spans) in week.iter().enumerate() {
            match runs.last_mut() {
                Some((_, last, same)) if same == spans => *last = day,
                _ => runs.push((day, day, spans.clone())),
            }
        }
        runs
    }

    const NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    fn named((first, last): (usize, usize), letters: usize, between: &str) -> String {
        let name = |day: usize| &NAMES[day][..letters.min(NAMES[day].len())];
        if first == last { name(first).to_owned() } else { format!("{}{between}{}", name(first), name(last)) }
    }

    fn list(spans: &[Span], between: &str, and: &str, clock: impl Fn(u16) -> String) -> String {
        let spans: Vec<String> =
            spans.iter().map(|(from, to)| format!("{}{between}{}", clock(*from), clock(*to))).collect();
        spans.join(and)
    }

    /// A week as people write it, in one of six styles.
    fn written(week: &[Spans; 7], style: u64) -> String {
        let open = || runs(week).into_iter().filter(|(.., spans)| !spans.is_empty());
        let lines = |separator: &str, line: &dyn Fn(usize, usize, &[Span]) -> String| {
            open().map(|(first, last, spans)| line(first, last, &spans)).collect::<Vec<_>>().join(separator)
        };
        let table = |separator: &str, colon: &str| {
            let lines = week.iter().enumerate().map(|(day, spans)| match spans.as_slice() {
                [] => format!("{}{colon}Closed", NAMES[day]),
                spans => format!("{}{colon}{}", NAMES[day], list(spans, " - ", ", ", |time| twelve(time, ".", ""))),
            });
            lines.collect::<Vec<_>>().join(separator)
        };
        match style {
            0 => table(" ", ": "),
            1 => table("\n", "\n"),
            2 => lines(", ", &|first, last, spans| {
                format!("{} {}", named((first, last), 3, "-"), list(spans, "-", ", ", twenty_four))
            }),
            3 => lines("; ", &|first, last, spans| {
                let times = list(spans, " to ", " and ", |time| twelve(time, ":", ""));
                format!("{times} {}", named((first, last), 9, " to "))
            }),
            4 => lines(". ", &|first, last, spans| {
                let times = list(spans, "–", " & ", |time| twelve(time, ".", " "));
                format!("{} ({times})", named((first, last), 9, "–"))
            }),
            _ => lines(" and ", &|first, last, spans| {
                let times = list(spans, " until ", " then ", |time| twelve(time, ".", ""));
                format!("{}, from {times}", named((first, last), 9, " to "))
            }),
        }
    }

    #[test]
    fn weeks_written_in_many_ways_agree_with_themselves_and_not_with_others() {
        let mut numbers = Numbers(7);
        let mut count = 0;
        while count < 3000 {
            let kinds = [some_spans(&mut numbers), some_spans(&mut numbers), some_spans(&mut numbers)];
            let weekdays = numbers.below(3);
            let week: [Spans; 7] = std::array::from_fn(|day| match weekdays {
                0 => kinds[numbers.below(3) as usize].clone(),
                1 => kinds[usize::from(day > 4)].clone(),
                _ => kinds[usize::from(day > 3) + usize::from(day > 4)].clone(),
            });
            let Some(hours) = hours_of(&week) else { continue };
            let text = written(&week, numbers.below(6));
            assert_eq!(compare(hours, &text), Agrees, "{hours}: {text}");
            assert!(says_hours(&text), "{text}");
            let open: Vec<usize> = (0..7).filter(|day| !week[*day].is_empty()).collect();
            let day = open[numbers.below(open.len() as u64) as usize];
            let mut changed = week.clone();
            if numbers.below(2) == 0 {
                changed[day][0].0 += 15;
            } else {
                changed[day].last_mut().unwrap().1 -= 30;
            }
            let other = hours_of(&changed).unwrap();
            assert_eq!(compare(other, &text), Disagrees, "{other}: {text}");
            count += 1;
        }
    }

    #[test]
    fn hours_are_told_from_other_figures() {
        for (text, expected) in [
            ("9am to 5pm", true),
            ("Lines are open 24/7", true),
            ("Monday to Friday, 9am to 5pm", true),
            ("open until midnight", true),
            ("Opening hours", true),
            ("Check our opening times", true),
            ("closed on bank holidays", true),
            ("Sunday: Closed", true),
            ("We are open every day", true),
            ("24 hours a day, 7 days a week", true),
            ("our 24-hour helpline", true),
            ("Call us any time, day or night", true),
            ("Mon-Fri 9-5", true),
            ("0900 to 1700 hrs", true),
            ("Helpline hours: Monday to Friday 10.00-16.00", true),
            ("From 1 May our helpline is open from 9am to 5pm", true),
            ("Llun i Gwener, 9yb i 5yp", true),
            ("24 hours' notice", false),
            ("We need 24 hours notice of changes", false),
            ("within 24 hours", false),
            ("We aim to reply within 24 hours", false),
            ("after 24 hours", false),
            ("every 24 hours", false),
            ("24 to 48 hours", false),
            ("10 to 12 weeks", false),
            ("The course lasts 10 to 12 weeks, Monday evenings", false),
            ("for young people aged 11 to 18", false),
            ("children 11 to 18", false),
            ("ages 5 to 11", false),
            ("1 to 5 May", false),
            ("Monday 1 to 5 May", false),
            ("from 3 to 7 June", false),
            ("£9 to £17", false),
            ("£9.50 - 10.50", false),
            ("Calls cost 9 to 12 pence", false),
            ("Call 0808 157 0001", false),
            ("Call 101 or 999", false),
            ("020 7946 0900", false),
            ("You can unsubscribe at any time", false),
            ("You may withdraw your consent at any time", false),
            ("Join our webinar on Monday, 10am to 11am", false),
            ("The incident happened between 9pm and 11pm", false),
            ("He sat in the sun", false),
            ("See you on Monday", false),
            ("Founded in 1986", false),
            ("1 in 4 women", false),
            ("2 to 5 working days", false),
            ("", false),
        ] {
            assert_eq!(says_hours(text), expected, "{text}: {:?}", lexemes(text));
        }
    }

    #[test]
    fn a_long_text_of_anything_is_read_to_its_end() {
        for part in ["1 ", "24 ", "Monday to ", "9am to ", "closed ", "\u{1f600}é-", "0808 ", "(", "12 noon ", "every "]
        {
            let text = part.repeat(2_000);
            let _ = (says_hours(&text), compare(Hours::Always, &text));
        }
    }
}
