//! The report as Python holds it.

use crate::arrow;
use pyo3::exceptions::{PyIndexError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyList, PyTuple};

/// A report. `casecairn.Report` shows it.
#[pyclass(frozen, module = "casecairn._native")]
pub(crate) struct Report(casecairn::Report);

impl Report {
    pub(crate) fn new(report: casecairn::Report) -> Self {
        Self(report)
    }
}

#[allow(clippy::needless_pass_by_value, reason = "what comes from Python is owned")]
#[pymethods]
impl Report {
    /// The report that `json` has written.
    #[staticmethod]
    fn from_json(text: &str) -> PyResult<Self> {
        casecairn::Report::from_json(text).map(Self).map_err(|why| PyValueError::new_err(why.to_string()))
    }

    /// All of it, as JSON.
    fn json(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_json())
    }

    /// All of it but the issues, as JSON.
    fn summary(&self) -> String {
        self.0.to_summary_json()
    }

    /// How many issues it holds.
    fn __len__(&self) -> usize {
        self.0.issues.len()
    }

    /// An issue: its fields in their order, the repair as JSON.
    fn issue<'py>(&self, py: Python<'py>, number: usize) -> PyResult<Bound<'py, PyTuple>> {
        let issue = self.0.issues.get(number).ok_or_else(|| PyIndexError::new_err("there is no such issue"))?;
        let params = PyDict::new(py);
        for (name, text) in &issue.params {
            params.set_item(name.as_ref(), text)?;
        }
        let fix = issue.fix.as_ref().and_then(|fix| serde_json::to_string(fix).ok());
        let words = (issue.code.to_string(), issue.rule, issue.severity.code(), &issue.message, &issue.remedy);
        let place = (issue.dossier, &issue.record, issue.pointer.as_str(), issue.line, issue.column);
        let cell = issue.cell.as_ref().map(|cell| (cell.row, &cell.column));
        let rest = (params, &issue.suggestion, fix, &issue.excerpt, cell);
        let all = words.into_pyobject(py)?.add(place.into_pyobject(py)?)?.add(rest.into_pyobject(py)?)?;
        Ok(all.cast_into::<PyTuple>()?)
    }

    /// The numbers of the issues of a record.
    fn of_record(&self, id: &str) -> Vec<usize> {
        let issues = self.0.issues.iter().enumerate();
        issues.filter(|(_, issue)| issue.record.as_deref() == Some(id)).map(|(number, _)| number).collect()
    }

    /// As text for a terminal.
    fn text(&self, names: Vec<String>, width: usize) -> String {
        let mut style = casecairn::Style::default();
        (style.names, style.width) = (&names, width);
        self.0.to_text(style)
    }

    /// As a piece of HTML.
    fn html(&self, names: Vec<String>) -> String {
        self.0.to_html(&names)
    }

    /// The issues as columns: name, type, values.
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        arrow::columns(py, &self.0.to_table())
    }

    /// The issues as a stream of Arrow (the C stream interface, in a capsule).
    fn arrow<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        arrow::stream(py, &self.0.to_table())
    }
}
