//! Figures, and which records are to stand in them.

use crate::errors::{could_not_run, settings};
use casecairn::facade::{self, Drawn, Error, Input, Settings};
use pyo3::prelude::*;

/// A figure: for wide and for narrow screens, as a page, and how many records
/// were drawn, listed, left out, not asked for and not read.
type Made = (String, String, String, [u64; 5]);

/// Draws records, given as JSON Lines, on a map.
#[pyfunction]
pub(crate) fn draw_map(py: Python<'_>, lines: &str, asked: &str) -> PyResult<Made> {
    drawn(py, lines, asked, facade::map)
}

/// Draws when records, given as JSON Lines, were so.
#[pyfunction]
pub(crate) fn draw_timeline(py: Python<'_>, lines: &str, asked: &str) -> PyResult<Made> {
    drawn(py, lines, asked, facade::timeline)
}

/// Says which of the records, given as JSON Lines, a filter chooses, and of
/// which it cannot be told.
#[pyfunction]
pub(crate) fn select(py: Python<'_>, lines: &str, filter: &str) -> PyResult<(Vec<usize>, Vec<usize>)> {
    let selection = py.detach(|| facade::select(lines.as_bytes(), filter.as_bytes()));
    let selection = selection.map_err(|error| could_not_run(py, &error))?;
    Ok((selection.chosen, selection.undecided))
}

fn drawn(
    py: Python<'_>,
    lines: &str,
    asked: &str,
    draw: impl Fn(Input<&[u8]>, &Settings) -> Result<Drawn, Error> + Sync,
) -> PyResult<Made> {
    let settings = settings(py, asked)?;
    let drawn = py.detach(|| draw(Input::list(lines.as_bytes()), &settings));
    let drawn = drawn.map_err(|error| could_not_run(py, &error))?;
    let counts = [drawn.drawn, drawn.listed, drawn.left_out, drawn.not_asked].map(|count| count as u64);
    let [marks, listed, left_out, not_asked] = counts;
    Ok((drawn.svg, drawn.narrow, drawn.html, [marks, listed, left_out, not_asked, drawn.unread]))
}
