//! What each column of a list means: by its name, spelled as people spell it, or where there are no names by what it holds.

use std::str::FromStr;
use std::sync::LazyLock;

use anyhow::bail;
use helplines::ChannelKind;

use super::numbers::Wrong;
use super::sheet::{Row, Sheet};
use super::told::{Notebook, Place, quoted};
use super::{hours, numbers, remarks};

/// Rows in which the names of the columns are looked for.
const FIRST_ROWS: usize = 30;
/// Longest name of a column, in bytes: longer ones are prose.
const HEADER_BYTES: usize = 100;
/// One letter in so many may be wrong.
const SLIPS: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Name,
    Reach(ChannelKind),
    Web,
    Hours,
    Then,
    Note,
    About,
    ForWhom,
    Area,
    Nation,
    Organisation,
    Concern,
    Checked,
}

use ChannelKind::{Email, Form, Phone, Sms, Textphone, Webchat, Whatsapp};
use Meaning::{About, Area, Checked, Concern, ForWhom, Name, Nation, Note, Organisation, Reach, Then, Web};

/// What each meaning is called in messages and in `--column`, and the other names that lists have for it; the first of two
/// columns that mean the same is the one that stands earlier here.
const NAMES: [(Meaning, &str, &str); 19] = [
    (
        Name,
        "name",
        "service, service name, team, team name, role, job title, position, contact, contact name, title, helpline, \
         who, who to contact, agency name",
    ),
    (
        Reach(Phone),
        "number",
        "phone, tel, telephone, phone number, telephone number, contact number, daytime number, out of hours number, \
         tel no, phone no, telephone no, ring, call, who to call, landline, mobile, mobile number, contact details",
    ),
    (Reach(Sms), "text", "sms, text number, text message, text us"),
    (Reach(Whatsapp), "whatsapp", "whatsapp number"),
    (Reach(Textphone), "textphone", "minicom, typetalk"),
    (Reach(Email), "email", "e mail, email address, e mail address, mail"),
    (Reach(Form), "form", "online form, referral form, online referral"),
    (Reach(Webchat), "webchat", "web chat, chat, live chat, online chat"),
    (Web, "website", "web, url, link, webpage, web page, web address, web site, site"),
    (
        Meaning::Hours,
        "hours",
        "opening hours, opening times, times, when, hours of operation, availability, available, office hours, open, \
         out of hours",
    ),
    (Then, "extension", "ext, extn, option, menu option"),
    (
        ForWhom,
        "for whom",
        "who for, who is it for, who it is for, audience, who can use it, who can call, for, who should call, \
         client group, eligibility",
    ),
    (
        Note,
        "note",
        "comment, remark, information, further information, other information, additional information, details, info",
    ),
    (About, "about", "description, what they do, what it does, about the service, summary, purpose"),
    (
        Area,
        "area",
        "council, local authority, authority, district, borough, place, location, locality, area covered, county",
    ),
    (Nation, "nation", "country"),
    (Organisation, "organisation", "organization, provider, org, agency, run by, employer, school"),
    (Concern, "concern", "category, topic, subject, issue, theme, reason to call"),
    (
        Checked,
        "checked",
        "last checked, date checked, reviewed, last reviewed, updated, last updated, date, date updated, verified",
    ),
];

/// A word that settles the meaning of a longer name: "Main phone (office)".
const WORDS: [(Meaning, &str); 10] = [
    (Reach(Email), "email"),
    (Reach(Whatsapp), "whatsapp"),
    (Reach(Textphone), "textphone, minicom"),
    (Reach(Phone), "phone, tel, telephone, mobile, landline, number"),
    (Web, "website, url, webpage"),
    (Meaning::Hours, "hour, time, opening"),
    (Note, "note, comment, remark"),
    (Area, "authority, council, district, borough"),
    (Organisation, "organisation, organization, provider"),
    (Concern, "concern, category"),
];

/// Words of a name that say only that there are numbers or hours below.
const BARE: &str = "phone, tel, telephone, number, numbers, no, nos, contact, the, of, a, main, mobile, landline, \
     call, to, for, us, details, opening, hours, times, time, email, e, mail, address, line, text, sms, ring, out, \
     office, day, daytime, after, working, in, ooh, evening, night, weekend";

impl Meaning {
    /// What it is called.
    pub fn word(self) -> &'static str {
        NAMES.iter().find(|(meaning, ..)| *meaning == self).map_or("", |(_, word, _)| *word)
    }

    /// Whether it is what a name of a column means.
    pub fn is_named(self, header: &str) -> bool {
        matches!(read(header), Read::Known(meaning) | Read::Near(meaning, _) if meaning == self)
    }

    /// Every name, with its key.
    fn all() -> impl Iterator<Item = (Self, &'static str, &'static str)> {
        static ALL: LazyLock<Vec<(Meaning, &str, String)>> = LazyLock::new(|| {
            let named = NAMES.iter().flat_map(|(meaning, word, others)| {
                std::iter::once(*word).chain(others.split(", ")).map(move |name| (*meaning, name))
            });
            named.map(|(meaning, name)| (meaning, name, key(name))).collect()
        });
        ALL.iter().map(|(meaning, name, key)| (*meaning, *name, key.as_str()))
    }

    /// The order in which columns of one meaning come.
    fn rank(key: &str) -> usize {
        Self::all().position(|(.., known)| known == key).unwrap_or(usize::MAX)
    }
}

#[derive(Clone, Debug)]
pub struct Column {
    pub header: String,
    pub meaning: Option<Meaning>,
    /// What the name says beside its meaning: "out of hours".
    pub label: Option<String>,
    /// Whether the name says of which days or season its hours are: "Weekend hours", "Term time hours".
    pub titled: bool,
    /// Whether it is for the time when offices are closed.
    pub late: bool,
}

impl Column {
    fn new(header: &str, meaning: Option<Meaning>) -> Self {
        let lower = key(header);
        let late =
            ["out of hour", "after hour", "ooh", "night", "evening", "weekend"].iter().any(|word| has(&lower, word));
        let early = ["daytime", "day", "office hour", "working hour", "in hour"].iter().any(|word| has(&lower, word));
        let words = header.split(|letter: char| letter.is_whitespace() || "()[]:_-/,.".contains(letter));
        let says = |word: &&str| !word.is_empty() && !BARE.split(", ").any(|bare| bare.eq_ignore_ascii_case(word));
        let rest = words.filter(says).collect::<Vec<_>>().join(" ");
        const PLAIN: [&str; 8] = ["and", "days", "team", "service", "normal", "usual", "hrs", "availability"];
        let titled = !Meaning::all().any(|(.., known)| known == lower)
            && (late || rest.split(' ').any(|word| !word.is_empty() && !PLAIN.contains(&word.to_lowercase().as_str())));
        let when = if late { "out of hours" } else { "in office hours" };
        let parts = [(!rest.is_empty()).then_some(&*rest), (late || early).then_some(when)];
        let label = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let label = (!label.is_empty()).then_some(label);
        // The name of a column that is known word for word says nothing else.
        let exact = Meaning::all().any(|(.., known)| known == lower);
        let label = label.filter(|_| !exact || late || early);
        Self { header: header.to_owned(), meaning, label, titled, late }
    }
}

fn has(key: &str, words: &str) -> bool {
    format!(" {key} ").contains(&format!(" {words} "))
}

/// The words of a name in lower case, without what people put before and behind them: "PhoneNumbers:" is "phone number".
fn key(header: &str) -> String {
    let mut spaced = String::new();
    let mut before = ' ';
    for letter in header.chars() {
        if before.is_lowercase() && letter.is_uppercase() {
            spaced.push(' ');
        }
        match letter {
            '\'' | '\u{2019}' => {}
            _ if letter.is_alphanumeric() => spaced.extend(letter.to_lowercase()),
            _ => spaced.push(' '),
        }
        before = letter;
    }
    let words = spaced.split_whitespace().filter(|word| !["the", "your", "our"].contains(word));
    let one =
        words.map(|word| word.strip_suffix('s').filter(|one| one.len() > 1 && !one.ends_with('s')).unwrap_or(word));
    one.collect::<Vec<_>>().join(" ")
}

/// How a name was understood.
enum Read {
    Known(Meaning),
    /// With a slip, of this name.
    Near(Meaning, &'static str),
    Unknown,
}

fn read(header: &str) -> Read {
    let key = if header.len() > HEADER_BYTES { String::new() } else { key(header) };
    if key.is_empty() {
        return Read::Unknown;
    }
    if let Some((meaning, ..)) = Meaning::all().find(|(.., known)| *known == key) {
        return Read::Known(meaning);
    }
    if let Some((meaning, _)) = WORDS.iter().find(|(_, words)| words.split(", ").any(|word| has(&key, word))) {
        return Read::Known(*meaning);
    }
    let near = Meaning::all().map(|(meaning, name, known)| (strsim::osa_distance(&key, known), meaning, name));
    match near.min_by_key(|(distance, ..)| *distance) {
        Some((distance, meaning, name)) if distance <= key.len() / SLIPS => Read::Near(meaning, name),
        _ => Read::Unknown,
    }
}

/// How much a row looks like the names of columns.
pub fn likeness(row: &Row) -> usize {
    row.filled().filter(|(_, cell)| !matches!(read(cell), Read::Unknown)).count()
}

/// Whether a row names the columns: it says who, and how they are reached, and holds no number itself.
fn is_header(row: &Row) -> bool {
    let meanings: Vec<Meaning> = row
        .filled()
        .filter_map(|(_, cell)| match read(cell) {
            Read::Known(meaning) | Read::Near(meaning, _) => Some(meaning),
            Read::Unknown => None,
        })
        .collect();
    let who = meanings.iter().any(|meaning| matches!(meaning, Name | Organisation | Area));
    let how = meanings.iter().any(|meaning| matches!(meaning, Reach(_) | Meaning::Hours));
    who && how && !row.filled().any(|(_, cell)| has_number(cell))
}

pub fn has_number(cell: &str) -> bool {
    // What is longer is prose, or worse.
    cell.len() <= 10 * HEADER_BYTES
        && numbers::read(cell, Phone).iter().any(|found| {
            let is_number =
                !matches!(found.value, Err(Wrong::Phone(_) | Wrong::Rounded | Wrong::NoAreaCode | Wrong::Fax));
            is_number && found.written.len() > 3
        })
}

/// What somebody says that a column means: its name or letter, and the meaning.
#[derive(Clone, Debug)]
pub struct Said {
    column: String,
    meaning: Meaning,
}

impl FromStr for Said {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (column, word) =
            text.rsplit_once('=').ok_or("expected COLUMN=MEANING, such as \"Ward phone=number\" or C=number")?;
        let words = || Meaning::all().map(|(meaning, ..)| meaning.word()).collect::<std::collections::BTreeSet<_>>();
        match read(word) {
            Read::Known(meaning) => Ok(Self { column: column.trim().to_owned(), meaning }),
            Read::Near(_, name) => Err(format!("unknown meaning {}: did you mean {name}?", quoted(word))),
            Read::Unknown => {
                let all: Vec<&str> = words().into_iter().collect();
                Err(format!("unknown meaning {}: expected one of {}", quoted(word), all.join(", ")))
            }
        }
    }
}

/// The columns of a list.
#[derive(Debug)]
pub struct Columns {
    pub all: Vec<Column>,
    /// How the columns are called in the row that names them; none where no row does.
    pub header: Option<Row>,
}

impl Columns {
    /// Finds the row that names the columns, takes it and what stands above it away, and tells how it was read.
    pub fn find(sheet: &mut Sheet, said: &[Said], told: &mut Notebook) -> anyhow::Result<Self> {
        let is_said = |row: &Row| {
            said.iter()
                .any(|said| row.filled().any(|(_, cell)| said.column.len() > 1 && key(cell) == key(&said.column)))
        };
        let at = sheet.rows.iter().take(FIRST_ROWS).position(|row| is_header(row) || is_said(row));
        let header = at.map(|at| {
            for row in sheet.rows.drain(..at) {
                let text = row.filled().map(|(_, cell)| cell).collect::<Vec<_>>().join(" ");
                told.note(Place::row(row.number), format!("{} stands above the column names: left out", quoted(&text)));
            }
            sheet.rows.remove(0)
        });
        let width = sheet.rows.iter().chain(&header).map(|row| row.cells.len()).max().unwrap_or_default();
        let mut all: Vec<Column> = match &header {
            Some(row) => (0..width).map(|place| named(row.cell(place), place, told)).collect(),
            None => by_content(&sheet.rows, width),
        };
        for Said { column, meaning } in said {
            let by_name = all.iter().position(|known| !known.header.is_empty() && key(&known.header) == key(column));
            let by_letter = || (0..width).find(|place| letter(*place).eq_ignore_ascii_case(column));
            let Some(known) = by_name.or_else(by_letter).and_then(|place| all.get_mut(place)) else {
                let headers: Vec<String> =
                    all.iter().filter(|known| !known.header.is_empty()).map(|known| quoted(&known.header)).collect();
                bail!("there is no column {}: expected a letter, or one of {}", quoted(column), headers.join(", "));
            };
            *known = Column::new(&known.header, Some(*meaning));
            // Of a name that nothing else explains, only the time is plain.
            known.label = known.label.take().filter(|label| label.ends_with("hours"));
        }
        let mut columns = Self { all, header };
        columns.settle(&sheet.rows);
        if columns.header.is_none() {
            columns.check_content(told)?;
        }
        columns.tell(&sheet.rows, told);
        Ok(columns)
    }

    /// Numbers under "Office hours", and names of which there is only one.
    fn settle(&mut self, rows: &[Row]) {
        for (place, column) in self.all.iter_mut().enumerate() {
            let cells = || rows.iter().map(|row| row.cell(place)).filter(|cell| !cell.is_empty());
            let numbers = cells().filter(|cell| has_number(cell)).count();
            if column.meaning == Some(Meaning::Hours) && numbers * 2 > cells().count() {
                *column = Column::new(&column.header, Some(Reach(Phone)));
            }
        }
        let names = self.of(Name).map(|(place, column)| (Meaning::rank(&key(&column.header)), place));
        let best = names.min().map(|(_, place)| place);
        for (place, column) in self.all.iter_mut().enumerate() {
            if column.meaning == Some(Name) && Some(place) != best {
                column.meaning = None;
            }
        }
    }

    /// Without names of columns, what they hold must be plain.
    fn check_content(&self, told: &mut Notebook) -> anyhow::Result<()> {
        if self.of(Name).next().is_none() || !self.all.iter().any(|column| matches!(column.meaning, Some(Reach(_)))) {
            bail!(
                "no row names the columns: expected a row such as name,number,hours,note above the contacts, or \
                 --column A=name --column B=number"
            );
        }
        let read = self
            .all
            .iter()
            .enumerate()
            .filter_map(|(place, column)| Some(format!("{} as {}", letter(place), column.meaning?.word())));
        let read: Vec<String> = read.collect();
        told.warning(
            Place::WHOLE,
            format!(
                "no row names the columns: read by what they hold, {}; --column says it otherwise",
                read.join(", ")
            ),
        );
        Ok(())
    }

    /// Tells which columns were not read.
    fn tell(&self, rows: &[Row], told: &mut Notebook) {
        let names = self.of(Name).next().map(|(place, _)| place);
        for (place, column) in self.all.iter().enumerate() {
            let used = rows.iter().any(|row| !row.cell(place).is_empty());
            if column.meaning.is_some() || !used {
                continue;
            }
            let words = match (read(&column.header), names) {
                (Read::Known(Name), Some(name)) => {
                    format!("not read, because the names are taken from {}", self.name(name))
                }
                _ => format!("not read: to take it, say what it means, as in --column {}=note", letter(place)),
            };
            told.note(Place::column(place), words);
        }
    }

    pub fn of(&self, meaning: Meaning) -> impl Iterator<Item = (usize, &Column)> {
        self.all.iter().enumerate().filter(move |(_, column)| column.meaning == Some(meaning))
    }

    /// Whether a row repeats the names of the columns, as at the top of a printed page.
    pub fn is_repeated(&self, row: &Row) -> bool {
        self.header.as_ref().is_some_and(|header| header.filled().eq(row.filled()))
    }

    /// The letter and the name of a column.
    pub fn name(&self, place: usize) -> String {
        let header = self.all.get(place).map_or("", |column| &column.header);
        let header = if header.is_empty() { String::new() } else { format!(" {}", quoted(header)) };
        format!("column {}{header}", letter(place))
    }
}

/// The column under a name; a slip in it is told.
fn named(header: &str, place: usize, told: &mut Notebook) -> Column {
    let column = match read(header) {
        Read::Known(meaning) => Column::new(header, Some(meaning)),
        Read::Near(meaning, name) => {
            told.warning(Place::column(place), format!("{} is read as {name}", quoted(header)));
            Column { header: header.to_owned(), ..Column::new(name, Some(meaning)) }
        }
        Read::Unknown => Column::new(header, None),
    };
    if column.meaning == Some(Reach(Phone)) && is_doubtful(header) {
        let words = format!("{} is not plainly of numbers that anybody may call", quoted(header));
        told.error(Place::column(place), words);
        return Column::new(header, None);
    }
    column
}

/// Whether the name of a column of numbers says that they are old, private, or not for calls.
fn is_doubtful(header: &str) -> bool {
    let is_other = numbers::OTHER_CHANNELS.iter().any(|word| has(&key(header), word));
    let is_private = remarks::is_private(header) || remarks::is_internal(header) || remarks::is_staff_only(header);
    is_other || is_private || remarks::is_gone_number(header)
}

/// Whether a cell holds what a column of a meaning does.
type Test = fn(&str) -> bool;

/// Columns without names, by what most of their cells hold: numbers, addresses and hours; the first of words is the name.
fn by_content(rows: &[Row], width: usize) -> Vec<Column> {
    let kinds: [(Meaning, Test); 4] = [
        (Reach(Email), |cell| cell.contains('@') && !cell.contains(' ')),
        (Web, |cell| cell.starts_with("http") || cell.starts_with("www.")),
        (Reach(Phone), has_number),
        (Meaning::Hours, |cell| cell.len() <= HEADER_BYTES && hours::read(cell).is_some()),
    ];
    let mut columns: Vec<Column> = (0..width)
        .map(|place| {
            let cells = || rows.iter().map(|row| row.cell(place)).filter(|cell| !cell.is_empty());
            let most = |is: Test| cells().filter(|cell| is(cell)).count() * 2 > cells().count();
            Column::new("", kinds.iter().find(|(_, is)| most(*is)).map(|(meaning, _)| *meaning))
        })
        .collect();
    if let Some(first) = columns.first_mut().filter(|column| column.meaning.is_none()) {
        first.meaning = Some(Name);
    }
    columns
}

/// The letter by which a spreadsheet calls a column.
fn letter(place: usize) -> String {
    let last = u8::try_from(place % 26).map_or('?', |letter| char::from(b'A' + letter));
    if place < 26 { last.to_string() } else { format!("{}{last}", letter(place / 26 - 1)) }
}

#[cfg(test)]
mod tests {
    use super::super::told::Level;
    use super::*;

    fn meaning(header: &str) -> Option<Meaning> {
        match read(header) {
            Read::Known(meaning) | Read::Near(meaning, _) => Some(meaning),
            Read::Unknown => None,
        }
    }

    #[test]
    fn names_of_columns_are_read_as_people_spell_them() {
        for (header, expected) in [
            ("NAME", Some(Name)),
            ("Service", Some(Name)),
            ("Contact", Some(Name)),
            ("Telephone Numbers", Some(Reach(Phone))),
            ("phone_number", Some(Reach(Phone))),
            ("PhoneNumber", Some(Reach(Phone))),
            ("Tel. No.", Some(Reach(Phone))),
            ("Out-of-hours number", Some(Reach(Phone))),
            ("Contact number (office)", Some(Reach(Phone))),
            ("Telphone", Some(Reach(Phone))),
            ("E-mail", Some(Reach(Email))),
            ("Email Address:", Some(Reach(Email))),
            ("Opening Times", Some(Meaning::Hours)),
            ("Openning hours", Some(Meaning::Hours)),
            ("Who is it for?", Some(ForWhom)),
            ("For whom", Some(ForWhom)),
            ("Web site", Some(Web)),
            ("Notes / comments", Some(Note)),
            ("Local Authority", Some(Area)),
            ("Country", Some(Nation)),
            ("Organization", Some(Organisation)),
            ("Category", Some(Concern)),
            ("Last updated", Some(Checked)),
            ("SMS", Some(Reach(Sms))),
            ("Ext", Some(Then)),
            ("Postcode", None),
            ("Colour", None),
            ("", None),
        ] {
            assert_eq!(meaning(header), expected, "{header}");
        }
    }

    #[test]
    fn what_a_name_says_beside_its_meaning_is_kept() {
        let label = |header| Column::new(header, meaning(header)).label;
        assert_eq!(label("Out of hours number").as_deref(), Some("out of hours"));
        assert_eq!(label("Daytime number").as_deref(), Some("in office hours"));
        assert_eq!(label("Children's services phone").as_deref(), Some("Children's services"));
        assert_eq!(label("Phone number"), None);
    }

    #[test]
    fn a_column_of_numbers_that_are_not_to_be_called_is_not_read() {
        for (header, doubtful) in [
            ("Old phone number", true),
            ("Fax number", true),
            ("Internal number", true),
            ("Staff only number", true),
            ("Mobile (text only)", true),
            ("Phone number", false),
            ("Out of hours number", false),
        ] {
            let mut told = Notebook::default();
            assert_eq!(named(header, 0, &mut told).meaning.is_none(), doubtful, "{header}");
            assert_eq!(told.count(Level::Error), usize::from(doubtful), "{header}");
        }
    }

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        assert_eq!([0, 25, 26, 701, 702].map(letter), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
