//! What cannot be strictly read, as issues.

use crate::issue::{Code, Found, shape};
use crate::read::{Cursor, Piece};
use crate::report::{Issue, render};
use crate::rules;
use crate::validate::Options;

/// Faults of the bytes, or of what says which record it is: with one of them
/// there is no telling what was meant.
const OF_BYTES: &[Code] = &[
    shape::NOT_UTF8,
    shape::BYTE_ORDER_MARK,
    shape::NOT_JSON,
    shape::DUPLICATE_KEY,
    shape::NUMBER_TOO_LARGE,
    shape::NESTED_TOO_DEEPLY,
    shape::DOCUMENT_TOO_LARGE,
    shape::RECORD_TOO_LARGE,
    shape::TOO_MANY_VALUES,
    shape::LONE_SURROGATE,
    shape::EMPTY_INPUT,
    shape::MISSING_HEADER,
    shape::SECOND_HEADER,
];

/// Whether a fault leaves no digest.
pub(crate) fn is_of_bytes(found: &Found) -> bool {
    OF_BYTES.contains(&found.code)
}

/// Issues of what was refused, at most as many as asked for.
pub(crate) struct Refusals<'o> {
    options: &'o Options,
    cursor: Cursor,
    pub(crate) issues: Vec<Issue>,
    pub(crate) omitted: u64,
}

impl<'o> Refusals<'o> {
    pub(crate) fn new(options: &'o Options) -> Self {
        Self { options, cursor: Cursor::at_line(1), issues: Vec::new(), omitted: 0 }
    }

    /// The line of a byte of a piece, and its column.
    pub(crate) fn whereabouts(&mut self, piece: &Piece<'_>, offset: usize) -> (usize, usize) {
        // In a stream each line has a cursor of its own.
        if piece.line > 1 {
            self.cursor = Cursor::at_line(piece.line);
        }
        self.cursor.seek(piece.text, offset, piece.line)
    }

    /// Keeps a fault of a piece as an issue.
    pub(crate) fn fault(&mut self, piece: &Piece<'_>, found: Found) {
        let (line, column) = self.whereabouts(piece, found.place.offset);
        self.keep(found, line, Some(column));
    }

    /// Keeps a fault whose line is known.
    pub(crate) fn keep(&mut self, found: Found, line: usize, column: Option<usize>) {
        let Some(rule) = rules::rule(found.code) else { return };
        if self.issues.len() >= self.options.max_issues {
            self.omitted += 1;
            return;
        }
        // What has no digest is an error, whatever the profile.
        let mut issue = render(found, rule, crate::issue::Severity::Error, self.options.lang);
        (issue.line, issue.column) = (Some(line), column);
        self.issues.push(issue);
    }
}
