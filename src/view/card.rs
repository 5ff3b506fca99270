//! What fits on one screen: when to call 999, whom to contact, what to do.

use core::fmt;

use super::html::Html;
use super::markdown::Markdown;
use super::page::Page;
use super::text::PlainText;
use crate::advice::{Advice, GuidanceLine, Step};
use crate::directory::Contact;
use crate::vocabulary::Nation;

/// Most contacts of a card, and most things to do.
const MOST: usize = 3;

/// Most contacts of the card where it is not known what it is about.
const MOST_OF_GENERAL: usize = 4;

/// The entries of a card.
pub(super) type Entries<'a> = [Option<Entry<'a>>; MOST_OF_GENERAL];

/// The answer on one screen: when to call 999, at most three contacts, at most three things to do, and how to see the rest.
/// Display writes it as plain text of at most 20 lines of 80 columns; [`markdown`](Self::markdown) and
/// [`html`](Self::html) write it in other ways. It allocates nothing.
///
/// ```
/// use helplines::Concern;
///
/// let card = helplines::advise(Concern::SuicidalThoughts).card().to_string();
/// assert!(card.lines().count() <= 20);
/// assert!(card.contains("999") && card.contains("Samaritans: call 116 123"));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "a view does nothing until it is written"]
pub struct Card<'a> {
    advice: &'a Advice,
    more: &'a str,
}

impl<'a> Card<'a> {
    #[inline]
    pub(super) fn new(advice: &'a Advice) -> Self {
        Self { advice, more: "" }
    }

    /// Says at the end how to see the rest, in words; where it is not called, how much more there is.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Fraud);
    /// assert!(advice.card().more("Ask me for more.").to_string().ends_with("\nAsk me for more.\n"));
    /// ```
    #[inline]
    pub fn more(mut self, words: &'a str) -> Self {
        self.more = words;
        self
    }

    /// Goes through whom to contact, at most three times: each time one contact or, where it is not known in which nation the
    /// person is, one for each.
    ///
    /// ```
    /// use helplines::{Concern, Directory, Nation, Situation};
    ///
    /// let advice = helplines::advise(Concern::DomesticAbuse);
    /// let card = advice.card();
    /// let first = card.entries().next().unwrap();
    /// assert_eq!(first.steps().count(), 4);
    /// // One is enough for those who say where they are.
    /// let advice = Directory::embedded().advise(Situation::new(Concern::DomesticAbuse).nation(Nation::Wales));
    /// assert!(advice.card().entries().all(|entry| entry.steps().count() == 1));
    /// ```
    #[inline]
    pub fn entries(&self) -> impl Iterator<Item = Entry<'a>> + Clone + use<'a> {
        of_card(self.advice).into_iter().flatten()
    }

    /// Goes through what to do, at most three things.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Sextortion);
    /// let card = advice.card();
    /// let actions: Vec<String> = card.actions().map(|line| line.to_string()).collect();
    /// assert!(actions[0].starts_with("Do not pay"));
    /// ```
    #[inline]
    pub fn actions(&self) -> impl Iterator<Item = GuidanceLine<'a>> + Clone + use<'a> {
        // What comes before all else, and who speaks Welsh, take the room of one each.
        let situation = self.advice.situation();
        let room = MOST - usize::from(situation.is_urgent()) - usize::from(situation.is_welsh());
        self.advice.guidance().actions().take(room)
    }

    /// Returns the card as Markdown.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Fraud);
    /// assert!(advice.card().markdown().to_string().starts_with("# Fraud and scams\n"));
    /// ```
    #[inline]
    pub fn markdown(self) -> Markdown<'a> {
        Markdown { page: self.page() }
    }

    /// Returns the card as HTML: it fits on a screen of 320 by 640 pixels, and its first contact has a button to call.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::SuicidalThoughts);
    /// let html = advice.card().html().to_string();
    /// assert!(html.contains("<a class=\"helplines-call\" href=\"tel:116123\">call 116 123</a>"));
    /// ```
    #[inline]
    pub fn html(self) -> Html<'a> {
        Html::new(self.page())
    }

    #[cfg(feature = "serde")]
    pub(crate) fn advice(&self) -> &'a Advice {
        self.advice
    }

    #[inline]
    fn page(self) -> Page<'a> {
        Page { card: true, more: self.more, ..Page::new(self.advice) }
    }
}

impl fmt::Display for Card<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PlainText { page: self.page() }.fmt(f)
    }
}

/// Whom to contact, once: one contact or, where the nation is not known, one for each.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    steps: [Option<&'a Step>; Nation::ALL.len()],
    /// The number of each.
    numbers: [Option<&'a str>; Nation::ALL.len()],
}

impl<'a> Entry<'a> {
    /// Goes through the steps: one, or one for each nation.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Bullying);
    /// let first = advice.card().entries().next().unwrap();
    /// assert_eq!(first.steps().next(), advice.steps().first());
    /// ```
    #[inline]
    pub fn steps(&self) -> impl Iterator<Item = &'a Step> + Clone + use<'a> {
        self.steps.into_iter().flatten()
    }

    /// Adds a step, if there is none yet for one of its nations.
    #[inline]
    fn add(&mut self, step: &'a Step, number: Option<&'a str>) {
        let serves = |nation| step.contact().serves(nation);
        let overlaps = self.steps().any(|other| other.contact().nations().iter().any(serves));
        let free = self.steps.iter_mut().zip(&mut self.numbers).find(|(place, _)| place.is_none());
        if let Some((place, own)) = free.filter(|_| !overlaps) {
            (*place, *own) = (Some(step), number);
        }
    }

    /// Whether it has a line for each nation: several steps, or one with a number for each.
    #[inline]
    pub(super) fn is_list(&self) -> bool {
        self.steps().flat_map(Step::best_channels).nth(1).is_some()
    }
}

/// The entries of the card.
#[inline]
pub(super) fn of_card(advice: &Advice) -> Entries<'_> {
    entries(advice, if advice.is_general() { MOST_OF_GENERAL } else { MOST })
}

/// The first so many entries of an answer: at most one with a line for each nation, and once there is one, none for one
/// nation alone. No number stands there twice, but for one that differs by nation.
#[inline]
pub(super) fn entries<const COUNT: usize>(advice: &Advice, most: usize) -> [Option<Entry<'_>>; COUNT] {
    let mut entries = [None; COUNT];
    let mut has_list = false;
    for (place, first) in advice.steps().iter().enumerate() {
        let Some(free) = entries.iter().take(most).position(Option::is_none) else { break };
        let taken = || entries.iter().flatten();
        let is_taken = |step: &Step| taken().flat_map(Entry::steps).any(|other| core::ptr::eq(other, step));
        let number = number_of(first);
        let is_known = number.is_some() && taken().any(|entry| entry.numbers.contains(&number));
        if is_known || is_taken(first) || says_nothing(advice, first, number) {
            continue;
        }
        let mut entry = Entry { steps: [None; Nation::ALL.len()], numbers: [None; Nation::ALL.len()] };
        entry.add(first, number);
        if is_for_some(advice, first) {
            let group = advice.steps().iter().skip(place + 1).take_while(|step| step.group() == first.group());
            for step in group.filter(|step| is_for_some(advice, step) && !is_taken(step)) {
                let number = number_of(step);
                if !says_nothing(advice, step, number) {
                    entry.add(step, number);
                }
            }
        }
        // One list of a service for each nation is enough to read through.
        let is_list = entry.is_list();
        let is_more = has_list && (is_list || first.contact().nations().len() == 1);
        if let Some(place) = entries.get_mut(free).filter(|_| !is_more) {
            has_list |= is_list;
            *place = Some(entry);
        }
    }
    entries
}

/// Whether a contact is for some nations, and it is not known in which the person is.
#[inline]
fn is_for_some(advice: &Advice, step: &Step) -> bool {
    advice.situation().known_nation().is_none() && step.contact().nations().len() < Nation::ALL.len()
}

/// The number by which a contact is reached best.
#[inline]
fn number_of(step: &Step) -> Option<&str> {
    step.best_channel()?.dial()
}

/// Whether a line for some nations has the number of somebody for all of the UK, who is in the answer too.
#[inline]
fn says_nothing(advice: &Advice, step: &Step, number: Option<&str>) -> bool {
    let shared = |number| advice.directory().number(number).is_some_and(|number| number.holders.contains(' '));
    let has_it = |other: &Step| !is_for_some(advice, other) && number_of(other) == number;
    is_for_some(advice, step) && number.is_some_and(shared) && advice.steps().iter().any(has_it)
}

/// Whether a contact is for a part of the UK alone.
#[inline]
pub(super) fn is_somewhere(contact: &Contact) -> bool {
    contact.nations().len() < Nation::ALL.len() || contact.is_local()
}
