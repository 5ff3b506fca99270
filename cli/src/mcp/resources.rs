//! What can be read: the answer to each concern, and the list of concerns, as Markdown.

use anyhow::{anyhow, bail};
use helplines::directory::Topic;
use helplines::{Audience, Concern, Directory, Nation, Situation};
use rmcp::model::{ReadResourceResult, Resource, ResourceContents, ResourceTemplate};

use super::answer::{EMERGENCY, facts};

const MARKDOWN: &str = "text/markdown";
const LIST: &str = "helplines://concerns";
const CONCERN: &str = "helplines://concern/";
const TEMPLATE: &str = "helplines://concern/{concern}{?audience,nation}";

/// The list of concerns, and each concern.
pub fn all(directory: &Directory) -> Vec<Resource> {
    let list = Resource::new(LIST, "concerns")
        .with_title("What people are worried about")
        .with_description("Every concern that there is an answer to, under headings")
        .with_mime_type(MARKDOWN);
    let concerns = directory.concerns().iter().map(|entry| {
        Resource::new(format!("{CONCERN}{}", entry.concern()), entry.concern().as_str())
            .with_title(entry.title())
            .with_description(format!("Whom to contact in the UK, and what to do: {}", entry.title()))
            .with_mime_type(MARKDOWN)
    });
    std::iter::once(list).chain(concerns).collect()
}

/// The answer to a concern for who is asking and where they are.
pub fn template() -> ResourceTemplate {
    ResourceTemplate::new(TEMPLATE, "concern")
        .with_title("Whom to contact, for a person")
        .with_description("The answer to a concern, for who is asking (audience) and the nation of the UK they are in")
        .with_mime_type(MARKDOWN)
}

/// Reads what an address leads to.
pub fn read(directory: &Directory, uri: &str) -> anyhow::Result<ReadResourceResult> {
    let text = if uri == LIST { list(directory) } else { concern(directory, uri)? };
    Ok(ReadResourceResult::new(vec![ResourceContents::text(text, uri).with_mime_type(MARKDOWN)]))
}

fn concern(directory: &Directory, uri: &str) -> anyhow::Result<String> {
    let rest = uri.strip_prefix(CONCERN);
    let rest = rest.ok_or_else(|| anyhow!("nothing is there: expected {LIST} or {TEMPLATE}"))?;
    let (slug, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut situation = Situation::new(slug.parse::<Concern>()?);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        situation = match pair.split_once('=') {
            Some(("audience", value)) => situation.audience(value.parse::<Audience>()?),
            Some(("nation", value)) => situation.nation(value.parse::<Nation>()?),
            _ => bail!("expected audience= or nation= behind the question mark"),
        };
    }
    Ok(directory.advise(situation).markdown().to_string())
}

fn list(directory: &Directory) -> String {
    let mut list = format!("# What people are worried about\n\n**{EMERGENCY}**\n");
    for topic in Topic::ALL {
        list += &format!("\n## {}\n\n", topic.label());
        for entry in directory.concerns().iter().filter(|entry| entry.topic() == *topic) {
            list += &format!("- [{}]({CONCERN}{})\n", entry.title(), entry.concern());
        }
    }
    list + &format!("\n{}\n", facts())
}

/// The words with which a part of an address can go on.
pub fn complete(part: &str, begun: &str) -> Vec<String> {
    let words: Vec<&str> = match part {
        "concern" => Concern::ALL.iter().map(|word| word.as_str()).collect(),
        "audience" => Audience::ALL.iter().map(|word| word.as_str()).collect(),
        "nation" => Nation::ALL.iter().map(|word| word.as_str()).collect(),
        _ => Vec::new(),
    };
    words.into_iter().filter(|word| word.starts_with(begun)).map(str::to_owned).collect()
}
