//! How many claims are independent: the edges of the search.

use super::independent::searched;
use super::tests::ground;
use super::{Ground, Lineages};
use std::collections::BTreeSet;

#[test]
fn what_is_too_wide_is_independent_of_nothing() {
    let wide = Ground { wide: true, ..Ground::default() };
    let one = ground(&BTreeSet::from([1]));
    assert!(!wide.is_independent_of(&one) && !one.is_independent_of(&wide));
    assert_eq!(Lineages::of(vec![wide.clone(), one]), Lineages { least: 1, exact: false });
    assert_eq!(Lineages::of(vec![wide.clone(), wide.clone()]), Lineages { least: 1, exact: false });
    assert_eq!(Lineages::of(vec![wide]), Lineages { least: 1, exact: true });
    assert_eq!(Lineages::of(Vec::new()), Lineages { least: 0, exact: true });
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
    // Taking what comes first is one less than the best at the end of the chain.
    let tail = |length: u32, more: &[[u32; 2]]| {
        let end = [[length, length + 4], [length + 1, length + 2], [length + 1, length + 4], [length + 2, length + 3]];
        let chain = (0..length).map(|at| [at, at + 1]);
        let grounds: Vec<Ground> =
            chain.chain(end).chain(more.iter().copied()).map(|pair| ground(&pair.into())).collect();
        (grounds.len(), Lineages::of(grounds).least)
    };
    assert_eq!(tail(251, &[[0, 900]]), (256, 128));
    assert_eq!(tail(253, &[]), (257, 128));
}

#[test]
fn what_all_have_in_common_makes_one_lineage_however_many_they_are() {
    let grounds = (1..400).map(|at| ground(&BTreeSet::from([0, at]))).collect();
    assert_eq!(Lineages::of(grounds), Lineages { least: 1, exact: true });
}

#[test]
fn a_group_tells_what_its_claims_share() {
    let grounds: Vec<Ground> = [[1, 2], [2, 3], [7, 8]].map(|nodes| ground(&nodes.into())).into();
    let (lineages, mut groups) = Lineages::explained(grounds);
    assert_eq!(lineages, Lineages { least: 2, exact: true });
    groups.sort_by_key(|group| group.claims);
    let shared: Vec<Vec<(u32, usize)>> =
        groups.iter().map(|group| group.shared.iter().map(|(node, times)| (node.0, *times)).collect()).collect();
    assert_eq!(shared, [vec![(7, 1), (8, 1)], vec![(2, 2)]]);
}
