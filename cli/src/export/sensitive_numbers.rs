//! The numbers that phone apps keep out of their list of calls: the British part of `sensitive_pn.xml`, as LineageOS reads it.
//!
//! The app also shows every number of that file in a list of helplines, under its name and with a button to call. So every number has a
//! name, and the name says where it is not to be called: an old number, a number for texts.

use helplines::check::{Verdict, VerdictKind};
use helplines::{ChannelKind, Concern, Contact, DATA_VERSION, Directory};

use super::concerns::Concerns;

/// The mobile country codes of the United Kingdom.
const NETWORK: &str = "234,235";

/// The categories that the app has words for, in its languages.
const CATEGORIES: [(Concern, &str); 26] = [
    (Concern::ChildSafety, "children"),
    (Concern::ChildSexualAbuse, "sexual abuse"),
    (Concern::OnlineChildSexualAbuse, "sexual abuse"),
    (Concern::ChildExploitation, "children"),
    (Concern::Bullying, "children"),
    (Concern::NonRecentAbuse, "abuse"),
    (Concern::InstitutionalAbuse, "abuse"),
    (Concern::DomesticAbuse, "domestic violence"),
    (Concern::EconomicAbuse, "domestic violence"),
    (Concern::SexualViolence, "sexual assault"),
    (Concern::Stalking, "violence"),
    (Concern::HonourBasedAbuse, "violence"),
    (Concern::ForcedMarriage, "violence"),
    (Concern::FemaleGenitalMutilation, "abuse"),
    (Concern::ModernSlavery, "human trafficking"),
    (Concern::AdultAtRisk, "abuse"),
    (Concern::ElderAbuse, "senior"),
    (Concern::HateCrime, "discrimination"),
    (Concern::SuicidalThoughts, "suicide"),
    (Concern::SelfHarm, "mental health"),
    (Concern::MentalHealth, "mental health"),
    (Concern::EatingDisorder, "mental health"),
    (Concern::SubstanceUse, "drugs"),
    (Concern::CrimeInformation, "crime"),
    (Concern::VictimOfCrime, "crime victims"),
    (Concern::Parenting, "parents"),
];

pub fn write(directory: &Directory) -> String {
    let mut numbers = directory.sensitive_numbers();
    // The order that the file asks for.
    numbers.sort_by_key(|number| (number.len(), *number));
    let concerns = Concerns::new(directory);
    let items: String = numbers.iter().map(|number| item(directory, &concerns, number)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- UK numbers that give away who called, by helplines (data of {}). The facts come from public pages. No number was called.\n     \
         A number that is not here may give somebody away too, and a phone company's bill still shows the call. -->\n\
         <sensitivePNS>\n    <!--United Kingdom-->\n    <sensitivePN network=\"{NETWORK}\">\n{items}    </sensitivePN>\n</sensitivePNS>\n",
        DATA_VERSION.words(),
    )
}

/// A number, in the digits that are dialled inside the UK: the app compares them from the end, so that it knows `+44` too.
fn item(directory: &Directory, concerns: &Concerns<'_>, number: &str) -> String {
    let verdict = directory.by_number(number);
    let holders = holders(&verdict);
    let first = holders.first();
    let categories = first.map(|contact| categories(concerns, contact)).unwrap_or_default();
    let elements = [
        ("number", number.to_owned()),
        ("name", name(&verdict, &holders, number)),
        ("categories", categories),
        ("organization", first.map(|contact| contact.organisation().to_owned()).unwrap_or_default()),
        ("website", first.and_then(|contact| contact.website()).unwrap_or_default().to_owned()),
    ];
    let written = elements.iter().filter(|(_, text)| !text.is_empty());
    let written = written.map(|(element, text)| format!("            <{element}>{}</{element}>\n", escaped(text)));
    format!("        <item>\n{}        </item>\n", written.collect::<String>())
}

/// Who has the number; of one that an overlay hid, who had it.
fn holders<'d>(verdict: &Verdict<'d>) -> Vec<&'d Contact> {
    let contacts: Vec<&Contact> = verdict.contacts().collect();
    if verdict.kind() == VerdictKind::Current && contacts.is_empty() {
        return verdict.hidden().filter_map(helplines::contact).collect();
    }
    contacts
}

/// What the app shows; it takes an upright bar for the end of a name.
fn name(verdict: &Verdict<'_>, holders: &[&Contact], number: &str) -> String {
    let name = match verdict.retired() {
        Some(entry) => {
            let wrong = if verdict.kind() == VerdictKind::Misprint { "a misprint" } else { "out of date" };
            let instead = verdict.replacement().map(|number| format!(". Use {number}")).unwrap_or_default();
            format!("Do not call: {wrong}, {}{instead}", entry.was())
        }
        None if holders.is_empty() => verdict.hidden().collect::<Vec<_>>().join(", "),
        None => {
            let names: Vec<&str> = holders.iter().map(|contact| contact.name()).collect();
            format!("{}{}", names.join(", "), use_of(holders, number))
        }
    };
    name.replace('|', "/")
}

/// What to know before the button is pressed, of a number that is not for calls by voice.
fn use_of(holders: &[&Contact], number: &str) -> &'static str {
    let home = |dialled: &str| dialled.strip_prefix("+44").map_or(dialled.to_owned(), |rest| format!("0{rest}"));
    let channels = holders.iter().flat_map(|contact| contact.channels());
    let own = channels.filter(|channel| channel.dial().is_some_and(|dialled| home(dialled) == number));
    let kinds: Vec<ChannelKind> = own.map(|channel| channel.kind()).collect();
    let all = |kind: &[ChannelKind]| !kinds.is_empty() && kinds.iter().all(|own| kind.contains(own));
    if all(&[ChannelKind::Textphone]) {
        " (textphone)"
    } else if all(&[ChannelKind::Sms]) {
        " (text only, do not call)"
    } else if all(&[ChannelKind::Sms, ChannelKind::Whatsapp]) {
        " (messages only, do not call)"
    } else {
        ""
    }
}

/// The app's words for what a contact is given for, each once.
fn categories(concerns: &Concerns<'_>, contact: &Contact) -> String {
    let word = |concern: Concern| CATEGORIES.iter().find(|(known, _)| *known == concern).map(|(_, word)| *word);
    let mut words: Vec<&str> = concerns.that_lead_to(contact).filter_map(|entry| word(entry.concern())).collect();
    words.sort_unstable();
    words.dedup();
    words.join("|")
}

/// A text between tags. Control characters have no place in XML.
fn escaped(text: &str) -> String {
    let shown = text.chars().filter(|letter| !letter.is_control()).collect::<String>();
    shown.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_no_tag() {
        assert_eq!(escaped("A & B</name>\u{1b}"), "A &amp; B&lt;/name&gt;");
    }
}
