//! What the words of a cell say of whether a number works, and who may have it.

/// What is said of a number or a team that is no more, wherever it stands.
const GONE: &str = "do not use, don't use, dont use, no longer in use, no longer in service, no longer in operation, \
     no longer in place, no longer used, no longer valid, no longer works, no longer working, no longer available, \
     no longer exists, no longer operates, no longer operating, no longer operational, no longer running, no longer runs, \
     no longer active, no longer answered, no longer staffed, no longer monitored, no longer open, no longer current, \
     no longer correct, no longer connected, no longer taken, no longer offered, no longer provided, no longer a, \
     discontinued, ceased, ceases, defunct, obsolete, disconnected, decommissioned, unobtainable, disbanded, \
     number withdrawn, service withdrawn, been withdrawn, out of use, out of service, not in use, not in service, \
     not working, not valid, invalid, superseded, replaced by, replaced with, been replaced, was replaced, old number, \
     new number, number has changed, number changed, number changing, number is changing, number will change, \
     has a new number, wrong number, closed down";
/// What is said so beside a number only.
const GONE_NUMBER: &str = "formerly, previously, prev, wrong, dead, no longer, changing, changed, replaced, withdrawn, \
     do not call, don't call, do not ring, don't ring";

/// What a list says of a number that is not for everybody.
const PRIVATE: &str = "not for public, not to be shared, not be shared, do not share, don't share, dont share, \
     do not publish, don't publish, do not give, don't give, dont give, never give, not be given, not to be given, \
     do not pass, don't pass, dont pass, not be passed, do not circulate, do not distribute, do not disclose, \
     not for publication, not for circulation, not for parents, not for families, not for pupils, not for sharing, \
     not to parents, not to families, ex directory, internal use, internal only, for internal, staff use only, \
     private number, private line, keep private, private staff, do not publicise, don't publicise, not be publicised, \
     not for general";

/// What a list says of what is for people who work with others alone.
const STAFF_ONLY: &str = "staff only, professionals only, professional only, professional use only, practitioners only, \
     schools only, teachers only, agencies only, for staff, staff number, staff line, for professionals, only for professionals, professionals line, \
     for practitioners";

/// Words behind "closed" and "not" that make it a matter of hours, or before "closed".
const TIMES: &str = "bank, public, half, between, outside";
/// Of these, those that hours may leave out.
const DAYS: &str = "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, thur, fri, \
     sat, sun, weekend, weekday, lunch, lunchtime, christmas, xmas, easter, school, term, holiday, summer, august, \
     morning, afternoon, evening, night";
/// Words by which a time is left out, or nothing but it is meant.
const EXCEPT: &str =
    "not, no, closed, except, excluding, excluded, unavailable, only, but, unless, apart, without, away";
/// Words between "closed" and when.
const BETWEEN: &str = "on, at, for, during, over, the, all, every, and";

/// Whether words say that a number or a team is no more.
pub fn is_gone(words: &str) -> bool {
    let words = split(words);
    has(&words, GONE) || says(&words, "closed")
}

/// Whether the words of a cell of numbers say that one of them must not be used.
pub fn is_gone_number(cell: &str) -> bool {
    let words = split(cell);
    let next = |known: &str, behind: &str| {
        words.iter().enumerate().any(|(place, word)| {
            let next = words.get(place + 1).map_or("", String::as_str);
            let is_number = next.is_empty() || next.starts_with(|letter: char| letter.is_ascii_digit());
            word == known && (is_number || is_one(next, behind))
        })
    };
    let old = "no, number, tel, telephone, phone, line, one, mobile";
    has(&words, GONE)
        || has(&words, GONE_NUMBER)
        || says(&words, "closed")
        || says(&words, "not")
        || next("old", old)
        || next("new", old)
        || next("was", "")
        || next("now", "")
}

/// Whether words say that the public must not have it.
pub fn is_private(words: &str) -> bool {
    has(&split(words), PRIVATE)
}

/// Whether words speak of what is internal, beside a number or in a note.
pub fn is_internal(words: &str) -> bool {
    split(words).iter().any(|word| word == "internal")
}

pub fn is_staff_only(words: &str) -> bool {
    has(&split(words), STAFF_ONLY)
}

/// Whether words beside hours say that they do not always hold: "not Fridays", "term time only".
pub fn is_exception(words: &str) -> bool {
    let words = split(words);
    words.iter().any(|word| is_one(word, EXCEPT)) && words.iter().any(|word| is_one(word, DAYS))
}

/// Whether a note says that the number of its row is not to be called.
pub fn is_no_call(words: &str) -> bool {
    has(
        &split(words),
        "text only, texts only, sms only, whatsapp only, no calls, not for calls, minicom only, textphone only",
    )
}

/// The words in lower case, without what stands between them.
fn split(words: &str) -> Vec<String> {
    let plain = words.to_lowercase().replace('\u{2019}', "'");
    let words = plain.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn has(words: &[String], phrases: &str) -> bool {
    let words = format!(" {} ", words.join(" "));
    phrases.split(", ").any(|phrase| words.contains(&format!(" {phrase} ")))
}

fn is_one(word: &str, known: &str) -> bool {
    known.split(", ").any(|known| !known.is_empty() && (word == known || word.strip_suffix('s') == Some(known)))
}

/// Whether a word stands there and is not about hours, as in "closed on Fridays".
fn says(words: &[String], said: &str) -> bool {
    words.iter().enumerate().any(|(place, word)| {
        let behind = words.iter().skip(place + 1).find(|word| !is_one(word, BETWEEN));
        let before = place.checked_sub(1).and_then(|before| words.get(before)).filter(|_| said == "closed");
        word == said && ![behind, before].into_iter().flatten().any(|word| is_one(word, TIMES) || is_one(word, DAYS))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_more_is_told_from_what_is_closed_at_times() {
        for words in [
            "Number no longer in use",
            "Discontinued March 2026",
            "Closed",
            "Service closed March 2026",
            "Ceased",
            "This number has been replaced",
            "Team disbanded 2025",
            "DO NOT USE",
            "New number from 1 Sept: 01632 960409",
        ] {
            assert!(is_gone(words), "{words}");
        }
        for words in ["Closed on Fridays", "closed for lunch", "Sat closed", "Closed bank holidays", "Ask for Sue", ""]
        {
            assert!(!is_gone(words), "{words}");
        }
        for cell in [
            "Do not use 01632 960217",
            "Old no. 01632 960215 new no. 01632 960216",
            "01632 960435 not 01632 960436",
            "01632 960218 (formerly 01632 960219)",
            "01632 960218 (was 01632 960219)",
            "01632 960416 CLOSED",
            "01632 960524 (now 01632 960525)",
            "01632 960526 (changing to 01632 960527 in June)",
        ] {
            assert!(is_gone_number(cell), "{cell}");
        }
        for cell in ["01632 960214 ask for Sue (not Fridays)", "01632 960214 (new referrals)", "01632 960214"] {
            assert!(!is_gone_number(cell), "{cell}");
        }
    }

    #[test]
    fn an_exception_beside_hours_is_seen() {
        for words in ["Not Fridays", "Closed on Weds", "Term time only", "Not available at weekends"] {
            assert!(is_exception(words), "{words}");
        }
        for words in ["Ask for the duty worker", "Drop in at lunch", "Not an emergency line"] {
            assert!(!is_exception(words), "{words}");
        }
    }

    #[test]
    fn what_is_not_for_the_public_is_known_in_any_words() {
        for words in [
            "FOR STAFF USE ONLY",
            "Do not give this number to families",
            "Please don\u{2019}t pass on to parents",
            "do not pass on",
            "Staff only - not for publication",
            "Not for public use",
            "Ex-directory",
        ] {
            assert!(is_private(words), "{words}");
        }
        assert!(is_internal("Internal - ring reception"));
        for words in ["For professionals only", "01632 960428 (staff only)", "Professionals' line: schools only"] {
            assert!(is_staff_only(words) && !is_private(words), "{words}");
        }
        assert!(!is_staff_only("Ask the staff for the duty worker") && !is_private("Ask for the duty worker"));
    }
}
