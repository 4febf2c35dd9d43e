//! What is written on: the one place for colours, and the one place that makes
//! text from elsewhere safe to print.

use super::Style;
use super::wrap::{columns, wrap};
use crate::issue::Severity;
use crate::lang::{Lang, Text};
use crate::model::leaf::is_invisible;

/// What a piece of text is, which decides its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// As the terminal writes.
    Plain,
    /// What the eye should find.
    Strong,
    /// Lines, units, what may be passed over.
    Faint,
    /// Where in the record.
    Way,
    /// All is well.
    Good,
    /// A severity, and what it is about.
    Bad(Severity),
}

impl Ink {
    /// The parameters of the escape sequence (ECMA-48, SGR).
    const fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Strong => "1",
            Self::Faint => "2",
            Self::Way => "36",
            Self::Good => "1;32",
            Self::Bad(Severity::Error) => "1;31",
            Self::Bad(Severity::Warning) => "1;33",
            Self::Bad(Severity::Info) => "1;34",
        }
    }
}

/// Where text stops being readable, however wide the window.
const WIDEST: usize = 110;

/// A page that is being written.
#[derive(Debug)]
pub(crate) struct Page<'s> {
    style: Style<'s>,
    lang: Lang,
    out: String,
}

impl<'s> Page<'s> {
    pub(crate) fn new(style: Style<'s>, lang: Lang) -> Self {
        Self { style, lang, out: String::new() }
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    pub(crate) fn lang(&self) -> Lang {
        self.lang
    }

    /// How many columns a line may take.
    pub(crate) fn width(&self) -> usize {
        self.style.width.clamp(40, WIDEST)
    }

    /// A term in the language of the page.
    pub(crate) fn term(&self, term: Text) -> &'static str {
        term.get(self.lang)
    }

    /// What a dossier is called.
    pub(crate) fn name(&self, dossier: usize) -> String {
        self.style.names.get(dossier).cloned().unwrap_or_else(|| format!("#{}", dossier + 1))
    }

    /// Writes a text, whatever it holds, in the line.
    pub(crate) fn put(&mut self, ink: Ink, text: &str) {
        let code = ink.code();
        let coloured = self.style.colour && !code.is_empty() && !text.is_empty();
        if coloured {
            self.out.extend(["\u{1b}[", code, "m"]);
        }
        for char in text.chars() {
            if is_hostile(char) {
                self.out.extend(char.escape_unicode());
            } else {
                self.out.push(char);
            }
        }
        if coloured {
            self.out.push_str("\u{1b}[0m");
        }
    }

    /// Writes a number of spaces.
    pub(crate) fn indent(&mut self, columns: usize) {
        self.out.extend(std::iter::repeat_n(' ', columns));
    }

    /// Ends the line.
    pub(crate) fn end(&mut self) {
        self.out.push('\n');
    }

    /// Writes a text over as many lines as it needs. The line has come to
    /// `from`; the next ones begin there, too.
    pub(crate) fn flow(&mut self, ink: Ink, from: usize, text: &str) {
        for (number, line) in wrap(text, self.width().saturating_sub(from)).iter().enumerate() {
            if number > 0 {
                self.indent(from);
            }
            self.put(ink, line);
            self.end();
        }
    }

    /// A rule to the end of the line, with a text at its end.
    pub(crate) fn rule(&mut self, from: usize, after: &str) {
        let taken = from + columns(after) + usize::from(!after.is_empty());
        let line = "─".repeat(self.width().saturating_sub(taken).max(2));
        self.put(Ink::Faint, &line);
        if !after.is_empty() {
            self.put(Ink::Faint, &format!(" {after}"));
        }
        self.end();
    }
}

/// What a terminal may act on, or what changes the look of what stands beside it.
fn is_hostile(char: char) -> bool {
    char.is_control() || is_invisible(char) || matches!(char, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::{Ink, Page};
    use crate::lang::Lang;
    use crate::report::Style;

    #[test]
    fn no_escape_of_the_input_reaches_the_terminal() {
        let mut page = Page::new(Style { colour: true, ..Style::default() }, Lang::En);
        page.put(Ink::Strong, "\u{1b}[2J\u{9b}x\r\n\u{202e}");
        assert_eq!(page.finish(), "\u{1b}[1m\\u{1b}[2J\\u{9b}x\\u{d}\\u{a}\\u{202e}\u{1b}[0m");
    }
}
