//! Places narrower than a nation, and the police force of each.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::directory::Contact;
use crate::directory::Directory;
use crate::vocabulary::Nation;
use crate::vocabulary::slug::{Key, write_list};

/// Longest name that is looked up, in bytes: longer than any name of a place.
pub(crate) const NAME_BYTES: usize = 100;

/// Most names that an error suggests.
const SUGGESTIONS: usize = 3;

/// Words that people put before or behind the name of a place, or leave out.
const LOOSE_WORDS: [&str; 11] =
    ["council", "borough", "district", "county", "city", "of", "the", "metropolitan", "royal", "london", "unitary"];

/// A place narrower than a nation that a directory knows: from [`Directory::area`].
///
/// It is a district, a county, the area of a police force, or a place that a contact names. Districts and their codes
/// are those of the Office for National Statistics of December 2024.
///
/// ```
/// use helplines::Nation;
///
/// let area = helplines::area("cherwell district council")?;
/// assert_eq!(area.name(), "Cherwell");
/// assert_eq!(area.code(), Some("E07000177"));
/// assert_eq!(area.force(), Some("thames-valley-police"));
/// assert_eq!(area.nation(), Some(Nation::England));
/// # Ok::<(), helplines::directory::UnknownArea>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Area {
    name: Box<str>,
    code: Option<Box<str>>,
    county: Option<Box<str>>,
    force: Option<Box<str>>,
    nation: Option<Nation>,
}

impl Area {
    /// Returns the name, as the Office for National Statistics spells it; of a place that a contact names, as it does.
    ///
    /// ```
    /// assert_eq!(helplines::area("bristol")?.name(), "Bristol, City of");
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the GSS code, or `None` for what is not a district.
    ///
    /// ```
    /// assert_eq!(helplines::area("Cardiff")?.code(), Some("W06000015"));
    /// assert_eq!(helplines::area("Kent")?.code(), None);
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the county whose council serves a district together with the district's own, or `None` where there is none or it
    /// is not known.
    ///
    /// ```
    /// assert_eq!(helplines::area("Cherwell")?.county(), Some("Oxfordshire"));
    /// assert_eq!(helplines::area("Reading")?.county(), None);
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    #[inline]
    pub fn county(&self) -> Option<&str> {
        self.county.as_deref()
    }

    /// Returns the id of the contact that is the police force of the place, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::{contact, contacts::THAMES_VALLEY_POLICE};
    ///
    /// let area = helplines::area("E07000177")?;
    /// assert_eq!(area.force().and_then(contact), Some(THAMES_VALLEY_POLICE));
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    #[inline]
    pub fn force(&self) -> Option<&str> {
        self.force.as_deref()
    }

    /// Returns the nation that the place is in, or `None` where that is not known.
    ///
    /// ```
    /// use helplines::Nation;
    ///
    /// assert_eq!(helplines::area("Highland")?.nation(), Some(Nation::Scotland));
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    #[inline]
    pub fn nation(&self) -> Option<Nation> {
        self.nation
    }

    /// Whether this is the place of that name, or lies in it.
    #[inline]
    fn lies_in(&self, place: &str) -> bool {
        same(&self.name, place) || self.county().is_some_and(|county| same(county, place))
    }
}

impl fmt::Display for Area {
    /// The name.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.name)
    }
}

/// A name that is no place which the directory knows, or that of a county which two police forces share.
///
/// ```
/// let error = helplines::area("Cherwel").unwrap_err();
/// assert_eq!(error.to_string(), "unknown place \"Cherwel\": did you mean \"Cherwell\"?");
///
/// let error = helplines::area("Gloucestershire").unwrap_err();
/// assert_eq!(error.forces().len(), 2);
/// assert!(error.to_string().contains("\"Cheltenham\""));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownArea {
    found: Box<str>,
    suggestions: Vec<Box<str>>,
    forces: Vec<ForceDistricts>,
}

/// A police force that shares a county with another, and its districts: from [`UnknownArea::forces`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ForceDistricts {
    /// The id of the contact.
    pub force: Box<str>,
    /// The name of the force.
    pub name: Box<str>,
    /// The names of its districts.
    pub districts: Vec<Box<str>>,
}

impl UnknownArea {
    /// Returns the name that was given, cut to its first 100 characters.
    ///
    /// ```
    /// assert_eq!(helplines::area("Atlantis").unwrap_err().found(), "Atlantis");
    /// ```
    #[inline]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Goes through up to three names that come near, nearest first; none where nothing does.
    ///
    /// ```
    /// let error = helplines::area("Glouchester").unwrap_err();
    /// assert_eq!(error.suggestions().next(), Some("Gloucester"));
    /// ```
    #[inline]
    pub fn suggestions(&self) -> impl Iterator<Item = &str> {
        self.suggestions.iter().map(|name| &**name)
    }

    /// Returns the police forces that share the county of that name, with the districts that decide; empty where no county is
    /// shared.
    ///
    /// ```
    /// let error = helplines::area("Lincolnshire").unwrap_err();
    /// let forces: Vec<&str> = error.forces().iter().map(|force| &*force.name).collect();
    /// assert_eq!(forces, ["Humberside Police", "Lincolnshire Police"]);
    /// assert!(helplines::area("Atlantis").unwrap_err().forces().is_empty());
    /// ```
    #[inline]
    pub fn forces(&self) -> &[ForceDistricts] {
        &self.forces
    }
}

impl fmt::Display for UnknownArea {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.forces.is_empty() {
            write!(
                f,
                "{:?} is shared by {} police forces: expected one of the districts",
                self.found,
                self.forces.len()
            )?;
            for (place, force) in self.forces.iter().enumerate() {
                let before = if place == 0 { " " } else { "; or " };
                f.write_str(before)?;
                write_quoted(f, &force.districts)?;
                write!(f, " for {}", force.name)?;
            }
            return Ok(());
        }
        write!(f, "unknown place {:?}: ", self.found)?;
        match &*self.suggestions {
            [] => f.write_str("expected the name or code of a district, a council, a county or a police force"),
            names => {
                f.write_str("did you mean ")?;
                write_quoted(f, names)?;
                f.write_str("?")
            }
        }
    }
}

/// The names in quotation marks, with commas between them.
#[inline]
fn write_quoted(f: &mut fmt::Formatter<'_>, names: &[Box<str>]) -> fmt::Result {
    write_list(
        f,
        names.iter().map(|name| crate::vocabulary::text::Show(move |f: &mut fmt::Formatter<'_>| write!(f, "{name:?}"))),
        ", ",
    )
}

impl core::error::Error for UnknownArea {}

/// A place as a line of the packed list: name, code, force, county and other names, with tabs between them.
#[derive(Clone, Copy)]
struct Place<'t> {
    name: &'t str,
    code: &'t str,
    force: &'t str,
    county: &'t str,
    also: &'t str,
}

impl<'t> Place<'t> {
    #[inline]
    fn all(packed: &'t str) -> impl Iterator<Item = Self> {
        packed.lines().map(|line| {
            let mut parts = line.split('\t').chain(core::iter::repeat(""));
            let mut part = || parts.next().unwrap_or_default();
            Self { name: part(), code: part(), force: part(), county: part(), also: part() }
        })
    }

    /// The name, the code and the other names.
    #[inline]
    fn names(self) -> impl Iterator<Item = &'t str> {
        [self.name, self.code].into_iter().chain(self.also.split('|')).filter(|name| !name.is_empty())
    }
}

impl Directory {
    /// Returns the place with this name or code, as an app has it: a district, its council, a county or its council, a police
    /// force, a GSS code, or an area that a contact of the directory names.
    ///
    /// Case, punctuation, `&` for "and", and words such as "Council" and "City of" do not matter. A county and a district
    /// of one name mean the district.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let directory = Directory::embedded();
    /// for name in ["Brighton & Hove", "CITY OF BRIGHTON AND HOVE", "Brighton and Hove City Council", "E06000043"] {
    ///     assert_eq!(directory.area(name)?.force(), Some("sussex-police"));
    /// }
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A name that is no place: the error offers the nearest names. A county that police forces share: the error names
    /// them and the districts that decide.
    #[inline]
    pub fn area(&self, name: &str) -> Result<Area, UnknownArea> {
        let name = name.trim();
        if name.len() > NAME_BYTES {
            return Err(self.unknown_area(name));
        }
        let places = || Place::all(&self.data().places);
        let exact = |place: &Place<'_>| place.names().any(|own| same(own, name));
        let loose = |place: &Place<'_>| place.names().any(|own| loosely_same(own, name));
        if let Some(place) = places().find(exact) {
            return self.unless_shared(place, name);
        }
        if let Some(own) = self.named_areas().find(|own| same(own, name)) {
            return Ok(named(own));
        }
        match places().find(loose) {
            Some(place) => self.unless_shared(place, name),
            None => Err(self.unknown_area(name)),
        }
    }

    /// Goes through every place that [`area`](Self::area) finds, districts first: one for each, however many names it has. A county
    /// that police forces share is none.
    ///
    /// ```
    /// use helplines::Directory;
    ///
    /// let districts = Directory::embedded().areas().filter(|area| area.code().is_some());
    /// assert_eq!(districts.count(), 361);
    /// ```
    #[inline]
    pub fn areas(&self) -> impl Iterator<Item = Area> {
        let places = Place::all(&self.data().places).filter(|place| self.sharing(*place).is_empty());
        let places = places.map(|place| self.area_of(place));
        let listed = |name: &str| Place::all(&self.data().places).any(|place| place.names().any(|own| same(own, name)));
        places.chain(self.named_areas().filter(move |own| !listed(own)).map(named))
    }

    /// The areas that contacts name, police forces aside: theirs are in the list of places.
    #[inline]
    fn named_areas(&self) -> impl Iterator<Item = &str> {
        let is_force = |contact: &Contact| Place::all(&self.data().places).any(|place| place.force == contact.id());
        let limited = self.contacts().iter().filter(|contact| contact.is_local());
        limited.filter(move |contact| !is_force(contact)).flat_map(Contact::areas)
    }

    #[inline]
    fn area_of(&self, place: Place<'_>) -> Area {
        let text = |part: &str| (!part.is_empty()).then(|| part.into());
        let force = self.contact(place.force);
        Area {
            name: place.name.into(),
            code: text(place.code),
            county: text(place.county),
            force: text(place.force),
            nation: force.and_then(|force| force.nations().iter().next()),
        }
    }

    /// The ids of the forces that share a county, which is listed once for each; empty for any other place.
    #[inline]
    fn sharing(&self, place: Place<'_>) -> Vec<&str> {
        let district = !place.code.is_empty();
        let same = Place::all(&self.data().places)
            .filter(|other| !district && other.name == place.name && other.code.is_empty());
        let forces: Vec<&str> = same.map(|other| other.force).collect();
        if forces.len() > 1 { forces } else { Vec::new() }
    }

    #[inline]
    fn unless_shared(&self, place: Place<'_>, name: &str) -> Result<Area, UnknownArea> {
        let sharing = self.sharing(place);
        if sharing.is_empty() {
            return Ok(self.area_of(place));
        }
        let forces = sharing.into_iter().map(|force| {
            let districts =
                Place::all(&self.data().places).filter(|place| place.force == force && !place.code.is_empty());
            ForceDistricts {
                force: force.into(),
                name: self.contact(force).map_or(force, Contact::name).into(),
                districts: districts.map(|place| place.name.into()).collect(),
            }
        });
        Err(UnknownArea { found: name.into(), suggestions: Vec::new(), forces: forces.collect() })
    }

    /// The error for a name that is no place, with the names that come nearest.
    #[inline]
    fn unknown_area(&self, name: &str) -> UnknownArea {
        let key = Key::new(name);
        // A third of the letters may be wrong: beyond that a suggestion is a guess.
        let allowed = key.as_str().len() / 3;
        let names = Place::all(&self.data().places).flat_map(|place| place.names().map(move |own| (own, place.name)));
        let names = names.chain(self.named_areas().map(|own| (own, own)));
        let mut near: Vec<(usize, &str)> = Vec::new();
        for (own, shown) in names {
            // As it stands, and without the words that people leave out.
            for own in [Key::new(own), Key::new(&telling_letters(own).collect::<String>())] {
                let own = own.as_str();
                let close = !own.is_empty() && own.len().abs_diff(key.as_str().len()) <= allowed;
                near.extend(close.then(|| (key.distance(own), shown)).filter(|(distance, _)| *distance <= allowed));
            }
        }
        near.sort_unstable();
        let mut suggestions: Vec<Box<str>> = Vec::new();
        for (_, shown) in near {
            if suggestions.len() < SUGGESTIONS && !suggestions.iter().any(|known| **known == *shown) {
                suggestions.push(shown.into());
            }
        }
        UnknownArea { found: name.chars().take(NAME_BYTES).collect(), suggestions, forces: Vec::new() }
    }
}

impl Contact {
    /// Tells whether the contact serves this area alone, or is its police force; `false` for a contact of a whole nation.
    ///
    /// ```
    /// use helplines::contacts::{NSPCC_HELPLINE, THAMES_VALLEY_POLICE};
    ///
    /// let area = helplines::area("West Oxfordshire")?;
    /// assert!(THAMES_VALLEY_POLICE.is_in(&area));
    /// assert!(!NSPCC_HELPLINE.is_in(&area));
    /// # Ok::<(), helplines::directory::UnknownArea>(())
    /// ```
    #[inline]
    pub fn is_in(&self, area: &Area) -> bool {
        area.force() == Some(self.id()) || self.areas().any(|own| area.lies_in(own))
    }
}

/// A place of which only the name is known.
#[inline]
fn named(name: &str) -> Area {
    Area { name: name.into(), code: None, county: None, force: None, nation: None }
}

/// The letters and digits of a name in lower case, with "and" for `&`.
#[inline]
fn letters(word: &str) -> impl Iterator<Item = char> {
    let spelled = word.chars().flat_map(|letter| {
        let and = if letter == '&' { "and" } else { "" };
        and.chars().chain(letter.is_alphanumeric().then_some(letter))
    });
    spelled.flat_map(char::to_lowercase)
}

/// Whether two names have the same letters.
#[inline]
fn same(name: &str, other: &str) -> bool {
    letters(name).eq(letters(other))
}

/// The letters of a name without the words that people leave out.
#[inline]
fn telling_letters(name: &str) -> impl Iterator<Item = char> {
    let words = name.split(|between: char| between.is_whitespace() || matches!(between, ',' | '-' | '/'));
    let telling = words.filter(|word| !LOOSE_WORDS.iter().any(|loose| loose.eq_ignore_ascii_case(word)));
    telling.flat_map(letters)
}

/// Whether two names have the same telling letters, and some.
#[inline]
fn loosely_same(name: &str, other: &str) -> bool {
    telling_letters(name).next().is_some() && telling_letters(name).eq(telling_letters(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_in_any_spelling_and_not_another() {
        for other in ["Bath & North East Somerset", "bath and north-east somerset", "Bath&North East Somerset"] {
            assert!(same("Bath and North East Somerset", other), "{other}");
        }
        assert!(same("King's Lynn", "Kings Lynn"));
        assert!(!same("North Somerset", "North East Somerset"));
    }

    #[test]
    fn words_that_people_leave_out_do_not_matter_but_are_no_name() {
        for other in ["Bristol", "City of Bristol", "Bristol City Council", "BRISTOL"] {
            assert!(loosely_same("Bristol, City of", other), "{other}");
        }
        assert!(!loosely_same("City of London", "London"));
        assert!(!loosely_same("City of London", "Council"));
        assert!(!loosely_same("North Devon", "South Devon"));
    }
}
