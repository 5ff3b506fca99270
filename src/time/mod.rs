//! Days, hours and what is open when, in UK local time.

mod bank_holidays;
pub(crate) mod date;
pub(crate) mod hours;
#[cfg(feature = "jiff")]
mod jiff;
pub(crate) mod open;
mod weekday;

pub use date::{Date, DateError, LocalTime, Seen};
pub use hours::{BankHolidays, DaySpan, Hours, HoursError, Span, WeeklyHours};
pub use open::{OpenState, UnknownHours};
pub use weekday::Weekday;
