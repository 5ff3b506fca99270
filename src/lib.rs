//! UK safeguarding support contacts, typed and sourced, with lookup by concern.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;

#[cfg(any(test, feature = "toml"))]
extern crate std;

use alloc::borrow::Cow;
use core::fmt;

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
mod slug;
mod source;

pub use concern::Concern;
pub use contact::{Anonymity, Audience, Channel, ChannelKind, Contact, Link, Nation};
pub use directory::Directory;
pub use generated::{DATA_VERSION, contacts};
pub use guidance::{ConcernEntry, Line, Route};
pub use hours::{BankHolidays, DaySpan, Hours, HoursError, Span, WeeklyHours, Weekday};
#[cfg(feature = "toml")]
pub use load::{LoadError, Problem};
pub use phone::{Cost, NumberKind, PhoneError, PhoneNumber, SmsCode};
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

/// Display by a function: text is written where it is shown, without memory of its own.
struct Show<F>(F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Show<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0(f)
    }
}
