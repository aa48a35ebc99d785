//! Judges the rows of one block: scores and possible verdicts, with room that is used again for the next block.

use super::ladder::LadderJudge;
use super::rows::{Row, Rows};
use super::score::ScoreBounds;
use super::select::Selection;
use crate::evaluate::{Block, Evaluator, Outcomes};
use crate::value::Interval;

/// Room and results for `R` rows.
#[derive(Clone, Debug)]
pub struct BlockJudge<const R: usize> {
    rows: Rows,
    ladders: Vec<(Evaluator<R>, Block<R>)>,
    /// By row: bounds of the score.
    pub scores: Vec<ScoreBounds>,
    /// By ladder, then by row: see [`super::Possible::mask`].
    pub verdicts: Vec<Vec<u64>>,
}

/// What judging a row takes beside its outcomes.
#[derive(Clone, Debug, Default)]
pub struct Extras {
    /// Partial credits, by rule.
    pub grades: Vec<(usize, Interval)>,
    /// Bits of rules with a waiver in force.
    pub waived: Vec<u64>,
    /// Rules for its sector and market may be missing.
    pub uncovered: bool,
}

impl<const R: usize> BlockJudge<R> {
    /// Room for these ladders.
    pub fn new(ladders: &[LadderJudge]) -> Self {
        Self {
            rows: Rows::default(),
            ladders: ladders.iter().map(LadderJudge::evaluator).collect(),
            scores: Vec::new(),
            verdicts: vec![Vec::new(); ladders.len()],
        }
    }

    /// The outcomes of a row that was judged.
    pub fn row(&self, at: usize) -> Option<&Row> {
        self.rows.rows.get(at)
    }

    /// Judges the first `rows` rows. Extras go by row; an absent row has none.
    #[inline(always)]
    pub fn judge(
        &mut self,
        ladders: &[LadderJudge],
        selection: &Selection,
        outcomes: &Outcomes,
        rows: usize,
        extras: &[Extras],
    ) {
        self.rows.read(outcomes, rows);
        let grades_of = |at: usize| extras.get(at).map_or(&[][..], |e| e.grades.as_slice());
        let weights = &selection.weights;
        self.scores.clear();
        self.scores.extend(
            self.rows.rows.iter().enumerate().map(|(at, row)| weights.score(row, grades_of(at), None)),
        );
        for ((ladder, (evaluator, block)), verdicts) in
            ladders.iter().zip(&mut self.ladders).zip(&mut self.verdicts)
        {
            for (at, (row, score)) in self.rows.rows.iter().zip(&self.scores).enumerate() {
                let waived = extras.get(at).map_or(&[][..], |e| e.waived.as_slice());
                ladder.fill(block, at, row, selection, waived, |within| {
                    // A programme with one dimension has one score.
                    if within == selection.active {
                        *score
                    } else {
                        weights.score(row, grades_of(at), Some(within))
                    }
                });
            }
            ladder.run(evaluator, block);
            verdicts.clear();
            verdicts.extend(self.rows.rows.iter().enumerate().map(|(at, row)| {
                let uncovered = extras.get(at).is_some_and(|e| e.uncovered);
                ladder.possible(evaluator, at, row, &selection.active, uncovered).mask
            }));
        }
    }
}
