//! What a round has found, in a few lines for a terminal or the log of a job.

use std::fmt::Write;

use super::{Attention, Evidence, PageVerdict, Verdict};

/// A summary of a round.
pub fn summary(evidence: &Evidence) -> String {
    let pages = |verdict| evidence.pages.iter().filter(|page| page.verdict == verdict).count();
    let values = |verdict| {
        evidence.contacts.iter().flat_map(|contact| &contact.values).filter(|value| value.verdict == verdict).count()
    };
    let ids = |attention| -> Vec<&str> {
        evidence.contacts.iter().filter(|contact| contact.attention == attention).map(|contact| &*contact.id).collect()
    };
    let mut out = String::new();
    let seconds = evidence.ended.duration_since(evidence.started).as_secs();
    let _ = writeln!(
        out,
        "{} pages of {} contacts in {} min {} s: {} read, {} moved, {} gone, {} not readable, {} forbidden by robots.txt",
        evidence.pages.len(),
        evidence.contacts.len(),
        seconds / 60,
        seconds % 60,
        pages(PageVerdict::Read),
        pages(PageVerdict::Moved),
        pages(PageVerdict::Gone),
        pages(PageVerdict::NotReadable),
        pages(PageVerdict::Robots)
    );
    let _ = writeln!(
        out,
        "Numbers and addresses: {} stand, {} with another spelling, {} gone, {} on pages that are gone or cannot be read, {} on no page",
        values(Verdict::Stands),
        values(Verdict::OtherSpelling),
        values(Verdict::Gone),
        values(Verdict::PageGone) + values(Verdict::NotReadable) + values(Verdict::Robots),
        values(Verdict::NotOnPage)
    );
    for (title, attention) in [("Look first", Attention::LookFirst), ("Look", Attention::Look)] {
        let ids = ids(attention);
        let _ = writeln!(out, "{title}: {}", if ids.is_empty() { "nothing".to_owned() } else { ids.join(", ") });
    }
    out
}
