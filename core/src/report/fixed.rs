//! What mending gives: the copy, what was changed in it, and what is still wrong.

use super::{Issue, Report, json};
use crate::issue::{Code, Patch, PatchOp, Pointer};
use serde::Serialize;

/// A copy of an input with every repair that is certain.
///
/// ```
/// use casecairn::{Options, fix};
///
/// let fixed = fix(br#"{"type":"compound","id":"c1","status":"Current","names":3}"#, &Options::default());
/// assert_eq!(fixed.text, br#"{"type":"compound","id":"c1","status":"current","names":3}"#);
/// assert_eq!(fixed.changes[0].pointer.as_str(), "/status");
/// assert_eq!(fixed.report.counts.error, 1);
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fixed {
    /// The copy. It holds what the input holds: protect it alike.
    pub text: Vec<u8>,
    /// What was changed, in the order in which it was done.
    pub changes: Vec<Change>,
    /// What validation says of the copy.
    pub report: Report,
}

impl std::fmt::Debug for Fixed {
    /// Shows no text: what it holds may have to be protected.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fixed").field("changes", &self.changes).finish_non_exhaustive()
    }
}

/// A repair that was made. It names no value of a protected field.
///
/// ```
/// use casecairn::{Options, fix};
///
/// let fixed = fix(br#"{"type":"compound","id":"c1","place":{"country":"kh"}}"#, &Options::default());
/// let change = &fixed.changes[0];
/// assert_eq!((change.rule, change.record.as_deref()), ("malformed-code", Some("c1")));
/// assert_eq!((change.done[0].op, change.done[0].path.as_str()), ("replace", "/place/country"));
/// // The place of a compound may have to be protected.
/// assert_eq!(change.done[0].value, None);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// The code of the rule whose issue it mended.
    pub code: Code,
    /// The name of the rule.
    pub rule: &'static str,
    /// The id of the record, where it could be read.
    pub record: Option<String>,
    /// The way to the value: in the document, or in the record of its line.
    pub pointer: Pointer,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The column, from 1, in Unicode code points.
    pub column: Option<usize>,
    /// What was done, one after the other.
    pub done: Vec<Done>,
}

/// An operation that was carried out: one of a JSON Patch (RFC 6902) on the
/// document or on the record of the line, without a value that may have to be
/// protected.
///
/// ```
/// use casecairn::{Options, fix};
///
/// let fixed = fix(br#"{"type":"compound","id":"c1","status":"Current"}"#, &Options::default());
/// assert_eq!(
///     serde_json::to_string(&fixed.changes[0].done).unwrap(),
///     r#"[{"op":"replace","path":"/status","value":"current"}]"#,
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Done {
    /// `replace`, `copy`, `move` or `remove`.
    pub op: &'static str,
    /// From where, for `copy` and `move`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Pointer>,
    /// Where.
    pub path: Pointer,
    /// The new value, where it may be shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<serde_json::Value>,
}

impl Done {
    fn of(op: &PatchOp, shown: bool) -> Self {
        let (op, from, path, value) = match op {
            PatchOp::Replace { path, value } => ("replace", None, path, Some(value)),
            PatchOp::Copy { from, path } => ("copy", Some(from), path, None),
            PatchOp::Move { from, path } => ("move", Some(from), path, None),
            PatchOp::Remove { path } => ("remove", None, path, None),
        };
        Self { op, from: from.cloned(), path: path.clone(), value: value.filter(|_| shown).cloned() }
    }
}

impl Change {
    /// The repair of an issue; its values are named where they may be shown.
    pub(crate) fn of(issue: &Issue, fix: &Patch, shown: bool) -> Self {
        Self {
            code: issue.code,
            rule: issue.rule,
            record: issue.record.clone(),
            pointer: issue.pointer.clone(),
            line: issue.line,
            column: issue.column,
            done: fix.iter().map(|op| Done::of(op, shown)).collect(),
        }
    }
}

/// A report, and before it what was changed.
#[derive(Serialize)]
struct Whole<'f> {
    fixed: &'f [Change],
    #[serde(flatten)]
    report: &'f Report,
}

/// A line that tells of a change.
#[derive(Serialize)]
struct Line<'f> {
    fixed: &'f Change,
}

impl Fixed {
    /// The report on the copy as one JSON document on one line, with the list
    /// `fixed` before it. The copy itself is not in it.
    ///
    /// ```
    /// let fixed = casecairn::fix(br#"{"type":"compound","id":"c1"}"#, &casecairn::Options::default());
    /// assert!(fixed.to_json().starts_with(r#"{"fixed":[],"ok":true,"profile":"working","#));
    /// ```
    pub fn to_json(&self) -> String {
        json(&Whole { fixed: &self.changes, report: &self.report })
    }

    /// As JSON Lines: a line `{"fixed": …}` for each change, then those of
    /// [`Report::to_jsonl`].
    ///
    /// ```
    /// let input = br#"{"type":"compound","id":"c1","status":"Current"}"#;
    /// let fixed = casecairn::fix(input, &casecairn::Options::default());
    /// assert!(fixed.to_jsonl().starts_with(r#"{"fixed":{"code":"CC023","rule":"unknown-value","#));
    /// ```
    pub fn to_jsonl(&self) -> String {
        let lines = self.changes.iter().map(|change| json(&Line { fixed: change }) + "\n");
        lines.chain([self.report.to_jsonl()]).collect()
    }
}
