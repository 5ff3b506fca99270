//! What maintainers look at: contacts whose evidence is old, counts of what there is, records that are thin.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::process::ExitCode;

use clap::Args;
use helplines::directory::{Anonymity, Grade, Source, Support};
use helplines::time::{Date, Hours, Seen};
use helplines::{Audience, Channel, ChannelKind, Concern, Contact, Directory, Nation};

use crate::options::today;
use crate::terminal::show;

/// Write a review sheet: the contacts whose evidence is old, oldest first
///
/// It is Markdown, to print or to tick on a screen. Each contact tells what to check and where to look.
#[derive(Debug, Args)]
pub struct Due {
    /// Contacts whose newest evidence is older than so many months; 0 lists every contact
    #[arg(long, value_name = "MONTHS", default_value_t = 12)]
    older_than: u16,

    /// The day of the review; today if left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Date>,
}

impl Due {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        show(&sheet(directory, self.on.unwrap_or_else(today), self.older_than)?);
        Ok(ExitCode::SUCCESS)
    }
}

/// Count what there is, by nation, channel, audience, concern, grade and age of the evidence
#[derive(Debug, Args)]
pub struct Stats {
    /// The day on which ages are counted; that of the data if left out
    #[arg(long, value_name = "YYYY-MM-DD", default_value_t = helplines::DATA_VERSION)]
    on: Date,
}

impl Stats {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        show(&stats(directory, self.on)?);
        Ok(ExitCode::SUCCESS)
    }
}

/// List what is thin or unsettled in the records; tab-separated: id, caution
#[derive(Debug, Args)]
pub struct Cautions {}

impl Cautions {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        let line = |contact: &Contact| -> String {
            contact.caution().map(|caution| format!("{}\t{caution}\n", contact.id())).collect()
        };
        show(&directory.contacts().iter().map(line).collect::<String>());
        Ok(ExitCode::SUCCESS)
    }
}

/// The review sheet: what to check again, oldest evidence first.
fn sheet(directory: &Directory, on: Date, months: u16) -> Result<String, std::fmt::Error> {
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

pub fn seen_words(seen: Option<Seen>) -> String {
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

/// How fresh the numbers are, in a line: how many contacts have theirs printed on a page of the service itself, and how long
/// ago that was seen.
fn freshness(directory: &Directory, on: Date) -> String {
    let contacts = || directory.contacts().iter().filter(|contact| has_number(contact));
    let within = |months: u32| {
        let is_fresh = |source: &Source<'_>| source.seen().is_some_and(|seen| months_between(seen, on) <= months);
        contacts().filter(|contact| own_pages(contact).any(|source| is_fresh(&source))).count()
    };
    let (all, ever) = (contacts().count(), contacts().filter(|contact| own_pages(contact).next().is_some()).count());
    format!(
        "Numbers seen on the operator's own page: {} within 6 months, {} within 12, {} within 24, {ever} ever, {} never",
        within(6),
        within(12),
        within(24),
        all - ever
    )
}

fn has_number(contact: &Contact) -> bool {
    contact.channels().any(|one| one.phone().is_some() || one.sms().is_some())
}

/// The sources of its number that are pages of the service itself: graded so, or on the host of its website.
fn own_pages<'c>(contact: &'c Contact) -> impl Iterator<Item = Source<'c>> {
    let host = |address: &'c str| address.split('/').nth(2).map(|host| host.trim_start_matches("www."));
    let website = contact.website().and_then(host);
    let is_own = move |source: &Source<'c>| {
        source.grade() == Grade::Operator || website.is_some() && source.url().and_then(host) == website
    };
    let supports_number = |source: &Source<'_>| source.supports().any(|fact| fact == Support::Number);
    contact.sources().filter(supports_number).filter(is_own)
}

/// How many months lie between; a year alone counts from its January.
fn months_between(seen: Seen, on: Date) -> u32 {
    let month = |year: u16, month: u8| u32::from(year) * 12 + u32::from(month);
    month(on.year(), on.month()).saturating_sub(month(seen.year(), seen.month().unwrap_or(1)))
}

/// Counts of what there is, and of how old its evidence is on a day.
fn stats(directory: &Directory, on: Date) -> Result<String, std::fmt::Error> {
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
    let voice = |holds: fn(&Channel<'_>) -> bool| channels(&ChannelKind::Phone, holds).1;
    let evidence = [
        ("contacts with a number", count(&has_number)),
        ("of them on an official page", count(&|contact| has_number(contact) && official(contact, 0))),
        ("on one of 2024 or later", count(&|contact| has_number(contact) && official(contact, 2024))),
        ("voice lines", voice(|_| true)),
        ("of them with known hours", voice(|channel| channel.hours() != Hours::Unknown)),
    ];
    let cautions = contacts.iter().flat_map(Contact::caution).count();
    let with_caution = count(&|contact| contact.caution().next().is_some());

    let mut out =
        format!("{} contacts, {} concerns\n{}\n", contacts.len(), directory.concerns().len(), freshness(directory, on));
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
