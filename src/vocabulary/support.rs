//! Which kinds of fact a source supports.

use crate::vocabulary::slug::{parse_slugs, slugs};

slugs! {
    /// Which kind of fact a source supports.
    ///
    /// ```
    /// use helplines::contacts::CHILDLINE;
    /// use helplines::directory::Support;
    ///
    /// // Which pages say that calls do not show on a bill?
    /// assert!(CHILDLINE.sources().any(|source| source.supports().any(|fact| fact == Support::Bill)));
    /// ```
    Support, "kind of fact";
    /// That the service exists, and what it does.
    Service = "service",
    /// A telephone or text number.
    Number = "number",
    /// A web or e-mail address.
    Address = "address",
    /// Opening hours.
    Hours = "hours",
    /// What it costs.
    Cost = "cost",
    /// Whether a name is needed.
    Anonymity = "anonymity",
    /// What is kept in confidence, and what is not.
    Confidentiality = "confidentiality",
    /// Whether contact shows on a bill.
    Bill = "bill",
    /// Where the service is offered.
    Nations = "nations",
    /// Who may use it.
    Audience = "audience",
    /// Languages.
    Languages = "languages",
}
parse_slugs!(Support, "kind of fact");
