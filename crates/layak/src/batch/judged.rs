//! What rows come to.

use super::worker::{Worker, bounds};
use crate::Dated;
use crate::evaluate::{OutcomeSet, Outcomes};
use crate::judge::BlockJudge;
use crate::value::Interval;
use crate::wire::Outcome;

/// Results of many rows.
///
/// ```
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// # let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
/// let mut frame = dated.frame(2);
/// frame.bools(&npwp, [Some(true), Some(false)])?;
/// let batch = dated.evaluate(&frame);
/// let (with, without) = (batch.score(0).ok_or("no score")?, batch.score(1).ok_or("no score")?);
/// assert!(without.1 < with.1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Batch {
    rows: usize,
    blocks: Vec<Outcomes>,
    used: usize,
    /// NaN where there is no score.
    low: Vec<f64>,
    high: Vec<f64>,
    verdicts: Vec<Vec<u64>>,
}

/// Of 64 rows, those in which each outcome of a rule is possible; bit i is row i of the 64.
///
/// ```
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// # let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
/// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
/// let mut frame = dated.frame(3);
/// frame.bools(&npwp, [Some(true), Some(false), None])?;
/// let bits = dated.evaluate(&frame).outcomes(rule).next().ok_or("no rows")?;
/// assert_eq!((bits.met & 0b111, bits.unmet & 0b111), (0b101, 0b110));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeBits {
    /// May be met.
    pub met: u64,
    /// May be unmet.
    pub unmet: u64,
    /// May be not applicable.
    pub not_applicable: u64,
}

impl Dated {
    /// Full ids of the rules whose outcomes a batch gives, by position. A rule that is not in force on this date has no outcome.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// assert!(dated.in_force(rule));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        let inner = self.inner();
        inner
            .program
            .rules
            .iter()
            .map(|r| inner.checked.rules.get(r.rule).map_or("", |rule| rule.id.as_str()))
    }

    /// Whether the rule at this position is in force.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert!(!dated.in_force(usize::MAX));
    /// assert!((0..dated.rules().count()).any(|rule| dated.in_force(rule)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn in_force(&self, rule: usize) -> bool {
        self.selection().rules.get(rule).is_some_and(|rule| rule.active)
    }

    /// Ladders and their verdicts, best first, by position.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let (id, verdicts) = dated.ladders().next().ok_or("no ladder")?;
    /// assert_eq!((id, verdicts), ("kurasi", vec!["siap", "hampir", "pembinaan", "belum"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn ladders(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        let ladders = &self.inner().programme.ladders;
        ladders.iter().map(|l| (l.id.as_str(), l.verdicts.iter().map(|v| v.id.as_str()).collect()))
    }
}

impl Dated {
    /// The verdicts of a ladder that are meant by bits, best first; the last is guaranteed.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.verdicts_of(0, 0b101), ["siap", "pembinaan"]);
    /// assert_eq!(dated.verdicts_of(0, 1 << 63), ["nothing_assessed"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verdicts_of(&self, ladder: usize, bits: u64) -> Vec<&str> {
        let Some(ladder) = self.inner().programme.ladders.get(ladder) else { return Vec::new() };
        let named =
            |at: usize| ladder.verdicts.get(at).map_or("nothing_assessed", |verdict| verdict.id.as_str());
        (0..64).filter(|at| bits >> at & 1 == 1).map(named).collect()
    }
}

fn label(set: OutcomeSet) -> Outcome {
    match (set.met, set.unmet, set.not_applicable) {
        (true, false, false) => Outcome::Met,
        (false, true, false) => Outcome::Unmet,
        (false, false, true) => Outcome::NotApplicable,
        _ => Outcome::Unknown,
    }
}

impl Batch {
    pub(super) fn start(&mut self, dated: &Dated, rows: usize) {
        self.rows = rows;
        self.used = 0;
        self.blocks.resize_with(rows.div_ceil(64), Outcomes::default);
        self.low.clear();
        self.high.clear();
        self.verdicts.resize_with(dated.inner().ladders.len(), Vec::new);
        self.verdicts.iter_mut().for_each(Vec::clear);
    }

    pub(super) fn push<const R: usize>(&mut self, worker: &Worker<R>) {
        if let Some(block) = self.blocks.get_mut(self.used) {
            block.copy(&worker.outcomes);
        }
        self.used += 1;
        self.low.extend(worker.judge.scores.iter().map(|score| score.map_or(f64::NAN, |s| s.lo)));
        self.high.extend(worker.judge.scores.iter().map(|score| score.map_or(f64::NAN, |s| s.hi)));
        for (all, verdicts) in self.verdicts.iter_mut().zip(&worker.judge.verdicts) {
            all.extend_from_slice(verdicts);
        }
    }

    /// How many enterprises.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.evaluate(&dated.frame(7)).rows(), 7);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The label of a rule in a row; waivers are not looked at.
    ///
    /// ```
    /// use layak::wire::Outcome;
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// # let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// let mut frame = dated.frame(2);
    /// frame.bools(&npwp, [Some(false), None])?;
    /// let batch = dated.evaluate(&frame);
    /// assert_eq!((batch.outcome(0, rule), batch.outcome(1, rule)), (Outcome::Unmet, Outcome::Unknown));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn outcome(&self, row: usize, rule: usize) -> Outcome {
        self.blocks.get(row / 64).map_or(Outcome::Unknown, |block| label(block.of(rule, row % 64)))
    }

    /// Outcome sets of a rule, 64 rows at a time.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// // 100 enterprises take two groups of 64.
    /// assert_eq!(dated.evaluate(&dated.frame(100)).outcomes(rule).count(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn outcomes(&self, rule: usize) -> impl Iterator<Item = OutcomeBits> {
        let bits = |words: &[u64], rule: usize| words.get(rule).copied().unwrap_or(0);
        self.blocks.iter().map(move |block| OutcomeBits {
            met: bits(&block.met, rule),
            unmet: bits(&block.unmet, rule),
            not_applicable: bits(&block.not_applicable, rule),
        })
    }

    /// Lowest and highest score, 0..100; none if nothing with a weight may be applicable.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let batch = dated.evaluate(&dated.frame(1));
    /// assert_eq!(batch.score(0), Some((0.0, 100.0)));
    /// assert_eq!(batch.score(1), None, "there is no such row");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn score(&self, row: usize) -> Option<(f64, f64)> {
        let (low, high) = (*self.low.get(row)?, *self.high.get(row)?);
        (!low.is_nan()).then_some((low, high))
    }

    /// The score as an assessment shows it: rounded to nine decimals.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nlegality.npwp = true")?;
    /// let score = engine.assess(&profile, "2026-11-21".parse()?).score.ok_or("no score")?;
    /// let dated = engine.at("2026-11-21".parse()?);
    /// let mut frame = dated.frame(1);
    /// frame.set_profile(0, &profile)?;
    /// assert_eq!(dated.evaluate(&frame).shown_score(0), Some((score.low, score.high)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn shown_score(&self, row: usize) -> Option<(f64, f64)> {
        let (low, high) = self.score(row)?;
        let shown = crate::explain::score(Interval::new(low, high), true);
        Some((shown.low, shown.high))
    }

    /// The label of a rule in a row of this frame, as an assessment gives it: with waivers.
    ///
    /// ```
    /// use layak::wire::Outcome;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let waiver = "[[waiver]]\nrule = 'legality.npwp'\nauthority = 'Contoh'\nreason = 'Contoh'\nuntil = 2027-01-01";
    /// let profile = engine.read_toml("contoh.toml", waiver)?;
    /// let dated = engine.at("2026-11-21".parse()?);
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// let mut frame = dated.frame(1);
    /// frame.set_profile(0, &profile)?;
    /// let batch = dated.evaluate(&frame);
    /// assert_eq!((batch.outcome(0, rule), batch.label(&frame, 0, rule)), (Outcome::Unknown, Outcome::Waived));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn label(&self, frame: &super::Frame, row: usize, rule: usize) -> Outcome {
        let unmet = self.blocks.get(row / 64).is_some_and(|block| block.of(rule, row % 64).unmet);
        if unmet && frame.is_waived(row, rule) { Outcome::Waived } else { self.outcome(row, rule) }
    }

    /// Lowest scores by row; NaN where there is none.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.evaluate(&dated.frame(2)).lowest_scores(), [0.0, 0.0]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn lowest_scores(&self) -> &[f64] {
        &self.low
    }

    /// Highest scores by row; NaN where there is none.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.evaluate(&dated.frame(2)).highest_scores(), [100.0, 100.0]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn highest_scores(&self) -> &[f64] {
        &self.high
    }

    /// Possible verdicts of a row on a ladder: bit i is verdict i, best first; bit 63 is "nothing assessed". 0 if there is no such row.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let batch = dated.evaluate(&dated.frame(1));
    /// assert_eq!(batch.verdicts(0, 0), 0b1111, "any of the four verdicts");
    /// assert_eq!(batch.verdicts(1, 0), 0, "there is no such row");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verdicts(&self, row: usize, ladder: usize) -> u64 {
        self.verdicts.get(ladder).and_then(|rows| rows.get(row)).copied().unwrap_or(0)
    }
}

/// What one enterprise comes to.
///
/// ```
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// let mut judge = dated.judge();
/// let judged = judge.judge(&dated.answers());
/// assert_eq!((judged.score(), judged.verdicts(0)), (Some((0.0, 100.0)), 0b1111));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    pub(super) outcomes: &'a Outcomes,
    pub(super) judge: &'a BlockJudge<1>,
}

impl Judged<'_> {
    /// See [`Batch::outcome`]; the row is 0.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// let mut judge = dated.judge();
    /// assert_eq!(judge.judge(&dated.answers()).outcome(rule), layak::wire::Outcome::Unknown);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn outcome(&self, rule: usize) -> Outcome {
        label(self.outcomes.of(rule, 0))
    }

    /// See [`Batch::score`].
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.judge().judge(&dated.answers()).score(), Some((0.0, 100.0)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn score(&self) -> Option<(f64, f64)> {
        bounds(self.judge.scores.first().copied().flatten())
    }

    /// See [`Batch::verdicts`].
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert_eq!(dated.judge().judge(&dated.answers()).verdicts(0), 0b1111);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verdicts(&self, ladder: usize) -> u64 {
        self.judge.verdicts.get(ladder).and_then(|rows| rows.first()).copied().unwrap_or(0)
    }
}
