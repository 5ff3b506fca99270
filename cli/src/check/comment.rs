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

/// How a comment can begin, how it then ends, and whether it must stand apart from what is before it: others may be part of a
/// word or an address. Where nothing ends it, it goes to the end of the line.
const FORMS: [(&str, &str, bool); 14] = [
    ("<!--", "-->", false),
    ("/**", "*/", false),
    ("/*", "*/", false),
    ("{#", "#}", false),
    ("{{!--", "--}}", false),
    ("{{!", "}}", false),
    ("<%--", "--%>", false),
    ("[//]: # (", ")", false),
    ("///", "", true),
    ("//", "", true),
    ("##", "", true),
    ("#", "", true),
    ("--", "", true),
    (";", "", true),
];

const TOOL: &str = "helplines:";

/// The comments of a text.
pub fn find(text: &str) -> Vec<Comment> {
    let end_of =
        |from: usize| text.get(from..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| from + length + 1);
    let mut line = 0..end_of(0);
    let mut comments = Vec::new();
    for (at, _) in text.match_indices(TOOL) {
        if at >= line.end {
            let start = text
                .get(line.end..at)
                .and_then(|passed| passed.rfind('\n'))
                .map_or(line.end, |last| line.end + last + 1);
            line = start..end_of(start);
        }
        comments.extend(Comment::at(text, &line, at, end_of));
    }
    // Said twice on a line, it is said once.
    comments.dedup_by(|next: &mut Comment, one| {
        (&next.lines, &next.kinds, &next.mistake) == (&one.lines, &one.kinds, &one.mistake)
    });
    comments
}

impl Comment {
    /// The comment of this line whose words begin here, if it is one by its look.
    fn at(text: &str, line: &Range<usize>, at: usize, end_of: impl Fn(usize) -> usize) -> Option<Self> {
        let behind = text.get(at + TOOL.len()..line.end)?;
        let ok = behind.trim_start_matches([' ', '\t']).strip_prefix("ok")?;
        // "okay", "ok-ish"
        if ok.trim_start_matches(['-', '_']).starts_with(char::is_alphanumeric) {
            return None;
        }
        let front = text.get(line.start..at)?.trim_end();
        let (front, end) = FORMS.iter().find_map(|(beginning, end, apart)| {
            let front = front.strip_suffix(beginning)?;
            (!apart || front.is_empty() || front.ends_with([' ', '\t'])).then_some((front, *end))
        })?;
        // JSX has its comments in braces.
        let is_empty = |part: &str| matches!(part.trim(), "" | "{" | "}");
        let alone = is_empty(front) && (end.is_empty() || ok.split_once(end).is_some_and(|(_, rest)| is_empty(rest)));
        let lines = line.start..if alone { end_of(line.end) } else { line.end };
        let (kinds, mistake) = match kinds(ok.trim_end_matches(['\r', '\n'])) {
            Ok(kinds) => (kinds, None),
            Err(mistake) => (Vec::new(), Some(mistake)),
        };
        let range = at..line.end - ok.len();
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
    fn a_comment_with_something_behind_it_is_for_its_own_line() {
        let lines = |text: &str| {
            find(text).first().map(|comment| text.get(comment.lines().clone()).unwrap_or_default().to_owned())
        };
        let next = "Samaritans 08457 90 90 90\n";
        for alone in [
            "<!-- helplines: ok -->",
            "  /** helplines: ok */ ",
            "{/* helplines: ok */}",
            "/// helplines: ok",
            "# helplines: ok: old",
        ] {
            let text = format!("{alone}\n{next}");
            assert_eq!(lines(&text), Some(text.clone()), "{alone}");
        }
        for beside in [
            "<!-- helplines: ok --><p>x</p>",
            "/* helplines: ok */ x = 1;",
            "x = 1; // helplines: ok",
            "<!-- helplines: ok",
        ] {
            assert_eq!(lines(&format!("{beside}\n{next}")), Some(format!("{beside}\n")), "{beside}");
        }
    }

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
