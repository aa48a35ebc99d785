//! The order: its size, its time, and what it asks of each month.

use super::facts::Facts;
use super::pool::usable;
use super::{ANY_AMOUNT, Context};
use crate::check::model::FactId;
use crate::unit::Unit;
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
    /// Goods, the least that the buyer accepts.
    pub(super) accepted: Interval,
    /// Kilograms.
    pub(super) mass: Interval,
    /// Goods in store.
    pub(super) stock: Interval,
    /// Goods in store that count towards this order: a standing order cannot live on them.
    pub(super) usable_stock: Interval,
    /// When it is made.
    pub(super) time: Time,
    /// Goods per month.
    pub(super) required: Interval,
    /// Goods per month.
    pub(super) required_accepted: Interval,
}

/// When an order is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Time {
    /// Months, at least [`SHORTEST_LEAD`].
    pub(super) lead: Interval,
    /// Day of shipment, as a day number; any day while there may be no order.
    pub(super) ship: Interval,
}

pub(super) fn order(context: &Context<'_>, answer: &dyn Fn(FactId) -> Possible) -> Order {
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
    let usable_stock = usable(stock, !given.and(facts.truth(facts.standing, answer)));
    let ship = match facts.ship_by.map(answer) {
        Some(Possible::Number(day)) if given == Tri::TRUE => day,
        _ => Interval::ALL,
    };
    let accepted = quantity * (Interval::point(1.0) - tolerance(facts, given, answer));
    Order {
        given,
        reference,
        sized: reference || given.may_true && sized,
        quantity,
        accepted,
        mass: quantity * unit_mass(context, answer),
        stock,
        usable_stock,
        time: Time { lead, ship },
        required: required(quantity, usable_stock, lead),
        required_accepted: required(accepted, usable_stock, lead),
    }
}

/// Share of the quantity that may be missing. A reference order has none.
fn tolerance(facts: &Facts, given: Tri, answer: &dyn Fn(FactId) -> Possible) -> Interval {
    let none = Interval::point(0.0);
    if facts.tolerance.is_none() || given == Tri::FALSE {
        return none;
    }
    let stated = facts.amount(facts.tolerance, answer).min(Interval::point(1.0));
    if given.may_false { stated.hull(none) } else { stated }
}

/// Kilograms of one unit of goods: what a unit of mass says itself, else the answer.
fn unit_mass(context: &Context<'_>, answer: &dyn Fn(FactId) -> Possible) -> Interval {
    let kilogram = Unit::parse("kg");
    match context.profile.goods.as_ref().zip(kilogram) {
        Some((goods, kilogram)) if goods.fits(&kilogram) => Interval::point(goods.factor_to(&kilogram)),
        _ => context.facts.amount(context.facts.unit_mass, answer),
    }
}

/// What must be made in each month, in goods per month.
pub(super) fn required(quantity: Interval, stock: Interval, lead: Interval) -> Interval {
    (quantity - stock).max(Interval::point(0.0)) / lead
}

/// What can be made ÷ what is required. Where nothing is required the quotient is beyond any number: [MAX, ∞].
pub(super) fn coverage(can: Interval, required: Interval) -> Interval {
    let share = |can: f64, required: f64| {
        if required == 0.0 {
            f64::INFINITY
        } else if required.is_infinite() {
            0.0
        } else {
            can / required
        }
    };
    Interval { lo: low(share(can.lo, required.hi)), hi: share(can.hi, required.lo) }
}
