//! Against naive references on small random graphs.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use super::{Ground, Lineage, Lineages};
use crate::index::{Index, Node};
use crate::model::vocabulary::{DerivationKind, EvidenceKind};
use crate::model::{ActorRef, Derivation, Evidence, EvidenceRef, Id, Record};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// An index of evidence `e0`, `e1`, … given in an order, with what each derives from.
fn index(order: &[usize], sources: &[Vec<usize>]) -> Index {
    let mut index = Index::new(false);
    index.begin_dossier(false);
    for at in order {
        let mut evidence = Evidence::new(Id::new(&format!("e{at}")).unwrap(), EvidenceKind::Article);
        evidence.derived_from = sources[*at]
            .iter()
            .map(|source| Derivation::new(EvidenceRef::new(&format!("e{source}")).unwrap(), DerivationKind::Cites))
            .collect();
        evidence.publisher = Some(ActorRef::new(&format!("a{at}")).unwrap());
        let spot = index.next_spot(0, 1, 0, true);
        index.record(spot, &Record::Evidence(Box::new(evidence)), true, true);
    }
    index
}

fn name(index: &Index, node: Node) -> String {
    index.shown(node, node)
}

/// The roots of each piece by name, and the rings.
fn outcome(index: &Index, count: usize) -> (Vec<BTreeSet<String>>, BTreeSet<BTreeSet<String>>) {
    let lineage = Lineage::of(index);
    let roots = (0..count).map(|at| {
        let node = index.namespaces[0].names.get(&format!("e{at}")).unwrap();
        let (roots, wide, unsure) = lineage.roots(index, &node);
        assert!(!wide && !unsure);
        roots.iter().map(|root| name(index, *root)).collect()
    });
    let rings = lineage.rings.iter().map(|ring| ring.iter().map(|node| name(index, *node)).collect());
    (roots.collect(), rings.collect())
}

/// All that can be reached from a piece, itself included.
fn reach(at: usize, sources: &[Vec<usize>]) -> BTreeSet<usize> {
    let mut seen = BTreeSet::from([at]);
    let mut todo = vec![at];
    while let Some(next) = todo.pop() {
        todo.extend(sources[next].iter().copied().filter(|source| seen.insert(*source)));
    }
    seen
}

/// What the rings and roots must be, by comparing every piece with every other;
/// a ring that is a root is given by all of its members.
fn naive(sources: &[Vec<usize>]) -> (Vec<BTreeSet<BTreeSet<usize>>>, BTreeSet<BTreeSet<usize>>) {
    let reached: Vec<BTreeSet<usize>> = (0..sources.len()).map(|at| reach(at, sources)).collect();
    let component = |at: usize| -> BTreeSet<usize> {
        reached[at].iter().copied().filter(|other| reached[*other].contains(&at)).collect()
    };
    let is_root = |at: usize| component(at) == reached[at];
    let roots = (0..sources.len())
        .map(|at| reached[at].iter().copied().filter(|other| is_root(*other)).map(component).collect())
        .collect();
    let rings = (0..sources.len()).map(component).filter(|ring| {
        let first = *ring.first().unwrap();
        ring.len() > 1 || sources[first].contains(&first)
    });
    (roots, rings.collect())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "it is mapped over references")]
fn named(at: &usize) -> String {
    format!("e{at}")
}

fn graphs() -> impl Strategy<Value = (Vec<usize>, Vec<Vec<usize>>)> {
    (1_usize..9).prop_flat_map(|count| {
        let sources = prop::collection::vec(prop::collection::vec(0..count, 0..3), count);
        (Just((0..count).collect::<Vec<_>>()).prop_shuffle(), sources)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn roots_and_rings_are_those_of_the_naive_reference((order, sources) in graphs()) {
        let (roots, rings) = outcome(&index(&order, &sources), sources.len());
        let (expected, expected_rings) = naive(&sources);
        prop_assert_eq!(rings, expected_rings.iter().map(|ring| ring.iter().map(named).collect()).collect());
        for (found, expected) in roots.iter().zip(&expected) {
            // One member stands for a ring.
            prop_assert_eq!(found.len(), expected.len());
            for component in expected {
                prop_assert_eq!(component.iter().filter(|member| found.contains(&named(member))).count(), 1);
            }
        }
    }

    #[test]
    fn independence_is_that_of_trying_all_subsets(
        sets in prop::collection::vec(prop::collection::btree_set(0_u32..8, 1..4), 0..9)
    ) {
        let grounds: Vec<Ground> = sets.iter().map(ground).collect();
        let best = (0_u32..1 << sets.len()).filter(|subset| {
            let chosen: Vec<&BTreeSet<u32>> = sets.iter().enumerate().filter(|(at, _)| subset >> at & 1 == 1).map(|(_, set)| set).collect();
            chosen.iter().enumerate().all(|(at, one)| chosen[at + 1..].iter().all(|other| one.is_disjoint(other)))
        }).map(u32::count_ones).max().unwrap();
        let found = Lineages::of(grounds);
        prop_assert_eq!(found, Lineages { least: best as usize, exact: true });
    }

    #[test]
    fn a_claim_more_never_takes_a_lineage_and_a_repetition_never_adds_one(
        sets in prop::collection::vec(prop::collection::btree_set(0_u32..8, 1..4), 1..8),
        more in prop::collection::btree_set(0_u32..8, 0..4),
    ) {
        let mut grounds: Vec<Ground> = sets.iter().map(ground).collect();
        let before = Lineages::of(grounds.clone()).least;
        let repeated: BTreeSet<u32> = sets[0].union(&more).copied().collect();
        grounds.push(ground(&repeated));
        prop_assert_eq!(Lineages::of(grounds.clone()).least, before);
        if !more.is_empty() {
            grounds.push(ground(&more));
            prop_assert!(Lineages::of(grounds).least >= before);
        }
    }
}

fn ground(nodes: &BTreeSet<u32>) -> Ground {
    Ground { nodes: nodes.iter().copied().map(Node).collect(), ..Ground::default() }
}

#[test]
fn what_is_too_wide_is_independent_of_nothing() {
    let wide = Ground { wide: true, ..Ground::default() };
    let one = ground(&BTreeSet::from([1]));
    assert!(!wide.is_independent_of(&one) && !one.is_independent_of(&wide));
    assert_eq!(Lineages::of(vec![wide.clone(), one]).least, 1);
    assert_eq!(Lineages::of(vec![wide]).least, 1);
    assert_eq!(Lineages::of(Vec::new()).least, 0);
}

/// Chains, stars and random graphs of many pieces: no recursion, no square.
#[test]
fn many_pieces_do_not_exhaust_the_stack() {
    const MANY: usize = 20_000;
    let order: Vec<usize> = (0..MANY).collect();
    let chain: Vec<Vec<usize>> = (0..MANY).map(|at| at.checked_sub(1).into_iter().collect()).collect();
    let (roots, rings) = outcome(&index(&order, &chain), MANY);
    assert!(roots.iter().all(|roots| roots.iter().eq(["e0"])) && rings.is_empty());
    let ring: Vec<Vec<usize>> = (0..MANY).map(|at| vec![(at + 1) % MANY]).collect();
    let (roots, rings) = outcome(&index(&order, &ring), MANY);
    assert!(roots.iter().all(|set| set == &roots[0]) && rings.len() == 1);
}
