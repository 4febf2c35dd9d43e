//! `casecairn media`.

use crate::Outcome;
use crate::arguments::{ListFormat, Media};
use crate::failure::Failure;
use crate::input::{Input, inputs};
use crate::streams::{Show, Streams, print};
use casecairn::facade::{Error, Input as Given, MediaSettings, Medium};

/// Verifies a file against the record that it belongs to.
pub(crate) fn run(asked: &Media, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    inputs([&asked.file, &asked.medium])?;
    let text = Input::new(&asked.file).whole(streams.input)?;
    let mut settings = MediaSettings::of(&asked.evidence);
    settings.at.clone_from(&asked.at);
    (settings.publication, settings.show) = (asked.publication, asked.show);
    (settings.lang, settings.limits) = (Some(show.lang.tag().to_owned()), show.options().limits);
    let mut medium = Medium::of(Given::text(&text), &settings).map_err(no_record)?;
    Input::new(&asked.medium).read(streams.input, &settings.limits, |bytes| medium.read(bytes))?;
    let checked = medium.finish();
    let text = match asked.format {
        ListFormat::Json => checked.to_json() + "\n",
        ListFormat::Text => checked.to_text(show.style(&[])),
    };
    print(streams.output, &text)?;
    Ok(if checked.ok { Outcome::Fine } else { Outcome::Faulty })
}

/// The failure in both languages.
fn no_record(error: Error) -> Failure {
    match error {
        Error::UnknownRecord { asked } => Failure::NoRecord(asked),
        Error::UnsoundRecord { asked } => Failure::UnsoundRecord(asked),
        error => Failure::Verb(error),
    }
}
