//! How grave it is to print something.

use crate::vocabulary::slug::slugs;

slugs! {
    /// How grave it is to print something.
    ///
    /// ```
    /// use helplines::check::Severity;
    ///
    /// assert!(Severity::Error > Severity::Warning && Severity::Warning > Severity::Note);
    /// assert_eq!("error".parse(), Ok(Severity::Error));
    /// ```
    Severity, "severity";
    /// Worth knowing; nothing need be wrong.
    Note = "note": "Note",
    /// Perhaps wrong: look at it.
    Warning = "warning": "Warning",
    /// Wrong: somebody who follows it reaches nobody, or the wrong one.
    Error = "error": "Error",
}
