//! A directory, asked in text and answering in JSON.

use serde_json::{Value, to_value};

use crate::answer::Answer;
use crate::question::Question;
use crate::units::{Counter, Units};
use crate::{read, written};

/// A directory: the embedded one, or with others on top.
#[derive(Clone)]
pub struct Directory(helplines::Directory);

impl Directory {
    /// Returns the directory that comes with the crate.
    pub fn embedded() -> Self {
        Self(helplines::Directory::embedded().clone())
    }

    /// Puts a directory of your own on top, written in TOML.
    ///
    /// # Errors
    ///
    /// Every problem of it, with its line and column.
    #[cfg(feature = "overlay")]
    pub fn overlay(&self, toml: &str) -> Result<Self, String> {
        self.0.overlay(toml).map(Self).map_err(|error| error.to_string())
    }

    /// Refuses: a build without the feature `overlay` reads none.
    #[cfg(not(feature = "overlay"))]
    pub fn overlay(&self, _: &str) -> Result<Self, String> {
        Err("this build reads no overlays: build it with the feature overlay".into())
    }

    /// Answers a question, the JSON of a [`Question`].
    ///
    /// # Errors
    ///
    /// A word that is not known, with the nearest that is.
    pub fn advise(&self, question: &str) -> Result<Answer, String> {
        let situation = read::<Question<'_>>(question)?.situation(&self.0)?;
        Ok(Answer::Advice(Box::new(self.0.advise(situation))))
    }

    /// Answers somebody whose concern is not known, the JSON of a [`Question`] without one.
    ///
    /// # Errors
    ///
    /// A word that is not known, with the nearest that is.
    pub fn general(&self, question: &str) -> Result<Answer, String> {
        Ok(Answer::General(Box::new(read::<Question<'_>>(question)?.general(&self.0)?)))
    }

    /// Says what words may be about, and where in them that stands.
    pub fn find(&self, text: &str, units: Units) -> String {
        let mut counter = Counter::new(text, units);
        let mut found = to_value(self.0.find(text)).unwrap_or_default();
        let matches = found.get_mut("matches").and_then(Value::as_array_mut).into_iter().flatten();
        for of in matches {
            let ranges = of.get_mut("words").and_then(Value::as_array_mut).into_iter().flatten();
            for place in ranges.filter_map(Value::as_array_mut).flatten() {
                counter.recount(place);
            }
        }
        written(&found)
    }

    /// Lists what a text says of services and numbers, and where.
    pub fn scan(&self, text: &str, units: Units) -> String {
        let mut counter = Counter::new(text, units);
        let mut mentions: Vec<Value> = self.0.scan(text).map(|mention| to_value(mention).unwrap_or_default()).collect();
        for mention in &mut mentions {
            for name in ["start", "end"] {
                if let Some(place) = mention.get_mut(name) {
                    counter.recount(place);
                }
            }
        }
        written(&mentions)
    }

    /// Says whose a number is.
    pub fn by_number(&self, number: &str) -> String {
        written(&self.0.by_number(number))
    }

    /// Tells whether a call to a number may give somebody away, so that it has to stay out of lists of calls.
    pub fn is_sensitive(&self, number: &str) -> bool {
        self.0.is_sensitive(number)
    }

    /// Says what is known of a name, in use or out of date; `None` where nothing is.
    pub fn by_name(&self, name: &str) -> Option<String> {
        self.0.by_name(name).map(|verdict| written(&verdict))
    }

    /// Returns the contact with an id.
    pub fn contact(&self, id: &str) -> Option<String> {
        self.0.contact(id).map(written)
    }

    /// Lists all contacts.
    pub fn contacts(&self) -> String {
        written(&self.0.contacts())
    }

    /// Lists all concerns.
    pub fn concerns(&self) -> String {
        written(&self.0.concerns())
    }

    /// Lists the places that are known by name.
    pub fn areas(&self) -> String {
        written(&self.0.areas().collect::<Vec<_>>())
    }
}
