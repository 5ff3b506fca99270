//! No text of a contact becomes a mark: the page of a hostile overlay has the elements, attributes and links of a
//! harmless one, and no others.
#![no_main]

use std::sync::LazyLock;

use helplines::time::LocalTime;
use helplines::view::html_page;
use helplines::{Advice, Concern, Directory, Situation};
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_document, parse_fragment};
use libfuzzer_sys::{Corpus, fuzz_target};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use pulldown_cmark::{Event, Parser, Tag};

/// What the lines of the input stand for, with what stands there where a line is missing or empty.
const FIELDS: [(&str, &str); 19] = [
    ("name", "Team"),
    ("about", "They help."),
    ("who_for", "Anyone."),
    ("why", "They are near."),
    ("note", "Press 1."),
    ("confidentiality", "They keep it to themselves unless somebody is in danger."),
    ("hidden_on_bill", "It is not on the bill."),
    ("area", "Anytown"),
    ("mention", "the team"),
    ("organisation", "Council"),
    ("languages", "English"),
    ("caution", "None."),
    ("app", "Helper"),
    ("keyword", "HELP"),
    ("website", "https://www.example.org/"),
    ("form", "https://www.example.org/form"),
    ("email", "help@example.org"),
    ("cited", "https://www.example.org/about"),
    // Not from the overlay: the word that the app itself puts before a number.
    ("label", "Phone"),
];
/// Fields that every page shows to the reader, as they stand.
const SHOWN: [usize; 8] = [0, 1, 2, 3, 4, 5, 6, LABEL];
const MENTION: usize = 8;
const LABEL: usize = FIELDS.len() - 1;

type Texts<'t> = [&'t str; FIELDS.len()];

/// The harmless contact's pages. They have no element and no attribute that the embedded directory's pages have not.
static HARMLESS: LazyLock<[Page; 3]> = LazyLock::new(|| {
    let embedded: Vec<[Page; 3]> =
        Concern::ALL.iter().map(|concern| pages(&helplines::advise(*concern), usize::MAX, "Phone")).collect();
    let texts = FIELDS.map(|(_, text)| text);
    let directory = Directory::embedded().overlay(&overlay(&texts)).expect("a harmless overlay");
    let harmless = pages(&advice(&directory), 1, texts[LABEL]);
    for (place, page) in harmless.iter().enumerate() {
        for mark in &page.marks {
            assert!(embedded.iter().any(|pages| pages[place].marks.contains(mark)), "{mark}");
        }
    }
    harmless
});

fuzz_target!(|text: &str| -> Corpus {
    let mut texts = FIELDS.map(|(_, text)| text);
    for (place, line) in texts.iter_mut().zip(text.split('\n')).filter(|(_, line)| !line.is_empty()) {
        *place = line;
    }
    // Whatever the app gives as a label is shown in one line.
    let label = texts[LABEL].split(|letter: char| letter.is_whitespace() || letter.is_control());
    let label = label.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let Ok(directory) = Directory::embedded().overlay(&overlay(&texts)) else { return Corpus::Reject };
    let advice = advice(&directory);
    for (page, harmless) in pages(&advice, 1, texts[LABEL]).iter().zip(&*HARMLESS) {
        assert_eq!(page.marks, harmless.marks);
        for link in &page.links {
            assert!(["tel:", "sms:", "https:", "mailto:"].iter().any(|scheme| link.starts_with(scheme)), "{link}");
        }
        for shown in SHOWN.map(|place| if place == LABEL { label.as_str() } else { texts[place] }) {
            assert!(page.text.contains(shown), "{shown:?} does not stand in the page as it is");
        }
    }
    let titled = |title: &str| parse_html(&html_page(title, &"").to_string(), true).marks;
    assert_eq!(titled(texts[LABEL]), titled("Phone"));
    check_text(&advice, texts[LABEL]);
    assert!(advice.sentence().to_string().contains(texts[MENTION]));
    Corpus::Keep
});

/// A contact with all that a contact can have, put first.
fn overlay(texts: &Texts<'_>) -> String {
    let quoted = texts.map(|text| toml::Value::from(text).to_string());
    let [name, about, who_for, why, note, confidentiality, hidden, area, mention, organisation, rest @ ..] = quoted;
    let [languages, caution, app, keyword, website, form, email, cited, _label] = rest;
    format!(
        r#"
        [[contact]]
        id = "team"
        name = {name}
        organisation = {organisation}
        mention = {mention}
        website = {website}
        about = {about}
        who_for = {who_for}
        audiences = ["adult"]
        nations = ["england"]
        areas = [{area}]
        confidentiality = {confidentiality}
        hidden_on_bill = {hidden}
        languages = {languages}
        checked = "2026-11-21"
        caution = [{caution}]
        channel = [
            {{ kind = "phone", value = "01632 960123", hours = "Mo-Fr 09:00-17:00", note = {note} }},
            {{ kind = "sms", value = "01632 960124", keyword = {keyword}, note = {note} }},
            {{ kind = "app", value = {app} }},
            {{ kind = "form", value = {form} }},
            {{ kind = "email", value = {email} }},
        ]
        source = [{{ grade = "operator", url = {cited}, supports = ["number"] }}]

        [[place]]
        concern = "non-recent-abuse"
        contact = "team"
        at = "first"
        why = {why}
        "#
    )
}

fn advice(directory: &Directory) -> Advice {
    let time: LocalTime = "2026-11-20T10:00".parse().expect("a time");
    directory.advise(&Situation::new(Concern::NonRecentAbuse).at(time))
}

/// What the parsers made of a page.
#[derive(Default)]
struct Page {
    /// The elements with the names of their attributes, in order.
    marks: Vec<String>,
    links: Vec<String>,
    text: String,
}

/// An answer as a fragment, as a whole page and as Markdown, parsed.
fn pages(advice: &Advice, steps: usize, label: &str) -> [Page; 3] {
    let html = advice.html().with_sources().steps(steps).phone_label(label);
    let markdown = advice.markdown().with_sources().steps(steps).phone_label(label);
    [
        parse_html(&html.to_string(), false),
        parse_html(&html.whole_page().to_string(), true),
        parse_markdown(&markdown.to_string()),
    ]
}

fn parse_html(html: &str, whole_page: bool) -> Page {
    let dom = if whole_page {
        parse_document(RcDom::default(), ParseOpts::default()).one(html)
    } else {
        let body = QualName::new(None, ns!(html), local_name!("body"));
        parse_fragment(RcDom::default(), ParseOpts::default(), body, Vec::new(), false).one(html)
    };
    assert_eq!(*dom.errors.borrow(), [""; 0], "\n{html}");
    let mut page = Page::default();
    walk(&dom.document, &mut page);
    page
}

fn walk(node: &Handle, page: &mut Page) {
    match &node.data {
        NodeData::Text { contents } => page.text.push_str(&contents.borrow()),
        NodeData::Element { name, attrs, .. } => {
            let mut mark = name.local.to_string();
            for attribute in attrs.borrow().iter() {
                mark += &format!(" {}", attribute.name.local);
                if &*attribute.name.local == "href" {
                    page.links.push(attribute.value.to_string());
                }
            }
            page.marks.push(mark);
        }
        NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => panic!("a comment"),
        NodeData::Document | NodeData::Doctype { .. } => {}
    }
    node.children.borrow().iter().for_each(|child| walk(child, page));
}

fn parse_markdown(markdown: &str) -> Page {
    let mut page = Page::default();
    for event in Parser::new(markdown) {
        match event {
            // An address or a mention stands in a code span, so that nothing makes a link of it.
            Event::Text(text) | Event::Code(text) => page.text.push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) => {
                page.marks.push("link".into());
                page.links.push(dest_url.to_string());
            }
            mark => page.marks.push(format!("{mark:?}")),
        }
    }
    page
}

/// Lines of 80 columns, unless a single word is longer, and no number in two parts.
fn check_text(advice: &Advice, label: &str) {
    let text = advice.text().with_sources().steps(1).phone_label(label).to_string();
    for line in text.lines().filter(|line| line.chars().count() > 80) {
        assert!(line.split(' ').any(|word| word.chars().count() > 40), "{line}");
    }
    let numbers = advice.steps()[0].channels().filter_map(|channel| channel.phone());
    for number in numbers {
        assert!(text.contains(number.as_str()), "{number}");
    }
}
