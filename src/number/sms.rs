//! Text numbers.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use crate::number::phone::{NumberKind, PhoneError, PhoneNumber, digits};
use crate::vocabulary::text::Text;

/// A number that takes text messages, with the word to send where there is one. It never becomes a `tel:` link.
///
/// ```
/// let shout = helplines::number::SmsCode::parse("85258", Some("SHOUT"))?;
/// assert_eq!(shout.as_str(), "85258");
/// assert_eq!(shout.keyword(), Some("SHOUT"));
/// assert_eq!(shout.sms_uri(), "sms:85258?body=SHOUT");
/// # Ok::<(), helplines::number::PhoneError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SmsCode {
    pub(crate) published: Text,
    pub(crate) keyword: Option<Text>,
    pub(crate) sms: Text,
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
    /// What [`PhoneNumber::parse`] refuses; a code of another length; a keyword that is not letters and
    /// digits.
    #[inline]
    pub fn parse(published: &str, keyword: Option<&str>) -> Result<Self, PhoneError> {
        let digits = digits(published)?;
        let short = digits.len() == 5 && published.starts_with(['6', '7', '8']);
        let number = match PhoneNumber::parse(published) {
            _ if short => digits,
            // A mobile number in global form, as RFC 5724 asks; the rest only works inside the UK.
            Ok(number) if digits.starts_with("07") => number.e164().unwrap_or(number.dial()).into(),
            // A relay prefix is for calls.
            Ok(number) if number.kind() == NumberKind::TextRelay => return Err(PhoneError::UnknownRange),
            Ok(number) => number.dial().into(),
            Err(error) => return Err(error),
        };
        if let Some((place, found)) =
            keyword.and_then(|word| word.chars().enumerate().find(|(_, c)| !c.is_ascii_alphanumeric()))
        {
            return Err(PhoneError::Character { found, at: place + 1 });
        }
        if keyword == Some("") {
            return Err(PhoneError::Empty);
        }
        let body = keyword.map(|word| format!("?body={word}")).unwrap_or_default();
        Ok(Self {
            published: Cow::Owned(published.into()),
            keyword: keyword.map(|word| Cow::Owned(word.into())),
            sms: Cow::Owned(format!("sms:{number}{body}")),
        })
    }

    /// The number for the eye, in the groups its operator publishes.
    ///
    /// ```
    /// assert_eq!(helplines::number::SmsCode::parse("116 000", None)?.as_str(), "116 000");
    /// # Ok::<(), helplines::number::PhoneError>(())
    /// ```
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.published
    }

    /// The word to send, or `None` where any message will do.
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
        self.keyword.as_deref()
    }

    /// The link that opens a message: `sms:85258?body=SHOUT` (RFC 5724).
    ///
    /// ```
    /// let text = helplines::contacts::SHOUT.channels().next().unwrap().sms().unwrap();
    /// assert_eq!(text.sms_uri(), "sms:85258?body=SHOUT");
    /// ```
    #[inline]
    pub fn sms_uri(&self) -> &str {
        &self.sms
    }

    /// The digits to send the message to, with `+44` for a mobile number.
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
        let uri = self.sms.strip_prefix("sms:").unwrap_or(&self.sms);
        uri.split_once('?').map_or(uri, |(number, _)| number)
    }
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
        assert_eq!(SmsCode::parse("85258", Some("")), Err(PhoneError::Empty));
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
        ] {
            let code = SmsCode::parse(published, keyword).unwrap();
            assert_eq!(code.to_string(), published);
            assert_eq!((code.sms_uri(), code.number(), code.keyword()), (uri, number, keyword));
        }
        assert_eq!(SmsCode::parse("85258", Some("SH OUT")), Err(PhoneError::Character { found: ' ', at: 3 }));
        assert!(SmsCode::parse("0845 790 9090", None).is_err());
        assert!(SmsCode::parse("1234", None).is_err());
    }
}
