//! `casecairn assess`.

use crate::Outcome;
use crate::arguments::{Assess, ListFormat};
use crate::failure::Failure;
use crate::input::Input;
use crate::progress::Progress;
use crate::streams::{Show, Streams, Surroundings, print};
use casecairn::assess::{AssessOptions, Assessment, Assessor, CriteriaProfile};
use std::fs;

/// Assesses dossiers together.
pub(crate) fn run(
    asked: &Assess,
    show: &Show,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Failure> {
    let options = options(asked)?;
    let mut inputs: Vec<Input> = asked.files.iter().map(|path| Input::new(path)).collect();
    if inputs.iter().filter(|input| matches!(input, Input::Standard(_))).count() > 1 {
        return Err(Failure::InputTwice);
    }
    let mut assessor = Assessor::new(&options, inputs.len() > 1);
    let sizes: Option<u64> = inputs.iter().map(Input::size).sum();
    let mut progress = Progress::new(streams.errors, around, show.lang, sizes);
    for input in &mut inputs {
        let size = input.size();
        let outcome = input
            .read(streams.input, &options.limits, |bytes| assessor.read_with(bytes, |bytes| progress.at(bytes as u64)));
        progress.past(size);
        if outcome.is_err() {
            progress.end();
        }
        outcome?;
    }
    progress.end();
    let text = write(&assessor.finish(), asked, show)?;
    print(streams.output, &text)?;
    Ok(Outcome::Fine)
}

fn options(asked: &Assess) -> Result<AssessOptions, Failure> {
    let mut options = AssessOptions::default();
    options.max_claims = asked.max_claims;
    if !asked.section.is_empty() {
        options.sections = asked.section.iter().copied().collect();
    }
    if !asked.criteria.is_empty() {
        options.profiles = asked.criteria.iter().map(|name| profile(name)).collect::<Result<_, _>>()?;
    }
    Ok(options)
}

/// A profile that is built in, or one from a file.
fn profile(name: &str) -> Result<CriteriaProfile, Failure> {
    if let Some(known) = CriteriaProfile::built_in().into_iter().find(|profile| profile.id == name) {
        return Ok(known);
    }
    let text = fs::read(name).map_err(|error| Failure::Unreadable { name: name.to_owned(), error })?;
    CriteriaProfile::read(&text).map_err(|error| Failure::Criteria { name: name.to_owned(), error })
}

fn write(assessment: &Assessment, asked: &Assess, show: &Show) -> Result<String, Failure> {
    if asked.format == ListFormat::Json {
        return Ok(assessment.to_json() + "\n");
    }
    if asked.explain.is_empty() {
        return Ok(assessment.to_text(show.lang));
    }
    let explained = asked
        .explain
        .iter()
        .map(|id| assessment.explain(id, show.lang).ok_or_else(|| Failure::NothingOfThatName(id.clone())));
    Ok(explained.collect::<Result<Vec<_>, _>>()?.join("\n"))
}
