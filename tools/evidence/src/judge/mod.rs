//! What the words of a page say.

pub mod hours;
pub mod notices;
