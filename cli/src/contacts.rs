//! What the directory holds: its contacts, and the places it knows.

use std::fmt::Write;
use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, ValueEnum};
use helplines::directory::Support;
use helplines::{Area, Audience, Channel, ChannelKind, Concern, Contact, Directory, Nation};

use crate::advise::Plain;
use crate::maintain::seen_words;
use crate::nearest::nearest;
use crate::options::Slugs;
use crate::terminal::{json, show};

/// Show one contact: how to reach it, for whom it is, and where each fact comes from
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helplines show childline
  helplines show \"NSPCC Helpline\"")]
pub struct Show {
    /// The id of a contact, as `helplines list` prints it, or its name
    #[arg(required = true)]
    id: Vec<String>,

    /// The form of the answer
    #[arg(long, value_enum, default_value = "text")]
    format: Plain,
}

impl Show {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        let contacts = named(directory, &self.id.join(" "))?;
        match self.format {
            Plain::Json => show(&json(&contacts)?),
            Plain::Text => show(&contacts.into_iter().map(record).collect::<Result<Vec<_>, _>>()?.join("\n")),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The contacts with this id, or with this name, in use or out of date.
fn named<'d>(directory: &'d Directory, word: &str) -> anyhow::Result<Vec<&'d Contact>> {
    if let Some(contact) = directory.contact(word) {
        return Ok(vec![contact]);
    }
    let contacts: Vec<&Contact> = directory.by_name(word).iter().flat_map(|verdict| verdict.contacts()).collect();
    if contacts.is_empty() {
        bail!("unknown contact {word:?}: {}", meant(directory, word));
    }
    Ok(contacts)
}

/// What may have been meant.
pub fn meant(directory: &Directory, word: &str) -> String {
    match nearest(&word.to_lowercase(), directory.contacts().iter().map(Contact::id)) {
        Some(id) => format!("did you mean {id}?"),
        None => "`helplines list` prints all of them".into(),
    }
}

fn record(contact: &Contact) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    let mut field = |name: &str, value: Option<&str>| writeln!(out, "{name:20} {}", value.unwrap_or("not known"));
    let slugs = |slugs: &mut dyn Iterator<Item = &str>| slugs.collect::<Vec<_>>().join(", ");
    field("id", Some(contact.id()))?;
    field("name", Some(contact.name()))?;
    field("organisation", Some(contact.organisation()))?;
    field("website", contact.website())?;
    field("about", Some(contact.about()))?;
    field("who for", Some(contact.who_for()))?;
    field("audiences", Some(&slugs(&mut contact.audiences().iter().map(|audience| audience.as_str()))))?;
    field("nations", Some(&slugs(&mut contact.nations().iter().map(|nation| nation.as_str()))))?;
    contact.areas().try_for_each(|area| field("area", Some(area)))?;
    field("anonymity", contact.anonymity().map(|anonymity| anonymity.label()))?;
    field("confidentiality", contact.confidentiality())?;
    field("hidden on bill", contact.hidden_on_bill())?;
    field("languages", contact.languages())?;
    for channel in contact.channels() {
        field(&format!("\n{}", channel.kind()), Some(channel.value()))?;
        field("  link", channel.link())?;
        field("  hours", Some(&channel.hours().words().to_string()))?;
        field("  cost", Some(channel.cost().label()))?;
        channel.note().into_iter().try_for_each(|note| field("  note", Some(note)))?;
    }
    writeln!(out, "\nFacts last compared with their sources on {}:", contact.checked().words())?;
    for source in contact.sources() {
        let seen = seen_words(source.seen());
        let supports = slugs(&mut source.supports().map(Support::as_str));
        let url = source.url().unwrap_or("no address");
        writeln!(out, "  {} ({seen}): {supports}\n    {url}", source.grade())?;
    }
    for (position, caution) in contact.caution().enumerate() {
        writeln!(out, "{}  {caution}", if position == 0 { "\nFor maintainers:\n" } else { "" })?;
    }
    Ok(out)
}

/// List the contacts, one channel a line
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helplines list --nation wales --channel sms
  helplines list --format tsv | cut -f1 | sort -u")]
pub struct List {
    /// Only the contacts in the answers to this concern
    #[arg(long, value_parser = Slugs::<Concern>::new(), hide_possible_values = true)]
    concern: Option<Concern>,

    /// Only the contacts for these people
    #[arg(long, value_parser = Slugs::<Audience>::new())]
    audience: Option<Audience>,

    /// Only the contacts that serve this nation
    #[arg(long, value_parser = Slugs::<Nation>::new())]
    nation: Option<Nation>,

    /// Only channels of this kind
    #[arg(long, value_parser = Slugs::<ChannelKind>::new())]
    channel: Option<ChannelKind>,

    /// The form of the list
    #[arg(long, value_enum, default_value = "text")]
    format: Table,
}

/// The forms of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Table {
    /// In columns
    Text,
    /// Tab-separated, for spreadsheets and scripts
    Tsv,
    /// For programs
    Json,
}

impl List {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        let contacts = self.contacts(directory);
        let wanted = |channel: &Channel<'_>| self.channel.is_none_or(|kind| channel.kind() == kind);
        let rows = contacts.iter().flat_map(|contact| {
            let row = |channel: Channel<'_>| {
                [contact.id(), contact.name(), channel.kind().as_str(), channel.value()].map(str::to_owned)
            };
            contact.channels().filter(wanted).map(row)
        });
        match self.format {
            Table::Json => show(&json(&contacts)?),
            form => show(&columns(rows.collect(), form)),
        }
        Ok(ExitCode::SUCCESS)
    }

    fn contacts<'d>(&self, directory: &'d Directory) -> Vec<&'d Contact> {
        let mut contacts: Vec<&Contact> = match self.concern {
            Some(concern) => directory.for_concern(concern).collect(),
            None => directory.contacts().iter().collect(),
        };
        contacts.retain(|contact| {
            self.audience.is_none_or(|audience| contact.is_for(audience))
                && self.nation.is_none_or(|nation| contact.serves(nation))
                && self.channel.is_none_or(|kind| contact.channels().any(|channel| channel.kind() == kind))
        });
        contacts
    }
}

/// Rows in columns as wide as their longest word, or with tabs between them.
fn columns<const N: usize>(rows: Vec<[String; N]>, form: Table) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..N).map(width).collect();
    let line = |row: &[String; N]| {
        let line: String = match form {
            Table::Tsv => row.join("\t"),
            _ => row.iter().zip(&widths).map(|(word, width)| format!("{word:width$}  ")).collect(),
        };
        // A row may end in an empty column.
        let line = if form == Table::Tsv { line.as_str() } else { line.trim_end() };
        format!("{line}\n")
    };
    rows.iter().map(line).collect()
}

/// List the places that are known, with the police force of each; or look one up
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helplines areas Cherwell
  helplines areas E07000178")]
pub struct Areas {
    /// A district, council, county, police force or GSS code; leave it out to list all
    place: Vec<String>,

    /// The form of the list
    #[arg(long, value_enum, default_value = "text")]
    format: Table,
}

impl Areas {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        let areas: Vec<Area> = match self.place.as_slice() {
            [] => directory.areas().collect(),
            words => vec![directory.area(&words.join(" "))?],
        };
        match self.format {
            Table::Json => show(&json(&areas)?),
            form => show(&columns(areas.iter().map(row).collect(), form)),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A place as a row of a list.
fn row(area: &Area) -> [String; 5] {
    let nation = area.nation().map(|nation| nation.as_str());
    [Some(area.name()), area.code(), area.county(), nation, area.force()]
        .map(|word| word.unwrap_or_default().to_owned())
}
