//! The native half of the Python package `casecairn`: it hands bytes to the
//! façade and answers back, and knows no rule and no field of a record.
//!
//! What people see stands in `python/casecairn`: this module is private to it.

mod arrow;
mod assessment;
mod columns;
mod dossier;
mod errors;
mod figures;
mod frame;
mod json;
mod report;
mod run;
mod sheets;
mod verbs;

use pyo3::pymodule;

/// Private to `casecairn`.
#[pymodule(gil_used = true)]
mod _native {
    use crate::arrow;
    use crate::dossier::{self, Given};
    use crate::errors::{could_not_run, ran, settings};
    use crate::frame;
    use crate::run;
    use crate::sheets::{self, Given as Sheet};
    use casecairn::facade;
    use casecairn::table::Table;
    use pyo3::prelude::*;
    use pyo3::types::{PyCapsule, PyList};

    #[pymodule_export]
    use crate::assessment::Assessment;
    #[pymodule_export]
    use crate::figures::{draw_map, draw_timeline, select};
    #[pymodule_export]
    use crate::report::Report;
    #[pymodule_export]
    use crate::verbs::{assess, custody, digest, media, next_link, policy, profiles, publish, risk, sha256};

    /// Says which versions these are: of the library, of the schema.
    #[pyfunction]
    fn version() -> (&'static str, &'static str) {
        let version = facade::version();
        (version.library, version.schema)
    }

    /// Runs the command, with its name as the first argument. Gives the code to
    /// exit with.
    #[pyfunction]
    fn command(py: Python<'_>, arguments: Vec<std::ffi::OsString>) -> u8 {
        py.detach(|| casecairn_cli::run_here(arguments))
    }

    /// Validates dossiers together.
    #[pyfunction]
    fn validate(
        py: Python<'_>,
        given: Vec<Given<'_>>,
        asked: &str,
        progress: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Report> {
        let settings = settings(py, asked)?;
        let inputs = given.into_iter().map(|given| given.open(&settings)).collect::<PyResult<Vec<_>>>()?;
        run::validate(py, inputs, settings, progress).map(Report::new)
    }

    /// Validates one record of a kind.
    #[pyfunction]
    fn validate_record(py: Python<'_>, kind: &str, given: Given<'_>, asked: &str) -> PyResult<Report> {
        let settings = settings(py, asked)?;
        let (bytes, form) = given.read(py, &settings)?;
        let report = py.detach(|| facade::validate_record(kind, dossier::input(&bytes[..], form), &settings));
        report.map(Report::new).map_err(|error| could_not_run(py, &error))
    }

    /// Reads a dossier: what could be read as JSON Lines, and the report.
    #[pyfunction]
    fn read(py: Python<'_>, given: Given<'_>, asked: &str) -> PyResult<(String, Report)> {
        let settings = settings(py, asked)?;
        let (bytes, form) = given.read(py, &settings)?;
        let (lines, report) =
            run::aside(py, bytes.len(), move || facade::read(dossier::input(&bytes[..], form), &settings))?;
        Ok((lines, Report::new(report)))
    }

    /// Records of one kind, given as JSON Lines, as columns: name, type, values.
    #[pyfunction]
    fn table<'py>(py: Python<'py>, kind: &str, lines: &str, empty: bool) -> PyResult<Bound<'py, PyList>> {
        arrow::columns(py, &flat(py, kind, lines, empty)?)
    }

    /// Records of one kind, given as JSON Lines, as a stream of Arrow (the C
    /// stream interface, in a capsule).
    #[pyfunction]
    fn table_arrow<'py>(py: Python<'py>, kind: &str, lines: &str, empty: bool) -> PyResult<Bound<'py, PyCapsule>> {
        arrow::stream(py, &flat(py, kind, lines, empty)?)
    }

    fn flat(py: Python<'_>, kind: &str, lines: &str, empty: bool) -> PyResult<Table> {
        let table = py.detach(|| facade::table(kind, lines.as_bytes(), empty));
        table.map_err(|error| could_not_run(py, &error))
    }

    /// Records of one kind, given as JSON Lines, as CSV.
    #[pyfunction]
    fn csv(py: Python<'_>, kind: &str, lines: &str, empty: bool) -> PyResult<String> {
        let csv = py.detach(|| facade::csv(kind, lines.as_bytes(), empty));
        csv.map_err(|error| could_not_run(py, &error))
    }

    /// Validates the records of tables together, with a header before them as JSON.
    #[pyfunction]
    fn validate_tables(py: Python<'_>, header: Option<&str>, given: Vec<Sheet<'_>>, asked: &str) -> PyResult<Report> {
        let settings = settings(py, asked)?;
        let read = sheets::open(given, &settings)?;
        let size = sheets::size(&read);
        let header = header.map(|text| text.as_bytes().to_vec());
        let work = move || facade::validate_tables(header.as_deref(), &sheets::all(&read), &settings);
        run::aside(py, size, work).map(Report::new)
    }

    /// Reads the records of tables: what could be read as JSON Lines, and the report.
    #[pyfunction]
    fn read_tables(
        py: Python<'_>,
        header: Option<&str>,
        given: Vec<Sheet<'_>>,
        asked: &str,
    ) -> PyResult<(String, Report)> {
        let settings = settings(py, asked)?;
        let read = sheets::open(given, &settings)?;
        let size = sheets::size(&read);
        let header = header.map(|text| text.as_bytes().to_vec());
        let work = move || facade::read_tables(header.as_deref(), &sheets::all(&read), &settings);
        let (lines, report) = run::aside(py, size, work)?;
        Ok((lines, Report::new(report)))
    }

    /// Validates records by themselves: a table of two columns, JSON texts and
    /// the numbers of their lines; and the first line of the stream.
    #[pyfunction]
    fn validate_apart(
        py: Python<'_>,
        records: &Bound<'_, PyAny>,
        header: Option<&[u8]>,
        asked: &str,
    ) -> PyResult<Report> {
        let settings = settings(py, asked)?;
        let records = frame::lines(records)?;
        let report = py.detach(|| facade::validate_apart(frame::each(&records), header, &settings));
        ran(py, report).map(Report::new)
    }

    /// What records are called and where they point, as a stream of Arrow (the
    /// C stream interface, in a capsule).
    #[pyfunction]
    fn name_apart<'py>(
        py: Python<'py>,
        records: &Bound<'_, PyAny>,
        header: Option<&[u8]>,
        asked: &str,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let settings = settings(py, asked)?;
        let records = frame::lines(records)?;
        let lines: Vec<_> = frame::each(&records).collect();
        let table = py.detach(|| facade::name_apart(&lines, header, &settings));
        arrow::stream(py, &ran(py, table)?)
    }

    /// How much was seen, by the rows of `name_apart`, as JSON.
    #[pyfunction]
    fn totals_apart(py: Python<'_>, rows: &Bound<'_, PyAny>) -> PyResult<String> {
        let rows = frame::of_stream(rows)?;
        answer(py, py.detach(|| facade::totals_apart(&rows)))
    }

    /// The issues about ids and references, of rows of `name_apart`.
    #[pyfunction]
    fn settle_apart(
        py: Python<'_>,
        rows: &Bound<'_, PyAny>,
        totals: &str,
        header: Option<&[u8]>,
        asked: &str,
    ) -> PyResult<Report> {
        let settings = settings(py, asked)?;
        let rows = frame::of_stream(rows)?;
        let totals = facade::Totals::from_json(totals.as_bytes());
        let report = py.detach(|| totals.and_then(|totals| facade::settle_apart(&rows, &totals, header, &settings)));
        ran(py, report).map(Report::new)
    }

    /// The codes of the rules that are checked nowhere when records are apart.
    #[pyfunction]
    fn unsettled() -> Vec<String> {
        facade::unsettled().map(|code| code.to_string()).collect()
    }

    /// Makes every certain repair in a copy: the copy, the changes as JSON, and
    /// the report on the copy.
    #[pyfunction]
    fn fix(py: Python<'_>, given: Given<'_>, asked: &str) -> PyResult<(Vec<u8>, String, Report)> {
        let settings = settings(py, asked)?;
        let (bytes, _) = given.read(py, &settings)?;
        let fixed = run::aside(py, bytes.len(), move || facade::fix(&bytes, &settings))?;
        let changes = serde_json::to_string(&fixed.changes).unwrap_or_default();
        Ok((fixed.text, changes, Report::new(fixed.report)))
    }

    /// A rule in full, as JSON.
    #[pyfunction]
    fn explain(py: Python<'_>, asked: &str, lang: &str) -> PyResult<String> {
        answer(py, facade::explain(asked, lang))
    }

    /// Every rule, as JSON.
    #[pyfunction]
    fn rules(py: Python<'_>, lang: &str) -> PyResult<String> {
        answer(py, facade::rules(lang))
    }

    /// A JSON Schema, as JSON.
    #[pyfunction]
    fn schema(py: Python<'_>, kind: &str) -> PyResult<String> {
        answer(py, facade::schema(kind))
    }

    fn answer(py: Python<'_>, answer: Result<impl serde::Serialize, facade::Error>) -> PyResult<String> {
        let answer = answer.map_err(|error| could_not_run(py, &error))?;
        serde_json::to_string(&answer).map_err(|why| pyo3::exceptions::PyRuntimeError::new_err(why.to_string()))
    }
}
