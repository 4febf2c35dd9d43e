//! Who corroborates what: the standing of compounds, incidents and claims.

mod bearing;
mod history;
mod shared;
mod side;
mod site;

pub(super) use bearing::{Bearing, Cited};
pub use history::{Carried, Current, Entry, History};
pub use shared::Statement;
pub use side::{Side, Together};
pub use site::{Enforcement, EnforcementStatus, Event, Site, Unresolved};

use super::answer::{SetAside, Term};
use super::carrying::Carrying;
use super::case::Case;
use super::criteria::{CriteriaProfile, Laid, Outcome, judge};
use super::kept::IncidentKept;
use super::provenance::Level;
use crate::index::Node;
use crate::model::vocabulary::{PillarKind, ResolvedBy, SecurityFeature};
use crate::order::Order as _;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What has a standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SubjectKind {
    /// A compound.
    Compound,
    /// An incident.
    Incident,
    /// What several claims say.
    Claim,
}

/// Which independent lineages support or contradict something, and which
/// criteria that meets.
///
/// ```
/// use casecairn::assess::{AssessOptions, SubjectKind, assess};
/// let assessment = assess(&[br#"{"type":"compound","id":"c1","names":[{"text":"Long Bay"}]}"#], &AssessOptions::default());
/// let standing = &assessment.standings[0];
/// assert_eq!((standing.kind, standing.id.as_str()), (SubjectKind::Compound, "c1"));
/// assert_eq!(standing.label.as_deref(), Some("Long Bay"));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Standing {
    /// What it is the standing of.
    pub kind: SubjectKind,
    /// The record's id, or that of the first claim; with the namespace where several dossiers were read.
    pub id: String,
    /// What people call it.
    pub label: Option<String>,
    /// What the claims say alike, where they say a value of a list.
    pub statement: Option<Statement>,
    /// The claims that support it.
    pub supporting: Side,
    /// The claims that contradict it.
    pub contradicting: Side,
    /// The claims that are not counted, and why; the first of them.
    pub set_aside: Vec<SetAside>,
    /// How many more there are.
    pub set_aside_omitted: u64,
    /// Pairs of supporting claims that cannot both be true; the first of them.
    pub conflicts: Vec<[String; 2]>,
    /// How many more there are.
    pub conflicts_omitted: u64,
    /// How far what the supporting claims rest on was verified.
    pub verification: Verification,
    /// What came of each criteria profile.
    pub outcomes: Vec<Outcome>,
    /// Of a compound, what is known of it.
    pub site: Option<Site>,
    /// Of an incident, what is known of it.
    pub event: Option<Event>,
}

/// The strongest verification of what supporting claims rest on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Verification {
    /// By anybody.
    pub any: VerificationLevel,
    /// By somebody who neither made nor provided it.
    pub independent: VerificationLevel,
    /// The questions that an independent check answered: `location` is no `date`.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub answered: Vec<PillarKind>,
}

/// How far something was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VerificationLevel {
    /// Not at all, as far as is on record.
    #[default]
    None,
    /// Somebody tried.
    Attempted,
    /// Probably what it is said to be.
    Probable,
    /// What it is said to be.
    Verified,
}

impl From<Level> for VerificationLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::None => Self::None,
            Level::Attempted => Self::Attempted,
            Level::Probable => Self::Probable,
            Level::Verified => Self::Verified,
        }
    }
}

/// How standings are worked out.
#[derive(Clone, Copy)]
pub(super) struct Ask<'o> {
    pub(super) profiles: &'o [CriteriaProfile],
    /// The most claims that any list holds.
    pub(super) most: usize,
}

/// The standing of every compound and incident, and of what several claims say.
pub(super) fn standings(case: &Case, ask: Ask<'_>) -> Vec<Standing> {
    let cited = Cited::of(case);
    let carrying = Carrying::of(case);
    let mut at: BTreeMap<Node, Vec<&IncidentKept>> = BTreeMap::new();
    // What is denied, or was taken back, is no raid and no reopening.
    for incident in case.kept.incidents.iter().filter(|incident| carrying.firmness(incident).is_ok()) {
        let known = incident.links.iter().filter(|link| link.resolved_by != Some(ResolvedBy::CodePrefix));
        for compound in known.filter_map(|link| link.compound) {
            at.entry(compound).or_default().push(incident);
        }
    }
    let mut standings = Vec::new();
    for compound in case.kept.compounds.iter().filter(|compound| case.stands(compound.node)) {
        let bearing = cited.bearing(case, compound.node);
        let features = case.features_of(compound, &bearing.supporting);
        let mut standing = case.standing(SubjectKind::Compound, compound.node, &bearing, &features, ask);
        standing.label = compound.label.as_deref().map(str::to_owned);
        let incidents = at.get(&compound.node).map(Vec::as_slice).unwrap_or_default();
        standing.site = Some(case.site(&cited, compound, &bearing.supporting, incidents));
        standings.push(standing);
    }
    for incident in case.kept.incidents.iter().filter(|incident| case.stands(incident.node)) {
        let bearing = cited.bearing(case, incident.node);
        let mut standing = case.standing(SubjectKind::Incident, incident.node, &bearing, &[], ask);
        standing.event = Some(case.event(incident));
        standings.push(standing);
    }
    standings.order_by(|one, other| (one.kind, &one.id).cmp(&(other.kind, &other.id)));
    standings.extend(shared::standings(case, ask));
    standings
}

impl Case {
    fn standing(
        &self,
        kind: SubjectKind,
        subject: Node,
        bearing: &Bearing,
        features: &[(SecurityFeature, Vec<Node>, bool)],
        ask: Ask<'_>,
    ) -> Standing {
        let (supporting, for_it) = self.side(&bearing.supporting, ask.most);
        let (contradicting, against) = self.side(&bearing.contradicting, ask.most);
        let laid = Laid {
            kind,
            supporting: &bearing.supporting,
            contradicting: &bearing.contradicting,
            lineages: (for_it, against),
            incomplete: bearing.is_incomplete(),
            features,
        };
        let profiles = ask.profiles.iter().filter(|profile| profile.applies_to.contains(&kind));
        let (set_aside, set_aside_omitted) = self.set_aside(&bearing.set_aside, ask.most);
        let mut conflicts: Vec<[String; 2]> =
            bearing.conflicts.iter().map(|(one, other)| self.pair(*one, *other)).collect();
        conflicts.order();
        let conflicts_omitted = conflicts.len().saturating_sub(ask.most) as u64;
        conflicts.truncate(ask.most);
        Standing {
            kind,
            id: self.address(subject),
            label: None,
            statement: None,
            supporting,
            contradicting,
            set_aside,
            set_aside_omitted,
            conflicts,
            conflicts_omitted,
            verification: self.verification(&bearing.supporting),
            outcomes: profiles.map(|profile| judge(self, &laid, profile, ask.most)).collect(),
            site: None,
            event: None,
        }
    }

    fn pair(&self, one: Node, other: Node) -> [String; 2] {
        let mut pair = [self.address(one), self.address(other)];
        pair.order();
        pair
    }

    /// The strongest verification of anything that claims rest on for sure.
    fn verification(&self, claims: &[Node]) -> Verification {
        let mut found = Verification::default();
        let mut answered = super::kept::Pillars::default();
        for note in claims.iter().filter_map(|claim| self.index.claim(*claim)) {
            for behind in note.bases().iter().filter_map(|evidence| self.behind(*evidence)) {
                found.any = found.any.max(behind.sure.any.into());
                found.independent = found.independent.max(behind.sure.independent.into());
                answered = answered.or(behind.sure.pillars);
            }
        }
        found.answered = answered.kinds().collect();
        found
    }
}

/// What several claims say alike, in each language.
fn said(marker: super::kept::Marker) -> Term {
    Term::from(marker.label())
}
