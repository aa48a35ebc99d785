//! What the enterprise can make in a month.

use super::facts::Facts;
use super::order::Time;
use super::{ANY_AMOUNT, Context, season};
use crate::check::model::FactId;
use crate::profile::Process;
use crate::value::{Interval, Possible, Tri, low, product};

/// Goods per month, unless said otherwise.
pub(super) struct Capacity {
    /// What a witnessed trial run yields.
    pub(super) trial_run: Interval,
    /// Least over the process steps.
    pub(super) bottleneck: Interval,
    /// Share left in the months of the order, 0..1.
    pub(super) season_factor: Interval,
    /// Promised to other buyers.
    pub(super) committed: Interval,
    /// Least of what the basis names, in the months of the order, less what is promised to others.
    pub(super) own_monthly: Interval,
}

pub(super) fn capacity(
    context: &Context<'_>,
    answer: &dyn Fn(FactId) -> Possible,
    declared: Interval,
    demonstrated: Interval,
    time: Time,
) -> Capacity {
    let facts: &Facts = context.facts;
    let bottleneck = bottleneck(context.profile.processes.as_deref());
    let trial_run = facts.amount(facts.trial_output, answer);
    let counted = facts.counted(answer);
    let mut gross = declared;
    for (counts, evidence) in
        [(counted.trial_run, trial_run), (counted.process_steps, bottleneck), (counted.history, demonstrated)]
    {
        gross = lowered(gross, counts, evidence);
    }
    let season_factor = season::factor(context.profile.season.as_deref(), counted.season, time);
    let committed = facts.amount(facts.committed, answer);
    let free = gross * season_factor - committed;
    Capacity { trial_run, bottleneck, season_factor, committed, own_monthly: free.max(Interval::point(0.0)) }
}

/// The smaller of both if the evidence counts; the figure itself if not; anything between while that is open.
fn lowered(figure: Interval, counts: Tri, evidence: Interval) -> Interval {
    let least = figure.min(evidence);
    match counts.decided() {
        Some(true) => least,
        Some(false) => figure,
        None => least.hull(figure),
    }
}

/// Nobody has counted steps, or there are none to count: nothing is known.
fn bottleneck(processes: Option<&[Process]>) -> Interval {
    processes.unwrap_or_default().iter().map(step).reduce(Interval::min).unwrap_or(ANY_AMOUNT)
}

/// Machines × goods per hour × hours per month × share of running time × share of good output.
fn step(process: &Process) -> Interval {
    let any = f64::INFINITY;
    let factors = [
        (process.machines, any),
        (process.rate, any),
        (process.hours, any),
        (process.availability, 1.0),
        (process.yields, 1.0),
    ];
    let within = |value: f64, most: f64| value.clamp(0.0, most);
    factors.iter().fold(Interval::point(1.0), |sum, (factor, most)| Interval {
        lo: low(product(sum.lo, within(factor.lo, *most))),
        hi: product(sum.hi, within(factor.hi, *most)),
    })
}
