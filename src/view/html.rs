//! HTML: a fragment to put into a page, or a whole page.

use core::fmt::{self, Write};

use super::escape::{OneLine, write_escaped};
use super::page::{Format, Group, Page, settings};
use crate::directory::Channel;
use crate::vocabulary::text::Show;

/// An answer as HTML. Display writes it; it allocates nothing.
///
/// As it stands it is a fragment, `<section lang="en-GB">`, for a page that brings its own style. Everything from
/// the directory is escaped. There is no script and no request to anywhere.
///
/// ```
/// let advice = helplines::advise(helplines::Concern::ChildSafety);
/// let fragment = advice.html().heading_level(3).to_string();
/// assert!(fragment.starts_with("<section class=\"helplines\" lang=\"en-GB\">\n<h3>"));
/// assert!(fragment.contains("<a href=\"tel:+448088005000\">0808 800 5000</a>"));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "a view does nothing until it is written"]
pub struct Html<'a> {
    pub(super) page: Page<'a>,
    level: u8,
    whole_page: bool,
    exit_component: &'a str,
}

settings!(Html);

/// The style of a whole page: readable at 320 pixels, in the dark and on paper.
const STYLE: &str = "\
:root{color-scheme:light dark;--text:#0b0c0c;--page:#fff;--link:#1a4f8a;--danger:#b3190f}
@media (prefers-color-scheme:dark){:root{--text:#f3f2f1;--page:#121212;--link:#8fc1ff;--danger:#ff8a80}}
body{color:var(--text);background:var(--page);font:1.125rem/1.5 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.25}
.helplines-danger{border-inline-start:.5rem solid var(--danger);padding-inline-start:1rem;font-weight:700}
.helplines-contacts{list-style:none;padding:0}
.helplines-contacts>li{border-top:1px solid;padding-bottom:.5rem}
.helplines-channel a{display:inline-block;padding:.25rem 0;min-height:1.5rem}
.helplines-number{white-space:nowrap;font-weight:700}
.helplines-place{font-weight:400}
a{color:var(--link)}
a:focus-visible{outline:3px solid;outline-offset:2px}
@media screen{.helplines-exit{display:contents}}
@media print{:root{--text:#000;--page:#fff;--link:#000;--danger:#000}.helplines-contacts>li{break-inside:avoid}.helplines-exit{display:none}}
";

impl<'a> Html<'a> {
    #[inline]
    pub(super) fn new(page: Page<'a>) -> Self {
        Self { page, level: 2, whole_page: false, exit_component: "" }
    }

    /// Sets the level of the top heading, 1 to 4 (2 if it is not called); the headings below follow on.
    /// A whole page always begins at 1. A level outside 1 to 4 becomes the nearest of them.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Fraud);
    /// assert!(advice.html().heading_level(3).to_string().contains("<h3>Fraud and scams</h3>"));
    /// // There is no heading below 6, and two levels stand below the top one.
    /// assert!(advice.html().heading_level(9).to_string().contains("<h4>Fraud and scams</h4>"));
    /// ```
    #[inline]
    #[must_use = "this returns the view; it does not change it"]
    pub fn heading_level(mut self, level: u8) -> Self {
        self.level = level.clamp(1, 4);
        self
    }

    /// Makes it a whole page, with its own style and title.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Fraud);
    /// let page = advice.html().whole_page().to_string();
    /// assert!(page.contains("<title>Fraud and scams</title>") && page.contains("<h1>Fraud and scams</h1>"));
    /// ```
    #[inline]
    #[must_use = "this returns the view; it does not change it"]
    pub fn whole_page(mut self) -> Self {
        self.whole_page = true;
        self
    }

    /// Puts in front the site's own component to leave the page fast, HTML as it stands, for concerns that recommend
    /// one ([`ConcernEntry::exit_button`](crate::directory::ConcernEntry::exit_button)) and for no others.
    ///
    /// ```
    /// use helplines::Concern;
    ///
    /// let exit = "<a href=\"https://www.bbc.co.uk/weather\">Exit this page</a>";
    /// let page = |concern| helplines::advise(concern).html().exit_component(exit).to_string();
    /// assert!(page(Concern::DomesticAbuse).contains(exit));
    /// assert!(!page(Concern::Fraud).contains("Exit this page"));
    /// ```
    #[inline]
    #[must_use = "this returns the view; it does not change it"]
    pub fn exit_component(mut self, html: &'a str) -> Self {
        self.exit_component = html;
        self
    }

    #[inline]
    fn write_exit(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.exit_component.is_empty() || !self.page.advice.entry().exit_button() {
            return Ok(());
        }
        writeln!(out, "<div class=\"helplines-exit\">{}</div>", self.exit_component)
    }
}

impl fmt::Display for Html<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = if self.whole_page { 1 } else { self.level };
        if self.whole_page {
            write_page_start(f, self.page.advice.entry().title())?;
        }
        f.write_str(if self.whole_page {
            "<main class=\"helplines\">\n"
        } else {
            "<section class=\"helplines\" lang=\"en-GB\">\n"
        })?;
        self.write_exit(f)?;
        self.page.write(&mut Tags { out: f, level })?;
        if self.whole_page { write!(f, "</main>\n{PAGE_END}") } else { f.write_str("</section>\n") }
    }
}

/// Returns a whole page around a body, with the style and language that [`Html::whole_page`] has. The title is escaped; the
/// body is HTML and stands as it is.
///
/// ```
/// let page = helplines::view::html_page("Help & advice", &"<main>...</main>\n").to_string();
/// assert!(page.contains("<title>Help &amp; advice</title>"));
/// ```
#[inline]
#[must_use = "a view does nothing until it is written"]
pub fn html_page<'a, B: fmt::Display>(title: &'a str, body: &'a B) -> impl fmt::Display + use<'a, B> {
    Show(move |f: &mut fmt::Formatter<'_>| {
        write_page_start(f, title)?;
        write!(f, "{body}{PAGE_END}")
    })
}

const PAGE_END: &str = "</body>\n</html>\n";

/// The start of a page up to its body.
#[inline]
fn write_page_start(f: &mut fmt::Formatter<'_>, title: &str) -> fmt::Result {
    f.write_str("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")?;
    f.write_str("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")?;
    write!(Escape(f), "{}", OneLine(title))?;
    write!(f, "</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n")
}

struct Tags<'f, 'g> {
    out: &'f mut fmt::Formatter<'g>,
    level: u8,
}

/// Escapes text for elements and for attributes in double quotes.
struct Escape<'w, W: Write>(&'w mut W);

impl<W: Write> Write for Escape<'_, W> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_escaped(self.0, text, |byte| match byte {
            b'&' => Some("&amp;"),
            b'<' => Some("&lt;"),
            b'>' => Some("&gt;"),
            b'"' => Some("&quot;"),
            b'\'' => Some("&#39;"),
            _ => None,
        })
    }
}

impl Tags<'_, '_> {
    #[inline]
    fn element(&mut self, start: &str, text: &dyn fmt::Display, end: &str) -> fmt::Result {
        self.out.write_str(start)?;
        write!(Escape(self.out), "{text}")?;
        self.out.write_str(end)
    }

    #[inline]
    fn heading_at(&mut self, depth: u8, text: &str, place: Option<&dyn fmt::Display>) -> fmt::Result {
        let level = self.level + depth;
        write!(self.out, "<h{level}>")?;
        self.element("", &text, "")?;
        if let Some(place) = place {
            self.element(" <span class=\"helplines-place\">(", place, ")</span>")?;
        }
        writeln!(self.out, "</h{level}>")
    }
}

impl Format for Tags<'_, '_> {
    #[inline]
    fn title(&mut self, text: &str) -> fmt::Result {
        self.heading_at(0, text, None)
    }

    #[inline]
    fn heading(&mut self, text: &str) -> fmt::Result {
        self.heading_at(1, text, None)
    }

    #[inline]
    fn danger(&mut self, text: &str) -> fmt::Result {
        self.out.write_str("<p class=\"helplines-danger\">")?;
        for (place, part) in text.split("999").enumerate() {
            self.element(if place > 0 { "<a href=\"tel:999\">999</a>" } else { "" }, &part, "")?;
        }
        self.out.write_str("</p>\n")
    }

    #[inline]
    fn paragraph(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.element("<p>", text, "</p>\n")
    }

    #[inline]
    fn contact(&mut self, name: &str, place: Option<&dyn fmt::Display>) -> fmt::Result {
        self.heading_at(2, name, place)
    }

    #[inline]
    fn line(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.paragraph(text)
    }

    #[inline]
    fn channel(
        &mut self,
        label: &dyn fmt::Display,
        channel: &Channel<'_>,
        details: Option<&dyn fmt::Display>,
    ) -> fmt::Result {
        self.element("<p class=\"helplines-channel\">", label, ": ")?;
        if let Some(keyword) = channel.keyword() {
            self.element("<b>", &keyword, "</b> to ")?;
        }
        let dialled = channel.phone().is_some() || channel.sms().is_some();
        self.out.write_str(if dialled { "<span class=\"helplines-number\">" } else { "" })?;
        match channel.link() {
            Some(link) => {
                self.element("<a href=\"", &link, "\">")?;
                self.element("", &channel.value(), "</a>")?;
            }
            None => self.element("", &channel.value(), "")?,
        }
        self.out.write_str(if dialled { "</span>" } else { "" })?;
        details.map_or(Ok(()), |details| self.element("<br>", details, ""))?;
        self.out.write_str("</p>\n")
    }

    #[inline]
    fn item(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.element("<li>", text, "</li>\n")
    }

    #[inline]
    fn checked(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.element("<p class=\"helplines-checked\">", text, "</p>\n")
    }

    #[inline]
    fn begin(&mut self, group: Group) -> fmt::Result {
        self.out.write_str(match group {
            Group::Contacts => "<ul class=\"helplines-contacts\">\n",
            Group::Contact => "<li>\n",
            Group::Items => "<ul>\n",
        })
    }

    #[inline]
    fn end(&mut self, group: Group) -> fmt::Result {
        self.out.write_str(match group {
            Group::Contact => "</li>\n",
            Group::Contacts | Group::Items => "</ul>\n",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn everything_that_html_could_read_is_escaped() {
        let mut out = String::new();
        Escape(&mut out).write_str("<a href=\"x\" title='y'>A&E</a>").unwrap();
        assert_eq!(out, "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;A&amp;E&lt;/a&gt;");
    }
}
