//! What the server can be asked, by the names of the protocol.

use helplines::Directory;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CompleteRequestParams, CompleteResult, CompletionInfo,
    GetPromptRequestParams, GetPromptResponse, Implementation, ListPromptsResult, ListResourceTemplatesResult,
    ListResourcesResult, ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse,
    ServerCapabilities, ServerConfig,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler};

use super::tools::Entry;
use super::{prompt, resources, schema, tools};

type Context = RequestContext<RoleServer>;

/// Answers from a directory.
pub struct Server {
    directory: Directory,
    tools: Vec<Entry>,
}

impl Server {
    pub fn new(directory: Directory) -> Self {
        Self { directory, tools: tools::all() }
    }
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder();
        let capabilities = capabilities.enable_tools().enable_resources().enable_prompts().enable_completions();
        let server = Implementation::new("helplines", crate::about::VERSION.as_str());
        ServerConfig::new(capabilities.build())
            .with_server_info(server.with_title("UK helplines"))
            .with_instructions(prompt::INSTRUCTIONS)
    }

    async fn list_tools(&self, _: Option<PaginatedRequestParams>, _: Context) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.tools.iter().map(|entry| entry.tool.clone()).collect()))
    }

    async fn call_tool(&self, asked: CallToolRequestParams, _: Context) -> Result<CallToolResponse, ErrorData> {
        let entry = self.tools.iter().find(|entry| entry.tool.name == asked.name);
        let names = self.tools.iter().map(|entry| &*entry.tool.name);
        let entry = entry.ok_or_else(|| invalid(&schema::unknown("tool", &asked.name, names)))?;
        Ok(entry.call(&self.directory, asked.arguments.unwrap_or_default()).into())
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        _: Context,
    ) -> Result<ListResourcesResult, ErrorData> {
        Ok(ListResourcesResult::with_all_items(resources::all(&self.directory)))
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        _: Context,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        Ok(ListResourceTemplatesResult::with_all_items(vec![resources::template()]))
    }

    async fn read_resource(
        &self,
        asked: ReadResourceRequestParams,
        _: Context,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let read = resources::read(&self.directory, &asked.uri);
        read.map(Into::into).map_err(|error| ErrorData::resource_not_found(format!("{error:#}"), None))
    }

    async fn list_prompts(
        &self,
        _: Option<PaginatedRequestParams>,
        _: Context,
    ) -> Result<ListPromptsResult, ErrorData> {
        Ok(ListPromptsResult::with_all_items(vec![prompt::prompt()]))
    }

    async fn get_prompt(&self, asked: GetPromptRequestParams, _: Context) -> Result<GetPromptResponse, ErrorData> {
        prompt::get(&asked.name, asked.arguments.unwrap_or_default()).map(Into::into).map_err(|error| invalid(&error))
    }

    async fn complete(&self, asked: CompleteRequestParams, _: Context) -> Result<CompleteResult, ErrorData> {
        let values = resources::complete(&asked.argument.name, &asked.argument.value);
        Ok(CompleteResult::new(CompletionInfo::with_all_values(values).unwrap_or_default()))
    }
}

/// What cannot be asked like this.
fn invalid(error: &anyhow::Error) -> ErrorData {
    ErrorData::invalid_params(format!("{error:#}"), None)
}
