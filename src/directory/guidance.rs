//! What the directory says on a concern: its words, its guidance, and whom to contact.

use crate::directory::Route;
use crate::directory::Source;
use crate::vocabulary::Concern;
use crate::vocabulary::slug::unpack_slugs;
use crate::vocabulary::text::List;
use crate::vocabulary::text::Text;
use crate::vocabulary::{Audience, Nation};

/// What the directory says on a concern: its words, its guidance, and whom to contact; from
/// [`Directory::concern`].
///
/// ```
/// use helplines::{Audience, Concern, Directory};
///
/// let entry = Directory::embedded().concern(Concern::OnlineChildSexualAbuse);
/// assert!(entry.danger().contains("999"));
/// assert!(entry.signs().any(|line| line.is_for(Audience::Worried)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConcernEntry {
    pub(crate) concern: Concern,
    pub(crate) title: Text,
    pub(crate) if_you_are: Text,
    pub(crate) danger: Text,
    pub(crate) reader: Audience,
    pub(crate) exit_button: bool,
    /// Words, one a line.
    pub(crate) aliases: Text,
    pub(crate) related: List<Concern>,
    /// Guidance, packed one a line, here and in the next three.
    pub(crate) signs: Text,
    pub(crate) actions: Text,
    pub(crate) avoid: Text,
    pub(crate) good_to_know: Text,
    /// A contact's id, a tab and the reason, one a line.
    pub(crate) reasons: Text,
    pub(crate) routes: List<Route>,
    /// Sources, packed one a line.
    pub(crate) sources: Text,
}

impl ConcernEntry {
    /// The concern.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let concerns = Directory::embedded().concerns().iter().map(|entry| entry.concern());
    /// assert!(concerns.eq(Concern::ALL.iter().copied()));
    /// ```
    #[inline]
    pub fn concern(&self) -> Concern {
        self.concern
    }

    /// A heading in plain words.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// assert_eq!(Directory::embedded().concern(Concern::Fraud).title(), "Fraud and scams");
    /// ```
    #[inline]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Completes the sentence "If you are ...".
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::NudeImages);
    /// let heading = format!("If you are {}", entry.if_you_are());
    /// assert_eq!(heading, "If you are worried about a nude picture or video of someone under 18");
    /// ```
    #[inline]
    pub fn if_you_are(&self) -> &str {
        &self.if_you_are
    }

    /// When to call 999 for this concern, in a sentence or two; it always names 999.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// assert!(Directory::embedded().concerns().iter().all(|entry| entry.danger().contains("999")));
    /// ```
    #[inline]
    pub fn danger(&self) -> &str {
        &self.danger
    }

    /// Who usually asks about this concern: the reader for whom guidance is shown when it is not known who asks.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// assert_eq!(Directory::embedded().concern(Concern::ChildSafety).reader(), Audience::Worried);
    /// assert_eq!(Directory::embedded().concern(Concern::OwnSexualBehaviour).reader(), Audience::OwnBehaviour);
    /// ```
    #[inline]
    pub fn reader(&self) -> Audience {
        self.reader
    }

    /// Whether a page on this concern should have a button to leave it fast, because somebody who sees the
    /// reader's screen could be a danger to them (GOV.UK Design System, "Exit this page").
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// assert!(Directory::embedded().concern(Concern::DomesticAbuse).exit_button());
    /// assert!(!Directory::embedded().concern(Concern::Fraud).exit_button());
    /// ```
    #[inline]
    pub fn exit_button(&self) -> bool {
        self.exit_button
    }

    /// The words people use for it, besides its slug; in the embedded directory all of them parse to the concern.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::DomesticAbuse);
    /// assert!(entry.aliases().any(|alias| alias == "coercive control"));
    /// assert!(entry.aliases().all(|alias| alias.parse() == Ok(Concern::DomesticAbuse)));
    /// ```
    #[inline]
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        self.aliases.lines()
    }

    /// Concerns that often come with it.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::DomesticAbuse);
    /// assert!(entry.related().contains(&Concern::Stalking));
    /// ```
    #[inline]
    pub fn related(&self) -> &[Concern] {
        &self.related
    }

    /// Signs to look for; none where no source gives any.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::SuicidalThoughts);
    /// let signs = entry.signs().filter(|line| line.is_for(Audience::Worried));
    /// assert!(signs.count() > 1);
    /// assert_eq!(Directory::embedded().concern(Concern::NudeImages).signs().count(), 0);
    /// ```
    #[inline]
    pub fn signs(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines(&self.signs)
    }

    /// What to do. The lines are for different readers: [`Advice::guidance`](crate::Advice::guidance) picks one's own.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::NudeImages);
    /// let mut child = entry.actions().filter(|line| line.is_for(Audience::Child));
    /// assert!(child.any(|line| line.text().contains("Report Remove")));
    /// ```
    #[inline]
    pub fn actions(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines(&self.actions)
    }

    /// What not to do.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::NudeImages);
    /// let mut teacher = entry.avoid().filter(|line| line.is_for(Audience::Professional));
    /// assert!(teacher.any(|line| line.text().contains("Do not copy the picture")));
    /// ```
    #[inline]
    pub fn avoid(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines(&self.avoid)
    }

    /// What is good to know.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::SuicidalThoughts);
    /// assert!(entry.good_to_know().any(|line| line.text().contains("safe to ask")));
    /// ```
    #[inline]
    pub fn good_to_know(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines(&self.good_to_know)
    }

    #[inline]
    fn lines<'a>(&'a self, packed: &'a str) -> impl Iterator<Item = Line<'a>> {
        packed.lines().filter_map(|line| Line::unpack(line, &self.sources))
    }

    /// The sources of the guidance; [`Line::sources`] has those of a line.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::NudeImages);
    /// assert!(entry.sources().any(|source| source.url().is_some_and(|url| url.contains("nspcc.org.uk"))));
    /// ```
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'_>> {
        Source::unpack_all(&self.sources)
    }

    /// The ordered contacts by audience and nation. One of them is the general route, for any audience and nation; in
    /// the embedded directory it is the first.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let directory = Directory::embedded();
    /// let general = &directory.concern(Concern::OwnSexualBehaviour).routes()[0];
    /// assert!(general.audiences().is_empty() && general.nations().is_empty());
    /// assert_eq!(general.contacts(directory).next().map(|contact| contact.id()), Some("stop-it-now"));
    /// ```
    #[inline]
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// Why the contact with this id is in a route.
    #[inline]
    pub(crate) fn reason(&self, id: &str) -> Option<&str> {
        self.reasons.split('\n').find_map(|line| line.strip_prefix(id)?.strip_prefix('\t'))
    }

    /// The route for somebody: for this audience in this nation, else for the audience, else for the nation,
    /// else the general one.
    #[inline]
    pub(crate) fn route(&self, audience: Option<Audience>, nation: Option<Nation>) -> Option<&Route> {
        let choices = [(audience, nation), (audience, None), (None, nation), (None, None)];
        choices.into_iter().find_map(|(audience, nation)| {
            self.routes.iter().find(|route| {
                audience.map_or(route.audiences.is_empty(), |audience| route.audiences.contains(&audience))
                    && nation.map_or(route.nations.is_empty(), |nation| route.nations.contains(&nation))
            })
        })
    }
}

/// A line of guidance: one idea in one sentence, whom it is for, and where it comes from.
///
/// ```
/// use helplines::{Audience, Concern, Directory};
///
/// let entry = Directory::embedded().concern(Concern::SuicidalThoughts);
/// let line = entry.actions().find(|line| line.text().contains("Ask them plainly")).unwrap();
/// assert!(line.is_for(Audience::Worried) && !line.is_for(Audience::Child));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    text: &'a str,
    audiences: &'a str,
    nations: &'a str,
    places: &'a str,
    sources: &'a str,
}

impl<'a> Line<'a> {
    /// Reads a line from the static data: audiences, nations, places of its sources, text, with tabs between them.
    #[inline]
    fn unpack(line: &'a str, sources: &'a str) -> Option<Self> {
        let mut parts = line.splitn(4, '\t');
        let (audiences, nations, places, text) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        Some(Self { text, audiences, nations, places, sources })
    }

    /// The sentence.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::Fraud);
    /// for line in entry.actions().filter(|line| line.is_for(Audience::Adult)) {
    ///     println!("- {}", line.text());
    ///     assert!(line.text().ends_with(['.', '?']));
    /// }
    /// ```
    #[inline]
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Whom the line is written for; none where it is for everybody.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let mut lines = Directory::embedded().concern(Concern::NudeImages).actions();
    /// assert!(lines.any(|line| line.audiences().eq([Audience::Child])));
    /// // A line for everybody names nobody.
    /// let mut signs = Directory::embedded().concern(Concern::Fraud).signs();
    /// assert!(signs.any(|line| line.audiences().next().is_none()));
    /// ```
    #[inline]
    pub fn audiences(&self) -> impl Iterator<Item = Audience> + use<'a> {
        unpack_slugs(Audience::ALL, Audience::SLUGS, self.audiences)
    }

    /// Whether the line is written for this audience, or for everybody.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let mut signs = Directory::embedded().concern(Concern::Fraud).signs();
    /// let everybody = signs.find(|line| line.audiences().next().is_none()).unwrap();
    /// assert!(Audience::ALL.iter().all(|audience| everybody.is_for(*audience)));
    /// ```
    #[inline]
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences.is_empty() || self.audiences.split(' ').any(|slug| slug == audience.as_str())
    }

    /// The nations in which the line holds; none where it holds in all of them.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation};
    ///
    /// let mut lines = Directory::embedded().concern(Concern::SuicidalThoughts).actions();
    /// let lifeline = lines.find(|line| line.text().contains("Lifeline")).unwrap();
    /// assert!(lifeline.nations().eq([Nation::NorthernIreland]));
    /// ```
    #[inline]
    pub fn nations(&self) -> impl Iterator<Item = Nation> + use<'a> {
        unpack_slugs(Nation::ALL, Nation::SLUGS, self.nations)
    }

    /// Whether the line holds in this nation.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation};
    ///
    /// let mut lines = Directory::embedded().concern(Concern::SuicidalThoughts).actions();
    /// let nhs_111 = lines.find(|line| line.text().contains("call 111")).unwrap();
    /// assert!(nhs_111.holds_in(Nation::Scotland));
    /// assert!(!nhs_111.holds_in(Nation::NorthernIreland));
    /// ```
    #[inline]
    pub fn holds_in(&self, nation: Nation) -> bool {
        self.nations.is_empty() || self.nations.split(' ').any(|slug| slug == nation.as_str())
    }

    /// The sources of the line; never none.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let mut lines = Directory::embedded().concerns().iter().flat_map(|entry| entry.actions());
    /// assert!(lines.all(|line| line.sources().next().is_some()));
    /// ```
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'a>> + use<'a> {
        let sources = self.sources;
        let places = self.places.split(' ').filter_map(|place| place.parse::<usize>().ok());
        places.filter_map(move |place| sources.lines().nth(place).and_then(Source::unpack))
    }
}
