//! One side of a standing: the claims that pull one way, and where they come from.

use crate::assess::answer::{Claims, LineageCount, SetAside};
use crate::assess::case::{Case, Reason};
use crate::index::{Group, Lineages, Node};
use crate::order::{Order as _, set};
use serde::Serialize;

/// The claims that pull one way.
///
/// ```
/// use casecairn::assess::{AssessOptions, assess};
/// let assessment = assess(&[br#"{"type":"compound","id":"c1"}"#], &AssessOptions::default());
/// assert_eq!(assessment.standings[0].supporting.lineages.at_least, 0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Side {
    /// How many independent lineages they come from.
    pub lineages: LineageCount,
    /// In how many pieces of evidence they were read.
    pub evidence: u64,
    /// The claims.
    pub claims: Claims,
    /// Which of them hang together, and by what; the largest groups.
    pub together: Vec<Together>,
}

/// Claims that hang together: they have roots, claimants or providers in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Together {
    /// How many claims.
    pub claims: u64,
    /// How many independent lineages there are among them.
    pub lineages: LineageCount,
    /// What they have in common, the most shared first: evidence and actors.
    pub by: Vec<String>,
}

/// The most groups, and the most things in common, that are told.
const TOLD: usize = 5;

impl Case {
    /// One side of a standing.
    pub(super) fn side(&self, claims: &[Node], most: usize) -> (Side, Lineages) {
        let (lineages, groups) = Lineages::explained(self.grounds(claims));
        let read = set(claims.iter().filter_map(|claim| Some(self.index.claim(*claim)?.evidence)));
        let mut together: Vec<Together> = groups.iter().map(|group| self.together(group)).collect();
        together.order_by(|one, other| (other.claims, &one.by).cmp(&(one.claims, &other.by)));
        together.truncate(TOLD);
        let side = Side {
            lineages: lineages.into(),
            evidence: read.len() as u64,
            claims: self.claims_answer(claims, most),
            together,
        };
        (side, lineages)
    }

    fn together(&self, group: &Group) -> Together {
        let mut by: Vec<(usize, String)> =
            group.shared.iter().map(|(node, times)| (*times, self.address(*node))).collect();
        by.order_by(|one, other| (other.0, &one.1).cmp(&(one.0, &other.1)));
        let mut by: Vec<String> = by.into_iter().map(|(_, name)| name).collect();
        by.truncate(TOLD);
        Together { claims: group.claims as u64, lineages: group.lineages.into(), by }
    }

    /// Claims that are not counted, for an answer.
    pub(super) fn set_aside(&self, claims: &[(Node, Reason)], most: usize) -> (Vec<SetAside>, u64) {
        let mut claims: Vec<SetAside> =
            claims.iter().map(|(claim, reason)| SetAside { claim: self.address(*claim), reason: *reason }).collect();
        claims.order_by(|one, other| one.claim.cmp(&other.claim));
        let omitted = claims.len().saturating_sub(most);
        claims.truncate(most);
        (claims, omitted as u64)
    }
}
