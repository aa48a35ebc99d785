//! One enterprise after another, in room that is used again and again.

use super::frame::Rest;
use super::input::{Cell, Input, Misfit};
use super::judged::Judged;
use super::worker::Worker;
use crate::check::model::FactId;
use crate::evaluate::Block;
use crate::value::Possible;
use crate::{Dated, Profile, Refused, engine};

/// Answers of one enterprise. What is not set is not answered.
///
/// ```
/// use layak::batch::Cell;
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
/// let mut answers = dated.answers();
/// answers.set(&npwp, Cell::Bool(true))?;
/// assert!(dated.judge().judge(&answers).score().is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Answers {
    pub(super) dated: Dated,
    pub(super) block: Block<1>,
    /// At most one.
    pub(super) rest: Vec<Rest>,
}

/// Room to judge one enterprise; one per thread.
///
/// ```
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// let mut judge = dated.judge();
/// let mut answers = dated.answers();
/// let nothing = judge.judge(&answers).score();
/// answers.set_json("contoh.json", r#"{ "legality": { "npwp": false } }"#)?;
/// assert_ne!(judge.judge(&answers).score(), nothing);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Judge {
    dated: Dated,
    worker: Worker<1>,
}

impl Dated {
    /// Room for the answers of one enterprise.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// // Nothing is answered yet: every verdict is possible.
    /// let answers = dated.answers();
    /// assert_eq!(dated.judge().judge(&answers).verdicts(0), 0b1111);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn answers(&self) -> Answers {
        let inner = self.inner();
        let block = Block::unanswered(&inner.program.layout, &inner.checked.facts);
        Answers { dated: self.clone(), block, rest: Vec::new() }
    }

    /// Room to judge one enterprise.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let mut judge = dated.judge();
    /// assert_eq!(judge.judge(&dated.answers()).verdicts(0), 0b1111);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn judge(&self) -> Judge {
        Judge { dated: self.clone(), worker: Worker::new(self) }
    }
}

impl Answers {
    /// Forgets all answers.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let mut answers = dated.answers();
    /// answers.set_json("contoh.json", r#"{ "legality": { "nib": "none" } }"#)?;
    /// answers.clear();
    /// assert_eq!(dated.judge().judge(&answers).score(), dated.judge().judge(&dated.answers()).score());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn clear(&mut self) {
        self.block.clone_from(&self.dated.inner().blank);
        self.rest.clear();
    }

    /// Answers a fact.
    ///
    /// # Errors
    /// [`Misfit`]; the fact stays as it was.
    ///
    /// ```
    /// use layak::batch::{Cell, Misfit};
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let nib = dated.input("legality.nib").ok_or("no such fact")?;
    /// let mut answers = dated.answers();
    /// assert_eq!(answers.set(&nib, Cell::Word("active")), Ok(()));
    /// assert_eq!(answers.set(&nib, Cell::Bool(true)), Err(Misfit::Type));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set(&mut self, input: &Input, cell: Cell<'_>) -> Result<(), Misfit> {
        let value = input.possible(cell)?;
        if !input.erased {
            self.put(input.fact, value);
        }
        Ok(())
    }

    /// Takes all answers from a profile, with its measures, evidence and waivers; earlier ones are forgotten.
    ///
    /// ```
    /// use layak::wire::Outcome;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let dated = engine.at("2026-11-21".parse()?);
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// let mut answers = dated.answers();
    /// answers.set_profile(&engine.read_toml("contoh.toml", "legality.npwp = true")?);
    /// assert_eq!(dated.judge().judge(&answers).outcome(rule), Outcome::Met);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_profile(&mut self, profile: &Profile) {
        self.clear();
        let values = engine::values(&self.dated, profile, self.dated.evidence_level());
        let waived = engine::waived(&self.dated, profile);
        for (fact, value) in values.iter().enumerate() {
            self.block.set(&self.dated.inner().program.layout, 0, fact, value);
        }
        self.rest = vec![Rest { answers: Vec::new(), whole: true, waived }];
    }

    /// Takes all answers from a profile in JSON; earlier ones are forgotten. A plain profile, known values in tables of facts, is read in
    /// one pass; any other goes through [`crate::Engine::read_json`], so the result is the same and mistakes are all reported.
    ///
    /// # Errors
    /// [`Refused`] with all mistakes of the text; nothing is answered then.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let mut answers = dated.answers();
    /// answers.set_json("contoh.json", r#"{ "legality": { "npwp": true } }"#)?;
    /// assert!(answers.set_json("contoh.json", r#"{ "legality": { "npwp": "ya" } }"#).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_json(&mut self, name: &str, text: &str) -> Result<(), Refused> {
        if super::json::read(self, text) {
            return Ok(());
        }
        self.clear();
        let profile = self.dated.engine().read_json(name, text)?;
        self.set_profile(&profile);
        Ok(())
    }

    #[inline]
    pub(super) fn put(&mut self, fact: FactId, value: Possible) {
        let inner = self.dated.inner();
        self.block.set(&inner.program.layout, 0, fact, &value);
        if inner.measured {
            self.rest.resize(1, Rest::default());
            if let Some(rest) = self.rest.first_mut() {
                rest.answers.push((fact, value));
            }
        }
    }
}

impl Judge {
    /// Judges one enterprise. The answers must be of the same programme and date.
    ///
    /// ```
    /// use layak::wire::Outcome;
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// let mut answers = dated.answers();
    /// answers.set_json("contoh.json", r#"{ "legality": { "npwp": false } }"#)?;
    /// assert_eq!(dated.judge().judge(&answers).outcome(rule), Outcome::Unmet);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn judge(&mut self, answers: &Answers) -> Judged<'_> {
        self.worker.run(&self.dated, &answers.block, 1, &answers.rest);
        Judged { outcomes: &self.worker.outcomes, judge: &self.worker.judge }
    }
}
