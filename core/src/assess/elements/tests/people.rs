//! Children, and consent.

use super::{find, of, report, state};
use crate::assess::elements::{Bears, ElementState as State, TableAnswer};
use serde_json::{Value, json};

/// The table of trafficking by some claims.
fn trafficking(claims: &[(&str, &str, Value)]) -> TableAnswer {
    of(&[report("r", claims)]).tables.into_iter().nth(1).unwrap()
}

fn recruited(group: &Value) -> Value {
    json!({"type": "conduct", "conduct": ["recruitment"], "of": group})
}

/// How the means stand, whether children change it, and how the rules bear.
fn means(table: &TableAnswer) -> (State, Option<&str>, Vec<Bears>) {
    assert_eq!(table.id, "trafficking_in_persons");
    let means = &table.elements[1];
    let children = means.children.as_ref().map(|children| children.en.split(' ').next().unwrap());
    (means.basis.state, children, table.rules.iter().map(|rule| rule.bears).collect())
}

fn only() -> Value {
    json!({"unit": "person", "count": {"unit": "person", "best": 3, "age_class": "child"}})
}

fn among() -> Value {
    json!({"unit": "person", "includes": ["child"]})
}

#[test]
fn where_all_are_children_the_means_are_not_required() {
    let table = trafficking(&[("c", "asserted", recruited(&only()))]);
    assert_eq!(means(&table), (State::NotRequired, Some("Everybody"), vec![Bears::OnAll, Bears::OnAll]));
    assert!(table.elements[1].basis.why.en.starts_with("Everybody whom"));
    assert_eq!(table.elements[0].basis.state, State::Supported);
    assert_eq!(table.elements[0].children, None, "the act is required for children, too");
    assert_eq!(table.elements[2].basis.state, State::Missing);
}

#[test]
fn where_children_are_among_them_the_means_are_required_for_the_adults() {
    let table = trafficking(&[("c", "asserted", recruited(&among()))]);
    assert_eq!(means(&table), (State::Missing, Some("Children"), vec![Bears::OnSome, Bears::OnSome]));
    let both = [("c", "asserted", recruited(&only())), ("d", "asserted", recruited(&json!({"unit": "person"})))];
    assert_eq!(means(&trafficking(&both)).1, Some("Children"));
    let unnamed = [
        ("c", "asserted", recruited(&only())),
        ("d", "asserted", json!({"type": "conduct", "conduct": ["recruitment"]})),
    ];
    assert_eq!(means(&trafficking(&unnamed)).0, State::Missing);
}

#[test]
fn who_only_alleges_that_all_are_children_frees_nobody() {
    let table = trafficking(&[("c", "alleged", recruited(&only()))]);
    assert_eq!(means(&table), (State::Missing, Some("Children"), vec![Bears::OnSome, Bears::OnSome]));
    let denied = trafficking(&[("c", "denied", recruited(&only()))]);
    assert_eq!(means(&denied), (State::Missing, None, vec![Bears::NotSaid, Bears::NotSaid]));
}

#[test]
fn it_takes_an_assertion_of_each_group_that_all_are_children() {
    let claims = |stances: &[&'static str]| -> State {
        let ids = ["a", "b", "c", "d"];
        let claims: Vec<(&str, &str, Value)> =
            ids.iter().zip(stances).map(|(id, stance)| (*id, *stance, recruited(&only()))).collect();
        means(&trafficking(&claims)).0
    };
    assert_eq!(claims(&["asserted", "asserted"]), State::NotRequired);
    assert_eq!(claims(&["asserted", "alleged"]), State::Missing);
    assert_eq!(claims(&["asserted", "alleged", "alleged"]), State::Missing);
    assert_eq!(claims(&["asserted", "denied"]), State::NotRequired);
}

#[test]
fn a_claim_that_bears_on_nothing_says_nothing_about_the_others_people() {
    let other = json!({"type": "conduct", "conduct": [{"other": "sang"}], "of": among()});
    let table = trafficking(&[("c", "asserted", recruited(&json!({"unit": "person"}))), ("d", "asserted", other)]);
    assert_eq!(means(&table).1, None);
}

#[test]
fn a_group_that_is_taken_up_brings_its_children() {
    let first = recruited(&among());
    let deceived = json!({"type": "characterisation", "means": ["deception"], "of": {"unit": "person", "of": "r#c"}});
    let table = trafficking(&[("c", "alleged", first), ("d", "asserted", deceived)]);
    assert_eq!(means(&table), (State::Supported, Some("Children"), vec![Bears::OnSome, Bears::OnAll]));
    let circle = |of: &str| recruited(&json!({"unit": "person", "of": of}));
    let table = trafficking(&[("c", "asserted", circle("r#d")), ("d", "asserted", circle("r#c"))]);
    assert_eq!(means(&table).1, None);
}

#[test]
fn consent_counts_for_nothing_with_a_means_and_perhaps_with_a_sign_of_one() {
    let with = |means: &str, stance: &'static str| {
        let says = json!({"type": "characterisation", "means": [means]});
        trafficking(&[("c", stance, says)]).rules[1].bears
    };
    assert_eq!(with("fraud", "asserted"), Bears::OnAll);
    assert_eq!(with("fraud", "alleged"), Bears::Perhaps);
    assert_eq!(with("fraud", "denied"), Bears::NotSaid);
    let sign = json!({"type": "conduct", "conduct": ["beating"], "of": among()});
    assert_eq!(trafficking(&[("c", "asserted", sign)]).rules[1].bears, Bears::OnSome);
}

#[test]
fn means_that_are_stated_for_children_stay_stated() {
    let says = json!({"type": "conduct", "conduct": ["abduction"], "of": only()});
    let found = of(&[report("r", &[("c", "asserted", says)])]).tables;
    assert_eq!(state(&found, "trafficking_in_persons/means"), State::Supported);
    assert_eq!(find(&found, "trafficking_in_persons/means/abduction").unwrap().supporting.shown.len(), 1);
    assert_eq!(means(&found[1]).1, Some("Everybody"));
}
