//! The directory, or a part of it, in formats that others read.

mod csv;
mod hsds;
mod json;
mod jsonld;
mod overlay;
mod sensitive_numbers;
mod vcard;

use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, ValueEnum};
use helplines::{Concern, Contact, Directory, Nation};

use crate::terminal::show;

/// Write the directory, or a part of it, in a format that others read
#[derive(Debug, Args)]
pub struct Export {
    /// The format
    #[arg(long, value_enum)]
    format: Format,

    /// Only the contact with this id; may be given several times
    #[arg(long = "contact", value_name = "ID")]
    contacts: Vec<String>,

    /// Only the contacts in the answers to this concern
    #[arg(long)]
    concern: Option<Concern>,

    /// Only the contacts that serve this nation
    #[arg(long)]
    nation: Option<Nation>,
}

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// All there is, as in dist/helplines.json
    Json,
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
        if let (Format::Json | Format::Retired, Some(option)) = (self.format, self.selects()) {
            bail!("{option} does not go with this format, which is written whole: leave it out, or use another format");
        }
        let contacts = self.contacts(directory)?;
        let text = match self.format {
            Format::Json => json::directory(directory)?,
            Format::Retired => json::retired(directory)?,
            Format::Hsds => hsds::write(&contacts)?,
            Format::Jsonld => jsonld::write(&contacts)?,
            Format::Vcard => vcard::write(&contacts)?,
            Format::Csv => csv::write(&contacts)?,
            Format::SensitiveNumbers => sensitive_numbers::write(directory)?,
            Format::Overlay => overlay::write(directory, &contacts)?,
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

    /// The contacts that were asked for; all of them where nothing was said.
    fn contacts<'d>(&self, directory: &'d Directory) -> anyhow::Result<Vec<&'d Contact>> {
        let by_id = |id: &String| match directory.contact(id) {
            Some(contact) => Ok(contact),
            None => bail!("--contact: unknown contact {id:?}: run `helplines list` for the ids"),
        };
        let mut contacts: Vec<&Contact> = match self.contacts.as_slice() {
            [] => directory.contacts().iter().collect(),
            ids => ids.iter().map(by_id).collect::<anyhow::Result<_>>()?,
        };
        if let Some(concern) = self.concern {
            let given: Vec<&str> = directory.for_concern(concern).map(Contact::id).collect();
            contacts.retain(|contact| given.contains(&contact.id()));
        }
        contacts.retain(|contact| self.nation.is_none_or(|nation| contact.serves(nation)));
        Ok(contacts)
    }
}
