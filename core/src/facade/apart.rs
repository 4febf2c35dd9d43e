//! Records by themselves: for batches of what is too much for one machine.

use super::{Error, Settings};
use crate::report::Report;
use crate::rules;

/// Validates records by themselves, each with the number of the line that it
/// stands on. What is found is what [`validate`](super::validate) finds on one
/// machine, but for the rules that look [`across`] records: those count as
/// unchecked, once for each record.
///
/// ```
/// use casecairn::facade::{Settings, across, validate_apart};
///
/// let records = [(&br#"{"type":"compound","id":"c1","status":"curent"}"#[..], 7)];
/// let report = validate_apart(records, &Settings::default())?;
/// assert_eq!((report.issues[0].line, report.issues[0].suggestion.as_deref()), (Some(7), Some("current")));
/// let dangling = report.by_rule[&"CC102".parse().unwrap()];
/// assert_eq!(dangling.unchecked, 1);
/// assert!(across().any(|code| code.to_string() == "CC102"));
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// The settings ask for what is not there.
pub fn validate_apart<'r>(
    records: impl IntoIterator<Item = (&'r [u8], usize)>,
    settings: &Settings,
) -> Result<Report, Error> {
    Ok(crate::validate::validate_apart(records.into_iter(), &settings.options()?))
}

/// The codes of the rules that look across records.
///
/// ```
/// assert!(casecairn::facade::across().all(|code| code.group() > 0));
/// ```
pub fn across() -> impl Iterator<Item = crate::issue::Code> {
    rules::across().map(|rule| rule.code)
}
