//! What to do and avoid, in words for the reader of an answer.

use core::fmt;

use super::{Advice, Asked, best_channel};
use crate::directory::guidance::Piece;
use crate::directory::{Channel, Contact, Line};
use crate::vocabulary::{Audience, Nation};

/// What to do and avoid, for one reader in their nation; from [`Advice::guidance`].
///
/// ```
/// use helplines::{Audience, Concern, Directory, Situation};
///
/// let advice = Directory::embedded().advise(Situation::new(Concern::Bullying).audience(Audience::Child));
/// let guidance = advice.guidance();
/// assert!(guidance.actions().any(|line| line.to_string().contains("Childline (0800 1111)")));
/// // The signs are for those who look after a child.
/// assert_eq!(guidance.signs().count(), 0);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Guidance<'a> {
    advice: &'a Advice,
    reader: Audience,
}

/// Whom it is for: what they are worried about does not belong in a log.
impl fmt::Debug for Guidance<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guidance").field("reader", &self.reader).finish_non_exhaustive()
    }
}

impl<'a> Guidance<'a> {
    /// Says whom it is written for: the person asking or, where nobody is known, the usual reader of the concern.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::ChildSafety);
    /// assert_eq!(Directory::embedded().advise(&situation).guidance().reader(), Audience::Worried);
    /// let situation = situation.audience(Audience::Child);
    /// assert_eq!(Directory::embedded().advise(&situation).guidance().reader(), Audience::Child);
    /// ```
    #[inline]
    pub fn reader(&self) -> Audience {
        self.reader
    }

    /// Goes through what to do, most urgent first; where the concern has nothing for the reader, what anybody in their place can
    /// do.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation, Situation};
    ///
    /// let situation = Situation::new(Concern::SuicidalThoughts).nation(Nation::NorthernIreland);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert!(advice.guidance().actions().any(|line| line.services().any(|service| service.id() == "lifeline-ni")));
    /// // What holds in other nations alone is left out: nobody here is sent to NHS 111.
    /// assert!(advice.guidance().actions().all(|line| line.line().holds_in(Nation::NorthernIreland)));
    /// ```
    #[inline]
    pub fn actions(&self) -> impl Iterator<Item = GuidanceLine<'a>> + Clone + use<'a> {
        let own = self.of(self.advice.entry().actions());
        let has_own = own.clone().next().is_some();
        own.chain(self.of(self.advice.directory().general_entry().actions()).filter(move |_| !has_own))
    }

    /// Goes through what not to do.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let secret = |audience| {
    ///     let advice = Directory::embedded().advise(Situation::new(Concern::ChildSafety).audience(audience));
    ///     advice.guidance().avoid().any(|line| line.to_string().contains("keep it secret"))
    /// };
    /// // For a grown-up in whom a child confides, not for the child.
    /// assert!(secret(Audience::Professional) && !secret(Audience::Child));
    /// ```
    #[inline]
    pub fn avoid(&self) -> impl Iterator<Item = GuidanceLine<'a>> + Clone + use<'a> {
        self.of(self.advice.entry().avoid())
    }

    /// Goes through the signs to look for, for those who look out for somebody else; none where no source gives any. For those
    /// who ask for themselves it would read as a list to be measured by.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::SuicidalThoughts).audience(Audience::Worried);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert!(advice.guidance().signs().any(|line| line.to_string().contains("say goodbye")));
    /// ```
    #[inline]
    pub fn signs(&self) -> impl Iterator<Item = GuidanceLine<'a>> + Clone + use<'a> {
        let looks_out = !matches!(self.reader, Audience::Child | Audience::Adult | Audience::OwnBehaviour);
        self.of(self.advice.entry().signs()).filter(move |_| looks_out)
    }

    /// Goes through what is good to know.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let situation = Situation::new(Concern::SuicidalThoughts).audience(Audience::Worried);
    /// let advice = Directory::embedded().advise(&situation);
    /// assert!(advice.guidance().good_to_know().any(|line| line.to_string().contains("safe to ask")));
    /// ```
    #[inline]
    pub fn good_to_know(&self) -> impl Iterator<Item = GuidanceLine<'a>> + Clone + use<'a> {
        self.of(self.advice.entry().good_to_know())
    }

    /// Goes through how to get through to help, whatever the concern: without a voice, without hearing, without credit.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::DomesticAbuse);
    /// let lines: Vec<String> = advice.guidance().getting_through().map(|line| line.to_string()).collect();
    /// assert!(lines[0].contains("press 55") && lines[1].contains("18001"));
    /// ```
    #[inline]
    pub fn getting_through(&self) -> impl Iterator<Item = GuidanceLine<'a>> + Clone + use<'a> {
        self.of(self.advice.directory().general_entry().good_to_know())
    }

    /// The lines for the reader where they are, less those that name a service which is not there for them.
    #[inline]
    fn of<I: Iterator<Item = Line<'a>> + Clone>(
        &self,
        lines: I,
    ) -> impl Iterator<Item = GuidanceLine<'a>> + Clone + use<'a, I> {
        let Self { advice, reader } = *self;
        let nation = advice.situation().known_nation();
        lines
            .filter(move |line| line.is_for(reader) && nation.is_none_or(|nation| line.holds_in(nation)))
            .map(move |line| GuidanceLine { line, advice })
            .filter(|line| line.parts().all(|part| part != Part::Gone))
    }
}

/// A line of guidance as the reader gets it: a service that it names stands there with its number or address.
///
/// ```
/// use helplines::{Audience, Concern, Directory, Situation};
///
/// let advice = Directory::embedded().advise(Situation::new(Concern::Bullying).audience(Audience::Child));
/// let line = advice.guidance().actions().find(|line| line.services().next().is_some()).unwrap();
/// assert!(line.to_string().contains("Childline (0800 1111)"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct GuidanceLine<'a> {
    line: Line<'a>,
    advice: &'a Advice,
}

/// A part of a line of guidance: from [`GuidanceLine::parts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part<'a> {
    /// Words.
    Words(&'a str),
    /// A service, and the number or address to give.
    Service(&'a Contact, Channel<'a>),
    /// A service of which there is only the website.
    Website(&'a Contact, &'a str),
    /// A service that is not there for the reader. No line of [`Guidance`] has one.
    Gone,
}

impl<'a> GuidanceLine<'a> {
    /// Goes through the line, words and services in turn, for an app that shows them in its own way.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation, advice::Part};
    ///
    /// let advice = Directory::embedded().advise(Situation::new(Concern::Bullying).audience(Audience::Child));
    /// for part in advice.guidance().actions().flat_map(|line| line.parts()) {
    ///     match part {
    ///         Part::Words(words) => print!("{words}"),
    ///         Part::Service(service, channel) => print!("[{} {}]", service.name(), channel.value()),
    ///         _ => {}
    ///     }
    /// }
    /// ```
    #[inline]
    pub fn parts(&self) -> impl Iterator<Item = Part<'a>> + Clone + use<'a> {
        let (advice, nations) = (self.advice, self.line.nations());
        let only = nations.iter().next().filter(|_| nations.len() == 1);
        self.line.pieces().map(move |piece| match piece {
            Piece::Words(words) => Part::Words(words),
            Piece::Service(id) => advice.service(id, only),
        })
    }

    /// Goes through the services that the line names.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation, Situation, contacts::LIFELINE_NI};
    ///
    /// let situation = Situation::new(Concern::SuicidalThoughts).nation(Nation::NorthernIreland);
    /// let advice = Directory::embedded().advise(situation);
    /// assert!(advice.guidance().actions().any(|line| line.services().any(|service| service == LIFELINE_NI)));
    /// ```
    #[inline]
    pub fn services(&self) -> impl Iterator<Item = &'a Contact> + Clone + use<'a> {
        self.parts().filter_map(|part| match part {
            Part::Service(service, _) | Part::Website(service, _) => Some(service),
            Part::Words(_) | Part::Gone => None,
        })
    }

    /// Returns the line as the data has it, with whom it is for, where it holds and where it comes from.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Bullying);
    /// assert!(advice.guidance().actions().all(|line| line.line().sources().next().is_some()));
    /// ```
    #[inline]
    pub fn line(&self) -> Line<'a> {
        self.line
    }
}

/// What it says.
impl fmt::Debug for GuidanceLine<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("GuidanceLine").field(&self.line.text()).finish()
    }
}

impl fmt::Display for GuidanceLine<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().try_for_each(|said| match said {
            Said::Words(words) => f.write_str(words),
            Said::Called { name, channel } => write!(f, "{name} ({})", channel.how()),
            Said::Online { name, address } => write!(f, "{name} ({address})"),
        })
    }
}

/// A part of a line as it is said.
pub(crate) enum Said<'a> {
    Words(&'a str),
    /// A service with its number, or the like.
    Called {
        name: Named<'a>,
        channel: Channel<'a>,
    },
    /// A service with its address on the web.
    Online {
        name: Named<'a>,
        address: &'a str,
    },
}

impl<'a> GuidanceLine<'a> {
    /// Goes through the parts as they are said: a name has a capital where a sentence begins.
    #[inline]
    pub(crate) fn said(&self) -> impl Iterator<Item = Said<'a>> + Clone + use<'a> {
        let mut begins = true;
        self.parts().filter_map(move |part| {
            let name = |service| Named(service, begins);
            let said = match part {
                Part::Words(words) => Said::Words(words),
                Part::Service(service, channel) if channel.is_address() => {
                    Said::Online { name: name(service), address: channel.value() }
                }
                Part::Service(service, channel) => Said::Called { name: name(service), channel },
                Part::Website(service, address) => Said::Online { name: name(service), address },
                Part::Gone => return None,
            };
            begins = matches!(part, Part::Words(words) if words.trim_end().ends_with(['.', '?', '!']));
            Some(said)
        })
    }
}

/// A service as a sentence mentions it, with a capital where the sentence begins with it.
#[derive(Clone, Copy)]
pub(crate) struct Named<'a>(pub(crate) &'a Contact, pub(crate) bool);

impl fmt::Display for Named<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(service, begins) = self;
        let mut letters = service.mention().chars();
        match letters.next().filter(|_| *begins) {
            Some(first) => write!(f, "{}{}", first.to_uppercase(), letters.as_str()),
            None => f.write_str(service.mention()),
        }
    }
}

impl Advice {
    /// Returns the guidance that is written for the person asking.
    ///
    /// ```
    /// use helplines::{Audience, Concern, Directory, Situation};
    ///
    /// let advice = Directory::embedded().advise(Situation::new(Concern::Bullying).audience(Audience::Child));
    /// for line in advice.guidance().actions() {
    ///     println!("- {line}");
    ///     assert!(line.line().is_for(Audience::Child));
    /// }
    /// ```
    #[inline]
    pub fn guidance(&self) -> Guidance<'_> {
        let reader = self.situation().known_audience().unwrap_or(self.entry().reader());
        Guidance { advice: self, reader }
    }

    /// A service that a line names by its id, as the person can reach it: where their nation is not known, as in that of the
    /// line.
    #[inline]
    fn service(&self, id: &str, of_line: Option<Nation>) -> Part<'_> {
        let (nation, area) = (self.situation().known_nation().or(of_line), self.situation().known_area());
        let Some(service) = self.directory().local(id, None, nation, area) else { return Part::Gone };
        let asked = Asked { nation, channel: None, free: false, time: None };
        match (best_channel(service, asked), service.website()) {
            (Some(channel), _) => Part::Service(service, channel),
            (None, Some(address)) => Part::Website(service, address),
            (None, None) => Part::Gone,
        }
    }
}
