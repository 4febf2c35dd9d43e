//! Against naive references on small random graphs.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use super::independent::searched;
use super::{Ground, Lineage, Lineages, PASSED, most_roots};
use crate::index::{Index, Node};
use crate::model::vocabulary::{DerivationKind, EvidenceKind, Stance};
use crate::model::{ActorRef, Claim, Derivation, Evidence, EvidenceRef, Id, Record};
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

/// So many as are found in so many steps.
fn within(grounds: &[Ground], steps: usize) -> Lineages {
    searched(&grounds.iter().collect::<Vec<_>>(), steps)
}

#[test]
fn a_search_that_is_cut_off_gives_a_lower_bound() {
    let apart: Vec<Ground> = (0..30).map(|at| ground(&BTreeSet::from([at]))).collect();
    // A step a choice, and one to see that nothing is left.
    assert_eq!(within(&apart, 32), Lineages { least: 30, exact: true });
    assert_eq!(within(&apart, 31), Lineages { least: 30, exact: false });
    assert_eq!(within(&apart, 5), Lineages { least: 4, exact: false });
    assert_eq!(within(&apart, 1), Lineages { least: 0, exact: false });
}

#[test]
fn what_holds_another_is_not_tried() {
    let mut grounds: Vec<Ground> = (0..12).map(|at| ground(&BTreeSet::from([at]))).collect();
    for one in 0..12 {
        for other in one + 1..12 {
            grounds.push(ground(&BTreeSet::from([one, other])));
        }
    }
    assert_eq!(within(&grounds, 20), Lineages { least: 12, exact: true });
}

#[test]
fn a_group_that_is_too_large_to_search_gets_a_good_answer() {
    // Each shares something with the next, and nothing is common to all.
    let chain = |count: u32| (0..count).map(|at| ground(&BTreeSet::from([at, at + 1]))).collect();
    assert_eq!(Lineages::of(chain(4)), Lineages { least: 2, exact: true });
    assert_eq!(Lineages::of(chain(257)), Lineages { least: 129, exact: false });
}

#[test]
fn only_so_many_roots_are_kept() {
    assert_eq!([0, 1, 1 << 15, 1 << 16, 1 << 21, 1 << 22].map(most_roots), [1024, 1024, 1024, 512, 16, 16]);
    // A star: `e0` derives from all others, and the last from `e0`.
    let wide = |others: usize| {
        let mut sources = vec![Vec::new(); others + 2];
        sources[0] = (1..=others).collect();
        sources[others + 1] = vec![0, 1];
        let order: Vec<usize> = (0..sources.len()).collect();
        let index = index(&order, &sources);
        let lineage = Lineage::of(&index);
        [0, others + 1].map(|at| {
            let node = index.namespaces[0].names.get(&format!("e{at}")).unwrap();
            let (roots, wide, unsure) = lineage.roots(&index, &node);
            assert!(!unsure);
            (roots.len(), wide)
        })
    };
    assert_eq!(wide(1024), [(1024, false), (1024, false)]);
    // What derives from it is as wide, whatever else it derives from.
    assert_eq!(wide(1025), [(0, true), (1, true)]);
}

#[test]
fn a_claim_stands_on_all_that_it_rests_on() {
    // `e0` has more roots than are kept.
    let sources: Vec<Vec<usize>> =
        (0..1027).map(|at| if at == 0 { (1..=1025).collect() } else { Vec::new() }).collect();
    let order: Vec<usize> = (0..sources.len()).collect();
    let mut index = index(&order, &sources);
    let all: [(&[&str], (bool, bool)); 6] = [
        (&[], (false, false)),
        (&["e0", "e1026"], (true, false)),
        (&["e1026", "e0"], (true, false)),
        (&["nowhere", "e1026"], (false, true)),
        (&["e1026", "nowhere"], (false, true)),
        (&["nowhere", "e0"], (true, true)),
    ];
    let mut evidence = Evidence::new(Id::new("f").unwrap(), EvidenceKind::Article);
    for (at, (rests_on, _)) in all.iter().enumerate() {
        let mut claim = Claim::new(Id::new(&format!("c{at}")).unwrap(), Stance::Asserted);
        claim.rests_on = rests_on.iter().map(|id| EvidenceRef::new(id).unwrap()).collect();
        evidence.claims.push(claim);
    }
    let spot = index.next_spot(0, 1, 0, true);
    index.record(spot, &Record::Evidence(Box::new(evidence)), true, true);
    let lineage = Lineage::of(&index);
    for (at, (_, expected)) in all.iter().enumerate() {
        let node = index.namespaces[0].names.get(&format!("f#c{at}")).unwrap();
        let ground = lineage.ground(&index, index.claim(node).unwrap());
        assert_eq!((ground.wide, ground.unsure), *expected, "c{at}");
    }
}

/// How many publishers a claim stands on that is read in a piece which derives from
/// `e0`, or rests on some pieces.
fn publishers(sources: &[Vec<usize>], rests_on: &[usize]) -> usize {
    let order: Vec<usize> = (0..sources.len()).collect();
    let mut index = index(&order, sources);
    let reference = |at: &usize| EvidenceRef::new(&format!("e{at}")).unwrap();
    let mut claim = Claim::new(Id::new("c").unwrap(), Stance::Asserted);
    claim.rests_on = rests_on.iter().map(reference).collect();
    let mut evidence = Evidence::new(Id::new("f").unwrap(), EvidenceKind::Article);
    evidence.derived_from = vec![Derivation::new(reference(&0), DerivationKind::Cites)];
    evidence.claims.push(claim);
    let spot = index.next_spot(0, 1, 0, true);
    index.record(spot, &Record::Evidence(Box::new(evidence)), true, true);
    let lineage = Lineage::of(&index);
    let node = index.namespaces[0].names.get("f#c").unwrap();
    let ground = lineage.ground(&index, index.claim(node).unwrap());
    ground.nodes.iter().filter(|node| name(&index, **node).starts_with('a')).count()
}

#[test]
fn who_passed_it_on_counts_too_up_to_a_number() {
    // A chain: the nearest, and the root.
    let chain = |count: usize| -> Vec<Vec<usize>> {
        (0..count).map(|at| if at + 1 < count { vec![at + 1] } else { Vec::new() }).collect()
    };
    assert_eq!(publishers(&chain(10), &[]), 10);
    assert_eq!(publishers(&chain(PASSED), &[]), PASSED);
    assert_eq!(publishers(&chain(PASSED + 20), &[]), PASSED + 1);
    // A ladder: what is met twice takes no place of its own.
    let rungs = PASSED / 2 - 1;
    let ladder: Vec<Vec<usize>> = (0..2 * rungs)
        .map(|at| if at / 2 + 1 < rungs { vec![at / 2 * 2 + 2, at / 2 * 2 + 3] } else { Vec::new() })
        .collect();
    assert_eq!(publishers(&ladder, &[0, 1]), 2 * rungs);
    // Many at once, all from one root.
    let many: Vec<Vec<usize>> = (0..PASSED + 20).map(|at| if at == 0 { Vec::new() } else { vec![0] }).collect();
    let all: Vec<usize> = (1..PASSED + 20).collect();
    assert_eq!(publishers(&many, &all), PASSED + 1);
}

#[test]
fn only_what_leads_back_is_a_ring() {
    let index = index(&[0, 1, 2], &[vec![], vec![], vec![]]);
    let node = |at: usize| index.namespaces[0].names.get(&format!("e{at}")).unwrap();
    assert_eq!(index.rings(vec![(node(0), node(1)), (node(1), node(2))]), Vec::<Vec<Node>>::new());
    assert_eq!(index.rings(vec![(node(1), node(0)), (node(0), node(1))]), [[node(0), node(1)]]);
    assert_eq!(index.rings(vec![(node(2), node(2))]), [[node(2)]]);
}

/// A chain and a ring of many pieces: no recursion, no square.
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
