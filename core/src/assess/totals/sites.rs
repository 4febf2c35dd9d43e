//! Which compounds may be the same, and where they are.

use super::super::case::Case;
use super::super::kept::{IncidentKept, Where};
use super::event::place;
use crate::index::{Groups, Node};
use crate::model::vocabulary::{CompoundRelationKind, ResolvedBy};
use crate::order::{Map, map};
use std::collections::BTreeMap;

/// Compounds in groups of those that may be the same, or of one site.
pub(super) struct SameSites<'c> {
    case: &'c Case,
    /// The place of a compound among those kept, and its group.
    of: Map<Node, (usize, usize)>,
}

impl<'c> SameSites<'c> {
    /// Compounds that share a code, or that a relation ties together: as one,
    /// as part and whole, or as before and after.
    pub(super) fn of(case: &'c Case) -> Self {
        let kept = &case.kept.compounds;
        let at = map(kept.iter().enumerate().map(|(at, compound)| (compound.node, at)));
        let mut groups = Groups::new(kept.len());
        let mut join = |one: Node, other: Node| {
            if let (Some(one), Some(other)) = (at.get(&one), at.get(&other)) {
                groups.join(*one, *other);
            }
        };
        let notes = &case.index.notes;
        for tie in &notes.compound_ties {
            use CompoundRelationKind::{DistinctFrom, SameOperator, SameOwner};
            if !matches!(tie.kind, DistinctFrom | SameOwner | SameOperator) {
                join(tie.from, tie.to);
            }
        }
        notes.replaced.iter().for_each(|tie| join(tie.from, tie.to));
        let mut codes: BTreeMap<&str, Node> = BTreeMap::new();
        for compound in &notes.compounds {
            for code in &compound.codes {
                let first = codes.entry(code).or_insert(compound.node);
                join(*first, compound.node);
            }
        }
        let of = map(at.iter().map(|(node, at)| (*node, (*at, groups.first(*at)))));
        Self { case, of }
    }

    /// In which namespace a compound is, and in which group.
    pub(super) fn site(&self, compound: Node) -> Option<(u32, usize)> {
        let (_, group) = self.of.get(&compound)?;
        Some((self.case.index.namespace(compound)?, *group))
    }

    /// The group of a compound; `None` where it was not given.
    pub(super) fn group(&self, compound: Node) -> Option<usize> {
        Some(self.of.get(&compound)?.1)
    }

    /// What a compound is called.
    pub(super) fn label(&self, compound: Node) -> Option<&'c str> {
        let (at, _) = self.of.get(&compound)?;
        self.case.kept.compounds.get(*at)?.label.as_deref()
    }

    /// Where an incident was: its own place, or, where that names no province, the one place of its compounds.
    pub(super) fn place(&self, incident: &IncidentKept) -> Where {
        let own = whole(incident.place.clone());
        if own.subdivision.is_some() {
            return own;
        }
        let places: Option<Vec<Where>> = incident
            .links
            .iter()
            .map(|link| {
                let compound = link.compound.filter(|_| link.resolved_by != Some(ResolvedBy::CodePrefix))?;
                let (at, _) = self.of.get(&compound)?;
                Some(whole(self.case.kept.compounds.get(*at)?.place.clone()))
            })
            .collect();
        // A compound without a province leaves open whether all are in one.
        let Some(places) = places else { return own };
        let several = places.len() > 1 && places.iter().any(|place| place.subdivision.is_none());
        let both = place(places.into_iter().chain([own.clone()]));
        both.filter(|_| !several).unwrap_or(own)
    }
}

/// A province names its country.
fn whole(mut place: Where) -> Where {
    if let (None, Some((country, _))) =
        (&place.country, place.subdivision.as_deref().and_then(|code| code.split_once('-')))
    {
        place.country = Some(country.into());
    }
    place
}
