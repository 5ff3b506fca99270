//! The days of the week.

use crate::vocabulary::slug::slugs;

slugs! {
    /// A day of the week. Its slug is the two letters of OpenStreetMap's `opening_hours`, in lower case.
    ///
    /// ```
    /// use helplines::time::Weekday;
    ///
    /// assert_eq!(Weekday::ALL[0], Weekday::Monday);
    /// assert_eq!("Sa".parse(), Ok(Weekday::Saturday));
    /// ```
    Weekday, "weekday";
    /// Monday.
    Monday = "mo": "Monday",
    /// Tuesday.
    Tuesday = "tu": "Tuesday",
    /// Wednesday.
    Wednesday = "we": "Wednesday",
    /// Thursday.
    Thursday = "th": "Thursday",
    /// Friday.
    Friday = "fr": "Friday",
    /// Saturday.
    Saturday = "sa": "Saturday",
    /// Sunday.
    Sunday = "su": "Sunday",
}

/// The days as `opening_hours` writes them.
pub(super) const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

impl Weekday {
    #[inline]
    pub(super) const fn short(self) -> &'static str {
        DAYS[self as usize]
    }

    /// Returns the English name: `Monday`.
    ///
    /// ```
    /// use helplines::time::Date;
    ///
    /// assert_eq!(Date::new(2026, 12, 25).unwrap().weekday().name(), "Friday");
    /// ```
    #[inline]
    pub const fn name(self) -> &'static str {
        self.label()
    }
}
