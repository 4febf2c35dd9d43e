//! `casecairn custody`.

use crate::Outcome;
use crate::arguments::{Custody, ListFormat};
use crate::failure::Failure;
use crate::input::{Input, inputs};
use crate::streams::{Show, Streams, print};
use casecairn::custody::{custody_with, next_link};
use casecairn::media::MediaReader;
use serde::Serialize;
use std::path::Path;

/// What a program gets.
#[derive(Serialize)]
struct Answer<'a> {
    ok: bool,
    dossiers: &'a [casecairn::custody::Custody],
}

/// Verifies chains, or says what the next event has to carry.
pub(crate) fn run(asked: &Custody, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let mut inputs = inputs(asked.files.iter().chain(&asked.medium))?;
    let options = show.options();
    if let Some(evidence) = &asked.next {
        let [file] = asked.files.as_slice() else { return Err(Failure::NextOne) };
        return next(file, evidence, asked.medium.as_deref(), show, streams);
    }
    let mut dossiers = Vec::with_capacity(inputs.len());
    for input in &mut inputs {
        let mut answer = casecairn::custody::Custody::default();
        input.read(streams.input, &options.limits, |bytes| {
            answer = custody_with(bytes, &options)?;
            Ok(())
        })?;
        dossiers.push(answer);
    }
    let ok = dossiers.iter().all(|one| one.ok);
    let text = match asked.format {
        ListFormat::Json => {
            let answer = Answer { ok, dossiers: &dossiers };
            serde_json::to_string(&answer).map_err(|error| Failure::Output(error.into()))? + "\n"
        }
        ListFormat::Text => {
            let told = inputs.iter().zip(&dossiers);
            told.map(|(input, one)| one.to_text(show.style(&[input.name()]))).collect::<Vec<_>>().join("\n")
        }
    };
    print(streams.output, &text)?;
    Ok(if ok { Outcome::Fine } else { Outcome::Faulty })
}

/// Prints the members that the next event has to carry.
fn next(
    file: &Path,
    evidence: &str,
    medium: Option<&Path>,
    show: &Show,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Failure> {
    let options = show.options();
    let text = Input::new(file).whole(streams.input)?;
    let mut link = next_link(&text, evidence, &options).map_err(Failure::NoNext)?;
    if let Some(medium) = medium {
        let mut reader = MediaReader::new();
        Input::new(medium).read(streams.input, &options.limits, |bytes| reader.read(bytes))?;
        link = link.of_file(reader.sha256());
    }
    print(streams.output, &(link.to_json() + "\n"))?;
    Ok(Outcome::Fine)
}
