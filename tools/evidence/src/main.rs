//! Reads the sources of the directory again, and says what changed.

mod apply;
mod data;
mod history;
mod judge;
mod page;
mod plan;
mod reading;
mod report;
mod round;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, bail};
use clap::{Args, Parser, Subcommand};
use helplines::Contact;
use helplines::overlay::LoadError;
use helplines::time::Date;
use jiff::Timestamp;

use data::Data;
use history::History;
use page::apart;
use plan::{Page, pages};
use reading::Outcome;
use reading::client::{Client, Test};
use reading::store::{write_all_whole, write_whole};
use report::{Attention, Evidence, day, review, summary};
use round::Folder;

/// Read the sources of the directory again, and say what changed
#[derive(Debug, Parser)]
#[command(name = "evidence", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(Check),
    Apply(Apply),
    Links(Links),
    /// Read one page from standard input, for the program itself
    #[command(name = apart::SUBCOMMAND, hide = true)]
    ReadPage,
}

/// Where the directory is, and where rounds are kept
#[derive(Debug, Args)]
struct Places {
    /// The folder data/ of the directory
    #[arg(long, value_name = "FOLDER", default_value = "data")]
    data: PathBuf,

    /// An overlay: its own contacts are checked, on top of the directory
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,

    /// The folder of the review sheet, the history and the pages that were read
    #[arg(long, value_name = "FOLDER", default_value = "evidence")]
    folder: PathBuf,
}

/// Which contacts are read, and who asks
#[derive(Debug, Args)]
struct Selection {
    /// Contacts by their id; all if none is named
    ids: Vec<String>,

    /// Only contacts whose newest evidence of the number is older than so many months
    #[arg(long, value_name = "MONTHS")]
    older_than: Option<u16>,

    /// Only contacts of which a page was not read on this day or later
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Date>,

    /// Read the press and lists by others too
    #[arg(long)]
    press: bool,

    /// Where the owner of a site can complain: an e-mail or web address. It is sent to every host
    #[arg(long, value_name = "ADDRESS", env = "EVIDENCE_CONTACT")]
    contact: String,

    #[command(flatten)]
    test: TestSwitch,
}

/// For tests: hosts on this machine
#[derive(Debug, Args)]
struct TestSwitch {
    /// A file of lines `host address:port`, * for any host: they are asked there, whatever address it is
    #[arg(long, value_name = "FILE", hide = true)]
    test_hosts: Option<PathBuf>,

    /// The certificates to trust instead of those of the web
    #[arg(long, value_name = "FILE", hide = true)]
    test_root: Option<PathBuf>,

    /// How long a page may take
    #[arg(long, value_name = "SECONDS", hide = true)]
    test_timeout: Option<u64>,
}

/// Read pages and write what was found: review.md, evidence.json and history.jsonl
///
/// Ends with 0 where there is nothing to look at, 1 where there is, 2 where it could not run. A round that was interrupted
/// goes on where it stopped when the same command is given within a day.
#[derive(Debug, Args)]
struct Check {
    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    places: Places,

    /// Begin a new round, although one was interrupted
    #[arg(long)]
    fresh: bool,
}

/// Write what the last round is certain of into the data: when a source printed the number, and where a page has moved for
/// good; never a number, never hours
#[derive(Debug, Args)]
struct Apply {
    #[command(flatten)]
    places: Places,

    /// Only say what would be written
    #[arg(long)]
    dry_run: bool,
}

/// Check the addresses of the directory alone; nothing is written but the pages that were read
#[derive(Debug, Args)]
struct Links {
    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    places: Places,
}

/// The status where somebody should look at something, and where nothing could be done.
const LOOK: u8 = 1;
const UNABLE: u8 = 2;

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check(check) => check.run(),
        Command::Apply(apply) => apply.run(),
        Command::Links(links) => links.run(),
        Command::ReadPage => apart::run(),
    };
    result.unwrap_or_else(|error| {
        match error.downcast_ref::<LoadError>() {
            // It marks each of its problems as an error itself.
            Some(refused) => eprintln!("{refused}"),
            None => eprintln!("error: {error:#}"),
        }
        ExitCode::from(UNABLE)
    })
}

impl Places {
    fn data(&self) -> anyhow::Result<Data> {
        Data::read(&self.data, self.overlay.as_deref())
    }
}

impl Selection {
    /// The contacts that are chosen of those that are there.
    fn contacts<'d>(&self, data: &'d Data, folder: &Path) -> anyhow::Result<Vec<&'d Contact>> {
        let mut contacts = data.own()?;
        if !self.ids.is_empty() {
            self.ids.iter().try_for_each(|id| is_known(&contacts, id))?;
            contacts.retain(|contact| self.ids.iter().any(|id| id == contact.id()));
        }
        if let Some(months) = self.older_than {
            let due = data.directory.due(day(Timestamp::now()), months);
            contacts.retain(|contact| due.iter().any(|due| due.contact.id() == contact.id()));
        }
        if let Some(since) = self.since {
            let history = History::read(&Folder(folder.to_owned()).history(), Timestamp::MIN)?;
            let is_read =
                |page: &Page<'_>| history.newest(page.url.as_str()).is_some_and(|entry| day(entry.asked) >= since);
            contacts.retain(|contact| !pages(&[contact], self.press).iter().all(is_read));
        }
        Ok(contacts)
    }

    fn client(&self) -> anyhow::Result<Client> {
        let complaints = self.contact.trim();
        let is_address = (complaints.contains('@') || complaints.starts_with("https://"))
            && complaints.chars().all(|letter| letter.is_ascii_graphic());
        if !is_address {
            bail!("--contact: expected an e-mail address or a web address, https://..., found {complaints:?}");
        }
        let hosts = self.test.test_hosts.as_deref().map(test_hosts).transpose()?.unwrap_or_default();
        let longest = self.test.test_timeout.map(Duration::from_secs);
        Client::new(complaints, Test { hosts, root: self.test.test_root.as_deref(), longest })
    }
}

/// Refuses an id that is no contact's, and offers the nearest.
fn is_known(contacts: &[&Contact], id: &str) -> anyhow::Result<()> {
    if contacts.iter().any(|contact| contact.id() == id) {
        return Ok(());
    }
    let nearest = contacts.iter().min_by_key(|contact| strsim::damerau_levenshtein(contact.id(), id));
    let nearest = nearest.map(|contact| format!("; the nearest is {}", contact.id())).unwrap_or_default();
    bail!("no contact has the id {id:?}{nearest}")
}

fn test_hosts(path: &Path) -> anyhow::Result<reading::address::TestHosts> {
    let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let host = |(number, line): (usize, &str)| {
        let told = || format!("{}:{}: expected a host and address:port", path.display(), number + 1);
        let (host, address) = line.split_once(' ').with_context(told)?;
        Ok((host.to_owned(), address.trim().parse().with_context(told)?))
    };
    text.lines().enumerate().map(host).collect::<anyhow::Result<HashMap<_, _>>>()
}

impl Check {
    fn run(self) -> anyhow::Result<ExitCode> {
        let data = self.places.data()?;
        let folder = Folder(self.places.folder.clone());
        let contacts = self.selection.contacts(&data, &self.places.folder)?;
        let pages = pages(&contacts, self.selection.press);
        let client = self.selection.client()?;
        let evidence = round::check(&data.directory, &contacts, &pages, &folder, client, self.fresh)?;
        write_whole(&folder.review(), review::sheet(&evidence)?.as_bytes())?;
        round::end(&folder)?;
        print!("{}", summary::summary(&evidence));
        println!("The sheet: {}", folder.review().display());
        let is_well = evidence.contacts.iter().all(|contact| contact.attention == Attention::None);
        Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::from(LOOK) })
    }
}

impl Apply {
    fn run(self) -> anyhow::Result<ExitCode> {
        let path = Folder(self.places.folder.clone()).evidence();
        let text = fs::read(&path)
            .with_context(|| format!("{} cannot be read; run `evidence check` first", path.display()))?;
        let evidence: Evidence =
            serde_json::from_slice(&text).with_context(|| format!("{} is not what a round writes", path.display()))?;
        let data = self.places.data()?;
        apply::is_current(&evidence, Timestamp::now())?;
        let (files, changes) = apply::changes(&data, &evidence)?;
        for id in apply::changed_since(&data, &evidence) {
            println!("{id}: left alone, as it is not in the data, or not with the numbers of the last round");
        }
        // What the loader refuses is not written.
        data.try_with(&files)?;
        for change in &changes {
            println!("{}: {}", change.contact, change.what);
        }
        if !self.dry_run {
            write_all_whole(files.iter().map(|file| (&*file.path, file.text.as_bytes())))?;
        }
        let done = if self.dry_run { "would change" } else { "changed" };
        println!("{} {done} in {} files", changes.len(), files.len());
        Ok(ExitCode::SUCCESS)
    }
}

impl Links {
    fn run(self) -> anyhow::Result<ExitCode> {
        let data = self.places.data()?;
        let contacts = self.selection.contacts(&data, &self.places.folder)?;
        let pages = pages(&contacts, self.selection.press);
        let readings = round::addresses(&pages, &self.places.folder, self.selection.client()?)?;
        let mut lines: Vec<(u8, String)> = Vec::new();
        for (page, reading) in pages.iter().zip(&readings) {
            let (place, what) = match &reading.outcome {
                Outcome::Gone(status) => (0, format!("gone ({status})")),
                Outcome::Page { status: 400.., .. } => (1, "not readable".to_owned()),
                Outcome::NotReadable(_, why) => (1, format!("not readable: {why}")),
                Outcome::Page { .. } if reading.moved_for_good().is_some() => {
                    (2, format!("moved for good to {}", reading.at))
                }
                Outcome::Page { .. } if !reading.hops.is_empty() => (3, format!("leads to {}", reading.at)),
                Outcome::Robots(why) => (4, format!("not asked: {why}")),
                Outcome::Page { .. } => continue,
            };
            let ids: Vec<&str> = page.contacts().iter().map(|contact| contact.id()).collect();
            lines.push((place, format!("{}\t{what}\t{}", page.url, ids.join(", "))));
        }
        lines.sort();
        lines.iter().for_each(|(_, line)| println!("{line}"));
        println!("{} of {} addresses are as they were", pages.len() - lines.len(), pages.len());
        Ok(if lines.iter().any(|(place, _)| *place <= 2) { ExitCode::from(LOOK) } else { ExitCode::SUCCESS })
    }
}
