//! Which incidents stand, and how firmly: as the incident itself is told, and
//! as the claims that carry it are.

use super::case::{Case, Pull};
use super::kept::{Cite, IncidentKept};
use crate::index::Node;
use crate::model::vocabulary::{RecordStatus, Stance};
use crate::order::tree_map;
use serde::Serialize;
use std::collections::BTreeMap;

/// Why an incident is left out.
///
/// ```
/// use casecairn::assess::WhyLeftOut;
/// assert_eq!(serde_json::to_string(&WhyLeftOut::NothingCarriesIt).unwrap(), r#""nothing_carries_it""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WhyLeftOut {
    /// The record was withdrawn.
    Withdrawn,
    /// The record was replaced.
    Superseded,
    /// It is told as denied.
    Denied,
    /// Who told of it has taken it back.
    Retracted,
    /// It is told as what would be, not as what is.
    Hypothetical,
    /// No claim that carries it is left.
    NothingCarriesIt,
}

/// How firmly something is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Firmness {
    /// It appears so, is suspected, alleged or contested, or what carries it is not known.
    Soft,
    /// It is told as what happened, by a claim that says it so, and no claim speaks against it.
    Firm,
}

/// The claims that each incident rests on.
pub(super) struct Carrying<'c> {
    case: &'c Case,
    cites: BTreeMap<Node, Vec<Cite>>,
}

impl<'c> Carrying<'c> {
    /// From what incidents list as support, and from the claims that are about them.
    pub(super) fn of(case: &'c Case) -> Self {
        let mut cites: BTreeMap<Node, Vec<Cite>> =
            tree_map(case.kept.incidents.iter().map(|incident| (incident.node, Vec::new())));
        let notes = &case.index.notes;
        let listed = notes.supports.iter().map(|note| (note.holder, Cite { claim: note.claim, how: note.how }));
        let about = notes.claims.iter().filter_map(|claim| {
            let how = crate::model::vocabulary::SupportKind::Supports;
            Some((claim.about?, Cite { claim: claim.node, how }))
        });
        for (incident, cite) in listed.chain(about) {
            if let Some(cites) = cites.get_mut(&incident) {
                cites.push(cite);
            }
        }
        Self { case, cites }
    }

    pub(super) fn cites(&self, incident: Node) -> &[Cite] {
        self.cites.get(&incident).map(Vec::as_slice).unwrap_or_default()
    }

    /// The claims that carry an incident.
    pub(super) fn claims(&self, incident: Node) -> Vec<Node> {
        let carries = |cite: &&Cite| self.case.pull(**cite) == Ok(Pull::Supports);
        self.cites(incident).iter().filter(carries).map(|cite| cite.claim).collect()
    }

    /// How firmly an incident stands, or why it does not.
    pub(super) fn firmness(&self, incident: &IncidentKept) -> Result<Firmness, WhyLeftOut> {
        if !self.case.stands(incident.node) {
            return Err(self.status(incident.node));
        }
        let own = match incident.stance {
            Stance::Denied => return Err(WhyLeftOut::Denied),
            Stance::Retracted => return Err(WhyLeftOut::Retracted),
            Stance::Hypothetical => return Err(WhyLeftOut::Hypothetical),
            stance => firmness(stance),
        };
        let cites = self.cites(incident.node);
        let mut best = None;
        let mut against = false;
        for cite in cites {
            match (self.case.pull(*cite), self.case.index.claim(cite.claim)) {
                (Ok(Pull::Supports), Some(claim)) => best = best.max(Some(firmness(claim.stance))),
                (Ok(Pull::Contradicts), _) => against = true,
                // A claim of a dossier that was not given may well carry it; one held open may, too.
                (Err(super::Reason::NotGiven | super::Reason::Contested), _) => best = best.max(Some(Firmness::Soft)),
                _ => {}
            }
        }
        match best {
            None if cites.is_empty() => Ok(Firmness::Soft),
            None => Err(WhyLeftOut::NothingCarriesIt),
            Some(_) if against => Ok(Firmness::Soft),
            Some(best) => Ok(best.min(own)),
        }
    }

    fn status(&self, incident: Node) -> WhyLeftOut {
        let statuses = &self.case.index.notes.statuses;
        let withdrawn = statuses.contains(&(incident, RecordStatus::Withdrawn));
        if withdrawn { WhyLeftOut::Withdrawn } else { WhyLeftOut::Superseded }
    }
}

const fn firmness(stance: Stance) -> Firmness {
    match stance {
        Stance::Asserted | Stance::Reported => Firmness::Firm,
        _ => Firmness::Soft,
    }
}
