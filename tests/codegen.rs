//! Renders src/directory/generated.rs from data/ and compares. Run it twice after a change of data: the first run writes
//! the file and fails, the second passes. Under `CI` it writes nothing and shows the first lines that differ.

mod common;

use std::collections::BTreeMap;
use std::fmt::Write;

use helplines::directory::{ConcernEntry, Evidence, Line, Route, Source};
use helplines::number::{PhoneNumber, SmsCode};
use helplines::time::{BankHolidays, Date, Hours, Seen, Span};
use helplines::{Channel, ChannelKind, Contact, Directory};

const GENERATED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/directory/generated.rs");

#[test]
fn generated_rs_is_what_data_renders_to() {
    let wanted = render(&common::load_data());
    let found = std::fs::read_to_string(GENERATED).unwrap_or_default();
    if found == wanted {
        return;
    }
    if std::env::var_os("CI").is_some() {
        let pairs = found.lines().zip(wanted.lines()).enumerate().filter(|(_, (a, b))| a != b).take(5);
        let lines: Vec<String> =
            pairs.map(|(line, (a, b))| format!("line {}:\n  found  {a}\n  wanted {b}", line + 1)).collect();
        panic!(
            "src/directory/generated.rs is not what data/ renders to ({} lines found, {} wanted):\n{}",
            found.lines().count(),
            wanted.lines().count(),
            lines.join("\n"),
        );
    }
    std::fs::write(GENERATED, wanted).expect("src/directory/generated.rs can be written");
    panic!("src/directory/generated.rs regenerated: run the tests again");
}

fn render(directory: &Directory) -> String {
    let mut out = String::new();
    let newest = directory.contacts().iter().map(Contact::checked).max().expect("a contact");
    write!(
        out,
        "\
// @generated from data/ by tests/codegen.rs. Do not edit: change data/ and run the tests twice.
#![allow(clippy::all)]

use alloc::borrow::Cow::Borrowed;

use crate::directory::channel::{{Channel, Value}};
use crate::directory::retired::{{RetiredEntry, Subject}};
use crate::directory::{{ConcernEntry, Concerns, Contact, Evidence, Route}};
use crate::number::{{NumberKind, PhoneNumber, SmsCode}};
use crate::time::{{BankHolidays, Date, DaySpan, Hours, Seen, Span, Weekday, WeeklyHours}};
use crate::vocabulary::text::List;
use crate::vocabulary::{{Anonymity, Audience, ChannelKind, Concern, Cost, Grade, Nation, Status}};

/// The day on which the newest record of the embedded directory was last compared with its sources.
///
/// ```
/// let newest = helplines::Directory::embedded().contacts().iter().map(|contact| contact.checked()).max();
/// assert_eq!(newest, Some(helplines::DATA_VERSION));
/// ```
pub const DATA_VERSION: Date = {};

",
        date(newest)
    )
    .unwrap();
    contacts(&mut out, directory);
    concerns(&mut out, directory);
    retired(&mut out, directory);
    writeln!(
        out,
        "/// Places and their police forces: `area.rs` reads them.\npub(crate) static PLACES: &str = {};\n",
        packed(directory.places().lines())
    )
    .unwrap();
    maps(&mut out, directory);
    handles(&mut out, directory);
    out
}

/// A constant for each contact, then the table of them: one constant for all would take the compiler ten times
/// as long.
fn contacts(out: &mut String, directory: &Directory) {
    for contact in directory.contacts() {
        contact_block(out, contact);
    }
    let handles: Vec<String> = directory.contacts().iter().map(|contact| common::handle(contact.id())).collect();
    writeln!(
        out,
        "pub(crate) static CONTACTS: [Contact; {}] = [\n    {},\n];\n",
        handles.len(),
        handles.join(",\n    ")
    )
    .unwrap();
    let stand_ins = directory.contacts().iter().enumerate().filter(|(_, contact)| contact.stands_in_for().is_some());
    let stand_ins: Vec<String> = stand_ins.map(|(place, _)| place.to_string()).collect();
    writeln!(out, "pub(crate) static STAND_INS: [u16; {}] = [{}];\n", stand_ins.len(), stand_ins.join(", ")).unwrap();
}

fn contact_block(out: &mut String, contact: &Contact) {
    let handle = common::handle(contact.id());
    let channels: Vec<String> = contact.channels().iter().map(|one| format!("    {},\n", channel(one))).collect();
    write!(
        out,
        "static {handle}_CHANNELS: [Channel; {}] = [\n{}];\nconst {handle}: Contact = Contact {{\n",
        channels.len(),
        channels.concat(),
    )
    .unwrap();
    let mut field = |name: &str, value: String| writeln!(out, "    {name}: {value},").unwrap();
    field("id", text(contact.id()));
    field("name", text(contact.name()));
    field("organisation", text(contact.organisation()));
    field("mention", text(contact.mention()));
    field("website", optional_text(contact.website()));
    field("about", text(contact.about()));
    field("who_for", text(contact.who_for()));
    field("sensitive", contact.sensitive().to_string());
    field("statutory", contact.statutory().to_string());
    field("audiences", list(contact.audiences(), |audience| format!("Audience::{audience:?}")));
    field("nations", list(contact.nations(), |nation| format!("Nation::{nation:?}")));
    field("areas", lines(contact.areas()));
    field("anonymity", contact.anonymity().map_or("None".into(), |a| format!("Some(Anonymity::{a:?})")));
    field("confidentiality", optional_text(contact.confidentiality()));
    field("hidden_on_bill", optional_text(contact.hidden_on_bill()));
    field("languages", optional_text(contact.languages()));
    field("shown_with", text(&contact.shown_with().collect::<Vec<_>>().join(" ")));
    field("stands_in_for", optional_text(contact.stands_in_for()));
    field("shares_number_with", text(&contact.shares_number_with().collect::<Vec<_>>().join(" ")));
    field("checked", date(contact.checked()));
    field("caution", lines(contact.caution()));
    field("channels", format!("Borrowed(&{handle}_CHANNELS)"));
    field("sources", lines(contact.sources().map(source)));
    let Evidence { grade, seen, .. } = contact.evidence();
    field("evidence", format!("Evidence {{ grade: Grade::{grade:?}, seen: {} }}", optional_seen(seen)));
    out.push_str("};\n\n");
}

fn channel(channel: &Channel) -> String {
    let value = match (channel.phone(), channel.sms(), channel.kind()) {
        (Some(number), ..) => format!("Value::Phone({})", phone(number)),
        (_, Some(code), _) => format!("Value::Sms({})", sms(code)),
        (.., ChannelKind::Email) => format!("Value::Email({})", text(channel.value())),
        (.., ChannelKind::App) => format!("Value::App({})", text(channel.value())),
        _ => format!("Value::Web({})", text(channel.value())),
    };
    format!(
        "Channel {{ kind: ChannelKind::{:?}, value: {value}, hours: {}, cost: Cost::{:?}, nations: {}, note: {} }}",
        channel.kind(),
        hours(channel.hours()),
        channel.published_cost(),
        list(channel.nations(), |nation| format!("Nation::{nation:?}")),
        optional_text(channel.note()),
    )
}

fn phone(number: &PhoneNumber) -> String {
    format!(
        "PhoneNumber::embedded({:?}, {:?}, {:?}, NumberKind::{:?})",
        number.as_str(),
        number.dial(),
        number.tel_uri(),
        number.kind(),
    )
}

fn sms(code: &SmsCode) -> String {
    format!("SmsCode::embedded({:?}, {:?})", code.as_str(), code.sms_uri())
}

fn hours(hours: &Hours) -> String {
    let Hours::Weekly(week) = hours else { return format!("Hours::{hours:?}") };
    let span = |span: &Span| format!("Span {{ opens: {}, closes: {} }}", span.opens, span.closes);
    let bank_holidays = match week.bank_holidays() {
        BankHolidays::Open(spans) => format!("Open({})", list(spans, span)),
        other => format!("{other:?}"),
    };
    format!(
        "/* {hours} */ Hours::Weekly(WeeklyHours {{ spans: {}, bank_holidays: BankHolidays::{bank_holidays} }})",
        list(week.spans(), |day| format!("DaySpan {{ day: Weekday::{:?}, span: {} }}", day.day, span(&day.span))),
    )
}

/// A source in a line: grade, seen, what it supports, address.
fn source(source: Source<'_>) -> String {
    let seen = source.seen().map(|seen| match seen.month() {
        Some(month) => format!("{}-{month:02}", seen.year()),
        None => seen.year().to_string(),
    });
    let supports: Vec<&str> = source.supports().map(|support| support.as_str()).collect();
    let (seen, url) = (seen.unwrap_or_default(), source.url().unwrap_or_default());
    format!("{}\t{seen}\t{}\t{url}", source.grade(), supports.join(" "))
}

fn concerns(out: &mut String, directory: &Directory) {
    for entry in directory.concerns() {
        concern_block(out, directory, entry);
    }
    let names: Vec<String> =
        directory.concerns().iter().map(|entry| common::handle(entry.concern().as_str())).collect();
    writeln!(out, "pub(crate) static CONCERNS: Concerns = [\n    {},\n];\n", names.join(",\n    ")).unwrap();
}

fn concern_block(out: &mut String, directory: &Directory, entry: &ConcernEntry) {
    let name = common::handle(entry.concern().as_str());
    let routes: Vec<String> = entry.routes().iter().map(|one| route(directory, one)).collect();
    write!(
        out,
        "static {name}_ROUTES: [Route; {}] = [\n{}];\nconst {name}: ConcernEntry = ConcernEntry {{\n",
        routes.len(),
        routes.concat(),
    )
    .unwrap();
    let reasons = directory.contacts().iter().filter(|contact| contact.stands_in_for().is_none());
    let reasons = reasons.filter_map(|contact| Some((contact.id(), directory.why(entry.concern(), contact)?)));
    let mut field = |name: &str, value: String| writeln!(out, "    {name}: {value},").unwrap();
    field("concern", format!("Concern::{:?}", entry.concern()));
    field("title", text(entry.title()));
    field("if_you_are", text(entry.if_you_are()));
    field("danger", text(entry.danger()));
    field("reader", format!("Audience::{:?}", entry.reader()));
    field("exit_button", entry.exit_button().to_string());
    field("aliases", lines(entry.aliases()));
    field("related", list(entry.related(), |concern| format!("Concern::{concern:?}")));
    field("signs", lines(entry.signs().map(|line| guidance(entry, line))));
    field("actions", lines(entry.actions().map(|line| guidance(entry, line))));
    field("avoid", lines(entry.avoid().map(|line| guidance(entry, line))));
    field("good_to_know", lines(entry.good_to_know().map(|line| guidance(entry, line))));
    field("reasons", lines(reasons.map(|(id, reason)| format!("{id}\t{reason}"))));
    field("routes", format!("Borrowed(&{name}_ROUTES)"));
    field("sources", lines(entry.sources().map(source)));
    out.push_str("};\n\n");
}

/// A line of guidance in a line: audiences, nations, places of its sources, text.
fn guidance(entry: &ConcernEntry, line: Line<'_>) -> String {
    let place =
        |source: Source<'_>| entry.sources().position(|other| other == source).expect("a source of the concern");
    let sources: Vec<String> = line.sources().map(|source| place(source).to_string()).collect();
    let audiences: Vec<&str> = line.audiences().map(|audience| audience.as_str()).collect();
    let nations: Vec<&str> = line.nations().map(|nation| nation.as_str()).collect();
    format!("{}\t{}\t{}\t{}", audiences.join(" "), nations.join(" "), sources.join(" "), line.text())
}

fn route(directory: &Directory, route: &Route) -> String {
    let place = |contact: &Contact| directory.contacts().binary_search(contact).expect("a contact of the directory");
    let places: Vec<usize> = route.contacts(directory).map(place).collect();
    let ids: Vec<&str> = route.contacts(directory).map(Contact::id).collect();
    format!(
        "    // {}\n    Route {{ audiences: {}, nations: {}, keep_order: {}, contacts: {} }},\n",
        ids.join(", "),
        list(route.audiences(), |audience| format!("Audience::{audience:?}")),
        list(route.nations(), |nation| format!("Nation::{nation:?}")),
        route.keep_order(),
        list(&places, ToString::to_string),
    )
}

fn retired(out: &mut String, directory: &Directory) {
    let entries = || directory.retired().chain(directory.others());
    writeln!(out, "pub(crate) static RETIRED: [RetiredEntry; {}] = [", entries().count()).unwrap();
    for entry in entries() {
        writeln!(
            out,
            "    RetiredEntry {{\n        subject: Subject::{},\n        old: {},\n        was: {},\n        status: \
             Status::{:?},\n        instead: {},\n        when: {},\n        taken_over: {},\n        common_words: \
             {},\n        sources: {},\n    }},",
            entry.subject(),
            lines(entry.spellings()),
            text(entry.was()),
            entry.status(),
            optional_text(entry.instead_id()),
            optional_seen(entry.when()),
            entry.taken_over(),
            entry.has_common_words(),
            lines(entry.sources().map(source)),
        )
        .unwrap();
    }
    out.push_str("];\n\n");
}

fn optional_seen(seen: Option<Seen>) -> String {
    seen.map_or("None".into(), |seen| format!("Some(Seen {{ year: {}, month: {:?} }})", seen.year(), seen.month()))
}

/// The look-ups: contacts by id, contacts by number as dialled, concerns by slug and alias.
fn maps(out: &mut String, directory: &Directory) {
    let ids = directory.contacts().iter().enumerate().map(|(place, contact)| (contact.id().into(), place.to_string()));
    map(out, "BY_ID", "u16", ids.collect());

    let channels = directory.contacts().iter().flat_map(|contact| contact.channels());
    let numbers = channels.filter_map(common::lookup_number).map(|number| {
        let place = |holder: &Contact| directory.contacts().binary_search(holder).expect("a contact of the directory");
        let places: Vec<usize> = directory.by_number(&number).contacts().map(place).collect();
        (number, list(&places, ToString::to_string))
    });
    map(out, "BY_NUMBER", "List<u16>", numbers.collect());

    let retired =
        directory.retired().chain(directory.others()).enumerate().filter(|(_, entry)| entry.subject() == "Number");
    let retired = retired.flat_map(|(place, entry)| {
        entry.spellings().map(move |spelling| (common::digits_at_home(spelling), place.to_string()))
    });
    map(out, "BY_RETIRED_NUMBER", "u16", retired.collect());

    let words = directory.concerns().iter().flat_map(|entry| {
        let slug = entry.concern().as_str();
        let words = entry.aliases().chain([slug]);
        words.map(move |word| (common::key(word), format!("Concern::{:?}", entry.concern())))
    });
    map(out, "WORDS", "Concern", words.collect());
}

fn map(out: &mut String, name: &str, value: &str, entries: BTreeMap<String, String>) {
    let mut map = phf_codegen::Map::new();
    for (key, value) in &entries {
        map.entry(key.as_str(), value.as_str());
    }
    map.phf_path("phf");
    writeln!(out, "pub(crate) static {name}: phf::Map<&'static str, {value}> = {};\n", map.build()).unwrap();
}

fn handles(out: &mut String, directory: &Directory) {
    out.push_str(
        "\
/// A handle for each contact of the embedded directory: code that names one stops compiling, or warns,
/// when the service closes.
///
/// ```
/// use helplines::contacts::CHILDLINE;
///
/// assert_eq!(CHILDLINE.phone().map(|number| number.tel_uri()), Some(\"tel:+448001111\"));
/// ```
pub mod contacts {
    use crate::directory::Contact;
",
    );
    for (place, contact) in directory.contacts().iter().enumerate() {
        let number = contact.phone().map(|number| format!(", {number}")).unwrap_or_default();
        writeln!(out, "\n    /// {}{number}.", contact.name()).unwrap();
        writeln!(out, "    pub static {}: &Contact = &super::CONTACTS[{place}];", common::handle(contact.id()))
            .unwrap();
    }
    out.push_str("}\n");
}

fn text(text: &str) -> String {
    format!("Borrowed({text:?})")
}

fn optional_text(optional: Option<&str>) -> String {
    optional.map_or("None".into(), |inner| format!("Some({})", text(inner)))
}

/// A text of several lines, with a line of code for each.
fn lines(lines: impl Iterator<Item = impl ToString>) -> String {
    format!("Borrowed({})", packed(lines))
}

fn packed(lines: impl Iterator<Item = impl ToString>) -> String {
    let quoted: Vec<String> = lines.map(|line| line.to_string().escape_debug().to_string()).collect();
    match &*quoted {
        [] => "\"\"".into(),
        quoted => format!("\"\\\n        {}\"", quoted.join("\\n\\\n        ")),
    }
}

fn date(date: Date) -> String {
    format!("Date {{ year: {}, month: {}, day: {} }}", date.year(), date.month(), date.day())
}

/// A list of plain values on one line.
fn list<T>(items: &[T], item: impl Fn(&T) -> String) -> String {
    format!("Borrowed(&[{}])", items.iter().map(item).collect::<Vec<_>>().join(", "))
}
