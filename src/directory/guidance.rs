//! What the directory says on a concern: its words, its guidance, and whom to contact.

use crate::directory::record::{Record, listed};
use crate::directory::{Route, Source};
use crate::vocabulary::set::Set;
use crate::vocabulary::slug::{unpack_slug, unpack_slugs};
use crate::vocabulary::{Audience, Concern, Nation};

/// What is said on a concern, in the order in which a record keeps it.
// What only choosing compares is written, and not read again.
#[allow(dead_code)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EntryField {
    Concern,
    Title,
    IfYouAre,
    Danger,
    Reader,
    ExitButton,
    Aliases,
    Related,
    Signs,
    Actions,
    Avoid,
    GoodToKnow,
    Reasons,
    Routes,
    Sources,
}

use EntryField as Field;

/// What the directory says on a concern: its words, its guidance, and whom to contact; from
/// [`Directory::concern`](crate::Directory::concern).
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
    record: Record,
}

impl ConcernEntry {
    /// An entry of the embedded directory.
    #[inline]
    pub(crate) const fn packed(text: &'static str, ends: &'static [u32]) -> Self {
        Self { record: Record::packed(text, ends) }
    }

    /// An entry of a loaded directory.
    #[cfg(feature = "toml")]
    pub(crate) fn of(record: Record) -> Self {
        Self { record }
    }

    /// The same entry, with another text in one field.
    #[cfg(feature = "toml")]
    pub(crate) fn with(&self, field: EntryField, text: &str) -> Self {
        Self { record: self.record.with(field as usize, text) }
    }

    #[cfg(feature = "toml")]
    pub(crate) fn record(&self) -> &Record {
        &self.record
    }

    #[inline]
    fn field(&self, field: Field) -> &str {
        self.record.field(field as usize)
    }

    /// Returns the concern.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let concerns = Directory::embedded().concerns().iter().map(|entry| entry.concern());
    /// assert!(concerns.eq(Concern::ALL.iter().copied()));
    /// ```
    #[inline]
    pub fn concern(&self) -> Concern {
        unpack_slug(Concern::ALL, Concern::SLUGS, self.field(Field::Concern)).unwrap_or(Concern::ChildSafety)
    }

    /// Returns a heading in plain words.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// assert_eq!(Directory::embedded().concern(Concern::Fraud).title(), "Fraud and scams");
    /// ```
    #[inline]
    pub fn title(&self) -> &str {
        self.field(Field::Title)
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
        self.field(Field::IfYouAre)
    }

    /// Says when to call 999 for this concern, in a sentence or two; it always names 999.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// assert!(Directory::embedded().concerns().iter().all(|entry| entry.danger().contains("999")));
    /// ```
    #[inline]
    pub fn danger(&self) -> &str {
        self.field(Field::Danger)
    }

    /// Says who usually asks about this concern: the reader for whom guidance is shown when it is not known who asks.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// assert_eq!(Directory::embedded().concern(Concern::ChildSafety).reader(), Audience::Worried);
    /// assert_eq!(Directory::embedded().concern(Concern::OwnSexualBehaviour).reader(), Audience::OwnBehaviour);
    /// ```
    #[inline]
    pub fn reader(&self) -> Audience {
        unpack_slug(Audience::ALL, Audience::SLUGS, self.field(Field::Reader)).unwrap_or(Audience::Worried)
    }

    /// Tells whether a page on this concern should have a button to leave it fast, because somebody who sees the
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
        self.field(Field::ExitButton) == "true"
    }

    /// Goes through the words people use for it, besides its slug; in the embedded directory all of them parse to the concern.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::DomesticAbuse);
    /// assert!(entry.aliases().any(|alias| alias == "coercive control"));
    /// assert!(entry.aliases().all(|alias| alias.parse() == Ok(Concern::DomesticAbuse)));
    /// ```
    #[inline]
    pub fn aliases(&self) -> impl Iterator<Item = &str> + Clone {
        listed(self.field(Field::Aliases))
    }

    /// Concerns that often come with it.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::DomesticAbuse);
    /// assert!(entry.related().any(|concern| concern == Concern::Stalking));
    /// ```
    #[inline]
    pub fn related(&self) -> impl Iterator<Item = Concern> + Clone {
        unpack_slugs(Concern::ALL, Concern::SLUGS, self.field(Field::Related))
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
    pub fn signs(&self) -> impl Iterator<Item = Line<'_>> + Clone {
        self.lines(Field::Signs)
    }

    /// Goes through what to do. The lines are for different readers: [`Advice::guidance`](crate::Advice::guidance) picks one's own.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::NudeImages);
    /// let mut child = entry.actions().filter(|line| line.is_for(Audience::Child));
    /// assert!(child.any(|line| line.text().contains("Report Remove")));
    /// ```
    #[inline]
    pub fn actions(&self) -> impl Iterator<Item = Line<'_>> + Clone {
        self.lines(Field::Actions)
    }

    /// Goes through what not to do.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::NudeImages);
    /// let mut teacher = entry.avoid().filter(|line| line.is_for(Audience::Professional));
    /// assert!(teacher.any(|line| line.text().contains("Do not copy the picture")));
    /// ```
    #[inline]
    pub fn avoid(&self) -> impl Iterator<Item = Line<'_>> + Clone {
        self.lines(Field::Avoid)
    }

    /// Goes through what is good to know.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::SuicidalThoughts);
    /// assert!(entry.good_to_know().any(|line| line.text().contains("safe to ask")));
    /// ```
    #[inline]
    pub fn good_to_know(&self) -> impl Iterator<Item = Line<'_>> + Clone {
        self.lines(Field::GoodToKnow)
    }

    #[inline]
    fn lines(&self, field: Field) -> impl Iterator<Item = Line<'_>> + Clone {
        let sources = self.field(Field::Sources);
        self.field(field).lines().filter_map(move |line| Line::unpack(line, sources))
    }

    /// Goes through the sources of the guidance; [`Line::sources`] has those of a line.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::NudeImages);
    /// assert!(entry.sources().any(|source| source.url().is_some_and(|url| url.contains("nspcc.org.uk"))));
    /// ```
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'_>> + Clone {
        Source::unpack_all(self.field(Field::Sources))
    }

    /// Goes through the ordered contacts by audience and nation. One of them is the general route, for any audience and nation; in
    /// the embedded directory it is the first.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let directory = Directory::embedded();
    /// let general = directory.concern(Concern::OwnSexualBehaviour).routes().next().unwrap();
    /// assert!(general.audiences().is_empty() && general.nations().is_empty());
    /// assert_eq!(general.ids().next(), Some("stop-it-now"));
    /// ```
    #[inline]
    pub fn routes(&self) -> impl Iterator<Item = Route<'_>> + Clone {
        Route::unpack_all(self.field(Field::Routes))
    }

    /// Why the contact with this id is in a route.
    #[inline]
    pub(crate) fn reason(&self, id: &str) -> Option<&str> {
        self.field(Field::Reasons).split('\n').find_map(|line| line.strip_prefix(id)?.strip_prefix('\t'))
    }

    /// The route for somebody: for this audience in this nation, else for the audience, else for the nation,
    /// else the general one.
    #[inline]
    pub(crate) fn route(&self, audience: Option<Audience>, nation: Option<Nation>) -> Option<Route<'_>> {
        Route::best(self.field(Field::Routes), audience, nation)
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
    audiences: Set<Audience>,
    nations: Set<Nation>,
    places: &'a str,
    sources: &'a str,
}

impl<'a> Line<'a> {
    /// Reads a line from the static data: audiences, nations, places of its sources, text, with tabs between them.
    #[inline]
    fn unpack(line: &'a str, sources: &'a str) -> Option<Self> {
        let mut parts = line.splitn(4, '\t');
        let (audiences, nations, places, text) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        Some(Self { text, audiences: Set::unpack(audiences), nations: Set::unpack(nations), places, sources })
    }

    /// Returns the sentence.
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

    /// Says whom the line is written for; none where it is for everybody.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let mut lines = Directory::embedded().concern(Concern::NudeImages).actions();
    /// assert!(lines.any(|line| line.audiences() == [Audience::Child]));
    /// // A line for everybody names nobody.
    /// let mut signs = Directory::embedded().concern(Concern::Fraud).signs();
    /// assert!(signs.any(|line| line.audiences().is_empty()));
    /// ```
    #[inline]
    pub fn audiences(&self) -> Set<Audience> {
        self.audiences
    }

    /// Tells whether the line is written for this audience, or for everybody.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let mut signs = Directory::embedded().concern(Concern::Fraud).signs();
    /// let everybody = signs.find(|line| line.audiences().is_empty()).unwrap();
    /// assert!(Audience::ALL.iter().all(|audience| everybody.is_for(*audience)));
    /// ```
    #[inline]
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences.is_empty() || self.audiences.contains(audience)
    }

    /// Returns the nations in which the line holds; none where it holds in all of them.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation};
    ///
    /// let mut lines = Directory::embedded().concern(Concern::SuicidalThoughts).actions();
    /// let lifeline = lines.find(|line| line.text().contains("Lifeline")).unwrap();
    /// assert_eq!(lifeline.nations(), [Nation::NorthernIreland]);
    /// ```
    #[inline]
    pub fn nations(&self) -> Set<Nation> {
        self.nations
    }

    /// Tells whether the line holds in this nation.
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
        self.nations.is_empty() || self.nations.contains(nation)
    }

    /// Goes through the sources of the line; never none.
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
