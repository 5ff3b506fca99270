//! Words that people use for a concern, as an overlay adds them.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;

use super::error::{Mistake, ProblemKind as Kind, quoted};
use super::read::{self, Node, joined};
use crate::directory::Directory;
use crate::vocabulary::slug::Key;
use crate::vocabulary::{Audience, Concern};

/// The aliases of an overlay: each with its concern, by its key, and packed as [`Alias`](crate::directory::Alias) reads it.
pub(super) type Added = BTreeMap<String, (Concern, String)>;

/// Reads an alias and adds it; words that name a concern already are refused.
pub(super) fn read_added(node: &Node<'_>, base: &Directory, ids: &[&str], added: &mut Added) -> Option<()> {
    node.record(|fields| {
        let concern = fields.required("concern", read::word::<Concern>);
        let words = fields.required("words", |node| {
            let words = read::text(node)?;
            let key = Key::new(&words).as_str().to_owned();
            let known = base.named(&key).map(|named| named.concern);
            let known = known.or_else(|| added.get(&key).map(|(concern, _)| *concern));
            if key.is_empty() {
                node.tell(|| Mistake::new(Kind::Wrong, "no word", "letters, at most 64 bytes of them"));
            } else if let Some(known) = known {
                let wrong = format!("{} already names {known}", quoted(&words));
                node.tell(|| Mistake::new(Kind::Repeated, wrong, "words that name none yet"));
            }
            Some((key, words))
        });
        let audience = fields.optional("audience", read::word::<Audience>);
        let contacts = fields.list("contacts", |node| node.id(ids).map(ToOwned::to_owned));
        let (key, words) = words?;
        let packed = format!("{words}\t{}\t{}", audience.map_or("", Audience::as_str), joined(&contacts, " "));
        added.insert(key, (concern?, packed));
        Some(())
    })
}
