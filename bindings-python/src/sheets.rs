//! The tables that Python gives, as something that can be read.

use crate::frame;
use casecairn::facade::{Settings, Sheet};
use casecairn::table::Table;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use std::path::PathBuf;

/// What was given: the kind of its records, and `text` and bytes, `path` and
/// its name, `stream` and an object that Arrow knows, `columns` and names with lists.
#[derive(FromPyObject)]
pub(crate) struct Given<'py>(String, String, Bound<'py, PyAny>);

/// A table, and the kind of its records.
pub(crate) struct Read {
    kind: String,
    form: Form,
}

enum Form {
    Held(PyBackedBytes),
    File(Vec<u8>),
    Table(Table),
}

/// Takes bytes as they are, reads files, and asks others for their columns.
pub(crate) fn open(given: Vec<Given<'_>>, settings: &Settings) -> PyResult<Vec<Read>> {
    given
        .into_iter()
        .map(|Given(kind, form, value)| {
            let form = match form.as_str() {
                "text" => Form::Held(value.extract()?),
                "path" => {
                    let path: PathBuf = value.extract()?;
                    Form::File(value.py().detach(|| std::fs::read(path))?)
                }
                "stream" => Form::Table(frame::of_stream(&value)?),
                "columns" => Form::Table(frame::of_objects(&value, settings.limits.record_bytes)?),
                other => return Err(PyValueError::new_err(format!("{other} is no form of a table"))),
            };
            Ok(Read { kind, form })
        })
        .collect()
}

/// The tables as the library takes them.
pub(crate) fn all(read: &[Read]) -> Vec<Sheet<'_>> {
    read.iter().map(sheet).collect()
}

/// About how many bytes there are to be read; of the tables of others, that is not known.
pub(crate) fn size(read: &[Read]) -> usize {
    let sizes = read.iter().map(|read| match &read.form {
        Form::Held(bytes) => bytes.len(),
        Form::File(bytes) => bytes.len(),
        Form::Table(_) => usize::MAX,
    });
    sizes.fold(0, usize::saturating_add)
}

fn sheet(read: &Read) -> Sheet<'_> {
    match &read.form {
        Form::Held(bytes) => Sheet::csv(&read.kind, bytes),
        Form::File(bytes) => Sheet::csv(&read.kind, bytes),
        Form::Table(table) => Sheet::table(&read.kind, table),
    }
}
