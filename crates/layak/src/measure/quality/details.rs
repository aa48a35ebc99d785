//! What reports show of quality: each characteristic of each workshop, each pair of workshops, the plan for the lot.

use super::{Items, lot, ppk};
use crate::check::model::FactId;
use crate::measure::fulfilment::possible;
use crate::measure::{Context, Measured, Pooled};
use crate::profile::Specification;
use crate::statistics::capability::LEAST_ITEMS;
use crate::statistics::equivalence::{Outcome, equivalence, items_needed};
use crate::statistics::promise::Moments;
use crate::value::Possible;
use crate::wire::{Characteristic, Pair, Quality, SamplingPlan, Truth};

/// `None` where nothing was measured and there is no plan.
pub(in crate::measure) fn details(
    context: &Context<'_>,
    own: &Measured,
    pooled: &Pooled,
    answer: &dyn Fn(FactId) -> Possible,
) -> Option<Quality> {
    let plan = lot::only(context, answer, own.parts.quantity).map(|(plan, aql, lot)| SamplingPlan {
        lot: lot as f64,
        code: plan.letter.to_string(),
        aql,
        sample: whole(plan.inspect),
        accept: whole(plan.accept),
        reject: whole(plan.reject),
    });
    let mut quality = Quality { characteristics: Vec::new(), pairs: Vec::new(), plan };
    let specifications = context.profile.specifications.as_deref().unwrap_or_default();
    let items = Items::all(context.profile);
    let partner = |at: usize| at.checked_sub(1).and_then(|at| context.profile.partners.as_deref()?.get(at));
    let name = |at: usize| partner(at).map_or("own", |partner| partner.id.as_str());
    for (place, specification) in specifications.iter().enumerate() {
        let Some(items) = &items else { break };
        for at in 0..pooled.workshops.len() {
            let Some(first) = items.of(at, place) else { continue };
            quality.characteristics.push(characteristic(name(at), specification, first));
            for other in at + 1..pooled.workshops.len() {
                if let Some(second) = items.of(other, place) {
                    quality.pairs.push(pair([name(at), name(other)], specification, first, second));
                }
            }
        }
    }
    let empty = quality.characteristics.is_empty() && quality.plan.is_none();
    (!empty).then_some(quality)
}

fn whole(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn characteristic(workshop: &str, specification: &Specification, items: &Moments) -> Characteristic {
    let unit = specification.unit.name();
    let ppk = ppk(specification, items);
    Characteristic {
        workshop: workshop.to_owned(),
        characteristic: specification.characteristic.clone(),
        unit: (!unit.is_empty()).then(|| unit.to_owned()),
        items: whole(items.n() as u64),
        mean: items.mean(),
        spread: (items.n() >= 2).then(|| items.sd()),
        lower: specification.lower,
        upper: specification.upper,
        ppk: possible(ppk),
        still: whole(LEAST_ITEMS.saturating_sub(items.n()) as u64),
    }
}

fn pair([a, b]: [&str; 2], specification: &Specification, first: &Moments, second: &Moments) -> Pair {
    // Without a tolerance there is an interval of the difference, and nothing to hold it against.
    let found = equivalence(first, second, specification.tolerance.unwrap_or(0.0));
    let outcome = specification.tolerance.map(|_| found.outcome);
    let measured = first.n().min(second.n());
    let still = match (outcome, specification.tolerance) {
        (Some(Outcome::Inside), _) => Some(0),
        (Some(Outcome::Undecided), Some(tolerance)) => {
            let needed = items_needed(first.sd(), second.sd(), tolerance);
            needed.and_then(|needed| needed.checked_sub(measured)).filter(|still| *still > 0)
        }
        _ => None,
    };
    Pair {
        a: a.to_owned(),
        b: b.to_owned(),
        characteristic: specification.characteristic.clone(),
        difference: found.difference,
        low: found.low.is_finite().then_some(found.low),
        high: found.high.is_finite().then_some(found.high),
        tolerance: specification.tolerance,
        same: match outcome {
            Some(Outcome::Inside) => Truth::True,
            Some(Outcome::Outside) => Truth::False,
            _ => Truth::Unknown,
        },
        still: still.map(|still| whole(still as u64)),
    }
}
