//! Runs the command in memory.
#![allow(dead_code, reason = "each test uses what it needs")]

use casecairn_cli::{Streams, Surroundings, run};
use std::path::PathBuf;
use tempfile::TempDir;

/// What the command said.
pub struct Said {
    pub code: u8,
    pub output: String,
    pub errors: String,
}

/// Runs the command on an input, as if nothing were a terminal.
pub fn casecairn(arguments: &[&str], input: &str) -> Said {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut bytes = input.as_bytes();
    let mut streams = Streams { input: &mut bytes, output: &mut output, errors: &mut errors };
    let arguments = ["casecairn"].iter().chain(arguments);
    let code = run(arguments, &mut streams, &Surroundings::default());
    Said { code, output: String::from_utf8(output).unwrap(), errors: String::from_utf8(errors).unwrap() }
}

/// A directory with files in it, gone at the end.
pub struct Files(TempDir);

impl Files {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        for (name, text) in files {
            std::fs::write(directory.path().join(name), text).unwrap();
        }
        Self(directory)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn text(&self, name: &str) -> String {
        self.path(name).to_string_lossy().into_owned()
    }
}

/// A dossier with faults of four rules, one of them too often to show all, one
/// waived and one that could not be checked.
pub const FAULTY: &str = r#"{
  "type": "dossier", "schema_version": "1.0", "namespace": "bavet", "title": "Bavet",
  "waivers": [{"rule": "CC204", "record": "c1", "reason": "as printed", "by": "editor"}],
  "records": [
    {"type": "actor", "id": "ngo", "kind": "ngo", "names": "NGO", "of": "else:gov"},
    {"type": "compound", "id": "c1", "place": {"country": "KH", "point": [11.562, 104.916], "uncertainty_m": 0}},
    {"type": "compound", "id": "c1", "assessment": [{"status": "reported", "by": "nogo"}]},
    {"type": "compound", "id": "c2", "names": {"text": "金贝 Jin Bei"}, "assessment": [{"status": "reported", "by": "gov"}]},
    {"type": "compound", "id": "c3", "names": 3},
    {"type": "compound", "id": "c4", "names": true},
    {"type": "compound", "id": "c5", "names": [{"text": 5}]},
    {"type": "compound", "id": "c6", "names": [{"text": 6}], "replaces": ["c1"]},
    {"type": "compound", "id": "c7", "names": [{"text": 7}]}
  ]
}
"#;

/// A sound dossier that points at another one.
pub const POINTS: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"a","title":"A","records":[
  {"type":"evidence","id":"e1","kind":"article","publisher":"b:ngo"}]}"#;

/// The other one, with a fault of its own.
pub const POINTED_AT: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"b","title":"B"}
{"type":"actor","id":"ngo","kind":"ngo","names":"NGO"}
{"type":"actor","id":"press","kind":"newsroom","of":"nobody"}
"#;
