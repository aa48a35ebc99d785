//! How many items of the order's lot the buyer will inspect, over every lot and every acceptance quality limit that is possible.

use crate::check::model::FactId;
use crate::measure::{ANY_AMOUNT, Context};
use crate::statistics::sampling_plan::{Plan, plan};
use crate::value::{Interval, Possible};

/// Largest lots of the code letters at general level II (ISO 2859-1, table 1): between two of them a plan does not change, but for
/// lots so small that all is inspected.
const LARGEST: [u64; 14] = [8, 15, 25, 50, 90, 150, 280, 500, 1_200, 3_200, 10_000, 35_000, 150_000, 500_000];

/// Sample size and acceptance number. Nothing is said of goods that are not counted, and of lots of fewer than two items.
pub(super) fn plans(
    context: &Context<'_>,
    answer: &dyn Fn(FactId) -> Possible,
    quantity: Interval,
) -> (Interval, Interval) {
    over(context, answer, quantity).unwrap_or((ANY_AMOUNT, ANY_AMOUNT))
}

/// The one plan that is left, with its limit in per cent and its lot.
pub(super) fn only(
    context: &Context<'_>,
    answer: &dyn Fn(FactId) -> Possible,
    quantity: Interval,
) -> Option<(Plan, f64, u64)> {
    let (first, last) = lots(context, quantity)?;
    let mut limits = limits(context, answer)?;
    let (limit, none) = (limits.next()?, limits.next());
    (first == last && none.is_none()).then(|| plan(first, limit).map(|plan| (plan, limit, first)))?
}

fn over(
    context: &Context<'_>,
    answer: &dyn Fn(FactId) -> Possible,
    quantity: Interval,
) -> Option<(Interval, Interval)> {
    let (first, last) = lots(context, quantity)?;
    // The ends, and where one letter ends and the next begins.
    let turns =
        LARGEST.iter().flat_map(|largest| [*largest, largest + 1]).filter(|lot| first < *lot && *lot < last);
    let mut found: Option<(Interval, Interval)> = None;
    for limit in limits(context, answer)? {
        for lot in [first, last].into_iter().chain(turns.clone()) {
            let plan = plan(lot, limit)?;
            let (sample, accept) =
                (Interval::point(plan.inspect as f64), Interval::point(plan.accept as f64));
            found = Some(found.map_or((sample, accept), |(s, a)| (s.hull(sample), a.hull(accept))));
        }
    }
    found
}

/// The smallest and the greatest lot, in whole items.
fn lots(context: &Context<'_>, quantity: Interval) -> Option<(u64, u64)> {
    let items = context.profile.goods.as_ref()?.items()?;
    // The casts saturate; no table goes that far.
    let whole = |goods: f64| (goods * items).round() as u64;
    let (first, last) = (whole(quantity.lo), whole(quantity.hi));
    (first >= 2).then_some((first, last))
}

/// Acceptance quality limits that are still possible, per cent.
fn limits(
    context: &Context<'_>,
    answer: &dyn Fn(FactId) -> Possible,
) -> Option<impl Iterator<Item = f64> + Clone> {
    let Possible::Choice(mask) = answer(context.facts.aql?) else { return None };
    let values = context.facts.aql_values.iter().enumerate();
    let left = move |at: usize| {
        u32::try_from(at).ok().and_then(|at| 1_u64.checked_shl(at)).is_some_and(|bit| mask & bit != 0)
    };
    Some(values.filter(move |(at, _)| left(*at)).map(|(_, limit)| *limit))
}
