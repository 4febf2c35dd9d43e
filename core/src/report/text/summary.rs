//! What a report comes to.

use super::page::{Ink, Page};
use super::words::{
    ACTOR, ALLOWED, BEYOND, BY_HEADER, CHECK, CLAIM, COLON, COMPOUND, DOSSIER, EMPTY, EVIDENCE, FOR_WANT, FOUND,
    INCIDENT, INVALID, ISSUE, NOTHING, Noun, OMITTED, PROFILE, READ, SEMICOLON, SUMMARY, UNCHECKED, UNREAD, UNREADABLE,
    VALID, WAIVED, WITH,
};
use super::wrap::columns;
use crate::issue::Severity;
use crate::lang::{Lang, Text};
use crate::report::{Report, RuleCount, Seen};

/// Writes the summary, and the line that says how it ended.
pub(super) fn write(report: &Report, page: &mut Page<'_>) {
    let title = page.term(SUMMARY);
    page.put(Ink::Strong, title);
    page.indent(1);
    page.rule(columns(title) + 1, "");
    row(page, FOUND, &severities(report, page.lang(), Severity::ALL).join(", "));
    if report.omitted > 0 {
        let omitted = format!("{} {}", ISSUE.times(report.omitted, page.lang()), page.term(BEYOND));
        row(page, OMITTED, &omitted);
    }
    muted(report, page, UNCHECKED, CHECK, FOR_WANT, |count| count.unchecked);
    muted(report, page, WAIVED, ISSUE, BY_HEADER, |count| count.waived);
    muted(report, page, ALLOWED, ISSUE, EMPTY, |count| count.allowed);
    row(page, READ, &read(&report.seen, page.lang()));
    row(page, PROFILE, report.profile.code());
    page.end();
    verdict(report, page);
}

/// A label and what belongs to it.
fn row(page: &mut Page<'_>, label: Text, text: &str) {
    const WIDE: usize = 14;
    let label = page.term(label);
    page.indent(2);
    page.put(Ink::Faint, label);
    page.indent(WIDE.saturating_sub(columns(label)));
    let text = if text.is_empty() { page.term(NOTHING) } else { text };
    page.flow(Ink::Plain, WIDE + 2, text);
}

/// What was not checked or not shown: how many, why, and of which rules.
fn muted(report: &Report, page: &mut Page<'_>, label: Text, noun: Noun, why: Text, of: fn(&RuleCount) -> u64) {
    let text = muted_text(report, page.lang(), noun, why, of);
    if !text.is_empty() {
        row(page, label, &text);
    }
}

/// As a text; empty where there is none.
pub(in crate::report) fn muted_text(
    report: &Report,
    lang: Lang,
    noun: Noun,
    why: Text,
    of: fn(&RuleCount) -> u64,
) -> String {
    let rules: Vec<_> = report.by_rule.iter().map(|(code, count)| (code, of(count))).filter(|(_, n)| *n > 0).collect();
    let total = rules.iter().map(|(_, number)| number).sum();
    if total == 0 {
        return String::new();
    }
    let names: Vec<String> = rules
        .iter()
        .map(|(code, number)| {
            let name = crate::rules::rule(**code).map_or("", |rule| rule.name);
            let times = if *number > 1 && rules.len() > 1 { format!("\u{a0}×{number}") } else { String::new() };
            format!("{code}\u{a0}{name}{times}")
        })
        .collect();
    let mut text = noun.times(total, lang);
    if !why.get(lang).is_empty() {
        text = format!("{text} {}", why.get(lang));
    }
    format!("{text}{}{}", COLON.get(lang), names.join(", "))
}

/// How many of each severity there are, without those there are none of.
pub(in crate::report) fn severities(report: &Report, lang: Lang, of: &[Severity]) -> Vec<String> {
    let counts = of.iter().map(|severity| (*severity, report.counts.of(*severity)));
    counts.filter(|(_, number)| *number > 0).map(|(severity, n)| Noun::of(severity).times(n, lang)).collect()
}

/// What was read, by kind.
pub(in crate::report) fn read(seen: &Seen, lang: Lang) -> String {
    let kinds = [
        (DOSSIER, seen.dossiers),
        (ACTOR, seen.actors),
        (COMPOUND, seen.compounds),
        (INCIDENT, seen.incidents),
        (EVIDENCE, seen.evidence),
        (CLAIM, seen.claims),
    ];
    let some = kinds.into_iter().filter(|(_, number)| *number > 0);
    let whole = some.map(|(noun, n)| noun.times(n, lang)).collect::<Vec<_>>().join(", ");
    let unread = (seen.unread > 0).then(|| UNREAD.times(seen.unread, lang));
    let parts = [Some(whole).filter(|whole| !whole.is_empty()), unread];
    parts.into_iter().flatten().collect::<Vec<_>>().join(SEMICOLON.get(lang))
}

fn verdict(report: &Report, page: &mut Page<'_>) {
    let lesser = severities(report, page.lang(), &[Severity::Warning, Severity::Info]).join(", ");
    if !report.ok {
        let errors = Noun::of(Severity::Error).times(report.counts.error, page.lang());
        let text = format!("✗ {}{}{errors}", page.term(INVALID), page.term(COLON));
        page.put(Ink::Bad(Severity::Error), &text);
    } else if report.seen == Seen::default() {
        let text = format!("✓ {}", page.term(UNREADABLE));
        page.put(Ink::Bad(Severity::Warning), &text);
    } else {
        let with = if lesser.is_empty() { String::new() } else { format!(", {} {lesser}", page.term(WITH)) };
        let text = format!("✓ {}{with}", page.term(VALID));
        page.put(Ink::Good, &text);
    }
    page.end();
}
