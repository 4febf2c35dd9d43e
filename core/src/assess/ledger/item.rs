//! What may stand in a thread, before it is answered.

use super::super::case::Case;
use super::super::coded::{Coded, Time};
use super::super::kept::{Dated, IncidentKept, List, Number, ResponseSaid, Said};
use super::super::totals::is_independent;
use super::{Amount, FROM, LedgerEntry, Stage};
use crate::index::{ClaimNote, EvidenceNote, Node};
use crate::model::Interval;
use crate::model::edtf::{Day, Reach};
use crate::model::vocabulary::{
    EvidenceKind, GapTopic, IncidentKind, InterventionOutcome, Obligation, Outcome, PersonStatus, ResponseKind,
    ResponseQuality, Unit,
};
use crate::order::Order as _;

/// One thing in a thread. In order of stages and times; equal but for the claims, it is one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Item {
    pub(super) stage: Stage,
    /// Whether its beginning is not known, its first and its last day.
    pub(super) days: (bool, Option<Day>, Option<Day>),
    when: Option<Time>,
    what: Vec<&'static str>,
    by: Option<String>,
    record: Option<String>,
    quality: Option<&'static str>,
    pub(super) topics: Vec<&'static str>,
    outcome: Option<&'static str>,
    numbers: Vec<(&'static str, Option<&'static str>, u64, Option<u64>)>,
}

impl Item {
    fn new(stage: Stage, what: Vec<&'static str>, reach: Reach, when: Option<Time>) -> Self {
        let (first, last) = reach.days();
        Self {
            stage,
            days: (first.is_none(), first, last),
            when,
            what,
            by: None,
            record: None,
            quality: None,
            topics: Vec::new(),
            outcome: None,
            numbers: Vec::new(),
        }
    }

    fn dated(stage: Stage, what: Vec<&'static str>, when: &Dated) -> Self {
        Self::new(stage, what, when.reach, when.edtf.as_deref().map(Time::written))
    }

    pub(super) fn obligation(case: &Case, on: Node, said: &Said) -> Self {
        let mut duties: Vec<&str> = codes(said, List::Duty).collect();
        duties.order();
        Self { by: Some(case.address(on)), ..Self::dated(Stage::Obligation, duties, &said.when) }
    }

    /// What a response tells of: the answer, what is claimed, and what is verified.
    pub(super) fn response(case: &Case, note: &ClaimNote, said: &Said, response: &ResponseSaid) -> Vec<Self> {
        let is_result = response.kind == Some(ResponseKind::ClaimedResult);
        let kind: Vec<&str> = response.kind.iter().map(ResponseKind::code).collect();
        let mut topics: Vec<&str> = response.topics.iter().map(GapTopic::code).collect();
        topics.order();
        let item = |stage: Stage, counts: &[&Number]| Self {
            by: Some(case.address(response.by)),
            record: response.incident.map(|incident| case.address(incident)),
            quality: response.quality.map(|quality| quality.code()),
            topics: topics.clone(),
            outcome: response.outcome.as_ref().map(InterventionOutcome::code),
            numbers: amounts(counts),
            ..Self::dated(stage, kind.clone(), &said.when)
        };
        let checked = is_independent(case, note, response.by);
        // What somebody says of what it did itself is its claim, under whatever name.
        let own: Vec<&Number> = response.claimed.iter().chain(response.verified.iter().filter(|_| !checked)).collect();
        let verified: Vec<&Number> = response.verified.iter().filter(|_| checked).collect();
        let mut items = Vec::new();
        if !is_result {
            items.push(item(Stage::Response, &[]));
        }
        if is_result || !own.is_empty() {
            items.push(item(Stage::ClaimedOutcome, &own));
        }
        if !verified.is_empty() {
            items.push(item(Stage::VerifiedOutcome, &verified));
        }
        items
    }

    pub(super) fn incident(case: &Case, stage: Stage, incident: &IncidentKept) -> Self {
        let involved = case.in_order(incident.involved.to_vec());
        let by: Vec<String> = involved.into_iter().map(|actor| case.address(actor)).collect();
        let outcome = incident.outcome.map(|outcome| outcome.code());
        let item = Self::dated(stage, vec![incident.kind.code()], &incident.when);
        Self { by: (!by.is_empty()).then(|| by.join(", ")), record: Some(case.address(incident.node)), outcome, ..item }
    }

    pub(super) fn communication(case: &Case, evidence: Node) -> Self {
        let record = Some(case.address(evidence));
        let kept = case.index.evidence_place(evidence).and_then(|place| case.kept.evidence.get(place as usize));
        let what = kept.map(|kept| kept.kind.code()).into_iter().collect();
        let note = case.index.evidence(evidence);
        let said = note.map_or(Reach::UNKNOWN, EvidenceNote::said);
        let from: Vec<Node> = note.map(|note| note.originators.to_vec()).unwrap_or_default();
        let by: Vec<String> = case.in_order(from).into_iter().map(|actor| case.address(actor)).collect();
        let item = Self::new(Stage::Communication, what, said, Time::of(said));
        Self { by: (!by.is_empty()).then(|| by.join(", ")), record, ..item }
    }

    /// The answer.
    pub(super) fn entry(self, case: &Case, claims: &[Node]) -> LedgerEntry {
        let what = |code: &str| match self.stage {
            Stage::Obligation => Coded::of::<Obligation>(code),
            // A list may have been handed over in an incident, or be the evidence.
            Stage::Communication if IncidentKind::ListSubmissionToState.code() == code => {
                Coded::of::<IncidentKind>(code)
            }
            Stage::Communication => Coded::of::<EvidenceKind>(code),
            Stage::Action => Coded::of::<IncidentKind>(code),
            _ if IncidentKind::PublicStatement.code() == code => Coded::of::<IncidentKind>(code),
            _ => Coded::of::<ResponseKind>(code),
        };
        let outcome = match self.stage {
            Stage::Action => Coded::of::<Outcome>,
            _ => Coded::of::<InterventionOutcome>,
        };
        let amount = |(unit, described_as, least, most): (&str, Option<&str>, u64, Option<u64>)| Amount {
            unit: Coded::of::<Unit>(unit),
            described_as: described_as.map(Coded::of::<PersonStatus>),
            numbers: Interval::new(least, most).unwrap_or(Interval::ANY).into(),
        };
        LedgerEntry {
            stage: self.stage,
            what: self.what.iter().map(|code| what(code)).collect(),
            by: self.by,
            when: self.when,
            record: self.record,
            quality: self.quality.map(Coded::of::<ResponseQuality>),
            topics: self.topics.into_iter().map(Coded::of::<GapTopic>).collect(),
            outcome: self.outcome.map(outcome),
            numbers: self.numbers.into_iter().map(amount).collect(),
            claims: case.claims_answer(claims, FROM),
            lineages: case.lineages(claims).into(),
        }
    }
}

/// The values of a list that a claim states.
pub(super) fn codes(said: &Said, list: List) -> impl Iterator<Item = &'static str> {
    said.markers.iter().filter(move |marker| marker.list == list).map(|marker| marker.code)
}

fn amounts(counts: &[&Number]) -> Vec<(&'static str, Option<&'static str>, u64, Option<u64>)> {
    let amount = |count: &&Number| {
        let interval = count.interval.unwrap_or(Interval::ANY);
        let described_as = count.described_as.as_ref().map(PersonStatus::code);
        (count.unit.code(), described_as, interval.least(), interval.most())
    };
    let mut amounts: Vec<_> = counts.iter().map(amount).collect();
    amounts.order();
    amounts
}

/// Where an incident stands in a thread of a state that was involved in it.
pub(super) const fn stage_of(kind: &IncidentKind) -> Option<Stage> {
    use IncidentKind as Kind;
    match kind {
        Kind::ListSubmissionToState => Some(Stage::Communication),
        Kind::PublicStatement => Some(Stage::Response),
        Kind::Operation
        | Kind::AnnouncementOfOperation
        | Kind::Raid
        | Kind::InspectionOrGateVisit
        | Kind::ArrestOfSuspects
        | Kind::ArrestOfVictims
        | Kind::Prosecution
        | Kind::DeportationOrForcedReturn
        | Kind::RepatriationAssisted
        | Kind::EvictionOrDemolition
        | Kind::RescueOfNamedIndividuals => Some(Stage::Action),
        // A state may be there when people are let go, get away or are beaten: that is no act of its own.
        _ => None,
    }
}
