//! `cargo xtask check`: the quick loop while writing.

use crate::generate;
use crate::needs::Need;
use crate::steps::{self, Step};

const STEPS: &[Step] = &[
    Step::line("format", "cargo fmt --all -- --check -l").needs(Need::Rustfmt),
    Step::line("lints", "cargo clippy --workspace --all-targets --all-features -- -D warnings").needs(Need::Clippy),
    Step::line("core tests", "cargo test --quiet -p casecairn --all-features --lib --tests"),
    Step::task("generated files", || generate::run(true)),
];

pub fn run() -> Result<(), String> {
    steps::run(STEPS)
}
