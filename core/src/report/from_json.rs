//! A report from its own JSON: for what sends reports from one process to another.

use super::{Cell, Counts, Issue, Report, RuleCount, Seen};
use crate::issue::{Code, Patch, PatchOp, Pointer, Severity};
use crate::lang::Lang;
use crate::rules;
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A text that is no report as [`Report::to_json`] writes it.
///
/// ```
/// let error = casecairn::Report::from_json("{}").unwrap_err();
/// assert_eq!(error.to_string(), "this is no report: missing field `ok` at line 1 column 2");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is no report: {0}")]
pub struct NotAReport(String);

/// A report as it is written.
#[derive(Deserialize)]
struct Written {
    ok: bool,
    profile: String,
    lang: String,
    issues: Vec<WrittenIssue>,
    omitted: u64,
    counts: Counts,
    by_rule: BTreeMap<String, RuleCount>,
    seen: Seen,
}

/// An issue as it is written.
#[derive(Deserialize)]
struct WrittenIssue {
    code: String,
    severity: String,
    message: String,
    remedy: String,
    dossier: usize,
    record: Option<String>,
    pointer: String,
    line: Option<usize>,
    column: Option<usize>,
    params: BTreeMap<String, String>,
    suggestion: Option<String>,
    fix: Option<Vec<WrittenOp>>,
    excerpt: Option<String>,
    cell: Option<Cell>,
}

/// An operation of a repair as it is written.
#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "lowercase")]
enum WrittenOp {
    Replace { path: String, value: serde_json::Value },
    Copy { from: String, path: String },
    Move { from: String, path: String },
    Remove { path: String },
}

impl Report {
    /// The report that [`to_json`](Self::to_json) has written.
    ///
    /// ```
    /// use casecairn::{Options, Report, validate};
    ///
    /// let report = validate(br#"{"type":"compound","id":"c1","status":"Current"}"#, &Options::default());
    /// assert_eq!(Report::from_json(&report.to_json()), Ok(report));
    /// ```
    ///
    /// # Errors
    /// The text is no such report, or one of another version of the rules.
    pub fn from_json(text: &str) -> Result<Self, NotAReport> {
        let written: Written = serde_json::from_str(text).map_err(|why| NotAReport(why.to_string()))?;
        let by_rule = written.by_rule.into_iter().map(|(code, count)| Ok((known(&code)?.code, count)));
        Ok(Self {
            ok: written.ok,
            profile: written.profile.parse().map_err(|why| not("profile", &why))?,
            lang: Lang::from_tag(&written.lang).ok_or_else(|| not("lang", &"it is not spoken here"))?,
            issues: written.issues.into_iter().map(issue).collect::<Result<_, _>>()?,
            omitted: written.omitted,
            counts: written.counts,
            by_rule: by_rule.collect::<Result<BTreeMap<Code, RuleCount>, NotAReport>>()?,
            seen: written.seen,
        })
    }
}

fn not(what: &str, why: &impl std::fmt::Display) -> NotAReport {
    NotAReport(format!("{what}: {why}"))
}

fn known(code: &str) -> Result<&'static rules::Rule, NotAReport> {
    code.parse().ok().and_then(rules::rule).ok_or_else(|| not("code", &"there is no such rule here"))
}

fn issue(written: WrittenIssue) -> Result<Issue, NotAReport> {
    let rule = known(&written.code)?;
    let severity = Severity::ALL.iter().copied().find(|severity| severity.code() == written.severity);
    let fix = written.fix.map(|ops| ops.into_iter().map(op).collect::<Result<Patch, _>>()).transpose()?;
    Ok(Issue {
        code: rule.code,
        rule: rule.name,
        severity: severity.ok_or_else(|| not("severity", &"there is no such severity"))?,
        message: written.message,
        remedy: written.remedy,
        dossier: written.dossier,
        record: written.record,
        pointer: pointer(written.pointer)?,
        line: written.line,
        column: written.column,
        params: written.params.into_iter().map(|(name, text)| (Cow::Owned(name), text)).collect(),
        suggestion: written.suggestion,
        fix,
        excerpt: written.excerpt,
        cell: written.cell,
    })
}

fn op(written: WrittenOp) -> Result<PatchOp, NotAReport> {
    Ok(match written {
        WrittenOp::Replace { path, value } => PatchOp::Replace { path: pointer(path)?, value },
        WrittenOp::Copy { from, path } => PatchOp::Copy { from: pointer(from)?, path: pointer(path)? },
        WrittenOp::Move { from, path } => PatchOp::Move { from: pointer(from)?, path: pointer(path)? },
        WrittenOp::Remove { path } => PatchOp::Remove { path: pointer(path)? },
    })
}

fn pointer(text: String) -> Result<Pointer, NotAReport> {
    if text.is_empty() || text.starts_with('/') {
        return Ok(Pointer::from_text(text));
    }
    Err(not("pointer", &"it is no JSON Pointer"))
}
