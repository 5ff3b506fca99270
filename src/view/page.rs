//! What is said, and in which order: here, once, in [`Page::write`]. The words stand in `words.rs`; a [`Format`] only
//! knows how its marks are made.

use core::fmt::{self, Display};

use super::card::{self, Entries, Entry, is_somewhere};
use super::words::{self, How};
use crate::advice::{Advice, GuidanceLine, Step};
use crate::directory::{Channel, Contact};
use crate::vocabulary::Audience;
use crate::vocabulary::slug::write_list;
use crate::vocabulary::text::Show;

/// Makes the settings that every view has.
macro_rules! settings {
    ($view:ident) => {
        impl<'a> $view<'a> {
            /// Shows at most this many contacts after 999; all of them if it is not called. At least one is shown.
            ///
            /// ```
            /// // The list below the card has 101 alone, the first contact.
            /// let advice = helplines::advise(helplines::Concern::ChildSafety);
            /// let text = advice.text().steps(1).to_string();
            /// let markdown = advice.markdown().steps(1).to_string();
            /// let html = advice.html().steps(1).to_string();
            /// for view in [text, markdown, html] {
            ///     assert!(view.contains("999") && view.contains("101") && !view.contains("help@nspcc.org.uk"));
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

            /// Puts this word before a telephone number: `call` if it is not called. It is escaped, and is one line
            /// whatever it holds.
            ///
            /// ```
            /// let advice = helplines::advise(helplines::Concern::ChildSafety);
            /// let text = advice.text().phone_label("ring").to_string();
            /// let markdown = advice.markdown().phone_label("ring").to_string();
            /// let html = advice.html().phone_label("ring").to_string();
            /// for view in [text, markdown, html] {
            ///     assert!(view.contains("ring 0808 800 5000") && !view.contains("call 0808"));
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
    /// Whether the card is all of it, and how it leads to the rest.
    pub(super) card: bool,
    pub(super) more: &'a str,
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
    /// A contact and how to reach it, in a line.
    fn offer(&mut self, offer: &Offer<'_>) -> fmt::Result;
    /// A line of a contact.
    fn line(&mut self, text: &dyn Display) -> fmt::Result;
    /// What to know of the first way to reach a contact.
    fn details(&mut self, text: &dyn Display) -> fmt::Result {
        self.line(text)
    }
    /// Another way to reach a contact.
    fn also(&mut self, contact: &Contact, how: &How<'_>, details: Option<&dyn Display>) -> fmt::Result;
    /// A line of guidance, and where it comes from.
    fn item(&mut self, line: &GuidanceLine<'_>, sources: &dyn Display) -> fmt::Result;
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

/// A contact and how to reach it.
pub(super) struct Offer<'o> {
    pub(super) contact: &'o Contact,
    /// Where it serves, if that is not the whole UK.
    pub(super) place: Option<&'o dyn Display>,
    pub(super) how: Option<How<'o>>,
    /// Whether it is open.
    pub(super) state: Option<&'o dyn Display>,
    /// Whether it is the first of all.
    pub(super) is_first: bool,
    /// Whether nothing more is said of it.
    pub(super) is_all: bool,
}

/// What belongs together.
#[derive(Clone, Copy)]
pub(super) enum Group {
    /// The card.
    Card,
    /// Contacts.
    Contacts,
    /// All of one contact.
    Contact,
    /// Lines of guidance.
    Items,
    /// All that follows the card.
    Rest,
}

impl<'a> Page<'a> {
    #[inline]
    pub(super) fn new(advice: &'a Advice) -> Self {
        Self { advice, card: false, more: "", steps: usize::MAX, sources: false, phone_label: words::CALL }
    }

    /// Writes the answer, in reading order: the card, and then the rest.
    #[inline]
    pub(super) fn write(&self, out: &mut dyn Format) -> fmt::Result {
        let entries = card::of_card(self.advice);
        if self.advice.situation().is_urgent() {
            out.danger(words::URGENT)?;
        }
        out.title(self.advice.entry().title())?;
        self.write_card(out, &entries)?;
        if self.card {
            return match self.more {
                "" => self.write_more(out, &entries),
                words => out.checked(&words),
            };
        }
        out.begin(Group::Rest)?;
        self.write_list(out, "If it is hard to call", &mut self.advice.guidance().getting_through())?;
        self.write_contacts(out, &entries)?;
        self.write_guidance(out)?;
        out.end(Group::Rest)?;
        self.write_checked(out)
    }

    /// Writes when to call 999, whom to contact and what to do, in short.
    #[inline]
    fn write_card(&self, out: &mut dyn Format, entries: &Entries<'_>) -> fmt::Result {
        out.begin(Group::Card)?;
        out.danger(self.advice.entry().danger())?;
        if let Some(filter) = self.advice.widened().first() {
            out.line(&words::widened(*filter))?;
        }
        if let Some(names) = words::in_welsh(self.advice).filter(|_| self.advice.situation().is_welsh()) {
            out.line(&names)?;
        }
        out.begin(Group::Contacts)?;
        let mut is_first = true;
        for entry in entries.iter().flatten() {
            let alone = !entry.is_list();
            for step in entry.steps() {
                self.write_on_card(out, step, alone, &mut is_first)?;
            }
        }
        out.end(Group::Contacts)?;
        self.write_items(out, &mut self.advice.card().actions())?;
        out.end(Group::Card)
    }

    /// Writes a contact of the card: with why, where it stands alone; in a line for each nation that has its own channel.
    #[inline]
    fn write_on_card(&self, out: &mut dyn Format, step: &Step, alone: bool, is_first: &mut bool) -> fmt::Result {
        let named = step.best_channels().map(Some);
        let none = [None].into_iter().filter(|_| step.best_channel().is_none());
        for channel in named.chain(none) {
            out.begin(Group::Contact)?;
            self.write_offer(out, step, channel, core::mem::take(is_first), !alone)?;
            if alone {
                out.line(&step.why())?;
            }
            out.end(Group::Contact)?;
        }
        Ok(())
    }

    /// Writes how much more there is.
    #[inline]
    fn write_more(&self, out: &mut dyn Format, entries: &Entries<'_>) -> fmt::Result {
        let shown: usize = entries.iter().flatten().map(|entry| entry.steps().count()).sum();
        match self.advice.steps().len().saturating_sub(shown) {
            0 => out.checked(&"There is more to know and to do."),
            1 => out.checked(&"There is 1 more service, and more to know and to do."),
            more => out.checked(&format_args!("There are {more} more services, and more to know and to do.")),
        }
    }

    /// Writes a contact and how to reach it: by a channel or, without one, by its website. Whether it is open is left out where
    /// several stand for one, a nation each.
    #[inline]
    fn write_offer(
        &self,
        out: &mut dyn Format,
        step: &Step,
        channel: Option<Channel<'_>>,
        is_first: bool,
        is_all: bool,
    ) -> fmt::Result {
        let contact = step.contact();
        let place = words::place(step, channel, contact.name(), self.advice.situation());
        let state = channel.filter(|_| !is_all).and_then(|channel| words::state(step, &channel));
        let by_channel = channel.map(|channel| How::By(channel, self.phone_label));
        out.offer(&Offer {
            contact,
            place: place.as_ref().map(shown),
            how: by_channel.or_else(|| contact.website().map(How::Website)),
            state: state.as_ref().map(shown),
            is_first,
            is_all,
        })
    }

    /// Writes whom to contact, each once.
    #[inline]
    fn write_contacts(&self, out: &mut dyn Format, entries: &Entries<'_>) -> fmt::Result {
        out.heading("Who can help")?;
        if self.advice.situation().known_audience() == Some(Audience::Professional) {
            out.paragraph(&words::PROCEDURE)?;
        }
        for filter in self.advice.widened() {
            out.paragraph(&words::widened(*filter))?;
        }
        out.begin(Group::Contacts)?;
        for step in self.steps() {
            let on_card = entries.iter().flatten().flat_map(Entry::steps).any(|other| core::ptr::eq(other, step));
            self.write_contact(out, step, on_card)?;
        }
        out.end(Group::Contacts)
    }

    /// The contacts that are shown.
    #[inline]
    fn steps(&self) -> &'a [Step] {
        let steps = self.advice.steps();
        steps.get(..self.steps).unwrap_or(steps)
    }

    /// Writes one contact. What is for one nation is a line where it is not known which is the person's; why, the card has
    /// said.
    #[inline]
    fn write_contact(&self, out: &mut dyn Format, step: &Step, on_card: bool) -> fmt::Result {
        let contact = step.contact();
        out.begin(Group::Contact)?;
        let is_all = self.advice.situation().known_nation().is_none() && is_somewhere(contact);
        self.write_offer(out, step, step.best_channel(), false, is_all)?;
        if is_all {
            return out.end(Group::Contact);
        }
        if !on_card {
            out.line(&step.why())?;
        }
        let best = step.best_channel();
        if let Some(channel) = best {
            let details = words::Details { step, channel, before: None };
            if details.any() {
                out.details(&details)?;
            }
        }
        for channel in step.channels().filter(|channel| best.is_none_or(|best| best != *channel)) {
            let details = words::Details { step, channel, before: best };
            let how = How::By(channel, self.phone_label);
            out.also(contact, &how, details.any().then_some(&details as &dyn Display))?;
        }
        self.write_privacy(out, contact)?;
        if self.sources {
            contact.sources().try_for_each(|source| out.line(&words::source(source)))?;
        }
        out.end(Group::Contact)
    }

    /// Writes what a contact keeps to itself, what shows on a bill, and in which languages it works.
    #[inline]
    fn write_privacy(&self, out: &mut dyn Format, contact: &Contact) -> fmt::Result {
        let said = [words::confidentiality(contact), contact.hidden_on_bill()];
        if said.iter().any(Option::is_some) {
            out.line(&Show(|f: &mut fmt::Formatter<'_>| write_list(f, said.iter().flatten(), " ")))?;
        }
        match contact.languages() {
            Some(text) => out.line(&format_args!("Languages: {}.", text.trim_end_matches('.'))),
            None => Ok(()),
        }
    }

    /// Writes what to do that the card has not said, what not to do, and what to know.
    #[inline]
    fn write_guidance(&self, out: &mut dyn Format) -> fmt::Result {
        let guidance = self.advice.guidance();
        let said = self.advice.card().actions().count();
        self.write_list(out, "What else to do", &mut guidance.actions().skip(said))?;
        self.write_list(out, "What not to do", &mut guidance.avoid())?;
        self.write_list(out, "Signs to look for", &mut guidance.signs())?;
        self.write_list(out, "Good to know", &mut guidance.good_to_know())
    }

    #[inline]
    fn write_list(
        &self,
        out: &mut dyn Format,
        heading: &str,
        lines: &mut dyn Iterator<Item = GuidanceLine<'_>>,
    ) -> fmt::Result {
        let mut lines = lines.peekable();
        if lines.peek().is_none() {
            return Ok(());
        }
        out.heading(heading)?;
        self.write_items(out, &mut lines)
    }

    #[inline]
    fn write_items(&self, out: &mut dyn Format, lines: &mut dyn Iterator<Item = GuidanceLine<'_>>) -> fmt::Result {
        out.begin(Group::Items)?;
        for line in lines {
            let sources = Show(|f: &mut fmt::Formatter<'_>| match self.sources {
                true => line.line().sources().try_for_each(|source| write!(f, " {}", words::source(source))),
                false => Ok(()),
            });
            out.item(&line, &sources)?;
        }
        out.end(Group::Items)
    }

    /// Writes how fresh the facts are.
    #[inline]
    fn write_checked(&self, out: &mut dyn Format) -> fmt::Result {
        let Some(checked) = words::checked(self.steps()) else { return Ok(()) };
        out.checked(&format_args!(
            "We last checked these facts on {}, against stored copies of public pages. If a number does not work, \
             or no times are given, look at the service's website.",
            checked.words()
        ))
    }
}

#[inline]
fn shown<T: Display>(text: &T) -> &dyn Display {
    text
}
