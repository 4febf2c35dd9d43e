//! In which month and province an incident belongs.

use super::{exit, json, numbers, of, people};
use crate::assess::WhyNotPlaced;
use crate::assess::given::{article, case, dossier, read};
use crate::assess::totals::totals;
use serde_json::Value;

fn why(fields: &Value) -> Option<WhyNotPlaced> {
    let mut fields = fields.clone();
    fields["people"] = people(5, Some(9));
    let totals = of(&[exit("i", &fields)]);
    // Placed or not, it is in the sum over all.
    assert_eq!(numbers(&totals.overall), (5, 5, Some(9)));
    assert_eq!(totals.cells.count() + totals.not_placed.count(), 1);
    let not_placed = totals.not_placed.shown.first()?;
    assert_eq!(
        (not_placed.numbers.unwrap().at_least, not_placed.numbers.unwrap().at_most, not_placed.firm),
        (5, Some(9), true)
    );
    Some(not_placed.reason)
}

#[test]
fn what_cannot_be_placed_is_listed_with_the_reason() {
    assert_eq!(why(&json!({})), None);
    assert_eq!(why(&json!({"when": {"edtf": "2026-01-31/2026-02-01"}})), Some(WhyNotPlaced::LongerThanAMonth));
    assert_eq!(why(&json!({"when": {"edtf": "2025-01/2026-01"}})), Some(WhyNotPlaced::LongerThanAMonth));
    assert_eq!(why(&json!({"when": {"edtf": "2026-01-31/.."}})), Some(WhyNotPlaced::LongerThanAMonth));
    assert_eq!(why(&json!({"when": null})), Some(WhyNotPlaced::NoTime));
    assert_eq!(why(&json!({"place": null})), Some(WhyNotPlaced::NoPlace));
    assert_eq!(why(&json!({"place": {"country": "KH", "scope": "outside"}})), Some(WhyNotPlaced::NoPlace));
    assert_eq!(why(&json!({"place": {"country": "KH"}})), None);
    assert_eq!(why(&json!({"place": {"subdivision": "KH-12"}})), None);
}

#[test]
fn months_and_provinces_are_rows_and_an_unknown_province_is_its_own() {
    let at = |id: &str, when: &str, place: Value, least: u64| {
        exit(id, &json!({"when": {"edtf": when}, "place": place, "people": people(least, Some(least + 1))}))
    };
    let totals = of(&[
        at("a1", "2026-02-02", json!({"country": "KH", "subdivision": "KH-12"}), 1),
        at("a2", "2026-01-02", json!({"country": "KH", "subdivision": "KH-2"}), 20),
        at("a3", "2026-01-02", json!({"country": "KH", "subdivision": "KH-12"}), 300),
        at("a4", "2026-01-02", json!({"country": "KH"}), 4000),
        at("a5", "2026-01-02", json!({"country": "MM"}), 50_000),
        at("a6", "2026-01/2026-02", json!({"country": "TH"}), 7),
    ]);
    let cells: Vec<(String, Option<String>, u64)> = totals
        .cells
        .shown
        .iter()
        .map(|cell| (cell.month.as_str().to_owned(), cell.area.subdivision.clone(), cell.people.at_least.people))
        .collect();
    let row = |month: &str, province: Option<&str>, least| (month.to_owned(), province.map(str::to_owned), least);
    assert_eq!(
        cells,
        [
            row("2026-01", None, 4000),
            row("2026-01", Some("KH-12"), 300),
            row("2026-01", Some("KH-2"), 20),
            row("2026-01", None, 50_000),
            row("2026-02", Some("KH-12"), 1),
        ]
    );
    // Those of whom only the country is known may be those of its provinces.
    assert_eq!(numbers(&totals.overall), (4000 + 50_000 + 1, 54_001, Some(54_328 + 6)));
    assert_eq!(totals.overall.at_least.from.shown, ["a1", "a4", "a5"]);
    let alone =
        of(&[at("x", "2025/2026", json!({"country": "KH"}), 9), at("y", "2026-01-02", json!({"country": "KH"}), 8)]);
    assert_eq!((alone.overall.at_least.people, alone.overall.at_least.from.shown.len()), (9, 1));
    let provinces = of(&[
        at("x", "2026-01", json!({"country": "KH", "subdivision": "KH-2"}), 3),
        at("y", "2026-01", json!({"country": "KH", "subdivision": "KH-12"}), 4),
        at("z", "2026-01", json!({"country": "KH"}), 7),
    ]);
    assert_eq!((provinces.overall.at_least.people, provinces.overall.at_least.from.shown.len()), (7, 2));
}

fn compound(id: &str, place: &Value) -> Value {
    json!({"type": "compound", "id": id, "place": place})
}

#[test]
fn a_compound_gives_the_province_that_its_incident_lacks() {
    let sited = |place: Value, links: Value| {
        let incident = exit("i", &json!({"place": place, "compounds": links, "people": people(1, None)}));
        let totals = totals(
            &case(&[
                incident,
                article(),
                compound("c1", &json!({"country": "KH", "subdivision": "KH-12"})),
                compound("c2", &json!({"country": "KH", "subdivision": "KH-2"})),
                compound("c3", &json!({"subdivision": "KH-12"})),
                compound("c4", &json!({"country": "KH"})),
            ]),
            9,
        );
        totals.cells.shown.first().map(|cell| cell.area.subdivision.clone())
    };
    let link = |compound: &str| json!({"compound": compound, "resolved_by": "named_by_source"});
    let kh = json!({"country": "KH"});
    let province = |code: &str| Some(Some(code.to_owned()));
    assert_eq!(sited(kh.clone(), json!([link("c1")])), province("KH-12"));
    assert_eq!(sited(Value::Null, json!([link("c1")])), province("KH-12"));
    assert_eq!(sited(Value::Null, json!([link("c4")])), Some(None));
    assert_eq!(sited(json!({"country": "KH", "subdivision": "KH-8"}), json!([link("c1")])), province("KH-8"));
    assert_eq!(sited(kh.clone(), json!([link("c1"), link("c3")])), province("KH-12"));
    // Two provinces, one that is not known, a compound that was not resolved, or only guessed: the country.
    assert_eq!(sited(kh.clone(), json!([link("c1"), link("c2")])), Some(None));
    assert_eq!(sited(kh.clone(), json!([link("c1"), link("c4")])), Some(None));
    assert_eq!(sited(kh.clone(), json!([link("c1"), {"unresolved": "not_named"}])), Some(None));
    assert_eq!(sited(kh.clone(), json!([{"compound": "c1", "resolved_by": "code_prefix"}])), Some(None));
    assert_eq!(sited(kh.clone(), json!([link("elsewhere:c9")])), Some(None));
    assert_eq!(sited(json!({"country": "TH"}), json!([link("c1")])), Some(None));
    assert_eq!(sited(Value::Null, json!([{"unresolved": "not_named"}])), None);
}

#[test]
fn compounds_that_may_be_the_same_keep_nothing_apart() {
    let code = |code: &str| json!([{"registry": "r", "code": code}]);
    let two = |one: Value, other: Value, resolved_by: &str| {
        let incident = |id: &str, compound: &str| {
            let links = json!([{"compound": compound, "resolved_by": resolved_by}]);
            exit(id, &json!({"compounds": links, "people": people(5, Some(9))}))
        };
        let totals = totals(&case(&[incident("i1", "c1"), incident("i2", "c2"), article(), one, other]), 9);
        totals.overall.at_least.people
    };
    let compound = |id: &str, fields: Value| crate::assess::given::with(json!({"type": "compound", "id": id}), &fields);
    let related = |kind: &str| compound("c1", json!({"relations": [{"kind": kind, "compound": "c2"}]}));
    let plain = |id: &str| compound(id, json!({}));
    assert_eq!(two(plain("c1"), plain("c2"), "named_by_source"), 10);
    assert_eq!(two(plain("c1"), plain("c2"), "code_prefix"), 5);
    for kind in ["same_owner", "same_operator", "distinct_from"] {
        assert_eq!(two(related(kind), plain("c2"), "named_by_source"), 10, "{kind}");
    }
    for kind in ["same_as", "part_of", "has_part", "relocated_to", "renamed_from", "merged_into", "split_from"] {
        assert_eq!(two(related(kind), plain("c2"), "named_by_source"), 5, "{kind}");
    }
    let coded = |id: &str, it: &str| compound(id, json!({"codes": code(it)}));
    assert_eq!(two(coded("c1", "x"), coded("c2", "x"), "named_by_source"), 5);
    assert_eq!(two(coded("c1", "x"), coded("c2", "y"), "named_by_source"), 10);
    assert_eq!(two(compound("c1", json!({"replaces": ["c2"]})), plain("c2"), "named_by_source"), 5);
}

#[test]
fn compounds_of_two_dossiers_keep_nothing_apart() {
    let link = |compound: &str| json!([{"compound": compound, "resolved_by": "named_by_source"}]);
    let incident = |id: &str| exit(id, &json!({"compounds": link("c1"), "people": people(5, Some(9))}));
    let one = |space: &str| dossier(space, &[incident("i"), article(), json!({"type": "compound", "id": "c1"})]);
    let totals = totals(&read(&[one("n"), one("m")]), 9);
    assert_eq!(numbers(&totals.overall), (5, 5, Some(18)));
    assert_eq!(totals.overall.incidents.shown, ["m:i", "n:i"]);
}
