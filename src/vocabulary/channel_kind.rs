//! The ways to reach a contact.

use crate::vocabulary::slug::{parse_slugs, slugs};

slugs! {
    /// A way to reach a contact. A text message and a textphone are different things.
    ///
    /// ```
    /// use helplines::{ChannelKind, contacts::SHOUT};
    ///
    /// // Shout takes text messages alone: no calls, and nothing by textphone.
    /// assert!(SHOUT.channels().all(|channel| channel.kind() == ChannelKind::Sms));
    /// ```
    ChannelKind, "channel";
    /// A voice call.
    Phone = "phone",
    /// A textphone, or text relay: for people who do not hear or speak on the phone.
    Textphone = "textphone",
    /// A text message (SMS).
    Sms = "sms",
    /// WhatsApp.
    Whatsapp = "whatsapp",
    /// Chat on a web page.
    Webchat = "webchat",
    /// E-mail.
    Email = "email",
    /// A form or a report page on the web.
    Form = "form",
    /// British Sign Language by video.
    Bsl = "bsl",
    /// An app to install.
    App = "app",
    /// A voice call from outside the UK, or to another country.
    PhoneFromAbroad = "phone-from-abroad",
}
parse_slugs!(ChannelKind, "channel");
