//! `cargo xtask setup`: what the tests need, without running them.

use crate::needs::Need;
use crate::root::{answers, command_line, run as run_command};
use crate::steps::{self, Step};

const STEPS: &[Step] = &[
    Step::task("rustfmt", || Ok(())).needs(Need::Rustfmt),
    Step::task("clippy", || Ok(())).needs(Need::Clippy),
    Step::task("Python packages", || Ok(())).needs(Need::Python),
    Step::task("Python package", || Ok(())).needs(Need::PythonPackage),
    Step::task("npm packages", || Ok(())).needs(Need::Node),
    Step::task("WebAssembly", || Ok(())).needs(Need::Wasm),
    Step::task("browser", || Ok(())).needs(Need::Browser),
    Step::task("public suites", || Ok(())).needs(Need::Suites),
    Step::line("crates", "cargo fetch --locked"),
];

pub fn run(tools: bool) -> Result<(), String> {
    if tools {
        for tool in ["nextest", "fuzz", "mutants"] {
            if !answers(&format!("cargo {tool} --version")) {
                run_command(&mut command_line(&format!("cargo install cargo-{tool} --locked")))?;
            }
        }
    }
    steps::run(STEPS)
}
