//! Scam compounds are fortified places where trafficked people, children among
//! them, are held, beaten and forced to defraud others. Those who document them
//! need to say things that spreadsheets cannot: *the article repeats the
//! report*, *more than 3,000, says the government*, *within the past 36 hours*,
//! *probably one of these two sites*; and they must not endanger the people
//! their records are about.
//!
//! casecairn is the data model for such records, and its validator. What it
//! decides is explained; what it does not know stays unknown; nothing is
//! dropped silently.
//!
//! # Validate
//!
//! ```
//! use casecairn::{Lang, Options, validate};
//!
//! let input = br#"{"type":"compound","id":"si03","place":{"country":"KH","point":[11.56,104.91]}}"#;
//! let mut options = Options::default();
//! options.lang = Lang::Fr;
//!
//! let report = validate(input, &options);
//! let issue = &report.issues[0];
//! assert_eq!(issue.code.to_string(), "CC201");
//! assert_eq!(issue.pointer.as_str(), "/place/point");
//! assert_eq!((issue.line, issue.column), (Some(1), Some(64)));
//! assert!(issue.message.starts_with("latitude et longitude semblent inversées"));
//! ```
//!
//! # Read a report
//!
//! *Your data is wrong* is a [`Report`]: every issue at once, each with a
//! stable code, a place (JSON Pointer, line, column), a message, a remedy and,
//! where it is certain, a repair, which [`fix`] makes in a copy. *The tool could not run* is an error. A rule
//! that lacked the data to run is counted as unchecked, not as passed; one
//! mistake gives one issue.
//!
//! # The words
//!
//! A **dossier** is a header and records: [`Actor`](model::Actor),
//! [`Compound`](model::Compound), [`Incident`](model::Incident) and
//! [`Evidence`](model::Evidence) with its [`Claim`](model::Claim)s. A claim is
//! addressed `evidence#claim`; records point at the claims that carry them by
//! `support`. There is no record for a private person.
//!
//! # Layers
//!
//! ```text
//! { lang ← { issue, detect }, geo } ← model ← { read, index } ← rules ← report ← validate ← { fix, digest ← { custody, media }, publish ← risk } ← facade
//! ```
//!
//! Each room sees only what stands left of it. The crate does no I/O of its
//! own beyond `Read` and `Write`, no network, has no unsafe code and no panic
//! path.
//!
//! # Prove
//!
//! [`digest`](mod@digest) gives the SHA-256 of each record's canonical form (RFC 8785) and
//! of the dossier; [`custody`] says whether the events of a chain are tied to
//! each other and to the file; [`media`] whether a file is the one on
//! record, whether its time and place agree, and what it would give away.
//!
//! # Features
//!
//! - `draw`: maps and time lines as SVG, with the ground under them (90 KB).
//! - `docs` (default): the pages of the rules, for `explain`.
//! - `exif`: [`media`] reads what a camera wrote into a picture.
//! - `schema`: `JsonSchema` for the model's types, the JSON Schemas and the codebook.
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
#![allow(rustdoc::invalid_codeblock_attributes, reason = "an example of a rule's page may carry a limit, `depth=3`")]
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

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}

pub mod assess;
pub mod custody;
mod detect;
pub mod digest;
#[cfg(feature = "figures")]
pub mod draw;
mod exchange;
pub mod facade;
mod fix;
mod form_c;
mod geo;
mod index;
mod issue;
mod lang;
mod lower;
mod markup;
pub mod media;
pub mod model;
mod number;
mod order;
pub mod publish;
mod read;
mod report;
pub mod risk;
mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod select;
pub mod table;
mod validate;

pub use fix::fix;
pub use issue::{Code, NotACode, NotAProfile, Patch, PatchOp, Pointer, Profile, Severities, Severity};
pub use lang::{Lang, Text};
pub use read::Limits;
pub use report::{Cell, Change, Counts, Done, Fixed, Issue, NotAReport, Report, RuleCount, Seen, Style};
#[cfg(feature = "bench")]
#[doc(hidden)]
pub use rules::bench;
pub use rules::{Rule, Status, rule, rules};
pub use validate::{Options, Validator, read_dossier, validate, validate_all};
