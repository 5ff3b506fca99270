//! Shows the directory itself: `list` for spreadsheets and scripts, `show ID` for one contact with its
//! sources, `cautions` for what maintainers should look at.

use std::process::ExitCode;

use clap::{Arg, Command};
use helplines::{Contact, Directory, Support};

fn main() -> ExitCode {
    let matches = Command::new("directory")
        .about("What the directory holds")
        .subcommand_required(true)
        .subcommand(Command::new("list").about("Tab-separated: id, name, channel kind, value; one channel a line"))
        .subcommand(Command::new("cautions").about("Tab-separated: id and what is thin or unsettled in its record"))
        .subcommand(
            Command::new("show")
                .about("One contact, with its sources")
                .arg(Arg::new("id").required(true).help("The id of a contact, as list prints it")),
        )
        .get_matches();
    let directory = Directory::embedded();
    match matches.subcommand() {
        Some(("list", _)) => directory.contacts().iter().for_each(list),
        Some(("cautions", _)) => {
            for contact in directory.contacts() {
                contact.caution().for_each(|caution| println!("{}\t{caution}", contact.id()));
            }
        }
        Some(("show", arguments)) => {
            let id = arguments.get_one::<String>("id").map(String::as_str).unwrap_or_default();
            let Some(contact) = directory.contact(id) else {
                eprintln!("unknown contact {id:?}: run `directory list` for the ids");
                return ExitCode::from(2);
            };
            show(contact);
        }
        _ => return ExitCode::from(2),
    }
    ExitCode::SUCCESS
}

fn list(contact: &Contact) {
    for channel in contact.channels() {
        println!("{}\t{}\t{}\t{}", contact.id(), contact.name(), channel.kind(), channel.value());
    }
}

fn show(contact: &Contact) {
    let field = |name: &str, value: Option<&str>| println!("{name:20} {}", value.unwrap_or("not known"));
    let slugs = |slugs: &mut dyn Iterator<Item = &str>| slugs.collect::<Vec<_>>().join(", ");
    field("id", Some(contact.id()));
    field("name", Some(contact.name()));
    field("organisation", Some(contact.organisation()));
    field("website", contact.website());
    field("about", Some(contact.about()));
    field("who for", Some(contact.who_for()));
    field("audiences", Some(&slugs(&mut contact.audiences().iter().map(|audience| audience.as_str()))));
    field("nations", Some(&slugs(&mut contact.nations().iter().map(|nation| nation.as_str()))));
    contact.areas().for_each(|area| field("area", Some(area)));
    field("anonymity", contact.anonymity().map(|anonymity| anonymity.as_str()));
    field("confidentiality", contact.confidentiality());
    field("hidden on bill", contact.hidden_on_bill());
    field("languages", contact.languages());
    for channel in contact.channels() {
        println!("\n{:20} {}", channel.kind(), channel.value());
        field("  link", channel.link().map(|link| link.to_string()).as_deref());
        field("  hours", Some(&channel.hours().words().to_string()));
        field("  cost", Some(channel.cost().as_str()));
        channel.note().into_iter().for_each(|note| field("  note", Some(note)));
    }
    println!("\nFacts last compared with their sources on {}:", contact.checked());
    for source in contact.sources() {
        let seen = source.seen().map_or("undated".into(), |seen| format!("seen {seen}"));
        let supports = slugs(&mut source.supports().map(Support::as_str));
        println!("  {} ({seen}): {supports}\n    {}", source.grade(), source.url().unwrap_or("no address"));
    }
    for (position, caution) in contact.caution().enumerate() {
        println!("{}  {caution}", if position == 0 { "\nFor maintainers:\n" } else { "" });
    }
}
