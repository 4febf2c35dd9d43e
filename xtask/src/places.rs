//! `cargo xtask generate-places`: the table of countries and subdivisions in `core/src/geo/table.rs`, and the ground
//! under maps, `core/src/draw/base.bin`.
//!
//! It needs the network for its npm packages, so it is no part of `generate`;
//! a test of `core` sees that nobody edits what it wrote.

use crate::root::{command_line, root, run as run_command};

pub fn run() -> Result<(), String> {
    let folder = root().join("xtask/places");
    run_command(command_line("npm ci --no-audit --no-fund").current_dir(&folder))?;
    run_command(command_line("node generate.mjs").current_dir(&folder))?;
    run_command(command_line("node base.mjs").current_dir(&folder))
}
