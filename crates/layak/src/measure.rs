//! Facts that the engine computes from a profile: capacity, order, continuity, quality, delivery, pool.
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
mod delivery;
mod facts;
mod fulfilment;
mod members;
mod order;
mod output;
mod pool;
mod promise;
mod quality;
mod season;
mod series;
mod spread;
#[cfg(test)]
mod tests;

pub use facts::Facts;
pub use pool::{Pooled, pool};

use crate::check::model::FactId;
use crate::date::Date;
use crate::profile::Profile;
use crate::text::Text;
use crate::value::{Interval, Possible, Tri};
use crate::wire::{Fulfilment, Members, Production, Quality, Warning};
use facts::Approval;
use series::Series;

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
    /// History that ends more than this many months ago is not used at all.
    pub history_age: Option<f64>,
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

/// What reports show beside the measures.
#[derive(Clone, Debug, Default)]
pub struct Details {
    /// The reference order stands in for the order.
    pub reference: bool,
    /// History that was not used.
    pub warnings: Vec<Warning>,
    /// Who could fill the order.
    pub fulfilment: Option<Fulfilment>,
    /// Output month by month.
    pub production: Option<Production>,
    /// What was measured and inspected.
    pub quality: Option<Quality>,
    /// Members as counts.
    pub members: Option<Members>,
    /// What the reader must know of the value of a measure.
    pub notes: Vec<(FactId, Text)>,
}

/// Own measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// Measures with their values.
    pub values: Vec<(FactId, Possible)>,
    /// The reference order stands in for the order.
    reference: bool,
    /// What the pool needs again.
    parts: Parts,
    /// History that was not used.
    warnings: Vec<Warning>,
}

/// Numbers behind the measures.
#[derive(Clone, Debug, PartialEq)]
struct Parts {
    /// There is an order.
    given: Tri,
    /// Something is known of the order's size.
    sized: bool,
    /// Goods ordered.
    quantity: Interval,
    /// Goods, the least that the buyer accepts.
    accepted: Interval,
    /// Goods ready to ship that count towards this order.
    stock: Interval,
    /// Months, at least [`order::SHORTEST_LEAD`].
    lead: Interval,
    /// Goods per month.
    required: Interval,
    /// Goods per month.
    own_monthly: Interval,
    /// Goods per month promised to others.
    committed: Interval,
    /// Goods until the ship date: own × lead + stock.
    available: Interval,
    /// Goods that history lets promise.
    deliverable: Interval,
    /// The months that count.
    series: Option<Series>,
    /// What the buyer said of the enterprise's own product.
    own_approval: Approval,
}

/// What any amount of goods may be.
const ANY_AMOUNT: Interval = Interval { lo: 0.0, hi: f64::INFINITY };

/// Every measure that does not need partners. `answer` gives what a fact may be; for what is not answered, its whole domain.
pub fn own(context: &Context<'_>, answer: &dyn Fn(FactId) -> Possible) -> Measured {
    let (facts, nothing) = (context.facts, Interval::point(0.0));
    let mut warnings = Vec::new();
    let declared = facts.amount(facts.declared_capacity, answer);
    let history = context.profile.history.as_ref();
    let series = history.and_then(|history| Series::new(history, context, declared, &mut warnings));
    let continuity = continuity::continuity(series.as_ref());
    let order = order::order(context, answer);
    let lead = order.time.lead;
    let capacity = capacity::capacity(context, answer, declared, continuity.demonstrated, order.time);
    let own = capacity.own_monthly;
    let available = own * lead + order.usable_stock;
    let output = series.as_ref().map_or(ANY_AMOUNT, |series| promise::output(series, lead));
    let deliverable = (output - capacity.committed * lead).max(nothing) + order.usable_stock;

    let measure = &facts.measure;
    let numbers = [
        (measure.declared, declared),
        (measure.trial_run, capacity.trial_run),
        (measure.demonstrated, continuity.demonstrated),
        (measure.bottleneck, capacity.bottleneck),
        (measure.season_factor, capacity.season_factor),
        (measure.committed, capacity.committed),
        (measure.stock, order.stock),
        (measure.own_monthly, own),
        (measure.available, available),
        (measure.months_observed, continuity.months_observed),
        (measure.active_share, continuity.active_share),
        (measure.longest_gap, continuity.longest_gap),
        (measure.cv, continuity.cv),
        (measure.trend, continuity.trend),
        (measure.season_low, continuity.season_low),
        (measure.lead_months, lead),
        (measure.size, order.quantity),
        (measure.mass, order.mass),
        (measure.required_per_month, order.required),
        (measure.accepted_per_month, order.required_accepted),
        (measure.coverage_own, order::coverage(own, order.required)),
        (measure.shortfall, (order.required - own).max(nothing)),
        (measure.deliverable, deliverable),
        (measure.largest_promisable, deliverable.min(available)),
    ];
    let mut values = Vec::with_capacity(numbers.len() + 16);
    for (id, value) in numbers {
        values.extend(id.map(|id| (id, Possible::Number(value))));
    }
    values.extend(measure.given.map(|id| (id, Possible::Bool(order.given))));
    let others = quality::quality(context, answer, series.as_ref(), order.quantity)
        .into_iter()
        .chain(delivery::delivery(context))
        .chain(members::members(context, answer, own));
    values.extend(others.filter_map(|(id, value)| Some((id?, value))));
    let parts = Parts {
        given: order.given,
        sized: order.sized,
        quantity: order.quantity,
        accepted: order.accepted,
        stock: order.usable_stock,
        lead,
        required: order.required,
        own_monthly: own,
        committed: capacity.committed,
        available,
        deliverable,
        series,
        own_approval: facts.own_approval(order.given, answer),
    };
    Measured { values, reference: order.reference, parts, warnings }
}

/// What reports show beside the measures, for the profile as it stands.
pub fn details(
    context: &Context<'_>,
    own: &Measured,
    pooled: &Pooled,
    answer: &dyn Fn(FactId) -> Possible,
) -> Details {
    let (production, mut notes) = output::production(context, own);
    notes.extend(output::notes_on_counts(context, own));
    notes.extend(fulfilment::notes(context, own, pooled));
    Details {
        reference: own.reference,
        warnings: own.warnings.clone(),
        fulfilment: fulfilment::fulfilment(context, own, pooled),
        production,
        quality: quality::details(context, own, pooled, answer),
        members: members::details(context, answer, own.parts.own_monthly),
        notes,
    }
}
