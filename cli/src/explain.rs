//! `casecairn explain`.

use crate::Outcome;
use crate::arguments::Explain;
use crate::failure::Failure;
use crate::markdown;
use crate::streams::{Show, Streams, print};
use casecairn::{Rule, facade};

/// Prints the page of a rule.
pub(crate) fn run(asked: &Explain, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let rule = find(&asked.code)?;
    let explained = facade::explain(rule.name, show.lang.tag())?;
    let page = explained.page;
    let text = if show.terminal { markdown::for_terminal(&page, show) } else { page };
    print(streams.output, &text)?;
    Ok(Outcome::Fine)
}

/// A rule by its code, in any case, or by its name.
pub(crate) fn find(asked: &str) -> Result<&'static Rule, Failure> {
    facade::rule(asked).map_err(|_| Failure::UnknownRule(asked.to_owned()))
}
