//! Shows the directory itself: `list` for spreadsheets and scripts, `show ID` for one contact with its
//! sources, `cautions` for what maintainers should look at.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command};
use helplines::{Channel, Contact, Directory, Support};

fn main() -> ExitCode {
    let matches = Command::new("directory")
        .about("What the directory holds")
        .subcommand_required(true)
        .subcommand(Command::new("list").about("Tab-separated: id, name, channel kind, value; one channel a line"))
        .subcommand(Command::new("json").about("The whole directory as JSON (with --features serde)"))
        .subcommand(Command::new("cautions").about("Tab-separated: id and what is thin or unsettled in its record"))
        .subcommand(
            Command::new("show")
                .about("One contact, with its sources")
                .arg(Arg::new("id").required(true).help("The id of a contact, as list prints it")),
        )
        .get_matches();
    match output(&matches) {
        Ok(text) => {
            // A reader that has gone away (`| head`) is no error.
            let _ = write!(std::io::stdout().lock(), "{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn output(matches: &ArgMatches) -> Result<String, String> {
    let contacts = Directory::embedded().contacts();
    match matches.subcommand() {
        Some(("list", _)) => Ok(contacts.iter().map(list).collect()),
        Some(("json", _)) => json(),
        Some(("cautions", _)) => Ok(contacts.iter().map(cautions).collect()),
        Some(("show", arguments)) => {
            let id = arguments.get_one::<String>("id").map(String::as_str).unwrap_or_default();
            let contact = helplines::contact(id);
            let contact = contact.ok_or_else(|| format!("unknown contact {id:?}: run `directory list` for the ids"))?;
            show(contact).map_err(|error| error.to_string())
        }
        _ => Err("expected list, cautions or show".into()),
    }
}

/// The whole directory; data/schema.json says what is in it.
#[cfg(feature = "serde")]
fn json() -> Result<String, String> {
    let json = serde_json::to_string_pretty(Directory::embedded());
    json.map(|json| json + "\n").map_err(|error| error.to_string())
}

#[cfg(not(feature = "serde"))]
fn json() -> Result<String, String> {
    Err("json needs the feature serde: cargo run --features serde --example directory -- json".into())
}

fn list(contact: &Contact) -> String {
    let line =
        |channel: &Channel| format!("{}\t{}\t{}\t{}\n", contact.id(), contact.name(), channel.kind(), channel.value());
    contact.channels().iter().map(line).collect()
}

fn cautions(contact: &Contact) -> String {
    contact.caution().map(|caution| format!("{}\t{caution}\n", contact.id())).collect()
}

fn show(contact: &Contact) -> Result<String, std::fmt::Error> {
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
    field("anonymity", contact.anonymity().map(|anonymity| anonymity.as_str()))?;
    field("confidentiality", contact.confidentiality())?;
    field("hidden on bill", contact.hidden_on_bill())?;
    field("languages", contact.languages())?;
    for channel in contact.channels() {
        field(&format!("\n{}", channel.kind()), Some(channel.value()))?;
        field("  link", channel.link().map(|link| link.to_string()).as_deref())?;
        field("  hours", Some(&channel.hours().words().to_string()))?;
        field("  cost", Some(channel.cost().as_str()))?;
        channel.note().into_iter().try_for_each(|note| field("  note", Some(note)))?;
    }
    writeln!(out, "\nFacts last compared with their sources on {}:", contact.checked())?;
    for source in contact.sources() {
        let seen = source.seen().map_or("undated".into(), |seen| format!("seen {seen}"));
        let supports = slugs(&mut source.supports().map(Support::as_str));
        let url = source.url().unwrap_or("no address");
        writeln!(out, "  {} ({seen}): {supports}\n    {url}", source.grade())?;
    }
    for (position, caution) in contact.caution().enumerate() {
        writeln!(out, "{}  {caution}", if position == 0 { "\nFor maintainers:\n" } else { "" })?;
    }
    Ok(out)
}
