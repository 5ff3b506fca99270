//! Links: what their targets do, and what their labels say.

use core::ops::Range;

use super::stretch::boundary_before;
use super::{Verdict, VerdictKind};
use crate::vocabulary::ChannelKind;

/// How a number is linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    Call,
    Text,
}

/// What stands before the number in a link, and what it does.
const SCHEMES: [(&str, Link); 4] =
    [("tel:", Link::Call), ("callto:", Link::Call), ("sms:", Link::Text), ("smsto:", Link::Text)];

/// Longest label, and longest rest of a tag, that is read, in bytes.
const LONGEST: usize = 200;

impl Link {
    /// How a number is linked that begins here; `None` where it is no target.
    #[inline]
    pub(super) fn before(text: &str, start: usize) -> Option<Self> {
        let before = text.as_bytes().get(..start)?;
        let before = before.strip_suffix(b"//").unwrap_or(before);
        let ends = |scheme: &str| {
            let end = before.len().checked_sub(scheme.len()).and_then(|from| before.get(from..));
            end.is_some_and(|end| end.eq_ignore_ascii_case(scheme.as_bytes()))
        };
        if before.last() != Some(&b':') {
            return None;
        }
        SCHEMES.iter().find(|(scheme, _)| ends(scheme)).map(|(_, link)| *link)
    }

    /// What is said of a number that is linked so, if nobody reaches anybody by it.
    pub(super) fn wrong_channel<'d>(self, verdict: &Verdict<'d>) -> Option<Verdict<'d>> {
        let number = verdict.number()?;
        let wrong = match self {
            Self::Call => verdict.is_texted(number),
            Self::Text => {
                let texted = |kind| matches!(kind, ChannelKind::Sms | ChannelKind::Whatsapp);
                !verdict.channels_of(number).any(|channel| texted(channel.kind()))
            }
        };
        wrong.then(|| verdict.with_kind(VerdictKind::WrongChannel))
    }
}

/// Where a link ends whose host stands here; `None` where the host is no target of a link.
pub(super) fn target_of_host(text: &str, host: &Range<usize>) -> Option<Range<usize>> {
    let before = text.get(..host.start)?;
    let before = before.strip_suffix("www.").unwrap_or(before);
    let before = ["https://", "http://", "mailto:", "//"].iter().find_map(|scheme| before.strip_suffix(scheme))?;
    let rest = text.get(host.end..boundary_before(text, text.len().min(host.end + LONGEST)))?;
    let length = rest.find(['"', '\'', ')', '>', ' ', '\n'])?;
    before.ends_with(['"', '\'', '(', '=']).then_some(host.start..host.end + length)
}

/// The label of the link whose target this is: behind it in HTML, before it in Markdown.
pub(super) fn label<'t>(text: &'t str, target: &Range<usize>) -> Option<&'t str> {
    let (before, after) = (text.get(..target.start)?, text.get(target.end..)?);
    if after.starts_with([')', ' ']) {
        return label_before(before);
    }
    let close = after.bytes().take(LONGEST).position(|byte| byte == b'>')?;
    let (tag, label) = (after.get(..close)?, after.get(close + 1..)?);
    let in_tag = tag.is_empty() || tag.starts_with(['"', '\'', '?', ';', '/', '#', '&']) && !tag.contains('<');
    let end = label.as_bytes().windows(3).take(LONGEST).position(|three| three == b"</a").filter(|_| in_tag)?;
    label.get(..end)
}

/// The label in `[label](tel:`.
fn label_before(before: &str) -> Option<&str> {
    let open = before.bytes().rev().take(LONGEST).position(|byte| byte == b'(')?;
    let label = before.get(..before.len() - open - 1)?.strip_suffix(']')?;
    let start = label.bytes().rev().take(LONGEST).position(|byte| byte == b'[')?;
    label.get(label.len() - start..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_stands_right_before() {
        for (text, expected) in [
            ("tel:", Some(Link::Call)),
            ("href=\"TEL://", Some(Link::Call)),
            ("sms:", Some(Link::Text)),
            ("smsto:", Some(Link::Text)),
            ("tel: ", None),
            ("hotel", None),
            ("é:", None),
            ("", None),
        ] {
            assert_eq!(Link::before(text, text.len()), expected, "{text:?}");
        }
    }

    #[test]
    fn a_label_belongs_to_its_target() {
        for (text, expected) in [
            ("<a href=\"tel:#\">Call us</a>", Some("Call us")),
            ("<a href='tel:#' class=\"x\"><b>Call</b></a>", Some("<b>Call</b>")),
            ("<a href=tel:#>Call</a>", Some("Call")),
            ("[Call us](tel:#)", Some("Call us")),
            ("Call # <b>now</b>", None),
            ("(tel:#)", None),
            ("<a href=\"tel:#\">no end", None),
            ("{ link: \"tel:#\", label: \"Call\" }, <b>Ring <a href=\"/\">us</a>", None),
        ] {
            let start = text.find('#').unwrap();
            assert_eq!(label(text, &(start..start + 1)), expected, "{text}");
        }
    }
}
