//! Reads the places that the police forces serve.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::error::{Mistake, ProblemKind as Kind};
use super::file::File;
use super::read::{self, Fields, Node, Parsed, joined};
use crate::vocabulary::text::Text;

/// The places of the forces, packed a line each.
#[derive(Default)]
struct Places {
    districts: Vec<String>,
    counties: Vec<String>,
    forces: Vec<String>,
    /// The name of the district that has a code.
    codes: BTreeMap<Text, Text>,
}

/// Reads the places and packs them as `area.rs` reads them: districts, then counties, then the forces themselves.
pub(super) fn read_forces(file: &File<'_>, ids: &[&str]) -> Text {
    let mut places = Places::default();
    if let Some(parsed) = Parsed::new(*file) {
        parsed.record(|fields| fields.required("force", |node| node.items(|node| places.read(node, ids))));
    }
    let Places { districts, counties, forces, .. } = places;
    joined(&[districts, counties, forces].concat(), "\n")
}

impl Places {
    fn read(&mut self, node: &Node<'_>, ids: &[&str]) -> Option<()> {
        node.record(|fields| {
            let force = fields.required("contact", |node| node.id(ids).map(String::from));
            let force = force.as_deref().unwrap_or_default();
            fields.filled("districts", |node| self.read_district(node, force));
            fields.list("counties", |node| {
                let (name, also) = node.record(read_name)?;
                self.counties.push(format!("{name}\t\t{force}\t\t{also}"));
                Some(())
            });
            let also = joined(&fields.filled("names", read::name)?, "|");
            let (name, also) = also.split_once('|').unwrap_or((&also, ""));
            self.forces.push(format!("{name}\t\t{force}\t\t{also}"));
            Some(())
        })
    }

    fn read_district(&mut self, node: &Node<'_>, force: &str) -> Option<()> {
        node.record(|fields| {
            let name = read_name(fields);
            let code = fields.required("code", read::name);
            let county = fields.optional("county", read::name).unwrap_or_default();
            let ((name, also), code) = (name?, code?);
            self.districts.push(format!("{name}\t{code}\t{force}\t{county}\t{also}"));
            if let Some(other) = self.codes.insert(code.clone(), name) {
                let wrong = format_args!("{code} is also the code of {other}");
                node.tell(|| Mistake::new(Kind::Repeated, wrong, "each district once"));
            }
            Some(())
        })
    }
}

/// The name of a place, and its other names packed.
fn read_name(fields: &Fields<'_>) -> Option<(Text, Text)> {
    let name = fields.required("name", read::name);
    let also = joined(&fields.list("also", read::name), "|");
    Some((name?, also))
}
