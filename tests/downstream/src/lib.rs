//! What apps make of `helplines`: everything that the README shows, in use, and what must come out.
#![forbid(unsafe_code)]
#![deny(warnings)]

use helplines::check::{Mention, VerdictKind};
use helplines::{Advice, Audience, ChannelKind, Concern, Directory, Nation, Situation, UnknownSlug};

/// A news site: the line with which a report ends. The editor types what the report is about.
pub fn footer(about: &str) -> Result<String, UnknownSlug> {
    Ok(helplines::advise(about.parse::<Concern>()?).sentence().to_string())
}

/// A school portal: what the fields of its form hold, as a situation.
pub fn situation(about: &str, who: &str, nation: &str, how: &str) -> Result<Situation, UnknownSlug> {
    Ok(Situation::new(about.parse()?)
        .audience(who.parse::<Audience>()?)
        .nation(nation.parse::<Nation>()?)
        .by(how.parse::<ChannelKind>()?))
}

/// A chat app: 999, then a contact a line, with why and how.
pub fn lines(advice: &Advice) -> Vec<String> {
    let emergency = format!("{}: {}", advice.emergency().name(), advice.entry().danger());
    let steps = advice.steps().iter().map(|step| {
        let how = step.channels().next().map_or("", |channel| channel.value());
        let open = if step.open().is_some_and(|state| state.is_open()) { " (open now)" } else { "" };
        format!("{}: {} {how}{open}", step.contact().name(), step.why())
    });
    [emergency].into_iter().chain(steps).collect()
}

/// A council's website: part of a page, with the council's own button to leave it.
pub fn panel(advice: &Advice, most: usize) -> String {
    let exit = "<a href=\"https://www.example.org/\">Leave this page</a>";
    advice.html().heading_level(3).steps(most).phone_label("ring").exit_component(exit).to_string()
}

/// An editor: what is out of date in a text, and what to do about it.
pub fn out_of_date(text: &str) -> Vec<String> {
    let old =
        |mention: &Mention<'_, '_>| matches!(mention.verdict().kind(), VerdictKind::Retired | VerdictKind::Misprint);
    let told = |mention: Mention<'_, '_>| format!("{}: {}", mention.text(), mention.verdict());
    helplines::scan(text).filter(old).map(told).collect()
}

/// A link checker: what a service that has changed its name is called today.
pub fn name_today(name: &str) -> Option<&'static str> {
    let id = helplines::by_name(name)?.retired()?.instead_id()?;
    Some(helplines::contact(id)?.name())
}

/// A telephone company: the calls that whoever pays the bill may see.
pub fn on_the_bill<'c>(calls: &[&'c str]) -> Vec<&'c str> {
    calls.iter().copied().filter(|number| !Directory::embedded().is_sensitive(number)).collect()
}

/// A web service: a situation comes in as JSON, the answer goes out as JSON.
#[cfg(feature = "serde")]
pub fn answer(request: &str) -> serde_json::Result<String> {
    let situation: Situation = serde_json::from_str(request)?;
    serde_json::to_string(&Directory::embedded().advise(&situation))
}

/// A school: its own contacts on top, or what to tell whoever wrote them.
#[cfg(feature = "toml")]
pub fn with_own(overlay: &str) -> Result<Directory, String> {
    Directory::embedded().overlay(overlay).map_err(|error| error.to_string())
}

/// A charity: a directory of its own, from a folder like `data/`.
#[cfg(feature = "toml")]
pub fn own_directory(folder: &std::path::Path) -> Result<Directory, Box<dyn std::error::Error>> {
    let mut files = Vec::new();
    for name in ["general.toml", "retired.toml"] {
        files.push((name.into(), std::fs::read_to_string(folder.join(name))?));
    }
    for part in ["contacts", "concerns"] {
        for entry in std::fs::read_dir(folder.join(part))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.push((format!("{part}/{name}"), std::fs::read_to_string(&path)?));
        }
    }
    Ok(Directory::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))?)
}

/// A server anywhere: the situation at a moment.
#[cfg(feature = "jiff-02")]
pub fn at_moment(situation: Situation, moment: jiff::Timestamp) -> Situation {
    situation.at(helplines::time::LocalTime::in_uk(moment))
}

#[cfg(test)]
mod tests {
    use super::*;
    use helplines::{Audience, ChannelKind, Concern, Nation, contacts};

    /// The block of the README in this language that has these words in it.
    fn readme(language: &str, words: &str) -> &'static str {
        let blocks = include_str!("../../../README.md").split("```").skip(1).step_by(2);
        let mut texts = blocks.filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n'));
        texts.find(|text| text.contains(words)).expect("a block of the README")
    }

    fn advise(situation: Situation) -> Advice {
        Directory::embedded().advise(&situation)
    }

    #[test]
    fn a_report_ends_with_the_sentence() {
        let expected = "If you are concerned for the safety of a child, call the police on 101, the NSPCC Helpline on \
                        0808 800 5000, or Crimestoppers anonymously on 0800 555 111. In an emergency call 999.";
        assert_eq!(footer("child safety").as_deref(), Ok(expected));
        assert_eq!(footer("child-saftey").expect_err("no concern").nearest(), Some("child-safety"));
    }

    #[test]
    fn a_form_becomes_a_situation_and_the_answer_fits() {
        let situation = situation("groomed online", "child", "wales", "webchat").expect("words that are known");
        let expected = Situation::new(Concern::OnlineChildSexualAbuse)
            .audience(Audience::Child)
            .nation(Nation::Wales)
            .by(ChannelKind::Webchat);
        assert_eq!(situation, expected);
        let advice = advise(situation);
        let lines = lines(&advice);
        assert_eq!(lines.len(), advice.steps().len() + 1);
        assert!(lines[0].starts_with("999 emergency services: ") && lines[0].contains("call 999"), "{}", lines[0]);
        assert!(
            lines[1].starts_with("Childline: ") && lines[1].ends_with(" https://www.childline.org.uk"),
            "{lines:?}"
        );
        let wales = advise(Situation::new(Concern::DomesticAbuse).nation(Nation::Wales));
        assert!(wales.steps().iter().all(|step| step.contact().serves(Nation::Wales)));
        let error = super::situation("groomed online", "child", "wale", "webchat").expect_err("no nation");
        assert_eq!((error.nearest(), error.accepted().len()), (Some("wales"), 4));
    }

    #[test]
    fn an_answer_at_a_time_says_what_is_open() {
        let situation = Situation::new(Concern::SelfHarm)
            .at("2026-12-25T23:15".parse::<helplines::time::LocalTime>().expect("a time"));
        let lines = lines(&advise(situation));
        let open = lines.iter().filter(|line| line.ends_with(" (open now)")).count();
        assert!((1..lines.len() - 1).contains(&open), "{lines:?}");
        let samaritans = lines.iter().find(|line| line.starts_with("Samaritans: ")).expect("a line");
        assert!(samaritans.ends_with(" 116 123 (open now)"), "{samaritans}");
    }

    #[test]
    fn every_answer_begins_with_999_and_has_a_step() {
        for concern in Concern::ALL {
            for audience in Audience::ALL {
                let advice = advise(Situation::new(*concern).audience(*audience));
                let lines = lines(&advice);
                assert!(lines[0].starts_with("999 ") && lines.len() > 1, "{concern}, {audience}");
                let views = [advice.text().to_string(), advice.markdown().to_string(), advice.html().to_string()];
                assert!(views.iter().all(|view| view.contains("999")), "{concern}, {audience}");
            }
        }
    }

    #[test]
    fn a_channel_is_kept_to_or_the_answer_says_that_it_was_not() {
        let mut kept = 0;
        for concern in Concern::ALL {
            for kind in ChannelKind::ALL {
                let advice = advise(Situation::new(*concern).by(*kind));
                let has = |step: &helplines::Step| step.channels().any(|channel| channel.kind() == *kind);
                assert_eq!(advice.steps().iter().any(has), advice.widened().is_empty(), "{concern}, {kind}");
                kept += usize::from(advice.widened().is_empty());
            }
        }
        assert!((1..Concern::ALL.len() * ChannelKind::ALL.len()).contains(&kept), "{kept}");
    }

    #[test]
    fn a_panel_has_the_settings_of_the_site() {
        for concern in Concern::ALL {
            let advice = helplines::advise(*concern);
            let html = panel(&advice, 1);
            assert!(html.contains("<h3>") && !html.contains("<h2>") && html.contains("<a href=\"tel:999\">999</a>"));
            assert!(html.contains(">ring 1") || html.contains(">ring 0"), "{html}");
            assert_eq!(html.contains("Leave this page"), advice.entry().exit_button(), "{concern}");
            assert!(html.len() < panel(&advice, 3).len(), "{concern}");
        }
        let child = advise(Situation::new(Concern::Bullying).audience(Audience::Child));
        assert!(panel(&child, 3).contains("href=\"tel:+448001111\">ring 0800 1111</a>"));
    }

    #[test]
    fn a_contact_can_be_named_in_code() {
        let nspcc = contacts::NSPCC_HELPLINE;
        assert_eq!(nspcc.phone().and_then(|phone| phone.link()), Some("tel:+448088005000"));
        assert_eq!(helplines::contact("nspcc-helpline"), Some(nspcc));
        assert_eq!(helplines::contact("nspcc"), None);
    }

    #[test]
    fn a_page_is_told_what_the_readme_says() {
        let page = "<p>Samaritans: call 08457 90 90 90.</p>\n<p>Tell Action Fraud, or call 0808 800 5000.</p>";
        let told = out_of_date(page);
        let shown = readme("console", "numbers -- page.html").lines();
        let shown: Vec<&str> = shown.filter_map(|line| Some(line.split_once(": retired: ")?.1)).collect();
        assert_eq!(told, shown);
        assert_eq!(out_of_date(&helplines::advise(Concern::ChildSafety).text().to_string()), [""; 0]);
    }

    #[test]
    fn numbers_are_whose_the_readme_says() {
        let numbers = ["0808 800 5000", "08457 90 90 90", "+44116123", "0800 1000 900", "020 7946 0000"];
        let shown = readme("console", "numbers -- \"0808").lines();
        let told = numbers.map(|number| format!("{number}: {}", helplines::by_number(number)));
        assert!(shown.skip_while(|line| !line.contains("\"0808")).skip(1).eq(told));
    }

    #[test]
    fn old_names_and_calls_that_nobody_should_see() {
        assert_eq!(name_today("Action Fraud"), Some("Report Fraud"));
        assert_eq!(name_today("Report Fraud"), None);
        let calls = ["999", "0800 1111", "020 7946 0000", "+44 808 800 5000", "101"];
        assert_eq!(on_the_bill(&calls), ["999", "020 7946 0000", "101"]);
    }

    #[test]
    fn the_data_are_as_new_as_their_newest_record() {
        let checked = Directory::embedded().contacts().iter().map(|contact| contact.checked());
        assert_eq!(checked.max(), Some(helplines::DATA_VERSION));
    }

    #[cfg(feature = "serde")]
    mod json {
        use super::*;
        use serde_json::{Value, from_str};

        /// Whether the whole has all that is shown; a list may go on, and one that is shown empty is left out.
        fn has(whole: &Value, shown: &Value) -> bool {
            match (whole, shown) {
                (Value::Object(whole), Value::Object(shown)) => {
                    shown.iter().all(|(key, shown)| whole.get(key).is_some_and(|whole| has(whole, shown)))
                }
                (Value::Array(whole), Value::Array(shown)) => {
                    whole.len() >= shown.len() && whole.iter().zip(shown).all(|(whole, shown)| has(whole, shown))
                }
                _ => whole == shown,
            }
        }

        #[test]
        fn an_answer_goes_out_as_the_readme_shows_it() {
            let request = "{\"concern\": \"child-safety\", \"audience\": \"child\", \"at\": \"2026-12-25T23:15\"}";
            let answer: Value = from_str(&answer(request).expect("an answer")).expect("JSON");
            let shown: Value = from_str(readme("json", "\"steps\"")).expect("JSON in the README");
            assert!(has(&answer, &shown), "{answer:#}");
            assert_eq!(from_str(&answer["situation"].to_string()).ok(), from_str::<Situation>(request).ok());
        }

        #[test]
        fn a_request_that_is_wrong_is_told_why() {
            let told = |request: &str| answer(request).expect_err(request).to_string();
            assert!(told("{\"concern\": \"child-saftey\"}").contains("did you mean child-safety?"));
            assert!(told("{\"audience\": \"child\"}").contains("missing field `concern`"));
            assert!(told("{\"concern\": \"fraud\", \"at\": \"noon\"}").contains("2026-12-25T23:15"));
        }
    }

    #[cfg(feature = "toml")]
    mod overlays {
        use super::*;
        const MISTAKES: &str = "\
error: unknown nation \"englnd\": did you mean england?
 --> overlay:9:12: contact \"anytown-lead\" > nations 1
  |
9 | nations = [\"englnd\"]
  |            ^

error: unknown concern \"child-saftey\": did you mean child-safety?
  --> overlay:15:11: place 1 > concern
   |
15 | concern = \"child-saftey\"
   |           ^";

        fn overlay() -> &'static str {
            readme("toml", "[[contact]]")
        }

        #[test]
        fn a_school_comes_first_for_its_staff_and_for_nobody_else() {
            let school = with_own(overlay()).expect("the overlay of the README");
            let first = |directory: &Directory, audience| {
                let advice = directory.advise(Situation::new(Concern::ChildSafety).audience(audience));
                lines(&advice)[1].clone()
            };
            let line = "Anytown School safeguarding lead: Tell your own safeguarding lead first. 01632 960123";
            assert_eq!(first(&school, Audience::Professional), line);
            let embedded = Directory::embedded();
            assert_ne!(first(embedded, Audience::Professional), line);
            assert_eq!(first(&school, Audience::Child), first(embedded, Audience::Child));
            assert_eq!(school.by_number("01632 960123").kind(), VerdictKind::Current);
            assert_eq!(helplines::by_number("01632 960123").kind(), VerdictKind::Unlisted);
        }

        #[test]
        fn a_contact_is_hidden_with_a_reason_and_999_never_is() {
            let hide = |id: &str| format!("[[hide]]\ncontact = \"{id}\"\nreason = \"We have our own.\"\n");
            let without = with_own(&hide("crimestoppers")).expect("an overlay");
            let [hidden] = without.hidden() else { panic!("one is hidden") };
            assert_eq!((hidden.id(), hidden.reason()), ("crimestoppers", "We have our own."));
            let advice = without.advise(Situation::new(Concern::ChildSafety));
            assert!(!advice.text().to_string().contains("0800 555 111"));
            assert!(with_own(&hide("emergency-999")).is_err());
        }

        #[test]
        fn a_contact_is_replaced_only_where_the_overlay_says_so() {
            let own = overlay().replace("anytown-lead", "crimestoppers");
            assert!(with_own(&own).is_err());
            let own = with_own(&own.replace("[[contact]]", "[[contact]]\nreplace = true")).expect("an overlay");
            let name = own.contact("crimestoppers").map(|contact| contact.name());
            assert_eq!(name, Some("Anytown School safeguarding lead"));
        }

        #[test]
        fn all_mistakes_are_told_with_line_and_column() {
            let wrong = overlay().replace("child-safety", "child-saftey").replace("\"england\"", "\"englnd\"");
            let told = with_own(&wrong).expect_err("two mistakes");
            assert_eq!(told, MISTAKES);
        }

        #[test]
        fn a_directory_from_files_answers_like_the_embedded_one() {
            let data = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data");
            let own = own_directory(data.as_ref()).expect("a directory");
            for concern in Concern::ALL {
                let situation = Situation::new(*concern);
                let text = own.advise(&situation).text().to_string();
                assert_eq!(text, advise(situation).text().to_string());
            }
            let contact = ("contacts/anytown-lead.toml", "name = 1");
            let error = Directory::from_files([contact]).expect_err("no directory").to_string();
            assert!(error.contains("contacts/anytown-lead.toml:1:8: name") && error.contains("concerns/"), "{error}");
        }
    }

    #[cfg(feature = "jiff-02")]
    mod clocks {
        use super::*;
        use helplines::time::LocalTime;
        use jiff::{Timestamp, tz};

        fn moment(text: &str) -> Timestamp {
            text.parse().expect("a moment")
        }

        #[test]
        fn the_clocks_of_the_uk_change() {
            for (utc, uk) in [
                ("2026-03-29T00:59:59Z", "2026-03-29T00:59"),
                ("2026-03-29T01:00:00Z", "2026-03-29T02:00"),
                ("2026-07-01T23:15:00Z", "2026-07-02T00:15"),
                ("2026-10-25T00:59:59Z", "2026-10-25T01:59"),
                ("2026-10-25T01:00:00Z", "2026-10-25T01:00"),
                ("2026-12-25T23:15:00Z", "2026-12-25T23:15"),
            ] {
                assert_eq!(LocalTime::in_uk(moment(utc)).to_string(), uk);
                let elsewhere = moment(utc).to_zoned(tz::offset(-7).to_time_zone());
                assert_eq!(LocalTime::in_uk(&elsewhere).to_string(), uk);
            }
        }

        #[test]
        fn a_moment_gives_the_answer_of_its_time_in_the_uk() {
            let situation = Situation::new(Concern::MentalHealth);
            let at = |time: &str| {
                let time: LocalTime = time.parse().expect("a time");
                advise(situation.clone().at(time)).text().to_string()
            };
            // In winter the hour is the same; in summer the lines that close at 6pm have closed.
            for (utc, uk) in
                [("2026-07-01T17:30:00Z", "2026-07-01T18:30"), ("2026-11-18T17:30:00Z", "2026-11-18T17:30")]
            {
                assert_eq!(advise(at_moment(situation.clone(), moment(utc))).text().to_string(), at(uk));
            }
            assert_ne!(at("2026-07-01T17:30"), at("2026-07-01T18:30"));
        }
    }
}
