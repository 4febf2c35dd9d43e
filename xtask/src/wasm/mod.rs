//! `cargo xtask wasm`: the npm package, in `bindings-wasm/dist`.

mod data;
mod toolchain;

use crate::needs::Need;
use crate::root::{command, command_line, root, run as run_command, target};
use std::path::{Path, PathBuf};
pub use toolchain::Toolchain;

/// Makes the package and the page.
pub fn run() -> Result<(), String> {
    Need::Wasm.get()?;
    let made = folder();
    let toolchain = Toolchain::find()?;
    println!("the WebAssembly module is built {}", toolchain.words());
    module(toolchain, &[], &made.join("glue"))?;
    module(toolchain, &["--features", "full"], &made.join("glue-full"))?;
    data::write(&made)?;
    node("build/package.mjs")?;
    node("build/page.mjs")
}

/// Compiles a module, and makes what calls it.
fn module(toolchain: Toolchain, features: &[&str], glue: &Path) -> Result<(), String> {
    run_command(toolchain.cargo()?.args(features))?;
    let module = target().join(toolchain::TARGET).join("wasm/casecairn_wasm.wasm");
    // By the crate whose version Cargo.lock pins to that of the module.
    run_command(command_line("cargo run --quiet --locked -p casecairn-wasm-glue --").arg(&module).arg(glue))
}

/// What only tests need beside the package.
pub fn write_corpus() -> Result<(), String> {
    data::write_corpus(&folder())
}

/// Where the parts of the package lie before they are one.
fn folder() -> PathBuf {
    target().join("xtask/wasm")
}

/// Runs a program of `bindings-wasm`, which is told where the parts lie.
pub fn node(program: &str) -> Result<(), String> {
    node_with(program, &[])
}

fn node_with(program: &str, arguments: &[&Path]) -> Result<(), String> {
    let mut node = command("node");
    node.arg(program).args(arguments).current_dir(root().join("bindings-wasm"));
    run_command(node.env("CASECAIRN_PARTS", folder()))
}

/// Pictures of the page, in `bindings-wasm/screens` and `dist/screens`.
pub fn screens() -> Result<(), String> {
    Need::Browser.get()?;
    run()?;
    node("tests/screens.mjs")
}

/// Pictures of the pages in a folder, into another.
pub fn shots(folder: &Path, into: &Path) -> Result<(), String> {
    Need::Browser.get()?;
    node_with("tests/shots.mjs", &[folder, into])
}

/// Sizes and times, beside those of peers.
pub fn measure() -> Result<(), String> {
    run()?;
    write_corpus()?;
    node("build/measure.mjs")
}

/// Makes the package and tests it in Node.
pub fn test_in_node() -> Result<(), String> {
    run()?;
    write_corpus()?;
    tests(&[
        "tests/verbs.test.mjs",
        "tests/full.test.mjs",
        "tests/guarded.test.mjs",
        "tests/budget.test.mjs",
        "tests/users.test.mjs",
    ])
}

/// Tests the package and the page in a browser.
pub fn test_in_browser() -> Result<(), String> {
    tests(&["tests/browser.test.mjs", "tests/page.test.mjs", "tests/guard.test.mjs"])
}

fn tests(files: &[&str]) -> Result<(), String> {
    let mut node = command("node");
    node.arg("--test").args(["--test-concurrency=1"]).args(files).current_dir(root().join("bindings-wasm"));
    run_command(node.env("CASECAIRN_PARTS", folder()))
}
