//! What kind of page a fact was read in.

use crate::vocabulary::slug::slugs;

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
    Operator = "operator": "The service's own page",
    /// Government, a council, the police, the NHS.
    Government = "government": "Government, council, police or NHS page",
    /// News and trade press, and local papers and newsletters.
    Press = "press": "Press",
    /// Somebody else's list.
    ThirdParty = "third-party": "Somebody else's list",
}
