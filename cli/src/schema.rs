//! `casecairn schema`.

use crate::Outcome;
use crate::arguments::{Schema, SchemaOf};
use crate::failure::Failure;
use crate::streams::{Streams, print};
use casecairn::schema::{document, schema};

/// Prints a JSON Schema.
pub(crate) fn run(asked: &Schema, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let made = match asked.kind {
        SchemaOf::Records(kind) => schema(kind),
        SchemaOf::Document(kind) => document(kind),
    };
    let text = serde_json::to_string_pretty(&made).map_err(|error| Failure::Output(error.into()))?;
    print(streams.output, &(text + "\n"))?;
    Ok(Outcome::Fine)
}
