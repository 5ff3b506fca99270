//! An overlay from a list that somebody keeps in a spreadsheet: every row that can be taken, and every problem of the rest.

mod columns;
mod entry;
mod hours;
mod numbers;
mod people;
mod remarks;
mod sheet;
mod told;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use helplines::overlay::ProblemKind;
use helplines::time::Date;
use helplines::{Audience, Concern, Directory, Nation};

use self::columns::{Columns, Said};
use self::entry::{Entry, Reader, Unsaid, slug};
use self::told::{Level, Notebook, Place, counted, quoted, sentence_end, silent};
use crate::terminal::{UNABLE, show};

/// Most rows of a list: an overlay places at most 1,000 contacts.
const ROWS: usize = 1_000;

/// Make an overlay from a spreadsheet saved as CSV
///
/// The overlay goes to standard output, and every problem, with its row and column, to standard error. What is written is
/// always accepted; a row that cannot be taken is told and left out.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct FromCsv {
    /// The list: a spreadsheet saved as CSV; - for standard input
    file: PathBuf,

    #[command(flatten)]
    defaults: Defaults,

    /// What a column means, by its name or letter: "Ward phone=number", D=note; may be given several times
    #[arg(long, value_name = "COLUMN=MEANING")]
    column: Vec<Said>,
}

/// What holds for every row that does not say otherwise.
#[derive(Debug, Args)]
pub struct Defaults {
    /// The day on which somebody last checked the whole list, best by ringing each number: 2026-11-21
    #[arg(long, value_name = "DATE")]
    checked: Option<Date>,

    /// For whom the contacts are, with commas between; worried,professional if nothing is said
    #[arg(long, value_name = "AUDIENCE", value_delimiter = ',')]
    audience: Vec<Audience>,

    /// The nation that they serve, with commas between; a known place says its nation itself
    #[arg(long, value_name = "NATION", value_delimiter = ',')]
    nation: Vec<Nation>,

    /// The place that they serve; the whole nation if nothing is said
    #[arg(long, value_name = "PLACE")]
    area: Vec<String>,

    /// Whose list it is; its contacts are theirs where the list names nobody else
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,

    /// The concerns for which they come first, with commas between
    #[arg(long, value_name = "CONCERN", value_delimiter = ',')]
    concern: Vec<Concern>,
}

const AFTER_HELP: &str = "\
A list of three lines, and how it is made into an overlay:

  Name,Phone,Opening hours,For whom,Concern
  Anytown children's team,01632 960111 option 2,Mon-Fri 9am-5pm,Anyone,child safety
  Anytown emergency duty team,01632 960112,,Anyone,child safety

  helplines overlay from-csv list.csv --checked 2026-11-21 --nation england > anytown.toml

Columns may stand in any order: name, number, text, email, website, form, hours, extension, note,
about, for whom, area, nation, organisation, concern, checked, or what people usually write for
these.

Exit status: 0 every row was taken; 1 something needs a look, and the rest was written; 2 nothing
could be written.";

/// For whom a contact is where nothing is said: nobody is sent to a line that may not be for them.
const AUDIENCES: [Audience; 2] = people::SAFE;

impl Defaults {
    fn audiences(&self) -> &[Audience] {
        if self.audience.is_empty() { &AUDIENCES } else { &self.audience }
    }
}

impl FromCsv {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        let file = self.file.display().to_string();
        let name = self.file.file_name().map_or_else(|| "a list".into(), |name| name.to_string_lossy());
        let bytes = self.read().with_context(|| format!("{} cannot be read", quoted(&file)))?;
        let mut sheet =
            sheet::read(&bytes, columns::likeness).with_context(|| format!("{} cannot be taken", quoted(&file)))?;
        let mut told = Notebook::default();
        if let Some(encoding) = sheet.encoding {
            told.note(
                Place::WHOLE,
                format!("read as {encoding}: saved as CSV UTF-8 there is no doubt about accents and apostrophes"),
            );
        }
        if let Some(row) = sheet.unclosed {
            told.error(
                Place::row(row),
                "a quotation mark opens here and never closes: this row and all below it are left out",
            );
        }
        let columns = Columns::find(&mut sheet, &self.column, &mut told)
            .with_context(|| format!("{} cannot be taken", quoted(&file)))?;
        anyhow::ensure!(
            sheet.rows.len() <= ROWS,
            "{} has {} rows: expected at most {ROWS}",
            quoted(&file),
            sheet.rows.len()
        );
        if sheet.rows.is_empty() {
            told.error(Place::WHOLE, "no contact stands below the column names");
        }
        let mut reader = Reader {
            directory,
            columns: &columns,
            defaults: &self.defaults,
            told: &mut told,
            places: BTreeMap::new(),
            unsaid: Unsaid::default(),
        };
        let mut entries: Vec<Entry> = sheet.rows.iter().filter_map(|row| reader.entry(row)).collect();
        let unsaid = reader.unsaid;
        tell_unsaid(&unsaid, &mut told);
        drop_repeated(&mut entries, &mut told);
        name_all(&mut entries, directory, &mut told);
        let text = accepted(&mut entries, directory, &quoted(&name), &mut told);
        let lines = told.lines(|column| columns.name(column));
        let (errors, warnings) = (told.count(Level::Error), told.count(Level::Warning));
        let taken = counted(entries.len(), "contact");
        let summary = format!(
            "{}: {taken} from {}; {}, {}, {}\n",
            quoted(&name),
            counted(sheet.rows.len(), "row"),
            counted(errors, "error"),
            counted(warnings, "warning"),
            counted(told.count(Level::Note), "note"),
        );
        anstream::eprint!("{lines}{summary}");
        let Some(text) = text else {
            anstream::eprintln!("Nothing was written.");
            return Ok(ExitCode::from(UNABLE));
        };
        show(&text);
        Ok(ExitCode::from(u8::from(errors + warnings > 0)))
    }

    fn read(&self) -> std::io::Result<Vec<u8>> {
        if self.file.as_os_str() != "-" {
            return std::fs::read(&self.file);
        }
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// Tells once what rows do not say.
fn tell_unsaid(unsaid: &Unsaid, told: &mut Notebook) {
    for (level, rows, words) in [
        (Level::Error, &unsaid.nation, "which nation is served: left out. Give it, as in --nation england"),
        (
            Level::Error,
            &unsaid.checked,
            "when the contact was last checked: left out. Give the day, as in --checked 2026-11-21",
        ),
        (
            Level::Warning,
            &unsaid.audience,
            "for whom the contact is: read as worried, professional, and nobody else is sent there; --audience says it otherwise",
        ),
        (Level::Note, &unsaid.organisation, "whose the contact is: its name stands for it; --organisation says it"),
        (Level::Note, &unsaid.area, "which place is served: shown to the whole nation; --area says it"),
    ] {
        if !rows.is_empty() {
            told.tell(level, Place::WHOLE, format!("{} {words}", silent(rows)));
        }
    }
}

/// Leaves out rows that say the same again, and marks those that share a number.
fn drop_repeated(entries: &mut Vec<Entry>, told: &mut Notebook) {
    let mut seen: BTreeMap<(String, Vec<String>), usize> = BTreeMap::new();
    entries.retain(|entry| {
        let values = entry.channels.iter().map(|channel| channel.value.replace(' ', "")).collect();
        let first = *seen.entry((entry.name.to_lowercase(), values)).or_insert(entry.row);
        if first != entry.row {
            told.warning(
                Place::row(entry.row),
                format!("{} says the same as row {first}: left out", quoted(&entry.name)),
            );
        }
        first == entry.row
    });
}

/// Gives each entry an id of its own, and says who shares a number.
fn name_all(entries: &mut [Entry], directory: &Directory, told: &mut Notebook) {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut numbers: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for entry in entries {
        let base = if entry.id.is_empty() { format!("row-{}", entry.row) } else { entry.id.clone() };
        let organisation = slug(&entry.organisation);
        let with = |word: &str| slug(&format!("{word} {base}"));
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        let tries = std::iter::once(base.clone())
            .chain((organisation != base && !organisation.is_empty()).then(|| with(&organisation)));
        let is_free = |id: &String| directory.contact(id).is_none() && !taken.contains_key(id);
        let id = tries.chain(numbered).find(is_free).unwrap_or_default();
        if id != base {
            let whose =
                taken.get(&base).map_or_else(|| "a contact of the directory".to_owned(), |row| format!("row {row}"));
            told.note(Place::row(entry.row), format!("the id {base} is that of {whose}: {id} is used"));
        }
        taken.insert(id.clone(), entry.row);
        entry.id = id;
        for channel in entry.channels.iter().filter(|channel| !channel.is_address()) {
            let number = channel.value.replace(' ', "");
            match numbers.get(&number) {
                Some((row, id)) if *row != entry.row => {
                    told.note(Place::row(entry.row), format!("{} is also the number of row {row}", channel.value));
                    if !entry.shares.contains(id) {
                        entry.shares.push(id.clone());
                    }
                }
                Some(_) => {}
                None => {
                    numbers.insert(number, (entry.row, entry.id.clone()));
                }
            }
        }
    }
}

/// The overlay of what the directory accepts; what it refuses is told of its row and taken away. `None` where nothing is left.
fn accepted(entries: &mut Vec<Entry>, directory: &Directory, name: &str, told: &mut Notebook) -> Option<String> {
    let mut said = BTreeSet::new();
    while !entries.is_empty() {
        let written = write::overlay(entries, name);
        let Err(error) = directory.overlay_named(name, &written.text) else { return Some(written.text) };
        // The channels of an entry that are refused, or `None` for the whole of it.
        let mut refused: BTreeMap<usize, Vec<Option<usize>>> = BTreeMap::new();
        for problem in error.problems() {
            let key = problem.path().rsplit(" > ").next().unwrap_or_default().to_owned();
            let found =
                written.at(problem.line()).and_then(|(place, channel)| Some((place, channel, entries.get(place)?)));
            let (Some((place, channel, entry)), false) = (found, problem.kind() == ProblemKind::TooMany) else {
                told.error(Place::WHOLE, problem.message().to_string());
                entries.clear();
                return None;
            };
            // An address is left out alone, if something else is left.
            let is_address = |number: &usize| entry.channels.get(*number).is_some_and(|channel| channel.is_address());
            let alone = channel.filter(is_address).filter(|_| entry.channels.len() > 1);
            let column = channel.and_then(|number| entry.channels.get(number)).map(|channel| channel.column);
            // The name stands for what a row does not say, and is refused once.
            let again = !said.insert((entry.row, problem.message().to_string()));
            let what = if alone.is_some() { "The address is left out" } else { "The row is left out" };
            if !again {
                let words = format!("{key}: {} {what}", sentence_end(&problem.message().to_string()));
                told.error(Place { row: Some(entry.row), column }, words);
            }
            refused.entry(place).or_default().push(alone);
        }
        for (place, channels) in refused.into_iter().rev() {
            let Some(entry) = entries.get_mut(place) else { continue };
            let mut number = 0..;
            entry.channels.retain(|_| !channels.contains(&number.next()));
            if channels.contains(&None) || entry.channels.is_empty() {
                entries.remove(place);
            }
        }
        let kept: Vec<String> = entries.iter().map(|entry| entry.id.clone()).collect();
        entries.iter_mut().for_each(|entry| entry.shares.retain(|id| kept.contains(id)));
    }
    None
}
