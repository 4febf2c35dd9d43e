//! A report for people at a terminal.

/// How a report is written for a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Style {
    /// Whether to colour it.
    pub colour: bool,
}
