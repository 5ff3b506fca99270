//! An answer in all its forms.

use helplines::advice::{Advice, General};
use helplines::view::{Card, Html, Markdown, PlainText, Sentence};
use serde::Deserialize;

use crate::{read, written};

/// An answer to a concern, or to somebody whose concern is not known.
#[derive(Clone)]
pub enum Answer {
    Advice(Box<Advice>),
    General(Box<General>),
}

/// How an answer is to look, as JSON. All of it may be absent.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Form {
    /// At most this many contacts below the card.
    steps: Option<usize>,
    /// The pages behind each fact; in a sentence the day of its data.
    sources: bool,
    /// The word before a telephone number.
    phone_label: Option<String>,
    /// The line below a card.
    more: Option<String>,
    /// The level of the top heading in HTML, 1 to 4.
    heading_level: u32,
    /// Whether numbers and addresses are links in HTML.
    links: bool,
    /// Puts what follows the card into a `details` element, in HTML.
    folded: bool,
    /// The card alone, in HTML and Markdown.
    card_only: bool,
    /// A whole page, with its own style, in HTML.
    whole_page: bool,
    /// The site's own component to leave the page, HTML as it stands.
    exit_component: String,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            steps: None,
            sources: false,
            phone_label: None,
            more: None,
            heading_level: 2,
            links: true,
            folded: false,
            card_only: false,
            whole_page: false,
            exit_component: String::new(),
        }
    }
}

impl Form {
    /// Reads how an answer is to look.
    ///
    /// # Errors
    ///
    /// A key that is not known, or a value of another kind.
    pub fn read(json: &str) -> Result<Self, String> {
        read(json)
    }
}

/// Sets what every view has.
macro_rules! set {
    ($form:expr, $view:expr) => {{
        let view = $form.steps.map_or($view, |most| $view.steps(most));
        let view = $form.phone_label.as_deref().map_or(view, |label| view.phone_label(label));
        if $form.sources { view.with_sources() } else { view }
    }};
}

/// Calls the method of whichever answer it is.
macro_rules! either {
    ($answer:expr, $method:ident) => {
        match $answer {
            Answer::Advice(advice) => advice.$method(),
            Answer::General(general) => general.$method(),
        }
    };
}

impl Answer {
    fn plain_card(&self) -> Card<'_> {
        either!(self, card)
    }

    /// Writes one screen.
    pub fn card(&self, form: &Form) -> String {
        let card = self.plain_card();
        form.more.as_deref().map_or(card, |more| card.more(more)).to_string()
    }

    /// Writes all of it as plain text.
    pub fn text(&self, form: &Form) -> String {
        let text: PlainText<'_> = either!(self, text);
        set!(form, text).to_string()
    }

    /// Writes it as Markdown.
    pub fn markdown(&self, form: &Form) -> String {
        let markdown: Markdown<'_> =
            if form.card_only { self.plain_card().markdown() } else { either!(self, markdown) };
        set!(form, markdown).to_string()
    }

    /// Writes it as HTML.
    pub fn html(&self, form: &Form) -> String {
        let html: Html<'_> = if form.card_only { self.plain_card().html() } else { either!(self, html) };
        let html =
            set!(form, html).heading_level(u8::try_from(form.heading_level).unwrap_or(u8::MAX)).links(form.links);
        let html = html.exit_component(&form.exit_component).folded(form.folded);
        if form.whole_page { html.whole_page().to_string() } else { html.to_string() }
    }

    /// Writes the sentence with which a news report ends.
    pub fn sentence(&self, form: &Form) -> String {
        let sentence: Sentence<'_> = either!(self, sentence);
        let sentence = form.steps.map_or(sentence, |most| sentence.steps(most));
        if form.sources { sentence.dated().to_string() } else { sentence.to_string() }
    }

    /// Writes all of it for programs.
    pub fn json(&self) -> String {
        match self {
            Self::Advice(advice) => written(advice),
            Self::General(general) => written(general),
        }
    }
}
