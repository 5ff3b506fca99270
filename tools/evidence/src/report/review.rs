//! The review sheet: what somebody should look at, worst first.

use std::fmt::{self, Write};

use super::{Attention, ContactReport, Evidence, PageReport, PageVerdict, Sighting, ValueReport, Verdict, day};
use crate::judge::hours::Agreement;

/// Something about a contact that somebody should look at, worst first.
#[derive(Clone, Copy, Debug)]
pub enum Finding<'e> {
    /// A number stands on none of its pages, and should.
    Gone(&'e ValueReport),
    Notice(&'e super::NoticeReport),
    Hours(&'e ValueReport, &'e Sighting),
    PageGone(&'e PageReport),
    /// No page could be read that would have it.
    NotRead(&'e ValueReport),
    Moved(&'e PageReport),
    Spelling(&'e ValueReport),
    /// It stands elsewhere.
    GoneFrom(&'e ValueReport, &'e Sighting),
}

impl Finding<'_> {
    pub fn attention(&self) -> Attention {
        match self {
            Self::Gone(_) | Self::Notice(_) | Self::Hours(..) => Attention::LookFirst,
            _ => Attention::Look,
        }
    }
}

/// What should be looked at of a contact, worst first.
pub fn findings<'e>(contact: &'e ContactReport, pages: &[&'e PageReport]) -> Vec<Finding<'e>> {
    let own = || pages.iter().copied().filter(|page| page.contacts.contains(&contact.id));
    let values = || contact.values.iter();
    let gone = values().filter(|value| value.verdict == Verdict::Gone).map(Finding::Gone);
    let notices = contact.notices.iter().map(Finding::Notice);
    let disagrees =
        |sighting: &&Sighting| sighting.hours.as_ref().is_some_and(|hours| hours.agreement == Agreement::Disagrees);
    let hours =
        values().flat_map(|value| value.pages.iter().filter(disagrees).map(move |page| Finding::Hours(value, page)));
    let pages_gone = own().filter(|page| page.verdict == PageVerdict::Gone).map(Finding::PageGone);
    let is_unread =
        |value: &&ValueReport| matches!(value.verdict, Verdict::PageGone | Verdict::NotReadable | Verdict::Robots);
    let not_read = values().filter(is_unread).map(Finding::NotRead);
    let moved = own().filter(|page| page.verdict == PageVerdict::Moved && page.permanent).map(Finding::Moved);
    let spelling = values().filter(|value| value.verdict == Verdict::OtherSpelling).map(Finding::Spelling);
    let gone_from = values().filter(|value| value.verdict.is_printed()).flat_map(|value| {
        let gone = value.pages.iter().filter(|sighting| sighting.verdict == Verdict::Gone);
        gone.map(move |sighting| Finding::GoneFrom(value, sighting))
    });
    gone.chain(notices)
        .chain(hours)
        .chain(pages_gone)
        .chain(not_read)
        .chain(moved)
        .chain(spelling)
        .chain(gone_from)
        .collect()
}

/// The sheet, as Markdown.
///
/// # Errors
///
/// None: writing to text does not fail.
pub fn sheet(evidence: &Evidence) -> Result<String, fmt::Error> {
    let pages: Vec<&PageReport> = evidence.pages.iter().collect();
    let mut out = String::new();
    writeln!(out, "# Evidence read on {}\n", day(evidence.started).words())?;
    let count = |attention| evidence.contacts.iter().filter(|contact| contact.attention == attention).count();
    writeln!(
        out,
        "{} pages of {} contacts were read. Look first: {} contacts. Look: {}. Nothing to look at: {}.\n",
        pages.len(),
        evidence.contacts.len(),
        count(Attention::LookFirst),
        count(Attention::Look),
        count(Attention::None)
    )?;
    writeln!(
        out,
        "Open each page yourself before you change a number: a program has read it, and may have read it wrongly. Correct \
         the file where the page is right, and write the sentence of the page nowhere. `evidence apply` writes the dates \
         and addresses that are certain. Never call or text a helpline to check its number."
    )?;
    let sections = [
        ("Look first", Attention::LookFirst, false),
        ("Look", Attention::Look, false),
        ("Look first, as the round before found it", Attention::LookFirst, true),
        ("Look, as the round before found it", Attention::Look, true),
    ];
    for (title, attention, as_before) in sections {
        let belongs = |contact: &&ContactReport| contact.attention == attention && contact.as_before == as_before;
        let mut contacts: Vec<(u8, &ContactReport)> =
            evidence.contacts.iter().filter(belongs).map(|contact| (worst(contact, &pages), contact)).collect();
        contacts.sort_by_key(|(worst, _)| *worst);
        if !contacts.is_empty() {
            writeln!(out, "\n## {title}")?;
        }
        contacts.iter().try_for_each(|(_, contact)| block(&mut out, contact, &pages))?;
    }
    unconfirmed(&mut out, evidence)?;
    unread(&mut out, &pages).map(|()| out)
}

/// The place of the worst finding of a contact among all kinds.
fn worst(contact: &ContactReport, pages: &[&PageReport]) -> u8 {
    findings(contact, pages).iter().map(place).min().unwrap_or(u8::MAX)
}

fn place(finding: &Finding<'_>) -> u8 {
    match finding {
        Finding::Gone(_) => 0,
        Finding::Notice(_) => 1,
        Finding::Hours(..) => 2,
        Finding::PageGone(_) => 3,
        Finding::NotRead(_) => 4,
        Finding::Moved(_) => 5,
        Finding::Spelling(_) => 6,
        Finding::GoneFrom(..) => 7,
    }
}

/// One contact.
fn block(out: &mut String, contact: &ContactReport, pages: &[&PageReport]) -> fmt::Result {
    writeln!(out, "\n### {}\n", escaped(&contact.name))?;
    writeln!(out, "`data/contacts/{}.toml`\n", contact.id)?;
    findings(contact, pages).iter().try_for_each(|finding| line(out, finding))?;
    for value in contact.values.iter().filter(|value| value.verdict.is_printed()) {
        let own = value.pages.iter().filter(|sighting| sighting.verdict.is_printed());
        let addresses: Vec<String> = own.map(|sighting| format!("<{}>", sighting.url)).collect();
        writeln!(out, "- {} stands on {}", value.value, addresses.join(", "))?;
    }
    Ok(())
}

/// What to look at, with a box to tick.
fn line(out: &mut String, finding: &Finding<'_>) -> fmt::Result {
    match finding {
        Finding::Gone(value) => {
            writeln!(out, "- [ ] **{} stands on none of its pages.** Is it still the number?", value.value)?;
            let gone = value.pages.iter().filter(|sighting| sighting.verdict == Verdict::Gone);
            gone.map(sighted).try_for_each(|text| writeln!(out, "  - {text}"))
        }
        Finding::Notice(notice) => {
            writeln!(
                out,
                "- [ ] **The page says that {}.** {} <{}>",
                notice.kind.words(),
                quoted(&notice.sentence),
                notice.url
            )
        }
        Finding::Hours(value, sighting) => {
            let (known, said) =
                sighting.hours.as_ref().map(|hours| (&*hours.known, &*hours.sentence)).unwrap_or_default();
            writeln!(
                out,
                "- [ ] **The hours of {} differ.** We have `{known}`; the page says {} <{}>",
                value.value,
                quoted(said),
                sighting.url
            )
        }
        Finding::PageGone(page) => {
            writeln!(out, "- [ ] The page is gone: {}. <{}>", page.why.as_deref().unwrap_or("no reason"), page.url)
        }
        Finding::NotRead(value) => {
            writeln!(out, "- [ ] No page with {} could be read by a program. Look yourself:", value.value)?;
            value.pages.iter().filter(|sighting| sighting.why.is_some()).try_for_each(|sighting| {
                writeln!(out, "  - <{}>: {}", sighting.url, sighting.why.as_deref().map(escaped).unwrap_or_default())
            })
        }
        Finding::Moved(page) => match &page.proposed {
            Some(address) => writeln!(out, "- [ ] The page has moved for good: <{}> to <{address}>", page.url),
            None => writeln!(out, "- [ ] The page has moved: <{}> to <{}>", page.url, page.final_url),
        },
        Finding::Spelling(value) => {
            let found: Vec<String> =
                value.pages.iter().filter_map(|sighting| sighting.found.as_deref().map(quoted)).collect();
            writeln!(out, "- [ ] The pages spell {} otherwise: {}", value.value, found.join(", "))
        }
        Finding::GoneFrom(value, sighting) => {
            writeln!(out, "- [ ] {} is not on one of its pages: {}", value.value, sighted(sighting))
        }
    }
}

/// Where something is gone from, and what stands there.
fn sighted(sighting: &Sighting) -> String {
    let mut text = format!("<{}> ({})", sighting.url, sighting.roles.join(", "));
    if let Some(why) = &sighting.why {
        text += &format!(": {}", escaped(why));
    }
    if let Some(sentence) = &sighting.sentence {
        text += &format!(", {}", quoted(sentence));
    }
    if !sighting.instead.is_empty() {
        text += &format!(
            ". There instead: {}",
            sighting.instead.iter().map(|number| escaped(number)).collect::<Vec<_>>().join(", ")
        );
    }
    text
}

/// The numbers that no page was found to print, and none is known to.
fn unconfirmed(out: &mut String, evidence: &Evidence) -> fmt::Result {
    let values = |contact: &ContactReport| {
        let values =
            contact.values.iter().filter(|value| value.verdict == Verdict::NotOnPage).map(|value| value.value.clone());
        values.collect::<Vec<_>>().join(", ")
    };
    let rows: Vec<(String, &str)> = evidence.contacts.iter().map(|contact| (values(contact), &*contact.id)).collect();
    let mut rows = rows.iter().filter(|(values, _)| !values.is_empty()).peekable();
    if rows.peek().is_some() {
        writeln!(out, "\n## Printed on no page that was read\n")?;
        writeln!(out, "No official page is cited for these. One would be worth finding.\n")?;
    }
    rows.try_for_each(|(values, id)| writeln!(out, "- `{id}`: {values}"))
}

/// The pages that could not be read.
fn unread(out: &mut String, pages: &[&PageReport]) -> fmt::Result {
    let is_unread = |page: &&&PageReport| matches!(page.verdict, PageVerdict::NotReadable | PageVerdict::Robots);
    let mut unread = pages.iter().filter(is_unread).peekable();
    if unread.peek().is_some() {
        writeln!(out, "\n## Pages that a program cannot read\n")?;
    }
    unread.try_for_each(|page| {
        writeln!(
            out,
            "- <{}> ({}): {}",
            page.url,
            page.contacts.join(", "),
            page.why.as_deref().map(escaped).unwrap_or_default()
        )
    })
}

/// Words of a page, in which nothing counts as Markdown, a link or a name to call.
fn quoted(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

/// Text that Markdown shows as it stands.
fn escaped(text: &str) -> String {
    let mark = |letter: char| if "\\`*_[]<>#|~&".contains(letter) { vec!['\\', letter] } else { vec![letter] };
    text.chars().flat_map(mark).collect()
}
