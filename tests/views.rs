//! What every view of an answer shows, and never shows.
#![deny(unfulfilled_lint_expectations)]

use std::fmt::Display;
use std::marker::PhantomData;
use std::sync::LazyLock;

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

fn answer(situation: Situation) -> (Advice, String) {
    let advice = helplines::advise(situation);
    let words = words_of_text(&advice.text().to_string());
    (advice, words)
}

/// The words with one space between them.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of plain text, without the lines under headings and the marks of lists.
fn words_of_text(text: &str) -> String {
    let is_rule =
        |line: &&str| !line.is_empty() && (line.bytes().all(|b| b == b'=') || line.bytes().all(|b| b == b'-'));
    let lines = text.lines().filter(|line| !is_rule(line)).map(|line| line.strip_prefix("- ").unwrap_or(line));
    squeezed(&lines.collect::<Vec<_>>().join("\n"))
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
        assert!(words.len() > 1000, "{words}");
        assert_eq!(*words, words_of_markdown(&advice.markdown().to_string()), "{:?}", advice.situation());
        assert_eq!(*words, words_of_html(&advice.html().to_string()), "{:?}", advice.situation());
    }
    let time: LocalTime = "2026-12-25T23:15".parse().expect("a time");
    for concern in Concern::ALL {
        let advice = helplines::advise(Situation::new(*concern).at(time));
        let text = words_of_text(&advice.text().with_sources().phone_label("Ring").to_string());
        assert!(text.contains(" Ring: ") && text.contains(" [Source: ") && text.contains(" Usual hours: "), "{text}");
        let markdown = advice.markdown().with_sources().phone_label("Ring").to_string();
        assert_eq!(text, words_of_markdown(&markdown), "{concern}");
        let html = advice.html().with_sources().phone_label("Ring").to_string();
        assert_eq!(text, words_of_html(&html), "{concern}");
    }
}

#[test]
fn every_answer_begins_with_999_and_names_every_contact_with_its_channels_in_order() {
    for (advice, words) in &*ANSWERS {
        let mut rest = words.as_str();
        let mut next = |part: &str| match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => panic!("{:?}: no {part:?} in {rest:?}", advice.situation()),
        };
        next("999");
        // Nobody who needs 999 has to read that it is free and always open.
        let emergency = words.split(" Who to contact ").next().expect("999");
        assert!(!emergency.contains("Free") && !emergency.contains("24 hours"), "{emergency}");
        for step in advice.steps() {
            next(step.contact().name());
            step.channels().for_each(|channel| next(channel.value()));
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
        assert_eq!(advice.sentence().dated().to_string(), said);
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
        for step in advice.steps() {
            for channel in step.channels() {
                assert!(text.lines().any(|line| line.contains(channel.value())), "{}", channel.value());
            }
        }
    }
}

#[test]
fn settings_change_what_they_say_and_nothing_else() {
    for concern in Concern::ALL {
        let advice = helplines::advise(*concern);
        let (own, other) = (advice.text().to_string(), advice.text().phone_label("Telefone_*").to_string());
        assert_eq!(own.replace(" Telephone: ", " Telefone_*: "), other);
        let contacts = |most| advice.markdown().steps(most).to_string().matches("\n### ").count();
        // 999 does not count, and there is always somebody else.
        assert_eq!([0, 1, 2, usize::MAX].map(contacts), [2, 2, 3, advice.steps().len() + 1]);
        assert!(!own.contains("[Source: "));
    }
}

/// A label with whatever could be a mark is the same words in every view, and one line.
#[test]
fn the_label_of_an_app_stays_in_its_place() {
    let advice = helplines::advise(Concern::ChildSafety);
    let label = "\n\n# Ring <b>`[now](tel:1)`\r\n- @all\u{2028}&amp; *us*\u{7} ";
    let shown = " # Ring <b>`[now](tel:1)` - @all &amp; *us*: ";
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

/// How a sentence names a contact that is called; `None` for one that is not.
fn called(step: &Step) -> Option<String> {
    let phone = step.channels().find(|channel| channel.kind() == ChannelKind::Phone)?;
    let anonymously = step.contact().anonymity() == Some(Anonymity::Always);
    Some(format!("{}{} on {}", step.contact().mention(), if anonymously { " anonymously" } else { "" }, phone.value()))
}

#[test]
fn a_sentence_names_one_two_or_three_who_are_called() {
    let mut said = [0; 4];
    for (advice, _) in &*ANSWERS {
        for most in 1..=3 {
            let called: Option<Vec<String>> = advice.steps().iter().take(most).map(called).collect();
            let Some(called) = called else { continue };
            let list = match &called[..] {
                [a] => a.clone(),
                [a, b] => format!("{a} or {b}"),
                [a, b, c] => format!("{a}, {b}, or {c}"),
                other => panic!("{other:?}"),
            };
            let about = advice.entry().if_you_are();
            let expected = format!("If you are {about}, call {list}. In an emergency call 999.");
            assert_eq!(advice.sentence().steps(most).to_string(), expected, "{:?}", advice.situation());
            said[called.len()] += 1;
        }
    }
    assert!(said[1..].iter().all(|count| *count > 100), "{said:?}");
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
fn a_sentence_gives_a_text_number_only_to_who_asked_for_one() {
    let mut texts = 0;
    for concern in Concern::ALL {
        for kind in [ChannelKind::Sms, ChannelKind::Webchat, ChannelKind::Form, ChannelKind::Email] {
            let advice = helplines::advise(Situation::new(*concern).by(kind));
            let step = &advice.steps()[0];
            let sentence = advice.sentence().steps(1).to_string();
            let number = step.channels().find(|channel| channel.kind() == kind).and_then(|channel| channel.sms());
            if let Some(number) = number {
                let keyword = number.keyword().map(|keyword| format!("{keyword} to "));
                let (keyword, mention) = (keyword.unwrap_or_default(), step.contact().mention());
                let said = format!(", text {keyword}{mention} on {}. ", number.as_str());
                assert!(sentence.contains(&said), "{sentence}: {said}");
                texts += 1;
            } else if let Some(called) = called(step) {
                assert!(sentence.contains(&format!(", call {called}. ")), "{kind}: {sentence}");
            }
        }
    }
    assert!(texts > 10, "{texts}");
}

/// Reads the tags of HTML that the crate wrote; a tag or attribute that the templates do not write is refused.
fn check_tags(html: &str, what: &str) {
    const TAGS: &[&str] = &["a", "b", "br", "h2", "h3", "h4", "h5", "h6", "li", "p", "section", "span", "ul"];
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
            ["", "class=\"", "href=\"tel:", "href=\"sms:", "href=\"mailto:", "href=\"https://"]
                .iter()
                .any(|start| attributes == *start || (!start.is_empty() && attributes.starts_with(start))),
            "{what}: <{tag}>",
        );
        assert_eq!(attributes.matches('"').count() % 2, 0, "{what}: <{tag}>");
        if name != "br" {
            open.push(name);
        }
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
            assert_eq!(html.matches("<ul class=\"helplines-contacts\">\n<li>\n<h").count(), 2);
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
    for advice in anywhere() {
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
            let class = channel.phone().is_some() || channel.sms().is_some();
            let (start, end) = if class { ("<span class=\"helplines-number\">", "</span>") } else { ("", "") };
            let shown =
                format!("{start}<a href=\"{}\">{}</a>{end}", link.replace('&', "&amp;"), value.replace('&', "&amp;"));
            assert!(html.contains(&shown), "{shown}");
            let shown = format!("]({link})");
            assert!(markdown.contains(&shown), "{shown}");
            linked += usize::from(link.starts_with("https://wa.me/"));
        }
    }
    assert!(linked > 10, "{linked}");
}

#[test]
fn a_whole_page_has_language_title_and_no_outside_request() {
    const EXIT: &str = "<a href=\"/\">Leave</a>";
    for concern in Concern::ALL {
        let advice = helplines::advise(*concern);
        let page = advice.html().whole_page().exit_component(EXIT).to_string();
        assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
        assert!(page.contains(&format!("<title>{}</title>", advice.entry().title())), "{concern}");
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
            (Filter::Audience, "We know of no service just for you here."),
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
fn every_line_of_guidance_for_the_reader_is_shown_under_its_heading_and_no_other() {
    for (advice, words) in &*ANSWERS {
        let (entry, situation) = (advice.entry(), advice.situation());
        let audience = situation.known_audience().unwrap_or(entry.reader());
        let holds = |line: &Line<'_>| match situation.known_nation() {
            Some(nation) => line.nations().is_empty() || line.nations().contains(nation),
            None => true,
        };
        let own = |heading, lines: &mut dyn Iterator<Item = Line<'static>>| -> String {
            let lines = lines.filter(|line| line.is_for(audience) && holds(line));
            let lines: Vec<&str> = lines.map(|line| line.text()).collect();
            if lines.is_empty() { String::new() } else { format!("{heading} {} ", lines.join(" ")) }
        };
        let guidance = [
            own("What to do", &mut entry.actions()),
            own("What not to do", &mut entry.avoid()),
            own("Signs to look for", &mut entry.signs()),
            own("Good to know", &mut entry.good_to_know()),
        ];
        let end = format!(" {}We last checked these facts", guidance.concat());
        assert!(words.contains(&end), "{situation:?}: {end}");
        for heading in ["What to do ", "What not to do ", "Signs to look for ", "Good to know "] {
            assert_eq!(words.matches(heading).count(), end.matches(heading).count(), "{situation:?}: {heading}");
        }
    }
}

#[test]
fn a_contact_of_some_nations_or_areas_says_which() {
    for (advice, words) in &*ANSWERS {
        for contact in advice.steps().iter().map(|step| step.contact()) {
            let (areas, nations) = (contact.areas().collect::<Vec<_>>(), contact.nations());
            let places: Vec<&str> = match nations.len() < Nation::ALL.len() {
                _ if !areas.is_empty() => areas,
                true => nations.iter().map(|nation| nation.name()).collect(),
                false => Vec::new(),
            };
            let name = match places.is_empty() {
                true => format!(" {} (England", contact.name()),
                false => format!(" {} ({})", contact.name(), places.join(", ")),
            };
            assert_eq!(words.contains(&name), !places.is_empty(), "{:?}: {name}", advice.situation());
        }
    }
}

#[test]
fn who_says_nothing_on_confidentiality_still_says_whether_a_name_is_needed() {
    for (advice, shown) in &*ANSWERS {
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
    for (advice, words) in &*ANSWERS {
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
    for (advice, words) in &*ANSWERS {
        for step in advice.steps() {
            let all = step.contact().nations().len();
            for channel in step.channels().filter(|channel| (1..all).contains(&channel.nations().len())) {
                let names: Vec<&str> = channel.nations().iter().map(|nation| nation.name()).collect();
                let said = format!(" {} For people in {}.", channel.value(), names.join(" and "));
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

    /// The words on a contact of England and Wales with these channels and this source, checked in November 2026.
    fn team(channels: &str, source: &str) -> String {
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
            source = [{{ supports = ["number"], {source} }}]

            [[place]]
            concern = "child-safety"
            contact = "team"
            at = "first"
            why = "They are near."
            "#
        );
        let directory = helplines::Directory::embedded().overlay(&overlay).unwrap_or_else(|error| panic!("{error}"));
        let advice = directory.advise(Situation::new(Concern::ChildSafety).audience(Audience::Worried));
        let words = words_of_text(&advice.text().steps(1).to_string());
        let (_, words) =
            words.split_once("The made-up team (England, Wales) They are near. They help. Anyone. ").expect("it");
        words.split_once(" What to do").expect("guidance").0.into()
    }

    const SOURCE: &str = "grade = 'operator'";

    #[test]
    fn only_what_is_known_to_be_free_or_open_is_called_so() {
        let unknown = "We do not know the opening hours.";
        for (channel, said) in [
            (
                "kind = 'sms', value = '01632 960123'",
                format!("Text: 01632 960123 Your network may charge for texts. {unknown}"),
            ),
            (
                "kind = 'sms', value = '01632 960123', cost = 'free'",
                format!("Text: 01632 960123 Free to text. {unknown}"),
            ),
            (
                "kind = 'sms', value = '01632 960123', cost = 'standard'",
                format!("Text: 01632 960123 Costs the same as other texts. {unknown}"),
            ),
            ("kind = 'whatsapp', value = '01632 960123'", format!("WhatsApp: 01632 960123 {unknown}")),
            (
                "kind = 'whatsapp', value = '01632 960123', cost = 'free'",
                format!("WhatsApp: 01632 960123 Free. {unknown}"),
            ),
            ("kind = 'phone', value = '0808 157 0123'", format!("Telephone: 0808 157 0123 Free to call. {unknown}")),
            (
                "kind = 'phone', value = '01632 960123'",
                format!("Telephone: 01632 960123 Costs the same as a call to an 01 or 02 number. {unknown}"),
            ),
            ("kind = 'webchat', value = 'https://example.org'", format!("Web chat: https://example.org {unknown}")),
            (
                "kind = 'webchat', value = 'https://example.org', hours = '24/7'",
                "Web chat: https://example.org Open 24 hours a day, every day.".into(),
            ),
            // A form can be sent at any time; that somebody reads it then is not known.
            ("kind = 'form', value = 'https://example.org'", "Online: https://example.org".into()),
            ("kind = 'form', value = 'https://example.org', hours = '24/7'", "Online: https://example.org".into()),
            ("kind = 'email', value = 'help@example.org'", "Email: help@example.org".into()),
            (
                "kind = 'email', value = 'help@example.org', hours = 'Mo-Fr 09:00-17:00'",
                "Email: help@example.org Open Monday to Friday, 9am to 5pm.".into(),
            ),
            ("kind = 'app', value = 'Helper'", "App: Helper".into()),
        ] {
            let words = team(&format!("{{ kind = 'phone', value = '01632 960199' }}, {{ {channel} }}"), SOURCE);
            assert!(words.ends_with(&format!(" {said}")), "{words}: {said}");
        }
    }

    #[test]
    fn a_channel_says_its_nations_only_where_they_are_not_those_of_the_contact() {
        for (nations, said) in [
            ("", ""),
            ("nations = ['england', 'wales']", ""),
            ("nations = ['england', 'wales', 'scotland']", ""),
            ("nations = ['wales']", "For people in Wales. "),
            ("nations = ['wales', 'scotland']", "For people in Wales and Scotland. "),
        ] {
            let words = team(&format!("{{ kind = 'phone', value = '0808 157 0123', {nations} }}"), SOURCE);
            let expected = format!("Telephone: 0808 157 0123 {said}Free to call. We do not know the opening hours.");
            assert_eq!(words, expected);
        }
    }

    #[test]
    fn thin_and_old_evidence_is_said_in_a_few_words() {
        let (thin, old) = ("We know this number only from other people's lists.", "We last saw this on a page from ");
        for (source, said) in [
            ("grade = 'operator', seen = '2023-11'", String::new()),
            ("grade = 'operator', seen = '2022-11'", format!(" {old}November 2022.")),
            ("grade = 'third-party', seen = '2026-11'", format!(" {thin}")),
            ("grade = 'third-party', seen = '2019'", format!(" {thin} {old}2019.")),
        ] {
            let words = team("{ kind = 'phone', value = '0808 157 0123', hours = '24/7' }", source);
            assert_eq!(words, format!("Telephone: 0808 157 0123 Free to call. Open 24 hours a day, every day.{said}"));
        }
        // The papers of a short code do not age: Ofcom allots it to the whole country.
        let words = team("{ kind = 'phone', value = '159', hours = '24/7' }", "grade = 'third-party', seen = '2019'");
        assert_eq!(
            words,
            "Telephone: 159 Costs the same as a call to an 01 or 02 number. Open 24 hours a day, every day."
        );
    }
}
