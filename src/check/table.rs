//! The header of the column that a number stands in.

use core::ops::Range;

use super::stretch::boundary_before;

/// How far above a number the header of its column may stand, in bytes.
const TABLE: usize = 4096;

/// What divides the fields of a line.
const EDGES: [char; 4] = ['|', '\t', ';', ','];

/// The header of the column that a place stands in: of an HTML table, a Markdown one, or lines with one mark between fields.
pub(super) fn header<'t>(text: &'t str, range: &Range<usize>) -> Option<&'t str> {
    let from = boundary_before(text, range.start.saturating_sub(TABLE));
    let before = text.get(from..range.start)?;
    let dress = [' ', '"', '\''];
    match before.trim_end_matches(dress).chars().next_back()? {
        '>' => of_html(before),
        // The first field of its line: what divides it from the next stands behind it.
        '\n' => {
            let behind = text.get(range.end..)?.trim_start_matches(dress).chars().next();
            behind.filter(|edge| EDGES.contains(edge)).and_then(|edge| of_lines(before, edge))
        }
        edge if EDGES.contains(&edge) => of_lines(before, edge),
        _ => None,
    }
}

fn of_html(before: &str) -> Option<&str> {
    let row = before.rfind("<tr").filter(|row| before.rfind("</tr").is_none_or(|end| end < *row))?;
    let (above, row) = before.split_at_checked(row)?;
    let column = (row.matches("<td").count() + row.matches("<th").count()).checked_sub(1)?;
    let head = above.rfind("<th")?;
    let first = above.get(..head)?.rfind("<tr").unwrap_or(0);
    // "<thead" begins like a header.
    let mut headers = above.get(first..)?.split("<th").skip(1).filter(|header| !header.starts_with("ead"));
    headers.nth(column)?.split("</").next()
}

fn of_lines(before: &str, edge: char) -> Option<&str> {
    let (above, row) = before.rsplit_once('\n')?;
    // A comma and a space are prose.
    if matches!(edge, ',' | ';') && row.contains(", ") {
        return None;
    }
    let column = row.matches(edge).count();
    above.rsplit('\n').take_while(|line| line.contains(edge)).last()?.split(edge).nth(column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_found_above_its_column() {
        for (text, expected) in [
            ("| who | call | text |\n|---|---|---|\n| a | 1 | #", Some(" text ")),
            ("who,call,text\na,1,2\nb,#", Some("call")),
            ("who\tcall\na\t#", Some("call")),
            ("id,name\n#,a", Some("id")),
            ("who, call\na, #", None),
            ("# alone", None),
            ("<table><thead><tr><th>who</th><th>call</th></tr></thead><tr><td>a</td><td>#", Some(">call")),
            ("<tr><th></th><th>Samaritans</th></tr>\n<tr><th>Phone</th><td>#", Some(">Samaritans")),
            ("<p>#", None),
        ] {
            let start = text.find('#').unwrap();
            assert_eq!(header(text, &(start..start + 1)), expected, "{text}");
        }
    }
}
