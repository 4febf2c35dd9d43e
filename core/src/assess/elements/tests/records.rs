//! What incidents and compounds give.

use super::{MOST, case, dossier, of, pointing, report, state, supporting};
use crate::assess::case::Reason;
use crate::assess::elements::{Bears, ElementState as State, Elements, Most, RecordElements, WhyPossible, elements};
use serde_json::{Value, json};

const VIOLENCE: &str = "forced_labour_indicators/physical_and_sexual_violence";
const MOVEMENT: &str = "forced_labour_indicators/restriction_of_movement";

fn compound(id: &str) -> Value {
    json!({"type": "compound", "id": id, "place": {"country": "KH"}})
}

/// An incident with an act, at a compound.
fn incident(id: &str, support: &Value, act: &Value) -> Value {
    json!({"type": "incident", "id": id, "kind": "abuse", "stance": "asserted", "support": support, "acts": [act],
        "compounds": [{"compound": "c1", "resolved_by": "named_by_source"}]})
}

/// A report whose claims are about a record.
fn about(record: &str, claims: &[(&str, &str, &[&str])]) -> Value {
    let claim = |(id, stance, fields): &(&str, &str, &[&str])| json!({"id": id, "by_role": "ngo_worker", "stance": stance, "about": record, "fields": fields});
    json!({"type": "evidence", "id": "r", "kind": "report", "claims": claims.iter().map(claim).collect::<Vec<_>>()})
}

fn first(found: &Elements) -> &RecordElements {
    &found.incidents.shown[0]
}

#[test]
fn an_act_is_carried_by_its_own_claims_or_by_those_of_the_incident() {
    let evidence = about("i1", &[("a", "asserted", &[]), ("b", "asserted", &[]), ("d", "denied", &[])]);
    let whole =
        of(&[compound("c1"), incident("i1", &json!(["r#a"]), &json!({"conduct": "beating"})), evidence.clone()]);
    assert_eq!(supporting(&first(&whole).tables, VIOLENCE), ["r#a", "r#b"], "what is about it carries it, too");
    assert_eq!(state(&first(&whole).tables, VIOLENCE), State::Disputed);
    let own = of(&[
        compound("c1"),
        incident("i1", &json!(["r#a"]), &json!({"conduct": "beating", "support": ["r#b"]})),
        evidence,
    ]);
    assert_eq!(supporting(&first(&own).tables, VIOLENCE), ["r#b"]);
    assert_eq!(state(&first(&own).tables, VIOLENCE), State::Supported);
}

#[test]
fn a_claim_that_bears_on_other_fields_carries_no_act() {
    let act = json!({"conduct": "beating"});
    let evidence = about("i1", &[("a", "asserted", &["when"]), ("b", "asserted", &["acts"])]);
    let found = of(&[incident("i1", &json!([]), &act), compound("c1"), evidence]);
    assert_eq!(supporting(&first(&found).tables, VIOLENCE), ["r#b"]);
    let whole = about("i1", &[("a", "asserted", &[])]);
    let limited = json!([{"claim": "r#a", "fields": ["when"]}]);
    let found = of(&[incident("i1", &limited, &act), compound("c1"), whole.clone()]);
    assert_eq!((first(&found).uncarried, first(&found).tables.len()), (1, 0), "the record says what it bears on");
    let acts = json!([{"claim": "r#a", "fields": ["acts"]}]);
    let found = of(&[incident("i1", &acts, &act), compound("c1"), whole.clone()]);
    assert_eq!((first(&found).uncarried, state(&first(&found).tables, VIOLENCE)), (0, State::Supported));
    let against = json!([{"claim": "r#a", "how": "contradicts"}]);
    let found = of(&[incident("i1", &against, &act), compound("c1"), whole]);
    assert_eq!(state(&first(&found).tables, VIOLENCE), State::Contradicted);
}

#[test]
fn the_kind_of_an_incident_bears_on_elements() {
    let mut record = incident("i1", &json!([{"claim": "r#a", "fields": ["kind"]}]), &json!({"conduct": "beating"}));
    record["kind"] = json!("arrest_of_victims");
    let found = of(&[record, compound("c1"), about("i1", &[("a", "asserted", &[])])]);
    assert_eq!(state(&first(&found).tables, "non_punishment/punished"), State::Supported);
    assert_eq!(first(&found).tables.len(), 1, "the act is carried by no claim");
    assert_eq!(first(&found).uncarried, 1);
}

#[test]
fn a_record_that_does_not_assert_it_leaves_it_possible_or_open() {
    let by = |stance: &str, act: Option<&str>| {
        let mut record = incident("i1", &json!(["r#a"]), &json!({"conduct": "beating"}));
        record["stance"] = json!(stance);
        if let Some(act) = act {
            record["acts"][0]["stance"] = json!(act);
        }
        of(&[record, compound("c1"), about("i1", &[("a", "asserted", &[])])])
    };
    let found = by("appears", None);
    assert_eq!(pointing(&first(&found).tables, VIOLENCE), [("r#a".to_owned(), WhyPossible::Stance)]);
    assert_eq!(state(&first(&by("appears", Some("asserted"))).tables, VIOLENCE), State::Supported);
    assert_eq!(state(&first(&by("asserted", Some("suspected"))).tables, VIOLENCE), State::Possible);
    let reasons = [
        ("denied", Reason::Contested),
        ("contested", Reason::Contested),
        ("retracted", Reason::Retracted),
        ("hypothetical", Reason::Hypothetical),
    ];
    for (stance, reason) in reasons {
        let found = by(stance, None);
        let basis = super::find(&first(&found).tables, VIOLENCE).unwrap();
        assert_eq!((basis.state, basis.set_aside.shown[0].reason), (State::Missing, reason), "{stance}");
    }
}

#[test]
fn a_compound_has_the_incidents_that_are_known_to_be_its_own() {
    let with = |link: Value| {
        let mut record = incident("i1", &json!(["r#a"]), &json!({"conduct": "beating"}));
        record["compounds"] = json!([link]);
        of(&[record, compound("c1"), compound("c2"), about("i1", &[("a", "asserted", &[])])]).compounds
    };
    for by in ["named_by_source", "geolocated", "registry_legend", "analyst"] {
        let found = with(json!({"compound": "c1", "resolved_by": by}));
        assert_eq!(found.shown.len(), 1, "{by}");
        assert_eq!((found.shown[0].record.as_str(), found.shown[0].incidents), ("c1", 1));
        assert_eq!(state(&found.shown[0].tables, VIOLENCE), State::Supported);
    }
    for by in ["code_prefix", "unknown", "not_stated"] {
        assert!(with(json!({"compound": "c1", "resolved_by": by})).shown.is_empty(), "{by}");
    }
    assert!(
        with(json!({"unresolved": "ambiguous", "candidates": [{"compound": "c1", "because": "near"}]}))
            .shown
            .is_empty()
    );
}

#[test]
fn incidents_of_one_compound_are_taken_together_and_each_claim_once() {
    let mut two = incident("i2", &json!(["r#a", "r#b"]), &json!({"conduct": "confinement"}));
    two["acts"] = json!([{"conduct": "confinement"}, {"conduct": "beating"}]);
    two["compounds"] = json!([
        {"compound": "c1", "resolved_by": "analyst"},
        {"compound": "c1", "resolved_by": "geolocated"},
    ]);
    let one = incident(
        "i1",
        &json!(["r#a"]),
        &json!({"conduct": "beating", "against": {"unit": "person", "best": 1, "age_class": "child"}}),
    );
    let claims: [(&str, &str, &[&str]); 2] = [("a", "asserted", &["acts"]), ("b", "asserted", &["acts"])];
    let mut evidence = about("i1", &claims);
    evidence["claims"][1]["about"] = json!("i2");
    let found = of(&[one, two, compound("c1"), evidence]).compounds;
    assert_eq!((found.shown.len(), found.shown[0].incidents), (1, 2));
    assert_eq!(supporting(&found.shown[0].tables, VIOLENCE), ["r#a", "r#b"]);
    assert_eq!(supporting(&found.shown[0].tables, MOVEMENT), ["r#a", "r#b"]);
    let why = &super::find(&found.shown[0].tables, VIOLENCE).unwrap().why.en;
    assert!(why.starts_with("Claims that state it and stand: 2; "), "{why}");
    let trafficking = &found.shown[0].tables[1];
    assert_eq!(trafficking.id, "trafficking_in_persons");
    assert!(
        trafficking.elements[1].children.as_ref().unwrap().en.starts_with("Children are"),
        "one of them was a child"
    );
}

#[test]
fn children_of_several_incidents_are_taken_together() {
    let with = |ages: &[Option<&str>]| {
        let mut records = vec![compound("c1"), about("i0", &[("a", "asserted", &["acts"])])];
        for (at, age) in ages.iter().enumerate() {
            let mut against = json!({"unit": "person", "best": 1});
            match age {
                Some("among") => against["includes"] = json!(["child"]),
                Some(age) => against["age_class"] = json!(age),
                None => {}
            }
            let act = json!({"conduct": "recruitment", "against": against});
            records.push(incident(&format!("i{at}"), &json!(["r#a"]), &act));
        }
        let found = of(&records).compounds;
        let trafficking = found.shown[0].tables.iter().find(|table| table.id == "trafficking_in_persons").unwrap();
        (trafficking.elements[1].basis.state, trafficking.rules[0].bears)
    };
    let (child, among) = (Some("child"), Some("among"));
    assert_eq!(with(&[child]), (State::NotRequired, Bears::OnAll));
    assert_eq!(with(&[child, child]), (State::NotRequired, Bears::OnAll));
    assert_eq!(with(&[child, None, None]), (State::Missing, Bears::OnSome));
    assert_eq!(with(&[child, among, among]), (State::Missing, Bears::OnSome));
    assert_eq!(with(&[among, among]), (State::Missing, Bears::OnSome));
    assert_eq!(with(&[None, Some("adult")]), (State::Missing, Bears::NotSaid));
}

#[test]
fn claims_about_a_group_bear_on_its_known_members() {
    let says = json!({"type": "characterisation", "terms": ["forced_labour"], "indicators": ["isolation"],
        "of": {"unit": "compound", "members": ["c1"]}});
    let part =
        json!({"type": "characterisation", "indicators": ["deception"], "of": {"unit": "compound", "of": "r#c"}});
    let records = [compound("c1"), compound("c2"), report("r", &[("c", "asserted", says), ("d", "asserted", part)])];
    let found = of(&records).compounds;
    assert_eq!(found.shown.len(), 1);
    assert_eq!(state(&found.shown[0].tables, "forced_labour_indicators/isolation"), State::Supported);
    assert_eq!(
        state(&found.shown[0].tables, "forced_labour_indicators/deception"),
        State::Missing,
        "a part need not hold it"
    );
    assert_eq!(found.shown[0].incidents, 0);
}

#[test]
fn a_security_feature_is_a_sign_for_its_compound() {
    let mut site = compound("c1");
    site["features"] =
        json!([{"kind": "razor_wire", "support": ["r#a"]}, {"kind": {"other": "moat"}, "support": ["r#a"]}]);
    let found = of(&[site, about("c1", &[("a", "asserted", &["features"])])]).compounds;
    assert_eq!(pointing(&found.shown[0].tables, MOVEMENT), [("r#a".to_owned(), WhyPossible::Sign)]);
}

#[test]
fn what_does_not_stand_is_left_out_and_counted() {
    let mut gone = incident("i1", &json!(["r#a"]), &json!({"conduct": "beating"}));
    gone["status"] = json!("withdrawn");
    gone["reason"] = json!("entered twice");
    let mut site = compound("c1");
    site["status"] = json!("withdrawn");
    let found = of(&[gone, site, about("i1", &[("a", "asserted", &[])])]);
    assert_eq!((found.incidents.shown.len(), found.incidents.not_standing), (0, 1));
    assert_eq!((found.compounds.shown.len(), found.compounds.not_standing), (0, 1));
}

#[test]
fn more_records_than_are_shown_are_counted() {
    let mut records = vec![compound("c1"), about("i0", &[("a", "asserted", &["acts"])])];
    records.extend((0..5).rev().map(|at| incident(&format!("i{at}"), &json!(["r#a"]), &json!({"conduct": "beating"}))));
    records.push(incident("i9", &json!([]), &json!({"conduct": {"other": "sang"}})));
    let case = case(&[&dossier(&records)]);
    let found = elements(&case, Most { records: 2, ..MOST });
    let names: Vec<&str> = found.incidents.shown.iter().map(|one| one.record.as_str()).collect();
    assert_eq!((names.as_slice(), found.incidents.omitted), (["i0", "i1"].as_slice(), 4));
    assert_eq!(found.compounds.shown[0].incidents, 5);
    let all = elements(&case, MOST);
    assert_eq!((all.incidents.shown.len(), all.incidents.omitted), (6, 0));
    assert_eq!(all.incidents.shown[5].uncarried, 1, "an act without a claim is said to have none");
}
