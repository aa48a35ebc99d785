//! What an owner does next: a few steps, each after all it requires, and the demands for which there is no step.

use crate::order::Arrange;
use crate::report::outline;
use crate::text::Text;
use crate::wire::{Action, Assessment, Finding, Outcome, Severity, Step};

/// A step of an owner, and what could be done instead.
pub(super) struct OwnerStep<'a> {
    pub(super) action: &'a Action,
    /// An action left out because this one already mends all that it would.
    pub(super) instead: Option<&'a Action>,
}

/// At most `most` of the steps to do: what mends the heaviest unmet demands first, each after all that must be finished before. Of a chain
/// that is too long for the page, its beginning.
pub(super) fn steps(assessment: &Assessment, most: usize) -> Vec<OwnerStep<'_>> {
    let Some(to_do) = &assessment.to_do else { return Vec::new() };
    let action = |id: &str| assessment.actions.iter().find(|action| action.id == id);
    let urgency = |step: &Step| {
        let mended = action(&step.action)?.mends.iter().filter_map(|id| outline::rule(assessment, id));
        mended
            .filter(|f| f.outcome == Outcome::Unmet && f.severity != Severity::Info)
            .map(|f| f.severity)
            .min()
    };
    let mut wanted: Vec<_> = to_do.steps.iter().filter_map(|step| Some((urgency(step)?, step))).collect();
    wanted.arrange_by_key(|(urgency, _)| *urgency);
    let mut chosen: Vec<&str> = Vec::new();
    for (_, step) in wanted {
        let mut with = chosen.clone();
        before(&to_do.steps, &step.action, &mut with);
        let fits = to_do.steps.iter().map(|step| step.action.as_str()).filter(|id| with.contains(id));
        let new = fits.filter(|id| !chosen.contains(id)).take(most.saturating_sub(chosen.len()));
        chosen.extend(new.collect::<Vec<_>>());
    }
    let shown = to_do.steps.iter().filter(|step| chosen.contains(&step.action.as_str()));
    shown
        .filter_map(|step| {
            let instead = step.instead.as_deref().and_then(action);
            Some(OwnerStep { action: action(&step.action)?, instead })
        })
        .collect()
}

/// The step and all that must be finished before it, unless taken already. A circle ends because `taken` grows.
fn before<'a>(steps: &'a [Step], id: &str, taken: &mut Vec<&'a str>) {
    let Some(step) = steps.iter().find(|step| step.action == id) else { return };
    if !taken.contains(&id) {
        taken.push(&step.action);
        step.after.iter().for_each(|id| before(steps, id, taken));
    }
}

/// Unmet demands that no action can mend.
pub(super) fn beyond_mending(assessment: &Assessment) -> Vec<(&Finding, &Text)> {
    let unmet = outline::with_outcome(assessment, Outcome::Unmet).into_iter();
    unmet.filter(|f| f.actions.is_empty()).filter_map(|f| Some((f, f.no_action.as_ref()?))).collect()
}
