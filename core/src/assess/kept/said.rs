//! What is kept of what a claim says.

use super::children::Children;
use super::count::{Dated, Number};
use super::incident::roles;
use super::marker::{List, Marker};
use super::place::Where;
use crate::index::{Index, Node, Spot};
use crate::model::vocabulary::{AssessmentStatus, Combination, GapTopic, IncidentKind, MissingReason, Relay, Role};
use crate::model::vocabulary::{InterventionOutcome, ResponseKind, ResponseQuality, Situation};
use crate::model::{ActorRef, Attribution, Claim, ClaimRef, Group, Reference as _, Says};

/// What is kept of a claim beside what the index knows of it.
pub(in crate::assess) struct ClaimKept {
    pub(in crate::assess) relay: Option<Relay>,
    pub(in crate::assess) by_role: Option<Role>,
    pub(in crate::assess) said: Option<Box<Said>>,
}

/// What a claim states of its own.
pub(in crate::assess) struct Said {
    /// The values of lists that it states.
    pub(in crate::assess) markers: Box<[Marker]>,
    /// Of the values of one list, at least one is stated, and not each.
    pub(in crate::assess) any: bool,
    /// A list of its own holds a value that is no marker.
    pub(in crate::assess) unlisted: bool,
    /// The people or sites that it is about.
    pub(in crate::assess) group: Option<GroupKept>,
    pub(in crate::assess) when: Dated,
    pub(in crate::assess) place: Where,
    pub(in crate::assess) detail: Detail,
}

/// The people or sites that a claim is about.
pub(in crate::assess) struct GroupKept {
    /// The claim whose group it is.
    pub(in crate::assess) of: Option<Node>,
    pub(in crate::assess) members: Box<[Node]>,
    pub(in crate::assess) situation: Option<Situation>,
    /// Whether they are children, as far as this claim says so itself.
    pub(in crate::assess) children: Children,
}

/// What only some claims state.
pub(in crate::assess) enum Detail {
    /// Nothing more.
    None,
    /// A number.
    Count(Box<CountSaid>),
    /// What a state, or another, answered.
    Response(Box<ResponseSaid>),
    /// Who has a duty.
    Obligation {
        /// Who.
        on: Node,
    },
    /// Who failed.
    Failure {
        /// Who.
        by: Node,
    },
    /// What is not known.
    Gap { holder: Option<Node>, topic: GapTopic, reason: MissingReason },
}

/// A number that a claim gives.
pub(in crate::assess) struct CountSaid {
    pub(in crate::assess) count: Number,
    /// What happened to those that are counted.
    pub(in crate::assess) what: Box<[IncidentKind]>,
    pub(in crate::assess) members: Box<[Node]>,
    pub(in crate::assess) assessed: Option<AssessmentStatus>,
}

/// An answer that a claim tells of.
pub(in crate::assess) struct ResponseSaid {
    pub(in crate::assess) by: Node,
    pub(in crate::assess) to: Box<[Node]>,
    pub(in crate::assess) to_evidence: Box<[Node]>,
    pub(in crate::assess) kind: Option<ResponseKind>,
    pub(in crate::assess) quality: Option<ResponseQuality>,
    pub(in crate::assess) topics: Box<[GapTopic]>,
    pub(in crate::assess) incident: Option<Node>,
    /// What its time is reckoned from.
    pub(in crate::assess) reckoned_from: Option<Node>,
    pub(in crate::assess) claimed: Box<[Number]>,
    pub(in crate::assess) verified: Box<[Number]>,
    pub(in crate::assess) outcome: Option<InterventionOutcome>,
}

impl ClaimKept {
    pub(super) fn of(index: &mut Index, spot: Spot, claim: &Claim) -> Self {
        let said = claim.says.as_ref().map(|says| Box::new(Said::of(index, spot, says)));
        Self { relay: claim.relay, by_role: claim.by_role.clone(), said }
    }
}

impl Said {
    fn of(index: &mut Index, spot: Spot, says: &Says) -> Self {
        let mut said = Self {
            markers: markers(says).collect(),
            any: is_any(says),
            unlisted: false,
            group: group(says).map(|group| GroupKept::of(index, spot, group)),
            when: Dated::of(None),
            place: Where::default(),
            detail: detail(index, spot, says),
        };
        said.unlisted = said.markers.iter().filter(|marker| !marker.list.is_of_group()).count() < given(says);
        match says {
            Says::Count(says) => said.place = Where::of(says.place.as_ref(), None),
            Says::StateFailure(says) => said.when = Dated::of(says.when.as_ref()),
            Says::Response(says) => said.when = Dated::of(says.when.as_ref()),
            _ => {}
        }
        said
    }
}

impl GroupKept {
    fn of(index: &mut Index, spot: Spot, group: &Group) -> Self {
        Self {
            of: group.of.as_ref().map(|claim| index.refer(spot, claim.as_str())),
            members: group.members.iter().map(|member| index.refer(spot, member.text())).collect(),
            situation: group.situation.clone(),
            children: Children::of(&group.includes, group.count.as_ref()),
        }
    }
}

fn group(says: &Says) -> Option<&Group> {
    match says {
        Says::Conduct(says) => says.of.as_ref(),
        Says::Characterisation(says) => says.of.as_ref(),
        Says::Count(says) => says.of.as_ref(),
        Says::Feature(says) => says.of.as_ref(),
        Says::Role(says) => says.of.as_ref(),
        Says::Concern(says) => says.of.as_ref(),
        Says::Risk(says) => says.of.as_ref(),
        Says::Obligation(says) => says.toward.as_ref(),
        _ => None,
    }
}

/// How many values the lists hold that an `or` may join.
fn given(says: &Says) -> usize {
    let by = |attributions: &[Attribution]| attributions.iter().filter(|by| by.role.is_some()).count();
    match says {
        Says::Conduct(says) => {
            let what = says.conduct.len() + says.control.len() + says.exploitation.len();
            what + says.triggers.len() + says.purposes.len() + by(&says.attributed_to)
        }
        Says::Characterisation(says) => {
            let what = says.terms.len() + says.acts.len() + says.means.len() + says.purposes.len();
            let rest = says.indicators.len() + says.responsibility.len() + says.triggers.len();
            what + rest + by(&says.attributed_to)
        }
        Says::StateFailure(says) => says.failures.len(),
        _ => 0,
    }
}

fn is_any(says: &Says) -> bool {
    let combination = match says {
        Says::Conduct(says) => says.combination,
        Says::Characterisation(says) => says.combination,
        Says::StateFailure(says) => says.combination,
        _ => None,
    };
    combination == Some(Combination::Any)
}

/// The values that a claim states, and those of the people it is about.
fn markers(says: &Says) -> Box<dyn Iterator<Item = Marker> + '_> {
    let of_group = group(says).into_iter().flat_map(|group| {
        let parts = Marker::all(List::Part, &group.roles).chain(Marker::all(List::Age, &group.includes));
        let status = Marker::all(List::Status, group.status.as_slice());
        parts.chain(status).chain(Marker::all(List::VictimOf, &group.victim_of))
    });
    match says {
        Says::Conduct(says) => Box::new(
            Marker::all(List::Conduct, &says.conduct)
                .chain(Marker::all(List::Control, &says.control))
                .chain(Marker::all(List::Exploitation, &says.exploitation))
                .chain(Marker::all(List::Trigger, &says.triggers))
                .chain(Marker::all(List::Purpose, &says.purposes))
                .chain(roles(&says.attributed_to))
                .chain(of_group),
        ),
        Says::Characterisation(says) => Box::new(
            Marker::all(List::Term, &says.terms)
                .chain(Marker::all(List::Act, &says.acts))
                .chain(Marker::all(List::Means, &says.means))
                .chain(Marker::all(List::End, &says.purposes))
                .chain(Marker::all(List::Indicator, &says.indicators))
                .chain(Marker::all(List::Responsibility, &says.responsibility))
                .chain(Marker::all(List::Trigger, &says.triggers))
                .chain(roles(&says.attributed_to))
                .chain(of_group),
        ),
        Says::StateFailure(says) => Box::new(Marker::all(List::Failure, &says.failures)),
        Says::Feature(says) => Box::new(Marker::all(List::Feature, &says.features)),
        Says::Obligation(says) => Box::new(Marker::all(List::Duty, &says.duties).chain(of_group)),
        _ => Box::new(of_group),
    }
}

fn detail(index: &mut Index, spot: Spot, says: &Says) -> Detail {
    let mut claims = |claims: &[ClaimRef]| claims.iter().map(|claim| index.refer(spot, claim.as_str())).collect();
    match says {
        Says::Response(says) => {
            let to = claims(&says.to);
            let relative = says.when.as_ref().and_then(|when| when.relative.as_ref());
            Detail::Response(Box::new(ResponseSaid {
                by: index.refer(spot, says.by.text()),
                to,
                to_evidence: says.to_evidence.iter().map(|evidence| index.refer(spot, evidence.text())).collect(),
                kind: says.kind.clone(),
                quality: says.quality,
                topics: says.topics.clone().into(),
                incident: says.incident.as_ref().map(|incident| index.refer(spot, incident.text())),
                reckoned_from: relative.map(|relative| index.refer(spot, relative.to.text())),
                claimed: says.claimed.iter().map(|count| Number::of(index, spot, count)).collect(),
                verified: says.verified.iter().map(|count| Number::of(index, spot, count)).collect(),
                outcome: says.outcome.clone(),
            }))
        }
        Says::Count(says) => Detail::Count(Box::new(CountSaid {
            count: Number::of(index, spot, &says.count),
            what: says.what.clone().into(),
            members: says.members.iter().map(|member| index.refer(spot, member.text())).collect(),
            assessed: says.assessed,
        })),
        Says::Obligation(says) => Detail::Obligation { on: index.refer(spot, says.on.text()) },
        Says::StateFailure(says) => Detail::Failure { by: index.refer(spot, says.by.text()) },
        Says::Gap(says) => Detail::Gap {
            holder: says.holder.as_ref().map(|holder: &ActorRef| index.refer(spot, holder.text())),
            topic: says.topic.clone(),
            reason: says.reason.clone(),
        },
        _ => Detail::None,
    }
}
