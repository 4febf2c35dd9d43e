//! The command `casecairn`, as a library: the binary and the Python wheel
//! carry the same one.
//!
//! [`run`] takes the arguments, the streams and what the system says of the
//! terminal and the language, and gives the code to exit with:
//!
//! | code | means |
//! |---|---|
//! | 0 | it has run; `validate` found no issue of severity error, with `--fix` none in the copy |
//! | 1 | `validate` found at least one; `digest`, `custody` or `media` found that something does not hold; `table` could not place something; `publish` refused; `risk` found too much of it; `map` or `timeline` could not read some records |
//! | 2 | it could not run: the arguments are wrong, or a file cannot be read |
//!
//! ```
//! use casecairn_cli::{Streams, Surroundings, run};
//!
//! let (mut output, mut errors) = (Vec::new(), Vec::new());
//! let mut streams = Streams {
//!     input: &mut &br#"{"type":"compound","id":"c1"}"#[..],
//!     output: &mut output,
//!     errors: &mut errors,
//! };
//! let code = run(["casecairn", "validate", "-"], &mut streams, &Surroundings::default());
//! assert_eq!(code, 0);
//! assert!(String::from_utf8_lossy(&output).ends_with("✓ valid\n"));
//! ```
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable,
    clippy::print_stdout,
    clippy::print_stderr
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a test that panics has failed"
    )
)]

mod arguments;
mod assess;
mod custody;
mod digest;
mod explain;
mod failure;
mod figures;
mod fix;
mod input;
mod markdown;
mod media;
mod new;
mod progress;
mod publish;
mod risk;
mod rules;
mod schema;
mod skeleton;
mod streams;
mod table;
mod validate;

pub use streams::{Streams, Surroundings};

use arguments::{Arguments, Command};
use clap::Parser as _;
use failure::Failure;
use std::ffi::OsString;
use std::io::{self, BufReader, BufWriter};
use streams::print;

/// What came of the command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It has run, and there is nothing wrong.
    Fine,
    /// It has run, and the input has errors.
    Faulty,
}

/// The command could not run.
const FAILED: u8 = 2;

/// Runs the command; the first of the arguments is its name. Gives the code
/// to exit with.
pub fn run<A>(arguments: A, streams: &mut Streams<'_>, around: &Surroundings) -> u8
where
    A: IntoIterator,
    A::Item: Into<OsString> + Clone,
{
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(said) => return usage(&said, streams),
    };
    let lang = arguments.lang.or(around.lang).unwrap_or_default();
    let show = around.show(arguments.color, lang);
    let outcome = match &arguments.command {
        Command::Validate(asked) => validate::run(asked, &show, around, streams),
        Command::Publish(asked) => publish::run(asked, &show, around, streams),
        Command::Risk(asked) => risk::run(asked, &show, streams),
        Command::Assess(asked) => assess::run(asked, &show, around, streams),
        Command::Map(asked) => figures::map(asked, &show, streams),
        Command::Timeline(asked) => figures::timeline(asked, &show, streams),
        Command::Digest(asked) => digest::run(asked, &show, streams),
        Command::Custody(asked) => custody::run(asked, &show, streams),
        Command::Media(asked) => media::run(asked, &show, streams),
        Command::Table(asked) => table::run(asked, &show, around, streams),
        Command::Explain(asked) => explain::run(asked, &show, streams),
        Command::Rules(asked) => rules::run(asked, &show, streams),
        Command::Schema(asked) => schema::run(asked, streams),
        Command::New(asked) => new::run(asked, &show, streams),
    };
    match outcome {
        Ok(Outcome::Fine) => 0,
        Ok(Outcome::Faulty) => 1,
        Err(failure) => {
            fail(&failure, lang, streams);
            FAILED
        }
    }
}

/// Runs the command with the streams of this process, as the binary and the
/// Python wheel do. Gives the code to exit with.
pub fn run_here<A>(arguments: A) -> u8
where
    A: IntoIterator,
    A::Item: Into<OsString> + Clone,
{
    let mut streams = Streams {
        input: &mut BufReader::with_capacity(1 << 16, io::stdin()),
        output: &mut BufWriter::with_capacity(1 << 16, io::stdout()),
        errors: &mut io::stderr(),
    };
    run(arguments, &mut streams, &Surroundings::of_process())
}

/// Says why the command could not run. Where that cannot be said either, the
/// code has to do.
fn fail(failure: &Failure, lang: casecairn::Lang, streams: &mut Streams<'_>) {
    let _ = print(streams.errors, &format!("casecairn: {}\n", failure.say(lang)));
}

/// The help that was asked for, or what is wrong with the arguments.
fn usage(said: &clap::Error, streams: &mut Streams<'_>) -> u8 {
    let text = said.render().to_string();
    if said.use_stderr() {
        let _ = print(streams.errors, &text);
        return FAILED;
    }
    match print(streams.output, &text) {
        Ok(()) => 0,
        Err(_) => FAILED,
    }
}
