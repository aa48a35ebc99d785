//! What to do as a whole: one action for each unmet demand that can be mended, what must be finished before, and whether time is enough.

use super::{actions, effort, say};
use crate::check::model::ActionId;
use crate::engine::Situation;
use crate::order::{Arrange, Map, Set};
use crate::value::{Interval, Possible};
use crate::wire::{Action, Basis, Effort, Finding, InTime, Outcome, Severity, Step, ToDo, Truth};

/// A step, and what could be done instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen<'a> {
    /// Id of the action.
    pub action: &'a str,
    /// An action left out because this one mends all that it would, and which would mend all that this one does.
    pub instead: Option<&'a str>,
}

/// Whether a finding, while it is unmet, keeps goods from being shipped: decisive, or important and demanded by law or the destination.
pub fn blocks(finding: &Finding) -> bool {
    let demanded = matches!(finding.basis, Basis::Law | Basis::Market);
    finding.severity == Severity::Critical || finding.severity == Severity::Major && demanded
}

/// The actions to do: what mends the heaviest unmet demands first, each with all it requires, in the order of `actions`.
pub fn chosen<'a>(findings: &[Finding], actions: &'a [Action]) -> Vec<Chosen<'a>> {
    let by_rule: Map<&str, &Finding> = findings.iter().map(|f| (f.rule.as_str(), f)).collect();
    let unmet = |id: &&String| by_rule.get(id.as_str()).is_some_and(|f| f.outcome == Outcome::Unmet);
    let urgency = |action: &Action| {
        let mended = action.mends.iter().filter(unmet).filter_map(|id| by_rule.get(id.as_str()));
        mended.map(|f| f.severity).filter(|severity| *severity != Severity::Info).min()
    };
    let mut wanted: Vec<_> = actions.iter().filter_map(|a| Some((urgency(a)?, a))).collect();
    wanted.arrange_by_key(|(urgency, _)| *urgency);
    let mut taken: Vec<&str> = Vec::new();
    let mut mended: Vec<(&str, &Action)> = Vec::new();
    let mut left_out: Vec<(&str, &Action)> = Vec::new();
    for (_, action) in wanted {
        let by = |id: &String| mended.iter().find(|(rule, _)| rule == id).map(|(_, by)| *by);
        let others: Option<Vec<&Action>> = action.mends.iter().filter(unmet).map(by).collect();
        if let Some(other) = others.as_ref().and_then(|others| others.first()) {
            left_out.push((&other.id, action));
            continue;
        }
        closure(actions, &action.id, &mut taken);
        mended.extend(action.mends.iter().map(|rule| (rule.as_str(), action)));
    }
    // Only what mends all that a step mends can stand in its place.
    let replaces =
        |other: &Action, step: &Action| step.mends.iter().filter(unmet).all(|id| other.mends.contains(id));
    let instead = |step: &Action| {
        let others =
            left_out.iter().filter(|(id, other)| *id == step.id && !taken.contains(&other.id.as_str()));
        others.map(|(_, other)| *other).find(|other| replaces(other, step)).map(|other| other.id.as_str())
    };
    let steps = actions.iter().filter(|action| taken.contains(&action.id.as_str()));
    steps.map(|action| Chosen { action: &action.id, instead: instead(action) }).collect()
}

/// The action and all that it requires, unless taken already. A circle ends because `taken` grows.
pub fn closure<'a>(actions: &'a [Action], id: &str, taken: &mut Vec<&'a str>) {
    let Some(action) = actions.iter().find(|a| a.id == id) else { return };
    if taken.contains(&id) {
        return;
    }
    taken.push(&action.id);
    for required in &action.requires {
        closure(actions, required, taken);
    }
}

/// The steps as a whole; none where nothing is certainly to be done.
pub fn to_do(situation: &Situation<'_>, findings: &[Finding], actions: &[Action]) -> Option<ToDo> {
    let mut steps: Vec<Step> = Vec::new();
    let mut places: Vec<Option<ActionId>> = Vec::new();
    for Chosen { action, instead } in chosen(findings, actions) {
        let place = actions::place(situation, action);
        let (mut after, mut perhaps_after) = (Vec::new(), Vec::new());
        // Only what stands earlier, so that conditions that lead in a circle make none here.
        for (earlier, other) in steps.iter().zip(&places) {
            match other.zip(place).map(|(first, then)| actions::precedes(situation, first, then)) {
                Some(Truth::True) => after.push(earlier.action.clone()),
                Some(Truth::Unknown) => perhaps_after.push(earlier.action.clone()),
                Some(Truth::False) | None => {}
            }
        }
        places.push(place);
        let certain = place.is_none_or(|place| !actions::may_be_done(situation, place));
        let (action, instead) = (action.to_owned(), instead.map(str::to_owned));
        steps.push(Step { action, after, perhaps_after, certain, blocking: Truth::False, instead });
    }
    mark_blocking(&mut steps, findings, actions);
    let as_of = situation.dated.as_of();
    let all = effort(&steps, actions, as_of, |_| Truth::True)?;
    let blocking = effort(&steps, actions, as_of, |step| step.blocking);
    let in_time = blocking.as_ref().and_then(|blocking| in_time(situation, blocking));
    Some(ToDo { steps, all, blocking, in_time })
}

/// Steps that mend what blocks, and those before them. Later steps are looked at first: what they wait for stands earlier.
fn mark_blocking(steps: &mut [Step], findings: &[Finding], actions: &[Action]) {
    let unmet = findings.iter().filter(|f| f.outcome == Outcome::Unmet && blocks(f));
    let blocking: Set<&str> = unmet.map(|f| f.rule.as_str()).collect();
    let (mut sure, mut perhaps): (Set<String>, Set<String>) = (Set::default(), Set::default());
    for step in steps.iter_mut().rev() {
        let mends =
            actions.iter().find(|a| a.id == step.action).map(|a| a.mends.as_slice()).unwrap_or_default();
        let itself = mends.iter().any(|rule| blocking.contains(rule.as_str()));
        if itself || sure.contains(step.action.as_str()) {
            step.blocking = Truth::True;
            step.after.iter().for_each(|id| _ = sure.insert(id.clone()));
        } else if perhaps.contains(step.action.as_str()) {
            step.blocking = Truth::Unknown;
            step.after.iter().for_each(|id| _ = perhaps.insert(id.clone()));
        } else {
            continue;
        }
        step.perhaps_after.iter().for_each(|id| _ = perhaps.insert(id.clone()));
    }
}

/// The days that are left before goods must leave, against those that are needed.
fn in_time(situation: &Situation<'_>, needed: &Effort) -> Option<InTime> {
    // A reference order has no date on which anything leaves.
    let ship = situation.inner().known.ship_by.filter(|_| !situation.details.reference)?;
    let Possible::Number(day) = situation.value(ship)? else { return None };
    let today = f64::from(situation.dated.as_of().days());
    let left = *day - Interval::point(today);
    if left == Interval::ALL || left.hi < 0.0 {
        return None;
    }
    let enough = if needed.duration.high <= left.lo {
        Truth::True
    } else if needed.duration.low > left.hi {
        Truth::False
    } else {
        Truth::Unknown
    };
    Some(InTime { left: say::numbers(left, Interval::ALL, false), enough })
}

#[cfg(test)]
#[path = "to_do/tests.rs"]
mod tests;
