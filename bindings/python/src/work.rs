//! Chunks on all cores, answered in their order.

use crate::source::Chunk;
use arrow_array::RecordBatch;
use arrow_schema::ArrowError;
use layak::Dated;
use layak::batch::Batch;
use layak_arrow::{Answers, Problem, Tally};
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The number of the first row, the answers, how many came to what, who could not be read.
pub(crate) type Answered = (u64, RecordBatch, Tally, Vec<Problem>);

/// Answers chunks, each with the number of its first row.
pub(crate) fn all(
    threads: usize,
    chunks: &[(u64, Chunk)],
    dated: &Dated,
    answers: &Answers,
) -> Result<Vec<Answered>, ArrowError> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Result<Answered, ArrowError>)>> =
        Mutex::new(Vec::with_capacity(chunks.len()));
    let work = || {
        let mut batch = Batch::default();
        // Whoever is free takes the next one: chunks with months take longer than plain ones.
        while let Some((at, (first, chunk))) = take(&next, chunks) {
            let answered = one(*first, chunk, dated, answers, &mut batch);
            done.lock().unwrap_or_else(PoisonError::into_inner).push((at, answered));
        }
    };
    if threads == 1 {
        work();
    } else {
        std::thread::scope(|scope| {
            for _ in 0..threads.min(chunks.len()) {
                scope.spawn(work);
            }
        });
    }
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, answered)| answered).collect()
}

fn take<'a>(next: &AtomicUsize, chunks: &'a [(u64, Chunk)]) -> Option<(usize, &'a (u64, Chunk))> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    chunks.get(at).map(|chunk| (at, chunk))
}

fn one(
    first: u64,
    chunk: &Chunk,
    dated: &Dated,
    answers: &Answers,
    batch: &mut Batch,
) -> Result<Answered, ArrowError> {
    let register = chunk.read(dated, first);
    dated.evaluate_into(&register.frame, batch);
    let (table, tally) = answers.table(&register, batch)?;
    Ok((first, table, tally, register.problems))
}
