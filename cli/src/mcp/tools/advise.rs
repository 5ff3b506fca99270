//! Whom to contact, and how.

use anyhow::{anyhow, bail};
use helplines::advice::Guidance;
use helplines::time::LocalTime;
use helplines::{Advice, Audience, ChannelKind, Directory, Found, Nation, Situation};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Tool, word};
use crate::mcp::answer::{Answer, Channel, Choice, confidentiality, nations, texts};
use crate::mcp::schema;

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Advise {
    /// What the person wrote, in their own words, unchanged. Give this or `concern`, best both: the words also say who asks and whether a life is in danger now.
    #[schemars(length(min = 1, max = 100_000))]
    text: Option<String>,
    /// What it is about, if you know or they chose it; it counts more than `text`.
    #[serde(default)]
    #[schemars(schema_with = "schema::concern")]
    concern: Option<String>,
    /// Who is asking, if they said so; leave it out where you do not know. child: under 18, for themselves. adult: for themselves. worried: about somebody else. own-behaviour: about what they do or may do themselves. family-of-offender: close to somebody who has offended. professional: works or volunteers with people.
    #[serde(default)]
    #[schemars(schema_with = "schema::audience")]
    audience: Option<String>,
    /// Where in the UK they are, if they said so; leave it out where you do not know. Services and law differ.
    #[serde(default)]
    #[schemars(schema_with = "schema::nation")]
    nation: Option<String>,
    /// The place they are in, if they said so: a district, council, county, police force or GSS code, such as "Oxford". No address, no postcode.
    #[schemars(length(min = 1, max = 100))]
    area: Option<String>,
    /// The way in which they can reach out, if they said so: sms for somebody who cannot speak aloud, for example.
    #[serde(default)]
    #[schemars(schema_with = "schema::channel_kind")]
    by: Option<String>,
    /// The time in the UK, to know what is open, if you know it for certain: 2026-12-25T23:15. Do not guess it.
    #[schemars(length(min = 1, max = 32))]
    at: Option<String>,
    /// Whether they have no credit or no money: what is free comes first.
    free: Option<bool>,
}

#[derive(Serialize, JsonSchema)]
pub struct Told {
    /// Whether the words say that a life is in danger now. False does not mean that nobody is in danger.
    urgent: bool,
    /// What it was taken to be about; null where the words were not understood.
    concern: Option<Choice>,
    /// What else it may be: ask the person "or is it ...?", and call again with that concern if they say yes.
    or_is_it: Vec<Choice>,
    /// For whom the answer is: what was given, or what the words seem to say. If it is not what they told you, call again with the right one. Null where it is not known.
    audience: Option<&'static str>,
    nation: Option<&'static str>,
    /// The answer on one screen, for the person: give it as it is, or in your own words with the same numbers.
    card: String,
    /// Whom to contact, those that fit best first. Give the first three, not all.
    steps: Vec<Step>,
    guidance: Lines,
    /// What could not be kept to, because nobody fits: audience, nation, area or channel. Tell the person.
    widened: Vec<&'static str>,
    /// Every concern there is, to choose from; only where the words were not understood.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(default)]
    choices: Vec<Choice>,
    /// What to know of this answer.
    note: &'static str,
}

/// A contact, and why.
#[derive(Serialize, JsonSchema)]
struct Step {
    /// What `get_contact` takes.
    id: String,
    name: String,
    /// Why to contact them, in words for the person.
    why: String,
    /// Whom they are for.
    who_for: String,
    /// The nations that they serve, where that is not all of the UK.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(default)]
    nations: Vec<&'static str>,
    /// The places that they serve, where they serve some alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(default)]
    areas: Vec<String>,
    /// How to reach them, best first.
    channels: Vec<Channel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    /// What they keep to themselves, and its limit. Promise no more than this.
    #[serde(skip_serializing_if = "Option::is_none")]
    confidentiality: Option<String>,
}

impl Step {
    fn of(step: &helplines::Step, now: Option<LocalTime>) -> Self {
        let contact = step.contact();
        Self {
            id: contact.id().into(),
            name: contact.name().into(),
            why: step.why().into(),
            who_for: contact.who_for().into(),
            nations: nations(contact),
            areas: texts(contact.areas()),
            channels: step.channels().map(|channel| Channel::of_step(step, &channel, now)).collect(),
            website: contact.website().map(str::to_owned),
            confidentiality: confidentiality(contact),
        }
    }
}

/// What to do and what not to do, in words for the person.
#[derive(Serialize, JsonSchema)]
struct Lines {
    r#do: Vec<String>,
    avoid: Vec<String>,
    signs: Vec<String>,
    good_to_know: Vec<String>,
    /// What to do if it is hard to call.
    getting_through: Vec<String>,
}

impl Lines {
    fn of(guidance: Guidance<'_>) -> Self {
        Self {
            r#do: texts(guidance.actions()),
            avoid: texts(guidance.avoid()),
            signs: texts(guidance.signs()),
            good_to_know: texts(guidance.good_to_know()),
            getting_through: texts(guidance.getting_through()),
        }
    }
}

const MORE: &str = "There is more to know and to do: just ask.";

const NOTE: &str = "Numbers come from the directory: give them exactly as they stand, and no others. What it is about was taken from what you gave, \
    and may be wrong: if `or_is_it` is not empty, ask. This does not judge risk and does not replace a safeguarding policy.";

const NOT_UNDERSTOOD: &str = "It is not known what this is about, which does not mean that nothing is wrong. The card says whom anybody can \
    turn to: give it, and ask what it is about, with some of `choices`. If you understand the words yourself, call again with \
    `concern` as well. If nothing speaks of trouble at all, leave it. by, at, free and the area itself were not used.";

impl Tool for Advise {
    const NAME: &'static str = "advise";
    const TITLE: &'static str = "Whom to contact in the UK";
    const DESCRIPTION: &'static str = "Whom somebody in the UK can contact about abuse, suicide, self-harm, violence, exploitation, crime, fraud or \
        another trouble, theirs or another's: 999 first, then contacts that fit, with numbers, opening hours and cost, and what to do. \
        Use it whenever a person may be in trouble, and before you give any helpline number, even one you think you know: numbers \
        change. Give `text` (their words), `concern`, or both. Add what they told you of themselves; guess nothing. Do not infer from the \
        answer that they are at risk, or are not. Works offline; nothing that is asked is kept.";
    type Told = Told;

    fn answer(self, directory: &Directory) -> anyhow::Result<Answer<Told>> {
        let found = self.text.as_deref().map(|text| directory.find(text));
        let audience = word::<Audience>("audience", self.audience.as_ref())?;
        let nation = word::<Nation>("nation", self.nation.as_ref())?;
        let channel = word::<ChannelKind>("by", self.by.as_ref())?;
        let now = word::<LocalTime>("at", self.at.as_ref())?;
        let area = self.area.as_deref().map(|place| directory.area(place)).transpose();
        let area = area.map_err(|error| anyhow!("area: {error}"))?;
        let Some(situation) = situation(directory, self.concern.as_deref(), found.as_ref())? else {
            let nation = nation.or_else(|| area.as_ref()?.nation());
            return Ok(general(directory, audience, nation, found.as_ref()));
        };
        let audience = audience.or(situation.known_audience());
        let situation = situation.audience(audience).nation(nation).area(area).by(channel);
        let advice = directory.advise(situation.free(self.free.unwrap_or_default()).at(now));
        let is_other = |concern| concern != advice.concern();
        let others = found.iter().flat_map(Found::others).map(|of| of.concern()).filter(|of| is_other(*of));
        let others = others.map(|concern| Choice::of(directory, concern)).collect();
        Ok(told(directory, &advice, others, now))
    }
}

/// What is known of the person; `None` where it is not known what it is about.
fn situation(
    directory: &Directory,
    concern: Option<&str>,
    found: Option<&Found<'_>>,
) -> anyhow::Result<Option<Situation>> {
    let chosen = concern.map(|concern| directory.situation(concern)).transpose();
    let Some(chosen) = chosen.map_err(|error| anyhow!("concern: {error}"))? else {
        let Some(found) = found else {
            bail!(
                "text and concern are both missing or empty: expected `text` (the person's words), `concern`, or both"
            )
        };
        return Ok(found.best().map(Situation::from));
    };
    // What was chosen counts; the words say who asks, whether it is urgent, and in which language.
    let Some(found) = found else { return Ok(Some(chosen)) };
    let same = found.matches().find(|of| of.concern() == chosen.concern());
    let asking = same.or(found.best()).and_then(|of| of.audience());
    let audience = chosen.known_audience().or(asking);
    let situation = same.map(Situation::from).unwrap_or(chosen);
    Ok(Some(situation.audience(audience).urgent(found.is_urgent()).welsh(found.is_welsh())))
}

fn told(directory: &Directory, advice: &Advice, or_is_it: Vec<Choice>, now: Option<LocalTime>) -> Answer<Told> {
    let situation = advice.situation();
    let urgent = situation.is_urgent();
    let told = Told {
        urgent,
        concern: Some(Choice::of(directory, advice.concern())),
        or_is_it,
        audience: situation.known_audience().map(|audience| audience.as_str()),
        nation: situation.known_nation().map(|nation| nation.as_str()),
        card: advice.card().more(MORE).to_string(),
        steps: advice.steps().iter().map(|step| Step::of(step, now)).collect(),
        guidance: Lines::of(advice.guidance()),
        widened: advice.widened().iter().map(|filter| filter.as_str()).collect(),
        choices: Vec::new(),
        note: NOTE,
    };
    Answer::new(told).emergency(advice.entry().danger()).urgent(urgent)
}

/// The answer where it is not known what it is about.
fn general(
    directory: &Directory,
    audience: Option<Audience>,
    nation: Option<Nation>,
    found: Option<&Found<'_>>,
) -> Answer<Told> {
    let (urgent, welsh) = found.map_or((false, false), |found| (found.is_urgent(), found.is_welsh()));
    let general = directory.general(audience, nation).urgent(urgent).welsh(welsh);
    let told = Told {
        urgent,
        concern: None,
        or_is_it: Vec::new(),
        audience: audience.map(|audience| audience.as_str()),
        nation: nation.map(|nation| nation.as_str()),
        card: general.card().more(MORE).to_string(),
        steps: general.steps().iter().map(|step| Step::of(step, None)).collect(),
        guidance: Lines::of(general.guidance()),
        widened: Vec::new(),
        choices: Choice::all(directory),
        note: NOT_UNDERSTOOD,
    };
    Answer::new(told).urgent(urgent)
}
