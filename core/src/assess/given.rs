//! Dossiers for tests of the sections.

use super::case::Case;
use super::reading::Reading;
use crate::read::Limits;
use serde_json::{Value, json};

/// What was read of some dossiers.
pub(super) fn read(dossiers: &[String]) -> Case {
    let mut reading = Reading::new(dossiers.len() > 1);
    for dossier in dossiers {
        reading.take(dossier.as_bytes(), &Limits::default(), |_| {}).unwrap();
    }
    let case = Case::of(reading);
    assert_eq!((case.read.left_out, case.read.unreadable), (0, 0), "every record of a test can be read");
    case
}

/// A dossier of a namespace.
pub(super) fn dossier(namespace: &str, records: &[Value]) -> String {
    json!({"type": "dossier", "schema_version": "1.0", "namespace": namespace, "title": "T", "publisher": "P",
        "languages": ["en"], "tlp": "clear", "records": records})
    .to_string()
}

/// What was read of some records of one dossier.
pub(super) fn case(records: &[Value]) -> Case {
    read(&[dossier("n", records)])
}

/// The two dossiers of articles that stand in `tests/dossiers`.
pub(super) fn articles() -> Case {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/dossiers");
    let file = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    read(&["amnesty-2025-06.json", "amnesty-2026-01.json"].map(file))
}

/// Evidence `a` with the claim `a#c`, reported.
pub(super) fn article() -> Value {
    json!({"type": "evidence", "id": "a", "kind": "article", "claims": [{"id": "c", "stance": "reported"}]})
}

/// A record with some of its fields set otherwise.
pub(super) fn with(mut record: Value, fields: &Value) -> Value {
    for (key, value) in fields.as_object().unwrap() {
        record[key] = value.clone();
    }
    record
}
