//! An assessment as tables: the same figures as in the answer.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use casecairn::Lang;
use casecairn::assess::{AssessOptions, Assessment, Section, assess};
use casecairn::table::{Table, Values};
use serde_json::{Value, json};
use std::fs;

fn of_the_dossiers() -> Assessment {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/dossiers");
    let texts = ["2025-06", "2026-01"].map(|name| fs::read(format!("{root}/amnesty-{name}.json")).unwrap());
    assess(&texts.each_ref().map(Vec::as_slice), &AssessOptions::default())
}

fn texts<'t>(table: &'t Table, name: &str) -> Vec<Option<&'t str>> {
    match &table.columns().iter().find(|column| column.name == name).unwrap().values {
        Values::Text(values) => values.iter().map(Option::as_deref).collect(),
        _ => panic!("{name} is no text"),
    }
}

fn wholes(table: &Table, name: &str) -> Vec<Option<u64>> {
    match &table.columns().iter().find(|column| column.name == name).unwrap().values {
        Values::Whole(values) => values.iter().map(|value| value.map(|value| u64::try_from(value).unwrap())).collect(),
        _ => panic!("{name} is no whole number"),
    }
}

#[test]
fn a_standing_is_a_row() {
    let assessment = of_the_dossiers();
    let table = assessment.to_table(Section::Standing, Lang::En);
    assert_eq!(table.rows(), assessment.standings.len());
    let lineages = wholes(&table, "supporting.lineages");
    let shown = texts(&table, "supporting");
    let told = wholes(&table, "supporting.claims");
    for (at, standing) in assessment.standings.iter().enumerate() {
        assert_eq!(lineages[at], Some(standing.supporting.lineages.at_least));
        let claims = &standing.supporting.claims;
        let names: Vec<String> = shown[at].map_or(Vec::new(), |cell| serde_json::from_str(cell).unwrap());
        assert!(names.iter().eq(claims.shown.iter().map(|claim| &claim.claim)));
        assert_eq!(told[at], Some(claims.shown.len() as u64 + claims.omitted));
        for outcome in &standing.outcomes {
            let cell = texts(&table, &format!("criteria.{}", outcome.profile))[at].unwrap().to_owned();
            assert_eq!(serde_json::to_value(outcome.answer).unwrap(), cell);
        }
        let status = standing.site.as_ref().and_then(|site| site.operations.current.as_ref());
        assert_eq!(texts(&table, "operations")[at], status.map(|current| current.status.as_str()));
    }
}

#[test]
fn an_element_is_a_row() {
    let assessment = of_the_dossiers();
    let elements = assessment.elements.as_ref().unwrap();
    let count =
        |tables: &[casecairn::assess::TableAnswer]| tables.iter().map(|table| table.elements.len()).sum::<usize>();
    let records = || elements.incidents.shown.iter().chain(&elements.compounds.shown);
    let expected = count(&elements.tables) + records().map(|record| count(&record.tables)).sum::<usize>();
    let table = assessment.to_table(Section::Elements, Lang::Fr);
    assert_eq!(table.rows(), expected);
    assert!(records().count() > 0);
    let first = &elements.tables[0].elements[0];
    assert_eq!(texts(&table, "record")[0], None);
    assert_eq!(texts(&table, "title")[0], Some(first.title.fr.as_str()));
    assert_eq!(texts(&table, "because")[0], Some(first.basis.why.fr.as_str()));
    assert_eq!(
        texts(&table, "record").last().copied().flatten(),
        records().last().map(|record| record.record.as_str())
    );
    let states = texts(&table, "state");
    assert!(states.contains(&Some("supported")) && states.contains(&Some("missing")));
}

#[test]
fn totals_hold_what_was_placed_and_what_was_not() {
    let assessment = of_the_dossiers();
    let totals = assessment.totals.as_ref().unwrap();
    let table = assessment.to_table(Section::Totals, Lang::En);
    let rows = texts(&table, "row");
    assert_eq!(rows.iter().filter(|row| **row == Some("cell")).count(), totals.cells.shown.len());
    assert_eq!(rows.iter().filter(|row| **row == Some("not_placed")).count(), totals.not_placed.shown.len());
    let overall = rows.iter().position(|row| *row == Some("overall")).unwrap();
    assert_eq!(wholes(&table, "at_least")[overall], Some(totals.overall.at_least.people));
    assert_eq!(wholes(&table, "at_least_if_so")[overall], Some(totals.overall.at_least_if_so.people));
    assert_eq!(wholes(&table, "at_most")[overall], totals.overall.at_most);
    for (at, one) in totals.not_placed.shown.iter().enumerate() {
        let at = overall + 1 + at;
        assert_eq!(wholes(&table, "at_least_if_so")[at], one.numbers.map(|numbers| numbers.at_least));
        assert_eq!(wholes(&table, "at_least")[at], one.numbers.filter(|_| one.firm).map(|numbers| numbers.at_least));
        assert_eq!(serde_json::to_value(one.reason).unwrap(), texts(&table, "reason")[at].unwrap());
    }
}

#[test]
fn a_step_of_the_ledger_is_a_row_and_so_is_a_missing_one() {
    let assessment = of_the_dossiers();
    let table = assessment.to_table(Section::Ledger, Lang::En);
    let stages = texts(&table, "stage");
    let missing = match &table.columns().iter().find(|column| column.name == "missing").unwrap().values {
        Values::Flag(values) => values.clone(),
        _ => panic!("missing is yes or no"),
    };
    let threads = || assessment.ledger.as_ref().unwrap().states.shown.iter().flat_map(|state| &state.threads.shown);
    assert_eq!(
        missing.iter().filter(|is| **is == Some(true)).count(),
        threads().map(|thread| thread.missing.len()).sum::<usize>()
    );
    assert_eq!(table.rows(), threads().map(|thread| thread.entries.shown.len() + thread.missing.len()).sum::<usize>());
    // The 3,000 are the government's: nobody has verified them.
    let verified = stages.iter().zip(&missing).filter(|(stage, _)| **stage == Some("verified_outcome"));
    assert!(verified.clone().count() > 0 && verified.clone().all(|(_, missing)| *missing == Some(true)));
}

#[test]
fn what_was_not_asked_for_has_no_rows() {
    let mut options = AssessOptions::default();
    options.sections = [Section::Ledger].into();
    let assessment = assess(&[br#"{"type":"compound","id":"c1"}"#], &options);
    for section in [Section::Standing, Section::Elements, Section::Totals] {
        assert_eq!(assessment.to_table(section, Lang::En).rows(), 0);
    }
}

/// A dossier with more than is shown of every list of claims: three say so, three took it back, two deny it.
fn crowded() -> Assessment {
    let conduct = json!({"type": "conduct", "conduct": ["beating"]});
    let claims = |piece: &str| {
        let told = |id: &str, stance: &str| json!({"id": id, "stance": stance, "about": "c", "says": conduct});
        let apart = json!([format!("{piece}#told")]);
        let mut other = told("other", "reported");
        other["conflicts_with"] = apart;
        json!([told("told", "asserted"), told("gone", "retracted"), told("no", "denied"), other])
    };
    let piece = |id: &str| json!({"type": "evidence", "id": id, "kind": "article", "claims": claims(id)});
    let response = |id: &str, fields: Value| {
        let mut says = json!({"type": "response", "by": "gov"});
        says.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        json!({"id": id, "stance": "reported", "says": says})
    };
    let answers = json!([
        response("r1", json!({"kind": "denial", "topics": ["prosecutions"], "when": {"edtf": "2025-06"}})),
        response(
            "r2",
            json!({"kind": "claimed_result", "incident": "raid", "outcome": "people_freed",
            "claimed": [{"unit": "person", "best": 9}]})
        ),
    ]);
    let site = json!([{"compound": "c", "resolved_by": "named_by_source"}]);
    let exit = |id: &str, fields: Value| {
        let mut exit = json!({"type": "incident", "id": id, "kind": "exit", "stance": "reported", "support": ["e1#told"],
            "place": {"country": "KH", "subdivision": "KH-12"}, "people": [{"unit": "person", "min": 3, "max": 4}]});
        exit.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        exit
    };
    let records = json!([
        {"type": "compound", "id": "c", "names": [{"text": "Long Bay"}], "assessment": [{"status": "suspected"}],
            "place": {"country": "KH", "subdivision": "KH-18", "basis": "admin1"},
            "operations": [{"status": "active", "as_of": {"edtf": "2025-06"}}]},
        {"type": "actor", "id": "gov", "kind": "state_body"},
        piece("e1"), piece("e2"), piece("e3"),
        {"type": "evidence", "id": "a", "kind": "article", "claims": answers},
        {"type": "incident", "id": "raid", "kind": "raid", "stance": "reported", "compounds": site,
            "involved": [{"actor": "gov"}], "when": {"edtf": "2025-05"}},
        exit("placed", json!({"when": {"edtf": "2026-01"}})),
        exit("timeless", json!({})),
        exit("unsure", json!({"stance": "appears"})),
        exit("unnumbered", json!({"people": []})),
    ]);
    let dossier =
        json!({"type": "dossier", "schema_version": "1.0", "namespace": "n", "title": "T", "records": records});
    let mut options = AssessOptions::default();
    options.max_claims = 1;
    let assessment = assess(&[dossier.to_string().as_bytes()], &options);
    assert_eq!((assessment.read.left_out, assessment.read.unreadable), (0, 0));
    assessment
}

/// A cell as the JSON has it: a list of names is a list.
fn cell(table: &Table, name: &str, row: usize) -> Value {
    match &table.columns().iter().find(|column| column.name == name).unwrap_or_else(|| panic!("no {name}")).values {
        Values::Text(values) => match values[row].as_deref() {
            Some(list) if list.starts_with('[') => serde_json::from_str(list).unwrap(),
            text => json!(text),
        },
        Values::Whole(values) => json!(values[row]),
        Values::Flag(values) => json!(values[row]),
        _ => panic!("{name} is of no kind that an assessment has"),
    }
}

/// What is shown of a list, and what is not.
fn all(list: &Value) -> Value {
    json!(list["shown"].as_array().map(|shown| shown.len() as u64 + list["omitted"].as_u64().unwrap()))
}

/// A value of each item that is shown; nothing where there is none.
fn each(list: &Value, pointer: &str) -> Value {
    let items = list.as_array().into_iter().flatten().map(|item| item.pointer(pointer).unwrap().clone());
    Some(items.collect::<Vec<Value>>()).filter(|items| !items.is_empty()).map_or(Value::Null, Value::Array)
}

fn check(table: &Table, row: usize, cells: &[(&str, Value)]) {
    for (name, expected) in cells {
        assert_eq!(&cell(table, name, row), expected, "{name} in row {row}");
    }
}

#[test]
fn every_figure_of_a_standing_is_in_its_row() {
    let assessment = crowded();
    let table = assessment.to_table(Section::Standing, Lang::En);
    let standings = serde_json::to_value(&assessment.standings).unwrap();
    let standings = standings.as_array().unwrap();
    assert!(standings.iter().any(|row| row["set_aside_omitted"] == 2 && row["conflicts_omitted"] == 2));
    for (at, row) in standings.iter().enumerate() {
        let area = if row["site"].is_null() { &row["event"]["area"] } else { &row["site"]["area"] };
        let more = |list: &str| {
            json!(row[list].as_array().unwrap().len() as u64 + row[&format!("{list}_omitted")].as_u64().unwrap())
        };
        let side = |side: &str| [all(&row[side]["claims"]), each(&row[side]["claims"]["shown"], "/claim")];
        let ([for_it, supporting], [against, contradicting]) = (side("supporting"), side("contradicting"));
        check(
            &table,
            at,
            &[
                ("kind", row["kind"].clone()),
                ("id", row["id"].clone()),
                ("label", row["label"].clone()),
                ("country", area["country"].clone()),
                ("subdivision", area["subdivision"].clone()),
                ("when", row["event"]["when"].clone()),
                ("supporting.lineages", row["supporting"]["lineages"]["at_least"].clone()),
                ("supporting.evidence", row["supporting"]["evidence"].clone()),
                ("supporting.claims", for_it),
                ("supporting", supporting),
                ("contradicting.claims", against),
                ("contradicting", contradicting),
                ("set_aside", more("set_aside")),
                ("conflicts", more("conflicts")),
                ("enforcement", row["site"]["enforcement"]["status"].clone()),
                ("operations", row["site"]["operations"]["current"]["status"].clone()),
                ("operations.as_of", row["site"]["operations"]["current"]["as_of"].clone()),
                ("incidents", each(&row["site"]["incidents"], "")),
                ("compounds", each(&row["event"]["compounds"], "")),
            ],
        );
        for outcome in row["outcomes"].as_array().unwrap() {
            check(
                &table,
                at,
                &[(&format!("criteria.{}", outcome["profile"].as_str().unwrap()), outcome["answer"].clone())],
            );
        }
    }
}

#[test]
fn every_figure_of_an_element_is_in_its_row() {
    let assessment = crowded();
    let table = assessment.to_table(Section::Elements, Lang::En);
    let elements = serde_json::to_value(&assessment.elements).unwrap();
    let rows = elements["tables"].as_array().unwrap().iter().flat_map(|table| table["elements"].as_array().unwrap());
    let rows: Vec<&Value> = rows.collect();
    assert!(rows.iter().any(|row| row["pointing"]["omitted"].as_u64() > Some(1)));
    assert!(rows.iter().any(|row| row["set_aside"]["omitted"].as_u64() > Some(1)));
    for (at, row) in rows.into_iter().enumerate() {
        check(
            &table,
            at,
            &[
                ("element", row["id"].clone()),
                ("state", row["state"].clone()),
                ("supporting.claims", all(&row["supporting"])),
                ("pointing.claims", all(&row["pointing"])),
                ("pointing", each(&row["pointing"]["shown"], "/claim")),
                ("contradicting.claims", all(&row["contradicting"])),
                ("set_aside", all(&row["set_aside"])),
            ],
        );
    }
}

#[test]
fn every_figure_of_the_totals_is_in_its_row() {
    let assessment = crowded();
    let table = assessment.to_table(Section::Totals, Lang::En);
    let totals = serde_json::to_value(&assessment.totals).unwrap();
    let (placed, overall) = (&totals["cells"]["shown"][0], &totals["overall"]);
    for (at, people) in [&placed["people"], overall].into_iter().enumerate() {
        check(
            &table,
            at,
            &[
                ("at_least", people["at_least"]["people"].clone()),
                ("at_least_if_so", people["at_least_if_so"]["people"].clone()),
                ("at_most", people["at_most"].clone()),
                ("exact", people["at_least"]["exact"].clone()),
                ("conflicting", people["conflicting"].clone()),
                ("incidents", each(&people["incidents"]["shown"], "")),
                ("reason", Value::Null),
            ],
        );
    }
    let area = |row: usize| ["row", "month", "country", "subdivision"].map(|name| cell(&table, name, row));
    assert_eq!(area(0), [json!("cell"), json!("2026-01"), json!("KH"), json!("KH-12")]);
    assert_eq!(area(1), [json!("overall"), Value::Null, Value::Null, Value::Null]);
    // One that is certain, one of which nobody says how many, and one that only appears so.
    for (row, id, firm, soft, most) in [
        (2, "timeless", json!(3), json!(3), json!(4)),
        (3, "unnumbered", Value::Null, Value::Null, Value::Null),
        (4, "unsure", Value::Null, json!(3), json!(4)),
    ] {
        check(
            &table,
            row,
            &[
                ("row", json!("not_placed")),
                ("incidents", json!([id])),
                ("reason", json!("no_time")),
                ("at_least", firm),
                ("at_least_if_so", soft),
                ("at_most", most),
                ("exact", Value::Null),
            ],
        );
    }
    assert_eq!(table.rows(), 5);
}

#[test]
fn every_step_of_the_ledger_is_in_its_thread() {
    let assessment = crowded();
    let table = assessment.to_table(Section::Ledger, Lang::En);
    let ledger = serde_json::to_value(&assessment.ledger).unwrap();
    let threads = ledger["states"]["shown"][0]["threads"]["shown"].as_array().unwrap();
    assert_eq!(threads.len(), 2);
    let mut row = 0;
    for (at, thread) in threads.iter().enumerate() {
        let entries = thread["entries"]["shown"].as_array().unwrap();
        let steps = entries.len() + thread["missing"].as_array().unwrap().len();
        for step in row..row + steps {
            check(&table, step, &[("thread", json!(at + 1)), ("state", json!(["gov"]))]);
            let stage = cell(&table, "stage", step);
            let entry = entries.iter().find(|entry| entry["stage"] == stage).unwrap_or(&Value::Null);
            let codes = |list: &str| each(&entry[list], "/code");
            check(
                &table,
                step,
                &[
                    ("missing", json!(entry.is_null())),
                    ("what", codes("what")),
                    ("by", entry["by"].clone()),
                    ("when", entry["when"].clone()),
                    ("record", entry["record"].clone()),
                    ("topics", codes("topics")),
                    ("outcome", entry["outcome"]["code"].clone()),
                    ("lineages", entry["lineages"]["at_least"].clone()),
                    ("claims.count", all(&entry["claims"])),
                    ("claims", each(&entry["claims"]["shown"], "/claim")),
                ],
            );
        }
        row += steps;
    }
    assert_eq!(table.rows(), row);
}
