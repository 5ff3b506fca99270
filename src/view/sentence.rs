//! The sentence with which a news report ends.

use core::fmt;

use super::words::checked;
use crate::advice::{Advice, Step};
use crate::directory::Channel;
use crate::vocabulary::{Anonymity, ChannelKind};

/// How many contacts a sentence names, if it is not told otherwise.
const STEPS: usize = 3;

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
        let steps = self.advice.steps();
        let steps = steps.get(..self.steps).unwrap_or(steps);
        write!(f, "If you are {}, ", self.advice.entry().if_you_are())?;
        let last = steps.len().saturating_sub(1);
        let mut verb = "";
        for (place, step) in steps.iter().enumerate() {
            match place {
                0 => {}
                // A comma before "or" keeps a list of three apart; two need none.
                _ if place == last => f.write_str(if last == 1 { " or " } else { ", or " })?,
                _ => f.write_str(", ")?,
            }
            write_step(f, step, self.advice.situation().known_channel(), &mut verb)?;
        }
        f.write_str(". In an emergency call 999.")?;
        match checked(steps).filter(|_| self.dated) {
            Some(checked) => write!(f, " Checked on {}.", checked.words()),
            None => Ok(()),
        }
    }
}

/// Writes how to reach a contact: by a text if that is asked for, else by a call if it takes calls; the verb only where
/// it changes.
#[inline]
fn write_step(f: &mut fmt::Formatter<'_>, step: &Step, wish: Option<ChannelKind>, verb: &mut &str) -> fmt::Result {
    let of = |kind| step.channels().find(|channel| channel.kind() == kind);
    let text = wish.filter(|kind| *kind == ChannelKind::Sms).and_then(of);
    let Some(channel) = text.or_else(|| of(ChannelKind::Phone)).or_else(|| step.channels().next()) else {
        return f.write_str(step.contact().mention());
    };
    let (own, on) = words(&channel);
    if *verb != own {
        write!(f, "{own} ")?;
        *verb = own;
    }
    if let Some(keyword) = channel.keyword() {
        write!(f, "{keyword} to ")?;
        return write!(f, "{} on {}", step.contact().mention(), channel.value());
    }
    f.write_str(step.contact().mention())?;
    if step.contact().anonymity() == Some(Anonymity::Always) {
        f.write_str(" anonymously")?;
    }
    write!(f, " {on} {}", channel.value())
}

/// The verb for a channel, and the word before its number or address.
#[inline]
fn words(channel: &Channel<'_>) -> (&'static str, &'static str) {
    match channel.kind() {
        ChannelKind::Phone | ChannelKind::PhoneFromAbroad => ("call", "on"),
        ChannelKind::Textphone => ("call by textphone", "on"),
        ChannelKind::Sms => ("text", "on"),
        ChannelKind::Whatsapp => ("message", "on WhatsApp at"),
        ChannelKind::Email => ("write to", "at"),
        ChannelKind::App => ("use", "with the app"),
        ChannelKind::Webchat | ChannelKind::Form | ChannelKind::Bsl => ("contact", "at"),
    }
}
