//! Whose number is this, and is this text right?

mod around;
mod claims;
mod codes;
mod country;
#[rustfmt::skip]
pub(crate) mod cues;
mod given;
pub(crate) mod hosts;
mod judge;
mod link;
mod mention;
pub(crate) mod names;
mod near_by;
mod pieces;
mod scan;
pub(crate) mod slip;
mod stretch;
mod table;
mod verdict;
pub(crate) mod watched;
mod words;

pub use country::Region;
pub use mention::Mention;
pub use scan::Scan;
pub use verdict::{Verdict, VerdictKind};

pub use crate::vocabulary::{Severity, Status};
