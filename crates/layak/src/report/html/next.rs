//! What an owner does next: a few steps, each after all it requires, and the demands for which there is no step.

use crate::explain::closure;
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

/// At most `most` of the steps to do: what mends the heaviest unmet demands first, each after all it requires.
pub(super) fn steps(assessment: &Assessment, most: usize) -> Vec<OwnerStep<'_>> {
    let Some(to_do) = &assessment.to_do else { return Vec::new() };
    let action = |id: &str| assessment.actions.iter().find(|action| action.id == id);
    let urgency = |action: &Action| {
        let mended = action.mends.iter().filter_map(|id| outline::rule(assessment, id));
        mended
            .filter(|f| f.outcome == Outcome::Unmet && f.severity != Severity::Info)
            .map(|f| f.severity)
            .min()
    };
    let all = || to_do.steps.iter().filter_map(|step| Some((step, action(&step.action)?)));
    let mut wanted: Vec<_> = all().filter_map(|(_, action)| Some((urgency(action)?, action))).collect();
    wanted.arrange_by_key(|(urgency, _)| *urgency);
    let mut chosen: Vec<&str> = Vec::new();
    for (_, action) in wanted {
        let mut with = chosen.clone();
        closure(&assessment.actions, &action.id, &mut with);
        if with.len() <= most {
            chosen = with;
        }
    }
    let shown = all().filter(|(_, action)| chosen.contains(&action.id.as_str()));
    shown
        .map(|(step, action_of)| OwnerStep {
            action: action_of,
            instead: step.instead.as_deref().and_then(action),
        })
        .collect()
}

/// Unmet demands that no action can mend.
pub(super) fn beyond_mending(assessment: &Assessment) -> Vec<(&Finding, &Text)> {
    let unmet = outline::with_outcome(assessment, Outcome::Unmet).into_iter();
    unmet.filter(|f| f.actions.is_empty()).filter_map(|f| Some((f, f.no_action.as_ref()?))).collect()
}
