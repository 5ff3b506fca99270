//! Whether a contact needs to know who asks.

use crate::vocabulary::slug::{parse_slugs, slugs};

slugs! {
    /// Whether a contact needs to know who is asking.
    ///
    /// ```
    /// use helplines::contacts;
    /// use helplines::directory::Anonymity;
    ///
    /// assert_eq!(contacts::CRIMESTOPPERS.anonymity(), Some(Anonymity::Always));
    /// assert_eq!(contacts::CHILDLINE.anonymity(), Some(Anonymity::IfYouChoose));
    /// ```
    Anonymity, "anonymity";
    /// They never ask who you are.
    Always = "always",
    /// You need not say who you are.
    IfYouChoose = "if-you-choose",
    /// They need your name.
    NameNeeded = "name-needed",
}
parse_slugs!(Anonymity, "anonymity");
