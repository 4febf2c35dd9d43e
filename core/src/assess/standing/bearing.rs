//! Which claims bear on which record, and which way they pull.

use crate::assess::case::{Case, Pull, Reason};
use crate::assess::kept::{Cite, Detail};
use crate::index::Node;
use crate::model::vocabulary::{ResolvedBy, SupportKind};
use crate::order::Order as _;

/// Claims laid under records, in the order of the records.
pub(in crate::assess) struct Cited(Vec<(Node, Cite)>);

/// The claims on something, each by the way it pulls.
#[derive(Default)]
pub(in crate::assess) struct Bearing {
    pub(in crate::assess) supporting: Vec<Node>,
    pub(in crate::assess) contradicting: Vec<Node>,
    pub(in crate::assess) set_aside: Vec<(Node, Reason)>,
    /// Pairs of supporting claims that cannot both be true.
    pub(in crate::assess) conflicts: Vec<(Node, Node)>,
}

impl Cited {
    /// Gathers who cites what, and what claims say whom they are about.
    pub(in crate::assess) fn of(case: &Case) -> Self {
        let mut cited = Self(Vec::new());
        let supports = case.index.notes.supports.iter();
        cited.0.extend(supports.map(|support| (support.holder, Cite { claim: support.claim, how: support.how })));
        for incident in &case.kept.incidents {
            let acts = incident.acts.iter().flat_map(|act| &act.cites);
            cited.add(incident.node, incident.cites.iter().chain(acts));
        }
        for compound in &case.kept.compounds {
            let features = compound.features.iter().flat_map(|feature| &feature.cites);
            let assessments = compound.assessments.iter().flat_map(|stage| &stage.cites);
            let operations = compound.operations.iter().flat_map(|stage| &stage.cites);
            cited.add(compound.node, compound.cites.iter().chain(features).chain(assessments).chain(operations));
        }
        for (note, kept) in case.index.notes.claims.iter().zip(&case.kept.claims) {
            let cite = Cite { claim: note.node, how: SupportKind::Supports };
            cited.0.extend(note.about.map(|about| (about, cite)));
            let said = kept.said.as_deref();
            let group = said.and_then(|said| said.group.as_ref()).into_iter().flat_map(|group| &group.members);
            let counted = match said.map(|said| &said.detail) {
                Some(Detail::Count(count)) => &*count.members,
                _ => &[],
            };
            cited.0.extend(group.chain(counted).map(|member| (*member, cite)));
        }
        cited.sort();
        cited.add_incidents(case);
        cited
    }

    fn add<'a>(&mut self, subject: Node, cites: impl Iterator<Item = &'a Cite>) {
        self.0.extend(cites.map(|cite| (subject, *cite)));
    }

    fn sort(&mut self) {
        self.0.order();
        self.0.dedup();
    }

    /// What bears on an incident bears on the compound where it happened, if
    /// that is known by more than the letters of a code.
    fn add_incidents(&mut self, case: &Case) {
        let mut more = Vec::new();
        for incident in case.kept.incidents.iter().filter(|incident| case.stands(incident.node)) {
            let known = incident.links.iter().filter(|link| link.resolved_by != Some(ResolvedBy::CodePrefix));
            for compound in known.filter_map(|link| link.compound) {
                more.extend(self.on(incident.node).iter().map(|(_, cite)| (compound, *cite)));
            }
        }
        self.0.extend(more);
        self.sort();
    }

    /// The claims that are laid under a record.
    fn on(&self, subject: Node) -> &[(Node, Cite)] {
        let start = self.0.partition_point(|(holder, _)| *holder < subject);
        let end = self.0.partition_point(|(holder, _)| *holder <= subject);
        self.0.get(start..end).unwrap_or_default()
    }

    /// The claims on a record, each by the way it pulls.
    pub(in crate::assess) fn bearing(&self, case: &Case, subject: Node) -> Bearing {
        Bearing::of(case, self.on(subject).iter().map(|(_, cite)| *cite))
    }
}

impl Bearing {
    /// Sorts claims by the way they pull.
    pub(in crate::assess) fn of(case: &Case, cites: impl Iterator<Item = Cite>) -> Self {
        let mut cites: Vec<Cite> = cites.collect();
        cites.order();
        cites.dedup();
        let mut bearing = Self::default();
        for cites in cites.chunk_by(|one, other| one.claim == other.claim) {
            bearing.add(case, cites);
        }
        bearing.add_conflicts(case);
        bearing
    }

    /// Adds one claim, in all the ways that it is cited.
    fn add(&mut self, case: &Case, cites: &[Cite]) {
        let Some(first) = cites.first() else { return };
        let pulls: Vec<Result<Pull, Reason>> = cites.iter().map(|cite| case.pull(*cite)).collect();
        let is = |pull: Pull| pulls.contains(&Ok(pull));
        match (is(Pull::Supports), is(Pull::Contradicts)) {
            (true, false) => self.supporting.push(first.claim),
            (false, true) => self.contradicting.push(first.claim),
            // It carries one part and speaks against another.
            (true, true) => self.set_aside.push((first.claim, Reason::Qualifies)),
            (false, false) => {
                self.set_aside.extend(pulls.iter().find_map(|pull| pull.err()).map(|reason| (first.claim, reason)));
            }
        }
    }

    /// What cannot be true together with a supporting claim speaks against it;
    /// where both are supporting, the conflict is told.
    fn add_conflicts(&mut self, case: &Case) {
        let (mut conflicts, mut against) = (Vec::new(), Vec::new());
        for claim in &self.supporting {
            for other in case.against(*claim) {
                if self.supporting.binary_search(&other).is_ok() {
                    conflicts.push((*claim.min(&other), *claim.max(&other)));
                } else if case.pull(Cite { claim: other, how: SupportKind::Supports }) == Ok(Pull::Supports) {
                    against.push(other);
                }
            }
        }
        conflicts.order();
        conflicts.dedup();
        self.conflicts = conflicts;
        self.contradicting.extend(against);
        self.contradicting.order();
        self.contradicting.dedup();
    }

    /// Whether claims are cited that were not given.
    pub(in crate::assess) fn is_incomplete(&self) -> bool {
        self.set_aside.iter().any(|(_, reason)| *reason == Reason::NotGiven)
    }
}
