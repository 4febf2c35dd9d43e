//! `validate`: bytes in, every issue out.

mod apart;
mod issues;
mod parts;
mod place;
mod stoppable;
mod validator;

pub use apart::Totals;
pub(crate) use apart::{NotSettled, Row, name, settle, validate_apart};
pub(crate) use issues::Mend;
pub use validator::Validator;

use crate::issue::{Code, Profile};
use crate::lang::Lang;
use crate::model::Dossier;
use crate::model::edtf::Day;
use crate::read::Limits;
use crate::report::Report;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// How to validate.
///
/// ```
/// use casecairn::{Lang, Options, Profile};
/// let mut options = Options::default();
/// options.lang = Lang::Fr;
/// options.profile = Profile::Intake;
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The language of the messages.
    pub lang: Lang,
    /// For whom the input is checked.
    pub profile: Profile,
    /// Rules whose issues are not to be shown; they are counted.
    pub allow: BTreeSet<Code>,
    /// The most issues to show; the rest are counted.
    pub max_issues: usize,
    /// What counts as today, so that a date in the future can be told from
    /// one in the past; without it that is left unchecked. The library asks no clock:
    /// the same input gives the same report.
    pub today: Option<Day>,
    /// How much is read before it is too much.
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            lang: Lang::default(),
            profile: Profile::default(),
            allow: BTreeSet::new(),
            max_issues: 1000,
            today: None,
            limits: Limits::default(),
        }
    }
}

/// Validates a dossier (a document or a stream) or a single record.
///
/// ```
/// use casecairn::{validate, Options};
///
/// let report = validate(br#"{"type":"compound","id":"si03","status":"curent"}"#, &Options::default());
/// assert_eq!(report.issues[0].suggestion.as_deref(), Some("current"));
/// assert_eq!((report.issues[0].line, report.issues[0].column), (Some(1), Some(41)));
/// ```
pub fn validate(input: &[u8], options: &Options) -> Report {
    validate_all(&[input], options)
}

/// Validates several dossiers together: references between them are followed.
///
/// ```
/// use casecairn::{validate_all, Options};
///
/// let report = validate_all(&[br#"{"type":"actor","id":"a","kind":"ngo"}"#, b"{"], &Options::default());
/// assert_eq!(report.issues[0].dossier, 1);
/// ```
pub fn validate_all(inputs: &[&[u8]], options: &Options) -> Report {
    let mut validator = Validator::new(options, inputs.len() > 1);
    for input in inputs {
        // Reading from memory does not fail.
        let _ = validator.read(*input);
    }
    validator.finish(|dossier, base| inputs.get(dossier)?.get(base..).map(Cow::Borrowed))
}

/// Validates one dossier; with what mending each issue needs.
pub(crate) fn placed(input: &[u8], options: &Options) -> (Report, Vec<Mend>) {
    let mut validator = Validator::new(options, false);
    // Reading from memory does not fail.
    let _ = validator.read(input);
    validator.finish_placed(|_, base| input.get(base..).map(Cow::Borrowed))
}

/// Reads a dossier and validates it: the records that could be made, and what
/// is wrong with them and with the others. A record with a fault beside its
/// required fields is there without the value at fault.
///
/// ```
/// use casecairn::{Options, read_dossier};
///
/// let input = br#"{"type":"compound","id":"c1","codes":[{"registry":"r","code":"C1"}],"place":7}"#;
/// let (dossier, report) = read_dossier(input, &Options::default());
/// assert_eq!(dossier.records[0].id().as_str(), "c1");
/// assert_eq!(report.counts.error, 1);
/// ```
pub fn read_dossier(input: &[u8], options: &Options) -> (Dossier, Report) {
    let mut validator = Validator::new(options, false);
    validator.keep_records();
    // Reading from memory does not fail.
    let _ = validator.read(input);
    let dossier = validator.take_dossier();
    let report = validator.finish(|_, base| input.get(base..).map(Cow::Borrowed));
    (dossier, report)
}
