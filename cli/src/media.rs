//! `casecairn media`.

use crate::Outcome;
use crate::arguments::{ListFormat, Media};
use crate::failure::Failure;
use crate::input::{Input, inputs};
use crate::streams::{Show, Streams, print};
use casecairn::custody::custody;
use casecairn::media::{MediaOptions, verify_media};
use casecairn::model::{Dossier, Record};
use casecairn::read_dossier;

/// Verifies a file against the record that it belongs to.
pub(crate) fn run(asked: &Media, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    inputs([&asked.file, &asked.medium])?;
    let text = Input::new(&asked.file).whole(streams.input)?;
    let (dossier, _) = read_dossier(&text, &show.options());
    let Record::Evidence(evidence) = record(&dossier, &asked.evidence)? else {
        return Err(Failure::NoRecord(asked.evidence.clone()));
    };
    // A value at fault is not there: a digest would be missed without a word.
    if !custody(&text, &show.options()).evidence.iter().any(|chain| chain.id == asked.evidence) {
        return Err(Failure::UnsoundRecord(asked.evidence.clone()));
    }
    let place = match &asked.at {
        None => None,
        Some(id) => match record(&dossier, id)? {
            Record::Compound(compound) => compound.place.as_ref(),
            Record::Incident(incident) => incident.place.as_ref(),
            _ => return Err(Failure::NoRecord(id.clone())),
        },
    };
    let mut options = MediaOptions::default();
    (options.lang, options.publication, options.show) = (show.lang, asked.publication, asked.show);
    let mut checked = None;
    Input::new(&asked.medium).read(streams.input, &show.options().limits, |bytes| {
        checked = Some(verify_media(bytes, evidence, place, &options)?);
        Ok(())
    })?;
    let Some(checked) = checked else { return Err(Failure::NoRecord(asked.evidence.clone())) };
    let text = match asked.format {
        ListFormat::Json => checked.to_json() + "\n",
        ListFormat::Text => checked.to_text(show.style(&[])),
    };
    print(streams.output, &text)?;
    Ok(if checked.ok { Outcome::Fine } else { Outcome::Faulty })
}

/// The one record of an id.
fn record<'d>(dossier: &'d Dossier, id: &str) -> Result<&'d Record, Failure> {
    let mut found = dossier.records.iter().filter(|record| record.id().as_str() == id);
    match (found.next(), found.next()) {
        (Some(record), None) => Ok(record),
        (Some(_), Some(_)) => Err(Failure::UnsoundRecord(id.to_owned())),
        (None, _) => Err(Failure::NoRecord(id.to_owned())),
    }
}
