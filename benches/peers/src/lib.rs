//! What is measured with: the same on every run, and on every machine.

use std::fmt::Write;

use helplines::check::VerdictKind;
use helplines::time::LocalTime;
use helplines::{Advice, Audience, ChannelKind, Concern, Contact, Directory, Nation, Situation};

/// Numbers in an order that looks like chance and is always the same (xorshift).
struct Dice(u64);

impl Dice {
    const fn new() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }
}

/// The items in another order.
pub fn shuffled<T>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    let mut dice = Dice::new();
    for place in (1..items.len()).rev() {
        items.swap(place, dice.below(place + 1));
    }
    items
}

/// The id of every contact.
pub fn ids() -> Vec<&'static str> {
    shuffled(Directory::embedded().contacts().iter().map(Contact::id))
}

/// Every slug and every other word for a concern.
pub fn concern_words() -> Vec<&'static str> {
    let concerns = Directory::embedded().concerns().iter();
    shuffled(concerns.flat_map(|entry| entry.aliases().map(|alias| alias.words()).chain([entry.concern().as_str()])))
}

/// Kinds of numbers that people look up.
pub const NUMBERS: [&str; 5] = ["clean", "messy", "retired", "near miss", "unlisted"];

/// Numbers of a kind, of ten digits or more, so that anybody can parse them.
pub fn numbers(kind: &str) -> Vec<String> {
    let published = Directory::embedded().contacts().iter().flat_map(phone_numbers);
    let is = |kind: VerdictKind| move |number: &String| helplines::by_number(number).kind() == kind;
    let old = Directory::embedded().retired().flat_map(|entry| entry.spellings());
    let drama = (0..100).map(|place| format!("01632 960{:03}", place * 10));
    shuffled(match kind {
        "clean" => published.collect::<Vec<_>>(),
        "messy" => published.flat_map(|number| spellings(&number)).collect(),
        "retired" => {
            old.map(str::to_owned).filter(|old| digits(old).len() >= 10).filter(is(VerdictKind::Retired)).collect()
        }
        "near miss" => published.map(|number| with_a_slip(&number)).filter(is(VerdictKind::NearMiss)).collect(),
        _ => drama.collect(),
    })
}

/// The whole UK numbers of a contact, as published.
fn phone_numbers(contact: &'static Contact) -> impl Iterator<Item = String> {
    let numbers = contact.channels().filter_map(|channel| channel.phone());
    numbers
        .filter(|number| number.dial().len() >= 10 && number.dial().starts_with('0'))
        .map(|number| number.to_string())
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// A number as five people write it.
fn spellings(number: &str) -> [String; 5] {
    let significant = &digits(number)[1..];
    [
        format!("+44 (0){}", &number[1..]),
        format!(" {} ", number.replace(' ', "-")),
        format!("tel:+44{significant}"),
        format!("0044 {significant}"),
        format!("({}) {}.{}", &digits(number)[..5], &significant[4..7], &significant[7..]),
    ]
}

/// The number with its fifth digit one higher.
fn with_a_slip(number: &str) -> String {
    let mut digits = digits(number).into_bytes();
    digits[4] = b'0' + (digits[4] - b'0' + 1) % 10;
    String::from_utf8(digits).expect("digits")
}

/// Length of a text that is scanned: enough that its end does not matter, and it stays in the processor's cache.
const TEXT: usize = 256 * 1024;

/// What a school, a club or a paper might print.
const SENTENCES: [&str; 20] = [
    "The choir meets in the hall after lessons, and anyone who likes to sing may come.",
    "Our walk along the river was wet, but nobody minded once the sun broke through the clouds.",
    "Please bring a coat, a packed lunch and something to drink.",
    "It’s been a long winter, and the gardeners are glad to see the first green shoots.",
    "Parents are asked not to park across the drive of the neighbours.",
    "When she opened the door, the dog ran straight past her and into the kitchen.",
    "There is a lot to be said for doing one thing at a time, slowly, and doing it well.",
    "The council has agreed to mend the roof of the library before the autumn.",
    "“I never thought that we would win,” said the captain, still out of breath.",
    "Volunteers from the village have painted the old station, which had stood empty for years.",
    "If you feel worried about a friend, talk to an adult whom you trust.",
    "Most people who took part said that they would do so again.",
    "He writes about the sea, about ships and harbours, and about the people who wait for them.",
    "The new timetable begins on Monday; the bus will leave a little earlier than before.",
    "Children in the youngest class have grown beans, measured them and drawn what they saw.",
    "Nothing in the report came as a surprise to those who work there.",
    "You can read more on our website, or ask at the desk near the entrance.",
    "A café has opened opposite the church, and its cakes are said to be very good.",
    "The match was called off because of the weather, and will be played later in the season.",
    "Lessons end early on the last day of term so that everybody can get home before dark.",
];

/// Sentences with digits in them that are no telephone numbers.
const FIGURES: [&str; 5] = [
    "The coach leaves at 8.30am on 14 May 2026 and a seat costs £12.50.",
    "Room 101 is on the second floor, and 27 of its 30 chairs are taken.",
    "In 2019 the club had 116 members; today it has 1,240.",
    "Order 10023984 was sent on 03/11/2026 to 18 Mill Lane.",
    "The final score was 3-2, after a goal in the 88th minute.",
];

/// Prose without a digit.
pub fn prose() -> String {
    let mut dice = Dice::new();
    text(|out| out.push_str(SENTENCES[dice.below(SENTENCES.len())]))
}

/// Prose in which one sentence in eight has a telephone number, current, out of date or made up, and one in eight has
/// other figures.
pub fn prose_with_numbers() -> String {
    let numbers = [numbers("clean"), numbers("retired"), numbers("unlisted")].concat();
    let mut dice = Dice::new();
    text(|out| match dice.below(8) {
        0 => *out += &format!("You can ring them on {} at most hours of the day.", numbers[dice.below(numbers.len())]),
        1 => out.push_str(FIGURES[dice.below(FIGURES.len())]),
        _ => out.push_str(SENTENCES[dice.below(SENTENCES.len())]),
    })
}

/// Lines of a log, nearly half of them digits.
pub fn log() -> String {
    let mut dice = Dice::new();
    text(|out| {
        let (second, thousandth, status) = (dice.below(60), dice.below(1000), [200, 204, 304, 404][dice.below(4)]);
        let (request, bytes, host) = (dice.below(1 << 30), dice.below(100_000), dice.below(256));
        *out += &format!(
            "2026-11-21T09:14:{second:02}.{thousandth:03}Z INFO request={request} status={status} bytes={bytes} from=192.0.2.{host}\n"
        );
    })
}

fn text(mut add: impl FnMut(&mut String)) -> String {
    let mut out = String::new();
    while out.len() < TEXT {
        add(&mut out);
        if !out.ends_with('\n') {
            out.push(' ');
        }
    }
    out
}

/// A situation for each concern in which everything is known.
pub fn full_situations() -> Vec<Situation> {
    let time: LocalTime = "2026-12-25T23:15".parse().expect("a time");
    let full = |concern| {
        Situation::new(concern).audience(Audience::Child).nation(Nation::Wales).by(ChannelKind::Webchat).at(time)
    };
    Concern::ALL.iter().copied().map(full).collect()
}

/// The answer whose text is of middling length, of those in which only the concern is known; and the longest of all.
pub fn answers() -> [(&'static str, Advice); 2] {
    let length = |situation: &Situation| Directory::embedded().advise(situation).text().to_string().len();
    let mut bare: Vec<Situation> = Concern::ALL.iter().copied().map(Situation::new).collect();
    bare.sort_by_key(length);
    let whom = || Concern::ALL.iter().flat_map(|concern| Audience::ALL.iter().map(|whom| (*concern, *whom)));
    let told = whom().map(|(concern, audience)| Situation::new(concern).audience(audience));
    let longest = told.chain(bare.iter().cloned()).max_by_key(length).expect("an answer");
    [("typical", bare[bare.len() / 2].clone()), ("longest", longest)]
        .map(|(name, situation)| (name, Directory::embedded().advise(situation)))
}

/// The views of an answer.
pub const VIEWS: [&str; 6] = ["card", "text", "markdown", "html fragment", "html page", "sentence"];

/// Writes a view of an answer over what is in a string.
pub fn show(view: &str, advice: &Advice, out: &mut String) -> usize {
    out.clear();
    let written = match view {
        "card" => write!(out, "{}", advice.card()),
        "text" => write!(out, "{}", advice.text()),
        "markdown" => write!(out, "{}", advice.markdown()),
        "html fragment" => write!(out, "{}", advice.html()),
        "html page" => write!(out, "{}", advice.html().whole_page()),
        _ => write!(out, "{}", advice.sentence()),
    };
    written.expect("a string takes everything");
    out.len()
}

/// The id of a contact of [`overlay`].
pub fn local_id(place: usize) -> String {
    format!("anytown-team-{place:05}")
}

/// Numbers in the ranges that Ofcom keeps for drama, of which there are 3,000.
pub fn local_number(place: usize) -> String {
    match (place % DRAMA) / 1000 {
        0 => format!("01632 960{:03}", place % 1000),
        1 => format!("020 7946 0{:03}", place % 1000),
        _ => format!("0808 157 0{:03}", place % 1000),
    }
}

const DRAMA: usize = 3000;

/// An overlay of this many contacts. Who has a number that another has too says so.
pub fn overlay(count: usize) -> String {
    let contact = |place: usize| {
        let (id, number) = (local_id(place), local_number(place));
        let shares = place.checked_sub(DRAMA).map(|other| format!("shares_number_with = [{:?}]\n", local_id(other)));
        let shares = shares.unwrap_or_default();
        format!(
            r#"[[contact]]
id = "{id}"
name = "Anytown family team {place}"
organisation = "Anytown Council"
mention = "the Anytown family team"
website = "https://www.example.org/{id}"
about = "Social workers who decide with you what happens next when you worry about a child."
who_for = "Anyone worried about a child in Anytown."
audiences = ["adult", "worried", "family-of-offender", "professional"]
nations = ["england"]
areas = ["Anytown"]
anonymity = "if-you-choose"
{shares}checked = "2026-11-21"
channel = [
    {{ kind = "phone", value = "{number}", hours = "Mo-Fr 08:30-17:00; PH off" }},
    {{ kind = "form", value = "https://www.example.org/{id}/report" }},
]
source = [{{ grade = "operator", seen = "2026-11", supports = ["number", "hours", "service"] }}]

"#
        )
    };
    (0..count).map(contact).collect()
}
