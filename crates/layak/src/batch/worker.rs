//! The way from a block of possible values to judged rows, for one row or 64.

use super::frame::Rest;
use crate::Dated;
use crate::engine;
use crate::evaluate::{Block, Evaluator, Outcomes};
use crate::judge::{BlockJudge, Extras};
use crate::profile::Profile;
use crate::value::{Interval, Possible};

/// Room for one block, used again for the next.
#[derive(Clone, Debug)]
pub(super) struct Worker<const R: usize> {
    evaluator: Evaluator<R>,
    pub(super) outcomes: Outcomes,
    pub(super) judge: BlockJudge<R>,
    extras: Vec<Extras>,
    /// Whether `extras` must be filled: some rule has a grade, some sector has no rules, or some row has waivers.
    graded: bool,
}

impl<const R: usize> Worker<R> {
    pub(super) fn new(dated: &Dated) -> Self {
        let inner = dated.inner();
        Self {
            evaluator: Evaluator::new(&inner.program, &dated.selection().scalars),
            outcomes: Outcomes::default(),
            judge: BlockJudge::new(&inner.ladders),
            extras: Vec::new(),
            graded: inner.program.rules.iter().any(|rule| rule.grade.is_some()),
        }
    }

    /// Judges the first `rows` rows. `rest` goes by row and may be shorter.
    #[inline(always)]
    pub(super) fn run(&mut self, dated: &Dated, block: &Block<R>, rows: usize, rest: &[Rest]) {
        let inner = dated.inner();
        if inner.measured {
            let mut measured = block.clone();
            for row in 0..rows {
                measure(dated, &mut measured, row, rest.get(row));
            }
            self.evaluator.outcomes(&inner.program, &measured, &mut self.outcomes);
            self.extras(dated, &measured, rows, rest);
        } else {
            self.evaluator.outcomes(&inner.program, block, &mut self.outcomes);
            self.extras(dated, block, rows, rest);
        }
        self.judge.judge(&inner.ladders, dated.selection(), &self.outcomes, rows, &self.extras);
    }

    fn extras(&mut self, dated: &Dated, block: &Block<R>, rows: usize, rest: &[Rest]) {
        let inner = dated.inner();
        self.extras.clear();
        if !self.graded && !inner.gaps.any() && rest.is_empty() {
            return;
        }
        let layout = &inner.program.layout;
        let mask = |fact: Option<usize>, row| fact.map_or(1, |fact| block.mask(layout, row, fact));
        self.extras.extend((0..rows).map(|row| Extras {
            grades: if self.graded { engine::grades(inner, &self.evaluator, block, row) } else { Vec::new() },
            waived: rest.get(row).map(|rest| rest.waived.clone()).unwrap_or_default(),
            uncovered: inner.gaps.any()
                && inner.gaps.meet(mask(inner.known.sector, row), mask(inner.known.market, row)),
        }));
    }
}

/// Puts the measures of a row into the block, computed from its answers as in an assessment.
fn measure<const R: usize>(dated: &Dated, block: &mut Block<R>, row: usize, rest: Option<&Rest>) {
    if rest.is_some_and(|rest| rest.whole) {
        return;
    }
    let inner = dated.inner();
    let blank = inner.checked.facts.iter().map(|fact| engine::unanswered(&fact.kind));
    let mut values: Vec<Possible> = blank.collect();
    for (fact, value) in rest.into_iter().flat_map(|rest| &rest.answers) {
        if let Some(slot) = values.get_mut(*fact) {
            *slot = value.clone();
        }
    }
    let profile = Profile::default();
    for (fact, value) in engine::measures(dated, &profile, dated.evidence_level(), &values) {
        block.set(&inner.program.layout, row, fact, &value);
    }
}

/// Lowest and highest score, if there is one.
pub(super) fn bounds(score: Option<Interval>) -> Option<(f64, f64)> {
    score.map(|score| (score.lo, score.hi))
}
