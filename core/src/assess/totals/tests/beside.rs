//! What stands beside the totals: numbers that are claimed, given without an incident, and counts of compounds.

use super::{Totals, exit, json, totals};
use crate::assess::answer::Met;
use crate::assess::given::{case, with};
use serde_json::Value;

/// A claim that gives a number.
fn counts(id: &str, count: &Value, more: &Value) -> Value {
    let says = with(json!({"type": "count", "count": count}), more);
    json!({"id": id, "stance": "asserted", "says": says})
}

/// The totals of some claims of one article, and other records.
fn of(claims: &[Value], records: &[Value]) -> Totals {
    let article = json!({"type": "evidence", "id": "a", "kind": "article", "claims": claims});
    totals(&case(&[&[article], records].concat()), 100)
}

fn freed() -> Value {
    json!({"what": ["release"]})
}

#[test]
fn what_somebody_claims_for_itself_is_listed_with_who_claims_it() {
    let claimed = json!({"unit": "person", "best": 9, "basis": "claimed"});
    let ngo = json!({"type": "actor", "id": "ngo", "kind": "ngo"});
    let of = |who: &Value, count: &Value| of(&[with(counts("k", count, &freed()), who)], std::slice::from_ref(&ngo));
    for (who, by) in [(json!({"by": "ngo"}), "ngo"), (json!({"by_role": "local_authority"}), "local_authority")] {
        let totals = of(&who, &claimed);
        let row = &totals.claimed.shown[0];
        assert_eq!((row.by.as_deref(), row.numbers.at_most, row.incident.as_deref()), (Some(by), Some(9), None));
        assert_eq!((row.claims.shown[0].claim.as_str(), totals.given.count()), ("a#k", 0));
    }
    for other in [json!({"basis": "estimated"}), json!({"unit": "compound"})] {
        assert_eq!(of(&json!({"by": "ngo"}), &with(claimed.clone(), &other)).claimed.count(), 0, "{other}");
    }
    // In a record of an incident, nobody is named who claims it.
    let incident = exit("i", &json!({"people": [claimed], "support": ["a#k"]}));
    let totals = super::of(&[with(incident, &json!({"support": ["a#c"]}))]);
    let row = &totals.claimed.shown[0];
    assert_eq!((row.by.as_deref(), row.incident.as_deref(), row.numbers.at_least), (None, Some("i"), 9));
    assert_eq!((row.claims.shown[0].claim.as_str(), totals.overall.at_most), ("a#c", None));
}

#[test]
fn a_number_without_an_incident_is_given_for_its_place() {
    let place = json!({"what": ["release"], "place": {"country": "KH", "subdivision": "KH-12"}});
    let totals = of(&[counts("k", &json!({"unit": "person", "best": 5}), &place)], &[]);
    let row = &totals.given.shown[0];
    assert_eq!((row.area.country.as_deref(), row.area.subdivision.as_deref()), (Some("KH"), Some("KH-12")));
    assert_eq!((row.numbers.at_least, totals.overall.at_least.people), (5, 0));
}

#[test]
fn two_records_of_one_compound_are_one_that_is_known() {
    let not_named = |relation: &str| {
        let relations = json!([{"kind": relation, "compound": "c2"}]);
        let compounds =
            [json!({"type": "compound", "id": "c1", "relations": relations}), json!({"type": "compound", "id": "c2"})];
        let ten = counts("k", &json!({"unit": "compound", "min": 10}), &json!({"members": ["c1", "c2"]}));
        of(&[ten], &compounds).sites.shown[0].not_named.unwrap().at_least
    };
    assert_eq!((not_named("same_as"), not_named("distinct_from")), (9, 8));
}

#[test]
fn compounds_are_compared_with_compounds_alone() {
    let holds = |unit: &str| {
        let related = json!({"unit": "compound", "best": 7, "relations": [{"kind": "subset_of", "to": "a#all"}]});
        let all = counts("all", &json!({"unit": unit, "best": 10}), &json!({}));
        let totals = of(&[all, counts("some", &related, &json!({}))], &[]);
        let relation = totals.sites.shown.iter().find_map(|count| count.relations.shown.first()).unwrap().clone();
        (relation.holds, relation.numbers.is_some())
    };
    assert_eq!(holds("compound"), (Met::Met, true));
    assert_eq!(holds("location"), (Met::Met, true));
    assert_eq!(holds("person"), (Met::CannotTell, false));
}
