//! `cargo xtask soak canary`: nothing protected leaves, and no language shows it.
//!
//! One look, the core's, goes through what every language shows: programs in
//! Python and JavaScript are given dossiers and answer with all that they show.

use crate::needs::{BINDING_PYTHON, Need};
use crate::root::{command, root, run};
use crate::steps::{self, Step};
use crate::{python, wasm};
use std::sync::OnceLock;

/// How many records each test publishes or looks through.
static RECORDS: OnceLock<u64> = OnceLock::new();

/// As many as are promised.
pub const MILLION: u64 = 1_000_000;
/// As many as take some minutes.
pub const SOME: u64 = 20_000;
/// As many as a run of all tests has time for.
const FEW: u64 = 500;

const STEPS: &[Step] = &[
    Step::task("Python wheel", python::wheel).needs(Need::PythonPackage),
    Step::task("npm package", wasm::run).needs(Need::Wasm),
    Step::task("canaries published", || canaries("publish_canary", None)),
    Step::task("canaries in Rust", || canaries("guarded", None)),
    Step::task("canaries in Python", in_python).needs(Need::PythonPackage),
    Step::task("canaries in Node", in_node).needs(Need::Wasm),
];

/// Everything, with so many records.
pub fn steps(records: u64) -> &'static [Step] {
    RECORDS.get_or_init(|| records);
    STEPS
}

pub fn all(records: u64) -> Result<(), String> {
    steps::run(steps(records))
}

/// In Python as it is installed; few where nobody asked for more.
pub fn in_python() -> Result<(), String> {
    let words = format!("{}\nshown.py", root().join(BINDING_PYTHON).display());
    canaries("guarded_elsewhere", Some(&Speaker { words, folder: "bindings-python/tests" }))
}

/// In Node with the package as it was made; few where nobody asked for more.
pub fn in_node() -> Result<(), String> {
    canaries("guarded_elsewhere", Some(&Speaker { words: "node\ntests/shown.mjs".to_owned(), folder: "bindings-wasm" }))
}

/// A program that shows what it is given: its words, one a line, and the folder that it runs in.
struct Speaker {
    words: String,
    folder: &'static str,
}

/// A test of the core, with as many records as were asked for; quickly compiled where they are few.
fn canaries(test: &str, speaker: Option<&Speaker>) -> Result<(), String> {
    let mut cargo = command("cargo");
    cargo.args(["test", "-p", "casecairn", "--all-features", "--test", test]);
    if RECORDS.get().is_some() {
        cargo.arg("--release");
    }
    cargo.args(["--", "--nocapture"]);
    cargo.env("CASECAIRN_CASES", RECORDS.get().unwrap_or(&FEW).to_string());
    if let Some(speaker) = speaker {
        cargo.arg("--ignored");
        cargo.env("CASECAIRN_SPEAKER", &speaker.words);
        cargo.env("CASECAIRN_SPEAKER_FOLDER", root().join(speaker.folder));
    }
    run(&mut cargo)
}
