//! What became of something that is out of date.

use crate::vocabulary::slug::slugs;

slugs! {
    /// What became of it.
    ///
    /// ```
    /// use helplines::check::Status;
    ///
    /// let entry = helplines::by_number("08457 90 90 90").retired().unwrap();
    /// assert_eq!(entry.status(), Status::Replaced);
    /// ```
    Status, "status";
    /// Another number, address or service took its place.
    Replaced = "replaced": "Replaced",
    /// The service has closed.
    Closed = "closed": "Closed",
    /// It never was right: a slip that is copied on.
    Misprint = "misprint": "Misprint",
    /// The service goes on under another name.
    Renamed = "renamed": "Renamed",
    /// It belongs to a service that is not in the directory.
    Elsewhere = "elsewhere": "Belongs to another service",
}
