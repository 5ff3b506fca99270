//! The days of the week.

use crate::vocabulary::slug::{parse_slugs, slugs};

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
    Monday = "mo",
    /// Tuesday.
    Tuesday = "tu",
    /// Wednesday.
    Wednesday = "we",
    /// Thursday.
    Thursday = "th",
    /// Friday.
    Friday = "fr",
    /// Saturday.
    Saturday = "sa",
    /// Sunday.
    Sunday = "su",
}

parse_slugs!(Weekday, "weekday");

/// The days as `opening_hours` writes them and as people read them.
pub(super) const DAYS: [(&str, &str); 7] = [
    ("Mo", "Monday"),
    ("Tu", "Tuesday"),
    ("We", "Wednesday"),
    ("Th", "Thursday"),
    ("Fr", "Friday"),
    ("Sa", "Saturday"),
    ("Su", "Sunday"),
];

impl Weekday {
    #[inline]
    pub(super) const fn names(self) -> (&'static str, &'static str) {
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
        self.names().1
    }
}
