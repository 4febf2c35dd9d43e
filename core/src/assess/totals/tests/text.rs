//! What is left out of the tables is told, and nothing is told that is not so.

use super::{Totals, article, case, exit, json, people, totals};
use crate::assess::text::{self, Page};
use crate::lang::Lang;

const MAY_BE_DISTINCT: &str = "more incidents may be distinct";
const ANY_CELL: &str = "Each of these may belong to any row above";
const LEFT_OUT: &str = "### Incidents that do not stand";

fn written(totals: &Totals) -> String {
    let mut page = Page::new(Lang::En);
    text::totals(&mut page, totals);
    page.finish()
}

#[test]
fn every_table_says_how_much_of_it_is_not_shown() {
    let month = |at: u64| {
        exit(&format!("m{at}"), &json!({"when": {"edtf": format!("2025-0{at}")}, "people": people(at, None)}))
    };
    let timeless = |at: u64| exit(&format!("t{at}"), &json!({"when": null, "people": people(1, None)}));
    let gone = |at: u64| exit(&format!("w{at}"), &json!({"status": "withdrawn"}));
    let incidents = [(1..4).map(month).collect::<Vec<_>>(), (1..5).map(timeless).collect(), (1..6).map(gone).collect()];
    let page = written(&totals(&case(&[incidents.concat(), vec![article()]].concat()), 1));
    for more in ["and 2 more", "and 3 more", "and 4 more"] {
        assert_eq!(page.lines().filter(|line| *line == more).count(), 1, "{more}\n{page}");
    }
    assert!(page.contains(ANY_CELL) && page.contains(LEFT_OUT));
    let page = written(&super::of(&[month(1)]));
    assert!(!page.contains("more\n") && !page.contains(ANY_CELL) && !page.contains(LEFT_OUT), "{page}");
}

#[test]
fn only_a_sum_that_may_be_larger_says_so() {
    let page = |count: usize, stance: &str| {
        let day = |day: usize| {
            let when = format!("2026-01-{day:02}");
            exit(&format!("i{day:02}"), &json!({"stance": stance, "when": {"edtf": when}, "people": people(1, None)}))
        };
        written(&super::of(&(1..=count).map(day).collect::<Vec<_>>())).matches(MAY_BE_DISTINCT).count()
    };
    assert_eq!((page(2, "reported"), page(2, "appears")), (0, 0));
    // The sum over all months is never exact, and has no need to say so.
    assert_eq!(page(25, "reported"), 1);
    // Nobody is certain to have left; how many may have is what is open.
    assert_eq!(page(25, "appears"), 1);
}
