//! Measures of one profile under one programme: the values that count, own measures, partners through the programme's condition, the pool.

use super::Dated;
use super::situation::{counts, unanswered};
use crate::check::model::FactId;
use crate::evaluate::{Block, Evaluator};
use crate::measure::{self, Measured, Pooled};
use crate::profile::Profile;
use crate::unit::Unit;
use crate::value::{Possible, Tri};
use crate::wire::EvidenceLevel;

/// What each fact may be by the answers that count; measures are not computed yet.
pub(crate) fn answered(dated: &Dated, profile: &Profile, level: EvidenceLevel) -> Vec<Possible> {
    let checked = &dated.inner().checked;
    let mut values: Vec<Possible> = checked.facts.iter().map(|f| unanswered(&f.kind)).collect();
    for (id, answer) in &profile.answers {
        let needs = checked.facts.get(*id).is_some_and(|f| f.evidence.is_some());
        if counts(answer, needs, level, dated.as_of())
            && let Some(value) = values.get_mut(*id)
        {
            *value = answer.value.clone();
        }
    }
    values
}

/// What each fact may be by the answers that count, measures included.
pub(crate) fn values(dated: &Dated, profile: &Profile, level: EvidenceLevel) -> Vec<Possible> {
    let mut values = answered(dated, profile, level);
    let measures = measures(dated, profile, level, &values);
    lay_over(&mut values, &measures);
    values
}

/// All measures for these values.
pub(crate) fn measures(
    dated: &Dated,
    profile: &Profile,
    level: EvidenceLevel,
    values: &[Possible],
) -> Vec<(FactId, Possible)> {
    Measuring::new(dated, profile, level, values).into_values()
}

/// Writes measures among the values.
pub(crate) fn lay_over(values: &mut [Possible], measures: &[(FactId, Possible)]) {
    for (id, value) in measures {
        if let Some(slot) = values.get_mut(*id) {
            *slot = value.clone();
        }
    }
}

/// Own measures and those of the pool, with what they were computed from.
pub(crate) struct Measuring<'a> {
    context: measure::Context<'a>,
    dated: &'a Dated,
    values: &'a [Possible],
    level: EvidenceLevel,
    eligible: Vec<Tri>,
    own: Measured,
    pooled: Pooled,
}

impl<'a> Measuring<'a> {
    /// Computes them.
    pub(crate) fn new(
        dated: &'a Dated,
        profile: &'a Profile,
        level: EvidenceLevel,
        values: &'a [Possible],
    ) -> Self {
        let inner = dated.inner();
        let doc = &inner.programme.doc;
        let context = measure::Context {
            facts: &inner.measures,
            profile,
            as_of: dated.as_of(),
            history_months: doc.history_months.as_ref().map(|months| months.value),
            history_age: doc.history_age.as_ref().map(|months| months.value),
            reference: reference(dated, profile, values),
        };
        let own = measure::own(&context, &|fact| answer(dated, values, fact));
        let eligible = eligible(dated, profile, level, values, &own.values);
        let pooled = pool(dated, level, &context, &own, &eligible);
        Self { context, dated, values, level, eligible, own, pooled }
    }

    /// Computes own measures and those of the pool once more, for whoever times them, and gives their number.
    pub(crate) fn again(&self) -> usize {
        let own = measure::own(&self.context, &|fact| answer(self.dated, self.values, fact));
        let pooled = pool(self.dated, self.level, &self.context, &own, &self.eligible);
        own.values.len() + pooled.values.len()
    }

    /// What reports show beside the measures.
    pub(crate) fn details(&self) -> measure::Details {
        let answer = |fact: FactId| answer(self.dated, self.values, fact);
        measure::details(&self.context, &self.own, &self.pooled, &answer)
    }

    /// The measures.
    pub(crate) fn into_values(self) -> Vec<(FactId, Possible)> {
        self.own.values.into_iter().chain(self.pooled.values).collect()
    }
}

fn pool(
    dated: &Dated,
    level: EvidenceLevel,
    context: &measure::Context<'_>,
    own: &Measured,
    eligible: &[Tri],
) -> Pooled {
    measure::pool(context, own, eligible, &|at, fact| {
        let partners = context.profile.partners.as_ref();
        let answer =
            partners.and_then(|partners| partners.get(at)).and_then(|partner| partner.answers.get(&fact));
        let needs = dated.inner().checked.facts.get(fact).is_some_and(|f| f.evidence.is_some());
        answer
            .filter(|a| counts(a, needs, level, dated.as_of()))
            .map_or_else(|| blank(dated, fact), |a| a.value.clone())
    })
}

fn answer(dated: &Dated, values: &[Possible], fact: FactId) -> Possible {
    values.get(fact).cloned().unwrap_or_else(|| blank(dated, fact))
}

fn blank(dated: &Dated, fact: FactId) -> Possible {
    dated.inner().checked.facts.get(fact).map_or(Possible::Text(None), |f| unanswered(&f.kind))
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
