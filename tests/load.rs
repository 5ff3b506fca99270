//! What a person who edits data/ is told: each mistake by name, with its place.

mod common;

use helplines::overlay::{LoadError, ProblemKind};
use helplines::{Audience, Concern, Directory};

/// The files of data/, with one text of one file changed.
fn load_with(name: &str, from: &str, to: &str) -> Result<Directory, LoadError> {
    let mut files = common::data_files();
    let (_, text) = files.iter_mut().find(|(file, _)| file == name).expect("the file");
    assert!(text.contains(from), "{name} has {from:?}");
    *text = text.replacen(from, to, 1);
    load(&files)
}

fn load(files: &[(String, String)]) -> Result<Directory, LoadError> {
    Directory::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// The messages that a change of one file is told.
fn told(name: &str, from: &str, to: &str) -> Vec<String> {
    let error = load_with(name, from, to).err().unwrap_or_else(|| panic!("{name} with {to:?} was accepted"));
    error.problems().iter().map(|problem| format!("{}: {}", problem.path(), problem.message())).collect()
}

const SHOUT: &str = "contacts/shout.toml";
const CHILDLINE: &str = "contacts/childline.toml";
const SAFETY: &str = "concerns/child-safety.toml";

#[test]
fn the_files_of_data_load_to_the_embedded_directory() {
    let (loaded, embedded) = (common::load_data(), Directory::embedded());
    assert_eq!(loaded.contacts().len(), embedded.contacts().len());
    for (a, b) in loaded.contacts().iter().zip(embedded.contacts()) {
        assert_eq!(format!("{a:?}"), format!("{b:?}"));
    }
    assert_eq!(loaded.concerns(), embedded.concerns());
    assert!(loaded.retired().eq(embedded.retired()));
    for entry in embedded.retired() {
        let verdict = |directory: &Directory| directory.by_number(entry.old()).to_string();
        assert_eq!(verdict(&loaded), verdict(embedded), "{}", entry.old());
    }
    for concern in Concern::ALL {
        assert!(loaded.for_concern(*concern).eq(embedded.for_concern(*concern)));
    }
    for contact in embedded.contacts() {
        assert_eq!(loaded.contact(contact.id()), Some(contact));
        if let Some(number) = contact.phone() {
            assert!(loaded.by_number(number.value()).contacts().eq(embedded.by_number(number.value()).contacts()));
        }
    }
}

#[test]
fn a_problem_is_shown_with_its_file_its_line_and_a_mark() {
    let error = load_with(CHILDLINE, "0800 1111", "0845 1111").expect_err("a charged number");
    let [problem] = error.problems() else { panic!("{error}") };
    let lines: Vec<String> = error.to_string().lines().map(str::to_owned).collect();
    let line = problem.line();
    let margin = " ".repeat(line.to_string().len());
    assert_eq!(
        lines,
        [
            "error: 084 numbers cost extra: expected a number that is free or at the standard rate".to_owned(),
            format!("{margin}--> contacts/childline.toml:{line}:9: channel 1 > value"),
            format!("{margin} |"),
            format!("{line} | value = \"0845 1111\""),
            format!("{margin} |         ^"),
        ],
    );
}

#[test]
fn every_problem_of_every_file_comes_out_at_once() {
    let mut files = common::data_files();
    for (name, text) in &mut files {
        match name.as_str() {
            CHILDLINE => *text = text.replace("audiences", "audience").replace("24/7", "always"),
            SAFETY => *text = text.replace("\"nspcc-helpline\"", "\"nspc-helpline\""),
            _ => {}
        }
    }
    let error = load(&files).expect_err("refused");
    let in_file = |name: &str| error.problems().iter().filter(|problem| problem.file() == name).count();
    assert!(in_file(CHILDLINE) >= 3, "{error}");
    assert!(in_file(SAFETY) >= 2, "{error}");
}

#[test]
fn unknown_keys_and_slugs_are_told_the_nearest() {
    assert_eq!(
        told(CHILDLINE, "organisation =", "organization ="),
        [": missing: expected the key organisation", ": unknown key \"organization\": did you mean organisation?"],
    );
    assert_eq!(
        told(CHILDLINE, "\"wales\"", "\"whales\""),
        ["nations 2: unknown nation \"whales\": did you mean wales?"],
    );
    assert_eq!(
        told(CHILDLINE, "\"child\"", "\"Child\""),
        ["audiences 1: unknown audience \"Child\": did you mean child?"]
    );
    assert_eq!(
        told(CHILDLINE, "kind = \"webchat\"", "kind = \"chat\""),
        [
            "channel 2 > kind: unknown channel \"chat\": expected one of phone, textphone, sms, whatsapp, webchat, email, form, bsl, app, phone-from-abroad"
        ],
    );
}

#[test]
fn wrong_types_and_bad_toml_are_told() {
    assert_eq!(
        told(CHILDLINE, "name = \"Childline\"", "name = 7"),
        ["name: found integer: expected a text in double quotes"]
    );
    assert_eq!(
        told(CHILDLINE, "audiences = [\"child\"]", "audiences = \"child\""),
        ["audiences: found string: expected a list in square brackets"]
    );
    let bad = told(CHILDLINE, "name = \"Childline\"", "name = \"Childline");
    assert!(bad[0].starts_with(": invalid basic string"), "{bad:?}");
    assert_eq!(
        told(SAFETY, "exit_button = true", "exit_button = \"yes\""),
        ["exit_button: found string: expected true or false"]
    );
}

#[test]
fn bad_numbers_addresses_hours_and_dates_are_told() {
    for (from, to, message) in [
        (
            "0800 1111",
            "0800 111",
            "channel 1 > value: 7 digits: expected 0800 1111, or 10 or 11 digits for an 0800 number",
        ),
        (
            "0800 1111",
            "+44 20 7946 0000",
            "channel 1 > value: \"+44 20 7946 0000\": expected the number as dialled in the UK, or kind phone-from-abroad",
        ),
        (
            "0800 1111",
            "0800-1111",
            "channel 1 > value: character '-' at place 5: expected digits, single spaces and at most a leading +",
        ),
        (
            "\n[[channel]]\nkind = \"webchat\"\nvalue = \"https:",
            "\n[[channel]]\nkind = \"webchat\"\nvalue = \"http:",
            "channel 2 > value: address \"http://www.childline.org.uk\": expected https:// and a host name",
        ),
        (
            "hours = \"24/7\"",
            "hours = \"24h\"",
            "channel 1 > hours: \"24h\" in opening hours: expected a span of time: 09:00-17:00, or 24/7 alone for always",
        ),
        (
            "hours = \"24/7\"",
            "hours = \"24/7\"\ncost = \"free\"",
            "channel 1 > cost: the cost of a call: expected none, because the number range settles it",
        ),
        (
            "hours = \"24/7\"",
            "hours = \"24/7\"\nkeyword = \"HELP\"",
            "channel 1 > keyword: a keyword on phone: expected one only on sms",
        ),
        ("2026-11-25", "25-11-2026", "checked: not a date: expected year, month and day: 2026-11-21"),
        (
            "grade = \"press\"",
            "grade = \"verified\"",
            "source 1 > grade: unknown grade \"verified\": expected one of operator, government, press, third-party",
        ),
    ] {
        assert_eq!(told(CHILDLINE, from, to), [message]);
    }
}

#[test]
fn a_contact_without_sources_or_channels_is_refused() {
    let mut files = common::data_files();
    let (_, text) = files.iter_mut().find(|(name, _)| name == SHOUT).expect("the file");
    *text = text.split("[[source]]").next().expect("the part before").to_owned();
    let error = load(&files).expect_err("refused");
    assert!(
        error.problems().iter().any(|problem| problem.message().to_string() == "missing: expected the key source"),
        "{error}"
    );
}

#[test]
fn ids_must_be_unique_kebab_case_and_known() {
    let mut files = common::data_files();
    let copy = files.iter().find(|(name, _)| name == CHILDLINE).expect("the file").clone();
    files.push(copy.clone());
    files.push(("contacts/Child_Line.toml".into(), copy.1.clone()));
    files.push(("somewhere/else.toml".into(), copy.1));
    const FILE: &str = "file \"somewhere/else.toml\": expected contacts/<id>.toml, concerns/<slug>.toml, general.toml, \
                        retired.toml, others.toml or forces.toml";
    let error = load(&files).expect_err("refused");
    let messages: Vec<String> = error.problems().iter().map(|problem| problem.message().to_string()).collect();
    let messages: Vec<&str> = messages.iter().map(String::as_str).collect();
    assert!(messages.contains(&"a second contact \"childline\": expected each id once"), "{messages:?}");
    assert!(messages.contains(&"id \"Child_Line\": expected lower-case words joined by hyphens"), "{messages:?}");
    assert!(messages.contains(&FILE), "{messages:?}");
    assert_eq!(
        told("contacts/nspcc-helpline.toml", "shown_with = [\"childline\"]", "shown_with = [\"childlines\"]"),
        ["shown_with 1: unknown contact \"childlines\": did you mean childline?"],
    );
}

#[test]
fn a_number_shared_by_accident_is_refused() {
    let problems = told(SHOUT, "85258", "88247");
    let shared = "88247 is also the number of papyrus-hopeline247: expected shares_number_with to say so";
    assert!(problems.iter().any(|problem| problem.ends_with(shared)), "{problems:?}");
}

#[test]
fn routes_must_lead_to_known_contacts_that_serve_their_readers() {
    let general = "[[route]]\ngroups = [";
    let with = |route: &str| told(SAFETY, general, &format!("[[route]]\n{route}\n\n[[route]]\ngroups = ["));
    let problems = with("nations = [\"wales\"]\ngroups = [[\"psni\", \"nspcc-helpline\"]]");
    let expected = "route 1 > groups 1: psni serves none of these nations: expected a contact that serves one";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:?}");
    let problems = with("audiences = [\"own-behaviour\"]\ngroups = [[\"childline\"], [\"stop-it-now\"]]");
    let expected = "route 1 > groups 1: childline is for none of these audiences: expected a contact for one of them";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:?}");
    let problems = with("nations = [\"scotland\"]\ngroups = [[\"iwf\"], []]");
    let expected = "route 1: no voice line in scotland: expected a contact with a phone there";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:?}");
    let expected = "route 1 > groups 2: an empty group: expected the contacts of a group";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:?}");
    let problems = with("groups = [[\"nspcc-helpline\"]]");
    let expected = "route: 2 routes without audiences and nations: expected exactly one";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:?}");
    let problems = with("nations = [\"wales\"]\ngroups = [[\"nspcc-helpline\"], [\"nspcc-helpline\"]]");
    let expected = "route 1 > groups 1: nspcc-helpline a second time: expected each contact once";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:?}");
}

#[test]
fn a_service_that_a_line_names_must_be_there_for_its_readers() {
    let line = |text: &str, rest: &str| {
        told(SAFETY, "avoid = [", &format!("avoid = [\n{{ text = \"{text}\", sources = [\"itv-2024\"], {rest} }},"))
    };
    let at = "avoid 1 > text: ";
    for (text, rest, problem) in [
        ("Tell {childlin}.", "for = [\"child\"]", "unknown contact \"childlin\": did you mean childline?"),
        (
            "Tell {childline}.",
            "for = [\"child\", \"own-behaviour\"]",
            "childline is not there for own-behaviour in england: expected a contact that serves all readers of the line",
        ),
        (
            "Tell {lifeline-ni}.",
            "for = [\"child\"]",
            "lifeline-ni is not there for child in england: expected a contact that serves all readers of the line",
        ),
        ("Tell {childline.", "for = [\"child\"]", "a brace without its other: expected the id of a contact in braces"),
        ("Tell }childline{.", "for = [\"child\"]", "a brace without its other: expected the id of a contact in braces"),
        (
            "Tell {{childline}}.",
            "for = [\"child\"]",
            "a brace without its other: expected the id of a contact in braces",
        ),
    ] {
        let problems = line(text, rest);
        assert!(problems.contains(&format!("{at}{problem}")), "{text}: {problems:?}");
    }
    // A parent may read of the service for a child, somebody in Northern Ireland of theirs, and who stands in counts.
    for line in [
        "{ text = \"Tell {childline}.\", sources = [\"itv-2024\"], for = [\"worried\"] },",
        "{ text = \"Tell {lifeline-ni}.\", sources = [\"itv-2024\"], for = [\"child\"], nations = [\"northern-ireland\"] },",
        "{ text = \"Tell {police-101}.\", sources = [\"itv-2024\"], for = [\"child\", \"professional\"] },",
    ] {
        assert!(load_with(SAFETY, "avoid = [", &format!("avoid = [\n{line}")).is_ok(), "{line}");
    }
}

#[test]
fn an_alias_may_say_who_asks_and_whom_to_put_first() {
    let alias = |alias: &str| told(SAFETY, "aliases = [", &format!("aliases = [{alias}, "));
    let sound = "aliases = [{ words = \"hurt at home\", audience = \"child\", contacts = [\"childline\"] }, ";
    let directory = load_with(SAFETY, "aliases = [", sound).expect("accepted");
    let situation = directory.situation("Hurt at home").expect("an alias");
    assert_eq!(situation.known_audience(), Some(Audience::Child));
    assert!(situation.wanted_contacts().eq(["childline"]));
    assert_eq!(
        alias("{ words = \"hurt at home\", contacts = [\"beat\"] }"),
        ["aliases 1 > contacts 1: beat is in no route: expected a contact of a route"]
    );
    assert_eq!(alias("{ audience = \"child\" }"), ["aliases 1: missing: expected the key words"]);
}

#[test]
fn guidance_names_its_sources_and_aliases_name_one_concern() {
    assert_eq!(
        told(SAFETY, "aliases = [", "aliases = [\"county lines\", "),
        [" aliases 1: \"county lines\" already names child-exploitation: expected a word that names one concern"
            .trim()],
    );
    assert_eq!(told(SAFETY, "call 999", "call us"), ["danger: no 999 in it: expected when to call 999"]);
    let problems = told(SAFETY, "sources = [", "sources = [\"nowhere\", ");
    assert!(problems[0].contains("unknown source \"nowhere\": expected one of "), "{problems:?}");
}

#[test]
fn a_contact_of_a_route_has_a_reason_and_an_alias_has_letters() {
    let reason = "police-101 = { anyone = \"To tell the police when nobody is in danger now.\", ";
    let problems = told(SAFETY, reason, "nobody = { anyone = \"To tell.\", ");
    let expected = "why: no reason for police-101: expected why for each contact of a route";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:?}");
    let none = reason.replace("anyone = \"To tell the police when nobody is in danger now.\", ", "");
    assert_eq!(told(SAFETY, reason, &none), ["why > police-101: missing: expected the key anyone"]);
    let same = reason.replace("\", ", "\", worried = \"To tell the police when nobody is in danger now.\", ");
    let expected = "why > police-101 > worried: worried reads the same as anyone: expected other words, or none";
    assert_eq!(told(SAFETY, reason, &same), [expected]);
    for word in ["!", "- -", "?!"] {
        let aliases = told(SAFETY, "\"child abuse\"", &format!("{word:?}"));
        assert_eq!(aliases, ["aliases 1: no word: expected letters, at most 64 bytes of them"], "{word:?}");
    }
}

#[test]
fn a_missing_or_unknown_concern_is_told() {
    let mut files = common::data_files();
    files.retain(|(name, _)| name != SAFETY);
    files.push(("concerns/child-safty.toml".into(), String::new()));
    let error = load(&files).expect_err("refused");
    let messages: Vec<String> = error.problems().iter().map(|problem| problem.message().to_string()).collect();
    assert_eq!(
        messages,
        [
            "unknown concern \"child-safty\": did you mean child-safety?",
            "no file for child-safety: expected concerns/child-safety.toml"
        ],
    );
}

#[test]
fn no_text_for_readers_holds_a_number_that_is_not_to_be_called() {
    for (from, to, message) in [
        (
            "about = \"",
            "about = \"Ring 08457 90 90 90. ",
            "about: \"08457 90 90 90\" is out of date: did you mean 116 123?",
        ),
        (
            "who_for = \"",
            "who_for = \"Ring 0845 790 9091. ",
            "who_for: \"0845 790 9091\" costs extra: expected numbers that are in use and free or at the standard rate",
        ),
        ("who_for = \"", "who_for = \"Ring +44 101. ", "who_for: \"+44 101\" is a misprint: did you mean 101?"),
    ] {
        assert_eq!(told(CHILDLINE, from, to), [message]);
    }
    for (from, path) in [
        ("danger = \"", "danger"),
        ("anyone = \"", "if_you_are > anyone"),
        ("nspcc-helpline = \"", "why > nspcc-helpline"),
    ] {
        let expected = format!("{path}: \"08457 90 90 90\" is out of date: did you mean 116 123?");
        assert_eq!(told(SAFETY, from, &format!("{from}Not 08457 90 90 90. ")), [expected]);
    }
    let line = told(SAFETY, "{ text = \"", "{ text = \"Not 08457 90 90 90. ");
    assert!(line.len() == 1 && line[0].contains("1 > text: \"08457 90 90 90\" is out of date"), "{line:?}");
    // What is for maintainers may say what is wrong.
    load_with(CHILDLINE, "caution = [", "caution = [\"The old number was 08457 90 90 90.\", ").expect("accepted");
}

#[test]
fn an_own_list_of_what_is_out_of_date_counts_and_not_the_embedded_one() {
    let mut files = common::data_files();
    let text = |files: &mut Vec<(String, String)>, name: &str, from: &str, to: &str| {
        let (_, text) = files.iter_mut().find(|(file, _)| file == name).expect("the file");
        assert!(text.contains(from), "{name}");
        *text = text.replacen(from, to, 1);
    };
    text(&mut files, CHILDLINE, "about = \"", "about = \"Not 0808 157 0000. ");
    load(&files).expect("nobody has that number");
    let source = "sources = [{ grade = \"operator\" }]";
    let entry =
        format!("[[number]]\nold = [\"0808 157 0000\"]\nwas = \"nobody\"\nstatus = \"closed\"\n{source}\n\n[[number]]");
    text(&mut files, "retired.toml", "[[number]]", &entry);
    let error = load(&files).expect_err("refused");
    assert_eq!(error.problems().len(), 1);
    let expected =
        "\"0808 157 0000\" is out of date: expected numbers that are in use and free or at the standard rate";
    assert_eq!(error.problems()[0].message().to_string(), expected);
}

#[test]
fn a_kind_a_place_and_what_is_expected_are_told_apart() {
    let error = load_with(CHILDLINE, "\"wales\"", "\"whales\"").expect_err("refused");
    let [problem] = error.problems() else { panic!("{error}") };
    assert_eq!(problem.kind(), ProblemKind::UnknownWord);
    assert_eq!(format!("{:>13}", problem.kind()), " unknown-word");
    assert_eq!((problem.file(), problem.path(), problem.found()), (CHILDLINE, "nations 2", "\"whales\""));
    assert_eq!(problem.expected(), Some("one of england, wales, scotland, northern-ireland"));
    assert_eq!(problem.nearest(), Some("wales"));
    for (from, to, kind) in [
        ("name = \"Childline\"", "name = \"Childline", ProblemKind::Syntax),
        ("organisation =", "organization =", ProblemKind::UnknownKey),
        ("[\"nspcc-helpline\"]", "[\"nobody\"]", ProblemKind::UnknownId),
        ("name = \"Childline\"", "name = 7", ProblemKind::Wrong),
        ("hours = \"24/7\"", "hours = \"24/7\"\ncost = \"free\"", ProblemKind::Conflict),
        ("\"wales\"", "\"england\"", ProblemKind::Repeated),
        ("name = \"Childline\"", "name = \"Childline<br>\"", ProblemKind::Unsafe),
    ] {
        let error = load_with(CHILDLINE, from, to).expect_err("refused");
        let kinds: Vec<ProblemKind> = error.problems().iter().map(|problem| problem.kind()).collect();
        assert!(kinds.contains(&kind), "{kinds:?} for {kind}");
    }
    assert_eq!(load(&[]).expect_err("nothing").problems()[0].kind(), ProblemKind::Missing);
}

#[test]
fn the_id_of_a_contact_that_has_gone_leads_to_the_one_to_use_instead() {
    let with = |entry: &str| {
        let mut files = common::data_files();
        let (_, retired) = files.iter_mut().find(|(name, _)| name == "retired.toml").expect("the file");
        *retired += entry;
        Directory::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
    };
    let gone = |old: &str, instead: &str| {
        format!(
            "\n[[contact]]\nold = [\"{old}\"]\nwas = \"Anytown Line\"\nstatus = \"closed\"\n{instead}\nsources = [{{ grade = \"third-party\" }}]\n"
        )
    };
    let directory = with(&gone("anytown-line", "instead = \"childline\"")).expect("accepted");
    assert_eq!(directory.contact("anytown-line").map(|contact| contact.id()), Some("childline"));
    assert_eq!(directory.contacts(), Directory::embedded().contacts());
    // Code that names it goes on compiling, and is told what to name.
    let generated = directory.generated(|_| String::new()).to_string();
    let handle =
        "#[deprecated(note = \"Anytown Line, closed: use CHILDLINE\")]\n    pub static ANYTOWN_LINE: &Contact = ";
    assert!(generated.contains(handle));
    // An overlay may use the id for a contact of its own.
    let own = directory
        .overlay(&include_str!("../examples/oxfordshire.toml").replace("oxfordshire-duty-team", "anytown-line"));
    assert_eq!(own.expect("accepted").contact("anytown-line").map(|contact| contact.id()), Some("anytown-line"));

    let told = |entry: &str| with(entry).expect_err("refused").problems()[0].message().to_string();
    assert_eq!(told(&gone("anytown-line", "")), "missing: expected the key instead");
    assert_eq!(
        told(&gone("shout", "instead = \"childline\"")),
        "shout is in use: expected the id of a contact that has gone"
    );
    assert_eq!(
        told(&gone("Anytown", "instead = \"childline\"")),
        "\"Anytown\": expected lower-case words joined by hyphens"
    );
}
