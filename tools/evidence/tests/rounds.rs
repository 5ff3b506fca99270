//! Runs the binary against the made-up pages: what it says of each number, how it asks, what it leaves behind.

mod hosts;

use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

use hosts::bench::{
    Bench, CONTACT, Round, list, rows_of, text, timeless, told_contact, told_number, told_page, unequal,
};
use hosts::log::impolite;
use hosts::pages::{self, GONE, NOT_READABLE, OTHER_SPELLING, PAGE_GONE, Row, STANDS};
use serde_json::Value;

/// Most memory that the process may have had, in KiB.
const MEMORY: u64 = 300 << 10;

/// The whole table, and then what could be read of it once more.
static ROUNDS: LazyLock<(Bench, Round, Round)> = LazyLock::new(|| {
    let bench = Bench::new(pages::rows());
    let start = Instant::now();
    let first = bench.round(&["check", "--press"]);
    println!("first round: {:?}, {} requests", start.elapsed(), first.requests.len());
    let start = Instant::now();
    let again = bench.rows.iter().filter(|row| is_read_again(row)).map(|row| row.contact);
    let second = bench.round(&["check", "--press"].into_iter().chain(again).collect::<Vec<_>>());
    println!("second round: {:?}, {} requests", start.elapsed(), second.requests.len());
    (bench, first, second)
});

/// Whether a page is in the second round: it was answered, and without a burden.
fn is_read_again(row: &Row) -> bool {
    row.read != NOT_READABLE && !["huge.test", "nested.test", "hostile-c.test", "long.test"].contains(&row.host)
}

/// Where a round says otherwise than the table.
fn differences(rows: &[Row], evidence: &Value) -> Vec<String> {
    let mut told = Vec::new();
    for row in rows {
        let at = format!("{} {}", row.contact, row.url());
        let mut compare = |what: &str, told_is: Value, expected: Value| {
            if told_is != expected {
                told.push(format!("{at}: {what} is {told_is} instead of {expected}"));
            }
        };
        let page = told_page(evidence, row);
        compare("the page", page["verdict"].clone(), row.read.into());
        compare("the new address", page["proposed"].clone(), row.proposed.into());
        if row.read == NOT_READABLE && text(page, "why").is_empty() {
            compare("why", page["why"].clone(), "a reason".into());
        }
        for number in &row.numbers {
            let page = told_number(evidence, row, number.value);
            let expected = number.missed.map_or(number.truth, |(told, _)| told);
            compare(number.value, page["verdict"].clone(), expected.into());
            if let Some(place) = number.place {
                compare("where", page["where"].clone(), place.into());
            }
            if let Some(found) = number.found {
                compare("the spelling", page["found"].clone(), found.into());
            }
            if !number.instead.is_empty() {
                compare("instead", page["instead"].clone(), number.instead.into());
            }
            compare("the hours", page["hours"]["agreement"].clone(), number.agreement.into());
        }
        let notices: Vec<&Value> = list(told_contact(evidence, row.contact), "notices").iter().collect();
        match row.notice {
            None => compare("a notice", notices.iter().map(|notice| (*notice).clone()).collect(), Value::Array(vec![])),
            Some((kind, words)) => {
                let has_words = notices.iter().any(|notice| text(notice, "sentence").contains(words));
                compare(
                    "the kind of the notice",
                    notices.first().map(|notice| notice["kind"].clone()).into(),
                    kind.into(),
                );
                compare("the sentence of the notice", has_words.into(), true.into());
            }
        }
    }
    told
}

/// How many of those that were told are true, and how many of the true were told.
fn measure(rows: &[Row], evidence: &Value, kinds: &[&str]) -> (usize, usize, usize) {
    let mut counts = (0, 0, 0);
    for row in rows {
        for number in &row.numbers {
            let told = kinds.contains(&text(told_number(evidence, row, number.value), "verdict"));
            let true_ = kinds.contains(&number.truth);
            counts.0 += usize::from(told && true_);
            counts.1 += usize::from(told);
            counts.2 += usize::from(true_);
        }
    }
    counts
}

#[test]
fn every_number_and_every_page_is_told_as_the_table_has_it() {
    let (bench, first, _) = &*ROUNDS;
    let rows = &bench.rows;
    for kinds in [&[STANDS, OTHER_SPELLING][..], &[GONE, PAGE_GONE]] {
        let (both, told, truths) = measure(rows, &first.evidence, kinds);
        println!("{kinds:?}: precision {both}/{told}, recall {both}/{truths}");
    }
    for row in rows {
        for number in row.numbers.iter().filter(|number| number.missed.is_some()) {
            println!("out of reach: {} is {}, told as {:?}", row.contact, number.truth, number.missed);
        }
    }
    let differences = differences(rows, &first.evidence);
    assert!(differences.is_empty(), "{} differences:\n{}\n{}", differences.len(), differences.join("\n"), first.said);
    assert_eq!(first.status, Some(1), "{}", first.said);
}

#[test]
fn a_round_is_polite() {
    let (bench, first, second) = &*ROUNDS;
    for round in [first, second] {
        let told = impolite(&round.requests, &pages::wishes(), CONTACT);
        assert!(told.is_empty(), "\n{}", told.join("\n"));
        assert!(round.requests.len() > 100, "{}", round.said);
    }
    let greeted = bench.server.greeted();
    let strangers: Vec<_> = greeted.iter().filter(|name| ["", "localhost"].contains(&name.as_str())).collect();
    assert!(strangers.is_empty(), "loopback was greeted {} times", strangers.len());
    for name in ["other-authority.test", "other-name.test", "expired.test"] {
        // For robots.txt and for the page, in two rounds.
        let times = greeted.iter().filter(|greeted| *greeted == name).count();
        assert!((1..=4).contains(&times), "{name} was greeted {times} times");
    }
}

#[test]
fn a_second_round_asks_what_has_changed_and_says_the_same() {
    let (bench, first, second) = &*ROUNDS;
    let tagged: Vec<_> =
        second.requests.iter().filter(|request| request.host == "same.test" && !request.is_robots()).collect();
    assert_eq!(tagged.len(), 3);
    for request in tagged {
        assert_eq!((request.status, request.is_conditional()), (304, true), "{}", request.path);
    }
    assert!(first.requests.iter().all(|request| !request.is_conditional()));
    let rows: Vec<Row> = bench.rows.iter().filter(|row| is_read_again(row)).cloned().collect();
    assert!(rows.len() > 70, "{}", rows.len());
    assert_eq!(differences(&rows, &second.evidence), [""; 0]);
    let (mut before, mut after) = (timeless(&first.evidence), timeless(&second.evidence));
    let is_again =
        |value: &Value, key: &str, known: &dyn Fn(&Row) -> String| rows.iter().any(|row| value[key] == known(row));
    before["pages"].as_array_mut().expect("pages").retain(|page| is_again(page, "url", &|row| row.asked().into()));
    before["contacts"].as_array_mut().expect("contacts").retain(|one| is_again(one, "id", &|row| row.contact.into()));
    for contact in list(&after, "contacts") {
        assert_eq!(contact["as_before"], true, "{}", contact["id"]);
    }
    // What was not sent again has another status, and of what stood it is known; nothing else is another.
    for evidence in [&mut before, &mut after] {
        for page in evidence["pages"].as_array_mut().expect("pages") {
            if page["url"].as_str().is_some_and(|url| url.starts_with("https://same.test/")) {
                page["status"] = Value::Null;
            }
        }
        for contact in evidence["contacts"].as_array_mut().expect("contacts") {
            contact["as_before"] = Value::Null;
            let values = contact["values"].as_array_mut().into_iter().flatten();
            for sighting in values.filter_map(|value| value["pages"].as_array_mut()).flatten() {
                sighting["stood_before"] = Value::Null;
            }
        }
    }
    let told = unequal(&before, &after, "");
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn the_history_grows_by_one_line_a_page() {
    let (bench, first, second) = &*ROUNDS;
    assert!(second.history.starts_with(&first.history), "nothing that was written changes");
    let lines = |history: &str| -> Vec<Value> {
        history.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    };
    let (one, both) = (lines(&first.history), lines(&second.history));
    assert_eq!(one.len(), list(&first.evidence, "pages").len());
    assert_eq!(both.len() - one.len(), list(&second.evidence, "pages").len());
    for row in &bench.rows {
        let url = row.asked();
        let own: Vec<_> = one.iter().filter(|line| text(line, "url") == url.as_str()).collect();
        let [line] = own[..] else { panic!("{url}: {own:?}") };
        assert_eq!(text(line, "verdict"), row.read, "{url}");
        assert!(list(line, "contacts").contains(&row.contact.into()), "{url}");
        for number in &row.numbers {
            let told = told_number(&first.evidence, row, number.value);
            assert_eq!(line["values"][number.value], told["verdict"], "{url}");
        }
    }
}

/// A line of Markdown without what stands as code, as an address in angle brackets, or behind a backslash.
fn outside_code(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some(letter) = rest.chars().next() {
        let run = rest.len() - rest.trim_start_matches('`').len();
        let fence = rest.get(..run).unwrap_or_default();
        let code = || {
            let mut places = rest.get(run..)?.match_indices(fence).map(|(at, _)| run + at);
            let is_fence = |at: &usize| {
                !rest.get(..*at).is_some_and(|before| before.ends_with('`'))
                    && !rest.get(at + run..).is_some_and(|after| after.starts_with('`'))
            };
            places.find(is_fence).map(|at| at + run)
        };
        let address = || rest.starts_with("<http").then(|| rest.find('>')).flatten().map(|end| end + 1);
        let skipped = match letter {
            '`' if code().is_none() => {
                plain.push_str(fence);
                Some(run)
            }
            '`' => code(),
            '<' => address(),
            '\\' => Some(1 + rest.chars().nth(1).map_or(0, char::len_utf8)),
            _ => None,
        };
        if skipped.is_none() {
            plain.push(letter);
        }
        rest = rest.get(skipped.unwrap_or(letter.len_utf8())..).unwrap_or_default();
    }
    plain
}

#[test]
fn what_is_no_markdown_is_left_out() {
    for (line, plain) in [
        ("a `b](c` d", "a  d"),
        ("a ``b`c`` d", "a  d"),
        ("a ``b` d", "a ``b` d"),
        (r"a \[b\] \` c", "a b  c"),
        ("<https://a.test/](b> <b>", " <b>"),
    ] {
        assert_eq!(outside_code(line), plain, "{line}");
    }
}

#[test]
fn what_maintainers_read_does_them_no_harm() {
    let (_, first, _) = &*ROUNDS;
    let review = &first.review;
    assert!(review.contains("020 7946 0303"), "{}", first.said);
    let hidden = |letter: &char| {
        let is_mark = matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        is_mark || letter.is_control() && *letter != '\n'
    };
    assert_eq!(review.chars().find(hidden), None);
    assert_eq!(first.said.chars().find(hidden), None, "{:?}", first.said);
    for line in review.lines() {
        let plain = outside_code(line);
        for mark in ['`', '<', '|'] {
            assert!(!plain.contains(mark), "{mark} in {line}");
        }
        // What the sheet itself writes: a check box, which is no link.
        let plain = plain.strip_prefix("- [ ] ").unwrap_or(&plain);
        for harm in ["](", "![", "https://", " @", " #1"] {
            assert!(!plain.contains(harm), "{harm} in {line}");
        }
        for start in ["# Injected", "- [x]", "```", "Injected"] {
            assert!(!line.trim_start().starts_with(start), "{line}");
        }
    }
    let longest = review.lines().map(str::len).max().unwrap_or_default();
    assert!(longest < 2000, "a line of {longest} bytes");
    assert!(review.len() < 200_000, "{} bytes", review.len());
}

#[test]
fn no_page_takes_more_than_its_share_of_memory() {
    let (_, first, second) = &*ROUNDS;
    println!("memory: {:?}, {:?}", first.memory, second.memory);
    for memory in [first.memory, second.memory] {
        assert!(cfg!(not(target_os = "linux")) || memory.own > 0);
        assert!(memory.own < MEMORY && memory.child < MEMORY, "{memory:?}");
    }
}

#[test]
fn a_round_that_is_killed_goes_on_where_it_was() {
    // Several pages of several hosts, a chain, a busy host and one that is forbidden.
    let contacts = [
        "in-text",
        "in-table",
        "split-by-tags",
        "no-break",
        "thin-spaces",
        "hyphens",
        "brackets",
        "other-groups",
        "pdf",
        "chain-of-four",
        "busy-once",
        "robots-path",
        "robots-other-path",
        "unchanged",
        "unchanged-since",
        "status-404",
        "moved-301",
        "moved-308",
        "shared",
        "shared-too",
        "press",
        "replaced",
        "ashford",
        "wrong-date",
    ];
    let undisturbed = thread::spawn(move || Bench::new(rows_of(&contacts)).round(&["check", "--press"]));
    let killed = [3, 28, 36].map(|requests| {
        thread::spawn(move || {
            let bench = Bench::new(rows_of(&contacts));
            let before = bench.kill_after(requests, &["check", "--press"]);
            let end = Instant::now();
            // What was under way, or had come in the moment before, cannot have been kept; nor is there a page where the
            // host was busy.
            let moment = Duration::from_millis(500);
            let kept = before.iter().filter(|request| {
                let is_page = !request.is_robots() && !matches!(request.status, 429 | 503);
                request.is_whole && is_page && request.ended.is_some_and(|ended| ended + moment < end)
            });
            let kept: Vec<String> = kept.map(|request| format!("{}{}", request.host, request.path)).collect();
            (requests, kept, bench.round(&["check", "--press"]))
        })
    });
    let undisturbed = undisturbed.join().expect("a round");
    let expected = timeless(&undisturbed.evidence);
    assert!(!list(&expected, "pages").is_empty(), "{}", undisturbed.said);
    for killed in killed {
        let (requests, kept, round) = killed.join().expect("a round");
        let again: Vec<String> =
            round.requests.iter().map(|request| format!("{}{}", request.host, request.path)).collect();
        let twice: Vec<_> = kept.iter().filter(|kept| again.contains(kept)).collect();
        println!("killed after {requests}: {} kept, {} asked after it", kept.len(), again.len());
        assert!(twice.is_empty(), "after {requests} requests: {twice:?}\n{}", round.said);
        let told = unequal(&timeless(&round.evidence), &expected, "");
        assert!(told.is_empty(), "after {requests} requests: {told:#?}");
        assert_eq!(round.status, undisturbed.status);
        assert_eq!(round.history.lines().count(), undisturbed.history.lines().count(), "after {requests} requests");
    }
}

#[test]
fn a_page_that_takes_too_long_to_read_holds_up_nobody() {
    let bench = Bench::new(rows_of(&["nested", "in-text"]));
    // The rules for web pages look at every open element whenever another begins.
    let page = format!("{}<p>Call 0808 157 0811.</p>", "<div>".repeat(100_000));
    bench.server.put("nested.test", "/deep", hosts::page::Page::html(&page));
    let round = bench.round(&["check"]);
    for row in &bench.rows {
        let expected = if row.contact == "nested" { NOT_READABLE } else { STANDS };
        for number in &row.numbers {
            let told = told_number(&round.evidence, row, number.value);
            assert_eq!(told["verdict"], expected, "{}: {}", row.contact, round.said);
        }
    }
}
