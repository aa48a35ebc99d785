//! What steps take together: the sum of their costs, and the longest chain of those that wait for one another.

use crate::date::Date;
use crate::order::Arrange;
use crate::wire::{Action, Bounds, Effort, Step, Truth};

/// The effort of the steps that `counted` lets in; those that count perhaps do so at the high ends only. None where there are none.
pub fn effort(
    steps: &[Step],
    actions: &[Action],
    as_of: Date,
    counted: impl Fn(&Step) -> Truth,
) -> Option<Effort> {
    let find = |id: &str| actions.iter().find(|action| action.id == id);
    let steps: Vec<(&Step, &Action, bool)> = steps
        .iter()
        .filter_map(|step| Some((step, find(&step.action)?, counted(step))))
        .filter(|(.., counted)| *counted != Truth::False)
        .map(|(step, action, counted)| (step, action, step.certain && counted == Truth::True))
        .collect();
    if steps.is_empty() {
        return None;
    }
    let low = |value: f64, sure: bool| if sure { value } else { 0.0 };
    let cost = Bounds {
        low: sum(steps.iter().map(|(_, action, sure)| low(action.cost.low, *sure))),
        high: sum(steps.iter().map(|(_, action, _)| action.cost.high)),
    };
    let at = |id: &String| steps.iter().position(|(step, ..)| step.action == *id);
    let after: Vec<Vec<usize>> =
        steps.iter().map(|(step, ..)| step.after.iter().filter_map(at).collect()).collect();
    let shortest: Vec<f64> = steps.iter().map(|(_, action, sure)| low(action.duration.low, *sure)).collect();
    let longest: Vec<f64> = steps.iter().map(|(_, action, _)| action.duration.high).collect();
    let mut all_after = after.clone();
    for (before, (step, ..)) in all_after.iter_mut().zip(&steps) {
        before.extend(step.perhaps_after.iter().filter_map(at));
    }
    let duration = Bounds { low: chain(&shortest, &after), high: chain(&longest, &all_after) };
    let day = |days: f64| as_of.plus_days(days.ceil() as i32);
    Some(Effort {
        steps: steps.len() as u32,
        earliest: day(duration.low),
        latest: day(duration.high),
        cost,
        duration,
    })
}

/// A sum whose last bits do not depend on the order of what is summed.
fn sum(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.arrange_by(f64::total_cmp);
    values.iter().sum()
}

/// Days until the last is finished, each begun as soon as all before it are. As many rounds as there are steps reach the end of every
/// chain, in whatever order they stand; in a circle, which only a foreign answer could hold, they end it.
fn chain(days: &[f64], before: &[Vec<usize>]) -> f64 {
    let mut finished = days.to_vec();
    for _ in days {
        let ready = |before: &Vec<usize>| {
            before.iter().filter_map(|at| finished.get(*at).copied()).fold(0.0, f64::max)
        };
        let next: Vec<f64> = days.iter().zip(before).map(|(days, before)| ready(before) + days).collect();
        if next == finished {
            break;
        }
        finished = next;
    }
    finished.into_iter().fold(0.0, f64::max)
}

#[cfg(test)]
#[path = "effort/tests.rs"]
mod tests;
