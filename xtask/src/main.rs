//! The project's commands: `cargo xtask`.
//!
//! One task, one file. [`mod@test`] and [`check`] are lists of steps; adding a
//! step is adding a line.

mod bench;
mod canary;
mod check;
mod conformance;
mod corpus;
mod fuzz_seeds;
mod generate;
mod mutants;
mod needs;
mod new_rule;
mod packed;
mod places;
mod python;
mod python_model;
mod root;
mod setup;
mod soak;
mod steps;
mod test;
mod wasm;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test                  set up what is needed and run everything
cargo xtask check                 the quick loop: format, lints, core tests, generated files
cargo xtask generate [--check]    write (or compare) schema/, vectors and codebooks
cargo xtask generate-places       write the table of countries and subdivisions (needs the network)
cargo xtask new-rule GROUP NAME   begin a rule: three files and two lines
cargo xtask soak [--minutes N]    fuzzing, N minutes a target (10), the long differential test, and canaries in a million records
cargo xtask soak canary [N]       only the canaries: N records (20,000) published, and what Rust, Python and Node say
cargo xtask python                the Python package alone: wheel, types, tests
cargo xtask python --screens      pictures of what a notebook shows, for the package's README
cargo xtask conformance           write what Rust answers to every vector, for other languages
cargo xtask bench [N] [ROUNDS]    casecairn beside its peers on N generated records (200,000), by ROUNDS (5)
cargo xtask bench lineage [N]     only whether lineage stays linear, up to N pieces of evidence (1,000,000)
cargo xtask bench python [N] [ROUNDS]    the Python package beside pydantic, msgspec, jsonschema-rs, FollowTheMoney
cargo xtask bench assess [N]      how assessing grows, up to N records (1,000,000)
cargo xtask mutants ROOM… [--minutes N]    plant faults in parts of the core: does a test fail?
cargo xtask wasm                  make the npm package and the page, in bindings-wasm/dist
cargo xtask wasm --test           make and test them, in Node and in a browser
cargo xtask wasm --screens        pictures of every state of the page
cargo xtask wasm --measure        its sizes and times beside ajv and zod
cargo xtask setup [--tools]       only set up; with --tools also cargo-nextest, cargo-fuzz and cargo-mutants
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            if !message.is_empty() {
                eprintln!("error: {message}");
            }
            ExitCode::FAILURE
        }
    }
}

fn number(text: &str, of: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("`{text}` is no number of {of}"))
}

/// Runs a command. An empty error was told already.
fn dispatch(args: &[&str]) -> Result<(), String> {
    match args {
        ["test"] => test::run(),
        ["check"] => check::run(),
        ["generate"] => generate::run(false),
        ["generate", "--check"] => generate::run(true),
        ["generate-places"] => places::run(),
        ["new-rule", group, name] => new_rule::run(group, name),
        ["conformance"] => conformance::run().map(|path| println!("{}", path.display())),
        ["python"] => test::python(),
        ["python", "--screens"] => python::screens(),
        ["soak"] => soak::run(10),
        ["soak", "canary"] => canary::all(canary::SOME),
        ["soak", "canary", records] => canary::all(number(records, "records")?),
        ["soak", "--minutes", minutes] => soak::run(number(minutes, "minutes")?),
        ["mutants", rooms @ .., "--minutes", minutes] if !rooms.is_empty() => {
            mutants::run(rooms, Some(number(minutes, "minutes")?))
        }
        ["mutants", rooms @ ..] if !rooms.is_empty() => mutants::run(rooms, None),
        ["bench", "python", numbers @ ..] => bench::in_python(numbers),
        ["bench", numbers @ ..] => bench::rust(numbers),
        ["wasm"] => wasm::run(),
        ["wasm", "--test"] => wasm::test_in_node().and_then(|()| wasm::test_in_browser()),
        ["wasm", "--screens"] => wasm::screens(),
        ["wasm", "--measure"] => wasm::measure(),
        ["setup"] => setup::run(false),
        ["setup", "--tools"] => setup::run(true),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("there is no such command\n\n{USAGE}")),
    }
}
