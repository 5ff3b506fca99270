//! What is known of somebody who asks, as a binding hands it over.

use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;

use helplines::advice::General;
use helplines::time::LocalTime;
use helplines::{Audience, ChannelKind, Nation, Situation};
use jiff::Timestamp;
use serde::Deserialize;

/// A question: what a [`Situation`] is written as, in JSON. All but `concern` may be absent, `null` or empty, which is "not
/// known".
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Question<'q> {
    /// A slug or everyday words.
    #[serde(borrow)]
    concern: Cow<'q, str>,
    #[serde(borrow)]
    audience: Word<'q>,
    #[serde(borrow)]
    nation: Word<'q>,
    #[serde(borrow)]
    by: Word<'q>,
    #[serde(borrow)]
    at: Option<When<'q>>,
    #[serde(borrow)]
    area: Word<'q>,
    #[serde(borrow)]
    free: Word<'q>,
    #[serde(borrow)]
    urgent: Word<'q>,
    #[serde(borrow)]
    welsh: Word<'q>,
    /// Ids of contacts to put first, with spaces between them. One that is not in the directory is passed over.
    #[serde(borrow)]
    first: Word<'q>,
}

/// A word, or that nothing is known.
type Word<'q> = Option<Cow<'q, str>>;

/// A time.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum When<'q> {
    /// What the clocks of the UK show: 2026-12-25T23:15.
    Local(#[serde(borrow)] Cow<'q, str>),
    /// Milliseconds after the beginning of 1970 in UTC. Text with an offset is read by each language: a reader of it here would
    /// add 43 kB to what a page loads.
    Moment(f64),
}

impl When<'_> {
    fn local(&self) -> Result<LocalTime, String> {
        match self {
            Self::Local(text) => text.parse().map_err(|error| format!("at: {error}")),
            Self::Moment(milliseconds) => Timestamp::from_millisecond(*milliseconds as i64)
                .map(LocalTime::in_uk)
                .map_err(|_| "at: this moment is outside the calendar: expected one of the years 1 to 9998".into()),
        }
    }
}

impl Question<'_> {
    pub(crate) fn situation(&self, directory: &helplines::Directory) -> Result<Situation, String> {
        let chosen = directory.situation(&self.concern).map_err(|error| error.to_string())?;
        let area = given(&self.area).map(|place| directory.area(place)).transpose();
        let audience = read::<Audience>("audience", &self.audience)?.or(chosen.known_audience());
        let situation = chosen
            .audience(audience)
            .nation(read::<Nation>("nation", &self.nation)?)
            .by(read::<ChannelKind>("by", &self.by)?)
            .at(self.at.as_ref().map(When::local).transpose()?)
            .area(area.map_err(|error| format!("area: {error}"))?)
            .free(read("free", &self.free)?.unwrap_or_default())
            .urgent(read("urgent", &self.urgent)?.unwrap_or_default())
            .welsh(read("welsh", &self.welsh)?.unwrap_or_default());
        // Words may have named one that an overlay hides: nobody goes without an answer for that.
        let first = given(&self.first).unwrap_or_default().split_whitespace().filter_map(|id| directory.contact(id));
        Ok(first.fold(situation, |situation, contact| situation.first(contact)))
    }

    /// The answer to somebody whose concern is not known: who they are counts, and in which nation.
    pub(crate) fn general(&self, directory: &helplines::Directory) -> Result<General, String> {
        let audience = read::<Audience>("audience", &self.audience)?;
        let nation = read::<Nation>("nation", &self.nation)?;
        let urgent = read("urgent", &self.urgent)?.unwrap_or_default();
        Ok(directory.general(audience, nation).urgent(urgent).welsh(read("welsh", &self.welsh)?.unwrap_or_default()))
    }
}

fn given<'w>(word: &'w Word<'_>) -> Option<&'w str> {
    word.as_deref().filter(|word| !word.is_empty())
}

/// Reads a word; the message names what it was for.
fn read<T: FromStr<Err: Display>>(name: &str, word: &Word<'_>) -> Result<Option<T>, String> {
    given(word).map(|word| word.parse().map_err(|error| format!("{name}: {error}"))).transpose()
}
