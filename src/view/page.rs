//! Shows an [`Advice`]: as text, Markdown, HTML, or the sentence that ends a news report.
//!
//! What is said, and in which order, stands here once, in [`Page::write`]; a [`Format`] only knows how its marks
//! are made.

use core::fmt::{self, Write};

use crate::advice::{Advice, Filter, Step};
use crate::directory::Line;
use crate::directory::Source;
use crate::directory::{Channel, Contact};
use crate::number::NumberKind;
use crate::time::Hours;
use crate::vocabulary::Cost;
use crate::vocabulary::Grade;
use crate::vocabulary::slug::write_list;
use crate::vocabulary::text::Show;
use crate::vocabulary::{Anonymity, Audience, ChannelKind, Nation};

/// A contact whose newest source is older than this, in years, is shown with that year.
const OLD_YEARS: u16 = 3;

/// Makes the settings that every view has.
macro_rules! settings {
    ($view:ident) => {
        impl<'a> $view<'a> {
            /// Shows at most this many contacts after 999; all of them if it is not called. At least one is shown.
            ///
            /// ```
            /// // 101, the first contact, is left; 999 stands above it, and the NSPCC Helpline no longer below.
            /// let advice = helplines::advise(helplines::Concern::ChildSafety);
            /// let text = advice.text().steps(1).to_string();
            /// let markdown = advice.markdown().steps(1).to_string();
            /// let html = advice.html().steps(1).to_string();
            /// for view in [text, markdown, html] {
            ///     assert!(view.contains("999") && view.contains("101") && !view.contains("0808 800 5000"));
            /// }
            /// ```
            #[inline]
            pub fn steps(mut self, most: usize) -> Self {
                self.page.steps = most.max(1);
                self
            }

            /// Shows the pages behind each contact and line, with their dates; not shown if it is not called.
            ///
            /// ```
            /// let advice = helplines::advise(helplines::Concern::ChildSafety);
            /// let text = advice.text().sources(true).to_string();
            /// let markdown = advice.markdown().sources(true).to_string();
            /// let html = advice.html().sources(true).to_string();
            /// for view in [text, markdown, html] {
            ///     assert!(view.contains("[Source:") && view.contains("nspcc.org.uk"));
            /// }
            /// assert!(!advice.text().to_string().contains("[Source:"));
            /// ```
            #[inline]
            pub fn sources(mut self, show: bool) -> Self {
                self.page.sources = show;
                self
            }

            /// The word before a telephone number: `Telephone` as on GOV.UK if it is not called; the NHS says `Phone`.
            ///
            /// ```
            /// let advice = helplines::advise(helplines::Concern::ChildSafety);
            /// let text = advice.text().phone_label("Phone").to_string();
            /// let markdown = advice.markdown().phone_label("Phone").to_string();
            /// let html = advice.html().phone_label("Phone").to_string();
            /// for view in [text, markdown, html] {
            ///     assert!(view.contains("Phone:") && !view.contains("Telephone:"));
            /// }
            /// ```
            #[inline]
            pub fn phone_label(mut self, label: &'a str) -> Self {
                self.page.phone_label = label;
                self
            }
        }
    };
}
pub(super) use settings;

/// What every professional is told. Source: Working Together to Safeguard Children, GOV.UK.
const PROCEDURE: &str = "Follow the safeguarding procedure of your own organisation, and tell your safeguarding lead. \
    These contacts do not take its place.";

/// An answer and how to show it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page<'a> {
    pub(super) advice: &'a Advice,
    pub(super) steps: usize,
    pub(super) sources: bool,
    pub(super) phone_label: &'a str,
}

/// The marks of a format. Each call writes one whole piece; pieces come in reading order.
pub(super) trait Format {
    /// The heading of the whole.
    fn title(&mut self, text: &str) -> fmt::Result;
    /// When to call 999, and 999 itself.
    fn danger(&mut self, text: &str) -> fmt::Result;
    /// A heading within the whole.
    fn heading(&mut self, text: &str) -> fmt::Result;
    fn paragraph(&mut self, text: &dyn fmt::Display) -> fmt::Result;
    /// Begins the list of contacts, and ends it.
    fn contacts(&mut self, begin: bool) -> fmt::Result;
    /// Begins a contact, with where it serves if that is not the whole UK.
    fn contact(&mut self, name: &str, place: &dyn fmt::Display) -> fmt::Result;
    fn contact_line(&mut self, text: &dyn fmt::Display) -> fmt::Result;
    fn channel(&mut self, label: &str, channel: &Channel<'_>, details: &dyn fmt::Display) -> fmt::Result;
    fn end_contact(&mut self) -> fmt::Result;
    /// Begins a list of guidance, and ends it.
    fn list(&mut self, begin: bool) -> fmt::Result;
    fn item(&mut self, text: &dyn fmt::Display) -> fmt::Result;
    /// How fresh the facts are.
    fn footer(&mut self, text: &dyn fmt::Display) -> fmt::Result;
}

impl<'a> Page<'a> {
    #[inline]
    pub(super) fn new(advice: &'a Advice) -> Self {
        Self { advice, steps: usize::MAX, sources: false, phone_label: "Telephone" }
    }

    /// Writes the whole answer, in reading order.
    #[inline]
    pub(super) fn write(&self, out: &mut dyn Format) -> fmt::Result {
        let advice = self.advice;
        let entry = advice.entry();
        out.title(entry.title())?;
        out.heading("In an emergency")?;
        out.danger(entry.danger())?;
        out.contacts(true)?;
        self.write_contact(out, advice.emergency(), None, &mut advice.emergency().channels())?;
        out.contacts(false)?;
        out.heading("Who to contact")?;
        if advice.situation().known_audience() == Some(Audience::Professional) {
            out.paragraph(&PROCEDURE)?;
        }
        self.write_widened(out)?;
        out.contacts(true)?;
        for step in advice.steps().iter().take(self.steps) {
            self.write_contact(out, step.contact(), Some(step), &mut step.channels())?;
        }
        out.contacts(false)?;
        let guidance = advice.guidance();
        self.write_lines(out, "What to do", &mut guidance.actions())?;
        self.write_lines(out, "What not to do", &mut guidance.avoid())?;
        self.write_lines(out, "Signs to look for", &mut guidance.signs())?;
        self.write_lines(out, "Good to know", &mut guidance.good_to_know())?;
        // The oldest of the contacts that are shown counts.
        let checked = advice.steps().iter().take(self.steps).map(|step| step.contact().checked()).min();
        out.footer(&Show(|f: &mut fmt::Formatter<'_>| match checked {
            Some(checked) => write!(
                f,
                "We last checked these facts on {}, against stored copies of public pages. \
                 Numbers and hours change. If a number does not work, look at the service's website.",
                checked.words(),
            ),
            None => Ok(()),
        }))
    }

    /// Says what of the situation could not be kept to.
    #[inline]
    fn write_widened(&self, out: &mut dyn Format) -> fmt::Result {
        for filter in self.advice.widened() {
            out.paragraph(&match filter {
                Filter::Audience => {
                    "We know of no service just for you here. These services may still be able to help."
                }
                Filter::Nation => {
                    "We know of no service in your nation for this. These services may still be able to help."
                }
                Filter::Area => {
                    "We know of no service in your area for this. These services may still be able to help."
                }
                Filter::Channel => "No one here can be reached in the way you asked for. These are other ways.",
            })?;
        }
        Ok(())
    }

    #[inline]
    fn write_contact(
        &self,
        out: &mut dyn Format,
        contact: &Contact,
        step: Option<&Step>,
        channels: &mut dyn Iterator<Item = Channel<'_>>,
    ) -> fmt::Result {
        out.contact(contact.name(), &Show(|f: &mut fmt::Formatter<'_>| write_place(f, contact)))?;
        if let Some(step) = step {
            out.contact_line(&step.why())?;
        }
        out.contact_line(&format_args!("{} {}", contact.about(), contact.who_for()))?;
        for channel in channels {
            out.channel(
                label(channel.kind(), self.phone_label),
                &channel,
                &Show(|f: &mut fmt::Formatter<'_>| match step {
                    Some(step) => write_details(f, step, &channel),
                    // Nobody who needs 999 has to read that it is free and always open.
                    None => f.write_str(channel.note().unwrap_or_default()),
                }),
            )?;
        }
        if let Some(text) = contact.languages() {
            out.contact_line(&format_args!("Languages: {}.", text.trim_end_matches('.')))?;
        }
        if let Some(text) = contact.confidentiality().or_else(|| anonymity_words(contact)) {
            out.contact_line(&text)?;
        }
        if let Some(text) = contact.hidden_on_bill() {
            out.contact_line(&text)?;
        }
        write_evidence(out, contact)?;
        if self.sources {
            for source in contact.sources() {
                out.contact_line(&Show(|f: &mut fmt::Formatter<'_>| write_source(f, source)))?;
            }
        }
        out.end_contact()
    }

    #[inline]
    fn write_lines(
        &self,
        out: &mut dyn Format,
        heading: &str,
        lines: &mut dyn Iterator<Item = Line<'_>>,
    ) -> fmt::Result {
        let mut lines = lines.peekable();
        if lines.peek().is_none() {
            return Ok(());
        }
        out.heading(heading)?;
        out.list(true)?;
        for line in lines {
            out.item(&Show(|f: &mut fmt::Formatter<'_>| {
                f.write_str(line.text())?;
                if self.sources {
                    for source in line.sources() {
                        f.write_str(" ")?;
                        write_source(f, source)?;
                    }
                }
                Ok(())
            }))?;
        }
        out.list(false)
    }
}

/// Bytes that are looked at together for marks.
const CHUNK: usize = 32;

/// Writes text with what stands for each of its marks; a mark is one ASCII byte.
#[inline]
pub(super) fn write_escaped(
    out: &mut impl Write,
    text: &str,
    escaped: impl Fn(u8) -> Option<&'static str>,
) -> fmt::Result {
    let mark = |byte: &u8| escaped(*byte).is_some();
    // Most chunks hold none, which a processor sees on many bytes at once.
    let any = |chunk: &[u8]| chunk.iter().fold(false, |any, byte| any | mark(byte));
    let mut plain = 0;
    for (place, chunk) in text.as_bytes().chunks(CHUNK).enumerate().filter(|(_, chunk)| any(chunk)) {
        for (at, byte) in chunk.iter().enumerate() {
            let Some(instead) = escaped(*byte) else { continue };
            let at = place * CHUNK + at;
            out.write_str(text.get(plain..at).unwrap_or_default())?;
            out.write_str(instead)?;
            plain = at + 1;
        }
    }
    out.write_str(text.get(plain..).unwrap_or_default())
}

/// The label before a channel's number or address.
#[inline]
fn label(kind: ChannelKind, phone: &str) -> &str {
    match kind {
        ChannelKind::Phone => phone,
        ChannelKind::Textphone => "Textphone",
        ChannelKind::Sms => "Text",
        ChannelKind::Whatsapp => "WhatsApp",
        ChannelKind::Webchat => "Web chat",
        ChannelKind::Email => "Email",
        ChannelKind::Form => "Online",
        ChannelKind::Bsl => "British Sign Language",
        ChannelKind::App => "App",
        ChannelKind::PhoneFromAbroad => "From outside the UK",
    }
}

/// Where the contact serves, if not everywhere in the UK.
#[inline]
fn write_place(f: &mut fmt::Formatter<'_>, contact: &Contact) -> fmt::Result {
    if contact.areas().next().is_some() {
        return write_list(f, contact.areas(), ", ");
    }
    if contact.nations().len() == Nation::ALL.len() {
        return Ok(());
    }
    write_list(f, contact.nations().iter().map(|nation| nation.name()), ", ")
}

/// The nation, cost, hours and note of a channel, as sentences.
#[inline]
fn write_details(f: &mut fmt::Formatter<'_>, step: &Step, channel: &Channel<'_>) -> fmt::Result {
    let mut sentence = Sentences { out: f, begun: false };
    if !channel.nations().is_empty() && channel.nations().len() < step.contact().nations().len() {
        let nations = Show(|f: &mut fmt::Formatter<'_>| {
            write_list(f, channel.nations().iter().map(|nation| nation.name()), " and ")
        });
        sentence.add(&format_args!("For people in {nations}."))?;
    }
    match (channel.cost(), channel.kind()) {
        (Cost::Free, ChannelKind::Sms) => sentence.add(&"Free to text.")?,
        (Cost::Free, ChannelKind::Whatsapp | ChannelKind::App) => sentence.add(&"Free.")?,
        (Cost::Free, _) => sentence.add(&"Free to call.")?,
        (Cost::Standard, ChannelKind::Sms) => sentence.add(&"Costs the same as other texts.")?,
        (Cost::Standard, _) => sentence.add(&"Costs the same as a call to an 01 or 02 number.")?,
        (Cost::International, _) => sentence.add(&"Your provider sets the price.")?,
        (Cost::Unknown, ChannelKind::Sms) => sentence.add(&"Your network may charge for texts.")?,
        (Cost::Unknown, _) => {}
    }
    match (channel.hours(), channel.kind()) {
        // A form can be sent at any time; what matters is when they answer, and that is for the note to say.
        (_, ChannelKind::Form) | (Hours::Unknown, ChannelKind::Email | ChannelKind::App) => {}
        (Hours::Unknown, _) => sentence.add(&"We do not know the opening hours.")?,
        (Hours::Always, _) => sentence.add(&format_args!("Open {}.", Hours::Always.words()))?,
        (hours, _) => match step.state_of(channel).zip(step.asked_at()) {
            None => sentence.add(&format_args!("Open {}.", hours.words()))?,
            Some((state, now)) => {
                sentence.add(&state.words(now))?;
                sentence.add(&format_args!("Usual hours: {}.", hours.words()))?;
            }
        },
    }
    if let Some(note) = channel.note() {
        sentence.add(&note)?;
    }
    Ok(())
}

/// Sentences with a space between them.
struct Sentences<'f, 'g> {
    out: &'f mut fmt::Formatter<'g>,
    begun: bool,
}

impl Sentences<'_, '_> {
    #[inline]
    fn add(&mut self, sentence: &dyn fmt::Display) -> fmt::Result {
        if core::mem::replace(&mut self.begun, true) {
            self.out.write_char(' ')?;
        }
        write!(self.out, "{sentence}")
    }
}

/// Whether a name is needed, for a contact that publishes no more on confidentiality.
#[inline]
fn anonymity_words(contact: &Contact) -> Option<&'static str> {
    Some(match contact.anonymity()? {
        Anonymity::Always => "They do not ask who you are.",
        Anonymity::IfYouChoose => "You do not have to say who you are.",
        Anonymity::NameNeeded => "They need to know who you are.",
    })
}

/// Says so, in a few words, where the number is known only from other people's lists or was last seen long ago.
/// A short code is allotted by Ofcom to the whole country, so its papers do not age.
#[inline]
fn write_evidence(out: &mut dyn Format, contact: &Contact) -> fmt::Result {
    let evidence = contact.evidence();
    let kind = contact.phone().and_then(|phone| phone.phone()).map(|number| number.kind());
    if matches!(kind, Some(NumberKind::Emergency | NumberKind::ShortCode)) {
        return Ok(());
    }
    if evidence.grade == Grade::ThirdParty {
        out.contact_line(&"We know this number only from other people's lists.")?;
    }
    match evidence.seen {
        Some(seen) if seen.year() + OLD_YEARS < contact.checked().year() => {
            out.contact_line(&format_args!("We last saw this on a page from {}.", seen.words()))
        }
        _ => Ok(()),
    }
}

/// A source in brackets: what kind of page, when seen, and where.
#[inline]
fn write_source(f: &mut fmt::Formatter<'_>, source: Source<'_>) -> fmt::Result {
    let kind = match source.grade() {
        Grade::Operator => "the service's own page",
        Grade::Government => "government, council, police or NHS page",
        Grade::Press => "press",
        Grade::ThirdParty => "somebody else's list",
    };
    write!(f, "[Source: {kind}")?;
    match source.seen() {
        Some(seen) => write!(f, ", seen {}", seen.words())?,
        None => f.write_str(", undated")?,
    }
    if let Some(url) = source.url() {
        write!(f, ", {url}")?;
    }
    f.write_str("]")
}
