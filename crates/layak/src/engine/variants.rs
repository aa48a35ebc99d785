//! What-if: the same profile with some values changed, many variants at a time.

use super::measuring::measures;
use super::situation::{Situation, grades};
use crate::check::model::FactId;
use crate::evaluate::{Evaluator, Frame, Outcomes};
use crate::judge;
use crate::judge::{BlockJudge, Extras, Possible as Verdicts, Row, ScoreBounds};
use crate::value::{Interval, Possible};
use crate::wire::CoverageLevel;

/// What one variant comes to.
#[derive(Clone, Debug)]
pub(crate) struct Judged {
    /// Outcome sets of all rules.
    pub(crate) row: Row,
    /// Possible verdicts, one per ladder.
    pub(crate) verdicts: Vec<Verdicts>,
    /// The score.
    pub(crate) score: ScoreBounds,
}

/// One variant: facts with the value to try.
pub(crate) type Change = Vec<(FactId, Possible)>;

impl Situation<'_> {
    /// Judges the profile as it stands.
    pub(crate) fn judge(&self) -> Judged {
        self.judge_row(self.row.clone(), &self.grades, &self.waived, &self.values)
    }

    /// Judges a row of outcomes: a counterfactual on rules, or with other waivers.
    pub(crate) fn judge_row(
        &self,
        row: Row,
        grades: &[(usize, Interval)],
        waived: &[u64],
        values: &[Possible],
    ) -> Judged {
        let selection = self.dated.selection();
        let score = selection.weights.score(&row, grades, None);
        let uncovered = self.uncovered(values);
        let verdicts = self.inner().ladders.iter().map(|ladder| {
            let (mut evaluator, mut block) = ladder.evaluator::<1>();
            let bounds = |within: &[u64]| selection.weights.score(&row, grades, Some(within));
            ladder.fill(&mut block, 0, &row, selection, waived, bounds);
            ladder.run(&mut evaluator, &block);
            ladder.possible(&evaluator, 0, &row, &selection.active, uncovered)
        });
        let verdicts = verdicts.collect();
        Judged { row, verdicts, score }
    }

    /// Whether rules for this sector and market may be missing.
    pub(crate) fn uncovered(&self, values: &[Possible]) -> bool {
        self.coverage(values).0.contains(&CoverageLevel::None)
    }

    /// Coverage of the sectors and markets that are possible.
    pub(crate) fn coverage(&self, values: &[Possible]) -> (Vec<CoverageLevel>, Option<crate::text::Text>) {
        let inner = self.inner();
        let mask = |fact: Option<FactId>| match fact.and_then(|id| values.get(id)) {
            Some(Possible::Choice(mask)) => *mask,
            _ => 1,
        };
        judge::coverage(&inner.programme, mask(inner.known.sector), mask(inner.known.market))
    }

    /// Judges every variant.
    pub(crate) fn vary(&self, changes: &[Change]) -> Vec<Judged> {
        let inner = self.inner();
        let (program, layout) = (&inner.program, &inner.program.layout);
        let mut frame = Frame::<64>::unanswered(layout, &inner.checked.facts, changes.len());
        let uncovered_now = self.uncovered(&self.values);
        let mut uncovered = Vec::with_capacity(changes.len());
        for (i, change) in changes.iter().enumerate() {
            let Some((block, row)) = frame.row(i) else { continue };
            block.copy_row(row, &self.block, 0);
            for (id, value) in change {
                block.set(layout, row, *id, value);
            }
            // Few changes touch what needs all values: measures, and the coverage of sector and market.
            let (measured, covered) = (self.touches_measures(change), self.touches_coverage(change));
            let values = if measured || covered { self.with(change) } else { Vec::new() };
            if measured {
                for (id, value) in &measures(self.dated, self.profile, self.level, &values) {
                    block.set(layout, row, *id, value);
                }
            }
            uncovered.push(if covered { self.uncovered(&values) } else { uncovered_now });
        }
        let selection = self.dated.selection();
        let mut evaluator = Evaluator::<64>::new(program, &selection.scalars);
        let mut outcomes = Outcomes::default();
        let mut judge = BlockJudge::<64>::new(&inner.ladders);
        let mut judged = Vec::with_capacity(changes.len());
        for (block, uncovered) in frame.blocks.iter().zip(uncovered.chunks(64)) {
            evaluator.outcomes(program, block, &mut outcomes);
            let extras = uncovered.iter().enumerate().map(|(at, uncovered)| Extras {
                grades: grades(inner, &evaluator, block, at),
                waived: self.waived.clone(),
                uncovered: *uncovered,
            });
            let extras: Vec<Extras> = extras.collect();
            judge.judge(&inner.ladders, selection, &outcomes, uncovered.len(), &extras);
            judged.extend((0..uncovered.len()).filter_map(|at| {
                let verdicts = judge.verdicts.iter().filter_map(|masks| masks.get(at));
                Some(Judged {
                    row: judge.row(at)?.clone(),
                    verdicts: verdicts.map(|mask| Verdicts { mask: *mask }).collect(),
                    score: *judge.scores.get(at)?,
                })
            }));
        }
        judged
    }

    /// The values with some changed.
    pub(crate) fn with(&self, change: &Change) -> Vec<Possible> {
        let mut values = self.values.clone();
        for (id, value) in change {
            if let Some(slot) = values.get_mut(*id) {
                *slot = value.clone();
            }
        }
        values
    }

    /// Whether measures have to be computed anew. Whether a partner is eligible may rest on any answer.
    fn touches_measures(&self, change: &Change) -> bool {
        let inner = self.inner();
        let has_partners = !self.profile.partners.as_deref().unwrap_or_default().is_empty();
        has_partners && inner.program.eligible.is_some()
            || change.iter().any(|(id, _)| inner.known.inputs.contains(id))
    }

    fn touches_coverage(&self, change: &Change) -> bool {
        let known = &self.inner().known;
        change.iter().any(|(id, _)| [known.sector, known.market].contains(&Some(*id)))
    }
}
