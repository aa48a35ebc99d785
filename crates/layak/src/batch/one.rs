//! One enterprise after another, in room that is used again and again.

use super::frame::Rest;
use super::input::{Cell, Input, Misfit};
use super::judged::Judged;
use super::worker::Worker;
use crate::check::model::FactId;
use crate::evaluate::Block;
use crate::value::Possible;
use crate::{Dated, Profile, engine};

/// Answers of one enterprise, and room to judge them.
#[derive(Clone, Debug)]
pub struct One {
    pub(super) dated: Dated,
    pub(super) block: Block<1>,
    blank: Block<1>,
    rest: Vec<Rest>,
    worker: Worker<1>,
}

impl Dated {
    /// Room for one enterprise.
    #[must_use]
    pub fn one(&self) -> One {
        let inner = self.inner();
        let blank = Block::unanswered(&inner.program.layout, &inner.checked.facts);
        let (block, worker) = (blank.clone(), Worker::new(self));
        One { dated: self.clone(), block, blank, rest: Vec::new(), worker }
    }
}

impl One {
    /// Forgets all answers.
    pub fn clear(&mut self) {
        self.block.clone_from(&self.blank);
        self.rest.clear();
    }

    /// Answers a fact.
    ///
    /// # Errors
    /// [`Misfit`]; the fact stays as it was.
    pub fn set(&mut self, input: &Input, cell: Cell<'_>) -> Result<(), Misfit> {
        let value = input.possible(cell)?;
        if !input.erased {
            self.put(input.fact, &value);
        }
        Ok(())
    }

    /// Takes all answers from a profile, with its measures, evidence and waivers; earlier ones are forgotten.
    pub fn set_profile(&mut self, profile: &Profile) {
        self.clear();
        let (values, _) = engine::values(&self.dated, profile, self.dated.evidence_level());
        let waived = engine::waived(&self.dated, profile);
        for (fact, value) in values.iter().enumerate() {
            self.block.set(&self.dated.inner().program.layout, 0, fact, value);
        }
        self.rest = vec![Rest { answers: Vec::new(), whole: true, waived }];
    }

    #[inline]
    pub(super) fn put(&mut self, fact: FactId, value: &Possible) {
        let inner = self.dated.inner();
        self.block.set(&inner.program.layout, 0, fact, value);
        if inner.measured {
            self.rest.resize(1, Rest::default());
            if let Some(rest) = self.rest.first_mut() {
                rest.answers.push((fact, value.clone()));
            }
        }
    }

    /// Judges what is answered.
    pub fn judge(&mut self) -> Judged<'_> {
        self.worker.run(&self.dated, &self.block, 1, &self.rest);
        Judged { outcomes: &self.worker.outcomes, judge: &self.worker.judge }
    }
}
