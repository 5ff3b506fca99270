//! Who is asking.

use crate::vocabulary::slug::{parse_slugs, slugs};

slugs! {
    /// Who is asking.
    ///
    /// ```
    /// use helplines::{Audience, contacts::CHILDLINE};
    ///
    /// assert_eq!("Own behaviour".parse(), Ok(Audience::OwnBehaviour));
    /// assert!(CHILDLINE.is_for(Audience::Child));
    /// ```
    Audience, "audience";
    /// Somebody under 18, asking for themselves.
    Child = "child",
    /// An adult, asking for themselves.
    Adult = "adult",
    /// Somebody worried about somebody else.
    Worried = "worried",
    /// Somebody worried about what they themselves think or do.
    OwnBehaviour = "own-behaviour",
    /// Family of somebody who has offended or is under investigation.
    Family = "family",
    /// Somebody who works or volunteers with people: a teacher, a nurse, a youth worker.
    Professional = "professional",
}
parse_slugs!(Audience, "audience");
