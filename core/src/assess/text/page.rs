//! What an assessment is written on: headings, lists, and tables that can be
//! pasted into a report as they are (`CommonMark` with tables).

use super::html;
use crate::lang::{Lang, Text};
use crate::markup::is_hostile;
use unicode_width::UnicodeWidthStr as _;

/// A page that is being written.
#[derive(Debug)]
pub(in crate::assess) struct Page {
    lang: Lang,
    blocks: Vec<Block>,
}

/// A piece of a page.
#[derive(Debug)]
pub(super) enum Block {
    Heading(usize, String),
    Paragraph(String),
    /// An item of a list, so many levels in.
    Item(usize, String),
    /// The end of a list.
    End,
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
}

impl Page {
    pub(in crate::assess) fn new(lang: Lang) -> Self {
        Self { lang, blocks: Vec::new() }
    }

    pub(in crate::assess) fn lang(&self) -> Lang {
        self.lang
    }

    /// The page as text.
    pub(in crate::assess) fn finish(self) -> String {
        let mut out = String::new();
        self.blocks.iter().for_each(|block| block.write(&mut out));
        out
    }

    /// The page as a piece of HTML.
    pub(super) fn finish_html(self) -> String {
        html::write(&self.blocks, self.lang)
    }

    /// A term in the language of the page.
    pub(in crate::assess) fn term(&self, term: Text) -> &'static str {
        term.get(self.lang)
    }

    /// A heading of a level, with space before it.
    pub(in crate::assess) fn heading(&mut self, level: usize, text: &str) {
        self.blocks.push(Block::Heading(level, text.to_owned()));
    }

    /// A paragraph.
    pub(in crate::assess) fn paragraph(&mut self, text: &str) {
        self.blocks.push(Block::Paragraph(text.to_owned()));
    }

    /// An item of a list, `depth` levels in.
    pub(in crate::assess) fn item(&mut self, depth: usize, text: &str) {
        self.blocks.push(Block::Item(depth, text.to_owned()));
    }

    /// The end of a list.
    pub(in crate::assess) fn end(&mut self) {
        self.blocks.push(Block::End);
    }

    /// A table.
    pub(in crate::assess) fn table(&mut self, head: &[&str], rows: &[Vec<String>]) {
        let head = head.iter().map(|text| (*text).to_owned()).collect();
        self.blocks.push(Block::Table { head, rows: rows.to_vec() });
    }
}

impl Block {
    fn write(&self, out: &mut String) {
        match self {
            Self::Heading(level, text) => {
                if !out.is_empty() && !out.ends_with("\n\n") {
                    out.push('\n');
                }
                out.push_str(&"#".repeat(*level));
                out.push(' ');
                out.push_str(&printable(text));
                out.push_str("\n\n");
            }
            Self::Paragraph(text) => {
                out.push_str(&printable(text));
                out.push_str("\n\n");
            }
            Self::Item(depth, text) => {
                out.push_str(&"  ".repeat(*depth));
                out.push_str("- ");
                out.push_str(&printable(text));
                out.push('\n');
            }
            Self::End => out.push('\n'),
            Self::Table { head, rows } => write_table(head, rows, out),
        }
    }
}

/// A table; columns are as wide as their widest cell.
fn write_table(head: &[String], rows: &[Vec<String>], out: &mut String) {
    let clean = |text: &String| printable(&text.replace('|', "\\|"));
    let head: Vec<String> = head.iter().map(clean).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(clean).collect()).collect();
    let wide = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).chain(head.get(column));
        cells.map(|cell| cell.width()).max().unwrap_or_default().max(3)
    };
    let widths: Vec<usize> = (0..head.len()).map(wide).collect();
    write_row(&head, &widths, out);
    let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    write_row(&rules, &widths, out);
    for row in &rows {
        write_row(row, &widths, out);
    }
    out.push('\n');
}

fn write_row(cells: &[String], widths: &[usize], out: &mut String) {
    for (cell, width) in cells.iter().zip(widths) {
        out.push_str("| ");
        out.push_str(cell);
        out.push_str(&" ".repeat(width.saturating_sub(cell.width()) + 1));
    }
    out.push_str("|\n");
}

/// A text without anything that a terminal could take for an order, on one line.
fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' | '\t' => out.push(' '),
            char if is_hostile(char) => out.extend(char.escape_unicode()),
            char => out.push(char),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Page;
    use crate::lang::Lang;

    #[test]
    fn a_table_is_aligned_and_gives_no_orders() {
        let mut page = Page::new(Lang::En);
        page.table(&["a", "bb"], &[vec!["long one".into(), "x|y\u{1b}".into()], vec!["ទី".into(), "z\n".into()]]);
        let text = page.finish();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "| a        | bb         |");
        assert_eq!(lines[1], "| -------- | ---------- |");
        assert_eq!(lines[2], "| long one | x\\|y\\u{1b} |");
        assert!(lines[3].ends_with("| z          |"));
    }
}
