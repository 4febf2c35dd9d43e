//! How states answered: obligation → communication → response → action →
//! claimed outcome → verified outcome, in order of time, with what is missing.
//!
//! What hangs together is a thread: answers that share an incident, what they
//! answer, the incident that their time is reckoned from, or who answered, how
//! and on what; with what was sent, what was done, and what was owed and
//! answered. A document from which a time is reckoned ties nothing together:
//! whatever is dated by one article would be one thread.

mod answer;
mod item;
mod states;
#[cfg(test)]
mod tests;
mod threads;

pub use answer::{Amount, Failure, Gap, InOrder, Ledger, LedgerEntry, Stage, StateActor, StateLedger, Thread};

use super::answer::Met;
use super::carrying::Carrying;
use super::case::Case;
use super::coded::{Coded, Listed, Time};
use super::kept::{Detail, List};
use super::totals::said;
use crate::index::Node;
use crate::model::vocabulary::{GapTopic, MissingReason, StateFailure};
use crate::order::{Order as _, map, set, tree_map};
use item::{Item, codes};
use states::{State, States};
use std::collections::{BTreeMap, BTreeSet};
use threads::{Cluster, Items, Threads, whose};

/// So many claims are listed for one entry.
const FROM: usize = 20;

/// What somebody ought to have told: who, the topic and the reason.
type GapKey = (Option<String>, &'static str, &'static str);
/// What somebody failed to do: who, what, whether one of it is meant, and when.
type FailureKey = (String, Vec<&'static str>, bool, Option<Time>);
type Told<K> = BTreeMap<K, Vec<Node>>;
/// What is not known, by who holds it and its topic.
type Gaps = BTreeMap<(State, &'static str), Told<GapKey>>;

/// What is told of states beside their threads.
#[derive(Default)]
struct Beside {
    gaps: BTreeMap<State, Gaps>,
    nobody: Told<GapKey>,
    failures: BTreeMap<State, Told<FailureKey>>,
    other_responses: u64,
}

/// How states answered; lists are cut after `most`.
pub(super) fn ledger(case: &Case, most: usize) -> Ledger {
    let carrying = Carrying::of(case);
    let states = States::of(case);
    let mut threads = Threads::new(case, &carrying, &states);
    let mut beside = Beside::default();
    let mut counted = 0;
    for (note, _, said) in said(case) {
        let Some(who) = whose(&said.detail) else {
            if let Detail::Gap { topic, reason, .. } = &said.detail {
                beside.nobody.entry((None, topic.code(), reason.code())).or_default().push(note.node);
                counted += 1;
            }
            continue;
        };
        counted += 1;
        let Some(state) = states.state(who) else {
            beside.elsewhere(case, &said.detail, who, note.node);
            continue;
        };
        match &said.detail {
            Detail::Response(response) => threads.response(state, note, said, response),
            Detail::Obligation { on } => threads.obligation(state, note, said, *on),
            Detail::Failure { .. } => beside.failure(case, state, who, said, note.node),
            Detail::Gap { topic, reason, .. } => {
                let gaps = beside.gaps.entry(state).or_default().entry((states.one(who), topic.code())).or_default();
                gaps.entry((Some(case.address(who)), topic.code(), reason.code())).or_default().push(note.node);
            }
            _ => {}
        }
    }
    threads.actions();
    let all = case.kept.claims.iter().filter_map(|kept| kept.said.as_deref());
    let all = all.filter(|said| whose(&said.detail).is_some() || matches!(said.detail, Detail::Gap { .. })).count();
    let set_aside = (all as u64).saturating_sub(counted);
    answer(case, &states, threads.finish(), beside, set_aside, most)
}

impl Beside {
    /// What is told of those who are no state.
    fn elsewhere(&mut self, case: &Case, detail: &Detail, who: Node, claim: Node) {
        match detail {
            Detail::Gap { topic, reason, .. } => {
                let key = (Some(case.address(who)), topic.code(), reason.code());
                self.nobody.entry(key).or_default().push(claim);
            }
            _ => self.other_responses += 1,
        }
    }

    fn failure(&mut self, case: &Case, state: State, by: Node, said: &super::kept::Said, claim: Node) {
        let mut failures: Vec<&str> = codes(said, List::Failure).collect();
        failures.order();
        let when = said.when.edtf.as_deref().map(Time::written);
        let key = (case.address(by), failures, said.any, when);
        self.failures.entry(state).or_default().entry(key).or_default().push(claim);
    }
}

fn answer(
    case: &Case,
    states: &States<'_>,
    mut threads: BTreeMap<State, Vec<Cluster>>,
    mut beside: Beside,
    set_aside: u64,
    most: usize,
) -> Ledger {
    let mut members = states.members();
    let told = threads.keys().chain(beside.failures.keys()).chain(beside.gaps.keys());
    let told = set(told.copied());
    members.retain(|state, _| told.contains(state));
    for state in told {
        if let State::NotGiven(actor) = state {
            members.insert(state, vec![actor]);
        }
    }
    let firsts = map(members.iter().filter_map(|(state, actors)| Some((*actors.first()?, *state))));
    let names = map(case.kept.actors.iter().map(|actor| (actor.node, actor)));
    let order = case.in_order(firsts.keys().copied().collect());
    let order = order.into_iter().filter_map(|first| firsts.get(&first).copied());
    let gaps = std::mem::take(&mut beside.nobody);
    let states = Listed::of(most, order, |state| {
        let actors = members.remove(&state).unwrap_or_default();
        let actor = |actor: Node| StateActor {
            actor: case.address(actor),
            name: names.get(&actor).and_then(|actor| actor.label.as_deref()).map(str::to_owned),
        };
        let mut gaps = beside.gaps.remove(&state).unwrap_or_default();
        let threads = self::threads(case, threads.remove(&state).unwrap_or_default(), &mut gaps, most);
        let rest = gaps.into_values().flatten().collect();
        StateLedger {
            actors: Listed::of(most, actors, actor),
            threads,
            gaps: self::gaps(case, rest, most),
            failures: failures(case, beside.failures.remove(&state).unwrap_or_default(), most),
        }
    });
    Ledger { states, gaps: self::gaps(case, gaps, most), other_responses: beside.other_responses, set_aside }
}

/// Threads in order of time: those of which no time is known come last, and then what is only owed.
fn threads(case: &Case, clusters: Vec<Cluster>, gaps: &mut Gaps, most: usize) -> Listed<Thread> {
    let name = |cluster: &Cluster| {
        let is_owed = cluster.items.keys().all(|item| item.stage == Stage::Obligation);
        let first = cluster.items.keys().map(|item| item.days).min();
        let claims = cluster.items.values().next().map(|claims| case.in_order(claims.iter().copied().collect()));
        let claim = claims.and_then(|claims| claims.first().map(|claim| case.address(*claim)));
        (is_owed, first, cluster.items.keys().next().cloned(), claim)
    };
    let mut named: Vec<_> = clusters.into_iter().map(|cluster| (name(&cluster), cluster)).collect();
    named.order_by(|one, other| one.0.cmp(&other.0));
    Listed::of(most, named, |(_, cluster)| {
        let own: Vec<_> = cluster.spoke.iter().filter_map(|spoke| gaps.remove(spoke)).flatten().collect();
        thread(case, cluster.items, tree_map(own), most)
    })
}

fn thread(case: &Case, items: Items, gaps: Told<GapKey>, most: usize) -> Thread {
    let has = |stage: Stage| items.keys().any(|item| item.stage == stage);
    let missing = Stage::ALL.iter().copied().filter(|stage| !has(*stage)).collect();
    let there: Vec<Stage> = Stage::ALL.iter().copied().filter(|stage| has(*stage)).collect();
    let order = there.iter().zip(there.iter().skip(1)).map(|(first, then)| InOrder {
        first: *first,
        then: *then,
        holds: in_order(&items, *first, *then),
    });
    let order = order.collect();
    let entry = |(item, claims): (Item, BTreeSet<Node>)| item.entry(case, &claims.into_iter().collect::<Vec<_>>());
    Thread { missing, order, entries: Listed::of(most, items, entry), gaps: self::gaps(case, gaps, most) }
}

/// Whether all of one stage was over before all of another began.
fn in_order(items: &Items, first: Stage, then: Stage) -> Met {
    let of = |stage: Stage| items.keys().filter(move |item| item.stage == stage).map(|item| (item.days.1, item.days.2));
    let end = of(first).map(|(_, last)| last).reduce(|one, other| one.zip(other).map(|(one, other)| one.max(other)));
    let start = of(then).map(|(first, _)| first).reduce(|one, other| one.zip(other).map(|(one, other)| one.min(other)));
    if matches!((end, start), (Some(Some(end)), Some(Some(start))) if end < start) {
        return Met::Met;
    }
    // One of the second that was surely over before one of the first began is enough.
    let over = of(then).filter_map(|(_, last)| last).min();
    let begun = of(first).filter_map(|(first, _)| first).max();
    if matches!((over, begun), (Some(over), Some(begun)) if over < begun) { Met::NotMet } else { Met::CannotTell }
}

fn gaps(case: &Case, gaps: Told<GapKey>, most: usize) -> Listed<Gap> {
    Listed::of(most, gaps, |((holder, topic, reason), claims)| Gap {
        topic: Coded::of::<GapTopic>(topic),
        reason: Coded::of::<MissingReason>(reason),
        holder,
        claims: case.claims_answer(&claims, FROM),
        lineages: case.lineages(&claims).into(),
    })
}

fn failures(case: &Case, failures: Told<FailureKey>, most: usize) -> Listed<Failure> {
    Listed::of(most, failures, |((by, failures, any, when), claims)| Failure {
        failures: failures.into_iter().map(Coded::of::<StateFailure>).collect(),
        any,
        by,
        when,
        claims: case.claims_answer(&claims, FROM),
        lineages: case.lineages(&claims).into(),
    })
}
