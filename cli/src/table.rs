//! `casecairn table`.

use crate::Outcome;
use crate::arguments::Table;
use crate::failure::Failure;
use crate::input::{Input, inputs};
use crate::streams::{Show, Streams, Surroundings, print};
use casecairn::facade::{self, Settings, Sheet};

/// Writes records as CSV, or reads them from it. What is wrong goes elsewhere.
pub(crate) fn run(
    asked: &Table,
    show: &Show,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Failure> {
    let inputs = inputs([&asked.file].into_iter().chain(&asked.header))?;
    let mut texts = Vec::new();
    for input in &inputs {
        texts.push(input.whole(streams.input)?);
    }
    let text = texts.first().map(Vec::as_slice).unwrap_or_default();
    let mut settings = Settings::default();
    settings.lang = Some(show.lang.tag().to_owned());
    settings.today = around.today.map(|day| day.to_string());
    let (answer, report) = if asked.from {
        let header = texts.get(1).map(Vec::as_slice);
        let sheet = Sheet::csv(&asked.kind, text);
        facade::read_tables(header, &[sheet], &settings).map_err(Failure::Verb)?
    } else {
        let (lines, report) = facade::read(facade::Input::text(text), &settings).map_err(Failure::Verb)?;
        (facade::csv(&asked.kind, of_kind(&lines, &asked.kind).as_bytes(), asked.empty).map_err(Failure::Verb)?, report)
    };
    print(streams.output, &answer)?;
    if !report.issues.is_empty() {
        // With a header, that is the first of what is given.
        let mut names: Vec<String> = inputs.iter().map(Input::name).collect();
        names.reverse();
        print(streams.errors, &report.to_text(show.style(&names)))?;
    }
    Ok(if report.ok { Outcome::Fine } else { Outcome::Faulty })
}

/// The lines of one kind.
fn of_kind(lines: &str, kind: &str) -> String {
    let tag = format!("{{\"type\":\"{kind}\"");
    lines.split_inclusive('\n').filter(|line| line.starts_with(&tag)).collect()
}
