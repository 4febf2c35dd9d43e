//! What the totals promise, on small dossiers and on the two articles.

mod articles;
mod beside;
mod people;
mod places;
mod same;
mod text;
mod worlds;

use super::super::given::{article, case, with};
use super::{Total, Totals, totals};
use crate::assess::WhyLeftOut;
use crate::assess::case::Case;
use serde_json::{Value, json};

/// An exit in January 2026 in KH-12 that the article reports.
fn exit(id: &str, fields: &Value) -> Value {
    let whole = json!({"type": "incident", "id": id, "kind": "exit", "stance": "reported", "when": {"edtf": "2026-01"},
        "place": {"country": "KH", "subdivision": "KH-12"}, "support": ["a#c"]});
    with(whole, fields)
}

fn people(least: u64, most: Option<u64>) -> Value {
    match most {
        Some(most) => json!([{"unit": "person", "min": least, "max": most}]),
        None => json!([{"unit": "person", "min": least}]),
    }
}

/// The totals of some incidents, and the article.
fn of(incidents: &[Value]) -> Totals {
    totals(&case(&[incidents, &[article()]].concat()), 100)
}

/// The least, the least if so, and the most.
fn numbers(total: &Total) -> (u64, u64, Option<u64>) {
    (total.at_least.people, total.at_least_if_so.people, total.at_most)
}

fn json_of(case: &Case) -> Value {
    serde_json::to_value(totals(case, 100)).unwrap()
}

#[test]
fn what_is_told_softly_never_raises_the_least() {
    for stance in ["appears", "suspected", "inferred", "alleged", "contested"] {
        let totals = of(&[exit("i", &json!({"stance": stance, "people": people(5, Some(9))}))]);
        assert_eq!(numbers(&totals.overall), (0, 5, Some(9)), "{stance}");
    }
    for stance in ["asserted", "reported"] {
        let totals = of(&[exit("i", &json!({"stance": stance, "people": people(5, Some(9))}))]);
        assert_eq!(numbers(&totals.overall), (5, 5, Some(9)), "{stance}");
    }
}

#[test]
fn what_does_not_stand_is_left_out_with_the_reason() {
    let fields = |field: &str, value: &str| json!({field: value, "people": people(5, None)});
    for (field, value, why) in [
        ("stance", "denied", WhyLeftOut::Denied),
        ("stance", "retracted", WhyLeftOut::Retracted),
        ("stance", "hypothetical", WhyLeftOut::Hypothetical),
        ("status", "withdrawn", WhyLeftOut::Withdrawn),
        ("status", "superseded", WhyLeftOut::Superseded),
    ] {
        let totals = of(&[exit("i", &fields(field, value))]);
        assert_eq!(numbers(&totals.overall), (0, 0, Some(0)), "{value}");
        assert_eq!((totals.left_out.shown[0].incident.as_str(), totals.left_out.shown[0].reason), ("i", why));
        assert_eq!(totals.cells.count(), 0);
    }
}

#[test]
fn an_incident_is_as_firm_as_the_claims_that_carry_it() {
    let claims = |claims: Value| json!({"type": "evidence", "id": "a", "kind": "article", "claims": claims});
    let second = json!({"claim": "a#d", "how": "contradicts"});
    let of = |support: Value, evidence: Value| {
        let incident = exit("i", &json!({"people": people(5, Some(9)), "support": support}));
        totals(&case(&[incident, evidence]), 9)
    };
    let firm = json!({"id": "c", "stance": "asserted"});
    let cases = [
        (json!(["a#c"]), json!([firm]), Some(5)),
        (json!(["a#c"]), json!([{"id": "c", "stance": "appears"}]), Some(0)),
        (json!(["a#c", "a#d"]), json!([{"id": "c", "stance": "appears"}, {"id": "d", "stance": "reported"}]), Some(5)),
        // Nobody's claim: it may be so.
        (json!([]), json!([firm]), Some(0)),
        // A claim of a dossier that was not given.
        (json!(["elsewhere:a#c"]), json!([firm]), Some(0)),
        (json!(["a#c"]), json!([{"id": "c", "stance": "contested"}]), Some(0)),
        // Somebody speaks against it, in its own list or in a claim about it.
        (json!(["a#c", second]), json!([firm, {"id": "d", "stance": "asserted"}]), Some(0)),
        (json!(["a#c"]), json!([firm, {"id": "d", "stance": "denied", "about": "i"}]), Some(0)),
        // A claim about it carries it, too.
        (json!([]), json!([{"id": "c", "stance": "asserted", "about": "i"}]), Some(5)),
        (json!(["a#c"]), json!([{"id": "c", "stance": "retracted"}]), None),
        (json!(["a#c"]), json!([{"id": "c", "stance": "asserted", "relay": "suspected_garble"}]), None),
    ];
    for (support, evidence, least) in cases {
        let totals = of(support.clone(), claims(evidence.clone()));
        match least {
            Some(least) => assert_eq!(numbers(&totals.overall), (least, 5, Some(9)), "{support} {evidence}"),
            None => assert_eq!(totals.left_out.shown[0].reason, WhyLeftOut::NothingCarriesIt, "{support} {evidence}"),
        }
    }
    let withdrawn = with(claims(json!([firm])), &json!({"status": "withdrawn"}));
    let totals = of(json!(["a#c"]), withdrawn);
    assert_eq!(numbers(&totals.overall), (0, 0, Some(0)));
    assert_eq!(totals.left_out.shown[0].reason, WhyLeftOut::NothingCarriesIt);
}

#[test]
fn only_incidents_that_say_that_people_left_are_counted() {
    let kind = |kind: &str| exit(&kind.replace('_', "-"), &json!({"kind": kind, "people": people(5, None)}));
    let totals = of(&[
        kind("escape_attempt"),
        kind("raid"),
        kind("operation"),
        kind("violence"),
        exit("o", &json!({"kind": {"other": "w"}})),
    ]);
    assert_eq!(numbers(&totals.overall), (0, 0, Some(0)));
    let kinds: Vec<(&str, u64)> =
        totals.other_kinds.iter().map(|kind| (kind.kind.code.as_str(), kind.incidents)).collect();
    assert_eq!(kinds, [("operation", 1), ("other", 1), ("raid", 1)]);
    let gone = of(&[with(kind("raid"), &json!({"status": "withdrawn"}))]);
    assert!(gone.other_kinds.is_empty());
}

#[test]
fn a_number_names_the_incidents_that_give_it() {
    let apart =
        |id: &str, day: &str, least: u64| exit(id, &json!({"when": {"edtf": day}, "people": people(least, Some(9))}));
    let totals = of(&[apart("b", "2026-01-02", 3), apart("a2", "2026-01-03", 4), apart("z", "2026-01-03", 1)]);
    let cell = &totals.cells.shown[0];
    assert_eq!(numbers(&cell.people), (7, 7, Some(27)));
    assert_eq!(
        (cell.month.as_str(), cell.people.at_least.from.shown.as_slice()),
        ("2026-01", &["a2", "b"].map(str::to_owned)[..])
    );
    assert_eq!(cell.people.incidents.shown, ["a2", "b", "z"]);
    assert!(cell.people.at_least.exact && !totals.overall.at_least.exact);
    assert_eq!(format!("{:?}", cell.people.at_least), "Sum(protected)");
}

#[test]
fn long_lists_are_cut_and_counted() {
    let incidents: Vec<Value> = (1..=30)
        .map(|day| {
            exit(
                &format!("i{day:02}"),
                &json!({"when": {"edtf": format!("2026-01-{day:02}")}, "people": people(1, Some(2))}),
            )
        })
        .collect();
    let totals = totals(&case(&[incidents, vec![article()]].concat()), 1);
    let people = &totals.cells.shown[0].people;
    assert_eq!(numbers(people), (30, 30, Some(60)));
    assert_eq!((people.at_least.from.shown.len(), people.at_least.from.omitted), (20, 10));
    assert!(!people.at_least.exact);
}

#[test]
fn many_incidents_take_little_time() {
    let incidents = (0..1500).map(|at| {
        exit(&format!("i{at}"), &json!({"when": {"edtf": format!("2026-01-{:02}", at % 28 + 1)}, "people": people(2, Some(3)),
            "relations": if at > 0 { json!([{"kind": "part_of", "incident": format!("i{}", at - 1)}]) } else { json!([]) }}))
    });
    let totals = of(&incidents.collect::<Vec<_>>());
    // Each is part of one before: of chains that long only the first is certain.
    assert_eq!(totals.overall.at_least.people, 2);
}
