//! The tools: each in its own file, with what it is given, what it answers and what a model is told of it.

mod advise;
mod check_text;
mod dialled;
mod find_concern;
mod get_contact;
mod whose_number;

use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;

use anyhow::anyhow;
use helplines::Directory;
use rmcp::handler::server::tool::{schema_for_input, schema_for_output};
use rmcp::model::{CallToolResult, ContentBlock, JsonObject, ToolAnnotations};
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::answer::{Answer, EMERGENCY, facts};
use super::schema;

/// What a tool is given, and how it answers.
trait Tool: DeserializeOwned + JsonSchema + 'static {
    const NAME: &'static str;
    const TITLE: &'static str;
    /// What a model reads: when to use it, and what not to infer from its answer.
    const DESCRIPTION: &'static str;
    type Told: Serialize + JsonSchema + 'static;

    fn answer(self, directory: &Directory) -> anyhow::Result<Answer<Self::Told>>;
}

/// Every tool.
pub fn all() -> Vec<Entry> {
    vec![
        Entry::of::<find_concern::FindConcern>(),
        Entry::of::<advise::Advise>(),
        Entry::of::<whose_number::WhoseNumber>(),
        Entry::of::<check_text::CheckText>(),
        Entry::of::<get_contact::GetContact>(),
    ]
}

/// A tool, as it is listed and called.
pub struct Entry {
    pub tool: rmcp::model::Tool,
    answer: fn(&JsonObject, JsonObject, &Directory) -> anyhow::Result<CallToolResult>,
}

impl Entry {
    fn of<T: Tool>() -> Self {
        let input = schema::plain(&schema_for_input::<T>().unwrap_or_default());
        let annotations = ToolAnnotations::with_title(T::TITLE);
        let annotations = annotations.read_only(true).destructive(false).idempotent(true).open_world(false);
        let mut tool = rmcp::model::Tool::new(T::NAME, T::DESCRIPTION, Arc::new(input)).with_annotations(annotations);
        tool.title = Some(T::TITLE.into());
        tool.output_schema = Some(schema_for_output::<Answer<T::Told>>());
        Self { tool, answer: answer::<T> }
    }

    /// What it answers; what is wrong with the arguments is an answer too, so that the model reads it.
    pub fn call(&self, directory: &Directory, arguments: JsonObject) -> CallToolResult {
        (self.answer)(&self.tool.input_schema, arguments, directory).unwrap_or_else(|error| {
            CallToolResult::error(vec![ContentBlock::text(format!("{error:#}\n{EMERGENCY} {}", facts()))])
        })
    }
}

/// The answer twice: for hosts that read structured content, and for those that read text alone.
fn answer<T: Tool>(
    schema: &JsonObject,
    arguments: JsonObject,
    directory: &Directory,
) -> anyhow::Result<CallToolResult> {
    let answer = schema::read::<T>(schema, arguments)?.answer(directory)?;
    let mut result = CallToolResult::structured(serde_json::to_value(&answer)?);
    result.content = vec![ContentBlock::text(serde_json::to_string(&answer)?)];
    Ok(result)
}

/// A word of an argument, if it was given.
fn word<T: FromStr<Err: Display>>(name: &str, word: Option<&String>) -> anyhow::Result<Option<T>> {
    word.map(|word| word.parse().map_err(|error| anyhow!("{name}: {error}"))).transpose()
}
