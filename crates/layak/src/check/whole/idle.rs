//! Actions that mend nothing: nobody names them, or what they change is nothing to the rule that does.

use super::pieces::World;
use super::places::Places;
use super::reads::Reads;
use crate::check::model::{ActionId, Checked, FactId, Remedy, Rule};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::text::text;
use std::collections::{BTreeMap, BTreeSet};

/// Reports actions that no rule and no other action names, and rules whose action cannot mend them.
pub fn idle(checked: &Checked, places: &Places<'_>, diagnostics: &mut Diagnostics) {
    unnamed(checked, places, diagnostics);
    for rule in checked.rules.iter().filter(|rule| !rule.retired) {
        powerless(checked, places, rule, diagnostics);
    }
}

fn unnamed(checked: &Checked, places: &Places<'_>, diagnostics: &mut Diagnostics) {
    let by_rules = checked.rules.iter().filter(|rule| !rule.retired).flat_map(|rule| &rule.actions).copied();
    let by_actions = checked.actions.iter().flat_map(Remedy::first);
    let named: BTreeSet<ActionId> = by_rules.chain(by_actions).collect();
    let ids: BTreeSet<&str> =
        named.iter().filter_map(|id| checked.actions.get(*id)).map(|a| a.id.as_str()).collect();
    for (id, written) in places.actions.iter().filter(|(id, _)| !ids.contains(id.as_str())) {
        let message = text!(
            "tidak ada aturan atau tindakan lain yang menyebut `{id}`",
            "no rule and no other action names `{id}`"
        );
        let help = text!(
            "sebut di `actions` aturan yang diperbaikinya, atau hapus",
            "name it in the `actions` of a rule that it mends, or remove it"
        );
        diagnostics.push_at(
            Diagnostic::new(Code::IdleAction, message).help(help),
            written.source,
            written.span,
        );
    }
}

/// The facts that an action changes.
pub fn changed(action: &Remedy) -> impl Iterator<Item = FactId> {
    let answered = action.sets.iter().map(|(id, _)| *id);
    answered.chain(action.sets_until).chain(action.raises.iter().map(|(id, _)| *id))
}

/// An action with all that must be finished before it, first things first.
fn course(checked: &Checked, id: ActionId) -> Vec<&Remedy> {
    let mut seen = BTreeSet::from([id]);
    let mut open = vec![id];
    let mut course = Vec::new();
    while let Some(action) = open.pop().and_then(|id| checked.actions.get(id)) {
        course.push(action);
        open.extend(action.first().filter(|first| seen.insert(*first)));
    }
    course.reverse();
    course
}

fn powerless(checked: &Checked, places: &Places<'_>, rule: &Rule, diagnostics: &mut Diagnostics) {
    let conditions = || rule.applies.iter().chain([&rule.holds]);
    let reads = Reads::of(checked, conditions());
    if !reads.can_be_set(checked) {
        return;
    }
    let reads = reads.through_measures(checked);
    for (nth, id) in rule.actions.iter().enumerate() {
        let course = course(checked, *id);
        let Some(action) = checked.actions.get(*id) else { continue };
        let id = &action.id;
        let message =
            if !course.iter().flat_map(|action| changed(action)).any(|fact| reads.facts.contains(&fact)) {
                text!(
                    "`{id}` tidak mengubah fakta apa pun yang dibaca aturan ini",
                    "`{id}` changes no fact that this rule reads"
                )
            } else if is_unmet_after(checked, rule, &course) {
                text!(
                    "sesudah `{id}` aturan ini pasti belum terpenuhi",
                    "after `{id}` this rule is certainly unmet"
                )
            } else {
                continue;
            };
        let help = text!(
            "perbaiki `sets` tindakan itu, atau jangan sebut di `actions`",
            "mend what the action `sets`, or drop it from `actions`"
        );
        let written = places.rules.iter().find(|(path, _)| *path == rule.id);
        let span = written.and_then(|(_, written)| written.doc.actions.get(nth)).map(|name| name.span);
        let diagnostic = Diagnostic::new(Code::PowerlessAction, message).help(help);
        diagnostics.push(diagnostic.at(&rule.written.source, span.unwrap_or(rule.written.span)));
    }
}

/// Whether the rule is unmet wherever it applies once all that a course of actions sets is so, and they do nothing about its applying.
fn is_unmet_after(checked: &Checked, rule: &Rule, course: &[&Remedy]) -> bool {
    let mut set = BTreeMap::new();
    for action in course {
        set.extend(action.sets.iter().cloned());
        for fact in action.sets_until.into_iter().chain(action.raises.iter().map(|(id, _)| *id)) {
            set.remove(&fact);
        }
    }
    let mut world = World::open(checked);
    set.into_iter().for_each(|(fact, value)| world.fix(fact, value));
    let (applies, scope) = (world.all(&rule.applies), Reads::of(checked, &rule.applies).facts);
    let lifted = || course.iter().flat_map(|action| changed(action)).any(|fact| scope.contains(&fact));
    applies.may_true && !world.truth(&rule.holds.term).may_true && !(applies.may_false && lifted())
}
