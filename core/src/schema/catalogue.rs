//! `rules.json`: every rule as data.

use super::GENERATED_BY;
use super::labels::texts;
use crate::issue::{Profile, Severity};
use crate::rules::{Rule, Status, rules};
use serde_json::{Map, Value, json};

/// Every rule: code, name, severity by profile, templates, source, fields and
/// page, with all texts in every language.
///
/// ```
/// let catalogue = casecairn::schema::catalogue();
/// let rules = catalogue["rules"].as_array().unwrap();
/// let swapped = rules.iter().find(|rule| rule["code"] == "CC201").unwrap();
/// assert_eq!(swapped["name"], "coordinates-swapped");
/// assert_eq!(swapped["severity"]["working"], "error");
/// ```
pub fn catalogue() -> Value {
    let rules: Vec<Value> = rules().map(rule).collect();
    json!({ "generated_by": GENERATED_BY, "rules": rules })
}

fn rule(rule: &Rule) -> Value {
    json!({
        "code": rule.code,
        "name": rule.name,
        "group": rule.code.group(),
        "severity": severities(rule),
        "status": status(rule.status),
        "message": texts(rule.message),
        "remedy": texts(rule.remedy),
        "source": rule.source,
        "fields": rule.fields,
        "summary": { "en": summary(rule.page.en), "fr": summary(rule.page.fr) },
        "page": texts(rule.page),
    })
}

fn severities(rule: &Rule) -> Value {
    let each = Profile::ALL.iter().map(|profile| {
        let severity = rule.severity.of(*profile).map(Severity::code);
        (profile.code().to_owned(), severity.into())
    });
    Value::Object(each.collect::<Map<_, _>>())
}

fn status(status: Status) -> Value {
    match status {
        Status::Stable { since } => json!({ "stable": { "since": since } }),
        Status::Retired { since, reason } => json!({ "retired": { "since": since, "reason": texts(reason) } }),
    }
}

/// The first paragraph of a page, on one line.
fn summary(page: &str) -> String {
    let lines = page.lines().take_while(|line| !line.trim().is_empty());
    lines.collect::<Vec<_>>().join(" ")
}
