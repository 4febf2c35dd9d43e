//! The verbs beside `validate`, for `_native`: an answer is JSON, and often a
//! text for a terminal beside it.

use crate::assessment::Assessment;
use crate::dossier::{self, Given};
use crate::errors::{ran, settings};
use crate::run::aside;
use casecairn::Style;
use casecairn::facade::{
    self, AssessSettings, Error, Form, Input, MediaSettings, PublishSettings, RiskSettings, Settings,
};
use casecairn::media::MediaReader;
use pyo3::prelude::*;
use std::fs::File;

/// What was given, in memory.
struct Held(Vec<(Vec<u8>, Form)>);

impl Held {
    fn of(py: Python<'_>, given: Vec<Given<'_>>, settings: &Settings) -> PyResult<Self> {
        given.into_iter().map(|given| given.read(py, settings)).collect::<PyResult<_>>().map(Self)
    }

    fn inputs(&self) -> Vec<Input<&[u8]>> {
        self.0.iter().map(|(bytes, form)| dossier::input(&bytes[..], *form)).collect()
    }

    fn bytes(&self) -> usize {
        self.0.iter().map(|(bytes, _)| bytes.len()).sum()
    }
}

/// Says who corroborates what.
#[pyfunction]
pub(crate) fn assess(py: Python<'_>, given: Vec<Given<'_>>, asked: &str) -> PyResult<Assessment> {
    let settings = ran(py, AssessSettings::from_json(asked.as_bytes()))?;
    let held = Held::of(py, given, &Settings::limited(settings.limits))?;
    aside(py, held.bytes(), move || facade::assess(&held.inputs(), &settings)).map(Assessment::new)
}

/// The names of the criteria profiles that are built in.
#[pyfunction]
pub(crate) fn profiles() -> Vec<String> {
    facade::profiles()
}

/// Publishes dossiers: what may leave as JSON, and the disclosure report as
/// JSON and as text.
#[pyfunction]
pub(crate) fn publish(
    py: Python<'_>,
    given: Vec<Given<'_>>,
    asked: &str,
    lang: &str,
) -> PyResult<(String, String, String)> {
    let settings = ran(py, PublishSettings::from_json(asked.as_bytes()))?;
    let lang = ran(py, facade::lang(lang))?;
    let held = Held::of(py, given, &Settings::default())?;
    aside(py, held.bytes(), move || {
        let published = facade::publish(&held.inputs(), &settings)?;
        let disclosure = published.disclosure;
        Ok((published.dossier.to_json(), disclosure.to_json(), disclosure.to_text(lang)))
    })
}

/// A policy that is built in, as JSON.
#[pyfunction]
pub(crate) fn policy(py: Python<'_>, name: &str) -> PyResult<String> {
    ran(py, facade::policy(name).map(|policy| policy.to_json()))
}

/// How easily people could be told apart: as JSON, as text, and whether it is low.
#[pyfunction]
pub(crate) fn risk(py: Python<'_>, given: Vec<Given<'_>>, asked: &str, lang: &str) -> PyResult<(String, String, bool)> {
    let settings = ran(py, RiskSettings::from_json(asked.as_bytes()))?;
    let lang = ran(py, facade::lang(lang))?;
    let held = Held::of(py, given, &Settings::default())?;
    aside(py, held.bytes(), move || {
        let risk = facade::risk(&held.inputs(), &settings)?;
        Ok((risk.to_json(), risk.to_text(lang), risk.is_low()))
    })
}

/// The digests of a dossier: as JSON, as a list that can be kept, and what is
/// wrong as text; and as JSON what differs from a list that was kept.
#[pyfunction]
pub(crate) fn digest(
    py: Python<'_>,
    given: Given<'_>,
    kept: Option<String>,
    asked: &str,
) -> PyResult<(String, String, String, Option<String>)> {
    let settings = settings(py, asked)?;
    let held = Held::of(py, vec![given], &settings)?;
    aside(py, held.bytes(), move || {
        let inputs = held.inputs();
        let digests = facade::digest(inputs[0], &settings)?;
        let checked = kept.map(|kept| facade::check_digests(&digests, &kept)).transpose()?;
        let checked = checked.and_then(|checked| serde_json::to_string(&checked).ok());
        Ok((digests.to_json(), digests.to_sums(), digests.to_text(Style::default()), checked))
    })
}

/// The chains of custody in a dossier: as JSON and as text.
#[pyfunction]
pub(crate) fn custody(py: Python<'_>, given: Given<'_>, asked: &str) -> PyResult<(String, String)> {
    let settings = settings(py, asked)?;
    let held = Held::of(py, vec![given], &settings)?;
    aside(py, held.bytes(), move || {
        let custody = facade::custody(held.inputs()[0], &settings)?;
        Ok((custody.to_json(), custody.to_text(Style::default())))
    })
}

/// What the next event of custody has to carry, as JSON.
#[pyfunction]
pub(crate) fn next_link(
    py: Python<'_>,
    given: Given<'_>,
    evidence: String,
    file: Option<String>,
    asked: &str,
) -> PyResult<String> {
    let settings = settings(py, asked)?;
    let held = Held::of(py, vec![given], &settings)?;
    aside(py, held.bytes(), move || {
        let link = facade::next_link(held.inputs()[0], &evidence, file.as_deref(), &settings)?;
        Ok(link.to_json())
    })
}

/// A file beside the evidence that it is on record with: as JSON and as text.
#[pyfunction]
pub(crate) fn media(py: Python<'_>, given: Given<'_>, medium: Given<'_>, asked: &str) -> PyResult<(String, String)> {
    let settings = ran(py, MediaSettings::from_json(asked.as_bytes()))?;
    let reading = Settings::limited(settings.limits);
    let held = Held::of(py, vec![given], &reading)?;
    let mut medium = medium.open(&reading)?.from;
    // However large the file is, it is only read once: it goes to a thread.
    aside(py, usize::MAX, move || {
        let checked = facade::media(held.inputs()[0], &mut medium, &settings)?;
        Ok((checked.to_json(), checked.to_text(Style::default())))
    })
}

/// The SHA-256 of a file, in hexadecimal.
#[pyfunction]
pub(crate) fn sha256(py: Python<'_>, path: std::path::PathBuf) -> PyResult<String> {
    let file = File::open(path)?;
    aside(py, usize::MAX, move || {
        let mut reader = MediaReader::new();
        reader.read(file).map_err(|why| Error::Unreadable { dossier: 0, reason: why.to_string() })?;
        Ok(reader.sha256().to_string())
    })
}
