//! Which records lie somewhere, were so at some time, and in some state.

use super::Error;
use crate::model::edtf::Edtf;
use crate::model::vocabulary::OperationStatus;
use crate::model::{Answer, Position};
use crate::read::echo;
use crate::select::{Filter, Region};
use crate::validate::Options;
use serde::{Deserialize, Serialize};

/// Which records a filter chose, by their numbers from 0.
///
/// ```
/// let selection = casecairn::facade::select(b"", b"{}").unwrap();
/// assert!(selection.chosen.is_empty() && selection.undecided.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Selection {
    /// Those of which all that is asked surely holds.
    pub chosen: Vec<usize>,
    /// Those of which it cannot be told: without a place or date, on the border, with sources that differ.
    pub undecided: Vec<usize>,
}

/// A filter, as JSON has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    within: Option<serde_json::Value>,
    near: Option<Near>,
    during: Option<String>,
    status: Option<Status>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Near {
    point: [f64; 2],
    metres: f64,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Status {
    One(String),
    Any(Vec<String>),
}

/// Says which records lie somewhere (`within` a country or province by its code, a box of west, south, east, north,
/// or a GeoJSON polygon; `near` a point, in metres), were so `during` a period (EDTF), and, for compounds, in a
/// `status` of operation or one of several. All that is asked must hold.
///
/// A record is chosen when it surely holds, and undecided when it cannot be told; the others surely do not.
/// The records are JSON Lines, as [`read`](super::read) gives them, without the header.
///
/// ```
/// let lines = br#"{"type":"compound","id":"a","place":{"country":"KH","point":[104.1,12.9]}}
/// {"type":"compound","id":"b","place":{"country":"KH"}}
/// {"type":"compound","id":"c","place":{"country":"TH","point":[100.5,13.8]}}
/// "#;
/// let selection = casecairn::facade::select(lines, br#"{"near":{"point":[104.0,13.0],"metres":50000}}"#)?;
/// assert_eq!((selection.chosen, selection.undecided), (vec![0], vec![1]));
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
///
/// [`Error::Filter`] where the filter cannot be read, [`Error::Unreadable`] where a line is no record.
pub fn select(lines: &[u8], filter: &[u8]) -> Result<Selection, Error> {
    let filter = read(filter)?;
    if lines.is_empty() {
        return Ok(Selection::default());
    }
    let (dossier, _) = crate::validate::read_dossier(lines, &Options::default());
    let given = lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count();
    if dossier.records.len() != given {
        let reason = format!("{} of {given} records could not be read", given.abs_diff(dossier.records.len()));
        return Err(Error::Unreadable { dossier: 0, reason });
    }
    let mut selection = Selection::default();
    for (number, record) in dossier.records.iter().enumerate() {
        match filter.answer(record) {
            Answer::Yes => selection.chosen.push(number),
            Answer::CannotTell => selection.undecided.push(number),
            Answer::No => {}
        }
    }
    Ok(selection)
}

fn wrong(reason: impl Into<String>) -> Error {
    Error::Filter { reason: reason.into() }
}

fn read(json: &[u8]) -> Result<Filter, Error> {
    let asked: Asked = serde_json::from_slice(json).map_err(|why| wrong(why.to_string()))?;
    let within = asked.within.as_ref().map(Region::read).transpose().map_err(|why| wrong(format!("within: {why}")))?;
    let during = asked.during.as_deref().map(Edtf::parse).transpose().map_err(|why| wrong(format!("during: {why}")))?;
    let status = match asked.status {
        None => Vec::new(),
        Some(Status::One(code)) => vec![status(&code)?],
        Some(Status::Any(codes)) if codes.is_empty() => return Err(wrong("status: the list is empty")),
        Some(Status::Any(codes)) => codes.iter().map(|code| status(code)).collect::<Result<_, _>>()?,
    };
    Ok(Filter { within, near: asked.near.as_ref().map(near).transpose()?, during, status })
}

fn near(near: &Near) -> Result<(Position, f64), Error> {
    let [lon, lat] = near.point;
    let point = Position { lon, lat };
    if !point.in_range() {
        return Err(wrong("near: longitude first, -180 to 180, then latitude, -90 to 90"));
    }
    if near.metres.is_finite() && near.metres > 0.0 {
        return Ok((point, near.metres));
    }
    Err(wrong("near: the distance is more than 0 metres"))
}

fn status(code: &str) -> Result<OperationStatus, Error> {
    let known = || OperationStatus::ALL.iter().copied();
    known().find(|status| status.code() == code).ok_or_else(|| {
        let known: Vec<String> = known().map(|status| format!("`{}`", status.code())).collect();
        wrong(format!("status: there is no state `{}`: write one of {}", echo(code), known.join(", ")))
    })
}
