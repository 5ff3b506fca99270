//! What the directory says on a concern: its words, its guidance, and whom to contact.

use core::fmt;

use crate::directory::record::Record;
use crate::directory::{Route, Source};
use crate::vocabulary::set::Set;
use crate::vocabulary::slug::{unpack_slug, unpack_slugs};
use crate::vocabulary::{Audience, Concern, Nation, Topic};

/// What is said on a concern, in the order in which a record keeps it.
// What only choosing compares is written, and not read again.
#[allow(dead_code)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EntryField {
    Concern,
    Title,
    Topic,
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

    /// The same entry, with more aliases, each packed as a line.
    #[cfg(feature = "toml")]
    pub(crate) fn with_aliases<'a>(&'a self, added: impl Iterator<Item = &'a str>) -> Self {
        let own = self.field(Field::Aliases).lines();
        let all: alloc::vec::Vec<&str> = own.chain(added).collect();
        self.with(Field::Aliases, &all.join("\n"))
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

    /// Says under which heading a list of concerns has it.
    ///
    /// ```
    /// use helplines::{Concern, Directory, directory::Topic};
    ///
    /// assert_eq!(Directory::embedded().concern(Concern::Bullying).topic(), Topic::Children);
    /// ```
    #[inline]
    pub fn topic(&self) -> Topic {
        unpack_slug(Topic::ALL, Topic::SLUGS, self.field(Field::Topic)).unwrap_or(Topic::RightNow)
    }

    /// Completes the sentence "If you are ..." for one who asks, or for anyone.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let entry = Directory::embedded().concern(Concern::NudeImages);
    /// let heading = format!("If you are {}", entry.if_you_are(None));
    /// assert_eq!(heading, "If you are worried about a nude picture or video of someone under 18");
    /// ```
    #[inline]
    pub fn if_you_are(&self, audience: impl Into<Option<Audience>>) -> &str {
        let lines = || self.field(Field::IfYouAre).split('\n').filter_map(|line| line.split_once('\t'));
        let of = |slug| lines().find(|(own, _)| *own == slug).map(|(_, words)| words);
        audience.into().and_then(|audience| of(audience.as_str())).or_else(|| of("")).unwrap_or_default()
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
    /// assert!(entry.aliases().any(|alias| alias.words() == "coercive control"));
    /// assert!(entry.aliases().all(|alias| alias.words().parse() == Ok(Concern::DomesticAbuse)));
    /// ```
    #[inline]
    pub fn aliases(&self) -> impl Iterator<Item = Alias<'_>> + Clone {
        self.field(Field::Aliases).lines().filter_map(Alias::unpack)
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
    /// assert!(child.any(|line| line.services().any(|id| id == "ceop-safety-centre")));
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
    /// let entry = Directory::embedded().concern(Concern::DomesticAbuse);
    /// let mut friend = entry.avoid().filter(|line| line.is_for(Audience::Worried));
    /// assert!(friend.any(|line| line.text().contains("do not confront")));
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

    /// Why the contact with this id is in a route: for this audience, else for anyone.
    #[inline]
    pub(crate) fn reason(&self, id: &str, audience: Option<Audience>) -> Option<&str> {
        let slug = audience.map_or("", Audience::as_str);
        let own = self.reasons(id).find(|(of, _)| *of == slug);
        own.or_else(|| self.reasons(id).next()).map(|(_, why)| why)
    }

    /// Why the contact with this id is in a route, each with the slug of the audience: for anyone first, which has none.
    #[inline]
    pub(crate) fn reasons(&self, id: &str) -> impl Iterator<Item = (&str, &str)> + Clone {
        let of_id = move |line: &'_ str| line.split_once('\t').is_some_and(|(own, _)| own == id);
        let lines = self.field(Field::Reasons).split('\n').filter(move |line| of_id(line));
        lines.filter_map(|line| line.split_once('\t')?.1.split_once('\t'))
    }

    /// Why each contact is given, as the record has it: id, slug of the audience or nothing for anyone, and the words.
    #[cfg(feature = "serde")]
    pub(crate) fn all_reasons(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let lines = self.field(Field::Reasons).lines();
        lines.filter_map(|line| {
            let (id, rest) = line.split_once('\t')?;
            let (audience, why) = rest.split_once('\t')?;
            Some((id, audience, why))
        })
    }

    /// The route for somebody: for this audience in this nation, else for the audience, else for the nation,
    /// else the general one.
    #[inline]
    pub(crate) fn route(&self, audience: Option<Audience>, nation: Option<Nation>) -> Option<Route<'_>> {
        Route::best(self.field(Field::Routes), audience, nation)
    }
}

/// Words that people use for a concern, and what they tell besides: from [`ConcernEntry::aliases`].
///
/// ```
/// use helplines::{Audience, Concern, Directory};
///
/// let mut aliases = Directory::embedded().concern(Concern::DomesticAbuse).aliases();
/// let child = aliases.find(|alias| alias.words() == "my dad hits my mum").unwrap();
/// assert_eq!(child.audience(), Some(Audience::Child));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alias<'a> {
    words: &'a str,
    audience: Option<Audience>,
    /// Ids, with spaces between them.
    contacts: &'a str,
}

impl<'a> Alias<'a> {
    /// Reads an alias from its line: words, audience, ids of contacts, with tabs between them.
    #[inline]
    fn unpack(line: &'a str) -> Option<Self> {
        let mut parts = line.split('\t');
        let words = parts.next()?;
        let audience = unpack_slug(Audience::ALL, Audience::SLUGS, parts.next().unwrap_or_default());
        Some(Self { words, audience, contacts: parts.next().unwrap_or_default() })
    }

    /// Returns the words.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let mut aliases = Directory::embedded().concern(Concern::Fraud).aliases();
    /// assert!(aliases.any(|alias| alias.words() == "scam"));
    /// ```
    #[inline]
    pub fn words(&self) -> &'a str {
        self.words
    }

    /// Says who is asking, where the words say so; else `None`.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// // Anybody may say this.
    /// let mut aliases = Directory::embedded().concern(Concern::Fraud).aliases();
    /// assert_eq!(aliases.find(|alias| alias.words() == "scam").unwrap().audience(), None);
    /// ```
    #[inline]
    pub fn audience(&self) -> Option<Audience> {
        self.audience
    }

    /// Goes through the ids of the contacts to put first, where the words ask for a service; several where each is for other
    /// nations.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let mut aliases = Directory::embedded().concern(Concern::MentalHealth).aliases();
    /// let gambling = aliases.find(|alias| alias.words() == "gambling").unwrap();
    /// assert!(gambling.contact_ids().eq(["national-gambling-helpline"]));
    /// ```
    #[inline]
    pub fn contact_ids(&self) -> impl Iterator<Item = &'a str> + Clone + use<'a> {
        self.contacts.split_ascii_whitespace()
    }
}

impl fmt::Display for Alias<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words)
    }
}

/// What words name: a concern, by its slug or by one of its aliases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) concern: Concern,
    /// The place of the alias among those of the concern.
    pub(crate) alias: Option<usize>,
}

impl Named {
    /// Packs it: the place of the concern in the first bits, and from [`Self::ALIAS`] on that of the alias, counted from one.
    const ALIAS: u32 = 6;

    #[cfg(feature = "toml")]
    pub(crate) fn packed(self) -> usize {
        self.alias.map_or(0, |place| place + 1) << Self::ALIAS | self.concern as usize
    }

    #[inline]
    pub(crate) fn unpack(packed: usize) -> Option<Self> {
        let concern = Concern::ALL.get(packed & ((1 << Self::ALIAS) - 1)).copied()?;
        Some(Self { concern, alias: (packed >> Self::ALIAS).checked_sub(1) })
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

    /// Returns the sentence as the data has it: a service stands in it by its id, `{childline}`. What a reader gets, with
    /// its name and number, is in [`Advice::guidance`](crate::Advice::guidance).
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

    /// Goes through the sentence, words and services in turn.
    #[inline]
    pub(crate) fn pieces(&self) -> impl Iterator<Item = Piece<'a>> + Clone + use<'a> {
        pieces(self.text)
    }

    /// Goes through the ids of the services that the line names.
    ///
    /// ```
    /// use helplines::{Concern, Directory};
    ///
    /// let mut lines = Directory::embedded().concern(Concern::SuicidalThoughts).actions();
    /// assert!(lines.any(|line| line.services().eq(["lifeline-ni"])));
    /// ```
    #[inline]
    pub fn services(&self) -> impl Iterator<Item = &'a str> + Clone + use<'a> {
        services(self.text)
    }

    /// Says whom the line is written for; none where it is for everybody.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory};
    ///
    /// let mut lines = Directory::embedded().concern(Concern::NudeImages).actions();
    /// assert!(lines.any(|line| line.audiences() == [Audience::Child]));
    /// // A line for everybody names nobody.
    /// let mut lines = Directory::embedded().concern(Concern::SelfHarm).actions();
    /// assert!(lines.any(|line| line.audiences().is_empty()));
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
    /// let mut lines = Directory::embedded().concern(Concern::SelfHarm).actions();
    /// let everybody = lines.find(|line| line.audiences().is_empty()).unwrap();
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
    /// let lifeline = lines.find(|line| line.services().any(|id| id == "lifeline-ni")).unwrap();
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

/// Goes through a sentence, words and services in turn: a brace opens a service or closes one.
#[inline]
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> + Clone {
    let pieces = text.split(['{', '}']).enumerate();
    let pieces = pieces.map(|(at, text)| if at % 2 == 0 { Piece::Words(text) } else { Piece::Service(text) });
    pieces.filter(|piece| *piece != Piece::Words(""))
}

/// Goes through the ids of the services that a sentence names.
#[inline]
pub(crate) fn services(text: &str) -> impl Iterator<Item = &str> + Clone {
    pieces(text).filter_map(|piece| match piece {
        Piece::Service(id) => Some(id),
        Piece::Words(_) => None,
    })
}

/// A piece of a line of guidance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Words(&'a str),
    /// The id of a contact.
    Service(&'a str),
}
