//! Columns of answers, one row per enterprise.

use super::Answers;
use super::input::{Cell, Input, Misfit};
use super::judged::Batch;
use super::worker::Worker;
use crate::check::model::FactId;
use crate::compile::Slot;
use crate::date::Date;
use crate::engine;
use crate::evaluate;
use crate::value::{Interval, Possible, Tri};
use crate::{Dated, Profile};

/// Answers of many enterprises. What is not set is not answered.
#[derive(Clone, Debug)]
pub struct Frame {
    pub(super) dated: Dated,
    pub(super) frame: evaluate::Frame<64>,
    /// By row; empty as long as columns say everything.
    rest: Vec<Rest>,
}

/// What a row has beside its columns.
#[derive(Clone, Debug, Default)]
pub(super) struct Rest {
    /// Answers from which measures are computed; kept only if outcomes read measures.
    pub(super) answers: Vec<(FactId, Possible)>,
    /// The row came from a profile, measures included.
    pub(super) whole: bool,
    /// Bits of rules with a waiver in force.
    pub(super) waived: Vec<u64>,
}

impl Dated {
    /// Room for the answers of that many enterprises.
    #[must_use]
    pub fn frame(&self, rows: usize) -> Frame {
        let inner = self.inner();
        let frame = evaluate::Frame::unanswered(&inner.program.layout, &inner.checked.facts, rows);
        let rest = if inner.measured { vec![Rest::default(); rows] } else { Vec::new() };
        Frame { dated: self.clone(), frame, rest }
    }

    /// Judges every row.
    #[must_use]
    pub fn evaluate(&self, frame: &Frame) -> Batch {
        let mut batch = Batch::default();
        self.evaluate_into(frame, &mut batch);
        batch
    }

    /// Judges every row, in room that was used before.
    pub fn evaluate_into(&self, frame: &Frame, batch: &mut Batch) {
        batch.start(self, frame.rows());
        let run = Run { dated: self, frame, worker: Worker::new(self), batch };
        // The same code, compiled for the vector instructions that this processor has.
        #[cfg(all(feature = "simd", not(target_family = "wasm")))]
        pulp::Arch::new().dispatch(run);
        #[cfg(not(all(feature = "simd", not(target_family = "wasm"))))]
        run.all();
    }
}

/// All blocks of a frame, one after the other.
struct Run<'a> {
    dated: &'a Dated,
    frame: &'a Frame,
    worker: Worker<64>,
    batch: &'a mut Batch,
}

impl Run<'_> {
    /// Inlined into each variant of the dispatch, with all that it calls: only so does it get that variant's instructions.
    #[inline(always)]
    fn all(mut self) {
        let frame = self.frame;
        for (at, block) in frame.frame.blocks.iter().enumerate() {
            let rows = frame.rows().saturating_sub(64 * at).min(64);
            let rest = frame.rest.get(64 * at..).unwrap_or_default();
            self.worker.run(self.dated, block, rows, rest.get(..rows).unwrap_or_default());
            self.batch.push(&self.worker);
        }
    }
}

#[cfg(all(feature = "simd", not(target_family = "wasm")))]
impl pulp::WithSimd for Run<'_> {
    type Output = ();
    #[inline(always)]
    fn with_simd<S: pulp::Simd>(self, _: S) {
        self.all();
    }
}

impl Frame {
    /// How many enterprises.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.frame.rows
    }

    /// Sets one cell.
    ///
    /// # Errors
    /// [`Misfit`]; the cell stays as it was.
    pub fn set(&mut self, row: usize, input: &Input, cell: Cell<'_>) -> Result<(), Misfit> {
        if row >= self.rows() {
            return Err(Misfit::Row);
        }
        let value = input.possible(cell)?;
        if !input.erased {
            self.put(row, input.fact, value);
        }
        Ok(())
    }

    /// Sets a whole row from the answers of one enterprise.
    ///
    /// # Errors
    /// [`Misfit::Row`] if there is no such row.
    pub fn set_answers(&mut self, row: usize, answers: &Answers) -> Result<(), Misfit> {
        let (block, at) = self.frame.row(row).ok_or(Misfit::Row)?;
        block.copy_row(at, &answers.block, 0);
        if let Some(rest) = answers.rest.first() {
            self.rest.resize(self.frame.rows, Rest::default());
            if let Some(slot) = self.rest.get_mut(row) {
                slot.clone_from(rest);
            }
        }
        Ok(())
    }

    /// Sets a whole row from a profile, with its measures, evidence and waivers.
    ///
    /// # Errors
    /// [`Misfit::Row`] if there is no such row.
    pub fn set_profile(&mut self, row: usize, profile: &Profile) -> Result<(), Misfit> {
        if row >= self.rows() {
            return Err(Misfit::Row);
        }
        let (values, _) = engine::values(&self.dated, profile, self.dated.evidence_level());
        let waived = engine::waived(&self.dated, profile);
        self.rest.resize(self.rows(), Rest::default());
        if let Some(rest) = self.rest.get_mut(row) {
            *rest = Rest { answers: Vec::new(), whole: true, waived };
        }
        let layout = &self.dated.inner().program.layout;
        if let Some((block, at)) = self.frame.row(row) {
            for (fact, value) in values.iter().enumerate() {
                block.set(layout, at, fact, value);
            }
        }
        Ok(())
    }

    fn put(&mut self, row: usize, fact: FactId, value: Possible) {
        if let Some((block, at)) = self.frame.row(row) {
            block.set(&self.dated.inner().program.layout, at, fact, &value);
        }
        if self.dated.inner().measured
            && let Some(rest) = self.rest.get_mut(row)
        {
            rest.answers.push((fact, value));
        }
    }

    /// Sets a column of bools from its first row on; `None` is not answered.
    ///
    /// # Errors
    /// [`Misfit`] at the first value that does not fit; rows before it are set.
    pub fn bools(
        &mut self,
        input: &Input,
        values: impl IntoIterator<Item = Option<bool>>,
    ) -> Result<(), Misfit> {
        self.column(
            input,
            values,
            |value| Ok(Possible::Bool(Tri::known(value))),
            |slot| matches!(slot, Slot::Truth(_)),
        )
    }

    /// Sets a column of numbers, in the fact's unit.
    ///
    /// # Errors
    /// As [`Self::bools`].
    pub fn numbers(
        &mut self,
        input: &Input,
        values: impl IntoIterator<Item = Option<f64>>,
    ) -> Result<(), Misfit> {
        let kind = input.clone();
        self.column(
            input,
            values,
            |value| kind.number(value).map(Possible::Number),
            |slot| matches!(slot, Slot::Number(_)),
        )
    }

    /// Sets a column of dates.
    ///
    /// # Errors
    /// As [`Self::bools`].
    pub fn dates(
        &mut self,
        input: &Input,
        values: impl IntoIterator<Item = Option<Date>>,
    ) -> Result<(), Misfit> {
        let day = |day: Date| Ok(Possible::Number(Interval::point(f64::from(day.days()))));
        self.column(input, values, day, |slot| matches!(slot, Slot::Number(_)))
    }

    /// Sets a column of choices by their positions in [`Input::choices`].
    ///
    /// # Errors
    /// As [`Self::bools`].
    pub fn choices(
        &mut self,
        input: &Input,
        values: impl IntoIterator<Item = Option<usize>>,
    ) -> Result<(), Misfit> {
        let len = input.choices().len();
        let choice = |at: usize| if at < len { Ok(Possible::Choice(1 << at)) } else { Err(Misfit::Choice) };
        self.column(input, values, choice, |slot| matches!(slot, Slot::Choice(..)))
    }

    fn column<T>(
        &mut self,
        input: &Input,
        values: impl IntoIterator<Item = Option<T>>,
        possible: impl Fn(T) -> Result<Possible, Misfit>,
        fits: impl Fn(&Slot) -> bool,
    ) -> Result<(), Misfit> {
        if input.slot != Slot::Unused && !fits(&input.slot) {
            return Err(Misfit::Type);
        }
        for (row, value) in values.into_iter().enumerate() {
            if row >= self.rows() {
                return Err(Misfit::Row);
            }
            let Some(value) = value else { continue };
            let value = possible(value)?;
            if !input.erased {
                self.put(row, input.fact, value);
            }
        }
        Ok(())
    }
}
