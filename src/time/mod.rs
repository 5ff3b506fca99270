//! Days, hours and what is open when, in UK local time.

mod bank_holidays;
mod date;
pub(crate) mod hours;
#[cfg(feature = "jiff-02")]
mod jiff;
mod local_time;
mod open;
mod seen;
mod weekday;

pub use date::{Date, DateError};
pub use hours::{BankHolidays, Hours, HoursError, Span, WeeklyHours};
pub use local_time::LocalTime;
pub use open::{OpenState, UnknownHours};
pub use seen::Seen;
pub use weekday::Weekday;
