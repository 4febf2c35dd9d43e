//! Cases that are data: a folder under `tests/`, a case a line.

use serde_json::Value;
use std::fs;
use std::path::Path;

/// Each case of a folder, with its file and line. There is at least one.
pub fn cases(folder: &str) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests").join(folder);
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        for (at, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let place = format!("{}:{}", path.file_name().unwrap().display(), at + 1);
            let case = serde_json::from_str(line).unwrap_or_else(|error| panic!("{place}: {error}"));
            cases.push((place, case));
        }
    }
    assert!(!cases.is_empty());
    cases
}
