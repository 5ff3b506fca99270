//! No text that readers are shown may hold a number that costs extra, is out of date or never was right.

use toml::de::DeValue;

use super::error::{Mistake, ProblemKind, quoted};
use super::read::{Node, Parsed};
use crate::check::{Mention, VerdictKind};
use crate::directory::Directory;
use crate::number::digits::digit;

/// Keys whose texts readers are not shown, and those whose texts have a form of their own.
const NOT_READ: [&str; 9] =
    ["caution", "checked", "hours", "id", "reason", "shares_number_with", "source", "stands_in_for", "website"];

/// Notes the numbers in the texts of a file that should not be there, as the directory made from it knows them.
pub(super) fn check_mentions(file: &Parsed<'_>, directory: &Directory) {
    file.each(|key, node| check(key, node, directory));
}

fn check(key: &str, node: &Node<'_>, directory: &Directory) {
    match node.value.get_ref() {
        _ if NOT_READ.contains(&key) => {}
        DeValue::String(text) => check_text(node, text, directory),
        DeValue::Array(_) => {
            node.items(|item| {
                check(key, item, directory);
                Some(())
            });
        }
        DeValue::Table(_) => {
            let path = node.peek_str("id").map_or(*node.path, |id| node.path.with_id(id));
            // The value of a channel has its own form, but for the name of an app.
            let is_number = node.peek_str("kind").is_some_and(|kind| kind != "app");
            Node { path: &path, ..*node }.named("a table", |key, value| {
                if key != "value" || !is_number {
                    check(key, value, directory);
                }
                Some(())
            });
        }
        _ => {}
    }
}

fn check_text(node: &Node<'_>, text: &str, directory: &Directory) {
    // No number has fewer digits than 999, and most texts have none at all.
    if text.chars().filter(|letter| digit(*letter).is_some()).nth(2).is_none() {
        return;
    }
    let is_number =
        |mention: &Mention<'_, '_>| mention.text().starts_with(|c| digit(c).is_some() || "+\u{ff0b}".contains(c));
    for mention in directory.scan(text).filter(is_number) {
        let verdict = mention.verdict();
        let wrong = match verdict.kind() {
            VerdictKind::Charged => "costs extra",
            VerdictKind::Retired => "is out of date",
            VerdictKind::Misprint => "is a misprint",
            _ => continue,
        };
        node.tell(|| {
            let wrong = format_args!("{} {wrong}", quoted(mention.text()));
            Mistake::new(ProblemKind::Unsafe, wrong, "numbers that are in use and free or at the standard rate")
                .or_nearest(verdict.replacement())
        });
    }
}
