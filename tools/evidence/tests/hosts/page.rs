//! A page as data: what a server answers, and how it misbehaves while it does.

use std::time::Duration;

/// An answer to a request.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
    pub sending: Sending,
    /// What is answered before it, one a request.
    pub first: Vec<Page>,
}

/// The body of an answer.
#[derive(Clone, Debug)]
pub enum Body {
    Bytes(Vec<u8>),
    /// As long as this, filled up between the two texts, so that no test holds it in memory.
    Long {
        before: &'static str,
        length: usize,
        after: &'static str,
    },
}

/// How an answer is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    Whole,
    /// Nothing at all for a while.
    Late(Duration),
    /// The body, and then a byte now and then for ever.
    Dripped,
    /// The body, and then bytes for ever as fast as they are taken.
    Endless,
    /// Header lines for ever.
    EndlessHead,
    /// So many bytes of the body, and then the connection is closed.
    CutAfter(usize),
    /// A `Content-Length` that is not that of the body.
    Announced(usize),
    /// Words that are no answer of HTTP.
    Noise,
}

impl Page {
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let body = Body::Bytes(body.into());
        Self { status, headers: Vec::new(), body, sending: Sending::Whole, first: Vec::new() }
    }

    /// A page with this inside its body; `{name}` stands for the name of the service.
    pub fn html(content: &str) -> Self {
        let page = format!(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{name}}</title></head>\n\
             <body><nav><a href=\"/\">Home</a> <a href=\"/about\">About us</a></nav>\n\
             <main><h1>{{name}}</h1>\n<p>We listen to anybody who is worried.</p>\n{content}\n</main>\n\
             <footer><p>Registered charity.</p></footer></body></html>\n"
        );
        Self::new(200, page).header("Content-Type", "text/html; charset=utf-8")
    }

    pub fn of_type(content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, body).header("Content-Type", content_type)
    }

    pub fn redirect(status: u16, to: &str) -> Self {
        Self::new(status, "").header("Location", to)
    }

    pub fn long(before: &'static str, length: usize, after: &'static str) -> Self {
        let page = Self::of_type("text/html; charset=utf-8", "");
        Self { body: Body::Long { before, length, after }, ..page }
    }

    pub fn status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.to_owned()));
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self
    }

    pub fn sent(self, sending: Sending) -> Self {
        Self { sending, ..self }
    }

    /// The page comes after another that is answered first.
    pub fn after(mut self, page: Page) -> Self {
        self.first.push(page);
        self
    }

    pub fn value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The page with the name of the service in it.
    pub fn named(mut self, name: &str) -> Self {
        if let Body::Bytes(bytes) = &self.body
            && let Ok(text) = str::from_utf8(bytes)
        {
            self.body = Body::Bytes(text.replace("{name}", name).into_bytes());
        }
        self.first = self.first.into_iter().map(|page| page.named(name)).collect();
        self
    }
}
