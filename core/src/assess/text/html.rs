//! A page as a piece of HTML, for notebooks and pages: no script, no address,
//! nothing is loaded. Whatever comes from the input is escaped.

use super::page::Block;
use crate::lang::Lang;
use crate::markup::{STYLE, push};
use std::fmt::Write as _;

/// The level of a heading below which a section can be folded.
const FOLDED: usize = 2;

/// The blocks of a page, each section of it in something that opens.
pub(super) fn write(blocks: &[Block], lang: Lang) -> String {
    let mut out = format!("<div class=\"casecairn cc-page\" lang=\"{lang}\"><style>{STYLE}</style>");
    let (mut open, mut depth) = (false, 0);
    for block in blocks {
        match block {
            Block::Item(to, text) => {
                lists(&mut depth, to + 1, &mut out);
                push(&mut out, "li", "", text);
                continue;
            }
            _ => lists(&mut depth, 0, &mut out),
        }
        match block {
            Block::Heading(level, text) if *level == FOLDED => {
                let end = if open { "</details>" } else { "" };
                let _ = write!(out, "{end}<details open><summary>");
                push(&mut out, "h2", "", text);
                out.push_str("</summary>");
                open = true;
            }
            Block::Heading(level, text) => push(&mut out, &format!("h{}", (*level).clamp(1, 6)), "", text),
            Block::Paragraph(text) => push(&mut out, "p", "", text),
            Block::Table { head, rows } => table(head, rows, &mut out),
            Block::Item(..) | Block::End => {}
        }
    }
    lists(&mut depth, 0, &mut out);
    out.push_str(if open { "</details></div>" } else { "</div>" });
    out
}

/// Opens and closes lists until so many are open.
fn lists(depth: &mut usize, wanted: usize, out: &mut String) {
    while *depth < wanted {
        out.push_str("<ul>");
        *depth += 1;
    }
    while *depth > wanted {
        out.push_str("</ul>");
        *depth -= 1;
    }
}

fn table(head: &[String], rows: &[Vec<String>], out: &mut String) {
    out.push_str("<div class=\"cc-wide\"><table><thead><tr>");
    cells(head, "th", out);
    out.push_str("</tr></thead><tbody>");
    for row in rows {
        out.push_str("<tr>");
        cells(row, "td", out);
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
}

fn cells(cells: &[String], element: &str, out: &mut String) {
    for cell in cells {
        push(out, element, "", cell);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Page;
    use crate::lang::Lang;

    #[test]
    fn lists_close_and_sections_open() {
        let mut page = Page::new(Lang::En);
        page.heading(1, "A");
        page.heading(2, "B <i>");
        page.item(0, "one");
        page.item(1, "two");
        page.item(0, "three");
        page.end();
        page.heading(2, "C");
        page.table(&["x"], &[vec!["<script>".into()]]);
        let html = page.finish_html();
        let body = html.split_once("</style>").map(|(_, body)| body);
        assert_eq!(
            body,
            Some(
                "<h1>A</h1><details open><summary><h2>B &lt;i&gt;</h2></summary><ul><li>one</li><ul><li>two</li></ul>\
                 <li>three</li></ul></details><details open><summary><h2>C</h2></summary><div class=\"cc-wide\"><table>\
                 <thead><tr><th>x</th></tr></thead><tbody><tr><td>&lt;script&gt;</td></tr></tbody></table></div></details></div>"
            )
        );
    }
}
