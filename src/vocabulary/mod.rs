//! The words that everything else is said in: enums with slugs, and what makes them.

mod anonymity;
mod audience;
mod channel_kind;
mod concern;
mod cost;
mod grade;
pub(crate) mod inline;
mod nation;
pub(crate) mod set;
mod severity;
pub(crate) mod slug;
mod status;
mod support;
pub(crate) mod text;
mod topic;
#[rustfmt::skip]
mod words;

pub use anonymity::Anonymity;
pub use audience::Audience;
pub use channel_kind::ChannelKind;
pub use concern::Concern;
pub use cost::Cost;
pub use grade::Grade;
pub use nation::Nation;
pub use severity::Severity;
pub use slug::UnknownSlug;
pub use status::Status;
pub use support::Support;
pub use topic::Topic;
pub(crate) use words::WORDS;
