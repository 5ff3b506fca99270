//! What a person reads on a web page: its blocks as lines, its links, and what is hidden apart.

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use scraper::node::Element;
use scraper::{Html, HtmlTreeSink, Node};
use serde_json::Value;

use super::Text;

/// Elements that begin a line of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "section",
    "select",
    "summary",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "tr",
    "ul",
];
/// Elements of which nothing is shown.
const UNSHOWN: &[&str] =
    &["script", "style", "template", "head", "iframe", "object", "svg", "math", "canvas", "textarea"];

/// Reads a web page. What it takes grows with the page; elements inside elements are followed without recursion.
pub fn read(html: &str) -> Text {
    // As it is read where no script runs: what stands in `noscript` is shown.
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let sink = HtmlTreeSink::new(Html::new_document());
    let document = parse_document(sink, ParseOpts { tree_builder, ..ParseOpts::default() }).one(html);
    let mut text = Text::default();
    let (mut visible, mut hidden) = (String::new(), String::new());
    // Each element with whether it is hidden; closed ones come again for what ends a line.
    let mut open = vec![(document.tree.root(), false, false)];
    while let Some((node, is_hidden, is_closing)) = open.pop() {
        let out = if is_hidden { &mut hidden } else { &mut visible };
        match node.value() {
            Node::Text(words) => out.push_str(words),
            Node::Element(element) if is_closing => end(element, out),
            Node::Element(element) => {
                note(element, &mut text);
                match element.name() {
                    "title" if text.title.is_empty() => text.title = tidy(&words_of(node)),
                    "script" => script(element, &words_of(node), &mut text),
                    _ => {}
                }
                begin(element, out);
                // The head has the title, links and scripts, which were taken where they stand.
                let leads_on = !UNSHOWN.contains(&element.name()) || element.name() == "head";
                if leads_on {
                    let is_hidden = is_hidden || hides(element) || element.name() == "head";
                    open.push((node, is_hidden, true));
                    open.extend(node.children().rev().map(|child| (child, is_hidden, false)));
                }
            }
            Node::Document | Node::Fragment => {
                open.extend(node.children().rev().map(|child| (child, is_hidden, false)))
            }
            _ => {}
        }
    }
    text.visible = tidy(&visible);
    text.hidden.push_str(&tidy(&hidden));
    text
}

/// The text directly inside an element.
fn words_of(node: ego_tree::NodeRef<'_, Node>) -> String {
    node.children().filter_map(|child| child.value().as_text()).map(|words| &**words).collect()
}

/// What stands before the text of an element.
fn begin(element: &Element, out: &mut String) {
    let name = element.name();
    if BLOCKS.contains(&name) {
        out.push('\n');
    }
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => out.push_str("# "),
        // A picture speaks to those who do not see it.
        "img" | "area" => out.push_str(&spaced(element.attr("alt"))),
        "input" if matches!(element.attr("type"), Some("submit" | "button")) => {
            out.push_str(&spaced(element.attr("value")))
        }
        _ => {}
    }
}

fn spaced(words: Option<&str>) -> String {
    words.map(|words| format!(" {words} ")).unwrap_or_default()
}

/// What stands behind it.
fn end(element: &Element, out: &mut String) {
    match element.name() {
        "td" | "th" => out.push('\t'),
        name if BLOCKS.contains(&name) => out.push('\n'),
        _ => {}
    }
}

/// Whether an element is not shown until something happens, but is no part that a reader opens.
fn hides(element: &Element) -> bool {
    let style: String = element.attr("style").unwrap_or_default().to_ascii_lowercase().split_whitespace().collect();
    element.attr("hidden").is_some_and(|how| how != "until-found")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

/// Notes what an element says apart from its text.
fn note(element: &Element, text: &mut Text) {
    match element.name() {
        "a" | "area" => text.links.extend(element.attr("href").and_then(target)),
        "input" if element.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("password")) => {
            text.has_password = true
        }
        "meta" => {
            let refreshes = element.attr("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh"));
            text.sends_on =
                text.sends_on.take().or_else(|| refreshes.then(|| address_of(element.attr("content")?)).flatten());
        }
        _ => {}
    }
    if matches!(element.attr("itemprop"), Some("telephone" | "email" | "faxNumber")) {
        text.data.extend(element.attr("content").map(str::to_owned));
    }
    text.links.extend(element.attr("data-cfemail").and_then(unscrambled));
}

/// Where a link leads that calls, texts or writes.
fn target(href: &str) -> Option<String> {
    let (scheme, target) = href.trim().split_once(':')?;
    if !["tel", "sms", "mailto", "callto"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return None;
    }
    let target = target.split(['?', ';', '&']).next().unwrap_or_default();
    let bytes =
        url::form_urlencoded::parse(format!("x={}", target.replace('+', "%2B")).as_bytes()).next()?.1.into_owned();
    Some(bytes.trim_start_matches('/').trim().to_owned())
}

/// The address in what sends a reader on: `0; url=https://...`.
fn address_of(content: &str) -> Option<String> {
    let (_, url) = content.split_once(['=', ';']).filter(|_| content.to_ascii_lowercase().contains("url"))?;
    let url = url.trim().trim_start_matches(|letter: char| "urlURL= ".contains(letter)).trim_matches(['"', '\'', ' ']);
    (!url.is_empty()).then(|| url.to_owned())
}

/// An e-mail address that a host scrambles against harvesters and shows by a script: each byte differs by the first.
fn unscrambled(hex: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> =
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()).collect();
    let bytes = bytes?;
    let (key, scrambled) = bytes.split_first()?;
    String::from_utf8(scrambled.iter().map(|byte| byte ^ key).collect()).ok()
}

/// Notes what a script holds: data for search engines, or what it may show.
fn script(element: &Element, words: &str, text: &mut Text) {
    let kind = element.attr("type").unwrap_or_default();
    if kind.eq_ignore_ascii_case("application/ld+json") {
        if let Ok(data) = serde_json::from_str(words) {
            collect(&data, &mut text.data);
        }
        return;
    }
    text.has_scripts = true;
    text.hidden.push_str(words);
    text.hidden.push('\n');
}

/// Collects the telephone numbers and e-mail addresses of data, however deep they stand.
fn collect(data: &Value, found: &mut Vec<String>) {
    let mut open = vec![data];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(values) => open.extend(values),
            Value::Object(fields) => {
                for (name, value) in fields {
                    match value {
                        Value::String(text) if ["telephone", "email"].contains(&name.as_str()) => {
                            found.push(text.trim_start_matches("mailto:").trim_start_matches("tel:").to_owned());
                        }
                        value => open.push(value),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Text with one space between words and no empty lines, without letters that do not show or that turn text around.
pub fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut waiting = None;
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => waiting = Some('\n'),
            '\t' if waiting != Some('\n') => waiting = Some('\t'),
            letter if letter.is_whitespace() || letter == '\u{2800}' => waiting = waiting.or(Some(' ')),
            letter if is_unseen(letter) => {}
            letter => {
                tidy.extend(waiting.take().filter(|_| !tidy.is_empty()));
                tidy.push(letter);
            }
        }
    }
    tidy
}

/// Letters that do not show, or that turn text around.
pub fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visible(html: &str) -> String {
        read(html).visible
    }

    #[test]
    fn what_is_shown_is_read_in_lines_and_cells() {
        for (html, text) in [
            ("<p>Call <b>020</b> <span>7946</span>&nbsp;0001.<p>Or write.", "Call 020 7946 0001.\nOr write."),
            ("<h2>Help</h2><ul><li>one<li>two</ul>", "# Help\none\ntwo"),
            (
                "<table><tr><th>Line<td>020 7946 0001<tr><th>Text<td>020 7946 0002</table>",
                "Line\t020 7946 0001\nText\t020 7946 0002",
            ),
            ("<details><summary>More</summary>020 7946 0001</details>", "More\n020 7946 0001"),
            ("<noscript>020 7946 0001</noscript>", "020 7946 0001"),
            ("<img src=x alt='Call 020 7946 0001'>", "Call 020 7946 0001"),
            ("a<br>b<!-- 020 7946 0001 -->", "a\nb"),
            ("02\u{200b}0 79\u{ad}46\u{2009}0001 \u{202e}1000", "020 7946 0001 1000"),
            ("<svg><title>x</title></svg><template>020 7946 0001</template>", ""),
            ("", ""),
        ] {
            assert_eq!(visible(html), text, "{html}");
        }
    }

    #[test]
    fn what_is_hidden_stands_apart() {
        for html in [
            "<p hidden>020 7946 0001</p>",
            "<div style='DISPLAY : none'><p>020 7946 0001</div>",
            "<script>show('020 7946 0001')</script>",
            "<script type=application/json>{\"a\": \"020 7946 0001\"}</script>",
        ] {
            let text = read(html);
            assert_eq!(text.visible, "", "{html}");
            assert!(text.hidden.contains("020 7946 0001"), "{html}");
        }
        assert_eq!(visible("<p hidden=until-found>020 7946 0001</p>"), "020 7946 0001");
        assert_eq!(read("<!-- 020 7946 0001 --><style>020 7946 0001</style>").hidden, "");
    }

    #[test]
    fn links_and_data_are_read() {
        let links = |html: &str| read(html).links;
        assert_eq!(links("<a href='tel:+44%2020-7946 0001'>Call</a>"), ["+44 20-7946 0001"]);
        assert_eq!(links("<a href=' TEL:02079460001;ext=2'>"), ["02079460001"]);
        assert_eq!(
            links("<a href='sms:02079460001?body=HELP'><a href=mailto:help@helpline.example?subject=x>"),
            ["02079460001", "help@helpline.example"]
        );
        assert_eq!(links("<a href='https://helpline.example/tel:020'>"), [""; 0]);
        assert_eq!(
            links("<span data-cfemail='4229232c27022a272e322e2b2c276c27233a232f322e27'>[email&#160;protected]</span>")
                .len(),
            1
        );
        let data = "<script type='application/ld+json'>{\"@graph\": [{\"contactPoint\": {\"telephone\": \"+44-20-7946-0001\"}, \"email\": \"mailto:a@b.example\"}]}</script>";
        let mut found = read(data).data;
        found.sort();
        assert_eq!(found, ["+44-20-7946-0001", "a@b.example"]);
    }

    #[test]
    fn what_keeps_a_reader_out_is_noted() {
        assert!(read("<form><input type=PASSWORD>").has_password);
        assert_eq!(read("<meta http-equiv=Refresh content=\"0; URL='/new'\">").sends_on, Some("/new".into()));
        assert_eq!(read("<meta http-equiv=refresh content=300>").sends_on, None);
        assert_eq!(read("<title> A  page </title>").title, "A page");
    }

    #[test]
    fn what_is_deep_or_long_is_read_all_the_same() {
        let deep = format!("{}020 7946 0001", "<div>".repeat(2_000));
        assert_eq!(visible(&deep), "020 7946 0001");
        assert_eq!(visible(&"x".repeat(1 << 20)).len(), 1 << 20);
        let mut data = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        data = format!("<script type='application/ld+json'>{data}</script>020 7946 0001");
        assert_eq!(visible(&data), "020 7946 0001");
    }
}
