//! What every view of an answer shows, and never shows.

use helplines::directory::{Anonymity, Grade, Line};
use helplines::number::NumberKind;
use helplines::{Advice, Audience, ChannelKind, Concern, Contact, Directory, Nation, Situation, contacts};

/// An answer for every concern and audience, in and out of a nation.
fn answers() -> Vec<Advice> {
    let mut answers = Vec::new();
    for concern in Concern::ALL {
        answers.push(helplines::advise(*concern));
        for audience in Audience::ALL {
            for nation in Nation::ALL {
                let situation = Situation::new(*concern).audience(*audience).nation(*nation);
                answers.push(Directory::embedded().advise(&situation));
            }
        }
    }
    answers
}

#[test]
fn every_view_begins_with_999_and_names_every_contact_with_its_first_channel() {
    for advice in answers() {
        for view in [advice.text().to_string(), advice.markdown().to_string(), advice.html().to_string()] {
            let plain = view.replace("&#39;", "'").replace("&amp;", "&").replace("\\&", "&").replace('\n', " ");
            let emergency = plain.find("999").expect("999");
            for step in advice.steps() {
                let name = step.contact().name();
                let place = plain.find(name).unwrap_or_else(|| panic!("{}: {name} in {plain}", advice.concern()));
                assert!(emergency < place, "{}: {name}", advice.concern());
                let value = step.channels().next().expect("a channel").value();
                assert!(plain.contains(value), "{}: {value}", advice.concern());
            }
        }
    }
}

#[test]
fn every_view_says_when_the_facts_were_checked() {
    for advice in answers() {
        for view in [advice.text().to_string(), advice.markdown().to_string(), advice.html().to_string()] {
            assert!(view.replace('\n', " ").contains("25 November 2026"), "{}", advice.concern());
        }
    }
}

#[test]
fn text_keeps_to_80_columns_and_never_breaks_a_number() {
    for advice in answers() {
        let text = advice.text().sources(true).to_string();
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
    let advice = helplines::advise(Concern::ChildSafety);
    let (text, phone) = (advice.text().to_string(), advice.text().phone_label("Phone").to_string());
    assert!(text.contains("Telephone: 101") && phone.contains("Phone: 101"));
    assert_eq!(text.replace("Telephone: ", "Phone: ").lines().count(), phone.lines().count());
    assert!(!phone.contains("Telephone:"));

    let two = advice.markdown().steps(2).to_string();
    assert_eq!(two.matches("\n### ").count(), 3, "999 and two more");
    assert_eq!(advice.markdown().steps(0).to_string().matches("\n### ").count(), 2, "never nobody");

    let sources = advice.html().sources(true).to_string();
    assert!(sources.contains("[Source: ") && !advice.html().to_string().contains("[Source: "));
}

#[test]
fn the_sentence_of_the_news_report_word_for_word() {
    let advice = helplines::advise(Concern::ChildSafety);
    assert_eq!(
        advice.sentence().to_string(),
        "If you are concerned for the safety of a child, call the police on 101, the NSPCC Helpline on 0808 800 5000, \
         or Crimestoppers anonymously on 0800 555 111. In an emergency call 999.",
    );
    assert_eq!(
        helplines::advise(Concern::WorryingSexualBehaviour).sentence().steps(2).to_string(),
        "If you are concerned about the sexual behaviour of an adult or a child, call the police on 101 or the Stop \
         It Now helpline on 0808 1000 900. In an emergency call 999.",
    );
    assert_eq!(
        helplines::advise(Concern::OwnSexualBehaviour).sentence().steps(1).to_string(),
        "If you are concerned about your own online behaviour, or that of a loved one, call the Stop It Now helpline \
         on 0808 1000 900. In an emergency call 999.",
    );
    let scotland = Situation::new(Concern::ChildSafety).nation(Nation::Scotland);
    let advice = Directory::embedded().advise(&scotland);
    assert!(advice.sentence().to_string().contains("call Police Scotland on 101, "));
}

#[test]
fn a_sentence_can_say_when_its_facts_were_checked() {
    let advice = helplines::advise(Concern::ChildSafety);
    let dated = advice.sentence().dated(true).to_string();
    assert_eq!(dated, format!("{} Checked on 25 November 2026.", advice.sentence()));
}

#[test]
fn every_sentence_is_whole_and_ends_with_999() {
    for advice in answers() {
        let sentence = advice.sentence().to_string();
        assert!(sentence.starts_with("If you are ") && sentence.ends_with(". In an emergency call 999."), "{sentence}");
        assert!(!sentence.contains("  ") && !sentence.contains(" ,"), "{sentence}");
        assert_eq!(sentence.matches("..").count(), 0, "{sentence}");
    }
    let situation = Situation::new(Concern::SuicidalThoughts).by(ChannelKind::Sms);
    let sentence = Directory::embedded().advise(&situation).sentence().to_string();
    assert!(sentence.contains("text SHOUT to Shout on 85258"), "{sentence}");
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
    for advice in answers() {
        for level in 1..=4 {
            let html = advice.html().heading_level(level).to_string();
            if level == 2 {
                check_tags(&html, advice.concern().as_str());
            }
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
fn html_links_what_is_dialled_and_shows_it_as_published() {
    let html = helplines::advise(Concern::SuicidalThoughts).html().to_string();
    assert!(html.contains("<a href=\"tel:116123\">116 123</a>"));
    assert!(
        html.contains("<b>SHOUT</b> to <span class=\"helplines-number\"><a href=\"sms:85258?body=SHOUT\">85258</a>")
    );
    assert!(html.contains("call <a href=\"tel:999\">999</a>"));
    assert!(!html.contains("tel:85258") && !html.contains("tel:+44116") && !html.contains("<script"));
}

#[test]
fn a_whole_page_has_language_title_and_no_outside_request() {
    let advice = helplines::advise(Concern::DomesticAbuse);
    let page = advice.html().whole_page().exit_component("<a href=\"/\">Leave</a>").to_string();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    assert!(page.contains("<title>Abuse by a partner, ex-partner or relative</title>"));
    assert!(page.contains("<div class=\"helplines-exit\"><a href=\"/\">Leave</a></div>"));
    for request in ["<script", "src=", "<link", "url(", "@import"] {
        assert!(!page.contains(request), "{request}");
    }
    let quiet = helplines::advise(Concern::Fraud);
    assert!(!quiet.entry().exit_button());
    assert!(!quiet.html().exit_component("<a href=\"/\">Leave</a>").to_string().contains("Leave"));
}

/// The few words that stand by a contact whose number is known only from lists, or was last seen long ago.
fn warned(contact: &'static Contact) -> (bool, bool) {
    let nation = contact.nations().iter().next();
    let situations = Concern::ALL.iter().flat_map(|concern| {
        contact.audiences().iter().map(|audience| Situation::new(*concern).audience(audience).nation(nation))
    });
    let heading = format!("\n### {}", contact.name().replace('&', "\\&"));
    for situation in situations {
        let text = Directory::embedded().advise(&situation).markdown().to_string();
        let Some((_, after)) = text.split_once(&heading) else { continue };
        let block = after.split("\n### ").next().and_then(|block| block.split("\n## ").next()).unwrap_or_default();
        return (block.contains("only from other people's lists"), block.contains("We last saw this on a page from"));
    }
    panic!("{} is in no answer", contact.id());
}

#[test]
fn thin_evidence_is_said_in_a_few_words() {
    assert_eq!(warned(contacts::SPEAK_UP), (false, true));
    assert_eq!(warned(contacts::BRITISH_MUSLIM_TRUST), (true, false));
    assert_eq!(warned(contacts::CHILDLINE), (false, false));
    assert_eq!(warned(contacts::POLICE_101), (false, false));
    let thin = Directory::embedded().contacts().iter().filter(|contact| contact.evidence().grade == Grade::ThirdParty);
    for contact in thin.filter(|contact| {
        contact.phone().and_then(|phone| phone.phone()).is_some_and(|number| number.kind() == NumberKind::National)
    }) {
        let (lists, _) = warned(contact);
        assert!(lists || contact.stands_in_for().is_some(), "{}", contact.id());
    }
}

#[test]
fn professionals_are_told_to_follow_their_own_procedure() {
    for advice in answers() {
        let professional = advice.situation().known_audience() == Some(Audience::Professional);
        for view in [advice.text().to_string(), advice.markdown().to_string(), advice.html().to_string()] {
            let said = view.replace('\n', " ").contains("Follow the safeguarding procedure of your own organisation");
            assert_eq!(said, professional, "{:?}", advice.situation());
        }
    }
}

#[test]
fn what_was_let_go_is_said() {
    let own = Situation::new(Concern::Stalking).audience(Audience::OwnBehaviour);
    let advice = Directory::embedded().advise(&own);
    let said = "We know of no service just for you here.";
    assert_eq!(!advice.widened().is_empty(), advice.text().to_string().contains(said));
    let bsl = Situation::new(Concern::Fraud).by(ChannelKind::Bsl);
    let text = Directory::embedded().advise(&bsl).text().to_string();
    assert!(text.contains("No one here can be reached in the way you asked for."), "{text}");
}

#[test]
fn every_line_of_guidance_for_the_reader_is_shown_under_its_heading() {
    for concern in Concern::ALL {
        for audience in Audience::ALL {
            let situation = Situation::new(*concern).audience(*audience);
            guidance_is_shown(&situation, |_| true);
            for nation in Nation::ALL {
                let holds = |line: &Line<'_>| line.nations().is_empty() || line.nations().contains(*nation);
                guidance_is_shown(&situation.clone().nation(*nation), holds);
            }
        }
    }
}

/// The lines for the reader that hold are shown, each under its heading, and no others.
fn guidance_is_shown(situation: &Situation, holds: impl Fn(&Line<'_>) -> bool) {
    let advice = Directory::embedded().advise(situation);
    let markdown = advice.markdown().to_string().replace('\\', "");
    let audience = situation.known_audience().expect("an audience");
    let entry = advice.entry();
    let own = |lines: &mut dyn Iterator<Item = Line<'_>>| -> Vec<String> {
        lines.filter(|line| line.is_for(audience) && holds(line)).map(|line| line.text().to_owned()).collect()
    };
    for (heading, lines) in [
        ("What to do", own(&mut entry.actions())),
        ("What not to do", own(&mut entry.avoid())),
        ("Signs to look for", own(&mut entry.signs())),
        ("Good to know", own(&mut entry.good_to_know())),
    ] {
        let list: String = lines.iter().map(|line| format!("- {line}\n")).collect();
        let part = format!("## {heading}\n\n{list}\n");
        assert_eq!(markdown.contains(&part), !lines.is_empty(), "{situation:?}: {part}");
    }
}

#[test]
fn a_contact_of_some_nations_says_which() {
    let advice = Directory::embedded().advise(Situation::new(Concern::DomesticAbuse).nation(Nation::Wales));
    assert!(advice.text().to_string().contains("Live Fear Free Helpline (Wales)"));
    assert_eq!(
        Nation::ALL.iter().map(|nation| nation.name()).collect::<Vec<_>>(),
        ["England", "Wales", "Scotland", "Northern Ireland"]
    );
}

#[test]
fn display_is_the_text() {
    let advice = helplines::advise(Concern::ChildSafety);
    assert_eq!(advice.to_string(), advice.text().to_string());
}

#[test]
fn who_says_nothing_on_confidentiality_still_says_whether_a_name_is_needed() {
    for advice in answers() {
        for step in advice.steps() {
            let contact = step.contact();
            let words = match (contact.confidentiality(), contact.anonymity()) {
                (Some(words), _) => words,
                (None, Some(Anonymity::Always)) => "They do not ask who you are.",
                (None, Some(Anonymity::IfYouChoose)) => "You do not have to say who you are.",
                (None, Some(Anonymity::NameNeeded)) => "They need to know who you are.",
                _ => continue,
            };
            let html = advice.html().to_string().replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
            assert!(html.contains(&format!("<p>{words}</p>")), "{}: {words}", contact.id());
        }
    }
}

#[test]
fn a_sentence_gives_a_text_number_only_to_who_asked_for_one() {
    let sentence = |kind| {
        let situation = Situation::new(Concern::SuicidalThoughts).by(kind);
        Directory::embedded().advise(&situation).sentence().to_string()
    };
    assert!(sentence(ChannelKind::Sms).contains("85258"), "{}", sentence(ChannelKind::Sms));
    for kind in [ChannelKind::Webchat, ChannelKind::Form, ChannelKind::Email] {
        assert!(sentence(kind).contains("suicide, call "), "{kind}: {}", sentence(kind));
        assert!(!sentence(kind).contains("https:"), "{kind}: {}", sentence(kind));
    }
}

#[test]
fn who_needs_another_language_is_told_where_it_is_spoken() {
    let mut told = 0;
    for advice in answers() {
        for view in [advice.text().to_string(), advice.markdown().to_string(), advice.html().to_string()] {
            let words = view.split_whitespace().collect::<Vec<_>>().join(" ");
            for languages in advice.steps().iter().filter_map(|step| step.contact().languages()) {
                assert!(words.contains(&format!("Languages: {languages}.")), "{}: {languages}", advice.concern());
                told += 1;
            }
        }
    }
    assert!(told > 1000, "{told}");
}

#[test]
fn a_channel_for_some_of_the_nations_of_its_contact_says_which() {
    let mut told = 0;
    for advice in answers() {
        let of_some = |step: &helplines::Step| {
            let all = step.contact().nations().len();
            step.channels().filter(|channel| (1..all).contains(&channel.nations().len())).count()
        };
        let expected: usize = advice.steps().iter().map(of_some).sum();
        let text = advice.text().to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        let nations =
            Nation::ALL.iter().map(|nation| text.matches(&format!("For people in {}.", nation.name())).count());
        assert_eq!(nations.sum::<usize>(), expected, "{}", advice.concern());
        told += expected;
    }
    assert!(told > 50, "{told}");
}
