//! A proposed repair mends what it is about, and names no protected value.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn::{Options, Patch, PatchOp, Pointer, validate};
use serde_json::Value;

/// The list at the end of a path, and the place in it.
fn place<'a>(document: &'a mut Value, path: &Pointer) -> (&'a mut Vec<Value>, usize) {
    let parent = path.parent().unwrap();
    let list = document.pointer_mut(parent.as_str()).unwrap().as_array_mut().unwrap();
    let end = path.steps().last().unwrap();
    let at = if end == "-" { list.len() } else { end.parse().unwrap() };
    (list, at)
}

fn mend(document: &mut Value, fix: &Patch) {
    for op in fix {
        match op {
            PatchOp::Move { from, path } => {
                let (list, at) = place(document, from);
                let value = list.remove(at);
                let (list, at) = place(document, path);
                list.insert(at, value);
            }
            PatchOp::Copy { from, path } => {
                let value = document.pointer(from.as_str()).unwrap().clone();
                let (list, at) = place(document, path);
                list.insert(at, value);
            }
            PatchOp::Replace { path, value } => *document.pointer_mut(path.as_str()).unwrap() = value.clone(),
            PatchOp::Remove { path } => drop(place(document, path).0.pop()),
        }
    }
}

fn check(input: &str, code: &str) -> String {
    let report = validate(input.as_bytes(), &Options::default());
    assert_eq!(report.issues.len(), 1, "{:?}", report.issues);
    assert_eq!(report.issues[0].code.to_string(), code);
    let fix = report.issues[0].fix.as_ref().unwrap();
    let mut document: Value = serde_json::from_str(input).unwrap();
    mend(&mut document, fix);
    let again = validate(document.to_string().as_bytes(), &Options::default());
    assert_eq!(again.issues, Vec::new());
    serde_json::to_string(&report).unwrap()
}

#[test]
fn swapped_coordinates_change_places_unnamed() {
    let report =
        check(r#"{"type":"compound","id":"c","place":{"point":[11.5621,104.9161],"uncertainty_m":30}}"#, "CC201");
    assert!(!report.contains("11.5621") && !report.contains("104.9161"), "{report}");
}

#[test]
fn an_open_ring_is_closed_unnamed() {
    let input = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","records":[
        {"type":"compound","id":"c","place":{"footprint":{"type":"Polygon","coordinates":[[[104.17,11.0],[104.2,11.0],[104.2,11.1]]]}}}]}"#;
    let report = check(input, "CC203");
    assert!(!report.contains("104.17"), "{report}");
}

#[test]
fn a_stray_space_goes_where_the_text_may_be_shown() {
    check(r#"{"type":"actor","id":"a","kind":"ngo","names":[{"text":"River Watch "}]}"#, "CC043");
    let input = br#"{"type":"actor","id":"a","kind":"ngo","note":" Seen by a guard. "}"#;
    let report = validate(input, &Options::default());
    assert_eq!(report.issues[0].code.to_string(), "CC043");
    assert_eq!(report.issues[0].fix, None);
    assert!(!serde_json::to_string(&report).unwrap().contains("guard"));
}
