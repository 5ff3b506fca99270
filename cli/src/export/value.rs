//! JSON as it is exported: what is not known is left out, and the text can stand in a page.

use serde_json::Value;

/// Leaves out what is null, and text and lists that are empty.
pub fn known(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, field)| (name, known(field)));
            Value::Object(fields.filter(|(_, field)| !is_empty(field)).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(known).filter(|item| !is_empty(item)).collect()),
        value => value,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// The text of a value, which can stand in a script element: what could end that, or break a line of a script, is written
/// as `\u003c`.
pub fn text(value: &Value) -> anyhow::Result<String> {
    let mut text = serde_json::to_string_pretty(value)? + "\n";
    // They stand in strings alone: JSON itself has none of them.
    for letter in ['<', '>', '&', '\u{2028}', '\u{2029}'] {
        text = text.replace(letter, &format!("\\u{:04x}", u32::from(letter)));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_not_known_is_left_out_and_zero_and_false_are_not() {
        let value = json!({"a": null, "b": "", "c": [], "d": [null, ""], "e": 0, "f": false, "g": {"h": null}});
        assert_eq!(known(value), json!({"e": 0, "f": false, "g": {}}));
    }

    #[test]
    fn text_reads_back_and_has_nothing_that_ends_a_script() {
        let value = json!({"name": "</script><!-- & \u{2028}\u{2029} é 'x'"});
        let text = text(&value).expect("text");
        assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), value);
        assert!(text.contains("\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029 é 'x'"), "{text}");
    }
}
