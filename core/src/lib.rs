//! Documents scam compounds: a data model and its validator.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable,
    clippy::print_stdout,
    clippy::print_stderr
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        reason = "a test that panics has failed"
    )
)]

// The tools of the tests call the crate by its name.
#[cfg(all(test, feature = "schema"))]
extern crate self as casecairn;

mod index;
mod issue;
mod lang;
pub mod model;
mod read;
mod report;
mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod validate;

pub use issue::{Code, NotACode, NotAProfile, Patch, PatchOp, Pointer, Profile, Severities, Severity};
pub use lang::{Lang, Text};
pub use read::Limits;
pub use report::{Counts, Issue, Report, RuleCount, Seen, Style};
pub use rules::{Rule, Status, rule, rules};
pub use validate::{Options, Validator, validate, validate_all};
