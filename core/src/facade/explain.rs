//! The rules, for people and programs on the other side of a border.

use super::Error;
use crate::issue::{Profile, Severity};
use crate::lang::Lang;
use crate::rules::{self, Rule};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What the examples of a page stand under.
const EXAMPLES: &str = "## Examples";

/// A rule in a list, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RuleLine {
    /// Its stable code.
    pub code: String,
    /// Its name.
    pub name: &'static str,
    /// The severity in each profile; none where the rule does not apply.
    pub severity: BTreeMap<&'static str, Option<Severity>>,
    /// What is wrong, in one sentence; empty without the feature `docs`.
    pub summary: &'static str,
    /// What an issue says, with holes.
    pub message: &'static str,
    /// What to do, with holes.
    pub remedy: &'static str,
    /// The standard, article of law, paper or practice behind it; empty without
    /// the feature `docs`.
    pub source: &'static str,
}

/// A rule in full, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// What a list says of it.
    #[serde(flatten)]
    pub line: RuleLine,
    /// The language.
    pub lang: Lang,
    /// The fields it acts on and consults, as pointers from what it sees; none
    /// without the feature `docs`.
    pub fields: &'static [&'static str],
    /// What is wrong, why it matters, how to fix it, examples: in Markdown.
    /// Without the feature `docs` it says only what the line says.
    pub page: String,
}

/// A rule in full, by its code (in any case) or its name.
///
/// ```
/// let explained = casecairn::facade::explain("cc201", "fr")?;
/// assert_eq!(explained.line.name, "coordinates-swapped");
/// assert!(explained.page.contains("## Que faire") || cfg!(not(feature = "docs")));
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such rule or language.
pub fn explain(asked: &str, tag: &str) -> Result<Explanation, Error> {
    let (rule, lang) = (rule(asked)?, lang(tag)?);
    Ok(Explanation { line: line(rule, lang), lang, fields: rule.fields, page: page(rule, lang) })
}

/// Every rule, in the order of the codes.
///
/// ```
/// assert_eq!(casecairn::facade::rules("en")?.len(), casecairn::rules().count());
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such language.
pub fn rules(tag: &str) -> Result<Vec<RuleLine>, Error> {
    let lang = lang(tag)?;
    Ok(rules::rules().map(|rule| line(rule, lang)).collect())
}

/// A rule by its code, in any case, or by its name.
///
/// ```
/// assert_eq!(casecairn::facade::rule("coordinates-swapped")?.code.to_string(), "CC201");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such rule.
pub fn rule(asked: &str) -> Result<&'static Rule, Error> {
    let by_code = asked.to_ascii_uppercase().parse().ok().and_then(rules::rule);
    by_code.or_else(|| rules::rules().find(|rule| rule.name == asked)).ok_or_else(|| Error::unknown_rule(asked))
}

/// The language of a BCP 47 tag.
///
/// ```
/// assert_eq!(casecairn::facade::lang("fr")?, casecairn::Lang::Fr);
/// assert_eq!(casecairn::facade::lang("xx").unwrap_err().code(), "language-unknown");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// It is not spoken.
pub fn lang(tag: &str) -> Result<Lang, Error> {
    Lang::from_tag(tag).ok_or_else(|| Error::unknown_language(tag))
}

fn line(rule: &'static Rule, lang: Lang) -> RuleLine {
    RuleLine {
        code: rule.code.to_string(),
        name: rule.name,
        severity: Profile::ALL.iter().map(|profile| (profile.code(), rule.severity.of(*profile))).collect(),
        summary: rule.page.get(lang).lines().next().unwrap_or_default(),
        message: rule.message.get(lang),
        remedy: rule.remedy.get(lang),
        source: rule.source,
    }
}

/// The page with a title, and with examples: those are the same in every
/// language and stand in the English page.
fn page(rule: &Rule, lang: Lang) -> String {
    let mut page = format!("# {} {}\n\n{}\n", rule.code, rule.name, rule.page.get(lang).trim());
    if lang == Lang::Fr
        && let Some((_, examples)) = rule.page.en.split_once(EXAMPLES)
    {
        // Writing to a string does not fail.
        let _ = write!(page, "\n## Exemples\n\n{}\n", examples.trim());
    }
    let (severity, source) = match lang {
        Lang::Fr => ("Gravité", "Source"),
        Lang::En => ("Severity", "Source"),
    };
    let colon = if lang == Lang::Fr { "\u{a0}: " } else { ": " };
    let by_profile: Vec<String> = Profile::ALL
        .iter()
        .map(|profile| {
            let label = rule.severity.of(*profile).map_or("–", |severity| severity.label().get(lang));
            format!("{profile} {label}")
        })
        .collect();
    let _ = write!(page, "\n{severity}{colon}{}.\n\n{source}{colon}{}.\n", by_profile.join(", "), rule.source);
    page
}
