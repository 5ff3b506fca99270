//! The headings of a list of concerns.

use crate::vocabulary::slug::slugs;

slugs! {
    /// A heading under which a list of concerns has some of them.
    ///
    /// ```
    /// use helplines::{Directory, directory::Topic};
    ///
    /// for topic in Topic::ALL {
    ///     println!("{}", topic.label());
    ///     let concerns = Directory::embedded().concerns().iter().filter(|entry| entry.topic() == *topic);
    ///     assert!(concerns.map(|entry| entry.title()).count() >= 3);
    /// }
    /// ```
    Topic, "topic";
    /// What cannot wait.
    RightNow = "right-now": "Need help right now",
    /// Children and young people.
    Children = "children": "Children and young people",
    /// Abuse in a family or by a partner.
    AtHome = "at-home": "Abuse by a partner, family or carer",
    /// Sexual harm.
    SexualHarm = "sexual-harm": "Sexual harm",
    /// What somebody does, or may do.
    Behaviour = "behaviour": "Worried about what you or someone else may do",
    /// Mental health, food, drink and drugs.
    MindAndBody = "mind-and-body": "Mind and body",
    /// Money, housing and crime.
    MoneyAndCrime = "money-and-crime": "Money, housing and crime",
}
