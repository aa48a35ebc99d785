//! The order against the enterprise together with its partners.
//!
//! Rules read existence. In a profile without gaps a set of workshops *holds together* if every partner in it is eligible and every two
//! make the same ([`same`]); a workshop alone must make what the buyer approved. The order is covered if some such set can make it. So:
//!
//! | measure | its value where all is known | lower end | upper end |
//! | --- | --- | --- | --- |
//! | `pool.covered` | some set makes the accepted quantity and its minimum lots fit into the quantity | a set that certainly does | no set possibly does: false |
//! | `pool.capacity` | greatest capacity of a set | sets that certainly hold together, low capacities | possibly, high ones |
//! | `pool.partners` | most partners in a set | likewise | likewise |
//! | `pool.coverage_without_largest` | greatest capacity of a set without the partner that is missed most ÷ required | likewise | likewise |
//! | `pool.deliverable` | [`joint`] | likewise | likewise |
//!
//! Both laws follow, because certain sets only become fewer when something is erased, and possible ones only more. What is searched is
//! told in [`search`]; where a search was stopped, `limited` says so.
//!
//! **Minimum lots.** A partner's lot lies between nothing and all that it can make in the time, and that is what it is while nobody
//! said. A lot that is stated beyond this counts as all that it can make: otherwise leaving it out would help.

mod joint;
mod partner;
pub(super) mod same;
mod search;

pub(super) use joint::Outputs;
pub(super) use partner::Workshop;
pub(super) use same::Pairs;
pub(super) use search::{Order, Set, Sets, members};

use super::quality::Items;
use super::{Context, Measured, order};
use crate::check::model::FactId;
use crate::value::{Interval, Possible, Tri, low, product};

/// Measures that need partners.
#[derive(Clone, Debug, PartialEq)]
pub struct Pooled {
    /// Measures with their values.
    pub values: Vec<(FactId, Possible)>,
    /// The order is covered.
    pub covered: Tri,
    /// The search was stopped at its limit.
    pub limited: bool,
    /// The enterprise itself, then its partners as the profile lists them.
    pub(super) workshops: Vec<Workshop>,
    /// Nobody said whether there are partners.
    pub(super) open: bool,
    /// Which two make the same.
    pub(super) pairs: Pairs,
}

/// Measures of the pool. `eligible` per partner, in the profile's order (what is missing is unknown); `partner_answer` gives
/// what a `partner.*` fact may be for one of them.
pub fn pool(
    context: &Context<'_>,
    own: &Measured,
    eligible: &[Tri],
    partner_answer: &dyn Fn(usize, FactId) -> Possible,
) -> Pooled {
    let parts = &own.parts;
    let partners = context.profile.partners.as_deref();
    let mut workshops = vec![Workshop::own(parts)];
    for at in 0..partners.map_or(0, <[_]>::len) {
        let eligible = eligible.get(at).copied().unwrap_or(Tri::EITHER);
        workshops.push(Workshop::partner(context, eligible, &|fact| partner_answer(at, fact)));
    }
    let open = partners.is_none();
    let pairs = Pairs::new(&workshops, &|| Items::all(context.profile), context);
    let (certain, possible) = (Sets::certain(&workshops, &pairs), Sets::possible(&workshops, &pairs));

    let mut pooled =
        Pooled { values: Vec::new(), covered: Tri::EITHER, limited: false, workshops, open, pairs };
    pooled.covered = covered(own, &mut pooled, &certain, &possible);
    let capacity = Interval {
        lo: low(certain.heaviest(&pooled.weights(|w| w.capacity.lo)).0),
        hi: if open { f64::INFINITY } else { possible.heaviest(&pooled.weights(|w| w.capacity.hi)).0 },
    };
    // The enterprise itself weighs less than any partner, and yet something: others may be the same as it.
    let one = |workshop: &Workshop, can: f64| match (workshop.is_partner, can > 0.0) {
        (true, _) => 1.0,
        (false, makes) => f64::from(u8::from(makes)) / 2.0,
    };
    let count = Interval {
        lo: certain.heaviest(&pooled.weights(|w| one(w, w.capacity.lo))).0.floor(),
        hi: if open {
            f64::INFINITY
        } else {
            possible.heaviest(&pooled.weights(|w| one(w, w.capacity.hi))).0.floor()
        },
    };
    let left = Interval {
        lo: low(certain.without_largest(&pooled.weights(|w| w.capacity.lo))),
        hi: if open { f64::INFINITY } else { possible.without_largest(&pooled.weights(|w| w.capacity.hi)) },
    };
    // Stock is the enterprise's own product: it counts with it.
    let required = order::required(parts.quantity, usable(parts.stock, parts.own_approval.same), parts.lead);
    let deliverable = joint::deliverable(context, own, &pooled, &certain, &possible);

    let ids = &context.facts.measure;
    let numbers = [
        (ids.pool_capacity, capacity),
        (ids.partners, count),
        (ids.coverage_pooled, order::coverage(capacity, required)),
        (ids.coverage_without_largest, order::coverage(left, required)),
        (ids.pool_deliverable, deliverable),
    ];
    let mut values = Vec::with_capacity(numbers.len() + 1);
    values.extend(ids.covered.map(|id| (id, Possible::Bool(pooled.covered))));
    for (id, value) in numbers {
        values.extend(id.map(|id| (id, Possible::Number(value))));
    }
    pooled.values = values;
    pooled
}

/// Whether some set makes the accepted quantity.
fn covered(own: &Measured, pooled: &mut Pooled, certain: &Sets, possible: &Sets) -> Tri {
    let (sure, hoped) = (sure_order(own, pooled), hoped_order(own, pooled));
    let (found, stopped) = certain.cover(&sure);
    let (perhaps, gave_up) = if pooled.open || found.is_some() {
        (true, false)
    } else {
        let (set, gave_up) = possible.cover(&hoped);
        (set.is_some() || gave_up, gave_up)
    };
    pooled.limited = found.is_none() && perhaps && (stopped || gave_up);
    Tri { may_true: perhaps, may_false: found.is_none() }
}

/// The order at its hardest: low capacities, high lots, the greatest accepted quantity, the smallest quantity to fit lots into.
pub(super) fn sure_order(own: &Measured, pooled: &Pooled) -> Order {
    let parts = &own.parts;
    Order {
        goods: pooled.weights(|w| {
            product(w.capacity.lo, parts.lead.lo) + if w.is_partner { 0.0 } else { parts.stock.lo }
        }),
        lots: pooled.weights(|w| w.lot.hi.min(product(w.capacity.hi, parts.lead.hi))),
        needed: parts.accepted.hi,
        most_lots: parts.quantity.lo,
    }
}

/// The order at its easiest.
fn hoped_order(own: &Measured, pooled: &Pooled) -> Order {
    let parts = &own.parts;
    Order {
        goods: pooled.weights(|w| {
            product(w.capacity.hi, parts.lead.hi) + if w.is_partner { 0.0 } else { parts.stock.hi }
        }),
        lots: pooled.weights(|w| w.lot.lo.min(product(w.capacity.lo, parts.lead.lo))),
        needed: parts.accepted.lo,
        most_lots: parts.quantity.hi,
    }
}

impl Pooled {
    fn weights(&self, of: impl Fn(&Workshop) -> f64) -> Vec<f64> {
        self.workshops.iter().map(of).collect()
    }
}

/// An amount that counts, does not, or may.
pub(super) fn usable(amount: Interval, counts: Tri) -> Interval {
    Interval {
        lo: if counts.may_false { 0.0 } else { amount.lo },
        hi: if counts.may_true { amount.hi } else { 0.0 },
    }
}
