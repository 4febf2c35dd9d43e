//! A page in Markdown, made ready for a terminal.

use crate::streams::Show;

/// Headings in bold and without their signs, paragraphs as wide as the
/// terminal, examples indented and marked.
pub(crate) fn for_terminal(page: &str, show: &Show) -> String {
    let mut out = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut example = None;
    for line in page.lines() {
        if let Some(info) = line.strip_prefix("```") {
            end_paragraph(&mut paragraph, show, &mut out);
            example = if example.is_none() { Some(sign(info, show)) } else { None };
        } else if let Some(sign) = &mut example {
            out.push(format!("  {sign} {line}"));
            " ".clone_into(sign);
        } else if line.starts_with('#') {
            end_paragraph(&mut paragraph, show, &mut out);
            out.push(show.paint("1", line.trim_start_matches('#').trim_start()));
        } else if line.is_empty() {
            end_paragraph(&mut paragraph, show, &mut out);
            out.push(String::new());
        } else {
            paragraph.push(line);
        }
    }
    end_paragraph(&mut paragraph, show, &mut out);
    out.push(String::new());
    out.join("\n")
}

/// What stands before an example: it fails, it passes, or neither is said.
fn sign(info: &str, show: &Show) -> String {
    match info.split(',').nth(1) {
        Some("fail") => show.paint("1;31", "✗"),
        Some("pass") => show.paint("1;32", "✓"),
        _ => " ".to_owned(),
    }
}

/// Wraps a paragraph. Its lines break at spaces, not at no-break spaces.
fn end_paragraph(paragraph: &mut Vec<&str>, show: &Show, out: &mut Vec<String>) {
    let width = show.width.min(100);
    let mut line = String::new();
    let text = bound(&std::mem::take(paragraph).join(" "));
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            out.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        out.push(line);
    }
}

/// A text whose French punctuation does not part from its word.
fn bound(text: &str) -> String {
    let after = [" ;", " :", " !", " ?", " »"]
        .iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, &mark.replace(' ', "\u{a0}")));
    after.replace("« ", "«\u{a0}")
}
