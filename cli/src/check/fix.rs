//! Fixes that need no person to look: a number that is out of date or a known misprint, where the name of its service stands
//! beside it.

use std::collections::HashMap;
use std::io::Write;
use std::ops::Range;
use std::path::Path;

use helplines::check::{Mention, VerdictKind};
use helplines::directory::Subject;
use similar::TextDiff;

use super::allow::digits;
use super::finding::boundary;
use super::place;
use super::read::Input;
use crate::decode::{Source, decode};
use crate::terminal::cannot;

/// What is to be written in place of a part of a text.
pub type Fix = (Range<usize>, String);

/// How far from a number the name of its service is looked for, in bytes.
const BESIDE: usize = 200;
/// Longest tag or label of a link that is read, in bytes.
const LINK: usize = 2000;
const SCHEMES: [&str; 4] = ["tel:", "callto:", "smsto:", "sms:"];

/// The fixes of a text, in their order; `may` says whether one may be made at a place.
pub fn plan(text: &str, mentions: &[Mention<'_, '_>], may: impl Fn(usize) -> bool) -> Vec<Fix> {
    let fix = |(place, mention): (usize, &Mention<'_, '_>)| safe(text, mention).filter(|_| may(place));
    let mut fixes: Vec<Option<String>> = mentions.iter().enumerate().map(fix).collect();
    if fixes.iter().any(Option::is_some) {
        let links = links(text, mentions);
        // What one link takes back may belong to another.
        loop {
            let apart = links.iter().filter(|link| keep_apart(text, link, mentions, &mut fixes)).count();
            if apart + keep_whole(text, mentions, &mut fixes) == 0 {
                break;
            }
        }
    }
    let ranges = mentions.iter().map(Mention::range);
    ranges.zip(fixes).filter_map(|(range, fix)| Some((range, fix?))).collect()
}

/// The safe fix of a number, if it has one.
fn safe(text: &str, mention: &Mention<'_, '_>) -> Option<String> {
    let verdict = mention.verdict();
    let number = verdict.retired().is_none_or(|entry| entry.subject() == Subject::Number);
    if !number || !matches!(verdict.kind(), VerdictKind::Retired | VerdictKind::Misprint) {
        return None;
    }
    let fix = mention.fix()?;
    let contact = verdict.contacts().next()?;
    let range = mention.range();
    let dialled = place::is_dialled(text, &range);
    if !dialled && !place::is_written(text, &range) {
        return None;
    }
    let beside = beside(text, &range);
    if place::is_told_of(text.get(beside.clone())?, &fix) {
        return None;
    }
    let bare = !dialled && mention.text().chars().all(|letter| letter.is_ascii_digit() || letter == '+');
    let names = [contact.name(), contact.mention().trim_start_matches("the ")];
    let mut names = names.into_iter().chain(contact.short_names());
    let stands = names.any(|name| {
        let before = text.get(beside.start..range.start).unwrap_or_default();
        let behind = text.get(range.end..beside.end).unwrap_or_default();
        let gaps =
            [last_name(before, name).map(|end| &before[end..]), first_name(behind, name).map(|at| &behind[..at])];
        gaps.into_iter().flatten().any(|gap| !bare || place::is_prose(gap))
    });
    stands.then_some(fix)
}

/// The line and the sentence that a place stands in.
fn beside(text: &str, range: &Range<usize>) -> Range<usize> {
    let from = boundary(text, range.start.saturating_sub(BESIDE));
    let to = boundary(text, range.end + BESIDE);
    let before = text.get(from..range.start).unwrap_or_default();
    let behind = text.get(range.end..to).unwrap_or_default();

    let ends = [". ", ".\n", "! ", "? ", "\n\n", "\r\n\r\n", ".\r\n"];
    let last = |marks: &[&str]| marks.iter().filter_map(|end| Some(before.rfind(end)? + end.len())).max().unwrap_or(0);
    let next = |marks: &[&str]| marks.iter().filter_map(|end| behind.find(end)).min().unwrap_or(behind.len());
    let start = from + last(&ends).min(last(&["\n"]));
    let end = range.end + next(&ends).max(next(&["\n"]));
    start..end
}

/// Where a name ends that stands last in a text.
fn last_name(text: &str, name: &str) -> Option<usize> {
    names(text, name).map(|range| range.end).max()
}

/// Where a name begins that stands first in a text.
fn first_name(text: &str, name: &str) -> Option<usize> {
    names(text, name).map(|range| range.start).min()
}

/// Where a text has a name as it is written, in capitals, or with `&amp;`.
fn names(text: &str, name: &str) -> impl Iterator<Item = Range<usize>> {
    let apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let spellings = [name.to_owned(), name.to_uppercase(), name.replace('&', "&amp;")];
    spellings.into_iter().filter(|name| !name.is_empty()).flat_map(move |name| {
        let ranges: Vec<_> = text.match_indices(&*name).map(|(at, name)| at..at + name.len()).collect();
        ranges.into_iter().filter(move |range| {
            let before = text.get(..range.start).and_then(|before| before.chars().next_back());
            let behind = text.get(range.end..).and_then(|behind| behind.chars().next());
            apart(before) && apart(behind)
        })
    })
}

/// A link that calls or texts.
#[derive(Debug, PartialEq, Eq)]
struct Link {
    /// What it dials.
    target: Range<usize>,
    label: Range<usize>,
    /// Whether it stands with its label; what is shown for another may stand anywhere.
    whole: bool,
    /// The numbers that belong together, by their places: all in a link and its label, or all that are the same.
    together: Vec<usize>,
}

/// The links of a text that call or text.
fn links(text: &str, mentions: &[Mention<'_, '_>]) -> Vec<Link> {
    let mut alike: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, mention) in mentions.iter().enumerate() {
        alike.entry(digits(mention.text())).or_default().push(place);
    }
    let lower = text.to_ascii_lowercase();
    let mut links: Vec<Link> = Vec::new();
    for (colon, _) in lower.match_indices(':') {
        let up_to = lower.get(..=colon).unwrap_or_default();
        let Some(scheme) = SCHEMES.iter().find(|scheme| up_to.ends_with(**scheme)) else { continue };
        let scheme = colon + 1 - scheme.len();
        let target = target(&lower, colon + 1);
        let link = match element(&lower, scheme).or_else(|| markdown(&lower, scheme, target.end)) {
            Some((whole, label)) => {
                let first = mentions.partition_point(|mention| mention.range().start < whole.start);
                let end = mentions.partition_point(|mention| mention.range().end <= whole.end);
                Link { target, label, whole: true, together: (first..end).collect() }
            }
            None => {
                let number = digits(lower.get(target.clone()).unwrap_or_default());
                // Once for each number.
                let together = alike.remove(&number).unwrap_or_default();
                Link { label: target.end..target.end, target, whole: false, together }
            }
        };
        links.push(link);
    }
    links
}

/// What a link dials whose scheme ends here.
fn target(text: &str, start: usize) -> Range<usize> {
    let rest = text.get(start..boundary(text, start + LINK)).unwrap_or_default();
    let slashes = rest.len() - rest.trim_start_matches('/').len();
    let length = rest.find(['"', '\'', ')', '>', '<', '?', ';', '\n', '`', ',']).unwrap_or(rest.len());
    start + slashes.min(length)..start + length
}

/// The element in whose tag a scheme stands, and what is between its tags; the text is in small letters.
fn element(text: &str, scheme: usize) -> Option<(Range<usize>, Range<usize>)> {
    let from = boundary(text, scheme.saturating_sub(LINK));
    let open = from + text.get(from..scheme)?.rfind('<')?;
    let tag = text.get(open + 1..scheme)?;
    let name = tag.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').next()?;
    if tag.contains('>') || !name.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return None;
    }
    let close = scheme + text.get(scheme..boundary(text, scheme + LINK))?.find('>')? + 1;
    let length = text.get(close..boundary(text, close + LINK))?.find(&format!("</{name}"));
    let end = close + length.unwrap_or(0);
    Some((open..end, close..end))
}

/// `[label](scheme`
fn markdown(text: &str, scheme: usize, end: usize) -> Option<(Range<usize>, Range<usize>)> {
    let from = boundary(text, scheme.saturating_sub(LINK));
    let before = text.get(from..scheme)?;
    let before = before.strip_suffix('<').unwrap_or(before).strip_suffix("](")?;
    let label = from + before.rfind('[')? + 1..from + before.len();
    let close = end + text.get(end..boundary(text, end + LINK))?.find(')')? + 1;
    Some((label.start..close, label))
}

/// Takes back the fixes of a link after which it would dial another number than it shows; says whether any was taken back.
fn keep_apart(text: &str, link: &Link, mentions: &[Mention<'_, '_>], fixes: &mut [Option<String>]) -> bool {
    let together = link.together.as_slice();
    if together.iter().all(|place| fixes[*place].is_none()) {
        return false;
    }
    let within = |range: &Range<usize>, place: &usize| {
        let here = mentions[*place].range();
        range.start <= here.start && here.end <= range.end
    };
    let after = |place: &usize| digits(fixes[*place].as_deref().unwrap_or(mentions[*place].text()));
    let agreed = if link.whole {
        let target = together.iter().find(|place| within(&link.target, place));
        let number = target.map_or_else(|| digits(text.get(link.target.clone()).unwrap_or_default()), after);
        let shown = together.iter().filter(|place| within(&link.label, place)).map(|place| mentions[*place].range());
        let more = has_more_digits(text, &link.label, shown);
        !more && !number.is_empty() && together.iter().all(|place| after(place) == number)
    } else {
        together.iter().all(|place| fixes[*place].is_some())
    };
    if !agreed {
        together.iter().for_each(|place| fixes[*place] = None);
    }
    !agreed
}

/// Takes back the fixes of a line that has the same number in another place, which cannot be fixed; how many were taken back.
fn keep_whole(text: &str, mentions: &[Mention<'_, '_>], fixes: &mut [Option<String>]) -> usize {
    let mut back = Vec::new();
    for (at, mention) in mentions.iter().enumerate().filter(|(at, _)| fixes[*at].is_some()) {
        let line = beside(text, &mention.range());
        let number = digits(mention.text());
        let first = mentions.partition_point(|mention| mention.range().start < line.start);
        let here =
            mentions[first..].iter().zip(&fixes[first..]).take_while(|(mention, _)| mention.range().end <= line.end);
        let fixed = here.filter(|(other, fix)| fix.is_some() && digits(other.text()) == number).count();
        if place::count(text.get(line).unwrap_or_default(), &number) != fixed {
            back.push(at);
        }
    }
    back.iter().for_each(|at| fixes[*at] = None);
    back.len()
}

/// Whether a label has more digits than its numbers, its tags and its hours: a number that was not read as one.
fn has_more_digits(text: &str, label: &Range<usize>, numbers: impl Iterator<Item = Range<usize>>) -> bool {
    let mut rest = text.get(label.clone()).unwrap_or_default().to_owned();
    for range in numbers {
        rest.replace_range(range.start - label.start..range.end - label.start, &" ".repeat(range.len()));
    }
    let mut tag = false;
    let shown = rest.replace("24/7", "").replace("24 hours", "");
    let digits = shown.chars().filter(|letter| {
        tag = *letter == '<' || tag && *letter != '>';
        !tag && letter.is_ascii_digit()
    });
    digits.count() > 0
}

/// A text with its fixes, which are in its order.
pub fn fixed(text: &str, fixes: &[Fix]) -> String {
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for (range, fix) in fixes {
        new.push_str(text.get(at..range.start).unwrap_or_default());
        new.push_str(fix);
        at = range.end;
    }
    new.push_str(text.get(at..).unwrap_or_default());
    new
}

/// What would change, as a unified diff.
pub fn diff(name: &str, text: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(text, new);
    diff.unified_diff().context_radius(2).header(&format!("a/{name}"), &format!("b/{name}")).to_string()
}

/// Writes the fixes into a file, which keeps its form, its line ends and whatever else is in it; a dry run says whether it could.
pub fn write(input: &Input, path: &Path, source: &Source, fixes: &[Fix], dry_run: bool) -> Result<(), String> {
    let changed = || "it changed while it was read: nothing was written, run this again".to_owned();
    let unable = |error: std::io::Error| format!("it cannot be fixed: {}", cannot(&error));
    let bytes = input.bytes()?;
    let same = decode(bytes.clone()).is_some_and(|now| now.text == source.text && now.form == source.form);
    if !same {
        return Err(changed());
    }
    let bytes = splice(&bytes, source, fixes).ok_or_else(|| format!("it cannot be fixed in {}", source.form))?;

    // A link to a file stays one.
    let path = path.canonicalize().map_err(unable)?;
    let permissions = path.metadata().map_err(unable)?.permissions();
    if permissions.readonly() {
        return Err("it cannot be fixed: it may only be read".into());
    }
    let owner = Owner::of(&path).map_err(unable)?;
    if dry_run {
        return Ok(());
    }
    let folder = path.parent().ok_or_else(changed)?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(unable)?;
    file.write_all(&bytes).map_err(unable)?;
    owner.give(file.as_file()).map_err(unable)?;
    file.as_file().set_permissions(permissions).map_err(unable)?;
    file.as_file().sync_all().map_err(unable)?;
    file.persist(&path).map_err(|error| unable(error.error))?;
    Ok(())
}

/// Whose a file is.
#[cfg(unix)]
struct Owner(u32, u32);

#[cfg(unix)]
impl Owner {
    /// Whose a file is; an error where it has more names than one, of which the others would go on with the old text, or where it
    /// runs as its owner.
    fn of(path: &Path) -> std::io::Result<Self> {
        use std::os::unix::fs::MetadataExt;
        let about = path.metadata()?;
        if about.nlink() > 1 {
            return Err(std::io::Error::other("the file has another name too (a hard link)"));
        }
        if about.mode() & 0o6000 != 0 {
            return Err(std::io::Error::other("the file is one that runs with the rights of its owner"));
        }
        Ok(Self(about.uid(), about.gid()))
    }

    fn give(&self, file: &std::fs::File) -> std::io::Result<()> {
        use std::os::unix::fs::MetadataExt;
        let about = file.metadata()?;
        if (about.uid(), about.gid()) == (self.0, self.1) {
            return Ok(());
        }
        std::os::unix::fs::fchown(file, Some(self.0), Some(self.1))
    }
}

#[cfg(not(unix))]
struct Owner;

#[cfg(not(unix))]
impl Owner {
    fn of(_: &Path) -> std::io::Result<Self> {
        Ok(Self)
    }

    fn give(&self, _: &std::fs::File) -> std::io::Result<()> {
        Ok(())
    }
}

/// The bytes of a file with the fixes in them, if they then are the fixed text and nothing else.
fn splice(bytes: &[u8], source: &Source, fixes: &[Fix]) -> Option<Vec<u8>> {
    let form = source.form;
    let mut new = Vec::with_capacity(bytes.len());
    let (mut at, mut byte) = (0, 0);
    for (range, fix) in fixes {
        let end = byte + form.length(source.text.get(at..range.start)?)? + if at == 0 { form.mark() } else { 0 };
        new.extend(bytes.get(byte..end)?);
        new.extend(form.bytes(fix));
        (at, byte) = (range.end, end + form.length(source.text.get(range.clone())?)?);
    }
    new.extend(bytes.get(byte..)?);
    let now = decode(new.clone())?;
    (now.text == fixed(&source.text, fixes) && now.form == form).then_some(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str) -> String {
        let mentions: Vec<_> = helplines::scan(text).collect();
        fixed(text, &plan(text, &mentions, |_| true))
    }

    #[test]
    fn a_number_is_fixed_where_its_name_stands_beside_it() {
        for (text, expected) in [
            ("Samaritans: 08457 90 90 90", "Samaritans: 116 123"),
            ("SAMARITANS 08457 90 90 90", "SAMARITANS 116 123"),
            ("Samaritans can be\nreached on 08457 90 90 90.", "Samaritans can be\nreached on 116 123."),
            ("Samaritans: +44 116 123", "Samaritans: 116 123"),
            ("Ring 08457 90 90 90.", "Ring 08457 90 90 90."),
            ("Ring Samaritans.\n\nOr 08457 90 90 90.", "Ring Samaritans.\n\nOr 08457 90 90 90."),
            // The name of a service is for a person to change.
            ("Report it to Action Fraud.", "Report it to Action Fraud."),
            ("Samaritans: 0800 1111", "Samaritans: 0800 1111"),
            ("Not the NonSamaritansX: 08457 90 90 90", "Not the NonSamaritansX: 08457 90 90 90"),
        ] {
            assert_eq!(after(text), expected);
            assert_eq!(after(expected), expected, "a second time");
        }
    }

    #[test]
    fn a_link_never_dials_another_number_than_it_shows() {
        for (text, expected) in [
            (
                "Samaritans <a href=\"tel:08457909090\">08457 90 90 90</a>",
                "Samaritans <a href=\"tel:116123\">116 123</a>",
            ),
            ("Samaritans [08457 90 90 90](tel:+448457909090)", "Samaritans [116 123](tel:116123)"),
            (
                "Samaritans <a href=\"tel:08457909090\">08457 90 90 90 (24/7)</a>",
                "Samaritans <a href=\"tel:116123\">116 123 (24/7)</a>",
            ),
            // One half is right already: somebody is at it.
            (
                "Samaritans <a href=\"tel:116123\">08457 90 90 90</a>",
                "Samaritans <a href=\"tel:116123\">08457 90 90 90</a>",
            ),
            (
                "<a href=\"sms:08457909090\">Samaritans 08457 90 90 90</a>",
                "<a href=\"sms:08457909090\">Samaritans 08457 90 90 90</a>",
            ),
            (
                "Samaritans <a href=\"https://wa.me/448457909090\">08457 90 90 90</a>",
                "Samaritans <a href=\"https://wa.me/448457909090\">08457 90 90 90</a>",
            ),
            // The label shows it in a way that cannot be fixed.
            (
                "Samaritans <a href=\"tel:08457909090\">0 8 4 5 7 <b>909</b> 090</a>",
                "Samaritans <a href=\"tel:08457909090\">0 8 4 5 7 <b>909</b> 090</a>",
            ),
            // The target is made elsewhere.
            (
                "Samaritans <a href=\"tel:{{ phone }}\">08457 90 90 90</a>",
                "Samaritans <a href=\"tel:{{ phone }}\">08457 90 90 90</a>",
            ),
            (
                "Samaritans <a href=\"tel:08001111\">08457 90 90 90</a>",
                "Samaritans <a href=\"tel:08001111\">08457 90 90 90</a>",
            ),
        ] {
            assert_eq!(after(text), expected);
        }
        // What a field shows may stand anywhere in the file.
        let far = "x".repeat(300);
        let text =
            format!("{{\"link\": \"tel:08457909090\", \"x\": \"{far}\",\n\n\"name\": \"Samaritans 08457 90 90 90\"}}");
        assert_eq!(after(&text), text);
        let text = "{\"name\": \"Samaritans\", \"link\": \"tel:08457909090\", \"shown\": \"08457 90 90 90\"}";
        assert_eq!(after(text), "{\"name\": \"Samaritans\", \"link\": \"tel:116123\", \"shown\": \"116 123\"}");
    }
}
