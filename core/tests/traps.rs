//! The mistakes that people really make with this material: each dossier of
//! `tests/dossiers/traps/` gives its rules and no other.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn::{Lang, Options, Profile, validate};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/dossiers/traps")
}

fn expected() -> BTreeMap<String, Vec<String>> {
    serde_json::from_slice(&fs::read(folder().join("expected.json")).unwrap()).unwrap()
}

#[test]
fn each_trap_gives_its_rules_and_no_other() {
    for (name, codes) in expected() {
        let input = fs::read(folder().join(format!("{name}.json"))).unwrap();
        for lang in Lang::ALL {
            let mut options = Options::default();
            options.lang = *lang;
            let report = validate(&input, &options);
            let found: Vec<String> = report.issues.iter().map(|issue| issue.code.to_string()).collect();
            assert_eq!(found, codes, "{name}: {:#?}", report.issues);
        }
    }
}

/// A contradiction is one from the first day: only what is missing may wait.
#[test]
fn a_trap_is_seen_in_every_profile() {
    for (name, codes) in expected() {
        let input = fs::read(folder().join(format!("{name}.json"))).unwrap();
        for profile in Profile::ALL {
            let mut options = Options::default();
            options.profile = *profile;
            let report = validate(&input, &options);
            let found: Vec<String> = report.issues.iter().map(|issue| issue.code.to_string()).collect();
            assert!(codes.iter().all(|code| found.contains(code)), "{name} under {profile:?}: {found:?}");
        }
    }
}

#[test]
fn every_trap_is_listed() {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<String> = files.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    names.retain(|name| name != "expected");
    names.sort();
    assert_eq!(names, expected().into_keys().collect::<Vec<_>>());
    assert!(names.len() >= 12);
}
