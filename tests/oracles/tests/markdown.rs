//! Two parsers of Markdown read what the crate writes: one of CommonMark alone, one that has GitHub's extensions and so
//! makes links of addresses in a text.

#[path = "../../common/words.rs"]
mod words;

use std::collections::BTreeSet;

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};
use helplines::{Advice, Audience, Concern, Directory, Situation};
use pulldown_cmark::{Event, Parser, Tag};
use words::{squeezed, without_addresses, words_of_text};

/// What a parser made of Markdown: its words, the targets of its links, and what stands as text alone.
#[derive(Debug, Default, PartialEq)]
struct Read {
    words: String,
    links: Vec<String>,
    /// Text that is neither in a link nor in a code span.
    bare: String,
}

fn commonmark(markdown: &str) -> Read {
    let (mut read, mut linked) = (Read::default(), false);
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) => {
                read.words += &text;
                read.bare += if linked { "" } else { &text };
            }
            Event::Code(text) => read.words += &text,
            Event::Start(Tag::Link { dest_url, .. }) => {
                linked = true;
                read.links.push(dest_url.into_string());
            }
            Event::End(pulldown_cmark::TagEnd::Link) => linked = false,
            Event::Start(Tag::Strong) | Event::End(pulldown_cmark::TagEnd::Strong) => {}
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::List(None) | Tag::Item) | Event::SoftBreak => {
                read.words.push('\n');
                read.bare.push('\n');
            }
            Event::End(_) => {}
            other => panic!("{other:?} in\n{markdown}"),
        }
    }
    Read { words: squeezed(&read.words), ..read }
}

fn github(markdown: &str) -> Read {
    let mut options = Options::default();
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.tasklist = true;
    let arena = Arena::new();
    let mut read = Read::default();
    for node in parse_document(&arena, markdown, &options).descendants() {
        let linked = node.ancestors().any(|node| matches!(node.data.borrow().value, NodeValue::Link(_)));
        match &node.data.borrow().value {
            NodeValue::Text(text) => {
                read.words += text;
                read.bare += if linked { "" } else { text };
            }
            NodeValue::Code(code) => read.words += &code.literal,
            NodeValue::Link(link) => read.links.push(link.url.clone()),
            NodeValue::Strong => {}
            NodeValue::Document
            | NodeValue::Heading(_)
            | NodeValue::Paragraph
            | NodeValue::List(_)
            | NodeValue::Item(_)
            | NodeValue::SoftBreak => {
                read.words.push('\n');
                read.bare.push('\n');
            }
            other => panic!("{other:?} in\n{markdown}"),
        }
    }
    Read { words: squeezed(&read.words), ..read }
}

/// Both parsers read the words of the text, and as links the numbers and addresses of the contacts alone.
fn reads(directory: &Directory, advice: &Advice, most: usize, label: &str) {
    let markdown = advice.markdown().with_sources().steps(most).phone_label(label).to_string();
    let words = words_of_text(&advice.text().with_sources().steps(most).phone_label(label).to_string());
    // Brackets would end the target of a link.
    let target = |link: &str| link.replace('(', "%28").replace(')', "%29");
    let known: BTreeSet<String> = directory
        .contacts()
        .iter()
        .flat_map(|contact| contact.channels().filter_map(|channel| channel.link()).chain(contact.website()))
        .map(target)
        .collect();
    let own: Vec<String> = match advice.steps().first().filter(|step| step.contact().nations().len() == 4) {
        Some(first) => first.channels().filter_map(|channel| channel.link()).map(target).collect(),
        None => Vec::new(),
    };
    for read in [commonmark(&markdown), github(&markdown)] {
        let (read_words, words) = (without_addresses(&read.words), without_addresses(&words));
        let same = read_words.chars().zip(words.chars()).take_while(|(one, other)| one == other).count();
        let rest = |words: &str| words.chars().skip(same).take(80).collect::<String>();
        assert_eq!(rest(&read_words), rest(&words));
        assert!(read.links.iter().all(|link| known.contains(link)), "{:?}", read.links);
        assert!(own.iter().all(|link| read.links.contains(link)), "{own:?}");
        // GitHub and chats look at the text once more when the marks are gone.
        let found =
            ["@", "://", "www."].map(|start| read.bare.lines().find(|line| line.to_lowercase().contains(start)));
        assert_eq!(found, [None; 3]);
    }
}

#[test]
fn two_parsers_read_the_words_and_the_links_of_every_answer() {
    for concern in Concern::ALL {
        for audience in [None].into_iter().chain(Audience::ALL.iter().copied().map(Some)) {
            let advice = helplines::advise(Situation::new(*concern).audience(audience));
            reads(Directory::embedded(), &advice, usize::MAX, "Telephone");
        }
    }
}

/// Texts that a parser or a chat makes more of than words.
const HOSTILE: &[&str] = &[
    "https://evil.example/a_b*c?d=e&f#g",
    "Ask HTTP://evil.example, ftp://evil.example; (www.evil.example).",
    "WWW.evil.example/~a",
    "Write to me@evil.example or xmpp:me@evil.example/x or mailto:me@evil.example.",
    "_me_@evil.example_",
    "@everyone and @here, @team!",
    "a`@b`c ``@d`` `` ` @e",
    "1. @all",
    "[ ] https://evil.example",
    "[now](https://evil.example) ![x](https://evil.example/x.png)",
    "\\@all \\https://evil.example\\",
    "“me@evil.example” ‘www.evil.example’",
    "| a | www.evil.example |",
    "~~@all~~ **me@evil.example** &commat;all &#64;all",
    "Siân\u{a0}@all",
];

/// A contact that holds a text wherever a contact can hold one.
fn overlay(text: &str) -> String {
    let text = toml_text(text);
    format!(
        r#"
        [[contact]]
        id = "team"
        name = {text}
        organisation = "Council"
        mention = "the team"
        about = {text}
        who_for = {text}
        audiences = ["worried"]
        nations = ["england"]
        areas = [{text}]
        confidentiality = {text}
        hidden_on_bill = {text}
        languages = {text}
        checked = "2026-11-21"
        channel = [
            {{ kind = "phone", value = "01632 960123", note = {text} }},
            {{ kind = "app", value = {text}, note = {text} }},
            {{ kind = "sms", value = "01632 960124" }},
            {{ kind = "email", value = "help@example.org" }},
            {{ kind = "form", value = "https://www.example.org/a_(b)_@all" }},
        ]
        source = [{{ grade = "operator", url = "https://www.example.org/@all_*a*", supports = ["number"] }}]

        [[place]]
        concern = "child-safety"
        contact = "team"
        at = "first"
        why = {text}
        "#
    )
}

/// A text in TOML.
fn toml_text(text: &str) -> String {
    serde_json::to_string(text).expect("JSON")
}

#[test]
fn no_text_of_a_contact_becomes_a_link_or_a_mention() {
    for text in HOSTILE {
        let directory = Directory::embedded().overlay(&overlay(text)).unwrap_or_else(|error| panic!("{error}"));
        let advice = directory.advise(Situation::new(Concern::ChildSafety).audience(Audience::Worried));
        assert!(words_of_text(&advice.text().to_string()).contains(&squeezed(text)));
        reads(&directory, &advice, 1, text);
    }
}
