//! What a step needs, and how it is got.
//!
//! Only crates and the packages of Python, npm and Debian are fetched, each by its own
//! client. System packages are installed only by root where there is apt-get.

use crate::root::{answers, command, command_line, root, run, target};
use crate::wasm::Toolchain;
use std::fs;
use std::path::Path;

/// What a step needs beyond cargo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The toolchain's formatter.
    Rustfmt,
    /// The toolchain's linter.
    Clippy,
    /// `.venv` with the packages of `tests/schema/requirements.txt`.
    Python,
    /// `bindings-python/.venv` with the packages of its `requirements.txt`.
    PythonPackage,
    /// The same, `PySpark` and a Java that runs it: nobody has to have one.
    Spark,
    /// `bench/python/.venv` with what casecairn is compared with in Python.
    PythonPeers,
    /// The packages of `tests/schema/package-lock.json`.
    Node,
    /// What compiles for the browser, and the packages of `bindings-wasm/package-lock.json`.
    Wasm,
    /// The same, and a browser to try it in.
    Browser,
    /// The public test suites: nobody has to have them.
    Suites,
}

impl Need {
    /// Gets it, or says what to do.
    pub fn get(self) -> Result<(), String> {
        match self {
            Self::Rustfmt => component("rustfmt", "cargo fmt --version"),
            Self::Clippy => component("clippy", "cargo clippy --version"),
            Self::Python => python("python", "tests/schema/requirements.txt", ".venv"),
            Self::PythonPackage => {
                python("python-package", "bindings-python/requirements.txt", "bindings-python/.venv")
            }
            Self::Spark => spark(),
            Self::PythonPeers => python("python-peers", "bench/python/requirements.txt", "bench/python/.venv"),
            Self::Node => npm("node", "tests/schema"),
            Self::Wasm => wasm(),
            Self::Browser => browser(),
            Self::Suites => suites(),
        }
    }

    /// Whether a step may go without it even in CI.
    pub fn is_optional(self) -> bool {
        matches!(self, Self::Suites | Self::Spark)
    }
}

fn component(name: &str, probe: &str) -> Result<(), String> {
    if answers(probe) || answers(&format!("rustup component add {name}")) && answers(probe) {
        return Ok(());
    }
    Err(format!("install {name}: `rustup component add {name}`"))
}

/// The Python of the package's own environment.
pub const BINDING_PYTHON: &str = "bindings-python/.venv/bin/python";

/// The Python of the environment in which packages are compared.
pub const BENCH_PYTHON: &str = "bench/python/.venv/bin/python";

/// An environment with the packages of a list.
fn python(name: &str, wanted: &str, folder: &str) -> Result<(), String> {
    let made = format!("{folder}/bin/python");
    if fresh(name, wanted)? && answers(&format!("{made} --version")) {
        return Ok(());
    }
    if !answers(&format!("{made} -m pip --version")) {
        debian("python3 -m venv --help", &["python3", "python3-venv"])?;
        let create = |()| run(&mut command_line(&format!("python3 -m venv --clear {folder}")));
        // Debian has `venv` without the pip that it needs until python3-venv is there.
        create(()).or_else(|_| install(&["python3-venv"]).and_then(create))?;
    }
    run(&mut command_line(&format!("{made} -m pip install --quiet --disable-pip-version-check -r {wanted}")))?;
    remember(name, wanted)
}

/// `PySpark` beside the packages that the package needs.
fn spark() -> Result<(), String> {
    if !answers("java -version") {
        return Err(
            "there is no Java: install a JDK 17, on Debian: `apt-get install openjdk-17-jre-headless`".to_owned()
        );
    }
    Need::PythonPackage.get()?;
    python("python-spark", "bindings-python/requirements-spark.txt", "bindings-python/.venv")
}

/// The packages that the lock file of a folder names.
fn npm(name: &str, folder: &str) -> Result<(), String> {
    let wanted = format!("{folder}/package-lock.json");
    if fresh(name, &wanted)? && root().join(folder).join("node_modules").is_dir() {
        return Ok(());
    }
    debian("node --version", &["nodejs"])?;
    debian("npm --version", &["npm"])?;
    run(command_line("npm ci --no-audit --no-fund").current_dir(root().join(folder)))?;
    remember(name, &wanted)
}

fn wasm() -> Result<(), String> {
    Toolchain::find()?;
    npm("wasm-packages", "bindings-wasm")
}

/// Debian's browser, and letters for what the page has to show.
fn browser() -> Result<(), String> {
    wasm()?;
    debian("chromium --version", &["chromium"])?;
    // Elsewhere there is no telling by what name letters go; a test draws them.
    if answers("dpkg --version") {
        for font in ["fonts-khmeros", "fonts-noto-cjk"] {
            debian(&format!("dpkg --status {font}"), &[font])?;
        }
    }
    Ok(())
}

fn suites() -> Result<(), String> {
    match std::env::var_os("CASECAIRN_SUITES") {
        Some(folder) if Path::new(&folder).is_dir() => Ok(()),
        Some(folder) => Err(format!("CASECAIRN_SUITES is {}, which is no folder", folder.display())),
        None => Err("suite not present: set CASECAIRN_SUITES (CONTRIBUTING.md tells where to get them)".to_owned()),
    }
}

/// Makes sure that a program answers, if need be by Debian's packages.
fn debian(probe: &str, packages: &[&str]) -> Result<(), String> {
    if answers(probe) { Ok(()) } else { install(packages) }
}

/// Installs Debian's packages, where that can be done.
pub fn install(packages: &[&str]) -> Result<(), String> {
    let names = packages.join(" ");
    if !is_root() || !answers("apt-get --version") {
        return Err(format!("install {names}, on Debian: `apt-get install {names}`"));
    }
    run(&mut command_line("apt-get update -q"))?;
    let mut apt = command("apt-get");
    apt.args(["install", "-q", "-y", "--no-install-recommends"]).args(packages);
    run(apt.env("DEBIAN_FRONTEND", "noninteractive"))
}

fn is_root() -> bool {
    command_line("id -u").output().is_ok_and(|output| output.stdout == b"0\n")
}

/// Whether what was installed last is what is wanted now.
fn fresh(name: &str, wanted: &str) -> Result<bool, String> {
    let wanted = fs::read(root().join(wanted)).map_err(|error| format!("{wanted}: {error}"))?;
    Ok(fs::read(target().join("xtask").join(name)).is_ok_and(|installed| installed == wanted))
}

fn remember(name: &str, wanted: &str) -> Result<(), String> {
    let folder = target().join("xtask");
    let copied = fs::create_dir_all(&folder).and_then(|()| fs::copy(root().join(wanted), folder.join(name)));
    copied.map(|_| ()).map_err(|error| format!("{}: {error}", folder.display()))
}
