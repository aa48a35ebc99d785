//! Facts that the engine computes from a profile: capacity, order, continuity, pool.
//!
//! Every measure is the set of values it may still take, and two laws hold. *Sound*: whatever is answered later, the measure then
//! lies inside the one computed now. *Monotone*: erasing an answer, a field of a record or a whole list only widens. Three decisions
//! follow from them:
//!
//! - **Own capacity is the least of what `production.capacity_basis` names.** "The least of what happens to be answered" would break
//!   the second law: a process list that shows 200 would turn {300} into {200}. So the basis is an answer like any other. The
//!   declared figure always counts; a trial run, process steps or history count if the basis names them, may count while it
//!   is not answered, and do not count if it leaves them out. A declared 300 alone is [0, 300]: enough to prove that 500 are too
//!   many, not that 300 can be made. With the basis "own estimate" it is {300}. A basis that is named and not given is unknown.
//! - **The time to make an order is `order.months`**, never the ship date instead: with "else" between two answers that may
//!   differ, adding the one would move what the other said. That the ship date leaves this time is for a rule to check.
//! - **Whether there is an order is `order.exists`.** A quantity says so too; a profile that denies the order and states its
//!   quantity contradicts itself, and the denial counts.
//!
//! A month whose record does not say what limited it may have been limited by orders, so it stands for the same range.
//! What is blank is never zero: without `production.committed` nothing is certain to be free, without `production.stock`
//! any stock is possible.

mod capacity;
mod continuity;
mod facts;
mod fulfilment;
mod order;
mod pool;
#[cfg(test)]
mod tests;

pub use facts::Facts;
pub use fulfilment::fulfilment;
pub use pool::pool;

use crate::check::model::FactId;
use crate::date::Date;
use crate::profile::Profile;
use crate::value::{Interval, Possible, Tri};
use crate::wire::{Fulfilment, Warning};

/// What stays the same while answers are varied.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// Where the facts stand that measures read and write.
    pub facts: &'a Facts,
    /// Its lists and its goods unit; answers come through a function instead.
    pub profile: &'a Profile,
    /// The date assessed.
    pub as_of: Date,
    /// History older than this many months is not used.
    pub history_months: Option<f64>,
    /// Stands in where there is certainly no order.
    pub reference: Option<Reference>,
}

/// A programme's reference order for one sector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reference {
    /// Goods, in the profile's goods unit.
    pub quantity: f64,
    /// Months to make it in.
    pub months: f64,
}

/// Measures by fact, and what reports show beside them.
#[derive(Clone, Debug, Default)]
pub struct Result {
    /// Measures with their values.
    pub values: Vec<(FactId, Possible)>,
    /// The reference order stands in for the order.
    pub reference: bool,
    /// History that was not used.
    pub warnings: Vec<Warning>,
    /// Who could fill the order.
    pub fulfilment: Option<Fulfilment>,
}

/// Own measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// Measures with their values.
    pub values: Vec<(FactId, Possible)>,
    /// The reference order stands in for the order.
    pub reference: bool,
    /// What the pool needs again.
    pub parts: Parts,
    /// History that was not used.
    pub warnings: Vec<Warning>,
}

/// Numbers behind the measures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parts {
    /// Something is known of the order's size.
    pub sized: bool,
    /// Goods ordered.
    pub quantity: Interval,
    /// Goods ready to ship.
    pub stock: Interval,
    /// Months, at least [`order::SHORTEST_LEAD`].
    pub lead: Interval,
    /// Goods per month.
    pub own_monthly: Interval,
    /// Goods until the ship date: own × lead + stock.
    pub deliverable: Interval,
    /// Whether the enterprise's own product is the one that was approved.
    pub own_same: Tri,
}

/// What any amount of goods may be.
const ANY_AMOUNT: Interval = Interval { lo: 0.0, hi: f64::INFINITY };

/// Every measure that does not need partners. `answer` gives what a fact may be; for what is not answered, its whole domain.
pub fn own(context: &Context<'_>, answer: &dyn Fn(FactId) -> Possible) -> Measured {
    let facts = context.facts;
    let mut warnings = Vec::new();
    let declared = facts.amount(facts.declared_capacity, answer);
    let history = continuity::continuity(context, declared, &mut warnings);
    let capacity = capacity::capacity(context, answer, declared, history.demonstrated);
    let order = order::order(context, answer, capacity.own_monthly);

    let numbers = [
        (facts.measure.declared, declared),
        (facts.measure.demonstrated, history.demonstrated),
        (facts.measure.bottleneck, capacity.bottleneck),
        (facts.measure.own_monthly, capacity.own_monthly),
        (facts.measure.months_observed, history.months_observed),
        (facts.measure.longest_gap, history.longest_gap),
        (facts.measure.lead_months, order.lead),
        (facts.measure.required_per_month, order.required),
        (facts.measure.coverage_own, order.coverage),
        (facts.measure.shortfall, order.shortfall),
        (facts.measure.size, order.quantity),
        (facts.measure.largest_promisable, order.deliverable),
    ];
    let mut values = Vec::with_capacity(numbers.len() + 1);
    for (id, value) in numbers {
        values.extend(id.map(|id| (id, Possible::Number(value))));
    }
    values.extend(facts.measure.given.map(|id| (id, Possible::Bool(order.given))));
    let parts = Parts {
        sized: order.sized,
        quantity: order.quantity,
        stock: order.stock,
        lead: order.lead,
        own_monthly: capacity.own_monthly,
        deliverable: order.deliverable,
        own_same: facts.own_same(order.given, answer),
    };
    Measured { values, reference: order.reference, parts, warnings }
}
