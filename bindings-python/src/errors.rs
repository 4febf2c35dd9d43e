//! What could not run, as the exceptions of `casecairn._errors`: classes of
//! Python, so that they can be pickled and read.

use casecairn::facade::{Error, Settings};
use pyo3::prelude::*;

/// The settings of a JSON object.
pub(crate) fn settings(py: Python<'_>, asked: &str) -> PyResult<Settings> {
    Settings::from_json(asked.as_bytes()).map_err(|error| could_not_run(py, &error))
}

/// The exception of an error, by its code.
pub(crate) fn could_not_run(py: Python<'_>, error: &Error) -> PyErr {
    raise(py, "could_not_run", (error.code(), error.to_string()))
}

/// What came out, or the exception of what could not run.
pub(crate) fn ran<T>(py: Python<'_>, outcome: Result<T, Error>) -> PyResult<T> {
    outcome.map_err(|error| could_not_run(py, &error))
}

/// The exception for a value that JSON does not know.
pub(crate) fn not_json(py: Python<'_>, kind: &str, pointer: &str) -> PyErr {
    raise(py, "not_json", (kind, pointer))
}

fn raise<'py>(py: Python<'py>, maker: &str, arguments: impl pyo3::call::PyCallArgs<'py>) -> PyErr {
    let made = py.import("casecairn._errors").and_then(|errors| errors.getattr(maker)?.call1(arguments));
    made.map_or_else(|failure| failure, PyErr::from_value)
}
