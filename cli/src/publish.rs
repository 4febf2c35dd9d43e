//! `casecairn publish`.

use crate::Outcome;
use crate::arguments::{ListFormat, Publish};
use crate::failure::Failure;
use crate::fix::{is_same, write};
use crate::input::Input;
use crate::streams::{Show, Streams, Surroundings, print};
use casecairn::publish::{Disclosure, Policy, Refused, publish};
use std::fs;
use std::path::Path;

/// Publishes dossiers together, and says how much was held back.
pub(crate) fn run(
    asked: &Publish,
    show: &Show,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Failure> {
    let policy = policy(&asked.policy)?;
    let today = asked.today.or(around.today).ok_or(Failure::NoToday)?;
    let written: Vec<&Path> = [&asked.out, &asked.report].into_iter().flatten().map(AsRef::as_ref).collect();
    for (at, path) in written.iter().enumerate() {
        let others = asked.files.iter().map(AsRef::as_ref).chain(written.iter().skip(at + 1).copied());
        if others.into_iter().any(|other: &Path| other == *path || is_same(path, other)) {
            return Err(Failure::InPlace(path.to_string_lossy().into_owned()));
        }
    }
    let texts = texts(&asked.files, streams)?;
    let inputs: Vec<&[u8]> = texts.iter().map(Vec::as_slice).collect();
    let published = match publish(&inputs, &policy, today) {
        Ok(published) => published,
        Err(why) => return refuse(why, show, streams),
    };
    let like = asked.files.first().map_or(Path::new("-"), AsRef::as_ref);
    let dossier = published.dossier.to_json() + "\n";
    if let Some(report) = &asked.report {
        save(report, &(published.disclosure.to_json() + "\n"), like, asked.force)?;
    }
    match &asked.out {
        Some(out) => {
            save(out, &dossier, like, asked.force)?;
            print(streams.output, &said(&published.disclosure, asked.format, show))?;
        }
        None => print(streams.output, &dossier)?,
    }
    Ok(Outcome::Fine)
}

/// A policy that is built in, or one in a file.
fn policy(named: &Path) -> Result<Policy, Failure> {
    let name = named.to_string_lossy().into_owned();
    if let Some(policy) = Policy::named(&name) {
        return Ok(policy);
    }
    let text = fs::read(named).map_err(|error| Failure::Unreadable { name: name.clone(), error })?;
    Policy::from_json(&text).map_err(|why| Failure::Policy { name, why: Refused::Policy(why) })
}

/// The bytes of every input.
pub(crate) fn texts(files: &[std::path::PathBuf], streams: &mut Streams<'_>) -> Result<Vec<Vec<u8>>, Failure> {
    let inputs: Vec<Input> = files.iter().map(|path| Input::new(path)).collect();
    if inputs.iter().filter(|input| matches!(input, Input::Standard(_))).count() > 1 {
        return Err(Failure::InputTwice);
    }
    inputs.iter().map(|input| input.whole(streams.input)).collect()
}

/// Says why nothing is told.
pub(crate) fn refuse(why: Refused, show: &Show, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    print(streams.errors, &format!("casecairn: {}\n", why.say(show.lang)))?;
    Ok(Outcome::Faulty)
}

fn save(path: &Path, text: &str, like: &Path, force: bool) -> Result<(), Failure> {
    write(path, text.as_bytes(), like, force)
        .map_err(|error| Failure::Unwritable { name: path.to_string_lossy().into_owned(), error })
}

fn said(disclosure: &Disclosure, format: ListFormat, show: &Show) -> String {
    match format {
        ListFormat::Json => disclosure.to_json() + "\n",
        ListFormat::Text => disclosure.to_text(show.lang),
    }
}
