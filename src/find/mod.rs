//! In people's own words: which concerns a text may be about.
//!
//! [`find`](crate::find()) is a search box, not a detector. It ranks the concerns that somebody may mean by what they wrote, so that
//! an app can show the first answer and ask "or is it ...?". Its confidence is about words, not about people: it is no score
//! of risk, nothing to report or to act on, and nothing of the text is kept.
//!
//! # How it works
//!
//! 1. **Words** (`words.rs`). The text is cut into utterances, a sentence or thirty words. Words are in lower case, without apostrophes;
//!    text spellings and dialect are written out ("cos", "didnae"); each has a stem, so that endings do not matter.
//! 2. **Features** (`features.rs`). What counts is each stem, each two stems that stand together or with one between them, each
//!    four letters of a word (so that a slip leaves most of it), and what words mean: some sixty lists of words of one meaning (a
//!    child, hitting, money), alone and in pairs. A feature is known by twenty bits of a hash.
//! 3. **Weights** (`weights.rs`). How much each feature speaks for each concern, and for none at all, was learnt from the phrases of
//!    `data/words.tsv` and `data/phrases` by a logistic regression (`generate/src/train.rs`); the weights that matter most
//!    are kept, each in a byte. The sum, over the length of the utterance, is the score of a concern; of several utterances
//!    each concern keeps its best.
//! 4. **Cues** (`cues.rs`, `data/find.toml`). Short patterns of words say what weights must not decide: idioms count against every
//!    concern; words of suicide, of an attack, of a child in danger put their concern among the first three; "took pills",
//!    "not breathing" make it urgent; "my son", "I am 13", "my pupil" hint at who asks.
//! 5. **The directory's own words**. A text that is an alias of a concern, or its slug, names it: that comes first, and is sure. An
//!    alias inside a text brings its contact along ("gambling"), and one that only an overlay has makes its concern likely.
//!
//! Negation is not read, and what is not in the words is not guessed. The time is linear in the text; nothing is allocated but
//! the words of one utterance and the answer. The tables are linked into a program only if it calls this.

pub(crate) mod cues;
pub(crate) mod features;
pub(crate) mod key;
pub(crate) mod reading;
pub(crate) mod weights;
pub(crate) mod words;

use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use reading::{Reading, Tables};
use words::{Utterances, Word};

use crate::advice::Situation;
use crate::directory::guidance::Named;
use crate::directory::{Contact, Directory};
use crate::find_tables::TABLES;
use crate::vocabulary::inline::Inline;
use crate::vocabulary::slug::{KEY_BYTES, Key, slugs};
use crate::vocabulary::{Audience, Concern, WORDS};

slugs! {
    /// How plainly a text speaks for a concern. It is no score of risk.
    ///
    /// ```
    /// use helplines::find::Confidence;
    ///
    /// let found = helplines::find("a man online is blackmailing me with my nudes");
    /// assert_ne!(found.best().unwrap().confidence(), Confidence::Possible);
    /// assert_eq!(Confidence::Possible.to_string(), "possible");
    /// ```
    Confidence, "confidence";
    /// It says so.
    Sure = "sure": "It says so",
    /// It reads like it.
    Likely = "likely": "It reads like it",
    /// It may be: ask.
    Possible = "possible": "It may be",
}

/// The concerns that a text may be about, best first; from [`find`](crate::find()).
///
/// ```
/// use helplines::{Audience, Concern};
///
/// let found = helplines::find("someone is blackmailing my son over pictures");
/// let best = found.best().unwrap();
/// assert_eq!(best.concern(), Concern::Sextortion);
/// assert_eq!(best.audience(), Some(Audience::Worried));
/// // The app shows the first, and asks about the others.
/// let advice = helplines::advise(best);
/// assert!(advice.card().to_string().contains("999"));
/// assert!(found.matches().skip(1).count() > 0);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Found<'d> {
    matches: Vec<Match<'d>>,
    urgent: bool,
    welsh: bool,
}

/// A concern that a text may be about, and what the text says besides. The hints narrow nothing by themselves: the app decides
/// which it takes over; `Situation::from` takes all.
///
/// ```
/// use helplines::{Audience, Situation};
///
/// let found = helplines::find("my husband has a gambling problem");
/// let best = found.best().unwrap();
/// assert_eq!(best.contact().map(|contact| contact.id()), Some("national-gambling-helpline"));
/// let situation = Situation::from(best).audience(Audience::Worried);
/// assert_eq!(helplines::advise(situation).steps()[0].contact().id(), "national-gambling-helpline");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Match<'d> {
    concern: Concern,
    confidence: Confidence,
    audience: Option<Audience>,
    contacts: Vec<&'d Contact>,
    words: Vec<Range<usize>>,
    urgent: bool,
    welsh: bool,
}

impl<'d> Found<'d> {
    /// Returns the concern that the text speaks for most, or `None` where nothing was understood.
    ///
    /// ```
    /// use helplines::Concern;
    ///
    /// let found = helplines::find("i think my gran is being scammed");
    /// assert_eq!(found.best().map(|best| best.concern()), Some(Concern::Fraud));
    /// assert_eq!(helplines::find("my phone died").best(), None);
    /// ```
    #[inline]
    pub fn best(&self) -> Option<&Match<'d>> {
        self.matches.first()
    }

    /// Goes through the concerns that it may be about, best first; at most five.
    ///
    /// ```
    /// use helplines::Concern;
    ///
    /// let found = helplines::find("blackmail");
    /// let concerns: Vec<Concern> = found.matches().map(|of| of.concern()).collect();
    /// assert_eq!(concerns[0], Concern::Sextortion);
    /// assert!(concerns.len() > 1);
    /// ```
    #[inline]
    pub fn matches(&self) -> impl ExactSizeIterator<Item = &Match<'d>> + Clone {
        self.matches.iter()
    }

    /// Goes through what to ask about beside the best, "or is it ...?": what is likely too or, where the best is no more than
    /// possible, the next two.
    ///
    /// ```
    /// let found = helplines::find("grandad");
    /// assert!(found.others().count() > 0);
    /// let found = helplines::find("county lines");
    /// assert_eq!(found.others().count(), 0);
    /// ```
    #[inline]
    pub fn others(&self) -> impl Iterator<Item = &Match<'d>> + Clone {
        let is_unsure = self.best().is_some_and(|best| best.confidence == Confidence::Possible);
        let asked =
            move |place: usize, of: &Match<'_>| of.confidence == Confidence::Likely || (is_unsure && place <= 2);
        self.matches().enumerate().skip(1).filter(move |(place, of)| asked(*place, of)).map(|(_, of)| of)
    }

    /// Tells whether nothing was understood: [`Directory::general`] is an answer for then.
    ///
    /// ```
    /// assert!(helplines::find("qwerty").is_empty());
    /// assert!(!helplines::find("i am being bullied").is_empty());
    /// ```
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.matches.is_empty()
    }

    /// Tells whether the words say that a life is in danger now: the answer to a situation that was made from a match then
    /// leads with 999.
    ///
    /// ```
    /// assert!(helplines::find("she has taken an overdose").is_urgent());
    /// assert!(!helplines::find("she took an overdose two years ago").is_urgent());
    /// ```
    #[inline]
    pub fn is_urgent(&self) -> bool {
        self.urgent
    }

    /// Tells whether it is written in Welsh: the answer then says with whom one can speak Welsh.
    ///
    /// ```
    /// assert!(helplines::find("mae fy merch yn cael ei bwlio").is_welsh());
    /// assert!(!helplines::find("my daughter is being bullied").is_welsh());
    /// ```
    #[inline]
    pub fn is_welsh(&self) -> bool {
        self.welsh
    }
}

impl<'d> Match<'d> {
    /// Returns the concern.
    ///
    /// ```
    /// let found = helplines::find("county lines");
    /// assert_eq!(found.best().unwrap().concern().as_str(), "child-exploitation");
    /// ```
    #[inline]
    pub fn concern(&self) -> Concern {
        self.concern
    }

    /// Says how plainly the text speaks for it.
    ///
    /// ```
    /// use helplines::Confidence;
    ///
    /// let found = helplines::find("county lines");
    /// assert_eq!(found.best().unwrap().confidence(), Confidence::Sure);
    /// ```
    #[inline]
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// Says who seems to be asking, where words say so; else `None`.
    ///
    /// ```
    /// use helplines::Audience;
    ///
    /// let audience = |text| helplines::find(text).best().and_then(|best| best.audience());
    /// assert_eq!(audience("i am 13 and i cut myself"), Some(Audience::Child));
    /// assert_eq!(audience("my son is being bullied"), Some(Audience::Worried));
    /// // Anybody may say this.
    /// assert_eq!(audience("help with self harm"), None);
    /// ```
    #[inline]
    pub fn audience(&self) -> Option<Audience> {
        self.audience
    }

    /// Returns the contact that the words ask for, to put first, or `None` where they name none.
    ///
    /// ```
    /// let found = helplines::find("lost someone to suicide");
    /// assert_eq!(found.best().unwrap().contact().map(|contact| contact.id()), Some("sobs"));
    /// ```
    #[inline]
    pub fn contact(&self) -> Option<&'d Contact> {
        self.contacts.first().copied()
    }

    /// Goes through where the words stand that speak for it, in bytes of the text; nowhere, where a rule for safety alone
    /// put it there.
    ///
    /// ```
    /// let text = "I am scared, he follows me home from work";
    /// let found = helplines::find(text);
    /// let best = found.best().unwrap();
    /// assert_eq!(best.concern().as_str(), "stalking");
    /// assert!(best.words().any(|range| text[range].contains("follows")));
    /// ```
    #[inline]
    pub fn words(&self) -> impl ExactSizeIterator<Item = Range<usize>> + Clone {
        self.words.iter().cloned()
    }
}

/// An alias that stands in a text, and where.
pub(crate) struct InText {
    named: Named,
    range: Range<usize>,
}

/// Most words of an alias that is looked for inside a text.
const LONGEST: usize = 8;

/// What says that somebody needs help, and not with what; as a [`Key`] has it.
const CALLS: [&str; 20] = [
    "help",
    "helpme",
    "helpmeplease",
    "helpplease",
    "pleasehelp",
    "pleasehelpme",
    "ineedhelp",
    "ineedsomehelp",
    "ineedhelpplease",
    "ineedtotalk",
    "ineedtotalktosomeone",
    "canyouhelpme",
    "cansomeonehelpme",
    "somebodyhelpme",
    "someonehelpme",
    "imscared",
    "iamscared",
    "imworried",
    "iamworried",
    "cymorth",
];

impl Directory {
    /// Says which concerns a text may be about, best first: a word, a sentence, a whole message.
    ///
    /// It never fails and never panics. Nothing found means that nothing was understood, not that nothing is wrong.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let found = Directory::embedded().find("he checks my phone and tells me what to wear");
    /// assert_eq!(found.best().unwrap().concern(), Concern::DomesticAbuse);
    /// // Spellings, endings and the order of words are forgiven.
    /// let found = Directory::embedded().find("Checkin my fone he is");
    /// assert!(found.matches().any(|of| of.concern() == Concern::DomesticAbuse));
    /// ```
    #[inline]
    pub fn find(&self, text: &str) -> Found<'_> {
        self.find_with(&TABLES, text)
    }

    /// The same with other tables.
    #[inline]
    pub(crate) fn find_with(&self, tables: &Tables<'_>, text: &str) -> Found<'_> {
        let mut utterances = Utterances::new(&tables.words, text);
        let (reading, mut aliases) = self.read(tables, &mut utterances);
        let mut found = reading.found();
        // Words that are not known, with letters like those of others: a slip of one word, or nothing.
        if reading.by_letters {
            let near = Concern::near(text);
            found.retain(|(concern, _)| near == Some(*concern));
        }
        // Who only calls for help is asked what it is about: no guess of one is kind.
        let key = Key::new(text);
        if CALLS.contains(&key.as_str()) {
            found.clear();
        }
        // A text that is an alias says what that says, and nothing else.
        let whole = self.named(key.as_str());
        if let Some(whole) = whole {
            found.retain(|(concern, _)| *concern != whole.concern);
            found.insert(0, (whole.concern, Confidence::Sure));
            aliases.retain(|alias| alias.named == whole || alias.named.concern != whole.concern);
        }
        reading.keep_safe(&mut found);
        let concerns: Vec<Concern> = found.iter().map(|(concern, _)| *concern).collect();
        let led = reading.led(&tables.weights, &mut utterances, &concerns);
        let matches = found.into_iter().zip(led).map(|((concern, confidence), mut words)| {
            let own = || aliases.iter().filter(|alias| alias.named.concern == concern);
            let known = || own().filter_map(|alias| self.alias(alias.named));
            let said = whole.filter(|whole| whole.concern == concern).and_then(|whole| self.alias(whole)?.audience());
            let contacts = known().flat_map(|alias| alias.contact_ids()).filter_map(|id| self.contact(id));
            if words.is_empty() {
                words.extend(own().map(|alias| alias.range.clone()).next());
            }
            Match {
                concern,
                confidence,
                audience: said.or(reading.audience()).or_else(|| known().find_map(|alias| alias.audience())),
                contacts: contacts.collect(),
                words,
                urgent: reading.urgent,
                welsh: reading.welsh,
            }
        });
        Found { matches: matches.collect(), urgent: reading.urgent, welsh: reading.welsh }
    }

    /// Reads a text, and the aliases in it.
    #[inline]
    pub(crate) fn read(&self, tables: &Tables<'_>, utterances: &mut Utterances<'_>) -> (Reading, Vec<InText>) {
        let (mut reading, mut aliases) = (Reading::new(), Vec::new());
        while utterances.next().is_some() {
            let (start, words) = utterances.current();
            reading.add(tables, words, start);
            for first in 0..words.len() {
                self.aliases_at(words.get(first..).unwrap_or_default(), |named, range, key| {
                    let embedded = WORDS.get(key).and_then(|packed| Named::unpack(usize::from(*packed)));
                    let is_one_word = words.iter().any(|word| word.range == range);
                    match embedded.filter(|embedded| embedded.concern == named.concern) {
                        // Words that only this directory has carry no weight of their own.
                        None => reading.add_words(named.concern, start),
                        // One word may be said of anything.
                        Some(_) if is_one_word => {}
                        Some(_) => reading.add_name(named.concern, start),
                    }
                    aliases.push(InText { named, range });
                });
            }
        }
        (reading, aliases)
    }

    /// Goes through the aliases with which these words begin, each with its place in the text and its key.
    #[inline]
    fn aliases_at(&self, words: &[Word], mut each: impl FnMut(Named, Range<usize>, &str)) {
        let mut key = Inline::<KEY_BYTES>::EMPTY;
        let start = words.first().map_or(0, |word| word.range.start);
        let mut end = start;
        for word in words.iter().take(LONGEST) {
            // The words of one spelling share a place.
            if word.range.start < end {
                continue;
            }
            if !key.append([word.typed.as_bytes()]) {
                return;
            }
            end = word.range.end;
            if let Some(named) = self.named(&key) {
                each(named, start..end, &key);
            }
        }
    }
}

impl From<&Match<'_>> for Situation {
    /// Takes over the concern and all hints.
    #[inline]
    fn from(found: &Match<'_>) -> Self {
        let situation = Self::new(found.concern).audience(found.audience).urgent(found.urgent).welsh(found.welsh);
        found.contacts.iter().fold(situation, |situation, contact| situation.first(contact))
    }
}

impl From<Match<'_>> for Situation {
    #[inline]
    fn from(found: Match<'_>) -> Self {
        Self::from(&found)
    }
}

/// How much there is of it: what somebody wrote does not belong in a log.
impl fmt::Debug for Found<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Found").field("matches", &self.matches.len()).finish_non_exhaustive()
    }
}

/// The concern and how plainly it is spoken for.
impl fmt::Debug for Match<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Match {{ concern: {}, confidence: {} }}", self.concern, self.confidence)
    }
}
