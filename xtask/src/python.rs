//! The Python package: built as a wheel, installed into an environment of its
//! own, checked and tested there.

use crate::conformance;
use crate::needs::BINDING_PYTHON;
use crate::root::{command, command_line, root, run, target};
use crate::wasm;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The folder of the package.
const PACKAGE: &str = "bindings-python";

/// Builds the wheel, and installs it as a user would.
pub fn wheel() -> Result<(), String> {
    let folder = wheels();
    // A wheel of another version must not be taken for this one.
    let _ = fs::remove_dir_all(&folder);
    let maturin = BINDING_PYTHON.replace("/python", "/maturin");
    let build = format!("{maturin} build --release --locked --quiet -m {PACKAGE}/Cargo.toml --out");
    run(command_line(&build).arg(&folder))?;
    let install =
        format!("{BINDING_PYTHON} -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall");
    run(command_line(&install).arg(wheel_file()?))
}

/// Types, stubs and style.
pub fn types() -> Result<(), String> {
    for arguments in [
        &["-m", "mypy"][..],
        &["-m", "mypy.stubtest", "casecairn._native", "--mypy-config-file", "pyproject.toml"],
        &["-m", "ruff", "check"],
        &["-m", "ruff", "format", "--check"],
    ] {
        println!("{}", arguments.join(" "));
        run(in_package().args(arguments))?;
    }
    Ok(())
}

/// The tests, on the wheel, with what Rust answers to be compared with.
pub fn tests() -> Result<(), String> {
    let reports = conformance::run()?;
    let mut pytest = in_package();
    pytest.args(["-m", "pytest", "--durations=5"]);
    run(pytest.env("CASECAIRN_CORPUS", reports).env("CASECAIRN_WHEEL", wheel_file()?))
}

/// Pictures of what a notebook shows, in `bindings-python/screens`, by the wheel that `cargo xtask python` installed.
pub fn screens() -> Result<(), String> {
    let pages = target().join("xtask/screens");
    fs::create_dir_all(&pages).map_err(|why| format!("{}: {why}", pages.display()))?;
    run(in_package().arg("tests/screens.py").arg(&pages))?;
    wasm::shots(&pages, &root().join(PACKAGE).join("screens"))
}

/// The tests on a cluster of two workers.
pub fn spark() -> Result<(), String> {
    run(in_package().args(["-m", "pytest", "-m", "spark"]))
}

/// Python, in the folder of the package.
fn in_package() -> Command {
    let mut python = command(&root().join(BINDING_PYTHON).to_string_lossy());
    python.current_dir(root().join(PACKAGE));
    python
}

fn wheels() -> PathBuf {
    target().join("wheels")
}

/// The one wheel that was built.
pub fn wheel_file() -> Result<PathBuf, String> {
    let folder = wheels();
    let entries = fs::read_dir(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let found = files.find(|path| path.extension().is_some_and(|extension| extension == "whl"));
    found.ok_or_else(|| format!("{}: there is no wheel", folder.display()))
}
