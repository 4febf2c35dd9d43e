//! `cargo xtask soak`: long runs, for the night.

use crate::root::{answers, command, root, run as run_command};
use crate::steps::{self, Step};
use crate::{canary, fuzz_seeds};
use std::sync::OnceLock;

/// How long each target is fuzzed, in minutes.
static MINUTES: OnceLock<u64> = OnceLock::new();

const STEPS: &[Step] = &[
    Step::task("fuzz bytes", || fuzz("bytes")),
    Step::task("fuzz edtf", || fuzz("edtf")),
    Step::task("fuzz footprint", || fuzz("footprint")),
    Step::line(
        "differential test",
        "cargo test --release -p casecairn --all-features --test schema_differential -- --nocapture",
    )
    .with(&[("CASECAIRN_CASES", "100000")]),
];

pub fn run(minutes: u64) -> Result<(), String> {
    MINUTES.get_or_init(|| minutes);
    steps::run(STEPS.iter().chain(canary::steps(canary::MILLION)))
}

fn fuzz(target: &str) -> Result<(), String> {
    if !answers("cargo +nightly --version") {
        return Err("install a nightly toolchain: `rustup toolchain install nightly`".to_owned());
    }
    if !answers("cargo fuzz --version") {
        return Err("install cargo-fuzz: `cargo xtask setup --tools`".to_owned());
    }
    let seeds = fuzz_seeds::write(target)?;
    println!("{seeds} seeds");
    let mut cargo = command("cargo");
    cargo.args(["+nightly", "fuzz", "run", target, "--", "-rss_limit_mb=4096", "-timeout=20"]);
    cargo.arg(format!("-max_total_time={}", MINUTES.get().unwrap_or(&10) * 60));
    if root().join(format!("fuzz/{target}.dict")).is_file() {
        cargo.arg(format!("-dict=fuzz/{target}.dict"));
    }
    run_command(&mut cargo)
}
