//! The command `casecairn`: see the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    casecairn_cli::run_here(std::env::args_os()).into()
}
