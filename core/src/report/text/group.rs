//! The issues of one rule.

use super::page::{Ink, Page};
use super::words::{AND, ISSUE, MORE};
use super::wrap::{columns, cut};
use crate::issue::Severity;
use crate::order::Order as _;
use crate::report::{Issue, Report};
use crate::rules::{self, Rule};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// How many issues of one rule are shown: more of the same teach little.
pub(in crate::report) const SHOWN: usize = 5;

/// The issues of one rule.
#[derive(Debug)]
pub(in crate::report) struct Group<'r> {
    pub(in crate::report) rule: &'static Rule,
    pub(in crate::report) severity: Severity,
    pub(in crate::report) issues: Vec<&'r Issue>,
    pub(in crate::report) total: u64,
}

/// The issues of a report by rule, the worst first.
pub(in crate::report) fn groups(report: &Report) -> Vec<Group<'_>> {
    let mut by_rule: BTreeMap<_, Vec<&Issue>> = BTreeMap::new();
    for issue in &report.issues {
        by_rule.entry(issue.code).or_default().push(issue);
    }
    let mut groups: Vec<Group<'_>> = report
        .by_rule
        .iter()
        .filter(|(_, count)| count.issues > 0)
        .filter_map(|(code, count)| {
            let rule = rules::rule(*code)?;
            let severity = rule.severity.of(report.profile)?;
            Some(Group { rule, severity, issues: by_rule.remove(code).unwrap_or_default(), total: count.issues })
        })
        .collect();
    groups.order_by_key(|group| (group.severity, group.rule.code));
    groups
}

/// Writes issues by rule, in the order of their codes.
pub(crate) fn write_issues(issues: &[Issue], page: &mut Page<'_>) {
    let mut by_rule: BTreeMap<_, Vec<&Issue>> = BTreeMap::new();
    for issue in issues {
        by_rule.entry(issue.code).or_default().push(issue);
    }
    for (code, issues) in by_rule {
        let (Some(rule), Some(first)) = (rules::rule(code), issues.first()) else { continue };
        let (severity, total) = (first.severity, issues.len() as u64);
        Group { rule, severity, issues, total }.write(page);
    }
}

impl Group<'_> {
    /// Writes the issues, and at most once what they have in common.
    pub(super) fn write(&self, page: &mut Page<'_>) {
        self.heading(page);
        let message = self.shared(|issue| &issue.message);
        let remedy = self.shared(|issue| &issue.remedy);
        if let Some(message) = message {
            page.indent(2);
            page.flow(Ink::Plain, 2, message);
        }
        for issue in self.issues.iter().take(SHOWN) {
            page.end();
            let at = (issue.line, issue.column);
            let way = issue.way(page.lang());
            whereabouts(page, issue.dossier, at, issue.record.as_deref(), &way);
            if message.is_none() {
                page.indent(2);
                page.flow(Ink::Plain, 2, &issue.message);
            }
            excerpt(page, issue);
            if remedy.is_none() {
                advice(page, &issue.remedy);
            }
        }
        let shown = self.issues.len().min(SHOWN) as u64;
        if self.total > shown {
            let more = format!("… {} {}", page.term(AND), MORE.times(self.total - shown, page.lang()));
            page.end();
            page.indent(2);
            page.put(Ink::Faint, &more);
            page.end();
        }
        if let Some(remedy) = remedy {
            page.end();
            advice(page, remedy);
        }
        page.end();
    }

    fn heading(&self, page: &mut Page<'_>) {
        let severity = page.term(self.severity.label());
        let code = self.rule.code.to_string();
        page.put(Ink::Bad(self.severity), &format!("{severity} {code}"));
        page.put(Ink::Strong, &format!(" {} ", self.rule.name));
        let taken = columns(severity) + code.len() + self.rule.name.len() + 3;
        page.rule(taken, &ISSUE.times(self.total, page.lang()));
    }

    /// What all issues shown say alike.
    pub(in crate::report) fn shared(&self, of: impl Fn(&Issue) -> &String) -> Option<&str> {
        let first = of(self.issues.first()?);
        self.issues.iter().take(SHOWN).all(|issue| of(issue) == first).then_some(first.as_str())
    }
}

/// Dossier, line and column, record, and the way to the value.
pub(super) fn whereabouts(
    page: &mut Page<'_>,
    dossier: usize,
    (line, column): (Option<usize>, Option<usize>),
    record: Option<&str>,
    way: &str,
) {
    let mut place = page.name(dossier);
    for number in [line, column].into_iter().flatten() {
        // Writing to a string does not fail. A single dossier may have no name.
        let between = if place.is_empty() { "" } else { ":" };
        let _ = write!(place, "{between}{number}");
    }
    let record = record.unwrap_or_default();
    let mut taken = 0;
    if !place.is_empty() {
        page.indent(2);
        page.put(Ink::Strong, &place);
        taken = 2 + columns(&place);
    }
    for (ink, part) in [(Ink::Plain, record), (Ink::Way, way)] {
        if part.is_empty() {
            continue;
        }
        if taken + 2 + columns(part) > page.width() && taken > 0 {
            page.end();
            taken = 2;
        }
        page.indent(2);
        page.put(ink, part);
        taken += 2 + columns(part);
    }
    page.end();
}

/// The key and value, with a mark under what is at fault.
fn excerpt(page: &mut Page<'_>, issue: &Issue) {
    let Some(excerpt) = &issue.excerpt else { return };
    let shown = cut(excerpt, page.width().saturating_sub(6));
    let key = issue.pointer.steps().last().map(|key| format!("\"{}\": ", crate::read::echo(&key)));
    let value = key.and_then(|key| shown.strip_prefix(&key).map(|value| (columns(&key), columns(value))));
    // Without its key, all of it is at fault.
    let (before, marked) = value.unwrap_or((0, columns(&shown)));
    page.indent(4);
    page.put(Ink::Faint, "│ ");
    page.put(Ink::Plain, &shown);
    page.end();
    page.indent(4);
    page.put(Ink::Faint, "│ ");
    page.indent(before);
    page.put(Ink::Bad(issue.severity), &"^".repeat(marked.max(1)));
    page.end();
}

fn advice(page: &mut Page<'_>, remedy: &str) {
    page.indent(2);
    page.put(Ink::Good, "→ ");
    page.flow(Ink::Plain, 4, remedy);
}
