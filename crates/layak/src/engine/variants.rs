//! What-if: the same profile with some values changed, many variants at a time.

use super::situation::{Situation, grades, measures};
use crate::check::model::FactId;
use crate::evaluate::{Evaluator, Frame, Outcomes};
use crate::judge;
use crate::judge::{Possible as Verdicts, Row, Rows, ScoreBounds};
use crate::value::{Interval, Possible};
use crate::wire::CoverageLevel;

/// What one variant comes to.
#[derive(Clone, Debug)]
pub(crate) struct Judged {
    /// Outcome sets of all rules.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the laws that are tested on random worlds"))]
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
        let mut all_values = Vec::with_capacity(changes.len());
        for (i, change) in changes.iter().enumerate() {
            let values = self.with(change);
            if let Some((block, row)) = frame.row(i) {
                block.copy_row(row, &self.block, 0);
                for (id, _) in change {
                    if let Some(value) = values.get(*id) {
                        block.set(layout, row, *id, value);
                    }
                }
                for (id, value) in &self.measured_with(change, &values) {
                    block.set(layout, row, *id, value);
                }
            }
            all_values.push(values);
        }
        let selection = self.dated.selection();
        let mut evaluator = Evaluator::<64>::new(program, &selection.scalars);
        let (mut outcomes, mut rows) = (Outcomes::default(), Rows::default());
        let mut judged = Vec::with_capacity(changes.len());
        for (block, values) in frame.blocks.iter().zip(all_values.chunks(64)) {
            evaluator.outcomes(program, block, &mut outcomes);
            rows.read(&outcomes, values.len());
            for (at, (row, values)) in rows.rows.iter().zip(values).enumerate() {
                let grades = grades(inner, &evaluator, block, at);
                judged.push(self.judge_row(row.clone(), &grades, &self.waived, values));
            }
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

    /// Measures of a variant; empty where the change touches nothing that they are computed from.
    pub(crate) fn measured_with(&self, change: &Change, values: &[Possible]) -> Vec<(FactId, Possible)> {
        let facts = &self.inner().checked.facts;
        let touches = change.iter().any(|(id, _)| {
            facts.get(*id).is_some_and(|f| {
                ["production.", "order.", "product."].iter().any(|set| f.path.starts_with(set))
            })
        }) || (!self.profile.partners.as_deref().unwrap_or_default().is_empty()
            && self.inner().program.eligible.is_some());
        if touches { measures(self.dated, self.profile, self.level, values).values } else { Vec::new() }
    }
}
