//! `cargo xtask test`: everything, on any machine, by one command.

use crate::needs::Need;
use crate::root::{answers, command_line, root, run as run_command};
use crate::steps::{self, Step};
use crate::{canary, generate, packed, python, wasm};
use std::fs;

const STEPS: &[Step] = &[
    Step::line("format", "cargo fmt --all -- --check -l").needs(Need::Rustfmt),
    Step::line("lints", "cargo clippy --workspace --all-targets --all-features -- -D warnings").needs(Need::Clippy),
    Step::task("tests", tests),
    Step::line("public suites", "cargo test --quiet --workspace --all-features --test digest --test json_parsing --test suites --test edtf_cases --test validity_suite").needs(Need::Suites),
    Step::line("doc tests", "cargo test --workspace --doc --all-features"),
    Step::line("docs", "cargo doc --workspace --no-deps --all-features").with(&[("RUSTDOCFLAGS", "-D warnings")]),
    Step::task("examples", examples),
    Step::task("generated files", || generate::run(true)),
    Step::line("schema in Node", "npm test --prefix tests/schema").needs(Need::Node),
    Step::line("schema in Python", ".venv/bin/python -m unittest discover -v -s tests/schema -p *_test.py").needs(Need::Python),
    Step::line("digests in Python", ".venv/bin/python -m unittest discover -v -s tests/digests -p *_test.py").needs(Need::Python),
    Step::task("packed crate", packed::run),
    Step::task("package in Node", wasm::test_in_node).needs(Need::Wasm),
    Step::task("canaries in Node", canary::in_node).needs(Need::Wasm),
    Step::task("page in Chromium", wasm::test_in_browser).needs(Need::Browser),
];

/// What is about the Python package.
const PYTHON: &[Step] = &[
    Step::task("Python wheel", python::wheel).needs(Need::PythonPackage),
    Step::task("Python types", python::types).needs(Need::PythonPackage),
    Step::task("Python tests", python::tests).needs(Need::PythonPackage),
    Step::task("canaries in Python", canary::in_python).needs(Need::PythonPackage),
    Step::task("Python on Spark", python::spark).needs(Need::Spark),
];

pub fn run() -> Result<(), String> {
    steps::run(STEPS.iter().chain(PYTHON))
}

/// The Python package alone.
pub fn python() -> Result<(), String> {
    steps::run(PYTHON)
}

/// All tests but those in docs; by nextest where it is installed.
fn tests() -> Result<(), String> {
    let line = if answers("cargo nextest --version") {
        "cargo nextest run --workspace --all-features --no-fail-fast --status-level slow --final-status-level slow"
    } else {
        println!("cargo-nextest is not installed (`cargo xtask setup --tools`): by `cargo test`, which is slower");
        "cargo test --workspace --all-features --all-targets --no-fail-fast"
    };
    println!("{line}");
    run_command(&mut command_line(line))
}

/// Every program in `core/examples` runs to its end.
fn examples() -> Result<(), String> {
    let folder = root().join("core/examples");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.ok()?.path().file_stem()?.to_str().map(str::to_owned)).collect();
    names.sort();
    for name in &names {
        println!("example {name}");
        let line = format!("cargo run --quiet -p casecairn --all-features --example {name}");
        run_with_dossier(&line).map_err(|reason| format!("{name}: {reason}"))?;
    }
    Ok(())
}

/// Runs a program with one of our dossiers on its standard input.
fn run_with_dossier(line: &str) -> Result<(), String> {
    let dossier = root().join("tests/dossiers/amnesty-2026-01.json");
    let input = fs::File::open(&dossier).map_err(|error| format!("{}: {error}", dossier.display()))?;
    match command_line(line).stdin(input).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(status.to_string()),
        Err(error) => Err(error.to_string()),
    }
}
