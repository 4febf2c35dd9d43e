//! What `digest` gives.

use super::Sha256;
use crate::issue::Pointer;
use crate::lang::Lang;
use crate::report::Issue;
use serde::Serialize;

/// The digests of a dossier or of a single record.
///
/// ```
/// use casecairn::digest::digest;
/// use casecairn::Options;
///
/// let input = br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}
/// {"type":"compound","id":"c1"}
/// {"type":"compound","id":"c2","id":"c3"}
/// "#;
/// let digests = digest(input, &Options::default());
/// assert_eq!((digests.records.len(), digests.unread, digests.dossier), (1, 1, None));
/// assert_eq!((digests.issues[0].rule, digests.issues[0].line), ("duplicate-key", Some(3)));
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Digests {
    /// Whether everything could be strictly read, and no id stands twice.
    pub ok: bool,
    /// The language of the messages.
    pub lang: Lang,
    /// The digest of the dossier; `None` for a single record, or where it is not `ok`.
    pub dossier: Option<Sha256>,
    /// The namespace of the dossier, where its header could be read.
    pub namespace: Option<String>,
    /// The digest of the header, where there is one that could be read.
    pub header: Option<Sha256>,
    /// How many numbers of the header have more digits than their digest covers.
    pub header_inexact: u64,
    /// The digests of the records, in the order of the input.
    pub records: Vec<RecordDigest>,
    /// How many headers and records have no digest.
    pub unread: u64,
    /// Why: what could not be strictly read, and ids that stand twice.
    pub issues: Vec<Issue>,
    /// How many more issues there are than stand in `issues`.
    pub omitted: u64,
}

/// The digest of a record.
///
/// ```
/// let digests = casecairn::digest::digest(br#"{"type":"compound","id":"c1"}"#, &casecairn::Options::default());
/// let record = &digests.records[0];
/// assert_eq!((record.kind, record.id.as_str(), record.inexact), ("compound", "c1", 0));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecordDigest {
    /// The kind of record: its `type`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What it is called in its dossier.
    pub id: String,
    /// The SHA-256 of its canonical form.
    pub digest: Sha256,
    /// How many of its numbers have more digits than the digest covers.
    pub inexact: u64,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The way to it in the document; empty in a stream.
    pub pointer: Pointer,
    /// Which record of the dossier it is, from 1; those without a digest count.
    #[serde(skip)]
    pub(super) number: u64,
}

impl Digests {
    /// The answer as one JSON document on one line: the same bytes from every
    /// binding.
    ///
    /// ```
    /// let digests = casecairn::digest::digest(br#"{"type":"compound","id":"c1"}"#, &casecairn::Options::default());
    /// assert!(digests.to_json().starts_with(r#"{"ok":true,"lang":"en","dossier":null,"#));
    /// ```
    pub fn to_json(&self) -> String {
        crate::report::json(self)
    }

    /// What a record is called outside of its dossier.
    pub(super) fn name_of(&self, record: &RecordDigest) -> String {
        match &self.namespace {
            Some(namespace) => format!("{namespace}:{}", record.id),
            None => record.id.clone(),
        }
    }
}
