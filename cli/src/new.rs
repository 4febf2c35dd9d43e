//! `casecairn new`.

use crate::Outcome;
use crate::arguments::{Kind, New};
use crate::failure::Failure;
use crate::skeleton::{Value, skeleton};
use crate::streams::{Show, Streams, print};
use casecairn::model::{Actor, Compound, Evidence, Header, Incident};

/// Prints something to start from.
pub(crate) fn run(asked: &New, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let alone = |meta| skeleton(meta, show.lang, false);
    let value = match asked.kind {
        Kind::Dossier => dossier(show),
        Kind::Header => alone(Header::META),
        Kind::Actor => alone(Actor::META),
        Kind::Compound => alone(Compound::META),
        Kind::Incident => alone(Incident::META),
        Kind::Evidence => alone(Evidence::META),
    };
    // The header of a stream is one line.
    let text = match asked.kind {
        Kind::Header => serde_json::to_string(&value),
        _ => serde_json::to_string_pretty(&value),
    };
    let text = text.map_err(|error| Failure::Output(error.into()))?;
    print(streams.output, &(text + "\n"))?;
    Ok(Outcome::Fine)
}

/// A header and a record of each kind, which point at one another.
fn dossier(show: &Show) -> Value {
    let records = [Actor::META, Compound::META, Incident::META, Evidence::META];
    let records = records.map(|meta| skeleton(meta, show.lang, true)).into();
    match skeleton(Header::META, show.lang, true) {
        Value::Object(mut fields) => {
            fields.push(("records", Value::List(records)));
            Value::Object(fields)
        }
        other => other,
    }
}
