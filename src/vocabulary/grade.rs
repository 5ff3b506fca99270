//! What kind of page a fact was read in.

use crate::vocabulary::slug::{parse_slugs, slugs};

slugs! {
    /// What kind of page or paper a fact was read in. The best kind is the least.
    ///
    /// ```
    /// use helplines::contacts::CHILDLINE;
    /// use helplines::directory::Grade;
    ///
    /// assert!(Grade::Operator < Grade::ThirdParty);
    /// assert!(CHILDLINE.sources().any(|source| source.grade() == Grade::Press));
    /// ```
    Grade, "grade";
    /// The service's own page.
    Operator = "operator",
    /// Government, a council, the police, the NHS.
    Government = "government",
    /// News and trade press, and local papers and newsletters.
    Press = "press",
    /// Somebody else's list.
    ThirdParty = "third-party",
}
parse_slugs!(Grade, "grade");
