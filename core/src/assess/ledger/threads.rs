//! What hangs together: answers, what they answer, what was done, what is owed.

use super::super::carrying::Carrying;
use super::super::case::Case;
use super::super::kept::{Detail, IncidentKept, List, ResponseSaid, Said};
use super::item::{Item, codes, stage_of};
use super::states::{State, States};
use crate::index::{ClaimNote, Groups, Node};
use crate::model::vocabulary::{GapTopic, IncidentRelationKind, ResponseKind};
use crate::order::{Order as _, set, tree_map, tree_set};
use std::collections::{BTreeMap, BTreeSet};

/// What two things of one state hang together by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    /// A claim or an incident.
    Node(Node),
    /// A claim that carries an incident: it ties it to what else that claim tells of, not to other incidents.
    Carrier(Node),
    /// A piece of evidence, under whatever name.
    Evidence(Result<u32, Node>),
    /// Who answered, how and on what; without a topic also when.
    Answer(State, Option<&'static str>, Vec<&'static str>, Option<Box<str>>),
    /// Who owes what.
    Duty(State, Vec<&'static str>),
}

/// Items with the claims that tell of each.
pub(super) type Items = BTreeMap<Item, BTreeSet<Node>>;

/// One thread: the state, and what there is.
#[derive(Default)]
pub(super) struct Cluster {
    pub(super) items: Items,
    /// Who spoke of which topics.
    pub(super) spoke: BTreeSet<(State, &'static str)>,
}

/// Makes threads.
pub(super) struct Threads<'c> {
    case: &'c Case,
    carrying: &'c Carrying<'c>,
    states: &'c States<'c>,
    /// The number of each piece of evidence, the same for those that are one.
    pieces: Vec<u32>,
    incidents: BTreeMap<Node, &'c IncidentKept>,
    units: Vec<Unit>,
    ties: Vec<(State, Tie, usize)>,
    /// Incidents that are there already.
    seen: BTreeMap<(Node, State), usize>,
}

struct Unit {
    state: State,
    items: Items,
    spoke: Option<(State, Vec<&'static str>)>,
}

impl<'c> Threads<'c> {
    pub(super) fn new(case: &'c Case, carrying: &'c Carrying<'c>, states: &'c States<'c>) -> Self {
        let mut pieces = vec![u32::MAX; case.index.notes.evidence.len()];
        case.index.each_lineage(|members| {
            let first = members.iter().min().copied().unwrap_or(u32::MAX);
            for member in members {
                if let Some(piece) = pieces.get_mut(*member as usize) {
                    *piece = first;
                }
            }
        });
        let stands = |incident: &&IncidentKept| carrying.firmness(incident).is_ok();
        let incidents = case.kept.incidents.iter().filter(stands).map(|incident| (incident.node, incident)).collect();
        Self { case, carrying, states, pieces, incidents, units: Vec::new(), ties: Vec::new(), seen: BTreeMap::new() }
    }

    fn unit(&mut self, state: State, items: Items, ties: impl IntoIterator<Item = Tie>) -> usize {
        let at = self.units.len();
        self.units.push(Unit { state, items, spoke: None });
        self.ties.extend(ties.into_iter().map(|tie| (state, tie, at)));
        at
    }

    fn piece(&self, evidence: Node) -> Result<u32, Node> {
        let place = self.case.index.evidence_place(evidence);
        place.and_then(|place| self.pieces.get(place as usize)).copied().ok_or(evidence)
    }

    pub(super) fn obligation(&mut self, state: State, note: &ClaimNote, said: &Said, on: Node) {
        let mut duties: Vec<&str> = codes(said, List::Duty).collect();
        duties.order();
        let items = tree_map([(Item::obligation(self.case, on, said), tree_set([note.node]))]);
        let duty = Tie::Duty(self.states.one(on), duties);
        self.unit(state, items, [Tie::Node(note.node), duty]);
    }

    pub(super) fn response(&mut self, state: State, note: &ClaimNote, said: &Said, response: &ResponseSaid) {
        let case = self.case;
        let items = Item::response(case, note, said, response).into_iter();
        let sent = response.to_evidence.iter().map(|evidence| Item::communication(case, *evidence));
        let items: Items = tree_map(items.chain(sent).map(|item| (item, tree_set([note.node]))));
        let anchor = response.reckoned_from.filter(|anchor| case.index.incident(*anchor).is_some());
        let nodes = response.to.iter().copied().chain(response.incident).chain(anchor).chain([note.node]);
        let mut ties: Vec<Tie> = nodes.map(Tie::Node).collect();
        ties.extend(response.to_evidence.iter().map(|evidence| Tie::Evidence(self.piece(*evidence))));
        let mut topics: Vec<&str> = response.topics.iter().map(GapTopic::code).collect();
        topics.order();
        let kind = response.kind.as_ref().map(ResponseKind::code);
        let who = self.states.one(response.by);
        // Without a topic, an answer of one kind is the same only at the same time.
        if !topics.is_empty() || (said.when.edtf.is_some() && kind.is_some()) {
            let when = said.when.edtf.clone().filter(|_| topics.is_empty());
            ties.push(Tie::Answer(who, kind, topics.clone(), when));
        }
        let at = self.unit(state, items, ties);
        if let Some(unit) = self.units.get_mut(at) {
            unit.spoke = Some((who, topics));
        }
        if let Some(incident) = response.incident {
            self.incident(state, incident, true);
        }
        // What a time is reckoned from, the same state has done as well.
        if let Some(anchor) = anchor {
            self.incident(state, anchor, false);
        }
    }

    /// An incident in which a state was involved, or in which its answer consists.
    fn incident(&mut self, state: State, node: Node, is_answer: bool) {
        let Some(incident) = self.incidents.get(&node).copied() else { return };
        let part = stage_of(&incident.kind).or(is_answer.then_some(super::Stage::Action));
        let (Some(part), false) = (part, self.seen.contains_key(&(node, state))) else { return };
        let claims = tree_set(self.carrying.claims(node));
        let ties: Vec<Tie> = claims.iter().copied().map(Tie::Carrier).chain([Tie::Node(node)]).collect();
        let items = tree_map([(Item::incident(self.case, part, incident), claims)]);
        let at = self.unit(state, items, ties);
        self.seen.insert((node, state), at);
    }

    /// Every incident in which a state was involved.
    pub(super) fn actions(&mut self) {
        let incidents: Vec<&IncidentKept> = self.incidents.values().copied().collect();
        for incident in incidents {
            let acting = incident.acts.iter().flat_map(|act| &act.actors);
            let actors =
                incident.involved.iter().chain(acting).filter(|actor| self.case.index.target(**actor).is_some());
            let states = set(actors.filter_map(|actor| self.states.state(*actor)));
            for state in states {
                self.incident(state, incident.node, false);
            }
        }
    }

    /// The threads of each state.
    pub(super) fn finish(mut self) -> BTreeMap<State, Vec<Cluster>> {
        let mut groups = Groups::new(self.units.len());
        let mut first: BTreeMap<(State, Tie), usize> = BTreeMap::new();
        let ties = std::mem::take(&mut self.ties);
        let (carriers, ties): (Vec<_>, Vec<_>) =
            ties.into_iter().partition(|(_, tie, _)| matches!(tie, Tie::Carrier(_)));
        for (state, tie, unit) in ties {
            groups.join(*first.entry((state, tie)).or_insert(unit), unit);
        }
        for (state, tie, unit) in carriers {
            let Tie::Carrier(claim) = tie else { continue };
            first.get(&(state, Tie::Node(claim))).into_iter().for_each(|other| groups.join(*other, unit));
        }
        for tie in &self.case.index.notes.incident_ties {
            use IncidentRelationKind::{PartOf, RespondsTo, SameAs, SameOperation};
            if !matches!(tie.kind, PartOf | RespondsTo | SameAs | SameOperation) {
                continue;
            }
            let of = self.seen.range((tie.from, State::Known(0))..).take_while(|((node, _), _)| *node == tie.from);
            for ((_, state), one) in of {
                if let Some(other) = self.seen.get(&(tie.to, *state)) {
                    groups.join(*one, *other);
                }
            }
        }
        let mut clusters: BTreeMap<usize, (State, Cluster)> = BTreeMap::new();
        for (at, unit) in self.units.into_iter().enumerate() {
            let (_, cluster) = clusters.entry(groups.first(at)).or_insert_with(|| (unit.state, Cluster::default()));
            for (item, claims) in unit.items {
                cluster.items.entry(item).or_default().extend(claims);
            }
            let spoke =
                unit.spoke.into_iter().flat_map(|(who, topics)| topics.into_iter().map(move |topic| (who, topic)));
            cluster.spoke.extend(spoke);
        }
        let mut threads: BTreeMap<State, Vec<Cluster>> = BTreeMap::new();
        for (state, cluster) in clusters.into_values() {
            threads.entry(state).or_default().push(cluster);
        }
        threads
    }
}

/// Whether a claim tells of what a state did or owes, and of which.
pub(super) fn whose(detail: &Detail) -> Option<Node> {
    match detail {
        Detail::Response(response) => Some(response.by),
        Detail::Obligation { on } => Some(*on),
        Detail::Failure { by } => Some(*by),
        Detail::Gap { holder, .. } => *holder,
        _ => None,
    }
}
