//! What somebody is worried about.

use crate::vocabulary::slug::{Key, near, slugs};
use crate::vocabulary::{UnknownSlug, WORDS};
use core::str::FromStr;

slugs! {
    /// What somebody is worried about: the word that an answer begins from.
    ///
    /// It parses from its slug and from the lay words people type, whatever their case, spaces, hyphens
    /// and apostrophes. A word that is none of these is an error that suggests the nearest.
    ///
    /// ```
    /// use helplines::Concern;
    ///
    /// assert_eq!("county lines".parse(), Ok(Concern::ChildExploitation));
    /// assert_eq!("Child Safety".parse(), Ok(Concern::ChildSafety));
    /// let error = "child-saftey".parse::<Concern>().unwrap_err();
    /// assert_eq!(error.nearest(), Some("child-safety"));
    /// ```
    Concern;
    /// A child may not be safe.
    ChildSafety = "child-safety",
    /// A child is or may have been sexually abused.
    ChildSexualAbuse = "child-sexual-abuse",
    /// Somebody online is grooming, pressing or threatening a child, or images of abuse were found.
    OnlineChildSexualAbuse = "online-child-sexual-abuse",
    /// A nude or sexual image of somebody under 18 was shared, or may be.
    NudeImages = "nude-images",
    /// Somebody threatens to share a sexual image unless they get money or more images.
    Sextortion = "sextortion",
    /// An adult's intimate image was shared, or may be, without their consent.
    IntimateImageAbuse = "intimate-image-abuse",
    /// The sexual behaviour of another adult, or of a child, causes worry.
    WorryingSexualBehaviour = "worrying-sexual-behaviour",
    /// Somebody's own sexual thoughts or online behaviour worry them.
    OwnSexualBehaviour = "own-sexual-behaviour",
    /// A child is used for crime or sex by others, county lines among them.
    ChildExploitation = "child-exploitation",
    /// Somebody is missing, or thinks of going.
    MissingPerson = "missing-person",
    /// A child is bullied, online or off.
    Bullying = "bullying",
    /// Something harmful online that may not be a crime.
    OnlineHarm = "online-harm",
    /// Abuse in childhood or some time ago.
    NonRecentAbuse = "non-recent-abuse",
    /// Abuse in an organisation: care, school, sport, faith.
    InstitutionalAbuse = "institutional-abuse",
    /// A worker sees that a danger to people is not dealt with.
    Whistleblowing = "whistleblowing",
    /// A partner, former partner or family member hurts, controls or frightens somebody.
    DomesticAbuse = "domestic-abuse",
    /// Somebody close controls another's money.
    EconomicAbuse = "economic-abuse",
    /// Somebody's own behaviour in a relationship worries them.
    OwnAbusiveBehaviour = "own-abusive-behaviour",
    /// Rape, sexual assault, or other sexual violence.
    SexualViolence = "sexual-violence",
    /// Stalking or harassment.
    Stalking = "stalking",
    /// Abuse in the name of honour.
    HonourBasedAbuse = "honour-based-abuse",
    /// Somebody is made to marry, or may be.
    ForcedMarriage = "forced-marriage",
    /// Female genital mutilation.
    FemaleGenitalMutilation = "female-genital-mutilation",
    /// Modern slavery and human trafficking.
    ModernSlavery = "modern-slavery",
    /// Somebody is drawn into extremism.
    Radicalisation = "radicalisation",
    /// An adult with care and support needs is abused or neglected.
    AdultAtRisk = "adult-at-risk",
    /// An older person is abused or neglected.
    ElderAbuse = "elder-abuse",
    /// A crime or incident driven by hate of who somebody is.
    HateCrime = "hate-crime",
    /// Thoughts of suicide, one's own or another's.
    SuicidalThoughts = "suicidal-thoughts",
    /// Self-harm, one's own or another's.
    SelfHarm = "self-harm",
    /// Mental health: distress, illness, loneliness, gambling.
    MentalHealth = "mental-health",
    /// An eating disorder, one's own or another's.
    EatingDisorder = "eating-disorder",
    /// Alcohol or drugs, one's own use or another's.
    SubstanceUse = "substance-use",
    /// Fraud, scams, loan sharks.
    Fraud = "fraud",
    /// Information about a crime.
    CrimeInformation = "crime-information",
    /// Support after a crime.
    VictimOfCrime = "victim-of-crime",
    /// Nowhere safe to stay: thrown out, fleeing, sleeping rough.
    Homelessness = "homelessness",
    /// Bringing up children is hard.
    Parenting = "parenting",
}

impl FromStr for Concern {
    type Err = UnknownSlug;

    /// Parses a slug or an alias; case, spaces, hyphens and punctuation do not matter.
    ///
    /// # Errors
    ///
    /// A word that is neither: the error holds up to three nearest slugs.
    #[inline]
    fn from_str(word: &str) -> Result<Self, UnknownSlug> {
        let key = Key::new(word);
        WORDS.get(key.as_str()).and_then(of_place).ok_or_else(|| {
            let known = WORDS.entries().filter_map(|(key, place)| Some((*key, of_place(place)?.as_str())));
            UnknownSlug::new("concern", word, Self::SLUGS, known)
        })
    }
}

impl Concern {
    /// The concern that somebody may mean whose word has a few slips: one letter in four.
    #[inline]
    pub(crate) fn near(word: &str) -> Option<Self> {
        let known = WORDS.entries().filter_map(|(key, named)| Some((*key, of_place(named)?)));
        near(word, known)
    }
}

/// The concern that words name: the first bits are its place (see `directory/guidance.rs`).
#[inline]
fn of_place(named: &u16) -> Option<Concern> {
    Concern::ALL.get(usize::from(named & 63)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_position_in_all_is_the_number_of_the_variant() {
        for (position, concern) in Concern::ALL.iter().enumerate() {
            assert_eq!(*concern as usize, position);
        }
    }

    #[test]
    fn nonsense_is_refused_without_a_suggestion() {
        for word in ["", "   ", "qqqqqqqqqq", "\u{202e}", &"a".repeat(100_000)] {
            assert_eq!(word.parse::<Concern>().unwrap_err().nearest(), None, "{word:.20}");
        }
    }
}
