//! What the next event of a chain has to carry.

use super::reading;
use crate::digest::Sha256;
use crate::validate::Options;
use serde::Serialize;

/// What the next event of a chain has to carry. As JSON it is the two members
/// to be written into it; the first event has no `previous`.
///
/// ```
/// use casecairn::custody::next_link;
/// use casecairn::digest::Sha256;
/// use casecairn::Options;
///
/// let record = br#"{"type":"evidence","id":"e1","kind":"letter","custody":[{"kind": "received"}]}"#;
/// let link = next_link(record, "e1", &Options::default())?;
/// assert_eq!(link.previous, Some(Sha256::of(br#"{"kind":"received"}"#)));
/// # Ok::<(), casecairn::custody::NoNextLink>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NextLink {
    /// The digest of the file as it is after the event, where it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<FileDigest>,
    /// The digest of the last event in canonical form; none before the first event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<Sha256>,
}

/// The digest of a file, as an event carries it.
///
/// ```
/// use casecairn::custody::next_link;
/// use casecairn::digest::Sha256;
/// use casecairn::Options;
///
/// let record = br#"{"type":"evidence","id":"e1","kind":"letter"}"#;
/// let link = next_link(record, "e1", &Options::default())?.of_file(Sha256::of(b"the file"));
/// let json = serde_json::to_string(&link).unwrap();
/// assert!(json.starts_with(r#"{"digest":{"algorithm":"sha-256","hex":""#));
/// # Ok::<(), casecairn::custody::NoNextLink>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FileDigest {
    /// How it was computed.
    pub algorithm: &'static str,
    /// The digest itself.
    pub hex: Sha256,
}

/// Why there is no telling what the next event has to carry.
///
/// ```
/// use casecairn::custody::{NoNextLink, next_link};
/// use casecairn::Options;
///
/// let record = br#"{"type":"evidence","id":"e1","kind":"letter","custody":7}"#;
/// assert_eq!(next_link(record, "e1", &Options::default()), Err(NoNextLink::Unread));
/// assert_eq!(next_link(record, "e2", &Options::default()), Err(NoNextLink::Unread));
/// let record = br#"{"type":"evidence","id":"e1","kind":"letter"}"#;
/// assert_eq!(next_link(record, "e2", &Options::default()), Err(NoNextLink::NotThere));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoNextLink {
    /// There is no such evidence.
    #[error("there is no evidence of this id")]
    NotThere,
    /// It is there twice.
    #[error("there are several pieces of evidence of this id")]
    Twice,
    /// It is not there, and something could not be read that may have been it.
    #[error("the evidence, or its custody, could not be read")]
    Unread,
}

/// What the next event in the custody of a piece of evidence has to carry:
/// `previous`, and the digest of the file with [`of_file`](NextLink::of_file).
///
/// It does not ask whether the chain holds so far: nothing is ever removed, and
/// a mistake is followed by a further event.
///
/// # Errors
/// There is no such evidence, it is there twice, or it could not be read.
pub fn next_link(input: &[u8], evidence: &str, options: &Options) -> Result<NextLink, NoNextLink> {
    let mut links = Vec::new();
    let mut unread = false;
    // Reading from memory does not fail.
    let read = reading::evidence(input, options, |read| match read {
        Some(read) if read.evidence.id.as_str() == evidence => {
            links.push(NextLink { digest: None, previous: read.events.last().copied() });
        }
        Some(_) => {}
        None => unread = true,
    });
    match (links.pop(), links.is_empty()) {
        (Some(link), true) => Ok(link),
        (Some(_), false) => Err(NoNextLink::Twice),
        (None, _) if unread || read.is_ok_and(|(issues, omitted)| !issues.is_empty() || omitted > 0) => {
            Err(NoNextLink::Unread)
        }
        (None, _) => Err(NoNextLink::NotThere),
    }
}

impl NextLink {
    /// With the digest of the file as it is after the event.
    #[must_use]
    pub fn of_file(mut self, file: Sha256) -> Self {
        self.digest = Some(FileDigest { algorithm: "sha-256", hex: file });
        self
    }

    /// The members of the event, as one JSON object on one line.
    ///
    /// ```
    /// use casecairn::custody::next_link;
    /// use casecairn::Options;
    ///
    /// let record = br#"{"type":"evidence","id":"e1","kind":"letter"}"#;
    /// assert_eq!(next_link(record, "e1", &Options::default())?.to_json(), "{}");
    /// # Ok::<(), casecairn::custody::NoNextLink>(())
    /// ```
    pub fn to_json(&self) -> String {
        crate::report::json(self)
    }
}
