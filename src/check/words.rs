//! What a verdict says to do, in a line.

use core::fmt;

use super::verdict::{Claim, Found, Named, Verdict, VerdictKind};
use crate::directory::Contact;
use crate::directory::retired::Subject;
use crate::vocabulary::slug::write_list;

impl fmt::Display for Verdict<'_> {
    /// Says in a line what to do.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.kind(), self.retired()) {
            (VerdictKind::Current, _) => {
                f.write_str("current: ")?;
                self.write_names(f)
            }
            (VerdictKind::Mismatch, _) => self.write_mismatch(f),
            (VerdictKind::WrongChannel, _) => {
                let texts = self.number().is_some_and(|number| self.is_texted(number));
                self.write_names(f)?;
                f.write_str(if texts {
                    " takes texts here, not calls: link it with sms:"
                } else {
                    " takes calls here, not texts: link it with tel:"
                })
            }
            (VerdictKind::Contradicts, _) => self.write_claim(f),
            (VerdictKind::Mentioned, Some(entry)) => {
                write!(f, "said to be out of date, and is: {}", entry.was())?;
                self.write_instead(f)
            }
            (VerdictKind::Mentioned, None) => f.write_str("said to be out of date"),
            (VerdictKind::Unlisted, Some(entry)) => write!(f, "not in the directory: {}", entry.was()),
            (VerdictKind::Unlisted, None) => {
                f.write_str("not in the directory")?;
                self.helpline_range().map_or(Ok(()), |range| write!(f, "; {range} is a range of helplines"))?;
                self.named().map_or(Ok(()), |named| write_own(f, "; ", named))
            }
            (VerdictKind::NearMiss, _) => self.write_near_miss(f),
            (VerdictKind::Charged, _) => {
                f.write_str("costs extra: no helpline should be here")?;
                self.named().map_or(Ok(()), |named| write_own(f, "; ", named))
            }
            (VerdictKind::Foreign, _) => f.write_str("a number of another country"),
            (VerdictKind::Misprint, None) => {
                f.write_str("a short code has no +44 before it")?;
                self.write_instead(f)
            }
            (_, Some(entry)) => {
                match entry.when() {
                    _ if entry.taken_over() => f.write_str("now belongs to somebody else, do not open or link it")?,
                    _ if self.kind() == VerdictKind::Misprint => write!(f, "a known misprint: {}", entry.was())?,
                    _ if entry.is_about(Subject::Range) => write!(f, "this range is closed: {}", entry.was())?,
                    Some(when) => write!(f, "out of date: {}, {} by {}", entry.was(), entry.status(), when.words())?,
                    None => write!(f, "out of date: {}, {}", entry.was(), entry.status())?,
                }
                self.write_instead(f)
            }
            (_, None) => f.write_str("not a number that a UK helpline could have"),
        }
    }
}

/// How a service is reached: "Childline is on 0800 1111".
#[inline]
fn write_own(f: &mut fmt::Formatter<'_>, before: &str, contact: &Contact) -> fmt::Result {
    write!(f, "{before}{}", contact.name())?;
    let number = contact.channels().find(|channel| channel.dial().is_some());
    match (number, contact.website()) {
        (Some(number), _) if number.sms().is_some() => write!(f, ": {}", number.how()),
        (Some(number), _) => write!(f, " is on {}", number.value()),
        (None, Some(website)) => write!(f, " has no number in the directory; it is at {website}"),
        (None, None) => f.write_str(" has no number in the directory"),
    }
}

// The parts of the line.
impl Verdict<'_> {
    #[inline]
    fn write_names(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_list(f, self.contacts().map(Contact::name).take(3), " or ")
    }

    /// What to use instead, where that is known.
    #[inline]
    fn write_instead(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.contacts().next().is_some() {
            f.write_str("; use ")?;
            self.write_names(f)?;
        }
        let Some(value) = self.replacement() else { return Ok(()) };
        // With what to write in a text, and what to press once a call is answered.
        let channel = self.contacts().flat_map(Contact::channels).find(|channel| channel.value() == value);
        match channel {
            Some(channel) => write!(f, ", {}", channel.how()),
            None => write!(f, ", {value}"),
        }
    }

    #[inline]
    fn write_mismatch(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.retired(), self.found) {
            (_, Found::Host(_)) => return self.write_wrong_address(f),
            (Some(entry), _) => write!(f, "belongs to somebody else: {}", entry.was())?,
            (None, _) => {
                f.write_str("the number of ")?;
                self.write_names(f)?;
            }
        }
        match self.named {
            Some(Named::Listed(named)) => {
                write!(f, ", not of {}", named.name())?;
                write_own(f, "; ", named)
            }
            Some(Named::Other(other)) => {
                let whose = other.was().split(", ").next().unwrap_or_default();
                write!(f, ", not of {whose}; {whose} is on {}", other.old())
            }
            None => Ok(()),
        }
    }

    #[inline]
    fn write_wrong_address(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("leads to ")?;
        self.write_names(f)?;
        let Some(named) = self.named() else { return Ok(()) };
        write!(f, ", not to {}", named.name())?;
        named.website().map_or(Ok(()), |site| write!(f, "; {} is at {site}", named.name()))
    }

    #[inline]
    fn write_near_miss(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Found::Host(host) = self.found {
            write!(f, "not in the directory; much like {}, of ", host.host)?;
            self.write_names(f)?;
        } else {
            f.write_str("not in the directory; one digit from the number of ")?;
            self.write_names(f)?;
            self.replacement().map_or(Ok(()), |number| write!(f, ", {number}"))?;
        }
        f.write_str(": check it")
    }

    #[inline]
    fn write_claim(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_names(f)?;
        let line = self.number().and_then(|number| self.channels_of(number).next());
        match self.claim {
            Some(Claim::Free) => f.write_str(": calls are at the standard rate, not free"),
            Some(Claim::Charged) => f.write_str(": calls are free"),
            Some(Claim::AlwaysOpen) => match line {
                Some(channel) => write!(f, ": open {}, as far as is known", channel.hours().words()),
                None => f.write_str(": not open at all hours"),
            },
            Some(Claim::Texts) => f.write_str(": takes calls on this number, not texts, as far as is known"),
            Some(Claim::Calls) => f.write_str(": takes texts on this number, not calls"),
            None => Ok(()),
        }
    }
}
