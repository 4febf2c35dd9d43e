//! `cargo xtask schema-check`: the published JSON Schema in Node and Python.

use std::path::Path;
use std::process::Command;
use std::{fmt, io};

/// Makes documents at random, then lets Node and Python say of each what the
/// reader says of it, and lets both make types that keep every field.
///
/// `venv` has what `tests/schema/requirements.txt` lists, `node_modules` what
/// `tests/schema/package-lock.json` lists.
pub fn run(venv: &Path, node_modules: &Path) -> Result<(), Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let dump = root.join("target/schema-differential.jsonl");
    let scripts = root.join("tests/schema");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());

    let mut documents = Command::new(cargo);
    documents.args(["test", "--quiet", "--package", "casecairn", "--features", "schema", "--test", "schema_differential"]);
    step("documents", documents.env("CASECAIRN_DUMP", &dump).current_dir(root))?;
    step("node", Command::new("node").arg(scripts.join("check.mjs")).arg(node_modules).arg(&dump))?;
    let python = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    step("python", Command::new(venv.join(python)).arg(scripts.join("check.py")).arg(&dump))
}

fn step(name: &'static str, command: &mut Command) -> Result<(), Error> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Error::Failed(name)),
        Err(why) => Err(Error::NotRun(name, why)),
    }
}

/// Which step went wrong; it has said why itself.
#[derive(Debug)]
pub enum Error {
    /// The step found a fault.
    Failed(&'static str),
    /// The step could not be started.
    NotRun(&'static str, io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(name) => write!(f, "schema check failed: {name}"),
            Self::NotRun(name, why) => write!(f, "schema check could not run {name}: {why}"),
        }
    }
}

impl std::error::Error for Error {}
