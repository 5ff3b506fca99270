//! Shows the directory itself: `list` for spreadsheets and scripts, `show ID` for one contact with its
//! sources, `cautions` for what maintainers should look at.
//!
//! `due --on DATE` prints a review sheet in Markdown, to print or to tick on a screen: the contacts whose evidence is
//! older than 12 months (`--older-than MONTHS`; 0 lists all), oldest first. `stats` counts what there is, and how old.
//! What cannot be read is told, with an example of what can, and the program ends with status 2.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command};
use helplines::directory::{Anonymity, Grade, Support};
use helplines::time::{Date, Hours, Seen};
use helplines::{Audience, Channel, ChannelKind, Concern, Contact, DATA_VERSION, Directory, Nation};

fn main() -> ExitCode {
    // A negative number is a wrong value, not another option.
    let option =
        |name: &'static str, help: &'static str| Arg::new(name).long(name).help(help).allow_negative_numbers(true);
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
        .subcommand(
            Command::new("due")
                .about("Markdown: a review sheet of the contacts with old evidence, oldest first")
                .arg(option("on", "The day of the review: 2026-11-21").value_name("YYYY-MM-DD").required(true))
                .arg(option("older-than", "0 lists every contact").value_name("MONTHS").default_value("12")),
        )
        .subcommand(
            Command::new("stats").about("Counts by nation, channel, audience, concern, grade and age of evidence").arg(
                option("on", "The day on which ages are counted; that of the data if left out")
                    .value_name("YYYY-MM-DD"),
            ),
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
        Some(("due", arguments)) => sheet(day(arguments)?, months(arguments)?).map_err(|error| error.to_string()),
        Some(("stats", arguments)) => stats(day(arguments)?).map_err(|error| error.to_string()),
        _ => Err("expected list, json, cautions, show, due or stats".into()),
    }
}

/// The day given, or that of the data.
fn day(arguments: &ArgMatches) -> Result<Date, String> {
    let Some(text) = arguments.get_one::<String>("on") else { return Ok(DATA_VERSION) };
    text.parse().map_err(|error| format!("--on {text:?}: {error}"))
}

fn months(arguments: &ArgMatches) -> Result<u16, String> {
    let text = arguments.get_one::<String>("older-than").map(String::as_str).unwrap_or_default();
    let expected = "expected a whole number, 0 to 65535, such as 12";
    text.parse().map_err(|_| format!("--older-than {text:?}: not a number of months: {expected}"))
}

/// The whole directory; dist/schema.json says what is in it.
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
    let line = |channel: Channel<'_>| {
        format!("{}\t{}\t{}\t{}\n", contact.id(), contact.name(), channel.kind(), channel.value())
    };
    contact.channels().map(line).collect()
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

/// The review sheet: what to check again, oldest evidence first.
fn sheet(on: Date, months: u16) -> Result<String, std::fmt::Error> {
    let directory = Directory::embedded();
    let due = directory.due(on, months);
    let mut out = String::new();
    writeln!(out, "# Review on {}: {} of {} contacts\n", on.words(), due.len(), directory.contacts().len())?;
    match months {
        0 => writeln!(out, "Every contact, oldest evidence first.")?,
        1 => writeln!(out, "Those with evidence older than 1 month, oldest first.")?,
        _ => writeln!(out, "Those with evidence older than {months} months, oldest first.")?,
    }
    writeln!(
        out,
        "The evidence of a contact is the newest dated source of its number; of anything, where it has no number.\n\n\
         From the top, compare each line with the service's own page, correct the file where they differ, take out a \
         caution that is settled, and tick the line. Where no page settles it, write to the service or ring its \
         office: a call to a helpline may take the place of somebody who needs it. Never call or text the emergency \
         services or the police to check, and never send a report as a test."
    )?;
    due.iter().try_for_each(|due| block(&mut out, due.contact, due.seen))?;
    Ok(out)
}

/// One contact of the review sheet.
fn block(out: &mut String, contact: &Contact, evidence: Option<Seen>) -> std::fmt::Result {
    let id = contact.id();
    writeln!(out, "\n## {}\n", escaped(contact.name()))?;
    writeln!(out, "`{id}`, file `data/contacts/{id}.toml`.")?;
    writeln!(out, "Evidence: {}. Compared with its sources on {}.\n", seen_words(evidence), contact.checked().words())?;
    writeln!(out, "What to check:\n")?;
    contact.channels().try_for_each(|channel| check_channel(out, &channel))?;
    let claims = [
        ("anonymity", contact.anonymity().map(anonymity_words)),
        ("confidentiality", contact.confidentiality()),
        ("hidden on bill", contact.hidden_on_bill()),
    ];
    let claims = claims.into_iter().filter_map(|(name, claim)| Some((name, claim?)));
    for (name, text) in claims.chain(contact.caution().map(|caution| ("caution", caution))) {
        writeln!(out, "- [ ] {name}: {}", escaped(text))?;
    }
    writeln!(out, "\nWhere to look:\n")?;
    if let Some(address) = contact.website() {
        writeln!(out, "- website: {}", linked(address))?;
    }
    for source in contact.sources() {
        let supports: Vec<&str> = source.supports().map(Support::as_str).collect();
        let (grade, seen, supports) = (source.grade(), seen_words(source.seen()), supports.join(", "));
        writeln!(out, "- {grade}, {seen}, for {supports}: {}", source.url().map_or("no address".into(), linked))?;
    }
    writeln!(out, "\nLast, in the file:\n")?;
    writeln!(
        out,
        "- [ ] A `[[source]]` with this month as `seen` supports what you saw (number, hours and so on), and `checked` \
         is set to today."
    )
}

fn check_channel(out: &mut String, channel: &Channel<'_>) -> std::fmt::Result {
    write!(out, "- [ ] {}: {}, {}", channel.kind(), linked(channel.value()), channel.hours().words())?;
    let nations: Vec<&str> = channel.nations().iter().map(|nation| nation.name()).collect();
    if !nations.is_empty() {
        write!(out, "; for {} alone", nations.join(", "))?;
    }
    writeln!(out, "{}", channel.note().map_or(String::new(), |note| format!(". {}", escaped(note))))
}

fn seen_words(seen: Option<Seen>) -> String {
    seen.map_or("undated".into(), |seen| format!("seen {}", seen.words()))
}

fn anonymity_words(anonymity: Anonymity) -> &'static str {
    match anonymity {
        Anonymity::Always => "they never ask who you are",
        Anonymity::IfYouChoose => "you need not say who you are",
        Anonymity::NameNeeded => "they need your name",
        _ => anonymity.as_str(),
    }
}

/// A web address as a link, any other text as it is.
fn linked(text: &str) -> String {
    if text.starts_with("http") { format!("<{text}>") } else { escaped(text) }
}

/// Text that Markdown shows as it stands.
fn escaped(text: &str) -> String {
    let mark = |letter: char| if "\\`*_[]<>#|~&".contains(letter) { vec!['\\', letter] } else { vec![letter] };
    text.chars().flat_map(mark).collect()
}

/// Counts of what there is, and of how old its evidence is on a day.
fn stats(on: Date) -> Result<String, std::fmt::Error> {
    let directory = Directory::embedded();
    let contacts = directory.contacts();
    let count = |holds: &dyn Fn(&Contact) -> bool| contacts.iter().filter(|contact| holds(contact)).count();
    let channels = |kind: &ChannelKind, holds: fn(&Channel<'_>) -> bool| {
        let all = contacts.iter().flat_map(Contact::channels);
        (kind.as_str(), all.filter(|channel| channel.kind() == *kind && holds(channel)).count())
    };
    let in_routes = |concern: &Concern| {
        let routes = directory.concern(*concern).routes();
        routes.flat_map(|route| route.ids()).collect::<BTreeSet<_>>().len()
    };
    let older = |months| directory.due(on, months).len();
    let undated = directory.due(on, 0).iter().filter(|due| due.seen.is_none()).count();
    let ages = [
        ("up to 1 year", contacts.len() - older(12)),
        ("1 to 3 years", older(12) - older(36)),
        ("more than 3 years", older(36) - undated),
        ("undated", undated),
    ];
    let official = |contact: &Contact, since: u16| {
        let mut sources = contact.sources().filter(|source| source.supports().any(|fact| fact == Support::Number));
        sources.any(|source| {
            source.grade() <= Grade::Government
                && (since == 0 || source.seen().is_some_and(|seen| seen.year() >= since))
        })
    };
    let numbered = |contact: &Contact| contact.channels().any(|one| one.phone().is_some() || one.sms().is_some());
    let voice = |holds: fn(&Channel<'_>) -> bool| channels(&ChannelKind::Phone, holds).1;
    let evidence = [
        ("contacts with a number", count(&numbered)),
        ("of them on an official page", count(&|contact| numbered(contact) && official(contact, 0))),
        ("on one of 2024 or later", count(&|contact| numbered(contact) && official(contact, 2024))),
        ("voice lines", voice(|_| true)),
        ("of them with known hours", voice(|channel| channel.hours() != Hours::Unknown)),
    ];
    let cautions = contacts.iter().flat_map(Contact::caution).count();
    let with_caution = count(&|contact| contact.caution().next().is_some());

    let mut out = format!("{} contacts, {} concerns\n", contacts.len(), directory.concerns().len());
    let beside = [
        ("districts", directory.areas().filter(|area| area.code().is_some()).count()),
        ("out of date or misprinted", directory.retired().count()),
        ("numbers of others", directory.others().count()),
    ];
    table(&mut out, "Beside them", beside)?;
    table(&mut out, "Evidence of numbers and hours", evidence)?;
    let nations = Nation::ALL.iter().map(|nation| (nation.name(), count(&|contact| contact.serves(*nation))));
    table(&mut out, "Contacts by nation", nations)?;
    let audiences = Audience::ALL.iter();
    let audiences = audiences.map(|audience| (audience.as_str(), count(&|contact| contact.is_for(*audience))));
    table(&mut out, "Contacts by audience", audiences)?;
    let concerns = Concern::ALL.iter().map(|concern| (concern.as_str(), in_routes(concern)));
    table(&mut out, "Contacts in the routes of a concern", concerns)?;
    table(&mut out, "Channels by kind", ChannelKind::ALL.iter().map(|kind| channels(kind, |_| true)))?;
    let unknown = ChannelKind::ALL.iter().map(|kind| channels(kind, |channel| channel.hours() == Hours::Unknown));
    table(&mut out, "Channels whose hours are not known", unknown)?;
    let grades = Grade::ALL.iter();
    let grades = grades.map(|grade| (grade.as_str(), count(&|contact| contact.evidence().grade == *grade)));
    table(&mut out, "Contacts by the best grade of their evidence", grades)?;
    table(&mut out, &format!("Contacts by the age of their evidence on {}", on.words()), ages)?;
    table(&mut out, "Cautions", [("contacts with any", with_caution), ("in all", cautions)])?;
    Ok(out)
}

/// A heading, and a line for each count.
fn table<'a>(out: &mut String, title: &str, rows: impl IntoIterator<Item = (&'a str, usize)>) -> std::fmt::Result {
    writeln!(out, "\n{title}\n")?;
    rows.into_iter().try_for_each(|(name, count)| writeln!(out, "{name:28}{count:4}"))
}
