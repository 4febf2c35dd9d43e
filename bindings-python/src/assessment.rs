//! The assessment as Python holds it.

use crate::arrow;
use crate::errors::could_not_run;
use casecairn::facade::{self, Error};
use casecairn::table::Table;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyList};

/// An assessment. `casecairn.Assessment` shows it.
#[pyclass(frozen, module = "casecairn._native")]
pub(crate) struct Assessment(casecairn::assess::Assessment);

impl Assessment {
    pub(crate) fn new(assessment: casecairn::assess::Assessment) -> Self {
        Self(assessment)
    }

    fn table(&self, py: Python<'_>, section: &str, lang: &str) -> PyResult<Table> {
        let table = py.detach(|| facade::assessment_table(&self.0, section, lang));
        table.map_err(|error| could_not_run(py, &error))
    }
}

#[pymethods]
impl Assessment {
    /// All of it, as JSON.
    fn json(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_json())
    }

    /// As text, with tables for a report.
    fn text(&self, py: Python<'_>, lang: &str) -> PyResult<String> {
        said(py, facade::lang(lang).map(|lang| self.0.to_text(lang)))
    }

    /// As a piece of HTML.
    fn html(&self, py: Python<'_>, lang: &str) -> PyResult<String> {
        said(py, facade::lang(lang).map(|lang| self.0.to_html(lang)))
    }

    /// Why something stands as it does: as text, and as a piece of HTML.
    fn explain(&self, py: Python<'_>, id: &str, lang: &str) -> PyResult<Option<(String, String)>> {
        let lang = said(py, facade::lang(lang))?;
        Ok(self.0.explain(id, lang).zip(self.0.explain_html(id, lang)))
    }

    /// A section as columns: name, type, values.
    fn columns<'py>(&self, py: Python<'py>, section: &str, lang: &str) -> PyResult<Bound<'py, PyList>> {
        arrow::columns(py, &self.table(py, section, lang)?)
    }

    /// A section as a stream of Arrow (the C stream interface, in a capsule).
    fn arrow<'py>(&self, py: Python<'py>, section: &str, lang: &str) -> PyResult<Bound<'py, PyCapsule>> {
        arrow::stream(py, &self.table(py, section, lang)?)
    }
}

fn said<T>(py: Python<'_>, said: Result<T, Error>) -> PyResult<T> {
    said.map_err(|error| could_not_run(py, &error))
}
