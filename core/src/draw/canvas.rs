//! Writes SVG. All that comes from records passes [`escaped`].

use crate::markup::entity;
use crate::model::leaf::is_invisible;
use std::fmt::Write as _;
use unicode_width::UnicodeWidthChar as _;

/// The styles, for the classes below `casecairn-figure`.
const STYLE: &str = include_str!("figure.css");

/// A figure that is being drawn.
pub(super) struct Canvas {
    out: String,
}

/// A box: left, top, right, bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    pub(super) const fn new(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self { left, top, right, bottom }
    }

    pub(super) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(super) fn height(&self) -> f64 {
        self.bottom - self.top
    }

    pub(super) fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(super) fn holds(&self, other: &Self) -> bool {
        self.left <= other.left && other.right <= self.right && self.top <= other.top && other.bottom <= self.bottom
    }

    pub(super) fn holds_point(&self, [x, y]: [f64; 2]) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }
}

impl Canvas {
    pub(super) const fn new() -> Self {
        Self { out: String::new() }
    }

    /// Some markup of our own.
    pub(super) fn raw(&mut self, markup: std::fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.out.write_fmt(markup);
    }

    /// A text; `class` is ours, the text need not be.
    pub(super) fn text(&mut self, [x, y]: [f64; 2], class: &str, text: &str) {
        let (x, y, text) = (number(x), number(y), escaped(text));
        self.raw(format_args!("<text x=\"{x}\" y=\"{y}\" class=\"{class}\">{text}</text>"));
    }

    pub(super) fn rect(&mut self, area: Area, class: &str, round: f64) {
        let (x, y, w, h) = (number(area.left), number(area.top), number(area.width()), number(area.height()));
        let round = if round > 0.0 { format!(" rx=\"{}\"", number(round)) } else { String::new() };
        self.raw(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"{round} class=\"{class}\"/>"));
    }

    pub(super) fn line(&mut self, from: [f64; 2], to: [f64; 2], class: &str) {
        let [x1, y1, x2, y2] = [from[0], from[1], to[0], to[1]].map(number);
        self.raw(format_args!("<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" class=\"{class}\"/>"));
    }

    pub(super) fn path(&mut self, d: &str, class: &str) {
        if !d.is_empty() {
            self.raw(format_args!("<path d=\"{d}\" class=\"{class}\"/>"));
        }
    }

    /// Adds what was drawn on another canvas.
    pub(super) fn append(&mut self, other: &Self) {
        self.out.push_str(&other.out);
    }

    /// What is drawn next belongs together, and has a name that a pointer or a screen reader finds.
    pub(super) fn begin(&mut self, class: &str, title: &str) {
        self.raw(format_args!("<g class=\"{class}\"><title>{}</title>", escaped(title)));
    }

    pub(super) fn end(&mut self) {
        self.out.push_str("</g>");
    }

    /// The whole figure: its size, what it is, and what was drawn.
    pub(super) fn finish(self, [width, height]: [f64; 2], lang: &str, title: &str, words: &str) -> String {
        let (w, h, title, words) = (number(width), number(height), escaped(title), escaped(words));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"casecairn-figure\" role=\"img\" lang=\"{lang}\" \
             aria-label=\"{title}\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\"><title>{title}</title>\
             <desc>{words}</desc><style>{STYLE}</style><rect width=\"{w}\" height=\"{h}\" class=\"paper\"/>{}</svg>",
            self.out
        )
    }
}

/// A number to a tenth, as short as it goes.
pub(super) fn number(value: f64) -> String {
    let tenth = (value * 10.0).round() / 10.0;
    // No minus before nothing.
    format!("{}", if tenth == 0.0 { 0.0 } else { tenth })
}

/// A text that is no markup, with nothing in it that XML forbids or that cannot be seen.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if let Some(entity) = entity(letter) {
            out.push_str(entity);
            continue;
        }
        match letter {
            '\n' | '\t' | '\u{2028}' | '\u{2029}' => out.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            _ if letter.is_control() || is_invisible(letter) => {}
            _ => out.push(letter),
        }
    }
    out
}

/// About how wide a text is in letters of a size, rather too wide than too narrow.
pub(super) fn width_of(text: &str, size: f64) -> f64 {
    let letters = text.chars().map(|letter| match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '·' | ' ' => 0.3,
        'm' | 'w' | 'M' | 'W' => 0.88,
        'A'..='Z' | '0'..='9' => 0.66,
        _ => match letter.width() {
            Some(0) | None => 0.0,
            Some(2) => 1.05,
            _ if letter.is_ascii() => 0.59,
            _ => 0.66,
        },
    });
    size * letters.sum::<f64>()
}

/// About how wide a bold text is.
pub(super) fn bold(text: &str, size: f64) -> f64 {
    width_of(text, size) * 1.13
}

/// A text cut to a width, with an ellipsis where it was cut.
pub(super) fn cut(text: &str, size: f64, most: f64) -> String {
    if width_of(text, size) <= most {
        return text.to_owned();
    }
    let mut out = String::new();
    for letter in text.chars() {
        out.push(letter);
        if width_of(&out, size) > most - size {
            out.pop();
            break;
        }
    }
    out.trim_end().to_owned() + "…"
}

/// A text in lines of a width at most, broken between words.
pub(super) fn wrap(text: &str, size: f64, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer.filter(|line| width_of(line, size) <= most) {
            Some(line) => {
                lines.pop();
                lines.push(line);
            }
            None => lines.push(cut(word, size, most)),
        }
    }
    lines
}

/// A count as a number to reckon with.
pub(super) fn real(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_markup() {
        assert_eq!(escaped("</text><script>&\"'"), "&lt;/text&gt;&lt;script&gt;&amp;&quot;&#39;");
        assert_eq!(escaped("a\u{0}b\u{202E}c\u{FFFE}\nd"), "abc\u{FFFD} d");
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([1.0, -0.04, 2.25, 1.999, -3.5].map(number), ["1", "0", "2.3", "2", "-3.5"]);
    }

    #[test]
    fn texts_fit() {
        assert_eq!(cut("short", 10.0, 100.0), "short");
        let long = cut("a name that goes on and on", 10.0, 60.0);
        assert!(long.ends_with('…') && width_of(&long, 10.0) <= 66.0, "{long}");
        assert_eq!(wrap("one two three", 10.0, 45.0), ["one two", "three"]);
    }
}
