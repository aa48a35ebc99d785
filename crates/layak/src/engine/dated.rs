//! A programme on one date.

use super::{Engine, Inner};
use crate::date::Date;
use crate::judge::Selection;
use crate::wire::EvidenceLevel;
use std::sync::Arc;

/// A programme with its rules selected for one date. Cheap to clone.
///
/// ```
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// // Fewer rules were in force in 2022 than now.
/// let (before, after) = (engine.at("2022-01-01".parse()?), engine.at("2026-11-21".parse()?));
/// let in_force = |dated: &layak::Dated| (0..dated.rules().count()).filter(|&rule| dated.in_force(rule)).count();
/// assert!(in_force(&before) < in_force(&after));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Dated {
    engine: Engine,
    as_of: Date,
    selection: Arc<Selection>,
    level: EvidenceLevel,
}

impl Dated {
    pub(super) fn new(engine: Engine, as_of: Date) -> Self {
        let inner = engine.inner();
        let selection = Selection::new(&inner.checked, &inner.programme, &inner.program, as_of);
        let level = inner.programme.doc.evidence_level;
        Self { engine, as_of, selection: Arc::new(selection), level }
    }

    pub(crate) fn inner(&self) -> &Inner {
        self.engine.inner()
    }

    /// The engine, for any date.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.engine().id(), "gpei-jatim");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    pub(crate) fn selection(&self) -> &Selection {
        &self.selection
    }

    /// The level at which answers are taken: the programme's, if nothing else is asked.
    pub(crate) fn evidence_level(&self) -> EvidenceLevel {
        self.level
    }

    /// The same, with answers below this level treated as not given.
    ///
    /// ```
    /// use layak::wire::{EvidenceLevel, Outcome};
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let dated = engine.at("2026-11-21".parse()?).with_evidence(EvidenceLevel::Seen);
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// let mut answers = dated.answers();
    /// answers.set_json("contoh.json", r#"{ "legality": { "npwp": true } }"#)?;
    /// assert_eq!(dated.judge().judge(&answers).outcome(rule), Outcome::Unknown, "nobody has seen the paper");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_evidence(&self, level: EvidenceLevel) -> Self {
        Self { level, ..self.clone() }
    }

    /// The date.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.as_of(), "2026-11-21".parse()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }
}
