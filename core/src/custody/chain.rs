//! One chain, link by link.

use super::answer::{Chain, ChainState, Link, LinkReason};
use super::reading::Read;
use crate::model::vocabulary::{CustodyEventKind as Kind, DigestAlgorithm};
use crate::model::{CustodyEvent, Digest, Media};
use crate::order::Order as _;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Verifies a chain.
pub(super) fn verify(read: &Read<'_>) -> Chain {
    let (evidence, media) = (read.evidence, &read.evidence.media);
    let mut links: Vec<Link> = Vec::with_capacity(read.events.len());
    let mut known: Vec<&Digest> = Vec::new();
    for (at, event) in evidence.custody.iter().enumerate() {
        let mut reasons = Vec::new();
        reasons.extend(of_previous(read, at, event));
        reasons.extend(of_digest(event, media, &known));
        let before = at.checked_sub(1).and_then(|before| evidence.custody.get(before));
        reasons.extend(before.filter(|before| runs_back(before, event)).map(|_| LinkReason::TimeRunsBack));
        reasons.order();
        let state = reasons.iter().map(|reason| reason.state()).max().unwrap_or_default();
        links.push(Link { event: at, state, reasons });
        known.extend(&event.digest);
    }
    let unattested_media = unattested(media, &known);
    let of_files =
        if unattested_media.is_empty() && !links.is_empty() { ChainState::Intact } else { ChainState::Unattested };
    Chain {
        id: evidence.id.as_str().to_owned(),
        state: links.iter().map(|link| link.state).max().unwrap_or_default().max(of_files),
        links,
        unattested_media,
        line: read.line,
        pointer: read.pointer.clone(),
    }
}

/// What is wrong with the tie to the event before.
fn of_previous(read: &Read<'_>, at: usize, event: &CustodyEvent) -> Option<LinkReason> {
    let Some(before) = at.checked_sub(1) else {
        return event.previous.as_ref().map(|_| LinkReason::FirstHasPrevious);
    };
    let Some(previous) = &event.previous else {
        return Some(LinkReason::PreviousMissing);
    };
    let upward = read.events.get(..at).unwrap_or_default();
    let met = upward.iter().rposition(|digest| digest.to_string() == previous.as_str());
    match met {
        Some(met) if met == before => None,
        Some(_) => Some(LinkReason::PreviousSkips),
        None => Some(LinkReason::PreviousDiffers),
    }
}

/// What is wrong with the tie to the file.
fn of_digest(event: &CustodyEvent, media: &[Media], known: &[&Digest]) -> Option<LinkReason> {
    let Some(digest) = &event.digest else {
        return needs_digest(&event.kind).then_some(LinkReason::DigestMissing);
    };
    let mut of_media = media.iter().flat_map(|media| &media.digests).filter(|one| one.algorithm == digest.algorithm);
    let mut alike = known.iter().filter(|one| one.algorithm == digest.algorithm).peekable();
    let first = alike.peek().is_none();
    let another = !first && !alike.any(|one| one.hex == digest.hex);
    if of_media.clone().next().is_none() {
        // Without a file to compare with, the events before are all there is.
        let changed = another && !makes_a_file(&event.kind);
        return Some(if changed { LinkReason::DigestDiffers } else { LinkReason::DigestNotComparable });
    }
    if !of_media.any(|one| one.hex == digest.hex) {
        Some(LinkReason::DigestDiffers)
    } else if another && !makes_a_file(&event.kind) {
        Some(LinkReason::MakingMissing)
    } else {
        is_weak(digest.algorithm).then_some(LinkReason::DigestWeak)
    }
}

/// The files with digests of which no event gives one that still holds.
fn unattested(media: &[Media], known: &[&Digest]) -> Vec<usize> {
    let attested = |media: &Media| {
        media.digests.iter().any(|digest| {
            let same = |one: &&Digest| one.algorithm == digest.algorithm && one.hex == digest.hex;
            !is_weak(digest.algorithm) && known.iter().any(same)
        })
    };
    let files = media.iter().enumerate();
    files.filter(|(_, media)| !media.digests.is_empty() && !attested(media)).map(|(at, _)| at).collect()
}

/// Whether there is a file left of which a digest could be taken.
const fn needs_digest(kind: &Kind) -> bool {
    !matches!(kind, Kind::Destroyed | Kind::AccessRevoked)
}

/// Whether a file may come out of it that is not the one that went in. Of what
/// the source names itself, nobody knows.
const fn makes_a_file(kind: &Kind) -> bool {
    matches!(kind, Kind::Translated | Kind::Redacted | Kind::Migrated | Kind::Other(_))
}

const fn is_weak(algorithm: DigestAlgorithm) -> bool {
    matches!(algorithm, DigestAlgorithm::Md5 | DigestAlgorithm::Sha1)
}

/// Whether an event is dated before the one above it.
fn runs_back(before: &CustodyEvent, event: &CustodyEvent) -> bool {
    let moment = |event: &CustodyEvent| OffsetDateTime::parse(event.at.as_ref()?.as_str(), &Rfc3339).ok();
    moment(before).zip(moment(event)).is_some_and(|(before, now)| now < before)
}
