//! What is known of a compound beside its claims, and of an incident.

use super::bearing::{Bearing, Cited};
use super::history::{Carried, History};
use crate::assess::answer::{Area, Term};
use crate::assess::case::Case;
use crate::assess::coded::Time;
use crate::assess::kept::{CompoundKept, IncidentKept, LinkKept, List};
use crate::index::Node;
use crate::lang::Text;
use crate::model::edtf::Reach;
use crate::model::vocabulary::{IncidentKind, OperationStatus, SecurityFeature};
use serde::Serialize;

/// What is known of a compound.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Site {
    /// Where it is, as far as a province.
    pub area: Area,
    /// What it was held to be.
    pub assessment: History,
    /// What it was doing.
    pub operations: History,
    /// What became of visits and raids.
    pub enforcement: Enforcement,
    /// The incidents that are known to have happened there; the first of them.
    pub incidents: Vec<String>,
    /// How many more there are.
    pub incidents_omitted: u64,
}

/// What became of visits and raids, derived from incidents and operations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Enforcement {
    /// What is known.
    pub status: EnforcementStatus,
    /// Why, in a sentence.
    pub because: Term,
}

/// What is known of visits and raids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EnforcementStatus {
    /// It was visited, and nothing says that anybody went in.
    VisitedNotEntered,
    /// It was raided, and was active after that.
    RaidedReopened,
    /// It was raided, and was closed, empty or gone after that.
    RaidedClosed,
    /// It was raided; what came after is not on record.
    Raided,
    /// Nothing is on record.
    Unknown,
}

/// What is known of an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Event {
    /// What kind of incident it is.
    pub kind: Term,
    /// How far the sources stand behind it.
    pub stance: Term,
    /// When it was, as written.
    pub when: Option<Time>,
    /// Where it was, as far as a province.
    pub area: Area,
    /// The compounds where it is known to have been.
    pub compounds: Vec<String>,
    /// The links that are open, and why.
    pub unresolved: Vec<Unresolved>,
}

/// A compound that is not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Unresolved {
    /// Why it is not told.
    pub reason: Option<Term>,
    /// The compounds that come into question.
    pub candidates: Vec<String>,
    /// The claim that counts the sites of which it is one.
    pub one_of: Option<String>,
}

/// The most incidents that are listed.
const LISTED: usize = 20;

impl Case {
    /// What is known of a compound.
    pub(super) fn site(
        &self,
        cited: &Cited,
        compound: &CompoundKept,
        supporting: &[Node],
        incidents: &[&IncidentKept],
    ) -> Site {
        let nodes = self.in_order(incidents.iter().map(|incident| incident.node).collect());
        Site {
            area: (&compound.place).into(),
            assessment: self.assessments(compound, supporting),
            operations: self.operations(cited, compound, incidents),
            enforcement: self.enforcement(compound, incidents),
            incidents: nodes.iter().take(LISTED).map(|node| self.address(*node)).collect(),
            incidents_omitted: nodes.len().saturating_sub(LISTED) as u64,
        }
    }

    /// The features of a compound with the claims that carry each, and whether
    /// it is said of this very site, or of a group that it belongs to.
    pub(super) fn features_of(
        &self,
        compound: &CompoundKept,
        supporting: &[Node],
    ) -> Vec<(SecurityFeature, Vec<Node>, bool)> {
        let own = compound.features.iter().map(|feature| {
            let bearing = Bearing::of(self, feature.cites.iter().copied());
            (feature.kind.clone(), bearing.supporting, true)
        });
        let of_group = supporting.iter().flat_map(|claim| {
            let said = self.claim(*claim).and_then(|(_, kept)| kept.said.as_deref());
            let said =
                said.filter(|said| said.group.as_ref().is_some_and(|group| group.members.contains(&compound.node)));
            let markers = said.into_iter().flat_map(|said| &*said.markers);
            let features = markers.filter(|marker| marker.list == List::Feature);
            let kinds =
                features.filter_map(|marker| SecurityFeature::ALL.iter().find(|kind| kind.code() == marker.code));
            kinds.map(|kind| (kind.clone(), vec![*claim], false))
        });
        own.chain(of_group).collect()
    }

    /// What is known of an incident.
    pub(super) fn event(&self, incident: &IncidentKept) -> Event {
        let known = incident.links.iter().filter_map(|link| link.compound);
        Event {
            kind: Term::labels(|lang| incident.kind.label(lang)),
            stance: Term::labels(|lang| incident.stance.label(lang)),
            when: incident.when.edtf.as_deref().map(Time::written),
            area: (&incident.place).into(),
            compounds: self.in_order(known.collect()).iter().map(|node| self.address(*node)).collect(),
            unresolved: incident
                .links
                .iter()
                .filter(|link| link.compound.is_none())
                .map(|link| self.open(link))
                .collect(),
        }
    }

    /// What became of visits and raids; what is not carried any more tells nothing of it.
    fn enforcement(&self, compound: &CompoundKept, incidents: &[&IncidentKept]) -> Enforcement {
        let of = |kinds: &[IncidentKind]| {
            let those = incidents.iter().filter(|incident| kinds.contains(&incident.kind));
            those.map(|incident| incident.when.reach).collect::<Vec<Reach>>()
        };
        let raids = of(&[IncidentKind::Raid, IncidentKind::Operation, IncidentKind::ArrestOfSuspects]);
        let doing = |statuses: &[OperationStatus]| {
            let those = compound.operations.iter().filter(|stage| statuses.contains(&stage.status));
            those
                .filter(|stage| self.carried(stage).0 != Carried::NotAnyMore)
                .map(|stage| stage.as_of.reach)
                .collect::<Vec<Reach>>()
        };
        let after = |later: &[Reach]| raids.iter().any(|raid| later.iter().any(|later| raid.before(*later)));
        let mut open = doing(&[OperationStatus::Active, OperationStatus::Reduced]);
        open.extend(of(&[IncidentKind::Reopening]));
        let mut shut = doing(&[OperationStatus::Evacuated, OperationStatus::Closed, OperationStatus::Demolished]);
        shut.extend(of(&[IncidentKind::EvictionOrDemolition]));
        let (status, because) = match () {
            () if !raids.is_empty() && after(&open) => (EnforcementStatus::RaidedReopened, REOPENED),
            () if !raids.is_empty() && after(&shut) => (EnforcementStatus::RaidedClosed, SHUT),
            () if !raids.is_empty() => (EnforcementStatus::Raided, RAIDED),
            () if !of(&[IncidentKind::InspectionOrGateVisit]).is_empty() => {
                (EnforcementStatus::VisitedNotEntered, VISITED)
            }
            () => (EnforcementStatus::Unknown, UNKNOWN),
        };
        Enforcement { status, because: because.into() }
    }

    fn open(&self, link: &LinkKept) -> Unresolved {
        let candidates = self.in_order(link.candidates.to_vec());
        Unresolved {
            reason: link.unresolved.map(|reason| Term::labels(|lang| reason.label(lang))),
            candidates: candidates.iter().map(|node| self.address(*node)).collect(),
            one_of: link.one_of.map(|claim| self.address(claim)),
        }
    }
}

const REOPENED: Text = Text {
    en: "there was a raid, an operation or an arrest of suspects, and it was active at a later date",
    fr: "une descente, une opération ou une arrestation de suspects y a eu lieu, et il était en activité à une date ultérieure",
};
const SHUT: Text = Text {
    en: "there was a raid, an operation or an arrest of suspects, and it was closed, empty or gone at a later date",
    fr: "une descente, une opération ou une arrestation de suspects y a eu lieu, et il était fermé, vidé ou démoli à une date ultérieure",
};
const RAIDED: Text = Text {
    en: "there was a raid, an operation or an arrest of suspects; what came after is not on record",
    fr: "une descente, une opération ou une arrestation de suspects y a eu lieu ; la suite n'est pas consignée",
};
const VISITED: Text = Text {
    en: "it was visited; that anybody went in is not on record",
    fr: "il a été visité ; rien ne consigne que quelqu'un y soit entré",
};
const UNKNOWN: Text = Text {
    en: "no visit or raid is on record; that does not say that there was none",
    fr: "aucune visite ni descente n'est consignée ; cela ne veut pas dire qu'il n'y en a pas eu",
};
