//! Rejects, capability, and the sampling plan of the order's lot.
//!
//! Every share is an exact bound over the counts that are possible: the lower one where as few items as possible were rejected among as
//! many as possible, the upper one the other way round. So a month whose rejects nobody wrote down speaks for no rate at all from above.

mod details;
mod items;
mod lot;

pub(super) use details::details;
pub(super) use items::Items;

use super::Context;
use super::series::Series;
use crate::check::model::FactId;
use crate::profile::{Inspection, Specification};
use crate::statistics::capability::{Capability, Limits, capability};
use crate::statistics::{binomial, promise::Moments};
use crate::value::{Interval, Possible, high, low};
use crate::wire::Sides;

/// Chance and shares lie in it.
pub(super) const ANY_SHARE: Interval = Interval { lo: 0.0, hi: 1.0 };

/// Chance that one bound is wrong.
const TAIL: f64 = 0.05;

pub(super) fn quality(
    context: &Context<'_>,
    answer: &dyn Fn(FactId) -> Possible,
    series: Option<&Series>,
    lot: Interval,
) -> [(Option<FactId>, Possible); 6] {
    let ids = &context.facts.measure;
    let specifications = context.profile.specifications.as_deref().unwrap_or_default();
    let own = Items::own(context.profile);
    let (sample_size, accept) = lot::plans(context, answer, lot);
    [
        (ids.reject_rate, reject_rate(context, series)),
        (ids.inspected_rejects, inspected(context.profile.inspections.as_deref())),
        (ids.ppk, least_ppk(specifications, own.as_ref())),
        (ids.items_measured, fewest_items(specifications, own.as_ref())),
        (ids.sample_size, sample_size),
        (ids.accept, accept),
    ]
    .map(|(id, value)| (id, Possible::Number(value)))
}

/// Rejected among all that was made, in the months that count. Only counted goods have a number of items; the unit itself may be open.
pub(super) fn reject_rate(context: &Context<'_>, series: Option<&Series>) -> Interval {
    let items = context.profile.goods.as_ref().and_then(crate::unit::Unit::items);
    let (Some(items), Some(series)) = (items, series) else { return ANY_SHARE };
    let (mut fewest, mut most) = ((0.0, 0.0), (0.0, 0.0));
    for slot in &series.slots {
        let rejected = slot.rejected.map_or(super::ANY_AMOUNT, |rejected| rejected.max(Interval::point(0.0)));
        fewest = (fewest.0 + rejected.lo * items, fewest.1 + slot.made.hi * items);
        most = (most.0 + rejected.hi * items, most.1 + slot.made.lo * items);
    }
    exact(fewest, most)
}

/// Rejected among all that were inspected, over every lot.
pub(super) fn inspected(inspections: Option<&[Inspection]>) -> Interval {
    let Some(inspections) = inspections else { return ANY_SHARE };
    let (mut fewest, mut most) = ((0.0, 0.0), (0.0, 0.0));
    for inspection in inspections {
        let items = inspection.items.max(Interval::point(0.0));
        let rejected = inspection.rejected.max(Interval::point(0.0)).min(items);
        fewest = (fewest.0 + rejected.lo, fewest.1 + (items.hi - rejected.lo));
        most = (
            most.0 + rejected.hi,
            most.1 + if rejected.hi < items.lo { items.lo - rejected.hi } else { 0.0 },
        );
    }
    exact(fewest, most)
}

/// Exact bounds (Clopper–Pearson, 95 % each) from (successes, failures): the lower one where successes are fewest, the upper one where
/// they are most. Counts without end claim nothing.
pub(super) fn exact(fewest: (f64, f64), most: (f64, f64)) -> Interval {
    let known = |counts: (f64, f64)| counts.0.is_finite() && counts.1.is_finite();
    let lo = if known(fewest) { binomial::bounds(fewest.0, fewest.1, TAIL).0 } else { 0.0 };
    let hi = if known(most) { binomial::bounds(most.0, most.1, TAIL).1 } else { 1.0 };
    Interval { lo, hi }
}

/// Least Ppk over all specified characteristics; anything if none is specified.
fn least_ppk(specifications: &[Specification], own: Option<&Items>) -> Interval {
    let of = |(at, specification): (usize, &Specification)| {
        own.and_then(|own| own.of(0, at)).map_or(Interval::ALL, |items| ppk(specification, items))
    };
    specifications.iter().enumerate().map(of).reduce(Interval::min).unwrap_or(Interval::ALL)
}

/// Fewest items over all specified characteristics.
fn fewest_items(specifications: &[Specification], own: Option<&Items>) -> Interval {
    let Some(own) = own else { return super::ANY_AMOUNT };
    let counted = |at: usize| own.of(0, at).map_or(0, Moments::n) as f64;
    let fewest = (0..specifications.len()).map(counted).reduce(f64::min);
    fewest.map_or(super::ANY_AMOUNT, Interval::point)
}

/// Ppk with Bissell's bounds. While a limit may still be stated it may lie anywhere, so only the known one bounds Ppk, from above.
pub(super) fn ppk(specification: &Specification, items: &Moments) -> Interval {
    let (limits, all_known) = limits(specification);
    match limits.and_then(|limits| capability(items, limits).ok()) {
        Some(Capability { low: least, high: most, .. }) => {
            Interval { lo: if all_known { low(least) } else { f64::NEG_INFINITY }, hi: high(most) }
        }
        None => Interval::ALL,
    }
}

/// The limits that are stated, and whether they are all that there are.
fn limits(specification: &Specification) -> (Option<Limits>, bool) {
    let (lower, upper) = (specification.lower, specification.upper);
    let at_least = || (lower.map(Limits::AtLeast), lower.is_some());
    let at_most = || (upper.map(Limits::AtMost), upper.is_some());
    match (specification.sides, lower, upper) {
        (Some(Sides::Lower), ..) => at_least(),
        (Some(Sides::Upper), ..) => at_most(),
        (_, Some(lower), Some(upper)) => (Some(Limits::Between(lower, upper)), true),
        (_, Some(_), None) => (at_least().0, false),
        (_, None, _) => (at_most().0, false),
    }
}
