//! Standard input and output, as the server reads and writes them.

use std::io;
use std::sync::Arc;

use rmcp::RoleServer;
use rmcp::model::{ClientRequest, GetMeta, JsonRpcMessage};
use rmcp::service::{RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::async_rw::AsyncRwTransport;
use rmcp::transport::{StdioReader, StdioWriter, Transport, stdio_pipes};
use tokio::sync::Notify;

/// Standard input and output. Input that is no message is passed over, and where nobody reads the output the input ends too.
pub struct Pipe {
    lines: AsyncRwTransport<RoleServer, StdioReader, StdioWriter>,
    is_opened: bool,
    broken: Arc<Notify>,
}

impl Pipe {
    pub fn standard() -> Self {
        let (input, output) = stdio_pipes();
        Self { lines: AsyncRwTransport::new_server(input, output), is_opened: false, broken: Arc::default() }
    }
}

impl Transport<RoleServer> for Pipe {
    type Error = io::Error;

    fn send(&mut self, message: TxJsonRpcMessage<RoleServer>) -> impl Future<Output = io::Result<()>> + Send + 'static {
        let (sent, broken) = (self.lines.send(message), self.broken.clone());
        async move { sent.await.inspect_err(|_| broken.notify_one()) }
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        loop {
            let message = tokio::select! {
                () = self.broken.notified() => None,
                message = self.lines.receive() => message,
            }?;
            self.is_opened |= opens(&message);
            // The server would end at what is no request before it is opened.
            if self.is_opened || matches!(message, JsonRpcMessage::Request(_)) {
                return Some(message);
            }
        }
    }

    async fn close(&mut self) -> io::Result<()> {
        self.lines.close().await
    }
}

/// Whether a host begins to speak with this: it initialises, or asks something and says by which version of the protocol.
fn opens(message: &RxJsonRpcMessage<RoleServer>) -> bool {
    let JsonRpcMessage::Request(request) = message else { return false };
    match &request.request {
        ClientRequest::InitializeRequest(_) => true,
        ClientRequest::DiscoverRequest(_) => false,
        request => request.get_meta().protocol_version().is_some(),
    }
}
