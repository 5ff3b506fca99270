//! HTML: a fragment to put into a page, or a whole page.

use core::fmt::{self, Write};

use super::escape::{OneLine, write_escaped};
use super::page::{Format, Group, Offer, Page, settings};
use super::words::How;
use crate::advice::{GuidanceLine, Said};
use crate::directory::Contact;
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
/// assert!(fragment.contains("href=\"tel:+448088005000\">call 0808 800 5000</a>"));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "a view does nothing until it is written"]
pub struct Html<'a> {
    pub(super) page: Page<'a>,
    level: u8,
    whole_page: bool,
    links: bool,
    exit_component: &'a str,
    folded: bool,
}

settings!(Html);

/// The style of a whole page: its card fits on a screen of 320 by 640 pixels; readable in the dark and on paper.
const STYLE: &str = "\
:root{color-scheme:light dark;--text:#0b0c0c;--page:#fff;--link:#1a4f8a;--danger:#b3190f;--button:#0b5c33;--on-button:#fff}
@media (prefers-color-scheme:dark){:root{--text:#f3f2f1;--page:#121212;--link:#8fc1ff;--danger:#ff8a80;--button:#7fd6a5;--on-button:#0b0c0c}}
body{color:var(--text);background:var(--page);font:1.125rem/1.5 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:0 1rem 1rem;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.25;break-after:avoid}
h1{font-size:1.75rem;margin:.75rem 0}
h3{font-size:1.125rem;margin:0}
.helplines-danger{border-inline-start:.5rem solid var(--danger);padding-inline-start:.75rem;margin:.75rem 0;font-weight:700}
.helplines-danger a{display:inline-block;padding:.25rem;min-height:1.5rem}
.helplines-contacts{list-style:none;padding:0}
.helplines-contacts>li{padding:.5rem 0}
.helplines-contacts p{margin:.25rem 0}
.helplines-call{display:block;box-sizing:border-box;width:100%;margin:.25rem 0;padding:.5rem 1rem;border-radius:.25rem;background:var(--button);color:var(--on-button);text-align:center;font-weight:700;text-decoration:none}
.helplines-call::first-letter{text-transform:uppercase}
.helplines-number,.helplines-link{display:inline-block;padding:.25rem 0;min-height:1.5rem;font-weight:700}
.helplines-number{white-space:nowrap}
.helplines-place,.helplines-state{font-weight:400}
a{color:var(--link)}
summary{padding:.25rem 0;font-weight:700}
a:focus-visible,summary:focus-visible{outline:3px solid;outline-offset:2px}
.helplines-exit{position:sticky;top:0;padding:.25rem 0;background:var(--page)}
.helplines nav li{padding:.25rem 0}
@media (max-width:40rem){body{font-size:1rem;line-height:1.35}h1{font-size:1.25rem;margin:.25rem 0}h2{font-size:1.25rem}.helplines-card{font-size:.875rem;line-height:1.2}.helplines-card ul{margin:.25rem 0}.helplines-card .helplines-contacts>li{padding:.0625rem 0}.helplines-card p{margin:0}.helplines-card .helplines-danger{margin:.25rem 0}.helplines-card .helplines-danger a{padding:0 .25rem}.helplines-card ul:last-child{padding-inline-start:1rem}.helplines-card .helplines-number,.helplines-card .helplines-link{display:inline;padding:0}.helplines-card .helplines-call{margin:.125rem 0;padding:.375rem}}
@media print{details::details-content{content-visibility:visible;display:block}:root{--text:#000;--page:#fff;--link:#000;--danger:#000}.helplines-contacts>li{break-inside:avoid}.helplines-exit{display:none}.helplines-call{display:inline;background:none;color:#000;padding:0}a[href^=https]::after{content:\" (\" attr(href) \")\"}}
";

/// The start of what is folded.
const FOLD: &str = "<details class=\"helplines-more\">\n<summary>More help and advice</summary>\n";

/// The title of a page that somebody may have to hide: it stays in the browser's history.
const QUIET_TITLE: &str = "Help and advice";

impl<'a> Html<'a> {
    #[inline]
    pub(super) fn new(page: Page<'a>) -> Self {
        Self { page, level: 2, whole_page: false, links: true, exit_component: "", folded: false }
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

    /// Makes it a whole page, with its own style and title. The title, which stays in the history of a browser, does not say
    /// what it is about where a site should have a button to leave it fast.
    ///
    /// ```
    /// use helplines::Concern;
    ///
    /// let page = |concern| helplines::advise(concern).html().whole_page().to_string();
    /// assert!(page(Concern::Fraud).contains("<title>Fraud and scams</title>"));
    /// assert!(page(Concern::DomesticAbuse).contains("<title>Help and advice</title>"));
    /// ```
    #[inline]
    #[must_use = "this returns the view; it does not change it"]
    pub fn whole_page(mut self) -> Self {
        self.whole_page = true;
        self
    }

    /// Makes links of numbers and addresses, or prints them: `links(false)` is for a site that shows numbers where nobody can
    /// call, such as a printed leaflet.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Fraud);
    /// assert!(advice.html().to_string().contains("<a "));
    /// let printed = advice.html().links(false).to_string();
    /// assert!(printed.contains("159") && !printed.contains("<a "));
    /// ```
    #[inline]
    #[must_use = "this returns the view; it does not change it"]
    pub fn links(mut self, links: bool) -> Self {
        self.links = links;
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

    /// Folds all that follows the card into a `details` element, closed, for a page where the card is enough at first. On
    /// paper it is open. It does nothing to a card alone.
    ///
    /// ```
    /// let advice = helplines::advise(helplines::Concern::Fraud);
    /// let html = advice.html().folded(true).to_string();
    /// let (card, rest) = html.split_once("<details class=\"helplines-more\">").unwrap();
    /// assert!(card.contains("call 999") || card.contains("tel:999"));
    /// assert!(rest.starts_with("\n<summary>More help and advice</summary>\n"));
    /// assert!(!advice.html().to_string().contains("<details"));
    /// ```
    #[inline]
    #[must_use = "this returns the view; it does not change it"]
    pub fn folded(mut self, folded: bool) -> Self {
        self.folded = folded;
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
            let entry = self.page.advice.entry();
            write_page_start(f, if entry.exit_button() { QUIET_TITLE } else { entry.title() })?;
        }
        f.write_str(if self.whole_page {
            "<main class=\"helplines\">\n"
        } else {
            "<section class=\"helplines\" lang=\"en-GB\">\n"
        })?;
        self.write_exit(f)?;
        self.page.write(&mut Tags { out: f, level, links: self.links, folded: self.folded, in_card: false })?;
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
    f.write_str("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")?;
    f.write_str("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")?;
    write!(Escape(f), "{}", OneLine(title))?;
    write!(f, "</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n")
}

struct Tags<'f, 'g> {
    out: &'f mut fmt::Formatter<'g>,
    level: u8,
    links: bool,
    folded: bool,
    in_card: bool,
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
    fn heading_at(&mut self, depth: u8, text: &str) -> fmt::Result {
        let level = self.level + depth;
        write!(self.out, "<h{level}>")?;
        self.element("", &text, "")?;
        writeln!(self.out, "</h{level}>")
    }

    /// Text in which 999 can be called.
    #[inline]
    fn linked_999(&mut self, text: &str) -> fmt::Result {
        for (place, part) in text.split("999").enumerate() {
            if place > 0 {
                self.link(Some("tel:999"), "", &"999")?;
            }
            self.element("", &part, "")?;
        }
        Ok(())
    }

    /// Words that lead somewhere; words alone where the site wants no links.
    #[inline]
    fn link(&mut self, target: Option<&str>, class: &str, words: &dyn fmt::Display) -> fmt::Result {
        self.labelled_link(target, class, words, None)
    }

    /// The same, with what a screen reader says of it.
    #[inline]
    fn labelled_link(
        &mut self,
        target: Option<&str>,
        class: &str,
        words: &dyn fmt::Display,
        label: Option<&dyn fmt::Display>,
    ) -> fmt::Result {
        let Some(target) = target.filter(|_| self.links) else {
            return match class {
                "" => self.element("", words, ""),
                _ => self.element("<span class=\"helplines-number\">", words, "</span>"),
            };
        };
        self.out.write_str("<a")?;
        if !class.is_empty() {
            self.element(" class=\"", &class, "\"")?;
        }
        self.element(" href=\"", &target, "\"")?;
        label.map_or(Ok(()), |label| self.element(" aria-label=\"", label, "\""))?;
        self.element(">", words, "</a>")
    }

    /// The name of a contact, its Welsh words marked, so that they are read out as such.
    #[inline]
    fn name(&mut self, contact: &Contact) -> fmt::Result {
        let name = contact.name();
        match contact.welsh_name().and_then(|welsh| Some((welsh, name.split_once(welsh)?))) {
            Some((welsh, (before, after))) => {
                self.element("", &before, "<span lang=\"cy\">")?;
                self.element("", &welsh, "</span>")?;
                self.element("", &after, "")
            }
            None => self.element("", &name, ""),
        }
    }

    /// How to reach a contact. A number stays on one line.
    #[inline]
    fn how(&mut self, contact: &Contact, how: &How<'_>, is_button: bool) -> fmt::Result {
        let is_number = how.link().is_some_and(|link| link.starts_with("tel:") || link.starts_with("sms:"));
        let class = match is_number {
            _ if is_button => "helplines-call",
            true => "helplines-number",
            false => "helplines-link",
        };
        // Read on its own, in a list of links, "go online" does not say whose page it is.
        let label = how
            .address()
            .map(|_| Show(|f: &mut fmt::Formatter<'_>| write!(f, "{}, {}", how.link_words(), contact.name())));
        self.labelled_link(
            how.link(),
            class,
            &how.link_words(),
            label.as_ref().map(|label| label as &dyn fmt::Display),
        )?;
        // Without a link the address has to be read.
        if let Some(address) = how.address().filter(|_| !self.links) {
            self.element(" at ", &address, "")?;
        }
        self.element("", &how.then(), "")
    }
}

impl Format for Tags<'_, '_> {
    #[inline]
    fn title(&mut self, text: &str) -> fmt::Result {
        self.heading_at(0, text)
    }

    #[inline]
    fn heading(&mut self, text: &str) -> fmt::Result {
        self.heading_at(1, text)
    }

    #[inline]
    fn danger(&mut self, text: &str) -> fmt::Result {
        self.out.write_str("<p class=\"helplines-danger\">")?;
        self.linked_999(text)?;
        self.out.write_str("</p>\n")
    }

    #[inline]
    fn paragraph(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.element("<p>", text, "</p>\n")
    }

    #[inline]
    fn offer(&mut self, offer: &Offer<'_>) -> fmt::Result {
        let Offer { contact, place, how, state, is_first, .. } = offer;
        let level = self.level + 2;
        match self.in_card {
            true => self.out.write_str("<p><b>")?,
            false => write!(self.out, "<h{level}>")?,
        }
        self.name(contact)?;
        if let Some(place) = place {
            self.element(" <span class=\"helplines-place\">(", place, ")</span>")?;
        }
        self.out.write_str(if how.is_some() { ": " } else { "" })?;
        self.out.write_str(if self.in_card { "</b>" } else { "" })?;
        if let Some(how) = how {
            self.how(contact, how, *is_first)?;
        }
        state.map_or(Ok(()), |state| self.element(" <span class=\"helplines-state\">", state, "</span>"))?;
        match self.in_card {
            true => self.out.write_str("</p>\n"),
            false => writeln!(self.out, "</h{level}>"),
        }
    }

    #[inline]
    fn line(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.paragraph(text)
    }

    #[inline]
    fn also(&mut self, contact: &Contact, how: &How<'_>, details: Option<&dyn fmt::Display>) -> fmt::Result {
        self.out.write_str("<p>Or ")?;
        self.how(contact, how, false)?;
        self.out.write_str(".")?;
        details.map_or(Ok(()), |details| self.element(" ", details, ""))?;
        self.out.write_str("</p>\n")
    }

    #[inline]
    fn item(&mut self, line: &GuidanceLine<'_>, sources: &dyn fmt::Display) -> fmt::Result {
        self.out.write_str("<li>")?;
        for said in line.said() {
            match said {
                Said::Words(words) => self.linked_999(words)?,
                Said::Called { name, channel } => {
                    self.element("", &name, " (")?;
                    self.link(channel.link(), "helplines-number", &channel.how())?;
                    self.out.write_str(")")?;
                }
                Said::Online { name, address } => {
                    self.link(Some(address), "", &name)?;
                    if !self.links {
                        self.element(" (", &address, ")")?;
                    }
                }
            }
        }
        self.element("", sources, "</li>\n")
    }

    #[inline]
    fn checked(&mut self, text: &dyn fmt::Display) -> fmt::Result {
        self.element("<p class=\"helplines-checked\">", text, "</p>\n")
    }

    #[inline]
    fn begin(&mut self, group: Group) -> fmt::Result {
        self.in_card |= matches!(group, Group::Card);
        self.out.write_str(match group {
            Group::Card => "<div class=\"helplines-card\">\n",
            Group::Contacts => "<ul class=\"helplines-contacts\">\n",
            Group::Contact => "<li>\n",
            Group::Items => "<ul>\n",
            Group::Rest if self.folded => FOLD,
            Group::Rest => "",
        })
    }

    #[inline]
    fn end(&mut self, group: Group) -> fmt::Result {
        self.in_card &= !matches!(group, Group::Card);
        self.out.write_str(match group {
            Group::Card => "</div>\n",
            Group::Contact => "</li>\n",
            Group::Contacts | Group::Items => "</ul>\n",
            Group::Rest if self.folded => "</details>\n",
            Group::Rest => "",
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
