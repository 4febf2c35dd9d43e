//! `casecairn validate`.

use crate::Outcome;
use crate::arguments::{Format, Validate};
use crate::explain::find;
use crate::failure::Failure;
use crate::fix;
use crate::input::Input;
use crate::progress::Progress;
use crate::streams::{Show, Streams, Surroundings, print};
use casecairn::{Options, Report, Style, Validator};
use std::collections::BTreeSet;

/// Validates dossiers together, and reports.
pub(crate) fn run(
    asked: &Validate,
    show: &Show,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Failure> {
    let options = options(asked, show, around)?;
    let mut inputs: Vec<Input> = asked.files.iter().chain(&asked.with).map(|path| Input::new(path)).collect();
    if inputs.iter().filter(|input| matches!(input, Input::Standard(_))).count() > 1 {
        return Err(Failure::InputTwice);
    }
    if let Some(copy) = &asked.fix {
        return fix::run(asked, copy, &options, show, streams);
    }
    let mut validator = Validator::new(&options, inputs.len() > 1);
    let sizes: Option<u64> = inputs.iter().map(Input::size).sum();
    let mut progress = Progress::new(streams.errors, around, show.lang, sizes);
    for (number, input) in inputs.iter_mut().enumerate() {
        let size = input.size();
        let mut tell = |bytes: usize| progress.at(bytes as u64);
        let outcome = input.read(streams.input, &options.limits, |bytes| {
            if number < asked.files.len() {
                validator.read_with(bytes, &mut tell)
            } else {
                validator.consult_with(bytes, &mut tell)
            }
        });
        progress.past(size);
        if outcome.is_err() {
            progress.end();
        }
        outcome?;
    }
    let report = validator.finish(|number, base| inputs.get(number)?.again(base, &options.limits));
    progress.end();
    let names: Vec<String> = inputs.iter().map(Input::name).collect();
    print(streams.output, &write(&report, asked.format, show, &names))?;
    Ok(if report.ok { Outcome::Fine } else { Outcome::Faulty })
}

fn options(asked: &Validate, show: &Show, around: &Surroundings) -> Result<Options, Failure> {
    let mut options = Options::default();
    options.lang = show.lang;
    options.profile = asked.profile;
    options.max_issues = asked.max_issues;
    options.today = asked.today.or(around.today);
    options.allow =
        asked.allow.iter().map(|code| find(code).map(|rule| rule.code)).collect::<Result<BTreeSet<_>, _>>()?;
    Ok(options)
}

fn write(report: &Report, format: Format, show: &Show, names: &[String]) -> String {
    match format {
        Format::Json => report.to_json() + "\n",
        Format::Jsonl => report.to_jsonl(),
        Format::Text => {
            let mut style = Style::default();
            (style.colour, style.width, style.names) = (show.colour, show.width, names);
            report.to_text(style)
        }
    }
}
