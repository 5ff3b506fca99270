//! Who is asking.

use crate::vocabulary::slug::slugs;

slugs! {
    /// Who is asking. Its labels go on after "You are".
    ///
    /// ```
    /// use helplines::{Audience, contacts::CHILDLINE};
    ///
    /// assert_eq!("Own behaviour".parse(), Ok(Audience::OwnBehaviour));
    /// assert!(CHILDLINE.is_for(Audience::Child));
    /// ```
    Audience, "audience";
    /// Somebody under 18, asking for themselves.
    Child = "child": "A child or young person under 18",
    /// An adult, asking for themselves.
    Adult = "adult": "An adult, for yourself",
    /// Somebody worried about somebody else.
    Worried = "worried": "Worried about someone else",
    /// Somebody worried about what they themselves think or do.
    OwnBehaviour = "own-behaviour": "Worried about your own thoughts or behaviour",
    /// Family of somebody who has offended or is under investigation.
    Family = "family": "Family of someone who has offended or is under investigation",
    /// Somebody who works or volunteers with people: a teacher, a nurse, a youth worker.
    Professional = "professional": "Working or volunteering with people",
}
