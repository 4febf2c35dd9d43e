//! Digests: proof that a record is what it was, byte for byte of its meaning.
//!
//! # Of a record
//!
//! The digest of a record is the SHA-256 of its canonical form (RFC 8785): of
//! the JSON as it was strictly read, with every key and every `null` that
//! stands there, and nothing of ours added. White space, the order of keys and
//! the spelling of numbers and escapes do not change it; any other change does.
//! It does not depend on the version of the model: a field that comes later
//! never changes the digest of an older record, and an older library gives a
//! newer record the same digest.
//!
//! The digest of a header is that of its object without the member `records`,
//! so that a document and a stream have the same.
//!
//! # Of a dossier
//!
//! The digest of a dossier is the SHA-256 of the canonical form of
//!
//! ```json
//! {"header": "…", "records": {"namespace:id": "…", …}, "type": "casecairn/dossier-digest/1"}
//! ```
//!
//! with the digests of the header and of each record. The order of records does
//! not matter. No record or header can be mistaken for this object: none has
//! that `type`. A dossier of which anything could not be strictly read, or in
//! which an id stands twice, has no digest: its records have theirs.
//!
//! # Strictly read
//!
//! UTF-8, one key once, finite numbers, no half surrogates, within the limits
//! of size, depth and number of values; an outermost object that says which
//! record it is and what it is called. What is not so has no digest, and an
//! issue says why. Other faults of shape are for [`validate`](crate::validate)
//! to tell: they are part of what was written.
//!
//! A number with more digits than a double keeps has the digest of that double,
//! as everywhere in JSON; it is counted as inexact, because a change beyond
//! those digits would not show.

mod answer;
mod canonical;
mod number;
mod reading;
mod refused;
mod sha256;
mod sums;
mod text;

pub use answer::{Digests, RecordDigest};
pub(crate) use canonical::canonical_at;
pub use canonical::{Canonical, NotCanonical, canonical};
pub(crate) use refused::{Refusals, is_of_bytes};
pub(crate) use sha256::hex;
pub use sha256::{NotASha256, Sha256};
pub use sums::{Checked, Difference, DifferenceKind, NotSums, Sums};

use crate::validate::Options;
use std::io::{self, BufRead};

/// The digests of a dossier (a document or a stream) or of a single record.
///
/// ```
/// use casecairn::digest::{Sha256, digest};
/// use casecairn::Options;
///
/// let digests = digest(br#"{"type": "compound", "id": "c1", "note": null}"#, &Options::default());
/// let canonical = br#"{"id":"c1","note":null,"type":"compound"}"#;
/// assert_eq!(digests.records[0].digest, Sha256::of(canonical));
/// assert!(digests.ok);
/// ```
pub fn digest(input: &[u8], options: &Options) -> Digests {
    // Reading from memory does not fail.
    digest_with(input, options, |_| {}).unwrap_or_default()
}

/// As [`digest`], from a reader; hands over the canonical form of the header
/// and of each record, one by one. These bytes hold what the input holds:
/// protect them alike.
///
/// ```
/// use casecairn::digest::digest_with;
/// use casecairn::Options;
///
/// let mut lines = Vec::new();
/// digest_with(&br#"{"type":"actor","id":"a"}"#[..], &Options::default(), |line| lines.push(line.to_vec()))?;
/// assert_eq!(lines, [br#"{"id":"a","type":"actor"}"#]);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// The input could not be read. Faults of its content are no error.
pub fn digest_with(input: impl BufRead, options: &Options, each: impl FnMut(&[u8])) -> io::Result<Digests> {
    reading::digests(input, options, each)
}
