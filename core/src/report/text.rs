//! A report for people at a terminal.
//!
//! Issues stand by rule, the worst first; a summary follows, and one line that
//! says how it ended. Whatever comes from the input passes [`Page`], which
//! leaves nothing in it that a terminal could take for an order.

mod changes;
pub(super) mod group;
mod page;
pub(super) mod summary;
pub(super) mod words;
mod wrap;

pub(crate) use group::write_issues;
pub(crate) use page::{Ink, Page};
pub(crate) use words::{COLON, MORE, Noun};
pub(crate) use wrap::columns;

use super::{Fixed, Report};
use group::groups;

/// How a report is written for a terminal.
///
/// ```
/// use casecairn::{validate, Options, Style};
///
/// let names = ["intake.json".to_owned()];
/// let mut style = Style::default();
/// style.names = &names;
/// let report = validate(br#"{"type":"compound","id":"c1","place":{"contry":"KH"}}"#, &Options::default());
/// assert!(report.to_text(style).contains("intake.json:1:39"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Style<'n> {
    /// Whether to colour it.
    pub colour: bool,
    /// How many columns there are.
    pub width: usize,
    /// What the dossiers are called, such as the names of their files, in the
    /// order in which they were given. One without a name shows its number.
    pub names: &'n [String],
}

impl Default for Style<'_> {
    fn default() -> Self {
        Self { colour: false, width: 80, names: &[] }
    }
}

impl Report {
    /// The report as text for a terminal, in its language.
    ///
    /// ```
    /// use casecairn::{validate, Options, Style};
    ///
    /// let report = validate(br#"{"type":"compound","id":"c1"}"#, &Options::default());
    /// assert!(report.to_text(Style::default()).ends_with("✓ valid\n"));
    /// ```
    pub fn to_text(&self, style: Style<'_>) -> String {
        let mut page = Page::new(style, self.lang);
        for group in groups(self) {
            group.write(&mut page);
        }
        summary::write(self, &mut page);
        page.finish()
    }
}

impl Fixed {
    /// What was changed and what is still wrong as text for a terminal. The
    /// first name of the style is that of the input, the second that of the copy.
    ///
    /// ```
    /// use casecairn::{Options, Style, fix};
    ///
    /// let fixed = fix(br#"{"type":"compound","id":"c1","status":"Current"}"#, &Options::default());
    /// let text = fixed.to_text(Style::default());
    /// assert!(text.starts_with("repaired ─") && text.ends_with("✓ valid\n"));
    /// ```
    pub fn to_text(&self, style: Style<'_>) -> String {
        let mut page = Page::new(style, self.report.lang);
        changes::write(&self.changes, &mut page);
        let mut rest = style;
        rest.names = style.names.get(1..).unwrap_or_default();
        page.finish() + &self.report.to_text(rest)
    }
}
