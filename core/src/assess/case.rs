//! Everything that was read, and what follows from it about single claims.

use super::kept::{Cite, ClaimKept, Kept};
use super::provenance::{self, Provenance};
use super::reading::{Read, Reading};
use crate::index::{ClaimNote, Index, Lineages, Node};
use crate::model::vocabulary::{RecordStatus, Relay, Stance, SupportKind};
use crate::order::{Order as _, tree_set};
use serde::Serialize;
use std::collections::BTreeSet;

/// Everything that was read.
pub(super) struct Case {
    pub(super) index: Index,
    pub(super) kept: Kept,
    pub(super) read: Read,
    /// In the places of the index's notes of evidence.
    pub(super) provenance: Vec<Provenance>,
    /// Records that do not stand any more.
    gone: BTreeSet<Node>,
    superseded: BTreeSet<Node>,
    /// Pairs of claims that cannot both be true, each way round.
    conflicts: Vec<(Node, Node)>,
}

/// Which way a claim pulls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pull {
    /// It carries what it is laid under.
    Supports,
    /// It speaks against it.
    Contradicts,
}

/// Why a claim is not counted.
///
/// ```
/// use casecairn::assess::Reason;
/// assert_eq!(serde_json::to_string(&Reason::SuspectedGarble).unwrap(), r#""suspected_garble""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reason {
    /// It was not given, or its evidence has a fault.
    NotGiven,
    /// Its evidence, or something that it goes back to, was withdrawn.
    Withdrawn,
    /// Its evidence was replaced.
    Superseded,
    /// Who made it has taken it back.
    Retracted,
    /// It says what would be, not what is.
    Hypothetical,
    /// Who made it, or others, hold it open.
    Contested,
    /// The words that were read are probably not what was meant.
    SuspectedGarble,
    /// What it rests on was shown not to be what it is said to be.
    EvidenceRefuted,
    /// It only qualifies.
    Qualifies,
    /// It states one of several things, not which.
    Disjunction,
}

impl Case {
    pub(super) fn of(reading: Reading) -> Self {
        let (index, kept, read) = reading.finish();
        let provenance = provenance::all(&index, &kept);
        let with = |wanted: RecordStatus| {
            let statuses = index.notes.statuses.iter().filter(move |(_, status)| *status == wanted);
            tree_set(statuses.map(|(node, _)| *node))
        };
        let (gone, superseded) = (with(RecordStatus::Withdrawn), with(RecordStatus::Superseded));
        let ties = index.notes.claims.iter().flat_map(|claim| {
            claim.conflicts_with.iter().flat_map(|other| [(claim.node, *other), (*other, claim.node)])
        });
        let mut conflicts: Vec<(Node, Node)> = ties.collect();
        conflicts.order();
        conflicts.dedup();
        Self { index, kept, read, provenance, gone, superseded, conflicts }
    }

    /// Whether a record stands: it was neither withdrawn nor replaced.
    pub(super) fn stands(&self, record: Node) -> bool {
        !self.gone.contains(&record) && !self.superseded.contains(&record)
    }

    /// What a claim or record is called: with its namespace where several dossiers were read.
    pub(super) fn address(&self, node: Node) -> String {
        if self.read.dossiers > 1 || !self.index.is_given(node) {
            return self.index.address(node);
        }
        self.index.plain(node).to_owned()
    }

    /// What is kept of a claim beside the index's note.
    pub(super) fn claim(&self, claim: Node) -> Option<(&ClaimNote, &ClaimKept)> {
        let kept = self.kept.claims.get(self.index.claim_place(claim)? as usize)?;
        Some((self.index.claim(claim)?, kept))
    }

    /// What stands behind a piece of evidence.
    pub(super) fn behind(&self, evidence: Node) -> Option<&Provenance> {
        self.provenance.get(self.index.evidence_place(evidence)? as usize)
    }

    /// Which way a claim pulls, or why it is not counted.
    pub(super) fn pull(&self, cite: Cite) -> Result<Pull, Reason> {
        let (note, kept) = self.claim(cite.claim).ok_or(Reason::NotGiven)?;
        if self.superseded.contains(&note.evidence) {
            return Err(Reason::Superseded);
        }
        for evidence in std::iter::once(&note.evidence).chain(&note.rests_on) {
            match self.behind(*evidence) {
                Some(behind) if behind.withdrawn => return Err(Reason::Withdrawn),
                Some(behind) if behind.refuted => return Err(Reason::EvidenceRefuted),
                _ => {}
            }
        }
        if kept.relay == Some(Relay::SuspectedGarble) {
            return Err(Reason::SuspectedGarble);
        }
        let denied = match note.stance {
            Stance::Retracted => return Err(Reason::Retracted),
            Stance::Hypothetical => return Err(Reason::Hypothetical),
            Stance::Contested => return Err(Reason::Contested),
            stance => stance == Stance::Denied,
        };
        match cite.how {
            SupportKind::Qualifies => Err(Reason::Qualifies),
            // That somebody denies it speaks against it, wherever it was listed.
            SupportKind::Supports if denied => Ok(Pull::Contradicts),
            SupportKind::Supports => Ok(Pull::Supports),
            // A denial of what speaks against it is no support.
            SupportKind::Contradicts if denied => Err(Reason::Qualifies),
            SupportKind::Contradicts => Ok(Pull::Contradicts),
        }
    }

    /// The claims that cannot be true together with a claim.
    pub(super) fn against(&self, claim: Node) -> impl Iterator<Item = Node> {
        let start = self.conflicts.partition_point(|(from, _)| *from < claim);
        let rest = self.conflicts.get(start..).unwrap_or_default();
        rest.iter().take_while(move |(from, _)| *from == claim).map(|(_, to)| *to)
    }

    /// How many independent lineages some claims come from.
    pub(super) fn lineages(&self, claims: &[Node]) -> Lineages {
        Lineages::of(self.grounds(claims))
    }

    /// What each of some claims stands on; those that were not given stand on nothing.
    pub(super) fn grounds(&self, claims: &[Node]) -> Vec<crate::index::Ground> {
        let Some(lineage) = self.index.lineage() else { return Vec::new() };
        claims.iter().filter_map(|claim| Some(lineage.ground(&self.index, self.index.claim(*claim)?))).collect()
    }

    /// Claims or records in the order of their names, each once.
    pub(super) fn in_order(&self, mut nodes: Vec<Node>) -> Vec<Node> {
        nodes.order();
        nodes.dedup();
        self.index.in_order(nodes)
    }
}
