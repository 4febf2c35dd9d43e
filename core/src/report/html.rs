//! A report as a piece of HTML, for notebooks and pages.
//!
//! It stands by itself: no script, no address, nothing is loaded. Its colours
//! are mixed from the text colour around it, so that it fits a light and a dark
//! page alike; where styles are taken away, a table is left. Whatever comes from the input
//! is escaped.

use super::Report;
use super::issue::Issue;
use super::text::group::{Group, SHOWN, groups};
use super::text::summary::{muted_text, read, severities};
use super::text::words as w;
use crate::issue::Severity;
use crate::lang::Lang;
use crate::markup::{STYLE, push, push_sentence};
use std::fmt::Write as _;

/// How many rules are shown: the worst come first.
const RULES: usize = 25;

/// How many of them are open.
const OPEN: usize = 3;

impl Report {
    /// The report as a piece of HTML, in its language: the verdict, the counts,
    /// and the issues by rule. `names` are what the dossiers are called.
    ///
    /// ```
    /// use casecairn::{validate, Options};
    ///
    /// let report = validate(br#"{"type":"compound","id":"c1","<b>":1}"#, &Options::default());
    /// let html = report.to_html(&[]);
    /// assert!(html.contains("1 error") && html.contains("/&lt;b&gt;") && !html.contains("<script"));
    /// ```
    pub fn to_html(&self, names: &[String]) -> String {
        let groups = groups(self);
        let mut out = format!("<div class=\"casecairn\" lang=\"{}\"><style>{STYLE}</style>", self.lang);
        head(self, &mut out);
        for (number, group) in groups.iter().take(RULES).enumerate() {
            one_rule(group, number < OPEN, self.lang, names, &mut out);
        }
        let hidden: u64 = groups.iter().skip(RULES).map(|group| group.total).sum();
        if hidden > 0 {
            let more = w::ISSUE.times(hidden, self.lang);
            let rules = w::RULE.times((groups.len() - RULES) as u64, self.lang);
            push(&mut out, "p", "cc-more", &format!("… {} {more} ({rules})", w::AND.get(self.lang)));
        }
        foot(self, &mut out);
        out.push_str("</div>");
        out
    }
}

/// The verdict and the counts.
fn head(report: &Report, out: &mut String) {
    let lang = report.lang;
    let (class, sign, verdict) = match (report.ok, report.seen == super::Seen::default()) {
        (false, _) => ("cc-error", '✗', w::INVALID),
        (true, true) => ("cc-warning", '✓', w::UNREADABLE),
        (true, false) => ("cc-good", '✓', w::VALID),
    };
    let _ = write!(
        out,
        "<div class=\"cc-head\"><strong class=\"cc-verdict {class}\">{sign} {}</strong>",
        verdict.get(lang)
    );
    for severity in Severity::ALL {
        let text = severities(report, lang, &[*severity]).concat();
        if !text.is_empty() {
            push(out, "span", &format!("cc-count {}", class_of(*severity)), &text);
        }
    }
    let profile = format!("{} {}", w::PROFILE.get(lang), report.profile);
    push(out, "span", "cc-faint cc-right", &profile);
    out.push_str("</div>");
}

/// The issues of one rule.
fn one_rule(group: &Group<'_>, open: bool, lang: Lang, names: &[String], out: &mut String) {
    let class = class_of(group.severity);
    let open = if open { " open" } else { "" };
    let _ = write!(out, "<details class=\"{class}\"{open}><summary>");
    push(out, "span", "cc-severity", group.severity.label().get(lang));
    push(out, "code", "", &group.rule.code.to_string());
    push(out, "strong", "", group.rule.name);
    push(out, "span", "cc-faint cc-right", &w::ISSUE.times(group.total, lang));
    let (message, remedy) = (group.shared(|issue| &issue.message), group.shared(|issue| &issue.remedy));
    if let Some(message) = message {
        push(out, "span", "cc-message", message);
    }
    out.push_str("</summary><table><tbody>");
    for issue in group.issues.iter().take(SHOWN) {
        row(issue, (message.is_none(), remedy.is_none()), lang, names, out);
    }
    out.push_str("</tbody></table>");
    let shown = group.issues.len().min(SHOWN) as u64;
    if group.total > shown {
        let more = format!("… {} {}", w::AND.get(lang), w::MORE.times(group.total - shown, lang));
        push(out, "p", "cc-faint", &more);
    }
    if let Some(remedy) = remedy {
        push_sentence(out, "p", "cc-advice", remedy);
    }
    out.push_str("</details>");
}

/// An issue: where, in which record, what stands there; its own words where
/// those of its rule differ.
fn row(issue: &Issue, (message, remedy): (bool, bool), lang: Lang, names: &[String], out: &mut String) {
    let mut place = names.get(issue.dossier).cloned().unwrap_or_default();
    for number in [issue.line, issue.column].into_iter().flatten() {
        let between = if place.is_empty() { "" } else { ":" };
        let _ = write!(place, "{between}{number}");
    }
    out.push_str("<tr>");
    push(out, "td", "cc-faint cc-place", &place);
    push(out, "td", "cc-record", issue.record.as_deref().unwrap_or_default());
    out.push_str("<td>");
    push(out, "code", "cc-way", &issue.way(lang));
    if let Some(excerpt) = &issue.excerpt {
        push(out, "code", "cc-excerpt", excerpt);
    }
    if message {
        push(out, "p", "", &issue.message);
    }
    if remedy {
        push_sentence(out, "p", "cc-advice", &issue.remedy);
    }
    out.push_str("</td></tr>");
}

/// What was read, and what was not checked or not shown.
fn foot(report: &Report, out: &mut String) {
    let lang = report.lang;
    let omitted = match report.omitted {
        0 => String::new(),
        omitted => format!("{} {}", w::ISSUE.times(omitted, lang), w::BEYOND.get(lang)),
    };
    let rows = [
        (w::OMITTED, omitted),
        (w::UNCHECKED, muted_text(report, lang, w::CHECK, w::FOR_WANT, |count| count.unchecked)),
        (w::WAIVED, muted_text(report, lang, w::ISSUE, w::BY_HEADER, |count| count.waived)),
        (w::ALLOWED, muted_text(report, lang, w::ISSUE, w::EMPTY, |count| count.allowed)),
        (w::READ, read(&report.seen, lang)),
    ];
    out.push_str("<dl>");
    for (label, text) in rows.iter().filter(|(_, text)| !text.is_empty()) {
        push(out, "dt", "", label.get(lang));
        push(out, "dd", "", text);
    }
    out.push_str("</dl>");
}

const fn class_of(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "cc-error",
        Severity::Warning => "cc-warning",
        Severity::Info => "cc-info",
    }
}
