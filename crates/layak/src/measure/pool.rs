//! The order against the enterprise together with its partners.
//!
//! A workshop counts if it is eligible and makes the same thing. What is certain to count gives the lower ends, what may count
//! the upper ones; so the search for a covering set of workshops is a sum.

use super::{ANY_AMOUNT, Context, Measured, order};
use crate::check::model::FactId;
use crate::value::{Interval, Possible, Tri};

/// Measures that need partners.
#[derive(Clone, Debug, PartialEq)]
pub struct Pooled {
    /// Measures with their values.
    pub values: Vec<(FactId, Possible)>,
    /// The order is covered.
    pub covered: Tri,
    /// As the profile lists them; `None` if nobody said whether there are any.
    pub(super) partners: Option<Vec<Candidate>>,
}

/// What is known of one partner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Candidate {
    /// Goods per month.
    pub(super) capacity: Interval,
    /// By the programme's condition.
    pub(super) eligible: Tri,
    /// By the buyer's approval of its sample.
    pub(super) same: Tri,
    /// Nobody has compared its sample, and that is known.
    pub(super) not_compared: bool,
}

impl Candidate {
    /// Whether its capacity may be added.
    pub(super) fn counts(&self) -> Tri {
        self.eligible.and(self.same)
    }
}

/// Measures of the pool. `eligible` per partner, in the profile's order (what is missing is unknown); `partner_answer` gives
/// what a `partner.*` fact may be for one of them.
pub fn pool(
    context: &Context<'_>,
    own: &Measured,
    eligible: &[Tri],
    partner_answer: &dyn Fn(usize, FactId) -> Possible,
) -> Pooled {
    let facts = context.facts;
    let partners = context.profile.partners.as_ref().map(|partners| {
        let candidate = |at: usize| {
            let answer = |fact: FactId| partner_answer(at, fact);
            Candidate {
                capacity: facts.amount(facts.partner_capacity, &answer),
                eligible: eligible.get(at).copied().unwrap_or(Tri::EITHER),
                same: facts.partner_sample.same(&answer),
                not_compared: facts.partner_sample.is_not_compared(&answer),
            }
        };
        (0..partners.len()).map(candidate).collect::<Vec<_>>()
    });

    let parts = &own.parts;
    let mut capacity = usable(parts.own_monthly, parts.own_same);
    let mut count = Interval::point(0.0);
    match &partners {
        Some(partners) => {
            for partner in partners {
                capacity = capacity + usable(partner.capacity, partner.counts());
                count = count + usable(Interval::point(1.0), partner.counts());
            }
        }
        None => {
            capacity = capacity + ANY_AMOUNT;
            count = ANY_AMOUNT;
        }
    }
    // Stock is the enterprise's own product: it counts with it.
    let required = order::required(parts.quantity, usable(parts.stock, parts.own_same), parts.lead);
    let covered = capacity.at_least(required);

    let mut values = Vec::with_capacity(3);
    values.extend(facts.measure.covered.map(|id| (id, Possible::Bool(covered))));
    values.extend(facts.measure.pool_capacity.map(|id| (id, Possible::Number(capacity))));
    values.extend(facts.measure.partners.map(|id| (id, Possible::Number(count))));
    Pooled { values, covered, partners }
}

/// An amount that counts, does not, or may.
pub(super) fn usable(amount: Interval, counts: Tri) -> Interval {
    Interval {
        lo: if counts.may_false { 0.0 } else { amount.lo },
        hi: if counts.may_true { amount.hi } else { 0.0 },
    }
}
