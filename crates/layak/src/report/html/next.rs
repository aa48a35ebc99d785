//! What an owner does next: a few steps, each after all it requires, and the demands for which there is no step.

use crate::order::Arrange;
use crate::report::outline;
use crate::text::Text;
use crate::wire::{Action, Assessment, Finding, Outcome, Severity};

/// A step of an owner, and what could be done instead.
pub(super) struct OwnerStep<'a> {
    pub(super) action: &'a Action,
    /// An action left out because this one already mends all that it would.
    pub(super) instead: Option<&'a Action>,
}

/// At most `most` steps for an owner: what mends the heaviest unmet demands first, each after all it requires. Of actions that
/// mend the same demands only the first is a step, because one of them is enough.
pub(super) fn steps(assessment: &Assessment, most: usize) -> Vec<OwnerStep<'_>> {
    let urgency = |action: &Action| {
        let mended = action.mends.iter().filter_map(|id| outline::rule(assessment, id));
        mended
            .filter(|f| f.outcome == Outcome::Unmet && f.severity != Severity::Info)
            .map(|f| f.severity)
            .min()
    };
    let mut wanted: Vec<_> = assessment.actions.iter().filter_map(|a| Some((urgency(a)?, a))).collect();
    wanted.arrange_by_key(|(urgency, _)| *urgency);
    let unmet = |id: &&String| outline::rule(assessment, id).is_some_and(|f| f.outcome == Outcome::Unmet);
    // Only what mends all that a step mends can stand in its place.
    let replaces =
        |other: &Action, step: &Action| step.mends.iter().filter(unmet).all(|id| other.mends.contains(id));
    let mut chosen: Vec<&str> = Vec::new();
    let mut mended: Vec<(&str, &Action)> = Vec::new();
    let mut instead: Vec<(&str, &Action)> = Vec::new();
    for (_, action) in wanted {
        let by = |id: &String| mended.iter().find(|(rule, _)| rule == id).map(|(_, by)| *by);
        let others: Option<Vec<&Action>> = action.mends.iter().filter(unmet).map(by).collect();
        if let Some(other) = others.as_ref().and_then(|others| others.first()) {
            instead.push((&other.id, action));
            continue;
        }
        let mut needed = Vec::new();
        outline::closure(assessment, &action.id, &chosen, &mut needed);
        if chosen.len() + needed.len() <= most {
            chosen.extend(needed);
            mended.extend(action.mends.iter().map(|rule| (rule.as_str(), action)));
        }
    }
    let stand_in = |action: &Action| {
        let others =
            instead.iter().filter(|(id, other)| *id == action.id && !chosen.contains(&other.id.as_str()));
        others.map(|(_, other)| *other).find(|other| replaces(other, action))
    };
    let steps = assessment.actions.iter().filter(|a| chosen.contains(&a.id.as_str()));
    steps.map(|action| OwnerStep { action, instead: stand_in(action) }).collect()
}

/// Unmet demands that no action can mend.
pub(super) fn beyond_mending(assessment: &Assessment) -> Vec<(&Finding, &Text)> {
    let unmet = outline::with_outcome(assessment, Outcome::Unmet).into_iter();
    unmet.filter(|f| f.actions.is_empty()).filter_map(|f| Some((f, f.no_action.as_ref()?))).collect()
}
