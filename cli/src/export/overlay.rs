//! A file to start an overlay from: contacts as they stand, to be corrected, or an example to be filled in.

use std::fmt::Display;

use helplines::directory::Source;
use helplines::number::Cost;
use helplines::time::Hours;
use helplines::{Channel, ChannelKind, Contact};
use toml_edit::{Array, Value};

/// Numbers that no overlay may have, so that nobody can change them.
const EMERGENCY: [&str; 3] = ["999", "112", "18000"];

/// What there is to start from where no contact was chosen.
pub const TEMPLATE: &str = r#"# Contacts of your own, on top of the directory of helplines.
#
# 1. Take the # away in front of the lines that have no space behind it, and write what is true of your own service between the
#    quotation marks. Anytown is made up, and nobody answers its number.
# 2. helplines overlay check FILE    says whether the file is accepted, and what is wrong with it if not.
# 3. helplines advise WORDS --overlay FILE    shows what people will read. --overlay works with every subcommand.
#
# Ring each number before you let the file in. Nobody can change 999.
# To correct a contact of the directory today, write it out: helplines export --format overlay --contact ID

#[[contact]]
# Lower-case words joined by hyphens. Keep it for ever.
#id = "anytown-front-door"
#name = "Anytown children's front door"
#organisation = "Anytown Council"
# How a sentence names it: call ... on 01632 960111.
#mention = "the Anytown children's team"
# For the person who calls: whole sentences, no numbers.
#about = "Social workers who decide with you what happens next when you worry about a child."
#who_for = "Anyone worried about a child in Anytown."
# true for a public body that must act: a council, the police, the NHS.
#statutory = true
# Whom it can help: child, adult, worried, own-behaviour, family-of-offender, professional.
#audiences = ["worried", "professional"]
# england, wales, scotland, northern-ireland; areas are places inside them, and may be left out.
#nations = ["england"]
#areas = ["Anytown"]
# The day on which you last checked all of it, best by ringing.
#checked = "2026-11-21"

# Best first: phone, textphone, sms, whatsapp, webchat, email, form, bsl, app. PH is bank holidays. Not sure of the hours? Leave them out.
#[[contact.channel]]
#kind = "phone"
#value = "01632 960111"
#hours = "Mo-Fr 08:30-17:00; PH off"
#note = "Ask for the duty social worker."

# How you know it: operator is the service's own word for it.
#[[contact.source]]
#grade = "operator"
#seen = "2026-11"
#supports = ["number", "hours", "service"]

# Where it stands among the contacts for a concern: first, last, or after = "the id of another".
#[[place]]
#concern = "child-safety"
#contact = "anytown-front-door"
#at = "first"
#audiences = ["worried", "professional"]
#why = "They know what help there is in Anytown."

# A contact of the directory that your readers should not be given.
#[[hide]]
#contact = "meic"
#reason = "It serves Wales, and Anytown is in England."
"#;

pub fn write(contacts: &[&Contact]) -> String {
    let mut file = Toml(format!(
        "# Contacts of the directory as they stand in helplines {}, to be corrected: an overlay to put on top of it.\n\
         #\n\
         # Change what is wrong, and set checked and seen to the day on which you checked it. Delete the contacts that you do not change:\n\
         # what stands here no longer follows the corrections of the directory.\n\
         # helplines overlay check FILE    says whether the file is accepted.\n",
        *crate::about::VERSION,
    ));
    for contact in contacts {
        file.0 += "\n";
        if is_emergency(contact) {
            file.0 += &format!("# {} is left out: it is reached on 999, which nobody can change.\n", contact.id());
        } else {
            file.contact(contact);
        }
    }
    file.0
}

/// Whether it is reached by a number of the emergency services, straight or by text relay.
fn is_emergency(contact: &Contact) -> bool {
    let mut numbers = contact.channels().filter_map(|channel| channel.dial());
    numbers.any(|number| EMERGENCY.contains(&number.strip_prefix("18001").unwrap_or(number)))
}

/// The text of a file, to which keys are added. What is not known or says nothing is left out.
struct Toml(String);

impl Toml {
    fn contact(&mut self, contact: &Contact) {
        self.0 += "[[contact]]\n";
        self.text("id", contact.id());
        self.put("replace", true);
        self.text("name", contact.name());
        self.text("organisation", contact.organisation());
        self.text("mention", contact.mention());
        self.list("short_names", contact.short_names());
        self.known("welsh_name", contact.welsh_name());
        self.known("website", contact.website());
        self.text("about", contact.about());
        self.text("who_for", contact.who_for());
        self.put("statutory", contact.statutory());
        self.put("sensitive", contact.sensitive());
        self.list("audiences", contact.audiences().iter());
        self.list("nations", contact.nations().iter());
        self.list("areas", contact.areas());
        self.known("anonymity", contact.anonymity());
        self.known("confidentiality", contact.confidentiality());
        self.known("hidden_on_bill", contact.hidden_on_bill());
        self.known("languages", contact.languages());
        self.list("shown_with", contact.shown_with());
        self.known("stands_in_for", contact.stands_in_for());
        self.list("shares_number_with", contact.shares_number_with());
        self.text("checked", contact.checked());
        self.list("caution", contact.caution());
        contact.channels().for_each(|channel| self.channel(&channel));
        contact.sources().for_each(|source| self.source(&source));
    }

    fn channel(&mut self, channel: &Channel<'_>) {
        let kind = channel.kind();
        // The range of a number settles what a call costs.
        let is_call = matches!(kind, ChannelKind::Phone | ChannelKind::Textphone | ChannelKind::PhoneFromAbroad);
        self.0 += "\n[[contact.channel]]\n";
        self.text("kind", kind);
        self.text("value", channel.value());
        self.known("keyword", channel.keyword());
        self.known("then", channel.then());
        self.known("hours", Some(channel.hours()).filter(|hours| *hours != Hours::Unknown));
        self.known("cost", Some(channel.cost()).filter(|cost| !is_call && *cost != Cost::Unknown));
        self.list("nations", channel.nations().iter());
        if channel.local() {
            self.put("local", true);
        }
        self.known("note", channel.note());
    }

    fn source(&mut self, source: &Source<'_>) {
        self.0 += "\n[[contact.source]]\n";
        self.known("url", source.url());
        self.text("grade", source.grade());
        self.known("seen", source.seen());
        self.list("supports", source.supports());
    }

    fn text(&mut self, key: &str, text: impl Display) {
        self.put(key, text.to_string());
    }

    fn known(&mut self, key: &str, text: Option<impl Display>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    fn list(&mut self, key: &str, items: impl Iterator<Item = impl Display>) {
        let items: Array = items.map(|item| item.to_string()).collect();
        if !items.is_empty() {
            self.put(key, items);
        }
    }

    fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.0 += &format!("{key} = {}\n", value.into());
    }
}
