//! `casecairn explain`.

use crate::Outcome;
use crate::arguments::Explain;
use crate::failure::Failure;
use crate::markdown;
use crate::streams::{Show, Streams, print};
use casecairn::{Lang, Profile, Rule};
use std::fmt::Write as _;

/// What the examples of a page stand under.
const EXAMPLES: &str = "## Examples";

/// Prints the page of a rule.
pub(crate) fn run(asked: &Explain, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let page = page(find(&asked.code)?, show.lang);
    let text = if show.terminal { markdown::for_terminal(&page, show) } else { page };
    print(streams.output, &text)?;
    Ok(Outcome::Fine)
}

/// A rule by its code, in any case, or by its name.
pub(crate) fn find(asked: &str) -> Result<&'static Rule, Failure> {
    let by_code = asked.to_ascii_uppercase().parse().ok().and_then(casecairn::rule);
    by_code
        .or_else(|| casecairn::rules().find(|rule| rule.name == asked))
        .ok_or_else(|| Failure::UnknownRule(asked.to_owned()))
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
        _ => ("Severity", "Source"),
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
