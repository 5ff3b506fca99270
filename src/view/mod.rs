//! Shows an [`Advice`]: as text, Markdown, HTML, or the sentence that ends a news report.

mod card;
mod escape;
mod html;
mod markdown;
mod page;
mod sentence;
mod text;
mod words;

pub use card::{Card, Entry};
pub use html::{Html, html_page};
pub use markdown::Markdown;
pub use sentence::Sentence;
pub use text::PlainText;

use crate::advice::{Advice, General};
use page::Page;

impl Advice {
    /// Returns the answer on one screen: when to call 999, at most three contacts and at most three things to do.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::ChildSafety);
    /// let card = advice.card().to_string();
    /// assert!(card.contains("NSPCC Helpline: call 0808 800 5000"));
    /// assert!(card.lines().count() <= 20);
    /// ```
    #[inline]
    pub fn card(&self) -> Card<'_> {
        Card::new(self)
    }

    /// Returns the answer as plain text of 80 columns, for terminals and e-mail.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Fraud);
    /// let text = advice.text().steps(1).to_string();
    /// assert!(text.starts_with("Fraud and scams\n==============="));
    /// ```
    #[inline]
    pub fn text(&self) -> PlainText<'_> {
        PlainText { page: Page::new(self) }
    }

    /// Returns the answer as Markdown (CommonMark), in which no text of a contact becomes a link or a mention.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Fraud);
    /// let markdown = advice.markdown().steps(1).to_string();
    /// assert!(markdown.starts_with("# Fraud and scams\n\n**"));
    /// ```
    #[inline]
    pub fn markdown(&self) -> Markdown<'_> {
        Markdown { page: Page::new(self) }
    }

    /// Returns the answer as HTML: a fragment to put into a page, or a whole page.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Fraud);
    /// assert!(advice.html().to_string().starts_with("<section"));
    /// assert!(advice.html().whole_page().to_string().starts_with("<!DOCTYPE html>"));
    /// ```
    #[inline]
    pub fn html(&self) -> Html<'_> {
        Html::new(Page::new(self))
    }

    /// Returns the answer as the sentence with which a news report ends.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::SuicidalThoughts);
    /// let sentence = advice.sentence().steps(1).to_string();
    /// assert!(sentence.ends_with("call Samaritans on 116 123. In an emergency call 999."));
    /// ```
    #[inline]
    pub fn sentence(&self) -> Sentence<'_> {
        Sentence::new(self)
    }
}

impl General {
    /// Returns it on one screen: [`Advice::card`].
    ///
    /// ```
    /// let general = helplines::Directory::embedded().general(None, None);
    /// assert!(general.card().to_string().lines().count() <= 20);
    /// ```
    #[inline]
    pub fn card(&self) -> Card<'_> {
        self.advice().card()
    }

    /// Returns all of it as plain text: [`Advice::text`].
    ///
    /// ```
    /// let general = helplines::Directory::embedded().general(None, None);
    /// assert!(general.text().to_string().contains("Samaritans"));
    /// ```
    #[inline]
    pub fn text(&self) -> PlainText<'_> {
        self.advice().text()
    }

    /// Returns all of it as Markdown: [`Advice::markdown`].
    ///
    /// ```
    /// let general = helplines::Directory::embedded().general(None, None);
    /// assert!(general.markdown().to_string().starts_with("# "));
    /// ```
    #[inline]
    pub fn markdown(&self) -> Markdown<'_> {
        self.advice().markdown()
    }

    /// Returns all of it as HTML: [`Advice::html`].
    ///
    /// ```
    /// let general = helplines::Directory::embedded().general(None, None);
    /// assert!(general.html().to_string().contains("tel:999"));
    /// ```
    #[inline]
    pub fn html(&self) -> Html<'_> {
        self.advice().html()
    }

    /// Returns it as one sentence: [`Advice::sentence`].
    ///
    /// ```
    /// let general = helplines::Directory::embedded().general(None, None);
    /// assert!(general.sentence().to_string().ends_with("In an emergency call 999."));
    /// ```
    #[inline]
    pub fn sentence(&self) -> Sentence<'_> {
        self.advice().sentence()
    }
}
