//! The order against own capacity.

use super::facts::Facts;
use super::{ANY_AMOUNT, Context};
use crate::check::model::FactId;
use crate::value::{Interval, Possible, Tri, low};

/// One day, in months. An order due at once is reckoned over a day, so that what it needs in a month stays a number.
pub(super) const SHORTEST_LEAD: f64 = 1.0 / 30.0;

/// The order, and what it asks of each month.
pub(super) struct Order {
    /// There is one.
    pub(super) given: Tri,
    /// The reference order stands in.
    pub(super) reference: bool,
    /// Something is known of its size.
    pub(super) sized: bool,
    /// Goods.
    pub(super) quantity: Interval,
    /// Goods.
    pub(super) stock: Interval,
    /// Months.
    pub(super) lead: Interval,
    /// Goods per month.
    pub(super) required: Interval,
    /// Own ÷ required.
    pub(super) coverage: Interval,
    /// Goods per month.
    pub(super) shortfall: Interval,
    /// Goods.
    pub(super) deliverable: Interval,
}

pub(super) fn order(context: &Context<'_>, answer: &dyn Fn(FactId) -> Possible, own: Interval) -> Order {
    let facts: &Facts = context.facts;
    let stated = facts.amount(facts.quantity, answer);
    let stated_months = facts.amount(facts.months, answer);
    let sized = facts.quantity_range.is_some_and(|range| stated != range.max(Interval::point(0.0)));
    let exists = facts.truth(facts.exists, answer);
    let given = if sized && exists.may_true { Tri::TRUE } else { exists };

    let (mut quantity, mut lead) = (stated, stated_months);
    if given.may_false {
        // While sector or unit are open the reference order is not known: it may be of any size, whatever was stated.
        let (size, months) =
            context.reference.map_or((ANY_AMOUNT, facts.months_range.unwrap_or(ANY_AMOUNT)), |reference| {
                (Interval::point(reference.quantity), Interval::point(reference.months))
            });
        (quantity, lead) =
            if given.may_true { (quantity.hull(size), lead.hull(months)) } else { (size, months) };
    }
    let reference = given == Tri::FALSE && context.reference.is_some();
    let lead = lead.max(Interval::point(SHORTEST_LEAD));
    let stock = facts.amount(facts.stock, answer);
    let required = required(quantity, stock, lead);
    Order {
        given,
        reference,
        sized: reference || given.may_true && sized,
        quantity,
        stock,
        lead,
        required,
        coverage: coverage(own, required),
        shortfall: (required - own).max(Interval::point(0.0)),
        deliverable: own * lead + stock,
    }
}

/// What must be made in each month, in goods per month.
pub(super) fn required(quantity: Interval, stock: Interval, lead: Interval) -> Interval {
    (quantity - stock).max(Interval::point(0.0)) / lead
}

/// Own ÷ required. Where nothing is required the quotient is beyond any number: [MAX, ∞].
fn coverage(own: Interval, required: Interval) -> Interval {
    let share = |own: f64, required: f64| {
        if required == 0.0 {
            f64::INFINITY
        } else if required.is_infinite() {
            0.0
        } else {
            own / required
        }
    };
    Interval { lo: low(share(own.lo, required.hi)), hi: share(own.hi, required.lo) }
}
