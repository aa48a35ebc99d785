//! Ladders: verdicts from best to worst, judged on intervals of counts and scores.

use super::Possible;
use super::rows::Row;
use super::select::{Selection, bits, set};
use crate::check::ladder;
use crate::check::model::{Checked, Ladder, Programme};
use crate::compile::{self, Program, Slot, Truth};
use crate::evaluate::{Block, Evaluator};
use crate::value::Interval;

/// The bit of the built-in verdict "nothing assessed", below every declared one.
pub const NOTHING_ASSESSED: u32 = 63;

/// What is counted, in the order of [`ladder::COUNTED`].
#[derive(Clone, Copy, Debug)]
enum Counted {
    Met,
    Unmet,
    Waived,
}

/// What a condition reads: a count by class, or the score of a dimension, both by position.
#[derive(Clone, Copy, Debug)]
enum Input {
    Count(Counted, usize),
    Score(usize),
}

/// Where nothing is applicable a condition on the score is left out: 100 passes every minimum.
fn left_out(bounds: Option<Interval>, row: &Row, within: &[u64]) -> Interval {
    let empty = within.iter().enumerate().all(|(w, within)| {
        let [_, _, exempt] = row.words(w);
        !exempt & within == 0
    });
    match bounds {
        None => Interval::point(100.0),
        Some(bounds) if empty => Interval::new(bounds.lo, 100.0),
        Some(bounds) => bounds,
    }
}

/// One ladder, compiled.
#[derive(Clone, Debug)]
pub struct LadderJudge {
    program: Program,
    facts: Vec<crate::check::model::Fact>,
    /// What the conditions read, with the column of each.
    inputs: Vec<(Input, u32)>,
    /// One per verdict; the last has none.
    whens: Vec<Option<Truth>>,
    /// Bits of the rules it counts.
    pub rules: Vec<u64>,
    verdicts: usize,
}

impl LadderJudge {
    /// Compiles the conditions of a ladder.
    pub fn new(programme: &Programme, ladder: &Ladder, program: &Program) -> Self {
        let dimensions: Vec<String> = programme.doc.dimensions.iter().map(|d| d.name.value.clone()).collect();
        let names = ladder::names(&dimensions);
        let checked = Checked { facts: names.facts, ..Checked::default() };
        let terms: Vec<_> = ladder.verdicts.iter().filter_map(|v| v.when.as_ref()).map(|w| &w.term).collect();
        let (compiled, truths) = compile::conditions(&checked, &terms);
        let mut truths = truths.into_iter();
        let whens = ladder.verdicts.iter().map(|v| v.when.as_ref().and_then(|_| truths.next())).collect();
        let mut rules = bits(program.rules.len());
        for (i, rooted) in program.rules.iter().enumerate() {
            if ladder.rules.binary_search(&rooted.rule).is_ok() {
                set(&mut rules, i);
            }
        }
        let counts = [Counted::Met, Counted::Unmet, Counted::Waived].into_iter();
        let counts = counts.flat_map(|c| (0..ladder::CLASSES).map(move |class| Input::Count(c, class)));
        let all = counts.chain((0..dimensions.len()).map(Input::Score));
        let read = all.zip(&compiled.layout.slots).filter_map(|(input, slot)| match slot {
            Slot::Number(column) => Some((input, *column)),
            _ => None,
        });
        let inputs = read.collect();
        Self {
            program: compiled,
            facts: checked.facts,
            inputs,
            whens,
            rules,
            verdicts: ladder.verdicts.len(),
        }
    }

    /// Room to judge rows.
    pub fn evaluator<const R: usize>(&self) -> (Evaluator<R>, Block<R>) {
        (Evaluator::new(&self.program, &[]), Block::unanswered(&self.program.layout, &self.facts))
    }

    /// Puts counts and scores of a row into the block.
    pub fn fill<const R: usize>(
        &self,
        block: &mut Block<R>,
        at: usize,
        row: &Row,
        selection: &Selection,
        waived: &[u64],
        score: impl Fn(&[u64]) -> Option<Interval>,
    ) {
        for (input, column) in &self.inputs {
            let value = match *input {
                Input::Count(counted, class) => {
                    let class = selection.by_class.get(class).map_or(&[][..], Vec::as_slice);
                    self.count(counted, class, row, waived)
                }
                Input::Score(dimension) => {
                    let dimension = selection.by_dimension.get(dimension).map_or(&[][..], Vec::as_slice);
                    left_out(score(dimension), row, dimension)
                }
            };
            block.number(*column, at, value);
        }
    }

    fn count(&self, counted: Counted, class: &[u64], row: &Row, waived: &[u64]) -> Interval {
        let (mut least, mut most) = (0, 0);
        for (w, (rules, class)) in self.rules.iter().zip(class).enumerate() {
            let mask = rules & class;
            let waived = waived.get(w).copied().unwrap_or(0);
            let [met, unmet, _] = row.words(w);
            let (sure, maybe) = match counted {
                Counted::Met => (row.surely_met(w), met),
                Counted::Unmet => (row.surely_unmet(w) & !waived, unmet & !waived),
                Counted::Waived => (row.surely_unmet(w) & waived, unmet & waived),
            };
            least += (sure & mask).count_ones();
            most += (maybe & mask).count_ones();
        }
        Interval::new(f64::from(least), f64::from(most))
    }

    /// Runs the conditions on a block that is filled.
    pub fn run<const R: usize>(&self, evaluator: &mut Evaluator<R>, block: &Block<R>) {
        evaluator.needed(&self.program, block);
    }

    /// The verdicts that are possible in a row. `uncovered`: rules of this sector may be missing.
    pub fn possible<const R: usize>(
        &self,
        evaluator: &Evaluator<R>,
        at: usize,
        row: &Row,
        active: &[u64],
        uncovered: bool,
    ) -> Possible {
        let mut mask = 0_u64;
        let counted = |w: usize| self.rules.get(w).zip(active.get(w)).map_or(0, |(r, a)| r & a);
        let words = 0..self.rules.len();
        if words.clone().all(|w| counted(w) & !row.words(w)[2] == 0) {
            mask |= 1 << NOTHING_ASSESSED;
        }
        let nothing_surely = words.clone().all(|w| counted(w) & !row.surely_exempt(w) == 0);
        if !nothing_surely {
            for (i, when) in self.whens.iter().enumerate() {
                let truth = when.map_or(crate::value::Tri::TRUE, |when| evaluator.truth(when, at));
                if truth.may_true {
                    mask |= 1 << i;
                }
                if !truth.may_false {
                    break;
                }
            }
            if uncovered {
                // A rule that is not there yet could still turn out unmet: every lower verdict stays possible.
                let best = mask.trailing_zeros().min(self.verdicts as u32);
                mask |= (best..self.verdicts as u32).fold(0, |m, i| m | 1 << i);
            }
        }
        Possible { mask }
    }
}
