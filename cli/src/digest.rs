//! `casecairn digest`.

use crate::Outcome;
use crate::arguments::{Digest, ListFormat};
use crate::failure::Failure;
use crate::input::{Input, inputs};
use crate::streams::{Show, Streams, print};
use casecairn::digest::{Checked, Digests, Sums, digest_with};
use serde::Serialize;
use std::io::{self, ErrorKind};

/// What a program gets.
#[derive(Serialize)]
struct Answer<'a> {
    ok: bool,
    dossiers: &'a [Digests],
    checked: Option<&'a Checked>,
}

/// Prints digests, or canonical forms, or what differs from a list.
pub(crate) fn run(asked: &Digest, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let mut inputs = inputs(asked.files.iter().chain(&asked.check))?;
    let kept = if asked.check.is_some() { inputs.pop() } else { None };
    let kept = kept.map(|list| sums(&list, streams)).transpose()?;
    let mut dossiers = Vec::with_capacity(inputs.len());
    for input in &mut inputs {
        dossiers.push(digests(input, asked.canonical, show, streams)?);
    }
    let now = dossiers.iter().fold(Sums::default(), |sums, digests| sums.with(digests.sums()));
    let checked = kept.map(|kept| now.check(&kept));
    let ok = dossiers.iter().all(|digests| digests.ok) && checked.as_ref().is_none_or(|checked| checked.ok);
    let text = match (asked.format, &checked) {
        (ListFormat::Json, _) => {
            let answer = Answer { ok, dossiers: &dossiers, checked: checked.as_ref() };
            serde_json::to_string(&answer).map_err(|error| Failure::Output(error.into()))? + "\n"
        }
        _ if asked.canonical => String::new(),
        (ListFormat::Text, Some(checked)) => checked.to_text(show.style(&[]), show.lang),
        (ListFormat::Text, None) => dossiers.iter().map(Digests::to_sums).collect(),
    };
    print(streams.output, &text)?;
    if asked.format == ListFormat::Text {
        // A list is for programs, too: what is wrong goes elsewhere.
        for (input, digests) in inputs.iter().zip(&dossiers).filter(|(_, one)| !one.ok || one.inexact() > 0) {
            print(streams.errors, &digests.to_text(show.style(&[input.name()])))?;
        }
    }
    Ok(if ok { Outcome::Fine } else { Outcome::Faulty })
}

/// The digests of one dossier; its canonical forms are printed as they come.
fn digests(input: &mut Input, canonical: bool, show: &Show, streams: &mut Streams<'_>) -> Result<Digests, Failure> {
    let options = show.options();
    let (mut digests, mut written) = (Digests::default(), Ok(()));
    let output = &mut *streams.output;
    input.read(streams.input, &options.limits, |bytes| {
        digests = digest_with(bytes, &options, |form| {
            if canonical && written.is_ok() {
                written = output.write_all(form).and_then(|()| output.write_all(b"\n"));
            }
        })?;
        Ok(())
    })?;
    // A reader who went away, as `head` does, is no failure.
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Output(error)),
        _ => Ok(digests),
    }
}

/// The list of digests that was kept.
fn sums(list: &Input, streams: &mut Streams<'_>) -> Result<Sums, Failure> {
    let text = String::from_utf8(list.whole(streams.input)?)
        .map_err(|error| Failure::Unreadable { name: list.name(), error: io::Error::other(error) })?;
    Sums::parse(&text).map_err(|wrong| Failure::NotSums { name: list.name(), line: wrong.line })
}
