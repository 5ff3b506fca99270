//! Words around a number that say whether it is one, whose it is, and what is claimed of it.
//!
//! Every list is in order, for [`is_one_of`] to search it. Its lines are filled by hand: one word a line would be a thousand.

use core::cmp::Ordering;

/// Whether a word is one of these, whatever its case.
#[inline]
pub(crate) fn is_one_of(word: &str, words: &[&str]) -> bool {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    let order = |known: &&str| -> Ordering { known.bytes().cmp(word.bytes().map(lower)) };
    words.binary_search_by(order).is_ok()
}

/// Whether a text begins with one of these phrases, whatever its case.
#[inline]
pub(crate) fn begins_with_one_of(text: &[u8], phrases: &[&str]) -> bool {
    let Some(first) = text.first().map(u8::to_ascii_lowercase) else { return false };
    let start = phrases.partition_point(|phrase| phrase.as_bytes().first().is_some_and(|begin| *begin < first));
    let rest = phrases.get(start..).unwrap_or_default().iter().map(|phrase| phrase.as_bytes());
    let mut alike = rest.take_while(|phrase| phrase.first() == Some(&first));
    alike.any(|phrase| text.get(..phrase.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(phrase)))
}

/// Whether all words of a name are ordinary ones.
#[inline]
pub(crate) fn is_ordinary(name: &str) -> bool {
    let mut words = name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| is_one_of(word, ORDINARY))
}

/// Words right before a short code that make a call or a message of it, in English and Welsh.
pub(crate) const CALLING: &[&str] = &[
    "ambulance", "argyfwng", "call", "called", "calling", "calls", "callto", "contact", "contacting", "cysylltwch",
    "deialu", "deialwch", "dial", "dialled", "dialling", "dials", "emergency", "ffonia", "ffonio", "ffoniwch",
    "ffôn", "freephone", "galw", "galwch", "gysylltu", "heddlu", "helpline", "helplines", "hotline", "hotlines",
    "line", "lines", "llinell", "message", "mobile", "neges", "nhs", "number", "numbers", "phone", "phoned",
    "phones", "phoning", "police", "rang", "rhif", "ring", "ringing", "rings", "samaritans", "services",
    "shortcode", "sms", "smsto", "tecst", "tecstio", "tecstiwch", "tel", "telephone", "text", "texted", "texting",
    "textphone", "texts", "try", "txt", "urgent",
];

/// Words that lead on to a short code where one of the words above stands shortly before them.
pub(crate) const LEADING: &[&str] = &[
    "a", "am", "and", "ar", "at", "by", "code", "ddim", "for", "free", "i", "in", "is", "neu", "number", "on", "or",
    "relay", "the", "to", "uk", "under", "using", "via", "with", "y", "yn",
];

/// Words that may follow a short code. A word that it could count, as in "101 Dalmatians", is not here.
pub(crate) const FOLLOWING: &[&str] = &[
    "a", "ac", "after", "all", "am", "an", "and", "anonymously", "any", "anytime", "ar", "are", "around", "as",
    "ask", "asking", "at", "available", "because", "before", "between", "but", "by", "call", "can", "childline",
    "day", "each", "either", "emergency", "every", "first", "for", "free", "from", "helpline", "hours", "i", "if",
    "immediately", "in", "instead", "is", "it", "its", "mental", "n", "neu", "nhs", "non", "now", "on", "option",
    "or", "os", "out", "please", "police", "press", "rather", "respectively", "samaritans", "service", "shout",
    "so", "somebody", "someone", "straight", "straightaway", "text", "the", "then", "they", "throughout", "to",
    "today", "tonight", "u", "unless", "until", "ur", "via", "we", "whatever", "when", "whenever", "where", "which",
    "who", "will", "with", "without", "x", "xx", "yn", "you", "your",
];

/// Words before a figure that is the number of something else.
pub(crate) const NUMBERED: &[&str] = &[
    "account", "acct", "barcode", "booking", "build", "card", "case", "crn", "docket", "ean", "hash", "iban", "id",
    "invoice", "isbn", "issn", "order", "policy", "ref", "reference", "serial", "sku", "sort", "ticket", "tracking",
    "upc", "urn", "uuid", "vat", "version",
];

/// Words of a key, a header or a label that make a number to ring or to text of its value.
pub(crate) const KEYS: &[&str] = &[
    "call", "calls", "contact", "contacts", "crisis", "cyswllt", "dial", "emergency", "ffôn", "freephone",
    "helpline", "helplines", "hotline", "hotlines", "landline", "line", "lines", "llinell", "mobile", "num", "number",
    "numbers", "phone", "phonenumber", "phones", "rhif", "ring", "shortcode", "sms", "smsto", "tecst", "tel",
    "telefon", "telephone", "telephones", "telno", "text", "textline", "textphone", "texts", "txt", "whatsapp",
];

/// Words of a key or a header that make a count or a mark of its value.
pub(crate) const NOT_KEYS: &[&str] = &[
    "age", "amount", "box", "budget", "center", "centre", "cost", "count", "delay", "duration", "error", "exit",
    "height", "http", "id", "ids", "index", "length", "likes", "limit", "max", "members", "min", "offset", "order",
    "page", "pages", "percent", "port", "position", "postcode", "price", "qty", "quantity", "rank", "rate", "room",
    "row", "salary", "score", "size", "status", "timeout", "total", "users", "version", "views", "visitors",
    "votes", "weight", "width", "year", "zip",
];

/// Words that may stand between a service and its number.
pub(crate) const REACHING: &[&str] = &[
    "a", "about", "above", "advice", "all", "also", "always", "am", "and", "anonymous", "anonymously", "answer",
    "answered", "any", "anybody", "anyone", "anything", "anytime", "anywhere", "ar", "are", "around", "at",
    "available", "be", "been", "being", "below", "by", "call", "called", "calling", "calls", "can", "charge",
    "charity", "chat", "clock", "code", "confidence", "confidential", "confidentially", "contact", "contactable",
    "contacted", "contacting", "content", "counsellor", "counsellors", "crisis", "currently", "d", "daily", "day",
    "days", "ddim", "dedicated", "description", "detail", "details", "dial", "dialling", "did", "direct",
    "directly", "do", "does", "done", "e", "easily", "eight", "eleven", "email", "emergency", "emotional",
    "england", "enquiries", "entry", "every", "everybody", "everyday", "everyone", "ffonio", "ffoniwch", "ffôn", "first", "five",
    "following", "for", "four", "free", "freecall", "freefone", "freephone", "fri", "friday", "from", "galwch",
    "general", "get", "gets", "getting", "give", "gives", "giving", "gymorth", "had", "handy", "has", "have",
    "health", "hear", "help", "helping", "helpline", "helplines", "helps", "her", "here", "heres", "him", "his",
    "hotline", "hotlines", "hour", "hours", "hr", "href", "hrs", "i", "in", "info", "information", "instead", "is",
    "it", "item", "its", "just", "keep", "key", "kind", "label", "landline", "landlines", "led", "line", "lines",
    "link", "listed", "listen", "listening", "listens", "ll", "llinell", "local", "m", "mail", "main", "manned",
    "may", "medical", "mental", "message", "messages", "midnight", "might", "mobile", "mobiles", "mon", "monday",
    "must", "n", "name", "naming", "national", "need", "needs", "new", "next", "night", "nine", "no", "non", "noon",
    "nos", "not", "note", "now", "num", "number", "numbers", "nurse", "of", "offer", "offering", "offers", "office",
    "official", "on", "one", "online", "only", "open", "operate", "operates", "option", "or", "org", "organisation",
    "organization", "our", "out", "people", "phone", "phones", "please", "pm", "press", "privately", "provide",
    "provider", "provides", "providing", "published", "quickly", "re", "reach", "reachable", "reached", "resource",
    "rhif", "ring", "ringing", "round", "run", "rung", "runs", "s", "safely", "sat", "saturday", "save", "saved",
    "scotland", "second", "secondly", "secure", "send", "service", "services", "seven", "she", "shortcode",
    "should", "simply", "six", "sms", "so", "someone", "speak", "staffed", "still", "straight", "straightaway",
    "sun", "sunday", "support", "supporting", "supports", "t", "take", "takes", "taking", "talk", "talking",
    "talks", "team", "tecstiwch", "tel", "telephone", "tell", "ten", "text", "texting", "textphone", "that", "the",
    "their", "them", "then", "there", "they", "this", "three", "through", "thu", "thursday", "till", "time",
    "times", "title", "to", "today", "toll", "too", "touch", "trained", "tue", "tuesday", "twelve", "two", "txt",
    "type", "uk", "under", "until", "urgent", "url", "us", "use", "used", "using", "value", "ve", "via",
    "volunteers", "wales", "want", "we", "web", "website", "wed", "wednesday", "week", "weekdays", "welcome",
    "welsh", "whatever", "whatsapp", "whenever", "wherever", "which", "who", "whose", "will", "with", "without",
    "word", "work", "works", "would", "www", "y", "yes", "yn", "you", "your", "yours",
];

/// Words that may stand between a number and the service that has it.
pub(crate) const AFTER: &[&str] = &[
    "a", "an", "and", "answers", "ar", "are", "ask", "at", "belongs", "by", "call", "connect", "connects",
    "contact", "cysylltu", "dial", "dials", "direct", "directly", "for", "free", "from", "gael", "get", "gets",
    "give", "gives", "goes", "gyfer", "helpline", "hold", "hotline", "how", "i", "into", "is", "line", "ll", "name",
    "number", "of", "on", "or", "our", "people", "put", "puts", "reach", "reached", "reaches", "ring", "rings",
    "run", "s", "service", "siarad", "someone", "speak", "straight", "take", "takes", "talk", "team", "text",
    "texts", "that", "the", "their", "them", "this", "through", "title", "to", "using", "where", "which", "who",
    "will", "with", "y", "you", "your", "yr", "â",
];

/// Words for somebody else, or for another case, whose number stands behind them.
pub(crate) const OTHERS: &[&str] = &[
    "academy", "admin", "adult", "adults", "bank", "branch", "carer", "carers", "children", "church", "clerk",
    "club", "coach", "colleagues", "college", "constable", "coordinator", "council", "councils", "dentist",
    "deputy", "designated", "director", "doctor", "donate", "donation", "donations", "dsl", "else", "emergencies",
    "fundraise", "fundraising", "governor", "gp", "gps", "headteacher", "hospital", "hr", "if", "journalist",
    "leader", "manager", "mash", "mayor", "media", "neighbour", "office", "officer", "officers", "otherwise",
    "parent", "parents", "pastor", "press", "principal", "pupil", "pupils", "reception", "receptionist", "school",
    "schools", "secretary", "shop", "solicitor", "staff", "student", "students", "surgery", "teacher", "teachers",
    "tutor", "university", "unless", "vicar", "warden", "welfare", "when", "whereas", "while",
];

/// Words between a service and who runs it, or what it was called: what stands before them is the one that is meant.
pub(crate) const ATTRIBUTES: &[&str] = &[
    "by", "formerly", "of", "once", "operated", "owned", "part", "previously", "provided", "ran", "run", "was",
];

/// Words that say of what stands near by that it is out of date, in English and Welsh.
pub(crate) const EXPLAINING: &[&str] = &[
    "(was", "any more", "became", "been called", "been closed", "been replaced", "been retired", "changed from",
    "changed its name", "changed to", "closed for good", "closed in", "closed years", "closed;", "dead number",
    "defunct", "discontinued", "do not call", "do not print", "do not tell", "do not use", "do not write",
    "does not work", "doesn't work", "don't print", "don't use", "don't write", "don’t use", "former", "formerly",
    "gynt", "has become", "has closed", "has ended", "has gone", "instead of", "is dead", "is now", "is now report",
    "is retired", "legacy", "misprint", "moved to", "must not be", "name was changed", "never use", "nid ydy", "nid yw",
    "no longer", "no longer works", "nobody answers", "not in service", "not in use", "now called", "now closed",
    "now known", "now uses", "nowadays", "obsolete", "old cards", "old code", "old directories", "old leaflets",
    "old line", "old lists", "old name", "old number", "old one", "old pages", "old posters", "old text",
    "older copies", "older leaflets", "older lists", "older pages", "older posters", "once called", "once known",
    "out of date", "out of use", "outdated", "previous number", "previously", "ran until", "rebranded", "renamed",
    "replaced", "replaces", "should be corrected", "shut down", "shut years", "still gives", "still had",
    "still listed", "still lists", "still printed", "still said", "still says", "still show", "still shows",
    "stop giving", "stop offering", "stop printing", "stop using", "stopped working", "superseded", "switched off",
    "taken over from", "the old", "these days", "took over from", "until the name", "used to", "used to be",
    "was called", "was closed", "was retired", "was shut", "was the", "wedi cau", "wedi newid", "went by",
    "withdrawn",
];

/// What may be claimed of a number: all that the next three say.
pub(crate) const CLAIMS: &[&str] = &[
    "10p per", "15p", "24 hour", "24 hours a day", "24 hrs", "24-hour", "24/7", "24hr", "365 days", "5p per",
    "around the clock", "call free on", "calls are charged", "calls are free", "calls cost", "costs 15p",
    "day and night", "day or night", "free call", "free from all phones", "free from landlines", "free to call",
    "freefone", "freephone", "lo-call", "local call rate", "local rate", "national rate", "p a minute",
    "p per minute", "p/min", "premium rate", "round the clock", "standard rate",
];

/// Words that send a message to a number.
pub(crate) const TEXTING: &[&str] = &[
    "message", "sms", "tecst", "tecstio", "tecstiwch", "text", "texting", "texts", "txt",
];

/// Words that call a number.
pub(crate) const DIALLING: &[&str] = &[
    "call", "calling", "calls", "deialwch", "dial", "dialling", "ffonio", "ffoniwch", "galwch", "phone", "phones",
    "phoning", "ring", "ringing", "rings", "telephone",
];

/// Words that say that a call costs something.
pub(crate) const COSTLY: &[&str] = &[
    "10p per", "15p", "5p per", "calls are charged", "calls cost", "costs 15p", "lo-call", "local call rate",
    "local rate", "national rate", "p a minute", "p per minute", "p/min", "premium rate", "standard rate",
];

/// Words that say that a call is free, and not only the advice.
pub(crate) const FREE: &[&str] = &[
    "call free on", "calls are free", "free call", "free from all phones", "free from landlines", "free to call",
    "freefone", "freephone",
];

/// Words that say that a line is open at all hours.
pub(crate) const ALWAYS: &[&str] = &[
    "24 hour", "24 hours a day", "24 hrs", "24-hour", "24/7", "24hr", "365 days", "around the clock",
    "day and night", "day or night", "round the clock",
];

/// Words before somebody else who are only said to be whom a service is for.
pub(crate) const ABOUT_OTHERS: &[&str] = &[
    "advises", "among", "any", "anyone", "as", "by", "for", "from", "help", "helps", "in", "of", "support",
    "supports", "to", "which", "who", "whom", "whose", "with",
];

/// Words behind ordinary words in capitals that make no name of them: "Mind you".
pub(crate) const NO_NAME: &[&str] = &[
    "a", "all", "an", "each", "her", "his", "how", "if", "it", "me", "my", "ones", "others", "our", "ours", "out",
    "that", "the", "their", "them", "this", "up", "what", "you", "your", "yours", "yourself",
];

/// Words that are not names of services alone.
pub(crate) const ORDINARY: &[&str] = &[
    "a", "act", "action", "active", "advice", "age", "and", "anti", "ask", "at", "bank", "beat", "bliss", "breathe",
    "breathing", "bridge", "bright", "broken", "call", "calm", "care", "carers", "change", "child", "children",
    "choice", "citizens", "clean", "combat", "compass", "compassionate", "connect", "connected", "contact",
    "content", "crisis", "cry", "difference", "down", "early", "emergency", "environment", "exploitation",
    "families", "family", "fearless", "for", "frank", "fraud", "free", "friends", "gateway", "get", "give", "grief",
    "hand", "harmful", "haven", "headway", "hear", "help", "helpline", "here", "home", "homes", "hope", "hot",
    "hourglass", "housing", "in", "it", "its", "lifeline", "line", "live", "lives", "living", "local", "mind",
    "missing", "modern", "national", "nest", "new", "nexus", "now", "of", "on", "online", "our", "parent",
    "parents", "people", "phoenix", "phone", "place", "posh", "prevent", "project", "protect", "rainbow", "reach",
    "refuge", "relate", "relay", "relief", "remove", "report", "respect", "respond", "rethink", "reunite", "rights",
    "rowan", "safe", "safer", "samaritan", "sands", "sane", "scope", "see", "sense", "services", "shelter", "shout",
    "silver", "sky", "slavery", "space", "spaces", "spark", "speak", "stalking", "stop", "support", "switchboard",
    "take", "talk", "tara", "text", "the", "there", "they", "together", "true", "trust", "turn", "unseen", "up",
    "us", "victim", "vision", "voice", "way", "we", "winston", "with", "women", "work", "working", "you", "young",
    "your", "youth",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_in_order_and_says_nothing_twice() {
        for words in [
            CALLING, LEADING, FOLLOWING, NUMBERED, KEYS, NOT_KEYS, REACHING, AFTER, OTHERS, ATTRIBUTES, EXPLAINING, CLAIMS, COSTLY, FREE, ALWAYS,
            TEXTING, DIALLING,
            ABOUT_OTHERS, NO_NAME, ORDINARY,
        ] {
            assert!(words.is_sorted_by(|a, b| a < b), "{words:?}");
        }
    }

    #[test]
    fn a_word_is_found_whatever_its_case() {
        assert!(is_one_of("Call", CALLING) && is_one_of("FFONIWCH", CALLING) && is_one_of("ffôn", CALLING));
        assert!(!is_one_of("cal", CALLING) && !is_one_of("", CALLING));
        assert!(is_ordinary("Stop It Now") && !is_ordinary("Childline") && !is_ordinary("Crimestoppers Trust"));
    }
}
