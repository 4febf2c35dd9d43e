//! The command `casecairn`: see the library beside it.

use casecairn_cli::{Streams, Surroundings, run};
use std::io::{self, BufReader, BufWriter};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut streams = Streams {
        input: &mut BufReader::with_capacity(1 << 16, io::stdin()),
        output: &mut BufWriter::with_capacity(1 << 16, io::stdout()),
        errors: &mut io::stderr(),
    };
    run(std::env::args_os(), &mut streams, &Surroundings::of_process()).into()
}
