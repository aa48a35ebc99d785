//! One profile under one programme on one date: its possible values, measures, outcomes.

use super::measuring::{self, Measuring};
use super::{Dated, Inner};
use crate::check::model::{FactId, Kind, Origin};
use crate::date::Date;
use crate::evaluate::{Block, Evaluator, Outcomes};
use crate::judge::{Row, Rows};
use crate::measure;
use crate::profile::{Answer, Profile};
use crate::value::{Interval, Possible, Tri};
use crate::wire::EvidenceLevel;

/// Everything that explaining looks at.
#[derive(Debug)]
pub(crate) struct Situation<'a> {
    /// Programme and date.
    pub(crate) dated: &'a Dated,
    /// As read.
    pub(crate) profile: &'a Profile,
    /// Answers below this are not used.
    pub(crate) level: EvidenceLevel,
    /// By fact: what it may be, measures included.
    pub(crate) values: Vec<Possible>,
    /// What was computed beside the values.
    pub(crate) details: measure::Details,
    /// Measures with their values.
    pub(crate) measures: Vec<(FactId, Possible)>,
    /// The values as a frame of one row.
    pub(crate) block: Block<1>,
    /// All node values.
    pub(crate) evaluator: Evaluator<1>,
    /// Outcome sets.
    pub(crate) row: Row,
    /// Partial credits.
    pub(crate) grades: Vec<(usize, Interval)>,
    /// Bits of rules with a waiver in force.
    pub(crate) waived: Vec<u64>,
}

/// Whether an answer counts on a date at an evidence level.
pub(crate) fn counts(answer: &Answer, needs_evidence: bool, level: EvidenceLevel, as_of: Date) -> bool {
    !needs_evidence || (answer.level >= level && answer.expires.is_none_or(|last| as_of <= last))
}

/// What a fact may be when it is not answered.
pub(crate) fn unanswered(kind: &Kind) -> Possible {
    match kind {
        Kind::Bool => Possible::Bool(Tri::EITHER),
        Kind::Choice(list) => Possible::Choice(list.all()),
        Kind::Choices(list) => Possible::Choices { may_in: list.all(), may_out: list.all() },
        Kind::Number { range, .. } => Possible::Number(*range),
        Kind::Date => Possible::Number(Interval::ALL),
        Kind::Text => Possible::Text(None),
    }
}

impl<'a> Situation<'a> {
    /// Evaluates a profile.
    pub(crate) fn new(dated: &'a Dated, profile: &'a Profile, level: EvidenceLevel) -> Self {
        let mut values = measuring::answered(dated, profile, level);
        let measured = Measuring::new(dated, profile, level, &values);
        let details = measured.details();
        let measures = measured.into_values();
        measuring::lay_over(&mut values, &measures);
        let inner = dated.inner();
        let (checked, program) = (&inner.checked, &inner.program);
        let mut block = Block::unanswered(&program.layout, &checked.facts);
        for (id, value) in values.iter().enumerate() {
            block.set(&program.layout, 0, id, value);
        }
        let mut evaluator = Evaluator::new(program, &dated.selection().scalars);
        evaluator.all(program, &block);
        let mut outcomes = Outcomes::default();
        evaluator.read(program, &mut outcomes);
        let mut rows = Rows::default();
        rows.read(&outcomes, 1);
        let row = rows.rows.pop().unwrap_or_default();
        let grades = grades(inner, &evaluator, &block, 0);
        let waived = waived(dated, profile);
        Self { dated, profile, level, values, details, measures, block, evaluator, row, grades, waived }
    }

    pub(crate) fn inner(&self) -> &Inner {
        self.dated.inner()
    }

    /// What a fact may be.
    pub(crate) fn value(&self, fact: FactId) -> Option<&Possible> {
        self.values.get(fact)
    }

    /// True if the fact could still be narrowed by an answer.
    pub(crate) fn open(&self, fact: FactId) -> bool {
        let Some(decl) = self.inner().checked.facts.get(fact) else { return false };
        decl.origin == Origin::Answer && self.value(fact).is_some_and(|v| !single(v))
    }
}

/// True if only one value is left.
pub(crate) fn single(value: &Possible) -> bool {
    match value {
        Possible::Bool(tri) => tri.decided().is_some(),
        Possible::Choice(mask) => mask.count_ones() == 1,
        Possible::Choices { may_in, may_out } => may_in & may_out == 0,
        Possible::Number(interval) => interval.is_point(),
        Possible::Text(text) => text.is_some(),
    }
}

/// Partial credits of the rules that declare any, from node values of one row.
pub(crate) fn grades<const R: usize>(
    inner: &Inner,
    evaluator: &Evaluator<R>,
    block: &Block<R>,
    row: usize,
) -> Vec<(usize, Interval)> {
    let rules = inner.program.rules.iter().enumerate();
    rules.filter_map(|(i, rule)| Some((i, evaluator.interval(rule.grade?, row, block)))).collect()
}

pub(crate) fn waived(dated: &Dated, profile: &Profile) -> Vec<u64> {
    let inner = dated.inner();
    let mut bits = vec![0; dated.selection().words()];
    for (i, rooted) in inner.program.rules.iter().enumerate() {
        let Some(rule) = inner.checked.rules.get(rooted.rule) else { continue };
        if profile.waivers.iter().any(|w| w.rule == rule.id && dated.as_of() <= w.until)
            && let Some(word) = bits.get_mut(i / 64)
        {
            *word |= 1 << (i % 64);
        }
    }
    bits
}
