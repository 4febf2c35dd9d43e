//! A report as JSON, whole or line by line.

use super::{Counts, Report, RuleCount, Seen};
use crate::issue::{Code, Profile};
use crate::lang::Lang;
use serde::Serialize;
use std::collections::BTreeMap;

/// A report without its issues.
#[derive(Serialize)]
struct Summary<'r> {
    ok: bool,
    profile: Profile,
    lang: &'r Lang,
    omitted: u64,
    counts: Counts,
    by_rule: &'r BTreeMap<Code, RuleCount>,
    seen: Seen,
}

/// The last line of a report in lines.
#[derive(Serialize)]
struct Last<'r> {
    summary: Summary<'r>,
}

impl Report {
    /// The report as one JSON document on one line: the same bytes from every
    /// binding.
    ///
    /// ```
    /// use casecairn::{validate, Options};
    ///
    /// let report = validate(br#"{"type":"compound","id":"c1"}"#, &Options::default());
    /// assert!(report.to_json().starts_with(r#"{"ok":true,"profile":"working","lang":"en","issues":[]"#));
    /// ```
    pub fn to_json(&self) -> String {
        json(self)
    }

    /// The report without its issues, as one JSON document on one line.
    ///
    /// ```
    /// use casecairn::{validate, Options};
    ///
    /// let report = validate(br#"{"type":"compound","id":"c1"}"#, &Options::default());
    /// assert!(report.to_summary_json().starts_with(r#"{"ok":true,"profile":"working","lang":"en","omitted":0"#));
    /// ```
    pub fn to_summary_json(&self) -> String {
        json(&self.summary())
    }

    fn summary(&self) -> Summary<'_> {
        Summary {
            ok: self.ok,
            profile: self.profile,
            lang: &self.lang,
            omitted: self.omitted,
            counts: self.counts,
            by_rule: &self.by_rule,
            seen: self.seen,
        }
    }

    /// The report as JSON Lines: one issue a line, and at the end a line
    /// `{"summary": …}` with all the rest.
    ///
    /// ```
    /// use casecairn::{validate, Options};
    ///
    /// let report = validate(br#"{"type":"compound"}"#, &Options::default());
    /// let lines = report.to_jsonl();
    /// let lines: Vec<&str> = lines.lines().collect();
    /// assert_eq!(lines.len(), report.issues.len() + 1);
    /// assert!(lines[1].starts_with(r#"{"summary":{"ok":false,"#));
    /// ```
    pub fn to_jsonl(&self) -> String {
        let mut out = String::new();
        for issue in &self.issues {
            out.push_str(&json(issue));
            out.push('\n');
        }
        out.push_str(&json(&Last { summary: self.summary() }));
        out.push('\n');
        out
    }
}

/// JSON of what always has one: texts and codes are its keys, and every number
/// is whole or was read from JSON.
pub(crate) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
