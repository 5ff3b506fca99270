//! What `PhoneNumber` and `SmsCode` accept is dialled as it is printed, and never costs extra.
#![no_main]

use helplines::number::{Cost, NumberKind, PhoneNumber, SmsCode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match PhoneNumber::parse(text) {
        Ok(number) => is_a_number(text, &number),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    // A second line is the word to send.
    let (code, keyword) = text.split_once('\n').map_or((text, None), |(code, word)| (code, Some(word)));
    if let Ok(sms) = SmsCode::parse(code, keyword) {
        is_a_code(code, keyword, &sms);
    }
});

fn is_a_number(text: &str, number: &PhoneNumber) {
    assert_eq!((number.as_str(), &*number.to_string()), (text, text));
    assert_eq!(PhoneNumber::parse(number.as_str()).as_ref(), Ok(number));
    assert_eq!(number.dial(), without_spaces(text), "what is dialled is what is printed");

    let from_abroad = number.kind() == NumberKind::FromAbroad;
    let digits = number.dial().strip_prefix('+').unwrap_or(number.dial());
    assert_eq!(number.dial().starts_with('+'), from_abroad);
    assert!(is_digits(digits));

    let linked = number.tel_uri().strip_prefix("tel:").expect("a tel: link");
    assert!(is_digits(linked.strip_prefix('+').unwrap_or(linked)));
    match number.e164() {
        Some(global) => {
            assert_eq!(linked, global);
            assert!(global.starts_with('+') && global.len() <= 16);
            assert!(from_abroad || global == format!("+44{}", digits.trim_start_matches('0')));
            assert!(matches!(number.kind(), NumberKind::National | NumberKind::FromAbroad));
            assert_eq!(number.rfc3966().to_string(), number.tel_uri());
        }
        // Short codes and the like belong to the country: never a +44.
        None => {
            assert_eq!(linked, number.dial());
            assert_eq!(number.rfc3966().to_string(), format!("tel:{digits};phone-context=+44"));
        }
    }
    does_not_cost_extra(number);
}

fn does_not_cost_extra(number: &PhoneNumber) {
    assert!(!number.dial().starts_with("118"), "{number}");
    let global = number.e164().unwrap_or_default();
    let ranges = ["+4470", "+4476", "+4484", "+4487", "+449", "+979", "+1900", "+870", "+881", "+882", "+883"];
    for charged in ranges {
        assert!(!global.starts_with(charged), "{number}");
    }
    match number.kind() {
        NumberKind::Emergency | NumberKind::Harmonised => assert_eq!(number.cost(), Cost::Free),
        NumberKind::ShortCode => assert_eq!(number.cost() == Cost::Standard, number.dial() == "159"),
        NumberKind::National => assert_eq!(number.cost() == Cost::Free, global.starts_with("+4480"), "{number}"),
        NumberKind::FromAbroad => assert_eq!(number.cost(), Cost::International),
        NumberKind::TextRelay => {
            let behind = number.dial().strip_prefix("18001").expect("the prefix of text relay");
            assert_eq!(PhoneNumber::parse(behind).map(|behind| behind.cost()), Ok(number.cost()));
        }
        kind => panic!("{kind} is new: say here what it costs"),
    }
    assert_ne!(number.cost(), Cost::Unknown);
}

fn is_a_code(code: &str, keyword: Option<&str>, sms: &SmsCode) {
    assert_eq!((sms.as_str(), sms.keyword()), (code, keyword));
    assert_eq!(SmsCode::parse(sms.as_str(), sms.keyword()).as_ref(), Ok(sms));
    let body = match keyword {
        Some(word) => {
            assert!(!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{word:?}");
            format!("?body={word}")
        }
        None => String::new(),
    };
    assert_eq!(sms.sms_uri(), format!("sms:{}{body}", sms.number()));
    assert!(is_digits(sms.number().strip_prefix('+').unwrap_or(sms.number())));
    // A mobile number has its global form in the link.
    let printed = without_spaces(code);
    let sent = sms.number().strip_prefix("+44").filter(|_| printed.starts_with("07"));
    assert_eq!(sent.map_or(sms.number().into(), |mobile| format!("0{mobile}")), printed);
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|letter| *letter != ' ').collect()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
