//! What the directory says on a concern: its words, its guidance, and whom to contact.

use crate::concern::Concern;
use crate::contact::{Audience, Contact, Nation};
use crate::directory::Directory;
use crate::source::Source;
use crate::{List, Text};

/// What the directory says on a concern: its words, its guidance, and whom to contact.
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
    #[inline]
    pub fn concern(&self) -> Concern {
        self.concern
    }

    /// A heading in plain words.
    #[inline]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Completes the sentence "If you are ...".
    #[inline]
    pub fn if_you_are(&self) -> &str {
        &self.if_you_are
    }

    /// When to call 999 for this concern.
    #[inline]
    pub fn danger(&self) -> &str {
        &self.danger
    }

    /// Who usually asks about this concern: the reader for whom guidance is shown when it is not known who asks.
    #[inline]
    pub fn reader(&self) -> Audience {
        self.reader
    }

    /// Whether a page on this concern should have a button to leave it fast, because somebody who sees the
    /// reader's screen could be a danger to them.
    #[inline]
    pub fn exit_button(&self) -> bool {
        self.exit_button
    }

    /// The words people use for it, besides its slug; all of them parse to the concern.
    #[inline]
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        self.aliases.lines()
    }

    /// Concerns that often come with it.
    #[inline]
    pub fn related(&self) -> &[Concern] {
        &self.related
    }

    /// Signs to look for; none where no source gives any.
    #[inline]
    pub fn signs(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines(&self.signs)
    }

    /// What to do.
    #[inline]
    pub fn actions(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines(&self.actions)
    }

    /// What not to do.
    #[inline]
    pub fn avoid(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines(&self.avoid)
    }

    /// What is good to know.
    #[inline]
    pub fn good_to_know(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines(&self.good_to_know)
    }

    #[inline]
    fn lines<'a>(&'a self, packed: &'a str) -> impl Iterator<Item = Line<'a>> {
        packed.lines().filter_map(|line| Line::unpack(line, &self.sources))
    }

    /// The sources of the guidance.
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'_>> {
        self.sources.lines().filter_map(Source::unpack)
    }

    /// The ordered contacts by audience and nation; the general route is first.
    #[inline]
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// Why the contact with this id is in a route.
    #[inline]
    pub(crate) fn reason(&self, id: &str) -> Option<&str> {
        self.reasons.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix('\t'))
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
        let mut parts = line.split('\t');
        let (audiences, nations, places, text) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        Some(Self { text, audiences, nations, places, sources })
    }

    /// The sentence.
    #[inline]
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Whom the line is written for; none where it is for everybody.
    #[inline]
    pub fn audiences(&self) -> impl Iterator<Item = Audience> + use<'a> {
        let slugs = self.audiences.split(' ');
        slugs.filter_map(|slug| Audience::ALL.iter().find(|known| known.as_str() == slug).copied())
    }

    /// Whether the line is written for this audience, or for everybody.
    #[inline]
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences.is_empty() || self.audiences.split(' ').any(|slug| slug == audience.as_str())
    }

    /// The nations in which the line holds; none where it holds in all of them.
    #[inline]
    pub fn nations(&self) -> impl Iterator<Item = Nation> + use<'a> {
        let slugs = self.nations.split(' ');
        slugs.filter_map(|slug| Nation::ALL.iter().find(|known| known.as_str() == slug).copied())
    }

    /// Whether the line holds in this nation.
    #[inline]
    pub fn holds_in(&self, nation: Nation) -> bool {
        self.nations.is_empty() || self.nations.split(' ').any(|slug| slug == nation.as_str())
    }

    /// The sources of the line; never none.
    #[inline]
    pub fn sources(&self) -> impl Iterator<Item = Source<'a>> + use<'a> {
        let sources = self.sources;
        let places = self.places.split(' ').filter_map(|place| place.parse::<usize>().ok());
        places.filter_map(move |place| sources.lines().nth(place).and_then(Source::unpack))
    }
}

/// Ordered contacts for some audiences and nations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub(crate) audiences: List<Audience>,
    pub(crate) nations: List<Nation>,
    pub(crate) keep_order: bool,
    pub(crate) contacts: List<u16>,
}

impl Route {
    /// The audiences it is for; empty for any.
    #[inline]
    pub fn audiences(&self) -> &[Audience] {
        &self.audiences
    }

    /// The nations it is for; empty for any.
    #[inline]
    pub fn nations(&self) -> &[Nation] {
        &self.nations
    }

    /// Whether the order holds at any hour, open or closed.
    #[inline]
    pub fn keep_order(&self) -> bool {
        self.keep_order
    }

    /// The contacts in order, of `directory`, which must be the one the route comes from.
    #[inline]
    pub fn contacts<'a>(&'a self, directory: &'a Directory) -> impl Iterator<Item = &'a Contact> {
        directory.at(&self.contacts)
    }
}
