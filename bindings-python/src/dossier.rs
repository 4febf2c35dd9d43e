//! What Python gives, as something that can be read.

use crate::errors::could_not_run;
use crate::json::{write_list, write_value};
use casecairn::facade::{Error, Form, Input, Settings};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::PathBuf;

/// How much of a file is read at once.
const BUFFER: usize = 1 << 18;

/// What was given: `text` and bytes, `path` and its name, `value` or `list` and
/// an object.
#[derive(FromPyObject)]
pub(crate) struct Given<'py>(String, Bound<'py, PyAny>);

/// A dossier that can be read.
pub(crate) enum Dossier {
    /// Bytes that Python holds.
    Bytes(Cursor<PyBackedBytes>),
    /// An object, written as JSON.
    Written(Cursor<Vec<u8>>),
    /// A file.
    File(BufReader<File>),
}

/// A dossier, and what it was before.
pub(crate) fn input<R>(from: R, form: Form) -> Input<R> {
    match form {
        Form::Text => Input::text(from),
        Form::Value => Input::value(from),
        Form::List => Input::list(from),
    }
}

impl Given<'_> {
    /// Opens a file, takes bytes as they are, writes an object as JSON.
    pub(crate) fn open(self, settings: &Settings) -> PyResult<Input<Dossier>> {
        let Self(form, value) = self;
        Ok(match form.as_str() {
            "text" => Input::text(Dossier::Bytes(Cursor::new(value.extract::<PyBackedBytes>()?))),
            "path" => {
                let path: PathBuf = value.extract()?;
                Input::text(Dossier::File(BufReader::with_capacity(BUFFER, File::open(path)?)))
            }
            "value" => {
                Input::value(Dossier::Written(Cursor::new(write_value(&value, settings.limits.document_bytes)?)))
            }
            "list" => Input::list(Dossier::Written(Cursor::new(write_list(&value, settings.limits.record_bytes)?))),
            other => return Err(PyValueError::new_err(format!("{other} is no form of input"))),
        })
    }

    /// All of it.
    pub(crate) fn read(self, py: Python<'_>, settings: &Settings) -> PyResult<(Vec<u8>, Form)> {
        let mut input = self.open(settings)?;
        let mut bytes = Vec::new();
        let read = py.detach(|| input.from.read_to_end(&mut bytes));
        read.map_err(|why| could_not_run(py, &Error::Unreadable { dossier: 0, reason: why.to_string() }))?;
        Ok((bytes, input.form))
    }
}

impl Dossier {
    /// How many bytes it has, where that is known.
    pub(crate) fn size(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.get_ref().len() as u64),
            Self::Written(bytes) => Some(bytes.get_ref().len() as u64),
            Self::File(file) => {
                file.get_ref().metadata().ok().filter(std::fs::Metadata::is_file).map(|data| data.len())
            }
        }
    }

    /// The bytes, where they are in memory.
    pub(crate) fn in_memory(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes.get_ref()),
            Self::Written(bytes) => Some(bytes.get_ref()),
            Self::File(_) => None,
        }
    }
}

impl Read for Dossier {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Bytes(bytes) => bytes.read(into),
            Self::Written(bytes) => bytes.read(into),
            Self::File(file) => file.read(into),
        }
    }
}

impl BufRead for Dossier {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self {
            Self::Bytes(bytes) => bytes.fill_buf(),
            Self::Written(bytes) => bytes.fill_buf(),
            Self::File(file) => file.fill_buf(),
        }
    }

    fn consume(&mut self, amount: usize) {
        match self {
            Self::Bytes(bytes) => bytes.consume(amount),
            Self::Written(bytes) => bytes.consume(amount),
            Self::File(file) => file.consume(amount),
        }
    }
}

impl Seek for Dossier {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Bytes(bytes) => bytes.seek(to),
            Self::Written(bytes) => bytes.seek(to),
            Self::File(file) => file.seek(to),
        }
    }
}
