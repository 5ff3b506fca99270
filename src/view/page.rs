//! What is said, and in which order: here, once, in [`Page::write`]. The words stand in `words.rs`; a [`Format`] only
//! knows how its marks are made.

use core::fmt::{self, Display};

use super::escape::OneLine;
use super::words;
use crate::advice::{Advice, Step};
use crate::directory::{Channel, Contact, Line};
use crate::vocabulary::slug::write_list;
use crate::vocabulary::text::Show;
use crate::vocabulary::{Audience, ChannelKind};

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
            #[must_use = "this returns the view; it does not change it"]
            pub fn steps(mut self, most: usize) -> Self {
                self.page.steps = most.max(1);
                self
            }

            /// Shows the pages behind each contact and line, with their dates; not shown if it is not called.
            ///
            /// ```
            /// let advice = helplines::advise(helplines::Concern::ChildSafety);
            /// let text = advice.text().with_sources().to_string();
            /// let markdown = advice.markdown().with_sources().to_string();
            /// let html = advice.html().with_sources().to_string();
            /// for view in [text, markdown, html] {
            ///     assert!(view.contains("[Source:") && view.contains("nspcc.org.uk"));
            /// }
            /// assert!(!advice.text().to_string().contains("[Source:"));
            /// ```
            #[inline]
            #[must_use = "this returns the view; it does not change it"]
            pub fn with_sources(mut self) -> Self {
                self.page.sources = true;
                self
            }

            /// Puts this word before a telephone number: `Telephone` as on GOV.UK if it is not called; the NHS says
            /// `Phone`. It is escaped, and is one line whatever it holds.
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
            #[must_use = "this returns the view; it does not change it"]
            pub fn phone_label(mut self, label: &'a str) -> Self {
                self.page.phone_label = label;
                self
            }
        }
    };
}
pub(super) use settings;

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
    /// A heading within the whole.
    fn heading(&mut self, text: &str) -> fmt::Result;
    /// When to call 999, and 999 itself.
    fn danger(&mut self, text: &str) -> fmt::Result;
    fn paragraph(&mut self, text: &dyn Display) -> fmt::Result;
    /// The name of a contact, with where it serves if that is not the whole UK.
    fn contact(&mut self, name: &str, place: Option<&dyn Display>) -> fmt::Result;
    /// A line of a contact.
    fn line(&mut self, text: &dyn Display) -> fmt::Result;
    fn channel(&mut self, label: &dyn Display, channel: &Channel<'_>, details: Option<&dyn Display>) -> fmt::Result;
    /// A line of guidance.
    fn item(&mut self, text: &dyn Display) -> fmt::Result;
    /// How fresh the facts are.
    fn checked(&mut self, text: &dyn Display) -> fmt::Result;

    /// Begins what belongs together, if the format has a mark for that.
    #[inline]
    fn begin(&mut self, _group: Group) -> fmt::Result {
        Ok(())
    }

    /// Ends what belongs together.
    #[inline]
    fn end(&mut self, _group: Group) -> fmt::Result {
        Ok(())
    }
}

/// What belongs together.
#[derive(Clone, Copy)]
pub(super) enum Group {
    /// Contacts.
    Contacts,
    /// All of one contact.
    Contact,
    /// Lines of guidance.
    Items,
}

impl<'a> Page<'a> {
    #[inline]
    pub(super) fn new(advice: &'a Advice) -> Self {
        Self { advice, steps: usize::MAX, sources: false, phone_label: ChannelKind::Phone.label() }
    }

    /// Writes the whole answer, in reading order. A card of one screen has its place below the title.
    #[inline]
    pub(super) fn write(&self, out: &mut dyn Format) -> fmt::Result {
        out.title(self.advice.entry().title())?;
        self.write_emergency(out)?;
        self.write_contacts(out)?;
        self.write_guidance(out)?;
        self.write_checked(out)
    }

    /// Writes when to call 999, and 999.
    #[inline]
    fn write_emergency(&self, out: &mut dyn Format) -> fmt::Result {
        let emergency = self.advice.emergency();
        out.heading("In an emergency")?;
        out.danger(self.advice.entry().danger())?;
        out.begin(Group::Contacts)?;
        self.write_contact(out, emergency, None, &mut emergency.channels())?;
        out.end(Group::Contacts)
    }

    /// Writes whom to contact.
    #[inline]
    fn write_contacts(&self, out: &mut dyn Format) -> fmt::Result {
        out.heading("Who to contact")?;
        if self.advice.situation().known_audience() == Some(Audience::Professional) {
            out.paragraph(&words::PROCEDURE)?;
        }
        for filter in self.advice.widened() {
            out.paragraph(&words::widened(*filter))?;
        }
        out.begin(Group::Contacts)?;
        for step in self.steps() {
            self.write_contact(out, step.contact(), Some(step), &mut step.channels())?;
        }
        out.end(Group::Contacts)
    }

    /// The contacts that are shown.
    #[inline]
    fn steps(&self) -> &'a [Step] {
        let steps = self.advice.steps();
        steps.get(..self.steps).unwrap_or(steps)
    }

    /// Writes one contact; without a step, 999.
    #[inline]
    fn write_contact(
        &self,
        out: &mut dyn Format,
        contact: &Contact,
        step: Option<&Step>,
        channels: &mut dyn Iterator<Item = Channel<'_>>,
    ) -> fmt::Result {
        out.begin(Group::Contact)?;
        out.contact(contact.name(), words::place(contact).as_ref().map(shown))?;
        if let Some(step) = step {
            out.line(&step.why())?;
        }
        out.line(&format_args!("{} {}", contact.about(), contact.who_for()))?;
        for channel in channels {
            self.write_channel(out, &channel, step)?;
        }
        if let Some(text) = contact.languages() {
            out.line(&format_args!("Languages: {}.", text.trim_end_matches('.')))?;
        }
        let evidence = words::evidence(contact);
        for text in [words::confidentiality(contact), contact.hidden_on_bill(), words::thin(evidence)] {
            text.map_or(Ok(()), |text| out.line(&text))?;
        }
        words::old(evidence, contact.checked()).map_or(Ok(()), |text| out.line(&text))?;
        if self.sources {
            contact.sources().try_for_each(|source| out.line(&words::source(source)))?;
        }
        out.end(Group::Contact)
    }

    /// Writes a number or address, and what to know of it: nations, cost, hours and note, as sentences.
    #[inline]
    fn write_channel(&self, out: &mut dyn Format, channel: &Channel<'_>, step: Option<&Step>) -> fmt::Result {
        let nations = step.and_then(|step| words::nations(step.contact(), channel));
        // Nobody who needs 999 has to read that it is free and always open.
        let cost = step.and_then(|_| words::cost(channel.kind(), channel.cost()));
        let hours = step.and_then(|step| words::hours(step, channel));
        let note = channel.note();
        let said = [
            nations.as_ref().map(shown),
            cost.as_ref().map(shown),
            hours.as_ref().map(shown),
            note.as_ref().map(shown),
        ];
        let details = Show(|f: &mut fmt::Formatter<'_>| write_list(f, said.iter().flatten(), " "));
        let any = said.iter().any(Option::is_some);
        out.channel(&OneLine(words::label(channel.kind(), self.phone_label)), channel, any.then_some(&details))
    }

    /// Writes what to do, what not to do, and what to know.
    #[inline]
    fn write_guidance(&self, out: &mut dyn Format) -> fmt::Result {
        let guidance = self.advice.guidance();
        self.write_items(out, "What to do", &mut guidance.actions())?;
        self.write_items(out, "What not to do", &mut guidance.avoid())?;
        self.write_items(out, "Signs to look for", &mut guidance.signs())?;
        self.write_items(out, "Good to know", &mut guidance.good_to_know())
    }

    #[inline]
    fn write_items(
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
        out.begin(Group::Items)?;
        for line in lines {
            out.item(&Show(|f: &mut fmt::Formatter<'_>| {
                f.write_str(line.text())?;
                if !self.sources {
                    return Ok(());
                }
                line.sources().try_for_each(|source| write!(f, " {}", words::source(source)))
            }))?;
        }
        out.end(Group::Items)
    }

    /// Writes how fresh the facts are.
    #[inline]
    fn write_checked(&self, out: &mut dyn Format) -> fmt::Result {
        let Some(checked) = words::checked(self.steps()) else { return Ok(()) };
        out.checked(&format_args!(
            "We last checked these facts on {}, against stored copies of public pages. \
             Numbers and hours change. If a number does not work, look at the service's website.",
            checked.words()
        ))
    }
}

#[inline]
fn shown<T: Display>(text: &T) -> &dyn Display {
    text
}
