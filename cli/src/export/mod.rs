//! The directory, or a part of it, in formats that others read.

mod answers;
mod clocks;
mod concerns;
mod csv;
mod hsds;
mod identity;
mod json;
mod jsonld;
mod language;
mod opening;
mod origin;
mod overlay;
mod sensitive_numbers;
mod value;
mod vcard;

use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, ValueEnum};
use helplines::{Concern, Contact, Directory, Nation};

use self::concerns::Concerns;
use crate::contacts::meant;
use crate::options::Slugs;
use crate::terminal::show;

/// Write the directory, or a part of it, in a format that others read
///
/// docs/export.md says what each format holds, and what has no place in it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helplines export --format csv > helplines.csv
  helplines export --format jsonld --contact childline
  helplines export --format overlay --contact meic > correction.toml")]
pub struct Export {
    /// The format
    #[arg(long, value_enum)]
    format: Format,

    /// Only the contact with this id; may be given several times
    #[arg(long = "contact", value_name = "ID")]
    contacts: Vec<String>,

    /// Only the contacts in the answers to this concern
    #[arg(long, value_parser = Slugs::<Concern>::new(), hide_possible_values = true)]
    concern: Option<Concern>,

    /// Only the contacts that serve this nation
    #[arg(long, value_parser = Slugs::<Nation>::new())]
    nation: Option<Nation>,
}

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// All there is, as in dist/helplines.json
    Json,
    /// The answer to every concern, for whoever asks and wherever they are, as in dist/answers.json
    Answers,
    /// What is out of date and still goes about, as in dist/retired.json
    Retired,
    /// Open Referral UK: HSDS 3.0 services
    Hsds,
    /// schema.org, for the head of a page
    Jsonld,
    /// Address book cards, vCard 4.0
    Vcard,
    /// A spreadsheet: one channel a row
    Csv,
    /// The list of calls that phone apps keep out of their logs (`sensitive_pn.xml`)
    SensitiveNumbers,
    /// A file to start an overlay of your own from
    Overlay,
}

impl Export {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        if let (Format::Json | Format::Answers | Format::Retired | Format::SensitiveNumbers, Some(option)) =
            (self.format, self.selects())
        {
            bail!("{option} does not go with this format, which is written whole: leave it out, or use another format");
        }
        let contacts = self.contacts(directory)?;
        let text = match self.format {
            Format::Json => json::directory(directory)?,
            Format::Answers => answers::write(directory)?,
            Format::Retired => json::retired(directory)?,
            Format::Hsds => hsds::write(directory, &contacts)?,
            Format::Jsonld => jsonld::write(directory, &contacts)?,
            Format::Vcard => vcard::write(&contacts),
            Format::Csv => csv::write(&contacts)?,
            Format::SensitiveNumbers => sensitive_numbers::write(directory),
            Format::Overlay if self.selects().is_none() => overlay::TEMPLATE.to_owned(),
            Format::Overlay => overlay::write(&contacts),
        };
        show(&text);
        Ok(ExitCode::SUCCESS)
    }

    /// The first option that asks for some of the contacts alone.
    fn selects(&self) -> Option<&'static str> {
        let options = [
            ("--contact", !self.contacts.is_empty()),
            ("--concern", self.concern.is_some()),
            ("--nation", self.nation.is_some()),
        ];
        options.into_iter().find(|(_, given)| *given).map(|(option, _)| option)
    }

    /// The contacts that were asked for, each once; all of them where nothing was said.
    fn contacts<'d>(&self, directory: &'d Directory) -> anyhow::Result<Vec<&'d Contact>> {
        if let Some(id) = self.contacts.iter().find(|id| directory.contact(id).is_none()) {
            bail!("--contact: unknown contact {id:?}: {}", meant(directory, id));
        }
        let concerns = self.concern.map(|concern| (concern, Concerns::new(directory)));
        let leads = |contact: &Contact| {
            let Some((concern, concerns)) = &concerns else { return true };
            concerns.that_lead_to(contact).any(|entry| entry.concern() == *concern)
        };
        let chosen = |contact: &&Contact| {
            (self.contacts.is_empty() || self.contacts.iter().any(|id| id == contact.id()))
                && self.nation.is_none_or(|nation| contact.serves(nation))
                && leads(contact)
        };
        Ok(directory.contacts().iter().filter(chosen).collect())
    }
}
