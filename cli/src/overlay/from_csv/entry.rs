//! A row of a list as a contact of an overlay.

use std::collections::BTreeMap;

use helplines::check::VerdictKind;
use helplines::time::{Date, Hours};
use helplines::{Audience, ChannelKind, Concern, Contact, Directory, Nation};

use super::columns::{Columns, Meaning, has_number};
use super::numbers::{self, Found, Wrong};
use super::people::{self, ForWhom};
use super::sheet::{Row, is_error};
use super::told::{Notebook, Place, quoted, sentence_end};
use super::{Defaults, hours, remarks};

/// Longest cell, in characters: more than any text that an overlay may have.
const CELL: usize = 2_000;

/// Words that stand for a whole nation in a column of places.
const WHOLE: [&str; 9] =
    ["nationwide", "national", "nation wide", "uk", "uk wide", "uk-wide", "united kingdom", "whole uk", "everywhere"];
/// Words that say no more than that there is no one place.
const NO_PLACE: [&str; 16] = [
    "all",
    "all areas",
    "all of the area",
    "any",
    "any area",
    "anywhere",
    "countywide",
    "county wide",
    "county-wide",
    "boroughwide",
    "borough wide",
    "borough-wide",
    "citywide",
    "n/a",
    "na",
    "-",
];
/// Words of where a contact is not.
const ELSEWHERE: [&str; 10] =
    ["not", "except", "excluding", "excl", "outside", "rest", "without", "other", "but", "apart"];

/// Words of a time, beside a number: the hours of the row are not of it.
const TIMED: &str = "day, days, daytime, night, nights, nighttime, morning, mornings, afternoon, afternoons, evening, \
     evenings, weekend, weekends, weekday, weekdays, hours, hour, ooh, after, before, until, mon, tue, wed, thu, fri, sat, \
     sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, term, holidays, lunch, am, pm";

/// Words behind which a name is spoken of with "the" before it.
const COMMON: &[&str] = &[
    "team",
    "service",
    "services",
    "line",
    "helpline",
    "lead",
    "officer",
    "hub",
    "desk",
    "unit",
    "office",
    "centre",
    "panel",
    "door",
    "coordinator",
    "nurse",
    "counsellor",
    "adviser",
    "worker",
    "manager",
    "department",
    "partnership",
    "board",
];

/// Endings of a council's name that the place does not have.
const COUNCILS: [&str; 7] = [
    " metropolitan borough council",
    " county borough council",
    " borough council",
    " county council",
    " city council",
    " district council",
    " council",
];

#[derive(Debug)]
pub struct Entry {
    pub row: usize,
    pub id: String,
    pub name: String,
    pub organisation: String,
    /// Whether the row names nobody but those whose list it is.
    pub own: bool,
    pub website: Option<String>,
    pub about: String,
    pub who_for: String,
    pub audiences: Vec<Audience>,
    pub nations: Vec<Nation>,
    pub areas: Vec<String>,
    pub checked: Date,
    pub channels: Vec<Channel>,
    pub concerns: Vec<Concern>,
    pub shares: Vec<String>,
}

#[derive(Debug)]
pub struct Channel {
    pub column: usize,
    pub kind: ChannelKind,
    pub value: String,
    pub keyword: Option<String>,
    pub hours: Option<Hours>,
    pub then: Option<String>,
    pub notes: Vec<String>,
    /// Words beside it say when it is answered.
    pub timed: bool,
}

impl Entry {
    /// How a sentence names it: "the Anytown children's team".
    pub fn mention(&self) -> String {
        let last = self.name.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        match self.name.get(..4).filter(|the| the.eq_ignore_ascii_case("the ")) {
            Some(the) => self.name.replacen(the, "the ", 1),
            None if self.name.split(' ').next().is_some_and(|first| {
                first.ends_with(['\u{2019}', '\'']) || first.ends_with("'s") || first.ends_with("\u{2019}s")
            }) =>
            {
                self.name.clone()
            }
            None if COMMON.contains(&last.as_str()) => format!("the {}", self.name),
            None => self.name.clone(),
        }
    }

    /// Why somebody should turn to it, as a reader sees it.
    pub fn why(&self) -> String {
        if self.areas.is_empty() {
            "Your own contact for this.".to_owned()
        } else {
            format!("For people in {}.", self.areas.join(", "))
        }
    }
}

/// Reads rows one by one.
pub struct Reader<'a> {
    pub directory: &'a Directory,
    pub columns: &'a Columns,
    pub defaults: &'a Defaults,
    pub told: &'a mut Notebook,
    /// The places that were looked up.
    pub places: BTreeMap<String, Area>,
    /// What nothing in the list said.
    pub unsaid: Unsaid,
}

/// The rows that did not say something, so that it is told once.
#[derive(Debug, Default)]
pub struct Unsaid {
    pub audience: Vec<usize>,
    pub organisation: Vec<usize>,
    pub area: Vec<usize>,
    pub nation: Vec<usize>,
    pub checked: Vec<usize>,
}

impl<'a> Reader<'a> {
    /// The contact of a row, or `None` where there is none or it cannot be taken, which was told.
    pub fn entry(&mut self, row: &Row) -> Option<Entry> {
        if self.is_no_contact(row) {
            return None;
        }
        for column in &row.hidden {
            let words = "characters that do not show, or turn text around, were taken away";
            self.told.note(Place::cell(row.number, *column), words);
        }
        let place = Place::row(row.number);
        for (column, cell) in row.filled() {
            let length = cell.chars().count();
            if length > CELL {
                let words = format!("{length} characters: expected at most {CELL} in a cell. The row is left out");
                self.told.error(Place::cell(row.number, column), words);
                return None;
            }
            let wanted = self.columns.all.get(column).is_some_and(|column| column.meaning.is_some());
            if self.is_refused(row, column, cell) {
                return None;
            }
            if wanted && is_error(cell) {
                let words = format!(
                    "{} is what the spreadsheet shows and no text: write what should stand there. It is left out",
                    quoted(cell)
                );
                self.told.error(Place::cell(row.number, column), words);
            }
        }
        let name = self.first(row, Meaning::Name);
        let (organisation, area) = (self.first(row, Meaning::Organisation), self.first(row, Meaning::Area));
        // A list of councils is named by its places; a name that is missing from a list of names is not guessed.
        let named = self.columns.of(Meaning::Name).next().is_some();
        let Some(name) = name.or_else(|| organisation.clone()).or_else(|| area.clone().filter(|_| !named)) else {
            self.told.error(place, "no name: expected one in this row. The row is left out");
            return None;
        };
        let mut channels = self.channels(row);
        if !self.check_known(row, &name, &mut channels) {
            return None;
        }
        if channels.is_empty() {
            self.told
                .error(place, format!("{}: nothing to call, text or write to. The row is left out", quoted(&name)));
            return None;
        }
        let (areas, found) = self.areas(row, area.as_deref())?;
        let (nations, checked) = (self.nations(row, &found), self.checked(row));
        let (nations, checked) = (nations?, checked?);
        let (audiences, who_for) = match self.staff_only(row) {
            Some(audiences) => (audiences, None),
            None => self.audiences(row),
        };
        let own = organisation.as_ref().is_none_or(|named| self.defaults.organisation.as_ref() == Some(named));
        let organisation = organisation.or_else(|| self.defaults.organisation.clone()).unwrap_or_else(|| {
            self.unsaid.organisation.push(row.number);
            name.clone()
        });
        let about = self.about(row).unwrap_or_else(|| {
            if organisation == name {
                "A local contact.".to_owned()
            } else {
                format!("A contact of {}.", organisation.trim_end_matches('.'))
            }
        });
        let concerns = self.concerns(row);
        let website = self.website(row);
        Some(Entry {
            row: row.number,
            id: slug(&name),
            who_for: who_for.unwrap_or_else(|| sentence(&people::words(&audiences))),
            name,
            own,
            organisation,
            website,
            about,
            audiences,
            nations,
            areas,
            checked,
            channels,
            concerns,
            shares: Vec::new(),
        })
    }

    /// Whether a cell says that its row is not for the public or no more, which is told.
    fn is_refused(&mut self, row: &Row, column: usize, cell: &str) -> bool {
        let meaning = self.columns.all.get(column).and_then(|column| column.meaning);
        let is_remark = matches!(meaning, None | Some(Meaning::Note | Meaning::About | Meaning::Then));
        let is_private = remarks::is_private(cell)
            || remarks::is_internal(cell) && (is_remark || matches!(meaning, Some(Meaning::Reach(_))));
        let is_gone = remarks::is_gone(cell)
            && (is_remark || matches!(meaning, Some(Meaning::Name | Meaning::ForWhom)) && !cell.contains('@'));
        let why = if is_private {
            "only what the public may have belongs in an overlay"
        } else if is_gone {
            "says that the number or the team is no more"
        } else {
            return false;
        };
        let words = format!("{}: {why}. The row is left out", quoted(cell));
        self.told.error(Place::cell(row.number, column), words);
        true
    }

    /// Professionals alone, where a cell says that a row is only for them, which is told.
    fn staff_only(&mut self, row: &Row) -> Option<Vec<Audience>> {
        let speaks = |column: usize| {
            let meaning = self.columns.all.get(column).and_then(|column| column.meaning);
            matches!(meaning, None | Some(Meaning::Name | Meaning::Note | Meaning::About | Meaning::Reach(_)))
        };
        let (column, cell) = row.filled().find(|(column, cell)| speaks(*column) && remarks::is_staff_only(cell))?;
        let words = format!("{}: read as for professionals, and nobody else is sent there", quoted(cell));
        self.told.warning(Place::cell(row.number, column), words);
        Some(vec![Audience::Professional])
    }

    /// Headings, totals and names of columns that stand among the contacts.
    fn is_no_contact(&mut self, row: &Row) -> bool {
        let mut filled = row.filled();
        let (first, second) = (filled.next(), filled.next());
        let what = match (first, second) {
            _ if self.columns.is_repeated(row) => "the column names again",
            (Some((_, first)), _) if is_total(first) => "a total",
            (Some((column, first)), None) if self.columns.all.len() > 1 && !self.reaches(column, first) => {
                let words = format!("{} stands alone: read as a heading or a remark, and left out", quoted(first));
                self.told.warning(Place::cell(row.number, column), words);
                return true;
            }
            _ => return false,
        };
        let text = row.filled().map(|(_, cell)| cell).collect::<Vec<_>>().join(" ");
        self.told.note(Place::row(row.number), format!("{} is read as {what}: left out", quoted(&text)));
        true
    }

    fn reaches(&self, column: usize, cell: &str) -> bool {
        self.columns.all.get(column).is_some_and(|column| matches!(column.meaning, Some(Meaning::Reach(_))))
            || numbers::read(cell, ChannelKind::Phone).iter().any(|found| found.value.is_ok())
    }

    /// The first cell that is filled, of the columns that mean this.
    fn cell<'r>(&self, row: &'r Row, meaning: Meaning) -> Option<(usize, &'r str)> {
        let cells = self.columns.of(meaning).map(|(column, _)| (column, row.cell(column)));
        cells.into_iter().find(|(_, cell)| !cell.is_empty() && !is_error(cell))
    }

    fn first(&self, row: &Row, meaning: Meaning) -> Option<String> {
        self.cell(row, meaning).map(|(_, cell)| one_line(cell))
    }

    /// Everything by which a row can be reached, with its hours and notes.
    fn channels(&mut self, row: &Row) -> Vec<Channel> {
        let mut channels = Vec::new();
        for (column, known) in self.columns.all.iter().enumerate() {
            let cell = row.cell(column);
            let kind = match known.meaning {
                Some(Meaning::Reach(kind)) => kind,
                // "Out of hours" may hold the number for then, or the time.
                Some(Meaning::Hours) if known.late && is_number(cell) => ChannelKind::Phone,
                _ => continue,
            };
            if cell.is_empty() || is_error(cell) {
                continue;
            }
            match kind {
                ChannelKind::Email => self.emails(row, column, &mut channels),
                ChannelKind::Form | ChannelKind::Webchat => {
                    let value = self.web_address(row, column);
                    channels.extend(value.map(|value| Channel::new(column, kind, value)));
                }
                _ => self.numbers(row, column, kind, &mut channels),
            }
        }
        let no_calls = self.columns.of(Meaning::Note).find(|(column, _)| remarks::is_no_call(row.cell(*column)));
        if let Some((column, _)) = no_calls {
            let words = format!("{}: the number is not for calls. It is left out", quoted(row.cell(column)));
            let before = channels.len();
            channels.retain(|channel| !matches!(channel.kind, ChannelKind::Phone | ChannelKind::PhoneFromAbroad));
            if channels.len() < before {
                self.told.error(Place::cell(row.number, column), words);
            }
        }
        self.add_hours(row, &mut channels);
        self.add_notes(row, &mut channels);
        channels
    }

    fn numbers(&mut self, row: &Row, column: usize, kind: ChannelKind, channels: &mut Vec<Channel>) {
        let (cell, place) = (row.cell(column), Place::cell(row.number, column));
        let found = numbers::read(cell, kind);
        if found.is_empty() {
            self.told.error(
                place,
                format!("{} holds no number: expected one such as 01632 960123. It is left out", quoted(cell)),
            );
        }
        let label = self.columns.all.get(column).and_then(|column| column.label.clone());
        if found.iter().any(|number| number.mixed && number.value.is_ok()) {
            let words = format!(
                "{}: of which number the words are is not plain: hours left unknown, and the words kept in the note of each",
                quoted(cell)
            );
            self.told.warning(place, words);
        }
        for number in found {
            let Found { written, kind, value, keyword, mended, short, mixed, then, label: said } = number;
            let value = match value {
                Ok(value) => value,
                // A code for texts, of those that are known.
                Err(Wrong::NoAreaCode) if self.directory.by_number(&written).kind() == VerdictKind::Current => {
                    channels.push(Channel::new(column, ChannelKind::Sms, written));
                    continue;
                }
                Err(wrong) => {
                    // That it is out of date says more than that it costs extra.
                    let gone = self.directory.by_number(&written);
                    let wrong = match gone.kind() {
                        VerdictKind::Retired | VerdictKind::Misprint => gone.to_string(),
                        _ => wrong.to_string(),
                    };
                    let read = if mended { " (with the 0 that is missing at its front)" } else { "" };
                    self.told.error(place, format!("{}{read}: {wrong}. The number is left out", quoted(&written)));
                    continue;
                }
            };
            if mended {
                self.told
                    .warning(place, format!("{}: the zero at the front is missing: read as {value}", quoted(&written)));
            }
            if short {
                let words =
                    format!("{value} has 10 digits, as a few numbers of this area do: ring it, a digit may be lost");
                self.told.warning(place, words);
            }
            let mut channel = Channel { keyword, then, ..Channel::new(column, kind, value) };
            channel.notes.extend(label.as_deref().map(sentence));
            if !said.is_empty() {
                channel.hours = hours::read(&said).filter(|_| !mixed);
                if channel.hours.is_none() {
                    channel.timed = mixed || is_timed(&said);
                    channel.notes.push(sentence(&one_line(&said)));
                }
            }
            let again = channels
                .iter()
                .any(|other: &Channel| digits(&other.value) == digits(&channel.value) && other.kind == channel.kind);
            if again {
                self.told.note(place, format!("{} stands in this row already: taken once", channel.value));
            } else {
                channels.push(channel);
            }
        }
    }

    fn emails(&mut self, row: &Row, column: usize, channels: &mut Vec<Channel>) {
        let cell = row.cell(column);
        let words = cell.split(|letter: char| letter.is_whitespace() || ",;<>()|/".contains(letter));
        let addresses: Vec<&str> = words
            .filter(|word| word.contains('@'))
            .map(|word| word.trim_start_matches("mailto:").trim_end_matches('.'))
            .collect();
        if addresses.is_empty() {
            let words = format!(
                "{} holds no e-mail address: expected one such as help@example.org. It is left out",
                quoted(cell)
            );
            self.told.error(Place::cell(row.number, column), words);
        }
        channels
            .extend(addresses.into_iter().map(|address| Channel::new(column, ChannelKind::Email, address.to_owned())));
    }

    /// The address in a cell, with https: before it.
    fn web_address(&mut self, row: &Row, column: usize) -> Option<String> {
        let (cell, place) = (row.cell(column), Place::cell(row.number, column));
        let first = cell.split_whitespace().next().unwrap_or_default().trim_end_matches([',', ';', '.']);
        let (scheme, rest) = first.split_once("://").unwrap_or(("", first));
        if !rest.contains('.') || rest.contains('@') {
            self.told.error(
                place,
                format!(
                    "{} is no web address: expected one such as https://www.example.org. It is left out",
                    quoted(cell)
                ),
            );
            return None;
        }
        let address = format!("https://{rest}");
        if !scheme.eq_ignore_ascii_case("https") {
            self.told.warning(place, format!("{} is written as {address}: see that it opens", quoted(first)));
        }
        let gone = self
            .directory
            .scan(&address)
            .find(|mention| mention.verdict().kind() == VerdictKind::Retired)
            .map(|mention| mention.verdict());
        if let Some(verdict) = gone {
            self.told.error(place, format!("{}: {verdict}. The address is left out", quoted(first)));
            return None;
        }
        Some(address)
    }

    fn website(&mut self, row: &Row) -> Option<String> {
        let (column, _) = self.cell(row, Meaning::Web)?;
        self.web_address(row, column)
    }

    /// Gives each number its hours; words that are no hours, or not plainly its own, go into its note as they stand.
    fn add_hours(&mut self, row: &Row, channels: &mut [Channel]) {
        let is_read = |column: usize, late: bool| late && (row.cell(column).is_empty() || is_number(row.cell(column)));
        let columns: Vec<_> =
            self.columns.of(Meaning::Hours).filter(|(column, known)| !is_read(*column, known.late)).collect();
        let mut notes = self.columns.of(Meaning::Note);
        // "Not Fridays" in the note is an exception from the hours too.
        let several = columns.len() > 1 || notes.any(|(column, _)| remarks::is_exception(row.cell(column)));
        for (column, known) in columns {
            let cell = row.cell(column);
            if cell.is_empty() || is_error(cell) {
                continue;
            }
            let is_own = |channel: &Channel| {
                let late = self.columns.all.get(channel.column).is_some_and(|column| column.late);
                !channel.timed && late == known.late
            };
            let mut numbers: Vec<&mut Channel> =
                channels.iter_mut().filter(|channel| !channel.is_address() && channel.hours.is_none()).collect();
            let any_own = numbers.iter().any(|channel| is_own(channel));
            if any_own {
                numbers.retain(|channel| is_own(channel));
            }
            let untitled = any_own && !several && !known.titled;
            let read = if untitled { hours::read(cell) } else { None };
            if read.is_none() && !numbers.is_empty() {
                let why =
                    if untitled { "is not plain as opening hours" } else { "is not plainly all hours of the number" };
                let words = format!("{} {why}: left unknown, and kept in the note", quoted(cell));
                self.told.note(Place::cell(row.number, column), words);
            }
            let title = if untitled { "Hours as the list gives them" } else { &known.header };
            for channel in numbers {
                channel.hours = read;
                if read.is_none() {
                    channel.notes.push(sentence(&format!("{}: {}", one_line(title), one_line(cell))));
                }
            }
        }
    }

    /// What to press goes with the first number, and so does the note.
    fn add_notes(&mut self, row: &Row, channels: &mut [Channel]) {
        let at = channels.iter().position(|channel| !channel.is_address()).unwrap_or_default();
        let Some(channel) = channels.get_mut(at) else { return };
        for (column, known) in self.columns.of(Meaning::Then) {
            let cell = row.cell(column);
            let word = if known.header.to_lowercase().contains("opt") { "option" } else { "extension" };
            let full = if numbers::then(cell).is_some() { cell.to_owned() } else { format!("{word} {cell}") };
            match numbers::then(&full) {
                _ if cell.is_empty() => {}
                Some((then, rest)) if channel.kind == ChannelKind::Phone => {
                    channel.then = Some(then);
                    channel.notes.extend((!rest.is_empty()).then(|| sentence(&one_line(rest))));
                }
                _ => channel.notes.push(sentence(&format!("{}: {}", known.header, one_line(cell)))),
            }
        }
        for (column, known) in self.columns.of(Meaning::Note) {
            let cell = row.cell(column);
            let then = numbers::then(cell).filter(|_| channel.kind == ChannelKind::Phone && channel.then.is_none());
            let rest = then.as_ref().map_or(cell, |(_, rest)| rest);
            let note = without_promises(rest, Place::cell(row.number, column), self.told);
            // A column that was made a note by hand says what it is.
            let own = known.header.is_empty() || Meaning::Note.is_named(&known.header);
            channel.notes.extend(note.map(|note| if own { note } else { format!("{}: {note}", known.header) }));
            channel.then = channel.then.take().or(then.map(|(then, _)| then));
        }
    }

    fn about(&mut self, row: &Row) -> Option<String> {
        let (column, cell) = self.cell(row, Meaning::About)?;
        without_promises(cell, Place::cell(row.number, column), self.told)
    }

    /// Compares a row with the directory, and leaves out what is listed, out of date or another's. `false` where nothing of
    /// the row is left, which was told.
    fn check_known(&mut self, row: &Row, name: &str, channels: &mut Vec<Channel>) -> bool {
        let known = self.directory.by_name(name);
        if let Some(gone) = known.filter(|known| known.kind() == VerdictKind::Retired) {
            self.told.error(Place::row(row.number), format!("{}: {gone}. The row is left out", quoted(name)));
            return false;
        }
        let known = known.and_then(|known| known.contacts().next());
        let mut listed = 0;
        channels.retain(|channel| {
            let place = Place::cell(row.number, channel.column);
            let number = &channel.value;
            match self.judge(name, known, channel) {
                Judged::Taken => return true,
                Judged::Doubtful(words) => {
                    self.told.warning(place, format!("{number}: {words}. It is taken as it stands"));
                    return true;
                }
                Judged::Refused(words) => self.told.error(place, format!("{number}: {words}. The number is left out")),
                Judged::Listed(holder, is_own) => {
                    listed += 1;
                    let words =
                        format!("{number} is {} ({}), already in the directory: left out", holder.name(), holder.id());
                    if is_own {
                        self.told.note(place, words);
                    } else {
                        self.told.warning(place, format!("{words}. Is {} somebody else?", quoted(name)));
                    }
                }
            }
            false
        });
        // An address of a service that is listed, or that gave a wrong number, does not make a contact of its own.
        let numbers = channels.iter().any(|channel| !channel.is_address());
        let left = numbers || !channels.is_empty() && listed == 0 && known.is_none();
        if !left && listed == 0 {
            self.told.leave_out(row.number, || format!("{}: nothing to call, text or write to", quoted(name)));
        }
        left
    }

    /// What the directory says of a number of a service of this name, which it may know.
    fn judge(&self, name: &str, known: Option<&'a Contact>, channel: &Channel) -> Judged<'a> {
        if channel.is_address() {
            return Judged::Taken;
        }
        let line = format!("{name}: {}", channel.value);
        let mut mentions = self.directory.scan(&line);
        let said =
            mentions.find(|mention| digits(mention.text()) == digits(&channel.value)).map(|mention| mention.verdict());
        let verdict = said.unwrap_or_else(|| self.directory.by_number(&channel.value));
        let named = verdict.named().or(known);
        match (verdict.kind(), verdict.contacts().next(), named) {
            (VerdictKind::Current | VerdictKind::Contradicts | VerdictKind::WrongChannel, Some(holder), _) => {
                Judged::Listed(
                    holder,
                    said.is_some() || named.is_some_and(|named| verdict.contacts().any(|own| own == named)),
                )
            }
            (VerdictKind::Retired | VerdictKind::Misprint | VerdictKind::Mismatch, ..) => {
                Judged::Refused(verdict.to_string())
            }
            (VerdictKind::NearMiss, _, None) => Judged::Doubtful(verdict.to_string()),
            (VerdictKind::NearMiss, ..) => Judged::Refused(verdict.to_string()),
            (VerdictKind::Unlisted, _, Some(named)) => Judged::Refused(format!(
                "the directory has {named} without this number; if this is a branch near you, name it so, as in {named} in Anytown",
                named = named.name()
            )),
            _ => Judged::Taken,
        }
    }

    /// The places, and the nations that they say; `None` where the place is one that cannot be taken, which was told.
    fn areas(&mut self, row: &Row, cell: Option<&str>) -> Option<(Vec<String>, Vec<Nation>)> {
        let column = self.cell(row, Meaning::Area).map(|(column, _)| column);
        let place = Place { row: Some(row.number), column };
        let given = match cell.map(|cell| (cell, cell.trim().to_lowercase())) {
            None => self.defaults.area.clone(),
            Some((cell, lower)) if NO_PLACE.contains(&lower.as_str()) => {
                let all = self.defaults.area.join(", ");
                let all = if all.is_empty() { "the whole nation" } else { &all };
                self.told.warning(place, format!("{} is no place: read as {all}", quoted(cell)));
                self.defaults.area.clone()
            }
            Some((cell, lower)) if WHOLE.contains(&lower.as_str()) => {
                let all = !["nationwide", "national", "nation wide", "everywhere"].contains(&lower.as_str());
                let free = self.defaults.nation.is_empty() && self.cell(row, Meaning::Nation).is_none();
                self.told.note(place, format!("{}: read as the whole nation", quoted(cell)));
                return Some((Vec::new(), if all && free { Nation::ALL.to_vec() } else { Vec::new() }));
            }
            Some((cell, _)) => {
                if let Ok(nations) = people::nations(cell)
                    && !nations.is_empty()
                {
                    self.told.note(place, format!("{}: read as the whole nation", quoted(cell)));
                    return Some((Vec::new(), nations));
                }
                vec![cell.to_owned()]
            }
        };
        self.unsaid.area.extend((given.is_empty() && cell.is_none()).then_some(row.number));
        let between = [',', ';', '/', '&'];
        let (mut areas, mut nation) = (Vec::new(), None);
        for cell in given {
            let whole = !cell.contains(between) || self.area(&cell).is_known;
            let parts: Vec<&str> = if whole { vec![&cell] } else { cell.split(between).map(str::trim).collect() };
            for part in parts.into_iter().filter(|part| !part.is_empty()) {
                let area = self.area(part);
                nation = nation.or(area.nation);
                let is_said = self.defaults.area.iter().any(|said| said == part || *said == area.name);
                if !area.is_known && !is_said && column.is_some() {
                    let lower = part.to_lowercase();
                    let mut words = lower.split(|letter: char| !letter.is_alphanumeric());
                    if words.any(|word| ELSEWHERE.contains(&word)) {
                        let words =
                            format!("{} does not name the places that are served. The row is left out", quoted(part));
                        self.told.error(place, words);
                        return None;
                    }
                    let near = area.near.map(|near| format!(": did you mean {}?", quoted(&near)));
                    let words = format!(
                        "{} is no place that is known{} It is taken as it stands",
                        quoted(part),
                        near.as_deref().unwrap_or(".")
                    );
                    self.told.warning(place, words);
                }
                if !areas.contains(&area.name) {
                    areas.push(area.name);
                }
            }
        }
        Some((areas, nation.into_iter().collect()))
    }

    /// A place as the directory has it, or else as the list does, without the council behind it.
    fn area(&mut self, part: &str) -> Area {
        let look_up = || match self.directory.area(part) {
            Ok(area) => Area { name: area.name().to_owned(), nation: area.nation(), near: None, is_known: true },
            Err(unknown) => {
                let lower = part.to_lowercase();
                let bare = COUNCILS.iter().find_map(|ending| part.get(..lower.strip_suffix(ending)?.len()));
                let is_slip = |near: &&str| strsim::osa_distance(&lower, &near.to_lowercase()) <= lower.len() / 4;
                let near = unknown.suggestions().find(is_slip).map(str::to_owned);
                Area { name: bare.unwrap_or(part).to_owned(), nation: None, near, is_known: false }
            }
        };
        self.places.entry(part.to_owned()).or_insert_with(look_up).clone()
    }

    fn nations(&mut self, row: &Row, found: &[Nation]) -> Option<Vec<Nation>> {
        if let Some((column, cell)) = self.cell(row, Meaning::Nation) {
            let place = Place::cell(row.number, column);
            match people::nations(cell) {
                Ok(nations) if found.iter().all(|found| nations.contains(found)) => return Some(nations),
                Ok(_) => {
                    let found = found.iter().map(|found| found.name()).collect::<Vec<_>>().join(", ");
                    self.told
                        .error(place, format!("{}, but the place is in {found}. The row is left out", quoted(cell)));
                }
                Err(error) => {
                    self.told.error(place, format!("{} The row is left out", sentence_end(&error.to_string())))
                }
            }
            return None;
        }
        if !found.is_empty() {
            return Some(found.to_vec());
        }
        if self.defaults.nation.is_empty() {
            self.unsaid.nation.push(row.number);
            return None;
        }
        Some(self.defaults.nation.clone())
    }

    fn checked(&mut self, row: &Row) -> Option<Date> {
        if let Some((column, cell)) = self.cell(row, Meaning::Checked) {
            let date = date(cell);
            if date.is_none() && self.defaults.checked.is_none() {
                let words = format!(
                    "{} is no day: expected one such as 21/11/2026, or --checked. The row is left out",
                    quoted(cell)
                );
                self.told.error(Place::cell(row.number, column), words);
                return None;
            }
            if date.is_some() {
                return date;
            }
            self.told
                .warning(Place::cell(row.number, column), format!("{} is no day: --checked is taken", quoted(cell)));
        }
        self.unsaid.checked.extend(self.defaults.checked.is_none().then_some(row.number));
        self.defaults.checked
    }

    /// For whom it is, and what the list says of that.
    fn audiences(&mut self, row: &Row) -> (Vec<Audience>, Option<String>) {
        if let Some((column, cell)) = self.cell(row, Meaning::ForWhom) {
            let words = Some(sentence(&one_line(cell)));
            let safe = match people::audiences(cell) {
                ForWhom::Plain(audiences) => return (audiences, words),
                ForWhom::Unclear(safe) => safe,
            };
            let taken = safe.iter().map(|audience| audience.as_str()).collect::<Vec<_>>().join(", ");
            let told = format!("{} does not say plainly for whom it is: read as {taken}", quoted(cell));
            self.told.warning(Place::cell(row.number, column), told);
            return (safe, words);
        }
        self.unsaid.audience.extend(self.defaults.audience.is_empty().then_some(row.number));
        (self.defaults.audiences().to_vec(), None)
    }

    fn concerns(&mut self, row: &Row) -> Vec<Concern> {
        let Some((column, cell)) = self.cell(row, Meaning::Concern) else { return self.defaults.concern.clone() };
        if let Ok(concern) = cell.parse() {
            return vec![concern];
        }
        let mut concerns = Vec::new();
        for part in cell
            .split([',', ';', '/', '\n', '&', '|'])
            .flat_map(|part| part.split(" and "))
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            match part.parse::<Concern>() {
                Ok(concern) if !concerns.contains(&concern) => concerns.push(concern),
                Ok(_) => {}
                Err(error) => {
                    let near = error
                        .nearest()
                        .or_else(|| self.directory.find(part).best().map(|best| best.concern().as_str()));
                    let near = near.map_or_else(
                        || "expected one, such as child-safety".to_owned(),
                        |near| format!("did you mean {near}?"),
                    );
                    let words = format!(
                        "{} is no concern that is known: {near} The contact is not placed for it",
                        quoted(part)
                    );
                    self.told.warning(Place::cell(row.number, column), words);
                }
            }
        }
        concerns
    }
}

/// A place of a list.
#[derive(Clone, Debug)]
pub struct Area {
    name: String,
    nation: Option<Nation>,
    /// The place that may be meant, where it is not known.
    near: Option<String>,
    is_known: bool,
}

/// What the directory says of a number of a row.
enum Judged<'a> {
    Taken,
    Doubtful(String),
    Refused(String),
    /// A contact has it, and whether that is the one which the row names.
    Listed(&'a Contact, bool),
}

impl Channel {
    fn new(column: usize, kind: ChannelKind, value: String) -> Self {
        Self { column, kind, value, keyword: None, hours: None, then: None, notes: Vec::new(), timed: false }
    }

    /// Whether it is an address and no number.
    pub fn is_address(&self) -> bool {
        matches!(self.kind, ChannelKind::Email | ChannelKind::Form | ChannelKind::Webchat)
    }
}

fn is_total(cell: &str) -> bool {
    let cell = cell.trim_end_matches(':').to_lowercase();
    ["total", "totals", "grand total", "count", "sum"].contains(&cell.as_str()) || cell.starts_with("total ")
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// Whether a cell holds a number to call, three digits such as 999 among them.
fn is_number(cell: &str) -> bool {
    has_number(cell) || cell.len() == 3 && cell.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether words speak of a time.
fn is_timed(words: &str) -> bool {
    let lower = words.to_lowercase();
    lower.split(|letter: char| !letter.is_alphabetic()).any(|word| {
        let one = word.strip_suffix('s').unwrap_or(word);
        TIMED.split(", ").any(|timed| timed == word || timed == one)
    })
}

fn one_line(cell: &str) -> String {
    cell.replace('\n', " ")
}

/// Words as a sentence, with a capital letter and a stop.
pub fn sentence(words: &str) -> String {
    let words = words.trim();
    let mut letters = words.chars();
    let first: String = letters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    sentence_end(&format!("{first}{}", letters.as_str()))
}

/// The sentences of a note, without those that promise confidentiality: that never stands without its limit.
fn without_promises(cell: &str, place: Place, told: &mut Notebook) -> Option<String> {
    let text = one_line(cell);
    let (promises, kept): (Vec<&str>, Vec<&str>) = text
        .split_inclusive(['.', ';', '!'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .partition(|part| part.to_lowercase().contains("confidential"));
    if !promises.is_empty() {
        let words = format!(
            "{}: \"confidential\" never stands without its limit: left out. Write it as confidentiality, with when they must tell somebody",
            quoted(&promises.join(" "))
        );
        told.warning(place, words);
    }
    (!kept.is_empty()).then(|| sentence(kept.join(" ").trim_end_matches(';')))
}

/// A day as people in the UK write it: 21/11/2026, 21.11.26, 21 Nov 2026, 2026-11-21.
fn date(cell: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let cell = cell.split_once(" 00:00").map_or(cell, |(day, _)| day);
    if let Ok(date) = cell.parse() {
        return Some(date);
    }
    let parts: Vec<&str> = cell.split(['/', '.', '-', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts[..] else { return None };
    let month = match month.parse::<u8>() {
        Ok(month) => month,
        Err(_) => {
            let first = month.get(..3)?.to_lowercase();
            u8::try_from(MONTHS.iter().position(|known| *known == first)? + 1).ok()?
        }
    };
    let day = day.trim_end_matches(|letter: char| letter.is_ascii_alphabetic()).parse().ok()?;
    let year: u16 = year.parse().ok()?;
    Date::new(if year < 100 { 2000 + year } else { year }, month, day)
}

/// Letters of names that are not plain, and the plain ones.
const ACCENTS: (&str, &str) = (
    "\u{e0}\u{e1}\u{e2}\u{e4}\u{e7}\u{e8}\u{e9}\u{ea}\u{eb}\u{ec}\u{ed}\u{ee}\u{ef}\u{f1}\u{f2}\u{f3}\u{f4}\u{f6}\u{f9}\u{fa}\u{fb}\u{fc}\u{175}\u{177}",
    "aaaaceeeeiiiinoooouuuuwy",
);

/// An id from a name: lower-case words joined by hyphens.
pub fn slug(name: &str) -> String {
    const MOST: usize = 56;
    let mut id = String::new();
    for letter in name.to_lowercase().replace('&', " and ").chars() {
        let plain = ACCENTS.0.chars().zip(ACCENTS.1.chars()).find(|(accented, _)| *accented == letter);
        let letter = plain.map_or(letter, |(_, plain)| plain);
        match letter {
            '\'' | '\u{2019}' => {}
            _ if letter.is_ascii_alphanumeric() => id.push(letter),
            _ if !id.ends_with('-') => id.push('-'),
            _ => {}
        }
        if id.len() >= MOST {
            break;
        }
    }
    id.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_in_the_uk_write_them() {
        for written in [
            "21/11/2026",
            "21.11.26",
            "21 Nov 2026",
            "21st November 2026",
            "2026-11-21",
            "21-Nov-26",
            "21/11/2026 00:00",
        ] {
            assert_eq!(date(written), Date::new(2026, 11, 21), "{written}");
        }
        for written in ["", "November 2026", "11/21/2026", "yesterday", "31/02/2026"] {
            assert_eq!(date(written), None, "{written}");
        }
    }

    #[test]
    fn an_id_is_made_of_the_letters_of_a_name() {
        assert_eq!(slug("Anytown Children's Team (MASH) & duty"), "anytown-childrens-team-mash-and-duty");
        assert_eq!(slug("***"), "");
        assert!(slug(&"a ".repeat(100)).len() <= 64);
    }

    #[test]
    fn a_note_promises_nothing_without_its_limit() {
        let mut told = Notebook::default();
        let note = without_promises("Free and confidential. Ask for the duty worker", Place::WHOLE, &mut told);
        assert_eq!(note.as_deref(), Some("Ask for the duty worker."));
        assert_eq!(told.count(super::super::told::Level::Warning), 1);
    }
}
