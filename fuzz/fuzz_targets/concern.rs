//! Words, days and times that are accepted go out as they are read; what is refused gets an answer that helps.
#![no_main]

use core::fmt::{Debug, Display};
use core::str::FromStr;

use helplines::directory::{Anonymity, Support};
use helplines::time::{Date, LocalTime, Seen};
use helplines::{Audience, ChannelKind, Concern, Nation, UnknownSlug};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    word(text, Concern::ALL, Concern::as_str);
    word(text, Audience::ALL, Audience::as_str);
    word(text, Nation::ALL, Nation::as_str);
    word(text, ChannelKind::ALL, ChannelKind::as_str);
    word(text, Anonymity::ALL, Anonymity::as_str);
    word(text, Support::ALL, Support::as_str);
    day_or_time(text);
});

fn word<T>(text: &str, all: &[T], slug: fn(T) -> &'static str)
where
    T: FromStr<Err = UnknownSlug> + Display + Debug + PartialEq + Copy,
{
    match text.parse::<T>() {
        Ok(value) => {
            assert!(all.contains(&value));
            assert_eq!(value.to_string(), slug(value));
            assert_eq!(slug(value).parse(), Ok(value));
            // Case, spaces, hyphens and punctuation do not matter.
            let spelled: String =
                text.chars().flat_map(|letter| [letter.to_ascii_uppercase(), '-', ' ', '.']).collect();
            assert_eq!(spelled.parse(), Ok(value), "{spelled:?}");
        }
        Err(error) => {
            assert!(error.accepted().iter().copied().eq(all.iter().map(|value| slug(*value))));
            assert!(text.starts_with(error.found()) && error.found().chars().count() <= 64);
            let suggestions: Vec<&str> = error.suggestions().collect();
            assert_eq!(error.nearest(), suggestions.first().copied());
            assert!(suggestions.len() <= 3 && suggestions.iter().all(|slug| error.accepted().contains(slug)));
            assert!((1..suggestions.len()).all(|place| !suggestions[..place].contains(&suggestions[place])));
            let said = error.to_string();
            assert!(said.starts_with("unknown ") && suggestions.iter().all(|slug| said.contains(slug)), "{said}");
        }
    }
}

fn day_or_time(text: &str) {
    match text.parse::<Date>() {
        Ok(date) => {
            assert_eq!(date.to_string(), text);
            assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
            assert!(date.words().to_string().ends_with(&format!(" {}", date.year())));
            let _ = Nation::ALL.iter().filter(|nation| date.is_bank_holiday(**nation)).count();
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    match text.parse::<LocalTime>() {
        Ok(time) => {
            // Seconds are cut off, and a space may stand for the T.
            assert_eq!(time.to_string(), text.replace(' ', "T")[..16]);
            assert_eq!(LocalTime::new(time.date(), time.hour(), time.minute()), Some(time));
            assert_eq!(time.weekday(), time.date().weekday());
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    match text.parse::<Seen>() {
        Ok(seen) => {
            assert_eq!(seen.to_string(), text);
            assert!(seen.words().to_string().ends_with(&seen.year().to_string()));
            assert!(seen.month().is_none_or(|month| (1..=12).contains(&month)));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
