//! The project's own commands.

mod generate;
mod schema_check;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["generate"] => generate::run(false).map_err(|why| why.to_string()),
        ["generate", "--check"] => generate::run(true).map_err(|why| why.to_string()),
        ["schema-check", venv, modules] => {
            schema_check::run(Path::new(venv), Path::new(modules)).map_err(|why| why.to_string())
        }
        _ => Err("cargo xtask generate [--check] | schema-check <venv> <node_modules>".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
