//! The words of an answer, to compare what different views say.

/// The words with one space between them.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of plain text, without the lines under headings, the marks of lists, and the addresses that other views have in
/// their links.
pub fn words_of_text(text: &str) -> String {
    let is_rule =
        |line: &&str| !line.is_empty() && (line.bytes().all(|b| b == b'=') || line.bytes().all(|b| b == b'-'));
    let lines = text.lines().filter(|line| !is_rule(line)).map(|line| line.strip_prefix("- ").unwrap_or(line));
    without_addresses(&squeezed(&lines.collect::<Vec<_>>().join("\n")))
}

/// Text without " at https://..." and " (https://...)".
pub fn without_addresses(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    let first = |rest: &str| [" at https://", " (https://"].iter().filter_map(|mark| rest.find(mark)).min();
    while let Some(place) = first(rest) {
        let bracket = rest[place..].starts_with(" (");
        words += &rest[..place];
        rest = &rest[place + 4..];
        let end = rest.find(' ').unwrap_or(rest.len());
        let address = rest[..end].trim_end_matches(['.', ',', ';']);
        // What stands behind the bracket is no part of the address.
        let address = if bracket { &address[..address.rfind(')').map_or(0, |at| at + 1)] } else { address };
        rest = &rest[address.len()..];
    }
    words + rest
}
