//! The rules: one rule, one file, with its English and French page beside it.
//!
//! A rule is a `static` with all that is said about it and a function pointer
//! typed by what it sees. A group is a slice; a test is the registrar. Shape
//! rules are raised by [`crate::read`] and stand here for their words.

/// What only `explain` tells: a text or a list; empty without the feature `docs`.
macro_rules! docs {
    ($text:literal) => {
        if cfg!(feature = "docs") { $text } else { "" }
    };
    ($list:expr) => {
        if cfg!(feature = "docs") { $list } else { &[] }
    };
}

#[cfg(feature = "bench")]
pub mod bench;
mod check;
mod corroboration;
mod counts;
mod evidence;
mod identity;
mod law;
mod people;
mod place;
mod run;
mod scripts;
mod shape;
mod sink;
mod text;
mod time;
mod words;

pub(crate) use check::{Check, Wording};
pub(crate) use run::Run;
pub(crate) use sink::Raised;
pub(crate) use sink::Sink;

use crate::issue::{Code, Severities};
use crate::lang::Text;

/// A rule: everything that is said about one kind of fault.
///
/// ```
/// let rule = casecairn::rule("CC203".parse().unwrap()).unwrap();
/// assert_eq!(rule.name, "footprint-invalid");
/// assert!(rule.source.contains("RFC 7946") || cfg!(not(feature = "docs")));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Its stable code.
    pub code: Code,
    /// Its name, which names the fault: `coordinates-swapped`.
    pub name: &'static str,
    /// How bad it is, by profile.
    pub severity: Severities,
    /// Since which version, and whether it still stands.
    pub status: Status,
    /// What is wrong: one sentence with holes.
    pub message: Text,
    /// What to do: one sentence with holes.
    pub remedy: Text,
    /// The standard, article of law, paper or practice behind it; empty
    /// without the feature `docs`.
    pub source: &'static str,
    /// The fields it acts on and consults, as pointers from what it sees; none
    /// without the feature `docs`.
    pub fields: &'static [&'static str],
    /// The page: what, why, how to fix, examples.
    pub page: Text,
    /// What it sees, and the check itself.
    pub(crate) check: Check,
}

/// Whether a rule stands.
///
/// ```
/// use casecairn::Status;
/// assert!(casecairn::rules().all(|rule| matches!(rule.status, Status::Stable { .. })));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// It stands since a version.
    Stable {
        /// The version.
        since: &'static str,
    },
    /// It is gone; its code is never used again.
    Retired {
        /// Since which version.
        since: &'static str,
        /// Why.
        reason: Text,
    },
}

/// The two pages beside a rule's file; empty without the feature `docs`.
macro_rules! rule_page {
    ($name:literal) => {
        $crate::lang::Text {
            #[cfg(feature = "docs")]
            en: include_str!(concat!($name, ".md")),
            #[cfg(feature = "docs")]
            fr: include_str!(concat!($name, ".fr.md")),
            #[cfg(not(feature = "docs"))]
            en: "",
            #[cfg(not(feature = "docs"))]
            fr: "",
        }
    };
}
use rule_page;

/// The groups, in the order of their digit.
static GROUPS: &[&[&Rule]] = &[
    shape::RULES,
    identity::RULES,
    place::RULES,
    time::RULES,
    counts::RULES,
    evidence::RULES,
    corroboration::RULES,
    law::RULES,
    people::RULES,
    text::RULES,
];

/// Every rule, in the order of the codes.
///
/// ```
/// assert!(casecairn::rules().any(|rule| rule.name == "coordinates-swapped"));
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    GROUPS.iter().flat_map(|group| group.iter().copied())
}

/// The rules that look across records: those that must have seen everything.
pub(crate) fn across() -> impl Iterator<Item = &'static Rule> {
    rules().filter(|rule| matches!(rule.check, Check::Dossiers(_)))
}

/// Those of them that need to know of other records only what has one id.
pub(crate) fn by_id() -> impl Iterator<Item = &'static Rule> {
    identity::BY_ID.iter().copied()
}

/// The rule of a code.
///
/// ```
/// let rule = casecairn::rule("CC201".parse().unwrap()).unwrap();
/// assert_eq!(rule.name, "coordinates-swapped");
/// ```
pub fn rule(code: Code) -> Option<&'static Rule> {
    let group = GROUPS.get(usize::from(code.group()))?;
    group.iter().copied().find(|rule| rule.code == code)
}
