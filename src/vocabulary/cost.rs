//! What contacting costs.

use crate::vocabulary::slug::slugs;

slugs! {
    /// What contacting costs the person who contacts.
    ///
    /// ```
    /// use helplines::number::{Cost, PhoneNumber};
    ///
    /// assert_eq!(PhoneNumber::parse("0808 1000 900")?.cost(), Cost::Free);
    /// assert_eq!(PhoneNumber::parse("0300 123 2040")?.cost(), Cost::Standard);
    /// # Ok::<(), helplines::number::PhoneError>(())
    /// ```
    Cost, "cost";
    /// Nothing, from landlines and mobiles in the UK.
    Free = "free": "Free",
    /// The price of a call to an 01 or 02 number (or of an ordinary text), usually inside a bundle.
    Standard = "standard": "Standard rate",
    /// The price of an international call, set by the caller's own provider.
    International = "international": "International rate",
    /// Not known.
    Unknown = "unknown": "Cost not known",
}
