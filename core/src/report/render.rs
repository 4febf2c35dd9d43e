//! From a raised issue to one with words.

use super::issue::Issue;
use super::words;
use crate::issue::{Found, Param, Severity};
use crate::lang::Lang;
use crate::order::tree_map;
use crate::rules::Rule;
use std::borrow::Cow;

/// Puts words to an issue.
pub(crate) fn render(found: Found, rule: &'static Rule, severity: Severity, lang: Lang) -> Issue {
    let mut remedy = words::fill(rule.remedy, &found.params, lang);
    if let Some(word) = &found.suggestion {
        remedy = format!("{} {remedy}", words::meant(word, lang));
    }
    let params = found.params.iter().map(|(name, param)| {
        let text = match param {
            Param::Text(text) => text.clone(),
            Param::Term(term) => term.get(Lang::En).to_owned(),
        };
        (Cow::Borrowed(*name), text)
    });
    Issue {
        code: found.code,
        rule: rule.name,
        severity,
        message: words::fill(rule.message, &found.params, lang),
        remedy,
        dossier: found.place.dossier,
        record: found.record,
        line: None,
        column: None,
        params: tree_map(params),
        suggestion: found.suggestion,
        fix: found.fix,
        excerpt: None,
        cell: None,
        pointer: found.place.pointer,
    }
}
