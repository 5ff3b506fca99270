//! What a person is told of a list, and of which row and column.

use anstyle::{AnsiColor, Style};

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Something was left out.
    Error,
    /// Something was taken in a way that a person must look at.
    Warning,
    /// How something was read.
    Note,
}

impl Level {
    const fn word(self) -> (&'static str, Style) {
        match self {
            Self::Error => ("error", AnsiColor::Red.on_default().bold()),
            Self::Warning => ("warning", AnsiColor::Yellow.on_default().bold()),
            Self::Note => ("note", AnsiColor::Cyan.on_default().bold()),
        }
    }
}

/// Where in the list; neither for the list as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub row: Option<usize>,
    pub column: Option<usize>,
}

impl Place {
    pub const WHOLE: Self = Self { row: None, column: None };

    pub const fn row(row: usize) -> Self {
        Self { row: Some(row), column: None }
    }

    pub const fn column(column: usize) -> Self {
        Self { row: None, column: Some(column) }
    }

    pub const fn cell(row: usize, column: usize) -> Self {
        Self { row: Some(row), column: Some(column) }
    }
}

#[derive(Debug)]
struct Told {
    level: Level,
    place: Place,
    words: String,
}

/// Everything that is told, in any order.
#[derive(Debug, Default)]
pub struct Notebook(Vec<Told>);

impl Notebook {
    pub fn tell(&mut self, level: Level, place: Place, words: impl Into<String>) {
        self.0.push(Told { level, place, words: words.into() });
    }

    pub fn error(&mut self, place: Place, words: impl Into<String>) {
        self.tell(Level::Error, place, words);
    }

    pub fn warning(&mut self, place: Place, words: impl Into<String>) {
        self.tell(Level::Warning, place, words);
    }

    pub fn note(&mut self, place: Place, words: impl Into<String>) {
        self.tell(Level::Note, place, words);
    }

    /// Tells that a row is left out, with what was told of it last, or else for this reason.
    pub fn leave_out(&mut self, row: usize, reason: impl FnOnce() -> String) {
        match self.0.iter_mut().rev().find(|told| told.level == Level::Error && told.place.row == Some(row)) {
            Some(told) => told.words.push_str(", and the row with it"),
            None => self.error(Place::row(row), format!("{}. The row is left out", reason())),
        }
    }

    pub fn count(&self, level: Level) -> usize {
        self.0.iter().filter(|told| told.level == level).count()
    }

    /// A line for each, the list as a whole first, then row by row; `header` gives the name of a column.
    pub fn lines(&mut self, header: impl Fn(usize) -> String) -> String {
        self.0.sort_by_key(|told| {
            (told.place.row, told.place.row.is_some() && told.place.column.is_none(), told.place.column)
        });
        let lines = self.0.iter().map(|told| {
            let (word, style) = told.level.word();
            let row = told.place.row.map(|row| format!("row {row}"));
            let column = told.place.column.map(&header);
            let place: Vec<String> = row.into_iter().chain(column).collect();
            let place = if place.is_empty() { String::new() } else { format!("{}: ", place.join(", ")) };
            format!("{style}{word}:{style:#} {place}{}\n", told.words)
        });
        lines.collect()
    }
}

/// A text of the list as a message quotes it: not endless, and with signs for what does not print.
pub fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let cut = text.char_indices().nth(MOST).map_or(text, |(end, _)| text.get(..end).unwrap_or_default());
    format!("{cut:?}{}", if cut.len() < text.len() { "..." } else { "" })
}

/// "row 7 does not say", "rows 7 and 8 do not say", and of many how many.
pub fn silent(rows: &[usize]) -> String {
    const NAMED: usize = 5;
    match rows {
        [row] => format!("row {row} does not say"),
        [first @ .., last] if rows.len() <= NAMED => {
            let first: Vec<String> = first.iter().map(ToString::to_string).collect();
            format!("rows {} and {last} do not say", first.join(", "))
        }
        _ => format!("{} rows do not say", rows.len()),
    }
}

/// "1 row", "2 rows".
pub fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Words with a stop, where they do not end in a mark.
pub fn sentence_end(words: &str) -> String {
    format!("{words}{}", if words.ends_with(['.', '!', '?']) || words.is_empty() { "" } else { "." })
}
