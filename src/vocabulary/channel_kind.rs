//! The ways to reach a contact.

use crate::vocabulary::slug::slugs;

slugs! {
    /// A way to reach a contact. A text message and a textphone are different things.
    ///
    /// ```
    /// use helplines::{ChannelKind, contacts::SHOUT};
    ///
    /// // Shout takes text messages alone: no calls, and nothing by textphone.
    /// assert!(SHOUT.channels().all(|channel| channel.kind() == ChannelKind::Sms));
    /// ```
    ChannelKind, "channel", also "telephone" = Phone, also "call" = Phone, also "text" = Sms, also "text message" = Sms,
    also "chat" = Webchat, also "online" = Form, also "british sign language" = Bsl;
    /// A voice call.
    Phone = "phone": "Telephone",
    /// A textphone, or text relay: for people who do not hear or speak on the phone.
    Textphone = "textphone": "Textphone",
    /// A text message (SMS).
    Sms = "sms": "Text",
    /// WhatsApp.
    Whatsapp = "whatsapp": "WhatsApp",
    /// Chat on a web page.
    Webchat = "webchat": "Web chat",
    /// E-mail.
    Email = "email": "Email",
    /// A form or a report page on the web.
    Form = "form": "Online",
    /// British Sign Language by video.
    Bsl = "bsl": "British Sign Language",
    /// An app to install.
    App = "app": "App",
    /// A voice call from outside the UK, or to another country.
    PhoneFromAbroad = "phone-from-abroad": "From outside the UK",
}
