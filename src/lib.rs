//! UK safeguarding support contacts, typed and sourced, with lookup by concern.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;

#[cfg(any(test, feature = "toml"))]
extern crate std;

use alloc::borrow::Cow;
use core::fmt;

mod advice;
mod concern;
mod contact;
mod directory;
#[rustfmt::skip]
#[cfg_attr(codegen, path = "empty.rs")]
mod generated;
mod guidance;
mod hours;
#[cfg(feature = "toml")]
mod load;
mod phone;
mod render;
#[cfg(feature = "serde")]
mod serialize;
mod situation;
mod slug;
mod source;

pub use advice::{Advice, Filter, Guidance, Step};
pub use concern::Concern;
pub use contact::{Anonymity, Audience, Channel, ChannelKind, Contact, Evidence, Link, Nation};
pub use directory::Directory;
pub use generated::{DATA_VERSION, contacts};
pub use guidance::{ConcernEntry, Line, Route};
pub use hours::{BankHolidays, DaySpan, Hours, HoursError, Span, Weekday, WeeklyHours};
#[cfg(feature = "toml")]
pub use load::{LoadError, Problem};
pub use phone::{Cost, NumberKind, PhoneError, PhoneNumber, SmsCode};
pub use render::{Html, Markdown, PlainText, Sentence, html_page};
pub use situation::Situation;
pub use slug::UnknownSlug;
pub use source::{Date, DateError, Grade, Seen, Source, Support};

/// Text that is static in the embedded directory and owned in a loaded one.
type Text = Cow<'static, str>;
/// A list that is static in the embedded directory and owned in a loaded one.
type List<T> = Cow<'static, [T]>;

/// The contact of the embedded directory with this id, or `None`.
pub fn contact(id: &str) -> Option<&'static Contact> {
    Directory::embedded().contact(id)
}

/// The answer of the embedded directory for a concern when nothing else is known.
///
/// ```
/// let advice = helplines::advise(helplines::Concern::Stalking);
/// assert_eq!(advice.emergency().id(), "emergency-999");
/// assert!(!advice.steps().is_empty());
/// ```
pub fn advise(concern: Concern) -> Advice<'static> {
    Directory::embedded().advise(&Situation::new(concern))
}

/// Display by a function: text is written where it is shown, without memory of its own.
struct Show<F>(F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Show<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0(f)
    }
}
