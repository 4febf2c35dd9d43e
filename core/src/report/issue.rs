//! One issue, with words.

use crate::issue::{Code, Patch, Pointer, Severity};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One issue: what is wrong, where, and what to do.
///
/// ```
/// let report = casecairn::validate(br#"{"type":"actor","id":"a","kind":"ngo","nme":1}"#, &casecairn::Options::default());
/// let issue = &report.issues[0];
/// assert_eq!((issue.rule, issue.pointer.as_str()), ("unknown-field", "/nme"));
/// assert_eq!(issue.record.as_deref(), Some("a"));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Issue {
    /// The code of the rule.
    pub code: Code,
    /// The name of the rule.
    pub rule: &'static str,
    /// How bad it is in the profile asked for.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
    /// Which of the dossiers given, from 0.
    pub dossier: usize,
    /// The id of the record, where it could be read.
    pub record: Option<String>,
    /// The way to the value: in the document, or in the record of its line.
    pub pointer: Pointer,
    /// The line, from 1. `None` where the input has no lines.
    pub line: Option<usize>,
    /// The column, from 1, in Unicode code points.
    pub column: Option<usize>,
    /// What fills the holes of the message, by name, in English.
    pub params: BTreeMap<Cow<'static, str>, String>,
    /// What was probably meant.
    pub suggestion: Option<String>,
    /// A repair that is certain, as a JSON Patch (RFC 6902) on the document
    /// or on the record of the line.
    pub fix: Option<Patch>,
    /// The key and value at fault, for people to see; values that may have to
    /// be protected are left out.
    pub excerpt: Option<String>,
}
