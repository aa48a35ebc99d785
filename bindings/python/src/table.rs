//! Small tables from rows of JSON, handed on through the Arrow PyCapsule interface.

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int64Array, RecordBatch, RecordBatchIterator,
    StringArray,
};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use layak::Date;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use serde_json::{Map, Value};
use std::sync::Arc;

/// What is wrong with a table, as Python says it.
pub(crate) fn wrong(error: impl std::fmt::Display) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// Rows in memory.
#[pyclass(frozen, module = "layak._native")]
pub(crate) struct Table {
    batches: Vec<RecordBatch>,
    schema: SchemaRef,
}

impl Table {
    pub(crate) fn of(schema: SchemaRef, batches: Vec<RecordBatch>) -> Self {
        Self { batches, schema }
    }
}

#[pymethods]
impl Table {
    /// Columns by name and kind (text, number, integer, bool, date, texts); rows as a JSON array of objects.
    #[new]
    fn new(py: Python<'_>, columns: Vec<(String, String)>, rows: &str) -> PyResult<Self> {
        py.detach(|| {
            let rows: Vec<Map<String, Value>> = serde_json::from_str(rows).map_err(wrong)?;
            let arrays: Result<Vec<ArrayRef>, PyErr> =
                columns.iter().map(|(name, kind)| array(kind, name, &rows)).collect();
            let arrays = arrays?;
            let field = |((name, _), array): (&(String, String), &ArrayRef)| {
                Field::new(name, array.data_type().clone(), true)
            };
            let schema = Arc::new(Schema::new(columns.iter().zip(&arrays).map(field).collect::<Vec<_>>()));
            let options = arrow_array::RecordBatchOptions::new().with_row_count(Some(rows.len()));
            let batch =
                RecordBatch::try_new_with_options(Arc::clone(&schema), arrays, &options).map_err(wrong)?;
            Ok(Self { batches: vec![batch], schema })
        })
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        crate::stream::schema_capsule(py, &self.schema)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // What is asked for is a wish, which producers may pass over.
        drop(requested_schema);
        let batches = self.batches.clone().into_iter().map(Ok::<_, ArrowError>);
        crate::stream::stream_capsule(
            py,
            Box::new(RecordBatchIterator::new(batches, Arc::clone(&self.schema))),
        )
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }
}

fn array(kind: &str, name: &str, rows: &[Map<String, Value>]) -> PyResult<ArrayRef> {
    let cells = || rows.iter().map(|row| row.get(name).filter(|value| !value.is_null()));
    Ok(match kind {
        "text" => Arc::new(cells().map(|cell| cell.map(text)).collect::<StringArray>()),
        "number" => Arc::new(cells().map(|cell| cell?.as_f64()).collect::<Float64Array>()),
        "integer" => Arc::new(cells().map(|cell| whole(cell?)).collect::<Int64Array>()),
        "bool" => Arc::new(cells().map(|cell| cell?.as_bool()).collect::<BooleanArray>()),
        "date" => Arc::new(cells().map(|cell| day(cell?)).collect::<Date32Array>()),
        "texts" => {
            let item = Arc::new(Field::new("item", DataType::Utf8, true));
            let mut lists = ListBuilder::new(StringBuilder::new()).with_field(item);
            for cell in cells() {
                let items = cell.and_then(Value::as_array);
                for item in items.into_iter().flatten() {
                    lists.values().append_value(text(item));
                }
                lists.append(items.is_some());
            }
            Arc::new(lists.finish())
        }
        other => return Err(wrong(format!("there is no kind of column named {other:?}"))),
    })
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// JSON knows no whole numbers: 3.0 is 3.
fn whole(value: &Value) -> Option<i64> {
    value
        .as_i64()
        .or_else(|| value.as_f64().filter(|number| number.fract() == 0.0).map(|number| number as i64))
}

fn day(value: &Value) -> Option<i32> {
    value.as_str()?.parse::<Date>().ok().map(Date::days)
}
