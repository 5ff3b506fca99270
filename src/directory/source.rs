//! Where a fact comes from.

use crate::time::Seen;
use crate::vocabulary::slug::{unpack_slug, unpack_slugs};
use crate::vocabulary::{Grade, Support};

/// A source of facts: what kind, where, and how old the copy was that was read.
///
/// No page was opened live when the directory was gathered: stored copies were read. The newest date
/// evident in a copy is [`seen`](Self::seen).
///
/// ```
/// use helplines::contacts::SAMARITANS;
/// use helplines::directory::Grade;
///
/// let source = SAMARITANS.sources().next().unwrap();
/// assert_eq!(source.grade(), Grade::Operator);
/// assert!(source.url().is_some_and(|url| url.starts_with("https://www.samaritans.org/")));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Source<'a> {
    url: Option<&'a str>,
    grade: Grade,
    seen: Option<Seen>,
    supports: &'a str,
}

impl<'a> Source<'a> {
    /// Reads sources from the static data, one a line.
    #[inline]
    pub(crate) fn unpack_all(packed: &'a str) -> impl Iterator<Item = Self> + Clone + use<'a> {
        packed.lines().filter_map(Self::unpack)
    }

    /// Reads a source from its line in the static data: grade, seen, what it supports, address, with tabs
    /// between them.
    #[inline]
    pub(crate) fn unpack(line: &'a str) -> Option<Self> {
        let mut parts = line.split('\t');
        let (grade, seen, supports, url) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        Some(Self {
            url: Some(url).filter(|url| !url.is_empty()),
            grade: unpack_slug(Grade::ALL, Grade::SLUGS, grade)?,
            seen: seen.parse().ok(),
            supports,
        })
    }

    /// Returns the address of the page, or `None` where there is none to cite (a list seen at third hand, a paper).
    ///
    /// It is a citation, kept as it was read; some are old `http:` addresses. It is not for callers to follow.
    ///
    /// ```
    /// use helplines::{Directory, contacts::NSPCC_HELPLINE};
    ///
    /// assert!(NSPCC_HELPLINE.sources().any(|source| source.url().is_some_and(|url| url.contains("nspcc.org.uk"))));
    /// let mut sources = Directory::embedded().contacts().iter().flat_map(|contact| contact.sources());
    /// assert!(sources.any(|source| source.url().is_none()));
    /// ```
    #[inline]
    pub fn url(&self) -> Option<&'a str> {
        self.url
    }

    /// Says what kind of page it is.
    ///
    /// ```
    /// use helplines::contacts::NSPCC_HELPLINE;
    /// use helplines::directory::Grade;
    ///
    /// let own = NSPCC_HELPLINE.sources().filter(|source| source.grade() == Grade::Operator);
    /// assert!(own.count() > 1);
    /// ```
    #[inline]
    pub fn grade(&self) -> Grade {
        self.grade
    }

    /// Returns the newest date evident in the copy that was read, or `None` where it bears no date.
    ///
    /// ```
    /// use helplines::{Directory, contacts::SAMARITANS};
    ///
    /// // When calls to 116 123 became free.
    /// let mut dates = SAMARITANS.sources().filter_map(|source| source.seen());
    /// assert!(dates.any(|seen| seen.to_string() == "2015-09"));
    /// // Many pages bear no date.
    /// let mut sources = Directory::embedded().contacts().iter().flat_map(|contact| contact.sources());
    /// assert!(sources.any(|source| source.seen().is_none()));
    /// ```
    #[inline]
    pub fn seen(&self) -> Option<Seen> {
        self.seen
    }

    /// Goes through the facts of the contact that it supports; none for a source of guidance, where each line names its
    /// sources itself.
    ///
    /// ```
    /// use helplines::{Concern, Directory, contacts::SAMARITANS};
    /// use helplines::directory::Support;
    ///
    /// assert!(SAMARITANS.sources().flat_map(|source| source.supports()).any(|fact| fact == Support::Confidentiality));
    /// let guidance = Directory::embedded().concern(Concern::SelfHarm);
    /// assert!(guidance.sources().all(|source| source.supports().next().is_none()));
    /// ```
    #[inline]
    pub fn supports(&self) -> impl Iterator<Item = Support> + Clone + use<'a> {
        unpack_slugs(Support::ALL, Support::SLUGS, self.supports)
    }
}
