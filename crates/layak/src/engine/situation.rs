//! One profile under one programme on one date: its possible values, measures, outcomes.

use super::{Dated, Inner};
use crate::check::model::{FactId, Kind, Origin};
use crate::date::Date;
use crate::evaluate::{Block, Evaluator, Outcomes};
use crate::judge::{Row, Rows};
use crate::measure;
use crate::profile::{Answer, Profile};
use crate::unit::Unit;
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
    pub(crate) measured: measure::Result,
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

/// What each fact may be by the answers that count, measures included, and what was computed beside.
pub(crate) fn values(
    dated: &Dated,
    profile: &Profile,
    level: EvidenceLevel,
) -> (Vec<Possible>, measure::Result) {
    let inner = dated.inner();
    let checked = &inner.checked;
    let mut values: Vec<Possible> = checked.facts.iter().map(|f| unanswered(&f.kind)).collect();
    for (id, answer) in &profile.answers {
        let needs = checked.facts.get(*id).is_some_and(|f| f.evidence.is_some());
        if counts(answer, needs, level, dated.as_of())
            && let Some(value) = values.get_mut(*id)
        {
            *value = answer.value.clone();
        }
    }
    let measured = measures(dated, profile, level, &values);
    for (id, value) in &measured.values {
        if let Some(slot) = values.get_mut(*id) {
            *slot = value.clone();
        }
    }
    (values, measured)
}

impl<'a> Situation<'a> {
    /// Evaluates a profile.
    pub(crate) fn new(dated: &'a Dated, profile: &'a Profile, level: EvidenceLevel) -> Self {
        let (values, measured) = values(dated, profile, level);
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
        Self { dated, profile, level, values, measured, block, evaluator, row, grades, waived }
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

/// All measures for these values: own ones, then partners through the programme's condition, then the pool.
pub(crate) fn measures(
    dated: &Dated,
    profile: &Profile,
    level: EvidenceLevel,
    values: &[Possible],
) -> measure::Result {
    let inner = dated.inner();
    let checked = &inner.checked;
    let context = measure::Context {
        facts: &inner.measures,
        profile,
        as_of: dated.as_of(),
        history_months: inner.programme.doc.history_months.as_ref().map(|months| months.value),
        reference: reference(dated, profile, values),
    };
    let blank = |fact: FactId| checked.facts.get(fact).map_or(Possible::Text(None), |f| unanswered(&f.kind));
    let own = measure::own(&context, &|fact| values.get(fact).cloned().unwrap_or_else(|| blank(fact)));
    let eligible = eligible(dated, profile, level, values, &own.values);
    let pooled = measure::pool(&context, &own, &eligible, &|at, fact| {
        let answer = profile.partners.as_ref().and_then(|p| p.get(at)).and_then(|p| p.answers.get(&fact));
        let needs = checked.facts.get(fact).is_some_and(|f| f.evidence.is_some());
        answer
            .filter(|a| counts(a, needs, level, dated.as_of()))
            .map_or_else(|| blank(fact), |a| a.value.clone())
    });
    let fulfilment = measure::fulfilment(&context, &own, &pooled);
    let values = own.values.into_iter().chain(pooled.values).collect();
    measure::Result { values, reference: own.reference, warnings: own.warnings, fulfilment }
}

/// The programme's reference order for the sector, in the profile's goods unit. None while the sector or the unit is open: the
/// order is then unknown, which contains it.
fn reference(dated: &Dated, profile: &Profile, values: &[Possible]) -> Option<measure::Reference> {
    let inner = dated.inner();
    let sector = inner.checked.by_path.get("product.sector").and_then(|id| values.get(*id))?;
    let Possible::Choice(mask) = sector else { return None };
    let fits =
        |sector: usize| u32::try_from(sector).ok().and_then(|bit| 1_u64.checked_shl(bit)) == Some(*mask);
    let (_, order) = inner.programme.references.iter().find(|(sector, _)| fits(*sector))?;
    let (goods, unit) = (profile.goods.as_ref()?, Unit::parse(&order.unit.value)?);
    let months = order.months.value;
    unit.fits(goods)
        .then(|| measure::Reference { quantity: order.quantity.value * unit.factor_to(goods), months })
}

/// Whether each partner is eligible: the main row with the partner's own answers laid over it.
fn eligible(
    dated: &Dated,
    profile: &Profile,
    level: EvidenceLevel,
    values: &[Possible],
    own: &[(FactId, Possible)],
) -> Vec<Tri> {
    let inner = dated.inner();
    let partners = profile.partners.as_deref().unwrap_or_default();
    let Some(condition) = inner.program.eligible else { return vec![Tri::TRUE; partners.len()] };
    if partners.is_empty() {
        return Vec::new();
    }
    let layout = &inner.program.layout;
    let mut base = Block::<1>::unanswered(layout, &inner.checked.facts);
    for (id, value) in values.iter().enumerate() {
        base.set(layout, 0, id, value);
    }
    for (id, value) in own {
        base.set(layout, 0, *id, value);
    }
    let mut evaluator = Evaluator::<1>::new(&inner.program, &dated.selection().scalars);
    partners
        .iter()
        .map(|partner| {
            let mut block = base.clone();
            for (id, answer) in &partner.answers {
                let needs = inner.checked.facts.get(*id).is_some_and(|f| f.evidence.is_some());
                if counts(answer, needs, level, dated.as_of()) {
                    block.set(layout, 0, *id, &answer.value);
                }
            }
            evaluator.all(&inner.program, &block);
            evaluator.truth(condition, 0)
        })
        .collect()
}
