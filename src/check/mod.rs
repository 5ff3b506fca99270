//! Whose number is this, and is this text right?

mod cues;
mod scan;
pub(crate) mod slip;
mod verdict;

pub use scan::{Mention, Scan};
pub use verdict::{Verdict, VerdictKind};

pub use crate::vocabulary::Status;
