//! CSV as RFC 4180 has it, with the place of each cell.
//!
//! What well-kept readers of CSV take in silence (a quotation mark in the
//! middle of a cell, one that is never closed) is a fault here: it moves
//! values into columns that they were not written for. That, and the place of
//! each cell, is why this one is our own; a test compares it with the `csv`
//! crate.

use super::guard::guarded;
use crate::table::{Column, Table, Values};
use std::borrow::Cow;

/// What may stand between two cells. Names of columns hold none of them.
const SEPARATORS: [u8; 3] = *b",;\t";

/// The rows of a text, one after the other.
#[derive(Debug, Clone)]
pub(super) struct Rows<'t> {
    text: &'t str,
    separator: u8,
    at: usize,
    line: usize,
}

/// A row: where it begins, and its cells as they stand there.
#[derive(Debug)]
pub(super) struct Row<'t> {
    /// The byte at which it begins.
    pub(super) start: usize,
    /// Its line, from 1.
    pub(super) line: usize,
    pub(super) cells: Vec<Raw<'t>>,
    /// The first cell whose quotation marks are at fault.
    pub(super) fault: Option<(usize, Quotes)>,
}

/// A cell as it is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Raw<'t> {
    /// The byte at which it begins.
    pub(super) start: usize,
    pub(super) text: &'t str,
}

/// What is wrong with the quotation marks of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// They are never closed: all that follows is in the cell.
    Open,
    /// Something follows behind the closing one.
    Behind,
    /// One stands inside of a cell that does not begin with one.
    Inside,
}

impl<'t> Rows<'t> {
    /// The rows of a text. What parts the names in its first line parts all cells.
    pub(super) fn new(text: &'t str) -> Self {
        // A spreadsheet marks UTF-8 with it.
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, separator: separator(text), at, line: 1 }
    }

    /// The row that begins at a byte and on a line.
    pub(super) fn again(&self, start: usize, line: usize) -> Option<Row<'t>> {
        Self { at: start, line, ..self.clone() }.next()
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Whether a cell ends here: before a separator, a line break, or nothing.
    fn is_end(&self, at: usize) -> bool {
        match self.byte(at) {
            None | Some(b'\n') => true,
            Some(b'\r') => self.byte(at + 1) == Some(b'\n'),
            Some(byte) => byte == self.separator,
        }
    }

    /// Where the cell ends that begins here, and what is wrong with it.
    fn cell(&self, start: usize) -> (usize, Option<Quotes>) {
        let (mut at, mut fault) = (start, None);
        if self.byte(start) == Some(b'"') {
            let Some(behind) = self.behind_quotes(start + 1) else {
                return (self.text.len(), Some(Quotes::Open));
            };
            at = behind;
            fault = (!self.is_end(at)).then_some(Quotes::Behind);
        }
        while !self.is_end(at) {
            if self.byte(at) == Some(b'"') {
                fault = fault.or(Some(Quotes::Inside));
            }
            at += 1;
        }
        (at, fault)
    }

    /// Where the quotation marks have closed.
    fn behind_quotes(&self, mut at: usize) -> Option<usize> {
        loop {
            at += self.text.as_bytes().get(at..)?.iter().position(|byte| *byte == b'"')? + 1;
            if self.byte(at) != Some(b'"') {
                return Some(at);
            }
            at += 1;
        }
    }
}

impl<'t> Iterator for Rows<'t> {
    type Item = Row<'t>;

    fn next(&mut self) -> Option<Row<'t>> {
        if self.at >= self.text.len() {
            return None;
        }
        let mut row = Row { start: self.at, line: self.line, cells: Vec::new(), fault: None };
        loop {
            let (end, fault) = self.cell(self.at);
            row.fault = row.fault.or(fault.map(|fault| (row.cells.len(), fault)));
            let text = self.text.get(self.at..end).unwrap_or_default();
            row.cells.push(Raw { start: self.at, text });
            self.line += text.bytes().filter(|byte| *byte == b'\n').count();
            self.at = end + 1;
            if self.byte(end) != Some(self.separator) {
                // Behind the line break, which may have two characters.
                self.at += usize::from(self.byte(end) == Some(b'\r'));
                self.line += 1;
                return Some(row);
            }
        }
    }
}

impl<'t> Raw<'t> {
    /// What stands in the cell.
    pub(super) fn content(self) -> Cow<'t, str> {
        let inside = self.text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        match inside {
            Some(inside) if inside.contains('"') => Cow::Owned(inside.replace("\"\"", "\"")),
            Some(inside) => Cow::Borrowed(inside),
            None => Cow::Borrowed(self.text),
        }
    }

    pub(super) fn is_empty(self) -> bool {
        matches!(self.text, "" | "\"\"")
    }
}

/// The first separator of the first line, outside of quotation marks.
fn separator(text: &str) -> u8 {
    let mut quoted = false;
    let mut line = text.bytes().take_while(|byte| *byte != b'\n');
    let found = line.find(|byte| {
        quoted ^= *byte == b'"';
        !quoted && SEPARATORS.contains(byte)
    });
    found.unwrap_or(b',')
}

/// A table as CSV: names first, rows end with CR LF, and no cell begins a
/// formula.
pub(crate) fn write(table: &Table) -> String {
    let mut out = String::new();
    let ends = |at: usize| if at + 1 < table.columns().len() { "," } else { "\r\n" };
    for (at, column) in table.columns().iter().enumerate() {
        quoted(&column.name, &mut out);
        out.push_str(ends(at));
    }
    for row in 0..table.rows() {
        for (at, column) in table.columns().iter().enumerate() {
            cell(column, row, &mut out);
            out.push_str(ends(at));
        }
    }
    out
}

fn cell(column: &Column, row: usize, out: &mut String) {
    let plain = |value: Option<serde_json::Value>| value.map(|value| value.to_string()).unwrap_or_default();
    match &column.values {
        Values::Text(values) => text(values.get(row).and_then(Option::as_ref), out),
        Values::Mixed(values) => {
            text(values.get(row).and_then(Option::as_ref).and_then(|value| value.as_ref().ok()), out);
        }
        Values::Whole(values) => out.push_str(&plain(values.get(row).copied().flatten().map(Into::into))),
        Values::Number(values) => out.push_str(&plain(values.get(row).copied().flatten().map(Into::into))),
        Values::Flag(values) => out.push_str(&plain(values.get(row).copied().flatten().map(Into::into))),
    }
}

fn text(text: Option<&String>, out: &mut String) {
    if let Some(text) = text {
        quoted(&guarded(text), out);
    }
}

fn quoted(text: &str, out: &mut String) {
    if text.contains(['"', ',', ';', '\t', '\n', '\r']) || text.starts_with(' ') || text.ends_with(' ') {
        out.push('"');
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::{Quotes, Rows};

    fn rows(text: &str) -> Vec<Vec<String>> {
        Rows::new(text).map(|row| row.cells.iter().map(|raw| raw.content().into_owned()).collect()).collect()
    }

    #[test]
    fn rows_are_those_of_the_standard() {
        assert_eq!(rows("a,b\r\n1,2"), [["a", "b"], ["1", "2"]]);
        assert_eq!(rows("a,b\n\"x\"\"y\",\"1,\n2\"\n"), [["a", "b"], ["x\"y", "1,\n2"]]);
        assert_eq!(rows("\u{feff}a;b\n1,5;\n"), [["a", "b"], ["1,5", ""]]);
        assert_eq!(rows("a\tb\n,\t;"), [["a", "b"], [",", ";"]]);
        assert_eq!(rows("\"a,b\";c"), [["a,b", "c"]]);
        assert_eq!(rows("a\n\nb"), [["a"], [""], ["b"]]);
        assert!(rows("").is_empty());
    }

    #[test]
    fn quotation_marks_are_held_to_the_standard() {
        let fault = |text| Rows::new(text).find_map(|row| row.fault);
        assert_eq!(fault("a,b\n1,\"2\n3,4"), Some((1, Quotes::Open)));
        assert_eq!(fault("a,b\n\"1\"x,2"), Some((0, Quotes::Behind)));
        assert_eq!(fault("a,b\n1,5\" pipe"), Some((1, Quotes::Inside)));
        assert_eq!(fault("a,b\n\"5\"\" pipe\",2"), None);
    }

    #[test]
    fn a_row_knows_where_it_stands() {
        let text = "a,b\r\n\"x\ny\",é\r\n1,2\r\n";
        let lines: Vec<(usize, usize)> = Rows::new(text).map(|row| (row.start, row.line)).collect();
        assert_eq!(lines, [(0, 1), (5, 2), (15, 4)]);
        let again = Rows::new(text).again(5, 2).unwrap();
        assert_eq!(again.cells[1].start, 11);
    }

    proptest::proptest! {
        #[test]
        fn the_csv_crate_reads_the_same(cells in proptest::collection::vec(proptest::collection::vec("[a\",;\n\r é]{0,6}", 3), 1..5)) {
            let mut text = String::from("a,b,c\n");
            for row in &cells {
                let quoted: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
                text.push_str(&(quoted.join(",") + "\r\n"));
            }
            let ours = rows(&text);
            let theirs: Vec<Vec<String>> = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes())
                .records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            proptest::prop_assert_eq!(&ours, &theirs);
            proptest::prop_assert_eq!(&ours[1..], &cells[..]);
            proptest::prop_assert!(Rows::new(&text).all(|row| row.fault.is_none()));
        }

        #[test]
        fn any_text_has_rows_that_hold_all_of_it(text in "[ab,;\"\n\r\t\u{feff}é]{0,40}") {
            let rows: Vec<_> = Rows::new(&text).collect();
            let mut end = 0;
            for row in &rows {
                for raw in &row.cells {
                    proptest::prop_assert!(raw.start >= end && raw.start - end <= 3);
                    end = raw.start + raw.text.len();
                }
            }
            proptest::prop_assert!(text.len() - end <= 3);
        }
    }
}
