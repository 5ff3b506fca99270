//! Text numbers.

use core::fmt;

use super::phone::{DIALLED, NumberKind, PUBLISHED, PhoneError, PhoneNumber, dialled, too_long};
use crate::vocabulary::inline::Inline;

/// Longest word to send, in letters and digits.
pub(super) const KEYWORD: usize = 20;

/// What stands before the word to send, in a link.
const BODY: &str = "?body=";

/// A number that takes text messages, with the word to send where there is one. It never becomes a `tel:` link.
///
/// It is `Copy`; making, reading and showing it allocates nothing. What a message costs does not follow from the number:
/// [`Channel::cost`](crate::Channel::cost) says what is published.
///
/// ```
/// let shout = helplines::number::SmsCode::parse("85258", Some("SHOUT"))?;
/// assert_eq!(shout.as_str(), "85258");
/// assert_eq!(shout.keyword(), Some("SHOUT"));
/// assert_eq!(shout.sms_uri(), "sms:85258?body=SHOUT");
/// # Ok::<(), helplines::number::PhoneError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SmsCode {
    published: Inline<PUBLISHED>,
    /// The link: number and word stand in it.
    sms: Inline<{ "sms:".len() + DIALLED + BODY.len() + KEYWORD }>,
}

impl SmsCode {
    /// Reads a text number as published (a short code of 5 digits that begins with 6, 7 or 8, 116 000, 999, a mobile or
    /// freephone number) and the keyword to send, if any.
    ///
    /// ```
    /// use helplines::number::SmsCode;
    ///
    /// assert_eq!(SmsCode::parse("61016", None)?.sms_uri(), "sms:61016");
    /// assert_eq!(SmsCode::parse("0808 157 0000", None)?.sms_uri(), "sms:08081570000");
    /// // One word only.
    /// assert!(SmsCode::parse("85258", Some("SHOUT NOW")).is_err());
    /// # Ok::<(), helplines::number::PhoneError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// What [`PhoneNumber::parse`] refuses; a code of another length; a keyword that is not 1 to 20 letters and digits.
    #[inline]
    pub fn parse(published: &str, keyword: Option<&str>) -> Result<Self, PhoneError> {
        let dialled = dialled(published)?;
        let call = PhoneNumber::parse(published);
        let number = match &call {
            _ if dialled.len() == 5 && dialled.starts_with(['6', '7', '8']) => &dialled,
            // A mobile number in global form, as RFC 5724 asks; the rest only works inside the UK.
            Ok(number) if dialled.starts_with("07") => number.e164().unwrap_or(number.dial()),
            // A relay prefix is for calls.
            Ok(number) if number.kind() == NumberKind::TextRelay => return Err(PhoneError::UnknownRange),
            Ok(number) => number.dial(),
            Err(error) => return Err(error.clone()),
        };
        let (mark, word) = match keyword {
            Some(word) => (BODY, checked(word)?),
            None => ("", ""),
        };
        let parts = Inline::new(published).zip(Inline::joined(["sms:", number, mark, word]));
        let (published, sms) = parts.ok_or(too_long(dialled.len()))?;
        Ok(Self { published, sms })
    }

    /// Returns the number for the eye, in the groups its operator publishes.
    ///
    /// ```
    /// assert_eq!(helplines::number::SmsCode::parse("116 000", None)?.as_str(), "116 000");
    /// # Ok::<(), helplines::number::PhoneError>(())
    /// ```
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.published
    }

    /// Returns the word to send, or `None` where any message will do.
    ///
    /// ```
    /// use helplines::contacts::{PAPYRUS_HOPELINE247, SHOUT};
    ///
    /// assert_eq!(SHOUT.channels().next().unwrap().sms().unwrap().keyword(), Some("SHOUT"));
    /// let papyrus = PAPYRUS_HOPELINE247.channels().find_map(|channel| channel.sms()).unwrap();
    /// assert_eq!((papyrus.as_str(), papyrus.keyword()), ("88247", None));
    /// ```
    #[inline]
    pub fn keyword(&self) -> Option<&str> {
        self.sms.split_once(BODY).map(|(_, word)| word)
    }

    /// Returns the link that opens a message: `sms:85258?body=SHOUT` (RFC 5724).
    ///
    /// ```
    /// let text = helplines::contacts::SHOUT.channels().next().unwrap().sms().unwrap();
    /// assert_eq!(text.sms_uri(), "sms:85258?body=SHOUT");
    /// ```
    #[inline]
    pub fn sms_uri(&self) -> &str {
        &self.sms
    }

    /// Returns the digits to send the message to, with `+44` for a mobile number.
    ///
    /// ```
    /// use helplines::number::SmsCode;
    ///
    /// assert_eq!(SmsCode::parse("07700 900000", None)?.number(), "+447700900000");
    /// assert_eq!(SmsCode::parse("85258", Some("SHOUT"))?.number(), "85258");
    /// # Ok::<(), helplines::number::PhoneError>(())
    /// ```
    #[inline]
    pub fn number(&self) -> &str {
        let number = self.sms.strip_prefix("sms:").unwrap_or_default();
        number.split_once(BODY).map_or(number, |(number, _)| number)
    }
}

/// A word to send.
#[inline]
fn checked(word: &str) -> Result<&str, PhoneError> {
    let found = word.chars().find(|letter| !letter.is_ascii_alphanumeric());
    if found.is_none() && (1..=KEYWORD).contains(&word.len()) {
        return Ok(word);
    }
    Err(PhoneError::Keyword { length: word.chars().count(), found })
}

impl fmt::Display for SmsCode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.published)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn a_text_number_has_no_empty_keyword_and_no_relay_prefix() {
        assert_eq!(SmsCode::parse("85258", Some("")), Err(PhoneError::Keyword { length: 0, found: None }));
        assert_eq!(SmsCode::parse("18001 101", None), Err(PhoneError::UnknownRange));
        assert!(SmsCode::parse("+85258", None).is_err());
    }

    #[test]
    fn a_text_number_never_becomes_a_call() {
        for (published, keyword, uri, number) in [
            ("85258", Some("SHOUT"), "sms:85258?body=SHOUT", "85258"),
            ("61016", None, "sms:61016", "61016"),
            ("116 000", None, "sms:116000", "116000"),
            ("999", None, "sms:999", "999"),
            ("07700 900000", None, "sms:+447700900000", "+447700900000"),
            ("0808 157 0000", None, "sms:08081570000", "08081570000"),
            (
                "+3 5 3 1 2 3 4 5 6 7 8 9 0 1 2",
                Some("OneWordOfTwentyABCDE"),
                "sms:+353123456789012?body=OneWordOfTwentyABCDE",
                "+353123456789012",
            ),
        ] {
            let code = SmsCode::parse(published, keyword).unwrap();
            assert_eq!(code.to_string(), published);
            assert_eq!((code.sms_uri(), code.number(), code.keyword()), (uri, number, keyword));
        }
        let keyword = |word| SmsCode::parse("85258", Some(word));
        assert_eq!(keyword("SH OUT"), Err(PhoneError::Keyword { length: 6, found: Some(' ') }));
        assert_eq!(keyword("É"), Err(PhoneError::Keyword { length: 1, found: Some('É') }));
        assert_eq!(keyword("OneWordOfTwentyOneABC"), Err(PhoneError::Keyword { length: 21, found: None }));
        assert!(SmsCode::parse("0845 790 9090", None).is_err());
        assert!(SmsCode::parse("1234", None).is_err());
    }
}
