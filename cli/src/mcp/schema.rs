//! What arguments and answers may hold: schemas of the vocabulary, and the reading of arguments against a schema.

use std::fmt::Write;

use anyhow::{anyhow, bail, ensure};
use helplines::check::{Region, Severity, VerdictKind};
use helplines::directory::Grade;
use helplines::{Audience, ChannelKind, Concern, Confidence, Nation};
use rmcp::model::JsonObject;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::nearest::nearest;

/// Most characters of an argument.
pub const LONGEST: usize = 100_000;

/// Schemas of words: each is one of a list.
macro_rules! words {
    ($($name:ident: $words:ty;)+) => {$(
        pub fn $name(_: &mut SchemaGenerator) -> Schema {
            one_of(<$words>::ALL.iter().map(|word| word.as_str()))
        }
    )+};
}

words! {
    audience: Audience;
    channel_kind: ChannelKind;
    concern: Concern;
    confidence: Confidence;
    grade: Grade;
    nation: Nation;
    region: Region;
    severity: Severity;
    verdict: VerdictKind;
}

fn one_of(words: impl Iterator<Item = &'static str>) -> Schema {
    json_schema!({ "type": "string", "enum": words.collect::<Vec<_>>() })
}

/// A schema of arguments as models read it best: what may be left out is not also null.
pub fn plain(schema: &JsonObject) -> JsonObject {
    let mut schema = schema.clone();
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for property in properties.into_iter().flat_map(|properties| properties.values_mut()) {
        let Some(property) = property.as_object_mut() else { continue };
        property.remove("default");
        if let Some(Value::Array(types)) = property.get("type") {
            let plain = types.iter().find(|kind| *kind != "null").cloned().unwrap_or_default();
            property.insert("type".into(), plain);
        }
    }
    schema
}

/// Reads arguments that a schema describes. What is null or blank counts as left out.
pub fn read<T: DeserializeOwned>(schema: &JsonObject, arguments: JsonObject) -> anyhow::Result<T> {
    let nothing = JsonObject::new();
    let known = schema.get("properties").and_then(Value::as_object).unwrap_or(&nothing);
    let mut given = JsonObject::new();
    for (name, value) in arguments {
        let property = known.get(&name).ok_or_else(|| unknown("argument", &name, known.keys()))?;
        let kind = property.get("type").and_then(Value::as_str).unwrap_or("string");
        match &value {
            Value::Null => continue,
            Value::String(text) if text.trim().is_empty() => continue,
            Value::String(text) if text.len() > LONGEST => {
                let length = text.chars().count();
                ensure!(
                    length <= LONGEST,
                    "{name} has {length} characters: expected at most {LONGEST}; send less of it"
                );
            }
            _ => {}
        }
        ensure!(kind_of(&value) == kind, "{name}: expected {} {kind}, found {}", article(kind), found(&value));
        given.insert(name, value);
    }
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    if let Some(missing) = required.into_iter().find(|name| !given.contains_key(*name)) {
        let what = known.get(missing).and_then(|property| property.get("description")).and_then(Value::as_str);
        bail!("{missing} is missing or empty: expected {missing}, a string. {}", what.unwrap_or_default());
    }
    serde_json::from_value(Value::Object(given)).map_err(|error| anyhow!("the arguments cannot be read: {error}"))
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn article(kind: &str) -> &'static str {
    if kind.starts_with(['a', 'o']) { "an" } else { "a" }
}

/// A value of the wrong kind, in words.
fn found(value: &Value) -> String {
    let kind = kind_of(value);
    format!("{} {kind}", article(kind))
}

/// What is said of a name that is not known: what comes near, and what there is.
pub fn unknown<'n>(what: &str, name: &str, known: impl Iterator<Item = impl AsRef<str> + 'n>) -> anyhow::Error {
    let known: Vec<_> = known.collect();
    let known: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
    let mut message = format!("unknown {what} {:?}: ", shortened(name));
    if let Some(near) = nearest(&shortened(name), known.iter().copied()) {
        let _ = write!(message, "did you mean {near}? ");
    }
    let _ = write!(message, "expected one of {}", known.join(", "));
    anyhow!(message)
}

/// The beginning of a word of somebody else's.
pub fn shortened(word: &str) -> String {
    word.chars().take(64).collect()
}
