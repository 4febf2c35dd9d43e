//! Custody: whether the events of a chain hang together, and on the file.
//!
//! # Two threads
//!
//! Each event of `custody` is tied twice:
//!
//! - **to the event before**, by `previous`: the SHA-256 of that event's
//!   canonical form (RFC 8785), of all of it as it was strictly read, its own
//!   `previous` with it. The first event has none. So whoever changes, takes
//!   out or puts in an event has to change every event behind it.
//! - **to the file**, by `digest`: that of the file as it was after the event.
//!   It has to be one that `media` gives, by an algorithm that still holds.
//!
//! Nothing behind it holds the last event: keep the digest of the record
//! ([`digest`](crate::digest)) where it cannot be changed with it. And no chain
//! shows that its first event is true.
//!
//! # What is said
//!
//! Of each link, and of a chain the worst of its links:
//!
//! | state | means |
//! |---|---|
//! | intact | tied to the event before, and to the file |
//! | unattested | nothing speaks against it, and nothing ties it to the file |
//! | gap | something is missing: a tie to the event before, or an event |
//! | broken | a tie does not hold: something was changed |
//!
//! What the rules say of custody is not said again: the length of digests
//! (CC501), events without time or agent (CC513), what was done after
//! destruction (CC508). Times that run back (CC507) are named beside the link,
//! and change no state: the place in the list is the place in the chain.

mod answer;
mod chain;
mod next;
mod reading;
mod text;

pub use answer::{Chain, ChainState, Custody, CustodyCounts, Link, LinkReason};
pub use next::{FileDigest, NextLink, NoNextLink, next_link};

use crate::validate::Options;
use std::io::{self, BufRead};

/// Verifies the custody of every piece of evidence in a dossier (a document or
/// a stream), or of a single record.
///
/// ```
/// use casecairn::custody::{ChainState, LinkReason, custody};
/// use casecairn::Options;
///
/// let answer = custody(br#"{"type":"evidence","id":"video","kind":"video",
///   "media":[{"digests":[{"algorithm":"sha-256","hex":"c5220b3c4266890f047190c18dc4243e0dac079d43ca8065899c4f9f3cf124ef"}]}],
///   "custody":[
///     {"kind":"collected","digest":{"algorithm":"sha-256","hex":"c5220b3c4266890f047190c18dc4243e0dac079d43ca8065899c4f9f3cf124ef"}},
///     {"kind":"stored","previous":"00"}]}"#, &Options::default());
///
/// let chain = &answer.evidence[0];
/// assert_eq!(chain.state, ChainState::Broken);
/// assert_eq!(chain.links[0].state, ChainState::Intact);
/// assert_eq!(chain.links[1].reasons, [LinkReason::PreviousDiffers, LinkReason::DigestMissing]);
/// ```
pub fn custody(input: &[u8], options: &Options) -> Custody {
    // Reading from memory does not fail.
    custody_with(input, options).unwrap_or_default()
}

/// As [`custody`], from a reader.
///
/// ```
/// use casecairn::custody::{ChainState, custody_with};
/// use casecairn::Options;
///
/// let input = &br#"{"type":"evidence","id":"e1","kind":"letter"}"#[..];
/// let answer = custody_with(input, &Options::default())?;
/// assert_eq!(answer.evidence[0].state, ChainState::Unattested);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// The input could not be read. Faults of its content are no error.
pub fn custody_with(input: impl BufRead, options: &Options) -> io::Result<Custody> {
    let mut answer = Custody { lang: options.lang, ..Custody::default() };
    let (issues, omitted) = reading::evidence(input, options, |read| match read {
        Some(read) => {
            let chain = chain::verify(&read);
            answer.counts.add(chain.state);
            answer.evidence.push(chain);
        }
        None => answer.unread += 1,
    })?;
    answer.ok = answer.unread == 0 && issues.is_empty() && omitted == 0 && answer.counts.broken == 0;
    (answer.issues, answer.omitted) = (issues, omitted);
    Ok(answer)
}
