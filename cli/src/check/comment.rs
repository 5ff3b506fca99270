//! `helplines: ok`: a comment that accepts what is found on its line, or on the next where it stands alone.

use std::ops::Range;

use super::finding::Kind;
use crate::nearest::nearest;

/// A comment.
#[derive(Debug, PartialEq, Eq)]
pub struct Comment {
    /// The words of it, in the text.
    pub range: Range<usize>,
    /// The lines that it is for, in the text.
    lines: Range<usize>,
    /// The kinds that it is for; all where none is given.
    kinds: Vec<Kind>,
    /// Why it accepts nothing, where it is not written as it should be.
    pub mistake: Option<String>,
    /// Whether it accepts something.
    pub used: bool,
}

/// How a comment can begin, and whether it must stand apart from what is before it: others may be part of a word or an address.
const BEGINNINGS: [(&str, bool); 11] = [
    ("<!--", false),
    ("/*", false),
    ("{#", false),
    ("{{!--", false),
    ("{{!", false),
    ("<%--", false),
    ("[//]: # (", false),
    ("//", true),
    ("#", true),
    ("--", true),
    (";", true),
];

const TOOL: &str = "helplines:";

/// The comments of a text.
pub fn find(text: &str) -> Vec<Comment> {
    let mut comments: Vec<Comment> = text.match_indices(TOOL).filter_map(|(at, _)| Comment::at(text, at)).collect();
    // Said twice on a line, it is said once.
    comments.dedup_by(|next, one| (&next.lines, &next.kinds, &next.mistake) == (&one.lines, &one.kinds, &one.mistake));
    comments
}

impl Comment {
    /// The comment whose words begin here, if it is one by its look.
    fn at(text: &str, at: usize) -> Option<Self> {
        let (before, behind) = (text.get(..at)?, text.get(at + TOOL.len()..)?);
        let ok = behind.trim_start_matches([' ', '\t']).strip_prefix("ok")?;
        // "okay", "ok-ish"
        if ok.trim_start_matches(['-', '_']).starts_with(char::is_alphanumeric) {
            return None;
        }
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let front = before.get(line..)?.trim_end();
        let front = BEGINNINGS.iter().find_map(|(beginning, apart)| {
            let front = front.strip_suffix(beginning)?;
            (!apart || front.is_empty() || front.ends_with([' ', '\t'])).then_some(front)
        })?;
        let end_of = |from: usize| text.get(from..).and_then(|rest| rest.find('\n')).map(|length| from + length + 1);
        let own = end_of(at).unwrap_or(text.len());
        // JSX has its comments in braces.
        let alone = matches!(front.trim(), "" | "{");
        let lines = line..if alone { end_of(own).unwrap_or(text.len()) } else { own };
        let (kinds, mistake) = match kinds(ok.get(..ok.find('\n').unwrap_or(ok.len()))?) {
            Ok(kinds) => (kinds, None),
            Err(mistake) => (Vec::new(), Some(mistake)),
        };
        let range = at..text.len() - ok.len();
        Some(Self { range, lines, kinds, mistake, used: false })
    }

    /// The lines that it is for, in the text.
    pub fn lines(&self) -> &Range<usize> {
        &self.lines
    }

    /// Whether it accepts what is of this kind and stands here.
    pub fn accepts(&self, kind: Kind, at: usize) -> bool {
        self.mistake.is_none() && self.lines.contains(&at) && (self.kinds.is_empty() || self.kinds.contains(&kind))
    }
}

/// The kinds in brackets behind `ok`.
fn kinds(behind: &str) -> Result<Vec<Kind>, String> {
    let Some(list) = behind.trim_start().strip_prefix('[') else { return Ok(Vec::new()) };
    let Some((list, _)) = list.split_once(']') else { return Err("the list of kinds has no ] at its end".into()) };
    let kind = |slug: &str| {
        let near = nearest(slug, Kind::all().map(Kind::as_str)).unwrap_or("retired");
        Kind::named(slug).ok_or_else(|| format!("unknown kind {slug:?}: perhaps {near:?} is meant"))
    };
    list.split(',').map(|slug| kind(slug.trim())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use helplines::check::VerdictKind;

    #[test]
    fn a_comment_is_one_by_its_look() {
        for (text, expected) in [
            ("<!-- helplines: ok -->", true),
            ("<p>101</p><!--helplines:ok-->", true),
            ("a: 1 # helplines: ok", true),
            ("x(); // helplines: ok, it is the archive", true),
            ("/* helplines: ok */", true),
            ("{/* helplines: ok */}", true),
            ("-- helplines: ok", true),
            ("[//]: # (helplines: ok)", true),
            ("All helplines: ok, so I said", false),
            ("see https://helplines: ok", false),
            ("a#helplines: ok", false),
            ("# helplines: okay", false),
            ("# helplines: ok-ish", false),
            ("# helplines: no", false),
        ] {
            assert_eq!(find(text).len(), usize::from(expected), "{text}");
        }
    }

    #[test]
    fn alone_it_is_for_the_next_line_too() {
        let retired = Kind::Verdict(VerdictKind::Retired);
        let text = "a\n  # helplines: ok\nb\nc # helplines: ok\nd";
        let comments = find(text);
        let accepted = |letter: &str| {
            let at = text.find(letter).expect("stands in the text");
            comments.iter().any(|comment| comment.accepts(retired, at))
        };
        assert!(accepted("b") && accepted("c "));
        assert!(!accepted("a") && !accepted("d"));
    }

    #[test]
    fn kinds_may_be_named() {
        let (retired, mismatch) = (Kind::Verdict(VerdictKind::Retired), Kind::Verdict(VerdictKind::Mismatch));
        let comments = find("x # helplines: ok [retired, misprint]: as it was sent");
        assert!(comments[0].accepts(retired, 0) && !comments[0].accepts(mismatch, 0));
        for (text, expected) in [
            ("# helplines: ok[retird]", "unknown kind \"retird\": perhaps \"retired\" is meant"),
            ("# helplines: ok [retired", "the list of kinds has no ] at its end"),
        ] {
            let comments = find(text);
            assert_eq!(comments[0].mistake.as_deref(), Some(expected));
            assert!(!comments[0].accepts(retired, 0), "{text}");
        }
    }
}
