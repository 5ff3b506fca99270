//! Which kinds of fact a source supports.

use crate::vocabulary::slug::slugs;

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
    Service = "service": "What the service is and does",
    /// A telephone or text number.
    Number = "number": "Telephone or text number",
    /// A web or e-mail address.
    Address = "address": "Web or email address",
    /// Opening hours.
    Hours = "hours": "Opening hours",
    /// What it costs.
    Cost = "cost": "Cost",
    /// Whether a name is needed.
    Anonymity = "anonymity": "Whether a name is needed",
    /// What is kept in confidence, and what is not.
    Confidentiality = "confidentiality": "Confidentiality",
    /// Whether contact shows on a bill.
    Bill = "bill": "Whether it shows on a bill",
    /// Where the service is offered.
    Nations = "nations": "Where it is offered",
    /// Who may use it.
    Audience = "audience": "Who may use it",
    /// Languages.
    Languages = "languages": "Languages",
}
