//! What an assessment is written on: headings, lists, and tables that can be
//! pasted into a report as they are (`CommonMark` with tables).

use crate::lang::{Lang, Text};
use crate::model::leaf::is_invisible;
use unicode_width::UnicodeWidthStr as _;

/// A page that is being written.
#[derive(Debug)]
pub(in crate::assess) struct Page {
    lang: Lang,
    out: String,
}

impl Page {
    pub(in crate::assess) fn new(lang: Lang) -> Self {
        Self { lang, out: String::new() }
    }

    pub(in crate::assess) fn lang(&self) -> Lang {
        self.lang
    }

    pub(in crate::assess) fn finish(self) -> String {
        self.out
    }

    /// A term in the language of the page.
    pub(in crate::assess) fn term(&self, term: Text) -> &'static str {
        term.get(self.lang)
    }

    /// A heading of a level, with space before it.
    pub(in crate::assess) fn heading(&mut self, level: usize, text: &str) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
        self.out.push_str(&"#".repeat(level));
        self.out.push(' ');
        self.put(text);
        self.out.push_str("\n\n");
    }

    /// A paragraph.
    pub(in crate::assess) fn paragraph(&mut self, text: &str) {
        self.put(text);
        self.out.push_str("\n\n");
    }

    /// An item of a list, `depth` levels in.
    pub(in crate::assess) fn item(&mut self, depth: usize, text: &str) {
        self.out.push_str(&"  ".repeat(depth));
        self.out.push_str("- ");
        self.put(text);
        self.out.push('\n');
    }

    /// The end of a list.
    pub(in crate::assess) fn end(&mut self) {
        self.out.push('\n');
    }

    /// A table; columns are as wide as their widest cell.
    pub(in crate::assess) fn table(&mut self, head: &[&str], rows: &[Vec<String>]) {
        let clean = |text: &str| printable(&text.replace('|', "\\|"));
        let head: Vec<String> = head.iter().map(|text| clean(text)).collect();
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| clean(cell)).collect()).collect();
        let wide = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column)).chain(head.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or_default().max(3)
        };
        let widths: Vec<usize> = (0..head.len()).map(wide).collect();
        self.row(&head, &widths);
        let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        self.row(&rules, &widths);
        for row in &rows {
            self.row(row, &widths);
        }
        self.out.push('\n');
    }

    fn row(&mut self, cells: &[String], widths: &[usize]) {
        for (cell, width) in cells.iter().zip(widths) {
            self.out.push_str("| ");
            self.out.push_str(cell);
            self.out.push_str(&" ".repeat(width.saturating_sub(cell.width()) + 1));
        }
        self.out.push_str("|\n");
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(&printable(text));
    }
}

/// A text without anything that a terminal could take for an order, on one line.
fn printable(text: &str) -> String {
    let hostile = |char: char| char.is_control() || is_invisible(char) || matches!(char, '\u{2028}' | '\u{2029}');
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' | '\t' => out.push(' '),
            char if hostile(char) => out.extend(char.escape_unicode()),
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
