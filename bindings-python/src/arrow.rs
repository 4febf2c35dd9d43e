//! Tables for Python: as columns, and as Arrow.

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{
    ArrayRef, BooleanArray, Float64Array, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchOptions, StringArray,
};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use casecairn::table::{Table, Values};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyList};
use std::sync::Arc;

/// The name of the capsule, by Arrow's `PyCapsule` interface.
const STREAM: &std::ffi::CStr = c"arrow_array_stream";

/// A table as columns: name, type, values.
pub(crate) fn columns<'py>(py: Python<'py>, table: &Table) -> PyResult<Bound<'py, PyList>> {
    let columns = PyList::empty(py);
    for column in table.columns() {
        let (kind, values) = match &column.values {
            Values::Text(values) => ("text", values.into_pyobject(py)?),
            Values::Whole(values) => ("whole", values.into_pyobject(py)?),
            Values::Number(values) => ("number", values.into_pyobject(py)?),
            Values::Flag(values) => ("flag", values.into_pyobject(py)?),
            Values::Mixed(values) => ("text", json(values).into_pyobject(py)?),
            _ => return Err(PyRuntimeError::new_err("a column of an unknown type")),
        };
        columns.append((&column.name, kind, values))?;
    }
    Ok(columns)
}

/// A table as a stream of one batch, in a capsule.
pub(crate) fn stream<'py>(py: Python<'py>, table: &Table) -> PyResult<Bound<'py, PyCapsule>> {
    let batch = py.detach(|| batch(table)).map_err(|why| PyRuntimeError::new_err(why.to_string()))?;
    let schema = batch.schema();
    let reader = RecordBatchIterator::new([Ok(batch)], schema);
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), STREAM)
}

fn batch(table: &Table) -> Result<RecordBatch, ArrowError> {
    let mut fields = Vec::new();
    let mut arrays: Vec<ArrayRef> = Vec::new();
    for column in table.columns() {
        let (kind, array): (DataType, ArrayRef) = match &column.values {
            Values::Text(values) => {
                (DataType::Utf8, Arc::new(values.iter().map(Option::as_deref).collect::<StringArray>()))
            }
            Values::Whole(values) => (DataType::Int64, Arc::new(values.iter().copied().collect::<Int64Array>())),
            Values::Number(values) => (DataType::Float64, Arc::new(values.iter().copied().collect::<Float64Array>())),
            Values::Mixed(values) => (DataType::Utf8, Arc::new(json(values).into_iter().collect::<StringArray>())),
            Values::Flag(values) => (DataType::Boolean, Arc::new(values.iter().copied().collect::<BooleanArray>())),
            _ => return Err(ArrowError::NotYetImplemented("a column of an unknown type".to_owned())),
        };
        fields.push(Field::new(&column.name, kind, true));
        arrays.push(array);
    }
    // A table without columns has rows, too.
    let rows = RecordBatchOptions::new().with_row_count(Some(table.rows()));
    RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &rows)
}

/// Values of several types, each as JSON.
fn json(values: &[Option<Result<String, String>>]) -> Vec<Option<&str>> {
    values.iter().map(|value| value.as_ref()?.as_deref().ok()).collect()
}
