//! `casecairn schema`.

use crate::Outcome;
use crate::arguments::Schema;
use crate::failure::Failure;
use crate::streams::{Streams, print};

/// Prints a JSON Schema.
pub(crate) fn run(asked: &Schema, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let text = serde_json::to_string_pretty(&asked.kind).map_err(|error| Failure::Output(error.into()))?;
    print(streams.output, &(text + "\n"))?;
    Ok(Outcome::Fine)
}
