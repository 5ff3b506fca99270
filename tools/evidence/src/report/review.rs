//! The review sheet: what somebody should look at, worst first.

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use super::{
    Attention, ContactReport, Evidence, HoursSaid, NoticeReport, PageReport, PageVerdict, Sighting, ValueReport,
    Verdict, day,
};
use crate::judge::hours::Agreement;
use crate::page::html::is_unseen;

/// Most pages that are named as having a number.
const NAMED: usize = 3;

/// Something about a contact that somebody should look at, as a line of the sheet with a box to tick.
#[derive(Clone, Debug)]
pub struct Finding {
    kind: Kind,
    text: String,
}

/// The kinds of findings, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Gone,
    Dead,
    Notice,
    Hours,
    NoAnswer,
    NotRead,
    GoneFrom,
    Spelling,
}

/// What should be looked at of a contact, worst first.
pub fn findings(contact: &ContactReport, pages: &[&PageReport]) -> Vec<Finding> {
    let shown = |is_told: fn(&PageReport) -> bool| -> Vec<&PageReport> {
        let own = pages.iter().filter(|page| page.is_shown && page.contacts.contains(&contact.id));
        own.copied().filter(|page| is_told(page)).collect()
    };
    let kinds = [
        (Kind::Gone, gone(contact)),
        (Kind::Dead, sent_to("**A page that readers are sent to is gone:**", &shown(is_gone))),
        (Kind::Notice, noticed(contact)),
        (Kind::Hours, hours(contact)),
        (Kind::NoAnswer, sent_to("A page that readers are sent to did not answer:", &shown(gives_no_answer))),
        (Kind::NotRead, not_read(contact)),
        (Kind::GoneFrom, gone_from(contact)),
        (Kind::Spelling, spelling(contact)),
    ];
    kinds.into_iter().flat_map(|(kind, texts)| texts.into_iter().map(move |text| Finding { kind, text })).collect()
}

/// How much a contact should be looked at.
pub fn attention(contact: &ContactReport, pages: &[&PageReport]) -> Attention {
    let has_lost = |page: &&PageReport| page.contacts.contains(&contact.id) && (is_gone(page) || has_moved(page));
    match findings(contact, pages).first() {
        Some(finding) if finding.kind <= Kind::Hours => Attention::LookFirst,
        None if !pages.iter().any(has_lost) => Attention::None,
        _ => Attention::Look,
    }
}

fn is_gone(page: &PageReport) -> bool {
    page.verdict == PageVerdict::Gone
}

/// Whether nobody answered, or only with a failure; what needs a script or a person answers well.
fn gives_no_answer(page: &PageReport) -> bool {
    page.verdict == PageVerdict::NotReadable && page.status.is_none_or(|status| status >= 500)
}

fn has_moved(page: &PageReport) -> bool {
    page.verdict == PageVerdict::Moved && page.permanent
}

fn is_unread(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::PageGone | Verdict::NotReadable | Verdict::Robots)
}

/// Numbers that stand on none of their pages, and should.
fn gone(contact: &ContactReport) -> Vec<String> {
    let gone = contact.values.iter().filter(|value| value.verdict == Verdict::Gone);
    let told = |sighting: &Sighting| sighting.verdict == Verdict::Gone || is_unread(sighting.verdict);
    let texts = grouped(gone, |value| below(value, told));
    texts
        .into_iter()
        .map(|(pages, values)| format!("**{} on no page that was read.**{pages}", stand(&values)))
        .collect()
}

/// Pages that a reader may open in vain.
fn sent_to(what: &str, pages: &[&PageReport]) -> Vec<String> {
    let why = |page: &PageReport| page.why.as_deref().map(quoted).unwrap_or_default();
    pages.iter().map(|page| format!("{what} <{}>, {}", page.url, why(page))).collect()
}

/// Pages that tell of a change.
fn noticed(contact: &ContactReport) -> Vec<String> {
    let texts = grouped(&contact.notices, |notice: &NoticeReport| (&*notice.url, notice.kind));
    let text = |((url, kind), notices): ((&str, crate::judge::notices::NoticeKind), Vec<&NoticeReport>)| {
        let said: Vec<String> = notices.iter().map(|notice| quoted(&notice.sentence)).collect();
        format!("**A page says that {}:** {} <{url}>", kind.words(), said.join(", "))
    };
    texts.into_iter().map(text).collect()
}

/// Hours that differ.
fn hours(contact: &ContactReport) -> Vec<String> {
    let differs = |hours: &&HoursSaid| hours.agreement == Agreement::Disagrees;
    let text = |value: &ValueReport, sighting: &Sighting, hours: &HoursSaid| {
        format!(
            "**The hours of {} differ.** We have {}; the page says {} <{}>",
            quoted(&value.value),
            quoted(&hours.known),
            quoted(&hours.sentence),
            sighting.url
        )
    };
    let all = contact.values.iter().flat_map(|value| value.pages.iter().map(move |sighting| (value, sighting)));
    all.filter_map(|(value, sighting)| Some(text(value, sighting, sighting.hours.as_ref().filter(differs)?))).collect()
}

/// Numbers of which no page could be read.
fn not_read(contact: &ContactReport) -> Vec<String> {
    let unread = contact.values.iter().filter(|value| is_unread(value.verdict));
    let texts = grouped(unread, |value| below(value, |sighting| is_unread(sighting.verdict)));
    let text = |(pages, values): (String, Vec<&ValueReport>)| {
        format!("No page with {} could be read by a program. Look yourself:{pages}", listed(&values))
    };
    texts.into_iter().map(text).collect()
}

/// Numbers that stand elsewhere, but not where they should.
fn gone_from(contact: &ContactReport) -> Vec<String> {
    let printed = contact.values.iter().filter(|value| value.verdict.is_printed());
    let all = printed.flat_map(|value| value.pages.iter().map(move |sighting| (value, sighting)));
    let gone: Vec<(&ValueReport, String)> = all
        .filter(|(_, sighting)| sighting.verdict == Verdict::Gone)
        .map(|(value, sighting)| (value, sighted(sighting)))
        .collect();
    let text = |(page, values): (&String, Vec<&(&ValueReport, String)>)| {
        let values: Vec<&ValueReport> = values.into_iter().map(|(value, _)| *value).collect();
        format!("{} elsewhere, but not on {page}", stand(&values))
    };
    grouped(&gone, |(_, page)| page).into_iter().map(text).collect()
}

/// Numbers that all pages spell otherwise.
fn spelling(contact: &ContactReport) -> Vec<String> {
    let text = |value: &ValueReport| {
        let found: BTreeSet<&str> = value.pages.iter().filter_map(|sighting| sighting.found.as_deref()).collect();
        let found: Vec<String> = found.into_iter().map(quoted).collect();
        format!("The pages spell {} otherwise: {}", quoted(&value.value), found.join(", "))
    };
    contact.values.iter().filter(|value| value.verdict == Verdict::OtherSpelling).map(text).collect()
}

/// The sections of contacts: the title, for which attention, whether all is as the round before found it, what to do.
const SECTIONS: [(&str, Attention, bool, &str); 4] = [
    (
        "Look first",
        Attention::LookFirst,
        false,
        "Open the pages. What is right there and wrong in the file, correct in the file; then tick the box.",
    ),
    (
        "Look",
        Attention::Look,
        false,
        "A page that no program can read wants your eyes; a dead one wants another source.",
    ),
    ("Look first, as the round before found it", Attention::LookFirst, true, "Nothing has changed since."),
    ("Look, as the round before found it", Attention::Look, true, "Nothing has changed since."),
];

/// The sheet, as Markdown.
///
/// # Errors
///
/// None: writing to text does not fail.
pub fn sheet(evidence: &Evidence) -> Result<String, fmt::Error> {
    let mut out = String::new();
    writeln!(out, "# Evidence read on {}\n", day(evidence.started).words())?;
    writeln!(out, "{} pages of {} contacts were asked for.\n", evidence.pages.len(), evidence.contacts.len())?;
    let pages: Vec<&PageReport> = evidence.pages.iter().collect();
    let found: Vec<(&ContactReport, Vec<Finding>)> =
        evidence.contacts.iter().map(|contact| (contact, findings(contact, &pages))).collect();
    let sections = SECTIONS.map(|(title, attention, as_before, advice)| {
        let belongs = |(contact, findings): &&(&ContactReport, Vec<Finding>)| {
            !findings.is_empty() && contact.attention == attention && contact.as_before == as_before
        };
        let mut blocks: Vec<_> = found.iter().filter(belongs).collect();
        blocks.sort_by_key(|(_, findings)| findings.first().map(|finding| finding.kind));
        (title, advice, blocks)
    });
    for (title, _, blocks) in sections.iter().filter(|(.., blocks)| !blocks.is_empty()) {
        writeln!(out, "- {title}: {}", blocks.len())?;
    }
    let rest: Vec<_> = found.iter().filter(|(_, findings)| findings.is_empty()).map(|(contact, _)| contact).collect();
    let well = rest.iter().filter(|contact| contact.attention == Attention::None).count();
    writeln!(
        out,
        "- Only a source is gone, or a page has moved: {}\n- Nothing to look at: {well}\n",
        rest.len() - well
    )?;
    writeln!(
        out,
        "Open each page yourself before you change a number: a program has read it, and may have read it wrongly. Correct \
         the file where the page is right, and write the sentence of the page nowhere. `evidence apply` writes the dates \
         and addresses that are certain. Never call or text a helpline to check its number."
    )?;
    for (title, advice, blocks) in sections.iter().filter(|(.., blocks)| !blocks.is_empty()) {
        writeln!(out, "\n## {title}\n\n{advice}")?;
        blocks.iter().try_for_each(|(contact, findings)| block(&mut out, contact, findings))?;
    }
    let is_gone_source = |page: &PageReport| is_gone(page) && !page.is_shown;
    pages_of(&mut out, evidence, "Sources that are gone", "Find another source, or the new address.", is_gone_source)?;
    let advice = "`evidence apply` writes the new address where the owner is the same or the page prints the number.";
    pages_of(&mut out, evidence, "Pages that have moved for good", advice, has_moved)?;
    not_understood(&mut out, evidence)?;
    unconfirmed(&mut out, evidence)?;
    let told = pages_told(evidence);
    let is_rest = |page: &PageReport| {
        matches!(page.verdict, PageVerdict::NotReadable | PageVerdict::Robots) && !told.contains(&*page.url)
    };
    let advice = "No number rests on these alone.";
    pages_of(&mut out, evidence, "Other pages that a program cannot read", advice, is_rest).map(|()| out)
}

/// The pages on which numbers rest of which none could be read.
fn pages_told(evidence: &Evidence) -> BTreeSet<&str> {
    let values = evidence.contacts.iter().flat_map(|contact| &contact.values);
    let resting = values.filter(|value| is_unread(value.verdict) || value.verdict == Verdict::Gone);
    resting.flat_map(|value| &value.pages).map(|sighting| &*sighting.url).collect()
}

/// One contact.
fn block(out: &mut String, contact: &ContactReport, findings: &[Finding]) -> fmt::Result {
    writeln!(out, "\n### {}\n", escaped(&contact.name))?;
    writeln!(out, "`{}`\n", contact.id)?;
    findings.iter().try_for_each(|finding| writeln!(out, "- [ ] {}", finding.text))?;
    let printed = contact.values.iter().filter(|value| value.verdict.is_printed());
    let standing = grouped(printed, |value| {
        let own = value.pages.iter().filter(|sighting| sighting.verdict.is_printed());
        own.map(|sighting| &*sighting.url).collect::<Vec<_>>()
    });
    standing.into_iter().try_for_each(|(pages, values)| {
        let named: Vec<String> = pages.iter().take(NAMED).map(|url| format!("<{url}>")).collect();
        let more = pages.len().saturating_sub(NAMED);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        writeln!(out, "- {} on {}{more}", stand(&values), named.join(", "))
    })
}

/// Pages of one kind, each told once for all that rest on it.
fn pages_of(
    out: &mut String,
    evidence: &Evidence,
    title: &str,
    advice: &str,
    is_of_kind: impl Fn(&PageReport) -> bool,
) -> fmt::Result {
    let mut pages = evidence.pages.iter().filter(|page| is_of_kind(page)).peekable();
    if pages.peek().is_some() {
        writeln!(out, "\n## {title}\n\n{advice}\n")?;
    }
    pages.try_for_each(|page| {
        let to = page.proposed.as_deref().map(|to| format!(" to <{to}>")).unwrap_or_default();
        let why = page.why.as_deref().map(|why| format!(": {}", quoted(why))).unwrap_or_default();
        writeln!(out, "- [ ] <{}>{to} ({}){why}", page.url, page.contacts.join(", "))
    })
}

/// The hours that no page was found to agree with, as one of them has them.
fn not_understood(out: &mut String, evidence: &Evidence) -> fmt::Result {
    let is = |sighting: &Sighting, agreement| sighting.hours.as_ref().is_some_and(|hours| hours.agreement == agreement);
    let values = evidence.contacts.iter().flat_map(|contact| contact.values.iter().map(move |value| (contact, value)));
    let unclear = values.filter(|(_, value)| !value.pages.iter().any(|page| is(page, Agreement::Agrees)));
    let mut rows = unclear
        .filter_map(|(contact, value)| {
            let page = value.pages.iter().find(|page| is(page, Agreement::NotUnderstood))?;
            Some((contact, value, page, page.hours.as_ref()?))
        })
        .peekable();
    if rows.peek().is_some() {
        writeln!(out, "\n## Hours that a program does not understand\n\nCompare them yourself.\n")?;
    }
    rows.try_for_each(|(contact, value, page, hours)| {
        let (number, known, said) = (quoted(&value.value), quoted(&hours.known), quoted(&hours.sentence));
        writeln!(out, "- `{}`, {number}: we have {known}; the page says {said} <{}>", contact.id, page.url)
    })
}

/// The numbers that no page was found to print, and none is known to.
fn unconfirmed(out: &mut String, evidence: &Evidence) -> fmt::Result {
    let values = |contact: &ContactReport| {
        listed(&contact.values.iter().filter(|value| value.verdict == Verdict::NotOnPage).collect::<Vec<_>>())
    };
    let rows: Vec<(String, &str)> = evidence.contacts.iter().map(|contact| (values(contact), &*contact.id)).collect();
    let mut rows = rows.iter().filter(|(values, _)| !values.is_empty()).peekable();
    if rows.peek().is_some() {
        writeln!(out, "\n## Printed on no page that was read\n")?;
        writeln!(
            out,
            "No page is cited for these, or it has only figures that may mean something else. One would be worth finding.\n"
        )?;
    }
    rows.try_for_each(|(values, id)| writeln!(out, "- `{id}`: {values}"))
}

/// Things that share a key, in the order of the first of each.
fn grouped<'e, T: 'e, K: PartialEq>(
    all: impl IntoIterator<Item = &'e T>,
    key: impl Fn(&'e T) -> K,
) -> Vec<(K, Vec<&'e T>)> {
    let mut groups: Vec<(K, Vec<&T>)> = Vec::new();
    for one in all {
        let of = key(one);
        match groups.iter_mut().find(|(known, _)| *known == of) {
            Some((_, group)) => group.push(one),
            None => groups.push((of, vec![one])),
        }
    }
    groups
}

fn listed(values: &[&ValueReport]) -> String {
    values.iter().map(|value| quoted(&value.value)).collect::<Vec<_>>().join(", ")
}

fn stand(values: &[&ValueReport]) -> String {
    format!("{} {}", listed(values), if values.len() == 1 { "stands" } else { "stand" })
}

/// Some of the pages of a number, a line each.
fn below(value: &ValueReport, is_told: impl Fn(&Sighting) -> bool) -> String {
    let told = value.pages.iter().filter(|sighting| is_told(sighting));
    told.map(|sighting| format!("\n  - {}", sighted(sighting))).collect()
}

/// Where something was looked for, and what stands there.
fn sighted(sighting: &Sighting) -> String {
    let mut text = format!("<{}> ({})", sighting.url, sighting.roles.join(", "));
    if let Some(why) = &sighting.why {
        text += &format!(": {}", quoted(why));
    }
    if let Some(sentence) = &sighting.sentence {
        text += &format!(", {}", quoted(sentence));
    }
    if !sighting.instead.is_empty() {
        let instead: Vec<String> = sighting.instead.iter().map(|number| quoted(number)).collect();
        text += &format!(". There instead: {}", instead.join(", "));
    }
    text
}

/// Words of a page or about it, in which nothing counts as Markdown, a link, a person to call or the number of an issue.
fn quoted(text: &str) -> String {
    let seen: String = text.chars().filter(|letter| letter.is_whitespace() || !is_unseen(*letter)).collect();
    let words: Vec<&str> = seen.split_whitespace().collect();
    format!("`{}`", words.join(" ").replace('`', "'"))
}

/// A name that Markdown shows as it stands.
fn escaped(text: &str) -> String {
    let mark = |letter: char| if "\\`*_[]<>#|~&".contains(letter) { vec!['\\', letter] } else { vec![letter] };
    text.chars().flat_map(mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::notices::NoticeKind;

    const EVIL: &str = "see `x` @team #12 <script> [a](https://evil.example) **b** www.evil.example\n# c \u{202e}";

    fn sighting(page: &str, verdict: Verdict) -> Sighting {
        Sighting {
            url: format!("https://{page}.example/"),
            roles: vec!["operator".into()],
            verdict,
            place: None,
            found: None,
            why: None,
            instead: Vec::new(),
            sentence: None,
            hours: None,
            stood_before: false,
        }
    }

    fn value(value: &str, verdict: Verdict, pages: Vec<Sighting>) -> ValueReport {
        ValueReport { channel: "phone".into(), value: value.into(), verdict, pages }
    }

    fn page(name: &str, contacts: &[&str], verdict: PageVerdict) -> PageReport {
        PageReport {
            url: format!("https://{name}.example/"),
            contacts: contacts.iter().map(|id| (*id).to_owned()).collect(),
            asked: jiff::Timestamp::UNIX_EPOCH,
            verdict,
            status: None,
            why: Some("it answered 404".into()),
            final_url: String::new(),
            redirects: Vec::new(),
            permanent: true,
            is_shown: false,
            proposed: None,
            hash: None,
        }
    }

    fn evidence(values: Vec<(&str, Vec<ValueReport>)>, pages: Vec<PageReport>) -> Evidence {
        let contact = |(id, values): (&str, Vec<ValueReport>)| {
            let mut report = ContactReport {
                id: id.into(),
                name: format!("Name of {id}"),
                attention: Attention::None,
                as_before: id.starts_with("old"),
                values,
                notices: Vec::new(),
            };
            report.attention = attention(&report, &pages.iter().collect::<Vec<_>>());
            report
        };
        let contacts = values.into_iter().map(contact).collect();
        let moment = jiff::Timestamp::UNIX_EPOCH;
        Evidence { started: moment, ended: moment, data_version: String::new(), contacts, pages }
    }

    #[test]
    fn each_contact_is_counted_once_and_told_in_one_section() {
        let gone = || vec![value("020 7946 0001", Verdict::Gone, vec![sighting("a", Verdict::Gone)])];
        let unread = || vec![value("020 7946 0002", Verdict::NotReadable, vec![sighting("b", Verdict::NotReadable)])];
        let stands = || vec![value("020 7946 0003", Verdict::Stands, vec![sighting("c", Verdict::Stands)])];
        let all = vec![
            ("well", stands()),
            ("unread", unread()),
            ("gone", gone()),
            ("old-gone", gone()),
            ("old-unread", unread()),
            ("page-only", stands()),
        ];
        let sheet = sheet(&evidence(all, vec![page("d", &["page-only"], PageVerdict::Gone)])).unwrap();
        for line in [
            "- Look first: 1",
            "- Look: 1",
            "- Look first, as the round before found it: 1",
            "- Look, as the round before found it: 1",
            "- Only a source is gone, or a page has moved: 1",
            "- Nothing to look at: 1",
            "- [ ] <https://d.example/> (page-only): `it answered 404`",
        ] {
            assert_eq!(sheet.lines().filter(|known| *known == line).count(), 1, "{line}\n{sheet}");
        }
        let order: Vec<&str> = sheet.lines().filter_map(|line| line.strip_prefix("### Name of ")).collect();
        assert_eq!(order, ["gone", "unread", "old-gone", "old-unread"]);
    }

    #[test]
    fn numbers_that_share_their_pages_are_told_together() {
        let gone = |number| {
            value(number, Verdict::Gone, vec![sighting("a", Verdict::Gone), sighting("b", Verdict::NotReadable)])
        };
        let sheet =
            sheet(&evidence(vec![("x", vec![gone("020 7946 0001"), gone("020 7946 0002")])], Vec::new())).unwrap();
        let told = "- [ ] **`020 7946 0001`, `020 7946 0002` stand on no page that was read.**\n  - <https://a.example/> (operator)\n  - <https://b.example/> (operator)\n";
        assert!(sheet.contains(told), "{sheet}");
    }

    #[test]
    fn a_page_that_readers_are_sent_to_matters_more_than_a_source() {
        let contact =
            || vec![("x", vec![value("020 7946 0003", Verdict::Stands, vec![sighting("c", Verdict::Stands)])])];
        let shown = |verdict, status| PageReport { is_shown: true, status, ..page("front", &["x"], verdict) };
        for (page, expected, told) in [
            (
                shown(PageVerdict::Gone, Some(404)),
                Attention::LookFirst,
                "readers are sent to is gone:** <https://front.example/>",
            ),
            (
                shown(PageVerdict::NotReadable, None),
                Attention::Look,
                "readers are sent to did not answer: <https://front.example/>",
            ),
            (shown(PageVerdict::NotReadable, Some(500)), Attention::Look, "did not answer"),
            // It needs a script, or a person.
            (shown(PageVerdict::NotReadable, Some(200)), Attention::None, "## Other pages that a program cannot read"),
            (page("old", &["x"], PageVerdict::Gone), Attention::Look, "## Sources that are gone"),
        ] {
            let evidence = evidence(contact(), vec![page]);
            assert_eq!(evidence.contacts[0].attention, expected, "{told}");
            let sheet = sheet(&evidence).unwrap();
            assert!(sheet.contains(told), "{told}\n{sheet}");
        }
    }

    #[test]
    fn hours_that_are_not_understood_are_shown_where_no_page_agrees() {
        let page = |name: &str, agreement| {
            let hours = HoursSaid { sentence: format!("{name} hours"), agreement, known: "24/7".into() };
            Sighting { hours: Some(hours), ..sighting(name, Verdict::Stands) }
        };
        let number = |pages| vec![value("020 7946 0001", Verdict::Stands, pages)];
        let unclear = || page("a", Agreement::NotUnderstood);
        let told = "- `x`, `020 7946 0001`: we have `24/7`; the page says `a hours` <https://a.example/>";
        for (pages, is_told) in
            [(vec![unclear()], true), (vec![unclear(), page("b", Agreement::Agrees)], false), (Vec::new(), false)]
        {
            let sheet = sheet(&evidence(vec![("x", number(pages))], Vec::new())).unwrap();
            assert_eq!(sheet.lines().any(|line| line == told), is_told, "{sheet}");
            assert_eq!(sheet.contains("## Hours that"), is_told, "{sheet}");
        }
    }

    #[test]
    fn a_page_of_ten_contacts_is_told_once() {
        let ids: Vec<String> = (0..10).map(|number| format!("line-{number}")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let contacts = ids.iter().map(|id| (*id, Vec::new())).collect();
        let sheet = sheet(&evidence(contacts, vec![page("shared", &ids, PageVerdict::Gone)])).unwrap();
        assert_eq!(sheet.matches("https://shared.example/").count(), 1, "{sheet}");
        assert!(sheet.contains("- Only a source is gone, or a page has moved: 10\n"), "{sheet}");
    }

    #[test]
    fn nothing_of_a_page_acts_as_markdown() {
        let mut seen = sighting("a", Verdict::Gone);
        (seen.why, seen.sentence, seen.instead) = (Some(EVIL.into()), Some(EVIL.into()), vec![EVIL.into()]);
        let mut evidence = evidence(
            vec![("x", vec![value("020 7946 0001", Verdict::Gone, vec![seen])])],
            vec![PageReport { why: Some(EVIL.into()), ..page("gone", &["x"], PageVerdict::Gone) }],
        );
        let notice = NoticeReport { url: "https://a.example/".into(), kind: NoticeKind::Closed, sentence: EVIL.into() };
        evidence.contacts[0].notices.push(notice);
        let sheet = sheet(&evidence).unwrap();
        assert_eq!(sheet.matches("@team").count(), 5, "{sheet}");
        assert!(!sheet.contains('\u{202e}'), "{sheet}");
        for line in sheet.lines() {
            // What stands outside of the marks of code.
            let bare: String = line.split('`').step_by(2).collect();
            assert_eq!(line.matches('`').count() % 2, 0, "{line}");
            assert!(
                !["@team", "#12", "script", "evil", "**b**", "# c"].iter().any(|part| bare.contains(part)),
                "{line}"
            );
        }
    }

    #[test]
    fn a_block_is_sorted_and_names_few_pages() {
        let many = (0..6).map(|number| sighting(&format!("p{number}"), Verdict::Stands)).collect();
        let mut evidence = evidence(
            vec![(
                "x",
                vec![
                    value("020 7946 0001", Verdict::Stands, many),
                    value("020 7946 0002", Verdict::NotReadable, Vec::new()),
                ],
            )],
            Vec::new(),
        );
        let notice = |sentence: &str| NoticeReport {
            url: "https://a.example/".into(),
            kind: NoticeKind::Closed,
            sentence: sentence.into(),
        };
        evidence.contacts[0].notices = vec![notice("We closed."), notice("It ended.")];
        let contact = &evidence.contacts[0];
        assert_eq!(attention(contact, &[]), Attention::LookFirst);
        let kinds: Vec<Kind> = findings(contact, &[]).iter().map(|finding| finding.kind).collect();
        assert_eq!(kinds, [Kind::Notice, Kind::NotRead]);
        let mut text = String::new();
        block(&mut text, contact, &findings(contact, &[])).unwrap();
        assert!(text.contains("`We closed.`, `It ended.` <https://a.example/>"), "{text}");
        assert!(text.contains("<https://p2.example/> and 3 more\n") && !text.contains("p3"), "{text}");
    }
}
