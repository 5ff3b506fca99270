//! A number, address or name that was found in a text.

use alloc::string::String;
use core::ops::Range;

use super::verdict::{Verdict, VerdictKind};
use crate::directory::retired::Subject;
use crate::number::PhoneNumber;
use crate::vocabulary::{Severity, Status};

/// A number, address or name found in a text, by [`Directory::scan`](crate::Directory::scan).
///
/// ```
/// let mention = helplines::scan("Report it to Action Fraud.").next().unwrap();
/// assert_eq!((mention.range(), mention.text()), (13..25, "Action Fraud"));
/// assert_eq!(mention.verdict().contacts().next().map(|contact| contact.name()), Some("Report Fraud"));
/// ```
#[derive(Clone, Debug)]
pub struct Mention<'t, 'd> {
    pub(super) range: Range<usize>,
    pub(super) text: &'t str,
    pub(super) verdict: Verdict<'d>,
    /// Whether it is the target of a link.
    pub(super) linked: bool,
}

impl<'t, 'd> Mention<'t, 'd> {
    /// Says where it stands, in bytes of the text; both ends are character boundaries.
    ///
    /// ```
    /// let mut page = "Samaritans – call 08457 90 90 90.".to_string();
    /// let mention = helplines::scan(&page).next().unwrap();
    /// let (range, number) = (mention.range(), mention.fix().unwrap());
    /// page.replace_range(range, &number);
    /// assert_eq!(page, "Samaritans – call 116 123.");
    /// ```
    #[inline]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Returns the text as it is written there, with both brackets of a pair or neither.
    ///
    /// ```
    /// let mention = helplines::scan("Ring +44(0)808-800-5000 by six.").next().unwrap();
    /// assert_eq!(mention.text(), "+44(0)808-800-5000");
    /// assert_eq!(mention.verdict().published(), Some("0808 800 5000"));
    /// ```
    #[inline]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Returns what is said of it, in its place in the text.
    ///
    /// ```
    /// use helplines::check::VerdictKind;
    ///
    /// // What has to be put right, and what is right already.
    /// let mut mentions = helplines::scan("Call 08457 90 90 90, or Childline on 0800 1111.");
    /// assert_eq!(mentions.next().map(|mention| mention.verdict().kind()), Some(VerdictKind::Retired));
    /// assert_eq!(mentions.next().map(|mention| mention.verdict().kind()), Some(VerdictKind::Current));
    /// ```
    #[inline]
    pub fn verdict(&self) -> Verdict<'d> {
        self.verdict
    }

    /// Says how grave it is, or `None` where nothing is amiss: as [`VerdictKind::severity`], and a warning where the text
    /// gives a number that is not in the directory to a service that has another.
    ///
    /// ```
    /// use helplines::check::Severity;
    ///
    /// let severity = |text| helplines::scan(text).next().and_then(|mention| mention.severity());
    /// assert_eq!(severity("Samaritans: 0800 1111"), Some(Severity::Error));
    /// assert_eq!(severity("Samaritans: 020 7946 0000"), Some(Severity::Warning));
    /// assert_eq!(severity("The office: 020 7946 0000"), Some(Severity::Note));
    /// assert_eq!(severity("Samaritans: 116 123"), None);
    /// ```
    #[inline]
    pub fn severity(&self) -> Option<Severity> {
        match self.verdict.kind() {
            VerdictKind::Unlisted if self.verdict.named().is_some() => Some(Severity::Warning),
            kind => kind.severity(),
        }
    }

    /// Returns what may be put in its place, in the form in which it is written there, where there is one safe fix;
    /// `None` where a person has to look.
    ///
    /// It is safe where the same service took another number of the same kind, where a known misprint of a number stands, and where a
    /// service has a new name; never where the text names another service, and never for a guess.
    ///
    /// ```
    /// let fix = |text| helplines::scan(text).next().and_then(|mention| mention.fix());
    /// assert_eq!(fix("Samaritans: 08457 90 90 90").as_deref(), Some("116 123"));
    /// assert_eq!(fix("Call +44 116 123").as_deref(), Some("116 123"));
    /// assert_eq!(fix("Report it to Action Fraud").as_deref(), Some("Report Fraud"));
    /// // The name or the number is wrong, and who knows which?
    /// assert_eq!(fix("Samaritans: 0800 1111"), None);
    /// // A service for texts has closed: there is another way to reach it, not another number for texts.
    /// assert_eq!(fix("Text 88858"), None);
    /// ```
    #[inline]
    pub fn fix(&self) -> Option<String> {
        let verdict = &self.verdict;
        if verdict.named().is_some() {
            return None;
        }
        match (verdict.kind(), verdict.retired()) {
            (VerdictKind::Misprint, None) => Some(self.written(verdict.replacement()?)),
            (VerdictKind::Misprint, Some(entry))
                if entry.is_about(Subject::Number) && !entry.old().starts_with(['+', '1', '5']) =>
            {
                Some(self.written(verdict.replacement()?))
            }
            (VerdictKind::Retired, Some(entry))
                if entry.is_about(Subject::Name) && entry.status() == Status::Renamed =>
            {
                let contact = verdict.contacts().next()?;
                let plain = !entry.old().bytes().any(|byte| byte.is_ascii_digit());
                plain.then(|| contact.name().into())
            }
            (VerdictKind::Retired, Some(entry))
                if entry.is_about(Subject::Number) && entry.status() == Status::Replaced =>
            {
                let number = verdict.replacement_alike()?;
                let contact = verdict.contacts().next()?;
                let same = entry.was().contains(contact.name())
                    || contact.name().contains(entry.was().trim_start_matches("the "))
                    || entry.was().contains(contact.organisation());
                same.then(|| self.written(number))
            }
            _ => None,
        }
    }

    /// A number in the form in which this one is written: in a link without spaces, in international form where it is.
    #[inline]
    fn written(&self, number: &str) -> String {
        let international = self.text.starts_with('+') || self.text.starts_with("00");
        let whole = number.parse::<PhoneNumber>().ok();
        match whole.as_ref().and_then(|number| number.e164()) {
            Some(international_form) if international => international_form.into(),
            _ if self.linked => number.split_whitespace().collect(),
            _ => number.into(),
        }
    }
}
