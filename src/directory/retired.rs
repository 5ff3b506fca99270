//! What is out of date, or never was right, and still circulates.

#[cfg(feature = "serde")]
use alloc::{boxed::Box, vec::Vec};
use core::fmt;

use crate::directory::Source;
use crate::directory::record::{Record, listed};
#[cfg(feature = "serde")]
use crate::number::digits::Digits;
use crate::time::Seen;
use crate::vocabulary::Status;
use crate::vocabulary::slug::unpack_slug;

/// What an entry is about.
///
/// ```
/// use helplines::{Directory, directory::Subject};
///
/// let mut retired = Directory::embedded().retired();
/// assert!(retired.any(|entry| entry.subject() == Subject::Name && entry.old() == "Action Fraud"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// A telephone or text number.
    Number,
    /// A web or e-mail address.
    Address,
    /// A name, or a claim that circulates.
    Name,
    /// A whole range of numbers, by its first digits.
    Range,
    /// The id of a contact that has gone: [`Directory::contact`](crate::Directory::contact) still knows it.
    Contact,
}

impl Subject {
    /// The word for it in a record, and the key under which files have it.
    #[inline]
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Address => "address",
            Self::Name => "name",
            Self::Range => "range",
            Self::Contact => "contact",
        }
    }
}

/// What is known of what is out of date, in the order in which a record keeps it.
// What only choosing compares is written, and not read again.
#[allow(dead_code)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetiredField {
    Subject,
    Old,
    Was,
    Status,
    Instead,
    When,
    TakenOver,
    CommonWords,
    Sensitive,
    Sources,
}

use RetiredField as Field;

/// What is said of a number that may be out of use.
pub(crate) const UNCLEAR: &str = " (whether it is still in use is not known)";

/// A number, address or name that is out of date, with what to use instead.
///
/// ```
/// let retired = helplines::by_name("Action Fraud").unwrap().retired().unwrap();
/// assert_eq!(retired.instead_id(), Some("report-fraud"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct RetiredEntry {
    record: Record,
}

impl RetiredEntry {
    /// An entry of the embedded directory.
    #[inline]
    pub(crate) const fn packed(text: &'static str, ends: &'static [u32]) -> Self {
        Self { record: Record::packed(text, ends) }
    }

    /// An entry of a loaded directory.
    #[cfg(feature = "toml")]
    pub(crate) fn of(record: Record) -> Self {
        Self { record }
    }

    #[cfg(feature = "toml")]
    pub(crate) fn record(&self) -> &Record {
        &self.record
    }

    #[inline]
    fn field(&self, field: Field) -> &str {
        self.record.field(field as usize)
    }

    /// Goes through the spellings in which it is printed, the usual one first.
    ///
    /// ```
    /// let entry = helplines::by_number("0845 790 9090").retired().unwrap();
    /// let spellings: Vec<&str> = entry.spellings().collect();
    /// assert_eq!(spellings, ["08457 90 90 90", "0845 790 9090"]);
    /// ```
    #[inline]
    pub fn spellings(&self) -> impl Iterator<Item = &str> + Clone {
        listed(self.field(Field::Old))
    }

    /// Returns the usual spelling.
    ///
    /// ```
    /// // Found in another spelling, told in the usual one.
    /// let entry = helplines::by_number("+44 845 790 9090").retired().unwrap();
    /// assert_eq!(entry.old(), "08457 90 90 90");
    /// ```
    #[inline]
    pub fn old(&self) -> &str {
        self.spellings().next().unwrap_or_default()
    }

    /// Says whose it was, to stand after "was": `the Beat Youthline`.
    ///
    /// ```
    /// let entry = helplines::by_name("Action Fraud").unwrap().retired().unwrap();
    /// let sentence = format!("{} was {}.", entry.old(), entry.was());
    /// assert_eq!(sentence, "Action Fraud was the reporting service for fraud.");
    /// ```
    #[inline]
    pub fn was(&self) -> &str {
        self.field(Field::Was)
    }

    /// Says what became of it.
    ///
    /// ```
    /// use helplines::check::Status;
    ///
    /// let status = |name| helplines::by_name(name).and_then(|verdict| Some(verdict.retired()?.status()));
    /// assert_eq!(status("Action Fraud"), Some(Status::Renamed));
    /// assert_eq!(status("Broken Rainbow"), Some(Status::Closed));
    /// ```
    #[inline]
    pub fn status(&self) -> Status {
        unpack_slug(Status::ALL, Status::SLUGS, self.field(Field::Status)).unwrap_or(Status::Closed)
    }

    /// Returns the id of the contact to use instead, or `None` where there is none.
    ///
    /// ```
    /// use helplines::{contact, contacts::SAMARITANS};
    ///
    /// let entry = helplines::by_number("08457 90 90 90").retired().unwrap();
    /// assert_eq!(entry.instead_id().and_then(contact), Some(SAMARITANS));
    /// ```
    #[inline]
    pub fn instead_id(&self) -> Option<&str> {
        self.record.optional(Field::Instead as usize)
    }

    /// Says since when, as near as is known: a month or a year; `None` where no source says.
    ///
    /// ```
    /// let entry = helplines::by_name("Action Fraud").unwrap().retired().unwrap();
    /// assert_eq!(entry.when().map(|when| when.to_string()), Some("2025-12".to_string()));
    /// // A misprint never was right, so there is no day on which it went out of date.
    /// assert_eq!(helplines::by_number("0808 80 10 100").retired().unwrap().when(), None);
    /// ```
    #[inline]
    pub fn when(&self) -> Option<Seen> {
        self.field(Field::When).parse().ok()
    }

    /// Tells whether it now belongs to somebody else: never open it, never link it. `false` where that is not known.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let mut retired = Directory::embedded().retired();
    /// assert!(retired.any(|entry| entry.old() == "emergencysms.org.uk" && entry.taken_over()));
    /// ```
    #[inline]
    pub fn taken_over(&self) -> bool {
        self.field(Field::TakenOver) == "true"
    }

    /// Returns what it is about.
    ///
    /// ```
    /// use helplines::directory::Subject;
    ///
    /// let entry = helplines::by_number("08457 90 90 90").retired().unwrap();
    /// assert_eq!(entry.subject(), Subject::Number);
    /// ```
    #[inline]
    pub fn subject(&self) -> Subject {
        match self.field(Field::Subject) {
            "number" => Subject::Number,
            "address" => Subject::Address,
            "range" => Subject::Range,
            "contact" => Subject::Contact,
            _ => Subject::Name,
        }
    }

    /// Whether it is about this.
    #[inline]
    pub(crate) fn is_about(&self, subject: Subject) -> bool {
        self.field(Field::Subject) == subject.as_str()
    }

    /// The digits of a number or of the beginning of a range, as dialled inside the UK: each once, whatever the spelling.
    #[cfg(feature = "serde")]
    pub(crate) fn digits(&self) -> Vec<Box<str>> {
        let numbers = matches!(self.subject(), Subject::Number | Subject::Range);
        let all = self.spellings().filter(|_| numbers).map(|spelling| Digits::of(spelling).as_str().into());
        let mut digits: Vec<Box<str>> = all.collect();
        digits.sort_unstable();
        digits.dedup();
        digits
    }

    /// Whether its name is too common to look for in prose.
    #[cfg(any(feature = "serde", feature = "toml"))]
    pub(crate) fn has_common_words(&self) -> bool {
        self.field(Field::CommonWords) == "true"
    }

    /// Whether it is not known to be in use: what stands at the end of its words then.
    #[inline]
    pub(crate) fn is_unclear(&self) -> bool {
        self.was().ends_with(UNCLEAR)
    }

    /// Whether a call to it gives as much away as one to the contact that took its place.
    #[inline]
    pub(crate) fn is_sensitive(&self) -> bool {
        self.field(Field::Sensitive) == "true"
    }

    /// Goes through the sources of the entry; never none.
    ///
    /// ```
    /// use helplines::directory::Grade;
    ///
    /// let entry = helplines::by_number("08457 90 90 90").retired().unwrap();
    /// assert!(entry.sources().any(|source| source.grade() == Grade::Operator));
    /// ```
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'_>> + Clone {
        Source::unpack_all(self.field(Field::Sources))
    }
}

impl fmt::Debug for RetiredEntry {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RetiredEntry").field(&self.old()).finish()
    }
}
