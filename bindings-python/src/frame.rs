//! Tables of Python: through Arrow's C stream interface, or as columns of objects.

use crate::columns;
use crate::json::write_value;
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchReader as _};
use arrow_schema::ArrowError;
use casecairn::table::{Column, Table, Values};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyCapsule, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

/// The name of the capsule, by Arrow's `PyCapsule` interface.
const STREAM: &std::ffi::CStr = c"arrow_array_stream";

/// The table of what has `__arrow_c_stream__`.
pub(crate) fn of_stream(value: &Bound<'_, PyAny>) -> PyResult<Table> {
    let capsule = value.call_method0(intern!(value.py(), "__arrow_c_stream__"))?;
    let reader = reader(&capsule.cast_into::<PyCapsule>()?)?;
    let names: Vec<String> = reader.schema_names();
    let batches: Result<Vec<RecordBatch>, ArrowError> = value.py().detach(|| reader.0.collect());
    let batches = batches.map_err(|why| unreadable(&why))?;
    value.py().detach(|| {
        let column = |(at, name): (usize, String)| {
            let parts: Vec<_> = batches.iter().map(|batch| batch.column(at).as_ref()).collect();
            Ok(Column::new(name, columns::of_arrays(&parts)?))
        };
        names
            .into_iter()
            .enumerate()
            .map(column)
            .collect::<Result<Vec<_>, ArrowError>>()
            .map(Table::of)
            .map_err(|why| unreadable(&why))
    })
}

/// Texts and the numbers of their lines, of a table with these two columns. A
/// line without a number has 0.
pub(crate) fn lines(value: &Bound<'_, PyAny>) -> PyResult<Vec<(String, usize)>> {
    let table = of_stream(value)?;
    let [texts, numbers] = table.columns() else {
        return Err(PyValueError::new_err("records are given as two columns: texts, lines"));
    };
    let (Values::Text(texts), Values::Whole(numbers)) = (&texts.values, &numbers.values) else {
        return Err(PyValueError::new_err("a record is JSON as text, and its line a whole number"));
    };
    // What is not there is a line with nothing on it.
    let line = |number: &Option<i64>| number.and_then(|number| number.try_into().ok()).unwrap_or_default();
    Ok(texts.iter().zip(numbers).map(|(text, number)| (text.clone().unwrap_or_default(), line(number))).collect())
}

/// Texts as bytes, each with the number of its line.
pub(crate) fn each(lines: &[(String, usize)]) -> impl Iterator<Item = (&[u8], usize)> {
    lines.iter().map(|(text, line)| (text.as_bytes(), *line))
}

/// A stream that is read on whatever thread: its producer has to allow that.
struct Reader(RecordBatchStreamReader);

impl Reader {
    fn schema_names(&self) -> Vec<String> {
        self.0.schema().fields().iter().map(|field| field.name().clone()).collect()
    }
}

/// Takes the stream out of its capsule.
#[allow(unsafe_code, reason = "Arrow's C interface hands over a pointer")]
fn reader(capsule: &Bound<'_, PyCapsule>) -> PyResult<Reader> {
    let stream = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: a capsule of this name holds a pointer to an `ArrowArrayStream`, by Arrow's
    // `PyCapsule` interface, which lives as long as the capsule. The stream is moved out, and one
    // without a release callback left in its place: the capsule's own destructor then frees nothing
    // twice, and a capsule that was taken before is refused by the reader.
    let reader = unsafe { RecordBatchStreamReader::from_raw(stream.as_ptr()) };
    reader.map(Reader).map_err(|why| unreadable(&why))
}

fn unreadable(why: &ArrowError) -> PyErr {
    PyValueError::new_err(format!("the table cannot be read: {why}"))
}

/// The table of names and lists of objects.
pub(crate) fn of_objects(value: &Bound<'_, PyAny>, most: usize) -> PyResult<Table> {
    let given: Vec<(String, Bound<'_, PyList>)> = value.extract()?;
    let columns: PyResult<Vec<Column>> = given
        .into_iter()
        .map(|(name, objects)| {
            let cells: PyResult<Vec<_>> = objects.iter().map(|object| cell(&object, most)).collect();
            Ok(Column::new(name, Values::Mixed(cells?)))
        })
        .collect();
    columns.map(Table::of)
}

/// An object as JSON, or the name of its type.
fn cell(value: &Bound<'_, PyAny>, most: usize) -> PyResult<Option<Result<String, String>>> {
    if value.is_none() || is_missing(value)? {
        return Ok(None);
    }
    let is_plain =
        value.is_instance_of::<PyString>() || value.is_instance_of::<PyBool>() || value.is_instance_of::<PyInt>();
    if let Ok(number) = value.cast::<PyFloat>() {
        // What is not there is a number to pandas.
        let number = number.value();
        return Ok((!number.is_nan()).then(|| {
            serde_json::Number::from_f64(number).map_or_else(|| Err("inf".to_owned()), |number| Ok(number.to_string()))
        }));
    }
    let is_nested =
        value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() || value.is_instance_of::<PyDict>();
    if is_plain || is_nested || value.hasattr(intern!(value.py(), "__index__"))? {
        return Ok(Some(json(value, most)));
    }
    // A day or a time of a day: a length of time is written in another way.
    if value.hasattr(intern!(value.py(), "year"))? && value.hasattr(intern!(value.py(), "isoformat"))? {
        let text = value.call_method0(intern!(value.py(), "isoformat"))?;
        return Ok(Some(json(&text, most)));
    }
    if value.hasattr(intern!(value.py(), "tolist"))? {
        let plain = value.call_method0(intern!(value.py(), "tolist"))?;
        return Ok(Some(json(&plain, most)));
    }
    Ok(Some(Err(value.get_type().name()?.to_string())))
}

fn json(value: &Bound<'_, PyAny>, most: usize) -> Result<String, String> {
    let kind = || value.get_type().name().map(|name| name.to_string()).unwrap_or_default();
    let written = write_value(value, most).map_err(|_| kind())?;
    String::from_utf8(written).map_err(|_| kind())
}

/// Whether it stands for a value that is not there, as pandas has it.
fn is_missing(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(matches!(&*value.get_type().name()?.to_string_lossy(), "NAType" | "NaTType"))
}
