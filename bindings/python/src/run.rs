//! A register from Python through the engine: a chunk at a time on all cores, out as a lazy Arrow stream.

use crate::engine::{Engine, refused};
use crate::source::Source;
use crate::table::{Table, wrong};
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use layak::{Dated, Lang};
use layak_arrow::{Answers, Problem, Tally};
use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use std::collections::VecDeque;
use std::num::NonZero;
use std::sync::{Arc, Mutex, PoisonError};

/// Mistakes that are kept one by one; a register in which every row is wrong must not fill the memory. The stream tells all of them.
const KEPT: usize = 10_000;

/// What a run has found so far, shared with the stream that is being read.
#[derive(Default)]
struct Found {
    tally: Tally,
    problems: Vec<(u64, layak::Diagnostic)>,
    done: bool,
}

/// One pass through a register.
#[pyclass(frozen, module = "layak._native")]
pub(crate) struct Run {
    runner: Mutex<Option<Runner>>,
    schema: SchemaRef,
    found: Arc<Mutex<Found>>,
}

/// What works through the register.
struct Runner {
    dated: Dated,
    answers: Arc<Answers>,
    source: Source,
    threads: usize,
    next: u64,
    ready: VecDeque<RecordBatch>,
    found: Arc<Mutex<Found>>,
    progress: Option<Py<PyAny>>,
    over: bool,
}

#[pymethods]
impl Run {
    /// `source` offers an Arrow stream, or is an iterator of record batches, or (with `profiles`) of lists of pairs of name and text.
    #[new]
    #[pyo3(signature = (engine, as_of, evidence, outcomes, english, threads, source, profiles, progress))]
    #[expect(clippy::too_many_arguments, reason = "one call from one place, by position")]
    fn new(
        py: Python<'_>,
        engine: &Engine,
        as_of: &str,
        evidence: Option<&str>,
        outcomes: bool,
        english: bool,
        threads: Option<usize>,
        source: &Bound<'_, PyAny>,
        profiles: bool,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Self> {
        let mut dated = engine.inner.at(as_of.parse().map_err(wrong)?);
        if let Some(level) = evidence {
            let level = layak::wire::EvidenceLevel::from_word(level);
            dated =
                dated.with_evidence(level.ok_or_else(|| wrong("evidence is declared, seen or verified"))?);
        }
        let source = Source::open(py, &dated, source, profiles)?;
        let lang = if english { Lang::En } else { Lang::Id };
        let answers = Arc::new(py.detach(|| Answers::new(&dated, outcomes, lang)));
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let found = Arc::new(Mutex::new(Found::default()));
        let schema = answers.schema();
        let runner = Runner {
            dated,
            answers,
            source,
            threads: threads.unwrap_or(cores).max(1),
            next: 1,
            ready: VecDeque::new(),
            found: Arc::clone(&found),
            progress,
            over: false,
        };
        Ok(Self { runner: Mutex::new(Some(runner)), schema, found })
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        crate::stream::schema_capsule(py, &self.schema)
    }

    /// The answers as a stream that is computed while it is read; only once.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // What is asked for is a wish, which producers may pass over.
        drop(requested_schema);
        let runner = self.take()?;
        crate::stream::stream_capsule(py, Box::new(runner))
    }

    /// Runs to the end; the answers are kept if `keep`. Here an interrupt is raised as what it is.
    fn collect(&self, py: Python<'_>, keep: bool) -> PyResult<Table> {
        let mut runner = self.take()?;
        let mut kept = Vec::new();
        while let Some(round) = runner.round(py)? {
            if keep {
                kept.extend(round);
            }
        }
        Ok(Table::of(Arc::clone(&self.schema), kept))
    }

    /// Whether it ran to the end.
    #[getter]
    fn done(&self) -> bool {
        lock(&self.found).done
    }

    /// Counts so far, as JSON.
    fn counts(&self) -> String {
        let found = lock(&self.found);
        // Pairs, because the order of verdicts says something and that of a JSON object does not.
        let tally = &found.tally;
        serde_json::json!({ "rows": tally.rows, "refused": tally.refused, "verdicts": tally.verdicts })
            .to_string()
    }

    /// Mistakes so far as a JSON array: row, column, code, message_id, message_en.
    fn problems(&self) -> String {
        let one = |(row, found): &(u64, layak::Diagnostic)| {
            let place =
                found.span.as_ref().map(|span| format!("{}:{}:{}", span.file, span.line, span.column));
            serde_json::json!({
                "row": row,
                "column": found.pointer.clone().or(place),
                "code": found.code.slug(),
                "message_id": found.message.get(Lang::Id),
                "message_en": found.message.get(Lang::En),
            })
        };
        let all: Vec<_> = lock(&self.found).problems.iter().map(one).collect();
        serde_json::Value::from(all).to_string()
    }
}

impl Run {
    fn take(&self) -> PyResult<Runner> {
        let runner = self.runner.lock().unwrap_or_else(PoisonError::into_inner).take();
        runner.ok_or_else(|| wrong("these answers were read already"))
    }
}

fn lock(found: &Mutex<Found>) -> std::sync::MutexGuard<'_, Found> {
    found.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Runner {
    /// As many chunks as keep all cores busy for a while, answered; `None` at the end. Interrupts are looked for before each round.
    fn round(&mut self, py: Python<'_>) -> PyResult<Option<Vec<RecordBatch>>> {
        py.check_signals()?;
        if self.over {
            return Ok(None);
        }
        let mut chunks = Vec::new();
        while chunks.len() < self.threads * crate::source::AHEAD
            && let Some(chunk) = self.source.next(py)?
        {
            let first = self.next;
            self.next += chunk.rows() as u64;
            chunks.push((first, chunk));
        }
        if chunks.is_empty() {
            self.over = true;
            lock(&self.found).done = true;
            return Ok(None);
        }
        let threads = self.threads;
        let (dated, answers) = (&self.dated, &self.answers);
        let answered = py.detach(|| crate::work::all(threads, &chunks, dated, answers)).map_err(wrong)?;
        let mut tables = Vec::with_capacity(answered.len());
        {
            let mut found = lock(&self.found);
            for (first, table, tally, problems) in answered {
                found.tally.add(&tally);
                keep(&mut found.problems, first, problems);
                tables.push(table);
            }
        }
        if let Some(progress) = &self.progress {
            progress.call1(py, (self.next - 1,))?;
        }
        Ok(Some(tables))
    }
}

fn keep(kept: &mut Vec<(u64, layak::Diagnostic)>, first: u64, problems: Vec<Problem>) {
    for problem in problems {
        for found in problem.diagnostics {
            if kept.len() < KEPT {
                kept.push((first + problem.at as u64, found));
            }
        }
    }
}

impl Iterator for Runner {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() && !self.over {
            match Python::attach(|py| self.round(py).map_err(|error| told(py, error))) {
                Ok(Some(tables)) => self.ready.extend(tables),
                Ok(None) => {}
                Err(error) => {
                    self.over = true;
                    return Some(Err(error));
                }
            }
        }
        self.ready.pop_front().map(Ok)
    }
}

impl RecordBatchReader for Runner {
    fn schema(&self) -> SchemaRef {
        self.answers.schema()
    }
}

/// An exception as the reader of a stream gets it. An interrupt is set once more, so that Python raises it as soon as the reader returns.
fn told(py: Python<'_>, error: PyErr) -> ArrowError {
    if error.is_instance_of::<PyKeyboardInterrupt>(py) {
        // SAFETY: it only marks the signal as arrived.
        unsafe { pyo3::ffi::PyErr_SetInterrupt() };
    }
    ArrowError::ExternalError(error.to_string().into())
}

/// Refusals of whole tables, such as columns that nothing answers.
pub(crate) fn not_readable(found: &layak::Refused) -> PyErr {
    refused(found)
}
