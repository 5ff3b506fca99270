//! Feature `serde`: the small types as the text that they parse from.
#![allow(clippy::missing_inline_in_public_items)]

use alloc::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use crate::{Anonymity, Audience, ChannelKind, Concern, Grade, Hours, Nation, PhoneNumber, Support, Weekday};

macro_rules! as_text {
    ($($name:ty),+ $(,)?) => { $(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Cow::<str>::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }
    )+ };
}

as_text!(Anonymity, Audience, ChannelKind, Concern, Grade, Hours, Nation, PhoneNumber, Support, Weekday);
