//! What is kept of a compound.

use super::cite::{Cite, cites};
use super::count::Dated;
use super::place::Where;
use crate::index::{Index, Node, Spot};
use crate::model::vocabulary::{AssessmentStatus, NameKind, OperationStatus, SecurityFeature};
use crate::model::{Compound, Name, Reference as _};

/// What is kept of a compound.
pub(in crate::assess) struct CompoundKept {
    pub(in crate::assess) node: Node,
    /// What people call it: a name or a code.
    pub(in crate::assess) label: Option<Box<str>>,
    pub(in crate::assess) place: Where,
    pub(in crate::assess) features: Box<[FeatureKept]>,
    pub(in crate::assess) assessments: Box<[Stage<AssessmentStatus>]>,
    pub(in crate::assess) operations: Box<[Stage<OperationStatus>]>,
    /// The claims that carry anything else of it.
    pub(in crate::assess) cites: Box<[Cite]>,
}

/// A security feature of a compound.
pub(in crate::assess) struct FeatureKept {
    pub(in crate::assess) kind: SecurityFeature,
    pub(in crate::assess) cites: Box<[Cite]>,
}

/// One entry of a history.
pub(in crate::assess) struct Stage<S> {
    pub(in crate::assess) status: S,
    pub(in crate::assess) by: Option<Node>,
    pub(in crate::assess) criteria: Option<Box<str>>,
    pub(in crate::assess) as_of: Dated,
    pub(in crate::assess) cites: Box<[Cite]>,
}

impl CompoundKept {
    pub(super) fn of(index: &mut Index, spot: Spot, node: Node, compound: &Compound) -> Self {
        let features = compound
            .features
            .iter()
            .map(|feature| FeatureKept { kind: feature.kind.clone(), cites: cites(index, spot, &feature.support) });
        let features = features.collect();
        let assessments = compound.assessment.iter().map(|entry| Stage {
            status: entry.status,
            by: entry.by.as_ref().map(|by| index.refer(spot, by.text())),
            criteria: entry.criteria.as_ref().map(|criteria| criteria.as_str().into()),
            as_of: Dated::of(entry.as_of.as_ref()),
            cites: cites(index, spot, &entry.support),
        });
        let assessments = assessments.collect();
        let operations = compound.operations.iter().map(|entry| Stage {
            status: entry.status,
            by: entry.by.as_ref().map(|by| index.refer(spot, by.text())),
            criteria: None,
            as_of: Dated::of(entry.as_of.as_ref()),
            cites: cites(index, spot, &entry.support),
        });
        let operations = operations.collect();
        let places = [&compound.place, &compound.verified_place].into_iter().flatten();
        let support = compound.support.iter();
        let support = support.chain(compound.codes.iter().flat_map(|code| &code.support));
        let support = support.chain(compound.names.iter().flat_map(|name| &name.support));
        let support = support.chain(places.flat_map(|place| &place.support));
        let support = support.chain(compound.links.iter().flat_map(|link| &link.support));
        Self {
            node,
            label: label(compound),
            place: Where::of(compound.place.as_ref(), compound.verified_place.as_ref()),
            features,
            assessments,
            operations,
            cites: cites(index, spot, support),
        }
    }
}

/// A name in common use, else the first name, else the first code.
fn label(compound: &Compound) -> Option<Box<str>> {
    let common = |name: &&Name| name.kind == Some(NameKind::Common);
    let name = compound.names.iter().find(common).or(compound.names.first());
    let code = compound.codes.first();
    name.map(|name| name.text.as_str()).or(code.map(|code| code.code.as_str())).map(Into::into)
}
