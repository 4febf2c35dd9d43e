//! What is kept of a claim.

use super::{CountNote, reach};
use crate::index::{Entry, Index, Node, Spot, What, to_u32};
use crate::model::edtf::Reach;
use crate::model::vocabulary::{InformationCredibility, Stance, StateResponsibility};
use crate::model::{Claim, ClaimRef, Reference as _, Says};

/// What is kept of a claim.
pub(crate) struct ClaimNote {
    pub(crate) node: Node,
    pub(crate) evidence: Node,
    /// Which of the evidence's claims.
    pub(crate) at: u32,
    pub(crate) by: Option<Node>,
    pub(crate) stance: Stance,
    pub(crate) made: Reach,
    pub(crate) about: Option<Node>,
    /// Whether it names fields of what it is about.
    pub(crate) fields: Box<[Box<str>]>,
    pub(crate) rests_on: Box<[Node]>,
    pub(crate) supports: Box<[Node]>,
    pub(crate) contrasts_with: Box<[Node]>,
    pub(crate) conflicts_with: Box<[Node]>,
    /// The first grade that calls it confirmed by independent sources.
    pub(crate) confirmed: Option<u32>,
    /// Whether it speaks of complicity of a state.
    pub(crate) complicity: bool,
    /// The numbers that it gives.
    pub(crate) counts: Box<[CountNote]>,
    /// When what it tells of happened, as far as it says.
    pub(crate) told: Reach,
}

impl ClaimNote {
    /// The evidence that it rests on by its own account; else the piece in which it was read.
    pub(crate) fn bases(&self) -> &[Node] {
        if self.rests_on.is_empty() { std::slice::from_ref(&self.evidence) } else { &self.rests_on }
    }
}

/// The numbers that a claim gives, and when what it tells of happened.
fn told(says: Option<&Says>) -> (Box<[CountNote]>, Reach) {
    match says {
        Some(Says::Count(says)) => (Box::new([CountNote::of(&says.count)]), reach(says.count.as_of.as_ref())),
        Some(Says::Response(says)) => {
            let own = says.claimed.iter().map(|count| CountNote { claimed: true, ..CountNote::of(count) });
            (own.collect(), reach(says.when.as_ref()))
        }
        _ => (Box::default(), Reach::UNKNOWN),
    }
}

impl Index {
    fn claims(&mut self, spot: Spot, claims: &[ClaimRef]) -> Box<[Node]> {
        claims.iter().map(|claim| self.refer(spot, claim.as_str())).collect()
    }

    pub(super) fn note_claim(&mut self, spot: Spot, evidence: Node, at: u32, id: &str, claim: &Claim) {
        let node = self.intern(self.namespace_of(spot), &format!("{id}#{}", claim.id));
        let graded = |grade: &crate::model::Credibility| grade.grade == InformationCredibility::Confirmed;
        let (counts, told) = told(claim.says.as_ref());
        let kept = ClaimNote {
            node,
            evidence,
            at,
            by: claim.by.as_ref().map(|actor| self.refer(spot, actor.text())),
            stance: claim.stance,
            made: reach(claim.made.as_ref()),
            about: claim.about.as_ref().map(|record| self.refer(spot, record.text())),
            fields: claim.fields.iter().map(|field| field.as_str().into()).collect(),
            rests_on: claim.rests_on.iter().map(|evidence| self.refer(spot, evidence.text())).collect(),
            supports: self.claims(spot, &claim.supports),
            contrasts_with: self.claims(spot, &claim.contrasts_with),
            conflicts_with: self.claims(spot, &claim.conflicts_with),
            confirmed: claim.credibility.iter().position(graded).map(to_u32),
            complicity: matches!(&claim.says, Some(Says::Characterisation(says))
                if says.responsibility.contains(&StateResponsibility::Complicity)),
            counts,
            told,
        };
        let place = to_u32(self.notes.claims.len());
        if let Some(Entry { what: what @ What::Claim(None), .. }) = self.entries.get_mut(node.at()) {
            *what = What::Claim(Some(place));
        }
        self.notes.claims.push(kept);
    }
}
