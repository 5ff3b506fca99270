//! Texts after the manner of real files: policies, pages, posters, bots, chats, tables, lists, code. In the right ones
//! nothing is amiss; in each of the wrong ones one thing is.
//!
//! Cases are divided by lines that begin with `%%`; behind it a wrong one says what is wrong, and where. The files
//! `held-out` were written when the others had been looked at, and measured before they were looked at.

use std::collections::BTreeMap;
use std::fs;

use helplines::check::{Mention, Severity};

const FILES: [&str; 14] = [
    "prose",
    "code",
    "data",
    "chat",
    "mixed",
    "sentences",
    "tables",
    "held-out-1",
    "held-out-2",
    "held-out-3",
    "held-out-4",
    "held-out-5",
    "held-out-6",
    "held-out-7",
];

/// At most so many right texts in a thousand may be told to be wrong.
const FALSE_ALARMS: usize = 5;
/// At least so many wrong texts in a hundred are found.
const FOUND: usize = 95;

/// The cases of a file: what stands behind the mark that divides them, and the text.
fn cases(file: &str, kind: &str) -> Vec<(String, String)> {
    let path = format!("{}/tests/recorded/texts/{file}-{kind}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut cases = vec![(String::new(), String::new())];
    for line in text.lines() {
        match (line.strip_prefix("%%"), cases.last_mut()) {
            (Some(head), _) => cases.push((head.trim().to_owned(), String::new())),
            (None, Some((_, case))) => *case += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    cases.retain(|(_, case)| !case.trim().is_empty());
    cases
}

fn is_told(mention: &Mention<'_, '_>) -> bool {
    mention.severity() >= Some(Severity::Warning)
}

fn describe(mention: &Mention<'_, '_>) -> String {
    format!("{} {}: {}", mention.verdict().kind(), mention.text(), mention.verdict())
}

#[test]
fn right_texts_are_left_alone() {
    let (mut count, mut alarms) = (0, Vec::new());
    for file in FILES {
        for (_, text) in cases(file, "right") {
            count += 1;
            let told: Vec<String> = helplines::scan(&text).filter(is_told).map(|mention| describe(&mention)).collect();
            if !told.is_empty() {
                alarms.push(format!("{file}: {told:#?}\n{text}"));
            }
        }
    }
    println!("{} of {count} right texts are told to be wrong:\n{}", alarms.len(), alarms.join("\n"));
    assert!(count >= 2600, "{count}");
    assert!(alarms.len() * 1000 <= count * FALSE_ALARMS, "{} of {count}", alarms.len());
}

#[test]
fn wrong_texts_are_found_and_nothing_else_in_them() {
    let mut kinds: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let (mut missed, mut others) = (Vec::new(), Vec::new());
    for file in FILES {
        for (head, text) in cases(file, "wrong") {
            let (kind, fragment) = head.split_once('|').expect("what is wrong, and where");
            let (kind, fragment) = (kind.trim(), fragment.trim());
            assert!(text.contains(fragment), "{file}: {fragment}");
            let is_there =
                |mention: &Mention<'_, '_>| mention.text().contains(fragment) || fragment.contains(mention.text());
            let mentions: Vec<_> = helplines::scan(&text).collect();
            let (found, all) = kinds.entry(kind.to_owned()).or_default();
            *all += 1;
            if mentions.iter().any(|mention| is_there(mention) && mention.verdict().kind().as_str() == kind) {
                *found += 1;
            } else {
                missed.push(format!("{file}: {head}\n{text}"));
            }
            others.extend(mentions.iter().filter(|mention| is_told(mention) && !is_there(mention)).map(describe));
        }
    }
    println!("{kinds:?}\nmissed:\n{}\ntold besides: {others:#?}", missed.join("\n"));
    let all: usize = kinds.values().map(|(_, all)| all).sum();
    assert!(all >= 2200 && others.len() * 1000 <= all * FALSE_ALARMS, "{all}: {others:#?}");
    for (kind, (found, all)) in kinds {
        assert!(found * 100 >= all * FOUND, "{kind}: {found} of {all}");
    }
}
