//! What is kept of a piece of evidence.

use super::reach;
use crate::index::{Index, Node, Spot, to_u32};
use crate::model::edtf::Reach;
use crate::model::vocabulary::{DerivationKind, RelativeAnchor, VerificationResult};
use crate::model::{ActorRef, Evidence, Reference as _};

/// What is kept of a piece of evidence.
pub(crate) struct EvidenceNote {
    pub(crate) node: Node,
    pub(crate) issued: Reach,
    pub(crate) published: Reach,
    pub(crate) captured: Reach,
    pub(crate) first_seen: Reach,
    pub(crate) retrieved: Reach,
    /// Who stands behind it: publisher and authors.
    pub(crate) originators: Box<[Node]>,
    /// Who provided it to whoever holds it.
    pub(crate) providers: Box<[Node]>,
    /// What it derives from, and whether it passes that on unchanged.
    pub(crate) sources: Box<[Source]>,
    /// Whether a verification says that it does not show what it is said to.
    pub(crate) misattributed: bool,
    /// Its files' digests, `algorithm:hex`, each with the place of its media.
    pub(crate) digests: Box<[(u32, Box<str>)]>,
}

/// A piece of evidence that another derives from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source {
    pub(crate) evidence: Node,
    /// It is the same text or file once more.
    pub(crate) passed_on: bool,
}

impl EvidenceNote {
    /// When it was first said: issued, else published.
    pub(crate) fn said(&self) -> Reach {
        if self.issued.is_unknown() { self.published } else { self.issued }
    }

    /// The first date there is of it.
    pub(crate) fn first_date(&self) -> Reach {
        let dates = [self.captured, self.first_seen, self.issued, self.published];
        dates.into_iter().find(|date| !date.is_unknown()).unwrap_or(Reach::UNKNOWN)
    }

    /// Whether it only passes on what others issued.
    pub(crate) fn passes_on(&self) -> bool {
        self.sources.iter().any(|source| source.passed_on)
    }

    pub(super) fn moment(&self, event: RelativeAnchor) -> Reach {
        match event {
            RelativeAnchor::Issued => self.issued,
            RelativeAnchor::Published | RelativeAnchor::Republished => self.published,
            RelativeAnchor::Captured => self.captured,
            RelativeAnchor::Retrieved => self.retrieved,
            _ => Reach::UNKNOWN,
        }
    }
}

impl Index {
    fn actors<'a>(&mut self, spot: Spot, actors: impl Iterator<Item = &'a ActorRef>) -> Box<[Node]> {
        actors.map(|actor| self.refer(spot, actor.text())).collect()
    }

    pub(super) fn note_evidence(&mut self, spot: Spot, node: Node, evidence: &Evidence) -> u32 {
        let sources = evidence.derived_from.iter().map(|derivation| {
            let passed_on = matches!(
                derivation.how,
                DerivationKind::Republishes
                    | DerivationKind::Translates
                    | DerivationKind::Excerpts
                    | DerivationKind::Archives
            );
            Source { evidence: self.refer(spot, derivation.evidence.text()), passed_on }
        });
        let sources = sources.collect();
        let digests = evidence.media.iter().enumerate().flat_map(|(at, media)| {
            let text = |digest: &crate::model::Digest| format!("{}:{}", digest.algorithm.code(), digest.hex.as_str());
            media.digests.iter().map(move |digest| (to_u32(at), text(digest).to_ascii_lowercase().into()))
        });
        let kept = EvidenceNote {
            node,
            issued: reach(evidence.issued.as_ref()),
            published: reach(evidence.published.as_ref()),
            captured: reach(evidence.captured.as_ref()),
            first_seen: reach(evidence.first_seen.as_ref()),
            retrieved: reach(evidence.retrieved.as_ref()),
            originators: self.actors(spot, evidence.publisher.iter().chain(&evidence.authors)),
            providers: self.actors(spot, evidence.provided_by.iter().map(|provision| &provision.actor)),
            sources,
            misattributed: evidence
                .verification
                .iter()
                .any(|step| matches!(step.result, VerificationResult::Misattributed | VerificationResult::Recycled)),
            digests: digests.collect(),
        };
        let at = to_u32(self.notes.evidence.len());
        self.note_evidence_keys(node, evidence, &kept);
        self.notes.evidence.push(kept);
        for (place, claim) in evidence.claims.iter().enumerate() {
            self.note_claim(spot, node, to_u32(place), evidence.id.as_str(), claim);
        }
        at
    }
}
