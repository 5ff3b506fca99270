//! What every view of an answer shows, and never shows.
#![deny(unfulfilled_lint_expectations)]

mod common;

use std::fmt::Display;
use std::marker::PhantomData;
use std::sync::LazyLock;

use common::words::{squeezed, without_addresses, words_of_text};
use helplines::advice::Filter;
use helplines::directory::{Anonymity, Line};
use helplines::time::{Date, LocalTime};
use helplines::view::PlainText;
use helplines::{Advice, Audience, ChannelKind, Concern, Nation, Situation, Step};

/// An answer for every concern and audience, in and out of a nation, with the words of its text. They are those of every
/// view.
static ANSWERS: LazyLock<Vec<(Advice, String)>> = LazyLock::new(|| {
    let mut situations = Vec::new();
    for concern in Concern::ALL {
        situations.push(Situation::new(*concern));
        for audience in Audience::ALL {
            let told = |nation| Situation::new(*concern).audience(*audience).nation(nation);
            situations.extend([None].into_iter().chain(Nation::ALL.iter().copied().map(Some)).map(told));
        }
    }
    situations.into_iter().map(answer).collect()
});

/// The answers for people of whom the nation is not known; they name contacts of all nations.
fn anywhere() -> impl Iterator<Item = &'static Advice> {
    ANSWERS.iter().map(|(advice, _)| advice).filter(|advice| advice.situation().known_nation().is_none())
}

/// The answers for people of whom the nation is known: every contact is told in full.
fn in_a_nation() -> impl Iterator<Item = &'static (Advice, String)> {
    ANSWERS.iter().filter(|(advice, _)| advice.situation().known_nation().is_some())
}

fn answer(situation: Situation) -> (Advice, String) {
    let advice = helplines::advise(situation);
    let words = words_of_text(&advice.text().to_string());
    (advice, words)
}

/// The words of Markdown, without its marks and the targets of its links.
fn words_of_markdown(markdown: &str) -> String {
    let mut words = String::new();
    for line in markdown.lines() {
        let mut letters =
            line.trim_start_matches('#').strip_prefix("- ").unwrap_or(line.trim_start_matches('#')).chars();
        let mut code = false;
        while let Some(letter) = letters.next() {
            match letter {
                '`' => code = !code,
                _ if code => words.push(letter),
                '\\' => words.extend(letters.next()),
                '*' | '[' => {}
                ']' => assert_eq!(letters.by_ref().find(|letter| *letter == ')'), Some(')'), "{line}"),
                _ => words.push(letter),
            }
        }
        assert!(!code, "{line}");
        words.push('\n');
    }
    squeezed(&words.replace("&#96;", "`"))
}

/// The words of HTML, without its tags.
fn words_of_html(html: &str) -> String {
    let mut words = String::new();
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let within_a_line =
            ["a", "b", "span"].contains(&tag.trim_start_matches('/').split(' ').next().unwrap_or_default());
        words += if within_a_line { "" } else { " " };
        words += text;
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    squeezed(&entities.iter().fold(words, |words, (entity, letter)| words.replace(entity, letter)))
}

/// A date as people write it.
fn in_words(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    format!("{} {} {}", date.day(), MONTHS[usize::from(date.month()) - 1], date.year())
}

#[test]
fn text_markdown_and_html_say_the_same_words_in_the_same_order() {
    for (advice, words) in &*ANSWERS {
        assert!(words.len() > 800, "{words}");
        assert_eq!(*words, words_of_markdown(&advice.markdown().to_string()), "{:?}", advice.situation());
        assert_eq!(*words, words_of_html(&advice.html().to_string()), "{:?}", advice.situation());
    }
    let time: LocalTime = "2026-12-25T23:15".parse().expect("a time");
    for concern in Concern::ALL {
        let advice = helplines::advise(Situation::new(*concern).at(time));
        let text = words_of_text(&advice.text().with_sources().phone_label("ring").to_string());
        assert!(text.contains(": ring ") && text.contains(" [Source: ") && text.contains("(open now)"), "{text}");
        let markdown = advice.markdown().with_sources().phone_label("ring").to_string();
        assert_eq!(text, words_of_markdown(&markdown), "{concern}");
        let html = advice.html().with_sources().phone_label("ring").to_string();
        assert_eq!(text, words_of_html(&html), "{concern}");
        let card = words_of_text(&advice.card().to_string());
        assert_eq!(card, words_of_markdown(&advice.card().markdown().to_string()), "{concern}");
        assert_eq!(card, words_of_html(&advice.card().html().to_string()), "{concern}");
        assert!(words_of_text(&advice.text().to_string()).starts_with(card.split(" There ").next().expect("a card")));
    }
}

#[test]
fn every_answer_begins_with_999_and_names_every_contact_with_its_channels() {
    for (advice, words) in &*ANSWERS {
        let title = advice.entry().title();
        assert!(words.starts_with(&format!("{title} {}", advice.entry().danger())), "{words}");
        let list = words.split(" Who can help ").nth(1).expect("the list");
        let mut rest = list;
        for step in advice.steps() {
            let contact = step.contact();
            let (_, after) = rest.split_once(contact.name()).unwrap_or_else(|| panic!("no {} in {rest}", contact.id()));
            rest = after;
            // Where the nation is not known, a service of one nation is a line.
            let all = advice.situation().known_nation().is_some() || contact.nations().len() == Nation::ALL.len();
            let best = step.best_channel();
            for channel in step.channels().filter(|channel| all || best == Some(*channel)) {
                let shown = channel.dial().is_some() || channel.kind() == ChannelKind::Email;
                assert!(!shown || rest.contains(channel.value()), "{}: {rest}", channel.value());
            }
        }
    }
}

#[test]
fn every_answer_says_when_the_oldest_of_its_facts_were_checked() {
    for (advice, words) in &*ANSWERS {
        let oldest = |most| advice.steps().iter().take(most).map(|step| step.contact().checked()).min().map(in_words);
        let said = |most| format!(" We last checked these facts on {}, ", oldest(most).expect("a step"));
        assert!(words.contains(&said(usize::MAX)), "{:?}", advice.situation());
        if advice.situation().known_audience().is_none() {
            let first = words_of_text(&advice.text().steps(1).to_string());
            assert!(first.contains(&said(1)), "{first}");
        }
        let said = format!("{} Checked on {}.", advice.sentence(), oldest(3).expect("a step"));
        if advice.card().entries().flat_map(|entry| entry.steps()).eq(advice.steps().iter().take(3)) {
            assert_eq!(advice.sentence().dated().to_string(), said);
        }
    }
}

#[test]
fn text_keeps_to_80_columns_and_never_breaks_a_number() {
    for advice in anywhere() {
        let text = advice.text().with_sources().to_string();
        for line in text.lines() {
            let width = line.chars().count();
            assert!(width <= 80 || line.contains("http"), "{width}: {line}");
            assert_eq!(line.trim_end(), line, "no space at an end");
        }
        for channel in advice.steps().iter().filter_map(|step| step.best_channel()) {
            assert!(text.lines().any(|line| line.contains(channel.value())), "{}", channel.value());
        }
    }
}

#[test]
fn settings_change_what_they_say_and_nothing_else() {
    for concern in Concern::ALL {
        let advice = helplines::advise(*concern);
        let (own, other) = (advice.text().to_string(), advice.text().phone_label("Telefone_*").to_string());
        let own = squeezed(&own);
        let other = squeezed(&other);
        assert!(other.contains(" Telefone_* "), "{other}");
        assert_eq!(own.replace(" call ", " "), other.replace(" Telefone_* ", " ").replace(" call ", " "));
        let contacts = |most| advice.markdown().steps(most).to_string().matches("\n### ").count();
        assert_eq!([0, 1, 2, usize::MAX].map(contacts), [1, 1, 2, advice.steps().len()]);
        assert!(!own.contains("[Source: "));
    }
}

/// A label with whatever could be a mark is the same words in every view, and one line.
#[test]
fn the_label_of_an_app_stays_in_its_place() {
    let advice = helplines::advise(Concern::ChildSafety);
    let label = "\n\n# Ring <b>`[now](tel:1)`\r\n- @all\u{2028}&amp; *us*\u{7} ";
    let shown = " # Ring <b>`[now](tel:1)` - @all &amp; *us* 0";
    let text = advice.text().phone_label(label).to_string();
    let markdown = advice.markdown().phone_label(label).to_string();
    let html = advice.html().phone_label(label).to_string();
    assert!(words_of_text(&text).contains(shown), "{text}");
    assert_eq!(words_of_text(&text), words_of_markdown(&markdown));
    assert_eq!(words_of_text(&text), words_of_html(&html));
    for (view, own) in [(text, advice.text().to_string()), (markdown, advice.markdown().to_string())] {
        let starts = |view: &str| view.lines().map(|line| line.chars().take(4).collect()).collect::<Vec<String>>();
        assert!(view.lines().count() >= own.lines().count() && !starts(&view).contains(&"# Ri".into()), "{view}");
        assert!(view.lines().all(|line| !line.starts_with("- @")), "{view}");
    }
    check_tags(&html, "a label");
    let title = helplines::view::html_page("Find\n</title>help\u{0}", &"").to_string();
    assert!(title.contains("<title>Find &lt;/title&gt;help</title>"), "{title}");
}

/// A setting that is thrown away is told by the compiler; if it were not, this would not compile.
#[test]
fn a_setting_that_is_thrown_away_is_told() {
    let advice = helplines::advise(Concern::ChildSafety);
    let (text, markdown, html, sentence) = (advice.text(), advice.markdown(), advice.html(), advice.sentence());
    #[expect(unused_must_use)]
    advice.text();
    #[expect(unused_must_use)]
    advice.markdown();
    #[expect(unused_must_use)]
    advice.html();
    #[expect(unused_must_use)]
    advice.sentence();
    #[expect(unused_must_use)]
    text.steps(1);
    #[expect(unused_must_use)]
    markdown.with_sources();
    #[expect(unused_must_use)]
    text.phone_label("Phone");
    #[expect(unused_must_use)]
    html.heading_level(3);
    #[expect(unused_must_use)]
    html.whole_page();
    #[expect(unused_must_use)]
    html.exit_component("");
    #[expect(unused_must_use)]
    html.links(false);
    #[expect(unused_must_use)]
    advice.card().more("");
    #[expect(unused_must_use)]
    sentence.steps(1);
    #[expect(unused_must_use)]
    sentence.dated();
    #[expect(unused_must_use)]
    helplines::view::html_page("", &"");
}

/// Whether a type has Display: what is written for types that have it goes before what a trait gives to all.
struct Asked<T>(PhantomData<T>);

impl<T: Display> Asked<T> {
    const HAS_DISPLAY: bool = true;
}

trait Otherwise {
    const HAS_DISPLAY: bool = false;
}

impl<T> Otherwise for Asked<T> {}

#[test]
fn a_log_line_does_not_print_an_answer() {
    const { assert!(Asked::<PlainText<'_>>::HAS_DISPLAY && !Asked::<Advice>::HAS_DISPLAY) };
    let situation = Situation::new(Concern::DomesticAbuse).audience(Audience::Adult).nation(Nation::Wales);
    let advice = helplines::advise(situation);
    let expected = format!("Advice {{ concern: domestic-abuse, steps: {}, widened: 0 }}", advice.steps().len());
    assert_eq!([format!("{advice:?}"), format!("{advice:#?}")], [expected.clone(), expected.clone()]);
    assert!(format!("{:?}", advice.html()).contains(&expected));
}

#[test]
fn a_sentence_names_the_contacts_of_the_card_with_distinct_numbers() {
    for (advice, _) in &*ANSWERS {
        let sentence = advice.sentence().to_string();
        let situation = advice.situation();
        let lead = advice.entry().if_you_are(situation.known_audience());
        assert!(sentence.starts_with(&format!("If you are {lead}, ")), "{sentence}");
        let named: Vec<&Step> = advice.card().entries().flat_map(|entry| entry.steps()).collect();
        for step in &named {
            // Without one, its website leads to the right number.
            let Some(channel) = step.best_channel() else {
                assert!(sentence.contains(step.contact().website().expect("a website")), "{sentence}");
                continue;
            };
            assert!(sentence.contains(channel.value()), "{sentence}");
            assert!(channel.then().is_none_or(|then| sentence.contains(&format!(", {then}"))), "{sentence}");
            let places = step.contact().nations();
            let elsewhere = situation.known_nation().is_none() && places.len() < Nation::ALL.len();
            let says = places.iter().all(|nation| sentence.contains(nation.name()));
            assert!(!elsewhere || says, "{sentence}");
        }
        let called = |step: &&&Step| step.best_channel().and_then(|channel| channel.dial().map(str::to_owned));
        let mut numbers: Vec<_> = named.iter().filter_map(|step| called(&step)).collect();
        let everywhere = named.iter().filter(|step| step.contact().nations().len() == Nation::ALL.len());
        assert!(numbers.len() >= everywhere.count().min(1), "{sentence}");
        if situation.known_nation().is_some() {
            numbers.sort_unstable();
            assert!(numbers.windows(2).all(|pair| pair[0] != pair[1]), "{sentence}");
        }
    }
}

#[test]
fn every_sentence_is_whole_and_ends_with_999() {
    for (advice, _) in &*ANSWERS {
        let sentence = advice.sentence().to_string();
        assert!(sentence.starts_with("If you are ") && sentence.ends_with(". In an emergency call 999."), "{sentence}");
        assert!(!sentence.contains("  ") && !sentence.contains(" ,"), "{sentence}");
        assert_eq!(sentence.matches("..").count(), 0, "{sentence}");
    }
}

#[test]
fn a_sentence_says_when_a_line_opens_and_what_was_let_go() {
    let night: LocalTime = "2026-12-02T02:00".parse().expect("a time");
    let situation = Situation::new(Concern::ForcedMarriage).audience(Audience::Adult).nation(Nation::England).at(night);
    let sentence = helplines::advise(situation).sentence().to_string();
    assert!(sentence.contains("020 7008 0151 (opens at "), "{sentence}");
    let situation = Situation::new(Concern::Fraud).audience(Audience::FamilyOfOffender);
    let advice = helplines::advise(situation);
    assert_eq!(advice.widened(), [Filter::Audience]);
    assert!(advice.sentence().to_string().contains(". We know of no service for exactly this."));
}

#[test]
fn a_sentence_gives_a_text_number_to_who_asked_for_one() {
    let mut texts = 0;
    for concern in Concern::ALL {
        let advice = helplines::advise(Situation::new(*concern).by(ChannelKind::Sms));
        let step = &advice.steps()[0];
        let Some(number) = step.best_channel().and_then(|channel| channel.sms()) else { continue };
        let sentence = advice.sentence().steps(1).to_string();
        let said = match number.keyword() {
            Some(keyword) => format!(", text {keyword} to {}", number.as_str()),
            None => format!(", text {} on {}", step.contact().mention(), number.as_str()),
        };
        assert!(sentence.contains(&said), "{sentence}: {said}");
        texts += 1;
    }
    assert!(texts > 1, "{texts}");
}

/// Reads the tags of HTML that the crate wrote; a tag or attribute that the templates do not write is refused.
fn check_tags(html: &str, what: &str) {
    const TAGS: &[&str] = &["a", "b", "div", "h2", "h3", "h4", "h5", "h6", "li", "p", "section", "span", "ul"];
    let mut open = Vec::new();
    for tag in html.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap_or_else(|| panic!("{what}: <{tag}"));
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{what}: </{name}>");
            continue;
        }
        let name = tag.split(' ').next().unwrap_or_default();
        assert!(TAGS.contains(&name), "{what}: <{tag}>");
        assert_eq!(name == "li", open.last() == Some(&"ul"), "{what}: <{tag}> in {open:?}");
        let attributes = tag[name.len()..].trim();
        assert!(
            ["", "class=\"", "lang=\"cy\"", "href=\"tel:", "href=\"sms:", "href=\"mailto:", "href=\"https://"]
                .iter()
                .any(|start| attributes == *start || (!start.is_empty() && attributes.starts_with(start))),
            "{what}: <{tag}>",
        );
        assert_eq!(attributes.matches('"').count() % 2, 0, "{what}: <{tag}>");
        open.push(name);
    }
    assert!(open.is_empty(), "{what}: {open:?} left open");
}

#[test]
fn html_is_well_formed_and_headings_follow_on() {
    for advice in anywhere() {
        let title = advice.entry().title().replace('&', "&amp;").replace('\'', "&#39;");
        for level in 1..=4 {
            let html = advice.html().heading_level(level).to_string();
            if level == 2 {
                check_tags(&html, advice.concern().as_str());
            }
            assert!(html.contains(&format!("\n<h{level}>{title}</h{level}>\n")), "{title}");
            assert_eq!(html.matches("<ul class=\"helplines-contacts\">\n<li>\n<h").count(), 1);
            let mut last = level;
            for heading in html.split("<h").skip(1) {
                let depth: u8 = heading[..1].parse().expect("a level");
                assert!(depth <= last + 1 && depth >= level, "{}: h{last} then h{depth}", advice.concern());
                last = depth;
            }
        }
    }
}

#[test]
fn headings_of_markdown_stand_between_blank_lines_and_no_line_ends_in_a_space() {
    for advice in anywhere() {
        let markdown = advice.markdown().to_string();
        let lines: Vec<&str> = markdown.lines().collect();
        for (place, line) in lines.iter().enumerate() {
            assert_eq!(line.trim_end(), *line);
            if line.starts_with('#') {
                assert_eq!(place.checked_sub(1).map_or("", |before| lines[before]), "", "before {line}");
                assert_eq!(lines[place + 1], "", "after {line}");
            }
        }
    }
}

#[test]
fn html_and_markdown_link_what_is_dialled_and_show_it_as_published() {
    let mut linked = 0;
    for advice in Nation::ALL.iter().flat_map(|nation| {
        Concern::ALL.iter().map(|concern| helplines::advise(Situation::new(*concern).nation(*nation)))
    }) {
        let (html, markdown) = (advice.html().to_string(), advice.markdown().to_string());
        assert!(html.contains("<a href=\"tel:999\">999</a>") && !html.contains("<script"));
        for channel in advice.steps().iter().flat_map(|step| step.channels()) {
            let value = channel.value();
            let link = match channel.kind() {
                // WhatsApp opens a chat by the digits of the international form, without its plus.
                ChannelKind::Whatsapp if channel.phone().is_some() => {
                    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
                    format!("https://wa.me/44{}", digits.strip_prefix('0').expect("a number as dialled in the UK"))
                }
                ChannelKind::App => continue,
                _ => channel.link().expect("a link").to_string(),
            };
            let start = format!("href=\"{}\"", link.replace('&', "&amp;"));
            let words = html.split(&start).skip(1).filter_map(|rest| rest.split_once('>')?.1.split_once('<'));
            let words = words.map(|(words, _)| words);
            let is_number = channel.dial().is_some();
            let shown = words.clone().any(|words| !is_number || words.contains(value));
            assert!(shown, "{link}: {value}");
            // What leads to an address says where it leads, not the address.
            assert!(words.clone().all(|words| !words.contains("https:")), "{link}");
            assert!(markdown.contains(&format!("]({link})")), "{link}");
            linked += usize::from(link.starts_with("https://wa.me/"));
        }
    }
    assert!(linked > 0, "{linked}");
}

#[test]
fn without_links_every_number_and_address_is_there_to_read() {
    for concern in Concern::ALL {
        let advice = helplines::advise(*concern);
        let html = advice.html().links(false).to_string();
        assert!(!html.contains("<a ") && !html.contains("href="), "{concern}");
        for channel in advice.steps().iter().filter_map(|step| step.best_channel()) {
            assert!(html.contains(&channel.value().replace('&', "&amp;")), "{}", channel.value());
        }
    }
}

#[test]
fn a_whole_page_has_language_title_and_no_outside_request() {
    const EXIT: &str = "<a href=\"/\">Leave</a>";
    for concern in Concern::ALL {
        let advice = helplines::advise(*concern);
        let page = advice.html().whole_page().exit_component(EXIT).to_string();
        assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
        // What stays in the history does not give the person away.
        let title = if advice.entry().exit_button() { "Help and advice" } else { advice.entry().title() };
        assert!(page.contains(&format!("<title>{title}</title>")), "{concern}");
        let exit = format!("<div class=\"helplines-exit\">{EXIT}</div>");
        assert_eq!(page.matches(&exit).count(), usize::from(advice.entry().exit_button()), "{concern}");
        for request in ["<script", "src=", "<link", "url(", "@import"] {
            assert!(!page.contains(request), "{request}");
        }
    }
    assert!(!helplines::advise(Concern::DomesticAbuse).html().to_string().contains("helplines-exit"));
}

#[test]
fn professionals_are_told_to_follow_their_own_procedure() {
    for (advice, words) in &*ANSWERS {
        let professional = advice.situation().known_audience() == Some(Audience::Professional);
        let said = words.contains("Follow the safeguarding procedure of your own organisation");
        assert_eq!(said, professional, "{:?}", advice.situation());
    }
}

#[test]
fn what_was_let_go_is_said() {
    let mut told = 0;
    let by = Concern::ALL.iter().flat_map(|concern| ChannelKind::ALL.iter().map(|kind| (*concern, *kind)));
    let by = by.map(|(concern, kind)| answer(Situation::new(concern).by(kind)));
    for (advice, words) in by.collect::<Vec<_>>().iter().chain(&*ANSWERS) {
        for (filter, said) in [
            (Filter::Audience, "We know of no service for exactly this."),
            (Filter::Nation, "We know of no service in your nation for this."),
            (Filter::Area, "We know of no service in your area for this."),
            (Filter::Channel, "No one here can be reached in the way you asked for."),
        ] {
            assert_eq!(words.contains(said), advice.widened().contains(&filter), "{:?}", advice.situation());
        }
        told += advice.widened().len();
    }
    assert!(told > 10, "{told}");
}

#[test]
fn every_line_of_guidance_is_said_and_signs_only_to_those_who_look_out() {
    for (advice, words) in &*ANSWERS {
        let (entry, situation, guidance) = (advice.entry(), advice.situation(), advice.guidance());
        let audience = situation.known_audience().unwrap_or(entry.reader());
        let holds = |line: &Line<'_>| match situation.known_nation() {
            Some(nation) => line.nations().is_empty() || line.nations().contains(nation),
            None => true,
        };
        let own = entry.actions().filter(|line| line.is_for(audience) && holds(line)).map(|line| line.text());
        let own: Vec<&str> = own.collect();
        let shown: Vec<&str> = guidance.actions().map(|line| line.line().text()).collect();
        assert!(own.is_empty() && !shown.is_empty() || own == shown, "{situation:?}");
        let lines = guidance.actions().chain(guidance.avoid()).chain(guidance.signs()).chain(guidance.good_to_know());
        for line in lines {
            let said = without_addresses(&line.to_string());
            assert!(words.contains(&said), "{situation:?}: {said}");
            assert!(!said.contains(['{', '}']), "{said}");
        }
        let looks_out = [Audience::Worried, Audience::FamilyOfOffender, Audience::Professional].contains(&audience);
        assert!(looks_out || !words.contains("Signs to look for"), "{situation:?}");
    }
}

#[test]
fn a_contact_of_some_nations_or_areas_says_which_once() {
    for (advice, words) in &*ANSWERS {
        for step in advice.steps() {
            let contact = step.contact();
            let of_channel = step.best_channel().map(|channel| channel.nations()).filter(|nations| !nations.is_empty());
            let nations = of_channel.unwrap_or(contact.nations());
            let named = nations.iter().all(|nation| contact.name().contains(nation.name()));
            let told = advice.situation().known_nation().is_none() && nations.len() < Nation::ALL.len() && !named;
            let places: Vec<&str> = nations.iter().map(|nation| nation.name()).collect();
            let name = format!("{} ({}): ", contact.name(), places.join(", "));
            assert_eq!(words.contains(&name), told, "{:?}: {name}", advice.situation());
        }
    }
}

#[test]
fn who_says_nothing_on_confidentiality_still_says_whether_a_name_is_needed() {
    for (advice, shown) in in_a_nation() {
        for step in advice.steps() {
            let contact = step.contact();
            let words = match (contact.confidentiality(), contact.anonymity()) {
                (Some(words), _) => words,
                (None, Some(Anonymity::Always)) => "They do not ask who you are.",
                (None, Some(Anonymity::IfYouChoose)) => "You do not have to say who you are.",
                (None, Some(Anonymity::NameNeeded)) => "They need to know who you are.",
                _ => continue,
            };
            assert!(shown.contains(words), "{}: {words}", contact.id());
        }
    }
}

#[test]
fn who_needs_another_language_is_told_where_it_is_spoken() {
    let mut told = 0;
    for (advice, words) in in_a_nation() {
        for languages in advice.steps().iter().filter_map(|step| step.contact().languages()) {
            assert!(words.contains(&format!("Languages: {languages}.")), "{}: {languages}", advice.concern());
            told += 1;
        }
    }
    assert!(told > 100, "{told}");
}

#[test]
fn a_channel_for_some_of_the_nations_of_its_contact_says_which() {
    let mut told = 0;
    for (advice, words) in in_a_nation() {
        for step in advice.steps() {
            let all = step.contact().nations().len();
            for channel in step.channels().filter(|channel| (1..all).contains(&channel.nations().len())) {
                let names: Vec<&str> = channel.nations().iter().map(|nation| nation.name()).collect();
                let said = format!("For people in {}.", names.join(" and "));
                assert!(words.contains(&said), "{:?}: {said}", advice.situation());
                told += 1;
            }
        }
    }
    assert!(told > 50, "{told}");
}

/// What the embedded directory has no example of, shown by a contact that is made for it.
#[cfg(feature = "toml")]
mod made_up {
    use super::*;

    /// The words on a contact of England and Wales with these channels, for somebody in England.
    fn team(channels: &str) -> String {
        let overlay = format!(
            r#"
            [[contact]]
            id = "team"
            name = "The made-up team"
            organisation = "Council"
            mention = "the team"
            about = "They help."
            who_for = "Anyone."
            audiences = ["worried"]
            nations = ["england", "wales"]
            shares_number_with = ["159-stop-scams"]
            checked = "2026-11-21"
            channel = [{channels}]
            source = [{{ supports = ["number"], grade = 'operator' }}]

            [[place]]
            concern = "child-safety"
            contact = "team"
            at = "first"
            why = "They are near."
            "#
        );
        let directory = helplines::Directory::embedded().overlay(&overlay).unwrap_or_else(|error| panic!("{error}"));
        let situation = Situation::new(Concern::ChildSafety).audience(Audience::Worried).nation(Nation::England);
        let advice = directory.advise(situation);
        let words = squeezed(&advice.text().steps(1).to_string());
        let words = words.split(" Who can help The made-up team: ").nth(1).expect("it");
        words.split(" What else to do").next().expect("it").into()
    }

    #[test]
    fn only_what_is_known_to_be_free_or_open_is_called_so() {
        for (channel, said) in [
            ("kind = 'sms', value = '01632 960123'", "Or text 01632 960123. Your network may charge for texts."),
            ("kind = 'sms', value = '01632 960123', cost = 'free'", "Or text 01632 960123. Free to text."),
            (
                "kind = 'sms', value = '01632 960123', cost = 'standard'",
                "Or text 01632 960123. Costs the same as other texts.",
            ),
            ("kind = 'whatsapp', value = '01632 960123'", "Or WhatsApp 01632 960123."),
            ("kind = 'whatsapp', value = '01632 960123', cost = 'free'", "Or WhatsApp 01632 960123. Free."),
            // What is as free as the number before it need not say so again.
            ("kind = 'phone', value = '0808 157 0123'", "Or call 0808 157 0123."),
            (
                "kind = 'phone', value = '01632 960123'",
                "Or call 01632 960123. Not free. Costs the same as an 01 or 02 number.",
            ),
            (
                "kind = 'phone', value = '0808 157 0123', then = 'then option 2'",
                "Or call 0808 157 0123, then option 2.",
            ),
            ("kind = 'webchat', value = 'https://example.org'", "Or chat online at https://example.org."),
            (
                "kind = 'webchat', value = 'https://example.org', hours = '24/7'",
                "Or chat online at https://example.org. Open day and night.",
            ),
            // A form can be sent at any time; that somebody reads it then is not known.
            ("kind = 'form', value = 'https://example.org'", "Or go online at https://example.org."),
            ("kind = 'form', value = 'https://example.org', hours = '24/7'", "Or go online at https://example.org."),
            ("kind = 'email', value = 'help@example.org'", "Or e-mail help@example.org."),
            (
                "kind = 'email', value = 'help@example.org', hours = 'Mo-Fr 09:00-17:00'",
                "Or e-mail help@example.org. Open Monday to Friday, 9am to 5pm.",
            ),
            ("kind = 'app', value = 'Helper'", "Or get the Helper app."),
        ] {
            let words = team(&format!("{{ kind = 'phone', value = '0808 157 0199' }}, {{ {channel} }}"));
            let main = "call 0808 157 0199 Free to call.";
            assert_eq!(words, format!("{main} {said}"));
        }
    }

    #[test]
    fn a_channel_says_its_nations_only_where_they_are_not_those_of_the_contact() {
        for (nations, said) in [
            ("", ""),
            ("nations = ['england', 'wales']", ""),
            ("nations = ['england', 'wales', 'scotland']", ""),
            ("nations = ['england']", "For people in England. "),
            ("nations = ['england', 'scotland']", "For people in England and Scotland. "),
        ] {
            let words = team(&format!("{{ kind = 'phone', value = '0808 157 0123', {nations} }}"));
            assert_eq!(words, format!("call 0808 157 0123 {said}Free to call."));
        }
    }

    #[test]
    fn unknown_hours_are_said_once() {
        for (concern, nation) in Concern::ALL.iter().flat_map(|concern| Nation::ALL.iter().map(move |n| (*concern, *n)))
        {
            let words = squeezed(&helplines::advise(Situation::new(concern).nation(nation)).text().to_string());
            assert!(words.matches("or no times are given").count() == 1, "{concern}");
        }
    }
}
