//! What is out of date, or never was right, and still circulates.

use crate::directory::Source;
use crate::time::Seen;
use crate::vocabulary::Status;
use crate::vocabulary::text::Text;

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    Number,
    Address,
    Name,
    /// A whole range of numbers, by its first digits.
    Range,
}

/// A number, address or name that is out of date, with what to use instead.
///
/// ```
/// let retired = helplines::by_name("Action Fraud").unwrap();
/// assert_eq!(retired.instead_id(), Some("report-fraud"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetiredEntry {
    pub(crate) subject: Subject,
    /// The spellings in which it is printed, one a line.
    pub(crate) old: Text,
    pub(crate) was: Text,
    pub(crate) status: Status,
    pub(crate) instead: Option<Text>,
    pub(crate) when: Option<Seen>,
    pub(crate) taken_over: bool,
    pub(crate) common_words: bool,
    /// Sources, packed one a line.
    pub(crate) sources: Text,
}

impl RetiredEntry {
    /// The spellings in which it is printed, the usual one first.
    ///
    /// ```
    /// let entry = helplines::by_number("0845 790 9090").retired().unwrap();
    /// let spellings: Vec<&str> = entry.spellings().collect();
    /// assert_eq!(spellings, ["08457 90 90 90", "0845 790 9090"]);
    /// ```
    #[inline]
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        self.old.lines()
    }

    /// The usual spelling.
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

    /// Whose it was, to stand after "was": `the Beat Youthline`.
    ///
    /// ```
    /// let entry = helplines::by_name("Action Fraud").unwrap();
    /// let sentence = format!("{} was {}.", entry.old(), entry.was());
    /// assert_eq!(sentence, "Action Fraud was the reporting service for fraud.");
    /// ```
    #[inline]
    pub fn was(&self) -> &str {
        &self.was
    }

    /// What became of it.
    ///
    /// ```
    /// use helplines::by_name;
    /// use helplines::check::Status;
    ///
    /// assert_eq!(by_name("Action Fraud").unwrap().status(), Status::Renamed);
    /// assert_eq!(by_name("Broken Rainbow").unwrap().status(), Status::Closed);
    /// ```
    #[inline]
    pub fn status(&self) -> Status {
        self.status
    }

    /// The id of the contact to use instead, or `None` where there is none.
    ///
    /// ```
    /// use helplines::{contact, contacts::SAMARITANS};
    ///
    /// let entry = helplines::by_number("08457 90 90 90").retired().unwrap();
    /// assert_eq!(entry.instead_id().and_then(contact), Some(SAMARITANS));
    /// ```
    #[inline]
    pub fn instead_id(&self) -> Option<&str> {
        self.instead.as_deref()
    }

    /// Since when, as near as is known: a month or a year; `None` where no source says.
    ///
    /// ```
    /// let entry = helplines::by_name("Action Fraud").unwrap();
    /// assert_eq!(entry.when().map(|when| when.to_string()), Some("2025-12".to_string()));
    /// // A misprint never was right, so there is no day on which it went out of date.
    /// assert_eq!(helplines::by_number("0808 80 10 100").retired().unwrap().when(), None);
    /// ```
    #[inline]
    pub fn when(&self) -> Option<Seen> {
        self.when
    }

    /// Whether it now belongs to somebody else: never open it, never link it. `false` where that is not known.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let mut retired = Directory::embedded().retired();
    /// assert!(retired.any(|entry| entry.old() == "emergencysms.org.uk" && entry.taken_over()));
    /// ```
    #[inline]
    pub fn taken_over(&self) -> bool {
        self.taken_over
    }

    /// What it is: `Number`, `Address`, `Name` or `Range`.
    #[doc(hidden)]
    #[inline]
    pub fn subject(&self) -> &'static str {
        match self.subject {
            Subject::Number => "Number",
            Subject::Address => "Address",
            Subject::Name => "Name",
            Subject::Range => "Range",
        }
    }

    /// Whether its name is too common to look for in prose.
    #[doc(hidden)]
    #[inline]
    pub fn has_common_words(&self) -> bool {
        self.common_words
    }

    /// Where that is known from; never none.
    ///
    /// ```
    /// use helplines::directory::Grade;
    ///
    /// let entry = helplines::by_number("08457 90 90 90").retired().unwrap();
    /// assert!(entry.sources().any(|source| source.grade() == Grade::Operator));
    /// ```
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'_>> {
        Source::unpack_all(&self.sources)
    }
}
