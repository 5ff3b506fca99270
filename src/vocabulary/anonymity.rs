//! Whether a contact needs to know who asks.

use crate::vocabulary::slug::slugs;

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
    Always = "always": "They do not ask who you are",
    /// You need not say who you are.
    IfYouChoose = "if-you-choose": "You do not have to say who you are",
    /// They need your name.
    NameNeeded = "name-needed": "They need to know who you are",
}
