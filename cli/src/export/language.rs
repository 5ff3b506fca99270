//! The languages of a contact, where its words name them plainly.

use helplines::Contact;

/// A language that the directory's words name.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    pub name: &'static str,
    /// ISO 639, which is BCP 47 as well.
    pub code: &'static str,
}

pub const BRITISH_SIGN_LANGUAGE: Language = Language { name: "British Sign Language", code: "bfi" };

const LANGUAGES: [Language; 3] =
    [Language { name: "English", code: "en" }, Language { name: "Welsh", code: "cy" }, BRITISH_SIGN_LANGUAGE];

/// The languages that the contact works in; none where its words say more than names and interpreters, for then they
/// hold for a part of it.
pub fn of_contact(contact: &Contact) -> Vec<&'static Language> {
    contact.languages().and_then(read).unwrap_or_default()
}

fn read(words: &str) -> Option<Vec<&'static Language>> {
    let names = words.split_once(", with interpreters").map_or(words, |(names, _)| names);
    let language = |name: &str| LANGUAGES.iter().find(|language| language.name == name);
    names.split(" and ").map(language).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_are_read() {
        let codes = |words| read(words).map(|all| all.iter().map(|language| language.code).collect::<Vec<_>>());
        assert_eq!(codes("Welsh and English"), Some(vec!["cy", "en"]));
        assert_eq!(codes("English and Welsh, with interpreters for more than 200 languages"), Some(vec!["en", "cy"]));
        assert_eq!(codes("British Sign Language"), Some(vec!["bfi"]));
        for words in [
            "English, and Welsh on a separate line",
            "British Sign Language through Contact SCOTLAND-BSL",
            "Website in Welsh and English",
            "Interpreters by phone. Chat and text in English only",
            "Many languages, with an interpreter",
        ] {
            assert_eq!(codes(words), None, "{words}");
        }
    }
}
