//! A typed, sourced directory of UK safeguarding contacts: the right contact for this person's situation, offline
//! and at once. The answer depends on the concern, on who is asking and on the nation.
//!
//! # Should I rely on it?
//!
//! **In an emergency, call 999.** Every answer says so first. The facts were gathered on the day that [`DATA_VERSION`]
//! says, from stored copies of public pages; no page was opened live and no number was called. Each record says which
//! page, of what kind, seen when. The crate does not judge risk, it does not detect anything in what people write, and
//! it does not replace your organisation's safeguarding procedure.
//!
//! What always holds: 999 comes first; no answer is empty; nobody is sent to a line that is not for them; unknown opening hours are unknown, not closed and not open;
//! a number that is shown, dialled or linked comes from one typed value; the library has no network, no files, no
//! clock and no unsafe code, and does not panic.
//!
//! The free functions here are short for the embedded directory, [`Directory::embedded`]. Rust 1.85 or later. The code is
//! under MIT or Apache-2.0, the data under CC0-1.0. A release that changes data alone is a patch release, always.
//!
//! # Show me
//!
//! ```
//! use helplines::{Audience, Concern, Directory, Nation, Situation};
//!
//! // Only the concern is known.
//! println!("{}", helplines::advise(Concern::ChildSafety).card());
//!
//! // Say what you know of the person, and the answer fits.
//! let situation = Situation::new(Concern::SelfHarm).audience(Audience::Child).nation(Nation::Scotland);
//! let advice = Directory::embedded().advise(&situation);
//! assert_eq!(advice.emergency().phone().map(|phone| phone.value()), Some("999"));
//! assert_eq!(advice.steps()[0].contact().name(), "Childline");
//! ```
//!
//! | to | use |
//! | --- | --- |
//! | get an answer | [`advise`], [`Directory::advise`] with a [`Situation`] |
//! | show it | [`Advice`] as [a card](Advice::card) of one screen, [text](Advice::text), [Markdown](Advice::markdown), [HTML](Advice::html), [a sentence](Advice::sentence) |
//! | find a contact | [`contact`] by id, [`contacts`] by name in code |
//! | know whose number it is | [`by_number`], [`by_name`], [`Directory::is_sensitive`] |
//! | check a text before it goes out | [`scan`]: what is [wrong, how gravely, and the fix](check::Mention) |
//! | understand what people type | [`find`](find()), in their own words |
//! | read what people choose | [`Directory::situation`] reads slugs and everyday words, and who asks where they say so; [`Concern`] parses them too |
//! | know what is open | [`Situation::at`], [`Hours::at`](time::Hours::at) with a [`LocalTime`](time::LocalTime), [`Date::is_bank_holiday`](time::Date::is_bank_holiday) |
//! | dial | [`PhoneNumber`](number::PhoneNumber) and [`SmsCode`](number::SmsCode): published form, digits, link, cost |
//! | judge the facts | [`Contact::sources`], [`Contact::evidence`], [`Contact::caution`], [`Directory::due`] |
//!
//! # What do the features cost?
//!
//! Default features are none. No feature changes what a look-up answers.
//!
//! | feature | what it adds | further crates |
//! | --- | --- | ---: |
//! | (none) | the directory, look-ups, answers, all views; `no_std` with `alloc` | 3 |
//! | `serde` | writes everything public, reads the small types | 2 |
//! | `toml` | a directory of your own on top (`Directory::overlay`), or a whole one (`Directory::from_files`); needs `std`, implies `serde` | 14 |
//! | `jiff-02` | UK local time of a `jiff::Timestamp` or `Zoned` of jiff 0.2 | 2 |
//!
//! # How fresh is the data?
//!
//! [`DATA_VERSION`] is the day of the newest record. [`Source::seen`](directory::Source::seen) is how old a page was that was read, and
//! [`Directory::due`] lists what to check again, oldest first. Numbers that have died are known, and
//! [found in texts](scan).
//!
//! ```
//! let due = helplines::Directory::embedded().due(helplines::DATA_VERSION, 12);
//! println!("{} contacts have no evidence of the last twelve months", due.len());
//! # assert!(due.len() < helplines::Directory::embedded().contacts().len());
//! ```
//!
//! # How do I correct it?
//!
//! Change one file in `data/contacts`, add the page where you saw it, run the tests: `CONTRIBUTING.md` shows it in three
//! steps. To correct it in your own app today, put an overlay on top (feature `toml`, `docs/council.md`).
// Every function is #[inline]: a debug build of a consumer then compiles only what it calls.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs, clippy::missing_inline_in_public_items)]
// The library never panics; `.ci/run` turns these into errors.
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]

extern crate alloc;

#[cfg(any(test, feature = "toml"))]
extern crate std;

pub mod advice;
pub mod check;
pub mod directory;
mod embedded;
pub mod find;
#[rustfmt::skip]
mod find_tables;
#[rustfmt::skip]
mod generated;
pub mod number;
#[cfg(feature = "serde")]
mod serde;
pub mod time;
#[cfg(feature = "toml")]
mod toml;
pub mod view;
mod vocabulary;

/// Overlays, and whole directories from files: why one is refused. Feature `toml`.
#[cfg(feature = "toml")]
pub mod overlay {
    pub use crate::toml::{LoadError, Problem, ProblemKind};
}

pub use advice::{Advice, Situation, Step};
use check::{Scan, Verdict};
use directory::UnknownArea;
pub use directory::{Area, Channel, Contact, Directory};
pub use find::{Confidence, Found, Match};
pub use generated::{DATA_VERSION, contacts};
pub use vocabulary::{Audience, ChannelKind, Concern, Nation, UnknownSlug};

/// Returns the contact of the embedded directory with this id, or `None`.
///
/// ```
/// let childline = helplines::contact("childline").unwrap();
/// assert_eq!(childline.phone().map(|phone| phone.value()), Some("0800 1111"));
/// assert_eq!(helplines::contact("child-line"), None);
/// ```
#[inline]
pub fn contact(id: &str) -> Option<&'static Contact> {
    Directory::embedded().contact(id)
}

/// Says what the embedded directory says of a number in any spelling that people use: [`Directory::by_number`].
///
/// ```
/// use helplines::contacts::NSPCC_HELPLINE;
/// use helplines::check::VerdictKind;
///
/// let verdict = helplines::by_number("+44 (0)808 800-5000");
/// assert_eq!(verdict.kind(), VerdictKind::Current);
/// assert!(verdict.contacts().eq([NSPCC_HELPLINE]));
/// // No number of the directory: that says nothing about whose it is.
/// assert_eq!(helplines::by_number("020 7946 0000").kind(), VerdictKind::Unlisted);
/// ```
#[inline]
pub fn by_number(number: &str) -> Verdict<'static> {
    Directory::embedded().by_number(number)
}

/// Looks up a name: of a service in use, or of what is out of date: [`Directory::by_name`].
///
/// ```
/// use helplines::{check::VerdictKind, contacts::CHILDLINE};
///
/// assert!(helplines::by_name("Childline").unwrap().contacts().eq([CHILDLINE]));
/// assert_eq!(helplines::by_name("Action Fraud").unwrap().kind(), VerdictKind::Retired);
/// ```
#[inline]
pub fn by_name(name: &str) -> Option<Verdict<'static>> {
    Directory::embedded().by_name(name)
}

/// Finds numbers, and addresses and names that are out of date, in a text, and numbers given to a service that does not
/// have them: [`Directory::scan`].
///
/// ```
/// use helplines::scan;
/// use helplines::check::VerdictKind;
///
/// let text = "Ring Samaritans on 08457 90 90 90.";
/// let mention = scan(text).next().unwrap();
/// assert_eq!(&text[mention.range()], "08457 90 90 90");
/// assert_eq!(mention.verdict().kind(), VerdictKind::Retired);
/// assert_eq!(mention.verdict().replacement(), Some("116 123"));
/// ```
#[inline]
pub fn scan(text: &str) -> Scan<'_, 'static> {
    Directory::embedded().scan(text)
}

/// Says which concerns a text may be about, in people's own words: [`Directory::find`] of the embedded directory.
///
/// ```
/// use helplines::Concern;
///
/// let found = helplines::find("someone is blackmailing my son over pictures");
/// assert_eq!(found.best().unwrap().concern(), Concern::Sextortion);
/// ```
#[inline]
pub fn find(text: &str) -> Found<'static> {
    Directory::embedded().find(text)
}

/// Returns the place with this name or code, for [`Situation::area`]: [`Directory::area`] of the embedded directory.
///
/// ```
/// let area = helplines::area("Milton Keynes")?;
/// assert_eq!(area.force(), Some("thames-valley-police"));
/// # Ok::<(), helplines::directory::UnknownArea>(())
/// ```
///
/// # Errors
///
/// A name that is no place, or that of a county which police forces share; the error says what to give instead.
#[inline]
pub fn area(name: &str) -> Result<Area, UnknownArea> {
    Directory::embedded().area(name)
}

/// Returns the answer of the embedded directory to a concern, or to a whole [`Situation`].
///
/// ```
/// let advice = helplines::advise(helplines::Concern::Stalking);
/// assert_eq!(advice.emergency().id(), "emergency-999");
/// assert!(!advice.steps().is_empty());
/// ```
#[inline]
pub fn advise(situation: impl Into<Situation>) -> Advice {
    Directory::embedded().advise(situation)
}

/// The README's examples run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../docs/web-team.md")]
struct WebTeam;

#[cfg(doctest)]
#[doc = include_str!("../docs/chat-platform.md")]
struct ChatPlatform;

#[cfg(all(doctest, feature = "toml"))]
#[doc = include_str!("../docs/council.md")]
struct Council;
