//! Reads what is out of date, and well-known numbers of others.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::contact::read_source;
use super::error::{Mistake, ProblemKind as Kind, quoted};
use super::file::File;
use super::pack;
use super::read::{self, Node, Parsed, joined};
use super::text::is_slug;
use crate::directory::record::Record;
use crate::directory::retired::UNCLEAR;
use crate::directory::{RetiredEntry, Subject};
use crate::number::digits::Digits;
use crate::time::Seen;
use crate::vocabulary::Status;
use crate::vocabulary::text::Text;

/// In the order in which a directory has them.
const SUBJECTS: [Subject; 5] = [Subject::Range, Subject::Number, Subject::Address, Subject::Name, Subject::Contact];

/// Reads what is out of date.
pub(super) fn read_retired(file: &File<'_>, ids: &[&str], is_sensitive: impl Fn(&str) -> bool) -> Vec<RetiredEntry> {
    let entries = Parsed::new(*file).and_then(|parsed| {
        parsed.record(|fields| {
            let lists = SUBJECTS.map(|subject| {
                fields.optional(subject.as_str(), |node| {
                    node.items(|node| read_retired_entry(node, subject, ids, &is_sensitive))
                })
            });
            Some(lists.into_iter().flatten().flatten().collect())
        })
    });
    entries.unwrap_or_default()
}

fn read_retired_entry(
    node: &Node<'_>,
    subject: Subject,
    ids: &[&str],
    is_sensitive: &impl Fn(&str) -> bool,
) -> Option<RetiredEntry> {
    node.record(|fields| {
        let old = fields.filled("old", |node| match subject {
            Subject::Number | Subject::Range => read_digits(node),
            Subject::Address | Subject::Name => read::text(node),
            Subject::Contact => read_old_id(node, ids),
        });
        let was = fields.required("was", read::text);
        let status = fields.required("status", read::word::<Status>);
        let read_id = |node: &Node<'_>| node.id(ids).map(ToOwned::to_owned);
        // Code that names a contact that has gone has to lead somewhere.
        let instead = match subject {
            Subject::Contact => Some(fields.required("instead", read_id)?),
            _ => fields.optional("instead", read_id),
        };
        let when = fields.optional("when", |node| node.parsed(str::parse::<Seen>));
        let taken_over = fields.optional("taken_over", read::flag);
        let common_words = fields.optional("common_words", read::flag);
        let sources = fields.filled("sources", read_source);
        // A call to an old number gives away as much as one to what took its place; where nothing did, it may.
        let sensitive = instead.as_deref().is_none_or(is_sensitive);
        Some(RetiredEntry::of(Record::of(&[
            subject.as_str(),
            &joined(&old?, "\t"),
            &was?,
            status?.as_str(),
            instead.as_deref().unwrap_or_default(),
            &when.map(|when| when.to_string()).unwrap_or_default(),
            pack::flag(taken_over.unwrap_or_default()),
            pack::flag(common_words.unwrap_or_default()),
            pack::flag(sensitive),
            &joined(&sources?, "\n"),
        ])))
    })
}

/// Reads the numbers of others, which are looked up like those that are out of date. `holder` says which contact has a
/// number.
pub(super) fn read_others<'h>(file: &File<'_>, holder: impl Fn(&str) -> Option<&'h str>) -> Vec<RetiredEntry> {
    let entries = Parsed::new(*file).and_then(|parsed| {
        parsed.record(|fields| fields.required("other", |node| node.items(|node| read_other(node, &holder))))
    });
    entries.unwrap_or_default()
}

fn read_other<'h>(node: &Node<'_>, holder: &impl Fn(&str) -> Option<&'h str>) -> Option<RetiredEntry> {
    node.record(|fields| {
        let number = fields.filled("number", |node| {
            let number = read_digits(node)?;
            if let Some(id) = holder(Digits::of(&number.replace('-', "")).as_str()) {
                let wrong = format_args!("{number} is the number of {id}");
                node.tell(|| Mistake::new(Kind::Repeated, wrong, "one of nobody in the directory"));
            }
            Some(number)
        });
        let whose = fields.required("whose", read::name);
        let what = fields.required("what", read::name);
        let unclear = fields.optional("unclear", read::flag).unwrap_or_default();
        let sources = fields.filled("sources", read_source);
        let doubt = if unclear { UNCLEAR } else { "" };
        Some(RetiredEntry::of(Record::of(&[
            Subject::Number.as_str(),
            &joined(&number?, "\t"),
            &format!("{}, {}{doubt}", whose?, what?),
            Status::Elsewhere.as_str(),
            "",
            "",
            "",
            "",
            "",
            &joined(&sources?, "\n"),
        ])))
    })
}

/// The id of a contact that has gone.
fn read_old_id(node: &Node<'_>, ids: &[&str]) -> Option<Text> {
    let id = read::text(node)?;
    if !is_slug(&id) {
        node.tell(|| Mistake::new(Kind::Wrong, quoted(&id), "lower-case words joined by hyphens"));
    } else if ids.binary_search(&&*id).is_ok() {
        node.tell(|| Mistake::new(Kind::Repeated, format_args!("{id} is in use"), "the id of a contact that has gone"));
    }
    Some(id)
}

/// A number as it is printed.
fn read_digits(node: &Node<'_>) -> Option<Text> {
    let number = read::text(node)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit() || b" +-".contains(&byte)) {
        node.tell(|| Mistake::new(Kind::Wrong, quoted(&number), "digits, spaces and hyphens"));
    }
    Some(number)
}
