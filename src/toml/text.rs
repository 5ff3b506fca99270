//! What a text, a name and an address of a record may hold.

use alloc::format;

use super::error::{Mistake, ProblemKind, quoted};

/// Longest text that a reader is shown in one piece, in characters.
const TEXT_CHARACTERS: usize = 600;
/// Longest name, in characters.
const NAME_CHARACTERS: usize = 120;
/// Longest id, in bytes.
const ID_BYTES: usize = 64;
/// Longest host and longest part of one, in bytes (RFC 1035, section 2.3.4).
const HOST_BYTES: usize = 253;
const LABEL_BYTES: usize = 63;

/// Lower-case words of letters and digits, joined by hyphens.
pub(super) fn is_slug(id: &str) -> bool {
    let word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    id.len() <= ID_BYTES && id.split('-').all(word)
}

/// Why a text is none for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw<'t> {
    Blank,
    Long {
        characters: usize,
        most: usize,
    },
    Hidden(char),
    Markup,
    /// A letter or digit that is another look of a plain one.
    Fancy(char),
    /// A word of letters of different scripts.
    Mixed(&'t str),
    /// A word of another script that looks Latin.
    Disguised(&'t str),
    NotLatin,
}

impl Flaw<'_> {
    pub(super) fn mistake(self) -> Mistake {
        use ProblemKind::{TooLong, Unsafe, Wrong};
        match self {
            Self::Blank => Mistake::new(Wrong, "empty, or with spaces at an end", "words"),
            Self::Long { characters, most } => {
                Mistake::new(TooLong, format_args!("{characters} characters"), format_args!("at most {most}"))
            }
            Self::Hidden(found) => {
                Mistake::new(Unsafe, format_args!("character U+{:04X}", u32::from(found)), "characters that show")
            }
            Self::Markup => Mistake::new(Unsafe, "markup", "plain text without < and >"),
            Self::Fancy(found) => Mistake::new(Unsafe, format_args!("character {found:?}"), "plain letters and digits"),
            Self::Mixed(word) => {
                let wrong = format!("{} mixes letters of different scripts", quoted(word));
                Mistake::new(Unsafe, wrong, "letters of one")
            }
            Self::Disguised(word) => {
                let wrong = format!("{} looks Latin and is not", quoted(word));
                Mistake::new(Unsafe, wrong, "Latin letters, or words that nobody takes for Latin")
            }
            Self::NotLatin => Mistake::new(Wrong, "no Latin letter", "a name that everybody can read"),
        }
    }
}

/// What speaks against a text for readers: it is not empty, not endless, and what it seems.
pub(super) fn flaw(text: &str) -> Option<Flaw<'_>> {
    let characters = text.chars().count();
    if text.trim() != text || text.is_empty() {
        Some(Flaw::Blank)
    } else if characters > TEXT_CHARACTERS {
        Some(Flaw::Long { characters, most: TEXT_CHARACTERS })
    } else if let Some(hidden) = text.chars().find(|letter| letter.is_control() || is_hidden(*letter)) {
        Some(Flaw::Hidden(hidden))
    } else if text.contains(['<', '>']) {
        Some(Flaw::Markup)
    } else if text.is_ascii() {
        None
    } else if let Some(fancy) = text.chars().find(|letter| is_fancy(*letter)) {
        Some(Flaw::Fancy(fancy))
    } else if let Some(word) = text.split(' ').find(|word| is_mixed(word)) {
        Some(Flaw::Mixed(word))
    } else {
        // In a text of another language not every letter looks Latin.
        is_disguised(text).then(|| disguised_word(text)).flatten()
    }
}

fn disguised_word(text: &str) -> Option<Flaw<'_>> {
    text.split(' ').find(|word| is_disguised(word)).map(Flaw::Disguised)
}

/// What speaks against a text as a name.
pub(super) fn flaw_of_name(text: &str) -> Option<Flaw<'_>> {
    let characters = text.chars().count();
    flaw(text)
        .or_else(|| (characters > NAME_CHARACTERS).then_some(Flaw::Long { characters, most: NAME_CHARACTERS }))
        .or_else(|| disguised_word(text))
}

/// What speaks against a name that stands in sentences in English.
pub(super) fn flaw_of_latin_name(text: &str) -> Option<Flaw<'_>> {
    flaw_of_name(text).or_else(|| (!text.contains(is_latin)).then_some(Flaw::NotLatin))
}

/// Characters that do not show, or that turn the direction of text around: the property `Default_Ignorable_Code_Point`
/// of Unicode, the separators of lines and paragraphs, the anchors of annotations, and what is for private use.
pub(super) fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{e000}'..='\u{f8ff}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{10ffff}'
    )
}

/// Letters and digits that are another look of plain ones, so that NFKC would make others of them: by blocks of Unicode.
fn is_fancy(letter: char) -> bool {
    let in_block = matches!(
        letter,
        '\u{2b0}'..='\u{2b8}'
            | '\u{2e0}'..='\u{2e4}'
            | '\u{1d2c}'..='\u{1dbf}'
            | '\u{2070}'..='\u{209c}'
            | '\u{2100}'..='\u{218b}'
            | '\u{2460}'..='\u{24ff}'
            | '\u{3200}'..='\u{32ff}'
            | '\u{fb00}'..='\u{fb06}'
            | '\u{ff01}'..='\u{ffee}'
            | '\u{10780}'..='\u{107bf}'
            | '\u{1d400}'..='\u{1d7ff}'
            | '\u{1f100}'..='\u{1f189}'
            | '\u{1fbf0}'..='\u{1fbf9}'
    );
    // These are symbols to Unicode, and letters to the eye.
    (in_block && letter.is_alphanumeric()) || matches!(letter, '\u{1ccd6}'..='\u{1ccf9}')
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || (letter.is_alphabetic() && matches!(letter, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'))
}

/// Whether a word has Latin letters and letters of another script that look like them.
fn is_mixed(word: &str) -> bool {
    let other = |letter: char| letter.is_alphabetic() && !matches!(letter, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    word.chars().any(|letter| letter.is_ascii_alphabetic()) && word.chars().any(other)
}

/// Cyrillic and Greek letters that look Latin: those of their main blocks which Unicode's list of confusable characters
/// (UTS 39, `confusables.txt`) takes for Latin ones.
const LIKE_LATIN: &str = "ЄЅІЈАВЕКЛМНОРСТУХЫЬЮавгезикмнорстуфхшыьяєѕіјѡѴѵѸѹҮүҺһҽӀӏӔӕӘәӡԁԊԌԍԐԑԚԛԜԝ\
                          ͰͷͻͽͿΑΒΕΖΗΙΚΛΜΝΟΡΣΤΥΧαβγδεικνορστυφϜϳϷϸϺϽϿ";

/// Whether a text has Cyrillic or Greek letters, and each of them looks Latin.
fn is_disguised(text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| matches!(letter, '\u{370}'..='\u{52f}') && letter.is_alphabetic());
    let first = letters.next();
    first.is_some_and(|first| LIKE_LATIN.contains(first)) && letters.all(|letter| LIKE_LATIN.contains(letter))
}

/// An https address of printable ASCII.
pub(super) fn is_web_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    let printable = text.bytes().all(|byte| byte.is_ascii_graphic() && !br#""'<>\^`{|}"#.contains(&byte));
    printable && host.is_some_and(is_host)
}

/// The address of a page that was read: a citation keeps `http:` as it was.
pub(super) fn is_cited_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

pub(super) fn is_email_address(text: &str) -> bool {
    let local = |byte: u8| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte);
    text.split_once('@').is_some_and(|(name, host)| {
        name.split('.').all(|part| !part.is_empty()) && name.bytes().all(local) && is_host(host)
    })
}

/// The name of a host on the internet: labels as RFC 1123 has them, the last of which makes it no number.
fn is_host(host: &str) -> bool {
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let label = |label: &str| {
        (1..=LABEL_BYTES).contains(&label.len())
            && label.bytes().all(inside)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let top = host.rsplit_once('.').map(|(_, top)| top);
    let named = top.is_some_and(|top| top.starts_with(|first: char| first.is_ascii_alphabetic()));
    named && host.len() <= HOST_BYTES && host.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_lower_case_words_joined_by_hyphens() {
        for id in ["a", "frank", "159-stop-scams", "a1-2b", &"x".repeat(64)] {
            assert!(is_slug(id), "{id}");
        }
        for id in ["", "-", "a-", "-a", "a--b", "Frank", "a_b", "a b", "é", "a.b", &"x".repeat(65)] {
            assert!(!is_slug(id), "{id}");
        }
    }

    #[test]
    fn an_address_to_follow_has_https_a_host_and_nothing_that_could_break_out() {
        for text in [
            "https://example.org",
            "https://www.a-b.example.org/x?y=1#z",
            "https://example.org?y",
            "https://1.example.org",
            "https://xn--bcher-kva.example",
        ] {
            assert!(is_web_address(text), "{text}");
        }
        let hosts = ["https://", "https:///x", "https://localhost", "https://a..org", "https://.org", "https://a.org."];
        let numbers = ["https://127.0.0.1/", "https://127.1", "https://example.1", "https://[::1]/", "https://0x7f.1"];
        let hyphens = ["https://-a.org/", "https://a-.org/", "https://a.-org", "https://a.org-"];
        let marks =
            ["https://a.org/\"x", "https://a.org/ x", "https://a.org/\u{e9}", "https://a.org/<b>", "https://a_b.org"];
        let others = ["", "example.org", "http://a.org", "https://a b.org", "https://name@a.org", "javascript:x.y"];
        for text in hosts.into_iter().chain(numbers).chain(hyphens).chain(marks).chain(others) {
            assert!(!is_web_address(text), "{text}");
        }
        assert!(is_web_address(&format!("https://{}.org", "a".repeat(63))));
        assert!(!is_web_address(&format!("https://{}.org", "a".repeat(64))));
        assert!(!is_web_address(&format!("https://{}org", "a.".repeat(126))));
    }

    #[test]
    fn an_email_address_has_a_name_and_a_host() {
        for text in ["help@example.org", "a.b+c_d-1@mail.example.org"] {
            assert!(is_email_address(text), "{text}");
        }
        let parts = ["", "help", "@example.org", "help@", "help@localhost", "he lp@example.org", "a@b@example.org"];
        let dots = [".@b.org", ".a@b.org", "a.@b.org", "a..b@b.org", "help@a..org", "help@127.0.0.1"];
        let marks = ["h\u{e9}lp@example.org", "help@a_b.org", "help?@example.org", "help@example.org?cc=x"];
        for text in parts.into_iter().chain(dots).chain(marks) {
            assert!(!is_email_address(text), "{text}");
        }
    }

    #[test]
    fn the_address_of_a_page_that_was_read_may_be_http() {
        for text in ["http://example.org/x", "https://example.org/x"] {
            assert!(is_cited_address(text), "{text}");
        }
        for text in
            ["", "http://", "https://", "ftp://example.org", "https://example.org/x y", "https://example.org/\u{e9}"]
        {
            assert!(!is_cited_address(text), "{text}");
        }
    }

    /// UAX 9, table 4, and the two marks and the letter mark: each of them can make a text read as something else.
    const BIDIRECTIONAL: [char; 12] = [
        '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}',
        '\u{2067}', '\u{2068}', '\u{2069}',
    ];

    #[test]
    fn characters_that_turn_text_around_or_do_not_show_are_refused() {
        let hidden = ['\u{ad}', '\u{34f}', '\u{115f}', '\u{180e}', '\u{200b}', '\u{200d}', '\u{2028}', '\u{2029}'];
        let more = ['\u{2060}', '\u{3164}', '\u{e000}', '\u{fe0f}', '\u{feff}', '\u{ffa0}', '\u{fffa}', '\u{e0041}'];
        for letter in BIDIRECTIONAL.into_iter().chain(hidden).chain(more).chain(['\u{7}', '\u{7f}', '\u{9b}']) {
            assert_eq!(flaw(&format!("Ring {letter}now.")), Some(Flaw::Hidden(letter)), "{letter:?}");
        }
    }

    #[test]
    fn letters_that_are_another_look_of_plain_ones_are_refused() {
        for letter in
            ['ａ', 'Ｚ', '９', '𝐀', '𝓏', '𝟘', 'ℂ', 'ⓐ', '①', 'ﬁ', '²', '🄰', '🅰', 'Ⅷ', 'ᵃ', 'ₐ', '\u{1ccd6}', '🯱']
        {
            let expected = (!matches!(letter, '²')).then_some(Flaw::Fancy(letter));
            assert_eq!(flaw(&format!("Ring {letter} now.")), expected, "{letter:?}");
        }
        for text in ["Siân's café – “open” … 24½ hours, £5 or 5€", "नमस्ते", "你好", "😀 ★ ™ 🇬🇧", "O\u{2019}Neill"]
        {
            assert_eq!(flaw(text), None, "{text}");
        }
    }

    #[test]
    fn words_of_another_script_that_look_latin_are_refused() {
        assert_eq!(flaw("Ring \u{421}hildline now."), Some(Flaw::Mixed("\u{421}hildline")));
        // Each of these is Cyrillic or Greek from end to end.
        for name in ["Веат", "ΝΑΡΑС", "сор", "ΖΟΝΕ"] {
            assert_eq!(flaw_of_name(&format!("The {name} line")), Some(Flaw::Disguised(name)), "{name}");
            assert!(flaw(&format!("Ring {name} now.")).is_some(), "{name}");
        }
        // A name is looked at word by word, a text as a whole.
        assert_eq!(flaw_of_name("Служба Веат"), Some(Flaw::Disguised("Веат")));
        for text in ["Служба Веат", "Русский язык", "Ми говоримо українською", "Μιλάμε ελληνικά"]
        {
            assert_eq!(flaw(text), None, "{text}");
        }
    }

    #[test]
    fn a_name_in_a_sentence_has_a_latin_letter() {
        for name in ["116 123", "你好", "Русский", "!"] {
            assert_eq!(flaw_of_latin_name(name), Some(Flaw::NotLatin), "{name}");
        }
        for name in ["Beat", "Élan", "a", "Служба (a line)"] {
            assert_eq!(flaw_of_latin_name(name), None, "{name}");
        }
    }
}
