//! Telephone and text numbers: as operators publish them, as people dial them, and as they stand in texts.

pub(crate) mod digits;
pub(crate) mod phone;
pub(crate) mod sms;

pub use phone::{NumberKind, PhoneError, PhoneNumber};
pub use sms::SmsCode;

pub use crate::vocabulary::Cost;
