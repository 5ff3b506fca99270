//! Cards for an address book: vCard 4.0 (RFC 6350), one a contact.

use helplines::number::Cost;
use helplines::time::Hours;
use helplines::{Channel, ChannelKind, Contact};

use super::{identity, language};

/// Longest line, in bytes, without its end.
const LINE: usize = 75;

pub fn write(contacts: &[&Contact]) -> String {
    contacts.iter().map(|contact| card(contact)).collect()
}

fn card(contact: &Contact) -> String {
    let mut card = Card::default();
    card.line("BEGIN", "VCARD");
    card.line("VERSION", "4.0");
    card.text("PRODID", concat!("-//helplines//helplines ", env!("CARGO_PKG_VERSION"), "//EN"));
    card.line("UID", &identity::of_contact(contact).urn().to_string());
    card.line("REV", &format!("{}T000000Z", contact.checked().to_string().replace('-', "")));
    card.line("KIND", "org");
    card.text("FN", contact.name());
    card.text("ORG", contact.organisation());
    let properties = contact.channels().filter_map(|channel| Some((property(&channel)?, label(&channel))));
    for (place, ((name, value), label)) in properties.enumerate() {
        let (item, preferred) = (place + 1, if place == 0 { ";PREF=1" } else { "" });
        card.line(&format!("item{item}.{name}{preferred}"), &value);
        // Address books show this beside the number, and not the TYPE: nobody should call a number for texts.
        card.text(&format!("item{item}.X-ABLabel"), &label);
    }
    if let Some(website) = contact.website() {
        card.line("URL", website);
    }
    for language in language::of_contact(contact) {
        card.line("LANG", language.code);
    }
    card.text("NOTE", &note(contact));
    card.line("END", "VCARD");
    card.0
}

/// A property and its value, by which a channel is reached; an app has only a name.
fn property(channel: &Channel<'_>) -> Option<(&'static str, String)> {
    Some(match channel.kind() {
        ChannelKind::Phone | ChannelKind::PhoneFromAbroad => match international(channel) {
            Some(link) => ("TEL;VALUE=uri;TYPE=voice", link.to_owned()),
            None => ("TEL;VALUE=text;TYPE=voice", escaped(channel.value())),
        },
        ChannelKind::Textphone => match international(channel) {
            Some(link) => ("TEL;VALUE=uri;TYPE=textphone", link.to_owned()),
            None => ("TEL;VALUE=text;TYPE=textphone", escaped(channel.value())),
        },
        ChannelKind::Sms => ("TEL;VALUE=text;TYPE=text", escaped(channel.value())),
        ChannelKind::Email => ("EMAIL", escaped(channel.value())),
        _ => ("URL", channel.link()?.to_owned()),
    })
}

/// The link of a number that has an international form. A short code has none, and `tel:999` is no whole URI (RFC 3966).
fn international<'a>(channel: &Channel<'a>) -> Option<&'a str> {
    channel.link().filter(|link| link.starts_with("tel:+"))
}

/// What to show beside the number or address.
fn label(channel: &Channel<'_>) -> String {
    let mut label = match (channel.kind(), channel.keyword()) {
        (ChannelKind::Sms, Some(word)) => format!("Text only, begin with {word}"),
        (ChannelKind::Sms, None) => "Text only".to_owned(),
        (kind, _) => kind.label().to_owned(),
    };
    if let Some(then) = channel.then() {
        label += &format!(", {then}");
    }
    // Of numbers for places of their own, the note says which.
    if let Some(place) = channel.note().filter(|_| channel.local()).and_then(|note| note.split('.').next()) {
        label += &format!(", {place}");
    }
    label + &nations(channel)
}

/// The nations that a channel is for, where they are not all those of its contact.
fn nations(channel: &Channel<'_>) -> String {
    let names: Vec<&str> = channel.nations().iter().map(|nation| nation.name()).collect();
    if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) }
}

/// What there is no property for, a line each.
fn note(contact: &Contact) -> String {
    let mut lines = vec![contact.about().to_owned(), format!("Who it is for: {}", contact.who_for())];
    lines.extend(contact.channels().filter_map(|channel| how(&channel)));
    lines.extend(contact.anonymity().map(|anonymity| format!("{}.", anonymity.label())));
    lines.extend([contact.confidentiality(), contact.hidden_on_bill()].into_iter().flatten().map(str::to_owned));
    lines.extend(contact.languages().map(|languages| format!("Languages: {languages}.")));
    let checked = contact.checked().words();
    lines.push(format!("Compared with public pages on {checked}. No number was called."));
    lines.push("If somebody is in danger now, call 999.".to_owned());
    lines.join("\n")
}

/// What it costs and when it is open, in a line that begins with the number; an address has a property of its own, and no line where
/// nothing is to be said.
fn how(channel: &Channel<'_>) -> Option<String> {
    let number = match (channel.kind(), channel.keyword()) {
        (_, Some(word)) => Some(format!("{word} to {}", channel.value())),
        (ChannelKind::App, None) => Some(channel.value().to_owned()),
        (_, None) => channel.dial().map(|_| channel.value().to_owned()),
    };
    let number = number.map(|number| match channel.then() {
        Some(then) => format!("{number}, {then}."),
        None => format!("{number}."),
    });
    let said = [number, cost(channel).map(str::to_owned), hours(channel), channel.note().map(str::to_owned)];
    let said = said.into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!said.is_empty()).then(|| format!("{}{}: {said}", channel.kind().label(), nations(channel)))
}

fn cost(channel: &Channel<'_>) -> Option<&'static str> {
    match (channel.cost(), channel.kind()) {
        (Cost::Free, _) => Some("Free."),
        (Cost::Standard, ChannelKind::Sms) => Some("Costs the same as other texts."),
        (Cost::Standard, _) => Some("Costs the same as an 01 or 02 number."),
        (Cost::International, _) => Some("Your provider sets the price."),
        (_, ChannelKind::Sms) => Some("Your network may charge for texts."),
        _ => None,
    }
}

/// When somebody answers; of a page or a mailbox that is not asked.
fn hours(channel: &Channel<'_>) -> Option<String> {
    let waits = matches!(channel.kind(), ChannelKind::Email | ChannelKind::Form | ChannelKind::App);
    match channel.hours() {
        Hours::Unknown if waits => None,
        Hours::Unknown => Some("Opening hours not known.".to_owned()),
        hours => Some(format!("Open {}.", hours.words())),
    }
}

/// A card while it is written: lines of at most [`LINE`] bytes, each with CRLF at its end.
#[derive(Default)]
struct Card(String);

impl Card {
    fn text(&mut self, name: &str, text: &str) {
        self.line(name, &escaped(text));
    }

    /// A longer line goes on behind a line break and a space; no letter is split.
    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if length + letter.len_utf8() > LINE {
                self.0 += "\r\n ";
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0 += "\r\n";
    }
}

/// A text as a value (RFC 6350, section 3.4). Other control characters have no place in a card.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => escaped += "\\n",
            '\\' | ',' | ';' => escaped.extend(['\\', letter]),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_goes_on_and_no_letter_is_split() {
        let mut card = Card::default();
        card.text("NOTE", &"é\n".repeat(60));
        let lines: Vec<&str> = card.0.split_terminator("\r\n").collect();
        assert!(lines.len() > 2 && lines.iter().all(|line| line.len() <= LINE), "{lines:?}");
        assert!(lines.iter().skip(1).all(|line| line.starts_with(' ')));
        assert_eq!(lines.join("").replace(' ', ""), format!("NOTE:{}", "é\\n".repeat(60)));
    }

    #[test]
    fn what_ends_a_value_or_a_line_is_escaped() {
        assert_eq!(escaped("a;b, c\\\r\nEND:VCARD\u{1b}"), "a\\;b\\, c\\\\\\nEND:VCARD");
    }
}
