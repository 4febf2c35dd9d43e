//! `casecairn risk`.

use crate::Outcome;
use crate::arguments::{ListFormat, Risk};
use crate::failure::Failure;
use crate::publish::{refuse, texts};
use crate::streams::{Show, Streams, print};
use casecairn::risk::risk;

/// Says how easily people could be told apart.
pub(crate) fn run(asked: &Risk, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let texts = texts(&asked.files, streams)?;
    let inputs: Vec<&[u8]> = texts.iter().map(Vec::as_slice).collect();
    let risk = match risk(&inputs, &asked.by) {
        Ok(risk) => risk,
        Err(why) => return refuse(why, show, streams),
    };
    let text = match asked.format {
        ListFormat::Json => risk.to_json() + "\n",
        ListFormat::Text => risk.to_text(show.lang),
    };
    print(streams.output, &text)?;
    Ok(if risk.is_low() { Outcome::Fine } else { Outcome::Faulty })
}
