//! The sentence with which a news report ends.

use core::fmt;

use super::card::{Entry, entries};
use super::words;
use crate::advice::{Advice, Situation, Step};
use crate::directory::Channel;
use crate::vocabulary::{Anonymity, ChannelKind};

/// How many contacts a sentence names, if it is not told otherwise.
const STEPS: usize = 3;
/// How many it can name.
const LONGEST: usize = 12;

/// An answer as the sentence with which a news report ends. Display writes it; it allocates nothing.
///
/// ```
/// let advice = helplines::advise(helplines::Concern::ChildSafety);
/// assert_eq!(
///     advice.sentence().to_string(),
///     "If you are concerned for the safety of a child, call the police on 101, the NSPCC Helpline on \
///      0808 800 5000, or Crimestoppers anonymously on 0800 555 111. In an emergency call 999.",
/// );
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "a view does nothing until it is written"]
pub struct Sentence<'a> {
    advice: &'a Advice,
    steps: usize,
    dated: bool,
}

impl<'a> Sentence<'a> {
    #[inline]
    pub(super) fn new(advice: &'a Advice) -> Self {
        Self { advice, steps: STEPS, dated: false }
    }

    /// Names at most this many contacts; 3 if it is not called. At least one is named.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::ChildSafety);
    /// assert_eq!(
    ///     advice.sentence().steps(1).to_string(),
    ///     "If you are concerned for the safety of a child, call the police on 101. In an emergency call 999.",
    /// );
    /// ```
    #[inline]
    #[must_use = "this returns the view; it does not change it"]
    pub fn steps(mut self, most: usize) -> Self {
        self.steps = most.max(1);
        self
    }

    /// Says at the end when the facts were last checked, by the contact that was checked longest ago of those it names;
    /// not said if it is not called.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::ChildSafety);
    /// let checked = advice.steps()[0].contact().checked();
    /// let sentence = advice.sentence().steps(1).dated().to_string();
    /// assert!(sentence.ends_with(&format!("In an emergency call 999. Checked on {}.", checked.words())));
    /// ```
    #[inline]
    #[must_use = "this returns the view; it does not change it"]
    pub fn dated(mut self) -> Self {
        self.dated = true;
        self
    }
}

impl fmt::Display for Sentence<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let advice = self.advice;
        if advice.situation().is_urgent() {
            write!(f, "{} ", words::URGENT)?;
        }
        write!(f, "If you are {}, ", advice.entry().if_you_are(advice.situation().known_audience()))?;
        let entries = entries::<LONGEST>(advice, self.steps);
        let names = || entries.iter().flatten().flat_map(Entry::steps);
        let last = names().count().saturating_sub(1);
        let mut verb = "";
        for (place, step) in names().enumerate() {
            match place {
                0 => {}
                // A comma before "or" keeps a list of three apart; two need none.
                _ if place == last => f.write_str(if last == 1 { " or " } else { ", or " })?,
                _ => f.write_str(", ")?,
            }
            write_step(f, step, advice.situation(), &mut verb)?;
        }
        f.write_str(".")?;
        if let Some(filter) = advice.widened().first() {
            write!(f, " {}", words::widened(*filter))?;
        }
        if !advice.situation().is_urgent() {
            f.write_str(" In an emergency call 999.")?;
        }
        let oldest = names().map(|step| step.contact().checked()).min();
        match oldest.filter(|_| self.dated) {
            Some(checked) => write!(f, " Checked on {}.", checked.words()),
            None => Ok(()),
        }
    }
}

/// Writes how to reach a contact by its best channel; the verb only where it changes.
#[inline]
fn write_step(f: &mut fmt::Formatter<'_>, step: &Step, situation: &Situation, verb: &mut &str) -> fmt::Result {
    let contact = step.contact();
    let Some(channel) = step.best_channel() else {
        // Its website leads to the right number.
        write!(f, "{}{}", if *verb == CONTACT { "" } else { "contact " }, contact.mention())?;
        *verb = CONTACT;
        contact.website().map_or(Ok(()), |address| write!(f, " at {address}"))?;
        return write_place(f, step, None, situation);
    };
    let (own, on) = verb_of(&channel);
    if *verb != own {
        write!(f, "{own} ")?;
        *verb = own;
    }
    match (channel.kind(), channel.keyword()) {
        // An app that bears the name of its contact is named once.
        (ChannelKind::App, _) => write!(f, "the {} app", channel.value())?,
        (_, Some(keyword)) => write!(f, "{keyword} to {}", channel.value())?,
        _ => {
            f.write_str(contact.mention())?;
            if contact.anonymity() == Some(Anonymity::Always) {
                f.write_str(" anonymously")?;
            }
            write!(f, " {on} {}", channel.value())?;
        }
    }
    channel.then().map_or(Ok(()), |then| write!(f, ", {then}"))?;
    write_place(f, step, Some(channel), situation)?;
    for other in step.best_channels().skip(1) {
        write!(f, ", {}", other.value())?;
        write_place(f, step, Some(other), situation)?;
    }
    match words::state(step, &channel) {
        Some(state) if step.state_of(&channel).is_some_and(|state| !state.is_open()) => write!(f, " {state}"),
        _ => Ok(()),
    }
}

#[inline]
fn write_place(
    f: &mut fmt::Formatter<'_>,
    step: &Step,
    channel: Option<Channel<'_>>,
    situation: &Situation,
) -> fmt::Result {
    words::place(step, channel, step.contact().mention(), situation).map_or(Ok(()), |place| write!(f, " ({place})"))
}

const CONTACT: &str = "contact";

/// The verb for a channel, and the word before its number or address.
#[inline]
fn verb_of(channel: &Channel<'_>) -> (&'static str, &'static str) {
    match channel.kind() {
        ChannelKind::Phone | ChannelKind::PhoneFromAbroad => ("call", "on"),
        ChannelKind::Textphone => ("call by textphone", "on"),
        ChannelKind::Sms => ("text", "on"),
        ChannelKind::Whatsapp => ("message", "on WhatsApp at"),
        ChannelKind::Email => ("write to", "at"),
        ChannelKind::App => ("use", "with"),
        ChannelKind::Webchat | ChannelKind::Form | ChannelKind::Bsl => (CONTACT, "at"),
    }
}
