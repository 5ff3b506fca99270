//! A file as a spreadsheet saves it, as rows of cells: its encoding, its delimiter, and what stands in cells and is no text.

use anyhow::{Context, bail};

use crate::decode::{Form, Source, decode};
use crate::terminal::is_harmful;

/// What may stand between cells; the first wins where nothing tells.
const DELIMITERS: &[u8] = b",;\t|";
/// Rows from which the delimiter is told.
const FIRST_ROWS: usize = 30;

/// How files begin that people take for CSV.
const NO_CSV: [(&[u8], &str); 3] = [
    (b"PK\x03\x04", "a workbook (.xlsx or .ods), not CSV: open it and choose Save as, CSV UTF-8"),
    (b"\xd0\xcf\x11\xe0", "a workbook (.xls), not CSV: open it and choose Save as, CSV UTF-8"),
    (b"%PDF", "a PDF, not CSV: type the list into a spreadsheet and save it as CSV UTF-8"),
];

/// What a spreadsheet writes where it could not work something out, or where the column was too narrow.
const ERRORS: [&str; 7] = ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"];
/// What people write where there is nothing.
const NOTHING: [&str; 11] = ["-", "--", "n/a", "na", "none", "nil", "tbc", "tba", "?", "not known", "unknown"];

#[derive(Debug)]
pub struct Sheet {
    pub rows: Vec<Row>,
    /// How it was encoded, where it is not UTF-8.
    pub encoding: Option<Form>,
    /// The row in which a quotation mark opens that never closes; what stands below it was not read.
    pub unclosed: Option<usize>,
}

#[derive(Debug)]
pub struct Row {
    /// As the spreadsheet counts, from 1.
    pub number: usize,
    pub cells: Vec<String>,
    /// The columns in which characters stood that do not show.
    pub hidden: Vec<usize>,
}

impl Row {
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The cells that are not empty, each with its column.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &str)> {
        self.cells.iter().map(String::as_str).enumerate().filter(|(_, cell)| !cell.is_empty())
    }
}

/// Reads a file; `is_header` says how much a row looks like the names of columns, which tells the delimiter.
pub fn read(bytes: &[u8], is_header: impl Fn(&Row) -> usize) -> anyhow::Result<Sheet> {
    if let Some((_, what)) = NO_CSV.iter().find(|(first, _)| bytes.starts_with(first)) {
        bail!("it is {what}");
    }
    let Source { text, form } =
        decode(bytes.to_vec()).context("it is no text: open it and choose Save as, CSV UTF-8")?;
    let encoding = form.is_special().then_some(form);
    let (text, named) = match text.strip_prefix("sep=").and_then(|rest| rest.split_at_checked(1)) {
        // Excel's own line; it counts as a row.
        Some((delimiter, rest)) if rest.starts_with(['\r', '\n']) => (rest, delimiter.bytes().next()),
        _ => (&*text, None),
    };
    let delimiter = named.unwrap_or_else(|| told_delimiter(text, is_header));
    let (mut rows, unclosed) = rows(text, delimiter, usize::MAX);
    rows.retain(|row| row.filled().next().is_some());
    if rows.is_empty() && unclosed.is_none() {
        bail!("it is empty: expected a row of column names, such as name,number,hours, and a row for each contact");
    }
    Ok(Sheet { rows, encoding, unclosed })
}

/// The delimiter by which a row looks most like the names of columns, or else that which makes most cells.
fn told_delimiter(text: &str, is_header: impl Fn(&Row) -> usize) -> u8 {
    let telling = |delimiter: u8| {
        let (rows, _) = rows(text, delimiter, FIRST_ROWS);
        let headers = rows.iter().map(&is_header).max().unwrap_or_default();
        (headers, rows.iter().filter(|row| row.cells.len() > 1).map(|row| row.cells.len()).sum::<usize>())
    };
    let best = DELIMITERS.iter().copied().rev().max_by_key(|delimiter| telling(*delimiter));
    best.unwrap_or(b',')
}

/// The rows, and the one in which a quotation mark never closes.
fn rows(text: &str, delimiter: u8, most: usize) -> (Vec<Row>, Option<usize>) {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let (mut rows, mut number, mut record) = (Vec::new(), 0, csv::StringRecord::new());
    // The text was decoded, so that no record can fail.
    while rows.len() < most && matches!(reader.read_record(&mut record), Ok(true)) {
        let start = record.position().map_or(0, csv::Position::byte) as usize;
        let end = reader.position().byte() as usize;
        number += 1 + empty_lines(text, start);
        if end >= text.len() && is_unclosed(text.get(start..end).unwrap_or_default(), delimiter) {
            return (rows, Some(number));
        }
        let is_hidden = |cell: &str| cell.contains(|letter| is_hidden(letter) && !matches!(letter, '\n' | '\r' | '\t'));
        let hidden = record.iter().enumerate().filter(|(_, cell)| is_hidden(cell)).map(|(column, _)| column);
        rows.push(Row { number, cells: record.iter().map(clean).collect(), hidden: hidden.collect() });
    }
    (rows, None)
}

/// How many empty lines stand before a record: a spreadsheet counts them, the reader of CSV does not.
fn empty_lines(text: &str, start: usize) -> usize {
    let (before, rest) = text.split_at_checked(start).unwrap_or_default();
    let rest = if before.ends_with('\r') { rest.strip_prefix('\n').unwrap_or(rest) } else { rest };
    let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let blank = rest.get(..blank).unwrap_or_default();
    blank.matches('\n').count().max(blank.matches('\r').count())
}

/// Whether the last record ends inside quotation marks.
fn is_unclosed(record: &str, delimiter: u8) -> bool {
    let mut inside = false;
    let mut before = char::from(delimiter);
    for letter in record.chars() {
        match letter {
            '"' if inside => inside = false,
            // One that follows a closing mark is a mark in the text; one inside a bare cell is a letter.
            '"' if before == '"' || before == char::from(delimiter) || matches!(before, '\r' | '\n') => inside = true,
            _ => {}
        }
        before = letter;
    }
    inside
}

/// A cell without what spreadsheets put around and people paste into it; empty where it says that there is nothing. Line
/// breaks inside it stay.
fn clean(cell: &str) -> String {
    let cell = cell.strip_prefix('=').filter(|rest| rest.starts_with('"')).unwrap_or(cell).trim_matches(['"', ' ']);
    // An apostrophe keeps a spreadsheet from working out what follows.
    let marked = |rest: &&str| rest.starts_with(|first: char| first.is_ascii_digit() || "=+-@".contains(first));
    let cell = cell.strip_prefix('\'').filter(marked).unwrap_or(cell);
    let mut text = String::with_capacity(cell.len());
    for line in cell.split(['\n', '\r']) {
        let shown = line.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
        let shown: String = shown.filter(|letter| !is_hidden(*letter)).collect();
        let mut words = shown.split(' ').filter(|word| !word.is_empty()).peekable();
        if words.peek().is_some() && !text.is_empty() {
            text.push('\n');
        }
        let mut first = true;
        for word in words {
            text.push_str(if std::mem::take(&mut first) { "" } else { " " });
            text.push_str(word);
        }
    }
    let is = |known: &[&str]| known.iter().any(|known| known.eq_ignore_ascii_case(&text));
    if is(&NOTHING) { String::new() } else { text }
}

/// What a spreadsheet could not work out, or did not: nothing that can be read.
pub fn is_error(cell: &str) -> bool {
    ERRORS.contains(&cell) || cell.starts_with('=') || cell.len() > 2 && cell.bytes().all(|byte| byte == b'#')
}

/// Characters that do not show, or that turn text around: they come with what is pasted from mail and contact lists.
fn is_hidden(letter: char) -> bool {
    // A soft hyphen does no harm on a terminal, and does not show.
    letter == '\u{ad}' || is_harmful(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(bytes: &[u8]) -> Sheet {
        read(bytes, |row| row.cells.iter().filter(|cell| ["name", "number"].contains(&cell.as_str())).count())
            .expect("a sheet")
    }

    fn numbered(sheet: &Sheet) -> Vec<(usize, Vec<&str>)> {
        sheet.rows.iter().map(|row| (row.number, row.cells.iter().map(String::as_str).collect())).collect()
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let read = sheet(b"name,number\r\n\r\n\r\na,1\r\n\"b\r\nc\",2\r\n,\r\nd,3\r\n");
        let expected = [(1, vec!["name", "number"]), (4, vec!["a", "1"]), (5, vec!["b\nc", "2"]), (7, vec!["d", "3"])];
        assert_eq!(numbered(&read), expected);
        let read = sheet(b"name,number\n\na,1\nb,2");
        assert_eq!(read.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 3, 4]);
    }

    #[test]
    fn the_delimiter_is_that_by_which_there_are_columns() {
        for text in ["name;number\na,b;1", "name\tnumber\na,b;c\t1", "name|number\na,b|1", "sep=;\nname;number\na,b;1"]
        {
            let read = sheet(text.as_bytes());
            let last = read.rows.last().expect("a row");
            assert_eq!(last.cells.len(), 2, "{text}");
        }
    }

    #[test]
    fn every_encoding_that_spreadsheets_write_is_read() {
        let text = "name,number\nSi\u{e2}n\u{2019}s line,1";
        let (utf16, windows) = (text.encode_utf16(), encoding_rs::WINDOWS_1252.encode(text).0.into_owned());
        let little: Vec<u8> = utf16.clone().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = utf16.flat_map(u16::to_be_bytes).collect();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), None),
            ([b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat(), None),
            (windows, Some("Windows-1252")),
            (little.clone(), Some("UTF-16LE")),
            ([b"\xff\xfe".as_slice(), &little].concat(), Some("UTF-16LE")),
            ([b"\xfe\xff".as_slice(), &big].concat(), Some("UTF-16BE")),
        ] {
            let read = sheet(&bytes);
            assert_eq!(read.rows[1].cell(0), "Si\u{e2}n\u{2019}s line");
            assert_eq!(read.encoding.map(|form| form.to_string()).as_deref(), encoding);
        }
    }

    #[test]
    fn a_quotation_mark_that_never_closes_is_told() {
        assert_eq!(sheet(b"name,number\na,1\n\"b,2\nc,3\n").unclosed, Some(3));
        for text in ["name,number\n\"a\"\"\",1", "name,number\na,5\" pipe", "name,number\n\"a, \"\"b\"\"\",1\n"] {
            assert_eq!(sheet(text.as_bytes()).unclosed, None, "{text}");
        }
    }

    #[test]
    fn a_cell_is_what_a_person_sees_in_it() {
        for (cell, seen) in [
            ("=\"01632 960123\"", "01632 960123"),
            ("'01632 960123", "01632 960123"),
            ("'=1+1", "=1+1"),
            ("'tis", "'tis"),
            ("\u{202d}01632\u{a0}960123\u{202c}", "01632 960123"),
            (" a \t b \r\n\r\n c ", "a b\nc"),
            ("N/A", ""),
            ("\0", ""),
        ] {
            assert_eq!(clean(cell), seen, "{cell:?}");
        }
        assert!(is_error("=HYPERLINK(\"x\")") && is_error("####") && is_error("#REF!") && !is_error("# 1"));
    }
}
