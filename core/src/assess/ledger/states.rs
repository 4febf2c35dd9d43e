//! Which actors are states and their bodies, and which of them are one.

use super::super::case::Case;
use crate::index::{Groups, Node};
use crate::model::vocabulary::ActorKind;
use crate::order::{Map, Order as _, map, set};
use std::collections::BTreeMap;

/// A chain of bodies is followed up to so many.
const BODIES: usize = 64;

/// States, each with its bodies.
pub(super) struct States<'c> {
    case: &'c Case,
    at: Map<Node, usize>,
    /// The actors that are the same.
    same: Vec<usize>,
    /// The actors of one state.
    of: Vec<usize>,
}

impl<'c> States<'c> {
    /// An actor belongs to its body. Those that share a code are one; those that
    /// share a name are one where no dossier has two of that name, and what
    /// they belong to is one, too.
    pub(super) fn of(case: &'c Case) -> Self {
        let bodies = map(case.index.notes.bodies.iter().copied());
        let states = set(case
            .kept
            .actors
            .iter()
            .filter(|actor| matches!(actor.kind, ActorKind::State | ActorKind::StateBody))
            .map(|actor| actor.node));
        let above = |actor: Node| {
            let up = |actor: &Node| bodies.get(actor).copied();
            std::iter::successors(Some(actor), up).take(BODIES)
        };
        let actors = case.kept.actors.iter().map(|actor| actor.node);
        let members: Vec<Node> = actors.filter(|actor| above(*actor).any(|body| states.contains(&body))).collect();
        let at = map(members.iter().enumerate().map(|(at, node)| (*node, at)));
        let body = |actor: Node| bodies.get(&actor).and_then(|body| at.get(body)).copied();
        let mut levels: BTreeMap<usize, Vec<Node>> = BTreeMap::new();
        for actor in &members {
            let level = above(*actor).skip(1).take_while(|body| at.get(body).is_some()).count();
            levels.entry(level).or_default().push(*actor);
        }
        let mut same = Groups::new(members.len());
        let keys = Keys::of(case);
        keys.join_codes(&at, &mut same);
        for level in levels.values() {
            keys.join_names(case, &at, level, &mut same, body);
        }
        let first = |groups: &mut Groups| (0..members.len()).map(|at| groups.first(at)).collect::<Vec<_>>();
        let one = first(&mut same);
        for actor in &members {
            if let (Some(at), Some(body)) = (at.get(actor), body(*actor)) {
                same.join(*at, body);
            }
        }
        let of = first(&mut same);
        Self { case, at, same: one, of }
    }

    /// The state of an actor; an actor that was not given stands for itself, and one that is no state has none.
    pub(super) fn state(&self, actor: Node) -> Option<State> {
        match self.at.get(&actor) {
            Some(at) => Some(State::Known(*self.of.get(*at)?)),
            None if self.case.index.target(actor).is_none() => Some(State::NotGiven(actor)),
            None => None,
        }
    }

    /// What stands for an actor and those that are the same.
    pub(super) fn one(&self, actor: Node) -> State {
        let known = self.at.get(&actor).and_then(|at| self.same.get(*at));
        known.map_or(State::NotGiven(actor), |at| State::Known(*at))
    }

    /// The actors of each state, in the order of their names; those that belong to no other first.
    pub(super) fn members(&self) -> BTreeMap<State, Vec<Node>> {
        let mut members: BTreeMap<State, Vec<Node>> = BTreeMap::new();
        for actor in self.case.in_order(self.at.keys().copied().collect()) {
            members.extend(
                self.state(actor).filter(|state| !members.contains_key(state)).map(|state| (state, Vec::new())),
            );
            if let Some(of) = self.state(actor).and_then(|state| members.get_mut(&state)) {
                of.push(actor);
            }
        }
        let has_body = set(self.case.index.notes.bodies.iter().map(|(actor, _)| *actor));
        for members in members.values_mut() {
            members.order_by_key(|actor| has_body.contains(actor));
        }
        members
    }
}

/// A state with its bodies, or an actor that was not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    Known(usize),
    NotGiven(Node),
}

/// An actor and what it may have in common with others.
type Key = (Node, Node);

/// What actors may have in common.
struct Keys {
    codes: Vec<Key>,
    names: BTreeMap<Node, Vec<Node>>,
}

impl Keys {
    fn of(case: &Case) -> Self {
        let (codes, called): (Vec<Key>, Vec<Key>) =
            case.index.notes.actor_keys.iter().partition(|(_, key)| case.index.shown(*key, *key).starts_with("code "));
        let mut names: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        for (actor, key) in called {
            names.entry(actor).or_default().push(key);
        }
        Self { codes, names }
    }

    fn join_codes(&self, at: &Map<Node, usize>, same: &mut Groups) {
        let mut first: BTreeMap<Node, usize> = BTreeMap::new();
        for (actor, key) in &self.codes {
            if let Some(actor) = at.get(actor) {
                same.join(*first.entry(*key).or_insert(*actor), *actor);
            }
        }
    }

    /// Joins actors of one level that share a name and belong to the same.
    fn join_names(
        &self,
        case: &Case,
        at: &Map<Node, usize>,
        level: &[Node],
        same: &mut Groups,
        body: impl Fn(Node) -> Option<usize>,
    ) {
        let mut called: BTreeMap<(Option<usize>, Node), Vec<Node>> = BTreeMap::new();
        for actor in level {
            let body = body(*actor).map(|body| same.first(body));
            for key in self.names.get(actor).into_iter().flatten() {
                called.entry((body, *key)).or_default().push(*actor);
            }
        }
        for actors in called.into_values() {
            let spaces = set(actors.iter().map(|actor| case.index.namespace(*actor)));
            // Two of one dossier are two: which of them the name means elsewhere, nobody can tell.
            if spaces.len() == actors.len() {
                let places: Vec<usize> = actors.iter().filter_map(|actor| at.get(actor).copied()).collect();
                places.iter().zip(places.iter().skip(1)).for_each(|(one, other)| same.join(*one, *other));
            }
        }
    }
}
