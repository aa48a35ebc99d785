//! Where a register comes from: an Arrow stream, an iterator of record batches, or profiles one by one.

use crate::run::not_readable;
use crate::stream;
use crate::table::wrong;
use arrow_array::RecordBatch;
use arrow_array::RecordBatchReader;
use arrow_array::ffi_stream::RecordBatchStreamReader;
use arrow_schema::{Schema, SchemaRef};
use layak::Dated;
use layak_arrow::{Reader, Register};
use pyo3::exceptions::PyStopIteration;
use pyo3::prelude::*;
use std::collections::VecDeque;
use std::sync::Arc;

/// Rows of a chunk: a frame of them stays near the processor.
const CHUNK: usize = 4_096;
/// Chunks that a core gets before interrupts are looked for again.
pub(crate) const AHEAD: usize = 8;

/// Rows of which not even the cells could be told apart, by position, each with the reason.
type Unreadable = Vec<(usize, String)>;

/// Rows that are read together.
pub(crate) enum Chunk {
    /// Of a table.
    Table(Arc<Reader>, RecordBatch, Unreadable),
    /// Profiles, each with its name.
    Profiles(Vec<(String, String)>),
}

impl Chunk {
    pub(crate) fn rows(&self) -> usize {
        match self {
            Self::Table(_, batch, _) => batch.num_rows(),
            Self::Profiles(profiles) => profiles.len(),
        }
    }

    pub(crate) fn read(&self, dated: &Dated, first: u64) -> Register {
        match self {
            Self::Table(reader, batch, unreadable) => {
                let mut register = reader.read(batch, first);
                register.refuse(unreadable.iter().map(|(at, why)| (*at, layak::batch::unreadable_row(why))));
                register
            }
            Self::Profiles(profiles) => Register::of_profiles(dated, profiles, first),
        }
    }
}

/// A register that is open.
pub(crate) struct Source {
    dated: Dated,
    from: From,
    reader: Option<(SchemaRef, Arc<Reader>)>,
    /// A record batch of which rows are left.
    left: VecDeque<(RecordBatch, Unreadable)>,
}

enum From {
    Stream(RecordBatchStreamReader),
    Batches(Py<PyAny>),
    Profiles(Py<PyAny>),
}

impl Source {
    /// Opens it, and understands its columns where they are known at once.
    pub(crate) fn open(
        py: Python<'_>,
        dated: &Dated,
        object: &Bound<'_, PyAny>,
        profiles: bool,
    ) -> PyResult<Self> {
        let from = if profiles {
            From::Profiles(object.try_iter()?.into_any().unbind())
        } else if object.hasattr("__arrow_c_stream__")? {
            From::Stream(stream::reader(object)?)
        } else {
            From::Batches(object.try_iter()?.into_any().unbind())
        };
        let mut source = Self { dated: dated.clone(), from, reader: None, left: VecDeque::new() };
        if let From::Stream(reader) = &source.from {
            let schema = reader.schema();
            py.detach(|| source.reader(&schema))?;
        }
        Ok(source)
    }

    fn reader(&mut self, schema: &SchemaRef) -> PyResult<Arc<Reader>> {
        if let Some((known, reader)) = &self.reader
            && (Arc::ptr_eq(known, schema) || same(known, schema))
        {
            return Ok(Arc::clone(reader));
        }
        let reader = Arc::new(Reader::new(&self.dated, schema).map_err(|found| not_readable(&found))?);
        self.reader = Some((Arc::clone(schema), Arc::clone(&reader)));
        Ok(reader)
    }

    /// The next rows; `None` at the end.
    pub(crate) fn next(&mut self, py: Python<'_>) -> PyResult<Option<Chunk>> {
        if let From::Profiles(iterator) = &self.from {
            let Some(item) = following(iterator.bind(py))? else { return Ok(None) };
            return Ok(Some(Chunk::Profiles(item.extract()?)));
        }
        while self.left.iter().all(|(batch, _)| batch.num_rows() == 0) {
            self.left.clear();
            match &mut self.from {
                // The producer may be Python and take the lock itself, so it is let go.
                From::Stream(reader) => match py.detach(|| reader.next()) {
                    Some(batch) => self.left.push_back((batch.map_err(wrong)?, Vec::new())),
                    None => return Ok(None),
                },
                From::Batches(iterator) => match following(iterator.bind(py))? {
                    // A reader of texts tells beside the batch which of its rows it could not take apart.
                    Some(item) => match item.extract::<(Bound<'_, PyAny>, Unreadable)>() {
                        Ok((batch, unreadable)) => {
                            let mut batches = stream::batches(&batch)?;
                            self.left.extend(batches.pop().map(|batch| (batch, unreadable)));
                        }
                        Err(_) => self
                            .left
                            .extend(stream::batches(&item)?.into_iter().map(|batch| (batch, Vec::new()))),
                    },
                    None => return Ok(None),
                },
                From::Profiles(_) => return Ok(None),
            }
        }
        let Some((batch, mut unreadable)) = self.left.pop_front() else { return Ok(None) };
        let rows = batch.num_rows().min(CHUNK);
        if rows < batch.num_rows() {
            // No cell is copied: both parts look at the same memory.
            let later =
                unreadable.iter().filter(|(at, _)| *at >= rows).map(|(at, why)| (at - rows, why.clone()));
            self.left.push_front((batch.slice(rows, batch.num_rows() - rows), later.collect()));
            unreadable.retain(|(at, _)| *at < rows);
        }
        let reader = self.reader(batch.schema_ref())?;
        Ok(Some(Chunk::Table(reader, batch.slice(0, rows), unreadable)))
    }
}

/// The same names in the same order; types may differ from batch to batch.
fn same(a: &Schema, b: &Schema) -> bool {
    a.fields().len() == b.fields().len()
        && a.fields().iter().zip(b.fields()).all(|(a, b)| a.name() == b.name())
}

fn following<'py>(iterator: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    match iterator.call_method0("__next__") {
        Ok(item) => Ok(Some(item)),
        Err(error) if error.is_instance_of::<PyStopIteration>(iterator.py()) => Ok(None),
        Err(error) => Err(error),
    }
}
