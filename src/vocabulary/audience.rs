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
    /// // A mother or a sister of somebody who was harmed is worried about them.
    /// assert_eq!("family".parse(), Ok(Audience::Worried));
    /// ```
    Audience, "audience", also "family" = Worried, also "parent" = Worried, also "friend" = Worried,
    also "teacher" = Professional;
    /// Somebody under 18, asking for themselves.
    Child = "child": "Under 18, for yourself",
    /// An adult, asking for themselves. In a concern about a child it is an adult who is worried about the child.
    Adult = "adult": "An adult, for yourself",
    /// Somebody worried about somebody else: a parent, a friend, a neighbour, a relative of somebody who was harmed.
    Worried = "worried": "Worried about someone else",
    /// Somebody afraid of what they do or may do.
    OwnBehaviour = "own-behaviour": "Worried about your own thoughts or behaviour",
    /// Somebody close to a person who has offended or is under investigation.
    FamilyOfOffender = "family-of-offender": "Close to someone who has offended or is under investigation",
    /// Somebody who works or volunteers with people: a teacher, a nurse, a youth worker.
    Professional = "professional": "Working or volunteering with people",
}

impl Audience {
    /// Whether a list for anybody is not for them: it has those whom they harm, or may have.
    #[inline]
    pub(crate) const fn needs_own_list(self) -> bool {
        matches!(self, Self::OwnBehaviour | Self::FamilyOfOffender)
    }
}
