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
///
/// ```
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// # let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
/// let mut frame = dated.frame(1000);
/// frame.bools(&npwp, (0..1000).map(|row| Some(row % 2 == 0)))?;
/// assert_eq!(dated.evaluate(&frame).rows(), 1000);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Frame {
    pub(super) dated: Dated,
    pub(super) frame: evaluate::Frame<64>,
    /// By row; empty as long as columns say everything.
    pub(super) rest: Vec<Rest>,
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
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.frame(20).rows(), 20);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn frame(&self, rows: usize) -> Frame {
        let inner = self.inner();
        let frame = evaluate::Frame::unanswered(&inner.program.layout, &inner.checked.facts, rows);
        let rest = if inner.measured { vec![Rest::default(); rows] } else { Vec::new() };
        Frame { dated: self.clone(), frame, rest }
    }

    /// Judges every row.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let batch = dated.evaluate(&dated.frame(3));
    /// assert_eq!((batch.rows(), batch.verdicts(2, 0)), (3, 0b1111));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn evaluate(&self, frame: &Frame) -> Batch {
        let mut batch = Batch::default();
        self.evaluate_into(frame, &mut batch);
        batch
    }

    /// Judges every row, in room that was used before.
    ///
    /// ```
    /// use layak::batch::Batch;
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let mut batch = Batch::default();
    /// for rows in [100, 40] {
    ///     dated.evaluate_into(&dated.frame(rows), &mut batch);
    ///     assert_eq!(batch.rows(), rows);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.frame(65).rows(), 65);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rows(&self) -> usize {
        self.frame.rows
    }

    /// Sets one cell.
    ///
    /// # Errors
    /// [`Misfit`]; the cell stays as it was.
    ///
    /// ```
    /// use layak::batch::{Cell, Misfit};
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// # let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
    /// let mut frame = dated.frame(2);
    /// assert_eq!(frame.set(1, &npwp, Cell::Bool(true)), Ok(()));
    /// assert_eq!(frame.set(2, &npwp, Cell::Bool(true)), Err(Misfit::Row));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// let mut answers = dated.answers();
    /// answers.set_json("contoh.json", r#"{ "legality": { "npwp": true } }"#)?;
    /// let mut frame = dated.frame(2);
    /// frame.set_answers(1, &answers)?;
    /// assert_eq!(dated.evaluate(&frame).outcome(1, rule), layak::wire::Outcome::Met);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_answers(&mut self, row: usize, answers: &Answers) -> Result<(), Misfit> {
        let (block, at) = self.frame.row(row).ok_or(Misfit::Row)?;
        block.copy_row(at, &answers.block, 0);
        if !answers.rest.is_empty() {
            self.rest.resize(self.frame.rows, Rest::default());
        }
        if let Some(slot) = self.rest.get_mut(row) {
            *slot = answers.rest.first().cloned().unwrap_or_default();
        }
        Ok(())
    }

    /// Sets a whole row from a profile, with its measures, evidence and waivers.
    ///
    /// # Errors
    /// [`Misfit::Row`] if there is no such row.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let dated = engine.at("2026-11-21".parse()?);
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// let mut frame = dated.frame(2);
    /// frame.set_profile(0, &engine.read_toml("contoh.toml", "legality.npwp = false")?)?;
    /// assert_eq!(dated.evaluate(&frame).outcome(0, rule), layak::wire::Outcome::Unmet);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_profile(&mut self, row: usize, profile: &Profile) -> Result<(), Misfit> {
        if row >= self.rows() {
            return Err(Misfit::Row);
        }
        let values = engine::values(&self.dated, profile, self.dated.evidence_level());
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

    /// Whether a waiver stands for a rule in a row.
    pub(super) fn is_waived(&self, row: usize, rule: usize) -> bool {
        let waived = self.rest.get(row).and_then(|rest| rest.waived.get(rule / 64));
        waived.is_some_and(|word| word >> (rule % 64) & 1 == 1)
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
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// # let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// use layak::wire::Outcome::{Met, Unknown, Unmet};
    /// let mut frame = dated.frame(3);
    /// frame.bools(&npwp, [Some(true), Some(false), None])?;
    /// let batch = dated.evaluate(&frame);
    /// assert_eq!([0, 1, 2].map(|row| batch.outcome(row, rule)), [Met, Unmet, Unknown]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::batch::Misfit;
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let workers = dated.input("enterprise.workers").ok_or("no such fact")?;
    /// let mut frame = dated.frame(2);
    /// assert_eq!(frame.numbers(&workers, [Some(5.0), None]), Ok(()));
    /// assert_eq!(frame.numbers(&workers, [Some(-1.0)]), Err(Misfit::Range));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let expires = dated.input("bpom.md_expires").ok_or("no such fact")?;
    /// let mut frame = dated.frame(2);
    /// frame.dates(&expires, [Some("2027-06-30".parse()?), None])?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let nib = dated.input("legality.nib").ok_or("no such fact")?;
    /// let none = nib.choices().iter().position(|choice| choice == "none");
    /// let mut frame = dated.frame(1);
    /// frame.choices(&nib, [none])?;
    /// assert_ne!(dated.evaluate(&frame).score(0), dated.evaluate(&dated.frame(1)).score(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
