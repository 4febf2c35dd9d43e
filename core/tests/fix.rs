//! `fix` makes what is certain, and leaves every other byte as it is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn::{Options, PatchOp, Pointer, Style, fix, validate};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

/// A text in a record as its author wrote it, and as it must be afterwards.
type Slot = (&'static str, &'static str);

/// What stands between: in a document lines may break.
const SPACES: &[&str] = &["", " ", "\t", "  "];

const HEADER: &str = r#""type":"dossier","schema_version":"1.0","namespace":"n","title" : "T ""#;

fn names() -> impl Strategy<Value = Slot> {
    select(vec![
        ("River Gate", "River Gate"),
        (" River Gate", "River Gate"),
        ("\\u0020\\u00c9toile \\t", "Étoile"),
        ("ឧទ្យាន ", "ឧទ្យាន"),
        ("a\\u0007 ", "a\\u0007 "),
    ])
}

fn countries() -> impl Strategy<Value = Slot> {
    select(vec![("KH", "KH"), ("kh", "KH"), (" Kh ", "KH"), ("Cambodia", "Cambodia")])
}

fn statuses() -> impl Strategy<Value = Slot> {
    select(vec![("current", "current"), ("Current", "current"), ("CURRENT ", "current"), ("nope", "nope")])
}

/// Longitude and latitude, with the space between as it stands.
fn points() -> impl Strategy<Value = Slot> {
    select(vec![
        ("104.90 ,\t11.50", "104.90 ,\t11.50"),
        ("11.50 ,\t104.90", "104.90 ,\t11.50"),
        ("1.15e1,104.900", "104.900,1.15e1"),
        ("500,500", "500,500"),
    ])
}

fn rings() -> impl Strategy<Value = Slot> {
    select(vec![
        (
            "[104.1,11.0], [104.20,11.0], [104.2,11.1], [104.1,11.0]",
            "[104.1,11.0], [104.20,11.0], [104.2,11.1], [104.1,11.0]",
        ),
        ("[104.10,11.0], [104.2,11.0], [104.2,11.1]", "[104.10,11.0], [104.2,11.0], [104.2,11.1], [104.10,11.0]"),
        (
            "[104.1, 11.0],[104.2,11.0],[104.2,11.1],[104.15,11.1]",
            "[104.1, 11.0],[104.2,11.0],[104.2,11.1],[104.15,11.1],[104.1, 11.0]",
        ),
    ])
}

/// A record with its slots filled: as written, and as mended.
fn record() -> impl Strategy<Value = [String; 2]> {
    let slots = (names(), countries(), statuses(), points(), rings());
    (slots, select(SPACES), 0..1000_u16, any::<bool>()).prop_map(|((name, country, status, point, ring), s, id, noise)| {
        let noise = if noise { ("\",\"kynd\":[1.0,1e2],\"note\":\" Dara", "\",\"kynd\":[1.0,1e2],\"note\":\"Dara") } else { ("", "") };
        let write = |of: fn(Slot) -> &'static str| {
            format!(
                concat!(
                    r#"{{{s}"type":"compound",{s}"id" :"c{id}","status":"{status}",{s}"names":[{{"text":{s}"{name}"}}{s}],"#,
                    r#""place":{{"country":{s}"{country}","point":{s}[{point}],{s}"footprint":{{"type":"Polygon","#,
                    r#""coordinates":{s}[[{ring}{s}]]}}}},"tlp":"amber{noise}"}}"#
                ),
                s = s, id = id, status = of(status), name = of(name), country = of(country), point = of(point),
                ring = of(ring), noise = of(noise)
            )
        };
        [write(|slot| slot.0), write(|slot| slot.1)]
    })
}

/// A dossier as a document or a stream, perhaps behind a byte order mark.
fn dossier() -> impl Strategy<Value = [String; 2]> {
    (prop::collection::vec(record(), 0..6), any::<bool>(), any::<bool>()).prop_map(|(records, stream, bom)| {
        let bom = if bom { "\u{feff}" } else { "" };
        [0, 1].map(|side| {
            let records: Vec<&str> = records.iter().map(|record| record[side].as_str()).collect();
            let header = if side == 0 { HEADER.to_owned() } else { HEADER.replace("T ", "T") };
            if stream {
                format!("{bom}{{{header}}}\n{}\n", records.join("\r\n"))
            } else {
                format!("{bom}{{{header},\n \"records\" : [\n  {}]\n}}\n", records.join(" ,\n  "))
            }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_certain_is_mended_and_no_other_byte_changes([written, mended] in dossier()) {
        let before = validate(written.as_bytes(), &Options::default());
        let fixed = fix(written.as_bytes(), &Options::default());
        prop_assert_eq!(String::from_utf8(fixed.text.clone()).unwrap(), mended);
        prop_assert!(fixed.report.counts.error <= before.counts.error);
        prop_assert!(fixed.report.issues.iter().all(|issue| issue.fix.is_none()));
        prop_assert_eq!(&fixed.report, &validate(&fixed.text, &Options::default()));
        let again = fix(&fixed.text, &Options::default());
        prop_assert_eq!((&again.text, again.changes.len()), (&fixed.text, 0));
    }

    /// One by one in any order, carried out by the letter of RFC 6902.
    #[test]
    fn the_order_of_repairs_does_not_matter(records in prop::collection::vec(record(), 1..4), seed in any::<u64>()) {
        let records: Vec<&str> = records.iter().map(|record| record[0].as_str()).collect();
        let text = format!("{{{HEADER},\"records\":[{}]}}", records.join(","));
        let mut document: Value = serde_json::from_str(&text).unwrap();
        for turn in 0_u64.. {
            let report = validate(document.to_string().as_bytes(), &Options::default());
            let fixes: Vec<_> = report.issues.iter().filter_map(|issue| issue.fix.as_ref()).collect();
            let Some(last) = fixes.len().checked_sub(1) else { break };
            let chosen = usize::try_from(seed.wrapping_mul(turn | 1) >> 33).unwrap() % (last + 1);
            fixes[chosen].iter().for_each(|op| by_the_letter(&mut document, op));
        }
        let fixed = fix(text.as_bytes(), &Options::default());
        let rest = fix(document.to_string().as_bytes(), &Options::default());
        let read = |text: &[u8]| serde_json::from_slice::<Value>(text).unwrap();
        prop_assert_eq!(read(&fixed.text), read(&rest.text));
    }

    #[test]
    fn any_bytes_can_be_given(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let fixed = fix(&bytes, &Options::default());
        prop_assert_eq!(&fixed.report, &validate(&fixed.text, &Options::default()));
    }
}

/// An operation on a document in memory.
fn by_the_letter(document: &mut Value, op: &PatchOp) {
    match op {
        PatchOp::Replace { path, value } => *document.pointer_mut(path.as_str()).unwrap() = value.clone(),
        PatchOp::Remove { path } => drop(take(document, path)),
        PatchOp::Copy { from, path } => {
            let value = document.pointer(from.as_str()).unwrap().clone();
            put(document, path, value);
        }
        PatchOp::Move { from, path } => {
            let value = take(document, from);
            put(document, path, value);
        }
    }
}

fn take(document: &mut Value, way: &Pointer) -> Value {
    let step = way.steps().last().unwrap();
    match document.pointer_mut(way.parent().unwrap().as_str()).unwrap() {
        Value::Array(list) => list.remove(step.parse().unwrap()),
        holder => holder.as_object_mut().unwrap().remove(&step).unwrap(),
    }
}

fn put(document: &mut Value, way: &Pointer, value: Value) {
    let step = way.steps().last().unwrap();
    match document.pointer_mut(way.parent().unwrap().as_str()).unwrap() {
        Value::Array(list) if step == "-" => list.push(value),
        Value::Array(list) => list.insert(step.parse().unwrap(), value),
        holder => drop(holder.as_object_mut().unwrap().insert(step, value)),
    }
}

#[test]
fn what_is_waived_or_allowed_stays_and_what_is_protected_is_not_named() {
    let header = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","waivers":[{"rule":"CC201","reason":"as printed","by":"ed"}]}"#;
    let record = r#"{"type":"compound","id":"c","place":{"country":"kh","point":[11.5,104.9]},"note":" by a guard "}"#;
    let text = format!("{header}\n{record}\n");
    let mut options = Options::default();
    options.allow = [casecairn::rules().find(|rule| rule.name == "malformed-code").unwrap().code].into();
    let mended = text.replace("\" by a guard \"", "\"by a guard\"");
    assert_eq!(String::from_utf8(fix(text.as_bytes(), &options).text).unwrap(), mended);
    let fixed = fix(text.as_bytes(), &Options::default());
    assert_eq!(String::from_utf8(fixed.text.clone()).unwrap(), mended.replace("kh", "KH"));
    let said = format!("{fixed:?}{}{}", fixed.to_json(), fixed.to_text(Style::default()));
    assert!(!said.contains("guard") && !said.contains("KH"), "{said}");
}

#[test]
fn every_issue_counts_even_where_few_are_kept() {
    let text: String = [HEADER_LINE.to_owned()]
        .into_iter()
        .chain((0..30).map(|id| format!("{{\"type\":\"compound\",\"id\":\"c{id}\",\"status\":\"Current\"}}\n")))
        .collect();
    let mut options = Options::default();
    options.max_issues = 2;
    assert_eq!(fix(text.as_bytes(), &options).changes.len(), 30);
}

const HEADER_LINE: &str = "{\"type\":\"dossier\",\"schema_version\":\"1.0\",\"namespace\":\"n\",\"title\":\"T\"}\n";
