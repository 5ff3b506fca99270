//! Whose number is this: a number in any spelling, and what the directory says of it.

use alloc::vec::Vec;

use super::slip;
use crate::check::hosts::Host;
use crate::directory::Directory;
use crate::directory::RetiredEntry;
use crate::directory::data::Number;
use crate::directory::retired::Subject;
use crate::directory::{Channel, Contact};
use crate::number::PhoneError;
use crate::number::digits::{Dialled, Digits};
use crate::number::phone::kind_of;
use crate::vocabulary::ChannelKind;
use crate::vocabulary::Severity;
use crate::vocabulary::Status;
use crate::vocabulary::slug::{Key, slugs};

slugs! {
    /// What is known of a number, address or name.
    ///
    /// ```
    /// use helplines::by_number;
    /// use helplines::check::VerdictKind;
    ///
    /// assert_eq!(by_number("0800 1111").kind(), VerdictKind::Current);
    /// assert_eq!(by_number("08457 90 90 90").kind(), VerdictKind::Retired);
    /// assert_eq!(by_number("+44 116 123").kind(), VerdictKind::Misprint);
    /// assert_eq!(by_number("0808 157 0000").kind(), VerdictKind::Unlisted);
    /// assert_eq!(by_number("soon").kind(), VerdictKind::NotANumber);
    /// ```
    VerdictKind, "verdict";
    /// A contact of the directory has it.
    Current = "current": "In use",
    /// It is out of date.
    Retired = "retired": "Out of date",
    /// It never was right: a slip that is copied on, or a short code with `+44` before it.
    Misprint = "misprint": "Known misprint",
    /// It is right for one service, and the text gives it to another that does not have it.
    Mismatch = "mismatch": "Another service's",
    /// A link dials what only takes text messages, or sends a message to what only takes calls.
    WrongChannel = "wrong-channel": "Wrong kind of link",
    /// Not in the directory, and one slip away from exactly one number or address of it. That is a guess: check it.
    NearMiss = "near-miss": "Perhaps a slip",
    /// In a range that costs extra ([`PhoneError::Charged`] lists them): no helpline should be there today.
    Charged = "charged": "Costs extra",
    /// A number that could be right and is no contact's. Nothing is known of it, but for a few that are recorded as
    /// somebody else's.
    Unlisted = "unlisted": "Not in the directory",
    /// In use, and something printed right beside it contradicts what is known of it: its cost, its hours, its kind.
    Contradicts = "contradicts": "Contradicts what is known",
    /// Out of date, and the text says so itself.
    Mentioned = "mentioned": "Said to be out of date",
    /// A number of another country.
    Foreign = "foreign": "Number of another country",
    /// Not a number, or not one that a UK helpline could have: too short or too long, or a code such as 1471.
    NotANumber = "not-a-number": "Not a number",
}
/// What the directory says of a number, an address or a name.
///
/// ```
/// use helplines::check::VerdictKind;
///
/// let verdict = helplines::by_number("08457 90 90 90");
/// assert_eq!(verdict.kind(), VerdictKind::Retired);
/// assert_eq!(verdict.replacement(), Some("116 123"));
///
/// let slip = helplines::by_number("0800 1000 900");
/// assert_eq!(slip.kind(), VerdictKind::NearMiss);
/// assert_eq!(slip.contacts().next().map(|contact| contact.id()), Some("stop-it-now"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Verdict<'d> {
    kind: VerdictKind,
    directory: &'d Directory,
    pub(super) found: Found<'d>,
    helpline_range: Option<&'static str>,
    /// The service that the text gives it to.
    pub(super) named: Option<Named<'d>>,
    /// What a claim beside it contradicts.
    pub(super) claim: Option<Claim>,
}

/// A service that a text names.
#[derive(Clone, Copy, Debug)]
pub(super) enum Named<'d> {
    Listed(&'d Contact),
    /// One that is not in the directory, whose numbers are known.
    Other(&'d RetiredEntry),
}

/// What is said of a number that is known to be otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    Free,
    Charged,
    AlwaysOpen,
    Texts,
    Calls,
}

/// What of the directory a verdict speaks of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Found<'d> {
    Nothing,
    /// A number that a contact has, or that is meant.
    Number(&'d Number),
    /// A contact that has the name.
    Contact(&'d Contact),
    Entry(&'d RetiredEntry),
    /// A host of a service.
    Host(&'d Host),
}

impl<'d> Verdict<'d> {
    #[inline]
    pub(super) fn bare(kind: VerdictKind, directory: &'d Directory) -> Self {
        Self { kind, directory, found: Found::Nothing, helpline_range: None, named: None, claim: None }
    }

    /// What is said of a host of a service, or of one that looks much like it.
    #[inline]
    pub(super) fn of_host(kind: VerdictKind, host: &'d Host, directory: &'d Directory) -> Self {
        Self { found: Found::Host(host), ..Self::bare(kind, directory) }
    }

    /// A guess that a number of a service is meant, if one is one slip away.
    #[inline]
    pub(super) fn near_miss(directory: &'d Directory, contact: &Contact, digits: &str) -> Option<Self> {
        let number = directory.near_miss_of(contact, digits)?;
        Some(Self::of_number(VerdictKind::NearMiss, number, directory))
    }

    /// The same of another kind.
    #[inline]
    pub(super) fn with_kind(self, kind: VerdictKind) -> Self {
        Self { kind, ..self }
    }

    /// The same, given to a service by the text.
    #[inline]
    pub(super) fn given_to(self, named: Named<'d>) -> Self {
        Self { named: Some(named), ..self }
    }

    /// The same, with a claim that contradicts it.
    #[inline]
    pub(super) fn claimed(self, claim: Claim) -> Self {
        Self { kind: VerdictKind::Contradicts, claim: Some(claim), ..self }
    }

    /// The number of the directory that it speaks of.
    #[inline]
    pub(super) fn number(&self) -> Option<&'d Number> {
        match self.found {
            Found::Number(number) => Some(number),
            _ => None,
        }
    }

    #[inline]
    pub(crate) fn of_entry(entry: &'d RetiredEntry, directory: &'d Directory) -> Self {
        let kind = match entry.status() {
            Status::Misprint => VerdictKind::Misprint,
            Status::Elsewhere => VerdictKind::Unlisted,
            _ => VerdictKind::Retired,
        };
        Self { found: Found::Entry(entry), ..Self::bare(kind, directory) }
    }

    #[inline]
    fn of_number(kind: VerdictKind, number: &'d Number, directory: &'d Directory) -> Self {
        Self { found: Found::Number(number), ..Self::bare(kind, directory) }
    }

    /// Says what is known of it.
    ///
    /// ```
    /// use helplines::check::VerdictKind;
    ///
    /// // A slip can put the wrong person on the line: ask before anything is replaced.
    /// let verdict = helplines::by_number("0800 1000 900");
    /// assert_eq!(verdict.kind(), VerdictKind::NearMiss);
    /// assert_eq!(verdict.kind().as_str(), "near-miss");
    /// ```
    #[inline]
    pub fn kind(&self) -> VerdictKind {
        self.kind
    }

    /// Goes through the contacts: who has it, if it is current; whom to contact instead, if it is retired; who is meant, if it is a
    /// slip; none for the rest. Several contacts can share a number.
    ///
    /// ```
    /// use helplines::{by_number, contacts};
    ///
    /// let holders: Vec<_> = by_number("101").contacts().collect();
    /// assert!(holders.contains(&contacts::POLICE_101) && holders.contains(&contacts::POLICE_SCOTLAND));
    /// assert!(by_number("08457 90 90 90").contacts().eq([contacts::SAMARITANS]));
    /// assert_eq!(by_number("020 7946 0000").contacts().count(), 0);
    /// ```
    #[inline]
    pub fn contacts(&self) -> impl Iterator<Item = &'d Contact> + Clone + use<'d> {
        let (ids, named, places): (_, _, &[u32]) = match self.found {
            Found::Nothing => ("", None, &[]),
            Found::Number(number) => (&*number.holders, None, &[]),
            Found::Contact(contact) => ("", Some(contact), &[]),
            Found::Entry(entry) => (entry.instead_id().unwrap_or_default(), None, &[]),
            Found::Host(host) => ("", None, &host.owners),
        };
        let directory = self.directory;
        let placed = places.iter().filter_map(|place| directory.contacts().get(*place as usize));
        named.into_iter().chain(ids.split_ascii_whitespace().filter_map(|id| directory.contact(id))).chain(placed)
    }

    /// Goes through the ids of contacts that have the number in a directory below and that an overlay hid or replaced.
    ///
    /// ```
    /// assert_eq!(helplines::by_number("0800 1111").hidden().count(), 0);
    /// ```
    #[inline]
    pub fn hidden(&self) -> impl Iterator<Item = &'d str> + Clone + use<'d> {
        let ids = match self.found {
            Found::Number(number) => &*number.hidden,
            _ => "",
        };
        ids.split_ascii_whitespace()
    }

    /// Returns the entry, for what is retired, for a recorded misprint, and for a number that is recorded as somebody else's;
    /// `None` for the rest.
    ///
    /// ```
    /// let entry = helplines::by_number("08457 90 90 90").retired().unwrap();
    /// assert_eq!(entry.was(), "Samaritans");
    /// // A misprint that follows a rule, +44 before a short code, needs no entry.
    /// assert!(helplines::by_number("+44 999").retired().is_none());
    /// ```
    #[inline]
    pub fn retired(&self) -> Option<&'d RetiredEntry> {
        match self.found {
            Found::Entry(entry) => Some(entry),
            _ => None,
        }
    }

    /// Returns the number as its operator publishes it, or as the entry records it; `None` where neither is known.
    ///
    /// ```
    /// // Written in any groups, shown in those of its operator.
    /// assert_eq!(helplines::by_number("+44 808 100 0900").published(), Some("0808 1000 900"));
    /// assert_eq!(helplines::by_number("020 7946 0000").published(), None);
    /// ```
    #[inline]
    pub fn published(&self) -> Option<&'d str> {
        match (self.kind, self.retired()) {
            (kind, None) if kind.is_held() => self.channel().map(|channel| channel.value()),
            (_, Some(entry)) if !entry.is_about(Subject::Range) => Some(entry.old()),
            _ => None,
        }
    }

    /// Returns the number or address to use instead, or `None` where there is nothing to replace or nothing known.
    ///
    /// ```
    /// use helplines::by_number;
    ///
    /// assert_eq!(by_number("08457 90 90 90").replacement(), Some("116 123"));
    /// assert_eq!(by_number("+44 999").replacement(), Some("999"));
    /// assert_eq!(by_number("116 123").replacement(), None);
    /// ```
    #[inline]
    pub fn replacement(&self) -> Option<&'d str> {
        match (self.kind, self.retired()) {
            (VerdictKind::Misprint | VerdictKind::NearMiss, None) => match self.found {
                Found::Host(host) => Some(&host.host),
                _ => self.channel().map(|channel| channel.value()),
            },
            (VerdictKind::Retired | VerdictKind::Misprint | VerdictKind::Mentioned, Some(entry)) => {
                let contact = self.contacts().next()?;
                let kind = match entry.subject() {
                    Subject::Address if contact.website().is_some() => return contact.website(),
                    Subject::Number if Digits::of(entry.old()).is_text_number() => ChannelKind::Sms,
                    Subject::Number if entry.old().starts_with('+') => ChannelKind::PhoneFromAbroad,
                    _ => ChannelKind::Phone,
                };
                let mut channels = contact.channels();
                let alike = channels.clone().find(|channel| channel.kind() == kind);
                alike.or_else(|| channels.next()).map(|channel| channel.value())
            }
            _ => None,
        }
    }

    /// The number to use instead that is of the same kind, for calls or for texts.
    #[inline]
    pub(super) fn replacement_alike(&self) -> Option<&'d str> {
        let texts = Digits::of(self.retired()?.old()).is_text_number();
        let wanted = if texts { ChannelKind::Sms } else { ChannelKind::Phone };
        let number = self.replacement()?;
        let mut channels = self.contacts().next()?.channels();
        channels.any(|channel| channel.kind() == wanted && channel.value() == number).then_some(number)
    }

    /// Returns, for an unlisted number, the range of helplines that it is in: `0808 80` (the Helplines Partnership) or `116`
    /// (Commission Decision 2007/116/EC); `None` outside both.
    ///
    /// ```
    /// // No contact has it, but it looks like a helpline's.
    /// assert_eq!(helplines::by_number("116 117").helpline_range(), Some("116"));
    /// assert_eq!(helplines::by_number("020 7946 0000").helpline_range(), None);
    /// ```
    #[inline]
    pub fn helpline_range(&self) -> Option<&'static str> {
        self.helpline_range
    }

    /// Returns the service that a text gives the number to, where it does not have it: with [`VerdictKind::Mismatch`], and
    /// with what is not in the directory; `None` where the text says nothing, or rightly, or names one that is not listed.
    ///
    /// ```
    /// use helplines::{contacts::{CHILDLINE, SAMARITANS}, scan};
    ///
    /// let verdict = scan("Samaritans: 0800 1111").next().unwrap().verdict();
    /// assert!(verdict.contacts().eq([CHILDLINE]));
    /// assert_eq!(verdict.named(), Some(SAMARITANS));
    /// // Right, or alone.
    /// assert_eq!(scan("Childline: 0800 1111").next().unwrap().verdict().named(), None);
    /// assert_eq!(helplines::by_number("0800 1111").named(), None);
    /// ```
    #[inline]
    pub fn named(&self) -> Option<&'d Contact> {
        match self.named {
            Some(Named::Listed(contact)) => Some(contact),
            Some(Named::Other(_)) | None => None,
        }
    }

    /// The channel that has the number, of the first contact that does.
    #[inline]
    fn channel(&self) -> Option<Channel<'d>> {
        let Found::Number(number) = self.found else { return None };
        let has = |channel: &Channel<'_>| channel.dial().is_some_and(|dial| Digits::of(dial).as_str() == number.digits);
        self.contacts().flat_map(Contact::channels).find(has)
    }
}

/// Verdicts are equal when they say the same of the same.
impl PartialEq for Verdict<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        let digits = |verdict: &Self| match verdict.found {
            Found::Number(number) => Some(number.digits.clone()),
            _ => None,
        };
        self.kind == other.kind
            && self.helpline_range == other.helpline_range
            && self.named() == other.named()
            && self.claim == other.claim
            && self.retired() == other.retired()
            && digits(self) == digits(other)
            && self.contacts().eq(other.contacts())
    }
}

impl Eq for Verdict<'_> {}

impl Verdict<'_> {
    /// Whether people text a number and do not call it.
    #[inline]
    pub(super) fn is_texted(&self, number: &Number) -> bool {
        let mut kinds = self.channels_of(number).map(|channel| channel.kind()).peekable();
        kinds.peek().is_some() && kinds.all(|kind| kind == ChannelKind::Sms)
    }

    /// Whether a word must be sent to a number, which several services have then, each with its own.
    pub(super) fn has_keyword(&self, number: &Number) -> bool {
        self.channels_of(number).any(|channel| channel.keyword().is_some())
    }

    /// The channels that have a number.
    #[inline]
    pub(super) fn channels_of<'n>(&self, number: &'n Number) -> impl Iterator<Item = Channel<'_>> + use<'_, 'n> {
        let has =
            move |channel: &Channel<'_>| channel.dial().is_some_and(|dial| Digits::of(dial).as_str() == number.digits);
        self.contacts().flat_map(Contact::channels).filter(has)
    }
}

impl VerdictKind {
    /// Whether somebody of the directory has it.
    #[inline]
    fn is_held(self) -> bool {
        matches!(self, Self::Current | Self::Mismatch | Self::WrongChannel | Self::Contradicts)
    }

    /// Says how grave it is to print it, or `None` where nothing is amiss.
    ///
    /// ```
    /// use helplines::check::{Severity, VerdictKind};
    ///
    /// assert_eq!(VerdictKind::Mismatch.severity(), Some(Severity::Error));
    /// assert_eq!(VerdictKind::NearMiss.severity(), Some(Severity::Warning));
    /// assert_eq!(VerdictKind::Unlisted.severity(), Some(Severity::Note));
    /// assert_eq!(VerdictKind::Current.severity(), None);
    /// ```
    #[inline]
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Retired | Self::Misprint | Self::Mismatch | Self::WrongChannel => Some(Severity::Error),
            Self::NearMiss | Self::Charged => Some(Severity::Warning),
            Self::Contradicts | Self::Mentioned | Self::Unlisted | Self::Foreign => Some(Severity::Note),
            Self::Current | Self::NotANumber => None,
        }
    }
}

impl Directory {
    /// Says what the directory says of a number in any spelling that people use.
    ///
    /// Spaces of all kinds, hyphens, dots and brackets do not matter, nor digits of other scripts, `+44`, `0044` and
    /// `+44 (0)`, the prefixes 141, 1470, 18001 and 18002, `tel:` and `sms:` links, or "ext" and "option" after the
    /// number. A short code belongs to its country: `+44 999` is a misprint, and `+353 116 123` is foreign.
    ///
    /// ```
    /// use helplines::Directory;
    /// use helplines::check::VerdictKind;
    ///
    /// let verdict = Directory::embedded().by_number("+44 (0)808 800 5000");
    /// assert_eq!(verdict.kind(), VerdictKind::Current);
    /// assert_eq!(verdict.contacts().next().map(|contact| contact.id()), Some("nspcc-helpline"));
    /// ```
    #[inline]
    pub fn by_number(&self, number: &str) -> Verdict<'_> {
        match Dialled::read(number) {
            Dialled::Nothing => Verdict::bare(VerdictKind::NotANumber, self),
            Dialled::Home(digits) => self.judge(&digits),
            Dialled::Abroad(digits) => self.judge_foreign(&digits),
            Dialled::Foreign => Verdict::bare(VerdictKind::Foreign, self),
        }
    }

    /// Looks up a name: of a contact in use, or of what is out of date, with what to use instead; `None` for any other.
    /// Case and punctuation do not matter, nor "the" before it.
    ///
    /// ```
    /// use helplines::{Directory, check::VerdictKind, contacts::CHILDLINE};
    ///
    /// let in_use = Directory::embedded().by_name("childline").unwrap();
    /// assert_eq!(in_use.kind(), VerdictKind::Current);
    /// assert!(in_use.contacts().eq([CHILDLINE]));
    /// // Also by the names that texts commonly have for it.
    /// assert!(Directory::embedded().by_name("BTP").is_some());
    /// let retired = Directory::embedded().by_name("ACTION FRAUD").unwrap();
    /// assert_eq!(retired.kind(), VerdictKind::Retired);
    /// assert_eq!(retired.contacts().next().map(|contact| contact.id()), Some("report-fraud"));
    /// assert!(Directory::embedded().by_name("Nobody").is_none());
    /// ```
    #[inline]
    pub fn by_name(&self, name: &str) -> Option<Verdict<'_>> {
        let bare = |name: &str| Key::new(name.trim().trim_start_matches("the "));
        let key = bare(name);
        let same = |known: &str| !key.as_str().is_empty() && bare(known).as_str() == key.as_str();
        let is_called = |contact: &&Contact| same(contact.name()) || same(contact.mention());
        let contacts = self.contacts();
        let short = || contacts.iter().find(|contact| contact.short_names().any(same));
        let in_use = contacts.iter().find(is_called).or_else(short);
        if let Some(contact) = in_use {
            return Some(Verdict { found: Found::Contact(contact), ..Verdict::bare(VerdictKind::Current, self) });
        }
        let mut names = self.retired().filter(|entry| entry.is_about(Subject::Name));
        names.find(|entry| entry.spellings().any(same)).map(|entry| Verdict::of_entry(entry, self))
    }

    /// Tells whether the appearance of a number in a list of calls or on a bill could give away, or endanger, who called it:
    /// every number of the directory that is or was in use, and every recorded misprint, but for the emergency number
    /// and the police.
    ///
    /// It cannot promise that a number which it does not know is harmless, and an app that hides a call from its own
    /// list does not hide it from the phone company's.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// assert!(Directory::embedded().is_sensitive("0808 2000 247"));
    /// assert!(!Directory::embedded().is_sensitive("999"));
    /// ```
    #[inline]
    pub fn is_sensitive(&self, number: &str) -> bool {
        let verdict = self.by_number(number);
        match verdict.found {
            Found::Number(number) => verdict.kind != VerdictKind::NearMiss && number.sensitive,
            Found::Entry(entry) => verdict.kind != VerdictKind::Unlisted && entry.is_sensitive(),
            Found::Contact(_) | Found::Host(_) | Found::Nothing => false,
        }
    }

    /// Returns the numbers of which [`is_sensitive`](Self::is_sensitive) is true, in order: digits as dialled inside the UK, or with
    /// `+` for a number of another country. For a list of calls that a phone keeps out of its log. What an overlay hid or replaced is
    /// among them, and what is out of date. Of whole ranges that are out of date (0500) there is no list, and no number stands there
    /// again behind a prefix (18001, 141).
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let numbers = Directory::embedded().sensitive_numbers();
    /// assert!(numbers.contains(&"08082000247") && !numbers.contains(&"999"));
    /// // The old number of Samaritans.
    /// assert!(numbers.contains(&"08457909090"));
    /// ```
    #[inline]
    pub fn sensitive_numbers(&self) -> Vec<&str> {
        let mut numbers = self.data().by_number.keys();
        numbers.retain(|number| self.is_sensitive(number));
        numbers.sort_unstable();
        numbers
    }

    /// What is known of digits as dialled inside the UK.
    #[inline]
    fn judge(&self, digits: &Digits) -> Verdict<'_> {
        let known = self.known(digits);
        known.unwrap_or_else(|| self.judge_unknown(digits))
    }

    /// What a contact or an entry has, also behind a prefix: text relay (18001, 18002) or a withheld number (141, 1470).
    #[inline]
    fn known(&self, digits: &Digits) -> Option<Verdict<'_>> {
        let dialled = digits.as_str();
        let behind = |prefix: &&str| self.held(dialled.strip_prefix(*prefix)?);
        self.held(dialled).or_else(|| PREFIXES.iter().find_map(behind))
    }

    /// What a contact or an entry has as it stands.
    #[inline]
    fn held(&self, number: &str) -> Option<Verdict<'_>> {
        Some(match self.known_number(number)? {
            Ok(number) => Verdict::of_number(VerdictKind::Current, number, self),
            Err(entry) => Verdict::of_entry(entry, self),
        })
    }

    /// What can be said of digits that nobody has: at home, or with a `+` of another country or before a short code.
    #[inline]
    pub(crate) fn judge_unheld(&self, digits: &Digits) -> Verdict<'_> {
        if digits.is_abroad() { self.judge_foreign(digits) } else { self.judge_unknown(digits) }
    }

    /// What is known of digits at home or abroad that somebody has, or that are recorded.
    #[inline]
    pub(crate) fn known_anywhere(&self, digits: &Digits) -> Option<Verdict<'_>> {
        if !digits.is_abroad() {
            return self.known(digits);
        }
        let verdict = self.judge_foreign(digits);
        matches!(verdict.kind, VerdictKind::Current | VerdictKind::Retired | VerdictKind::Misprint).then_some(verdict)
    }

    /// What can be said of a number that nobody has.
    #[inline]
    fn judge_unknown(&self, digits: &Digits) -> Verdict<'_> {
        let mut dialled = digits.as_str();
        for prefix in PREFIXES {
            dialled = dialled.strip_prefix(prefix).filter(|rest| rest.starts_with('0')).unwrap_or(dialled);
        }
        // Ranges come first of what is out of date.
        let mut ranges = self.retired().take_while(|entry| entry.is_about(Subject::Range));
        if let Some(range) = ranges.find(|range| dialled.starts_with(range.old())) {
            return Verdict::of_entry(range, self);
        }
        let valid = kind_of(dialled);
        if matches!(valid, Err(PhoneError::Charged { .. })) {
            return Verdict::bare(VerdictKind::Charged, self);
        }
        if let Some(number) = self.near_miss(dialled).or_else(|| self.near_short_code(dialled)) {
            return Verdict::of_number(VerdictKind::NearMiss, number, self);
        }
        if valid.is_err() {
            return Verdict::bare(VerdictKind::NotANumber, self);
        }
        let helpline_range = HELPLINE_RANGES.iter().find(|(first, _)| dialled.starts_with(first));
        let helpline_range = helpline_range.map(|(_, range)| *range);
        Verdict { helpline_range, ..Verdict::bare(VerdictKind::Unlisted, self) }
    }

    /// What is known of a number in international form that is not a whole UK number.
    #[inline]
    fn judge_foreign(&self, digits: &Digits) -> Verdict<'_> {
        let number = digits.as_str();
        let bare = number.trim_start_matches('+');
        if let Some(held) = self.held(number) {
            return held;
        }
        if let Some(Err(entry)) = self.known_number(bare) {
            return Verdict::of_entry(entry, self);
        }
        // +44 999 and +44 116123: a short code that was given a country.
        match bare.strip_prefix("44").map(|short| self.number(short)) {
            Some(Some(number)) => Verdict::of_number(VerdictKind::Misprint, number, self),
            Some(None) => Verdict::bare(VerdictKind::NotANumber, self),
            None => {
                let kind = match kind_of(number) {
                    Ok(_) => VerdictKind::Foreign,
                    Err(PhoneError::Charged { .. }) => VerdictKind::Charged,
                    Err(_) => VerdictKind::NotANumber,
                };
                Verdict::bare(kind, self)
            }
        }
    }

    /// The one short code of five or six digits that is one slip away: a digit changed, or two neighbours swapped. Shorter
    /// ones are too close to each other.
    #[inline]
    pub(super) fn near_short_code(&self, dialled: &str) -> Option<&Number> {
        // 116 and text codes: others begin with no other digit (Ofcom, National Telephone Numbering Plan).
        let begins = dialled.starts_with(['1', '6', '7', '8']);
        if !begins || !(5..=6).contains(&dialled.len()) || NO_SLIPS.contains(&dialled) {
            return None;
        }
        let near = |number: &&Number| !number.holders.is_empty() && slip::is_near_code(&number.digits, dialled);
        let mut found = self.data().numbers.iter().filter(near);
        found.next().filter(|_| found.next().is_none())
    }

    /// The number of a service that is one slip away, however many others are.
    #[inline]
    pub(super) fn near_miss_of(&self, contact: &Contact, digits: &str) -> Option<&Number> {
        let near = |dial: &str| match (slip::packed(dial), slip::packed(digits)) {
            (Some(known), Some(other)) => slip::is_one_slip(known, other),
            // Shorter codes are too close to each other.
            _ => digits.len() > 4 && slip::is_near_code(dial, digits),
        };
        let dials = contact.channels().filter_map(|channel| channel.dial()).map(Digits::of);
        dials.filter(|dial| near(dial.as_str())).find_map(|dial| self.number(dial.as_str()))
    }

    /// The one number of the directory that is one slip away, if there is exactly one: a digit dropped, added or changed,
    /// or two neighbours swapped.
    #[inline]
    fn near_miss(&self, dialled: &str) -> Option<&Number> {
        let word = slip::packed(dialled)?;
        let data = self.data();
        // No number in the UK has more digits than that, its 0 included (Ofcom, National Telephone Numbering Plan).
        let most = if dialled.len() < LONGEST_HOME { LONGEST_HOME } else { dialled.len() };
        let found = slip::near(&data.forwards, &data.backwards, word).map(slip::unpacked);
        let mut found = found.filter(|digits| digits.as_str().len() <= most);
        let first = found.next()?;
        found.all(|other| other.as_str() == first.as_str()).then(|| self.number(first.as_str()))?
    }
}

/// Short codes that are no slip of another: those of the whole of Europe (Commission Decisions 2007/116/EC, 2009/884/EC), and
/// the prefixes of text relay.
const NO_SLIPS: [&str; 7] = ["116000", "116006", "116111", "116117", "116123", "18001", "18002"];

/// What is dialled before a number: for text relay (18001, 18002), or to withhold one's own (1470 and 141).
const PREFIXES: [&str; 4] = ["18001", "18002", "1470", "141"];

/// Most digits of a number as dialled inside the UK.
const LONGEST_HOME: usize = 11;

/// Ranges in which helplines are, with how to write them. 0808 80 is the range of the Helplines Partnership.
const HELPLINE_RANGES: [(&str, &str); 2] = [("080880", "0808 80"), ("116", "116")];
