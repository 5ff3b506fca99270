//! The values of options: read as the library reads them, listed by the shell and in the help as it lists them.

use std::ffi::OsStr;
use std::str::FromStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{Error, ErrorKind};
use clap::{Arg, Args, Command};
use helplines::check::{Region, Severity, VerdictKind};
use helplines::time::{Date, LocalTime};
use helplines::{Area, Audience, ChannelKind, Concern, Directory, Nation, Situation, UnknownSlug};

/// What can be told of the person who asks.
#[derive(Debug, Args)]
#[command(next_help_heading = "What is known of the person")]
pub struct Asker {
    /// Who asks
    #[arg(long, value_parser = Slugs::<Audience>::new())]
    pub audience: Option<Audience>,

    /// Where they are; uk where the nation is not known
    #[arg(long, value_parser = Whereabouts)]
    nation: Option<Somewhere>,

    /// The place they are in: a district, council, county, police force or GSS code
    #[arg(long, value_name = "PLACE")]
    area: Option<String>,

    /// How they can reach out
    #[arg(long, value_name = "CHANNEL", value_parser = Slugs::<ChannelKind>::new())]
    by: Option<ChannelKind>,

    /// They have no credit: what is free comes first
    #[arg(long)]
    free: bool,

    /// When they ask, in UK time: 2026-12-25T23:15, or now
    #[arg(long, value_name = "TIME", value_parser = time)]
    at: Option<LocalTime>,
}

impl Asker {
    /// The place they are in, where it was said.
    pub fn area(&self, directory: &Directory) -> anyhow::Result<Option<Area>> {
        let area = self.area.as_ref().map(|place| directory.area(place)).transpose();
        area.map_err(|error| anyhow::anyhow!("--area: {error}. In an emergency call 999"))
    }

    /// The nation they are in, said or known by the place.
    pub fn nation(&self, area: Option<&Area>) -> Option<Nation> {
        self.nation.and_then(|place| place.0).or_else(|| area?.nation())
    }

    /// A situation with all of what was said of them.
    pub fn put(&self, situation: Situation, area: Option<Area>) -> Situation {
        let audience = self.audience.or(situation.known_audience());
        let situation = situation.audience(audience).nation(self.nation.and_then(|place| place.0)).area(area);
        situation.by(self.by).free(self.free).at(self.at)
    }
}

/// Reads a time of the UK, or what its clocks show now.
fn time(text: &str) -> Result<LocalTime, String> {
    if text.eq_ignore_ascii_case("now") {
        return now().ok_or_else(|| "the clock shows no time that can be used".into());
    }
    text.parse().map_err(|error| format!("{error}, or now"))
}

/// What the clocks of the UK show now.
fn now() -> Option<LocalTime> {
    Some(LocalTime::in_uk(jiff::Timestamp::now()))
}

/// The day it is in the UK; that of the data where the clock shows none that can be used.
pub fn today() -> Date {
    now().map_or(helplines::DATA_VERSION, |now| now.date())
}

/// A kind of word that the library reads.
pub trait Slug: Copy + FromStr<Err = UnknownSlug> + Send + Sync + 'static {
    /// Every value, its slug, and words for it.
    fn all() -> impl Iterator<Item = (&'static str, &'static str)>;
}

macro_rules! slugs {
    ($($name:ty),+ $(,)?) => { $(
        impl Slug for $name {
            fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
                Self::ALL.iter().map(|value| (value.as_str(), value.label()))
            }
        }
    )+ };
}

slugs!(Audience, ChannelKind, Nation, Region, Severity, VerdictKind);

impl Slug for Concern {
    fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
        let titles = Self::ALL.iter().map(|concern| Directory::embedded().concern(*concern).title());
        Self::ALL.iter().map(|concern| concern.as_str()).zip(titles)
    }
}

/// Reads a slug or everyday words as the library does; help and shells list the slugs.
#[derive(Debug)]
pub struct Slugs<T>(std::marker::PhantomData<fn() -> T>);

impl<T> Clone for Slugs<T> {
    fn clone(&self) -> Self {
        Self::new()
    }
}

impl<T> Slugs<T> {
    pub const fn new() -> Self {
        Self(std::marker::PhantomData)
    }
}

impl<T: Slug> TypedValueParser for Slugs<T> {
    type Value = T;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<T, Error> {
        let option = argument.and_then(Arg::get_long).map(|name| format!("--{name}: ")).unwrap_or_default();
        value
            .to_string_lossy()
            .parse()
            .map_err(|error| Error::raw(ErrorKind::ValueValidation, format!("{option}{error}\n")).with_cmd(command))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(T::all().map(|(slug, label)| PossibleValue::new(slug).help(label))))
    }
}

/// A nation, or somewhere in the UK.
#[derive(Clone, Copy, Debug)]
pub struct Somewhere(Option<Nation>);

/// Reads a nation, or "uk", which says no more than is known already.
#[derive(Clone, Debug)]
struct Whereabouts;

impl TypedValueParser for Whereabouts {
    type Value = Somewhere;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<Somewhere, Error> {
        let uk = ["uk", "gb", "united kingdom"].iter().any(|name| value.eq_ignore_ascii_case(name));
        if uk {
            return Ok(Somewhere(None));
        }
        Slugs::<Nation>::new().parse_ref(command, argument, value).map(|nation| Somewhere(Some(nation)))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let uk = PossibleValue::new("uk").help("Somewhere in the UK");
        Some(Box::new(Nation::all().map(|(slug, label)| PossibleValue::new(slug).help(label)).chain([uk])))
    }
}
