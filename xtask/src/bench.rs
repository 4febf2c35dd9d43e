//! `cargo xtask bench`: casecairn beside its peers, in release builds.

use crate::needs::{BENCH_PYTHON, Need};
use crate::python;
use crate::root::{command_line, root, run, target};

/// In Rust: what the program `casecairn-bench` measures.
pub fn rust(numbers: &[&str]) -> Result<(), String> {
    let mut cargo = command_line("cargo run --release --quiet -p casecairn-bench --");
    run(cargo.args(numbers))
}

/// In Python: the wheel beside the command and beside the peers of Python.
pub fn in_python(numbers: &[&str]) -> Result<(), String> {
    let number = |at: usize, default: &'static str| numbers.get(at).map_or(default, |text| *text).to_owned();
    let (records, rounds) = (number(0, "200000"), number(1, "5"));
    Need::PythonPackage.get()?;
    Need::PythonPeers.get()?;
    python::wheel()?;
    let install =
        format!("{BENCH_PYTHON} -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall");
    run(command_line(&install).arg(python::wheel_file()?))?;
    let stream = target().join("xtask/stream.jsonl");
    rust(&["write", &records, &stream.to_string_lossy()])?;
    run(&mut command_line("cargo build --release --quiet -p casecairn-cli"))?;
    let mut compare = command_line(BENCH_PYTHON);
    compare.arg(root().join("bench/python/compare.py")).arg(stream).arg(target().join("release/casecairn")).arg(rounds);
    run(&mut compare)
}
